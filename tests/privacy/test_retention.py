"""What is due is listed before it is erased; what is held stays; it can be erased at once by who keeps privacy."""

from datetime import date, timedelta

import pytest

from frontdesk.core.estate import EstateDesk
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.retention import Kind
from frontdesk.privacy.due import Retention
from frontdesk.privacy.holds import EVERYTHING, HoldDesk
from frontdesk.reception.records import Purpose
from frontdesk.reception.visits.desk import VisitDesk
from frontdesk.reception.visits.fields import VisitFields
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


def test_every_kind_has_a_rule_and_says_what_goes(estate: Estate) -> None:
    kinds: tuple[Kind, ...] = Retention(estate.ground).kinds
    rules = EstateDesk(estate.ground).rules()
    assert [kind.rule for kind in kinds if kind.rule not in rules or not kind.erases] == []
    assert len({kind.kind for kind in kinds}) == len(kinds)
