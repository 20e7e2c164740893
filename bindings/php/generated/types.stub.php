<?php

/**
 * What operations answer with.
 * Written by bindings/generate/generate.py; do not edit.
 *
 * @generate-class-entries
 */

namespace Billhook;

/**
 * Errors of code `invalid`.
 *
 * - abi.bad_handle: The handle is null, closed, or of another kind. Give one that is open.
 * - abi.bad_length: The length of a text cannot be. Give the number of its bytes.
 * - abi.bad_size: Set the first member of the struct to its size.
 * - abi.newer_struct: The struct holds something this library is too old for. Leave that out, or take a newer library.
 * - abi.not_utf8: The text is not UTF-8. Convert it first.
 * - abi.null_function: Give the port a function.
 * - abi.null_place: Give a place for the result.
 * - abi.null_text: A text of null has the length 0. Give its bytes, or that length.
 * - abi.unknown_flag: Set no other flag than those of billhook.h.
 * - actor.no_id: Say which member of staff or client acts.
 * - audit.id_without_noun: Name the noun that the id belongs to as well.
 * - automation.until_in_future: The run does days that have come. Give today or a day before.
 * - book.create_read_only: A new book cannot be read only. Leave one of the two out.
 * - call.bad_reason: The call's reason is no text of up to 500 characters. Shorten or correct it.
 * - category.empty_name: Give the category a name.
 * - category.set_and_cleared: Give a value, or name it in `clear`; not both.
 * - client.bad_language: Write a language as `en` or `de-AT`.
 * - client.company_missing: A client of the kind company needs the company's name. Give it.
 * - client.empty_name: Give the name of the person, or of whom to ask for.
 * - client.set_and_cleared: Give a value, or name it in `clear`; not both.
 * - client_group.empty_name: Give the group a name.
 * - country.unknown: No such country. Give a code of two letters from ISO 3166, such as DE.
 * - credit.bad_amount: Give an amount above zero, or leave it out where that is allowed.
 * - credit_note.bad_amount: Give an amount above zero and at most what is left of the line.
 * - credit_note.line_twice: Name each line once.
 * - csv.malformed: A quote stands inside a cell without quotes. Write the cell as "like ""this""".
 * - csv.record_too_long: A line has no end within a megabyte. Close the quote that opens in it.
 * - csv.unclosed_quote: A quote is not closed before the end of the file. Close it.
 * - csv.wrong_number_of_cells: The line has more or fewer cells than there are columns. Put quotes around cells with commas.
 * - currency.bad_code: Give three capital letters, such as EUR.
 * - currency.bad_decimals: Give 0 to 4 decimals.
 * - currency.other_decimals: The amount was made with other decimals than this book has for the currency. Make it with the book's.
 * - currency.unknown: No such currency. Give a code from ISO 4217, or make it known with currency.set.
 * - date.malformed: Write a date as 2026-11-22.
 * - date.no_such_day: The calendar has no such day. Give one between the years 1900 and 9999.
 * - decimal.malformed: Write a number as 12.5 or -0.25.
 * - decimal.too_precise: Give at most nine digits after the point.
 * - email.malformed: Write an address as jane@example.com.
 * - event.ends_before_start: Give an end that is not before the start.
 * - field.bad_boolean: Write true or false.
 * - field.bad_number: Write a whole number such as 12.
 * - field.missing: The field is required. Set it.
 * - field.out_of_range: The number, or the length of the list, is outside the limits that the message names.
 * - field.unknown_value: Give one of the values that the message or the schema lists.
 * - idempotency.bad_key: A key is a text of 1 to 200 characters. Give such a one.
 * - import.bad_category: Write a category as `Hosting > Shared`.
 * - import.bad_cycle: Write a cycle as `once`, `monthly`, `yearly` or `3 months`.
 * - import.bad_lines: Some lines cannot be imported, so none was. Correct those listed, or import with mode `skip_bad`.
 * - import.cannot_read: There is no file there that can be read. Check the path.
 * - import.duplicate_column: Two columns have the same name. Rename or remove one.
 * - import.missing_column: The first line lacks a required column. Add it.
 * - import.missing_value: The column needs a value. Fill the cell.
 * - import.no_columns: The first line names the columns. Add it.
 * - import.one_source: Give either a path or the text.
 * - import.product_differs: Another line of this key says something else of the product. Make them agree.
 * - import.unknown_column: The first line names a column that there is not. Rename or remove it.
 * - import.unknown_key: Nothing was imported under this key. Import it first, or correct the key.
 * - invoice.draft_or_client: Give the id of a draft, or a client with lines; not both.
 * - invoice.drafted_already: The draft says that already. Change it there with invoice.update_draft.
 * - invoice.future_date: Date the invoice today or before.
 * - invoice.lines_missing: Say with `lines` what the client is billed for.
 * - json.duplicate_field: A field stands there twice. Leave one of them.
 * - json.malformed: The text is not JSON in UTF-8. Correct it at the path in `fields`.
 * - json.missing_field: The field is required. Add it.
 * - json.too_deep: Objects and lists lie too deep in each other. Flatten them.
 * - json.too_large: The request is too large for one call. Split it.
 * - json.trailing_bytes: Something follows the JSON value. One call takes one value.
 * - json.unknown_field: There is no such field. The message names the nearest one.
 * - json.wrong_type: The value is of another JSON type than the schema says. Give that type.
 * - money.bad_weights: Split money by one or more weights, none of them negative.
 * - money.currency_mismatch: Amounts in two currencies meet. Give all in the one that the message names, mostly the client's.
 * - money.malformed: Write an amount as 12.34.
 * - money.too_precise: The amount has more decimals than its currency. Round it.
 * - number.division_by_zero: A number was divided by zero. Give another one.
 * - number.overflow: The number, or what comes of it, is too large. Give a smaller one.
 * - payment.bad_amount: Give an amount above zero.
 * - payment.bad_fee: Give a fee between zero and the amount, in its currency.
 * - payment.future_date: Give the day on which the money arrived, today or before.
 * - payment.invoice_or_client: Name the invoice that was paid, or the client; not both.
 * - percent.out_of_range: Give a percentage from 0 to 100.
 * - policy.fee_currency_repeated: Give one amount a currency.
 * - policy.fee_incomplete: A fee of this kind needs the field that is named. Add it.
 * - policy.fee_missing: A late_fee step needs a fee. Add it.
 * - policy.fee_not_positive: A fee is more than zero. To charge none, leave it out.
 * - policy.fee_unexpected: A fee of this kind, or a step without a fee, does not use the field. Leave it out.
 * - policy.step_before_due: Only reminders may come before the due date. Give the step days from 0 on.
 * - policy.step_name_repeated: Give every step a name of its own.
 * - policy.step_without_name: Give the step a name.
 * - policy.steps_out_of_order: Put the steps in the order of their days.
 * - policy.tier_currency: Give `from` and `amount` of a tier in one currency.
 * - policy.tier_repeated: Give one tier from each amount on.
 * - price.bad_quantity: Ask for a quantity above zero.
 * - price.currency_missing: Say in which currency, since the customer is no client.
 * - price.ends_before_start: End a price after the day on which it begins.
 * - price.negative: Give a price that is not below zero.
 * - product.also_next_unused: Leave also_next_from out, or bill in advance with align `day_of_month`.
 * - product.anchor_day_missing: Give the anchor_day, or align otherwise.
 * - product.anchor_day_unused: Leave the anchor_day out, or align by `day_of_month`.
 * - product.bad_tax_category: Write a tax category in small letters, digits and `_`, such as `standard`.
 * - product.empty_name: Give the product a name.
 * - product.set_and_cleared: Give a value, or name it in `clear`; not both.
 * - query.no_rows: The operation does not answer with a page of rows. Call it instead.
 * - report.ends_before_start: Give an end after the start.
 * - role.bad_permission: No such permission, or one that cannot be given. Take those of the reference.
 * - role.empty_name: Give the role a name.
 * - schedule.also_next_unused: Leave also_next_from out, or bill in advance with align day_of_month.
 * - schedule.anchor_day_missing: Give the anchor_day, or align otherwise.
 * - schedule.anniversary_missing: Give the anniversary, or align otherwise.
 * - schedule.anniversary_unused: Leave the anniversary out, or align by it.
 * - schedule.end_before_start: Give an end that is not before the start.
 * - schedule.negative_quantity: Give a quantity that is not below zero.
 * - schedule.preview_too_long: Ask for fewer periods, or a nearer target.
 * - schedule.target_before_start: Give a target that is not before the start.
 * - seller.bad_format: Write {number}, {year}, {month} and {day}, each with an optional width: {number:5}.
 * - seller.bad_language: Write a language as `en` or `de-AT`.
 * - seller.empty_name: Give the seller its legal name.
 * - seller.format_repeats_numbers: The series begins anew, so its numbers need the year, and the month where it is monthly. Add {year} or {month}.
 * - seller.set_and_cleared: Give a value, or name it in `clear`; not both.
 * - service.bad_configuration: Give the configuration as a JSON object.
 * - service.bad_quantity: Give a quantity above zero.
 * - service.billed_before_start: Give a billed_until that is not before the start.
 * - service.change_before_start: Give a day that is not before the service starts.
 * - service.end_before_start: Give an end that is not before the service starts.
 * - service.end_date: Give a date with at `date`, and only there.
 * - service.negative_price: Give a price that is not below zero.
 * - service.nothing_to_change: Say what changes: product, cycle, quantity or price.
 * - service.price_currency: Give the price in the client's currency.
 * - staff.empty_name: Give the member of staff a name.
 * - tax.client_or_customer: Name a client, or describe a customer who is none; not both.
 * - tax_rate.compounds_on_nothing: Nothing lies below the first level. Give a level from 2 on, or do not compound.
 * - tax_rate.ends_before_start: End a rate after the day on which it begins.
 * - tax_rate.too_precise: Give at most four decimals.
 * - text.control_character: The text has a character that cannot be shown. Leave it out.
 * - text.not_utf8: The text is not UTF-8. Convert it first.
 * - text.too_long: Shorten the text to what the schema allows.
 * - time_zone.unknown: Give a name of the time zone database, such as Europe/Berlin.
 * - timestamp.malformed: Write an instant as 2026-11-22T10:30:00Z.
 */
