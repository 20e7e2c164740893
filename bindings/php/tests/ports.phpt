--TEST--
Ports are objects or callables; what they throw comes back as it was
--EXTENSIONS--
billhook
--FILE--
<?php declare(strict_types=1);
require __DIR__ . '/house.inc';
use Billhook\{Exception, ServiceStatus, UnavailableException};

final class Panel
{
    public array $asked = [];
    public ?Throwable $trouble = null;

    public function __call(string $name, array $arguments): mixed
    {
        throw new LogicException("not for $name");
    }

    public function create($request)
    {
        $this->asked[] = gettype($request);
        return $this->trouble !== null ? throw $this->trouble : ['external_id' => 'vm-17'];
    }

    public function __destruct()
    {
        echo "the panel is gone\n";
    }
}

$now = '2026-11-22T12:00:00Z';
$book = house(new_path());
$book->setPort('clock', function () use (&$now) { return ['now' => $now]; });
$service = order($book);
$panel = new Panel();
$panel->trouble = new DomainException('no room');
$book->setPort('provisioner', $panel);
$work = $book->work();
var_dump($work->failed, count($work->errors), $work->errors[0] === $panel->trouble);

$now = '2026-11-23T12:00:00Z';
$panel->trouble = new UnavailableException('panel.down', 'Later');
$work = $book->work();
var_dump($work->failed, $work->errors[0] === $panel->trouble);
var_dump(str_contains(json_encode($book->session()->jobs->list()->items), 'Later'));

$now = '2026-11-24T12:00:00Z';
$panel->trouble = null;
echo $book->work()->done, ' ', $book->session()->services->get(id: $service->id)->service->external_id, "\n";
echo count($panel->asked), "\n";
unset($panel);
echo "replaced:\n";
$book->setPort('provisioner', function (string $operation, $request) {
    echo $operation, "\n";
    return 17;
});
order($book);
echo get_class($book->work()->errors[0]), "\n";
$now = '2026-11-25T12:00:00Z';
$book->setPort('provisioner', function () use ($book) {
    $book->setPort('provisioner', null);  // while it runs
    echo 'inside: ', $book->session()->clients->get(id: 1)->name, "\n";
    try {
        $book->work();
    } catch (Exception $error) {
        echo $error->reason, "\n";
    }
    return ['external_id' => 'vm-18'];
});
echo $book->work()->done, "\n";
foreach (['nonsense' => fn() => null, 'clock' => 'no_such_function'] as $name => $port) {
    try {
        $book->setPort($name, $port);
    } catch (Throwable $error) {
        echo get_class($error), ' ', $error instanceof Exception ? $error->reason : $error->getMessage(), "\n";
    }
}
$book->setPort('clock', fn() => new class implements JsonSerializable {
    public function jsonSerialize(): array
    {
        Fiber::suspend();
        return ['now' => '2026-11-25T12:00:00Z'];
    }
});
try {
    (new Fiber(fn() => order($book)))->start();
} catch (FiberError $error) {
    echo $error->getMessage(), "\n";
}
$book->setPort('clock', null);
order($book);
$trouble = new class extends Exception {
    public function __construct()
    {
        $this->message = new class {
            public function __toString(): string
            {
                throw new LogicException('no text');
            }
        };
    }
};
$book->setPort('provisioner', fn() => throw $trouble);
$errors = $book->work()->errors;
var_dump($errors[0] === $trouble, $errors[1]->getMessage());
$trouble = new RuntimeException('stopped');
$book->setPort('clock', fn() => throw $trouble);
try {
    $book->session()->invoices->list();
    order($book);
} catch (RuntimeException $error) {
    var_dump($error === $trouble);
}
?>
--EXPECT--
int(1)
int(1)
bool(true)
int(1)
bool(true)
bool(true)
1 vm-17
3
replaced:
the panel is gone
provisioner.create
TypeError
inside: Ada
work.reentered
1
Billhook\NotFoundException port.unknown
TypeError Billhook\Book::setPort(): Argument #2 ($port) must be an object, a callable or null
Cannot switch fibers in current execution context
bool(true)
string(7) "no text"
bool(true)
