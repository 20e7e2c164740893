// The types of every operation.
// Written by bindings/generate/generate.py; do not edit.

import { BaseSession, CallOptions, Cursor, Money, MoneyLike } from "../src/types";

/** A number below 2^53 that names a row. */
export type Id = number;
/** A day: "2026-11-22". */
export type CalendarDate = string;
/** An instant in UTC: "2026-11-22T12:00:00Z". */
export type Timestamp = string;
/** An exact number: "1.5". */
export type Decimal = string;
/** A percentage: "19" is 19 %. */
export type Percent = string;
/** Anything JSON can say. */
export type Json = unknown;

/** What kind of error it is. New ones may come. */
export type ErrorCode =
  | "invalid"
  | "unauthenticated"
  | "denied"
  | "not_found"
  | "conflict"
  | "precondition"
  | "exhausted"
  | "cancelled"
  | "busy"
  | "unavailable"
  | "host_error"
  | "corrupt"
  | "internal";

/** What exactly went wrong; a port may have reasons of its own. */
export type ErrorReason =
  | "abi.bad_handle"
  | "abi.bad_length"
  | "abi.bad_size"
  | "abi.newer_struct"
  | "abi.not_utf8"
  | "abi.null_function"
  | "abi.null_place"
  | "abi.null_text"
  | "abi.reentered"
  | "abi.too_many_handles"
  | "abi.unknown_flag"
  | "actor.disabled"
  | "actor.no_id"
  | "actor.unknown"
  | "answer.given"
  | "audit.id_without_noun"
  | "automation.not_parked"
  | "automation.until_in_future"
  | "backup.file_exists"
  | "book.create_read_only"
  | "book.exists"
  | "book.forked"
  | "book.missing"
  | "book.newer"
  | "book.older"
  | "call.bad_reason"
  | "call.cancelled"
  | "call.deadline"
  | "category.cycle"
  | "category.empty_name"
  | "category.name_taken"
  | "category.not_found"
  | "category.set_and_cleared"
  | "category.stale_version"
  | "client.already_active"
  | "client.already_closed"
  | "client.bad_language"
  | "client.closed"
  | "client.company_missing"
  | "client.currency_fixed"
  | "client.empty_name"
  | "client.has_services"
  | "client.not_active"
  | "client.not_found"
  | "client.set_and_cleared"
  | "client.stale_version"
  | "client_group.already_member"
  | "client_group.empty_name"
  | "client_group.name_taken"
  | "client_group.not_a_member"
  | "client_group.not_found"
  | "client_group.stale_version"
  | "context.no_store"
  | "country.unknown"
  | "credit.bad_amount"
  | "credit.not_enough"
  | "credit_note.bad_amount"
  | "credit_note.date_before_last"
  | "credit_note.line_twice"
  | "credit_note.more_than_invoice"
  | "credit_note.more_than_line"
  | "credit_note.not_found"
  | "credit_note.nothing_left"
  | "csv.malformed"
  | "csv.record_too_long"
  | "csv.unclosed_quote"
  | "csv.wrong_number_of_cells"
  | "currency.bad_code"
  | "currency.bad_decimals"
  | "currency.house_only"
  | "currency.in_use"
  | "currency.other_decimals"
  | "currency.unknown"
  | "cursor.in_use"
  | "date.malformed"
  | "date.no_such_day"
  | "decimal.malformed"
  | "decimal.too_precise"
  | "email.malformed"
  | "event.ends_before_start"
  | "event.too_deep"
  | "field.bad_boolean"
  | "field.bad_number"
  | "field.missing"
  | "field.no_text_form"
  | "field.out_of_range"
  | "field.too_many"
  | "field.unknown_value"
  | "host.exception"
  | "idempotency.bad_key"
  | "idempotency.key_reused"
  | "import.bad_category"
  | "import.bad_cycle"
  | "import.bad_lines"
  | "import.cannot_read"
  | "import.duplicate_column"
  | "import.key_taken"
  | "import.missing_column"
  | "import.missing_value"
  | "import.no_columns"
  | "import.one_source"
  | "import.path_of_host"
  | "import.product_differs"
  | "import.unknown_column"
  | "import.unknown_key"
  | "internal.exception"
  | "invoice.billed_twice"
  | "invoice.date_before_last"
  | "invoice.draft_or_client"
  | "invoice.drafted_already"
  | "invoice.future_date"
  | "invoice.is_draft"
  | "invoice.lines_missing"
  | "invoice.no_lines"
  | "invoice.not_a_draft"
  | "invoice.not_found"
  | "invoice.number_taken"
  | "invoice.overpaid"
  | "invoice.partly_paid"
  | "invoice.stale_version"
  | "invoice.wrong_status"
  | "job.no_key"
  | "job.not_allowed"
  | "job.not_dead"
  | "job.not_found"
  | "json.duplicate_field"
  | "json.malformed"
  | "json.missing_field"
  | "json.too_deep"
  | "json.too_large"
  | "json.trailing_bytes"
  | "json.unknown_field"
  | "json.wrong_type"
  | "ledger.unbalanced"
  | "line.not_found"
  | "memory.exhausted"
  | "money.bad_weights"
  | "money.currency_mismatch"
  | "money.malformed"
  | "money.too_precise"
  | "number.bad_total"
  | "number.division_by_zero"
  | "number.overflow"
  | "operation.unknown"
  | "payment.bad_amount"
  | "payment.bad_fee"
  | "payment.future_date"
  | "payment.invoice_or_client"
  | "payment.not_found"
  | "payment.reference_reused"
  | "percent.out_of_range"
  | "permission.missing"
  | "permission.staff_only"
  | "policy.fee_currency_repeated"
  | "policy.fee_incomplete"
  | "policy.fee_missing"
  | "policy.fee_not_positive"
  | "policy.fee_unexpected"
  | "policy.step_before_due"
  | "policy.step_name_repeated"
  | "policy.step_without_name"
  | "policy.steps_out_of_order"
  | "policy.tier_currency"
  | "policy.tier_repeated"
  | "port.bad_reply"
  | "port.no_answer"
  | "port.no_such_call"
  | "port.unknown"
  | "price.already_ended"
  | "price.already_set"
  | "price.bad_quantity"
  | "price.currency_missing"
  | "price.ends_before_start"
  | "price.negative"
  | "price.not_for_sale"
  | "price.not_found"
  | "product.also_next_unused"
  | "product.anchor_day_missing"
  | "product.anchor_day_unused"
  | "product.bad_tax_category"
  | "product.empty_name"
  | "product.not_found"
  | "product.retired"
  | "product.set_and_cleared"
  | "product.stale_version"
  | "progress.failed"
  | "query.batch_too_large"
  | "query.no_rows"
  | "random.unavailable"
  | "report.ends_before_start"
  | "role.bad_permission"
  | "role.empty_name"
  | "role.grants_more_than_held"
  | "role.name_taken"
  | "role.not_found"
  | "role.stale_version"
  | "schedule.also_next_unused"
  | "schedule.anchor_day_missing"
  | "schedule.anniversary_missing"
  | "schedule.anniversary_unused"
  | "schedule.end_before_start"
  | "schedule.negative_quantity"
  | "schedule.period_billed_twice"
  | "schedule.preview_too_long"
  | "schedule.target_before_start"
  | "schedule.target_too_far"
  | "schedule.too_many_items"
  | "seller.bad_format"
  | "seller.bad_language"
  | "seller.empty_name"
  | "seller.format_repeats_numbers"
  | "seller.not_found"
  | "seller.set_and_cleared"
  | "seller.stale_version"
  | "seller.system_only"
  | "service.bad_configuration"
  | "service.bad_quantity"
  | "service.billed_before_start"
  | "service.change_before_start"
  | "service.client_not_active"
  | "service.end_before_start"
  | "service.end_date"
  | "service.is_over"
  | "service.negative_price"
  | "service.no_end"
  | "service.not_allowed"
  | "service.not_found"
  | "service.nothing_to_change"
  | "service.paid_once"
  | "service.price_currency"
  | "service.stale_version"
  | "session.in_use"
  | "staff.email_taken"
  | "staff.empty_name"
  | "staff.holds_more_than_you"
  | "staff.last_administrator"
  | "staff.not_active"
  | "staff.not_disabled"
  | "staff.not_found"
  | "staff.own_roles"
  | "staff.stale_version"
  | "storage.bad_migration"
  | "storage.bad_value"
  | "storage.busy"
  | "storage.cannot_open"
  | "storage.constraint"
  | "storage.contended"
  | "storage.damaged"
  | "storage.failed"
  | "storage.full"
  | "storage.interrupted"
  | "storage.io_error"
  | "storage.locks_lost"
  | "storage.misuse"
  | "storage.not_a_book"
  | "storage.not_unique"
  | "storage.out_of_memory"
  | "storage.parameter_count"
  | "storage.read_only"
  | "storage.too_large"
  | "storage.transaction_lost"
  | "storage.unknown_engine"
  | "storage.unknown_word"
  | "tax.client_or_customer"
  | "tax_rate.compounds_on_nothing"
  | "tax_rate.ended"
  | "tax_rate.ends_before_start"
  | "tax_rate.not_found"
  | "tax_rate.overlaps"
  | "tax_rate.stale_version"
  | "tax_rate.too_precise"
  | "text.control_character"
  | "text.not_utf8"
  | "text.too_long"
  | "time_zone.unknown"
  | "timestamp.malformed"
  | "work.reentered"
  | (string & {});

export type DailyTask =
  | "change_terms"
  | "end_services"
  | "generate_invoices"
  | "apply_credit"
  | "remind"
  | "charge_late_fees"
  | "suspend"
  | "terminate"
  | "forget_old";

export type CategoryField = "parent";

export type ClientKind = "person" | "company";

export type ClientStatus = "active" | "inactive" | "closed";

export type ClientField = "company" | "phone" | "tax_id" | "policy" | "notes";

export type RefundTo = "credit" | "none";

export type ImportMode = "all_or_nothing" | "skip_bad";

export type InvoiceStatus =
  | "draft"
  | "unpaid"
  | "payment_pending"
  | "paid"
  | "cancelled"
  | "collections"
  | "written_off"
  | "refunded";

export type DocumentFormat = "text" | "html";

export type JobState = "queued" | "running" | "done" | "retry" | "dead";

export type AccountKind =
  | "receivable"
  | "credit"
  | "revenue"
  | "tax_payable"
  | "clearing"
  | "bank"
  | "fees"
  | "rounding"
  | "bad_debt"
  | "goodwill";

export type EntryKind =
  | "invoice_issued"
  | "invoice_cancelled"
  | "invoice_written_off"
  | "invoice_credited"
  | "credit_note_issued"
  | "payment_recorded"
  | "credit_granted"
  | "credit_applied";

export type ProductKind = "hosting" | "reseller" | "server" | "domain" | "ssl" | "other";

export type ProvisionOn = "order" | "payment" | "manual";

export type Timing = "in_advance" | "in_arrears";

export type Alignment = "start" | "day_of_month" | "anniversary";

export type DayCount = "actual" | "thirty";

export type ProductStatus = "active" | "hidden" | "retired";

export type ProductField = "category" | "description" | "module" | "anchor_day" | "also_next_from";

export type RevenueBy = "month" | "product" | "tax" | "country";

export type Permission =
  | "none"
  | "settings_view"
  | "settings_edit"
  | "staff_view"
  | "staff_edit"
  | "audit_view"
  | "client_view"
  | "client_edit"
  | "catalog_view"
  | "catalog_edit"
  | "tax_edit"
  | "service_view"
  | "service_edit"
  | "service_provision"
  | "invoice_view"
  | "invoice_edit"
  | "invoice_issue"
  | "invoice_cancel"
  | "payment_record"
  | "credit_edit"
  | "ledger_view"
  | "report_view"
  | "automation_run"
  | "job_view"
  | "job_edit"
  | "import_run"
  | "*";

export type SeriesReset = "never" | "yearly" | "monthly";

export type SellerField = "tax_id";

export type ServiceStatus =
  | "pending"
  | "provisioning"
  | "failed"
  | "active"
  | "suspended"
  | "terminated"
  | "cancelled"
  | "completed"
  | "fraud";

export type SuspensionReason = "overdue" | "abuse" | "request" | "other";

export type TerminateAt = "now" | "end_of_period" | "date";

export type StaffStatus = "active" | "disabled";

export type CustomerKind = "consumer" | "business";

export type ChargeStatus = "succeeded" | "failed";

export type MailKind = "invoice_issued" | "invoice_reminder" | "payment_received";

export type TaxReason = "taxed" | "zero_rated" | "reverse_charge" | "exempt" | "out_of_scope";

export type LineKind = "recurring" | "setup" | "one_time" | "late_fee" | "custom" | "repair";

export type CycleUnit = "day" | "week" | "month" | "year";

export type Rounding = "half_up" | "half_even" | "half_down" | "down" | "up";

export type TaxRoundingLevel = "line" | "group" | "invoice";

export type InclusiveMethod = "tax_first" | "net_first";

export type DunningKind = "reminder" | "late_fee" | "suspend" | "terminate";

export type LateFeeKind = "fixed" | "percent" | "tiered";

export interface ListAudit {
  /** Only entries that changed a row of this noun. */
  noun?: string | null | undefined;
  /** Only entries that changed this row of the noun; needs `noun`. */
  id?: number | null | undefined;
  /** Only calls of this operation. */
  called?: string | null | undefined;
  /** The `next` of the page before. */
  after?: Id | null | undefined;
  /** How many at most. Left out: 50. */
  limit?: number | null | undefined;
}

export interface AuditEntry {
  /** Identifier; without holes over the whole book. */
  id: Id;
  /** When the call began. */
  at: Timestamp;
  /** Who called: "system:1", "staff:5", "client:7". */
  actor: string;
  /** What was called. */
  operation: string;
  /** Why, in the words of whoever called. */
  reason: string;
  /** "ok", or the reason of the error that refused the call. */
  outcome: string;
  /** [{noun, id, fields: {name: {from, to}}}]; absent once erased. */
  changes?: Json;
  /** SHA-256 over this entry and the hash of the one before, in hex. */
  hash: string;
}

export interface AuditEntryPage {
  /** The rows of this page. */
  items: AuditEntry[];
  /** What to pass as `after` for the next page; absent on the last one. */
  next?: Id;
}

export interface VerifyAudit {
}

export interface AuditCheck {
  /** Whether every entry is there and unaltered. */
  is_whole: boolean;
  /** How many entries were walked. */
  entries: number;
  /** How many of them had their changes erased. */
  erased: number;
  /** The first entry that does not fit. */
  first_broken?: Id;
  /** What is wrong with it. */
  finding?: string;
  /** Hash of the last good entry. Keep it elsewhere to notice a trail that was cut short. */
  last_hash: string;
}

export interface ListParkedClients {
  /** How many at most. Left out: 50. */
  limit?: number | null | undefined;
  /** The `next` of the page before. */
  after?: Id | null | undefined;
}

export interface ParkedClient {
  /** Identifier. */
  id: Id;
  /** Who is parked. */
  client: Id;
  /** The day it failed on. */
  day: CalendarDate;
  /** The task that failed. */
  task: DailyTask;
  /** Reason of the error. */
  reason: string;
  /** What the error said. */
  message: string;
}

export interface ParkedClientPage {
  /** The rows of this page. */
  items: ParkedClient[];
  /** What to pass as `after` for the next page; absent on the last one. */
  next?: Id;
}

export interface ReleaseClient {
  /** Who. */
  client: Id;
}

export interface RunAutomation {
  /** The last day to do; today when left out, and never after today. */
  until?: CalendarDate | null | undefined;
}

export interface TaskCount {
  /** Which task. */
  task: DailyTask;
  /** What it did: invoices made, reminders sent, services ended, rows forgotten. */
  done: number;
  /** Clients passed over because they are parked. */
  skipped: number;
  /** Clients it failed for; they are parked now. */
  failed: number;
}

export interface AutomationReport {
  /** First day it worked on; absent when all was done before. */
  from?: CalendarDate;
  /** The day up to which everything is done now. */
  until?: CalendarDate;
  /** How many days it finished. */
  days: number;
  /** What was done, by task. */
  tasks: TaskCount[];
  /** Whom it parked: the first 100. */
  parked: ParkedClient[];
}

export interface GetAutomationStatus {
}

export interface AutomationStatus {
  /** The last day that is done. */
  finished?: CalendarDate;
  /** The day a run stopped in. */
  under_way?: CalendarDate;
  /** The task it stopped in. */
  task?: DailyTask;
  /** Days to do by the end of today. */
  days_behind: number;
  /** How many clients wait for a human. */
  parked: number;
}

export interface CreateCategory {
  /** Name, unique under its parent. */
  name: string;
  /** The category it lies in. */
  parent?: Id | null | undefined;
  /** Place among its neighbours. Left out: 0. */
  position?: number | null | undefined;
}

export interface Category {
  /** Identifier. */
  id: Id;
  /** Counts changes; name it when you change the category. */
  version: number;
  /** Name, unique under its parent. */
  name: string;
  /** The category it lies in. */
  parent?: Id;
  /** Place among its neighbours when shown, smallest first. */
  position: number;
}

