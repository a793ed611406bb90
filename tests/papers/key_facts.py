"""What stands on the papers of lending keys; everybody in it invented."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

WALL = ZoneInfo("Asia/Shanghai")


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of November 2026 on the estate's wall."""
    return datetime(2026, 11, day, hour, minute, tzinfo=WALL)


def item(code: str, opens: str, kind: str = "plant", **more: Any) -> dict[str, Any]:
    """A key of a loan that is out still."""
    told = dict.fromkeys(("received_by", "outcome", "things", "doors", "water", "power", "remark"), "")
    return {"code": code, "opens": opens, "kind": kind, "hook": "A12", "back_at": None, **told, **more}


def loan(**more: Any) -> dict[str, Any]:
    """Two keys lent to a contractor who has an escort."""
    return {
        "estate": "云栖花园", "office": "云栖花园物业服务中心", "demo": False, "form": 0, "number": "JY20261121-0003",
        "borrower": "马强", "borrower_kind": "contractor", "company": "鼎新机电工程有限公司", "phone": "13600002222",
        "id_masked": "1101**********002X", "staff_card": "", "unit": "", "at": at(21, 9, 5), "due_back": at(21, 18),
        "approved_by": "周明", "escort": "刘工", "by": "许诺", "reason": "水泵年度保养", "consent": "", "remark": "",
        "items": [item("P-031-1", "水泵房"), item("P-032", "配电房")],
    } | more  # fmt: skip


def back() -> dict[str, Any]:
    """The key of a vacant unit and one in custody, both back; something was wrong in the unit."""
    came: dict[str, Any] = {"back_at": at(21, 11, 40), "received_by": "许诺", "outcome": "back"}
    found = {"things": "ok", "doors": "阳台门未锁", "water": "ok", "power": "ok"}
    return loan(
        borrower="陈姨", borrower_kind="resident", company="", id_masked="", approved_by="", escort="", unit="3-1-502",
        consent="业主陈志远 09:00 电话同意", remark="取快递", demo=True,
        items=[item("V-007", "入户门", "vacant", **came, **found), item("C-012", "入户门", "custody", **came)],
    )  # fmt: skip


def row(number: str, tag: str, kind: str, **more: Any) -> dict[str, Any]:
    """A line of the key register."""
    told = dict.fromkeys(
        ("company", "id_masked", "approved_by", "escort", "outcome", "things", "doors", "water", "power", "remark"), ""
    )
    return {
        **told, "number": number, "tag": tag, "kind": kind, "opens": "水泵房", "copies": 1, "reason": "巡检",
        "borrower": "刘工", "phone": "13700001111", "out": at(21, 9), "due": at(21, 18), "out_by": "许诺", "back": None,
        "received_by": "", **more,
    }  # fmt: skip


def register() -> list[dict[str, Any]]:
    """What was lent in a morning: returned, found wrong, lost, still out."""
    came: dict[str, Any] = {"back": at(21, 11, 40), "received_by": "林晓", "outcome": "back"}
    found = {"things": "ok", "doors": "ok", "water": "阀门滴水", "power": "ok"}
    return [
        row("JY20261121-0001", "G-001", "public", id_masked="G-17", **came),
        row("JY20261121-0001", "P-031-1/2", "plant", copies=2, id_masked="G-17", **came),
        row("JY20261121-0002", "V-007", "vacant", reason="带看", **came, **found),
        row("JY20261121-0003", "O-005", "office", back=at(21, 12), received_by="林晓", outcome="lost", remark="已报失"),
        row(
            "JY20261121-0004", "P-031-1", "plant", borrower="马强", company="鼎新机电", id_masked="1101**********002X",
            approved_by="周明", escort="刘工", reason="保养",
        ),
    ]  # fmt: skip


def overdue() -> list[dict[str, Any]]:
    """One key late since this morning, one for three days."""
    return [
        row("JY20261118-0002", "P-031-1", "plant", due=at(18, 18), late=timedelta(days=3, hours=2)),
        row("JY20261121-0001", "G-001", "public", due=at(21, 8), late=timedelta(hours=4)),
    ]


def keys() -> list[dict[str, Any]]:
    """A plant room's key with a copy out, and one of a vacant unit."""
    return [
        {
            "tag": "P-031", "kind": "plant", "opens": "水泵房", "unit": "", "key_set": "", "hook": "A12", "copies": 2,
            "there": 1, "out": 1, "lost": 0, "note": "",
        },
        {
            "tag": "V-007", "kind": "vacant", "opens": "入户门", "unit": "3-1-502", "key_set": "A", "hook": "B07",
            "copies": 1, "there": 1, "out": 0, "lost": 0, "note": "窗锁另附",
        },
    ]  # fmt: skip
