--TEST--
A persistent book stays open in the process, its ports and sessions do not
--EXTENSIONS--
billhook
--FILE--
<?php declare(strict_types=1);
require __DIR__ . '/house.inc';
use Billhook\Book;

$path = new_path();
house($path)->close();
$book = Book::open($path, persistent: true);
var_dump($book === Book::open($path, persistent: true), $book === Book::open($path));
$session = $book->session();
unset($book);
echo $session->clients->get(id: 1)->name, ' ', Book::openHandles()['persistent'], "\n";
unset($session);
print_r(Book::openHandles());
$book = Book::open($path, persistent: true);
$book->close();
echo Book::open($path, persistent: true)->session()->clients->get(id: 1)->name, "\n";

// Another file lies there now.
foreach (['', '-wal', '-shm'] as $ending) {
    @rename($path . $ending, "$path.old$ending");
}
house($path)->session()->clients->update(id: 1, version: 1, name: 'Eve');
echo Book::open($path, persistent: true)->session()->clients->get(id: 1)->name, ' ', Book::openHandles()['persistent'], "\n";

// Closed from within its own clock, it is not used again.
$book = Book::open($path, persistent: true);
$book->setPort('clock', function () use (&$book) {
    $book->close();
    return ['now' => '2026-11-22T12:34:56Z'];
});
$book->session()->clients->update(id: 1, version: 2, name: 'Eva');
$book = Book::open($path, persistent: true);
var_dump($book->session()->clients->create(name: 'Bob', email: 'bob@example.com', address: ['country' => 'DE'])->created_at
         === '2026-11-22T12:34:56Z');
?>
--EXPECT--
bool(true)
bool(false)
Ada 1
Array
(
    [books] => 0
    [persistent] => 1
    [sessions] => 0
    [cursors] => 0
)
Ada
Eve 1
bool(false)