export interface ListCategories {
  /** How many at most. Left out: 50. */
  limit?: number | null | undefined;
  /** Only those behind this one: `next` of the page before. */
  after?: Id | null | undefined;
}

export interface CategoryPage {
  /** The rows of this page. */
  items: Category[];
  /** What to pass as `after` for the next page; absent on the last one. */
  next?: Id;
}

export interface UpdateCategory {
  /** Which category. */
  id: Id;
  /** The version this change is based on. */
  version: number;
  /** Name, unique under its parent. */
  name?: string | null | undefined;
  /** The category it lies in. */
  parent?: Id | null | undefined;
  /** Place among its neighbours. */
  position?: number | null | undefined;
  /** What becomes empty. */
  clear?: readonly CategoryField[] | null | undefined;
}

export interface CloseClient {
  /** Which client. */
  id: Id;
  /** The version this change is based on. */
  version: number;
}

export interface Address {
  /** Street and number. */
  line1?: string;
  /** Whatever else the post needs. */
  line2?: string;
  /** Town. */
  city?: string;
  /** Subdivision without the country, as in ISO 3166-2: `CA` for California. Tax may depend on it. */
  state?: string;
  /** Postal code. Tax may depend on it. */
  postal_code?: string;
  /** ISO 3166-1 alpha-2 code. */
  country: string;
}

export interface AddressInput {
  /** Street and number. */
  line1?: string | null | undefined;
  /** Whatever else the post needs. */
  line2?: string | null | undefined;
  /** Town. */
  city?: string | null | undefined;
  /** Subdivision without the country, as in ISO 3166-2: `CA` for California. Tax may depend on it. */
  state?: string | null | undefined;
  /** Postal code. Tax may depend on it. */
  postal_code?: string | null | undefined;
  /** ISO 3166-1 alpha-2 code. */
  country: string;
}

export interface LateFeeTier {
  /** Smallest open amount the tier is for. */
  from: Money;
  /** Fee, in the same currency. */
  amount: Money;
}

export interface LateFeeTierInput {
  /** Smallest open amount the tier is for. */
  from: MoneyLike;
  /** Fee, in the same currency. */
  amount: MoneyLike;
}

export interface LateFee {
  /** How the fee is found. */
  kind: LateFeeKind;
  /** fixed: the fee, once per currency. */
  amounts?: Money[];
  /** percent: of the open amount. */
  percent?: Percent;
  /** percent: the fee is at least this, once per currency. */
  minimums?: Money[];
  /** tiered: the tier with the highest `from` that the open amount reaches. */
  tiers?: LateFeeTier[];
}

export interface LateFeeInput {
  /** How the fee is found. */
  kind: LateFeeKind;
  /** fixed: the fee, once per currency. */
  amounts?: readonly MoneyLike[] | null | undefined;
  /** percent: of the open amount. */
  percent?: Percent | null | undefined;
  /** percent: the fee is at least this, once per currency. */
  minimums?: readonly MoneyLike[] | null | undefined;
  /** tiered: the tier with the highest `from` that the open amount reaches. */
  tiers?: readonly LateFeeTierInput[] | null | undefined;
}

export interface DunningStep {
  /** Unique within the policy; an invoice remembers which steps it went through. */
  name: string;
  /** What is done. */
  kind: DunningKind;
  /** Days after the due date; negative: before it. */
  days: number;
  /** For late_fee: what it costs. */
  fee?: LateFee;
}

export interface DunningStepInput {
  /** Unique within the policy; an invoice remembers which steps it went through. */
  name: string;
  /** What is done. */
  kind: DunningKind;
  /** Days after the due date; negative: before it. */
  days: number;
  /** For late_fee: what it costs. */
  fee?: LateFeeInput | null | undefined;
}

export interface Policy {
  /** Invoices are made this many days before a period begins. The house starts with 14. */
  generate_days_before?: number;
  /**
   * An invoice is due this many days after it was issued, and not before its period begins. The house starts with 0.
   */
  payment_days?: number;
  /** One invoice for each service. The house starts with no. */
  separate_invoices?: boolean;
  /** Credit is applied to new invoices by itself. The house starts with yes. */
  credit_pays_invoices?: boolean;
  /** Invoices and reminders are mailed. The house starts with yes. */
  mail_invoices?: boolean;
  /** What happens around the due date, in order of the days. An empty list: nothing. */
  dunning?: DunningStep[];
}

export interface PolicyInput {
  /** Invoices are made this many days before a period begins. The house starts with 14. */
  generate_days_before?: number | null | undefined;
  /**
   * An invoice is due this many days after it was issued, and not before its period begins. The house starts with 0.
   */
  payment_days?: number | null | undefined;
  /** One invoice for each service. The house starts with no. */
  separate_invoices?: boolean | null | undefined;
  /** Credit is applied to new invoices by itself. The house starts with yes. */
  credit_pays_invoices?: boolean | null | undefined;
  /** Invoices and reminders are mailed. The house starts with yes. */
  mail_invoices?: boolean | null | undefined;
  /** What happens around the due date, in order of the days. An empty list: nothing. */
  dunning?: readonly DunningStepInput[] | null | undefined;
}

export interface Client {
  /** Identifier. */
  id: Id;
  /** Counts changes; name it when you change the client. */
  version: number;
  /** Person or company. Tax may depend on it. */
  kind: ClientKind;
  /** Name of the person, or of whom to ask for in the company. */
  name: string;
  /** Name of the company. */
  company?: string;
  /** Where its mails go. */
  email: string;
  /** Telephone number. */
  phone?: string;
  /** Billing address. */
  address: Address;
  /** Tax registration number, with its country in front in the EU. */
  tax_id?: string;
  /** Never charged tax. */
  tax_exempt: boolean;
  /** The one currency it is billed in; fixed by the first thing it has. */
  currency: string;
  /** Language of its documents and mails. */
  language: string;
  /** Whether it may buy. */
  status: ClientStatus;
  /** What is different for this client. */
  policy?: Policy;
  /** For staff; clients do not see them. */
  notes?: string;
  /** When the account was made. */
  created_at: Timestamp;
}

export interface CreateClient {
  /** Person or company. Left out: person. */
  kind?: ClientKind | null | undefined;
  /** Name of the person, or of whom to ask for in the company. */
  name: string;
  /** Name of the company; a company needs one. */
  company?: string | null | undefined;
  /** Where its mails go. */
  email: string;
  /** Telephone number. */
  phone?: string | null | undefined;
  /** Billing address. */
  address: AddressInput;
  /** Tax registration number. */
  tax_id?: string | null | undefined;
  /** Never charged tax. Left out: False. */
  tax_exempt?: boolean | null | undefined;
  /** Left out: the seller's. */
  currency?: string | null | undefined;
  /** Left out: the seller's. */
  language?: string | null | undefined;
  /** What is different for this client. */
  policy?: PolicyInput | null | undefined;
  /** For staff. */
  notes?: string | null | undefined;
}

export interface DeactivateClient {
  /** Which client. */
  id: Id;
  /** The version this change is based on. */
  version: number;
}

export interface GetClient {
  /** Which client. */
  id: Id;
}

export interface ListClients {
  /** Only these. */
  status?: ClientStatus | null | undefined;
  /** Only those with this address, in capitals or not. */
  email?: string | null | undefined;
  /** Only those whose name or company begins like this. A to Z match in capitals or not. */
  name?: string | null | undefined;
  /** Only members of this group. */
  group?: Id | null | undefined;
  /** How many at most. Left out: 50. */
  limit?: number | null | undefined;
  /** Only those behind this one: `next` of the page before. */
  after?: Id | null | undefined;
}

export interface ClientPage {
  /** The rows of this page. */
  items: Client[];
  /** What to pass as `after` for the next page; absent on the last one. */
  next?: Id;
}

export interface ReopenClient {
  /** Which client. */
  id: Id;
  /** The version this change is based on. */
  version: number;
}

export interface UpdateClient {
  /** Which client. */
  id: Id;
  /** The version this change is based on. */
  version: number;
  /** Person or company. */
  kind?: ClientKind | null | undefined;
  /** Name of the person, or of whom to ask for. */
  name?: string | null | undefined;
  /** Name of the company. */
  company?: string | null | undefined;
  /** Where its mails go. */
  email?: string | null | undefined;
  /** Telephone number. */
  phone?: string | null | undefined;
  /** Billing address, as a whole. */
  address?: AddressInput | null | undefined;
  /** Tax registration number. */
  tax_id?: string | null | undefined;
  /** Never charged tax. */
  tax_exempt?: boolean | null | undefined;
  /** Only as long as nothing was sold to it. */
  currency?: string | null | undefined;
  /** Language of its documents and mails. */
  language?: string | null | undefined;
  /** What is different for this client, as a whole. */
  policy?: PolicyInput | null | undefined;
  /** For staff. */
  notes?: string | null | undefined;
  /** What becomes empty. */
  clear?: readonly ClientField[] | null | undefined;
}

export interface AddClientToGroup {
  /** Which group. */
  id: Id;
  /** Who joins it. */
  client: Id;
}

export interface ClientGroup {
  /** Identifier. */
  id: Id;
  /** Counts changes; name it when you change the group. */
  version: number;
  /** Name, unique within the seller. */
  name: string;
  /** Of a client's groups the one with the highest precedence decides; of equals the older group. */
  precedence: number;
  /** What is different for its members. */
  policy: Policy;
}

export interface CreateClientGroup {
  /** Name, unique within the seller. */
  name: string;
  /** Of a client's groups the highest decides. Left out: 0. */
  precedence?: number | null | undefined;
  /** What is different for its members. */
  policy?: PolicyInput | null | undefined;
}

export interface GetClientGroup {
  /** Which group. */
  id: Id;
}

export interface ListClientGroups {
  /** Only those this client is in. */
  client?: Id | null | undefined;
  /** How many at most. Left out: 50. */
  limit?: number | null | undefined;
  /** Only those behind this one: `next` of the page before. */
  after?: Id | null | undefined;
}

export interface ClientGroupPage {
  /** The rows of this page. */
  items: ClientGroup[];
  /** What to pass as `after` for the next page; absent on the last one. */
  next?: Id;
}

export interface RemoveClientFromGroup {
  /** Which group. */
  id: Id;
  /** Who leaves it. */
  client: Id;
}

export interface UpdateClientGroup {
  /** Which group. */
  id: Id;
  /** The version this change is based on. */
  version: number;
  /** Name, unique within the seller. */
  name?: string | null | undefined;
  /** Of a client's groups the highest decides. */
  precedence?: number | null | undefined;
  /** What is different for its members, as a whole. */
  policy?: PolicyInput | null | undefined;
}

export interface GetCreditBalance {
  /** Whose. */
  client: Id;
}

export interface CreditBalance {
  /** Whose it is. */
  client: Id;
  /** What is there to spend. */
  balance: Money;
}

export interface GrantCredit {
  /** Who is given it. */
  client: Id;
  /** How much: more than nothing, in the client's currency. */
  amount: MoneyLike;
  /** Why; the client may read it. */
  reason: string;
}

export interface CreditGrant {
  /** Identifier. */
  id: Id;
  /** Who was given it. */
  client: Id;
  /** Currency of the amount. */
  currency: string;
  /** How much. */
  amount: Money;
  /** Why. */
  reason: string;
  /** When. */
  granted_at: Timestamp;
}

export interface GetCreditNote {
  /** Which credit note. */
  id: Id;
}

export interface Party {
  /** Name. */
  name: string;
  /** Company. */
  company?: string;
  /** Address. */
  address: Address;
  /** Tax registration number. */
  tax_id?: string;
  /** E-mail address. */
  email?: string;
}

export interface CreditNoteLine {
  /** The credit note it stands on. */
  credit_note: Id;
  /** Place on the credit note, from 1. */
  position: number;
  /** The invoice's line. */
  line: Id;
  /** What the client reads. */
  description: string;
  /** Currency of the amounts. */
  currency: string;
  /** Taken back without tax. */
  net: Money;
  /** Tax taken back. */
  tax: Money;
}

export interface CreditNoteTax {
  /** The credit note it stands on. */
  credit_note: Id;
  /** Place of the tax on the invoice. */
  position: number;
  /** Name of the tax. */
  name: string;
  /** Whose tax it is. */
  country: string;
  /** Subdivision whose tax it is. */
  state?: string;
  /** Tax category of the products. */
  tax_category?: string;
  /** The rate. */
  percent: Percent;
  /** Currency of the amounts. */
  currency: string;
  /** How much of the base is taken back. */
  base: Money;
  /** How much of the tax is taken back. */
  amount: Money;
  /** Why it was so. */
  reason: TaxReason;
}

export interface CreditNote {
  /** Identifier. */
  id: Id;
  /** Number, from a series of its own. */
  number: string;
  /** The invoice that is taken back. */
  invoice: Id;
  /** Whose it is. */
  client: Id;
  /** Day it was issued, in the seller's zone. */
  issue_date: CalendarDate;
  /** Currency of every amount. */
  currency: string;
  /** Sum without tax. */
  net: Money;
  /** Sum of the taxes. */
  tax: Money;
  /** Sum with tax. */
  total: Money;
  /** How much of it lowered what was still owed on the invoice. */
  settled: Money;
  /** How much of it had been paid and went back. */
  refunded: Money;
  /** Where that went. */
  refund_to: RefundTo;
  /** The seller as on the invoice. */
  seller_party: Party;
  /** The client as on the invoice. */
  client_party: Party;
  /** What else the client reads. */
  note?: string;
  /** When it was issued. */
  issued_at: Timestamp;
  /** What is taken back. */
  lines: CreditNoteLine[];
  /** Taxes taken back. */
  taxes: CreditNoteTax[];
}

export interface CreditedLine {
  /** A line of the invoice. */
  line: Id;
  /** How much of it, with tax. Left out: all that is left of it. */
  amount?: MoneyLike | null | undefined;
}

export interface IssueCreditNote {
  /** Which invoice. */
  invoice: Id;
  /** What of it; none: all. */
  lines?: readonly CreditedLine[] | null | undefined;
  /** Where what was paid goes. Left out: credit. */
  refund_to?: RefundTo | null | undefined;
  /** What else the client reads. */
  note?: string | null | undefined;
}

export interface ListCreditNotes {
  /** Of this client alone. */
  client?: Id | null | undefined;
  /** Against this invoice alone. */
  invoice?: Id | null | undefined;
  /** Rows of a page. Left out: 50. */
  limit?: number | null | undefined;
  /** The `next` of the page before. */
  after?: Id | null | undefined;
}

export interface CreditNotePage {
  /** The rows of this page. */
  items: CreditNote[];
  /** What to pass as `after` for the next page; absent on the last one. */
  next?: Id;
}

export interface ListCurrencies {
}

export interface BookCurrency {
  /** Three capital letters. */
  code: string;
  /** Decimals of its minor unit. */
  decimals: number;
}

export interface CurrencyList {
  /** The book's own currencies, by code; all others are as in ISO 4217. */
  items: BookCurrency[];
}

export interface SetCurrency {
  /** Three capital letters. */
  code: string;
  /** Decimals of its minor unit. */
  decimals: number;
}

export interface ListEvents {
  /** Only events of this name. */
  name?: string | null | undefined;
  /** Only events of this row; give `name` too. */
  subject?: number | null | undefined;
  /** Only events of this client. */
  client?: Id | null | undefined;
  /** The `next` of the page before. */
  after?: Id | null | undefined;
  /** How many at most. Left out: 50. */
  limit?: number | null | undefined;
}

export interface RecordedEvent {
  /** Identifier, rising with time. */
  id: Id;
  /** What happened: "invoice.issued". */
  name: string;
  /** To which row: the id of an invoice here. */
  subject: number;
  /** Whose row it is, where it is a client's. */
  client?: Id;
  /** What else there is to say. */
  payload: Json;
  /** When. */
  at: Timestamp;
}

export interface RecordedEventPage {
  /** The rows of this page. */
  items: RecordedEvent[];
  /** What to pass as `after` for the next page; absent on the last one. */
  next?: Id;
}

export interface SummarizeEvents {
  /** First day, in the seller's zone. Left out: from the beginning. */
  from?: CalendarDate | null | undefined;
  /** The day after the last one. Left out: to the end. */
  to?: CalendarDate | null | undefined;
  /** How many names at most. Left out: 10. */
  limit?: number | null | undefined;
}

export interface EventCount {
  /** What happened. */
  name: string;
  /** How often. */
  events: number;
}

export interface EventSummary {
  /** The most frequent first; equally frequent ones by name. */
  rows: EventCount[];
}

export interface ImportClients {
  /** A file the host of the book can read. */
  path?: string | null | undefined;
  /** The lines themselves. */
  text?: string | null | undefined;
  /** What to do about bad lines. Left out: all_or_nothing. */
  mode?: ImportMode | null | undefined;
}

export interface BadLine {
  /** Number of its first line in the file; the names of the columns are line 1. */
  line: number;
  /** The reason of the error. */
  reason: string;
  /** What is wrong. */
  message: string;
  /** The column it is about. */
  field?: string;
}

export interface ImportReport {
  /** Records read, without the names of the columns and empty lines. */
  lines: number;
  /** Records imported. */
  imported: number;
  /** Records with something wrong in them. */
  skipped: number;
  /** What was wrong, in order of the lines; the first 1000. */
  errors: BadLine[];
}

