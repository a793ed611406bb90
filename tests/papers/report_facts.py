"""What the reports tell, about an invented estate."""

from datetime import UTC, date, datetime
from typing import Any

HEADING = {
    "estate": "云栖花园", "office": "云栖花园物业服务中心", "demo": False, "today": date(2026, 11, 22), "building": "",
    "item": "", "operator": "",
}  # fmt: skip


def _due(due: int, received: int, **more: Any) -> dict[str, Any]:
    return {
        "due": due, "received": received, "open": due - received, "waived": 0,
        "rate": (20000 * received + due) // (2 * due), **more,
    }  # fmt: skip


def _homes(billed: int, paid_up: int) -> dict[str, Any]:
    return {"billed": billed, "paid_up": paid_up, "household_rate": 10000 * paid_up // billed}


RATES = HEADING | {
    "report": "rates", "title": "Collection rate", "since": 202610, "until": 202611, "building": "3",
    **_due(30000000, 27600000), **_homes(96, 84), "late_fees": _due(12000, 4000),
    "by_month": [
        _due(15000000, 14400000, period=202610) | _homes(96, 92),
        _due(15000000, 13200000, period=202611) | _homes(96, 86),
    ],
    "by_building": [_due(30000000, 27600000, building="3") | _homes(96, 84)],
    "by_item": [_due(28000000, 25800000, item="物业费"), _due(2000000, 1800000, item="车位管理费")],
}  # fmt: skip

INCOME = HEADING | {
    "report": "income", "title": "Income", "since": date(2026, 11, 20), "until": date(2026, 11, 21), "operator": "林晓",
    "money": 160090, "income": 58090, "deposits_taken": 200000, "prepaid_in": 2000, "prepaid_used": 0,
    "deposit_used": 100000, "receipts": 4, "receipt_total": 230090,
    "by_item": [
        {"item": "物业费", "received": 33090, "settled": 0, "taken_back": 5000, "income": 28090},
        {"item": "装修垃圾清运费", "received": 0, "settled": 30000, "taken_back": 0, "income": 30000},
    ],
    "deposits": [{"item": "装修押金", "received": 200000, "settled": 0, "taken_back": 0, "income": 200000}],
    "by_method": [
        {"method": "cash", "count": 3, "received": 35090, "paid_out": 5000, "money": 30090},
        {"method": "card", "count": 1, "received": 200000, "paid_out": 0, "money": 200000},
        {"method": "transfer", "count": 1, "received": 0, "paid_out": 70000, "money": -70000},
    ],
    "by_operator": [{"operator": "林晓", "receipts": 4, "received": 235090, "paid_out": 75000, "money": 160090}],
    "by_time": [
        {"at": "2026-11-20", "received": 235090, "paid_out": 5000, "money": 230090, "income": 28090},
        {"at": "2026-11-21", "received": 0, "paid_out": 70000, "money": -70000, "income": 30000},
    ],
}  # fmt: skip

_OLD = {"received": 350000, "open": 1050000, "rate": 2500}
RECOVERY = HEADING | {
    "report": "recovery", "title": "Recovery of arrears", "since": date(2026, 11, 20), "until": date(2026, 11, 21),
    "item": "物业费", "before": 202611, **_OLD, "late_fees": {"received": 1200, "open": 0, "rate": 10000},
    "by_building": [{"building": "3", **_OLD}], "by_item": [{"item": "物业费", **_OLD}],
    "by_period": [
        {"period": 202609, "received": 50000, "open": 450000, "rate": 1000},
        {"period": 202610, "received": 300000, "open": 600000, "rate": 3333},
    ],
    "by_time": [{"at": "2026-11-20", "received": 350000}, {"at": "2026-11-21", "received": 0}],
}  # fmt: skip

_AGES = {"30": 28090, "90": 56180, "180": 0, "365": 0, "older": 120000}
AGEING = HEADING | {
    "report": "ageing", "title": "Age of arrears", "ages": _AGES, "total": 204270,
    "buckets": [
        ("30", "0–30 d"), ("90", "31–90 d"), ("180", "91–180 d"), ("365", "181–365 d"), ("older", "Over 365 d"),
    ],
    "units": {"30": 1, "90": 2, "180": 0, "365": 0, "older": 1},
    "by_building": [{"building": "3", "ages": _AGES, "total": 204270}],
    "by_item": [{"item": "物业费", "ages": _AGES, "total": 204270}],
}  # fmt: skip


def _line(
    day: int, kind: str, number: str, told: dict[str, Any], owed: int, prepaid: int, after: int, left: int
) -> Any:
    balance = {"owed": after, "prepaid": left, "to_leave": 0, "held": 0}
    return {
        "at": datetime(2026, 11, day, 9, 30, tzinfo=UTC), "kind": kind, "number": number, "told": told, "owed": owed,
        "prepaid": prepaid, "to_leave": 0, "held": 0, "balance": balance,
    }  # fmt: skip


def _charge(item: str, period: str, months: int = 1) -> dict[str, Any]:
    return {"item": item, "basis": "area", "period": period, "months": months, "remark": "", "due": "2026-11-30"}


def _paid(*methods: str, unit: str = "", voids: str = "") -> dict[str, Any]:
    return {"methods": list(methods), "payer": "陈志远", "reason": "", "voids": voids, "unit": unit}


_LEAK = {"item": "物业费", "period": "2026-10", "reason": "漏水"}
_HELD = {"owed": 0, "prepaid": 0, "to_leave": 0, "held": 200000}
STATEMENT = HEADING | {
    "report": "statement", "title": "Statement of account", "since": date(2026, 11, 1), "until": date(2026, 11, 22),
    "unit": "3-1-502", "owner": "陈志远", "gross_area": 11236, "running": 140,
    "opening": {"owed": 28090, "prepaid": 5000, "to_leave": 0, "held": 0},
    "closing": {"owed": 99140, "prepaid": 7000, "to_leave": 0, "held": 170000},
    "charged": 99140, "waived": 8000, "settled": 20090, "prepaid_in": 2000, "prepaid_used": 0,
    "entries": [
        _line(1, "charge", "YS202611-0000004", _charge("物业费", "2026-11"), 28090, 0, 56180, 5000),
        _line(1, "charge", "YS202611-0000005", _charge("电视费", "2026-11", 3), 72000, 0, 128180, 5000),
        _line(3, "charge_voided", "YS202611-0000006", _charge("装修垃圾清运费", "2026-11"), -950, 0, 127230, 5000),
        _line(4, "waiver", "JM20261104-0001", _LEAK, -8000, 0, 119230, 5000),
        _line(5, "payment", "SJ2026-000001", _paid("cash", "wechat"), -28090, 2000, 91140, 7000),
        _line(6, "void", "SJ2026-000002", _paid("cash", voids="SJ2026-000001"), 28090, -2000, 119230, 5000),
        _line(7, "payment", "SJ2026-000003", _paid("transfer", unit="B1-36"), -20000, 0, 99230, 5000),
        _line(8, "bounce", "SJ2026-000004", _paid("cheque", voids="SJ2026-000003"), 0, 2000, 99230, 7000),
        _line(9, "settlement", "", _paid("prepayment"), -90, 0, 99140, 7000),
    ],
    "deposits": [
        _line(10, "payment", "SJ2026-000005", _paid("card"), 0, 0, 0, 0) | {"held": 200000, "balance": _HELD},
        _line(12, "deduction", "KK20261112-0001", _paid("deposit"), 0, 0, 0, 0)
        | {"held": -30000, "balance": _HELD | {"held": 170000}},
    ],
}  # fmt: skip
