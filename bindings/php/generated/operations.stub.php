<?php

/**
 * Sessions and what can be asked of them.
 * Written by bindings/generate/generate.py; do not edit.
 *
 * @generate-class-entries
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
        public readonly Operations\Audits $audits;
        public readonly Operations\Automation $automation;
        public readonly Operations\Categories $categories;
        public readonly Operations\Clients $clients;
        public readonly Operations\ClientGroups $clientGroups;
        public readonly Operations\Credits $credits;
        public readonly Operations\CreditNotes $creditNotes;
        public readonly Operations\Currencies $currencies;
        public readonly Operations\Events $events;
        public readonly Operations\Imports $imports;
        public readonly Operations\Invoices $invoices;
        public readonly Operations\Jobs $jobs;
        public readonly Operations\Ledgers $ledgers;
        public readonly Operations\Payments $payments;
        public readonly Operations\Prices $prices;
        public readonly Operations\Products $products;
        public readonly Operations\Reports $reports;
        public readonly Operations\Roles $roles;
        public readonly Operations\Schedules $schedules;
        public readonly Operations\Sellers $sellers;
        public readonly Operations\Services $services;
        public readonly Operations\Staff $staff;
        public readonly Operations\Taxes $taxes;
        public readonly Operations\TaxRates $taxRates;

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
     * `$session->audits`
     *
     * @strict-properties
     * @not-serializable
     */
    final class Audits
    {
        private function __construct() {}

        /**
         * The audit trail, oldest entry first.
         *
         * Permission: audit_view. Since 0.1.
         *
         * @param null|string $noun Only entries that changed a row of this noun.
         * @param null|int $id Only entries that changed this row of the noun; needs `noun`.
         * @param null|string $called Only calls of this operation.
         * @param null|int $limit How many at most.
         * @param null|int $after The `next` of the page before.
         */
        public function list(
            ?string $noun = null,
            ?int $id = null,
            ?string $called = null,
            ?int $limit = null,
            ?int $after = null
        ): \Billhook\AuditEntryPage {}

        /**
         * All that list() gives, page after page, `limit` rows each.
         *
         * @return \Billhook\Rows<int, \Billhook\AuditEntry>
         * @param null|string $noun Only entries that changed a row of this noun.
         * @param null|int $id Only entries that changed this row of the noun; needs `noun`.
         * @param null|string $called Only calls of this operation.
         * @param null|int $limit How many a page.
         */
        public function iterate(
            ?string $noun = null,
            ?int $id = null,
            ?string $called = null,
            ?int $limit = null
        ): \Billhook\Rows {}

        /**
         * The rows of list() as they are at one moment, for reports and exports.
         *
         * @return \Billhook\Rows<int, array<string, mixed>>
         * @param null|string $noun Only entries that changed a row of this noun.
         * @param null|int $id Only entries that changed this row of the noun; needs `noun`.
         * @param null|string $called Only calls of this operation.
         */
        public function query(?string $noun = null, ?int $id = null, ?string $called = null): \Billhook\Rows {}

        /**
         * Proves that nobody altered the audit trail.
         *
         * Permission: audit_view. Since 0.1.
         */
        public function verify(): \Billhook\AuditCheck {}
    }

    /**
     * `$session->automation`
     *
     * @strict-properties
     * @not-serializable
     */
    final class Automation
    {
        private function __construct() {}

        /**
         * Clients that the run could not bill and left to a human.
         *
         * Permission: automation_run. Since 0.1.
         *
         * @param null|int $limit How many at most.
         * @param null|int $after The `next` of the page before.
         */
        public function listParked(?int $limit = null, ?int $after = null): \Billhook\ParkedClientPage {}

        /**
         * All that listParked() gives, page after page, `limit` rows each.
         *
         * @return \Billhook\Rows<int, \Billhook\ParkedClient>
         * @param null|int $limit How many a page.
         */
        public function iterateParked(?int $limit = null): \Billhook\Rows {}

        /**
         * The rows of listParked() as they are at one moment, for reports and exports.
         *
         * @return \Billhook\Rows<int, array<string, mixed>>
         */
        public function queryParked(): \Billhook\Rows {}

        /**
         * Lets the run bill a parked client again.
         *
         * Permission: automation_run. Since 0.1.
         *
         * @param int $client Who.
         */
        public function release(int $client): \Billhook\ParkedClient {}

        /**
         * Does the tasks of every day that is not done yet.
         *
         * Permission: automation_run. Since 0.1.
         *
         * @param \DateTimeInterface|string|null $until The last day to do; today when left out, and never after today.
         */
        public function run(\DateTimeInterface|string|null $until = null): \Billhook\AutomationReport {}

        /**
         * How far the daily run is.
         *
         * Permission: automation_run. Since 0.1.
         */
        public function status(): \Billhook\AutomationStatus {}
    }

    /**
     * `$session->categories`
     *
     * @strict-properties
     * @not-serializable
     */
    final class Categories
    {
        private function __construct() {}

        /**
         * Makes a shelf of the catalogue.
         *
         * Permission: catalog_edit. Since 0.1.
         *
         * @param string $name Name, unique under its parent.
         * @param null|int $parent The category it lies in.
         * @param null|int $position Place among its neighbours.
         */
        public function create(string $name, ?int $parent = null, ?int $position = null): \Billhook\Category {}

        /**
         * The shelves of the catalogue.
         *
         * Permission: catalog_view. Since 0.1.
         *
         * @param null|int $limit How many at most.
         * @param null|int $after Only those behind this one: `next` of the page before.
         */
        public function list(?int $limit = null, ?int $after = null): \Billhook\CategoryPage {}

        /**
         * All that list() gives, page after page, `limit` rows each.
         *
         * @return \Billhook\Rows<int, \Billhook\Category>
         * @param null|int $limit How many a page.
         */
        public function iterate(?int $limit = null): \Billhook\Rows {}

        /**
         * The rows of list() as they are at one moment, for reports and exports.
         *
         * @return \Billhook\Rows<int, array<string, mixed>>
         */
        public function query(): \Billhook\Rows {}

        /**
         * Renames or moves a category.
         *
         * Permission: catalog_edit. Since 0.1.
         *
         * @param int $id Which category.
         * @param int $version The version this change is based on.
         * @param null|string $name Name, unique under its parent.
         * @param null|int $parent The category it lies in.
         * @param null|int $position Place among its neighbours.
         * @param list<\Billhook\CategoryField|string>|null $clear What becomes empty.
         */
        public function update(
            int $id,
            int $version,
            ?string $name = null,
            ?int $parent = null,
            ?int $position = null,
            ?array $clear = null
        ): \Billhook\Category {}
    }

    /**
     * `$session->clients`
     *
     * @strict-properties
     * @not-serializable
     */
    final class Clients
    {
        private function __construct() {}

        /**
         * Ends an account. What it owes stays.
         *
         * Permission: client_edit. Since 0.1.
         *
         * @param int $id Which client.
         * @param int $version The version this change is based on.
         */
        public function close(int $id, int $version): \Billhook\Client {}

        /**
         * Makes an account for somebody who buys.
         *
         * Permission: client_edit. Since 0.1.
         *
         * @param string $name Name of the person, or of whom to ask for in the company.
         * @param string $email Where its mails go.
         * @param \Billhook\Address|array{line1?: string, line2?: string, city?: string, state?: string, postal_code?: string, country: string} $address Billing address.
         * @param \Billhook\ClientKind|string|null $kind Person or company.
         * @param null|string $company Name of the company; a company needs one.
         * @param null|string $phone Telephone number.
         * @param null|string $tax_id Tax registration number.
         * @param null|bool $tax_exempt Never charged tax.
         * @param null|string $currency Left out: the seller's.
         * @param null|string $language Left out: the seller's.
         * @param \Billhook\Policy|array{generate_days_before?: int, payment_days?: int, separate_invoices?: bool, credit_pays_invoices?: bool, mail_invoices?: bool, dunning?: array}|null $policy What is different for this client.
         * @param null|string $notes For staff.
         */
        public function create(
            string $name,
            string $email,
            \Billhook\Address|array $address,
            \Billhook\ClientKind|string|null $kind = null,
            ?string $company = null,
            ?string $phone = null,
            ?string $tax_id = null,
            ?bool $tax_exempt = null,
            ?string $currency = null,
            ?string $language = null,
            \Billhook\Policy|array|null $policy = null,
            ?string $notes = null
        ): \Billhook\Client {}

        /**
         * Sells nothing new to a client for the time being.
         *
         * Permission: client_edit. Since 0.1.
         *
         * @param int $id Which client.
         * @param int $version The version this change is based on.
         */
        public function deactivate(int $id, int $version): \Billhook\Client {}

        /**
         * One client. Clients see themselves, without the notes.
         *
         * Permission: client_view. Since 0.1.
         *
         * @param int $id Which client.
         */
        public function get(int $id): \Billhook\Client {}

        /**
         * Clients by status, address, beginning of the name, or group.
         *
         * Permission: client_view. Since 0.1.
         *
         * @param \Billhook\ClientStatus|string|null $status Only these.
         * @param null|string $email Only those with this address, in capitals or not.
         * @param null|string $name Only those whose name or company begins like this. A to Z match in capitals or not.
         * @param null|int $group Only members of this group.
         * @param null|int $limit How many at most.
         * @param null|int $after Only those behind this one: `next` of the page before.
         */
        public function list(
            \Billhook\ClientStatus|string|null $status = null,
            ?string $email = null,
            ?string $name = null,
            ?int $group = null,
            ?int $limit = null,
            ?int $after = null
        ): \Billhook\ClientPage {}

        /**
         * All that list() gives, page after page, `limit` rows each.
         *
         * @return \Billhook\Rows<int, \Billhook\Client>
         * @param \Billhook\ClientStatus|string|null $status Only these.
         * @param null|string $email Only those with this address, in capitals or not.
         * @param null|string $name Only those whose name or company begins like this. A to Z match in capitals or not.
         * @param null|int $group Only members of this group.
         * @param null|int $limit How many a page.
         */
        public function iterate(
            \Billhook\ClientStatus|string|null $status = null,
            ?string $email = null,
            ?string $name = null,
            ?int $group = null,
            ?int $limit = null
        ): \Billhook\Rows {}

        /**
         * The rows of list() as they are at one moment, for reports and exports.
         *
         * @return \Billhook\Rows<int, array<string, mixed>>
         * @param \Billhook\ClientStatus|string|null $status Only these.
         * @param null|string $email Only those with this address, in capitals or not.
         * @param null|string $name Only those whose name or company begins like this. A to Z match in capitals or not.
         * @param null|int $group Only members of this group.
         */
        public function query(
            \Billhook\ClientStatus|string|null $status = null,
            ?string $email = null,
            ?string $name = null,
            ?int $group = null
        ): \Billhook\Rows {}

        /**
         * Makes a closed or inactive client active.
         *
         * Permission: client_edit. Since 0.1.
         *
         * @param int $id Which client.
         * @param int $version The version this change is based on.
         */
        public function reopen(int $id, int $version): \Billhook\Client {}

        /**
         * Changes what is known of a client.
         *
         * Permission: client_edit. Since 0.1.
         *
         * @param int $id Which client.
         * @param int $version The version this change is based on.
         * @param \Billhook\ClientKind|string|null $kind Person or company.
         * @param null|string $name Name of the person, or of whom to ask for.
         * @param null|string $company Name of the company.
         * @param null|string $email Where its mails go.
         * @param null|string $phone Telephone number.
         * @param \Billhook\Address|array{line1?: string, line2?: string, city?: string, state?: string, postal_code?: string, country: string}|null $address Billing address, as a whole.
         * @param null|string $tax_id Tax registration number.
         * @param null|bool $tax_exempt Never charged tax.
         * @param null|string $currency Only as long as nothing was sold to it.
         * @param null|string $language Language of its documents and mails.
         * @param \Billhook\Policy|array{generate_days_before?: int, payment_days?: int, separate_invoices?: bool, credit_pays_invoices?: bool, mail_invoices?: bool, dunning?: array}|null $policy What is different for this client, as a whole.
         * @param null|string $notes For staff.
         * @param list<\Billhook\ClientField|string>|null $clear What becomes empty.
         */
        public function update(
            int $id,
            int $version,
            \Billhook\ClientKind|string|null $kind = null,
            ?string $name = null,
            ?string $company = null,
            ?string $email = null,
            ?string $phone = null,
            \Billhook\Address|array|null $address = null,
            ?string $tax_id = null,
            ?bool $tax_exempt = null,
            ?string $currency = null,
            ?string $language = null,
            \Billhook\Policy|array|null $policy = null,
            ?string $notes = null,
            ?array $clear = null
        ): \Billhook\Client {}
    }

    /**
     * `$session->clientGroups`
     *
     * @strict-properties
     * @not-serializable
     */
    final class ClientGroups
    {
        private function __construct() {}

        /**
         * Puts a client into a group.
         *
         * Permission: client_edit. Since 0.1.
         *
         * @param int $id Which group.
         * @param int $client Who joins it.
         */
        public function addClient(int $id, int $client): \Billhook\ClientGroup {}

        /**
         * Makes a group of clients that share a policy.
         *
         * Permission: client_edit. Since 0.1.
         *
         * @param string $name Name, unique within the seller.
         * @param null|int $precedence Of a client's groups the highest decides.
         * @param \Billhook\Policy|array{generate_days_before?: int, payment_days?: int, separate_invoices?: bool, credit_pays_invoices?: bool, mail_invoices?: bool, dunning?: array}|null $policy What is different for its members.
         */
        public function create(
            string $name,
            ?int $precedence = null,
            \Billhook\Policy|array|null $policy = null
        ): \Billhook\ClientGroup {}

        /**
         * One group.
         *
         * Permission: client_view. Since 0.1.
         *
         * @param int $id Which group.
         */
        public function get(int $id): \Billhook\ClientGroup {}

        /**
         * The groups there are, or those a client is in.
         *
         * Permission: client_view. Since 0.1.
         *
         * @param null|int $client Only those this client is in.
         * @param null|int $limit How many at most.
         * @param null|int $after Only those behind this one: `next` of the page before.
         */
        public function list(?int $client = null, ?int $limit = null, ?int $after = null): \Billhook\ClientGroupPage {}

        /**
         * All that list() gives, page after page, `limit` rows each.
         *
         * @return \Billhook\Rows<int, \Billhook\ClientGroup>
         * @param null|int $client Only those this client is in.
         * @param null|int $limit How many a page.
         */
        public function iterate(?int $client = null, ?int $limit = null): \Billhook\Rows {}

        /**
         * The rows of list() as they are at one moment, for reports and exports.
         *
         * @return \Billhook\Rows<int, array<string, mixed>>
         * @param null|int $client Only those this client is in.
         */
        public function query(?int $client = null): \Billhook\Rows {}

        /**
         * Takes a client out of a group.
         *
         * Permission: client_edit. Since 0.1.
         *
         * @param int $id Which group.
         * @param int $client Who leaves it.
         */
        public function removeClient(int $id, int $client): \Billhook\ClientGroup {}

        /**
         * Changes a group and with it the policy of its members.
         *
         * Permission: client_edit. Since 0.1.
         *
         * @param int $id Which group.
         * @param int $version The version this change is based on.
         * @param null|string $name Name, unique within the seller.
         * @param null|int $precedence Of a client's groups the highest decides.
         * @param \Billhook\Policy|array{generate_days_before?: int, payment_days?: int, separate_invoices?: bool, credit_pays_invoices?: bool, mail_invoices?: bool, dunning?: array}|null $policy What is different for its members, as a whole.
         */
        public function update(
            int $id,
            int $version,
            ?string $name = null,
            ?int $precedence = null,
            \Billhook\Policy|array|null $policy = null
        ): \Billhook\ClientGroup {}
    }

    /**
     * `$session->credits`
     *
     * @strict-properties
     * @not-serializable
     */
    final class Credits
    {
        private function __construct() {}

        /**
         * How much credit a client has.
         *
         * Permission: invoice_view. Since 0.1.
         *
         * @param int $client Whose.
         */
        public function balance(int $client): \Billhook\CreditBalance {}

        /**
         * Gives a client credit as a gift of the house.
         *
         * Permission: credit_edit. Since 0.1.
         *
         * @param int $client Who is given it.
         * @param \Billhook\Money|array $amount How much: more than nothing, in the client's currency.
         * @param string $reason Why; the client may read it.
         */
        public function grant(int $client, \Billhook\Money|array $amount, string $reason): \Billhook\CreditGrant {}
    }

    /**
     * `$session->creditNotes`
     *
     * @strict-properties
     * @not-serializable
     */
    final class CreditNotes
    {
        private function __construct() {}

        /**
         * One credit note with its lines and taxes.
         *
         * Permission: invoice_view. Since 0.1.
         *
         * @param int $id Which credit note.
         */
        public function get(int $id): \Billhook\CreditNote {}

        /**
         * Takes an issued invoice back, whole or in part.
         *
         * Permission: invoice_cancel. Since 0.1.
         *
         * @param int $invoice Which invoice.
         * @param list<\Billhook\CreditedLine|array{line: int, amount?: \Billhook\Money|array}>|null $lines What of it; none: all.
         * @param \Billhook\RefundTo|string|null $refund_to Where what was paid goes.
         * @param null|string $note What else the client reads.
         */
        public function issue(
            int $invoice,
            ?array $lines = null,
            \Billhook\RefundTo|string|null $refund_to = null,
            ?string $note = null
        ): \Billhook\CreditNote {}

        /**
         * The credit notes there are, without their lines and taxes: credit_note.get has them.
         *
         * Permission: invoice_view. Since 0.1.
         *
         * @param null|int $client Of this client alone.
         * @param null|int $invoice Against this invoice alone.
         * @param null|int $limit Rows of a page.
         * @param null|int $after The `next` of the page before.
         */
        public function list(
            ?int $client = null,
            ?int $invoice = null,
            ?int $limit = null,
            ?int $after = null
        ): \Billhook\CreditNotePage {}

        /**
         * All that list() gives, page after page, `limit` rows each.
         *
         * @return \Billhook\Rows<int, \Billhook\CreditNote>
         * @param null|int $client Of this client alone.
         * @param null|int $invoice Against this invoice alone.
         * @param null|int $limit How many a page.
         */
        public function iterate(?int $client = null, ?int $invoice = null, ?int $limit = null): \Billhook\Rows {}

        /**
         * The rows of list() as they are at one moment, for reports and exports.
         *
         * @return \Billhook\Rows<int, array<string, mixed>>
         * @param null|int $client Of this client alone.
         * @param null|int $invoice Against this invoice alone.
         */
        public function query(?int $client = null, ?int $invoice = null): \Billhook\Rows {}
    }

    /**
     * `$session->currencies`
     *
     * @strict-properties
     * @not-serializable
     */
    final class Currencies
    {
        private function __construct() {}

        /**
         * The currencies in which this book differs from ISO 4217.
         *
         * Permission: settings_view. Since 0.1.
         */
        public function list(): \Billhook\CurrencyList {}

        /**
         * The rows of list() as they are at one moment, for reports and exports.
         *
         * @return \Billhook\Rows<int, array<string, mixed>>
         */
        public function query(): \Billhook\Rows {}

        /**
         * Sets the decimals of a currency, before the book holds any.
         *
         * Permission: settings_edit. Since 0.1.
         *
         * @param string $code Three capital letters.
         * @param int $decimals Decimals of its minor unit.
         */
        public function set(string $code, int $decimals): \Billhook\BookCurrency {}
    }

    /**
     * `$session->events`
     *
     * @strict-properties
     * @not-serializable
     */
    final class Events
    {
        private function __construct() {}

        /**
         * What happened, oldest first.
         *
         * Permission: audit_view. Since 0.1.
         *
         * @param null|string $name Only events of this name.
         * @param null|int $subject Only events of this row; give `name` too.
         * @param null|int $client Only events of this client.
         * @param null|int $limit How many at most.
         * @param null|int $after The `next` of the page before.
         */
        public function list(
            ?string $name = null,
            ?int $subject = null,
            ?int $client = null,
            ?int $limit = null,
            ?int $after = null
        ): \Billhook\RecordedEventPage {}

        /**
         * All that list() gives, page after page, `limit` rows each.
         *
         * @return \Billhook\Rows<int, \Billhook\RecordedEvent>
         * @param null|string $name Only events of this name.
         * @param null|int $subject Only events of this row; give `name` too.
         * @param null|int $client Only events of this client.
         * @param null|int $limit How many a page.
         */
        public function iterate(
            ?string $name = null,
            ?int $subject = null,
            ?int $client = null,
            ?int $limit = null
        ): \Billhook\Rows {}

        /**
         * The rows of list() as they are at one moment, for reports and exports.
         *
         * @return \Billhook\Rows<int, array<string, mixed>>
         * @param null|string $name Only events of this name.
         * @param null|int $subject Only events of this row; give `name` too.
         * @param null|int $client Only events of this client.
         */
        public function query(?string $name = null, ?int $subject = null, ?int $client = null): \Billhook\Rows {}

        /**
         * How often what happened, the most frequent first.
         *
         * Permission: audit_view. Since 0.1.
         *
         * @param \DateTimeInterface|string|null $from First day, in the seller's zone. Left out: from the beginning.
         * @param \DateTimeInterface|string|null $to The day after the last one. Left out: to the end.
         * @param null|int $limit How many names at most.
         */
        public function summary(
            \DateTimeInterface|string|null $from = null,
            \DateTimeInterface|string|null $to = null,
            ?int $limit = null
        ): \Billhook\EventSummary {}

        /**
         * The rows of summary() as they are at one moment, for reports and exports.
         *
         * @return \Billhook\Rows<int, array<string, mixed>>
         * @param \DateTimeInterface|string|null $from First day, in the seller's zone. Left out: from the beginning.
         * @param \DateTimeInterface|string|null $to The day after the last one. Left out: to the end.
         */
        public function querySummary(
            \DateTimeInterface|string|null $from = null,
            \DateTimeInterface|string|null $to = null
        ): \Billhook\Rows {}
    }

    /**
     * `$session->imports`
     *
     * @strict-properties
     * @not-serializable
     */
    final class Imports
    {
        private function __construct() {}

        /**
         * Takes over clients from a CSV file.
         *
         * Permission: import_run. Since 0.1.
         *
         * @param null|string $path A file the host of the book can read.
         * @param null|string $text The lines themselves.
         * @param \Billhook\ImportMode|string|null $mode What to do about bad lines.
         */
        public function clients(
            ?string $path = null,
            ?string $text = null,
            \Billhook\ImportMode|string|null $mode = null
        ): \Billhook\ImportReport {}

        /**
         * Takes over products and their prices from a CSV file.
         *
         * Permission: import_run. Since 0.1.
         *
         * @param null|string $path A file the host of the book can read.
         * @param null|string $text The lines themselves.
         * @param \Billhook\ImportMode|string|null $mode What to do about bad lines.
         */
        public function products(
            ?string $path = null,
            ?string $text = null,
            \Billhook\ImportMode|string|null $mode = null
        ): \Billhook\ImportReport {}

        /**
         * Takes over services that run already from a CSV file.
         *
         * Permission: import_run. Since 0.1.
         *
         * @param null|string $path A file the host of the book can read.
         * @param null|string $text The lines themselves.
         * @param \Billhook\ImportMode|string|null $mode What to do about bad lines.
         */
        public function services(
            ?string $path = null,
            ?string $text = null,
            \Billhook\ImportMode|string|null $mode = null
        ): \Billhook\ImportReport {}
    }

    /**
     * `$session->invoices`
     *
     * @strict-properties
     * @not-serializable
     */
    final class Invoices
    {
        private function __construct() {}

        /**
         * Pays an invoice from the client's credit.
         *
         * Permission: credit_edit. Since 0.1.
         *
         * @param int $id Which invoice.
         * @param \Billhook\Money|array|null $amount How much of the credit. Left out: as much as there is and is owed.
         */
        public function applyCredit(int $id, \Billhook\Money|array|null $amount = null): \Billhook\Invoice {}

        /**
         * Takes back an invoice that nothing was paid of.
         *
         * Permission: invoice_cancel. Since 0.1.
         *
         * @param int $id Which invoice.
         */
        public function cancel(int $id): \Billhook\Invoice {}

        /**
         * Makes a draft.
         *
         * Permission: invoice_edit. Since 0.1.
         *
         * @param int $client Who is billed.
         * @param list<\Billhook\DraftLine|array{description: string, quantity?: int|string, unit_price: \Billhook\Money|array, tax_category?: string}>|null $lines What for.
         * @param \DateTimeInterface|string|null $due_date Last day to pay in time. Left out: by the client's policy.
         * @param null|string $note What else the client reads.
         */
        public function create(
            int $client,
            ?array $lines = null,
            \DateTimeInterface|string|null $due_date = null,
            ?string $note = null
        ): \Billhook\Invoice {}

        /**
         * Throws a draft away.
         *
         * Permission: invoice_edit. Since 0.1.
         *
         * @param int $id Which draft.
         * @param int $version The version that was read.
         */
        public function discardDraft(int $id, int $version): \Billhook\DiscardedDraft {}

        /**
         * Says that the expected payment did not come.
         *
         * Permission: payment_record. Since 0.1.
         *
         * @param int $id Which invoice.
         */
        public function expectNoPayment(int $id): \Billhook\Invoice {}

        /**
         * Says that a payment is on its way.
         *
         * Permission: payment_record. Since 0.1.
         *
         * @param int $id Which invoice.
         */
        public function expectPayment(int $id): \Billhook\Invoice {}

        /**
         * One invoice with its lines and taxes.
         *
         * Permission: invoice_view. Since 0.1.
         *
         * @param int $id Which invoice.
         */
        public function get(int $id): \Billhook\Invoice {}

        /**
         * Issues a draft, or lines at once: numbered, taxed, posted, never changed again.
         *
         * Permission: invoice_issue. Since 0.1.
         *
         * @param null|int $id Which draft. Or name the client instead.
         * @param null|int $client Who is billed, where there is no draft.
         * @param list<\Billhook\DraftLine|array{description: string, quantity?: int|string, unit_price: \Billhook\Money|array, tax_category?: string}>|null $lines What for; with a client alone.
         * @param \DateTimeInterface|string|null $due_date Last day to pay in time; with a client alone. Left out: by the client's policy.
         * @param null|string $note What else the client reads; with a client alone.
         * @param \DateTimeInterface|string|null $issue_date Day on the document: not before the last one of the series, not in the future. Left out: today.
         * @param \DateTimeInterface|string|null $tax_date Day whose tax rates hold. Left out: the issue date.
         */
        public function issue(
            ?int $id = null,
            ?int $client = null,
            ?array $lines = null,
            \DateTimeInterface|string|null $due_date = null,
            ?string $note = null,
            \DateTimeInterface|string|null $issue_date = null,
            \DateTimeInterface|string|null $tax_date = null
        ): \Billhook\Invoice {}

        /**
         * The invoices there are, without their lines and taxes: invoice.get has them.
         *
         * Permission: invoice_view. Since 0.1.
         *
         * @param null|int $client Of this client alone.
         * @param \Billhook\InvoiceStatus|string|null $status In this status.
         * @param null|bool $overdue Yes: unpaid past due. No: all the others.
         * @param null|int $limit Rows of a page.
         * @param null|int $after The `next` of the page before.
         */
        public function list(
            ?int $client = null,
            \Billhook\InvoiceStatus|string|null $status = null,
            ?bool $overdue = null,
            ?int $limit = null,
            ?int $after = null
        ): \Billhook\InvoicePage {}

        /**
         * All that list() gives, page after page, `limit` rows each.
         *
         * @return \Billhook\Rows<int, \Billhook\Invoice>
         * @param null|int $client Of this client alone.
         * @param \Billhook\InvoiceStatus|string|null $status In this status.
         * @param null|bool $overdue Yes: unpaid past due. No: all the others.
         * @param null|int $limit How many a page.
         */
        public function iterate(
            ?int $client = null,
            \Billhook\InvoiceStatus|string|null $status = null,
            ?bool $overdue = null,
            ?int $limit = null
        ): \Billhook\Rows {}

        /**
         * The rows of list() as they are at one moment, for reports and exports.
         *
         * @return \Billhook\Rows<int, array<string, mixed>>
         * @param null|int $client Of this client alone.
         * @param \Billhook\InvoiceStatus|string|null $status In this status.
         * @param null|bool $overdue Yes: unpaid past due. No: all the others.
         */
        public function query(
            ?int $client = null,
            \Billhook\InvoiceStatus|string|null $status = null,
            ?bool $overdue = null
        ): \Billhook\Rows {}

        /**
         * Has the gateway charge what is owed. The invoice waits until the gateway says what became of it.
         *
         * Permission: payment_record. Since 0.1.
         *
         * @param int $id Which invoice.
         */
        public function pay(int $id): \Billhook\Invoice {}

        /**
         * Shows an invoice as text or as an HTML page.
         *
         * Permission: invoice_view. Since 0.1.
         *
         * @param int $id Which one.
         * @param \Billhook\DocumentFormat|string|null $format Text or an HTML page.
         */
        public function render(
            int $id,
            \Billhook\DocumentFormat|string|null $format = null
        ): \Billhook\RenderedDocument {}

        /**
         * Hands an unpaid invoice over to debt collection.
         *
         * Permission: invoice_cancel. Since 0.1.
         *
         * @param int $id Which invoice.
         */
        public function sendToCollections(int $id): \Billhook\Invoice {}

        /**
         * Changes a draft.
         *
         * Permission: invoice_edit. Since 0.1.
         *
         * @param int $id Which draft.
         * @param int $version The version this change is based on.
         * @param list<\Billhook\DraftLine|array{description: string, quantity?: int|string, unit_price: \Billhook\Money|array, tax_category?: string}>|null $lines All its lines anew.
         * @param \DateTimeInterface|string|null $due_date Last day to pay in time.
         * @param null|string $note What else the client reads.
         */
        public function updateDraft(
            int $id,
            int $version,
            ?array $lines = null,
            \DateTimeInterface|string|null $due_date = null,
            ?string $note = null
        ): \Billhook\Invoice {}

        /**
         * Gives up what is owed of an invoice in collections.
         *
         * Permission: invoice_cancel. Since 0.1.
         *
         * @param int $id Which invoice.
         */
        public function writeOff(int $id): \Billhook\Invoice {}
    }

    /**
     * `$session->jobs`
     *
     * @strict-properties
     * @not-serializable
     */
    final class Jobs
    {
        private function __construct() {}

        /**
         * Calls of ports, planned and made.
         *
         * Permission: job_view. Since 0.1.
         *
         * @param \Billhook\JobState|string|null $state Only jobs in this state.
         * @param null|int $limit How many at most.
         * @param null|int $after The `next` of the page before.
         */
        public function list(
            \Billhook\JobState|string|null $state = null,
            ?int $limit = null,
            ?int $after = null
        ): \Billhook\JobPage {}

        /**
         * All that list() gives, page after page, `limit` rows each.
         *
         * @return \Billhook\Rows<int, \Billhook\Job>
         * @param \Billhook\JobState|string|null $state Only jobs in this state.
         * @param null|int $limit How many a page.
         */
        public function iterate(\Billhook\JobState|string|null $state = null, ?int $limit = null): \Billhook\Rows {}

        /**
         * The rows of list() as they are at one moment, for reports and exports.
         *
         * @return \Billhook\Rows<int, array<string, mixed>>
         * @param \Billhook\JobState|string|null $state Only jobs in this state.
         */
        public function query(\Billhook\JobState|string|null $state = null): \Billhook\Rows {}

        /**
         * Puts a dead job back into the queue.
         *
         * Permission: job_edit. Since 0.1.
         *
         * @param int $id A dead job.
         */
        public function retry(int $id): \Billhook\Job {}
    }

    /**
     * `$session->ledgers`
     *
     * @strict-properties
     * @not-serializable
     */
    final class Ledgers
    {
        private function __construct() {}

        /**
         * The accounts of the ledger with their balances.
         *
         * Permission: ledger_view. Since 0.1.
         *
         * @param null|int $client Of this client alone.
         * @param \Billhook\AccountKind|string|null $kind Of this kind alone.
         * @param null|int $limit Rows of a page.
         * @param null|int $after The `next` of the page before.
         */
        public function balances(
            ?int $client = null,
            \Billhook\AccountKind|string|null $kind = null,
            ?int $limit = null,
            ?int $after = null
        ): \Billhook\LedgerAccountPage {}

        /**
         * All that balances() gives, page after page, `limit` rows each.
         *
         * @return \Billhook\Rows<int, \Billhook\LedgerAccount>
         * @param null|int $client Of this client alone.
         * @param \Billhook\AccountKind|string|null $kind Of this kind alone.
         * @param null|int $limit How many a page.
         */
        public function iterateBalances(
            ?int $client = null,
            \Billhook\AccountKind|string|null $kind = null,
            ?int $limit = null
        ): \Billhook\Rows {}

        /**
         * The rows of balances() as they are at one moment, for reports and exports.
         *
         * @return \Billhook\Rows<int, array<string, mixed>>
         * @param null|int $client Of this client alone.
         * @param \Billhook\AccountKind|string|null $kind Of this kind alone.
         */
        public function queryBalances(
            ?int $client = null,
            \Billhook\AccountKind|string|null $kind = null
        ): \Billhook\Rows {}

        /**
         * The entries of the ledger with their postings.
         *
         * Permission: ledger_view. Since 0.1.
         *
         * @param null|int $client Of this client alone.
         * @param \Billhook\EntryKind|string|null $kind Of this kind alone.
         * @param \DateTimeInterface|string|null $from First day.
         * @param \DateTimeInterface|string|null $to The day after the last one.
         * @param null|int $limit Rows of a page.
         * @param null|int $after The `next` of the page before.
         */
        public function entries(
            ?int $client = null,
            \Billhook\EntryKind|string|null $kind = null,
            \DateTimeInterface|string|null $from = null,
            \DateTimeInterface|string|null $to = null,
            ?int $limit = null,
            ?int $after = null
        ): \Billhook\LedgerEntryPage {}

        /**
         * All that entries() gives, page after page, `limit` rows each.
         *
         * @return \Billhook\Rows<int, \Billhook\LedgerEntry>
         * @param null|int $client Of this client alone.
         * @param \Billhook\EntryKind|string|null $kind Of this kind alone.
         * @param \DateTimeInterface|string|null $from First day.
         * @param \DateTimeInterface|string|null $to The day after the last one.
         * @param null|int $limit How many a page.
         */
        public function iterateEntries(
            ?int $client = null,
            \Billhook\EntryKind|string|null $kind = null,
            \DateTimeInterface|string|null $from = null,
            \DateTimeInterface|string|null $to = null,
            ?int $limit = null
        ): \Billhook\Rows {}

        /**
         * The rows of entries() as they are at one moment, for reports and exports.
         *
         * @return \Billhook\Rows<int, array<string, mixed>>
         * @param null|int $client Of this client alone.
         * @param \Billhook\EntryKind|string|null $kind Of this kind alone.
         * @param \DateTimeInterface|string|null $from First day.
         * @param \DateTimeInterface|string|null $to The day after the last one.
         */
        public function queryEntries(
            ?int $client = null,
            \Billhook\EntryKind|string|null $kind = null,
            \DateTimeInterface|string|null $from = null,
            \DateTimeInterface|string|null $to = null
        ): \Billhook\Rows {}

        /**
         * Proves the books from their rows.
         *
         * Permission: ledger_view. Since 0.1.
         */
        public function verify(): \Billhook\LedgerReport {}
    }

    /**
     * `$session->payments`
     *
     * @strict-properties
     * @not-serializable
     */
    final class Payments
    {
        private function __construct() {}

        /**
         * One payment.
         *
         * Permission: invoice_view. Since 0.1.
         *
         * @param int $id Which payment.
         */
        public function get(int $id): \Billhook\Payment {}

        /**
         * The payments there are.
         *
         * Permission: invoice_view. Since 0.1.
         *
         * @param null|int $client Of this client alone.
         * @param null|int $invoice For this invoice alone.
         * @param null|int $limit Rows of a page.
         * @param null|int $after The `next` of the page before.
         */
        public function list(
            ?int $client = null,
            ?int $invoice = null,
            ?int $limit = null,
            ?int $after = null
        ): \Billhook\PaymentPage {}

        /**
         * All that list() gives, page after page, `limit` rows each.
         *
         * @return \Billhook\Rows<int, \Billhook\Payment>
         * @param null|int $client Of this client alone.
         * @param null|int $invoice For this invoice alone.
         * @param null|int $limit How many a page.
         */
        public function iterate(?int $client = null, ?int $invoice = null, ?int $limit = null): \Billhook\Rows {}

        /**
         * The rows of list() as they are at one moment, for reports and exports.
         *
         * @return \Billhook\Rows<int, array<string, mixed>>
         * @param null|int $client Of this client alone.
         * @param null|int $invoice For this invoice alone.
         */
        public function query(?int $client = null, ?int $invoice = null): \Billhook\Rows {}

        /**
         * Records money that arrived.
         *
         * Permission: payment_record. Since 0.1.
         *
         * @param \Billhook\Money|array $amount What the client paid: more than nothing.
         * @param string $method How it came: `bank_transfer`, or the name of a gateway.
         * @param null|int $invoice What it is for.
         * @param null|int $client Or whose credit it is.
         * @param null|string $reference What the bank or gateway calls it.
         * @param \DateTimeInterface|string|null $received_on Day it arrived. Left out: today.
         * @param \Billhook\Money|array|null $fee What was kept of it: at most the amount.
         */
        public function record(
            \Billhook\Money|array $amount,
            string $method,
            ?int $invoice = null,
            ?int $client = null,
            ?string $reference = null,
            \DateTimeInterface|string|null $received_on = null,
            \Billhook\Money|array|null $fee = null
        ): \Billhook\Payment {}

        /**
         * Records a bank statement: many payments at once.
         *
         * Permission: payment_record. Since 0.1.
         *
         * @param list<array{invoice?: int, client?: int, amount: \Billhook\Money|array, method: string, reference?: string, received_on?: \DateTimeInterface|string, fee?: \Billhook\Money|array}> $payments As for payment.record.
         */
        public function recordBatch(array $payments): \Billhook\PaymentBatch {}
    }

    /**
     * `$session->prices`
     *
     * @strict-properties
     * @not-serializable
     */
    final class Prices
    {
        private function __construct() {}

        /**
         * Moves running services to the catalogue's price.
         *
         * Permission: catalog_edit. Since 0.1.
         *
         * @param int $product Whose services.
         * @param null|string $currency Only those billed in it.
         * @param \DateTimeInterface|string|null $from First day of the new price; today when left out.
         * @param null|bool $at_renewal Days that are billed already keep their price; otherwise they are settled anew.
         */
        public function applyToExisting(
            int $product,
            ?string $currency = null,
            \DateTimeInterface|string|null $from = null,
            ?bool $at_renewal = null
        ): \Billhook\PriceChange {}

        /**
         * Takes a product off sale in a currency and cycle.
         *
         * Permission: catalog_edit. Since 0.1.
         *
         * @param int $id Which price.
         * @param \DateTimeInterface|string|null $valid_to First day it is not sold at any more. Left out: today.
         */
        public function end(int $id, \DateTimeInterface|string|null $valid_to = null): \Billhook\Price {}

        /**
         * Prices by product, currency or day.
         *
         * Permission: catalog_view. Since 0.1.
         *
         * @param null|int $product Only those of this product.
         * @param null|string $currency Only those in this currency.
         * @param \DateTimeInterface|string|null $on Only those in force on this day.
         * @param null|int $limit How many at most.
         * @param null|int $after Only those behind this one: `next` of the page before.
         */
        public function list(
            ?int $product = null,
            ?string $currency = null,
            \DateTimeInterface|string|null $on = null,
            ?int $limit = null,
            ?int $after = null
        ): \Billhook\PricePage {}

        /**
         * All that list() gives, page after page, `limit` rows each.
         *
         * @return \Billhook\Rows<int, \Billhook\Price>
         * @param null|int $product Only those of this product.
         * @param null|string $currency Only those in this currency.
         * @param \DateTimeInterface|string|null $on Only those in force on this day.
         * @param null|int $limit How many a page.
         */
        public function iterate(
            ?int $product = null,
            ?string $currency = null,
            \DateTimeInterface|string|null $on = null,
            ?int $limit = null
        ): \Billhook\Rows {}

        /**
         * The rows of list() as they are at one moment, for reports and exports.
         *
         * @return \Billhook\Rows<int, array<string, mixed>>
         * @param null|int $product Only those of this product.
         * @param null|string $currency Only those in this currency.
         * @param \DateTimeInterface|string|null $on Only those in force on this day.
         */
        public function query(
            ?int $product = null,
            ?string $currency = null,
            \DateTimeInterface|string|null $on = null
        ): \Billhook\Rows {}

        /**
         * What products would cost somebody, with tax.
         *
         * Permission: catalog_view. Since 0.1.
         *
         * @param list<\Billhook\QuotedItem|array{product: int, cycle?: \Billhook\Cycle|array, quantity?: int|string, start?: \DateTimeInterface|string}> $lines What would be bought.
         * @param null|int $client Who would buy.
         * @param \Billhook\TaxCustomer|array{country: string, state?: string, postal_code?: string, kind?: \Billhook\CustomerKind|string, tax_id?: string, tax_exempt?: bool}|null $customer Or somebody who is no client.
         * @param null|string $currency Needed for a customer; a client has its own.
         * @param \DateTimeInterface|string|null $date Day of the purchase. Left out: today.
         */
        public function quote(
            array $lines,
            ?int $client = null,
            \Billhook\TaxCustomer|array|null $customer = null,
            ?string $currency = null,
            \DateTimeInterface|string|null $date = null
        ): \Billhook\PriceQuote {}

        /**
         * Sets the price of a product in a currency and cycle from a day on.
         *
         * Permission: catalog_edit. Since 0.1.
         *
         * @param int $product What it is the price of.
         * @param \Billhook\Money|array $amount For one, for a whole period.
         * @param \Billhook\Cycle|array{unit: \Billhook\CycleUnit|string, count: int}|null $cycle The period it pays for. Left out: it is paid one time.
         * @param \Billhook\Money|array|null $setup_fee Once, at the start. Left out: none.
         * @param \DateTimeInterface|string|null $valid_from First day it is sold at. Left out: today.
         */
        public function set(
            int $product,
            \Billhook\Money|array $amount,
            \Billhook\Cycle|array|null $cycle = null,
            \Billhook\Money|array|null $setup_fee = null,
            \DateTimeInterface|string|null $valid_from = null
        ): \Billhook\Price {}
    }

    /**
     * `$session->products`
     *
     * @strict-properties
     * @not-serializable
     */
    final class Products
    {
        private function __construct() {}

        /**
         * Makes a product. It is for sale once it has a price.
         *
         * Permission: catalog_edit. Since 0.1.
         *
         * @param string $name Name, as on invoices.
         * @param null|int $category Where it stands in the catalogue.
         * @param \Billhook\ProductKind|string|null $kind What sort of thing it is.
         * @param null|string $description For the catalogue.
         * @param null|string $tax_category Which tax rates apply.
         * @param null|string $module What the provisioner is told to make.
         * @param \Billhook\ProvisionOn|string|null $provision_on When a service is set up.
         * @param \Billhook\Timing|string|null $timing Whether periods are billed before or after.
         * @param \Billhook\Alignment|string|null $align Which days the periods begin on.
         * @param null|int $anchor_day That day of the month; for align day_of_month.
         * @param null|int $also_next_from From this day of the month on the next period is billed too; for align day_of_month, in advance.
         * @param \Billhook\DayCount|string|null $day_count How days of a part period are counted.
         * @param \Billhook\ProductStatus|string|null $status Whether it is sold.
         */
        public function create(
            string $name,
            ?int $category = null,
            \Billhook\ProductKind|string|null $kind = null,
            ?string $description = null,
            ?string $tax_category = null,
            ?string $module = null,
            \Billhook\ProvisionOn|string|null $provision_on = null,
            \Billhook\Timing|string|null $timing = null,
            \Billhook\Alignment|string|null $align = null,
            ?int $anchor_day = null,
            ?int $also_next_from = null,
            \Billhook\DayCount|string|null $day_count = null,
            \Billhook\ProductStatus|string|null $status = null
        ): \Billhook\Product {}

        /**
         * One product. Clients see active ones.
         *
         * Permission: catalog_view. Since 0.1.
         *
         * @param int $id Which product. Clients see active ones.
         */
        public function get(int $id): \Billhook\Product {}

        /**
         * Products by category, kind or status. Clients see active ones.
         *
         * Permission: catalog_view. Since 0.1.
         *
         * @param null|int $category Only those in this category itself.
         * @param \Billhook\ProductKind|string|null $kind Only these.
         * @param \Billhook\ProductStatus|string|null $status Only these. Clients see active ones.
         * @param null|int $limit How many at most.
         * @param null|int $after Only those behind this one: `next` of the page before.
         */
        public function list(
            ?int $category = null,
            \Billhook\ProductKind|string|null $kind = null,
            \Billhook\ProductStatus|string|null $status = null,
            ?int $limit = null,
            ?int $after = null
        ): \Billhook\ProductPage {}

        /**
         * All that list() gives, page after page, `limit` rows each.
         *
         * @return \Billhook\Rows<int, \Billhook\Product>
         * @param null|int $category Only those in this category itself.
         * @param \Billhook\ProductKind|string|null $kind Only these.
         * @param \Billhook\ProductStatus|string|null $status Only these. Clients see active ones.
         * @param null|int $limit How many a page.
         */
        public function iterate(
            ?int $category = null,
            \Billhook\ProductKind|string|null $kind = null,
            \Billhook\ProductStatus|string|null $status = null,
            ?int $limit = null
        ): \Billhook\Rows {}

        /**
         * The rows of list() as they are at one moment, for reports and exports.
         *
         * @return \Billhook\Rows<int, array<string, mixed>>
         * @param null|int $category Only those in this category itself.
         * @param \Billhook\ProductKind|string|null $kind Only these.
         * @param \Billhook\ProductStatus|string|null $status Only these. Clients see active ones.
         */
        public function query(
            ?int $category = null,
            \Billhook\ProductKind|string|null $kind = null,
            \Billhook\ProductStatus|string|null $status = null
        ): \Billhook\Rows {}

        /**
         * Changes a product. Services that run keep their terms.
         *
         * Permission: catalog_edit. Since 0.1.
         *
         * @param int $id Which product.
         * @param int $version The version this change is based on.
         * @param null|int $category Where it stands in the catalogue.
         * @param \Billhook\ProductKind|string|null $kind What sort of thing it is.
         * @param null|string $name Name, as on invoices.
         * @param null|string $description For the catalogue.
         * @param null|string $tax_category Which tax rates apply.
         * @param null|string $module What the provisioner is told to make.
         * @param \Billhook\ProvisionOn|string|null $provision_on When a service is set up.
         * @param \Billhook\Timing|string|null $timing Whether periods are billed before or after.
         * @param \Billhook\Alignment|string|null $align Which days the periods begin on.
         * @param null|int $anchor_day That day of the month.
         * @param null|int $also_next_from From this day of the month on the next period is billed too.
         * @param \Billhook\DayCount|string|null $day_count How days of a part period are counted.
         * @param \Billhook\ProductStatus|string|null $status Whether it is sold.
         * @param list<\Billhook\ProductField|string>|null $clear What becomes empty.
         */
        public function update(
            int $id,
            int $version,
            ?int $category = null,
            \Billhook\ProductKind|string|null $kind = null,
            ?string $name = null,
            ?string $description = null,
            ?string $tax_category = null,
            ?string $module = null,
            \Billhook\ProvisionOn|string|null $provision_on = null,
            \Billhook\Timing|string|null $timing = null,
            \Billhook\Alignment|string|null $align = null,
            ?int $anchor_day = null,
            ?int $also_next_from = null,
            \Billhook\DayCount|string|null $day_count = null,
            \Billhook\ProductStatus|string|null $status = null,
            ?array $clear = null
        ): \Billhook\Product {}
    }

    /**
     * `$session->reports`
     *
     * @strict-properties
     * @not-serializable
     */
    final class Reports
    {
        private function __construct() {}

        /**
         * What is owed, by how long it has been due.
         *
         * Permission: report_view. Since 0.1.
         *
         * @param \DateTimeInterface|string|null $on Day to count the ages to. Left out: today.
         */
        public function aging(\DateTimeInterface|string|null $on = null): \Billhook\AgingReport {}

        /**
         * The rows of aging() as they are at one moment, for reports and exports.
         *
         * @return \Billhook\Rows<int, array<string, mixed>>
         * @param \DateTimeInterface|string|null $on Day to count the ages to. Left out: today.
         */
        public function queryAging(\DateTimeInterface|string|null $on = null): \Billhook\Rows {}

        /**
         * Monthly recurring revenue by currency and product.
         *
         * Permission: report_view. Since 0.1.
         *
         * @param \DateTimeInterface|string|null $on By the terms of this day; today when left out.
         * @param null|string $currency Only services billed in it.
         */
        public function mrr(\DateTimeInterface|string|null $on = null, ?string $currency = null): \Billhook\MrrReport {}

        /**
         * The rows of mrr() as they are at one moment, for reports and exports.
         *
         * @return \Billhook\Rows<int, array<string, mixed>>
         * @param \DateTimeInterface|string|null $on By the terms of this day; today when left out.
         * @param null|string $currency Only services billed in it.
         */
        public function queryMrr(\DateTimeInterface|string|null $on = null, ?string $currency = null): \Billhook\Rows {}

        /**
         * What was billed, by month, product, tax or country.
         *
         * Permission: report_view. Since 0.1.
         *
         * @param \DateTimeInterface|string $from First day.
         * @param \DateTimeInterface|string $to The day after the last one.
         * @param \Billhook\RevenueBy|string|null $by What makes a row.
         * @param null|string $currency This currency alone.
         */
        public function revenue(
            \DateTimeInterface|string $from,
            \DateTimeInterface|string $to,
            \Billhook\RevenueBy|string|null $by = null,
            ?string $currency = null
        ): \Billhook\RevenueReport {}

        /**
         * The rows of revenue() as they are at one moment, for reports and exports.
         *
         * @return \Billhook\Rows<int, array<string, mixed>>
         * @param \DateTimeInterface|string $from First day.
         * @param \DateTimeInterface|string $to The day after the last one.
         * @param \Billhook\RevenueBy|string|null $by What makes a row.
         * @param null|string $currency This currency alone.
         */
        public function queryRevenue(
            \DateTimeInterface|string $from,
            \DateTimeInterface|string $to,
            \Billhook\RevenueBy|string|null $by = null,
            ?string $currency = null
        ): \Billhook\Rows {}
    }

    /**
     * `$session->roles`
     *
     * @strict-properties
     * @not-serializable
     */
    final class Roles
    {
        private function __construct() {}

        /**
         * Makes a role of permissions that the caller holds.
         *
         * Permission: staff_edit. Since 0.1.
         *
         * @param string $name Name, unique within the seller.
         * @param list<\Billhook\Permission|string> $permissions What it allows. Only what you hold yourself.
         */
        public function create(string $name, array $permissions): \Billhook\Role {}

        /**
         * The roles there are.
         *
         * Permission: staff_view. Since 0.1.
         *
         * @param null|int $limit How many at most.
         * @param null|int $after Only those behind this one: `next` of the page before.
         */
        public function list(?int $limit = null, ?int $after = null): \Billhook\RolePage {}

        /**
         * All that list() gives, page after page, `limit` rows each.
         *
         * @return \Billhook\Rows<int, \Billhook\Role>
         * @param null|int $limit How many a page.
         */
        public function iterate(?int $limit = null): \Billhook\Rows {}

        /**
         * The rows of list() as they are at one moment, for reports and exports.
         *
         * @return \Billhook\Rows<int, array<string, mixed>>
         */
        public function query(): \Billhook\Rows {}

        /**
         * Changes what a role allows, for everybody who has it.
         *
         * Permission: staff_edit. Since 0.1.
         *
         * @param int $id Which role.
         * @param int $version The version this change is based on.
         * @param null|string $name Name, unique within the seller.
         * @param list<\Billhook\Permission|string>|null $permissions All it allows from now on.
         */
        public function update(
            int $id,
            int $version,
            ?string $name = null,
            ?array $permissions = null
        ): \Billhook\Role {}
    }

    /**
     * `$session->schedules`
     *
     * @strict-properties
     * @not-serializable
     */
    final class Schedules
    {
        private function __construct() {}

        /**
         * The periods that a subject would be billed for.
         *
         * Permission: none. Since 0.1.
         *
         * @param \DateTimeInterface|string $start First day of the subject.
         * @param \DateTimeInterface|string $target The day billing is done for.
         * @param \Billhook\Cycle|array{unit: \Billhook\CycleUnit|string, count: int} $cycle Length of a whole period.
         * @param \DateTimeInterface|string|null $end The day after its last one. Left out: it goes on.
         * @param null|int $anchor_day Day of the month on which periods begin, clamped to each month. Left out: that of the start or of the anniversary. Cycles of days and weeks run from the start and ignore it.
         * @param \Billhook\Timing|string|null $timing Whether periods are billed before or after.
         * @param \Billhook\Alignment|string|null $align Which days the periods begin on.
         * @param \Billhook\DayCount|string|null $day_count How days of a part are counted.
         * @param null|int $also_next_from A start on or after this day of the month bills the next whole period along with a first part of less than a month. In advance and aligned to a day of the month only.
         * @param \DateTimeInterface|string|null $anniversary The client's anniversary, to align with.
         * @param \Billhook\Money|array|null $price Price of a whole period and a quantity of one.
         * @param int|string|null $quantity How many; one when left out. Not negative.
         */
        public function preview(
            \DateTimeInterface|string $start,
            \DateTimeInterface|string $target,
            \Billhook\Cycle|array $cycle,
            \DateTimeInterface|string|null $end = null,
            ?int $anchor_day = null,
            \Billhook\Timing|string|null $timing = null,
            \Billhook\Alignment|string|null $align = null,
            \Billhook\DayCount|string|null $day_count = null,
            ?int $also_next_from = null,
            \DateTimeInterface|string|null $anniversary = null,
            \Billhook\Money|array|null $price = null,
            int|string|null $quantity = null
        ): \Billhook\SchedulePreview {}
    }

    /**
     * `$session->sellers`
     *
     * @strict-properties
     * @not-serializable
     */
    final class Sellers
    {
        private function __construct() {}

        /**
         * Makes the house, or a further seller, and its first roles.
         *
         * Permission: settings_edit. Since 0.1.
         *
         * @param string $name Legal name.
         * @param string $country Where it is established for tax.
         * @param string $email Sender of mails.
         * @param string $time_zone IANA zone: `Europe/Berlin`.
         * @param string $currency Currency of clients that name no other.
         * @param \Billhook\Address|array{line1?: string, line2?: string, city?: string, state?: string, postal_code?: string, country: string}|null $address Seat. Left out: the country alone.
         * @param null|string $tax_id Tax registration number.
         * @param null|string $language Language of clients that name no other.
         * @param null|bool $prices_include_tax Whether prices are meant with tax.
         * @param \Billhook\TaxRounding|array{mode?: \Billhook\Rounding|string, level?: \Billhook\TaxRoundingLevel|string, inclusive?: \Billhook\InclusiveMethod|string}|null $tax_rounding How tax is rounded.
         * @param null|string $invoice_format Form of invoice numbers: text with {number} or {number:width}, {year}, {month}, {day}.
         * @param null|string $credit_note_format Form of credit note numbers.
         * @param \Billhook\SeriesReset|string|null $series_reset When numbers begin at 1 again.
         * @param \Billhook\Policy|array{generate_days_before?: int, payment_days?: int, separate_invoices?: bool, credit_pays_invoices?: bool, mail_invoices?: bool, dunning?: array}|null $policy What is left out is filled with the defaults.
         */
        public function create(
            string $name,
            string $country,
            string $email,
            string $time_zone,
            string $currency,
            \Billhook\Address|array|null $address = null,
            ?string $tax_id = null,
            ?string $language = null,
            ?bool $prices_include_tax = null,
            \Billhook\TaxRounding|array|null $tax_rounding = null,
            ?string $invoice_format = null,
            ?string $credit_note_format = null,
            \Billhook\SeriesReset|string|null $series_reset = null,
            \Billhook\Policy|array|null $policy = null
        ): \Billhook\Seller {}

        /**
         * The seller whose books these are.
         *
         * Permission: settings_view. Since 0.1.
         */
        public function get(): \Billhook\Seller {}

        /**
         * Changes the seller's settings.
         *
         * Permission: settings_edit. Since 0.1.
         *
         * @param int $version The version this change is based on.
         * @param null|string $name Legal name.
         * @param \Billhook\Address|array{line1?: string, line2?: string, city?: string, state?: string, postal_code?: string, country: string}|null $address Seat, as a whole.
         * @param null|string $country Where it is established for tax.
         * @param null|string $tax_id Tax registration number.
         * @param null|string $email Sender of mails.
         * @param null|string $time_zone IANA zone.
         * @param null|string $currency Currency of new clients that name no other.
         * @param null|string $language Language of new clients that name no other.
         * @param null|bool $prices_include_tax Whether prices are meant with tax.
         * @param \Billhook\TaxRounding|array{mode?: \Billhook\Rounding|string, level?: \Billhook\TaxRoundingLevel|string, inclusive?: \Billhook\InclusiveMethod|string}|null $tax_rounding How tax is rounded.
         * @param null|string $invoice_format Form of invoice numbers from now on.
         * @param null|string $credit_note_format Form of credit note numbers from now on.
         * @param \Billhook\SeriesReset|string|null $series_reset When numbers begin at 1 again.
         * @param \Billhook\Policy|array{generate_days_before?: int, payment_days?: int, separate_invoices?: bool, credit_pays_invoices?: bool, mail_invoices?: bool, dunning?: array}|null $policy The members given replace those there are.
         * @param list<\Billhook\SellerField|string>|null $clear What becomes empty.
         */
        public function update(
            int $version,
            ?string $name = null,
            \Billhook\Address|array|null $address = null,
            ?string $country = null,
            ?string $tax_id = null,
            ?string $email = null,
            ?string $time_zone = null,
            ?string $currency = null,
            ?string $language = null,
            ?bool $prices_include_tax = null,
            \Billhook\TaxRounding|array|null $tax_rounding = null,
            ?string $invoice_format = null,
            ?string $credit_note_format = null,
            \Billhook\SeriesReset|string|null $series_reset = null,
            \Billhook\Policy|array|null $policy = null,
            ?array $clear = null
        ): \Billhook\Seller {}
    }

    /**
     * `$session->services`
     *
     * @strict-properties
     * @not-serializable
     */
    final class Services
    {
        private function __construct() {}

        /**
         * Drops a service that was never delivered.
         *
         * Permission: service_edit. Since 0.1.
         *
         * @param int $id Which one.
         * @param int $version The version that was read.
         */
        public function cancel(int $id, int $version): \Billhook\Service {}

        /**
         * Another product, cycle, quantity or price from a day on.
         *
         * Permission: service_edit. Since 0.1.
         *
         * @param int $id Which service.
         * @param int $version The version that was read.
         * @param \DateTimeInterface|string|null $from The first day of the new term; today when left out.
         * @param null|int $product Another product, at the catalogue's price unless one is given.
         * @param \Billhook\Cycle|array{unit: \Billhook\CycleUnit|string, count: int}|null $cycle Another cycle, at the catalogue's price unless one is given.
         * @param int|string|null $quantity Another quantity.
         * @param \Billhook\Money|array|null $price Another price of a period.
         */
        public function change(
            int $id,
            int $version,
            \DateTimeInterface|string|null $from = null,
            ?int $product = null,
            \Billhook\Cycle|array|null $cycle = null,
            int|string|null $quantity = null,
            \Billhook\Money|array|null $price = null
        ): \Billhook\ServiceTerm {}

        /**
         * Orders a service for a client.
         *
         * Permission: service_edit. Since 0.1.
         *
         * @param int $client Whom it is for.
         * @param int $product What is ordered.
         * @param \Billhook\Cycle|array{unit: \Billhook\CycleUnit|string, count: int}|null $cycle Length of a period; left out: paid once.
         * @param int|string|null $quantity How many; one when left out.
         * @param \DateTimeInterface|string|null $start First day billed; today when left out.
         * @param \Billhook\Money|array|null $price Price of a period instead of the catalogue's, in the client's currency.
         * @param \Billhook\Money|array|null $setup_fee Setup fee instead of the catalogue's.
         * @param null|string $label What tells it from the client's others.
         * @param mixed $configuration What the provisioner is told, as an object.
         */
        public function create(
            int $client,
            int $product,
            \Billhook\Cycle|array|null $cycle = null,
            int|string|null $quantity = null,
            \DateTimeInterface|string|null $start = null,
            \Billhook\Money|array|null $price = null,
            \Billhook\Money|array|null $setup_fee = null,
            ?string $label = null,
            mixed $configuration = null
        ): \Billhook\Service {}

        /**
         * One service with its terms.
         *
         * Permission: service_view. Since 0.1.
         *
         * @param int $id Which one.
         */
        public function get(int $id): \Billhook\ServiceDetail {}

        /**
         * Takes a planned end away again.
         *
         * Permission: service_edit. Since 0.1.
         *
         * @param int $id Which one.
         * @param int $version The version that was read.
         */
        public function keep(int $id, int $version): \Billhook\Service {}

        /**
         * Services by client, product or state.
         *
         * Permission: service_view. Since 0.1.
         *
         * @param null|int $client Only those of a client.
         * @param null|int $product Only those of a product.
         * @param \Billhook\ServiceStatus|string|null $status Only those in a state.
         * @param null|int $limit How many at most.
         * @param null|int $after The `next` of the page before.
         */
        public function list(
            ?int $client = null,
            ?int $product = null,
            \Billhook\ServiceStatus|string|null $status = null,
            ?int $limit = null,
            ?int $after = null
        ): \Billhook\ServicePage {}

        /**
         * All that list() gives, page after page, `limit` rows each.
         *
         * @return \Billhook\Rows<int, \Billhook\Service>
         * @param null|int $client Only those of a client.
         * @param null|int $product Only those of a product.
         * @param \Billhook\ServiceStatus|string|null $status Only those in a state.
         * @param null|int $limit How many a page.
         */
        public function iterate(
            ?int $client = null,
            ?int $product = null,
            \Billhook\ServiceStatus|string|null $status = null,
            ?int $limit = null
        ): \Billhook\Rows {}

        /**
         * The rows of list() as they are at one moment, for reports and exports.
         *
         * @return \Billhook\Rows<int, array<string, mixed>>
         * @param null|int $client Only those of a client.
         * @param null|int $product Only those of a product.
         * @param \Billhook\ServiceStatus|string|null $status Only those in a state.
         */
        public function query(
            ?int $client = null,
            ?int $product = null,
            \Billhook\ServiceStatus|string|null $status = null
        ): \Billhook\Rows {}

        /**
         * Stops a service that was ordered by fraud.
         *
         * Permission: service_edit. Since 0.1.
         *
         * @param int $id Which one.
         * @param int $version The version that was read.
         */
        public function markFraud(int $id, int $version): \Billhook\Service {}

        /**
         * Has a pending service set up without waiting for a payment.
         *
         * Permission: service_provision. Since 0.1.
         *
         * @param int $id Which one.
         * @param int $version The version that was read.
         */
        public function provision(int $id, int $version): \Billhook\Service {}

        /**
         * Has a failed service set up once more.
         *
         * Permission: service_provision. Since 0.1.
         *
         * @param int $id Which one.
         * @param int $version The version that was read.
         */
        public function retry(int $id, int $version): \Billhook\Service {}

        /**
         * Stops an active service for a reason.
         *
         * Permission: service_provision. Since 0.1.
         *
         * @param int $id Which one.
         * @param int $version The version that was read.
         * @param \Billhook\SuspensionReason|string $reason Why. Payment lifts `overdue` and no other.
         */
        public function suspend(int $id, int $version, \Billhook\SuspensionReason|string $reason): \Billhook\Service {}

        /**
         * Ends a service, now or on a day to come.
         *
         * Permission: service_edit. Since 0.1.
         *
         * @param int $id Which one.
         * @param int $version The version that was read.
         * @param \Billhook\TerminateAt|string|null $at When it ends: today, with the last period that is billed, or on a date.
         * @param \DateTimeInterface|string|null $date With at `date`: the first day it no longer runs.
         */
        public function terminate(
            int $id,
            int $version,
            \Billhook\TerminateAt|string|null $at = null,
            \DateTimeInterface|string|null $date = null
        ): \Billhook\Service {}

        /**
         * What a service was billed for so far.
         *
         * Permission: service_view. Since 0.1.
         *
         * @param int $id Which one.
         */
        public function timeline(int $id): \Billhook\BilledTimeline {}

        /**
         * Lifts a suspension.
         *
         * Permission: service_provision. Since 0.1.
         *
         * @param int $id Which one.
         * @param int $version The version that was read.
         */
        public function unsuspend(int $id, int $version): \Billhook\Service {}

        /**
         * Changes label, configuration, or until when it is spared.
         *
         * Permission: service_edit. Since 0.1.
         *
         * @param int $id Which one.
         * @param int $version The version that was read.
         * @param null|string $label New label.
         * @param \DateTimeInterface|string|null $never_suspend_until Not suspended or terminated for overdue invoices before this day.
         * @param mixed $configuration What the provisioner is told from now on, as an object.
         */
        public function update(
            int $id,
            int $version,
            ?string $label = null,
            \DateTimeInterface|string|null $never_suspend_until = null,
            mixed $configuration = null
        ): \Billhook\Service {}
    }

    /**
     * `$session->staff`
     *
     * @strict-properties
     * @not-serializable
     */
    final class Staff
    {
        private function __construct() {}

        /**
         * Adds somebody to the staff.
         *
         * Permission: staff_edit. Since 0.1.
         *
         * @param string $name Full name.
         * @param string $email Address, unique within the seller's staff.
         * @param list<int>|null $roles Roles to have.
         */
        public function create(string $name, string $email, ?array $roles = null): \Billhook\Staff {}

        /**
         * Shuts a member of staff out.
         *
         * Permission: staff_edit. Since 0.1.
         *
         * @param int $id Which member of staff.
         * @param int $version The version this change is based on.
         */
        public function disable(int $id, int $version): \Billhook\Staff {}

        /**
         * Lets a member of staff in again.
         *
         * Permission: staff_edit. Since 0.1.
         *
         * @param int $id Which member of staff.
         * @param int $version The version this change is based on.
         */
        public function enable(int $id, int $version): \Billhook\Staff {}

        /**
         * One member of staff.
         *
         * Permission: staff_view. Since 0.1.
         *
         * @param int $id Which member of staff.
         */
        public function get(int $id): \Billhook\Staff {}

        /**
         * The staff.
         *
         * Permission: staff_view. Since 0.1.
         *
         * @param \Billhook\StaffStatus|string|null $status Only these.
         * @param null|int $limit How many at most.
         * @param null|int $after Only those behind this one: `next` of the page before.
         */
        public function list(
            \Billhook\StaffStatus|string|null $status = null,
            ?int $limit = null,
            ?int $after = null
        ): \Billhook\StaffPage {}

        /**
         * All that list() gives, page after page, `limit` rows each.
         *
         * @return \Billhook\Rows<int, \Billhook\Staff>
         * @param \Billhook\StaffStatus|string|null $status Only these.
         * @param null|int $limit How many a page.
         */
        public function iterate(\Billhook\StaffStatus|string|null $status = null, ?int $limit = null): \Billhook\Rows {}

        /**
         * The rows of list() as they are at one moment, for reports and exports.
         *
         * @return \Billhook\Rows<int, array<string, mixed>>
         * @param \Billhook\StaffStatus|string|null $status Only these.
         */
        public function query(\Billhook\StaffStatus|string|null $status = null): \Billhook\Rows {}

        /**
         * Changes name, address or roles of a member of staff.
         *
         * Permission: staff_edit. Since 0.1.
         *
         * @param int $id Which member of staff.
         * @param int $version The version this change is based on.
         * @param null|string $name Full name.
         * @param null|string $email Address, unique within the seller's staff.
         * @param list<int>|null $roles All roles from now on.
         */
        public function update(
            int $id,
            int $version,
            ?string $name = null,
            ?string $email = null,
            ?array $roles = null
        ): \Billhook\Staff {}
    }

    /**
     * `$session->taxes`
     *
     * @strict-properties
     * @not-serializable
     */
    final class Taxes
    {
        private function __construct() {}

        /**
         * What tax there would be on given amounts.
         *
         * Permission: catalog_view. Since 0.1.
         *
         * @param string $currency Currency of every line.
         * @param list<\Billhook\TaxableLine|array{amount: \Billhook\Money|array, tax_category?: string, quantity?: int|string}> $lines What would be sold.
         * @param \DateTimeInterface|string|null $date Tax point. Left out: today.
         * @param null|int $client Who would buy.
         * @param \Billhook\TaxCustomer|array{country: string, state?: string, postal_code?: string, kind?: \Billhook\CustomerKind|string, tax_id?: string, tax_exempt?: bool}|null $customer Or somebody who is no client.
         * @param null|bool $prices_include_tax Whether the amounts are with tax. Left out: as the seller's prices.
         */
        public function calculate(
            string $currency,
            array $lines,
            \DateTimeInterface|string|null $date = null,
            ?int $client = null,
            \Billhook\TaxCustomer|array|null $customer = null,
            ?bool $prices_include_tax = null
        ): \Billhook\TaxCalculation {}
    }

    /**
     * `$session->taxRates`
     *
     * @strict-properties
     * @not-serializable
     */
    final class TaxRates
    {
        private function __construct() {}

        /**
         * Adds a dated tax rate.
         *
         * Permission: tax_edit. Since 0.1.
         *
         * @param string $name As on the invoice.
         * @param string $country Where the customer is.
         * @param int|string $percent The rate, with at most four decimals.
         * @param \DateTimeInterface|string $valid_from First day it holds.
         * @param null|string $state Subdivision; left out: the whole country.
         * @param null|string $postal_prefix First characters of the postal code; left out: all.
         * @param null|string $tax_category Tax category of the product; left out: all.
         * @param \Billhook\CustomerKind|string|null $customer Kind of customer; left out: both.
         * @param int|string|null $taxable_share How much of the amount is taxed, in percent, with at most four decimals.
         * @param null|int $level Place in the stack.
         * @param null|bool $compound Whether it is taken of the amount with the taxes of lower levels.
         * @param \DateTimeInterface|string|null $valid_to First day it no longer holds.
         */
        public function create(
            string $name,
            string $country,
            int|string $percent,
            \DateTimeInterface|string $valid_from,
            ?string $state = null,
            ?string $postal_prefix = null,
            ?string $tax_category = null,
            \Billhook\CustomerKind|string|null $customer = null,
            int|string|null $taxable_share = null,
            ?int $level = null,
            ?bool $compound = null,
            \DateTimeInterface|string|null $valid_to = null
        ): \Billhook\TaxRate {}

        /**
         * Ends a tax rate.
         *
         * Permission: tax_edit. Since 0.1.
         *
         * @param int $id Which rate.
         * @param int $version The version this change is based on.
         * @param \DateTimeInterface|string $valid_to First day it no longer holds.
         */
        public function end(int $id, int $version, \DateTimeInterface|string $valid_to): \Billhook\TaxRate {}

        /**
         * The tax rates there are.
         *
         * Permission: catalog_view. Since 0.1.
         *
         * @param null|string $country Of this country alone.
         * @param \DateTimeInterface|string|null $on That hold on this day.
         * @param null|int $limit Rows of a page.
         * @param null|int $after The `next` of the page before.
         */
        public function list(
            ?string $country = null,
            \DateTimeInterface|string|null $on = null,
            ?int $limit = null,
            ?int $after = null
        ): \Billhook\TaxRatePage {}

        /**
         * All that list() gives, page after page, `limit` rows each.
         *
         * @return \Billhook\Rows<int, \Billhook\TaxRate>
         * @param null|string $country Of this country alone.
         * @param \DateTimeInterface|string|null $on That hold on this day.
         * @param null|int $limit How many a page.
         */
        public function iterate(
            ?string $country = null,
            \DateTimeInterface|string|null $on = null,
            ?int $limit = null
        ): \Billhook\Rows {}

        /**
         * The rows of list() as they are at one moment, for reports and exports.
         *
         * @return \Billhook\Rows<int, array<string, mixed>>
         * @param null|string $country Of this country alone.
         * @param \DateTimeInterface|string|null $on That hold on this day.
         */
        public function query(?string $country = null, \DateTimeInterface|string|null $on = null): \Billhook\Rows {}
    }

}

