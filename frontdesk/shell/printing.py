"""Papers on their way to a printer: in their own size, moved to where they belong on its sheets."""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QMarginsF, QPointF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.shell import queues
from frontdesk.shell.preferences import Preferences

_DOTS = 300
_PIN_DOTS = 180
_MM = 72 / 25.4
"""Points in a millimetre."""
_CUT = (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.A5, QPageSize.PageSizeId.A6)
"""What lies in trays, upright; rolls, folded paper and whatever a printer with pins takes is fed as it is read."""

FORMATS = {
    "241x140": mark("241 × 140 mm, three-part"),
    "A6": mark("A6"),
    "A5": mark("A5"),
    "A4": mark("A4"),
    "A4 landscape": mark("A4 landscape"),
    "80mm": mark("80 mm roll"),
}
"""The paper formats, by their names in `paper.formats`."""

RECEIPT_FORMATS = {name: FORMATS[name] for name in ("241x140", "A5", "A4", "80mm")}
"""Those of a receipt."""


@dataclass(frozen=True, slots=True)
class Shift:
    """How far a printer's pages are moved so that they land where they belong, in 1/10 mm; below 0 to left and up."""

    right: int = 0
    down: int = 0

    def at(self, dots: float) -> QPointF:
        """Where the corner of the page comes, in dots, of which there are so many an inch."""
        return QPointF(self.right, self.down) * (dots / 254)


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
            "{number} is waiting: {printer} is stopped. It will print when the printer resumes.",
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
    from frontdesk.paper.preview import page_count

    dots = printer.resolution()
    # Otherwise pages go out as JPEG: of characters that is larger, slower to make, and blurred.
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    for page in range(page_count(pdf)):
        if page:
            _lay(printer, pdf, page)
            if not printer.newPage():
                raise _not_taken()
        image = picture(pdf, page, dots)
        if dots == _PIN_DOTS:
            # Pins strike or they don't: a driver would scatter the soft edges of characters into dots.
            image = image.convertToFormat(QImage.Format.Format_Mono, Qt.ImageConversionFlag.ThresholdDither)
        painter.drawImage(shift.at(dots), image)


def _lay(printer: QPrinter, pdf: bytes, page: int) -> None:
    """Have the next sheet of paper lie as the page does. Refuses when the printer's paper is too small for it."""
    from frontdesk.paper.preview import page_size

    size = QSizeF(*page_size(pdf, page))
    sheet = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyOrientationMatch)
    wide = size.width() > size.height()
    if sheet.id() in _CUT and not (wide and printer.resolution() == _PIN_DOTS):
        turned = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    else:
        # Told that it lies on its side, the printer would turn the page for a sheet that is fed as it is read.
        sheet = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
        turned = QPageLayout.Orientation.Portrait
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


def picture(pdf: bytes, page: int, dots: float) -> QImage:
    """A page (from 0) drawn with so many dots an inch."""
    from frontdesk.paper.preview import render

    width, height, pixels = render(pdf, page, dots)
    return QImage(pixels, width, height, QImage.Format.Format_RGB32).copy()


class Paper(Protocol):
    """A paper that can be shown and put out."""

    kind: str
    """Under which the format and printer chosen last are remembered."""
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

    kind = "alignment"

    def __init__(self) -> None:
        self.name = say("Alignment page")

    def shown(self, format_name: str) -> bytes:
        """The page as PDF."""
        from frontdesk.paper import alignment, formats

        return alignment.alignment_pdf(formats.FORMATS[format_name], say)

    issued = shown