export interface ImportProducts {
  /** A file the host of the book can read. */
  path?: string | null | undefined;
  /** The lines themselves. */
  text?: string | null | undefined;
  /** What to do about bad lines. Left out: all_or_nothing. */
  mode?: ImportMode | null | undefined;
}

export interface ImportServices {
  /** A file the host of the book can read. */
  path?: string | null | undefined;
  /** The lines themselves. */
  text?: string | null | undefined;
  /** What to do about bad lines. Left out: all_or_nothing. */
  mode?: ImportMode | null | undefined;
}

export interface ApplyCredit {
  /** Which invoice. */
  id: Id;
  /** How much of the credit. Left out: as much as there is and is owed. */
  amount?: MoneyLike | null | undefined;
}

export interface InvoiceLine {
  /** Identifier. */
  id: Id;
  /** The invoice it stands on. */
  invoice: Id;
  /** Place on the invoice, from 1. */
  position: number;
  /** What it is for. */
  kind: LineKind;
  /** The service that is billed. */
  service?: Id;
  /** The product it was. */
  product?: Id;
  /** What the client reads. */
  description: string;
  /** How many. */
  quantity: Decimal;
  /** Currency of the amounts. */
  currency: string;
  /** Price of one for a whole period, as in the catalogue. */
  unit_price: Money;
  /** Price of the line, with tax where the seller's prices are. */
  amount: Money;
  /** Without tax. */
  net: Money;
  /** Its share of the invoice's taxes. */
  tax: Money;
  /** Tax category of the product. */
  tax_category: string;
  /** Lines that the same taxes hold for have the same number, from 1. */
  tax_group: number;
  /** First day billed. */
  period_from?: CalendarDate;
  /** The day after the last one billed. */
  period_to?: CalendarDate;
  /** Days billed. */
  days?: number;
  /** Days of the whole period. */
  period_days?: number;
  /** The amount before it was rounded. */
  exact_amount?: Decimal;
  /** The line that this one takes back. */
  repairs?: Id;
  /** How often the period was taken back and billed anew before. */
  generation: number;
}

export interface InvoiceTax {
  /** The invoice it stands on. */
  invoice: Id;
  /** Place on the invoice, from 1. */
  position: number;
  /** Name of the tax. */
  name: string;
  /** Whose tax it is. */
  country: string;
  /** Subdivision whose tax it is. */
  state?: string;
  /** Tax category of the products, where the rate is for one. */
  tax_category?: string;
  /** The rate. */
  percent: Percent;
  /** Currency of the amounts. */
  currency: string;
  /** The sum that the rate was applied to. */
  base: Money;
  /** The tax. */
  amount: Money;
  /** Why it is so. */
  reason: TaxReason;
  /** The group of lines it is on. */
  tax_group: number;
}

export interface Invoice {
  /** Identifier. */
  id: Id;
  /** Counts changes; name it when you change a draft. */
  version: number;
  /** Number of the issued document. A draft has none. */
  number?: string;
  /** Where it stands. */
  status: InvoiceStatus;
  /** Who is billed. */
  client: Id;
  /** Currency of every amount: the client's. */
  currency: string;
  /** Day it was issued, in the seller's zone. */
  issue_date?: CalendarDate;
  /** Last day to pay in time. */
  due_date?: CalendarDate;
  /** Day whose tax rates hold. */
  tax_date?: CalendarDate;
  /** Sum without tax. */
  net: Money;
  /** Sum of the taxes. */
  tax: Money;
  /** Sum with tax. */
  total: Money;
  /** Settled so far, by payments, credit and credit notes. */
  paid: Money;
  /** The seller as it was when this was issued. */
  seller_party?: Party;
  /** The client as it was when this was issued. */
  client_party?: Party;
  /** The overdue invoice that this one charges a fee for. */
  late_fee_for?: Id;
  /** What else the client reads. */
  note?: string;
  /** When it was made. */
  created_at: Timestamp;
  /** When it was issued. */
  issued_at?: Timestamp;
  /** When the last cent arrived. */
  paid_at?: Timestamp;
  /** What is billed. */
  lines: InvoiceLine[];
  /** Every tax of every group of equally taxed lines. */
  taxes: InvoiceTax[];
}

export interface CancelInvoice {
  /** Which invoice. */
  id: Id;
}

export interface DraftLine {
  /** What the client reads. */
  description: string;
  /** How many. Left out: 1. */
  quantity?: Decimal | null | undefined;
  /** Price of one, in the client's currency; negative takes off. */
  unit_price: MoneyLike;
  /** What taxes it. */
  tax_category?: string | null | undefined;
}

export interface CreateInvoice {
  /** Who is billed. */
  client: Id;
  /** What for. */
  lines?: readonly DraftLine[] | null | undefined;
  /** Last day to pay in time. Left out: by the client's policy. */
  due_date?: CalendarDate | null | undefined;
  /** What else the client reads. */
  note?: string | null | undefined;
}

export interface DiscardDraft {
  /** Which draft. */
  id: Id;
  /** The version that was read. */
  version: number;
}

export interface DiscardedDraft {
  /** The draft that is gone. */
  id: Id;
}

export interface ExpectNoPayment {
  /** Which invoice. */
  id: Id;
}

export interface ExpectPayment {
  /** Which invoice. */
  id: Id;
}

export interface GetInvoice {
  /** Which invoice. */
  id: Id;
}

export interface IssueInvoice {
  /** Which draft. Or name the client instead. */
  id?: Id | null | undefined;
  /** Who is billed, where there is no draft. */
  client?: Id | null | undefined;
  /** What for; with a client alone. */
  lines?: readonly DraftLine[] | null | undefined;
  /** Last day to pay in time; with a client alone. Left out: by the client's policy. */
  due_date?: CalendarDate | null | undefined;
  /** What else the client reads; with a client alone. */
  note?: string | null | undefined;
  /** Day on the document: not before the last one of the series, not in the future. Left out: today. */
  issue_date?: CalendarDate | null | undefined;
  /** Day whose tax rates hold. Left out: the issue date. */
  tax_date?: CalendarDate | null | undefined;
}

export interface ListInvoices {
  /** Of this client alone. */
  client?: Id | null | undefined;
  /** In this status. */
  status?: InvoiceStatus | null | undefined;
  /** Yes: unpaid past due. No: all the others. */
  overdue?: boolean | null | undefined;
  /** Rows of a page. Left out: 50. */
  limit?: number | null | undefined;
  /** The `next` of the page before. */
  after?: Id | null | undefined;
}

export interface InvoicePage {
  /** The rows of this page. */
  items: Invoice[];
  /** What to pass as `after` for the next page; absent on the last one. */
  next?: Id;
}

export interface PayInvoice {
  /** Which invoice. */
  id: Id;
}

export interface RenderInvoice {
  /** Which one. */
  id: Id;
  /** Text or an HTML page. Left out: text. */
  format?: DocumentFormat | null | undefined;
}

export interface RenderedDocument {
  /** The document: text of 80 columns, or an HTML page that needs nothing else and prints well. */
  content: string;
  /** What it is: `text/plain` or `text/html`, in UTF-8. */
  media_type: string;
}

export interface SendToCollections {
  /** Which invoice. */
  id: Id;
}

export interface UpdateDraft {
  /** Which draft. */
  id: Id;
  /** The version this change is based on. */
  version: number;
  /** All its lines anew. */
  lines?: readonly DraftLine[] | null | undefined;
  /** Last day to pay in time. */
  due_date?: CalendarDate | null | undefined;
  /** What else the client reads. */
  note?: string | null | undefined;
}

export interface WriteOff {
  /** Which invoice. */
  id: Id;
}

export interface ListJobs {
  /** Only jobs in this state. */
  state?: JobState | null | undefined;
  /** The `next` of the page before. */
  after?: Id | null | undefined;
  /** How many at most. Left out: 50. */
  limit?: number | null | undefined;
}

export interface Job {
  /** Identifier. */
  id: Id;
  /** What the port is asked: "provisioner.create". */
  operation: string;
  /** The same deed has the same key, however often the port is asked. */
  key: string;
  /** What the port is given, besides the key. */
  request: Json;
  /** The row it is about. */
  subject: number;
  /** Dead ones gave up and wait for staff. */
  state: JobState;
  /** How often the port was asked. */
  attempts: number;
  /** How often it is asked at most. */
  max_attempts: number;
  /** When it is tried next; while it runs, when its answer counts as lost. */
  due_at: Timestamp;
  /** What went wrong the last time. */
  last_error?: string;
  /** What the port answered. */
  reply?: Json;
  /** When it was planned. */
  created_at: Timestamp;
  /** When it was done or gave up. */
  finished_at?: Timestamp;
}

export interface JobPage {
  /** The rows of this page. */
  items: Job[];
  /** What to pass as `after` for the next page; absent on the last one. */
  next?: Id;
}

export interface RetryJob {
  /** A dead job. */
  id: Id;
}

export interface ListBalances {
  /** Of this client alone. */
  client?: Id | null | undefined;
  /** Of this kind alone. */
  kind?: AccountKind | null | undefined;
  /** Rows of a page. Left out: 50. */
  limit?: number | null | undefined;
  /** The `next` of the page before. */
  after?: Id | null | undefined;
}

export interface LedgerAccount {
  /** Identifier. */
  id: Id;
  /** What it counts. */
  kind: AccountKind;
  /** Whose it is, for receivable and credit. */
  client?: Id;
  /** Tax category, tax or method that it is for. */
  detail: string;
  /** Its currency. */
  currency: string;
  /** Sum of its postings: debits less credits. */
  balance: Money;
}

export interface LedgerAccountPage {
  /** The rows of this page. */
  items: LedgerAccount[];
  /** What to pass as `after` for the next page; absent on the last one. */
  next?: Id;
}

export interface ListEntries {
  /** Of this client alone. */
  client?: Id | null | undefined;
  /** Of this kind alone. */
  kind?: EntryKind | null | undefined;
  /** First day. */
  from?: CalendarDate | null | undefined;
  /** The day after the last one. */
  to?: CalendarDate | null | undefined;
  /** Rows of a page. Left out: 50. */
  limit?: number | null | undefined;
  /** The `next` of the page before. */
  after?: Id | null | undefined;
}

export interface LedgerPosting {
  /** The entry it is part of. */
  entry: Id;
  /** The account it changes. */
  account: Id;
  /** The account's currency. */
  currency: string;
  /** Debit positive, credit negative. */
  amount: Money;
}

export interface LedgerEntry {
  /** Identifier, rising with time. */
  id: Id;
  /** What happened. */
  kind: EntryKind;
  /** To which invoice, credit note, payment or grant. */
  document: number;
  /** Whose it is. */
  client?: Id;
  /** Day it counts for. */
  date: CalendarDate;
  /** When it was posted. */
  posted_at: Timestamp;
  /** They sum to zero. */
  postings: LedgerPosting[];
}

export interface LedgerEntryPage {
  /** The rows of this page. */
  items: LedgerEntry[];
  /** What to pass as `after` for the next page; absent on the last one. */
  next?: Id;
}

export interface VerifyLedger {
}

export interface LedgerCheck {
  /** Name of the check. */
  name: string;
  /** What it proves. */
  doc: string;
  /** Whether it does. */
  holds: boolean;
  /** How many rows were looked at. */
  rows: number;
  /** Identifier of the first row that breaks it. */
  first_broken?: number;
}

export interface LedgerReport {
  /** Whether every check does. */
  holds: boolean;
  /** Each of them, always in the same order. */
  checks: LedgerCheck[];
}

export interface GetPayment {
  /** Which payment. */
  id: Id;
}

export interface Payment {
  /** Identifier. */
  id: Id;
  /** Who paid. */
  client: Id;
  /** What it was for. */
  invoice?: Id;
  /** Currency of the amounts. */
  currency: string;
  /** What the client paid. */
  amount: Money;
  /** What the bank or gateway kept of it. */
  fee: Money;
  /** How much of it settled the invoice. */
  to_invoice: Money;
  /** How much of it became credit: all that the invoice did not need. */
  to_credit: Money;
  /** How it came: `bank_transfer`, or the name of a gateway. */
  method: string;
  /** What the bank or gateway calls it. */
  reference?: string;
  /** Day it arrived. */
  received_on: CalendarDate;
  /** When it was recorded. */
  recorded_at: Timestamp;
}

export interface ListPayments {
  /** Of this client alone. */
  client?: Id | null | undefined;
  /** For this invoice alone. */
  invoice?: Id | null | undefined;
  /** Rows of a page. Left out: 50. */
  limit?: number | null | undefined;
  /** The `next` of the page before. */
  after?: Id | null | undefined;
}

export interface PaymentPage {
  /** The rows of this page. */
  items: Payment[];
  /** What to pass as `after` for the next page; absent on the last one. */
  next?: Id;
}

export interface RecordPayment {
  /** What it is for. */
  invoice?: Id | null | undefined;
  /** Or whose credit it is. */
  client?: Id | null | undefined;
  /** What the client paid: more than nothing. */
  amount: MoneyLike;
  /** How it came: `bank_transfer`, or the name of a gateway. */
  method: string;
  /** What the bank or gateway calls it. */
  reference?: string | null | undefined;
  /** Day it arrived. Left out: today. */
  received_on?: CalendarDate | null | undefined;
  /** What was kept of it: at most the amount. */
  fee?: MoneyLike | null | undefined;
}

export interface RecordPayments {
  /** As for payment.record. */
  payments: readonly RecordPayment[];
}

export interface PaymentOutcome {
  /** What was recorded. */
  payment?: Payment;
  /** Reason of the error that refused it. */
  reason?: string;
  /** The error in words. */
  message?: string;
}

export interface PaymentBatch {
  /** How many are in the book now. */
  recorded: number;
  /** How many are not. */
  refused: number;
  /** One for each payment, in the order given. */
  outcomes: PaymentOutcome[];
}

export interface ApplyPriceToExisting {
  /** Whose services. */
  product: Id;
  /** Only those billed in it. */
  currency?: string | null | undefined;
  /** First day of the new price; today when left out. */
  from?: CalendarDate | null | undefined;
  /** Days that are billed already keep their price; otherwise they are settled anew. Left out: True. */
  at_renewal?: boolean | null | undefined;
}

export interface PriceChange {
  /** Services that got a new term. */
  changed: number;
  /** Services that pay that price already. */
  unchanged: number;
}

export interface EndPrice {
  /** Which price. */
  id: Id;
  /** First day it is not sold at any more. Left out: today. */
  valid_to?: CalendarDate | null | undefined;
}

export interface Cycle {
  /** Unit of the length of a period. */
  unit: CycleUnit;
  /** How many of them make one period. */
  count: number;
}

export interface CycleInput {
  /** Unit of the length of a period. */
  unit: CycleUnit;
  /** How many of them make one period. */
  count: number;
}

export interface Price {
  /** Identifier. */
  id: Id;
  /** What it is the price of. */
  product: Id;
  /** Currency of both amounts. */
  currency: string;
  /** The period it pays for. Left out: it is paid one time. */
  cycle?: Cycle;
  /** For one, for a whole period. With or without tax as the seller says. */
  amount: Money;
  /** Once, at the start. */
  setup_fee: Money;
  /** First day it is sold at. */
  valid_from: CalendarDate;
  /** The day after the last one. */
  valid_to?: CalendarDate;
}

export interface ListPrices {
  /** Only those of this product. */
  product?: Id | null | undefined;
  /** Only those in this currency. */
  currency?: string | null | undefined;
  /** Only those in force on this day. */
  on?: CalendarDate | null | undefined;
  /** How many at most. Left out: 50. */
  limit?: number | null | undefined;
  /** Only those behind this one: `next` of the page before. */
  after?: Id | null | undefined;
}

export interface PricePage {
  /** The rows of this page. */
  items: Price[];
  /** What to pass as `after` for the next page; absent on the last one. */
  next?: Id;
}

export interface TaxCustomer {
  /** Where it is. */
  country: string;
  /** Subdivision. */
  state?: string | null | undefined;
  /** Postal code. */
  postal_code?: string | null | undefined;
  /** Consumer or business. Left out: consumer. */
  kind?: CustomerKind | null | undefined;
  /** Tax registration number. */
  tax_id?: string | null | undefined;
  /** Pays no tax at all. Left out: False. */
  tax_exempt?: boolean | null | undefined;
}

export interface QuotedItem {
  /** What would be bought. */
  product: Id;
  /** For how long at a time; left out: one time. */
  cycle?: CycleInput | null | undefined;
  /** How many; more than none. Left out: 1. */
  quantity?: Decimal | null | undefined;
  /** First day; its price holds. Left out: the date of the quote. */
  start?: CalendarDate | null | undefined;
}

export interface QuotePrice {
  /** Who would buy. */
  client?: Id | null | undefined;
  /** Or somebody who is no client. */
  customer?: TaxCustomer | null | undefined;
  /** Needed for a customer; a client has its own. */
  currency?: string | null | undefined;
  /** What would be bought. */
  lines: readonly QuotedItem[];
  /** Day of the purchase. Left out: today. */
  date?: CalendarDate | null | undefined;
}

