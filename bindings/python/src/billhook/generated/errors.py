"""An exception for each code of an error.

Written by bindings/generate/generate.py; do not edit.
"""

from __future__ import annotations

from ..error import Error


__all__ = [
    "BusyError",
    "CancelledError",
    "ConflictError",
    "CorruptError",
    "DeniedError",
    "ExhaustedError",
    "HostError",
    "InternalError",
    "InvalidError",
    "NotFoundError",
    "PreconditionError",
    "REASONS",
    "UnauthenticatedError",
    "UnavailableError",
]


class InvalidError(Error, ValueError):
    """An error of the code `invalid`.

    Its reasons:
        abi.bad_handle: The handle is null, closed, or of another kind. Give one that is open.
        abi.bad_length: The length of a text cannot be. Give the number of its bytes.
        abi.bad_size: Set the first member of the struct to its size.
        abi.newer_struct: The struct holds something this library is too old for. Leave that out, or take a newer
            library.
        abi.not_utf8: The text is not UTF-8. Convert it first.
        abi.null_function: Give the port a function.
        abi.null_place: Give a place for the result.
        abi.null_text: A text of null has the length 0. Give its bytes, or that length.
        abi.unknown_flag: Set no other flag than those of billhook.h.
        actor.no_id: Say which member of staff or client acts.
        audit.id_without_noun: Name the noun that the id belongs to as well.
        automation.until_in_future: The run does days that have come. Give today or a day before.
        book.create_read_only: A new book cannot be read only. Leave one of the two out.
        call.bad_reason: The call's reason is no text of up to 500 characters. Shorten or correct it.
        category.empty_name: Give the category a name.
        category.set_and_cleared: Give a value, or name it in `clear`; not both.
        client.bad_language: Write a language as `en` or `de-AT`.
        client.company_missing: A client of the kind company needs the company's name. Give it.
        client.empty_name: Give the name of the person, or of whom to ask for.
        client.set_and_cleared: Give a value, or name it in `clear`; not both.
        client_group.empty_name: Give the group a name.
        country.unknown: No such country. Give a code of two letters from ISO 3166, such as DE.
        credit.bad_amount: Give an amount above zero, or leave it out where that is allowed.
        credit_note.bad_amount: Give an amount above zero and at most what is left of the line.
        credit_note.line_twice: Name each line once.
        csv.malformed: A quote stands inside a cell without quotes. Write the cell as "like ""this'''.
        csv.record_too_long: A line has no end within a megabyte. Close the quote that opens in it.
        csv.unclosed_quote: A quote is not closed before the end of the file. Close it.
        csv.wrong_number_of_cells: The line has more or fewer cells than there are columns. Put quotes around cells with
            commas.
        currency.bad_code: Give three capital letters, such as EUR.
        currency.bad_decimals: Give 0 to 4 decimals.
        currency.other_decimals: The amount was made with other decimals than this book has for the currency. Make it
            with the book's.
        currency.unknown: No such currency. Give a code from ISO 4217, or make it known with currency.set.
        date.malformed: Write a date as 2026-11-22.
        date.no_such_day: The calendar has no such day. Give one between the years 1900 and 9999.
        decimal.malformed: Write a number as 12.5 or -0.25.
        decimal.too_precise: Give at most nine digits after the point.
        email.malformed: Write an address as jane@example.com.
        event.ends_before_start: Give an end that is not before the start.
        field.bad_boolean: Write true or false.
        field.bad_number: Write a whole number such as 12.
        field.missing: The field is required. Set it.
        field.out_of_range: The number, or the length of the list, is outside the limits that the message names.
        field.unknown_value: Give one of the values that the message or the schema lists.
        idempotency.bad_key: A key is a text of 1 to 200 characters. Give such a one.
        import.bad_category: Write a category as `Hosting > Shared`.
        import.bad_cycle: Write a cycle as `once`, `monthly`, `yearly` or `3 months`.
        import.bad_lines: Some lines cannot be imported, so none was. Correct those listed, or import with mode
            `skip_bad`.
        import.cannot_read: There is no file there that can be read. Check the path.
        import.duplicate_column: Two columns have the same name. Rename or remove one.
        import.missing_column: The first line lacks a required column. Add it.
        import.missing_value: The column needs a value. Fill the cell.
        import.no_columns: The first line names the columns. Add it.
        import.one_source: Give either a path or the text.
        import.product_differs: Another line of this key says something else of the product. Make them agree.
        import.unknown_column: The first line names a column that there is not. Rename or remove it.
        import.unknown_key: Nothing was imported under this key. Import it first, or correct the key.
        invoice.draft_or_client: Give the id of a draft, or a client with lines; not both.
        invoice.drafted_already: The draft says that already. Change it there with invoice.update_draft.
        invoice.future_date: Date the invoice today or before.
        invoice.lines_missing: Say with `lines` what the client is billed for.
        json.duplicate_field: A field stands there twice. Leave one of them.
        json.malformed: The text is not JSON in UTF-8. Correct it at the path in `fields`.
        json.missing_field: The field is required. Add it.
        json.too_deep: Objects and lists lie too deep in each other. Flatten them.
        json.too_large: The request is too large for one call. Split it.
        json.trailing_bytes: Something follows the JSON value. One call takes one value.
        json.unknown_field: There is no such field. The message names the nearest one.
        json.wrong_type: The value is of another JSON type than the schema says. Give that type.
        money.bad_weights: Split money by one or more weights, none of them negative.
        money.currency_mismatch: Amounts in two currencies meet. Give all in the one that the message names, mostly the
            client's.
        money.malformed: Write an amount as 12.34.
        money.too_precise: The amount has more decimals than its currency. Round it.
        number.division_by_zero: A number was divided by zero. Give another one.
        number.overflow: The number, or what comes of it, is too large. Give a smaller one.
        payment.bad_amount: Give an amount above zero.
        payment.bad_fee: Give a fee between zero and the amount, in its currency.
        payment.future_date: Give the day on which the money arrived, today or before.
        payment.invoice_or_client: Name the invoice that was paid, or the client; not both.
        percent.out_of_range: Give a percentage from 0 to 100.
        policy.fee_currency_repeated: Give one amount a currency.
        policy.fee_incomplete: A fee of this kind needs the field that is named. Add it.
        policy.fee_missing: A late_fee step needs a fee. Add it.
        policy.fee_not_positive: A fee is more than zero. To charge none, leave it out.
        policy.fee_unexpected: A fee of this kind, or a step without a fee, does not use the field. Leave it out.
        policy.step_before_due: Only reminders may come before the due date. Give the step days from 0 on.
        policy.step_name_repeated: Give every step a name of its own.
        policy.step_without_name: Give the step a name.
        policy.steps_out_of_order: Put the steps in the order of their days.
        policy.tier_currency: Give `from` and `amount` of a tier in one currency.
        policy.tier_repeated: Give one tier from each amount on.
        price.bad_quantity: Ask for a quantity above zero.
        price.currency_missing: Say in which currency, since the customer is no client.
        price.ends_before_start: End a price after the day on which it begins.
        price.negative: Give a price that is not below zero.
        product.also_next_unused: Leave also_next_from out, or bill in advance with align `day_of_month`.
        product.anchor_day_missing: Give the anchor_day, or align otherwise.
        product.anchor_day_unused: Leave the anchor_day out, or align by `day_of_month`.
        product.bad_tax_category: Write a tax category in small letters, digits and `_`, such as `standard`.
        product.empty_name: Give the product a name.
        product.set_and_cleared: Give a value, or name it in `clear`; not both.
        query.no_rows: The operation does not answer with a page of rows. Call it instead.
        report.ends_before_start: Give an end after the start.
        role.bad_permission: No such permission, or one that cannot be given. Take those of the reference.
        role.empty_name: Give the role a name.
        schedule.also_next_unused: Leave also_next_from out, or bill in advance with align day_of_month.
        schedule.anchor_day_missing: Give the anchor_day, or align otherwise.
        schedule.anniversary_missing: Give the anniversary, or align otherwise.
        schedule.anniversary_unused: Leave the anniversary out, or align by it.
        schedule.end_before_start: Give an end that is not before the start.
        schedule.negative_quantity: Give a quantity that is not below zero.
        schedule.preview_too_long: Ask for fewer periods, or a nearer target.
        schedule.target_before_start: Give a target that is not before the start.
        seller.bad_format: Write {number}, {year}, {month} and {day}, each with an optional width: {number:5}.
        seller.bad_language: Write a language as `en` or `de-AT`.
        seller.empty_name: Give the seller its legal name.
        seller.format_repeats_numbers: The series begins anew, so its numbers need the year, and the month where it is
            monthly. Add {year} or {month}.
        seller.set_and_cleared: Give a value, or name it in `clear`; not both.
        service.bad_configuration: Give the configuration as a JSON object.
        service.bad_quantity: Give a quantity above zero.
        service.billed_before_start: Give a billed_until that is not before the start.
        service.change_before_start: Give a day that is not before the service starts.
        service.end_before_start: Give an end that is not before the service starts.
        service.end_date: Give a date with at `date`, and only there.
        service.negative_price: Give a price that is not below zero.
        service.nothing_to_change: Say what changes: product, cycle, quantity or price.
        service.price_currency: Give the price in the client's currency.
        staff.empty_name: Give the member of staff a name.
        tax.client_or_customer: Name a client, or describe a customer who is none; not both.
        tax_rate.compounds_on_nothing: Nothing lies below the first level. Give a level from 2 on, or do not compound.
        tax_rate.ends_before_start: End a rate after the day on which it begins.
        tax_rate.too_precise: Give at most four decimals.
        text.control_character: The text has a character that cannot be shown. Leave it out.
        text.not_utf8: The text is not UTF-8. Convert it first.
        text.too_long: Shorten the text to what the schema allows.
        time_zone.unknown: Give a name of the time zone database, such as Europe/Berlin.
        timestamp.malformed: Write an instant as 2026-11-22T10:30:00Z.
    """

    code = "invalid"


