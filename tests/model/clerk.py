"""The clerk's operations on money and documents: payments, credit, invoices, credit notes. The whole model is a `Clerk`."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from fractions import Fraction
from typing import Any, Optional

from amounts import minor, rounded
from books import OPEN, Client, Invoice, Lot, NoteLine, Payment, Refused, Settlement, Unclear, share_of
from orders import Orders
from schedule import DAY
from services import Line, days, spans


class Clerk(Orders):
    def payment_record(
        self, amount: dict[str, str], method: str, invoice: Optional[int] = None, client: Optional[int] = None
    ) -> None:
        sum_paid = minor(amount)
        number = len(self.payments) + 1
        payer = self.clients[(client or self.invoices[invoice - 1].client) - 1]
        self.payments.append(Payment(number, payer.id, sum_paid))
        rest = sum_paid
        if invoice is not None:
            paid = self.invoices[invoice - 1]
            part = min(rest, paid.unsettled)  # of one that was written off, too
            rest -= part
            if part:
                self.settle(paid, Settlement("payment", number, part))
        if rest:
            self.lots.append(Lot(payer.id, "payment", number, rest))
        if rest:
            self.spend_credit_by_policy(payer)

    def payment_reverse(self, id: int, reason: str, fee: Optional[dict[str, str]] = None) -> None:
        """Its money is not there: neither as credit nor on the invoices it paid. What is nowhere any more, since what it
        paid was taken back and paid out, or is closed, is owed anew."""
        payment = self.payments[id - 1]
        if payment.is_reversed:
            raise Refused("payment.reversed_already")
        if fee is not None and (minor(fee) <= 0 or reason == "mistake"):
            raise Refused("payment.bad_fee")
        payment.is_reversed = True
        rest = payment.amount
        for lot in self.lots:
            if lot.payment == id:
                rest -= lot.left
                lot.left = 0
        for invoice in self.invoices:
            if invoice.status not in (*OPEN, "paid"):
                continue
            parts = [settlement for settlement in invoice.settlements if settlement.payment == id]
            amount = sum(part.amount for part in parts)
            if not amount:
                continue
            for part in parts:
                part.amount = 0
            rest -= amount
            invoice.paid -= amount
            if invoice.status == "paid":
                invoice.status = "collections" if reason == "chargeback" else "unpaid"
        client = self.clients[payment.client - 1]
        if rest:
            self.bill_by_itself(client, "returned_payment", rest, None)  # nothing was sold, so nothing is taxed
        if fee is not None:
            self.bill_by_itself(client, "return_fee", minor(fee), "late_fee")
        self.spend_credit_by_policy(client)

    def bill_by_itself(self, client: Client, kind: str, amount: int, category: Optional[str]) -> None:
        self.issue(client, [Line(kind, None, None, None, None, None, Fraction(1), Fraction(amount), amount, category)])

    def credit_pay_out(self, client: int, amount: dict[str, str], method: str) -> None:
        """Money that was paid, the oldest first; never a gift."""
        wanted = minor(amount)
        lots = [lot for lot in self.lots_of(self.clients[client - 1]) if lot.payment is not None]
        if wanted > sum(lot.left for lot in lots):
            raise Refused("credit.not_paid_in")
        self.paid_out.append((client, wanted))
        for lot in lots:
            part = min(lot.left, wanted)
            lot.left -= part
            wanted -= part

    def credit_grant(self, client: int, amount: dict[str, str], reason: str) -> None:
        self.gifts.append((client, minor(amount)))
        self.lots.append(Lot(client, "gift", None, minor(amount)))

    def invoice_apply_credit(self, id: int) -> None:
        invoice = self.invoices[id - 1]
        if invoice.status not in (*OPEN, "written_off"):
            raise Refused("invoice.wrong_status")
        lots = self.lots_of(self.clients[invoice.client - 1])
        if not lots:
            raise Refused("credit.not_enough")
        self.pay_from_lots(invoice, lots, invoice.unsettled)

    def invoice_issue(self, client: int, lines: list[dict[str, Any]]) -> None:
        written = []
        for line in lines:
            price, quantity = Fraction(minor(line["unit_price"])), Fraction(line.get("quantity", "1"))
            category, amount = line.get("tax_category", "standard"), rounded(price * quantity)
            written.append(Line("custom", None, None, None, None, None, quantity, price, amount, category))
        buyer = self.clients[client - 1]
        self.issue(buyer, written)
        self.spend_credit_by_policy(buyer)

    def take(self, id: int, allowed: tuple[str, ...], status: str) -> Invoice:
        invoice = self.invoices[id - 1]
        if invoice.status not in allowed:
            raise Refused("invoice.wrong_status")
        invoice.status = status
        return invoice

    def invoice_send_to_collections(self, id: int) -> None:
        self.take(id, ("unpaid",), "collections")

    def invoice_write_off(self, id: int) -> None:
        self.take(id, ("collections",), "written_off")

    def invoice_expect_payment(self, id: int) -> None:
        self.take(id, ("unpaid",), "payment_pending")

    def invoice_expect_no_payment(self, id: int) -> None:
        self.take(id, ("payment_pending",), "unpaid")

    def credit_note_issue(
        self,
        invoice: int,
        lines: Optional[list[dict[str, Any]]] = None,
        periods: str = "keep",
        refund_to: str = "credit",
    ) -> None:
        of = self.invoices[invoice - 1]
        if of.status not in (*OPEN, "paid", "written_off"):
            raise Refused("invoice.wrong_status")
        wishes = lines or [{"line": position} for position in range(1, len(of.lines) + 1)]
        taken = [part for wish in wishes for part in self.wished(of.lines[wish["line"] - 1], wish, periods, bool(lines))]
        if not any(part.is_released or (part.net, part.tax) != (0, 0) for part in taken):
            raise Refused("credit_note.nothing_left")
        self.finish_note(of, taken, "staff", refund_to)

    def finish_note(self, of: Invoice, taken: list[NoteLine], reason: str, refund_to: str = "credit") -> list[Lot]:
        for part in taken:
            part.take()
            if part.is_released and part.line.service:
                part.line.service.is_amended = part.line.service.is_corrected = True
        return self.write_note(of, taken, reason, refund_to)

    def wished(self, line: Line, wish: dict[str, Any], periods: str, is_named: bool) -> list[NoteLine]:
        """What staff wish to take back of a line; nothing is taken yet."""
        net_left, tax_left = line.left
        if periods == "release" or "released" in wish:
            if "net" in wish or "amount" in wish:
                raise Refused("credit_note.whole_lines")
            if line.service is not None:
                return self.released_parts(line, wish.get("released"))
        gross_left = net_left + tax_left
        if gross_left == 0:
            if is_named:
                raise Refused("credit_note.nothing_left")
            return []
        if "net" in wish:
            net = minor(wish["net"])
            if not 0 < net:
                raise Refused("credit_note.bad_amount")
            if net > net_left:
                raise Refused("credit_note.more_than_line")
            return [NoteLine(line, None, None, net, rounded(Fraction(net * tax_left, net_left)))]
        gross = minor(wish["amount"]) if "amount" in wish else gross_left
        if not 0 < gross:
            raise Refused("credit_note.bad_amount")
        if gross > gross_left:
            raise Refused("credit_note.more_than_line")
        net = rounded(Fraction(gross * net_left, gross_left))
        return [NoteLine(line, None, None, net, gross - net)]

    def released_parts(self, line: Line, wanted: Optional[dict[str, str]]) -> list[NoteLine]:
        """The days that are billed still, or those of them that are wanted; what is for no days goes whole."""
        net_left, tax_left = line.left
        if line.item is None:
            if wanted:
                raise Refused("credit_note.bad_days")
            if line.is_released:
                return [NoteLine(line, None, None, net_left, tax_left)] if (net_left, tax_left) != (0, 0) else []
            return [NoteLine(line, line.first, line.first, net_left, tax_left)]
        live = sorted(line.live)
        first, last = (dt.date.fromisoformat(wanted[name]) for name in ("from", "to")) if wanted else (line.first, line.last)
        if wanted and not (line.first <= first < last <= line.last):
            raise Refused("credit_note.bad_days")
        parts = []
        days_left = sum(line.item.days_of(day, day + DAY) for day in live)
        for begin, end in spans(live):
            begin, end = max(begin, first), min(end, last)
            if begin >= end:
                continue
            count = line.item.days_of(begin, end)
            share = Fraction(count, days_left) if days_left else Fraction(1)
            net, tax = share_of((net_left, tax_left), line, share)
            parts.append(NoteLine(line, begin, end, net, tax))
            net_left, tax_left, days_left = net_left - net, tax_left - tax, days_left - count
        if wanted and not parts:
            raise Refused("credit_note.bad_days")
        return parts

    def invoice_cancel(self, id: int, periods: str = "keep") -> None:
        of = self.invoices[id - 1]
        if of.status != "unpaid":
            raise Refused("invoice.wrong_status")
        if of.takes_place and of.settlements:
            raise Unclear
        if of.paid != of.never_paid:
            raise Refused("invoice.partly_paid")
        if of.takes_place and periods == "keep":
            raise Unclear
        wishes: list[dict[str, Any]] = [{"line": position} for position in range(1, len(of.lines) + 1)]
        taken = [part for wish in wishes for part in self.wished(of.lines[wish["line"] - 1], wish, periods, False)]
        self.finish_note(of, taken, "cancelled")

    def invoice_reissue(self, id: int) -> None:
        """What is left is taken back with its days, and billed for the same days, by the rates of the same day."""
        of = self.invoices[id - 1]
        if of.status not in ("unpaid", "paid"):
            raise Refused("invoice.wrong_status")
        taken = []
        for position in range(1, len(of.lines) + 1):
            taken += self.wished(of.lines[position - 1], {"line": position}, "release", False)
        if not taken:
            raise Refused("credit_note.nothing_left")
        lots = self.finish_note(of, taken, "staff")
        again = []
        for part in taken:
            line, amount = part.line, part.net + (part.tax if part.line.amount != part.line.net else 0)
            copy = Line(
                *(line.kind, line.service, line.product, line.item if part.is_released else None),
                *(part.first, part.last if line.item else None, line.quantity, line.price, amount, line.category),
            )
            copy.live = set(days(copy.first, copy.last)) if copy.item is not None else set()
            if copy.service is not None:
                copy.service.lines.append(copy)
            again.append(copy)
        invoice = self.issue(self.clients[of.client - 1], again, due=of.due_date, tax_date=of.tax_date)
        invoice.takes_place = True
        self.pay_from_lots(invoice, lots, invoice.open)

    def client_update(self, id: int, tax_exempt: bool) -> None:
        client = self.clients[id - 1]
        client.customer = replace(client.customer, is_exempt=tax_exempt)
