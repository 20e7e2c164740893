/* This is a generated file, edit the .stub.php file instead.
 */




static const zend_function_entry class_Billhook_InvalidException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_UnauthenticatedException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_DeniedException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_NotFoundException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_ConflictException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_PreconditionException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_ExhaustedException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_CancelledException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_BusyException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_UnavailableException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_HostErrorException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_CorruptException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_InternalException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_DailyTask_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_CategoryField_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_ClientKind_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_ClientStatus_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_ClientField_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_RefundTo_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_ImportMode_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_InvoiceStatus_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_DocumentFormat_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_JobState_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_AccountKind_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_EntryKind_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_ProductKind_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_ProvisionOn_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Timing_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Alignment_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_DayCount_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_ProductStatus_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_ProductField_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_RevenueBy_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Permission_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_SeriesReset_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_SellerField_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_ServiceStatus_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_SuspensionReason_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_TerminateAt_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_StaffStatus_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_CustomerKind_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_ChargeStatus_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_MailKind_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_TaxReason_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_LineKind_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_CycleUnit_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Rounding_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_TaxRoundingLevel_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_InclusiveMethod_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_DunningKind_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_LateFeeKind_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_AuditEntry_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_AuditEntryPage_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_AuditCheck_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_ParkedClient_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_ParkedClientPage_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_TaskCount_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_AutomationReport_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_AutomationStatus_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Category_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_CategoryPage_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Client_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_ClientPage_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_ClientGroup_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_ClientGroupPage_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_CreditBalance_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_CreditGrant_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Party_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_CreditNoteLine_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_CreditNoteTax_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_CreditNote_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_CreditNotePage_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_BookCurrency_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_CurrencyList_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_RecordedEvent_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_RecordedEventPage_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_EventCount_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_EventSummary_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_BadLine_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_ImportReport_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_InvoiceLine_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_InvoiceTax_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Invoice_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_DiscardedDraft_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_InvoicePage_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_RenderedDocument_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Job_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_JobPage_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_LedgerAccount_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_LedgerAccountPage_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_LedgerPosting_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_LedgerEntry_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_LedgerEntryPage_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_LedgerCheck_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_LedgerReport_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Payment_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_PaymentPage_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_PaymentOutcome_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_PaymentBatch_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_PriceChange_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Price_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_PricePage_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_QuotedLine_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_TaxRow_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_PriceQuote_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Product_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_ProductPage_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_AgingRow_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_AgingReport_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_MrrRow_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_MrrTotal_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_MrrReport_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_RevenueRow_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_RevenueReport_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Role_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_RolePage_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_ScheduledItem_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_SchedulePreview_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Seller_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Service_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_ServiceTerm_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_ServiceDetail_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_ServicePage_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_BilledPeriod_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_BilledTimeline_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Staff_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_StaffPage_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_TaxedLine_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_TaxCalculation_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_TaxRate_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_TaxRatePage_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_ChargeInvoice_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_SendMail_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_CreateOutside_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_SuspendOutside_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_TerminateOutside_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_UnsuspendOutside_methods[] = {
	ZEND_FE_END
};

