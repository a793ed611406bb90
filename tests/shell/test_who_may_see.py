"""Who may do what in the window: in every room an act that the role lacks is not offered, or says why it is not."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from frontdesk.core import ground as ground_module
from frontdesk.core.audit import head
from frontdesk.core.ground import Ground
from frontdesk.core.operators import SignedIn
from frontdesk.core.refusals import Refusal
from frontdesk.core.roles import Right, Role
from frontdesk.shell.desks import DESKS
from frontdesk.shell.hosting import TabHost
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import KeyButton
from frontdesk.widgets.desktab import DeskTab
from frontdesk.widgets.entrypanel import EntryPanel
from frontdesk.widgets.recordtable import RecordTable
from frontdesk.widgets.rooms import RoomsTab
from tests import people
from tests.people import Estate
from tests.program import Hands
from tests.shell.test_who_may import _furnished


@pytest.fixture
def hands(started: Any, small_estate: tuple[Path, Estate], tmp_path: Path, now: people.Now) -> Hands:
    """The program on an estate where something of everything is under way."""
    folder = tmp_path / "estate"
    ground = people.copy(small_estate[0], folder, now)
    _furnished(ground, small_estate[1].units, tmp_path)
    ground.close()
    made: Hands = started(folder)
    return made


def _rooms(hands: Hands) -> Iterator[tuple[str, DeskTab, QWidget]]:
    """Every room that may be entered, with its first record chosen: its name, what it is, and all that is seen."""
    desks = hands.program.desks
    assert desks is not None
    for desk in DESKS:
        desks.tabs.choose(desk.key)
        tab = desks.desk(desk.key)
        for name in tab.places if isinstance(tab, RoomsTab) else ("",):
            room: DeskTab = tab
            if isinstance(tab, RoomsTab):
                if not tab.open_room(name):
                    continue
                room = tab.room()
                room.refresh()
            for table in tab.findChildren(RecordTable):
                if table.isVisible():
                    hands.wait(lambda table=table: table.model() is not None)
                    table.select(0)
            QApplication.processEvents()
            yield f"{desk.key} {name}", room, tab


def _offered(seen: QWidget) -> list[KeyButton]:
    return [each for each in seen.findChildren(KeyButton) if each.isVisible() and each.isEnabled()]


LOOKING = {"Preview", "Statement", "Preview and print", "Papers …", "Month sheet", "Week sheet", "Sheet for the round"}
"""What whoever may only look is offered."""


@pytest.fixture
def forbidden(monkeypatch: pytest.MonkeyPatch) -> list[Right]:
    """The rights that were asked for and not there; an act that may be done ends as soon as it has begun."""
    asked: list[Right] = []
    permitted, begun = ground_module._permitted, Ground.act

    def asks(operator: SignedIn, right: Right) -> SignedIn:
        if not operator.may(right):
            asked.append(right)
        return permitted(operator, right)

    @contextmanager
    def act(self: Ground, name: str, right: Right) -> Iterator[Any]:
        with begun(self, name, right):
            raise Refusal("That is as far as it goes here.")
        yield

    monkeypatch.setattr(ground_module, "_permitted", asks)
    monkeypatch.setattr(Ground, "act", act)
    for outside in ("run", "choose_file", "choose_target", "_show_paper", "_print_slip"):
        monkeypatch.setattr(TabHost, outside, lambda *_, **__: None)
    return asked


def _enter(hands: Hands, role: Role, rights: frozenset[Right]) -> None:
    ground = hands.program.ground
    assert ground is not None
    people.sign_in(ground, role)
    ground.signed_in = replace(ground.who(), rights=rights)
    hands.program._enter()


def _head(hands: Hands) -> int:
    ground = hands.program.ground
    assert ground is not None
    with ground.database.reading() as session:
        return head(session).row


def test_no_room_offers_an_act_to_whoever_lacks_the_right(hands: Hands, forbidden: list[Right]) -> None:
    """Whoever may only look is offered nothing else; what a receptionist is offered is refused for no want of a right.

    Both in one window, since it takes longest to open.
    """
    hands.sign_in(Role.RECEPTIONIST)
    before = _head(hands)
    pressed = [told for name, room, seen in _rooms(hands) for told in _press_all(name, room, seen)]
    assert forbidden == [], pressed
    assert len(pressed) > 40
    _enter(hands, Role.SUPERVISOR, frozenset({Right.SEE}))
    rooms = 0
    for name, room, seen in _rooms(hands):
        rooms += 1
        assert {each.accessibleName() for each in _offered(seen)} <= LOOKING, name
        for key in (room.new, room.save, room.save_and_print, room.export):
            key()
        assert [each for each in seen.findChildren(EntryPanel) if each.isVisible()] == [], name
    assert rooms > 20
    assert _head(hands) == before


def _press_all(name: str, room: DeskTab, seen: QWidget) -> Iterator[str]:
    """Press every button that is offered, and turn away again from whatever it opens."""
    for button in _offered(seen):
        if looks.alive(button) and button.isVisible():
            told = f"{button.accessibleName()} in {name}"
            button.click()
            for dialog in QApplication.topLevelWidgets():
                if isinstance(dialog, QDialog):
                    dialog.close()
            room.back()
            yield told
