// Staff: people who work for a seller, with roles. The entity and the operations staff.*; plain values, any thread.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/fields.hpp"
#include "billhook/base/page.hpp"
#include "billhook/identity/role.hpp"

namespace billhook {

enum class StaffStatus : std::uint8_t { active, disabled };

template <>
struct EnumNames<StaffStatus> {
  static constexpr std::array<std::string_view, 2> names{"active", "disabled"};
};

/// The rows that a member of staff shares with what adds and changes one.
template <class Owner, class V>
constexpr void staff_details(V&& v) {
  v("name", &Owner::name, {.doc = "Full name.", .pii = true});
  v("email", &Owner::email, {.doc = "Address, unique within the seller's staff.", .pii = true});
  if constexpr (requires { &Owner::status; }) v("status", &Owner::status, {.doc = "Who is disabled can call nothing."});
  v("roles", &Owner::roles,
    {.doc = "All roles, in order of the ids.", .max = 50, .has_default = true, .is_stored = false});
}

struct Staff {
  static constexpr Noun noun{"staff", "staff"};

  Id<Staff> id;
  std::int64_t version = 1;
  Text<100> name;
  Email email;
  StaffStatus status = StaffStatus::active;
  std::vector<Id<Role>> roles = {};

  friend bool operator==(const Staff&, const Staff&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &Staff::id, {.doc = "Identifier.", .key = true});
    v.version(&Staff::version);
    staff_details<Staff>(v);
  }
};

/// Errors: invalid `staff.empty_name`; conflict `staff.email_taken`; not_found for a role; denied
/// `role.grants_more_than_held` for a role that allows more than you hold.
struct CreateStaff {
  static constexpr std::string_view operation = "staff.create";
  using Reply = Staff;

  Text<100> name;
  Email email;
  std::vector<Id<Role>> roles = {};

  template <class V>
  static constexpr void fields(V&& v) {
    staff_details<CreateStaff>(v);
  }
};

struct GetStaff {
  static constexpr std::string_view operation = "staff.get";
  using Reply = Staff;

  Id<Staff> id;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &GetStaff::id, {.doc = "Which member of staff."});
  }
};

struct ListStaff {
  static constexpr std::string_view operation = "staff.list";
  using Reply = Page<Staff>;

  std::optional<StaffStatus> status = {};
  std::int32_t limit = 50;
  std::optional<Id<Staff>> after = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("status", &ListStaff::status, {.doc = "Only these."});
    v.page(&ListStaff::limit, &ListStaff::after);
  }
};

/// Changes what is given. Errors: those of staff.create; not_found; conflict `staff.stale_version`; denied
/// `staff.own_roles` for your own roles, `staff.holds_more_than_you` for somebody who may do what you may not;
/// precondition `staff.last_administrator`.
struct UpdateStaff {
  static constexpr std::string_view operation = "staff.update";
  static constexpr std::string_view apart[] = {"roles"};
  using Reply = Staff;

  Id<Staff> id;
  std::int64_t version = 0;
  std::optional<Text<100>> name = {};
  std::optional<Email> email = {};
  std::optional<std::vector<Id<Role>>> roles = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &UpdateStaff::id, {.doc = "Which member of staff."});
    v.version(&UpdateStaff::version);
    staff_details<UpdateStaff>(v);
  }
};

/// Errors: not_found; conflict `staff.stale_version`; denied `staff.holds_more_than_you`; precondition
/// `staff.not_active`, `staff.last_administrator`.
struct DisableStaff {
  static constexpr std::string_view operation = "staff.disable";
  using Reply = Staff;

  Id<Staff> id;
  std::int64_t version = 0;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &DisableStaff::id, {.doc = "Which member of staff."});
    v.version(&DisableStaff::version);
  }
};

/// Errors: not_found; conflict `staff.stale_version`; denied `staff.holds_more_than_you`; precondition
/// `staff.not_disabled`.
struct EnableStaff {
  static constexpr std::string_view operation = "staff.enable";
  using Reply = Staff;

  Id<Staff> id;
  std::int64_t version = 0;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &EnableStaff::id, {.doc = "Which member of staff."});
    v.version(&EnableStaff::version);
  }
};

}  // namespace billhook