namespace Billhook
{
    /** What a host does for billhook: `$book->setPort('gateway', ...)`. */
    interface Gateway
    {
        /** Charges what is owed of an invoice. To answer `failed` says that surely nothing was charged; an error says that nobody knows, and the call is made again with the same key, after ever longer waits, until it is dead. */
        public function charge(\Billhook\ChargeInvoice $request): \Billhook\ChargeResult|array;
    }

    /** What a host does for billhook: `$book->setPort('mailer', ...)`. */
    interface Mailer
    {
        /**
         * Sends a mail.
         *
         * @return \Billhook\MailSent|array|null
         */
        public function send(\Billhook\SendMail $request);
    }

    /** What a host does for billhook: `$book->setPort('provisioner', ...)`. */
    interface Provisioner
    {
        /**
         * Sets a service up.
         *
         * @return \Billhook\CreatedOutside|array|null
         */
        public function create(\Billhook\CreateOutside $request);

        /**
         * Takes a service off the air and keeps its data.
         *
         * @return \Billhook\Acknowledged|array|null
         */
        public function suspend(\Billhook\SuspendOutside $request);

        /**
         * Removes a service for good.
         *
         * @return \Billhook\Acknowledged|array|null
         */
        public function terminate(\Billhook\TerminateOutside $request);

