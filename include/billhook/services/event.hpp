// What events about services say besides which one they happened to. Plain values; any thread.
#pragma once

#include "billhook/base/fields.hpp"

namespace billhook {

struct ServiceChange;

struct PriceLapsed {
  Id<ServiceChange> change;

  template <class V>
  static constexpr void fields(V&& v) {
    v("change", &PriceLapsed::change, {.doc = "The change that set it."});
  }
};

struct ProvisionerFailed {
  Text<100> operation;
  Text<1000> error;

  template <class V>
  static constexpr void fields(V&& v) {
    v("operation", &ProvisionerFailed::operation, {.doc = "What the provisioner was asked: \"provisioner.suspend\"."});
    v("error", &ProvisionerFailed::error, {.doc = "What it said the last time."});
  }
};

}  // namespace billhook
