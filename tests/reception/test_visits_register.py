"""The visits taken along: in the window, by command, noted without names."""

import csv
import json
from datetime import timedelta

import pytest
from sqlalchemy import select

from frontdesk.core.audit import Audit
from frontdesk.core.operators import Role
from frontdesk.core.progress import unheard
from frontdesk.core.refusals import Refusal
from frontdesk.reception.admissions.desk import AdmissionDesk, NewRule
from frontdesk.reception.records import Admission, Purpose
from frontdesk.reception.visits.desk import VisitDesk
from frontdesk.reception.visits.fields import VisitFields
from frontdesk.shell.papers import PAPERS, DeskPaper
from frontdesk.shell.preferences import Preferences
from frontdesk.shell.printing import FORMATS, RECEIPT_FORMATS
from frontdesk.shell.work import export
from tests import people
from tests.people import FLAT, SHOP


@pytest.fixture
def visited(estate, now):
    """A visitor who has overstayed, one who left, one who was turned away."""
    desk = VisitDesk(estate.ground)
    desk.sign_in(VisitFields("李敏", Purpose.VIEWING, estate.units[FLAT], party=3, badge="A7"))
    gone = desk.sign_in(VisitFields("王强", Purpose.DELIVERY, estate.units[SHOP], phone="13711113344"))
    desk.turn_away(VisitFields("赵六", Purpose.OTHER, place="服务中心"), "推销")
    now.go_on(hours=5)
    desk.sign_out([gone.id])
    return estate


def saved(estate, tmp_path, **asked):
    path = tmp_path / "visits.csv"
    count = export(estate.ground, unheard, "visits", str(path), **asked)
    with path.open(encoding="utf-8-sig", newline="") as file:
        _, *rows = csv.reader(file)
    assert len(rows) == count + 1
    return rows


def test_the_register_has_every_visit_and_adds_up_the_people(visited, tmp_path):
    rows = saved(visited, tmp_path)
    assert [(row[2], row[3], row[5]) for row in rows[:-1]] == [
        ("赵六", "服务中心", "1"), ("王强", SHOP, "1"), ("李敏", FLAT, "3"),
    ]  # fmt: skip
    assert rows[-1][5] == "5"


@pytest.mark.parametrize(
    "asked, names",
    [({"state": "overstayed"}, ["李敏"]), ({"state": "left"}, ["王强"]), ({"text": "1371"}, ["王强"]),
     ({"since": "2026-11-22"}, []), ({"since": "2026-11-22", "until": "2026-11-22", "present": True}, ["李敏"]),
     ({"sort": "name", "descending": False, "until": "2026-11"}, ["李敏", "王强", "赵六"])],
)  # fmt: skip
def test_it_is_narrowed_and_sorted_as_the_list(visited, tmp_path, asked, names):
    assert [row[2] for row in saved(visited, tmp_path, **asked)[:-1]] == names


def test_that_it_was_taken_along_is_noted_without_what_was_typed(visited, tmp_path):
    saved(visited, tmp_path, text="李敏")
    with visited.ground.database.reading() as session:
        facts = session.scalars(select(Audit.facts).where(Audit.act == "exported")).all()
    assert json.loads(facts[-1])["narrowed"] == {"text": True}


def test_who_may_come_is_taken_along_as_it_is_listed(visited, tmp_path):
    desk, today = AdmissionDesk(visited.ground), visited.ground.clock.today()
    desk.add(NewRule(Admission.PERMIT, visited.units[FLAT], today, name="何姨", relation="nanny", purpose="service"))
    desk.add(NewRule(Admission.REFUSE, None, today, name="王强", words="闹事"))
    path = tmp_path / "admissions.csv"
    for asked, names in (({}, ["王强", "何姨"]), ({"holds": "permit"}, ["何姨"]), ({"state": "over"}, [])):
        assert export(visited.ground, unheard, "admissions", str(path), **asked) == len(names)
        with path.open(encoding="utf-8-sig", newline="") as file:
            assert [row[2] for row in csv.reader(file)][1:] == names
    with pytest.raises(Refusal, match="as of today"):
        export(visited.ground, unheard, "admissions", str(path), since="2026-11")


def test_a_receptionist_does_not_take_it_along(visited, tmp_path):
    people.sign_in(visited.ground, Role.RECEPTIONIST)
    with pytest.raises(Refusal, match="may not do this"):
        saved(visited, tmp_path)


@pytest.mark.parametrize(
    "kind, record, format", [("visit", 1, "A6"), ("on_site", 0, "A4"), ("visit_day", 20261121, "A4")]
)
def test_its_papers_are_drawn_and_that_they_go_out_is_noted(visited, kind, record, format):
    assert kind in PAPERS
    assert DeskPaper(visited.ground, kind, record).issued(format).startswith(b"%PDF")
    with visited.ground.database.reading() as session:
        noted = session.execute(select(Audit.kind, Audit.record).order_by(Audit.id.desc()).limit(1)).one()
    assert noted == (kind, record)


def test_a_slip_for_the_receipt_printer_is_made_of_the_same(visited):
    assert b"LF20261121-0001" in DeskPaper(visited.ground, "visit", 1).slip()


def test_the_slip_goes_on_a6_until_another_format_is_chosen_and_receipts_never_do(tmp_path):
    preferences = Preferences(tmp_path)
    assert (preferences.put_out("visit")[0], preferences.put_out("visit_day")[0]) == ("A6", "A4 landscape")
    assert preferences.put_out("on_site")[0] == "A4"
    preferences.keep_put_out("visit", "80mm")
    assert preferences.put_out("visit")[0] == "80mm"
    assert "A6" in FORMATS and "A6" not in RECEIPT_FORMATS


def test_the_day_sheet_leaves_out_who_never_came(visited, now):
    desk = VisitDesk(visited.ground)
    desk.expect(
        VisitFields("孙七", Purpose.FAMILY, visited.units[FLAT]), visited.ground.clock.now() + timedelta(hours=1)
    )
    assert [row["name"] for row in desk.of_day(visited.ground.clock.today())] == ["李敏", "王强", "赵六"]
