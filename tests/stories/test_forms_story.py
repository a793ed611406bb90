"""The manager words the estate's papers in Settings; what is issued then looks so, what was issued before does not."""

import io
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from frontdesk.core.forms import NONE
from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.fees.records import Receipt
from frontdesk.shell.drawing import receipt_pdf
from frontdesk.shell.forms import PapersPage
from frontdesk.shell.settings import SettingsWindow
from frontdesk.widgets.picturechoice import PictureChoice
from tests import people
from tests.program import Hands


@pytest.fixture
def page(hands: Hands, qapp: QApplication) -> Iterator[PapersPage]:
    """The manager on the page of papers, by keyboard."""
    qapp.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    hands.sign_in(Role.MANAGER)
    hands.press("Ctrl+Comma")
    window = hands.dialog(SettingsWindow)
    window.activateWindow()
    hands.wait(lambda: qapp.activeWindow() is window and window.isAncestorOf(qapp.focusWidget()))
    hands.press("Ctrl+Tab", "Ctrl+Tab", "Ctrl+Tab")
    found = window.pages.currentWidget()
    assert isinstance(found, PapersPage)
    assert found.kind.hasFocus()
    yield found
    window.close()


def pay(hands: Hands) -> Receipt:
    office = hands.program.office
    unit = office.residents.unit_id(people.FLAT)
    return office.fee_office.cash.take_payment(unit, [people.Tendered(people.Method.CASH, Money(1000))])


def drawn(hands: Hands, receipt: Receipt) -> bytes:
    return receipt_pdf(hands.program.ground, receipt.id, "A5", reprint=1)


def text_of(paper: bytes) -> str:
    pdf = pypdfium2.PdfDocument(paper)
    try:
        return str(pdf[0].get_textpage().get_text_range())
    finally:
        pdf.close()


def choose_picture(hands: Hands, page: PapersPage, name: str, path: Path) -> None:
    choice = page.fields().field(name).content
    assert isinstance(choice, PictureChoice)
    choice.button.setFocus()
    hands.press("Return")
    line = hands.dialog(QFileDialog).findChild(QLineEdit, "fileNameEdit")
    line.setText(str(path))
    QTest.keyClick(line, Qt.Key.Key_Return)


def picture(path: Path, colour: str) -> Path:
    target = io.BytesIO()
    Image.new("RGB", (50, 50), colour).save(target, "PNG")
    path.write_bytes(target.getvalue())
    return path


def test_the_next_receipt_looks_as_it_was_set_and_the_one_before_does_not(
    hands: Hands, page: PapersPage, tmp_path: Path
) -> None:
    first = pay(hands)
    before = drawn(hands, first)
    hands.write("receipts")
    hands.press("Tab", "Ctrl+A")
    hands.write("Fees received")
    hands.press("Return")
    hands.write("Thank you, {payer}!")
    hands.press("Return", "Return")
    columns = page.fields().field("columns").input
    hands.press("Down", "Down", "Space", "Ctrl+Down", "Home", "Space")
    assert columns.value() == ("unit", "item", "price", "amount", "waived", "paid", "remark")
    choose_picture(hands, page, "logo", picture(tmp_path / "logo.png", "blue"))
    choose_picture(hands, page, "seal", picture(tmp_path / "seal.png", "red"))
    hands.press("Return")
    hands.write("3")
    hands.press("Return", "Return", "Down", "Ctrl+S")
    assert page._quiet.text().startswith("Saved")
    second = pay(hands)
    text = text_of(drawn(hands, second))
    assert "Fees received" in text
    assert "Thank you, 陈志远!" in text
    assert "所属期间" not in text
    assert b"/Subtype /Image" in drawn(hands, second)
    assert drawn(hands, first) == before
    form = page._desk.form("receipt")
    assert (form.spot, form.across, form.columns[2]) == ("right", -5, "price")


def test_a_fact_that_is_not_known_is_refused_beside_the_text_and_nothing_is_kept(
    hands: Hands, page: PapersPage
) -> None:
    page.kind.set_value("notice")
    field = page.fields().field("greeting")
    field.content.setFocus()
    hands.press("End")
    hands.write(" {nobody}")
    page.kind.set_value("receipt")
    hands.press("Ctrl+S")
    assert page.kind.value() == "notice"
    assert "{nobody}" in field.refusal()
    assert page._desk.form("notice").words == {}


def test_what_is_no_picture_is_refused_beside_its_field(hands: Hands, page: PapersPage, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(b"no picture")
    choose_picture(hands, page, "logo", tmp_path / "logo.png")
    assert "PNG or JPEG" in page.fields().field("logo").refusal()
    page.take_picture("seal", tmp_path / "nowhere.png")
    assert "nowhere.png" in page.fields().field("seal").refusal()


def test_back_to_the_usual_is_kept_when_it_is_saved(hands: Hands, page: PapersPage) -> None:
    hands.write("receipts")
    form = page.fields()
    form.set_values({"foot": "", "logo": NONE})
    hands.press("Ctrl+S")
    assert page._desk.form("receipt").words == {"foot": ""}
    page.back_button.click()
    assert str(form.field("foot").input.value()).startswith("本收据")
    assert page._desk.form("receipt").words == {"foot": ""}
    hands.press("Ctrl+S")
    assert page._desk.form("receipt").words == {}


def test_every_kind_has_a_sample_in_every_format(page: PapersPage) -> None:
    for kind in page._outlines:
        page.kind.set_value(kind)
        for at in range(page.format.count()):
            page.format.setCurrentIndex(at)
            pages = 2 if kind == "permit_agreement" else 1
            assert page.view.page_count() == pages, (kind, page.format.value())


def test_the_sample_is_drawn_once_when_the_keys_rest(
    hands: Hands, page: PapersPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.write("receipts")
    titles: list[str] = []
    show = page.view.set_pages
    monkeypatch.setattr(
        page.view, "set_pages", lambda *a: (titles.append(page.fields().told().words["title"]), show(*a))
    )
    hands.press("Tab", "End")
    hands.write("abc")
    hands.wait(lambda: titles)
    assert titles == ["收款收据abc"]
