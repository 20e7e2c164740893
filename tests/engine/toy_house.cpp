#include "tests/engine/toy_house.hpp"

#include "engine/dispatch.hpp"
#include "engine/house_index.hpp"
#include "engine/table.hpp"

namespace billhook::engine {

namespace {

ToyBook* running_book = nullptr;

template <class Request>
ToyReply run_script(Context& context, const Request& request) {
  running_book->last_price = request.price;
  running_book->script.operation(context);
  return {.number = request.number + 1, .names = {"one", "two"}};
}

Page<Toy> list_toys(Context&, const ListToys&) { return {running_book->toys, {}}; }

const Noun nouns[] = {{"toy", "toys"}};
const Operation toy_rows[] = {
    operation<ToyCalculate, &run_script<ToyCalculate>>(Effect::none, Permission::none, Callers::anyone, "0.1",
                                                       "Calculates."),
    operation<ToyRead, &run_script<ToyRead>>(Effect::read, Permission::client_view, Callers::anyone, "0.1", "Reads."),
    operation<ListToys, &list_toys>(Effect::read, Permission::client_view, Callers::anyone, "0.1", "Lists toys."),
    operation<ToyWrite, &run_script<ToyWrite>>(Effect::write, Permission::settings_edit, Callers::staff, "0.1",
                                               "Writes."),
    operation<ToyRun, &run_script<ToyRun>>(Effect::run, Permission::automation_run, Callers::staff, "0.1", "Runs."),
};
const Operations toy_operations{toy_rows};
const Operations* const operations[] = {&toy_operations};
void listen_first(Context& context, const Happening<Toy, ToyMade>& event) {
  running_book->script.first_listener(context, event);
}
void listen_second(Context& context, const Event& event) { running_book->script.second_listener(context, event); }
const Listener listener_rows[] = {
    listen<&listen_first>(toy_events.toy_made),
    listen<&listen_second>(toy_events.toy_made),
};
const Listeners toy_listeners{listener_rows};
const Listeners* const listeners[] = {&toy_listeners};
void after_sending(Context& context, const JobEnded<SendToShop>& job) {
  running_book->script.job_listener(context, job);
}
const JobListener job_listener_rows[] = {when_ended<SendToShop, &after_sending>()};
const JobListeners toy_job_listeners{job_listener_rows};
const JobListeners* const job_listeners[] = {&toy_job_listeners};
bool prepare_toy(Context& context, SendToShop& request, const Asking& asking) {
  return running_book->script.prepare(context, request, asking);
}

const PortRow ports[] = {{"shop", "Sells toys."}};
const PortCall port_calls[] = {port_call<SendToShop, &prepare_toy>("Sends a toy.")};
const Domain toy_domain{.name = "toys",
                        .nouns = nouns,
                        .operations = operations,
                        .events = toy_events,
                        .listeners = listeners,
                        .job_listeners = job_listeners,
                        .ports = ports,
                        .port_calls = port_calls};
const Domain* const toy_domains[] = {&engine_domain, &toy_domain};
const HouseIndex toy_house{toy_domains};

class CountingRandom final : public Random {
 public:
  void fill(std::span<std::uint8_t> bytes) override {
    for (std::uint8_t& byte : bytes) byte = next_++;
  }

 private:
  std::uint8_t next_ = 1;
};

}  // namespace

ToyBook::ToyBook()
    : clock_{std::make_shared<FixedClock>(Timestamp::parse("2026-11-22T12:00:00Z"))},
      state_{std::make_shared<BookState>()} {
  running_book = this;
  state_->house = &toy_house;
  state_->database = storage::open_database(path(), {.create = true, .busy_wait_ms = 50});
  state_->clock = clock_;
  state_->random = std::make_shared<CountingRandom>();
  sql("INSERT INTO sellers (id, version, name, address, country, email, time_zone, currency, language,"
      " prices_include_tax, tax_rounding, invoice_format, credit_note_format, series_reset, policy, created_at)"
      " VALUES (1, 1, 'House', '{}', 'DE', 'house@example.com', 'Europe/Berlin', 'EUR', 'en', 0, '{}', '{number}',"
      " '{number}', 'never', '{}', 0)");
  sql("INSERT INTO clients (id, seller_id, version, kind, name, email, address, tax_exempt, currency, language, status,"
      " created_at) VALUES (1, 1, 1, 'person', 'Jane', 'jane@example.com', '{}', 0, 'EUR', 'en', 'active', 0)");
}

ToyBook::~ToyBook() { running_book = nullptr; }

void ToyBook::call_typed(std::string_view operation, const void* request, void* reply, const CallOptions& options,
                         const Actor& actor) {
  SessionState session{state_, actor};
  dispatch_typed(session, operation, request, reply, options);
}

std::string ToyBook::call_json(std::string_view operation, std::string_view request, const CallOptions& options,
                               const Actor& actor) {
  SessionState session{state_, actor};
  std::string reply;
  dispatch_json(session, operation, request, reply, options);
  return reply;
}

void ToyBook::sql(const char* statement) {
  const storage::Lease writer = state_->database->writer();
  storage::transact(*writer, true, [&] { writer->execute(storage::Sql{statement}); });
}

std::int64_t ToyBook::count(const char* table) const {
  return std::stoll(column(("SELECT COUNT(*) FROM " + std::string{table}).c_str()));
}

std::string ToyBook::column(const char* query) const {
  const std::string statement =
      "WITH result (value) AS (" + std::string{query} + ") SELECT CAST(value AS TEXT) FROM result";
  const storage::Lease reader = state_->database->reader();
  std::string values;
  for (storage::Rows rows = reader->query(storage::Sql{statement.c_str()}); rows.next();) {
    if (!values.empty()) values += ' ';
    values += rows.is_null(0) ? "null" : rows.text(0);
  }
  return values;
}

std::string ToyBook::outcomes() const { return column("SELECT outcome FROM audit ORDER BY id"); }

Actor ToyBook::add_staff(const char* permissions) {
  const std::int64_t id = count("staff") + 1;
  const storage::Lease writer = state_->database->writer();
  storage::transact(*writer, true, [&] {
    const std::string name = "role " + std::to_string(id);
    writer->execute({"INSERT INTO staff (id, seller_id, version, name, email, status) VALUES (?1, 1, 1, 'S', ?2,"
                     " 'active')"},
                    id, name);
    const std::int64_t role = writer->insert(
        {"INSERT INTO roles (seller_id, version, name, permissions) VALUES (1, 1, ?1, ?2)"}, name, permissions);
    writer->execute({"INSERT INTO staff_roles (seller_id, staff, role) VALUES (1, ?1, ?2)"}, id, role);
  });
  return Actor::staff({id});
}

void make_toy(Context& context, std::int64_t id, std::string_view job_key) {
  const Toy toy{.id = {id}, .name = "toy"};
  context.changed<Toy>("toy", toy.id, nullptr, &toy);
  context.emit(toy_events.toy_made, toy.id, {}, {});
  if (!job_key.empty()) context.enqueue({.key = job_key, .subject = id}, SendToShop{});
}

}  // namespace billhook::engine
