"""Letters on paper: words go on over pages, office and date stand at the right, and are sealed there."""

import io
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import pairwise

import pypdfium2
import pytest
from PIL import Image

from frontdesk.core.words import Speaker
from frontdesk.paper.formats import A4, A4_LETTER, A5_LANDSCAPE, CONTINUOUS, MM, ROLL, Format
from frontdesk.paper.pdf import pdf_bytes
from frontdesk.paper.preview import page_count, render
from frontdesk.paper.sheet import Seal, Sheet, Signature, Spot
from tests.paper.test_sheet import letter

EN = Speaker("en")
OFFICE, DATE = letter().closing


def drawn(sheet: Sheet, format: Format = A4_LETTER) -> bytes:
    return pdf_bytes([sheet], format, EN, title="Letter")


def places(pdf: bytes) -> list[dict[str, tuple[float, float, float, float]]]:
    """Page by page, each line of text without spaces, and where it stands: left, bottom, right, top in points."""

    def lines(words: pypdfium2.PdfTextPage) -> Iterator[tuple[str, tuple[float, float, float, float]]]:
        for at in range(words.count_rects()):
            box = words.get_rect(at)
            yield "".join(words.get_text_bounded(*box).split()), box

    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return [dict(lines(page.get_textpage())) for page in document]


def coloured(pdf: bytes, page: int = 0) -> tuple[float, float, float, float]:
    """The box in mm around all that is red: left, top, right, bottom; a quarter of a millimetre is a pixel."""
    width, height, pixels = render(pdf, page, 25.4 * 4)
    red = Image.frombytes("L", (width, height), pixels[2::4])
    others = Image.frombytes("L", (width, height), pixels[1::4])
    box = Image.composite(red, Image.new("L", red.size), others.point(lambda value: 255 * (value < 128))).point(
        lambda value: 255 * (value > 180)
    )
    left, top, right, bottom = box.getbbox() or (0, 0, 0, 0)
    return left / 4, top / 4, right / 4, bottom / 4


@pytest.fixture(scope="module")
def red() -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (60, 60), (255, 0, 0)).save(target, "PNG")
    return target.getvalue()


def test_office_and_date_stand_at_the_right_one_centred_below_the_other() -> None:
    (found,) = places(drawn(replace(letter(), seal=None)))
    office, date = found["".join(OFFICE.split())], found["".join(DATE.split())]
    assert (office[0] + office[2]) / 2 == pytest.approx((date[0] + date[2]) / 2, abs=3)
    assert office[0] > 300
    assert office[1] > date[3]


def test_a_long_number_stands_below_the_title() -> None:
    (found,) = places(drawn(replace(letter(), seal=None)))
    assert found["云栖催字〔2026〕第0042号"][3] < found["催缴函"][1]
    (found,) = places(drawn(replace(letter(), seal=None, number="No. 42")))
    assert found["No.42"][1] > found["催缴函"][1]


@pytest.mark.parametrize("count", range(2, 60, 3))
def test_words_go_on_over_pages_and_what_closes_them_is_never_alone(count: int) -> None:
    words = tuple(f"Paragraph {number} of the letter." for number in range(count))
    pages = [list(found) for found in places(drawn(replace(letter(), seal=None, after=words)))]
    told = [line for page in pages for line in page if line.startswith("Paragraph")]
    assert told == [f"Paragraph{number}oftheletter." for number in range(count)]
    assert "".join(OFFICE.split()) in pages[-1]
    assert told[-2] in pages[-1]
    assert all(len([line for line in page if line.startswith("Paragraph")]) > 1 for page in pages[:-1])


def test_paragraphs_that_are_not_indented_stand_apart() -> None:
    words = ("First", "Second", "\u3000\u3000Third")
    (found,) = places(drawn(replace(letter(), seal=None, after=words)))
    heights = [found[word][1] for word in ("First", "Second", "Third")]
    apart, together = (above - below for above, below in pairwise(heights))
    assert apart == pytest.approx(together + 0.5 * A4_LETTER.text, abs=1)


@pytest.mark.parametrize(("spot", "middle"), [("left", 23 + 20), ("right", 210 - 23 - 20)])
def test_a_seal_stands_at_the_edge_where_the_estate_puts_it(spot: Spot, middle: float, red: bytes) -> None:
    left, top, right, bottom = coloured(drawn(replace(letter(), seal=Seal(red, spot))))
    assert ((left + right) / 2, right - left, bottom - top) == pytest.approx((middle, 40, 40), abs=1)
    moved = coloured(drawn(replace(letter(), seal=Seal(red, spot, across=-4, down=6, size=30))))
    assert (moved[0] + moved[2]) / 2 == pytest.approx(middle - 4 + (-5 if spot == "left" else 5), abs=1)
    assert (moved[1] + moved[3]) / 2 == pytest.approx((top + bottom) / 2 + 6, abs=1)


def test_a_seal_is_stamped_over_the_closing_and_its_words_show_through(red: bytes) -> None:
    sheet = replace(letter(), seal=Seal(red))
    pdf = drawn(sheet)
    left, top, right, bottom = coloured(pdf)
    office = places(pdf)[0]["".join(OFFICE.split())]
    assert (office[0] + office[2]) / 2 / MM == pytest.approx((left + right) / 2, abs=2)
    assert top < 297 - office[3] / MM < 297 - office[1] / MM < bottom
    width, _, pixels = render(pdf, 0, 72)
    inside = [pixels[4 * (y * width + x) + 2] for y in range(500, 800) for x in range(int(office[0]), int(office[2]))]
    assert min(inside) < 60, "black letters stay black below the red"


def test_without_a_closing_the_first_signature_is_sealed(red: bytes) -> None:
    signed = (Signature("Received by (seal):"), Signature("Signature:", rule=True))
    sheet = Sheet(office="Office", title="Receipt", signatures=signed, seal=Seal(red, size=20))
    for format in (A4, A5_LANDSCAPE, CONTINUOUS):
        pdf = drawn(sheet, format)
        words = next(box for line, box in places(pdf)[0].items() if line.startswith("Receivedby"))
        left, top, right, bottom = coloured(pdf)
        assert words[2] / MM == pytest.approx((left + right) / 2, abs=1)
        assert top < format.height - words[3] / MM < bottom


def test_only_the_last_page_is_sealed(red: bytes) -> None:
    pdf = drawn(replace(letter(), seal=Seal(red), after=("Words.",) * 30))
    assert page_count(pdf) == 2
    assert [any(coloured(pdf, page)) for page in range(2)] == [False, True]


@pytest.mark.parametrize("format", [A4, CONTINUOUS, ROLL], ids=lambda format: format.name)
def test_a_logo_is_not_distorted(format: Format) -> None:
    target = io.BytesIO()
    Image.new("RGB", (80, 40), (255, 0, 0)).save(target, "JPEG")
    left, top, right, bottom = coloured(drawn(Sheet(office="Office", title="Notice", logo=target.getvalue()), format))
    assert right - left == pytest.approx(2 * (bottom - top), abs=1)
    assert bottom - top > 5
