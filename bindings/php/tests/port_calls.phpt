--TEST--
What answers a call of a port: the object's method, the object itself where it can be called, or nothing
--EXTENSIONS--
billhook
--FILE--
<?php declare(strict_types=1);
require __DIR__ . '/house.inc';
use Billhook\{Exception, Money, UnavailableException};

final class Nothing_ {}

final class OfPrivateMethods
{
    private function create($request)
    {
        echo "not reached\n";
    }
}

final class ByMagic
{
    public function __call(string $name, array $arguments): array
    {
        return ['external_id' => "$name by magic"];
    }
}

final class Callable_
{
    public function __invoke(string $operation, $request): array
    {
        return ['external_id' => "$operation by call"];
    }
}

$now = new DateTimeImmutable('2026-11-22T12:00:00Z');
$book = house(new_path());
$book->setPort('clock', function () use (&$now) { return ['now' => $now->format(DATE_RFC3339)]; });
$session = $book->session();
foreach ([new Nothing_(), new OfPrivateMethods(), new ByMagic(), new Callable_()] as $port) {
    $now = $now->modify('+1 day');
    $service = order($book);
    $book->setPort('provisioner', $port);
    $work = $book->work();
    echo get_class($port), ': ', json_encode($work), ' ', $session->services->get(id: $service->id)->service->external_id ?? 'none', "\n";
    foreach ($work->errors as $error) {
        echo '  ', get_class($error), ' ', $error->reason, ' ', $error->getMessage(), "\n";
    }
}
$invoice = $session->invoices->issue(client: 1, lines: [['description' => 'x', 'unit_price' => new Money('1.00', 'EUR')]]);
$book->setPort('gateway', new Nothing_());
$book->session(client: 1)->invoices->pay(id: $invoice->id);
$errors = $book->work()->errors;
echo end($errors)->getMessage(), "\n";
$book->setPort('clock', new Nothing_());
try {
    order($book);
} catch (UnavailableException $error) {
    echo $error->reason, ' ', $error->getMessage(), "\n";
}
?>
--EXPECT--
Nothing_: {"done":0,"failed":1,"dead":0,"waiting":0,"errors":[{"reason":"port.no_such_call","fields":[]}]} none
  Billhook\UnavailableException port.no_such_call The port has no create().
OfPrivateMethods: {"done":0,"failed":2,"dead":0,"waiting":0,"errors":[{"reason":"port.no_such_call","fields":[]},{"reason":"port.no_such_call","fields":[]}]} none
  Billhook\UnavailableException port.no_such_call The port has no create().
  Billhook\UnavailableException port.no_such_call The port has no create().
ByMagic: {"done":3,"failed":0,"dead":0,"waiting":0,"errors":[]} create by magic
Callable_: {"done":1,"failed":0,"dead":0,"waiting":0,"errors":[]} provisioner.create by call
The port has no charge().
port.no_such_call The port has no now().
