"""What was altered, lost or added by hand is named: rows of the chain, what fields said before, and steps."""

import pytest
from sqlalchemy import text

from frontdesk.core.changes import forget_said
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.core.proving import chain_is_whole, changes_are_as_noted, steps_are_as_noted
from frontdesk.core.steps import drop_steps, step


@pytest.fixture
def life(ground: Ground) -> Ground:
    """Books in which a person was changed twice, and a visit went through two states."""
    with ground.act("person_changed", Right.SEE) as act:
        act.note_changes("person", 3, {"phones": ("13900001122", "13800002046"), "care_note": ("", "独居")})
    with ground.act("visitor_signed_in", Right.SEE) as act:
        step(act, "visit", 12, "", "on_site", "送快递")
        act.note("visit", 12)
    with ground.act("visitor_signed_out", Right.SEE) as act:
        act.note("visit", 12)
        step(act, "visit", 12, "on_site", "left")
    return ground


def faults(ground: Ground) -> list[str]:
    with ground.database.reading() as session:
        asked = (chain_is_whole(session), changes_are_as_noted(session), steps_are_as_noted(session))
    return [fault for fault in asked if fault]


def meddle(ground: Ground, statement: str) -> None:
    with ground.database.writing() as session:
        for trigger in ("step_no_update", "step_words", "step_no_delete", "audit_no_update", "audit_no_delete"):
            session.execute(text(f"DROP TRIGGER IF EXISTS {trigger}"))
        session.execute(text(statement))


def test_what_nobody_touched_is_as_noted(life: Ground) -> None:
    assert faults(life) == []


def test_a_step_after_the_last_note_is_noted_all_the_same(life: Ground) -> None:
    with life.database.reading() as session:
        kinds = session.execute(text("SELECT kind FROM audit WHERE act = 'visitor_signed_out' ORDER BY id")).scalars()
        assert list(kinds) == ["visit", "step"]


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE change SET after = '1' WHERE id = 1", "change of person 3, field phones, 2026-11-21 09:05, is not as"),
        ("UPDATE change SET before = '1' WHERE id = 2", "change of person 3, field care_note, 2026-11-21 09:05, is"),
        ("UPDATE change SET field = 'name' WHERE id = 1", "change of person 3, field name"),
        ("UPDATE change SET record = 4 WHERE id = 1", "change of person 4, field phones"),
        ("UPDATE change SET operator_id = 2 WHERE id = 1", "change of person 3, field phones"),
        ("UPDATE change SET at = '2026-01-01 00:00:00.000000' WHERE id = 1", "field phones, 2026-01-01 08:00, is not"),
        ("UPDATE change SET at = 'soon' WHERE id = 1", "field phones, soon, is not as noted"),
        ("UPDATE change SET salt = '' WHERE id = 1", "change of person 3, field phones"),
        ("DELETE FROM change WHERE id = 2", "change 2, noted with person 3, 2026-11-21 09:05, is lost"),
        (
            "INSERT INTO change (at, kind, record, field, before, after, salt)"
            " VALUES ('2026-11-21 02:00:00.000000', 'unit', 12, 'gross_area', '89.00', '98.00', '')",
            "change of unit 12, field gross_area, 2026-11-21 10:00, was added by hand",
        ),
        ("UPDATE step SET went_to = 'refused' WHERE id = 1", "step of visit 12 to refused, 2026-11-21 09:05, is not"),
        ("UPDATE step SET operator_id = 3 WHERE id = 2", "step of visit 12 to left"),
        ("UPDATE step SET at = '2026-11-21 00:00:00.000000' WHERE id = 2", "to left, 2026-11-21 08:00, is not as"),
        ("UPDATE step SET remark = '送外卖' WHERE id = 1", "step of visit 12 to on_site"),
        ("UPDATE step SET remark = '' WHERE id = 1", "step of visit 12 to on_site"),
        ("UPDATE step SET remark = '走了' WHERE id = 2", "step of visit 12 to left"),
        ("DELETE FROM step WHERE id = 1", "step 1, noted with visit 12, 2026-11-21 09:05, is lost"),
        ("UPDATE audit SET facts = '{}' WHERE act = 'person_changed'", "7 (person_changed, person 3, 2026-11-21"),
        ("UPDATE audit SET at = 'soon' WHERE id = 7", "audit row 7 (person_changed, person 3, soon) is altered"),
        ("DELETE FROM audit WHERE id = 7", "audit row 7 is lost before audit row 8 (visitor_signed_in, visit 12"),
        ("DELETE FROM audit WHERE id IN (2, 3)", "audit rows 2 to 3 are lost before audit row 4"),
    ],
)  # fmt: skip
def test_what_was_edited_by_hand_is_named(life: Ground, statement: str, found: str) -> None:
    meddle(life, statement)
    assert any(found in fault for fault in faults(life)), faults(life)


def test_what_was_altered_does_not_say_what_it_said(life: Ground) -> None:
    meddle(life, "UPDATE change SET after = '13912345678'")
    meddle(life, "UPDATE step SET remark = '单雪来过'")
    assert "13912345678" not in str(faults(life))
    assert "单雪" not in str(faults(life))


def test_what_is_erased_in_its_time_is_not_taken_for_lost(life: Ground) -> None:
    with life.act("personal_data_erased", Right.SEE) as act:
        forget_said(act, "person", [3])
        forget_said(act, "visit", [12])
        act.note("person", 3)
    assert faults(life) == []
    with life.database.reading() as session:
        assert session.execute(text("SELECT count(*) FROM change")).scalar() == 0
        assert session.execute(text("SELECT max(remark), max(salt) FROM step")).one() == ("", "")
    meddle(life, "UPDATE step SET at = '2026-11-21 00:00:00.000000' WHERE id = 1")
    assert "step of visit 12 to on_site" in faults(life)[0], "what stays is proved without the words that went"


def test_ids_of_what_was_erased_are_not_given_again(life: Ground) -> None:
    with life.act("personal_data_erased", Right.SEE) as act:
        forget_said(act, "person", [3])
    with life.act("person_changed", Right.SEE) as act:
        act.note_changes("person", 3, {"name": ("陈", "程")})
    assert faults(life) == []


def test_steps_that_go_with_what_an_import_brought_are_told(life: Ground) -> None:
    from frontdesk.core.steps import Step

    with life.act("keys_taken_over", Right.SEE) as act:
        step(act, "key_copy", 5, "", "in_cabinet")
    with life.act("keys_taken_back", Right.SEE) as act:
        drop_steps(act, Step.kind == "key_copy", Step.record == 5)
    assert faults(life) == []
