"""What is due is listed before it is erased; what is held stays; it can be erased at once by who keeps privacy."""

from datetime import date, timedelta

import pytest

from frontdesk.core.estate import EstateDesk
from frontdesk.core.operators import Right, Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.retention import Kind
from frontdesk.privacy.due import Retention
from frontdesk.privacy.holds import EVERYTHING, HoldDesk
from frontdesk.privacy.records import Wish
from frontdesk.privacy.requests import RequestDesk
from frontdesk.reception.records import Purpose
from frontdesk.reception.visits.desk import VisitDesk
from frontdesk.reception.visits.fields import VisitFields
from frontdesk.residents.records import Occupancy, Person
from frontdesk.shell.checking import checks
from frontdesk.shell.forgetting import erase, is_over, run
from tests import people
from tests.people import FLAT, SMALL, Estate, Now
from tests.privacy import tenants
from tests.privacy.tenants import Tenant
from tests.reception.days import work_until

YEAR_LATER = date(2027, 11, 22)


@pytest.fixture
def visits(estate: Estate) -> VisitDesk:
    """Two visitors of two flats on 21 November 2026."""
    desk = VisitDesk(estate.ground)
    for name, unit in (("李敏敏", FLAT), ("王强强", SMALL)):
        desk.sign_out([desk.sign_in(VisitFields(name, Purpose.FAMILY, estate.units[unit])).id])
    return desk


def names(desk: VisitDesk) -> list[str]:
    return [row["name"] for row in desk.visit_rows([1, 2])]


def test_what_is_due_is_listed_for_as_long_as_the_notice_says(estate: Estate, visits: VisitDesk, now: Now) -> None:
    work_until(estate.ground, now, YEAR_LATER)
    people.sign_in(estate.ground, Role.RECEPTIONIST)
    assert run(estate.ground) == 0
    waiting = Retention(estate.ground).waiting()
    assert waiting is not None
    [line] = waiting.lines
    assert (line.kind, line.count, line.oldest, line.erased_from) == (
        "visit", 2, date(2026, 11, 21), YEAR_LATER + timedelta(days=7),
    )  # fmt: skip
    assert is_over(estate.ground)
    work_until(estate.ground, now, YEAR_LATER + timedelta(days=6))
    assert run(estate.ground) == 0
    waiting = Retention(estate.ground).waiting()
    assert waiting is not None and waiting.lines[0].erased_from == YEAR_LATER + timedelta(days=7)
    work_until(estate.ground, now, YEAR_LATER + timedelta(days=7))
    assert run(estate.ground) == 2
    assert names(visits) == ["", ""]
    assert Retention(estate.ground).waiting() is None
    assert not {check.name: check.detail for check in checks(estate.ground) if not check.ok}


def test_who_keeps_privacy_erases_at_once_and_nobody_else(estate: Estate, visits: VisitDesk, now: Now) -> None:
    work_until(estate.ground, now, YEAR_LATER)
    run(estate.ground)
    people.sign_in(estate.ground, Role.SUPERVISOR)
    with pytest.raises(Refusal, match="may not do this"):
        erase(estate.ground, at_once=True)
    assert names(visits) == ["李敏敏", "王强强"]
    people.sign_in(estate.ground, Role.MANAGER)
    assert erase(estate.ground, at_once=True) == 2
    assert Retention(estate.ground).waiting() is None


def test_what_is_held_stays_until_the_hold_is_lifted_or_over(estate: Estate, visits: VisitDesk, now: Now) -> None:
    people.sign_in(estate.ground, Role.MANAGER)
    day = date(2026, 11, 21)
    holds = HoldDesk(estate.ground)
    hold = holds.add("visit", day, day, date(2028, 6, 30), "派出所调查", estate.units[FLAT])
    holds.add(EVERYTHING, date(2026, 1, 1), date(2026, 1, 31), date(2028, 6, 30), "旧案")
    work_until(estate.ground, now, YEAR_LATER)
    assert erase(estate.ground, at_once=True) == 1
    assert names(visits) == ["李敏敏", ""]
    holds.lift(hold)
    with pytest.raises(Refusal, match="lifted meanwhile"):
        holds.lift(hold)
    assert [each.state for each in holds.all()] == ["held", "lifted"]
    assert erase(estate.ground, at_once=True) == 1
    now.set_day(date(2028, 7, 1))
    assert [each.state for each in holds.all()] == ["over", "lifted"]


