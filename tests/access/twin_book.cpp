#include "tests/access/twin_book.hpp"

#include <stdexcept>

#include "billhook/automation/run.hpp"
#include "billhook/billing/credit.hpp"
#include "billhook/billing/credit_note.hpp"
#include "billhook/billing/tax.hpp"
#include "billhook/catalog/category.hpp"
#include "billhook/clients/client_group.hpp"
#include "billhook/engine/job.hpp"
#include "billhook/identity/note.hpp"
#include "billhook/identity/role.hpp"
#include "billhook/services/term.hpp"
#include "tests/support/canonical_dump.hpp"

namespace billhook::test {

std::string fill_in(std::string_view request, const Slots& slots) {
  std::string filled;
  for (std::size_t at = 0; at < request.size();) {
    if (request[at] != '$') {
      filled += request[at++];
      continue;
    }
    const std::size_t end = request.find_first_not_of("abcdefghijklmnopqrstuvwxyz_.", at + 1);
    const std::string_view name = request.substr(at + 1, end - at - 1);
    const auto slot = slots.find(name);
    if (slot == slots.end()) throw std::runtime_error{"nothing is called $" + std::string{name}};
    filled += std::to_string(slot->second);
    at = end;
  }
  return filled;
}

TwinBook::TwinBook() {
  provisioner->fails = true;
  other_tenant.system = Actor::system(call(CreateSeller{.name = "Twin Ltd",
                                                        .country = CountryCode{"DE"},
                                                        .email = Email{"billing@twin.example"},
                                                        .time_zone = "Europe/Berlin",
                                                        .currency = Currency::of("EUR")})
                                          .id);
  for (Tenant* tenant : {&house_tenant, &other_tenant}) {
    furnish(*tenant, tenant == &house_tenant ? "House" : "Twin");
    park_somebody(*tenant);
  }
  for (int i = 0; i < 20; ++i) {  // until the failing jobs are given up
    work();
    walk(1);
  }
  for (Tenant* tenant : {&house_tenant, &other_tenant}) {
    call(RunAutomation{}, tenant->system);
    look_up_versions(*tenant, tenant->own);
    look_up_versions(*tenant, tenant->second);
  }
}

void TwinBook::furnish(Tenant& tenant, const std::string& mark) {
  const Actor& system = tenant.system;
  Slots& own = tenant.own;
  own["tax_rate"] = call(CreateTaxRate{.name = mark + " VAT",
                                       .country = CountryCode{"DE"},
                                       .percent = Percent::parse("19"),
                                       .valid_from = Date::of(2000, 1, 1)},
                         system)
                        .id.value;
  add_catalog(tenant, mark);
  const Role everything = call(CreateRole{.name = mark + " everything", .permissions = {Permission::all}}, system);
  const Role nothing = call(CreateRole{.name = mark + " nothing"}, system);
  own["role"] = nothing.id.value;
  tenant.administrator = Actor::staff(
      call(CreateStaff{.name = mark + " administrator", .email = Email{"admin@example.com"}, .roles = {everything.id}},
           system)
          .id);
  own["staff"] =
      call(CreateStaff{.name = mark + " clerk", .email = Email{"clerk@example.com"}, .roles = {nothing.id}}, system)
          .id.value;
  const Staff gone = call(CreateStaff{.name = mark + " gone", .email = Email{"gone@example.com"}}, system);
  call(DisableStaff{.id = gone.id, .version = gone.version}, system);
  own["disabled_staff"] = gone.id.value;
  own["client_group"] = call(CreateClientGroup{.name = mark + " group"}, system).id.value;
  const Slots first = furnish_client(tenant, mark + " First");
  const Slots second = furnish_client(tenant, mark + " Second");
  tenant.second = own;
  own.insert(first.begin(), first.end());
  tenant.second.insert(second.begin(), second.end());
}

void TwinBook::add_catalog(Tenant& tenant, const std::string& mark) {
  Slots& own = tenant.own;
  const Category category = call(CreateCategory{.name = mark + " shelf"}, tenant.system);
  own["category"] = category.id.value;
  own["other_category"] = call(CreateCategory{.name = mark + " other shelf"}, tenant.system).id.value;
  CreateProduct plain{.name = mark + " hosting"};
  plain.category = category.id;
  plain.provision_on = ProvisionOn::order;
  own["product"] = call(plain, tenant.system).id.value;
  CreateProduct manual{.name = mark + " server"};
  manual.provision_on = ProvisionOn::manual;
  own["manual_product"] = call(manual, tenant.system).id.value;
  CreateProduct failing{.name = mark + " machine"};
  failing.module = "panel";
  failing.provision_on = ProvisionOn::order;
  own["failing_product"] = call(failing, tenant.system).id.value;
  for (const char* name : {"product", "manual_product", "failing_product"}) {
    const SetPrice price{
        .product = {own[name]}, .cycle = monthly, .amount = euro("10.00"), .valid_from = Date::of(2026, 1, 1)};
    own["price"] = call(price, tenant.system).id.value;
  }
  call(SetPrice{.product = {own["product"]},
                .cycle = Cycle{CycleUnit::day, 1},
                .amount = euro("1.00"),
                .valid_from = Date::of(2026, 1, 1)},
       tenant.system);
}

Slots TwinBook::furnish_client(const Tenant& tenant, const std::string& name) {
  CreateClient request{
      .name = name, .email = Email{"somebody@example.com"}, .address = Address{.country = CountryCode{"DE"}}};
  request.policy = Policy{.credit_pays_invoices = false, .dunning = std::vector<DunningStep>{}};
  const Client client = call(request, tenant.system);
  Slots slots = tenant.own;
  slots["client"] = client.id.value;
  call(AddClientToGroup{.id = {slots["client_group"]}, .client = client.id}, tenant.system);
  const Client outsider = call(CreateClient{.name = name + "'s friend",
                                            .email = Email{"friend@example.com"},
                                            .address = Address{.country = CountryCode{"DE"}}},
                               tenant.system);
  slots["outsider"] = outsider.id.value;
  const Client closed = call(
      CreateClient{
          .name = name + "'s foe", .email = Email{"foe@example.com"}, .address = Address{.country = CountryCode{"DE"}}},
      tenant.system);
  call(CloseClient{.id = closed.id, .version = closed.version}, tenant.system);
  slots["closed_client"] = closed.id.value;
  slots["note"] =
      call(CreateNote{.subject = {"client", client.id.value}, .text = name + "'s note"}, tenant.system).id.value;
  call(GrantCredit{.client = client.id, .amount = euro("500"), .reason = "Welcome"}, tenant.system);
  add_invoices(tenant.system, slots);
  add_services(tenant.system, slots);
  return slots;
}

void TwinBook::add_invoices(const Actor& actor, Slots& slots) {
  const Id<Client> client{slots["client"]};
  const auto draft = [&] {
    return call(CreateInvoice{.client = client, .lines = {{.description = "Work", .unit_price = euro("1000")}}}, actor);
  };
  const auto issued = [&] { return call(IssueInvoice{.id = draft().id}, actor); };
  slots["draft"] = draft().id.value;
  const Invoice unpaid = issued();
  slots["invoice"] = unpaid.id.value;
  slots["line"] = unpaid.lines.front().id.value;
  slots["untouched_invoice"] =
      call(IssueInvoice{.id = call(CreateInvoice{.client = {slots["outsider"]},
                                                 .lines = {{.description = "Little", .unit_price = euro("1")}}},
                                   actor)
                                  .id},
           actor)
          .id.value;
  const Invoice expected = issued();
  call(ExpectPayment{.id = expected.id}, actor);
  slots["expected_invoice"] = expected.id.value;
  const Invoice collected = issued();
  call(SendToCollections{.id = collected.id}, actor);
  slots["collected_invoice"] = collected.id.value;
  const Invoice paid = issued();
  const RecordPayment payment{.invoice = paid.id,
                              .amount = paid.total,
                              .method = "bank_transfer",
                              .reference = "same of all " + std::to_string(client.value)};
  slots["payment"] = call(payment, actor).id.value;
  slots["paid_invoice"] = paid.id.value;
  slots["credit_note"] =
      call(IssueCreditNote{.invoice = paid.id, .lines = {{.line = paid.lines.front().id, .amount = euro("10")}}}, actor)
          .id.value;
  slots["credit_lot"] = call(ListCreditLots{.client = client}, actor).items.back().id.value;
}

void TwinBook::add_services(const Actor& actor, Slots& slots) {
  const auto order = [&](const char* product) {
    CreateService request;
    request.client = {slots["client"]};
    request.product = {slots[product]};
    request.cycle = monthly;
    return call(request, actor);
  };
  const Service service = order("product");
  slots["service"] = service.id.value;
  ChangeService change;
  change.id = service.id;
  change.version = service.version;
  change.from = Date::of(2027, 6, 1);
  change.quantity = Decimal{3};
  slots["planned_change"] = call(change, actor).change.value;
  const Service suspended = order("product");
  SuspendService suspend;
  suspend.id = suspended.id;
  suspend.version = suspended.version;
  slots["suspended_service"] = call(suspend, actor).id.value;
  const Service ending = order("product");
  TerminateService end;
  end.id = ending.id;
  end.version = ending.version;
  end.at = TerminateAt::date;
  end.date = Date::of(2027, 6, 1);
  slots["ending_service"] = call(end, actor).id.value;
  slots["pending_service"] = order("manual_product").id.value;
  slots["failed_service"] = order("failing_product").id.value;
}

/// A client whose periods are so short that no invoice holds them.
void TwinBook::park_somebody(Tenant& tenant) {
  CreateClient request{
      .name = "Too much", .email = Email{"much@example.com"}, .address = Address{.country = CountryCode{"DE"}}};
  request.policy.emplace().generate_days_before = 60;
  CreateService daily;
  daily.client = call(request, tenant.system).id;
  daily.product = {tenant.own["product"]};
  daily.cycle = Cycle{CycleUnit::day, 1};
  call(daily, tenant.system);
  tenant.own["parked_client"] = tenant.second["parked_client"] = daily.client.value;
}

void TwinBook::look_up_versions(const Tenant& tenant, Slots& slots) {
  const auto version_of = [&](const std::string& slot, const std::string& table) {
    const std::string query = "SELECT version FROM " + table + " WHERE id = " + std::to_string(slots.at(slot));
    slots[slot + ".version"] = number(query.c_str());
  };
  for (const char* service : {"service", "suspended_service", "ending_service", "pending_service", "failed_service"}) {
    version_of(service, "services");
  }
  for (const char* client : {"client", "outsider", "closed_client"}) version_of(client, "clients");
  for (const char* staff : {"staff", "disabled_staff"}) version_of(staff, "staff");
  for (const char* category : {"category", "other_category"}) version_of(category, "categories");
  version_of("product", "products");
  version_of("role", "roles");
  version_of("note", "notes");
  version_of("draft", "invoices");
  version_of("tax_rate", "tax_rates");
  version_of("client_group", "client_groups");
  const std::string seller = std::to_string(tenant.system.id());
  slots["seller.version"] = number(("SELECT version FROM sellers WHERE id = " + seller).c_str());
  slots["job"] = number(("SELECT id FROM jobs WHERE seller_id = " + seller + " AND state = 'dead'").c_str());
  slots["event"] = number(("SELECT min(id) FROM events WHERE seller_id = " + seller).c_str());
  slots["audit"] = number(("SELECT min(id) FROM audit WHERE seller_id = " + seller).c_str());
  slots["entry"] = number(("SELECT min(id) FROM ledger_entries WHERE seller_id = " + seller).c_str());
  slots["account"] = number(("SELECT min(id) FROM ledger_accounts WHERE seller_id = " + seller).c_str());
  slots["parked"] = number(("SELECT min(id) FROM parked_clients WHERE seller_id = " + seller).c_str());
}

std::string TwinBook::answer(const Actor& actor, std::string_view operation, std::string_view request, bool dry_run) {
  try {
    return book.session(actor).call_json(operation, request, {.dry_run = dry_run});
  } catch (const Error& error) {
    std::string text = "error " + std::string{to_string(error.code)} + " " + error.reason + " " + error.message;
    for (const Error::Field& field : error.fields) text += " (" + field.path + ": " + field.message + ")";
    return text;
  }
}

std::string TwinBook::rows_of(const Tenant& tenant) const {
  return CanonicalDump::of_seller(path(), tenant.system.id());
}

}  // namespace billhook::test
