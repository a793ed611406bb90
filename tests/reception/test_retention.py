"""Personal data of visits and enquiries is erased when its time is over; what counts stays."""

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import func, select, update

from frontdesk.core.audit import Audit, Change
from frontdesk.core.clock import months_before
from frontdesk.core.drafts import Drafts
from frontdesk.core.estate import EstateDesk
from frontdesk.core.finding import Suffix
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.retention import erase_due, is_due
from frontdesk.core.statements import insert_many
from frontdesk.core.steps import steps_of
from frontdesk.reception.admissions.desk import AdmissionDesk, NewRule
from frontdesk.reception.enquiries.desk import EnquiryDesk, EnquiryFields
from frontdesk.reception.records import Admission, AdmissionRule, Channel, Purpose, Visit
from frontdesk.reception.retention import KINDS
from frontdesk.reception.visits.desk import VisitDesk
from frontdesk.reception.visits.fields import VisitFields
from frontdesk.shell import forgetting
from frontdesk.shell.forgetting import run
from tests import people
from tests.people import FLAT
from tests.reception.days import work_until
from tests.reception.soundness import wrong

SECRETS = ("李敏敏", "安家中介", "13711113344", "苏A8K21F", "大提琴一把", "急着走了", "何姨姨", "没见过面")


@pytest.fixture(autouse=True)
def at_once(estate, signed_in):
    """What is listed is erased on the same day: how long it is listed first is tested in tests/privacy."""
    signed_in(Role.MANAGER)
    EstateDesk(estate.ground).set_rule("retention.notice", "0")


@pytest.fixture
def reception(estate, signed_in):
    signed_in(Role.RECEPTIONIST)
    desk = VisitDesk(estate.ground)
    fields = VisitFields(
        "李敏敏", Purpose.VIEWING, estate.units[FLAT], company="安家中介", phone="13711113344", plate="苏A8K21F",
        carrying="大提琴一把", id_kind="passport", id_number="E12345678", party=3,
    )  # fmt: skip
    visit = desk.sign_in(fields)
    desk.change(visit.id, replace(fields, remark="急着走了"))
    desk.sign_out([visit.id])
    desk.turn_away(fields, "没见过面")
    rules = AdmissionDesk(estate.ground)
    today = estate.ground.clock.today()
    rules.end(rules.add(NewRule(Admission.PERMIT, estate.units[FLAT], today, name="何姨姨")).id)
    return desk


def in_files(folder):
    """Which of the secrets can be read anywhere in the files of the estate."""
    held = b"".join(path.read_bytes() for path in folder.glob("estate.db*"))
    return [secret for secret in SECRETS if secret.encode() in held]


def test_nothing_is_erased_before_its_time(estate, reception, now):
    now.set_day(date(2027, 11, 21))
    assert not is_due(estate.ground, KINDS)
    assert sum(erase_due(estate.ground, KINDS).values()) == 0
    assert "李敏敏" in in_files(estate.ground.folder)


def test_what_is_personal_goes_from_rows_and_files_and_what_counts_stays(estate, reception, now):
    assert set(in_files(estate.ground.folder)) == set(SECRETS)
    work_until(estate.ground, now, date(2027, 11, 22))
    assert is_due(estate.ground, KINDS)
    assert run(estate.ground) == 3
    assert in_files(estate.ground.folder) == []
    left, refused = sorted(reception.visit_rows([1, 2]), key=lambda row: row["id"])
    assert (left["erased"], left["party"], left["purpose"], left["where"], left["state"]) == (
        True, 3, "viewing", FLAT, "left",
    )  # fmt: skip
    assert (left["who"], left["phone"], left["id_masked"], left["plate"]) == ("", "", "", "")
    assert steps_of(estate.ground, "visit", refused["id"])[0].remark == ""
    with estate.ground.database.reading() as session:
        assert session.scalars(select(Change).where(Change.kind == "visit")).all() == []
        assert session.scalars(select(Suffix).where(Suffix.kind == "admission")).all() == []
        assert session.scalar(select(AdmissionRule.name)) == ""
        noted = session.execute(select(Audit.kind, Audit.facts).where(Audit.act == "personal_data_erased")).all()
        assert session.scalars(select(Audit.act).order_by(Audit.id.desc()).limit(1)).one() == "database_written_anew"
    assert [(kind, json.loads(facts)["erased"]) for kind, facts in noted] == [("visit", 2), ("admission", 1)]
    assert not is_due(estate.ground, KINDS)
    assert wrong(estate.ground) == {}


def test_who_enquired_is_forgotten_and_what_was_asked_stays(estate, now):
    desk = EnquiryDesk(estate.ground)
    made = desk.note(
        EnquiryFields(Channel.PHONE, "fees", "物业费怎么算", answer="按面积", caller="孙蔚蔚", phone="13711119999")
    )
    desk.reopen(made.id, "孙蔚蔚又来电", estate.ground.clock.now() + timedelta(hours=1))
    work_until(estate.ground, now, date(2027, 11, 22))
    assert run(estate.ground) == 1
    [row] = desk.enquiries()
    assert (row["caller"], row["phone"], row["text"], row["erased"]) == ("", "", "物业费怎么算", True)
    assert {step.remark for step in steps_of(estate.ground, "enquiry", made.id)} == {""}
    assert wrong(estate.ground) == {}


