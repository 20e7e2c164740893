<?php declare(strict_types=1);

// Plays the golden scenarios (tests/scenarios/README.md) through the typed layer:
//
//   php -d extension=.../billhook.so bindings/php/tests/scenarios.php [--transcript FOLDER] [name ...]
//
// What PHP's types cannot say (a text for a number, a field that is not there) goes in as JSON instead; those steps must
// expect an error.

require __DIR__ . '/house.inc';

use Billhook\Book;
use Billhook\Exception as BillhookException;
use Billhook\Session;
use Billhook\UnavailableException;

const ROOT = __DIR__ . '/../../..';
const JSON = JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_LINE_TERMINATORS | JSON_THROW_ON_ERROR;

function read_json(string $path): mixed
{
    return json_decode(file_get_contents($path), flags: JSON_THROW_ON_ERROR);
}

/** Typed objects as what their JSON would be: absent members are left out, free JSON stays as it is. */
function plain(mixed $value): mixed
{
    if ($value instanceof BackedEnum) {
        return $value->value;
    }
    if (is_array($value)) {
        return array_map(plain(...), $value);
    }
    if (!is_object($value) || $value instanceof stdClass) {
        return $value;
    }
    return (object) array_map(plain(...), array_filter(get_object_vars($value), fn($member) => $member !== null));
}

/** Members sorted by name. */
function sorted(mixed $value): mixed
{
    if (is_array($value)) {
        return array_map(sorted(...), $value);
    }
    if (!is_object($value)) {
        return $value;
    }
    $members = array_map(sorted(...), (array) $value);
    ksort($members, SORT_STRING);
    return (object) $members;
}

/** @return list<string> the differences */
function compare(string $path, mixed $expected, mixed $actual, bool $is_there = true): array
{
    if (!$is_there) {
        return $expected === null ? [] : ["$path is missing"];
    }
    if ($expected === '*') {
        return [];
    }
    if ($expected instanceof stdClass && $actual instanceof stdClass) {
        $found = [];
        foreach ((array) $expected as $name => $value) {
            if ((string) $name !== '...') {
                $found[] = compare("$path.$name", $value, $actual->$name ?? null, property_exists($actual, (string) $name));
            }
        }
        $others = property_exists($expected, '...') ? [] : array_diff_key((array) $actual, (array) $expected);
        return [...array_merge(...$found), ...array_map(fn($name) => "$path.$name is not expected", array_keys($others))];
    }
    if (is_array($expected) && is_array($actual)) {
        $may_go_on = end($expected) === '...';
        $wanted = $may_go_on ? array_slice($expected, 0, -1) : $expected;
        if (count($actual) < count($wanted) || (!$may_go_on && count($actual) > count($wanted))) {
            return ["$path has " . count($actual) . ' elements'];
        }
        return array_merge(...array_map(fn($i) => compare("$path.$i", $wanted[$i], $actual[$i]), array_keys($wanted)));
    }
    return $expected === $actual ? [] : ["$path is " . json_encode($actual, JSON) . ', not ' . json_encode($expected, JSON)];
}

/** Where the typed layer has an operation: `invoice.issue` is [`invoices`, `issue`]. */
final class Methods
{
    private array $plurals = [];

    public function __construct()
    {
        foreach (description()->nouns as $noun) {
            $this->plurals[$noun->name] = $this->camel($noun->plural);
        }
    }

    public function camel(string $name): string
    {
        return lcfirst(str_replace('_', '', ucwords($name, '_')));
    }

    public function call(Session $session, string $operation, array $request): mixed
    {
        [$noun, $verb] = explode('.', $operation);
        return $session->{$this->plurals[$noun] ?? $noun}->{$this->camel($verb)}(...$request);
    }

    public function query(Session $session, string $operation, array $request): Billhook\Rows
    {
        [$noun, $verb] = explode('.', $operation);
        $method = $this->camel('query_' . preg_replace('/^list_?/', '', $verb));
        $typed = $session->{$this->plurals[$noun] ?? $noun} ?? null;
        return $typed !== null && method_exists($typed, $method) ? $typed->$method(...$request) : $session->query($operation, $request);
    }
}

/** The progress function of a step. */
final class Progress
{
    public int $reports = 0;
    public readonly RuntimeException $failure;

    public function __construct(private stdClass $step, private Closure $inside)
    {
        $this->failure = new RuntimeException('The host has had enough.');
    }

