--TEST--
A forked child must open its book anew
--EXTENSIONS--
billhook
pcntl
--FILE--
<?php declare(strict_types=1);
require __DIR__ . '/house.inc';
use Billhook\{Book, PreconditionException};

$path = new_path();
house($path)->close();
$book = Book::open($path, persistent: true);
$session = $book->session();
$rows = $session->clients->query();
$rows->valid();
$child = pcntl_fork();
if ($child === 0) {
    foreach ([fn() => $book->session(), fn() => $session->clients->get(id: 1)] as $try) {
        try {
            $try();
        } catch (PreconditionException $error) {
            echo $error->reason, "\n";
        }
    }
    $anew = Book::open($path, persistent: true);
    echo $anew === $book ? "the same\n" : "another\n";
    $anew->session()->clients->create(name: 'Child', email: 'child@example.com', address: ['country' => 'DE']);
    unset($session, $book, $rows);
    exit(0);
}
pcntl_waitpid($child, $status);
echo $status, ' ', $session->clients->get(id: 2)->name, ' ', $book->session()->clients->get(id: 1)->name, "\n";
?>
--EXPECT--
book.forked
book.forked
another
0 Child Ada
