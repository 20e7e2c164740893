// Error: the one exception billhook throws.
//
// `code` is for control flow and is a closed set; `reason` is a stable dotted name for programs
// (`invoice.already_paid`); `message` is for people; `fields` names what is wrong in the request, by path.
#pragma once

#include <cstdint>
#include <exception>
#include <string>
#include <string_view>
#include <vector>

namespace billhook {

enum class ErrorCode : std::uint8_t {
  invalid,          // the request breaks a rule whatever the book holds
  unauthenticated,  // nobody, or a credential that no longer counts
  denied,           // the actor lacks the permission
  not_found,        // no such row in the actor's scope
  conflict,         // somebody else was faster: stale version, key used for another request, unique name taken
  precondition,     // the rows are in a state that does not allow it
  exhausted,        // a limit is reached
  cancelled,        // the host asked to stop
  busy,             // another writer holds the book; try again
  unavailable,      // the storage or an outside service does not answer
  host_error,       // the host's own port failed
  corrupt,          // the file is damaged
  internal,         // a bug in billhook
};

std::string_view to_string(ErrorCode code);

/// Why a call is refused, as hosts look it up.
struct Reason {
  std::string_view name;  // "invoice.overpaid"
  ErrorCode code;
  std::string_view doc;  // what is wrong, and the way out
};

class Error : public std::exception {
 public:
  /// What is wrong with one field: its path in the request (`lines[2].quantity`) and the rule.
  struct Field {
    std::string path;
    std::string message;
    friend bool operator==(const Field&, const Field&) = default;
  };

  ErrorCode code;
  std::string reason;
  std::string message;
  std::vector<Field> fields;

  /// One of a host's own, from a port. Those of the library have a Reason.
  Error(ErrorCode code, std::string reason, std::string message, std::vector<Field> fields = {});
  Error(const Reason& reason, std::string message, std::vector<Field> fields = {});
  /// With the one field that is wrong, and the message for it.
  Error(const Reason& reason, std::string field, std::string message);
  const char* what() const noexcept override { return message.c_str(); }
  bool is(const Reason& other) const { return reason == other.name; }

  /// not_found; somebody else's row looks exactly like a missing one. `noun` as in the operation table.
  static Error not_found(std::string_view noun, std::int64_t id);
  /// The same error, about that one field.
  Error at(std::string field) const;
};

}  // namespace billhook