class UnauthenticatedError(Error, PermissionError):
    """An error of the code `unauthenticated`.

    Its reasons:
        actor.disabled: The actor may no longer use the book. Have it enabled, or act as somebody else.
        actor.unknown: There is no such actor in the book. Name one that there is.
    """

    code = "unauthenticated"


class DeniedError(Error, PermissionError):
    """An error of the code `denied`.

    Its reasons:
        currency.house_only: Currencies count for the whole book. Have the house set them.
        import.path_of_host: Only the host of the book reads files. Send the text.
        permission.missing: The actor lacks the permission that the message names. Have a role with it given to it.
        permission.staff_only: Clients cannot call this. Have staff do it.
        role.grants_more_than_held: Nobody gives or takes away permissions they do not hold. Ask an administrator.
        seller.system_only: Only the host of the book makes sellers. Open a session as the system of the house.
        staff.holds_more_than_you: This person may do what you may not. Ask an administrator.
        staff.own_roles: Nobody changes roles of their own. Ask somebody else.
    """

    code = "denied"


class NotFoundError(Error, LookupError):
    """An error of the code `not_found`.

    Its reasons:
        book.missing: There is no book at that path. Make one first.
        category.not_found: There is no such category. Look it up with category.list.
        client.not_found: There is no such client, or the actor may not see it. Look it up with client.list.
        client_group.not_found: There is no such group. Look it up with client_group.list.
        credit_note.not_found: There is no such credit note. Look it up with credit_note.list.
        invoice.not_found: There is no such invoice, or the actor may not see it. Look it up with invoice.list.
        job.not_found: There is no such job, or it is another seller's. Look it up with job.list.
        line.not_found: The invoice has no such line. Read it with invoice.get.
        operation.unknown: There is no such operation. The message names the nearest one.
        payment.not_found: There is no such payment. Look it up with payment.list.
        port.unknown: There is no such port. Name one of those in the description.
        price.not_found: There is no such price. Look it up with price.list.
        product.not_found: There is no such product. Look it up with product.list.
        role.not_found: There is no such role. Look it up with role.list.
        seller.not_found: The seller has not been made yet. Make it with seller.create.
        service.not_found: There is no such service, or the actor may not see it. Look it up with service.list.
        staff.not_found: There is no such member of staff. Look it up with staff.list.
        tax_rate.not_found: There is no such rate. Look it up with tax_rate.list.
    """

    code = "not_found"


