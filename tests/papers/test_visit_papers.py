"""The papers of visitors, word for word."""

from datetime import UTC, datetime
from typing import Any

import pytest

from frontdesk.core.words import Speaker
from frontdesk.paper import book, sheet
from frontdesk.paper.formats import A4_LANDSCAPE, A6, ROLL
from frontdesk.paper.pdf import pdf_bytes
from frontdesk.paper.preview import page_count
from frontdesk.reception.papers.visits import day_sheet, on_site_list, visit_list, visitor_slip
from frontdesk.reception.visits.listed import STATES
from tests.papers.fee_facts import PRINTED
from tests.papers.golden import check

HEADING = {"estate": "云栖花园", "office": "云栖花园物业服务中心", "demo": False}


@pytest.fixture(params=("zh_CN", "zh_TW", "en"))
def say(request: pytest.FixtureRequest) -> Speaker:
    return Speaker(request.param)


def at(day: int, hour: int, minute: int) -> datetime:
    """A time of November on the estate's wall."""
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


def visit(**changes: Any) -> dict[str, Any]:
    """A courier on site, as the lists tell of one."""
    told: dict[str, Any] = {
        "id": 1, "number": "LF20261122-0008", "at": at(22, 13, 48), "left_at": None,
        "due": at(22, 17, 48), "who": "顺达快运 张师傅", "where": "3-1-501", "purpose": "delivery",
        "phone": "13800003333", "id_masked": "3201**********1124", "plate": "苏A8K21F", "party": 1,
        "carrying": "家电一件", "badge": "A05", "remark": "", "state": "on_site", "overstayed": False,
        "operator": "许诺", "erased": False,
    }  # fmt: skip
    return told | changes


VISITS = [
    visit(
        at=at(22, 8, 55), left_at=at(22, 10, 2), who="街道办 刘主任", where="服务中心",
        purpose="authority", party=4, phone="", id_masked="", plate="", carrying="", badge="", state="left",
        number="LF20261122-0002",
    ),
    visit(
        at=at(22, 10, 6), who="赵师傅", where="1-101", purpose="contractor", overstayed=True,
        plate="苏A3P907", badge="", number="LF20261122-0004",
    ),
    visit(
        at=at(22, 12, 30), who="王强", where="1-101", purpose="other", state="refused", phone="",
        id_masked="", plate="", carrying="", badge="", remark="推销", number="LF20261122-0006",
    ),
    visit(who="", erased=True, state="left", left_at=at(23, 0, 10), phone="", plate="", badge=""),
]  # fmt: skip


def slip(**changes: Any) -> dict[str, Any]:
    return visit(at="2026-11-22 13:48", due="2026-11-22 17:48", left_at="") | HEADING | changes


def test_the_slip_with_its_stub(say: Speaker) -> None:
    check("visitor_slip", say.language, sheet.as_text(visitor_slip(slip(), say, **PRINTED)))


def test_a_slip_without_what_is_not_known(say: Speaker) -> None:
    bare = slip(plate="", carrying="", badge="", due="", demo=True)
    check("visitor_slip_bare", say.language, sheet.as_text(visitor_slip(bare, say, **PRINTED)))


def test_the_list_of_everybody_on_site(say: Speaker) -> None:
    here = [visit(at=at(21, 20, 0), who="孙蔚", where="1-101", party=3), visit()]
    facts = HEADING | {"at": "2026-11-22 14:05", "visits": here}
    check("on_site_list", say.language, sheet.as_text(on_site_list(facts, say, **PRINTED)))


def test_nobody_is_on_site_and_the_list_says_so(say: Speaker) -> None:
    facts = HEADING | {"at": "2026-11-22 23:05", "visits": []}
    check("on_site_nobody", say.language, sheet.as_text(on_site_list(facts, say, **PRINTED)))


def test_the_day_sheet(say: Speaker) -> None:
    facts = HEADING | {"day": "2026-11-22", "visits": VISITS}
    check("visit_day", say.language, sheet.as_text(day_sheet(facts, say, STATES, **PRINTED)))


def test_the_register(say: Speaker) -> None:
    register = visit_list(VISITS, say, STATES, office="云栖花园物业服务中心", **PRINTED)
    check("visit_list", say.language, book.as_text(register))


def test_the_slip_is_one_page_on_a6_and_on_the_roll_however_much_it_says() -> None:
    for say in map(Speaker, ("zh_CN", "en")):
        much = slip(
            carrying="双门冰箱一台、洗衣机一台、安装工具两箱、人字梯一架", who="顺达快运有限公司江宁分公司 张师傅"
        )
        paper = visitor_slip(much, say, **PRINTED)
        for format in (A6, ROLL):
            assert page_count(pdf_bytes([paper], format, say, title="x")) == 1


def test_a_busy_day_goes_on_further_pages() -> None:
    facts = HEADING | {"day": "2026-11-22", "visits": [visit(id=n) for n in range(90)]}
    paper = day_sheet(facts, Speaker("zh_CN"), STATES, **PRINTED)
    assert page_count(pdf_bytes([paper], A4_LANDSCAPE, Speaker("zh_CN"), title="x")) > 2
