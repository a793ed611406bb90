"""House rules by the day: what was in force stays in force for its days."""

from datetime import date

import pytest
from sqlalchemy.exc import IntegrityError

from frontdesk.core.ground import Ground
from frontdesk.core.rules import DEFAULTS, Rule, checked_value, day_by_day, number, rule

NOVEMBER, DECEMBER = date(2026, 11, 1), date(2026, 12, 1)


def change(ground: Ground, value: str, day: date) -> None:
    with ground.database.writing() as session:
        session.add(Rule(key="dunning.due_in", value=value, in_force_from=day, changed_at=ground.clock.now()))


def test_the_default_is_in_force_until_the_estate_sets_its_own(ground: Ground) -> None:
    change(ground, "14", DECEMBER)
    with ground.database.reading() as session:
        assert number(session, "dunning.due_in", date(2026, 11, 30)) == 7
        assert number(session, "dunning.due_in", DECEMBER) == 14


def test_the_latest_value_that_has_begun_wins_whatever_the_order_of_entry(ground: Ground) -> None:
    change(ground, "14", DECEMBER)
    change(ground, "10", NOVEMBER)
    with ground.database.reading() as session:
        on = (date(2026, 10, 31), NOVEMBER, date(2026, 11, 30), DECEMBER, date(2030, 1, 1))
        assert [number(session, "dunning.due_in", day) for day in on] == [7, 10, 10, 14, 14]
        assert [*map(day_by_day(session, "dunning.due_in"), on)] == ["7", "10", "10", "14", "14"]


def test_a_day_has_one_value(ground: Ground) -> None:
    change(ground, "14", DECEMBER)
    with pytest.raises(IntegrityError):
        change(ground, "10", DECEMBER)


def test_every_default_reads_as_its_unit_says(ground: Ground) -> None:
    with ground.database.reading() as session:
        for key, default in DEFAULTS.items():
            assert rule(session, key, NOVEMBER) == default.value
            assert checked_value(key, default.value) in (default.value, f"{default.value}.00")


def test_an_unknown_rule_is_a_bug(ground: Ground) -> None:
    with ground.database.reading() as session, pytest.raises(KeyError):
        rule(session, "no.such.rule", NOVEMBER)
