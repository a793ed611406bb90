"""Whatever is typed in the window means harm, and so do the books: it is taken or refused, and the window lives on."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QWidget

from frontdesk.core.database import Database
from frontdesk.core.refusals import Refusal
from frontdesk.shell.hosting import TabHost
from frontdesk.widgets import looks
from tests import people
from tests.hostile.spoiling import spoil
from tests.hostile.strings import HOSTILE
from tests.people import Estate
from tests.program import Hands
from tests.shell.test_who_may import _furnished
from tests.shell.test_who_may_see import _offered, _rooms


@pytest.fixture
def hands(started: Any, small_estate: tuple[Path, Estate], tmp_path: Path, now: people.Now) -> Hands:
    """The program on books where something of everything is under way, and harm in every typed word; signed in."""
    folder = tmp_path / "estate"
    ground = people.copy(small_estate[0], folder, now)
    _furnished(ground, small_estate[1].units, tmp_path)
    ground.close()
    spoil(folder)
    made: Hands = started(folder)
    made.sign_in()
    return made


@pytest.fixture
def stored(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Whatever is saved from now on is stored and then not kept; how often that was."""
    times = [0]
    writing = Database.writing

    @contextmanager
    def undone(self: Database) -> Iterator[Any]:
        with writing(self) as session:
            yield session
            session.flush()
            times[0] += 1
            raise Refusal("That is as far as it goes here.")

    monkeypatch.setattr(Database, "writing", undone)
    for outside in ("run", "choose_file", "choose_target", "_show_paper", "_print_slip"):
        monkeypatch.setattr(TabHost, outside, lambda *_, **__: None)
    return times


def _type_everywhere(seen: QWidget, words: Iterator[str]) -> int:
    """Type into whatever is seen and takes words; how many fields that were."""
    typed = 0
    for field in (*seen.findChildren(QLineEdit), *seen.findChildren(QPlainTextEdit)):
        if looks.alive(field) and field.isVisible() and field.isEnabled() and not field.isReadOnly():
            field.selectAll()
            field.insert(next(words)) if isinstance(field, QLineEdit) else field.insertPlainText(next(words))
            typed += 1
    return typed


def test_no_word_that_is_typed_troubles_the_window(hands: Hands, stored: list[int]) -> None:
    words, typed = cycle(HOSTILE.values()), 0
    assert hands.program.ground is not None
    for _, room, seen in _rooms(hands):
        typed += _type_everywhere(seen, words)
        for button in _offered(seen)[:2]:
            if not looks.alive(button) or not button.isVisible():
                continue
            button.click()
            for dialog in QApplication.topLevelWidgets():
                if isinstance(dialog, QDialog) and dialog.isVisible():
                    typed += _type_everywhere(dialog, words)
                    dialog.close()
            typed += _type_everywhere(seen, words)
            room.save()
            room.back()
    assert not (hands.program.ground.folder / "trouble.log").exists()
    assert hands.program.window.isVisible()
    assert typed > 200
    assert stored[0] > 20
