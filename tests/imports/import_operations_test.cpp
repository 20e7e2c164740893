#include <boost/test/unit_test.hpp>
#include <fstream>

#include "billhook/catalog/category.hpp"
#include "billhook/imports/import.hpp"
#include "tests/support/house_book.hpp"

namespace billhook {

using test::HouseBook;
using test::reason_of;

namespace {

struct ImportBook : HouseBook {
  template <class Request>
  ImportReport import(const std::string& text, ImportMode mode = ImportMode::skip_bad) {
    return call(Request{.text = text, .mode = mode});
  }
  /// "2 of 3: 4 client.empty_name at name": what was imported, and every bad line.
  template <class Request>
  std::string told(const std::string& text, ImportMode mode = ImportMode::skip_bad) {
    std::string all;
    const std::string refused = reason_of([&] {
      const ImportReport report = import <Request>(text, mode);
      all = std::to_string(report.imported) + " of " + std::to_string(report.lines);
      for (const BadLine& bad : report.errors) {
        all += "; " + std::to_string(bad.line) + " " + bad.reason.str();
        if (bad.field) all += " at " + bad.field->str();
      }
    });
    return refused == "nothing" ? all : refused;
  }
  std::string write_file(const std::string& text) const {
    const std::string file = path() + ".csv";
    std::ofstream{file, std::ios::binary} << text;
    return file;
  }
};

const std::string client_columns = "key,name,email,country\n";
const std::string product_columns = "key,name,currency,amount,cycle\n";

std::string many_clients(int count) {
  std::string csv = client_columns;
  for (int i = 1; i <= count; ++i) {
    const std::string number = std::to_string(i);
    csv += "c" + number + ",Client " + number + ",c" + number + "@client.example,DE\n";
  }
  return csv;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(import_operations_test, ImportBook)

BOOST_AUTO_TEST_CASE(a_client_takes_everything_its_line_says) {
  const ImportReport report = import <ImportClients>(
      "country,key,kind,name,company,email,phone,line1,line2,city,state,postal_code,tax_id,tax_exempt,currency,"
      "language,notes\r\n"
      "US,c-1,company,Grace,\"Compilers, Ltd\",grace@client.example,1,\"1 \"\"Navy\"\" Yard\",2,Arlington,VA,22201,"
      "US9,true,USD,en-US,\"two\r\nlines\"\r\n",
      ImportMode::all_or_nothing);
  BOOST_TEST(report.imported == 1);
  const Client client = call(GetClient{.id = {1}});
  BOOST_TEST(client.company->str() == "Compilers, Ltd");
  BOOST_TEST(client.address.line1->str() == "1 \"Navy\" Yard");
  BOOST_TEST(client.address.country.str() == "US");
  BOOST_TEST(client.tax_exempt);
  BOOST_TEST(client.currency.code() == "USD");
  BOOST_TEST(client.notes->str() == "two\r\nlines");
  BOOST_TEST(number("SELECT count(*) FROM events WHERE name = 'client.created'") == 1);
}

BOOST_AUTO_TEST_CASE(empty_cells_count_as_left_out) {
  BOOST_TEST(told<ImportClients>("key,name,email,country,kind,currency\nc1,Ada,a@b.example,DE,,\n") == "1 of 1");
  BOOST_TEST(call(GetClient{.id = {1}}).currency.code() == "EUR");
}

BOOST_AUTO_TEST_CASE(every_bad_line_is_told_with_its_number_reason_and_column) {
  const std::string csv = client_columns +
                          "c1,Ada,a@b.example,DE\n"       // 2
                          "c2,,a@b.example,DE\n"          // 3
                          "c3,Ada,nonsense,DE\n"          // 4
                          "c4,Ada,a@b.example,XX\n"       // 5
                          "c5,Ada,a@b.example\n"          // 6
                          "\n"                            // 7
                          "c6,\"A\nd\",a@b.example,DE\n"  // 8 and 9
                          "c7,A\"da,a@b.example,DE\n"     // 10
                          "c1,Ada,a@b.example,DE\n"       // 11
                          "c8,\xff,a@b.example,DE\n"      // 12
                          "c9,Ada,a@b.example,DE\n";      // 13
  BOOST_TEST(reason_of([&] { import <ImportClients>(csv); }) ==
             "text.not_utf8");  // a file is what it is, a text is not
  BOOST_TEST(call(ImportClients{.path = write_file(csv), .mode = ImportMode::skip_bad}).errors.size() == 7U);
  BOOST_TEST(told<ImportClients>("key,name,email,country\nx,,a@b.example,DE\ny,A,z,DE\nz,A,a@b.example,XX\n"
                                 "u,A,a@b.example\n\nv,\"A\nd\",a@b.example,DE\nw,A\"da,a@b.example,DE\n"
                                 "c1,Ada,a@b.example,DE\n") ==
             "1 of 7; 2 import.missing_value at name; 3 email.malformed at email; 4 country.unknown at country; "
             "5 csv.wrong_number_of_cells; 9 csv.malformed; 10 import.key_taken at key");
}

BOOST_AUTO_TEST_CASE(errors_of_what_a_line_asks_for_are_told_too) {
  BOOST_TEST(told<ImportClients>("key,name,email,country,kind\nc1,Ada,a@b.example,DE,company\n"
                                 "c2,Ada,a@b.example,DE,robot\n") ==
             "0 of 2; 2 client.company_missing at company; 3 field.unknown_value at kind");
}

BOOST_AUTO_TEST_CASE(one_bad_line_and_nothing_is_imported) {
  const std::string csv = many_clients(1500) + "bad,,a@b.example,DE\nworse,A,b,DE\n";
  try {
    import <ImportClients>(csv, ImportMode::all_or_nothing);
    BOOST_FAIL("an error was expected");
  } catch (const Error& error) {
    BOOST_TEST(error.reason == "import.bad_lines");
    BOOST_TEST(error.message.starts_with("2 of 1502 lines"));
    BOOST_TEST_REQUIRE(error.fields.size() == 2U);
    BOOST_TEST(error.fields[0].path == "line 1502, name");
    BOOST_TEST(error.fields[1].path == "line 1503, email");
    BOOST_TEST(error.fields[1].message.starts_with("email.malformed: "));
  }
  BOOST_TEST(number("SELECT count(*) FROM clients") == 0);
  BOOST_TEST(number("SELECT count(*) FROM import_keys") == 0);
  BOOST_TEST(number("SELECT count(*) FROM events WHERE name = 'client.created'") == 0);
}

BOOST_AUTO_TEST_CASE(an_import_goes_on_where_an_earlier_one_stopped) {
  const std::string csv = many_clients(2500);
  int asked = 0;
  CallOptions stop;
  stop.progress = [&](std::int64_t, std::int64_t, std::string_view) { return ++asked < 2; };
  BOOST_TEST(reason_of([&] {
               call(ImportClients{.text = csv, .mode = ImportMode::skip_bad}, Actor::system(), stop);
             }) == "call.cancelled");
  BOOST_TEST(number("SELECT count(*) FROM clients") == 2000);
  const ImportReport rest = import <ImportClients>(csv);
  BOOST_TEST(rest.imported == 500);
  BOOST_TEST(rest.skipped == 2000);
  BOOST_TEST(rest.errors.size() == 1000U);
  BOOST_TEST(rest.errors.front().reason.str() == "import.key_taken");
}

BOOST_AUTO_TEST_CASE(a_cancelled_import_of_all_or_nothing_leaves_nothing) {
  CallOptions stop;
  stop.progress = [](std::int64_t, std::int64_t, std::string_view) { return false; };
  BOOST_TEST(reason_of([&] { call(ImportClients{.text = many_clients(10)}, Actor::system(), stop); }) ==
             "call.cancelled");
  BOOST_TEST(number("SELECT count(*) FROM clients") == 0);
}

BOOST_AUTO_TEST_CASE(a_dry_run_tells_the_same_and_keeps_nothing) {
  const std::string csv = many_clients(3) + "x,,a@b.example,DE\n";
  const ImportClients request{.text = csv, .mode = ImportMode::skip_bad};
  const ImportReport dry = call(request, Actor::system(), {.dry_run = true});
  BOOST_TEST(number("SELECT count(*) FROM clients") == 0);
  BOOST_TEST(bool{call(request) == dry});
}

BOOST_AUTO_TEST_CASE(a_bad_first_line_is_refused_as_a_whole) {
  BOOST_TEST(told<ImportClients>("") == "import.no_columns at line 1");
  BOOST_TEST(told<ImportClients>("key,name,email\n") == "import.missing_column at line 1");
  BOOST_TEST(told<ImportClients>("key,name,email,country,kindd\n") == "import.unknown_column at line 1, column 5");
  BOOST_TEST(told<ImportClients>("key,name,email,country,key\n") == "import.duplicate_column at line 1");
  BOOST_TEST(told<ImportClients>("key,na\"me\n") == "csv.malformed at line 1");
  BOOST_TEST(told<ImportClients>(client_columns) == "0 of 0");
}

BOOST_AUTO_TEST_CASE(a_source_is_one_and_can_be_read) {
  BOOST_TEST(refusal(ImportClients{}) == "import.one_source at path");
  BOOST_TEST(refusal(ImportClients{.path = "/x", .text = "x"}) == "import.one_source at text");
  BOOST_TEST(refusal(ImportClients{.path = path() + ".missing"}) == "import.cannot_read at path");
  BOOST_TEST(refusal(ImportClients{.path = "/"}) == "import.cannot_read at path");
  BOOST_TEST(call(ImportClients{.path = write_file(many_clients(3))}).imported == 3);
}

BOOST_AUTO_TEST_CASE(only_the_host_names_files) {
  const Actor clerk = add_staff({Permission::import_run});
  BOOST_TEST(refusal(ImportClients{.path = write_file(many_clients(1))}, clerk) == "import.path_of_host");
  BOOST_TEST(refusal(ImportClients{.text = many_clients(1)}, clerk) == "nothing");
}

BOOST_AUTO_TEST_CASE(an_unclosed_quote_stops_at_its_line) {
  BOOST_TEST(told<ImportClients>(many_clients(2) + "c3,\"Ada,a@b.example,DE\nc4,Ada,a@b.example,DE\n") ==
             "2 of 3; 4 csv.unclosed_quote");
  BOOST_TEST(told<ImportClients>(client_columns + "c5,\"" + std::string(2'000'000, 'x')) ==
             "0 of 1; 2 csv.record_too_long");
}

BOOST_AUTO_TEST_CASE(lines_of_one_key_are_one_product_with_many_prices) {
  BOOST_TEST(told<ImportProducts>("key,name,category,kind,currency,cycle,amount,setup_fee,valid_from\n"
                                  "p1,Small,Hosting > Shared,hosting,EUR,monthly,4.99,10,2026-01-01\n"
                                  "p1,Small,Hosting > Shared,hosting,EUR,1 year,49,,2026-01-01\n"
                                  "p1,Small,,,JPY,monthly,700,,\n"
                                  "p2,Big,Hosting>Shared,,EUR,once,99,,2026-01-01\n") == "4 of 4");
  BOOST_TEST(call(ListProducts{}).items.size() == 2U);
  BOOST_TEST(call(ListCategories{}).items.size() == 2U);
  const Page<Price> prices = call(ListPrices{.product = Id<Product>{1}});
  BOOST_TEST_REQUIRE(prices.items.size() == 3U);
  BOOST_TEST(prices.items[0].amount.to_string() == "4.99 EUR");
  BOOST_TEST(prices.items[0].setup_fee.to_string() == "10.00 EUR");
  BOOST_TEST(bool{prices.items[1].cycle == Cycle{.unit = CycleUnit::year}});
  BOOST_TEST(prices.items[2].amount.to_string() == "700 JPY");
  BOOST_TEST(!call(ListPrices{.product = Id<Product>{2}}).items.front().cycle);
}

BOOST_AUTO_TEST_CASE(bad_lines_of_products_leave_no_trace) {
  BOOST_TEST(told<ImportProducts>(product_columns + "p1,Small,EUR,abc,monthly\np2,Small,XYZ,1,monthly\n" +
                                  "p3,Small,EUR,1,sometimes\np4,Small,EUR,-1,monthly\np5,Small,JPY,1.5,monthly\n") ==
             "0 of 5; 2 money.malformed at amount; 3 currency.unknown at currency; 4 import.bad_cycle at cycle; "
             "5 price.negative at amount; 6 money.too_precise at amount");
  BOOST_TEST(told<ImportProducts>("key,name,currency,amount,category,setup_fee,anchor_day\np1,Small,EUR,1,A >,,\n"
                                  "p2,Small,EUR,1,A,x,\np3,Small,EUR,1,A,,32\np4,Small,EUR,1,A,,3\n") ==
             "0 of 4; 2 import.bad_category at category; 3 money.malformed at setup_fee; "
             "4 field.out_of_range at anchor_day; 5 product.anchor_day_unused at anchor_day");
  BOOST_TEST(call(ListProducts{}).items.empty());
  BOOST_TEST(call(ListCategories{}).items.empty());
}

BOOST_AUTO_TEST_CASE(lines_of_one_key_do_not_contradict_each_other) {
  BOOST_TEST(told<ImportProducts>("key,name,currency,amount,kind,module\np1,Small,EUR,1,ssl,certs\n"
                                  "p1,Smaller,USD,1,,\np1,Small,USD,1,server,\np1,Small,USD,1,,other\n"
                                  "p1,Small,USD,1,ssl,certs\n") ==
             "2 of 5; 3 import.product_differs at name; 4 import.product_differs at kind; "
             "5 import.product_differs at module");
}

BOOST_AUTO_TEST_CASE(imports_stay_within_their_seller) {
  const Actor other = add_seller();
  call(ImportClients{.text = many_clients(1)});
  BOOST_TEST(call(ImportClients{.text = many_clients(1)}, other).imported == 1);
  BOOST_TEST(call(ListClients{}, other).items.front().currency.code() == "USD");
  BOOST_TEST(call(ListClients{}).items.size() == 1U);
}

BOOST_AUTO_TEST_CASE(imports_need_their_permission) {
  const Actor clerk = add_staff({Permission::client_edit, Permission::catalog_edit, Permission::service_edit});
  BOOST_TEST(refusal(ImportClients{.text = client_columns}, clerk) == "permission.missing");
  BOOST_TEST(refusal(ImportProducts{.text = product_columns}, clerk) == "permission.missing");
  BOOST_TEST(refusal(ImportServices{.text = "key"}, clerk) == "permission.missing");
  BOOST_TEST(refusal(ImportClients{.text = client_columns}, Actor::client(add_client().id)) == "permission.staff_only");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook
