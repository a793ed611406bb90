"""Receipts on paper: previewed without consequences, marked as a reprint from the second time on."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter

from frontdesk.core.money import Money
from frontdesk.core.refusals import Refusal
from frontdesk.fees.cash.ledger import Tendered
from frontdesk.fees.records import Method
from frontdesk.shell import paperwindow, printing
from frontdesk.shell.office import Office
from frontdesk.shell.paperwindow import PaperWindow
from frontdesk.shell.preferences import Preferences
from frontdesk.shell.receipts import ReceiptPaper
from frontdesk.widgets.buttons import KeyButton
from tests import people


@pytest.fixture
def paper(estate: people.Estate, qapp: object) -> ReceiptPaper:
    office = Office(estate.ground)
    receipt = office.fee_office.cash.take_payment(estate.units[people.FLAT], [Tendered(Method.CASH, Money(12345))])
    return ReceiptPaper(office, receipt.id, Preferences(estate.ground.folder))


def text_of(pdf: bytes) -> str:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return "".join(document[0].get_textpage().get_text_range().split())
    finally:
        document.close()


def test_showing_a_receipt_has_no_consequences(paper: ReceiptPaper) -> None:
    for _ in range(3):
        assert "补打" not in text_of(paper.shown("A5"))


def test_a_receipt_that_went_out_before_is_marked_as_a_reprint(paper: ReceiptPaper) -> None:
    first, second, third = (text_of(paper.issued("A5")) for _ in range(3))
    assert "补打" not in first
    assert "补打1" in second
    assert "补打2" in third


def printer_into(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_the_page_comes_out_in_its_own_size(paper: ReceiptPaper, tmp_path: Path) -> None:
    printing.print_paper(paper, "241x140", printer_into(tmp_path / "out.pdf"))
    from frontdesk.paper.preview import page_count, page_size

    out = (tmp_path / "out.pdf").read_bytes()
    assert page_count(out) == 1
    width, height = page_size(out, 0)
    assert width == pytest.approx(241 * 72 / 25.4, abs=2)
    assert height == pytest.approx(140 * 72 / 25.4, abs=2)
    assert "补打1" in text_of(paper.shown("241x140"))


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_what_a_printer_refuses_has_not_gone_out(paper: ReceiptPaper, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="printer"):
        printing.print_paper(paper, "A4", printer_into(tmp_path / "no such folder" / "out.pdf"))
    assert "补打" not in text_of(paper.shown("A4"))


def test_of_what_could_not_be_noted_nothing_is_printed(
    paper: ReceiptPaper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(format_name: str) -> bytes:
        raise Refusal("The disk is full.")

    monkeypatch.setattr(paper, "issued", refuse)
    with pytest.raises(Refusal, match="disk"):
        printing.print_paper(paper, "A4", printer_into(tmp_path / "out.pdf"))
    # A printer that can't be stopped any more puts out an empty sheet.
    assert text_of((tmp_path / "out.pdf").read_bytes()) == ""
    assert (tmp_path / "out.pdf").stat().st_size < 5_000


def test_what_could_not_be_saved_has_not_gone_out(
    qtbot: object, paper: ReceiptPaper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = PaperWindow(
        None,
        paper,
        Preferences(tmp_path),
        lambda title, name, endings, chosen: chosen(str(tmp_path / "gone" / "r.pdf")),
    )
    qtbot.addWidget(window)  # type: ignore[attr-defined]
    window.save()
    assert "补打" not in text_of(paper.shown("A5"))


def test_saving_from_the_preview_writes_the_file(qtbot: object, paper: ReceiptPaper, tmp_path: Path) -> None:
    target = tmp_path / "receipt.pdf"
    window = PaperWindow(None, paper, Preferences(tmp_path), lambda title, name, endings, chosen: chosen(str(target)))
    qtbot.addWidget(window)  # type: ignore[attr-defined]
    window.save()
    assert target.read_bytes().startswith(b"%PDF")
    assert "补打1" in text_of(paper.shown("A5"))


def test_a_closed_preview_is_not_kept(qtbot: object, paper: ReceiptPaper, tmp_path: Path) -> None:
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)  # type: ignore[attr-defined]
    window = PaperWindow(parent, paper, Preferences(tmp_path), lambda *_: None)
    window.open()
    window.reject()
    qtbot.waitUntil(lambda: not parent.findChildren(PaperWindow))  # type: ignore[attr-defined]


@pytest.fixture
def window(
    qtbot: object, paper: ReceiptPaper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], PaperWindow]:
    """Opens the window on the same paper and preferences, on a computer with two printers."""
    monkeypatch.setattr(paperwindow, "printers", lambda: ["Dascom", "Epson"])

    def opened() -> PaperWindow:
        made = PaperWindow(None, paper, Preferences(tmp_path), lambda *_: None)
        qtbot.addWidget(made)  # type: ignore[attr-defined]
        return made

    return opened


def test_each_printer_keeps_a_shift_for_each_format(window: Callable[[], PaperWindow]) -> None:
    first = window()
    first.right.setText("2.5")
    first.down.setText("-1")
    first.printer.set_value("Epson")
    assert (first.right.value(), first.down.value()) == (0, 0)
    first.down.setText("0.5")
    first.format.set_value("A5")
    assert (first.right.value(), first.down.value()) == (0, 0)
    again = window()
    assert (again.right.value(), again.down.value()) == (25, -10)
    again.printer.set_value("Epson")
    assert (again.right.value(), again.down.value()) == (0, 5)


def test_the_preview_shows_the_page_as_it_will_lie(window: Callable[[], PaperWindow]) -> None:
    def ink(shown: PaperWindow) -> int:
        """The first column of the preview with ink in it, two to the millimetre."""
        page = shown._view._image(0, 482)
        assert page is not None
        rows = range(page.height())
        return next(x for x in range(page.width()) if any(page.pixelColor(x, y).value() < 128 for y in rows))

    shown = window()
    before = ink(shown)
    shown.right.setText("10")
    assert ink(shown) == before + 20
    shown.right.setText("-5")
    assert ink(shown) == before - 10


def test_a_shift_out_of_reach_is_neither_printed_with_nor_kept(window: Callable[[], PaperWindow]) -> None:
    shown = window()
    shown.right.setText("-20.5")
    shown.put_out()
    assert shown.quiet.text() == "Type a length from −20 to 20 mm."
    assert window().right.value() == 0


@pytest.mark.parametrize("damaged", [None, "5", [5], [5, "6"], {"right": 5}])
def test_damaged_shifts_are_no_reason_not_to_print(tmp_path: Path, damaged: object) -> None:
    preferences = Preferences(tmp_path)
    preferences["receipt.shifts"] = {"A5 Epson": damaged}
    assert printing.shift_of(preferences, "Epson", "A5") == printing.UNSHIFTED


def test_without_a_printer_a_paper_can_still_be_saved(
    window: Callable[[], PaperWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paperwindow, "printers", list)
    shown = window()
    assert shown.printer.currentText() == "No printer is set up"
    usable = {button.accessibleName() for button in shown.findChildren(KeyButton) if button.isEnabledTo(shown)}
    assert {"Close", "Save as PDF"} <= usable
    assert not {"Print", "Alignment page"} & usable


@pytest.mark.parametrize(
    ("offered", "dots"),
    [
        ([], 300),
        ([60, 120, 180, 360], 180),
        ([180], 180),
        ([203], 203),
        ([150, 300, 600], 300),
        ([360, 720, 1440], 300),
    ],
)
def test_pages_are_drawn_with_the_dots_that_a_printer_has(offered: list[int], dots: int) -> None:
    assert printing._dots(offered) == dots


def test_a_shifted_page_is_moved_by_so_many_millimetres(paper: ReceiptPaper, tmp_path: Path) -> None:
    from frontdesk.paper.preview import render

    def corner(pdf: bytes) -> tuple[int, int]:
        """The leftmost and the topmost dot, 100 to the inch."""
        width, _, pixels = render(pdf, 0, 100)
        dark = [at for at, value in enumerate(pixels[::4]) if value < 128]
        return min(at % width for at in dark), dark[0] // width

    x, y = corner(paper.shown("A5"))
    printing.print_paper(paper, "A5", printer_into(tmp_path / "out.pdf"), printing.Shift(254, 127))
    assert corner((tmp_path / "out.pdf").read_bytes()) == (pytest.approx(x + 100, abs=1), pytest.approx(y + 50, abs=1))