def test_forms_that_were_left_half_filled_in_so_long_ago_are_dropped(estate, reception, now):
    drafts = Drafts(estate.ground)
    drafts.keep("visit", {"name": "李敏敏"})
    work_until(estate.ground, now, date(2027, 11, 22))
    drafts.keep("enquiry", {"text": "…"})
    run(estate.ground)
    assert (drafts.recall("visit"), drafts.recall("enquiry")) == ({}, {"text": "…"})


def test_who_is_still_on_site_is_not_forgotten(estate, reception, now):
    reception.sign_in(VisitFields("王强", Purpose.FAMILY, estate.units[FLAT]))
    now.set_day(date(2028, 1, 1))
    sum(erase_due(estate.ground, KINDS).values())
    assert [row["name"] for row in reception.on_site()] == ["王强"]


def test_the_database_is_written_anew_once_a_month(estate, reception, now):
    def written():
        with estate.ground.database.reading() as session:
            return session.scalar(select(func.count()).where(Audit.kind == "database"))

    for day, count in (("2027-11-22", 1), ("2027-11-30", 1), ("2027-12-01", 2)):
        reception.turn_away(VisitFields("王强", Purpose.OTHER, estate.units[FLAT]), "推销")
        with estate.ground.database.writing() as session:
            session.execute(update(Visit).where(Visit.erased_at.is_(None)).values(at=estate.ground.clock.now()))
        work_until(estate.ground, now, date.fromisoformat(day).replace(year=2029))
        run(estate.ground)
        assert written() == count
        now.set_day(date.fromisoformat(day))


def test_a_shorter_rule_holds_from_its_day_on(estate, reception, now):
    people.sign_in(estate.ground, Role.MANAGER)
    EstateDesk(estate.ground).set_rule("visit.retention", "1")
    now.go_on(days=32)
    assert is_due(estate.ground, KINDS)


def test_many_are_erased_in_several_transactions_and_leave_nothing_in_the_files(estate, now):
    at = estate.ground.clock.now()
    # Not in the order of their names, so that pages of the indexes are parted again and again.
    names = [f"访客{n * 7919 % 1500:04d}" for n in range(1500)]
    same = {"entered_at": at, "operator_id": 1, "unit_id": estate.units[FLAT], "purpose": "other", "state": "left"}
    columns = ("number", "at", "left_at", "name")
    with estate.ground.database.writing() as session:
        rows = (
            (f"LF20261121-{n + 1:04d}", at + timedelta(seconds=n), at + timedelta(days=1), name)
            for n, name in enumerate(names)
        )
        insert_many(session, Visit, columns, rows, **same)
    work_until(estate.ground, now, date(2027, 12, 1))
    steps = []
    assert run(estate.ground, lambda done, of, step="": steps.append((done, of))) == 1500
    assert steps == [(500, 1500), (1000, 1500), (1500, 1500)]
    held = b"".join(path.read_bytes() for path in estate.ground.folder.glob("estate.db*"))
    assert [name for name in names if name.encode() in held] == []


def test_a_clock_that_ran_ahead_has_nothing_erased(estate, reception, now):
    work_until(estate.ground, now, date(2026, 11, 25))
    now.set_day(date(2036, 11, 25))
    for _ in range(2):
        with pytest.raises(Refusal, match="The clock says 2036-11-25"):
            run(estate.ground)
        reception.turn_away(VisitFields("王强", Purpose.OTHER, estate.units[FLAT]), "推销")
    assert reception.visit_rows([1])[0]["name"] == "李敏敏"
    now.set_day(date(2026, 11, 26))
    assert run(estate.ground) == 0


def test_what_visitors_left_behind_is_overwritten_where_the_database_is_too_large_to_be_written_anew(
    estate, signed_in, now, monkeypatch
):
    monkeypatch.setattr(forgetting, "_QUICK", 0)
    signed_in(Role.RECEPTIONIST)
    desk = VisitDesk(estate.ground)
    names = [f"访{n * 7919 % 997:03d}客" for n in range(60)]
    for name in names:
        fields = VisitFields(name, Purpose.OTHER, estate.units[FLAT], company="安家")
        visit = desk.sign_in(fields)
        desk.change(visit.id, replace(fields, remark="两件行李"))
        desk.sign_out([visit.id])
    work_until(estate.ground, now, date(2027, 12, 1))
    assert run(estate.ground) == len(names)
    held = b"".join(path.read_bytes() for path in estate.ground.folder.glob("estate.db*"))
    assert [name for name in names if name.encode() in held] == []


@pytest.mark.parametrize(
    "day, months, told",
    [("2026-11-22", 12, "2025-11-22"), ("2026-03-31", 1, "2026-02-28"), ("2026-01-05", 1, "2025-12-05")],
)
def test_so_many_months_ago(day, months, told):
    assert months_before(date.fromisoformat(day), months) == date.fromisoformat(told)
