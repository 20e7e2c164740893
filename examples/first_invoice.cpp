// A new book, a first client, and an invoice for what it ordered.
#include <iostream>

#include "billhook/automation/run.hpp"
#include "billhook/billing/invoice_requests.hpp"
#include "billhook/billing/tax.hpp"
#include "billhook/catalog/price.hpp"
#include "billhook/clients/client.hpp"
#include "billhook/documents/rendering.hpp"
#include "billhook/engine/book.hpp"
#include "billhook/identity/seller.hpp"
#include "billhook/services/service.hpp"

using namespace billhook;

int main() try {
  Book book = Book::create("first_invoice.db");
  Session house = book.session(Actor::system());
  const CountryCode germany{"DE"};
  const Currency euro = Currency::of("EUR");
  const Cycle monthly{CycleUnit::month, 1};

  house.call(CreateSeller{.name = "Nordlicht Hosting GmbH",
                          .country = germany,
                          .email = Email{"billing@nordlicht.example"},
                          .time_zone = "Europe/Berlin",
                          .currency = euro});
  house.call(CreateTaxRate{
      .name = "USt", .country = germany, .percent = Percent::parse("19"), .valid_from = Date::of(2021, 1, 1)});
  const Client client = house.call(
      CreateClient{.name = "Anna Müller", .email = Email{"anna@mueller.example"}, .address = {.country = germany}});
  const Product product = house.call(CreateProduct{.name = "Web M"});
  house.call(SetPrice{.product = product.id, .cycle = monthly, .amount = Money::parse("9.90", euro)});

  house.call(CreateService{.client = client.id, .product = product.id, .cycle = monthly, .label = "mueller.example"});
  house.call(RunAutomation{});  // today's work: makes and issues the invoice
  const Invoice invoice = house.call(ListInvoices{.client = client.id}).items.front();
  std::cout << house.call(RenderInvoice{.id = invoice.id}).content.str();
} catch (const Error& error) {
  std::cerr << error.reason << ": " << error.message << '\n';
  return 1;
}
