/* This is a generated file, edit the .stub.php file instead.
 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Billhook_Money___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, amount, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, currency, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Billhook_Money___toString, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Billhook_Exception___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, reason, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, message, IS_STRING, 0, "\"\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, fields, IS_ARRAY, 0, "[]")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, previous, Throwable, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Exception_code arginfo_class_Billhook_Money___toString

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Billhook_Book___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Book_open, 0, 1, Billhook\\Book, 0)
	ZEND_ARG_TYPE_INFO(0, path, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, persistent, _IS_BOOL, 0, "false")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, readOnly, _IS_BOOL, 0, "false")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, busyWaitMs, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Book_create, 0, 1, Billhook\\Book, 0)
	ZEND_ARG_TYPE_INFO(0, path, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Book_version arginfo_class_Billhook_Money___toString

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Billhook_Book_openHandles, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Book_session, 0, 0, Billhook\\Session, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, staff, Billhook\\\125nnamed, MAY_BE_LONG, "Billhook\\Unnamed::Actor")
	ZEND_ARG_OBJ_TYPE_MASK(0, client, Billhook\\\125nnamed, MAY_BE_LONG, "Billhook\\Unnamed::Actor")
	ZEND_ARG_OBJ_TYPE_MASK(0, seller, Billhook\\\125nnamed, MAY_BE_LONG, "Billhook\\Unnamed::Actor")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Billhook_Book_work, 0, 0, Billhook\\Work, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 0, "0")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Billhook_Book_backup, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, path, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Billhook_Book_setPort, 0, 2, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_MASK(0, port, MAY_BE_OBJECT|MAY_BE_ARRAY|MAY_BE_STRING|MAY_BE_NULL, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Billhook_Book_close, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Rows___construct arginfo_class_Billhook_Book___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Billhook_Rows_current, 0, 0, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Billhook_Rows_key, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Rows_next arginfo_class_Billhook_Book_close

#define arginfo_class_Billhook_Rows_rewind arginfo_class_Billhook_Book_close

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Billhook_Rows_valid, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Billhook_Rows_columns arginfo_class_Billhook_Book_openHandles

#define arginfo_class_Billhook_Rows_close arginfo_class_Billhook_Book_close


ZEND_METHOD(Billhook_Money, __construct);
ZEND_METHOD(Billhook_Money, __toString);
ZEND_METHOD(Billhook_Exception, __construct);
ZEND_METHOD(Billhook_Exception, code);
ZEND_METHOD(Billhook_Book, __construct);
ZEND_METHOD(Billhook_Book, open);
ZEND_METHOD(Billhook_Book, create);
ZEND_METHOD(Billhook_Book, version);
ZEND_METHOD(Billhook_Book, openHandles);
ZEND_METHOD(Billhook_Book, session);
ZEND_METHOD(Billhook_Book, work);
ZEND_METHOD(Billhook_Book, backup);
ZEND_METHOD(Billhook_Book, setPort);
ZEND_METHOD(Billhook_Book, close);
ZEND_METHOD(Billhook_Rows, __construct);
ZEND_METHOD(Billhook_Rows, current);
ZEND_METHOD(Billhook_Rows, key);
ZEND_METHOD(Billhook_Rows, next);
ZEND_METHOD(Billhook_Rows, rewind);
ZEND_METHOD(Billhook_Rows, valid);
ZEND_METHOD(Billhook_Rows, columns);
ZEND_METHOD(Billhook_Rows, close);


static const zend_function_entry class_Billhook_Money_methods[] = {
	ZEND_ME(Billhook_Money, __construct, arginfo_class_Billhook_Money___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Money, __toString, arginfo_class_Billhook_Money___toString, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Exception_methods[] = {
	ZEND_ME(Billhook_Exception, __construct, arginfo_class_Billhook_Exception___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Exception, code, arginfo_class_Billhook_Exception_code, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Unnamed_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Book_methods[] = {
	ZEND_ME(Billhook_Book, __construct, arginfo_class_Billhook_Book___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Billhook_Book, open, arginfo_class_Billhook_Book_open, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Billhook_Book, create, arginfo_class_Billhook_Book_create, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Billhook_Book, version, arginfo_class_Billhook_Book_version, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Billhook_Book, openHandles, arginfo_class_Billhook_Book_openHandles, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Billhook_Book, session, arginfo_class_Billhook_Book_session, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Book, work, arginfo_class_Billhook_Book_work, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Book, backup, arginfo_class_Billhook_Book_backup, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Book, setPort, arginfo_class_Billhook_Book_setPort, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Book, close, arginfo_class_Billhook_Book_close, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Work_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Billhook_Rows_methods[] = {
	ZEND_ME(Billhook_Rows, __construct, arginfo_class_Billhook_Rows___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Billhook_Rows, current, arginfo_class_Billhook_Rows_current, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Rows, key, arginfo_class_Billhook_Rows_key, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Rows, next, arginfo_class_Billhook_Rows_next, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Rows, rewind, arginfo_class_Billhook_Rows_rewind, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Rows, valid, arginfo_class_Billhook_Rows_valid, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Rows, columns, arginfo_class_Billhook_Rows_columns, ZEND_ACC_PUBLIC)
	ZEND_ME(Billhook_Rows, close, arginfo_class_Billhook_Rows_close, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Billhook_Money(zend_class_entry *class_entry_Stringable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "Money", class_Billhook_Money_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;
	zend_class_implements(class_entry, 1, class_entry_Stringable);

	zval property_amount_default_value;
	ZVAL_UNDEF(&property_amount_default_value);
	zend_string *property_amount_name = zend_string_init("amount", sizeof("amount") - 1, 1);
	zend_declare_typed_property(class_entry, property_amount_name, &property_amount_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_amount_name);

	zval property_currency_default_value;
	ZVAL_UNDEF(&property_currency_default_value);
	zend_string *property_currency_name = zend_string_init("currency", sizeof("currency") - 1, 1);
	zend_declare_typed_property(class_entry, property_currency_name, &property_currency_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_currency_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Exception(zend_class_entry *class_entry_RuntimeException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "Exception", class_Billhook_Exception_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_RuntimeException);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_reason_default_value;
	ZVAL_UNDEF(&property_reason_default_value);
	zend_string *property_reason_name = zend_string_init("reason", sizeof("reason") - 1, 1);
	zend_declare_typed_property(class_entry, property_reason_name, &property_reason_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_reason_name);

	zval property_fields_default_value;
	ZVAL_UNDEF(&property_fields_default_value);
	zend_string *property_fields_name = zend_string_init("fields", sizeof("fields") - 1, 1);
	zend_declare_typed_property(class_entry, property_fields_name, &property_fields_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_fields_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Unnamed(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Billhook\\Unnamed", IS_UNDEF, class_Billhook_Unnamed_methods);

	zend_enum_add_case_cstr(class_entry, "Actor", NULL);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Book(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "Book", class_Billhook_Book_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Work(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "Work", class_Billhook_Work_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_done_default_value;
	ZVAL_UNDEF(&property_done_default_value);
	zend_string *property_done_name = zend_string_init("done", sizeof("done") - 1, 1);
	zend_declare_typed_property(class_entry, property_done_name, &property_done_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_done_name);

	zval property_failed_default_value;
	ZVAL_UNDEF(&property_failed_default_value);
	zend_string *property_failed_name = zend_string_init("failed", sizeof("failed") - 1, 1);
	zend_declare_typed_property(class_entry, property_failed_name, &property_failed_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_failed_name);

	zval property_dead_default_value;
	ZVAL_UNDEF(&property_dead_default_value);
	zend_string *property_dead_name = zend_string_init("dead", sizeof("dead") - 1, 1);
	zend_declare_typed_property(class_entry, property_dead_name, &property_dead_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_dead_name);

	zval property_waiting_default_value;
	ZVAL_UNDEF(&property_waiting_default_value);
	zend_string *property_waiting_name = zend_string_init("waiting", sizeof("waiting") - 1, 1);
	zend_declare_typed_property(class_entry, property_waiting_name, &property_waiting_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_waiting_name);

	zval property_errors_default_value;
	ZVAL_UNDEF(&property_errors_default_value);
	zend_string *property_errors_name = zend_string_init("errors", sizeof("errors") - 1, 1);
	zend_declare_typed_property(class_entry, property_errors_name, &property_errors_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_errors_name);

	return class_entry;
}

static zend_class_entry *register_class_Billhook_Rows(zend_class_entry *class_entry_Iterator)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Billhook", "Rows", class_Billhook_Rows_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Iterator);

	return class_entry;
}