@pytest.mark.parametrize(
    ("until", "keep", "reason", "field"),
    [("2026-11-20", "2027-01-01", "案", "until"), ("2026-11-21", "2026-11-20", "案", "keep_until"),
     ("2026-11-21", "2027-01-01", " ", "reason")],
)  # fmt: skip
def test_a_hold_that_makes_no_sense_is_refused(estate: Estate, until: str, keep: str, reason: str, field: str) -> None:
    with pytest.raises(Refusal) as refused:
        HoldDesk(estate.ground).add(
            "visit", date(2026, 11, 21), date.fromisoformat(until), date.fromisoformat(keep), reason
        )
    assert refused.value.field == field


def test_callers_of_tickets_are_erased_and_the_tickets_stay(estate: Estate, now: Now) -> None:
    EstateDesk(estate.ground).set_rule("retention.notice", "0")
    tenant = Tenant()
    tenants.reported(estate, tenant)
    work_until(estate.ground, now, date(2029, 11, 23))
    assert run(estate.ground) == 1
    assert not {check.name: check.detail for check in checks(estate.ground) if not check.ok}
    held = b"".join(path.read_bytes() for path in estate.ground.folder.glob("estate.db*"))
    assert tenant.phone.encode() in held  # what somebody typed into the words of a ticket stays with its words
    with estate.ground.database.reading() as session:
        from frontdesk.tickets.records import FurtherReport, Ticket

        assert [(one.reporter, one.phone) for one in session.query(Ticket)] == [("", "")]
        assert [(one.reporter, one.phone) for one in session.query(FurtherReport)] == [("", "")]


def test_who_moved_out_long_ago_and_owes_nothing_is_erased(estate: Estate, now: Now) -> None:
    EstateDesk(estate.ground).set_rule("retention.notice", "0")
    tenant = tenants.moved_in(estate, Tenant())
    tenants.visited(estate, tenant)
    tenants.moved_out(estate)
    work_until(estate.ground, now, date(2031, 11, 20))
    run(estate.ground)
    assert tenants.name_of(estate, tenant) == tenant.name
    work_until(estate.ground, now, date(2031, 11, 21))
    assert run(estate.ground) == 1
    assert tenants.name_of(estate, tenant) == f"已删除 #{tenant.id}"
    assert tenants.in_files(estate, tenant) == set()
    assert not {check.name: check.detail for check in checks(estate.ground) if not check.ok}


@pytest.mark.parametrize("wish", Wish)
def test_who_has_asked_while_the_rule_comes_due_is_answered_by_it_and_gets_the_copy_first(
    estate: Estate, now: Now, wish: Wish
) -> None:
    EstateDesk(estate.ground).set_rule("retention.notice", "0")
    tenant = tenants.moved_out_of(estate)
    work_until(estate.ground, now, date(2031, 11, 21))
    desk = RequestDesk(estate.ground)
    request = desk.begin(tenant.id, wish, "identity_card")
    assert run(estate.ground) == (wish == Wish.ERASE)
    assert [(line.id, line.state) for line in desk.listing()] == [
        (request, "answered" if wish == Wish.ERASE else "open")
    ]
    assert not {check.name: check.detail for check in checks(estate.ground) if not check.ok}


def test_nobody_is_passed_over_for_those_who_wait_before_them(estate: Estate, now: Now) -> None:
    tenant = tenants.moved_out_of(estate)
    work_until(estate.ground, now, date(2031, 11, 21))
    with estate.ground.act("people_left_long_ago", Right.SEE) as act:
        gone = [Person(name=f"旧住户{each}") for each in range(130)]
        act.session.add_all(gone)
        act.session.flush()
        left = {
            "unit_id": estate.units[SMALL],
            "role": "tenant",
            "since": date(2015, 1, 1),
            "closed": True,
            "began_by": "",
        }
        act.session.add_all(Occupancy(person_id=each.id, until=date(2016, 1, 1), **left) for each in gone)
    desk = RequestDesk(estate.ground)
    for each in gone[:3]:
        desk.begin(each.id, Wish.COPY, "identity_card")
    [due] = [each for each in Retention(estate.ground).due() if each.count]
    assert (due.count, due.oldest, tenant.id in due.ids) == (128, date(2016, 1, 1), True)


