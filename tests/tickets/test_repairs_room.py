"""The room of repairs, worked by keyboard: one line logs, the same is joined, what was wrong is put right."""

from datetime import date

import pytest
from PySide6.QtTest import QTest

from frontdesk.core import words
from frontdesk.core.operators import Role
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.fields import PersonFields
from frontdesk.residents.records import OccupancyRole
from frontdesk.tickets.intake import IntakeDesk, TicketFields
from frontdesk.tickets.records import Channel, Duty, TicketKind, Urgency
from frontdesk.tickets.tab import TicketsTab
from tests.counter import RoomsCounter
from tests.people import FLAT

PIPE = "3-1-502 厨房水管爆了"


class Counter(RoomsCounter):
    """The ticket desk, worked by keyboard."""

    tab: TicketsTab

    def __init__(self, qtbot, ground, role=Role.RECEPTIONIST):
        super().__init__(qtbot, ground, lambda office: office.tickets, TicketsTab, role)

    @property
    def quick(self):
        return self.tab.room().quick

    def tickets(self, **narrowed):
        return list(self.office.tickets.lists.tickets(**narrowed))

    def value(self, name):
        return self.quick.form.field(name).input.value()


@pytest.fixture
def counter(qtbot, estate):
    return Counter(qtbot, estate.ground)


def test_a_burst_pipe_is_logged_by_one_line_and_enter(counter):
    counter.type(PIPE)
    assert [counter.value(name) for name in ("category", "urgency", "duty", "reporter", "phone")] == [
        "plumbing", "emergency", "resident", "陈志远", "13900001122",
    ]  # fmt: skip
    counter.press("Return")
    (ticket,) = counter.tickets()
    assert (ticket["text"], ticket["unit"], ticket["state"]) == ("厨房水管爆了", FLAT, "logged")
    assert counter.window.told == [f"{ticket['number']} is logged."]
    assert counter.keys == len(PIPE) + 1
    assert counter.quick.line.value() == "" and counter.quick.line.hasFocus()
    assert counter.tab.room().table.current_row()["id"] == ticket["id"]


def test_the_same_fault_reported_by_a_second_caller_is_joined_by_one_key(counter):
    counter.type(PIPE)
    counter.press("Return")
    counter.type("31502 水管还在喷水")
    assert "Reported already" in counter.quick.banner.text()
    counter.press("Ctrl+J")
    (ticket,) = counter.tickets()
    assert ticket["reports"] == 1
    assert counter.window.told[-1] == f"{ticket['number']} was reported again. It stands at “Logged”."
    assert counter.keys == len(PIPE) + 1 + len("31502 水管还在喷水") + 1


def test_what_was_read_can_be_changed_before_it_is_kept(counter):
    counter.type(PIPE)
    duty = counter.quick.form.field("duty").content
    duty.setFocus()
    QTest.keyClicks(duty, "Borne")
    counter.quick.line.setFocus()
    counter.type(",请带水泵")
    assert counter.value("duty") == Duty.ESTATE  # what was chosen is not proposed anew
    counter.tab.save()
    assert counter.tickets()[0]["duty"] == "estate"


def test_what_is_missing_is_asked_for_beside_its_field(counter):
    counter.type("3-2-101 没水")  # nobody lives there yet
    counter.press("Return")
    assert counter.quick.form.field("reporter").refusal() == "Type who reports it."
    assert counter.tickets() == []
    counter.fill("刘工", "")
    assert counter.quick.form.field("phone").refusal() == "Type a phone, so that they can be called back."
    counter.type("13700001111")
    counter.press("Return")
    (ticket,) = counter.tickets()
    assert (ticket["reporter"], ticket["phone"]) == ("刘工", "13700001111")


def test_who_else_of_the_unit_calls_brings_their_phone(counter, estate):
    wife = PersonFields("李芳", ("13700002222",))
    ResidentDesk(estate.ground).add_resident(estate.units[FLAT], OccupancyRole.FAMILY, wife, since=date(2020, 5, 1))
    counter.type(PIPE)
    reporter = counter.quick.form.field("reporter").content
    reporter.setFocus()
    reporter.selectAll()
    counter.type("李芳")
    assert counter.value("phone") == "13700002222"
    counter.press("Return")
    assert counter.tickets()[0]["reporter"] == "李芳"


