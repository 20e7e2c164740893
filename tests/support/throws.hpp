// What an action throws, in a form that a check can compare and print.
#pragma once

#include <string>

#include "billhook/base/error.hpp"

namespace billhook::test {

/// The reason of the Error the action throws, followed by " at <path>" when it names a field; "nothing" without one.
template <class Action>
std::string reason_of(const Action& action) {
  try {
    action();
  } catch (const Error& error) {
    return error.reason + (error.fields.empty() ? "" : " at " + error.fields.front().path);
  }
  return "nothing";
}

}  // namespace billhook::test