class InvalidException extends Exception {}

/**
 * Errors of code `unauthenticated`.
 *
 * - actor.disabled: The actor may no longer use the book. Have it enabled, or act as somebody else.
 * - actor.unknown: There is no such actor in the book. Name one that there is.
 */
class UnauthenticatedException extends Exception {}

/**
 * Errors of code `denied`.
 *
 * - currency.house_only: Currencies count for the whole book. Have the house set them.
 * - import.path_of_host: Only the host of the book reads files. Send the text.
 * - permission.missing: The actor lacks the permission that the message names. Have a role with it given to it.
 * - permission.staff_only: Clients cannot call this. Have staff do it.
 * - role.grants_more_than_held: Nobody gives or takes away permissions they do not hold. Ask an administrator.
 * - seller.system_only: Only the host of the book makes sellers. Open a session as the system of the house.
 * - staff.holds_more_than_you: This person may do what you may not. Ask an administrator.
 * - staff.own_roles: Nobody changes roles of their own. Ask somebody else.
 */
class DeniedException extends Exception {}

/**
 * Errors of code `not_found`.
 *
 * - book.missing: There is no book at that path. Make one first.
 * - category.not_found: There is no such category. Look it up with category.list.
 * - client.not_found: There is no such client, or the actor may not see it. Look it up with client.list.
 * - client_group.not_found: There is no such group. Look it up with client_group.list.
 * - credit_note.not_found: There is no such credit note. Look it up with credit_note.list.
 * - invoice.not_found: There is no such invoice, or the actor may not see it. Look it up with invoice.list.
 * - job.not_found: There is no such job, or it is another seller's. Look it up with job.list.
 * - line.not_found: The invoice has no such line. Read it with invoice.get.
 * - operation.unknown: There is no such operation. The message names the nearest one.
 * - payment.not_found: There is no such payment. Look it up with payment.list.
 * - port.unknown: There is no such port. Name one of those in the description.
 * - price.not_found: There is no such price. Look it up with price.list.
 * - product.not_found: There is no such product. Look it up with product.list.
 * - role.not_found: There is no such role. Look it up with role.list.
 * - seller.not_found: The seller has not been made yet. Make it with seller.create.
 * - service.not_found: There is no such service, or the actor may not see it. Look it up with service.list.
 * - staff.not_found: There is no such member of staff. Look it up with staff.list.
 * - tax_rate.not_found: There is no such rate. Look it up with tax_rate.list.
 */
class NotFoundException extends Exception {}

/**
 * Errors of code `conflict`.
 *
 * - book.exists: There is a book already. Open it, or name another file.
 * - category.name_taken: There is a category of that name in that place. Choose another name or place.
 * - category.stale_version: Somebody else changed the category meanwhile. Read it again.
 * - client.stale_version: Somebody else changed the client meanwhile. Read it again.
 * - client_group.already_member: The client is in this group already. Nothing is left to do.
 * - client_group.name_taken: There is a group of that name. Choose another one.
 * - client_group.stale_version: Somebody else changed the group meanwhile. Read it again.
 * - idempotency.key_reused: The key belongs to another request. Take a new key for a new request.
 * - import.key_taken: The key has been imported already. Leave the line out.
 * - invoice.billed_twice: The period has been billed already. Read service.timeline.
 * - invoice.number_taken: The next number is another invoice's. Give the seller an invoice_format that makes other numbers.
 * - invoice.stale_version: Somebody else changed the draft meanwhile. Read it again.
 * - payment.reference_reused: Another payment has this method and reference. Record each payment under its own reference.
 * - price.already_set: A price began on that day or later. Set the new one from a later day on.
 * - product.stale_version: Somebody else changed the product meanwhile. Read it again.
 * - role.name_taken: There is a role of that name. Choose another one.
 * - role.stale_version: Somebody else changed the role meanwhile. Read it again.
 * - seller.stale_version: Somebody else changed the seller meanwhile. Read it again.
 * - service.stale_version: Somebody else changed the service meanwhile. Read it again.
 * - staff.email_taken: Somebody of the staff has that address. Give another one.
 * - staff.stale_version: Somebody else changed the member of staff meanwhile. Read it again.
 * - storage.not_unique: There is a row with this value already. Choose another value.
 * - tax_rate.overlaps: Another rate holds for the same sales on some of the days. End it with tax_rate.end first.
 * - tax_rate.stale_version: Somebody else changed the rate meanwhile. Read it again.
 */
class ConflictException extends Exception {}

/**
 * Errors of code `precondition`.
 *
 * - abi.reentered: A clock or random port must not call billhook. Answer without.
 * - answer.given: A port answers a call once. Leave the second answer out.
 * - automation.not_parked: The client is not parked. Nothing is left to do.
 * - backup.file_exists: A backup replaces nothing. Name a file that does not exist.
 * - book.forked: The process has forked since the book was opened. Open it anew in the child.
 * - book.newer: A newer billhook wrote the book. Open it with that version.
 * - book.older: An older billhook wrote the book. Open it once for writing to bring it up to date.
 * - category.cycle: A category cannot lie in itself or in what lies in it. Choose another parent.
 * - client.already_active: The client is active already. Nothing is left to do.
 * - client.already_closed: The client is closed already. Nothing is left to do.
 * - client.closed: A closed client is not billed. Reopen it with client.reopen.
 * - client.currency_fixed: The client has services, documents or money in its currency. Make a client for each currency.
 * - client.has_services: Services of the client have not ended. End them with service.terminate or service.cancel first.
 * - client.not_active: Only an active client can be made inactive. Reopen it with client.reopen first.
 * - client_group.not_a_member: The client is not in this group. Nothing is left to do.
 * - credit.not_enough: The client has less credit than that. Use less of it, or grant some.
 * - credit_note.date_before_last: The series has a later document already. Date this one from that day on.
 * - credit_note.more_than_invoice: The lines make up no amount that can be taken back. Name others.
 * - credit_note.more_than_line: Less than that is left of the line. Take back at most what is left.
 * - credit_note.nothing_left: All of it has been taken back already. Nothing is left to do.
 * - currency.in_use: There is money in this currency, so its decimals stay. Set them before the first amount.
 * - cursor.in_use: A cursor belongs to one thread at a time. Open another one for the other thread.
 * - invoice.date_before_last: The series has a later document already. Date this one from that day on.
 * - invoice.is_draft: Nobody pays a draft. Issue it first, or record the payment for the client.
 * - invoice.no_lines: The draft has no lines. Add some with invoice.update_draft.
 * - invoice.not_a_draft: What was issued never changes. Take it back with credit_note.issue and issue another.
 * - invoice.overpaid: Less than that is owed. Give at most what is open.
 * - invoice.partly_paid: A part is settled. Take the invoice back with credit_note.issue instead.
 * - invoice.wrong_status: The invoice's status does not allow this. The message says what would.
 * - job.not_allowed: The job is in a state that does not allow this. Read it again.
 * - job.not_dead: Only a dead job is put back by hand. The others run of themselves.
 * - price.already_ended: The price ends sooner already. Nothing is left to do.
 * - price.not_for_sale: The product has no price in that currency and cycle on that day. Set one with price.set.
 * - product.retired: The product is no longer sold. Make it active or hidden to sell it again.
 * - schedule.period_billed_twice: The days would be billed twice. Compare service.timeline with the terms.
 * - schedule.target_too_far: The target is more than 36 months ahead. Bill up to a nearer day first.
 * - schedule.too_many_items: One day would bring too many items. Check the terms, or bill up to a nearer day first.
 * - service.client_not_active: The client buys nothing new. Make it active with client.reopen.
 * - service.is_over: The service has ended. Make a new one.
 * - service.no_end: No end is planned. Nothing is left to do.
 * - service.not_allowed: The service's status does not allow this. Read it again.
 * - service.paid_once: What is paid once has no terms to change. Make a new service.
 * - session.in_use: A session does one call at a time. Open another one for the other thread.
 * - staff.last_administrator: Nobody active could do everything any more. Make somebody else administrator first.
 * - staff.not_active: This member of staff is disabled already. Nothing is left to do.
 * - staff.not_disabled: This member of staff is active already. Nothing is left to do.
 * - storage.constraint: The rows would contradict each other. Read what the message names and correct the request.
 * - storage.read_only: The book is open for reading only. Open it for writing.
 * - tax_rate.ended: The rate ends sooner already. Nothing is left to do.
 * - work.reentered: A port must not deliver jobs itself. Call work from outside of it.
 */
