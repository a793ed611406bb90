"""Slips for receipt printers: what stands on the page stands on the slip, in Chinese, and never as a box."""

import io
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from frontdesk.core.words import LANGUAGES, Speaker
from frontdesk.fees.papers.notice import notice_sheet
from frontdesk.fees.papers.receipt import receipt_sheet
from frontdesk.paper.escpos import slip_bytes
from frontdesk.paper.sheet import Sheet, Total
from tests.papers import fee_facts as facts
from tests.papers.golden import check
from tests.receiptprinter import Printed, Sign, printed


def receipt(language: str = "zh_CN", *, reprint: int = 0, **changes: Any) -> Sheet:
    return receipt_sheet(facts.receipt(**changes), Speaker(language), reprint=reprint, **facts.PRINTED)


def slip(sheet: Sheet, columns: int = 48) -> Printed:
    return printed(slip_bytes(sheet, columns=columns))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_receipt_reads_as_it_always_does(language: str) -> None:
    check("slip", language, "\n".join(slip(receipt(language, reprint=1, payer=facts.RARE)).lines()) + "\n")


def test_a_slip_ends_with_one_cut_and_nothing_is_asked() -> None:
    out = slip(receipt())
    assert (out.cuts, out.asked) == (1, [])


def test_the_title_is_large_and_the_total_larger_than_its_words() -> None:
    signs = {sign.character: sign for sign in slip(receipt()).signs()}
    assert (signs["据"].times, signs["据"].bold) == (1, False)  # the last one stands in the foot
    title = next(part for part in slip(receipt()).parts if isinstance(part, list) and part[0].character == "收")
    assert {(sign.times, sign.bold) for sign in title} == {(2, True)}
    assert (signs["￥"].times, signs["￥"].bold) == (2, True)
    assert (signs["佰"].times, signs["佰"].bold) == (1, True)


def test_amounts_end_where_the_paper_ends() -> None:
    for figure in ("842.70", "240.00", "176.80", "150.00", "￥1,409.50"):
        assert any(end_of(part) == 576 for part in lines_with(slip(receipt()), figure)), figure


def lines_with(out: Printed, text: str) -> list[list[Sign]]:
    """The lines that end with a text."""
    return [
        part for part in out.parts if isinstance(part, list) and "".join(sign.character for sign in part).endswith(text)
    ]


def end_of(line: list[Sign]) -> int:
    """Where a line ends, in dots."""
    last = line[-1]
    return last.x + last.times * (12 if last.character.isascii() else 24)


@pytest.mark.parametrize("columns", [48, 42, 32])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_is_wider_than_the_paper(language: str, columns: int) -> None:
    say = Speaker(language)
    long = {"payer": "云栖花园第一届业主委员会 " * 3, "remark": "https://example.org/" + "a" * 90 + " 很长的备注" * 9}
    total = Total("合计", "小写：", "¥" + "9,999," * 12 + "999.00")
    for sheet in (
        receipt(language, **long),
        notice_sheet(facts.notice(), say, **facts.PRINTED),
        Sheet(office="欧阳𡋾" * 30, title="𡋾" * 30, total=total),
    ):
        out = slip(sheet, columns)
        assert (
            max(sign.x + sign.times * (12 if sign.character.isascii() else 24) for sign in out.signs()) <= 12 * columns
        )
        assert {picture.width for picture in out.pictures()} <= {12 * columns}


@pytest.mark.parametrize("character", ["𡋾", "㐂", "ñ", "€", "³"])
def test_what_the_printer_cannot_be_trusted_with_is_drawn(character: str) -> None:
    (line,) = slip(receipt(payer=f"欧阳{character}")).pictures()
    (other,) = slip(receipt(payer="欧阳㛃")).pictures()
    assert line.size == (576, 30)
    assert 200 < ink(line) < 4_000
    assert line.tobytes() != other.tobytes()


def ink(picture: Image.Image) -> int:
    return sum(bin(byte).count("1") for byte in picture.tobytes())


def test_of_a_slip_only_the_lines_that_need_it_are_drawn() -> None:
    plain, rare = slip(receipt()), slip(receipt(payer=facts.RARE))
    assert plain.pictures() == []
    changed = [(before, after) for before, after in zip(plain.lines(), rare.lines(), strict=True) if before != after]
    assert changed == [("交款人：陈志远", "[picture]")]


def test_the_printer_spells_what_gbk_has_and_no_question_mark_comes_out() -> None:
    out = slip(receipt(payer="喆堃珺祎玥 〇 氹 陳 ①№℃·—…", remark="¥12.00 ￥12.00 100 m² ☑"))
    assert out.pictures() == []
    assert "喆堃珺祎玥 〇 氹 陳 ①№℃·—…" in out.text()
    assert "￥12.00 ￥12.00 100 ㎡ √" in out.text()
    assert "?" not in out.text()


def test_a_character_without_any_shape_is_told_by_its_number() -> None:
    out = slip(receipt(payer="\U0003ffff"))
    assert "[U+3FFFF]" in out.text()
    assert "陈志远" in slip(receipt(payer="陈\u200b志\ufe0f远")).text()


def test_no_text_becomes_an_order_to_the_printer() -> None:
    out = slip(receipt(payer="陈\x1b@\x10\x14\x01\x00\x01志\x1dV\x00远\x7f\x9b", remark="\x1c.\r\x0c"))
    assert out.cuts == 1
    assert out.asked == []
    assert "SJ2026-004207" in out.text()


@given(st.text(max_size=60), st.sampled_from([48, 42, 32]))
@settings(max_examples=40)
def test_whatever_is_typed_the_slip_is_in_order(text: str, columns: int) -> None:
    total = Total(text, text, text)
    out = slip(Sheet(office=text, title=text, number=text, facts=((text,),), total=total, stamps=(text,)), columns)
    assert out.cuts == 1
    assert all(sign.x + sign.times * (12 if sign.character.isascii() else 24) <= 12 * columns for sign in out.signs())


def test_a_total_that_needs_drawing_keeps_its_place() -> None:
    out = slip(Sheet(office="云栖花园", title="收据", total=Total("合计", "小写𡋾：", "¥12.00")))
    (line,) = out.pictures()
    assert line.size == (576, 60)
    left, top, right, bottom = line.getbbox()
    assert left < 12
    assert right > 560
    assert bottom - top > 30


def test_the_logo_heads_the_slip_in_the_middle_of_the_paper() -> None:
    square = io.BytesIO()
    Image.new("RGBA", (400, 400), (10, 60, 120, 255)).save(square, "PNG")
    out = slip(Sheet(office="云栖花园", title="收据", logo=square.getvalue()))
    (logo,) = out.pictures()
    assert out.parts.index(logo) == 0
    assert logo.getbbox() == (240, 0, 336, 96)


def test_a_logo_of_no_use_is_left_out(caplog: pytest.LogCaptureFixture) -> None:
    assert slip(Sheet(office="云栖花园", title="收据", logo=b"a holiday video")).pictures() == []
    assert "logo" in caplog.text


def test_the_code_is_the_receipts() -> None:
    assert [line for line in slip(receipt()).lines() if line.startswith("QR")] == ["QR SJ2026-004207"]
    assert not any(line.startswith("QR") for line in slip(Sheet(office="云栖花园", title="收据")).lines())


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert slip_bytes(receipt(payer=facts.RARE)) == slip_bytes(receipt(payer=facts.RARE))
