#include "billhook/base/error.hpp"

#include <algorithm>
#include <utility>

#include "base/error_code.hpp"
#include "base/noun_reasons.hpp"

namespace billhook {

std::string_view to_string(ErrorCode code) { return name_of(code); }

Error::Error(ErrorCode code_, std::string reason_, std::string message_, std::vector<Field> fields_)
    : code{code_}, reason{std::move(reason_)}, message{std::move(message_)}, fields{std::move(fields_)} {}

Error::Error(const Reason& reason_, std::string message_, std::vector<Field> fields_)
    : Error{reason_.code, std::string{reason_.name}, std::move(message_), std::move(fields_)} {}

Error::Error(const Reason& reason_, std::string field, std::string message_)
    : Error{reason_, message_, {{std::move(field), message_}}} {}

Error Error::not_found(std::string_view noun, std::int64_t id) {
  std::string words{noun};
  std::ranges::replace(words, '_', ' ');
  return {row_not_found.code, row_not_found.name(noun),
          "There is no " + words + " with the id " + std::to_string(id) + "."};
}

Error Error::at(std::string field) const { return {code, reason, message, {{std::move(field), message}}}; }

}  // namespace billhook
