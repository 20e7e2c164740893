"""What makes objects of the JSON of replies and questions, and of the columns of cursors.

Written by bindings/generate/generate.py; do not edit.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, Iterator

from ..structs import draft_of, read_json, read_timestamp
from ..values import Money
from .enumerations import *
from .structs import *

Columns = dict[str, list[Any]]



_Money = draft_of(Money)


def read_money(given: Any) -> Money:
    made = _Money()
    made.amount = Decimal(given["amount"])
    made.currency = given["currency"]
    made.__class__ = Money
    return made


def rows_of_money(columns: Columns, within: str = "") -> Iterator[Any]:
    for row in zip(
        columns[within + "amount"],
        columns[within + "currency"],
    ):
        if row[0] is None:
            yield None
            continue
        made = _Money()
        made.amount = row[0]
        made.currency = row[1]
        made.__class__ = Money
        yield made


_AuditEntry = draft_of(AuditEntry)


def read_audit_entry(given: Any) -> AuditEntry:
    made = _AuditEntry()
    made.id = given["id"]
    made.at = read_timestamp(given["at"])
    made.actor = given["actor"]
    made.operation = given["operation"]
    made.reason = given["reason"]
    made.outcome = given["outcome"]
    made.changes = given.get("changes")
    made.hash = given["hash"]
    made.__class__ = AuditEntry
    return made


def rows_of_audit_entry(columns: Columns, within: str = "") -> Iterator[AuditEntry]:
    for row in zip(
        columns[within + "id"],
        columns[within + "at"],
        columns[within + "actor"],
        columns[within + "operation"],
        columns[within + "reason"],
        columns[within + "outcome"],
        columns[within + "changes"],
        columns[within + "hash"],
    ):
        made = _AuditEntry()
        made.id = row[0]
        made.at = row[1]
        made.actor = row[2]
        made.operation = row[3]
        made.reason = row[4]
        made.outcome = row[5]
        made.changes = None if row[6] is None else read_json(row[6])
        made.hash = row[7]
        made.__class__ = AuditEntry
        yield made


_AuditEntryPage = draft_of(AuditEntryPage)


def read_audit_entry_page(given: Any) -> AuditEntryPage:
    made = _AuditEntryPage()
    made.items = tuple([read_audit_entry(each) for each in given["items"]])
    made.next = given.get("next")
    made.__class__ = AuditEntryPage
    return made


_AuditCheck = draft_of(AuditCheck)


def read_audit_check(given: Any) -> AuditCheck:
    made = _AuditCheck()
    made.is_whole = given["is_whole"]
    made.entries = given["entries"]
    made.erased = given["erased"]
    made.first_broken = given.get("first_broken")
    made.finding = given.get("finding")
    made.last_hash = given["last_hash"]
    made.__class__ = AuditCheck
    return made


_ParkedClient = draft_of(ParkedClient)


def read_parked_client(given: Any) -> ParkedClient:
    made = _ParkedClient()
    made.id = given["id"]
    made.client = given["client"]
    made.day = dt.date.fromisoformat(given["day"])
    made.task = DailyTask.of(given["task"])
    made.reason = given["reason"]
    made.message = given["message"]
    made.__class__ = ParkedClient
    return made


def rows_of_parked_client(columns: Columns, within: str = "") -> Iterator[ParkedClient]:
    for row in zip(
        columns[within + "id"],
        columns[within + "client"],
        columns[within + "day"],
        columns[within + "task"],
        columns[within + "reason"],
        columns[within + "message"],
    ):
        made = _ParkedClient()
        made.id = row[0]
        made.client = row[1]
        made.day = row[2]
        made.task = DailyTask.of(row[3])
        made.reason = row[4]
        made.message = row[5]
        made.__class__ = ParkedClient
        yield made


_ParkedClientPage = draft_of(ParkedClientPage)


def read_parked_client_page(given: Any) -> ParkedClientPage:
    made = _ParkedClientPage()
    made.items = tuple([read_parked_client(each) for each in given["items"]])
    made.next = given.get("next")
    made.__class__ = ParkedClientPage
    return made


_TaskCount = draft_of(TaskCount)


def read_task_count(given: Any) -> TaskCount:
    made = _TaskCount()
    made.task = DailyTask.of(given["task"])
    made.done = given["done"]
    made.skipped = given["skipped"]
    made.failed = given["failed"]
    made.__class__ = TaskCount
    return made


_AutomationReport = draft_of(AutomationReport)


def read_automation_report(given: Any) -> AutomationReport:
    made = _AutomationReport()
    made.from_ = None if (value := given.get("from")) is None else dt.date.fromisoformat(value)
    made.until = None if (value := given.get("until")) is None else dt.date.fromisoformat(value)
    made.days = given["days"]
    made.tasks = tuple([read_task_count(each) for each in given["tasks"]])
    made.parked = tuple([read_parked_client(each) for each in given["parked"]])
    made.__class__ = AutomationReport
    return made


_AutomationStatus = draft_of(AutomationStatus)


def read_automation_status(given: Any) -> AutomationStatus:
    made = _AutomationStatus()
    made.finished = None if (value := given.get("finished")) is None else dt.date.fromisoformat(value)
    made.under_way = None if (value := given.get("under_way")) is None else dt.date.fromisoformat(value)
    made.task = None if (value := given.get("task")) is None else DailyTask.of(value)
    made.days_behind = given["days_behind"]
    made.parked = given["parked"]
    made.__class__ = AutomationStatus
    return made


_Category = draft_of(Category)


def read_category(given: Any) -> Category:
    made = _Category()
    made.id = given["id"]
    made.version = given["version"]
    made.name = given["name"]
    made.parent = given.get("parent")
    made.position = given["position"]
    made.__class__ = Category
    return made


def rows_of_category(columns: Columns, within: str = "") -> Iterator[Category]:
    for row in zip(
        columns[within + "id"],
        columns[within + "version"],
        columns[within + "name"],
        columns[within + "parent"],
        columns[within + "position"],
    ):
        made = _Category()
        made.id = row[0]
        made.version = row[1]
        made.name = row[2]
        made.parent = row[3]
        made.position = row[4]
        made.__class__ = Category
        yield made


_CategoryPage = draft_of(CategoryPage)


def read_category_page(given: Any) -> CategoryPage:
    made = _CategoryPage()
    made.items = tuple([read_category(each) for each in given["items"]])
    made.next = given.get("next")
    made.__class__ = CategoryPage
    return made


_Address = draft_of(Address)


def read_address(given: Any) -> Address:
    made = _Address()
    made.line1 = given.get("line1")
    made.line2 = given.get("line2")
    made.city = given.get("city")
    made.state = given.get("state")
    made.postal_code = given.get("postal_code")
    made.country = given["country"]
    made.__class__ = Address
    return made


def rows_of_address(columns: Columns, within: str = "") -> Iterator[Any]:
    for row in zip(
        columns[within + "line1"],
        columns[within + "line2"],
        columns[within + "city"],
        columns[within + "state"],
        columns[within + "postal_code"],
        columns[within + "country"],
    ):
        if row[5] is None:
            yield None
            continue
        made = _Address()
        made.line1 = row[0]
        made.line2 = row[1]
        made.city = row[2]
        made.state = row[3]
        made.postal_code = row[4]
        made.country = row[5]
        made.__class__ = Address
        yield made


_LateFeeTier = draft_of(LateFeeTier)


def read_late_fee_tier(given: Any) -> LateFeeTier:
    made = _LateFeeTier()
    made.from_ = read_money(given["from"])
    made.amount = read_money(given["amount"])
    made.__class__ = LateFeeTier
    return made


_LateFee = draft_of(LateFee)


def read_late_fee(given: Any) -> LateFee:
    made = _LateFee()
    made.kind = LateFeeKind.of(given["kind"])
    made.amounts = None if (value := given.get("amounts")) is None else tuple([read_money(each) for each in value])
    made.percent = None if (value := given.get("percent")) is None else Decimal(value)
    made.minimums = None if (value := given.get("minimums")) is None else tuple([read_money(each) for each in value])
    made.tiers = None if (value := given.get("tiers")) is None else tuple([read_late_fee_tier(each) for each in value])
    made.__class__ = LateFee
    return made


_DunningStep = draft_of(DunningStep)


def read_dunning_step(given: Any) -> DunningStep:
    made = _DunningStep()
    made.name = given["name"]
    made.kind = DunningKind.of(given["kind"])
    made.days = given["days"]
    made.fee = None if (value := given.get("fee")) is None else read_late_fee(value)
    made.__class__ = DunningStep
    return made


_Policy = draft_of(Policy)


def read_policy(given: Any) -> Policy:
    made = _Policy()
    made.generate_days_before = given.get("generate_days_before")
    made.payment_days = given.get("payment_days")
    made.separate_invoices = given.get("separate_invoices")
    made.credit_pays_invoices = given.get("credit_pays_invoices")
    made.mail_invoices = given.get("mail_invoices")
    made.dunning = (
        None if (value := given.get("dunning")) is None
        else tuple([read_dunning_step(each) for each in value])
    )
    made.__class__ = Policy
    return made


def rows_of_policy(columns: Columns, within: str = "") -> Iterator[Any]:
    for row in zip(
        columns[within + "generate_days_before"],
        columns[within + "payment_days"],
        columns[within + "separate_invoices"],
        columns[within + "credit_pays_invoices"],
        columns[within + "mail_invoices"],
        columns[within + "dunning"],
    ):
        made = _Policy()
        made.generate_days_before = row[0]
        made.payment_days = row[1]
        made.separate_invoices = row[2]
        made.credit_pays_invoices = row[3]
        made.mail_invoices = row[4]
        made.dunning = None if row[5] is None else tuple([read_dunning_step(each) for each in read_json(row[5])])
        made.__class__ = Policy
        yield made


_NO_POLICY = Policy()


_Client = draft_of(Client)


def read_client(given: Any) -> Client:
    made = _Client()
    made.id = given["id"]
    made.version = given["version"]
    made.kind = ClientKind.of(given["kind"])
    made.name = given["name"]
    made.company = given.get("company")
    made.email = given["email"]
    made.phone = given.get("phone")
    made.address = read_address(given["address"])
    made.tax_id = given.get("tax_id")
    made.tax_exempt = given["tax_exempt"]
    made.currency = given["currency"]
    made.language = given["language"]
    made.status = ClientStatus.of(given["status"])
    made.policy = None if (value := given.get("policy")) is None else read_policy(value)
    made.notes = given.get("notes")
    made.created_at = read_timestamp(given["created_at"])
    made.__class__ = Client
    return made


def rows_of_client(columns: Columns, within: str = "") -> Iterator[Client]:
    for row in zip(
        columns[within + "id"],
        columns[within + "version"],
        columns[within + "kind"],
        columns[within + "name"],
        columns[within + "company"],
        columns[within + "email"],
        columns[within + "phone"],
        rows_of_address(columns, within + "address."),
        columns[within + "tax_id"],
        columns[within + "tax_exempt"],
        columns[within + "currency"],
        columns[within + "language"],
        columns[within + "status"],
        rows_of_policy(columns, within + "policy."),
        columns[within + "notes"],
        columns[within + "created_at"],
    ):
        made = _Client()
        made.id = row[0]
        made.version = row[1]
        made.kind = ClientKind.of(row[2])
        made.name = row[3]
        made.company = row[4]
        made.email = row[5]
        made.phone = row[6]
        made.address = row[7]
        made.tax_id = row[8]
        made.tax_exempt = row[9]
        made.currency = row[10]
        made.language = row[11]
        made.status = ClientStatus.of(row[12])
        made.policy = None if row[13] == _NO_POLICY else row[13]
        made.notes = row[14]
        made.created_at = row[15]
        made.__class__ = Client
        yield made


_ClientPage = draft_of(ClientPage)


def read_client_page(given: Any) -> ClientPage:
    made = _ClientPage()
    made.items = tuple([read_client(each) for each in given["items"]])
    made.next = given.get("next")
    made.__class__ = ClientPage
    return made


_ClientGroup = draft_of(ClientGroup)


def read_client_group(given: Any) -> ClientGroup:
    made = _ClientGroup()
    made.id = given["id"]
    made.version = given["version"]
    made.name = given["name"]
    made.precedence = given["precedence"]
    made.policy = read_policy(given["policy"])
    made.__class__ = ClientGroup
    return made


def rows_of_client_group(columns: Columns, within: str = "") -> Iterator[ClientGroup]:
    for row in zip(
        columns[within + "id"],
        columns[within + "version"],
        columns[within + "name"],
        columns[within + "precedence"],
        rows_of_policy(columns, within + "policy."),
    ):
        made = _ClientGroup()
        made.id = row[0]
        made.version = row[1]
        made.name = row[2]
        made.precedence = row[3]
        made.policy = row[4]
        made.__class__ = ClientGroup
        yield made


_ClientGroupPage = draft_of(ClientGroupPage)


def read_client_group_page(given: Any) -> ClientGroupPage:
    made = _ClientGroupPage()
    made.items = tuple([read_client_group(each) for each in given["items"]])
    made.next = given.get("next")
    made.__class__ = ClientGroupPage
    return made


_CreditBalance = draft_of(CreditBalance)


def read_credit_balance(given: Any) -> CreditBalance:
    made = _CreditBalance()
    made.client = given["client"]
    made.balance = read_money(given["balance"])
    made.__class__ = CreditBalance
    return made


_CreditGrant = draft_of(CreditGrant)


def read_credit_grant(given: Any) -> CreditGrant:
    made = _CreditGrant()
    made.id = given["id"]
    made.client = given["client"]
    made.currency = given["currency"]
    made.amount = read_money(given["amount"])
    made.reason = given["reason"]
    made.granted_at = read_timestamp(given["granted_at"])
    made.__class__ = CreditGrant
    return made


_Party = draft_of(Party)


def read_party(given: Any) -> Party:
    made = _Party()
    made.name = given["name"]
    made.company = given.get("company")
    made.address = read_address(given["address"])
    made.tax_id = given.get("tax_id")
    made.email = given.get("email")
    made.__class__ = Party
    return made


def rows_of_party(columns: Columns, within: str = "") -> Iterator[Any]:
    for row in zip(
        columns[within + "name"],
        columns[within + "company"],
        rows_of_address(columns, within + "address."),
        columns[within + "tax_id"],
        columns[within + "email"],
    ):
        if row[0] is None:
            yield None
            continue
        made = _Party()
        made.name = row[0]
        made.company = row[1]
        made.address = row[2]
        made.tax_id = row[3]
        made.email = row[4]
        made.__class__ = Party
        yield made


_CreditNoteLine = draft_of(CreditNoteLine)


def read_credit_note_line(given: Any) -> CreditNoteLine:
    made = _CreditNoteLine()
    made.credit_note = given["credit_note"]
    made.position = given["position"]
    made.line = given["line"]
    made.description = given["description"]
    made.currency = given["currency"]
    made.net = read_money(given["net"])
    made.tax = read_money(given["tax"])
    made.__class__ = CreditNoteLine
    return made


_CreditNoteTax = draft_of(CreditNoteTax)


def read_credit_note_tax(given: Any) -> CreditNoteTax:
    made = _CreditNoteTax()
    made.credit_note = given["credit_note"]
    made.position = given["position"]
    made.name = given["name"]
    made.country = given["country"]
    made.state = given.get("state")
    made.tax_category = given.get("tax_category")
    made.percent = Decimal(given["percent"])
    made.currency = given["currency"]
    made.base = read_money(given["base"])
    made.amount = read_money(given["amount"])
    made.reason = TaxReason.of(given["reason"])
    made.__class__ = CreditNoteTax
    return made


_CreditNote = draft_of(CreditNote)


def read_credit_note(given: Any) -> CreditNote:
    made = _CreditNote()
    made.id = given["id"]
    made.number = given["number"]
    made.invoice = given["invoice"]
    made.client = given["client"]
    made.issue_date = dt.date.fromisoformat(given["issue_date"])
    made.currency = given["currency"]
    made.net = read_money(given["net"])
    made.tax = read_money(given["tax"])
    made.total = read_money(given["total"])
    made.settled = read_money(given["settled"])
    made.refunded = read_money(given["refunded"])
    made.refund_to = RefundTo.of(given["refund_to"])
    made.seller_party = read_party(given["seller_party"])
    made.client_party = read_party(given["client_party"])
    made.note = given.get("note")
    made.issued_at = read_timestamp(given["issued_at"])
    made.lines = tuple([read_credit_note_line(each) for each in given["lines"]])
    made.taxes = tuple([read_credit_note_tax(each) for each in given["taxes"]])
    made.__class__ = CreditNote
    return made


def rows_of_credit_note(columns: Columns, within: str = "") -> Iterator[CreditNote]:
    for row in zip(
        columns[within + "id"],
        columns[within + "number"],
        columns[within + "invoice"],
        columns[within + "client"],
        columns[within + "issue_date"],
        columns[within + "currency"],
        rows_of_money(columns, within + "net."),
        rows_of_money(columns, within + "tax."),
        rows_of_money(columns, within + "total."),
        rows_of_money(columns, within + "settled."),
        rows_of_money(columns, within + "refunded."),
        columns[within + "refund_to"],
        rows_of_party(columns, within + "seller_party."),
        rows_of_party(columns, within + "client_party."),
        columns[within + "note"],
        columns[within + "issued_at"],
        columns[within + "lines"],
        columns[within + "taxes"],
    ):
        made = _CreditNote()
        made.id = row[0]
        made.number = row[1]
        made.invoice = row[2]
        made.client = row[3]
        made.issue_date = row[4]
        made.currency = row[5]
        made.net = row[6]
        made.tax = row[7]
        made.total = row[8]
        made.settled = row[9]
        made.refunded = row[10]
        made.refund_to = RefundTo.of(row[11])
        made.seller_party = row[12]
        made.client_party = row[13]
        made.note = row[14]
        made.issued_at = row[15]
        made.lines = tuple([read_credit_note_line(each) for each in read_json(row[16])])
        made.taxes = tuple([read_credit_note_tax(each) for each in read_json(row[17])])
        made.__class__ = CreditNote
        yield made


_CreditNotePage = draft_of(CreditNotePage)


def read_credit_note_page(given: Any) -> CreditNotePage:
    made = _CreditNotePage()
    made.items = tuple([read_credit_note(each) for each in given["items"]])
    made.next = given.get("next")
    made.__class__ = CreditNotePage
    return made


_BookCurrency = draft_of(BookCurrency)


def read_book_currency(given: Any) -> BookCurrency:
    made = _BookCurrency()
    made.code = given["code"]
    made.decimals = given["decimals"]
    made.__class__ = BookCurrency
    return made


def rows_of_book_currency(columns: Columns, within: str = "") -> Iterator[BookCurrency]:
    for row in zip(
        columns[within + "code"],
        columns[within + "decimals"],
    ):
        made = _BookCurrency()
        made.code = row[0]
        made.decimals = row[1]
        made.__class__ = BookCurrency
        yield made


_CurrencyList = draft_of(CurrencyList)


def read_currency_list(given: Any) -> CurrencyList:
    made = _CurrencyList()
    made.items = tuple([read_book_currency(each) for each in given["items"]])
    made.__class__ = CurrencyList
    return made


_RecordedEvent = draft_of(RecordedEvent)


def read_recorded_event(given: Any) -> RecordedEvent:
    made = _RecordedEvent()
    made.id = given["id"]
    made.name = given["name"]
    made.subject = given["subject"]
    made.client = given.get("client")
    made.payload = given["payload"]
    made.at = read_timestamp(given["at"])
    made.__class__ = RecordedEvent
    return made


def rows_of_recorded_event(columns: Columns, within: str = "") -> Iterator[RecordedEvent]:
    for row in zip(
        columns[within + "id"],
        columns[within + "name"],
        columns[within + "subject"],
        columns[within + "client"],
        columns[within + "payload"],
        columns[within + "at"],
    ):
        made = _RecordedEvent()
        made.id = row[0]
        made.name = row[1]
        made.subject = row[2]
        made.client = row[3]
        made.payload = read_json(row[4])
        made.at = row[5]
        made.__class__ = RecordedEvent
        yield made


_RecordedEventPage = draft_of(RecordedEventPage)


def read_recorded_event_page(given: Any) -> RecordedEventPage:
    made = _RecordedEventPage()
    made.items = tuple([read_recorded_event(each) for each in given["items"]])
    made.next = given.get("next")
    made.__class__ = RecordedEventPage
    return made


_EventCount = draft_of(EventCount)


def read_event_count(given: Any) -> EventCount:
    made = _EventCount()
    made.name = given["name"]
    made.events = given["events"]
    made.__class__ = EventCount
    return made


def rows_of_event_count(columns: Columns, within: str = "") -> Iterator[EventCount]:
    for row in zip(
        columns[within + "name"],
        columns[within + "events"],
    ):
        made = _EventCount()
        made.name = row[0]
        made.events = row[1]
        made.__class__ = EventCount
        yield made


_EventSummary = draft_of(EventSummary)


def read_event_summary(given: Any) -> EventSummary:
    made = _EventSummary()
    made.rows = tuple([read_event_count(each) for each in given["rows"]])
    made.__class__ = EventSummary
    return made


_BadLine = draft_of(BadLine)


def read_bad_line(given: Any) -> BadLine:
    made = _BadLine()
    made.line = given["line"]
    made.reason = given["reason"]
    made.message = given["message"]
    made.field = given.get("field")
    made.__class__ = BadLine
    return made


_ImportReport = draft_of(ImportReport)


def read_import_report(given: Any) -> ImportReport:
    made = _ImportReport()
    made.lines = given["lines"]
    made.imported = given["imported"]
    made.skipped = given["skipped"]
    made.errors = tuple([read_bad_line(each) for each in given["errors"]])
    made.__class__ = ImportReport
    return made


_InvoiceLine = draft_of(InvoiceLine)


def read_invoice_line(given: Any) -> InvoiceLine:
    made = _InvoiceLine()
    made.id = given["id"]
    made.invoice = given["invoice"]
    made.position = given["position"]
    made.kind = LineKind.of(given["kind"])
    made.service = given.get("service")
    made.product = given.get("product")
    made.description = given["description"]
    made.quantity = Decimal(given["quantity"])
    made.currency = given["currency"]
    made.unit_price = read_money(given["unit_price"])
    made.amount = read_money(given["amount"])
    made.net = read_money(given["net"])
    made.tax = read_money(given["tax"])
    made.tax_category = given["tax_category"]
    made.tax_group = given["tax_group"]
    made.period_from = None if (value := given.get("period_from")) is None else dt.date.fromisoformat(value)
    made.period_to = None if (value := given.get("period_to")) is None else dt.date.fromisoformat(value)
    made.days = given.get("days")
    made.period_days = given.get("period_days")
    made.exact_amount = None if (value := given.get("exact_amount")) is None else Decimal(value)
    made.repairs = given.get("repairs")
    made.generation = given["generation"]
    made.__class__ = InvoiceLine
    return made


_InvoiceTax = draft_of(InvoiceTax)


def read_invoice_tax(given: Any) -> InvoiceTax:
    made = _InvoiceTax()
    made.invoice = given["invoice"]
    made.position = given["position"]
    made.name = given["name"]
    made.country = given["country"]
    made.state = given.get("state")
    made.tax_category = given.get("tax_category")
    made.percent = Decimal(given["percent"])
    made.currency = given["currency"]
    made.base = read_money(given["base"])
    made.amount = read_money(given["amount"])
    made.reason = TaxReason.of(given["reason"])
    made.tax_group = given["tax_group"]
    made.__class__ = InvoiceTax
    return made


_Invoice = draft_of(Invoice)


def read_invoice(given: Any) -> Invoice:
    made = _Invoice()
    made.id = given["id"]
    made.version = given["version"]
    made.number = given.get("number")
    made.status = InvoiceStatus.of(given["status"])
    made.client = given["client"]
    made.currency = given["currency"]
    made.issue_date = None if (value := given.get("issue_date")) is None else dt.date.fromisoformat(value)
    made.due_date = None if (value := given.get("due_date")) is None else dt.date.fromisoformat(value)
    made.tax_date = None if (value := given.get("tax_date")) is None else dt.date.fromisoformat(value)
    made.net = read_money(given["net"])
    made.tax = read_money(given["tax"])
    made.total = read_money(given["total"])
    made.paid = read_money(given["paid"])
    made.seller_party = None if (value := given.get("seller_party")) is None else read_party(value)
    made.client_party = None if (value := given.get("client_party")) is None else read_party(value)
    made.late_fee_for = given.get("late_fee_for")
    made.note = given.get("note")
    made.created_at = read_timestamp(given["created_at"])
    made.issued_at = None if (value := given.get("issued_at")) is None else read_timestamp(value)
    made.paid_at = None if (value := given.get("paid_at")) is None else read_timestamp(value)
    made.lines = tuple([read_invoice_line(each) for each in given["lines"]])
    made.taxes = tuple([read_invoice_tax(each) for each in given["taxes"]])
    made.__class__ = Invoice
    return made


def rows_of_invoice(columns: Columns, within: str = "") -> Iterator[Invoice]:
    for row in zip(
        columns[within + "id"],
        columns[within + "version"],
        columns[within + "number"],
        columns[within + "status"],
        columns[within + "client"],
        columns[within + "currency"],
        columns[within + "issue_date"],
        columns[within + "due_date"],
        columns[within + "tax_date"],
        rows_of_money(columns, within + "net."),
        rows_of_money(columns, within + "tax."),
        rows_of_money(columns, within + "total."),
        rows_of_money(columns, within + "paid."),
        rows_of_party(columns, within + "seller_party."),
        rows_of_party(columns, within + "client_party."),
        columns[within + "late_fee_for"],
        columns[within + "note"],
        columns[within + "created_at"],
        columns[within + "issued_at"],
        columns[within + "paid_at"],
        columns[within + "lines"],
        columns[within + "taxes"],
    ):
        made = _Invoice()
        made.id = row[0]
        made.version = row[1]
        made.number = row[2]
        made.status = InvoiceStatus.of(row[3])
        made.client = row[4]
        made.currency = row[5]
        made.issue_date = row[6]
        made.due_date = row[7]
        made.tax_date = row[8]
        made.net = row[9]
        made.tax = row[10]
        made.total = row[11]
        made.paid = row[12]
        made.seller_party = row[13]
        made.client_party = row[14]
        made.late_fee_for = row[15]
        made.note = row[16]
        made.created_at = row[17]
        made.issued_at = row[18]
        made.paid_at = row[19]
        made.lines = tuple([read_invoice_line(each) for each in read_json(row[20])])
        made.taxes = tuple([read_invoice_tax(each) for each in read_json(row[21])])
        made.__class__ = Invoice
        yield made


_DiscardedDraft = draft_of(DiscardedDraft)


def read_discarded_draft(given: Any) -> DiscardedDraft:
    made = _DiscardedDraft()
    made.id = given["id"]
    made.__class__ = DiscardedDraft
    return made


_InvoicePage = draft_of(InvoicePage)


def read_invoice_page(given: Any) -> InvoicePage:
    made = _InvoicePage()
    made.items = tuple([read_invoice(each) for each in given["items"]])
    made.next = given.get("next")
    made.__class__ = InvoicePage
    return made


_RenderedDocument = draft_of(RenderedDocument)


def read_rendered_document(given: Any) -> RenderedDocument:
    made = _RenderedDocument()
    made.content = given["content"]
    made.media_type = given["media_type"]
    made.__class__ = RenderedDocument
    return made


_Job = draft_of(Job)


def read_job(given: Any) -> Job:
    made = _Job()
    made.id = given["id"]
    made.operation = given["operation"]
    made.key = given["key"]
    made.request = given["request"]
    made.subject = given["subject"]
    made.state = JobState.of(given["state"])
    made.attempts = given["attempts"]
    made.max_attempts = given["max_attempts"]
    made.due_at = read_timestamp(given["due_at"])
    made.last_error = given.get("last_error")
    made.reply = given.get("reply")
    made.created_at = read_timestamp(given["created_at"])
    made.finished_at = None if (value := given.get("finished_at")) is None else read_timestamp(value)
    made.__class__ = Job
    return made


def rows_of_job(columns: Columns, within: str = "") -> Iterator[Job]:
    for row in zip(
        columns[within + "id"],
        columns[within + "operation"],
        columns[within + "key"],
        columns[within + "request"],
        columns[within + "subject"],
        columns[within + "state"],
        columns[within + "attempts"],
        columns[within + "max_attempts"],
        columns[within + "due_at"],
        columns[within + "last_error"],
        columns[within + "reply"],
        columns[within + "created_at"],
        columns[within + "finished_at"],
    ):
        made = _Job()
        made.id = row[0]
        made.operation = row[1]
        made.key = row[2]
        made.request = read_json(row[3])
        made.subject = row[4]
        made.state = JobState.of(row[5])
        made.attempts = row[6]
        made.max_attempts = row[7]
        made.due_at = row[8]
        made.last_error = row[9]
        made.reply = None if row[10] is None else read_json(row[10])
        made.created_at = row[11]
        made.finished_at = row[12]
        made.__class__ = Job
        yield made


_JobPage = draft_of(JobPage)


def read_job_page(given: Any) -> JobPage:
    made = _JobPage()
    made.items = tuple([read_job(each) for each in given["items"]])
    made.next = given.get("next")
    made.__class__ = JobPage
    return made


_LedgerAccount = draft_of(LedgerAccount)


def read_ledger_account(given: Any) -> LedgerAccount:
    made = _LedgerAccount()
    made.id = given["id"]
    made.kind = AccountKind.of(given["kind"])
    made.client = given.get("client")
    made.detail = given["detail"]
    made.currency = given["currency"]
    made.balance = read_money(given["balance"])
    made.__class__ = LedgerAccount
    return made


def rows_of_ledger_account(columns: Columns, within: str = "") -> Iterator[LedgerAccount]:
    for row in zip(
        columns[within + "id"],
        columns[within + "kind"],
        columns[within + "client"],
        columns[within + "detail"],
        columns[within + "currency"],
        rows_of_money(columns, within + "balance."),
    ):
        made = _LedgerAccount()
        made.id = row[0]
        made.kind = AccountKind.of(row[1])
        made.client = row[2]
        made.detail = row[3]
        made.currency = row[4]
        made.balance = row[5]
        made.__class__ = LedgerAccount
        yield made


_LedgerAccountPage = draft_of(LedgerAccountPage)


def read_ledger_account_page(given: Any) -> LedgerAccountPage:
    made = _LedgerAccountPage()
    made.items = tuple([read_ledger_account(each) for each in given["items"]])
    made.next = given.get("next")
    made.__class__ = LedgerAccountPage
    return made


_LedgerPosting = draft_of(LedgerPosting)


def read_ledger_posting(given: Any) -> LedgerPosting:
    made = _LedgerPosting()
    made.entry = given["entry"]
    made.account = given["account"]
    made.currency = given["currency"]
    made.amount = read_money(given["amount"])
    made.__class__ = LedgerPosting
    return made


_LedgerEntry = draft_of(LedgerEntry)


def read_ledger_entry(given: Any) -> LedgerEntry:
    made = _LedgerEntry()
    made.id = given["id"]
    made.kind = EntryKind.of(given["kind"])
    made.document = given["document"]
    made.client = given.get("client")
    made.date = dt.date.fromisoformat(given["date"])
    made.posted_at = read_timestamp(given["posted_at"])
    made.postings = tuple([read_ledger_posting(each) for each in given["postings"]])
    made.__class__ = LedgerEntry
    return made


def rows_of_ledger_entry(columns: Columns, within: str = "") -> Iterator[LedgerEntry]:
    for row in zip(
        columns[within + "id"],
        columns[within + "kind"],
        columns[within + "document"],
        columns[within + "client"],
        columns[within + "date"],
        columns[within + "posted_at"],
        columns[within + "postings"],
    ):
        made = _LedgerEntry()
        made.id = row[0]
        made.kind = EntryKind.of(row[1])
        made.document = row[2]
        made.client = row[3]
        made.date = row[4]
        made.posted_at = row[5]
        made.postings = tuple([read_ledger_posting(each) for each in read_json(row[6])])
        made.__class__ = LedgerEntry
        yield made


_LedgerEntryPage = draft_of(LedgerEntryPage)


def read_ledger_entry_page(given: Any) -> LedgerEntryPage:
    made = _LedgerEntryPage()
    made.items = tuple([read_ledger_entry(each) for each in given["items"]])
    made.next = given.get("next")
    made.__class__ = LedgerEntryPage
    return made


_LedgerCheck = draft_of(LedgerCheck)


def read_ledger_check(given: Any) -> LedgerCheck:
    made = _LedgerCheck()
    made.name = given["name"]
    made.doc = given["doc"]
    made.holds = given["holds"]
    made.rows = given["rows"]
    made.first_broken = given.get("first_broken")
    made.__class__ = LedgerCheck
    return made


_LedgerReport = draft_of(LedgerReport)


def read_ledger_report(given: Any) -> LedgerReport:
    made = _LedgerReport()
    made.holds = given["holds"]
    made.checks = tuple([read_ledger_check(each) for each in given["checks"]])
    made.__class__ = LedgerReport
    return made


_Payment = draft_of(Payment)


def read_payment(given: Any) -> Payment:
    made = _Payment()
    made.id = given["id"]
    made.client = given["client"]
    made.invoice = given.get("invoice")
    made.currency = given["currency"]
    made.amount = read_money(given["amount"])
    made.fee = read_money(given["fee"])
    made.to_invoice = read_money(given["to_invoice"])
    made.to_credit = read_money(given["to_credit"])
    made.method = given["method"]
    made.reference = given.get("reference")
    made.received_on = dt.date.fromisoformat(given["received_on"])
    made.recorded_at = read_timestamp(given["recorded_at"])
    made.__class__ = Payment
    return made


def rows_of_payment(columns: Columns, within: str = "") -> Iterator[Payment]:
    for row in zip(
        columns[within + "id"],
        columns[within + "client"],
        columns[within + "invoice"],
        columns[within + "currency"],
        rows_of_money(columns, within + "amount."),
        rows_of_money(columns, within + "fee."),
        rows_of_money(columns, within + "to_invoice."),
        rows_of_money(columns, within + "to_credit."),
        columns[within + "method"],
        columns[within + "reference"],
        columns[within + "received_on"],
        columns[within + "recorded_at"],
    ):
        made = _Payment()
        made.id = row[0]
        made.client = row[1]
        made.invoice = row[2]
        made.currency = row[3]
        made.amount = row[4]
        made.fee = row[5]
        made.to_invoice = row[6]
        made.to_credit = row[7]
        made.method = row[8]
        made.reference = row[9]
        made.received_on = row[10]
        made.recorded_at = row[11]
        made.__class__ = Payment
        yield made


_PaymentPage = draft_of(PaymentPage)


def read_payment_page(given: Any) -> PaymentPage:
    made = _PaymentPage()
    made.items = tuple([read_payment(each) for each in given["items"]])
    made.next = given.get("next")
    made.__class__ = PaymentPage
    return made


_PaymentOutcome = draft_of(PaymentOutcome)


def read_payment_outcome(given: Any) -> PaymentOutcome:
    made = _PaymentOutcome()
    made.payment = None if (value := given.get("payment")) is None else read_payment(value)
    made.reason = given.get("reason")
    made.message = given.get("message")
    made.__class__ = PaymentOutcome
    return made


_PaymentBatch = draft_of(PaymentBatch)


def read_payment_batch(given: Any) -> PaymentBatch:
    made = _PaymentBatch()
    made.recorded = given["recorded"]
    made.refused = given["refused"]
    made.outcomes = tuple([read_payment_outcome(each) for each in given["outcomes"]])
    made.__class__ = PaymentBatch
    return made


_PriceChange = draft_of(PriceChange)


def read_price_change(given: Any) -> PriceChange:
    made = _PriceChange()
    made.changed = given["changed"]
    made.unchanged = given["unchanged"]
    made.__class__ = PriceChange
    return made


_Cycle = draft_of(Cycle)


def read_cycle(given: Any) -> Cycle:
    made = _Cycle()
    made.unit = CycleUnit.of(given["unit"])
    made.count = given["count"]
    made.__class__ = Cycle
    return made


def rows_of_cycle(columns: Columns, within: str = "") -> Iterator[Any]:
    for row in zip(
        columns[within + "unit"],
        columns[within + "count"],
    ):
        if row[0] is None:
            yield None
            continue
        made = _Cycle()
        made.unit = CycleUnit.of(row[0])
        made.count = row[1]
        made.__class__ = Cycle
        yield made


_Price = draft_of(Price)


def read_price(given: Any) -> Price:
    made = _Price()
    made.id = given["id"]
    made.product = given["product"]
    made.currency = given["currency"]
    made.cycle = None if (value := given.get("cycle")) is None else read_cycle(value)
    made.amount = read_money(given["amount"])
    made.setup_fee = read_money(given["setup_fee"])
    made.valid_from = dt.date.fromisoformat(given["valid_from"])
    made.valid_to = None if (value := given.get("valid_to")) is None else dt.date.fromisoformat(value)
    made.__class__ = Price
    return made


def rows_of_price(columns: Columns, within: str = "") -> Iterator[Price]:
    for row in zip(
        columns[within + "id"],
        columns[within + "product"],
        columns[within + "currency"],
        rows_of_cycle(columns, within + "cycle."),
        rows_of_money(columns, within + "amount."),
        rows_of_money(columns, within + "setup_fee."),
        columns[within + "valid_from"],
        columns[within + "valid_to"],
    ):
        made = _Price()
        made.id = row[0]
        made.product = row[1]
        made.currency = row[2]
        made.cycle = row[3]
        made.amount = row[4]
        made.setup_fee = row[5]
        made.valid_from = row[6]
        made.valid_to = row[7]
        made.__class__ = Price
        yield made


_PricePage = draft_of(PricePage)


def read_price_page(given: Any) -> PricePage:
    made = _PricePage()
    made.items = tuple([read_price(each) for each in given["items"]])
    made.next = given.get("next")
    made.__class__ = PricePage
    return made


_QuotedLine = draft_of(QuotedLine)


def read_quoted_line(given: Any) -> QuotedLine:
    made = _QuotedLine()
    made.product = given["product"]
    made.quantity = Decimal(given["quantity"])
    made.currency = given["currency"]
    made.unit_price = read_money(given["unit_price"])
    made.setup = read_money(given["setup"])
    made.net = read_money(given["net"])
    made.tax = read_money(given["tax"])
    made.gross = read_money(given["gross"])
    made.__class__ = QuotedLine
    return made


_TaxRow = draft_of(TaxRow)


def read_tax_row(given: Any) -> TaxRow:
    made = _TaxRow()
    made.name = given["name"]
    made.country = given["country"]
    made.state = given.get("state")
    made.tax_category = given.get("tax_category")
    made.percent = Decimal(given["percent"])
    made.currency = given["currency"]
    made.base = read_money(given["base"])
    made.amount = read_money(given["amount"])
    made.reason = TaxReason.of(given["reason"])
    made.tax_group = given["tax_group"]
    made.__class__ = TaxRow
    return made


_PriceQuote = draft_of(PriceQuote)


def read_price_quote(given: Any) -> PriceQuote:
    made = _PriceQuote()
    made.date = dt.date.fromisoformat(given["date"])
    made.lines = tuple([read_quoted_line(each) for each in given["lines"]])
    made.taxes = tuple([read_tax_row(each) for each in given["taxes"]])
    made.currency = given["currency"]
    made.net = read_money(given["net"])
    made.tax = read_money(given["tax"])
    made.total = read_money(given["total"])
    made.__class__ = PriceQuote
    return made


_Product = draft_of(Product)


def read_product(given: Any) -> Product:
    made = _Product()
    made.id = given["id"]
    made.version = given["version"]
    made.category = given.get("category")
    made.kind = ProductKind.of(given["kind"])
    made.name = given["name"]
    made.description = given.get("description")
    made.tax_category = given["tax_category"]
    made.module = given.get("module")
    made.provision_on = ProvisionOn.of(given["provision_on"])
    made.timing = Timing.of(given["timing"])
    made.align = Alignment.of(given["align"])
    made.anchor_day = given.get("anchor_day")
    made.also_next_from = given.get("also_next_from")
    made.day_count = DayCount.of(given["day_count"])
    made.status = ProductStatus.of(given["status"])
    made.__class__ = Product
    return made


def rows_of_product(columns: Columns, within: str = "") -> Iterator[Product]:
    for row in zip(
        columns[within + "id"],
        columns[within + "version"],
        columns[within + "category"],
        columns[within + "kind"],
        columns[within + "name"],
        columns[within + "description"],
        columns[within + "tax_category"],
        columns[within + "module"],
        columns[within + "provision_on"],
        columns[within + "timing"],
        columns[within + "align"],
        columns[within + "anchor_day"],
        columns[within + "also_next_from"],
        columns[within + "day_count"],
        columns[within + "status"],
    ):
        made = _Product()
        made.id = row[0]
        made.version = row[1]
        made.category = row[2]
        made.kind = ProductKind.of(row[3])
        made.name = row[4]
        made.description = row[5]
        made.tax_category = row[6]
        made.module = row[7]
        made.provision_on = ProvisionOn.of(row[8])
        made.timing = Timing.of(row[9])
        made.align = Alignment.of(row[10])
        made.anchor_day = row[11]
        made.also_next_from = row[12]
        made.day_count = DayCount.of(row[13])
        made.status = ProductStatus.of(row[14])
        made.__class__ = Product
        yield made


_ProductPage = draft_of(ProductPage)


def read_product_page(given: Any) -> ProductPage:
    made = _ProductPage()
    made.items = tuple([read_product(each) for each in given["items"]])
    made.next = given.get("next")
    made.__class__ = ProductPage
    return made


_AgingRow = draft_of(AgingRow)


def read_aging_row(given: Any) -> AgingRow:
    made = _AgingRow()
    made.currency = given["currency"]
    made.not_due = read_money(given["not_due"])
    made.days_1_to_30 = read_money(given["days_1_to_30"])
    made.days_31_to_60 = read_money(given["days_31_to_60"])
    made.days_61_to_90 = read_money(given["days_61_to_90"])
    made.days_over_90 = read_money(given["days_over_90"])
    made.total = read_money(given["total"])
    made.invoices = given["invoices"]
    made.__class__ = AgingRow
    return made


def rows_of_aging_row(columns: Columns, within: str = "") -> Iterator[AgingRow]:
    for row in zip(
        columns[within + "currency"],
        rows_of_money(columns, within + "not_due."),
        rows_of_money(columns, within + "days_1_to_30."),
        rows_of_money(columns, within + "days_31_to_60."),
        rows_of_money(columns, within + "days_61_to_90."),
        rows_of_money(columns, within + "days_over_90."),
        rows_of_money(columns, within + "total."),
        columns[within + "invoices"],
    ):
        made = _AgingRow()
        made.currency = row[0]
        made.not_due = row[1]
        made.days_1_to_30 = row[2]
        made.days_31_to_60 = row[3]
        made.days_61_to_90 = row[4]
        made.days_over_90 = row[5]
        made.total = row[6]
        made.invoices = row[7]
        made.__class__ = AgingRow
        yield made


_AgingReport = draft_of(AgingReport)


def read_aging_report(given: Any) -> AgingReport:
    made = _AgingReport()
    made.on = dt.date.fromisoformat(given["on"])
    made.rows = tuple([read_aging_row(each) for each in given["rows"]])
    made.__class__ = AgingReport
    return made


_MrrRow = draft_of(MrrRow)


def read_mrr_row(given: Any) -> MrrRow:
    made = _MrrRow()
    made.currency = given["currency"]
    made.product = given["product"]
    made.name = given["name"]
    made.services = given["services"]
    made.amount = read_money(given["amount"])
    made.__class__ = MrrRow
    return made


def rows_of_mrr_row(columns: Columns, within: str = "") -> Iterator[MrrRow]:
    for row in zip(
        columns[within + "currency"],
        columns[within + "product"],
        columns[within + "name"],
        columns[within + "services"],
        rows_of_money(columns, within + "amount."),
    ):
        made = _MrrRow()
        made.currency = row[0]
        made.product = row[1]
        made.name = row[2]
        made.services = row[3]
        made.amount = row[4]
        made.__class__ = MrrRow
        yield made


_MrrTotal = draft_of(MrrTotal)


def read_mrr_total(given: Any) -> MrrTotal:
    made = _MrrTotal()
    made.currency = given["currency"]
    made.services = given["services"]
    made.amount = read_money(given["amount"])
    made.__class__ = MrrTotal
    return made


_MrrReport = draft_of(MrrReport)


def read_mrr_report(given: Any) -> MrrReport:
    made = _MrrReport()
    made.on = dt.date.fromisoformat(given["on"])
    made.rows = tuple([read_mrr_row(each) for each in given["rows"]])
    made.totals = tuple([read_mrr_total(each) for each in given["totals"]])
    made.__class__ = MrrReport
    return made


_RevenueRow = draft_of(RevenueRow)


def read_revenue_row(given: Any) -> RevenueRow:
    made = _RevenueRow()
    made.key = given["key"]
    made.currency = given["currency"]
    made.net = read_money(given["net"])
    made.tax = read_money(given["tax"])
    made.total = read_money(given["total"])
    made.documents = given["documents"]
    made.__class__ = RevenueRow
    return made


def rows_of_revenue_row(columns: Columns, within: str = "") -> Iterator[RevenueRow]:
    for row in zip(
        columns[within + "key"],
        columns[within + "currency"],
        rows_of_money(columns, within + "net."),
        rows_of_money(columns, within + "tax."),
        rows_of_money(columns, within + "total."),
        columns[within + "documents"],
    ):
        made = _RevenueRow()
        made.key = row[0]
        made.currency = row[1]
        made.net = row[2]
        made.tax = row[3]
        made.total = row[4]
        made.documents = row[5]
        made.__class__ = RevenueRow
        yield made


_RevenueReport = draft_of(RevenueReport)


def read_revenue_report(given: Any) -> RevenueReport:
    made = _RevenueReport()
    made.rows = tuple([read_revenue_row(each) for each in given["rows"]])
    made.__class__ = RevenueReport
    return made


_Role = draft_of(Role)


def read_role(given: Any) -> Role:
    made = _Role()
    made.id = given["id"]
    made.version = given["version"]
    made.name = given["name"]
    made.permissions = tuple([Permission.of(each) for each in given["permissions"]])
    made.__class__ = Role
    return made


def rows_of_role(columns: Columns, within: str = "") -> Iterator[Role]:
    for row in zip(
        columns[within + "id"],
        columns[within + "version"],
        columns[within + "name"],
        columns[within + "permissions"],
    ):
        made = _Role()
        made.id = row[0]
        made.version = row[1]
        made.name = row[2]
        made.permissions = tuple([Permission.of(each) for each in read_json(row[3])])
        made.__class__ = Role
        yield made


_RolePage = draft_of(RolePage)


def read_role_page(given: Any) -> RolePage:
    made = _RolePage()
    made.items = tuple([read_role(each) for each in given["items"]])
    made.next = given.get("next")
    made.__class__ = RolePage
    return made


_ScheduledItem = draft_of(ScheduledItem)


def read_scheduled_item(given: Any) -> ScheduledItem:
    made = _ScheduledItem()
    made.from_ = dt.date.fromisoformat(given["from"])
    made.to = dt.date.fromisoformat(given["to"])
    made.whole = given["whole"]
    made.days = given["days"]
    made.period_days = given["period_days"]
    made.fraction = Decimal(given["fraction"])
    made.amount = None if (value := given.get("amount")) is None else read_money(value)
    made.exact_amount = None if (value := given.get("exact_amount")) is None else Decimal(value)
    made.__class__ = ScheduledItem
    return made


_SchedulePreview = draft_of(SchedulePreview)


def read_schedule_preview(given: Any) -> SchedulePreview:
    made = _SchedulePreview()
    made.items = tuple([read_scheduled_item(each) for each in given["items"]])
    made.cycles = Decimal(given["cycles"])
    made.__class__ = SchedulePreview
    return made


_TaxRounding = draft_of(TaxRounding)


def read_tax_rounding(given: Any) -> TaxRounding:
    made = _TaxRounding()
    made.mode = Rounding.HALF_UP if (value := given.get("mode")) is None else Rounding.of(value)
    made.level = TaxRoundingLevel.GROUP if (value := given.get("level")) is None else TaxRoundingLevel.of(value)
    made.inclusive = (
        InclusiveMethod.TAX_FIRST if (value := given.get("inclusive")) is None
        else InclusiveMethod.of(value)
    )
    made.__class__ = TaxRounding
    return made


_Seller = draft_of(Seller)


def read_seller(given: Any) -> Seller:
    made = _Seller()
    made.id = given["id"]
    made.version = given["version"]
    made.name = given["name"]
    made.address = read_address(given["address"])
    made.country = given["country"]
    made.tax_id = given.get("tax_id")
    made.email = given["email"]
    made.time_zone = given["time_zone"]
    made.currency = given["currency"]
    made.language = given["language"]
    made.prices_include_tax = given["prices_include_tax"]
    made.tax_rounding = read_tax_rounding(given["tax_rounding"])
    made.invoice_format = given["invoice_format"]
    made.credit_note_format = given["credit_note_format"]
    made.series_reset = SeriesReset.of(given["series_reset"])
    made.policy = read_policy(given["policy"])
    made.created_at = read_timestamp(given["created_at"])
    made.__class__ = Seller
    return made


_Service = draft_of(Service)


def read_service(given: Any) -> Service:
    made = _Service()
    made.id = given["id"]
    made.version = given["version"]
    made.client = given["client"]
    made.product = given["product"]
    made.label = given.get("label")
    made.status = ServiceStatus.of(given["status"])
    made.suspension_reason = None if (value := given.get("suspension_reason")) is None else SuspensionReason.of(value)
    made.never_suspend_until = (
        None if (value := given.get("never_suspend_until")) is None
        else dt.date.fromisoformat(value)
    )
    made.start = dt.date.fromisoformat(given["start"])
    made.end = None if (value := given.get("end")) is None else dt.date.fromisoformat(value)
    made.billed_until = None if (value := given.get("billed_until")) is None else dt.date.fromisoformat(value)
    made.bill_on = None if (value := given.get("bill_on")) is None else dt.date.fromisoformat(value)
    made.changes_on = None if (value := given.get("changes_on")) is None else dt.date.fromisoformat(value)
    made.is_amended = given["is_amended"]
    made.external_id = given.get("external_id")
    made.configuration = given["configuration"]
    made.currency = given["currency"]
    made.created_at = read_timestamp(given["created_at"])
    made.__class__ = Service
    return made


def rows_of_service(columns: Columns, within: str = "") -> Iterator[Service]:
    for row in zip(
        columns[within + "id"],
        columns[within + "version"],
        columns[within + "client"],
        columns[within + "product"],
        columns[within + "label"],
        columns[within + "status"],
        columns[within + "suspension_reason"],
        columns[within + "never_suspend_until"],
        columns[within + "start"],
        columns[within + "end"],
        columns[within + "billed_until"],
        columns[within + "bill_on"],
        columns[within + "changes_on"],
        columns[within + "is_amended"],
        columns[within + "external_id"],
        columns[within + "configuration"],
        columns[within + "currency"],
        columns[within + "created_at"],
    ):
        made = _Service()
        made.id = row[0]
        made.version = row[1]
        made.client = row[2]
        made.product = row[3]
        made.label = row[4]
        made.status = ServiceStatus.of(row[5])
        made.suspension_reason = None if row[6] is None else SuspensionReason.of(row[6])
        made.never_suspend_until = row[7]
        made.start = row[8]
        made.end = row[9]
        made.billed_until = row[10]
        made.bill_on = row[11]
        made.changes_on = row[12]
        made.is_amended = row[13]
        made.external_id = row[14]
        made.configuration = read_json(row[15])
        made.currency = row[16]
        made.created_at = row[17]
        made.__class__ = Service
        yield made


_ServiceTerm = draft_of(ServiceTerm)


def read_service_term(given: Any) -> ServiceTerm:
    made = _ServiceTerm()
    made.id = given["id"]
    made.service = given["service"]
    made.from_ = dt.date.fromisoformat(given["from"])
    made.product = given["product"]
    made.quantity = Decimal(given["quantity"])
    made.currency = given["currency"]
    made.price = read_money(given["price"])
    made.cycle = None if (value := given.get("cycle")) is None else read_cycle(value)
    made.setup_fee = read_money(given["setup_fee"])
    made.timing = Timing.of(given["timing"])
    made.align = Alignment.of(given["align"])
    made.anchor_day = given.get("anchor_day")
    made.also_next_from = given.get("also_next_from")
    made.day_count = DayCount.of(given["day_count"])
    made.anniversary = None if (value := given.get("anniversary")) is None else dt.date.fromisoformat(value)
    made.__class__ = ServiceTerm
    return made


_ServiceDetail = draft_of(ServiceDetail)


def read_service_detail(given: Any) -> ServiceDetail:
    made = _ServiceDetail()
    made.service = read_service(given["service"])
    made.terms = tuple([read_service_term(each) for each in given["terms"]])
    made.__class__ = ServiceDetail
    return made


_ServicePage = draft_of(ServicePage)


def read_service_page(given: Any) -> ServicePage:
    made = _ServicePage()
    made.items = tuple([read_service(each) for each in given["items"]])
    made.next = given.get("next")
    made.__class__ = ServicePage
    return made


_BilledPeriod = draft_of(BilledPeriod)


def read_billed_period(given: Any) -> BilledPeriod:
    made = _BilledPeriod()
    made.from_ = dt.date.fromisoformat(given["from"])
    made.to = dt.date.fromisoformat(given["to"])
    made.currency = given["currency"]
    made.amount = read_money(given["amount"])
    made.is_repair = given["is_repair"]
    made.invoice = given["invoice"]
    made.__class__ = BilledPeriod
    return made


_BilledTimeline = draft_of(BilledTimeline)


def read_billed_timeline(given: Any) -> BilledTimeline:
    made = _BilledTimeline()
    made.periods = tuple([read_billed_period(each) for each in given["periods"]])
    made.__class__ = BilledTimeline
    return made


_Staff = draft_of(Staff)


def read_staff(given: Any) -> Staff:
    made = _Staff()
    made.id = given["id"]
    made.version = given["version"]
    made.name = given["name"]
    made.email = given["email"]
    made.status = StaffStatus.of(given["status"])
    made.roles = tuple(given["roles"])
    made.__class__ = Staff
    return made


def rows_of_staff(columns: Columns, within: str = "") -> Iterator[Staff]:
    for row in zip(
        columns[within + "id"],
        columns[within + "version"],
        columns[within + "name"],
        columns[within + "email"],
        columns[within + "status"],
        columns[within + "roles"],
    ):
        made = _Staff()
        made.id = row[0]
        made.version = row[1]
        made.name = row[2]
        made.email = row[3]
        made.status = StaffStatus.of(row[4])
        made.roles = tuple(read_json(row[5]))
        made.__class__ = Staff
        yield made


_StaffPage = draft_of(StaffPage)


def read_staff_page(given: Any) -> StaffPage:
    made = _StaffPage()
    made.items = tuple([read_staff(each) for each in given["items"]])
    made.next = given.get("next")
    made.__class__ = StaffPage
    return made


_TaxedLine = draft_of(TaxedLine)


def read_taxed_line(given: Any) -> TaxedLine:
    made = _TaxedLine()
    made.net = read_money(given["net"])
    made.tax = read_money(given["tax"])
    made.gross = read_money(given["gross"])
    made.tax_group = given["tax_group"]
    made.__class__ = TaxedLine
    return made


_TaxCalculation = draft_of(TaxCalculation)


def read_tax_calculation(given: Any) -> TaxCalculation:
    made = _TaxCalculation()
    made.lines = tuple([read_taxed_line(each) for each in given["lines"]])
    made.taxes = tuple([read_tax_row(each) for each in given["taxes"]])
    made.net = read_money(given["net"])
    made.tax = read_money(given["tax"])
    made.total = read_money(given["total"])
    made.__class__ = TaxCalculation
    return made


_TaxRate = draft_of(TaxRate)


def read_tax_rate(given: Any) -> TaxRate:
    made = _TaxRate()
    made.id = given["id"]
    made.version = given["version"]
    made.name = given["name"]
    made.country = given["country"]
    made.state = given.get("state")
    made.postal_prefix = given.get("postal_prefix")
    made.tax_category = given.get("tax_category")
    made.customer = None if (value := given.get("customer")) is None else CustomerKind.of(value)
    made.percent = Decimal(given["percent"])
    made.taxable_share = Decimal(given["taxable_share"])
    made.level = given["level"]
    made.compound = given["compound"]
    made.valid_from = dt.date.fromisoformat(given["valid_from"])
    made.valid_to = None if (value := given.get("valid_to")) is None else dt.date.fromisoformat(value)
    made.__class__ = TaxRate
    return made


def rows_of_tax_rate(columns: Columns, within: str = "") -> Iterator[TaxRate]:
    for row in zip(
        columns[within + "id"],
        columns[within + "version"],
        columns[within + "name"],
        columns[within + "country"],
        columns[within + "state"],
        columns[within + "postal_prefix"],
        columns[within + "tax_category"],
        columns[within + "customer"],
        columns[within + "percent"],
        columns[within + "taxable_share"],
        columns[within + "level"],
        columns[within + "compound"],
        columns[within + "valid_from"],
        columns[within + "valid_to"],
    ):
        made = _TaxRate()
        made.id = row[0]
        made.version = row[1]
        made.name = row[2]
        made.country = row[3]
        made.state = row[4]
        made.postal_prefix = row[5]
        made.tax_category = row[6]
        made.customer = None if row[7] is None else CustomerKind.of(row[7])
        made.percent = row[8]
        made.taxable_share = row[9]
        made.level = row[10]
        made.compound = row[11]
        made.valid_from = row[12]
        made.valid_to = row[13]
        made.__class__ = TaxRate
        yield made


_TaxRatePage = draft_of(TaxRatePage)


def read_tax_rate_page(given: Any) -> TaxRatePage:
    made = _TaxRatePage()
    made.items = tuple([read_tax_rate(each) for each in given["items"]])
    made.next = given.get("next")
    made.__class__ = TaxRatePage
    return made


_ChargeInvoice = draft_of(ChargeInvoice)


def read_charge_invoice(given: Any) -> ChargeInvoice:
    made = _ChargeInvoice()
    made.key = given["key"]
    made.invoice = given["invoice"]
    made.number = given["number"]
    made.client = given["client"]
    made.amount = read_money(given["amount"])
    made.description = given["description"]
    made.__class__ = ChargeInvoice
    return made


_SendMail = draft_of(SendMail)


def read_send_mail(given: Any) -> SendMail:
    made = _SendMail()
    made.key = given["key"]
    made.to = given["to"]
    made.kind = MailKind.of(given["kind"])
    made.subject = given["subject"]
    made.text = given["text"]
    made.language = given["language"]
    made.invoice = given.get("invoice")
    made.number = given.get("number")
    made.__class__ = SendMail
    return made


_CreateOutside = draft_of(CreateOutside)


def read_create_outside(given: Any) -> CreateOutside:
    made = _CreateOutside()
    made.key = given["key"]
    made.service = given["service"]
    made.client = given["client"]
    made.product = given["product"]
    made.module = given["module"]
    made.label = given.get("label")
    made.external_id = given.get("external_id")
    made.configuration = given["configuration"]
    made.__class__ = CreateOutside
    return made


_SuspendOutside = draft_of(SuspendOutside)


def read_suspend_outside(given: Any) -> SuspendOutside:
    made = _SuspendOutside()
    made.key = given["key"]
    made.service = given["service"]
    made.client = given["client"]
    made.product = given["product"]
    made.module = given["module"]
    made.label = given.get("label")
    made.external_id = given.get("external_id")
    made.configuration = given["configuration"]
    made.reason = SuspensionReason.of(given["reason"])
    made.__class__ = SuspendOutside
    return made


_TerminateOutside = draft_of(TerminateOutside)


def read_terminate_outside(given: Any) -> TerminateOutside:
    made = _TerminateOutside()
    made.key = given["key"]
    made.service = given["service"]
    made.client = given["client"]
    made.product = given["product"]
    made.module = given["module"]
    made.label = given.get("label")
    made.external_id = given.get("external_id")
    made.configuration = given["configuration"]
    made.__class__ = TerminateOutside
    return made


_UnsuspendOutside = draft_of(UnsuspendOutside)


def read_unsuspend_outside(given: Any) -> UnsuspendOutside:
    made = _UnsuspendOutside()
    made.key = given["key"]
    made.service = given["service"]
    made.client = given["client"]
    made.product = given["product"]
    made.module = given["module"]
    made.label = given.get("label")
    made.external_id = given.get("external_id")
    made.configuration = given["configuration"]
    made.__class__ = UnsuspendOutside
    return made
