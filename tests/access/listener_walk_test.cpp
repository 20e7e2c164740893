// Listeners may do as they like with the row that an event is about: whoever announced it has written by then, writes
// no copy over it, and replies with what they left. Walked for every event there is.
#include <boost/test/unit_test.hpp>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "automation/events.hpp"
#include "billing/events.hpp"
#include "catalog/events.hpp"
#include "clients/events.hpp"
#include "engine/audit.hpp"
#include "engine/book_state.hpp"
#include "engine/caller.hpp"
#include "engine/context.hpp"
#include "engine/dispatch.hpp"
#include "engine/events.hpp"
#include "engine/house_index.hpp"
#include "engine/session_state.hpp"
#include "engine/withheld.hpp"
#include "engine/work.hpp"
#include "identity/events.hpp"
#include "services/events.hpp"
#include "tests/access/request_walk.hpp"
#include "tests/access/twin_book.hpp"
#include "tests/access/valid_requests.hpp"

namespace billhook::test {

namespace {

constexpr std::int64_t leap = 1'000;  // of a version by a listener; the house itself goes by ones

/// A row by its table and id.
using RowName = std::pair<std::string, std::int64_t>;

/// What the listeners heard, and how they left the rows.
struct Heard {
  std::set<std::string, std::less<>> events;
  std::map<RowName, std::string> left;
  std::map<RowName, std::int64_t> times;  // each was changed
};
Heard* heard = nullptr;

/// The noun of an event, where its rows can change.
const engine::Noun* changing_noun(std::string_view event) {
  const std::string_view name = event.substr(0, event.find('.'));
  for (const engine::Domain* domain : engine::domains()) {
    for (const engine::Noun& noun : domain->nouns) {
      if (noun.name == name && noun.table != nullptr && noun.table().find("version") != nullptr) return &noun;
    }
  }
  return nullptr;
}

std::string row_of(storage::Connection& db, const RowName& row) {
  static std::map<std::string, std::string> statements;  // live as long as statements are kept
  std::string& sql = statements[row.first];
  if (sql.empty()) {
    const std::string columns = "SELECT name FROM pragma_table_info('" + row.first + "')";
    for (storage::Rows rows = db.query(storage::Sql{columns.c_str()}); rows.next();) {
      sql += (sql.empty() ? "SELECT quote(\"" : " || '|' || quote(\"") + std::string{rows.text(0)} + "\")";
    }
    sql += " FROM " + row.first + " WHERE id = ?1";
  }
  storage::Rows rows = db.query(storage::Sql{sql.c_str()}, row.second);
  return rows.next() ? std::string{rows.text(0)} : std::string{};
}

void change_the_subject(engine::Context& context, const engine::Event& event) {
  heard->events.emplace(event.row.name);
  const engine::Noun* noun = changing_noun(event.row.name);
  if (noun == nullptr) return;
  const RowName row{noun->plural, event.subject};
  context.db().execute(storage::Sql{"UPDATE {table} SET version = version + ?2 WHERE id = ?1", noun->table},
                       event.subject, leap);
  heard->left[row] = row_of(context.db(), row);
  ++heard->times[row];
}

/// Listens to every member of a domain's events, as NamedRows sees them.
template <class Events>
void listen_to(const Events& events, std::vector<engine::Listener>& rows) {
  const auto* first = reinterpret_cast<const engine::EventRow*>(&events);
  for (std::size_t i = 0; i < sizeof(Events) / sizeof(engine::EventRow); ++i) {
    rows.push_back({first + i, &change_the_subject});
  }
}

/// The house, and somebody who listens to all of it.
const engine::HouseIndex& listening_house() {
  static const std::vector<engine::Listener> rows = [] {
    std::vector<engine::Listener> all;
    listen_to(engine::events, all);
    listen_to(identity::events, all);
    listen_to(clients::events, all);
    listen_to(catalog::events, all);
    listen_to(billing::events, all);
    listen_to(services::events, all);
    listen_to(automation::events, all);
    return all;
  }();
  static const engine::Listeners listeners{rows};
  static const engine::Listeners* const tables[] = {&listeners};
  static const engine::Domain ears{.name = "ears", .listeners = tables};
  static const engine::HouseIndex index{[] {
    std::vector<const engine::Domain*> all(engine::domains().begin(), engine::domains().end());
    all.push_back(&ears);
    return all;
  }()};
  return index;
}

struct ListeningBook : TwinBook {
  ListeningBook() : state{std::make_shared<engine::BookState>()} {
    heard = &ears;
    state->house = &listening_house();
    state->database = storage::open_database(path(), {});
    state->clock = clock;
    state->random = system_random();
    state->ports["provisioner"] = provisioner;
    state->ports["gateway"] = gateway;
    provisioner->fails = false;
  }
  ~ListeningBook() { heard = nullptr; }

