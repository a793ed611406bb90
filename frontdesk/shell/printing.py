"""Papers on their way out: preview in the window, then printer or PDF file."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QMarginsF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.shell.preferences import Preferences
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.form import Choice, Field
from frontdesk.widgets.preview import PaperView
from frontdesk.widgets.quietline import QuietLine

_DOTS = 300
_POINTS = 72

FORMATS = {
    "241x140": mark("241 × 140 mm, three-part"),
    "A5": mark("A5"),
    "A4": mark("A4"),
    "80mm": mark("80 mm roll"),
}
"""The paper formats of a receipt, by their names in `paper.formats`."""


def printers() -> list[str]:
    """The printers that the system knows."""
    return list(QPrinterInfo.availablePrinterNames())


def printer_named(name: str) -> QPrinter:
    """A printer of the system, ready to take pages."""
    return QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)


def print_paper(paper: "Paper", format_name: str, printer: QPrinter) -> None:
    """Put the pages of a paper on a printer in their own size. Refuses when the printer does not take them.

    The printer is asked first, then it is noted that the paper goes out, then it is drawn: so nothing comes out
    unnoted, and a receipt that the printer refused does not become a reprint.
    """
    printer.setResolution(_DOTS)
    printer.setFullPage(True)
    painter = QPainter()
    _lay(printer, paper.shown(format_name), 0)
    if not painter.begin(printer):
        raise _not_taken()
    try:
        _draw(painter, printer, paper.issued(format_name))
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()


def _draw(painter: QPainter, printer: QPrinter, pdf: bytes) -> None:
    from frontdesk.paper.preview import page_count, render

    for page in range(page_count(pdf)):
        if page:
            _lay(printer, pdf, page)
            if not printer.newPage():
                raise _not_taken()
        painter.drawImage(painter.viewport(), _image(*render(pdf, page, _DOTS)))


def _lay(printer: QPrinter, pdf: bytes, page: int) -> None:
    """Have the next sheet of paper lie as the page does."""
    from frontdesk.paper.preview import page_size

    width, height = page_size(pdf, page)
    # QPageSize keeps sizes upright; which way they lie is the layout's.
    upright = QPageSize(
        QSizeF(min(width, height), max(width, height)), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch
    )
    turned = QPageLayout.Orientation.Portrait if width <= height else QPageLayout.Orientation.Landscape
    printer.setPageLayout(QPageLayout(upright, turned, QMarginsF(0, 0, 0, 0)))


def _not_taken() -> Refusal:
    return Refusal(mark("The printer does not take the paper. Check that it is on, or save as PDF."))


def _image(width: int, height: int, pixels: bytes) -> QImage:
    return QImage(pixels, width, height, QImage.Format.Format_RGB32).copy()


class Paper(Protocol):
    """A paper that can be shown and put out."""

    name: str

    def shown(self, format_name: str) -> bytes:
        """The paper as PDF, as it would come out; showing it has no consequences."""

    def issued(self, format_name: str) -> bytes:
        """The paper as PDF on its way out: noted, and marked as a reprint when it went out before."""


class PaperWindow(QDialog):
    """Shows a paper as it will be printed; from here it goes to the printer or into a file."""

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
        self._format = Choice([(name, say(words)) for name, words in FORMATS.items()])
        self._format.set_value(preferences["receipt.format"])
        self._format.changed.connect(self._draw)
        known = printers()
        self._printer = Choice([(name, name) for name in known] or [("", say("No printer is set up"))])
        if preferences["receipt.printer"] in known:
            self._printer.set_value(preferences["receipt.printer"])
        self.quiet = QuietLine()
        self._print = primary(say("Print"), "F10", self.put_out)
        self._print.setEnabled(bool(known))
        self._save = plain(say("Save as PDF"), "Ctrl+S", self.save)
        feet = QHBoxLayout()
        feet.setSpacing(looks.WIDE_GAP)
        for label, choice in ((say("Paper format"), self._format), (say("Printer"), self._printer)):
            choice.setMinimumWidth(190)
            feet.addWidget(Field(label, choice))
        feet.addWidget(self.quiet, 1)
        for button in (plain(say("Close"), "Esc", self.reject), self._save, self._print):
            feet.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 12, 12, 12)
        whole.addWidget(self._view, 1)
        whole.addLayout(feet)
        self._draw()
        self._view.setFocus()

    def _draw(self) -> None:
        from frontdesk.paper.preview import page_count, page_size, render

        pdf = self._paper.shown(self._format.value())
        sizes = [page_size(pdf, page) for page in range(page_count(pdf))]

        def draw(page: int, width: int) -> QImage:
            return _image(*render(pdf, page, _POINTS * width / sizes[page][0]))

        self._view.set_pages(sizes, draw)

    def put_out(self) -> None:
        """Print, and remember the printer and the format for the next time."""
        try:
            chosen = self._printer.value()
            print_paper(self._paper, self._format.value(), printer_named(chosen))
        except Refusal as refusal:
            self.quiet.refuse(refusal)
            return
        self._preferences["receipt.format"] = self._format.value()
        self._preferences["receipt.printer"] = chosen
        self.accept()

    def save(self) -> None:
        """Save as a PDF file under a name that is asked for."""
        self._choose_target(say("Save as PDF"), self._paper.name, (".pdf",), self._saved)

    def _saved(self, path: str) -> None:
        from frontdesk.paper.saving import saved

        try:
            with saved(Path(path)) as file:
                # First as it is shown, so that a full disk tells before it is noted that the paper goes out.
                file.write(self._paper.shown(self._format.value()))
                file.flush()
                file.seek(0)
                file.write(self._paper.issued(self._format.value()))
                file.truncate()
        except Refusal as refusal:
            self.quiet.refuse(refusal)
            return
        self._preferences["receipt.format"] = self._format.value()
        self.quiet.tell(say("Saved: {file}", file=Path(path).name))
        self._draw()
