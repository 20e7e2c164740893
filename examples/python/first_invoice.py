"""A new book, a first client, what it ordered, the invoice, the payment."""

import datetime

import billhook

MONTHLY = billhook.Cycle(unit=billhook.CycleUnit.MONTH, count=1)

with billhook.open("first_invoice.db", create=True) as book:
    house = book.session()  # the host itself; book.session(staff=5) is a member of staff
    house.sellers.create(
        name="Nordlicht Hosting GmbH",
        country="DE",
        email="billing@nordlicht.example",
        time_zone="Europe/Berlin",
        currency="EUR",
    )
    house.tax_rates.create(name="USt", country="DE", percent=19, valid_from=datetime.date(2021, 1, 1))
    client = house.clients.create(
        name="Anna Müller", email="anna@mueller.example", address=billhook.Address(country="DE")
    )
    product = house.products.create(name="Web M")
    house.prices.set(product=product.id, cycle=MONTHLY, amount=billhook.Money("9.90", "EUR"))

    house.services.create(client=client.id, product=product.id, cycle=MONTHLY, label="mueller.example")
    house.automation.run()  # today's work: makes and issues the invoice
    invoice = house.invoices.list(client=client.id).items[0]
    house.payments.record(invoice=invoice.id, amount=invoice.total, method="bank_transfer")

    print(house.invoices.render(invoice.id).content)
    print("Status:", house.invoices.get(invoice.id).status)
