"""A unit's file in the real window: what other desks know stands there, opens there, and new work begins there."""

import pytest

from frontdesk.core.operators import Role
from frontdesk.duty.log import LogDesk, NewEntry
from frontdesk.duty.roster.patterns import PatternDesk
from frontdesk.duty.shifts import ShiftDesk
from frontdesk.keys.cabinet import Cabinet, NewKey
from frontdesk.keys.custody import CustodyDesk, Left
from frontdesk.keys.lending import Borrower, LendingDesk
from frontdesk.keys.records import BorrowerKind, KeyKind
from frontdesk.reception.enquiries.desk import EnquiryDesk, EnquiryFields
from frontdesk.reception.records import Channel, Purpose
from frontdesk.reception.visits.desk import VisitDesk
from frontdesk.reception.visits.fields import VisitFields
from frontdesk.residents.desk import ResidentDesk
from frontdesk.widgets.recordline import RecordLine
from tests import people
from tests.people import FLAT
from tests.program import Hands

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def told(hands: Hands, now: people.Now) -> Hands:
    """A morning in which every desk had to do with the flat; its file is open."""
    ground = hands.program.ground
    assert ground is not None
    people.sign_in(ground, Role.SUPERVISOR)
    unit = ResidentDesk(ground).unit_id(FLAT)
    PatternDesk(ground).add("早班", "早", 8 * 60, 16 * 60)
    ShiftDesk(ground).open_shift()
    VisitDesk(ground).sign_in(VisitFields("李敏", Purpose.FAMILY, unit))
    EnquiryDesk(ground).note(EnquiryFields(Channel.PHONE, "fees", "物业费怎么算", unit_id=unit, answer="按面积"))
    Cabinet(ground).add(NewKey("K-09", KeyKind.VACANT, "", unit, copies=2))
    CustodyDesk(ground).take(Left(unit, "K-10", "陈志远", "应急开门"))
    copy = Cabinet(ground).copy_named("K-09-1")
    assert copy is not None
    LendingDesk(ground).lend([copy], Borrower(BorrowerKind.STAFF, "赵工", "13700003344"), "检查漏水")
    now.go_on(days=1)
    LogDesk(ground).write(NewEntry("repair", "卫生间漏水，已约上门", unit_id=unit, follows_up=True))
    ground.signed_in = None
    hands.sign_in(Role.RECEPTIONIST)
    hands.go("residents")
    hands.write("31502")
    hands.press("Return", "Return")
    return hands


def lines(hands: Hands) -> list[RecordLine]:
    desks = hands.program.desks
    assert desks is not None
    return desks.desk("residents").findChildren(RecordLine)


def test_the_file_tells_what_every_desk_knows_of_the_unit(told: Hands) -> None:
    assert [line.accessibleName() for line in lines(told)] == [
        "11-21 09:05, 李敏 · Family and friends, On site",
        "11-21 09:05, 物业费怎么算",
        "K-09 · 3-1-502, In the cabinet",
        "K-09 · 3-1-502, Out",
        "K-10 · 3-1-502, In the cabinet",
        "11-21 09:05, LT20261121-0001: left by 陈志远, In custody",
        "11-21 09:05, JY20261121-0001 · 赵工 · 检查漏水, Out until 11-21 18:00",
        "11-22 09:05, Repair · 卫生间漏水，已约上门, To be done",
    ]


def test_each_of_it_opens_at_its_desk_by_enter(told: Hands) -> None:
    desks = told.program.desks
    assert desks is not None
    for told_of, desk in (
        ("李敏", "reception"), ("物业费", "reception"), ("JY", "keys"), ("LT", "keys"), ("漏水，", "duty"),
    ):  # fmt: skip
        told.go("residents")
        next(line for line in lines(told) if told_of in line.text()).setFocus()
        told.press("Return")
        assert desks.current() is desks.desk(desk), told_of


def test_work_for_the_unit_begins_at_its_desk_at_a_key(told: Hands) -> None:
    ground = told.program.ground
    assert ground is not None
    told.press("Ctrl+Shift+V")
    told.write("王芳")
    told.press("Ctrl+S")
    told.go("residents")
    told.press("Ctrl+Shift+E")
    told.write("停车证怎么办")
    told.press("Return", "Return")
    told.write("18:00")
    told.press("Ctrl+S")
    told.go("residents")
    told.press("Ctrl+Shift+K")
    told.write("K-09-2")
    told.press("Return", "Return")
    told.write("刘工")
    told.press("Return")
    told.write("13700001111")
    told.press("Return", "Return", "Return")
    told.write("复查漏水")
    told.press("Ctrl+S")
    told.go("residents")
    told.press("Ctrl+Shift+L")
    told.write("已复查，无渗漏")
    told.press("Ctrl+S")
    for listing, what in (
        (VisitDesk(ground).visits(), {"name": "王芳", "state": "on_site"}),
        (EnquiryDesk(ground).enquiries(), {"text": "停车证怎么办", "state": "open"}),
        (LendingDesk(ground).loans(), {"borrower": "刘工", "state": "out"}),
        (LogDesk(ground).lines(), {"text": "已复查，无渗漏", "state": ""}),
    ):
        [made] = [row for row in listing if row.items() >= what.items()]
        assert made["unit"] == FLAT
