"""The words a field may hold.

Written by bindings/generate/generate.py; do not edit.
"""

from __future__ import annotations

from typing import Literal, Union


from ..values import Enumeration

__all__ = [
    "AccountKind",
    "Alignment",
    "CategoryField",
    "ChargeStatus",
    "ClientField",
    "ClientKind",
    "ClientStatus",
    "CustomerKind",
    "CycleUnit",
    "DailyTask",
    "DayCount",
    "DocumentFormat",
    "DunningKind",
    "EntryKind",
    "ImportMode",
    "InclusiveMethod",
    "InvoiceStatus",
    "JobState",
    "LateFeeKind",
    "LineKind",
    "MailKind",
    "Permission",
    "ProductField",
    "ProductKind",
    "ProductStatus",
    "ProvisionOn",
    "RefundTo",
    "RevenueBy",
    "Rounding",
    "SellerField",
    "SeriesReset",
    "ServiceStatus",
    "StaffStatus",
    "SuspensionReason",
    "TaxReason",
    "TaxRoundingLevel",
    "TerminateAt",
    "Timing",
]


class DailyTask(Enumeration):
    CHANGE_TERMS = "change_terms"
    END_SERVICES = "end_services"
    GENERATE_INVOICES = "generate_invoices"
    APPLY_CREDIT = "apply_credit"
    REMIND = "remind"
    CHARGE_LATE_FEES = "charge_late_fees"
    SUSPEND = "suspend"
    TERMINATE = "terminate"
    FORGET_OLD = "forget_old"


DailyTaskOr = Union[
    DailyTask,
    Literal[
        "change_terms",
        "end_services",
        "generate_invoices",
        "apply_credit",
        "remind",
        "charge_late_fees",
        "suspend",
        "terminate",
        "forget_old",
    ],
]


class CategoryField(Enumeration):
    PARENT = "parent"


CategoryFieldOr = Union[
    CategoryField,
    Literal[
        "parent",
    ],
]


class ClientKind(Enumeration):
    PERSON = "person"
    COMPANY = "company"


ClientKindOr = Union[
    ClientKind,
    Literal[
        "person",
        "company",
    ],
]


class ClientStatus(Enumeration):
    ACTIVE = "active"
    INACTIVE = "inactive"
    CLOSED = "closed"


ClientStatusOr = Union[
    ClientStatus,
    Literal[
        "active",
        "inactive",
        "closed",
    ],
]


class ClientField(Enumeration):
    COMPANY = "company"
    PHONE = "phone"
    TAX_ID = "tax_id"
    POLICY = "policy"
    NOTES = "notes"


ClientFieldOr = Union[
    ClientField,
    Literal[
        "company",
        "phone",
        "tax_id",
        "policy",
        "notes",
    ],
]


class RefundTo(Enumeration):
    CREDIT = "credit"
    NONE = "none"


RefundToOr = Union[
    RefundTo,
    Literal[
        "credit",
        "none",
    ],
]


class ImportMode(Enumeration):
    ALL_OR_NOTHING = "all_or_nothing"
    SKIP_BAD = "skip_bad"


ImportModeOr = Union[
    ImportMode,
    Literal[
        "all_or_nothing",
        "skip_bad",
    ],
]


class InvoiceStatus(Enumeration):
    DRAFT = "draft"
    UNPAID = "unpaid"
    PAYMENT_PENDING = "payment_pending"
    PAID = "paid"
    CANCELLED = "cancelled"
    COLLECTIONS = "collections"
    WRITTEN_OFF = "written_off"
    REFUNDED = "refunded"


InvoiceStatusOr = Union[
    InvoiceStatus,
    Literal[
        "draft",
        "unpaid",
        "payment_pending",
        "paid",
        "cancelled",
        "collections",
        "written_off",
        "refunded",
    ],
]


class DocumentFormat(Enumeration):
    TEXT = "text"
    HTML = "html"


DocumentFormatOr = Union[
    DocumentFormat,
    Literal[
        "text",
        "html",
    ],
]


class JobState(Enumeration):
    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    RETRY = "retry"
    DEAD = "dead"


JobStateOr = Union[
    JobState,
    Literal[
        "queued",
        "running",
        "done",
        "retry",
        "dead",
    ],
]


class AccountKind(Enumeration):
    RECEIVABLE = "receivable"
    CREDIT = "credit"
    REVENUE = "revenue"
    TAX_PAYABLE = "tax_payable"
    CLEARING = "clearing"
    BANK = "bank"
    FEES = "fees"
    ROUNDING = "rounding"
    BAD_DEBT = "bad_debt"
    GOODWILL = "goodwill"


AccountKindOr = Union[
    AccountKind,
    Literal[
        "receivable",
        "credit",
        "revenue",
        "tax_payable",
        "clearing",
        "bank",
        "fees",
        "rounding",
        "bad_debt",
        "goodwill",
    ],
]


