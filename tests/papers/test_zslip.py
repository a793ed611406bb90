"""The Z slip and the hand-in list, word for word."""

from typing import Any

import pytest

from frontdesk.core.words import Speaker
from frontdesk.fees.papers.zslip import hand_in_list, z_slip
from frontdesk.paper import sheet
from tests.papers import fee_facts as facts
from tests.papers.golden import check

CLOSED: dict[str, Any] = {
    "number": "RJ2026-000231", "day": "2026-11-21", "at": "2026-11-21 18:05", "estate": "云栖花园",
    "office": "云栖花园物业服务中心", "demo": False, "operator": "林晓", "closed_by": "周明", "counter": "1 号柜台",
    "opening": 50000, "expected": 124050, "counted": 124000, "total": 283250, "receipts": 12, "first": "SJ2026-004201",
    "last": "SJ2026-004212", "reason": "少收零钱",
    "methods": [
        {"method": "cash", "count": 7, "received": 88050, "paid_out": 14000, "expected": 74050, "counted": 74000},
        {"method": "wechat", "count": 4, "received": 159200, "paid_out": 0, "expected": 159200, "counted": 159200},
        {"method": "cheque", "count": 2, "received": 50000, "paid_out": 50000, "expected": 0, "counted": 0},
    ],
    "cash": [[10000, 11], [5000, 2], [1000, 4]],
    "voids": [
        {"number": "SJ2026-004205", "voids": "SJ2026-004204", "kind": "void", "amount": -4000, "reason": "户号录错"},
        {"number": "SJ2026-004209", "voids": "SJ2026-004180", "kind": "bounce", "amount": -50000, "reason": "空头支票"},
    ],
    "refunds": [{"unit": "3-1-502", "amount": -10000, "reason": "退装修押金"}],
    "unmoved": {"prepayment": 28090}, "chain": "9f2c41d07be35a66", "chain_row": 20471,
}  # fmt: skip

HANDED: dict[str, Any] = {
    "number": "JK20261122-0001", "at": "2026-11-22 09:10", "estate": "云栖花园", "office": "云栖花园物业服务中心",
    "demo": False, "operator": "周明", "taken_by": "财务 何静", "cash": 74000, "total": 320200,
    "methods": {"cash": 74000, "wechat": 246200},
    "lines": [
        {
            "number": "RJ2026-000231", "day": "2026-11-21", "operator": "林晓", "receipts": 12,
            "first": "SJ2026-004201", "last": "SJ2026-004212", "methods": {"cash": 74000, "wechat": 159200},
            "total": 233200,
        },
        {
            "number": "RJ2026-000232", "day": "2026-11-21", "operator": "周明", "receipts": 0, "first": "", "last": "",
            "methods": {"wechat": 87000}, "total": 87000,
        },
    ],
}  # fmt: skip


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_the_z_slip(language: str) -> None:
    check("z_slip", language, sheet.as_text(z_slip(CLOSED, Speaker(language), **facts.PRINTED)))


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_the_hand_in_list(language: str) -> None:
    check("hand_in", language, sheet.as_text(hand_in_list(HANDED, Speaker(language), **facts.PRINTED)))
