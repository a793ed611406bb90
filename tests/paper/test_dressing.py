"""The estate's columns, logo and seal on a sheet; and whatever it words, the paper comes out."""

import io
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from frontdesk.core.refusals import Refusal
from frontdesk.core.wording import checked
from frontdesk.core.words import Speaker
from frontdesk.fees.papers.outlines import RECEIPT
from frontdesk.fees.papers.receipt import receipt_sheet
from frontdesk.paper.dressing import Dress, dressed
from frontdesk.paper.escpos import slip_bytes
from frontdesk.paper.formats import A4, A5_LANDSCAPE, CONTINUOUS, ROLL
from frontdesk.paper.pdf import pdf_bytes
from frontdesk.paper.preview import page_count
from frontdesk.paper.sheet import Seal, Sheet
from tests.papers import fee_facts

SAY = Speaker("zh_CN")
FORMATS = (CONTINUOUS, A5_LANDSCAPE, A4, ROLL)


def png() -> bytes:
    target = io.BytesIO()
    Image.new("RGBA", (60, 60), (200, 20, 20, 128)).save(target, "PNG")
    return target.getvalue()


def receipt(**words: str) -> Sheet:
    return receipt_sheet(fee_facts.receipt(), SAY, words, **fee_facts.PRINTED)


def test_nothing_to_wear_leaves_the_sheet_as_it_is() -> None:
    sheet = receipt()
    assert dressed(sheet, Dress()) is sheet


def test_columns_stand_in_the_estates_order_with_their_cells() -> None:
    before, after = receipt().tables[0], dressed(receipt(), Dress(("paid", "item", "nowhere"))).tables[0]
    assert [column.key for column in after.columns] == ["paid", "item"]
    keys = [column.key for column in before.columns]
    assert after.rows == tuple((row[keys.index("paid")], row[keys.index("item")]) for row in before.rows)


@pytest.mark.parametrize("format", FORMATS, ids=lambda each: each.name)
def test_logo_and_seal_are_on_every_format_and_the_seal_is_not_on_a_roll(format) -> None:
    with_logo = dressed(receipt(), Dress(logo=png()))
    with_both = dressed(receipt(), Dress(logo=png(), seal=Seal(png(), "right", -5, 3, 30)))
    plain, logo, both = (pdf_bytes([each], format, SAY, title="") for each in (receipt(), with_logo, with_both))
    assert b"/Subtype /Image" in logo
    assert b"/Subtype /Image" not in plain
    assert (both == logo) == format.roll
    assert page_count(both) == 1


def test_the_receipt_printer_has_the_logo_and_the_words() -> None:
    plain = slip_bytes(receipt())
    sheet = dressed(
        receipt(title="收 费 凭 证", lines="谢谢！", foot="请妥善保管"), Dress(logo=png(), seal=Seal(png()))
    )
    slip = slip_bytes(sheet)
    assert len(slip) > len(plain) + 1000  # the dots of the logo
    for words in ("收 费 凭 证", "谢谢", "请妥善保管"):
        assert words.encode("gb18030") in slip
    assert slip == slip_bytes(replace(sheet, seal=None))


LONG = "W" * RECEIPT.paragraphs[0].most
FULL = "物业费收据专用章" * 25


def test_the_longest_words_that_are_taken_still_leave_room_for_the_receipt() -> None:
    words = {each.key: LONG if not each.tall else FULL[: each.most // 2] for each in RECEIPT.paragraphs}
    assert all(checked(words[each.key], each, RECEIPT.facts) == words[each.key] for each in RECEIPT.paragraphs)
    for format in FORMATS:
        assert 1 <= page_count(pdf_bytes([receipt(**words)], format, SAY, title="")) <= 3
    lines = "\n".join("一二" for _ in range(40))
    assert page_count(pdf_bytes([receipt(foot=lines)], CONTINUOUS, SAY, title="")) >= 1


@settings(max_examples=30)
@given(st.dictionaries(st.sampled_from(["title", "lines", "foot"]), st.text(max_size=80), max_size=3))
def test_whatever_is_worded_the_receipt_comes_out(words: dict[str, str]) -> None:
    kept = {}
    for each in RECEIPT.paragraphs:
        try:
            kept[each.key] = checked(words.get(each.key, ""), each, RECEIPT.facts)
        except Refusal:
            continue
    sheet = receipt(**kept)
    assert pdf_bytes([sheet], CONTINUOUS, SAY, title="")
    assert slip_bytes(sheet)