def test_a_line_that_says_complaint_becomes_one(counter):
    counter.type("3-1-501 投诉楼上半夜唱歌太吵")
    assert counter.value("kind") == TicketKind.COMPLAINT
    assert "urgency" not in dict(counter.quick.form._shown())
    counter.press("Return")
    assert counter.tickets()[0]["number"].startswith("TS")


def test_f3_takes_the_line_along_into_the_whole_form(counter):
    counter.type(PIPE)
    counter.press("F3")
    panel = counter.tab.room().panel
    assert panel.text.value() == PIPE and counter.quick.line.value() == ""
    panel.form.set_values({"channel": Channel.WECHAT})
    counter.tab.save()
    (ticket,) = counter.tickets()
    assert (ticket["channel"], ticket["category"], ticket["text"]) == ("wechat", "plumbing", "厨房水管爆了")


def test_another_desk_hands_on_what_it_knows_and_gets_the_number(counter, estate):
    numbers = []
    facts = {
        "unit_id": estate.units[FLAT],
        "name": "陈太太",
        "phone": "13700002222",
        "text": "马桶堵了",
        "channel": Channel.COUNTER,
        "source": "ZX1",
    }
    counter.tab.take_over(facts, numbers.append)
    counter.tab.save()
    (ticket,) = counter.tickets()
    assert numbers == [ticket["number"]]
    assert (ticket["reporter"], ticket["source"], ticket["category"]) == ("陈太太", "ZX1", "plumbing")
    assert ticket["channel"] == Channel.COUNTER


def test_a_ticket_is_put_right(counter, estate):
    pipe = TicketFields(
        TicketKind.REPAIR, "水管爆了", "plumbing", Urgency.EMERGENCY, Duty.RESIDENT, Channel.PHONE, "陈志远",
        "13900001122", estate.units[FLAT],
    )  # fmt: skip
    ticket = IntakeDesk(estate.ground).log(pipe)
    counter.tab.refresh()
    counter.tab.room().table.setFocus()
    counter.press("F2")
    form = counter.tab.room().panel.form
    assert form.values()["category"] == "plumbing" and form.values()["duty"] == "resident"
    form.set_values({"category": "leak", "text": "水管漏水"})
    counter.tab.save()
    row = counter.office.tickets.lists.ticket(ticket.id)
    assert (row["category"], row["text"], row["urgency"], row["unit"]) == ("leak", "水管漏水", "emergency", FLAT)


def test_the_list_is_narrowed_and_a_closed_ticket_still_found(counter):
    for line in (PIPE, "3栋电梯停了", "大堂灯不亮"):
        counter.type(line)
        counter.press("Return")
    room = counter.tab.room()
    assert next(row["text"] for row in room.table.rows.rows) == "厨房水管爆了"  # due first
    for text, count in (("电梯", 1), ("電梯", 1), ("3-1-502", 1), ("wx2026", 3), ("灯 亮", 1), ("没有", 0), ('"', 0)):
        assert len(counter.tickets(text=text)) == count, text


def test_the_line_is_a_draft_over_a_lock(qtbot, counter, estate):
    counter.type(PIPE)
    counter.tab.keep_drafts()
    again = Counter(qtbot, estate.ground)
    assert again.quick.line.value() == PIPE
    again.press("Return")
    assert len(again.tickets()) == 1


def test_who_may_only_look_has_no_line(qtbot, estate):
    counter = Counter(qtbot, estate.ground, Role.ADMINISTRATOR)
    assert not counter.quick.isVisibleTo(counter.tab)
    counter.tab.new()
    assert counter.tab.room().panel is None


def test_the_room_speaks_chinese(qtbot, estate):
    words.use("zh_CN")
    counter = Counter(qtbot, estate.ground)
    counter.type(PIPE)
    counter.press("Return")
    assert len(counter.tickets()) == 1
