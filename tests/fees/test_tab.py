"""The fees tab: which rooms there are, how they are turned to, and what the lists show."""

from datetime import date

import pytest

from frontdesk.core.operators import Role
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.records import Method
from frontdesk.fees.tables import due_state, reckoned, yuan
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.fields import UnitFields
from tests import people
from tests.fees.host import Counter

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def billed(estate, now):
    """The furnished estate with October and November billed, on 21 November."""
    for month in (10, 11):
        BillingDesk(estate.ground).post(202600 + month)
    return estate


def shown(counter):
    return [place + 1 for place in range(5) if counter.tab._bar.isTabVisible(place)]


@pytest.mark.parametrize(
    ("role", "rooms"),
    [
        (Role.MANAGER, [1, 2, 3, 4, 5]),
        (Role.SUPERVISOR, [1, 2, 3, 4, 5]),
        (Role.CASHIER, [1, 2, 3, 5]),
        (Role.RECEPTIONIST, [2, 3, 5]),
    ],
)
def test_each_role_sees_the_rooms_it_may_use(qtbot, estate, role, rooms):
    counter = Counter(qtbot, estate.ground, role)
    assert shown(counter) == rooms
    assert counter.tab.room().isVisible()


def test_what_a_room_is_told_to_show_is_all_that_it_lists(qtbot, billed, monkeypatch):
    counter = Counter(qtbot, billed.ground)
    billed.pay(people.FLAT, "10.00")
    asked = []
    for name in ("charges", "receipts"):
        usual = getattr(counter.office.fee_office.desk, name)
        monkeypatch.setattr(
            counter.office.fee_office.desk, name, lambda usual=usual, **facts: asked.append(facts) or usual(**facts)
        )
    counter.tab.till.charges_wanted.emit(billed.units[people.FLAT])
    assert [facts["text"] for facts in asked] == [people.FLAT]
    assert {row["unit"] for row in counter.tab.charges.table.rows.rows} == {people.FLAT}
    assert counter.tab.charges.building.count() > 1
    counter.tab.show_record("receipt", 1)
    assert len(asked) == 2
    assert counter.tab.receipts.table.current_row()["id"] == 1


def test_a_key_that_the_role_may_not_use_says_so_at_once(qtbot, billed):
    counter = Counter(qtbot, billed.ground, Role.RECEPTIONIST)
    for place, act in ((2, "export"), (3, "export"), (3, "new"), (5, "new")):
        counter.press(f"Ctrl+{place}")
        getattr(counter.tab, act)()
        assert "Your role may not" in counter.window.refused.pop()
        assert not counter.window.refused
    for button in (counter.tab.receipts.print, counter.tab.receipts.void):
        assert "Your role may not" in button.why


def test_the_number_on_the_tab_counts_units_with_something_overdue(qtbot, billed):
    assert Counter(qtbot, billed.ground).due() == (4, True)


def test_a_unit_is_shown_at_the_till_or_else_in_the_charges(qtbot, billed):
    counter = Counter(qtbot, billed.ground)
    counter.press("Ctrl+5")
    counter.tab.show_unit(billed.units[people.FLAT])
    assert counter.tab.room() is counter.tab.till
    assert counter.tab.unit_id() == billed.units[people.FLAT]
    counter.press("F4")
    assert counter.window.files == [billed.units[people.FLAT]]
    other = Counter(qtbot, billed.ground, Role.RECEPTIONIST)
    other.tab.show_unit(billed.units[people.FLAT])
    assert other.tab.room() is other.tab.charges
    assert {row["unit"] for row in other.tab.charges.table.rows.rows} == {people.FLAT}


def test_a_unit_handed_on_from_another_desk_goes_back_with_its_receipt(qtbot, billed):
    counter, back = Counter(qtbot, billed.ground), []
    flat, small = ({"unit_id": billed.units[code]} for code in (people.FLAT, people.SMALL))
    counter.tab.take_over(small, back.append)
    counter.tab.take_over(flat, back.append)
    counter.press("F10", "F10")
    assert [number[:2] for number in back] == ["SJ"]
    other = Counter(qtbot, billed.ground, Role.RECEPTIONIST)
    other.tab.take_over(flat, back.append)
    assert other.tab.room() is other.tab.charges


