"""What the complaint and repair reports tell, about an invented estate."""

from datetime import date, datetime
from typing import Any

HEADING = {
    "estate": "云栖花园", "office": "云栖花园物业服务中心", "demo": False, "today": date(2026, 11, 23), "building": "",
    "item": "", "operator": "", "since": date(2026, 11, 16), "until": date(2026, 11, 22), "named": "2026-W47",
}  # fmt: skip


def _at(day: int, hour: int) -> datetime:
    return datetime(2026, 11, day, hour, 30)  # noqa: DTZ001  # on the estate's wall


def _complaints(
    received: int, unfounded: int, handled: int, open_: int, rate: int | None, **more: Any
) -> dict[str, Any]:
    return {
        "received": received, "unfounded": unfounded, "cancelled": received - unfounded - handled - open_,
        "founded": handled + open_, "handled": handled, "open": open_, "rate": rate, "reopened": 0, **more,
    }  # fmt: skip


COMPLAINTS = HEADING | {
    "report": "complaints", "title": "Complaint report", **_complaints(10, 1, 6, 2, 7500, reopened=1), "target": 9500,
    "few": 8000, "by_kind": [
        {"kind": "complaint", "reported": 10}, {"kind": "suggestion", "reported": 2}, {"kind": "praise", "reported": 1},
    ],
    "reply": {
        "cases": 7, "median": 93_600, "p90": 180_000,
        "answers": {
            "what": "answer", "set": 8, "in_time": 6, "late": 1, "overdue": 0, "pending": 1, "rate": 8571,
        },
    },
    "by_building": [
        _complaints(6, 0, 5, 1, 8333, building="3", reopened=1), _complaints(3, 1, 1, 1, 5000, building="10"),
        _complaints(1, 0, 0, 0, None, building=""),
    ],
    "by_category": [
        _complaints(5, 0, 4, 1, 8000, category="noise", reopened=1), _complaints(3, 1, 1, 1, 5000, category="parking"),
        _complaints(1, 0, 1, 0, 10_000, category="cleaning"), _complaints(1, 0, 0, 0, None, category="fees"),
    ],
    "by_cause": [
        _complaints(6, 0, 5, 1, 8333, cause="neighbour", reopened=1), _complaints(3, 1, 0, 1, 0, cause=""),
        _complaints(1, 0, 1, 0, 10_000, cause="staff"),
    ],
    "trend": [
        {"at": "2026-W46", "complaint": 8, "suggestion": 1, "praise": 2, "rate": 10_000},
        {"at": "2026-W47", "complaint": 10, "suggestion": 2, "praise": 1, "rate": 7500},
    ],
    "standing_open": [
        {
            "number": "TS20261118-0002", "at": _at(18, 21), "unit": "3-1-502", "building": "3", "place": "",
            "category": "noise", "state": "investigating", "due_at": _at(21, 21),
        },
        {
            "number": "TS20261120-0001", "at": _at(20, 9), "unit": "", "building": "10", "place": "地面车位",
            "category": "parking", "state": "reopened", "due_at": None,
        },
    ],
}  # fmt: skip


def _repairs(reported: int, done: int, cancelled: int, rate: int | None, **more: Any) -> dict[str, Any]:
    return {
        "reported": reported, "done": done, "cancelled": cancelled, "open": reported - done - cancelled, "rate": rate,
        "reopened": 0, **more,
    }  # fmt: skip


def _times(cases: int, median: int | None, p90: int | None) -> dict[str, int | None]:
    return {"cases": cases, "median": median, "p90": p90}


REPAIRS = HEADING | {
    "report": "repairs", "title": "Repair report", **_repairs(12, 9, 1, 8182, reopened=1), "handed_back": 1,
    "emergencies": 2, "arrive": _times(10, 2700, 90_000), "arrive_emergency": _times(2, 1320, 1740),
    "finish": _times(9, 10_800, 176_400),
    "promises": [
        {"what": "feedback", "set": 12, "in_time": 10, "late": 1, "overdue": 0, "pending": 1, "rate": 9091},
        {"what": "on_site", "set": 2, "in_time": 2, "late": 0, "overdue": 0, "pending": 0, "rate": 10_000},
        {"what": "developer", "set": 1, "in_time": 0, "late": 0, "overdue": 1, "pending": 0, "rate": 0},
    ],
    "by_category": [
        _repairs(7, 6, 0, 8571, category="plumbing", reopened=1, arrive=2400, finish=9000),
        _repairs(5, 3, 1, 7500, category="lift", arrive=3000, finish=None),
    ],
    "by_building": [_repairs(12, 9, 1, 8182, building="3", reopened=1, arrive=2700, finish=10_800)],
    "by_duty": [
        _repairs(9, 7, 1, 8750, duty="estate", reopened=1, arrive=2700, finish=10_800),
        _repairs(2, 2, 0, 10_000, duty="resident", arrive=1800, finish=7200),
        _repairs(1, 0, 0, 0, duty="developer", arrive=None, finish=None),
    ],
    "by_worker": [
        {
            "worker": "王强", "given": 8, "handed_back": 1, "finished": 7, "reopened": 1, "arrive": 2400,
            "finish": 9000, "rating": 450, "charged": 28_500,
        },
        {
            "worker": "", "given": 0, "handed_back": 0, "finished": 2, "reopened": 0, "arrive": None,
            "finish": 176_400, "rating": None, "charged": 0,
        },
    ],
    "charged": 28_500, "received": 20_000, "waived": 500, "developer": 1,
    "trend": [
        {"at": "2026-W46", "reported": 15, "done": 15, "reopened": 0},
        {"at": "2026-W47", "reported": 12, "done": 9, "reopened": 1},
    ],
    "standing_open": [
        {
            "number": "WX20261121-0003", "at": _at(21, 8), "unit": "", "building": "3", "place": "1单元电梯",
            "category": "lift", "state": "suspended", "due_at": _at(25, 18),
        },
    ],
}  # fmt: skip

MONTH = {
    "since": date(2026, 11, 1), "until": date(2026, 11, 30), "named": "2026-11",
    "trend": [{"at": "2026-11", "complaint": 10, "suggestion": 2, "praise": 1, "rate": 7500}],
}  # fmt: skip
