"""The operations as methods that are awaited.

Written by bindings/generate/generate.py; do not edit.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, AsyncIterator, Iterable, Mapping

from ..asynchronous import AsyncCalls, AsyncCursor
from ..calls import CallOptions, interruptible
from ..values import Money, Number, decimal_of
from . import decoders
from .enumerations import (
    AccountKindOr,
    AlignmentOr,
    CategoryFieldOr,
    ClientFieldOr,
    ClientKindOr,
    ClientStatusOr,
    CustomerKindOr,
    DayCountOr,
    DocumentFormatOr,
    EntryKindOr,
    ImportModeOr,
    InvoiceStatusOr,
    JobStateOr,
    PermissionOr,
    ProductFieldOr,
    ProductKindOr,
    ProductStatusOr,
    ProvisionOnOr,
    RefundToOr,
    RevenueByOr,
    SellerFieldOr,
    SeriesResetOr,
    ServiceStatusOr,
    StaffStatusOr,
    SuspensionReasonOr,
    TerminateAtOr,
    TimingOr,
)
from .structs import *



class AsyncAuditOperations:
    """The operations audit.*, as `session.audits`."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncCalls) -> None:
        self._session = session

    async def list(
        self,
        *,
        noun: str | None = None,
        id: int | None = None,
        called: str | None = None,
        after: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> AuditEntryPage:
        """The audit trail, oldest entry first.

        Operation audit.list, since 0.1. Permission: audit_view. For staff.

        Args:
            noun: Only entries that changed a row of this noun.
            id: Only entries that changed this row of the noun; needs `noun`.
            called: Only calls of this operation.
            after: The `next` of the page before.
            limit: How many at most. 50 when left out.
        """
        request: dict[str, Any] = {"noun": noun, "id": id, "called": called, "after": after, "limit": limit}
        return await self._session.call("audit.list", request, decoders.read_audit_entry_page, options=options)

    async def verify(self, *, options: CallOptions | None = None) -> AuditCheck:
        """Proves that nobody altered the audit trail.

        Operation audit.verify, since 0.1. Permission: audit_view. For staff.
        """
        request: dict[str, Any] = {}
        return await self._session.call("audit.verify", request, decoders.read_audit_check, options=options)

    def query(
        self,
        *,
        noun: str | None = None,
        id: int | None = None,
        called: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncCursor[AuditEntry]:
        """The audit trail, oldest entry first.

        A cursor over all rows, as they are when it is entered or first used.

        Operation audit.list, since 0.1. Permission: audit_view. For staff.

        Args:
            noun: Only entries that changed a row of this noun.
            id: Only entries that changed this row of the noun; needs `noun`.
            called: Only calls of this operation.
        """
        request: dict[str, Any] = {"noun": noun, "id": id, "called": called}
        return self._session._query("audit.list", request, options, decoders.rows_of_audit_entry)

    async def iterate(
        self,
        *,
        noun: str | None = None,
        id: int | None = None,
        called: str | None = None,
        page_size: int = 100,
        options: CallOptions | None = None,
    ) -> AsyncIterator[AuditEntry]:
        """The audit trail, oldest entry first.

        Goes through all of them, asking for the next page when it is needed.

        Operation audit.list, since 0.1. Permission: audit_view. For staff.

        Args:
            noun: Only entries that changed a row of this noun.
            id: Only entries that changed this row of the noun; needs `noun`.
            called: Only calls of this operation.
        """
        request: dict[str, Any] = {"noun": noun, "id": id, "called": called}
        request["limit"] = page_size
        while True:
            page = await self._session.call("audit.list", request, decoders.read_audit_entry_page, options=options)
            for row in page.items:
                yield row
            if page.next is None:
                return
            request["after"] = page.next


class AsyncAutomationOperations:
    """The operations automation.*, as `session.automation`."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncCalls) -> None:
        self._session = session

    async def list_parked(
        self,
        *,
        limit: int | None = None,
        after: int | None = None,
        options: CallOptions | None = None,
    ) -> ParkedClientPage:
        """Clients that the run could not bill and left to a human.

        Operation automation.list_parked, since 0.1. Permission: automation_run. For staff.

        Args:
            limit: How many at most. 50 when left out.
            after: The `next` of the page before.
        """
        request: dict[str, Any] = {"limit": limit, "after": after}
        return await self._session.call(
            "automation.list_parked", request, decoders.read_parked_client_page, options=options
        )

    async def release(self, client: int, *, options: CallOptions | None = None) -> ParkedClient:
        """Lets the run bill a parked client again.

        Operation automation.release, since 0.1. Permission: automation_run. For staff.

        Args:
            client: Who.
        """
        request: dict[str, Any] = {"client": client}
        return await self._session.call("automation.release", request, decoders.read_parked_client, options=options)

    async def run(self, *, until: dt.date | None = None, options: CallOptions | None = None) -> AutomationReport:
        """Does the tasks of every day that is not done yet.

        Operation automation.run, since 0.1. Permission: automation_run. For staff.

        Args:
            until: The last day to do; today when left out, and never after today.
        """
        request: dict[str, Any] = {"until": until}
        return await self._session.call(
            "automation.run", request, decoders.read_automation_report, options=interruptible(options)
        )

    async def status(self, *, options: CallOptions | None = None) -> AutomationStatus:
        """How far the daily run is.

        Operation automation.status, since 0.1. Permission: automation_run. For staff.
        """
        request: dict[str, Any] = {}
        return await self._session.call("automation.status", request, decoders.read_automation_status, options=options)

    def query_parked(self, *, options: CallOptions | None = None) -> AsyncCursor[ParkedClient]:
        """Clients that the run could not bill and left to a human.

        A cursor over all rows, as they are when it is entered or first used.

        Operation automation.list_parked, since 0.1. Permission: automation_run. For staff.
        """
        request: dict[str, Any] = {}
        return self._session._query("automation.list_parked", request, options, decoders.rows_of_parked_client)

    async def iterate_parked(
        self,
        *,
        page_size: int = 100,
        options: CallOptions | None = None,
    ) -> AsyncIterator[ParkedClient]:
        """Clients that the run could not bill and left to a human.

        Goes through all of them, asking for the next page when it is needed.

        Operation automation.list_parked, since 0.1. Permission: automation_run. For staff.
        """
        request: dict[str, Any] = {}
        request["limit"] = page_size
        while True:
            page = await self._session.call(
                "automation.list_parked", request, decoders.read_parked_client_page, options=options
            )
            for row in page.items:
                yield row
            if page.next is None:
                return
            request["after"] = page.next


class AsyncCategoryOperations:
    """The operations category.*, as `session.categories`."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncCalls) -> None:
        self._session = session

    async def create(
        self,
        *,
        name: str,
        parent: int | None = None,
        position: int | None = None,
        options: CallOptions | None = None,
    ) -> Category:
        """Makes a shelf of the catalogue.

        Operation category.create, since 0.1. Permission: catalog_edit. For staff.

        Args:
            name: Name, unique under its parent.
            parent: The category it lies in.
            position: Place among its neighbours. 0 when left out.
        """
        request: dict[str, Any] = {"name": name, "parent": parent, "position": position}
        return await self._session.call("category.create", request, decoders.read_category, options=options)

    async def list(
        self,
        *,
        limit: int | None = None,
        after: int | None = None,
        options: CallOptions | None = None,
    ) -> CategoryPage:
        """The shelves of the catalogue.

        Operation category.list, since 0.1. Permission: catalog_view.

        Args:
            limit: How many at most. 50 when left out.
            after: Only those behind this one: `next` of the page before.
        """
        request: dict[str, Any] = {"limit": limit, "after": after}
        return await self._session.call("category.list", request, decoders.read_category_page, options=options)

    async def update(
        self,
        id: int,
        *,
        version: int,
        name: str | None = None,
        parent: int | None = None,
        position: int | None = None,
        clear: Iterable[CategoryFieldOr] | None = None,
        options: CallOptions | None = None,
    ) -> Category:
        """Renames or moves a category.

        Operation category.update, since 0.1. Permission: catalog_edit. For staff.

        Args:
            id: Which category.
            version: The version this change is based on.
            name: Name, unique under its parent.
            parent: The category it lies in.
            position: Place among its neighbours.
            clear: What becomes empty.
        """
        request: dict[str, Any] = {
            "id": id,
            "version": version,
            "name": name,
            "parent": parent,
            "position": position,
            "clear": clear,
        }
        return await self._session.call("category.update", request, decoders.read_category, options=options)

    def query(self, *, options: CallOptions | None = None) -> AsyncCursor[Category]:
        """The shelves of the catalogue.

        A cursor over all rows, as they are when it is entered or first used.

        Operation category.list, since 0.1. Permission: catalog_view.
        """
        request: dict[str, Any] = {}
        return self._session._query("category.list", request, options, decoders.rows_of_category)

    async def iterate(self, *, page_size: int = 100, options: CallOptions | None = None) -> AsyncIterator[Category]:
        """The shelves of the catalogue.

        Goes through all of them, asking for the next page when it is needed.

        Operation category.list, since 0.1. Permission: catalog_view.
        """
        request: dict[str, Any] = {}
        request["limit"] = page_size
        while True:
            page = await self._session.call("category.list", request, decoders.read_category_page, options=options)
            for row in page.items:
                yield row
            if page.next is None:
                return
            request["after"] = page.next


class AsyncClientOperations:
    """The operations client.*, as `session.clients`."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncCalls) -> None:
        self._session = session

    async def close(self, id: int, *, version: int, options: CallOptions | None = None) -> Client:
        """Ends an account. What it owes stays.

        Operation client.close, since 0.1. Permission: client_edit. For staff.

        Args:
            id: Which client.
            version: The version this change is based on.
        """
        request: dict[str, Any] = {"id": id, "version": version}
        return await self._session.call("client.close", request, decoders.read_client, options=options)

    async def create(
        self,
        *,
        name: str,
        email: str,
        address: Address | Mapping[str, Any],
        kind: ClientKindOr | None = None,
        company: str | None = None,
        phone: str | None = None,
        tax_id: str | None = None,
        tax_exempt: bool | None = None,
        currency: str | None = None,
        language: str | None = None,
        policy: Policy | Mapping[str, Any] | None = None,
        notes: str | None = None,
        options: CallOptions | None = None,
    ) -> Client:
        """Makes an account for somebody who buys.

        Operation client.create, since 0.1. Permission: client_edit. For staff.

        Args:
            kind: Person or company. person when left out.
            name: Name of the person, or of whom to ask for in the company.
            company: Name of the company; a company needs one.
            email: Where its mails go.
            phone: Telephone number.
            address: Billing address.
            tax_id: Tax registration number.
            tax_exempt: Never charged tax. false when left out.
            currency: Left out: the seller's.
            language: Left out: the seller's.
            policy: What is different for this client.
            notes: For staff.
        """
        request: dict[str, Any] = {
            "kind": kind,
            "name": name,
            "company": company,
            "email": email,
            "phone": phone,
            "address": address,
            "tax_id": tax_id,
            "tax_exempt": tax_exempt,
            "currency": currency,
            "language": language,
            "policy": policy,
            "notes": notes,
        }
        return await self._session.call("client.create", request, decoders.read_client, options=options)

    async def deactivate(self, id: int, *, version: int, options: CallOptions | None = None) -> Client:
        """Sells nothing new to a client for the time being.

        Operation client.deactivate, since 0.1. Permission: client_edit. For staff.

        Args:
            id: Which client.
            version: The version this change is based on.
        """
        request: dict[str, Any] = {"id": id, "version": version}
        return await self._session.call("client.deactivate", request, decoders.read_client, options=options)

    async def get(self, id: int, *, options: CallOptions | None = None) -> Client:
        """One client. Clients see themselves, without the notes.

        Operation client.get, since 0.1. Permission: client_view.

        Args:
            id: Which client.
        """
        request: dict[str, Any] = {"id": id}
        return await self._session.call("client.get", request, decoders.read_client, options=options)

    async def list(
        self,
        *,
        status: ClientStatusOr | None = None,
        email: str | None = None,
        name: str | None = None,
        group: int | None = None,
        limit: int | None = None,
        after: int | None = None,
        options: CallOptions | None = None,
    ) -> ClientPage:
        """Clients by status, address, beginning of the name, or group.

        Operation client.list, since 0.1. Permission: client_view. For staff.

        Args:
            status: Only these.
            email: Only those with this address, in capitals or not.
            name: Only those whose name or company begins like this. A to Z match in capitals or not.
            group: Only members of this group.
            limit: How many at most. 50 when left out.
            after: Only those behind this one: `next` of the page before.
        """
        request: dict[str, Any] = {
            "status": status,
            "email": email,
            "name": name,
            "group": group,
            "limit": limit,
            "after": after,
        }
        return await self._session.call("client.list", request, decoders.read_client_page, options=options)

    async def reopen(self, id: int, *, version: int, options: CallOptions | None = None) -> Client:
        """Makes a closed or inactive client active.

        Operation client.reopen, since 0.1. Permission: client_edit. For staff.

        Args:
            id: Which client.
            version: The version this change is based on.
        """
        request: dict[str, Any] = {"id": id, "version": version}
        return await self._session.call("client.reopen", request, decoders.read_client, options=options)

    async def update(
        self,
        id: int,
        *,
        version: int,
        kind: ClientKindOr | None = None,
        name: str | None = None,
        company: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        address: Address | Mapping[str, Any] | None = None,
        tax_id: str | None = None,
        tax_exempt: bool | None = None,
        currency: str | None = None,
        language: str | None = None,
        policy: Policy | Mapping[str, Any] | None = None,
        notes: str | None = None,
        clear: Iterable[ClientFieldOr] | None = None,
        options: CallOptions | None = None,
    ) -> Client:
        """Changes what is known of a client.

        Operation client.update, since 0.1. Permission: client_edit. For staff.

        Args:
            id: Which client.
            version: The version this change is based on.
            kind: Person or company.
            name: Name of the person, or of whom to ask for.
            company: Name of the company.
            email: Where its mails go.
            phone: Telephone number.
            address: Billing address, as a whole.
            tax_id: Tax registration number.
            tax_exempt: Never charged tax.
            currency: Only as long as nothing was sold to it.
            language: Language of its documents and mails.
            policy: What is different for this client, as a whole.
            notes: For staff.
            clear: What becomes empty.
        """
        request: dict[str, Any] = {
            "id": id,
            "version": version,
            "kind": kind,
            "name": name,
            "company": company,
            "email": email,
            "phone": phone,
            "address": address,
            "tax_id": tax_id,
            "tax_exempt": tax_exempt,
            "currency": currency,
            "language": language,
            "policy": policy,
            "notes": notes,
            "clear": clear,
        }
        return await self._session.call("client.update", request, decoders.read_client, options=options)

    def query(
        self,
        *,
        status: ClientStatusOr | None = None,
        email: str | None = None,
        name: str | None = None,
        group: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncCursor[Client]:
        """Clients by status, address, beginning of the name, or group.

        A cursor over all rows, as they are when it is entered or first used.

        Operation client.list, since 0.1. Permission: client_view. For staff.

        Args:
            status: Only these.
            email: Only those with this address, in capitals or not.
            name: Only those whose name or company begins like this. A to Z match in capitals or not.
            group: Only members of this group.
        """
        request: dict[str, Any] = {"status": status, "email": email, "name": name, "group": group}
        return self._session._query("client.list", request, options, decoders.rows_of_client)

    async def iterate(
        self,
        *,
        status: ClientStatusOr | None = None,
        email: str | None = None,
        name: str | None = None,
        group: int | None = None,
        page_size: int = 100,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Client]:
        """Clients by status, address, beginning of the name, or group.

        Goes through all of them, asking for the next page when it is needed.

        Operation client.list, since 0.1. Permission: client_view. For staff.

        Args:
            status: Only these.
            email: Only those with this address, in capitals or not.
            name: Only those whose name or company begins like this. A to Z match in capitals or not.
            group: Only members of this group.
        """
        request: dict[str, Any] = {"status": status, "email": email, "name": name, "group": group}
        request["limit"] = page_size
        while True:
            page = await self._session.call("client.list", request, decoders.read_client_page, options=options)
            for row in page.items:
                yield row
            if page.next is None:
                return
            request["after"] = page.next


class AsyncClientGroupOperations:
    """The operations client_group.*, as `session.client_groups`."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncCalls) -> None:
        self._session = session

    async def add_client(self, id: int, *, client: int, options: CallOptions | None = None) -> ClientGroup:
        """Puts a client into a group.

        Operation client_group.add_client, since 0.1. Permission: client_edit. For staff.

        Args:
            id: Which group.
            client: Who joins it.
        """
        request: dict[str, Any] = {"id": id, "client": client}
        return await self._session.call("client_group.add_client", request, decoders.read_client_group, options=options)

    async def create(
        self,
        *,
        name: str,
        precedence: int | None = None,
        policy: Policy | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> ClientGroup:
        """Makes a group of clients that share a policy.

        Operation client_group.create, since 0.1. Permission: client_edit. For staff.

        Args:
            name: Name, unique within the seller.
            precedence: Of a client's groups the highest decides. 0 when left out.
            policy: What is different for its members.
        """
        request: dict[str, Any] = {"name": name, "precedence": precedence, "policy": policy}
        return await self._session.call("client_group.create", request, decoders.read_client_group, options=options)

    async def get(self, id: int, *, options: CallOptions | None = None) -> ClientGroup:
        """One group.

        Operation client_group.get, since 0.1. Permission: client_view. For staff.

        Args:
            id: Which group.
        """
        request: dict[str, Any] = {"id": id}
        return await self._session.call("client_group.get", request, decoders.read_client_group, options=options)

    async def list(
        self,
        *,
        client: int | None = None,
        limit: int | None = None,
        after: int | None = None,
        options: CallOptions | None = None,
    ) -> ClientGroupPage:
        """The groups there are, or those a client is in.

        Operation client_group.list, since 0.1. Permission: client_view. For staff.

        Args:
            client: Only those this client is in.
            limit: How many at most. 50 when left out.
            after: Only those behind this one: `next` of the page before.
        """
        request: dict[str, Any] = {"client": client, "limit": limit, "after": after}
        return await self._session.call("client_group.list", request, decoders.read_client_group_page, options=options)

    async def remove_client(self, id: int, *, client: int, options: CallOptions | None = None) -> ClientGroup:
        """Takes a client out of a group.

        Operation client_group.remove_client, since 0.1. Permission: client_edit. For staff.

        Args:
            id: Which group.
            client: Who leaves it.
        """
        request: dict[str, Any] = {"id": id, "client": client}
        return await self._session.call(
            "client_group.remove_client", request, decoders.read_client_group, options=options
        )

    async def update(
        self,
        id: int,
        *,
        version: int,
        name: str | None = None,
        precedence: int | None = None,
        policy: Policy | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> ClientGroup:
        """Changes a group and with it the policy of its members.

        Operation client_group.update, since 0.1. Permission: client_edit. For staff.

        Args:
            id: Which group.
            version: The version this change is based on.
            name: Name, unique within the seller.
            precedence: Of a client's groups the highest decides.
            policy: What is different for its members, as a whole.
        """
        request: dict[str, Any] = {
            "id": id,
            "version": version,
            "name": name,
            "precedence": precedence,
            "policy": policy,
        }
        return await self._session.call("client_group.update", request, decoders.read_client_group, options=options)

    def query(self, *, client: int | None = None, options: CallOptions | None = None) -> AsyncCursor[ClientGroup]:
        """The groups there are, or those a client is in.

        A cursor over all rows, as they are when it is entered or first used.

        Operation client_group.list, since 0.1. Permission: client_view. For staff.

        Args:
            client: Only those this client is in.
        """
        request: dict[str, Any] = {"client": client}
        return self._session._query("client_group.list", request, options, decoders.rows_of_client_group)

    async def iterate(
        self,
        *,
        client: int | None = None,
        page_size: int = 100,
        options: CallOptions | None = None,
    ) -> AsyncIterator[ClientGroup]:
        """The groups there are, or those a client is in.

        Goes through all of them, asking for the next page when it is needed.

        Operation client_group.list, since 0.1. Permission: client_view. For staff.

        Args:
            client: Only those this client is in.
        """
        request: dict[str, Any] = {"client": client}
        request["limit"] = page_size
        while True:
            page = await self._session.call(
                "client_group.list", request, decoders.read_client_group_page, options=options
            )
            for row in page.items:
                yield row
            if page.next is None:
                return
            request["after"] = page.next


class AsyncCreditOperations:
    """The operations credit.*, as `session.credits`."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncCalls) -> None:
        self._session = session

    async def balance(self, client: int, *, options: CallOptions | None = None) -> CreditBalance:
        """How much credit a client has.

        Operation credit.balance, since 0.1. Permission: invoice_view.

        Args:
            client: Whose.
        """
        request: dict[str, Any] = {"client": client}
        return await self._session.call("credit.balance", request, decoders.read_credit_balance, options=options)

    async def grant(
        self,
        *,
        client: int,
        amount: Money | Mapping[str, Any],
        reason: str,
        options: CallOptions | None = None,
    ) -> CreditGrant:
        """Gives a client credit as a gift of the house.

        Operation credit.grant, since 0.1. Permission: credit_edit. For staff.

        Args:
            client: Who is given it.
            amount: How much: more than nothing, in the client's currency.
            reason: Why; the client may read it.
        """
        request: dict[str, Any] = {"client": client, "amount": amount, "reason": reason}
        return await self._session.call("credit.grant", request, decoders.read_credit_grant, options=options)


class AsyncCreditNoteOperations:
    """The operations credit_note.*, as `session.credit_notes`."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncCalls) -> None:
        self._session = session

    async def get(self, id: int, *, options: CallOptions | None = None) -> CreditNote:
        """One credit note with its lines and taxes.

        Operation credit_note.get, since 0.1. Permission: invoice_view.

        Args:
            id: Which credit note.
        """
        request: dict[str, Any] = {"id": id}
        return await self._session.call("credit_note.get", request, decoders.read_credit_note, options=options)

    async def issue(
        self,
        invoice: int,
        *,
        lines: Iterable[CreditedLine | Mapping[str, Any]] | None = None,
        refund_to: RefundToOr | None = None,
        note: str | None = None,
        options: CallOptions | None = None,
    ) -> CreditNote:
        """Takes an issued invoice back, whole or in part.

        Operation credit_note.issue, since 0.1. Permission: invoice_cancel. For staff.

        Args:
            invoice: Which invoice.
            lines: What of it; none: all.
            refund_to: Where what was paid goes. credit when left out.
            note: What else the client reads.
        """
        request: dict[str, Any] = {"invoice": invoice, "lines": lines, "refund_to": refund_to, "note": note}
        return await self._session.call("credit_note.issue", request, decoders.read_credit_note, options=options)

    async def list(
        self,
        *,
        client: int | None = None,
        invoice: int | None = None,
        limit: int | None = None,
        after: int | None = None,
        options: CallOptions | None = None,
    ) -> CreditNotePage:
        """The credit notes there are, without their lines and taxes: credit_note.get has them.

        Operation credit_note.list, since 0.1. Permission: invoice_view.

        Args:
            client: Of this client alone.
            invoice: Against this invoice alone.
            limit: Rows of a page. 50 when left out.
            after: The `next` of the page before.
        """
        request: dict[str, Any] = {"client": client, "invoice": invoice, "limit": limit, "after": after}
        return await self._session.call("credit_note.list", request, decoders.read_credit_note_page, options=options)

    def query(
        self,
        *,
        client: int | None = None,
        invoice: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncCursor[CreditNote]:
        """The credit notes there are, without their lines and taxes: credit_note.get has them.

        A cursor over all rows, as they are when it is entered or first used.

        Operation credit_note.list, since 0.1. Permission: invoice_view.

        Args:
            client: Of this client alone.
            invoice: Against this invoice alone.
        """
        request: dict[str, Any] = {"client": client, "invoice": invoice}
        return self._session._query("credit_note.list", request, options, decoders.rows_of_credit_note)

    async def iterate(
        self,
        *,
        client: int | None = None,
        invoice: int | None = None,
        page_size: int = 100,
        options: CallOptions | None = None,
    ) -> AsyncIterator[CreditNote]:
        """The credit notes there are, without their lines and taxes: credit_note.get has them.

        Goes through all of them, asking for the next page when it is needed.

        Operation credit_note.list, since 0.1. Permission: invoice_view.

        Args:
            client: Of this client alone.
            invoice: Against this invoice alone.
        """
        request: dict[str, Any] = {"client": client, "invoice": invoice}
        request["limit"] = page_size
        while True:
            page = await self._session.call(
                "credit_note.list", request, decoders.read_credit_note_page, options=options
            )
            for row in page.items:
                yield row
            if page.next is None:
                return
            request["after"] = page.next


class AsyncCurrencyOperations:
    """The operations currency.*, as `session.currencies`."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncCalls) -> None:
        self._session = session

    async def list(self, *, options: CallOptions | None = None) -> CurrencyList:
        """The currencies in which this book differs from ISO 4217.

        Operation currency.list, since 0.1. Permission: settings_view. For staff.
        """
        request: dict[str, Any] = {}
        return await self._session.call("currency.list", request, decoders.read_currency_list, options=options)

    async def set(self, *, code: str, decimals: int, options: CallOptions | None = None) -> BookCurrency:
        """Sets the decimals of a currency, before the book holds any.

        Operation currency.set, since 0.1. Permission: settings_edit. For staff.

        Args:
            code: Three capital letters.
            decimals: Decimals of its minor unit.
        """
        request: dict[str, Any] = {"code": code, "decimals": decimals}
        return await self._session.call("currency.set", request, decoders.read_book_currency, options=options)

    def query(self, *, options: CallOptions | None = None) -> AsyncCursor[BookCurrency]:
        """The currencies in which this book differs from ISO 4217.

        A cursor over all rows, as they are when it is entered or first used.

        Operation currency.list, since 0.1. Permission: settings_view. For staff.
        """
        request: dict[str, Any] = {}
        return self._session._query("currency.list", request, options, decoders.rows_of_book_currency)


class AsyncEventOperations:
    """The operations event.*, as `session.events`."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncCalls) -> None:
        self._session = session

    async def list(
        self,
        *,
        name: str | None = None,
        subject: int | None = None,
        client: int | None = None,
        after: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RecordedEventPage:
        """What happened, oldest first.

        Operation event.list, since 0.1. Permission: audit_view. For staff.

        Args:
            name: Only events of this name.
            subject: Only events of this row; give `name` too.
            client: Only events of this client.
            after: The `next` of the page before.
            limit: How many at most. 50 when left out.
        """
        request: dict[str, Any] = {"name": name, "subject": subject, "client": client, "after": after, "limit": limit}
        return await self._session.call("event.list", request, decoders.read_recorded_event_page, options=options)

    async def summary(
        self,
        *,
        from_: dt.date | None = None,
        to: dt.date | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> EventSummary:
        """How often what happened, the most frequent first.

        Operation event.summary, since 0.1. Permission: audit_view. For staff.

        Args:
            from_: First day, in the seller's zone. Left out: from the beginning.
            to: The day after the last one. Left out: to the end.
            limit: How many names at most. 10 when left out.
        """
        request: dict[str, Any] = {"from": from_, "to": to, "limit": limit}
        return await self._session.call("event.summary", request, decoders.read_event_summary, options=options)

    def query(
        self,
        *,
        name: str | None = None,
        subject: int | None = None,
        client: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncCursor[RecordedEvent]:
        """What happened, oldest first.

        A cursor over all rows, as they are when it is entered or first used.

        Operation event.list, since 0.1. Permission: audit_view. For staff.

        Args:
            name: Only events of this name.
            subject: Only events of this row; give `name` too.
            client: Only events of this client.
        """
        request: dict[str, Any] = {"name": name, "subject": subject, "client": client}
        return self._session._query("event.list", request, options, decoders.rows_of_recorded_event)

    async def iterate(
        self,
        *,
        name: str | None = None,
        subject: int | None = None,
        client: int | None = None,
        page_size: int = 100,
        options: CallOptions | None = None,
    ) -> AsyncIterator[RecordedEvent]:
        """What happened, oldest first.

        Goes through all of them, asking for the next page when it is needed.

        Operation event.list, since 0.1. Permission: audit_view. For staff.

        Args:
            name: Only events of this name.
            subject: Only events of this row; give `name` too.
            client: Only events of this client.
        """
        request: dict[str, Any] = {"name": name, "subject": subject, "client": client}
        request["limit"] = page_size
        while True:
            page = await self._session.call("event.list", request, decoders.read_recorded_event_page, options=options)
            for row in page.items:
                yield row
            if page.next is None:
                return
            request["after"] = page.next

    def query_summary(
        self,
        *,
        from_: dt.date | None = None,
        to: dt.date | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncCursor[EventCount]:
        """How often what happened, the most frequent first.

        A cursor over all rows, as they are when it is entered or first used.

        Operation event.summary, since 0.1. Permission: audit_view. For staff.

        Args:
            from_: First day, in the seller's zone. Left out: from the beginning.
            to: The day after the last one. Left out: to the end.
            limit: How many names at most. 10 when left out.
        """
        request: dict[str, Any] = {"from": from_, "to": to, "limit": limit}
        return self._session._query("event.summary", request, options, decoders.rows_of_event_count)


class AsyncImportOperations:
    """The operations import.*, as `session.imports`."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncCalls) -> None:
        self._session = session

    async def clients(
        self,
        *,
        path: str | None = None,
        text: str | None = None,
        mode: ImportModeOr | None = None,
        options: CallOptions | None = None,
    ) -> ImportReport:
        """Takes over clients from a CSV file.

        Operation import.clients, since 0.1. Permission: import_run. For staff.

        Args:
            path: A file the host of the book can read.
            text: The lines themselves.
            mode: What to do about bad lines. all_or_nothing when left out.
        """
        request: dict[str, Any] = {"path": path, "text": text, "mode": mode}
        return await self._session.call(
            "import.clients", request, decoders.read_import_report, options=interruptible(options)
        )

    async def products(
        self,
        *,
        path: str | None = None,
        text: str | None = None,
        mode: ImportModeOr | None = None,
        options: CallOptions | None = None,
    ) -> ImportReport:
        """Takes over products and their prices from a CSV file.

        Operation import.products, since 0.1. Permission: import_run. For staff.

        Args:
            path: A file the host of the book can read.
            text: The lines themselves.
            mode: What to do about bad lines. all_or_nothing when left out.
        """
        request: dict[str, Any] = {"path": path, "text": text, "mode": mode}
        return await self._session.call(
            "import.products", request, decoders.read_import_report, options=interruptible(options)
        )

    async def services(
        self,
        *,
        path: str | None = None,
        text: str | None = None,
        mode: ImportModeOr | None = None,
        options: CallOptions | None = None,
    ) -> ImportReport:
        """Takes over services that run already from a CSV file.

        Operation import.services, since 0.1. Permission: import_run. For staff.

        Args:
            path: A file the host of the book can read.
            text: The lines themselves.
            mode: What to do about bad lines. all_or_nothing when left out.
        """
        request: dict[str, Any] = {"path": path, "text": text, "mode": mode}
        return await self._session.call(
            "import.services", request, decoders.read_import_report, options=interruptible(options)
        )


class AsyncInvoiceOperations:
    """The operations invoice.*, as `session.invoices`."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncCalls) -> None:
        self._session = session

    async def apply_credit(
        self,
        id: int,
        *,
        amount: Money | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> Invoice:
        """Pays an invoice from the client's credit.

        Operation invoice.apply_credit, since 0.1. Permission: credit_edit. For staff.

        Args:
            id: Which invoice.
            amount: How much of the credit. Left out: as much as there is and is owed.
        """
        request: dict[str, Any] = {"id": id, "amount": amount}
        return await self._session.call("invoice.apply_credit", request, decoders.read_invoice, options=options)

    async def cancel(self, id: int, *, options: CallOptions | None = None) -> Invoice:
        """Takes back an invoice that nothing was paid of.

        Operation invoice.cancel, since 0.1. Permission: invoice_cancel. For staff.

        Args:
            id: Which invoice.
        """
        request: dict[str, Any] = {"id": id}
        return await self._session.call("invoice.cancel", request, decoders.read_invoice, options=options)

    async def create(
        self,
        client: int,
        *,
        lines: Iterable[DraftLine | Mapping[str, Any]] | None = None,
        due_date: dt.date | None = None,
        note: str | None = None,
        options: CallOptions | None = None,
    ) -> Invoice:
        """Makes a draft.

        Operation invoice.create, since 0.1. Permission: invoice_edit. For staff.

        Args:
            client: Who is billed.
            lines: What for.
            due_date: Last day to pay in time. Left out: by the client's policy.
            note: What else the client reads.
        """
        request: dict[str, Any] = {"client": client, "lines": lines, "due_date": due_date, "note": note}
        return await self._session.call("invoice.create", request, decoders.read_invoice, options=options)

    async def discard_draft(self, id: int, *, version: int, options: CallOptions | None = None) -> DiscardedDraft:
        """Throws a draft away.

        Operation invoice.discard_draft, since 0.1. Permission: invoice_edit. For staff.

        Args:
            id: Which draft.
            version: The version that was read.
        """
        request: dict[str, Any] = {"id": id, "version": version}
        return await self._session.call(
            "invoice.discard_draft", request, decoders.read_discarded_draft, options=options
        )

    async def expect_no_payment(self, id: int, *, options: CallOptions | None = None) -> Invoice:
        """Says that the expected payment did not come.

        Operation invoice.expect_no_payment, since 0.1. Permission: payment_record. For staff.

        Args:
            id: Which invoice.
        """
        request: dict[str, Any] = {"id": id}
        return await self._session.call("invoice.expect_no_payment", request, decoders.read_invoice, options=options)

    async def expect_payment(self, id: int, *, options: CallOptions | None = None) -> Invoice:
        """Says that a payment is on its way.

        Operation invoice.expect_payment, since 0.1. Permission: payment_record. For staff.

        Args:
            id: Which invoice.
        """
        request: dict[str, Any] = {"id": id}
        return await self._session.call("invoice.expect_payment", request, decoders.read_invoice, options=options)

    async def get(self, id: int, *, options: CallOptions | None = None) -> Invoice:
        """One invoice with its lines and taxes.

        Operation invoice.get, since 0.1. Permission: invoice_view.

        Args:
            id: Which invoice.
        """
        request: dict[str, Any] = {"id": id}
        return await self._session.call("invoice.get", request, decoders.read_invoice, options=options)

    async def issue(
        self,
        *,
        id: int | None = None,
        client: int | None = None,
        lines: Iterable[DraftLine | Mapping[str, Any]] | None = None,
        due_date: dt.date | None = None,
        note: str | None = None,
        issue_date: dt.date | None = None,
        tax_date: dt.date | None = None,
        options: CallOptions | None = None,
    ) -> Invoice:
        """Issues a draft, or lines at once: numbered, taxed, posted, never changed again.

        Operation invoice.issue, since 0.1. Permission: invoice_issue. For staff.

        Args:
            id: Which draft. Or name the client instead.
            client: Who is billed, where there is no draft.
            lines: What for; with a client alone.
            due_date: Last day to pay in time; with a client alone. Left out: by the client's policy.
            note: What else the client reads; with a client alone.
            issue_date: Day on the document: not before the last one of the series, not in the future. Left out: today.
            tax_date: Day whose tax rates hold. Left out: the issue date.
        """
        request: dict[str, Any] = {
            "id": id,
            "client": client,
            "lines": lines,
            "due_date": due_date,
            "note": note,
            "issue_date": issue_date,
            "tax_date": tax_date,
        }
        return await self._session.call("invoice.issue", request, decoders.read_invoice, options=options)

    async def list(
        self,
        *,
        client: int | None = None,
        status: InvoiceStatusOr | None = None,
        overdue: bool | None = None,
        limit: int | None = None,
        after: int | None = None,
        options: CallOptions | None = None,
    ) -> InvoicePage:
        """The invoices there are, without their lines and taxes: invoice.get has them.

        Operation invoice.list, since 0.1. Permission: invoice_view.

        Args:
            client: Of this client alone.
            status: In this status.
            overdue: Yes: unpaid past due. No: all the others.
            limit: Rows of a page. 50 when left out.
            after: The `next` of the page before.
        """
        request: dict[str, Any] = {
            "client": client,
            "status": status,
            "overdue": overdue,
            "limit": limit,
            "after": after,
        }
        return await self._session.call("invoice.list", request, decoders.read_invoice_page, options=options)

    async def pay(self, id: int, *, options: CallOptions | None = None) -> Invoice:
        """Has the gateway charge what is owed. The invoice waits until the gateway says what became of it.

        Operation invoice.pay, since 0.1. Permission: payment_record.

        Args:
            id: Which invoice.
        """
        request: dict[str, Any] = {"id": id}
        return await self._session.call("invoice.pay", request, decoders.read_invoice, options=options)

    async def render(
        self,
        id: int,
        *,
        format: DocumentFormatOr | None = None,
        options: CallOptions | None = None,
    ) -> RenderedDocument:
        """Shows an invoice as text or as an HTML page.

        Operation invoice.render, since 0.1. Permission: invoice_view.

        Args:
            id: Which one.
            format: Text or an HTML page. text when left out.
        """
        request: dict[str, Any] = {"id": id, "format": format}
        return await self._session.call("invoice.render", request, decoders.read_rendered_document, options=options)

    async def send_to_collections(self, id: int, *, options: CallOptions | None = None) -> Invoice:
        """Hands an unpaid invoice over to debt collection.

        Operation invoice.send_to_collections, since 0.1. Permission: invoice_cancel. For staff.

        Args:
            id: Which invoice.
        """
        request: dict[str, Any] = {"id": id}
        return await self._session.call("invoice.send_to_collections", request, decoders.read_invoice, options=options)

    async def update_draft(
        self,
        id: int,
        *,
        version: int,
        lines: Iterable[DraftLine | Mapping[str, Any]] | None = None,
        due_date: dt.date | None = None,
        note: str | None = None,
        options: CallOptions | None = None,
    ) -> Invoice:
        """Changes a draft.

        Operation invoice.update_draft, since 0.1. Permission: invoice_edit. For staff.

        Args:
            id: Which draft.
            version: The version this change is based on.
            lines: All its lines anew.
            due_date: Last day to pay in time.
            note: What else the client reads.
        """
        request: dict[str, Any] = {"id": id, "version": version, "lines": lines, "due_date": due_date, "note": note}
        return await self._session.call("invoice.update_draft", request, decoders.read_invoice, options=options)

    async def write_off(self, id: int, *, options: CallOptions | None = None) -> Invoice:
        """Gives up what is owed of an invoice in collections.

        Operation invoice.write_off, since 0.1. Permission: invoice_cancel. For staff.

        Args:
            id: Which invoice.
        """
        request: dict[str, Any] = {"id": id}
        return await self._session.call("invoice.write_off", request, decoders.read_invoice, options=options)

    def query(
        self,
        *,
        client: int | None = None,
        status: InvoiceStatusOr | None = None,
        overdue: bool | None = None,
        options: CallOptions | None = None,
    ) -> AsyncCursor[Invoice]:
        """The invoices there are, without their lines and taxes: invoice.get has them.

        A cursor over all rows, as they are when it is entered or first used.

        Operation invoice.list, since 0.1. Permission: invoice_view.

        Args:
            client: Of this client alone.
            status: In this status.
            overdue: Yes: unpaid past due. No: all the others.
        """
        request: dict[str, Any] = {"client": client, "status": status, "overdue": overdue}
        return self._session._query("invoice.list", request, options, decoders.rows_of_invoice)

    async def iterate(
        self,
        *,
        client: int | None = None,
        status: InvoiceStatusOr | None = None,
        overdue: bool | None = None,
        page_size: int = 100,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Invoice]:
        """The invoices there are, without their lines and taxes: invoice.get has them.

        Goes through all of them, asking for the next page when it is needed.

        Operation invoice.list, since 0.1. Permission: invoice_view.

        Args:
            client: Of this client alone.
            status: In this status.
            overdue: Yes: unpaid past due. No: all the others.
        """
        request: dict[str, Any] = {"client": client, "status": status, "overdue": overdue}
        request["limit"] = page_size
        while True:
            page = await self._session.call("invoice.list", request, decoders.read_invoice_page, options=options)
            for row in page.items:
                yield row
            if page.next is None:
                return
            request["after"] = page.next


class AsyncJobOperations:
    """The operations job.*, as `session.jobs`."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncCalls) -> None:
        self._session = session

    async def list(
        self,
        *,
        state: JobStateOr | None = None,
        after: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> JobPage:
        """Calls of ports, planned and made.

        Operation job.list, since 0.1. Permission: job_view. For staff.

        Args:
            state: Only jobs in this state.
            after: The `next` of the page before.
            limit: How many at most. 50 when left out.
        """
        request: dict[str, Any] = {"state": state, "after": after, "limit": limit}
        return await self._session.call("job.list", request, decoders.read_job_page, options=options)

    async def retry(self, id: int, *, options: CallOptions | None = None) -> Job:
        """Puts a dead job back into the queue.

        Operation job.retry, since 0.1. Permission: job_edit. For staff.

        Args:
            id: A dead job.
        """
        request: dict[str, Any] = {"id": id}
        return await self._session.call("job.retry", request, decoders.read_job, options=options)

    def query(self, *, state: JobStateOr | None = None, options: CallOptions | None = None) -> AsyncCursor[Job]:
        """Calls of ports, planned and made.

        A cursor over all rows, as they are when it is entered or first used.

        Operation job.list, since 0.1. Permission: job_view. For staff.

        Args:
            state: Only jobs in this state.
        """
        request: dict[str, Any] = {"state": state}
        return self._session._query("job.list", request, options, decoders.rows_of_job)

    async def iterate(
        self,
        *,
        state: JobStateOr | None = None,
        page_size: int = 100,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Job]:
        """Calls of ports, planned and made.

        Goes through all of them, asking for the next page when it is needed.

        Operation job.list, since 0.1. Permission: job_view. For staff.

        Args:
            state: Only jobs in this state.
        """
        request: dict[str, Any] = {"state": state}
        request["limit"] = page_size
        while True:
            page = await self._session.call("job.list", request, decoders.read_job_page, options=options)
            for row in page.items:
                yield row
            if page.next is None:
                return
            request["after"] = page.next


class AsyncLedgerOperations:
    """The operations ledger.*, as `session.ledgers`."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncCalls) -> None:
        self._session = session

    async def balances(
        self,
        *,
        client: int | None = None,
        kind: AccountKindOr | None = None,
        limit: int | None = None,
        after: int | None = None,
        options: CallOptions | None = None,
    ) -> LedgerAccountPage:
        """The accounts of the ledger with their balances.

        Operation ledger.balances, since 0.1. Permission: ledger_view. For staff.

        Args:
            client: Of this client alone.
            kind: Of this kind alone.
            limit: Rows of a page. 50 when left out.
            after: The `next` of the page before.
        """
        request: dict[str, Any] = {"client": client, "kind": kind, "limit": limit, "after": after}
        return await self._session.call("ledger.balances", request, decoders.read_ledger_account_page, options=options)

    async def entries(
        self,
        *,
        client: int | None = None,
        kind: EntryKindOr | None = None,
        from_: dt.date | None = None,
        to: dt.date | None = None,
        limit: int | None = None,
        after: int | None = None,
        options: CallOptions | None = None,
    ) -> LedgerEntryPage:
        """The entries of the ledger with their postings.

        Operation ledger.entries, since 0.1. Permission: ledger_view. For staff.

        Args:
            client: Of this client alone.
            kind: Of this kind alone.
            from_: First day.
            to: The day after the last one.
            limit: Rows of a page. 50 when left out.
            after: The `next` of the page before.
        """
        request: dict[str, Any] = {
            "client": client,
            "kind": kind,
            "from": from_,
            "to": to,
            "limit": limit,
            "after": after,
        }
        return await self._session.call("ledger.entries", request, decoders.read_ledger_entry_page, options=options)

    async def verify(self, *, options: CallOptions | None = None) -> LedgerReport:
        """Proves the books from their rows.

        Operation ledger.verify, since 0.1. Permission: ledger_view. For staff.
        """
        request: dict[str, Any] = {}
        return await self._session.call("ledger.verify", request, decoders.read_ledger_report, options=options)

    def query_balances(
        self,
        *,
        client: int | None = None,
        kind: AccountKindOr | None = None,
        options: CallOptions | None = None,
    ) -> AsyncCursor[LedgerAccount]:
        """The accounts of the ledger with their balances.

        A cursor over all rows, as they are when it is entered or first used.

        Operation ledger.balances, since 0.1. Permission: ledger_view. For staff.

        Args:
            client: Of this client alone.
            kind: Of this kind alone.
        """
        request: dict[str, Any] = {"client": client, "kind": kind}
        return self._session._query("ledger.balances", request, options, decoders.rows_of_ledger_account)

    async def iterate_balances(
        self,
        *,
        client: int | None = None,
        kind: AccountKindOr | None = None,
        page_size: int = 100,
        options: CallOptions | None = None,
    ) -> AsyncIterator[LedgerAccount]:
        """The accounts of the ledger with their balances.

        Goes through all of them, asking for the next page when it is needed.

        Operation ledger.balances, since 0.1. Permission: ledger_view. For staff.

        Args:
            client: Of this client alone.
            kind: Of this kind alone.
        """
        request: dict[str, Any] = {"client": client, "kind": kind}
        request["limit"] = page_size
        while True:
            page = await self._session.call(
                "ledger.balances", request, decoders.read_ledger_account_page, options=options
            )
            for row in page.items:
                yield row
            if page.next is None:
                return
            request["after"] = page.next

    def query_entries(
        self,
        *,
        client: int | None = None,
        kind: EntryKindOr | None = None,
        from_: dt.date | None = None,
        to: dt.date | None = None,
        options: CallOptions | None = None,
    ) -> AsyncCursor[LedgerEntry]:
        """The entries of the ledger with their postings.

        A cursor over all rows, as they are when it is entered or first used.

        Operation ledger.entries, since 0.1. Permission: ledger_view. For staff.

        Args:
            client: Of this client alone.
            kind: Of this kind alone.
            from_: First day.
            to: The day after the last one.
        """
        request: dict[str, Any] = {"client": client, "kind": kind, "from": from_, "to": to}
        return self._session._query("ledger.entries", request, options, decoders.rows_of_ledger_entry)

    async def iterate_entries(
        self,
        *,
        client: int | None = None,
        kind: EntryKindOr | None = None,
        from_: dt.date | None = None,
        to: dt.date | None = None,
        page_size: int = 100,
        options: CallOptions | None = None,
    ) -> AsyncIterator[LedgerEntry]:
        """The entries of the ledger with their postings.

        Goes through all of them, asking for the next page when it is needed.

        Operation ledger.entries, since 0.1. Permission: ledger_view. For staff.

        Args:
            client: Of this client alone.
            kind: Of this kind alone.
            from_: First day.
            to: The day after the last one.
        """
        request: dict[str, Any] = {"client": client, "kind": kind, "from": from_, "to": to}
        request["limit"] = page_size
        while True:
            page = await self._session.call("ledger.entries", request, decoders.read_ledger_entry_page, options=options)
            for row in page.items:
                yield row
            if page.next is None:
                return
            request["after"] = page.next


class AsyncPaymentOperations:
    """The operations payment.*, as `session.payments`."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncCalls) -> None:
        self._session = session

    async def get(self, id: int, *, options: CallOptions | None = None) -> Payment:
        """One payment.

        Operation payment.get, since 0.1. Permission: invoice_view.

        Args:
            id: Which payment.
        """
        request: dict[str, Any] = {"id": id}
        return await self._session.call("payment.get", request, decoders.read_payment, options=options)

    async def list(
        self,
        *,
        client: int | None = None,
        invoice: int | None = None,
        limit: int | None = None,
        after: int | None = None,
        options: CallOptions | None = None,
    ) -> PaymentPage:
        """The payments there are.

        Operation payment.list, since 0.1. Permission: invoice_view.

        Args:
            client: Of this client alone.
            invoice: For this invoice alone.
            limit: Rows of a page. 50 when left out.
            after: The `next` of the page before.
        """
        request: dict[str, Any] = {"client": client, "invoice": invoice, "limit": limit, "after": after}
        return await self._session.call("payment.list", request, decoders.read_payment_page, options=options)

    async def record(
        self,
        *,
        amount: Money | Mapping[str, Any],
        method: str,
        invoice: int | None = None,
        client: int | None = None,
        reference: str | None = None,
        received_on: dt.date | None = None,
        fee: Money | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> Payment:
        """Records money that arrived.

        Operation payment.record, since 0.1. Permission: payment_record. For staff.

        Args:
            invoice: What it is for.
            client: Or whose credit it is.
            amount: What the client paid: more than nothing.
            method: How it came: `bank_transfer`, or the name of a gateway.
            reference: What the bank or gateway calls it.
            received_on: Day it arrived. Left out: today.
            fee: What was kept of it: at most the amount.
        """
        request: dict[str, Any] = {
            "invoice": invoice,
            "client": client,
            "amount": amount,
            "method": method,
            "reference": reference,
            "received_on": received_on,
            "fee": fee,
        }
        return await self._session.call("payment.record", request, decoders.read_payment, options=options)

    async def record_batch(
        self,
        *,
        payments: Iterable[RecordPayment | Mapping[str, Any]],
        options: CallOptions | None = None,
    ) -> PaymentBatch:
        """Records a bank statement: many payments at once.

        Operation payment.record_batch, since 0.1. Permission: payment_record. For staff.

        Args:
            payments: As for payment.record.
        """
        request: dict[str, Any] = {"payments": payments}
        return await self._session.call("payment.record_batch", request, decoders.read_payment_batch, options=options)

    def query(
        self,
        *,
        client: int | None = None,
        invoice: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncCursor[Payment]:
        """The payments there are.

        A cursor over all rows, as they are when it is entered or first used.

        Operation payment.list, since 0.1. Permission: invoice_view.

        Args:
            client: Of this client alone.
            invoice: For this invoice alone.
        """
        request: dict[str, Any] = {"client": client, "invoice": invoice}
        return self._session._query("payment.list", request, options, decoders.rows_of_payment)

    async def iterate(
        self,
        *,
        client: int | None = None,
        invoice: int | None = None,
        page_size: int = 100,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Payment]:
        """The payments there are.

        Goes through all of them, asking for the next page when it is needed.

        Operation payment.list, since 0.1. Permission: invoice_view.

        Args:
            client: Of this client alone.
            invoice: For this invoice alone.
        """
        request: dict[str, Any] = {"client": client, "invoice": invoice}
        request["limit"] = page_size
        while True:
            page = await self._session.call("payment.list", request, decoders.read_payment_page, options=options)
            for row in page.items:
                yield row
            if page.next is None:
                return
            request["after"] = page.next


class AsyncPriceOperations:
    """The operations price.*, as `session.prices`."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncCalls) -> None:
        self._session = session

    async def apply_to_existing(
        self,
        product: int,
        *,
        currency: str | None = None,
        from_: dt.date | None = None,
        at_renewal: bool | None = None,
        options: CallOptions | None = None,
    ) -> PriceChange:
        """Moves running services to the catalogue's price.

        Operation price.apply_to_existing, since 0.1. Permission: catalog_edit. For staff.

        Args:
            product: Whose services.
            currency: Only those billed in it.
            from_: First day of the new price; today when left out.
            at_renewal: Days that are billed already keep their price; otherwise they are settled anew. true when left
                out.
        """
        request: dict[str, Any] = {"product": product, "currency": currency, "from": from_, "at_renewal": at_renewal}
        return await self._session.call(
            "price.apply_to_existing", request, decoders.read_price_change, options=interruptible(options)
        )

    async def end(self, id: int, *, valid_to: dt.date | None = None, options: CallOptions | None = None) -> Price:
        """Takes a product off sale in a currency and cycle.

        Operation price.end, since 0.1. Permission: catalog_edit. For staff.

        Args:
            id: Which price.
            valid_to: First day it is not sold at any more. Left out: today.
        """
        request: dict[str, Any] = {"id": id, "valid_to": valid_to}
        return await self._session.call("price.end", request, decoders.read_price, options=options)

    async def list(
        self,
        *,
        product: int | None = None,
        currency: str | None = None,
        on: dt.date | None = None,
        limit: int | None = None,
        after: int | None = None,
        options: CallOptions | None = None,
    ) -> PricePage:
        """Prices by product, currency or day.

        Operation price.list, since 0.1. Permission: catalog_view.

        Args:
            product: Only those of this product.
            currency: Only those in this currency.
            on: Only those in force on this day.
            limit: How many at most. 50 when left out.
            after: Only those behind this one: `next` of the page before.
        """
        request: dict[str, Any] = {"product": product, "currency": currency, "on": on, "limit": limit, "after": after}
        return await self._session.call("price.list", request, decoders.read_price_page, options=options)

    async def quote(
        self,
        *,
        lines: Iterable[QuotedItem | Mapping[str, Any]],
        client: int | None = None,
        customer: TaxCustomer | Mapping[str, Any] | None = None,
        currency: str | None = None,
        date: dt.date | None = None,
        options: CallOptions | None = None,
    ) -> PriceQuote:
        """What products would cost somebody, with tax.

        Operation price.quote, since 0.1. Permission: catalog_view.

        Args:
            client: Who would buy.
            customer: Or somebody who is no client.
            currency: Needed for a customer; a client has its own.
            lines: What would be bought.
            date: Day of the purchase. Left out: today.
        """
        request: dict[str, Any] = {
            "client": client,
            "customer": customer,
            "currency": currency,
            "lines": lines,
            "date": date,
        }
        return await self._session.call("price.quote", request, decoders.read_price_quote, options=options)

    async def set(
        self,
        *,
        product: int,
        amount: Money | Mapping[str, Any],
        cycle: Cycle | Mapping[str, Any] | None = None,
        setup_fee: Money | Mapping[str, Any] | None = None,
        valid_from: dt.date | None = None,
        options: CallOptions | None = None,
    ) -> Price:
        """Sets the price of a product in a currency and cycle from a day on.

        Operation price.set, since 0.1. Permission: catalog_edit. For staff.

        Args:
            product: What it is the price of.
            cycle: The period it pays for. Left out: it is paid one time.
            amount: For one, for a whole period.
            setup_fee: Once, at the start. Left out: none.
            valid_from: First day it is sold at. Left out: today.
        """
        request: dict[str, Any] = {
            "product": product,
            "cycle": cycle,
            "amount": amount,
            "setup_fee": setup_fee,
            "valid_from": valid_from,
        }
        return await self._session.call("price.set", request, decoders.read_price, options=options)

    def query(
        self,
        *,
        product: int | None = None,
        currency: str | None = None,
        on: dt.date | None = None,
        options: CallOptions | None = None,
    ) -> AsyncCursor[Price]:
        """Prices by product, currency or day.

        A cursor over all rows, as they are when it is entered or first used.

        Operation price.list, since 0.1. Permission: catalog_view.

        Args:
            product: Only those of this product.
            currency: Only those in this currency.
            on: Only those in force on this day.
        """
        request: dict[str, Any] = {"product": product, "currency": currency, "on": on}
        return self._session._query("price.list", request, options, decoders.rows_of_price)

    async def iterate(
        self,
        *,
        product: int | None = None,
        currency: str | None = None,
        on: dt.date | None = None,
        page_size: int = 100,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Price]:
        """Prices by product, currency or day.

        Goes through all of them, asking for the next page when it is needed.

        Operation price.list, since 0.1. Permission: catalog_view.

        Args:
            product: Only those of this product.
            currency: Only those in this currency.
            on: Only those in force on this day.
        """
        request: dict[str, Any] = {"product": product, "currency": currency, "on": on}
        request["limit"] = page_size
        while True:
            page = await self._session.call("price.list", request, decoders.read_price_page, options=options)
            for row in page.items:
                yield row
            if page.next is None:
                return
            request["after"] = page.next


class AsyncProductOperations:
    """The operations product.*, as `session.products`."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncCalls) -> None:
        self._session = session

    async def create(
        self,
        *,
        name: str,
        category: int | None = None,
        kind: ProductKindOr | None = None,
        description: str | None = None,
        tax_category: str | None = None,
        module: str | None = None,
        provision_on: ProvisionOnOr | None = None,
        timing: TimingOr | None = None,
        align: AlignmentOr | None = None,
        anchor_day: int | None = None,
        also_next_from: int | None = None,
        day_count: DayCountOr | None = None,
        status: ProductStatusOr | None = None,
        options: CallOptions | None = None,
    ) -> Product:
        """Makes a product. It is for sale once it has a price.

        Operation product.create, since 0.1. Permission: catalog_edit. For staff.

        Args:
            category: Where it stands in the catalogue.
            kind: What sort of thing it is. hosting when left out.
            name: Name, as on invoices.
            description: For the catalogue.
            tax_category: Which tax rates apply.
            module: What the provisioner is told to make.
            provision_on: When a service is set up. payment when left out.
            timing: Whether periods are billed before or after. in_advance when left out.
            align: Which days the periods begin on. start when left out.
            anchor_day: That day of the month; for align day_of_month.
            also_next_from: From this day of the month on the next period is billed too; for align day_of_month, in
                advance.
            day_count: How days of a part period are counted. actual when left out.
            status: Whether it is sold. active when left out.
        """
        request: dict[str, Any] = {
            "category": category,
            "kind": kind,
            "name": name,
            "description": description,
            "tax_category": tax_category,
            "module": module,
            "provision_on": provision_on,
            "timing": timing,
            "align": align,
            "anchor_day": anchor_day,
            "also_next_from": also_next_from,
            "day_count": day_count,
            "status": status,
        }
        return await self._session.call("product.create", request, decoders.read_product, options=options)

    async def get(self, id: int, *, options: CallOptions | None = None) -> Product:
        """One product. Clients see active ones.

        Operation product.get, since 0.1. Permission: catalog_view.

        Args:
            id: Which product. Clients see active ones.
        """
        request: dict[str, Any] = {"id": id}
        return await self._session.call("product.get", request, decoders.read_product, options=options)

    async def list(
        self,
        *,
        category: int | None = None,
        kind: ProductKindOr | None = None,
        status: ProductStatusOr | None = None,
        limit: int | None = None,
        after: int | None = None,
        options: CallOptions | None = None,
    ) -> ProductPage:
        """Products by category, kind or status. Clients see active ones.

        Operation product.list, since 0.1. Permission: catalog_view.

        Args:
            category: Only those in this category itself.
            kind: Only these.
            status: Only these. Clients see active ones.
            limit: How many at most. 50 when left out.
            after: Only those behind this one: `next` of the page before.
        """
        request: dict[str, Any] = {"category": category, "kind": kind, "status": status, "limit": limit, "after": after}
        return await self._session.call("product.list", request, decoders.read_product_page, options=options)

    async def update(
        self,
        id: int,
        *,
        version: int,
        category: int | None = None,
        kind: ProductKindOr | None = None,
        name: str | None = None,
        description: str | None = None,
        tax_category: str | None = None,
        module: str | None = None,
        provision_on: ProvisionOnOr | None = None,
        timing: TimingOr | None = None,
        align: AlignmentOr | None = None,
        anchor_day: int | None = None,
        also_next_from: int | None = None,
        day_count: DayCountOr | None = None,
        status: ProductStatusOr | None = None,
        clear: Iterable[ProductFieldOr] | None = None,
        options: CallOptions | None = None,
    ) -> Product:
        """Changes a product. Services that run keep their terms.

        Operation product.update, since 0.1. Permission: catalog_edit. For staff.

        Args:
            id: Which product.
            version: The version this change is based on.
            category: Where it stands in the catalogue.
            kind: What sort of thing it is.
            name: Name, as on invoices.
            description: For the catalogue.
            tax_category: Which tax rates apply.
            module: What the provisioner is told to make.
            provision_on: When a service is set up.
            timing: Whether periods are billed before or after.
            align: Which days the periods begin on.
            anchor_day: That day of the month.
            also_next_from: From this day of the month on the next period is billed too.
            day_count: How days of a part period are counted.
            status: Whether it is sold.
            clear: What becomes empty.
        """
        request: dict[str, Any] = {
            "id": id,
            "version": version,
            "category": category,
            "kind": kind,
            "name": name,
            "description": description,
            "tax_category": tax_category,
            "module": module,
            "provision_on": provision_on,
            "timing": timing,
            "align": align,
            "anchor_day": anchor_day,
            "also_next_from": also_next_from,
            "day_count": day_count,
            "status": status,
            "clear": clear,
        }
        return await self._session.call("product.update", request, decoders.read_product, options=options)

    def query(
        self,
        *,
        category: int | None = None,
        kind: ProductKindOr | None = None,
        status: ProductStatusOr | None = None,
        options: CallOptions | None = None,
    ) -> AsyncCursor[Product]:
        """Products by category, kind or status. Clients see active ones.

        A cursor over all rows, as they are when it is entered or first used.

        Operation product.list, since 0.1. Permission: catalog_view.

        Args:
            category: Only those in this category itself.
            kind: Only these.
            status: Only these. Clients see active ones.
        """
        request: dict[str, Any] = {"category": category, "kind": kind, "status": status}
        return self._session._query("product.list", request, options, decoders.rows_of_product)

    async def iterate(
        self,
        *,
        category: int | None = None,
        kind: ProductKindOr | None = None,
        status: ProductStatusOr | None = None,
        page_size: int = 100,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Product]:
        """Products by category, kind or status. Clients see active ones.

        Goes through all of them, asking for the next page when it is needed.

        Operation product.list, since 0.1. Permission: catalog_view.

        Args:
            category: Only those in this category itself.
            kind: Only these.
            status: Only these. Clients see active ones.
        """
        request: dict[str, Any] = {"category": category, "kind": kind, "status": status}
        request["limit"] = page_size
        while True:
            page = await self._session.call("product.list", request, decoders.read_product_page, options=options)
            for row in page.items:
                yield row
            if page.next is None:
                return
            request["after"] = page.next


class AsyncReportOperations:
    """The operations report.*, as `session.reports`."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncCalls) -> None:
        self._session = session

    async def aging(self, *, on: dt.date | None = None, options: CallOptions | None = None) -> AgingReport:
        """What is owed, by how long it has been due.

        Operation report.aging, since 0.1. Permission: report_view. For staff.

        Args:
            on: Day to count the ages to. Left out: today.
        """
        request: dict[str, Any] = {"on": on}
        return await self._session.call("report.aging", request, decoders.read_aging_report, options=options)

    async def mrr(
        self,
        *,
        on: dt.date | None = None,
        currency: str | None = None,
        options: CallOptions | None = None,
    ) -> MrrReport:
        """Monthly recurring revenue by currency and product.

        Operation report.mrr, since 0.1. Permission: report_view. For staff.

        Args:
            on: By the terms of this day; today when left out.
            currency: Only services billed in it.
        """
        request: dict[str, Any] = {"on": on, "currency": currency}
        return await self._session.call("report.mrr", request, decoders.read_mrr_report, options=options)

    async def revenue(
        self,
        *,
        from_: dt.date,
        to: dt.date,
        by: RevenueByOr | None = None,
        currency: str | None = None,
        options: CallOptions | None = None,
    ) -> RevenueReport:
        """What was billed, by month, product, tax or country.

        Operation report.revenue, since 0.1. Permission: report_view. For staff.

        Args:
            from_: First day.
            to: The day after the last one.
            by: What makes a row. month when left out.
            currency: This currency alone.
        """
        request: dict[str, Any] = {"from": from_, "to": to, "by": by, "currency": currency}
        return await self._session.call("report.revenue", request, decoders.read_revenue_report, options=options)

    def query_aging(self, *, on: dt.date | None = None, options: CallOptions | None = None) -> AsyncCursor[AgingRow]:
        """What is owed, by how long it has been due.

        A cursor over all rows, as they are when it is entered or first used.

        Operation report.aging, since 0.1. Permission: report_view. For staff.

        Args:
            on: Day to count the ages to. Left out: today.
        """
        request: dict[str, Any] = {"on": on}
        return self._session._query("report.aging", request, options, decoders.rows_of_aging_row)

    def query_mrr(
        self,
        *,
        on: dt.date | None = None,
        currency: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncCursor[MrrRow]:
        """Monthly recurring revenue by currency and product.

        A cursor over all rows, as they are when it is entered or first used.

        Operation report.mrr, since 0.1. Permission: report_view. For staff.

        Args:
            on: By the terms of this day; today when left out.
            currency: Only services billed in it.
        """
        request: dict[str, Any] = {"on": on, "currency": currency}
        return self._session._query("report.mrr", request, options, decoders.rows_of_mrr_row)

    def query_revenue(
        self,
        *,
        from_: dt.date,
        to: dt.date,
        by: RevenueByOr | None = None,
        currency: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncCursor[RevenueRow]:
        """What was billed, by month, product, tax or country.

        A cursor over all rows, as they are when it is entered or first used.

        Operation report.revenue, since 0.1. Permission: report_view. For staff.

        Args:
            from_: First day.
            to: The day after the last one.
            by: What makes a row. month when left out.
            currency: This currency alone.
        """
        request: dict[str, Any] = {"from": from_, "to": to, "by": by, "currency": currency}
        return self._session._query("report.revenue", request, options, decoders.rows_of_revenue_row)


class AsyncRoleOperations:
    """The operations role.*, as `session.roles`."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncCalls) -> None:
        self._session = session

    async def create(
        self,
        *,
        name: str,
        permissions: Iterable[PermissionOr],
        options: CallOptions | None = None,
    ) -> Role:
        """Makes a role of permissions that the caller holds.

        Operation role.create, since 0.1. Permission: staff_edit. For staff.

        Args:
            name: Name, unique within the seller.
            permissions: What it allows. Only what you hold yourself.
        """
        request: dict[str, Any] = {"name": name, "permissions": permissions}
        return await self._session.call("role.create", request, decoders.read_role, options=options)

    async def list(
        self,
        *,
        limit: int | None = None,
        after: int | None = None,
        options: CallOptions | None = None,
    ) -> RolePage:
        """The roles there are.

        Operation role.list, since 0.1. Permission: staff_view. For staff.

        Args:
            limit: How many at most. 50 when left out.
            after: Only those behind this one: `next` of the page before.
        """
        request: dict[str, Any] = {"limit": limit, "after": after}
        return await self._session.call("role.list", request, decoders.read_role_page, options=options)

    async def update(
        self,
        id: int,
        *,
        version: int,
        name: str | None = None,
        permissions: Iterable[PermissionOr] | None = None,
        options: CallOptions | None = None,
    ) -> Role:
        """Changes what a role allows, for everybody who has it.

        Operation role.update, since 0.1. Permission: staff_edit. For staff.

        Args:
            id: Which role.
            version: The version this change is based on.
            name: Name, unique within the seller.
            permissions: All it allows from now on.
        """
        request: dict[str, Any] = {"id": id, "version": version, "name": name, "permissions": permissions}
        return await self._session.call("role.update", request, decoders.read_role, options=options)

    def query(self, *, options: CallOptions | None = None) -> AsyncCursor[Role]:
        """The roles there are.

        A cursor over all rows, as they are when it is entered or first used.

        Operation role.list, since 0.1. Permission: staff_view. For staff.
        """
        request: dict[str, Any] = {}
        return self._session._query("role.list", request, options, decoders.rows_of_role)

    async def iterate(self, *, page_size: int = 100, options: CallOptions | None = None) -> AsyncIterator[Role]:
        """The roles there are.

        Goes through all of them, asking for the next page when it is needed.

        Operation role.list, since 0.1. Permission: staff_view. For staff.
        """
        request: dict[str, Any] = {}
        request["limit"] = page_size
        while True:
            page = await self._session.call("role.list", request, decoders.read_role_page, options=options)
            for row in page.items:
                yield row
            if page.next is None:
                return
            request["after"] = page.next


class AsyncScheduleOperations:
    """The operations schedule.*, as `session.schedules`."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncCalls) -> None:
        self._session = session

    async def preview(
        self,
        *,
        start: dt.date,
        target: dt.date,
        cycle: Cycle | Mapping[str, Any],
        end: dt.date | None = None,
        anchor_day: int | None = None,
        timing: TimingOr | None = None,
        align: AlignmentOr | None = None,
        day_count: DayCountOr | None = None,
        also_next_from: int | None = None,
        anniversary: dt.date | None = None,
        price: Money | Mapping[str, Any] | None = None,
        quantity: Number | None = None,
        options: CallOptions | None = None,
    ) -> SchedulePreview:
        """The periods that a subject would be billed for.

        Operation schedule.preview, since 0.1.

        Args:
            start: First day of the subject.
            end: The day after its last one. Left out: it goes on.
            target: The day billing is done for.
            anchor_day: Day of the month on which periods begin, clamped to each month. Left out: that of the start or
                of the anniversary. Cycles of days and weeks run from the start and ignore it.
            cycle: Length of a whole period.
            timing: Whether periods are billed before or after. in_advance when left out.
            align: Which days the periods begin on. start when left out.
            day_count: How days of a part are counted. actual when left out.
            also_next_from: A start on or after this day of the month bills the next whole period along with a first
                part of less than a month. In advance and aligned to a day of the month only.
            anniversary: The client's anniversary, to align with.
            price: Price of a whole period and a quantity of one.
            quantity: How many; one when left out. Not negative.
        """
        request: dict[str, Any] = {
            "start": start,
            "end": end,
            "target": target,
            "anchor_day": anchor_day,
            "cycle": cycle,
            "timing": timing,
            "align": align,
            "day_count": day_count,
            "also_next_from": also_next_from,
            "anniversary": anniversary,
            "price": price,
            "quantity": quantity if quantity is None else decimal_of(quantity),
        }
        return await self._session.call("schedule.preview", request, decoders.read_schedule_preview, options=options)


class AsyncSellerOperations:
    """The operations seller.*, as `session.sellers`."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncCalls) -> None:
        self._session = session

    async def create(
        self,
        *,
        name: str,
        country: str,
        email: str,
        time_zone: str,
        currency: str,
        address: Address | Mapping[str, Any] | None = None,
        tax_id: str | None = None,
        language: str | None = None,
        prices_include_tax: bool | None = None,
        tax_rounding: TaxRounding | Mapping[str, Any] | None = None,
        invoice_format: str | None = None,
        credit_note_format: str | None = None,
        series_reset: SeriesResetOr | None = None,
        policy: Policy | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> Seller:
        """Makes the house, or a further seller, and its first roles.

        Operation seller.create, since 0.1. Permission: settings_edit. For staff.

        Args:
            name: Legal name.
            country: Where it is established for tax.
            address: Seat. Left out: the country alone.
            tax_id: Tax registration number.
            email: Sender of mails.
            time_zone: IANA zone: `Europe/Berlin`.
            currency: Currency of clients that name no other.
            language: Language of clients that name no other.
            prices_include_tax: Whether prices are meant with tax. false when left out.
            tax_rounding: How tax is rounded.
            invoice_format: Form of invoice numbers: text with {number} or {number:width}, {year}, {month}, {day}.
            credit_note_format: Form of credit note numbers.
            series_reset: When numbers begin at 1 again. never when left out.
            policy: What is left out is filled with the defaults.
        """
        request: dict[str, Any] = {
            "name": name,
            "country": country,
            "address": address,
            "tax_id": tax_id,
            "email": email,
            "time_zone": time_zone,
            "currency": currency,
            "language": language,
            "prices_include_tax": prices_include_tax,
            "tax_rounding": tax_rounding,
            "invoice_format": invoice_format,
            "credit_note_format": credit_note_format,
            "series_reset": series_reset,
            "policy": policy,
        }
        return await self._session.call("seller.create", request, decoders.read_seller, options=options)

    async def get(self, *, options: CallOptions | None = None) -> Seller:
        """The seller whose books these are.

        Operation seller.get, since 0.1. Permission: settings_view. For staff.
        """
        request: dict[str, Any] = {}
        return await self._session.call("seller.get", request, decoders.read_seller, options=options)

    async def update(
        self,
        *,
        version: int,
        name: str | None = None,
        address: Address | Mapping[str, Any] | None = None,
        country: str | None = None,
        tax_id: str | None = None,
        email: str | None = None,
        time_zone: str | None = None,
        currency: str | None = None,
        language: str | None = None,
        prices_include_tax: bool | None = None,
        tax_rounding: TaxRounding | Mapping[str, Any] | None = None,
        invoice_format: str | None = None,
        credit_note_format: str | None = None,
        series_reset: SeriesResetOr | None = None,
        policy: Policy | Mapping[str, Any] | None = None,
        clear: Iterable[SellerFieldOr] | None = None,
        options: CallOptions | None = None,
    ) -> Seller:
        """Changes the seller's settings.

        Operation seller.update, since 0.1. Permission: settings_edit. For staff.

        Args:
            version: The version this change is based on.
            name: Legal name.
            address: Seat, as a whole.
            country: Where it is established for tax.
            tax_id: Tax registration number.
            email: Sender of mails.
            time_zone: IANA zone.
            currency: Currency of new clients that name no other.
            language: Language of new clients that name no other.
            prices_include_tax: Whether prices are meant with tax.
            tax_rounding: How tax is rounded.
            invoice_format: Form of invoice numbers from now on.
            credit_note_format: Form of credit note numbers from now on.
            series_reset: When numbers begin at 1 again.
            policy: The members given replace those there are.
            clear: What becomes empty.
        """
        request: dict[str, Any] = {
            "version": version,
            "name": name,
            "address": address,
            "country": country,
            "tax_id": tax_id,
            "email": email,
            "time_zone": time_zone,
            "currency": currency,
            "language": language,
            "prices_include_tax": prices_include_tax,
            "tax_rounding": tax_rounding,
            "invoice_format": invoice_format,
            "credit_note_format": credit_note_format,
            "series_reset": series_reset,
            "policy": policy,
            "clear": clear,
        }
        return await self._session.call("seller.update", request, decoders.read_seller, options=options)


class AsyncServiceOperations:
    """The operations service.*, as `session.services`."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncCalls) -> None:
        self._session = session

    async def cancel(self, id: int, *, version: int, options: CallOptions | None = None) -> Service:
        """Drops a service that was never delivered.

        Operation service.cancel, since 0.1. Permission: service_edit. For staff.

        Args:
            id: Which one.
            version: The version that was read.
        """
        request: dict[str, Any] = {"id": id, "version": version}
        return await self._session.call("service.cancel", request, decoders.read_service, options=options)

    async def change(
        self,
        id: int,
        *,
        version: int,
        from_: dt.date | None = None,
        product: int | None = None,
        cycle: Cycle | Mapping[str, Any] | None = None,
        quantity: Number | None = None,
        price: Money | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> ServiceTerm:
        """Another product, cycle, quantity or price from a day on.

        Operation service.change, since 0.1. Permission: service_edit. For staff.

        Args:
            id: Which service.
            version: The version that was read.
            from_: The first day of the new term; today when left out.
            product: Another product, at the catalogue's price unless one is given.
            cycle: Another cycle, at the catalogue's price unless one is given.
            quantity: Another quantity.
            price: Another price of a period.
        """
        request: dict[str, Any] = {
            "id": id,
            "version": version,
            "from": from_,
            "product": product,
            "cycle": cycle,
            "quantity": quantity if quantity is None else decimal_of(quantity),
            "price": price,
        }
        return await self._session.call("service.change", request, decoders.read_service_term, options=options)

    async def create(
        self,
        *,
        client: int,
        product: int,
        cycle: Cycle | Mapping[str, Any] | None = None,
        quantity: Number | None = None,
        start: dt.date | None = None,
        price: Money | Mapping[str, Any] | None = None,
        setup_fee: Money | Mapping[str, Any] | None = None,
        label: str | None = None,
        configuration: Any = None,
        options: CallOptions | None = None,
    ) -> Service:
        """Orders a service for a client.

        Operation service.create, since 0.1. Permission: service_edit. For staff.

        Args:
            client: Whom it is for.
            product: What is ordered.
            cycle: Length of a period; left out: paid once.
            quantity: How many; one when left out.
            start: First day billed; today when left out.
            price: Price of a period instead of the catalogue's, in the client's currency.
            setup_fee: Setup fee instead of the catalogue's.
            label: What tells it from the client's others.
            configuration: What the provisioner is told, as an object.
        """
        request: dict[str, Any] = {
            "client": client,
            "product": product,
            "cycle": cycle,
            "quantity": quantity if quantity is None else decimal_of(quantity),
            "start": start,
            "price": price,
            "setup_fee": setup_fee,
            "label": label,
            "configuration": configuration,
        }
        return await self._session.call("service.create", request, decoders.read_service, options=options)

    async def get(self, id: int, *, options: CallOptions | None = None) -> ServiceDetail:
        """One service with its terms.

        Operation service.get, since 0.1. Permission: service_view.

        Args:
            id: Which one.
        """
        request: dict[str, Any] = {"id": id}
        return await self._session.call("service.get", request, decoders.read_service_detail, options=options)

    async def keep(self, id: int, *, version: int, options: CallOptions | None = None) -> Service:
        """Takes a planned end away again.

        Operation service.keep, since 0.1. Permission: service_edit. For staff.

        Args:
            id: Which one.
            version: The version that was read.
        """
        request: dict[str, Any] = {"id": id, "version": version}
        return await self._session.call("service.keep", request, decoders.read_service, options=options)

    async def list(
        self,
        *,
        client: int | None = None,
        product: int | None = None,
        status: ServiceStatusOr | None = None,
        limit: int | None = None,
        after: int | None = None,
        options: CallOptions | None = None,
    ) -> ServicePage:
        """Services by client, product or state.

        Operation service.list, since 0.1. Permission: service_view.

        Args:
            client: Only those of a client.
            product: Only those of a product.
            status: Only those in a state.
            limit: How many at most. 50 when left out.
            after: The `next` of the page before.
        """
        request: dict[str, Any] = {
            "client": client,
            "product": product,
            "status": status,
            "limit": limit,
            "after": after,
        }
        return await self._session.call("service.list", request, decoders.read_service_page, options=options)

    async def mark_fraud(self, id: int, *, version: int, options: CallOptions | None = None) -> Service:
        """Stops a service that was ordered by fraud.

        Operation service.mark_fraud, since 0.1. Permission: service_edit. For staff.

        Args:
            id: Which one.
            version: The version that was read.
        """
        request: dict[str, Any] = {"id": id, "version": version}
        return await self._session.call("service.mark_fraud", request, decoders.read_service, options=options)

    async def provision(self, id: int, *, version: int, options: CallOptions | None = None) -> Service:
        """Has a pending service set up without waiting for a payment.

        Operation service.provision, since 0.1. Permission: service_provision. For staff.

        Args:
            id: Which one.
            version: The version that was read.
        """
        request: dict[str, Any] = {"id": id, "version": version}
        return await self._session.call("service.provision", request, decoders.read_service, options=options)

    async def retry(self, id: int, *, version: int, options: CallOptions | None = None) -> Service:
        """Has a failed service set up once more.

        Operation service.retry, since 0.1. Permission: service_provision. For staff.

        Args:
            id: Which one.
            version: The version that was read.
        """
        request: dict[str, Any] = {"id": id, "version": version}
        return await self._session.call("service.retry", request, decoders.read_service, options=options)

    async def suspend(
        self,
        id: int,
        *,
        version: int,
        reason: SuspensionReasonOr,
        options: CallOptions | None = None,
    ) -> Service:
        """Stops an active service for a reason.

        Operation service.suspend, since 0.1. Permission: service_provision. For staff.

        Args:
            id: Which one.
            version: The version that was read.
            reason: Why. Payment lifts `overdue` and no other.
        """
        request: dict[str, Any] = {"id": id, "version": version, "reason": reason}
        return await self._session.call("service.suspend", request, decoders.read_service, options=options)

    async def terminate(
        self,
        id: int,
        *,
        version: int,
        at: TerminateAtOr | None = None,
        date: dt.date | None = None,
        options: CallOptions | None = None,
    ) -> Service:
        """Ends a service, now or on a day to come.

        Operation service.terminate, since 0.1. Permission: service_edit. For staff.

        Args:
            id: Which one.
            version: The version that was read.
            at: When it ends: today, with the last period that is billed, or on a date. end_of_period when left out.
            date: With at `date`: the first day it no longer runs.
        """
        request: dict[str, Any] = {"id": id, "version": version, "at": at, "date": date}
        return await self._session.call("service.terminate", request, decoders.read_service, options=options)

    async def timeline(self, id: int, *, options: CallOptions | None = None) -> BilledTimeline:
        """What a service was billed for so far.

        Operation service.timeline, since 0.1. Permission: service_view.

        Args:
            id: Which one.
        """
        request: dict[str, Any] = {"id": id}
        return await self._session.call("service.timeline", request, decoders.read_billed_timeline, options=options)

    async def unsuspend(self, id: int, *, version: int, options: CallOptions | None = None) -> Service:
        """Lifts a suspension.

        Operation service.unsuspend, since 0.1. Permission: service_provision. For staff.

        Args:
            id: Which one.
            version: The version that was read.
        """
        request: dict[str, Any] = {"id": id, "version": version}
        return await self._session.call("service.unsuspend", request, decoders.read_service, options=options)

    async def update(
        self,
        id: int,
        *,
        version: int,
        label: str | None = None,
        never_suspend_until: dt.date | None = None,
        configuration: Any = None,
        options: CallOptions | None = None,
    ) -> Service:
        """Changes label, configuration, or until when it is spared.

        Operation service.update, since 0.1. Permission: service_edit. For staff.

        Args:
            id: Which one.
            version: The version that was read.
            label: New label.
            never_suspend_until: Not suspended or terminated for overdue invoices before this day.
            configuration: What the provisioner is told from now on, as an object.
        """
        request: dict[str, Any] = {
            "id": id,
            "version": version,
            "label": label,
            "never_suspend_until": never_suspend_until,
            "configuration": configuration,
        }
        return await self._session.call("service.update", request, decoders.read_service, options=options)

    def query(
        self,
        *,
        client: int | None = None,
        product: int | None = None,
        status: ServiceStatusOr | None = None,
        options: CallOptions | None = None,
    ) -> AsyncCursor[Service]:
        """Services by client, product or state.

        A cursor over all rows, as they are when it is entered or first used.

        Operation service.list, since 0.1. Permission: service_view.

        Args:
            client: Only those of a client.
            product: Only those of a product.
            status: Only those in a state.
        """
        request: dict[str, Any] = {"client": client, "product": product, "status": status}
        return self._session._query("service.list", request, options, decoders.rows_of_service)

    async def iterate(
        self,
        *,
        client: int | None = None,
        product: int | None = None,
        status: ServiceStatusOr | None = None,
        page_size: int = 100,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Service]:
        """Services by client, product or state.

        Goes through all of them, asking for the next page when it is needed.

        Operation service.list, since 0.1. Permission: service_view.

        Args:
            client: Only those of a client.
            product: Only those of a product.
            status: Only those in a state.
        """
        request: dict[str, Any] = {"client": client, "product": product, "status": status}
        request["limit"] = page_size
        while True:
            page = await self._session.call("service.list", request, decoders.read_service_page, options=options)
            for row in page.items:
                yield row
            if page.next is None:
                return
            request["after"] = page.next


class AsyncStaffOperations:
    """The operations staff.*, as `session.staff`."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncCalls) -> None:
        self._session = session

    async def create(
        self,
        *,
        name: str,
        email: str,
        roles: Iterable[int] | None = None,
        options: CallOptions | None = None,
    ) -> Staff:
        """Adds somebody to the staff.

        Operation staff.create, since 0.1. Permission: staff_edit. For staff.

        Args:
            name: Full name.
            email: Address, unique within the seller's staff.
            roles: Roles to have.
        """
        request: dict[str, Any] = {"name": name, "email": email, "roles": roles}
        return await self._session.call("staff.create", request, decoders.read_staff, options=options)

    async def disable(self, id: int, *, version: int, options: CallOptions | None = None) -> Staff:
        """Shuts a member of staff out.

        Operation staff.disable, since 0.1. Permission: staff_edit. For staff.

        Args:
            id: Which member of staff.
            version: The version this change is based on.
        """
        request: dict[str, Any] = {"id": id, "version": version}
        return await self._session.call("staff.disable", request, decoders.read_staff, options=options)

    async def enable(self, id: int, *, version: int, options: CallOptions | None = None) -> Staff:
        """Lets a member of staff in again.

        Operation staff.enable, since 0.1. Permission: staff_edit. For staff.

        Args:
            id: Which member of staff.
            version: The version this change is based on.
        """
        request: dict[str, Any] = {"id": id, "version": version}
        return await self._session.call("staff.enable", request, decoders.read_staff, options=options)

    async def get(self, id: int, *, options: CallOptions | None = None) -> Staff:
        """One member of staff.

        Operation staff.get, since 0.1. Permission: staff_view. For staff.

        Args:
            id: Which member of staff.
        """
        request: dict[str, Any] = {"id": id}
        return await self._session.call("staff.get", request, decoders.read_staff, options=options)

    async def list(
        self,
        *,
        status: StaffStatusOr | None = None,
        limit: int | None = None,
        after: int | None = None,
        options: CallOptions | None = None,
    ) -> StaffPage:
        """The staff.

        Operation staff.list, since 0.1. Permission: staff_view. For staff.

        Args:
            status: Only these.
            limit: How many at most. 50 when left out.
            after: Only those behind this one: `next` of the page before.
        """
        request: dict[str, Any] = {"status": status, "limit": limit, "after": after}
        return await self._session.call("staff.list", request, decoders.read_staff_page, options=options)

    async def update(
        self,
        id: int,
        *,
        version: int,
        name: str | None = None,
        email: str | None = None,
        roles: Iterable[int] | None = None,
        options: CallOptions | None = None,
    ) -> Staff:
        """Changes name, address or roles of a member of staff.

        Operation staff.update, since 0.1. Permission: staff_edit. For staff.

        Args:
            id: Which member of staff.
            version: The version this change is based on.
            name: Full name.
            email: Address, unique within the seller's staff.
            roles: All roles from now on.
        """
        request: dict[str, Any] = {"id": id, "version": version, "name": name, "email": email, "roles": roles}
        return await self._session.call("staff.update", request, decoders.read_staff, options=options)

    def query(self, *, status: StaffStatusOr | None = None, options: CallOptions | None = None) -> AsyncCursor[Staff]:
        """The staff.

        A cursor over all rows, as they are when it is entered or first used.

        Operation staff.list, since 0.1. Permission: staff_view. For staff.

        Args:
            status: Only these.
        """
        request: dict[str, Any] = {"status": status}
        return self._session._query("staff.list", request, options, decoders.rows_of_staff)

    async def iterate(
        self,
        *,
        status: StaffStatusOr | None = None,
        page_size: int = 100,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Staff]:
        """The staff.

        Goes through all of them, asking for the next page when it is needed.

        Operation staff.list, since 0.1. Permission: staff_view. For staff.

        Args:
            status: Only these.
        """
        request: dict[str, Any] = {"status": status}
        request["limit"] = page_size
        while True:
            page = await self._session.call("staff.list", request, decoders.read_staff_page, options=options)
            for row in page.items:
                yield row
            if page.next is None:
                return
            request["after"] = page.next


class AsyncTaxOperations:
    """The operations tax.*, as `session.taxes`."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncCalls) -> None:
        self._session = session

    async def calculate(
        self,
        *,
        currency: str,
        lines: Iterable[TaxableLine | Mapping[str, Any]],
        date: dt.date | None = None,
        client: int | None = None,
        customer: TaxCustomer | Mapping[str, Any] | None = None,
        prices_include_tax: bool | None = None,
        options: CallOptions | None = None,
    ) -> TaxCalculation:
        """What tax there would be on given amounts.

        Operation tax.calculate, since 0.1. Permission: catalog_view.

        Args:
            date: Tax point. Left out: today.
            client: Who would buy.
            customer: Or somebody who is no client.
            currency: Currency of every line.
            lines: What would be sold.
            prices_include_tax: Whether the amounts are with tax. Left out: as the seller's prices.
        """
        request: dict[str, Any] = {
            "date": date,
            "client": client,
            "customer": customer,
            "currency": currency,
            "lines": lines,
            "prices_include_tax": prices_include_tax,
        }
        return await self._session.call("tax.calculate", request, decoders.read_tax_calculation, options=options)


class AsyncTaxRateOperations:
    """The operations tax_rate.*, as `session.tax_rates`."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncCalls) -> None:
        self._session = session

    async def create(
        self,
        *,
        name: str,
        country: str,
        percent: Number,
        valid_from: dt.date,
        state: str | None = None,
        postal_prefix: str | None = None,
        tax_category: str | None = None,
        customer: CustomerKindOr | None = None,
        taxable_share: Number | None = None,
        level: int | None = None,
        compound: bool | None = None,
        valid_to: dt.date | None = None,
        options: CallOptions | None = None,
    ) -> TaxRate:
        """Adds a dated tax rate.

        Operation tax_rate.create, since 0.1. Permission: tax_edit. For staff.

        Args:
            name: As on the invoice.
            country: Where the customer is.
            state: Subdivision; left out: the whole country.
            postal_prefix: First characters of the postal code; left out: all.
            tax_category: Tax category of the product; left out: all.
            customer: Kind of customer; left out: both.
            percent: The rate, with at most four decimals.
            taxable_share: How much of the amount is taxed, in percent, with at most four decimals. 100 when left out.
            level: Place in the stack. 1 when left out.
            compound: Whether it is taken of the amount with the taxes of lower levels. false when left out.
            valid_from: First day it holds.
            valid_to: First day it no longer holds.
        """
        request: dict[str, Any] = {
            "name": name,
            "country": country,
            "state": state,
            "postal_prefix": postal_prefix,
            "tax_category": tax_category,
            "customer": customer,
            "percent": decimal_of(percent),
            "taxable_share": taxable_share if taxable_share is None else decimal_of(taxable_share),
            "level": level,
            "compound": compound,
            "valid_from": valid_from,
            "valid_to": valid_to,
        }
        return await self._session.call("tax_rate.create", request, decoders.read_tax_rate, options=options)

    async def end(self, id: int, *, version: int, valid_to: dt.date, options: CallOptions | None = None) -> TaxRate:
        """Ends a tax rate.

        Operation tax_rate.end, since 0.1. Permission: tax_edit. For staff.

        Args:
            id: Which rate.
            version: The version this change is based on.
            valid_to: First day it no longer holds.
        """
        request: dict[str, Any] = {"id": id, "version": version, "valid_to": valid_to}
        return await self._session.call("tax_rate.end", request, decoders.read_tax_rate, options=options)

    async def list(
        self,
        *,
        country: str | None = None,
        on: dt.date | None = None,
        limit: int | None = None,
        after: int | None = None,
        options: CallOptions | None = None,
    ) -> TaxRatePage:
        """The tax rates there are.

        Operation tax_rate.list, since 0.1. Permission: catalog_view. For staff.

        Args:
            country: Of this country alone.
            on: That hold on this day.
            limit: Rows of a page. 50 when left out.
            after: The `next` of the page before.
        """
        request: dict[str, Any] = {"country": country, "on": on, "limit": limit, "after": after}
        return await self._session.call("tax_rate.list", request, decoders.read_tax_rate_page, options=options)

    def query(
        self,
        *,
        country: str | None = None,
        on: dt.date | None = None,
        options: CallOptions | None = None,
    ) -> AsyncCursor[TaxRate]:
        """The tax rates there are.

        A cursor over all rows, as they are when it is entered or first used.

        Operation tax_rate.list, since 0.1. Permission: catalog_view. For staff.

        Args:
            country: Of this country alone.
            on: That hold on this day.
        """
        request: dict[str, Any] = {"country": country, "on": on}
        return self._session._query("tax_rate.list", request, options, decoders.rows_of_tax_rate)

    async def iterate(
        self,
        *,
        country: str | None = None,
        on: dt.date | None = None,
        page_size: int = 100,
        options: CallOptions | None = None,
    ) -> AsyncIterator[TaxRate]:
        """The tax rates there are.

        Goes through all of them, asking for the next page when it is needed.

        Operation tax_rate.list, since 0.1. Permission: catalog_view. For staff.

        Args:
            country: Of this country alone.
            on: That hold on this day.
        """
        request: dict[str, Any] = {"country": country, "on": on}
        request["limit"] = page_size
        while True:
            page = await self._session.call("tax_rate.list", request, decoders.read_tax_rate_page, options=options)
            for row in page.items:
                yield row
            if page.next is None:
                return
            request["after"] = page.next


class AsyncSession(AsyncCalls):
    __doc__ = AsyncCalls.__doc__
    __slots__ = ()

    @property
    def audits(self) -> AsyncAuditOperations:
        return AsyncAuditOperations(self)

    @property
    def automation(self) -> AsyncAutomationOperations:
        return AsyncAutomationOperations(self)

    @property
    def categories(self) -> AsyncCategoryOperations:
        return AsyncCategoryOperations(self)

    @property
    def clients(self) -> AsyncClientOperations:
        return AsyncClientOperations(self)

    @property
    def client_groups(self) -> AsyncClientGroupOperations:
        return AsyncClientGroupOperations(self)

    @property
    def credits(self) -> AsyncCreditOperations:
        return AsyncCreditOperations(self)

    @property
    def credit_notes(self) -> AsyncCreditNoteOperations:
        return AsyncCreditNoteOperations(self)

    @property
    def currencies(self) -> AsyncCurrencyOperations:
        return AsyncCurrencyOperations(self)

    @property
    def events(self) -> AsyncEventOperations:
        return AsyncEventOperations(self)

    @property
    def imports(self) -> AsyncImportOperations:
        return AsyncImportOperations(self)

    @property
    def invoices(self) -> AsyncInvoiceOperations:
        return AsyncInvoiceOperations(self)

    @property
    def jobs(self) -> AsyncJobOperations:
        return AsyncJobOperations(self)

    @property
    def ledgers(self) -> AsyncLedgerOperations:
        return AsyncLedgerOperations(self)

    @property
    def payments(self) -> AsyncPaymentOperations:
        return AsyncPaymentOperations(self)

    @property
    def prices(self) -> AsyncPriceOperations:
        return AsyncPriceOperations(self)

    @property
    def products(self) -> AsyncProductOperations:
        return AsyncProductOperations(self)

    @property
    def reports(self) -> AsyncReportOperations:
        return AsyncReportOperations(self)

    @property
    def roles(self) -> AsyncRoleOperations:
        return AsyncRoleOperations(self)

    @property
    def schedules(self) -> AsyncScheduleOperations:
        return AsyncScheduleOperations(self)

    @property
    def sellers(self) -> AsyncSellerOperations:
        return AsyncSellerOperations(self)

    @property
    def services(self) -> AsyncServiceOperations:
        return AsyncServiceOperations(self)

    @property
    def staff(self) -> AsyncStaffOperations:
        return AsyncStaffOperations(self)

    @property
    def taxes(self) -> AsyncTaxOperations:
        return AsyncTaxOperations(self)

    @property
    def tax_rates(self) -> AsyncTaxRateOperations:
        return AsyncTaxRateOperations(self)
