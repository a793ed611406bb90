"""Dispatching at the counter, worked by keyboard."""

import pytest
from PySide6.QtWidgets import QApplication

from frontdesk.core.operators import Role
from frontdesk.tickets.crews import CrewDesk, WorkerFields
from frontdesk.tickets.records import Duty, TicketKind, Urgency
from frontdesk.tickets.tab import TicketsTab
from tests.counter import RoomsCounter
from tests.people import FLAT
from tests.tickets.grievances import logged


@pytest.fixture
def crews(estate):
    desk = CrewDesk(estate.ground)
    team = desk.add_team("水电班")
    desk.add(WorkerFields("赵工", team, "13700003344", ("plumbing",)))
    desk.add(WorkerFields("钱师傅", None, "", ("electrical",)))
    return desk


@pytest.fixture
def sit_down(qtbot, estate, crews, now):
    def seated(role=Role.RECEPTIONIST, **told):
        told = {"category": "plumbing", "text": "厨房水管爆了", "unit_id": estate.units[FLAT], **told}
        logged(estate.ground, TicketKind.REPAIR, **told)
        now.go_on(minutes=5)
        counter = RoomsCounter(qtbot, estate.ground, lambda office: office.tickets, TicketsTab, role)
        room = counter.tab.room()
        room.table.setFocus()
        return counter, room

    return seated


def words(text):
    """Type into the field of several lines that has the keyboard."""
    QApplication.focusWidget().insertPlainText(text)


def state(room):
    return room.table.current_row()["state"]


def test_the_next_step_is_one_key_from_the_call_to_the_work(sit_down):
    counter, room = sit_down()
    assert room.next.accessibleName() == "Dispatch …"
    counter.keys = 0
    counter.press("F7", "F10")  # the likeliest is chosen already
    assert state(room) == "dispatched" and room.table.current_row()["worker"] == "赵工"
    assert counter.window.papers == [("printed", "repair", 1)]
    assert room.next.accessibleName() == "Worker on site …"
    counter.press("F7", "Return")
    assert state(room) == "on_site"
    counter.press("Ctrl+G")
    assert state(room) == "in_progress"
    assert counter.keys == 5


def test_who_is_offered_is_told_with_what_speaks_against_it(sit_down, crews):
    counter, room = sit_down()
    counter.press("Ctrl+D")
    crew = room.panel.form.field("crew").content
    assert [crew.itemText(at) for at in range(crew.count())] == [
        "赵工 · 水电班", "水电班", "钱师傅 · Other trades",
    ]  # fmt: skip
    assert room.panel._told.text() == "赵工 · 13700003344 · Repairs now: 0"
    counter.press("Down", "Down")
    assert "钱师傅" in room.panel._told.text()


def test_a_refusal_stands_beside_its_field(sit_down, crews):
    for name in ("赵工", "钱师傅"):
        crews.set_duty(crews.named(name), False)
    counter, room = sit_down(urgency=Urgency.EMERGENCY)
    counter.press("F7", "Ctrl+S")
    assert "off duty" in room.panel.form.field("remark").refusal()
    counter.type("在小区里，马上到")
    counter.press("Return")
    assert state(room) == "dispatched"


def test_it_is_returned_given_to_somebody_else_and_cancelled(sit_down):
    counter, room = sit_down()
    counter.press("F7", "Ctrl+S", "Ctrl+R")
    words("没有配件")
    counter.press("Return")
    assert state(room) == "handed_back" and room.next.accessibleName() == "Dispatch …"
    counter.press("F7", "Ctrl+S", "Ctrl+D")
    assert "赵工" not in [crew.name for crew in room.house.office.dispatching.offered(1) if crew.has == 0]
    counter.press("Return")
    counter.type("赵工忙")
    counter.press("Return")
    assert room.table.current_row()["worker"] == "水电班"
    counter.press("Ctrl+Del")
    words("住户自己修好了")
    counter.press("Ctrl+S")
    assert state(room) == "cancelled"


def test_a_firm_of_the_workers_name_can_have_it_instead(sit_down, crews):
    firm = crews.add_team("赵工")
    counter, room = sit_down()
    counter.press("F7", "Ctrl+S", "Ctrl+D")
    room.panel.form.set_values({"crew": -firm, "remark": "要吊车"})
    counter.press("Ctrl+S")
    assert room.table.current_row()["team_id"] == firm


def test_what_waits_goes_on_by_the_next_key(sit_down):
    counter, room = sit_down()
    counter.press("F7", "Ctrl+S", "F7", "Return", "Ctrl+U", "Return")
    counter.type("2026-11-25")
    counter.press("Return")
    words("等阀门")
    counter.press("Return")
    assert state(room) == "suspended" and room.next.accessibleName() == "Go on with it"
    counter.press("Ctrl+U")
    counter.type("2026-11-27")
    counter.press("Return")
    words("还没到货")
    counter.press("Return")
    assert room.table.current_row()["suspended_until"].isoformat() == "2026-11-27"
    counter.press("F7")
    assert state(room) == "in_progress"


def test_what_is_under_warranty_is_referred_to_the_developer_and_then_done(sit_down):
    counter, room = sit_down(duty=Duty.DEVELOPER)
    assert room.next.accessibleName() == "Refer to the developer …"
    counter.press("F7")
    assert "the developer mends it" in room.panel._told.text()
    counter.press("Return", "Return")
    words("屋面防水在保修期内")
    counter.press("Return")
    row = room.table.current_row()
    assert (row["suspended_for"], row["suspended_until"].isoformat()) == ("developer", "2026-11-28")
    assert room.next.accessibleName() == "Work done …"


def test_a_half_typed_reason_is_there_again_for_this_ticket(sit_down):
    counter, room = sit_down()
    counter.press("Ctrl+Del")
    words("住户打来")
    counter.press("Escape", "Ctrl+Del")
    assert room.panel.form.field("reason").input.value() == "住户打来"


def test_an_appointment_is_agreed_upon(sit_down):
    counter, room = sit_down()
    counter.press("Ctrl+T")
    counter.type("2026-11-22 14:00")
    counter.press("Return")
    counter.type("2026-11-22 16:00")
    counter.press("Return")
    row = room.table.current_row()
    assert (row["due_what"], f"{row['due_at']:%H:%M}") == ("visit", "16:00")


def test_the_orders_of_a_round_are_saved(sit_down, tmp_path):
    counter, _ = sit_down()
    counter.press("F7", "Ctrl+S")
    counter.window.file = str(tmp_path / "round.pdf")
    counter.press("Ctrl+P", "Return", "Return")
    assert (tmp_path / "round.pdf").read_bytes().startswith(b"%PDF")
    counter.press("Ctrl+P", "Ctrl+S")
    assert "waits for its work order" in counter.window.refused[0]
