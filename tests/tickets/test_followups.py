"""Calls back, the slips that they call for, and the manager's spot checks."""

from datetime import timedelta

import pytest

from frontdesk.core.operators import Authority, Right, Role
from frontdesk.core.refusals import Refusal
from frontdesk.tickets.checked import TICKET_CHECKS
from frontdesk.tickets.complaints import ComplaintDesk
from frontdesk.tickets.dispatching import DispatchDesk
from frontdesk.tickets.finishing import FinishingDesk
from frontdesk.tickets.followuplists import FollowUpLists
from frontdesk.tickets.followups import Asked, FollowUpDesk
from frontdesk.tickets.listed import TicketLists
from frontdesk.tickets.records import Deadline, TicketKind
from frontdesk.tickets.records.followups import Means, SpotCheck, Verdict
from frontdesk.tickets.rectifying import RectifyingDesk
from frontdesk.tickets.spotchecks import SpotCheckDesk
from frontdesk.tickets.tab.followup_acts import unserved
from tests import people
from tests.tickets.grievances import done, logged, now_of, repaired

SATISFIED = Asked(Verdict.SATISFIED, Means.PHONE, rating=5)
NOT_SATISFIED = Asked(Verdict.NOT_SATISFIED, Means.PHONE, "还在漏", 2)
NOT_REACHED = Asked(Verdict.NOT_REACHED, Means.PHONE)


@pytest.fixture
def desk(estate):
    return FollowUpDesk(estate.ground)


@pytest.fixture
def ticket(estate):
    return repaired(estate.ground, unit_id=estate.units[people.FLAT])


def faults(ground):
    with ground.database.reading() as session:
        return [fault for _, _, ask in TICKET_CHECKS if (fault := ask(session))]


def open_deadline(ground, ticket, what):
    with ground.database.reading() as session:
        asked = session.query(Deadline).filter_by(ticket_id=ticket.id, what=what, met_at=None, dropped_at=None)
        return asked.one_or_none()


def test_who_is_satisfied_closes_it(desk, ticket, estate, now):
    now.go_on(days=2)
    made, slip = desk.follow_up(ticket.id, SATISFIED)
    stands = now_of(estate.ground, ticket)
    assert (made.number, slip, stands.state, stands.due_at) == ("HF20261123-0001", None, "closed", None)
    assert [(each["verdict"], each["rating"], each["by"]) for each in desk.of_ticket(ticket.id)] == [
        ("satisfied", 5, "沈一舟")
    ]


def test_who_is_not_satisfied_opens_it_again_with_a_slip(desk, ticket, estate, now):
    now.go_on(days=2)
    made, slip = desk.follow_up(ticket.id, NOT_SATISFIED)
    stands = now_of(estate.ground, ticket)
    assert (stands.state, stands.reopened, stands.finished_at) == ("reopened", 1, None)
    assert (slip.number, slip.fault, slip.follow_up_id) == ("ZG20261123-0001", "还在漏", made.id)
    assert open_deadline(estate.ground, ticket, "rectify").due == slip.due == now.now + timedelta(hours=24)
    assert open_deadline(estate.ground, ticket, "follow_up") is None
    assert open_deadline(estate.ground, ticket, "feedback") is not None
    rectifying = RectifyingDesk(estate.ground)
    assert rectifying.slip(slip.id)["unit"] == people.FLAT
    now.go_on(hours=2)
    rectifying.serve(slip.id, "赵工")
    assert open_deadline(estate.ground, ticket, "rectify") is None
    assert rectifying.of_ticket(ticket.id)[0]["served_to"] == "赵工"
    with pytest.raises(Refusal, match="served already"):
        rectifying.serve(slip.id, "赵工")


def test_a_slip_is_served_by_the_time_of_the_one_that_waits_already(desk, ticket, estate, now):
    first = desk.follow_up(ticket.id, NOT_SATISFIED)[1]
    now.go_on(hours=3)
    done(estate.ground, ticket.id)
    second = desk.follow_up(ticket.id, NOT_SATISFIED)[1]
    assert second.due == first.due
    rectifying = RectifyingDesk(estate.ground)
    rectifying.serve(second.id, "赵工")
    assert open_deadline(estate.ground, ticket, "rectify") is not None
    rectifying.serve(first.id, "赵工")
    assert open_deadline(estate.ground, ticket, "rectify") is None
    assert now_of(estate.ground, ticket).reopened == 2


def test_who_was_not_reached_is_asked_again(desk, ticket, estate, now):
    now.go_on(days=3)
    desk.follow_up(ticket.id, NOT_REACHED)
    assert now_of(estate.ground, ticket).state == "to_follow_up"
    assert open_deadline(estate.ground, ticket, "follow_up").due == now.now + timedelta(days=1)
    evening = now.now + timedelta(hours=9)
    desk.follow_up(ticket.id, Asked(Verdict.NOT_REACHED, Means.PHONE, again=evening))
    assert open_deadline(estate.ground, ticket, "follow_up").due == evening
    with pytest.raises(Refusal) as refused:
        desk.follow_up(ticket.id, Asked(Verdict.NOT_REACHED, Means.PHONE, again=now.now))
    assert refused.value.field == "again"
    assert len(desk.of_ticket(ticket.id)) == 2


