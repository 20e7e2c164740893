#include "billhook/base/members.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace {

using namespace billhook;
using billhook::detail::names_every_member;

struct Room {
  std::int64_t number = 0;
  std::optional<std::string> name = {};
  std::vector<Room> beside = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("number", &Room::number);
    v("name", &Room::name);
    v("beside", &Room::beside);
  }
};

struct Cellar : Room {
  bool is_dry = true;

  template <class V>
  static constexpr void fields(V&& v) {
    Room::fields(v);
    v("is_dry", &Cellar::is_dry);
  }
};

struct Forgetful {
  std::int64_t number = 0;
  std::optional<std::int64_t> floor = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("number", &Forgetful::number);
  }
};

struct SaidTwice {
  std::int64_t number = 0;

  template <class V>
  static constexpr void fields(V&& v) {
    v("number", &SaidTwice::number);
    v("number", &SaidTwice::number);
  }
};

struct SaidTwiceAndForgetful {
  std::int64_t number = 0;
  std::int64_t floor = 0;

  template <class V>
  static constexpr void fields(V&& v) {
    v("number", &SaidTwiceAndForgetful::number);
    v("number", &SaidTwiceAndForgetful::number);
  }
};

struct Empty {
  template <class V>
  static constexpr void fields(V&&) {}
};

struct ForgetsAll {
  Room room = {};

  template <class V>
  static constexpr void fields(V&&) {}
};

struct ForgetsInBase : Forgetful {
  bool is_dry = true;

  template <class V>
  static constexpr void fields(V&& v) {
    v("is_dry", &ForgetsInBase::is_dry);
  }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(members_test)

BOOST_AUTO_TEST_CASE(a_struct_that_names_each_member_once_is_sound) {
  BOOST_TEST(names_every_member<Room>());
  BOOST_TEST(names_every_member<Cellar>());
  BOOST_TEST(names_every_member<Empty>());
}

BOOST_AUTO_TEST_CASE(a_member_that_is_forgotten_is_seen) {
  BOOST_TEST(!names_every_member<Forgetful>());
  BOOST_TEST(!names_every_member<ForgetsAll>());
  BOOST_TEST(!names_every_member<ForgetsInBase>());
}

BOOST_AUTO_TEST_CASE(a_member_that_is_named_twice_is_seen) {
  BOOST_TEST(!names_every_member<SaidTwice>());
  BOOST_TEST(!names_every_member<SaidTwiceAndForgetful>());
}

BOOST_AUTO_TEST_SUITE_END()
