"""Changes and completion in the room of cases, by keyboard: the card leads to each, and says what came of it."""

from datetime import date

import pytest

from frontdesk.core.operators import Role
from frontdesk.renovation.completions import CompletionDesk, Look
from frontdesk.renovation.extensions import ExtensionDesk, ExtensionFields
from frontdesk.renovation.records.changes import COMPLETION_POINTS
from frontdesk.renovation.sheets import AGREEMENT
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.fields import PersonFields
from tests import people
from tests.people import FLAT
from tests.renovation import sites
from tests.renovation.test_permit_room import Counter

LATER = date(2027, 2, 28)
WELL = Look(dict.fromkeys(COMPLETION_POINTS, True), passed=True)


@pytest.fixture
def site(estate):
    return sites.works(estate.ground, estate.units[FLAT], contractor_id=sites.contractor(estate.ground))


@pytest.fixture
def counter(qtbot, estate, site):
    return Counter(qtbot, estate.ground)


def sections(counter):
    return [line.words for lines in counter.room.record.sections for line in lines.lines]


def test_more_time_is_applied_for_and_the_manager_lends_their_word(counter):
    counter.press("Ctrl+T")
    counter.type("2027-02-28")
    counter.press("Return", "Return", "Return")
    counter.type("瓷砖缺货")
    counter.press("Ctrl+S")
    assert counter.case["extension"]["until"] == LATER
    counter.press("Ctrl+T", "Return", "Return", "Return")
    counter.type(people.OPERATORS[Role.MANAGER])
    counter.press("Return")
    counter.type(people.PASSWORD)
    counter.press("Return")
    assert (counter.case["extension"], counter.case["ends"]) == (None, LATER)
    assert "Until 2027-02-28 instead of 2027-01-31" in sections(counter)


def test_an_applicant_withdraws_an_extension_on_nobodys_word(counter, estate, site):
    ExtensionDesk(estate.ground).apply(site.id, ExtensionFields(LATER, "瓷砖缺货"))
    counter.tab.refresh()
    counter.press("Ctrl+T", "Down", "Down", "Return")
    counter.type("不需要了")
    counter.press("Return")
    assert counter.case["extension"] is None
    assert counter.case["ends"] == sites.ENDS


def test_a_contractor_is_swapped_midway(counter):
    counter.press("Ctrl+J")
    counter.type("新居装饰")
    counter.press("Return", "Return")
    counter.type("何立")
    counter.press("Return")
    counter.type("13500005678")
    counter.press("Return", "Down", "Down", "Return", "Down", "Return")
    counter.type("原单位退场")
    counter.press("Return")
    counter.type(people.OPERATORS[Role.SUPERVISOR])
    counter.press("Return")
    counter.type(people.PASSWORD)
    counter.press("Return")
    assert (counter.case["contractor"], counter.case["manager"]) == ("新居装饰", "何立")


def test_a_new_owner_takes_the_case_over_from_what_is_missing(counter, estate):
    with sites.by(estate.ground, Role.MANAGER):
        buyer = PersonFields("苏晴", ("13600003344",))
        ResidentDesk(estate.ground).transfer_title(estate.units[FLAT], [buyer], date(2026, 11, 21), "sale")
    counter.tab.refresh()
    assert counter.lacks() == ["The unit belongs to 苏晴 now, who has to take the case over."]
    counter.press("F7", "Down", "Ctrl+S")
    assert counter.case["owner"] == "苏晴"
    assert counter.lacks() == ["Nothing is missing. Next: Works are done"]


def test_works_are_done_inspected_put_right_and_pass(counter):
    counter.press("F7")
    counter.press("F7", "4", "Return", "Return", "Return")
    counter.type("主卫渗漏")
    counter.press("Ctrl+S")
    assert counter.case["state"] == "failed"
    assert "主卫渗漏" in sections(counter)
    counter.press("F7", "F7", "Ctrl+S")
    assert (counter.case["state"], counter.case["waiting_until"]) == ("waiting", date(2026, 12, 21))
    counter.press("F7", "Ctrl+S")
    assert counter.case["state"] == "waiting", "the waiting period runs"


def test_the_waiting_period_ends_early_on_a_supervisors_word(counter, estate, site):
    CompletionDesk(estate.ground).works_done(site.id)
    CompletionDesk(estate.ground).complete(site.id, WELL)
    counter.tab.refresh()
    counter.press("F7", *["Return"] * 6, "Space", "Return")
    counter.type(people.OPERATORS[Role.SUPERVISOR])
    counter.press("Return")
    counter.type(people.PASSWORD)
    counter.press("Return")
    assert counter.case["state"] == "refund_due"


def test_works_are_given_up_and_papers_are_looked_at(counter, site):
    counter.press("Ctrl+Shift+Del")
    counter.type("资金不足")
    counter.press("Return")
    assert (counter.case["state"], counter.case["ended_early"]) == ("completing", True)
    counter.press("Ctrl+Shift+P", "Down", "Return")
    assert counter.window.papers == [("shown", AGREEMENT, site.id)]
