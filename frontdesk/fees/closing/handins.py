"""Handing the money of closed days in to finance."""

import json
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import select, update

from frontdesk.core.audit import canonical
from frontdesk.core.estate import Estate
from frontdesk.core.forms import latest
from frontdesk.core.ground import Act, Ground
from frontdesk.core.numbering import next_number
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.fees.closing.desk import allowed, row_digest
from frontdesk.fees.records import Method
from frontdesk.fees.records.closing import DayClose, HandIn


class HandInDesk:
    """Gives the money of closed days to whoever fetches it."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def hand_in(self, closes: Iterable[int], taken_by: str) -> HandIn:
        """Hand the money of closed days in; what is handed in of the cash is what was counted without the float.

        Refuses days that were handed in already, and nobody to take it.
        """
        taken_by, wanted = plain(taken_by), sorted(set(closes))
        if not taken_by:
            raise Refusal(mark("Type who takes the money."), field="taken_by")
        with self._ground.act("handed_in", Right.TAKE_PAYMENT) as act:
            session = act.session
            found = list(session.scalars(select(DayClose).where(DayClose.id.in_(wanted)).order_by(DayClose.id)))
            if not found or len(found) < len(wanted):
                raise Refusal(mark("Choose the closed days whose money is handed in."), field="closes")
            for close in found:
                allowed(self._ground, close.operator_id)
                if close.hand_in_id is not None:
                    raise Refusal(mark("{number} is handed in already."), number=close.number, field="closes")
            facts = self._handed_in(act, found, taken_by)
            series = f"JK{act.day:%Y%m%d}"
            facts["number"] = f"{series}-{next_number(session, series):04d}"
            handed = HandIn(
                number=facts["number"], at=act.at, operator_id=act.operator.id, taken_by=taken_by, cash=facts["cash"],
                total=facts["total"], facts=canonical(facts),
            )  # fmt: skip
            session.add(handed)
            session.flush()
            session.execute(update(DayClose).where(DayClose.id.in_(wanted)).values(hand_in_id=handed.id))
            act.note("hand_in", handed.id, number=handed.number, closes=wanted, digest=row_digest(handed))
            return handed

    def facts(self, hand_in_id: int) -> dict[str, Any]:
        """What stands on the list of a hand-in."""
        self._ground.require(Right.TAKE_PAYMENT)
        with self._ground.database.reading() as session:
            facts: dict[str, Any] = json.loads(session.get_one(HandIn, hand_in_id).facts)
        return facts

    def _handed_in(self, act: Act, closes: list[DayClose], taken_by: str) -> dict[str, Any]:
        """Everything that stands on the hand-in list but its number; amounts in fen."""
        estate = act.session.get_one(Estate, 1)
        lines, totals = [], defaultdict[str, int](int)
        for close in closes:
            facts = json.loads(close.facts)
            methods = {each["method"]: each["counted"] for each in facts["methods"]}
            methods[Method.CASH] = close.counted - close.opening
            for method, amount in methods.items():
                totals[method] += amount
            lines.append(
                {
                    "number": close.number, "day": close.day.isoformat(), "operator": facts["operator"],
                    "first": facts["first"], "last": facts["last"], "receipts": close.receipts,
                    "methods": {method: amount for method, amount in methods.items() if amount},
                    "total": sum(methods.values()),
                }
            )  # fmt: skip
        return {
            "estate": estate.name, "office": estate.office, "demo": estate.demo, "form": latest(act.session),
            "at": f"{self._ground.clock.local(act.at):%Y-%m-%d %H:%M}", "operator": act.operator.name,
            "taken_by": taken_by, "lines": lines,
            "methods": {method: amount for method, amount in totals.items() if amount},
            "cash": totals[Method.CASH], "total": sum(totals.values()),
        }  # fmt: skip