        /**
         * Puts a suspended service back on the air.
         *
         * @return \Billhook\Acknowledged|array|null
         */
        public function unsuspend(\Billhook\UnsuspendOutside $request);
    }

    /** @strict-properties */
    final class Address
    {
        /** ISO 3166-1 alpha-2 code. */
        public readonly string $country;

        /** Street and number. */
        public readonly ?string $line1;

        /** Whatever else the post needs. */
        public readonly ?string $line2;

        /** Town. */
        public readonly ?string $city;

        /** Subdivision without the country, as in ISO 3166-2: `CA` for California. Tax may depend on it. */
        public readonly ?string $state;

        /** Postal code. Tax may depend on it. */
        public readonly ?string $postal_code;

        /**
         * @param string $country ISO 3166-1 alpha-2 code.
         * @param null|string $line1 Street and number.
         * @param null|string $line2 Whatever else the post needs.
         * @param null|string $city Town.
         * @param null|string $state Subdivision without the country, as in ISO 3166-2: `CA` for California. Tax may depend on it.
         * @param null|string $postal_code Postal code. Tax may depend on it.
         */
        public function __construct(
            string $country,
            ?string $line1 = null,
            ?string $line2 = null,
            ?string $city = null,
            ?string $state = null,
            ?string $postal_code = null
        ) {}
    }

