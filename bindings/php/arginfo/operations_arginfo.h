/* This is a generated file, edit the .stub.php file instead.
 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Billhook_Session___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Session_with, 0, 0, Billhook\\Session, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, idempotencyKey, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, reason, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, dryRun, _IS_BOOL, 0, "false")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, deadline, DateTimeInterface, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, progress, IS_CALLABLE, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Billhook_Session_call, 0, 1, IS_OBJECT, 0)
	ZEND_ARG_TYPE_INFO(0, operation, IS_STRING, 0)
	ZEND_ARG_TYPE_MASK(0, request, MAY_BE_ARRAY|MAY_BE_OBJECT, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Billhook_Session_callJson, 0, 1, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, operation, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, request, IS_STRING, 0, "\"{}\"")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Session_query, 0, 1, Billhook\\Rows, 0)
	ZEND_ARG_TYPE_INFO(0, operation, IS_STRING, 0)
	ZEND_ARG_TYPE_MASK(0, request, MAY_BE_ARRAY|MAY_BE_OBJECT, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Billhook_Session_close, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Audits___construct arginfo_class_Billhook_Session___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Audits_list, 0, 0, Billhook\\AuditEntryPage, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, noun, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, id, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, called, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, after, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Audits_iterate, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, noun, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, id, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, called, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Audits_query, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, noun, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, id, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, called, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Audits_verify, 0, 0, Billhook\\AuditCheck, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Automation___construct arginfo_class_Billhook_Session___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Automation_listParked, 0, 0, Billhook\\ParkedClientPage, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, after, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Automation_iterateParked, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Automation_queryParked, 0, 0, Billhook\\Rows, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Automation_release, 0, 1, Billhook\\ParkedClient, 0)
	ZEND_ARG_TYPE_INFO(0, client, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Automation_run, 0, 0, Billhook\\AutomationReport, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, until, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Automation_status, 0, 0, Billhook\\AutomationStatus, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Categories___construct arginfo_class_Billhook_Session___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Categories_create, 0, 1, Billhook\\Category, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, parent, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, position, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Categories_list, 0, 0, Billhook\\CategoryPage, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, after, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Categories_iterate arginfo_class_Billhook_Operations_Automation_iterateParked

#define arginfo_class_Billhook_Operations_Categories_query arginfo_class_Billhook_Operations_Automation_queryParked

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Categories_update, 0, 2, Billhook\\Category, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, version, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, name, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, parent, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, position, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, clear, IS_ARRAY, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Clients___construct arginfo_class_Billhook_Session___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Clients_close, 0, 2, Billhook\\Client, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, version, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Clients_create, 0, 3, Billhook\\Client, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, email, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, address, Billhook\\Address, MAY_BE_ARRAY, NULL)
	ZEND_ARG_OBJ_TYPE_MASK(0, kind, Billhook\\ClientKind, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, company, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, phone, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, tax_id, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, tax_exempt, _IS_BOOL, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, currency, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, language, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, policy, Billhook\\Policy, MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, notes, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Clients_deactivate arginfo_class_Billhook_Operations_Clients_close

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Clients_get, 0, 1, Billhook\\Client, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Clients_list, 0, 0, Billhook\\ClientPage, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, status, Billhook\\ClientStatus, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, email, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, name, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, group, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, after, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Clients_iterate, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, status, Billhook\\ClientStatus, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, email, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, name, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, group, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Clients_query, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, status, Billhook\\ClientStatus, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, email, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, name, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, group, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Clients_reopen arginfo_class_Billhook_Operations_Clients_close

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Clients_update, 0, 2, Billhook\\Client, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, version, IS_LONG, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, kind, Billhook\\ClientKind, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, name, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, company, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, email, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, phone, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, address, Billhook\\Address, MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, tax_id, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, tax_exempt, _IS_BOOL, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, currency, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, language, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, policy, Billhook\\Policy, MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, notes, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, clear, IS_ARRAY, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_ClientGroups___construct arginfo_class_Billhook_Session___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_ClientGroups_addClient, 0, 2, Billhook\\ClientGroup, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, client, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_ClientGroups_create, 0, 1, Billhook\\ClientGroup, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, precedence, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, policy, Billhook\\Policy, MAY_BE_ARRAY|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_ClientGroups_get, 0, 1, Billhook\\ClientGroup, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_ClientGroups_list, 0, 0, Billhook\\ClientGroupPage, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, client, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, after, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_ClientGroups_iterate, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, client, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_ClientGroups_query, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, client, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_ClientGroups_removeClient arginfo_class_Billhook_Operations_ClientGroups_addClient

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_ClientGroups_update, 0, 2, Billhook\\ClientGroup, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, version, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, name, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, precedence, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, policy, Billhook\\Policy, MAY_BE_ARRAY|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Credits___construct arginfo_class_Billhook_Session___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Credits_balance, 0, 1, Billhook\\CreditBalance, 0)
	ZEND_ARG_TYPE_INFO(0, client, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Credits_grant, 0, 3, Billhook\\CreditGrant, 0)
	ZEND_ARG_TYPE_INFO(0, client, IS_LONG, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, amount, Billhook\\Money, MAY_BE_ARRAY, NULL)
	ZEND_ARG_TYPE_INFO(0, reason, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_CreditNotes___construct arginfo_class_Billhook_Session___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_CreditNotes_get, 0, 1, Billhook\\CreditNote, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_CreditNotes_issue, 0, 1, Billhook\\CreditNote, 0)
	ZEND_ARG_TYPE_INFO(0, invoice, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, lines, IS_ARRAY, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, refund_to, Billhook\\RefundTo, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, note, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_CreditNotes_list, 0, 0, Billhook\\CreditNotePage, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, client, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, invoice, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, after, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_CreditNotes_iterate, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, client, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, invoice, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_CreditNotes_query, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, client, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, invoice, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Currencies___construct arginfo_class_Billhook_Session___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Currencies_list, 0, 0, Billhook\\CurrencyList, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Currencies_query arginfo_class_Billhook_Operations_Automation_queryParked

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Currencies_set, 0, 2, Billhook\\BookCurrency, 0)
	ZEND_ARG_TYPE_INFO(0, code, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, decimals, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Events___construct arginfo_class_Billhook_Session___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Events_list, 0, 0, Billhook\\RecordedEventPage, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, name, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, subject, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, client, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, after, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Events_iterate, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, name, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, subject, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, client, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Events_query, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, name, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, subject, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, client, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Events_summary, 0, 0, Billhook\\EventSummary, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, from, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, to, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Events_querySummary, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, from, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, to, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Imports___construct arginfo_class_Billhook_Session___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Imports_clients, 0, 0, Billhook\\ImportReport, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, path, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, text, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, mode, Billhook\\ImportMode, MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Imports_products arginfo_class_Billhook_Operations_Imports_clients

#define arginfo_class_Billhook_Operations_Imports_services arginfo_class_Billhook_Operations_Imports_clients

#define arginfo_class_Billhook_Operations_Invoices___construct arginfo_class_Billhook_Session___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Invoices_applyCredit, 0, 1, Billhook\\Invoice, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, amount, Billhook\\Money, MAY_BE_ARRAY|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Invoices_cancel, 0, 1, Billhook\\Invoice, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Invoices_create, 0, 1, Billhook\\Invoice, 0)
	ZEND_ARG_TYPE_INFO(0, client, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, lines, IS_ARRAY, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, due_date, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, note, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Invoices_discardDraft, 0, 2, Billhook\\DiscardedDraft, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, version, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Invoices_expectNoPayment arginfo_class_Billhook_Operations_Invoices_cancel

#define arginfo_class_Billhook_Operations_Invoices_expectPayment arginfo_class_Billhook_Operations_Invoices_cancel

#define arginfo_class_Billhook_Operations_Invoices_get arginfo_class_Billhook_Operations_Invoices_cancel

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Invoices_issue, 0, 0, Billhook\\Invoice, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, id, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, client, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, lines, IS_ARRAY, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, due_date, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, note, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, issue_date, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, tax_date, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Invoices_list, 0, 0, Billhook\\InvoicePage, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, client, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, status, Billhook\\InvoiceStatus, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, overdue, _IS_BOOL, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, after, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Invoices_iterate, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, client, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, status, Billhook\\InvoiceStatus, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, overdue, _IS_BOOL, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Invoices_query, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, client, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, status, Billhook\\InvoiceStatus, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, overdue, _IS_BOOL, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Invoices_pay arginfo_class_Billhook_Operations_Invoices_cancel

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Invoices_render, 0, 1, Billhook\\RenderedDocument, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, format, Billhook\\DocumentFormat, MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Invoices_sendToCollections arginfo_class_Billhook_Operations_Invoices_cancel

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Invoices_updateDraft, 0, 2, Billhook\\Invoice, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, version, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, lines, IS_ARRAY, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, due_date, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, note, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Invoices_writeOff arginfo_class_Billhook_Operations_Invoices_cancel

#define arginfo_class_Billhook_Operations_Jobs___construct arginfo_class_Billhook_Session___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Jobs_list, 0, 0, Billhook\\JobPage, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, state, Billhook\\JobState, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, after, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Jobs_iterate, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, state, Billhook\\JobState, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Jobs_query, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, state, Billhook\\JobState, MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Jobs_retry, 0, 1, Billhook\\Job, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Ledgers___construct arginfo_class_Billhook_Session___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Ledgers_balances, 0, 0, Billhook\\LedgerAccountPage, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, client, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, kind, Billhook\\AccountKind, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, after, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Ledgers_iterateBalances, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, client, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, kind, Billhook\\AccountKind, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Ledgers_queryBalances, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, client, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, kind, Billhook\\AccountKind, MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Ledgers_entries, 0, 0, Billhook\\LedgerEntryPage, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, client, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, kind, Billhook\\EntryKind, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, from, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, to, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, after, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Ledgers_iterateEntries, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, client, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, kind, Billhook\\EntryKind, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, from, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, to, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Ledgers_queryEntries, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, client, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, kind, Billhook\\EntryKind, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, from, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, to, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Ledgers_verify, 0, 0, Billhook\\LedgerReport, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Payments___construct arginfo_class_Billhook_Session___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Payments_get, 0, 1, Billhook\\Payment, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Payments_list, 0, 0, Billhook\\PaymentPage, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, client, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, invoice, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, after, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Payments_iterate arginfo_class_Billhook_Operations_CreditNotes_iterate

#define arginfo_class_Billhook_Operations_Payments_query arginfo_class_Billhook_Operations_CreditNotes_query

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Payments_record, 0, 2, Billhook\\Payment, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, amount, Billhook\\Money, MAY_BE_ARRAY, NULL)
	ZEND_ARG_TYPE_INFO(0, method, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, invoice, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, client, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, reference, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, received_on, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, fee, Billhook\\Money, MAY_BE_ARRAY|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Payments_recordBatch, 0, 1, Billhook\\PaymentBatch, 0)
	ZEND_ARG_TYPE_INFO(0, payments, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Prices___construct arginfo_class_Billhook_Session___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Prices_applyToExisting, 0, 1, Billhook\\PriceChange, 0)
	ZEND_ARG_TYPE_INFO(0, product, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, currency, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, from, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, at_renewal, _IS_BOOL, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Prices_end, 0, 1, Billhook\\Price, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, valid_to, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Prices_list, 0, 0, Billhook\\PricePage, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, product, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, currency, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, on, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, after, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Prices_iterate, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, product, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, currency, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, on, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Prices_query, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, product, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, currency, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, on, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Prices_quote, 0, 1, Billhook\\PriceQuote, 0)
	ZEND_ARG_TYPE_INFO(0, lines, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, client, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, customer, Billhook\\TaxCustomer, MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, currency, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, date, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Prices_set, 0, 2, Billhook\\Price, 0)
	ZEND_ARG_TYPE_INFO(0, product, IS_LONG, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, amount, Billhook\\Money, MAY_BE_ARRAY, NULL)
	ZEND_ARG_OBJ_TYPE_MASK(0, cycle, Billhook\\Cycle, MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, setup_fee, Billhook\\Money, MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, valid_from, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Products___construct arginfo_class_Billhook_Session___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Products_create, 0, 1, Billhook\\Product, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, category, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, kind, Billhook\\ProductKind, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, description, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, tax_category, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, module, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, provision_on, Billhook\\ProvisionOn, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, timing, Billhook\\Timing, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, align, Billhook\\Alignment, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, anchor_day, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, also_next_from, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, day_count, Billhook\\DayCount, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, status, Billhook\\ProductStatus, MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Products_get, 0, 1, Billhook\\Product, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Products_list, 0, 0, Billhook\\ProductPage, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, category, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, kind, Billhook\\ProductKind, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, status, Billhook\\ProductStatus, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, after, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Products_iterate, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, category, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, kind, Billhook\\ProductKind, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, status, Billhook\\ProductStatus, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Products_query, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, category, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, kind, Billhook\\ProductKind, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, status, Billhook\\ProductStatus, MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Products_update, 0, 2, Billhook\\Product, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, version, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, category, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, kind, Billhook\\ProductKind, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, name, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, description, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, tax_category, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, module, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, provision_on, Billhook\\ProvisionOn, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, timing, Billhook\\Timing, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, align, Billhook\\Alignment, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, anchor_day, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, also_next_from, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, day_count, Billhook\\DayCount, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, status, Billhook\\ProductStatus, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, clear, IS_ARRAY, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Reports___construct arginfo_class_Billhook_Session___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Reports_aging, 0, 0, Billhook\\AgingReport, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, on, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Reports_queryAging, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, on, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Reports_mrr, 0, 0, Billhook\\MrrReport, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, on, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, currency, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Reports_queryMrr, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, on, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, currency, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Reports_revenue, 0, 2, Billhook\\RevenueReport, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, from, DateTimeInterface, MAY_BE_STRING, NULL)
	ZEND_ARG_OBJ_TYPE_MASK(0, to, DateTimeInterface, MAY_BE_STRING, NULL)
	ZEND_ARG_OBJ_TYPE_MASK(0, by, Billhook\\RevenueBy, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, currency, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Reports_queryRevenue, 0, 2, Billhook\\Rows, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, from, DateTimeInterface, MAY_BE_STRING, NULL)
	ZEND_ARG_OBJ_TYPE_MASK(0, to, DateTimeInterface, MAY_BE_STRING, NULL)
	ZEND_ARG_OBJ_TYPE_MASK(0, by, Billhook\\RevenueBy, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, currency, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Roles___construct arginfo_class_Billhook_Session___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Roles_create, 0, 2, Billhook\\Role, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, permissions, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Roles_list, 0, 0, Billhook\\RolePage, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, after, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Roles_iterate arginfo_class_Billhook_Operations_Automation_iterateParked

#define arginfo_class_Billhook_Operations_Roles_query arginfo_class_Billhook_Operations_Automation_queryParked

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Roles_update, 0, 2, Billhook\\Role, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, version, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, name, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, permissions, IS_ARRAY, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Schedules___construct arginfo_class_Billhook_Session___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Schedules_preview, 0, 3, Billhook\\SchedulePreview, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, start, DateTimeInterface, MAY_BE_STRING, NULL)
	ZEND_ARG_OBJ_TYPE_MASK(0, target, DateTimeInterface, MAY_BE_STRING, NULL)
	ZEND_ARG_OBJ_TYPE_MASK(0, cycle, Billhook\\Cycle, MAY_BE_ARRAY, NULL)
	ZEND_ARG_OBJ_TYPE_MASK(0, end, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, anchor_day, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, timing, Billhook\\Timing, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, align, Billhook\\Alignment, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, day_count, Billhook\\DayCount, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, also_next_from, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, anniversary, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, price, Billhook\\Money, MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_MASK(0, quantity, MAY_BE_LONG|MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Sellers___construct arginfo_class_Billhook_Session___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Sellers_create, 0, 5, Billhook\\Seller, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, country, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, email, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, time_zone, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, currency, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, address, Billhook\\Address, MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, tax_id, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, language, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, prices_include_tax, _IS_BOOL, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, tax_rounding, Billhook\\TaxRounding, MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, invoice_format, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, credit_note_format, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, series_reset, Billhook\\SeriesReset, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, policy, Billhook\\Policy, MAY_BE_ARRAY|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Sellers_get, 0, 0, Billhook\\Seller, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Sellers_update, 0, 1, Billhook\\Seller, 0)
	ZEND_ARG_TYPE_INFO(0, version, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, name, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, address, Billhook\\Address, MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, country, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, tax_id, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, email, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, time_zone, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, currency, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, language, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, prices_include_tax, _IS_BOOL, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, tax_rounding, Billhook\\TaxRounding, MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, invoice_format, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, credit_note_format, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, series_reset, Billhook\\SeriesReset, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, policy, Billhook\\Policy, MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, clear, IS_ARRAY, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Services___construct arginfo_class_Billhook_Session___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Services_cancel, 0, 2, Billhook\\Service, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, version, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Services_change, 0, 2, Billhook\\ServiceTerm, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, version, IS_LONG, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, from, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, product, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, cycle, Billhook\\Cycle, MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_MASK(0, quantity, MAY_BE_LONG|MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, price, Billhook\\Money, MAY_BE_ARRAY|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Services_create, 0, 2, Billhook\\Service, 0)
	ZEND_ARG_TYPE_INFO(0, client, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, product, IS_LONG, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, cycle, Billhook\\Cycle, MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_MASK(0, quantity, MAY_BE_LONG|MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, start, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, price, Billhook\\Money, MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, setup_fee, Billhook\\Money, MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, label, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, configuration, IS_MIXED, 0, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Services_get, 0, 1, Billhook\\ServiceDetail, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Services_keep arginfo_class_Billhook_Operations_Services_cancel

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Services_list, 0, 0, Billhook\\ServicePage, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, client, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, product, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, status, Billhook\\ServiceStatus, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, after, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Services_iterate, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, client, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, product, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, status, Billhook\\ServiceStatus, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Services_query, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, client, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, product, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, status, Billhook\\ServiceStatus, MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Services_markFraud arginfo_class_Billhook_Operations_Services_cancel

#define arginfo_class_Billhook_Operations_Services_provision arginfo_class_Billhook_Operations_Services_cancel

#define arginfo_class_Billhook_Operations_Services_retry arginfo_class_Billhook_Operations_Services_cancel

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Services_suspend, 0, 3, Billhook\\Service, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, version, IS_LONG, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, reason, Billhook\\SuspensionReason, MAY_BE_STRING, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Services_terminate, 0, 2, Billhook\\Service, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, version, IS_LONG, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, at, Billhook\\TerminateAt, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, date, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Services_timeline, 0, 1, Billhook\\BilledTimeline, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Services_unsuspend arginfo_class_Billhook_Operations_Services_cancel

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Services_update, 0, 2, Billhook\\Service, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, version, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, label, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, never_suspend_until, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, configuration, IS_MIXED, 0, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Staff___construct arginfo_class_Billhook_Session___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Staff_create, 0, 2, Billhook\\Staff, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, email, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, roles, IS_ARRAY, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Staff_disable, 0, 2, Billhook\\Staff, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, version, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Staff_enable arginfo_class_Billhook_Operations_Staff_disable

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Staff_get, 0, 1, Billhook\\Staff, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Staff_list, 0, 0, Billhook\\StaffPage, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, status, Billhook\\StaffStatus, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, after, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Staff_iterate, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, status, Billhook\\StaffStatus, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Staff_query, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, status, Billhook\\StaffStatus, MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Staff_update, 0, 2, Billhook\\Staff, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, version, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, name, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, email, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, roles, IS_ARRAY, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_Taxes___construct arginfo_class_Billhook_Session___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_Taxes_calculate, 0, 2, Billhook\\TaxCalculation, 0)
	ZEND_ARG_TYPE_INFO(0, currency, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, lines, IS_ARRAY, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, date, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, client, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, customer, Billhook\\TaxCustomer, MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, prices_include_tax, _IS_BOOL, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Operations_TaxRates___construct arginfo_class_Billhook_Session___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_TaxRates_create, 0, 4, Billhook\\TaxRate, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, country, IS_STRING, 0)
	ZEND_ARG_TYPE_MASK(0, percent, MAY_BE_LONG|MAY_BE_STRING, NULL)
	ZEND_ARG_OBJ_TYPE_MASK(0, valid_from, DateTimeInterface, MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, state, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, postal_prefix, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, tax_category, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, customer, Billhook\\CustomerKind, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_MASK(0, taxable_share, MAY_BE_LONG|MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, level, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, compound, _IS_BOOL, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, valid_to, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_TaxRates_end, 0, 3, Billhook\\TaxRate, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, version, IS_LONG, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, valid_to, DateTimeInterface, MAY_BE_STRING, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_TaxRates_list, 0, 0, Billhook\\TaxRatePage, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, country, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, on, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, after, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_TaxRates_iterate, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, country, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, on, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Operations_TaxRates_query, 0, 0, Billhook\\Rows, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, country, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, on, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_TYPE_MASK_EX(arginfo_class_Billhook_Gateway_charge, 0, 1, Billhook\\ChargeResult, MAY_BE_ARRAY)
	ZEND_ARG_OBJ_INFO(0, request, Billhook\\ChargeInvoice, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Billhook_Mailer_send, 0, 0, 1)
	ZEND_ARG_OBJ_INFO(0, request, Billhook\\SendMail, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Billhook_Provisioner_create, 0, 0, 1)
	ZEND_ARG_OBJ_INFO(0, request, Billhook\\CreateOutside, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Billhook_Provisioner_suspend, 0, 0, 1)
	ZEND_ARG_OBJ_INFO(0, request, Billhook\\SuspendOutside, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Billhook_Provisioner_terminate, 0, 0, 1)
	ZEND_ARG_OBJ_INFO(0, request, Billhook\\TerminateOutside, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Billhook_Provisioner_unsuspend, 0, 0, 1)
	ZEND_ARG_OBJ_INFO(0, request, Billhook\\\125nsuspendOutside, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Billhook_Address___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, country, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, line1, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, line2, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, city, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, state, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, postal_code, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Billhook_LateFeeTier___construct, 0, 0, 2)
	ZEND_ARG_OBJ_TYPE_MASK(0, from, Billhook\\Money, MAY_BE_ARRAY, NULL)
	ZEND_ARG_OBJ_TYPE_MASK(0, amount, Billhook\\Money, MAY_BE_ARRAY, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Billhook_LateFee___construct, 0, 0, 1)
	ZEND_ARG_OBJ_TYPE_MASK(0, kind, Billhook\\LateFeeKind, MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, amounts, IS_ARRAY, 1, "null")
	ZEND_ARG_TYPE_MASK(0, percent, MAY_BE_LONG|MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, minimums, IS_ARRAY, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, tiers, IS_ARRAY, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Billhook_DunningStep___construct, 0, 0, 3)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, kind, Billhook\\DunningKind, MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO(0, days, IS_LONG, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, fee, Billhook\\LateFee, MAY_BE_ARRAY|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Billhook_Policy___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, generate_days_before, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, payment_days, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, separate_invoices, _IS_BOOL, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, credit_pays_invoices, _IS_BOOL, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, mail_invoices, _IS_BOOL, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, dunning, IS_ARRAY, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Billhook_CreditedLine___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, line, IS_LONG, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, amount, Billhook\\Money, MAY_BE_ARRAY|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Billhook_DraftLine___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, description, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, unit_price, Billhook\\Money, MAY_BE_ARRAY, NULL)
	ZEND_ARG_TYPE_MASK(0, quantity, MAY_BE_LONG|MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, tax_category, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Billhook_Cycle___construct, 0, 0, 2)
	ZEND_ARG_OBJ_TYPE_MASK(0, unit, Billhook\\CycleUnit, MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO(0, count, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Billhook_TaxCustomer___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, country, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, state, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, postal_code, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, kind, Billhook\\CustomerKind, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, tax_id, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, tax_exempt, _IS_BOOL, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Billhook_QuotedItem___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, product, IS_LONG, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, cycle, Billhook\\Cycle, MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_MASK(0, quantity, MAY_BE_LONG|MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, start, DateTimeInterface, MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Billhook_TaxRounding___construct, 0, 0, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, mode, Billhook\\Rounding, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, level, Billhook\\TaxRoundingLevel, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_TYPE_MASK(0, inclusive, Billhook\\InclusiveMethod, MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Billhook_TaxableLine___construct, 0, 0, 1)
	ZEND_ARG_OBJ_TYPE_MASK(0, amount, Billhook\\Money, MAY_BE_ARRAY, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, tax_category, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_MASK(0, quantity, MAY_BE_LONG|MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Billhook_ChargeResult___construct, 0, 0, 1)
	ZEND_ARG_OBJ_TYPE_MASK(0, status, Billhook\\ChargeStatus, MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, reference, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, message, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Billhook_MailSent___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, message_id, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Billhook_CreatedOutside___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, external_id, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Acknowledged___construct arginfo_class_Billhook_Session___construct


ZEND_METHOD(Billhook_Session, __construct);
ZEND_METHOD(Billhook_Session, with);
ZEND_METHOD(Billhook_Session, call);
ZEND_METHOD(Billhook_Session, callJson);
ZEND_METHOD(Billhook_Session, query);
ZEND_METHOD(Billhook_Session, close);
ZEND_METHOD(Billhook_Operations_Audits, __construct);
ZEND_METHOD(Billhook_Operations_Audits, list);
ZEND_METHOD(Billhook_Operations_Audits, iterate);
ZEND_METHOD(Billhook_Operations_Audits, query);
ZEND_METHOD(Billhook_Operations_Audits, verify);
ZEND_METHOD(Billhook_Operations_Automation, __construct);
ZEND_METHOD(Billhook_Operations_Automation, listParked);
ZEND_METHOD(Billhook_Operations_Automation, iterateParked);
ZEND_METHOD(Billhook_Operations_Automation, queryParked);
ZEND_METHOD(Billhook_Operations_Automation, release);
ZEND_METHOD(Billhook_Operations_Automation, run);
ZEND_METHOD(Billhook_Operations_Automation, status);
ZEND_METHOD(Billhook_Operations_Categories, __construct);
ZEND_METHOD(Billhook_Operations_Categories, create);
ZEND_METHOD(Billhook_Operations_Categories, list);
ZEND_METHOD(Billhook_Operations_Categories, iterate);
ZEND_METHOD(Billhook_Operations_Categories, query);
ZEND_METHOD(Billhook_Operations_Categories, update);
ZEND_METHOD(Billhook_Operations_Clients, __construct);
ZEND_METHOD(Billhook_Operations_Clients, close);
ZEND_METHOD(Billhook_Operations_Clients, create);
ZEND_METHOD(Billhook_Operations_Clients, deactivate);
ZEND_METHOD(Billhook_Operations_Clients, get);
ZEND_METHOD(Billhook_Operations_Clients, list);
ZEND_METHOD(Billhook_Operations_Clients, iterate);
ZEND_METHOD(Billhook_Operations_Clients, query);
ZEND_METHOD(Billhook_Operations_Clients, reopen);
ZEND_METHOD(Billhook_Operations_Clients, update);
ZEND_METHOD(Billhook_Operations_ClientGroups, __construct);
ZEND_METHOD(Billhook_Operations_ClientGroups, addClient);
ZEND_METHOD(Billhook_Operations_ClientGroups, create);
ZEND_METHOD(Billhook_Operations_ClientGroups, get);
ZEND_METHOD(Billhook_Operations_ClientGroups, list);
ZEND_METHOD(Billhook_Operations_ClientGroups, iterate);
ZEND_METHOD(Billhook_Operations_ClientGroups, query);
ZEND_METHOD(Billhook_Operations_ClientGroups, removeClient);
ZEND_METHOD(Billhook_Operations_ClientGroups, update);
ZEND_METHOD(Billhook_Operations_Credits, __construct);
ZEND_METHOD(Billhook_Operations_Credits, balance);
ZEND_METHOD(Billhook_Operations_Credits, grant);
ZEND_METHOD(Billhook_Operations_CreditNotes, __construct);
ZEND_METHOD(Billhook_Operations_CreditNotes, get);
ZEND_METHOD(Billhook_Operations_CreditNotes, issue);
ZEND_METHOD(Billhook_Operations_CreditNotes, list);
ZEND_METHOD(Billhook_Operations_CreditNotes, iterate);
ZEND_METHOD(Billhook_Operations_CreditNotes, query);
ZEND_METHOD(Billhook_Operations_Currencies, __construct);
ZEND_METHOD(Billhook_Operations_Currencies, list);
ZEND_METHOD(Billhook_Operations_Currencies, query);
ZEND_METHOD(Billhook_Operations_Currencies, set);
ZEND_METHOD(Billhook_Operations_Events, __construct);
ZEND_METHOD(Billhook_Operations_Events, list);
ZEND_METHOD(Billhook_Operations_Events, iterate);
ZEND_METHOD(Billhook_Operations_Events, query);
ZEND_METHOD(Billhook_Operations_Events, summary);
ZEND_METHOD(Billhook_Operations_Events, querySummary);
ZEND_METHOD(Billhook_Operations_Imports, __construct);
ZEND_METHOD(Billhook_Operations_Imports, clients);
ZEND_METHOD(Billhook_Operations_Imports, products);
ZEND_METHOD(Billhook_Operations_Imports, services);
ZEND_METHOD(Billhook_Operations_Invoices, __construct);
ZEND_METHOD(Billhook_Operations_Invoices, applyCredit);
ZEND_METHOD(Billhook_Operations_Invoices, cancel);
ZEND_METHOD(Billhook_Operations_Invoices, create);
ZEND_METHOD(Billhook_Operations_Invoices, discardDraft);
ZEND_METHOD(Billhook_Operations_Invoices, expectNoPayment);
ZEND_METHOD(Billhook_Operations_Invoices, expectPayment);
ZEND_METHOD(Billhook_Operations_Invoices, get);
ZEND_METHOD(Billhook_Operations_Invoices, issue);
ZEND_METHOD(Billhook_Operations_Invoices, list);
ZEND_METHOD(Billhook_Operations_Invoices, iterate);
ZEND_METHOD(Billhook_Operations_Invoices, query);
ZEND_METHOD(Billhook_Operations_Invoices, pay);
ZEND_METHOD(Billhook_Operations_Invoices, render);
ZEND_METHOD(Billhook_Operations_Invoices, sendToCollections);
ZEND_METHOD(Billhook_Operations_Invoices, updateDraft);
ZEND_METHOD(Billhook_Operations_Invoices, writeOff);
ZEND_METHOD(Billhook_Operations_Jobs, __construct);
ZEND_METHOD(Billhook_Operations_Jobs, list);
ZEND_METHOD(Billhook_Operations_Jobs, iterate);
ZEND_METHOD(Billhook_Operations_Jobs, query);
ZEND_METHOD(Billhook_Operations_Jobs, retry);
ZEND_METHOD(Billhook_Operations_Ledgers, __construct);
ZEND_METHOD(Billhook_Operations_Ledgers, balances);
ZEND_METHOD(Billhook_Operations_Ledgers, iterateBalances);
ZEND_METHOD(Billhook_Operations_Ledgers, queryBalances);
ZEND_METHOD(Billhook_Operations_Ledgers, entries);
ZEND_METHOD(Billhook_Operations_Ledgers, iterateEntries);
ZEND_METHOD(Billhook_Operations_Ledgers, queryEntries);
ZEND_METHOD(Billhook_Operations_Ledgers, verify);
ZEND_METHOD(Billhook_Operations_Payments, __construct);
ZEND_METHOD(Billhook_Operations_Payments, get);
ZEND_METHOD(Billhook_Operations_Payments, list);
ZEND_METHOD(Billhook_Operations_Payments, iterate);
ZEND_METHOD(Billhook_Operations_Payments, query);
ZEND_METHOD(Billhook_Operations_Payments, record);
ZEND_METHOD(Billhook_Operations_Payments, recordBatch);
ZEND_METHOD(Billhook_Operations_Prices, __construct);
ZEND_METHOD(Billhook_Operations_Prices, applyToExisting);
ZEND_METHOD(Billhook_Operations_Prices, end);
ZEND_METHOD(Billhook_Operations_Prices, list);
ZEND_METHOD(Billhook_Operations_Prices, iterate);
ZEND_METHOD(Billhook_Operations_Prices, query);
ZEND_METHOD(Billhook_Operations_Prices, quote);
ZEND_METHOD(Billhook_Operations_Prices, set);
ZEND_METHOD(Billhook_Operations_Products, __construct);
ZEND_METHOD(Billhook_Operations_Products, create);
ZEND_METHOD(Billhook_Operations_Products, get);
ZEND_METHOD(Billhook_Operations_Products, list);
ZEND_METHOD(Billhook_Operations_Products, iterate);
ZEND_METHOD(Billhook_Operations_Products, query);
ZEND_METHOD(Billhook_Operations_Products, update);
ZEND_METHOD(Billhook_Operations_Reports, __construct);
ZEND_METHOD(Billhook_Operations_Reports, aging);
ZEND_METHOD(Billhook_Operations_Reports, queryAging);
ZEND_METHOD(Billhook_Operations_Reports, mrr);
ZEND_METHOD(Billhook_Operations_Reports, queryMrr);
ZEND_METHOD(Billhook_Operations_Reports, revenue);
ZEND_METHOD(Billhook_Operations_Reports, queryRevenue);
ZEND_METHOD(Billhook_Operations_Roles, __construct);
ZEND_METHOD(Billhook_Operations_Roles, create);
ZEND_METHOD(Billhook_Operations_Roles, list);
ZEND_METHOD(Billhook_Operations_Roles, iterate);
ZEND_METHOD(Billhook_Operations_Roles, query);
ZEND_METHOD(Billhook_Operations_Roles, update);
ZEND_METHOD(Billhook_Operations_Schedules, __construct);
ZEND_METHOD(Billhook_Operations_Schedules, preview);
ZEND_METHOD(Billhook_Operations_Sellers, __construct);
ZEND_METHOD(Billhook_Operations_Sellers, create);
ZEND_METHOD(Billhook_Operations_Sellers, get);
ZEND_METHOD(Billhook_Operations_Sellers, update);
ZEND_METHOD(Billhook_Operations_Services, __construct);
ZEND_METHOD(Billhook_Operations_Services, cancel);
ZEND_METHOD(Billhook_Operations_Services, change);
ZEND_METHOD(Billhook_Operations_Services, create);
ZEND_METHOD(Billhook_Operations_Services, get);
ZEND_METHOD(Billhook_Operations_Services, keep);
ZEND_METHOD(Billhook_Operations_Services, list);
ZEND_METHOD(Billhook_Operations_Services, iterate);
ZEND_METHOD(Billhook_Operations_Services, query);
ZEND_METHOD(Billhook_Operations_Services, markFraud);
ZEND_METHOD(Billhook_Operations_Services, provision);
ZEND_METHOD(Billhook_Operations_Services, retry);
ZEND_METHOD(Billhook_Operations_Services, suspend);
ZEND_METHOD(Billhook_Operations_Services, terminate);
ZEND_METHOD(Billhook_Operations_Services, timeline);
ZEND_METHOD(Billhook_Operations_Services, unsuspend);
ZEND_METHOD(Billhook_Operations_Services, update);
ZEND_METHOD(Billhook_Operations_Staff, __construct);
ZEND_METHOD(Billhook_Operations_Staff, create);
ZEND_METHOD(Billhook_Operations_Staff, disable);
ZEND_METHOD(Billhook_Operations_Staff, enable);
ZEND_METHOD(Billhook_Operations_Staff, get);
ZEND_METHOD(Billhook_Operations_Staff, list);
ZEND_METHOD(Billhook_Operations_Staff, iterate);
ZEND_METHOD(Billhook_Operations_Staff, query);
ZEND_METHOD(Billhook_Operations_Staff, update);
ZEND_METHOD(Billhook_Operations_Taxes, __construct);
ZEND_METHOD(Billhook_Operations_Taxes, calculate);
ZEND_METHOD(Billhook_Operations_TaxRates, __construct);
ZEND_METHOD(Billhook_Operations_TaxRates, create);
ZEND_METHOD(Billhook_Operations_TaxRates, end);
ZEND_METHOD(Billhook_Operations_TaxRates, list);
ZEND_METHOD(Billhook_Operations_TaxRates, iterate);
ZEND_METHOD(Billhook_Operations_TaxRates, query);
ZEND_METHOD(Billhook_Address, __construct);
ZEND_METHOD(Billhook_LateFeeTier, __construct);
ZEND_METHOD(Billhook_LateFee, __construct);
ZEND_METHOD(Billhook_DunningStep, __construct);
ZEND_METHOD(Billhook_Policy, __construct);
ZEND_METHOD(Billhook_CreditedLine, __construct);
ZEND_METHOD(Billhook_DraftLine, __construct);
ZEND_METHOD(Billhook_Cycle, __construct);
ZEND_METHOD(Billhook_TaxCustomer, __construct);
ZEND_METHOD(Billhook_QuotedItem, __construct);
ZEND_METHOD(Billhook_TaxRounding, __construct);
ZEND_METHOD(Billhook_TaxableLine, __construct);
ZEND_METHOD(Billhook_ChargeResult, __construct);
ZEND_METHOD(Billhook_MailSent, __construct);
ZEND_METHOD(Billhook_CreatedOutside, __construct);
ZEND_METHOD(Billhook_Acknowledged, __construct);


static const zend_function_entry class_Billhook_Session_methods[] = {
	ZEND_ME(Billhook_Session, __construct, arginfo_class_Billhook_Session___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Billhook_Session, with, arginfo_class_Billhook_Session_with, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Session, call, arginfo_class_Billhook_Session_call, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Session, callJson, arginfo_class_Billhook_Session_callJson, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Session, query, arginfo_class_Billhook_Session_query, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Session, close, arginfo_class_Billhook_Session_close, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Operations_Audits_methods[] = {
	ZEND_ME(Billhook_Operations_Audits, __construct, arginfo_class_Billhook_Operations_Audits___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Billhook_Operations_Audits, list, arginfo_class_Billhook_Operations_Audits_list, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Audits, iterate, arginfo_class_Billhook_Operations_Audits_iterate, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Audits, query, arginfo_class_Billhook_Operations_Audits_query, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Audits, verify, arginfo_class_Billhook_Operations_Audits_verify, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Operations_Automation_methods[] = {
	ZEND_ME(Billhook_Operations_Automation, __construct, arginfo_class_Billhook_Operations_Automation___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Billhook_Operations_Automation, listParked, arginfo_class_Billhook_Operations_Automation_listParked, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Automation, iterateParked, arginfo_class_Billhook_Operations_Automation_iterateParked, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Automation, queryParked, arginfo_class_Billhook_Operations_Automation_queryParked, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Automation, release, arginfo_class_Billhook_Operations_Automation_release, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Automation, run, arginfo_class_Billhook_Operations_Automation_run, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Automation, status, arginfo_class_Billhook_Operations_Automation_status, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Operations_Categories_methods[] = {
	ZEND_ME(Billhook_Operations_Categories, __construct, arginfo_class_Billhook_Operations_Categories___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Billhook_Operations_Categories, create, arginfo_class_Billhook_Operations_Categories_create, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Categories, list, arginfo_class_Billhook_Operations_Categories_list, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Categories, iterate, arginfo_class_Billhook_Operations_Categories_iterate, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Categories, query, arginfo_class_Billhook_Operations_Categories_query, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Categories, update, arginfo_class_Billhook_Operations_Categories_update, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Operations_Clients_methods[] = {
	ZEND_ME(Billhook_Operations_Clients, __construct, arginfo_class_Billhook_Operations_Clients___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Billhook_Operations_Clients, close, arginfo_class_Billhook_Operations_Clients_close, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Clients, create, arginfo_class_Billhook_Operations_Clients_create, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Clients, deactivate, arginfo_class_Billhook_Operations_Clients_deactivate, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Clients, get, arginfo_class_Billhook_Operations_Clients_get, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Clients, list, arginfo_class_Billhook_Operations_Clients_list, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Clients, iterate, arginfo_class_Billhook_Operations_Clients_iterate, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Clients, query, arginfo_class_Billhook_Operations_Clients_query, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Clients, reopen, arginfo_class_Billhook_Operations_Clients_reopen, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Clients, update, arginfo_class_Billhook_Operations_Clients_update, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Operations_ClientGroups_methods[] = {
	ZEND_ME(Billhook_Operations_ClientGroups, __construct, arginfo_class_Billhook_Operations_ClientGroups___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Billhook_Operations_ClientGroups, addClient, arginfo_class_Billhook_Operations_ClientGroups_addClient, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_ClientGroups, create, arginfo_class_Billhook_Operations_ClientGroups_create, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_ClientGroups, get, arginfo_class_Billhook_Operations_ClientGroups_get, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_ClientGroups, list, arginfo_class_Billhook_Operations_ClientGroups_list, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_ClientGroups, iterate, arginfo_class_Billhook_Operations_ClientGroups_iterate, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_ClientGroups, query, arginfo_class_Billhook_Operations_ClientGroups_query, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_ClientGroups, removeClient, arginfo_class_Billhook_Operations_ClientGroups_removeClient, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_ClientGroups, update, arginfo_class_Billhook_Operations_ClientGroups_update, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Operations_Credits_methods[] = {
	ZEND_ME(Billhook_Operations_Credits, __construct, arginfo_class_Billhook_Operations_Credits___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Billhook_Operations_Credits, balance, arginfo_class_Billhook_Operations_Credits_balance, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Credits, grant, arginfo_class_Billhook_Operations_Credits_grant, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Operations_CreditNotes_methods[] = {
	ZEND_ME(Billhook_Operations_CreditNotes, __construct, arginfo_class_Billhook_Operations_CreditNotes___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Billhook_Operations_CreditNotes, get, arginfo_class_Billhook_Operations_CreditNotes_get, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_CreditNotes, issue, arginfo_class_Billhook_Operations_CreditNotes_issue, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_CreditNotes, list, arginfo_class_Billhook_Operations_CreditNotes_list, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_CreditNotes, iterate, arginfo_class_Billhook_Operations_CreditNotes_iterate, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_CreditNotes, query, arginfo_class_Billhook_Operations_CreditNotes_query, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Operations_Currencies_methods[] = {
	ZEND_ME(Billhook_Operations_Currencies, __construct, arginfo_class_Billhook_Operations_Currencies___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Billhook_Operations_Currencies, list, arginfo_class_Billhook_Operations_Currencies_list, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Currencies, query, arginfo_class_Billhook_Operations_Currencies_query, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Currencies, set, arginfo_class_Billhook_Operations_Currencies_set, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Operations_Events_methods[] = {
	ZEND_ME(Billhook_Operations_Events, __construct, arginfo_class_Billhook_Operations_Events___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Billhook_Operations_Events, list, arginfo_class_Billhook_Operations_Events_list, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Events, iterate, arginfo_class_Billhook_Operations_Events_iterate, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Events, query, arginfo_class_Billhook_Operations_Events_query, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Events, summary, arginfo_class_Billhook_Operations_Events_summary, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Events, querySummary, arginfo_class_Billhook_Operations_Events_querySummary, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Operations_Imports_methods[] = {
	ZEND_ME(Billhook_Operations_Imports, __construct, arginfo_class_Billhook_Operations_Imports___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Billhook_Operations_Imports, clients, arginfo_class_Billhook_Operations_Imports_clients, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Imports, products, arginfo_class_Billhook_Operations_Imports_products, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Imports, services, arginfo_class_Billhook_Operations_Imports_services, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Operations_Invoices_methods[] = {
	ZEND_ME(Billhook_Operations_Invoices, __construct, arginfo_class_Billhook_Operations_Invoices___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Billhook_Operations_Invoices, applyCredit, arginfo_class_Billhook_Operations_Invoices_applyCredit, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Invoices, cancel, arginfo_class_Billhook_Operations_Invoices_cancel, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Invoices, create, arginfo_class_Billhook_Operations_Invoices_create, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Invoices, discardDraft, arginfo_class_Billhook_Operations_Invoices_discardDraft, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Invoices, expectNoPayment, arginfo_class_Billhook_Operations_Invoices_expectNoPayment, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Invoices, expectPayment, arginfo_class_Billhook_Operations_Invoices_expectPayment, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Invoices, get, arginfo_class_Billhook_Operations_Invoices_get, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Invoices, issue, arginfo_class_Billhook_Operations_Invoices_issue, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Invoices, list, arginfo_class_Billhook_Operations_Invoices_list, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Invoices, iterate, arginfo_class_Billhook_Operations_Invoices_iterate, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Invoices, query, arginfo_class_Billhook_Operations_Invoices_query, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Invoices, pay, arginfo_class_Billhook_Operations_Invoices_pay, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Invoices, render, arginfo_class_Billhook_Operations_Invoices_render, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Invoices, sendToCollections, arginfo_class_Billhook_Operations_Invoices_sendToCollections, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Invoices, updateDraft, arginfo_class_Billhook_Operations_Invoices_updateDraft, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Invoices, writeOff, arginfo_class_Billhook_Operations_Invoices_writeOff, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Operations_Jobs_methods[] = {
	ZEND_ME(Billhook_Operations_Jobs, __construct, arginfo_class_Billhook_Operations_Jobs___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Billhook_Operations_Jobs, list, arginfo_class_Billhook_Operations_Jobs_list, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Jobs, iterate, arginfo_class_Billhook_Operations_Jobs_iterate, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Jobs, query, arginfo_class_Billhook_Operations_Jobs_query, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Jobs, retry, arginfo_class_Billhook_Operations_Jobs_retry, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Operations_Ledgers_methods[] = {
	ZEND_ME(Billhook_Operations_Ledgers, __construct, arginfo_class_Billhook_Operations_Ledgers___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Billhook_Operations_Ledgers, balances, arginfo_class_Billhook_Operations_Ledgers_balances, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Ledgers, iterateBalances, arginfo_class_Billhook_Operations_Ledgers_iterateBalances, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Ledgers, queryBalances, arginfo_class_Billhook_Operations_Ledgers_queryBalances, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Ledgers, entries, arginfo_class_Billhook_Operations_Ledgers_entries, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Ledgers, iterateEntries, arginfo_class_Billhook_Operations_Ledgers_iterateEntries, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Ledgers, queryEntries, arginfo_class_Billhook_Operations_Ledgers_queryEntries, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Ledgers, verify, arginfo_class_Billhook_Operations_Ledgers_verify, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Operations_Payments_methods[] = {
	ZEND_ME(Billhook_Operations_Payments, __construct, arginfo_class_Billhook_Operations_Payments___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Billhook_Operations_Payments, get, arginfo_class_Billhook_Operations_Payments_get, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Payments, list, arginfo_class_Billhook_Operations_Payments_list, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Payments, iterate, arginfo_class_Billhook_Operations_Payments_iterate, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Payments, query, arginfo_class_Billhook_Operations_Payments_query, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Payments, record, arginfo_class_Billhook_Operations_Payments_record, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Payments, recordBatch, arginfo_class_Billhook_Operations_Payments_recordBatch, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Operations_Prices_methods[] = {
	ZEND_ME(Billhook_Operations_Prices, __construct, arginfo_class_Billhook_Operations_Prices___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Billhook_Operations_Prices, applyToExisting, arginfo_class_Billhook_Operations_Prices_applyToExisting, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Prices, end, arginfo_class_Billhook_Operations_Prices_end, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Prices, list, arginfo_class_Billhook_Operations_Prices_list, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Prices, iterate, arginfo_class_Billhook_Operations_Prices_iterate, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Prices, query, arginfo_class_Billhook_Operations_Prices_query, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Prices, quote, arginfo_class_Billhook_Operations_Prices_quote, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Prices, set, arginfo_class_Billhook_Operations_Prices_set, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Operations_Products_methods[] = {
	ZEND_ME(Billhook_Operations_Products, __construct, arginfo_class_Billhook_Operations_Products___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Billhook_Operations_Products, create, arginfo_class_Billhook_Operations_Products_create, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Products, get, arginfo_class_Billhook_Operations_Products_get, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Products, list, arginfo_class_Billhook_Operations_Products_list, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Products, iterate, arginfo_class_Billhook_Operations_Products_iterate, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Products, query, arginfo_class_Billhook_Operations_Products_query, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Products, update, arginfo_class_Billhook_Operations_Products_update, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Operations_Reports_methods[] = {
	ZEND_ME(Billhook_Operations_Reports, __construct, arginfo_class_Billhook_Operations_Reports___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Billhook_Operations_Reports, aging, arginfo_class_Billhook_Operations_Reports_aging, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Reports, queryAging, arginfo_class_Billhook_Operations_Reports_queryAging, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Reports, mrr, arginfo_class_Billhook_Operations_Reports_mrr, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Reports, queryMrr, arginfo_class_Billhook_Operations_Reports_queryMrr, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Reports, revenue, arginfo_class_Billhook_Operations_Reports_revenue, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Reports, queryRevenue, arginfo_class_Billhook_Operations_Reports_queryRevenue, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Operations_Roles_methods[] = {
	ZEND_ME(Billhook_Operations_Roles, __construct, arginfo_class_Billhook_Operations_Roles___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Billhook_Operations_Roles, create, arginfo_class_Billhook_Operations_Roles_create, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Roles, list, arginfo_class_Billhook_Operations_Roles_list, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Roles, iterate, arginfo_class_Billhook_Operations_Roles_iterate, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Roles, query, arginfo_class_Billhook_Operations_Roles_query, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Roles, update, arginfo_class_Billhook_Operations_Roles_update, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Operations_Schedules_methods[] = {
	ZEND_ME(Billhook_Operations_Schedules, __construct, arginfo_class_Billhook_Operations_Schedules___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Billhook_Operations_Schedules, preview, arginfo_class_Billhook_Operations_Schedules_preview, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Operations_Sellers_methods[] = {
	ZEND_ME(Billhook_Operations_Sellers, __construct, arginfo_class_Billhook_Operations_Sellers___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Billhook_Operations_Sellers, create, arginfo_class_Billhook_Operations_Sellers_create, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Sellers, get, arginfo_class_Billhook_Operations_Sellers_get, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Sellers, update, arginfo_class_Billhook_Operations_Sellers_update, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Operations_Services_methods[] = {
	ZEND_ME(Billhook_Operations_Services, __construct, arginfo_class_Billhook_Operations_Services___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Billhook_Operations_Services, cancel, arginfo_class_Billhook_Operations_Services_cancel, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Services, change, arginfo_class_Billhook_Operations_Services_change, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Services, create, arginfo_class_Billhook_Operations_Services_create, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Services, get, arginfo_class_Billhook_Operations_Services_get, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Services, keep, arginfo_class_Billhook_Operations_Services_keep, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Services, list, arginfo_class_Billhook_Operations_Services_list, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Services, iterate, arginfo_class_Billhook_Operations_Services_iterate, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Services, query, arginfo_class_Billhook_Operations_Services_query, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Services, markFraud, arginfo_class_Billhook_Operations_Services_markFraud, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Services, provision, arginfo_class_Billhook_Operations_Services_provision, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Services, retry, arginfo_class_Billhook_Operations_Services_retry, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Services, suspend, arginfo_class_Billhook_Operations_Services_suspend, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Services, terminate, arginfo_class_Billhook_Operations_Services_terminate, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Services, timeline, arginfo_class_Billhook_Operations_Services_timeline, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Services, unsuspend, arginfo_class_Billhook_Operations_Services_unsuspend, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Services, update, arginfo_class_Billhook_Operations_Services_update, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Operations_Staff_methods[] = {
	ZEND_ME(Billhook_Operations_Staff, __construct, arginfo_class_Billhook_Operations_Staff___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Billhook_Operations_Staff, create, arginfo_class_Billhook_Operations_Staff_create, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Staff, disable, arginfo_class_Billhook_Operations_Staff_disable, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Staff, enable, arginfo_class_Billhook_Operations_Staff_enable, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Staff, get, arginfo_class_Billhook_Operations_Staff_get, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Staff, list, arginfo_class_Billhook_Operations_Staff_list, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Staff, iterate, arginfo_class_Billhook_Operations_Staff_iterate, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Staff, query, arginfo_class_Billhook_Operations_Staff_query, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_Staff, update, arginfo_class_Billhook_Operations_Staff_update, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Operations_Taxes_methods[] = {
	ZEND_ME(Billhook_Operations_Taxes, __construct, arginfo_class_Billhook_Operations_Taxes___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Billhook_Operations_Taxes, calculate, arginfo_class_Billhook_Operations_Taxes_calculate, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Operations_TaxRates_methods[] = {
	ZEND_ME(Billhook_Operations_TaxRates, __construct, arginfo_class_Billhook_Operations_TaxRates___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Billhook_Operations_TaxRates, create, arginfo_class_Billhook_Operations_TaxRates_create, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_TaxRates, end, arginfo_class_Billhook_Operations_TaxRates_end, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_TaxRates, list, arginfo_class_Billhook_Operations_TaxRates_list, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_TaxRates, iterate, arginfo_class_Billhook_Operations_TaxRates_iterate, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Operations_TaxRates, query, arginfo_class_Billhook_Operations_TaxRates_query, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Gateway_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(Billhook_Gateway, charge, arginfo_class_Billhook_Gateway_charge, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Mailer_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(Billhook_Mailer, send, arginfo_class_Billhook_Mailer_send, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Provisioner_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(Billhook_Provisioner, create, arginfo_class_Billhook_Provisioner_create, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Billhook_Provisioner, suspend, arginfo_class_Billhook_Provisioner_suspend, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Billhook_Provisioner, terminate, arginfo_class_Billhook_Provisioner_terminate, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Billhook_Provisioner, unsuspend, arginfo_class_Billhook_Provisioner_unsuspend, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Address_methods[] = {
	ZEND_ME(Billhook_Address, __construct, arginfo_class_Billhook_Address___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_LateFeeTier_methods[] = {
	ZEND_ME(Billhook_LateFeeTier, __construct, arginfo_class_Billhook_LateFeeTier___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_LateFee_methods[] = {
	ZEND_ME(Billhook_LateFee, __construct, arginfo_class_Billhook_LateFee___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_DunningStep_methods[] = {
	ZEND_ME(Billhook_DunningStep, __construct, arginfo_class_Billhook_DunningStep___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Policy_methods[] = {
	ZEND_ME(Billhook_Policy, __construct, arginfo_class_Billhook_Policy___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_CreditedLine_methods[] = {
	ZEND_ME(Billhook_CreditedLine, __construct, arginfo_class_Billhook_CreditedLine___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_DraftLine_methods[] = {
	ZEND_ME(Billhook_DraftLine, __construct, arginfo_class_Billhook_DraftLine___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Cycle_methods[] = {
	ZEND_ME(Billhook_Cycle, __construct, arginfo_class_Billhook_Cycle___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_TaxCustomer_methods[] = {
	ZEND_ME(Billhook_TaxCustomer, __construct, arginfo_class_Billhook_TaxCustomer___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_QuotedItem_methods[] = {
	ZEND_ME(Billhook_QuotedItem, __construct, arginfo_class_Billhook_QuotedItem___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_TaxRounding_methods[] = {
	ZEND_ME(Billhook_TaxRounding, __construct, arginfo_class_Billhook_TaxRounding___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_TaxableLine_methods[] = {
	ZEND_ME(Billhook_TaxableLine, __construct, arginfo_class_Billhook_TaxableLine___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_ChargeResult_methods[] = {
	ZEND_ME(Billhook_ChargeResult, __construct, arginfo_class_Billhook_ChargeResult___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_MailSent_methods[] = {
	ZEND_ME(Billhook_MailSent, __construct, arginfo_class_Billhook_MailSent___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_CreatedOutside_methods[] = {
	ZEND_ME(Billhook_CreatedOutside, __construct, arginfo_class_Billhook_CreatedOutside___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Acknowledged_methods[] = {
	ZEND_ME(Billhook_Acknowledged, __construct, arginfo_class_Billhook_Acknowledged___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Billhook_Session(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "Session", class_Billhook_Session_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zend_string *property_audits_class_Billhook_Operations_Audits = zend_string_init("Billhook\\Operations\\Audits", sizeof("Billhook\\Operations\\Audits")-1, 1);
	zval property_audits_default_value;
	ZVAL_UNDEF(&property_audits_default_value);
	zend_string *property_audits_name = zend_string_init("audits", sizeof("audits") - 1, 1);
	zend_declare_typed_property(class_entry, property_audits_name, &property_audits_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_audits_class_Billhook_Operations_Audits, 0, 0));
	zend_string_release(property_audits_name);

	zend_string *property_automation_class_Billhook_Operations_Automation = zend_string_init("Billhook\\Operations\\Automation", sizeof("Billhook\\Operations\\Automation")-1, 1);
	zval property_automation_default_value;
	ZVAL_UNDEF(&property_automation_default_value);
	zend_string *property_automation_name = zend_string_init("automation", sizeof("automation") - 1, 1);
	zend_declare_typed_property(class_entry, property_automation_name, &property_automation_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_automation_class_Billhook_Operations_Automation, 0, 0));
	zend_string_release(property_automation_name);

	zend_string *property_categories_class_Billhook_Operations_Categories = zend_string_init("Billhook\\Operations\\Categories", sizeof("Billhook\\Operations\\Categories")-1, 1);
	zval property_categories_default_value;
	ZVAL_UNDEF(&property_categories_default_value);
	zend_string *property_categories_name = zend_string_init("categories", sizeof("categories") - 1, 1);
	zend_declare_typed_property(class_entry, property_categories_name, &property_categories_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_categories_class_Billhook_Operations_Categories, 0, 0));
	zend_string_release(property_categories_name);

	zend_string *property_clients_class_Billhook_Operations_Clients = zend_string_init("Billhook\\Operations\\Clients", sizeof("Billhook\\Operations\\Clients")-1, 1);
	zval property_clients_default_value;
	ZVAL_UNDEF(&property_clients_default_value);
	zend_string *property_clients_name = zend_string_init("clients", sizeof("clients") - 1, 1);
	zend_declare_typed_property(class_entry, property_clients_name, &property_clients_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_clients_class_Billhook_Operations_Clients, 0, 0));
	zend_string_release(property_clients_name);

	zend_string *property_clientGroups_class_Billhook_Operations_ClientGroups = zend_string_init("Billhook\\Operations\\ClientGroups", sizeof("Billhook\\Operations\\ClientGroups")-1, 1);
	zval property_clientGroups_default_value;
	ZVAL_UNDEF(&property_clientGroups_default_value);
	zend_string *property_clientGroups_name = zend_string_init("clientGroups", sizeof("clientGroups") - 1, 1);
	zend_declare_typed_property(class_entry, property_clientGroups_name, &property_clientGroups_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_clientGroups_class_Billhook_Operations_ClientGroups, 0, 0));
	zend_string_release(property_clientGroups_name);

	zend_string *property_credits_class_Billhook_Operations_Credits = zend_string_init("Billhook\\Operations\\Credits", sizeof("Billhook\\Operations\\Credits")-1, 1);
	zval property_credits_default_value;
	ZVAL_UNDEF(&property_credits_default_value);
	zend_string *property_credits_name = zend_string_init("credits", sizeof("credits") - 1, 1);
	zend_declare_typed_property(class_entry, property_credits_name, &property_credits_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_credits_class_Billhook_Operations_Credits, 0, 0));
	zend_string_release(property_credits_name);

	zend_string *property_creditNotes_class_Billhook_Operations_CreditNotes = zend_string_init("Billhook\\Operations\\CreditNotes", sizeof("Billhook\\Operations\\CreditNotes")-1, 1);
	zval property_creditNotes_default_value;
	ZVAL_UNDEF(&property_creditNotes_default_value);
	zend_string *property_creditNotes_name = zend_string_init("creditNotes", sizeof("creditNotes") - 1, 1);
	zend_declare_typed_property(class_entry, property_creditNotes_name, &property_creditNotes_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_creditNotes_class_Billhook_Operations_CreditNotes, 0, 0));
	zend_string_release(property_creditNotes_name);

	zend_string *property_currencies_class_Billhook_Operations_Currencies = zend_string_init("Billhook\\Operations\\Currencies", sizeof("Billhook\\Operations\\Currencies")-1, 1);
	zval property_currencies_default_value;
	ZVAL_UNDEF(&property_currencies_default_value);
	zend_string *property_currencies_name = zend_string_init("currencies", sizeof("currencies") - 1, 1);
	zend_declare_typed_property(class_entry, property_currencies_name, &property_currencies_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_currencies_class_Billhook_Operations_Currencies, 0, 0));
	zend_string_release(property_currencies_name);

	zend_string *property_events_class_Billhook_Operations_Events = zend_string_init("Billhook\\Operations\\Events", sizeof("Billhook\\Operations\\Events")-1, 1);
	zval property_events_default_value;
	ZVAL_UNDEF(&property_events_default_value);
	zend_string *property_events_name = zend_string_init("events", sizeof("events") - 1, 1);
	zend_declare_typed_property(class_entry, property_events_name, &property_events_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_events_class_Billhook_Operations_Events, 0, 0));
	zend_string_release(property_events_name);

	zend_string *property_imports_class_Billhook_Operations_Imports = zend_string_init("Billhook\\Operations\\Imports", sizeof("Billhook\\Operations\\Imports")-1, 1);
	zval property_imports_default_value;
	ZVAL_UNDEF(&property_imports_default_value);
	zend_string *property_imports_name = zend_string_init("imports", sizeof("imports") - 1, 1);
	zend_declare_typed_property(class_entry, property_imports_name, &property_imports_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_imports_class_Billhook_Operations_Imports, 0, 0));
	zend_string_release(property_imports_name);

	zend_string *property_invoices_class_Billhook_Operations_Invoices = zend_string_init("Billhook\\Operations\\Invoices", sizeof("Billhook\\Operations\\Invoices")-1, 1);
	zval property_invoices_default_value;
	ZVAL_UNDEF(&property_invoices_default_value);
	zend_string *property_invoices_name = zend_string_init("invoices", sizeof("invoices") - 1, 1);
	zend_declare_typed_property(class_entry, property_invoices_name, &property_invoices_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_invoices_class_Billhook_Operations_Invoices, 0, 0));
	zend_string_release(property_invoices_name);

	zend_string *property_jobs_class_Billhook_Operations_Jobs = zend_string_init("Billhook\\Operations\\Jobs", sizeof("Billhook\\Operations\\Jobs")-1, 1);
	zval property_jobs_default_value;
	ZVAL_UNDEF(&property_jobs_default_value);
	zend_string *property_jobs_name = zend_string_init("jobs", sizeof("jobs") - 1, 1);
	zend_declare_typed_property(class_entry, property_jobs_name, &property_jobs_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_jobs_class_Billhook_Operations_Jobs, 0, 0));
	zend_string_release(property_jobs_name);

	zend_string *property_ledgers_class_Billhook_Operations_Ledgers = zend_string_init("Billhook\\Operations\\Ledgers", sizeof("Billhook\\Operations\\Ledgers")-1, 1);
	zval property_ledgers_default_value;
	ZVAL_UNDEF(&property_ledgers_default_value);
	zend_string *property_ledgers_name = zend_string_init("ledgers", sizeof("ledgers") - 1, 1);
	zend_declare_typed_property(class_entry, property_ledgers_name, &property_ledgers_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_ledgers_class_Billhook_Operations_Ledgers, 0, 0));
	zend_string_release(property_ledgers_name);

	zend_string *property_payments_class_Billhook_Operations_Payments = zend_string_init("Billhook\\Operations\\Payments", sizeof("Billhook\\Operations\\Payments")-1, 1);
	zval property_payments_default_value;
	ZVAL_UNDEF(&property_payments_default_value);
	zend_string *property_payments_name = zend_string_init("payments", sizeof("payments") - 1, 1);
	zend_declare_typed_property(class_entry, property_payments_name, &property_payments_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_payments_class_Billhook_Operations_Payments, 0, 0));
	zend_string_release(property_payments_name);

	zend_string *property_prices_class_Billhook_Operations_Prices = zend_string_init("Billhook\\Operations\\Prices", sizeof("Billhook\\Operations\\Prices")-1, 1);
	zval property_prices_default_value;
	ZVAL_UNDEF(&property_prices_default_value);
	zend_string *property_prices_name = zend_string_init("prices", sizeof("prices") - 1, 1);
	zend_declare_typed_property(class_entry, property_prices_name, &property_prices_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_prices_class_Billhook_Operations_Prices, 0, 0));
	zend_string_release(property_prices_name);

	zend_string *property_products_class_Billhook_Operations_Products = zend_string_init("Billhook\\Operations\\Products", sizeof("Billhook\\Operations\\Products")-1, 1);
	zval property_products_default_value;
	ZVAL_UNDEF(&property_products_default_value);
	zend_string *property_products_name = zend_string_init("products", sizeof("products") - 1, 1);
	zend_declare_typed_property(class_entry, property_products_name, &property_products_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_products_class_Billhook_Operations_Products, 0, 0));
	zend_string_release(property_products_name);

	zend_string *property_reports_class_Billhook_Operations_Reports = zend_string_init("Billhook\\Operations\\Reports", sizeof("Billhook\\Operations\\Reports")-1, 1);
	zval property_reports_default_value;
	ZVAL_UNDEF(&property_reports_default_value);
	zend_string *property_reports_name = zend_string_init("reports", sizeof("reports") - 1, 1);
	zend_declare_typed_property(class_entry, property_reports_name, &property_reports_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_reports_class_Billhook_Operations_Reports, 0, 0));
	zend_string_release(property_reports_name);

	zend_string *property_roles_class_Billhook_Operations_Roles = zend_string_init("Billhook\\Operations\\Roles", sizeof("Billhook\\Operations\\Roles")-1, 1);
	zval property_roles_default_value;
	ZVAL_UNDEF(&property_roles_default_value);
	zend_string *property_roles_name = zend_string_init("roles", sizeof("roles") - 1, 1);
	zend_declare_typed_property(class_entry, property_roles_name, &property_roles_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_roles_class_Billhook_Operations_Roles, 0, 0));
	zend_string_release(property_roles_name);

	zend_string *property_schedules_class_Billhook_Operations_Schedules = zend_string_init("Billhook\\Operations\\Schedules", sizeof("Billhook\\Operations\\Schedules")-1, 1);
	zval property_schedules_default_value;
	ZVAL_UNDEF(&property_schedules_default_value);
	zend_string *property_schedules_name = zend_string_init("schedules", sizeof("schedules") - 1, 1);
	zend_declare_typed_property(class_entry, property_schedules_name, &property_schedules_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_schedules_class_Billhook_Operations_Schedules, 0, 0));
	zend_string_release(property_schedules_name);

	zend_string *property_sellers_class_Billhook_Operations_Sellers = zend_string_init("Billhook\\Operations\\Sellers", sizeof("Billhook\\Operations\\Sellers")-1, 1);
	zval property_sellers_default_value;
	ZVAL_UNDEF(&property_sellers_default_value);
	zend_string *property_sellers_name = zend_string_init("sellers", sizeof("sellers") - 1, 1);
	zend_declare_typed_property(class_entry, property_sellers_name, &property_sellers_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_sellers_class_Billhook_Operations_Sellers, 0, 0));
	zend_string_release(property_sellers_name);

	zend_string *property_services_class_Billhook_Operations_Services = zend_string_init("Billhook\\Operations\\Services", sizeof("Billhook\\Operations\\Services")-1, 1);
	zval property_services_default_value;
	ZVAL_UNDEF(&property_services_default_value);
	zend_string *property_services_name = zend_string_init("services", sizeof("services") - 1, 1);
	zend_declare_typed_property(class_entry, property_services_name, &property_services_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_services_class_Billhook_Operations_Services, 0, 0));
	zend_string_release(property_services_name);

	zend_string *property_staff_class_Billhook_Operations_Staff = zend_string_init("Billhook\\Operations\\Staff", sizeof("Billhook\\Operations\\Staff")-1, 1);
	zval property_staff_default_value;
	ZVAL_UNDEF(&property_staff_default_value);
	zend_string *property_staff_name = zend_string_init("staff", sizeof("staff") - 1, 1);
	zend_declare_typed_property(class_entry, property_staff_name, &property_staff_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_staff_class_Billhook_Operations_Staff, 0, 0));
	zend_string_release(property_staff_name);

	zend_string *property_taxes_class_Billhook_Operations_Taxes = zend_string_init("Billhook\\Operations\\Taxes", sizeof("Billhook\\Operations\\Taxes")-1, 1);
	zval property_taxes_default_value;
	ZVAL_UNDEF(&property_taxes_default_value);
	zend_string *property_taxes_name = zend_string_init("taxes", sizeof("taxes") - 1, 1);
	zend_declare_typed_property(class_entry, property_taxes_name, &property_taxes_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_taxes_class_Billhook_Operations_Taxes, 0, 0));
	zend_string_release(property_taxes_name);

	zend_string *property_taxRates_class_Billhook_Operations_TaxRates = zend_string_init("Billhook\\Operations\\TaxRates", sizeof("Billhook\\Operations\\TaxRates")-1, 1);
	zval property_taxRates_default_value;
	ZVAL_UNDEF(&property_taxRates_default_value);
	zend_string *property_taxRates_name = zend_string_init("taxRates", sizeof("taxRates") - 1, 1);
	zend_declare_typed_property(class_entry, property_taxRates_name, &property_taxRates_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_taxRates_class_Billhook_Operations_TaxRates, 0, 0));
	zend_string_release(property_taxRates_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Operations_Audits(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook\\Operations", "Audits", class_Billhook_Operations_Audits_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Operations_Automation(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook\\Operations", "Automation", class_Billhook_Operations_Automation_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Operations_Categories(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook\\Operations", "Categories", class_Billhook_Operations_Categories_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Operations_Clients(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook\\Operations", "Clients", class_Billhook_Operations_Clients_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Operations_ClientGroups(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook\\Operations", "ClientGroups", class_Billhook_Operations_ClientGroups_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Operations_Credits(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook\\Operations", "Credits", class_Billhook_Operations_Credits_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Operations_CreditNotes(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook\\Operations", "CreditNotes", class_Billhook_Operations_CreditNotes_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Operations_Currencies(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook\\Operations", "Currencies", class_Billhook_Operations_Currencies_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Operations_Events(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook\\Operations", "Events", class_Billhook_Operations_Events_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Operations_Imports(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook\\Operations", "Imports", class_Billhook_Operations_Imports_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Operations_Invoices(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook\\Operations", "Invoices", class_Billhook_Operations_Invoices_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Operations_Jobs(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook\\Operations", "Jobs", class_Billhook_Operations_Jobs_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Operations_Ledgers(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook\\Operations", "Ledgers", class_Billhook_Operations_Ledgers_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Operations_Payments(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook\\Operations", "Payments", class_Billhook_Operations_Payments_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Operations_Prices(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook\\Operations", "Prices", class_Billhook_Operations_Prices_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Operations_Products(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook\\Operations", "Products", class_Billhook_Operations_Products_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Operations_Reports(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook\\Operations", "Reports", class_Billhook_Operations_Reports_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Operations_Roles(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook\\Operations", "Roles", class_Billhook_Operations_Roles_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Operations_Schedules(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook\\Operations", "Schedules", class_Billhook_Operations_Schedules_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Operations_Sellers(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook\\Operations", "Sellers", class_Billhook_Operations_Sellers_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Operations_Services(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook\\Operations", "Services", class_Billhook_Operations_Services_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Operations_Staff(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook\\Operations", "Staff", class_Billhook_Operations_Staff_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Operations_Taxes(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook\\Operations", "Taxes", class_Billhook_Operations_Taxes_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Operations_TaxRates(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook\\Operations", "TaxRates", class_Billhook_Operations_TaxRates_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Gateway(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "Gateway", class_Billhook_Gateway_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Mailer(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "Mailer", class_Billhook_Mailer_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Provisioner(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "Provisioner", class_Billhook_Provisioner_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Address(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "Address", class_Billhook_Address_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_country_default_value;
	ZVAL_UNDEF(&property_country_default_value);
	zend_string *property_country_name = zend_string_init("country", sizeof("country") - 1, 1);
	zend_declare_typed_property(class_entry, property_country_name, &property_country_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_country_name);

	zval property_line1_default_value;
	ZVAL_UNDEF(&property_line1_default_value);
	zend_string *property_line1_name = zend_string_init("line1", sizeof("line1") - 1, 1);
	zend_declare_typed_property(class_entry, property_line1_name, &property_line1_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_line1_name);

	zval property_line2_default_value;
	ZVAL_UNDEF(&property_line2_default_value);
	zend_string *property_line2_name = zend_string_init("line2", sizeof("line2") - 1, 1);
	zend_declare_typed_property(class_entry, property_line2_name, &property_line2_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_line2_name);

	zval property_city_default_value;
	ZVAL_UNDEF(&property_city_default_value);
	zend_string *property_city_name = zend_string_init("city", sizeof("city") - 1, 1);
	zend_declare_typed_property(class_entry, property_city_name, &property_city_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_city_name);

	zval property_state_default_value;
	ZVAL_UNDEF(&property_state_default_value);
	zend_string *property_state_name = zend_string_init("state", sizeof("state") - 1, 1);
	zend_declare_typed_property(class_entry, property_state_name, &property_state_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_state_name);

	zval property_postal_code_default_value;
	ZVAL_UNDEF(&property_postal_code_default_value);
	zend_string *property_postal_code_name = zend_string_init("postal_code", sizeof("postal_code") - 1, 1);
	zend_declare_typed_property(class_entry, property_postal_code_name, &property_postal_code_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_postal_code_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_LateFeeTier(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "LateFeeTier", class_Billhook_LateFeeTier_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zend_string *property_from_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_from_default_value;
	ZVAL_UNDEF(&property_from_default_value);
	zend_string *property_from_name = zend_string_init("from", sizeof("from") - 1, 1);
	zend_declare_typed_property(class_entry, property_from_name, &property_from_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_from_class_Billhook_Money, 0, 0));
	zend_string_release(property_from_name);

	zend_string *property_amount_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Billhook_Money, 0, 0));
	zend_string_release(property_amount_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_LateFee(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "LateFee", class_Billhook_LateFee_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zend_string *property_kind_class_Billhook_LateFeeKind = zend_string_init("Billhook\\LateFeeKind", sizeof("Billhook\\LateFeeKind")-1, 1);
	zval property_kind_default_value;
	ZVAL_UNDEF(&property_kind_default_value);
	zend_string *property_kind_name = zend_string_init("kind", sizeof("kind") - 1, 1);
	zend_declare_typed_property(class_entry, property_kind_name, &property_kind_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_kind_class_Billhook_LateFeeKind, 0, 0));
	zend_string_release(property_kind_name);

	zval property_amounts_default_value;
	ZVAL_UNDEF(&property_amounts_default_value);
	zend_string *property_amounts_name = zend_string_init("amounts", sizeof("amounts") - 1, 1);
	zend_declare_typed_property(class_entry, property_amounts_name, &property_amounts_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_amounts_name);

	zval property_percent_default_value;
	ZVAL_UNDEF(&property_percent_default_value);
	zend_string *property_percent_name = zend_string_init("percent", sizeof("percent") - 1, 1);
	zend_declare_typed_property(class_entry, property_percent_name, &property_percent_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_percent_name);

	zval property_minimums_default_value;
	ZVAL_UNDEF(&property_minimums_default_value);
	zend_string *property_minimums_name = zend_string_init("minimums", sizeof("minimums") - 1, 1);
	zend_declare_typed_property(class_entry, property_minimums_name, &property_minimums_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_minimums_name);

	zval property_tiers_default_value;
	ZVAL_UNDEF(&property_tiers_default_value);
	zend_string *property_tiers_name = zend_string_init("tiers", sizeof("tiers") - 1, 1);
	zend_declare_typed_property(class_entry, property_tiers_name, &property_tiers_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_tiers_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_DunningStep(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "DunningStep", class_Billhook_DunningStep_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_name_name);

	zend_string *property_kind_class_Billhook_DunningKind = zend_string_init("Billhook\\DunningKind", sizeof("Billhook\\DunningKind")-1, 1);
	zval property_kind_default_value;
	ZVAL_UNDEF(&property_kind_default_value);
	zend_string *property_kind_name = zend_string_init("kind", sizeof("kind") - 1, 1);
	zend_declare_typed_property(class_entry, property_kind_name, &property_kind_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_kind_class_Billhook_DunningKind, 0, 0));
	zend_string_release(property_kind_name);

	zval property_days_default_value;
	ZVAL_UNDEF(&property_days_default_value);
	zend_string *property_days_name = zend_string_init("days", sizeof("days") - 1, 1);
	zend_declare_typed_property(class_entry, property_days_name, &property_days_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_days_name);

	zend_string *property_fee_class_Billhook_LateFee = zend_string_init("Billhook\\LateFee", sizeof("Billhook\\LateFee")-1, 1);
	zval property_fee_default_value;
	ZVAL_UNDEF(&property_fee_default_value);
	zend_string *property_fee_name = zend_string_init("fee", sizeof("fee") - 1, 1);
	zend_declare_typed_property(class_entry, property_fee_name, &property_fee_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_fee_class_Billhook_LateFee, 0, MAY_BE_NULL));
	zend_string_release(property_fee_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Policy(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "Policy", class_Billhook_Policy_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_generate_days_before_default_value;
	ZVAL_UNDEF(&property_generate_days_before_default_value);
	zend_string *property_generate_days_before_name = zend_string_init("generate_days_before", sizeof("generate_days_before") - 1, 1);
	zend_declare_typed_property(class_entry, property_generate_days_before_name, &property_generate_days_before_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_generate_days_before_name);

	zval property_payment_days_default_value;
	ZVAL_UNDEF(&property_payment_days_default_value);
	zend_string *property_payment_days_name = zend_string_init("payment_days", sizeof("payment_days") - 1, 1);
	zend_declare_typed_property(class_entry, property_payment_days_name, &property_payment_days_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_payment_days_name);

	zval property_separate_invoices_default_value;
	ZVAL_UNDEF(&property_separate_invoices_default_value);
	zend_string *property_separate_invoices_name = zend_string_init("separate_invoices", sizeof("separate_invoices") - 1, 1);
	zend_declare_typed_property(class_entry, property_separate_invoices_name, &property_separate_invoices_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_separate_invoices_name);

	zval property_credit_pays_invoices_default_value;
	ZVAL_UNDEF(&property_credit_pays_invoices_default_value);
	zend_string *property_credit_pays_invoices_name = zend_string_init("credit_pays_invoices", sizeof("credit_pays_invoices") - 1, 1);
	zend_declare_typed_property(class_entry, property_credit_pays_invoices_name, &property_credit_pays_invoices_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_credit_pays_invoices_name);

	zval property_mail_invoices_default_value;
	ZVAL_UNDEF(&property_mail_invoices_default_value);
	zend_string *property_mail_invoices_name = zend_string_init("mail_invoices", sizeof("mail_invoices") - 1, 1);
	zend_declare_typed_property(class_entry, property_mail_invoices_name, &property_mail_invoices_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_mail_invoices_name);

	zval property_dunning_default_value;
	ZVAL_UNDEF(&property_dunning_default_value);
	zend_string *property_dunning_name = zend_string_init("dunning", sizeof("dunning") - 1, 1);
	zend_declare_typed_property(class_entry, property_dunning_name, &property_dunning_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_dunning_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_CreditedLine(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "CreditedLine", class_Billhook_CreditedLine_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_line_default_value;
	ZVAL_UNDEF(&property_line_default_value);
	zend_string *property_line_name = zend_string_init("line", sizeof("line") - 1, 1);
	zend_declare_typed_property(class_entry, property_line_name, &property_line_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_line_name);

	zend_string *property_amount_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Billhook_Money, 0, MAY_BE_NULL));
	zend_string_release(property_amount_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_DraftLine(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "DraftLine", class_Billhook_DraftLine_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_description_default_value;
	ZVAL_UNDEF(&property_description_default_value);
	zend_string *property_description_name = zend_string_init("description", sizeof("description") - 1, 1);
	zend_declare_typed_property(class_entry, property_description_name, &property_description_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_description_name);

	zend_string *property_unit_price_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_unit_price_default_value;
	ZVAL_UNDEF(&property_unit_price_default_value);
	zend_string *property_unit_price_name = zend_string_init("unit_price", sizeof("unit_price") - 1, 1);
	zend_declare_typed_property(class_entry, property_unit_price_name, &property_unit_price_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_unit_price_class_Billhook_Money, 0, 0));
	zend_string_release(property_unit_price_name);

	zval property_quantity_default_value;
	ZVAL_UNDEF(&property_quantity_default_value);
	zend_string *property_quantity_name = zend_string_init("quantity", sizeof("quantity") - 1, 1);
	zend_declare_typed_property(class_entry, property_quantity_name, &property_quantity_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_quantity_name);

	zval property_tax_category_default_value;
	ZVAL_UNDEF(&property_tax_category_default_value);
	zend_string *property_tax_category_name = zend_string_init("tax_category", sizeof("tax_category") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_category_name, &property_tax_category_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_tax_category_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Cycle(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "Cycle", class_Billhook_Cycle_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zend_string *property_unit_class_Billhook_CycleUnit = zend_string_init("Billhook\\CycleUnit", sizeof("Billhook\\CycleUnit")-1, 1);
	zval property_unit_default_value;
	ZVAL_UNDEF(&property_unit_default_value);
	zend_string *property_unit_name = zend_string_init("unit", sizeof("unit") - 1, 1);
	zend_declare_typed_property(class_entry, property_unit_name, &property_unit_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_unit_class_Billhook_CycleUnit, 0, 0));
	zend_string_release(property_unit_name);

	zval property_count_default_value;
	ZVAL_UNDEF(&property_count_default_value);
	zend_string *property_count_name = zend_string_init("count", sizeof("count") - 1, 1);
	zend_declare_typed_property(class_entry, property_count_name, &property_count_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_count_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_TaxCustomer(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "TaxCustomer", class_Billhook_TaxCustomer_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_country_default_value;
	ZVAL_UNDEF(&property_country_default_value);
	zend_string *property_country_name = zend_string_init("country", sizeof("country") - 1, 1);
	zend_declare_typed_property(class_entry, property_country_name, &property_country_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_country_name);

	zval property_state_default_value;
	ZVAL_UNDEF(&property_state_default_value);
	zend_string *property_state_name = zend_string_init("state", sizeof("state") - 1, 1);
	zend_declare_typed_property(class_entry, property_state_name, &property_state_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_state_name);

	zval property_postal_code_default_value;
	ZVAL_UNDEF(&property_postal_code_default_value);
	zend_string *property_postal_code_name = zend_string_init("postal_code", sizeof("postal_code") - 1, 1);
	zend_declare_typed_property(class_entry, property_postal_code_name, &property_postal_code_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_postal_code_name);

	zend_string *property_kind_class_Billhook_CustomerKind = zend_string_init("Billhook\\CustomerKind", sizeof("Billhook\\CustomerKind")-1, 1);
	zval property_kind_default_value;
	ZVAL_UNDEF(&property_kind_default_value);
	zend_string *property_kind_name = zend_string_init("kind", sizeof("kind") - 1, 1);
	zend_declare_typed_property(class_entry, property_kind_name, &property_kind_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_kind_class_Billhook_CustomerKind, 0, MAY_BE_NULL));
	zend_string_release(property_kind_name);

	zval property_tax_id_default_value;
	ZVAL_UNDEF(&property_tax_id_default_value);
	zend_string *property_tax_id_name = zend_string_init("tax_id", sizeof("tax_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_id_name, &property_tax_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_tax_id_name);

	zval property_tax_exempt_default_value;
	ZVAL_UNDEF(&property_tax_exempt_default_value);
	zend_string *property_tax_exempt_name = zend_string_init("tax_exempt", sizeof("tax_exempt") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_exempt_name, &property_tax_exempt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_tax_exempt_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_QuotedItem(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "QuotedItem", class_Billhook_QuotedItem_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_product_default_value;
	ZVAL_UNDEF(&property_product_default_value);
	zend_string *property_product_name = zend_string_init("product", sizeof("product") - 1, 1);
	zend_declare_typed_property(class_entry, property_product_name, &property_product_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_product_name);

	zend_string *property_cycle_class_Billhook_Cycle = zend_string_init("Billhook\\Cycle", sizeof("Billhook\\Cycle")-1, 1);
	zval property_cycle_default_value;
	ZVAL_UNDEF(&property_cycle_default_value);
	zend_string *property_cycle_name = zend_string_init("cycle", sizeof("cycle") - 1, 1);
	zend_declare_typed_property(class_entry, property_cycle_name, &property_cycle_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_cycle_class_Billhook_Cycle, 0, MAY_BE_NULL));
	zend_string_release(property_cycle_name);

	zval property_quantity_default_value;
	ZVAL_UNDEF(&property_quantity_default_value);
	zend_string *property_quantity_name = zend_string_init("quantity", sizeof("quantity") - 1, 1);
	zend_declare_typed_property(class_entry, property_quantity_name, &property_quantity_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_quantity_name);

	zval property_start_default_value;
	ZVAL_UNDEF(&property_start_default_value);
	zend_string *property_start_name = zend_string_init("start", sizeof("start") - 1, 1);
	zend_declare_typed_property(class_entry, property_start_name, &property_start_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_start_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_TaxRounding(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "TaxRounding", class_Billhook_TaxRounding_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zend_string *property_mode_class_Billhook_Rounding = zend_string_init("Billhook\\Rounding", sizeof("Billhook\\Rounding")-1, 1);
	zval property_mode_default_value;
	ZVAL_UNDEF(&property_mode_default_value);
	zend_string *property_mode_name = zend_string_init("mode", sizeof("mode") - 1, 1);
	zend_declare_typed_property(class_entry, property_mode_name, &property_mode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_mode_class_Billhook_Rounding, 0, MAY_BE_NULL));
	zend_string_release(property_mode_name);

	zend_string *property_level_class_Billhook_TaxRoundingLevel = zend_string_init("Billhook\\TaxRoundingLevel", sizeof("Billhook\\TaxRoundingLevel")-1, 1);
	zval property_level_default_value;
	ZVAL_UNDEF(&property_level_default_value);
	zend_string *property_level_name = zend_string_init("level", sizeof("level") - 1, 1);
	zend_declare_typed_property(class_entry, property_level_name, &property_level_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_level_class_Billhook_TaxRoundingLevel, 0, MAY_BE_NULL));
	zend_string_release(property_level_name);

	zend_string *property_inclusive_class_Billhook_InclusiveMethod = zend_string_init("Billhook\\InclusiveMethod", sizeof("Billhook\\InclusiveMethod")-1, 1);
	zval property_inclusive_default_value;
	ZVAL_UNDEF(&property_inclusive_default_value);
	zend_string *property_inclusive_name = zend_string_init("inclusive", sizeof("inclusive") - 1, 1);
	zend_declare_typed_property(class_entry, property_inclusive_name, &property_inclusive_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_inclusive_class_Billhook_InclusiveMethod, 0, MAY_BE_NULL));
	zend_string_release(property_inclusive_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_TaxableLine(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "TaxableLine", class_Billhook_TaxableLine_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zend_string *property_amount_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Billhook_Money, 0, 0));
	zend_string_release(property_amount_name);

	zval property_tax_category_default_value;
	ZVAL_UNDEF(&property_tax_category_default_value);
	zend_string *property_tax_category_name = zend_string_init("tax_category", sizeof("tax_category") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_category_name, &property_tax_category_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_tax_category_name);

	zval property_quantity_default_value;
	ZVAL_UNDEF(&property_quantity_default_value);
	zend_string *property_quantity_name = zend_string_init("quantity", sizeof("quantity") - 1, 1);
	zend_declare_typed_property(class_entry, property_quantity_name, &property_quantity_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_quantity_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_ChargeResult(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "ChargeResult", class_Billhook_ChargeResult_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zend_string *property_status_class_Billhook_ChargeStatus = zend_string_init("Billhook\\ChargeStatus", sizeof("Billhook\\ChargeStatus")-1, 1);
	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_status_class_Billhook_ChargeStatus, 0, 0));
	zend_string_release(property_status_name);

	zval property_reference_default_value;
	ZVAL_UNDEF(&property_reference_default_value);
	zend_string *property_reference_name = zend_string_init("reference", sizeof("reference") - 1, 1);
	zend_declare_typed_property(class_entry, property_reference_name, &property_reference_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_reference_name);

	zval property_message_default_value;
	ZVAL_UNDEF(&property_message_default_value);
	zend_string *property_message_name = zend_string_init("message", sizeof("message") - 1, 1);
	zend_declare_typed_property(class_entry, property_message_name, &property_message_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_message_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_MailSent(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "MailSent", class_Billhook_MailSent_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_message_id_default_value;
	ZVAL_UNDEF(&property_message_id_default_value);
	zend_string *property_message_id_name = zend_string_init("message_id", sizeof("message_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_message_id_name, &property_message_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_message_id_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_CreatedOutside(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "CreatedOutside", class_Billhook_CreatedOutside_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_external_id_default_value;
	ZVAL_UNDEF(&property_external_id_default_value);
	zend_string *property_external_id_name = zend_string_init("external_id", sizeof("external_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_external_id_name, &property_external_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_external_id_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Acknowledged(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "Acknowledged", class_Billhook_Acknowledged_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	return class_entry;
}
