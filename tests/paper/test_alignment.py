"""The alignment page: its rulers tell millimetres from the edges of the paper."""

import pytest

from frontdesk.core.words import Speaker
from frontdesk.paper.alignment import CROSSING, TEAR, alignment_pdf
from frontdesk.paper.formats import CONTINUOUS, FORMATS, Format
from frontdesk.paper.preview import page_count, page_size, render


@pytest.mark.parametrize("format", FORMATS.values(), ids=FORMATS.keys())
def test_there_is_a_page_for_each_format(format: Format) -> None:
    pdf = alignment_pdf(format, Speaker("zh_CN"))
    assert page_count(pdf) == 1
    assert page_size(pdf, 0)[0] == pytest.approx(format.width / 25.4 * 72, abs=0.1)


def test_the_rulers_cross_and_the_holes_tear_off_where_the_page_says() -> None:
    width, height, pixels = render(alignment_pdf(CONTINUOUS, Speaker("en")), 0, 127)  # five dots to the millimetre
    dark = [value < 128 for value in pixels[::4]]
    rows = [sum(dark[y * width : (y + 1) * width]) for y in range(height)]
    columns = [sum(dark[x::width]) for x in range(width)]
    assert rows.index(max(rows)) / 5 == pytest.approx(CROSSING, abs=0.3)
    assert columns.index(max(columns)) / 5 == pytest.approx(CROSSING, abs=0.3)
    # Dashed: half of its height is dark.
    dashed = [x / 5 for x in range(width) if 0.4 * height < columns[x] < 0.6 * height]
    assert min(dashed) == pytest.approx(TEAR, abs=0.4)
    assert max(dashed) == pytest.approx(CONTINUOUS.width - TEAR, abs=0.4)
