"""Incidents: declared for a building, an entrance or the estate, told to the callers they touch, changed and ended."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from frontdesk.core.audit import Change
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.reception.tab import ReceptionTab
from frontdesk.reception.tab.enquiries_forms import EnquiryPanel
from frontdesk.reception.tab.visits_form import VisitPanel
from frontdesk.residents.records import Unit
from frontdesk.residents.tab import ResidentsTab
from frontdesk.shell.office import Office
from frontdesk.shell.work import export
from frontdesk.tickets import incidents
from frontdesk.tickets.incidents import IncidentDesk, IncidentFields
from frontdesk.tickets.progress import prolonged
from frontdesk.tickets.records import TicketKind
from frontdesk.tickets.tab import TicketsTab
from frontdesk.widgets.card import Words
from frontdesk.widgets.hits import Hit
from frontdesk.widgets.toldcallers import ToldCallers
from tests.counter import RoomsCounter
from tests.people import FLAT, SHOP, SMALL, UNSOLD, Estate, Now, sign_in
from tests.tickets.grievances import logged

WALL = ZoneInfo("Asia/Shanghai")


def wall(text: str) -> datetime:
    """A moment of November 2026 as the estate's wall tells it, like `21 14:05`."""
    return datetime.strptime(f"2026-11-{text}", "%Y-%m-%d %H:%M").replace(tzinfo=WALL)


@pytest.fixture
def desk(estate: Estate) -> IncidentDesk:
    return IncidentDesk(estate.ground)


def building(estate: Estate, code: str) -> int:
    with estate.ground.database.reading() as session:
        return session.get_one(Unit, estate.units[code]).building_id


def test_an_incident_of_the_estate_is_told_to_all(estate: Estate, desk: IncidentDesk) -> None:
    incident = desk.declare(IncidentFields("water_off", expected_until=wall("21 18:00")))
    assert incident.number == "TF20261121-0001"
    told = ["Whole estate: Water off. It should be over by 18:00."]
    assert desk.told_of_units(list(estate.units.values())) == dict.fromkeys(estate.units.values(), told)


def test_an_incident_of_a_building_or_entrance_is_told_to_whom_it_touches(estate: Estate, desk: IncidentDesk) -> None:
    three = building(estate, FLAT)
    desk.declare(IncidentFields("lift_stopped", three, "2", "2 单元电梯正在维修，请走楼梯。"))
    desk.declare(IncidentFields("power_off", building(estate, SHOP)))
    assert desk.told(estate.units[UNSOLD]) == ["2 单元电梯正在维修，请走楼梯。"]
    assert desk.told(estate.units[SHOP]) == ["Building 1: Power off."]
    assert desk.told(estate.units[FLAT]) == []
    desk.declare(IncidentFields("gas_off", three))
    assert desk.told(estate.units[UNSOLD]) == ["Building 3: Gas off.", "2 单元电梯正在维修，请走楼梯。"]
    assert desk.told(estate.units[SMALL]) == ["Building 3: Gas off."]


def test_it_says_when_it_begins_and_when_it_should_have_been_over(estate: Estate, desk: IncidentDesk, now: Now) -> None:
    unit = estate.units[FLAT]
    fields = IncidentFields("power_off", since=wall("22 09:00"), expected_until=wall("22 12:00"), sentence="停电检修。")
    announced = desk.declare(fields)
    assert desk.told(unit) == ["From 11-22 09:00: 停电检修。 It should be over by 11-22 12:00."]
    assert (desk.incident(announced.id)["state"], prolonged(estate.ground)) == ("planned", 0)
    now.now = wall("22 10:00").astimezone(UTC)
    assert desk.told(unit) == ["停电检修。 It should be over by 12:00."]
    assert (desk.incident(announced.id)["state"], prolonged(estate.ground)) == ("under_way", 0)
    now.now = wall("22 12:01").astimezone(UTC)
    assert desk.told(unit) == ["停电检修。 It should have been over by 12:00."]
    assert (desk.incident(announced.id)["state"], prolonged(estate.ground)) == ("overdue", 1)
    desk.change(announced.id, "停电检修，稍等。", wall("22 12:00"))
    with pytest.raises(Refusal, match="a time to come"):
        desk.change(announced.id, "停电检修，稍等。", wall("22 11:00"))
    desk.change(announced.id, "停电检修，延长。", wall("22 15:00"))
    assert desk.told(unit) == ["停电检修，延长。 It should be over by 15:00."]
    assert prolonged(estate.ground) == 0
    now.now = wall("22 14:30").astimezone(UTC)
    desk.end(announced.id, wall("22 14:10"))
    assert desk.told(unit) == []
    assert desk.incident(announced.id)["ended_at"] == wall("22 14:10")