    /** @strict-properties */
    final class LateFeeTier
    {
        /** Smallest open amount the tier is for. */
        public readonly \Billhook\Money $from;

        /** Fee, in the same currency. */
        public readonly \Billhook\Money $amount;

        /**
         * @param \Billhook\Money|array $from Smallest open amount the tier is for.
         * @param \Billhook\Money|array $amount Fee, in the same currency.
         */
        public function __construct(\Billhook\Money|array $from, \Billhook\Money|array $amount) {}
    }

    /** @strict-properties */
    final class LateFee
    {
        /** How the fee is found. */
        public readonly \Billhook\LateFeeKind $kind;

        /**
         * fixed: the fee, once per currency.
         *
         * @var list<\Billhook\Money>|null
         */
        public readonly ?array $amounts;

        /** percent: of the open amount. */
        public readonly ?string $percent;

        /**
         * percent: the fee is at least this, once per currency.
         *
         * @var list<\Billhook\Money>|null
         */
        public readonly ?array $minimums;

        /**
         * tiered: the tier with the highest `from` that the open amount reaches.
         *
         * @var list<\Billhook\LateFeeTier>|null
         */
        public readonly ?array $tiers;

        /**
         * @param \Billhook\LateFeeKind|string $kind How the fee is found.
         * @param list<\Billhook\Money|array>|null $amounts fixed: the fee, once per currency.
         * @param int|string|null $percent percent: of the open amount.
         * @param list<\Billhook\Money|array>|null $minimums percent: the fee is at least this, once per currency.
         * @param list<\Billhook\LateFeeTier|array{from: \Billhook\Money|array, amount: \Billhook\Money|array}>|null $tiers tiered: the tier with the highest `from` that the open amount reaches.
         */
        public function __construct(
            \Billhook\LateFeeKind|string $kind,
            ?array $amounts = null,
            int|string|null $percent = null,
            ?array $minimums = null,
            ?array $tiers = null
        ) {}
    }