export interface QuotedLine {
  /** What would be bought. */
  product: Id;
  /** How many. */
  quantity: Decimal;
  /** Currency of the amounts. */
  currency: string;
  /** Catalogue price of one for a whole period. */
  unit_price: Money;
  /** Setup fees, once, of the whole quantity. */
  setup: Money;
  /** First period and setup, without tax. */
  net: Money;
  /** Tax on both. */
  tax: Money;
  /** First period and setup, with tax. */
  gross: Money;
}

export interface TaxRow {
  /** Name of the tax. */
  name: string;
  /** Whose tax it is. */
  country: string;
  /** Subdivision whose tax it is. */
  state?: string;
  /** Tax category of the products, where the rate is for one. */
  tax_category?: string;
  /** The rate. */
  percent: Percent;
  /** Currency of the amounts. */
  currency: string;
  /** The sum that the rate was applied to. */
  base: Money;
  /** The tax. */
  amount: Money;
  /** Why it is so. */
  reason: TaxReason;
  /** The group of lines it is on. */
  tax_group: number;
}

export interface PriceQuote {
  /** Day for which prices and taxes were looked up. */
  date: CalendarDate;
  /** In the order asked. */
  lines: QuotedLine[];
  /** Every tax of every group of equally taxed lines. */
  taxes: TaxRow[];
  /** Currency of the amounts. */
  currency: string;
  /** Sum without tax. */
  net: Money;
  /** Sum of the taxes. */
  tax: Money;
  /** Sum with tax. */
  total: Money;
}

export interface SetPrice {
  /** What it is the price of. */
  product: Id;
  /** The period it pays for. Left out: it is paid one time. */
  cycle?: CycleInput | null | undefined;
  /** For one, for a whole period. */
  amount: MoneyLike;
  /** Once, at the start. Left out: none. */
  setup_fee?: MoneyLike | null | undefined;
  /** First day it is sold at. Left out: today. */
  valid_from?: CalendarDate | null | undefined;
}

export interface CreateProduct {
  /** Where it stands in the catalogue. */
  category?: Id | null | undefined;
  /** What sort of thing it is. Left out: hosting. */
  kind?: ProductKind | null | undefined;
  /** Name, as on invoices. */
  name: string;
  /** For the catalogue. */
  description?: string | null | undefined;
  /** Which tax rates apply. */
  tax_category?: string | null | undefined;
  /** What the provisioner is told to make. */
  module?: string | null | undefined;
  /** When a service is set up. Left out: payment. */
  provision_on?: ProvisionOn | null | undefined;
  /** Whether periods are billed before or after. Left out: in_advance. */
  timing?: Timing | null | undefined;
  /** Which days the periods begin on. Left out: start. */
  align?: Alignment | null | undefined;
  /** That day of the month; for align day_of_month. */
  anchor_day?: number | null | undefined;
  /** From this day of the month on the next period is billed too; for align day_of_month, in advance. */
  also_next_from?: number | null | undefined;
  /** How days of a part period are counted. Left out: actual. */
  day_count?: DayCount | null | undefined;
  /** Whether it is sold. Left out: active. */
  status?: ProductStatus | null | undefined;
}

export interface Product {
  /** Identifier. */
  id: Id;
  /** Counts changes; name it when you change the product. */
  version: number;
  /** Where it stands in the catalogue. */
  category?: Id;
  /** What sort of thing it is. */
  kind: ProductKind;
  /** Name, as on invoices. */
  name: string;
  /** For the catalogue. */
  description?: string;
  /** Which tax rates apply: `standard`, `reduced`, your own. */
  tax_category: string;
  /** What the provisioner is told to make. Left out: nothing is provisioned. */
  module?: string;
  /** When a service is set up. */
  provision_on: ProvisionOn;
  /** Whether periods are billed before or after. */
  timing: Timing;
  /** Which days the periods begin on. */
  align: Alignment;
  /** That day of the month, clamped to each month. */
  anchor_day?: number;
  /** A start on or after this day of the month bills the next whole period along with the first part. */
  also_next_from?: number;
  /** How the days of a part period are counted. */
  day_count: DayCount;
  /** Whether it is sold. */
  status: ProductStatus;
}

export interface GetProduct {
  /** Which product. Clients see active ones. */
  id: Id;
}

export interface ListProducts {
  /** Only those in this category itself. */
  category?: Id | null | undefined;
  /** Only these. */
  kind?: ProductKind | null | undefined;
  /** Only these. Clients see active ones. */
  status?: ProductStatus | null | undefined;
  /** How many at most. Left out: 50. */
  limit?: number | null | undefined;
  /** Only those behind this one: `next` of the page before. */
  after?: Id | null | undefined;
}

export interface ProductPage {
  /** The rows of this page. */
  items: Product[];
  /** What to pass as `after` for the next page; absent on the last one. */
  next?: Id;
}

export interface UpdateProduct {
  /** Which product. */
  id: Id;
  /** The version this change is based on. */
  version: number;
  /** Where it stands in the catalogue. */
  category?: Id | null | undefined;
  /** What sort of thing it is. */
  kind?: ProductKind | null | undefined;
  /** Name, as on invoices. */
  name?: string | null | undefined;
  /** For the catalogue. */
  description?: string | null | undefined;
  /** Which tax rates apply. */
  tax_category?: string | null | undefined;
  /** What the provisioner is told to make. */
  module?: string | null | undefined;
  /** When a service is set up. */
  provision_on?: ProvisionOn | null | undefined;
  /** Whether periods are billed before or after. */
  timing?: Timing | null | undefined;
  /** Which days the periods begin on. */
  align?: Alignment | null | undefined;
  /** That day of the month. */
  anchor_day?: number | null | undefined;
  /** From this day of the month on the next period is billed too. */
  also_next_from?: number | null | undefined;
  /** How days of a part period are counted. */
  day_count?: DayCount | null | undefined;
  /** Whether it is sold. */
  status?: ProductStatus | null | undefined;
  /** What becomes empty. */
  clear?: readonly ProductField[] | null | undefined;
}

export interface ReportAging {
  /** Day to count the ages to. Left out: today. */
  on?: CalendarDate | null | undefined;
}

export interface AgingRow {
  /** Currency of the amounts. */
  currency: string;
  /** Open and not due yet. */
  not_due: Money;
  /** Past due by up to 30 days. */
  days_1_to_30: Money;
  /** Past due by 31 to 60 days. */
  days_31_to_60: Money;
  /** Past due by 61 to 90 days. */
  days_61_to_90: Money;
  /** Past due by more. */
  days_over_90: Money;
  /** All that is open. */
  total: Money;
  /** How many invoices are open. */
  invoices: number;
}

export interface AgingReport {
  /** Day the ages are counted to. */
  on: CalendarDate;
  /** One for each currency. */
  rows: AgingRow[];
}

export interface ReportMrr {
  /** By the terms of this day; today when left out. */
  on?: CalendarDate | null | undefined;
  /** Only services billed in it. */
  currency?: string | null | undefined;
}

export interface MrrRow {
  /** Currency of the amount. */
  currency: string;
  /** What runs. */
  product: Id;
  /** Its name. */
  name: string;
  /** How many services. */
  services: number;
  /** What they bring in per month, before tax, rounded once. */
  amount: Money;
}

export interface MrrTotal {
  /** Currency of the amount. */
  currency: string;
  /** How many services. */
  services: number;
  /** What they bring in per month, before tax, rounded once. */
  amount: Money;
}

export interface MrrReport {
  /** The day it is of. */
  on: CalendarDate;
  /** By currency and product. */
  rows: MrrRow[];
  /** By currency. */
  totals: MrrTotal[];
}

export interface ReportRevenue {
  /** First day. */
  from: CalendarDate;
  /** The day after the last one. */
  to: CalendarDate;
  /** What makes a row. Left out: month. */
  by?: RevenueBy | null | undefined;
  /** This currency alone. */
  currency?: string | null | undefined;
}

export interface RevenueRow {
  /** Month `2026-11`, product, tax `DE VAT 19%`, or country of the client. */
  key: string;
  /** Currency of the amounts. */
  currency: string;
  /** Invoiced less credited, without tax. By tax: what the tax was taken of. */
  net: Money;
  /** The tax of it. */
  tax: Money;
  /** Both. */
  total: Money;
  /** Invoices and credit notes that took part. */
  documents: number;
}

export interface RevenueReport {
  /** By key, then currency. */
  rows: RevenueRow[];
}

export interface CreateRole {
  /** Name, unique within the seller. */
  name: string;
  /** What it allows. Only what you hold yourself. */
  permissions: readonly Permission[];
}

export interface Role {
  /** Identifier. */
  id: Id;
  /** Counts changes; name it when you change the role. */
  version: number;
  /** Name, unique within the seller. */
  name: string;
  /** What it allows; `*` is everything there is or will be. */
  permissions: Permission[];
}

export interface ListRoles {
  /** How many at most. Left out: 50. */
  limit?: number | null | undefined;
  /** Only those behind this one: `next` of the page before. */
  after?: Id | null | undefined;
}

export interface RolePage {
  /** The rows of this page. */
  items: Role[];
  /** What to pass as `after` for the next page; absent on the last one. */
  next?: Id;
}

export interface UpdateRole {
  /** Which role. */
  id: Id;
  /** The version this change is based on. */
  version: number;
  /** Name, unique within the seller. */
  name?: string | null | undefined;
  /** All it allows from now on. */
  permissions?: readonly Permission[] | null | undefined;
}

export interface PreviewSchedule {
  /** First day of the subject. */
  start: CalendarDate;
  /** The day after its last one. Left out: it goes on. */
  end?: CalendarDate | null | undefined;
  /** The day billing is done for. */
  target: CalendarDate;
  /**
   * Day of the month on which periods begin, clamped to each month. Left out: that of the start or of the anniversary. Cycles of days and weeks run from the start and ignore it.
   */
  anchor_day?: number | null | undefined;
  /** Length of a whole period. */
  cycle: CycleInput;
  /** Whether periods are billed before or after. Left out: in_advance. */
  timing?: Timing | null | undefined;
  /** Which days the periods begin on. Left out: start. */
  align?: Alignment | null | undefined;
  /** How days of a part are counted. Left out: actual. */
  day_count?: DayCount | null | undefined;
  /**
   * A start on or after this day of the month bills the next whole period along with a first part of less than a month. In advance and aligned to a day of the month only.
   */
  also_next_from?: number | null | undefined;
  /** The client's anniversary, to align with. */
  anniversary?: CalendarDate | null | undefined;
  /** Price of a whole period and a quantity of one. */
  price?: MoneyLike | null | undefined;
  /** How many; one when left out. Not negative. */
  quantity?: Decimal | null | undefined;
}

export interface ScheduledItem {
  /** First day billed. */
  from: CalendarDate;
  /** The day after the last one billed. */
  to: CalendarDate;
  /** Whether this is exactly one whole period. */
  whole: boolean;
  /** Days billed, in the day count asked for. */
  days: number;
  /** Days of the whole period this lies in. */
  period_days: number;
  /** days / period_days; a whole period is exactly 1. */
  fraction: Decimal;
  /** fraction x price x quantity, rounded half up to the currency's minor unit. Only with a price. */
  amount?: Money;
  /** The amount before it was rounded, in units of the currency. Only with a price. */
  exact_amount?: Decimal;
}

export interface SchedulePreview {
  /** What is to be billed by the target date, in order of time. */
  items: ScheduledItem[];
  /** Sum of the fractions. */
  cycles: Decimal;
}

export interface TaxRounding {
  /** How a fraction of the minor unit is settled. */
  mode?: Rounding;
  /** What is rounded. */
  level?: TaxRoundingLevel;
  /** Prices with tax: what is rounded first. */
  inclusive?: InclusiveMethod;
}

export interface TaxRoundingInput {
  /** How a fraction of the minor unit is settled. Left out: half_up. */
  mode?: Rounding | null | undefined;
  /** What is rounded. Left out: group. */
  level?: TaxRoundingLevel | null | undefined;
  /** Prices with tax: what is rounded first. Left out: tax_first. */
  inclusive?: InclusiveMethod | null | undefined;
}

export interface CreateSeller {
  /** Legal name. */
  name: string;
  /** Where it is established for tax. */
  country: string;
  /** Seat. Left out: the country alone. */
  address?: AddressInput | null | undefined;
  /** Tax registration number. */
  tax_id?: string | null | undefined;
  /** Sender of mails. */
  email: string;
  /** IANA zone: `Europe/Berlin`. */
  time_zone: string;
  /** Currency of clients that name no other. */
  currency: string;
  /** Language of clients that name no other. */
  language?: string | null | undefined;
  /** Whether prices are meant with tax. Left out: False. */
  prices_include_tax?: boolean | null | undefined;
  /** How tax is rounded. */
  tax_rounding?: TaxRoundingInput | null | undefined;
  /** Form of invoice numbers: text with {number} or {number:width}, {year}, {month}, {day}. */
  invoice_format?: string | null | undefined;
  /** Form of credit note numbers. */
  credit_note_format?: string | null | undefined;
  /** When numbers begin at 1 again. Left out: never. */
  series_reset?: SeriesReset | null | undefined;
  /** What is left out is filled with the defaults. */
  policy?: PolicyInput | null | undefined;
}

export interface Seller {
  /** Identifier. The house is 1. */
  id: Id;
  /** Counts changes; name it when you change the seller. */
  version: number;
  /** Legal name, as on invoices. */
  name: string;
  /** Seat. */
  address: Address;
  /** Where it is established for tax. */
  country: string;
  /** Tax registration number, as on invoices. */
  tax_id?: string;
  /** Sender of mails. */
  email: string;
  /** IANA zone in which its days are counted. */
  time_zone: string;
  /** Currency of clients that name no other. */
  currency: string;
  /** Language of clients that name no other: `en`, `de-AT`. */
  language: string;
  /** Whether prices are meant with tax. */
  prices_include_tax: boolean;
  /** How tax is rounded. */
  tax_rounding: TaxRounding;
  /** Form of invoice numbers: `{year}-{number:5}`. */
  invoice_format: string;
  /** Form of credit note numbers. */
  credit_note_format: string;
  /** When numbers begin at 1 again. */
  series_reset: SeriesReset;
  /** Policy of every client that neither itself nor a group overrides. Complete. */
  policy: Policy;
  /** When it was made. */
  created_at: Timestamp;
}

export interface GetSeller {
}

export interface UpdateSeller {
  /** The version this change is based on. */
  version: number;
  /** Legal name. */
  name?: string | null | undefined;
  /** Seat, as a whole. */
  address?: AddressInput | null | undefined;
  /** Where it is established for tax. */
  country?: string | null | undefined;
  /** Tax registration number. */
  tax_id?: string | null | undefined;
  /** Sender of mails. */
  email?: string | null | undefined;
  /** IANA zone. */
  time_zone?: string | null | undefined;
  /** Currency of new clients that name no other. */
  currency?: string | null | undefined;
  /** Language of new clients that name no other. */
  language?: string | null | undefined;
  /** Whether prices are meant with tax. */
  prices_include_tax?: boolean | null | undefined;
  /** How tax is rounded. */
  tax_rounding?: TaxRoundingInput | null | undefined;
  /** Form of invoice numbers from now on. */
  invoice_format?: string | null | undefined;
  /** Form of credit note numbers from now on. */
  credit_note_format?: string | null | undefined;
  /** When numbers begin at 1 again. */
  series_reset?: SeriesReset | null | undefined;
  /** The members given replace those there are. */
  policy?: PolicyInput | null | undefined;
  /** What becomes empty. */
  clear?: readonly SellerField[] | null | undefined;
}

export interface CancelService {
  /** Which one. */
  id: Id;
  /** The version that was read. */
  version: number;
}

export interface Service {
  /** Identifier. */
  id: Id;
  /** Grows by one with every change that people or payments make. */
  version: number;
  /** Whom it runs for and who is billed. */
  client: Id;
  /** What it is today. */
  product: Id;
  /** What tells it from the client's others, such as a domain name. */
  label?: string;
  /** State of its life. */
  status: ServiceStatus;
  /** Why it is suspended. */
  suspension_reason?: SuspensionReason;
  /** Not suspended or terminated for overdue invoices before this day. */
  never_suspend_until?: CalendarDate;
  /** First day billed. */
  start: CalendarDate;
  /** The day after its last one, where an end is known. */
  end?: CalendarDate;
  /** The first day not billed yet. */
  billed_until?: CalendarDate;
  /** The first day on which there is something to bill. */
  bill_on?: CalendarDate;
  /** The day on which its next term begins. */
  changes_on?: CalendarDate;
  /** Whether days that were billed have changed since: the next run settles the difference. */
  is_amended: boolean;
  /** What the provisioner calls it. */
  external_id?: string;
  /** What the provisioner is told, as an object. */
  configuration: Json;
  /** Currency of its prices: the client's. */
  currency: string;
  /** When it was ordered. */
  created_at: Timestamp;
}

export interface ChangeService {
  /** Which service. */
  id: Id;
  /** The version that was read. */
  version: number;
  /** The first day of the new term; today when left out. */
  from?: CalendarDate | null | undefined;
  /** Another product, at the catalogue's price unless one is given. */
  product?: Id | null | undefined;
  /** Another cycle, at the catalogue's price unless one is given. */
  cycle?: CycleInput | null | undefined;
  /** Another quantity. */
  quantity?: Decimal | null | undefined;
  /** Another price of a period. */
  price?: MoneyLike | null | undefined;
}