def test_what_goes_on_is_told_before_what_is_announced(estate: Estate, desk: IncidentDesk) -> None:
    desk.declare(IncidentFields("water_off", sentence="停水。"))
    desk.declare(IncidentFields("power_off", sentence="停电。", since=wall("22 09:00")))
    desk.declare(IncidentFields("gas_off", sentence="停气。"))
    assert desk.told(estate.units[FLAT]) == ["停气。", "停水。", "From 11-22 09:00: 停电。"]


def test_what_was_told_before_a_change_is_kept(estate: Estate, desk: IncidentDesk) -> None:
    incident = desk.declare(IncidentFields("water_off", sentence="停水。"))
    desk.change(incident.id, "停水。", wall("21 18:00"))
    desk.change(incident.id, "停水。", wall("21 18:00"))
    with estate.ground.database.reading() as session:
        changes = [(one.field, one.before) for one in session.query(Change).filter_by(kind="incident")]
    assert changes == [("expected_until", "")]


def test_what_is_said_anew_is_told_beside_it_and_undoes_nothing_of_another_counter(
    estate: Estate, desk: IncidentDesk, now: Now
) -> None:
    ticket = logged(estate.ground, TicketKind.REPAIR, place="3栋", category="lift")
    incident = desk.declare(IncidentFields("water_off", sentence="停水。"))
    line = desk.incident(incident.id)
    shown = {name: line[name] for name in ("sentence", "expected_until", "ticket_id")}
    now.go_on(minutes=5)
    desk.change(incident.id, "停水。", wall("21 18:00"), ticket.number, shown)
    with pytest.raises(Refusal, match="has been changed meanwhile"):
        desk.change(incident.id, "停水，抢修中。", None, "", shown)
    now.go_on(minutes=5)
    desk.change(incident.id, "停水，抢修中。", wall("21 18:00"), ticket.number)
    desk.end(incident.id)
    assert [(f"{each.at:%H:%M}", each.before, each.after) for each in desk.past(incident.id)] == [
        ("09:15", "停水。", "停水，抢修中。"),
        ("09:10", "", ticket.number),
        ("09:10", "", "2026-11-21 18:00"),
    ]


def test_it_can_name_the_ticket_that_deals_with_it(estate: Estate, desk: IncidentDesk) -> None:
    ticket = logged(estate.ground, TicketKind.REPAIR, place="3栋", category="lift")
    incident = desk.declare(IncidentFields("lift_stopped", building(estate, FLAT), ticket_number=ticket.number.lower()))
    row = desk.incident(incident.id)
    assert (row["ticket"], row["ticket_id"], row["ticket_kind"]) == (ticket.number, ticket.id, "repair")
    with pytest.raises(Refusal, match="There is no ticket WX1"):
        desk.change(incident.id, "电梯停运。", None, "WX1")


def test_the_same_incident_is_declared_once(estate: Estate, desk: IncidentDesk, now: Now) -> None:
    first = desk.declare(IncidentFields("water_off"))
    with pytest.raises(Refusal, match=f"{first.number} says so already"):
        desk.declare(IncidentFields("water_off"))
    # Another building, another kind, and what is announced for later are other incidents.
    desk.declare(IncidentFields("water_off", building(estate, FLAT)))
    desk.declare(IncidentFields("power_off"))
    announced = desk.declare(IncidentFields("water_off", since=wall("22 09:00")))
    desk.declare(IncidentFields("water_off", since=wall("23 09:00")))
    with pytest.raises(Refusal, match=f"{announced.number} says so already"):
        desk.declare(IncidentFields("water_off", since=wall("22 09:00")))
    desk.end(first.id)
    desk.declare(IncidentFields("water_off"))
    with pytest.raises(Refusal, match="is over already"):
        desk.end(first.id)
    with pytest.raises(Refusal, match="is over already"):
        desk.change(first.id, "停水。", None)


