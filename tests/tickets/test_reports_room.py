"""The complaint and repair reports at the counter: figures that were lived, the room, and how they leave the house."""

import csv

import openpyxl
import pytest

from frontdesk.core.clock import Clock
from frontdesk.core.operators import Role
from frontdesk.core.spans import MONTH, WEEK, usual
from frontdesk.core.words import Speaker
from frontdesk.fees.papers.said import lasted
from frontdesk.shell.cli import main
from frontdesk.shell.reportcommands import _TABLES
from frontdesk.shell.reporting import tables
from frontdesk.tickets.complaints import ComplaintDesk
from frontdesk.tickets.dispatching import DispatchDesk
from frontdesk.tickets.finishing import FinishingDesk
from frontdesk.tickets.papers.reports import report_of
from frontdesk.tickets.records import TicketKind
from frontdesk.tickets.reports.desk import TicketReportDesk
from frontdesk.tickets.tab import TicketsTab
from tests import people
from tests.counter import RoomsCounter
from tests.tickets.grievances import logged
from tests.tickets.jobs import LABOUR, LINES, TOTAL, agreed, dispatched, finished

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def complaints(estate):
    """Of five complaints one is answered, one open, one answered and open again, one unfounded, one cancelled."""
    desk, flat = ComplaintDesk(estate.ground), estate.units[people.FLAT]
    noise, parking, dirt, nothing, twice = (
        logged(estate.ground, TicketKind.COMPLAINT, category=category, unit_id=flat, text=text)
        for category, text in (
            ("noise", "夜里吵"), ("noise", "楼上吵"), ("cleaning", "楼道脏"), ("fees", "费用高"), ("pets", "狗叫"),
        )
    )  # fmt: skip
    desk.answer(noise.id, "已劝止", "neighbour")
    desk.answer(dirt.id, "已打扫", "staff")
    DispatchDesk(estate.ground).reopen(dirt.id, "又脏了")
    desk.investigate(nothing.id, "周明")
    desk.declare_unfounded(nothing.id, "按合同收取")
    DispatchDesk(estate.ground).cancel(twice.id, "重复")
    return parking


@pytest.fixture
def repaired(estate, now):
    """One repair is charged and paid in part, one was charged and taken back, one is open."""
    flat = estate.units[people.FLAT]
    ticket = dispatched(estate.ground, flat)
    agreed(estate.ground, ticket)
    now.go_on(minutes=20)
    DispatchDesk(estate.ground).arrive(ticket.id)
    now.go_on(minutes=70)
    finished(estate.ground, ticket, *LINES, rating=4)
    estate.pay(people.FLAT, "5.83")
    again = dispatched(estate.ground, flat, text="马桶堵塞")
    finished(estate.ground, again, LABOUR, signed_by="陈志远")
    FinishingDesk(estate.ground).take_back(again.id, "记错了")
    return dispatched(estate.ground, None, text="大堂灯不亮")


@pytest.fixture
def counter(qtbot, estate):
    return RoomsCounter(qtbot, estate.ground, lambda office: office.tickets, TicketsTab, Role.SUPERVISOR)


@pytest.fixture
def seen(counter, qtbot):
    """The room, and the figures on its cards once they are reckoned."""
    counter.tab.choose(counter.tab.places["reports"])
    room = counter.tab.furnished("reports")

    def cards():
        room.bar.tell()
        qtbot.waitUntil(lambda: not room.panel.waiting.text())
        return [card.value.text() for card in room.page.cards]

    return room, cards


def cells(room, title):
    bar = room.page.tables.bar
    place = next(at for at in range(bar.count()) if bar.tabText(at) == title)
    table = room.page.tables.table(place)
    return [[column.text(row) for column in table.columns] for row in table.rows.rows]


