--TEST--
Without strict types too, a float is never converted, nor a boolean to a number or a text
--EXTENSIONS--
billhook
--FILE--
<?php
require __DIR__ . '/house.inc';
use Billhook\{Cycle, DraftLine, Money, Unnamed};

final class Id
{
    public function __toString(): string
    {
        return '1';
    }
}

$book = house(new_path());
$session = $book->session();
$tries = [
    'a float amount' => fn() => new Money(19.9, 'EUR'),
    'a sum of floats' => fn() => new Money(0.1 + 0.7, 'EUR'),
    'a whole float amount' => fn() => new Money(19.0, 'EUR'),
    'a boolean amount' => fn() => new Money(true, 'EUR'),
    'a float id' => fn() => $session->clients->get(id: 1.5),
    'a whole float id' => fn() => $session->clients->get(id: 1.0),
    'a boolean id' => fn() => $session->clients->get(id: true),
    'a float for a text' => fn() => $session->clients->list(name: 1.5),
    'a boolean for a text' => fn() => $session->clients->list(name: true),
    'a boolean for a word' => fn() => $session->clients->list(status: true),
    'a float for a boolean' => fn() => $session->invoices->list(overdue: 1.0),
    'a float for a limit' => fn() => $session->clients->iterate(limit: 1.0),
    'a float count' => fn() => new Cycle(unit: 'month', count: 1.0),
    'a boolean quantity' => fn() => new DraftLine(description: 'x', unit_price: new Money('1', 'EUR'), quantity: true),
    'staff true' => fn() => $book->session(staff: true),
    'client false' => fn() => $book->session(client: false),
    'seller 1.5' => fn() => $book->session(seller: 1.5),
    'seller 1.0' => fn() => $book->session(seller: 1.0),
    'an object for an id' => fn() => $book->session(client: new Id()),
    'a boolean key' => fn() => $session->with(idempotencyKey: true),
    'a float key' => fn() => $session->with(idempotencyKey: 7.0),
    'a boolean reason' => fn() => $session->with(reason: false),
    'an integer for a text' => fn() => (string) new Money(5, 'EUR'),
    'a text for a number' => fn() => $session->clients->get(id: '1')->name,
    'a text for a limit' => fn() => count($session->clients->list(limit: '10')->items),
    'a number for a boolean' => fn() => count($session->invoices->list(overdue: 0)->items),
    'an actor as a text' => fn() => $book->session(client: '1')->clients->get(id: 1)->name,
    'nobody named' => fn() => $book->session(Unnamed::Actor, client: 1)->clients->get(id: 1)->name,
    'a number as a key' => fn() => $session->with(idempotencyKey: 7)::class,
];
foreach ($tries as $name => $try) {
    try {
        $result = json_encode($try());
    } catch (Throwable $error) {
        $result = get_class($error) . ': ' . $error->getMessage();
    }
    echo "$name: $result\n";
}
?>
--EXPECT--
a float amount: TypeError: Billhook\Money::__construct(): Argument #1 ($amount) must be of type string, float given
a sum of floats: TypeError: Billhook\Money::__construct(): Argument #1 ($amount) must be of type string, float given
a whole float amount: TypeError: Billhook\Money::__construct(): Argument #1 ($amount) must be of type string, float given
a boolean amount: TypeError: Billhook\Money::__construct(): Argument #1 ($amount) must be of type string, bool given
a float id: TypeError: Billhook\Operations\Clients::get(): Argument #1 ($id) must be of type int, float given
a whole float id: TypeError: Billhook\Operations\Clients::get(): Argument #1 ($id) must be of type int, float given
a boolean id: TypeError: Billhook\Operations\Clients::get(): Argument #1 ($id) must be of type int, bool given
a float for a text: TypeError: Billhook\Operations\Clients::list(): Argument #3 ($name) must be of type ?string, float given
a boolean for a text: TypeError: Billhook\Operations\Clients::list(): Argument #3 ($name) must be of type ?string, bool given
a boolean for a word: TypeError: Billhook\Operations\Clients::list(): Argument #1 ($status) must be of type Billhook\ClientStatus|string|null, bool given
a float for a boolean: TypeError: Billhook\Operations\Invoices::list(): Argument #3 ($overdue) must be of type ?bool, float given
a float for a limit: TypeError: Billhook\Operations\Clients::iterate(): Argument #5 ($limit) must be of type ?int, float given
a float count: TypeError: Billhook\Cycle::__construct(): Argument #2 ($count) must be of type int, float given
a boolean quantity: TypeError: Billhook\DraftLine::__construct(): Argument #3 ($quantity) must be of type string|int|null, bool given
staff true: TypeError: Billhook\Book::session(): Argument #1 ($staff) must be of type Billhook\Unnamed|int, bool given
client false: TypeError: Billhook\Book::session(): Argument #2 ($client) must be of type Billhook\Unnamed|int, bool given
seller 1.5: TypeError: Billhook\Book::session(): Argument #3 ($seller) must be of type Billhook\Unnamed|int, float given
seller 1.0: TypeError: Billhook\Book::session(): Argument #3 ($seller) must be of type Billhook\Unnamed|int, float given
an object for an id: TypeError: Billhook\Book::session(): Argument #2 ($client) must be of type Billhook\Unnamed|int, Id given
a boolean key: TypeError: Billhook\Session::with(): Argument #1 ($idempotencyKey) must be of type ?string, bool given
a float key: TypeError: Billhook\Session::with(): Argument #1 ($idempotencyKey) must be of type ?string, float given
a boolean reason: TypeError: Billhook\Session::with(): Argument #2 ($reason) must be of type ?string, bool given
an integer for a text: "5 EUR"
a text for a number: "Ada"
a text for a limit: 1
a number for a boolean: 0
an actor as a text: "Ada"
nobody named: "Ada"
a number as a key: "Billhook\\Session"