def test_an_announced_incident_can_be_called_off(desk: IncidentDesk) -> None:
    announced = desk.declare(IncidentFields("power_off", since=wall("25 09:00"), expected_until=wall("25 12:00")))
    desk.end(announced.id)
    assert desk.incident(announced.id)["state"] == "ended"


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"kind": "flood"}, "kind"),
        ({"entrance": "1"}, "building_id"),
        ({"sentence": "停" * 201}, "sentence"),
        ({"since": wall("10 09:00")}, "since"),
        ({"since": datetime(2027, 3, 1, tzinfo=WALL)}, "since"),
        ({"expected_until": wall("21 09:00")}, "expected_until"),
        ({"since": wall("21 08:00"), "expected_until": wall("21 09:05")}, "expected_until"),
        ({"expected_until": datetime(2027, 3, 1, tzinfo=WALL)}, "expected_until"),
        ({"ticket_number": "WX99"}, "ticket_number"),
    ],
)
def test_what_can_not_be_is_refused_beside_its_field(desk: IncidentDesk, told: dict[str, Any], field: str) -> None:
    with pytest.raises(Refusal) as refused:
        desk.declare(IncidentFields(**{"kind": "water_off"} | told))
    assert refused.value.field == field


def test_an_entrance_that_is_not_there_is_refused(estate: Estate, desk: IncidentDesk) -> None:
    with pytest.raises(Refusal, match="Building 3 has no entrance 9"):
        desk.declare(IncidentFields("water_off", building(estate, FLAT), "9"))


def test_it_ends_neither_before_it_began_nor_in_time_to_come(desk: IncidentDesk) -> None:
    incident = desk.declare(IncidentFields("water_off", since=wall("21 08:00")))
    for at in (wall("21 07:59"), wall("21 09:06")):
        with pytest.raises(Refusal) as refused:
            desk.end(incident.id, at)
        assert refused.value.field == "at"


def test_the_administrator_declares_nothing(estate: Estate, desk: IncidentDesk) -> None:
    sign_in(estate.ground, Role.ADMINISTRATOR)
    with pytest.raises(Refusal, match="may not do this"):
        desk.declare(IncidentFields("water_off"))


def test_the_list_is_narrowed_by_how_they_stand_whom_they_touch_and_words(
    estate: Estate, desk: IncidentDesk, now: Now
) -> None:
    three = building(estate, FLAT)
    water = desk.declare(IncidentFields("water_off", expected_until=wall("21 10:00")))
    lift = desk.declare(IncidentFields("lift_stopped", three, "2"))
    announced = desk.declare(IncidentFields("power_off", building(estate, SHOP), since=wall("22 09:00")))
    over = desk.declare(IncidentFields("gas_off", three))
    desk.end(over.id)
    now.go_on(hours=2)

    def found(**narrowed: Any) -> set[int]:
        return {row["id"] for row in desk.listing(**narrowed)}

    assert [row["id"] for row in desk.listing()] == [announced.id, over.id, lift.id, water.id]
    assert found(state="open") == {water.id, lift.id, announced.id}
    assert found(state="overdue") == {water.id}
    assert found(state="under_way") == {lift.id}
    assert found(state="planned") == {announced.id}
    assert found(state="ended") == {over.id}
    assert found(unit_id=estate.units[FLAT]) == {water.id, over.id}
    assert found(building_id=three) == {water.id, lift.id, over.id}
    assert found(text="lift") == {lift.id}
    assert found(text=water.number.lower()) == {water.id}
    assert found(kind="power_off", since=wall("22 00:00").date(), until=wall("22 00:00").date()) == {announced.id}
    with desk.register(state="ended") as (count, rows):
        assert (count, [row["number"] for row in rows]) == (1, [over.number])


