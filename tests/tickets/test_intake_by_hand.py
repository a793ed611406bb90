"""What a new receptionist does to the line and the form of a ticket, by keyboard alone; nothing typed is lost."""

from datetime import date, timedelta

import pytest

from frontdesk.core.operators import Role
from frontdesk.tickets.dispatching import DispatchDesk
from frontdesk.tickets.intake import IntakeDesk, TicketFields
from frontdesk.tickets.records import Duty, TicketKind
from frontdesk.tickets.warranties import Term, WarrantyDesk
from tests import people
from tests.people import FLAT
from tests.tickets.test_repairs_room import PIPE, Counter


@pytest.fixture
def counter(qtbot, estate):
    return Counter(qtbot, estate.ground)


def logged(counter, estate, **told):
    fields = {
        "text": "水管爆了", "category": "plumbing", "duty": Duty.RESIDENT, "reporter": "陈志远", "phone": "13900001122",
        "unit_id": estate.units[FLAT],
    } | told  # fmt: skip
    ticket = IntakeDesk(estate.ground).log(TicketFields(TicketKind.REPAIR, **fields))
    counter.tab.refresh()
    counter.tab.room().table.setFocus()
    return ticket


def test_a_unit_is_typed_where_the_line_names_none(counter):
    counter.type("灯不亮")
    counter.press("Return")
    unit = counter.quick.form.field("unit_id")
    assert unit.refusal() == "Choose the unit, or type the public place." and unit.content.hasFocus()
    counter.type("3-1-502")
    assert unit.content.text() == "3-1-502"
    counter.press("Return")
    assert [counter.value(name) for name in ("reporter", "duty")] == ["陈志远", "resident"]
    counter.press("Return")
    assert counter.tickets()[0]["unit"] == FLAT


@pytest.mark.parametrize("line", ["3-1-502", "13900001122", "3-1-502 13900001122", " "])
def test_a_unit_or_a_phone_alone_is_no_ticket(counter, line):
    counter.type(line)
    counter.press("Return")
    assert counter.tickets() == []
    assert counter.quick.form.refusal() == ("Type what was reported." if line.strip() else "")
    assert counter.quick.line.text() == line


def test_tab_goes_from_the_line_to_what_it_was_read_as(counter):
    counter.type(PIPE)
    counter.press("Tab")
    assert counter.quick.form.field("unit_id").content.hasFocus()


def test_the_whole_form_begins_where_typing_goes_on(counter):
    counter.type(PIPE)
    counter.press("F3")
    panel = counter.tab.room().panel
    panel.text.insertPlainText(",请快来")
    assert panel.text.hasFocus()
    assert panel.text.value() == PIPE + ",请快来"
    shown = dict(panel.form._shown())
    assert "building_id" not in shown and "visit_from" in shown  # the building is the unit's
    panel.reading.kind.set_value("complaint")
    assert "visit_from" not in dict(panel.form._shown())  # nobody comes to repair a complaint


def test_what_is_put_right_was_not_reported_already(counter, estate):
    logged(counter, estate)
    counter.press("F2")
    assert counter.tab.room().panel.foretell() == ""
    assert counter.tab.room().panel.text.hasFocus()


def test_what_another_counter_put_right_meanwhile_stays(counter, estate):
    ticket = logged(counter, estate)
    room = counter.tab.room()
    counter.press("F2")
    room.panel.form.set_values({"reporter": "陈太太"})
    IntakeDesk(estate.ground).correct(
        ticket.id, TicketFields(TicketKind.REPAIR, "水管爆了", "leak", unit_id=ticket.unit_id, reporter="陈志远",
                                phone="13900001122"),
    )  # fmt: skip
    counter.press("Ctrl+S")
    assert room.panel.form.refusal() == f"{ticket.number} was changed meanwhile. Look at it again."
    counter.press("Escape")
    counter.press("F2")  # as it stands now, and not the draft of what stood there before
    assert room.panel.form.values()["category"] == "leak"
    room.panel.form.set_values({"reporter": "陈太太"})
    counter.press("Ctrl+S")
    told = counter.office.tickets.lists.ticket(ticket.id)
    assert (told["reporter"], told["category"]) == ("陈太太", "leak")


def test_a_phone_put_right_after_the_warranty_leaves_its_part(counter, estate, now):
    people.sign_in(estate.ground, Role.MANAGER)
    part = WarrantyDesk(estate.ground).add(Term("排水管", 80, "plumbing"))
    people.sign_in(estate.ground, Role.RECEPTIONIST)
    ticket = logged(counter, estate, duty=Duty.DEVELOPER, part_id=part)
    now.set_day(date(2027, 2, 1))  # of the 80 months since 1 May 2020 all are over
    counter.press("F2")
    counter.tab.room().panel.form.set_values({"phone": "13700002222"})
    counter.press("Ctrl+S")
    told = counter.office.tickets.lists.ticket(ticket.id)
    assert (told["phone"], told["duty"], told["part_id"]) == ("13700002222", "developer", part)