class EntryKind(Enumeration):
    INVOICE_ISSUED = "invoice_issued"
    INVOICE_CANCELLED = "invoice_cancelled"
    INVOICE_WRITTEN_OFF = "invoice_written_off"
    INVOICE_CREDITED = "invoice_credited"
    CREDIT_NOTE_ISSUED = "credit_note_issued"
    PAYMENT_RECORDED = "payment_recorded"
    CREDIT_GRANTED = "credit_granted"
    CREDIT_APPLIED = "credit_applied"


EntryKindOr = Union[
    EntryKind,
    Literal[
        "invoice_issued",
        "invoice_cancelled",
        "invoice_written_off",
        "invoice_credited",
        "credit_note_issued",
        "payment_recorded",
        "credit_granted",
        "credit_applied",
    ],
]


class ProductKind(Enumeration):
    HOSTING = "hosting"
    RESELLER = "reseller"
    SERVER = "server"
    DOMAIN = "domain"
    SSL = "ssl"
    OTHER = "other"


ProductKindOr = Union[
    ProductKind,
    Literal[
        "hosting",
        "reseller",
        "server",
        "domain",
        "ssl",
        "other",
    ],
]


class ProvisionOn(Enumeration):
    ORDER = "order"
    PAYMENT = "payment"
    MANUAL = "manual"


ProvisionOnOr = Union[
    ProvisionOn,
    Literal[
        "order",
        "payment",
        "manual",
    ],
]


class Timing(Enumeration):
    IN_ADVANCE = "in_advance"
    IN_ARREARS = "in_arrears"


TimingOr = Union[
    Timing,
    Literal[
        "in_advance",
        "in_arrears",
    ],
]


class Alignment(Enumeration):
    START = "start"
    DAY_OF_MONTH = "day_of_month"
    ANNIVERSARY = "anniversary"


AlignmentOr = Union[
    Alignment,
    Literal[
        "start",
        "day_of_month",
        "anniversary",
    ],
]


class DayCount(Enumeration):
    ACTUAL = "actual"
    THIRTY = "thirty"


DayCountOr = Union[
    DayCount,
    Literal[
        "actual",
        "thirty",
    ],
]


class ProductStatus(Enumeration):
    ACTIVE = "active"
    HIDDEN = "hidden"
    RETIRED = "retired"


ProductStatusOr = Union[
    ProductStatus,
    Literal[
        "active",
        "hidden",
        "retired",
    ],
]


class ProductField(Enumeration):
    CATEGORY = "category"
    DESCRIPTION = "description"
    MODULE = "module"
    ANCHOR_DAY = "anchor_day"
    ALSO_NEXT_FROM = "also_next_from"


ProductFieldOr = Union[
    ProductField,
    Literal[
        "category",
        "description",
        "module",
        "anchor_day",
        "also_next_from",
    ],
]


class RevenueBy(Enumeration):
    MONTH = "month"
    PRODUCT = "product"
    TAX = "tax"
    COUNTRY = "country"


RevenueByOr = Union[
    RevenueBy,
    Literal[
        "month",
        "product",
        "tax",
        "country",
    ],
]


class Permission(Enumeration):
    NONE = "none"
    SETTINGS_VIEW = "settings_view"
    SETTINGS_EDIT = "settings_edit"
    STAFF_VIEW = "staff_view"
    STAFF_EDIT = "staff_edit"
    AUDIT_VIEW = "audit_view"
    CLIENT_VIEW = "client_view"
    CLIENT_EDIT = "client_edit"
    CATALOG_VIEW = "catalog_view"
    CATALOG_EDIT = "catalog_edit"
    TAX_EDIT = "tax_edit"
    SERVICE_VIEW = "service_view"
    SERVICE_EDIT = "service_edit"
    SERVICE_PROVISION = "service_provision"
    INVOICE_VIEW = "invoice_view"
    INVOICE_EDIT = "invoice_edit"
    INVOICE_ISSUE = "invoice_issue"
    INVOICE_CANCEL = "invoice_cancel"
    PAYMENT_RECORD = "payment_record"
    CREDIT_EDIT = "credit_edit"
    LEDGER_VIEW = "ledger_view"
    REPORT_VIEW = "report_view"
    AUTOMATION_RUN = "automation_run"
    JOB_VIEW = "job_view"
    JOB_EDIT = "job_edit"
    IMPORT_RUN = "import_run"
    ALL = "*"


PermissionOr = Union[
    Permission,
    Literal[
        "none",
        "settings_view",
        "settings_edit",
        "staff_view",
        "staff_edit",
        "audit_view",
        "client_view",
        "client_edit",
        "catalog_view",
        "catalog_edit",
        "tax_edit",
        "service_view",
        "service_edit",
        "service_provision",
        "invoice_view",
        "invoice_edit",
        "invoice_issue",
        "invoice_cancel",
        "payment_record",
        "credit_edit",
        "ledger_view",
        "report_view",
        "automation_run",
        "job_view",
        "job_edit",
        "import_run",
        "*",
    ],
]


class SeriesReset(Enumeration):
    NEVER = "never"
    YEARLY = "yearly"
    MONTHLY = "monthly"


