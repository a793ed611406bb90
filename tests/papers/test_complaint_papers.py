"""The papers of complaints and follow-ups, word for word."""

from typing import Any

import pytest

from frontdesk.core.words import Speaker
from frontdesk.paper import book, sheet
from frontdesk.tickets.followuplists import STANDING
from frontdesk.tickets.papers.complaints import complaint_form
from frontdesk.tickets.papers.followups import follow_up_list, follow_up_record, rectification_slip
from tests.papers import complaint_facts as facts
from tests.papers.fee_facts import PRINTED
from tests.papers.golden import check


@pytest.fixture(params=("zh_CN", "zh_TW", "en"))
def say(request: pytest.FixtureRequest) -> Speaker:
    return Speaker(request.param)


SHEETS: dict[str, tuple[Any, dict[str, Any]]] = {
    "complaint_form": (complaint_form, facts.complaint()),
    "complaint_form_open": (complaint_form, facts.complaint(answer="", cause="", follow_ups=[], state="in_hand")),
    "complaint_form_praise": (complaint_form, facts.praise()),
    "follow_up": (follow_up_record, facts.follow_up()),
    "follow_up_fault": (follow_up_record, facts.follow_up(**facts.FAULT)),
    "rectification_slip": (rectification_slip, facts.slip()),
    "rectification_slip_served": (rectification_slip, facts.slip(**facts.SERVED)),
}


@pytest.mark.parametrize("name", SHEETS)
def test_sheet(name: str, say: Speaker) -> None:
    draw, told = SHEETS[name]
    check(name, say.language, sheet.as_text(draw(told, say, **PRINTED)))


def test_register(say: Speaker) -> None:
    drawn = follow_up_list(facts.rows(), say, STANDING, office="云栖花园物业服务中心", **PRINTED)
    check("follow_up_list", say.language, book.as_text(drawn))
