// Two sellers in one book with the same things in the same states, and two clients each who have the same as well: so
// that for every id of one there is its like of another.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "tests/services/service_book.hpp"

namespace billhook::test {

/// What a request template may name as `$name`: ids, and the versions they have as `$name.version`.
using Slots = std::map<std::string, std::int64_t, std::less<>>;

/// Fills a template in. A name that nothing stands for throws.
std::string fill_in(std::string_view request, const Slots& slots);

struct Tenant {
  Actor system = Actor::system();
  Actor administrator = Actor::system();
  Slots own;     // the seller's things, and those of its first client
  Slots second;  // the same with those of its second client
};

class TwinBook : public ServiceBook {
 public:
  TwinBook();

  Tenant house_tenant;
  Tenant other_tenant;

  /// A session's answer: the reply, or "error code reason message (path: message)".
  std::string answer(const Actor& actor, std::string_view operation, std::string_view request, bool dry_run = false);
  /// Everything a seller has, but the audit trail.
  std::string rows_of(const Tenant& tenant) const;
  std::int64_t audit_rows() const { return number("SELECT count(*) FROM audit"); }

 private:
  void furnish(Tenant& tenant, const std::string& mark);
  Slots furnish_client(const Tenant& tenant, const std::string& name);
  void add_catalog(Tenant& tenant, const std::string& mark);
  void add_services(const Actor& actor, Slots& slots);
  void add_invoices(const Actor& actor, Slots& slots);
  void park_somebody(Tenant& tenant);
  void look_up_versions(const Tenant& tenant, Slots& slots);
};

}  // namespace billhook::test
