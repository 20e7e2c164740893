// The port "gateway": what a host is asked to take from a client, by whatever means of payment it holds.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "billhook/base/fields.hpp"
#include "billhook/billing/invoice.hpp"

namespace billhook {

/// `failed` is surely not charged. Whoever does not know throws, and is asked again with the same key.
enum class ChargeStatus : std::uint8_t { succeeded, failed };

template <>
struct EnumNames<ChargeStatus> {
  static constexpr std::array<std::string_view, 2> names{"succeeded", "failed"};
};

struct ChargeResult {
  ChargeStatus status = ChargeStatus::failed;
  std::optional<Text<200>> reference = {};
  std::optional<Text<1000>> message = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("status", &ChargeResult::status, {.doc = "Whether the whole amount was charged, or surely nothing."});
    v("reference", &ChargeResult::reference,
      {.doc = "What the gateway calls it; the reference of the payment. The call's key where left out."});
    v("message", &ChargeResult::message, {.doc = "Why it failed, for people."});
  }
};

/// The amount is what is owed when the gateway is first asked with this key; later calls with the key repeat it.
struct ChargeInvoice {
  static constexpr std::string_view operation = "gateway.charge";
  using Reply = ChargeResult;
  Text<200> key = {};
  Id<Invoice> invoice = {};
  Text<60> number = {};
  Id<Client> client = {};
  Money amount = {};
  Text<300> description = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("key", &ChargeInvoice::key, {.doc = "The same key again is the same charge: it is made once."});
    v("invoice", &ChargeInvoice::invoice, {.doc = "What is paid."});
    v("number", &ChargeInvoice::number, {.doc = "Number of that invoice."});
    v("client", &ChargeInvoice::client, {.doc = "Who pays."});
    v("amount", &ChargeInvoice::amount, {.doc = "How much, never in part."});
    v("description", &ChargeInvoice::description, {.doc = "What the client may read on a statement."});
  }
};

}  // namespace billhook
