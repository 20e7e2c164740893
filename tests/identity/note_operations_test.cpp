#include <boost/test/unit_test.hpp>

#include "billhook/identity/note.hpp"
#include "engine/operation.hpp"
#include "tests/support/house_book.hpp"

namespace billhook {

using test::HouseBook;

BOOST_FIXTURE_TEST_SUITE(note_operations_test, HouseBook)

BOOST_AUTO_TEST_CASE(a_note_is_about_a_row_of_any_noun_and_says_who_wrote_it_when) {
  const Id<Client> client = add_client().id;
  const Actor clerk = add_staff({Permission::note_edit, Permission::note_view});
  const Note note = call(CreateNote{.subject = {"client", client.value}, .text = "Calls on Mondays."}, clerk);
  BOOST_TEST(note.by->value == clerk.id());
  BOOST_TEST(note.at.to_string() == "2026-11-22T12:00:00Z");
  BOOST_TEST(!call(CreateNote{.subject = {"seller", 1}, .text = "Us."}).by.has_value());
  const Note changed = call(UpdateNote{.id = note.id, .version = 1, .pinned = true}, clerk);
  BOOST_TEST(changed.text.str() == "Calls on Mondays.");
  BOOST_TEST(call(GetNote{.id = note.id}, clerk).pinned);
}

BOOST_AUTO_TEST_CASE(every_noun_whose_rows_can_be_had_one_by_one_can_have_notes) {
  for (const engine::Domain* domain : engine::domains()) {
    for (const engine::Noun& noun : domain->nouns) {
      if (engine::find_operation(std::string{noun.name} + ".get") == nullptr) continue;
      const CreateNote missing{.subject = {Text<60>{noun.name}, 999}, .text = "x"};
      BOOST_TEST(refusal(missing) == std::string{noun.name} + ".not_found");
    }
  }
}

BOOST_AUTO_TEST_CASE(notes_are_listed_by_what_they_are_about) {
  const Id<Client> client = add_client().id;
  const Id<Product> product = add_product().id;
  call(CreateNote{.subject = {"client", client.value}, .text = "one", .pinned = true});
  call(CreateNote{.subject = {"product", product.value}, .text = "two"});
  call(CreateNote{.subject = {"client", client.value}, .text = "three"});
  const auto texts = [&](const ListNotes& request) {
    std::string all;
    for (const Note& note : call(request).items) all += note.text.str() + " ";
    return all;
  };
  BOOST_TEST(texts({}) == "one two three ");
  BOOST_TEST(texts({.subject = RowReference{"client", client.value}}) == "one three ");
  BOOST_TEST(texts({.subject = RowReference{"client", client.value}, .pinned = false}) == "three ");
}

BOOST_AUTO_TEST_CASE(a_bad_note_is_refused) {
  const Actor other = add_seller();
  const Id<Client> client = add_client().id;
  BOOST_TEST(refusal(CreateNote{.subject = {"client", client.value}, .text = ""}) == "note.empty_text at text");
  BOOST_TEST(refusal(CreateNote{.subject = {"client", 99}, .text = "x"}) == "client.not_found");
  BOOST_TEST(refusal(CreateNote{.subject = {"client", client.value}, .text = "x"}, other) == "client.not_found");
  BOOST_TEST(refusal(CreateNote{.subject = {"seller", 1}, .text = "x"}, other) == "seller.not_found");
  for (const char* noun : {"report", "clients", ""}) {
    BOOST_TEST(refusal(CreateNote{.subject = {noun, 1}, .text = "x"}) == "row.unknown_noun at subject.noun");
  }
}

BOOST_AUTO_TEST_CASE(notes_are_for_staff_alone) {
  const Actor client = Actor::client(add_client().id);
  BOOST_TEST(refusal(ListNotes{}, client) == "permission.staff_only");
  BOOST_TEST(refusal(ListNotes{}, add_staff({Permission::client_view})) == "permission.missing");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook
