// Currency: an ISO 4217 code together with the number of decimals its minor unit has.
//
// A value type of four bytes. The decimals come from billhook's table (ISO 4217) unless the book overrides them
// (CurrencyTable), so a Money can be printed and parsed without asking anybody. Any thread.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <string_view>

namespace billhook {

class Currency {
 public:
  /// No currency: what a default-made Money carries. Never valid in a book.
  constexpr Currency() = default;
  /// A code of three capital letters and its decimals (0..4). Nothing is looked up; see CurrencyTable.
  constexpr Currency(std::string_view code, int decimals)
      : code_{code[0], code[1], code[2]}, decimals_{static_cast<std::uint8_t>(decimals)} {}

  /// The ISO 4217 currency of that code. Errors: invalid `currency.unknown`.
  static Currency of(std::string_view code);

  constexpr std::string_view code() const { return {code_.data(), code_[0] == '\0' ? 0U : 3U}; }
  constexpr int decimals() const { return decimals_; }
  /// Minor units in one unit: 1, 100, 1000 or 10000.
  constexpr std::int64_t scale() const {
    std::int64_t scale = 1;
    for (int i = 0; i < decimals_; ++i) scale *= 10;
    return scale;
  }
  constexpr bool empty() const { return code_[0] == '\0'; }

  friend constexpr bool operator==(const Currency&, const Currency&) = default;

 private:
  std::array<char, 3> code_{};
  std::uint8_t decimals_ = 2;
};

/// The currencies one book bills in: ISO 4217, with the book's own decimals where it overrides them. Any thread may
/// look up while another one overrides.
class CurrencyTable {
 public:
  CurrencyTable() = default;
  CurrencyTable(const CurrencyTable& other);
  CurrencyTable& operator=(const CurrencyTable&) = delete;
  ~CurrencyTable();

  /// Errors: invalid `currency.unknown`, naming the code.
  Currency of(std::string_view code) const;
  /// Sets the decimals (0..4) of a known or a new code. Errors: invalid `currency.bad_code`, `currency.bad_decimals`.
  void override_decimals(std::string_view code, int decimals);

  /// The table of ISO 4217 without overrides.
  static const CurrencyTable& iso();

 private:
  struct Override;
  void add(Currency currency);

  std::atomic<const Override*> overrides_ = nullptr;  // a list that only grows, the newest first
};

}  // namespace billhook
