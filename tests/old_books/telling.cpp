#include "tests/old_books/telling.hpp"

#include <stdexcept>

#include "tests/old_books/questions.hpp"

namespace billhook::test {
namespace {

/// The number behind `"name":` in a reply, the first of them.
std::int64_t number_in(const std::string& reply, const std::string& name) {
  const std::size_t at = reply.find('"' + name + "\":");
  if (at == std::string::npos) throw std::runtime_error{"no " + name + " in " + reply};
  return std::stoll(reply.substr(at + name.size() + 3));
}

/// A port that answers as it is told to, or fails.
class TamePort final : public Port {
 public:
  std::string call(std::string_view, std::string_view) override {
    if (reply.empty()) throw Error{ErrorCode::unavailable, "port.down", "Nobody is there."};
    return reply;
  }
  std::string reply = "{}";
};

class Telling {
 public:
  explicit Telling(const std::string& path)
      : clock_{std::make_shared<FixedClock>(Timestamp::parse("2026-01-05T12:00:00Z"))},
        book_{Book::create(path, {.clock = clock_})} {
    book_.set_port("mailer", mailer_);
    book_.set_port("gateway", gateway_);
    book_.set_port("provisioner", provisioner_);
  }

  void tell() {
    found_house();
    add_catalog();
    add_clients();
    import_others();
    order_services();
    january();
    documents();
    february();
    payments();
    march();
    tell_of_the_other_seller();
    clock_->set(Timestamp::parse(std::string{telling_ends}));
    run();
  }

 private:
  std::string call(std::string_view operation, const std::string& request, const CallOptions& options = {}) {
    try {
      return book_.session(actor_).call_json(operation, request, options);
    } catch (const Error& error) {
      throw std::runtime_error{std::string{operation} + " " + request + ": " + error.reason + ": " + error.message};
    }
  }
  std::int64_t make(std::string_view operation, const std::string& request) {
    return number_in(call(operation, request), "id");
  }
  static std::string of(std::int64_t id) { return std::to_string(id); }
  /// "id":n,"version":m of a row as it is now.
  std::string current(const std::string& noun, std::int64_t id) {
    const std::string reply = call(noun + ".get", "{\"id\":" + of(id) + "}");
    return "\"id\":" + of(id) + ",\"version\":" + of(number_in(reply, "version"));
  }
  /// Calls what changes a row that is read before.
  void change(const std::string& noun, std::string_view verb, std::int64_t id, const std::string& rest = "") {
    call(noun + "." + std::string{verb}, "{" + current(noun, id) + (rest.empty() ? "" : "," + rest) + "}");
  }
  void refused(std::string_view operation, const std::string& request) {
    try {
      book_.session(actor_).call_json(operation, request);
    } catch (const Error&) {
      return;
    }
    throw std::runtime_error{std::string{operation} + " was not refused: " + request};
  }
  void go_to(std::string_view day) { clock_->set(Timestamp::parse(std::string{day} + "T12:00:00Z")); }
  void run() {
    call("automation.run", "{}");
    book_.work();
  }

  void found_house();
  void add_catalog();
  void add_clients();
  void import_others();
  void order_services();
  void january();
  void documents();
  void february();
  void payments();
  void march();
  void tell_of_the_other_seller();

  std::string bill(std::string_view operation, std::int64_t client, const std::string& price,
                   const std::string& category) {
    return call(operation, "{\"client\":" + of(client) +
                               R"(,"lines":[{"description":"Work","quantity":"1.5","unit_price":{"amount":")" + price +
                               R"(","currency":"EUR"},"tax_category":")" + category + "\"}]}");
  }
  std::int64_t draft(std::int64_t client, const std::string& price) {
    return number_in(bill("invoice.create", client, price, "standard"), "id");
  }
  std::int64_t issued(std::int64_t client, const std::string& price, const std::string& category = "standard") {
    return number_in(bill("invoice.issue", client, price, category), "id");
  }
  std::int64_t order(std::int64_t client, std::int64_t product, const std::string& rest) {
    return make("service.create",
                "{\"client\":" + of(client) + ",\"product\":" + of(product) + (rest.empty() ? "" : "," + rest) + "}");
  }

