<?php declare(strict_types=1);

// What the workers of fpm.php run.

use Billhook\Book;
use Billhook\Money;

$before = Book::openHandles();
$book = Book::open($_SERVER['BOOK'], persistent: true);
$session = $book->session();
$line = ['description' => $_SERVER['QUERY_STRING'], 'unit_price' => new Money('1.00', 'EUR')];
switch ($_SERVER['QUERY_STRING']) {
    case 'read':
        echo json_encode(['pid' => getmypid(), 'before' => $before, 'name' => $session->clients->get(id: 1)->name]);
        break;
    case 'write':
        echo json_encode(['pid' => getmypid(), 'before' => $before, 'invoice' => $session->invoices->issue(client: 1, lines: [$line])->id]);
        break;
    case 'fatal':  // with a cursor and a session open, inside the library
        $rows = $session->clients->query();
        $rows->valid();
        $book->setPort('random', new stdClass());
        $book->setPort('clock', fn() => str_repeat('x', 1 << 30));
        $session->invoices->issue(client: 1, lines: [$line]);
        break;
    case 'exit':
        $rows = $session->clients->query();
        $rows->valid();
        $book->setPort('clock', fn() => exit('{}'));
        $session->invoices->issue(client: 1, lines: [$line]);
        break;
    case 'hang':  // until php-fpm kills the worker, in the middle of a transaction
        $book->setPort('clock', function () {
            for (;;) {
                usleep(1000);
            }
        });
        $session->invoices->issue(client: 1, lines: [$line]);
        break;
}
