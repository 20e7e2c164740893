#include "old_system.hpp"

#include <cctype>

#include <fmt/format.h>

namespace hosting_company {

using billhook::Date;

namespace {

constexpr int days_ahead = 14;  // periods that begin earlier were invoiced by the old system

std::string capitalized(std::string word) {
  word[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(word[0])));
  return word;
}

std::size_t weight_of_country(const Row& country) { return std::stoul(country.at("weight")); }

/// Small things sell more often than large ones, and most people pay by the month or the year.
std::size_t weight_of_offer(const Row& offer) {
  static const std::map<std::string, std::size_t> by_module{
      {"shared", 8}, {"reseller", 2}, {"vps", 5}, {"dedicated", 1}, {"ssl", 6}};
  const std::string& cycle = offer.at("cycle");
  return by_module.at(offer.at("module")) * (cycle == "1 month" || cycle == "1 year" ? 3 : 1);
}

/// "6 months" or "2 years", in months.
int months_of(const std::string& cycle) {
  const int count = std::stoi(cycle);
  return cycle.find("year") == std::string::npos ? count : 12 * count;
}

/// When the first period after a service's first begins that is not before a day.
Date next_period_from(Date day, Date start, int months) {
  int periods = 1;
  while (start.add_months(periods * months) < day) ++periods;
  return start.add_months(periods * months);
}

}  // namespace

OldSystem::OldSystem(const std::filesystem::path& data, Date moving_day, std::uint64_t seed)
    : countries_{read_csv(data / "countries.csv")},
      cities_{group_by("country", read_csv(data / "cities.csv"))},
      names_{group_by("names", read_csv(data / "names.csv"))},
      words_{read_csv(data / "words.csv")},
      offers_{group_by("currency", read_csv(data / "products.csv"))},
      moving_day_{moving_day},
      random_{seed} {}

void OldSystem::export_clients(const std::filesystem::path& file, std::size_t count) {
  CsvWriter clients{file,
                    {"key", "kind", "name", "company", "email", "line1", "city", "state", "postal_code", "country",
                     "tax_id", "tax_exempt", "currency", "language"}};
  for (std::size_t i = 1; i <= count; ++i) customers_.push_back(export_client(clients, fmt::format("C{:05}", i)));
}

OldSystem::Customer OldSystem::export_client(CsvWriter& clients, const std::string& key) {
  const Row& country = random_.pick(countries_, weight_of_country);
  const Row& city = random_.pick(cities_.at(country.at("country")));
  const std::vector<Row>& names = names_.at(country.at("names"));
  const std::string given = random_.pick(names).at("given");
  const std::string family = random_.pick(names).at("family");
  const std::string street = random_.pick(names).at("street");
  const std::string house_number = std::to_string(random_.between(1, 120));
  const std::string first = random_.pick(words_).at("first");
  const std::string second = random_.pick(words_).at("second");
  const std::string domain = fmt::format("{}-{}{}.example", first, second, customers_.size() % 90 + 10);

  const bool is_company = random_.chance(40);
  const bool is_registered = is_company && random_.chance(85);
  std::string company;
  if (is_company) company = capitalized(first) + ' ' + capitalized(second) + ' ' + country.at("company_form");
  const std::string postal_code = fill_in(city.at("postal_code"));
  const std::string tax_id = is_registered ? fill_in(country.at("tax_id")) : "";
  const bool is_exempt = random_.below(200) == 0;
  clients.write({key, is_company ? "company" : "person", given + ' ' + family, company,
                 (is_company ? "accounts@" : "me@") + domain, street + ' ' + house_number, city.at("city"),
                 city.at("state"), postal_code, country.at("country"), tax_id, is_exempt ? "true" : "false",
                 country.at("currency"), country.at("language")});
  return {key, country.at("currency"), domain, moving_day_ - random_.between(30, 5 * 365)};
}

void OldSystem::export_services(const std::filesystem::path& file, std::size_t count) {
  CsvWriter services{file, {"key", "client", "product", "cycle", "start", "billed_until", "label"}};
  for (std::size_t i = 1; i <= count; ++i) {
    const Customer& customer = i <= customers_.size() ? customers_[i - 1] : random_.pick(customers_);
    export_service(services, fmt::format("S{:05}", i), customer);
  }
}

void OldSystem::export_service(CsvWriter& services, const std::string& key, const Customer& customer) {
  const Row& offer = random_.pick(offers_.at(customer.currency), weight_of_offer);
  // Most of a client's services renew on the day of the month on which it came.
  Date start = customer.since;
  if (random_.chance(15)) start = start + random_.between(0, moving_day_ - start - 1);
  const Date billed_until = next_period_from(moving_day_ + days_ahead, start, months_of(offer.at("cycle")));
  services.write({key, customer.key, offer.at("key"), offer.at("cycle"), start.to_string(), billed_until.to_string(),
                  label_of(offer, customer)});
}

std::string OldSystem::label_of(const Row& offer, const Customer& customer) {
  static const std::vector<std::string> hosts{"www", "shop", "mail", "blog", "app", "cloud"};
  const std::string& kind = offer.at("kind");
  if (kind == "server") return fmt::format("node{}.{}", random_.between(1, 9), customer.domain);
  return kind == "ssl" ? random_.pick(hosts) + '.' + customer.domain : customer.domain;
}

/// The pattern with a digit for every #.
std::string OldSystem::fill_in(std::string_view pattern) {
  std::string text{pattern};
  for (char& character : text) {
    if (character == '#') character = static_cast<char>('0' + random_.below(10));
  }
  return text;
}

}  // namespace hosting_company