  std::shared_ptr<FixedClock> clock_;
  Book book_;
  Actor actor_ = Actor::system();
  std::shared_ptr<TamePort> mailer_ = std::make_shared<TamePort>();
  std::shared_ptr<TamePort> gateway_ = std::make_shared<TamePort>();
  std::shared_ptr<TamePort> provisioner_ = std::make_shared<TamePort>();

  // The names of what there is.
  std::int64_t hosting_ = 0, server_ = 0, traffic_ = 0, certificate_ = 0, domain_ = 0;
  std::int64_t ada_ = 0, company_ = 0, french_ = 0, canadian_ = 0, exempt_ = 0, late_ = 0, impatient_ = 0, leaver_ = 0;
  std::int64_t site_ = 0, changed_ = 0, ended_ = 0, called_off_ = 0, spared_ = 0, machine_ = 0;
};

constexpr const char* monthly = R"("cycle":{"unit":"month","count":1})";
constexpr const char* yearly = R"("cycle":{"unit":"year","count":1})";
constexpr const char* daily = R"("cycle":{"unit":"day","count":1})";

void Telling::found_house() {
  call("currency.set", R"({"currency":"HUF","decimals":0})");
  call("seller.create",
       R"({"name":"Nordwind Hosting GmbH","country":"DE","email":"billing@nordwind.example","tax_id":"DE123456789",)"
       R"("time_zone":"Europe/Berlin","currency":"EUR","language":"de","invoice_format":"R{year}-{number}",)"
       R"("address":{"line1":"Hafen 1","city":"Kiel","postal_code":"24103","country":"DE"},)"
       R"("policy":{"payment_days":5,"mail_invoices":false,"credit_pays_invoices":true,)"
       R"("dunning":[{"name":"first","kind":"reminder","days":30}]}})");
  const std::int64_t clerk = make("role.create", R"({"name":"clerk","permissions":["client_view","invoice_view"]})");
  const std::int64_t all = make("role.create", R"({"name":"everything","permissions":["*"]})");
  make("staff.create", R"({"name":"Frida","email":"frida@nordwind.example","roles":[)" + of(all) + "]}");
  make("staff.create",
       R"({"name":"Knut","email":"knut@nordwind.example","roles":[)" + of(clerk) + "," + of(all) + "]}");
  const std::int64_t gone =
      make("staff.create", R"({"name":"Olaf","email":"olaf@nordwind.example","roles":[)" + of(clerk) + "]}");
  change("staff", "disable", gone);
  for (const char* rate :
       {R"("name":"VAT","country":"DE","percent":"16","valid_from":"2020-07-01","valid_to":"2021-01-01")",
        R"("name":"VAT","country":"DE","percent":"19","valid_from":"2021-01-01")",
        R"("name":"VAT","country":"DE","percent":"7","tax_category":"books","valid_from":"2021-01-01")",
        R"("name":"VAT","country":"FR","percent":"20","customer":"consumer","valid_from":"2021-01-01")",
        R"("name":"GST","country":"CA","percent":"5","valid_from":"2021-01-01")",
        R"("name":"QST","country":"CA","state":"QC","percent":"9.975","level":2,"valid_from":"2021-01-01")"}) {
    call("tax_rate.create", "{" + std::string{rate} + "}");
  }
}

void Telling::add_catalog() {
  const std::int64_t shelf = make("category.create", R"({"name":"Hosting"})");
  const std::int64_t inner = make("category.create", R"({"name":"Small","position":2,"parent":)" + of(shelf) + "}");
  const auto product = [&](const std::string& rest) { return make("product.create", "{" + rest + "}"); };
  const auto price = [&](std::int64_t id, const std::string& cycle, const char* amount, const char* setup) {
    return make("price.set", "{\"product\":" + of(id) + (cycle.empty() ? "" : "," + cycle) +
                                 R"(,"valid_from":"2025-01-01","amount":{"amount":")" + amount +
                                 R"(","currency":"EUR"},"setup_fee":{"amount":")" + setup + R"(","currency":"EUR"}})");
  };
  hosting_ = product(R"("name":"Web M","category":)" + of(inner) +
                     R"(,"description":"Small and quick","provision_on":"order")");
  server_ = product(R"("name":"Server","kind":"server","module":"panel","provision_on":"payment",)"
                    R"("align":"day_of_month","anchor_day":15,"also_next_from":25,"day_count":"thirty")");
  traffic_ = product(R"("name":"Traffic","kind":"other","timing":"in_arrears","provision_on":"order")");
  certificate_ = product(R"("name":"Certificate","kind":"ssl","provision_on":"payment")");
  domain_ = product(R"("name":"Domain","kind":"domain","provision_on":"manual","align":"anniversary")");
  price(hosting_, monthly, "10.00", "5.00");
  price(hosting_, yearly, "99.00", "0.00");
  price(hosting_, daily, "0.50", "0.00");
  price(server_, monthly, "49.90", "0.00");
  price(traffic_, monthly, "3.00", "0.00");
  price(certificate_, "", "80.00", "0.00");
  price(domain_, yearly, "12.00", "0.00");
  call("price.end", "{\"id\":" + of(price(domain_, monthly, "1.50", "0.00")) + R"(,"valid_to":"2026-03-01"})");
  change("product", "update", certificate_, R"("description":"One year","status":"hidden")");
}

