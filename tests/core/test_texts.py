"""What is typed is kept without what nobody sees."""

import pytest

from frontdesk.core.texts import plain


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("陈志远", "陈志远"),
        ("  陈 志远　", "陈 志远"),
        ("陈\u200b志\u2060远\ufeff", "陈志远"),
        ("\x00陈志\x00远\x7f", "陈志远"),
        ("\u202e陈志远\u202c", "陈志远"),
        ("陈\t志远", "陈 志远"),
        ("三楼\r\n\u200b四楼\n", "三楼\n四楼"),
        ("\ud800陈志远", "陈志远"),
        ("\u200b \x00", ""),
        ("\u3164", ""),
        ("陈\u3164志\u115f\u1160远\uffa0", "陈志远"),
        ("\u2800 \u034f\u17b4\u17b5", ""),
        ("홍길동", "홍길동"),
        ("欧阳𡋾喆\U0003134f", "欧阳𡋾喆\U0003134f"),
        ("葛\U000e0100", "葛\U000e0100"),
        ("\ue000", "\ue000"),
        ("", ""),
    ],
)
def test_what_nobody_sees_is_dropped_and_every_name_stays(typed: str, kept: str) -> None:
    assert plain(typed) == kept
    assert plain(kept) == kept
