// The commands that work on a whole book: run, work, report, verify, import, backup.
#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>

#include "tests/cli/command_fixture.hpp"

using billhook::cli::ExitCode;

namespace {

/// A house with a client that has ordered a monthly service, imported from files.
struct CompanyFixture : billhook::cli::BookFixture {
  CompanyFixture() {
    write("products.csv",
          "key,name,currency,cycle,amount\n"
          "web,Web hosting,EUR,monthly,4.90\n");
    write("clients.csv",
          "key,name,email,country\n"
          "ada,Ada Byron,ada@client.example,DE\n");
    write("services.csv",
          "key,client,product,start,cycle\n"
          "s1,ada,web,2026-11-22,monthly\n");
    for (const char* noun : {"products", "clients", "services"}) {
      BOOST_REQUIRE_EQUAL(import(noun, std::string{noun} + ".csv").err, "");
    }
  }

  void write(const std::string& name, const std::string& text) const { std::ofstream{directory.file(name)} << text; }
  Outcome import(const std::string& noun, const std::string& name, std::vector<std::string> more = {}) {
    more.insert(more.begin(), {"import", noun, directory.file(name)});
    return in_book(std::move(more));
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(command_run_test, CompanyFixture)

BOOST_AUTO_TEST_CASE(bad_lines_are_named_and_nothing_is_imported) {
  write("more.csv", "key,name,email,country\nb,Bob,nowhere,DE\nc,Carol,carol@client.example,FR\n");
  const Outcome outcome = import("clients", "more.csv");
  BOOST_TEST(outcome.code == ExitCode::refused);
  BOOST_TEST(outcome.err.find("line 2, email: email.malformed") != std::string::npos);
  BOOST_TEST(in_book({"call", "client.list"}).out.find("Carol") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_good_lines_are_imported_when_bad_ones_may_be_skipped) {
  write("more.csv", "key,name,email,country\nb,Bob,nowhere,DE\nc,Carol,carol@client.example,FR\n");
  const Outcome outcome = import("clients", "more.csv", {"--skip-bad"});
  BOOST_TEST(outcome.code == ExitCode::done);
  BOOST_TEST(outcome.out.find("email.malformed") != std::string::npos);
  BOOST_TEST(in_book({"call", "client.list"}).out.find("Carol") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(only_what_is_known_can_be_imported) {
  const Outcome outcome = import("cleints", "clients.csv");
  BOOST_TEST(outcome.code == ExitCode::misused);
  BOOST_TEST(outcome.err.find("Did you mean `clients`?") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_run_does_each_day_once) {
  const Outcome first = in_book({"run", "--until", "2026-12-31", "--now", "2026-12-31"});
  BOOST_TEST(first.code == ExitCode::done);
  BOOST_TEST(first.out.find("until  2026-12-31\n") != std::string::npos);
  BOOST_TEST(first.out.find("generate_invoices") != std::string::npos);
  const Outcome second = in_book({"run", "--until", "2026-12-31", "--now", "2026-12-31"});
  BOOST_TEST(second.out.find("days   0\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(jobs_wait_until_somebody_takes_them) {
  in_book({"run", "--now", "2026-12-10"});
  BOOST_TEST(in_book({"work", "--now", "2026-12-10"}).out ==
             "0 delivered, 0 to be tried again, 0 given up, 1 waiting for a host.\n");
  const Outcome printed = in_book({"work", "--print", "--now", "2026-12-10"});
  BOOST_TEST(printed.out.starts_with(R"({"operation":"mailer.send","request":{"key":)"));
  BOOST_TEST(printed.err == "1 delivered, 0 to be tried again, 0 given up, 0 waiting for a host.\n");
  BOOST_TEST(in_book({"work", "--json", "--now", "2026-12-10"}).out ==
             "{\"done\":0,\"failed\":0,\"dead\":0,\"waiting\":0}\n");
}

BOOST_AUTO_TEST_CASE(revenue_is_a_table_and_a_chart_for_each_currency) {
  in_book({"run", "--now", "2026-12-31"});
  const Outcome outcome = in_book({"report", "revenue"});
  BOOST_TEST(outcome.code == ExitCode::done);
  BOOST_TEST(outcome.out.find("2026-12  EUR       4.90") != std::string::npos);
  BOOST_TEST(outcome.out.find("\nNet revenue in EUR\n2026-12  4.90  █") != std::string::npos);
  BOOST_TEST(in_book({"report", "revenue", "--csv"}).out.find("█") == std::string::npos);
  BOOST_TEST(in_book({"report", "revenue", "--by", "country"}).out.find("█") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(every_report_has_something_to_say) {
  in_book({"run", "--now", "2026-12-31"});
  BOOST_TEST(in_book({"report", "tax"}).out.find("DE ") != std::string::npos);
  BOOST_TEST(in_book({"report", "mrr"}).out.find("Web hosting") != std::string::npos);
  BOOST_TEST(in_book({"report", "aging", "--on", "2027-01-15"}).out.starts_with("on  2027-01-15\n"));
  BOOST_TEST(in_book({"report", "events", "--limit", "1"}).out.find("price.set") == std::string::npos);
  BOOST_TEST(in_book({"report", "events"}).out.find("price.set") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_report_takes_the_options_it_knows) {
  BOOST_TEST(in_book({"report", "aging", "--by", "month"}).code == ExitCode::misused);
  BOOST_TEST(in_book({"report", "revnue"}).err.find("Did you mean `revenue`?") != std::string::npos);
  const Outcome outcome = in_book({"report", "aging", "--on", "yesterday"});
  BOOST_TEST(outcome.code == ExitCode::refused);
  BOOST_TEST(outcome.err.find("date.malformed") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(sound_books_are_found_sound) {
  in_book({"run", "--now", "2026-12-31"});
  const Outcome outcome = in_book({"verify"});
  BOOST_TEST(outcome.code == ExitCode::done);
  BOOST_TEST(outcome.out.ends_with("\nEverything holds.\n"));
  BOOST_TEST(in_book({"verify", "--json"}).out.starts_with(R"({"holds":true,)"));
}

BOOST_AUTO_TEST_CASE(a_copy_is_a_book_and_replaces_nothing) {
  const std::string copy = directory.file("copy.db");
  BOOST_TEST(in_book({"backup", copy}).code == ExitCode::done);
  BOOST_TEST(run({"--book", copy, "call", "client.get", R"({"id":1})"}).code == ExitCode::done);
  BOOST_TEST(in_book({"backup", copy}).code == ExitCode::refused);
}

BOOST_AUTO_TEST_CASE(an_invoice_is_printed_as_the_document_it_is) {
  in_book({"run", "--now", "2026-12-31"});
  const Outcome outcome = in_book({"call", "invoice.render", R"({"id":1,"format":"text"})"});
  BOOST_TEST(outcome.out.starts_with("Invoice "));
}

BOOST_AUTO_TEST_SUITE_END()