  /// Runs an operation and takes it back; `look` sees the reply in between.
  template <class Look>
  void try_out(const engine::Operation& operation, const std::string& request_json, const Look& look) {
    const engine::Caller caller{.actor = Actor::system(),
                                .scope = {.seller = 1},
                                .permissions = engine::PermissionSet::all(),
                                .zone = TimeZone::of("Europe/Berlin")};
    const CallOptions options;
    engine::Audit audit{operation.name, ""};
    AnyObject request{operation.request(), request_json};
    AnyObject reply{operation.reply()};
    const storage::Lease writer = state->database->writer();
    writer->begin(true);
    engine::Context context{*state, writer.get(), caller, clock->now(), options, audit, state->cancellations};
    engine::run_operation(operation, context, request.get(), reply.get());
    look(context, reply.to_json());
    writer->rollback();
  }

  /// Calls for good, as the system of the house. The id in the reply.
  std::int64_t do_call(std::string_view operation, const std::string& request) {
    engine::SessionState session{state, Actor::system()};
    std::string reply;
    engine::dispatch_json(session, operation, request, reply, {});
    const std::size_t id = reply.find("\"id\":");
    return id == std::string::npos ? 0 : std::stoll(reply.substr(id + 5));
  }
  void live(int days) {
    for (int i = 0; i < days; ++i) {
      do_call("automation.run", "{}");
      engine::work(*state, 100);
      walk(1);
    }
  }

