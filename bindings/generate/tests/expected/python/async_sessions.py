"""The operations as methods that are awaited.

Written by bindings/generate/generate.py; do not edit.
"""

from __future__ import annotations

from ..asynchronous import AsyncCalls, Awaited, awaited, iterated, queried
from . import sessions



class AsyncDepotOperations(Awaited):
    __doc__ = sessions.DepotOperations.__doc__

    check = awaited(sessions.DepotOperations.check)


class AsyncParcelOperations(Awaited):
    __doc__ = sessions.ParcelOperations.__doc__

    archive = awaited(sessions.ParcelOperations.archive)
    create = awaited(sessions.ParcelOperations.create)
    get = awaited(sessions.ParcelOperations.get)
    list = awaited(sessions.ParcelOperations.list)
    list_lost = awaited(sessions.ParcelOperations.list_lost)
    return_ = awaited(sessions.ParcelOperations.return_)
    weigh = awaited(sessions.ParcelOperations.weigh)
    query = queried(sessions.ParcelOperations.query)
    iterate = iterated(sessions.ParcelOperations.iterate, list)
    query_lost = queried(sessions.ParcelOperations.query_lost)
    iterate_lost = iterated(sessions.ParcelOperations.iterate_lost, list_lost)
    query_weigh = queried(sessions.ParcelOperations.query_weigh)


class AsyncSession(AsyncCalls):
    __doc__ = AsyncCalls.__doc__

    @property
    def depots(self) -> AsyncDepotOperations:
        return AsyncDepotOperations(self._turns, lambda: sessions.DepotOperations(self._lend()))

    @property
    def parcels(self) -> AsyncParcelOperations:
        return AsyncParcelOperations(self._turns, lambda: sessions.ParcelOperations(self._lend()))