    public function isWanted(): bool
    {
        return isset($this->step->cancel_at) || isset($this->step->throw_at) || isset($this->step->inside);
    }

    public function __invoke(): bool
    {
        ++$this->reports;
        if ($this->reports === 1 && isset($this->step->inside)) {
            ($this->inside)($this->step->inside);
        }
        if ($this->reports === ($this->step->throw_at ?? null)) {
            throw $this->failure;
        }
        return $this->reports !== ($this->step->cancel_at ?? null);
    }
}

final class Play
{
    public array $differences = [];
    public array $transcript = [];
    public int $steps = 0;
    public int $untyped = 0;
    private Book $book;
    private string $now;
    private array $saved = [];
    private array $sessions = [];
    private array $thrown = [];

    public function __construct(stdClass $scenario, private string $folder, private Methods $methods)
    {
        foreach ((array) ($scenario->files ?? []) as $name => $file) {
            $lines = array_map(fn($n) => str_replace('{n}', (string) $n, $file->each), range(1, $file->count));
            file_put_contents("$folder/$name", $file->first . "\n" . implode("\n", $lines) . "\n");
        }
        $this->now = $scenario->clock;
        $this->book = Book::create("$folder/book.db");
        $this->setClock($this->book);
        foreach ($scenario->steps as $step) {
            ++$this->steps;
            $this->now = $step->now ?? $this->now;
            match (true) {
                isset($step->work) => $this->work($step),
                isset($step->op) => $this->call($step),
                isset($step->query) => $this->query($step),
                isset($step->open) => $this->open($step),
                default => null,
            };
        }
    }

    private function setClock(Book $book): void
    {
        $book->setPort('clock', fn() => ['now' => $this->now]);
    }

    private function work(stdClass $step): void
    {
        foreach ((array) ($step->ports ?? []) as $name => $answer) {
            $this->book->setPort($name, match (true) {
                is_string($answer) => fn() => throw new UnavailableException('port.down', $answer),
                isset($answer->throws) => fn() => throw $this->thrown[] = new RuntimeException($answer->throws),
                default => fn() => $answer,
            });
        }
        $this->thrown = [];
        $did = $this->book->work();
        if (array_filter($this->thrown, fn($each) => !in_array($each, $did->errors, true)) !== []) {
            $this->report('work', ['what a port threw did not come out']);
        }
        $counts = (object) ['done' => $did->done, 'failed' => $did->failed, 'dead' => $did->dead, 'waiting' => $did->waiting];
        $this->transcript[] = $counts;
        $this->report('work', compare('work', $step->work, $counts));
    }

    private function call(stdClass $step): void
    {
        $progress = new Progress($step, $this->callInside(...));
        $session = fn() => $this->session($step, $progress->isWanted() ? $progress : null);
        $this->answer($step->op, $step, fn() => plain($this->typed($session(), $step)), $progress->failure);
        if (isset($step->inside) && $progress->reports === 0) {
            $this->report($step->op, ['it reported no progress']);
        }
    }

    private function callInside(stdClass $step): void
    {
        $book = Book::open("$this->folder/book.db", busyWaitMs: 1);
        $this->setClock($book);
        $this->answer($step->op, $step, fn() => plain($this->typed($book->session(), $step)));
        $book->close();
    }

    private function typed(Session $session, stdClass $step): mixed
    {
        $request = $this->filled($step->request ?? new stdClass());
        try {
            return $this->methods->call($session, $step->op, (array) $request);
        } catch (BillhookException $error) {
            throw $error;
        } catch (Error $error) {
            ++$this->untyped;
            if (!isset($step->error)) {
                $this->report($step->op, ["the typed layer refuses it: {$error->getMessage()}"]);
            }
            return json_decode($session->callJson($step->op, json_encode($request, JSON)));
        }
    }

    private function query(stdClass $step): void
    {
        $request = (array) $this->filled($step->request ?? new stdClass());
        $this->answer($step->query, $step, function () use ($step, $request) {
            $first = $last = null;
            $count = 0;
            $rows = $this->methods->query($this->session($step), $step->query, $request);
            foreach ($rows as $row) {
                $first ??= $row;
                $last = $row;
                ++$count;
            }
            $this->report($step->query, isset($step->rows) ? compare('rows', $step->rows, $count) : []);
            $shown = fn(?array $row) => $row === null ? null : (object) array_filter($row, fn($cell) => $cell !== null);
            $answer = ['columns' => $rows->columns(), 'first' => $shown($first), 'last' => $shown($last), 'rows' => $count];
            return (object) array_filter($answer, fn($member) => $member !== null);
        });
    }