class PreconditionException extends Exception {}

/**
 * Errors of code `exhausted`.
 *
 * - abi.too_many_handles: Too many handles are open. Close or free some.
 * - memory.exhausted: Memory is short. Free some and call again; nothing was changed.
 * - query.batch_too_large: The rows of one batch take more room than a column can have. Ask anew, for fewer rows at a time.
 * - storage.full: The disk is full. Make room and call again; nothing was changed.
 * - storage.out_of_memory: Memory is short. Free some and call again.
 * - storage.too_large: A value is too large to be stored. Shorten it.
 */
class ExhaustedException extends Exception {}

/**
 * Errors of code `cancelled`.
 *
 * - call.cancelled: The host stopped the call. What was committed before stays; call again to go on.
 * - call.deadline: The call's deadline has passed. What was committed before stays; call again to go on.
 * - storage.interrupted: The work was interrupted and undone. Call again.
 */
class CancelledException extends Exception {}

/**
 * Errors of code `busy`.
 *
 * - storage.busy: Another writer holds the book. Call again.
 * - storage.contended: Too many others change the same rows. Call again.
 */
class BusyException extends Exception {}

/**
 * Errors of code `unavailable`.
 *
 * - port.no_such_call: Nothing answers this call of the port. Set a function for it.
 * - random.unavailable: The machine has no randomness to give. Call again.
 * - storage.cannot_open: The file cannot be opened or made. Check path, rights and disk.
 * - storage.io_error: The file cannot be read or written. Check the disk and call again.
 * - storage.locks_lost: Something in this process opened the book's file beside billhook. Stop it and call again; nothing was changed.
 * - storage.transaction_lost: The storage gave the transaction up. Nothing was changed; call again.
 * - storage.unknown_engine: This build keeps books in SQLite files only. Give the path of a file.
 */
class UnavailableException extends Exception {}

/**
 * Errors of code `host_error`.
 *
 * - host.exception: A port of the host failed. The message is the host's; mend the port.
 * - port.bad_reply: A port answered in another form than it must. Mend the port.
 * - port.no_answer: A port returned without an answer. Have it answer every call.
 * - progress.failed: The host's progress function threw. Mend it and call again to go on.
 */
class HostErrorException extends Exception {}

/**
 * Errors of code `corrupt`.
 *
 * - storage.bad_value: The book holds a value that cannot be. Restore a backup.
 * - storage.damaged: The file is damaged. Restore a backup.
 * - storage.not_a_book: The file is something else than a book. Name another one.
 */
class CorruptException extends Exception {}

/**
 * Errors of code `internal`.
 *
 * - context.no_store: A calculation asked for the book: a bug in billhook. Report it.
 * - event.too_deep: Events answer each other without end: a bug in billhook. Report it.
 * - field.no_text_form: A list or object was to be written as one text: a bug in billhook. Report it.
 * - field.too_many: A struct has more fields than JSON is read into: a bug in billhook. Report it.
 * - internal.exception: Something unforeseen went wrong: a bug in billhook. Nothing was changed; report it.
 * - job.no_key: A port was called without a key: a bug in billhook. Report it.
 * - ledger.unbalanced: An entry does not balance: a bug in billhook. Nothing was changed; report it.
 * - number.bad_total: Shares do not make up their total: a bug in billhook. Report it.
 * - storage.bad_migration: A migration is unsound: a bug in billhook. Nothing was changed; report it.
 * - storage.failed: A statement failed: a bug in billhook. Report it.
 * - storage.misuse: The storage was used in the wrong order: a bug in billhook. Report it.
 * - storage.parameter_count: A statement was given the wrong number of values: a bug in billhook. Report it.
 * - storage.unknown_word: A migration uses an unknown word: a bug in billhook. Report it.
 */
class InternalException extends Exception {}

enum DailyTask: string
{
    case ChangeTerms = 'change_terms';
    case EndServices = 'end_services';
    case GenerateInvoices = 'generate_invoices';
    case ApplyCredit = 'apply_credit';
    case Remind = 'remind';
    case ChargeLateFees = 'charge_late_fees';
    case Suspend = 'suspend';
    case Terminate = 'terminate';
    case ForgetOld = 'forget_old';
}

enum CategoryField: string
{
    case Parent = 'parent';
}

enum ClientKind: string
{
    case Person = 'person';
    case Company = 'company';
}

enum ClientStatus: string
{
    case Active = 'active';
    case Inactive = 'inactive';
    case Closed = 'closed';
}

enum ClientField: string
{
    case Company = 'company';
    case Phone = 'phone';
    case TaxId = 'tax_id';
    case Policy = 'policy';
    case Notes = 'notes';
}

enum RefundTo: string
{
    case Credit = 'credit';
    case None = 'none';
}

enum ImportMode: string
{
    case AllOrNothing = 'all_or_nothing';
    case SkipBad = 'skip_bad';
}

enum InvoiceStatus: string
{
    case Draft = 'draft';
    case Unpaid = 'unpaid';
    case PaymentPending = 'payment_pending';
    case Paid = 'paid';
    case Cancelled = 'cancelled';
    case Collections = 'collections';
    case WrittenOff = 'written_off';
    case Refunded = 'refunded';
}

enum DocumentFormat: string
{
    case Text = 'text';
    case Html = 'html';
}

enum JobState: string
{
    case Queued = 'queued';
    case Running = 'running';
    case Done = 'done';
    case Retry = 'retry';
    case Dead = 'dead';
}

enum AccountKind: string
{
    case Receivable = 'receivable';
    case Credit = 'credit';
    case Revenue = 'revenue';
    case TaxPayable = 'tax_payable';
    case Clearing = 'clearing';
    case Bank = 'bank';
    case Fees = 'fees';
    case Rounding = 'rounding';
    case BadDebt = 'bad_debt';
    case Goodwill = 'goodwill';
}

enum EntryKind: string
{
    case InvoiceIssued = 'invoice_issued';
    case InvoiceCancelled = 'invoice_cancelled';
    case InvoiceWrittenOff = 'invoice_written_off';
    case InvoiceCredited = 'invoice_credited';
    case CreditNoteIssued = 'credit_note_issued';
    case PaymentRecorded = 'payment_recorded';
    case CreditGranted = 'credit_granted';
    case CreditApplied = 'credit_applied';
}

enum ProductKind: string
{
    case Hosting = 'hosting';
    case Reseller = 'reseller';
    case Server = 'server';
    case Domain = 'domain';
    case Ssl = 'ssl';
    case Other = 'other';
}

enum ProvisionOn: string
{
    case Order = 'order';
    case Payment = 'payment';
    case Manual = 'manual';
}

enum Timing: string
{
    case InAdvance = 'in_advance';
    case InArrears = 'in_arrears';
}

enum Alignment: string
{
    case Start = 'start';
    case DayOfMonth = 'day_of_month';
    case Anniversary = 'anniversary';
}

enum DayCount: string
{
    case Actual = 'actual';
    case Thirty = 'thirty';
}

enum ProductStatus: string
{
    case Active = 'active';
    case Hidden = 'hidden';
    case Retired = 'retired';
}

enum ProductField: string
{
    case Category = 'category';
    case Description = 'description';
    case Module = 'module';
    case AnchorDay = 'anchor_day';
    case AlsoNextFrom = 'also_next_from';
}

enum RevenueBy: string
{
    case Month = 'month';
    case Product = 'product';
    case Tax = 'tax';
    case Country = 'country';
}

enum Permission: string
{
    case None = 'none';
    case SettingsView = 'settings_view';
    case SettingsEdit = 'settings_edit';
    case StaffView = 'staff_view';
    case StaffEdit = 'staff_edit';
    case AuditView = 'audit_view';
    case ClientView = 'client_view';
    case ClientEdit = 'client_edit';
    case CatalogView = 'catalog_view';
    case CatalogEdit = 'catalog_edit';
    case TaxEdit = 'tax_edit';
    case ServiceView = 'service_view';
    case ServiceEdit = 'service_edit';
    case ServiceProvision = 'service_provision';
    case InvoiceView = 'invoice_view';
    case InvoiceEdit = 'invoice_edit';
    case InvoiceIssue = 'invoice_issue';
    case InvoiceCancel = 'invoice_cancel';
    case PaymentRecord = 'payment_record';
    case CreditEdit = 'credit_edit';
    case LedgerView = 'ledger_view';
    case ReportView = 'report_view';
    case AutomationRun = 'automation_run';
    case JobView = 'job_view';
    case JobEdit = 'job_edit';
    case ImportRun = 'import_run';
    case Any = '*';
}

enum SeriesReset: string
{
    case Never = 'never';
    case Yearly = 'yearly';
    case Monthly = 'monthly';
}

enum SellerField: string
{
    case TaxId = 'tax_id';
}