def test_what_is_unfounded_or_cancelled_leaves_the_handling_rate_and_what_is_open_again_is_not_handled(
    estate, complaints
):
    facts = TicketReportDesk(estate.ground).facts("complaints")
    told = {key: facts[key] for key in ("received", "unfounded", "cancelled", "founded", "handled", "open", "reopened")}
    assert told == {
        "received": 5, "unfounded": 1, "cancelled": 1, "founded": 3, "handled": 1, "open": 2, "reopened": 1,
    }  # fmt: skip
    assert (facts["rate"], facts["target"]) == (3333, 9500)
    assert facts["reply"]["cases"] == 3
    assert facts["reply"]["answers"]["rate"] == 10_000
    chart = next(each for each in report_of(facts, Speaker("en")).sections if getattr(each, "shape", "") == "pareto")
    assert list(chart.lines()) == ["Noise: 2, Share so far 66.67%", "Cleaning: 1, Share so far 100.00%"]


def test_money_is_told_as_the_fee_desk_has_it_and_what_was_taken_back_is_not(estate, repaired):
    facts = TicketReportDesk(estate.ground).facts("repairs")
    assert (facts["charged"], facts["received"], facts["waived"]) == (int(TOTAL), 583, 0)
    assert (facts["reported"], facts["done"], facts["cancelled"], facts["open"]) == (3, 1, 1, 1)
    assert (facts["arrive"]["median"], facts["finish"]["median"]) == (20 * 60, 90 * 60)
    worker = facts["by_worker"][0]
    assert (worker["given"], worker["finished"], worker["rating"], worker["charged"]) == (1, 1, 400, int(TOTAL))


def test_how_long_something_took_is_said_in_days_hours_and_minutes():
    say = Speaker("en")
    told = [lasted(seconds, say) for seconds in (None, 0, 89, 3600, 5400, 86_400, 90_000, 200_000)]
    assert told == ["", "0 min", "1 min", "1 h", "1 h 30 min", "1 d", "1 d 1 h", "2 d 7 h"]


def test_the_complaint_report_of_the_week_stands_there_at_once(complaints, seen):
    room, cards = seen
    assert room.period.text() == "2026-W47"
    assert cards() == ["5", "33.33%", "100.00%", "2"]
    assert [chart.title.text() for chart in room.page.charts] == [
        "Complaints by category", "Reported by week", "Complaints by building",
    ]  # fmt: skip
    assert cells(room, "By category")[-1] == ["Total", "5", "1", "1", "3", "1", "2", "33.33%", "1"]
    assert len(cells(room, "Still to be done")) == 2
    assert room.panel.notes[0].text().startswith("Handling rate = handled / founded")


def test_one_turns_to_the_week_before_to_a_month_and_to_some_days(counter, complaints, seen):
    room, cards = seen
    counter.press("Alt+Left")
    assert (room.period.text(), cards()[0]) == ("2026-W46", "0")
    counter.press("Alt+Right")
    room.span.set_value("month")
    assert (room.period.text(), cards()[0]) == ("2026-11", "5")
    room.span.set_value("days")
    assert cards()[0] == "5"
    assert [day.text() for day in room.days] == ["2026-11-01", "2026-11-30"]
    for day in room.days:
        day.set_value(None)
    assert cards()[0] == "5"
    room.building.setCurrentIndex(1)
    assert cards()[0] == "0"
    room.back()
    assert (room.building.value(), cards()[0]) == (None, "5")


def test_what_is_no_week_is_said_and_nothing_goes_out(counter, complaints, seen):
    room, _ = seen
    room.period.setText("2026-W60")
    room.bar.tell()
    assert room.panel.notes[0].text() == "“2026-W60” is no week. Type one like 2026-W47."
    assert not room.panel.preview.isEnabled()
    counter.press("Alt+Left", "F9", "Ctrl+E")
    assert counter.window.reports == []


