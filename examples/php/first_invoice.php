<?php declare(strict_types=1);

// A new book, a first client, and an invoice for what it ordered, paid:
//   php -d extension=build/dev/php/billhook.so examples/php/first_invoice.php first_invoice.db

use Billhook\Book;
use Billhook\Money;

$book = Book::create($argv[1] ?? 'first_invoice.db');
$house = $book->session();
$monthly = ['unit' => 'month', 'count' => 1];

$house->sellers->create(name: 'Nordlicht Hosting GmbH', country: 'DE', email: 'billing@nordlicht.example',
                        time_zone: 'Europe/Berlin', currency: 'EUR');
$house->taxRates->create(name: 'USt', country: 'DE', percent: '19', valid_from: '2021-01-01');
$client = $house->clients->create(name: 'Anna Müller', email: 'anna@mueller.example', address: ['country' => 'DE']);
$product = $house->products->create(name: 'Web M');
$house->prices->set(product: $product->id, cycle: $monthly, amount: new Money('9.90', 'EUR'));

$house->services->create(client: $client->id, product: $product->id, cycle: $monthly, label: 'mueller.example');
$house->automation->run();  // today's work: makes and issues the invoice
$invoice = $house->invoices->list(client: $client->id)->items[0];
$house->payments->record(invoice: $invoice->id, amount: $invoice->total, method: 'bank_transfer');

echo $house->invoices->render(id: $invoice->id)->content;
