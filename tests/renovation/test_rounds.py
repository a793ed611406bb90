"""Every site is looked at so many times a day: when, which, and what becomes of a round that nobody makes."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from frontdesk.core.estate import EstateDesk
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.renovation.inspecting import Found, InspectionDesk
from frontdesk.renovation.inspectionlists import OPEN, InspectionLists
from frontdesk.renovation.records import Permit
from frontdesk.renovation.records.inspections import POINTS, Answer, Inspection, InspectionKind
from frontdesk.renovation.rounds import (
    Round,
    RoundStanding,
    RoundTimes,
    late_between,
    missed_between,
    outstanding,
    rounds_between,
)
from tests.people import FLAT, SMALL, Estate, Now, sign_in
from tests.renovation.sites import STARTS, faults, works

MONDAY, TUESDAY = STARTS, STARTS + timedelta(days=1)
FINE = Found(Answer.IN_ORDER, points=dict.fromkeys(POINTS, True), people=3)


@pytest.fixture
def sites(estate: Estate) -> dict[str, Permit]:
    """Two sites, of which the works begin on Monday; the receptionist is at the counter."""
    made = {code: works(estate.ground, estate.units[code]) for code in (FLAT, SMALL)}
    sign_in(estate.ground, Role.RECEPTIONIST)
    return made


def at(now: Now, day: date, said: str) -> datetime:
    """The estate's clock stands at a time of a day."""
    now.now = datetime.combine(day, time.fromisoformat(said), ZoneInfo("Asia/Shanghai")).astimezone(UTC)
    return now.now


def rounds(estate: Estate, day: date) -> Sequence[Round]:
    with estate.ground.database.reading() as session:
        return RoundTimes(session, estate.ground.clock).of(day)


def told(estate: Estate, each: Round) -> tuple[str, str]:
    local = estate.ground.clock.local
    return f"{local(each.begins):%H:%M}", f"{local(each.ends):%H:%M}"


def inspect(estate: Estate, permit: Permit, found: Found = FINE) -> Inspection:
    return InspectionDesk(estate.ground).inspect(permit.id, found)


def standings(estate: Estate, day: date) -> list[tuple[int, int, str]]:
    """The permit, the round and how it stands."""
    clock = estate.ground.clock
    with estate.ground.database.reading() as session:
        found = list(rounds_between(session, clock, day, day))
    return sorted((each.permit_id, each.round.n, each.standing(clock).value) for each in found)


def test_the_hours_of_the_counter_are_parted_among_the_rounds(estate: Estate) -> None:
    assert [told(estate, each) for each in rounds(estate, MONDAY)] == [("08:30", "13:15"), ("13:15", "18:00")]
    assert [told(estate, each) for each in rounds(estate, date(2026, 11, 28))] == [
        ("09:00", "13:00"),
        ("13:00", "17:00"),
    ]


def test_a_rule_that_is_changed_during_a_day_counts_from_the_next(estate: Estate, now: Now) -> None:
    at(now, MONDAY, "10:00")
    for key, value in {"inspection.per_day": "3", "hours.days_off": ""}.items():
        EstateDesk(estate.ground).set_rule(key, value)
    assert [len(rounds(estate, day)) for day in (MONDAY, TUESDAY)] == [2, 3]
    assert rounds(estate, date(2026, 11, 28)) == ()


def test_a_round_is_to_come_then_due_then_late_and_missed_when_the_day_is_over(
    estate: Estate, sites: dict[str, Permit], now: Now
) -> None:
    flat, small = sites[FLAT].id, sites[SMALL].id
    assert standings(estate, date(2026, 11, 21)) == []  # the works have not begun
    at(now, MONDAY, "08:00")
    assert {standing for *_, standing in standings(estate, MONDAY)} == {RoundStanding.TO_COME.value}
    at(now, MONDAY, "09:00")
    assert standings(estate, MONDAY)[:2] == [(flat, 1, "due"), (flat, 2, "to_come")]
    inspect(estate, sites[FLAT])
    at(now, MONDAY, "13:30")
    inspect(estate, sites[SMALL])
    assert standings(estate, MONDAY) == [
        (flat, 1, "done"), (flat, 2, "due"), (small, 1, "late"), (small, 2, "done")
    ]  # fmt: skip
    with estate.ground.database.reading() as session:
        assert [each.permit_id for each in outstanding(session, estate.ground.clock)] == [small, flat]
    at(now, TUESDAY, "00:00")
    assert standings(estate, MONDAY)[1:3] == [(flat, 2, "missed"), (small, 1, "missed")]


def test_what_is_typed_in_on_a_later_day_was_missed_all_the_same(
    estate: Estate, sites: dict[str, Permit], now: Now
) -> None:
    ended = at(now, MONDAY, "13:15")
    at(now, TUESDAY, "08:00")
    inspect(estate, sites[FLAT], Found(Answer.NOBODY_IN, at=ended - timedelta(hours=2), inspector="老周", sheet=True))
    with estate.ground.database.reading() as session:
        clock = estate.ground.clock
        missed = missed_between(session, clock, MONDAY, TUESDAY)
        late = late_between(session, clock, ended - timedelta(hours=6), ended)
    assert [(each.n, len(permits)) for each, permits in missed.items()] == [(1, 2), (2, 2)]
    assert [(each.n, len(permits)) for each, permits in late.items()] == [(1, 2)]
    assert standings(estate, MONDAY)[0][2] == "done"


