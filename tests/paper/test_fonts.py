"""Every character finds a face; no line begins or ends as no printer would have it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.paper.fonts import NO_BEGIN, NO_END, Faces, faces


@pytest.fixture(scope="module")
def found() -> Faces:
    return faces()


def shown(found: Faces, text: str, bold: bool = False) -> str:
    return "".join(run.text for run in found.line(text, bold=bold).runs)


def test_rare_characters_of_names_are_drawn_by_a_second_face(found: Faces) -> None:
    assert [run.text for run in found.line("欧阳𡋾喆").runs] == ["欧阳", "𡋾", "喆"]
    assert shown(found, "喆堃珺祎玥㙟𠅤") == "喆堃珺祎玥㙟𠅤"


def test_bold_falls_back_to_regular(found: Faces) -> None:
    runs = found.line("王祎", bold=True).runs
    told = [(Path(run.face.fontName).stem, run.text) for run in runs]
    assert told == [("NotoSansSC-Bold", "王"), ("NotoSansSC-Regular", "祎")]


def test_every_character_of_the_chinese_codes_is_drawn(found: Faces) -> None:
    for encoding in ("gb2312", "gbk", "big5"):
        for code in range(0x4E00, 0xA000):
            character = chr(code)
            if character.encode(encoding, "ignore"):
                assert shown(found, character) == character


def test_a_character_that_no_face_has_is_printed_as_its_code_point(
    found: Faces, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("frontdesk.paper.fonts.HANAZONO", Path("/nowhere"))
    assert shown(Faces(), "王\U0002a6d6") == "王[U+2A6D6]"


def test_marks_without_a_shape_leave_no_trace(found: Faces) -> None:
    assert shown(found, "葛\U000e0100城\u200b市\n☑\t") == "葛城市 √ "


@given(st.text(max_size=30), st.booleans())
def test_no_face_is_asked_for_what_it_lacks(text: str, bold: bool) -> None:
    for run in faces().line(text, bold=bold).runs:
        assert all(run.face.face.charToGlyph[ord(character)] for character in run.text)


def test_a_damaged_font_of_the_estate_is_passed_over(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "broken.ttf").write_bytes(b"\0\1\0\0 not a font")
    assert shown(Faces(tmp_path), "王\U0003134b")
    assert "broken.ttf" in caplog.text


def test_no_line_ends_with_an_opening_or_begins_with_a_closing_mark(found: Faces) -> None:
    text = "本收据盖章有效，涂改无效；（如需发票）请凭“本收据”办理《物业服务合同》。"
    for width in range(30, 200, 3):
        lines = found.wrap(text, 10, width)
        assert "".join(lines) == text
        assert all(line[-1] not in NO_END for line in lines[:-1])
        assert all(line[0] not in NO_BEGIN for line in lines[1:])
        assert all(found.width(line, 10) <= width for line in lines)


def test_words_and_numbers_stay_whole(found: Faces) -> None:
    assert found.wrap("Paid by transfer 20261122000193", 10, 90) == ["Paid by transfer", "20261122000193"]


def test_a_word_too_long_for_the_line_is_broken_all_the_same(found: Faces) -> None:
    lines = found.wrap("X" * 50, 10, 60)
    assert "".join(lines) == "X" * 50
    assert len(lines) == 5


def test_newlines_are_kept(found: Faces) -> None:
    assert found.wrap("一\n\n二", 10, 100) == ["一", "", "二"]


def test_paragraphs_are_indented_on_their_first_line_alone(found: Faces) -> None:
    assert found.wrap("　　此致\n敬礼！", 10, 100) == ["　　此致", "敬礼！"]
    lines = found.wrap("　　" + "请您缴清费用。" * 5, 10, 100)
    assert [line.startswith("　") for line in lines] == [True] + [False] * (len(lines) - 1)


@given(st.text("中文（）《》，。“”abc 123\n", max_size=60), st.integers(12, 200))
def test_wrapping_loses_nothing_but_spaces(text: str, width: int) -> None:
    assert "".join(faces().wrap(text, 10, width)).replace(" ", "") == text.replace(" ", "").replace("\n", "")
