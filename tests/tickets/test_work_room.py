"""Work, quotes and money in the room of repairs, by keyboard alone."""

from datetime import date

import pytest

from frontdesk.core.estate import Estate
from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.tickets.dispatching import DispatchDesk
from frontdesk.tickets.finishing import FinishingDesk
from frontdesk.tickets.lines import Line
from frontdesk.tickets.listed import TicketLists
from frontdesk.tickets.payments import PaymentWatch
from frontdesk.tickets.prices import Price, PriceDesk
from frontdesk.tickets.quotes import QuoteDesk
from frontdesk.tickets.records.work import LineKind
from frontdesk.tickets.tab import TicketsTab
from frontdesk.tickets.tab.lines_table import LinesLine, line_text, split_line
from frontdesk.tickets.tab.repairs_work import MONEY_ACTS
from frontdesk.tickets.tab.ticketcard import facts_of
from tests import people
from tests.counter import RoomsCounter
from tests.tickets.grievances import now_of
from tests.tickets.jobs import HOSE, LABOUR, TAP, agreed, dispatched, finished


@pytest.fixture
def ticket(estate):
    prices = PriceDesk(estate.ground)
    for line in (TAP, HOSE, LABOUR):
        prices.add(Price(line.kind, line.name, line.price, line.measure, "plumbing"))
    return dispatched(estate.ground, estate.units[people.FLAT])


@pytest.fixture
def counter(qtbot, estate, ticket):
    def at(role=Role.RECEPTIONIST):
        return RoomsCounter(qtbot, estate.ground, lambda office: office.tickets, TicketsTab, role)

    return at


def room(counter):
    return counter.tab.furnished("repairs")


def form(counter):
    return room(counter).panel.form


def lines(counter):
    return form(counter).field("lines").content


def enter_lines(counter, *texts):
    """Type lines into their field, each taken with Enter; a finding line looks while somebody types."""
    field = lines(counter)
    for text in texts:
        field.setText(text)
        field.look()
        counter.press("Return")


