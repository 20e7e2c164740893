// A C++ host: opens the book of a house in a new file.
#include <iostream>

#include "billhook/engine/book.hpp"
#include "billhook/identity/seller.hpp"

int main(int count, char** arguments) {
  if (count != 2) return 2;
  billhook::Book book = billhook::Book::create(arguments[1]);
  const billhook::Seller house = book.session(billhook::Actor::system())
                                     .call(billhook::CreateSeller{.name = "House",
                                                                  .country = billhook::CountryCode{"DE"},
                                                                  .email = billhook::Email{"a@b.example"},
                                                                  .time_zone = "Europe/Berlin",
                                                                  .currency = billhook::Currency::of("EUR")});
  std::cout << house.name.str() << '\n';
}
