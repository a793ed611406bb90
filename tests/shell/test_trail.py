"""The audit trail: every act has words, the list is narrowed and opens its records, and looking at it is noted."""

import ast
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

import frontdesk
from frontdesk.core import words
from frontdesk.core.audit import Audit
from frontdesk.core.changes import forget_said
from frontdesk.core.operators import Right, Role
from frontdesk.core.refusals import Refusal
from frontdesk.shell import cli
from frontdesk.shell.answering import COMMAND_LINE
from frontdesk.shell.trail.acts import ACTS
from frontdesk.shell.trail.desk import TrailDesk
from frontdesk.shell.trail.paper import trail_list
from frontdesk.shell.trail.window import TrailWindow
from frontdesk.shell.trail.words import KINDS, place_said
from tests import people
from tests.people import Estate
from tests.program import Hands


def acts_of_the_code() -> Iterator[str]:
    """What is written as the name of an act, or of a row of the chain."""
    for path in Path(frontdesk.__file__).parent.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)) if ".act(" in text or "chain." in text else ():
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                if node.func.attr == "act" and node.args:
                    yield from _texts(node.args[0])
                elif node.func.attr in ("add", "row") and len(node.args) == 6:
                    yield from _texts(node.args[2])


def _texts(node: ast.expr) -> Iterator[str]:
    for part in (node.body, node.orelse) if isinstance(node, ast.IfExp) else (node,):
        if isinstance(part, ast.Constant):
            yield str(part.value)


def test_every_act_has_words_in_each_language() -> None:
    found = set(acts_of_the_code())
    assert len(found) > 200
    assert found - ACTS.keys() == set()
    for language in words.LANGUAGES:
        said = words.Speaker(language)
        assert all(said(sentence) for sentence in (*ACTS.values(), *KINDS.values()))


def test_the_list_tells_who_did_what_and_when(estate: Estate) -> None:
    receipt = estate.pay("3-1-502", "100")
    desk = TrailDesk(estate.ground)
    row = next(iter(desk.rows(text=receipt.number)))
    assert (row["act"], row["who"], row["kind"], row["number"]) == (
        "payment_taken", people.OPERATORS[Role.MANAGER], "payment", receipt.number,
    )  # fmt: skip
    assert desk.record(row) == ("receipt", receipt.id)
    assert "digest" not in row["facts"]


def test_it_tells_what_was_there_before_and_after_until_it_is_erased(estate: Estate) -> None:
    with estate.ground.act("unit_changed", Right.SEE) as act:
        act.note_changes("unit", 1, {"gross_area": ("89.00", "98.00")})
    desk = TrailDesk(estate.ground)
    row = next(iter(desk.rows(record_kind="unit")))
    assert desk.changes(row) == [{"field": "gross_area", "before": "89.00", "after": "98.00"}]
    assert row["number"] == "3-1-502"
    with estate.ground.act("personal_data_erased", Right.SEE) as act:
        forget_said(act, "unit", [1])
    assert desk.changes(row) == [{"field": "", "before": "", "after": ""}]


@pytest.mark.parametrize(
    ("narrowed", "acts"),
    [
        ({"act": "payment_taken"}, {"payment_taken"}),
        ({"record_kind": "tariff"}, {"tariff_set"}),
        ({"since": date(2026, 11, 22)}, set()),
        ({"until": date(2026, 11, 20)}, set()),
        ({"since": date(2026, 11, 21), "until": date(2026, 11, 21), "act": "tariff_set"}, {"tariff_set"}),
        ({"operator_id": 3}, set()),
        ({"text": "SJ2026-999999"}, set()),
    ],
)
def test_it_is_narrowed(estate: Estate, narrowed: dict[str, object], acts: set[str]) -> None:
    estate.pay("3-1-502", "100")
    rows = list(TrailDesk(estate.ground).rows(**narrowed))  # type: ignore[arg-type]
    assert {row["act"] for row in rows} == acts


def test_only_who_has_the_right_looks_and_that_is_noted(estate: Estate) -> None:
    desk = TrailDesk(estate.ground)
    desk.open()
    with estate.ground.database.reading() as session:
        assert session.scalars(select(Audit.act).order_by(Audit.id.desc())).first() == "audit_read"
    people.sign_in(estate.ground, Role.CASHIER)
    for look in (desk.open, desk.rows):
        with pytest.raises(Refusal, match="may not do this"):
            look()


def test_as_a_register_it_says_in_words_what_changed(estate: Estate) -> None:
    estate.ground.place = COMMAND_LINE
    with estate.ground.act("unit_changed", Right.SEE) as act:
        act.note_changes("unit", 1, {"gross_area": ("89.00", "98.00")})
    with TrailDesk(estate.ground).register(act="unit_changed") as (count, rows):
        book = trail_list(rows, words.Speaker("zh_CN"), office="", printed_at="", printed_by="")
        (line,) = book.rows
    assert count == 1
    assert (line["changes"], line["counter"]) == ("建筑面积: 89.00 → 98.00", "命令行")  # type: ignore[call-overload]
    assert place_said("1 号柜台") == "1 号柜台"


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_it_is_opened_by_a_key_narrowed_and_leads_to_the_record(hands: Hands) -> None:
    hands.sign_in()
    ground = hands.program.ground
    with ground.act("unit_changed", Right.SEE) as act:
        act.note_changes("unit", 1, {"status": ("vacant", "let")})
    hands.press("Ctrl+F12")
    trail = hands.dialog(TrailWindow)
    assert trail.table.current_row()["act"] == "audit_read"
    trail.kind.set_value("unit")
    trail._bar.tell()
    assert trail.title.text() == "Unit changed"
    assert trail.changed.value("Status") == "Vacant → Let"
    trail.open_record()
    assert hands.program.desks.tabs.current() == "residents"
    assert not trail.isVisible()


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_esc_widens_the_list_first_and_leaves_then(hands: Hands) -> None:
    hands.sign_in()
    hands.press("Ctrl+F12")
    trail = hands.dialog(TrailWindow)
    trail.text.setText("SJ2026-999999")
    trail.text.returnPressed.emit()
    assert trail.table.current_row() is None
    trail.activateWindow()
    hands.wait(trail.isActiveWindow)
    hands.press("Escape")
    assert trail.table.current_row() is not None
    hands.press("Escape")
    assert not trail.isVisible()


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_it_is_gone_from_a_screen_that_locks_though_it_is_narrowed(hands: Hands) -> None:
    hands.sign_in(Role.MANAGER)
    hands.press("Ctrl+F12")
    trail = hands.dialog(TrailWindow)
    trail.text.setText("SJ2026-999999")
    hands.program.lock()
    assert not trail.isVisible()


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_who_may_not_look_is_told_so(hands: Hands) -> None:
    hands.sign_in(Role.CASHIER)
    hands.press("Ctrl+F12")
    assert "may not do this" in hands.program.desks.quiet.text()


def test_it_is_saved_from_the_command_line(estate: Estate, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FRONTDESK_OPERATOR", people.OPERATORS[Role.SUPERVISOR])
    monkeypatch.setenv("FRONTDESK_PASSWORD", people.PASSWORD)
    target = tmp_path / "trail.csv"
    asked = ["--data", str(estate.ground.folder), "export", "audit", "--from", "2026-11-21", "--out", str(target)]
    estate.ground.close()
    assert cli.main(["--language", "en", *asked]) == cli.DONE
    lines = target.read_text(encoding="utf-8-sig").splitlines()
    assert any("Operator signed in" in line or "登录" in line for line in lines)
    assert any(COMMAND_LINE.capitalize() in line or "命令行" in line for line in lines)
