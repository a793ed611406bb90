"""The papers of what is found on sites, word for word."""

from datetime import datetime
from typing import Any

import pytest

from frontdesk.core.words import Speaker
from frontdesk.paper import book, sheet
from frontdesk.renovation.papers.notices import hot_work_permit, rectification_notice, stop_work_notice
from frontdesk.renovation.papers.violationlists import violation_list
from tests.papers.fee_facts import PRINTED
from tests.papers.golden import check

SITE = {
    "estate": "云栖花园", "office": "云栖花园物业服务中心", "demo": False, "permit": "XK20261110-0003",
    "unit": "3-1-502", "building": "3", "owner": "陈志远", "contractor": "鼎盛装饰", "manager": "丁一",
}  # fmt: skip
NOTICE = SITE | {
    "number": "WG20261124-0001", "at": "2026-11-24 10:20", "due": "2026-11-27 18:00", "by": "许诺",
    "inspection": "XC20261124-0007", "inspected_at": "2026-11-24 10:05", "place": "厨房", "violation": "structure",
    "found": "厨房承重墙已拆除约 1.2 米，现场未见设计方案。", "broken": "《住宅室内装饰装修管理办法》第五条。",
    "to_do": "立即停工，按原设计单位的书面方案恢复。", "consequence": "逾期未整改的，报告有关部门处理。",
    "worker": "李建国", "rechecks": [], "photos": [],
}  # fmt: skip
PHOTOS = NOTICE | {"photos": [{"hash": "a" * 64, "name": "厨房.jpg"}, {"hash": "b" * 64, "name": "IMG_2034.png"}]}
AGAIN = NOTICE | {
    "due": "2026-12-01 18:00", "contractor": "", "manager": "", "inspection": "", "inspected_at": "", "worker": "",
    "rechecks": [{"at": "2026-11-28 09:30", "inspector": "李工", "words": "仅做临时支撑，尚未恢复。"}],
}  # fmt: skip
STOP = SITE | {
    "number": "TG20261124-0001", "at": "2026-11-24 10:25", "by": "许诺", "reason": "拆除承重墙",
    "demands": "加固方案经原设计单位确认前不得施工。", "notice": "WG20261124-0001", "reported_to": "区住建局",
}  # fmt: skip
HOT = SITE | {
    "number": "DH20261125-0001", "at": "2026-11-24 16:00", "by": "许诺", "approved_by": "周明", "worker": "赵六",
    "card": "T510101197001011234", "place": "阳台", "what": "焊接栏杆", "begins": "2026-11-25 09:00",
    "ends": "2026-11-25 11:30", "guard": "王五", "measures": "灭火器两具、水一桶；清理 10 米内可燃物。",
}  # fmt: skip
SHEETS: dict[str, tuple[Any, dict[str, Any]]] = {
    "rectification_notice": (rectification_notice, NOTICE),
    "rectification_notice_again": (rectification_notice, AGAIN),
    "stop_work_notice": (stop_work_notice, STOP),
    "hot_work_permit": (hot_work_permit, HOT),
}
ROW: dict[str, Any] = {
    "number": "WG20261124-0001", "kind": "rectification", "at": datetime(2026, 11, 24, 10, 20), "unit": "3-1-502",  # noqa: DTZ001
    "contractor": "鼎盛装饰", "violation": "structure", "place": "厨房", "text": "承重墙已拆除约 1.2 米",
    "to_do": "立即停工", "due": datetime(2026, 11, 27, 18), "served_how": "left", "served_to": "丁一",  # noqa: DTZ001
    "state": "to_put_right", "over_at": None, "words": "", "permit": "XK20261110-0003", "who": "许诺",
}  # fmt: skip
LIFTED = ROW | {
    "number": "TG20261124-0001", "kind": "stop_work", "violation": "", "contractor": "", "place": "", "due": None,
    "served_how": "", "served_to": "", "state": "lifted", "over_at": datetime(2026, 11, 30, 9), "words": "已恢复",  # noqa: DTZ001
}  # fmt: skip


@pytest.fixture(params=("zh_CN", "zh_TW", "en"))
def say(request: pytest.FixtureRequest) -> Speaker:
    return Speaker(request.param)


@pytest.mark.parametrize("name", SHEETS)
def test_sheet(name: str, say: Speaker) -> None:
    draw, told = SHEETS[name]
    check(name, say.language, sheet.as_text(draw(told, say, **PRINTED)))


def test_the_photos_of_a_notice_and_one_that_is_gone(say: Speaker) -> None:
    drawn = rectification_notice(PHOTOS, say, [b"drawn", None], **PRINTED)
    check("rectification_notice_photos", say.language, sheet.as_text(drawn))


def test_a_reprint_says_so() -> None:
    drawn = rectification_notice(NOTICE, Speaker("en"), **PRINTED, reprint=2)
    assert drawn.stamps == ("Reprint 2",)


def test_register(say: Speaker) -> None:
    drawn = violation_list([ROW, LIFTED], say, office=SITE["office"], **PRINTED)
    check("violation_list", say.language, book.as_text(drawn))
