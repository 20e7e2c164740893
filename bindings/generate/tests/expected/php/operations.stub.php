<?php

/**
 * Sessions and what can be asked of them.
 * Written by bindings/generate/generate.py; do not edit.
 */

namespace Billhook
{
    /**
     * An actor's way into a book: `$book->session(staff: 1)->invoices->issue(client: 1, lines: [...])`.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Session
    {
        public readonly Operations\Depots $depots;
        public readonly Operations\Parcels $parcels;

        private function __construct() {}

        /**
         * The same session, with what travels beside each request:
         * `$session->with(idempotencyKey: $order)->invoices->issue(...)`.
         *
         * @param string|null $idempotencyKey A call with a key takes effect once, however often it is retried. Null is
         *     none; the empty text, which most likely is one that got lost, is a ValueError.
         * @param string|null $reason Why; kept in the audit row.
         * @param bool $dryRun Run the real code, answer as it would, keep nothing.
         * @param \DateTimeInterface|null $deadline When long work stops, by the book's clock.
         * @param callable|null $progress function (int $done, int $total, string $phase): return false to stop. It must
         *     not use this session.
         */
        public function with(
            ?string $idempotencyKey = null,
            ?string $reason = null,
            bool $dryRun = false,
            ?\DateTimeInterface $deadline = null,
            ?callable $progress = null
        ): Session {}

        /** Calls an operation by name; the reply is the typed object that its method gives. */
        public function call(string $operation, array|object $request = []): object {}

        /** Calls an operation by name, JSON in, JSON out. */
        public function callJson(string $operation, string $request = "{}"): string {}

        /** Rows of an operation that answers with a list, all of one moment: an array per row, by column names. */
        public function query(string $operation, array|object $request = []): Rows {}

        /** Ends the session now instead of with its last reference. */
        public function close(): void {}
    }
}

namespace Billhook\Operations
{
    /**
     * `$session->depots`
     *
     * @strict-properties
     * @not-serializable
     */
    final class Depots
    {
        private function __construct() {}

        /**
         * Looks whether everything is there.
         *
         * Permission: none. Since 0.1.
         */
        public function check(): \Billhook\DepotCheck {}
    }

    /**
     * `$session->parcels`
     *
     * @strict-properties
     * @not-serializable
     */
    final class Parcels
    {
        private function __construct() {}

        /**
         * Puts old parcels away.
         *
         * Permission: parcel_edit. Since 0.1.
         *
         * @param \DateTimeInterface|string $before Those that arrived before this day.
         * @param list<int>|null $keep All but these.
         */
        public function archive(\DateTimeInterface|string $before, ?array $keep = null): \Billhook\ArchiveReport {}

        /**
         * Makes a parcel. It is carried as soon as somebody has weighed it, which may take a day or two in the weeks before the holidays.
         *
         * Permission: parcel_edit. Since 0.1.
         *
         * @param \Billhook\Party|array{name: string, email: string, address?: \Billhook\Address|array} $to Who gets it.
         * @param int|string $weight Kilograms.
         * @param \Billhook\Party|array{name: string, email: string, address?: \Billhook\Address|array}|null $from Who sends it.
         * @param \Billhook\Size|string|null $size How large it is.
         * @param list<\Billhook\Content|array{what: string, count?: int, price?: \Billhook\Money|array}>|null $contents What is inside.
         * @param \Billhook\Money|array|null $value What it is insured for.
         * @param int|string|null $rebate Off the list price.
         * @param null|int $pieces How many make it up.
         * @param null|bool $is_fragile Handle with care.
         * @param null|string $note Printed on it: "this side up", \o/.
         * @param null|string $pin Asked for at the door.
         * @param mixed $options Whatever the carrier understands.
         * @param \DateTimeInterface|string|null $due The moment at which it should be there.
         */
        public function create(
            \Billhook\Party|array $to,
            int|string $weight,
            \Billhook\Party|array|null $from = null,
            \Billhook\Size|string|null $size = null,
            ?array $contents = null,
            \Billhook\Money|array|null $value = null,
            int|string|null $rebate = null,
            ?int $pieces = null,
            ?bool $is_fragile = null,
            ?string $note = null,
            ?string $pin = null,
            mixed $options = null,
            \DateTimeInterface|string|null $due = null
        ): \Billhook\Parcel {}

        /**
         * One parcel.
         *
         * Permission: parcel_view. Since 0.1.
         *
         * @param int $id Which parcel.
         */
        public function get(int $id): \Billhook\Parcel {}

