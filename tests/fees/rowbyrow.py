"""The reports reckoned the slow way: every row of the books looked at, one after the other, in plain Python."""

from collections import defaultdict
from datetime import UTC, date, datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from sqlalchemy import text

from frontdesk.core.ground import Ground

TABLES = ("charge", "payment", "tender", "allocation", "receipt", "waiver", "fee_item", "unit", "audit", "billing_run")
MOVES = ("cash", "card", "wechat", "alipay", "transfer", "cheque")


class Rows:
    """All rows of the books, and what follows from them."""

    def __init__(self, ground: Ground) -> None:
        self.clock = ground.clock
        with ground.database.reading() as session:
            self.all: dict[str, dict[int, Any]] = {
                table: {row.id: row for row in session.execute(text(f"SELECT * FROM {table}"))} for table in TABLES
            }
        self.basis = {item.id: item.basis for item in self.all["fee_item"].values()}
        with ground.database.reading() as session:
            self.buildings = session.execute(text("SELECT code, id FROM building")).all()
        self.voided = {row.record: _at(row.at) for row in self.of("audit") if row.act == "charge_voided"}
        self.parts = defaultdict(list)
        for row in self.of("allocation"):
            self.parts[row.payment_id].append(row)

    def of(self, table: str) -> list[Any]:
        return list(self.all[table].values())

    def charges(self, building: int | None, item: int | None) -> list[Any]:
        units = self.all["unit"]
        return [
            charge
            for charge in self.of("charge")
            if building in (None, units[charge.unit_id].building_id) and item in (None, charge.item_id)
        ]

    def rates(self, since: int, until: int, building: int | None = None, item: int | None = None) -> dict[str, Any]:
        """What `fees.rates.rates` gives, its lines as sets of figures by what they are of."""
        lines: dict[Any, list[Any]] = defaultdict(list)
        for charge in self.charges(building, item):
            if (
                charge.state == "voided"
                or not since <= charge.period <= until
                or self.basis[charge.item_id] == "deposit"
            ):
                continue
            if self.basis[charge.item_id] == "late_fee":
                lines["late"].append(charge)
                continue
            for key in (
                "all", ("period", charge.period), ("item", charge.item_id),
                ("building", self.all["unit"][charge.unit_id].building_id),
            ):  # fmt: skip
                lines[key].append(charge)
        alone = {key: 3 if key == "late" or key[0] == "item" else 5 for key in lines}
        told = {key: self._rate(charges)[: alone[key]] for key, charges in lines.items()}
        return {key: each for key, each in told.items() if any(each)}

    def _rate(self, charges: list[Any]) -> tuple[Any, ...]:
        due = sum(charge.amount - charge.waived for charge in charges)
        received = sum(charge.paid for charge in charges)
        billed = {charge.unit_id for charge in charges}
        owing = {charge.unit_id for charge in charges if charge.amount > charge.paid + charge.waived}
        return due, received, percent(received, due), len(billed), len(billed - owing)

    def recovery(
        self, since: date, until: date, building: int | None = None, item: int | None = None
    ) -> dict[Any, Any]:
        """What came in and what was still open of old arrears, of all and by what it was owed for."""
        begin, end, before = self.clock.begin_of(since), self.clock.end_of(until), since.year * 100 + since.month
        sums: dict[Any, list[int]] = defaultdict(lambda: [0, 0])
        old = {charge.id: charge for charge in self.charges(building, item) if charge.period < before}
        for charge in old.values():
            raised = self._raised(charge)
            if raised >= end or self.voided.get(charge.id, end) < end:
                continue
            still = charge.amount - sum(
                waiver.amount
                for waiver in self.of("waiver")
                if waiver.charge_id == charge.id and waiver.state == "approved" and _at(waiver.decided_at) < end
            )
            self._add(sums, charge, 1, still)
        for payment in self.of("payment"):
            for part in self.parts[payment.id]:
                if part.charge_id in old and _at(payment.at) < end:
                    self._add(sums, old[part.charge_id], 1, -part.amount)
                    if _at(payment.at) >= begin:
                        self._add(sums, old[part.charge_id], 0, part.amount)
        return {key: tuple(both) for key, both in sums.items() if any(both)}

    def _add(self, sums: dict[Any, list[int]], charge: Any, place: int, amount: int) -> None:
        basis = self.basis[charge.item_id]
        if basis == "late_fee":
            sums["late"][place] += amount
        elif basis != "deposit":
            for key in ("all", ("period", charge.period), ("item", charge.item_id)):
                sums[key][place] += amount

    def _raised(self, charge: Any) -> datetime:
        if charge.run_id is not None:
            return _at(self.all["billing_run"][charge.run_id].at)
        return min(_at(row.at) for row in self.of("audit") if row.kind == "charge" and row.record == charge.id)

    def income(self, since: date, until: date, operator: int | None = None) -> dict[Any, int]:
        """Every sum of the report of income by its name or by what it is of."""
        begin, end = self.clock.begin_of(since), self.clock.end_of(until)
        sums: dict[Any, int] = defaultdict(int)
        receipts = {receipt.payment_id: receipt for receipt in self.of("receipt")}
        carried = {row.payment_id for row in self.of("tender") if row.method == "carried"}
        for payment in self.of("payment"):
            if (
                not begin <= _at(payment.at) < end
                or operator not in (None, payment.operator_id)
                or payment.id in carried
            ):
                continue
            money = payment.received - payment.change
            day = self.clock.local(_at(payment.at)).date().isoformat()
            sums["money"] += money
            sums["operator", payment.operator_id] += money
            sums["at", day] += money
            for name in ("prepaid_in", "prepaid_used", "deposit_used"):
                sums[name] += getattr(payment, name)
            for part in self.parts[payment.id]:
                held = self.basis[self.all["charge"][part.charge_id].item_id] == "deposit"
                sums["deposits_taken" if held else "income"] += part.amount
                sums["item", self.all["charge"][part.charge_id].item_id] += part.amount
            for tender in self.of("tender"):
                if tender.payment_id == payment.id and tender.method in MOVES:
                    sums["method", tender.method] += tender.amount - (payment.change if tender.method == "cash" else 0)
            if payment.id in receipts:
                sums["receipts"] += 1
                sums["receipt_total"] += receipts[payment.id].total
        return {key: amount for key, amount in sums.items() if amount}


def percent(part: int, whole: int) -> int | None:
    """In 1/100 %, half up."""
    if whole <= 0:
        return None
    return int((Decimal(part) * 10_000 / Decimal(whole)).quantize(Decimal(1), ROUND_HALF_UP))


def _at(stored: Any) -> datetime:
    return datetime.fromisoformat(stored).replace(tzinfo=UTC) if isinstance(stored, str) else stored
