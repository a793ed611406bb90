"""What is long is set smaller where it would meet something else: titles, stamps, registers, cards; nothing is lost."""

from typing import Any
from unittest.mock import Mock

from frontdesk.core.words import Speaker
from frontdesk.paper import cards
from frontdesk.paper.book import Book, BookColumn
from frontdesk.paper.cards import Card
from frontdesk.paper.fonts import Faces
from frontdesk.paper.formats import A4, A4_LANDSCAPE, A4_POSTED, MM
from frontdesk.paper.layout import draw_sheet
from frontdesk.paper.register import draw_book
from frontdesk.paper.sheet import Sheet

EN = Speaker("en")
FACES = Faces()


def pen() -> Mock:
    """A pen that remembers, and knows how wide things are."""
    made = Mock(faces=FACES)
    made.stamp_width.side_effect = lambda text, size: FACES.width(text, size, bold=True) + size
    return made


def words(drawn: Mock) -> list[tuple[float, float, str, float]]:
    """Where which text stands how large."""
    return [call.args for call in drawn.text.call_args_list]


def headed(title: str, **more: Any) -> Sheet:
    return Sheet(office="云栖花园二期物业服务中心", title=title, code="XK1", number="No. 1", date="2026-11-21", **more)


def test_a_title_keeps_away_from_code_and_date() -> None:
    for title, shrinks in (("Permit", False), ("Completion inspection of all the renovation works", True)):
        drawn = pen()
        draw_sheet(drawn, headed(title), A4, EN)
        ((middle, _, _, size),) = [each for each in words(drawn) if each[2] == title]
        half, wide = FACES.width(title, size, bold=True) / 2, FACES.width("2026-11-21", A4.text)
        assert (size < 2 * A4.text) == shrinks
        left, _, side, _ = drawn.code.call_args.args
        assert left + side <= middle - half
        assert middle + half <= (A4.width - A4.margins[1]) * MM - wide


def test_stamps_keep_away_from_the_office() -> None:
    for stamps in ((), ("Issued anew: 2", "Reprint 12")):
        drawn = pen()
        draw_sheet(drawn, headed("Completion inspection", stamps=stamps), A4_POSTED, EN)
        (office,) = [each for each in words(drawn) if each[2].startswith("云栖")]
        begin = office[0] - FACES.width(office[2], office[3]) / 2
        for x, _, text, size in (call.args for call in drawn.stamp.call_args_list):
            assert x + drawn.stamp_width(text, size) <= begin


def test_a_register_of_many_columns_is_set_smaller_so_that_numbers_stay_whole() -> None:
    for count, shrinks in ((6, False), (13, True)):
        drawn = pen()
        columns = tuple(BookColumn(f"c{n}", "Number", width=17) for n in range(count))
        draw_book(drawn, Book(title="Passes", columns=columns, rows=[["CR20261121-0001"] * count]), A4_LANDSCAPE, EN)
        sizes = [size for _, _, text, size in words(drawn) if text == "CR20261121-0001"]
        assert (len(sizes), sizes[0] < 0.9 * A4_LANDSCAPE.text) == (count, shrinks)
        assert sizes[0] >= 0.7 * A4_LANDSCAPE.text


def test_however_much_a_card_says_all_of_it_stands_on_the_card(monkeypatch: Any) -> None:
    drawn = pen()
    monkeypatch.setattr(cards, "Pen", lambda *_: drawn)
    facts = [
        (name, "江苏省鼎盛华泰建筑装饰装修工程有限责任公司南京分公司") for name in ("Company", "Trade", "Site", "Valid")
    ]
    rules = [f"{n} " + "No load-bearing wall is touched beyond what was permitted. " * 2 for n in range(7)]
    card = Card("Office", "Pass", "李建国", facts, "CR20261121-0001", "Rules", rules, "Found it?")
    cards.write_cards([card], Mock(), title="Passes")
    bottom = ((A4.height - cards.ROWS * cards.HEIGHT) / 2 + cards.HEIGHT) * MM
    assert all(y <= bottom for _, y, _, _ in words(drawn))
    said = "".join(text for _, _, text, _ in words(drawn)).replace(" ", "")
    assert all(rule.replace(" ", "") in said for rule in rules)