def test_it_is_asked_after_once(desk, ticket):
    desk.follow_up(ticket.id, SATISFIED)
    with pytest.raises(Refusal, match="does not wait for a follow-up"):
        desk.follow_up(ticket.id, SATISFIED)


@pytest.mark.parametrize(
    ("asked", "field"),
    [
        (Asked(Verdict.NOT_SATISFIED, Means.PHONE, " \u200b"), "words"),
        (Asked(Verdict.SATISFIED, Means.PHONE, "长" * 2001), "words"),
        (Asked(Verdict.SATISFIED, Means.PHONE, rating=6), "rating"),
        (Asked(Verdict.SATISFIED, Means.PHONE, at=people.MORNING - timedelta(days=1)), "at"),
        (Asked(Verdict.SATISFIED, Means.PHONE, at=people.MORNING + timedelta(days=1)), "at"),
    ],
)
def test_what_can_not_be_is_refused_beside_its_field(desk, ticket, estate, asked, field):
    with pytest.raises(Refusal) as refused:
        desk.follow_up(ticket.id, asked)
    assert refused.value.field == field
    assert (desk.of_ticket(ticket.id), now_of(estate.ground, ticket).state) == ([], "to_follow_up")


def test_whom_nobody_can_ask_is_not_asked(desk, estate):
    complaint = logged(estate.ground, reporter="", phone="")
    ComplaintDesk(estate.ground).answer(complaint.id, "已在公告栏答复")
    people.sign_in(estate.ground, Role.RECEPTIONIST)
    desk.close_unasked(complaint.id, "匿名投诉")
    assert now_of(estate.ground, complaint).state == "closed"


def test_whom_one_could_ask_is_passed_over_by_a_supervisor_alone(desk, ticket, estate):
    people.sign_in(estate.ground, Role.RECEPTIONIST)
    with pytest.raises(Refusal, match="may not do this"):
        desk.close_unasked(ticket.id, "电话一直不通")
    desk.close_unasked(ticket.id, "电话一直不通", Authority(2, "周明", Right.KEEP_TICKETS))
    assert now_of(estate.ground, ticket).due_at is None


def test_only_what_waits_for_its_follow_up_is_closed_unasked(desk, estate):
    praise = logged(estate.ground, TicketKind.PRAISE, category="security", text="门岗热心")
    with pytest.raises(Refusal, match="does not wait for a follow-up"):
        desk.close_unasked(praise.id, "不用回访")


# Spot checks


@pytest.fixture
def spots(estate):
    return SpotCheckDesk(estate.ground)


def test_the_manager_draws_one_a_month_of_what_was_closed(desk, spots, ticket, estate, now):
    other = repaired(estate.ground, unit_id=estate.units[people.SMALL])
    repaired(estate.ground)
    assert spots.waiting() == (0, False)
    with pytest.raises(Refusal, match="No ticket has been closed"):
        spots.draw()
    for each in (ticket, other):
        desk.follow_up(each.id, SATISFIED)
    assert spots.waiting() == (1, False)
    (drawn,) = spots.draw()
    assert (drawn.month, drawn.drawn_from, drawn.ticket_id in {ticket.id, other.id}) == (202611, 2, True)
    assert spots.waiting() == (1, False)
    with pytest.raises(Refusal, match="are drawn: 1"):
        spots.draw()
    now.go_on(days=14)
    assert spots.waiting() == (1, True)
    desk.spot_check(drawn.ticket_id, SATISFIED)
    assert spots.waiting() == (0, False)
    assert desk.of_ticket(drawn.ticket_id)[0]["spot_check"]
    with pytest.raises(Refusal, match="was not drawn"):
        desk.spot_check(drawn.ticket_id, SATISFIED)


def test_nothing_is_drawn_twice(desk, spots, ticket, now):
    desk.follow_up(ticket.id, SATISFIED)
    spots.draw()
    now.go_on(days=9)
    with pytest.raises(Refusal, match="are drawn"):
        spots.draw()
    now.go_on(days=14)
    with pytest.raises(Refusal, match="No ticket has been closed"):
        spots.draw()


def test_a_spot_check_that_finds_a_fault_opens_what_was_closed(desk, spots, ticket, estate):
    desk.follow_up(ticket.id, SATISFIED)
    spots.draw()
    assert desk.spot_check(ticket.id, NOT_REACHED)[1] is None
    assert now_of(estate.ground, ticket).due_at is None
    slip = desk.spot_check(ticket.id, NOT_SATISFIED)[1]
    assert slip is not None
    assert now_of(estate.ground, ticket).state == "reopened"
    with estate.ground.database.reading() as session:
        assert session.query(SpotCheck).one().follow_up_id == slip.follow_up_id


