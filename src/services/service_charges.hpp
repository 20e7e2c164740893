// ServiceCharges: what services owe on a day, for billing. The daily path reads due services in one ordered scan and
// continues each schedule from where it is billed to; only services whose billed days changed are compared with what
// they were billed. One run of one day, one thread.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "billhook/identity/policy.hpp"
#include "billing/invoices/charge_source.hpp"
#include "billing/invoices/subject_store.hpp"
#include "engine/context.hpp"
#include "services/due_service_store.hpp"

namespace billhook::services {

class ServiceCharges final : public billing::ChargeSource {
 public:
  std::int64_t count_due(engine::Context& context, Date day) override;
  void begin_day(engine::Context& context, Date day) override;
  void find(engine::Context& context, Date today, const billing::ClientRange& range, billing::DueCharges& out) override;
  void billed(engine::Context& context, std::span<const billing::FailedClient> refused) override;

 private:
  struct SoldProduct {
    std::string name;
    std::string tax_category;
  };
  /// What became of a due service.
  struct Outcome {
    Id<Service> service;
    Id<Client> client;
    std::optional<Date> billed_until;
    std::optional<Date> bill_on;
    bool is_complete = false;  // paid once, billed, and running
  };

  void add_client(engine::Context& context, std::span<const DueService> services, Date today,
                  billing::ClientCharges& charges);
  void add_service(engine::Context& context, const DueService& service, std::int32_t days_before, Date today,
                   billing::ClientCharges& client);
  void add_periods(const DueService& service, std::int32_t days_before, Date today, BillingState& state,
                   std::vector<billing::Charge>& charges);
  void add_once(const DueService& service, Date today, BillingState& state, std::vector<billing::Charge>& charges);
  void add_correction(engine::Context& context, const DueService& service, std::int32_t days_before, Date today,
                      BillingState& state, billing::ClientCharges& client);
  void add_released_fee(const DueService& service, Date today, std::span<const billing::BilledLine> billed,
                        std::vector<billing::Charge>& charges);
  billing::Charge& add_charge(const DueService& service, LineKind kind, const PeriodItem& item,
                              std::vector<billing::Charge>& charges);
  void add_setup_fee(const DueService& service, const PeriodItem& item, Date today, std::int32_t generation,
                     std::vector<billing::Charge>& charges);
  void learn_products(engine::Context& context);
  const SoldProduct& product(Id<Product> id) const { return products_.at(id.value); }

  DueServices due_;
  std::vector<PeriodItem> items_;
  std::vector<Outcome> outcomes_;
  std::unordered_map<std::int64_t, SoldProduct> products_;
  std::map<Id<Client>, Policy> own_policies_;  // of the clients that were found last
};

std::unique_ptr<billing::ChargeSource> make_service_charges();

}  // namespace billhook::services
