"""Settings: each role sees what it may set; what is set is kept and shown."""

import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from frontdesk.core.operators import Role, SignedIn
from frontdesk.core.refusals import Refusal
from frontdesk.shell.office import Office
from frontdesk.shell.preferences import Preferences
from frontdesk.shell.settings import OperatorsPage, SettingsWindow
from tests import people

Open = Callable[[Role], SettingsWindow]


@pytest.fixture
def settings(estate: people.Estate, signed_in: Callable[[Role], SignedIn], qtbot: QtBot) -> Iterator[Open]:
    """Open the settings as somebody of a role."""

    def opened(role: Role) -> SettingsWindow:
        signed_in(role)
        window = SettingsWindow(None, Office(estate.ground), Preferences(estate.ground.folder))
        qtbot.addWidget(window)
        window.show()
        return window

    return opened


def pages(window: SettingsWindow) -> list[str]:
    """The pages that are shown, by name."""
    return [window.pages.tabText(place) for place in range(window.pages.count())]


@pytest.mark.parametrize(
    ("role", "shown"),
    [
        (Role.RECEPTIONIST, 2),
        (Role.CASHIER, 2),
        (Role.SUPERVISOR, 3),
        (Role.MANAGER, 9),
        (Role.ADMINISTRATOR, 8),
    ],
)
def test_a_role_sees_only_what_it_may_set(settings: Open, role: Role, shown: int) -> None:
    assert len(pages(settings(role))) == shown


def test_the_counter_and_the_paper_format_are_remembered_on_this_machine(settings: Open, estate: people.Estate) -> None:
    window = settings(Role.CASHIER)
    window.computer.set_values({"counter": "1 号柜台", "receipt.format": "A5"})
    window.computer.finished.emit()
    kept = Preferences(estate.ground.folder)
    assert (kept["counter"], kept["receipt.format"]) == ("1 号柜台", "A5")


def test_another_language_is_asked_for_once_it_is_chosen(settings: Open, qtbot: QtBot) -> None:
    window = settings(Role.CASHIER)
    window.computer.set_values({"language": "zh_TW"})
    with qtbot.waitSignal(window.language_chosen) as told:
        window.computer.finished.emit()
    assert told.args == ["zh_TW"]


def test_ones_own_password_needs_the_present_one(settings: Open, estate: people.Estate) -> None:
    window = settings(Role.CASHIER)
    window.password.set_values({"old": "not it", "password": "a better one", "again": "a better one"})
    window.password.finished.emit()
    assert window.password.refusal() or window.password.field("password").refusal()
    window.password.set_values({"old": people.PASSWORD, "password": "a better one", "again": "a better one"})
    window.password.finished.emit()
    operators = Office(estate.ground).operators
    assert operators.sign_in(people.OPERATORS[Role.CASHIER], "a better one").role == Role.CASHIER


def test_papers_bear_the_office_as_it_is_set(settings: Open, estate: people.Estate) -> None:
    window = settings(Role.MANAGER)
    window.estate.set_values({"office": "云栖物业客服中心", "phone": "0000-0000"})
    window.estate.finished.emit()
    receipt = estate.pay(people.FLAT, "10.00")
    assert '"office":"云栖物业客服中心"' in receipt.facts


def test_a_rule_is_kept_from_today_on_and_nonsense_is_refused_beside_it(settings: Open, estate: people.Estate) -> None:
    window = settings(Role.MANAGER)
    window.rules.set_values({"signin.idle": "0"})
    window.rules.finished.emit()
    assert "1 to 1000" in window.rules.field("signin.idle").refusal()
    window.rules.set_values({"signin.idle": "25"})
    window.rules.finished.emit()
    assert Office(estate.ground).estate.rules()["signin.idle"] == "25"


def test_the_manager_adds_an_operator_who_can_sign_in_and_lets_one_go(settings: Open, estate: people.Estate) -> None:
    page = settings(Role.MANAGER).pages.widget(6)
    assert isinstance(page, OperatorsPage)
    page.new()
    page.form.set_values({"name": "孙蔚", "role": Role.CASHIER, "password": "eight letters", "active": True})
    page.form.finished.emit()
    operators = Office(estate.ground).operators
    assert operators.sign_in("孙蔚", "eight letters").role == Role.CASHIER
    people.sign_in(estate.ground, Role.MANAGER)
    page.table.select_identity(next(one.id for one in operators.all() if one.name == "孙蔚"))
    page.form.set_values({"active": False})
    page.form.finished.emit()
    with pytest.raises(Refusal):
        operators.sign_in("孙蔚", "eight letters")


def test_a_counter_whose_folder_takes_no_files_works_with_what_it_has(tmp_path, monkeypatch):
    def read_only(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    kept = Preferences(tmp_path)
    for what in ("touch", "write_text", "replace", "unlink"):
        monkeypatch.setattr(Path, what, read_only)
    kept["counter"] = "1 号柜台"
    assert kept["counter"] == "1 号柜台"