    /** @strict-properties */
    final class DunningStep
    {
        /** Unique within the policy; an invoice remembers which steps it went through. */
        public readonly string $name;

        /** What is done. */
        public readonly \Billhook\DunningKind $kind;

        /** Days after the due date; negative: before it. */
        public readonly int $days;

        /** For late_fee: what it costs. */
        public readonly ?\Billhook\LateFee $fee;

        /**
         * @param string $name Unique within the policy; an invoice remembers which steps it went through.
         * @param \Billhook\DunningKind|string $kind What is done.
         * @param int $days Days after the due date; negative: before it.
         * @param \Billhook\LateFee|array{kind: \Billhook\LateFeeKind|string, amounts?: array, percent?: int|string, minimums?: array, tiers?: array}|null $fee For late_fee: what it costs.
         */
        public function __construct(
            string $name,
            \Billhook\DunningKind|string $kind,
            int $days,
            \Billhook\LateFee|array|null $fee = null
        ) {}
    }

    /** @strict-properties */
    final class Policy
    {
        /** Invoices are made this many days before a period begins. The house starts with 14. */
        public readonly ?int $generate_days_before;

        /** An invoice is due this many days after it was issued, and not before its period begins. The house starts with 0. */
        public readonly ?int $payment_days;

        /** One invoice for each service. The house starts with no. */
        public readonly ?bool $separate_invoices;

