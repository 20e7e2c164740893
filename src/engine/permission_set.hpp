// PermissionSet: what one caller may do. A value type; any thread.
#pragma once

#include <cstdint>
#include <string_view>

#include "billhook/engine/permission.hpp"

namespace billhook::engine {

class PermissionSet {
 public:
  constexpr PermissionSet() = default;
  static constexpr PermissionSet all() {
    PermissionSet set;
    set.bits_ = ~std::uint64_t{0};
    return set;
  }

  constexpr void add(Permission permission) { bits_ |= bit(permission); }
  constexpr bool has(Permission permission) const {
    return permission == Permission::none || (bits_ & bit(permission)) != 0;
  }
  /// Adds a role's permissions: a JSON array of their names, or ["*"] for all of them. A name that this version of
  /// billhook does not know gives nothing.
  void add_role(std::string_view names_json);

 private:
  static constexpr std::uint64_t bit(Permission permission) {
    return std::uint64_t{1} << static_cast<unsigned>(permission);
  }
  std::uint64_t bits_ = 0;
};

}  // namespace billhook::engine