void Telling::add_clients() {
  const auto client = [&](const std::string& rest) { return make("client.create", "{" + rest + "}"); };
  const std::string german = R"("address":{"line1":"Weg 2","city":"Bonn","postal_code":"53111","country":"DE"})";
  ada_ = client(R"("name":"Ada","email":"ada@client.example","notes":"Pays in time.",)"
                R"("policy":{"mail_invoices":true},)" +
                german);
  company_ = client(R"("kind":"company","name":"Grace","company":"Hopper AG","email":"grace@hopper.example",)"
                    R"("policy":{"separate_invoices":true,"payment_days":60},)" +
                    german);
  french_ = client(R"("kind":"company","name":"Marie","company":"Curie SARL","email":"marie@curie.example",)"
                   R"("tax_id":"FR40303265045","language":"fr","policy":{"payment_days":90},)"
                   R"("address":{"city":"Paris","country":"FR"})");
  canadian_ = client(R"("name":"Leonard","email":"leonard@client.example","policy":{"dunning":[]},)"
                     R"("address":{"city":"Montreal","state":"QC","postal_code":"H2X","country":"CA"})");
  exempt_ =
      client(R"("name":"Museum","email":"museum@client.example","tax_exempt":true,"policy":{"dunning":[]},)" + german);
  late_ = client(R"("name":"Late","email":"late@client.example","policy":{"credit_pays_invoices":false,"dunning":[)"
                 R"({"name":"first","kind":"reminder","days":2},{"name":"off","kind":"suspend","days":6},)"
                 R"({"name":"fee","kind":"late_fee","days":24,"fee":{"kind":"fixed","amounts":[{"amount":"3",)"
                 R"("currency":"EUR"}]}},{"name":"end","kind":"terminate","days":36}]},)" +
                 german);
  impatient_ = client(R"("name":"Much","email":"much@client.example","policy":{"generate_days_before":60},)" + german);
  leaver_ = client(R"("name":"Leaver","email":"leaver@client.example",)" + german);
  change("client", "update", ada_, R"("phone":"0228 1","clear":[])");
  const std::int64_t group = make("client_group.create", R"({"name":"Friends","precedence":3,)"
                                                         R"("policy":{"generate_days_before":3}})");
  for (const std::int64_t member : {ada_, exempt_}) {
    call("client_group.add_client", "{\"id\":" + of(group) + ",\"client\":" + of(member) + "}");
  }
  call("client_group.remove_client", "{\"id\":" + of(group) + ",\"client\":" + of(exempt_) + "}");
  const std::int64_t closed = client(R"("name":"Closed","email":"closed@client.example",)" + german);
  change("client", "close", closed);
  change("client", "deactivate", client(R"("name":"Asleep","email":"asleep@client.example",)" + german));
}

void Telling::import_others() {
  call("import.clients", R"({"text":"key,name,email,country\nc-1,Ida,ida@import.example,DE\nc-2,,bad,DE\n",)"
                         R"("mode":"skip_bad"})");
  call("import.products", R"({"text":"key,name,currency,amount\np-1,Old plan,EUR,7.50\n"})");
  call("import.services",
       R"({"text":"key,client,product,cycle,start,price\ns-1,c-1,p-1,monthly,2025-12-20,7.5\n","mode":"skip_bad"})");
}

