"""The slip of an enquiry, an answer to take home, and the registers of both, word for word."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from frontdesk.core.words import Speaker
from frontdesk.paper import book, sheet
from frontdesk.reception.enquiries.listed import LISTED_STATES
from frontdesk.reception.knowledge.listed import ARTICLE_STATES
from frontdesk.reception.papers.enquiries import answer_list, answer_sheet, enquiry_list, enquiry_slip
from tests.papers.fee_facts import PRINTED
from tests.papers.golden import check

OFFICE = "云栖花园物业服务中心"
HEADING = {"estate": "云栖花园", "office": OFFICE, "demo": False, "form": 0}
ANSWERED = HEADING | {
    "number": "ZX20261121-0001", "at": "2026-11-21 09:05", "channel": "phone", "topic": "fees", "caller": "陈先生",
    "phone": "13900001122", "unit": "3-1-502", "text": "物业费是怎么算的？", "answer": "建筑面积 × 单价 × 月数。",
    "promised_for": "", "answered_at": "2026-11-21 09:05", "answered_by": "许诺", "became": "", "state": "answered",
    "who": "许诺",
}  # fmt: skip
PROMISED = ANSWERED | {
    "number": "ZX20261121-0002", "channel": "counter", "topic": "facilities", "caller": "", "phone": "", "unit": "",
    "text": "3 号楼的电梯什么时候修好？", "answer": "", "promised_for": "2026-11-21 17:00", "answered_at": "",
    "answered_by": "", "state": "open", "demo": True,
}  # fmt: skip
BECAME = ANSWERED | {
    "number": "ZX20261121-0003", "topic": "keys", "text": "想借天台钥匙", "answer": "", "became": "JY20261121-0001"
}  # fmt: skip


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 21, hour, minute, tzinfo=UTC)


def row(facts: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A row of the list of enquiries, from the facts of a slip."""
    return facts | {"at": at(9, 5), "answered_at": at(9, 5), "promised_for": None, "late": False} | more


@pytest.fixture(params=("zh_CN", "zh_TW", "en"))
def say(request: pytest.FixtureRequest) -> Speaker:
    return Speaker(request.param)


@pytest.mark.parametrize(
    ("name", "facts"), [("enquiry", ANSWERED), ("enquiry_promised", PROMISED), ("enquiry_became", BECAME)]
)
def test_slip(name: str, facts: dict[str, Any], say: Speaker) -> None:
    check(name, say.language, sheet.as_text(enquiry_slip(facts, say, **PRINTED)))


def test_an_answer_to_take_home(say: Speaker) -> None:
    facts = HEADING | {
        "title": "装修要办什么手续", "answer": "1. 填写装修申请；\n\n2. 审核 2 日内答复。", "day": "2026-11-21",
        "valid_until": "2027-06-30", "phone": "025-88886666", "hours": "周一至周五 08:30–18:00",
    }  # fmt: skip
    check("answer", say.language, sheet.as_text(answer_sheet(facts, say, **PRINTED)))


def test_enquiry_list(say: Speaker) -> None:
    rows = [
        row(ANSWERED),
        row(PROMISED, answered_at=None, promised_for=at(17), late=True),
        row(BECAME),
        row(PROMISED, answered_at=None, promised_for=at(17), state="cancelled"),
    ]
    register = enquiry_list(rows, say, LISTED_STATES, office=OFFICE, **PRINTED)
    check("enquiry_list", say.language, book.as_text(register))


def test_answer_list(say: Speaker) -> None:
    rows = [
        {
            "topic": "fees", "title": "物业费怎么算", "answer": "面积 × 单价。", "keywords": "收费标准",
            "valid_until": None, "used": 12, "state": "offered",
        },
        {
            "topic": "hours", "title": "几点上班", "answer": "08:30", "keywords": "", "valid_until": date(2026, 10, 7),
            "used": 0, "state": "expired",
        },
    ]  # fmt: skip
    check("answer_list", say.language, book.as_text(answer_list(rows, say, ARTICLE_STATES, office=OFFICE, **PRINTED)))
