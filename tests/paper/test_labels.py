"""Labels for the tags of keys: as many to a sheet as it holds, each with its code."""

import io
from contextlib import closing

import pypdfium2
import pytest

from frontdesk.paper.labels import COLUMNS, ROWS, Label, write_labels


def pages_of(labels):
    target = io.BytesIO()
    count = write_labels(labels, target, title="Key labels")
    with closing(pypdfium2.PdfDocument(target.getvalue())) as document:
        texts = [page.get_textpage().get_text_range().split() for page in document]
    assert count == len(texts)
    return texts


def test_a_label_has_its_code_and_its_hook():
    assert pages_of([Label("P-031-1", "挂钩 A12"), Label("G-1")]) == [["P-031-1", "挂钩", "A12", "G-1"]]


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (COLUMNS * ROWS, 1), (COLUMNS * ROWS + 1, 2)])
def test_a_sheet_is_filled_before_the_next_one(count, pages):
    told = pages_of(Label(f"K-{at}") for at in range(count))
    assert len(told) == pages
    assert sum(map(len, told)) == count


def test_a_long_code_stays_within_its_label():
    (told,) = pages_of([Label("ABCDEFGH-01234567890")])
    assert told == ["ABCDEFGH-01234567890"]
