#include <boost/test/unit_test.hpp>

#include "base/copying.hpp"
#include "base/json.hpp"
#include "billhook/base/clearable.hpp"
#include "tests/support/throws.hpp"

namespace billhook {
namespace {

template <class Owner, class V>
constexpr void parcel_details(V&& v) {
  v("label", &Owner::label, {.doc = "On the outside.", .has_default = true});
  v("weight", &Owner::weight, {.min = 1, .max = 9});
  v("sender", &Owner::sender);
  if constexpr (requires { &Owner::color; }) v("color", &Owner::color);
}

struct Parcel {
  static constexpr Noun noun{"parcel", "parcels"};

  Id<Parcel> id;
  std::int64_t version = 1;
  Text<20> label;
  std::optional<std::int32_t> weight = {};
  std::optional<Text<40>> sender = {};
  std::optional<Text<20>> color = {};
  std::optional<Date> sent_on = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &Parcel::id, {.key = true});
    v.version(&Parcel::version);
    parcel_details<Parcel>(v);
    v("sent_on", &Parcel::sent_on);
  }
};

struct CreateParcel {
  Text<20> label = "none";
  std::int32_t weight = 1;
  std::optional<Text<40>> sender = {};

  template <class V>
  static constexpr void fields(V&& v) {
    parcel_details<CreateParcel>(v);
  }
};

struct UpdateParcel {
  using Reply = Parcel;

  Id<Parcel> id;
  std::int64_t version = 0;
  std::optional<Text<20>> label = {};
  std::optional<std::int32_t> weight = {};
  std::optional<Text<40>> sender = {};
  std::optional<Text<20>> color = {};
  std::vector<Clearable<UpdateParcel>> clear = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &UpdateParcel::id);
    v.version(&UpdateParcel::version);
    parcel_details<UpdateParcel>(v);
    v.clear(&UpdateParcel::clear);
  }
};

struct ListParcels {
  std::int32_t limit = 50;
  std::optional<Id<Parcel>> after = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v.page(&ListParcels::limit, &ListParcels::after);
  }
};

/// One field of each sort that a noun has not: by name, by type; and one that the operation sees to itself.
struct Stranger {
  static constexpr std::string_view apart[] = {"postage"};

  Text<20> label;
  Money postage;

  template <class V>
  static constexpr void fields(V&& v) {
    v("label", &Stranger::label);
    v("postage", &Stranger::postage);
  }
};

struct OtherType {
  static constexpr std::string_view apart[] = {"postage"};

  Text<20> label;
  std::int64_t weight = 0;
  Money postage;

  template <class V>
  static constexpr void fields(V&& v) {
    v("label", &OtherType::label);
    v("weight", &OtherType::weight);
    v("postage", &OtherType::postage);
  }
};

struct OtherName {
  static constexpr std::string_view apart[] = {"postage"};

  Text<20> label;
  std::int32_t weigth = 0;
  Money postage;

  template <class V>
  static constexpr void fields(V&& v) {
    v("label", &OtherName::label);
    v("weigth", &OtherName::weigth);
    v("postage", &OtherName::postage);
  }
};

