// What holds for every row of the operation table, whatever its domain.
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "base/json.hpp"
#include "billhook/engine/book.hpp"
#include "engine/house_index.hpp"
#include "engine/job_rules.hpp"
#include "engine/operation.hpp"

namespace billhook::engine {

namespace {

std::set<std::string_view> nouns_of_the_house() {
  std::set<std::string_view> nouns;
  for (const Domain* domain : domains()) {
    for (const Noun& noun : domain->nouns) nouns.insert(noun.name);
  }
  return nouns;
}

bool is_snake_case(std::string_view name) {
  return !name.empty() && name.front() != '_' && name.back() != '_' &&
         std::ranges::all_of(name, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(operations_test)

BOOST_AUTO_TEST_CASE(every_operation_is_a_verb_of_a_noun_of_its_domain_and_says_what_it_does) {
  const std::set<std::string_view> nouns = nouns_of_the_house();
  std::set<std::string_view> names;
  for (const Operation* operation : all_operations()) {
    BOOST_TEST_CONTEXT(operation->name) {
      const std::size_t point = operation->name.find('.');
      BOOST_REQUIRE(point != std::string_view::npos);
      BOOST_TEST(nouns.contains(operation->name.substr(0, point)));
      BOOST_TEST(is_snake_case(operation->name.substr(0, point)));
      BOOST_TEST(is_snake_case(operation->name.substr(point + 1)));
      BOOST_TEST(names.insert(operation->name).second);
      BOOST_TEST(operation->doc.ends_with('.'));
      BOOST_TEST(!operation->since.empty());
      BOOST_TEST(find_operation(operation->name) == operation);
    }
  }
}

BOOST_AUTO_TEST_CASE(a_calculation_is_open_to_anyone_and_everything_else_needs_a_permission) {
  for (const Operation* operation : all_operations()) {
    BOOST_TEST_CONTEXT(operation->name) {
      const bool is_calculation = operation->effect == Effect::none;
      BOOST_TEST((operation->permission == Permission::none) == is_calculation);
      if (is_calculation) BOOST_TEST((operation->callers == Callers::anyone));
    }
  }
}

BOOST_AUTO_TEST_CASE(every_field_of_every_request_and_reply_is_explained) {
  for (const Operation* operation : all_operations()) {
    for (const Table* table : {&operation->request(), &operation->reply()}) {
      for (const Field& field : table->fields) {
        BOOST_TEST(!field.attributes.doc.empty(), operation->name << ": " << table->name << "." << field.name);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(a_list_that_goes_on_after_an_id_takes_a_limit_and_answers_with_a_page) {
  for (const Operation* operation : all_operations()) {
    if (operation->request().find("after") == nullptr) continue;
    BOOST_TEST_CONTEXT(operation->name) {
      const Field* limit = operation->request().find("limit");
      BOOST_REQUIRE(limit != nullptr);
      BOOST_TEST(limit->attributes.min.value_or(0) == 1);
      BOOST_TEST(limit->attributes.max.value_or(0) == 500);
      BOOST_TEST(operation->reply().find("items") != nullptr);
      BOOST_TEST(operation->reply().find("next") != nullptr);
    }
  }
}

BOOST_AUTO_TEST_CASE(every_call_of_a_port_that_somebody_listens_to_is_described) {
  std::set<std::string_view> ports;
  std::set<std::string_view> described;
  for (const Domain* domain : domains()) {
    for (const PortRow& port : domain->ports) {
      BOOST_TEST(port.doc.ends_with('.'), port.name);
      ports.insert(port.name);
    }
    for (const PortCall& call : domain->port_calls) {
      BOOST_TEST(call.doc.ends_with('.'), call.operation);
      BOOST_TEST(ports.contains(port_of(call.operation)), call.operation);
      const Field& first = call.request().fields.front();
      BOOST_TEST((first.name == "key" && first.kind == &kind_of<Text<200>>()), call.operation);
      for (const Table* table : {&call.request(), &call.reply()}) {
        for (const Field& field : table->fields) BOOST_TEST(field.attributes.doc.ends_with('.'), field.name);
      }
      described.insert(call.operation);
    }
  }
  for (const Domain* domain : domains()) {
    for (const JobListeners* rows : domain->job_listeners) {
      for (const JobListener& listener : *rows) {
        BOOST_TEST(described.contains(listener.operation), listener.operation);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(the_description_says_of_reasons_from_every_floor_what_they_mean) {
  const std::string description = describe();
  for (const std::string_view start :
       {R"({"reason":"json.malformed","code":"invalid","doc":")", R"({"reason":"storage.busy","code":"busy","doc":")",
        R"({"reason":"permission.missing","code":"denied","doc":")",
        R"({"reason":"client.not_found","code":"not_found","doc":")",
        R"({"reason":"invoice.overpaid","code":"precondition","doc":")"}) {
    BOOST_TEST(description.find(start) != std::string::npos, start);
  }
  for (const std::string_view of_noun :
       {"client_group.not_found", "price.not_found", "tax_rate.stale_version", "seller.set_and_cleared"}) {
    BOOST_TEST(description.find("{\"reason\":\"" + std::string{of_noun} + "\"") != std::string::npos, of_noun);
  }
  BOOST_TEST(description.find("audit.not_found") == std::string::npos);  // its `id` is a filter
  for (const Operation* operation : all_operations()) {
    const Field* id = operation->request().find("id");
    if (id == nullptr || id->kind->shape == Shape::optional) continue;
    const std::string noun{operation->name.substr(0, operation->name.find('.'))};
    BOOST_TEST(find_operation(noun + ".list") != nullptr, noun);  // the way out of <noun>.not_found
  }
  for (const Domain* domain : domains()) {
    for (const Reason& reason : domain->reasons.list()) BOOST_TEST(reason.doc.ends_with('.'), reason.name);
  }
}

BOOST_AUTO_TEST_CASE(every_event_is_described_with_what_it_says) {
  for (const Domain* domain : domains()) {
    for (const EventRow& event : domain->events.list()) {
      BOOST_TEST(event.doc.ends_with('.'), event.name);
      BOOST_TEST(event.name.find('.') != std::string_view::npos, event.name);
      if (event.payload == nullptr) continue;
      for (const Field& field : event.payload().fields) BOOST_TEST(field.attributes.doc.ends_with('.'), field.name);
    }
  }
  const std::string description = describe();
  BOOST_TEST(description.find(R"({"name":"client.closed","doc":"The client is no longer one."})") != std::string::npos);
  BOOST_TEST(
      description.find(R"("doc":"It has its number and is owed.","payload":{"$ref":"#/types/InvoiceIssued"}})") !=
      std::string::npos);
  BOOST_TEST(description.find(R"("InvoiceIssued":{"title":"InvoiceIssued")") != std::string::npos);
  BOOST_TEST(description.find(R"({"name":"generate_invoices","doc":)") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_library_describes_itself_in_json) {
  const std::string description = describe();
  BOOST_TEST(is_valid_json(description));
  BOOST_TEST(description == describe());
  for (const Operation* operation : all_operations()) {
    BOOST_TEST(description.find("{\"name\":\"" + std::string{operation->name} + "\"") != std::string::npos);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::engine