        /** Credit is applied to new invoices by itself. The house starts with yes. */
        public readonly ?bool $credit_pays_invoices;

        /** Invoices and reminders are mailed. The house starts with yes. */
        public readonly ?bool $mail_invoices;

        /**
         * What happens around the due date, in order of the days. An empty list: nothing.
         *
         * @var list<\Billhook\DunningStep>|null
         */
        public readonly ?array $dunning;

        /**
         * @param null|int $generate_days_before Invoices are made this many days before a period begins. The house starts with 14.
         * @param null|int $payment_days An invoice is due this many days after it was issued, and not before its period begins. The house starts with 0.
         * @param null|bool $separate_invoices One invoice for each service. The house starts with no.
         * @param null|bool $credit_pays_invoices Credit is applied to new invoices by itself. The house starts with yes.
         * @param null|bool $mail_invoices Invoices and reminders are mailed. The house starts with yes.
         * @param list<\Billhook\DunningStep|array{name: string, kind: \Billhook\DunningKind|string, days: int, fee?: \Billhook\LateFee|array}>|null $dunning What happens around the due date, in order of the days. An empty list: nothing.
         */
        public function __construct(
            ?int $generate_days_before = null,
            ?int $payment_days = null,
            ?bool $separate_invoices = null,
            ?bool $credit_pays_invoices = null,
            ?bool $mail_invoices = null,
            ?array $dunning = null
        ) {}
    }

