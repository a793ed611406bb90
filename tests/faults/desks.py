"""What is done at the desks while a fault strikes: an estate where every act can be done at once, and the acts.

All of it runs in children of the nursery: each has a pipe to tell what came back.
"""

import os
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from frontdesk.core.audit import Mark, head
from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.duty.blocks import Checked
from frontdesk.duty.handovers import HandoverDesk
from frontdesk.duty.shifts import ShiftDesk
from frontdesk.fees.billing.runs import BillingDesk, OneOffDesk
from frontdesk.fees.cases.refunds import Claim, RefundDesk
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Tendered
from frontdesk.fees.closing.desk import ClosingDesk
from frontdesk.fees.closing.drawer import Counted
from frontdesk.fees.records import Method
from frontdesk.fees.records.cases import RefundKind
from frontdesk.keys.cabinet import Cabinet, NewKey
from frontdesk.keys.lending import Borrower, LendingDesk
from frontdesk.keys.records import KeyKind
from frontdesk.renovation.passes import PassDesk
from frontdesk.renovation.reviews import ReviewDesk
from frontdesk.renovation.workers import WorkerDesk, WorkerFields
from frontdesk.residents.importing import RegisterDesk
from frontdesk.shell import keeping
from tests import people
from tests.duty.counter import set_up
from tests.faults.acknowledged import Tell
from tests.faults.scenes import ESTATE
from tests.faults.survey import found_by_check
from tests.renovation import sites

REGISTER = "register.xlsx"
"""A register to be taken over; it lies beside the data folder."""

COUNTER, OTHER_COUNTER = "1 号柜台", "2 号柜台"


@dataclass(frozen=True)
class Found:
    """What the prepared estate has: ids by which the acts are done."""

    units: dict[str, int]
    item: int
    receipt: int
    refund: int
    permit: int
    site: int
    worker: int
    copy: int
    pieces: int


# The estate


def prepare(tell: Tell, root: Path) -> None:
    """Furnish an estate below `root` in which each act can be done; tells what it has."""
    ground = people.found(root / ESTATE, people.Now())
    estate = people.furnish(ground)
    ground.counter = COUNTER
    set_up(ground)
    ShiftDesk(ground).open_shift()
    BillingDesk(ground).post(202611)
    receipt = estate.pay(people.SMALL, "80.00")
    estate.pay(people.SPACE, "900.00")
    claim = Claim(RefundKind.PREPAYMENT, estate.units[people.SPACE], "多收", Money(2000))
    refund = RefundDesk(ground).apply(claim)
    with sites.by(ground, Role.SUPERVISOR):
        RefundDesk(ground).approve(refund.id)
    permit = sites.first_reviewed(ground, estate.units[people.SHOP])
    site = sites.to_pay(ground, estate.units[people.FLAT])
    worker = WorkerDesk(ground).add(WorkerFields("丁有才", "carpenter"))
    Cabinet(ground).add(NewKey("P-001", KeyKind.PLANT, "水泵房"))
    copy = Cabinet(ground).copy_named("P-001")
    pieces = int(ClosingDesk(ground).figures(ground.clock.today(), ground.who().id).expected)
    ground.close()
    _write_register(root / REGISTER)
    found = Found(
        estate.units,
        estate.items["装修垃圾清运费"],
        receipt.id,
        refund.id,
        permit.id,
        site.id,
        worker,
        copy or 0,
        pieces,
    )
    tell(**vars(found))


