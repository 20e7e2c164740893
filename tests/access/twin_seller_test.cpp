// No operation reads or changes another seller's or another client's rows, by any id in any field: a foreign id looks
// exactly like a missing one. The operation table says which ids there are; an operation without a valid request fails.
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include "base/json.hpp"
#include "engine/operation.hpp"
#include "tests/access/request_walk.hpp"
#include "tests/access/twin_book.hpp"
#include "tests/access/valid_requests.hpp"
#include "tests/support/canonical_dump.hpp"

namespace billhook::test {
namespace {

constexpr std::int64_t missing = 9'007'199'254'740'000;

/// Numbers that are an id of a row without being an Id in the Table.
const std::set<std::string, std::less<>> bare_ids{"audit.list id", "event.list subject", "note.create subject.id",
                                                  "note.list subject.id"};

bool is_id(std::string_view operation, const std::string& path, const Kind& kind) {
  return kind.shape == Shape::id || bare_ids.contains(std::string{operation} + " " + path);
}

/// A request with one of its ids taken from elsewhere.
struct Swap {
  const engine::Operation* operation;
  std::string path;
  std::int64_t foreign;
  std::string with_foreign;
  std::string with_missing;
};

std::int64_t& id_in(void* value) { return *static_cast<std::int64_t*>(value); }

/// One Swap for each id of a request: `theirs` is the same request filled in for somebody else.
std::vector<Swap> swaps_of(const engine::Operation& operation, const std::string& ours, const std::string& theirs) {
  std::vector<std::pair<std::string, std::int64_t>> foreign;
  AnyObject{operation.request(), theirs}.walk([&](const std::string& path, const Kind& kind, void* value) {
    if (is_id(operation.name, path, kind)) foreign.emplace_back(path, id_in(value));
  });
  const auto with = [&](const std::string& swapped, std::int64_t id) {
    AnyObject request{operation.request(), ours};
    request.walk([&](const std::string& path, const Kind&, void* value) {
      if (path == swapped) id_in(value) = id;
    });
    return request.to_json();
  };
  std::vector<Swap> swaps;
  for (const auto& [path, id] : foreign) {
    swaps.push_back({&operation, path, id, with(path, id), with(path, missing)});
  }
  return swaps;
}

/// An answer without the id that was asked for, so that two answers can be compared.
std::string without_id(const std::string& answer, std::int64_t id) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  std::string text;
  for (std::size_t at = 0; at < answer.size();) {
    std::size_t end = at;
    while (end < answer.size() && is_digit(answer[end])) ++end;
    if (end == at) {
      text += answer[at++];
      continue;
    }
    const std::string number = answer.substr(at, end - at);
    text += number == std::to_string(id) || number == std::to_string(missing) ? "#" : number;
    at = end;
  }
  return text;
}

/// The ids of the items of a page.
std::vector<std::int64_t> ids_on(const engine::Operation& operation, const std::string& reply) {
  std::vector<std::int64_t> ids;
  AnyObject page{operation.reply(), reply};
  std::string last;
  page.walk([&](const std::string& path, const Kind&, void* value) {
    const std::string item = path.substr(0, path.find('.'));
    if (!path.starts_with("items[") || item == last || !path.ends_with(".id")) return;
    last = item;
    ids.push_back(id_in(value));
  });
  return ids;
}

void require_disjoint(std::vector<std::int64_t> ours, std::vector<std::int64_t> theirs) {
  BOOST_TEST(!ours.empty());
  BOOST_TEST(!theirs.empty());
  std::ranges::sort(ours);
  std::ranges::sort(theirs);
  std::vector<std::int64_t> both;
  std::ranges::set_intersection(ours, theirs, std::back_inserter(both));
  BOOST_TEST(both.empty());
}

class Twins : public TwinBook {
 public:
  /// `theirs` must be out of reach for an actor who has `ours`.
  void keep_apart(const Actor& actor, const Slots& ours, const Slots& theirs, const std::string& mark) {
    for (const ValidRequest& valid : valid_requests()) {
      const engine::Operation* operation = engine::find_operation(valid.operation);
      if (valid.is_for_house_alone || operation == nullptr) continue;
      if (actor.kind() == Actor::Kind::client && operation->callers == engine::Callers::staff) continue;
      for (const Swap& swap : swaps_of(*operation, fill_in(valid.request, ours), fill_in(valid.request, theirs))) {
        if (is_shared(swap, ours)) continue;
        BOOST_TEST_CONTEXT(valid.operation << " with a foreign " << swap.path << ": " << swap.with_foreign) {
          swap.path == "after" ? page_on(actor, swap, mark) : ask(actor, swap, mark);
        }
      }
    }
  }

