#include <boost/test/unit_test.hpp>

#include <sstream>
#include <string>

#include "documents/html_rules.hpp"
#include "documents/printed_document.hpp"
#include "documents/text_rules.hpp"
#include "documents/wording.hpp"

using namespace billhook;
using namespace billhook::documents;

namespace {

const Currency eur = Currency::of("EUR");

Invoice sample() {
  Invoice invoice;
  invoice.number = "2026-00042";
  invoice.status = InvoiceStatus::unpaid;
  invoice.currency = eur;
  invoice.issue_date = Date::of(2026, 10, 18);
  invoice.due_date = Date::of(2026, 11, 1);
  invoice.net = {123450, eur};
  invoice.tax = {23456, eur};
  invoice.total = {146906, eur};
  invoice.paid = {46906, eur};
  Party seller;
  seller.name = "Nordwind Hosting GmbH";
  seller.address.line1 = "Hafenstr. 1";
  seller.address.postal_code = "20457";
  seller.address.city = "Hamburg";
  seller.address.country = CountryCode{"DE"};
  seller.tax_id = "DE123456789";
  invoice.seller_party = seller;
  Party client = seller;
  client.name = "Ada Lovelace";
  client.company = "Analytical Engines Ltd";
  invoice.client_party = client;
  InvoiceLine line;
  line.description = "Web M";
  line.currency = eur;
  line.net = {123450, eur};
  line.period_from = Date::of(2026, 11, 1);
  line.period_to = Date::of(2026, 12, 1);
  invoice.lines.push_back(line);
  InvoiceTax tax;
  tax.name = "USt";
  tax.country = CountryCode{"DE"};
  tax.percent = Percent::parse("19");
  tax.currency = eur;
  tax.base = {123450, eur};
  tax.amount = {23456, eur};
  invoice.taxes.push_back(tax);
  return invoice;
}

bool has(const std::string& page, std::string_view text) { return page.find(text) != std::string::npos; }

}  // namespace

BOOST_AUTO_TEST_SUITE(rendering)

BOOST_AUTO_TEST_CASE(a_country_is_written_out) {
  Invoice invoice = sample();
  invoice.client_party->address.country = CountryCode{"CI"};
  BOOST_TEST(has(document_text(printed(invoice)), "Germany"));
  BOOST_TEST(has(document_text(printed(invoice)), "Côte d'Ivoire"));
  BOOST_TEST(has(document_html(printed(invoice)), "Germany"));
  BOOST_TEST(has(document_html(printed(invoice)), "Côte d"));  // how the page writes the apostrophe is its own affair
}

BOOST_AUTO_TEST_CASE(the_reference_of_the_client_stands_on_the_page_where_there_is_one) {
  Invoice invoice = sample();
  BOOST_TEST(!has(document_text(printed(invoice)), "Reference"));
  invoice.client_party->reference = "PO <77>";
  BOOST_TEST(has(document_text(printed(invoice)), "Reference PO <77>"));
  BOOST_TEST(has(document_html(printed(invoice)), "Reference PO &lt;77&gt;"));
}

BOOST_AUTO_TEST_CASE(thousands_are_set_apart_and_the_sign_stays_in_front) {
  BOOST_TEST(written_amount({1234567, eur}) == "12,345.67");
  BOOST_TEST(written_amount({-100000, eur}) == "-1,000.00");
  BOOST_TEST(written_amount({99999, eur}) == "999.99");
  BOOST_TEST(written_amount({1234567, Currency::of("JPY")}) == "1,234,567");
  BOOST_TEST(written_amount({1234567, Currency::of("KWD")}) == "1,234.567");
}

BOOST_AUTO_TEST_CASE(a_period_is_shown_by_its_first_and_last_day) {
  BOOST_TEST(written_period(sample().lines[0]) == "2026-11-01 – 2026-11-30");
}

BOOST_AUTO_TEST_CASE(both_forms_show_number_parties_lines_taxes_and_what_is_to_be_paid) {
  for (const std::string& page : {document_text(printed(sample())), document_html(printed(sample()))}) {
    for (const std::string_view part :
         {"2026-00042", "Nordwind Hosting GmbH", "Analytical Engines Ltd", "Ada Lovelace", "20457 Hamburg",
          "Tax id DE123456789", "Web M", "2026-11-01 – 2026-11-30", "USt 19 % (DE) on 1,234.50", "234.56", "1,469.06",
          "-469.06", "To pay EUR", "1,000.00"}) {
      BOOST_TEST_CONTEXT(part) BOOST_TEST(has(page, part));
    }
  }
}