def test_every_kind_has_a_rule_and_says_what_goes(estate: Estate) -> None:
    kinds: tuple[Kind, ...] = Retention(estate.ground).kinds
    rules = EstateDesk(estate.ground).rules()
    assert [kind.rule for kind in kinds if kind.rule not in rules or not kind.erases] == []
    assert len({kind.kind for kind in kinds}) == len(kinds)


def held_visits(estate: Estate, until: date) -> tuple[HoldDesk, int]:
    """A hold on the visits to one flat."""
    people.sign_in(estate.ground, Role.MANAGER)
    holds, day = HoldDesk(estate.ground), date(2026, 11, 21)
    return holds, holds.add("visit", day, day, until, "派出所调查", estate.units[FLAT])


@pytest.mark.parametrize("lifted", [True, False])
def test_what_was_held_waits_for_a_notice_of_its_own(estate: Estate, visits: VisitDesk, now: Now, lifted: bool) -> None:
    last = YEAR_LATER + timedelta(days=9)
    holds, hold = held_visits(estate, last + timedelta(days=300) if lifted else last)
    work_until(estate.ground, now, YEAR_LATER)
    assert run(estate.ground) == 0
    work_until(estate.ground, now, YEAR_LATER + timedelta(days=8))
    assert run(estate.ground) == 1
    work_until(estate.ground, now, last)
    assert run(estate.ground) == 0
    if lifted:
        holds.lift(hold)
    free = last + timedelta(days=1)
    for day in (free, free + timedelta(days=6)):
        work_until(estate.ground, now, day)
        assert run(estate.ground) == 0
    assert names(visits) == ["李敏敏", ""]
    waiting = Retention(estate.ground).waiting()
    assert waiting is not None and [line.erased_from for line in waiting.lines] == [free + timedelta(days=7)]
    work_until(estate.ground, now, free + timedelta(days=7))
    assert run(estate.ground) == 1
    assert names(visits) == ["", ""]


def test_what_was_held_for_a_while_after_it_was_listed_is_listed_anew(
    estate: Estate, visits: VisitDesk, now: Now
) -> None:
    work_until(estate.ground, now, YEAR_LATER)
    run(estate.ground)
    work_until(estate.ground, now, YEAR_LATER + timedelta(days=2))
    holds, hold = held_visits(estate, date(2028, 6, 30))
    run(estate.ground)
    holds.lift(hold)
    work_until(estate.ground, now, YEAR_LATER + timedelta(days=7))
    assert run(estate.ground) == 1
    assert names(visits) == ["李敏敏", ""]


def test_a_shorter_rule_erases_nothing_that_was_not_listed(estate: Estate, visits: VisitDesk, now: Now) -> None:
    early = date(2027, 6, 1)
    for day in range(9):
        work_until(estate.ground, now, early + timedelta(days=day))
        assert run(estate.ground) == 0
    EstateDesk(estate.ground).set_rule("visit.retention", "6")
    work_until(estate.ground, now, early + timedelta(days=9))
    assert run(estate.ground) == 0
    waiting = Retention(estate.ground).waiting()
    assert waiting is not None and waiting.lines[0].erased_from == early + timedelta(days=16)
    work_until(estate.ground, now, early + timedelta(days=15))
    assert run(estate.ground) == 0
    work_until(estate.ground, now, early + timedelta(days=16))
    assert run(estate.ground) == 2


@pytest.mark.parametrize(
    ("came", "kept", "gone"),
    [
        (date(2026, 11, 30), date(2027, 11, 30), date(2027, 12, 1)),
        (date(2027, 2, 28), date(2028, 2, 29), date(2028, 3, 1)),
        (date(2028, 2, 29), date(2029, 2, 28), date(2029, 3, 1)),
    ],
)
def test_nothing_goes_a_day_early_at_the_end_of_a_month(
    estate: Estate, now: Now, came: date, kept: date, gone: date
) -> None:
    EstateDesk(estate.ground).set_rule("retention.notice", "0")
    now.set_day(came)
    desk = VisitDesk(estate.ground)
    now.go_on(hours=13, minutes=59)  # the last minute of that day on the estate's wall
    desk.sign_out([desk.sign_in(VisitFields("李敏敏", Purpose.FAMILY, estate.units[FLAT])).id])
    work_until(estate.ground, now, kept)
    assert run(estate.ground) == 0
    now.set_day(gone)
    now.go_on(hours=-9)
    assert run(estate.ground) == 1