 private:
  /// Two clients of one seller have the same catalogue.
  static bool is_shared(const Swap& swap, const Slots& ours) {
    bool is_ours = false;
    for (const auto& [name, id] : ours) {
      const bool is_of_seller = name == "product" || name == "category" || name == "price" || name == "tax_rate";
      is_ours = is_ours || (is_of_seller && id == swap.foreign && swap.path.find(name) != std::string::npos);
    }
    return is_ours || (swap.operation->name == "product.get" && ours.at("product") == swap.foreign);
  }

  void ask(const Actor& actor, const Swap& swap, const std::string& mark) {
    const std::int64_t before = audit_rows();
    const std::string foreign = answer(actor, swap.operation->name, swap.with_foreign);
    const std::int64_t noted = audit_rows() - before;
    const std::string unknown = answer(actor, swap.operation->name, swap.with_missing);
    BOOST_TEST(without_id(foreign, swap.foreign) == without_id(unknown, swap.foreign));
    BOOST_TEST(foreign.find(mark) == std::string::npos);
    const bool has_effect =
        swap.operation->effect == engine::Effect::write || swap.operation->effect == engine::Effect::run;
    if (foreign.starts_with("error ")) BOOST_TEST(noted == (has_effect ? 1 : 0));
  }

  /// A place in the list may be anybody's: what follows is one's own.
  void page_on(const Actor& actor, const Swap& swap, const std::string& mark) {
    AnyObject first{swap.operation->request(), swap.with_foreign};
    first.walk([](const std::string& path, const Kind&, void* value) {
      if (path == "after") id_in(value) = 1;
    });
    const std::string reply = answer(actor, swap.operation->name, swap.with_foreign);
    BOOST_TEST(reply.find(mark) == std::string::npos);
    std::vector<std::int64_t> expected = ids_on(*swap.operation, answer(actor, swap.operation->name, first.to_json()));
    std::erase_if(expected, [&](std::int64_t id) { return id <= swap.foreign; });
    BOOST_TEST(ids_on(*swap.operation, reply) == expected, boost::test_tools::per_element());
  }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(twin_seller)

BOOST_AUTO_TEST_CASE(every_operation_has_a_valid_request_that_names_every_id_it_takes) {
  TwinBook book;
  std::set<std::string, std::less<>> named;
  for (const ValidRequest& valid : valid_requests()) {
    const engine::Operation* operation = engine::find_operation(valid.operation);
    BOOST_TEST_CONTEXT(valid.operation << " " << valid.request) {
      BOOST_REQUIRE(operation != nullptr);
      for (const Tenant* tenant : {&book.house_tenant, &book.other_tenant}) {
        if (valid.is_for_house_alone && tenant == &book.other_tenant) continue;
        const std::string answer =
            book.answer(tenant->system, valid.operation, fill_in(valid.request, tenant->own), true);
        BOOST_TEST(!answer.starts_with("error "), answer);
      }
      named.insert(std::string{valid.operation});
      AnyObject request{operation->request(), fill_in(valid.request, book.house_tenant.own)};
      request.walk([&](const std::string& path, const Kind&, void*) {
        named.insert(std::string{valid.operation} + " " + without_indexes(path));
      });
    }
  }
  for (const engine::Operation* operation : engine::all_operations()) {
    BOOST_TEST(named.contains(operation->name), operation->name << " has no valid request");
    for (const std::string& path : paths_of(operation->request(), Shape::id)) {
      BOOST_TEST(named.contains(std::string{operation->name} + " " + path),
                 operation->name << " is never given " << path);
    }
  }
}

BOOST_AUTO_TEST_CASE(an_id_of_another_seller_looks_like_a_missing_one_and_changes_nothing_there) {
  Twins book;
  const std::string before = book.rows_of(book.other_tenant);
  book.keep_apart(book.house_tenant.system, book.house_tenant.own, book.other_tenant.own, "Twin");
  book.keep_apart(book.house_tenant.administrator, book.house_tenant.own, book.other_tenant.own, "Twin");
  book.keep_apart(Actor::client({book.house_tenant.own["client"]}), book.house_tenant.own, book.other_tenant.own,
                  "Twin");
  BOOST_TEST(CanonicalDump::first_difference(before, book.rows_of(book.other_tenant)) == "");
}

BOOST_AUTO_TEST_CASE(the_house_is_as_much_out_of_reach_for_another_seller) {
  Twins book;
  const std::string before = book.rows_of(book.house_tenant);
  book.keep_apart(book.other_tenant.system, book.other_tenant.own, book.house_tenant.own, "House");
  book.keep_apart(book.other_tenant.administrator, book.other_tenant.own, book.house_tenant.own, "House");
  BOOST_TEST(CanonicalDump::first_difference(before, book.rows_of(book.house_tenant)) == "");
}

BOOST_AUTO_TEST_CASE(an_id_of_another_client_of_the_same_seller_looks_like_a_missing_one) {
  Twins book;
  const std::string before = book.rows_of(book.house_tenant);
  book.keep_apart(Actor::client({book.house_tenant.own["client"]}), book.house_tenant.own, book.house_tenant.second,
                  "Second");
  BOOST_TEST(CanonicalDump::first_difference(before, book.rows_of(book.house_tenant)) == "");
}

BOOST_AUTO_TEST_CASE(every_list_shows_the_rows_of_one_seller_and_of_one_client_alone) {
  TwinBook book;
  const Slots& own = book.house_tenant.own;
  const Actor clients[] = {Actor::client({own.at("client")}), Actor::client({book.house_tenant.second.at("client")})};
  for (const engine::Operation* operation : engine::all_operations()) {
    if (!paths_of(operation->reply(), Shape::id).contains("items[].id")) continue;
    BOOST_TEST_CONTEXT(operation->name) {
      const auto rows_for = [&](const Actor& actor) {
        return ids_on(*operation, book.answer(actor, operation->name, R"({"limit":500})"));
      };
      require_disjoint(rows_for(book.house_tenant.system), rows_for(book.other_tenant.system));
      const bool is_shared = operation->permission == Permission::catalog_view;
      if (operation->callers == engine::Callers::staff || is_shared) continue;
      require_disjoint(rows_for(clients[0]), rows_for(clients[1]));
    }
  }
}

BOOST_AUTO_TEST_CASE(a_report_counts_one_seller_alone) {
  TwinBook book;
  const auto figures = [&](const Tenant& tenant, std::string_view name) {
    const bool is_revenue = name == "report.revenue";
    const std::string reply =
        book.answer(tenant.system, name, is_revenue ? R"({"from":"2026-01-01","to":"2028-01-01"})" : "{}");
    BOOST_TEST(!reply.starts_with("error "), reply);
    // The rows of the MRR name products; its totals do not.
    return reply.substr(name == "report.mrr" ? reply.find("\"totals\"") : 0);
  };
  for (const std::string_view name : {"report.revenue", "report.aging", "report.mrr", "automation.status"}) {
    BOOST_TEST(figures(book.house_tenant, name) == figures(book.other_tenant, name), name);
  }
}

BOOST_AUTO_TEST_CASE(a_key_a_reference_or_a_name_of_another_seller_is_free_to_use) {
  TwinBook book;
  const auto pay = [&](const Tenant& tenant) {
    RecordPayment request{
        .client = Id<Client>{tenant.own.at("client")}, .amount = euro("7"), .method = "bank_transfer"};
    request.reference = "the same";
    return book.call(request, tenant.system, {.idempotency_key = "the same"});
  };
  const Payment ours = pay(book.house_tenant);
  const Payment theirs = pay(book.other_tenant);
  BOOST_TEST(ours.id.value != theirs.id.value);
  BOOST_TEST(theirs.client.value == book.other_tenant.own["client"]);

  const std::string clients = R"({"text":"key,name,email,country\nkey of House,House,new@example.com,DE\n"})";
  const std::string services = R"({"text":"key,client,product,start\na,key of House,none,2026-11-01\n"})";
  book.answer(book.house_tenant.system, "import.clients", clients);
  const std::string refused = book.answer(book.other_tenant.system, "import.services", services);
  BOOST_TEST(refused.find("import.unknown_key") != std::string::npos, refused);
  const std::string taken = book.answer(book.other_tenant.system, "import.clients", clients);
  BOOST_TEST(taken.find("\"imported\":1") != std::string::npos, taken);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::test
