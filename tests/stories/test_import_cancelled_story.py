"""A large register is stopped halfway, with nothing left behind, and done again: in the real window, by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from sqlalchemy import text

from frontdesk.paper.book import Book, BookColumn
from frontdesk.paper.xlsx import write_xlsx
from frontdesk.shell.checking import checks
from frontdesk.widgets.progress import STOP_KEY
from tests.benchmarks.imports import HEADINGS, register_row
from tests.program import Hands

ROWS = 12_000


@pytest.fixture
def register(tmp_path: Path) -> Path:
    columns = tuple(BookColumn(heading, heading) for heading in HEADINGS)
    path = tmp_path / "register.xlsx"
    write_xlsx(Book(title="住户", columns=columns, rows=map(register_row, range(90_000, 90_000 + ROWS))), path)
    return path


def content(hands: Hands) -> dict[str, int]:
    tables = ("unit", "person", "phone", "occupancy", "suffix", "change", "import", "import_added", "audit")
    with hands.program.ground.database.reading() as session:
        return {table: session.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() for table in tables}


def test_a_register_cancelled_halfway_leaves_nothing_and_is_done_again(
    hands: Hands, register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.sign_in()
    desks = hands.program.desks
    monkeypatch.setattr(desks, "choose_file", lambda title, endings, on_chosen: on_chosen(str(register)))
    hands.go("residents")
    tab = desks.desk("residents")
    before = content(hands)
    hands.press("Ctrl+I")
    hands.wait(lambda: tab._entry is not None)
    assert [pill.text() for pill in tab._entry.pills[:2]] == [f"New: {ROWS}", "To change: 0"]
    hands.press("Ctrl+S")
    hands.wait(lambda: any(line.bar.value() > 500 for line in desks.progress._lines))
    QTest.keySequence(desks.progress, QKeySequence(STOP_KEY))
    hands.wait(lambda: not desks.progress._lines)
    assert "Stopped" in desks.quiet.text()
    assert content(hands) == before
    hands.press("Ctrl+S")
    hands.wait(lambda: "Imported" in tab._entry.outcome.text())
    after = content(hands)
    assert (after["unit"], after["person"]) == (before["unit"] + ROWS // 3, before["person"] + ROWS)
    assert after["import"] == 1
    assert {check.name for check in checks(hands.program.ground) if not check.ok} == set()
    assert list(register.parent.glob("**/*.partial")) == []
    hands.press("Ctrl+Z")
    hands.wait(lambda: "undone" in tab._entry.outcome.text())
    after = content(hands)
    assert {name: after[name] for name in ("unit", "person", "phone", "occupancy", "suffix", "change")} == {
        name: before[name] for name in ("unit", "person", "phone", "occupancy", "suffix", "change")
    }
