// Seller rules: what a seller must not say. Pure functions; any thread.
#pragma once

#include <string_view>

#include "billhook/identity/seller.hpp"

namespace billhook::identity {

/// Whether it has the form of a language tag: `en`, `de-AT`, `zh-Hant` (BCP 47 without extensions).
bool is_language_tag(std::string_view text);

/// Refuses a seller that cannot issue documents. In this order, errors: invalid `seller.empty_name`,
/// `time_zone.unknown`, `seller.bad_language`, those of check_number_format and of check_policy.
void check_seller(const Seller& seller);

}  // namespace billhook::identity