enum ServiceStatus: string
{
    case Pending = 'pending';
    case Provisioning = 'provisioning';
    case Failed = 'failed';
    case Active = 'active';
    case Suspended = 'suspended';
    case Terminated = 'terminated';
    case Cancelled = 'cancelled';
    case Completed = 'completed';
    case Fraud = 'fraud';
}

enum SuspensionReason: string
{
    case Overdue = 'overdue';
    case Abuse = 'abuse';
    case Request = 'request';
    case Other = 'other';
}

enum TerminateAt: string
{
    case Now = 'now';
    case EndOfPeriod = 'end_of_period';
    case Date = 'date';
}

enum StaffStatus: string
{
    case Active = 'active';
    case Disabled = 'disabled';
}

enum CustomerKind: string
{
    case Consumer = 'consumer';
    case Business = 'business';
}

enum ChargeStatus: string
{
    case Succeeded = 'succeeded';
    case Failed = 'failed';
}

enum MailKind: string
{
    case InvoiceIssued = 'invoice_issued';
    case InvoiceReminder = 'invoice_reminder';
    case PaymentReceived = 'payment_received';
}

enum TaxReason: string
{
    case Taxed = 'taxed';
    case ZeroRated = 'zero_rated';
    case ReverseCharge = 'reverse_charge';
    case Exempt = 'exempt';
    case OutOfScope = 'out_of_scope';
}

enum LineKind: string
{
    case Recurring = 'recurring';
    case Setup = 'setup';
    case OneTime = 'one_time';
    case LateFee = 'late_fee';
    case Custom = 'custom';
    case Repair = 'repair';
}

enum CycleUnit: string
{
    case Day = 'day';
    case Week = 'week';
    case Month = 'month';
    case Year = 'year';
}

enum Rounding: string
{
    case HalfUp = 'half_up';
    case HalfEven = 'half_even';
    case HalfDown = 'half_down';
    case Down = 'down';
    case Up = 'up';
}

enum TaxRoundingLevel: string
{
    case Line = 'line';
    case Group = 'group';
    case Invoice = 'invoice';
}

enum InclusiveMethod: string
{
    case TaxFirst = 'tax_first';
    case NetFirst = 'net_first';
}

enum DunningKind: string
{
    case Reminder = 'reminder';
    case LateFee = 'late_fee';
    case Suspend = 'suspend';
    case Terminate = 'terminate';
}

enum LateFeeKind: string
{
    case Fixed = 'fixed';
    case Percent = 'percent';
    case Tiered = 'tiered';
}

/** @strict-properties */
final class AuditEntry
{
    /** Identifier; without holes over the whole book. */
    public readonly int $id;

    /** When the call began. */
    public readonly string $at;

    /** Who called: "system:1", "staff:5", "client:7". */
    public readonly string $actor;

    /** What was called. */
    public readonly string $operation;

    /** Why, in the words of whoever called. */
    public readonly string $reason;

    /** "ok", or the reason of the error that refused the call. */
    public readonly string $outcome;

    /** [{noun, id, fields: {name: {from, to}}}]; absent once erased. */
    public readonly mixed $changes;

    /** SHA-256 over this entry and the hash of the one before, in hex. */
    public readonly string $hash;
}

/** @strict-properties */
final class AuditEntryPage
{
    /**
     * The rows of this page.
     *
     * @var list<\Billhook\AuditEntry>
     */
    public readonly array $items;

    /** What to pass as `after` for the next page; absent on the last one. */
    public readonly ?int $next;
}

/** @strict-properties */
final class AuditCheck
{
    /** Whether every entry is there and unaltered. */
    public readonly bool $is_whole;

    /** How many entries were walked. */
    public readonly int $entries;

    /** How many of them had their changes erased. */
    public readonly int $erased;

    /** The first entry that does not fit. */
    public readonly ?int $first_broken;

    /** What is wrong with it. */
    public readonly ?string $finding;

    /** Hash of the last good entry. Keep it elsewhere to notice a trail that was cut short. */
    public readonly string $last_hash;
}

/** @strict-properties */
final class ParkedClient
{
    /** Identifier. */
    public readonly int $id;

    /** Who is parked. */
    public readonly int $client;

    /** The day it failed on. */
    public readonly string $day;

    /** The task that failed. */
    public readonly \Billhook\DailyTask $task;

    /** Reason of the error. */
    public readonly string $reason;

    /** What the error said. */
    public readonly string $message;
}

/** @strict-properties */
final class ParkedClientPage
{
    /**
     * The rows of this page.
     *
     * @var list<\Billhook\ParkedClient>
     */
    public readonly array $items;

    /** What to pass as `after` for the next page; absent on the last one. */
    public readonly ?int $next;
}

/** @strict-properties */
final class TaskCount
{
    /** Which task. */
    public readonly \Billhook\DailyTask $task;

    /** What it did: invoices made, reminders sent, services ended, rows forgotten. */
    public readonly int $done;

    /** Clients passed over because they are parked. */
    public readonly int $skipped;

    /** Clients it failed for; they are parked now. */
    public readonly int $failed;
}

/** @strict-properties */
final class AutomationReport
{
    /** First day it worked on; absent when all was done before. */
    public readonly ?string $from;

    /** The day up to which everything is done now. */
    public readonly ?string $until;

    /** How many days it finished. */
    public readonly int $days;

    /**
     * What was done, by task.
     *
     * @var list<\Billhook\TaskCount>
     */
    public readonly array $tasks;

    /**
     * Whom it parked: the first 100.
     *
     * @var list<\Billhook\ParkedClient>
     */
    public readonly array $parked;
}

/** @strict-properties */
final class AutomationStatus
{
    /** The last day that is done. */
    public readonly ?string $finished;

    /** The day a run stopped in. */
    public readonly ?string $under_way;

    /** The task it stopped in. */
    public readonly ?\Billhook\DailyTask $task;

    /** Days to do by the end of today. */
    public readonly int $days_behind;

    /** How many clients wait for a human. */
    public readonly int $parked;
}

/** @strict-properties */
final class Category
{
    /** Identifier. */
    public readonly int $id;

    /** Counts changes; name it when you change the category. */
    public readonly int $version;

    /** Name, unique under its parent. */
    public readonly string $name;

    /** The category it lies in. */
    public readonly ?int $parent;

    /** Place among its neighbours when shown, smallest first. */
    public readonly int $position;
}

/** @strict-properties */
final class CategoryPage
{
    /**
     * The rows of this page.
     *
     * @var list<\Billhook\Category>
     */
    public readonly array $items;

    /** What to pass as `after` for the next page; absent on the last one. */
    public readonly ?int $next;
}

/** @strict-properties */
final class Client
{
    /** Identifier. */
    public readonly int $id;

    /** Counts changes; name it when you change the client. */
    public readonly int $version;

    /** Person or company. Tax may depend on it. */
    public readonly \Billhook\ClientKind $kind;

    /** Name of the person, or of whom to ask for in the company. */
    public readonly string $name;

    /** Name of the company. */
    public readonly ?string $company;

    /** Where its mails go. */
    public readonly string $email;

    /** Telephone number. */
    public readonly ?string $phone;

    /** Billing address. */
    public readonly \Billhook\Address $address;

    /** Tax registration number, with its country in front in the EU. */
    public readonly ?string $tax_id;

    /** Never charged tax. */
    public readonly bool $tax_exempt;

    /** The one currency it is billed in; fixed by the first thing it has. */
    public readonly string $currency;

    /** Language of its documents and mails. */
    public readonly string $language;

    /** Whether it may buy. */
    public readonly \Billhook\ClientStatus $status;

    /** What is different for this client. */
    public readonly ?\Billhook\Policy $policy;

    /** For staff; clients do not see them. */
    public readonly ?string $notes;

    /** When the account was made. */
    public readonly string $created_at;
}

/** @strict-properties */
final class ClientPage
{
    /**
     * The rows of this page.
     *
     * @var list<\Billhook\Client>
     */
    public readonly array $items;

    /** What to pass as `after` for the next page; absent on the last one. */
    public readonly ?int $next;
}

/** @strict-properties */
final class ClientGroup
{
    /** Identifier. */
    public readonly int $id;

    /** Counts changes; name it when you change the group. */
    public readonly int $version;

    /** Name, unique within the seller. */
    public readonly string $name;

    /** Of a client's groups the one with the highest precedence decides; of equals the older group. */
    public readonly int $precedence;

    /** What is different for its members. */
    public readonly \Billhook\Policy $policy;
}

/** @strict-properties */
final class ClientGroupPage
{
    /**
     * The rows of this page.
     *
     * @var list<\Billhook\ClientGroup>
     */
    public readonly array $items;

    /** What to pass as `after` for the next page; absent on the last one. */
    public readonly ?int $next;
}

/** @strict-properties */
final class CreditBalance
{
    /** Whose it is. */
    public readonly int $client;

    /** What is there to spend. */
    public readonly \Billhook\Money $balance;
}

/** @strict-properties */
final class CreditGrant
{
    /** Identifier. */
    public readonly int $id;

    /** Who was given it. */
    public readonly int $client;

    /** Currency of the amount. */
    public readonly string $currency;

    /** How much. */
    public readonly \Billhook\Money $amount;

    /** Why. */
    public readonly string $reason;