def test_a_receipt_that_was_found_is_shown(qtbot, billed):
    old = billed.pay(people.FLAT, "280.90")
    billed.pay(people.SMALL, "10")
    counter = Counter(qtbot, billed.ground)
    counter.tab.show_record("receipt", old.id)
    assert counter.tab.room() is counter.tab.receipts
    assert counter.tab.receipts.card.number.text() == old.number
    counter.press("F9", "Ctrl+P")
    assert (counter.window.previewed, counter.window.printed) == ([old.id], [old.id])


def test_a_whole_code_is_that_unit_and_not_one_whose_code_ends_so(qtbot, ground):
    residents = ResidentDesk(ground)
    residents.add_unit(UnitFields("2", "1", "101"))
    wanted = residents.add_unit(UnitFields("1", "", "101"))
    counter = Counter(qtbot, ground)
    counter.pick("1-101")
    assert counter.tab.unit_id() == wanted


def test_receipts_are_narrowed_by_number_days_and_unit(qtbot, billed, now):
    first = billed.pay(people.FLAT, "280.90")
    now.set_day(date(2026, 11, 22))
    second = billed.pay(people.SMALL, "10")
    counter = Counter(qtbot, billed.ground)
    counter.press("Ctrl+2")
    room = counter.tab.receipts

    def numbers():
        return [row["number"] for row in room.table.rows.rows]

    assert numbers() == [second.number, first.number]
    counter.type("1")
    counter.press("Return")
    assert numbers() == [first.number]
    counter.press("Esc")
    room.back()
    room.since.set_value(date(2026, 11, 22))
    room.refresh()
    assert numbers() == [second.number]


def test_a_payment_at_another_counter_appears_above_and_the_receipt_in_hand_stays(qtbot, billed):
    first = billed.pay(people.FLAT, "280.90")
    counter = Counter(qtbot, billed.ground)
    counter.press("Ctrl+2")
    room = counter.tab.receipts
    second = billed.pay(people.SMALL, "10")
    counter.tab.refresh()
    assert [row["number"] for row in room.table.rows.rows] == [second.number, first.number]
    assert room.card.number.text() == first.number


def test_receipts_are_narrowed_by_state_method_and_building(qtbot, billed):
    billed.pay(people.FLAT, "280.90")
    shop = billed.pay(people.SHOP, "10", Method.CARD)
    counter = Counter(qtbot, billed.ground)
    counter.press("Ctrl+2")
    room = counter.tab.receipts
    for field, value in ((room.method, "card"), (room.building, room.building._values[1]), (room.state, "valid")):
        field.set_value(value)
        room.refresh()
        assert [row["number"] for row in room.table.rows.rows] == [shop.number]
    room.state.set_value("red")
    room.refresh()
    assert room.card.number.text() == "No receipt chosen"
    room.back()
    assert len(room.table.rows.rows) == 2


def test_a_charge_is_shown_with_its_number_and_found_by_it(qtbot, billed):
    counter = Counter(qtbot, billed.ground)
    counter.tab.show_record("charge", 3)
    room = counter.tab.charges
    assert room.table.current_row()["id"] == 3
    number = room.table.current_row()["number"]
    assert room.card.facts.value("Number") == number
    room.back()
    room.text.set_value(number)
    room.refresh()
    assert [row["id"] for row in room.table.rows.rows] == [3]


