"""A paper in the window: previewed as it will lie on the sheet, then printed or saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPointF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import say
from frontdesk.shell import thermal
from frontdesk.shell.preferences import RECEIPT, Preferences
from frontdesk.shell.printing import (
    FORMATS,
    RECEIPT_FORMATS,
    AlignmentPaper,
    Paper,
    Shift,
    SlipPaper,
    keep_shift,
    picture,
    printers,
    send,
    shift_of,
)
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.form import Choice, Field
from frontdesk.widgets.millimetres import MillimetreField
from frontdesk.widgets.preview import PaperView
from frontdesk.widgets.quietline import QuietLine

_POINTS = 72
_REACH = 20
"""The farthest that pages are shifted, in mm."""


class PaperWindow(QDialog):
    """Shows a paper as it will be printed; from here it goes to the printer or into a file."""

    told = Signal(str)
    """What to say when the window has closed upon its work."""
    slip_wanted = Signal(object)
    """The window has closed, and its `SlipPaper` is to go to the receipt printer."""

    def __init__(
        self,
        parent: QWidget | None,
        paper: Paper,
        preferences: Preferences,
        choose_target: Callable[[str, str, tuple[str, ...], Callable[[str], None]], None],
    ) -> None:
        super().__init__(parent)
        self._paper = paper
        self._preferences = preferences
        self._choose_target = choose_target
        self.setWindowTitle(paper.name)
        self.resize(980, 640)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._view = PaperView()
        # What has no slip, as a report, is for upright sheets.
        slip = isinstance(paper, SlipPaper)
        formats = FORMATS if slip and paper.kind != RECEIPT else RECEIPT_FORMATS
        offered = {name: words for name, words in formats.items() if slip or name != thermal.FORMAT}
        self.format = Choice([(name, say(words)) for name, words in offered.items()])
        format_name, printer = preferences.put_out(paper.kind)
        self.format.set_value(format_name)
        self._known = printers()
        self.printer = Choice(self._offered())
        if printer in dict(self._offered()):
            self.printer.set_value(printer)
        self.right, self.down = MillimetreField(_REACH), MillimetreField(_REACH)
        self.quiet = QuietLine()
        self._align = plain(say("Alignment page"), "", self.align)
        self._print = primary(say("Print"), "F10", self.put_out)
        self._save = plain(say("Save as PDF"), "Ctrl+S", self.save)
        self.format.changed.connect(self._offer)
        self.printer.changed.connect(self._chosen)
        for box in (self.right, self.down):
            box.changed.connect(self._shifted)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 12, 12, 12)
        whole.addWidget(self._view, 1)
        whole.addLayout(self._choices())
        whole.addLayout(self._feet())
        self._chosen()
        self._view.setFocus()

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(looks.WIDE_GAP)
        for label, field, stretch in (
            (say("Paper format"), self.format, 2),
            (say("Printer"), self.printer, 3),
            (say("Shift right (mm)"), self.right, 1),
            (say("Shift down (mm)"), self.down, 1),
        ):
            row.addWidget(Field(label, field), stretch)
        row.addWidget(self._align, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _feet(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(looks.WIDE_GAP)
        row.addWidget(self.quiet, 1)
        for button in (plain(say("Close"), "Esc", self.reject), self._save, self._print):
            row.addWidget(button)
        return row

    def _draw(self) -> None:
        from frontdesk.paper.preview import page_count, page_size

        pdf = self._paper.shown(self.format.value())
        sizes = [page_size(pdf, page) for page in range(page_count(pdf))]

        def draw(page: int, width: int) -> QImage:
            dots = _POINTS * width / sizes[page][0]
            return _moved(picture(pdf, page, dots), self._shift().at(dots))

        self._view.set_pages(sizes, draw)

    def _shift(self) -> Shift:
        return Shift(self.right.value() or 0, self.down.value() or 0)

    def _offer(self) -> None:
        """Another format: not every printer takes it."""
        with QSignalBlocker(self.printer):
            self.printer.set_options(self._offered())
        self._chosen()

    def _offered(self) -> list[tuple[str, str]]:
        offered = [(name, name) for name in self._known]
        address = self._preferences["thermal"]
        if address and self.format.value() == thermal.FORMAT and isinstance(self._paper, SlipPaper):
            offered.insert(0, (thermal.DIRECT, say("Receipt printer {address}", address=address)))
        return offered or [("", say("No printer is set up"))]

    def _chosen(self) -> None:
        """Another format or printer: it has a shift of its own."""
        self._print.setEnabled(bool(self.printer.value()))
        for piece in (self.right, self.down, self._align):
            piece.setEnabled(self.printer.value() in self._known)
        kept = shift_of(self._preferences, self.printer.value(), self.format.value())
        with QSignalBlocker(self.right), QSignalBlocker(self.down):
            self.right.set_value(kept.right)
            self.down.set_value(kept.down)
        self._draw()

    def _shifted(self) -> None:
        if self.right.problem() or self.down.problem():
            return
        keep_shift(self._preferences, self.printer.value(), self.format.value(), self._shift())
        at = self._view.verticalScrollBar().value()
        self._draw()
        self._view.verticalScrollBar().setValue(at)

    def put_out(self) -> None:
        """Print, and remember the printer and the format for the next time."""
        direct = self.printer.value() == thermal.DIRECT
        try:
            sentence = "" if direct else self._send(self._paper)
        except Refusal as refusal:
            self.quiet.refuse(refusal)
            return
        self._preferences.keep_put_out(self._paper.kind, self.format.value(), self.printer.value())
        self.accept()
        if direct:
            self.slip_wanted.emit(self._paper)
        else:
            self.told.emit(sentence)

    def align(self) -> None:
        """Print the alignment page, shifted as it is now."""
        try:
            self.quiet.tell(self._send(AlignmentPaper()))
        except Refusal as refusal:
            self.quiet.refuse(refusal)

    def _send(self, paper: Paper) -> str:
        problem = self.right.problem() or self.down.problem()
        if problem is not None:
            raise problem
        return send(paper, self.format.value(), self.printer.value(), self._preferences)

    def save(self) -> None:
        """Save as a PDF file under a name that is asked for."""
        self._choose_target(say("Save as PDF"), self._paper.name, (".pdf",), self._saved)

    def _saved(self, path: str) -> None:
        from frontdesk.paper.saving import saved

        try:
            with saved(Path(path)) as file:
                # First as it is shown, so that a full disk tells before it is noted that the paper goes out.
                file.write(self._paper.shown(self.format.value()))
                file.flush()
                file.seek(0)
                file.write(self._paper.issued(self.format.value()))
                file.truncate()
        except Refusal as refusal:
            self.quiet.refuse(refusal)
            return
        self._preferences.keep_put_out(self._paper.kind, self.format.value())
        self.quiet.tell(say("Saved: {file}", file=Path(path).name))
        self._draw()


def _moved(page: QImage, corner: QPointF) -> QImage:
    """A page as it will lie on the paper."""
    paper = QImage(page.size(), page.format())
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(corner, page)
    painter.end()
    return paper