export interface ServiceTerm {
  /** Identifier; of several terms of one day the last one added holds. */
  id: Id;
  /** Whose term it is. */
  service: Id;
  /** The first day it holds. */
  from: CalendarDate;
  /** What is billed. */
  product: Id;
  /** How many. */
  quantity: Decimal;
  /** Currency of the price. */
  currency: string;
  /** Price of a whole period and a quantity of one. */
  price: Money;
  /** Length of a period; absent: billed once. */
  cycle?: Cycle;
  /** Billed along with the first period. */
  setup_fee: Money;
  /** Whether periods are billed before or after. */
  timing: Timing;
  /** Which days the periods begin on. */
  align: Alignment;
  /** Day of the month on which periods begin. */
  anchor_day?: number;
  /** From this day of the month on a first part is billed with the next period. */
  also_next_from?: number;
  /** How days of a part are counted. */
  day_count: DayCount;
  /** The client's anniversary, where periods follow it. */
  anniversary?: CalendarDate;
}

export interface CreateService {
  /** Whom it is for. */
  client: Id;
  /** What is ordered. */
  product: Id;
  /** Length of a period; left out: paid once. */
  cycle?: CycleInput | null | undefined;
  /** How many; one when left out. */
  quantity?: Decimal | null | undefined;
  /** First day billed; today when left out. */
  start?: CalendarDate | null | undefined;
  /** Price of a period instead of the catalogue's, in the client's currency. */
  price?: MoneyLike | null | undefined;
  /** Setup fee instead of the catalogue's. */
  setup_fee?: MoneyLike | null | undefined;
  /** What tells it from the client's others. */
  label?: string | null | undefined;
  /** What the provisioner is told, as an object. */
  configuration?: Json | null | undefined;
}

export interface GetService {
  /** Which one. */
  id: Id;
}

export interface ServiceDetail {
  /** The service. */
  service: Service;
  /** What it costs from which day on, in order of the days. */
  terms: ServiceTerm[];
}

export interface KeepService {
  /** Which one. */
  id: Id;
  /** The version that was read. */
  version: number;
}

export interface ListServices {
  /** Only those of a client. */
  client?: Id | null | undefined;
  /** Only those of a product. */
  product?: Id | null | undefined;
  /** Only those in a state. */
  status?: ServiceStatus | null | undefined;
  /** How many at most. Left out: 50. */
  limit?: number | null | undefined;
  /** The `next` of the page before. */
  after?: Id | null | undefined;
}

export interface ServicePage {
  /** The rows of this page. */
  items: Service[];
  /** What to pass as `after` for the next page; absent on the last one. */
  next?: Id;
}

export interface MarkServiceFraud {
  /** Which one. */
  id: Id;
  /** The version that was read. */
  version: number;
}

export interface ProvisionService {
  /** Which one. */
  id: Id;
  /** The version that was read. */
  version: number;
}

export interface RetryService {
  /** Which one. */
  id: Id;
  /** The version that was read. */
  version: number;
}

export interface SuspendService {
  /** Which one. */
  id: Id;
  /** The version that was read. */
  version: number;
  /** Why. Payment lifts `overdue` and no other. */
  reason: SuspensionReason;
}

export interface TerminateService {
  /** Which one. */
  id: Id;
  /** The version that was read. */
  version: number;
  /** When it ends: today, with the last period that is billed, or on a date. Left out: end_of_period. */
  at?: TerminateAt | null | undefined;
  /** With at `date`: the first day it no longer runs. */
  date?: CalendarDate | null | undefined;
}

export interface GetBilledTimeline {
  /** Which one. */
  id: Id;
}

export interface BilledPeriod {
  /** First day. */
  from: CalendarDate;
  /** The day after the last one. */
  to: CalendarDate;
  /** Currency of the amount. */
  currency: string;
  /** What was billed for it; negative where it was taken back. */
  amount: Money;
  /** Whether it takes back what another one billed. */
  is_repair: boolean;
  /** The invoice it stands on. */
  invoice: Id;
}

export interface BilledTimeline {
  /** In order of the days. */
  periods: BilledPeriod[];
}

export interface UnsuspendService {
  /** Which one. */
  id: Id;
  /** The version that was read. */
  version: number;
}

export interface UpdateService {
  /** Which one. */
  id: Id;
  /** The version that was read. */
  version: number;
  /** New label. */
  label?: string | null | undefined;
  /** Not suspended or terminated for overdue invoices before this day. */
  never_suspend_until?: CalendarDate | null | undefined;
  /** What the provisioner is told from now on, as an object. */
  configuration?: Json | null | undefined;
}

export interface CreateStaff {
  /** Full name. */
  name: string;
  /** Address, unique within the seller's staff. */
  email: string;
  /** Roles to have. */
  roles?: readonly Id[] | null | undefined;
}

export interface Staff {
  /** Identifier. */
  id: Id;
  /** Counts changes; name it when you change the member of staff. */
  version: number;
  /** Full name. */
  name: string;
  /** Address, unique within the seller's staff. */
  email: string;
  /** Who is disabled can call nothing. */
  status: StaffStatus;
  /** What the person may do, in order of the ids. */
  roles: Id[];
}

export interface DisableStaff {
  /** Which member of staff. */
  id: Id;
  /** The version this change is based on. */
  version: number;
}

export interface EnableStaff {
  /** Which member of staff. */
  id: Id;
  /** The version this change is based on. */
  version: number;
}

export interface GetStaff {
  /** Which member of staff. */
  id: Id;
}

export interface ListStaff {
  /** Only these. */
  status?: StaffStatus | null | undefined;
  /** How many at most. Left out: 50. */
  limit?: number | null | undefined;
  /** Only those behind this one: `next` of the page before. */
  after?: Id | null | undefined;
}

export interface StaffPage {
  /** The rows of this page. */
  items: Staff[];
  /** What to pass as `after` for the next page; absent on the last one. */
  next?: Id;
}

export interface UpdateStaff {
  /** Which member of staff. */
  id: Id;
  /** The version this change is based on. */
  version: number;
  /** Full name. */
  name?: string | null | undefined;
  /** Address, unique within the seller's staff. */
  email?: string | null | undefined;
  /** All roles from now on. */
  roles?: readonly Id[] | null | undefined;
}

export interface TaxableLine {
  /** Price of one. */
  amount: MoneyLike;
  /** Tax category of the product. */
  tax_category?: string | null | undefined;
  /** How many. Left out: 1. */
  quantity?: Decimal | null | undefined;
}

export interface CalculateTax {
  /** Tax point. Left out: today. */
  date?: CalendarDate | null | undefined;
  /** Who would buy. */
  client?: Id | null | undefined;
  /** Or somebody who is no client. */
  customer?: TaxCustomer | null | undefined;
  /** Currency of every line. */
  currency: string;
  /** What would be sold. */
  lines: readonly TaxableLine[];
  /** Whether the amounts are with tax. Left out: as the seller's prices. */
  prices_include_tax?: boolean | null | undefined;
}

export interface TaxedLine {
  /** Without tax. */
  net: Money;
  /** Its share of the taxes. */
  tax: Money;
  /** With tax. */
  gross: Money;
  /** Lines that the same taxes hold for have the same number, from 1. */
  tax_group: number;
}

export interface TaxCalculation {
  /** In the order asked. */
  lines: TaxedLine[];
  /** Every tax of every group of equally taxed lines. */
  taxes: TaxRow[];
  /** Sum without tax. */
  net: Money;
  /** Sum of the taxes. */
  tax: Money;
  /** Sum with tax. */
  total: Money;
}

export interface CreateTaxRate {
  /** As on the invoice. */
  name: string;
  /** Where the customer is. */
  country: string;
  /** Subdivision; left out: the whole country. */
  state?: string | null | undefined;
  /** First characters of the postal code; left out: all. */
  postal_prefix?: string | null | undefined;
  /** Tax category of the product; left out: all. */
  tax_category?: string | null | undefined;
  /** Kind of customer; left out: both. */
  customer?: CustomerKind | null | undefined;
  /** The rate, with at most four decimals. */
  percent: Percent;
  /** How much of the amount is taxed, in percent, with at most four decimals. Left out: 100. */
  taxable_share?: Percent | null | undefined;
  /** Place in the stack. Left out: 1. */
  level?: number | null | undefined;
  /** Whether it is taken of the amount with the taxes of lower levels. Left out: False. */
  compound?: boolean | null | undefined;
  /** First day it holds. */
  valid_from: CalendarDate;
  /** First day it no longer holds. */
  valid_to?: CalendarDate | null | undefined;
}

export interface TaxRate {
  /** Identifier. */
  id: Id;
  /** Counts changes. */
  version: number;
  /** As on the invoice: `VAT`, `GST`. */
  name: string;
  /** Where the customer is. */
  country: string;
  /** Subdivision; left out: the whole country. */
  state?: string;
  /** First characters of the postal code; left out: all. */
  postal_prefix?: string;
  /** Tax category of the product; left out: all. */
  tax_category?: string;
  /** Kind of customer; left out: both. */
  customer?: CustomerKind;
  /** The rate. */
  percent: Percent;
  /** How much of the amount is taxed, in percent. */
  taxable_share: Percent;
  /** Place in the stack: 1, then 2 and so on. */
  level: number;
  /** Whether it is taken of the amount with the taxes of lower levels. */
  compound: boolean;
  /** First day it holds. */
  valid_from: CalendarDate;
  /** First day it no longer holds. */
  valid_to?: CalendarDate;
}

export interface EndTaxRate {
  /** Which rate. */
  id: Id;
  /** The version this change is based on. */
  version: number;
  /** First day it no longer holds. */
  valid_to: CalendarDate;
}

export interface ListTaxRates {
  /** Of this country alone. */
  country?: string | null | undefined;
  /** That hold on this day. */
  on?: CalendarDate | null | undefined;
  /** Rows of a page. Left out: 50. */
  limit?: number | null | undefined;
  /** The `next` of the page before. */
  after?: Id | null | undefined;
}

export interface TaxRatePage {
  /** The rows of this page. */
  items: TaxRate[];
  /** What to pass as `after` for the next page; absent on the last one. */
  next?: Id;
}

export interface ChargeInvoice {
  /** The same key again is the same charge: it is made once. */
  key: string;
  /** What is paid. */
  invoice: Id;
  /** Number of that invoice. */
  number: string;
  /** Who pays. */
  client: Id;
  /** How much, never in part. */
  amount: Money;
  /** What the client may read on a statement. */
  description: string;
}

export interface ChargeResult {
  /** Whether the whole amount was charged, or surely nothing. */
  status: ChargeStatus;
  /** What the gateway calls it; the reference of the payment. The call's key where left out. */
  reference?: string | null | undefined;
  /** Why it failed, for people. */
  message?: string | null | undefined;
}

export interface SendMail {
  /** The same key again is the same mail: it is sent once. */
  key: string;
  /** Whom it goes to. */
  to: string;
  /** Which mail it is, for a host that writes its own text. */
  kind: MailKind;
  /** One line, in English. */
  subject: string;
  /** The plain text, in English. */
  text: string;
  /** Of the client, for a host that writes its own text. */
  language: string;
  /** The invoice it is about. */
  invoice?: Id;
  /** The number of that invoice. */
  number?: string;
}

export interface MailSent {
  /** The mail's name outside. It is kept with the job. */
  message_id?: string | null | undefined;
}

export interface CreateOutside {
  /** The same key again is the same deed: it is done once. */
  key: string;
  /** The service. */
  service: Id;
  /** Whom it runs for. */
  client: Id;
  /** What it is. */
  product: Id;
  /** The product's module: which of the host's systems does it. */
  module: string;
  /** What tells it from the client's others, such as a domain name. */
  label?: string;
  /** What the host answered when it was created. */
  external_id?: string;
  /** The configuration of the service, an object. */
  configuration: Json;
}

export interface CreatedOutside {
  /** The service's name outside; later calls carry it. */
  external_id?: string | null | undefined;
}

export interface SuspendOutside {
  /** The same key again is the same deed: it is done once. */
  key: string;
  /** The service. */
  service: Id;
  /** Whom it runs for. */
  client: Id;
  /** What it is. */
  product: Id;
  /** The product's module: which of the host's systems does it. */
  module: string;
  /** What tells it from the client's others, such as a domain name. */
  label?: string;
  /** What the host answered when it was created. */
  external_id?: string;
  /** The configuration of the service, an object. */
  configuration: Json;
  /** Why it is suspended. */
  reason: SuspensionReason;
}

export interface Acknowledged {
}

export interface TerminateOutside {
  /** The same key again is the same deed: it is done once. */
  key: string;
  /** The service. */
  service: Id;
  /** Whom it runs for. */
  client: Id;
  /** What it is. */
  product: Id;
  /** The product's module: which of the host's systems does it. */
  module: string;
  /** What tells it from the client's others, such as a domain name. */
  label?: string;
  /** What the host answered when it was created. */
  external_id?: string;
  /** The configuration of the service, an object. */
  configuration: Json;
}

export interface UnsuspendOutside {
  /** The same key again is the same deed: it is done once. */
  key: string;
  /** The service. */
  service: Id;
  /** Whom it runs for. */
  client: Id;
  /** What it is. */
  product: Id;
  /** The product's module: which of the host's systems does it. */
  module: string;
  /** What tells it from the client's others, such as a domain name. */
  label?: string;
  /** What the host answered when it was created. */
  external_id?: string;
  /** The configuration of the service, an object. */
  configuration: Json;
}

export declare class AuditOperations {
  readonly session: Session;
  /**
   * The audit trail, oldest entry first.
   * Needs the permission `audit_view`.
   */
  list(request?: ListAudit, options?: CallOptions): Promise<AuditEntryPage>;
  /**
   * The audit trail, oldest entry first.
   * Needs the permission `audit_view`.
   */
  listSync(request?: ListAudit, options?: CallOptions): AuditEntryPage;
  /** All the rows, of one page of list() after the other. `limit` is the size of a page: it ends nothing. */
  iterate(request?: ListAudit, options?: CallOptions): AsyncGenerator<AuditEntry, void, void>;
  iterateSync(request?: ListAudit, options?: CallOptions): Generator<AuditEntry, void, void>;
  /** All the rows of list(), as they are at the moment of the first. */
  query(request?: ListAudit, options?: CallOptions): Cursor<AuditEntry>;
  /**
   * Proves that nobody altered the audit trail.
   * Needs the permission `audit_view`.
   */
  verify(request?: VerifyAudit, options?: CallOptions): Promise<AuditCheck>;
  /**
   * Proves that nobody altered the audit trail.
   * Needs the permission `audit_view`.
   */
  verifySync(request?: VerifyAudit, options?: CallOptions): AuditCheck;
}

export declare class AutomationOperations {
  readonly session: Session;
  /**
   * Clients that the run could not bill and left to a human.
   * Needs the permission `automation_run`.
   */
  listParked(request?: ListParkedClients, options?: CallOptions): Promise<ParkedClientPage>;
  /**
   * Clients that the run could not bill and left to a human.
   * Needs the permission `automation_run`.
   */
  listParkedSync(request?: ListParkedClients, options?: CallOptions): ParkedClientPage;
  /** All the rows, of one page of listParked() after the other. `limit` is the size of a page: it ends nothing. */
  iterateParked(request?: ListParkedClients, options?: CallOptions): AsyncGenerator<ParkedClient, void, void>;
  iterateParkedSync(request?: ListParkedClients, options?: CallOptions): Generator<ParkedClient, void, void>;
  /** All the rows of listParked(), as they are at the moment of the first. */
  queryParked(request?: ListParkedClients, options?: CallOptions): Cursor<ParkedClient>;
  /**
   * Lets the run bill a parked client again.
   * Needs the permission `automation_run`.
   */
  release(request: ReleaseClient, options?: CallOptions): Promise<ParkedClient>;
  /**
   * Lets the run bill a parked client again.
   * Needs the permission `automation_run`.
   */
  releaseSync(request: ReleaseClient, options?: CallOptions): ParkedClient;
  /**
   * Does the tasks of every day that is not done yet.
   * Needs the permission `automation_run`.
   * Long: reports progress and can be cancelled.
   */
  run(request?: RunAutomation, options?: CallOptions): Promise<AutomationReport>;
  /**
   * Does the tasks of every day that is not done yet.
   * Needs the permission `automation_run`.
   * Long: reports progress and can be cancelled.
   */
  runSync(request?: RunAutomation, options?: CallOptions): AutomationReport;
  /**
   * How far the daily run is.
   * Needs the permission `automation_run`.
   */
  status(request?: GetAutomationStatus, options?: CallOptions): Promise<AutomationStatus>;
  /**
   * How far the daily run is.
   * Needs the permission `automation_run`.
   */
  statusSync(request?: GetAutomationStatus, options?: CallOptions): AutomationStatus;
}

