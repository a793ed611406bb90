"""The tour: drives the real window through the main job by keyboard and saves a picture of each step and paper."""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEventLoop,
    QMessageLogContext,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget

from frontdesk.core import words
from frontdesk.core.progress import unheard
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.shell.app import Program
from frontdesk.shell.demo import PASSWORD, make_demo
from frontdesk.shell.machine import has_screen, prepare
from frontdesk.shell.printing import RECEIPT_FORMATS
from frontdesk.shell.throwaway import MONTHS, UNITS
from frontdesk.shell.ticketscript import BURST
from frontdesk.shell.tourlists import BALANCES, REGISTER
from frontdesk.widgets.rooms import RoomsTab, key_of

_LONGEST_WAIT = 60
"""Seconds after which a step that does not come to its end is a bug."""

_PICTURE_DPI = 110

_LISTED = 80
"""Milliseconds in which a list of the demo is there, and a chart drawn."""

_SEEN = 80
"""Milliseconds in which the window shows what was done."""


def tour(out: Path) -> int:
    """Make a demo estate, walk through the main job in the real window, and save pictures and papers in `out`.

    Gives back how many pictures there are. Works without a screen too.
    """
    if not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        qInstallMessageHandler(_pass_on)
    _make(out)
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    prepare(app)
    language = words.language()
    with tempfile.TemporaryDirectory(prefix="frontdesk-tour-", ignore_cleanup_errors=True) as made:
        folder = Path(made) / "estate"
        make_demo(folder, units=UNITS, months=MONTHS).close()
        program = Program(app, folder)
        program.speak(language)
        walk = _Walk(app, program, out, Path(made))
        try:
            program.start()
            for step in walk.steps():
                step()
        finally:
            program.window.close()
            program.end()
    return walk.pictures


