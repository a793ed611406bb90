"""A morning at the counter, lived over a disk that is watched.

After each act that came back, a line tells what the operator was told: what must be there whatever happens next.
"""

import hashlib
import json
import random
from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

from frontdesk.core.attachments import AttachmentDesk
from frontdesk.core.audit import head
from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.fees.billing.runs import BillingDesk, OneOffDesk
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Tendered
from frontdesk.fees.closing.desk import ClosingDesk
from frontdesk.fees.closing.drawer import Counted
from frontdesk.fees.records import Method
from frontdesk.paper.saving import saved
from frontdesk.shell import keeping
from frontdesk.shell.backups.making import back_up, fresh_path
from tests import people
from tests.faults import preload
from tests.faults.acknowledged import Tell

ESTATE, STICK, PAPERS = "estate", "stick", "papers"
"""Folders of a scene: the data, where backups go, where papers are saved."""


def write_down(**facts: Any) -> None:
    """Tell in the log of the disk, in its place among the writes."""
    preload.tell(json.dumps(facts))


class Morning:
    """One operator's acts at the small estate, drawn by lot; what came back is told after each."""

    def __init__(
        self, ground: Ground, estate: people.Estate, seed: int, now: people.Now, tell: Tell = write_down
    ) -> None:
        self.ground, self.estate, self._now, self._tell = ground, estate, now, tell
        self._chance = random.Random(seed)
        self._root = ground.folder.parent

    def go_on(self, acts: int) -> None:
        """So many acts, one after the other."""
        usual = (self.pay, self.pay, self.pay, self.charge, self.void)
        seldom = (self.bill, self.attach, self.save_a_paper, self.close_the_day, self.sit_down_again, self.back_up)
        for place in range(1, acts + 1):
            act = seldom[place // 6 % len(seldom)] if place % 6 == 0 else self._chance.choice(usual)
            self._now.go_on(minutes=3)
            with suppress(Refusal):  # the day may be closed, or the receipt void already
                self.tell(act())

    def tell(self, facts: dict[str, Any]) -> None:
        """Tell what was done, and the head of the chain that the act left."""
        self._tell(**told(self.ground, facts))

    def pay(self) -> dict[str, Any]:
        unit = self._chance.choice(list(self.estate.units.values())[:4])
        tenders = [Tendered(Method.CASH, Money(self._chance.randint(1, 90_000)))]
        receipt = CashDesk(self.ground).take_payment(unit, tenders, operation=uuid4().hex)
        return {"receipt": receipt.number, "digest": receipt_digest(receipt.facts)}

    def charge(self) -> dict[str, Any]:
        unit = self._chance.choice(list(self.estate.units.values())[:4])
        item = self.estate.items["装修垃圾清运费"]
        OneOffDesk(self.ground).charge(unit, item, Money(self._chance.randint(1, 90_000)))
        return {}

    def void(self) -> dict[str, Any]:
        with self.ground.database.reading() as session:
            rows = session.connection().exec_driver_sql("SELECT id FROM receipt ORDER BY id DESC LIMIT 5").scalars()
            receipts = list(rows)
        if not receipts:
            return self.pay()
        receipt = CashDesk(self.ground).void(self._chance.choice(receipts), "误收")
        return {"receipt": receipt.number, "digest": receipt_digest(receipt.facts)}

    def bill(self) -> dict[str, Any]:
        today = self.ground.clock.today()
        BillingDesk(self.ground).post(today.year * 100 + today.month)
        return {}

    def attach(self) -> dict[str, Any]:
        desk = AttachmentDesk(self.ground)
        stored = desk.store.put("合同.pdf", b"%PDF-" + self._chance.randbytes(20_000))
        desk.attach("unit", self.estate.units[people.FLAT], [stored])
        return {"file": stored.hash}

    def save_a_paper(self) -> dict[str, Any]:
        content = self._chance.randbytes(9_000)
        name = f"{self._chance.choice(('a', 'b'))}.pdf"
        with saved(self._root / PAPERS / name) as file:
            file.write(content)
            file.write(hashlib.sha256(content).digest())
        return {"paper": name}

    def close_the_day(self) -> dict[str, Any]:
        desk, today, me = ClosingDesk(self.ground), self.ground.clock.today(), self.ground.who().id
        notes = desk.figures(today, me).expected
        desk.close(today, me, Counted({1: int(notes)}, {}))
        self._now.go_on(days=1)
        return {}

    def sit_down_again(self) -> dict[str, Any]:
        self.ground.close()
        self.ground = keeping.open_books(self.ground.folder, self.ground.clock)
        people.sign_in(self.ground, Role.MANAGER)
        return {}

    def back_up(self) -> dict[str, Any]:
        path = fresh_path(self._root / STICK, self.ground)
        back_up(self.ground, path)
        return {"backup": path.name}


def told(ground: Ground, facts: dict[str, Any]) -> dict[str, Any]:
    """What an act came back with, and the head of the chain that it left."""
    with ground.database.reading() as session:
        last = head(session)
    return {"row": last.row, "hash": last.hash, **facts}


def receipt_digest(facts: str) -> str:
    """What stands on a receipt, as a short fingerprint."""
    return hashlib.sha256(facts.encode()).hexdigest()[:16]


def live(_: Tell, root: Path, log: Path, acts: int, seed: int) -> None:
    """Found an estate below `root`, furnish it and work in it; what reaches the disk is written down."""
    now = people.Now()
    preload.watch(root, log)
    for name in (STICK, PAPERS):
        (root / name).mkdir()
    ground = people.found(root / ESTATE, now)
    write_down(founded=True)
    morning = Morning(ground, people.furnish(ground), seed, now)
    morning.tell({})
    morning.go_on(acts)
    morning.ground.close()
