"""Receipts through a real CUPS: what comes out of its PDF queue is measured; other queues refuse or stand still."""

import ctypes
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from uuid import uuid4

import pypdfium2
import pytest
from PIL import ImageOps

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import Speaker
from frontdesk.paper.alignment import TEAR
from frontdesk.paper.formats import FORMATS, MM
from frontdesk.paper.pdf import pdf_bytes
from frontdesk.paper.preview import page_count
from frontdesk.paper.sheet import Sheet
from frontdesk.shell import printing
from frontdesk.shell.office import Office
from frontdesk.shell.paperwindow import PaperWindow
from frontdesk.shell.preferences import Preferences
from frontdesk.shell.receipts import ReceiptPaper
from tests import people

PROGRAM = "/usr/sbin/cupsd"
DRIVER = "/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd"
OUT = Path("/var/spool/cups-pdf/ANONYMOUS")
"""Where the PDF queue puts the papers of a user that the machine does not know, as Debian sets it up."""
USER = b"frontdesk-test"
RUN = uuid4().hex
"""Stands in the name of every paper printed here, for others may print into the same folder."""
NUMBERS = count(1)
DPI = 150

FILES = """
ServerRoot {0}
RequestRoot {0}/spool
TempDir {0}/tmp
StateDir {0}
CacheDir {0}
AccessLog {0}/access
ErrorLog {0}/error
PageLog {0}/page
FileDevice Yes
SystemGroup root
"""
SERVER = """
Listen {0}/socket
Browsing No
WebInterface No
PreserveJobFiles Yes
<Location />
  Allow all
</Location>
<Policy default>
  <Limit All>
  </Limit>
</Policy>
"""


def missing() -> str:
    """Why no CUPS can be started here; empty when one can."""
    if sys.platform != "linux" or os.geteuid():
        return "cupsd is started by root on Linux only"
    found = all(Path(path).exists() for path in (PROGRAM, DRIVER, "/usr/lib/cups/backend/cups-pdf"))
    return "" if found else "Debian's cups and printer-driver-cups-pdf are not installed"


pytestmark = pytest.mark.skipif(bool(missing()), reason=missing() or "here it runs")


class Cups:
    """A CUPS of the test's own, with a queue that makes PDF files and one for a printer with 24 pins."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.socket = folder / "socket"
        for name in ("spool", "tmp"):
            (folder / name).mkdir()
        # Its filters run as a user of their own.
        folder.chmod(0o755)
        (folder / "tmp").chmod(0o1777)
        files, server = folder / "cups-files.conf", folder / "cupsd.conf"
        files.write_text(FILES.format(folder), encoding="ascii")
        server.write_text(SERVER.format(folder), encoding="ascii")
        self._program = subprocess.Popen(
            [PROGRAM, "-f", "-s", files, "-c", server], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )

    def refusal(self) -> str:
        """Why it does not start; empty when it has."""
        self.wait(lambda: self._program.poll() is not None or self.socket.exists())
        if self._program.poll() is None:
            return ""
        assert self._program.stderr is not None
        return self._program.stderr.read().decode(errors="replace") or f"it ended with {self._program.returncode}"

    def add_queues(self) -> None:
        self.ask("lpadmin", "-p", "Office", "-E", "-v", "cups-pdf:/", "-P", DRIVER, "-o", "TitlePref=1")
        self.ask("lpadmin", "-p", "Pins", "-E", "-v", "file:///dev/null", "-m", "drv:///sample.drv/epson24.ppd")
        self.ask("lpadmin", "-p", "Laser", "-E", "-v", "file:///dev/null", "-m", "drv:///sample.drv/laserjet.ppd")

    def ask(self, program: str, *words: str) -> str:
        """What one of CUPS' programs answers; it must not fail."""
        return subprocess.run(
            [program, "-h", str(self.socket), *words], check=True, capture_output=True, text=True
        ).stdout

    def waiting(self) -> int:
        """How many papers are in the queues."""
        return len(self.ask("lpstat", "-o").splitlines())

    def wait(self, until: Callable[[], object], seconds: float = 30) -> None:
        last = time.monotonic() + seconds
        while not until():
            assert time.monotonic() < last, "CUPS has not done it in time"
            time.sleep(0.02)

    def put_out(self, name: str) -> bytes:
        """The paper of that name, as it came out of the PDF queue."""
        self.wait(lambda: not self.waiting())
        (path,) = OUT.glob(f"{name}-job*.pdf")
        return path.read_bytes()

    def spooled(self) -> bytes:
        """The paper sent last, as the program sent it."""
        return max((self._folder / "spool").glob("d*")).read_bytes()

    def end(self) -> None:
        self._program.terminate()
        self._program.wait(10)
        assert self._program.stderr is not None
        self._program.stderr.close()
        for path in OUT.glob(f"{RUN}-*.pdf"):
            path.unlink()


