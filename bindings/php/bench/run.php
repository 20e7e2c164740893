<?php declare(strict_types=1);

// What a call from PHP costs beyond the C call, for a reply of about 1 KB. For the release build:
//   cmake --preset release -D BILLHOOK_BINDINGS=ON && cmake --build --preset release --target billhook_php
//   php -d extension=build/release/php/billhook.so bindings/php/bench/run.php build/release
// The engine's own time is many times as long and would drown the difference, so the extension's objects are linked
// with a library that answers at once (canned.c), and what is left is PHP's.

require __DIR__ . '/../tests/house.inc';

use Billhook\Money;

$build = $argv[1] ?? 'build/release';
$path = new_path();
$folder = dirname($path);
$session = house($path)->session();
$line = ['description' => 'Web hosting, a month', 'unit_price' => new Money('9.90', 'EUR')];
$id = $session->invoices->issue(client: 1, lines: [$line])->id;
$reply = $session->callJson('invoice.get', "{\"id\":$id}");
file_put_contents("$folder/reply.json", $reply);

function must(string $command): string
{
    exec($command, $lines, $status);
    return $status === 0 ? implode("\n", $lines) : exit("$command\nfailed\n");
}

$header = '-I ' . __DIR__ . '/../../../capi';
$objects = "$build/bindings/php/CMakeFiles/billhook_php.dir/src/*.o";
must("cc -O2 -fPIC $header -c " . __DIR__ . "/canned.c -o $folder/canned.o");
must("c++ -shared -o $folder/billhook.so $objects $folder/canned.o -lsimdjson");
must("cc -O2 $header " . __DIR__ . "/call.c $folder/canned.o -o $folder/call");
putenv("BILLHOOK_CANNED_REPLY=$folder/reply.json");
$native = (float) must("$folder/call $path invoice.get '{}'");
$found = json_decode(must(PHP_BINARY . " -n -d extension=$folder/billhook.so " . __DIR__ . "/calls.php $path"), true);

printf("a reply of %d bytes, microseconds of processor time beyond the C call\n", strlen($reply));
foreach ($found as $name => $micros) {
    printf("%-30s %6.3f\n", $name, str_starts_with($name, 'as') ? $micros - $native : $micros);
}
