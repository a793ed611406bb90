"""A new estate sets what it charges, bills the month, charges once, and writes its lists and notices."""

import csv
from datetime import date

import pytest

from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.fees.records.items import Basis
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.fields import UnitFields
from frontdesk.residents.records import UnitKind
from tests import people
from tests.fees.host import Counter

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def counter(qtbot, estate):
    """The manager's counter on 21 November; nothing is billed yet."""
    return Counter(qtbot, estate.ground)


def bill(counter, month):
    """Work out a month and post it, all by keyboard."""
    counter.press("Ctrl+4")
    counter.tab.focusWidget().selectAll()
    counter.type(month)
    counter.press("F9", "Ctrl+S")
    counter.confirm()


def test_a_month_is_worked_out_then_posted_then_nothing_is_left(counter):
    counter.press("Ctrl+4", "F9")
    room = counter.tab.room()
    assert [(row["item"], row["count"], row["sum"]) for row in room.items.rows.rows] == [
        ("物业费", 3, Money(28090 + 22375 + 96000)),
        ("车位管理费", 1, Money(8000)),
    ]
    assert room.total.text() == "1,544.65"
    assert [left_out.unit for left_out in room.skipped.rows.rows] == [people.UNSOLD]
    assert list(counter.office.fee_office.desk.charges()) == []
    counter.press("Ctrl+S")
    assert "1,544.65" in counter.question().sentence.text()
    assert "2026-11" in counter.question().sentence.text()
    counter.confirm()
    assert len(list(counter.office.fee_office.desk.charges())) == 4
    (run,) = counter.office.fee_office.billing.runs()
    assert run.number in counter.window.told[-1]
    assert [shown.number for shown in room.runs.rows.rows] == [run.number]
    counter.press("F9")
    assert room.total.text() == "0.00"
    assert not room.post.isEnabled()
    assert "2026-11" in room.outcome.text()
    assert len(list(counter.office.fee_office.desk.charges())) == 4


def test_posting_is_not_done_when_the_question_is_declined(counter):
    counter.press("Ctrl+4", "F9", "Ctrl+S")
    question = counter.question()
    counter.press("Return")
    assert not question.isVisible()
    assert counter.office.fee_office.billing.runs() == []


def test_what_is_no_month_is_refused_beside_the_field(counter):
    counter.press("Ctrl+4")
    counter.tab.focusWidget().selectAll()
    counter.type("2026-13")
    counter.press("F9")
    assert "2026-13" in counter.tab.room().form.field("period").refusal()


def test_an_empty_estate_gets_an_item_a_price_and_its_first_bill(qtbot, ground):
    residents = ResidentDesk(ground)
    residents.add_unit(UnitFields("8", "1", "101", gross_area=10000))
    residents.add_unit(UnitFields("8", "", "S1", UnitKind.SHOP, 5000))
    counter = Counter(qtbot, ground)
    counter.press("Ctrl+5", "F2")
    counter.type("物业费")
    counter.press("Return", "Return", "Return", "Return", "Return")
    counter.press("F3")
    counter.type("2.735")
    counter.press("Ctrl+S")
    (tariff,) = counter.office.fee_office.tariffs.tariffs()
    assert (tariff["item"], tariff["price"], tariff["since"], tariff["unit_kind"]) == (
        "物业费",
        27350,
        date(2026, 11, 1),
        None,
    )
    bill(counter, "2026-11")
    amounts = {row["unit"]: row["amount"] for row in counter.office.fee_office.desk.charges()}
    assert amounts == {"8-1-101": 27350, "8-S1": 13675}


def test_the_shops_get_a_price_of_their_own_and_it_ends_again(counter):
    counter.press("Ctrl+5", "F3")
    form = counter.tab.room().price_form
    counter.type("5.20")
    form.form.set_values({"since": date(2027, 1, 1), "scope": "kind", "kind": UnitKind.SHOP})
    counter.press("Ctrl+S")
    rows = [row for row in counter.office.fee_office.tariffs.tariffs() if row["unit_kind"] == UnitKind.SHOP]
    assert [(row["price"], row["until"]) for row in rows] == [(52000, None), (48000, date(2026, 12, 31))]
    assert counter.tab.room().table.current_row()["id"] == rows[0]["id"]
    counter.press("F8")
    counter.type("2027-06-30")
    counter.press("Return")
    assert counter.office.fee_office.tariffs.tariffs()[0]["until"] == date(2027, 6, 30)


