--TEST--
Where open_basedir forbids it, no book is opened, made or copied
--EXTENSIONS--
billhook
--FILE--
<?php
require 'house.inc';

use Billhook\Book;
use Billhook\UnavailableException;

$path = new_path();
$book = house($path);
$outside = sys_get_temp_dir() . '/no_such_folder';
ini_set('open_basedir', dirname($path));
foreach ([fn() => Book::open("$outside/book.db"), fn() => Book::open("$outside/book.db", persistent: true),
          fn() => Book::create("$outside/book.db"), fn() => $book->backup("$outside/copy.db")] as $try) {
    try {
        @$try();
        echo "allowed\n";
    } catch (UnavailableException $error) {
        echo $error->getMessage(), "\n";
    }
}
$book->backup("$path.copy");
echo get_class(Book::open("$path.copy")->session()->clients->list()), "\n";
?>
--EXPECT--
open_basedir keeps scripts away from this path.
open_basedir keeps scripts away from this path.
open_basedir keeps scripts away from this path.
open_basedir keeps scripts away from this path.
Billhook\ClientPage
