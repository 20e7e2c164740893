// OldSystem: the company's clients and services as its former billing software would export them. Made up from a seed,
// so that every run bills the same company.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "billhook/base/date.hpp"
#include "csv.hpp"
#include "random.hpp"

namespace hosting_company {

class OldSystem {
 public:
  /// `data` has the lists it chooses from; `moving_day` is the day on which billhook takes over.
  OldSystem(const std::filesystem::path& data, billhook::Date moving_day, std::uint64_t seed);

  void export_clients(const std::filesystem::path& file, std::size_t count);
  /// At least one for each client.
  void export_services(const std::filesystem::path& file, std::size_t count);

 private:
  /// What a client's services need to know about it.
  struct Customer {
    std::string key;
    std::string currency;
    std::string domain;
    billhook::Date since;
  };

  Customer export_client(CsvWriter& clients, const std::string& key);
  void export_service(CsvWriter& services, const std::string& key, const Customer& customer);
  std::string label_of(const Row& offer, const Customer& customer);
  std::string fill_in(std::string_view pattern);

  std::vector<Row> countries_;
  Groups cities_;  // by country
  Groups names_;   // by language
  std::vector<Row> words_;
  Groups offers_;  // lines of the catalogue, by currency
  billhook::Date moving_day_;
  Random random_;
  std::vector<Customer> customers_;
};

}  // namespace hosting_company
