"""Facts of dunning letters and rows of the due list, about invented people."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from frontdesk.core.money import Money

CALLED = datetime(2026, 11, 10, 9, 5, tzinfo=ZoneInfo("Asia/Shanghai"))


def letter(tone: str, **changes: Any) -> dict[str, Any]:
    """A letter about two items, one of them with a gap, and a late fee that runs."""
    facts = {
        "number": "CJ20261122-0042", "tone": tone, "estate": "云栖花园", "office": "云栖花园物业服务中心",
        "demo": False,
        "unit": "3-1-502", "payer": "陈志远", "date": "2026-11-22", "due_by": "2026-11-29", "since": "2026-03-31",
        "lines": [
            {"item": "物业费", "first": "2026-03", "last": "2026-03", "open": 28090, "due": "2026-03-31"},
            {"item": "物业费", "first": "2026-06", "last": "2026-10", "open": 140450, "due": "2026-06-30"},
            {"item": "车位管理费", "first": "2026-10", "last": "2026-10", "open": 8000, "due": "2026-10-31"},
        ],
        "total": 176540, "late": 9123, "phone": "0571-88886666", "hours": "周一至周日 08:30–18:00",
        "bank": "云栖物业有限公司 建设银行云栖支行 3300 1616 7350 5000 1234",
    }  # fmt: skip
    return {**facts, **changes}


def due() -> list[dict[str, Any]]:
    """A broken promise, and somebody to whom nobody has spoken."""
    return [
        {
            "id": 1, "unit": "3-1-502", "unit_id": 1, "payer": "陈志远", "owed": Money(204630),
            "overdue": Money(176540), "oldest": date(2026, 3, 31), "days": 236, "age": "365", "last_round": "reminder",
            "last_outcome": "promised", "last_at": CALLED, "next_round": "notice",
            "promise": "broken", "promised_for": date(2026, 11, 20), "promised": Money(100000), "followed": False,
        },
        {
            "id": 2, "unit": "1-101", "unit_id": 2, "payer": "", "owed": Money(96000), "overdue": Money(96000),
            "oldest": date(2026, 10, 31), "days": 22, "age": "30", "last_round": "", "last_outcome": "",
            "last_at": None, "next_round": "reminder", "promise": "", "promised_for": None, "promised": None,
            "followed": False,
        },
    ]  # fmt: skip
