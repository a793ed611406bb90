"""The register of renovation permits, word for word."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from frontdesk.core.words import Speaker
from frontdesk.paper import book
from frontdesk.renovation.papers.permits import permit_list
from tests.papers.fee_facts import PRINTED
from tests.papers.golden import check

_AT = datetime(2026, 11, 21, 2, 10, tzinfo=UTC)
_SITE: dict[str, Any] = {
    "number": "XK20261121-0001", "at": _AT, "unit": "3-1-502", "owner": "陈志远", "applicant_kind": "owner",
    "applicant": "陈志远", "phone": "13900001122", "contractor": "鼎盛装饰", "manager": "丁一",
    "manager_phone": "13700004567", "starts": date(2026, 11, 23), "ends": date(2027, 1, 31), "state": "works",
    "issued_at": _AT, "over_on": None, "waiting_until": None, "who": "许诺",
}  # fmt: skip
_DRAFT = _SITE | {
    "number": "XK20261121-0002", "unit": "1-101", "owner": "单雪", "applicant_kind": "tenant", "applicant": "李四",
    "contractor": "", "manager": "", "manager_phone": "", "starts": None, "ends": None, "state": "draft",
    "issued_at": None,
}  # fmt: skip
_WAITING = _SITE | {
    "number": "XK20260801-0001", "state": "waiting", "over_on": date(2026, 10, 31), "waiting_until": date(2027, 1, 31),
}  # fmt: skip


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_register_of_permits(language: str) -> None:
    drawn = permit_list([_SITE, _DRAFT, _WAITING], Speaker(language), office="云栖花园物业服务中心", **PRINTED)
    check("permit_list", language, book.as_text(drawn))