class ConflictError(Error):
    """An error of the code `conflict`.

    Its reasons:
        book.exists: There is a book already. Open it, or name another file.
        category.name_taken: There is a category of that name in that place. Choose another name or place.
        category.stale_version: Somebody else changed the category meanwhile. Read it again.
        client.stale_version: Somebody else changed the client meanwhile. Read it again.
        client_group.already_member: The client is in this group already. Nothing is left to do.
        client_group.name_taken: There is a group of that name. Choose another one.
        client_group.stale_version: Somebody else changed the group meanwhile. Read it again.
        idempotency.key_reused: The key belongs to another request. Take a new key for a new request.
        import.key_taken: The key has been imported already. Leave the line out.
        invoice.billed_twice: The period has been billed already. Read service.timeline.
        invoice.number_taken: The next number is another invoice's. Give the seller an invoice_format that makes other
            numbers.
        invoice.stale_version: Somebody else changed the draft meanwhile. Read it again.
        payment.reference_reused: Another payment has this method and reference. Record each payment under its own
            reference.
        price.already_set: A price began on that day or later. Set the new one from a later day on.
        product.stale_version: Somebody else changed the product meanwhile. Read it again.
        role.name_taken: There is a role of that name. Choose another one.
        role.stale_version: Somebody else changed the role meanwhile. Read it again.
        seller.stale_version: Somebody else changed the seller meanwhile. Read it again.
        service.stale_version: Somebody else changed the service meanwhile. Read it again.
        staff.email_taken: Somebody of the staff has that address. Give another one.
        staff.stale_version: Somebody else changed the member of staff meanwhile. Read it again.
        storage.not_unique: There is a row with this value already. Choose another value.
        tax_rate.overlaps: Another rate holds for the same sales on some of the days. End it with tax_rate.end first.
        tax_rate.stale_version: Somebody else changed the rate meanwhile. Read it again.
    """

    code = "conflict"


class PreconditionError(Error):
    """An error of the code `precondition`.

    Its reasons:
        abi.reentered: A clock or random port must not call billhook. Answer without.
        answer.given: A port answers a call once. Leave the second answer out.
        automation.not_parked: The client is not parked. Nothing is left to do.
        backup.file_exists: A backup replaces nothing. Name a file that does not exist.
        book.forked: The process has forked since the book was opened. Open it anew in the child.
        book.newer: A newer billhook wrote the book. Open it with that version.
        book.older: An older billhook wrote the book. Open it once for writing to bring it up to date.
        category.cycle: A category cannot lie in itself or in what lies in it. Choose another parent.
        client.already_active: The client is active already. Nothing is left to do.
        client.already_closed: The client is closed already. Nothing is left to do.
        client.closed: A closed client is not billed. Reopen it with client.reopen.
        client.currency_fixed: The client has services, documents or money in its currency. Make a client for each
            currency.
        client.has_services: Services of the client have not ended. End them with service.terminate or service.cancel
            first.
        client.not_active: Only an active client can be made inactive. Reopen it with client.reopen first.
        client_group.not_a_member: The client is not in this group. Nothing is left to do.
        credit.not_enough: The client has less credit than that. Use less of it, or grant some.
        credit_note.date_before_last: The series has a later document already. Date this one from that day on.
        credit_note.more_than_invoice: The lines make up no amount that can be taken back. Name others.
        credit_note.more_than_line: Less than that is left of the line. Take back at most what is left.
        credit_note.nothing_left: All of it has been taken back already. Nothing is left to do.
        currency.in_use: There is money in this currency, so its decimals stay. Set them before the first amount.
        cursor.in_use: A cursor belongs to one thread at a time. Open another one for the other thread.
        invoice.date_before_last: The series has a later document already. Date this one from that day on.
        invoice.is_draft: Nobody pays a draft. Issue it first, or record the payment for the client.
        invoice.no_lines: The draft has no lines. Add some with invoice.update_draft.
        invoice.not_a_draft: What was issued never changes. Take it back with credit_note.issue and issue another.
        invoice.overpaid: Less than that is owed. Give at most what is open.
        invoice.partly_paid: A part is settled. Take the invoice back with credit_note.issue instead.
        invoice.wrong_status: The invoice's status does not allow this. The message says what would.
        job.not_allowed: The job is in a state that does not allow this. Read it again.
        job.not_dead: Only a dead job is put back by hand. The others run of themselves.
        price.already_ended: The price ends sooner already. Nothing is left to do.
        price.not_for_sale: The product has no price in that currency and cycle on that day. Set one with price.set.
        product.retired: The product is no longer sold. Make it active or hidden to sell it again.
        schedule.period_billed_twice: The days would be billed twice. Compare service.timeline with the terms.
        schedule.target_too_far: The target is more than 36 months ahead. Bill up to a nearer day first.
        schedule.too_many_items: One day would bring too many items. Check the terms, or bill up to a nearer day first.
        service.client_not_active: The client buys nothing new. Make it active with client.reopen.
        service.is_over: The service has ended. Make a new one.
        service.no_end: No end is planned. Nothing is left to do.
        service.not_allowed: The service's status does not allow this. Read it again.
        service.paid_once: What is paid once has no terms to change. Make a new service.
        session.in_use: A session does one call at a time. Open another one for the other thread.
        staff.last_administrator: Nobody active could do everything any more. Make somebody else administrator first.
        staff.not_active: This member of staff is disabled already. Nothing is left to do.
        staff.not_disabled: This member of staff is active already. Nothing is left to do.
        storage.constraint: The rows would contradict each other. Read what the message names and correct the request.
        storage.read_only: The book is open for reading only. Open it for writing.
        tax_rate.ended: The rate ends sooner already. Nothing is left to do.
        work.reentered: A port must not deliver jobs itself. Call work from outside of it.
    """

    code = "precondition"


