#include "identity/role_rules.hpp"

#include <algorithm>

#include "billhook/base/error.hpp"
#include "identity/reasons.hpp"

namespace billhook::identity {
namespace {

bool contains(const std::vector<Permission>& permissions, Permission permission) {
  return std::find(permissions.begin(), permissions.end(), permission) != permissions.end();
}

}  // namespace

std::vector<Permission> normal_form(std::vector<Permission> permissions) {
  if (contains(permissions, Permission::none)) {
    throw Error{reasons.role_bad_permission, "permissions", "`none` is no permission to give; everybody has it."};
  }
  if (contains(permissions, Permission::all)) return {Permission::all};
  std::sort(permissions.begin(), permissions.end());
  permissions.erase(std::unique(permissions.begin(), permissions.end()), permissions.end());
  return permissions;
}

std::vector<Role> standard_roles() {
  using enum Permission;
  std::vector<Role> roles(4);
  roles[0].name = "administrator";
  roles[0].permissions = {all};
  roles[1].name = "billing";
  roles[1].permissions = {settings_view, client_view,    client_edit,    catalog_view, catalog_edit,
                          tax_edit,      service_view,   service_edit,   invoice_view, invoice_edit,
                          invoice_issue, invoice_cancel, payment_record, credit_edit,  ledger_view,
                          report_view,   automation_run, job_view,       import_run};
  roles[2].name = "support";
  roles[2].permissions = {client_view,       client_edit,  catalog_view, service_view, service_edit,
                          service_provision, invoice_view, job_view,     job_edit};
  roles[3].name = "read_only";
  roles[3].permissions = {settings_view, staff_view,   audit_view,  client_view, catalog_view,
                          service_view,  invoice_view, ledger_view, report_view, job_view};
  for (Role& role : roles) role.permissions = normal_form(std::move(role.permissions));
  return roles;
}

}  // namespace billhook::identity
