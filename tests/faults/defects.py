"""Mistakes that somebody could make in the product, planted in a child of the nursery for its whole life."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import Chain
from frontdesk.core.database import Database
from frontdesk.core.money import Money
from frontdesk.fees.cash import ledger
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Ledger
from frontdesk.fees.records import Payment, Receipt


@contextmanager
def number_by_itself() -> Iterator[None]:
    """How far the receipts have come is kept before the receipt is, in a transaction of its own."""
    store = Ledger.store

    def stored(self: Ledger) -> None:
        ledger._COUNT.run(self._session, series=self._series, n=self._n)
        _commit_so_far(self._session)
        store(self)

    Ledger.store = stored  # type: ignore[method-assign]
    yield


@contextmanager
def audit_by_itself() -> Iterator[None]:
    """The audit row is written when the act is in the books already."""
    add = Chain.add

    def added(self: Chain, *told: Any) -> None:
        self._session.flush()
        _commit_so_far(self._session)
        add(self, *told)

    Chain.add = added  # type: ignore[method-assign]
    yield


@contextmanager
def blind_retry() -> Iterator[None]:
    """Whoever was told nothing asks for the payment again as for a new one."""
    take = CashDesk.take_payment

    def taken(self: CashDesk, unit: int, tenders: Any, **more: Any) -> Any:
        return take(self, unit, tenders, **more | {"operation": ""})

    CashDesk.take_payment = taken  # type: ignore[method-assign]
    yield


@contextmanager
def told_early() -> Iterator[None]:
    """An act comes back when it is done, and is committed when the next one begins."""
    writing = Database.writing
    left: list[Any] = []

    @contextmanager
    def written(self: Database) -> Iterator[Session]:
        if left:
            left.pop().__exit__(None, None, None)
        opened = writing(self)
        session = opened.__enter__()
        yield session
        left.append(opened)

    Database.writing = written  # type: ignore[method-assign]
    yield


@contextmanager
def asked_before() -> Iterator[None]:
    """Whether a payment was taken already is asked before the books are locked, and nothing in them forbids two."""
    take = CashDesk.take_payment
    taken_already = select(Receipt).join(Payment, Payment.id == Receipt.payment_id)

    def taken(self: CashDesk, unit: int, tenders: Any, *, operation: str = "", **more: Any) -> Receipt:
        with self._ground.database.reading() as session:
            known = session.scalars(taken_already.where(Payment.remark == operation)).first()
        time.sleep(0.01)
        return known or take(self, unit, tenders, remark=operation, **more)

    CashDesk.take_payment = taken  # type: ignore[method-assign]
    yield


@contextmanager
def float_money() -> Iterator[None]:
    """What is typed in yuan is made into fen by way of a float."""
    Money.parse = classmethod(lambda kind, text: kind(int(float(text) * 100)))  # type: ignore[assignment]
    yield


def _commit_so_far(session: Session) -> None:
    connection = session.bind
    assert isinstance(connection, Connection)
    cursor = connection.connection.cursor()
    cursor.execute("COMMIT")
    cursor.execute("BEGIN IMMEDIATE")