def test_what_was_declared_a_moment_ago_and_what_has_just_become_late_is_found_by_its_state(
    desk: IncidentDesk, estate: Estate, now: Now
) -> None:
    now.go_on(seconds=20)
    going_on = desk.declare(IncidentFields("water_off", expected_until=wall("21 09:10")))
    now.go_on(seconds=20)
    assert [row["id"] for row in desk.listing(state="under_way")] == [going_on.id]
    assert [row["id"] for row in desk.listing(state="planned")] == []
    now.now = wall("21 09:10").astimezone(UTC) + timedelta(seconds=1)
    assert [row["id"] for row in desk.listing(state="overdue")] == [going_on.id]
    assert prolonged(estate.ground) == 1


def test_a_clock_that_was_put_back_ends_no_incident_before_it_began(desk: IncidentDesk, now: Now) -> None:
    incident = desk.declare(IncidentFields("water_off"))
    now.go_on(hours=-3)
    assert desk.end(incident.id).ended_at == now.now
    assert desk.incident(incident.id)["state"] == "ended"
    assert timedelta(0) < incident.since - now.now


# The room, and what is told where a caller is found


@pytest.fixture
def counter(qtbot: QtBot, estate: Estate) -> RoomsCounter:
    """The room of incidents, with a receptionist before it."""
    counter = RoomsCounter(qtbot, estate.ground, lambda office: office.tickets, TicketsTab, Role.RECEPTIONIST)
    counter.press(f"Ctrl+{counter.tab.places['incidents'] + 1}")
    return counter


def test_an_incident_is_declared_prolonged_and_ended_by_keyboard(
    counter: RoomsCounter, desk: IncidentDesk, estate: Estate, now: Now
) -> None:
    room = counter.tab.room()
    counter.press("F3", "Down", "Return")  # power off
    counter.press("Down", "Return", "Return", "Return")  # building 1, all of it, since now
    assert room.panel._told.text() == "Building 1: Power off."
    counter.type("11:00")
    counter.press("Return", "Ctrl+S")
    line = room.table.current_row()
    assert (line["kind"], line["building"], line["state"]) == ("power_off", "1", "under_way")
    assert counter.window.told[-1] == "TF20261121-0001: callers are told from now on."
    assert desk.told(estate.units[SHOP]) == ["Building 1: Power off. It should be over by 11:00."]
    now.go_on(hours=2)
    assert counter.due() == (1, True)
    counter.press("F5")
    counter.press("F2")
    counter.type("12:30")
    counter.press("Ctrl+S")
    assert desk.incident(line["id"])["expected_until"] == wall("21 12:30")
    told = [each.text() for each in room.record.timeline.findChildren(Words)]
    assert "Expected until: 2026-11-21 11:00 → 2026-11-21 12:30" in told
    assert counter.due() == (0, False)
    counter.press("F7", "Return")
    assert desk.incident(line["id"])["state"] == "ended"
    assert desk.told(estate.units[SHOP]) == []
    assert room.over.isHidden() and room.change_button.isHidden()


def test_what_was_announced_begins_without_anybody_asking(counter: RoomsCounter, desk: IncidentDesk, now: Now) -> None:
    desk.declare(IncidentFields("water_off", since=wall("21 10:00"), expected_until=wall("21 11:00")))
    room = counter.tab.room()
    room.refresh()
    told = []
    for moment in ("21 09:59", "21 10:00", "21 11:01"):
        now.now = wall(moment).astimezone(UTC)
        room._tick()
        told.append((room.table.columns[0].value(room.table.current_row())[1], room.record.state.text()))
    assert told == [(state, state) for state in ("Announced", "Going on", "Taking longer")]


def test_a_refusal_stands_beside_its_field(counter: RoomsCounter) -> None:
    room = counter.tab.room()
    counter.press("F3")
    room.panel.form.set_values({"entrance": "1"})
    counter.press("Ctrl+S")
    assert room.panel.form.field("building_id").refusal() == "Choose the building of the entrance."


