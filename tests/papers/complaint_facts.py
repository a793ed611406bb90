"""What stands on the papers of complaints and follow-ups, and rows of their register."""

from datetime import UTC, datetime
from typing import Any

HEAD = {"estate": "云栖花园", "office": "云栖花园物业服务中心", "demo": False, "form": 0}


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


_TICKET = {
    "reporter": "陈志远", "phone": "13900001122", "unit": "3-1-502", "building": "3", "place": "", "kind": "complaint",
    "category": "noise", "text": "楼上深夜装修，吵到孩子睡觉",
}  # fmt: skip


def _step(day: int, hour: int, went_to: str, remark: str = "", who: str = "许诺") -> dict[str, Any]:
    return {"at": at(day, hour, 5), "who": who, "went_to": went_to, "remark": remark}


def complaint(**more: Any) -> dict[str, Any]:
    """A complaint that was answered and followed up, as `ComplaintDesk.form` tells it."""
    steps = [
        _step(25, 10, "closed", "HF20261125-0001"), _step(22, 16, "to_follow_up"), _step(22, 16, "answered"),
        _step(22, 14, "in_hand"), _step(22, 9, "escalated", "→ 周明: 第三次了"), _step(22, 8, "investigating", "赵工"),
        _step(21, 23, "logged"),
    ]  # fmt: skip
    notes = [
        {"at": at(22, 14, 5), "who": "周明", "kind": "measure", "text": "发停工通知，夜间巡查"},
        {"at": at(22, 8, 40), "who": "许诺", "kind": "found", "text": "3-1-602 装修未报批"},
    ]
    return {
        **HEAD, **_TICKET, "number": "TS20261121-0003", "at": at(21, 22, 40), "who": "许诺", "channel": "phone",
        "state": "closed", "cause": "neighbour", "answer": "已停工，今后 20 点后不施工", "steps": steps, "notes": notes,
        "follow_ups": [{"verdict": "satisfied", "words": "满意，谢谢"}], **more,
    }  # fmt: skip


def praise() -> dict[str, Any]:
    """Praise that was passed on, whose caller did not name anybody."""
    return complaint(
        number="BY20261121-0001", kind="praise", category="security", text="门岗帮老人搬菜", reporter="", phone="",
        unit="", place="东门", cause="", answer="", notes=[], follow_ups=[],
        steps=[_step(22, 9, "closed", "→ 保安队"), _step(21, 23, "logged")],
    )  # fmt: skip


def follow_up(**more: Any) -> dict[str, Any]:
    return {
        **HEAD, **_TICKET, "number": "HF20261125-0001", "at": "2026-11-25 10:05", "by": "许诺", "means": "phone",
        "verdict": "satisfied", "rating": 5, "words": "满意，谢谢", "spot_check": False, "slip": "",
        "ticket": "TS20261121-0003", "answer": "已停工，今后 20 点后不施工", "reported_at": "2026-11-21 22:40",
        "finished_at": "2026-11-22 16:05", **more,
    }  # fmt: skip


FAULT = {
    "verdict": "not_satisfied", "rating": None, "words": "阀门换了还在滴水", "slip": "ZG20261125-0001",
    "kind": "repair", "category": "leak", "ticket": "WX20261121-0007", "text": "厨房水管爆了", "answer": "更换角阀",
    "spot_check": True, "means": "visit",
}  # fmt: skip


def slip(**more: Any) -> dict[str, Any]:
    return {
        **HEAD, **_TICKET, "number": "ZG20261125-0001", "at": "2026-11-25 10:05", "due": "2026-11-26 10:05",
        "fault": "阀门换了还在滴水", "served_at": "", "served_to": "", "by": "许诺", "served_by": "",
        "follow_up": "HF20261125-0001", "asked_at": "2026-11-25 10:05", "ticket": "WX20261121-0007", "kind": "repair",
        "category": "leak", "text": "厨房水管爆了", **more,
    }  # fmt: skip


SERVED = {"served_at": "2026-11-25 14:00", "served_to": "赵工", "served_by": "许诺", "demo": True}


def rows() -> list[dict[str, Any]]:
    """A follow-up that was made, and a ticket that waits for one."""
    return [
        {
            **_TICKET, "number": "TS20261121-0003", "follow_up": "HF20261125-0001", "when": at(25, 10, 5),
            "standing": "satisfied", "means": "phone", "verdict": "satisfied", "rating": 5, "words": "满意，谢谢",
            "who": "许诺",
        },
        {
            **_TICKET, "number": "WX20261122-0002", "kind": "repair", "category": "lift", "unit": "",
            "place": "2 单元电梯", "follow_up": "", "when": at(26, 18), "standing": "late", "means": "", "verdict": "",
            "rating": None, "words": "", "who": "",
        },
    ]  # fmt: skip
