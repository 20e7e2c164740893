// Place: where in a request one value stands, as a chain of steps that live on the stack.
//
// Costs a few words per value; the path is only spelled out when something is wrong there. Any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "billhook/base/error.hpp"

namespace billhook {

class Place {
 public:
  /// The request itself.
  constexpr Place() = default;
  constexpr Place field(std::string_view name) const { return {this, name, 0}; }
  constexpr Place element(std::size_t index) const { return {this, {}, index}; }

  /// Values around this one, itself counted.
  constexpr int depth() const { return depth_; }
  /// "lines[2].quantity"; empty for the request itself.
  std::string path() const;

  /// An error about this place.
  [[noreturn]] void fail(const Reason& reason, std::string message) const;
  /// Throws an error of a value type again, with this place unless it names one already.
  [[noreturn]] void fail(Error error) const;
  /// Runs what may throw an error of a value type.
  template <class Action>
  void blame(const Action& action) const {
    try {
      action();
    } catch (const Error& error) {
      fail(error);
    }
  }

 private:
  constexpr Place(const Place* outer, std::string_view name, std::size_t index)
      : outer_{outer}, name_{name}, index_{index}, depth_{outer->depth_ + 1} {}

  const Place* outer_ = nullptr;
  std::string_view name_;
  std::size_t index_ = 0;
  int depth_ = 1;
};

}  // namespace billhook