static zend_class_entry *register_class_Billhook_InvalidException(zend_class_entry *class_entry_Billhook_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "InvalidException", class_Billhook_InvalidException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Billhook_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_UnauthenticatedException(zend_class_entry *class_entry_Billhook_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "UnauthenticatedException", class_Billhook_UnauthenticatedException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Billhook_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_DeniedException(zend_class_entry *class_entry_Billhook_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "DeniedException", class_Billhook_DeniedException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Billhook_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_NotFoundException(zend_class_entry *class_entry_Billhook_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "NotFoundException", class_Billhook_NotFoundException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Billhook_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_ConflictException(zend_class_entry *class_entry_Billhook_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "ConflictException", class_Billhook_ConflictException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Billhook_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_PreconditionException(zend_class_entry *class_entry_Billhook_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "PreconditionException", class_Billhook_PreconditionException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Billhook_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_ExhaustedException(zend_class_entry *class_entry_Billhook_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "ExhaustedException", class_Billhook_ExhaustedException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Billhook_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_CancelledException(zend_class_entry *class_entry_Billhook_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "CancelledException", class_Billhook_CancelledException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Billhook_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_BusyException(zend_class_entry *class_entry_Billhook_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "BusyException", class_Billhook_BusyException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Billhook_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_UnavailableException(zend_class_entry *class_entry_Billhook_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "UnavailableException", class_Billhook_UnavailableException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Billhook_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_HostErrorException(zend_class_entry *class_entry_Billhook_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "HostErrorException", class_Billhook_HostErrorException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Billhook_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_CorruptException(zend_class_entry *class_entry_Billhook_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "CorruptException", class_Billhook_CorruptException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Billhook_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_InternalException(zend_class_entry *class_entry_Billhook_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "InternalException", class_Billhook_InternalException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Billhook_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_DailyTask(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\DailyTask", IS_STRING, class_Billhook_DailyTask_methods);

	zval enum_case_ChangeTerms_value;
	zend_string *enum_case_ChangeTerms_value_str = zend_string_init("change_terms", strlen("change_terms"), 1);
	ZVAL_STR(&enum_case_ChangeTerms_value, enum_case_ChangeTerms_value_str);
	zend_enum_add_case_cstr(class_entry, "ChangeTerms", &enum_case_ChangeTerms_value);

	zval enum_case_EndServices_value;
	zend_string *enum_case_EndServices_value_str = zend_string_init("end_services", strlen("end_services"), 1);
	ZVAL_STR(&enum_case_EndServices_value, enum_case_EndServices_value_str);
	zend_enum_add_case_cstr(class_entry, "EndServices", &enum_case_EndServices_value);

	zval enum_case_GenerateInvoices_value;
	zend_string *enum_case_GenerateInvoices_value_str = zend_string_init("generate_invoices", strlen("generate_invoices"), 1);
	ZVAL_STR(&enum_case_GenerateInvoices_value, enum_case_GenerateInvoices_value_str);
	zend_enum_add_case_cstr(class_entry, "GenerateInvoices", &enum_case_GenerateInvoices_value);

	zval enum_case_ApplyCredit_value;
	zend_string *enum_case_ApplyCredit_value_str = zend_string_init("apply_credit", strlen("apply_credit"), 1);
	ZVAL_STR(&enum_case_ApplyCredit_value, enum_case_ApplyCredit_value_str);
	zend_enum_add_case_cstr(class_entry, "ApplyCredit", &enum_case_ApplyCredit_value);

	zval enum_case_Remind_value;
	zend_string *enum_case_Remind_value_str = zend_string_init("remind", strlen("remind"), 1);
	ZVAL_STR(&enum_case_Remind_value, enum_case_Remind_value_str);
	zend_enum_add_case_cstr(class_entry, "Remind", &enum_case_Remind_value);

	zval enum_case_ChargeLateFees_value;
	zend_string *enum_case_ChargeLateFees_value_str = zend_string_init("charge_late_fees", strlen("charge_late_fees"), 1);
	ZVAL_STR(&enum_case_ChargeLateFees_value, enum_case_ChargeLateFees_value_str);
	zend_enum_add_case_cstr(class_entry, "ChargeLateFees", &enum_case_ChargeLateFees_value);

	zval enum_case_Suspend_value;
	zend_string *enum_case_Suspend_value_str = zend_string_init("suspend", strlen("suspend"), 1);
	ZVAL_STR(&enum_case_Suspend_value, enum_case_Suspend_value_str);
	zend_enum_add_case_cstr(class_entry, "Suspend", &enum_case_Suspend_value);

	zval enum_case_Terminate_value;
	zend_string *enum_case_Terminate_value_str = zend_string_init("terminate", strlen("terminate"), 1);
	ZVAL_STR(&enum_case_Terminate_value, enum_case_Terminate_value_str);
	zend_enum_add_case_cstr(class_entry, "Terminate", &enum_case_Terminate_value);

	zval enum_case_ForgetOld_value;
	zend_string *enum_case_ForgetOld_value_str = zend_string_init("forget_old", strlen("forget_old"), 1);
	ZVAL_STR(&enum_case_ForgetOld_value, enum_case_ForgetOld_value_str);
	zend_enum_add_case_cstr(class_entry, "ForgetOld", &enum_case_ForgetOld_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_CategoryField(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\CategoryField", IS_STRING, class_Billhook_CategoryField_methods);

	zval enum_case_Parent_value;
	zend_string *enum_case_Parent_value_str = zend_string_init("parent", strlen("parent"), 1);
	ZVAL_STR(&enum_case_Parent_value, enum_case_Parent_value_str);
	zend_enum_add_case_cstr(class_entry, "Parent", &enum_case_Parent_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_ClientKind(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\ClientKind", IS_STRING, class_Billhook_ClientKind_methods);

	zval enum_case_Person_value;
	zend_string *enum_case_Person_value_str = zend_string_init("person", strlen("person"), 1);
	ZVAL_STR(&enum_case_Person_value, enum_case_Person_value_str);
	zend_enum_add_case_cstr(class_entry, "Person", &enum_case_Person_value);

	zval enum_case_Company_value;
	zend_string *enum_case_Company_value_str = zend_string_init("company", strlen("company"), 1);
	ZVAL_STR(&enum_case_Company_value, enum_case_Company_value_str);
	zend_enum_add_case_cstr(class_entry, "Company", &enum_case_Company_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_ClientStatus(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\ClientStatus", IS_STRING, class_Billhook_ClientStatus_methods);

	zval enum_case_Active_value;
	zend_string *enum_case_Active_value_str = zend_string_init("active", strlen("active"), 1);
	ZVAL_STR(&enum_case_Active_value, enum_case_Active_value_str);
	zend_enum_add_case_cstr(class_entry, "Active", &enum_case_Active_value);

	zval enum_case_Inactive_value;
	zend_string *enum_case_Inactive_value_str = zend_string_init("inactive", strlen("inactive"), 1);
	ZVAL_STR(&enum_case_Inactive_value, enum_case_Inactive_value_str);
	zend_enum_add_case_cstr(class_entry, "Inactive", &enum_case_Inactive_value);

	zval enum_case_Closed_value;
	zend_string *enum_case_Closed_value_str = zend_string_init("closed", strlen("closed"), 1);
	ZVAL_STR(&enum_case_Closed_value, enum_case_Closed_value_str);
	zend_enum_add_case_cstr(class_entry, "Closed", &enum_case_Closed_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_ClientField(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\ClientField", IS_STRING, class_Billhook_ClientField_methods);

	zval enum_case_Company_value;
	zend_string *enum_case_Company_value_str = zend_string_init("company", strlen("company"), 1);
	ZVAL_STR(&enum_case_Company_value, enum_case_Company_value_str);
	zend_enum_add_case_cstr(class_entry, "Company", &enum_case_Company_value);

	zval enum_case_Phone_value;
	zend_string *enum_case_Phone_value_str = zend_string_init("phone", strlen("phone"), 1);
	ZVAL_STR(&enum_case_Phone_value, enum_case_Phone_value_str);
	zend_enum_add_case_cstr(class_entry, "Phone", &enum_case_Phone_value);

	zval enum_case_TaxId_value;
	zend_string *enum_case_TaxId_value_str = zend_string_init("tax_id", strlen("tax_id"), 1);
	ZVAL_STR(&enum_case_TaxId_value, enum_case_TaxId_value_str);
	zend_enum_add_case_cstr(class_entry, "TaxId", &enum_case_TaxId_value);

	zval enum_case_Policy_value;
	zend_string *enum_case_Policy_value_str = zend_string_init("policy", strlen("policy"), 1);
	ZVAL_STR(&enum_case_Policy_value, enum_case_Policy_value_str);
	zend_enum_add_case_cstr(class_entry, "Policy", &enum_case_Policy_value);

	zval enum_case_Notes_value;
	zend_string *enum_case_Notes_value_str = zend_string_init("notes", strlen("notes"), 1);
	ZVAL_STR(&enum_case_Notes_value, enum_case_Notes_value_str);
	zend_enum_add_case_cstr(class_entry, "Notes", &enum_case_Notes_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_RefundTo(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\RefundTo", IS_STRING, class_Billhook_RefundTo_methods);

	zval enum_case_Credit_value;
	zend_string *enum_case_Credit_value_str = zend_string_init("credit", strlen("credit"), 1);
	ZVAL_STR(&enum_case_Credit_value, enum_case_Credit_value_str);
	zend_enum_add_case_cstr(class_entry, "Credit", &enum_case_Credit_value);

	zval enum_case_None_value;
	zend_string *enum_case_None_value_str = zend_string_init("none", strlen("none"), 1);
	ZVAL_STR(&enum_case_None_value, enum_case_None_value_str);
	zend_enum_add_case_cstr(class_entry, "None", &enum_case_None_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_ImportMode(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\ImportMode", IS_STRING, class_Billhook_ImportMode_methods);

	zval enum_case_AllOrNothing_value;
	zend_string *enum_case_AllOrNothing_value_str = zend_string_init("all_or_nothing", strlen("all_or_nothing"), 1);
	ZVAL_STR(&enum_case_AllOrNothing_value, enum_case_AllOrNothing_value_str);
	zend_enum_add_case_cstr(class_entry, "AllOrNothing", &enum_case_AllOrNothing_value);

	zval enum_case_SkipBad_value;
	zend_string *enum_case_SkipBad_value_str = zend_string_init("skip_bad", strlen("skip_bad"), 1);
	ZVAL_STR(&enum_case_SkipBad_value, enum_case_SkipBad_value_str);
	zend_enum_add_case_cstr(class_entry, "SkipBad", &enum_case_SkipBad_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_InvoiceStatus(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\InvoiceStatus", IS_STRING, class_Billhook_InvoiceStatus_methods);

	zval enum_case_Draft_value;
	zend_string *enum_case_Draft_value_str = zend_string_init("draft", strlen("draft"), 1);
	ZVAL_STR(&enum_case_Draft_value, enum_case_Draft_value_str);
	zend_enum_add_case_cstr(class_entry, "Draft", &enum_case_Draft_value);

	zval enum_case_Unpaid_value;
	zend_string *enum_case_Unpaid_value_str = zend_string_init("unpaid", strlen("unpaid"), 1);
	ZVAL_STR(&enum_case_Unpaid_value, enum_case_Unpaid_value_str);
	zend_enum_add_case_cstr(class_entry, "Unpaid", &enum_case_Unpaid_value);

	zval enum_case_PaymentPending_value;
	zend_string *enum_case_PaymentPending_value_str = zend_string_init("payment_pending", strlen("payment_pending"), 1);
	ZVAL_STR(&enum_case_PaymentPending_value, enum_case_PaymentPending_value_str);
	zend_enum_add_case_cstr(class_entry, "PaymentPending", &enum_case_PaymentPending_value);

	zval enum_case_Paid_value;
	zend_string *enum_case_Paid_value_str = zend_string_init("paid", strlen("paid"), 1);
	ZVAL_STR(&enum_case_Paid_value, enum_case_Paid_value_str);
	zend_enum_add_case_cstr(class_entry, "Paid", &enum_case_Paid_value);

	zval enum_case_Cancelled_value;
	zend_string *enum_case_Cancelled_value_str = zend_string_init("cancelled", strlen("cancelled"), 1);
	ZVAL_STR(&enum_case_Cancelled_value, enum_case_Cancelled_value_str);
	zend_enum_add_case_cstr(class_entry, "Cancelled", &enum_case_Cancelled_value);

	zval enum_case_Collections_value;
	zend_string *enum_case_Collections_value_str = zend_string_init("collections", strlen("collections"), 1);
	ZVAL_STR(&enum_case_Collections_value, enum_case_Collections_value_str);
	zend_enum_add_case_cstr(class_entry, "Collections", &enum_case_Collections_value);

	zval enum_case_WrittenOff_value;
	zend_string *enum_case_WrittenOff_value_str = zend_string_init("written_off", strlen("written_off"), 1);
	ZVAL_STR(&enum_case_WrittenOff_value, enum_case_WrittenOff_value_str);
	zend_enum_add_case_cstr(class_entry, "WrittenOff", &enum_case_WrittenOff_value);

	zval enum_case_Refunded_value;
	zend_string *enum_case_Refunded_value_str = zend_string_init("refunded", strlen("refunded"), 1);
	ZVAL_STR(&enum_case_Refunded_value, enum_case_Refunded_value_str);
	zend_enum_add_case_cstr(class_entry, "Refunded", &enum_case_Refunded_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_DocumentFormat(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\DocumentFormat", IS_STRING, class_Billhook_DocumentFormat_methods);

	zval enum_case_Text_value;
	zend_string *enum_case_Text_value_str = zend_string_init("text", strlen("text"), 1);
	ZVAL_STR(&enum_case_Text_value, enum_case_Text_value_str);
	zend_enum_add_case_cstr(class_entry, "Text", &enum_case_Text_value);

	zval enum_case_Html_value;
	zend_string *enum_case_Html_value_str = zend_string_init("html", strlen("html"), 1);
	ZVAL_STR(&enum_case_Html_value, enum_case_Html_value_str);
	zend_enum_add_case_cstr(class_entry, "Html", &enum_case_Html_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_JobState(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\JobState", IS_STRING, class_Billhook_JobState_methods);

	zval enum_case_Queued_value;
	zend_string *enum_case_Queued_value_str = zend_string_init("queued", strlen("queued"), 1);
	ZVAL_STR(&enum_case_Queued_value, enum_case_Queued_value_str);
	zend_enum_add_case_cstr(class_entry, "Queued", &enum_case_Queued_value);

	zval enum_case_Running_value;
	zend_string *enum_case_Running_value_str = zend_string_init("running", strlen("running"), 1);
	ZVAL_STR(&enum_case_Running_value, enum_case_Running_value_str);
	zend_enum_add_case_cstr(class_entry, "Running", &enum_case_Running_value);

	zval enum_case_Done_value;
	zend_string *enum_case_Done_value_str = zend_string_init("done", strlen("done"), 1);
	ZVAL_STR(&enum_case_Done_value, enum_case_Done_value_str);
	zend_enum_add_case_cstr(class_entry, "Done", &enum_case_Done_value);

	zval enum_case_Retry_value;
	zend_string *enum_case_Retry_value_str = zend_string_init("retry", strlen("retry"), 1);
	ZVAL_STR(&enum_case_Retry_value, enum_case_Retry_value_str);
	zend_enum_add_case_cstr(class_entry, "Retry", &enum_case_Retry_value);

	zval enum_case_Dead_value;
	zend_string *enum_case_Dead_value_str = zend_string_init("dead", strlen("dead"), 1);
	ZVAL_STR(&enum_case_Dead_value, enum_case_Dead_value_str);
	zend_enum_add_case_cstr(class_entry, "Dead", &enum_case_Dead_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_AccountKind(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\AccountKind", IS_STRING, class_Billhook_AccountKind_methods);

	zval enum_case_Receivable_value;
	zend_string *enum_case_Receivable_value_str = zend_string_init("receivable", strlen("receivable"), 1);
	ZVAL_STR(&enum_case_Receivable_value, enum_case_Receivable_value_str);
	zend_enum_add_case_cstr(class_entry, "Receivable", &enum_case_Receivable_value);

	zval enum_case_Credit_value;
	zend_string *enum_case_Credit_value_str = zend_string_init("credit", strlen("credit"), 1);
	ZVAL_STR(&enum_case_Credit_value, enum_case_Credit_value_str);
	zend_enum_add_case_cstr(class_entry, "Credit", &enum_case_Credit_value);

	zval enum_case_Revenue_value;
	zend_string *enum_case_Revenue_value_str = zend_string_init("revenue", strlen("revenue"), 1);
	ZVAL_STR(&enum_case_Revenue_value, enum_case_Revenue_value_str);
	zend_enum_add_case_cstr(class_entry, "Revenue", &enum_case_Revenue_value);

	zval enum_case_TaxPayable_value;
	zend_string *enum_case_TaxPayable_value_str = zend_string_init("tax_payable", strlen("tax_payable"), 1);
	ZVAL_STR(&enum_case_TaxPayable_value, enum_case_TaxPayable_value_str);
	zend_enum_add_case_cstr(class_entry, "TaxPayable", &enum_case_TaxPayable_value);

	zval enum_case_Clearing_value;
	zend_string *enum_case_Clearing_value_str = zend_string_init("clearing", strlen("clearing"), 1);
	ZVAL_STR(&enum_case_Clearing_value, enum_case_Clearing_value_str);
	zend_enum_add_case_cstr(class_entry, "Clearing", &enum_case_Clearing_value);

	zval enum_case_Bank_value;
	zend_string *enum_case_Bank_value_str = zend_string_init("bank", strlen("bank"), 1);
	ZVAL_STR(&enum_case_Bank_value, enum_case_Bank_value_str);
	zend_enum_add_case_cstr(class_entry, "Bank", &enum_case_Bank_value);

	zval enum_case_Fees_value;
	zend_string *enum_case_Fees_value_str = zend_string_init("fees", strlen("fees"), 1);
	ZVAL_STR(&enum_case_Fees_value, enum_case_Fees_value_str);
	zend_enum_add_case_cstr(class_entry, "Fees", &enum_case_Fees_value);

	zval enum_case_Rounding_value;
	zend_string *enum_case_Rounding_value_str = zend_string_init("rounding", strlen("rounding"), 1);
	ZVAL_STR(&enum_case_Rounding_value, enum_case_Rounding_value_str);
	zend_enum_add_case_cstr(class_entry, "Rounding", &enum_case_Rounding_value);

	zval enum_case_BadDebt_value;
	zend_string *enum_case_BadDebt_value_str = zend_string_init("bad_debt", strlen("bad_debt"), 1);
	ZVAL_STR(&enum_case_BadDebt_value, enum_case_BadDebt_value_str);
	zend_enum_add_case_cstr(class_entry, "BadDebt", &enum_case_BadDebt_value);

	zval enum_case_Goodwill_value;
	zend_string *enum_case_Goodwill_value_str = zend_string_init("goodwill", strlen("goodwill"), 1);
	ZVAL_STR(&enum_case_Goodwill_value, enum_case_Goodwill_value_str);
	zend_enum_add_case_cstr(class_entry, "Goodwill", &enum_case_Goodwill_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_EntryKind(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\EntryKind", IS_STRING, class_Billhook_EntryKind_methods);

	zval enum_case_InvoiceIssued_value;
	zend_string *enum_case_InvoiceIssued_value_str = zend_string_init("invoice_issued", strlen("invoice_issued"), 1);
	ZVAL_STR(&enum_case_InvoiceIssued_value, enum_case_InvoiceIssued_value_str);
	zend_enum_add_case_cstr(class_entry, "InvoiceIssued", &enum_case_InvoiceIssued_value);

	zval enum_case_InvoiceCancelled_value;
	zend_string *enum_case_InvoiceCancelled_value_str = zend_string_init("invoice_cancelled", strlen("invoice_cancelled"), 1);
	ZVAL_STR(&enum_case_InvoiceCancelled_value, enum_case_InvoiceCancelled_value_str);
	zend_enum_add_case_cstr(class_entry, "InvoiceCancelled", &enum_case_InvoiceCancelled_value);

	zval enum_case_InvoiceWrittenOff_value;
	zend_string *enum_case_InvoiceWrittenOff_value_str = zend_string_init("invoice_written_off", strlen("invoice_written_off"), 1);
	ZVAL_STR(&enum_case_InvoiceWrittenOff_value, enum_case_InvoiceWrittenOff_value_str);
	zend_enum_add_case_cstr(class_entry, "InvoiceWrittenOff", &enum_case_InvoiceWrittenOff_value);

	zval enum_case_InvoiceCredited_value;
	zend_string *enum_case_InvoiceCredited_value_str = zend_string_init("invoice_credited", strlen("invoice_credited"), 1);
	ZVAL_STR(&enum_case_InvoiceCredited_value, enum_case_InvoiceCredited_value_str);
	zend_enum_add_case_cstr(class_entry, "InvoiceCredited", &enum_case_InvoiceCredited_value);

	zval enum_case_CreditNoteIssued_value;
	zend_string *enum_case_CreditNoteIssued_value_str = zend_string_init("credit_note_issued", strlen("credit_note_issued"), 1);
	ZVAL_STR(&enum_case_CreditNoteIssued_value, enum_case_CreditNoteIssued_value_str);
	zend_enum_add_case_cstr(class_entry, "CreditNoteIssued", &enum_case_CreditNoteIssued_value);

	zval enum_case_PaymentRecorded_value;
	zend_string *enum_case_PaymentRecorded_value_str = zend_string_init("payment_recorded", strlen("payment_recorded"), 1);
	ZVAL_STR(&enum_case_PaymentRecorded_value, enum_case_PaymentRecorded_value_str);
	zend_enum_add_case_cstr(class_entry, "PaymentRecorded", &enum_case_PaymentRecorded_value);

	zval enum_case_CreditGranted_value;
	zend_string *enum_case_CreditGranted_value_str = zend_string_init("credit_granted", strlen("credit_granted"), 1);
	ZVAL_STR(&enum_case_CreditGranted_value, enum_case_CreditGranted_value_str);
	zend_enum_add_case_cstr(class_entry, "CreditGranted", &enum_case_CreditGranted_value);

	zval enum_case_CreditApplied_value;
	zend_string *enum_case_CreditApplied_value_str = zend_string_init("credit_applied", strlen("credit_applied"), 1);
	ZVAL_STR(&enum_case_CreditApplied_value, enum_case_CreditApplied_value_str);
	zend_enum_add_case_cstr(class_entry, "CreditApplied", &enum_case_CreditApplied_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_ProductKind(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\ProductKind", IS_STRING, class_Billhook_ProductKind_methods);

	zval enum_case_Hosting_value;
	zend_string *enum_case_Hosting_value_str = zend_string_init("hosting", strlen("hosting"), 1);
	ZVAL_STR(&enum_case_Hosting_value, enum_case_Hosting_value_str);
	zend_enum_add_case_cstr(class_entry, "Hosting", &enum_case_Hosting_value);

	zval enum_case_Reseller_value;
	zend_string *enum_case_Reseller_value_str = zend_string_init("reseller", strlen("reseller"), 1);
	ZVAL_STR(&enum_case_Reseller_value, enum_case_Reseller_value_str);
	zend_enum_add_case_cstr(class_entry, "Reseller", &enum_case_Reseller_value);

	zval enum_case_Server_value;
	zend_string *enum_case_Server_value_str = zend_string_init("server", strlen("server"), 1);
	ZVAL_STR(&enum_case_Server_value, enum_case_Server_value_str);
	zend_enum_add_case_cstr(class_entry, "Server", &enum_case_Server_value);

	zval enum_case_Domain_value;
	zend_string *enum_case_Domain_value_str = zend_string_init("domain", strlen("domain"), 1);
	ZVAL_STR(&enum_case_Domain_value, enum_case_Domain_value_str);
	zend_enum_add_case_cstr(class_entry, "Domain", &enum_case_Domain_value);

	zval enum_case_Ssl_value;
	zend_string *enum_case_Ssl_value_str = zend_string_init("ssl", strlen("ssl"), 1);
	ZVAL_STR(&enum_case_Ssl_value, enum_case_Ssl_value_str);
	zend_enum_add_case_cstr(class_entry, "Ssl", &enum_case_Ssl_value);

	zval enum_case_Other_value;
	zend_string *enum_case_Other_value_str = zend_string_init("other", strlen("other"), 1);
	ZVAL_STR(&enum_case_Other_value, enum_case_Other_value_str);
	zend_enum_add_case_cstr(class_entry, "Other", &enum_case_Other_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_ProvisionOn(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\ProvisionOn", IS_STRING, class_Billhook_ProvisionOn_methods);

	zval enum_case_Order_value;
	zend_string *enum_case_Order_value_str = zend_string_init("order", strlen("order"), 1);
	ZVAL_STR(&enum_case_Order_value, enum_case_Order_value_str);
	zend_enum_add_case_cstr(class_entry, "Order", &enum_case_Order_value);

	zval enum_case_Payment_value;
	zend_string *enum_case_Payment_value_str = zend_string_init("payment", strlen("payment"), 1);
	ZVAL_STR(&enum_case_Payment_value, enum_case_Payment_value_str);
	zend_enum_add_case_cstr(class_entry, "Payment", &enum_case_Payment_value);

	zval enum_case_Manual_value;
	zend_string *enum_case_Manual_value_str = zend_string_init("manual", strlen("manual"), 1);
	ZVAL_STR(&enum_case_Manual_value, enum_case_Manual_value_str);
	zend_enum_add_case_cstr(class_entry, "Manual", &enum_case_Manual_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Timing(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\Timing", IS_STRING, class_Billhook_Timing_methods);

	zval enum_case_InAdvance_value;
	zend_string *enum_case_InAdvance_value_str = zend_string_init("in_advance", strlen("in_advance"), 1);
	ZVAL_STR(&enum_case_InAdvance_value, enum_case_InAdvance_value_str);
	zend_enum_add_case_cstr(class_entry, "InAdvance", &enum_case_InAdvance_value);

	zval enum_case_InArrears_value;
	zend_string *enum_case_InArrears_value_str = zend_string_init("in_arrears", strlen("in_arrears"), 1);
	ZVAL_STR(&enum_case_InArrears_value, enum_case_InArrears_value_str);
	zend_enum_add_case_cstr(class_entry, "InArrears", &enum_case_InArrears_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Alignment(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\Alignment", IS_STRING, class_Billhook_Alignment_methods);

	zval enum_case_Start_value;
	zend_string *enum_case_Start_value_str = zend_string_init("start", strlen("start"), 1);
	ZVAL_STR(&enum_case_Start_value, enum_case_Start_value_str);
	zend_enum_add_case_cstr(class_entry, "Start", &enum_case_Start_value);

	zval enum_case_DayOfMonth_value;
	zend_string *enum_case_DayOfMonth_value_str = zend_string_init("day_of_month", strlen("day_of_month"), 1);
	ZVAL_STR(&enum_case_DayOfMonth_value, enum_case_DayOfMonth_value_str);
	zend_enum_add_case_cstr(class_entry, "DayOfMonth", &enum_case_DayOfMonth_value);

	zval enum_case_Anniversary_value;
	zend_string *enum_case_Anniversary_value_str = zend_string_init("anniversary", strlen("anniversary"), 1);
	ZVAL_STR(&enum_case_Anniversary_value, enum_case_Anniversary_value_str);
	zend_enum_add_case_cstr(class_entry, "Anniversary", &enum_case_Anniversary_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_DayCount(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\DayCount", IS_STRING, class_Billhook_DayCount_methods);

	zval enum_case_Actual_value;
	zend_string *enum_case_Actual_value_str = zend_string_init("actual", strlen("actual"), 1);
	ZVAL_STR(&enum_case_Actual_value, enum_case_Actual_value_str);
	zend_enum_add_case_cstr(class_entry, "Actual", &enum_case_Actual_value);

	zval enum_case_Thirty_value;
	zend_string *enum_case_Thirty_value_str = zend_string_init("thirty", strlen("thirty"), 1);
	ZVAL_STR(&enum_case_Thirty_value, enum_case_Thirty_value_str);
	zend_enum_add_case_cstr(class_entry, "Thirty", &enum_case_Thirty_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_ProductStatus(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\ProductStatus", IS_STRING, class_Billhook_ProductStatus_methods);

	zval enum_case_Active_value;
	zend_string *enum_case_Active_value_str = zend_string_init("active", strlen("active"), 1);
	ZVAL_STR(&enum_case_Active_value, enum_case_Active_value_str);
	zend_enum_add_case_cstr(class_entry, "Active", &enum_case_Active_value);

	zval enum_case_Hidden_value;
	zend_string *enum_case_Hidden_value_str = zend_string_init("hidden", strlen("hidden"), 1);
	ZVAL_STR(&enum_case_Hidden_value, enum_case_Hidden_value_str);
	zend_enum_add_case_cstr(class_entry, "Hidden", &enum_case_Hidden_value);

	zval enum_case_Retired_value;
	zend_string *enum_case_Retired_value_str = zend_string_init("retired", strlen("retired"), 1);
	ZVAL_STR(&enum_case_Retired_value, enum_case_Retired_value_str);
	zend_enum_add_case_cstr(class_entry, "Retired", &enum_case_Retired_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_ProductField(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\ProductField", IS_STRING, class_Billhook_ProductField_methods);

	zval enum_case_Category_value;
	zend_string *enum_case_Category_value_str = zend_string_init("category", strlen("category"), 1);
	ZVAL_STR(&enum_case_Category_value, enum_case_Category_value_str);
	zend_enum_add_case_cstr(class_entry, "Category", &enum_case_Category_value);

	zval enum_case_Description_value;
	zend_string *enum_case_Description_value_str = zend_string_init("description", strlen("description"), 1);
	ZVAL_STR(&enum_case_Description_value, enum_case_Description_value_str);
	zend_enum_add_case_cstr(class_entry, "Description", &enum_case_Description_value);

	zval enum_case_Module_value;
	zend_string *enum_case_Module_value_str = zend_string_init("module", strlen("module"), 1);
	ZVAL_STR(&enum_case_Module_value, enum_case_Module_value_str);
	zend_enum_add_case_cstr(class_entry, "Module", &enum_case_Module_value);

	zval enum_case_AnchorDay_value;
	zend_string *enum_case_AnchorDay_value_str = zend_string_init("anchor_day", strlen("anchor_day"), 1);
	ZVAL_STR(&enum_case_AnchorDay_value, enum_case_AnchorDay_value_str);
	zend_enum_add_case_cstr(class_entry, "AnchorDay", &enum_case_AnchorDay_value);

	zval enum_case_AlsoNextFrom_value;
	zend_string *enum_case_AlsoNextFrom_value_str = zend_string_init("also_next_from", strlen("also_next_from"), 1);
	ZVAL_STR(&enum_case_AlsoNextFrom_value, enum_case_AlsoNextFrom_value_str);
	zend_enum_add_case_cstr(class_entry, "AlsoNextFrom", &enum_case_AlsoNextFrom_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_RevenueBy(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\RevenueBy", IS_STRING, class_Billhook_RevenueBy_methods);

	zval enum_case_Month_value;
	zend_string *enum_case_Month_value_str = zend_string_init("month", strlen("month"), 1);
	ZVAL_STR(&enum_case_Month_value, enum_case_Month_value_str);
	zend_enum_add_case_cstr(class_entry, "Month", &enum_case_Month_value);

	zval enum_case_Product_value;
	zend_string *enum_case_Product_value_str = zend_string_init("product", strlen("product"), 1);
	ZVAL_STR(&enum_case_Product_value, enum_case_Product_value_str);
	zend_enum_add_case_cstr(class_entry, "Product", &enum_case_Product_value);

	zval enum_case_Tax_value;
	zend_string *enum_case_Tax_value_str = zend_string_init("tax", strlen("tax"), 1);
	ZVAL_STR(&enum_case_Tax_value, enum_case_Tax_value_str);
	zend_enum_add_case_cstr(class_entry, "Tax", &enum_case_Tax_value);

	zval enum_case_Country_value;
	zend_string *enum_case_Country_value_str = zend_string_init("country", strlen("country"), 1);
	ZVAL_STR(&enum_case_Country_value, enum_case_Country_value_str);
	zend_enum_add_case_cstr(class_entry, "Country", &enum_case_Country_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Permission(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\Permission", IS_STRING, class_Billhook_Permission_methods);

	zval enum_case_None_value;
	zend_string *enum_case_None_value_str = zend_string_init("none", strlen("none"), 1);
	ZVAL_STR(&enum_case_None_value, enum_case_None_value_str);
	zend_enum_add_case_cstr(class_entry, "None", &enum_case_None_value);

	zval enum_case_SettingsView_value;
	zend_string *enum_case_SettingsView_value_str = zend_string_init("settings_view", strlen("settings_view"), 1);
	ZVAL_STR(&enum_case_SettingsView_value, enum_case_SettingsView_value_str);
	zend_enum_add_case_cstr(class_entry, "SettingsView", &enum_case_SettingsView_value);

	zval enum_case_SettingsEdit_value;
	zend_string *enum_case_SettingsEdit_value_str = zend_string_init("settings_edit", strlen("settings_edit"), 1);
	ZVAL_STR(&enum_case_SettingsEdit_value, enum_case_SettingsEdit_value_str);
	zend_enum_add_case_cstr(class_entry, "SettingsEdit", &enum_case_SettingsEdit_value);

	zval enum_case_StaffView_value;
	zend_string *enum_case_StaffView_value_str = zend_string_init("staff_view", strlen("staff_view"), 1);
	ZVAL_STR(&enum_case_StaffView_value, enum_case_StaffView_value_str);
	zend_enum_add_case_cstr(class_entry, "StaffView", &enum_case_StaffView_value);

	zval enum_case_StaffEdit_value;
	zend_string *enum_case_StaffEdit_value_str = zend_string_init("staff_edit", strlen("staff_edit"), 1);
	ZVAL_STR(&enum_case_StaffEdit_value, enum_case_StaffEdit_value_str);
	zend_enum_add_case_cstr(class_entry, "StaffEdit", &enum_case_StaffEdit_value);

	zval enum_case_AuditView_value;
	zend_string *enum_case_AuditView_value_str = zend_string_init("audit_view", strlen("audit_view"), 1);
	ZVAL_STR(&enum_case_AuditView_value, enum_case_AuditView_value_str);
	zend_enum_add_case_cstr(class_entry, "AuditView", &enum_case_AuditView_value);

	zval enum_case_ClientView_value;
	zend_string *enum_case_ClientView_value_str = zend_string_init("client_view", strlen("client_view"), 1);
	ZVAL_STR(&enum_case_ClientView_value, enum_case_ClientView_value_str);
	zend_enum_add_case_cstr(class_entry, "ClientView", &enum_case_ClientView_value);

	zval enum_case_ClientEdit_value;
	zend_string *enum_case_ClientEdit_value_str = zend_string_init("client_edit", strlen("client_edit"), 1);
	ZVAL_STR(&enum_case_ClientEdit_value, enum_case_ClientEdit_value_str);
	zend_enum_add_case_cstr(class_entry, "ClientEdit", &enum_case_ClientEdit_value);

	zval enum_case_CatalogView_value;
	zend_string *enum_case_CatalogView_value_str = zend_string_init("catalog_view", strlen("catalog_view"), 1);
	ZVAL_STR(&enum_case_CatalogView_value, enum_case_CatalogView_value_str);
	zend_enum_add_case_cstr(class_entry, "CatalogView", &enum_case_CatalogView_value);

	zval enum_case_CatalogEdit_value;
	zend_string *enum_case_CatalogEdit_value_str = zend_string_init("catalog_edit", strlen("catalog_edit"), 1);
	ZVAL_STR(&enum_case_CatalogEdit_value, enum_case_CatalogEdit_value_str);
	zend_enum_add_case_cstr(class_entry, "CatalogEdit", &enum_case_CatalogEdit_value);

	zval enum_case_TaxEdit_value;
	zend_string *enum_case_TaxEdit_value_str = zend_string_init("tax_edit", strlen("tax_edit"), 1);
	ZVAL_STR(&enum_case_TaxEdit_value, enum_case_TaxEdit_value_str);
	zend_enum_add_case_cstr(class_entry, "TaxEdit", &enum_case_TaxEdit_value);

	zval enum_case_ServiceView_value;
	zend_string *enum_case_ServiceView_value_str = zend_string_init("service_view", strlen("service_view"), 1);
	ZVAL_STR(&enum_case_ServiceView_value, enum_case_ServiceView_value_str);
	zend_enum_add_case_cstr(class_entry, "ServiceView", &enum_case_ServiceView_value);

	zval enum_case_ServiceEdit_value;
	zend_string *enum_case_ServiceEdit_value_str = zend_string_init("service_edit", strlen("service_edit"), 1);
	ZVAL_STR(&enum_case_ServiceEdit_value, enum_case_ServiceEdit_value_str);
	zend_enum_add_case_cstr(class_entry, "ServiceEdit", &enum_case_ServiceEdit_value);

	zval enum_case_ServiceProvision_value;
	zend_string *enum_case_ServiceProvision_value_str = zend_string_init("service_provision", strlen("service_provision"), 1);
	ZVAL_STR(&enum_case_ServiceProvision_value, enum_case_ServiceProvision_value_str);
	zend_enum_add_case_cstr(class_entry, "ServiceProvision", &enum_case_ServiceProvision_value);

	zval enum_case_InvoiceView_value;
	zend_string *enum_case_InvoiceView_value_str = zend_string_init("invoice_view", strlen("invoice_view"), 1);
	ZVAL_STR(&enum_case_InvoiceView_value, enum_case_InvoiceView_value_str);
	zend_enum_add_case_cstr(class_entry, "InvoiceView", &enum_case_InvoiceView_value);

	zval enum_case_InvoiceEdit_value;
	zend_string *enum_case_InvoiceEdit_value_str = zend_string_init("invoice_edit", strlen("invoice_edit"), 1);
	ZVAL_STR(&enum_case_InvoiceEdit_value, enum_case_InvoiceEdit_value_str);
	zend_enum_add_case_cstr(class_entry, "InvoiceEdit", &enum_case_InvoiceEdit_value);

	zval enum_case_InvoiceIssue_value;
	zend_string *enum_case_InvoiceIssue_value_str = zend_string_init("invoice_issue", strlen("invoice_issue"), 1);
	ZVAL_STR(&enum_case_InvoiceIssue_value, enum_case_InvoiceIssue_value_str);
	zend_enum_add_case_cstr(class_entry, "InvoiceIssue", &enum_case_InvoiceIssue_value);

	zval enum_case_InvoiceCancel_value;
	zend_string *enum_case_InvoiceCancel_value_str = zend_string_init("invoice_cancel", strlen("invoice_cancel"), 1);
	ZVAL_STR(&enum_case_InvoiceCancel_value, enum_case_InvoiceCancel_value_str);
	zend_enum_add_case_cstr(class_entry, "InvoiceCancel", &enum_case_InvoiceCancel_value);

	zval enum_case_PaymentRecord_value;
	zend_string *enum_case_PaymentRecord_value_str = zend_string_init("payment_record", strlen("payment_record"), 1);
	ZVAL_STR(&enum_case_PaymentRecord_value, enum_case_PaymentRecord_value_str);
	zend_enum_add_case_cstr(class_entry, "PaymentRecord", &enum_case_PaymentRecord_value);

	zval enum_case_CreditEdit_value;
	zend_string *enum_case_CreditEdit_value_str = zend_string_init("credit_edit", strlen("credit_edit"), 1);
	ZVAL_STR(&enum_case_CreditEdit_value, enum_case_CreditEdit_value_str);
	zend_enum_add_case_cstr(class_entry, "CreditEdit", &enum_case_CreditEdit_value);

	zval enum_case_LedgerView_value;
	zend_string *enum_case_LedgerView_value_str = zend_string_init("ledger_view", strlen("ledger_view"), 1);
	ZVAL_STR(&enum_case_LedgerView_value, enum_case_LedgerView_value_str);
	zend_enum_add_case_cstr(class_entry, "LedgerView", &enum_case_LedgerView_value);

	zval enum_case_ReportView_value;
	zend_string *enum_case_ReportView_value_str = zend_string_init("report_view", strlen("report_view"), 1);
	ZVAL_STR(&enum_case_ReportView_value, enum_case_ReportView_value_str);
	zend_enum_add_case_cstr(class_entry, "ReportView", &enum_case_ReportView_value);

	zval enum_case_AutomationRun_value;
	zend_string *enum_case_AutomationRun_value_str = zend_string_init("automation_run", strlen("automation_run"), 1);
	ZVAL_STR(&enum_case_AutomationRun_value, enum_case_AutomationRun_value_str);
	zend_enum_add_case_cstr(class_entry, "AutomationRun", &enum_case_AutomationRun_value);

	zval enum_case_JobView_value;
	zend_string *enum_case_JobView_value_str = zend_string_init("job_view", strlen("job_view"), 1);
	ZVAL_STR(&enum_case_JobView_value, enum_case_JobView_value_str);
	zend_enum_add_case_cstr(class_entry, "JobView", &enum_case_JobView_value);

	zval enum_case_JobEdit_value;
	zend_string *enum_case_JobEdit_value_str = zend_string_init("job_edit", strlen("job_edit"), 1);
	ZVAL_STR(&enum_case_JobEdit_value, enum_case_JobEdit_value_str);
	zend_enum_add_case_cstr(class_entry, "JobEdit", &enum_case_JobEdit_value);

	zval enum_case_ImportRun_value;
	zend_string *enum_case_ImportRun_value_str = zend_string_init("import_run", strlen("import_run"), 1);
	ZVAL_STR(&enum_case_ImportRun_value, enum_case_ImportRun_value_str);
	zend_enum_add_case_cstr(class_entry, "ImportRun", &enum_case_ImportRun_value);

	zval enum_case_Any_value;
	zend_string *enum_case_Any_value_str = zend_string_init("*", strlen("*"), 1);
	ZVAL_STR(&enum_case_Any_value, enum_case_Any_value_str);
	zend_enum_add_case_cstr(class_entry, "Any", &enum_case_Any_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_SeriesReset(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\SeriesReset", IS_STRING, class_Billhook_SeriesReset_methods);

	zval enum_case_Never_value;
	zend_string *enum_case_Never_value_str = zend_string_init("never", strlen("never"), 1);
	ZVAL_STR(&enum_case_Never_value, enum_case_Never_value_str);
	zend_enum_add_case_cstr(class_entry, "Never", &enum_case_Never_value);

	zval enum_case_Yearly_value;
	zend_string *enum_case_Yearly_value_str = zend_string_init("yearly", strlen("yearly"), 1);
	ZVAL_STR(&enum_case_Yearly_value, enum_case_Yearly_value_str);
	zend_enum_add_case_cstr(class_entry, "Yearly", &enum_case_Yearly_value);

	zval enum_case_Monthly_value;
	zend_string *enum_case_Monthly_value_str = zend_string_init("monthly", strlen("monthly"), 1);
	ZVAL_STR(&enum_case_Monthly_value, enum_case_Monthly_value_str);
	zend_enum_add_case_cstr(class_entry, "Monthly", &enum_case_Monthly_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_SellerField(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\SellerField", IS_STRING, class_Billhook_SellerField_methods);

	zval enum_case_TaxId_value;
	zend_string *enum_case_TaxId_value_str = zend_string_init("tax_id", strlen("tax_id"), 1);
	ZVAL_STR(&enum_case_TaxId_value, enum_case_TaxId_value_str);
	zend_enum_add_case_cstr(class_entry, "TaxId", &enum_case_TaxId_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_ServiceStatus(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\ServiceStatus", IS_STRING, class_Billhook_ServiceStatus_methods);

	zval enum_case_Pending_value;
	zend_string *enum_case_Pending_value_str = zend_string_init("pending", strlen("pending"), 1);
	ZVAL_STR(&enum_case_Pending_value, enum_case_Pending_value_str);
	zend_enum_add_case_cstr(class_entry, "Pending", &enum_case_Pending_value);

	zval enum_case_Provisioning_value;
	zend_string *enum_case_Provisioning_value_str = zend_string_init("provisioning", strlen("provisioning"), 1);
	ZVAL_STR(&enum_case_Provisioning_value, enum_case_Provisioning_value_str);
	zend_enum_add_case_cstr(class_entry, "Provisioning", &enum_case_Provisioning_value);

	zval enum_case_Failed_value;
	zend_string *enum_case_Failed_value_str = zend_string_init("failed", strlen("failed"), 1);
	ZVAL_STR(&enum_case_Failed_value, enum_case_Failed_value_str);
	zend_enum_add_case_cstr(class_entry, "Failed", &enum_case_Failed_value);

	zval enum_case_Active_value;
	zend_string *enum_case_Active_value_str = zend_string_init("active", strlen("active"), 1);
	ZVAL_STR(&enum_case_Active_value, enum_case_Active_value_str);
	zend_enum_add_case_cstr(class_entry, "Active", &enum_case_Active_value);

	zval enum_case_Suspended_value;
	zend_string *enum_case_Suspended_value_str = zend_string_init("suspended", strlen("suspended"), 1);
	ZVAL_STR(&enum_case_Suspended_value, enum_case_Suspended_value_str);
	zend_enum_add_case_cstr(class_entry, "Suspended", &enum_case_Suspended_value);

	zval enum_case_Terminated_value;
	zend_string *enum_case_Terminated_value_str = zend_string_init("terminated", strlen("terminated"), 1);
	ZVAL_STR(&enum_case_Terminated_value, enum_case_Terminated_value_str);
	zend_enum_add_case_cstr(class_entry, "Terminated", &enum_case_Terminated_value);

	zval enum_case_Cancelled_value;
	zend_string *enum_case_Cancelled_value_str = zend_string_init("cancelled", strlen("cancelled"), 1);
	ZVAL_STR(&enum_case_Cancelled_value, enum_case_Cancelled_value_str);
	zend_enum_add_case_cstr(class_entry, "Cancelled", &enum_case_Cancelled_value);

	zval enum_case_Completed_value;
	zend_string *enum_case_Completed_value_str = zend_string_init("completed", strlen("completed"), 1);
	ZVAL_STR(&enum_case_Completed_value, enum_case_Completed_value_str);
	zend_enum_add_case_cstr(class_entry, "Completed", &enum_case_Completed_value);

	zval enum_case_Fraud_value;
	zend_string *enum_case_Fraud_value_str = zend_string_init("fraud", strlen("fraud"), 1);
	ZVAL_STR(&enum_case_Fraud_value, enum_case_Fraud_value_str);
	zend_enum_add_case_cstr(class_entry, "Fraud", &enum_case_Fraud_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_SuspensionReason(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\SuspensionReason", IS_STRING, class_Billhook_SuspensionReason_methods);

	zval enum_case_Overdue_value;
	zend_string *enum_case_Overdue_value_str = zend_string_init("overdue", strlen("overdue"), 1);
	ZVAL_STR(&enum_case_Overdue_value, enum_case_Overdue_value_str);
	zend_enum_add_case_cstr(class_entry, "Overdue", &enum_case_Overdue_value);

	zval enum_case_Abuse_value;
	zend_string *enum_case_Abuse_value_str = zend_string_init("abuse", strlen("abuse"), 1);
	ZVAL_STR(&enum_case_Abuse_value, enum_case_Abuse_value_str);
	zend_enum_add_case_cstr(class_entry, "Abuse", &enum_case_Abuse_value);

	zval enum_case_Request_value;
	zend_string *enum_case_Request_value_str = zend_string_init("request", strlen("request"), 1);
	ZVAL_STR(&enum_case_Request_value, enum_case_Request_value_str);
	zend_enum_add_case_cstr(class_entry, "Request", &enum_case_Request_value);

	zval enum_case_Other_value;
	zend_string *enum_case_Other_value_str = zend_string_init("other", strlen("other"), 1);
	ZVAL_STR(&enum_case_Other_value, enum_case_Other_value_str);
	zend_enum_add_case_cstr(class_entry, "Other", &enum_case_Other_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_TerminateAt(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\TerminateAt", IS_STRING, class_Billhook_TerminateAt_methods);

	zval enum_case_Now_value;
	zend_string *enum_case_Now_value_str = zend_string_init("now", strlen("now"), 1);
	ZVAL_STR(&enum_case_Now_value, enum_case_Now_value_str);
	zend_enum_add_case_cstr(class_entry, "Now", &enum_case_Now_value);

	zval enum_case_EndOfPeriod_value;
	zend_string *enum_case_EndOfPeriod_value_str = zend_string_init("end_of_period", strlen("end_of_period"), 1);
	ZVAL_STR(&enum_case_EndOfPeriod_value, enum_case_EndOfPeriod_value_str);
	zend_enum_add_case_cstr(class_entry, "EndOfPeriod", &enum_case_EndOfPeriod_value);

	zval enum_case_Date_value;
	zend_string *enum_case_Date_value_str = zend_string_init("date", strlen("date"), 1);
	ZVAL_STR(&enum_case_Date_value, enum_case_Date_value_str);
	zend_enum_add_case_cstr(class_entry, "Date", &enum_case_Date_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_StaffStatus(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\StaffStatus", IS_STRING, class_Billhook_StaffStatus_methods);

	zval enum_case_Active_value;
	zend_string *enum_case_Active_value_str = zend_string_init("active", strlen("active"), 1);
	ZVAL_STR(&enum_case_Active_value, enum_case_Active_value_str);
	zend_enum_add_case_cstr(class_entry, "Active", &enum_case_Active_value);

	zval enum_case_Disabled_value;
	zend_string *enum_case_Disabled_value_str = zend_string_init("disabled", strlen("disabled"), 1);
	ZVAL_STR(&enum_case_Disabled_value, enum_case_Disabled_value_str);
	zend_enum_add_case_cstr(class_entry, "Disabled", &enum_case_Disabled_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_CustomerKind(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\CustomerKind", IS_STRING, class_Billhook_CustomerKind_methods);

	zval enum_case_Consumer_value;
	zend_string *enum_case_Consumer_value_str = zend_string_init("consumer", strlen("consumer"), 1);
	ZVAL_STR(&enum_case_Consumer_value, enum_case_Consumer_value_str);
	zend_enum_add_case_cstr(class_entry, "Consumer", &enum_case_Consumer_value);

	zval enum_case_Business_value;
	zend_string *enum_case_Business_value_str = zend_string_init("business", strlen("business"), 1);
	ZVAL_STR(&enum_case_Business_value, enum_case_Business_value_str);
	zend_enum_add_case_cstr(class_entry, "Business", &enum_case_Business_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_ChargeStatus(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\ChargeStatus", IS_STRING, class_Billhook_ChargeStatus_methods);

	zval enum_case_Succeeded_value;
	zend_string *enum_case_Succeeded_value_str = zend_string_init("succeeded", strlen("succeeded"), 1);
	ZVAL_STR(&enum_case_Succeeded_value, enum_case_Succeeded_value_str);
	zend_enum_add_case_cstr(class_entry, "Succeeded", &enum_case_Succeeded_value);

	zval enum_case_Failed_value;
	zend_string *enum_case_Failed_value_str = zend_string_init("failed", strlen("failed"), 1);
	ZVAL_STR(&enum_case_Failed_value, enum_case_Failed_value_str);
	zend_enum_add_case_cstr(class_entry, "Failed", &enum_case_Failed_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_MailKind(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\MailKind", IS_STRING, class_Billhook_MailKind_methods);

	zval enum_case_InvoiceIssued_value;
	zend_string *enum_case_InvoiceIssued_value_str = zend_string_init("invoice_issued", strlen("invoice_issued"), 1);
	ZVAL_STR(&enum_case_InvoiceIssued_value, enum_case_InvoiceIssued_value_str);
	zend_enum_add_case_cstr(class_entry, "InvoiceIssued", &enum_case_InvoiceIssued_value);

	zval enum_case_InvoiceReminder_value;
	zend_string *enum_case_InvoiceReminder_value_str = zend_string_init("invoice_reminder", strlen("invoice_reminder"), 1);
	ZVAL_STR(&enum_case_InvoiceReminder_value, enum_case_InvoiceReminder_value_str);
	zend_enum_add_case_cstr(class_entry, "InvoiceReminder", &enum_case_InvoiceReminder_value);

	zval enum_case_PaymentReceived_value;
	zend_string *enum_case_PaymentReceived_value_str = zend_string_init("payment_received", strlen("payment_received"), 1);
	ZVAL_STR(&enum_case_PaymentReceived_value, enum_case_PaymentReceived_value_str);
	zend_enum_add_case_cstr(class_entry, "PaymentReceived", &enum_case_PaymentReceived_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_TaxReason(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\TaxReason", IS_STRING, class_Billhook_TaxReason_methods);

	zval enum_case_Taxed_value;
	zend_string *enum_case_Taxed_value_str = zend_string_init("taxed", strlen("taxed"), 1);
	ZVAL_STR(&enum_case_Taxed_value, enum_case_Taxed_value_str);
	zend_enum_add_case_cstr(class_entry, "Taxed", &enum_case_Taxed_value);

	zval enum_case_ZeroRated_value;
	zend_string *enum_case_ZeroRated_value_str = zend_string_init("zero_rated", strlen("zero_rated"), 1);
	ZVAL_STR(&enum_case_ZeroRated_value, enum_case_ZeroRated_value_str);
	zend_enum_add_case_cstr(class_entry, "ZeroRated", &enum_case_ZeroRated_value);

	zval enum_case_ReverseCharge_value;
	zend_string *enum_case_ReverseCharge_value_str = zend_string_init("reverse_charge", strlen("reverse_charge"), 1);
	ZVAL_STR(&enum_case_ReverseCharge_value, enum_case_ReverseCharge_value_str);
	zend_enum_add_case_cstr(class_entry, "ReverseCharge", &enum_case_ReverseCharge_value);

	zval enum_case_Exempt_value;
	zend_string *enum_case_Exempt_value_str = zend_string_init("exempt", strlen("exempt"), 1);
	ZVAL_STR(&enum_case_Exempt_value, enum_case_Exempt_value_str);
	zend_enum_add_case_cstr(class_entry, "Exempt", &enum_case_Exempt_value);

	zval enum_case_OutOfScope_value;
	zend_string *enum_case_OutOfScope_value_str = zend_string_init("out_of_scope", strlen("out_of_scope"), 1);
	ZVAL_STR(&enum_case_OutOfScope_value, enum_case_OutOfScope_value_str);
	zend_enum_add_case_cstr(class_entry, "OutOfScope", &enum_case_OutOfScope_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_LineKind(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\LineKind", IS_STRING, class_Billhook_LineKind_methods);

	zval enum_case_Recurring_value;
	zend_string *enum_case_Recurring_value_str = zend_string_init("recurring", strlen("recurring"), 1);
	ZVAL_STR(&enum_case_Recurring_value, enum_case_Recurring_value_str);
	zend_enum_add_case_cstr(class_entry, "Recurring", &enum_case_Recurring_value);

	zval enum_case_Setup_value;
	zend_string *enum_case_Setup_value_str = zend_string_init("setup", strlen("setup"), 1);
	ZVAL_STR(&enum_case_Setup_value, enum_case_Setup_value_str);
	zend_enum_add_case_cstr(class_entry, "Setup", &enum_case_Setup_value);

	zval enum_case_OneTime_value;
	zend_string *enum_case_OneTime_value_str = zend_string_init("one_time", strlen("one_time"), 1);
	ZVAL_STR(&enum_case_OneTime_value, enum_case_OneTime_value_str);
	zend_enum_add_case_cstr(class_entry, "OneTime", &enum_case_OneTime_value);

	zval enum_case_LateFee_value;
	zend_string *enum_case_LateFee_value_str = zend_string_init("late_fee", strlen("late_fee"), 1);
	ZVAL_STR(&enum_case_LateFee_value, enum_case_LateFee_value_str);
	zend_enum_add_case_cstr(class_entry, "LateFee", &enum_case_LateFee_value);

	zval enum_case_Custom_value;
	zend_string *enum_case_Custom_value_str = zend_string_init("custom", strlen("custom"), 1);
	ZVAL_STR(&enum_case_Custom_value, enum_case_Custom_value_str);
	zend_enum_add_case_cstr(class_entry, "Custom", &enum_case_Custom_value);

	zval enum_case_Repair_value;
	zend_string *enum_case_Repair_value_str = zend_string_init("repair", strlen("repair"), 1);
	ZVAL_STR(&enum_case_Repair_value, enum_case_Repair_value_str);
	zend_enum_add_case_cstr(class_entry, "Repair", &enum_case_Repair_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_CycleUnit(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\CycleUnit", IS_STRING, class_Billhook_CycleUnit_methods);

	zval enum_case_Day_value;
	zend_string *enum_case_Day_value_str = zend_string_init("day", strlen("day"), 1);
	ZVAL_STR(&enum_case_Day_value, enum_case_Day_value_str);
	zend_enum_add_case_cstr(class_entry, "Day", &enum_case_Day_value);

	zval enum_case_Week_value;
	zend_string *enum_case_Week_value_str = zend_string_init("week", strlen("week"), 1);
	ZVAL_STR(&enum_case_Week_value, enum_case_Week_value_str);
	zend_enum_add_case_cstr(class_entry, "Week", &enum_case_Week_value);

	zval enum_case_Month_value;
	zend_string *enum_case_Month_value_str = zend_string_init("month", strlen("month"), 1);
	ZVAL_STR(&enum_case_Month_value, enum_case_Month_value_str);
	zend_enum_add_case_cstr(class_entry, "Month", &enum_case_Month_value);

	zval enum_case_Year_value;
	zend_string *enum_case_Year_value_str = zend_string_init("year", strlen("year"), 1);
	ZVAL_STR(&enum_case_Year_value, enum_case_Year_value_str);
	zend_enum_add_case_cstr(class_entry, "Year", &enum_case_Year_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Rounding(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\Rounding", IS_STRING, class_Billhook_Rounding_methods);

	zval enum_case_HalfUp_value;
	zend_string *enum_case_HalfUp_value_str = zend_string_init("half_up", strlen("half_up"), 1);
	ZVAL_STR(&enum_case_HalfUp_value, enum_case_HalfUp_value_str);
	zend_enum_add_case_cstr(class_entry, "HalfUp", &enum_case_HalfUp_value);

	zval enum_case_HalfEven_value;
	zend_string *enum_case_HalfEven_value_str = zend_string_init("half_even", strlen("half_even"), 1);
	ZVAL_STR(&enum_case_HalfEven_value, enum_case_HalfEven_value_str);
	zend_enum_add_case_cstr(class_entry, "HalfEven", &enum_case_HalfEven_value);

	zval enum_case_HalfDown_value;
	zend_string *enum_case_HalfDown_value_str = zend_string_init("half_down", strlen("half_down"), 1);
	ZVAL_STR(&enum_case_HalfDown_value, enum_case_HalfDown_value_str);
	zend_enum_add_case_cstr(class_entry, "HalfDown", &enum_case_HalfDown_value);

	zval enum_case_Down_value;
	zend_string *enum_case_Down_value_str = zend_string_init("down", strlen("down"), 1);
	ZVAL_STR(&enum_case_Down_value, enum_case_Down_value_str);
	zend_enum_add_case_cstr(class_entry, "Down", &enum_case_Down_value);

	zval enum_case_Up_value;
	zend_string *enum_case_Up_value_str = zend_string_init("up", strlen("up"), 1);
	ZVAL_STR(&enum_case_Up_value, enum_case_Up_value_str);
	zend_enum_add_case_cstr(class_entry, "Up", &enum_case_Up_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_TaxRoundingLevel(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\TaxRoundingLevel", IS_STRING, class_Billhook_TaxRoundingLevel_methods);

	zval enum_case_Line_value;
	zend_string *enum_case_Line_value_str = zend_string_init("line", strlen("line"), 1);
	ZVAL_STR(&enum_case_Line_value, enum_case_Line_value_str);
	zend_enum_add_case_cstr(class_entry, "Line", &enum_case_Line_value);

	zval enum_case_Group_value;
	zend_string *enum_case_Group_value_str = zend_string_init("group", strlen("group"), 1);
	ZVAL_STR(&enum_case_Group_value, enum_case_Group_value_str);
	zend_enum_add_case_cstr(class_entry, "Group", &enum_case_Group_value);

	zval enum_case_Invoice_value;
	zend_string *enum_case_Invoice_value_str = zend_string_init("invoice", strlen("invoice"), 1);
	ZVAL_STR(&enum_case_Invoice_value, enum_case_Invoice_value_str);
	zend_enum_add_case_cstr(class_entry, "Invoice", &enum_case_Invoice_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_InclusiveMethod(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\InclusiveMethod", IS_STRING, class_Billhook_InclusiveMethod_methods);

	zval enum_case_TaxFirst_value;
	zend_string *enum_case_TaxFirst_value_str = zend_string_init("tax_first", strlen("tax_first"), 1);
	ZVAL_STR(&enum_case_TaxFirst_value, enum_case_TaxFirst_value_str);
	zend_enum_add_case_cstr(class_entry, "TaxFirst", &enum_case_TaxFirst_value);

	zval enum_case_NetFirst_value;
	zend_string *enum_case_NetFirst_value_str = zend_string_init("net_first", strlen("net_first"), 1);
	ZVAL_STR(&enum_case_NetFirst_value, enum_case_NetFirst_value_str);
	zend_enum_add_case_cstr(class_entry, "NetFirst", &enum_case_NetFirst_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_DunningKind(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\DunningKind", IS_STRING, class_Billhook_DunningKind_methods);

	zval enum_case_Reminder_value;
	zend_string *enum_case_Reminder_value_str = zend_string_init("reminder", strlen("reminder"), 1);
	ZVAL_STR(&enum_case_Reminder_value, enum_case_Reminder_value_str);
	zend_enum_add_case_cstr(class_entry, "Reminder", &enum_case_Reminder_value);

	zval enum_case_LateFee_value;
	zend_string *enum_case_LateFee_value_str = zend_string_init("late_fee", strlen("late_fee"), 1);
	ZVAL_STR(&enum_case_LateFee_value, enum_case_LateFee_value_str);
	zend_enum_add_case_cstr(class_entry, "LateFee", &enum_case_LateFee_value);

	zval enum_case_Suspend_value;
	zend_string *enum_case_Suspend_value_str = zend_string_init("suspend", strlen("suspend"), 1);
	ZVAL_STR(&enum_case_Suspend_value, enum_case_Suspend_value_str);
	zend_enum_add_case_cstr(class_entry, "Suspend", &enum_case_Suspend_value);

	zval enum_case_Terminate_value;
	zend_string *enum_case_Terminate_value_str = zend_string_init("terminate", strlen("terminate"), 1);
	ZVAL_STR(&enum_case_Terminate_value, enum_case_Terminate_value_str);
	zend_enum_add_case_cstr(class_entry, "Terminate", &enum_case_Terminate_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_LateFeeKind(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\LateFeeKind", IS_STRING, class_Billhook_LateFeeKind_methods);

	zval enum_case_Fixed_value;
	zend_string *enum_case_Fixed_value_str = zend_string_init("fixed", strlen("fixed"), 1);
	ZVAL_STR(&enum_case_Fixed_value, enum_case_Fixed_value_str);
	zend_enum_add_case_cstr(class_entry, "Fixed", &enum_case_Fixed_value);

	zval enum_case_Percent_value;
	zend_string *enum_case_Percent_value_str = zend_string_init("percent", strlen("percent"), 1);
	ZVAL_STR(&enum_case_Percent_value, enum_case_Percent_value_str);
	zend_enum_add_case_cstr(class_entry, "Percent", &enum_case_Percent_value);

	zval enum_case_Tiered_value;
	zend_string *enum_case_Tiered_value_str = zend_string_init("tiered", strlen("tiered"), 1);
	ZVAL_STR(&enum_case_Tiered_value, enum_case_Tiered_value_str);
	zend_enum_add_case_cstr(class_entry, "Tiered", &enum_case_Tiered_value);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_AuditEntry(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "AuditEntry", class_Billhook_AuditEntry_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_id_name);

	zval property_at_default_value;
	ZVAL_UNDEF(&property_at_default_value);
	zend_string *property_at_name = zend_string_init("at", sizeof("at") - 1, 1);
	zend_declare_typed_property(class_entry, property_at_name, &property_at_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_at_name);

	zval property_actor_default_value;
	ZVAL_UNDEF(&property_actor_default_value);
	zend_string *property_actor_name = zend_string_init("actor", sizeof("actor") - 1, 1);
	zend_declare_typed_property(class_entry, property_actor_name, &property_actor_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_actor_name);

	zval property_operation_default_value;
	ZVAL_UNDEF(&property_operation_default_value);
	zend_string *property_operation_name = zend_string_init("operation", sizeof("operation") - 1, 1);
	zend_declare_typed_property(class_entry, property_operation_name, &property_operation_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_operation_name);

	zval property_reason_default_value;
	ZVAL_UNDEF(&property_reason_default_value);
	zend_string *property_reason_name = zend_string_init("reason", sizeof("reason") - 1, 1);
	zend_declare_typed_property(class_entry, property_reason_name, &property_reason_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_reason_name);

	zval property_outcome_default_value;
	ZVAL_UNDEF(&property_outcome_default_value);
	zend_string *property_outcome_name = zend_string_init("outcome", sizeof("outcome") - 1, 1);
	zend_declare_typed_property(class_entry, property_outcome_name, &property_outcome_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_outcome_name);

	zval property_changes_default_value;
	ZVAL_UNDEF(&property_changes_default_value);
	zend_string *property_changes_name = zend_string_init("changes", sizeof("changes") - 1, 1);
	zend_declare_typed_property(class_entry, property_changes_name, &property_changes_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ANY));
	zend_string_release(property_changes_name);

	zval property_hash_default_value;
	ZVAL_UNDEF(&property_hash_default_value);
	zend_string *property_hash_name = zend_string_init("hash", sizeof("hash") - 1, 1);
	zend_declare_typed_property(class_entry, property_hash_name, &property_hash_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_hash_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_AuditEntryPage(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "AuditEntryPage", class_Billhook_AuditEntryPage_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_items_default_value;
	ZVAL_UNDEF(&property_items_default_value);
	zend_string *property_items_name = zend_string_init("items", sizeof("items") - 1, 1);
	zend_declare_typed_property(class_entry, property_items_name, &property_items_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_items_name);

	zval property_next_default_value;
	ZVAL_UNDEF(&property_next_default_value);
	zend_string *property_next_name = zend_string_init("next", sizeof("next") - 1, 1);
	zend_declare_typed_property(class_entry, property_next_name, &property_next_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_next_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_AuditCheck(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "AuditCheck", class_Billhook_AuditCheck_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_is_whole_default_value;
	ZVAL_UNDEF(&property_is_whole_default_value);
	zend_string *property_is_whole_name = zend_string_init("is_whole", sizeof("is_whole") - 1, 1);
	zend_declare_typed_property(class_entry, property_is_whole_name, &property_is_whole_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_is_whole_name);

	zval property_entries_default_value;
	ZVAL_UNDEF(&property_entries_default_value);
	zend_string *property_entries_name = zend_string_init("entries", sizeof("entries") - 1, 1);
	zend_declare_typed_property(class_entry, property_entries_name, &property_entries_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_entries_name);

	zval property_erased_default_value;
	ZVAL_UNDEF(&property_erased_default_value);
	zend_string *property_erased_name = zend_string_init("erased", sizeof("erased") - 1, 1);
	zend_declare_typed_property(class_entry, property_erased_name, &property_erased_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_erased_name);

	zval property_first_broken_default_value;
	ZVAL_UNDEF(&property_first_broken_default_value);
	zend_string *property_first_broken_name = zend_string_init("first_broken", sizeof("first_broken") - 1, 1);
	zend_declare_typed_property(class_entry, property_first_broken_name, &property_first_broken_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_first_broken_name);

	zval property_finding_default_value;
	ZVAL_UNDEF(&property_finding_default_value);
	zend_string *property_finding_name = zend_string_init("finding", sizeof("finding") - 1, 1);
	zend_declare_typed_property(class_entry, property_finding_name, &property_finding_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_finding_name);

	zval property_last_hash_default_value;
	ZVAL_UNDEF(&property_last_hash_default_value);
	zend_string *property_last_hash_name = zend_string_init("last_hash", sizeof("last_hash") - 1, 1);
	zend_declare_typed_property(class_entry, property_last_hash_name, &property_last_hash_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_last_hash_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_ParkedClient(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "ParkedClient", class_Billhook_ParkedClient_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_id_name);

	zval property_client_default_value;
	ZVAL_UNDEF(&property_client_default_value);
	zend_string *property_client_name = zend_string_init("client", sizeof("client") - 1, 1);
	zend_declare_typed_property(class_entry, property_client_name, &property_client_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_client_name);

	zval property_day_default_value;
	ZVAL_UNDEF(&property_day_default_value);
	zend_string *property_day_name = zend_string_init("day", sizeof("day") - 1, 1);
	zend_declare_typed_property(class_entry, property_day_name, &property_day_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_day_name);

	zend_string *property_task_class_Billhook_DailyTask = zend_string_init("Billhook\\DailyTask", sizeof("Billhook\\DailyTask")-1, 1);
	zval property_task_default_value;
	ZVAL_UNDEF(&property_task_default_value);
	zend_string *property_task_name = zend_string_init("task", sizeof("task") - 1, 1);
	zend_declare_typed_property(class_entry, property_task_name, &property_task_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_task_class_Billhook_DailyTask, 0, 0));
	zend_string_release(property_task_name);

	zval property_reason_default_value;
	ZVAL_UNDEF(&property_reason_default_value);
	zend_string *property_reason_name = zend_string_init("reason", sizeof("reason") - 1, 1);
	zend_declare_typed_property(class_entry, property_reason_name, &property_reason_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_reason_name);

	zval property_message_default_value;
	ZVAL_UNDEF(&property_message_default_value);
	zend_string *property_message_name = zend_string_init("message", sizeof("message") - 1, 1);
	zend_declare_typed_property(class_entry, property_message_name, &property_message_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_message_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_ParkedClientPage(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "ParkedClientPage", class_Billhook_ParkedClientPage_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_items_default_value;
	ZVAL_UNDEF(&property_items_default_value);
	zend_string *property_items_name = zend_string_init("items", sizeof("items") - 1, 1);
	zend_declare_typed_property(class_entry, property_items_name, &property_items_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_items_name);

	zval property_next_default_value;
	ZVAL_UNDEF(&property_next_default_value);
	zend_string *property_next_name = zend_string_init("next", sizeof("next") - 1, 1);
	zend_declare_typed_property(class_entry, property_next_name, &property_next_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_next_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_TaskCount(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "TaskCount", class_Billhook_TaskCount_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zend_string *property_task_class_Billhook_DailyTask = zend_string_init("Billhook\\DailyTask", sizeof("Billhook\\DailyTask")-1, 1);
	zval property_task_default_value;
	ZVAL_UNDEF(&property_task_default_value);
	zend_string *property_task_name = zend_string_init("task", sizeof("task") - 1, 1);
	zend_declare_typed_property(class_entry, property_task_name, &property_task_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_task_class_Billhook_DailyTask, 0, 0));
	zend_string_release(property_task_name);

	zval property_done_default_value;
	ZVAL_UNDEF(&property_done_default_value);
	zend_string *property_done_name = zend_string_init("done", sizeof("done") - 1, 1);
	zend_declare_typed_property(class_entry, property_done_name, &property_done_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_done_name);

	zval property_skipped_default_value;
	ZVAL_UNDEF(&property_skipped_default_value);
	zend_string *property_skipped_name = zend_string_init("skipped", sizeof("skipped") - 1, 1);
	zend_declare_typed_property(class_entry, property_skipped_name, &property_skipped_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_skipped_name);

	zval property_failed_default_value;
	ZVAL_UNDEF(&property_failed_default_value);
	zend_string *property_failed_name = zend_string_init("failed", sizeof("failed") - 1, 1);
	zend_declare_typed_property(class_entry, property_failed_name, &property_failed_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_failed_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_AutomationReport(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "AutomationReport", class_Billhook_AutomationReport_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_from_default_value;
	ZVAL_UNDEF(&property_from_default_value);
	zend_string *property_from_name = zend_string_init("from", sizeof("from") - 1, 1);
	zend_declare_typed_property(class_entry, property_from_name, &property_from_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_from_name);

	zval property_until_default_value;
	ZVAL_UNDEF(&property_until_default_value);
	zend_string *property_until_name = zend_string_init("until", sizeof("until") - 1, 1);
	zend_declare_typed_property(class_entry, property_until_name, &property_until_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_until_name);

	zval property_days_default_value;
	ZVAL_UNDEF(&property_days_default_value);
	zend_string *property_days_name = zend_string_init("days", sizeof("days") - 1, 1);
	zend_declare_typed_property(class_entry, property_days_name, &property_days_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_days_name);

	zval property_tasks_default_value;
	ZVAL_UNDEF(&property_tasks_default_value);
	zend_string *property_tasks_name = zend_string_init("tasks", sizeof("tasks") - 1, 1);
	zend_declare_typed_property(class_entry, property_tasks_name, &property_tasks_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_tasks_name);

	zval property_parked_default_value;
	ZVAL_UNDEF(&property_parked_default_value);
	zend_string *property_parked_name = zend_string_init("parked", sizeof("parked") - 1, 1);
	zend_declare_typed_property(class_entry, property_parked_name, &property_parked_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_parked_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_AutomationStatus(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "AutomationStatus", class_Billhook_AutomationStatus_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_finished_default_value;
	ZVAL_UNDEF(&property_finished_default_value);
	zend_string *property_finished_name = zend_string_init("finished", sizeof("finished") - 1, 1);
	zend_declare_typed_property(class_entry, property_finished_name, &property_finished_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_finished_name);

	zval property_under_way_default_value;
	ZVAL_UNDEF(&property_under_way_default_value);
	zend_string *property_under_way_name = zend_string_init("under_way", sizeof("under_way") - 1, 1);
	zend_declare_typed_property(class_entry, property_under_way_name, &property_under_way_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_under_way_name);

	zend_string *property_task_class_Billhook_DailyTask = zend_string_init("Billhook\\DailyTask", sizeof("Billhook\\DailyTask")-1, 1);
	zval property_task_default_value;
	ZVAL_UNDEF(&property_task_default_value);
	zend_string *property_task_name = zend_string_init("task", sizeof("task") - 1, 1);
	zend_declare_typed_property(class_entry, property_task_name, &property_task_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_task_class_Billhook_DailyTask, 0, MAY_BE_NULL));
	zend_string_release(property_task_name);

	zval property_days_behind_default_value;
	ZVAL_UNDEF(&property_days_behind_default_value);
	zend_string *property_days_behind_name = zend_string_init("days_behind", sizeof("days_behind") - 1, 1);
	zend_declare_typed_property(class_entry, property_days_behind_name, &property_days_behind_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_days_behind_name);

	zval property_parked_default_value;
	ZVAL_UNDEF(&property_parked_default_value);
	zend_string *property_parked_name = zend_string_init("parked", sizeof("parked") - 1, 1);
	zend_declare_typed_property(class_entry, property_parked_name, &property_parked_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_parked_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Category(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "Category", class_Billhook_Category_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_id_name);

	zval property_version_default_value;
	ZVAL_UNDEF(&property_version_default_value);
	zend_string *property_version_name = zend_string_init("version", sizeof("version") - 1, 1);
	zend_declare_typed_property(class_entry, property_version_name, &property_version_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_version_name);

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_name_name);

	zval property_parent_default_value;
	ZVAL_UNDEF(&property_parent_default_value);
	zend_string *property_parent_name = zend_string_init("parent", sizeof("parent") - 1, 1);
	zend_declare_typed_property(class_entry, property_parent_name, &property_parent_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_parent_name);

	zval property_position_default_value;
	ZVAL_UNDEF(&property_position_default_value);
	zend_string *property_position_name = zend_string_init("position", sizeof("position") - 1, 1);
	zend_declare_typed_property(class_entry, property_position_name, &property_position_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_position_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_CategoryPage(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "CategoryPage", class_Billhook_CategoryPage_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_items_default_value;
	ZVAL_UNDEF(&property_items_default_value);
	zend_string *property_items_name = zend_string_init("items", sizeof("items") - 1, 1);
	zend_declare_typed_property(class_entry, property_items_name, &property_items_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_items_name);

	zval property_next_default_value;
	ZVAL_UNDEF(&property_next_default_value);
	zend_string *property_next_name = zend_string_init("next", sizeof("next") - 1, 1);
	zend_declare_typed_property(class_entry, property_next_name, &property_next_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_next_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Client(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "Client", class_Billhook_Client_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_id_name);

	zval property_version_default_value;
	ZVAL_UNDEF(&property_version_default_value);
	zend_string *property_version_name = zend_string_init("version", sizeof("version") - 1, 1);
	zend_declare_typed_property(class_entry, property_version_name, &property_version_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_version_name);

	zend_string *property_kind_class_Billhook_ClientKind = zend_string_init("Billhook\\ClientKind", sizeof("Billhook\\ClientKind")-1, 1);
	zval property_kind_default_value;
	ZVAL_UNDEF(&property_kind_default_value);
	zend_string *property_kind_name = zend_string_init("kind", sizeof("kind") - 1, 1);
	zend_declare_typed_property(class_entry, property_kind_name, &property_kind_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_kind_class_Billhook_ClientKind, 0, 0));
	zend_string_release(property_kind_name);

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_name_name);

	zval property_company_default_value;
	ZVAL_UNDEF(&property_company_default_value);
	zend_string *property_company_name = zend_string_init("company", sizeof("company") - 1, 1);
	zend_declare_typed_property(class_entry, property_company_name, &property_company_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_company_name);

	zval property_email_default_value;
	ZVAL_UNDEF(&property_email_default_value);
	zend_string *property_email_name = zend_string_init("email", sizeof("email") - 1, 1);
	zend_declare_typed_property(class_entry, property_email_name, &property_email_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_email_name);

	zval property_phone_default_value;
	ZVAL_UNDEF(&property_phone_default_value);
	zend_string *property_phone_name = zend_string_init("phone", sizeof("phone") - 1, 1);
	zend_declare_typed_property(class_entry, property_phone_name, &property_phone_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_phone_name);

	zend_string *property_address_class_Billhook_Address = zend_string_init("Billhook\\Address", sizeof("Billhook\\Address")-1, 1);
	zval property_address_default_value;
	ZVAL_UNDEF(&property_address_default_value);
	zend_string *property_address_name = zend_string_init("address", sizeof("address") - 1, 1);
	zend_declare_typed_property(class_entry, property_address_name, &property_address_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_address_class_Billhook_Address, 0, 0));
	zend_string_release(property_address_name);

	zval property_tax_id_default_value;
	ZVAL_UNDEF(&property_tax_id_default_value);
	zend_string *property_tax_id_name = zend_string_init("tax_id", sizeof("tax_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_id_name, &property_tax_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_tax_id_name);

	zval property_tax_exempt_default_value;
	ZVAL_UNDEF(&property_tax_exempt_default_value);
	zend_string *property_tax_exempt_name = zend_string_init("tax_exempt", sizeof("tax_exempt") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_exempt_name, &property_tax_exempt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_tax_exempt_name);

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_currency_name);

	zval property_language_default_value;
	ZVAL_UNDEF(&property_language_default_value);
	zend_string *property_language_name = zend_string_init("language", sizeof("language") - 1, 1);
	zend_declare_typed_property(class_entry, property_language_name, &property_language_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_language_name);

	zend_string *property_status_class_Billhook_ClientStatus = zend_string_init("Billhook\\ClientStatus", sizeof("Billhook\\ClientStatus")-1, 1);
	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_status_class_Billhook_ClientStatus, 0, 0));
	zend_string_release(property_status_name);

	zend_string *property_policy_class_Billhook_Policy = zend_string_init("Billhook\\Policy", sizeof("Billhook\\Policy")-1, 1);
	zval property_policy_default_value;
	ZVAL_UNDEF(&property_policy_default_value);
	zend_string *property_policy_name = zend_string_init("policy", sizeof("policy") - 1, 1);
	zend_declare_typed_property(class_entry, property_policy_name, &property_policy_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_policy_class_Billhook_Policy, 0, MAY_BE_NULL));
	zend_string_release(property_policy_name);

	zval property_notes_default_value;
	ZVAL_UNDEF(&property_notes_default_value);
	zend_string *property_notes_name = zend_string_init("notes", sizeof("notes") - 1, 1);
	zend_declare_typed_property(class_entry, property_notes_name, &property_notes_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_notes_name);

	zval property_created_at_default_value;
	ZVAL_UNDEF(&property_created_at_default_value);
	zend_string *property_created_at_name = zend_string_init("created_at", sizeof("created_at") - 1, 1);
	zend_declare_typed_property(class_entry, property_created_at_name, &property_created_at_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_created_at_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_ClientPage(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "ClientPage", class_Billhook_ClientPage_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_items_default_value;
	ZVAL_UNDEF(&property_items_default_value);
	zend_string *property_items_name = zend_string_init("items", sizeof("items") - 1, 1);
	zend_declare_typed_property(class_entry, property_items_name, &property_items_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_items_name);

	zval property_next_default_value;
	ZVAL_UNDEF(&property_next_default_value);
	zend_string *property_next_name = zend_string_init("next", sizeof("next") - 1, 1);
	zend_declare_typed_property(class_entry, property_next_name, &property_next_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_next_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_ClientGroup(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "ClientGroup", class_Billhook_ClientGroup_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_id_name);

	zval property_version_default_value;
	ZVAL_UNDEF(&property_version_default_value);
	zend_string *property_version_name = zend_string_init("version", sizeof("version") - 1, 1);
	zend_declare_typed_property(class_entry, property_version_name, &property_version_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_version_name);

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_name_name);

	zval property_precedence_default_value;
	ZVAL_UNDEF(&property_precedence_default_value);
	zend_string *property_precedence_name = zend_string_init("precedence", sizeof("precedence") - 1, 1);
	zend_declare_typed_property(class_entry, property_precedence_name, &property_precedence_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_precedence_name);

	zend_string *property_policy_class_Billhook_Policy = zend_string_init("Billhook\\Policy", sizeof("Billhook\\Policy")-1, 1);
	zval property_policy_default_value;
	ZVAL_UNDEF(&property_policy_default_value);
	zend_string *property_policy_name = zend_string_init("policy", sizeof("policy") - 1, 1);
	zend_declare_typed_property(class_entry, property_policy_name, &property_policy_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_policy_class_Billhook_Policy, 0, 0));
	zend_string_release(property_policy_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_ClientGroupPage(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "ClientGroupPage", class_Billhook_ClientGroupPage_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_items_default_value;
	ZVAL_UNDEF(&property_items_default_value);
	zend_string *property_items_name = zend_string_init("items", sizeof("items") - 1, 1);
	zend_declare_typed_property(class_entry, property_items_name, &property_items_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_items_name);

	zval property_next_default_value;
	ZVAL_UNDEF(&property_next_default_value);
	zend_string *property_next_name = zend_string_init("next", sizeof("next") - 1, 1);
	zend_declare_typed_property(class_entry, property_next_name, &property_next_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_next_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_CreditBalance(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "CreditBalance", class_Billhook_CreditBalance_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_client_default_value;
	ZVAL_UNDEF(&property_client_default_value);
	zend_string *property_client_name = zend_string_init("client", sizeof("client") - 1, 1);
	zend_declare_typed_property(class_entry, property_client_name, &property_client_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_client_name);

	zend_string *property_balance_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_balance_default_value;
	ZVAL_UNDEF(&property_balance_default_value);
	zend_string *property_balance_name = zend_string_init("balance", sizeof("balance") - 1, 1);
	zend_declare_typed_property(class_entry, property_balance_name, &property_balance_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_balance_class_Billhook_Money, 0, 0));
	zend_string_release(property_balance_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_CreditGrant(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "CreditGrant", class_Billhook_CreditGrant_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_id_name);

	zval property_client_default_value;
	ZVAL_UNDEF(&property_client_default_value);
	zend_string *property_client_name = zend_string_init("client", sizeof("client") - 1, 1);
	zend_declare_typed_property(class_entry, property_client_name, &property_client_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_client_name);

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_currency_name);

	zend_string *property_amount_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Billhook_Money, 0, 0));
	zend_string_release(property_amount_name);

	zval property_reason_default_value;
	ZVAL_UNDEF(&property_reason_default_value);
	zend_string *property_reason_name = zend_string_init("reason", sizeof("reason") - 1, 1);
	zend_declare_typed_property(class_entry, property_reason_name, &property_reason_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_reason_name);

	zval property_granted_at_default_value;
	ZVAL_UNDEF(&property_granted_at_default_value);
	zend_string *property_granted_at_name = zend_string_init("granted_at", sizeof("granted_at") - 1, 1);
	zend_declare_typed_property(class_entry, property_granted_at_name, &property_granted_at_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_granted_at_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Party(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "Party", class_Billhook_Party_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_name_name);

	zval property_company_default_value;
	ZVAL_UNDEF(&property_company_default_value);
	zend_string *property_company_name = zend_string_init("company", sizeof("company") - 1, 1);
	zend_declare_typed_property(class_entry, property_company_name, &property_company_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_company_name);

	zend_string *property_address_class_Billhook_Address = zend_string_init("Billhook\\Address", sizeof("Billhook\\Address")-1, 1);
	zval property_address_default_value;
	ZVAL_UNDEF(&property_address_default_value);
	zend_string *property_address_name = zend_string_init("address", sizeof("address") - 1, 1);
	zend_declare_typed_property(class_entry, property_address_name, &property_address_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_address_class_Billhook_Address, 0, 0));
	zend_string_release(property_address_name);

	zval property_tax_id_default_value;
	ZVAL_UNDEF(&property_tax_id_default_value);
	zend_string *property_tax_id_name = zend_string_init("tax_id", sizeof("tax_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_id_name, &property_tax_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_tax_id_name);

	zval property_email_default_value;
	ZVAL_UNDEF(&property_email_default_value);
	zend_string *property_email_name = zend_string_init("email", sizeof("email") - 1, 1);
	zend_declare_typed_property(class_entry, property_email_name, &property_email_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_email_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_CreditNoteLine(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "CreditNoteLine", class_Billhook_CreditNoteLine_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_credit_note_default_value;
	ZVAL_UNDEF(&property_credit_note_default_value);
	zend_string *property_credit_note_name = zend_string_init("credit_note", sizeof("credit_note") - 1, 1);
	zend_declare_typed_property(class_entry, property_credit_note_name, &property_credit_note_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_credit_note_name);

	zval property_position_default_value;
	ZVAL_UNDEF(&property_position_default_value);
	zend_string *property_position_name = zend_string_init("position", sizeof("position") - 1, 1);
	zend_declare_typed_property(class_entry, property_position_name, &property_position_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_position_name);

	zval property_line_default_value;
	ZVAL_UNDEF(&property_line_default_value);
	zend_string *property_line_name = zend_string_init("line", sizeof("line") - 1, 1);
	zend_declare_typed_property(class_entry, property_line_name, &property_line_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_line_name);

	zval property_description_default_value;
	ZVAL_UNDEF(&property_description_default_value);
	zend_string *property_description_name = zend_string_init("description", sizeof("description") - 1, 1);
	zend_declare_typed_property(class_entry, property_description_name, &property_description_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_description_name);

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_currency_name);

	zend_string *property_net_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_net_default_value;
	ZVAL_UNDEF(&property_net_default_value);
	zend_string *property_net_name = zend_string_init("net", sizeof("net") - 1, 1);
	zend_declare_typed_property(class_entry, property_net_name, &property_net_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_net_class_Billhook_Money, 0, 0));
	zend_string_release(property_net_name);

	zend_string *property_tax_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_tax_default_value;
	ZVAL_UNDEF(&property_tax_default_value);
	zend_string *property_tax_name = zend_string_init("tax", sizeof("tax") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_name, &property_tax_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_tax_class_Billhook_Money, 0, 0));
	zend_string_release(property_tax_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_CreditNoteTax(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "CreditNoteTax", class_Billhook_CreditNoteTax_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_credit_note_default_value;
	ZVAL_UNDEF(&property_credit_note_default_value);
	zend_string *property_credit_note_name = zend_string_init("credit_note", sizeof("credit_note") - 1, 1);
	zend_declare_typed_property(class_entry, property_credit_note_name, &property_credit_note_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_credit_note_name);

	zval property_position_default_value;
	ZVAL_UNDEF(&property_position_default_value);
	zend_string *property_position_name = zend_string_init("position", sizeof("position") - 1, 1);
	zend_declare_typed_property(class_entry, property_position_name, &property_position_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_position_name);

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_name_name);

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

	zval property_tax_category_default_value;
	ZVAL_UNDEF(&property_tax_category_default_value);
	zend_string *property_tax_category_name = zend_string_init("tax_category", sizeof("tax_category") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_category_name, &property_tax_category_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_tax_category_name);

	zval property_percent_default_value;
	ZVAL_UNDEF(&property_percent_default_value);
	zend_string *property_percent_name = zend_string_init("percent", sizeof("percent") - 1, 1);
	zend_declare_typed_property(class_entry, property_percent_name, &property_percent_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_percent_name);

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_currency_name);

	zend_string *property_base_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_base_default_value;
	ZVAL_UNDEF(&property_base_default_value);
	zend_string *property_base_name = zend_string_init("base", sizeof("base") - 1, 1);
	zend_declare_typed_property(class_entry, property_base_name, &property_base_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_base_class_Billhook_Money, 0, 0));
	zend_string_release(property_base_name);

	zend_string *property_amount_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Billhook_Money, 0, 0));
	zend_string_release(property_amount_name);

	zend_string *property_reason_class_Billhook_TaxReason = zend_string_init("Billhook\\TaxReason", sizeof("Billhook\\TaxReason")-1, 1);
	zval property_reason_default_value;
	ZVAL_UNDEF(&property_reason_default_value);
	zend_string *property_reason_name = zend_string_init("reason", sizeof("reason") - 1, 1);
	zend_declare_typed_property(class_entry, property_reason_name, &property_reason_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_reason_class_Billhook_TaxReason, 0, 0));
	zend_string_release(property_reason_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_CreditNote(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "CreditNote", class_Billhook_CreditNote_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_id_name);

	zval property_number_default_value;
	ZVAL_UNDEF(&property_number_default_value);
	zend_string *property_number_name = zend_string_init("number", sizeof("number") - 1, 1);
	zend_declare_typed_property(class_entry, property_number_name, &property_number_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_number_name);

	zval property_invoice_default_value;
	ZVAL_UNDEF(&property_invoice_default_value);
	zend_string *property_invoice_name = zend_string_init("invoice", sizeof("invoice") - 1, 1);
	zend_declare_typed_property(class_entry, property_invoice_name, &property_invoice_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_invoice_name);

	zval property_client_default_value;
	ZVAL_UNDEF(&property_client_default_value);
	zend_string *property_client_name = zend_string_init("client", sizeof("client") - 1, 1);
	zend_declare_typed_property(class_entry, property_client_name, &property_client_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_client_name);

	zval property_issue_date_default_value;
	ZVAL_UNDEF(&property_issue_date_default_value);
	zend_string *property_issue_date_name = zend_string_init("issue_date", sizeof("issue_date") - 1, 1);
	zend_declare_typed_property(class_entry, property_issue_date_name, &property_issue_date_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_issue_date_name);

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_currency_name);

	zend_string *property_net_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_net_default_value;
	ZVAL_UNDEF(&property_net_default_value);
	zend_string *property_net_name = zend_string_init("net", sizeof("net") - 1, 1);
	zend_declare_typed_property(class_entry, property_net_name, &property_net_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_net_class_Billhook_Money, 0, 0));
	zend_string_release(property_net_name);

	zend_string *property_tax_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_tax_default_value;
	ZVAL_UNDEF(&property_tax_default_value);
	zend_string *property_tax_name = zend_string_init("tax", sizeof("tax") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_name, &property_tax_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_tax_class_Billhook_Money, 0, 0));
	zend_string_release(property_tax_name);

	zend_string *property_total_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_total_default_value;
	ZVAL_UNDEF(&property_total_default_value);
	zend_string *property_total_name = zend_string_init("total", sizeof("total") - 1, 1);
	zend_declare_typed_property(class_entry, property_total_name, &property_total_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_total_class_Billhook_Money, 0, 0));
	zend_string_release(property_total_name);

	zend_string *property_settled_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_settled_default_value;
	ZVAL_UNDEF(&property_settled_default_value);
	zend_string *property_settled_name = zend_string_init("settled", sizeof("settled") - 1, 1);
	zend_declare_typed_property(class_entry, property_settled_name, &property_settled_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_settled_class_Billhook_Money, 0, 0));
	zend_string_release(property_settled_name);

	zend_string *property_refunded_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_refunded_default_value;
	ZVAL_UNDEF(&property_refunded_default_value);
	zend_string *property_refunded_name = zend_string_init("refunded", sizeof("refunded") - 1, 1);
	zend_declare_typed_property(class_entry, property_refunded_name, &property_refunded_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_refunded_class_Billhook_Money, 0, 0));
	zend_string_release(property_refunded_name);

	zend_string *property_refund_to_class_Billhook_RefundTo = zend_string_init("Billhook\\RefundTo", sizeof("Billhook\\RefundTo")-1, 1);
	zval property_refund_to_default_value;
	ZVAL_UNDEF(&property_refund_to_default_value);
	zend_string *property_refund_to_name = zend_string_init("refund_to", sizeof("refund_to") - 1, 1);
	zend_declare_typed_property(class_entry, property_refund_to_name, &property_refund_to_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_refund_to_class_Billhook_RefundTo, 0, 0));
	zend_string_release(property_refund_to_name);

	zend_string *property_seller_party_class_Billhook_Party = zend_string_init("Billhook\\Party", sizeof("Billhook\\Party")-1, 1);
	zval property_seller_party_default_value;
	ZVAL_UNDEF(&property_seller_party_default_value);
	zend_string *property_seller_party_name = zend_string_init("seller_party", sizeof("seller_party") - 1, 1);
	zend_declare_typed_property(class_entry, property_seller_party_name, &property_seller_party_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_seller_party_class_Billhook_Party, 0, 0));
	zend_string_release(property_seller_party_name);

	zend_string *property_client_party_class_Billhook_Party = zend_string_init("Billhook\\Party", sizeof("Billhook\\Party")-1, 1);
	zval property_client_party_default_value;
	ZVAL_UNDEF(&property_client_party_default_value);
	zend_string *property_client_party_name = zend_string_init("client_party", sizeof("client_party") - 1, 1);
	zend_declare_typed_property(class_entry, property_client_party_name, &property_client_party_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_client_party_class_Billhook_Party, 0, 0));
	zend_string_release(property_client_party_name);

	zval property_note_default_value;
	ZVAL_UNDEF(&property_note_default_value);
	zend_string *property_note_name = zend_string_init("note", sizeof("note") - 1, 1);
	zend_declare_typed_property(class_entry, property_note_name, &property_note_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_note_name);

	zval property_issued_at_default_value;
	ZVAL_UNDEF(&property_issued_at_default_value);
	zend_string *property_issued_at_name = zend_string_init("issued_at", sizeof("issued_at") - 1, 1);
	zend_declare_typed_property(class_entry, property_issued_at_name, &property_issued_at_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_issued_at_name);

	zval property_lines_default_value;
	ZVAL_UNDEF(&property_lines_default_value);
	zend_string *property_lines_name = zend_string_init("lines", sizeof("lines") - 1, 1);
	zend_declare_typed_property(class_entry, property_lines_name, &property_lines_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_lines_name);

	zval property_taxes_default_value;
	ZVAL_UNDEF(&property_taxes_default_value);
	zend_string *property_taxes_name = zend_string_init("taxes", sizeof("taxes") - 1, 1);
	zend_declare_typed_property(class_entry, property_taxes_name, &property_taxes_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_taxes_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_CreditNotePage(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "CreditNotePage", class_Billhook_CreditNotePage_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_items_default_value;
	ZVAL_UNDEF(&property_items_default_value);
	zend_string *property_items_name = zend_string_init("items", sizeof("items") - 1, 1);
	zend_declare_typed_property(class_entry, property_items_name, &property_items_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_items_name);

	zval property_next_default_value;
	ZVAL_UNDEF(&property_next_default_value);
	zend_string *property_next_name = zend_string_init("next", sizeof("next") - 1, 1);
	zend_declare_typed_property(class_entry, property_next_name, &property_next_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_next_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_BookCurrency(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "BookCurrency", class_Billhook_BookCurrency_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_code_default_value;
	ZVAL_UNDEF(&property_code_default_value);
	zend_string *property_code_name = zend_string_init("code", sizeof("code") - 1, 1);
	zend_declare_typed_property(class_entry, property_code_name, &property_code_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_code_name);

	zval property_decimals_default_value;
	ZVAL_UNDEF(&property_decimals_default_value);
	zend_string *property_decimals_name = zend_string_init("decimals", sizeof("decimals") - 1, 1);
	zend_declare_typed_property(class_entry, property_decimals_name, &property_decimals_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_decimals_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_CurrencyList(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "CurrencyList", class_Billhook_CurrencyList_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_items_default_value;
	ZVAL_UNDEF(&property_items_default_value);
	zend_string *property_items_name = zend_string_init("items", sizeof("items") - 1, 1);
	zend_declare_typed_property(class_entry, property_items_name, &property_items_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_items_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_RecordedEvent(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "RecordedEvent", class_Billhook_RecordedEvent_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_id_name);

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_name_name);

	zval property_subject_default_value;
	ZVAL_UNDEF(&property_subject_default_value);
	zend_string *property_subject_name = zend_string_init("subject", sizeof("subject") - 1, 1);
	zend_declare_typed_property(class_entry, property_subject_name, &property_subject_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_subject_name);

	zval property_client_default_value;
	ZVAL_UNDEF(&property_client_default_value);
	zend_string *property_client_name = zend_string_init("client", sizeof("client") - 1, 1);
	zend_declare_typed_property(class_entry, property_client_name, &property_client_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_client_name);

	zval property_payload_default_value;
	ZVAL_UNDEF(&property_payload_default_value);
	zend_string *property_payload_name = zend_string_init("payload", sizeof("payload") - 1, 1);
	zend_declare_typed_property(class_entry, property_payload_name, &property_payload_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ANY));
	zend_string_release(property_payload_name);

	zval property_at_default_value;
	ZVAL_UNDEF(&property_at_default_value);
	zend_string *property_at_name = zend_string_init("at", sizeof("at") - 1, 1);
	zend_declare_typed_property(class_entry, property_at_name, &property_at_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_at_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_RecordedEventPage(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "RecordedEventPage", class_Billhook_RecordedEventPage_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_items_default_value;
	ZVAL_UNDEF(&property_items_default_value);
	zend_string *property_items_name = zend_string_init("items", sizeof("items") - 1, 1);
	zend_declare_typed_property(class_entry, property_items_name, &property_items_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_items_name);

	zval property_next_default_value;
	ZVAL_UNDEF(&property_next_default_value);
	zend_string *property_next_name = zend_string_init("next", sizeof("next") - 1, 1);
	zend_declare_typed_property(class_entry, property_next_name, &property_next_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_next_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_EventCount(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "EventCount", class_Billhook_EventCount_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_name_name);

	zval property_events_default_value;
	ZVAL_UNDEF(&property_events_default_value);
	zend_string *property_events_name = zend_string_init("events", sizeof("events") - 1, 1);
	zend_declare_typed_property(class_entry, property_events_name, &property_events_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_events_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_EventSummary(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "EventSummary", class_Billhook_EventSummary_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_rows_default_value;
	ZVAL_UNDEF(&property_rows_default_value);
	zend_string *property_rows_name = zend_string_init("rows", sizeof("rows") - 1, 1);
	zend_declare_typed_property(class_entry, property_rows_name, &property_rows_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_rows_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_BadLine(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "BadLine", class_Billhook_BadLine_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_line_default_value;
	ZVAL_UNDEF(&property_line_default_value);
	zend_string *property_line_name = zend_string_init("line", sizeof("line") - 1, 1);
	zend_declare_typed_property(class_entry, property_line_name, &property_line_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_line_name);

	zval property_reason_default_value;
	ZVAL_UNDEF(&property_reason_default_value);
	zend_string *property_reason_name = zend_string_init("reason", sizeof("reason") - 1, 1);
	zend_declare_typed_property(class_entry, property_reason_name, &property_reason_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_reason_name);

	zval property_message_default_value;
	ZVAL_UNDEF(&property_message_default_value);
	zend_string *property_message_name = zend_string_init("message", sizeof("message") - 1, 1);
	zend_declare_typed_property(class_entry, property_message_name, &property_message_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_message_name);

	zval property_field_default_value;
	ZVAL_UNDEF(&property_field_default_value);
	zend_string *property_field_name = zend_string_init("field", sizeof("field") - 1, 1);
	zend_declare_typed_property(class_entry, property_field_name, &property_field_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_field_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_ImportReport(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "ImportReport", class_Billhook_ImportReport_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_lines_default_value;
	ZVAL_UNDEF(&property_lines_default_value);
	zend_string *property_lines_name = zend_string_init("lines", sizeof("lines") - 1, 1);
	zend_declare_typed_property(class_entry, property_lines_name, &property_lines_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_lines_name);

	zval property_imported_default_value;
	ZVAL_UNDEF(&property_imported_default_value);
	zend_string *property_imported_name = zend_string_init("imported", sizeof("imported") - 1, 1);
	zend_declare_typed_property(class_entry, property_imported_name, &property_imported_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_imported_name);

	zval property_skipped_default_value;
	ZVAL_UNDEF(&property_skipped_default_value);
	zend_string *property_skipped_name = zend_string_init("skipped", sizeof("skipped") - 1, 1);
	zend_declare_typed_property(class_entry, property_skipped_name, &property_skipped_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_skipped_name);

	zval property_errors_default_value;
	ZVAL_UNDEF(&property_errors_default_value);
	zend_string *property_errors_name = zend_string_init("errors", sizeof("errors") - 1, 1);
	zend_declare_typed_property(class_entry, property_errors_name, &property_errors_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_errors_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_InvoiceLine(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "InvoiceLine", class_Billhook_InvoiceLine_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_id_name);

	zval property_invoice_default_value;
	ZVAL_UNDEF(&property_invoice_default_value);
	zend_string *property_invoice_name = zend_string_init("invoice", sizeof("invoice") - 1, 1);
	zend_declare_typed_property(class_entry, property_invoice_name, &property_invoice_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_invoice_name);

	zval property_position_default_value;
	ZVAL_UNDEF(&property_position_default_value);
	zend_string *property_position_name = zend_string_init("position", sizeof("position") - 1, 1);
	zend_declare_typed_property(class_entry, property_position_name, &property_position_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_position_name);

	zend_string *property_kind_class_Billhook_LineKind = zend_string_init("Billhook\\LineKind", sizeof("Billhook\\LineKind")-1, 1);
	zval property_kind_default_value;
	ZVAL_UNDEF(&property_kind_default_value);
	zend_string *property_kind_name = zend_string_init("kind", sizeof("kind") - 1, 1);
	zend_declare_typed_property(class_entry, property_kind_name, &property_kind_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_kind_class_Billhook_LineKind, 0, 0));
	zend_string_release(property_kind_name);

	zval property_service_default_value;
	ZVAL_UNDEF(&property_service_default_value);
	zend_string *property_service_name = zend_string_init("service", sizeof("service") - 1, 1);
	zend_declare_typed_property(class_entry, property_service_name, &property_service_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_service_name);

	zval property_product_default_value;
	ZVAL_UNDEF(&property_product_default_value);
	zend_string *property_product_name = zend_string_init("product", sizeof("product") - 1, 1);
	zend_declare_typed_property(class_entry, property_product_name, &property_product_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_product_name);

	zval property_description_default_value;
	ZVAL_UNDEF(&property_description_default_value);
	zend_string *property_description_name = zend_string_init("description", sizeof("description") - 1, 1);
	zend_declare_typed_property(class_entry, property_description_name, &property_description_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_description_name);

	zval property_quantity_default_value;
	ZVAL_UNDEF(&property_quantity_default_value);
	zend_string *property_quantity_name = zend_string_init("quantity", sizeof("quantity") - 1, 1);
	zend_declare_typed_property(class_entry, property_quantity_name, &property_quantity_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_quantity_name);

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_currency_name);

	zend_string *property_unit_price_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_unit_price_default_value;
	ZVAL_UNDEF(&property_unit_price_default_value);
	zend_string *property_unit_price_name = zend_string_init("unit_price", sizeof("unit_price") - 1, 1);
	zend_declare_typed_property(class_entry, property_unit_price_name, &property_unit_price_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_unit_price_class_Billhook_Money, 0, 0));
	zend_string_release(property_unit_price_name);

	zend_string *property_amount_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Billhook_Money, 0, 0));
	zend_string_release(property_amount_name);

	zend_string *property_net_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_net_default_value;
	ZVAL_UNDEF(&property_net_default_value);
	zend_string *property_net_name = zend_string_init("net", sizeof("net") - 1, 1);
	zend_declare_typed_property(class_entry, property_net_name, &property_net_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_net_class_Billhook_Money, 0, 0));
	zend_string_release(property_net_name);

	zend_string *property_tax_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_tax_default_value;
	ZVAL_UNDEF(&property_tax_default_value);
	zend_string *property_tax_name = zend_string_init("tax", sizeof("tax") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_name, &property_tax_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_tax_class_Billhook_Money, 0, 0));
	zend_string_release(property_tax_name);

	zval property_tax_category_default_value;
	ZVAL_UNDEF(&property_tax_category_default_value);
	zend_string *property_tax_category_name = zend_string_init("tax_category", sizeof("tax_category") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_category_name, &property_tax_category_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_tax_category_name);

	zval property_tax_group_default_value;
	ZVAL_UNDEF(&property_tax_group_default_value);
	zend_string *property_tax_group_name = zend_string_init("tax_group", sizeof("tax_group") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_group_name, &property_tax_group_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_tax_group_name);

	zval property_period_from_default_value;
	ZVAL_UNDEF(&property_period_from_default_value);
	zend_string *property_period_from_name = zend_string_init("period_from", sizeof("period_from") - 1, 1);
	zend_declare_typed_property(class_entry, property_period_from_name, &property_period_from_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_period_from_name);

	zval property_period_to_default_value;
	ZVAL_UNDEF(&property_period_to_default_value);
	zend_string *property_period_to_name = zend_string_init("period_to", sizeof("period_to") - 1, 1);
	zend_declare_typed_property(class_entry, property_period_to_name, &property_period_to_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_period_to_name);

	zval property_days_default_value;
	ZVAL_UNDEF(&property_days_default_value);
	zend_string *property_days_name = zend_string_init("days", sizeof("days") - 1, 1);
	zend_declare_typed_property(class_entry, property_days_name, &property_days_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_days_name);

	zval property_period_days_default_value;
	ZVAL_UNDEF(&property_period_days_default_value);
	zend_string *property_period_days_name = zend_string_init("period_days", sizeof("period_days") - 1, 1);
	zend_declare_typed_property(class_entry, property_period_days_name, &property_period_days_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_period_days_name);

	zval property_exact_amount_default_value;
	ZVAL_UNDEF(&property_exact_amount_default_value);
	zend_string *property_exact_amount_name = zend_string_init("exact_amount", sizeof("exact_amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_exact_amount_name, &property_exact_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_exact_amount_name);

	zval property_repairs_default_value;
	ZVAL_UNDEF(&property_repairs_default_value);
	zend_string *property_repairs_name = zend_string_init("repairs", sizeof("repairs") - 1, 1);
	zend_declare_typed_property(class_entry, property_repairs_name, &property_repairs_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_repairs_name);

	zval property_generation_default_value;
	ZVAL_UNDEF(&property_generation_default_value);
	zend_string *property_generation_name = zend_string_init("generation", sizeof("generation") - 1, 1);
	zend_declare_typed_property(class_entry, property_generation_name, &property_generation_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_generation_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_InvoiceTax(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "InvoiceTax", class_Billhook_InvoiceTax_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_invoice_default_value;
	ZVAL_UNDEF(&property_invoice_default_value);
	zend_string *property_invoice_name = zend_string_init("invoice", sizeof("invoice") - 1, 1);
	zend_declare_typed_property(class_entry, property_invoice_name, &property_invoice_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_invoice_name);

	zval property_position_default_value;
	ZVAL_UNDEF(&property_position_default_value);
	zend_string *property_position_name = zend_string_init("position", sizeof("position") - 1, 1);
	zend_declare_typed_property(class_entry, property_position_name, &property_position_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_position_name);

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_name_name);

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

	zval property_tax_category_default_value;
	ZVAL_UNDEF(&property_tax_category_default_value);
	zend_string *property_tax_category_name = zend_string_init("tax_category", sizeof("tax_category") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_category_name, &property_tax_category_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_tax_category_name);

	zval property_percent_default_value;
	ZVAL_UNDEF(&property_percent_default_value);
	zend_string *property_percent_name = zend_string_init("percent", sizeof("percent") - 1, 1);
	zend_declare_typed_property(class_entry, property_percent_name, &property_percent_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_percent_name);

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_currency_name);

	zend_string *property_base_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_base_default_value;
	ZVAL_UNDEF(&property_base_default_value);
	zend_string *property_base_name = zend_string_init("base", sizeof("base") - 1, 1);
	zend_declare_typed_property(class_entry, property_base_name, &property_base_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_base_class_Billhook_Money, 0, 0));
	zend_string_release(property_base_name);

	zend_string *property_amount_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Billhook_Money, 0, 0));
	zend_string_release(property_amount_name);

	zend_string *property_reason_class_Billhook_TaxReason = zend_string_init("Billhook\\TaxReason", sizeof("Billhook\\TaxReason")-1, 1);
	zval property_reason_default_value;
	ZVAL_UNDEF(&property_reason_default_value);
	zend_string *property_reason_name = zend_string_init("reason", sizeof("reason") - 1, 1);
	zend_declare_typed_property(class_entry, property_reason_name, &property_reason_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_reason_class_Billhook_TaxReason, 0, 0));
	zend_string_release(property_reason_name);

	zval property_tax_group_default_value;
	ZVAL_UNDEF(&property_tax_group_default_value);
	zend_string *property_tax_group_name = zend_string_init("tax_group", sizeof("tax_group") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_group_name, &property_tax_group_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_tax_group_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Invoice(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "Invoice", class_Billhook_Invoice_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_id_name);

	zval property_version_default_value;
	ZVAL_UNDEF(&property_version_default_value);
	zend_string *property_version_name = zend_string_init("version", sizeof("version") - 1, 1);
	zend_declare_typed_property(class_entry, property_version_name, &property_version_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_version_name);

	zval property_number_default_value;
	ZVAL_UNDEF(&property_number_default_value);
	zend_string *property_number_name = zend_string_init("number", sizeof("number") - 1, 1);
	zend_declare_typed_property(class_entry, property_number_name, &property_number_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_number_name);

	zend_string *property_status_class_Billhook_InvoiceStatus = zend_string_init("Billhook\\InvoiceStatus", sizeof("Billhook\\InvoiceStatus")-1, 1);
	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_status_class_Billhook_InvoiceStatus, 0, 0));
	zend_string_release(property_status_name);

	zval property_client_default_value;
	ZVAL_UNDEF(&property_client_default_value);
	zend_string *property_client_name = zend_string_init("client", sizeof("client") - 1, 1);
	zend_declare_typed_property(class_entry, property_client_name, &property_client_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_client_name);

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_currency_name);

	zval property_issue_date_default_value;
	ZVAL_UNDEF(&property_issue_date_default_value);
	zend_string *property_issue_date_name = zend_string_init("issue_date", sizeof("issue_date") - 1, 1);
	zend_declare_typed_property(class_entry, property_issue_date_name, &property_issue_date_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_issue_date_name);

	zval property_due_date_default_value;
	ZVAL_UNDEF(&property_due_date_default_value);
	zend_string *property_due_date_name = zend_string_init("due_date", sizeof("due_date") - 1, 1);
	zend_declare_typed_property(class_entry, property_due_date_name, &property_due_date_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_due_date_name);

	zval property_tax_date_default_value;
	ZVAL_UNDEF(&property_tax_date_default_value);
	zend_string *property_tax_date_name = zend_string_init("tax_date", sizeof("tax_date") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_date_name, &property_tax_date_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_tax_date_name);

	zend_string *property_net_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_net_default_value;
	ZVAL_UNDEF(&property_net_default_value);
	zend_string *property_net_name = zend_string_init("net", sizeof("net") - 1, 1);
	zend_declare_typed_property(class_entry, property_net_name, &property_net_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_net_class_Billhook_Money, 0, 0));
	zend_string_release(property_net_name);

	zend_string *property_tax_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_tax_default_value;
	ZVAL_UNDEF(&property_tax_default_value);
	zend_string *property_tax_name = zend_string_init("tax", sizeof("tax") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_name, &property_tax_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_tax_class_Billhook_Money, 0, 0));
	zend_string_release(property_tax_name);

	zend_string *property_total_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_total_default_value;
	ZVAL_UNDEF(&property_total_default_value);
	zend_string *property_total_name = zend_string_init("total", sizeof("total") - 1, 1);
	zend_declare_typed_property(class_entry, property_total_name, &property_total_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_total_class_Billhook_Money, 0, 0));
	zend_string_release(property_total_name);

	zend_string *property_paid_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_paid_default_value;
	ZVAL_UNDEF(&property_paid_default_value);
	zend_string *property_paid_name = zend_string_init("paid", sizeof("paid") - 1, 1);
	zend_declare_typed_property(class_entry, property_paid_name, &property_paid_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_paid_class_Billhook_Money, 0, 0));
	zend_string_release(property_paid_name);

	zend_string *property_seller_party_class_Billhook_Party = zend_string_init("Billhook\\Party", sizeof("Billhook\\Party")-1, 1);
	zval property_seller_party_default_value;
	ZVAL_UNDEF(&property_seller_party_default_value);
	zend_string *property_seller_party_name = zend_string_init("seller_party", sizeof("seller_party") - 1, 1);
	zend_declare_typed_property(class_entry, property_seller_party_name, &property_seller_party_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_seller_party_class_Billhook_Party, 0, MAY_BE_NULL));
	zend_string_release(property_seller_party_name);

	zend_string *property_client_party_class_Billhook_Party = zend_string_init("Billhook\\Party", sizeof("Billhook\\Party")-1, 1);
	zval property_client_party_default_value;
	ZVAL_UNDEF(&property_client_party_default_value);
	zend_string *property_client_party_name = zend_string_init("client_party", sizeof("client_party") - 1, 1);
	zend_declare_typed_property(class_entry, property_client_party_name, &property_client_party_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_client_party_class_Billhook_Party, 0, MAY_BE_NULL));
	zend_string_release(property_client_party_name);

	zval property_late_fee_for_default_value;
	ZVAL_UNDEF(&property_late_fee_for_default_value);
	zend_string *property_late_fee_for_name = zend_string_init("late_fee_for", sizeof("late_fee_for") - 1, 1);
	zend_declare_typed_property(class_entry, property_late_fee_for_name, &property_late_fee_for_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_late_fee_for_name);

	zval property_note_default_value;
	ZVAL_UNDEF(&property_note_default_value);
	zend_string *property_note_name = zend_string_init("note", sizeof("note") - 1, 1);
	zend_declare_typed_property(class_entry, property_note_name, &property_note_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_note_name);

	zval property_created_at_default_value;
	ZVAL_UNDEF(&property_created_at_default_value);
	zend_string *property_created_at_name = zend_string_init("created_at", sizeof("created_at") - 1, 1);
	zend_declare_typed_property(class_entry, property_created_at_name, &property_created_at_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_created_at_name);

	zval property_issued_at_default_value;
	ZVAL_UNDEF(&property_issued_at_default_value);
	zend_string *property_issued_at_name = zend_string_init("issued_at", sizeof("issued_at") - 1, 1);
	zend_declare_typed_property(class_entry, property_issued_at_name, &property_issued_at_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_issued_at_name);

	zval property_paid_at_default_value;
	ZVAL_UNDEF(&property_paid_at_default_value);
	zend_string *property_paid_at_name = zend_string_init("paid_at", sizeof("paid_at") - 1, 1);
	zend_declare_typed_property(class_entry, property_paid_at_name, &property_paid_at_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_paid_at_name);

	zval property_lines_default_value;
	ZVAL_UNDEF(&property_lines_default_value);
	zend_string *property_lines_name = zend_string_init("lines", sizeof("lines") - 1, 1);
	zend_declare_typed_property(class_entry, property_lines_name, &property_lines_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_lines_name);

	zval property_taxes_default_value;
	ZVAL_UNDEF(&property_taxes_default_value);
	zend_string *property_taxes_name = zend_string_init("taxes", sizeof("taxes") - 1, 1);
	zend_declare_typed_property(class_entry, property_taxes_name, &property_taxes_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_taxes_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_DiscardedDraft(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "DiscardedDraft", class_Billhook_DiscardedDraft_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_id_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_InvoicePage(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "InvoicePage", class_Billhook_InvoicePage_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_items_default_value;
	ZVAL_UNDEF(&property_items_default_value);
	zend_string *property_items_name = zend_string_init("items", sizeof("items") - 1, 1);
	zend_declare_typed_property(class_entry, property_items_name, &property_items_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_items_name);

	zval property_next_default_value;
	ZVAL_UNDEF(&property_next_default_value);
	zend_string *property_next_name = zend_string_init("next", sizeof("next") - 1, 1);
	zend_declare_typed_property(class_entry, property_next_name, &property_next_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_next_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_RenderedDocument(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "RenderedDocument", class_Billhook_RenderedDocument_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_content_default_value;
	ZVAL_UNDEF(&property_content_default_value);
	zend_string *property_content_name = zend_string_init("content", sizeof("content") - 1, 1);
	zend_declare_typed_property(class_entry, property_content_name, &property_content_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_content_name);

	zval property_media_type_default_value;
	ZVAL_UNDEF(&property_media_type_default_value);
	zend_string *property_media_type_name = zend_string_init("media_type", sizeof("media_type") - 1, 1);
	zend_declare_typed_property(class_entry, property_media_type_name, &property_media_type_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_media_type_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Job(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "Job", class_Billhook_Job_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_id_name);

	zval property_operation_default_value;
	ZVAL_UNDEF(&property_operation_default_value);
	zend_string *property_operation_name = zend_string_init("operation", sizeof("operation") - 1, 1);
	zend_declare_typed_property(class_entry, property_operation_name, &property_operation_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_operation_name);

	zval property_key_default_value;
	ZVAL_UNDEF(&property_key_default_value);
	zend_string *property_key_name = zend_string_init("key", sizeof("key") - 1, 1);
	zend_declare_typed_property(class_entry, property_key_name, &property_key_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_key_name);

	zval property_request_default_value;
	ZVAL_UNDEF(&property_request_default_value);
	zend_string *property_request_name = zend_string_init("request", sizeof("request") - 1, 1);
	zend_declare_typed_property(class_entry, property_request_name, &property_request_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ANY));
	zend_string_release(property_request_name);

	zval property_subject_default_value;
	ZVAL_UNDEF(&property_subject_default_value);
	zend_string *property_subject_name = zend_string_init("subject", sizeof("subject") - 1, 1);
	zend_declare_typed_property(class_entry, property_subject_name, &property_subject_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_subject_name);

	zend_string *property_state_class_Billhook_JobState = zend_string_init("Billhook\\JobState", sizeof("Billhook\\JobState")-1, 1);
	zval property_state_default_value;
	ZVAL_UNDEF(&property_state_default_value);
	zend_string *property_state_name = zend_string_init("state", sizeof("state") - 1, 1);
	zend_declare_typed_property(class_entry, property_state_name, &property_state_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_state_class_Billhook_JobState, 0, 0));
	zend_string_release(property_state_name);

	zval property_attempts_default_value;
	ZVAL_UNDEF(&property_attempts_default_value);
	zend_string *property_attempts_name = zend_string_init("attempts", sizeof("attempts") - 1, 1);
	zend_declare_typed_property(class_entry, property_attempts_name, &property_attempts_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_attempts_name);

	zval property_max_attempts_default_value;
	ZVAL_UNDEF(&property_max_attempts_default_value);
	zend_string *property_max_attempts_name = zend_string_init("max_attempts", sizeof("max_attempts") - 1, 1);
	zend_declare_typed_property(class_entry, property_max_attempts_name, &property_max_attempts_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_max_attempts_name);

	zval property_due_at_default_value;
	ZVAL_UNDEF(&property_due_at_default_value);
	zend_string *property_due_at_name = zend_string_init("due_at", sizeof("due_at") - 1, 1);
	zend_declare_typed_property(class_entry, property_due_at_name, &property_due_at_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_due_at_name);

	zval property_last_error_default_value;
	ZVAL_UNDEF(&property_last_error_default_value);
	zend_string *property_last_error_name = zend_string_init("last_error", sizeof("last_error") - 1, 1);
	zend_declare_typed_property(class_entry, property_last_error_name, &property_last_error_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_last_error_name);

	zval property_reply_default_value;
	ZVAL_UNDEF(&property_reply_default_value);
	zend_string *property_reply_name = zend_string_init("reply", sizeof("reply") - 1, 1);
	zend_declare_typed_property(class_entry, property_reply_name, &property_reply_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ANY));
	zend_string_release(property_reply_name);

	zval property_created_at_default_value;
	ZVAL_UNDEF(&property_created_at_default_value);
	zend_string *property_created_at_name = zend_string_init("created_at", sizeof("created_at") - 1, 1);
	zend_declare_typed_property(class_entry, property_created_at_name, &property_created_at_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_created_at_name);

	zval property_finished_at_default_value;
	ZVAL_UNDEF(&property_finished_at_default_value);
	zend_string *property_finished_at_name = zend_string_init("finished_at", sizeof("finished_at") - 1, 1);
	zend_declare_typed_property(class_entry, property_finished_at_name, &property_finished_at_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_finished_at_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_JobPage(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "JobPage", class_Billhook_JobPage_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_items_default_value;
	ZVAL_UNDEF(&property_items_default_value);
	zend_string *property_items_name = zend_string_init("items", sizeof("items") - 1, 1);
	zend_declare_typed_property(class_entry, property_items_name, &property_items_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_items_name);

	zval property_next_default_value;
	ZVAL_UNDEF(&property_next_default_value);
	zend_string *property_next_name = zend_string_init("next", sizeof("next") - 1, 1);
	zend_declare_typed_property(class_entry, property_next_name, &property_next_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_next_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_LedgerAccount(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "LedgerAccount", class_Billhook_LedgerAccount_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_id_name);

	zend_string *property_kind_class_Billhook_AccountKind = zend_string_init("Billhook\\AccountKind", sizeof("Billhook\\AccountKind")-1, 1);
	zval property_kind_default_value;
	ZVAL_UNDEF(&property_kind_default_value);
	zend_string *property_kind_name = zend_string_init("kind", sizeof("kind") - 1, 1);
	zend_declare_typed_property(class_entry, property_kind_name, &property_kind_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_kind_class_Billhook_AccountKind, 0, 0));
	zend_string_release(property_kind_name);

	zval property_client_default_value;
	ZVAL_UNDEF(&property_client_default_value);
	zend_string *property_client_name = zend_string_init("client", sizeof("client") - 1, 1);
	zend_declare_typed_property(class_entry, property_client_name, &property_client_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_client_name);

	zval property_detail_default_value;
	ZVAL_UNDEF(&property_detail_default_value);
	zend_string *property_detail_name = zend_string_init("detail", sizeof("detail") - 1, 1);
	zend_declare_typed_property(class_entry, property_detail_name, &property_detail_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_detail_name);

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_currency_name);

	zend_string *property_balance_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_balance_default_value;
	ZVAL_UNDEF(&property_balance_default_value);
	zend_string *property_balance_name = zend_string_init("balance", sizeof("balance") - 1, 1);
	zend_declare_typed_property(class_entry, property_balance_name, &property_balance_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_balance_class_Billhook_Money, 0, 0));
	zend_string_release(property_balance_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_LedgerAccountPage(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "LedgerAccountPage", class_Billhook_LedgerAccountPage_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_items_default_value;
	ZVAL_UNDEF(&property_items_default_value);
	zend_string *property_items_name = zend_string_init("items", sizeof("items") - 1, 1);
	zend_declare_typed_property(class_entry, property_items_name, &property_items_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_items_name);

	zval property_next_default_value;
	ZVAL_UNDEF(&property_next_default_value);
	zend_string *property_next_name = zend_string_init("next", sizeof("next") - 1, 1);
	zend_declare_typed_property(class_entry, property_next_name, &property_next_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_next_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_LedgerPosting(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "LedgerPosting", class_Billhook_LedgerPosting_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_entry_default_value;
	ZVAL_UNDEF(&property_entry_default_value);
	zend_string *property_entry_name = zend_string_init("entry", sizeof("entry") - 1, 1);
	zend_declare_typed_property(class_entry, property_entry_name, &property_entry_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_entry_name);

	zval property_account_default_value;
	ZVAL_UNDEF(&property_account_default_value);
	zend_string *property_account_name = zend_string_init("account", sizeof("account") - 1, 1);
	zend_declare_typed_property(class_entry, property_account_name, &property_account_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_account_name);

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_currency_name);

	zend_string *property_amount_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Billhook_Money, 0, 0));
	zend_string_release(property_amount_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_LedgerEntry(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "LedgerEntry", class_Billhook_LedgerEntry_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_id_name);

	zend_string *property_kind_class_Billhook_EntryKind = zend_string_init("Billhook\\EntryKind", sizeof("Billhook\\EntryKind")-1, 1);
	zval property_kind_default_value;
	ZVAL_UNDEF(&property_kind_default_value);
	zend_string *property_kind_name = zend_string_init("kind", sizeof("kind") - 1, 1);
	zend_declare_typed_property(class_entry, property_kind_name, &property_kind_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_kind_class_Billhook_EntryKind, 0, 0));
	zend_string_release(property_kind_name);

	zval property_document_default_value;
	ZVAL_UNDEF(&property_document_default_value);
	zend_string *property_document_name = zend_string_init("document", sizeof("document") - 1, 1);
	zend_declare_typed_property(class_entry, property_document_name, &property_document_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_document_name);

	zval property_client_default_value;
	ZVAL_UNDEF(&property_client_default_value);
	zend_string *property_client_name = zend_string_init("client", sizeof("client") - 1, 1);
	zend_declare_typed_property(class_entry, property_client_name, &property_client_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_client_name);

	zval property_date_default_value;
	ZVAL_UNDEF(&property_date_default_value);
	zend_string *property_date_name = zend_string_init("date", sizeof("date") - 1, 1);
	zend_declare_typed_property(class_entry, property_date_name, &property_date_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_date_name);

	zval property_posted_at_default_value;
	ZVAL_UNDEF(&property_posted_at_default_value);
	zend_string *property_posted_at_name = zend_string_init("posted_at", sizeof("posted_at") - 1, 1);
	zend_declare_typed_property(class_entry, property_posted_at_name, &property_posted_at_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_posted_at_name);

	zval property_postings_default_value;
	ZVAL_UNDEF(&property_postings_default_value);
	zend_string *property_postings_name = zend_string_init("postings", sizeof("postings") - 1, 1);
	zend_declare_typed_property(class_entry, property_postings_name, &property_postings_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_postings_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_LedgerEntryPage(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "LedgerEntryPage", class_Billhook_LedgerEntryPage_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_items_default_value;
	ZVAL_UNDEF(&property_items_default_value);
	zend_string *property_items_name = zend_string_init("items", sizeof("items") - 1, 1);
	zend_declare_typed_property(class_entry, property_items_name, &property_items_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_items_name);

	zval property_next_default_value;
	ZVAL_UNDEF(&property_next_default_value);
	zend_string *property_next_name = zend_string_init("next", sizeof("next") - 1, 1);
	zend_declare_typed_property(class_entry, property_next_name, &property_next_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_next_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_LedgerCheck(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "LedgerCheck", class_Billhook_LedgerCheck_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_name_name);

	zval property_doc_default_value;
	ZVAL_UNDEF(&property_doc_default_value);
	zend_string *property_doc_name = zend_string_init("doc", sizeof("doc") - 1, 1);
	zend_declare_typed_property(class_entry, property_doc_name, &property_doc_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_doc_name);

	zval property_holds_default_value;
	ZVAL_UNDEF(&property_holds_default_value);
	zend_string *property_holds_name = zend_string_init("holds", sizeof("holds") - 1, 1);
	zend_declare_typed_property(class_entry, property_holds_name, &property_holds_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_holds_name);

	zval property_rows_default_value;
	ZVAL_UNDEF(&property_rows_default_value);
	zend_string *property_rows_name = zend_string_init("rows", sizeof("rows") - 1, 1);
	zend_declare_typed_property(class_entry, property_rows_name, &property_rows_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_rows_name);

	zval property_first_broken_default_value;
	ZVAL_UNDEF(&property_first_broken_default_value);
	zend_string *property_first_broken_name = zend_string_init("first_broken", sizeof("first_broken") - 1, 1);
	zend_declare_typed_property(class_entry, property_first_broken_name, &property_first_broken_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_first_broken_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_LedgerReport(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "LedgerReport", class_Billhook_LedgerReport_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_holds_default_value;
	ZVAL_UNDEF(&property_holds_default_value);
	zend_string *property_holds_name = zend_string_init("holds", sizeof("holds") - 1, 1);
	zend_declare_typed_property(class_entry, property_holds_name, &property_holds_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_holds_name);

	zval property_checks_default_value;
	ZVAL_UNDEF(&property_checks_default_value);
	zend_string *property_checks_name = zend_string_init("checks", sizeof("checks") - 1, 1);
	zend_declare_typed_property(class_entry, property_checks_name, &property_checks_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_checks_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Payment(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "Payment", class_Billhook_Payment_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_id_name);

	zval property_client_default_value;
	ZVAL_UNDEF(&property_client_default_value);
	zend_string *property_client_name = zend_string_init("client", sizeof("client") - 1, 1);
	zend_declare_typed_property(class_entry, property_client_name, &property_client_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_client_name);

	zval property_invoice_default_value;
	ZVAL_UNDEF(&property_invoice_default_value);
	zend_string *property_invoice_name = zend_string_init("invoice", sizeof("invoice") - 1, 1);
	zend_declare_typed_property(class_entry, property_invoice_name, &property_invoice_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_invoice_name);

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_currency_name);

	zend_string *property_amount_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Billhook_Money, 0, 0));
	zend_string_release(property_amount_name);

	zend_string *property_fee_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_fee_default_value;
	ZVAL_UNDEF(&property_fee_default_value);
	zend_string *property_fee_name = zend_string_init("fee", sizeof("fee") - 1, 1);
	zend_declare_typed_property(class_entry, property_fee_name, &property_fee_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_fee_class_Billhook_Money, 0, 0));
	zend_string_release(property_fee_name);

	zend_string *property_to_invoice_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_to_invoice_default_value;
	ZVAL_UNDEF(&property_to_invoice_default_value);
	zend_string *property_to_invoice_name = zend_string_init("to_invoice", sizeof("to_invoice") - 1, 1);
	zend_declare_typed_property(class_entry, property_to_invoice_name, &property_to_invoice_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_to_invoice_class_Billhook_Money, 0, 0));
	zend_string_release(property_to_invoice_name);

	zend_string *property_to_credit_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_to_credit_default_value;
	ZVAL_UNDEF(&property_to_credit_default_value);
	zend_string *property_to_credit_name = zend_string_init("to_credit", sizeof("to_credit") - 1, 1);
	zend_declare_typed_property(class_entry, property_to_credit_name, &property_to_credit_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_to_credit_class_Billhook_Money, 0, 0));
	zend_string_release(property_to_credit_name);

	zval property_method_default_value;
	ZVAL_UNDEF(&property_method_default_value);
	zend_string *property_method_name = zend_string_init("method", sizeof("method") - 1, 1);
	zend_declare_typed_property(class_entry, property_method_name, &property_method_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_method_name);

	zval property_reference_default_value;
	ZVAL_UNDEF(&property_reference_default_value);
	zend_string *property_reference_name = zend_string_init("reference", sizeof("reference") - 1, 1);
	zend_declare_typed_property(class_entry, property_reference_name, &property_reference_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_reference_name);

	zval property_received_on_default_value;
	ZVAL_UNDEF(&property_received_on_default_value);
	zend_string *property_received_on_name = zend_string_init("received_on", sizeof("received_on") - 1, 1);
	zend_declare_typed_property(class_entry, property_received_on_name, &property_received_on_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_received_on_name);

	zval property_recorded_at_default_value;
	ZVAL_UNDEF(&property_recorded_at_default_value);
	zend_string *property_recorded_at_name = zend_string_init("recorded_at", sizeof("recorded_at") - 1, 1);
	zend_declare_typed_property(class_entry, property_recorded_at_name, &property_recorded_at_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_recorded_at_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_PaymentPage(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "PaymentPage", class_Billhook_PaymentPage_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_items_default_value;
	ZVAL_UNDEF(&property_items_default_value);
	zend_string *property_items_name = zend_string_init("items", sizeof("items") - 1, 1);
	zend_declare_typed_property(class_entry, property_items_name, &property_items_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_items_name);

	zval property_next_default_value;
	ZVAL_UNDEF(&property_next_default_value);
	zend_string *property_next_name = zend_string_init("next", sizeof("next") - 1, 1);
	zend_declare_typed_property(class_entry, property_next_name, &property_next_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_next_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_PaymentOutcome(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "PaymentOutcome", class_Billhook_PaymentOutcome_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zend_string *property_payment_class_Billhook_Payment = zend_string_init("Billhook\\Payment", sizeof("Billhook\\Payment")-1, 1);
	zval property_payment_default_value;
	ZVAL_UNDEF(&property_payment_default_value);
	zend_string *property_payment_name = zend_string_init("payment", sizeof("payment") - 1, 1);
	zend_declare_typed_property(class_entry, property_payment_name, &property_payment_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_payment_class_Billhook_Payment, 0, MAY_BE_NULL));
	zend_string_release(property_payment_name);

	zval property_reason_default_value;
	ZVAL_UNDEF(&property_reason_default_value);
	zend_string *property_reason_name = zend_string_init("reason", sizeof("reason") - 1, 1);
	zend_declare_typed_property(class_entry, property_reason_name, &property_reason_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_reason_name);

	zval property_message_default_value;
	ZVAL_UNDEF(&property_message_default_value);
	zend_string *property_message_name = zend_string_init("message", sizeof("message") - 1, 1);
	zend_declare_typed_property(class_entry, property_message_name, &property_message_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_message_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_PaymentBatch(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "PaymentBatch", class_Billhook_PaymentBatch_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_recorded_default_value;
	ZVAL_UNDEF(&property_recorded_default_value);
	zend_string *property_recorded_name = zend_string_init("recorded", sizeof("recorded") - 1, 1);
	zend_declare_typed_property(class_entry, property_recorded_name, &property_recorded_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_recorded_name);

	zval property_refused_default_value;
	ZVAL_UNDEF(&property_refused_default_value);
	zend_string *property_refused_name = zend_string_init("refused", sizeof("refused") - 1, 1);
	zend_declare_typed_property(class_entry, property_refused_name, &property_refused_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_refused_name);

	zval property_outcomes_default_value;
	ZVAL_UNDEF(&property_outcomes_default_value);
	zend_string *property_outcomes_name = zend_string_init("outcomes", sizeof("outcomes") - 1, 1);
	zend_declare_typed_property(class_entry, property_outcomes_name, &property_outcomes_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_outcomes_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_PriceChange(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "PriceChange", class_Billhook_PriceChange_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_changed_default_value;
	ZVAL_UNDEF(&property_changed_default_value);
	zend_string *property_changed_name = zend_string_init("changed", sizeof("changed") - 1, 1);
	zend_declare_typed_property(class_entry, property_changed_name, &property_changed_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_changed_name);

	zval property_unchanged_default_value;
	ZVAL_UNDEF(&property_unchanged_default_value);
	zend_string *property_unchanged_name = zend_string_init("unchanged", sizeof("unchanged") - 1, 1);
	zend_declare_typed_property(class_entry, property_unchanged_name, &property_unchanged_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_unchanged_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Price(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "Price", class_Billhook_Price_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_id_name);

	zval property_product_default_value;
	ZVAL_UNDEF(&property_product_default_value);
	zend_string *property_product_name = zend_string_init("product", sizeof("product") - 1, 1);
	zend_declare_typed_property(class_entry, property_product_name, &property_product_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_product_name);

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_currency_name);

	zend_string *property_cycle_class_Billhook_Cycle = zend_string_init("Billhook\\Cycle", sizeof("Billhook\\Cycle")-1, 1);
	zval property_cycle_default_value;
	ZVAL_UNDEF(&property_cycle_default_value);
	zend_string *property_cycle_name = zend_string_init("cycle", sizeof("cycle") - 1, 1);
	zend_declare_typed_property(class_entry, property_cycle_name, &property_cycle_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_cycle_class_Billhook_Cycle, 0, MAY_BE_NULL));
	zend_string_release(property_cycle_name);

	zend_string *property_amount_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Billhook_Money, 0, 0));
	zend_string_release(property_amount_name);

	zend_string *property_setup_fee_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_setup_fee_default_value;
	ZVAL_UNDEF(&property_setup_fee_default_value);
	zend_string *property_setup_fee_name = zend_string_init("setup_fee", sizeof("setup_fee") - 1, 1);
	zend_declare_typed_property(class_entry, property_setup_fee_name, &property_setup_fee_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_setup_fee_class_Billhook_Money, 0, 0));
	zend_string_release(property_setup_fee_name);

	zval property_valid_from_default_value;
	ZVAL_UNDEF(&property_valid_from_default_value);
	zend_string *property_valid_from_name = zend_string_init("valid_from", sizeof("valid_from") - 1, 1);
	zend_declare_typed_property(class_entry, property_valid_from_name, &property_valid_from_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_valid_from_name);

	zval property_valid_to_default_value;
	ZVAL_UNDEF(&property_valid_to_default_value);
	zend_string *property_valid_to_name = zend_string_init("valid_to", sizeof("valid_to") - 1, 1);
	zend_declare_typed_property(class_entry, property_valid_to_name, &property_valid_to_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_valid_to_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_PricePage(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "PricePage", class_Billhook_PricePage_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_items_default_value;
	ZVAL_UNDEF(&property_items_default_value);
	zend_string *property_items_name = zend_string_init("items", sizeof("items") - 1, 1);
	zend_declare_typed_property(class_entry, property_items_name, &property_items_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_items_name);

	zval property_next_default_value;
	ZVAL_UNDEF(&property_next_default_value);
	zend_string *property_next_name = zend_string_init("next", sizeof("next") - 1, 1);
	zend_declare_typed_property(class_entry, property_next_name, &property_next_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_next_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_QuotedLine(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "QuotedLine", class_Billhook_QuotedLine_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_product_default_value;
	ZVAL_UNDEF(&property_product_default_value);
	zend_string *property_product_name = zend_string_init("product", sizeof("product") - 1, 1);
	zend_declare_typed_property(class_entry, property_product_name, &property_product_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_product_name);

	zval property_quantity_default_value;
	ZVAL_UNDEF(&property_quantity_default_value);
	zend_string *property_quantity_name = zend_string_init("quantity", sizeof("quantity") - 1, 1);
	zend_declare_typed_property(class_entry, property_quantity_name, &property_quantity_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_quantity_name);

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_currency_name);

	zend_string *property_unit_price_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_unit_price_default_value;
	ZVAL_UNDEF(&property_unit_price_default_value);
	zend_string *property_unit_price_name = zend_string_init("unit_price", sizeof("unit_price") - 1, 1);
	zend_declare_typed_property(class_entry, property_unit_price_name, &property_unit_price_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_unit_price_class_Billhook_Money, 0, 0));
	zend_string_release(property_unit_price_name);

	zend_string *property_setup_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_setup_default_value;
	ZVAL_UNDEF(&property_setup_default_value);
	zend_string *property_setup_name = zend_string_init("setup", sizeof("setup") - 1, 1);
	zend_declare_typed_property(class_entry, property_setup_name, &property_setup_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_setup_class_Billhook_Money, 0, 0));
	zend_string_release(property_setup_name);

	zend_string *property_net_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_net_default_value;
	ZVAL_UNDEF(&property_net_default_value);
	zend_string *property_net_name = zend_string_init("net", sizeof("net") - 1, 1);
	zend_declare_typed_property(class_entry, property_net_name, &property_net_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_net_class_Billhook_Money, 0, 0));
	zend_string_release(property_net_name);

	zend_string *property_tax_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_tax_default_value;
	ZVAL_UNDEF(&property_tax_default_value);
	zend_string *property_tax_name = zend_string_init("tax", sizeof("tax") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_name, &property_tax_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_tax_class_Billhook_Money, 0, 0));
	zend_string_release(property_tax_name);

	zend_string *property_gross_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_gross_default_value;
	ZVAL_UNDEF(&property_gross_default_value);
	zend_string *property_gross_name = zend_string_init("gross", sizeof("gross") - 1, 1);
	zend_declare_typed_property(class_entry, property_gross_name, &property_gross_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_gross_class_Billhook_Money, 0, 0));
	zend_string_release(property_gross_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_TaxRow(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "TaxRow", class_Billhook_TaxRow_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_name_name);

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

	zval property_tax_category_default_value;
	ZVAL_UNDEF(&property_tax_category_default_value);
	zend_string *property_tax_category_name = zend_string_init("tax_category", sizeof("tax_category") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_category_name, &property_tax_category_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_tax_category_name);

	zval property_percent_default_value;
	ZVAL_UNDEF(&property_percent_default_value);
	zend_string *property_percent_name = zend_string_init("percent", sizeof("percent") - 1, 1);
	zend_declare_typed_property(class_entry, property_percent_name, &property_percent_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_percent_name);

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_currency_name);

	zend_string *property_base_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_base_default_value;
	ZVAL_UNDEF(&property_base_default_value);
	zend_string *property_base_name = zend_string_init("base", sizeof("base") - 1, 1);
	zend_declare_typed_property(class_entry, property_base_name, &property_base_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_base_class_Billhook_Money, 0, 0));
	zend_string_release(property_base_name);

	zend_string *property_amount_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Billhook_Money, 0, 0));
	zend_string_release(property_amount_name);

	zend_string *property_reason_class_Billhook_TaxReason = zend_string_init("Billhook\\TaxReason", sizeof("Billhook\\TaxReason")-1, 1);
	zval property_reason_default_value;
	ZVAL_UNDEF(&property_reason_default_value);
	zend_string *property_reason_name = zend_string_init("reason", sizeof("reason") - 1, 1);
	zend_declare_typed_property(class_entry, property_reason_name, &property_reason_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_reason_class_Billhook_TaxReason, 0, 0));
	zend_string_release(property_reason_name);

	zval property_tax_group_default_value;
	ZVAL_UNDEF(&property_tax_group_default_value);
	zend_string *property_tax_group_name = zend_string_init("tax_group", sizeof("tax_group") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_group_name, &property_tax_group_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_tax_group_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_PriceQuote(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "PriceQuote", class_Billhook_PriceQuote_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_date_default_value;
	ZVAL_UNDEF(&property_date_default_value);
	zend_string *property_date_name = zend_string_init("date", sizeof("date") - 1, 1);
	zend_declare_typed_property(class_entry, property_date_name, &property_date_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_date_name);

	zval property_lines_default_value;
	ZVAL_UNDEF(&property_lines_default_value);
	zend_string *property_lines_name = zend_string_init("lines", sizeof("lines") - 1, 1);
	zend_declare_typed_property(class_entry, property_lines_name, &property_lines_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_lines_name);

	zval property_taxes_default_value;
	ZVAL_UNDEF(&property_taxes_default_value);
	zend_string *property_taxes_name = zend_string_init("taxes", sizeof("taxes") - 1, 1);
	zend_declare_typed_property(class_entry, property_taxes_name, &property_taxes_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_taxes_name);

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_currency_name);

	zend_string *property_net_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_net_default_value;
	ZVAL_UNDEF(&property_net_default_value);
	zend_string *property_net_name = zend_string_init("net", sizeof("net") - 1, 1);
	zend_declare_typed_property(class_entry, property_net_name, &property_net_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_net_class_Billhook_Money, 0, 0));
	zend_string_release(property_net_name);

	zend_string *property_tax_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_tax_default_value;
	ZVAL_UNDEF(&property_tax_default_value);
	zend_string *property_tax_name = zend_string_init("tax", sizeof("tax") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_name, &property_tax_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_tax_class_Billhook_Money, 0, 0));
	zend_string_release(property_tax_name);

	zend_string *property_total_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_total_default_value;
	ZVAL_UNDEF(&property_total_default_value);
	zend_string *property_total_name = zend_string_init("total", sizeof("total") - 1, 1);
	zend_declare_typed_property(class_entry, property_total_name, &property_total_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_total_class_Billhook_Money, 0, 0));
	zend_string_release(property_total_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Product(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "Product", class_Billhook_Product_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_id_name);

	zval property_version_default_value;
	ZVAL_UNDEF(&property_version_default_value);
	zend_string *property_version_name = zend_string_init("version", sizeof("version") - 1, 1);
	zend_declare_typed_property(class_entry, property_version_name, &property_version_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_version_name);

	zval property_category_default_value;
	ZVAL_UNDEF(&property_category_default_value);
	zend_string *property_category_name = zend_string_init("category", sizeof("category") - 1, 1);
	zend_declare_typed_property(class_entry, property_category_name, &property_category_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_category_name);

	zend_string *property_kind_class_Billhook_ProductKind = zend_string_init("Billhook\\ProductKind", sizeof("Billhook\\ProductKind")-1, 1);
	zval property_kind_default_value;
	ZVAL_UNDEF(&property_kind_default_value);
	zend_string *property_kind_name = zend_string_init("kind", sizeof("kind") - 1, 1);
	zend_declare_typed_property(class_entry, property_kind_name, &property_kind_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_kind_class_Billhook_ProductKind, 0, 0));
	zend_string_release(property_kind_name);

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_name_name);

	zval property_description_default_value;
	ZVAL_UNDEF(&property_description_default_value);
	zend_string *property_description_name = zend_string_init("description", sizeof("description") - 1, 1);
	zend_declare_typed_property(class_entry, property_description_name, &property_description_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_description_name);

	zval property_tax_category_default_value;
	ZVAL_UNDEF(&property_tax_category_default_value);
	zend_string *property_tax_category_name = zend_string_init("tax_category", sizeof("tax_category") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_category_name, &property_tax_category_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_tax_category_name);

	zval property_module_default_value;
	ZVAL_UNDEF(&property_module_default_value);
	zend_string *property_module_name = zend_string_init("module", sizeof("module") - 1, 1);
	zend_declare_typed_property(class_entry, property_module_name, &property_module_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_module_name);

	zend_string *property_provision_on_class_Billhook_ProvisionOn = zend_string_init("Billhook\\ProvisionOn", sizeof("Billhook\\ProvisionOn")-1, 1);
	zval property_provision_on_default_value;
	ZVAL_UNDEF(&property_provision_on_default_value);
	zend_string *property_provision_on_name = zend_string_init("provision_on", sizeof("provision_on") - 1, 1);
	zend_declare_typed_property(class_entry, property_provision_on_name, &property_provision_on_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_provision_on_class_Billhook_ProvisionOn, 0, 0));
	zend_string_release(property_provision_on_name);

	zend_string *property_timing_class_Billhook_Timing = zend_string_init("Billhook\\Timing", sizeof("Billhook\\Timing")-1, 1);
	zval property_timing_default_value;
	ZVAL_UNDEF(&property_timing_default_value);
	zend_string *property_timing_name = zend_string_init("timing", sizeof("timing") - 1, 1);
	zend_declare_typed_property(class_entry, property_timing_name, &property_timing_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_timing_class_Billhook_Timing, 0, 0));
	zend_string_release(property_timing_name);

	zend_string *property_align_class_Billhook_Alignment = zend_string_init("Billhook\\Alignment", sizeof("Billhook\\Alignment")-1, 1);
	zval property_align_default_value;
	ZVAL_UNDEF(&property_align_default_value);
	zend_string *property_align_name = zend_string_init("align", sizeof("align") - 1, 1);
	zend_declare_typed_property(class_entry, property_align_name, &property_align_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_align_class_Billhook_Alignment, 0, 0));
	zend_string_release(property_align_name);

	zval property_anchor_day_default_value;
	ZVAL_UNDEF(&property_anchor_day_default_value);
	zend_string *property_anchor_day_name = zend_string_init("anchor_day", sizeof("anchor_day") - 1, 1);
	zend_declare_typed_property(class_entry, property_anchor_day_name, &property_anchor_day_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_anchor_day_name);

	zval property_also_next_from_default_value;
	ZVAL_UNDEF(&property_also_next_from_default_value);
	zend_string *property_also_next_from_name = zend_string_init("also_next_from", sizeof("also_next_from") - 1, 1);
	zend_declare_typed_property(class_entry, property_also_next_from_name, &property_also_next_from_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_also_next_from_name);

	zend_string *property_day_count_class_Billhook_DayCount = zend_string_init("Billhook\\DayCount", sizeof("Billhook\\DayCount")-1, 1);
	zval property_day_count_default_value;
	ZVAL_UNDEF(&property_day_count_default_value);
	zend_string *property_day_count_name = zend_string_init("day_count", sizeof("day_count") - 1, 1);
	zend_declare_typed_property(class_entry, property_day_count_name, &property_day_count_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_day_count_class_Billhook_DayCount, 0, 0));
	zend_string_release(property_day_count_name);

	zend_string *property_status_class_Billhook_ProductStatus = zend_string_init("Billhook\\ProductStatus", sizeof("Billhook\\ProductStatus")-1, 1);
	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_status_class_Billhook_ProductStatus, 0, 0));
	zend_string_release(property_status_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_ProductPage(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "ProductPage", class_Billhook_ProductPage_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_items_default_value;
	ZVAL_UNDEF(&property_items_default_value);
	zend_string *property_items_name = zend_string_init("items", sizeof("items") - 1, 1);
	zend_declare_typed_property(class_entry, property_items_name, &property_items_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_items_name);

	zval property_next_default_value;
	ZVAL_UNDEF(&property_next_default_value);
	zend_string *property_next_name = zend_string_init("next", sizeof("next") - 1, 1);
	zend_declare_typed_property(class_entry, property_next_name, &property_next_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_next_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_AgingRow(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "AgingRow", class_Billhook_AgingRow_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_currency_name);

	zend_string *property_not_due_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_not_due_default_value;
	ZVAL_UNDEF(&property_not_due_default_value);
	zend_string *property_not_due_name = zend_string_init("not_due", sizeof("not_due") - 1, 1);
	zend_declare_typed_property(class_entry, property_not_due_name, &property_not_due_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_not_due_class_Billhook_Money, 0, 0));
	zend_string_release(property_not_due_name);

	zend_string *property_days_1_to_30_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_days_1_to_30_default_value;
	ZVAL_UNDEF(&property_days_1_to_30_default_value);
	zend_string *property_days_1_to_30_name = zend_string_init("days_1_to_30", sizeof("days_1_to_30") - 1, 1);
	zend_declare_typed_property(class_entry, property_days_1_to_30_name, &property_days_1_to_30_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_days_1_to_30_class_Billhook_Money, 0, 0));
	zend_string_release(property_days_1_to_30_name);

	zend_string *property_days_31_to_60_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_days_31_to_60_default_value;
	ZVAL_UNDEF(&property_days_31_to_60_default_value);
	zend_string *property_days_31_to_60_name = zend_string_init("days_31_to_60", sizeof("days_31_to_60") - 1, 1);
	zend_declare_typed_property(class_entry, property_days_31_to_60_name, &property_days_31_to_60_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_days_31_to_60_class_Billhook_Money, 0, 0));
	zend_string_release(property_days_31_to_60_name);

	zend_string *property_days_61_to_90_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_days_61_to_90_default_value;
	ZVAL_UNDEF(&property_days_61_to_90_default_value);
	zend_string *property_days_61_to_90_name = zend_string_init("days_61_to_90", sizeof("days_61_to_90") - 1, 1);
	zend_declare_typed_property(class_entry, property_days_61_to_90_name, &property_days_61_to_90_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_days_61_to_90_class_Billhook_Money, 0, 0));
	zend_string_release(property_days_61_to_90_name);

	zend_string *property_days_over_90_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_days_over_90_default_value;
	ZVAL_UNDEF(&property_days_over_90_default_value);
	zend_string *property_days_over_90_name = zend_string_init("days_over_90", sizeof("days_over_90") - 1, 1);
	zend_declare_typed_property(class_entry, property_days_over_90_name, &property_days_over_90_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_days_over_90_class_Billhook_Money, 0, 0));
	zend_string_release(property_days_over_90_name);

	zend_string *property_total_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_total_default_value;
	ZVAL_UNDEF(&property_total_default_value);
	zend_string *property_total_name = zend_string_init("total", sizeof("total") - 1, 1);
	zend_declare_typed_property(class_entry, property_total_name, &property_total_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_total_class_Billhook_Money, 0, 0));
	zend_string_release(property_total_name);

	zval property_invoices_default_value;
	ZVAL_UNDEF(&property_invoices_default_value);
	zend_string *property_invoices_name = zend_string_init("invoices", sizeof("invoices") - 1, 1);
	zend_declare_typed_property(class_entry, property_invoices_name, &property_invoices_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_invoices_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_AgingReport(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "AgingReport", class_Billhook_AgingReport_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_on_default_value;
	ZVAL_UNDEF(&property_on_default_value);
	zend_string *property_on_name = zend_string_init("on", sizeof("on") - 1, 1);
	zend_declare_typed_property(class_entry, property_on_name, &property_on_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_on_name);

	zval property_rows_default_value;
	ZVAL_UNDEF(&property_rows_default_value);
	zend_string *property_rows_name = zend_string_init("rows", sizeof("rows") - 1, 1);
	zend_declare_typed_property(class_entry, property_rows_name, &property_rows_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_rows_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_MrrRow(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "MrrRow", class_Billhook_MrrRow_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_currency_name);

	zval property_product_default_value;
	ZVAL_UNDEF(&property_product_default_value);
	zend_string *property_product_name = zend_string_init("product", sizeof("product") - 1, 1);
	zend_declare_typed_property(class_entry, property_product_name, &property_product_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_product_name);

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_name_name);

	zval property_services_default_value;
	ZVAL_UNDEF(&property_services_default_value);
	zend_string *property_services_name = zend_string_init("services", sizeof("services") - 1, 1);
	zend_declare_typed_property(class_entry, property_services_name, &property_services_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_services_name);

	zend_string *property_amount_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Billhook_Money, 0, 0));
	zend_string_release(property_amount_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_MrrTotal(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "MrrTotal", class_Billhook_MrrTotal_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_currency_name);

	zval property_services_default_value;
	ZVAL_UNDEF(&property_services_default_value);
	zend_string *property_services_name = zend_string_init("services", sizeof("services") - 1, 1);
	zend_declare_typed_property(class_entry, property_services_name, &property_services_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_services_name);

	zend_string *property_amount_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Billhook_Money, 0, 0));
	zend_string_release(property_amount_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_MrrReport(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "MrrReport", class_Billhook_MrrReport_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_on_default_value;
	ZVAL_UNDEF(&property_on_default_value);
	zend_string *property_on_name = zend_string_init("on", sizeof("on") - 1, 1);
	zend_declare_typed_property(class_entry, property_on_name, &property_on_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_on_name);

	zval property_rows_default_value;
	ZVAL_UNDEF(&property_rows_default_value);
	zend_string *property_rows_name = zend_string_init("rows", sizeof("rows") - 1, 1);
	zend_declare_typed_property(class_entry, property_rows_name, &property_rows_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_rows_name);

	zval property_totals_default_value;
	ZVAL_UNDEF(&property_totals_default_value);
	zend_string *property_totals_name = zend_string_init("totals", sizeof("totals") - 1, 1);
	zend_declare_typed_property(class_entry, property_totals_name, &property_totals_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_totals_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_RevenueRow(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "RevenueRow", class_Billhook_RevenueRow_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_key_default_value;
	ZVAL_UNDEF(&property_key_default_value);
	zend_string *property_key_name = zend_string_init("key", sizeof("key") - 1, 1);
	zend_declare_typed_property(class_entry, property_key_name, &property_key_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_key_name);

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_currency_name);

	zend_string *property_net_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_net_default_value;
	ZVAL_UNDEF(&property_net_default_value);
	zend_string *property_net_name = zend_string_init("net", sizeof("net") - 1, 1);
	zend_declare_typed_property(class_entry, property_net_name, &property_net_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_net_class_Billhook_Money, 0, 0));
	zend_string_release(property_net_name);

	zend_string *property_tax_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_tax_default_value;
	ZVAL_UNDEF(&property_tax_default_value);
	zend_string *property_tax_name = zend_string_init("tax", sizeof("tax") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_name, &property_tax_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_tax_class_Billhook_Money, 0, 0));
	zend_string_release(property_tax_name);

	zend_string *property_total_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_total_default_value;
	ZVAL_UNDEF(&property_total_default_value);
	zend_string *property_total_name = zend_string_init("total", sizeof("total") - 1, 1);
	zend_declare_typed_property(class_entry, property_total_name, &property_total_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_total_class_Billhook_Money, 0, 0));
	zend_string_release(property_total_name);

	zval property_documents_default_value;
	ZVAL_UNDEF(&property_documents_default_value);
	zend_string *property_documents_name = zend_string_init("documents", sizeof("documents") - 1, 1);
	zend_declare_typed_property(class_entry, property_documents_name, &property_documents_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_documents_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_RevenueReport(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "RevenueReport", class_Billhook_RevenueReport_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_rows_default_value;
	ZVAL_UNDEF(&property_rows_default_value);
	zend_string *property_rows_name = zend_string_init("rows", sizeof("rows") - 1, 1);
	zend_declare_typed_property(class_entry, property_rows_name, &property_rows_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_rows_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Role(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "Role", class_Billhook_Role_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_id_name);

	zval property_version_default_value;
	ZVAL_UNDEF(&property_version_default_value);
	zend_string *property_version_name = zend_string_init("version", sizeof("version") - 1, 1);
	zend_declare_typed_property(class_entry, property_version_name, &property_version_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_version_name);

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_name_name);

	zval property_permissions_default_value;
	ZVAL_UNDEF(&property_permissions_default_value);
	zend_string *property_permissions_name = zend_string_init("permissions", sizeof("permissions") - 1, 1);
	zend_declare_typed_property(class_entry, property_permissions_name, &property_permissions_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_permissions_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_RolePage(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "RolePage", class_Billhook_RolePage_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_items_default_value;
	ZVAL_UNDEF(&property_items_default_value);
	zend_string *property_items_name = zend_string_init("items", sizeof("items") - 1, 1);
	zend_declare_typed_property(class_entry, property_items_name, &property_items_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_items_name);

	zval property_next_default_value;
	ZVAL_UNDEF(&property_next_default_value);
	zend_string *property_next_name = zend_string_init("next", sizeof("next") - 1, 1);
	zend_declare_typed_property(class_entry, property_next_name, &property_next_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_next_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_ScheduledItem(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "ScheduledItem", class_Billhook_ScheduledItem_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_from_default_value;
	ZVAL_UNDEF(&property_from_default_value);
	zend_string *property_from_name = zend_string_init("from", sizeof("from") - 1, 1);
	zend_declare_typed_property(class_entry, property_from_name, &property_from_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_from_name);

	zval property_to_default_value;
	ZVAL_UNDEF(&property_to_default_value);
	zend_string *property_to_name = zend_string_init("to", sizeof("to") - 1, 1);
	zend_declare_typed_property(class_entry, property_to_name, &property_to_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_to_name);

	zval property_whole_default_value;
	ZVAL_UNDEF(&property_whole_default_value);
	zend_string *property_whole_name = zend_string_init("whole", sizeof("whole") - 1, 1);
	zend_declare_typed_property(class_entry, property_whole_name, &property_whole_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_whole_name);

	zval property_days_default_value;
	ZVAL_UNDEF(&property_days_default_value);
	zend_string *property_days_name = zend_string_init("days", sizeof("days") - 1, 1);
	zend_declare_typed_property(class_entry, property_days_name, &property_days_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_days_name);

	zval property_period_days_default_value;
	ZVAL_UNDEF(&property_period_days_default_value);
	zend_string *property_period_days_name = zend_string_init("period_days", sizeof("period_days") - 1, 1);
	zend_declare_typed_property(class_entry, property_period_days_name, &property_period_days_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_period_days_name);

	zval property_fraction_default_value;
	ZVAL_UNDEF(&property_fraction_default_value);
	zend_string *property_fraction_name = zend_string_init("fraction", sizeof("fraction") - 1, 1);
	zend_declare_typed_property(class_entry, property_fraction_name, &property_fraction_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_fraction_name);

	zend_string *property_amount_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Billhook_Money, 0, MAY_BE_NULL));
	zend_string_release(property_amount_name);

	zval property_exact_amount_default_value;
	ZVAL_UNDEF(&property_exact_amount_default_value);
	zend_string *property_exact_amount_name = zend_string_init("exact_amount", sizeof("exact_amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_exact_amount_name, &property_exact_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_exact_amount_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_SchedulePreview(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "SchedulePreview", class_Billhook_SchedulePreview_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_items_default_value;
	ZVAL_UNDEF(&property_items_default_value);
	zend_string *property_items_name = zend_string_init("items", sizeof("items") - 1, 1);
	zend_declare_typed_property(class_entry, property_items_name, &property_items_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_items_name);

	zval property_cycles_default_value;
	ZVAL_UNDEF(&property_cycles_default_value);
	zend_string *property_cycles_name = zend_string_init("cycles", sizeof("cycles") - 1, 1);
	zend_declare_typed_property(class_entry, property_cycles_name, &property_cycles_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_cycles_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Seller(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "Seller", class_Billhook_Seller_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_id_name);

	zval property_version_default_value;
	ZVAL_UNDEF(&property_version_default_value);
	zend_string *property_version_name = zend_string_init("version", sizeof("version") - 1, 1);
	zend_declare_typed_property(class_entry, property_version_name, &property_version_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_version_name);

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_name_name);

	zend_string *property_address_class_Billhook_Address = zend_string_init("Billhook\\Address", sizeof("Billhook\\Address")-1, 1);
	zval property_address_default_value;
	ZVAL_UNDEF(&property_address_default_value);
	zend_string *property_address_name = zend_string_init("address", sizeof("address") - 1, 1);
	zend_declare_typed_property(class_entry, property_address_name, &property_address_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_address_class_Billhook_Address, 0, 0));
	zend_string_release(property_address_name);

	zval property_country_default_value;
	ZVAL_UNDEF(&property_country_default_value);
	zend_string *property_country_name = zend_string_init("country", sizeof("country") - 1, 1);
	zend_declare_typed_property(class_entry, property_country_name, &property_country_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_country_name);

	zval property_tax_id_default_value;
	ZVAL_UNDEF(&property_tax_id_default_value);
	zend_string *property_tax_id_name = zend_string_init("tax_id", sizeof("tax_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_id_name, &property_tax_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_tax_id_name);

	zval property_email_default_value;
	ZVAL_UNDEF(&property_email_default_value);
	zend_string *property_email_name = zend_string_init("email", sizeof("email") - 1, 1);
	zend_declare_typed_property(class_entry, property_email_name, &property_email_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_email_name);

	zval property_time_zone_default_value;
	ZVAL_UNDEF(&property_time_zone_default_value);
	zend_string *property_time_zone_name = zend_string_init("time_zone", sizeof("time_zone") - 1, 1);
	zend_declare_typed_property(class_entry, property_time_zone_name, &property_time_zone_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_time_zone_name);

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_currency_name);

	zval property_language_default_value;
	ZVAL_UNDEF(&property_language_default_value);
	zend_string *property_language_name = zend_string_init("language", sizeof("language") - 1, 1);
	zend_declare_typed_property(class_entry, property_language_name, &property_language_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_language_name);

	zval property_prices_include_tax_default_value;
	ZVAL_UNDEF(&property_prices_include_tax_default_value);
	zend_string *property_prices_include_tax_name = zend_string_init("prices_include_tax", sizeof("prices_include_tax") - 1, 1);
	zend_declare_typed_property(class_entry, property_prices_include_tax_name, &property_prices_include_tax_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_prices_include_tax_name);

	zend_string *property_tax_rounding_class_Billhook_TaxRounding = zend_string_init("Billhook\\TaxRounding", sizeof("Billhook\\TaxRounding")-1, 1);
	zval property_tax_rounding_default_value;
	ZVAL_UNDEF(&property_tax_rounding_default_value);
	zend_string *property_tax_rounding_name = zend_string_init("tax_rounding", sizeof("tax_rounding") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_rounding_name, &property_tax_rounding_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_tax_rounding_class_Billhook_TaxRounding, 0, 0));
	zend_string_release(property_tax_rounding_name);

	zval property_invoice_format_default_value;
	ZVAL_UNDEF(&property_invoice_format_default_value);
	zend_string *property_invoice_format_name = zend_string_init("invoice_format", sizeof("invoice_format") - 1, 1);
	zend_declare_typed_property(class_entry, property_invoice_format_name, &property_invoice_format_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_invoice_format_name);

	zval property_credit_note_format_default_value;
	ZVAL_UNDEF(&property_credit_note_format_default_value);
	zend_string *property_credit_note_format_name = zend_string_init("credit_note_format", sizeof("credit_note_format") - 1, 1);
	zend_declare_typed_property(class_entry, property_credit_note_format_name, &property_credit_note_format_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_credit_note_format_name);

	zend_string *property_series_reset_class_Billhook_SeriesReset = zend_string_init("Billhook\\SeriesReset", sizeof("Billhook\\SeriesReset")-1, 1);
	zval property_series_reset_default_value;
	ZVAL_UNDEF(&property_series_reset_default_value);
	zend_string *property_series_reset_name = zend_string_init("series_reset", sizeof("series_reset") - 1, 1);
	zend_declare_typed_property(class_entry, property_series_reset_name, &property_series_reset_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_series_reset_class_Billhook_SeriesReset, 0, 0));
	zend_string_release(property_series_reset_name);

	zend_string *property_policy_class_Billhook_Policy = zend_string_init("Billhook\\Policy", sizeof("Billhook\\Policy")-1, 1);
	zval property_policy_default_value;
	ZVAL_UNDEF(&property_policy_default_value);
	zend_string *property_policy_name = zend_string_init("policy", sizeof("policy") - 1, 1);
	zend_declare_typed_property(class_entry, property_policy_name, &property_policy_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_policy_class_Billhook_Policy, 0, 0));
	zend_string_release(property_policy_name);

	zval property_created_at_default_value;
	ZVAL_UNDEF(&property_created_at_default_value);
	zend_string *property_created_at_name = zend_string_init("created_at", sizeof("created_at") - 1, 1);
	zend_declare_typed_property(class_entry, property_created_at_name, &property_created_at_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_created_at_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Service(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "Service", class_Billhook_Service_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_id_name);

	zval property_version_default_value;
	ZVAL_UNDEF(&property_version_default_value);
	zend_string *property_version_name = zend_string_init("version", sizeof("version") - 1, 1);
	zend_declare_typed_property(class_entry, property_version_name, &property_version_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_version_name);

	zval property_client_default_value;
	ZVAL_UNDEF(&property_client_default_value);
	zend_string *property_client_name = zend_string_init("client", sizeof("client") - 1, 1);
	zend_declare_typed_property(class_entry, property_client_name, &property_client_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_client_name);

	zval property_product_default_value;
	ZVAL_UNDEF(&property_product_default_value);
	zend_string *property_product_name = zend_string_init("product", sizeof("product") - 1, 1);
	zend_declare_typed_property(class_entry, property_product_name, &property_product_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_product_name);

	zval property_label_default_value;
	ZVAL_UNDEF(&property_label_default_value);
	zend_string *property_label_name = zend_string_init("label", sizeof("label") - 1, 1);
	zend_declare_typed_property(class_entry, property_label_name, &property_label_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_label_name);

	zend_string *property_status_class_Billhook_ServiceStatus = zend_string_init("Billhook\\ServiceStatus", sizeof("Billhook\\ServiceStatus")-1, 1);
	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_status_class_Billhook_ServiceStatus, 0, 0));
	zend_string_release(property_status_name);

	zend_string *property_suspension_reason_class_Billhook_SuspensionReason = zend_string_init("Billhook\\SuspensionReason", sizeof("Billhook\\SuspensionReason")-1, 1);
	zval property_suspension_reason_default_value;
	ZVAL_UNDEF(&property_suspension_reason_default_value);
	zend_string *property_suspension_reason_name = zend_string_init("suspension_reason", sizeof("suspension_reason") - 1, 1);
	zend_declare_typed_property(class_entry, property_suspension_reason_name, &property_suspension_reason_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_suspension_reason_class_Billhook_SuspensionReason, 0, MAY_BE_NULL));
	zend_string_release(property_suspension_reason_name);

	zval property_never_suspend_until_default_value;
	ZVAL_UNDEF(&property_never_suspend_until_default_value);
	zend_string *property_never_suspend_until_name = zend_string_init("never_suspend_until", sizeof("never_suspend_until") - 1, 1);
	zend_declare_typed_property(class_entry, property_never_suspend_until_name, &property_never_suspend_until_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_never_suspend_until_name);

	zval property_start_default_value;
	ZVAL_UNDEF(&property_start_default_value);
	zend_string *property_start_name = zend_string_init("start", sizeof("start") - 1, 1);
	zend_declare_typed_property(class_entry, property_start_name, &property_start_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_start_name);

	zval property_end_default_value;
	ZVAL_UNDEF(&property_end_default_value);
	zend_string *property_end_name = zend_string_init("end", sizeof("end") - 1, 1);
	zend_declare_typed_property(class_entry, property_end_name, &property_end_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_end_name);

	zval property_billed_until_default_value;
	ZVAL_UNDEF(&property_billed_until_default_value);
	zend_string *property_billed_until_name = zend_string_init("billed_until", sizeof("billed_until") - 1, 1);
	zend_declare_typed_property(class_entry, property_billed_until_name, &property_billed_until_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_billed_until_name);

	zval property_bill_on_default_value;
	ZVAL_UNDEF(&property_bill_on_default_value);
	zend_string *property_bill_on_name = zend_string_init("bill_on", sizeof("bill_on") - 1, 1);
	zend_declare_typed_property(class_entry, property_bill_on_name, &property_bill_on_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_bill_on_name);

	zval property_changes_on_default_value;
	ZVAL_UNDEF(&property_changes_on_default_value);
	zend_string *property_changes_on_name = zend_string_init("changes_on", sizeof("changes_on") - 1, 1);
	zend_declare_typed_property(class_entry, property_changes_on_name, &property_changes_on_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_changes_on_name);

	zval property_is_amended_default_value;
	ZVAL_UNDEF(&property_is_amended_default_value);
	zend_string *property_is_amended_name = zend_string_init("is_amended", sizeof("is_amended") - 1, 1);
	zend_declare_typed_property(class_entry, property_is_amended_name, &property_is_amended_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_is_amended_name);

	zval property_external_id_default_value;
	ZVAL_UNDEF(&property_external_id_default_value);
	zend_string *property_external_id_name = zend_string_init("external_id", sizeof("external_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_external_id_name, &property_external_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_external_id_name);

	zval property_configuration_default_value;
	ZVAL_UNDEF(&property_configuration_default_value);
	zend_string *property_configuration_name = zend_string_init("configuration", sizeof("configuration") - 1, 1);
	zend_declare_typed_property(class_entry, property_configuration_name, &property_configuration_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ANY));
	zend_string_release(property_configuration_name);

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_currency_name);

	zval property_created_at_default_value;
	ZVAL_UNDEF(&property_created_at_default_value);
	zend_string *property_created_at_name = zend_string_init("created_at", sizeof("created_at") - 1, 1);
	zend_declare_typed_property(class_entry, property_created_at_name, &property_created_at_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_created_at_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_ServiceTerm(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "ServiceTerm", class_Billhook_ServiceTerm_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_id_name);

	zval property_service_default_value;
	ZVAL_UNDEF(&property_service_default_value);
	zend_string *property_service_name = zend_string_init("service", sizeof("service") - 1, 1);
	zend_declare_typed_property(class_entry, property_service_name, &property_service_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_service_name);

	zval property_from_default_value;
	ZVAL_UNDEF(&property_from_default_value);
	zend_string *property_from_name = zend_string_init("from", sizeof("from") - 1, 1);
	zend_declare_typed_property(class_entry, property_from_name, &property_from_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_from_name);

	zval property_product_default_value;
	ZVAL_UNDEF(&property_product_default_value);
	zend_string *property_product_name = zend_string_init("product", sizeof("product") - 1, 1);
	zend_declare_typed_property(class_entry, property_product_name, &property_product_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_product_name);

	zval property_quantity_default_value;
	ZVAL_UNDEF(&property_quantity_default_value);
	zend_string *property_quantity_name = zend_string_init("quantity", sizeof("quantity") - 1, 1);
	zend_declare_typed_property(class_entry, property_quantity_name, &property_quantity_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_quantity_name);

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_currency_name);

	zend_string *property_price_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_price_default_value;
	ZVAL_UNDEF(&property_price_default_value);
	zend_string *property_price_name = zend_string_init("price", sizeof("price") - 1, 1);
	zend_declare_typed_property(class_entry, property_price_name, &property_price_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_price_class_Billhook_Money, 0, 0));
	zend_string_release(property_price_name);

	zend_string *property_cycle_class_Billhook_Cycle = zend_string_init("Billhook\\Cycle", sizeof("Billhook\\Cycle")-1, 1);
	zval property_cycle_default_value;
	ZVAL_UNDEF(&property_cycle_default_value);
	zend_string *property_cycle_name = zend_string_init("cycle", sizeof("cycle") - 1, 1);
	zend_declare_typed_property(class_entry, property_cycle_name, &property_cycle_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_cycle_class_Billhook_Cycle, 0, MAY_BE_NULL));
	zend_string_release(property_cycle_name);

	zend_string *property_setup_fee_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_setup_fee_default_value;
	ZVAL_UNDEF(&property_setup_fee_default_value);
	zend_string *property_setup_fee_name = zend_string_init("setup_fee", sizeof("setup_fee") - 1, 1);
	zend_declare_typed_property(class_entry, property_setup_fee_name, &property_setup_fee_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_setup_fee_class_Billhook_Money, 0, 0));
	zend_string_release(property_setup_fee_name);

	zend_string *property_timing_class_Billhook_Timing = zend_string_init("Billhook\\Timing", sizeof("Billhook\\Timing")-1, 1);
	zval property_timing_default_value;
	ZVAL_UNDEF(&property_timing_default_value);
	zend_string *property_timing_name = zend_string_init("timing", sizeof("timing") - 1, 1);
	zend_declare_typed_property(class_entry, property_timing_name, &property_timing_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_timing_class_Billhook_Timing, 0, 0));
	zend_string_release(property_timing_name);

	zend_string *property_align_class_Billhook_Alignment = zend_string_init("Billhook\\Alignment", sizeof("Billhook\\Alignment")-1, 1);
	zval property_align_default_value;
	ZVAL_UNDEF(&property_align_default_value);
	zend_string *property_align_name = zend_string_init("align", sizeof("align") - 1, 1);
	zend_declare_typed_property(class_entry, property_align_name, &property_align_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_align_class_Billhook_Alignment, 0, 0));
	zend_string_release(property_align_name);

	zval property_anchor_day_default_value;
	ZVAL_UNDEF(&property_anchor_day_default_value);
	zend_string *property_anchor_day_name = zend_string_init("anchor_day", sizeof("anchor_day") - 1, 1);
	zend_declare_typed_property(class_entry, property_anchor_day_name, &property_anchor_day_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_anchor_day_name);

	zval property_also_next_from_default_value;
	ZVAL_UNDEF(&property_also_next_from_default_value);
	zend_string *property_also_next_from_name = zend_string_init("also_next_from", sizeof("also_next_from") - 1, 1);
	zend_declare_typed_property(class_entry, property_also_next_from_name, &property_also_next_from_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_also_next_from_name);

	zend_string *property_day_count_class_Billhook_DayCount = zend_string_init("Billhook\\DayCount", sizeof("Billhook\\DayCount")-1, 1);
	zval property_day_count_default_value;
	ZVAL_UNDEF(&property_day_count_default_value);
	zend_string *property_day_count_name = zend_string_init("day_count", sizeof("day_count") - 1, 1);
	zend_declare_typed_property(class_entry, property_day_count_name, &property_day_count_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_day_count_class_Billhook_DayCount, 0, 0));
	zend_string_release(property_day_count_name);

	zval property_anniversary_default_value;
	ZVAL_UNDEF(&property_anniversary_default_value);
	zend_string *property_anniversary_name = zend_string_init("anniversary", sizeof("anniversary") - 1, 1);
	zend_declare_typed_property(class_entry, property_anniversary_name, &property_anniversary_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_anniversary_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_ServiceDetail(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "ServiceDetail", class_Billhook_ServiceDetail_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zend_string *property_service_class_Billhook_Service = zend_string_init("Billhook\\Service", sizeof("Billhook\\Service")-1, 1);
	zval property_service_default_value;
	ZVAL_UNDEF(&property_service_default_value);
	zend_string *property_service_name = zend_string_init("service", sizeof("service") - 1, 1);
	zend_declare_typed_property(class_entry, property_service_name, &property_service_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_service_class_Billhook_Service, 0, 0));
	zend_string_release(property_service_name);

	zval property_terms_default_value;
	ZVAL_UNDEF(&property_terms_default_value);
	zend_string *property_terms_name = zend_string_init("terms", sizeof("terms") - 1, 1);
	zend_declare_typed_property(class_entry, property_terms_name, &property_terms_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_terms_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_ServicePage(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "ServicePage", class_Billhook_ServicePage_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_items_default_value;
	ZVAL_UNDEF(&property_items_default_value);
	zend_string *property_items_name = zend_string_init("items", sizeof("items") - 1, 1);
	zend_declare_typed_property(class_entry, property_items_name, &property_items_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_items_name);

	zval property_next_default_value;
	ZVAL_UNDEF(&property_next_default_value);
	zend_string *property_next_name = zend_string_init("next", sizeof("next") - 1, 1);
	zend_declare_typed_property(class_entry, property_next_name, &property_next_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_next_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_BilledPeriod(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "BilledPeriod", class_Billhook_BilledPeriod_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_from_default_value;
	ZVAL_UNDEF(&property_from_default_value);
	zend_string *property_from_name = zend_string_init("from", sizeof("from") - 1, 1);
	zend_declare_typed_property(class_entry, property_from_name, &property_from_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_from_name);

	zval property_to_default_value;
	ZVAL_UNDEF(&property_to_default_value);
	zend_string *property_to_name = zend_string_init("to", sizeof("to") - 1, 1);
	zend_declare_typed_property(class_entry, property_to_name, &property_to_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_to_name);

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_currency_name);

	zend_string *property_amount_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Billhook_Money, 0, 0));
	zend_string_release(property_amount_name);

	zval property_is_repair_default_value;
	ZVAL_UNDEF(&property_is_repair_default_value);
	zend_string *property_is_repair_name = zend_string_init("is_repair", sizeof("is_repair") - 1, 1);
	zend_declare_typed_property(class_entry, property_is_repair_name, &property_is_repair_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_is_repair_name);

	zval property_invoice_default_value;
	ZVAL_UNDEF(&property_invoice_default_value);
	zend_string *property_invoice_name = zend_string_init("invoice", sizeof("invoice") - 1, 1);
	zend_declare_typed_property(class_entry, property_invoice_name, &property_invoice_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_invoice_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_BilledTimeline(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "BilledTimeline", class_Billhook_BilledTimeline_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_periods_default_value;
	ZVAL_UNDEF(&property_periods_default_value);
	zend_string *property_periods_name = zend_string_init("periods", sizeof("periods") - 1, 1);
	zend_declare_typed_property(class_entry, property_periods_name, &property_periods_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_periods_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Staff(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "Staff", class_Billhook_Staff_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_id_name);

	zval property_version_default_value;
	ZVAL_UNDEF(&property_version_default_value);
	zend_string *property_version_name = zend_string_init("version", sizeof("version") - 1, 1);
	zend_declare_typed_property(class_entry, property_version_name, &property_version_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_version_name);

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_name_name);

	zval property_email_default_value;
	ZVAL_UNDEF(&property_email_default_value);
	zend_string *property_email_name = zend_string_init("email", sizeof("email") - 1, 1);
	zend_declare_typed_property(class_entry, property_email_name, &property_email_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_email_name);

	zend_string *property_status_class_Billhook_StaffStatus = zend_string_init("Billhook\\StaffStatus", sizeof("Billhook\\StaffStatus")-1, 1);
	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_status_class_Billhook_StaffStatus, 0, 0));
	zend_string_release(property_status_name);

	zval property_roles_default_value;
	ZVAL_UNDEF(&property_roles_default_value);
	zend_string *property_roles_name = zend_string_init("roles", sizeof("roles") - 1, 1);
	zend_declare_typed_property(class_entry, property_roles_name, &property_roles_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_roles_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_StaffPage(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "StaffPage", class_Billhook_StaffPage_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_items_default_value;
	ZVAL_UNDEF(&property_items_default_value);
	zend_string *property_items_name = zend_string_init("items", sizeof("items") - 1, 1);
	zend_declare_typed_property(class_entry, property_items_name, &property_items_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_items_name);

	zval property_next_default_value;
	ZVAL_UNDEF(&property_next_default_value);
	zend_string *property_next_name = zend_string_init("next", sizeof("next") - 1, 1);
	zend_declare_typed_property(class_entry, property_next_name, &property_next_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_next_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_TaxedLine(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "TaxedLine", class_Billhook_TaxedLine_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zend_string *property_net_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_net_default_value;
	ZVAL_UNDEF(&property_net_default_value);
	zend_string *property_net_name = zend_string_init("net", sizeof("net") - 1, 1);
	zend_declare_typed_property(class_entry, property_net_name, &property_net_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_net_class_Billhook_Money, 0, 0));
	zend_string_release(property_net_name);

	zend_string *property_tax_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_tax_default_value;
	ZVAL_UNDEF(&property_tax_default_value);
	zend_string *property_tax_name = zend_string_init("tax", sizeof("tax") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_name, &property_tax_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_tax_class_Billhook_Money, 0, 0));
	zend_string_release(property_tax_name);

	zend_string *property_gross_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_gross_default_value;
	ZVAL_UNDEF(&property_gross_default_value);
	zend_string *property_gross_name = zend_string_init("gross", sizeof("gross") - 1, 1);
	zend_declare_typed_property(class_entry, property_gross_name, &property_gross_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_gross_class_Billhook_Money, 0, 0));
	zend_string_release(property_gross_name);

	zval property_tax_group_default_value;
	ZVAL_UNDEF(&property_tax_group_default_value);
	zend_string *property_tax_group_name = zend_string_init("tax_group", sizeof("tax_group") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_group_name, &property_tax_group_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_tax_group_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_TaxCalculation(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "TaxCalculation", class_Billhook_TaxCalculation_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_lines_default_value;
	ZVAL_UNDEF(&property_lines_default_value);
	zend_string *property_lines_name = zend_string_init("lines", sizeof("lines") - 1, 1);
	zend_declare_typed_property(class_entry, property_lines_name, &property_lines_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_lines_name);

	zval property_taxes_default_value;
	ZVAL_UNDEF(&property_taxes_default_value);
	zend_string *property_taxes_name = zend_string_init("taxes", sizeof("taxes") - 1, 1);
	zend_declare_typed_property(class_entry, property_taxes_name, &property_taxes_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_taxes_name);

	zend_string *property_net_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_net_default_value;
	ZVAL_UNDEF(&property_net_default_value);
	zend_string *property_net_name = zend_string_init("net", sizeof("net") - 1, 1);
	zend_declare_typed_property(class_entry, property_net_name, &property_net_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_net_class_Billhook_Money, 0, 0));
	zend_string_release(property_net_name);

	zend_string *property_tax_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_tax_default_value;
	ZVAL_UNDEF(&property_tax_default_value);
	zend_string *property_tax_name = zend_string_init("tax", sizeof("tax") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_name, &property_tax_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_tax_class_Billhook_Money, 0, 0));
	zend_string_release(property_tax_name);

	zend_string *property_total_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_total_default_value;
	ZVAL_UNDEF(&property_total_default_value);
	zend_string *property_total_name = zend_string_init("total", sizeof("total") - 1, 1);
	zend_declare_typed_property(class_entry, property_total_name, &property_total_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_total_class_Billhook_Money, 0, 0));
	zend_string_release(property_total_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_TaxRate(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "TaxRate", class_Billhook_TaxRate_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_id_name);

	zval property_version_default_value;
	ZVAL_UNDEF(&property_version_default_value);
	zend_string *property_version_name = zend_string_init("version", sizeof("version") - 1, 1);
	zend_declare_typed_property(class_entry, property_version_name, &property_version_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_version_name);

	zval property_name_default_value;
	ZVAL_UNDEF(&property_name_default_value);
	zend_string *property_name_name = zend_string_init("name", sizeof("name") - 1, 1);
	zend_declare_typed_property(class_entry, property_name_name, &property_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_name_name);

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

	zval property_postal_prefix_default_value;
	ZVAL_UNDEF(&property_postal_prefix_default_value);
	zend_string *property_postal_prefix_name = zend_string_init("postal_prefix", sizeof("postal_prefix") - 1, 1);
	zend_declare_typed_property(class_entry, property_postal_prefix_name, &property_postal_prefix_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_postal_prefix_name);

	zval property_tax_category_default_value;
	ZVAL_UNDEF(&property_tax_category_default_value);
	zend_string *property_tax_category_name = zend_string_init("tax_category", sizeof("tax_category") - 1, 1);
	zend_declare_typed_property(class_entry, property_tax_category_name, &property_tax_category_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_tax_category_name);

	zend_string *property_customer_class_Billhook_CustomerKind = zend_string_init("Billhook\\CustomerKind", sizeof("Billhook\\CustomerKind")-1, 1);
	zval property_customer_default_value;
	ZVAL_UNDEF(&property_customer_default_value);
	zend_string *property_customer_name = zend_string_init("customer", sizeof("customer") - 1, 1);
	zend_declare_typed_property(class_entry, property_customer_name, &property_customer_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_customer_class_Billhook_CustomerKind, 0, MAY_BE_NULL));
	zend_string_release(property_customer_name);

	zval property_percent_default_value;
	ZVAL_UNDEF(&property_percent_default_value);
	zend_string *property_percent_name = zend_string_init("percent", sizeof("percent") - 1, 1);
	zend_declare_typed_property(class_entry, property_percent_name, &property_percent_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_percent_name);

	zval property_taxable_share_default_value;
	ZVAL_UNDEF(&property_taxable_share_default_value);
	zend_string *property_taxable_share_name = zend_string_init("taxable_share", sizeof("taxable_share") - 1, 1);
	zend_declare_typed_property(class_entry, property_taxable_share_name, &property_taxable_share_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_taxable_share_name);

	zval property_level_default_value;
	ZVAL_UNDEF(&property_level_default_value);
	zend_string *property_level_name = zend_string_init("level", sizeof("level") - 1, 1);
	zend_declare_typed_property(class_entry, property_level_name, &property_level_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_level_name);

	zval property_compound_default_value;
	ZVAL_UNDEF(&property_compound_default_value);
	zend_string *property_compound_name = zend_string_init("compound", sizeof("compound") - 1, 1);
	zend_declare_typed_property(class_entry, property_compound_name, &property_compound_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_compound_name);

	zval property_valid_from_default_value;
	ZVAL_UNDEF(&property_valid_from_default_value);
	zend_string *property_valid_from_name = zend_string_init("valid_from", sizeof("valid_from") - 1, 1);
	zend_declare_typed_property(class_entry, property_valid_from_name, &property_valid_from_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_valid_from_name);

	zval property_valid_to_default_value;
	ZVAL_UNDEF(&property_valid_to_default_value);
	zend_string *property_valid_to_name = zend_string_init("valid_to", sizeof("valid_to") - 1, 1);
	zend_declare_typed_property(class_entry, property_valid_to_name, &property_valid_to_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_valid_to_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_TaxRatePage(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "TaxRatePage", class_Billhook_TaxRatePage_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_items_default_value;
	ZVAL_UNDEF(&property_items_default_value);
	zend_string *property_items_name = zend_string_init("items", sizeof("items") - 1, 1);
	zend_declare_typed_property(class_entry, property_items_name, &property_items_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_items_name);

	zval property_next_default_value;
	ZVAL_UNDEF(&property_next_default_value);
	zend_string *property_next_name = zend_string_init("next", sizeof("next") - 1, 1);
	zend_declare_typed_property(class_entry, property_next_name, &property_next_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_next_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_ChargeInvoice(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "ChargeInvoice", class_Billhook_ChargeInvoice_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_key_default_value;
	ZVAL_UNDEF(&property_key_default_value);
	zend_string *property_key_name = zend_string_init("key", sizeof("key") - 1, 1);
	zend_declare_typed_property(class_entry, property_key_name, &property_key_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_key_name);

	zval property_invoice_default_value;
	ZVAL_UNDEF(&property_invoice_default_value);
	zend_string *property_invoice_name = zend_string_init("invoice", sizeof("invoice") - 1, 1);
	zend_declare_typed_property(class_entry, property_invoice_name, &property_invoice_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_invoice_name);

	zval property_number_default_value;
	ZVAL_UNDEF(&property_number_default_value);
	zend_string *property_number_name = zend_string_init("number", sizeof("number") - 1, 1);
	zend_declare_typed_property(class_entry, property_number_name, &property_number_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_number_name);

	zval property_client_default_value;
	ZVAL_UNDEF(&property_client_default_value);
	zend_string *property_client_name = zend_string_init("client", sizeof("client") - 1, 1);
	zend_declare_typed_property(class_entry, property_client_name, &property_client_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_client_name);

	zend_string *property_amount_class_Billhook_Money = zend_string_init("Billhook\\Money", sizeof("Billhook\\Money")-1, 1);
	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_amount_class_Billhook_Money, 0, 0));
	zend_string_release(property_amount_name);

	zval property_description_default_value;
	ZVAL_UNDEF(&property_description_default_value);
	zend_string *property_description_name = zend_string_init("description", sizeof("description") - 1, 1);
	zend_declare_typed_property(class_entry, property_description_name, &property_description_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_description_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_SendMail(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "SendMail", class_Billhook_SendMail_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_key_default_value;
	ZVAL_UNDEF(&property_key_default_value);
	zend_string *property_key_name = zend_string_init("key", sizeof("key") - 1, 1);
	zend_declare_typed_property(class_entry, property_key_name, &property_key_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_key_name);

	zval property_to_default_value;
	ZVAL_UNDEF(&property_to_default_value);
	zend_string *property_to_name = zend_string_init("to", sizeof("to") - 1, 1);
	zend_declare_typed_property(class_entry, property_to_name, &property_to_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_to_name);

	zend_string *property_kind_class_Billhook_MailKind = zend_string_init("Billhook\\MailKind", sizeof("Billhook\\MailKind")-1, 1);
	zval property_kind_default_value;
	ZVAL_UNDEF(&property_kind_default_value);
	zend_string *property_kind_name = zend_string_init("kind", sizeof("kind") - 1, 1);
	zend_declare_typed_property(class_entry, property_kind_name, &property_kind_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_kind_class_Billhook_MailKind, 0, 0));
	zend_string_release(property_kind_name);

	zval property_subject_default_value;
	ZVAL_UNDEF(&property_subject_default_value);
	zend_string *property_subject_name = zend_string_init("subject", sizeof("subject") - 1, 1);
	zend_declare_typed_property(class_entry, property_subject_name, &property_subject_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_subject_name);

	zval property_text_default_value;
	ZVAL_UNDEF(&property_text_default_value);
	zend_string *property_text_name = zend_string_init("text", sizeof("text") - 1, 1);
	zend_declare_typed_property(class_entry, property_text_name, &property_text_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_text_name);

	zval property_language_default_value;
	ZVAL_UNDEF(&property_language_default_value);
	zend_string *property_language_name = zend_string_init("language", sizeof("language") - 1, 1);
	zend_declare_typed_property(class_entry, property_language_name, &property_language_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_language_name);

	zval property_invoice_default_value;
	ZVAL_UNDEF(&property_invoice_default_value);
	zend_string *property_invoice_name = zend_string_init("invoice", sizeof("invoice") - 1, 1);
	zend_declare_typed_property(class_entry, property_invoice_name, &property_invoice_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_invoice_name);

	zval property_number_default_value;
	ZVAL_UNDEF(&property_number_default_value);
	zend_string *property_number_name = zend_string_init("number", sizeof("number") - 1, 1);
	zend_declare_typed_property(class_entry, property_number_name, &property_number_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_number_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_CreateOutside(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "CreateOutside", class_Billhook_CreateOutside_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_key_default_value;
	ZVAL_UNDEF(&property_key_default_value);
	zend_string *property_key_name = zend_string_init("key", sizeof("key") - 1, 1);
	zend_declare_typed_property(class_entry, property_key_name, &property_key_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_key_name);

	zval property_service_default_value;
	ZVAL_UNDEF(&property_service_default_value);
	zend_string *property_service_name = zend_string_init("service", sizeof("service") - 1, 1);
	zend_declare_typed_property(class_entry, property_service_name, &property_service_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_service_name);

	zval property_client_default_value;
	ZVAL_UNDEF(&property_client_default_value);
	zend_string *property_client_name = zend_string_init("client", sizeof("client") - 1, 1);
	zend_declare_typed_property(class_entry, property_client_name, &property_client_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_client_name);

	zval property_product_default_value;
	ZVAL_UNDEF(&property_product_default_value);
	zend_string *property_product_name = zend_string_init("product", sizeof("product") - 1, 1);
	zend_declare_typed_property(class_entry, property_product_name, &property_product_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_product_name);

	zval property_module_default_value;
	ZVAL_UNDEF(&property_module_default_value);
	zend_string *property_module_name = zend_string_init("module", sizeof("module") - 1, 1);
	zend_declare_typed_property(class_entry, property_module_name, &property_module_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_module_name);

	zval property_label_default_value;
	ZVAL_UNDEF(&property_label_default_value);
	zend_string *property_label_name = zend_string_init("label", sizeof("label") - 1, 1);
	zend_declare_typed_property(class_entry, property_label_name, &property_label_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_label_name);

	zval property_external_id_default_value;
	ZVAL_UNDEF(&property_external_id_default_value);
	zend_string *property_external_id_name = zend_string_init("external_id", sizeof("external_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_external_id_name, &property_external_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_external_id_name);

	zval property_configuration_default_value;
	ZVAL_UNDEF(&property_configuration_default_value);
	zend_string *property_configuration_name = zend_string_init("configuration", sizeof("configuration") - 1, 1);
	zend_declare_typed_property(class_entry, property_configuration_name, &property_configuration_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ANY));
	zend_string_release(property_configuration_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_SuspendOutside(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "SuspendOutside", class_Billhook_SuspendOutside_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_key_default_value;
	ZVAL_UNDEF(&property_key_default_value);
	zend_string *property_key_name = zend_string_init("key", sizeof("key") - 1, 1);
	zend_declare_typed_property(class_entry, property_key_name, &property_key_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_key_name);

	zval property_service_default_value;
	ZVAL_UNDEF(&property_service_default_value);
	zend_string *property_service_name = zend_string_init("service", sizeof("service") - 1, 1);
	zend_declare_typed_property(class_entry, property_service_name, &property_service_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_service_name);

	zval property_client_default_value;
	ZVAL_UNDEF(&property_client_default_value);
	zend_string *property_client_name = zend_string_init("client", sizeof("client") - 1, 1);
	zend_declare_typed_property(class_entry, property_client_name, &property_client_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_client_name);

	zval property_product_default_value;
	ZVAL_UNDEF(&property_product_default_value);
	zend_string *property_product_name = zend_string_init("product", sizeof("product") - 1, 1);
	zend_declare_typed_property(class_entry, property_product_name, &property_product_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_product_name);

	zval property_module_default_value;
	ZVAL_UNDEF(&property_module_default_value);
	zend_string *property_module_name = zend_string_init("module", sizeof("module") - 1, 1);
	zend_declare_typed_property(class_entry, property_module_name, &property_module_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_module_name);

	zval property_label_default_value;
	ZVAL_UNDEF(&property_label_default_value);
	zend_string *property_label_name = zend_string_init("label", sizeof("label") - 1, 1);
	zend_declare_typed_property(class_entry, property_label_name, &property_label_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_label_name);

	zval property_external_id_default_value;
	ZVAL_UNDEF(&property_external_id_default_value);
	zend_string *property_external_id_name = zend_string_init("external_id", sizeof("external_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_external_id_name, &property_external_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_external_id_name);

	zval property_configuration_default_value;
	ZVAL_UNDEF(&property_configuration_default_value);
	zend_string *property_configuration_name = zend_string_init("configuration", sizeof("configuration") - 1, 1);
	zend_declare_typed_property(class_entry, property_configuration_name, &property_configuration_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ANY));
	zend_string_release(property_configuration_name);

	zend_string *property_reason_class_Billhook_SuspensionReason = zend_string_init("Billhook\\SuspensionReason", sizeof("Billhook\\SuspensionReason")-1, 1);
	zval property_reason_default_value;
	ZVAL_UNDEF(&property_reason_default_value);
	zend_string *property_reason_name = zend_string_init("reason", sizeof("reason") - 1, 1);
	zend_declare_typed_property(class_entry, property_reason_name, &property_reason_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_reason_class_Billhook_SuspensionReason, 0, 0));
	zend_string_release(property_reason_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_TerminateOutside(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "TerminateOutside", class_Billhook_TerminateOutside_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_key_default_value;
	ZVAL_UNDEF(&property_key_default_value);
	zend_string *property_key_name = zend_string_init("key", sizeof("key") - 1, 1);
	zend_declare_typed_property(class_entry, property_key_name, &property_key_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_key_name);

	zval property_service_default_value;
	ZVAL_UNDEF(&property_service_default_value);
	zend_string *property_service_name = zend_string_init("service", sizeof("service") - 1, 1);
	zend_declare_typed_property(class_entry, property_service_name, &property_service_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_service_name);

	zval property_client_default_value;
	ZVAL_UNDEF(&property_client_default_value);
	zend_string *property_client_name = zend_string_init("client", sizeof("client") - 1, 1);
	zend_declare_typed_property(class_entry, property_client_name, &property_client_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_client_name);

	zval property_product_default_value;
	ZVAL_UNDEF(&property_product_default_value);
	zend_string *property_product_name = zend_string_init("product", sizeof("product") - 1, 1);
	zend_declare_typed_property(class_entry, property_product_name, &property_product_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_product_name);

	zval property_module_default_value;
	ZVAL_UNDEF(&property_module_default_value);
	zend_string *property_module_name = zend_string_init("module", sizeof("module") - 1, 1);
	zend_declare_typed_property(class_entry, property_module_name, &property_module_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_module_name);

	zval property_label_default_value;
	ZVAL_UNDEF(&property_label_default_value);
	zend_string *property_label_name = zend_string_init("label", sizeof("label") - 1, 1);
	zend_declare_typed_property(class_entry, property_label_name, &property_label_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_label_name);

	zval property_external_id_default_value;
	ZVAL_UNDEF(&property_external_id_default_value);
	zend_string *property_external_id_name = zend_string_init("external_id", sizeof("external_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_external_id_name, &property_external_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_external_id_name);

	zval property_configuration_default_value;
	ZVAL_UNDEF(&property_configuration_default_value);
	zend_string *property_configuration_name = zend_string_init("configuration", sizeof("configuration") - 1, 1);
	zend_declare_typed_property(class_entry, property_configuration_name, &property_configuration_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ANY));
	zend_string_release(property_configuration_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_UnsuspendOutside(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "UnsuspendOutside", class_Billhook_UnsuspendOutside_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_key_default_value;
	ZVAL_UNDEF(&property_key_default_value);
	zend_string *property_key_name = zend_string_init("key", sizeof("key") - 1, 1);
	zend_declare_typed_property(class_entry, property_key_name, &property_key_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_key_name);

	zval property_service_default_value;
	ZVAL_UNDEF(&property_service_default_value);
	zend_string *property_service_name = zend_string_init("service", sizeof("service") - 1, 1);
	zend_declare_typed_property(class_entry, property_service_name, &property_service_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_service_name);

	zval property_client_default_value;
	ZVAL_UNDEF(&property_client_default_value);
	zend_string *property_client_name = zend_string_init("client", sizeof("client") - 1, 1);
	zend_declare_typed_property(class_entry, property_client_name, &property_client_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_client_name);

	zval property_product_default_value;
	ZVAL_UNDEF(&property_product_default_value);
	zend_string *property_product_name = zend_string_init("product", sizeof("product") - 1, 1);
	zend_declare_typed_property(class_entry, property_product_name, &property_product_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_product_name);

	zval property_module_default_value;
	ZVAL_UNDEF(&property_module_default_value);
	zend_string *property_module_name = zend_string_init("module", sizeof("module") - 1, 1);
	zend_declare_typed_property(class_entry, property_module_name, &property_module_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_module_name);

	zval property_label_default_value;
	ZVAL_UNDEF(&property_label_default_value);
	zend_string *property_label_name = zend_string_init("label", sizeof("label") - 1, 1);
	zend_declare_typed_property(class_entry, property_label_name, &property_label_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_label_name);

	zval property_external_id_default_value;
	ZVAL_UNDEF(&property_external_id_default_value);
	zend_string *property_external_id_name = zend_string_init("external_id", sizeof("external_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_external_id_name, &property_external_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_external_id_name);

	zval property_configuration_default_value;
	ZVAL_UNDEF(&property_configuration_default_value);
	zend_string *property_configuration_name = zend_string_init("configuration", sizeof("configuration") - 1, 1);
	zend_declare_typed_property(class_entry, property_configuration_name, &property_configuration_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ANY));
	zend_string_release(property_configuration_name);

	return class_entry;
}
