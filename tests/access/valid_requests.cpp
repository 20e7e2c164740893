#include "tests/access/valid_requests.hpp"

namespace billhook::test {

namespace {

constexpr ValidRequest requests[] = {
    // engine
    {"audit.list", R"({"noun":"invoice","id":$invoice,"called":"invoice.issue","after":$audit})"},
    {"audit.verify", "{}"},
    {"event.list", R"({"name":"invoice.issued","subject":$invoice,"client":$client,"after":$event})"},
    {"event.list", R"({"after":$event,"limit":500})"},
    {"event.summary", "{}"},
    {"job.list", R"({"after":$job})"},
    {"job.retry", R"({"id":$job})"},
    {"currency.set", R"({"currency":"HUF","decimals":0})", true},
    {"currency.list", "{}"},

    // identity
    {"seller.create",
     R"({"name":"Third","country":"FR","email":"third@example.com","time_zone":"Europe/Paris","currency":"EUR",)"
     R"("tax_id":"FR1","language":"fr","invoice_format":"F{number}","credit_note_format":"C{number}",)"
     R"("address":{"line1":"a","line2":"b","city":"c","state":"d","postal_code":"e","country":"FR"},)"
     R"("policy":{"dunning":[{"name":"nudge","kind":"reminder","days":1}]}})",
     true},
    {"seller.get", "{}"},
    {"seller.update",
     R"({"version":$seller.version,"name":"Renamed","tax_id":"DE1","language":"de","invoice_format":"N{number}",)"
     R"("credit_note_format":"M{number}","time_zone":"Europe/Rome",)"
     R"("address":{"line1":"a","line2":"b","city":"c","state":"d","postal_code":"e","country":"DE"},)"
     R"("policy":{"dunning":[{"name":"nudge","kind":"reminder","days":1}]}})"},
    {"role.create", R"({"name":"new role","permissions":["client_view"]})"},
    {"role.update", R"({"id":$role,"version":$role.version,"name":"other role"})"},
    {"role.list", R"({"after":$role})"},
    {"staff.create", R"({"name":"New","email":"new@example.com","roles":[$role]})"},
    {"staff.get", R"({"id":$staff})"},
    {"staff.list", R"({"after":$staff})"},
    {"staff.update", R"({"id":$staff,"version":$staff.version,"name":"Other","roles":[$role]})"},
    {"staff.disable", R"({"id":$staff,"version":$staff.version})"},
    {"note.create", R"({"subject":{"noun":"client","id":$client},"text":"n"})"},
    {"note.get", R"({"id":$note})"},
    {"note.list", R"({"subject":{"noun":"client","id":$client},"after":$note})"},
    {"note.list", R"({"after":$note,"limit":500})"},
    {"note.update", R"({"id":$note,"version":$note.version,"text":"m"})"},
    {"staff.enable", R"({"id":$disabled_staff,"version":$disabled_staff.version})"},

    // clients
    {"client.create",
     R"({"name":"New","company":"New Inc","email":"new@example.com","phone":"1","tax_id":"DE2","language":"de",)"
     R"("notes":"n","policy":{"dunning":[{"name":"nudge","kind":"reminder","days":1}]},)"
     R"("address":{"line1":"a","line2":"b","city":"c","state":"d","postal_code":"e","country":"DE"}})"},
    {"client.get", R"({"id":$client})"},
    {"client.list", R"({"group":$client_group,"after":$client,"name":"S","limit":500})"},
    {"client.list", R"({"after":$client,"limit":500})"},
    {"client.update",
     R"({"id":$client,"version":$client.version,"name":"Other","company":"Inc","phone":"1","tax_id":"DE2",)"
     R"("language":"de","notes":"n","policy":{"dunning":[{"name":"nudge","kind":"reminder","days":1}]},)"
     R"("address":{"line1":"a","line2":"b","city":"c","state":"d","postal_code":"e","country":"DE"}})"},
    {"client.deactivate", R"({"id":$outsider,"version":$outsider.version})"},
    {"client.close", R"({"id":$outsider,"version":$outsider.version})"},
    {"client.reopen", R"({"id":$closed_client,"version":$closed_client.version})"},
    {"client_group.create",
     R"({"name":"new group","policy":{"dunning":[{"name":"nudge","kind":"reminder","days":1}]}})"},
    {"client_group.get", R"({"id":$client_group})"},
    {"client_group.list", R"({"client":$client,"after":$client_group})"},
    {"client_group.update", R"({"id":$client_group,"version":$client_group.version,"name":"other group",)"
                            R"("policy":{"dunning":[{"name":"nudge","kind":"reminder","days":1}]}})"},
    {"client_group.add_client", R"({"id":$client_group,"client":$outsider})"},
    {"client_group.remove_client", R"({"id":$client_group,"client":$client})"},

    // catalog
    {"category.create", R"({"name":"new shelf","parent":$category})"},
    {"category.list", R"({"after":$category})"},
    {"category.update",
     R"({"id":$other_category,"version":$other_category.version,"name":"other name","parent":$category})"},
    {"product.create",
     R"({"name":"new product","category":$category,"description":"d","tax_category":"t","module":"m"})"},
    {"product.get", R"({"id":$product})"},
    {"product.list", R"({"category":$category,"after":$product})"},
    {"product.update", R"({"id":$product,"version":$product.version,"category":$category,"name":"n","description":"d",)"
                       R"("tax_category":"t","module":"m"})"},
    {"price.set",
     R"({"product":$product,"cycle":{"unit":"year","count":1},"amount":{"amount":"90","currency":"EUR"}})"},
    {"price.end", R"({"id":$price})"},
    {"price.list", R"({"product":$product,"after":$price})"},

    // billing
    {"schedule.preview", R"({"start":"2026-01-31","target":"2026-06-01","cycle":{"unit":"month","count":1},)"
                         R"("price":{"amount":"10","currency":"EUR"}})"},
    {"tax_rate.create",
     R"({"name":"GST","country":"CA","state":"QC","postal_prefix":"H","tax_category":"t","percent":"5",)"
     R"("valid_from":"2020-01-01"})"},
    {"tax_rate.end", R"({"id":$tax_rate,"version":$tax_rate.version,"valid_to":"2030-01-01"})"},
    {"tax_rate.list", R"({"after":$tax_rate})"},
    {"tax.calculate", R"({"client":$client,"currency":"EUR","lines":[{"amount":{"amount":"10","currency":"EUR"},)"
                      R"("tax_category":"standard"}]})"},
    {"tax.calculate",
     R"({"customer":{"country":"DE","state":"BE","postal_code":"10115","tax_id":"DE1"},"currency":"EUR",)"
     R"("lines":[{"amount":{"amount":"10","currency":"EUR"}}]})"},
    {"price.quote", R"({"client":$client,"lines":[{"product":$product,"cycle":{"unit":"month","count":1}}]})"},
    {"price.quote",
     R"({"customer":{"country":"DE","state":"BE","postal_code":"10115","tax_id":"DE1"},"currency":"EUR",)"
     R"("lines":[{"product":$product,"cycle":{"unit":"month","count":1}}]})"},
    {"invoice.create",
     R"({"client":$client,"note":"n","lines":[{"description":"d","unit_price":{"amount":"10","currency":"EUR"},)"
     R"("tax_category":"standard"}]})"},
    {"invoice.update_draft", R"({"id":$draft,"version":$draft.version,"note":"n","lines":[{"description":"d",)"
                             R"("unit_price":{"amount":"10","currency":"EUR"},"tax_category":"standard"}]})"},
    {"invoice.discard_draft", R"({"id":$draft,"version":$draft.version})"},
    {"invoice.issue", R"({"id":$draft})"},
    {"invoice.issue", R"({"client":$client,"note":"n","lines":[{"description":"d",)"
                      R"("unit_price":{"amount":"10","currency":"EUR"},"tax_category":"standard"}]})"},
    {"invoice.get", R"({"id":$invoice})"},
    {"invoice.list", R"({"client":$client,"after":$invoice,"limit":500})"},
    {"invoice.list", R"({"after":$invoice,"limit":500})"},
    {"invoice.cancel", R"({"id":$untouched_invoice,"periods":"release"})"},
    {"invoice.reissue", R"({"id":$untouched_invoice,"changes":{"note":"n","due_date":"2027-01-01"}})"},
    {"invoice.apply_credit", R"({"id":$expected_invoice,"amount":{"amount":"0.01","currency":"EUR"}})"},
    {"invoice.pay", R"({"id":$invoice})"},
    {"invoice.expect_payment", R"({"id":$invoice})"},
    {"invoice.expect_no_payment", R"({"id":$expected_invoice})"},
    {"invoice.send_to_collections", R"({"id":$invoice})"},
    {"invoice.write_off", R"({"id":$collected_invoice})"},
    {"credit_note.issue",
     R"({"invoice":$invoice,"lines":[{"line":$line,"amount":{"amount":"1","currency":"EUR"}}],"note":"n"})"},
    {"credit_note.get", R"({"id":$credit_note})"},
    {"credit_note.list", R"({"client":$client,"invoice":$paid_invoice,"after":$credit_note})"},
    {"number_series.set", R"({"kind":"invoice","first":1})"},
    {"number_series.list", "{}"},
    {"payment.record",
     R"({"invoice":$invoice,"amount":{"amount":"1","currency":"EUR"},"method":"cash","reference":"one"})"},
    {"payment.record", R"({"client":$client,"amount":{"amount":"1","currency":"EUR"},"method":"cash"})"},
    {"payment.record_batch",
     R"({"payments":[{"invoice":$invoice,"amount":{"amount":"1","currency":"EUR"},"method":"cash","reference":"a"},)"
     R"({"client":$client,"amount":{"amount":"1","currency":"EUR"},"method":"cash","reference":"b"}]})"},
    {"payment.get", R"({"id":$payment})"},
    {"payment.list", R"({"client":$client,"invoice":$paid_invoice,"after":$payment})"},
    {"payment.reverse", R"({"id":$payment,"reason":"chargeback"})"},
    {"payment.reverse", R"({"id":$payment,"reason":"bounced","fee":{"amount":"1","currency":"EUR"}})"},
    {"credit.pay_out",
     R"({"client":$client,"amount":{"amount":"0.01","currency":"EUR"},"method":"cash","reference":"out"})"},
    {"credit.grant", R"({"client":$client,"amount":{"amount":"1","currency":"EUR"},"reason":"r"})"},
    {"credit.balance", R"({"client":$client})"},
    {"credit.lots", R"({"client":$client,"after":$credit_lot})"},
    {"credit.lots", R"({"after":$credit_lot,"limit":500})"},
    {"ledger.balances", R"({"client":$client,"after":$account})"},
    {"ledger.balances", R"({"after":$account,"limit":500})"},
    {"ledger.entries", R"({"client":$client,"after":$entry})"},
    {"ledger.entries", R"({"after":$entry,"limit":500})"},
    {"ledger.verify", "{}"},
    {"report.revenue", R"({"from":"2026-01-01","to":"2027-01-01"})"},
    {"report.aging", "{}"},
    {"invoice.render", R"({"id":$invoice,"format":"html"})"},
    {"credit_note.render", R"({"id":$credit_note,"format":"html"})"},

    // services
    {"service.create", R"({"client":$client,"product":$product,"cycle":{"unit":"month","count":1},"label":"l",)"
                       R"("configuration":{"a":"b"}})"},
    {"service.get", R"({"id":$service})"},
    {"service.list", R"({"client":$client,"product":$product,"after":$service})"},
    {"service.update", R"({"id":$service,"version":$service.version,"label":"l","configuration":{"a":"b"}})"},
    {"service.change", R"({"id":$service,"version":$service.version,"product":$product,"quantity":"2"})"},
    {"service.withdraw_change", R"({"id":$service,"version":$service.version,"change":$planned_change})"},
    {"service.timeline", R"({"id":$service})"},
    {"service.provision", R"({"id":$pending_service,"version":$pending_service.version})"},
    {"service.retry", R"({"id":$failed_service,"version":$failed_service.version})"},
    {"service.suspend", R"({"id":$service,"version":$service.version,"reason":"abuse"})"},
    {"service.unsuspend", R"({"id":$suspended_service,"version":$suspended_service.version})"},
    {"service.terminate", R"({"id":$service,"version":$service.version,"at":"now"})"},
    {"service.terminate", R"({"id":$service,"version":$service.version,"at":"date","date":"2031-01-01"})"},
    {"service.keep", R"({"id":$ending_service,"version":$ending_service.version})"},
    {"service.cancel", R"({"id":$failed_service,"version":$failed_service.version})"},
    {"service.mark_fraud", R"({"id":$service,"version":$service.version})"},
    {"price.apply_to_existing", R"({"product":$product,"currency":"EUR"})"},
    {"report.mrr", "{}"},

    // automation and imports
    {"automation.run", "{}"},
    {"automation.status", "{}"},
    {"automation.list_parked", R"({"after":$parked})"},
    {"automation.release", R"({"client":$parked_client})"},
    {"import.clients", R"({"text":"key,name,email,country\na,New,new@example.com,DE\n"})"},
    {"import.products", R"({"text":"key,name,currency,amount\na,New,EUR,10\n"})"},
    {"import.find", R"({"key":"k"})"},
    {"import.services", R"({"text":"key,client,product,start\n"})"},
};

}  // namespace

std::span<const ValidRequest> valid_requests() { return requests; }

}  // namespace billhook::test
