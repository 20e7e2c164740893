#include "base/copying.hpp"

#include <string>

#include "base/json.hpp"

namespace billhook {

const Kind& value_kind(const Field& field) {
  return field.kind->shape == Shape::optional ? *field.kind->element : *field.kind;
}

std::vector<SharedField> match_fields(const Table& from, const Table& to, bool (*is_apart)(std::string_view name)) {
  std::vector<SharedField> fields;
  for (const Field& field : from.fields) {
    const Field* same = to.find(field.name);
    if (same == nullptr || same->attributes.key || field.name == "version" || is_apart(field.name)) continue;
    if (&value_kind(field) == &value_kind(*same)) fields.push_back({&field, same});
  }
  return fields;
}

const void* given(const Field& field, const void* object) {
  const void* value = field.in(object);
  return field.kind->shape == Shape::optional ? field.kind->get(value) : value;
}

void copy_given(const SharedField& field, const void* from, void* to) {
  const void* value = given(*field.from, from);
  if (value == nullptr) return;
  void* member = field.to->in(to);
  if (field.to->kind->shape == Shape::optional) member = field.to->kind->emplace(member);
  value_kind(*field.to).assign(member, value);
}

bool agree(const SharedField& field, const void* from, const void* to) {
  const void* value = given(*field.from, from);
  const void* other = given(*field.to, to);
  if (value == nullptr) return true;
  if (other == nullptr) return false;
  std::string text;
  std::string other_text;
  encode_value(value_kind(*field.from), {}, value, text);
  encode_value(value_kind(*field.to), {}, other, other_text);
  return text == other_text;
}

}  // namespace billhook