def _pass_on(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    """What Qt has to say, but for the one sentence that the platform without a screen says of every window."""
    if message and "propagateSizeHints" not in message:
        sys.stderr.write(f"{message}\n")


def _make(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refusal(mark("The folder {folder} can't be written to. Choose another one."), folder=out) from error


_PAPERS = (
    "day_close", "hand_in", "refund", "deduction", "waiver", "visit", "on_site", "visit_day", "enquiry", "key_loan",
    "key_custody", "stock_take", "key_loss", "handover", "duty_log", "duty_day", "repair", "quote",
    "complaint_form", "follow_up", "rectification_slip", "permit_application", "permit_agreement", "permit",
    "completion", "extension", "rectification", "stop_work", "inspection_record", "site_workers",
)  # fmt: skip
"""The papers of desks that are shown, the first of each kind; of a day, today's."""


class _Walk:
    """The steps of the main job, each shown by a picture."""

    def __init__(self, app: QApplication, program: Program, out: Path, rough: Path) -> None:
        self._app = app
        self._program = program
        self._out = out
        self._rough = rough
        self.pictures = 0

    def steps(self) -> list[Callable[[], None]]:
        """What is done, in order."""
        return [
            self._sign_in, self._receive, self._log_a_repair, self._keep_the_log, self._lend_a_key, self._see_sites,
            self._take_payment, self._see_receipts, self._see_charges, self._bill, self._see_tariffs,
            self._see_the_other_rooms, self._find_a_resident, self._transfer, self._take_over_a_register,
            self._look_into_settings, self._print_papers, self._in_the_dark,
        ]  # fmt: skip

    # The steps

    def _sign_in(self) -> None:
        self._wait(lambda: self._program.ground is not None)
        page = self._program.page
        page.form.set_values({"name": "manager"})
        page.begin()
        self._picture("sign-in")
        self._type(PASSWORD)
        self._press("Return")
        self._wait(lambda: self._program.desks is not None)

    def _receive(self) -> None:
        self._see_rooms("reception")
        self._press("Ctrl+1", "F3")
        self._type("1-1-101")
        self._wait(lambda: self._app.focusWidget().is_open())  # type: ignore[union-attr]
        self._press("Return")
        self._picture("visitor")
        self._press("Esc")

    def _log_a_repair(self) -> None:
        self._see_rooms("tickets")
        self._press("Ctrl+1")
        line = self._focus()
        assert isinstance(line, QLineEdit)
        line.insert(f"3-1-502 {BURST.text}")
        self._picture("ticket-in-one-line")
        line.clear()
        desks, lists = self._program.desks, self._program.office.tickets.lists
        assert desks is not None
        burst = next(row for row in lists.tickets(text=BURST.text) if row["reports"])
        desks.show_record("repair", burst["id"])
        self._rest(_LISTED)
        self._picture("ticket-with-photos")

    def _keep_the_log(self) -> None:
        self._see_rooms("duty")

    def _lend_a_key(self) -> None:
        self._see_rooms("keys")
        self._press("Ctrl+1", "F3")
        self._type("GG-001-2")
        self._press("Return")
        self._picture("key-loan")
        self._press("Esc")

    def _see_sites(self) -> None:
        self._see_rooms("renovation")

    def _see_rooms(self, desk: str) -> None:
        """Every room of a desk, with what is listed there."""
        self._go(desk)
        desks = self._program.desks
        assert desks is not None
        rooms = desks.desk(desk)
        assert isinstance(rooms, RoomsTab)
        for name, place in rooms.places.items():
            self._press(key_of(place))
            self._wait_for_work()
            self._rest(_LISTED)
            self._picture(name)

    def _take_payment(self) -> None:
        self._go("fees")
        self._picture("till")
        self._type(self._unit_in_arrears())
        self._wait(lambda: self._app.focusWidget().is_open())  # type: ignore[union-attr]
        self._picture("unit-found")
        self._press("Return")
        self._picture("charges-due")
        self._press("Ctrl+S")
        self._picture("payment-taken")
        self._press("F9")
        self._wait(lambda: self._dialog(QDialog) is not None)
        self._picture("receipt-preview", self._dialog(QDialog))
        self._press("Esc")

    def _see_receipts(self) -> None:
        self._press("Ctrl+2")
        self._picture("receipts")

    def _see_charges(self) -> None:
        self._press("Ctrl+3")
        self._picture("charges")

    def _bill(self) -> None:
        clock = self._program.office.ground.clock
        self._press("Ctrl+4", "Ctrl+A")
        self._type(f"{clock.today() + timedelta(days=31):%Y-%m}")
        self._press("F9")
        self._wait_for_work()
        self._picture("billing-run")

    def _see_tariffs(self) -> None:
        self._press("Ctrl+5")
        self._picture("tariffs")

    def _see_the_other_rooms(self) -> None:
        for key, name in (
            ("Ctrl+6", "meters"),
            ("Ctrl+7", "deposits-and-refunds"),
            ("Ctrl+8", "day-close"),
            ("Ctrl+9", "dunning"),
            ("Ctrl+0", "reports"),
        ):
            self._press(key)
            self._wait_for_work()
            self._rest(_LISTED)
            self._picture(name)

    def _find_a_resident(self) -> None:
        self._press("Ctrl+K")
        self._type("sxm")
        self._wait(lambda: self._app.focusWidget().hits())  # type: ignore[union-attr]
        self._picture("finder")
        self._press("Return")
        self._picture("unit-file")

    def _transfer(self) -> None:
        self._press("Ctrl+T")
        self._picture("transfer-of-title")
        self._press("Esc")

    def _take_over_a_register(self) -> None:
        self._choose_list("register.csv", REGISTER)
        self._picture("register-preview")
        self._press("Esc")
        self._go("fees")
        self._press("Ctrl+3")
        self._choose_list("balances.csv", BALANCES)
        self._picture("balances-preview")
        self._press("Esc")
        self._go("residents")

    def _choose_list(self, name: str, rows: tuple[str, ...]) -> None:
        """Begin importing a list such as offices keep."""
        path = self._rough / name
        path.write_text("\n".join(rows), encoding="utf-8")
        self._press("Ctrl+I")
        chooser = self._dialog(QFileDialog)
        assert chooser is not None
        line = chooser.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        line.setText(str(path))
        QTest.keyClick(line, Qt.Key.Key_Return)
        self._wait_for_work()

    def _look_into_settings(self) -> None:
        from frontdesk.shell.settings import SettingsWindow

        self._press("Ctrl+,")
        settings = self._dialog(SettingsWindow)
        assert settings is not None
        self._picture("settings", settings)
        self._press("Ctrl+Tab", "Ctrl+Tab", "Ctrl+Tab")
        self._type("2")
        self._picture("settings-papers", settings)
        self._press("Esc")

    def _print_papers(self) -> None:
        from frontdesk.shell.drawing import receipt_pdf
        from frontdesk.shell.papers import DeskPaper
        from frontdesk.shell.work import ENDINGS, REGISTERS, export

        ground = self._program.ground
        assert ground is not None
        receipt = next(iter(self._program.office.fee_office.desk.receipts()))
        for name in RECEIPT_FORMATS:
            self._paper(f"receipt-{name}", receipt_pdf(ground, receipt["id"], name, reprint=0))
        red = next(iter(self._program.office.fee_office.desk.receipts(state="red")))
        self._paper("receipt-red", receipt_pdf(ground, red["id"], "A5", reprint=0))
        today = ground.clock.today()
        [complaint, *_] = self._program.office.tickets.lists.tickets(kinds="complaint", state="closed")
        [site] = self._program.office.renovation.lists.permits(state="stopped")
        records = {
            "duty_day": today.toordinal(), "visit_day": int(f"{today:%Y%m%d}"), "complaint_form": complaint["id"],
            "inspection_record": site["id"], "site_workers": site["id"],
        }  # fmt: skip
        for kind in _PAPERS:
            self._paper(kind.replace("_", "-"), DeskPaper(ground, kind, records.get(kind, 1)).shown("A4"))
        notices = self._out / "notices.pdf"
        self._work("notices", path=str(notices))
        self._paper("notice", notices.read_bytes())
        for register in REGISTERS:
            for ending in ENDINGS:
                # Not as long work, which begins with a second of starting a process.
                export(ground, unheard, register, str(self._out / f"{register}{ending}"))
            self._paper(register, (self._out / f"{register}.pdf").read_bytes())

    def _in_the_dark(self) -> None:
        from frontdesk.shell import theme

        theme.apply(self._app, "dark")
        self._go("fees")
        self._press("Ctrl+1", "Esc")
        self._type(self._unit_in_arrears())
        self._wait(lambda: self._app.focusWidget().is_open())  # type: ignore[union-attr]
        self._press("Return")
        self._picture("charges-due-dark")

    # Hands and eyes

    def _unit_in_arrears(self) -> str:
        """The unit of the demo that every picture shows, or the first one that owes something."""
        owed = {row["unit"] for row in self._program.office.fee_office.desk.charges(state="owed")}
        return "3-1-502" if "3-1-502" in owed else min(owed)

    def _type(self, text: str) -> None:
        QTest.keyClicks(self._focus(), text)
        self._rest()

    def _go(self, desk: str) -> None:
        desks = self._program.desks
        assert desks is not None
        self._press(f"Alt+{desks.tabs.keys().index(desk) + 1}")

    def _press(self, *keys: str) -> None:
        for key in keys:
            pressed = QKeySequence(key)[0]  # type: ignore[index]
            QTest.keyClick(self._focus(), pressed.key(), pressed.keyboardModifiers())
            self._rest()

    def _focus(self) -> QWidget:
        modal, active = self._app.activeModalWidget(), self._app.activeWindow()
        if modal is None and (active is None or not active.isVisible()):
            # Without a window manager nobody gives the keyboard back when a dialog closes.
            self._program.window.activateWindow()
            self._rest()
        focus = self._app.focusWidget()
        if modal is not None and (focus is None or not modal.isAncestorOf(focus)):
            return modal.focusWidget() or modal
        return focus or self._app.activeWindow() or self._program.window

    def _dialog(self, kind: type[QDialog]) -> QDialog | None:
        """The dialog in front, if there is one of the kind."""
        return next((one for one in self._app.topLevelWidgets() if isinstance(one, kind) and one.isVisible()), None)

    def _rest(self, milliseconds: int = 20) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def _wait(self, until: Callable[[], object]) -> None:
        last = time.monotonic() + _LONGEST_WAIT
        while not until():
            if time.monotonic() > last:
                raise TimeoutError("the tour waited in vain")
            self._rest(20)

    def _wait_for_work(self) -> None:
        self._wait(lambda: not self._program.jobs.busy())

    def _work(self, name: str, **facts: str) -> None:
        """Long work as the window does it, without a dialog for its file."""
        desks = self._program.desks
        assert desks is not None
        desks.run(name, say("Writing the papers"), lambda result: None, **facts)
        self._wait_for_work()

    def _picture(self, name: str, widget: QWidget | None = None) -> None:
        self._rest(_SEEN)
        self._save(name, (widget or self._program.window).grab().toImage())

    def _paper(self, name: str, pdf: bytes) -> None:
        from frontdesk.paper.preview import render

        (self._out / f"{name}.pdf").write_bytes(pdf)
        width, height, pixels = render(pdf, 0, _PICTURE_DPI)
        self._save(f"paper-{name}", QImage(pixels, width, height, QImage.Format.Format_RGB32).copy())

    def _save(self, name: str, picture: QImage) -> None:
        self.pictures += 1
        picture.save(str(self._out / f"{self.pictures:03d}-{name}.png"))
