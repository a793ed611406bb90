"""Figures of the reports: reckoned anew, row by row, from the rows; and what weeks and months they go over."""

import math
import statistics
from collections import Counter
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from frontdesk.core.figures import share, times
from frontdesk.core.operators import Right, Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.spans import leading_to, month_of, named, shifted, span_of, usual, week_of
from frontdesk.residents.records import Building
from frontdesk.tickets.records import Deadline, Ticket, TicketKind
from frontdesk.tickets.records.work import Dispatch, Technician, Work
from frontdesk.tickets.reports.complaints import KINDS
from frontdesk.tickets.reports.desk import TicketReportDesk
from tests import people
from tests.benchmarks import ticketbooks

SPANS = (week_of(date(2026, 11, 12)), month_of(date(2026, 10, 8)), (date(2026, 9, 23), date(2026, 11, 21)))


@pytest.fixture(scope="module")
def books(tmp_path_factory):
    """Sixty days of a desk with 1,500 tickets, and every row of them."""
    ground = ticketbooks.estate(tmp_path_factory.mktemp("figures") / "estate", units=60, tickets=1500, days=60)
    people.sign_in(ground, Role.SUPERVISOR)
    with ground.database.reading() as session:
        kept = {record: list(session.scalars(select(record))) for record in (Ticket, Deadline, Dispatch, Work)}
        kept[Building] = {building.id: building.code for building in session.scalars(select(Building))}
        kept[Technician] = {worker.id: worker.name for worker in session.scalars(select(Technician))}
    yield ground, kept
    ground.close()


def percent(part, whole):
    return math.floor(10_000 * part / whole + 0.5) if whole else None


def lasting(seconds):
    """The middle one, and what nine of ten do not exceed."""
    ordered = sorted(seconds)
    most = next((each for at, each in enumerate(ordered, 1) if at * 10 >= 9 * len(ordered)), None)
    return round(statistics.median(ordered)) if ordered else None, most if most is None else round(most)


def of(books, kind, since, until, building_id=None):
    ground, kept = books
    return [
        each
        for each in kept[Ticket]
        if each.kind == kind
        and since <= ground.clock.local(each.at).date() <= until
        and building_id in (None, each.building_id)
    ]


def kept_promises(books, tickets):
    """(set, in time, late, overdue, pending) of what was promised for these tickets, by what it was; what was let go
    after it was due was late."""
    ground, kept = books
    ids, now, found = {each.id for each in tickets}, ground.clock.now(), {}
    for each in kept[Deadline]:
        if each.ticket_id not in ids or (each.dropped_at is not None and each.dropped_at <= each.due):
            continue
        told = found.setdefault(each.what, Counter())
        told["set"] += 1
        if each.met_at is not None:
            told["in_time" if each.met_at <= each.due else "late"] += 1
        elif each.dropped_at is not None:
            told["late"] += 1
        else:
            told["overdue" if each.due < now else "pending"] += 1
    return found


@pytest.mark.parametrize("building", [None, 3])
@pytest.mark.parametrize("span", SPANS)
def test_the_complaint_report_agrees_with_the_rows(books, span, building):
    ground, kept = books
    facts = TicketReportDesk(ground).facts("complaints", since=span[0], until=span[1], building_id=building)
    tickets = of(books, "complaint", *span, building)
    states = Counter(each.state for each in tickets)
    founded = len(tickets) - states["unfounded"] - states["cancelled"]
    handled = states["to_follow_up"] + states["closed"]
    assert (facts["received"], facts["founded"], facts["handled"]) == (len(tickets), founded, handled)
    assert facts["rate"] == percent(handled, founded)
    assert facts["open"] == founded - handled
    for line in facts["by_kind"]:
        assert line["reported"] == len(of(books, line["kind"], *span, building))
    answered = {}
    for each in kept[Deadline]:
        if each.what == "answer" and each.met_at is not None:
            answered[each.ticket_id] = min(each.met_at, answered.get(each.ticket_id, each.met_at))
    waited = [
        (at - each.at).total_seconds()
        for each in tickets
        if (at := answered.get(each.id) or each.finished_at) is not None
    ]
    assert (facts["reply"]["median"], facts["reply"]["p90"]) == lasting(waited)
    assert facts["reply"]["cases"] == len(waited)
    for key, value in (
        ("building", lambda each: kept[Building].get(each.building_id, "")),
        ("category", lambda each: each.category), ("cause", lambda each: each.cause),
    ):  # fmt: skip
        lines = facts[f"by_{key}"]
        assert Counter(map(value, tickets)) == {line[key]: line["received"] for line in lines}
        assert [line["received"] for line in lines] == sorted((line["received"] for line in lines), reverse=True)
        assert sum(line["founded"] for line in lines) == founded
    promised = kept_promises(books, tickets).get("answer", Counter())
    answers = facts["reply"]["answers"] or {"set": 0, "in_time": 0, "rate": None}
    assert (answers["set"], answers["in_time"]) == (promised["set"], promised["in_time"])
    assert answers["rate"] == percent(promised["in_time"], promised["set"] - promised["pending"])
    assert {line["number"] for line in facts["standing_open"]} == {
        each.number for each in tickets if each.state not in ("to_follow_up", "closed", "unfounded", "cancelled")
    }
    last = facts["trend"][-1]
    whole = of(books, "complaint", *leading_to(*span, 1)[0][1:], building)
    assert (len(facts["trend"]), last["complaint"]) == (12, len(whole))


