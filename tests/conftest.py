"""Every test has an estate of its own, a clock it may set, and leaves no window behind."""

import gc
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot
from sqlalchemy import Dialect, Engine, event
from sqlalchemy.util import LRUCache

from frontdesk.core import database, operators, words
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role, SignedIn
from frontdesk.shell.backups import sealing
from tests import people

ALL_STATEMENTS = 10_000
"""More than there are in the program and its tests."""

PATIENCE_MS = 60_000

settings.register_profile("frontdesk", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", parent=settings.get_profile("frontdesk"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "frontdesk")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest begins first."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


@pytest.fixture(scope="session", autouse=True)
def cheap_passwords() -> None:
    """Argon2 takes its time on purpose; here it need not."""
    from argon2 import PasswordHasher

    hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    operators._hasher = lambda: hasher
    sealing.COST.update(time=1, memory=8, lanes=1)


@pytest.fixture(scope="session", autouse=True)
def statements_compiled_once() -> None:
    """Each test opens an estate of its own, and with it an engine that would compile every statement anew."""
    compiled = LRUCache[Any, Any](ALL_STATEMENTS)
    shared: dict[str, Dialect] = {}

    def sharing(made: Callable[[Path], Engine]) -> Callable[[Path], Engine]:
        def engine(path: Path) -> Engine:
            new = made(path)
            # It knows what it speaks with once it has connected, which an engine of a refused opening never does.
            event.listen(new, "first_connect", lambda *_: shared.setdefault("dialect", new.dialect))
            new.dialect, new._compiled_cache = shared.get("dialect", new.dialect), compiled
            return new

        return engine

    database._engine, database._still_engine = sharing(database._engine), sharing(database._still_engine)


@pytest.fixture(scope="session", autouse=True)
def patience() -> None:
    """Whatever is waited for may take its time where much else is done; no test waits longer than it must."""
    for wait in (QtBot.waitActive, QtBot.waitSignal, QtBot.waitUntil):
        wait.__kwdefaults__["timeout"] = PATIENCE_MS


@pytest.fixture(autouse=True)
def english() -> None:
    """Sentences are compared as they stand in the code; a test that wants another language says so."""
    words.use("en")


@pytest.fixture(scope="session")
def empty_estate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an estate with its operators and nothing else; closed, to be copied."""
    folder = tmp_path_factory.mktemp("estate") / "empty"
    people.found(folder, people.Now()).close()
    return folder


@pytest.fixture(scope="session")
def small_estate(tmp_path_factory: pytest.TempPathFactory, empty_estate: Path) -> tuple[Path, people.Estate]:
    """The folder of the furnished estate, closed, to be copied, and its units and items."""
    folder = tmp_path_factory.mktemp("estate") / "small"
    ground = people.copy(empty_estate, folder, people.Now())
    estate = people.furnish(ground)
    ground.close()
    return folder, estate


@pytest.fixture
def now() -> people.Now:
    """The time of the test's estate: 09:05 on 21 November 2026 until set."""
    return people.Now()


@pytest.fixture
def ground(empty_estate: Path, tmp_path: Path, now: people.Now) -> Iterator[Ground]:
    """An empty estate with an operator in each role; the manager is signed in."""
    ground = people.copy(empty_estate, tmp_path / "estate", now)
    yield ground
    ground.close()


@pytest.fixture
def estate(small_estate: tuple[Path, people.Estate], tmp_path: Path, now: people.Now) -> Iterator[people.Estate]:
    """The furnished estate; the manager is signed in."""
    folder, kept = small_estate
    ground = people.copy(folder, tmp_path / "estate", now)
    yield people.Estate(ground, kept.units, kept.items)
    ground.close()


@pytest.fixture
def signed_in(request: pytest.FixtureRequest) -> Callable[[Role], SignedIn]:
    """Put the operator of a role behind the counter: `signed_in(Role.CASHIER)`."""
    names = request.fixturenames
    here = request.getfixturevalue("estate").ground if "estate" in names else request.getfixturevalue("ground")
    return lambda role: people.sign_in(here, role)


@pytest.fixture(autouse=True)
def no_window_left_open() -> Iterator[None]:
    """A test closes what it opens; pytest-qt closes what was handed to it before this looks.

    Whatever it made is taken down then, seen or not: each program that starts dresses all windows that there are.
    """
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    # Qt's own pop-ups go with their owners: a collection between the list and the question would leave them dangling.
    gc.disable()
    try:
        mine = [widget for widget in widgets.QApplication.topLevelWidgets() if widget.parent() is None]
        left = [widget for widget in widgets.QApplication.topLevelWidgets() if widget.isVisible()]
    finally:
        gc.enable()
    names = [f"{type(widget).__name__} {widget.objectName()!r}" for widget in left]
    for widget in left:
        widget.close()
    for widget in mine:
        widget.deleteLater()
    core = sys.modules["PySide6.QtCore"]
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
    assert names == [], "windows left open"
