<?php declare(strict_types=1);

// A real php-fpm with two workers: a persistent book stays open in each from request to request, and nothing that a
// request opened is left, however it ended. `php -d extension=.../billhook.so fpm.php`

require __DIR__ . '/house.inc';

use Billhook\Book;

$path = new_path();
$folder = dirname($path);
house($path)->close();
file_put_contents("$folder/fpm.conf", <<<CONF
    [global]
    error_log = $folder/fpm.log
    daemonize = no
    [www]
    listen = $folder/fpm.sock
    pm = static
    pm.max_children = 2
    request_terminate_timeout = 2s
    env[BOOK] = $path
    CONF);
$fpm = glob('/usr/sbin/php-fpm*')[0] ?? 'php-fpm';
$options = ['-n', '-R', '-F', '-y', "$folder/fpm.conf", '-d', 'extension=' . loaded_from(), '-d', 'memory_limit=64M'];
$server = proc_open([$fpm, ...$options], [1 => ['file', "$folder/out", 'w'], 2 => ['file', "$folder/out", 'a']], $pipes);
for ($wait = 0; !file_exists("$folder/fpm.sock") && $wait < 500; ++$wait) {
    usleep(10000);
}

/** Starts a request; its answer is read by answer(). */
function ask(string $what): array
{
    global $folder;
    $environment = ['SCRIPT_FILENAME' => __DIR__ . '/fpm_page.php', 'REQUEST_METHOD' => 'GET', 'QUERY_STRING' => $what,
                    'PATH' => getenv('PATH')];
    $process = proc_open(['cgi-fcgi', '-bind', '-connect', "$folder/fpm.sock"], [1 => ['pipe', 'w']], $pipes, null, $environment);
    return [$process, $pipes[1]];
}

function answer(array $request): ?array
{
    $text = stream_get_contents($request[1]);
    proc_close($request[0]);
    return json_decode(preg_replace('/^.*?\r\n\r\n/s', '', $text), true);
}

function check(bool $holds, string $what): void
{
    if (!$holds) {
        throw new RuntimeException("not so: $what");
    }
}

$known = [];
$count = 0;
/** Two requests at a time; what they find open must be their worker's book and nothing else. */
function ask_twice(string $what): array
{
    global $known, $count;
    $answers = array_map(answer(...), [ask($what), ask($what)]);
    foreach ($answers as $answer) {
        check(is_array($answer), "$what is answered");
        $expected = ['books' => 0, 'persistent' => isset($known[$answer['pid']]) ? 1 : 0, 'sessions' => 0, 'cursors' => 0];
        check($answer['before'] === $expected, json_encode($answer['before']) . ' is ' . json_encode($expected));
        $known[$answer['pid']] = true;
        ++$count;
    }
    return $answers;
}

try {
    for ($i = 0; $i < 100; ++$i) {
        check(array_column(ask_twice('read'), 'name') === ['Ada', 'Ada'], 'both read');
    }
    check(count($known) === 2, 'there are two workers, not ' . count($known));
    for ($i = 0; $i < 10; ++$i) {
        ask_twice('write');
        foreach (['fatal', 'exit'] as $death) {
            answer(ask($death));
        }
    }
    check(count($known) === 2, 'deaths of requests leave the workers alive');
    $hanging = ask('hang');
    usleep(100000);
    $reading = array_map(answer(...), [ask('read'), ask('read')]);
    check(array_column($reading, 'name') === ['Ada', 'Ada'], 'one worker reads while the other hangs in a transaction');
    check(answer($hanging) === null, 'the hanging request is killed');
    for ($i = 0; $i < 10; ++$i) {
        ask_twice('write');
    }
    check(count($known) === 3, 'a new worker stands in for the killed one');
    $session = Book::open($path)->session();
    $texts = array_map(fn($invoice) => $session->invoices->get(id: $invoice->id)->lines[0]->description,
                       iterator_to_array($session->invoices->iterate()));
    check(count($texts) === 40 && array_unique($texts) === ['write'], 'there is what was answered, and nothing else');
    echo "$count requests, ", count($known), " workers, all as it should be\n";
} catch (RuntimeException $error) {
    echo $error->getMessage(), "\n", file_get_contents("$folder/fpm.log");
    exit(1);
} finally {
    proc_terminate($server);
    proc_close($server);
}