def told(record):
    """What stands in the steps of a record, the latest first."""
    grid = record.timeline._grid
    return [grid.itemAtPosition(3 * at, 1).widget().text() for at in range(record.timeline._last // 3)]


@pytest.mark.parametrize(
    ("typed", "split"),
    [
        ("水龙头", ("水龙头", "", "", "")),
        ("水龙头 2", ("水龙头", "2", "", "")),
        ("软管 2.5米 12.33", ("软管", "2.5", "米", "12.33")),
        ("软管 ２.５ × 12.33", ("软管", "2.5", "", "12.33")),
        ("软管 2.5米*12.33", ("软管", "2.5", "米", "12.33")),
        ("地砖 2.5㎡ 30", ("地砖", "2.5", "m2", "30")),
        ("木门 80×200 1扇 300.00", ("木门 80×200", "1", "扇", "300.00")),
        ("PPR 管 DN20 3 18", ("PPR 管 DN20", "3", "", "18")),
        ("人工 1 1,200", ("人工", "1", "", "1200")),
        ("20", ("20", "", "", "")),
        ("", ("", "", "", "")),
    ],
)
def test_a_line_is_a_name_with_its_figures(typed, split):
    assert split_line(typed) == split


def test_what_the_price_list_has_stands_before_a_price_of_its_own(counter, qtbot):
    line = LinesLine(PriceDesk(counter().ground).offered)
    qtbot.addWidget(line)
    assert [hit.detail for hit in line._hits("slt 2")] == [
        "Material  2个 × 45.00 = 90.00", "Labour  2次 × 30.00 = 60.00",
    ]  # fmt: skip
    assert line._hits("软管 2 0")[0].detail == "Material  2米 × 0.00 = 0.00"
    assert [hit.title for hit in line._hits("角阀 25")] == ["角阀", "角阀"]
    line.choose(line._hits("角阀 25")[0])
    line.choose(line._hits("软管 1.5")[0])
    assert line.value() == (
        Line(LineKind.MATERIAL, "角阀", 100, Money(2500)),
        Line(LineKind.MATERIAL, "不锈钢软管", 150, HOSE.price, "米"),
    )
    kept = line.draft()
    line.set_value(None)
    line.set_draft(kept)
    assert [each.name for each in line.lines()] == ["角阀", "不锈钢软管"]
    line.setText("角阀")
    assert line.problem() is not None


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"lines": [{"kind": "gold"}], "typed": ""}'])
def test_a_draft_that_is_none_leaves_the_field_empty(qtbot, kept):
    line = LinesLine(lambda text: [])
    qtbot.addWidget(line)
    line.set_draft(kept)
    assert (line.value(), line.draft()) == (None, "")


def test_backspace_takes_the_last_line_back_into_the_field(counter):
    at = counter()
    at.press("F8", "Return")
    enter_lines(at, "slt", "角阀 2 25")
    at.press("Backspace")
    assert (lines(at).text(), [line.name for line in lines(at).lines()]) == ("角阀 2 25.00", ["单冷水龙头"])
    assert line_text(TAP) == "单冷水龙头 1个 45.00"


def test_work_is_finished_and_charged_by_keyboard(counter, ticket, estate):
    at = counter()
    at.press("F8")
    form(at).field("result").content.setPlainText("换了水龙头")
    at.press("Return")
    enter_lines(at, "slt", "软管 2.5")
    at.press("Return")
    form(at).set_values({"duty": "resident", "rating": 5, "signed_by": "陈志远"})
    assert "3-1-502 is charged ¥75.83." in room(at).panel._told.text()
    at.press("Ctrl+S")
    assert at.window.told[-1] == f"{ticket.number} is done: ¥75.83 is to be paid."
    assert now_of(estate.ground, ticket).state == "to_pay"
    at.press("F7")
    assert at.window.accounts == [estate.units[people.FLAT]]


def test_what_nobody_agreed_to_is_said_beside_who_signs(counter, ticket):
    at = counter()
    at.press("F8", "Return")
    enter_lines(at, "slt")
    form(at).set_values({"result": "换了", "duty": "resident"})
    at.press("Ctrl+S")
    assert "offer a quote first" in form(at).field("signed_by").refusal()


def test_a_quote_is_offered_printed_and_agreed_to(counter, ticket, estate):
    at = counter()
    at.press("Ctrl+Q")
    enter_lines(at, "slt", "更换水龙头")
    assert "chargeable to the resident then" in room(at).panel._told.text()
    at.press("F10")
    quote = QuoteDesk(estate.ground).latest(ticket.id)
    assert at.window.papers == [("printed", "quote", quote.id)]
    at.press("Ctrl+Shift+R")
    assert "¥75.00, valid until 2026-11-28" in room(at).panel._told.text()
    at.press("Ctrl+S")
    assert form(at).field("signed_by").refusal() == "Type who signed."
    form(at).set_values({"signed_by": "陈志远"})
    at.press("Ctrl+S")
    assert QuoteDesk(estate.ground).latest(ticket.id).state == "agreed"
    at.press("Ctrl+Shift+Q")
    assert at.window.papers[-1] == ("shown", "quote", quote.id)
    # What was agreed to is in the form of the work, ready to be charged.
    at.press("F8")
    assert [line.name for line in lines(at).lines()] == ["单冷水龙头", "更换水龙头"]
    assert f"Agreed to by {quote.number}: ¥75.00." in room(at).panel._told.text()


def test_a_declined_quote_says_why_and_the_next_one_begins_with_its_lines(counter, ticket, estate):
    QuoteDesk(estate.ground).offer(ticket.id, (TAP, HOSE))
    at = counter()
    at.press("Ctrl+Shift+R")
    form(at).set_values({"answer": "declined"})
    assert not form(at).field("signed_by").isVisible()
    form(at).set_values({"reason": "太贵"})
    at.press("Ctrl+S")
    assert QuoteDesk(estate.ground).latest(ticket.id).state == "declined"
    at.press("Ctrl+Q")
    assert [line.name for line in lines(at).lines()] == ["单冷水龙头", "不锈钢软管"]


def test_what_the_resident_will_not_pay_is_followed_up_and_stays_owed(counter, ticket, estate):
    finished(estate.ground, ticket, TAP)
    at = counter(Role.CASHIER)
    at.press("Ctrl+Shift+N")
    form(at).field("reason").content.setPlainText("嫌贵")
    at.press("Ctrl+S")
    assert at.window.told[-1] == f"{ticket.number} stays owed and is followed up."
    assert now_of(estate.ground, ticket).state == "to_follow_up"
    lists = TicketLists(estate.ground)
    assert ("Payment", "The resident will not pay") in facts_of(lists.ticket(ticket.id))
    estate.pay(people.FLAT, "45.00")
    assert ("Payment", "") in facts_of(lists.ticket(ticket.id))


def test_what_is_paid_and_open_again_has_nothing_to_take_back(counter, ticket, estate):
    finished(estate.ground, ticket, TAP)
    takes_back = next(act for act in MONEY_ACTS if act.key == "Ctrl+Shift+Del")
    lists, reopened = TicketLists(estate.ground), DispatchDesk(estate.ground)
    reopened.reopen(ticket.id, "又漏了")
    assert takes_back.offered(lists.ticket(ticket.id))
    estate.pay(people.FLAT, "45.00")
    assert not takes_back.offered(lists.ticket(ticket.id))


def test_taking_back_wants_a_supervisor(counter, ticket, estate):
    finished(estate.ground, ticket, TAP)
    at = counter()
    at.press("Ctrl+Shift+Del")
    form(at).field("reason").content.setPlainText("做错了房间")
    at.press("Ctrl+S")
    assert form(at).field("authority").refusal()
    form(at).set_values({"authority": people.OPERATORS[Role.SUPERVISOR], "password": people.PASSWORD})
    at.press("Ctrl+S")
    assert now_of(estate.ground, ticket).state == "cancelled"
    assert FinishingDesk(estate.ground).result(ticket.id)["owed"] == Money(0)


def test_the_next_step_of_what_is_done_is_never_taking_it_back(counter, ticket, estate):
    agreed(estate.ground, ticket)
    at = counter(Role.MANAGER)
    finished(estate.ground, ticket, TAP)
    at.tab.refresh()
    assert room(at)._next.words == "To the till"
    estate.pay(people.FLAT, "45.00")
    PaymentWatch(estate.ground).note_paid()
    at.tab.refresh()
    assert room(at)._next.words == "Follow up …"


# The price list and the table of warranties


def test_prices_are_added_changed_and_stopped_by_keyboard(counter, now):
    at = counter(Role.SUPERVISOR)
    at.tab.open_room("prices")
    prices = at.tab.room()
    prices.new()
    prices.panel.form.set_values({"name": "角阀", "kind": "material", "measure": "个", "price": Money(2500)})
    at.press("Ctrl+S")
    assert at.window.told[-1] == "角阀 is in the price list."
    at.press("F7")
    prices.panel.form.set_values({"price": Money(2800)})
    at.press("Ctrl+S")
    assert told(prices.record) == ["Price: 25.00 → 28.00", "Added"]
    now.go_on(minutes=1)
    at.press("Ctrl+Del")
    assert prices.table.current_row()["active"] is False
    assert told(prices.record)[0] == "Not used"
    prices.new()
    at.press("Ctrl+S")
    assert prices.panel.form.refusal() == "Fill in Item."


def test_the_table_of_warranties_begins_with_the_law(counter, estate):
    at = counter(Role.SUPERVISOR)
    at.tab.open_room("warranties")
    rooms = at.tab.room()
    at.press("F7")
    assert at.window.told[-1] == "Entered. Parts: 9"
    at.press("F8")
    building, other = (next(row for row in rooms._desk.starts() if row["code"] == code) for code in ("3", "1"))
    rooms._desk.set_starts({other["id"]: date(2025, 1, 1)})  # at another counter
    rooms.panel.form.set_values({str(building["id"]): date(2025, 6, 30)})
    at.press("Ctrl+S")
    assert rooms._desk.running("electrical", building_id=other["id"])[0].until == date(2027, 1, 1)
    assert rooms._desk.running("electrical", building_id=building["id"])[0].until == date(2027, 6, 30)
    at.press("F7")
    assert rooms.panel.form.values()["months"] == 600
    rooms.panel.form.set_values({"months": 1201})
    at.press("Ctrl+S")
    assert rooms.panel.form.field("months").refusal()
    rooms.panel.form.set_values({"months": 840, "category": "other"})
    at.press("Ctrl+S")
    assert told(rooms.record) == ["Category: — → Other", "Months: 600 → 840", "Added"]


def test_who_may_not_keep_them_only_looks(counter):
    at = counter(Role.RECEPTIONIST)
    for name in ("prices", "warranties"):
        at.tab.open_room(name)
        at.tab.room().new()
        assert at.tab.room().panel is None
        assert len(at.window.refused) > 0


@pytest.mark.parametrize(
    ("name", "narrowed", "said"),
    [
        ("prices", {"line_kind": "material", "trade": "plumbing"}, ("Material", "Plumbing", "单冷水龙头", "45.00")),
        ("warranties", {"trade": "electrical"}, ("Electrical", "电气管线", "24")),
    ],
)
def test_the_lists_are_saved_as_they_are_narrowed(counter, tmp_path, name, narrowed, said):
    at = counter(Role.SUPERVISOR)
    at.office.tickets.warranties.begin()
    at.tab.open_room(name)
    at.tab.refresh()
    for key, value in narrowed.items():
        at.tab.room()._further[key].set_value(value)
    at.tab.room()._bar.tell()
    at.window.file = str(tmp_path / "list.csv")
    with at.ground.database.writing() as session:
        session.get_one(Estate, 1).paper_language = "en"
    at.tab.room().export()
    saved = (tmp_path / "list.csv").read_text(encoding="utf-8-sig")
    assert [text for text in said if text not in saved] == []
