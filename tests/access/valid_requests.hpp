// At least one valid request for every operation there is. What is tested of every operation starts from these.
#pragma once

#include <span>
#include <string_view>

namespace billhook::test {

/// Succeeds as a dry run by the system of either seller of a TwinBook; `$name` stands for one of its Slots.
struct ValidRequest {
  std::string_view operation;
  std::string_view request;
  bool is_for_house_alone = false;
};

/// Together the requests of an operation have every id and every text that it takes.
std::span<const ValidRequest> valid_requests();

}  // namespace billhook::test