    /** When. */
    public readonly string $granted_at;
}

/** @strict-properties */
final class Party
{
    /** Name. */
    public readonly string $name;

    /** Company. */
    public readonly ?string $company;

    /** Address. */
    public readonly \Billhook\Address $address;

    /** Tax registration number. */
    public readonly ?string $tax_id;

    /** E-mail address. */
    public readonly ?string $email;
}

/** @strict-properties */
final class CreditNoteLine
{
    /** The credit note it stands on. */
    public readonly int $credit_note;

    /** Place on the credit note, from 1. */
    public readonly int $position;

    /** The invoice's line. */
    public readonly int $line;

    /** What the client reads. */
    public readonly string $description;

    /** Currency of the amounts. */
    public readonly string $currency;

    /** Taken back without tax. */
    public readonly \Billhook\Money $net;

    /** Tax taken back. */
    public readonly \Billhook\Money $tax;
}

/** @strict-properties */
final class CreditNoteTax
{
    /** The credit note it stands on. */
    public readonly int $credit_note;

    /** Place of the tax on the invoice. */
    public readonly int $position;

    /** Name of the tax. */
    public readonly string $name;

    /** Whose tax it is. */
    public readonly string $country;

    /** Subdivision whose tax it is. */
    public readonly ?string $state;

    /** Tax category of the products. */
    public readonly ?string $tax_category;

    /** The rate. */
    public readonly string $percent;

    /** Currency of the amounts. */
    public readonly string $currency;

    /** How much of the base is taken back. */
    public readonly \Billhook\Money $base;

    /** How much of the tax is taken back. */
    public readonly \Billhook\Money $amount;

    /** Why it was so. */
    public readonly \Billhook\TaxReason $reason;
}

/** @strict-properties */
final class CreditNote
{
    /** Identifier. */
    public readonly int $id;

    /** Number, from a series of its own. */
    public readonly string $number;

    /** The invoice that is taken back. */
    public readonly int $invoice;

    /** Whose it is. */
    public readonly int $client;

    /** Day it was issued, in the seller's zone. */
    public readonly string $issue_date;

    /** Currency of every amount. */
    public readonly string $currency;

    /** Sum without tax. */
    public readonly \Billhook\Money $net;

    /** Sum of the taxes. */
    public readonly \Billhook\Money $tax;

    /** Sum with tax. */
    public readonly \Billhook\Money $total;

    /** How much of it lowered what was still owed on the invoice. */
    public readonly \Billhook\Money $settled;

    /** How much of it had been paid and went back. */
    public readonly \Billhook\Money $refunded;

    /** Where that went. */
    public readonly \Billhook\RefundTo $refund_to;

    /** The seller as on the invoice. */
    public readonly \Billhook\Party $seller_party;

    /** The client as on the invoice. */
    public readonly \Billhook\Party $client_party;

    /** What else the client reads. */
    public readonly ?string $note;

    /** When it was issued. */
    public readonly string $issued_at;

    /**
     * What is taken back.
     *
     * @var list<\Billhook\CreditNoteLine>
     */
    public readonly array $lines;

    /**
     * Taxes taken back.
     *
     * @var list<\Billhook\CreditNoteTax>
     */
    public readonly array $taxes;
}

/** @strict-properties */
final class CreditNotePage
{
    /**
     * The rows of this page.
     *
     * @var list<\Billhook\CreditNote>
     */
    public readonly array $items;

    /** What to pass as `after` for the next page; absent on the last one. */
    public readonly ?int $next;
}

/** @strict-properties */
final class BookCurrency
{
    /** Three capital letters. */
    public readonly string $code;

    /** Decimals of its minor unit. */
    public readonly int $decimals;
}

/** @strict-properties */
final class CurrencyList
{
    /**
     * The book's own currencies, by code; all others are as in ISO 4217.
     *
     * @var list<\Billhook\BookCurrency>
     */
    public readonly array $items;
}

/** @strict-properties */
final class RecordedEvent
{
    /** Identifier, rising with time. */
    public readonly int $id;

    /** What happened: "invoice.issued". */
    public readonly string $name;

    /** To which row: the id of an invoice here. */
    public readonly int $subject;

    /** Whose row it is, where it is a client's. */
    public readonly ?int $client;

    /** What else there is to say. */
    public readonly mixed $payload;

    /** When. */
    public readonly string $at;
}

/** @strict-properties */
final class RecordedEventPage
{
    /**
     * The rows of this page.
     *
     * @var list<\Billhook\RecordedEvent>
     */
    public readonly array $items;

    /** What to pass as `after` for the next page; absent on the last one. */
    public readonly ?int $next;
}

/** @strict-properties */
final class EventCount
{
    /** What happened. */
    public readonly string $name;

    /** How often. */
    public readonly int $events;
}

/** @strict-properties */
final class EventSummary
{
    /**
     * The most frequent first; equally frequent ones by name.
     *
     * @var list<\Billhook\EventCount>
     */
    public readonly array $rows;
}

/** @strict-properties */
final class BadLine
{
    /** Number of its first line in the file; the names of the columns are line 1. */
    public readonly int $line;

    /** The reason of the error. */
    public readonly string $reason;

    /** What is wrong. */
    public readonly string $message;

    /** The column it is about. */
    public readonly ?string $field;
}

/** @strict-properties */
final class ImportReport
{
    /** Records read, without the names of the columns and empty lines. */
    public readonly int $lines;

    /** Records imported. */
    public readonly int $imported;

    /** Records with something wrong in them. */
    public readonly int $skipped;

    /**
     * What was wrong, in order of the lines; the first 1000.
     *
     * @var list<\Billhook\BadLine>
     */
    public readonly array $errors;
}

/** @strict-properties */
final class InvoiceLine
{
    /** Identifier. */
    public readonly int $id;

    /** The invoice it stands on. */
    public readonly int $invoice;

    /** Place on the invoice, from 1. */
    public readonly int $position;

    /** What it is for. */
    public readonly \Billhook\LineKind $kind;

    /** The service that is billed. */
    public readonly ?int $service;

    /** The product it was. */
    public readonly ?int $product;

    /** What the client reads. */
    public readonly string $description;

    /** How many. */
    public readonly string $quantity;

    /** Currency of the amounts. */
    public readonly string $currency;

    /** Price of one for a whole period, as in the catalogue. */
    public readonly \Billhook\Money $unit_price;

    /** Price of the line, with tax where the seller's prices are. */
    public readonly \Billhook\Money $amount;

    /** Without tax. */
    public readonly \Billhook\Money $net;

    /** Its share of the invoice's taxes. */
    public readonly \Billhook\Money $tax;

    /** Tax category of the product. */
    public readonly string $tax_category;

    /** Lines that the same taxes hold for have the same number, from 1. */
    public readonly int $tax_group;

    /** First day billed. */
    public readonly ?string $period_from;

    /** The day after the last one billed. */
    public readonly ?string $period_to;

    /** Days billed. */
    public readonly ?int $days;

    /** Days of the whole period. */
    public readonly ?int $period_days;

    /** The amount before it was rounded. */
    public readonly ?string $exact_amount;

    /** The line that this one takes back. */
    public readonly ?int $repairs;

    /** How often the period was taken back and billed anew before. */
    public readonly int $generation;
}

/** @strict-properties */
final class InvoiceTax
{
    /** The invoice it stands on. */
    public readonly int $invoice;

    /** Place on the invoice, from 1. */
    public readonly int $position;

    /** Name of the tax. */
    public readonly string $name;

    /** Whose tax it is. */
    public readonly string $country;

    /** Subdivision whose tax it is. */
    public readonly ?string $state;

    /** Tax category of the products, where the rate is for one. */
    public readonly ?string $tax_category;

    /** The rate. */
    public readonly string $percent;

    /** Currency of the amounts. */
    public readonly string $currency;

    /** The sum that the rate was applied to. */
    public readonly \Billhook\Money $base;

    /** The tax. */
    public readonly \Billhook\Money $amount;

    /** Why it is so. */
    public readonly \Billhook\TaxReason $reason;

    /** The group of lines it is on. */
    public readonly int $tax_group;
}

/** @strict-properties */
final class Invoice
{
    /** Identifier. */
    public readonly int $id;

    /** Counts changes; name it when you change a draft. */
    public readonly int $version;

    /** Number of the issued document. A draft has none. */
    public readonly ?string $number;

    /** Where it stands. */
    public readonly \Billhook\InvoiceStatus $status;

    /** Who is billed. */
    public readonly int $client;

    /** Currency of every amount: the client's. */
    public readonly string $currency;

    /** Day it was issued, in the seller's zone. */
    public readonly ?string $issue_date;

    /** Last day to pay in time. */
    public readonly ?string $due_date;

    /** Day whose tax rates hold. */
    public readonly ?string $tax_date;

    /** Sum without tax. */
    public readonly \Billhook\Money $net;

    /** Sum of the taxes. */
    public readonly \Billhook\Money $tax;

    /** Sum with tax. */
    public readonly \Billhook\Money $total;

    /** Settled so far, by payments, credit and credit notes. */
    public readonly \Billhook\Money $paid;

    /** The seller as it was when this was issued. */
    public readonly ?\Billhook\Party $seller_party;

