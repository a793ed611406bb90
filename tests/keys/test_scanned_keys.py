"""What is scanned or typed of keys in the rooms: which copy is meant, what a half-typed form keeps."""

import pytest

from frontdesk.keys.cabinet import Cabinet, NewKey
from frontdesk.keys.lending import Borrower, LendingDesk
from frontdesk.keys.losses import LossDesk
from frontdesk.keys.records import BorrowerKind, KeyKind
from frontdesk.keys.tab.lending import BackPanel, LendPanel
from tests.keys.test_loans_room import Counter
from tests.people import SMALL


@pytest.fixture
def counter(qtbot, estate):
    cabinet, unit = Cabinet(estate.ground), estate.units[SMALL]
    cabinet.add(NewKey("P-031", KeyKind.PLANT, "水泵房", copies=2))
    cabinet.add(NewKey("G-1", KeyKind.PUBLIC, "西门"))
    for tag, of_set in (("V-1", "A"), ("V-2", "B")):
        cabinet.add(NewKey(tag, KeyKind.VACANT, "入户门", unit, key_set=of_set))
    return Counter(qtbot, estate.ground)


def lent(counter, code, name="刘工"):
    ground = counter.tab.house.office.ground
    copy = Cabinet(ground).copy_named(code)
    return LendingDesk(ground).lend([copy], Borrower(BorrowerKind.STAFF, name, "13700001111"), "检修")


def test_of_two_copies_that_different_people_have_it_is_not_guessed_which_came_back(counter):
    lent(counter, "P-031-1")
    lent(counter, "P-031-2", "孙工")
    assert counter.tab.scanned("P-031")
    assert counter.tab.room() is counter.tab.furnished("cabinet")
    assert counter.tab.loans.panel is None


def test_the_copy_that_is_there_is_meant_and_not_the_one_that_is_lost(counter):
    ground = counter.tab.house.office.ground
    LossDesk(ground).report(Cabinet(ground).copy_named("P-031-1"), "刘工", "不见了")
    assert counter.tab.scanned("P-031")
    assert [copy.code for copy in counter.tab.loans.panel.keys.things()] == ["P-031-2"]


def test_both_sets_of_a_vacant_unit_come_back_together(counter):
    cabinet = Cabinet(counter.tab.house.office.ground)
    for code in ("V-1", "V-2"):
        lent(counter, code)
    counter.tab.loans.receive(cabinet.copies([cabinet.copy_named(code) for code in ("V-1", "V-2")]))
    assert isinstance(counter.tab.loans.panel, BackPanel)
    counter.press("Ctrl+S")
    assert counter.out() == []


def test_whom_the_operator_calls_a_contractor_stays_one(counter):
    lent(counter, "G-1")
    counter.press("F3")
    panel = counter.tab.loans.panel
    assert isinstance(panel, LendPanel)
    panel.form.set_values({"kind": BorrowerKind.CONTRACTOR, "name": "刘工"})
    panel._recognise("name")
    assert (counter.value("kind"), counter.value("phone")) == (BorrowerKind.CONTRACTOR, "13700001111")
    assert "escort" in counter.shown()


def test_a_tag_that_is_a_number_is_there_again_after_a_crash(counter):
    counter.press("F3")
    keys = counter.tab.loans.panel.keys
    keys.setText("31")
    kept = keys.draft()
    keys.setText("")
    keys.set_draft(kept)
    assert keys.text() == "31"
