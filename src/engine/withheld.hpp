// Withheld: the fields of a reply that are for staff only, so that a client's reply is without them, whatever way it
// leaves: as a struct, as JSON, in a cursor's columns. Found once for each type of reply; any thread.
#pragma once

#include <vector>

#include "billhook/base/fields.hpp"

namespace billhook::engine {

class Context;
struct Operation;

class Withheld {
 public:
  explicit Withheld(const Table& reply);

  /// Empties these fields, in lists and inner structs as well.
  void remove_from(void* reply) const;

 private:
  /// A field that is for staff only, or one with such fields inside.
  struct Part {
    const Field* field;
    std::vector<Part> inside;
  };

  static std::vector<Part> parts_of(const Table& table);
  static void remove(const std::vector<Part>& parts, void* object);

  std::vector<Part> parts_;
};

template <class Reply>
const Withheld& withheld_from() {
  static const Withheld withheld{table_of<Reply>()};
  return withheld;
}

/// Runs an operation, tells listeners of what it announced, and replies with the row of its noun as they leave it. A
/// client's reply is without what is withheld from it.
void run_operation(const Operation& operation, Context& context, const void* request, void* reply);

}  // namespace billhook::engine
