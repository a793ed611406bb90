"""Questions that are asked at the counter meet an index, however large the estate has grown."""

from typing import Any

import pytest
from sqlalchemy import Select, func, select
from sqlalchemy.dialects import sqlite

from frontdesk.fees.records import IS_OWED, Charge

QUESTIONS = {
    "what a unit owes": select(Charge.id).where(Charge.unit_id == 1, IS_OWED).order_by(Charge.due),
    "how many units are late": select(func.count(func.distinct(Charge.unit_id))).where(IS_OWED),
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_what_is_owed_is_found_by_its_index(estate, question):
    plan = plan_of(estate.ground, QUESTIONS[question])
    assert "ix_charge_owed" in plan
    assert "SCAN charge\n" not in plan


def plan_of(ground: Any, question: Select[Any]) -> str:
    """How SQLite goes about it, one step a line; bound values stay bound, as they are when it is asked."""
    compiled = question.compile(dialect=sqlite.dialect())
    facts = tuple(compiled.params[name] for name in compiled.positiontup or ())
    with ground.database.reading() as session:
        steps = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}", facts)
        return "".join(f"{step[-1]}\n" for step in steps)