BOOST_AUTO_TEST_CASE(reverse_charge_carries_the_sentence_that_the_law_asks_for) {
  Invoice invoice = sample();
  invoice.taxes[0].reason = TaxReason::reverse_charge;
  invoice.taxes[0].amount = Money::zero(eur);
  for (const std::string& page : {document_text(printed(invoice)), document_html(printed(invoice))}) {
    BOOST_TEST(has(page, "Reverse charge: the recipient is liable for the tax."));
  }
}

BOOST_AUTO_TEST_CASE(a_draft_and_a_cancelled_invoice_ask_for_no_money) {
  Invoice draft = sample();
  draft.number.reset();
  BOOST_TEST(has(document_text(printed(draft)), "Draft invoice"));
  BOOST_TEST(balance_due(draft).is_zero());
  Invoice cancelled = sample();
  cancelled.status = InvoiceStatus::cancelled;
  BOOST_TEST(has(document_text(printed(cancelled)), "Cancelled invoice 2026-00042"));
  BOOST_TEST(balance_due(cancelled).is_zero());
}

BOOST_AUTO_TEST_CASE(text_of_users_is_shown_and_never_becomes_markup) {
  Invoice invoice = sample();
  invoice.lines[0].description = "<script>alert('1')</script>&\"";
  invoice.client_party->name = "<img src=x onerror=alert(1)>";
  invoice.note = "</p><style>*{}</style>";
  const std::string page = document_html(printed(invoice));
  BOOST_TEST(!has(page, "<script"));
  BOOST_TEST(!has(page, "<img"));
  BOOST_TEST(!has(page, "<style>*"));
  BOOST_TEST(has(page, "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;&quot;"));
}

BOOST_AUTO_TEST_CASE(a_name_too_long_for_its_half_of_the_page_is_broken_and_not_cut) {
  Invoice invoice = sample();
  invoice.client_party->company = "The Very Long Name of a Limited Company That Ends in Trailing Words";
  const std::string page = document_text(printed(invoice));
  BOOST_TEST(has(page, "The Very Long Name of a Limited"));
  BOOST_TEST(has(page, "Trailing Words"));
}

BOOST_AUTO_TEST_CASE(no_line_of_the_text_is_wider_than_eighty_columns) {
  Invoice invoice = sample();
  invoice.lines[0].description = std::string(300, 'w') + " and some more words to be wrapped where the blanks are";
  invoice.client_party->company = std::string(120, 'c');
  invoice.note = "first\nsecond " + std::string(200, 'n');
  std::istringstream lines{document_text(printed(invoice))};
  for (std::string line; std::getline(lines, line);) {
    std::size_t columns = 0;
    for (const char character : line) columns += (static_cast<unsigned char>(character) & 0xC0U) != 0x80U ? 1U : 0U;
    BOOST_TEST(columns <= 80U);
  }
}

BOOST_AUTO_TEST_CASE(a_credit_note_names_the_invoice_that_it_corrects) {
  CreditNote note;
  note.number = "CN-000007";
  note.issue_date = Date::of(2026, 11, 16);
  note.currency = eur;
  note.net = {61725, eur};
  note.tax = {11728, eur};
  note.total = {73453, eur};
  note.settled = {70000, eur};
  note.refunded = {3453, eur};
  note.seller_party = *sample().seller_party;
  note.client_party = *sample().client_party;
  CreditNoteLine line;
  line.description = "Web <M>";
  line.net = note.net;
  line.released_from = Date::of(2026, 11, 16);
  line.released_to = Date::of(2026, 12, 1);
  note.lines.push_back(line);
  CreditNoteTax tax;
  tax.name = "USt";
  tax.country = CountryCode{"DE"};
  tax.percent = Percent::parse("19");
  tax.base = note.net;
  tax.amount = note.tax;
  note.taxes.push_back(tax);
  const PrintedDocument document = printed(note, sample());
  for (const std::string& page : {document_text(document), document_html(document)}) {
    for (const std::string_view part :
         {"Credit note CN-000007", "For invoice", "2026-00042 of 2026-10-18", "Ada Lovelace", "Web ",
          "2026-11-16 – 2026-11-30", "USt 19 % (DE) on 617.25", "117.28", "Total EUR", "734.53", "Lowers what is owed",
          "700.00", "Becomes your credit", "34.53"}) {
      BOOST_TEST_CONTEXT(part) BOOST_TEST(has(page, part));
    }
    BOOST_TEST(!has(page, "Quantity"));
    BOOST_TEST(!has(page, "Due"));
  }
}

BOOST_AUTO_TEST_SUITE_END()
