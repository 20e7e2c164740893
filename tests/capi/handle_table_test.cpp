#include "capi/handles.hpp"

#include <boost/test/unit_test.hpp>

#include <memory>
#include <set>
#include <vector>

namespace billhook::test {

using capi::HandleKind;
using capi::HandleTable;

BOOST_AUTO_TEST_SUITE(capi_handle_table)

BOOST_AUTO_TEST_CASE(opening_many_handles_moves_them_seldom) {
  HandleTable table{1};
  const auto object = std::make_shared<int>();
  int growths = 0;
  for (int i = 0; i < 10'000; ++i) {
    const std::size_t room = table.room();
    table.open(HandleKind::reply, object);
    if (table.room() != room) ++growths;
  }
  BOOST_TEST(growths < 20);
}

BOOST_AUTO_TEST_CASE(no_number_is_given_twice_however_often_a_place_is_used) {
  HandleTable table{1, 3};
  const auto object = std::make_shared<int>();
  std::set<std::uint64_t> seen;
  for (int i = 0; i < 100; ++i) {
    const std::uint64_t handle = table.open(HandleKind::reply, object);
    BOOST_TEST(seen.insert(handle).second);
    BOOST_TEST(table.find(HandleKind::reply, handle) == object);
    BOOST_TEST(table.close(HandleKind::reply, handle) == object);
    for (const std::uint64_t closed : seen) BOOST_TEST(table.find(HandleKind::reply, closed) == nullptr);
  }
  BOOST_TEST(object.use_count() == 1);
}

BOOST_AUTO_TEST_CASE(places_are_used_again) {
  HandleTable table{1};
  const auto object = std::make_shared<int>();
  table.close(HandleKind::reply, table.open(HandleKind::reply, object));
  const std::size_t room = table.room();
  for (int i = 0; i < 1000; ++i) table.close(HandleKind::reply, table.open(HandleKind::reply, object));
  BOOST_TEST(table.room() == room);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::test