class ExhaustedError(Error, RuntimeError):
    """An error of the code `exhausted`.

    Its reasons:
        abi.too_many_handles: Too many handles are open. Close or free some.
        memory.exhausted: Memory is short. Free some and call again; nothing was changed.
        query.batch_too_large: The rows of one batch take more room than a column can have. Ask anew, for fewer rows at
            a time.
        storage.full: The disk is full. Make room and call again; nothing was changed.
        storage.out_of_memory: Memory is short. Free some and call again.
        storage.too_large: A value is too large to be stored. Shorten it.
    """

    code = "exhausted"


class CancelledError(Error):
    """An error of the code `cancelled`.

    Its reasons:
        call.cancelled: The host stopped the call. What was committed before stays; call again to go on.
        call.deadline: The call's deadline has passed. What was committed before stays; call again to go on.
        storage.interrupted: The work was interrupted and undone. Call again.
    """

    code = "cancelled"


class BusyError(Error, TimeoutError):
    """An error of the code `busy`.

    Its reasons:
        storage.busy: Another writer holds the book. Call again.
        storage.contended: Too many others change the same rows. Call again.
    """

    code = "busy"


class UnavailableError(Error, ConnectionError):
    """An error of the code `unavailable`.

    Its reasons:
        port.no_such_call: Nothing answers this call of the port. Set a function for it.
        random.unavailable: The machine has no randomness to give. Call again.
        storage.cannot_open: The file cannot be opened or made. Check path, rights and disk.
        storage.io_error: The file cannot be read or written. Check the disk and call again.
        storage.locks_lost: Something in this process opened the book's file beside billhook. Stop it and call again;
            nothing was changed.
        storage.transaction_lost: The storage gave the transaction up. Nothing was changed; call again.
        storage.unknown_engine: This build keeps books in SQLite files only. Give the path of a file.
    """

    code = "unavailable"


class HostError(Error):
    """An error of the code `host_error`.

    Its reasons:
        host.exception: A port of the host failed. The message is the host's; mend the port.
        port.bad_reply: A port answered in another form than it must. Mend the port.
        port.no_answer: A port returned without an answer. Have it answer every call.
        progress.failed: The host's progress function threw. Mend it and call again to go on.
    """

    code = "host_error"


class CorruptError(Error):
    """An error of the code `corrupt`.

    Its reasons:
        storage.bad_value: The book holds a value that cannot be. Restore a backup.
        storage.damaged: The file is damaged. Restore a backup.
        storage.not_a_book: The file is something else than a book. Name another one.
    """

    code = "corrupt"


class InternalError(Error):
    """An error of the code `internal`.

    Its reasons:
        context.no_store: A calculation asked for the book: a bug in billhook. Report it.
        event.too_deep: Events answer each other without end: a bug in billhook. Report it.
        field.no_text_form: A list or object was to be written as one text: a bug in billhook. Report it.
        field.too_many: A struct has more fields than JSON is read into: a bug in billhook. Report it.
        internal.exception: Something unforeseen went wrong: a bug in billhook. Nothing was changed; report it.
        job.no_key: A port was called without a key: a bug in billhook. Report it.
        ledger.unbalanced: An entry does not balance: a bug in billhook. Nothing was changed; report it.
        number.bad_total: Shares do not make up their total: a bug in billhook. Report it.
        storage.bad_migration: A migration is unsound: a bug in billhook. Nothing was changed; report it.
        storage.failed: A statement failed: a bug in billhook. Report it.
        storage.misuse: The storage was used in the wrong order: a bug in billhook. Report it.
        storage.parameter_count: A statement was given the wrong number of values: a bug in billhook. Report it.
        storage.unknown_word: A migration uses an unknown word: a bug in billhook. Report it.
    """

    code = "internal"