    /** @strict-properties */
    final class CreditedLine
    {
        /** A line of the invoice. */
        public readonly int $line;

        /** How much of it, with tax. Left out: all that is left of it. */
        public readonly ?\Billhook\Money $amount;

        /**
         * @param int $line A line of the invoice.
         * @param \Billhook\Money|array|null $amount How much of it, with tax. Left out: all that is left of it.
         */
        public function __construct(int $line, \Billhook\Money|array|null $amount = null) {}
    }

    /** @strict-properties */
    final class DraftLine
    {
        /** What the client reads. */
        public readonly string $description;

        /** Price of one, in the client's currency; negative takes off. */
        public readonly \Billhook\Money $unit_price;

        /** How many. */
        public readonly ?string $quantity;

        /** What taxes it. */
        public readonly ?string $tax_category;

        /**
         * @param string $description What the client reads.
         * @param \Billhook\Money|array $unit_price Price of one, in the client's currency; negative takes off.
         * @param int|string|null $quantity How many.
         * @param null|string $tax_category What taxes it.
         */
        public function __construct(
            string $description,
            \Billhook\Money|array $unit_price,
            int|string|null $quantity = null,
            ?string $tax_category = null
        ) {}
    }

    /** @strict-properties */
    final class Cycle
    {
        /** Unit of the length of a period. */
        public readonly \Billhook\CycleUnit $unit;

