"""The papers of a case of renovation, word for word."""

from collections.abc import Callable
from typing import Any

import pytest

from frontdesk.core.words import Speaker
from frontdesk.paper import sheet
from frontdesk.paper.formats import A4_LETTER, A4_POSTED
from frontdesk.paper.pdf import pdf_bytes
from frontdesk.renovation.papers.agreement import agreement_sheet
from frontdesk.renovation.papers.application import application_form
from frontdesk.renovation.papers.changes import extension_form
from frontdesk.renovation.papers.completion import completion_form
from frontdesk.renovation.papers.doorpermit import door_permit
from frontdesk.renovation.papers.settlement import deposit_settlement
from tests.papers import case_of_works as facts
from tests.papers.fee_facts import PRINTED
from tests.papers.golden import check

Draw = Callable[..., sheet.Sheet]


@pytest.fixture(params=("zh_CN", "zh_TW", "en"))
def say(request: pytest.FixtureRequest) -> Speaker:
    return Speaker(request.param)


@pytest.mark.parametrize(
    ("name", "draw", "told"),
    [
        ("permit_application", application_form, facts.application()),
        ("permit_application_own", application_form, facts.application(**facts.OWN_WORKS, documents=[], reviews=[])),
        ("permit_agreement", agreement_sheet, facts.agreement()),
        ("permit", door_permit, facts.permit()),
        ("permit_anew", door_permit, facts.permit(**facts.OWN_WORKS | {"issue": 3, "ends": "2027-02-28"})),
        ("extension", extension_form, facts.extension()),
        ("extension_approved", extension_form, facts.approved()),
        ("completion", completion_form, facts.completion()),
        ("reinspection", completion_form, facts.faulty()),
        ("deposit_settlement", deposit_settlement, facts.settlement()),
    ],
)
def test_paper_of_a_case(name: str, draw: Draw, told: dict[str, Any], say: Speaker) -> None:
    check(name, say.language, sheet.as_text(draw(told, say, **PRINTED)))


def test_a_reprint_says_so() -> None:
    say = Speaker("zh_CN")
    for draw, told in (
        (door_permit, facts.permit()),
        (agreement_sheet, facts.agreement()),
        (extension_form, facts.approved()),
        (completion_form, facts.completion()),
    ):
        assert "补打 2" in draw(told, say, **PRINTED, reprint=2).stamps  # type: ignore[operator]


def test_an_estate_has_its_own_words_for_the_agreement() -> None:
    say = Speaker("zh_CN")
    own = {"waste": "垃圾自行清运，押金 {owner_deposit} 元。", "other": ""}
    after = agreement_sheet(facts.agreement(), say, own, **PRINTED).after
    assert "垃圾自行清运，押金 2,000.00 元。" in after
    assert not any(line.startswith("十、") for line in after)


def test_permit_and_agreement_fit_their_sheets() -> None:
    say = Speaker("zh_CN")
    assert pdf_bytes([door_permit(facts.permit(), say, **PRINTED)], A4_POSTED, say, title="XK20261121-0003")
    assert pdf_bytes([agreement_sheet(facts.agreement(), say, **PRINTED)], A4_LETTER, say, title="XK20261121-0003")
