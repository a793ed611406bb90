"""The work order word for word, and its three parts on the papers that it is printed on."""

from datetime import UTC, datetime
from typing import Any

import pytest

from frontdesk.core.money import Money
from frontdesk.core.words import Speaker
from frontdesk.paper import sheet
from frontdesk.paper.formats import A4, A5_LANDSCAPE, CONTINUOUS, ROLL
from frontdesk.paper.pdf import pdf_bytes
from frontdesk.paper.preview import page_count
from frontdesk.tickets.lines import Line
from frontdesk.tickets.papers.workorder import work_order
from frontdesk.tickets.records.work import LineKind
from tests.papers.fee_facts import PRINTED
from tests.papers.golden import check


def _at(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


DISPATCHED: dict[str, Any] = {
    "estate": "云栖花园", "office": "云栖花园物业服务中心", "demo": False, "kind": "repair",
    "number": "WX20261121-0007", "at": _at(11, 21, 2, 10), "unit": "3-1-502", "building": "3", "place": "",
    "reporter": "陈志远", "phone": "13900001122", "category": "plumbing", "urgency": "emergency", "duty": "estate",
    "text": "厨房水管爆了，水已经流到楼下", "worker": "赵工", "worker_phone": "13700003344",
    "dispatches": [{"who": "许诺", "at": _at(11, 21, 2, 14)}], "visit_from": None, "visit_until": None,
    "reopened": 0, "work": None,
}  # fmt: skip
DONE = DISPATCHED | {
    "urgency": "normal", "duty": "resident", "reopened": 1, "visit_from": _at(11, 23, 14),
    "visit_until": _at(11, 23, 16),
    "work": {
        "lines": [
            Line(LineKind.MATERIAL, "冷水软管", 200, Money(2800), "根"),
            Line(LineKind.LABOUR, "上门更换", 150, Money(5000), "小时"),
        ],
        "arrived_at": _at(11, 23, 14, 20), "finished_at": _at(11, 23, 15, 5),
        "total": Money(13100), "result": "更换软管两根，试水正常", "rating": 5, "signed_by": "陈志远",
    },
}  # fmt: skip
LOGGED = DISPATCHED | {"worker": "", "worker_phone": "", "dispatches": [], "unit": "", "place": "大堂", "phone": ""}


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
@pytest.mark.parametrize(("name", "told"), [("work_order", DISPATCHED), ("work_order_done", DONE)])
def test_work_order(name: str, told: dict[str, Any], language: str) -> None:
    say = Speaker(language)
    check(name, language, sheet.as_text(work_order(told, say, **PRINTED)))


def test_an_order_that_nobody_has_yet_leaves_room_for_the_worker() -> None:
    assert "Worker: ________" in sheet.as_text(work_order(LOGGED, Speaker("en"), **PRINTED))


@pytest.mark.parametrize(
    ("text", "empty"), [("厨房漏水，" * 24, 3), ("厨房漏水，" * 25, 1), ("A pipe burst. " * 17, 3)]
)
def test_a_long_description_leaves_less_room_for_what_was_used(text: str, empty: int) -> None:
    assert work_order(DISPATCHED | {"text": text}, Speaker("en"), **PRINTED).tables[0].min_rows == empty


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize(
    ("told", "paper", "pages"),
    [
        (DISPATCHED, A4, 1), (DONE, A4, 1), (DISPATCHED | {"text": "厨房漏水，" * 60}, A4, 1),
        (DISPATCHED | {"text": "Water runs down to the flat below. " * 6}, A4, 1),
        (DISPATCHED | {"text": "厨房漏水，" * 150}, A4, 3),  # too long for a third: each part has a page of its own
        (DONE, CONTINUOUS, 1), (DONE, A5_LANDSCAPE, 3), (DONE, ROLL, 1),
    ],
)  # fmt: skip
def test_three_parts_stand_on_one_sheet_if_they_fit(
    told: dict[str, Any], paper: Any, pages: int, language: str
) -> None:
    say = Speaker(language)
    assert page_count(pdf_bytes([work_order(told, say, **PRINTED)], paper, say, title=told["number"])) == pages