def test_the_ticket_that_deals_with_it_is_one_key_away(
    counter: RoomsCounter, desk: IncidentDesk, estate: Estate
) -> None:
    ticket = logged(estate.ground, TicketKind.REPAIR, place="3栋", category="lift")
    desk.declare(IncidentFields("lift_stopped", ticket_number=ticket.number))
    counter.tab.room().refresh()
    counter.press("Ctrl+H")
    assert counter.window.records == [("repair", ticket.id)]


def test_a_caller_who_is_found_is_told(estate: Estate, desk: IncidentDesk, qtbot: QtBot) -> None:
    desk.declare(IncidentFields("water_off", building(estate, FLAT), sentence="3 栋停水，正在抢修。"))
    office = Office(estate.ground)
    details = {hit.title: hit.detail for hit in office.finder.find("101") if isinstance(hit, Hit)}
    assert "停水" in details[UNSOLD] and "停水" not in details[SHOP]
    assert office.told(estate.units[FLAT]) == ["3 栋停水，正在抢修。"]
    counter = RoomsCounter(qtbot, estate.ground, lambda office: office.reception, ReceptionTab, Role.RECEPTIONIST)
    for name, kind in (("visits", VisitPanel), ("enquiries", EnquiryPanel)):
        counter.tab.open_room(name)
        counter.tab.new()
        panel = counter.tab.room().side.findChild(kind)
        picker, told = panel.where if kind is VisitPanel else panel.unit, panel.findChild(ToldCallers)
        assert told.text() == ""
        picker.set_hit(Hit(estate.units[FLAT], FLAT))
        assert told.text() == "3 栋停水，正在抢修。"
        picker.set_hit(Hit(estate.units[SHOP], SHOP))
        assert told.text() == ""


def test_what_is_typed_meanwhile_shows_what_callers_are_told_by_now(
    estate: Estate, desk: IncidentDesk, qtbot: QtBot, counter: RoomsCounter
) -> None:
    first = desk.declare(IncidentFields("water_off", sentence="停水。"))
    reception = RoomsCounter(qtbot, estate.ground, lambda office: office.reception, ReceptionTab, Role.RECEPTIONIST)
    reception.tab.open_room("visits")
    reception.tab.new()
    form = reception.tab.room().side.findChild(VisitPanel)
    form.where.set_hit(Hit(estate.units[FLAT], FLAT))
    counter.tab.open_room("repairs")
    line = counter.tab.room().quick
    line.line.insert("3-1-502 厨房水管爆了")
    assert (form.findChild(ToldCallers).text(), line.banner.text()) == ("停水。", "停水。")
    desk.end(first.id)
    desk.declare(IncidentFields("gas_off", sentence="停气。"))
    for tab in (reception.tab, counter.tab):
        assert "incident" in tab.watches
        tab.refresh()
    assert (form.findChild(ToldCallers).text(), line.banner.text()) == ("停气。", "停气。")
    assert {"incident", "ticket"} <= ResidentsTab.watches


def test_callers_are_told_without_going_through_all_that_ever_was(estate: Estate) -> None:
    with estate.ground.database.reading() as session:
        form = incidents._TOLD._form(session.connection().dialect)
        cursor = session.connection().connection.cursor()
        plan = [step[3] for step in cursor.execute(f"EXPLAIN QUERY PLAN {form.sql}", form.bound({"ids": "[1]"}))]
    assert any("ix_incident_open" in step for step in plan)


def test_the_register_of_incidents_is_saved(desk: IncidentDesk, estate: Estate, tmp_path: Path) -> None:
    desk.declare(IncidentFields("water_off", building(estate, FLAT)))
    desk.end(desk.declare(IncidentFields("power_off")).id)
    target = tmp_path / "incidents.csv"
    assert export(estate.ground, lambda *_: None, "incidents", str(target), unit_id=estate.units[FLAT]) == 2
    assert export(estate.ground, lambda *_: None, "incidents", str(target), state="open") == 1
    saved = target.read_text(encoding="utf-8-sig")
    assert "TF20261121-0001,停水,3 栋" in saved.replace('"', "")