SeriesResetOr = Union[
    SeriesReset,
    Literal[
        "never",
        "yearly",
        "monthly",
    ],
]


class SellerField(Enumeration):
    TAX_ID = "tax_id"


SellerFieldOr = Union[
    SellerField,
    Literal[
        "tax_id",
    ],
]


class ServiceStatus(Enumeration):
    PENDING = "pending"
    PROVISIONING = "provisioning"
    FAILED = "failed"
    ACTIVE = "active"
    SUSPENDED = "suspended"
    TERMINATED = "terminated"
    CANCELLED = "cancelled"
    COMPLETED = "completed"
    FRAUD = "fraud"


ServiceStatusOr = Union[
    ServiceStatus,
    Literal[
        "pending",
        "provisioning",
        "failed",
        "active",
        "suspended",
        "terminated",
        "cancelled",
        "completed",
        "fraud",
    ],
]


class SuspensionReason(Enumeration):
    OVERDUE = "overdue"
    ABUSE = "abuse"
    REQUEST = "request"
    OTHER = "other"


SuspensionReasonOr = Union[
    SuspensionReason,
    Literal[
        "overdue",
        "abuse",
        "request",
        "other",
    ],
]


class TerminateAt(Enumeration):
    NOW = "now"
    END_OF_PERIOD = "end_of_period"
    DATE = "date"


TerminateAtOr = Union[
    TerminateAt,
    Literal[
        "now",
        "end_of_period",
        "date",
    ],
]


class StaffStatus(Enumeration):
    ACTIVE = "active"
    DISABLED = "disabled"


StaffStatusOr = Union[
    StaffStatus,
    Literal[
        "active",
        "disabled",
    ],
]


class CustomerKind(Enumeration):
    CONSUMER = "consumer"
    BUSINESS = "business"


CustomerKindOr = Union[
    CustomerKind,
    Literal[
        "consumer",
        "business",
    ],
]


class ChargeStatus(Enumeration):
    SUCCEEDED = "succeeded"
    FAILED = "failed"


ChargeStatusOr = Union[
    ChargeStatus,
    Literal[
        "succeeded",
        "failed",
    ],
]


class MailKind(Enumeration):
    INVOICE_ISSUED = "invoice_issued"
    INVOICE_REMINDER = "invoice_reminder"
    PAYMENT_RECEIVED = "payment_received"


MailKindOr = Union[
    MailKind,
    Literal[
        "invoice_issued",
        "invoice_reminder",
        "payment_received",
    ],
]


class TaxReason(Enumeration):
    TAXED = "taxed"
    ZERO_RATED = "zero_rated"
    REVERSE_CHARGE = "reverse_charge"
    EXEMPT = "exempt"
    OUT_OF_SCOPE = "out_of_scope"


TaxReasonOr = Union[
    TaxReason,
    Literal[
        "taxed",
        "zero_rated",
        "reverse_charge",
        "exempt",
        "out_of_scope",
    ],
]


class LineKind(Enumeration):
    RECURRING = "recurring"
    SETUP = "setup"
    ONE_TIME = "one_time"
    LATE_FEE = "late_fee"
    CUSTOM = "custom"
    REPAIR = "repair"


LineKindOr = Union[
    LineKind,
    Literal[
        "recurring",
        "setup",
        "one_time",
        "late_fee",
        "custom",
        "repair",
    ],
]


class CycleUnit(Enumeration):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


CycleUnitOr = Union[
    CycleUnit,
    Literal[
        "day",
        "week",
        "month",
        "year",
    ],
]


class Rounding(Enumeration):
    HALF_UP = "half_up"
    HALF_EVEN = "half_even"
    HALF_DOWN = "half_down"
    DOWN = "down"
    UP = "up"


RoundingOr = Union[
    Rounding,
    Literal[
        "half_up",
        "half_even",
        "half_down",
        "down",
        "up",
    ],
]


class TaxRoundingLevel(Enumeration):
    LINE = "line"
    GROUP = "group"
    INVOICE = "invoice"


TaxRoundingLevelOr = Union[
    TaxRoundingLevel,
    Literal[
        "line",
        "group",
        "invoice",
    ],
]


class InclusiveMethod(Enumeration):
    TAX_FIRST = "tax_first"
    NET_FIRST = "net_first"


InclusiveMethodOr = Union[
    InclusiveMethod,
    Literal[
        "tax_first",
        "net_first",
    ],
]


class DunningKind(Enumeration):
    REMINDER = "reminder"
    LATE_FEE = "late_fee"
    SUSPEND = "suspend"
    TERMINATE = "terminate"


DunningKindOr = Union[
    DunningKind,
    Literal[
        "reminder",
        "late_fee",
        "suspend",
        "terminate",
    ],
]


class LateFeeKind(Enumeration):
    FIXED = "fixed"
    PERCENT = "percent"
    TIERED = "tiered"


LateFeeKindOr = Union[
    LateFeeKind,
    Literal[
        "fixed",
        "percent",
        "tiered",
    ],
]
