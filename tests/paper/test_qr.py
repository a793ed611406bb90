"""The codes on papers are the ones that segno draws, put together from remembered parts."""

import segno
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.paper import qr


@given(st.one_of(st.text("0123456789-SJ", min_size=1, max_size=20), st.text(min_size=1, max_size=12)))
def test_a_code_is_the_one_that_segno_draws(text: str) -> None:
    drawn = segno.make_qr(text.encode(), mode="byte", error="m", mask=0, boost_error=False).matrix
    side, bars = qr.bars(text)
    ours = [bytearray(side) for _ in range(side)]
    for column, row, length in bars:
        ours[row][column : column + length] = b"\1" * length
    assert ours == [bytearray(row) for row in drawn]


def test_a_receipt_number_and_a_unit_take_the_smallest_code() -> None:
    assert [qr.bars(text)[0] for text in ("SJ2026-004207", "12-1-1502")] == [21, 21]