def test_charges_are_narrowed_by_month_item_and_state(qtbot, billed):
    billed.pay(people.FLAT, "280.90")
    counter = Counter(qtbot, billed.ground)
    counter.press("Ctrl+3")
    room = counter.tab.charges
    assert len(room.table.rows.rows) == 8
    room.state.set_value("paid")
    room.refresh()
    assert [(row["unit"], row["period"]) for row in room.table.rows.rows] == [(people.FLAT, 202610)]
    room.state.set_value("owed")
    room.item.set_value(billed.items["车位管理费"])
    room.since.set_value("2026-11")
    room.refresh()
    assert [(row["unit"], row["period"]) for row in room.table.rows.rows] == [(people.SPACE, 202611)]


def test_receipts_are_saved_as_they_are_shown(qtbot, billed, now, tmp_path):
    first = billed.pay(people.FLAT, "280.90")
    now.set_day(date(2026, 11, 22))
    second, third = billed.pay(people.FLAT, "300"), billed.pay(people.SMALL, "10")
    counter = Counter(qtbot, billed.ground)
    counter.window.file = str(tmp_path / "list.csv")
    counter.press("Ctrl+2")
    room = counter.tab.receipts

    def saved():
        room.refresh()
        room.export()
        rows = (tmp_path / "list.csv").read_text(encoding="utf-8-sig").splitlines()[1:-1]
        assert counter.window.told[-1] == f"Saved. Rows: {len(rows)}"
        return [row.split(",")[0] for row in rows]

    assert saved() == [third.number, second.number, first.number]
    room.table.sort_by("total", False)
    assert saved() == [third.number, first.number, second.number]
    room.text.set_value("czy")
    assert saved() == [first.number, second.number]
    room.until.set_value(date(2026, 11, 21))
    assert saved() == [first.number]
    room.method.set_value("card")
    assert saved() == []


def test_charges_are_saved_as_they_are_shown(qtbot, billed, tmp_path):
    counter = Counter(qtbot, billed.ground)
    counter.window.file = str(tmp_path / "list.csv")
    counter.press("Ctrl+3")
    room = counter.tab.charges
    room.since.set_value("2026-11")
    room.building.set_value(room.building._values[2])
    room.state.set_value("owed")
    room.refresh()
    room.table.sort_by("amount", False)
    room.export()
    rows = (tmp_path / "list.csv").read_text(encoding="utf-8-sig").splitlines()[1:-1]
    assert [row.split(",")[0] for row in rows] == [row["unit"] for row in room.table.rows.rows] == [
        people.SMALL, people.FLAT,
    ]  # fmt: skip
    assert counter.window.told == ["Saved. Rows: 2"]


def test_what_is_typed_at_the_till_outlives_a_change_in_the_books(qtbot, billed):
    counter = Counter(qtbot, billed.ground)
    counter.pick("3-1-502")
    counter.type("900")
    billed.pay(people.SMALL, "10")
    counter.tab.refresh()
    assert counter.panel.money.field("amount").input.value() == 90000
    billed.pay(people.FLAT, "280.90")
    counter.tab.refresh()
    assert counter.panel.amount.text() == "280.90"
    assert counter.panel.rest.text() == "619.10"


def test_every_button_tells_its_key_and_help_is_there(qtbot, estate):
    counter = Counter(qtbot, estate.ground)
    assert "F10" in counter.panel.take.toolTip()
    assert "F2" in counter.panel.another.toolTip()
    assert "Ctrl+4" in counter.tab._bar.tabToolTip(3)
    assert "F10" in counter.tab.help_text()


def test_amounts_are_reckoned_as_they_stand_on_paper():
    assert reckoned("area", 25000, 11236) == "2.50 × 112.36"
    assert reckoned("fixed", 800000, 100) == "80.00 × 1"
    assert reckoned("one_off", 800000, 100) == ""
    assert yuan(people.Money(-140950)) == "-¥1,409.50"


def test_what_is_owed_is_overdue_due_this_month_or_not_due_yet():
    today = date(2026, 11, 21)
    assert due_state(date(2026, 10, 31), 202610, today)[0] == "late"
    assert due_state(date(2026, 11, 30), 202611, today)[0] == "soon"
    assert due_state(date(2026, 12, 31), 202612, today)[0] == "good"
