--TEST--
Requests by named arguments, replies as readonly typed objects
--EXTENSIONS--
billhook
--FILE--
<?php declare(strict_types=1);
require __DIR__ . '/house.inc';
use Billhook\{ClientStatus, DraftLine, InvoiceStatus, Money};

$book = house(new_path());
$session = $book->session();
$invoice = $session->invoices->issue(client: 1, lines: [
    ['description' => "Setup \"once\" \\ \n für Größe", 'unit_price' => ['amount' => '9.90', 'currency' => 'EUR']],
    new DraftLine(description: 'Hours', unit_price: new Money('60.00', 'EUR'), quantity: 2),
]);
var_dump($invoice->status === InvoiceStatus::Unpaid, (string) $invoice->total, $invoice->lines[1]->quantity);
echo json_encode($invoice->lines[0]->description, JSON_UNESCAPED_UNICODE), "\n";
var_dump($session->clients->list(status: ClientStatus::Active)->items[0]->name);
var_dump(count($session->clients->list(status: 'closed')->items));
$dated = $session->payments->record(amount: new Money('1.00', 'EUR'), method: 'bank', invoice: $invoice->id,
                                    received_on: new DateTimeImmutable('2026-11-20 23:00'));
var_dump($dated->received_on);
var_dump($session->clients->update(id: 1, version: 1, address: $invoice->client_party->address)->version);
var_dump($session->call('client.get', ['id' => 1])->name, json_decode($session->callJson('client.get', '{"id":1}'))->name);

function refused(callable $try): void
{
    try {
        $try();
        echo "no error\n";
    } catch (Throwable $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}

refused(fn() => $invoice->number = 'X');
refused(fn() => $session->invoices->get(id: '1'));
refused(fn() => $session->invoices->get());
refused(fn() => $session->invoices->get(id: 1, colour: 'red'));
refused(fn() => $session->invoices->issue(client: 1, lines: [['description' => 'x', 'unit_price' => new Money('1', 'EUR'), 'quantity' => 1.5]]));
refused(fn() => $session->clients->create(name: 'Eve', email: 'eve', address: ['country' => 'DE']));
refused(fn() => new DraftLine(description: 'x', unit_price: ['amount' => 1.5]));
refused(fn() => new DraftLine(description: 'x'));
refused(fn() => clone $session);
refused(fn() => serialize($book));
refused(fn() => serialize($session->invoices));
refused(fn() => new Billhook\Session());
refused(fn() => $session->fruit);
refused(fn() => $book->session(staff: 1, client: 1));
refused(fn() => $session->clients->create(name: "\xff", email: 'e@example.com', address: ['country' => 'DE']));
?>
--EXPECTF--
bool(true)
string(10) "129.90 EUR"
string(1) "2"
"Setup \"once\" \\ \n für Größe"
string(3) "Ada"
int(0)
string(10) "2026-11-20"
int(2)
string(3) "Ada"
string(3) "Ada"
Error: Cannot modify readonly property Billhook\Invoice::$number
TypeError: Billhook\Operations\Invoices::get(): Argument #1 ($id) must be of type int, string given
ArgumentCountError: Billhook\Operations\Invoices::get() expects exactly 1 argument, 0 given
Error: Unknown named parameter $colour
TypeError: A float is not exact: write quantity as a string
Billhook\InvalidException: %s
TypeError: A float is not exact: write amount as a string
ArgumentCountError: Billhook\DraftLine::__construct() expects at least 2 arguments, 1 given
Error: Trying to clone an uncloneable object of class Billhook\Session
Exception: Serialization of 'Billhook\Book' is not allowed
Exception: Serialization of 'Billhook\Operations\Invoices' is not allowed
Error: Call to private Billhook\Session::__construct() from global scope
Error: Billhook\Session has no $fruit
ValueError: A session is for one actor: name $staff, $client or $seller
Billhook\InvalidException: %s