@pytest.mark.parametrize(
    "typed", ["\ud83d", "\u202e", "*", '"', "'", "AND", "NEAR(水 管)", "水 OR", "words:水", "{", "%", "\\", "水" * 3000]
)
def test_whatever_is_looked_for_the_list_answers(counter, estate, typed):
    logged(counter, estate)
    assert len(counter.tickets(text=typed)) in (0, 1)
    assert len(counter.tickets(text=f"水管 {typed}")) in (0, 1)
    assert counter.office.tickets.joining.same(TicketKind.REPAIR, "plumbing", None, None, typed) == []


@pytest.mark.parametrize("whole_form", [False, True])
def test_what_is_over_meanwhile_is_not_offered_to_be_joined_again(counter, estate, whole_form):
    ticket = logged(counter, estate)
    counter.quick.line.setFocus()
    counter.type("3-1-502 水管还在漏")
    if whole_form:
        counter.press("F3")
    DispatchDesk(estate.ground).cancel(ticket.id, "误报")
    counter.press("Ctrl+J")
    panel = counter.tab.room().panel
    form, told = (panel.form, panel.foretell()) if whole_form else (counter.quick.form, counter.quick.banner.text())
    assert form.refusal() == f"{ticket.number} is over meanwhile. Log it as a new ticket."
    assert "Ctrl+J" not in told
    counter.tab.save()
    assert len(counter.tickets(state="open")) == 1


def test_an_emergency_is_no_complaint_wherever_it_is_typed(counter):
    counter.press("Ctrl+2")
    counter.type(PIPE)
    assert counter.value("kind") == TicketKind.REPAIR
    counter.quick.line.clear()
    counter.type("3-1-502 水管修得不好")
    assert counter.value("kind") == TicketKind.COMPLAINT


def test_an_appointment_may_be_told_by_its_end_alone(counter, estate, now):
    ticket = logged(counter, estate, visit_until=now() + timedelta(hours=3))
    told = counter.office.tickets.lists.ticket(ticket.id)
    assert (f"{told['visit_from']:%H:%M}", f"{told['visit_until']:%H:%M}") == ("09:05", "12:05")


def test_what_it_is_about_is_read_anew_when_it_turns_out_to_be_something_else(counter):
    counter.type("3-1-502 灯不亮")
    counter.type(",投诉保安态度差")
    assert (counter.value("kind"), counter.value("category")) == ("complaint", "manner")
    counter.quick.line.setText("3-1-502 灯不亮")
    assert (counter.value("kind"), counter.value("category")) == ("repair", "electrical")
    kind = counter.quick.form.field("kind").content
    kind.setCurrentIndex(kind.findText("Complaint"))
    assert counter.value("category") == "other"
    counter.quick.line.setText("3-1-502 灯不亮,保安不管")
    assert (counter.value("kind"), counter.value("category")) == ("complaint", "security")


def test_the_lift_of_a_house_is_the_same_whoever_of_it_calls(counter):
    counter.type("3栋电梯停了")
    counter.press("Return")
    counter.type("3-1-502 电梯停了")
    assert "Reported already" in counter.quick.banner.text()
    counter.press("Ctrl+J")
    (ticket,) = counter.tickets()
    assert ticket["reports"] == 1
    counter.type("1-101 电梯停了")  # of another house
    assert counter.quick.banner.text() == ""


def test_a_public_place_is_found_as_the_list_shows_it(counter):
    for line in ("3栋2单元电梯停了", "3栋大堂灯不亮", "1栋电梯停了"):
        counter.type(line)
        counter.press("Return")
    for typed, count in (
        ("3栋", 2),
        ("3号楼 电梯", 1),
        ("3栋电梯", 1),
        ("3栋2单元电梯", 1),
        ("building 1", 1),
        ("9栋", 0),
        ("3栋水", 0),
    ):
        assert len(counter.tickets(text=typed)) == count, typed


def test_nothing_was_reported_already_before_it_is_said_what(counter, estate):
    logged(counter, estate, text="有点事", category="other")
    counter.quick.line.setFocus()
    counter.type("3-1-502 ")
    assert counter.quick.banner.text() == ""
    counter.type("还是那件事")
    assert "Reported already" in counter.quick.banner.text()
