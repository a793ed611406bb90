"""The codes on papers are the ones that segno draws, put together from remembered parts."""

import segno
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.paper import qr


@given(st.one_of(st.text("0123456789-SJ", min_size=1, max_size=20), st.text(min_size=1, max_size=12)))
def test_a_code_is_the_one_that_segno_draws(text: str) -> None:
    drawn = segno.make_qr(text.encode(), mode="byte", error="m", mask=0, boost_error=False).matrix
    assert qr.rows(text) == ["".join(map(str, row)) for row in drawn]


def test_a_receipt_number_and_a_unit_take_the_smallest_code() -> None:
    assert [len(qr.rows(text)) for text in ("SJ2026-004207", "12-1-1502")] == [21, 21]
