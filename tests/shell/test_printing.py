"""Receipts on paper: previewed without consequences, marked as a reprint from the second time on."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter

from frontdesk.core.money import Money
from frontdesk.core.refusals import Refusal
from frontdesk.fees.ledger import Tendered
from frontdesk.fees.records import Method
from frontdesk.shell import printing
from frontdesk.shell.office import Office
from frontdesk.shell.preferences import Preferences
from frontdesk.shell.receipts import ReceiptPaper
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
    window = printing.PaperWindow(
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
    window = printing.PaperWindow(
        None, paper, Preferences(tmp_path), lambda title, name, endings, chosen: chosen(str(target))
    )
    qtbot.addWidget(window)  # type: ignore[attr-defined]
    window.save()
    assert target.read_bytes().startswith(b"%PDF")
    assert "补打1" in text_of(paper.shown("A5"))


def test_a_closed_preview_is_not_kept(qtbot: object, paper: ReceiptPaper, tmp_path: Path) -> None:
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)  # type: ignore[attr-defined]
    window = printing.PaperWindow(parent, paper, Preferences(tmp_path), lambda *_: None)
    window.open()
    window.reject()
    qtbot.waitUntil(lambda: not parent.findChildren(printing.PaperWindow))  # type: ignore[attr-defined]
