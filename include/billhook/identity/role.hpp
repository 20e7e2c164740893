// Role: a named set of permissions. The entity and the operations role.*; plain values, any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/fields.hpp"
#include "billhook/base/page.hpp"
#include "billhook/engine/permission.hpp"

namespace billhook {

/// The rows that a role shares with what makes and changes it.
template <class Owner, class V>
constexpr void role_details(V&& v) {
  v("name", &Owner::name, {.doc = "Name, unique within the seller."});
  v("permissions", &Owner::permissions,
    {.doc = "All it allows; `*` is everything there is or will be. Only what you hold yourself.", .max = 100});
}

struct Role {
  static constexpr Noun noun{"role", "roles"};

  Id<Role> id;
  std::int64_t version = 1;
  Text<60> name;
  std::vector<Permission> permissions = {};

  friend bool operator==(const Role&, const Role&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &Role::id, {.doc = "Identifier.", .key = true});
    v.version(&Role::version);
    role_details<Role>(v);
  }
};

/// Errors: conflict `role.name_taken`; invalid `role.empty_name`, `role.bad_permission`; denied
/// `role.grants_more_than_held`.
struct CreateRole {
  static constexpr std::string_view operation = "role.create";
  using Reply = Role;

  Text<60> name;
  std::vector<Permission> permissions = {};

  template <class V>
  static constexpr void fields(V&& v) {
    role_details<CreateRole>(v);
  }
};

/// Changes what is given, at once for everybody who has the role. Errors: those of role.create; not_found; conflict
/// `role.stale_version`; denied `staff.own_roles` for a role you have yourself; precondition
/// `staff.last_administrator`.
struct UpdateRole {
  static constexpr std::string_view operation = "role.update";
  using Reply = Role;

  Id<Role> id;
  std::int64_t version = 0;
  std::optional<Text<60>> name = {};
  std::optional<std::vector<Permission>> permissions = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &UpdateRole::id, {.doc = "Which role."});
    v.version(&UpdateRole::version);
    role_details<UpdateRole>(v);
  }
};

struct ListRoles {
  static constexpr std::string_view operation = "role.list";
  using Reply = Page<Role>;

  std::int32_t limit = 50;
  std::optional<Id<Role>> after = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v.page(&ListRoles::limit, &ListRoles::after);
  }
};

}  // namespace billhook
