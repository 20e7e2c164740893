#include "tests/old_books/questions.hpp"

#include <utility>

namespace billhook::test {

std::vector<std::int64_t> ids_in(const std::string& reply) {
  constexpr std::string_view mark = "{\"id\":";
  std::vector<std::int64_t> ids;
  for (std::size_t at = reply.find(mark); at != std::string::npos; at = reply.find(mark, at + 1)) {
    const std::string rest = reply.substr(at + mark.size(), 20);
    if (rest.find_first_of("0123456789") == 0) ids.push_back(std::stoll(rest));
  }
  return ids;
}

std::string answer(Book& book, const Question& question) {
  const std::string reply = book.session(question.actor).call_json(question.operation, question.request);
  return "{\"as\":\"" + question.as + "\",\"operation\":\"" + question.operation +
         "\",\"request\":" + question.request + ",\"reply\":" + reply + "}";
}

namespace {

/// Gathers questions for one actor.
class Asking {
 public:
  Asking(Book& book, Actor actor, std::string as) : book_{book}, actor_{actor}, as_{std::move(as)} {}

  void ask(const std::string& operation, const std::string& request = "{}") {
    asked.push_back({actor_, as_, operation, request});
  }
  /// A list. Where its rows can be had one by one, too, only its beginning, and each row by itself.
  std::vector<std::int64_t> ask_each(const std::string& list, const std::string& get) {
    const std::string whole = R"({"limit":500})";
    ask(list, get.empty() ? whole : R"({"limit":4})");
    const std::vector<std::int64_t> ids = ids_in(book_.session(actor_).call_json(list, whole));
    for (const std::int64_t id : ids) {
      if (!get.empty()) ask(get, "{\"id\":" + std::to_string(id) + "}");
    }
    return ids;
  }

  std::vector<Question> asked;

 private:
  Book& book_;
  Actor actor_;
  std::string as_;
};

void ask_of_documents(Asking& asking) {
  const std::vector<std::int64_t> invoices = asking.ask_each("invoice.list", "invoice.get");
  for (std::size_t i = 0; i < invoices.size(); i += 15) {
    const std::string invoice = "{\"id\":" + std::to_string(invoices[i]);
    asking.ask("invoice.render", invoice + ",\"format\":\"" + (i % 2 == 0 ? "text" : "html") + "\"}");
  }
  asking.ask("invoice.list", R"({"status":"collections"})");
  asking.ask("invoice.list", R"({"overdue":true,"limit":3})");
  asking.ask_each("credit_note.list", "credit_note.get");
  asking.ask_each("payment.list", "payment.get");
  for (const std::int64_t service : asking.ask_each("service.list", "service.get")) {
    asking.ask("service.timeline", "{\"id\":" + std::to_string(service) + "}");
  }
}

void ask_of_clients(Asking& asking) {
  for (const std::int64_t client : asking.ask_each("client.list", "client.get")) {
    const std::string of_client = "\"client\":" + std::to_string(client);
    asking.ask("credit.balance", "{" + of_client + "}");
    asking.ask("client_group.list", "{" + of_client + "}");
    asking.ask("ledger.balances", "{" + of_client + "}");
    asking.ask("invoice.list", "{" + of_client + ",\"limit\":2}");
    asking.ask("service.list", "{" + of_client + ",\"limit\":1}");
    asking.ask("credit_note.list", "{" + of_client + ",\"limit\":1}");
    asking.ask("payment.list", "{" + of_client + ",\"limit\":1}");
    asking.ask("ledger.entries", "{" + of_client + ",\"limit\":1}");
    asking.ask("event.list", "{" + of_client + ",\"limit\":1}");
  }
  asking.ask("tax.calculate",
             R"({"client":1,"currency":"EUR","lines":[{"amount":{"amount":"9.99","currency":"EUR"}}]})");
  asking.ask("client.list", R"({"name":"L"})");
  asking.ask("client.list", R"({"email":"ADA@client.example"})");
  asking.ask("client.list", R"({"status":"closed"})");
  asking.ask_each("client_group.list", "client_group.get");
}

void ask_of_the_house(Asking& asking) {
  asking.ask("seller.get");
  asking.ask("currency.list");
  asking.ask_each("role.list", "");
  asking.ask_each("staff.list", "staff.get");
  asking.ask_each("category.list", "");
  asking.ask_each("product.list", "product.get");
  asking.ask_each("price.list", "");
  asking.ask_each("tax_rate.list", "");
  asking.ask("tax_rate.list", R"({"country":"DE","on":"2020-12-31"})");
  asking.ask_each("job.list", "");
  asking.ask("event.list", R"({"limit":60})");
  asking.ask("event.list", R"({"name":"service.suspended"})");
  asking.ask("event.summary");
  asking.ask("audit.list", R"({"limit":20})");
  asking.ask("audit.list", R"({"called":"payment.record","limit":5})");
  asking.ask("audit.verify");
  asking.ask("automation.status");
  asking.ask("automation.list_parked");
  asking.ask_each("ledger.balances", "");
  asking.ask("ledger.balances", R"({"kind":"tax_payable"})");
  asking.ask_each("ledger.entries", "");
  asking.ask("ledger.entries", R"({"kind":"credit_applied","from":"2026-01-01","to":"2026-12-31"})");
  asking.ask("ledger.verify");
  for (const char* by : {"month", "product", "tax", "country"}) {
    asking.ask("report.revenue", R"({"from":"2026-01-01","to":"2027-01-01","by":")" + std::string{by} + "\"}");
  }
  asking.ask("report.aging");
  asking.ask("report.aging", R"({"on":"2026-03-01"})");
  asking.ask("report.mrr");
  asking.ask("report.mrr", R"({"on":"2026-01-15"})");
  asking.ask("schedule.preview", R"({"start":"2026-01-31","target":"2026-06-01","cycle":{"unit":"month","count":1},)"
                                 R"("price":{"amount":"10","currency":"EUR"}})");
}

}  // namespace

std::vector<Question> questions(Book& book) {
  std::vector<Question> all;
  const auto take = [&](Asking& asking) { all.insert(all.end(), asking.asked.begin(), asking.asked.end()); };
  Asking house{book, Actor::system(), "system"};
  ask_of_the_house(house);
  ask_of_clients(house);
  ask_of_documents(house);
  house.ask("price.quote", R"({"customer":{"country":"DE"},"currency":"EUR","lines":[{"product":1,)"
                           R"("cycle":{"unit":"month","count":1},"quantity":"3"}]})");
  take(house);
  Asking other{book, Actor::system(Id<Seller>{2}), "system:2"};
  ask_of_the_house(other);
  ask_of_documents(other);
  take(other);
  for (const std::int64_t client : {4, 5}) {
    Asking own{book, Actor::client(Id<Client>{client}), "client:" + std::to_string(client)};
    ask_of_documents(own);
    own.ask("client.get", "{\"id\":" + std::to_string(client) + "}");
    own.ask("credit.balance", "{\"client\":" + std::to_string(client) + "}");
    take(own);
  }
  return all;
}

}  // namespace billhook::test
