--TEST--
What PHP has for a request: conversions as PHP makes them, exact numbers, and only what JSON can say
--EXTENSIONS--
billhook
--FILE--
<?php
require __DIR__ . '/house.inc';
use Billhook\{Address, Cycle, DraftLine, Money};

final class Named
{
    public function __toString(): string
    {
        return 'Grace';
    }
}

enum Unbacked
{
    case One;
}

$session = house(new_path())->session();
$shared = 'Berlin';
$address = ['country' => 'DE', 'city' => &$shared];
$configure = fn($free) => $session->services->create(client: 1, product: 1, cycle: ['unit' => 'month', 'count' => 1],
                                                     configuration: $free)->configuration;
$nested = ['a' => 1];
$nested['again'] = &$nested;
$tries = [
    'a number in a text' => fn() => $session->clients->get(id: '1')->name,
    'null for what is required' => fn() => $session->clients->get(id: null),
    'what has a text' => fn() => $session->clients->create(name: new Named(), email: 'g@example.com', address: $address)->name,
    'a reference' => fn() => [$session->clients->get(id: 2)->address->city, $shared],
    'a struct as stdClass' => fn() => $session->clients->update(id: 2, version: 1, address: (object) $address)->version,
    'a struct of its class' => fn() => $session->clients->update(id: 2, version: 2, address: new Address(country: 'FR'))->address->country,
    'a list with gaps' => fn() => $session->invoices->issue(client: 1, lines: [7 => [
        'description' => 'x', 'unit_price' => ['amount' => 5, 'currency' => 'EUR'], 'quantity' => 3]])->net->amount,
    'null for what may be absent' => fn() => $session->invoices->issue(client: 1, lines: [[
        'description' => 'x', 'unit_price' => new Money(5, 'EUR'), 'quantity' => null]])->lines[0]->quantity,
    'a float inside' => fn() => $session->call('client.create', ['name' => 'x', 'address' => ['country' => 'DE', 'city' => 1.5]]),
    'a float' => fn() => new DraftLine(description: 'x', unit_price: new Money('1', 'EUR'), quantity: 1.5),
    'another type inside' => fn() => new DraftLine(description: 'x', unit_price: ['amount' => true, 'currency' => 'EUR']),
    'another word' => fn() => new Cycle(unit: 'fortnight', count: 1),
    'anew' => fn() => (new Money('1', 'EUR'))->__construct('2', 'EUR'),
    'free JSON' => fn() => $configure(['list' => [1, 2.0], 'empty' => [], 'none' => null, 'text' => "\u{1F600}/"]),
    'a date in it' => fn() => $configure(['at' => new DateTimeImmutable('2026-11-20 12:00:00+01:00')]),
    'money in it' => fn() => $configure(['price' => new Money('1.00', 'EUR')]),
    'none of it' => fn() => $configure([]),
    'not finite' => fn() => $configure(['a' => INF]),
    'not UTF-8' => fn() => $configure(['a' => "\xff"]),
    'not backed' => fn() => $configure(['a' => Unbacked::One]),
    'itself' => fn() => $configure($nested),
];
foreach ($tries as $name => $try) {
    try {
        $result = json_encode($try(), JSON_UNESCAPED_UNICODE);
    } catch (Throwable $error) {
        $result = get_class($error) . ': ' . $error->getMessage();
    }
    echo "$name: $result\n";
}
?>
--EXPECT--
a number in a text: "Ada"
null for what is required: TypeError: Billhook\Operations\Clients::get(): Argument #1 ($id) must be of type int, null given
what has a text: "Grace"
a reference: ["Berlin","Berlin"]
a struct as stdClass: 2
a struct of its class: "FR"
a list with gaps: "15.00"
null for what may be absent: "1"
a float inside: TypeError: A float is not exact: write city as a string
a float: TypeError: Billhook\DraftLine::__construct(): Argument #3 ($quantity) must be of type string|int|null, float given
another type inside: ValueError: Billhook\DraftLine cannot be made of these values
another word: ValueError: Billhook\Cycle cannot be made of these values
anew: Error: Cannot modify readonly object Billhook\Money
free JSON: {"list":[1,2],"empty":[],"none":null,"text":"😀\/"}
a date in it: {"at":"2026-11-20T12:00:00.000000+01:00"}
money in it: {"price":{"amount":"1.00","currency":"EUR"}}
none of it: {}
not finite: Billhook\InvalidException: JSON cannot say that: texts must be UTF-8, numbers finite, enumerations backed.
not UTF-8: Billhook\InvalidException: JSON cannot say that: texts must be UTF-8, numbers finite, enumerations backed.
not backed: Billhook\InvalidException: JSON cannot say that: texts must be UTF-8, numbers finite, enumerations backed.
itself: ValueError: The request is nested too deeply