@pytest.fixture(scope="module")
def server() -> Iterator[Cups]:
    # Not in pytest's folder, which belongs to root alone; and the name of a socket may not be long.
    with tempfile.TemporaryDirectory(prefix="cups-") as folder:
        cups = Cups(Path(folder))
        try:
            if cups.refusal():
                pytest.skip(f"cupsd does not start: {cups.refusal()}")
            cups.add_queues()
            yield cups
        finally:
            cups.end()


@pytest.fixture
def cups(server: Cups, qapp: object) -> Iterator[Cups]:
    """The test's CUPS, to which this thread now prints."""
    library = ctypes.CDLL("libcups.so.2")
    library.cupsSetServer(os.fsencode(server.socket))
    library.cupsSetUser(USER)
    yield server
    library.cupsSetServer(None)
    library.cupsSetUser(None)


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path)


@pytest.fixture
def paper(estate: people.Estate, preferences: Preferences) -> ReceiptPaper:
    """A receipt under a name that no other test prints."""
    paper = ReceiptPaper(Office(estate.ground), estate.pay(people.FLAT, "123.45").id, preferences)
    paper.name = fresh_name()
    return paper


def fresh_name() -> str:
    """A name for a paper that no other has, nor had."""
    return f"{RUN}-{next(NUMBERS)}"


def size(pdf: bytes, page: int = 0) -> tuple[float, float]:
    """Width and height of a page in mm."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        width, height = document[page].get_size()
        return width / MM, height / MM
    finally:
        document.close()


def ink(pdf: bytes, turned: int = 0) -> tuple[float, float, float, float]:
    """How far from the left and the top of the first page its ink begins and ends, in mm: left, top, right, bottom."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        bitmap = document[0].render(scale=DPI / 72, rotation=turned)
        box = ImageOps.invert(bitmap.to_pil().convert("L")).point(lambda grey: 255 * (grey > 100)).getbbox()
        bitmap.close()
    finally:
        document.close()
    left, top, right, bottom = (edge / DPI * 25.4 for edge in box)
    return left, top, right, bottom


def window(paper: printing.Paper, preferences: Preferences, format_name: str, printer: str) -> PaperWindow:
    preferences["receipt.format"] = format_name
    preferences["receipt.printer"] = printer
    return PaperWindow(None, paper, preferences, lambda *_: None)


@pytest.mark.parametrize("format_name", ["241x140", "A5", "A4", "80mm"])
def test_a_receipt_comes_out_in_its_size_and_place(
    cups: Cups, qtbot: object, paper: ReceiptPaper, preferences: Preferences, format_name: str
) -> None:
    drawn = paper.shown(format_name)
    shown = window(paper, preferences, format_name, "Office")
    qtbot.addWidget(shown)  # type: ignore[attr-defined]
    shown.put_out()
    assert not shown.isVisible()
    out = cups.put_out(paper.name)
    width, height = size(drawn)
    # A cut sheet lies upright in its tray, whichever way it is read; all else is fed as it is read.
    turned = 90 if format_name == "A5" else 0
    assert size(out) == pytest.approx((height, width) if turned else (width, height), abs=1)
    edges = ink(out, turned)
    assert edges == pytest.approx(ink(drawn), abs=0.7)
    top, _, _, left = FORMATS[format_name].margins
    beside = TEAR if format_name == "241x140" else 4
    assert edges[0] > left - 1 and edges[1] > top - 1 and edges[2] < width - beside and edges[3] < height - 4


def test_a_printer_that_is_off_is_set_right_by_its_shift(
    cups: Cups, qtbot: object, paper: ReceiptPaper, preferences: Preferences
) -> None:
    drawn = ink(paper.shown("241x140"))
    shown = window(paper, preferences, "241x140", "Office")
    qtbot.addWidget(shown)  # type: ignore[attr-defined]
    shown.right.set_value(85)
    shown.down.set_value(-40)
    shown.reject()
    # The next receipt goes out without the window.
    paper.put_out()
    left, top, right, bottom = drawn
    assert ink(cups.put_out(paper.name)) == pytest.approx((left + 8.5, top - 4, right + 8.5, bottom - 4), abs=0.7)


