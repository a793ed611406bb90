"""Papers as PDF: what is printed can be found and copied, pages are numbered, files are whole."""

import io
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import Speaker, folder
from frontdesk.fees.papers.notice import notice_sheet
from frontdesk.fees.papers.receipt import COPIES, receipt_sheet
from frontdesk.fees.papers.registers import charge_list
from frontdesk.paper.formats import A4, A5_LANDSCAPE, A6, CONTINUOUS, FORMATS, ROLL, Format
from frontdesk.paper.pdf import book_pdf, pdf_bytes, write_pdf
from frontdesk.paper.preview import page_count, render
from frontdesk.paper.sheet import Sheet
from tests.papers import fee_facts as facts

EN = Speaker("en")


def pages(pdf: bytes) -> list[str]:
    """The text of each page as a reader copies it, without spaces."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return ["".join(_copied(page).split()) for page in document]


def _copied(page: Any) -> str:
    with closing(page.get_textpage()) as text:
        return str(text.get_text_range())


def drawn(sheet: Sheet, format: Format) -> list[str]:
    return pages(pdf_bytes([sheet], format, EN, title="Receipt"))


def receipt(**changes: Any) -> Sheet:
    return receipt_sheet(facts.receipt(**changes), EN, copy=COPIES[1], **facts.PRINTED)


@pytest.mark.parametrize("format", [each for each in FORMATS.values() if each != A6], ids=lambda each: each.name)
def test_a_receipt_on_every_format_can_be_searched_and_copied(format: Format) -> None:
    text = drawn(receipt_sheet(facts.prepayment(), EN, **facts.PRINTED), format)[0]
    for expected in (
        facts.RARE,
        "SJ2026-004207",
        "云栖花园物业服务中心",
        "人民币贰仟元整",
        "¥2,000.00",
        "2.50×112.36m²",
        "Transfer1,000.00(20261122000193)",
        "业主委托其子代缴，已核对身份",
    ):
        assert expected in text


@pytest.mark.parametrize("format", [CONTINUOUS, A5_LANDSCAPE, A4, ROLL], ids=lambda format: format.name)
def test_the_usual_receipt_takes_one_page(format: Format) -> None:
    assert len(drawn(receipt(), format)) == 1


def test_a_notice_names_the_unit_on_both_sides_of_the_cut() -> None:
    (text,) = drawn(notice_sheet(facts.notice(), EN, **facts.PRINTED), A4)
    assert text.count("Unit:3-1-502") == 2


def test_a_long_receipt_repeats_its_head_and_numbers_its_pages() -> None:
    lines = [facts.line("水费", f"{year}-01", 1768000, 100, "one_off", year) for year in range(1960, 2026)]
    found = drawn(receipt(lines=lines), CONTINUOUS)
    assert len(found) > 3
    for number, text in enumerate(found, 1):
        assert f"Page{number}/{len(found)}" in text
        assert "SJ2026-004207" in text
        assert "Feeitem" in text
        assert ("Total(incapitals)" in text) == (number == len(found))
    assert all(sum(f"{year}-01" in text for text in found) == 1 for year in range(1960, 2026))


def test_a_remark_longer_than_a_page_is_carried_on_to_the_next() -> None:
    lines = [facts.line("水费", "2026-10", 1768000, 100, "one_off", 17680, remark="很长的备注" * 60)]
    found = drawn(receipt(lines=lines), CONTINUOUS)
    assert "".join(found).count("很长的备注") == 60


def test_sheets_of_one_file_are_numbered_each_for_itself() -> None:
    found = pages(pdf_bytes([receipt(), receipt(number="SJ2026-004209")], A5_LANDSCAPE, EN, title="Receipts"))
    assert ["Page1/1" in text for text in found] == [True, True]


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert pdf_bytes([receipt()], CONTINUOUS, EN, title="x") == pdf_bytes([receipt()], CONTINUOUS, EN, title="x")


def test_only_the_characters_used_are_embedded() -> None:
    assert len(pdf_bytes([receipt()], CONTINUOUS, EN, title="x")) < 35_000


def test_a_title_is_in_any_script() -> None:
    with closing(pypdfium2.PdfDocument(pdf_bytes([receipt()], CONTINUOUS, EN, title="收据 𡋾"))) as document:
        assert document.get_metadata_dict()["Title"] == "收据 𡋾"


def test_a_font_of_the_estate_may_be_called_like_one_of_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ours = folder("resources") / "fonts"
    font = (ours / "NotoSansHK-Regular.ttf").read_bytes()
    for encoding in ("mac_roman", "utf-16-be"):
        font = font.replace("NotoSansHK-Regular".encode(encoding), "NotoSansSC-Regular".encode(encoding))
    (tmp_path / "NotoSansSC-Regular.ttf").write_bytes(font)
    monkeypatch.setattr("frontdesk.paper.fonts.REGULAR", ("NotoSansSC-Regular.ttf",))
    (text,) = pages(pdf_bytes([receipt(office="𡋾物业服务中心")], A4, EN, title="x", extra_fonts=tmp_path))
    assert all(expected in text for expected in ("𡋾物业服务中心", "陈志远", "SJ2026-004207", "人民币壹仟肆佰"))


def test_the_roll_is_as_long_as_what_is_on_it() -> None:
    def height(sheet: Sheet) -> int:
        return render(pdf_bytes([sheet], ROLL, EN, title="x"), 0, 72)[1]

    assert height(receipt()) > height(receipt(lines=facts.receipt()["lines"][:1]))


def test_amounts_of_a_red_entry_are_red() -> None:
    def red(sheet: Sheet) -> bool:
        width, height, pixels = render(pdf_bytes([sheet], A4, EN, title="x"), 0, 72)
        assert len(pixels) == width * height * 4
        blue, strong = pixels[0::4], pixels[2::4]
        return any(r > 150 and b < 80 for b, r in zip(blue, strong, strict=True))

    assert red(receipt_sheet(facts.red_entry(), EN, **facts.PRINTED))
    assert not red(receipt())


def test_a_register_repeats_its_header_and_ends_with_its_totals() -> None:
    def rows() -> Iterator[dict[str, Any]]:
        for _ in range(30):
            yield from facts.charges()

    target = io.BytesIO()
    book = charge_list(rows(), EN, office="云栖花园物业服务中心", **facts.PRINTED)
    assert book_pdf(book, target, EN) == page_count(target.getvalue())
    found = pages(target.getvalue())
    assert all("Stillopen" in text and f"Page{number}/{len(found)}" in text for number, text in enumerate(found, 1))
    assert ["Total56,290.80" in text for text in found] == [False] * (len(found) - 1) + [True]


def test_an_empty_register_is_a_page_all_the_same() -> None:
    target = io.BytesIO()
    assert book_pdf(charge_list([], EN, office="", **facts.PRINTED), target, EN) == 1


def test_a_path_gets_the_whole_file_and_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "receipt.pdf"
    assert write_pdf([receipt()], path, A4, EN, title="x") == 1
    assert [each.name for each in tmp_path.iterdir()] == ["receipt.pdf"]
    assert page_count(path.read_bytes()) == 1


def test_a_missing_folder_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"does not exist|不存在"):
        write_pdf([receipt()], tmp_path / "gone" / "receipt.pdf", A4, EN, title="x")


def test_an_error_half_way_leaves_the_old_file(tmp_path: Path) -> None:
    def sheets() -> Iterator[Sheet]:
        yield receipt()
        raise LookupError

    path = tmp_path / "receipt.pdf"
    path.write_bytes(b"old")
    with pytest.raises(LookupError):
        write_pdf(sheets(), path, A4, EN, title="x")
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("receipt.pdf", b"old")]


def test_a_logo_is_drawn_beside_the_office(tmp_path: Path) -> None:
    from dataclasses import replace

    from PIL import Image

    def coloured(sheet: Sheet) -> int:
        _, _, pixels = render(pdf_bytes([sheet], A4, EN, title="x"), 0, 72)
        return sum(g > 150 and b < 80 for b, g in zip(pixels[0::4], pixels[1::4], strict=True))

    Image.new("RGBA", (40, 30), (0, 200, 0, 255)).save(tmp_path / "logo.png")
    assert not coloured(receipt())
    assert coloured(replace(receipt(), logo=tmp_path / "logo.png")) > 300


def test_a_logo_that_is_no_picture_does_not_stop_the_receipt(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    from dataclasses import replace

    logo = tmp_path / "logo.png"
    logo.write_bytes(b"holiday")
    assert len(drawn(replace(receipt(), logo=logo), A4)) == 1
    assert "logo" in caplog.text
