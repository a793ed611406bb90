"""The handover sheet and the register of shifts, word for word."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from frontdesk.core.money import Money
from frontdesk.core.words import Speaker
from frontdesk.duty.papers.handover import handover_sheet, shift_list
from frontdesk.paper import sheet
from frontdesk.paper.book import as_text
from tests.papers import fee_facts as facts
from tests.papers.golden import check

HANDED: dict[str, Any] = {
    "number": "JB20261121-0001", "at": "2026-11-21 16:02", "estate": "云栖花园", "office": "云栖花园物业服务中心",
    "demo": False, "operator": "林晓", "submitted_by": "林晓", "left": "", "skipped": "", "entries": 6,
    "shift": {
        "number": "ZB20261121-0001", "name": "早班", "day": "2026-11-21", "counter": "1 号柜台",
        "begins": "2026-11-21 08:00", "ends": "2026-11-21 16:00", "opened": "2026-11-21 07:52",
    },
    "done": {"visit_in": 14, "key_lent": 2, "receipt": 5},
    "items": [
        {
            "what": "follow_up", "number": "ZB20261120-0003/4", "words": "", "text": "电梯 2 号厅门异响，待维保回电",
            "unit": "3-1-502", "deadline": "2026-11-21 15:00", "late": True,
        },
        {
            "what": "enquiry", "number": "ZX20261121-0006", "words": "Parking", "text": "", "unit": "1-101",
            "deadline": "2026-11-22 10:00", "late": False,
        },
        {
            "what": "finding", "number": "PD20261025-0001", "words": "Missing", "text": "P-031-2", "unit": "",
            "deadline": "", "late": False,
        },
    ],
    "keys": {
        "should_be": 120, "in_cabinet": 118, "out": 2, "lost": 1, "counted": 117, "words": "V-017 挂错钩",
        "loans": [
            {
                "number": "JY20261121-0002", "keys": ["P-003", "P-004-1"], "borrower_kind": "contractor",
                "borrower": "魏工", "company": "安达消防", "due": "2026-11-21 18:00", "late": False,
            },
        ],
    },
    "cash": {
        "drawer": True, "opening": 50000, "expected": 124050, "counted": 124000, "receipts": 5,
        "first": "SJ2026-004201", "last": "SJ2026-004205", "pieces": [[10000, 12], [2000, 2]], "reason": "少收零钱",
    },
    "things": [{"name": "对讲机", "count": 4, "there": 3}, {"name": "门禁卡", "count": 2, "there": 2}],
    "things_words": "一台送修", "reminders": "明早 9 点送水表", "state": "submitted", "answers": {},
    "answered_by": "", "answered_at": "", "reviewed_by": "", "reviewed_at": "", "review": "",
}  # fmt: skip
ANSWERED = {
    block: {"confirmed": block != "keys", "words": "P-031 也不在柜中" if block == "keys" else ""}
    for block in ("items", "keys", "cash", "things", "reminders")
}
DISPUTED = HANDED | {
    "state": "filed", "answers": ANSWERED, "answered_by": "许诺", "answered_at": "2026-11-21 16:10",
    "reviewed_by": "周明", "reviewed_at": "2026-11-23 09:20", "review": "钥匙已找到，见附记",
}  # fmt: skip
LEFT = HANDED | {
    "submitted_by": "许诺", "left": "家中急事先走", "skipped": "家中急事先走", "items": [], "reminders": "",
    "things_words": "", "things": [{"name": "对讲机", "count": 4, "there": None}],
    "keys": HANDED["keys"] | {"loans": [], "counted": None, "words": ""},
    "cash": HANDED["cash"] | {"counted": None, "pieces": [], "reason": "", "receipts": 0},
}  # fmt: skip

SHIFTS = [
    {
        "number": "ZB20261121-0001", "day": date(2026, 11, 21), "name": "早班", "operator": "林晓",
        "counter": "1 号柜台", "opened": datetime(2026, 11, 21, 7, 52, tzinfo=UTC),
        "closed": datetime(2026, 11, 21, 16, 2, tzinfo=UTC),
        "handover": "JB20261121-0001", "difference": Money(-50), "answered_by": "许诺", "state": "disputed",
        "reviewed_by": "", "words": "",
    },
    {
        "number": "ZB20261121-0002", "day": date(2026, 11, 21), "name": "中班", "operator": "许诺",
        "counter": "1 号柜台", "opened": datetime(2026, 11, 21, 16, 11, tzinfo=UTC), "closed": None, "handover": "",
        "difference": None, "answered_by": "", "state": "open", "reviewed_by": "", "words": "",
    },
]  # fmt: skip


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
@pytest.mark.parametrize(
    ("name", "told"), [("handover", HANDED), ("handover_disputed", DISPUTED), ("handover_left", LEFT)]
)
def test_the_handover_sheet(name: str, told: dict[str, Any], language: str) -> None:
    check(name, language, sheet.as_text(handover_sheet(told, Speaker(language), **facts.PRINTED)))


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_the_register_of_shifts(language: str) -> None:
    book = shift_list(SHIFTS, Speaker(language), office="云栖花园物业服务中心", **facts.PRINTED)
    check("shift_list", language, as_text(book))