def test_a_paper_of_two_pages_comes_out_on_two(cups: Cups, preferences: Preferences) -> None:
    class Letters:
        kind = "letters"
        name = fresh_name()

        def shown(self, format_name: str) -> bytes:
            sheets = [Sheet(office="云栖花园", title=title) for title in ("First", "Second")]
            return pdf_bytes(sheets, FORMATS[format_name], Speaker("en"), title=self.name)

        issued = shown

    letters = Letters()
    printing.send(letters, "241x140", "Office", preferences)
    out = cups.put_out(letters.name)
    assert page_count(out) == page_count(letters.shown("241x140")) == 2
    assert size(out, 1) == pytest.approx((241, 140), abs=1)


def test_the_alignment_page_comes_out_with_its_rulers_from_edge_to_edge(cups: Cups, preferences: Preferences) -> None:
    page = printing.AlignmentPaper()
    page.name = fresh_name()
    printing.send(page, "241x140", "Office", preferences)
    assert ink(cups.put_out(page.name)) == pytest.approx((0, 0, 241, 140), abs=0.7)


def test_a_printer_with_pins_gets_black_dots_as_its_pins_lie(
    cups: Cups, paper: ReceiptPaper, preferences: Preferences
) -> None:
    printing.send(paper, "241x140", "Pins", preferences)
    document = pypdfium2.PdfDocument(cups.spooled())
    (picture,) = document[0].get_objects()
    assert picture.get_px_size()[0] == pytest.approx(241 / 25.4 * 180, abs=2)
    assert {colour for _, colour in picture.get_bitmap().to_pil().getcolors()} == {0, 255}
    document.close()


def test_a_printer_with_pins_is_fed_a_sheet_as_it_is_read(
    cups: Cups, paper: ReceiptPaper, preferences: Preferences
) -> None:
    drawn = paper.shown("A5")
    printing.send(paper, "A5", "Pins", preferences)
    assert size(cups.spooled()) == pytest.approx((210, 148), abs=1)
    assert ink(cups.spooled()) == pytest.approx(ink(drawn), abs=0.7)


def test_a_printer_that_knows_larger_paper_only_refuses_what_does_not_fit_on_it(
    cups: Cups, paper: ReceiptPaper, preferences: Preferences
) -> None:
    drawn = ink(paper.shown("80mm"))
    with pytest.raises(Refusal, match="no paper of this format"):
        printing.send(paper, "241x140", "Laser", preferences)
    assert printing.send(paper, "80mm", "Laser", preferences)
    assert size(cups.spooled()) == pytest.approx((210, 297), abs=1)
    assert ink(cups.spooled()) == pytest.approx(drawn, abs=0.7)


def test_what_a_queue_refuses_has_not_gone_out(cups: Cups, paper: ReceiptPaper, preferences: Preferences) -> None:
    before = paper.shown("A5")
    cups.ask("cupsreject", "Office")
    try:
        with pytest.raises(Refusal, match="does not take the paper"):
            printing.send(paper, "A5", "Office", preferences)
    finally:
        cups.ask("cupsaccept", "Office")
    assert paper.shown("A5") == before


def test_a_queue_that_refuses_at_the_last_moment_is_heard(
    cups: Cups, paper: ReceiptPaper, preferences: Preferences
) -> None:
    cups.ask("lpadmin", "-p", "Office", "-u", f"deny:{USER.decode()}")
    try:
        with pytest.raises(Refusal, match="does not take the paper"):
            printing.send(paper, "A5", "Office", preferences)
    finally:
        cups.ask("lpadmin", "-p", "Office", "-u", "allow:all")


def test_a_queue_that_stands_still_keeps_the_paper_and_says_so(
    cups: Cups, paper: ReceiptPaper, preferences: Preferences
) -> None:
    cups.ask("cupsdisable", "Office")
    try:
        assert "is stopped" in printing.send(paper, "A5", "Office", preferences)
        assert cups.waiting() == 1
    finally:
        cups.ask("cupsenable", "Office")
    assert page_count(cups.put_out(paper.name)) == 1


def test_a_printer_that_is_gone_is_not_replaced_by_another(
    cups: Cups, paper: ReceiptPaper, preferences: Preferences
) -> None:
    with pytest.raises(Refusal, match="Elsewhere is not there"):
        printing.send(paper, "A5", "Elsewhere", preferences)


def test_the_window_offers_the_printers_of_the_queues(
    cups: Cups, qtbot: object, paper: ReceiptPaper, preferences: Preferences
) -> None:
    shown = window(paper, preferences, "A5", "Pins")
    qtbot.addWidget(shown)  # type: ignore[attr-defined]
    assert shown.printer.value() == "Pins"
    assert {shown.printer.itemText(at) for at in range(shown.printer.count())} == {"Laser", "Office", "Pins"}
