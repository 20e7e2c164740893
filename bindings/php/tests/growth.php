<?php declare(strict_types=1);

// 300,000 calls without growth: `php -d extension=.../billhook.so growth.php [calls]`

require __DIR__ . '/house.inc';

use Billhook\{Book, Money, NotFoundException};

function resident(): int
{
    preg_match('/^VmRSS:\s+(\d+)/m', file_get_contents('/proc/self/status'), $found);
    return (int) $found[1];
}

$calls = (int) ($argv[1] ?? 300000);
$path = new_path();
$book = house($path);
$session = $book->session();
$session->invoices->issue(client: 1, lines: [['description' => 'x', 'unit_price' => new Money('1.00', 'EUR')]]);
$rounds = intdiv($calls, 10);
$settled = [];
for ($i = 0; $i < $rounds; ++$i) {
    for ($j = 0; $j < 6; ++$j) {
        $session->clients->get(id: 1);
    }
    $session->callJson('client.get', '{"id":1}');
    $book->session(client: 1)->invoices->get(id: 1);
    try {
        $session->with(idempotencyKey: "k$i", progress: fn() => true)->clients->get(id: 404);
    } catch (NotFoundException) {
    }
    foreach ($session->clients->query() as $row) {
    }
    if ($i === intdiv($rounds, 10)) {
        $settled = [memory_get_usage(), resident()];
    }
}
$grown = [memory_get_usage() - $settled[0], resident() - $settled[1]];
printf("%d calls: PHP's memory grew by %d bytes, the process by %d KiB\n", $rounds * 10, ...$grown);
exit($grown[0] < 1024 && $grown[1] < 2048 ? 0 : 1);