def test_a_permit_issued_in_the_middle_of_a_round_is_looked_at_with_the_next(estate: Estate, now: Now) -> None:
    at(now, MONDAY, "10:00")
    permit = works(estate.ground, estate.units[FLAT])
    at(now, MONDAY, "14:00")
    assert standings(estate, MONDAY) == [(permit.id, 2, "due")]


def test_no_round_is_entered_twice_or_before_its_time(estate: Estate, sites: dict[str, Permit], now: Now) -> None:
    at(now, MONDAY, "09:00")
    with pytest.raises(Refusal, match="Round 2 begins at 13:15"):
        inspect(estate, sites[FLAT], Found(Answer.NOBODY_IN, n=2))
    made = inspect(estate, sites[FLAT])
    with pytest.raises(Refusal, match=f"Round 1 of 2026-11-23 was entered already, as {made.number}"):
        inspect(estate, sites[FLAT])
    between = inspect(estate, sites[FLAT], Found(Answer.FAULTS, InspectionKind.EXTRA, words="垃圾堆在楼道"))
    assert (made.n, between.n) == (1, 0)
    with pytest.raises(Refusal, match="so many rounds: 2"):
        inspect(estate, sites[FLAT], Found(Answer.NOBODY_IN, n=3))


@pytest.mark.parametrize(
    ("found", "field"),
    [
        (Found(Answer.FAULTS), "words"),
        (Found(Answer.IN_ORDER, points={"waste": False}), "answer"),
        (Found(Answer.NOBODY_IN, points={"waste": True}), "answer"),
        (Found(Answer.NOT_LET_IN, people=2), "answer"),
        (Found(Answer.IN_ORDER, people=-1), "people"),
        (Found(Answer.IN_ORDER, words="长" * 2001), "words"),
        (Found(Answer.IN_ORDER, inspector="长" * 61), "inspector"),
    ],
)
def test_an_answer_that_contradicts_itself_is_refused(
    estate: Estate, sites: dict[str, Permit], now: Now, found: Found, field: str
) -> None:
    at(now, MONDAY, "09:00")
    with pytest.raises(Refusal) as refused:
        inspect(estate, sites[FLAT], found)
    assert refused.value.field == field


def test_where_no_works_went_on_there_was_nothing_to_look_at(
    estate: Estate, sites: dict[str, Permit], now: Now
) -> None:
    at(now, MONDAY, "09:00")
    with pytest.raises(Refusal, match="Type when it was"):
        inspect(estate, sites[FLAT], Found(Answer.NOBODY_IN, at=now.now + timedelta(minutes=1)))
    with pytest.raises(Refusal, match="Type when it was"):
        inspect(estate, sites[FLAT], Found(Answer.NOBODY_IN, at=now.now - timedelta(days=40)))


def test_with_the_clock_put_back_nothing_is_entered_before_it_was_made(
    estate: Estate, sites: dict[str, Permit], now: Now
) -> None:
    now.go_on(minutes=-30)  # the permits were issued just before
    made = inspect(estate, sites[FLAT], Found(Answer.IN_ORDER, InspectionKind.EXTRA))
    assert made.entered_at == made.at
    assert not faults(estate.ground)


def test_spot_checks_are_the_managers_and_drawn_once_a_month(
    estate: Estate, sites: dict[str, Permit], now: Now
) -> None:
    desk = InspectionDesk(estate.ground)
    at(now, MONDAY, "09:00")
    with pytest.raises(Refusal, match="may not do this"):
        inspect(estate, sites[FLAT], Found(Answer.IN_ORDER, InspectionKind.SPOT_CHECK))
    sign_in(estate.ground, Role.MANAGER)
    assert desk.spot_checks_wanting() == 2  # of four, since there are no more sites
    first, second = (each["id"] for each in desk.drawn())
    assert [each["id"] for each in desk.drawn()] == [first, second]
    desk.inspect(first, Found(Answer.IN_ORDER, InspectionKind.SPOT_CHECK))
    assert next(each["id"] for each in desk.drawn()) == second


def test_the_list_of_a_round_is_walked_in_the_order_of_the_units(
    estate: Estate, sites: dict[str, Permit], now: Now
) -> None:
    lists = InspectionLists(estate.ground)
    at(now, MONDAY, "09:00")
    rows = list(lists.sites())
    assert [row["permit_id"] for row in rows] == [
        permit.id for _, permit in sorted(sites.items(), key=lambda site: site[0])
    ]
    assert {row["standing"] for row in rows} == {"due"}
    made = inspect(estate, sites[FLAT], Found(Answer.FAULTS, points={"waste": False}, words="垃圾未装袋"))
    assert [row["permit_id"] for row in lists.sites(state=OPEN)] == [sites[SMALL].id]
    [row] = lists.sites(text=FLAT)
    assert (row["standing"], row["inspection_id"], row["number"]) == ("faults", made.id, made.number)
    [kept] = lists.listing(text=made.number)
    assert kept["points"] == {"waste": False}
    assert [row["id"] for row in lists.listing(state="faults", since=MONDAY, until=MONDAY)] == [made.id]
    assert list(lists.listing(state="in_order")) == []
    assert lists.record(sites[FLAT].id)["rows"][0]["number"] == made.number


def test_check_finds_an_inspection_that_was_altered(estate: Estate, sites: dict[str, Permit], now: Now) -> None:
    at(now, MONDAY, "09:00")
    inspect(estate, sites[FLAT])
    assert faults(estate.ground) == {}
