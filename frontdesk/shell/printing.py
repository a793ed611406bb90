"""Papers on their way out: preview in the window, then printer or PDF file."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QMarginsF, QPointF, QSignalBlocker, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.shell import queues, thermal
from frontdesk.shell.preferences import Preferences
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.form import Choice, Field
from frontdesk.widgets.millimetres import MillimetreField
from frontdesk.widgets.preview import PaperView
from frontdesk.widgets.quietline import QuietLine

_DOTS = 300
_PIN_DOTS = 180
_POINTS = 72
_MM = _POINTS / 25.4
_CUT = (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.A5)
"""What lies in trays, upright; all else is fed from a roll or a pile of folded paper."""
_REACH = 20
"""The farthest that pages are shifted, in mm."""

FORMATS = {
    "241x140": mark("241 × 140 mm, three-part"),
    "A5": mark("A5"),
    "A4": mark("A4"),
    "80mm": mark("80 mm roll"),
}
"""The paper formats of a receipt, by their names in `paper.formats`."""


@dataclass(frozen=True, slots=True)
class Shift:
    """How far a printer's pages are moved so that they land where they belong, in 1/10 mm; below 0 to left and up."""

    right: int = 0
    down: int = 0


UNSHIFTED = Shift()


def shift_of(preferences: Preferences, printer: str, format_name: str) -> Shift:
    """The shift of a printer on this computer, kept for each paper format, for each is fed in its own way."""
    match preferences["receipt.shifts"].get(f"{format_name} {printer}"):
        case [int(right), int(down)]:
            return Shift(right, down)
    return UNSHIFTED


def keep_shift(preferences: Preferences, printer: str, format_name: str, shift: Shift) -> None:
    """Remember the shift of a printer on this computer for a paper format."""
    kept = {f"{format_name} {printer}": [shift.right, shift.down]}
    preferences["receipt.shifts"] = preferences["receipt.shifts"] | kept


def printers() -> list[str]:
    """The printers that the system knows."""
    return list(QPrinterInfo.availablePrinterNames())


def printer_named(name: str) -> QPrinter:
    """A printer of the system, ready to take pages. Refuses when it is gone: Qt would take another one."""
    known = QPrinterInfo.printerInfo(name)
    if known.isNull():
        raise Refusal(
            mark("The printer {printer} is not there. Check that it is connected, or choose another one."), printer=name
        )
    return QPrinter(known, QPrinter.PrinterMode.HighResolution)


def send(paper: "Paper", format_name: str, printer: str, preferences: Preferences) -> str:
    """Print on the printer of that name, shifted as it needs it; gives back what to say."""
    print_paper(paper, format_name, printer_named(printer), shift_of(preferences, printer, format_name))
    if QPrinterInfo.printerInfo(printer).state() == QPrinter.PrinterState.Error:
        return say(
            "{number} waits: {printer} is stopped. It is printed when the printer goes on.",
            number=paper.name,
            printer=printer,
        )
    return say("{number} is being printed on {printer}.", number=paper.name, printer=printer)


def print_paper(paper: "Paper", format_name: str, printer: QPrinter, shift: Shift = UNSHIFTED) -> None:
    """Put the pages of a paper on a printer in their own size. Refuses when the printer does not take them.

    The printer is asked first, then it is noted that the paper goes out, then it is drawn: so nothing comes out
    unnoted, and a receipt that the printer refused does not become a reprint.
    """
    queued = printer.outputFormat() == QPrinter.OutputFormat.NativeFormat
    if queued and not queues.accepts(printer.printerName()):
        raise _not_taken()
    printer.setDocName(paper.name)
    printer.setResolution(_dots(QPrinterInfo(printer).supportedResolutions()))
    painter = QPainter()
    _lay(printer, paper.shown(format_name), 0)
    if not painter.begin(printer):
        raise _not_taken()
    try:
        _draw(painter, printer, paper.issued(format_name), shift)
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
    if queued and not queues.took():
        raise _not_taken()


def _dots(offered: list[int]) -> int:
    """Dots an inch to draw with, by what the printer offers; one that says nothing gets as many as a laser printer."""
    finest = max(offered, default=_DOTS)
    pins = finest <= 2 * _PIN_DOTS and finest % _PIN_DOTS == 0
    return _PIN_DOTS if pins else max(_PIN_DOTS, min(finest, _DOTS))


def _draw(painter: QPainter, printer: QPrinter, pdf: bytes, shift: Shift) -> None:
    from frontdesk.paper.preview import page_count, render

    dots = printer.resolution()
    corner = _corner(shift, dots)
    # Otherwise pages go out as JPEG: of characters that is larger, slower to make, and blurred.
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    for page in range(page_count(pdf)):
        if page:
            _lay(printer, pdf, page)
            if not printer.newPage():
                raise _not_taken()
        image = _image(*render(pdf, page, dots))
        if dots == _PIN_DOTS:
            # Pins strike or they don't: a driver would scatter the soft edges of characters into dots.
            image = image.convertToFormat(QImage.Format.Format_Mono, Qt.ImageConversionFlag.ThresholdDither)
        painter.drawImage(corner, image)


