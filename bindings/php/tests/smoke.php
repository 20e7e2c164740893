<?php declare(strict_types=1);

// Every way in and out once, small enough for valgrind.

require __DIR__ . '/house.inc';

use Billhook\{Book, Exception, Money};

$path = new_path();
$book = house($path);
$session = $book->session();
$now = '2026-11-22T12:00:00Z';
$book->setPort('clock', function () use (&$now) { return ['now' => $now]; });
order($book);
order($book);
$trouble = new RuntimeException('no room');
$book->setPort('provisioner', fn() => throw $trouble);
assert($book->work()->errors === [$trouble, $trouble]);
$book->setPort('provisioner', fn() => ['external_id' => 'vm-1']);
$now = '2026-11-25T12:00:00Z';
assert($book->work()->done === 2);
$session->with(idempotencyKey: 'k', reason: 'why', dryRun: true, progress: fn() => true)->automation->run();
foreach ([fn() => $session->clients->get(id: 404), fn() => $session->with(progress: fn() => throw $trouble)->automation->run(),
          fn() => $session->with(progress: fn() => false)->automation->run(), fn() => new Billhook\DraftLine(1),
          fn() => $session->call('client.create', ['name' => 'x', 'address' => ['city' => 1.5]])] as $try) {
    try {
        $try();
    } catch (Throwable) {
    }
}
$address = ['country' => 'DE', 'city' => new class($address) {
    public function __construct(private mixed &$place) {}

    public function __toString(): string
    {
        $this->place = null;  // while it is read
        return 'Berlin';
    }
}, 'state' => 'Berlin'];
assert($session->call('client.create', ['name' => 'Eve', 'email' => 'eve@example.com', 'address' => &$address])->address->state === 'Berlin');
$line = new Billhook\DraftLine(description: 'x', unit_price: new Money('1.00', 'EUR'));
$invoice = $session->invoices->issue(client: 1, lines: [$line, ['description' => 'y', 'unit_price' => $line->unit_price]]);
foreach ($session->invoices->iterate(limit: 1) as $each) {
    $session->invoices->render(id: $each->id);
}
foreach ($session->invoices->query() as $row) {
    break;
}
$again = Book::open($path, persistent: true);
$again->session()->call('client.get', ['id' => 1]);
$again->close();
Book::open($path, persistent: true)->setPort('clock', [new ArrayObject(), 'count']);
$book->backup(new_path());
