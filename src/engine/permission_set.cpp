#include "engine/permission_set.hpp"

#include <cstddef>

namespace billhook::engine {

void PermissionSet::add_role(std::string_view names_json) {
  // Names hold neither quotes nor escapes, so what stands between two quotes is a name.
  constexpr const auto& names = EnumNames<Permission>::names;
  for (std::size_t open = names_json.find('"'); open != std::string_view::npos; open = names_json.find('"', open)) {
    const std::size_t close = names_json.find('"', open + 1);
    if (close == std::string_view::npos) return;
    const std::string_view name = names_json.substr(open + 1, close - open - 1);
    if (name == "*") bits_ = all().bits_;
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (names[i] == name) add(static_cast<Permission>(i));
    }
    open = close + 1;
  }
}

}  // namespace billhook::engine
