<?php declare(strict_types=1);

// Makes the demo book: a small house, and a client with some history, one service suspended for an invoice that is
// three weeks overdue, and another invoice that is not due yet.
//   php -d extension=.../billhook.so examples/php_panel/seed.php BOOK [NOW]

use Billhook\{Address, Book, Invoice, InvoiceStatus, Money, ServiceStatus};

require __DIR__ . '/src/DemoHost.php';

$path = $argv[1] ?? exit("usage: seed.php BOOK [NOW]\n");
$now = new DateTimeImmutable($argv[2] ?? 'now', new DateTimeZone('UTC'));
array_map(fn($ending) => @unlink($path . $ending), ['', '-wal', '-shm']);

$today = $now->modify('-190 days')->setTime(9, 0);
$book = Book::create($path);
$book->setPort('clock', function () use (&$today) { return ['now' => $today->format('Y-m-d\TH:i:s\Z')]; });
$book->setPort('provisioner', new DemoHost());
$book->setPort('mailer', fn() => null);

$house = $book->session();
$house->sellers->create(name: 'Nordlicht Hosting GmbH', country: 'DE', email: 'billing@nordlicht.example',
                        time_zone: 'Europe/Berlin', currency: 'EUR', tax_id: 'DE811907980',
                        address: new Address(country: 'DE', line1: 'Speicherstraße 12', city: 'Hamburg', postal_code: '20457'),
                        invoice_format: 'NL-{year}-{number:4}',
                        policy: ['separate_invoices' => true, 'payment_days' => 7, 'generate_days_before' => 7]);
$house->taxRates->create(name: 'USt', country: 'DE', percent: '19', valid_from: '2021-01-01');

/** A product with a price a month or a year. */
function sell(string $name, string $kind, string $price, string $unit, ?string $module): int
{
    global $house;
    $product = $house->products->create(name: $name, kind: $kind, module: $module, provision_on: 'payment')->id;
    $house->prices->set(product: $product, cycle: ['unit' => $unit, 'count' => 1], amount: new Money($price, 'EUR'));
    return $product;
}

$web = sell('Web M', 'hosting', '9.90', 'month', 'demo');
$server = sell('Cloud Server CX2', 'server', '24.50', 'month', 'demo');
$domain = sell('Domain .example', 'domain', '14.00', 'year', 'demo');
$certificate = sell('Wildcard certificate', 'ssl', '79.00', 'year', 'demo');
sell('Web L', 'hosting', '17.90', 'month', 'demo');

$client = $house->clients->create(name: 'Anna Müller', kind: 'company', company: 'Müller Keramik', email: 'anna@mueller.example',
                                  phone: '+49 40 5550123',
                                  address: new Address(country: 'DE', line1: 'Töpferweg 3', city: 'Lüneburg', postal_code: '21335'))->id;

function order(int $product, string $label, string $unit = 'month'): int
{
    global $house, $client;
    return $house->services->create(client: $client, product: $product, cycle: ['unit' => $unit, 'count' => 1], label: $label)->id;
}

/** What a client who pays at once does, but for the invoices that $keep wants to stay open. */
function pay_all(callable $keep): void
{
    global $house, $client;
    foreach ($house->invoices->iterate(client: $client, status: InvoiceStatus::Unpaid) as $invoice) {
        if (!$keep($house->invoices->get(id: $invoice->id))) {
            $house->payments->record(invoice: $invoice->id, amount: $invoice->total, method: 'bank_transfer', reference: "SEPA {$invoice->number}");
        }
    }
}

/** How many days from the day that is played to the one shown. */
function days_left(): int
{
    global $today, $now;
    return $now->diff($today)->days;
}

// Each order so that its latest invoice falls where the story wants it.
$orders = [
    190 => fn() => order($domain, 'mueller.example', 'year'),
    175 => fn() => order($web, 'mueller.example'),
    90 => fn() => order($server, 'shop.mueller.example'),
    60 => fn() => order($certificate, '*.mueller.example', 'year'),
];
$unpaid_service = null;
for (; $today <= $now; $today = $today->modify('+1 day')) {
    if (isset($orders[days_left()])) {
        $made = $orders[days_left()]();
        $unpaid_service ??= days_left() === 175 ? $made : null;
    }
    $house->automation->run();
    $book->work();
    pay_all(fn(Invoice $invoice) => ($invoice->lines[0]->service === $unpaid_service && days_left() <= 40) || $invoice->due_date >= $now->format('Y-m-d'));
    $book->work();
}

foreach ($house->services->iterate(client: $client) as $service) {
    printf("%-32s %-10s %s\n", $service->label, $service->status->value, $service->suspension_reason?->value);
}
foreach ($house->invoices->iterate(client: $client) as $invoice) {
    printf("%s %s due %s %9s %s\n", $invoice->number, $invoice->issue_date, $invoice->due_date, $invoice->total->amount, $invoice->status->value);
}
