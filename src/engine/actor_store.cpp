#include "engine/actor_store.hpp"

#include "billhook/base/error.hpp"
#include "engine/currency_store.hpp"
#include "engine/reasons.hpp"

namespace billhook::engine {

namespace {

using storage::Sql;

constexpr std::int64_t house = 1;

[[noreturn]] void throw_unknown(const Actor& actor) {
  throw Error{reasons.actor_unknown, "There is no " + to_string(actor) + " in this book."};
}

[[noreturn]] void throw_disabled(const Actor& actor) {
  throw Error{reasons.actor_disabled, to_string(actor) + " may no longer use this book."};
}

constexpr Sql find_seller_sql{
    "SELECT time_zone, (SELECT max(version) FROM book_currencies) FROM sellers WHERE id = ?1"};
constexpr Sql find_any_seller_sql{"SELECT id FROM sellers LIMIT 1"};
constexpr Sql find_staff_sql{
    "SELECT staff.seller_id, staff.status, sellers.time_zone, (SELECT max(version) FROM book_currencies)"
    " FROM staff JOIN sellers ON sellers.id = staff.seller_id WHERE staff.id = ?1"};
constexpr Sql list_roles_sql{
    "SELECT roles.permissions FROM staff_roles"
    " JOIN roles ON roles.seller_id = staff_roles.seller_id AND roles.id = staff_roles.role"
    " WHERE staff_roles.seller_id = ?1 AND staff_roles.staff = ?2"};
constexpr Sql find_client_sql{
    "SELECT clients.seller_id, clients.status, sellers.time_zone, (SELECT max(version) FROM book_currencies)"
    " FROM clients JOIN sellers ON sellers.id = clients.seller_id WHERE clients.id = ?1"};

}  // namespace

std::string to_string(const Actor& actor) {
  const char* kind = actor.kind() == Actor::Kind::system  ? "system:"
                     : actor.kind() == Actor::Kind::staff ? "staff:"
                                                          : "client:";
  return kind + std::to_string(actor.id());
}

ActorStore::ActorStore(const Actor& actor) : caller_{.actor = actor} {}

const Caller& ActorStore::resolve(storage::Connection& connection) {
  switch (caller_.actor.kind()) {
    case Actor::Kind::system:
      resolve_system(connection);
      break;
    case Actor::Kind::staff:
      resolve_staff(connection);
      break;
    case Actor::Kind::client:
      resolve_client(connection);
      break;
  }
  return caller_;
}

void ActorStore::resolve_system(storage::Connection& connection) {
  caller_.scope = {.seller = caller_.actor.id()};
  caller_.permissions = PermissionSet::all();
  storage::Rows seller = connection.query(find_seller_sql, caller_.actor.id());
  caller_.has_seller = seller.next();
  if (caller_.has_seller) {
    set_book(seller, 0);
    return;
  }
  if (caller_.actor.id() != house || connection.find_integer(find_any_seller_sql)) throw_unknown(caller_.actor);
  set_zone("UTC");
  caller_.currencies_version = find_currencies_version(connection);
}

void ActorStore::resolve_staff(storage::Connection& connection) {
  const std::int64_t id = caller_.actor.id();
  {
    storage::Rows staff = connection.query(find_staff_sql, id);
    if (!staff.next()) throw_unknown(caller_.actor);
    if (staff.text(1) != "active") throw_disabled(caller_.actor);
    caller_.scope = {.seller = staff.integer(0)};
    set_book(staff, 2);
  }
  read_role_names_.clear();
  for (storage::Rows roles = connection.query(list_roles_sql, caller_.scope.seller, id); roles.next();) {
    read_role_names_ += roles.text(0);
  }
  if (read_role_names_ == role_names_) return;
  caller_.permissions = {};
  caller_.permissions.add_role(read_role_names_);
  role_names_ = read_role_names_;
}

void ActorStore::resolve_client(storage::Connection& connection) {
  const std::int64_t id = caller_.actor.id();
  storage::Rows client = connection.query(find_client_sql, id);
  if (!client.next()) throw_unknown(caller_.actor);
  if (client.text(1) == "closed") throw_disabled(caller_.actor);
  caller_.scope = {.seller = client.integer(0), .client = id};
  set_book(client, 2);
}

/// The seller's zone and the version of the book's currencies, in two columns from this one on.
void ActorStore::set_book(const storage::Rows& row, int column) {
  set_zone(row.text(column));
  caller_.currencies_version = row.is_null(column + 1) ? 0 : row.integer(column + 1);
}

void ActorStore::set_zone(std::string_view name) {
  if (name == zone_name_) return;
  caller_.zone = TimeZone::of(name);
  zone_name_ = name;
}

namespace {

constexpr Sql find_known_seller_sql{"SELECT id FROM sellers WHERE id = ?1"};
constexpr Sql find_seller_of_staff_sql{"SELECT seller_id FROM staff WHERE id = ?1"};
constexpr Sql find_seller_of_client_sql{"SELECT seller_id FROM clients WHERE id = ?1"};

}  // namespace

std::int64_t seller_of(storage::Connection& connection, const Actor& actor) {
  switch (actor.kind()) {
    case Actor::Kind::staff:
      return connection.find_integer(find_seller_of_staff_sql, actor.id()).value_or(house);
    case Actor::Kind::client:
      return connection.find_integer(find_seller_of_client_sql, actor.id()).value_or(house);
    case Actor::Kind::system:
      break;
  }
  return connection.find_integer(find_known_seller_sql, actor.id()).value_or(house);
}

}  // namespace billhook::engine