void Telling::order_services() {
  site_ = order(ada_, hosting_, std::string{monthly} + R"(,"label":"ada.example")");
  changed_ = order(ada_, hosting_, std::string{monthly} + R"(,"quantity":"2.5","start":"2026-01-10")");
  order(company_, hosting_, std::string{yearly} + R"(,"label":"hopper.example","configuration":{"php":"8.2"})");
  order(company_, server_, monthly);
  order(french_, hosting_, std::string{monthly} + R"(,"price":{"amount":"8.88","currency":"EUR"})");
  order(canadian_, hosting_, monthly);
  order(exempt_, traffic_, monthly);
  order(exempt_, certificate_, "");
  order(late_, hosting_, std::string{monthly} + R"(,"label":"late.example")");
  spared_ = order(late_, hosting_, std::string{monthly} + R"(,"label":"spared.example")");
  change("service", "update", spared_, R"("never_suspend_until":"2026-02-15")");
  ended_ = order(leaver_, hosting_, std::string{monthly} + R"(,"label":"leaver.example")");
  called_off_ = order(leaver_, domain_, yearly);
  machine_ = order(leaver_, server_, std::string{monthly} + R"(,"start":"2026-01-20")");
  order(impatient_, hosting_, daily);
}

void Telling::january() {
  run();
  go_to("2026-01-12");
  change("service", "change", changed_, R"("quantity":"4","from":"2026-01-20")");
  change("service", "change", site_, R"("price":{"amount":"12.00","currency":"EUR"},"from":"2026-01-15")");
  change("service", "terminate", ended_, R"("at":"now")");
  change("service", "cancel", called_off_);
  run();
  provisioner_->reply.clear();
  change("service", "provision", machine_);
  for (const char* day : {"2026-01-14", "2026-01-20"}) {
    go_to(day);
    run();
  }
}

void Telling::documents() {
  draft(ada_, "77.77");
  const std::int64_t thrown = draft(ada_, "1");
  change("invoice", "discard_draft", thrown);
  const std::int64_t edited = draft(company_, "20");
  change("invoice", "update_draft", edited, R"("note":"Thank you","due_date":"2026-02-20")");
  call("invoice.issue", "{\"id\":" + of(edited) + R"(,"tax_date":"2026-01-18"})");
  issued(french_, "100");
  issued(canadian_, "33.33");
  issued(ada_, "10", "books");
  issued(exempt_, "5");
  issued(leaver_, "8");
  call("invoice.cancel", "{\"id\":" + of(issued(company_, "9")) + "}");
  const std::int64_t partly = issued(company_, "40");
  const std::string whole = call("invoice.get", "{\"id\":" + of(partly) + "}");
  const std::size_t lines = whole.find("\"lines\":");
  const std::int64_t line = number_in(whole.substr(lines), "id");
  call("credit_note.issue", "{\"invoice\":" + of(partly) + ",\"lines\":[{\"line\":" + of(line) +
                                R"(,"amount":{"amount":"5.95","currency":"EUR"}}],"note":"Too slow"})");
  const std::int64_t taken_back = issued(french_, "12");
  call("credit_note.issue", "{\"invoice\":" + of(taken_back) + "}");
  const std::int64_t lost = issued(late_, "60");
  call("invoice.send_to_collections", "{\"id\":" + of(lost) + "}");
  call("invoice.write_off", "{\"id\":" + of(lost) + "}");
  call("invoice.send_to_collections", "{\"id\":" + of(issued(late_, "61")) + "}");
  call("invoice.expect_payment", "{\"id\":" + of(issued(canadian_, "15")) + "}");
  const std::int64_t missed = issued(canadian_, "16");
  call("invoice.expect_payment", "{\"id\":" + of(missed) + "}");
  call("invoice.expect_no_payment", "{\"id\":" + of(missed) + "}");
  refused("invoice.cancel", "{\"id\":" + of(lost) + "}");
  refused("client.get", R"({"id":999})");
}

void Telling::february() {
  for (int wait = 0; wait < 12; ++wait) {  // until the provisioner is asked no more
    clock_->set(clock_->now().plus_seconds(6 * 3600));
    book_.work();
  }
  for (const char* day : {"2026-01-24", "2026-02-03", "2026-02-10"}) {
    go_to(day);
    run();
  }
}