def test_a_price_before_one_that_is_set_is_refused_beside_its_day(counter):
    counter.press("Ctrl+5", "F3")
    form = counter.tab.room().price_form.form
    counter.type("2.80")
    form.set_values({"since": date(2025, 1, 1), "scope": "kind", "kind": UnitKind.FLAT})
    counter.press("Ctrl+S")
    assert "2026-01-01" in form.field("since").refusal()


def add_item(counter, name, **values):
    """A fee item of some basis, added by its form."""
    counter.press("Ctrl+5", "F2")
    counter.type(name)
    counter.tab.room().item_form.form.set_values(values)
    counter.press("Ctrl+S")
    counter.window.told.clear()


def chosen(counter):
    """The row of the list of tariffs that is chosen."""
    return counter.tab.room().table.current_row()


def test_the_form_of_an_item_asks_only_what_means_something(counter):
    counter.press("Ctrl+5", "F2")
    form = counter.tab.room().item_form
    for basis, asked in (
        (Basis.AREA, {"cycle", "prorated"}),
        (Basis.METERED, {"tier_span"}),
        (Basis.SHARED, {"split"}),
        (Basis.ONE_OFF, set()),
    ):
        form.form.set_values({"item": "x", "basis": basis})
        assert form.form.values().keys() - {"item", "basis", "rounding"} == asked


def test_a_quarterly_item_by_the_day_and_a_discount_for_vacant_units(counter):
    add_item(counter, "车位租金", basis=Basis.FIXED, cycle=3, prorated=True)
    assert (chosen(counter)["cycle"], chosen(counter)["prorated"]) == (3, True)
    for price, vacant in (("300", False), ("150", True)):
        counter.press("F3")
        counter.type(price)
        counter.tab.room().price_form.form.set_values(
            {"since": date(2026, 10, 1), "scope": "kind", "kind": UnitKind.PARKING, "vacant": vacant}
        )
        counter.press("Ctrl+S")
    bill(counter, "2026-10")
    amounts = {(row["unit"], row["item"]): row["amount"] for row in counter.office.fee_office.desk.charges()}
    assert amounts[people.SPACE, "车位租金"] == 45000, "the space stands vacant"


def test_tiers_are_typed_and_put_right_before_they_bill(counter):
    add_item(counter, "水费", basis=Basis.METERED, tier_span="year")
    counter.press("F3")
    counter.type("5")
    counter.press("Return", "Return")
    form = counter.tab.room().price_form.form
    assert counter.tab.focusWidget() is form.field("tiers").content
    form.set_values({"tiers": "180 / 7.00\n26O / 9.00"})
    counter.press("Ctrl+S")
    assert "26O" in form.field("tiers").refusal()
    form.set_values({"tiers": "180 / 7.00\n260 / 8.00"})
    counter.press("Ctrl+S")
    assert chosen(counter)["tiers"] == ((18000, 70000), (26000, 80000))
    counter.press("F7")
    counter.type("5.10")
    counter.tab.room().correct_form.form.set_values({"tiers": "180 / 7.00\n260 / 9.00"})
    counter.press("Ctrl+S")
    assert (chosen(counter)["price"], chosen(counter)["tiers"]) == (51000, ((18000, 70000), (26000, 90000)))


def test_a_price_that_has_billed_is_not_put_right(counter):
    bill(counter, "2026-11")
    counter.press("Ctrl+5", "F7")
    counter.type("9.99")
    counter.press("Ctrl+S")
    assert "2026-11" in counter.tab.room().correct_form.form.refusal()


