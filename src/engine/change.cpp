#include "engine/change.hpp"

#include <algorithm>
#include <string>

#include "base/noun_reasons.hpp"
#include "billhook/base/error.hpp"

namespace billhook::engine {

namespace detail {

void take_over(std::string_view noun, const std::vector<SharedField>& fields, const void* request, void* row,
               const std::vector<std::string_view>& cleared) {
  for (const SharedField& field : fields) {
    const bool is_cleared = std::ranges::find(cleared, field.to->name) != cleared.end();
    if (is_cleared && given(*field.from, request) != nullptr) {
      throw Error{row_set_and_cleared.code, row_set_and_cleared.name(noun),
                  "Either give a value or name it in `clear`, not both."}
          .at(std::string{field.to->name});
    }
    copy_given(field, request, row);
    if (is_cleared) field.to->kind->clear(field.to->in(row));
  }
}

}  // namespace detail

}  // namespace billhook::engine
