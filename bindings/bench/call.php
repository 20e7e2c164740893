<?php declare(strict_types=1);

// Microseconds of processor time that calls take in PHP, the least of several rounds; run by `run`.

use Billhook\Book;

const CALLS = 50000;
const ROUNDS = 15;

function processor(): float
{
    $used = getrusage();
    return $used['ru_utime.tv_sec'] + $used['ru_stime.tv_sec'] + ($used['ru_utime.tv_usec'] + $used['ru_stime.tv_usec']) / 1e6;
}

function microseconds(callable $call): float
{
    $least = INF;
    for ($round = 0; $round < ROUNDS; ++$round) {
        $start = processor();
        for ($i = 0; $i < CALLS; ++$i) {
            $call();
        }
        $least = min($least, (processor() - $start) / CALLS * 1e6);
    }
    return $least;
}

$session = Book::open('book.db')->session();
$loop = microseconds(fn() => null);
printf("text %f\n", microseconds(fn() => $session->callJson('invoice.get', '{"id":1}')) - $loop);
printf("typed %f\n", microseconds(fn() => $session->invoices->get(id: 1)) - $loop);
printf("persistent %f\n", microseconds(fn() => Book::open('book.db', persistent: true)) - $loop);
