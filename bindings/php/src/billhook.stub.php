<?php

/**
 * The classes that do not come from the description. bindings/generate/php_classes.py makes them of this.
 */

namespace Billhook;

/**
 * An amount of money, exact: `new Money('9.90', 'EUR')`. A float is a TypeError, for it is not exact.
 * Of one currency, amounts compare with <, >, == and <=> as PHP compares numeric strings: exactly up to 15 digits. Of two
 * currencies none is less than, greater than or equal to the other.
 *
 * @strict-properties
 */
final class Money implements \Stringable
{
    /** A decimal number, such as "9.90". */
    public readonly string $amount;

    /** ISO 4217, such as "EUR". */
    public readonly string $currency;

    public function __construct(string $amount, string $currency) {}

    /** "9.90 EUR" */
    public function __toString(): string {}
}

/**
 * What went wrong. Catch a subclass for its code: NotFoundException, InvalidException, ...
 * A port may throw one to answer with that error: `throw new UnavailableException('panel.down')`.
 *
 * @strict-properties
 */
class Exception extends \RuntimeException
{
    /** A stable name, such as "invoice.already_paid". */
    public readonly string $reason;

    /** The fields of the request at fault, as list of ['path' => 'lines[0].quantity', 'message' => '...']. */
    public readonly array $fields;

    public function __construct(string $reason, string $message = "", array $fields = [], ?\Throwable $previous = null) {}

    /** The code as billhook spells it: "not_found". getCode() is its number in billhook.h. */
    public function code(): string {}
}

/** Stands for who is not named in Book::session(): what no input can be mistaken for. */
enum Unnamed
{
    case Actor;
}

/**
 * One company's books. A fork()ed child must open its book anew: PreconditionException `book.forked`.
 * No other SQLite in the process may open the file, not even to read; copy it with backup().
 *
 * @strict-properties
 * @not-serializable
 */
final class Book
{
    private function __construct() {}

    /**
     * Opens a book and brings its schema up to date.
     *
     * @param bool $persistent Keep the file open from request to request: one per process, opened when first asked for.
     *     Ports, sessions and cursors still end with the request.
     * @param int|null $busyWaitMs How long a writer waits for another before BusyException; 5000 when left out.
     * @throws Exception
     */
    public static function open(string $path, bool $persistent = false, bool $readOnly = false, ?int $busyWaitMs = null): Book {}

    /** Makes a new book, in which `sellers->create()` must be called first. There must be no file yet. */
    public static function create(string $path): Book {}

    /** The version of the engine, such as "0.1.0". */
    public static function version(): string {}

    /** @return array{books: int, persistent: int, sessions: int, cursors: int} What this request, and process, hold open. */
    public static function openHandles(): array {}

    /**
     * A way in for an actor: a member of staff, a client, or the host itself, in the books of the house or of another
     * seller. The host vouches for it: never pass on an id that a visitor sent. Naming none is the host itself; naming
     * one that is null, a boolean or a float is a TypeError, so that a missing id gives nobody more rights.
     */
    public function session(
        int|Unnamed $staff = \Billhook\Unnamed::Actor,
        int|Unnamed $client = \Billhook\Unnamed::Actor,
        int|Unnamed $seller = \Billhook\Unnamed::Actor,
    ): Session {}

    /** Delivers due jobs to the ports, at most $limit of them (0: 1000). */
    public function work(int $limit = 0): Work {}

    /** A consistent copy of the book in a new file, while others work. */
    public function backup(string $path): void {}

    /**
     * What the host does for billhook, until the request ends. An object with a method per call, such as one that implements
     * Provisioner; or a callable, given the name of the call and the request. Null takes the port away. What an object has
     * no method for is answered with UnavailableException `port.no_such_call`.
     * Besides the generated interfaces: `clock` (answers ['now' => '2026-11-22T12:00:00Z']) and `random`.
     */
    public function setPort(string $name, object|array|string|null $port): void {}

    /** Ends this object. A persistent book's file stays open for the next request. */
    public function close(): void {}
}

/**
 * What came of delivering jobs.
 *
 * @strict-properties
 */
final class Work
{
    /** Answered, also where the answer is that it failed. */
    public readonly int $done;

    /** Their port threw, or gave no proper answer: it is asked again, after a minute, then two, four, and so on. */
    public readonly int $failed;

    /** The same for the last time: `jobs->list()` shows them, `jobs->retry()` begins anew. */
    public readonly int $dead;

    /** Due, but their port is not there. */
    public readonly int $waiting;

    /**
     * What the ports threw, the same objects, for your log.
     *
     * @var list<\Throwable>
     */
    public readonly array $errors;
}

/**
 * Rows one after another, fetched as they are needed: typed objects, from page after page, or, from a query, an array for
 * each row, its keys the names of the columns.
 *
 * @strict-properties
 * @not-serializable
 */
final class Rows implements \Iterator
{
    private function __construct() {}

    public function current(): mixed {}

    public function key(): int {}

    public function next(): void {}

    /** Starts anew, and asks anew. */
    public function rewind(): void {}

    public function valid(): bool {}

    /** @return list<string> The columns of a query, whether there are rows or not. */
    public function columns(): array {}

    /** Ends a query early; the end of the last row does it too. */
    public function close(): void {}
}
