"""Dunning letters in three tones, and the due list, word for word."""

import pytest

from frontdesk.core.words import Speaker
from frontdesk.fees.dunning.ageing import AGES
from frontdesk.fees.dunning.promises import PROMISES
from frontdesk.fees.papers.letters import dunning_list, letter_sheet
from frontdesk.paper import book, sheet
from tests.papers import dunning_facts as facts
from tests.papers.fee_facts import PRINTED
from tests.papers.golden import check


@pytest.fixture(params=("zh_CN", "zh_TW", "en"))
def say(request: pytest.FixtureRequest) -> Speaker:
    return Speaker(request.param)


@pytest.mark.parametrize("tone", ["friendly", "firm", "final"])
def test_letter(tone: str, say: Speaker) -> None:
    check(f"letter_{tone}", say.language, sheet.as_text(letter_sheet(facts.letter(tone), say)))


def test_due_list(say: Speaker) -> None:
    register = dunning_list(facts.due(), say, PROMISES, AGES, office="云栖花园物业服务中心", **PRINTED)
    check("due_list", say.language, book.as_text(register))


def test_what_an_estate_does_not_have_leaves_no_trace() -> None:
    bare = facts.letter("firm", payer="", late=0, phone="", hours="", bank="", demo=True)
    said = sheet.as_text(letter_sheet(bare, Speaker("en")))
    assert "Dear owner of 3-1-502," in said
    assert "[Demo]" in said
    for word in ("late fee", "Enquiries", "Counter hours", "transfers"):
        assert word not in said


def test_an_estate_words_its_letters_itself() -> None:
    own = letter_sheet(facts.letter("friendly"), Speaker("zh_CN"), {"ask": "　　请于{due_by}前到 8 栋缴纳。"})
    assert own.after[0] == "　　请于2026年11月29日前到 8 栋缴纳。"
    assert own.title == "缴费提醒函"