Error.classes.update({each.code: each for each in Error.__subclasses__()})

# What each reason means, and the way out.
REASONS: dict[str, str] = {
    "abi.bad_handle": "The handle is null, closed, or of another kind. Give one that is open.",
    "abi.bad_length": "The length of a text cannot be. Give the number of its bytes.",
    "abi.bad_size": "Set the first member of the struct to its size.",
    "abi.newer_struct": "The struct holds something this library is too old for. Leave that out, or take a newer library.",
    "abi.not_utf8": "The text is not UTF-8. Convert it first.",
    "abi.null_function": "Give the port a function.",
    "abi.null_place": "Give a place for the result.",
    "abi.null_text": "A text of null has the length 0. Give its bytes, or that length.",
    "abi.reentered": "A clock or random port must not call billhook. Answer without.",
    "abi.too_many_handles": "Too many handles are open. Close or free some.",
    "abi.unknown_flag": "Set no other flag than those of billhook.h.",
    "actor.disabled": "The actor may no longer use the book. Have it enabled, or act as somebody else.",
    "actor.no_id": "Say which member of staff or client acts.",
    "actor.unknown": "There is no such actor in the book. Name one that there is.",
    "answer.given": "A port answers a call once. Leave the second answer out.",
    "audit.id_without_noun": "Name the noun that the id belongs to as well.",
    "automation.not_parked": "The client is not parked. Nothing is left to do.",
    "automation.until_in_future": "The run does days that have come. Give today or a day before.",
    "backup.file_exists": "A backup replaces nothing. Name a file that does not exist.",
    "book.create_read_only": "A new book cannot be read only. Leave one of the two out.",
    "book.exists": "There is a book already. Open it, or name another file.",
    "book.forked": "The process has forked since the book was opened. Open it anew in the child.",
    "book.missing": "There is no book at that path. Make one first.",
    "book.newer": "A newer billhook wrote the book. Open it with that version.",
    "book.older": "An older billhook wrote the book. Open it once for writing to bring it up to date.",
    "call.bad_reason": "The call's reason is no text of up to 500 characters. Shorten or correct it.",
    "call.cancelled": "The host stopped the call. What was committed before stays; call again to go on.",
    "call.deadline": "The call's deadline has passed. What was committed before stays; call again to go on.",
    "category.cycle": "A category cannot lie in itself or in what lies in it. Choose another parent.",
    "category.empty_name": "Give the category a name.",
    "category.name_taken": "There is a category of that name in that place. Choose another name or place.",
    "category.not_found": "There is no such category. Look it up with category.list.",
    "category.set_and_cleared": "Give a value, or name it in `clear`; not both.",
    "category.stale_version": "Somebody else changed the category meanwhile. Read it again.",
    "client.already_active": "The client is active already. Nothing is left to do.",
    "client.already_closed": "The client is closed already. Nothing is left to do.",
    "client.bad_language": "Write a language as `en` or `de-AT`.",
    "client.closed": "A closed client is not billed. Reopen it with client.reopen.",
    "client.company_missing": "A client of the kind company needs the company's name. Give it.",
    "client.currency_fixed": "The client has services, documents or money in its currency. Make a client for each currency.",
    "client.empty_name": "Give the name of the person, or of whom to ask for.",
    "client.has_services": "Services of the client have not ended. End them with service.terminate or service.cancel first.",
    "client.not_active": "Only an active client can be made inactive. Reopen it with client.reopen first.",
    "client.not_found": "There is no such client, or the actor may not see it. Look it up with client.list.",
    "client.set_and_cleared": "Give a value, or name it in `clear`; not both.",
    "client.stale_version": "Somebody else changed the client meanwhile. Read it again.",
    "client_group.already_member": "The client is in this group already. Nothing is left to do.",
    "client_group.empty_name": "Give the group a name.",
    "client_group.name_taken": "There is a group of that name. Choose another one.",
    "client_group.not_a_member": "The client is not in this group. Nothing is left to do.",
    "client_group.not_found": "There is no such group. Look it up with client_group.list.",
    "client_group.stale_version": "Somebody else changed the group meanwhile. Read it again.",
    "context.no_store": "A calculation asked for the book: a bug in billhook. Report it.",
    "country.unknown": "No such country. Give a code of two letters from ISO 3166, such as DE.",
    "credit.bad_amount": "Give an amount above zero, or leave it out where that is allowed.",
    "credit.not_enough": "The client has less credit than that. Use less of it, or grant some.",
    "credit_note.bad_amount": "Give an amount above zero and at most what is left of the line.",
    "credit_note.date_before_last": "The series has a later document already. Date this one from that day on.",
    "credit_note.line_twice": "Name each line once.",
    "credit_note.more_than_invoice": "The lines make up no amount that can be taken back. Name others.",
    "credit_note.more_than_line": "Less than that is left of the line. Take back at most what is left.",
    "credit_note.not_found": "There is no such credit note. Look it up with credit_note.list.",
    "credit_note.nothing_left": "All of it has been taken back already. Nothing is left to do.",
    "csv.malformed": "A quote stands inside a cell without quotes. Write the cell as \"like \"\"this\"\"\".",
    "csv.record_too_long": "A line has no end within a megabyte. Close the quote that opens in it.",
    "csv.unclosed_quote": "A quote is not closed before the end of the file. Close it.",
    "csv.wrong_number_of_cells": "The line has more or fewer cells than there are columns. Put quotes around cells with commas.",
    "currency.bad_code": "Give three capital letters, such as EUR.",
    "currency.bad_decimals": "Give 0 to 4 decimals.",
    "currency.house_only": "Currencies count for the whole book. Have the house set them.",
    "currency.in_use": "There is money in this currency, so its decimals stay. Set them before the first amount.",
    "currency.other_decimals": "The amount was made with other decimals than this book has for the currency. Make it with the book's.",
    "currency.unknown": "No such currency. Give a code from ISO 4217, or make it known with currency.set.",
    "cursor.in_use": "A cursor belongs to one thread at a time. Open another one for the other thread.",
    "date.malformed": "Write a date as 2026-11-22.",
    "date.no_such_day": "The calendar has no such day. Give one between the years 1900 and 9999.",
    "decimal.malformed": "Write a number as 12.5 or -0.25.",
    "decimal.too_precise": "Give at most nine digits after the point.",
    "email.malformed": "Write an address as jane@example.com.",
    "event.ends_before_start": "Give an end that is not before the start.",
    "event.too_deep": "Events answer each other without end: a bug in billhook. Report it.",
    "field.bad_boolean": "Write true or false.",
    "field.bad_number": "Write a whole number such as 12.",
    "field.missing": "The field is required. Set it.",
    "field.no_text_form": "A list or object was to be written as one text: a bug in billhook. Report it.",
    "field.out_of_range": "The number, or the length of the list, is outside the limits that the message names.",
    "field.too_many": "A struct has more fields than JSON is read into: a bug in billhook. Report it.",
    "field.unknown_value": "Give one of the values that the message or the schema lists.",
    "host.exception": "A port of the host failed. The message is the host's; mend the port.",
    "idempotency.bad_key": "A key is a text of 1 to 200 characters. Give such a one.",
    "idempotency.key_reused": "The key belongs to another request. Take a new key for a new request.",
    "import.bad_category": "Write a category as `Hosting > Shared`.",
    "import.bad_cycle": "Write a cycle as `once`, `monthly`, `yearly` or `3 months`.",
    "import.bad_lines": "Some lines cannot be imported, so none was. Correct those listed, or import with mode `skip_bad`.",
    "import.cannot_read": "There is no file there that can be read. Check the path.",
    "import.duplicate_column": "Two columns have the same name. Rename or remove one.",
    "import.key_taken": "The key has been imported already. Leave the line out.",
    "import.missing_column": "The first line lacks a required column. Add it.",
    "import.missing_value": "The column needs a value. Fill the cell.",
    "import.no_columns": "The first line names the columns. Add it.",
    "import.one_source": "Give either a path or the text.",
    "import.path_of_host": "Only the host of the book reads files. Send the text.",
    "import.product_differs": "Another line of this key says something else of the product. Make them agree.",
    "import.unknown_column": "The first line names a column that there is not. Rename or remove it.",
    "import.unknown_key": "Nothing was imported under this key. Import it first, or correct the key.",
    "internal.exception": "Something unforeseen went wrong: a bug in billhook. Nothing was changed; report it.",
    "invoice.billed_twice": "The period has been billed already. Read service.timeline.",
    "invoice.date_before_last": "The series has a later document already. Date this one from that day on.",
    "invoice.draft_or_client": "Give the id of a draft, or a client with lines; not both.",
    "invoice.drafted_already": "The draft says that already. Change it there with invoice.update_draft.",
    "invoice.future_date": "Date the invoice today or before.",
    "invoice.is_draft": "Nobody pays a draft. Issue it first, or record the payment for the client.",
    "invoice.lines_missing": "Say with `lines` what the client is billed for.",
    "invoice.no_lines": "The draft has no lines. Add some with invoice.update_draft.",
    "invoice.not_a_draft": "What was issued never changes. Take it back with credit_note.issue and issue another.",
    "invoice.not_found": "There is no such invoice, or the actor may not see it. Look it up with invoice.list.",
    "invoice.number_taken": "The next number is another invoice's. Give the seller an invoice_format that makes other numbers.",
    "invoice.overpaid": "Less than that is owed. Give at most what is open.",
    "invoice.partly_paid": "A part is settled. Take the invoice back with credit_note.issue instead.",
    "invoice.stale_version": "Somebody else changed the draft meanwhile. Read it again.",
    "invoice.wrong_status": "The invoice's status does not allow this. The message says what would.",
    "job.no_key": "A port was called without a key: a bug in billhook. Report it.",
    "job.not_allowed": "The job is in a state that does not allow this. Read it again.",
    "job.not_dead": "Only a dead job is put back by hand. The others run of themselves.",
    "job.not_found": "There is no such job, or it is another seller's. Look it up with job.list.",
    "json.duplicate_field": "A field stands there twice. Leave one of them.",
    "json.malformed": "The text is not JSON in UTF-8. Correct it at the path in `fields`.",
    "json.missing_field": "The field is required. Add it.",
    "json.too_deep": "Objects and lists lie too deep in each other. Flatten them.",
    "json.too_large": "The request is too large for one call. Split it.",
    "json.trailing_bytes": "Something follows the JSON value. One call takes one value.",
    "json.unknown_field": "There is no such field. The message names the nearest one.",
    "json.wrong_type": "The value is of another JSON type than the schema says. Give that type.",
    "ledger.unbalanced": "An entry does not balance: a bug in billhook. Nothing was changed; report it.",
    "line.not_found": "The invoice has no such line. Read it with invoice.get.",
    "memory.exhausted": "Memory is short. Free some and call again; nothing was changed.",
    "money.bad_weights": "Split money by one or more weights, none of them negative.",
    "money.currency_mismatch": "Amounts in two currencies meet. Give all in the one that the message names, mostly the client's.",
    "money.malformed": "Write an amount as 12.34.",
    "money.too_precise": "The amount has more decimals than its currency. Round it.",
    "number.bad_total": "Shares do not make up their total: a bug in billhook. Report it.",
    "number.division_by_zero": "A number was divided by zero. Give another one.",
    "number.overflow": "The number, or what comes of it, is too large. Give a smaller one.",
    "operation.unknown": "There is no such operation. The message names the nearest one.",
    "payment.bad_amount": "Give an amount above zero.",
    "payment.bad_fee": "Give a fee between zero and the amount, in its currency.",
    "payment.future_date": "Give the day on which the money arrived, today or before.",
    "payment.invoice_or_client": "Name the invoice that was paid, or the client; not both.",
    "payment.not_found": "There is no such payment. Look it up with payment.list.",
    "payment.reference_reused": "Another payment has this method and reference. Record each payment under its own reference.",
    "percent.out_of_range": "Give a percentage from 0 to 100.",
    "permission.missing": "The actor lacks the permission that the message names. Have a role with it given to it.",
    "permission.staff_only": "Clients cannot call this. Have staff do it.",
    "policy.fee_currency_repeated": "Give one amount a currency.",
    "policy.fee_incomplete": "A fee of this kind needs the field that is named. Add it.",
    "policy.fee_missing": "A late_fee step needs a fee. Add it.",
    "policy.fee_not_positive": "A fee is more than zero. To charge none, leave it out.",
    "policy.fee_unexpected": "A fee of this kind, or a step without a fee, does not use the field. Leave it out.",
    "policy.step_before_due": "Only reminders may come before the due date. Give the step days from 0 on.",
    "policy.step_name_repeated": "Give every step a name of its own.",
    "policy.step_without_name": "Give the step a name.",
    "policy.steps_out_of_order": "Put the steps in the order of their days.",
    "policy.tier_currency": "Give `from` and `amount` of a tier in one currency.",
    "policy.tier_repeated": "Give one tier from each amount on.",
    "port.bad_reply": "A port answered in another form than it must. Mend the port.",
    "port.no_answer": "A port returned without an answer. Have it answer every call.",
    "port.no_such_call": "Nothing answers this call of the port. Set a function for it.",
    "port.unknown": "There is no such port. Name one of those in the description.",
    "price.already_ended": "The price ends sooner already. Nothing is left to do.",
    "price.already_set": "A price began on that day or later. Set the new one from a later day on.",
    "price.bad_quantity": "Ask for a quantity above zero.",
    "price.currency_missing": "Say in which currency, since the customer is no client.",
    "price.ends_before_start": "End a price after the day on which it begins.",
    "price.negative": "Give a price that is not below zero.",
    "price.not_for_sale": "The product has no price in that currency and cycle on that day. Set one with price.set.",
    "price.not_found": "There is no such price. Look it up with price.list.",
    "product.also_next_unused": "Leave also_next_from out, or bill in advance with align `day_of_month`.",
    "product.anchor_day_missing": "Give the anchor_day, or align otherwise.",
    "product.anchor_day_unused": "Leave the anchor_day out, or align by `day_of_month`.",
    "product.bad_tax_category": "Write a tax category in small letters, digits and `_`, such as `standard`.",
    "product.empty_name": "Give the product a name.",
    "product.not_found": "There is no such product. Look it up with product.list.",
    "product.retired": "The product is no longer sold. Make it active or hidden to sell it again.",
    "product.set_and_cleared": "Give a value, or name it in `clear`; not both.",
    "product.stale_version": "Somebody else changed the product meanwhile. Read it again.",
    "progress.failed": "The host's progress function threw. Mend it and call again to go on.",
    "query.batch_too_large": "The rows of one batch take more room than a column can have. Ask anew, for fewer rows at a time.",
    "query.no_rows": "The operation does not answer with a page of rows. Call it instead.",
    "random.unavailable": "The machine has no randomness to give. Call again.",
    "report.ends_before_start": "Give an end after the start.",
    "role.bad_permission": "No such permission, or one that cannot be given. Take those of the reference.",
    "role.empty_name": "Give the role a name.",
    "role.grants_more_than_held": "Nobody gives or takes away permissions they do not hold. Ask an administrator.",
    "role.name_taken": "There is a role of that name. Choose another one.",
    "role.not_found": "There is no such role. Look it up with role.list.",
    "role.stale_version": "Somebody else changed the role meanwhile. Read it again.",
    "schedule.also_next_unused": "Leave also_next_from out, or bill in advance with align day_of_month.",
    "schedule.anchor_day_missing": "Give the anchor_day, or align otherwise.",
    "schedule.anniversary_missing": "Give the anniversary, or align otherwise.",
    "schedule.anniversary_unused": "Leave the anniversary out, or align by it.",
    "schedule.end_before_start": "Give an end that is not before the start.",
    "schedule.negative_quantity": "Give a quantity that is not below zero.",
    "schedule.period_billed_twice": "The days would be billed twice. Compare service.timeline with the terms.",
    "schedule.preview_too_long": "Ask for fewer periods, or a nearer target.",
    "schedule.target_before_start": "Give a target that is not before the start.",
    "schedule.target_too_far": "The target is more than 36 months ahead. Bill up to a nearer day first.",
    "schedule.too_many_items": "One day would bring too many items. Check the terms, or bill up to a nearer day first.",
    "seller.bad_format": "Write {number}, {year}, {month} and {day}, each with an optional width: {number:5}.",
    "seller.bad_language": "Write a language as `en` or `de-AT`.",
    "seller.empty_name": "Give the seller its legal name.",
    "seller.format_repeats_numbers": "The series begins anew, so its numbers need the year, and the month where it is monthly. Add {year} or {month}.",
    "seller.not_found": "The seller has not been made yet. Make it with seller.create.",
    "seller.set_and_cleared": "Give a value, or name it in `clear`; not both.",
    "seller.stale_version": "Somebody else changed the seller meanwhile. Read it again.",
    "seller.system_only": "Only the host of the book makes sellers. Open a session as the system of the house.",
    "service.bad_configuration": "Give the configuration as a JSON object.",
    "service.bad_quantity": "Give a quantity above zero.",
    "service.billed_before_start": "Give a billed_until that is not before the start.",
    "service.change_before_start": "Give a day that is not before the service starts.",
    "service.client_not_active": "The client buys nothing new. Make it active with client.reopen.",
    "service.end_before_start": "Give an end that is not before the service starts.",
    "service.end_date": "Give a date with at `date`, and only there.",
    "service.is_over": "The service has ended. Make a new one.",
    "service.negative_price": "Give a price that is not below zero.",
    "service.no_end": "No end is planned. Nothing is left to do.",
    "service.not_allowed": "The service's status does not allow this. Read it again.",
    "service.not_found": "There is no such service, or the actor may not see it. Look it up with service.list.",
    "service.nothing_to_change": "Say what changes: product, cycle, quantity or price.",
    "service.paid_once": "What is paid once has no terms to change. Make a new service.",
    "service.price_currency": "Give the price in the client's currency.",
    "service.stale_version": "Somebody else changed the service meanwhile. Read it again.",
    "session.in_use": "A session does one call at a time. Open another one for the other thread.",
    "staff.email_taken": "Somebody of the staff has that address. Give another one.",
    "staff.empty_name": "Give the member of staff a name.",
    "staff.holds_more_than_you": "This person may do what you may not. Ask an administrator.",
    "staff.last_administrator": "Nobody active could do everything any more. Make somebody else administrator first.",
    "staff.not_active": "This member of staff is disabled already. Nothing is left to do.",
    "staff.not_disabled": "This member of staff is active already. Nothing is left to do.",
    "staff.not_found": "There is no such member of staff. Look it up with staff.list.",
    "staff.own_roles": "Nobody changes roles of their own. Ask somebody else.",
    "staff.stale_version": "Somebody else changed the member of staff meanwhile. Read it again.",
    "storage.bad_migration": "A migration is unsound: a bug in billhook. Nothing was changed; report it.",
    "storage.bad_value": "The book holds a value that cannot be. Restore a backup.",
    "storage.busy": "Another writer holds the book. Call again.",
    "storage.cannot_open": "The file cannot be opened or made. Check path, rights and disk.",
    "storage.constraint": "The rows would contradict each other. Read what the message names and correct the request.",
    "storage.contended": "Too many others change the same rows. Call again.",
    "storage.damaged": "The file is damaged. Restore a backup.",
    "storage.failed": "A statement failed: a bug in billhook. Report it.",
    "storage.full": "The disk is full. Make room and call again; nothing was changed.",
    "storage.interrupted": "The work was interrupted and undone. Call again.",
    "storage.io_error": "The file cannot be read or written. Check the disk and call again.",
    "storage.locks_lost": "Something in this process opened the book's file beside billhook. Stop it and call again; nothing was changed.",
    "storage.misuse": "The storage was used in the wrong order: a bug in billhook. Report it.",
    "storage.not_a_book": "The file is something else than a book. Name another one.",
    "storage.not_unique": "There is a row with this value already. Choose another value.",
    "storage.out_of_memory": "Memory is short. Free some and call again.",
    "storage.parameter_count": "A statement was given the wrong number of values: a bug in billhook. Report it.",
    "storage.read_only": "The book is open for reading only. Open it for writing.",
    "storage.too_large": "A value is too large to be stored. Shorten it.",
    "storage.transaction_lost": "The storage gave the transaction up. Nothing was changed; call again.",
    "storage.unknown_engine": "This build keeps books in SQLite files only. Give the path of a file.",
    "storage.unknown_word": "A migration uses an unknown word: a bug in billhook. Report it.",
    "tax.client_or_customer": "Name a client, or describe a customer who is none; not both.",
    "tax_rate.compounds_on_nothing": "Nothing lies below the first level. Give a level from 2 on, or do not compound.",
    "tax_rate.ended": "The rate ends sooner already. Nothing is left to do.",
    "tax_rate.ends_before_start": "End a rate after the day on which it begins.",
    "tax_rate.not_found": "There is no such rate. Look it up with tax_rate.list.",
    "tax_rate.overlaps": "Another rate holds for the same sales on some of the days. End it with tax_rate.end first.",
    "tax_rate.stale_version": "Somebody else changed the rate meanwhile. Read it again.",
    "tax_rate.too_precise": "Give at most four decimals.",
    "text.control_character": "The text has a character that cannot be shown. Leave it out.",
    "text.not_utf8": "The text is not UTF-8. Convert it first.",
    "text.too_long": "Shorten the text to what the schema allows.",
    "time_zone.unknown": "Give a name of the time zone database, such as Europe/Berlin.",
    "timestamp.malformed": "Write an instant as 2026-11-22T10:30:00Z.",
    "work.reentered": "A port must not deliver jobs itself. Call work from outside of it.",
}
