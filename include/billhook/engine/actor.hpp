// Actor: who calls. Fixed when a session is opened, by the host; never a field of a request, so no string that a
// caller sends can choose it.
#pragma once

#include <cstdint>

#include "billhook/base/id.hpp"

namespace billhook {

struct Seller;
struct Staff;
struct Client;

class Actor {
 public:
  enum class Kind : std::uint8_t { system, staff, client };

  /// The host itself: may do everything in the books of one seller. The house is seller 1.
  static Actor system(Id<Seller> seller = {1}) { return {Kind::system, seller.value}; }
  /// A member of staff, with the permissions of its roles.
  static Actor staff(Id<Staff> id) { return {Kind::staff, id.value}; }
  /// Somebody who acts for a client: sees and does what clients may, with that client's rows alone.
  static Actor client(Id<Client> id) { return {Kind::client, id.value}; }

  Kind kind() const { return kind_; }
  /// The seller of a system actor, the member of staff, or the client.
  std::int64_t id() const { return id_; }
  friend bool operator==(const Actor&, const Actor&) = default;

 private:
  Actor(Kind kind, std::int64_t id) : kind_{kind}, id_{id} {}
  Kind kind_;
  std::int64_t id_;
};

}  // namespace billhook