        /**
         * The parcels, oldest first.
         *
         * Permission: parcel_view. Since 0.1.
         *
         * @param \Billhook\Size|string|null $size Only these.
         * @param null|int $limit How many at most.
         * @param null|int $after The `next` of the page before.
         */
        public function list(
            \Billhook\Size|string|null $size = null,
            ?int $limit = null,
            ?int $after = null
        ): \Billhook\ParcelPage {}

        /**
         * All that list() gives, page after page, `limit` rows each.
         *
         * @return \Billhook\Rows<int, \Billhook\Parcel>
         * @param \Billhook\Size|string|null $size Only these.
         * @param null|int $limit How many a page.
         */
        public function iterate(\Billhook\Size|string|null $size = null, ?int $limit = null): \Billhook\Rows {}

        /**
         * The rows of list() as they are at one moment, for reports and exports.
         *
         * @return \Billhook\Rows<int, array<string, mixed>>
         * @param \Billhook\Size|string|null $size Only these.
         */
        public function query(\Billhook\Size|string|null $size = null): \Billhook\Rows {}

        /**
         * Those that nobody has seen for a week.
         *
         * Permission: parcel_view. Since 0.1.
         *
         * @param null|int $limit How many at most.
         * @param null|int $after The `next` of the page before.
         */
        public function listLost(?int $limit = null, ?int $after = null): \Billhook\ParcelPage {}

        /**
         * All that listLost() gives, page after page, `limit` rows each.
         *
         * @return \Billhook\Rows<int, \Billhook\Parcel>
         * @param null|int $limit How many a page.
         */
        public function iterateLost(?int $limit = null): \Billhook\Rows {}

        /**
         * The rows of listLost() as they are at one moment, for reports and exports.
         *
         * @return \Billhook\Rows<int, array<string, mixed>>
         */
        public function queryLost(): \Billhook\Rows {}

        /**
         * Sends a parcel back.
         *
         * Permission: parcel_edit. Since 0.1.
         *
         * @param int $parcel Which parcel.
         * @param null|string $reason Why it goes back.
         */
        public function return(int $parcel, ?string $reason = null): \Billhook\Parcel {}

        /**
         * What all of them weigh.
         *
         * Permission: parcel_view. Since 0.1.
         *
         * @param \Billhook\Size|string $by What they are grouped by.
         */
        public function weigh(\Billhook\Size|string $by): \Billhook\WeightReport {}

        /**
         * The rows of weigh() as they are at one moment, for reports and exports.
         *
         * @return \Billhook\Rows<int, array<string, mixed>>
         * @param \Billhook\Size|string $by What they are grouped by.
         */
        public function queryWeigh(\Billhook\Size|string $by): \Billhook\Rows {}
    }

}

namespace Billhook
{
    /** What a host does for billhook: `$book->setPort('carrier', ...)`. */
    interface Carrier
    {
        /**
         * Carries a parcel.
         *
         * @return \Billhook\Carried|array|null
         */
        public function carry(\Billhook\CarryParcel $request);

        /**
         * Stops a parcel where it is.
         *
         * @return \Billhook\Carried|array|null
         */
        public function stop(\Billhook\StopParcel $request);
    }

    /** @strict-properties */
    final class Address
    {
        /** Street and number. */
        public readonly ?string $street;

        /** Town. */
        public readonly ?string $city;

        /**
         * @param null|string $street Street and number.
         * @param null|string $city Town.
         */
        public function __construct(?string $street = null, ?string $city = null) {}
    }

    /** @strict-properties */
    final class Party
    {
        /** Its name. */
        public readonly string $name;

        /** Where news of it goes. */
        public readonly string $email;

        /** Where it is. */
        public readonly ?\Billhook\Address $address;

        /**
         * @param string $name Its name.
         * @param string $email Where news of it goes.
         * @param \Billhook\Address|array{street?: string, city?: string}|null $address Where it is.
         */
        public function __construct(string $name, string $email, \Billhook\Address|array|null $address = null) {}
    }

    /** @strict-properties */
    final class Content
    {
        /** What it is. */
        public readonly string $what;

        /** How many of it. */
        public readonly ?int $count;

        /** For one of it. */
        public readonly ?\Billhook\Money $price;

        /**
         * @param string $what What it is.
         * @param null|int $count How many of it.
         * @param \Billhook\Money|array|null $price For one of it.
         */
        public function __construct(string $what, ?int $count = null, \Billhook\Money|array|null $price = null) {}
    }

    /** @strict-properties */
    final class Carried
    {
        /** The carrier's number. */
        public readonly ?string $tracking;

        /** @param null|string $tracking The carrier's number. */
        public function __construct(?string $tracking = null) {}
    }

}