    private function open(stdClass $step): void
    {
        $this->answer('open', $step, function () use ($step) {
            Book::open($this->filled($step->open))->close();
            return new stdClass();
        });
    }

    private function answer(string $operation, stdClass $step, Closure $ask, ?RuntimeException $of_progress = null): void
    {
        try {
            $reply = $ask();
        } catch (RuntimeException $error) {
            $shown = match (true) {
                $error === $of_progress => ['code' => 'host_error', 'message' => $error->getMessage()],
                $error instanceof BillhookException => [
                    'code' => $error->code(), 'reason' => $error->reason, 'message' => $error->getMessage(),
                    'fields' => array_map(fn($field) => (object) $field, $error->fields)],
                default => throw $error,
            };
            $this->transcript[] = (object) $shown;
            $this->report($operation, isset($step->error)
                ? compare('error', $this->filled($step->error), (object) $shown)
                : ['error is ' . json_encode($shown, JSON) . ', not a reply']);
            return;
        }
        $this->transcript[] = $reply;
        if (isset($step->error)) {
            $this->report($operation, ['reply is ' . json_encode($reply, JSON) . ', not an error']);
        } elseif (isset($step->reply)) {
            $this->report($operation, compare('reply', $this->filled($step->reply), $reply));
        }
        if (isset($step->save)) {
            $this->saved[$step->save] = $reply;
        }
    }

    private function session(stdClass $step, ?Progress $progress = null): Session
    {
        [$kind, $id] = [...explode(':', $step->as ?? 'system'), null];
        $id = $id === null ? null : (int) $this->filled($id);
        $session = $this->sessions["$kind:$id"] ??= match (true) {
            $id === null => $this->book->session(),
            $kind === 'staff' => $this->book->session(staff: $id),
            $kind === 'client' => $this->book->session(client: $id),
            default => $this->book->session(seller: $id),
        };
        return $session->with(idempotencyKey: $step->key ?? null, dryRun: $step->dry_run ?? false, progress: $progress);
    }

    /** A copy in which texts that name saved values are those values. */
    private function filled(mixed $value): mixed
    {
        if (is_string($value) && str_starts_with($value, '$files.')) {
            return $this->folder . '/' . substr($value, 7);
        }
        if (is_string($value) && str_starts_with($value, '$')) {
            $found = $this->saved;
            foreach (explode('.', substr($value, 1)) as $part) {
                $found = is_object($found) ? $found->$part : $found[$part];
            }
            return $found;
        }
        if (is_array($value)) {
            return array_map($this->filled(...), $value);
        }
        return $value instanceof stdClass ? (object) array_map($this->filled(...), (array) $value) : $value;
    }

    private function report(string $operation, array $differences): void
    {
        foreach ($differences as $difference) {
            $this->differences[] = "step {$this->steps}, $operation: $difference";
        }
    }
}

$arguments = array_slice($argv, 1);
$folder = null;
if (($arguments[0] ?? '') === '--transcript') {
    $folder = $arguments[1];
    is_dir($folder) || mkdir($folder, recursive: true);
    $arguments = array_slice($arguments, 2);
}
$methods = new Methods();
$failed = $steps = $untyped = 0;
$paths = glob(ROOT . '/tests/scenarios/*.json');
foreach ($paths as $path) {
    $name = basename($path, '.json');
    if ($arguments !== [] && !in_array($name, $arguments, true)) {
        continue;
    }
    $place = sys_get_temp_dir() . '/billhook-scenario-' . getmypid() . "-$name";
    mkdir($place);
    try {
        $play = new Play(read_json($path), $place, $methods);
    } finally {
        array_map(unlink(...), glob("$place/*"));
        rmdir($place);
    }
    $steps += $play->steps;
    $untyped += $play->untyped;
    $failed += $play->differences === [] ? 0 : 1;
    foreach ($play->differences as $difference) {
        echo "$name: $difference\n";
    }
    if ($folder !== null) {
        $lines = array_map(fn($answer) => json_encode(sorted($answer), JSON) . "\n", $play->transcript);
        file_put_contents("$folder/$name.ndjson", implode('', $lines));
    }
    unset($play);
}
printf("%d scenarios, %d steps, %d of them as JSON; %d scenarios failed\n", count($paths), $steps, $untyped, $failed);
exit($failed === 0 && $steps > 0 ? 0 : 1);