export declare class CategoryOperations {
  readonly session: Session;
  /**
   * Makes a shelf of the catalogue.
   * Needs the permission `catalog_edit`.
   */
  create(request: CreateCategory, options?: CallOptions): Promise<Category>;
  /**
   * Makes a shelf of the catalogue.
   * Needs the permission `catalog_edit`.
   */
  createSync(request: CreateCategory, options?: CallOptions): Category;
  /**
   * The shelves of the catalogue.
   * Needs the permission `catalog_view`.
   */
  list(request?: ListCategories, options?: CallOptions): Promise<CategoryPage>;
  /**
   * The shelves of the catalogue.
   * Needs the permission `catalog_view`.
   */
  listSync(request?: ListCategories, options?: CallOptions): CategoryPage;
  /** All the rows, of one page of list() after the other. `limit` is the size of a page: it ends nothing. */
  iterate(request?: ListCategories, options?: CallOptions): AsyncGenerator<Category, void, void>;
  iterateSync(request?: ListCategories, options?: CallOptions): Generator<Category, void, void>;
  /** All the rows of list(), as they are at the moment of the first. */
  query(request?: ListCategories, options?: CallOptions): Cursor<Category>;
  /**
   * Renames or moves a category.
   * Needs the permission `catalog_edit`.
   */
  update(request: UpdateCategory, options?: CallOptions): Promise<Category>;
  /**
   * Renames or moves a category.
   * Needs the permission `catalog_edit`.
   */
  updateSync(request: UpdateCategory, options?: CallOptions): Category;
}

export declare class ClientOperations {
  readonly session: Session;
  /**
   * Ends an account. What it owes stays.
   * Needs the permission `client_edit`.
   */
  close(request: CloseClient, options?: CallOptions): Promise<Client>;
  /**
   * Ends an account. What it owes stays.
   * Needs the permission `client_edit`.
   */
  closeSync(request: CloseClient, options?: CallOptions): Client;
  /**
   * Makes an account for somebody who buys.
   * Needs the permission `client_edit`.
   */
  create(request: CreateClient, options?: CallOptions): Promise<Client>;
  /**
   * Makes an account for somebody who buys.
   * Needs the permission `client_edit`.
   */
  createSync(request: CreateClient, options?: CallOptions): Client;
  /**
   * Sells nothing new to a client for the time being.
   * Needs the permission `client_edit`.
   */
  deactivate(request: DeactivateClient, options?: CallOptions): Promise<Client>;
  /**
   * Sells nothing new to a client for the time being.
   * Needs the permission `client_edit`.
   */
  deactivateSync(request: DeactivateClient, options?: CallOptions): Client;
  /**
   * One client. Clients see themselves, without the notes.
   * Needs the permission `client_view`.
   */
  get(request: GetClient, options?: CallOptions): Promise<Client>;
  /**
   * One client. Clients see themselves, without the notes.
   * Needs the permission `client_view`.
   */
  getSync(request: GetClient, options?: CallOptions): Client;
  /**
   * Clients by status, address, beginning of the name, or group.
   * Needs the permission `client_view`.
   */
  list(request?: ListClients, options?: CallOptions): Promise<ClientPage>;
  /**
   * Clients by status, address, beginning of the name, or group.
   * Needs the permission `client_view`.
   */
  listSync(request?: ListClients, options?: CallOptions): ClientPage;
  /** All the rows, of one page of list() after the other. `limit` is the size of a page: it ends nothing. */
  iterate(request?: ListClients, options?: CallOptions): AsyncGenerator<Client, void, void>;
  iterateSync(request?: ListClients, options?: CallOptions): Generator<Client, void, void>;
  /** All the rows of list(), as they are at the moment of the first. */
  query(request?: ListClients, options?: CallOptions): Cursor<Client>;
  /**
   * Makes a closed or inactive client active.
   * Needs the permission `client_edit`.
   */
  reopen(request: ReopenClient, options?: CallOptions): Promise<Client>;
  /**
   * Makes a closed or inactive client active.
   * Needs the permission `client_edit`.
   */
  reopenSync(request: ReopenClient, options?: CallOptions): Client;
  /**
   * Changes what is known of a client.
   * Needs the permission `client_edit`.
   */
  update(request: UpdateClient, options?: CallOptions): Promise<Client>;
  /**
   * Changes what is known of a client.
   * Needs the permission `client_edit`.
   */
  updateSync(request: UpdateClient, options?: CallOptions): Client;
}

export declare class ClientGroupOperations {
  readonly session: Session;
  /**
   * Puts a client into a group.
   * Needs the permission `client_edit`.
   */
  addClient(request: AddClientToGroup, options?: CallOptions): Promise<ClientGroup>;
  /**
   * Puts a client into a group.
   * Needs the permission `client_edit`.
   */
  addClientSync(request: AddClientToGroup, options?: CallOptions): ClientGroup;
  /**
   * Makes a group of clients that share a policy.
   * Needs the permission `client_edit`.
   */
  create(request: CreateClientGroup, options?: CallOptions): Promise<ClientGroup>;
  /**
   * Makes a group of clients that share a policy.
   * Needs the permission `client_edit`.
   */
  createSync(request: CreateClientGroup, options?: CallOptions): ClientGroup;
  /**
   * One group.
   * Needs the permission `client_view`.
   */
  get(request: GetClientGroup, options?: CallOptions): Promise<ClientGroup>;
  /**
   * One group.
   * Needs the permission `client_view`.
   */
  getSync(request: GetClientGroup, options?: CallOptions): ClientGroup;
  /**
   * The groups there are, or those a client is in.
   * Needs the permission `client_view`.
   */
  list(request?: ListClientGroups, options?: CallOptions): Promise<ClientGroupPage>;
  /**
   * The groups there are, or those a client is in.
   * Needs the permission `client_view`.
   */
  listSync(request?: ListClientGroups, options?: CallOptions): ClientGroupPage;
  /** All the rows, of one page of list() after the other. `limit` is the size of a page: it ends nothing. */
  iterate(request?: ListClientGroups, options?: CallOptions): AsyncGenerator<ClientGroup, void, void>;
  iterateSync(request?: ListClientGroups, options?: CallOptions): Generator<ClientGroup, void, void>;
  /** All the rows of list(), as they are at the moment of the first. */
  query(request?: ListClientGroups, options?: CallOptions): Cursor<ClientGroup>;
  /**
   * Takes a client out of a group.
   * Needs the permission `client_edit`.
   */
  removeClient(request: RemoveClientFromGroup, options?: CallOptions): Promise<ClientGroup>;
  /**
   * Takes a client out of a group.
   * Needs the permission `client_edit`.
   */
  removeClientSync(request: RemoveClientFromGroup, options?: CallOptions): ClientGroup;
  /**
   * Changes a group and with it the policy of its members.
   * Needs the permission `client_edit`.
   */
  update(request: UpdateClientGroup, options?: CallOptions): Promise<ClientGroup>;
  /**
   * Changes a group and with it the policy of its members.
   * Needs the permission `client_edit`.
   */
  updateSync(request: UpdateClientGroup, options?: CallOptions): ClientGroup;
}

export declare class CreditOperations {
  readonly session: Session;
  /**
   * How much credit a client has.
   * Needs the permission `invoice_view`.
   */
  balance(request: GetCreditBalance, options?: CallOptions): Promise<CreditBalance>;
  /**
   * How much credit a client has.
   * Needs the permission `invoice_view`.
   */
  balanceSync(request: GetCreditBalance, options?: CallOptions): CreditBalance;
  /**
   * Gives a client credit as a gift of the house.
   * Needs the permission `credit_edit`.
   */
  grant(request: GrantCredit, options?: CallOptions): Promise<CreditGrant>;
  /**
   * Gives a client credit as a gift of the house.
   * Needs the permission `credit_edit`.
   */
  grantSync(request: GrantCredit, options?: CallOptions): CreditGrant;
}

export declare class CreditNoteOperations {
  readonly session: Session;
  /**
   * One credit note with its lines and taxes.
   * Needs the permission `invoice_view`.
   */
  get(request: GetCreditNote, options?: CallOptions): Promise<CreditNote>;
  /**
   * One credit note with its lines and taxes.
   * Needs the permission `invoice_view`.
   */
  getSync(request: GetCreditNote, options?: CallOptions): CreditNote;
  /**
   * Takes an issued invoice back, whole or in part.
   * Needs the permission `invoice_cancel`.
   */
  issue(request: IssueCreditNote, options?: CallOptions): Promise<CreditNote>;
  /**
   * Takes an issued invoice back, whole or in part.
   * Needs the permission `invoice_cancel`.
   */
  issueSync(request: IssueCreditNote, options?: CallOptions): CreditNote;
  /**
   * The credit notes there are, without their lines and taxes: credit_note.get has them.
   * Needs the permission `invoice_view`.
   */
  list(request?: ListCreditNotes, options?: CallOptions): Promise<CreditNotePage>;
  /**
   * The credit notes there are, without their lines and taxes: credit_note.get has them.
   * Needs the permission `invoice_view`.
   */
  listSync(request?: ListCreditNotes, options?: CallOptions): CreditNotePage;
  /** All the rows, of one page of list() after the other. `limit` is the size of a page: it ends nothing. */
  iterate(request?: ListCreditNotes, options?: CallOptions): AsyncGenerator<CreditNote, void, void>;
  iterateSync(request?: ListCreditNotes, options?: CallOptions): Generator<CreditNote, void, void>;
  /** All the rows of list(), as they are at the moment of the first. */
  query(request?: ListCreditNotes, options?: CallOptions): Cursor<CreditNote>;
}

export declare class CurrencyOperations {
  readonly session: Session;
  /**
   * The currencies in which this book differs from ISO 4217.
   * Needs the permission `settings_view`.
   */
  list(request?: ListCurrencies, options?: CallOptions): Promise<CurrencyList>;
  /**
   * The currencies in which this book differs from ISO 4217.
   * Needs the permission `settings_view`.
   */
  listSync(request?: ListCurrencies, options?: CallOptions): CurrencyList;
  /** All the rows of list(), as they are at the moment of the first. */
  query(request?: ListCurrencies, options?: CallOptions): Cursor<BookCurrency>;
  /**
   * Sets the decimals of a currency, before the book holds any.
   * Needs the permission `settings_edit`.
   */
  set(request: SetCurrency, options?: CallOptions): Promise<BookCurrency>;
  /**
   * Sets the decimals of a currency, before the book holds any.
   * Needs the permission `settings_edit`.
   */
  setSync(request: SetCurrency, options?: CallOptions): BookCurrency;
}

export declare class EventOperations {
  readonly session: Session;
  /**
   * What happened, oldest first.
   * Needs the permission `audit_view`.
   */
  list(request?: ListEvents, options?: CallOptions): Promise<RecordedEventPage>;
  /**
   * What happened, oldest first.
   * Needs the permission `audit_view`.
   */
  listSync(request?: ListEvents, options?: CallOptions): RecordedEventPage;
  /** All the rows, of one page of list() after the other. `limit` is the size of a page: it ends nothing. */
  iterate(request?: ListEvents, options?: CallOptions): AsyncGenerator<RecordedEvent, void, void>;
  iterateSync(request?: ListEvents, options?: CallOptions): Generator<RecordedEvent, void, void>;
  /** All the rows of list(), as they are at the moment of the first. */
  query(request?: ListEvents, options?: CallOptions): Cursor<RecordedEvent>;
  /**
   * How often what happened, the most frequent first.
   * Needs the permission `audit_view`.
   */
  summary(request?: SummarizeEvents, options?: CallOptions): Promise<EventSummary>;
  /**
   * How often what happened, the most frequent first.
   * Needs the permission `audit_view`.
   */
  summarySync(request?: SummarizeEvents, options?: CallOptions): EventSummary;
  /** All the rows of summary(), as they are at the moment of the first. */
  querySummary(request?: SummarizeEvents, options?: CallOptions): Cursor<EventCount>;
}

export declare class ImportOperations {
  readonly session: Session;
  /**
   * Takes over clients from a CSV file.
   * Needs the permission `import_run`.
   * Long: reports progress and can be cancelled.
   */
  clients(request?: ImportClients, options?: CallOptions): Promise<ImportReport>;
  /**
   * Takes over clients from a CSV file.
   * Needs the permission `import_run`.
   * Long: reports progress and can be cancelled.
   */
  clientsSync(request?: ImportClients, options?: CallOptions): ImportReport;
  /**
   * Takes over products and their prices from a CSV file.
   * Needs the permission `import_run`.
   * Long: reports progress and can be cancelled.
   */
  products(request?: ImportProducts, options?: CallOptions): Promise<ImportReport>;
  /**
   * Takes over products and their prices from a CSV file.
   * Needs the permission `import_run`.
   * Long: reports progress and can be cancelled.
   */
  productsSync(request?: ImportProducts, options?: CallOptions): ImportReport;
  /**
   * Takes over services that run already from a CSV file.
   * Needs the permission `import_run`.
   * Long: reports progress and can be cancelled.
   */
  services(request?: ImportServices, options?: CallOptions): Promise<ImportReport>;
  /**
   * Takes over services that run already from a CSV file.
   * Needs the permission `import_run`.
   * Long: reports progress and can be cancelled.
   */
  servicesSync(request?: ImportServices, options?: CallOptions): ImportReport;
}

export declare class InvoiceOperations {
  readonly session: Session;
  /**
   * Pays an invoice from the client's credit.
   * Needs the permission `credit_edit`.
   */
  applyCredit(request: ApplyCredit, options?: CallOptions): Promise<Invoice>;
  /**
   * Pays an invoice from the client's credit.
   * Needs the permission `credit_edit`.
   */
  applyCreditSync(request: ApplyCredit, options?: CallOptions): Invoice;
  /**
   * Takes back an invoice that nothing was paid of.
   * Needs the permission `invoice_cancel`.
   */
  cancel(request: CancelInvoice, options?: CallOptions): Promise<Invoice>;
  /**
   * Takes back an invoice that nothing was paid of.
   * Needs the permission `invoice_cancel`.
   */
  cancelSync(request: CancelInvoice, options?: CallOptions): Invoice;
  /**
   * Makes a draft.
   * Needs the permission `invoice_edit`.
   */
  create(request: CreateInvoice, options?: CallOptions): Promise<Invoice>;
  /**
   * Makes a draft.
   * Needs the permission `invoice_edit`.
   */
  createSync(request: CreateInvoice, options?: CallOptions): Invoice;
  /**
   * Throws a draft away.
   * Needs the permission `invoice_edit`.
   */
  discardDraft(request: DiscardDraft, options?: CallOptions): Promise<DiscardedDraft>;
  /**
   * Throws a draft away.
   * Needs the permission `invoice_edit`.
   */
  discardDraftSync(request: DiscardDraft, options?: CallOptions): DiscardedDraft;
  /**
   * Says that the expected payment did not come.
   * Needs the permission `payment_record`.
   */
  expectNoPayment(request: ExpectNoPayment, options?: CallOptions): Promise<Invoice>;
  /**
   * Says that the expected payment did not come.
   * Needs the permission `payment_record`.
   */
  expectNoPaymentSync(request: ExpectNoPayment, options?: CallOptions): Invoice;
  /**
   * Says that a payment is on its way.
   * Needs the permission `payment_record`.
   */
  expectPayment(request: ExpectPayment, options?: CallOptions): Promise<Invoice>;
  /**
   * Says that a payment is on its way.
   * Needs the permission `payment_record`.
   */
  expectPaymentSync(request: ExpectPayment, options?: CallOptions): Invoice;
  /**
   * One invoice with its lines and taxes.
   * Needs the permission `invoice_view`.
   */
  get(request: GetInvoice, options?: CallOptions): Promise<Invoice>;
  /**
   * One invoice with its lines and taxes.
   * Needs the permission `invoice_view`.
   */
  getSync(request: GetInvoice, options?: CallOptions): Invoice;
  /**
   * Issues a draft, or lines at once: numbered, taxed, posted, never changed again.
   * Needs the permission `invoice_issue`.
   */
  issue(request?: IssueInvoice, options?: CallOptions): Promise<Invoice>;
  /**
   * Issues a draft, or lines at once: numbered, taxed, posted, never changed again.
   * Needs the permission `invoice_issue`.
   */
  issueSync(request?: IssueInvoice, options?: CallOptions): Invoice;
  /**
   * The invoices there are, without their lines and taxes: invoice.get has them.
   * Needs the permission `invoice_view`.
   */
  list(request?: ListInvoices, options?: CallOptions): Promise<InvoicePage>;
  /**
   * The invoices there are, without their lines and taxes: invoice.get has them.
   * Needs the permission `invoice_view`.
   */
  listSync(request?: ListInvoices, options?: CallOptions): InvoicePage;
  /** All the rows, of one page of list() after the other. `limit` is the size of a page: it ends nothing. */
  iterate(request?: ListInvoices, options?: CallOptions): AsyncGenerator<Invoice, void, void>;
  iterateSync(request?: ListInvoices, options?: CallOptions): Generator<Invoice, void, void>;
  /** All the rows of list(), as they are at the moment of the first. */
  query(request?: ListInvoices, options?: CallOptions): Cursor<Invoice>;
  /**
   * Has the gateway charge what is owed. The invoice waits until the gateway says what became of it.
   * Needs the permission `payment_record`.
   */
  pay(request: PayInvoice, options?: CallOptions): Promise<Invoice>;
  /**
   * Has the gateway charge what is owed. The invoice waits until the gateway says what became of it.
   * Needs the permission `payment_record`.
   */
  paySync(request: PayInvoice, options?: CallOptions): Invoice;
  /**
   * Shows an invoice as text or as an HTML page.
   * Needs the permission `invoice_view`.
   */
  render(request: RenderInvoice, options?: CallOptions): Promise<RenderedDocument>;
  /**
   * Shows an invoice as text or as an HTML page.
   * Needs the permission `invoice_view`.
   */
  renderSync(request: RenderInvoice, options?: CallOptions): RenderedDocument;
  /**
   * Hands an unpaid invoice over to debt collection.
   * Needs the permission `invoice_cancel`.
   */
  sendToCollections(request: SendToCollections, options?: CallOptions): Promise<Invoice>;
  /**
   * Hands an unpaid invoice over to debt collection.
   * Needs the permission `invoice_cancel`.
   */
  sendToCollectionsSync(request: SendToCollections, options?: CallOptions): Invoice;
  /**
   * Changes a draft.
   * Needs the permission `invoice_edit`.
   */
  updateDraft(request: UpdateDraft, options?: CallOptions): Promise<Invoice>;
  /**
   * Changes a draft.
   * Needs the permission `invoice_edit`.
   */
  updateDraftSync(request: UpdateDraft, options?: CallOptions): Invoice;
  /**
   * Gives up what is owed of an invoice in collections.
   * Needs the permission `invoice_cancel`.
   */
  writeOff(request: WriteOff, options?: CallOptions): Promise<Invoice>;
  /**
   * Gives up what is owed of an invoice in collections.
   * Needs the permission `invoice_cancel`.
   */
  writeOffSync(request: WriteOff, options?: CallOptions): Invoice;
}

