"""The papers of rounds, word for word: the sheet to walk along with, the record of a site, the register."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from frontdesk.core.words import Speaker
from frontdesk.paper import sheet
from frontdesk.paper.book import as_text
from frontdesk.renovation.papers.rounds import inspection_list, inspection_record, round_sheet
from frontdesk.renovation.records.inspections import POINTS
from tests.papers import fee_facts as facts
from tests.papers.golden import check

OFFICE = "云栖花园物业服务中心"
MORNING = datetime(2026, 11, 23, 9, 5, tzinfo=UTC)
FINE = dict.fromkeys(POINTS, True)


def site(unit: str, **told: Any) -> dict[str, Any]:
    """A site of a round that nobody was at yet, unless told."""
    return {
        "unit": unit, "permit": "XK20261120-0001", "contractor": "鼎盛装饰", "manager": "丁一",
        "manager_phone": "13700004567", "ends": date(2027, 1, 31), "notices": 0, "kind": "round", "n": 1,
        "standing": "due", "answer": "", "at": None, "inspector": "", "people": None, "points": None, "words": "",
        "notice": "", "number": "",
    } | told  # fmt: skip


def made(**told: Any) -> dict[str, Any]:
    """An inspection in which all was in order, unless told."""
    return site(
        "3-1-502", number="XC20261123-0001", at=MORNING, entered_at=MORNING + timedelta(minutes=1),
        inspector="老周", who="许诺", answer="in_order", standing="in_order", people=3, points=FINE,
    ) | told  # fmt: skip


BAD = made(
    number="XC20261123-0002", kind="extra", n=0, at=MORNING + timedelta(hours=6), answer="faults", standing="faults",
    points=FINE | {"structure_sound": False, "waste": False}, words="厨房承重墙被凿开", notice="WG20261123-0001",
)  # fmt: skip
LOCKED = made(number="XC20261124-0001", answer="nobody_in", standing="nobody_in", points={}, people=None, n=2)


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_the_sheet_of_a_round(language: str) -> None:
    rows = [site("3-1-301"), site("3-1-401", contractor="", manager="", manager_phone="", notices=2), BAD]
    told = {
        "office": OFFICE, "demo": True, "day": "2026-11-23", "n": 1, "begins": "08:30", "ends": "13:15", "rows": rows,
    }  # fmt: skip
    check("round_sheet", language, sheet.as_text(round_sheet(told, Speaker(language), **facts.PRINTED)))


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_the_inspection_record_of_a_site(language: str) -> None:
    told = {
        "office": OFFICE, "demo": False, "number": "XK20261120-0001", "unit": "3-1-502", "owner": "陈志远",
        "contractor": "鼎盛装饰", "manager": "丁一", "starts": "2026-11-23", "ends": "2027-01-31",
        "rows": [made(), BAD, LOCKED],
    }  # fmt: skip
    paper = inspection_record(told, Speaker(language), **facts.PRINTED)
    check("inspection_record", language, sheet.as_text(paper))


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_the_register_of_inspections(language: str) -> None:
    say = Speaker(language)
    book = inspection_list([made(), BAD, LOCKED, site("3-1-301")], say, office=OFFICE, **facts.PRINTED)
    check("inspection_list", language, as_text(book))
