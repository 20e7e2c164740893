#include "setup.hpp"

#include "billhook/billing/tax.hpp"
#include "billhook/identity/seller.hpp"
#include "csv.hpp"

namespace hosting_company {

using namespace billhook;

namespace {

/// Invoices come two weeks ahead. Who forgets is reminded twice, charged, suspended after three weeks and gone after
/// two months.
Policy company_policy() {
  const LateFee late_fee{.kind = LateFeeKind::percent,
                         .percent = Percent::parse("5"),
                         .minimums = {Money::parse("5.00", "EUR"), Money::parse("5.00", "USD"),
                                      Money::parse("4.00", "GBP"), Money::parse("800", "JPY")}};
  return {.generate_days_before = 14,
          .payment_days = 7,
          .dunning = {{{.name = "first reminder", .kind = DunningKind::reminder, .days = 3},
                       {.name = "second reminder", .kind = DunningKind::reminder, .days = 10},
                       {.name = "late fee", .kind = DunningKind::late_fee, .days = 14, .fee = late_fee},
                       {.name = "suspension", .kind = DunningKind::suspend, .days = 21},
                       {.name = "termination", .kind = DunningKind::terminate, .days = 60}}}};
}

}  // namespace

void found_company(Session& house) {
  house.call(CreateSeller{
      .name = "Nordlicht Hosting GmbH",
      .country = CountryCode{"DE"},
      .address =
          Address{
              .line1 = "Speicherstraße 12", .city = "Hamburg", .postal_code = "20457", .country = CountryCode{"DE"}},
      .tax_id = "DE123456788",
      .email = Email{"billing@nordlicht.example"},
      .time_zone = "Europe/Berlin",
      .currency = Currency::of("EUR"),
      .invoice_format = "{year}-{number:6}",
      .credit_note_format = "C{year}-{number:5}",
      .series_reset = SeriesReset::yearly,
      .policy = company_policy()});
}

std::size_t add_tax_rates(Session& house, const std::filesystem::path& file) {
  const std::vector<Row> rates = read_csv(file);
  for (const Row& row : rates) {
    CreateTaxRate rate{.name = row.at("name"),
                       .country = CountryCode{row.at("country")},
                       .percent = Percent::parse(row.at("percent")),
                       .taxable_share = Percent::parse(row.at("taxable_share")),
                       .level = std::stoi(row.at("level")),
                       .compound = row.at("compound") == "yes",
                       .valid_from = Date::parse(row.at("valid_from"))};
    if (!row.at("state").empty()) rate.state = row.at("state");
    if (!row.at("valid_to").empty()) rate.valid_to = Date::parse(row.at("valid_to"));
    house.call(rate);
  }
  return rates.size();
}

}  // namespace hosting_company
