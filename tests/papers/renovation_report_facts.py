"""What the renovation report tells, about an invented estate."""

from datetime import date, datetime
from typing import Any


def _at(day: int, hour: int) -> datetime:
    return datetime(2026, 11, day, hour, 30)  # noqa: DTZ001  # on the estate's wall


def _notices(in_time: int, late: int, open_: int, overdue: int, rate: int | None, **more: Any) -> dict[str, Any]:
    return {
        "notices": in_time + late + open_ + 1, "in_time": in_time, "late": late, "open": open_, "overdue": overdue,
        "cancelled": 1, "rate": rate, **more,
    }  # fmt: skip


RENOVATION = {
    "estate": "云栖花园", "office": "云栖花园物业服务中心", "demo": False, "today": date(2026, 12, 3), "building": "",
    "item": "", "operator": "", "since": date(2026, 11, 1), "until": date(2026, 11, 30), "named": "2026-11",
    "report": "renovation", "title": "Renovation report",
    "applied": 8, "issued": 5, "rejected": 1, "withdrawn": 1, "completed": 3, "filed": 2, "expired": 1,
    "review": {"cases": 7, "median": 95_400, "p90": 180_000, "in_time": 6, "rate": 8571},
    "under_review": [
        {
            "number": "XK20261125-0001", "at": _at(25, 9), "unit": "3-1-502", "state": "referred", "due_at": None,
            "days": 8,
        },
        {
            "number": "XK20261130-0002", "at": _at(30, 14), "unit": "3-1-501", "state": "applied",
            "due_at": datetime(2026, 12, 2, 18), "days": 3,  # noqa: DTZ001
        },
    ],
    "sites": [
        {
            "number": "XK20261020-0001", "unit": "10-1-101", "building": "10", "contractor": "鼎盛装饰",
            "state": "stopped", "starts": date(2026, 10, 25), "ends": date(2026, 11, 30), "left": -3,
        },
        {
            "number": "XK20261102-0001", "unit": "3-1-601", "building": "3", "contractor": "", "state": "works",
            "starts": date(2026, 11, 8), "ends": date(2026, 12, 20), "left": 17,
        },
    ],
    "rounds": {
        "in_time": 110, "late": 6, "missed": 4, "due": 120, "rate": 9167, "looks": 121, "extra": 3, "spot_checks": 2,
        "answers": [
            {"answer": "in_order", "looks": 96}, {"answer": "faults", "looks": 5}, {"answer": "nobody_in", "looks": 17},
            {"answer": "not_let_in", "looks": 1}, {"answer": "finished", "looks": 2},
        ],
    },
    "stops": {"issued": 1, "reported": 1, "lifted": 0, "standing": 1},
    "notices": _notices(3, 1, 2, 1, 6000),
    "violations": [_notices(2, 1, 1, 1, 5000, violation="noise"), _notices(1, 0, 1, 0, 10_000, violation="structure")],
    "by_contractor": [_notices(3, 1, 1, 0, 7500, contractor="鼎盛装饰"), _notices(0, 0, 1, 1, 0, contractor="")],
    "passes": {"issued": 12, "returned": 7, "lost": 1, "out": 9, "expired": 2, "overdue": 1},
    "deposits": [
        {
            "what": "contractor_deposit", "deposits": 4, "held": 800_000, "owed": 200_000, "kept": 35_000,
            "returned": 365_000,
        },
        {"what": "pass_deposit", "deposits": 9, "held": 45_000, "owed": 0, "kept": 5_000, "returned": 30_000},
        {"what": "owner_deposit", "deposits": 6, "held": 1_200_000, "owed": 200_000, "kept": 0, "returned": 400_000},
    ],
    "complaints": {"reported": 1, "permits": 9, "rate": 1111, "most": 50},
    "by_building": [
        {"building": "3", "applied": 6, "issued": 4, "completed": 3, "sites": 1, "notices": 4},
        {"building": "10", "applied": 2, "issued": 1, "completed": 0, "sites": 1, "notices": 3},
    ],
    "trend": [
        {"at": "2026-10", "applied": 5, "issued": 4, "completed": 1, "notices": 2},
        {"at": "2026-11", "applied": 8, "issued": 5, "completed": 3, "notices": 7},
    ],
}  # fmt: skip
