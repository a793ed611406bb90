"""The program around the desks: signing in, locking, languages, keys, scanner, troubles, long work."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.keys.cabinet import Cabinet, NewKey
from frontdesk.keys.lending import Borrower, LendingDesk
from frontdesk.keys.records import BorrowerKind, KeyKind
from frontdesk.shell import presence
from frontdesk.shell.helping import AboutWindow, HelpWindow
from frontdesk.shell.settings import OperatorsPage, SettingsWindow
from frontdesk.widgets.inputs import PasswordField
from tests import people
from tests.program import Hands


def scan(hands: Hands, code: str, milliseconds: int = 5) -> None:
    """Send the keys as a scanner does: to the window in front, so many milliseconds from one to the next."""
    for at, sign in enumerate(code):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(
                kind, ord(sign) if sign != "\r" else Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, sign
            )
            event.setTimestamp(1000 + at * milliseconds)
            QApplication.sendEvent(hands.program.window.windowHandle(), event)


def test_a_wrong_password_is_refused_and_the_right_one_opens_the_desks(hands: Hands) -> None:
    page = hands.program.page
    page.form.set_values({"name": people.OPERATORS[Role.CASHIER]})
    page.begin()
    hands.write("wrong password")
    hands.press("Return")
    assert page.form.field("password").refusal() == "The name or the password is not right."
    hands.write(people.PASSWORD)
    hands.press("Return")
    hands.wait(lambda: hands.program.desks is not None)
    assert hands.program.ground.who().name == people.OPERATORS[Role.CASHIER]


def test_locking_keeps_the_tab_and_lets_another_operator_in(hands: Hands) -> None:
    hands.sign_in(Role.MANAGER)
    hands.go("residents")
    hands.press("Ctrl+L")
    assert hands.program.ground.signed_in is None
    hands.sign_in(Role.CASHIER)
    assert hands.program.desks.tabs.current() == "residents"
    assert hands.program.ground.who().role == Role.CASHIER


def test_idling_locks_the_screen(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    hands.sign_in()
    later = time.monotonic() + 11 * 60
    monkeypatch.setattr(presence.time, "monotonic", lambda: later)
    hands.program.presence.look_at_the_clock()
    assert hands.program.ground.signed_in is None
    assert not hands.program.desks.isVisible()


def test_the_language_changes_without_a_restart_and_the_work_goes_on(hands: Hands) -> None:
    hands.sign_in()
    hands.go("residents")
    hands.program.speak("zh_TW")
    assert hands.program.desks.tabs.current() == "residents"
    assert hands.program.ground.signed_in is not None
    assert hands.program.preferences["language"] == "zh_TW"
    hands.program.speak("zh_CN")
    hands.program.speak("en")
    assert hands.program.desks.isVisible()


def test_a_code_scanned_anywhere_opens_its_receipt(hands: Hands) -> None:
    hands.sign_in()
    desks = hands.program.desks
    office = hands.program.office
    unit = office.residents.unit_id(people.FLAT)
    office.fee_office.cash.take_payment(unit, [people.Tendered(people.Method.CASH, people.Money(5000))])
    hands.go("residents")
    field = hands.focus()
    before = field.text()  # type: ignore[attr-defined]
    scan(hands, "SJ2026-000001\r")
    hands.wait(lambda: desks.tabs.current() == "fees")
    assert field.text() == before  # type: ignore[attr-defined]


def test_the_same_signs_typed_by_hand_are_only_typed(hands: Hands) -> None:
    hands.sign_in()
    hands.go("residents")
    field = hands.focus()
    scan(hands, "SJ2026-000001\r", milliseconds=120)
    assert hands.program.desks.tabs.current() == "residents"
    assert field.text() == "SJ2026-000001"  # type: ignore[attr-defined]


def test_a_scanned_code_that_nobody_knows_is_said_to_be_unknown(hands: Hands) -> None:
    hands.sign_in()
    hands.program.desks.scanned("SJ2026-999999")
    assert "SJ2026-999999" in hands.program.desks.quiet.text()


def test_a_code_scanned_into_a_field_leaves_what_was_chosen_there(hands: Hands) -> None:
    hands.sign_in()
    hands.go("renovation")
    hands.press("F3")
    hands.write(people.FLAT)
    hands.press("Return")
    unit = hands.program.desks.current().room().panel.unit
    unit.setFocus()
    chosen = unit.value()
    scan(hands, "XK20261122-9999\r")
    assert "XK20261122-9999" in hands.program.desks.quiet.text()
    assert unit.value() == chosen is not None
    assert people.FLAT in unit.text() and not unit.is_open()
    remark = hands.program.desks.current().room().panel.form.field("remark").content
    remark.setFocus()
    hands.write("by phone")
    scan(hands, "XK20261122-9998\r")
    assert "XK20261122-9998" in hands.program.desks.quiet.text()
    assert remark.value() == "by phone"


def test_the_finder_opens_the_unit_file(hands: Hands) -> None:
    hands.sign_in()
    hands.press("Ctrl+K")
    hands.write("czy")
    hands.wait(lambda: hands.program.desks.finder.hits())
    hands.press("Return")
    assert hands.program.desks.tabs.current() == "residents"
    assert hands.program.desks.current().unit_id() == hands.program.office.residents.unit_id(people.FLAT)


def test_the_number_of_units_overdue_stands_on_the_tab_from_the_start(hands: Hands, now: people.Now) -> None:
    people.sign_in(hands.program.ground, Role.MANAGER)
    hands.program.office.fee_office.billing.post(202609)
    hands.program.ground.signed_in = None
    hands.sign_in(Role.RECEPTIONIST)
    hands.wait(lambda: hands.program.desks.tabs._tabs["fees"].due == 4)


def test_a_key_that_the_role_may_not_use_says_why(hands: Hands) -> None:
    hands.sign_in(Role.RECEPTIONIST)
    hands.go("residents")
    hands.program.desks.show_unit(hands.program.office.residents.unit_id(people.FLAT))
    hands.press("Ctrl+T")
    assert "role may not" in hands.program.desks.quiet.text()


def test_an_unexpected_error_is_apologised_for_and_the_window_lives_on(hands: Hands, tmp_path: Path) -> None:
    hands.sign_in()
    try:
        raise ZeroDivisionError("陈志远 13900001122")
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    from PySide6.QtWidgets import QMessageBox

    box = hands.dialog(QMessageBox)
    told = box.text()  # type: ignore[attr-defined]
    box.close()
    log = (tmp_path / "estate" / "trouble.log").read_text(encoding="utf-8")
    number = told.rsplit(" ", 1)[-1]
    assert number in log
    assert "ZeroDivisionError" in log
    assert "陈志远" not in log
    assert "13900001122" not in log
    assert hands.program.desks.isVisible()


def test_help_settings_and_about_open_over_the_desks(hands: Hands) -> None:
    hands.sign_in()
    for act, kind in (("help", HelpWindow), ("settings", SettingsWindow), ("about", AboutWindow)):
        hands.program._act(act)
        hands.dialog(kind).close()


def test_a_new_operator_stays_chosen_with_the_keyboard_out_of_the_passwords(hands: Hands) -> None:
    hands.sign_in()
    hands.program._act("settings")
    page = hands.dialog(SettingsWindow).findChild(OperatorsPage)
    hands.dialog(SettingsWindow).pages.setCurrentWidget(page)
    page.new()
    page.form.set_values({"name": "新同事", "role": Role.CASHIER, "password": people.PASSWORD})
    page.form.finished.emit()
    assert page.table.current_row().name == "新同事"
    assert page.form.values()["password"] == ""
    hands.dialog(SettingsWindow).close()


def test_what_becomes_due_as_time_passes_stands_on_a_tab_that_nobody_has_opened(hands: Hands, now: people.Now) -> None:
    people.sign_in(hands.program.ground, Role.MANAGER)
    Cabinet(hands.program.ground).add(NewKey("G-001", KeyKind.PUBLIC, "天台"))
    staff = Borrower(BorrowerKind.STAFF, "赵工", "13700003344", staff_card="0032")
    LendingDesk(hands.program.ground).lend([1], staff, "检修")
    hands.program.ground.signed_in = None
    hands.sign_in(Role.RECEPTIONIST)
    tabs = hands.program.desks.tabs._tabs
    hands.wait(lambda: tabs["reception"].due == 0 and "keys" not in hands.program.desks.desks)
    now.go_on(hours=12)
    hands.wait(lambda: (tabs["keys"].due, tabs["keys"].late) == (1, True))


@pytest.mark.parametrize("turn", ["Alt+2", "Ctrl+3"])
def test_a_refusal_is_gone_once_she_turns_to_another_desk_or_room(hands: Hands, turn: str) -> None:
    hands.sign_in()
    hands.go("fees")
    hands.program.desks.quiet.refuse("no")
    hands.press(turn)
    assert hands.program.desks.quiet.text() == ""


def test_what_another_process_has_written_is_shown(hands: Hands, now: people.Now) -> None:
    hands.sign_in()
    from frontdesk.core.clock import Clock
    from frontdesk.core.ground import Ground
    from frontdesk.residents.desk import ResidentDesk
    from frontdesk.residents.fields import UnitFields

    other = Ground(hands.program.ground.folder, Clock(now=now))
    people.sign_in(other, Role.MANAGER)
    news: list[frozenset[str]] = []
    hands.program.bulletin.changed.connect(news.append)
    ResidentDesk(other).add_unit(UnitFields("9", "1", "101", gross_area=5000))
    other.close()
    hands.program.bulletin.look()
    assert news == [frozenset({"*"})]


def test_long_work_is_done_in_a_child_process_and_told(hands: Hands, tmp_path: Path) -> None:
    hands.sign_in()
    done: list[int] = []
    target = tmp_path / "residents.csv"
    hands.program.desks.run("export", "Writing", done.append, register="residents", path=str(target))
    hands.wait(lambda: done)
    assert target.read_bytes().startswith(b"\xef\xbb\xbf")
    assert not hands.program.jobs.busy()


def test_a_refusal_of_long_work_is_shown_in_words(hands: Hands, tmp_path: Path) -> None:
    hands.sign_in()
    hands.program.desks.run("export", "Writing", lambda _: None, register="residents", path=str(tmp_path / "x.doc"))
    hands.wait(lambda: hands.program.desks.quiet.text())
    assert ".xlsx" in hands.program.desks.quiet.text()


def test_long_work_can_be_cancelled_and_changes_nothing(hands: Hands, tmp_path: Path) -> None:
    hands.sign_in()
    target = tmp_path / "residents.csv"
    hands.program.desks.run("export", "Writing", lambda _: None, register="residents", path=str(target))
    hands.program.jobs.running()[0].cancel()
    hands.wait(lambda: not hands.program.jobs.busy())
    assert "Stopped" in hands.program.desks.quiet.text()
    assert not target.exists()


def test_a_damaged_database_is_named_on_the_first_page_and_not_touched(started: object, tmp_path: Path) -> None:
    folder = tmp_path / "broken"
    folder.mkdir()
    (folder / "estate.db").write_bytes(b"not a database at all")
    hands = started(folder)  # type: ignore[operator]
    hands.wait(lambda: not hands.program.page.form.isEnabled())
    assert (folder / "estate.db").read_bytes() == b"not a database at all"


@pytest.mark.skipif(sys.platform == "win32", reason="signals end a program only where there are some")
def test_a_signal_ends_the_program_as_closing_the_window_does(
    small_estate: tuple[Path, people.Estate], tmp_path: Path, now: people.Now
) -> None:
    folder, _ = small_estate
    people.copy(folder, tmp_path / "estate", now).close()
    environment = os.environ | {"FRONTDESK_DATA": str(tmp_path / "estate"), "QT_QPA_PLATFORM": "offscreen"}
    running = subprocess.Popen([sys.executable, "-m", "frontdesk"], env=environment, stderr=subprocess.PIPE)
    last = time.monotonic() + 60
    while not (tmp_path / "estate" / "preferences.json").exists() and time.monotonic() < last:
        time.sleep(0.05)
    running.send_signal(signal.SIGTERM)
    told = running.communicate(timeout=120)[1]
    assert (running.returncode, b"Traceback" in told) == (0, False)
    assert not (tmp_path / "estate" / "estate.db-wal").exists()


def test_without_a_screen_it_says_so_and_what_works(tmp_path: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LC_ALL", "LANG")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment |= {"FRONTDESK_DATA": str(tmp_path), "LANG": "C"}
    asked = subprocess.run([sys.executable, "-m", "frontdesk"], env=environment, capture_output=True, timeout=60)
    assert asked.returncode == 1
    assert "frontdesk --help" in asked.stderr.decode()


def test_the_screen_locks_though_nothing_can_be_written(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    hands.sign_in()

    def full(*_: object) -> None:
        raise Refusal(mark("The disk is full. Nothing was saved. Free some space and try again."))

    monkeypatch.setattr(hands.program.ground, "noting", full)
    hands.press("Ctrl+L")
    assert hands.program.ground.signed_in is None
    assert not hands.program.desks.isVisible()


def test_work_that_ends_after_somebody_else_signed_in_troubles_nobody(hands: Hands, tmp_path: Path) -> None:
    hands.sign_in(Role.MANAGER)
    begun = hands.program.desks
    target = tmp_path / "residents.csv"
    told: list[bool] = []
    begun.run("export", "Writing", lambda _: told.append(begun.isVisible()), register="residents", path=str(target))
    hands.press("Ctrl+L")
    hands.sign_in(Role.CASHIER)
    hands.wait(lambda: not hands.program.jobs.busy())
    assert target.exists()
    assert told == []
    assert not (hands.program.ground.folder / "trouble.log").exists()


def test_the_language_may_change_while_the_screen_is_locked(hands: Hands) -> None:
    hands.sign_in()
    hands.go("residents")
    hands.press("Ctrl+L")
    hands.program.speak("zh_TW")
    assert hands.program.ground.signed_in is None
    hands.sign_in()
    assert hands.program.desks.tabs.current() == "residents"
    assert "業主檔案" in hands.program.desks.tabs._tabs["residents"].text()
    hands.program.speak("en")


def test_a_password_half_typed_over_the_shoulder_is_gone_from_a_locked_screen(hands: Hands) -> None:
    hands.sign_in()
    typed = PasswordField(parent=hands.program.desks)
    typed.setText("a supervisor's")
    hands.program.lock()
    assert typed.text() == ""


def test_the_environment_signs_in_once_and_not_whoever_comes_back_from_the_backups(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a locked screen would open by F8 and Esc."""
    monkeypatch.setenv("FRONTDESK_OPERATOR", people.OPERATORS[Role.MANAGER])
    monkeypatch.setenv("FRONTDESK_PASSWORD", people.PASSWORD)
    program = hands.program
    program._by_environment = True
    program._open()
    assert program.ground.signed_in is not None
    program.lock()
    program.page.restore_wanted.emit()
    program.page.left.emit()
    hands.wait(lambda: program.ground is not None)
    assert program.ground.signed_in is None
