// The description as tables. Written by bindings/generate/generate.py; do not edit.
#pragma once

#include "../src/tables.h"

namespace billhook_php {

// clang-format off
inline constexpr char version[] = "0.1.0";

inline constexpr Field fields_of_ListAudit[] = {
  {"noun", Shape::text, Shape::text, false, 0},
  {"id", Shape::integer, Shape::integer, false, 0},
  {"called", Shape::text, Shape::text, false, 0},
  {"limit", Shape::integer, Shape::integer, false, 0},
  {"after", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_AuditEntry[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"at", Shape::timestamp, Shape::timestamp, true, 0},
  {"actor", Shape::text, Shape::text, true, 0},
  {"operation", Shape::text, Shape::text, true, 0},
  {"reason", Shape::text, Shape::text, true, 0},
  {"outcome", Shape::text, Shape::text, true, 0},
  {"changes", Shape::json, Shape::json, false, 0},
  {"hash", Shape::text, Shape::text, true, 0},
};
inline constexpr Field fields_of_AuditEntryPage[] = {
  {"items", Shape::list, Shape::structure, true, 1},
  {"next", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_AuditCheck[] = {
  {"is_whole", Shape::boolean, Shape::boolean, true, 0},
  {"entries", Shape::integer, Shape::integer, true, 0},
  {"erased", Shape::integer, Shape::integer, true, 0},
  {"first_broken", Shape::integer, Shape::integer, false, 0},
  {"finding", Shape::text, Shape::text, false, 0},
  {"last_hash", Shape::text, Shape::text, true, 0},
};
inline constexpr Field fields_of_ListParkedClients[] = {
  {"limit", Shape::integer, Shape::integer, false, 0},
  {"after", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_ParkedClient[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"client", Shape::integer, Shape::integer, true, 0},
  {"day", Shape::date, Shape::date, true, 0},
  {"task", Shape::enumeration, Shape::enumeration, true, 0},
  {"reason", Shape::text, Shape::text, true, 0},
  {"message", Shape::text, Shape::text, true, 0},
};
inline constexpr Field fields_of_ParkedClientPage[] = {
  {"items", Shape::list, Shape::structure, true, 6},
  {"next", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_ReleaseClient[] = {
  {"client", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_RunAutomation[] = {
  {"until", Shape::date, Shape::date, false, 0},
};
inline constexpr Field fields_of_TaskCount[] = {
  {"task", Shape::enumeration, Shape::enumeration, true, 0},
  {"done", Shape::integer, Shape::integer, true, 0},
  {"skipped", Shape::integer, Shape::integer, true, 0},
  {"failed", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_AutomationReport[] = {
  {"from", Shape::date, Shape::date, false, 0},
  {"until", Shape::date, Shape::date, false, 0},
  {"days", Shape::integer, Shape::integer, true, 0},
  {"tasks", Shape::list, Shape::structure, true, 10},
  {"parked", Shape::list, Shape::structure, true, 6},
};
inline constexpr Field fields_of_AutomationStatus[] = {
  {"finished", Shape::date, Shape::date, false, 0},
  {"under_way", Shape::date, Shape::date, false, 0},
  {"task", Shape::enumeration, Shape::enumeration, false, 0},
  {"days_behind", Shape::integer, Shape::integer, true, 0},
  {"parked", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_CreateCategory[] = {
  {"name", Shape::text, Shape::text, true, 0},
  {"parent", Shape::integer, Shape::integer, false, 0},
  {"position", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_Category[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
  {"name", Shape::text, Shape::text, true, 0},
  {"parent", Shape::integer, Shape::integer, false, 0},
  {"position", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_ListCategories[] = {
  {"limit", Shape::integer, Shape::integer, false, 0},
  {"after", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_CategoryPage[] = {
  {"items", Shape::list, Shape::structure, true, 15},
  {"next", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_UpdateCategory[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
  {"name", Shape::text, Shape::text, false, 0},
  {"parent", Shape::integer, Shape::integer, false, 0},
  {"position", Shape::integer, Shape::integer, false, 0},
  {"clear", Shape::list, Shape::enumeration, false, 1},
};
inline constexpr Field fields_of_CloseClient[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_Address[] = {
  {"country", Shape::text, Shape::text, true, 0},
  {"line1", Shape::text, Shape::text, false, 0},
  {"line2", Shape::text, Shape::text, false, 0},
  {"city", Shape::text, Shape::text, false, 0},
  {"state", Shape::text, Shape::text, false, 0},
  {"postal_code", Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_LateFeeTier[] = {
  {"from", Shape::structure, Shape::structure, true, 202},
  {"amount", Shape::structure, Shape::structure, true, 202},
};
inline constexpr Field fields_of_LateFee[] = {
  {"kind", Shape::enumeration, Shape::enumeration, true, 37},
  {"amounts", Shape::list, Shape::structure, false, 202},
  {"percent", Shape::decimal, Shape::decimal, false, 0},
  {"minimums", Shape::list, Shape::structure, false, 202},
  {"tiers", Shape::list, Shape::structure, false, 21},
};
inline constexpr Field fields_of_DunningStep[] = {
  {"name", Shape::text, Shape::text, true, 0},
  {"kind", Shape::enumeration, Shape::enumeration, true, 36},
  {"days", Shape::integer, Shape::integer, true, 0},
  {"fee", Shape::structure, Shape::structure, false, 22},
};
inline constexpr Field fields_of_Policy[] = {
  {"generate_days_before", Shape::integer, Shape::integer, false, 0},
  {"payment_days", Shape::integer, Shape::integer, false, 0},
  {"separate_invoices", Shape::boolean, Shape::boolean, false, 0},
  {"credit_pays_invoices", Shape::boolean, Shape::boolean, false, 0},
  {"mail_invoices", Shape::boolean, Shape::boolean, false, 0},
  {"dunning", Shape::list, Shape::structure, false, 23},
};
inline constexpr Field fields_of_Client[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
  {"kind", Shape::enumeration, Shape::enumeration, true, 2},
  {"name", Shape::text, Shape::text, true, 0},
  {"company", Shape::text, Shape::text, false, 0},
  {"email", Shape::text, Shape::text, true, 0},
  {"phone", Shape::text, Shape::text, false, 0},
  {"address", Shape::structure, Shape::structure, true, 20},
  {"tax_id", Shape::text, Shape::text, false, 0},
  {"tax_exempt", Shape::boolean, Shape::boolean, true, 0},
  {"currency", Shape::text, Shape::text, true, 0},
  {"language", Shape::text, Shape::text, true, 0},
  {"status", Shape::enumeration, Shape::enumeration, true, 3},
  {"policy", Shape::structure, Shape::structure, false, 24},
  {"notes", Shape::text, Shape::text, false, 0},
  {"created_at", Shape::timestamp, Shape::timestamp, true, 0},
};
inline constexpr Field fields_of_CreateClient[] = {
  {"name", Shape::text, Shape::text, true, 0},
  {"email", Shape::text, Shape::text, true, 0},
  {"address", Shape::structure, Shape::structure, true, 20},
  {"kind", Shape::enumeration, Shape::enumeration, false, 2},
  {"company", Shape::text, Shape::text, false, 0},
  {"phone", Shape::text, Shape::text, false, 0},
  {"tax_id", Shape::text, Shape::text, false, 0},
  {"tax_exempt", Shape::boolean, Shape::boolean, false, 0},
  {"currency", Shape::text, Shape::text, false, 0},
  {"language", Shape::text, Shape::text, false, 0},
  {"policy", Shape::structure, Shape::structure, false, 24},
  {"notes", Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_DeactivateClient[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_GetClient[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_ListClients[] = {
  {"status", Shape::enumeration, Shape::enumeration, false, 3},
  {"email", Shape::text, Shape::text, false, 0},
  {"name", Shape::text, Shape::text, false, 0},
  {"group", Shape::integer, Shape::integer, false, 0},
  {"limit", Shape::integer, Shape::integer, false, 0},
  {"after", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_ClientPage[] = {
  {"items", Shape::list, Shape::structure, true, 25},
  {"next", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_ReopenClient[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_UpdateClient[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
  {"kind", Shape::enumeration, Shape::enumeration, false, 2},
  {"name", Shape::text, Shape::text, false, 0},
  {"company", Shape::text, Shape::text, false, 0},
  {"email", Shape::text, Shape::text, false, 0},
  {"phone", Shape::text, Shape::text, false, 0},
  {"address", Shape::structure, Shape::structure, false, 20},
  {"tax_id", Shape::text, Shape::text, false, 0},
  {"tax_exempt", Shape::boolean, Shape::boolean, false, 0},
  {"currency", Shape::text, Shape::text, false, 0},
  {"language", Shape::text, Shape::text, false, 0},
  {"policy", Shape::structure, Shape::structure, false, 24},
  {"notes", Shape::text, Shape::text, false, 0},
  {"clear", Shape::list, Shape::enumeration, false, 4},
};
inline constexpr Field fields_of_AddClientToGroup[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"client", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_ClientGroup[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
  {"name", Shape::text, Shape::text, true, 0},
  {"precedence", Shape::integer, Shape::integer, true, 0},
  {"policy", Shape::structure, Shape::structure, true, 24},
};
inline constexpr Field fields_of_CreateClientGroup[] = {
  {"name", Shape::text, Shape::text, true, 0},
  {"precedence", Shape::integer, Shape::integer, false, 0},
  {"policy", Shape::structure, Shape::structure, false, 24},
};
inline constexpr Field fields_of_GetClientGroup[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_ListClientGroups[] = {
  {"client", Shape::integer, Shape::integer, false, 0},
  {"limit", Shape::integer, Shape::integer, false, 0},
  {"after", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_ClientGroupPage[] = {
  {"items", Shape::list, Shape::structure, true, 34},
  {"next", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_RemoveClientFromGroup[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"client", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_UpdateClientGroup[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
  {"name", Shape::text, Shape::text, false, 0},
  {"precedence", Shape::integer, Shape::integer, false, 0},
  {"policy", Shape::structure, Shape::structure, false, 24},
};
inline constexpr Field fields_of_GetCreditBalance[] = {
  {"client", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_CreditBalance[] = {
  {"client", Shape::integer, Shape::integer, true, 0},
  {"balance", Shape::structure, Shape::structure, true, 202},
};
inline constexpr Field fields_of_GrantCredit[] = {
  {"client", Shape::integer, Shape::integer, true, 0},
  {"amount", Shape::structure, Shape::structure, true, 202},
  {"reason", Shape::text, Shape::text, true, 0},
};
inline constexpr Field fields_of_CreditGrant[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"client", Shape::integer, Shape::integer, true, 0},
  {"currency", Shape::text, Shape::text, true, 0},
  {"amount", Shape::structure, Shape::structure, true, 202},
  {"reason", Shape::text, Shape::text, true, 0},
  {"granted_at", Shape::timestamp, Shape::timestamp, true, 0},
};
inline constexpr Field fields_of_GetCreditNote[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_Party[] = {
  {"name", Shape::text, Shape::text, true, 0},
  {"company", Shape::text, Shape::text, false, 0},
  {"address", Shape::structure, Shape::structure, true, 20},
  {"tax_id", Shape::text, Shape::text, false, 0},
  {"email", Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_CreditNoteLine[] = {
  {"credit_note", Shape::integer, Shape::integer, true, 0},
  {"position", Shape::integer, Shape::integer, true, 0},
  {"line", Shape::integer, Shape::integer, true, 0},
  {"description", Shape::text, Shape::text, true, 0},
  {"currency", Shape::text, Shape::text, true, 0},
  {"net", Shape::structure, Shape::structure, true, 202},
  {"tax", Shape::structure, Shape::structure, true, 202},
};
inline constexpr Field fields_of_CreditNoteTax[] = {
  {"credit_note", Shape::integer, Shape::integer, true, 0},
  {"position", Shape::integer, Shape::integer, true, 0},
  {"name", Shape::text, Shape::text, true, 0},
  {"country", Shape::text, Shape::text, true, 0},
  {"state", Shape::text, Shape::text, false, 0},
  {"tax_category", Shape::text, Shape::text, false, 0},
  {"percent", Shape::decimal, Shape::decimal, true, 0},
  {"currency", Shape::text, Shape::text, true, 0},
  {"base", Shape::structure, Shape::structure, true, 202},
  {"amount", Shape::structure, Shape::structure, true, 202},
  {"reason", Shape::enumeration, Shape::enumeration, true, 30},
};
inline constexpr Field fields_of_CreditNote[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"number", Shape::text, Shape::text, true, 0},
  {"invoice", Shape::integer, Shape::integer, true, 0},
  {"client", Shape::integer, Shape::integer, true, 0},
  {"issue_date", Shape::date, Shape::date, true, 0},
  {"currency", Shape::text, Shape::text, true, 0},
  {"net", Shape::structure, Shape::structure, true, 202},
  {"tax", Shape::structure, Shape::structure, true, 202},
  {"total", Shape::structure, Shape::structure, true, 202},
  {"settled", Shape::structure, Shape::structure, true, 202},
  {"refunded", Shape::structure, Shape::structure, true, 202},
  {"refund_to", Shape::enumeration, Shape::enumeration, true, 5},
  {"seller_party", Shape::structure, Shape::structure, true, 46},
  {"client_party", Shape::structure, Shape::structure, true, 46},
  {"note", Shape::text, Shape::text, false, 0},
  {"issued_at", Shape::timestamp, Shape::timestamp, true, 0},
  {"lines", Shape::list, Shape::structure, true, 47},
  {"taxes", Shape::list, Shape::structure, true, 48},
};
inline constexpr Field fields_of_CreditedLine[] = {
  {"line", Shape::integer, Shape::integer, true, 0},
  {"amount", Shape::structure, Shape::structure, false, 202},
};
inline constexpr Field fields_of_IssueCreditNote[] = {
  {"invoice", Shape::integer, Shape::integer, true, 0},
  {"lines", Shape::list, Shape::structure, false, 50},
  {"refund_to", Shape::enumeration, Shape::enumeration, false, 5},
  {"note", Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_ListCreditNotes[] = {
  {"client", Shape::integer, Shape::integer, false, 0},
  {"invoice", Shape::integer, Shape::integer, false, 0},
  {"limit", Shape::integer, Shape::integer, false, 0},
  {"after", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_CreditNotePage[] = {
  {"items", Shape::list, Shape::structure, true, 49},
  {"next", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_BookCurrency[] = {
  {"code", Shape::text, Shape::text, true, 0},
  {"decimals", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_CurrencyList[] = {
  {"items", Shape::list, Shape::structure, true, 55},
};
inline constexpr Field fields_of_SetCurrency[] = {
  {"code", Shape::text, Shape::text, true, 0},
  {"decimals", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_ListEvents[] = {
  {"name", Shape::text, Shape::text, false, 0},
  {"subject", Shape::integer, Shape::integer, false, 0},
  {"client", Shape::integer, Shape::integer, false, 0},
  {"limit", Shape::integer, Shape::integer, false, 0},
  {"after", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_RecordedEvent[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"name", Shape::text, Shape::text, true, 0},
  {"subject", Shape::integer, Shape::integer, true, 0},
  {"client", Shape::integer, Shape::integer, false, 0},
  {"payload", Shape::json, Shape::json, true, 0},
  {"at", Shape::timestamp, Shape::timestamp, true, 0},
};
inline constexpr Field fields_of_RecordedEventPage[] = {
  {"items", Shape::list, Shape::structure, true, 59},
  {"next", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_SummarizeEvents[] = {
  {"from", Shape::date, Shape::date, false, 0},
  {"to", Shape::date, Shape::date, false, 0},
  {"limit", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_EventCount[] = {
  {"name", Shape::text, Shape::text, true, 0},
  {"events", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_EventSummary[] = {
  {"rows", Shape::list, Shape::structure, true, 62},
};
inline constexpr Field fields_of_ImportClients[] = {
  {"path", Shape::text, Shape::text, false, 0},
  {"text", Shape::text, Shape::text, false, 0},
  {"mode", Shape::enumeration, Shape::enumeration, false, 6},
};
inline constexpr Field fields_of_BadLine[] = {
  {"line", Shape::integer, Shape::integer, true, 0},
  {"reason", Shape::text, Shape::text, true, 0},
  {"message", Shape::text, Shape::text, true, 0},
  {"field", Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_ImportReport[] = {
  {"lines", Shape::integer, Shape::integer, true, 0},
  {"imported", Shape::integer, Shape::integer, true, 0},
  {"skipped", Shape::integer, Shape::integer, true, 0},
  {"errors", Shape::list, Shape::structure, true, 65},
};
inline constexpr Field fields_of_ImportProducts[] = {
  {"path", Shape::text, Shape::text, false, 0},
  {"text", Shape::text, Shape::text, false, 0},
  {"mode", Shape::enumeration, Shape::enumeration, false, 6},
};
inline constexpr Field fields_of_ImportServices[] = {
  {"path", Shape::text, Shape::text, false, 0},
  {"text", Shape::text, Shape::text, false, 0},
  {"mode", Shape::enumeration, Shape::enumeration, false, 6},
};
inline constexpr Field fields_of_ApplyCredit[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"amount", Shape::structure, Shape::structure, false, 202},
};
inline constexpr Field fields_of_InvoiceLine[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"invoice", Shape::integer, Shape::integer, true, 0},
  {"position", Shape::integer, Shape::integer, true, 0},
  {"kind", Shape::enumeration, Shape::enumeration, true, 31},
  {"service", Shape::integer, Shape::integer, false, 0},
  {"product", Shape::integer, Shape::integer, false, 0},
  {"description", Shape::text, Shape::text, true, 0},
  {"quantity", Shape::decimal, Shape::decimal, true, 0},
  {"currency", Shape::text, Shape::text, true, 0},
  {"unit_price", Shape::structure, Shape::structure, true, 202},
  {"amount", Shape::structure, Shape::structure, true, 202},
  {"net", Shape::structure, Shape::structure, true, 202},
  {"tax", Shape::structure, Shape::structure, true, 202},
  {"tax_category", Shape::text, Shape::text, true, 0},
  {"tax_group", Shape::integer, Shape::integer, true, 0},
  {"period_from", Shape::date, Shape::date, false, 0},
  {"period_to", Shape::date, Shape::date, false, 0},
  {"days", Shape::integer, Shape::integer, false, 0},
  {"period_days", Shape::integer, Shape::integer, false, 0},
  {"exact_amount", Shape::decimal, Shape::decimal, false, 0},
  {"repairs", Shape::integer, Shape::integer, false, 0},
  {"generation", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_InvoiceTax[] = {
  {"invoice", Shape::integer, Shape::integer, true, 0},
  {"position", Shape::integer, Shape::integer, true, 0},
  {"name", Shape::text, Shape::text, true, 0},
  {"country", Shape::text, Shape::text, true, 0},
  {"state", Shape::text, Shape::text, false, 0},
  {"tax_category", Shape::text, Shape::text, false, 0},
  {"percent", Shape::decimal, Shape::decimal, true, 0},
  {"currency", Shape::text, Shape::text, true, 0},
  {"base", Shape::structure, Shape::structure, true, 202},
  {"amount", Shape::structure, Shape::structure, true, 202},
  {"reason", Shape::enumeration, Shape::enumeration, true, 30},
  {"tax_group", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_Invoice[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
  {"number", Shape::text, Shape::text, false, 0},
  {"status", Shape::enumeration, Shape::enumeration, true, 7},
  {"client", Shape::integer, Shape::integer, true, 0},
  {"currency", Shape::text, Shape::text, true, 0},
  {"issue_date", Shape::date, Shape::date, false, 0},
  {"due_date", Shape::date, Shape::date, false, 0},
  {"tax_date", Shape::date, Shape::date, false, 0},
  {"net", Shape::structure, Shape::structure, true, 202},
  {"tax", Shape::structure, Shape::structure, true, 202},
  {"total", Shape::structure, Shape::structure, true, 202},
  {"paid", Shape::structure, Shape::structure, true, 202},
  {"seller_party", Shape::structure, Shape::structure, false, 46},
  {"client_party", Shape::structure, Shape::structure, false, 46},
  {"late_fee_for", Shape::integer, Shape::integer, false, 0},
  {"note", Shape::text, Shape::text, false, 0},
  {"created_at", Shape::timestamp, Shape::timestamp, true, 0},
  {"issued_at", Shape::timestamp, Shape::timestamp, false, 0},
  {"paid_at", Shape::timestamp, Shape::timestamp, false, 0},
  {"lines", Shape::list, Shape::structure, true, 70},
  {"taxes", Shape::list, Shape::structure, true, 71},
};
inline constexpr Field fields_of_CancelInvoice[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_DraftLine[] = {
  {"description", Shape::text, Shape::text, true, 0},
  {"unit_price", Shape::structure, Shape::structure, true, 202},
  {"quantity", Shape::decimal, Shape::decimal, false, 0},
  {"tax_category", Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_CreateInvoice[] = {
  {"client", Shape::integer, Shape::integer, true, 0},
  {"lines", Shape::list, Shape::structure, false, 74},
  {"due_date", Shape::date, Shape::date, false, 0},
  {"note", Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_DiscardDraft[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_DiscardedDraft[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_ExpectNoPayment[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_ExpectPayment[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_GetInvoice[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_IssueInvoice[] = {
  {"id", Shape::integer, Shape::integer, false, 0},
  {"client", Shape::integer, Shape::integer, false, 0},
  {"lines", Shape::list, Shape::structure, false, 74},
  {"due_date", Shape::date, Shape::date, false, 0},
  {"note", Shape::text, Shape::text, false, 0},
  {"issue_date", Shape::date, Shape::date, false, 0},
  {"tax_date", Shape::date, Shape::date, false, 0},
};
inline constexpr Field fields_of_ListInvoices[] = {
  {"client", Shape::integer, Shape::integer, false, 0},
  {"status", Shape::enumeration, Shape::enumeration, false, 7},
  {"overdue", Shape::boolean, Shape::boolean, false, 0},
  {"limit", Shape::integer, Shape::integer, false, 0},
  {"after", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_InvoicePage[] = {
  {"items", Shape::list, Shape::structure, true, 72},
  {"next", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_PayInvoice[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_RenderInvoice[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"format", Shape::enumeration, Shape::enumeration, false, 8},
};
inline constexpr Field fields_of_RenderedDocument[] = {
  {"content", Shape::text, Shape::text, true, 0},
  {"media_type", Shape::text, Shape::text, true, 0},
};
inline constexpr Field fields_of_SendToCollections[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_UpdateDraft[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
  {"lines", Shape::list, Shape::structure, false, 74},
  {"due_date", Shape::date, Shape::date, false, 0},
  {"note", Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_WriteOff[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_ListJobs[] = {
  {"state", Shape::enumeration, Shape::enumeration, false, 9},
  {"limit", Shape::integer, Shape::integer, false, 0},
  {"after", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_Job[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"operation", Shape::text, Shape::text, true, 0},
  {"key", Shape::text, Shape::text, true, 0},
  {"request", Shape::json, Shape::json, true, 0},
  {"subject", Shape::integer, Shape::integer, true, 0},
  {"state", Shape::enumeration, Shape::enumeration, true, 9},
  {"attempts", Shape::integer, Shape::integer, true, 0},
  {"max_attempts", Shape::integer, Shape::integer, true, 0},
  {"due_at", Shape::timestamp, Shape::timestamp, true, 0},
  {"last_error", Shape::text, Shape::text, false, 0},
  {"reply", Shape::json, Shape::json, false, 0},
  {"created_at", Shape::timestamp, Shape::timestamp, true, 0},
  {"finished_at", Shape::timestamp, Shape::timestamp, false, 0},
};
inline constexpr Field fields_of_JobPage[] = {
  {"items", Shape::list, Shape::structure, true, 91},
  {"next", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_RetryJob[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_ListBalances[] = {
  {"client", Shape::integer, Shape::integer, false, 0},
  {"kind", Shape::enumeration, Shape::enumeration, false, 10},
  {"limit", Shape::integer, Shape::integer, false, 0},
  {"after", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_LedgerAccount[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"kind", Shape::enumeration, Shape::enumeration, true, 10},
  {"client", Shape::integer, Shape::integer, false, 0},
  {"detail", Shape::text, Shape::text, true, 0},
  {"currency", Shape::text, Shape::text, true, 0},
  {"balance", Shape::structure, Shape::structure, true, 202},
};
inline constexpr Field fields_of_LedgerAccountPage[] = {
  {"items", Shape::list, Shape::structure, true, 95},
  {"next", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_ListEntries[] = {
  {"client", Shape::integer, Shape::integer, false, 0},
  {"kind", Shape::enumeration, Shape::enumeration, false, 11},
  {"from", Shape::date, Shape::date, false, 0},
  {"to", Shape::date, Shape::date, false, 0},
  {"limit", Shape::integer, Shape::integer, false, 0},
  {"after", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_LedgerPosting[] = {
  {"entry", Shape::integer, Shape::integer, true, 0},
  {"account", Shape::integer, Shape::integer, true, 0},
  {"currency", Shape::text, Shape::text, true, 0},
  {"amount", Shape::structure, Shape::structure, true, 202},
};
inline constexpr Field fields_of_LedgerEntry[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"kind", Shape::enumeration, Shape::enumeration, true, 11},
  {"document", Shape::integer, Shape::integer, true, 0},
  {"client", Shape::integer, Shape::integer, false, 0},
  {"date", Shape::date, Shape::date, true, 0},
  {"posted_at", Shape::timestamp, Shape::timestamp, true, 0},
  {"postings", Shape::list, Shape::structure, true, 98},
};
inline constexpr Field fields_of_LedgerEntryPage[] = {
  {"items", Shape::list, Shape::structure, true, 99},
  {"next", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_LedgerCheck[] = {
  {"name", Shape::text, Shape::text, true, 0},
  {"doc", Shape::text, Shape::text, true, 0},
  {"holds", Shape::boolean, Shape::boolean, true, 0},
  {"rows", Shape::integer, Shape::integer, true, 0},
  {"first_broken", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_LedgerReport[] = {
  {"holds", Shape::boolean, Shape::boolean, true, 0},
  {"checks", Shape::list, Shape::structure, true, 102},
};
inline constexpr Field fields_of_GetPayment[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_Payment[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"client", Shape::integer, Shape::integer, true, 0},
  {"invoice", Shape::integer, Shape::integer, false, 0},
  {"currency", Shape::text, Shape::text, true, 0},
  {"amount", Shape::structure, Shape::structure, true, 202},
  {"fee", Shape::structure, Shape::structure, true, 202},
  {"to_invoice", Shape::structure, Shape::structure, true, 202},
  {"to_credit", Shape::structure, Shape::structure, true, 202},
  {"method", Shape::text, Shape::text, true, 0},
  {"reference", Shape::text, Shape::text, false, 0},
  {"received_on", Shape::date, Shape::date, true, 0},
  {"recorded_at", Shape::timestamp, Shape::timestamp, true, 0},
};
inline constexpr Field fields_of_ListPayments[] = {
  {"client", Shape::integer, Shape::integer, false, 0},
  {"invoice", Shape::integer, Shape::integer, false, 0},
  {"limit", Shape::integer, Shape::integer, false, 0},
  {"after", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_PaymentPage[] = {
  {"items", Shape::list, Shape::structure, true, 105},
  {"next", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_RecordPayment[] = {
  {"amount", Shape::structure, Shape::structure, true, 202},
  {"method", Shape::text, Shape::text, true, 0},
  {"invoice", Shape::integer, Shape::integer, false, 0},
  {"client", Shape::integer, Shape::integer, false, 0},
  {"reference", Shape::text, Shape::text, false, 0},
  {"received_on", Shape::date, Shape::date, false, 0},
  {"fee", Shape::structure, Shape::structure, false, 202},
};
inline constexpr Field fields_of_RecordPayments[] = {
  {"payments", Shape::list, Shape::structure, true, 108},
};
inline constexpr Field fields_of_PaymentOutcome[] = {
  {"payment", Shape::structure, Shape::structure, false, 105},
  {"reason", Shape::text, Shape::text, false, 0},
  {"message", Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_PaymentBatch[] = {
  {"recorded", Shape::integer, Shape::integer, true, 0},
  {"refused", Shape::integer, Shape::integer, true, 0},
  {"outcomes", Shape::list, Shape::structure, true, 110},
};
inline constexpr Field fields_of_ApplyPriceToExisting[] = {
  {"product", Shape::integer, Shape::integer, true, 0},
  {"currency", Shape::text, Shape::text, false, 0},
  {"from", Shape::date, Shape::date, false, 0},
  {"at_renewal", Shape::boolean, Shape::boolean, false, 0},
};
inline constexpr Field fields_of_PriceChange[] = {
  {"changed", Shape::integer, Shape::integer, true, 0},
  {"unchanged", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_EndPrice[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"valid_to", Shape::date, Shape::date, false, 0},
};
inline constexpr Field fields_of_Cycle[] = {
  {"unit", Shape::enumeration, Shape::enumeration, true, 32},
  {"count", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_Price[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"product", Shape::integer, Shape::integer, true, 0},
  {"currency", Shape::text, Shape::text, true, 0},
  {"cycle", Shape::structure, Shape::structure, false, 115},
  {"amount", Shape::structure, Shape::structure, true, 202},
  {"setup_fee", Shape::structure, Shape::structure, true, 202},
  {"valid_from", Shape::date, Shape::date, true, 0},
  {"valid_to", Shape::date, Shape::date, false, 0},
};
inline constexpr Field fields_of_ListPrices[] = {
  {"product", Shape::integer, Shape::integer, false, 0},
  {"currency", Shape::text, Shape::text, false, 0},
  {"on", Shape::date, Shape::date, false, 0},
  {"limit", Shape::integer, Shape::integer, false, 0},
  {"after", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_PricePage[] = {
  {"items", Shape::list, Shape::structure, true, 116},
  {"next", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_TaxCustomer[] = {
  {"country", Shape::text, Shape::text, true, 0},
  {"state", Shape::text, Shape::text, false, 0},
  {"postal_code", Shape::text, Shape::text, false, 0},
  {"kind", Shape::enumeration, Shape::enumeration, false, 27},
  {"tax_id", Shape::text, Shape::text, false, 0},
  {"tax_exempt", Shape::boolean, Shape::boolean, false, 0},
};
inline constexpr Field fields_of_QuotedItem[] = {
  {"product", Shape::integer, Shape::integer, true, 0},
  {"cycle", Shape::structure, Shape::structure, false, 115},
  {"quantity", Shape::decimal, Shape::decimal, false, 0},
  {"start", Shape::date, Shape::date, false, 0},
};
inline constexpr Field fields_of_QuotePrice[] = {
  {"lines", Shape::list, Shape::structure, true, 120},
  {"client", Shape::integer, Shape::integer, false, 0},
  {"customer", Shape::structure, Shape::structure, false, 119},
  {"currency", Shape::text, Shape::text, false, 0},
  {"date", Shape::date, Shape::date, false, 0},
};
inline constexpr Field fields_of_QuotedLine[] = {
  {"product", Shape::integer, Shape::integer, true, 0},
  {"quantity", Shape::decimal, Shape::decimal, true, 0},
  {"currency", Shape::text, Shape::text, true, 0},
  {"unit_price", Shape::structure, Shape::structure, true, 202},
  {"setup", Shape::structure, Shape::structure, true, 202},
  {"net", Shape::structure, Shape::structure, true, 202},
  {"tax", Shape::structure, Shape::structure, true, 202},
  {"gross", Shape::structure, Shape::structure, true, 202},
};
inline constexpr Field fields_of_TaxRow[] = {
  {"name", Shape::text, Shape::text, true, 0},
  {"country", Shape::text, Shape::text, true, 0},
  {"state", Shape::text, Shape::text, false, 0},
  {"tax_category", Shape::text, Shape::text, false, 0},
  {"percent", Shape::decimal, Shape::decimal, true, 0},
  {"currency", Shape::text, Shape::text, true, 0},
  {"base", Shape::structure, Shape::structure, true, 202},
  {"amount", Shape::structure, Shape::structure, true, 202},
  {"reason", Shape::enumeration, Shape::enumeration, true, 30},
  {"tax_group", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_PriceQuote[] = {
  {"date", Shape::date, Shape::date, true, 0},
  {"lines", Shape::list, Shape::structure, true, 122},
  {"taxes", Shape::list, Shape::structure, true, 123},
  {"currency", Shape::text, Shape::text, true, 0},
  {"net", Shape::structure, Shape::structure, true, 202},
  {"tax", Shape::structure, Shape::structure, true, 202},
  {"total", Shape::structure, Shape::structure, true, 202},
};
inline constexpr Field fields_of_SetPrice[] = {
  {"product", Shape::integer, Shape::integer, true, 0},
  {"amount", Shape::structure, Shape::structure, true, 202},
  {"cycle", Shape::structure, Shape::structure, false, 115},
  {"setup_fee", Shape::structure, Shape::structure, false, 202},
  {"valid_from", Shape::date, Shape::date, false, 0},
};
inline constexpr Field fields_of_CreateProduct[] = {
  {"name", Shape::text, Shape::text, true, 0},
  {"category", Shape::integer, Shape::integer, false, 0},
  {"kind", Shape::enumeration, Shape::enumeration, false, 12},
  {"description", Shape::text, Shape::text, false, 0},
  {"tax_category", Shape::text, Shape::text, false, 0},
  {"module", Shape::text, Shape::text, false, 0},
  {"provision_on", Shape::enumeration, Shape::enumeration, false, 13},
  {"timing", Shape::enumeration, Shape::enumeration, false, 14},
  {"align", Shape::enumeration, Shape::enumeration, false, 15},
  {"anchor_day", Shape::integer, Shape::integer, false, 0},
  {"also_next_from", Shape::integer, Shape::integer, false, 0},
  {"day_count", Shape::enumeration, Shape::enumeration, false, 16},
  {"status", Shape::enumeration, Shape::enumeration, false, 17},
};
inline constexpr Field fields_of_Product[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
  {"category", Shape::integer, Shape::integer, false, 0},
  {"kind", Shape::enumeration, Shape::enumeration, true, 12},
  {"name", Shape::text, Shape::text, true, 0},
  {"description", Shape::text, Shape::text, false, 0},
  {"tax_category", Shape::text, Shape::text, true, 0},
  {"module", Shape::text, Shape::text, false, 0},
  {"provision_on", Shape::enumeration, Shape::enumeration, true, 13},
  {"timing", Shape::enumeration, Shape::enumeration, true, 14},
  {"align", Shape::enumeration, Shape::enumeration, true, 15},
  {"anchor_day", Shape::integer, Shape::integer, false, 0},
  {"also_next_from", Shape::integer, Shape::integer, false, 0},
  {"day_count", Shape::enumeration, Shape::enumeration, true, 16},
  {"status", Shape::enumeration, Shape::enumeration, true, 17},
};
inline constexpr Field fields_of_GetProduct[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_ListProducts[] = {
  {"category", Shape::integer, Shape::integer, false, 0},
  {"kind", Shape::enumeration, Shape::enumeration, false, 12},
  {"status", Shape::enumeration, Shape::enumeration, false, 17},
  {"limit", Shape::integer, Shape::integer, false, 0},
  {"after", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_ProductPage[] = {
  {"items", Shape::list, Shape::structure, true, 127},
  {"next", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_UpdateProduct[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
  {"category", Shape::integer, Shape::integer, false, 0},
  {"kind", Shape::enumeration, Shape::enumeration, false, 12},
  {"name", Shape::text, Shape::text, false, 0},
  {"description", Shape::text, Shape::text, false, 0},
  {"tax_category", Shape::text, Shape::text, false, 0},
  {"module", Shape::text, Shape::text, false, 0},
  {"provision_on", Shape::enumeration, Shape::enumeration, false, 13},
  {"timing", Shape::enumeration, Shape::enumeration, false, 14},
  {"align", Shape::enumeration, Shape::enumeration, false, 15},
  {"anchor_day", Shape::integer, Shape::integer, false, 0},
  {"also_next_from", Shape::integer, Shape::integer, false, 0},
  {"day_count", Shape::enumeration, Shape::enumeration, false, 16},
  {"status", Shape::enumeration, Shape::enumeration, false, 17},
  {"clear", Shape::list, Shape::enumeration, false, 18},
};
inline constexpr Field fields_of_ReportAging[] = {
  {"on", Shape::date, Shape::date, false, 0},
};
inline constexpr Field fields_of_AgingRow[] = {
  {"currency", Shape::text, Shape::text, true, 0},
  {"not_due", Shape::structure, Shape::structure, true, 202},
  {"days_1_to_30", Shape::structure, Shape::structure, true, 202},
  {"days_31_to_60", Shape::structure, Shape::structure, true, 202},
  {"days_61_to_90", Shape::structure, Shape::structure, true, 202},
  {"days_over_90", Shape::structure, Shape::structure, true, 202},
  {"total", Shape::structure, Shape::structure, true, 202},
  {"invoices", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_AgingReport[] = {
  {"on", Shape::date, Shape::date, true, 0},
  {"rows", Shape::list, Shape::structure, true, 133},
};
inline constexpr Field fields_of_ReportMrr[] = {
  {"on", Shape::date, Shape::date, false, 0},
  {"currency", Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_MrrRow[] = {
  {"currency", Shape::text, Shape::text, true, 0},
  {"product", Shape::integer, Shape::integer, true, 0},
  {"name", Shape::text, Shape::text, true, 0},
  {"services", Shape::integer, Shape::integer, true, 0},
  {"amount", Shape::structure, Shape::structure, true, 202},
};
inline constexpr Field fields_of_MrrTotal[] = {
  {"currency", Shape::text, Shape::text, true, 0},
  {"services", Shape::integer, Shape::integer, true, 0},
  {"amount", Shape::structure, Shape::structure, true, 202},
};
inline constexpr Field fields_of_MrrReport[] = {
  {"on", Shape::date, Shape::date, true, 0},
  {"rows", Shape::list, Shape::structure, true, 136},
  {"totals", Shape::list, Shape::structure, true, 137},
};
inline constexpr Field fields_of_ReportRevenue[] = {
  {"from", Shape::date, Shape::date, true, 0},
  {"to", Shape::date, Shape::date, true, 0},
  {"by", Shape::enumeration, Shape::enumeration, false, 19},
  {"currency", Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_RevenueRow[] = {
  {"key", Shape::text, Shape::text, true, 0},
  {"currency", Shape::text, Shape::text, true, 0},
  {"net", Shape::structure, Shape::structure, true, 202},
  {"tax", Shape::structure, Shape::structure, true, 202},
  {"total", Shape::structure, Shape::structure, true, 202},
  {"documents", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_RevenueReport[] = {
  {"rows", Shape::list, Shape::structure, true, 140},
};
inline constexpr Field fields_of_CreateRole[] = {
  {"name", Shape::text, Shape::text, true, 0},
  {"permissions", Shape::list, Shape::enumeration, true, 20},
};
inline constexpr Field fields_of_Role[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
  {"name", Shape::text, Shape::text, true, 0},
  {"permissions", Shape::list, Shape::enumeration, true, 20},
};
inline constexpr Field fields_of_ListRoles[] = {
  {"limit", Shape::integer, Shape::integer, false, 0},
  {"after", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_RolePage[] = {
  {"items", Shape::list, Shape::structure, true, 143},
  {"next", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_UpdateRole[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
  {"name", Shape::text, Shape::text, false, 0},
  {"permissions", Shape::list, Shape::enumeration, false, 20},
};
inline constexpr Field fields_of_PreviewSchedule[] = {
  {"start", Shape::date, Shape::date, true, 0},
  {"target", Shape::date, Shape::date, true, 0},
  {"cycle", Shape::structure, Shape::structure, true, 115},
  {"end", Shape::date, Shape::date, false, 0},
  {"anchor_day", Shape::integer, Shape::integer, false, 0},
  {"timing", Shape::enumeration, Shape::enumeration, false, 14},
  {"align", Shape::enumeration, Shape::enumeration, false, 15},
  {"day_count", Shape::enumeration, Shape::enumeration, false, 16},
  {"also_next_from", Shape::integer, Shape::integer, false, 0},
  {"anniversary", Shape::date, Shape::date, false, 0},
  {"price", Shape::structure, Shape::structure, false, 202},
  {"quantity", Shape::decimal, Shape::decimal, false, 0},
};
inline constexpr Field fields_of_ScheduledItem[] = {
  {"from", Shape::date, Shape::date, true, 0},
  {"to", Shape::date, Shape::date, true, 0},
  {"whole", Shape::boolean, Shape::boolean, true, 0},
  {"days", Shape::integer, Shape::integer, true, 0},
  {"period_days", Shape::integer, Shape::integer, true, 0},
  {"fraction", Shape::decimal, Shape::decimal, true, 0},
  {"amount", Shape::structure, Shape::structure, false, 202},
  {"exact_amount", Shape::decimal, Shape::decimal, false, 0},
};
inline constexpr Field fields_of_SchedulePreview[] = {
  {"items", Shape::list, Shape::structure, true, 148},
  {"cycles", Shape::decimal, Shape::decimal, true, 0},
};
inline constexpr Field fields_of_TaxRounding[] = {
  {"mode", Shape::enumeration, Shape::enumeration, false, 33},
  {"level", Shape::enumeration, Shape::enumeration, false, 34},
  {"inclusive", Shape::enumeration, Shape::enumeration, false, 35},
};
inline constexpr Field fields_of_CreateSeller[] = {
  {"name", Shape::text, Shape::text, true, 0},
  {"country", Shape::text, Shape::text, true, 0},
  {"email", Shape::text, Shape::text, true, 0},
  {"time_zone", Shape::text, Shape::text, true, 0},
  {"currency", Shape::text, Shape::text, true, 0},
  {"address", Shape::structure, Shape::structure, false, 20},
  {"tax_id", Shape::text, Shape::text, false, 0},
  {"language", Shape::text, Shape::text, false, 0},
  {"prices_include_tax", Shape::boolean, Shape::boolean, false, 0},
  {"tax_rounding", Shape::structure, Shape::structure, false, 150},
  {"invoice_format", Shape::text, Shape::text, false, 0},
  {"credit_note_format", Shape::text, Shape::text, false, 0},
  {"series_reset", Shape::enumeration, Shape::enumeration, false, 21},
  {"policy", Shape::structure, Shape::structure, false, 24},
};
inline constexpr Field fields_of_Seller[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
  {"name", Shape::text, Shape::text, true, 0},
  {"address", Shape::structure, Shape::structure, true, 20},
  {"country", Shape::text, Shape::text, true, 0},
  {"tax_id", Shape::text, Shape::text, false, 0},
  {"email", Shape::text, Shape::text, true, 0},
  {"time_zone", Shape::text, Shape::text, true, 0},
  {"currency", Shape::text, Shape::text, true, 0},
  {"language", Shape::text, Shape::text, true, 0},
  {"prices_include_tax", Shape::boolean, Shape::boolean, true, 0},
  {"tax_rounding", Shape::structure, Shape::structure, true, 150},
  {"invoice_format", Shape::text, Shape::text, true, 0},
  {"credit_note_format", Shape::text, Shape::text, true, 0},
  {"series_reset", Shape::enumeration, Shape::enumeration, true, 21},
  {"policy", Shape::structure, Shape::structure, true, 24},
  {"created_at", Shape::timestamp, Shape::timestamp, true, 0},
};
inline constexpr Field fields_of_UpdateSeller[] = {
  {"version", Shape::integer, Shape::integer, true, 0},
  {"name", Shape::text, Shape::text, false, 0},
  {"address", Shape::structure, Shape::structure, false, 20},
  {"country", Shape::text, Shape::text, false, 0},
  {"tax_id", Shape::text, Shape::text, false, 0},
  {"email", Shape::text, Shape::text, false, 0},
  {"time_zone", Shape::text, Shape::text, false, 0},
  {"currency", Shape::text, Shape::text, false, 0},
  {"language", Shape::text, Shape::text, false, 0},
  {"prices_include_tax", Shape::boolean, Shape::boolean, false, 0},
  {"tax_rounding", Shape::structure, Shape::structure, false, 150},
  {"invoice_format", Shape::text, Shape::text, false, 0},
  {"credit_note_format", Shape::text, Shape::text, false, 0},
  {"series_reset", Shape::enumeration, Shape::enumeration, false, 21},
  {"policy", Shape::structure, Shape::structure, false, 24},
  {"clear", Shape::list, Shape::enumeration, false, 22},
};
inline constexpr Field fields_of_CancelService[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_Service[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
  {"client", Shape::integer, Shape::integer, true, 0},
  {"product", Shape::integer, Shape::integer, true, 0},
  {"label", Shape::text, Shape::text, false, 0},
  {"status", Shape::enumeration, Shape::enumeration, true, 23},
  {"suspension_reason", Shape::enumeration, Shape::enumeration, false, 24},
  {"never_suspend_until", Shape::date, Shape::date, false, 0},
  {"start", Shape::date, Shape::date, true, 0},
  {"end", Shape::date, Shape::date, false, 0},
  {"billed_until", Shape::date, Shape::date, false, 0},
  {"bill_on", Shape::date, Shape::date, false, 0},
  {"changes_on", Shape::date, Shape::date, false, 0},
  {"is_amended", Shape::boolean, Shape::boolean, true, 0},
  {"external_id", Shape::text, Shape::text, false, 0},
  {"configuration", Shape::json, Shape::json, true, 0},
  {"currency", Shape::text, Shape::text, true, 0},
  {"created_at", Shape::timestamp, Shape::timestamp, true, 0},
};
inline constexpr Field fields_of_ChangeService[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
  {"from", Shape::date, Shape::date, false, 0},
  {"product", Shape::integer, Shape::integer, false, 0},
  {"cycle", Shape::structure, Shape::structure, false, 115},
  {"quantity", Shape::decimal, Shape::decimal, false, 0},
  {"price", Shape::structure, Shape::structure, false, 202},
};
inline constexpr Field fields_of_ServiceTerm[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"service", Shape::integer, Shape::integer, true, 0},
  {"from", Shape::date, Shape::date, true, 0},
  {"product", Shape::integer, Shape::integer, true, 0},
  {"quantity", Shape::decimal, Shape::decimal, true, 0},
  {"currency", Shape::text, Shape::text, true, 0},
  {"price", Shape::structure, Shape::structure, true, 202},
  {"cycle", Shape::structure, Shape::structure, false, 115},
  {"setup_fee", Shape::structure, Shape::structure, true, 202},
  {"timing", Shape::enumeration, Shape::enumeration, true, 14},
  {"align", Shape::enumeration, Shape::enumeration, true, 15},
  {"anchor_day", Shape::integer, Shape::integer, false, 0},
  {"also_next_from", Shape::integer, Shape::integer, false, 0},
  {"day_count", Shape::enumeration, Shape::enumeration, true, 16},
  {"anniversary", Shape::date, Shape::date, false, 0},
};
inline constexpr Field fields_of_CreateService[] = {
  {"client", Shape::integer, Shape::integer, true, 0},
  {"product", Shape::integer, Shape::integer, true, 0},
  {"cycle", Shape::structure, Shape::structure, false, 115},
  {"quantity", Shape::decimal, Shape::decimal, false, 0},
  {"start", Shape::date, Shape::date, false, 0},
  {"price", Shape::structure, Shape::structure, false, 202},
  {"setup_fee", Shape::structure, Shape::structure, false, 202},
  {"label", Shape::text, Shape::text, false, 0},
  {"configuration", Shape::json, Shape::json, false, 0},
};
inline constexpr Field fields_of_GetService[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_ServiceDetail[] = {
  {"service", Shape::structure, Shape::structure, true, 156},
  {"terms", Shape::list, Shape::structure, true, 158},
};
inline constexpr Field fields_of_KeepService[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_ListServices[] = {
  {"client", Shape::integer, Shape::integer, false, 0},
  {"product", Shape::integer, Shape::integer, false, 0},
  {"status", Shape::enumeration, Shape::enumeration, false, 23},
  {"limit", Shape::integer, Shape::integer, false, 0},
  {"after", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_ServicePage[] = {
  {"items", Shape::list, Shape::structure, true, 156},
  {"next", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_MarkServiceFraud[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_ProvisionService[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_RetryService[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_SuspendService[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
  {"reason", Shape::enumeration, Shape::enumeration, true, 24},
};
inline constexpr Field fields_of_TerminateService[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
  {"at", Shape::enumeration, Shape::enumeration, false, 25},
  {"date", Shape::date, Shape::date, false, 0},
};
inline constexpr Field fields_of_GetBilledTimeline[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_BilledPeriod[] = {
  {"from", Shape::date, Shape::date, true, 0},
  {"to", Shape::date, Shape::date, true, 0},
  {"currency", Shape::text, Shape::text, true, 0},
  {"amount", Shape::structure, Shape::structure, true, 202},
  {"is_repair", Shape::boolean, Shape::boolean, true, 0},
  {"invoice", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_BilledTimeline[] = {
  {"periods", Shape::list, Shape::structure, true, 171},
};
inline constexpr Field fields_of_UnsuspendService[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_UpdateService[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
  {"label", Shape::text, Shape::text, false, 0},
  {"never_suspend_until", Shape::date, Shape::date, false, 0},
  {"configuration", Shape::json, Shape::json, false, 0},
};
inline constexpr Field fields_of_CreateStaff[] = {
  {"name", Shape::text, Shape::text, true, 0},
  {"email", Shape::text, Shape::text, true, 0},
  {"roles", Shape::list, Shape::integer, false, 0},
};
inline constexpr Field fields_of_Staff[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
  {"name", Shape::text, Shape::text, true, 0},
  {"email", Shape::text, Shape::text, true, 0},
  {"status", Shape::enumeration, Shape::enumeration, true, 26},
  {"roles", Shape::list, Shape::integer, true, 0},
};
inline constexpr Field fields_of_DisableStaff[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_EnableStaff[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_GetStaff[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_ListStaff[] = {
  {"status", Shape::enumeration, Shape::enumeration, false, 26},
  {"limit", Shape::integer, Shape::integer, false, 0},
  {"after", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_StaffPage[] = {
  {"items", Shape::list, Shape::structure, true, 176},
  {"next", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_UpdateStaff[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
  {"name", Shape::text, Shape::text, false, 0},
  {"email", Shape::text, Shape::text, false, 0},
  {"roles", Shape::list, Shape::integer, false, 0},
};
inline constexpr Field fields_of_TaxableLine[] = {
  {"amount", Shape::structure, Shape::structure, true, 202},
  {"tax_category", Shape::text, Shape::text, false, 0},
  {"quantity", Shape::decimal, Shape::decimal, false, 0},
};
inline constexpr Field fields_of_CalculateTax[] = {
  {"currency", Shape::text, Shape::text, true, 0},
  {"lines", Shape::list, Shape::structure, true, 183},
  {"date", Shape::date, Shape::date, false, 0},
  {"client", Shape::integer, Shape::integer, false, 0},
  {"customer", Shape::structure, Shape::structure, false, 119},
  {"prices_include_tax", Shape::boolean, Shape::boolean, false, 0},
};
inline constexpr Field fields_of_TaxedLine[] = {
  {"net", Shape::structure, Shape::structure, true, 202},
  {"tax", Shape::structure, Shape::structure, true, 202},
  {"gross", Shape::structure, Shape::structure, true, 202},
  {"tax_group", Shape::integer, Shape::integer, true, 0},
};
inline constexpr Field fields_of_TaxCalculation[] = {
  {"lines", Shape::list, Shape::structure, true, 185},
  {"taxes", Shape::list, Shape::structure, true, 123},
  {"net", Shape::structure, Shape::structure, true, 202},
  {"tax", Shape::structure, Shape::structure, true, 202},
  {"total", Shape::structure, Shape::structure, true, 202},
};
inline constexpr Field fields_of_CreateTaxRate[] = {
  {"name", Shape::text, Shape::text, true, 0},
  {"country", Shape::text, Shape::text, true, 0},
  {"percent", Shape::decimal, Shape::decimal, true, 0},
  {"valid_from", Shape::date, Shape::date, true, 0},
  {"state", Shape::text, Shape::text, false, 0},
  {"postal_prefix", Shape::text, Shape::text, false, 0},
  {"tax_category", Shape::text, Shape::text, false, 0},
  {"customer", Shape::enumeration, Shape::enumeration, false, 27},
  {"taxable_share", Shape::decimal, Shape::decimal, false, 0},
  {"level", Shape::integer, Shape::integer, false, 0},
  {"compound", Shape::boolean, Shape::boolean, false, 0},
  {"valid_to", Shape::date, Shape::date, false, 0},
};
inline constexpr Field fields_of_TaxRate[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
  {"name", Shape::text, Shape::text, true, 0},
  {"country", Shape::text, Shape::text, true, 0},
  {"state", Shape::text, Shape::text, false, 0},
  {"postal_prefix", Shape::text, Shape::text, false, 0},
  {"tax_category", Shape::text, Shape::text, false, 0},
  {"customer", Shape::enumeration, Shape::enumeration, false, 27},
  {"percent", Shape::decimal, Shape::decimal, true, 0},
  {"taxable_share", Shape::decimal, Shape::decimal, true, 0},
  {"level", Shape::integer, Shape::integer, true, 0},
  {"compound", Shape::boolean, Shape::boolean, true, 0},
  {"valid_from", Shape::date, Shape::date, true, 0},
  {"valid_to", Shape::date, Shape::date, false, 0},
};
inline constexpr Field fields_of_EndTaxRate[] = {
  {"id", Shape::integer, Shape::integer, true, 0},
  {"version", Shape::integer, Shape::integer, true, 0},
  {"valid_to", Shape::date, Shape::date, true, 0},
};
inline constexpr Field fields_of_ListTaxRates[] = {
  {"country", Shape::text, Shape::text, false, 0},
  {"on", Shape::date, Shape::date, false, 0},
  {"limit", Shape::integer, Shape::integer, false, 0},
  {"after", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_TaxRatePage[] = {
  {"items", Shape::list, Shape::structure, true, 188},
  {"next", Shape::integer, Shape::integer, false, 0},
};
inline constexpr Field fields_of_ChargeInvoice[] = {
  {"key", Shape::text, Shape::text, true, 0},
  {"invoice", Shape::integer, Shape::integer, true, 0},
  {"number", Shape::text, Shape::text, true, 0},
  {"client", Shape::integer, Shape::integer, true, 0},
  {"amount", Shape::structure, Shape::structure, true, 202},
  {"description", Shape::text, Shape::text, true, 0},
};
inline constexpr Field fields_of_ChargeResult[] = {
  {"status", Shape::enumeration, Shape::enumeration, true, 28},
  {"reference", Shape::text, Shape::text, false, 0},
  {"message", Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_SendMail[] = {
  {"key", Shape::text, Shape::text, true, 0},
  {"to", Shape::text, Shape::text, true, 0},
  {"kind", Shape::enumeration, Shape::enumeration, true, 29},
  {"subject", Shape::text, Shape::text, true, 0},
  {"text", Shape::text, Shape::text, true, 0},
  {"language", Shape::text, Shape::text, true, 0},
  {"invoice", Shape::integer, Shape::integer, false, 0},
  {"number", Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_MailSent[] = {
  {"message_id", Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_CreateOutside[] = {
  {"key", Shape::text, Shape::text, true, 0},
  {"service", Shape::integer, Shape::integer, true, 0},
  {"client", Shape::integer, Shape::integer, true, 0},
  {"product", Shape::integer, Shape::integer, true, 0},
  {"module", Shape::text, Shape::text, true, 0},
  {"label", Shape::text, Shape::text, false, 0},
  {"external_id", Shape::text, Shape::text, false, 0},
  {"configuration", Shape::json, Shape::json, true, 0},
};
inline constexpr Field fields_of_CreatedOutside[] = {
  {"external_id", Shape::text, Shape::text, false, 0},
};
inline constexpr Field fields_of_SuspendOutside[] = {
  {"key", Shape::text, Shape::text, true, 0},
  {"service", Shape::integer, Shape::integer, true, 0},
  {"client", Shape::integer, Shape::integer, true, 0},
  {"product", Shape::integer, Shape::integer, true, 0},
  {"module", Shape::text, Shape::text, true, 0},
  {"label", Shape::text, Shape::text, false, 0},
  {"external_id", Shape::text, Shape::text, false, 0},
  {"configuration", Shape::json, Shape::json, true, 0},
  {"reason", Shape::enumeration, Shape::enumeration, true, 24},
};
inline constexpr Field fields_of_TerminateOutside[] = {
  {"key", Shape::text, Shape::text, true, 0},
  {"service", Shape::integer, Shape::integer, true, 0},
  {"client", Shape::integer, Shape::integer, true, 0},
  {"product", Shape::integer, Shape::integer, true, 0},
  {"module", Shape::text, Shape::text, true, 0},
  {"label", Shape::text, Shape::text, false, 0},
  {"external_id", Shape::text, Shape::text, false, 0},
  {"configuration", Shape::json, Shape::json, true, 0},
};
inline constexpr Field fields_of_UnsuspendOutside[] = {
  {"key", Shape::text, Shape::text, true, 0},
  {"service", Shape::integer, Shape::integer, true, 0},
  {"client", Shape::integer, Shape::integer, true, 0},
  {"product", Shape::integer, Shape::integer, true, 0},
  {"module", Shape::text, Shape::text, true, 0},
  {"label", Shape::text, Shape::text, false, 0},
  {"external_id", Shape::text, Shape::text, false, 0},
  {"configuration", Shape::json, Shape::json, true, 0},
};
inline constexpr Field fields_of_Money[] = {
  {"amount", Shape::decimal, Shape::decimal, true, 0},
  {"currency", Shape::text, Shape::text, true, 0},
};
inline constexpr Field fields_of_Work[] = {
  {"done", Shape::integer, Shape::integer, true, 0},
  {"failed", Shape::integer, Shape::integer, true, 0},
  {"dead", Shape::integer, Shape::integer, true, 0},
  {"waiting", Shape::integer, Shape::integer, true, 0},
};

inline constexpr Struct structs[] = {
  fields_of_ListAudit,
  fields_of_AuditEntry,
  fields_of_AuditEntryPage,
  {},
  fields_of_AuditCheck,
  fields_of_ListParkedClients,
  fields_of_ParkedClient,
  fields_of_ParkedClientPage,
  fields_of_ReleaseClient,
  fields_of_RunAutomation,
  fields_of_TaskCount,
  fields_of_AutomationReport,
  {},
  fields_of_AutomationStatus,
  fields_of_CreateCategory,
  fields_of_Category,
  fields_of_ListCategories,
  fields_of_CategoryPage,
  fields_of_UpdateCategory,
  fields_of_CloseClient,
  fields_of_Address,
  fields_of_LateFeeTier,
  fields_of_LateFee,
  fields_of_DunningStep,
  fields_of_Policy,
  fields_of_Client,
  fields_of_CreateClient,
  fields_of_DeactivateClient,
  fields_of_GetClient,
  fields_of_ListClients,
  fields_of_ClientPage,
  fields_of_ReopenClient,
  fields_of_UpdateClient,
  fields_of_AddClientToGroup,
  fields_of_ClientGroup,
  fields_of_CreateClientGroup,
  fields_of_GetClientGroup,
  fields_of_ListClientGroups,
  fields_of_ClientGroupPage,
  fields_of_RemoveClientFromGroup,
  fields_of_UpdateClientGroup,
  fields_of_GetCreditBalance,
  fields_of_CreditBalance,
  fields_of_GrantCredit,
  fields_of_CreditGrant,
  fields_of_GetCreditNote,
  fields_of_Party,
  fields_of_CreditNoteLine,
  fields_of_CreditNoteTax,
  fields_of_CreditNote,
  fields_of_CreditedLine,
  fields_of_IssueCreditNote,
  fields_of_ListCreditNotes,
  fields_of_CreditNotePage,
  {},
  fields_of_BookCurrency,
  fields_of_CurrencyList,
  fields_of_SetCurrency,
  fields_of_ListEvents,
  fields_of_RecordedEvent,
  fields_of_RecordedEventPage,
  fields_of_SummarizeEvents,
  fields_of_EventCount,
  fields_of_EventSummary,
  fields_of_ImportClients,
  fields_of_BadLine,
  fields_of_ImportReport,
  fields_of_ImportProducts,
  fields_of_ImportServices,
  fields_of_ApplyCredit,
  fields_of_InvoiceLine,
  fields_of_InvoiceTax,
  fields_of_Invoice,
  fields_of_CancelInvoice,
  fields_of_DraftLine,
  fields_of_CreateInvoice,
  fields_of_DiscardDraft,
  fields_of_DiscardedDraft,
  fields_of_ExpectNoPayment,
  fields_of_ExpectPayment,
  fields_of_GetInvoice,
  fields_of_IssueInvoice,
  fields_of_ListInvoices,
  fields_of_InvoicePage,
  fields_of_PayInvoice,
  fields_of_RenderInvoice,
  fields_of_RenderedDocument,
  fields_of_SendToCollections,
  fields_of_UpdateDraft,
  fields_of_WriteOff,
  fields_of_ListJobs,
  fields_of_Job,
  fields_of_JobPage,
  fields_of_RetryJob,
  fields_of_ListBalances,
  fields_of_LedgerAccount,
  fields_of_LedgerAccountPage,
  fields_of_ListEntries,
  fields_of_LedgerPosting,
  fields_of_LedgerEntry,
  fields_of_LedgerEntryPage,
  {},
  fields_of_LedgerCheck,
  fields_of_LedgerReport,
  fields_of_GetPayment,
  fields_of_Payment,
  fields_of_ListPayments,
  fields_of_PaymentPage,
  fields_of_RecordPayment,
  fields_of_RecordPayments,
  fields_of_PaymentOutcome,
  fields_of_PaymentBatch,
  fields_of_ApplyPriceToExisting,
  fields_of_PriceChange,
  fields_of_EndPrice,
  fields_of_Cycle,
  fields_of_Price,
  fields_of_ListPrices,
  fields_of_PricePage,
  fields_of_TaxCustomer,
  fields_of_QuotedItem,
  fields_of_QuotePrice,
  fields_of_QuotedLine,
  fields_of_TaxRow,
  fields_of_PriceQuote,
  fields_of_SetPrice,
  fields_of_CreateProduct,
  fields_of_Product,
  fields_of_GetProduct,
  fields_of_ListProducts,
  fields_of_ProductPage,
  fields_of_UpdateProduct,
  fields_of_ReportAging,
  fields_of_AgingRow,
  fields_of_AgingReport,
  fields_of_ReportMrr,
  fields_of_MrrRow,
  fields_of_MrrTotal,
  fields_of_MrrReport,
  fields_of_ReportRevenue,
  fields_of_RevenueRow,
  fields_of_RevenueReport,
  fields_of_CreateRole,
  fields_of_Role,
  fields_of_ListRoles,
  fields_of_RolePage,
  fields_of_UpdateRole,
  fields_of_PreviewSchedule,
  fields_of_ScheduledItem,
  fields_of_SchedulePreview,
  fields_of_TaxRounding,
  fields_of_CreateSeller,
  fields_of_Seller,
  {},
  fields_of_UpdateSeller,
  fields_of_CancelService,
  fields_of_Service,
  fields_of_ChangeService,
  fields_of_ServiceTerm,
  fields_of_CreateService,
  fields_of_GetService,
  fields_of_ServiceDetail,
  fields_of_KeepService,
  fields_of_ListServices,
  fields_of_ServicePage,
  fields_of_MarkServiceFraud,
  fields_of_ProvisionService,
  fields_of_RetryService,
  fields_of_SuspendService,
  fields_of_TerminateService,
  fields_of_GetBilledTimeline,
  fields_of_BilledPeriod,
  fields_of_BilledTimeline,
  fields_of_UnsuspendService,
  fields_of_UpdateService,
  fields_of_CreateStaff,
  fields_of_Staff,
  fields_of_DisableStaff,
  fields_of_EnableStaff,
  fields_of_GetStaff,
  fields_of_ListStaff,
  fields_of_StaffPage,
  fields_of_UpdateStaff,
  fields_of_TaxableLine,
  fields_of_CalculateTax,
  fields_of_TaxedLine,
  fields_of_TaxCalculation,
  fields_of_CreateTaxRate,
  fields_of_TaxRate,
  fields_of_EndTaxRate,
  fields_of_ListTaxRates,
  fields_of_TaxRatePage,
  fields_of_ChargeInvoice,
  fields_of_ChargeResult,
  fields_of_SendMail,
  fields_of_MailSent,
  fields_of_CreateOutside,
  fields_of_CreatedOutside,
  fields_of_SuspendOutside,
  {},
  fields_of_TerminateOutside,
  fields_of_UnsuspendOutside,
  fields_of_Money,
  fields_of_Work,
};
inline constexpr std::uint16_t money_struct = 202;
inline constexpr std::uint16_t work_struct = 203;

inline constexpr Operation operations[] = {
  {"audit.list", 0, 2, 0, 1},
  {"audit.verify", 3, 4, -1, -1},
  {"automation.list_parked", 5, 7, 0, 1},
  {"automation.release", 8, 6, -1, -1},
  {"automation.run", 9, 11, -1, -1},
  {"automation.status", 12, 13, -1, -1},
  {"category.create", 14, 15, -1, -1},
  {"category.list", 16, 17, 0, 1},
  {"category.update", 18, 15, -1, -1},
  {"client.close", 19, 25, -1, -1},
  {"client.create", 26, 25, -1, -1},
  {"client.deactivate", 27, 25, -1, -1},
  {"client.get", 28, 25, -1, -1},
  {"client.list", 29, 30, 0, 1},
  {"client.reopen", 31, 25, -1, -1},
  {"client.update", 32, 25, -1, -1},
  {"client_group.add_client", 33, 34, -1, -1},
  {"client_group.create", 35, 34, -1, -1},
  {"client_group.get", 36, 34, -1, -1},
  {"client_group.list", 37, 38, 0, 1},
  {"client_group.remove_client", 39, 34, -1, -1},
  {"client_group.update", 40, 34, -1, -1},
  {"credit.balance", 41, 42, -1, -1},
  {"credit.grant", 43, 44, -1, -1},
  {"credit_note.get", 45, 49, -1, -1},
  {"credit_note.issue", 51, 49, -1, -1},
  {"credit_note.list", 52, 53, 0, 1},
  {"currency.list", 54, 56, 0, -1},
  {"currency.set", 57, 55, -1, -1},
  {"event.list", 58, 60, 0, 1},
  {"event.summary", 61, 63, 0, -1},
  {"import.clients", 64, 66, -1, -1},
  {"import.products", 67, 66, -1, -1},
  {"import.services", 68, 66, -1, -1},
  {"invoice.apply_credit", 69, 72, -1, -1},
  {"invoice.cancel", 73, 72, -1, -1},
  {"invoice.create", 75, 72, -1, -1},
  {"invoice.discard_draft", 76, 77, -1, -1},
  {"invoice.expect_no_payment", 78, 72, -1, -1},
  {"invoice.expect_payment", 79, 72, -1, -1},
  {"invoice.get", 80, 72, -1, -1},
  {"invoice.issue", 81, 72, -1, -1},
  {"invoice.list", 82, 83, 0, 1},
  {"invoice.pay", 84, 72, -1, -1},
  {"invoice.render", 85, 86, -1, -1},
  {"invoice.send_to_collections", 87, 72, -1, -1},
  {"invoice.update_draft", 88, 72, -1, -1},
  {"invoice.write_off", 89, 72, -1, -1},
  {"job.list", 90, 92, 0, 1},
  {"job.retry", 93, 91, -1, -1},
  {"ledger.balances", 94, 96, 0, 1},
  {"ledger.entries", 97, 100, 0, 1},
  {"ledger.verify", 101, 103, -1, -1},
  {"payment.get", 104, 105, -1, -1},
  {"payment.list", 106, 107, 0, 1},
  {"payment.record", 108, 105, -1, -1},
  {"payment.record_batch", 109, 111, -1, -1},
  {"price.apply_to_existing", 112, 113, -1, -1},
  {"price.end", 114, 116, -1, -1},
  {"price.list", 117, 118, 0, 1},
  {"price.quote", 121, 124, -1, -1},
  {"price.set", 125, 116, -1, -1},
  {"product.create", 126, 127, -1, -1},
  {"product.get", 128, 127, -1, -1},
  {"product.list", 129, 130, 0, 1},
  {"product.update", 131, 127, -1, -1},
  {"report.aging", 132, 134, 1, -1},
  {"report.mrr", 135, 138, 1, -1},
  {"report.revenue", 139, 141, 0, -1},
  {"role.create", 142, 143, -1, -1},
  {"role.list", 144, 145, 0, 1},
  {"role.update", 146, 143, -1, -1},
  {"schedule.preview", 147, 149, -1, -1},
  {"seller.create", 151, 152, -1, -1},
  {"seller.get", 153, 152, -1, -1},
  {"seller.update", 154, 152, -1, -1},
  {"service.cancel", 155, 156, -1, -1},
  {"service.change", 157, 158, -1, -1},
  {"service.create", 159, 156, -1, -1},
  {"service.get", 160, 161, -1, -1},
  {"service.keep", 162, 156, -1, -1},
  {"service.list", 163, 164, 0, 1},
  {"service.mark_fraud", 165, 156, -1, -1},
  {"service.provision", 166, 156, -1, -1},
  {"service.retry", 167, 156, -1, -1},
  {"service.suspend", 168, 156, -1, -1},
  {"service.terminate", 169, 156, -1, -1},
  {"service.timeline", 170, 172, -1, -1},
  {"service.unsuspend", 173, 156, -1, -1},
  {"service.update", 174, 156, -1, -1},
  {"staff.create", 175, 176, -1, -1},
  {"staff.disable", 177, 176, -1, -1},
  {"staff.enable", 178, 176, -1, -1},
  {"staff.get", 179, 176, -1, -1},
  {"staff.list", 180, 181, 0, 1},
  {"staff.update", 182, 176, -1, -1},
  {"tax.calculate", 184, 186, -1, -1},
  {"tax_rate.create", 187, 188, -1, -1},
  {"tax_rate.end", 189, 188, -1, -1},
  {"tax_rate.list", 190, 191, 0, 1},
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
  {"invalid", BILLHOOK_INVALID},
  {"unauthenticated", BILLHOOK_UNAUTHENTICATED},
  {"denied", BILLHOOK_DENIED},
  {"not_found", BILLHOOK_NOT_FOUND},
  {"conflict", BILLHOOK_CONFLICT},
  {"precondition", BILLHOOK_PRECONDITION},
  {"exhausted", BILLHOOK_EXHAUSTED},
  {"cancelled", BILLHOOK_CANCELLED},
  {"busy", BILLHOOK_BUSY},
  {"unavailable", BILLHOOK_UNAVAILABLE},
  {"host_error", BILLHOOK_HOST_ERROR},
  {"corrupt", BILLHOOK_CORRUPT},
  {"internal", BILLHOOK_INTERNAL},
};

inline zend_class_entry* struct_classes[std::size(structs)];
inline zend_class_entry* enumeration_classes[38];
inline zend_class_entry* exception_classes[std::size(codes)];
inline zend_class_entry* noun_classes[24];

#ifdef BILLHOOK_PHP_ARGINFO
inline void register_stub_classes(zend_class_entry* exception) {
  struct_classes[1] = register_class_Billhook_AuditEntry();
  struct_classes[2] = register_class_Billhook_AuditEntryPage();
  struct_classes[4] = register_class_Billhook_AuditCheck();
  struct_classes[6] = register_class_Billhook_ParkedClient();
  struct_classes[7] = register_class_Billhook_ParkedClientPage();
  struct_classes[10] = register_class_Billhook_TaskCount();
  struct_classes[11] = register_class_Billhook_AutomationReport();
  struct_classes[13] = register_class_Billhook_AutomationStatus();
  struct_classes[15] = register_class_Billhook_Category();
  struct_classes[17] = register_class_Billhook_CategoryPage();
  struct_classes[20] = register_class_Billhook_Address();
  struct_classes[21] = register_class_Billhook_LateFeeTier();
  struct_classes[22] = register_class_Billhook_LateFee();
  struct_classes[23] = register_class_Billhook_DunningStep();
  struct_classes[24] = register_class_Billhook_Policy();
  struct_classes[25] = register_class_Billhook_Client();
  struct_classes[30] = register_class_Billhook_ClientPage();
  struct_classes[34] = register_class_Billhook_ClientGroup();
  struct_classes[38] = register_class_Billhook_ClientGroupPage();
  struct_classes[42] = register_class_Billhook_CreditBalance();
  struct_classes[44] = register_class_Billhook_CreditGrant();
  struct_classes[46] = register_class_Billhook_Party();
  struct_classes[47] = register_class_Billhook_CreditNoteLine();
  struct_classes[48] = register_class_Billhook_CreditNoteTax();
  struct_classes[49] = register_class_Billhook_CreditNote();
  struct_classes[50] = register_class_Billhook_CreditedLine();
  struct_classes[53] = register_class_Billhook_CreditNotePage();
  struct_classes[55] = register_class_Billhook_BookCurrency();
  struct_classes[56] = register_class_Billhook_CurrencyList();
  struct_classes[59] = register_class_Billhook_RecordedEvent();
  struct_classes[60] = register_class_Billhook_RecordedEventPage();
  struct_classes[62] = register_class_Billhook_EventCount();
  struct_classes[63] = register_class_Billhook_EventSummary();
  struct_classes[65] = register_class_Billhook_BadLine();
  struct_classes[66] = register_class_Billhook_ImportReport();
  struct_classes[70] = register_class_Billhook_InvoiceLine();
  struct_classes[71] = register_class_Billhook_InvoiceTax();
  struct_classes[72] = register_class_Billhook_Invoice();
  struct_classes[74] = register_class_Billhook_DraftLine();
  struct_classes[77] = register_class_Billhook_DiscardedDraft();
  struct_classes[83] = register_class_Billhook_InvoicePage();
  struct_classes[86] = register_class_Billhook_RenderedDocument();
  struct_classes[91] = register_class_Billhook_Job();
  struct_classes[92] = register_class_Billhook_JobPage();
  struct_classes[95] = register_class_Billhook_LedgerAccount();
  struct_classes[96] = register_class_Billhook_LedgerAccountPage();
  struct_classes[98] = register_class_Billhook_LedgerPosting();
  struct_classes[99] = register_class_Billhook_LedgerEntry();
  struct_classes[100] = register_class_Billhook_LedgerEntryPage();
  struct_classes[102] = register_class_Billhook_LedgerCheck();
  struct_classes[103] = register_class_Billhook_LedgerReport();
  struct_classes[105] = register_class_Billhook_Payment();
  struct_classes[107] = register_class_Billhook_PaymentPage();
  struct_classes[110] = register_class_Billhook_PaymentOutcome();
  struct_classes[111] = register_class_Billhook_PaymentBatch();
  struct_classes[113] = register_class_Billhook_PriceChange();
  struct_classes[115] = register_class_Billhook_Cycle();
  struct_classes[116] = register_class_Billhook_Price();
  struct_classes[118] = register_class_Billhook_PricePage();
  struct_classes[119] = register_class_Billhook_TaxCustomer();
  struct_classes[120] = register_class_Billhook_QuotedItem();
  struct_classes[122] = register_class_Billhook_QuotedLine();
  struct_classes[123] = register_class_Billhook_TaxRow();
  struct_classes[124] = register_class_Billhook_PriceQuote();
  struct_classes[127] = register_class_Billhook_Product();
  struct_classes[130] = register_class_Billhook_ProductPage();
  struct_classes[133] = register_class_Billhook_AgingRow();
  struct_classes[134] = register_class_Billhook_AgingReport();
  struct_classes[136] = register_class_Billhook_MrrRow();
  struct_classes[137] = register_class_Billhook_MrrTotal();
  struct_classes[138] = register_class_Billhook_MrrReport();
  struct_classes[140] = register_class_Billhook_RevenueRow();
  struct_classes[141] = register_class_Billhook_RevenueReport();
  struct_classes[143] = register_class_Billhook_Role();
  struct_classes[145] = register_class_Billhook_RolePage();
  struct_classes[148] = register_class_Billhook_ScheduledItem();
  struct_classes[149] = register_class_Billhook_SchedulePreview();
  struct_classes[150] = register_class_Billhook_TaxRounding();
  struct_classes[152] = register_class_Billhook_Seller();
  struct_classes[156] = register_class_Billhook_Service();
  struct_classes[158] = register_class_Billhook_ServiceTerm();
  struct_classes[161] = register_class_Billhook_ServiceDetail();
  struct_classes[164] = register_class_Billhook_ServicePage();
  struct_classes[171] = register_class_Billhook_BilledPeriod();
  struct_classes[172] = register_class_Billhook_BilledTimeline();
  struct_classes[176] = register_class_Billhook_Staff();
  struct_classes[181] = register_class_Billhook_StaffPage();
  struct_classes[183] = register_class_Billhook_TaxableLine();
  struct_classes[185] = register_class_Billhook_TaxedLine();
  struct_classes[186] = register_class_Billhook_TaxCalculation();
  struct_classes[188] = register_class_Billhook_TaxRate();
  struct_classes[191] = register_class_Billhook_TaxRatePage();
  struct_classes[192] = register_class_Billhook_ChargeInvoice();
  struct_classes[193] = register_class_Billhook_ChargeResult();
  struct_classes[194] = register_class_Billhook_SendMail();
  struct_classes[195] = register_class_Billhook_MailSent();
  struct_classes[196] = register_class_Billhook_CreateOutside();
  struct_classes[197] = register_class_Billhook_CreatedOutside();
  struct_classes[198] = register_class_Billhook_SuspendOutside();
  struct_classes[199] = register_class_Billhook_Acknowledged();
  struct_classes[200] = register_class_Billhook_TerminateOutside();
  struct_classes[201] = register_class_Billhook_UnsuspendOutside();
  enumeration_classes[0] = register_class_Billhook_DailyTask();
  enumeration_classes[1] = register_class_Billhook_CategoryField();
  enumeration_classes[2] = register_class_Billhook_ClientKind();
  enumeration_classes[3] = register_class_Billhook_ClientStatus();
  enumeration_classes[4] = register_class_Billhook_ClientField();
  enumeration_classes[5] = register_class_Billhook_RefundTo();
  enumeration_classes[6] = register_class_Billhook_ImportMode();
  enumeration_classes[7] = register_class_Billhook_InvoiceStatus();
  enumeration_classes[8] = register_class_Billhook_DocumentFormat();
  enumeration_classes[9] = register_class_Billhook_JobState();
  enumeration_classes[10] = register_class_Billhook_AccountKind();
  enumeration_classes[11] = register_class_Billhook_EntryKind();
  enumeration_classes[12] = register_class_Billhook_ProductKind();
  enumeration_classes[13] = register_class_Billhook_ProvisionOn();
  enumeration_classes[14] = register_class_Billhook_Timing();
  enumeration_classes[15] = register_class_Billhook_Alignment();
  enumeration_classes[16] = register_class_Billhook_DayCount();
  enumeration_classes[17] = register_class_Billhook_ProductStatus();
  enumeration_classes[18] = register_class_Billhook_ProductField();
  enumeration_classes[19] = register_class_Billhook_RevenueBy();
  enumeration_classes[20] = register_class_Billhook_Permission();
  enumeration_classes[21] = register_class_Billhook_SeriesReset();
  enumeration_classes[22] = register_class_Billhook_SellerField();
  enumeration_classes[23] = register_class_Billhook_ServiceStatus();
  enumeration_classes[24] = register_class_Billhook_SuspensionReason();
  enumeration_classes[25] = register_class_Billhook_TerminateAt();
  enumeration_classes[26] = register_class_Billhook_StaffStatus();
  enumeration_classes[27] = register_class_Billhook_CustomerKind();
  enumeration_classes[28] = register_class_Billhook_ChargeStatus();
  enumeration_classes[29] = register_class_Billhook_MailKind();
  enumeration_classes[30] = register_class_Billhook_TaxReason();
  enumeration_classes[31] = register_class_Billhook_LineKind();
  enumeration_classes[32] = register_class_Billhook_CycleUnit();
  enumeration_classes[33] = register_class_Billhook_Rounding();
  enumeration_classes[34] = register_class_Billhook_TaxRoundingLevel();
  enumeration_classes[35] = register_class_Billhook_InclusiveMethod();
  enumeration_classes[36] = register_class_Billhook_DunningKind();
  enumeration_classes[37] = register_class_Billhook_LateFeeKind();
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
  exception_classes[0] = register_class_Billhook_InvalidException(exception);
  exception_classes[1] = register_class_Billhook_UnauthenticatedException(exception);
  exception_classes[2] = register_class_Billhook_DeniedException(exception);
  exception_classes[3] = register_class_Billhook_NotFoundException(exception);
  exception_classes[4] = register_class_Billhook_ConflictException(exception);
  exception_classes[5] = register_class_Billhook_PreconditionException(exception);
  exception_classes[6] = register_class_Billhook_ExhaustedException(exception);
  exception_classes[7] = register_class_Billhook_CancelledException(exception);
  exception_classes[8] = register_class_Billhook_BusyException(exception);
  exception_classes[9] = register_class_Billhook_UnavailableException(exception);
  exception_classes[10] = register_class_Billhook_HostErrorException(exception);
  exception_classes[11] = register_class_Billhook_CorruptException(exception);
  exception_classes[12] = register_class_Billhook_InternalException(exception);
  register_class_Billhook_Gateway();
  register_class_Billhook_Mailer();
  register_class_Billhook_Provisioner();
}
#endif

// clang-format on

}  // namespace billhook_php
