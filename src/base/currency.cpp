#include "billhook/base/currency.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/reasons.hpp"
#include "base/utf8.hpp"
#include "billhook/base/error.hpp"

namespace billhook {
namespace {

// ISO 4217, active codes as of 2026-02, by the decimals of their minor unit. Codes without a minor unit (metals, bond
// units, testing) are no money to bill in and left out.
constexpr std::string_view codes_without_decimals = "BIFCLPDJFGNFISKJPYKMFKRWPYGRWFUGXUYIVNDVUVXAFXOFXPF";
constexpr std::string_view codes_with_two_decimals =
    "AEDAFNALLAMDAOAARSAUDAWGAZNBAMBBDBDTBMDBNDBOBBOVBRLBSDBTNBWPBYNBZDCADCDFCHECHFCHWCNYCOPCOUCRCCUPCVECZKDKKDOPDZDEGP"
    "ERNETBEURFJDFKPGBPGELGHSGIPGMDGTQGYDHKDHNLHTGHUFIDRILSINRIRRJMDKESKGSKHRKPWKYDKZTLAKLBPLKRLRDLSLMADMDLMGAMKDMMKMNT"
    "MOPMRUMURMVRMWKMXNMXVMYRMZNNADNGNNIONOKNPRNZDPABPENPGKPHPPKRPLNQARRONRSDRUBSARSBDSCRSDGSEKSGDSHPSLESOSSRDSSPSTNSVC"
    "SYPSZLTHBTJSTMTTOPTRYTTDTWDTZSUAHUSDUSNUYUUZSVEDVESWSTXADXCDXCGYERZARZMWZWG";
constexpr std::string_view codes_with_three_decimals = "BHDIQDJODKWDLYDOMRTND";
constexpr std::string_view codes_with_four_decimals = "CLFUYW";

constexpr int letters = 26;
constexpr std::int8_t unknown = -1;

constexpr std::size_t position(std::string_view code) {
  return static_cast<std::size_t>(((code[0] - 'A') * letters + (code[1] - 'A')) * letters + (code[2] - 'A'));
}

/// Decimals by code, so that a lookup is one read.
constexpr auto decimals_by_code = [] {
  std::array<std::int8_t, letters * letters * letters> table{};
  for (auto& entry : table) entry = unknown;
  const auto add = [&table](std::string_view codes, std::int8_t decimals) {
    for (; !codes.empty(); codes.remove_prefix(3)) table[position(codes)] = decimals;
  };
  add(codes_without_decimals, 0);
  add(codes_with_two_decimals, 2);
  add(codes_with_three_decimals, 3);
  add(codes_with_four_decimals, 4);
  return table;
}();

bool has_form_of_code(std::string_view code) {
  return code.size() == 3 && std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

Currency Currency::of(std::string_view code) {
  const int decimals = has_form_of_code(code) ? decimals_by_code[position(code)] : unknown;
  if (decimals == unknown) {
    throw Error{base_reasons.currency_unknown,
                quoted(code) + " is not a currency of ISO 4217; write a code such as EUR."};
  }
  return {code, decimals};
}

struct CurrencyTable::Override {
  Currency currency;
  const Override* older;
};

CurrencyTable::CurrencyTable(const CurrencyTable& other) {
  std::vector<Currency> newest_first;
  for (const Override* entry = other.overrides_; entry != nullptr; entry = entry->older) {
    newest_first.push_back(entry->currency);
  }
  std::for_each(newest_first.rbegin(), newest_first.rend(), [this](Currency currency) { add(currency); });
}

CurrencyTable::~CurrencyTable() {
  for (const Override* entry = overrides_; entry != nullptr;) delete std::exchange(entry, entry->older);
}

Currency CurrencyTable::of(std::string_view code) const {
  for (const Override* entry = overrides_; entry != nullptr; entry = entry->older) {
    if (entry->currency.code() == code) return entry->currency;
  }
  return Currency::of(code);
}

void CurrencyTable::override_decimals(std::string_view code, int decimals) {
  if (!has_form_of_code(code)) {
    throw Error{base_reasons.currency_bad_code, "A currency code is three capital letters, such as EUR."};
  }
  if (decimals < 0 || decimals > 4) {
    throw Error{base_reasons.currency_bad_decimals, "A currency has 0 to 4 decimals."};
  }
  add({code, decimals});
}

void CurrencyTable::add(Currency currency) {
  auto* entry = new Override{currency, overrides_};
  while (!overrides_.compare_exchange_weak(entry->older, entry)) {
    // Another thread added one first; it stands behind this one now.
  }
}

const CurrencyTable& CurrencyTable::iso() {
  static const CurrencyTable table;
  return table;
}

}  // namespace billhook