        /** How many of them make one period. */
        public readonly int $count;

        /**
         * @param \Billhook\CycleUnit|string $unit Unit of the length of a period.
         * @param int $count How many of them make one period.
         */
        public function __construct(\Billhook\CycleUnit|string $unit, int $count) {}
    }

    /** @strict-properties */
    final class TaxCustomer
    {
        /** Where it is. */
        public readonly string $country;

        /** Subdivision. */
        public readonly ?string $state;

        /** Postal code. */
        public readonly ?string $postal_code;

        /** Consumer or business. */
        public readonly ?\Billhook\CustomerKind $kind;

        /** Tax registration number. */
        public readonly ?string $tax_id;

        /** Pays no tax at all. */
        public readonly ?bool $tax_exempt;

        /**
         * @param string $country Where it is.
         * @param null|string $state Subdivision.
         * @param null|string $postal_code Postal code.
         * @param \Billhook\CustomerKind|string|null $kind Consumer or business.
         * @param null|string $tax_id Tax registration number.
         * @param null|bool $tax_exempt Pays no tax at all.
         */
        public function __construct(
            string $country,
            ?string $state = null,
            ?string $postal_code = null,
            \Billhook\CustomerKind|string|null $kind = null,
            ?string $tax_id = null,
            ?bool $tax_exempt = null
        ) {}
    }

    /** @strict-properties */
    final class QuotedItem
    {
        /** What would be bought. */
        public readonly int $product;

        /** For how long at a time; left out: one time. */
        public readonly ?\Billhook\Cycle $cycle;

        /** How many; more than none. */
        public readonly ?string $quantity;

        /** First day; its price holds. Left out: the date of the quote. */
        public readonly ?string $start;

        /**
         * @param int $product What would be bought.
         * @param \Billhook\Cycle|array{unit: \Billhook\CycleUnit|string, count: int}|null $cycle For how long at a time; left out: one time.
         * @param int|string|null $quantity How many; more than none.
         * @param \DateTimeInterface|string|null $start First day; its price holds. Left out: the date of the quote.
         */
        public function __construct(
            int $product,
            \Billhook\Cycle|array|null $cycle = null,
            int|string|null $quantity = null,
            \DateTimeInterface|string|null $start = null
        ) {}
    }

    /** @strict-properties */
    final class TaxRounding
    {
        /** How a fraction of the minor unit is settled. */
        public readonly ?\Billhook\Rounding $mode;

        /** What is rounded. */
        public readonly ?\Billhook\TaxRoundingLevel $level;

        /** Prices with tax: what is rounded first. */
        public readonly ?\Billhook\InclusiveMethod $inclusive;

        /**
         * @param \Billhook\Rounding|string|null $mode How a fraction of the minor unit is settled.
         * @param \Billhook\TaxRoundingLevel|string|null $level What is rounded.
         * @param \Billhook\InclusiveMethod|string|null $inclusive Prices with tax: what is rounded first.
         */
        public function __construct(
            \Billhook\Rounding|string|null $mode = null,
            \Billhook\TaxRoundingLevel|string|null $level = null,
            \Billhook\InclusiveMethod|string|null $inclusive = null
        ) {}
    }

    /** @strict-properties */
    final class TaxableLine
    {
        /** Price of one. */
        public readonly \Billhook\Money $amount;

        /** Tax category of the product. */
        public readonly ?string $tax_category;

        /** How many. */
        public readonly ?string $quantity;

        /**
         * @param \Billhook\Money|array $amount Price of one.
         * @param null|string $tax_category Tax category of the product.
         * @param int|string|null $quantity How many.
         */
        public function __construct(
            \Billhook\Money|array $amount,
            ?string $tax_category = null,
            int|string|null $quantity = null
        ) {}
    }

    /** @strict-properties */
    final class ChargeResult
    {
        /** Whether the whole amount was charged, or surely nothing. */
        public readonly \Billhook\ChargeStatus $status;

        /** What the gateway calls it; the reference of the payment. The call's key where left out. */
        public readonly ?string $reference;

        /** Why it failed, for people. */
        public readonly ?string $message;

        /**
         * @param \Billhook\ChargeStatus|string $status Whether the whole amount was charged, or surely nothing.
         * @param null|string $reference What the gateway calls it; the reference of the payment. The call's key where left out.
         * @param null|string $message Why it failed, for people.
         */
        public function __construct(
            \Billhook\ChargeStatus|string $status,
            ?string $reference = null,
            ?string $message = null
        ) {}
    }

    /** @strict-properties */
    final class MailSent
    {
        /** The mail's name outside. It is kept with the job. */
        public readonly ?string $message_id;

        /** @param null|string $message_id The mail's name outside. It is kept with the job. */
        public function __construct(?string $message_id = null) {}
    }

    /** @strict-properties */
    final class CreatedOutside
    {
        /** The service's name outside; later calls carry it. */
        public readonly ?string $external_id;

        /** @param null|string $external_id The service's name outside; later calls carry it. */
        public function __construct(?string $external_id = null) {}
    }

    /** @strict-properties */
    final class Acknowledged
    {
        public function __construct() {}
    }

}
