// BrokenConstraint: the error of a statement that would break a constraint of the book, with the constraint's name.
#pragma once

#include <string>
#include <utility>

#include "billhook/base/error.hpp"

namespace billhook::storage {

/// conflict `storage.not_unique` for a UNIQUE or a key, precondition `storage.constraint` for any other. `name` is what
/// the schema calls it, "invoices_by_number". A UNIQUE, key or NOT NULL without a name has the one PostgreSQL gives it:
/// "roles_seller_id_name_key", "roles_pkey", "roles_name_not_null". A CHECK without a name is known by its text, as far
/// as SQLite tells it, and a broken reference or a trigger's refusal by nothing.
class BrokenConstraint : public Error {
 public:
  BrokenConstraint(Error error, std::string constraint) : Error{std::move(error)}, name{std::move(constraint)} {}

  std::string name;
};

}  // namespace billhook::storage
