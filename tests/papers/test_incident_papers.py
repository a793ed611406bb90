"""The register of incidents, word for word."""

from datetime import datetime

import pytest

from frontdesk.core.words import Speaker
from frontdesk.paper import book
from frontdesk.tickets.papers.incidents import incident_list
from tests.papers.fee_facts import PRINTED
from tests.papers.golden import check

WATER = {
    "number": "TF20261121-0001", "kind": "water_off", "building": "3", "entrance": "", "state": "under_way",
    "sentence": "3 栋水泵故障，全栋停水，正在抢修。", "since": datetime(2026, 11, 21, 9, 5),  # noqa: DTZ001
    "expected_until": datetime(2026, 11, 21, 18), "ended_at": None,  # noqa: DTZ001
    "ticket": "WX20261121-0007", "operator": "许诺",
}  # fmt: skip
LIFT = WATER | {
    "number": "TF20261121-0002", "kind": "lift_stopped", "building": "1", "entrance": "2", "state": "ended",
    "sentence": "1 栋 2 单元电梯停运。", "expected_until": None, "ticket": "",
    "ended_at": datetime(2026, 11, 21, 11, 30),  # noqa: DTZ001
}  # fmt: skip
POWER = WATER | {
    "number": "TF20261121-0003", "kind": "power_off", "building": "", "state": "planned", "ticket": "",
    "sentence": "供电局检修，全小区停电。", "since": datetime(2026, 11, 25, 9),  # noqa: DTZ001
    "expected_until": datetime(2026, 11, 25, 12),  # noqa: DTZ001
}  # fmt: skip


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_register(language: str) -> None:
    drawn = incident_list([WATER, LIFT, POWER], Speaker(language), office="云栖花园物业服务中心", **PRINTED)
    check("incident_list", language, book.as_text(drawn))
