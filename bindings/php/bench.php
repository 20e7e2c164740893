<?php declare(strict_types=1);

// What a call from PHP costs beyond the C call, for a reply of about 1 KB. Worth measuring with the release build:
//   cmake --preset release -D BILLHOOK_BINDINGS=ON && cmake --build --preset release --target billhook_php billhook_shared
//   php -d extension=build/release/php/billhook.so bindings/php/bench.php build/release

require __DIR__ . '/tests/house.inc';

use Billhook\{Book, Money};

const CALLS = 20000;

/** Microseconds a call, the median of nine rounds, without the loop around it. */
function measure(callable $call, float $loop = 0.0): float
{
    for ($round = 0; $round < 9; ++$round) {
        $start = hrtime(true);
        for ($i = 0; $i < CALLS; ++$i) {
            $call();
        }
        $rounds[] = (hrtime(true) - $start) / CALLS / 1000;
    }
    sort($rounds);
    return $rounds[4] - $loop;
}

$build = $argv[1] ?? 'build/release';
$path = new_path();
$program = dirname($path) . '/bench_call';
$session = house($path)->session();
$line = ['description' => 'Web hosting, a month', 'unit_price' => new Money('9.90', 'EUR')];
$id = $session->invoices->issue(client: 1, lines: [$line])->id;
$request = "{\"id\":$id}";

$root = dirname(__DIR__, 2);
$compile = "cc -O2 -I $root/capi " . __DIR__ . "/bench_call.c -o $program -L $build/lib -lbillhook -Wl,-rpath," . realpath("$build/lib");
exec($compile, result_code: $status);
$native = $status === 0 ? (float) exec("$program $path invoice.get '$request'") : 0.0;

// A clock in PHP is asked at each call, which is not what is measured here.
$session = Book::open($path)->session();
$loop = measure(fn() => null);
$found = [
    'as text' => measure(fn() => $session->callJson('invoice.get', $request), $loop),
    'as arrays, by json_decode()' => measure(fn() => json_decode($session->callJson('invoice.get', $request), true), $loop),
    'as typed objects' => measure(fn() => $session->invoices->get(id: $id), $loop),
    'open, persistent' => measure(fn() => Book::open($path, persistent: true), $loop),
];
printf("invoice.get, a reply of %d bytes\n%-30s %7.2f us\n", strlen($session->callJson('invoice.get', $request)), 'the C call', $native);
foreach ($found as $name => $micros) {
    printf("%-30s %7.2f us", $name, $micros);
    echo str_starts_with($name, 'as') ? sprintf(", %5.2f more than the C call\n", $micros - $native) : "\n";
}
