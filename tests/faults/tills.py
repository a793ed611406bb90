"""A till where things happen by lot; what is wanted is told before it is asked for, and what came back after it."""

import random
from pathlib import Path
from typing import Any
from uuid import uuid4

from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.fees.billing.runs import OneOffDesk
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Tendered
from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.records import Method
from tests import people
from tests.faults.acknowledged import Tell
from tests.faults.desks import opened, receipts
from tests.faults.survey import found_by_check

_LATEST = "SELECT id, unit_id, total FROM receipt WHERE total > 0 ORDER BY id DESC LIMIT 6"
_DRAWER = (
    "SELECT (SELECT total(amount) FROM tender WHERE method = 'cash')"
    " - (SELECT total(change) FROM payment WHERE kind IN ('payment', 'void'))"
)


def live(tell: Tell, root: Path, found: dict[str, Any], role: str, seed: int, acts: int) -> None:
    """Take and give back, charge and void, so many times; amounts are typed in yuan, as at the counter."""
    chance, now = random.Random(seed), people.Now()
    desks = opened(root, found, Role(role), now)
    units = [desks.found.units[code] for code in (people.FLAT, people.SMALL, people.SHOP, people.SPACE)]
    for _ in range(acts):
        now.go_on(minutes=1)
        unit, fen = chance.choice(units), chance.randint(1, 99_999)
        wants = chance.choice(("pay", "pay", "charge", "void"))
        try:
            tell(**_done(desks.ground, tell, wants, unit, fen, desks.found.item, chance))
        except Refusal as refusal:
            tell(refused=str(refusal))
    desks.ground.close()


def _done(
    ground: Ground, tell: Tell, wants: str, unit: int, fen: int, item: int, chance: random.Random
) -> dict[str, Any]:
    amount = Money.parse(f"{fen // 100}.{fen % 100:02d}")
    if wants == "void":
        with ground.database.reading() as session:
            receipt = chance.choice(session.connection().exec_driver_sql(_LATEST).all())
        tell(wants=wants, unit=receipt.unit_id, fen=-receipt.total)
        return {"receipt": CashDesk(ground).void(receipt.id, "误收").number}
    tell(wants=wants, unit=unit, fen=fen)
    if wants == "charge":
        return {"charge": OneOffDesk(ground).charge(unit, item, amount)}
    tenders = [Tendered(Method.CASH, amount)]
    return {"receipt": CashDesk(ground).take_payment(unit, tenders, operation=uuid4().hex).number}


def survey(tell: Tell, root: Path, found: dict[str, Any]) -> None:
    """What each unit owes, its prepayment taken off; what lies in the drawers; and what `check` finds."""
    desks = opened(root, found)
    accounts = {unit: FeeDesk(desks.ground).account(unit) for unit in desks.found.units.values()}
    owing = {unit: sum(one.open for one in account.owed) - account.prepaid for unit, account in accounts.items()}
    with desks.ground.database.reading() as session:
        drawer = int(session.connection().exec_driver_sql(_DRAWER).scalar_one())
    tell(owing=owing, drawer=drawer, receipts=receipts(desks.ground), bad=found_by_check(desks.ground))
    desks.ground.close()
