// Who may call what: every operation with every permission, and by clients. The operation table is the whole rule.
#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

#include "engine/operation.hpp"
#include "tests/access/twin_book.hpp"
#include "tests/access/valid_requests.hpp"

namespace billhook::test {
namespace {

struct OneStaff {
  Permission permission;
  Actor actor;
};

/// Somebody with just that one, for each permission that can be given.
std::vector<OneStaff> one_for_each_permission(HouseBook& book) {
  std::vector<OneStaff> staff;
  for (std::size_t i = 1; i < EnumNames<Permission>::names.size(); ++i) {  // 0 is none at all
    const auto permission = static_cast<Permission>(i);
    staff.push_back({permission, book.add_staff({permission})});
  }
  return staff;
}

bool is_missing_permission(const std::string& answer) { return answer.starts_with("error denied permission.missing "); }

}  // namespace

BOOST_AUTO_TEST_SUITE(permission)

BOOST_AUTO_TEST_CASE(an_operation_is_denied_to_staff_without_its_permission_and_to_no_others) {
  TwinBook book;
  const std::vector<OneStaff> staff = one_for_each_permission(book);
  for (const ValidRequest& valid : valid_requests()) {
    const engine::Operation* operation = engine::find_operation(valid.operation);
    BOOST_REQUIRE(operation != nullptr);
    const std::string request = fill_in(valid.request, book.house_tenant.own);
    const std::int64_t noted_before = book.audit_rows();
    std::int64_t denied = 0;
    for (const auto& [permission, actor] : staff) {
      const bool is_enough = permission == operation->permission || permission == Permission::all ||
                             operation->permission == Permission::none;
      const std::string answer = book.answer(actor, valid.operation, request, true);
      BOOST_TEST(is_missing_permission(answer) == !is_enough,
                 valid.operation << " with " << name_of(permission) << ": " << answer);
      if (answer.starts_with("error denied ")) ++denied;
    }
    BOOST_TEST(book.audit_rows() - noted_before == denied, valid.operation << " is noted otherwise than once");
  }
}

BOOST_AUTO_TEST_CASE(no_role_at_all_allows_calculations_alone) {
  TwinBook book;
  const Actor nobody = book.add_staff({});
  for (const ValidRequest& valid : valid_requests()) {
    const bool is_free = engine::find_operation(valid.operation)->permission == Permission::none;
    const std::string answer =
        book.answer(nobody, valid.operation, fill_in(valid.request, book.house_tenant.own), true);
    BOOST_TEST(is_missing_permission(answer) == !is_free, valid.operation << ": " << answer);
  }
}

BOOST_AUTO_TEST_CASE(clients_call_what_is_open_to_them_and_are_denied_everything_else_with_one_row_in_the_trail) {
  TwinBook book;
  const Actor client = Actor::client({book.house_tenant.own["client"]});
  for (const ValidRequest& valid : valid_requests()) {
    const bool is_open = engine::find_operation(valid.operation)->callers == engine::Callers::anyone;
    const std::int64_t noted_before = book.audit_rows();
    const std::string answer =
        book.answer(client, valid.operation, fill_in(valid.request, book.house_tenant.own), false);
    if (is_open) {
      BOOST_TEST(!answer.starts_with("error "), valid.operation << ": " << answer);
    } else {
      BOOST_TEST(answer.starts_with("error denied permission.staff_only "), valid.operation << ": " << answer);
      BOOST_TEST(book.audit_rows() - noted_before == 1, valid.operation);
    }
  }
}

BOOST_AUTO_TEST_CASE(nobody_unknown_disabled_or_closed_gets_an_answer) {
  TwinBook book;
  const Slots& own = book.house_tenant.own;
  const Actor strangers[] = {Actor::system({99}), Actor::staff({9999}), Actor::client({9999}),
                             Actor::staff({own.at("disabled_staff")}), Actor::client({own.at("closed_client")})};
  for (const ValidRequest& valid : valid_requests()) {
    if (engine::find_operation(valid.operation)->effect == engine::Effect::none) continue;
    for (const Actor& stranger : strangers) {
      const std::string answer = book.answer(stranger, valid.operation, fill_in(valid.request, own));
      BOOST_TEST(answer.starts_with("error unauthenticated actor."), valid.operation << ": " << answer);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::test
