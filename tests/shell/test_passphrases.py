"""Putting backups under a passphrase: in force once the recovery sheet was put out and read from."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.core.operators import Role, SignedIn
from frontdesk.shell.backups import sealing
from frontdesk.shell.backups.passphrases import PassphrasePart
from frontdesk.shell.office import Office
from frontdesk.shell.paperwindow import PaperWindow
from frontdesk.shell.preferences import Preferences
from frontdesk.widgets.ask import Confirm
from frontdesk.widgets.quietline import QuietLine
from tests import people

PASSPHRASE = "correct horse battery"

Open = Callable[[], PassphrasePart]


@pytest.fixture
def part(estate: people.Estate, qtbot: QtBot) -> Iterator[Open]:
    """Open the part of the settings as whoever is signed in."""

    def opened() -> PassphrasePart:
        made = PassphrasePart(Office(estate.ground), Preferences(estate.ground.folder), QuietLine())
        qtbot.addWidget(made)
        made.show()
        return made

    return opened


def type_passphrase(part: PassphrasePart, again: str = PASSPHRASE) -> None:
    """Type the passphrase twice and press Enter."""
    part.set_button.click()
    part.form.set_values({"passphrase": PASSPHRASE, "again": again})
    part.form.finished.emit()


def put_out(part: PassphrasePart) -> list[str]:
    """Show the sheet and have it put out; gives back the groups of its code."""
    part.print_button.click()
    window = QApplication.activeModalWidget() or next(iter(part.findChildren(PaperWindow)))
    assert isinstance(window, PaperWindow)
    window._paper.issued("A4")
    window.reject()
    assert part._coming is not None
    return part._coming[1].split("-")


def test_a_passphrase_is_in_force_once_two_groups_of_its_sheet_were_typed_back(
    part: Open, estate: people.Estate
) -> None:
    settings = part()
    type_passphrase(settings)
    assert settings.print_button.isVisible()
    assert not settings.proof.isVisible()
    assert sealing.key_of(estate.ground.folder) is None
    groups = put_out(settings)
    asked = settings._asked
    settings.proof.set_values({"0": groups[asked[0]], "1": "WRONG"})
    settings.proof.finished.emit()
    assert settings.proof.field("1").refusal() == "This is not what the sheet says. Compare it sign by sign."
    assert sealing.key_of(estate.ground.folder) is None
    settings.proof.set_values({"1": groups[asked[1]].lower()})
    settings.proof.finished.emit()
    key = sealing.key_of(estate.ground.folder)
    assert key is not None
    assert key.fingerprint in settings._standing.text()
    assert sealing.open_key(key.wrapped(), "-".join(groups)) == key
    assert settings.set_button.isVisible()
    assert not settings.form.isVisible()


def test_passphrases_that_differ_or_are_weak_are_refused_beside_the_field(part: Open) -> None:
    settings = part()
    type_passphrase(settings, "correct horse")
    assert settings.form.field("again").refusal() == "The two passphrases differ."
    settings.form.set_values({"passphrase": "password", "again": "password"})
    assert settings._strength.text() == "Too easily guessed"
    settings.form.finished.emit()
    assert "too easily guessed" in settings.form.field("passphrase").refusal()


def test_whoever_turns_back_changes_nothing(part: Open, estate: people.Estate, qtbot: QtBot) -> None:
    settings = part()
    type_passphrase(settings)
    put_out(settings)
    qtbot.keyClick(settings.proof.field("0").content, Qt.Key.Key_Escape)
    assert sealing.key_of(estate.ground.folder) is None
    assert settings._coming is None
    assert "Not encrypted" in settings._standing.text()


def test_it_is_taken_away_after_one_question(part: Open, estate: people.Estate) -> None:
    sealing.set_passphrase(estate.ground, PASSPHRASE)
    settings = part()
    settings.remove_button.click()
    asked = settings.findChild(Confirm)
    assert asked is not None
    asked.yes.click()
    assert sealing.key_of(estate.ground.folder) is None
    assert not settings.remove_button.isVisible()


def test_who_may_not_restore_only_sees_how_it_stands(
    part: Open, signed_in: Callable[[Role], SignedIn], estate: people.Estate
) -> None:
    signed_in(Role.SUPERVISOR)
    settings = part()
    assert not settings.set_button.isVisible()
    assert not settings.remove_button.isVisible()
    assert "Not encrypted" in settings._standing.text()


def test_a_damaged_key_file_is_told_and_can_be_set_anew(part: Open, estate: people.Estate) -> None:
    (estate.ground.folder / "backup.key").write_bytes(b"?")
    settings = part()
    assert "backup.key is damaged" in settings._standing.text()
    type_passphrase(settings)
    groups = put_out(settings)
    settings.proof.set_values({str(at): groups[group] for at, group in enumerate(settings._asked)})
    settings.proof.finished.emit()
    assert sealing.key_of(estate.ground.folder) is not None


def test_esc_goes_back_from_a_passphrase_that_is_half_set_and_only_then_leaves(part: Open) -> None:
    settings = part()
    assert not settings.back()
    settings.set_button.click()
    assert settings.form.isVisible()
    assert settings.back()
    assert not settings.form.isVisible()
    assert not settings.back()
