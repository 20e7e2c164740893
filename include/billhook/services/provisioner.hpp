// The port "provisioner": what a host is asked to do where the services run.
#pragma once

#include <optional>
#include <string_view>

#include "billhook/base/fields.hpp"
#include "billhook/engine/ports.hpp"
#include "billhook/services/service.hpp"

namespace billhook {

/// The service that a call of the provisioner is about.
struct OutsideService {
  Text<200> key = {};
  Id<Service> service = {};
  Id<Client> client = {};
  Id<Product> product = {};
  Text<60> module = {};
  std::optional<Text<200>> label = {};
  std::optional<Text<200>> external_id = {};
  Json configuration{"{}"};

  template <class V>
  static constexpr void fields(V&& v) {
    v("key", &OutsideService::key, {.doc = "The same key again is the same deed: it is done once."});
    v("service", &OutsideService::service, {.doc = "The service."});
    v("client", &OutsideService::client, {.doc = "Whom it runs for."});
    v("product", &OutsideService::product, {.doc = "What it is."});
    v("module", &OutsideService::module, {.doc = "The product's module: which of the host's systems does it."});
    v("label", &OutsideService::label, {.doc = "What tells it from the client's others, such as a domain name."});
    v("external_id", &OutsideService::external_id, {.doc = "What the host answered when it was created."});
    v("configuration", &OutsideService::configuration, {.doc = "The configuration of the service, an object."});
  }
};

struct CreatedOutside {
  std::optional<Text<200>> external_id = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("external_id", &CreatedOutside::external_id, {.doc = "The service's name outside; later calls carry it."});
  }
};

struct CreateOutside : OutsideService {
  static constexpr std::string_view operation = "provisioner.create";
  using Reply = CreatedOutside;

  template <class V>
  static constexpr void fields(V&& v) {
    OutsideService::fields(v);
  }
};

struct SuspendOutside : OutsideService {
  static constexpr std::string_view operation = "provisioner.suspend";
  using Reply = Acknowledged;
  SuspensionReason reason = SuspensionReason::other;

  template <class V>
  static constexpr void fields(V&& v) {
    OutsideService::fields(v);
    v("reason", &SuspendOutside::reason, {.doc = "Why it is suspended."});
  }
};

struct UnsuspendOutside : OutsideService {
  static constexpr std::string_view operation = "provisioner.unsuspend";
  using Reply = Acknowledged;

  template <class V>
  static constexpr void fields(V&& v) {
    OutsideService::fields(v);
  }
};

struct TerminateOutside : OutsideService {
  static constexpr std::string_view operation = "provisioner.terminate";
  using Reply = Acknowledged;

  template <class V>
  static constexpr void fields(V&& v) {
    OutsideService::fields(v);
  }
};

}  // namespace billhook
