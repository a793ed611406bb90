"""What stands on the papers of a case of renovation; everybody in it invented."""

from typing import Any

from frontdesk.renovation.records.changes import COMPLETION_POINTS

CASE: dict[str, Any] = {
    "estate": "云栖花园", "office": "云栖花园物业服务中心", "demo": False, "form": 0, "estate_phone": "025-52668899",
    "number": "XK20261121-0003", "unit": "3-1-502", "area": 11236, "owner": "陈志远", "applicant_kind": "agent",
    "applicant": "陈知夏", "phone": "13900001122", "contractor": "鼎盛建筑装饰工程有限公司", "licence": "91320100MA1X",
    "contractor_phone": "02566661234", "manager": "丁一", "manager_phone": "13700004567", "starts": "2026-11-23",
    "ends": "2027-01-31", "date": "2026-11-21",
    "scope": [
        {"text": "墙面粉刷", "place": "全屋", "risk": ""},
        {"text": "卫生间防水重做", "place": "主卫", "risk": "waterproofing"},
    ],
    "hours": "工作日 8:00–12:00、14:00–18:00",
}  # fmt: skip
"""What every paper of a case says of it, with its works."""

OWN_WORKS = CASE | {
    "applicant_kind": "owner", "applicant": "陈志远", "demo": True,
    **dict.fromkeys(("contractor", "licence", "contractor_phone", "manager", "manager_phone"), ""),
}  # fmt: skip
"""The owner applies, and does the works."""


def application(**more: Any) -> dict[str, Any]:
    """An application that was sent back once, and waits for its final review."""
    documents = [
        {"name": "Owner's identity card", "shown": "copy", "words": ""},
        {"name": "Plans of the works", "shown": "original", "words": ""},
        {"name": "Electrician's card", "shown": "not_needed", "words": "不动电路"},
        {"name": "Contractor's business licence", "shown": "", "words": ""},
    ]
    reviews = [
        {"stage": "first", "outcome": "returned", "day": "2026-11-21", "who": "周明", "words": "缺平面图"},
        {"stage": "first", "outcome": "passed", "day": "2026-11-22", "who": "周明", "words": ""},
    ]
    return CASE | {"documents": documents, "reviews": reviews, "remark": "家有老人，请勿午间施工", "by": "许诺"} | more


def agreement(**more: Any) -> dict[str, Any]:
    """What all three sign, with the sums of the rules."""
    sums = {
        "owner_deposit": 200000,
        "contractor_deposit": 200000,
        "pass_deposit": 5000,
        "pass_fee": 1000,
        "cleanup": 300,
    }
    return CASE | sums | {"waiting": 1, "pass_return": 7} | more


def permit(**more: Any) -> dict[str, Any]:
    """A permit that was issued once."""
    return CASE | {"issue": 1, "since": "2026-11-21", "approved_by": "沈一舟"} | more


def extension(**more: Any) -> dict[str, Any]:
    """More time that nobody has decided on."""
    return CASE | {
        "extension": "YQ20261221-0001", "date": "2026-12-21", "before": "2027-01-31", "until": "2027-02-28",
        "works": "", "risk": "", "reason": "定制橱柜延期到货", "state": "applied", "decided": "",
        "decided_by": "", "words": "", "by": "许诺",
    } | more  # fmt: skip


def approved() -> dict[str, Any]:
    """More works, approved of."""
    return extension(
        until="2027-01-31", works="移改燃气管道", risk="gas", state="approved", decided="2026-12-22",
        decided_by="沈一舟", words="燃气公司已同意",
    )  # fmt: skip


def completion(**more: Any) -> dict[str, Any]:
    """A completion inspection that passed."""
    return CASE | {
        "completion": "JG20270130-0001", "kind": "completion", "n": 1, "at": "2027-01-30 10:20", "inspector": "周明",
        "present": "陈志远", "points": dict.fromkeys(COMPLETION_POINTS, True), "passed": True, "words": "",
        "waiting_until": "2027-02-28", "early": False, "by": "许诺", "date": "2027-01-30",
    } | more  # fmt: skip


def faulty() -> dict[str, Any]:
    """A re-inspection of works that were given up midway; something leaks."""
    points = dict.fromkeys(COMPLETION_POINTS, True) | {"waterproofing_tested": False}
    return completion(
        completion="JG20270301-0001", kind="reinspection", n=2, at="2027-03-01 09:00", date="2027-03-01", points=points,
        passed=False, words="主卫渗漏，须重做防水", waiting_until="", early=True,
    )  # fmt: skip


def settlement() -> dict[str, Any]:
    """Deposits of which damage was kept; the contractor's is paid out, the owner's to be approved."""
    figures = ("paid", "kept", "back", "held")
    deposits = [
        {"what": what, "pass": number, "payer": payer} | dict(zip(figures, sums, strict=True))
        for what, number, payer, sums in (
            ("owner_deposit", "", "陈志远", (200000, 0, 0, 200000)),
            ("contractor_deposit", "", CASE["contractor"], (200000, 35050, 164950, 0)),
            ("pass_deposit", "CR20261123-0001", CASE["contractor"], (5000, 0, 5000, 0)),
        )
    ]
    return CASE | {
        "date": "2027-03-02", "deposits": deposits, "payees": [CASE["contractor"], "陈志远"],
        "deductions": [
            {"number": "KK20270301-0001", "amount": 35050, "reason": "WG20261205-0002 电梯轿厢划伤，照价赔偿"}
        ],
        "refunds": [
            {"number": f"TK20270302-000{n}", "payee": payee, "state": state, "amount": amount}
            for n, payee, state, amount in (
                (1, CASE["contractor"], "paid", 164950), (2, CASE["contractor"], "paid", 5000),
                (3, "陈志远", "applied", 200000),
            )
        ],
    }  # fmt: skip
