"""Passes, the workers of a site, and the registers of passes, workers and contractors, word for word."""

from datetime import UTC, date, datetime
from io import BytesIO
from typing import Any

import pytest

from frontdesk.core.words import Speaker
from frontdesk.paper import book
from frontdesk.paper.cards import Card, write_cards
from frontdesk.paper.preview import page_count, page_size
from frontdesk.paper.sheet import as_text
from frontdesk.renovation.papers.passes import pass_card, site_workers
from frontdesk.renovation.papers.siteregisters import contractor_list, pass_list, worker_list
from frontdesk.renovation.records.workers import PassStanding
from tests.papers.fee_facts import PRINTED
from tests.papers.golden import check

LANGUAGES = pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
OFFICE = "云栖花园物业服务中心"

_AT = datetime(2026, 11, 21, 2, 10, tzinfo=UTC)
PASS: dict[str, Any] = {
    "estate": "云栖花园", "office": OFFICE, "demo": False, "form": 0, "phone": "025-84440000",
    "number": "CR20261121-0001", "permit": "XK20261121-0001", "unit": "3-1-502", "name": "李建国",
    "id_masked": "1101**********002X", "trade": "mason", "contractor": "鼎盛装饰", "since": "2026-11-23",
    "until": "2027-01-31", "hours": "工作日 8:00–12:00、14:00–18:00", "photo": "", "made_on": "2026-11-21",
}  # fmt: skip
ROW: dict[str, Any] = {
    "number": "CR20261121-0001", "at": _AT, "worker_id": 1, "worker": "李建国",
    "id_masked": "1101**********002X", "trade": "mason", "card": "",
    "phone": "13700001111", "contractor": "鼎盛装饰", "unit": "3-1-502", "permit": "XK20261121-0001",
    "since": date(2026, 11, 23), "until": date(2027, 1, 31), "state": PassStanding.VALID, "ended_at": None, "words": "",
    "by": "许诺",
}  # fmt: skip
LOST = ROW | {
    "number": "CR20261121-0002", "worker_id": 2, "worker": "孙大海", "trade": "electrician",
    "card": "T320102", "contractor": "",
    "state": PassStanding.LOST, "ended_at": _AT, "words": "地铁上丢失",
}  # fmt: skip
SITE: dict[str, Any] = {
    "estate": "云栖花园", "office": OFFICE, "demo": False, "form": 0, "permit": "XK20261121-0001", "unit": "3-1-502",
    "contractor": "鼎盛装饰", "manager": "丁一", "manager_phone": "13700004567", "since": "2026-11-23",
    "until": "2027-01-31", "workers": [ROW, LOST],
}  # fmt: skip


def told(card: Card) -> str:
    """A card as text: its front, a rule, its back."""
    front = [f"{card.office}   {card.title}   {card.stamp}".rstrip(), card.name, card.code]
    front += [f"{label}: {words}" for label, words in card.facts]
    back = [card.rules_title, *(f"{n} {rule}" for n, rule in enumerate(card.rules, 1)), card.foot]
    return "\n".join([*front, "----", *back, ""])


@LANGUAGES
def test_a_pass_says_who_is_let_in_and_what_they_keep_to(language: str) -> None:
    check("pass", language, told(pass_card(PASS, Speaker(language), reprint=2)))


@LANGUAGES
def test_register_of_the_workers_of_a_site(language: str) -> None:
    check("site_workers", language, as_text(site_workers(SITE, Speaker(language), **PRINTED)))


@LANGUAGES
def test_registers_of_passes_workers_and_contractors(language: str) -> None:
    say, worker = Speaker(language), {**LOST, "name": "孙大海", "passes": 1, "violations": 0, "state": "passed"}
    firm = {
        "name": "鼎盛装饰", "licence": "91320100MA1X", "qualification": "", "contact": "丁一", "phone": "13700004567",
        "sites": 2, "state": "barred", "barred": "野蛮施工", "since": date(2026, 11, 21),
    }  # fmt: skip
    drawn = [
        pass_list([ROW, LOST], say, office=OFFICE, **PRINTED),
        worker_list([worker], say, office=OFFICE, **PRINTED),
        contractor_list([firm], say, office=OFFICE, **PRINTED),
    ]
    check("site_registers", language, "\n".join(map(book.as_text, drawn)))


def test_cards_lie_ten_to_a_sheet_each_followed_by_its_back() -> None:
    target = BytesIO()
    card = pass_card(
        PASS | {"name": "买买提·吐尔逊江·阿卜杜拉" * 3, "contractor": "很长的公司名称" * 12}, Speaker("zh_CN")
    )
    assert write_cards([card] * 11, target, title="Passes") == 4
    pdf = target.getvalue()
    assert page_count(pdf) == 4
    assert tuple(map(round, page_size(pdf, 0))) == (595, 842)