std::string names_of(const Table& table) {
  std::string names;
  for (const Field& field : table.fields) names += (names.empty() ? "" : " ") + std::string{field.name};
  return names;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(matching_test)

BOOST_AUTO_TEST_CASE(rows_that_are_shared_stand_in_each_table_that_has_their_members) {
  BOOST_TEST(names_of(table_of<Parcel>()) == "id version label weight sender color sent_on");
  BOOST_TEST(names_of(table_of<CreateParcel>()) == "label weight sender");
  BOOST_TEST(names_of(table_of<UpdateParcel>()) == "id version label weight sender color clear");
  BOOST_TEST(names_of(table_of<ListParcels>()) == "limit after");
}

BOOST_AUTO_TEST_CASE(defaults_and_limits_are_those_of_requests_alone) {
  const Table& noun = table_of<Parcel>();
  BOOST_TEST(noun.noun->plural == "parcels");
  BOOST_TEST(noun.find("label")->is_required());
  BOOST_TEST(!noun.find("weight")->attributes.min.has_value());
  const Table& request = table_of<CreateParcel>();
  BOOST_TEST(request.noun == nullptr);
  BOOST_TEST(!request.find("label")->is_required());
  BOOST_TEST(*request.find("weight")->attributes.max == 9);
}

BOOST_AUTO_TEST_CASE(every_version_of_a_request_begins_at_one) {
  BOOST_TEST(*table_of<UpdateParcel>().find("version")->attributes.min == 1);
  BOOST_TEST(!table_of<Parcel>().find("version")->attributes.min.has_value());
}

BOOST_AUTO_TEST_CASE(a_field_is_had_by_name_and_type_optional_or_not) {
  static_assert(has_field<Parcel, std::int32_t>("weight"));
  static_assert(has_field<CreateParcel, std::int32_t>("weight"));
  static_assert(!has_field<Parcel, std::int64_t>("weight"));
  static_assert(!has_field<CreateParcel, Text<20>>("color"));
  BOOST_TEST((has_field<Parcel, Text<20>>("color")));
}

BOOST_AUTO_TEST_CASE(a_field_that_would_be_ignored_is_named_unless_it_is_listed_as_apart) {
  static_assert(unmatched_field<CreateParcel, Parcel>().empty());
  static_assert(unmatched_field<UpdateParcel, Parcel>().empty());
  static_assert(unmatched_field<Stranger, Parcel>().empty());
  BOOST_TEST((unmatched_field<OtherType, Parcel>() == "weight"));
  BOOST_TEST((unmatched_field<OtherName, Parcel>() == "weigth"));
}

BOOST_AUTO_TEST_CASE(what_is_given_is_taken_over_and_nothing_else) {
  Parcel parcel{.id = {7}, .version = 3, .label = "old", .sender = "Ada"};
  copy_given(UpdateParcel{.id = {8}, .version = 9, .weight = 5}, parcel);
  BOOST_TEST(parcel.id.value == 7);
  BOOST_TEST(parcel.version == 3);
  BOOST_TEST(parcel.label.str() == "old");
  BOOST_TEST(*parcel.weight == 5);
  BOOST_TEST(parcel.sender->str() == "Ada");

  copy_given(CreateParcel{.label = "new", .weight = 6}, parcel);
  BOOST_TEST(parcel.label.str() == "new");
  BOOST_TEST(*parcel.weight == 6);
  BOOST_TEST(parcel.sender->str() == "Ada");
}

BOOST_AUTO_TEST_CASE(what_is_given_agrees_or_not_and_what_is_not_given_agrees_with_anything) {
  const Parcel parcel{.id = {7}, .label = "old", .weight = 5};
  const auto disagreement = [&](const UpdateParcel& update) {
    std::string names;
    for (const SharedField& field : shared_fields<UpdateParcel, Parcel>()) {
      if (!agree(field, &update, &parcel)) names += std::string{field.from->name} + " ";
    }
    return names;
  };
  BOOST_TEST(disagreement(UpdateParcel{}) == "");
  BOOST_TEST(disagreement({.id = {}, .label = "old", .weight = 5}) == "");
  BOOST_TEST(disagreement({.id = {}, .label = "new", .weight = 6, .sender = "Ada"}) == "label weight sender ");
}

BOOST_AUTO_TEST_CASE(what_is_apart_is_not_taken_over) {
  BOOST_TEST((shared_fields<Stranger, Parcel>().size() == 1U));
  BOOST_TEST((shared_fields<OtherType, Parcel>().size() == 1U));
}

BOOST_AUTO_TEST_CASE(what_can_be_cleared_is_optional_in_the_noun_and_in_the_request_too) {
  const Kind& kind = *kind_of<std::vector<Clearable<UpdateParcel>>>().element;
  BOOST_TEST(kind.name == "ParcelField");
  BOOST_TEST(kind.names.size() == 3U);
  BOOST_TEST(kind.names[0] == "weight");
  BOOST_TEST(kind.names[1] == "sender");
  BOOST_TEST(kind.names[2] == "color");
}

BOOST_AUTO_TEST_CASE(what_is_cleared_is_a_member_here_and_a_name_in_json) {
  const UpdateParcel update{.id = {1}, .version = 1, .clear = {&Parcel::color, &Parcel::weight}};
  BOOST_TEST(update.clear[0].name() == "color");
  BOOST_TEST(encode(update) == R"({"id":1,"version":1,"clear":["color","weight"]})");
  const UpdateParcel read = JsonReader{}.decode<UpdateParcel>(R"({"id":1,"version":1,"clear":["color","weight"]})");
  BOOST_TEST(bool{read.clear == update.clear});
  const auto decode_name = [] { JsonReader{}.decode<UpdateParcel>(R"({"id":1,"version":1,"clear":["label"]})"); };
  BOOST_TEST(test::reason_of(decode_name) == "field.unknown_value at clear[0]");
}

BOOST_AUTO_TEST_CASE(a_member_that_cannot_be_cleared_is_no_valid_request) {
  const UpdateParcel update{.id = {1}, .version = 1, .clear = {&Parcel::sent_on}};
  BOOST_TEST(test::reason_of([&] { validate(table_of<UpdateParcel>(), &update); }) ==
             "field.unknown_value at clear[0]");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook
