// Permission: what a member of staff may be allowed to do. A role is a set of these; an operation needs exactly one.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "billhook/base/fields.hpp"

namespace billhook {

enum class Permission : std::uint8_t {
  none,  // needs no permission: a pure calculation
  settings_view,
  settings_edit,
  staff_view,
  staff_edit,
  audit_view,
  client_view,
  client_edit,
  catalog_view,
  catalog_edit,
  tax_edit,
  service_view,
  service_edit,
  service_provision,
  invoice_view,
  invoice_edit,
  invoice_issue,
  invoice_cancel,
  payment_record,
  credit_edit,
  ledger_view,
  report_view,
  automation_run,
  job_view,
  job_edit,
  import_run,
  note_view,
  note_edit,
  all,  // every one there is or will be; what the administrator role holds
};

template <>
struct EnumNames<Permission> {
  static constexpr std::array<std::string_view, 29> names{"none",
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
                                                          "note_view",
                                                          "note_edit",
                                                          "*"};
};

}  // namespace billhook
