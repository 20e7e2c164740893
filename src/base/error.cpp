#include "billhook/base/error.hpp"

#include <algorithm>
#include <utility>

#include "base/error_code.hpp"

namespace billhook {

std::string_view to_string(ErrorCode code) { return name_of(code); }

Error::Error(ErrorCode code_, std::string reason_, std::string message_, std::vector<Field> fields_)
    : code{code_}, reason{std::move(reason_)}, message{std::move(message_)}, fields{std::move(fields_)} {}

Error Error::invalid(std::string reason, std::string field, std::string message) {
  std::vector<Field> fields{{std::move(field), message}};
  return {ErrorCode::invalid, std::move(reason), std::move(message), std::move(fields)};
}

Error Error::not_found(std::string_view noun, std::int64_t id) {
  std::string words{noun};
  std::ranges::replace(words, '_', ' ');
  return {ErrorCode::not_found, std::string{noun} + ".not_found",
          "There is no " + words + " with the id " + std::to_string(id) + "."};
}

Error Error::precondition(std::string reason, std::string message) {
  return {ErrorCode::precondition, std::move(reason), std::move(message)};
}

Error Error::conflict(std::string reason, std::string message) {
  return {ErrorCode::conflict, std::move(reason), std::move(message)};
}

}  // namespace billhook
