"""A shift's log as the desk puts it together, for golden papers; the people are invented."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

WALL = ZoneInfo("Asia/Shanghai")


def _entry(n: int, time: str, category: str, text: str, **more: Any) -> dict[str, Any]:
    entry = {
        "at": f"2026-11-21 {time}", "time": time, "n": n, "what": "", "category": category, "text": text, "words": "",
        "unit": "", "number": "", "who": "许诺", "written": "", "priority": "normal", "addendum": False,
        "corrects": None, "corrected": None, "state": "", "deadline": "", "done_at": "", "done_who": "",
        "done_words": "",
    }  # fmt: skip
    return entry | more


def _done(time: str, what: str, number: str, text: str = "", words: str = "", happened: str = "") -> dict[str, Any]:
    return {
        "at": f"2026-11-21 {time}", "time": time, "n": 0, "what": what, "happened": happened, "words": words,
        "text": text, "unit": "", "number": number, "who": "许诺",
    }  # fmt: skip


LINES = [
    _done("07:52", "shift_opened", "ZB20261121-0001", "早班"),
    _entry(1, "08:05", "facility", "地下车库 B 区漏水，已放警示牌", state="done", deadline="12:00", corrected=3,
           done_at="11-22 09:10", done_who="林晓", done_words="维保单位已修复", priority="urgent"),
    _done("08:31", "key_lent", "JY20261121-0001", "P-031-2, G-1", "Staff", "08:15"),
    _entry(2, "09:40", "resident", "与楼上因噪音争执，已劝和", unit="3-1-502", written="11:05"),
    _entry(3, "10:20", "facility", "漏水的是地下车库 C 区", corrects=1, number="ZX20261121-0004"),
    _entry(4, "11:00", "notice", "明天上午 9 点停水，门口已贴通知", state="open", deadline="11-22 09:00"),
    _done("11:30", "key_loss", "GS20261121-0001", "P-031-2"),
    _done("15:55", "handed_over", "JB20261121-0001"),
]  # fmt: skip

SHIFT: dict[str, Any] = {
    "number": "ZB20261121-0001", "day": "2026-11-21", "name": "早班", "counter": "1 号柜台", "operator": "许诺",
    "opened": "2026-11-21 07:52", "closed": "2026-11-21 15:55", "state": "filed", "estate": "云栖花园",
    "office": "云栖花园物业服务中心", "demo": False, "form": 0,
    "tally": {"visit_in": 23, "visit_out": 21, "key_lent": 1, "receipt": 9},
    "lines": LINES,
    "addenda": [_entry(5, "15:40", "parcel", "3-1-502 的快递已由家人取走", addendum=True, written="16:20", who="周明")],
    "review": {"at": "2026-11-22 09:30", "who": "周明", "words": "漏水一事请持续跟进。"},
}  # fmt: skip

DAY: dict[str, Any] = {
    "day": "2026-11-21", "estate": "云栖花园", "office": "云栖花园物业服务中心", "demo": True, "form": 0,
    "tally": SHIFT["tally"],
    "shifts": [
        {"number": "ZB20261121-0001", "name": "早班", "counter": "1 号柜台", "operator": "许诺",
         "opened": "07:52", "closed": "15:55"},
        {"number": "ZB20261121-0002", "name": "中班", "counter": "", "operator": "林晓",
         "opened": "15:50", "closed": ""},
    ],
    "lines": [line | {"shift": "早班" if line["n"] else ""} for line in LINES],
}  # fmt: skip


def row(**more: Any) -> dict[str, Any]:
    """A row of the list of lines."""
    at = datetime(2026, 11, 21, 9, 40, tzinfo=WALL)
    told = {
        "number": "ZB20261121-0001/2", "at": at, "entered_at": at.replace(hour=11), "who": "许诺",
        "category": "resident", "text": "与楼上因噪音争执，已劝和", "unit": "3-1-502", "source": "",
        "priority": "important", "corrects": None, "corrected": None, "state": "open",
        "deadline": at.replace(day=22), "done_at": None, "done_who": "", "done_words": "",
    }  # fmt: skip
    return told | more
