#include "identity/seller_rules.hpp"

#include <algorithm>
#include <cstddef>

#include "billhook/base/date.hpp"
#include "billhook/base/error.hpp"
#include "identity/number_format.hpp"
#include "identity/policy_rules.hpp"
#include "identity/reasons.hpp"

namespace billhook::identity {
namespace {

bool is_small_letter(char c) { return c >= 'a' && c <= 'z'; }
bool is_letter(char c) { return is_small_letter(c) || (c >= 'A' && c <= 'Z'); }
bool is_letter_or_digit(char c) { return is_letter(c) || (c >= '0' && c <= '9'); }

void check_time_zone(std::string_view name) {
  try {
    TimeZone::of(name);
  } catch (const Error& error) {
    throw error.at("time_zone");
  }
}

}  // namespace

bool is_language_tag(std::string_view text) {
  const std::string_view language = text.substr(0, text.find('-'));
  if (language.size() < 2 || language.size() > 3 || !std::all_of(language.begin(), language.end(), is_small_letter)) {
    return false;
  }
  while (true) {
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos) return true;
    text.remove_prefix(dash + 1);
    const std::string_view part = text.substr(0, text.find('-'));
    if (part.size() < 2 || part.size() > 8 || !std::all_of(part.begin(), part.end(), is_letter_or_digit)) return false;
  }
}

void check_seller(const Seller& seller) {
  if (seller.name.empty()) throw Error{reasons.seller_empty_name, "name", "A seller needs its legal name."};
  check_time_zone(seller.time_zone);
  if (!is_language_tag(seller.language)) {
    throw Error{reasons.seller_bad_language, "language", "A language looks like `en` or `de-AT`."};
  }
  check_number_format(seller.invoice_format, seller.series_reset, "invoice_format");
  check_number_format(seller.credit_note_format, seller.series_reset, "credit_note_format");
  check_policy(seller.policy);
}

}  // namespace billhook::identity
