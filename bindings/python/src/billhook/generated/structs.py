"""What replies are made of, and requests where they hold more than plain values.

Written by bindings/generate/generate.py; do not edit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from ..values import Money
from .enumerations import *


__all__ = [
    "Acknowledged",
    "Address",
    "AgingReport",
    "AgingRow",
    "AuditCheck",
    "AuditEntry",
    "AuditEntryPage",
    "AutomationReport",
    "AutomationStatus",
    "BadLine",
    "BilledPeriod",
    "BilledTimeline",
    "BookCurrency",
    "Category",
    "CategoryPage",
    "ChargeInvoice",
    "ChargeResult",
    "Client",
    "ClientGroup",
    "ClientGroupPage",
    "ClientPage",
    "CreateOutside",
    "CreatedOutside",
    "CreditBalance",
    "CreditGrant",
    "CreditNote",
    "CreditNoteLine",
    "CreditNotePage",
    "CreditNoteTax",
    "CreditedLine",
    "CurrencyList",
    "Cycle",
    "DiscardedDraft",
    "DraftLine",
    "DunningStep",
    "EventCount",
    "EventSummary",
    "ImportReport",
    "Invoice",
    "InvoiceLine",
    "InvoicePage",
    "InvoiceTax",
    "Job",
    "JobPage",
    "LateFee",
    "LateFeeTier",
    "LedgerAccount",
    "LedgerAccountPage",
    "LedgerCheck",
    "LedgerEntry",
    "LedgerEntryPage",
    "LedgerPosting",
    "LedgerReport",
    "MailSent",
    "MrrReport",
    "MrrRow",
    "MrrTotal",
    "ParkedClient",
    "ParkedClientPage",
    "Party",
    "Payment",
    "PaymentBatch",
    "PaymentOutcome",
    "PaymentPage",
    "Policy",
    "Price",
    "PriceChange",
    "PricePage",
    "PriceQuote",
    "Product",
    "ProductPage",
    "QuotedItem",
    "QuotedLine",
    "RecordPayment",
    "RecordedEvent",
    "RecordedEventPage",
    "RenderedDocument",
    "RevenueReport",
    "RevenueRow",
    "Role",
    "RolePage",
    "SchedulePreview",
    "ScheduledItem",
    "Seller",
    "SendMail",
    "Service",
    "ServiceDetail",
    "ServicePage",
    "ServiceTerm",
    "Staff",
    "StaffPage",
    "SuspendOutside",
    "TaskCount",
    "TaxCalculation",
    "TaxCustomer",
    "TaxRate",
    "TaxRatePage",
    "TaxRounding",
    "TaxRow",
    "TaxableLine",
    "TaxedLine",
    "TerminateOutside",
    "UnsuspendOutside",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    id: int
    """Identifier; without holes over the whole book."""
    at: dt.datetime
    """When the call began."""
    actor: str
    """Who called: "system:1", "staff:5", "client:7"."""
    operation: str
    """What was called."""
    reason: str
    """Why, in the words of whoever called."""
    outcome: str
    """"ok", or the reason of the error that refused the call."""
    changes: Any = None
    """[{noun, id, fields: {name: {from, to}}}]; absent once erased."""
    hash: str
    """SHA-256 over this entry and the hash of the one before, in hex."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntryPage:
    items: tuple[AuditEntry, ...]
    """The rows of this page."""
    next: int | None = None
    """What to pass as `after` for the next page; absent on the last one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditCheck:
    is_whole: bool
    """Whether every entry is there and unaltered."""
    entries: int
    """How many entries were walked."""
    erased: int
    """How many of them had their changes erased."""
    first_broken: int | None = None
    """The first entry that does not fit."""
    finding: str | None = None
    """What is wrong with it."""
    last_hash: str
    """Hash of the last good entry. Keep it elsewhere to notice a trail that was cut short."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParkedClient:
    id: int
    """Identifier."""
    client: int
    """Who is parked."""
    day: dt.date
    """The day it failed on."""
    task: DailyTask
    """The task that failed."""
    reason: str
    """Reason of the error."""
    message: str
    """What the error said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParkedClientPage:
    items: tuple[ParkedClient, ...]
    """The rows of this page."""
    next: int | None = None
    """What to pass as `after` for the next page; absent on the last one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskCount:
    task: DailyTask
    """Which task."""
    done: int
    """What it did: invoices made, reminders sent, services ended, rows forgotten."""
    skipped: int
    """Clients passed over because they are parked."""
    failed: int
    """Clients it failed for; they are parked now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AutomationReport:
    from_: dt.date | None = None
    """First day it worked on; absent when all was done before."""
    until: dt.date | None = None
    """The day up to which everything is done now."""
    days: int
    """How many days it finished."""
    tasks: tuple[TaskCount, ...]
    """What was done, by task."""
    parked: tuple[ParkedClient, ...]
    """Whom it parked: the first 100."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AutomationStatus:
    finished: dt.date | None = None
    """The last day that is done."""
    under_way: dt.date | None = None
    """The day a run stopped in."""
    task: DailyTask | None = None
    """The task it stopped in."""
    days_behind: int
    """Days to do by the end of today."""
    parked: int
    """How many clients wait for a human."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    id: int
    """Identifier."""
    version: int
    """Counts changes; name it when you change the category."""
    name: str
    """Name, unique under its parent."""
    parent: int | None = None
    """The category it lies in."""
    position: int
    """Place among its neighbours when shown, smallest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryPage:
    items: tuple[Category, ...]
    """The rows of this page."""
    next: int | None = None
    """What to pass as `after` for the next page; absent on the last one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    line1: str | None = None
    """Street and number."""
    line2: str | None = None
    """Whatever else the post needs."""
    city: str | None = None
    """Town."""
    state: str | None = None
    """Subdivision without the country, as in ISO 3166-2: `CA` for California. Tax may depend on it."""
    postal_code: str | None = None
    """Postal code. Tax may depend on it."""
    country: str
    """ISO 3166-1 alpha-2 code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LateFeeTier:
    from_: Money
    """Smallest open amount the tier is for."""
    amount: Money
    """Fee, in the same currency."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LateFee:
    kind: LateFeeKind
    """How the fee is found."""
    amounts: tuple[Money, ...] | None = None
    """fixed: the fee, once per currency."""
    percent: Decimal | None = None
    """percent: of the open amount."""
    minimums: tuple[Money, ...] | None = None
    """percent: the fee is at least this, once per currency."""
    tiers: tuple[LateFeeTier, ...] | None = None
    """tiered: the tier with the highest `from` that the open amount reaches."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DunningStep:
    name: str
    """Unique within the policy; an invoice remembers which steps it went through."""
    kind: DunningKind
    """What is done."""
    days: int
    """Days after the due date; negative: before it."""
    fee: LateFee | None = None
    """For late_fee: what it costs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    generate_days_before: int | None = None
    """Invoices are made this many days before a period begins. The house starts with 14."""
    payment_days: int | None = None
    """An invoice is due this many days after it was issued, and not before its period begins. The house starts with 0.
    """
    separate_invoices: bool | None = None
    """One invoice for each service. The house starts with no."""
    credit_pays_invoices: bool | None = None
    """Credit is applied to new invoices by itself. The house starts with yes."""
    mail_invoices: bool | None = None
    """Invoices and reminders are mailed. The house starts with yes."""
    dunning: tuple[DunningStep, ...] | None = None
    """What happens around the due date, in order of the days. An empty list: nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    id: int
    """Identifier."""
    version: int
    """Counts changes; name it when you change the client."""
    kind: ClientKind
    """Person or company. Tax may depend on it."""
    name: str
    """Name of the person, or of whom to ask for in the company."""
    company: str | None = None
    """Name of the company."""
    email: str
    """Where its mails go."""
    phone: str | None = None
    """Telephone number."""
    address: Address
    """Billing address."""
    tax_id: str | None = None
    """Tax registration number, with its country in front in the EU."""
    tax_exempt: bool
    """Never charged tax."""
    currency: str
    """The one currency it is billed in; fixed by the first thing it has."""
    language: str
    """Language of its documents and mails."""
    status: ClientStatus
    """Whether it may buy."""
    policy: Policy | None = None
    """What is different for this client."""
    notes: str | None = None
    """For staff; clients do not see them."""
    created_at: dt.datetime
    """When the account was made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientPage:
    items: tuple[Client, ...]
    """The rows of this page."""
    next: int | None = None
    """What to pass as `after` for the next page; absent on the last one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientGroup:
    id: int
    """Identifier."""
    version: int
    """Counts changes; name it when you change the group."""
    name: str
    """Name, unique within the seller."""
    precedence: int
    """Of a client's groups the one with the highest precedence decides; of equals the older group."""
    policy: Policy
    """What is different for its members."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientGroupPage:
    items: tuple[ClientGroup, ...]
    """The rows of this page."""
    next: int | None = None
    """What to pass as `after` for the next page; absent on the last one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditBalance:
    client: int
    """Whose it is."""
    balance: Money
    """What is there to spend."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditGrant:
    id: int
    """Identifier."""
    client: int
    """Who was given it."""
    currency: str
    """Currency of the amount."""
    amount: Money
    """How much."""
    reason: str
    """Why."""
    granted_at: dt.datetime
    """When."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    name: str
    """Name."""
    company: str | None = None
    """Company."""
    address: Address
    """Address."""
    tax_id: str | None = None
    """Tax registration number."""
    email: str | None = None
    """E-mail address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditNoteLine:
    credit_note: int
    """The credit note it stands on."""
    position: int
    """Place on the credit note, from 1."""
    line: int
    """The invoice's line."""
    description: str
    """What the client reads."""
    currency: str
    """Currency of the amounts."""
    net: Money
    """Taken back without tax."""
    tax: Money
    """Tax taken back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditNoteTax:
    credit_note: int
    """The credit note it stands on."""
    position: int
    """Place of the tax on the invoice."""
    name: str
    """Name of the tax."""
    country: str
    """Whose tax it is."""
    state: str | None = None
    """Subdivision whose tax it is."""
    tax_category: str | None = None
    """Tax category of the products."""
    percent: Decimal
    """The rate."""
    currency: str
    """Currency of the amounts."""
    base: Money
    """How much of the base is taken back."""
    amount: Money
    """How much of the tax is taken back."""
    reason: TaxReason
    """Why it was so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditNote:
    id: int
    """Identifier."""
    number: str
    """Number, from a series of its own."""
    invoice: int
    """The invoice that is taken back."""
    client: int
    """Whose it is."""
    issue_date: dt.date
    """Day it was issued, in the seller's zone."""
    currency: str
    """Currency of every amount."""
    net: Money
    """Sum without tax."""
    tax: Money
    """Sum of the taxes."""
    total: Money
    """Sum with tax."""
    settled: Money
    """How much of it lowered what was still owed on the invoice."""
    refunded: Money
    """How much of it had been paid and went back."""
    refund_to: RefundTo
    """Where that went."""
    seller_party: Party
    """The seller as on the invoice."""
    client_party: Party
    """The client as on the invoice."""
    note: str | None = None
    """What else the client reads."""
    issued_at: dt.datetime
    """When it was issued."""
    lines: tuple[CreditNoteLine, ...]
    """What is taken back."""
    taxes: tuple[CreditNoteTax, ...]
    """Taxes taken back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditedLine:
    line: int
    """A line of the invoice."""
    amount: Money | None = None
    """How much of it, with tax. Left out: all that is left of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditNotePage:
    items: tuple[CreditNote, ...]
    """The rows of this page."""
    next: int | None = None
    """What to pass as `after` for the next page; absent on the last one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BookCurrency:
    code: str
    """Three capital letters."""
    decimals: int
    """Decimals of its minor unit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CurrencyList:
    items: tuple[BookCurrency, ...]
    """The book's own currencies, by code; all others are as in ISO 4217."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedEvent:
    id: int
    """Identifier, rising with time."""
    name: str
    """What happened: "invoice.issued"."""
    subject: int
    """To which row: the id of an invoice here."""
    client: int | None = None
    """Whose row it is, where it is a client's."""
    payload: Any
    """What else there is to say."""
    at: dt.datetime
    """When."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedEventPage:
    items: tuple[RecordedEvent, ...]
    """The rows of this page."""
    next: int | None = None
    """What to pass as `after` for the next page; absent on the last one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventCount:
    name: str
    """What happened."""
    events: int
    """How often."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventSummary:
    rows: tuple[EventCount, ...]
    """The most frequent first; equally frequent ones by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BadLine:
    line: int
    """Number of its first line in the file; the names of the columns are line 1."""
    reason: str
    """The reason of the error."""
    message: str
    """What is wrong."""
    field: str | None = None
    """The column it is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    lines: int
    """Records read, without the names of the columns and empty lines."""
    imported: int
    """Records imported."""
    skipped: int
    """Records with something wrong in them."""
    errors: tuple[BadLine, ...]
    """What was wrong, in order of the lines; the first 1000."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceLine:
    id: int
    """Identifier."""
    invoice: int
    """The invoice it stands on."""
    position: int
    """Place on the invoice, from 1."""
    kind: LineKind
    """What it is for."""
    service: int | None = None
    """The service that is billed."""
    product: int | None = None
    """The product it was."""
    description: str
    """What the client reads."""
    quantity: Decimal
    """How many."""
    currency: str
    """Currency of the amounts."""
    unit_price: Money
    """Price of one for a whole period, as in the catalogue."""
    amount: Money
    """Price of the line, with tax where the seller's prices are."""
    net: Money
    """Without tax."""
    tax: Money
    """Its share of the invoice's taxes."""
    tax_category: str
    """Tax category of the product."""
    tax_group: int
    """Lines that the same taxes hold for have the same number, from 1."""
    period_from: dt.date | None = None
    """First day billed."""
    period_to: dt.date | None = None
    """The day after the last one billed."""
    days: int | None = None
    """Days billed."""
    period_days: int | None = None
    """Days of the whole period."""
    exact_amount: Decimal | None = None
    """The amount before it was rounded."""
    repairs: int | None = None
    """The line that this one takes back."""
    generation: int
    """How often the period was taken back and billed anew before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceTax:
    invoice: int
    """The invoice it stands on."""
    position: int
    """Place on the invoice, from 1."""
    name: str
    """Name of the tax."""
    country: str
    """Whose tax it is."""
    state: str | None = None
    """Subdivision whose tax it is."""
    tax_category: str | None = None
    """Tax category of the products, where the rate is for one."""
    percent: Decimal
    """The rate."""
    currency: str
    """Currency of the amounts."""
    base: Money
    """The sum that the rate was applied to."""
    amount: Money
    """The tax."""
    reason: TaxReason
    """Why it is so."""
    tax_group: int
    """The group of lines it is on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invoice:
    id: int
    """Identifier."""
    version: int
    """Counts changes; name it when you change a draft."""
    number: str | None = None
    """Number of the issued document. A draft has none."""
    status: InvoiceStatus
    """Where it stands."""
    client: int
    """Who is billed."""
    currency: str
    """Currency of every amount: the client's."""
    issue_date: dt.date | None = None
    """Day it was issued, in the seller's zone."""
    due_date: dt.date | None = None
    """Last day to pay in time."""
    tax_date: dt.date | None = None
    """Day whose tax rates hold."""
    net: Money
    """Sum without tax."""
    tax: Money
    """Sum of the taxes."""
    total: Money
    """Sum with tax."""
    paid: Money
    """Settled so far, by payments, credit and credit notes."""
    seller_party: Party | None = None
    """The seller as it was when this was issued."""
    client_party: Party | None = None
    """The client as it was when this was issued."""
    late_fee_for: int | None = None
    """The overdue invoice that this one charges a fee for."""
    note: str | None = None
    """What else the client reads."""
    created_at: dt.datetime
    """When it was made."""
    issued_at: dt.datetime | None = None
    """When it was issued."""
    paid_at: dt.datetime | None = None
    """When the last cent arrived."""
    lines: tuple[InvoiceLine, ...]
    """What is billed."""
    taxes: tuple[InvoiceTax, ...]
    """Every tax of every group of equally taxed lines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftLine:
    description: str
    """What the client reads."""
    quantity: Decimal = Decimal("1")
    """How many."""
    unit_price: Money
    """Price of one, in the client's currency; negative takes off."""
    tax_category: str | None = None
    """What taxes it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscardedDraft:
    id: int
    """The draft that is gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoicePage:
    items: tuple[Invoice, ...]
    """The rows of this page."""
    next: int | None = None
    """What to pass as `after` for the next page; absent on the last one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderedDocument:
    content: str
    """The document: text of 80 columns, or an HTML page that needs nothing else and prints well."""
    media_type: str
    """What it is: `text/plain` or `text/html`, in UTF-8."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    id: int
    """Identifier."""
    operation: str
    """What the port is asked: "provisioner.create"."""
    key: str
    """The same deed has the same key, however often the port is asked."""
    request: Any
    """What the port is given, besides the key."""
    subject: int
    """The row it is about."""
    state: JobState
    """Dead ones gave up and wait for staff."""
    attempts: int
    """How often the port was asked."""
    max_attempts: int
    """How often it is asked at most."""
    due_at: dt.datetime
    """When it is tried next; while it runs, when its answer counts as lost."""
    last_error: str | None = None
    """What went wrong the last time."""
    reply: Any = None
    """What the port answered."""
    created_at: dt.datetime
    """When it was planned."""
    finished_at: dt.datetime | None = None
    """When it was done or gave up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JobPage:
    items: tuple[Job, ...]
    """The rows of this page."""
    next: int | None = None
    """What to pass as `after` for the next page; absent on the last one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerAccount:
    id: int
    """Identifier."""
    kind: AccountKind
    """What it counts."""
    client: int | None = None
    """Whose it is, for receivable and credit."""
    detail: str
    """Tax category, tax or method that it is for."""
    currency: str
    """Its currency."""
    balance: Money
    """Sum of its postings: debits less credits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerAccountPage:
    items: tuple[LedgerAccount, ...]
    """The rows of this page."""
    next: int | None = None
    """What to pass as `after` for the next page; absent on the last one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerPosting:
    entry: int
    """The entry it is part of."""
    account: int
    """The account it changes."""
    currency: str
    """The account's currency."""
    amount: Money
    """Debit positive, credit negative."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerEntry:
    id: int
    """Identifier, rising with time."""
    kind: EntryKind
    """What happened."""
    document: int
    """To which invoice, credit note, payment or grant."""
    client: int | None = None
    """Whose it is."""
    date: dt.date
    """Day it counts for."""
    posted_at: dt.datetime
    """When it was posted."""
    postings: tuple[LedgerPosting, ...]
    """They sum to zero."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerEntryPage:
    items: tuple[LedgerEntry, ...]
    """The rows of this page."""
    next: int | None = None
    """What to pass as `after` for the next page; absent on the last one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerCheck:
    name: str
    """Name of the check."""
    doc: str
    """What it proves."""
    holds: bool
    """Whether it does."""
    rows: int
    """How many rows were looked at."""
    first_broken: int | None = None
    """Identifier of the first row that breaks it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerReport:
    holds: bool
    """Whether every check does."""
    checks: tuple[LedgerCheck, ...]
    """Each of them, always in the same order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    id: int
    """Identifier."""
    client: int
    """Who paid."""
    invoice: int | None = None
    """What it was for."""
    currency: str
    """Currency of the amounts."""
    amount: Money
    """What the client paid."""
    fee: Money
    """What the bank or gateway kept of it."""
    to_invoice: Money
    """How much of it settled the invoice."""
    to_credit: Money
    """How much of it became credit: all that the invoice did not need."""
    method: str
    """How it came: `bank_transfer`, or the name of a gateway."""
    reference: str | None = None
    """What the bank or gateway calls it."""
    received_on: dt.date
    """Day it arrived."""
    recorded_at: dt.datetime
    """When it was recorded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentPage:
    items: tuple[Payment, ...]
    """The rows of this page."""
    next: int | None = None
    """What to pass as `after` for the next page; absent on the last one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordPayment:
    invoice: int | None = None
    """What it is for."""
    client: int | None = None
    """Or whose credit it is."""
    amount: Money
    """What the client paid: more than nothing."""
    method: str
    """How it came: `bank_transfer`, or the name of a gateway."""
    reference: str | None = None
    """What the bank or gateway calls it."""
    received_on: dt.date | None = None
    """Day it arrived. Left out: today."""
    fee: Money | None = None
    """What was kept of it: at most the amount."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentOutcome:
    payment: Payment | None = None
    """What was recorded."""
    reason: str | None = None
    """Reason of the error that refused it."""
    message: str | None = None
    """The error in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentBatch:
    recorded: int
    """How many are in the book now."""
    refused: int
    """How many are not."""
    outcomes: tuple[PaymentOutcome, ...]
    """One for each payment, in the order given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceChange:
    changed: int
    """Services that got a new term."""
    unchanged: int
    """Services that pay that price already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cycle:
    unit: CycleUnit
    """Unit of the length of a period."""
    count: int
    """How many of them make one period."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    id: int
    """Identifier."""
    product: int
    """What it is the price of."""
    currency: str
    """Currency of both amounts."""
    cycle: Cycle | None = None
    """The period it pays for. Left out: it is paid one time."""
    amount: Money
    """For one, for a whole period. With or without tax as the seller says."""
    setup_fee: Money
    """Once, at the start."""
    valid_from: dt.date
    """First day it is sold at."""
    valid_to: dt.date | None = None
    """The day after the last one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PricePage:
    items: tuple[Price, ...]
    """The rows of this page."""
    next: int | None = None
    """What to pass as `after` for the next page; absent on the last one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaxCustomer:
    country: str
    """Where it is."""
    state: str | None = None
    """Subdivision."""
    postal_code: str | None = None
    """Postal code."""
    kind: CustomerKind = CustomerKind.CONSUMER
    """Consumer or business."""
    tax_id: str | None = None
    """Tax registration number."""
    tax_exempt: bool = False
    """Pays no tax at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotedItem:
    product: int
    """What would be bought."""
    cycle: Cycle | None = None
    """For how long at a time; left out: one time."""
    quantity: Decimal = Decimal("1")
    """How many; more than none."""
    start: dt.date | None = None
    """First day; its price holds. Left out: the date of the quote."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotedLine:
    product: int
    """What would be bought."""
    quantity: Decimal
    """How many."""
    currency: str
    """Currency of the amounts."""
    unit_price: Money
    """Catalogue price of one for a whole period."""
    setup: Money
    """Setup fees, once, of the whole quantity."""
    net: Money
    """First period and setup, without tax."""
    tax: Money
    """Tax on both."""
    gross: Money
    """First period and setup, with tax."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaxRow:
    name: str
    """Name of the tax."""
    country: str
    """Whose tax it is."""
    state: str | None = None
    """Subdivision whose tax it is."""
    tax_category: str | None = None
    """Tax category of the products, where the rate is for one."""
    percent: Decimal
    """The rate."""
    currency: str
    """Currency of the amounts."""
    base: Money
    """The sum that the rate was applied to."""
    amount: Money
    """The tax."""
    reason: TaxReason
    """Why it is so."""
    tax_group: int
    """The group of lines it is on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceQuote:
    date: dt.date
    """Day for which prices and taxes were looked up."""
    lines: tuple[QuotedLine, ...]
    """In the order asked."""
    taxes: tuple[TaxRow, ...]
    """Every tax of every group of equally taxed lines."""
    currency: str
    """Currency of the amounts."""
    net: Money
    """Sum without tax."""
    tax: Money
    """Sum of the taxes."""
    total: Money
    """Sum with tax."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    id: int
    """Identifier."""
    version: int
    """Counts changes; name it when you change the product."""
    category: int | None = None
    """Where it stands in the catalogue."""
    kind: ProductKind
    """What sort of thing it is."""
    name: str
    """Name, as on invoices."""
    description: str | None = None
    """For the catalogue."""
    tax_category: str
    """Which tax rates apply: `standard`, `reduced`, your own."""
    module: str | None = None
    """What the provisioner is told to make. Left out: nothing is provisioned."""
    provision_on: ProvisionOn
    """When a service is set up."""
    timing: Timing
    """Whether periods are billed before or after."""
    align: Alignment
    """Which days the periods begin on."""
    anchor_day: int | None = None
    """That day of the month, clamped to each month."""
    also_next_from: int | None = None
    """A start on or after this day of the month bills the next whole period along with the first part."""
    day_count: DayCount
    """How the days of a part period are counted."""
    status: ProductStatus
    """Whether it is sold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductPage:
    items: tuple[Product, ...]
    """The rows of this page."""
    next: int | None = None
    """What to pass as `after` for the next page; absent on the last one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgingRow:
    currency: str
    """Currency of the amounts."""
    not_due: Money
    """Open and not due yet."""
    days_1_to_30: Money
    """Past due by up to 30 days."""
    days_31_to_60: Money
    """Past due by 31 to 60 days."""
    days_61_to_90: Money
    """Past due by 61 to 90 days."""
    days_over_90: Money
    """Past due by more."""
    total: Money
    """All that is open."""
    invoices: int
    """How many invoices are open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgingReport:
    on: dt.date
    """Day the ages are counted to."""
    rows: tuple[AgingRow, ...]
    """One for each currency."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MrrRow:
    currency: str
    """Currency of the amount."""
    product: int
    """What runs."""
    name: str
    """Its name."""
    services: int
    """How many services."""
    amount: Money
    """What they bring in per month, before tax, rounded once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MrrTotal:
    currency: str
    """Currency of the amount."""
    services: int
    """How many services."""
    amount: Money
    """What they bring in per month, before tax, rounded once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MrrReport:
    on: dt.date
    """The day it is of."""
    rows: tuple[MrrRow, ...]
    """By currency and product."""
    totals: tuple[MrrTotal, ...]
    """By currency."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RevenueRow:
    key: str
    """Month `2026-11`, product, tax `DE VAT 19%`, or country of the client."""
    currency: str
    """Currency of the amounts."""
    net: Money
    """Invoiced less credited, without tax. By tax: what the tax was taken of."""
    tax: Money
    """The tax of it."""
    total: Money
    """Both."""
    documents: int
    """Invoices and credit notes that took part."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RevenueReport:
    rows: tuple[RevenueRow, ...]
    """By key, then currency."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    id: int
    """Identifier."""
    version: int
    """Counts changes; name it when you change the role."""
    name: str
    """Name, unique within the seller."""
    permissions: tuple[Permission, ...]
    """What it allows; `*` is everything there is or will be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RolePage:
    items: tuple[Role, ...]
    """The rows of this page."""
    next: int | None = None
    """What to pass as `after` for the next page; absent on the last one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduledItem:
    from_: dt.date
    """First day billed."""
    to: dt.date
    """The day after the last one billed."""
    whole: bool
    """Whether this is exactly one whole period."""
    days: int
    """Days billed, in the day count asked for."""
    period_days: int
    """Days of the whole period this lies in."""
    fraction: Decimal
    """days / period_days; a whole period is exactly 1."""
    amount: Money | None = None
    """fraction x price x quantity, rounded half up to the currency's minor unit. Only with a price."""
    exact_amount: Decimal | None = None
    """The amount before it was rounded, in units of the currency. Only with a price."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchedulePreview:
    items: tuple[ScheduledItem, ...]
    """What is to be billed by the target date, in order of time."""
    cycles: Decimal
    """Sum of the fractions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaxRounding:
    mode: Rounding = Rounding.HALF_UP
    """How a fraction of the minor unit is settled."""
    level: TaxRoundingLevel = TaxRoundingLevel.GROUP
    """What is rounded."""
    inclusive: InclusiveMethod = InclusiveMethod.TAX_FIRST
    """Prices with tax: what is rounded first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seller:
    id: int
    """Identifier. The house is 1."""
    version: int
    """Counts changes; name it when you change the seller."""
    name: str
    """Legal name, as on invoices."""
    address: Address
    """Seat."""
    country: str
    """Where it is established for tax."""
    tax_id: str | None = None
    """Tax registration number, as on invoices."""
    email: str
    """Sender of mails."""
    time_zone: str
    """IANA zone in which its days are counted."""
    currency: str
    """Currency of clients that name no other."""
    language: str
    """Language of clients that name no other: `en`, `de-AT`."""
    prices_include_tax: bool
    """Whether prices are meant with tax."""
    tax_rounding: TaxRounding
    """How tax is rounded."""
    invoice_format: str
    """Form of invoice numbers: `{year}-{number:5}`."""
    credit_note_format: str
    """Form of credit note numbers."""
    series_reset: SeriesReset
    """When numbers begin at 1 again."""
    policy: Policy
    """Policy of every client that neither itself nor a group overrides. Complete."""
    created_at: dt.datetime
    """When it was made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    id: int
    """Identifier."""
    version: int
    """Grows by one with every change that people or payments make."""
    client: int
    """Whom it runs for and who is billed."""
    product: int
    """What it is today."""
    label: str | None = None
    """What tells it from the client's others, such as a domain name."""
    status: ServiceStatus
    """State of its life."""
    suspension_reason: SuspensionReason | None = None
    """Why it is suspended."""
    never_suspend_until: dt.date | None = None
    """Not suspended or terminated for overdue invoices before this day."""
    start: dt.date
    """First day billed."""
    end: dt.date | None = None
    """The day after its last one, where an end is known."""
    billed_until: dt.date | None = None
    """The first day not billed yet."""
    bill_on: dt.date | None = None
    """The first day on which there is something to bill."""
    changes_on: dt.date | None = None
    """The day on which its next term begins."""
    is_amended: bool
    """Whether days that were billed have changed since: the next run settles the difference."""
    external_id: str | None = None
    """What the provisioner calls it."""
    configuration: Any
    """What the provisioner is told, as an object."""
    currency: str
    """Currency of its prices: the client's."""
    created_at: dt.datetime
    """When it was ordered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceTerm:
    id: int
    """Identifier; of several terms of one day the last one added holds."""
    service: int
    """Whose term it is."""
    from_: dt.date
    """The first day it holds."""
    product: int
    """What is billed."""
    quantity: Decimal
    """How many."""
    currency: str
    """Currency of the price."""
    price: Money
    """Price of a whole period and a quantity of one."""
    cycle: Cycle | None = None
    """Length of a period; absent: billed once."""
    setup_fee: Money
    """Billed along with the first period."""
    timing: Timing
    """Whether periods are billed before or after."""
    align: Alignment
    """Which days the periods begin on."""
    anchor_day: int | None = None
    """Day of the month on which periods begin."""
    also_next_from: int | None = None
    """From this day of the month on a first part is billed with the next period."""
    day_count: DayCount
    """How days of a part are counted."""
    anniversary: dt.date | None = None
    """The client's anniversary, where periods follow it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceDetail:
    service: Service
    """The service."""
    terms: tuple[ServiceTerm, ...]
    """What it costs from which day on, in order of the days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServicePage:
    items: tuple[Service, ...]
    """The rows of this page."""
    next: int | None = None
    """What to pass as `after` for the next page; absent on the last one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BilledPeriod:
    from_: dt.date
    """First day."""
    to: dt.date
    """The day after the last one."""
    currency: str
    """Currency of the amount."""
    amount: Money
    """What was billed for it; negative where it was taken back."""
    is_repair: bool
    """Whether it takes back what another one billed."""
    invoice: int
    """The invoice it stands on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BilledTimeline:
    periods: tuple[BilledPeriod, ...]
    """In order of the days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff:
    id: int
    """Identifier."""
    version: int
    """Counts changes; name it when you change the member of staff."""
    name: str
    """Full name."""
    email: str
    """Address, unique within the seller's staff."""
    status: StaffStatus
    """Who is disabled can call nothing."""
    roles: tuple[int, ...]
    """What the person may do, in order of the ids."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffPage:
    items: tuple[Staff, ...]
    """The rows of this page."""
    next: int | None = None
    """What to pass as `after` for the next page; absent on the last one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaxableLine:
    amount: Money
    """Price of one."""
    tax_category: str | None = None
    """Tax category of the product."""
    quantity: Decimal = Decimal("1")
    """How many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaxedLine:
    net: Money
    """Without tax."""
    tax: Money
    """Its share of the taxes."""
    gross: Money
    """With tax."""
    tax_group: int
    """Lines that the same taxes hold for have the same number, from 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaxCalculation:
    lines: tuple[TaxedLine, ...]
    """In the order asked."""
    taxes: tuple[TaxRow, ...]
    """Every tax of every group of equally taxed lines."""
    net: Money
    """Sum without tax."""
    tax: Money
    """Sum of the taxes."""
    total: Money
    """Sum with tax."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaxRate:
    id: int
    """Identifier."""
    version: int
    """Counts changes."""
    name: str
    """As on the invoice: `VAT`, `GST`."""
    country: str
    """Where the customer is."""
    state: str | None = None
    """Subdivision; left out: the whole country."""
    postal_prefix: str | None = None
    """First characters of the postal code; left out: all."""
    tax_category: str | None = None
    """Tax category of the product; left out: all."""
    customer: CustomerKind | None = None
    """Kind of customer; left out: both."""
    percent: Decimal
    """The rate."""
    taxable_share: Decimal
    """How much of the amount is taxed, in percent."""
    level: int
    """Place in the stack: 1, then 2 and so on."""
    compound: bool
    """Whether it is taken of the amount with the taxes of lower levels."""
    valid_from: dt.date
    """First day it holds."""
    valid_to: dt.date | None = None
    """First day it no longer holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaxRatePage:
    items: tuple[TaxRate, ...]
    """The rows of this page."""
    next: int | None = None
    """What to pass as `after` for the next page; absent on the last one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChargeInvoice:
    key: str
    """The same key again is the same charge: it is made once."""
    invoice: int
    """What is paid."""
    number: str
    """Number of that invoice."""
    client: int
    """Who pays."""
    amount: Money
    """How much, never in part."""
    description: str
    """What the client may read on a statement."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChargeResult:
    status: ChargeStatus
    """Whether the whole amount was charged, or surely nothing."""
    reference: str | None = None
    """What the gateway calls it; the reference of the payment. The call's key where left out."""
    message: str | None = None
    """Why it failed, for people."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SendMail:
    key: str
    """The same key again is the same mail: it is sent once."""
    to: str
    """Whom it goes to."""
    kind: MailKind
    """Which mail it is, for a host that writes its own text."""
    subject: str
    """One line, in English."""
    text: str
    """The plain text, in English."""
    language: str
    """Of the client, for a host that writes its own text."""
    invoice: int | None = None
    """The invoice it is about."""
    number: str | None = None
    """The number of that invoice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MailSent:
    message_id: str | None = None
    """The mail's name outside. It is kept with the job."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateOutside:
    key: str
    """The same key again is the same deed: it is done once."""
    service: int
    """The service."""
    client: int
    """Whom it runs for."""
    product: int
    """What it is."""
    module: str
    """The product's module: which of the host's systems does it."""
    label: str | None = None
    """What tells it from the client's others, such as a domain name."""
    external_id: str | None = None
    """What the host answered when it was created."""
    configuration: Any
    """The configuration of the service, an object."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreatedOutside:
    external_id: str | None = None
    """The service's name outside; later calls carry it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SuspendOutside:
    key: str
    """The same key again is the same deed: it is done once."""
    service: int
    """The service."""
    client: int
    """Whom it runs for."""
    product: int
    """What it is."""
    module: str
    """The product's module: which of the host's systems does it."""
    label: str | None = None
    """What tells it from the client's others, such as a domain name."""
    external_id: str | None = None
    """What the host answered when it was created."""
    configuration: Any
    """The configuration of the service, an object."""
    reason: SuspensionReason
    """Why it is suspended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledged:
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class TerminateOutside:
    key: str
    """The same key again is the same deed: it is done once."""
    service: int
    """The service."""
    client: int
    """Whom it runs for."""
    product: int
    """What it is."""
    module: str
    """The product's module: which of the host's systems does it."""
    label: str | None = None
    """What tells it from the client's others, such as a domain name."""
    external_id: str | None = None
    """What the host answered when it was created."""
    configuration: Any
    """The configuration of the service, an object."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnsuspendOutside:
    key: str
    """The same key again is the same deed: it is done once."""
    service: int
    """The service."""
    client: int
    """Whom it runs for."""
    product: int
    """What it is."""
    module: str
    """The product's module: which of the host's systems does it."""
    label: str | None = None
    """What tells it from the client's others, such as a domain name."""
    external_id: str | None = None
    """What the host answered when it was created."""
    configuration: Any
    """The configuration of the service, an object."""
