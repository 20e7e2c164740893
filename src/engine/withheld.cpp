#include "engine/withheld.hpp"

#include <cstddef>
#include <utility>

#include "engine/context.hpp"
#include "engine/operation.hpp"
#include "engine/row_store.hpp"

namespace billhook::engine {
namespace {

/// The struct inside a field, if there is one: in an optional, in a list, in both.
const Table* table_inside(const Kind& kind) {
  if (kind.shape == Shape::object) return &kind.table();
  return kind.element == nullptr ? nullptr : table_inside(*kind.element);
}

/// Visits each struct inside a value.
template <class Visit>
void for_each_struct(const Kind& kind, const void* value, const Visit& visit) {
  if (value == nullptr) return;
  switch (kind.shape) {
    case Shape::object:
      return visit(const_cast<void*>(value));  // the kind's functions hand out parts of what the caller may change
    case Shape::optional:
      return for_each_struct(*kind.element, kind.get(value), visit);
    case Shape::list:
      for (std::size_t i = 0; i < kind.size(value); ++i) for_each_struct(*kind.element, kind.at(value, i), visit);
      return;
    default:
      return;
  }
}

}  // namespace

Withheld::Withheld(const Table& reply) : parts_{parts_of(reply)} {}

std::vector<Withheld::Part> Withheld::parts_of(const Table& table) {
  std::vector<Part> parts;
  for (const Field& field : table.fields) {
    if (field.attributes.staff_only) {
      parts.push_back({&field, {}});
    } else if (const Table* inner = table_inside(*field.kind)) {
      std::vector<Part> inside = parts_of(*inner);
      if (!inside.empty()) parts.push_back({&field, std::move(inside)});
    }
  }
  return parts;
}

void Withheld::remove_from(void* reply) const { remove(parts_, reply); }

void Withheld::remove(const std::vector<Part>& parts, void* object) {
  for (const Part& part : parts) {
    void* value = part.field->in(object);
    if (part.field->attributes.staff_only) {
      part.field->kind->clear(value);
    } else {
      for_each_struct(*part.field->kind, value, [&](void* inner) { remove(part.inside, inner); });
    }
  }
}

void run_operation(const Operation& operation, Context& context, const void* request, void* reply) {
  operation.run(context, request, reply);
  if (context.tell_listeners()) read_again(context, operation.reply(), reply);
  if (context.scope().client) operation.withheld().remove_from(reply);
}

}  // namespace billhook::engine
