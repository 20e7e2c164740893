<?php declare(strict_types=1);

// Microseconds of processor time that a call takes, the least of several rounds, as JSON. Run by run.php.

use Billhook\Book;

const CALLS = 50000;

function processor(): float
{
    $used = getrusage();
    return $used['ru_utime.tv_sec'] + $used['ru_stime.tv_sec'] + ($used['ru_utime.tv_usec'] + $used['ru_stime.tv_usec']) / 1e6;
}

function measure(callable $call): float
{
    $least = INF;
    for ($round = 0; $round < 15; ++$round) {
        $start = processor();
        for ($i = 0; $i < CALLS; ++$i) {
            $call();
        }
        $least = min($least, (processor() - $start) / CALLS * 1e6);
    }
    return $least;
}

$session = Book::open($argv[1])->session();
$loop = measure(fn() => null);
$found = [];
foreach (['as text' => fn() => $session->callJson('invoice.get', '{"id":1}'),
          'as arrays, by json_decode()' => fn() => json_decode($session->callJson('invoice.get', '{"id":1}'), true),
          'as typed objects' => fn() => $session->invoices->get(id: 1)] as $name => $call) {
    $found[$name] = measure($call) - $loop;
}
$found['open, persistent'] = measure(fn() => Book::open($argv[1], persistent: true)) - $loop;
echo json_encode($found);
