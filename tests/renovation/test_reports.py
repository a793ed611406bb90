"""The renovation report at the counter: figures that were lived, the room, and how it leaves the house."""

import csv
import json
from datetime import timedelta

import pytest

from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.fees.records import Method
from frontdesk.renovation.inspecting import Found
from frontdesk.renovation.records.inspections import Answer
from frontdesk.renovation.rectifications import Found as Notice
from frontdesk.renovation.rectifications import Looked
from frontdesk.renovation.stopping import Stop
from frontdesk.renovation.tab import RenovationTab
from frontdesk.renovation.workers import WorkerFields
from frontdesk.shell.cli import main
from frontdesk.shell.office import Office
from frontdesk.shell.reportcommands import _TABLES
from frontdesk.shell.reporting import tables
from tests import people
from tests.counter import RoomsCounter
from tests.renovation import sites

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

NOISE = Notice("noise", "午间电锤", "装修管理协议", "遵守施工时间", "客厅")


@pytest.fixture
def office(estate):
    return Office(estate.ground).renovation


@pytest.fixture
def lived(estate, office, now):
    """Of three cases one is worked on and then stopped, one waits for its final review, one was refused."""
    firm = sites.contractor(estate.ground)
    going = sites.works(estate.ground, estate.units[people.FLAT], contractor_id=firm, starts=people.MORNING.date())
    worker = office.workers.add(WorkerFields("邱石头", "mason", contractor_id=firm))
    [kept] = office.passes.issue(going.id, [worker])
    sites.first_reviewed(estate.ground, estate.units[people.SMALL])
    refused = sites.applied(estate.ground, estate.units[people.SHOP], starts=people.MORNING.date())
    now.go_on(days=1)
    with sites.by(estate.ground, Role.SUPERVISOR):
        office.reviews.reject(refused.id, "方案不合格")
    now.set_day(people.MORNING.date() + timedelta(days=2))
    office.inspecting.inspect(going.id, Found(Answer.IN_ORDER, people=2))
    right = office.rectifications.issue(going.id, NOISE)
    office.rectifications.serve(right.id, "hand", "丁一")
    office.rectifications.recheck(right.id, Looked(True))
    wall = office.rectifications.issue(
        going.id, Notice("structure", "承重墙被凿开", "《办法》第五条", "恢复承重墙", "厨房")
    )
    office.stopping.stop(going.id, Stop("承重墙被凿开", "停止施工", wall.id, "住建局"))
    office.passes.lost(kept, "在工地遗失")
    now.go_on(days=5)
    return going


def test_it_tells_what_was_lived(office, lived):
    told = office.reports.facts("renovation")
    assert told["named"] == "2026-11"
    counted = {name: told[name] for name in ("applied", "issued", "rejected", "withdrawn", "completed", "filed")}
    assert counted == {"applied": 3, "issued": 1, "rejected": 1, "withdrawn": 0, "completed": 0, "filed": 0}
    assert told["review"] == {"cases": 2, "median": 43_200, "p90": 86_400, "in_time": 2, "rate": 10_000}
    [waits] = told["under_review"]
    assert (waits["unit"], waits["state"], waits["days"]) == (people.SMALL, "first_reviewed", 7)
    [site] = told["sites"]
    assert (site["number"], site["state"], site["contractor"]) == (lived.number, "stopped", "鼎盛装饰")
    assert told["stops"] == {"issued": 1, "reported": 1, "lifted": 0, "standing": 1}
    assert told["notices"] == {
        "notices": 2, "in_time": 1, "late": 0, "open": 1, "overdue": 1, "cancelled": 0, "rate": 5000
    }  # fmt: skip
    assert [(line["violation"], line["notices"]) for line in told["violations"]] == [("structure", 1), ("noise", 1)]
    assert [line["contractor"] for line in told["by_contractor"]] == ["鼎盛装饰"]
    assert (told["passes"]["issued"], told["passes"]["lost"], told["passes"]["out"]) == (1, 1, 0)
    assert [(line["building"], line["applied"], line["sites"]) for line in told["by_building"]] == [
        ("1", 1, 0), ("3", 2, 1)
    ]  # fmt: skip
    assert told["trend"][-1] == {"at": "2026-11", "applied": 3, "issued": 1, "completed": 0, "notices": 2}
    assert told["complaints"] == {"reported": 0, "permits": 1, "rate": 0, "most": 50}