def test_an_item_just_added_is_put_right_and_one_in_use_is_not(counter):
    add_item(counter, "水非", basis=Basis.FIXED)
    counter.press("F7")
    counter.tab.room().change_form.form.set_values({"item": "水费", "basis": Basis.METERED})
    counter.press("Ctrl+S")
    assert (chosen(counter)["item"], chosen(counter)["basis"]) == ("水费", Basis.METERED)
    counter.tab.room().table.select(0)
    assert chosen(counter)["item"] == "物业费"


def test_an_item_is_put_out_of_use_and_used_again(counter):
    counter.press("Ctrl+5")
    name = chosen(counter)["item"]
    counter.press("Ctrl+U")
    assert name in counter.window.told[-1]
    counter.press("Ctrl+4", "F9")
    assert name not in [row["item"] for row in counter.tab.room().items.rows.rows]
    counter.press("Ctrl+5", "Ctrl+U", "Ctrl+4", "F9")
    assert name in [row["item"] for row in counter.tab.room().items.rows.rows]


def test_a_bill_is_entered_shared_out_and_no_more_withdrawn(counter):
    add_item(counter, "电梯电费", basis=Basis.SHARED)
    counter.press("Ctrl+4", "F3")
    counter.type("1000")
    counter.press("Ctrl+S")
    room = counter.tab.room()
    assert [(row["total"], row["run"]) for row in room.costs.table.rows.rows] == [(100000, "")]
    counter.press("F9")
    shared = next(row for row in room.items.rows.rows if row["item"] == "电梯电费")
    assert (shared["count"], shared["sum"]) == (3, 100000)
    counter.press("Ctrl+S")
    counter.confirm()
    (cost,) = room.costs.table.rows.rows
    assert cost["run"] == counter.office.fee_office.billing.runs()[0].number
    room.costs.table.select(0)
    assert not room.costs.withdraw.isEnabled()


def test_a_bill_typed_wrongly_is_withdrawn(counter):
    add_item(counter, "电梯电费", basis=Basis.SHARED)
    counter.press("Ctrl+4", "F3")
    counter.type("1000")
    counter.press("Ctrl+S", "F8")
    counter.confirm()
    assert counter.tab.room().costs.table.rows.rows == []


def test_a_bill_needs_an_item_that_is_shared_first(counter):
    counter.press("Ctrl+4")
    counter.tab.new()
    assert counter.window.refused
    assert counter.tab.room().costs.isHidden()


def test_a_unit_is_charged_once_and_the_charge_is_voided(counter):
    counter.press("Ctrl+3", "F3")
    counter.type("3-1-502")
    counter.press("Return", "Return")
    counter.type("240")
    counter.press("Return")
    counter.type("阳台砸墙")
    counter.press("Return")
    (charge,) = counter.office.fee_office.desk.charges()
    assert (charge["unit"], charge["basis"], charge["amount"]) == (people.FLAT, Basis.ONE_OFF, 24000)
    counter.press("F8")
    counter.question()
    counter.type("重复计费")
    counter.press("Return")
    assert next(iter(counter.office.fee_office.desk.charges()))["state"] == "voided"


def test_charging_once_needs_a_one_off_item_first(qtbot, ground):
    counter = Counter(qtbot, ground)
    counter.press("Ctrl+3", "F3")
    assert counter.window.refused


def test_the_lists_and_notices_are_written(counter, tmp_path):
    bill(counter, "2026-11")
    counter.window.file = str(tmp_path / "charges.csv")
    counter.press("Ctrl+3", "Ctrl+E")
    with (tmp_path / "charges.csv").open(encoding="utf-8-sig", newline="") as file:
        assert sum(people.FLAT in row for row in csv.reader(file)) == 1
    counter.window.file = str(tmp_path / "notices.pdf")
    counter.press("Ctrl+P")
    assert (tmp_path / "notices.pdf").read_bytes().startswith(b"%PDF")


def test_a_cashier_neither_bills_nor_sets_prices(qtbot, estate):
    counter = Counter(qtbot, estate.ground, Role.CASHIER)
    counter.press("Ctrl+4")
    assert counter.tab.room() is counter.tab.till
    counter.press("Ctrl+5", "F3")
    assert counter.tab.room().add_price.isHidden()
    counter.tab.room().new()
    assert counter.tab.room()._side.currentIndex() == 0
