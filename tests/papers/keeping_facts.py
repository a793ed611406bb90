"""What stands on the papers of custody, stock-takes, losses and hand-overs, and rows of their registers."""

from datetime import UTC, date, datetime
from typing import Any

HEAD = {"estate": "云栖花园", "office": "云栖花园物业服务中心", "demo": False, "form": 0}


def custody(**more: Any) -> dict[str, Any]:
    return {
        **HEAD, "number": "LT20261121-0001", "date": "2026-11-21 09:05", "unit": "3-1-502", "given_by": "陈志远",
        "phone": "13900001122", "tag": "T-014", "opens": "入户门", "copies": 2, "purpose": "装修期间工人进出",
        "lend_to": "金盾装饰的工人", "until": "2026-12-31", "by": "许诺", "ended": "", "taken_by": "",
        "given_back_by": "", **more,
    }  # fmt: skip


def loss(**more: Any) -> dict[str, Any]:
    return {
        **HEAD, "number": "GS20261123-0001", "date": "2026-11-23 10:05", "code": "P-031-2", "opens": "地下水泵房",
        "hook": "A-10", "reported_by": "赵工", "words": "掉进电梯井，打捞未果", "due": "2026-11-25", "by": "许诺",
        "answer": "", "remark": "", "answered": "", "answered_by": "", "loan": "JY20261123-0004",
        "lent": "2026-11-23 09:10", "borrower": "赵工", **more,
    }  # fmt: skip


_LINE = {"copy_id": 1, "code": "G-01", "opens": "东门", "hook": "A-2", "found_on": "", "seen": False, "loan": ""}


def walk() -> dict[str, Any]:
    """A stock-take under way: the sheet to walk with."""
    lines = [
        {**_LINE, "seen": True, "finding": "there"},
        {**_LINE, "code": "P-031-1", "opens": "地下水泵房", "hook": "A-10", "finding": "missing"},
        {
            **_LINE, "code": "P-031-2", "opens": "地下水泵房", "hook": "A-10", "loan": "JY20261125-0002",
            "finding": "out",
        },
    ]  # fmt: skip
    return {
        **HEAD, "number": "PD20261125-0001", "state": "open", "begun": "2026-11-25 17:00", "begun_by": "许诺",
        "lines": lines,
    }  # fmt: skip


def result(**more: Any) -> dict[str, Any]:
    """A finished stock-take."""
    pump = {**_LINE, "opens": "地下水泵房", "hook": "A-10"}
    lines = [
        {**_LINE, "finding": "missing"},
        {**pump, "code": "P-031-1", "finding": "wrong_hook", "found_on": "A-9", "seen": True},
        {**pump, "code": "P-031-2", "finding": "out", "loan": "JY20261125-0002"},
        {**pump, "code": "P-032", "finding": "unexpected", "seen": True, "loan": "JY20261120-0007"},
    ]
    counts = {"there": 36, "out": 1, "missing": 1, "unexpected": 1, "wrong_hook": 1}
    return {
        **HEAD, "number": "PD20261125-0001", "state": "finished", "begun": "2026-11-25 17:00", "begun_by": "许诺",
        "finished": "2026-11-25 17:40", "by": "周明", "counts": counts, "lines": lines, **more,
    }  # fmt: skip


def handover() -> dict[str, Any]:
    keys = [
        {"copy": 1, "code": "K-201-1", "opens": "入户门", "hook": "C-1"},
        {"copy": 2, "code": "K-201-2", "opens": "入户门", "hook": "C-1"},
        {"copy": 3, "code": "K-202", "opens": "信箱", "hook": "C-2"},
    ]
    return {
        **HEAD, "number": "YJ20261125-0001", "at": "2026-11-25T10:30+08:00", "unit": "3-2-101", "taken_by": "李雯",
        "by": "许诺", "remark": "收房", "keys": keys,
    }  # fmt: skip


def custodies() -> list[dict[str, Any]]:
    """Rows of the list of custodies."""
    row = {
        "id": 1, "number": "LT20261121-0001", "tag": "T-014", "unit": "3-1-502", "copies": 2, "here": 1,
        "given_by": "陈志远", "phone": "13900001122", "purpose": "装修", "lend_to": "", "since": date(2026, 11, 21),
        "until": date(2026, 12, 31), "operator": "许诺", "ended_at": None, "taken_by": "", "state": "held",
    }  # fmt: skip
    ended = {"state": "ended", "ended_at": datetime(2026, 11, 24, 9, 5, tzinfo=UTC), "taken_by": "陈志远"}
    return [{**row, **ended}, {**row, "number": "LT20261122-0001", "state": "lapsed"}]


def losses() -> list[dict[str, Any]]:
    """Rows of the list of losses."""
    row = {
        "id": 1, "number": "GS20261123-0001", "at": datetime(2026, 11, 23, 10, 5, tzinfo=UTC), "code": "P-031-2",
        "opens": "地下水泵房", "reported_by": "赵工", "words": "掉进电梯井", "loan": "JY20261123-0004",
        "due": date(2026, 11, 25), "state": "open", "answered_at": None, "answerer": "", "remark": "",
    }  # fmt: skip
    done = {
        "state": "lock_changed",
        "answered_at": datetime(2026, 11, 24, 9, 5, tzinfo=UTC),
        "answerer": "周明",
        "remark": "换芯",
    }
    return [row, {**row, **done}]


def counted() -> list[dict[str, Any]]:
    """Rows of the list of a stock-take, under way and finished."""
    row = {
        "id": 1, "hook": "A-2", "code": "G-01", "opens": "东门", "seen_at": None, "seen_by": "", "finding": "missing",
        "settled": "", "settled_at": None, "settled_by": "", "remark": "", "under_way": False,
    }  # fmt: skip
    seen = {"seen_at": datetime(2026, 11, 25, 17, 5, tzinfo=UTC), "seen_by": "许诺", "finding": "there"}
    settled = {
        "settled": "lost", "settled_at": datetime(2026, 11, 25, 18, 0, tzinfo=UTC), "settled_by": "周明",
        "remark": "GS20261125-0001",
    }  # fmt: skip
    return [row, {**row, **seen}, {**row, **settled}, {**row, "under_way": True}]