def _lay(printer: QPrinter, pdf: bytes, page: int) -> None:
    """Have the next sheet of paper lie as the page does. Refuses when the printer's paper is too small for it."""
    from frontdesk.paper.preview import page_size

    size = QSizeF(*page_size(pdf, page))
    sheet = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyOrientationMatch)
    turned = QPageLayout.Orientation.Portrait
    if sheet.id() not in _CUT:
        # Off a roll or folded it is fed as it is read: told to lie on its side, it would be pulled in sideways.
        sheet = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    elif size.width() > size.height():
        turned = QPageLayout.Orientation.Landscape
    layout = QPageLayout(sheet, turned, QMarginsF(0, 0, 0, 0))
    # Otherwise the printer's own margins make it refuse the sheet, or push the page aside.
    layout.setMode(QPageLayout.Mode.FullPageMode)
    if printer.setPageLayout(layout):
        return
    printer.setFullPage(True)
    paper = printer.paperRect(QPrinter.Unit.Point).size()
    # A larger sheet will do, such as A4 for a receipt of A5.
    if paper.expandedTo(size - QSizeF(_MM, _MM)) != paper:
        raise Refusal(mark("The printer has no paper of this format. Choose another format or another printer."))


def _not_taken() -> Refusal:
    return Refusal(mark("The printer does not take the paper. Check that it is on, or save as PDF."))


def _image(width: int, height: int, pixels: bytes) -> QImage:
    return QImage(pixels, width, height, QImage.Format.Format_RGB32).copy()


def _moved(page: QImage, shift: Shift, dots: float) -> QImage:
    """A page as it will lie on the paper, drawn with so many dots an inch."""
    if shift == UNSHIFTED:
        return page
    paper = QImage(page.size(), page.format())
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(_corner(shift, dots), page)
    painter.end()
    return paper


def _corner(shift: Shift, dots: float) -> QPointF:
    return QPointF(shift.right, shift.down) * (_MM / 10 / _POINTS * dots)


class Paper(Protocol):
    """A paper that can be shown and put out."""

    name: str

    def shown(self, format_name: str) -> bytes:
        """The paper as PDF, as it would come out; showing it has no consequences."""

    def issued(self, format_name: str) -> bytes:
        """The paper as PDF on its way out: noted, and marked as a reprint when it went out before."""


@runtime_checkable
class SlipPaper(Paper, Protocol):
    """A paper that a receipt printer can print too."""

    def slip(self) -> bytes:
        """The paper in the language of receipt printers, on its way out: noted, and marked as a reprint if it is."""


class AlignmentPaper:
    """The page that shows by how much a printer is off."""

    def __init__(self) -> None:
        self.name = say("Alignment page")

    def shown(self, format_name: str) -> bytes:
        """The page as PDF."""
        from frontdesk.paper import alignment, formats

        return alignment.alignment_pdf(formats.FORMATS[format_name], say)

    issued = shown


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
        self.format = Choice([(name, say(words)) for name, words in FORMATS.items()])
        self.format.set_value(preferences["receipt.format"])
        self._known = printers()
        self.printer = Choice(self._offered())
        if preferences["receipt.printer"] in dict(self._offered()):
            self.printer.set_value(preferences["receipt.printer"])
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
        from frontdesk.paper.preview import page_count, page_size, render

        pdf = self._paper.shown(self.format.value())
        sizes = [page_size(pdf, page) for page in range(page_count(pdf))]

        def draw(page: int, width: int) -> QImage:
            dots = _POINTS * width / sizes[page][0]
            return _moved(_image(*render(pdf, page, dots)), self._shift(), dots)

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
            sentence = "" if direct else send(self._paper, self.format.value(), self.printer.value(), self._preferences)
        except Refusal as refusal:
            self.quiet.refuse(refusal)
            return
        self._preferences["receipt.format"] = self.format.value()
        self._preferences["receipt.printer"] = self.printer.value()
        self.accept()
        if direct:
            self.slip_wanted.emit(self._paper)
        else:
            self.told.emit(sentence)

    def align(self) -> None:
        """Print the alignment page, shifted as it is now."""
        try:
            self.quiet.tell(send(AlignmentPaper(), self.format.value(), self.printer.value(), self._preferences))
        except Refusal as refusal:
            self.quiet.refuse(refusal)

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
        self._preferences["receipt.format"] = self.format.value()
        self.quiet.tell(say("Saved: {file}", file=Path(path).name))
        self._draw()
