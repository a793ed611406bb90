"""Every desk is told what means harm in each of its words: it takes it or refuses it in words, in every language."""

import inspect
import random
import typing
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import NoResultFound

from frontdesk.core import words
from frontdesk.core.database import Database
from frontdesk.core.ground import Ground
from frontdesk.core.refusals import Refusal
from frontdesk.core.roles import Role
from frontdesk.shell.office import Office
from tests import people
from tests.hostile.calls import Put, places
from tests.hostile.strings import HOSTILE
from tests.people import Estate
from tests.shell import everyact
from tests.shell.test_who_may import World, _desks, _do, _doors, _furnished

CHOSEN = {
    ".purpose", ".relation", ".id_kind", ".contact_preference", ".care_flag", ".source", ".logo", ".seal", ".hash",
    ".type", ".kind", ".files_of", "kind", "sort", "key", "content_hash", "day", "operation", "document",
}  # fmt: skip
"""Words that nobody types: they are chosen from a list, or the program makes them."""

BY_NAME = {"Finder.card", "CaseLists.register", "RenovationReportDesk.facts", "TicketReportDesk.facts", "Drafts.keep"}
"""What is called by names that the program knows."""


class Undone(Exception):
    """All was stored, and then not kept."""


@pytest.fixture
def world(small_estate: tuple[Path, Estate], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    """The estate where something of everything is under way, and from where nothing that is stored is kept."""
    ground = people.copy(small_estate[0], tmp_path / "estate", people.Now())
    made = _furnished(ground, small_estate[1].units, tmp_path)
    made.told["ClosingDesk.close"] = [{"operator_id": 1}]
    people.sign_in(ground, Role.MANAGER)
    writing = Database.writing

    @contextmanager
    def undone(self: Database) -> Iterator[Any]:
        with writing(self) as session:
            yield session
            session.flush()
            raise Undone

    monkeypatch.setattr(Database, "writing", undone)
    yield made
    ground.close()


def _calls(world: World) -> Iterator[tuple[str, Callable[..., Any]]]:
    """Whatever anybody may call of the desks, whether it writes or only looks something up."""
    found = {door: called for door, called, _ in _doors(world)}
    for desk in _desks(Office(world.ground)):
        for name, method in inspect.getmembers(desk, inspect.ismethod):
            if not name.startswith("_"):
                found.setdefault(f"{type(desk).__name__}.{name}", method)
    yield from sorted((door, called) for door, called in found.items() if door not in BY_NAME)


def _slots(world: World, door: str, called: Callable[..., Any]) -> Iterator[tuple[str, dict[str, Any], str, Put]]:
    """Each place of a call that takes words: its name, what is said otherwise, and what puts words there."""
    try:
        hints = typing.get_type_hints(called, localns={"Ground": Ground})
        usual = world.values(called, door)
    except (NameError, KeyError):  # of what only the window calls
        return
    for name in [each for each in inspect.signature(called).parameters if each in hints]:
        for place, put in places(hints[name]):
            if not any(f"{name}{place}".endswith(each) for each in CHOSEN):
                value = usual[name] if name in usual else _some(hints[name], world)
                yield name, usual | {name: value}, place, put


def _some(hint: Any, world: World) -> Any:
    wanted = [each for each in typing.get_args(hint) if each is not type(None)]
    return everyact.made(wanted[0] if type(None) in typing.get_args(hint) else hint, world.known)


def _said(called: Callable[..., Any], values: dict[str, Any]) -> BaseException | None:
    try:
        _do(called, values)
    except Undone:
        return Undone()
    except Exception as error:
        return error
    return None


def test_no_word_that_is_told_to_a_desk_breaks_it(world: World) -> None:
    chance, astray, tried, stored = random.Random(9), [], 0, 0
    for door, called in _calls(world):
        for name, values, place, put in _slots(world, door, called):
            label, text = chance.choice(sorted(HOSTILE.items()))
            try:
                usual, values = values, values | {name: put(values[name], text)}
            except (AttributeError, TypeError):  # there is nothing in which it could stand
                continue
            said = _said(called, values)
            tried += 1
            stored += isinstance(said, Undone)
            if isinstance(said, Refusal):
                for language in words.LANGUAGES:
                    assert words.Speaker(language)(said.sentence, **said.facts)
            elif not isinstance(said, Undone | NoResultFound | None) and type(said) is not type(_said(called, usual)):
                astray.append(f"{door} {name}{place}, {label}: {said!r:.200}")
    assert astray == []
    assert tried > 400
    assert stored > 80