def _write_register(path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(("房号", "建筑面积", "业主姓名", "身份", "联系电话", "车牌号"))
    for door in range(101, 105):
        sheet.append((f"5-1-{door}", 89.5, f"住户{door}", "业主", f"13700001{door}", f"浙A12{door}"))
    book.save(path)


# The acts: each does one thing once, whoever asks for it again with the same `operation`

Act = Callable[["Desks", str], dict[str, Any]]


@dataclass(frozen=True)
class Desks:
    """The opened estate, and what it has."""

    ground: Ground
    found: Found
    root: Path


def _pay(desks: Desks, operation: str) -> dict[str, Any]:
    tenders = [Tendered(Method.CASH, Money(12_345))]
    receipt = CashDesk(desks.ground).take_payment(desks.found.units[people.FLAT], tenders, operation=operation)
    return {"receipt": receipt.number, "total": receipt.total}


def _charge(desks: Desks, operation: str) -> dict[str, Any]:
    OneOffDesk(desks.ground).charge(desks.found.units[people.FLAT], desks.found.item, Money(6_789), operation)
    return {}


def _bill(desks: Desks, operation: str) -> dict[str, Any]:
    BillingDesk(desks.ground).post(202612)
    return {}


def _void(desks: Desks, operation: str) -> dict[str, Any]:
    receipt = CashDesk(desks.ground).void(desks.found.receipt, "误收")
    return {"receipt": receipt.number, "total": receipt.total}


def _refund(desks: Desks, operation: str) -> dict[str, Any]:
    RefundDesk(desks.ground).pay(desks.found.refund, Method.CASH)
    return {}


def _review(desks: Desks, operation: str) -> dict[str, Any]:
    ReviewDesk(desks.ground).final_review(desks.found.permit)
    return {}


def _lend(desks: Desks, operation: str) -> dict[str, Any]:
    borrower = Borrower("staff", "孙工", "13700001111")
    loan = LendingDesk(desks.ground).lend([desks.found.copy], borrower, "检修", operation=operation)
    return {"loan": loan.number}


def _import(desks: Desks, operation: str) -> dict[str, Any]:
    taken = RegisterDesk(desks.ground).take_over(desks.root / REGISTER)
    return {"added": taken.added}


def _pass(desks: Desks, operation: str) -> dict[str, Any]:
    [made] = PassDesk(desks.ground).issue(desks.found.site, [desks.found.worker])
    return {"pass": made}


def _open_shift(desks: Desks, operation: str) -> dict[str, Any]:
    desks.ground.counter = OTHER_COUNTER
    return {"shift": ShiftDesk(desks.ground).open_shift().number}


def _hand_over(desks: Desks, operation: str) -> dict[str, Any]:
    handover = HandoverDesk(desks.ground).submit(Checked({1: 1}, "点钞后补"))
    return {"handover": handover.id}


def _close(desks: Desks, operation: str) -> dict[str, Any]:
    desk, today, me = ClosingDesk(desks.ground), desks.ground.clock.today(), desks.ground.who().id
    closed = desk.close(today, me, Counted({1: desks.found.pieces}, {}), "点钞后补")
    return {"close": closed.id}


ACTS: dict[str, Act] = {
    "payment": _pay, "charge": _charge, "billing": _bill, "void": _void, "refund": _refund, "review": _review,
    "loan": _lend, "pass": _pass, "import": _import, "shift": _open_shift, "handover": _hand_over, "close": _close,
}  # fmt: skip


def opened(root: Path, found: dict[str, Any], role: Role = Role.MANAGER, now: people.Now | None = None) -> Desks:
    """The estate as one counter has it open."""
    ground = keeping.open_books(root / ESTATE, Clock(now=now or people.Now()))
    ground.counter = COUNTER
    people.sign_in(ground, role)
    return Desks(ground, Found(**found), root)


def done(desks: Desks, name: str, operation: str) -> dict[str, Any]:
    """What came back of an act, told in one way: what it gave, or that it was refused."""
    try:
        return {"act": name, **ACTS[name](desks, operation)}
    except Refusal as refusal:
        return {"act": name, "refused": str(refusal)}


# A counter that lives until it is killed


def work(tell: Tell, root: Path, found: dict[str, Any], order: list[str], dies_at: int = -1) -> None:
    """Do acts one after the other, each told when it came back; with `dies_at`, die before that statement of them."""
    desks = opened(root, found)
    statements = count_statements(dies_at)
    tell(began=True)
    for turn, name in enumerate(order):
        tell(**done(desks, name, f"{name} {turn}"), statements=statements[0])


def count_statements(dies_at: int) -> list[int]:
    """Count what the database is asked from now on, and each look at the mark outside; die before one of them."""
    counted = [0]

    def count(*_: object) -> None:
        if counted[0] == dies_at:
            os.kill(os.getpid(), signal.SIGKILL)
        counted[0] += 1

    @event.listens_for(Engine, "checkout")
    def watch(connection: Any, *_: object) -> None:
        connection.set_trace_callback(count)

    write = Mark.write

    def write_counted(self: Mark, *told: Any) -> None:
        count()
        write(self, *told)
        count()

    Mark.write = write_counted  # type: ignore[method-assign]
    return counted


# Counters that race


def race(
    tell: Tell, root: Path, found: dict[str, Any], name: str, role: str, operation: str, times: int, together: int
) -> None:
    """Do an act so many times, as soon as all counters `together` are ready; tells when each began and ended."""
    desks = opened(root, found, Role(role))
    (root / f"ready-{os.getpid()}").touch()
    while len(list(root.glob("ready-*"))) < together:
        time.sleep(0.0005)
    for turn in range(times):
        begun = time.monotonic()
        told = done(desks, name, f"{operation} {turn}")
        tell(**told, begun=begun, ended=time.monotonic())
    desks.ground.close()


# What is found afterwards

Weights = dict[str, list[int]]
"""Of each table its rows and the sums of its columns of whole numbers: what no half-done act leaves as it was."""


def survey(tell: Tell, root: Path, found: dict[str, Any], *, wholly: bool, again: str = "", turn: int = 0) -> None:
    """Start the program on what is there and tell its weights; `wholly` goes over the books too.

    `again` does one act once more, as somebody does who was told nothing.
    """
    try:
        desks = opened(root, found)
    except Refusal as refusal:
        tell(weights={}, after={}, receipts={}, mark=0, bad=[f"refused to open: {refusal}"])
        return
    before = weights(desks.ground)
    asked = done(desks, again, f"{again} {turn}") if again else {}
    after = weights(desks.ground) if again else before
    bad = found_by_check(desks.ground) if wholly else []
    besides = {"receipts": receipts(desks.ground), "mark": mark_is_behind(desks.ground)}
    tell(weights=before, asked=asked, after=after, bad=bad, **besides)
    desks.ground.close()


def weights(ground: Ground) -> Weights:
    """What the books weigh now."""
    with ground.database.reading() as session:
        ask = session.connection().exec_driver_sql
        tables = ask("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'").scalars()
        weighed: Weights = {}
        for table in tables.all():
            columns = [row.name for row in ask(f"PRAGMA table_info({table})") if row.type in ("INTEGER", "BIGINT")]
            sums = "".join(f", total({column})" for column in columns)
            weighed[table] = [int(each) for each in ask(f"SELECT count(*){sums} FROM {table}").one()]
        return weighed


def receipts(ground: Ground) -> dict[str, int]:
    """The total of every receipt by its number."""
    with ground.database.reading() as session:
        return dict(session.connection().exec_driver_sql("SELECT number, total FROM receipt").all())


def mark_is_behind(ground: Ground) -> int:
    """How many rows the mark outside is behind the books."""
    noted = ground.mark.read()
    with ground.database.reading() as session:
        return head(session).row - (noted.row if noted else 0)


def weigh_all(tell: Tell, root: Path, found: dict[str, Any], order: list[str]) -> None:
    """Do acts undisturbed; tells what the books weigh before the first and after each."""
    desks = opened(root, found)
    tell(weights=weights(desks.ground))
    for turn, name in enumerate(order):
        tell(**done(desks, name, f"{name} {turn}"), weights=weights(desks.ground))
    desks.ground.close()