@pytest.mark.parametrize("building", [None, 3])
@pytest.mark.parametrize("span", SPANS)
def test_the_repair_report_agrees_with_the_rows(books, span, building):
    ground, kept = books
    facts = TicketReportDesk(ground).facts("repairs", since=span[0], until=span[1], building_id=building)
    tickets = of(books, "repair", *span, building)
    done = [each for each in tickets if each.state in ("to_pay", "to_follow_up", "closed")]
    cancelled = sum(each.state == "cancelled" for each in tickets)
    assert (facts["reported"], facts["done"], facts["cancelled"]) == (len(tickets), len(done), cancelled)
    assert facts["rate"] == percent(len(done), len(tickets) - cancelled)
    assert facts["reopened"] == sum(each.reopened > 0 for each in tickets)
    arrived = {}
    for each in (*kept[Dispatch], *kept[Work]):
        if each.arrived_at is not None:
            arrived[each.ticket_id] = min(each.arrived_at, arrived.get(each.ticket_id, each.arrived_at))
    for name, some in (("arrive", tickets), ("arrive_emergency", [t for t in tickets if t.urgency == "emergency"])):
        waited = [(arrived[each.id] - each.at).total_seconds() for each in some if each.id in arrived]
        assert (facts[name]["median"], facts[name]["p90"]) == lasting(waited)
    finished = [(each.finished_at - each.at).total_seconds() for each in done if each.finished_at]
    assert (facts["finish"]["median"], facts["finish"]["p90"]) == lasting(finished)
    for line in facts["promises"]:
        told = kept_promises(books, tickets)[line["what"]]
        assert {key: line[key] for key in ("set", "in_time", "late", "overdue", "pending")} == {
            key: told[key] for key in ("set", "in_time", "late", "overdue", "pending")
        }
    assert Counter(each.category for each in tickets) == {
        line["category"]: line["reported"] for line in facts["by_category"]
    }
    by_id = {each.id: each for each in kept[Ticket]}
    works = [
        each
        for each in kept[Work]
        if span[0] <= ground.clock.local(each.finished_at).date() <= span[1]
        and by_id[each.ticket_id].state != "cancelled"
        and building in (None, by_id[each.ticket_id].building_id)
    ]
    names = kept[Technician]
    assert Counter(names[each.technician_id] for each in works) == {
        line["worker"]: line["finished"] for line in facts["by_worker"] if line["finished"]
    }
    given = Counter(
        names[each.technician_id]
        for each in kept[Dispatch]
        if span[0] <= ground.clock.local(each.at).date() <= span[1]
        and building in (None, by_id[each.ticket_id].building_id)
    )
    assert given == {line["worker"]: line["given"] for line in facts["by_worker"] if line["given"]}
    for line in facts["by_worker"]:
        own = [each for each in works if names[each.technician_id] == line["worker"]]
        rated = [each.rating for each in own if each.rating is not None]
        assert line["rating"] == (round(100 * sum(rated) / len(rated)) if rated else None)
        took = [(each.finished_at - by_id[each.ticket_id].at).total_seconds() for each in own]
        assert line["finish"] == lasting(took)[0]
        assert line["reopened"] == sum(by_id[each.ticket_id].reopened >= each.n for each in own)


