--TEST--
exit() and fatal errors inside the library's calls wait until it has returned
--EXTENSIONS--
billhook
--FILE--
<?php declare(strict_types=1);
require __DIR__ . '/house.inc';
use Billhook\Book;

// Each script dies in a process of its own; the book must be whole, and nothing open, when it is over.
$path = new_path();
house($path)->close();
$php = [PHP_BINARY, '-n', '-d', 'extension=' . loaded_from(), '-d', 'memory_limit=32M', '-d', 'display_errors=1'];
$head = 'use Billhook\Book; register_shutdown_function(function () use (&$book) {
    echo "shutdown: ", $book->session()->clients->get(id: 1)->name, "\n"; });
    $book = Book::open(' . var_export($path, true) . '); $session = $book->session();
    $rows = $session->clients->query(); $rows->valid();';
$order = '$session->services->create(client: 1, product: 1, cycle: ["unit" => "month", "count" => 1]);';
$deaths = [
    'exit in progress' => '$session->with(progress: fn() => exit("bye\n"))->automation->run(); echo "not reached\n";',
    'memory in progress' => '$session->with(progress: fn() => str_repeat("x", 1 << 30))->automation->run(); echo "not reached\n";',
    'exit in a port' => $order . $order . '$book->setPort("provisioner", fn() => exit("bye\n")); $book->work(); echo "not reached\n";',
    'memory in a port' => $order . '$book->setPort("provisioner", fn() => str_repeat("x", 1 << 30)); $book->work(); echo "not reached\n";',
    'error in a port' => $order . '$book->setPort("clock", fn() => new NoSuchClass()); ' . $order . 'echo "not reached\n";',
    'error in an answer' => '$book->setPort("clock", fn() => new class implements JsonSerializable {
        public function jsonSerialize(): array {
            static $asked = 0;
            return $asked++ > 0 ? ["now" => "2026-11-22T12:00:00Z"] : trigger_error("no", E_USER_ERROR);
        } }); ' . $order . 'echo "not reached\n";',
    'time limit in progress' => 'set_time_limit(1); $session->with(progress: function () { for (;;); })->automation->run(); echo "not reached\n";',
];
$month = 0;
foreach ($deaths as $name => $code) {
    $clock = sprintf('$book->setPort("clock", fn() => ["now" => "2027-%02d-24T12:00:00Z"]);', ++$month);
    $process = proc_open([...$php, '-r', $head . $clock . $code], [1 => ['pipe', 'w'], 2 => ['redirect', 1]], $pipes);
    $said = preg_replace(['/^(Stack trace:|#\d.*|  thrown.*|\s*)\n/m', '/ (in|at) Command line code.*/', '/\d+ bytes/'], ['', '', 'N bytes'], stream_get_contents($pipes[1]));
    echo "$name:\n", $said, 'status ', proc_close($process), "\n";
}
echo Book::open($path)->session()->audits->verify()->is_intact ?? 'verified', "\n";
?>
--EXPECTF--
exit in progress:
bye
shutdown: Ada
status 0
memory in progress:
Fatal error: Allowed memory size of N bytes exhausted (tried to allocate N bytes)
shutdown: Ada
status 255
exit in a port:
bye
shutdown: Ada
status 0
memory in a port:
Fatal error: Allowed memory size of N bytes exhausted (tried to allocate N bytes)
shutdown: Ada
status 255
error in a port:
%AFatal error: Uncaught Error: Class "NoSuchClass" not found%A
status 255
error in an answer:
Fatal error: no
shutdown: Ada
status 255
time limit in progress:
Fatal error: Maximum execution time of 1 second exceeded
shutdown: Ada
status 255
%s
