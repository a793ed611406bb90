"""Facts of slips as the fee desk stores them, about invented people."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

OFFICE = {"estate": "云栖花园", "office": "云栖花园物业服务中心", "demo": False}


def refund(**changes: Any) -> dict[str, Any]:
    """Part of a payment, transferred back; the charges are waived by as much."""
    facts = {
        "number": "TK20261122-0003", "kind": "payment", "state": "paid", "date": "2026-11-22",
        "applied_on": "2026-11-20", "unit": "3-1-502", "payee": "陈志远", "reason": "建筑面积登记有误，多收物业费",
        "amount": 12180, "before": 20000, "of": "SJ2026-004207",
        "lines": [
            {"item": "物业费", "period": "2026-10", "amount": 6090},
            {"item": "物业费", "period": "2026-11", "amount": 6090},
        ],
        "owed_again": False, "method": "transfer", "reference": "6222 0210 0112 3456", "applicant": "林晓",
        "approver": "周明", "cashier": "林晓",
    }  # fmt: skip
    return {**facts, **OFFICE, **changes}


def deposit_refund(**changes: Any) -> dict[str, Any]:
    """The rest of a deposit, in cash."""
    told = {
        "number": "TK20261122-0004", "kind": "deposit", "payee": "鼎盛装饰工程有限公司", "amount": 170000,
        "before": 170000, "of": "", "lines": [], "reason": "装修竣工复验合格", "method": "cash", "reference": "",
        "deposit": "装修押金", "deposit_number": "YS202609-0004711", "deposit_amount": 200000,
    }  # fmt: skip
    return refund(**told, **changes)


def prepayment_refund(**changes: Any) -> dict[str, Any]:
    """A prepayment that is only applied for."""
    told = {
        "number": "TK20261122-0005", "kind": "prepayment", "state": "applied", "amount": 50000, "before": 60000,
        "of": "", "lines": [], "reason": "租户搬离", "method": "", "reference": "", "approver": "", "cashier": "",
    }  # fmt: skip
    return refund(**told, **changes)


def settlement_refund(**changes: Any) -> dict[str, Any]:
    """What a billing run settled becomes prepayment again."""
    told = {
        "number": "TK20261122-0006", "kind": "settlement", "amount": 28090, "of": "", "owed_again": True,
        "lines": [{"item": "物业费", "period": "2026-11", "amount": 28090}], "reason": "业主未同意自动抵扣",
        "method": "prepayment", "reference": "",
    }  # fmt: skip
    return refund(**told, **changes)


def deduction(**changes: Any) -> dict[str, Any]:
    """Part of a renovation deposit, kept for damage."""
    facts = {
        "number": "KK20261118-0001", "date": "2026-11-18", "unit": "3-1-502", "payer": "鼎盛装饰工程有限公司",
        "deposit": "装修押金", "deposit_number": "YS202609-0004711", "deposit_amount": 200000, "item": "公共设施赔偿费",
        "reason": "电梯厅墙砖破损两块，按合同约定赔偿", "amount": 30000, "held": 200000, "cashier": "林晓",
    }  # fmt: skip
    return {**facts, **OFFICE, **changes}


def waiver(**changes: Any) -> dict[str, Any]:
    """Part of a month's fee, approved."""
    facts = {
        "number": "JM20261122-0002", "state": "approved", "date": "2026-11-22", "unit": "3-1-502", "payer": "陈志远",
        "charge": "YS202611-0004711", "item": "物业费", "period": "2026-11", "due": 28090, "paid": 10000, "waived": 0,
        "amount": 8090, "reason": "电梯停运三日，按服务协议减免", "applicant": "林晓", "approver": "周明",
    }  # fmt: skip
    return {**facts, **OFFICE, **changes}


def deposits() -> list[dict[str, Any]]:
    def row(number: str, state: str, amount: int, paid: int, used: int, **more: Any) -> dict[str, Any]:
        told = {"number": number, "unit": "3-1-502", "payer": "鼎盛装饰工程有限公司", "item": "装修押金"}
        return {**told, "amount": amount, "paid": paid, "used": used, "held": paid - used, "state": state, **more}

    return [
        row("YS202609-0004711", "settled", 200000, 200000, 200000),
        row("YS202610-0004900", "held", 200000, 200000, 30000, payer="陈志远"),
        row("YS202611-0005120", "owed", 10000, 0, 0, item="门禁卡押金"),
    ]


_AT = datetime(2026, 11, 22, 14, 5, tzinfo=ZoneInfo("Asia/Shanghai"))
_WHO = {"at": _AT, "unit": "3-1-502", "applicant": "林晓", "approver": "周明"}


def refunds() -> list[dict[str, Any]]:
    def row(number: str, kind: str, amount: int, state: str, **more: Any) -> dict[str, Any]:
        told = {"number": number, "kind": kind, "of": "", "payee": "陈志远", "reason": "业主申请", "state": state}
        return {**_WHO, **told, "amount": amount, **more}

    return [
        row("TK20261122-0003", "payment", 12180, "paid", of="SJ2026-004207"),
        row("TK20261122-0004", "deposit", 170000, "approved", of="YS202609-0004711"),
        row("TK20261122-0005", "prepayment", 50000, "applied", approver=""),
        row("TK20261122-0006", "settlement", 28090, "withdrawn", approver=""),
    ]


def waivers() -> list[dict[str, Any]]:
    def row(number: str, amount: int, state: str, **more: Any) -> dict[str, Any]:
        told = {"number": number, "item": "物业费", "period": 202611, "due": 28090, "reason": "电梯停运"}
        return {**_WHO, **told, "amount": amount, "state": state, **more}

    return [
        row("JM20261122-0001", 28090, "rejected"),
        row("JM20261122-0002", 8090, "approved"),
        row("JM20261122-0003", 1245, "applied", item="违约金", due=1245, approver=""),
    ]