export declare class JobOperations {
  readonly session: Session;
  /**
   * Calls of ports, planned and made.
   * Needs the permission `job_view`.
   */
  list(request?: ListJobs, options?: CallOptions): Promise<JobPage>;
  /**
   * Calls of ports, planned and made.
   * Needs the permission `job_view`.
   */
  listSync(request?: ListJobs, options?: CallOptions): JobPage;
  /** All the rows, of one page of list() after the other. `limit` is the size of a page: it ends nothing. */
  iterate(request?: ListJobs, options?: CallOptions): AsyncGenerator<Job, void, void>;
  iterateSync(request?: ListJobs, options?: CallOptions): Generator<Job, void, void>;
  /** All the rows of list(), as they are at the moment of the first. */
  query(request?: ListJobs, options?: CallOptions): Cursor<Job>;
  /**
   * Puts a dead job back into the queue.
   * Needs the permission `job_edit`.
   */
  retry(request: RetryJob, options?: CallOptions): Promise<Job>;
  /**
   * Puts a dead job back into the queue.
   * Needs the permission `job_edit`.
   */
  retrySync(request: RetryJob, options?: CallOptions): Job;
}

export declare class LedgerOperations {
  readonly session: Session;
  /**
   * The accounts of the ledger with their balances.
   * Needs the permission `ledger_view`.
   */
  balances(request?: ListBalances, options?: CallOptions): Promise<LedgerAccountPage>;
  /**
   * The accounts of the ledger with their balances.
   * Needs the permission `ledger_view`.
   */
  balancesSync(request?: ListBalances, options?: CallOptions): LedgerAccountPage;
  /** All the rows, of one page of balances() after the other. `limit` is the size of a page: it ends nothing. */
  iterateBalances(request?: ListBalances, options?: CallOptions): AsyncGenerator<LedgerAccount, void, void>;
  iterateBalancesSync(request?: ListBalances, options?: CallOptions): Generator<LedgerAccount, void, void>;
  /** All the rows of balances(), as they are at the moment of the first. */
  queryBalances(request?: ListBalances, options?: CallOptions): Cursor<LedgerAccount>;
  /**
   * The entries of the ledger with their postings.
   * Needs the permission `ledger_view`.
   */
  entries(request?: ListEntries, options?: CallOptions): Promise<LedgerEntryPage>;
  /**
   * The entries of the ledger with their postings.
   * Needs the permission `ledger_view`.
   */
  entriesSync(request?: ListEntries, options?: CallOptions): LedgerEntryPage;
  /** All the rows, of one page of entries() after the other. `limit` is the size of a page: it ends nothing. */
  iterateEntries(request?: ListEntries, options?: CallOptions): AsyncGenerator<LedgerEntry, void, void>;
  iterateEntriesSync(request?: ListEntries, options?: CallOptions): Generator<LedgerEntry, void, void>;
  /** All the rows of entries(), as they are at the moment of the first. */
  queryEntries(request?: ListEntries, options?: CallOptions): Cursor<LedgerEntry>;
  /**
   * Proves the books from their rows.
   * Needs the permission `ledger_view`.
   */
  verify(request?: VerifyLedger, options?: CallOptions): Promise<LedgerReport>;
  /**
   * Proves the books from their rows.
   * Needs the permission `ledger_view`.
   */
  verifySync(request?: VerifyLedger, options?: CallOptions): LedgerReport;
}

export declare class PaymentOperations {
  readonly session: Session;
  /**
   * One payment.
   * Needs the permission `invoice_view`.
   */
  get(request: GetPayment, options?: CallOptions): Promise<Payment>;
  /**
   * One payment.
   * Needs the permission `invoice_view`.
   */
  getSync(request: GetPayment, options?: CallOptions): Payment;
  /**
   * The payments there are.
   * Needs the permission `invoice_view`.
   */
  list(request?: ListPayments, options?: CallOptions): Promise<PaymentPage>;
  /**
   * The payments there are.
   * Needs the permission `invoice_view`.
   */
  listSync(request?: ListPayments, options?: CallOptions): PaymentPage;
  /** All the rows, of one page of list() after the other. `limit` is the size of a page: it ends nothing. */
  iterate(request?: ListPayments, options?: CallOptions): AsyncGenerator<Payment, void, void>;
  iterateSync(request?: ListPayments, options?: CallOptions): Generator<Payment, void, void>;
  /** All the rows of list(), as they are at the moment of the first. */
  query(request?: ListPayments, options?: CallOptions): Cursor<Payment>;
  /**
   * Records money that arrived.
   * Needs the permission `payment_record`.
   */
  record(request: RecordPayment, options?: CallOptions): Promise<Payment>;
  /**
   * Records money that arrived.
   * Needs the permission `payment_record`.
   */
  recordSync(request: RecordPayment, options?: CallOptions): Payment;
  /**
   * Records a bank statement: many payments at once.
   * Needs the permission `payment_record`.
   */
  recordBatch(request: RecordPayments, options?: CallOptions): Promise<PaymentBatch>;
  /**
   * Records a bank statement: many payments at once.
   * Needs the permission `payment_record`.
   */
  recordBatchSync(request: RecordPayments, options?: CallOptions): PaymentBatch;
}

export declare class PriceOperations {
  readonly session: Session;
  /**
   * Moves running services to the catalogue's price.
   * Needs the permission `catalog_edit`.
   * Long: reports progress and can be cancelled.
   */
  applyToExisting(request: ApplyPriceToExisting, options?: CallOptions): Promise<PriceChange>;
  /**
   * Moves running services to the catalogue's price.
   * Needs the permission `catalog_edit`.
   * Long: reports progress and can be cancelled.
   */
  applyToExistingSync(request: ApplyPriceToExisting, options?: CallOptions): PriceChange;
  /**
   * Takes a product off sale in a currency and cycle.
   * Needs the permission `catalog_edit`.
   */
  end(request: EndPrice, options?: CallOptions): Promise<Price>;
  /**
   * Takes a product off sale in a currency and cycle.
   * Needs the permission `catalog_edit`.
   */
  endSync(request: EndPrice, options?: CallOptions): Price;
  /**
   * Prices by product, currency or day.
   * Needs the permission `catalog_view`.
   */
  list(request?: ListPrices, options?: CallOptions): Promise<PricePage>;
  /**
   * Prices by product, currency or day.
   * Needs the permission `catalog_view`.
   */
  listSync(request?: ListPrices, options?: CallOptions): PricePage;
  /** All the rows, of one page of list() after the other. `limit` is the size of a page: it ends nothing. */
  iterate(request?: ListPrices, options?: CallOptions): AsyncGenerator<Price, void, void>;
  iterateSync(request?: ListPrices, options?: CallOptions): Generator<Price, void, void>;
  /** All the rows of list(), as they are at the moment of the first. */
  query(request?: ListPrices, options?: CallOptions): Cursor<Price>;
  /**
   * What products would cost somebody, with tax.
   * Needs the permission `catalog_view`.
   */
  quote(request: QuotePrice, options?: CallOptions): Promise<PriceQuote>;
  /**
   * What products would cost somebody, with tax.
   * Needs the permission `catalog_view`.
   */
  quoteSync(request: QuotePrice, options?: CallOptions): PriceQuote;
  /**
   * Sets the price of a product in a currency and cycle from a day on.
   * Needs the permission `catalog_edit`.
   */
  set(request: SetPrice, options?: CallOptions): Promise<Price>;
  /**
   * Sets the price of a product in a currency and cycle from a day on.
   * Needs the permission `catalog_edit`.
   */
  setSync(request: SetPrice, options?: CallOptions): Price;
}

export declare class ProductOperations {
  readonly session: Session;
  /**
   * Makes a product. It is for sale once it has a price.
   * Needs the permission `catalog_edit`.
   */
  create(request: CreateProduct, options?: CallOptions): Promise<Product>;
  /**
   * Makes a product. It is for sale once it has a price.
   * Needs the permission `catalog_edit`.
   */
  createSync(request: CreateProduct, options?: CallOptions): Product;
  /**
   * One product. Clients see active ones.
   * Needs the permission `catalog_view`.
   */
  get(request: GetProduct, options?: CallOptions): Promise<Product>;
  /**
   * One product. Clients see active ones.
   * Needs the permission `catalog_view`.
   */
  getSync(request: GetProduct, options?: CallOptions): Product;
  /**
   * Products by category, kind or status. Clients see active ones.
   * Needs the permission `catalog_view`.
   */
  list(request?: ListProducts, options?: CallOptions): Promise<ProductPage>;
  /**
   * Products by category, kind or status. Clients see active ones.
   * Needs the permission `catalog_view`.
   */
  listSync(request?: ListProducts, options?: CallOptions): ProductPage;
  /** All the rows, of one page of list() after the other. `limit` is the size of a page: it ends nothing. */
  iterate(request?: ListProducts, options?: CallOptions): AsyncGenerator<Product, void, void>;
  iterateSync(request?: ListProducts, options?: CallOptions): Generator<Product, void, void>;
  /** All the rows of list(), as they are at the moment of the first. */
  query(request?: ListProducts, options?: CallOptions): Cursor<Product>;
  /**
   * Changes a product. Services that run keep their terms.
   * Needs the permission `catalog_edit`.
   */
  update(request: UpdateProduct, options?: CallOptions): Promise<Product>;
  /**
   * Changes a product. Services that run keep their terms.
   * Needs the permission `catalog_edit`.
   */
  updateSync(request: UpdateProduct, options?: CallOptions): Product;
}

export declare class ReportOperations {
  readonly session: Session;
  /**
   * What is owed, by how long it has been due.
   * Needs the permission `report_view`.
   */
  aging(request?: ReportAging, options?: CallOptions): Promise<AgingReport>;
  /**
   * What is owed, by how long it has been due.
   * Needs the permission `report_view`.
   */
  agingSync(request?: ReportAging, options?: CallOptions): AgingReport;
  /** All the rows of aging(), as they are at the moment of the first. */
  queryAging(request?: ReportAging, options?: CallOptions): Cursor<AgingRow>;
  /**
   * Monthly recurring revenue by currency and product.
   * Needs the permission `report_view`.
   */
  mrr(request?: ReportMrr, options?: CallOptions): Promise<MrrReport>;
  /**
   * Monthly recurring revenue by currency and product.
   * Needs the permission `report_view`.
   */
  mrrSync(request?: ReportMrr, options?: CallOptions): MrrReport;
  /** All the rows of mrr(), as they are at the moment of the first. */
  queryMrr(request?: ReportMrr, options?: CallOptions): Cursor<MrrRow>;
  /**
   * What was billed, by month, product, tax or country.
   * Needs the permission `report_view`.
   */
  revenue(request: ReportRevenue, options?: CallOptions): Promise<RevenueReport>;
  /**
   * What was billed, by month, product, tax or country.
   * Needs the permission `report_view`.
   */
  revenueSync(request: ReportRevenue, options?: CallOptions): RevenueReport;
  /** All the rows of revenue(), as they are at the moment of the first. */
  queryRevenue(request: ReportRevenue, options?: CallOptions): Cursor<RevenueRow>;
}

export declare class RoleOperations {
  readonly session: Session;
  /**
   * Makes a role of permissions that the caller holds.
   * Needs the permission `staff_edit`.
   */
  create(request: CreateRole, options?: CallOptions): Promise<Role>;
  /**
   * Makes a role of permissions that the caller holds.
   * Needs the permission `staff_edit`.
   */
  createSync(request: CreateRole, options?: CallOptions): Role;
  /**
   * The roles there are.
   * Needs the permission `staff_view`.
   */
  list(request?: ListRoles, options?: CallOptions): Promise<RolePage>;
  /**
   * The roles there are.
   * Needs the permission `staff_view`.
   */
  listSync(request?: ListRoles, options?: CallOptions): RolePage;
  /** All the rows, of one page of list() after the other. `limit` is the size of a page: it ends nothing. */
  iterate(request?: ListRoles, options?: CallOptions): AsyncGenerator<Role, void, void>;
  iterateSync(request?: ListRoles, options?: CallOptions): Generator<Role, void, void>;
  /** All the rows of list(), as they are at the moment of the first. */
  query(request?: ListRoles, options?: CallOptions): Cursor<Role>;
  /**
   * Changes what a role allows, for everybody who has it.
   * Needs the permission `staff_edit`.
   */
  update(request: UpdateRole, options?: CallOptions): Promise<Role>;
  /**
   * Changes what a role allows, for everybody who has it.
   * Needs the permission `staff_edit`.
   */
  updateSync(request: UpdateRole, options?: CallOptions): Role;
}

export declare class ScheduleOperations {
  readonly session: Session;
  /** The periods that a subject would be billed for. */
  preview(request: PreviewSchedule, options?: CallOptions): Promise<SchedulePreview>;
  /** The periods that a subject would be billed for. */
  previewSync(request: PreviewSchedule, options?: CallOptions): SchedulePreview;
}

export declare class SellerOperations {
  readonly session: Session;
  /**
   * Makes the house, or a further seller, and its first roles.
   * Needs the permission `settings_edit`.
   */
  create(request: CreateSeller, options?: CallOptions): Promise<Seller>;
  /**
   * Makes the house, or a further seller, and its first roles.
   * Needs the permission `settings_edit`.
   */
  createSync(request: CreateSeller, options?: CallOptions): Seller;
  /**
   * The seller whose books these are.
   * Needs the permission `settings_view`.
   */
  get(request?: GetSeller, options?: CallOptions): Promise<Seller>;
  /**
   * The seller whose books these are.
   * Needs the permission `settings_view`.
   */
  getSync(request?: GetSeller, options?: CallOptions): Seller;
  /**
   * Changes the seller's settings.
   * Needs the permission `settings_edit`.
   */
  update(request: UpdateSeller, options?: CallOptions): Promise<Seller>;
  /**
   * Changes the seller's settings.
   * Needs the permission `settings_edit`.
   */
  updateSync(request: UpdateSeller, options?: CallOptions): Seller;
}