    /** The client as it was when this was issued. */
    public readonly ?\Billhook\Party $client_party;

    /** The overdue invoice that this one charges a fee for. */
    public readonly ?int $late_fee_for;

    /** What else the client reads. */
    public readonly ?string $note;

    /** When it was made. */
    public readonly string $created_at;

    /** When it was issued. */
    public readonly ?string $issued_at;

    /** When the last cent arrived. */
    public readonly ?string $paid_at;

    /**
     * What is billed.
     *
     * @var list<\Billhook\InvoiceLine>
     */
    public readonly array $lines;

    /**
     * Every tax of every group of equally taxed lines.
     *
     * @var list<\Billhook\InvoiceTax>
     */
    public readonly array $taxes;
}

/** @strict-properties */
final class DiscardedDraft
{
    /** The draft that is gone. */
    public readonly int $id;
}

/** @strict-properties */
final class InvoicePage
{
    /**
     * The rows of this page.
     *
     * @var list<\Billhook\Invoice>
     */
    public readonly array $items;

    /** What to pass as `after` for the next page; absent on the last one. */
    public readonly ?int $next;
}

/** @strict-properties */
final class RenderedDocument
{
    /** The document: text of 80 columns, or an HTML page that needs nothing else and prints well. */
    public readonly string $content;

    /** What it is: `text/plain` or `text/html`, in UTF-8. */
    public readonly string $media_type;
}

/** @strict-properties */
final class Job
{
    /** Identifier. */
    public readonly int $id;

    /** What the port is asked: "provisioner.create". */
    public readonly string $operation;

    /** The same deed has the same key, however often the port is asked. */
    public readonly string $key;

    /** What the port is given, besides the key. */
    public readonly mixed $request;

    /** The row it is about. */
    public readonly int $subject;

    /** Dead ones gave up and wait for staff. */
    public readonly \Billhook\JobState $state;

    /** How often the port was asked. */
    public readonly int $attempts;

    /** How often it is asked at most. */
    public readonly int $max_attempts;

    /** When it is tried next; while it runs, when its answer counts as lost. */
    public readonly string $due_at;

    /** What went wrong the last time. */
    public readonly ?string $last_error;

    /** What the port answered. */
    public readonly mixed $reply;

    /** When it was planned. */
    public readonly string $created_at;

    /** When it was done or gave up. */
    public readonly ?string $finished_at;
}

/** @strict-properties */
final class JobPage
{
    /**
     * The rows of this page.
     *
     * @var list<\Billhook\Job>
     */
    public readonly array $items;

    /** What to pass as `after` for the next page; absent on the last one. */
    public readonly ?int $next;
}

/** @strict-properties */
final class LedgerAccount
{
    /** Identifier. */
    public readonly int $id;

    /** What it counts. */
    public readonly \Billhook\AccountKind $kind;

    /** Whose it is, for receivable and credit. */
    public readonly ?int $client;

    /** Tax category, tax or method that it is for. */
    public readonly string $detail;

    /** Its currency. */
    public readonly string $currency;

    /** Sum of its postings: debits less credits. */
    public readonly \Billhook\Money $balance;
}

/** @strict-properties */
final class LedgerAccountPage
{
    /**
     * The rows of this page.
     *
     * @var list<\Billhook\LedgerAccount>
     */
    public readonly array $items;

    /** What to pass as `after` for the next page; absent on the last one. */
    public readonly ?int $next;
}

/** @strict-properties */
final class LedgerPosting
{
    /** The entry it is part of. */
    public readonly int $entry;

    /** The account it changes. */
    public readonly int $account;

    /** The account's currency. */
    public readonly string $currency;

    /** Debit positive, credit negative. */
    public readonly \Billhook\Money $amount;
}

/** @strict-properties */
final class LedgerEntry
{
    /** Identifier, rising with time. */
    public readonly int $id;

    /** What happened. */
    public readonly \Billhook\EntryKind $kind;

    /** To which invoice, credit note, payment or grant. */
    public readonly int $document;

    /** Whose it is. */
    public readonly ?int $client;

    /** Day it counts for. */
    public readonly string $date;

    /** When it was posted. */
    public readonly string $posted_at;

    /**
     * They sum to zero.
     *
     * @var list<\Billhook\LedgerPosting>
     */
    public readonly array $postings;
}

/** @strict-properties */
final class LedgerEntryPage
{
    /**
     * The rows of this page.
     *
     * @var list<\Billhook\LedgerEntry>
     */
    public readonly array $items;

    /** What to pass as `after` for the next page; absent on the last one. */
    public readonly ?int $next;
}

/** @strict-properties */
final class LedgerCheck
{
    /** Name of the check. */
    public readonly string $name;

    /** What it proves. */
    public readonly string $doc;

    /** Whether it does. */
    public readonly bool $holds;

    /** How many rows were looked at. */
    public readonly int $rows;

    /** Identifier of the first row that breaks it. */
    public readonly ?int $first_broken;
}

/** @strict-properties */
final class LedgerReport
{
    /** Whether every check does. */
    public readonly bool $holds;

    /**
     * Each of them, always in the same order.
     *
     * @var list<\Billhook\LedgerCheck>
     */
    public readonly array $checks;
}

/** @strict-properties */
final class Payment
{
    /** Identifier. */
    public readonly int $id;

    /** Who paid. */
    public readonly int $client;

    /** What it was for. */
    public readonly ?int $invoice;

    /** Currency of the amounts. */
    public readonly string $currency;

    /** What the client paid. */
    public readonly \Billhook\Money $amount;

    /** What the bank or gateway kept of it. */
    public readonly \Billhook\Money $fee;

    /** How much of it settled the invoice. */
    public readonly \Billhook\Money $to_invoice;

    /** How much of it became credit: all that the invoice did not need. */
    public readonly \Billhook\Money $to_credit;

    /** How it came: `bank_transfer`, or the name of a gateway. */
    public readonly string $method;

    /** What the bank or gateway calls it. */
    public readonly ?string $reference;

    /** Day it arrived. */
    public readonly string $received_on;

    /** When it was recorded. */
    public readonly string $recorded_at;
}

/** @strict-properties */
final class PaymentPage
{
    /**
     * The rows of this page.
     *
     * @var list<\Billhook\Payment>
     */
    public readonly array $items;

    /** What to pass as `after` for the next page; absent on the last one. */
    public readonly ?int $next;
}

/** @strict-properties */
final class PaymentOutcome
{
    /** What was recorded. */
    public readonly ?\Billhook\Payment $payment;

    /** Reason of the error that refused it. */
    public readonly ?string $reason;

    /** The error in words. */
    public readonly ?string $message;
}

/** @strict-properties */
final class PaymentBatch
{
    /** How many are in the book now. */
    public readonly int $recorded;

    /** How many are not. */
    public readonly int $refused;

    /**
     * One for each payment, in the order given.
     *
     * @var list<\Billhook\PaymentOutcome>
     */
    public readonly array $outcomes;
}

/** @strict-properties */
final class PriceChange
{
    /** Services that got a new term. */
    public readonly int $changed;

    /** Services that pay that price already. */
    public readonly int $unchanged;
}

/** @strict-properties */
final class Price
{
    /** Identifier. */
    public readonly int $id;

    /** What it is the price of. */
    public readonly int $product;

    /** Currency of both amounts. */
    public readonly string $currency;

    /** The period it pays for. Left out: it is paid one time. */
    public readonly ?\Billhook\Cycle $cycle;

    /** For one, for a whole period. With or without tax as the seller says. */
    public readonly \Billhook\Money $amount;

    /** Once, at the start. */
    public readonly \Billhook\Money $setup_fee;

    /** First day it is sold at. */
    public readonly string $valid_from;

    /** The day after the last one. */
    public readonly ?string $valid_to;
}

/** @strict-properties */
final class PricePage
{
    /**
     * The rows of this page.
     *
     * @var list<\Billhook\Price>
     */
    public readonly array $items;

    /** What to pass as `after` for the next page; absent on the last one. */
    public readonly ?int $next;
}

/** @strict-properties */
final class QuotedLine
{
    /** What would be bought. */
    public readonly int $product;

    /** How many. */
    public readonly string $quantity;

    /** Currency of the amounts. */
    public readonly string $currency;

    /** Catalogue price of one for a whole period. */
    public readonly \Billhook\Money $unit_price;

    /** Setup fees, once, of the whole quantity. */
    public readonly \Billhook\Money $setup;

    /** First period and setup, without tax. */
    public readonly \Billhook\Money $net;

    /** Tax on both. */
    public readonly \Billhook\Money $tax;

    /** First period and setup, with tax. */
    public readonly \Billhook\Money $gross;
}

/** @strict-properties */
final class TaxRow
{
    /** Name of the tax. */
    public readonly string $name;

    /** Whose tax it is. */
    public readonly string $country;

    /** Subdivision whose tax it is. */
    public readonly ?string $state;

    /** Tax category of the products, where the rate is for one. */
    public readonly ?string $tax_category;

    /** The rate. */
    public readonly string $percent;

    /** Currency of the amounts. */
    public readonly string $currency;

    /** The sum that the rate was applied to. */
    public readonly \Billhook\Money $base;

