// A real book of a real house for the tests of the domains: seller 1 in Berlin, billing in euros, at noon UTC of
// 2026-11-22. What a test needs beyond it makes through operations, as a host would.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "billhook/catalog/price.hpp"
#include "billhook/clients/client.hpp"
#include "billhook/engine/book.hpp"
#include "billhook/identity/seller.hpp"
#include "billhook/identity/staff.hpp"
#include "storage/database.hpp"
#include "tests/support/temporary_directory.hpp"
#include "tests/support/throws.hpp"

namespace billhook::test {

class HouseBook {
 public:
  HouseBook() {
    house = call(CreateSeller{.name = "House Ltd",
                              .country = CountryCode{"DE"},
                              .email = Email{"billing@house.example"},
                              .time_zone = "Europe/Berlin",
                              .currency = Currency::of("EUR")});
  }

  /// Calls as the system of the house, or as somebody else, through a session of its own.
  template <class Request>
  typename Request::Reply call(const Request& request, const Actor& actor = Actor::system(),
                               const CallOptions& options = {}) {
    return book.session(actor).call(request, options);
  }
  std::string call_json(std::string_view operation, std::string_view request, const Actor& actor = Actor::system()) {
    return book.session(actor).call_json(operation, request);
  }
  /// The reason why a call is refused, with the field it is about; see reason_of.
  template <class Request>
  std::string refusal(const Request& request, const Actor& actor = Actor::system()) {
    return reason_of([&] { call(request, actor); });
  }

  Client add_client(const std::string& name = "Ada Byron") {
    return call(CreateClient{
        .name = name, .email = Email{"ada@client.example"}, .address = Address{.country = CountryCode{"DE"}}});
  }
  Product add_product(const std::string& name = "Web hosting") { return call(CreateProduct{.name = name}); }
  /// A member of staff with a role of just these permissions.
  Actor add_staff(std::vector<Permission> permissions) {
    const std::string number = std::to_string(++staff_made_);
    const Role role = call(CreateRole{.name = "role " + number, .permissions = std::move(permissions)});
    return Actor::staff(
        call(CreateStaff{
                 .name = "Staff " + number, .email = Email{"staff" + number + "@house.example"}, .roles = {role.id}})
            .id);
  }
  /// A seller beside the house, and who acts for it.
  Actor add_seller() {
    return Actor::system(call(CreateSeller{.name = "Other Inc",
                                           .country = CountryCode{"US"},
                                           .email = Email{"billing@other.example"},
                                           .time_zone = "America/New_York",
                                           .currency = Currency::of("USD")})
                             .id);
  }

  /// A number straight out of the file: the first column of the first row.
  std::int64_t number(const char* query) const {
    const std::unique_ptr<storage::Database> database = storage::open_database(path(), {.read_only = true});
    const storage::Lease reader = database->reader();
    return reader->find_integer(storage::Sql{query}).value_or(-1);
  }
  std::string path() const { return directory_.file("house.db"); }

 private:
  tests::TemporaryDirectory directory_;
  int staff_made_ = 0;

 public:
  std::shared_ptr<FixedClock> clock = std::make_shared<FixedClock>(Timestamp::parse("2026-11-22T12:00:00Z"));
  Book book = Book::create(path(), {.clock = clock});
  Seller house;
};

inline Money euro(std::string_view amount) { return Money::parse(amount, "EUR"); }

}  // namespace billhook::test
