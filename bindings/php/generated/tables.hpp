// The description as tables. Written by bindings/generate/generate.py; do not edit.
#pragma once

#include "../src/tables.h"

namespace billhook_php {

// clang-format off
inline constexpr char version[] = "0.1.0";

inline constexpr Word words_of_DailyTask[] = {{"change_terms", "ChangeTerms"}, {"end_services", "EndServices"}, {"generate_invoices", "GenerateInvoices"}, {"apply_credit", "ApplyCredit"}, {"remind", "Remind"}, {"charge_late_fees", "ChargeLateFees"}, {"suspend", "Suspend"}, {"terminate", "Terminate"}, {"forget_old", "ForgetOld"}};
inline constexpr Word words_of_CategoryField[] = {{"parent", "Parent"}};
inline constexpr Word words_of_ClientKind[] = {{"person", "Person"}, {"company", "Company"}};
inline constexpr Word words_of_ClientStatus[] = {{"active", "Active"}, {"inactive", "Inactive"}, {"closed", "Closed"}};
inline constexpr Word words_of_ClientField[] = {{"company", "Company"}, {"phone", "Phone"}, {"tax_id", "TaxId"}, {"policy", "Policy"}, {"notes", "Notes"}};
inline constexpr Word words_of_RefundTo[] = {{"credit", "Credit"}, {"none", "None"}};
inline constexpr Word words_of_ImportMode[] = {{"all_or_nothing", "AllOrNothing"}, {"skip_bad", "SkipBad"}};
inline constexpr Word words_of_InvoiceStatus[] = {{"draft", "Draft"}, {"unpaid", "Unpaid"}, {"payment_pending", "PaymentPending"}, {"paid", "Paid"}, {"cancelled", "Cancelled"}, {"collections", "Collections"}, {"written_off", "WrittenOff"}, {"refunded", "Refunded"}};
inline constexpr Word words_of_DocumentFormat[] = {{"text", "Text"}, {"html", "Html"}};
inline constexpr Word words_of_JobState[] = {{"queued", "Queued"}, {"running", "Running"}, {"done", "Done"}, {"retry", "Retry"}, {"dead", "Dead"}};
inline constexpr Word words_of_AccountKind[] = {{"receivable", "Receivable"}, {"credit", "Credit"}, {"revenue", "Revenue"}, {"tax_payable", "TaxPayable"}, {"clearing", "Clearing"}, {"bank", "Bank"}, {"fees", "Fees"}, {"rounding", "Rounding"}, {"bad_debt", "BadDebt"}, {"goodwill", "Goodwill"}};
inline constexpr Word words_of_EntryKind[] = {{"invoice_issued", "InvoiceIssued"}, {"invoice_cancelled", "InvoiceCancelled"}, {"invoice_written_off", "InvoiceWrittenOff"}, {"invoice_credited", "InvoiceCredited"}, {"credit_note_issued", "CreditNoteIssued"}, {"payment_recorded", "PaymentRecorded"}, {"credit_granted", "CreditGranted"}, {"credit_applied", "CreditApplied"}};
inline constexpr Word words_of_ProductKind[] = {{"hosting", "Hosting"}, {"reseller", "Reseller"}, {"server", "Server"}, {"domain", "Domain"}, {"ssl", "Ssl"}, {"other", "Other"}};
inline constexpr Word words_of_ProvisionOn[] = {{"order", "Order"}, {"payment", "Payment"}, {"manual", "Manual"}};
inline constexpr Word words_of_Timing[] = {{"in_advance", "InAdvance"}, {"in_arrears", "InArrears"}};
inline constexpr Word words_of_Alignment[] = {{"start", "Start"}, {"day_of_month", "DayOfMonth"}, {"anniversary", "Anniversary"}};
inline constexpr Word words_of_DayCount[] = {{"actual", "Actual"}, {"thirty", "Thirty"}};
inline constexpr Word words_of_ProductStatus[] = {{"active", "Active"}, {"hidden", "Hidden"}, {"retired", "Retired"}};
inline constexpr Word words_of_ProductField[] = {{"category", "Category"}, {"description", "Description"}, {"module", "Module"}, {"anchor_day", "AnchorDay"}, {"also_next_from", "AlsoNextFrom"}};
inline constexpr Word words_of_RevenueBy[] = {{"month", "Month"}, {"product", "Product"}, {"tax", "Tax"}, {"country", "Country"}};
inline constexpr Word words_of_Permission[] = {{"none", "None"}, {"settings_view", "SettingsView"}, {"settings_edit", "SettingsEdit"}, {"staff_view", "StaffView"}, {"staff_edit", "StaffEdit"}, {"audit_view", "AuditView"}, {"client_view", "ClientView"}, {"client_edit", "ClientEdit"}, {"catalog_view", "CatalogView"}, {"catalog_edit", "CatalogEdit"}, {"tax_edit", "TaxEdit"}, {"service_view", "ServiceView"}, {"service_edit", "ServiceEdit"}, {"service_provision", "ServiceProvision"}, {"invoice_view", "InvoiceView"}, {"invoice_edit", "InvoiceEdit"}, {"invoice_issue", "InvoiceIssue"}, {"invoice_cancel", "InvoiceCancel"}, {"payment_record", "PaymentRecord"}, {"credit_edit", "CreditEdit"}, {"ledger_view", "LedgerView"}, {"report_view", "ReportView"}, {"automation_run", "AutomationRun"}, {"job_view", "JobView"}, {"job_edit", "JobEdit"}, {"import_run", "ImportRun"}, {"*", "Any"}};
inline constexpr Word words_of_SeriesReset[] = {{"never", "Never"}, {"yearly", "Yearly"}, {"monthly", "Monthly"}};
inline constexpr Word words_of_SellerField[] = {{"tax_id", "TaxId"}};
inline constexpr Word words_of_ServiceStatus[] = {{"pending", "Pending"}, {"provisioning", "Provisioning"}, {"failed", "Failed"}, {"active", "Active"}, {"suspended", "Suspended"}, {"terminated", "Terminated"}, {"cancelled", "Cancelled"}, {"completed", "Completed"}, {"fraud", "Fraud"}};
inline constexpr Word words_of_SuspensionReason[] = {{"overdue", "Overdue"}, {"abuse", "Abuse"}, {"request", "Request"}, {"other", "Other"}};
inline constexpr Word words_of_TerminateAt[] = {{"now", "Now"}, {"end_of_period", "EndOfPeriod"}, {"date", "Date"}};
inline constexpr Word words_of_StaffStatus[] = {{"active", "Active"}, {"disabled", "Disabled"}};
inline constexpr Word words_of_CustomerKind[] = {{"consumer", "Consumer"}, {"business", "Business"}};
inline constexpr Word words_of_ChargeStatus[] = {{"succeeded", "Succeeded"}, {"failed", "Failed"}};
inline constexpr Word words_of_MailKind[] = {{"invoice_issued", "InvoiceIssued"}, {"invoice_reminder", "InvoiceReminder"}, {"payment_received", "PaymentReceived"}};
inline constexpr Word words_of_TaxReason[] = {{"taxed", "Taxed"}, {"zero_rated", "ZeroRated"}, {"reverse_charge", "ReverseCharge"}, {"exempt", "Exempt"}, {"out_of_scope", "OutOfScope"}};
inline constexpr Word words_of_LineKind[] = {{"recurring", "Recurring"}, {"setup", "Setup"}, {"one_time", "OneTime"}, {"late_fee", "LateFee"}, {"custom", "Custom"}, {"repair", "Repair"}};
inline constexpr Word words_of_CycleUnit[] = {{"day", "Day"}, {"week", "Week"}, {"month", "Month"}, {"year", "Year"}};
inline constexpr Word words_of_Rounding[] = {{"half_up", "HalfUp"}, {"half_even", "HalfEven"}, {"half_down", "HalfDown"}, {"down", "Down"}, {"up", "Up"}};
inline constexpr Word words_of_TaxRoundingLevel[] = {{"line", "Line"}, {"group", "Group"}, {"invoice", "Invoice"}};
inline constexpr Word words_of_InclusiveMethod[] = {{"tax_first", "TaxFirst"}, {"net_first", "NetFirst"}};
inline constexpr Word words_of_DunningKind[] = {{"reminder", "Reminder"}, {"late_fee", "LateFee"}, {"suspend", "Suspend"}, {"terminate", "Terminate"}};
inline constexpr Word words_of_LateFeeKind[] = {{"fixed", "Fixed"}, {"percent", "Percent"}, {"tiered", "Tiered"}};

inline constexpr Enumeration enumerations[] = {
  {"Billhook\\DailyTask", words_of_DailyTask, 9},
  {"Billhook\\CategoryField", words_of_CategoryField, 1},
  {"Billhook\\ClientKind", words_of_ClientKind, 2},
  {"Billhook\\ClientStatus", words_of_ClientStatus, 3},
  {"Billhook\\ClientField", words_of_ClientField, 5},
  {"Billhook\\RefundTo", words_of_RefundTo, 2},
  {"Billhook\\ImportMode", words_of_ImportMode, 2},
  {"Billhook\\InvoiceStatus", words_of_InvoiceStatus, 8},
  {"Billhook\\DocumentFormat", words_of_DocumentFormat, 2},
  {"Billhook\\JobState", words_of_JobState, 5},
  {"Billhook\\AccountKind", words_of_AccountKind, 10},
  {"Billhook\\EntryKind", words_of_EntryKind, 8},
  {"Billhook\\ProductKind", words_of_ProductKind, 6},
  {"Billhook\\ProvisionOn", words_of_ProvisionOn, 3},
  {"Billhook\\Timing", words_of_Timing, 2},
  {"Billhook\\Alignment", words_of_Alignment, 3},
  {"Billhook\\DayCount", words_of_DayCount, 2},
  {"Billhook\\ProductStatus", words_of_ProductStatus, 3},
  {"Billhook\\ProductField", words_of_ProductField, 5},
  {"Billhook\\RevenueBy", words_of_RevenueBy, 4},
  {"Billhook\\Permission", words_of_Permission, 27},
  {"Billhook\\SeriesReset", words_of_SeriesReset, 3},
  {"Billhook\\SellerField", words_of_SellerField, 1},
  {"Billhook\\ServiceStatus", words_of_ServiceStatus, 9},
  {"Billhook\\SuspensionReason", words_of_SuspensionReason, 4},
  {"Billhook\\TerminateAt", words_of_TerminateAt, 3},
  {"Billhook\\StaffStatus", words_of_StaffStatus, 2},
  {"Billhook\\CustomerKind", words_of_CustomerKind, 2},
  {"Billhook\\ChargeStatus", words_of_ChargeStatus, 2},
  {"Billhook\\MailKind", words_of_MailKind, 3},
  {"Billhook\\TaxReason", words_of_TaxReason, 5},
  {"Billhook\\LineKind", words_of_LineKind, 6},
  {"Billhook\\CycleUnit", words_of_CycleUnit, 4},
  {"Billhook\\Rounding", words_of_Rounding, 5},
  {"Billhook\\TaxRoundingLevel", words_of_TaxRoundingLevel, 3},
  {"Billhook\\InclusiveMethod", words_of_InclusiveMethod, 2},
  {"Billhook\\DunningKind", words_of_DunningKind, 4},
  {"Billhook\\LateFeeKind", words_of_LateFeeKind, 3},
};

inline constexpr Field fields_of_ListAudit[] = {
  {"noun", 4, Shape::text, Shape::text, false, 0},
  {"id", 2, Shape::integer, Shape::integer, false, 0},
  {"called", 6, Shape::text, Shape::text, false, 0},
  {"limit", 5, Shape::integer, Shape::integer, false, 0},
  {"after", 5, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_AuditEntry[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"at", 2, Shape::timestamp, Shape::timestamp, true, 0},
  {"actor", 5, Shape::text, Shape::text, true, 0},
  {"operation", 9, Shape::text, Shape::text, true, 0},
  {"reason", 6, Shape::text, Shape::text, true, 0},
  {"outcome", 7, Shape::text, Shape::text, true, 0},
  {"changes", 7, Shape::json, Shape::json, false, 0},
  {"hash", 4, Shape::text, Shape::text, true, 0},
};
inline constexpr Field fields_of_AuditEntryPage[] = {
  {"items", 5, Shape::list, Shape::structure, true, 1},
  {"next", 4, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_AuditCheck[] = {
  {"is_whole", 8, Shape::boolean, Shape::boolean, true, 0},
  {"entries", 7, Shape::integer, Shape::integer, true, 0},
  {"erased", 6, Shape::integer, Shape::integer, true, 0},
  {"first_broken", 12, Shape::integer, Shape::integer, false, 0},
  {"finding", 7, Shape::text, Shape::text, false, 0},
  {"last_hash", 9, Shape::text, Shape::text, true, 0},
};
inline constexpr Field fields_of_ListParkedClients[] = {
  {"limit", 5, Shape::integer, Shape::integer, false, 0},
  {"after", 5, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_ParkedClient[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"client", 6, Shape::integer, Shape::integer, true, 0},
  {"day", 3, Shape::date, Shape::date, true, 0},
  {"task", 4, Shape::enumeration, Shape::enumeration, true, 0},
  {"reason", 6, Shape::text, Shape::text, true, 0},
  {"message", 7, Shape::text, Shape::text, true, 0},
};
inline constexpr Field fields_of_ParkedClientPage[] = {
  {"items", 5, Shape::list, Shape::structure, true, 6},
  {"next", 4, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_ReleaseClient[] = {
  {"client", 6, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_RunAutomation[] = {
  {"until", 5, Shape::date, Shape::date, false, 0},
};
inline constexpr Field fields_of_TaskCount[] = {
  {"task", 4, Shape::enumeration, Shape::enumeration, true, 0},
  {"done", 4, Shape::integer, Shape::integer, true, 0},
  {"skipped", 7, Shape::integer, Shape::integer, true, 0},
  {"failed", 6, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_AutomationReport[] = {
  {"from", 4, Shape::date, Shape::date, false, 0},
  {"until", 5, Shape::date, Shape::date, false, 0},
  {"days", 4, Shape::integer, Shape::integer, true, 0},
  {"tasks", 5, Shape::list, Shape::structure, true, 10},
  {"parked", 6, Shape::list, Shape::structure, true, 6},
};
inline constexpr Field fields_of_AutomationStatus[] = {
  {"finished", 8, Shape::date, Shape::date, false, 0},
  {"under_way", 9, Shape::date, Shape::date, false, 0},
  {"task", 4, Shape::enumeration, Shape::enumeration, false, 0},
  {"days_behind", 11, Shape::integer, Shape::integer, true, 0},
  {"parked", 6, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_CreateCategory[] = {
  {"name", 4, Shape::text, Shape::text, true, 0},
  {"parent", 6, Shape::integer, Shape::integer, false, 0},
  {"position", 8, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_Category[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
  {"name", 4, Shape::text, Shape::text, true, 0},
  {"parent", 6, Shape::integer, Shape::integer, false, 0},
  {"position", 8, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_ListCategories[] = {
  {"limit", 5, Shape::integer, Shape::integer, false, 0},
  {"after", 5, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_CategoryPage[] = {
  {"items", 5, Shape::list, Shape::structure, true, 15},
  {"next", 4, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_UpdateCategory[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
  {"name", 4, Shape::text, Shape::text, false, 0},
  {"parent", 6, Shape::integer, Shape::integer, false, 0},
  {"position", 8, Shape::integer, Shape::integer, false, 0},
  {"clear", 5, Shape::list, Shape::enumeration, false, 1},
};
inline constexpr Field fields_of_CloseClient[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_Address[] = {
  {"country", 7, Shape::text, Shape::text, true, 0},
  {"line1", 5, Shape::text, Shape::text, false, 0},
  {"line2", 5, Shape::text, Shape::text, false, 0},
  {"city", 4, Shape::text, Shape::text, false, 0},
  {"state", 5, Shape::text, Shape::text, false, 0},
  {"postal_code", 11, Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_LateFeeTier[] = {
  {"from", 4, Shape::money, Shape::money, true, 0},
  {"amount", 6, Shape::money, Shape::money, true, 0},
};
inline constexpr Field fields_of_LateFee[] = {
  {"kind", 4, Shape::enumeration, Shape::enumeration, true, 37},
  {"amounts", 7, Shape::list, Shape::money, false, 0},
  {"percent", 7, Shape::decimal, Shape::decimal, false, 0},
  {"minimums", 8, Shape::list, Shape::money, false, 0},
  {"tiers", 5, Shape::list, Shape::structure, false, 21},
};
inline constexpr Field fields_of_DunningStep[] = {
  {"name", 4, Shape::text, Shape::text, true, 0},
  {"kind", 4, Shape::enumeration, Shape::enumeration, true, 36},
  {"days", 4, Shape::integer, Shape::integer, true, 0},
  {"fee", 3, Shape::structure, Shape::structure, false, 22},
};
inline constexpr Field fields_of_Policy[] = {
  {"generate_days_before", 20, Shape::integer, Shape::integer, false, 0},
  {"payment_days", 12, Shape::integer, Shape::integer, false, 0},
  {"separate_invoices", 17, Shape::boolean, Shape::boolean, false, 0},
  {"credit_pays_invoices", 20, Shape::boolean, Shape::boolean, false, 0},
  {"mail_invoices", 13, Shape::boolean, Shape::boolean, false, 0},
  {"dunning", 7, Shape::list, Shape::structure, false, 23},
};
inline constexpr Field fields_of_Client[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
  {"kind", 4, Shape::enumeration, Shape::enumeration, true, 2},
  {"name", 4, Shape::text, Shape::text, true, 0},
  {"company", 7, Shape::text, Shape::text, false, 0},
  {"email", 5, Shape::text, Shape::text, true, 0},
  {"phone", 5, Shape::text, Shape::text, false, 0},
  {"address", 7, Shape::structure, Shape::structure, true, 20},
  {"tax_id", 6, Shape::text, Shape::text, false, 0},
  {"tax_exempt", 10, Shape::boolean, Shape::boolean, true, 0},
  {"currency", 8, Shape::text, Shape::text, true, 0},
  {"language", 8, Shape::text, Shape::text, true, 0},
  {"status", 6, Shape::enumeration, Shape::enumeration, true, 3},
  {"policy", 6, Shape::structure, Shape::structure, false, 24},
  {"notes", 5, Shape::text, Shape::text, false, 0},
  {"created_at", 10, Shape::timestamp, Shape::timestamp, true, 0},
};
inline constexpr Field fields_of_CreateClient[] = {
  {"name", 4, Shape::text, Shape::text, true, 0},
  {"email", 5, Shape::text, Shape::text, true, 0},
  {"address", 7, Shape::structure, Shape::structure, true, 20},
  {"kind", 4, Shape::enumeration, Shape::enumeration, false, 2},
  {"company", 7, Shape::text, Shape::text, false, 0},
  {"phone", 5, Shape::text, Shape::text, false, 0},
  {"tax_id", 6, Shape::text, Shape::text, false, 0},
  {"tax_exempt", 10, Shape::boolean, Shape::boolean, false, 0},
  {"currency", 8, Shape::text, Shape::text, false, 0},
  {"language", 8, Shape::text, Shape::text, false, 0},
  {"policy", 6, Shape::structure, Shape::structure, false, 24},
  {"notes", 5, Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_DeactivateClient[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_GetClient[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_ListClients[] = {
  {"status", 6, Shape::enumeration, Shape::enumeration, false, 3},
  {"email", 5, Shape::text, Shape::text, false, 0},
  {"name", 4, Shape::text, Shape::text, false, 0},
  {"group", 5, Shape::integer, Shape::integer, false, 0},
  {"limit", 5, Shape::integer, Shape::integer, false, 0},
  {"after", 5, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_ClientPage[] = {
  {"items", 5, Shape::list, Shape::structure, true, 25},
  {"next", 4, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_ReopenClient[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_UpdateClient[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
  {"kind", 4, Shape::enumeration, Shape::enumeration, false, 2},
  {"name", 4, Shape::text, Shape::text, false, 0},
  {"company", 7, Shape::text, Shape::text, false, 0},
  {"email", 5, Shape::text, Shape::text, false, 0},
  {"phone", 5, Shape::text, Shape::text, false, 0},
  {"address", 7, Shape::structure, Shape::structure, false, 20},
  {"tax_id", 6, Shape::text, Shape::text, false, 0},
  {"tax_exempt", 10, Shape::boolean, Shape::boolean, false, 0},
  {"currency", 8, Shape::text, Shape::text, false, 0},
  {"language", 8, Shape::text, Shape::text, false, 0},
  {"policy", 6, Shape::structure, Shape::structure, false, 24},
  {"notes", 5, Shape::text, Shape::text, false, 0},
  {"clear", 5, Shape::list, Shape::enumeration, false, 4},
};
inline constexpr Field fields_of_AddClientToGroup[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"client", 6, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_ClientGroup[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
  {"name", 4, Shape::text, Shape::text, true, 0},
  {"precedence", 10, Shape::integer, Shape::integer, true, 0},
  {"policy", 6, Shape::structure, Shape::structure, true, 24},
};
inline constexpr Field fields_of_CreateClientGroup[] = {
  {"name", 4, Shape::text, Shape::text, true, 0},
  {"precedence", 10, Shape::integer, Shape::integer, false, 0},
  {"policy", 6, Shape::structure, Shape::structure, false, 24},
};
inline constexpr Field fields_of_GetClientGroup[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_ListClientGroups[] = {
  {"client", 6, Shape::integer, Shape::integer, false, 0},
  {"limit", 5, Shape::integer, Shape::integer, false, 0},
  {"after", 5, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_ClientGroupPage[] = {
  {"items", 5, Shape::list, Shape::structure, true, 34},
  {"next", 4, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_RemoveClientFromGroup[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"client", 6, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_UpdateClientGroup[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
  {"name", 4, Shape::text, Shape::text, false, 0},
  {"precedence", 10, Shape::integer, Shape::integer, false, 0},
  {"policy", 6, Shape::structure, Shape::structure, false, 24},
};
inline constexpr Field fields_of_GetCreditBalance[] = {
  {"client", 6, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_CreditBalance[] = {
  {"client", 6, Shape::integer, Shape::integer, true, 0},
  {"balance", 7, Shape::money, Shape::money, true, 0},
};
inline constexpr Field fields_of_GrantCredit[] = {
  {"client", 6, Shape::integer, Shape::integer, true, 0},
  {"amount", 6, Shape::money, Shape::money, true, 0},
  {"reason", 6, Shape::text, Shape::text, true, 0},
};
inline constexpr Field fields_of_CreditGrant[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"client", 6, Shape::integer, Shape::integer, true, 0},
  {"currency", 8, Shape::text, Shape::text, true, 0},
  {"amount", 6, Shape::money, Shape::money, true, 0},
  {"reason", 6, Shape::text, Shape::text, true, 0},
  {"granted_at", 10, Shape::timestamp, Shape::timestamp, true, 0},
};
inline constexpr Field fields_of_GetCreditNote[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_Party[] = {
  {"name", 4, Shape::text, Shape::text, true, 0},
  {"company", 7, Shape::text, Shape::text, false, 0},
  {"address", 7, Shape::structure, Shape::structure, true, 20},
  {"tax_id", 6, Shape::text, Shape::text, false, 0},
  {"email", 5, Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_CreditNoteLine[] = {
  {"credit_note", 11, Shape::integer, Shape::integer, true, 0},
  {"position", 8, Shape::integer, Shape::integer, true, 0},
  {"line", 4, Shape::integer, Shape::integer, true, 0},
  {"description", 11, Shape::text, Shape::text, true, 0},
  {"currency", 8, Shape::text, Shape::text, true, 0},
  {"net", 3, Shape::money, Shape::money, true, 0},
  {"tax", 3, Shape::money, Shape::money, true, 0},
};
inline constexpr Field fields_of_CreditNoteTax[] = {
  {"credit_note", 11, Shape::integer, Shape::integer, true, 0},
  {"position", 8, Shape::integer, Shape::integer, true, 0},
  {"name", 4, Shape::text, Shape::text, true, 0},
  {"country", 7, Shape::text, Shape::text, true, 0},
  {"state", 5, Shape::text, Shape::text, false, 0},
  {"tax_category", 12, Shape::text, Shape::text, false, 0},
  {"percent", 7, Shape::decimal, Shape::decimal, true, 0},
  {"currency", 8, Shape::text, Shape::text, true, 0},
  {"base", 4, Shape::money, Shape::money, true, 0},
  {"amount", 6, Shape::money, Shape::money, true, 0},
  {"reason", 6, Shape::enumeration, Shape::enumeration, true, 30},
};
inline constexpr Field fields_of_CreditNote[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"number", 6, Shape::text, Shape::text, true, 0},
  {"invoice", 7, Shape::integer, Shape::integer, true, 0},
  {"client", 6, Shape::integer, Shape::integer, true, 0},
  {"issue_date", 10, Shape::date, Shape::date, true, 0},
  {"currency", 8, Shape::text, Shape::text, true, 0},
  {"net", 3, Shape::money, Shape::money, true, 0},
  {"tax", 3, Shape::money, Shape::money, true, 0},
  {"total", 5, Shape::money, Shape::money, true, 0},
  {"settled", 7, Shape::money, Shape::money, true, 0},
  {"refunded", 8, Shape::money, Shape::money, true, 0},
  {"refund_to", 9, Shape::enumeration, Shape::enumeration, true, 5},
  {"seller_party", 12, Shape::structure, Shape::structure, true, 46},
  {"client_party", 12, Shape::structure, Shape::structure, true, 46},
  {"note", 4, Shape::text, Shape::text, false, 0},
  {"issued_at", 9, Shape::timestamp, Shape::timestamp, true, 0},
  {"lines", 5, Shape::list, Shape::structure, true, 47},
  {"taxes", 5, Shape::list, Shape::structure, true, 48},
};
inline constexpr Field fields_of_CreditedLine[] = {
  {"line", 4, Shape::integer, Shape::integer, true, 0},
  {"amount", 6, Shape::money, Shape::money, false, 0},
};
inline constexpr Field fields_of_IssueCreditNote[] = {
  {"invoice", 7, Shape::integer, Shape::integer, true, 0},
  {"lines", 5, Shape::list, Shape::structure, false, 50},
  {"refund_to", 9, Shape::enumeration, Shape::enumeration, false, 5},
  {"note", 4, Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_ListCreditNotes[] = {
  {"client", 6, Shape::integer, Shape::integer, false, 0},
  {"invoice", 7, Shape::integer, Shape::integer, false, 0},
  {"limit", 5, Shape::integer, Shape::integer, false, 0},
  {"after", 5, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_CreditNotePage[] = {
  {"items", 5, Shape::list, Shape::structure, true, 49},
  {"next", 4, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_BookCurrency[] = {
  {"code", 4, Shape::text, Shape::text, true, 0},
  {"decimals", 8, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_CurrencyList[] = {
  {"items", 5, Shape::list, Shape::structure, true, 55},
};
inline constexpr Field fields_of_SetCurrency[] = {
  {"code", 4, Shape::text, Shape::text, true, 0},
  {"decimals", 8, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_ListEvents[] = {
  {"name", 4, Shape::text, Shape::text, false, 0},
  {"subject", 7, Shape::integer, Shape::integer, false, 0},
  {"client", 6, Shape::integer, Shape::integer, false, 0},
  {"limit", 5, Shape::integer, Shape::integer, false, 0},
  {"after", 5, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_RecordedEvent[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"name", 4, Shape::text, Shape::text, true, 0},
  {"subject", 7, Shape::integer, Shape::integer, true, 0},
  {"client", 6, Shape::integer, Shape::integer, false, 0},
  {"payload", 7, Shape::json, Shape::json, true, 0},
  {"at", 2, Shape::timestamp, Shape::timestamp, true, 0},
};
inline constexpr Field fields_of_RecordedEventPage[] = {
  {"items", 5, Shape::list, Shape::structure, true, 59},
  {"next", 4, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_SummarizeEvents[] = {
  {"from", 4, Shape::date, Shape::date, false, 0},
  {"to", 2, Shape::date, Shape::date, false, 0},
  {"limit", 5, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_EventCount[] = {
  {"name", 4, Shape::text, Shape::text, true, 0},
  {"events", 6, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_EventSummary[] = {
  {"rows", 4, Shape::list, Shape::structure, true, 62},
};
inline constexpr Field fields_of_ImportClients[] = {
  {"path", 4, Shape::text, Shape::text, false, 0},
  {"text", 4, Shape::text, Shape::text, false, 0},
  {"mode", 4, Shape::enumeration, Shape::enumeration, false, 6},
};
inline constexpr Field fields_of_BadLine[] = {
  {"line", 4, Shape::integer, Shape::integer, true, 0},
  {"reason", 6, Shape::text, Shape::text, true, 0},
  {"message", 7, Shape::text, Shape::text, true, 0},
  {"field", 5, Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_ImportReport[] = {
  {"lines", 5, Shape::integer, Shape::integer, true, 0},
  {"imported", 8, Shape::integer, Shape::integer, true, 0},
  {"skipped", 7, Shape::integer, Shape::integer, true, 0},
  {"errors", 6, Shape::list, Shape::structure, true, 65},
};
inline constexpr Field fields_of_ImportProducts[] = {
  {"path", 4, Shape::text, Shape::text, false, 0},
  {"text", 4, Shape::text, Shape::text, false, 0},
  {"mode", 4, Shape::enumeration, Shape::enumeration, false, 6},
};
inline constexpr Field fields_of_ImportServices[] = {
  {"path", 4, Shape::text, Shape::text, false, 0},
  {"text", 4, Shape::text, Shape::text, false, 0},
  {"mode", 4, Shape::enumeration, Shape::enumeration, false, 6},
};
inline constexpr Field fields_of_ApplyCredit[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"amount", 6, Shape::money, Shape::money, false, 0},
};
inline constexpr Field fields_of_InvoiceLine[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"invoice", 7, Shape::integer, Shape::integer, true, 0},
  {"position", 8, Shape::integer, Shape::integer, true, 0},
  {"kind", 4, Shape::enumeration, Shape::enumeration, true, 31},
  {"service", 7, Shape::integer, Shape::integer, false, 0},
  {"product", 7, Shape::integer, Shape::integer, false, 0},
  {"description", 11, Shape::text, Shape::text, true, 0},
  {"quantity", 8, Shape::decimal, Shape::decimal, true, 0},
  {"currency", 8, Shape::text, Shape::text, true, 0},
  {"unit_price", 10, Shape::money, Shape::money, true, 0},
  {"amount", 6, Shape::money, Shape::money, true, 0},
  {"net", 3, Shape::money, Shape::money, true, 0},
  {"tax", 3, Shape::money, Shape::money, true, 0},
  {"tax_category", 12, Shape::text, Shape::text, true, 0},
  {"tax_group", 9, Shape::integer, Shape::integer, true, 0},
  {"period_from", 11, Shape::date, Shape::date, false, 0},
  {"period_to", 9, Shape::date, Shape::date, false, 0},
  {"days", 4, Shape::integer, Shape::integer, false, 0},
  {"period_days", 11, Shape::integer, Shape::integer, false, 0},
  {"exact_amount", 12, Shape::decimal, Shape::decimal, false, 0},
  {"repairs", 7, Shape::integer, Shape::integer, false, 0},
  {"generation", 10, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_InvoiceTax[] = {
  {"invoice", 7, Shape::integer, Shape::integer, true, 0},
  {"position", 8, Shape::integer, Shape::integer, true, 0},
  {"name", 4, Shape::text, Shape::text, true, 0},
  {"country", 7, Shape::text, Shape::text, true, 0},
  {"state", 5, Shape::text, Shape::text, false, 0},
  {"tax_category", 12, Shape::text, Shape::text, false, 0},
  {"percent", 7, Shape::decimal, Shape::decimal, true, 0},
  {"currency", 8, Shape::text, Shape::text, true, 0},
  {"base", 4, Shape::money, Shape::money, true, 0},
  {"amount", 6, Shape::money, Shape::money, true, 0},
  {"reason", 6, Shape::enumeration, Shape::enumeration, true, 30},
  {"tax_group", 9, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_Invoice[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
  {"number", 6, Shape::text, Shape::text, false, 0},
  {"status", 6, Shape::enumeration, Shape::enumeration, true, 7},
  {"client", 6, Shape::integer, Shape::integer, true, 0},
  {"currency", 8, Shape::text, Shape::text, true, 0},
  {"issue_date", 10, Shape::date, Shape::date, false, 0},
  {"due_date", 8, Shape::date, Shape::date, false, 0},
  {"tax_date", 8, Shape::date, Shape::date, false, 0},
  {"net", 3, Shape::money, Shape::money, true, 0},
  {"tax", 3, Shape::money, Shape::money, true, 0},
  {"total", 5, Shape::money, Shape::money, true, 0},
  {"paid", 4, Shape::money, Shape::money, true, 0},
  {"seller_party", 12, Shape::structure, Shape::structure, false, 46},
  {"client_party", 12, Shape::structure, Shape::structure, false, 46},
  {"late_fee_for", 12, Shape::integer, Shape::integer, false, 0},
  {"note", 4, Shape::text, Shape::text, false, 0},
  {"created_at", 10, Shape::timestamp, Shape::timestamp, true, 0},
  {"issued_at", 9, Shape::timestamp, Shape::timestamp, false, 0},
  {"paid_at", 7, Shape::timestamp, Shape::timestamp, false, 0},
  {"lines", 5, Shape::list, Shape::structure, true, 70},
  {"taxes", 5, Shape::list, Shape::structure, true, 71},
};
inline constexpr Field fields_of_CancelInvoice[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_DraftLine[] = {
  {"description", 11, Shape::text, Shape::text, true, 0},
  {"unit_price", 10, Shape::money, Shape::money, true, 0},
  {"quantity", 8, Shape::decimal, Shape::decimal, false, 0},
  {"tax_category", 12, Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_CreateInvoice[] = {
  {"client", 6, Shape::integer, Shape::integer, true, 0},
  {"lines", 5, Shape::list, Shape::structure, false, 74},
  {"due_date", 8, Shape::date, Shape::date, false, 0},
  {"note", 4, Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_DiscardDraft[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_DiscardedDraft[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_ExpectNoPayment[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_ExpectPayment[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_GetInvoice[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_IssueInvoice[] = {
  {"id", 2, Shape::integer, Shape::integer, false, 0},
  {"client", 6, Shape::integer, Shape::integer, false, 0},
  {"lines", 5, Shape::list, Shape::structure, false, 74},
  {"due_date", 8, Shape::date, Shape::date, false, 0},
  {"note", 4, Shape::text, Shape::text, false, 0},
  {"issue_date", 10, Shape::date, Shape::date, false, 0},
  {"tax_date", 8, Shape::date, Shape::date, false, 0},
};
inline constexpr Field fields_of_ListInvoices[] = {
  {"client", 6, Shape::integer, Shape::integer, false, 0},
  {"status", 6, Shape::enumeration, Shape::enumeration, false, 7},
  {"overdue", 7, Shape::boolean, Shape::boolean, false, 0},
  {"limit", 5, Shape::integer, Shape::integer, false, 0},
  {"after", 5, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_InvoicePage[] = {
  {"items", 5, Shape::list, Shape::structure, true, 72},
  {"next", 4, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_PayInvoice[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_RenderInvoice[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"format", 6, Shape::enumeration, Shape::enumeration, false, 8},
};
inline constexpr Field fields_of_RenderedDocument[] = {
  {"content", 7, Shape::text, Shape::text, true, 0},
  {"media_type", 10, Shape::text, Shape::text, true, 0},
};
inline constexpr Field fields_of_SendToCollections[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_UpdateDraft[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
  {"lines", 5, Shape::list, Shape::structure, false, 74},
  {"due_date", 8, Shape::date, Shape::date, false, 0},
  {"note", 4, Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_WriteOff[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_ListJobs[] = {
  {"state", 5, Shape::enumeration, Shape::enumeration, false, 9},
  {"limit", 5, Shape::integer, Shape::integer, false, 0},
  {"after", 5, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_Job[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"operation", 9, Shape::text, Shape::text, true, 0},
  {"key", 3, Shape::text, Shape::text, true, 0},
  {"request", 7, Shape::json, Shape::json, true, 0},
  {"subject", 7, Shape::integer, Shape::integer, true, 0},
  {"state", 5, Shape::enumeration, Shape::enumeration, true, 9},
  {"attempts", 8, Shape::integer, Shape::integer, true, 0},
  {"max_attempts", 12, Shape::integer, Shape::integer, true, 0},
  {"due_at", 6, Shape::timestamp, Shape::timestamp, true, 0},
  {"last_error", 10, Shape::text, Shape::text, false, 0},
  {"reply", 5, Shape::json, Shape::json, false, 0},
  {"created_at", 10, Shape::timestamp, Shape::timestamp, true, 0},
  {"finished_at", 11, Shape::timestamp, Shape::timestamp, false, 0},
};
inline constexpr Field fields_of_JobPage[] = {
  {"items", 5, Shape::list, Shape::structure, true, 91},
  {"next", 4, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_RetryJob[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_ListBalances[] = {
  {"client", 6, Shape::integer, Shape::integer, false, 0},
  {"kind", 4, Shape::enumeration, Shape::enumeration, false, 10},
  {"limit", 5, Shape::integer, Shape::integer, false, 0},
  {"after", 5, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_LedgerAccount[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"kind", 4, Shape::enumeration, Shape::enumeration, true, 10},
  {"client", 6, Shape::integer, Shape::integer, false, 0},
  {"detail", 6, Shape::text, Shape::text, true, 0},
  {"currency", 8, Shape::text, Shape::text, true, 0},
  {"balance", 7, Shape::money, Shape::money, true, 0},
};
inline constexpr Field fields_of_LedgerAccountPage[] = {
  {"items", 5, Shape::list, Shape::structure, true, 95},
  {"next", 4, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_ListEntries[] = {
  {"client", 6, Shape::integer, Shape::integer, false, 0},
  {"kind", 4, Shape::enumeration, Shape::enumeration, false, 11},
  {"from", 4, Shape::date, Shape::date, false, 0},
  {"to", 2, Shape::date, Shape::date, false, 0},
  {"limit", 5, Shape::integer, Shape::integer, false, 0},
  {"after", 5, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_LedgerPosting[] = {
  {"entry", 5, Shape::integer, Shape::integer, true, 0},
  {"account", 7, Shape::integer, Shape::integer, true, 0},
  {"currency", 8, Shape::text, Shape::text, true, 0},
  {"amount", 6, Shape::money, Shape::money, true, 0},
};
inline constexpr Field fields_of_LedgerEntry[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"kind", 4, Shape::enumeration, Shape::enumeration, true, 11},
  {"document", 8, Shape::integer, Shape::integer, true, 0},
  {"client", 6, Shape::integer, Shape::integer, false, 0},
  {"date", 4, Shape::date, Shape::date, true, 0},
  {"posted_at", 9, Shape::timestamp, Shape::timestamp, true, 0},
  {"postings", 8, Shape::list, Shape::structure, true, 98},
};
inline constexpr Field fields_of_LedgerEntryPage[] = {
  {"items", 5, Shape::list, Shape::structure, true, 99},
  {"next", 4, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_LedgerCheck[] = {
  {"name", 4, Shape::text, Shape::text, true, 0},
  {"doc", 3, Shape::text, Shape::text, true, 0},
  {"holds", 5, Shape::boolean, Shape::boolean, true, 0},
  {"rows", 4, Shape::integer, Shape::integer, true, 0},
  {"first_broken", 12, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_LedgerReport[] = {
  {"holds", 5, Shape::boolean, Shape::boolean, true, 0},
  {"checks", 6, Shape::list, Shape::structure, true, 102},
};
inline constexpr Field fields_of_GetPayment[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_Payment[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"client", 6, Shape::integer, Shape::integer, true, 0},
  {"invoice", 7, Shape::integer, Shape::integer, false, 0},
  {"currency", 8, Shape::text, Shape::text, true, 0},
  {"amount", 6, Shape::money, Shape::money, true, 0},
  {"fee", 3, Shape::money, Shape::money, true, 0},
  {"to_invoice", 10, Shape::money, Shape::money, true, 0},
  {"to_credit", 9, Shape::money, Shape::money, true, 0},
  {"method", 6, Shape::text, Shape::text, true, 0},
  {"reference", 9, Shape::text, Shape::text, false, 0},
  {"received_on", 11, Shape::date, Shape::date, true, 0},
  {"recorded_at", 11, Shape::timestamp, Shape::timestamp, true, 0},
};
inline constexpr Field fields_of_ListPayments[] = {
  {"client", 6, Shape::integer, Shape::integer, false, 0},
  {"invoice", 7, Shape::integer, Shape::integer, false, 0},
  {"limit", 5, Shape::integer, Shape::integer, false, 0},
  {"after", 5, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_PaymentPage[] = {
  {"items", 5, Shape::list, Shape::structure, true, 105},
  {"next", 4, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_RecordPayment[] = {
  {"amount", 6, Shape::money, Shape::money, true, 0},
  {"method", 6, Shape::text, Shape::text, true, 0},
  {"invoice", 7, Shape::integer, Shape::integer, false, 0},
  {"client", 6, Shape::integer, Shape::integer, false, 0},
  {"reference", 9, Shape::text, Shape::text, false, 0},
  {"received_on", 11, Shape::date, Shape::date, false, 0},
  {"fee", 3, Shape::money, Shape::money, false, 0},
};
inline constexpr Field fields_of_RecordPayments[] = {
  {"payments", 8, Shape::list, Shape::structure, true, 108},
};
inline constexpr Field fields_of_PaymentOutcome[] = {
  {"payment", 7, Shape::structure, Shape::structure, false, 105},
  {"reason", 6, Shape::text, Shape::text, false, 0},
  {"message", 7, Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_PaymentBatch[] = {
  {"recorded", 8, Shape::integer, Shape::integer, true, 0},
  {"refused", 7, Shape::integer, Shape::integer, true, 0},
  {"outcomes", 8, Shape::list, Shape::structure, true, 110},
};
inline constexpr Field fields_of_ApplyPriceToExisting[] = {
  {"product", 7, Shape::integer, Shape::integer, true, 0},
  {"currency", 8, Shape::text, Shape::text, false, 0},
  {"from", 4, Shape::date, Shape::date, false, 0},
  {"at_renewal", 10, Shape::boolean, Shape::boolean, false, 0},
};
inline constexpr Field fields_of_PriceChange[] = {
  {"changed", 7, Shape::integer, Shape::integer, true, 0},
  {"unchanged", 9, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_EndPrice[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"valid_to", 8, Shape::date, Shape::date, false, 0},
};
inline constexpr Field fields_of_Cycle[] = {
  {"unit", 4, Shape::enumeration, Shape::enumeration, true, 32},
  {"count", 5, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_Price[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"product", 7, Shape::integer, Shape::integer, true, 0},
  {"currency", 8, Shape::text, Shape::text, true, 0},
  {"cycle", 5, Shape::structure, Shape::structure, false, 115},
  {"amount", 6, Shape::money, Shape::money, true, 0},
  {"setup_fee", 9, Shape::money, Shape::money, true, 0},
  {"valid_from", 10, Shape::date, Shape::date, true, 0},
  {"valid_to", 8, Shape::date, Shape::date, false, 0},
};
inline constexpr Field fields_of_ListPrices[] = {
  {"product", 7, Shape::integer, Shape::integer, false, 0},
  {"currency", 8, Shape::text, Shape::text, false, 0},
  {"on", 2, Shape::date, Shape::date, false, 0},
  {"limit", 5, Shape::integer, Shape::integer, false, 0},
  {"after", 5, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_PricePage[] = {
  {"items", 5, Shape::list, Shape::structure, true, 116},
  {"next", 4, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_TaxCustomer[] = {
  {"country", 7, Shape::text, Shape::text, true, 0},
  {"state", 5, Shape::text, Shape::text, false, 0},
  {"postal_code", 11, Shape::text, Shape::text, false, 0},
  {"kind", 4, Shape::enumeration, Shape::enumeration, false, 27},
  {"tax_id", 6, Shape::text, Shape::text, false, 0},
  {"tax_exempt", 10, Shape::boolean, Shape::boolean, false, 0},
};
inline constexpr Field fields_of_QuotedItem[] = {
  {"product", 7, Shape::integer, Shape::integer, true, 0},
  {"cycle", 5, Shape::structure, Shape::structure, false, 115},
  {"quantity", 8, Shape::decimal, Shape::decimal, false, 0},
  {"start", 5, Shape::date, Shape::date, false, 0},
};
inline constexpr Field fields_of_QuotePrice[] = {
  {"lines", 5, Shape::list, Shape::structure, true, 120},
  {"client", 6, Shape::integer, Shape::integer, false, 0},
  {"customer", 8, Shape::structure, Shape::structure, false, 119},
  {"currency", 8, Shape::text, Shape::text, false, 0},
  {"date", 4, Shape::date, Shape::date, false, 0},
};
inline constexpr Field fields_of_QuotedLine[] = {
  {"product", 7, Shape::integer, Shape::integer, true, 0},
  {"quantity", 8, Shape::decimal, Shape::decimal, true, 0},
  {"currency", 8, Shape::text, Shape::text, true, 0},
  {"unit_price", 10, Shape::money, Shape::money, true, 0},
  {"setup", 5, Shape::money, Shape::money, true, 0},
  {"net", 3, Shape::money, Shape::money, true, 0},
  {"tax", 3, Shape::money, Shape::money, true, 0},
  {"gross", 5, Shape::money, Shape::money, true, 0},
};
inline constexpr Field fields_of_TaxRow[] = {
  {"name", 4, Shape::text, Shape::text, true, 0},
  {"country", 7, Shape::text, Shape::text, true, 0},
  {"state", 5, Shape::text, Shape::text, false, 0},
  {"tax_category", 12, Shape::text, Shape::text, false, 0},
  {"percent", 7, Shape::decimal, Shape::decimal, true, 0},
  {"currency", 8, Shape::text, Shape::text, true, 0},
  {"base", 4, Shape::money, Shape::money, true, 0},
  {"amount", 6, Shape::money, Shape::money, true, 0},
  {"reason", 6, Shape::enumeration, Shape::enumeration, true, 30},
  {"tax_group", 9, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_PriceQuote[] = {
  {"date", 4, Shape::date, Shape::date, true, 0},
  {"lines", 5, Shape::list, Shape::structure, true, 122},
  {"taxes", 5, Shape::list, Shape::structure, true, 123},
  {"currency", 8, Shape::text, Shape::text, true, 0},
  {"net", 3, Shape::money, Shape::money, true, 0},
  {"tax", 3, Shape::money, Shape::money, true, 0},
  {"total", 5, Shape::money, Shape::money, true, 0},
};
inline constexpr Field fields_of_SetPrice[] = {
  {"product", 7, Shape::integer, Shape::integer, true, 0},
  {"amount", 6, Shape::money, Shape::money, true, 0},
  {"cycle", 5, Shape::structure, Shape::structure, false, 115},
  {"setup_fee", 9, Shape::money, Shape::money, false, 0},
  {"valid_from", 10, Shape::date, Shape::date, false, 0},
};
inline constexpr Field fields_of_CreateProduct[] = {
  {"name", 4, Shape::text, Shape::text, true, 0},
  {"category", 8, Shape::integer, Shape::integer, false, 0},
  {"kind", 4, Shape::enumeration, Shape::enumeration, false, 12},
  {"description", 11, Shape::text, Shape::text, false, 0},
  {"tax_category", 12, Shape::text, Shape::text, false, 0},
  {"module", 6, Shape::text, Shape::text, false, 0},
  {"provision_on", 12, Shape::enumeration, Shape::enumeration, false, 13},
  {"timing", 6, Shape::enumeration, Shape::enumeration, false, 14},
  {"align", 5, Shape::enumeration, Shape::enumeration, false, 15},
  {"anchor_day", 10, Shape::integer, Shape::integer, false, 0},
  {"also_next_from", 14, Shape::integer, Shape::integer, false, 0},
  {"day_count", 9, Shape::enumeration, Shape::enumeration, false, 16},
  {"status", 6, Shape::enumeration, Shape::enumeration, false, 17},
};
inline constexpr Field fields_of_Product[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
  {"category", 8, Shape::integer, Shape::integer, false, 0},
  {"kind", 4, Shape::enumeration, Shape::enumeration, true, 12},
  {"name", 4, Shape::text, Shape::text, true, 0},
  {"description", 11, Shape::text, Shape::text, false, 0},
  {"tax_category", 12, Shape::text, Shape::text, true, 0},
  {"module", 6, Shape::text, Shape::text, false, 0},
  {"provision_on", 12, Shape::enumeration, Shape::enumeration, true, 13},
  {"timing", 6, Shape::enumeration, Shape::enumeration, true, 14},
  {"align", 5, Shape::enumeration, Shape::enumeration, true, 15},
  {"anchor_day", 10, Shape::integer, Shape::integer, false, 0},
  {"also_next_from", 14, Shape::integer, Shape::integer, false, 0},
  {"day_count", 9, Shape::enumeration, Shape::enumeration, true, 16},
  {"status", 6, Shape::enumeration, Shape::enumeration, true, 17},
};
inline constexpr Field fields_of_GetProduct[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_ListProducts[] = {
  {"category", 8, Shape::integer, Shape::integer, false, 0},
  {"kind", 4, Shape::enumeration, Shape::enumeration, false, 12},
  {"status", 6, Shape::enumeration, Shape::enumeration, false, 17},
  {"limit", 5, Shape::integer, Shape::integer, false, 0},
  {"after", 5, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_ProductPage[] = {
  {"items", 5, Shape::list, Shape::structure, true, 127},
  {"next", 4, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_UpdateProduct[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
  {"category", 8, Shape::integer, Shape::integer, false, 0},
  {"kind", 4, Shape::enumeration, Shape::enumeration, false, 12},
  {"name", 4, Shape::text, Shape::text, false, 0},
  {"description", 11, Shape::text, Shape::text, false, 0},
  {"tax_category", 12, Shape::text, Shape::text, false, 0},
  {"module", 6, Shape::text, Shape::text, false, 0},
  {"provision_on", 12, Shape::enumeration, Shape::enumeration, false, 13},
  {"timing", 6, Shape::enumeration, Shape::enumeration, false, 14},
  {"align", 5, Shape::enumeration, Shape::enumeration, false, 15},
  {"anchor_day", 10, Shape::integer, Shape::integer, false, 0},
  {"also_next_from", 14, Shape::integer, Shape::integer, false, 0},
  {"day_count", 9, Shape::enumeration, Shape::enumeration, false, 16},
  {"status", 6, Shape::enumeration, Shape::enumeration, false, 17},
  {"clear", 5, Shape::list, Shape::enumeration, false, 18},
};
inline constexpr Field fields_of_ReportAging[] = {
  {"on", 2, Shape::date, Shape::date, false, 0},
};
inline constexpr Field fields_of_AgingRow[] = {
  {"currency", 8, Shape::text, Shape::text, true, 0},
  {"not_due", 7, Shape::money, Shape::money, true, 0},
  {"days_1_to_30", 12, Shape::money, Shape::money, true, 0},
  {"days_31_to_60", 13, Shape::money, Shape::money, true, 0},
  {"days_61_to_90", 13, Shape::money, Shape::money, true, 0},
  {"days_over_90", 12, Shape::money, Shape::money, true, 0},
  {"total", 5, Shape::money, Shape::money, true, 0},
  {"invoices", 8, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_AgingReport[] = {
  {"on", 2, Shape::date, Shape::date, true, 0},
  {"rows", 4, Shape::list, Shape::structure, true, 133},
};
inline constexpr Field fields_of_ReportMrr[] = {
  {"on", 2, Shape::date, Shape::date, false, 0},
  {"currency", 8, Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_MrrRow[] = {
  {"currency", 8, Shape::text, Shape::text, true, 0},
  {"product", 7, Shape::integer, Shape::integer, true, 0},
  {"name", 4, Shape::text, Shape::text, true, 0},
  {"services", 8, Shape::integer, Shape::integer, true, 0},
  {"amount", 6, Shape::money, Shape::money, true, 0},
};
inline constexpr Field fields_of_MrrTotal[] = {
  {"currency", 8, Shape::text, Shape::text, true, 0},
  {"services", 8, Shape::integer, Shape::integer, true, 0},
  {"amount", 6, Shape::money, Shape::money, true, 0},
};
inline constexpr Field fields_of_MrrReport[] = {
  {"on", 2, Shape::date, Shape::date, true, 0},
  {"rows", 4, Shape::list, Shape::structure, true, 136},
  {"totals", 6, Shape::list, Shape::structure, true, 137},
};
inline constexpr Field fields_of_ReportRevenue[] = {
  {"from", 4, Shape::date, Shape::date, true, 0},
  {"to", 2, Shape::date, Shape::date, true, 0},
  {"by", 2, Shape::enumeration, Shape::enumeration, false, 19},
  {"currency", 8, Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_RevenueRow[] = {
  {"key", 3, Shape::text, Shape::text, true, 0},
  {"currency", 8, Shape::text, Shape::text, true, 0},
  {"net", 3, Shape::money, Shape::money, true, 0},
  {"tax", 3, Shape::money, Shape::money, true, 0},
  {"total", 5, Shape::money, Shape::money, true, 0},
  {"documents", 9, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_RevenueReport[] = {
  {"rows", 4, Shape::list, Shape::structure, true, 140},
};
inline constexpr Field fields_of_CreateRole[] = {
  {"name", 4, Shape::text, Shape::text, true, 0},
  {"permissions", 11, Shape::list, Shape::enumeration, true, 20},
};
inline constexpr Field fields_of_Role[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
  {"name", 4, Shape::text, Shape::text, true, 0},
  {"permissions", 11, Shape::list, Shape::enumeration, true, 20},
};
inline constexpr Field fields_of_ListRoles[] = {
  {"limit", 5, Shape::integer, Shape::integer, false, 0},
  {"after", 5, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_RolePage[] = {
  {"items", 5, Shape::list, Shape::structure, true, 143},
  {"next", 4, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_UpdateRole[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
  {"name", 4, Shape::text, Shape::text, false, 0},
  {"permissions", 11, Shape::list, Shape::enumeration, false, 20},
};
inline constexpr Field fields_of_PreviewSchedule[] = {
  {"start", 5, Shape::date, Shape::date, true, 0},
  {"target", 6, Shape::date, Shape::date, true, 0},
  {"cycle", 5, Shape::structure, Shape::structure, true, 115},
  {"end", 3, Shape::date, Shape::date, false, 0},
  {"anchor_day", 10, Shape::integer, Shape::integer, false, 0},
  {"timing", 6, Shape::enumeration, Shape::enumeration, false, 14},
  {"align", 5, Shape::enumeration, Shape::enumeration, false, 15},
  {"day_count", 9, Shape::enumeration, Shape::enumeration, false, 16},
  {"also_next_from", 14, Shape::integer, Shape::integer, false, 0},
  {"anniversary", 11, Shape::date, Shape::date, false, 0},
  {"price", 5, Shape::money, Shape::money, false, 0},
  {"quantity", 8, Shape::decimal, Shape::decimal, false, 0},
};
inline constexpr Field fields_of_ScheduledItem[] = {
  {"from", 4, Shape::date, Shape::date, true, 0},
  {"to", 2, Shape::date, Shape::date, true, 0},
  {"whole", 5, Shape::boolean, Shape::boolean, true, 0},
  {"days", 4, Shape::integer, Shape::integer, true, 0},
  {"period_days", 11, Shape::integer, Shape::integer, true, 0},
  {"fraction", 8, Shape::decimal, Shape::decimal, true, 0},
  {"amount", 6, Shape::money, Shape::money, false, 0},
  {"exact_amount", 12, Shape::decimal, Shape::decimal, false, 0},
};
inline constexpr Field fields_of_SchedulePreview[] = {
  {"items", 5, Shape::list, Shape::structure, true, 148},
  {"cycles", 6, Shape::decimal, Shape::decimal, true, 0},
};
inline constexpr Field fields_of_TaxRounding[] = {
  {"mode", 4, Shape::enumeration, Shape::enumeration, false, 33},
  {"level", 5, Shape::enumeration, Shape::enumeration, false, 34},
  {"inclusive", 9, Shape::enumeration, Shape::enumeration, false, 35},
};
inline constexpr Field fields_of_CreateSeller[] = {
  {"name", 4, Shape::text, Shape::text, true, 0},
  {"country", 7, Shape::text, Shape::text, true, 0},
  {"email", 5, Shape::text, Shape::text, true, 0},
  {"time_zone", 9, Shape::text, Shape::text, true, 0},
  {"currency", 8, Shape::text, Shape::text, true, 0},
  {"address", 7, Shape::structure, Shape::structure, false, 20},
  {"tax_id", 6, Shape::text, Shape::text, false, 0},
  {"language", 8, Shape::text, Shape::text, false, 0},
  {"prices_include_tax", 18, Shape::boolean, Shape::boolean, false, 0},
  {"tax_rounding", 12, Shape::structure, Shape::structure, false, 150},
  {"invoice_format", 14, Shape::text, Shape::text, false, 0},
  {"credit_note_format", 18, Shape::text, Shape::text, false, 0},
  {"series_reset", 12, Shape::enumeration, Shape::enumeration, false, 21},
  {"policy", 6, Shape::structure, Shape::structure, false, 24},
};
inline constexpr Field fields_of_Seller[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
  {"name", 4, Shape::text, Shape::text, true, 0},
  {"address", 7, Shape::structure, Shape::structure, true, 20},
  {"country", 7, Shape::text, Shape::text, true, 0},
  {"tax_id", 6, Shape::text, Shape::text, false, 0},
  {"email", 5, Shape::text, Shape::text, true, 0},
  {"time_zone", 9, Shape::text, Shape::text, true, 0},
  {"currency", 8, Shape::text, Shape::text, true, 0},
  {"language", 8, Shape::text, Shape::text, true, 0},
  {"prices_include_tax", 18, Shape::boolean, Shape::boolean, true, 0},
  {"tax_rounding", 12, Shape::structure, Shape::structure, true, 150},
  {"invoice_format", 14, Shape::text, Shape::text, true, 0},
  {"credit_note_format", 18, Shape::text, Shape::text, true, 0},
  {"series_reset", 12, Shape::enumeration, Shape::enumeration, true, 21},
  {"policy", 6, Shape::structure, Shape::structure, true, 24},
  {"created_at", 10, Shape::timestamp, Shape::timestamp, true, 0},
};
inline constexpr Field fields_of_UpdateSeller[] = {
  {"version", 7, Shape::integer, Shape::integer, true, 0},
  {"name", 4, Shape::text, Shape::text, false, 0},
  {"address", 7, Shape::structure, Shape::structure, false, 20},
  {"country", 7, Shape::text, Shape::text, false, 0},
  {"tax_id", 6, Shape::text, Shape::text, false, 0},
  {"email", 5, Shape::text, Shape::text, false, 0},
  {"time_zone", 9, Shape::text, Shape::text, false, 0},
  {"currency", 8, Shape::text, Shape::text, false, 0},
  {"language", 8, Shape::text, Shape::text, false, 0},
  {"prices_include_tax", 18, Shape::boolean, Shape::boolean, false, 0},
  {"tax_rounding", 12, Shape::structure, Shape::structure, false, 150},
  {"invoice_format", 14, Shape::text, Shape::text, false, 0},
  {"credit_note_format", 18, Shape::text, Shape::text, false, 0},
  {"series_reset", 12, Shape::enumeration, Shape::enumeration, false, 21},
  {"policy", 6, Shape::structure, Shape::structure, false, 24},
  {"clear", 5, Shape::list, Shape::enumeration, false, 22},
};
inline constexpr Field fields_of_CancelService[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_Service[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
  {"client", 6, Shape::integer, Shape::integer, true, 0},
  {"product", 7, Shape::integer, Shape::integer, true, 0},
  {"label", 5, Shape::text, Shape::text, false, 0},
  {"status", 6, Shape::enumeration, Shape::enumeration, true, 23},
  {"suspension_reason", 17, Shape::enumeration, Shape::enumeration, false, 24},
  {"never_suspend_until", 19, Shape::date, Shape::date, false, 0},
  {"start", 5, Shape::date, Shape::date, true, 0},
  {"end", 3, Shape::date, Shape::date, false, 0},
  {"billed_until", 12, Shape::date, Shape::date, false, 0},
  {"bill_on", 7, Shape::date, Shape::date, false, 0},
  {"changes_on", 10, Shape::date, Shape::date, false, 0},
  {"is_amended", 10, Shape::boolean, Shape::boolean, true, 0},
  {"external_id", 11, Shape::text, Shape::text, false, 0},
  {"configuration", 13, Shape::json, Shape::json, true, 0},
  {"currency", 8, Shape::text, Shape::text, true, 0},
  {"created_at", 10, Shape::timestamp, Shape::timestamp, true, 0},
};
inline constexpr Field fields_of_ChangeService[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
  {"from", 4, Shape::date, Shape::date, false, 0},
  {"product", 7, Shape::integer, Shape::integer, false, 0},
  {"cycle", 5, Shape::structure, Shape::structure, false, 115},
  {"quantity", 8, Shape::decimal, Shape::decimal, false, 0},
  {"price", 5, Shape::money, Shape::money, false, 0},
};
inline constexpr Field fields_of_ServiceTerm[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"service", 7, Shape::integer, Shape::integer, true, 0},
  {"from", 4, Shape::date, Shape::date, true, 0},
  {"product", 7, Shape::integer, Shape::integer, true, 0},
  {"quantity", 8, Shape::decimal, Shape::decimal, true, 0},
  {"currency", 8, Shape::text, Shape::text, true, 0},
  {"price", 5, Shape::money, Shape::money, true, 0},
  {"cycle", 5, Shape::structure, Shape::structure, false, 115},
  {"setup_fee", 9, Shape::money, Shape::money, true, 0},
  {"timing", 6, Shape::enumeration, Shape::enumeration, true, 14},
  {"align", 5, Shape::enumeration, Shape::enumeration, true, 15},
  {"anchor_day", 10, Shape::integer, Shape::integer, false, 0},
  {"also_next_from", 14, Shape::integer, Shape::integer, false, 0},
  {"day_count", 9, Shape::enumeration, Shape::enumeration, true, 16},
  {"anniversary", 11, Shape::date, Shape::date, false, 0},
};
inline constexpr Field fields_of_CreateService[] = {
  {"client", 6, Shape::integer, Shape::integer, true, 0},
  {"product", 7, Shape::integer, Shape::integer, true, 0},
  {"cycle", 5, Shape::structure, Shape::structure, false, 115},
  {"quantity", 8, Shape::decimal, Shape::decimal, false, 0},
  {"start", 5, Shape::date, Shape::date, false, 0},
  {"price", 5, Shape::money, Shape::money, false, 0},
  {"setup_fee", 9, Shape::money, Shape::money, false, 0},
  {"label", 5, Shape::text, Shape::text, false, 0},
  {"configuration", 13, Shape::json, Shape::json, false, 0},
};
inline constexpr Field fields_of_GetService[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_ServiceDetail[] = {
  {"service", 7, Shape::structure, Shape::structure, true, 156},
  {"terms", 5, Shape::list, Shape::structure, true, 158},
};
inline constexpr Field fields_of_KeepService[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_ListServices[] = {
  {"client", 6, Shape::integer, Shape::integer, false, 0},
  {"product", 7, Shape::integer, Shape::integer, false, 0},
  {"status", 6, Shape::enumeration, Shape::enumeration, false, 23},
  {"limit", 5, Shape::integer, Shape::integer, false, 0},
  {"after", 5, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_ServicePage[] = {
  {"items", 5, Shape::list, Shape::structure, true, 156},
  {"next", 4, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_MarkServiceFraud[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_ProvisionService[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_RetryService[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_SuspendService[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
  {"reason", 6, Shape::enumeration, Shape::enumeration, true, 24},
};
inline constexpr Field fields_of_TerminateService[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
  {"at", 2, Shape::enumeration, Shape::enumeration, false, 25},
  {"date", 4, Shape::date, Shape::date, false, 0},
};
inline constexpr Field fields_of_GetBilledTimeline[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_BilledPeriod[] = {
  {"from", 4, Shape::date, Shape::date, true, 0},
  {"to", 2, Shape::date, Shape::date, true, 0},
  {"currency", 8, Shape::text, Shape::text, true, 0},
  {"amount", 6, Shape::money, Shape::money, true, 0},
  {"is_repair", 9, Shape::boolean, Shape::boolean, true, 0},
  {"invoice", 7, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_BilledTimeline[] = {
  {"periods", 7, Shape::list, Shape::structure, true, 171},
};
inline constexpr Field fields_of_UnsuspendService[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_UpdateService[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
  {"label", 5, Shape::text, Shape::text, false, 0},
  {"never_suspend_until", 19, Shape::date, Shape::date, false, 0},
  {"configuration", 13, Shape::json, Shape::json, false, 0},
};
inline constexpr Field fields_of_CreateStaff[] = {
  {"name", 4, Shape::text, Shape::text, true, 0},
  {"email", 5, Shape::text, Shape::text, true, 0},
  {"roles", 5, Shape::list, Shape::integer, false, 0},
};
inline constexpr Field fields_of_Staff[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
  {"name", 4, Shape::text, Shape::text, true, 0},
  {"email", 5, Shape::text, Shape::text, true, 0},
  {"status", 6, Shape::enumeration, Shape::enumeration, true, 26},
  {"roles", 5, Shape::list, Shape::integer, true, 0},
};
inline constexpr Field fields_of_DisableStaff[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_EnableStaff[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_GetStaff[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_ListStaff[] = {
  {"status", 6, Shape::enumeration, Shape::enumeration, false, 26},
  {"limit", 5, Shape::integer, Shape::integer, false, 0},
  {"after", 5, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_StaffPage[] = {
  {"items", 5, Shape::list, Shape::structure, true, 176},
  {"next", 4, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_UpdateStaff[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
  {"name", 4, Shape::text, Shape::text, false, 0},
  {"email", 5, Shape::text, Shape::text, false, 0},
  {"roles", 5, Shape::list, Shape::integer, false, 0},
};
inline constexpr Field fields_of_TaxableLine[] = {
  {"amount", 6, Shape::money, Shape::money, true, 0},
  {"tax_category", 12, Shape::text, Shape::text, false, 0},
  {"quantity", 8, Shape::decimal, Shape::decimal, false, 0},
};
inline constexpr Field fields_of_CalculateTax[] = {
  {"currency", 8, Shape::text, Shape::text, true, 0},
  {"lines", 5, Shape::list, Shape::structure, true, 183},
  {"date", 4, Shape::date, Shape::date, false, 0},
  {"client", 6, Shape::integer, Shape::integer, false, 0},
  {"customer", 8, Shape::structure, Shape::structure, false, 119},
  {"prices_include_tax", 18, Shape::boolean, Shape::boolean, false, 0},
};
inline constexpr Field fields_of_TaxedLine[] = {
  {"net", 3, Shape::money, Shape::money, true, 0},
  {"tax", 3, Shape::money, Shape::money, true, 0},
  {"gross", 5, Shape::money, Shape::money, true, 0},
  {"tax_group", 9, Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_TaxCalculation[] = {
  {"lines", 5, Shape::list, Shape::structure, true, 185},
  {"taxes", 5, Shape::list, Shape::structure, true, 123},
  {"net", 3, Shape::money, Shape::money, true, 0},
  {"tax", 3, Shape::money, Shape::money, true, 0},
  {"total", 5, Shape::money, Shape::money, true, 0},
};
inline constexpr Field fields_of_CreateTaxRate[] = {
  {"name", 4, Shape::text, Shape::text, true, 0},
  {"country", 7, Shape::text, Shape::text, true, 0},
  {"percent", 7, Shape::decimal, Shape::decimal, true, 0},
  {"valid_from", 10, Shape::date, Shape::date, true, 0},
  {"state", 5, Shape::text, Shape::text, false, 0},
  {"postal_prefix", 13, Shape::text, Shape::text, false, 0},
  {"tax_category", 12, Shape::text, Shape::text, false, 0},
  {"customer", 8, Shape::enumeration, Shape::enumeration, false, 27},
  {"taxable_share", 13, Shape::decimal, Shape::decimal, false, 0},
  {"level", 5, Shape::integer, Shape::integer, false, 0},
  {"compound", 8, Shape::boolean, Shape::boolean, false, 0},
  {"valid_to", 8, Shape::date, Shape::date, false, 0},
};
inline constexpr Field fields_of_TaxRate[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
  {"name", 4, Shape::text, Shape::text, true, 0},
  {"country", 7, Shape::text, Shape::text, true, 0},
  {"state", 5, Shape::text, Shape::text, false, 0},
  {"postal_prefix", 13, Shape::text, Shape::text, false, 0},
  {"tax_category", 12, Shape::text, Shape::text, false, 0},
  {"customer", 8, Shape::enumeration, Shape::enumeration, false, 27},
  {"percent", 7, Shape::decimal, Shape::decimal, true, 0},
  {"taxable_share", 13, Shape::decimal, Shape::decimal, true, 0},
  {"level", 5, Shape::integer, Shape::integer, true, 0},
  {"compound", 8, Shape::boolean, Shape::boolean, true, 0},
  {"valid_from", 10, Shape::date, Shape::date, true, 0},
  {"valid_to", 8, Shape::date, Shape::date, false, 0},
};
inline constexpr Field fields_of_EndTaxRate[] = {
  {"id", 2, Shape::integer, Shape::integer, true, 0},
  {"version", 7, Shape::integer, Shape::integer, true, 0},
  {"valid_to", 8, Shape::date, Shape::date, true, 0},
};
inline constexpr Field fields_of_ListTaxRates[] = {
  {"country", 7, Shape::text, Shape::text, false, 0},
  {"on", 2, Shape::date, Shape::date, false, 0},
  {"limit", 5, Shape::integer, Shape::integer, false, 0},
  {"after", 5, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_TaxRatePage[] = {
  {"items", 5, Shape::list, Shape::structure, true, 188},
  {"next", 4, Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_ChargeInvoice[] = {
  {"key", 3, Shape::text, Shape::text, true, 0},
  {"invoice", 7, Shape::integer, Shape::integer, true, 0},
  {"number", 6, Shape::text, Shape::text, true, 0},
  {"client", 6, Shape::integer, Shape::integer, true, 0},
  {"amount", 6, Shape::money, Shape::money, true, 0},
  {"description", 11, Shape::text, Shape::text, true, 0},
};
inline constexpr Field fields_of_ChargeResult[] = {
  {"status", 6, Shape::enumeration, Shape::enumeration, true, 28},
  {"reference", 9, Shape::text, Shape::text, false, 0},
  {"message", 7, Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_SendMail[] = {
  {"key", 3, Shape::text, Shape::text, true, 0},
  {"to", 2, Shape::text, Shape::text, true, 0},
  {"kind", 4, Shape::enumeration, Shape::enumeration, true, 29},
  {"subject", 7, Shape::text, Shape::text, true, 0},
  {"text", 4, Shape::text, Shape::text, true, 0},
  {"language", 8, Shape::text, Shape::text, true, 0},
  {"invoice", 7, Shape::integer, Shape::integer, false, 0},
  {"number", 6, Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_MailSent[] = {
  {"message_id", 10, Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_CreateOutside[] = {
  {"key", 3, Shape::text, Shape::text, true, 0},
  {"service", 7, Shape::integer, Shape::integer, true, 0},
  {"client", 6, Shape::integer, Shape::integer, true, 0},
  {"product", 7, Shape::integer, Shape::integer, true, 0},
  {"module", 6, Shape::text, Shape::text, true, 0},
  {"label", 5, Shape::text, Shape::text, false, 0},
  {"external_id", 11, Shape::text, Shape::text, false, 0},
  {"configuration", 13, Shape::json, Shape::json, true, 0},
};
inline constexpr Field fields_of_CreatedOutside[] = {
  {"external_id", 11, Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_SuspendOutside[] = {
  {"key", 3, Shape::text, Shape::text, true, 0},
  {"service", 7, Shape::integer, Shape::integer, true, 0},
  {"client", 6, Shape::integer, Shape::integer, true, 0},
  {"product", 7, Shape::integer, Shape::integer, true, 0},
  {"module", 6, Shape::text, Shape::text, true, 0},
  {"label", 5, Shape::text, Shape::text, false, 0},
  {"external_id", 11, Shape::text, Shape::text, false, 0},
  {"configuration", 13, Shape::json, Shape::json, true, 0},
  {"reason", 6, Shape::enumeration, Shape::enumeration, true, 24},
};
inline constexpr Field fields_of_TerminateOutside[] = {
  {"key", 3, Shape::text, Shape::text, true, 0},
  {"service", 7, Shape::integer, Shape::integer, true, 0},
  {"client", 6, Shape::integer, Shape::integer, true, 0},
  {"product", 7, Shape::integer, Shape::integer, true, 0},
  {"module", 6, Shape::text, Shape::text, true, 0},
  {"label", 5, Shape::text, Shape::text, false, 0},
  {"external_id", 11, Shape::text, Shape::text, false, 0},
  {"configuration", 13, Shape::json, Shape::json, true, 0},
};
inline constexpr Field fields_of_UnsuspendOutside[] = {
  {"key", 3, Shape::text, Shape::text, true, 0},
  {"service", 7, Shape::integer, Shape::integer, true, 0},
  {"client", 6, Shape::integer, Shape::integer, true, 0},
  {"product", 7, Shape::integer, Shape::integer, true, 0},
  {"module", 6, Shape::text, Shape::text, true, 0},
  {"label", 5, Shape::text, Shape::text, false, 0},
  {"external_id", 11, Shape::text, Shape::text, false, 0},
  {"configuration", 13, Shape::json, Shape::json, true, 0},
};

inline constexpr Struct structs[] = {
  {nullptr, fields_of_ListAudit, 5, 0},
  {"Billhook\\AuditEntry", fields_of_AuditEntry, 8, 7},
  {"Billhook\\AuditEntryPage", fields_of_AuditEntryPage, 2, 1},
  {nullptr, nullptr, 0, 0},
  {"Billhook\\AuditCheck", fields_of_AuditCheck, 6, 4},
  {nullptr, fields_of_ListParkedClients, 2, 0},
  {"Billhook\\ParkedClient", fields_of_ParkedClient, 6, 6},
  {"Billhook\\ParkedClientPage", fields_of_ParkedClientPage, 2, 1},
  {nullptr, fields_of_ReleaseClient, 1, 1},
  {nullptr, fields_of_RunAutomation, 1, 0},
  {"Billhook\\TaskCount", fields_of_TaskCount, 4, 4},
  {"Billhook\\AutomationReport", fields_of_AutomationReport, 5, 3},
  {nullptr, nullptr, 0, 0},
  {"Billhook\\AutomationStatus", fields_of_AutomationStatus, 5, 2},
  {nullptr, fields_of_CreateCategory, 3, 1},
  {"Billhook\\Category", fields_of_Category, 5, 4},
  {nullptr, fields_of_ListCategories, 2, 0},
  {"Billhook\\CategoryPage", fields_of_CategoryPage, 2, 1},
  {nullptr, fields_of_UpdateCategory, 6, 2},
  {nullptr, fields_of_CloseClient, 2, 2},
  {"Billhook\\Address", fields_of_Address, 6, 1},
  {"Billhook\\LateFeeTier", fields_of_LateFeeTier, 2, 2},
  {"Billhook\\LateFee", fields_of_LateFee, 5, 1},
  {"Billhook\\DunningStep", fields_of_DunningStep, 4, 3},
  {"Billhook\\Policy", fields_of_Policy, 6, 0},
  {"Billhook\\Client", fields_of_Client, 16, 11},
  {nullptr, fields_of_CreateClient, 12, 3},
  {nullptr, fields_of_DeactivateClient, 2, 2},
  {nullptr, fields_of_GetClient, 1, 1},
  {nullptr, fields_of_ListClients, 6, 0},
  {"Billhook\\ClientPage", fields_of_ClientPage, 2, 1},
  {nullptr, fields_of_ReopenClient, 2, 2},
  {nullptr, fields_of_UpdateClient, 15, 2},
  {nullptr, fields_of_AddClientToGroup, 2, 2},
  {"Billhook\\ClientGroup", fields_of_ClientGroup, 5, 5},
  {nullptr, fields_of_CreateClientGroup, 3, 1},
  {nullptr, fields_of_GetClientGroup, 1, 1},
  {nullptr, fields_of_ListClientGroups, 3, 0},
  {"Billhook\\ClientGroupPage", fields_of_ClientGroupPage, 2, 1},
  {nullptr, fields_of_RemoveClientFromGroup, 2, 2},
  {nullptr, fields_of_UpdateClientGroup, 5, 2},
  {nullptr, fields_of_GetCreditBalance, 1, 1},
  {"Billhook\\CreditBalance", fields_of_CreditBalance, 2, 2},
  {nullptr, fields_of_GrantCredit, 3, 3},
  {"Billhook\\CreditGrant", fields_of_CreditGrant, 6, 6},
  {nullptr, fields_of_GetCreditNote, 1, 1},
  {"Billhook\\Party", fields_of_Party, 5, 2},
  {"Billhook\\CreditNoteLine", fields_of_CreditNoteLine, 7, 7},
  {"Billhook\\CreditNoteTax", fields_of_CreditNoteTax, 11, 9},
  {"Billhook\\CreditNote", fields_of_CreditNote, 18, 17},
  {"Billhook\\CreditedLine", fields_of_CreditedLine, 2, 1},
  {nullptr, fields_of_IssueCreditNote, 4, 1},
  {nullptr, fields_of_ListCreditNotes, 4, 0},
  {"Billhook\\CreditNotePage", fields_of_CreditNotePage, 2, 1},
  {nullptr, nullptr, 0, 0},
  {"Billhook\\BookCurrency", fields_of_BookCurrency, 2, 2},
  {"Billhook\\CurrencyList", fields_of_CurrencyList, 1, 1},
  {nullptr, fields_of_SetCurrency, 2, 2},
  {nullptr, fields_of_ListEvents, 5, 0},
  {"Billhook\\RecordedEvent", fields_of_RecordedEvent, 6, 5},
  {"Billhook\\RecordedEventPage", fields_of_RecordedEventPage, 2, 1},
  {nullptr, fields_of_SummarizeEvents, 3, 0},
  {"Billhook\\EventCount", fields_of_EventCount, 2, 2},
  {"Billhook\\EventSummary", fields_of_EventSummary, 1, 1},
  {nullptr, fields_of_ImportClients, 3, 0},
  {"Billhook\\BadLine", fields_of_BadLine, 4, 3},
  {"Billhook\\ImportReport", fields_of_ImportReport, 4, 4},
  {nullptr, fields_of_ImportProducts, 3, 0},
  {nullptr, fields_of_ImportServices, 3, 0},
  {nullptr, fields_of_ApplyCredit, 2, 1},
  {"Billhook\\InvoiceLine", fields_of_InvoiceLine, 22, 14},
  {"Billhook\\InvoiceTax", fields_of_InvoiceTax, 12, 10},
  {"Billhook\\Invoice", fields_of_Invoice, 22, 12},
  {nullptr, fields_of_CancelInvoice, 1, 1},
  {"Billhook\\DraftLine", fields_of_DraftLine, 4, 2},
  {nullptr, fields_of_CreateInvoice, 4, 1},
  {nullptr, fields_of_DiscardDraft, 2, 2},
  {"Billhook\\DiscardedDraft", fields_of_DiscardedDraft, 1, 1},
  {nullptr, fields_of_ExpectNoPayment, 1, 1},
  {nullptr, fields_of_ExpectPayment, 1, 1},
  {nullptr, fields_of_GetInvoice, 1, 1},
  {nullptr, fields_of_IssueInvoice, 7, 0},
  {nullptr, fields_of_ListInvoices, 5, 0},
  {"Billhook\\InvoicePage", fields_of_InvoicePage, 2, 1},
  {nullptr, fields_of_PayInvoice, 1, 1},
  {nullptr, fields_of_RenderInvoice, 2, 1},
  {"Billhook\\RenderedDocument", fields_of_RenderedDocument, 2, 2},
  {nullptr, fields_of_SendToCollections, 1, 1},
  {nullptr, fields_of_UpdateDraft, 5, 2},
  {nullptr, fields_of_WriteOff, 1, 1},
  {nullptr, fields_of_ListJobs, 3, 0},
  {"Billhook\\Job", fields_of_Job, 13, 10},
  {"Billhook\\JobPage", fields_of_JobPage, 2, 1},
  {nullptr, fields_of_RetryJob, 1, 1},
  {nullptr, fields_of_ListBalances, 4, 0},
  {"Billhook\\LedgerAccount", fields_of_LedgerAccount, 6, 5},
  {"Billhook\\LedgerAccountPage", fields_of_LedgerAccountPage, 2, 1},
  {nullptr, fields_of_ListEntries, 6, 0},
  {"Billhook\\LedgerPosting", fields_of_LedgerPosting, 4, 4},
  {"Billhook\\LedgerEntry", fields_of_LedgerEntry, 7, 6},
  {"Billhook\\LedgerEntryPage", fields_of_LedgerEntryPage, 2, 1},
  {nullptr, nullptr, 0, 0},
  {"Billhook\\LedgerCheck", fields_of_LedgerCheck, 5, 4},
  {"Billhook\\LedgerReport", fields_of_LedgerReport, 2, 2},
  {nullptr, fields_of_GetPayment, 1, 1},
  {"Billhook\\Payment", fields_of_Payment, 12, 10},
  {nullptr, fields_of_ListPayments, 4, 0},
  {"Billhook\\PaymentPage", fields_of_PaymentPage, 2, 1},
  {nullptr, fields_of_RecordPayment, 7, 2},
  {nullptr, fields_of_RecordPayments, 1, 1},
  {"Billhook\\PaymentOutcome", fields_of_PaymentOutcome, 3, 0},
  {"Billhook\\PaymentBatch", fields_of_PaymentBatch, 3, 3},
  {nullptr, fields_of_ApplyPriceToExisting, 4, 1},
  {"Billhook\\PriceChange", fields_of_PriceChange, 2, 2},
  {nullptr, fields_of_EndPrice, 2, 1},
  {"Billhook\\Cycle", fields_of_Cycle, 2, 2},
  {"Billhook\\Price", fields_of_Price, 8, 6},
  {nullptr, fields_of_ListPrices, 5, 0},
  {"Billhook\\PricePage", fields_of_PricePage, 2, 1},
  {"Billhook\\TaxCustomer", fields_of_TaxCustomer, 6, 1},
  {"Billhook\\QuotedItem", fields_of_QuotedItem, 4, 1},
  {nullptr, fields_of_QuotePrice, 5, 1},
  {"Billhook\\QuotedLine", fields_of_QuotedLine, 8, 8},
  {"Billhook\\TaxRow", fields_of_TaxRow, 10, 8},
  {"Billhook\\PriceQuote", fields_of_PriceQuote, 7, 7},
  {nullptr, fields_of_SetPrice, 5, 2},
  {nullptr, fields_of_CreateProduct, 13, 1},
  {"Billhook\\Product", fields_of_Product, 15, 10},
  {nullptr, fields_of_GetProduct, 1, 1},
  {nullptr, fields_of_ListProducts, 5, 0},
  {"Billhook\\ProductPage", fields_of_ProductPage, 2, 1},
  {nullptr, fields_of_UpdateProduct, 16, 2},
  {nullptr, fields_of_ReportAging, 1, 0},
  {"Billhook\\AgingRow", fields_of_AgingRow, 8, 8},
  {"Billhook\\AgingReport", fields_of_AgingReport, 2, 2},
  {nullptr, fields_of_ReportMrr, 2, 0},
  {"Billhook\\MrrRow", fields_of_MrrRow, 5, 5},
  {"Billhook\\MrrTotal", fields_of_MrrTotal, 3, 3},
  {"Billhook\\MrrReport", fields_of_MrrReport, 3, 3},
  {nullptr, fields_of_ReportRevenue, 4, 2},
  {"Billhook\\RevenueRow", fields_of_RevenueRow, 6, 6},
  {"Billhook\\RevenueReport", fields_of_RevenueReport, 1, 1},
  {nullptr, fields_of_CreateRole, 2, 2},
  {"Billhook\\Role", fields_of_Role, 4, 4},
  {nullptr, fields_of_ListRoles, 2, 0},
  {"Billhook\\RolePage", fields_of_RolePage, 2, 1},
  {nullptr, fields_of_UpdateRole, 4, 2},
  {nullptr, fields_of_PreviewSchedule, 12, 3},
  {"Billhook\\ScheduledItem", fields_of_ScheduledItem, 8, 6},
  {"Billhook\\SchedulePreview", fields_of_SchedulePreview, 2, 2},
  {"Billhook\\TaxRounding", fields_of_TaxRounding, 3, 0},
  {nullptr, fields_of_CreateSeller, 14, 5},
  {"Billhook\\Seller", fields_of_Seller, 17, 16},
  {nullptr, nullptr, 0, 0},
  {nullptr, fields_of_UpdateSeller, 16, 1},
  {nullptr, fields_of_CancelService, 2, 2},
  {"Billhook\\Service", fields_of_Service, 18, 10},
  {nullptr, fields_of_ChangeService, 7, 2},
  {"Billhook\\ServiceTerm", fields_of_ServiceTerm, 15, 11},
  {nullptr, fields_of_CreateService, 9, 2},
  {nullptr, fields_of_GetService, 1, 1},
  {"Billhook\\ServiceDetail", fields_of_ServiceDetail, 2, 2},
  {nullptr, fields_of_KeepService, 2, 2},
  {nullptr, fields_of_ListServices, 5, 0},
  {"Billhook\\ServicePage", fields_of_ServicePage, 2, 1},
  {nullptr, fields_of_MarkServiceFraud, 2, 2},
  {nullptr, fields_of_ProvisionService, 2, 2},
  {nullptr, fields_of_RetryService, 2, 2},
  {nullptr, fields_of_SuspendService, 3, 3},
  {nullptr, fields_of_TerminateService, 4, 2},
  {nullptr, fields_of_GetBilledTimeline, 1, 1},
  {"Billhook\\BilledPeriod", fields_of_BilledPeriod, 6, 6},
  {"Billhook\\BilledTimeline", fields_of_BilledTimeline, 1, 1},
  {nullptr, fields_of_UnsuspendService, 2, 2},
  {nullptr, fields_of_UpdateService, 5, 2},
  {nullptr, fields_of_CreateStaff, 3, 2},
  {"Billhook\\Staff", fields_of_Staff, 6, 6},
  {nullptr, fields_of_DisableStaff, 2, 2},
  {nullptr, fields_of_EnableStaff, 2, 2},
  {nullptr, fields_of_GetStaff, 1, 1},
  {nullptr, fields_of_ListStaff, 3, 0},
  {"Billhook\\StaffPage", fields_of_StaffPage, 2, 1},
  {nullptr, fields_of_UpdateStaff, 5, 2},
  {"Billhook\\TaxableLine", fields_of_TaxableLine, 3, 1},
  {nullptr, fields_of_CalculateTax, 6, 2},
  {"Billhook\\TaxedLine", fields_of_TaxedLine, 4, 4},
  {"Billhook\\TaxCalculation", fields_of_TaxCalculation, 5, 5},
  {nullptr, fields_of_CreateTaxRate, 12, 4},
  {"Billhook\\TaxRate", fields_of_TaxRate, 14, 9},
  {nullptr, fields_of_EndTaxRate, 3, 3},
  {nullptr, fields_of_ListTaxRates, 4, 0},
  {"Billhook\\TaxRatePage", fields_of_TaxRatePage, 2, 1},
  {"Billhook\\ChargeInvoice", fields_of_ChargeInvoice, 6, 6},
  {"Billhook\\ChargeResult", fields_of_ChargeResult, 3, 1},
  {"Billhook\\SendMail", fields_of_SendMail, 8, 6},
  {"Billhook\\MailSent", fields_of_MailSent, 1, 0},
  {"Billhook\\CreateOutside", fields_of_CreateOutside, 8, 6},
  {"Billhook\\CreatedOutside", fields_of_CreatedOutside, 1, 0},
  {"Billhook\\SuspendOutside", fields_of_SuspendOutside, 9, 7},
  {"Billhook\\Acknowledged", nullptr, 0, 0},
  {"Billhook\\TerminateOutside", fields_of_TerminateOutside, 8, 6},
  {"Billhook\\UnsuspendOutside", fields_of_UnsuspendOutside, 8, 6},
};

inline constexpr Operation operations[] = {
  {"audit.list", 10, 0, 2, 0, 1, 2},
  {"audit.verify", 12, 3, 4, -1, -1, 0},
  {"automation.list_parked", 22, 5, 7, 0, 1, 2},
  {"automation.release", 18, 8, 6, -1, -1, 0},
  {"automation.run", 14, 9, 11, -1, -1, 0},
  {"automation.status", 17, 12, 13, -1, -1, 0},
  {"category.create", 15, 14, 15, -1, -1, 0},
  {"category.list", 13, 16, 17, 0, 1, 2},
  {"category.update", 15, 18, 15, -1, -1, 0},
  {"client.close", 12, 19, 25, -1, -1, 0},
  {"client.create", 13, 26, 25, -1, -1, 0},
  {"client.deactivate", 17, 27, 25, -1, -1, 0},
  {"client.get", 10, 28, 25, -1, -1, 0},
  {"client.list", 11, 29, 30, 0, 1, 2},
  {"client.reopen", 13, 31, 25, -1, -1, 0},
  {"client.update", 13, 32, 25, -1, -1, 0},
  {"client_group.add_client", 23, 33, 34, -1, -1, 0},
  {"client_group.create", 19, 35, 34, -1, -1, 0},
  {"client_group.get", 16, 36, 34, -1, -1, 0},
  {"client_group.list", 17, 37, 38, 0, 1, 2},
  {"client_group.remove_client", 26, 39, 34, -1, -1, 0},
  {"client_group.update", 19, 40, 34, -1, -1, 0},
  {"credit.balance", 14, 41, 42, -1, -1, 0},
  {"credit.grant", 12, 43, 44, -1, -1, 0},
  {"credit_note.get", 15, 45, 49, -1, -1, 0},
  {"credit_note.issue", 17, 51, 49, -1, -1, 0},
  {"credit_note.list", 16, 52, 53, 0, 1, 2},
  {"currency.list", 13, 54, 56, 0, -1, 0},
  {"currency.set", 12, 57, 55, -1, -1, 0},
  {"event.list", 10, 58, 60, 0, 1, 2},
  {"event.summary", 13, 61, 63, 0, -1, 1},
  {"import.clients", 14, 64, 66, -1, -1, 0},
  {"import.products", 15, 67, 66, -1, -1, 0},
  {"import.services", 15, 68, 66, -1, -1, 0},
  {"invoice.apply_credit", 20, 69, 72, -1, -1, 0},
  {"invoice.cancel", 14, 73, 72, -1, -1, 0},
  {"invoice.create", 14, 75, 72, -1, -1, 0},
  {"invoice.discard_draft", 21, 76, 77, -1, -1, 0},
  {"invoice.expect_no_payment", 25, 78, 72, -1, -1, 0},
  {"invoice.expect_payment", 22, 79, 72, -1, -1, 0},
  {"invoice.get", 11, 80, 72, -1, -1, 0},
  {"invoice.issue", 13, 81, 72, -1, -1, 0},
  {"invoice.list", 12, 82, 83, 0, 1, 2},
  {"invoice.pay", 11, 84, 72, -1, -1, 0},
  {"invoice.render", 14, 85, 86, -1, -1, 0},
  {"invoice.send_to_collections", 27, 87, 72, -1, -1, 0},
  {"invoice.update_draft", 20, 88, 72, -1, -1, 0},
  {"invoice.write_off", 17, 89, 72, -1, -1, 0},
  {"job.list", 8, 90, 92, 0, 1, 2},
  {"job.retry", 9, 93, 91, -1, -1, 0},
  {"ledger.balances", 15, 94, 96, 0, 1, 2},
  {"ledger.entries", 14, 97, 100, 0, 1, 2},
  {"ledger.verify", 13, 101, 103, -1, -1, 0},
  {"payment.get", 11, 104, 105, -1, -1, 0},
  {"payment.list", 12, 106, 107, 0, 1, 2},
  {"payment.record", 14, 108, 105, -1, -1, 0},
  {"payment.record_batch", 20, 109, 111, -1, -1, 0},
  {"price.apply_to_existing", 23, 112, 113, -1, -1, 0},
  {"price.end", 9, 114, 116, -1, -1, 0},
  {"price.list", 10, 117, 118, 0, 1, 2},
  {"price.quote", 11, 121, 124, -1, -1, 0},
  {"price.set", 9, 125, 116, -1, -1, 0},
  {"product.create", 14, 126, 127, -1, -1, 0},
  {"product.get", 11, 128, 127, -1, -1, 0},
  {"product.list", 12, 129, 130, 0, 1, 2},
  {"product.update", 14, 131, 127, -1, -1, 0},
  {"report.aging", 12, 132, 134, 1, -1, 0},
  {"report.mrr", 10, 135, 138, 1, -1, 0},
  {"report.revenue", 14, 139, 141, 0, -1, 0},
  {"role.create", 11, 142, 143, -1, -1, 0},
  {"role.list", 9, 144, 145, 0, 1, 2},
  {"role.update", 11, 146, 143, -1, -1, 0},
  {"schedule.preview", 16, 147, 149, -1, -1, 0},
  {"seller.create", 13, 151, 152, -1, -1, 0},
  {"seller.get", 10, 153, 152, -1, -1, 0},
  {"seller.update", 13, 154, 152, -1, -1, 0},
  {"service.cancel", 14, 155, 156, -1, -1, 0},
  {"service.change", 14, 157, 158, -1, -1, 0},
  {"service.create", 14, 159, 156, -1, -1, 0},
  {"service.get", 11, 160, 161, -1, -1, 0},
  {"service.keep", 12, 162, 156, -1, -1, 0},
  {"service.list", 12, 163, 164, 0, 1, 2},
  {"service.mark_fraud", 18, 165, 156, -1, -1, 0},
  {"service.provision", 17, 166, 156, -1, -1, 0},
  {"service.retry", 13, 167, 156, -1, -1, 0},
  {"service.suspend", 15, 168, 156, -1, -1, 0},
  {"service.terminate", 17, 169, 156, -1, -1, 0},
  {"service.timeline", 16, 170, 172, -1, -1, 0},
  {"service.unsuspend", 17, 173, 156, -1, -1, 0},
  {"service.update", 14, 174, 156, -1, -1, 0},
  {"staff.create", 12, 175, 176, -1, -1, 0},
  {"staff.disable", 13, 177, 176, -1, -1, 0},
  {"staff.enable", 12, 178, 176, -1, -1, 0},
  {"staff.get", 9, 179, 176, -1, -1, 0},
  {"staff.list", 10, 180, 181, 0, 1, 2},
  {"staff.update", 12, 182, 176, -1, -1, 0},
  {"tax.calculate", 13, 184, 186, -1, -1, 0},
  {"tax_rate.create", 15, 187, 188, -1, -1, 0},
  {"tax_rate.end", 12, 189, 188, -1, -1, 0},
  {"tax_rate.list", 13, 190, 191, 0, 1, 2},
};

inline constexpr PortCall port_calls[] = {
  {"gateway.charge", "charge", 192, 193},
  {"mailer.send", "send", 194, 195},
  {"provisioner.create", "create", 196, 197},
  {"provisioner.suspend", "suspend", 198, 199},
  {"provisioner.terminate", "terminate", 200, 199},
  {"provisioner.unsuspend", "unsuspend", 201, 199},
};

inline constexpr Code codes[] = {
  {"invalid", "Billhook\\InvalidException", BILLHOOK_INVALID},
  {"unauthenticated", "Billhook\\UnauthenticatedException", BILLHOOK_UNAUTHENTICATED},
  {"denied", "Billhook\\DeniedException", BILLHOOK_DENIED},
  {"not_found", "Billhook\\NotFoundException", BILLHOOK_NOT_FOUND},
  {"conflict", "Billhook\\ConflictException", BILLHOOK_CONFLICT},
  {"precondition", "Billhook\\PreconditionException", BILLHOOK_PRECONDITION},
  {"exhausted", "Billhook\\ExhaustedException", BILLHOOK_EXHAUSTED},
  {"cancelled", "Billhook\\CancelledException", BILLHOOK_CANCELLED},
  {"busy", "Billhook\\BusyException", BILLHOOK_BUSY},
  {"unavailable", "Billhook\\UnavailableException", BILLHOOK_UNAVAILABLE},
  {"host_error", "Billhook\\HostErrorException", BILLHOOK_HOST_ERROR},
  {"corrupt", "Billhook\\CorruptException", BILLHOOK_CORRUPT},
  {"internal", "Billhook\\InternalException", BILLHOOK_INTERNAL},
};

inline zend_class_entry* struct_classes[std::size(structs)];
inline zend_class_entry* enumeration_classes[std::size(enumerations)];
inline zend_class_entry* exception_classes[std::size(codes)];
inline zend_class_entry* noun_classes[24];

#ifdef BILLHOOK_PHP_ARGINFO
inline void register_stub_classes() {
  noun_classes[0] = register_class_Billhook_Operations_Audits();
  noun_classes[1] = register_class_Billhook_Operations_Automation();
  noun_classes[2] = register_class_Billhook_Operations_Categories();
  noun_classes[3] = register_class_Billhook_Operations_Clients();
  noun_classes[4] = register_class_Billhook_Operations_ClientGroups();
  noun_classes[5] = register_class_Billhook_Operations_Credits();
  noun_classes[6] = register_class_Billhook_Operations_CreditNotes();
  noun_classes[7] = register_class_Billhook_Operations_Currencies();
  noun_classes[8] = register_class_Billhook_Operations_Events();
  noun_classes[9] = register_class_Billhook_Operations_Imports();
  noun_classes[10] = register_class_Billhook_Operations_Invoices();
  noun_classes[11] = register_class_Billhook_Operations_Jobs();
  noun_classes[12] = register_class_Billhook_Operations_Ledgers();
  noun_classes[13] = register_class_Billhook_Operations_Payments();
  noun_classes[14] = register_class_Billhook_Operations_Prices();
  noun_classes[15] = register_class_Billhook_Operations_Products();
  noun_classes[16] = register_class_Billhook_Operations_Reports();
  noun_classes[17] = register_class_Billhook_Operations_Roles();
  noun_classes[18] = register_class_Billhook_Operations_Schedules();
  noun_classes[19] = register_class_Billhook_Operations_Sellers();
  noun_classes[20] = register_class_Billhook_Operations_Services();
  noun_classes[21] = register_class_Billhook_Operations_Staff();
  noun_classes[22] = register_class_Billhook_Operations_Taxes();
  noun_classes[23] = register_class_Billhook_Operations_TaxRates();
  struct_classes[20] = register_class_Billhook_Address();
  struct_classes[21] = register_class_Billhook_LateFeeTier();
  struct_classes[22] = register_class_Billhook_LateFee();
  struct_classes[23] = register_class_Billhook_DunningStep();
  struct_classes[24] = register_class_Billhook_Policy();
  struct_classes[50] = register_class_Billhook_CreditedLine();
  struct_classes[74] = register_class_Billhook_DraftLine();
  struct_classes[115] = register_class_Billhook_Cycle();
  struct_classes[119] = register_class_Billhook_TaxCustomer();
  struct_classes[120] = register_class_Billhook_QuotedItem();
  struct_classes[150] = register_class_Billhook_TaxRounding();
  struct_classes[183] = register_class_Billhook_TaxableLine();
  struct_classes[193] = register_class_Billhook_ChargeResult();
  struct_classes[195] = register_class_Billhook_MailSent();
  struct_classes[197] = register_class_Billhook_CreatedOutside();
  struct_classes[199] = register_class_Billhook_Acknowledged();
  register_class_Billhook_Gateway();
  register_class_Billhook_Mailer();
  register_class_Billhook_Provisioner();
}
#endif

// clang-format on

}  // namespace billhook_php