    /** The tax. */
    public readonly \Billhook\Money $amount;

    /** Why it is so. */
    public readonly \Billhook\TaxReason $reason;

    /** The group of lines it is on. */
    public readonly int $tax_group;
}

/** @strict-properties */
final class PriceQuote
{
    /** Day for which prices and taxes were looked up. */
    public readonly string $date;

    /**
     * In the order asked.
     *
     * @var list<\Billhook\QuotedLine>
     */
    public readonly array $lines;

    /**
     * Every tax of every group of equally taxed lines.
     *
     * @var list<\Billhook\TaxRow>
     */
    public readonly array $taxes;

    /** Currency of the amounts. */
    public readonly string $currency;

    /** Sum without tax. */
    public readonly \Billhook\Money $net;

    /** Sum of the taxes. */
    public readonly \Billhook\Money $tax;

    /** Sum with tax. */
    public readonly \Billhook\Money $total;
}

/** @strict-properties */
final class Product
{
    /** Identifier. */
    public readonly int $id;

    /** Counts changes; name it when you change the product. */
    public readonly int $version;

    /** Where it stands in the catalogue. */
    public readonly ?int $category;

    /** What sort of thing it is. */
    public readonly \Billhook\ProductKind $kind;

    /** Name, as on invoices. */
    public readonly string $name;

    /** For the catalogue. */
    public readonly ?string $description;

    /** Which tax rates apply: `standard`, `reduced`, your own. */
    public readonly string $tax_category;

    /** What the provisioner is told to make. Left out: nothing is provisioned. */
    public readonly ?string $module;

    /** When a service is set up. */
    public readonly \Billhook\ProvisionOn $provision_on;

    /** Whether periods are billed before or after. */
    public readonly \Billhook\Timing $timing;

    /** Which days the periods begin on. */
    public readonly \Billhook\Alignment $align;

    /** That day of the month, clamped to each month. */
    public readonly ?int $anchor_day;

    /** A start on or after this day of the month bills the next whole period along with the first part. */
    public readonly ?int $also_next_from;

    /** How the days of a part period are counted. */
    public readonly \Billhook\DayCount $day_count;

    /** Whether it is sold. */
    public readonly \Billhook\ProductStatus $status;
}

/** @strict-properties */
final class ProductPage
{
    /**
     * The rows of this page.
     *
     * @var list<\Billhook\Product>
     */
    public readonly array $items;

    /** What to pass as `after` for the next page; absent on the last one. */
    public readonly ?int $next;
}

/** @strict-properties */
final class AgingRow
{
    /** Currency of the amounts. */
    public readonly string $currency;

    /** Open and not due yet. */
    public readonly \Billhook\Money $not_due;

    /** Past due by up to 30 days. */
    public readonly \Billhook\Money $days_1_to_30;

    /** Past due by 31 to 60 days. */
    public readonly \Billhook\Money $days_31_to_60;

    /** Past due by 61 to 90 days. */
    public readonly \Billhook\Money $days_61_to_90;

    /** Past due by more. */
    public readonly \Billhook\Money $days_over_90;

    /** All that is open. */
    public readonly \Billhook\Money $total;

    /** How many invoices are open. */
    public readonly int $invoices;
}

/** @strict-properties */
final class AgingReport
{
    /** Day the ages are counted to. */
    public readonly string $on;

    /**
     * One for each currency.
     *
     * @var list<\Billhook\AgingRow>
     */
    public readonly array $rows;
}

/** @strict-properties */
final class MrrRow
{
    /** Currency of the amount. */
    public readonly string $currency;

    /** What runs. */
    public readonly int $product;

    /** Its name. */
    public readonly string $name;

    /** How many services. */
    public readonly int $services;

    /** What they bring in per month, before tax, rounded once. */
    public readonly \Billhook\Money $amount;
}

/** @strict-properties */
final class MrrTotal
{
    /** Currency of the amount. */
    public readonly string $currency;

    /** How many services. */
    public readonly int $services;

    /** What they bring in per month, before tax, rounded once. */
    public readonly \Billhook\Money $amount;
}

/** @strict-properties */
final class MrrReport
{
    /** The day it is of. */
    public readonly string $on;

    /**
     * By currency and product.
     *
     * @var list<\Billhook\MrrRow>
     */
    public readonly array $rows;

    /**
     * By currency.
     *
     * @var list<\Billhook\MrrTotal>
     */
    public readonly array $totals;
}

/** @strict-properties */
final class RevenueRow
{
    /** Month `2026-11`, product, tax `DE VAT 19%`, or country of the client. */
    public readonly string $key;

    /** Currency of the amounts. */
    public readonly string $currency;

    /** Invoiced less credited, without tax. By tax: what the tax was taken of. */
    public readonly \Billhook\Money $net;

    /** The tax of it. */
    public readonly \Billhook\Money $tax;

    /** Both. */
    public readonly \Billhook\Money $total;

    /** Invoices and credit notes that took part. */
    public readonly int $documents;
}

/** @strict-properties */
final class RevenueReport
{
    /**
     * By key, then currency.
     *
     * @var list<\Billhook\RevenueRow>
     */
    public readonly array $rows;
}

/** @strict-properties */
final class Role
{
    /** Identifier. */
    public readonly int $id;

    /** Counts changes; name it when you change the role. */
    public readonly int $version;

    /** Name, unique within the seller. */
    public readonly string $name;

    /**
     * What it allows; `*` is everything there is or will be.
     *
     * @var list<\Billhook\Permission>
     */
    public readonly array $permissions;
}

/** @strict-properties */
final class RolePage
{
    /**
     * The rows of this page.
     *
     * @var list<\Billhook\Role>
     */
    public readonly array $items;

    /** What to pass as `after` for the next page; absent on the last one. */
    public readonly ?int $next;
}

/** @strict-properties */
final class ScheduledItem
{
    /** First day billed. */
    public readonly string $from;

    /** The day after the last one billed. */
    public readonly string $to;

    /** Whether this is exactly one whole period. */
    public readonly bool $whole;

    /** Days billed, in the day count asked for. */
    public readonly int $days;

    /** Days of the whole period this lies in. */
    public readonly int $period_days;

    /** days / period_days; a whole period is exactly 1. */
    public readonly string $fraction;

    /** fraction x price x quantity, rounded half up to the currency's minor unit. Only with a price. */
    public readonly ?\Billhook\Money $amount;

    /** The amount before it was rounded, in units of the currency. Only with a price. */
    public readonly ?string $exact_amount;
}

/** @strict-properties */
final class SchedulePreview
{
    /**
     * What is to be billed by the target date, in order of time.
     *
     * @var list<\Billhook\ScheduledItem>
     */
    public readonly array $items;

    /** Sum of the fractions. */
    public readonly string $cycles;
}

/** @strict-properties */
final class Seller
{
    /** Identifier. The house is 1. */
    public readonly int $id;

    /** Counts changes; name it when you change the seller. */
    public readonly int $version;

    /** Legal name, as on invoices. */
    public readonly string $name;

    /** Seat. */
    public readonly \Billhook\Address $address;

    /** Where it is established for tax. */
    public readonly string $country;

    /** Tax registration number, as on invoices. */
    public readonly ?string $tax_id;

    /** Sender of mails. */
    public readonly string $email;

    /** IANA zone in which its days are counted. */
    public readonly string $time_zone;

    /** Currency of clients that name no other. */
    public readonly string $currency;

    /** Language of clients that name no other: `en`, `de-AT`. */
    public readonly string $language;

    /** Whether prices are meant with tax. */
    public readonly bool $prices_include_tax;

    /** How tax is rounded. */
    public readonly \Billhook\TaxRounding $tax_rounding;

    /** Form of invoice numbers: `{year}-{number:5}`. */
    public readonly string $invoice_format;

    /** Form of credit note numbers. */
    public readonly string $credit_note_format;

    /** When numbers begin at 1 again. */
    public readonly \Billhook\SeriesReset $series_reset;

    /** Policy of every client that neither itself nor a group overrides. Complete. */
    public readonly \Billhook\Policy $policy;

    /** When it was made. */
    public readonly string $created_at;
}

/** @strict-properties */
final class Service
{
    /** Identifier. */
    public readonly int $id;

    /** Grows by one with every change that people or payments make. */
    public readonly int $version;

    /** Whom it runs for and who is billed. */
    public readonly int $client;

    /** What it is today. */
    public readonly int $product;

    /** What tells it from the client's others, such as a domain name. */
    public readonly ?string $label;

    /** State of its life. */
    public readonly \Billhook\ServiceStatus $status;

    /** Why it is suspended. */
    public readonly ?\Billhook\SuspensionReason $suspension_reason;

    /** Not suspended or terminated for overdue invoices before this day. */
    public readonly ?string $never_suspend_until;

    /** First day billed. */
    public readonly string $start;

    /** The day after its last one, where an end is known. */
    public readonly ?string $end;

    /** The first day not billed yet. */
    public readonly ?string $billed_until;

    /** The first day on which there is something to bill. */
    public readonly ?string $bill_on;

    /** The day on which its next term begins. */
    public readonly ?string $changes_on;

    /** Whether days that were billed have changed since: the next run settles the difference. */
    public readonly bool $is_amended;

