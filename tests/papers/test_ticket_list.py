"""The register of repairs and complaints, word for word."""

from datetime import UTC, datetime
from typing import Any

import pytest

from frontdesk.core.words import Speaker
from frontdesk.paper import book
from frontdesk.tickets.papers.lists import ticket_list
from tests.papers.fee_facts import PRINTED
from tests.papers.golden import check

_AT = datetime(2026, 11, 21, 2, 10, tzinfo=UTC)
_TICKET: dict[str, Any] = {
    "number": "WX20261121-0001", "at": _AT, "kind": "repair", "unit": "3-1-502", "building": "3", "place": "",
    "reporter": "陈志远", "phone": "13900001122", "channel": "phone", "category": "plumbing", "urgency": "emergency",
    "text": "厨房水管爆了", "duty": "resident", "worker": "赵工", "state": "to_follow_up",
    "due_at": datetime(2026, 11, 28, 18, tzinfo=UTC), "finished_at": datetime(2026, 11, 21, 3, 5, tzinfo=UTC),
    "answer": "", "reopened": 1, "who": "许诺",
}  # fmt: skip
_LIFT = _TICKET | {
    "number": "WX20261121-0002", "unit": "", "place": "2单元电梯", "reporter": "", "phone": "", "channel": "patrol",
    "category": "lift", "text": "电梯停了", "duty": "estate", "worker": "", "state": "logged", "finished_at": None,
    "reopened": 0,
}  # fmt: skip
_NOISE = _TICKET | {
    "number": "TS20261121-0001", "kind": "complaint", "channel": "counter", "category": "noise", "text": "夜里太吵",
    "worker": "", "state": "closed", "due_at": None, "answer": "已劝导", "reopened": 0,
}  # fmt: skip


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_register_of_tickets(language: str) -> None:
    rows = [_TICKET, _LIFT, _NOISE]
    drawn = ticket_list(rows, Speaker(language), office="云栖花园物业服务中心", subtitle=("2026-11",), **PRINTED)
    check("ticket_list", language, book.as_text(drawn))
