// The numbered migrations built into the library from src/storage/migrations/NNNN_name.sql, in ascending order.
#pragma once

#include <span>
#include <string_view>

namespace billhook::storage {

struct Migration {
  int number;
  std::string_view name;
  std::string_view sql;  // with dialect words; see dialect.hpp
};

std::span<const Migration> migrations();

}  // namespace billhook::storage