def test_the_repair_report_is_shown_printed_and_saved(counter, repaired, seen, tmp_path):
    room, cards = seen
    room.name.set_value("repairs")
    assert cards() == ["3", "50.00%", "20 min", "1 h 30 min"]
    assert cells(room, "By worker")[0][1:] == ["1", "0", "1", "0", "20 min", "1 h 30 min", "4.00", "105.83"]
    counter.press("F9")
    [(name, asked)] = counter.window.reports
    assert (name, f"{asked['since']}") == ("repairs", "2026-11-16")
    for ending in (".pdf", ".xlsx", ".csv"):
        counter.window.file = str(tmp_path / f"repairs{ending}")
        counter.press("Ctrl+E")
        assert (tmp_path / f"repairs{ending}").stat().st_size > 50


def test_a_receptionist_has_no_reports(qtbot, estate):
    counter = RoomsCounter(qtbot, estate.ground, lambda office: office.tickets, TicketsTab, Role.RECEPTIONIST)
    assert not counter.tab.open_room("reports")


@pytest.fixture
def run(estate, capsys, monkeypatch):
    monkeypatch.setenv("FRONTDESK_DATA", str(estate.ground.folder))
    monkeypatch.setenv("FRONTDESK_OPERATOR", people.OPERATORS[Role.MANAGER])
    monkeypatch.setenv("FRONTDESK_PASSWORD", people.PASSWORD)
    monkeypatch.setenv("LANG", "C.UTF-8")

    def run(*arguments):
        code = main([str(each) for each in arguments])
        return code, capsys.readouterr().err

    return run


def test_the_reports_of_a_week_or_month_are_saved_by_command(run, complaints, tmp_path):
    workbook, table = tmp_path / "week.xlsx", tmp_path / "month.csv"
    assert run("report", "complaints", "--week", "2026-W47", "--out", workbook) == (0, "")
    assert "投诉" in openpyxl.load_workbook(workbook).sheetnames[0]
    assert run("report", "complaints", "--month", "2026-11", "--by", "cause", "--out", table) == (0, "")
    rows = list(csv.reader(table.read_text(encoding="utf-8-sig").splitlines()))
    assert [row[1] for row in rows[1:]] == ["3", "1", "1", "5"]
    assert run("report", "repairs", "--month", "2026-11", "--building", "3", "--out", tmp_path / "r.pdf")[0] == 0
    assert run("report", "rates", "--month", "2026-11", "--out", tmp_path / "rates.pdf")[0] == 0


def test_without_its_name_the_week_or_month_is_that_reported_on_by_now(run, complaints, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for kind in (WEEK, MONTH):
        assert run("report", "complaints", f"--{kind}") == (0, "")
        since, until = usual(Clock().today(), kind)
        assert (tmp_path / f"complaints-{since}-{until}.pdf").read_bytes().startswith(b"%PDF")


def test_every_table_of_a_report_has_its_name_at_the_command_line(estate):
    told = {
        "complaints": ["By category", "By building", "By cause", "By week", "Still to be done"],
        "repairs": [
            "By category", "By building", "By worker", "What was promised", "By who bears it", "By week",
            "Still to be done",
        ],
    }  # fmt: skip
    for name, titles in told.items():
        report = report_of(TicketReportDesk(estate.ground).facts(name), Speaker("en"))
        assert [table.title for table in tables(report)] == titles
        assert len(_TABLES[name]) == len(titles)


@pytest.mark.parametrize(
    ("asked", "complaint"),
    [
        (("--week", "2026-W60"), "no week"),
        (("--month", "2026-W47"), "no month"),
        (("--week", "2026-W47", "--from", "2026-11-01"), "not both"),
        (("--item", "物业费"), "can't be narrowed by --item"),
        (("--by", "method"), "no table by method"),
    ],
)
def test_what_the_reports_can_not_go_over_is_refused(run, tmp_path, asked, complaint):
    path = tmp_path / "report.pdf"
    code, told = run("report", "complaints", *asked, "--out", path)
    assert (code, complaint in told, path.exists()) == (1, True, False)
