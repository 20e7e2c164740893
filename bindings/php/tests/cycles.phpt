--TEST--
Ports and callbacks that refer back to their book are no leak, and a session keeps its book
--EXTENSIONS--
billhook
--FILE--
<?php declare(strict_types=1);
require __DIR__ . '/house.inc';
use Billhook\Book;

final class Port
{
    public array $kept = [];

    public function __destruct()
    {
        echo "gone\n";
    }
}

$path = new_path();
house($path)->close();
$book = Book::open($path);
$port = new Port();
$book->setPort('gateway', $port);
$book->setPort('mailer', fn() => $book);
$session = $book->session();
$rows = $session->clients->query();
$rows->valid();
$port->kept = [$book, $session, $rows, $session->with(progress: fn() => $port)];
unset($book, $port, $rows);
echo $session->clients->get(id: 1)->name, "\n";
unset($session);
gc_collect_cycles();
echo json_encode(Book::openHandles()), "\n";

$book = Book::open($path);
$session = $book->session();
$book->setPort('mailer', new Port());
unset($book);
echo $session->clients->get(id: 1)->name, "\n";
unset($session);
echo "end\n";
?>
--EXPECT--
Ada
gone
{"books":0,"persistent":0,"sessions":0,"cursors":0}
Ada
gone
end
