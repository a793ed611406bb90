"""Questions that are asked at the counter meet an index, however large the estate has grown."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import Select, event, select
from sqlalchemy.dialects import sqlite

from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.records import IS_OWED, Charge
from tests.people import FLAT

QUESTIONS = {
    "what a unit owes": select(Charge.id).where(Charge.unit_id == 1, IS_OWED).order_by(Charge.due),
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_what_is_owed_is_found_by_its_index(estate, question):
    plan = plan_of(estate.ground, QUESTIONS[question])
    assert "ix_charge_owed" in plan
    assert "SCAN charge\n" not in plan


def test_the_number_on_the_tab_takes_no_longer_the_more_is_owed(estate):
    plan = "".join(plans_while(estate.ground, FeeDesk(estate.ground).overdue))
    assert "ix_charge_owed (unit_id=? AND due<?)" in plan
    assert "SCAN charge" not in plan


@pytest.mark.parametrize("sort", ["number", "at", "unit", "total"])
def test_how_receipts_were_paid_is_not_looked_up_for_each(estate, sort):
    plan = plan_of(estate.ground, FeeDesk(estate.ground).receipts(method="cash").ask(sort, True)._asked)
    assert "SEARCH tender" not in plan
    assert "TEMP B-TREE" not in plan or sort in ("unit", "total")


def test_of_the_receipts_of_a_unit_only_the_latest_are_read(estate):
    desk = FeeDesk(estate.ground)
    plans = plans_while(estate.ground, lambda: desk.account(estate.units[FLAT]))
    assert [plan for plan in plans if "SEARCH receipt USING COVERING INDEX ix_receipt_unit_id" in plan]


def plans_while(ground: Any, act: Callable[[], object]) -> list[str]:
    """How SQLite goes about each question that an act asks, one step a line."""
    asked: list[tuple[str, Any]] = []

    def note(connection: Any, cursor: Any, statement: str, facts: Any, context: Any, many: bool) -> None:
        asked.append((statement, facts))

    event.listen(ground.database.engine, "before_cursor_execute", note)
    try:
        act()
    finally:
        event.remove(ground.database.engine, "before_cursor_execute", note)
    with ground.database.reading() as session:
        ask = session.connection().exec_driver_sql
        return ["".join(f"{step[-1]}\n" for step in ask(f"EXPLAIN QUERY PLAN {one}", facts)) for one, facts in asked]


def plan_of(ground: Any, question: Select[Any]) -> str:
    """How SQLite goes about it, one step a line; bound values stay bound, as they are when it is asked."""
    compiled = question.compile(dialect=sqlite.dialect())
    facts = tuple(compiled.params[name] for name in compiled.positiontup or ())
    with ground.database.reading() as session:
        steps = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}", facts)
        return "".join(f"{step[-1]}\n" for step in steps)
