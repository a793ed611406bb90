"""Facts as the fee desk stores them, about invented people."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

PRINTED = {"printed_at": "2026-11-22 14:05", "printed_by": "林晓"}
RARE = "欧阳𡋾喆堃珺祎玥"
"""A name that needs both regular faces."""


def line(item: str, period: str, price: int, quantity: int, basis: str, due: int, **more: Any) -> dict[str, Any]:
    return {
        "item": item,
        "period": period,
        "price": price,
        "quantity": quantity,
        "basis": basis,
        "due": due,
        "paid": due,
        "remark": "",
        **more,
    }


def receipt(**changes: Any) -> dict[str, Any]:
    """A receipt for three months of the fee, three of a parking space, water, and part of a shared bill."""
    facts = {
        "number": "SJ2026-004207",
        "kind": "receipt",
        "at": "2026-11-22 14:05",
        "estate": "云栖花园",
        "office": "云栖花园物业服务中心",
        "demo": False,
        "unit": "3-1-502",
        "payer": "陈志远",
        "gross_area": 11236,
        "lines": [
            *(line("物业费", f"2026-{month:02}", 25000, 11236, "area", 28090) for month in (9, 10, 11)),
            *(
                line("车位管理费", f"2026-{month}", 800000, 100, "fixed", 8000, remark="B1-036")
                for month in (10, 11, 12)
            ),
            line("水费", "2026-10", 1768000, 100, "one_off", 17680),
            line("公摊电费", "2026-10", 1525050, 100, "one_off", 15251, paid=15000),
        ],
        "prepaid_in": 0,
        "total": 140950,
        "methods": [{"method": "cash", "amount": 140950, "reference": ""}],
        "received": 150000,
        "change": 9050,
        "prepaid_before": 20000,
        "prepaid_after": 20000,
        "cashier": "林晓",
        "counter": "1 号柜台",
        "remark": "",
        "voids": "",
        "reason": "",
        "authorised_by": "",
    }
    return {**facts, **changes}


def red_entry() -> dict[str, Any]:
    """The red entry that voids the receipt above."""
    facts = receipt()
    return receipt(
        number="SJ2026-004208",
        kind="red",
        lines=[{**each, "due": -each["due"], "paid": -each["paid"]} for each in facts["lines"]],
        total=-140950,
        methods=[{"method": "cash", "amount": -140950, "reference": ""}],
        received=-140950,
        change=0,
        voids="SJ2026-004207",
        reason="收款方式录入有误",
        authorised_by="周明",
    )


def prepayment() -> dict[str, Any]:
    """One month by three methods, and the rest kept as prepayment."""
    return receipt(
        payer=RARE,
        lines=[line("物业费", "2026-11", 25000, 11236, "area", 28090)],
        prepaid_in=171910,
        total=200000,
        methods=[
            {"method": "transfer", "amount": 100000, "reference": "20261122000193"},
            {"method": "wechat", "amount": 60000, "reference": ""},
            {"method": "cash", "amount": 40000, "reference": ""},
        ],
        received=200000,
        change=0,
        prepaid_before=0,
        prepaid_after=171910,
        remark="业主委托其子代缴，已核对身份",
    )


def several_units() -> dict[str, Any]:
    """A flat with a discount and a late fee, its parking space, and another flat with tiers and a meter."""
    return receipt(
        lines=[
            line("物业费", "2026-09", 25000, 11236, "area", 23090, waived=5000),
            line("违约金", "2026-11", 576 * 100, 100, "late_fee", 576, remark="物业费 2026-09：41 天 × 0.05% × 280.90"),
            *(line("车位管理费", f"2026-{month}", 800000, 100, "fixed", 8000, unit="B1-36") for month in (10, 11)),
            line(
                "电费", "2026-10", 4883, 0, "metered", 14950, unit="3-1-501",
                parts=[
                    {"since": "2026-10-01", "until": "2026-10-31", "price": price, "quantity": use, "over": 1, "of": 1}
                    for price, use in ((4883, 24000), (5383, 6000))
                ],
                readings=[{"meter": "A7", "multiplier": 1000, "before": 120300, "after": 150300, "use": 30000}],
            ),
        ],
        total=54616, methods=[{"method": "cash", "amount": 54616, "reference": ""}], received=54616, change=0,
    )  # fmt: skip


def deposit() -> dict[str, Any]:
    """The deposit for renovating a flat."""
    return receipt(
        lines=[line("装修押金", "2026-11", 200000000, 100, "deposit", 2000000, remark="装修押金")],
        total=2000000,
        methods=[{"method": "cheque", "amount": 2000000, "reference": "10203040"}],
        received=2000000,
        change=0,
        prepaid_before=0,
        prepaid_after=0,
    )


def bounced() -> dict[str, Any]:
    """A receipt paid by cheque and cash whose cheque came back: the cash is now prepayment."""
    facts = receipt()
    return receipt(
        number="SJ2026-004209",
        kind="bounce",
        lines=[{**each, "due": -each["due"], "paid": -each["paid"]} for each in facts["lines"]],
        prepaid_in=40950,
        total=-100000,
        methods=[{"method": "cheque", "amount": -100000, "reference": "10203040"}],
        received=-100000,
        change=0,
        prepaid_after=60950,
        voids="SJ2026-004207",
        reason="存款不足退票",
        authorised_by="周明",
    )


def notice(**changes: Any) -> dict[str, Any]:
    """Three months of the fee, a parking space partly paid, and clearing of renovation waste."""

    def owed(item: str, period: str, price: int, quantity: int, basis: str, amount: int, **more: Any) -> dict[str, Any]:
        due = f"{period}-05"
        line = {"item": item, "period": period, "price": price, "quantity": quantity, "basis": basis}
        return {**line, "amount": amount, "open": amount, "due_date": due, **more}

    facts = {
        "estate": "云栖花园",
        "office": "云栖花园物业服务中心",
        "demo": False,
        "unit": "3-1-502",
        "payer": RARE,
        "date": "2026-11-05",
        "due_by": "2026-11-30",
        "lines": [
            *(owed("物业费", f"2026-{month:02}", 25000, 11236, "area", 28090) for month in (9, 10, 11)),
            owed("车位管理费", "2026-11", 800000, 100, "fixed", 8000, open=3000),
            owed("装修垃圾清运费", "2026-10", 3000000, 100, "one_off", 30000),
        ],
        "total": 117270,
        "prepaid": 20000,
        "phone": "0571-8888 6666",
        "hours": "周一至周五 08:30–18:00，周六、周日 09:00–17:00",
        "bank": "中国工商银行杭州西湖支行 1202 0206 0990 0123 456 云栖花园物业服务有限公司",
    }
    return {**facts, **changes}


def charges() -> list[dict[str, Any]]:
    def charge(unit: str, payer: str, item: str, amount: int, paid: int, state: str, **more: Any) -> dict[str, Any]:
        row = {"unit": unit, "payer": payer, "item": item, "period": 202611, "price": 25000, "quantity": 11236}
        money = {"amount": amount, "paid": paid, "open": amount - paid}
        return {**row, "basis": "area", **money, "due": date(2026, 11, 5), "state": state, **more}

    return [
        charge("3-1-501", "陈志远", "物业费", 28090, 28090, "paid"),
        charge("3-1-502", RARE, "物业费", 28090, 10000, "part"),
        charge("3-1-502", RARE, "车位管理费", 8000, 0, "open", price=800000, quantity=100, basis="fixed"),
        charge("S-01", "=1+1", "物业费", 123456, 0, "open", price=38888, quantity=31747),
    ]


def receipts() -> list[dict[str, Any]]:
    def row(number: str, total: int, methods: list[str], **more: Any) -> dict[str, Any]:
        at = datetime(2026, 11, 22, 14, 5, tzinfo=ZoneInfo("Asia/Shanghai"))
        who = {"at": at, "unit": "3-1-502", "payer": "陈志远", "cashier": "林晓"}
        how = {"total": total, "methods": methods, "kind": "receipt", "voids": "", "voided_by": ""}
        return {"number": number, **who, **how, **more}

    return [
        row("SJ2026-004206", 8000, ["wechat"]),
        row("SJ2026-004207", 140950, ["cash", "prepayment"], voided_by="SJ2026-004208"),
        row("SJ2026-004208", -140950, ["cash", "prepayment"], kind="red", voids="SJ2026-004207"),
    ]