def test_a_day_begins_and_ends_at_midnight_of_the_estates_wall(estate):
    with estate.ground.act("x", Right.HANDLE_TICKETS) as act:
        for at, number in (
            (datetime(2026, 11, 15, 15, 59, tzinfo=UTC), "TS1"), (datetime(2026, 11, 15, 16, 0, tzinfo=UTC), "TS2"),
            (datetime(2026, 11, 22, 15, 59, 59, tzinfo=UTC), "TS3"), (datetime(2026, 11, 22, 16, tzinfo=UTC), "TS4"),
        ):  # fmt: skip
            act.session.add(
                Ticket(
                    number=number, kind="complaint", at=at, entered_at=at, operator_id=1, channel="phone",
                    category="noise", text="吵", state="logged",
                )
            )  # fmt: skip
    facts = TicketReportDesk(estate.ground).facts("complaints", since=date(2026, 11, 16), until=date(2026, 11, 22))
    assert [line["number"] for line in facts["standing_open"]] == ["TS2", "TS3"]
    assert (facts["rate"], facts["named"]) == (0, "2026-W47")


def test_without_any_complaint_there_is_no_rate_and_nothing_breaks(estate):
    for name in ("complaints", "repairs"):
        facts = TicketReportDesk(estate.ground).facts(name)
        assert (facts["rate"], facts["standing_open"]) == (None, [])


def test_reports_are_for_who_may_see_them_and_for_days_in_order(estate):
    desk = TicketReportDesk(estate.ground)
    with pytest.raises(Refusal, match="before the first"):
        desk.facts("repairs", since=date(2026, 11, 2), until=date(2026, 11, 1))
    with pytest.raises(Refusal, match="at most"):
        desk.facts("repairs", since=date(1990, 1, 1), until=date(2026, 11, 1))
    people.sign_in(estate.ground, Role.RECEPTIONIST)
    with pytest.raises(Refusal, match="may not do this"):
        desk.facts("complaints")


def test_times_have_a_middle_and_what_nine_of_ten_stay_within():
    assert times([]) == (0, None, None)
    assert times([60]) == (1, 60, 60)
    assert times([30, 10, 20, 40]) == (4, 25, 40)
    assert times(range(1, 11)) == (10, round(5.5), 9)
    assert (share(1, 3), share(2, 3), share(0, 5), share(1, 0)) == (3333, 6667, 0, None)


def test_weeks_and_months_are_written_and_read():
    assert span_of("2026-W47", "week") == (date(2026, 11, 16), date(2026, 11, 22))
    assert span_of("２０２６－Ｗ４７", "week") == span_of("2026-W47", "week")
    assert span_of("2026W01", "week") == (date(2025, 12, 29), date(2026, 1, 4))
    assert span_of("2026-02", "month") == (date(2026, 2, 1), date(2026, 2, 28))
    assert (named(*span_of("2026-w1", "week")), named(*span_of("2026-2", "month"))) == ("2026-W01", "2026-02")
    assert named(date(2026, 11, 16), date(2026, 11, 21)) == ""
    for text, kind in (
        ("2026-W54", "week"),
        ("2026-13", "month"),
        ("2026-11", "week"),
        ("", "month"),
        ("0000-01", "month"),
    ):
        with pytest.raises(Refusal, match=r"no (week|month)"):
            span_of(text, kind)


def test_on_monday_the_week_before_is_reported_and_until_the_fifth_the_month_before():
    assert usual(date(2026, 11, 23), "week") == week_of(date(2026, 11, 16))
    assert usual(date(2026, 11, 24), "week") == week_of(date(2026, 11, 24))
    assert usual(date(2026, 12, 5), "month") == month_of(date(2026, 11, 1))
    assert usual(date(2026, 12, 6), "month") == month_of(date(2026, 12, 1))


def test_a_trend_leads_to_the_week_or_month_of_the_report():
    assert [at for at, _, _ in leading_to(*week_of(date(2026, 1, 7)), 3)] == ["2025-W52", "2026-W01", "2026-W02"]
    assert [at for at, _, _ in leading_to(date(2025, 12, 20), date(2026, 1, 7), 2)] == ["2025-12", "2026-01"]


def test_one_turns_to_the_week_month_or_days_before_and_after():
    week, month = week_of(date(2026, 11, 18)), month_of(date(2026, 12, 1))
    assert shifted(week, -1) == week_of(date(2026, 11, 11))
    assert (shifted(month, 1), shifted(month, -12)) == (month_of(date(2027, 1, 1)), month_of(date(2025, 12, 1)))
    days = (date(2026, 11, 1), date(2026, 11, 10))
    assert shifted(shifted(days, 1), -1) == days
    assert shifted(days, 1)[0] == days[1] + timedelta(days=1)


def test_every_kind_of_ticket_is_in_one_of_the_reports():
    assert {*KINDS, TicketKind.REPAIR} == set(TicketKind)