def test_what_is_open_again_by_then_gets_its_slip_alone(desk, spots, ticket, estate):
    desk.follow_up(ticket.id, SATISFIED)
    spots.draw()
    DispatchDesk(estate.ground).reopen(ticket.id, "又漏了")
    desk.spot_check(ticket.id, NOT_SATISFIED)
    assert (now_of(estate.ground, ticket).state, now_of(estate.ground, ticket).reopened) == ("reopened", 1)


def test_what_was_found_unfounded_is_opened_by_a_spot_check_too(desk, spots, estate):
    complaint = logged(estate.ground)
    ComplaintDesk(estate.ground).answer(complaint.id, "已约谈")
    desk.follow_up(complaint.id, SATISFIED)
    spots.draw()
    DispatchDesk(estate.ground).reopen(complaint.id, "又吵了")
    ComplaintDesk(estate.ground).declare_unfounded(complaint.id, "当晚无人施工")
    assert desk.spot_check(complaint.id, NOT_SATISFIED)[1] is not None
    assert (now_of(estate.ground, complaint).state, now_of(estate.ground, complaint).reopened) == ("reopened", 2)
    assert faults(estate.ground) == []


def test_what_was_called_off_meanwhile_owes_nothing_for_its_slip(desk, spots, ticket, estate):
    desk.follow_up(ticket.id, SATISFIED)
    spots.draw()
    DispatchDesk(estate.ground).reopen(ticket.id, "又漏了")
    done(estate.ground, ticket.id)
    FinishingDesk(estate.ground).take_back(ticket.id, "记错房号")
    assert desk.spot_check(ticket.id, NOT_SATISFIED)[1] is not None
    assert (now_of(estate.ground, ticket).state, now_of(estate.ground, ticket).due_at) == ("cancelled", None)
    assert faults(estate.ground) == []


def test_a_closed_ticket_whose_slip_nobody_served_waits_for_its_spot_check_alone(desk, spots, ticket, estate, now):
    desk.follow_up(ticket.id, NOT_SATISFIED)
    done(estate.ground, ticket.id)
    desk.follow_up(ticket.id, SATISFIED)
    spots.draw()
    (line,) = FollowUpLists(estate.ground).waiting_rows([ticket.id])
    assert (line["standing"], line["slip_id"], f"{line['when']:%m-%d %H:%M}") == ("spot_check", None, "12-01 00:00")


def test_a_slip_that_nobody_served_before_its_ticket_was_closed_is_late_no_more(desk, ticket, estate, now):
    first = desk.follow_up(ticket.id, NOT_SATISFIED)[1]
    done(estate.ground, ticket.id)
    desk.follow_up(ticket.id, SATISFIED)
    now.go_on(days=60)
    lists, rectifying = FollowUpLists(estate.ground), RectifyingDesk(estate.ground)
    assert [*lists.listing(state="slip")] == []
    DispatchDesk(estate.ground).reopen(ticket.id, "又漏了")
    done(estate.ground, ticket.id)
    assert ([*lists.listing(state="slip")], unserved(TicketLists(estate.ground).ticket(ticket.id))["id"]) == (
        [],
        first.id,
    )
    second = desk.follow_up(ticket.id, NOT_SATISFIED)[1]
    (line,) = lists.listing(state="slip")
    assert (line["slip_id"], line["when"]) == (second.id, second.due)
    assert unserved(TicketLists(estate.ground).ticket(ticket.id))["id"] == second.id
    rectifying.serve(second.id, "赵工")
    assert open_deadline(estate.ground, ticket, "rectify") is None
    assert [*lists.listing(state="slip")] == [] and faults(estate.ground) == []


def test_a_list_that_is_asked_for_as_the_operator_leaves_is_no_trouble(ticket, estate):
    estate.ground.signed_in = None
    lists = FollowUpLists(estate.ground)
    assert [line["id"] for line in lists.listing()] == [ticket.id]
    assert lists.waiting_rows([ticket.id])[0]["number"] == ticket.number


def test_with_the_clock_put_back_nobody_is_asked_before_it_was_done(desk, ticket, estate, now):
    now.go_on(hours=-3)
    made, slip = desk.follow_up(ticket.id, NOT_SATISFIED)
    assert made.at == people.MORNING
    RectifyingDesk(estate.ground).serve(slip.id, "赵工")
    assert faults(estate.ground) == []


def test_spot_checks_are_the_managers(desk, spots, ticket, estate):
    desk.follow_up(ticket.id, SATISFIED)
    people.sign_in(estate.ground, Role.SUPERVISOR)
    with pytest.raises(Refusal, match="may not do this"):
        spots.draw()
    with pytest.raises(Refusal, match="may not do this"):
        desk.spot_check(ticket.id, SATISFIED)
