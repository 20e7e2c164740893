--TEST--
Errors are exceptions, one class a code, with reason and fields
--EXTENSIONS--
billhook
--FILE--
<?php declare(strict_types=1);
require __DIR__ . '/house.inc';
use Billhook\{Book, Exception, InvalidException, NotFoundException, UnavailableException};

$path = new_path();
$session = house($path)->session();
try {
    $session->clients->get(id: 404);
} catch (NotFoundException $error) {
    echo $error->code(), ' ', $error->getCode(), ' ', $error->reason, ' ', basename($error->getFile()), ' ', $error->getLine(), "\n";
    var_dump($error instanceof Exception, $error instanceof RuntimeException, $error->fields);
}
try {
    $session->clients->create(name: 'Eve', email: 'eve', address: ['country' => 'XX']);
} catch (InvalidException $error) {
    echo $error->reason, ' ', implode(',', array_column($error->fields, 'path')), "\n";
}
try {
    Book::open("$path.none");
} catch (Exception $error) {
    echo get_class($error), ' ', $error->reason, "\n";
}
try {
    Book::create($path);
} catch (Exception $error) {
    echo get_class($error), ' ', $error->reason, "\n";
}
$book = Book::open($path);
$late = $book->session();
foreach (['staff', 'client', 'seller'] as $kind) {
    try {
        $book->session(...[$kind => null]);
    } catch (TypeError $error) {
        echo $error->getMessage(), "\n";
    }
}
foreach ([PHP_INT_MIN, 'Unnamed::Actor', '', false, [], INF] as $nobody) {
    try {
        $book->session(client: $nobody)->clients->list();
        echo "the host's rights for ", var_export($nobody, true), "\n";
    } catch (TypeError | Exception $error) {
    }
}
echo get_class($book->session(staff: Billhook\Unnamed::Actor)), "\n";
$book->close();
foreach ([fn() => $book->session(), fn() => $book->work(), fn() => $book->setPort('clock', null), fn() => $book->backup("$path.copy")] as $try) {
    try {
        $try();
    } catch (Exception $error) {
        echo get_class($error), ' ', $error->reason, "\n";
    }
}
echo $late->clients->get(id: 1)->name, "\n";
$late->close();
try {
    $late->clients->get(id: 1);
} catch (InvalidException $error) {
    echo $error->reason, "\n";
}
$own = new UnavailableException('panel.down', 'No answer', [], new LogicException('inside'));
echo $own->code(), ' ', $own->getMessage(), ' ', $own->reason, ' ', $own->getPrevious()->getMessage(), "\n";
class Mine extends NotFoundException {}
echo (new Mine('my.reason'))->code(), "\n";
?>
--EXPECT--
not_found 30 client.not_found errors.php 8
bool(true)
bool(true)
array(0) {
}
email.malformed email
Billhook\NotFoundException book.missing
Billhook\ConflictException book.exists
Billhook\Book::session(): Argument #1 ($staff) must be of type Billhook\Unnamed|int, null given
Billhook\Book::session(): Argument #2 ($client) must be of type Billhook\Unnamed|int, null given
Billhook\Book::session(): Argument #3 ($seller) must be of type Billhook\Unnamed|int, null given
Billhook\Session
Billhook\InvalidException abi.bad_handle
Billhook\InvalidException abi.bad_handle
Billhook\InvalidException abi.bad_handle
Billhook\InvalidException abi.bad_handle
Ada
abi.bad_handle
unavailable No answer panel.down inside
not_found