  Heard ears;
  std::shared_ptr<engine::BookState> state;
  std::shared_ptr<ScriptedPort> gateway = std::make_shared<ScriptedPort>();
};

std::string id_of(std::int64_t id) { return "\"id\":" + std::to_string(id); }

/// A client's year, with whatever jobs and daily tasks announce.
void live_a_life(ListeningBook& book) {
  Slots& own = book.house_tenant.own;
  own["buyer"] = book.do_call(
      "client.create", R"({"name":"Buyer","email":"buyer@example.com","address":{"country":"DE"},"policy":{)"
                       R"("payment_days":0,"generate_days_before":0,"credit_pays_invoices":false,"dunning":[)"
                       R"({"name":"nudge","kind":"reminder","days":1},)"
                       R"({"name":"fee","kind":"late_fee","days":2,"fee":{"kind":"percent","percent":"10"}},)"
                       R"({"name":"off","kind":"suspend","days":3},{"name":"gone","kind":"terminate","days":30}]}})");
  const auto order = [&](const char* product) {
    return std::to_string(book.do_call(
        "service.create",
        fill_in(R"({"client":$buyer,"product":$)" + std::string{product} + R"(,"cycle":{"unit":"month","count":1}})",
                own)));
  };
  const std::string service = order("failing_product");
  engine::work(*book.state, 100);
  const auto change = [&](const std::string& id, const std::string& what, int days) {
    const std::int64_t version = book.number(("SELECT version FROM services WHERE id = " + id).c_str());
    book.do_call("service.change", "{\"id\":" + id + ",\"version\":" + std::to_string(version) + "," + what +
                                       ",\"from\":\"" + (book.today() + days).to_string() + "\"}");
  };
  change(service, R"("quantity":"2")", 5);
  const std::string repriced = order("product");
  change(repriced, R"("price":{"amount":"12.00","currency":"EUR"})", 20);
  change(repriced, fill_in(R"("product":$manual_product)", own), 0);
  book.live(2);
  book.provisioner->fails = true;
  order("failing_product");
  for (const char* reply : {R"({"status":"failed"})", R"({"status":"succeeded","reference":"r"})"}) {
    book.gateway->reply = reply;
    book.do_call("invoice.pay", fill_in(R"({"id":$invoice})", own));
    engine::work(*book.state, 100);
  }
  book.do_call("credit_note.issue", fill_in(R"({"invoice":$invoice})", own));
  book.gateway->fails = true;
  book.do_call("invoice.pay", fill_in(R"({"id":$untouched_invoice})", own));
  own["once"] = book.do_call("product.create", R"({"name":"Domain","provision_on":"payment"})");
  book.do_call("price.set", fill_in(R"({"product":$once,"amount":{"amount":"0.00","currency":"EUR"}})", own));
  book.do_call("service.create", fill_in(R"({"client":$outsider,"product":$once})", own));
  own["eager"] = book.do_call("client.create", R"({"name":"Eager","email":"e@example.com","address":{"country":"DE"},)"
                                               R"("policy":{"generate_days_before":60}})");
  book.do_call("service.create",
               fill_in(R"({"client":$eager,"product":$product,"cycle":{"unit":"day","count":1}})", own));
  const std::int64_t billed = book.number(
      "SELECT max(billed.id) FROM invoices AS billed JOIN invoice_lines AS line ON line.invoice = billed.id"
      " WHERE line.kind = 'recurring' AND billed.status = 'unpaid'");
  book.do_call("credit_note.issue", "{\"invoice\":" + std::to_string(billed) + R"(,"periods":"release"})");
  book.do_call("import.clients", R"({"text":"key,name,email,country\na,New,new@example.com,DE\n"})");
  book.do_call("import.products", R"({"text":"key,name,currency,amount\np,New,EUR,10\n"})");
  book.do_call("import.services", R"({"text":"key,client,product,start\ns,a,p,2026-01-01\n"})");
  book.live(40);
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(listener_walk, ListeningBook)

BOOST_AUTO_TEST_CASE(what_listeners_change_of_the_row_they_are_told_of_stays_and_is_the_reply) {
  for (const ValidRequest& valid : valid_requests()) {
    const engine::Operation& operation = *engine::find_operation(valid.operation);
    if (operation.effect != engine::Effect::write) continue;
    ears.left.clear();
    try_out(operation, fill_in(valid.request, house_tenant.own),
            [&](engine::Context& context, const std::string& reply) {
              for (const auto& [row, left] : ears.left) {
                BOOST_TEST(row_of(context.db(), row) == left, valid.operation << " writes over " << row.first);
                const bool is_reply = operation.reply().noun != nullptr && operation.reply().noun->plural == row.first;
                if (!is_reply || left.empty() || !reply.starts_with("{" + id_of(row.second) + ",")) continue;
                const std::string sql = "SELECT version FROM " + row.first + " WHERE id = ?1";
                const std::int64_t version = context.db().find_integer(storage::Sql{sql.c_str()}, row.second).value();
                BOOST_TEST(reply.find("\"version\":" + std::to_string(version) + ",") != std::string::npos,
                           valid.operation << " replies with a row of before its listeners: " << reply);
              }
            });
  }
}

BOOST_AUTO_TEST_CASE(nobody_writes_over_what_a_listener_of_any_event_changed) {
  for (const ValidRequest& valid : valid_requests()) {
    const engine::Operation& operation = *engine::find_operation(valid.operation);
    if (operation.effect == engine::Effect::none) continue;
    try_out(operation, fill_in(valid.request, house_tenant.own), [](engine::Context&, const std::string&) {});
  }
  ears.times.clear();
  live_a_life(*this);
  for (const auto& [row, times] : ears.times) {
    const std::string sql = "SELECT version FROM " + row.first + " WHERE id = " + std::to_string(row.second);
    BOOST_TEST(number(sql.c_str()) / leap == times, row.first << " " << row.second << " lost a listener's change");
  }
  for (const engine::Domain* domain : engine::domains()) {
    for (const engine::EventRow& event : domain->events.list()) {
      BOOST_TEST(ears.events.contains(event.name), event.name << " was not walked");
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::test
