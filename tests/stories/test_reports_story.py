"""The manager looks at the month: how much came in and from whom not; the counter prints a statement."""

import pytest

from frontdesk.core.operators import Role
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.records import Method
from tests import people
from tests.fees.host import Counter
from tests.residents.host import Counter as Register

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def counter(qtbot, estate):
    """November is billed; the flat has paid its 280.90 in cash, the small one 100.00 of 223.75."""
    BillingDesk(estate.ground).post(202611)
    estate.pay(people.FLAT, "280.90")
    estate.pay(people.SMALL, "100", Method.WECHAT)
    return Counter(qtbot, estate.ground)


@pytest.fixture
def room(counter):
    counter.press("Ctrl+0")
    return counter.tab.furnished("reports")


def cells(room, place=0):
    return [[column.text(row) for column in room.page.tables.table(place).columns] for row in _rows(room, place)]


def _rows(room, place):
    return room.page.tables.table(place).rows.rows


def test_the_collection_rate_stands_there_at_once(room):
    assert room.page.cards[0].value.text() == "24.66%"
    assert cells(room)[-1] == ["Total", "1,544.65", "380.90", "1,163.75", "24.66%", "4", "1", "25.00%"]
    assert [chart.title.text() for chart in room.page.charts] == [
        "Collection rate by month", "Collection rate by building", "Due by fee item",
    ]  # fmt: skip
    assert room.panel.notes[0].text().startswith("Collection rate = received / due.")


def test_a_payment_changes_the_figures_when_the_room_is_seen_again(room, estate, counter):
    estate.pay(people.SMALL, "123.75")
    counter.tab.refresh()
    assert cells(room)[-1][-3:] == ["4", "2", "50.00%"]


def test_another_report_goes_over_its_own_days_and_a_building_narrows_the_rate(room):
    room.building.setCurrentIndex(2)
    room.bar.tell()
    assert [line[0] for line in cells(room)] == ["3", "Total"]
    room.name.set_value("income")
    room.bar.tell()
    assert (room.days[0].text(), room.days[1].text()) == ("2026-11-01", "2026-11-21")
    assert room.page.cards[0].value.text() == "380.90"
    assert cells(room, 1) == [
        ["Cash", "1", "280.90", "0.00", "280.90"], ["WeChat Pay", "1", "100.00", "0.00", "100.00"],
        ["Total", "2", "380.90", "0.00", "380.90"],
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["recovery", "ageing"])
def test_the_others_are_shown_too(room, name):
    room.name.set_value(name)
    room.bar.tell()
    assert room.panel.report.title == room.panel.title.text() != ""
    assert not room.page.isHidden()


def test_it_is_shown_as_it_is_printed_and_saved_as_a_file(room, counter, tmp_path):
    room.name.set_value("income")
    room.bar.tell()
    room.page.tables.bar.setCurrentIndex(1)
    counter.press("F9")
    [(name, asked)] = counter.window.reports
    assert (name, f"{asked['since']}") == ("income", "2026-11-01")
    for ending in (".pdf", ".xlsx", ".csv"):
        counter.window.file = str(tmp_path / f"income{ending}")
        counter.press("Ctrl+E")
        assert (tmp_path / f"income{ending}").stat().st_size > 100
    assert counter.window.told[-1] == "Saved: income.csv"
    # The table that was seen: by method.
    assert len((tmp_path / "income.csv").read_text(encoding="utf-8-sig").splitlines()) == 4


def test_a_statement_asks_for_its_unit(room, counter):
    room.name.set_value("statement")
    room.bar.tell()
    assert room.page.isHidden()
    assert not room.panel.preview.isEnabled()
    room.unit.setFocus()
    counter.type("3-1-501")
    counter.press("Return")
    room.bar.tell()
    assert room.page.cards[3].value.text() == "123.75"
    assert room.unit_id() is not None


def test_a_span_that_is_none_is_said_beside_the_figures(room):
    room.months[1].set_value("2020-01")
    room.bar.tell()
    assert room.panel.notes[0].text().startswith("The last day lies before")
    room.back()
    assert not room.page.isHidden()


def test_the_till_shows_the_statement_of_its_unit(counter, estate):
    counter.press("Ctrl+1")
    counter.pick(people.FLAT)
    counter.press("Ctrl+J")
    assert counter.window.reports == [("statement", {"unit_id": estate.units[people.FLAT]})]


def test_a_cashier_has_no_reports(qtbot, estate):
    counter = Counter(qtbot, estate.ground, Role.CASHIER)
    counter.press("Ctrl+0")
    assert counter.tab.room() is not counter.tab._rooms.get("reports")


def test_the_unit_file_shows_the_statement_too(qtbot, estate):
    counter = Register(qtbot, estate.ground)
    counter.tab.show_unit(estate.units[people.FLAT])
    counter.press("Ctrl+J")
    assert counter.window.reports == [("statement", {"unit_id": estate.units[people.FLAT]})]