void Telling::payments() {
  const auto pay = [&](std::int64_t invoice, const std::string& amount, const std::string& rest) {
    call("payment.record", "{\"invoice\":" + of(invoice) + R"(,"amount":{"amount":")" + amount +
                               R"(","currency":"EUR"},"method":"bank_transfer")" + rest + "}");
  };
  const std::string owed = call("invoice.list", "{\"client\":" + of(ada_) + R"(,"status":"unpaid"})");
  for (const std::int64_t invoice : ids_in(owed)) {
    pay(invoice, "50", R"(,"received_on":"2026-02-09","reference":"T-)" + of(invoice) + "\"");
  }
  const std::int64_t refunded = issued(ada_, "30");
  pay(refunded, "35.70", R"(,"fee":{"amount":"0.35","currency":"EUR"})");
  call("credit_note.issue", "{\"invoice\":" + of(refunded) + R"(,"refund_to":"none"})");
  const std::int64_t returned = issued(company_, "30");
  pay(returned, "53.55", "");
  call("credit_note.issue", "{\"invoice\":" + of(returned) + "}");
  call("payment.record",
       "{\"client\":" + of(canadian_) +
           R"(,"amount":{"amount":"20","currency":"EUR"},"method":"card","reference":"K-1"})",
       {.idempotency_key = "the card's", .reason = "by telephone"});
  call("credit.grant", "{\"client\":" + of(late_) + R"(,"amount":{"amount":"25","currency":"EUR"},"reason":"Sorry"})");
  const std::int64_t from_credit = issued(late_, "4");
  call("invoice.apply_credit", "{\"id\":" + of(from_credit) + R"(,"amount":{"amount":"2","currency":"EUR"}})");
  gateway_->reply = R"({"status":"succeeded","reference":"G-1"})";
  call("invoice.pay", "{\"id\":" + of(issued(french_, "21")) + "}");
  book_.work();
  gateway_->reply = R"({"status":"failed","message":"No funds."})";
  call("invoice.pay", "{\"id\":" + of(issued(french_, "22")) + "}");
  book_.work();
  gateway_->reply.clear();
  call("invoice.pay", "{\"id\":" + of(issued(french_, "23")) + "}");
  book_.work();
  call("price.set", "{\"product\":" + of(hosting_) + "," + monthly +
                        R"(,"valid_from":"2026-02-10","amount":{"amount":"11.00","currency":"EUR"}})");
  call("price.apply_to_existing", "{\"product\":" + of(hosting_) + R"(,"currency":"EUR","at_renewal":true})");
}

void Telling::march() {
  provisioner_->reply = R"({"external_id":"vm-1"})";
  mailer_->reply.clear();
  for (const char* day : {"2026-02-20"}) {
    go_to(day);
    run();
  }
  mailer_->reply = "{}";
  const std::string parked = call("automation.list_parked", "{}");
  if (parked.find("\"client\":" + of(impatient_)) == std::string::npos) throw std::runtime_error{"nobody is parked"};
  order(ada_, hosting_, std::string{monthly} + R"(,"label":"waits.example","start":"2026-06-01")");
  const std::int64_t abused = order(ada_, hosting_, monthly);
  change("service", "suspend", abused, R"("reason":"abuse")");
  const std::int64_t ending = order(ada_, hosting_, monthly);
  change("service", "terminate", ending, R"("at":"date","date":"2026-09-01")");
  change("service", "mark_fraud", order(ada_, hosting_, monthly));
}

void Telling::tell_of_the_other_seller() {
  const std::int64_t other =
      make("seller.create", R"({"name":"Other Inc","country":"US","email":"billing@other.example",)"
                            R"("time_zone":"America/New_York","currency":"USD","series_reset":"yearly",)"
                            R"("invoice_format":"{year}/{number}","credit_note_format":"C{year}/{number}"})");
  actor_ = Actor::system(Id<Seller>{other});
  const std::int64_t product = make("product.create", R"({"name":"Box","provision_on":"order"})");
  call("price.set", "{\"product\":" + of(product) + "," + monthly + R"(,"amount":{"amount":"4","currency":"USD"}})");
  const std::int64_t client =
      make("client.create", R"({"name":"Bob","email":"bob@other.example","address":{"country":"US"}})");
  order(client, product, monthly);
  run();
  actor_ = Actor::system();
}

}  // namespace

void tell(const std::string& path) { Telling{path}.tell(); }

}  // namespace billhook::test
