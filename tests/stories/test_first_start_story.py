"""First start: name the estate, create the manager, then begin empty, import, or look at the demo estate."""

from collections.abc import Callable
from pathlib import Path

import pytest

from frontdesk.core import places
from frontdesk.core.operators import Role
from frontdesk.shell import throwaway
from frontdesk.shell.keeping import open_books
from tests.program import Hands


def welcome(hands: Hands, password: str = "eight letters", again: str = "eight letters") -> None:
    """Name the estate and the manager, by keyboard alone."""
    hands.write("云栖花园")
    hands.press("Return")
    hands.write("林晓")
    hands.press("Return")
    hands.write(password)
    hands.press("Return")
    hands.write(again)
    hands.press("Return")


def test_a_newcomer_founds_an_estate_by_keyboard(started: Callable[[Path], Hands], tmp_path: Path) -> None:
    hands = started(tmp_path / "new")
    welcome(hands)
    page = hands.program.page
    page.empty_button.setFocus()
    hands.press("Return")
    hands.wait(lambda: hands.program.desks is not None)
    assert hands.program.desks.tabs.current() == "residents"
    assert hands.program.window.windowTitle() == "云栖花园 · frontdesk"
    assert hands.program.ground.who().role == Role.MANAGER
    assert places.is_founded(tmp_path / "new")


def test_two_different_passwords_are_refused_beside_the_field(started: Callable[[Path], Hands], tmp_path: Path) -> None:
    hands = started(tmp_path / "new")
    welcome(hands, again="other letters")
    assert hands.program.page.operator.field("again").refusal() == "The two passwords differ."
    assert not places.is_founded(tmp_path / "new")


def test_esc_goes_back_a_step_from_each_step(started: Callable[[Path], Hands], tmp_path: Path) -> None:
    hands = started(tmp_path / "new")
    welcome(hands)
    assert hands.program.page.import_button.isVisible()
    hands.press("Escape")
    assert hands.focus() is hands.program.page.operator.field("name").content
    hands.press("Escape")
    assert hands.focus() is hands.program.page.estate.field("estate").content


def test_a_short_password_is_refused_before_anything_is_made(started: Callable[[Path], Hands], tmp_path: Path) -> None:
    hands = started(tmp_path / "new")
    welcome(hands, password="short", again="short")
    assert "at least 8" in hands.program.page.operator.field("password").refusal()
    assert not places.is_founded(tmp_path / "new")


def test_the_demo_estate_opens_beside_and_founds_nothing(
    started: Callable[[Path], Hands], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(throwaway, "UNITS", 20)
    hands = started(tmp_path / "new")
    hands.program.page.demo_wanted.emit()
    hands.wait(lambda: hands.program.ground is not None)
    assert "Demo estate" in hands.program.window.windowTitle()
    assert "cashier" in hands.program.office.operators.names()
    assert not places.is_founded(tmp_path / "new")


def test_import_is_where_a_newcomer_goes_on_who_has_a_register(
    started: Callable[[Path], Hands], tmp_path: Path
) -> None:
    hands = started(tmp_path / "new")
    welcome(hands)
    asked: list[tuple[str, ...]] = []
    from frontdesk.shell.window import Desks

    before = Desks.choose_file
    Desks.choose_file = lambda self, title, endings, on_chosen: asked.append(endings)  # type: ignore[method-assign]
    try:
        hands.program.page.import_button.setFocus()
        hands.press("Return")
        hands.wait(lambda: asked)
    finally:
        Desks.choose_file = before  # type: ignore[method-assign]
    assert [endings[0] for endings in asked] == [".xlsx"]


def test_what_was_founded_is_there_the_next_time(started: Callable[[Path], Hands], tmp_path: Path) -> None:
    hands = started(tmp_path / "new")
    welcome(hands)
    hands.program.page.empty_button.click()
    hands.wait(lambda: hands.program.desks is not None)
    hands.program.window.close()
    ground = open_books(tmp_path / "new")
    assert ground.mark.read() is not None
    ground.close()