def test_rounds_are_told_once_their_day_is_over(office, lived, now):
    rounds = office.reports.facts("renovation")["rounds"]
    # Two rounds a day from the first whole one on, of which one was gone.
    assert (rounds["in_time"], rounds["late"], rounds["looks"]) == (1, 0, 1)
    assert rounds["missed"] == rounds["due"] - 1 > 8
    now.set_day(people.MORNING.date() + timedelta(days=2))
    assert office.reports.facts("renovation")["rounds"]["in_time"] == 0


def test_deposits_are_told_as_the_fee_desk_holds_them(estate, office, lived):
    deposits = {line["what"]: line for line in office.reports.facts("renovation")["deposits"]}
    assert deposits["owner_deposit"] | {"what": ""} == {
        "what": "", "deposits": 1, "held": 200_000, "owed": 0, "kept": 0, "returned": 0
    }  # fmt: skip
    assert (deposits["pass_deposit"]["held"], deposits["pass_deposit"]["owed"]) == (0, 5_000)
    estate.pay(people.FLAT, "60", Method.WECHAT)
    with sites.by(estate.ground, Role.SUPERVISOR):
        office.settling.deduct(lived.id, Money(300_00), "电梯划伤")
    deposits = {line["what"]: line for line in office.reports.facts("renovation")["deposits"]}
    assert (deposits["contractor_deposit"]["held"], deposits["contractor_deposit"]["kept"]) == (170_000, 30_000)
    assert deposits["pass_deposit"]["deposits"] == 1


def test_of_one_building_it_tells_its_own(estate, office, lived):
    with estate.ground.database.reading() as session:
        [shops] = session.connection().exec_driver_sql("SELECT id FROM building WHERE code = '1'").scalars()
    told = office.reports.facts("renovation", building_id=shops)
    assert (told["applied"], told["sites"], told["complaints"], told["notices"]["notices"]) == (1, [], None, 0)
    assert told["rounds"]["looks"] == 0


def test_days_that_end_before_they_begin_are_refused_in_words_and_so_is_who_may_not_see_it(estate, office):
    day = people.MORNING.date()
    with pytest.raises(Refusal, match="The last day lies before the first"):
        office.reports.facts("renovation", since=day, until=day - timedelta(days=1))
    people.sign_in(estate.ground, Role.RECEPTIONIST)
    with pytest.raises(Refusal):
        office.reports.facts("renovation")


def test_the_room_shows_the_month_and_turns_to_the_one_before(qtbot, estate, office, lived):
    counter = RoomsCounter(qtbot, estate.ground, lambda whole: whole.renovation, RenovationTab, Role.SUPERVISOR)
    counter.tab.choose(counter.tab.places["reports"])
    room = counter.tab.furnished("reports")

    def cards():
        room.bar.tell()
        qtbot.waitUntil(lambda: not room.panel.waiting.text())
        return [card.value.text() for card in room.page.cards]

    assert cards()[:3] == ["1", "1", "50.00%"]
    assert room.period.text() == "2026-11"
    room._shift(-1)
    assert room.period.text() == "2026-10"
    room.span.set_value("week")
    assert room.period.text() == "2026-W48"
    assert "Reports: type a month" in room.help_text()
    assert len(tables(room.panel.report)) == len(_TABLES["renovation"])


def test_it_is_saved_from_the_command_line(estate, lived, monkeypatch, capsys, tmp_path):
    monkeypatch.setenv("FRONTDESK_DATA", str(estate.ground.folder))
    monkeypatch.setenv("FRONTDESK_OPERATOR", people.OPERATORS[Role.MANAGER])
    monkeypatch.setenv("FRONTDESK_PASSWORD", people.PASSWORD)
    file = tmp_path / "report.csv"
    command = ["--language", "en", "report", "renovation", "--month", "2026-11", "--by", "violation", "--json"]
    assert main([*command, "--out", str(file)]) == 0
    assert json.loads(capsys.readouterr().out)["report"] == "renovation"
    rows = list(csv.reader(file.read_text(encoding="utf-8-sig").splitlines()))
    assert [row[0] for row in rows if row][-3:] == ["承重结构", "违规时段噪声", "合计"]
