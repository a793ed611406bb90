"""What was changed past the program, by SQL alone, is found by check: every column that retention does not erase."""

from datetime import date

import pytest
from sqlalchemy import text

from frontdesk.core.operators import Role
from frontdesk.core.retention import erase_due
from frontdesk.reception.admissions.checked import admissions_are_as_noted
from frontdesk.reception.admissions.desk import AdmissionDesk, NewRule
from frontdesk.reception.records import Admission, Purpose
from frontdesk.reception.retention import KINDS
from frontdesk.reception.visits.checked import visits_are_as_noted, what_was_erased_is_gone
from frontdesk.reception.visits.desk import VisitDesk, Word
from frontdesk.reception.visits.fields import VisitFields
from tests import people
from tests.people import FLAT
from tests.reception.soundness import wrong

LATER = "'2026-11-22 01:05:00.000000'"
OF_VISIT = {
    "number": "'LF20261121-0009'", "at": LATER, "left_at": "NULL", "expected_at": LATER, "entered_at": LATER,
    "operator_id": "1", "unit_id": "NULL", "place": "'x'", "purpose": "'other'", "party": "9", "state": "'cancelled'",
    "rule_id": "1", "source": "'x'",
}  # fmt: skip
OF_ADMISSION = {
    "unit_id": "NULL", "kind": "'ask'", "purpose": "'other'", "relation": "'agent'", "since": "'2020-01-01'",
    "until": "'2030-01-01'", "at": LATER, "operator_id": "1", "ended_at": LATER, "ended_by": "1",
}  # fmt: skip
THE_MIDDLE = "SELECT id FROM step WHERE kind = 'visit' AND record = 1 ORDER BY id LIMIT 2 OFFSET 1"
ANOTHER = (
    "INSERT INTO visit SELECT 4, 'LF20261121-0004', at, left_at, expected_at, entered_at, operator_id, unit_id, place,"
    " name, company, purpose, phone, id_kind, id_sealed, id_masked, id_index, plate, party, carrying, badge, remark,"
    " state, rule_id, source, erased_at FROM visit WHERE id = 3"
)
STEP = "UPDATE step SET {} WHERE kind = 'visit' AND record = {}"


@pytest.fixture
def books(estate, signed_in):
    """Somebody on site, somebody who left, somebody whom the supervisor let in; what the flat said, one of it ended."""
    signed_in(Role.SUPERVISOR)
    desk, rules, today = VisitDesk(estate.ground), AdmissionDesk(estate.ground), estate.ground.clock.today()
    rules.end(rules.add(NewRule(Admission.PERMIT, estate.units[FLAT], today, name="何姨")).id)
    rules.add(NewRule(Admission.REFUSE, estate.units[FLAT], today, today, name="李敏", phone="13900001122"))
    left = desk.sign_in(VisitFields("王强", Purpose.DELIVERY, estate.units[FLAT]))
    desk.sign_out([left.id])
    desk.sign_in_again([left.id])
    desk.sign_out([left.id])
    here = desk.sign_in(VisitFields("李敏", Purpose.FAMILY, estate.units[FLAT]), word=Word(reason="家人到场"))
    desk.change(here.id, VisitFields("李敏", Purpose.SERVICE, estate.units[FLAT], party=4, badge="A1"))
    people.sign_in(estate.ground, Role.RECEPTIONIST)
    desk.sign_in(VisitFields("张伟", Purpose.OTHER, place="服务中心"))
    return estate.ground


def as_noted(session):
    return visits_are_as_noted(session) or admissions_are_as_noted(session)


def meddled(ground, sql, check=as_noted):
    """What a check says when this was run past the program; it is taken back."""
    with ground.database.writing() as session, session.begin_nested() as point:
        for trigger in session.scalars(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).all():
            session.execute(text(f"DROP TRIGGER {trigger}"))
        session.execute(text("PRAGMA ignore_check_constraints = ON"))
        assert session.connection().exec_driver_sql(sql).rowcount
        told = check(session)
        session.execute(text("PRAGMA ignore_check_constraints = OFF"))
        point.rollback()
    return told


def test_what_nobody_meddled_with_is_sound(books):
    assert wrong(books) == {}


def test_every_column_that_was_meddled_with_is_found(books):
    for table, record, columns in (("visit", 1, OF_VISIT), ("admission", 2, OF_ADMISSION)):
        for column, value in columns.items():
            told = meddled(books, f"UPDATE {table} SET {column} = {value} WHERE id = {record}")
            assert told == f"{table} {record} is not as noted", column


def test_what_was_not_erased_wholly_is_found(books, now):
    now.set_day(date(2028, 1, 1))
    assert sum(erase_due(books, KINDS).values()) == 3
    remark = "UPDATE step SET remark = 'x' WHERE kind = 'visit' AND record = 1 AND came_from = ''"
    suffix = "INSERT INTO suffix (kind, token, record) VALUES ('admission', '何姨', 1)"
    change = (
        "INSERT INTO change (at, kind, record, field, before, after, salt) VALUES ('', 'visit', 1, 'name', '', '', '')"
    )
    for sql, told in (
        ("UPDATE visit SET phone = '13900001122' WHERE id = 1", "1 rows of visit were not erased wholly"),
        ("UPDATE admission SET end_reason = 'x' WHERE id = 1", "1 rows of admission were not erased wholly"),
        (remark, "1 rows of step still tell of erased visit"),
        (suffix, "1 rows of suffix still tell of erased admission"),
        (change, "1 rows of change still tell of erased visit"),
    ):
        assert meddled(books, sql, what_was_erased_is_gone) == told
    assert wrong(books) == {}


def test_rows_and_steps_that_were_lost_altered_or_slipped_in_are_found(books):
    for sql, told in (
        ("DELETE FROM visit WHERE id = 3", "visit 3 is lost, or was never noted"),
        ("DELETE FROM visit WHERE id = 1", "visit 1 is lost, or was never noted"),
        (ANOTHER, "visit 4 is lost, or was never noted"),
        ("DELETE FROM admission WHERE id = 1", "admission 1 is lost"),
        ("DELETE FROM step WHERE kind = 'visit' AND record = 2", "visit 2 is lost, or was never noted"),
        # Gone and come back: without these two the steps would still lead where the visit stands.
        (f"DELETE FROM step WHERE id IN ({THE_MIDDLE})", "the steps of visit 1 are not as noted"),
        (STEP.format(f"at = {LATER}", 3), "the steps of visit 3 are not as noted"),
        (STEP.format("operator_id = 1", 2), "the steps of visit 2 are not as noted"),
    ):
        assert meddled(books, sql) == told
