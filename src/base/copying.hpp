// Copying: takes over the fields that two structs share, by name and type. Which they are is found once for each pair
// of structs; any thread.
#pragma once

#include <vector>

#include "billhook/base/fields.hpp"
#include "billhook/base/matching.hpp"

namespace billhook {

/// A field that both have. Either may be optional.
struct SharedField {
  const Field* from;
  const Field* to;
};

/// The fields of `from` that `to` has, too, in the order of `from`; without keys and versions.
std::vector<SharedField> match_fields(const Table& from, const Table& to, bool (*is_apart)(std::string_view name));

/// The same, without what From sees to itself; see is_apart().
template <class From, class To>
const std::vector<SharedField>& shared_fields() {
  static const std::vector<SharedField> fields = match_fields(table_of<From>(), table_of<To>(), &is_apart<From>);
  return fields;
}

/// The kind of a field's value, behind any optional.
const Kind& value_kind(const Field& field);

/// The value of a field, or null where it is optional and empty.
const void* given(const Field& field, const void* object);

/// Takes over a field unless it is optional and empty.
void copy_given(const SharedField& field, const void* from, void* to);

/// Whether both say the same. What is not given agrees with anything.
bool agree(const SharedField& field, const void* from, const void* to);

/// Takes over what is given of all fields that both have.
template <class From, class To>
void copy_given(const From& from, To& to) {
  for (const SharedField& field : shared_fields<From, To>()) copy_given(field, &from, &to);
}

}  // namespace billhook