export declare class ServiceOperations {
  readonly session: Session;
  /**
   * Drops a service that was never delivered.
   * Needs the permission `service_edit`.
   */
  cancel(request: CancelService, options?: CallOptions): Promise<Service>;
  /**
   * Drops a service that was never delivered.
   * Needs the permission `service_edit`.
   */
  cancelSync(request: CancelService, options?: CallOptions): Service;
  /**
   * Another product, cycle, quantity or price from a day on.
   * Needs the permission `service_edit`.
   */
  change(request: ChangeService, options?: CallOptions): Promise<ServiceTerm>;
  /**
   * Another product, cycle, quantity or price from a day on.
   * Needs the permission `service_edit`.
   */
  changeSync(request: ChangeService, options?: CallOptions): ServiceTerm;
  /**
   * Orders a service for a client.
   * Needs the permission `service_edit`.
   */
  create(request: CreateService, options?: CallOptions): Promise<Service>;
  /**
   * Orders a service for a client.
   * Needs the permission `service_edit`.
   */
  createSync(request: CreateService, options?: CallOptions): Service;
  /**
   * One service with its terms.
   * Needs the permission `service_view`.
   */
  get(request: GetService, options?: CallOptions): Promise<ServiceDetail>;
  /**
   * One service with its terms.
   * Needs the permission `service_view`.
   */
  getSync(request: GetService, options?: CallOptions): ServiceDetail;
  /**
   * Takes a planned end away again.
   * Needs the permission `service_edit`.
   */
  keep(request: KeepService, options?: CallOptions): Promise<Service>;
  /**
   * Takes a planned end away again.
   * Needs the permission `service_edit`.
   */
  keepSync(request: KeepService, options?: CallOptions): Service;
  /**
   * Services by client, product or state.
   * Needs the permission `service_view`.
   */
  list(request?: ListServices, options?: CallOptions): Promise<ServicePage>;
  /**
   * Services by client, product or state.
   * Needs the permission `service_view`.
   */
  listSync(request?: ListServices, options?: CallOptions): ServicePage;
  /** All the rows, of one page of list() after the other. `limit` is the size of a page: it ends nothing. */
  iterate(request?: ListServices, options?: CallOptions): AsyncGenerator<Service, void, void>;
  iterateSync(request?: ListServices, options?: CallOptions): Generator<Service, void, void>;
  /** All the rows of list(), as they are at the moment of the first. */
  query(request?: ListServices, options?: CallOptions): Cursor<Service>;
  /**
   * Stops a service that was ordered by fraud.
   * Needs the permission `service_edit`.
   */
  markFraud(request: MarkServiceFraud, options?: CallOptions): Promise<Service>;
  /**
   * Stops a service that was ordered by fraud.
   * Needs the permission `service_edit`.
   */
  markFraudSync(request: MarkServiceFraud, options?: CallOptions): Service;
  /**
   * Has a pending service set up without waiting for a payment.
   * Needs the permission `service_provision`.
   */
  provision(request: ProvisionService, options?: CallOptions): Promise<Service>;
  /**
   * Has a pending service set up without waiting for a payment.
   * Needs the permission `service_provision`.
   */
  provisionSync(request: ProvisionService, options?: CallOptions): Service;
  /**
   * Has a failed service set up once more.
   * Needs the permission `service_provision`.
   */
  retry(request: RetryService, options?: CallOptions): Promise<Service>;
  /**
   * Has a failed service set up once more.
   * Needs the permission `service_provision`.
   */
  retrySync(request: RetryService, options?: CallOptions): Service;
  /**
   * Stops an active service for a reason.
   * Needs the permission `service_provision`.
   */
  suspend(request: SuspendService, options?: CallOptions): Promise<Service>;
  /**
   * Stops an active service for a reason.
   * Needs the permission `service_provision`.
   */
  suspendSync(request: SuspendService, options?: CallOptions): Service;
  /**
   * Ends a service, now or on a day to come.
   * Needs the permission `service_edit`.
   */
  terminate(request: TerminateService, options?: CallOptions): Promise<Service>;
  /**
   * Ends a service, now or on a day to come.
   * Needs the permission `service_edit`.
   */
  terminateSync(request: TerminateService, options?: CallOptions): Service;
  /**
   * What a service was billed for so far.
   * Needs the permission `service_view`.
   */
  timeline(request: GetBilledTimeline, options?: CallOptions): Promise<BilledTimeline>;
  /**
   * What a service was billed for so far.
   * Needs the permission `service_view`.
   */
  timelineSync(request: GetBilledTimeline, options?: CallOptions): BilledTimeline;
  /**
   * Lifts a suspension.
   * Needs the permission `service_provision`.
   */
  unsuspend(request: UnsuspendService, options?: CallOptions): Promise<Service>;
  /**
   * Lifts a suspension.
   * Needs the permission `service_provision`.
   */
  unsuspendSync(request: UnsuspendService, options?: CallOptions): Service;
  /**
   * Changes label, configuration, or until when it is spared.
   * Needs the permission `service_edit`.
   */
  update(request: UpdateService, options?: CallOptions): Promise<Service>;
  /**
   * Changes label, configuration, or until when it is spared.
   * Needs the permission `service_edit`.
   */
  updateSync(request: UpdateService, options?: CallOptions): Service;
}

export declare class StaffOperations {
  readonly session: Session;
  /**
   * Adds somebody to the staff.
   * Needs the permission `staff_edit`.
   */
  create(request: CreateStaff, options?: CallOptions): Promise<Staff>;
  /**
   * Adds somebody to the staff.
   * Needs the permission `staff_edit`.
   */
  createSync(request: CreateStaff, options?: CallOptions): Staff;
  /**
   * Shuts a member of staff out.
   * Needs the permission `staff_edit`.
   */
  disable(request: DisableStaff, options?: CallOptions): Promise<Staff>;
  /**
   * Shuts a member of staff out.
   * Needs the permission `staff_edit`.
   */
  disableSync(request: DisableStaff, options?: CallOptions): Staff;
  /**
   * Lets a member of staff in again.
   * Needs the permission `staff_edit`.
   */
  enable(request: EnableStaff, options?: CallOptions): Promise<Staff>;
  /**
   * Lets a member of staff in again.
   * Needs the permission `staff_edit`.
   */
  enableSync(request: EnableStaff, options?: CallOptions): Staff;
  /**
   * One member of staff.
   * Needs the permission `staff_view`.
   */
  get(request: GetStaff, options?: CallOptions): Promise<Staff>;
  /**
   * One member of staff.
   * Needs the permission `staff_view`.
   */
  getSync(request: GetStaff, options?: CallOptions): Staff;
  /**
   * The staff.
   * Needs the permission `staff_view`.
   */
  list(request?: ListStaff, options?: CallOptions): Promise<StaffPage>;
  /**
   * The staff.
   * Needs the permission `staff_view`.
   */
  listSync(request?: ListStaff, options?: CallOptions): StaffPage;
  /** All the rows, of one page of list() after the other. `limit` is the size of a page: it ends nothing. */
  iterate(request?: ListStaff, options?: CallOptions): AsyncGenerator<Staff, void, void>;
  iterateSync(request?: ListStaff, options?: CallOptions): Generator<Staff, void, void>;
  /** All the rows of list(), as they are at the moment of the first. */
  query(request?: ListStaff, options?: CallOptions): Cursor<Staff>;
  /**
   * Changes name, address or roles of a member of staff.
   * Needs the permission `staff_edit`.
   */
  update(request: UpdateStaff, options?: CallOptions): Promise<Staff>;
  /**
   * Changes name, address or roles of a member of staff.
   * Needs the permission `staff_edit`.
   */
  updateSync(request: UpdateStaff, options?: CallOptions): Staff;
}

export declare class TaxOperations {
  readonly session: Session;
  /**
   * What tax there would be on given amounts.
   * Needs the permission `catalog_view`.
   */
  calculate(request: CalculateTax, options?: CallOptions): Promise<TaxCalculation>;
  /**
   * What tax there would be on given amounts.
   * Needs the permission `catalog_view`.
   */
  calculateSync(request: CalculateTax, options?: CallOptions): TaxCalculation;
}

export declare class TaxRateOperations {
  readonly session: Session;
  /**
   * Adds a dated tax rate.
   * Needs the permission `tax_edit`.
   */
  create(request: CreateTaxRate, options?: CallOptions): Promise<TaxRate>;
  /**
   * Adds a dated tax rate.
   * Needs the permission `tax_edit`.
   */
  createSync(request: CreateTaxRate, options?: CallOptions): TaxRate;
  /**
   * Ends a tax rate.
   * Needs the permission `tax_edit`.
   */
  end(request: EndTaxRate, options?: CallOptions): Promise<TaxRate>;
  /**
   * Ends a tax rate.
   * Needs the permission `tax_edit`.
   */
  endSync(request: EndTaxRate, options?: CallOptions): TaxRate;
  /**
   * The tax rates there are.
   * Needs the permission `catalog_view`.
   */
  list(request?: ListTaxRates, options?: CallOptions): Promise<TaxRatePage>;
  /**
   * The tax rates there are.
   * Needs the permission `catalog_view`.
   */
  listSync(request?: ListTaxRates, options?: CallOptions): TaxRatePage;
  /** All the rows, of one page of list() after the other. `limit` is the size of a page: it ends nothing. */
  iterate(request?: ListTaxRates, options?: CallOptions): AsyncGenerator<TaxRate, void, void>;
  iterateSync(request?: ListTaxRates, options?: CallOptions): Generator<TaxRate, void, void>;
  /** All the rows of list(), as they are at the moment of the first. */
  query(request?: ListTaxRates, options?: CallOptions): Cursor<TaxRate>;
}

/** What session.call() takes and gives, by the names of the operations. */
export interface Operations {
  "audit.list": { request: ListAudit; reply: AuditEntryPage };
  "audit.verify": { request: VerifyAudit; reply: AuditCheck };
  "automation.list_parked": { request: ListParkedClients; reply: ParkedClientPage };
  "automation.release": { request: ReleaseClient; reply: ParkedClient };
  "automation.run": { request: RunAutomation; reply: AutomationReport };
  "automation.status": { request: GetAutomationStatus; reply: AutomationStatus };
  "category.create": { request: CreateCategory; reply: Category };
  "category.list": { request: ListCategories; reply: CategoryPage };
  "category.update": { request: UpdateCategory; reply: Category };
  "client.close": { request: CloseClient; reply: Client };
  "client.create": { request: CreateClient; reply: Client };
  "client.deactivate": { request: DeactivateClient; reply: Client };
  "client.get": { request: GetClient; reply: Client };
  "client.list": { request: ListClients; reply: ClientPage };
  "client.reopen": { request: ReopenClient; reply: Client };
  "client.update": { request: UpdateClient; reply: Client };
  "client_group.add_client": { request: AddClientToGroup; reply: ClientGroup };
  "client_group.create": { request: CreateClientGroup; reply: ClientGroup };
  "client_group.get": { request: GetClientGroup; reply: ClientGroup };
  "client_group.list": { request: ListClientGroups; reply: ClientGroupPage };
  "client_group.remove_client": { request: RemoveClientFromGroup; reply: ClientGroup };
  "client_group.update": { request: UpdateClientGroup; reply: ClientGroup };
  "credit.balance": { request: GetCreditBalance; reply: CreditBalance };
  "credit.grant": { request: GrantCredit; reply: CreditGrant };
  "credit_note.get": { request: GetCreditNote; reply: CreditNote };
  "credit_note.issue": { request: IssueCreditNote; reply: CreditNote };
  "credit_note.list": { request: ListCreditNotes; reply: CreditNotePage };
  "currency.list": { request: ListCurrencies; reply: CurrencyList };
  "currency.set": { request: SetCurrency; reply: BookCurrency };
  "event.list": { request: ListEvents; reply: RecordedEventPage };
  "event.summary": { request: SummarizeEvents; reply: EventSummary };
  "import.clients": { request: ImportClients; reply: ImportReport };
  "import.products": { request: ImportProducts; reply: ImportReport };
  "import.services": { request: ImportServices; reply: ImportReport };
  "invoice.apply_credit": { request: ApplyCredit; reply: Invoice };
  "invoice.cancel": { request: CancelInvoice; reply: Invoice };
  "invoice.create": { request: CreateInvoice; reply: Invoice };
  "invoice.discard_draft": { request: DiscardDraft; reply: DiscardedDraft };
  "invoice.expect_no_payment": { request: ExpectNoPayment; reply: Invoice };
  "invoice.expect_payment": { request: ExpectPayment; reply: Invoice };
  "invoice.get": { request: GetInvoice; reply: Invoice };
  "invoice.issue": { request: IssueInvoice; reply: Invoice };
  "invoice.list": { request: ListInvoices; reply: InvoicePage };
  "invoice.pay": { request: PayInvoice; reply: Invoice };
  "invoice.render": { request: RenderInvoice; reply: RenderedDocument };
  "invoice.send_to_collections": { request: SendToCollections; reply: Invoice };
  "invoice.update_draft": { request: UpdateDraft; reply: Invoice };
  "invoice.write_off": { request: WriteOff; reply: Invoice };
  "job.list": { request: ListJobs; reply: JobPage };
  "job.retry": { request: RetryJob; reply: Job };
  "ledger.balances": { request: ListBalances; reply: LedgerAccountPage };
  "ledger.entries": { request: ListEntries; reply: LedgerEntryPage };
  "ledger.verify": { request: VerifyLedger; reply: LedgerReport };
  "payment.get": { request: GetPayment; reply: Payment };
  "payment.list": { request: ListPayments; reply: PaymentPage };
  "payment.record": { request: RecordPayment; reply: Payment };
  "payment.record_batch": { request: RecordPayments; reply: PaymentBatch };
  "price.apply_to_existing": { request: ApplyPriceToExisting; reply: PriceChange };
  "price.end": { request: EndPrice; reply: Price };
  "price.list": { request: ListPrices; reply: PricePage };
  "price.quote": { request: QuotePrice; reply: PriceQuote };
  "price.set": { request: SetPrice; reply: Price };
  "product.create": { request: CreateProduct; reply: Product };
  "product.get": { request: GetProduct; reply: Product };
  "product.list": { request: ListProducts; reply: ProductPage };
  "product.update": { request: UpdateProduct; reply: Product };
  "report.aging": { request: ReportAging; reply: AgingReport };
  "report.mrr": { request: ReportMrr; reply: MrrReport };
  "report.revenue": { request: ReportRevenue; reply: RevenueReport };
  "role.create": { request: CreateRole; reply: Role };
  "role.list": { request: ListRoles; reply: RolePage };
  "role.update": { request: UpdateRole; reply: Role };
  "schedule.preview": { request: PreviewSchedule; reply: SchedulePreview };
  "seller.create": { request: CreateSeller; reply: Seller };
  "seller.get": { request: GetSeller; reply: Seller };
  "seller.update": { request: UpdateSeller; reply: Seller };
  "service.cancel": { request: CancelService; reply: Service };
  "service.change": { request: ChangeService; reply: ServiceTerm };
  "service.create": { request: CreateService; reply: Service };
  "service.get": { request: GetService; reply: ServiceDetail };
  "service.keep": { request: KeepService; reply: Service };
  "service.list": { request: ListServices; reply: ServicePage };
  "service.mark_fraud": { request: MarkServiceFraud; reply: Service };
  "service.provision": { request: ProvisionService; reply: Service };
  "service.retry": { request: RetryService; reply: Service };
  "service.suspend": { request: SuspendService; reply: Service };
  "service.terminate": { request: TerminateService; reply: Service };
  "service.timeline": { request: GetBilledTimeline; reply: BilledTimeline };
  "service.unsuspend": { request: UnsuspendService; reply: Service };
  "service.update": { request: UpdateService; reply: Service };
  "staff.create": { request: CreateStaff; reply: Staff };
  "staff.disable": { request: DisableStaff; reply: Staff };
  "staff.enable": { request: EnableStaff; reply: Staff };
  "staff.get": { request: GetStaff; reply: Staff };
  "staff.list": { request: ListStaff; reply: StaffPage };
  "staff.update": { request: UpdateStaff; reply: Staff };
  "tax.calculate": { request: CalculateTax; reply: TaxCalculation };
  "tax_rate.create": { request: CreateTaxRate; reply: TaxRate };
  "tax_rate.end": { request: EndTaxRate; reply: TaxRate };
  "tax_rate.list": { request: ListTaxRates; reply: TaxRatePage };
}

/** An actor's way into a book: book.session(). Promises of one session are kept one after the other. */
export declare class Session extends BaseSession {
  readonly audits: AuditOperations;
  readonly automation: AutomationOperations;
  readonly categories: CategoryOperations;
  readonly clients: ClientOperations;
  readonly clientGroups: ClientGroupOperations;
  readonly credits: CreditOperations;
  readonly creditNotes: CreditNoteOperations;
  readonly currencies: CurrencyOperations;
  readonly events: EventOperations;
  readonly imports: ImportOperations;
  readonly invoices: InvoiceOperations;
  readonly jobs: JobOperations;
  readonly ledgers: LedgerOperations;
  readonly payments: PaymentOperations;
  readonly prices: PriceOperations;
  readonly products: ProductOperations;
  readonly reports: ReportOperations;
  readonly roles: RoleOperations;
  readonly schedules: ScheduleOperations;
  readonly sellers: SellerOperations;
  readonly services: ServiceOperations;
  readonly staff: StaffOperations;
  readonly taxes: TaxOperations;
  readonly taxRates: TaxRateOperations;
}

export interface Gateway {
  /**
   * Charges what is owed of an invoice. To answer `failed` says that surely nothing was charged; an error says that nobody knows, and the call is made again with the same key, after ever longer waits, until it is dead.
   */
  charge(request: ChargeInvoice): ChargeResult | Promise<ChargeResult>;
}

export interface Mailer {
  /** Sends a mail. */
  send(request: SendMail): MailSent | void | Promise<MailSent | void>;
}

export interface Provisioner {
  /** Sets a service up. */
  create(request: CreateOutside): CreatedOutside | void | Promise<CreatedOutside | void>;
  /** Takes a service off the air and keeps its data. */
  suspend(request: SuspendOutside): Acknowledged | void | Promise<Acknowledged | void>;
  /** Removes a service for good. */
  terminate(request: TerminateOutside): Acknowledged | void | Promise<Acknowledged | void>;
  /** Puts a suspended service back on the air. */
  unsuspend(request: UnsuspendOutside): Acknowledged | void | Promise<Acknowledged | void>;
}

/** The ports by name; one that is a function is asked with the full name: `provisioner.create`. */
export interface Ports {
  gateway: Gateway;
  mailer: Mailer;
  provisioner: Provisioner;
  /** What time it is for the book: { now: "2026-11-22T12:00:00Z" }. */
  clock: { now(request: {}): { now: Timestamp } | Promise<{ now: Timestamp }> };
  /** `count` bytes nobody can guess, in hexadecimal. */
  random: { bytes(request: { count: number }): { bytes: string } | Promise<{ bytes: string }> };
}
