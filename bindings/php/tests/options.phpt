--TEST--
Idempotency key, dry run, deadline and progress travel beside the request
--EXTENSIONS--
billhook
--FILE--
<?php declare(strict_types=1);
require __DIR__ . '/house.inc';
use Billhook\{CancelledException, ConflictException, Exception, Money};

$book = house(new_path());
$session = $book->session();
$line = ['description' => 'x', 'unit_price' => new Money('1.00', 'EUR')];
$once = $session->with(idempotencyKey: 'order-7', reason: 'phone call');
var_dump($once->invoices->issue(client: 1, lines: [$line])->id === $once->invoices->issue(client: 1, lines: [$line])->id);
try {
    $once->invoices->issue(client: 1, lines: [$line, $line]);
} catch (ConflictException $error) {
    echo $error->reason, "\n";
}
foreach ([null, '', $_SERVER['HTTP_IDEMPOTENCY_KEY'] ?? ''] as $key) {
    try {
        echo get_class($session->with(idempotencyKey: $key)), "\n";
    } catch (ValueError $error) {
        echo $error->getMessage(), "\n";
    }
}
$session->with(dryRun: true)->invoices->issue(client: 1, lines: [$line]);
echo count($session->invoices->list()->items), "\n";

$now = '2026-11-22T12:00:00Z';
$book->setPort('clock', function () use (&$now) { return ['now' => $now]; });
order($book);
$seen = [];
$session->with(progress: function (int $done, int $total, string $phase) use (&$seen) {
    $seen[] = $phase;
})->automation->run();
echo count($seen) > 0 ? "reported\n" : "silent\n";
$month = 0;
$run = function (?callable $progress) use ($session, &$now, &$month) {
    $now = sprintf('2027-%02d-24T12:00:00Z', ++$month);
    return $session->with(progress: $progress)->automation->run();
};
try {
    $run(fn() => false);
} catch (CancelledException $error) {
    echo $error->code(), "\n";
}
$mine = new DomainException('mine');
try {
    $run(fn() => throw $mine);
} catch (DomainException $error) {
    var_dump($error === $mine);
}
try {
    $run(fn() => $session->clients->get(id: 1));
} catch (Exception $error) {
    echo get_class($error), ' ', $error->reason, "\n";
}
try {
    $run(new class { public function __invoke() { Fiber::suspend(); } });
} catch (FiberError $error) {
    echo $error->getMessage(), "\n";
}
try {
    (new Fiber(fn() => $run(fn() => Fiber::suspend())))->start();
} catch (FiberError $error) {
    echo $error->getMessage(), "\n";
}
try {
    $session->with(progress: 'no_such_function');
} catch (TypeError $error) {
    echo $error->getMessage(), "\n";
}
echo $run(null)::class, "\n";
$now = '2027-12-24T12:00:00Z';
echo $session->with(deadline: new DateTime('@9300000000000'))->automation->run()->until, "\n";  // more than microseconds can say
?>
--EXPECTF--
bool(true)
idempotency.key_reused
Billhook\Session
Billhook\Session::with(): Argument #1 ($idempotencyKey) must not be empty; null means none
Billhook\Session::with(): Argument #1 ($idempotencyKey) must not be empty; null means none
1
reported
cancelled
bool(true)
Billhook\PreconditionException session.in_use
Cannot suspend outside of %s
Cannot switch fibers in current execution context
Billhook\Session::with(): Argument #5 ($progress) must be a valid callback or null, function "no_such_function" not found or invalid function name
Billhook\AutomationReport
2027-12-24
