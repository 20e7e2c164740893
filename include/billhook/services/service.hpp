// Service: what runs for a client, and the operations that create, change and end it.
//
// A service is what a client is billed for over time. What it costs from which day on, its terms, follows from its
// changes, which are added and never edited; its state changes by the arrows of one table. Plain values; any thread.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/fields.hpp"
#include "billhook/base/page.hpp"
#include "billhook/services/change.hpp"
#include "billhook/services/term.hpp"

namespace billhook {

struct Client;

/// pending > provisioning > active <> suspended > terminated; provisioning > failed > provisioning; pending or failed >
/// cancelled; active > completed when it was sold once; any > fraud.
enum class ServiceStatus : std::uint8_t {
  pending,
  provisioning,
  failed,
  active,
  suspended,
  terminated,
  cancelled,
  completed,
  fraud
};

/// Payment lifts a suspension for `overdue`, and no other.
enum class SuspensionReason : std::uint8_t { overdue, abuse, request, other };

template <>
struct EnumNames<ServiceStatus> {
  static constexpr std::array<std::string_view, 9> names{
      "pending", "provisioning", "failed", "active", "suspended", "terminated", "cancelled", "completed", "fraud"};
};
template <>
struct EnumNames<SuspensionReason> {
  static constexpr std::array<std::string_view, 4> names{"overdue", "abuse", "request", "other"};
};

struct Service {
  static constexpr Noun noun{"service", "services"};

  Id<Service> id;
  std::int64_t version = 1;
  Id<Client> client;
  Id<Product> product;
  std::optional<Text<200>> label = {};
  ServiceStatus status = ServiceStatus::pending;
  std::optional<SuspensionReason> suspension_reason = {};
  std::optional<Date> never_suspend_until = {};
  Date start;
  std::optional<Date> end = {};
  std::optional<Date> billed_until = {};
  std::optional<Date> bill_on = {};
  std::optional<Date> changes_on = {};
  bool is_amended = false;
  std::optional<Text<200>> external_id = {};
  Json configuration{"{}"};
  Currency currency;
  Timestamp created_at;

  friend bool operator==(const Service&, const Service&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &Service::id, {.doc = "Identifier.", .key = true});
    v.version(&Service::version);
    v("client", &Service::client, {.doc = "Whom it runs for and who is billed."});
    v("product", &Service::product, {.doc = "What it is today."});
    v("label", &Service::label, {.doc = "What tells it from the client's others, such as a domain name."});
    v("status", &Service::status, {.doc = "State of its life."});
    v("suspension_reason", &Service::suspension_reason, {.doc = "Why it is suspended."});
    v("never_suspend_until", &Service::never_suspend_until,
      {.doc = "Not suspended or terminated for overdue invoices before this day."});
    v("start", &Service::start, {.doc = "First day billed."});
    v("end", &Service::end, {.doc = "The day after its last one, where an end is known."});
    v("billed_until", &Service::billed_until, {.doc = "The first day not billed yet."});
    v("bill_on", &Service::bill_on, {.doc = "The first day on which there is something to bill."});
    v("changes_on", &Service::changes_on, {.doc = "The day on which its next term begins."});
    v("is_amended", &Service::is_amended,
      {.doc = "Whether the next run compares all that was billed with what is to be, and settles the difference."});
    v("external_id", &Service::external_id, {.doc = "What the provisioner calls it."});
    v("configuration", &Service::configuration, {.doc = "What the provisioner is told, as an object."});
    v("currency", &Service::currency, {.doc = "Currency of its prices: the client's."});
    v("created_at", &Service::created_at, {.doc = "When it was ordered."});
  }
};

/// A service with its terms and the changes that made them.
struct ServiceDetail {
  Service service;
  std::vector<ServiceTerm> terms = {};
  std::vector<ServiceChange> changes = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("service", &ServiceDetail::service, {.doc = "The service."});
    v("terms", &ServiceDetail::terms, {.doc = "What it costs from which day on, in order of the days."});
    v("changes", &ServiceDetail::changes,
      {.doc = "What was changed, in the order in which it was made, with what was withdrawn."});
  }
};

/// Orders a service. Where its product is provisioned on order it is handed to the provisioner at once, else it stays
/// pending until its first invoice is paid or staff call `service.provision`.
struct CreateService {
  static constexpr std::string_view operation = "service.create";
  using Reply = Service;

  Id<Client> client;
  Id<Product> product;
  std::optional<Cycle> cycle = {};
  std::optional<Decimal> quantity = {};
  std::optional<Date> start = {};
  std::optional<Money> price = {};
  std::optional<Money> setup_fee = {};
  std::optional<Text<200>> label = {};
  std::optional<Json> configuration = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("client", &CreateService::client, {.doc = "Whom it is for."});
    v("product", &CreateService::product, {.doc = "What is ordered."});
    v("cycle", &CreateService::cycle, {.doc = "Length of a period; left out: paid once."});
    v("quantity", &CreateService::quantity, {.doc = "How many; one when left out."});
    v("start", &CreateService::start, {.doc = "First day billed; today when left out."});
    v("price", &CreateService::price,
      {.doc = "Price of a period instead of the catalogue's, in the client's currency."});
    v("setup_fee", &CreateService::setup_fee, {.doc = "Setup fee instead of the catalogue's."});
    v("label", &CreateService::label, {.doc = "What tells it from the client's others."});
    v("configuration", &CreateService::configuration, {.doc = "What the provisioner is told, as an object."});
  }
};

struct GetService {
  static constexpr std::string_view operation = "service.get";
  using Reply = ServiceDetail;

  Id<Service> id;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &GetService::id, {.doc = "Which one."});
  }
};

struct ListServices {
  static constexpr std::string_view operation = "service.list";
  using Reply = Page<Service>;

  std::optional<Id<Client>> client = {};
  std::optional<Id<Product>> product = {};
  std::optional<ServiceStatus> status = {};
  std::int32_t limit = 50;
  std::optional<Id<Service>> after = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("client", &ListServices::client, {.doc = "Only those of a client."});
    v("product", &ListServices::product, {.doc = "Only those of a product."});
    v("status", &ListServices::status, {.doc = "Only those in a state."});
    v.page(&ListServices::limit, &ListServices::after);
  }
};

/// What does not touch money. Members left out stay as they are.
struct UpdateService {
  static constexpr std::string_view operation = "service.update";
  using Reply = Service;

  Id<Service> id;
  std::int64_t version = 0;
  std::optional<Text<200>> label = {};
  std::optional<Date> never_suspend_until = {};
  std::optional<Json> configuration = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &UpdateService::id, {.doc = "Which one."});
    v.version(&UpdateService::version);
    v("label", &UpdateService::label, {.doc = "New label."});
    v("never_suspend_until", &UpdateService::never_suspend_until,
      {.doc = "Not suspended or terminated for overdue invoices before this day."});
    v("configuration", &UpdateService::configuration,
      {.doc = "What the provisioner is told from now on, as an object."});
  }
};

}  // namespace billhook