    /** What the provisioner calls it. */
    public readonly ?string $external_id;

    /** What the provisioner is told, as an object. */
    public readonly mixed $configuration;

    /** Currency of its prices: the client's. */
    public readonly string $currency;

    /** When it was ordered. */
    public readonly string $created_at;
}

/** @strict-properties */
final class ServiceTerm
{
    /** Identifier; of several terms of one day the last one added holds. */
    public readonly int $id;

    /** Whose term it is. */
    public readonly int $service;

    /** The first day it holds. */
    public readonly string $from;

    /** What is billed. */
    public readonly int $product;

    /** How many. */
    public readonly string $quantity;

    /** Currency of the price. */
    public readonly string $currency;

    /** Price of a whole period and a quantity of one. */
    public readonly \Billhook\Money $price;

    /** Length of a period; absent: billed once. */
    public readonly ?\Billhook\Cycle $cycle;

    /** Billed along with the first period. */
    public readonly \Billhook\Money $setup_fee;

    /** Whether periods are billed before or after. */
    public readonly \Billhook\Timing $timing;

    /** Which days the periods begin on. */
    public readonly \Billhook\Alignment $align;

    /** Day of the month on which periods begin. */
    public readonly ?int $anchor_day;

    /** From this day of the month on a first part is billed with the next period. */
    public readonly ?int $also_next_from;

    /** How days of a part are counted. */
    public readonly \Billhook\DayCount $day_count;

    /** The client's anniversary, where periods follow it. */
    public readonly ?string $anniversary;
}

/** @strict-properties */
final class ServiceDetail
{
    /** The service. */
    public readonly \Billhook\Service $service;

    /**
     * What it costs from which day on, in order of the days.
     *
     * @var list<\Billhook\ServiceTerm>
     */
    public readonly array $terms;
}

/** @strict-properties */
final class ServicePage
{
    /**
     * The rows of this page.
     *
     * @var list<\Billhook\Service>
     */
    public readonly array $items;

    /** What to pass as `after` for the next page; absent on the last one. */
    public readonly ?int $next;
}

/** @strict-properties */
final class BilledPeriod
{
    /** First day. */
    public readonly string $from;

    /** The day after the last one. */
    public readonly string $to;

    /** Currency of the amount. */
    public readonly string $currency;

    /** What was billed for it; negative where it was taken back. */
    public readonly \Billhook\Money $amount;

    /** Whether it takes back what another one billed. */
    public readonly bool $is_repair;

    /** The invoice it stands on. */
    public readonly int $invoice;
}

/** @strict-properties */
final class BilledTimeline
{
    /**
     * In order of the days.
     *
     * @var list<\Billhook\BilledPeriod>
     */
    public readonly array $periods;
}

/** @strict-properties */
final class Staff
{
    /** Identifier. */
    public readonly int $id;

    /** Counts changes; name it when you change the member of staff. */
    public readonly int $version;

    /** Full name. */
    public readonly string $name;

    /** Address, unique within the seller's staff. */
    public readonly string $email;

    /** Who is disabled can call nothing. */
    public readonly \Billhook\StaffStatus $status;

    /**
     * What the person may do, in order of the ids.
     *
     * @var list<int>
     */
    public readonly array $roles;
}

/** @strict-properties */
final class StaffPage
{
    /**
     * The rows of this page.
     *
     * @var list<\Billhook\Staff>
     */
    public readonly array $items;

    /** What to pass as `after` for the next page; absent on the last one. */
    public readonly ?int $next;
}

/** @strict-properties */
final class TaxedLine
{
    /** Without tax. */
    public readonly \Billhook\Money $net;

    /** Its share of the taxes. */
    public readonly \Billhook\Money $tax;

    /** With tax. */
    public readonly \Billhook\Money $gross;

    /** Lines that the same taxes hold for have the same number, from 1. */
    public readonly int $tax_group;
}

/** @strict-properties */
final class TaxCalculation
{
    /**
     * In the order asked.
     *
     * @var list<\Billhook\TaxedLine>
     */
    public readonly array $lines;

    /**
     * Every tax of every group of equally taxed lines.
     *
     * @var list<\Billhook\TaxRow>
     */
    public readonly array $taxes;

    /** Sum without tax. */
    public readonly \Billhook\Money $net;

    /** Sum of the taxes. */
    public readonly \Billhook\Money $tax;

    /** Sum with tax. */
    public readonly \Billhook\Money $total;
}

/** @strict-properties */
final class TaxRate
{
    /** Identifier. */
    public readonly int $id;

    /** Counts changes. */
    public readonly int $version;

    /** As on the invoice: `VAT`, `GST`. */
    public readonly string $name;

    /** Where the customer is. */
    public readonly string $country;

    /** Subdivision; left out: the whole country. */
    public readonly ?string $state;

    /** First characters of the postal code; left out: all. */
    public readonly ?string $postal_prefix;

    /** Tax category of the product; left out: all. */
    public readonly ?string $tax_category;

    /** Kind of customer; left out: both. */
    public readonly ?\Billhook\CustomerKind $customer;

    /** The rate. */
    public readonly string $percent;

    /** How much of the amount is taxed, in percent. */
    public readonly string $taxable_share;

    /** Place in the stack: 1, then 2 and so on. */
    public readonly int $level;

    /** Whether it is taken of the amount with the taxes of lower levels. */
    public readonly bool $compound;

    /** First day it holds. */
    public readonly string $valid_from;

    /** First day it no longer holds. */
    public readonly ?string $valid_to;
}

/** @strict-properties */
final class TaxRatePage
{
    /**
     * The rows of this page.
     *
     * @var list<\Billhook\TaxRate>
     */
    public readonly array $items;

    /** What to pass as `after` for the next page; absent on the last one. */
    public readonly ?int $next;
}

/** @strict-properties */
final class ChargeInvoice
{
    /** The same key again is the same charge: it is made once. */
    public readonly string $key;

    /** What is paid. */
    public readonly int $invoice;

    /** Number of that invoice. */
    public readonly string $number;

    /** Who pays. */
    public readonly int $client;

    /** How much, never in part. */
    public readonly \Billhook\Money $amount;

    /** What the client may read on a statement. */
    public readonly string $description;
}

/** @strict-properties */
final class SendMail
{
    /** The same key again is the same mail: it is sent once. */
    public readonly string $key;

    /** Whom it goes to. */
    public readonly string $to;

    /** Which mail it is, for a host that writes its own text. */
    public readonly \Billhook\MailKind $kind;

    /** One line, in English. */
    public readonly string $subject;

    /** The plain text, in English. */
    public readonly string $text;

    /** Of the client, for a host that writes its own text. */
    public readonly string $language;

    /** The invoice it is about. */
    public readonly ?int $invoice;

    /** The number of that invoice. */
    public readonly ?string $number;
}

/** @strict-properties */
final class CreateOutside
{
    /** The same key again is the same deed: it is done once. */
    public readonly string $key;

    /** The service. */
    public readonly int $service;

    /** Whom it runs for. */
    public readonly int $client;

    /** What it is. */
    public readonly int $product;

    /** The product's module: which of the host's systems does it. */
    public readonly string $module;

    /** What tells it from the client's others, such as a domain name. */
    public readonly ?string $label;

    /** What the host answered when it was created. */
    public readonly ?string $external_id;

    /** The configuration of the service, an object. */
    public readonly mixed $configuration;
}

/** @strict-properties */
final class SuspendOutside
{
    /** The same key again is the same deed: it is done once. */
    public readonly string $key;

    /** The service. */
    public readonly int $service;

    /** Whom it runs for. */
    public readonly int $client;

    /** What it is. */
    public readonly int $product;

    /** The product's module: which of the host's systems does it. */
    public readonly string $module;

    /** What tells it from the client's others, such as a domain name. */
    public readonly ?string $label;

    /** What the host answered when it was created. */
    public readonly ?string $external_id;

    /** The configuration of the service, an object. */
    public readonly mixed $configuration;

    /** Why it is suspended. */
    public readonly \Billhook\SuspensionReason $reason;
}

/** @strict-properties */
final class TerminateOutside
{
    /** The same key again is the same deed: it is done once. */
    public readonly string $key;

    /** The service. */
    public readonly int $service;

    /** Whom it runs for. */
    public readonly int $client;

    /** What it is. */
    public readonly int $product;

    /** The product's module: which of the host's systems does it. */
    public readonly string $module;

    /** What tells it from the client's others, such as a domain name. */
    public readonly ?string $label;

    /** What the host answered when it was created. */
    public readonly ?string $external_id;

    /** The configuration of the service, an object. */
    public readonly mixed $configuration;
}

/** @strict-properties */
final class UnsuspendOutside
{
    /** The same key again is the same deed: it is done once. */
    public readonly string $key;

    /** The service. */
    public readonly int $service;

    /** Whom it runs for. */
    public readonly int $client;

    /** What it is. */
    public readonly int $product;

    /** The product's module: which of the host's systems does it. */
    public readonly string $module;

    /** What tells it from the client's others, such as a domain name. */
    public readonly ?string $label;

    /** What the host answered when it was created. */
    public readonly ?string $external_id;

    /** The configuration of the service, an object. */
    public readonly mixed $configuration;
}
