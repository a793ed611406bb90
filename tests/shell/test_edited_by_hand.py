"""Whatever is edited, added or taken away by hand in the file is found by `check` and named."""

import pytest
from sqlalchemy import text

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.core.rows import rows_are_as_noted
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.fields import UnitFields
from frontdesk.residents.records import Person
from frontdesk.shell.forgetting import fold
from tests.people import Estate


def fault(ground: Ground) -> str | None:
    with ground.database.reading() as session:
        return rows_are_as_noted(session)


@pytest.mark.parametrize(
    ("meddling", "found"),
    [
        ("UPDATE person SET name = '王五' WHERE id = 1", "person 1 is not as noted"),
        ("UPDATE phone SET number = '13900009999' WHERE id = 2", "phone 2 is not as noted"),
        ("UPDATE occupancy SET person_id = 2 WHERE id = 1", "occupancy 1 is not as noted"),
        ("UPDATE occupancy SET since = NULL WHERE id = 3", "occupancy 3 is not as noted"),
        ("DELETE FROM occupancy WHERE id = 4", "occupancy 4 is lost"),
        ("INSERT INTO phone (person_id, place, number) VALUES (1, 1, '13900009999')", "was added by hand"),
        ("UPDATE unit SET note = 'x' WHERE id = 1", "unit 1 is not as noted"),
        ("UPDATE building SET name = 'x' WHERE id = 1", "building 1 is not as noted"),
        ("UPDATE fee_item SET name = 'x' WHERE id = 1", "fee_item 1 is not as noted"),
        ("UPDATE row_salt SET salt = x'00' WHERE kind = 'person' AND record = 1", "person 1 is not as noted"),
        ("DELETE FROM row_salt WHERE kind = 'unit' AND record = 2", "unit 2 is not as noted"),
    ],
)
def test_it_is_named(estate: Estate, meddling: str, found: str) -> None:
    assert fault(estate.ground) is None
    with estate.ground.database.writing() as session:
        session.execute(text(meddling))
    assert found in (fault(estate.ground) or "")


def test_the_next_act_does_not_make_it_good(estate: Estate) -> None:
    with estate.ground.database.writing() as session:
        session.execute(text("UPDATE person SET name = '王五' WHERE id = 1"))
    ResidentDesk(estate.ground).add_unit(UnitFields("9", "1", "101", gross_area=9950))
    assert fault(estate.ground) == "person 1 is not as noted"


def test_rows_that_are_written_after_the_last_note_are_noted_too(estate: Estate) -> None:
    with estate.ground.act("person_changed", Right.SEE) as act:
        act.note("person", 1)
        act.session.get_one(Person, 1).care_note = "独居"
    assert fault(estate.ground) is None


def test_what_was_refused_leaves_nothing_to_be_noted(estate: Estate) -> None:
    class Stumbled(Exception):
        """Something went wrong in the middle of an act."""

    with pytest.raises(Stumbled), estate.ground.act("person_changed", Right.SEE) as act:
        act.session.get_one(Person, 1).care_note = "独居"
        act.session.flush()
        raise Stumbled
    ResidentDesk(estate.ground).add_unit(UnitFields("9", "1", "101", gross_area=9950))
    assert fault(estate.ground) is None


def test_what_a_row_said_before_can_not_be_tried_out(estate: Estate) -> None:
    """The salt of a row goes with what it said."""

    def salt() -> bytes:
        with estate.ground.database.reading() as session:
            found = session.scalar(text("SELECT salt FROM row_salt WHERE kind = 'person' AND record = 1"))
        assert isinstance(found, bytes)
        return found

    before = salt()
    with estate.ground.act("person_changed", Right.SEE) as act:
        act.session.get_one(Person, 1).name = "已删除 #1"
        act.note("person", 1)
    fold(estate.ground)
    assert salt() != before
    assert before.hex() not in estate.ground.database.path.read_bytes().hex()
    assert fault(estate.ground) is None
