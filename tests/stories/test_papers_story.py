"""Papers for many at once: notices of all units in arrears as one PDF, and the lists as workbook, text and PDF."""

import csv
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from tests import people
from tests.program import Hands


@pytest.fixture
def counter(hands: Hands, qapp: QApplication) -> Hands:
    """The manager at the counter of an estate with two months billed and one payment taken."""
    qapp.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    hands.sign_in(Role.MANAGER)
    office = hands.program.office
    for period in (202610, 202611):
        office.fee_office.billing.post(period)
    unit = office.residents.unit_id(people.FLAT)
    office.fee_office.cash.take_payment(unit, [people.Tendered(people.Method.CASH, Money(28090))])
    return hands


def save_as(hands: Hands, path: Path) -> None:
    """Type the name into the dialog that asks for one, and wait until the work is done."""
    dialog = hands.dialog(QFileDialog)
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    line.setText(str(path))
    QTest.keyClick(line, Qt.Key.Key_Return)
    hands.wait(lambda: path.exists() and not hands.program.jobs.busy())


def text_of(pdf: Path) -> list[str]:
    """The text of each page."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def test_notices_of_all_units_in_arrears_are_one_pdf(counter: Hands, tmp_path: Path) -> None:
    counter.press("Ctrl+3", "Ctrl+P")
    save_as(counter, tmp_path / "notices.pdf")
    pages = text_of(tmp_path / "notices.pdf")
    owing = [people.FLAT, people.SMALL, people.SHOP, people.SPACE]
    assert len(pages) == len(owing)
    for code in owing:
        assert sum(code in page for page in pages) == 1
    flat = next(page for page in pages if people.FLAT in page)
    assert "280.90" in flat
    assert "贰佰捌拾元玖角整" in flat


@pytest.mark.parametrize(("room", "rows"), [("Ctrl+3", 8), ("Ctrl+2", 1)])
def test_a_list_is_saved_as_workbook_text_and_pdf(counter: Hands, tmp_path: Path, room: str, rows: int) -> None:
    told: dict[str, list[list[str]]] = {}
    for ending, read in READ.items():
        counter.press(room, "Ctrl+E")
        save_as(counter, tmp_path / f"list.{ending}")
        told[ending] = read(tmp_path / f"list.{ending}")
    for ending in ("xlsx", "csv"):
        assert sum(any(people.FLAT in cell for cell in row) for row in told[ending]) >= 1, ending
    assert sum("280.90" in cell or cell == "280.9" for row in told["csv"] for cell in row) >= 1
    assert "280.90" in told["pdf"][0][0]
    assert len([row for row in told["csv"] if any("-" in cell for cell in row)]) >= rows


def _workbook(path: Path) -> list[list[str]]:
    book = load_workbook(path)
    rows = [["" if cell is None else str(cell) for cell in row] for row in book.active.iter_rows(values_only=True)]
    book.close()
    return rows


def _text(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


READ: dict[str, Callable[[Path], list[list[str]]]] = {
    "xlsx": _workbook,
    "csv": _text,
    "pdf": lambda path: [["\n".join(text_of(path))]],
}
