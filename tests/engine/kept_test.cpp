#include "engine/kept.hpp"

#include <boost/test/unit_test.hpp>

#include <memory>
#include <vector>

#include "tests/engine/toy_house.hpp"

namespace billhook::engine {
namespace {

constexpr const Table& (*of_toys[])() = {&table_of<ToyReply>, &table_of<ToyRead>};
constexpr const Table& (*of_writes[])() = {&table_of<ToyWrite>};

struct OfToys {
  static constexpr MadeOf made_of{of_toys};
  explicit OfToys(Context& context) : is_in_transaction{context.db().in_transaction()} { ++made; }

  bool is_in_transaction;
  static inline int made = 0;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(kept_test)

BOOST_AUTO_TEST_CASE(what_is_kept_is_found_by_what_it_is_made_of) {
  Kept kept;
  BOOST_TEST(kept.find(of_toys) == nullptr);
  const auto toys = std::make_shared<int>(1);
  BOOST_TEST(kept.add(of_toys, toys) == toys.get());
  BOOST_TEST(kept.find(of_toys) == toys.get());
  BOOST_TEST(kept.find(of_writes) == nullptr);
}

BOOST_AUTO_TEST_CASE(a_change_of_a_table_throws_away_what_is_made_of_it) {
  Kept kept;
  kept.add(of_toys, std::make_shared<int>(1));
  const void* const writes = kept.add(of_writes, std::make_shared<int>(2));
  kept.forget(table_of<ToyRead>());
  BOOST_TEST(kept.find(of_toys) == nullptr);
  BOOST_TEST(kept.find(of_writes) == writes);
}

BOOST_AUTO_TEST_CASE(what_was_made_after_a_mark_can_be_thrown_away_alone) {
  Kept kept;
  const void* const writes = kept.add(of_writes, std::make_shared<int>(1));
  kept.add(of_toys, std::make_shared<int>(2));
  const std::size_t mark = kept.mark();
  kept.forget(table_of<ToyRead>());
  kept.add(of_toys, std::make_shared<int>(3));
  kept.rewind(mark);
  BOOST_TEST(kept.find(of_toys) == nullptr);
  BOOST_TEST(kept.find(of_writes) == writes);
}

BOOST_FIXTURE_TEST_CASE(every_chunk_of_a_run_makes_its_own, ToyBook) {
  OfToys::made = 0;
  script.operation = [](Context& context) {
    for (int chunk = 1; chunk <= 2; ++chunk) {
      context.transact([&] {
        BOOST_TEST(context.keep<OfToys>().is_in_transaction);
        BOOST_TEST(&context.keep<OfToys>() == &context.keep<OfToys>());
        BOOST_TEST(OfToys::made == chunk);
      });
    }
  };
  call(ToyRun{});
  BOOST_TEST(OfToys::made == 2);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::engine
