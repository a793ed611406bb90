"""The room of cases by keyboard: an application from F3 to the permit, and what stands on the card meanwhile."""

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from frontdesk.core.operators import Role
from frontdesk.renovation.records import PermitState
from frontdesk.renovation.standing import COURSE
from frontdesk.renovation.tab import RenovationTab
from frontdesk.renovation.tab.caseacts import CASE_ACTS
from frontdesk.renovation.tab.said import moments_of
from frontdesk.renovation.tab.scope_field import split_work
from frontdesk.shell.office import Office
from frontdesk.widgets.toldlines import ToldLines
from tests import people
from tests.counter import RoomsCounter
from tests.people import FLAT, SMALL
from tests.renovation import sites


class Counter(RoomsCounter):
    """The renovation desk, worked by keyboard."""

    def __init__(self, qtbot, ground, role=Role.RECEPTIONIST):
        super().__init__(qtbot, ground, lambda office: office.renovation, RenovationTab, role)

    def press(self, *keys):
        """The window's own keys go to the tab, as the window has it."""
        for key in keys:
            if key in ("F3", "Ctrl+S"):
                (self.tab.new if key == "F3" else self.tab.save)()
            else:
                super().press(key)

    def type(self, text):
        """Type a text as an input method does, so that whoever listens to typing hears it."""
        written = QInputMethodEvent()
        written.setCommitString(text)
        QApplication.sendEvent(QApplication.focusWidget(), written)

    @property
    def room(self):
        return self.tab.room()

    @property
    def case(self):
        """The case that is shown, as the books have it now."""
        return self.room.read(self.room.told["id"])

    def lacks(self):
        return [line.words for line in self.room.record.missing.lines]


@pytest.fixture
def counter(qtbot, estate):
    return Counter(qtbot, estate.ground)


def begin(counter, work="Painting,", unit="3-1-502"):
    """An application by the owner of a flat who works by himself, typed in one go."""
    counter.press("F3")
    counter.type(unit)
    counter.press("Return", "Return", "Return", "Return")
    counter.type(work)
    counter.press("Return", "Return")
    counter.type("2026-11-25")
    counter.press("Return")
    counter.type("2027-01-31")
    counter.press("Return", "Return", "Return")


def test_an_application_goes_from_the_first_key_to_its_permit(counter, estate):
    begin(counter)
    case = counter.case
    assert (case["unit"], case["owner"], case["state"]) == (FLAT, "陈志远", "draft")
    assert [(each["text"], each["risk"]) for each in case["scope"]] == [("Painting", "")]
    assert counter.lacks()[0] == "Hand in: Owner's identity card."

    # The next step is what is missing: the checklist; then handing in, then it waits for the supervisor.
    counter.press("F7", "A", "Return")
    assert counter.lacks() == ["Nothing is missing. Next: Hand in the application"]
    counter.press("F7")
    assert counter.case["state"] == "applied"
    counter.press("F7")
    assert counter.room.panel.form.field("authority").required
    told = [line.words for lines in counter.room.panel.findChildren(ToldLines) for line in lines.lines]
    assert told == ["Painting", "All are there: 4"]

    # Over the shoulder: the supervisor types name and password; the final review is the manager's.
    counter.press("Return")
    counter.type(people.OPERATORS[Role.SUPERVISOR])
    counter.press("Return")
    counter.type(people.PASSWORD)
    counter.press("Return")
    assert counter.case["state"] == "first_reviewed"
    counter.press("F7", "Return")
    counter.type(people.OPERATORS[Role.SUPERVISOR])
    counter.press("Return")
    counter.type(people.PASSWORD)
    counter.press("Return")
    assert "may not authorise this. Ask: Manager." in counter.room.panel.form.refusal()
    assert counter.room.panel.form.field("authority").content.placeholderText() == "Manager"
    counter.room.panel.form.set_values({"authority": people.OPERATORS[Role.MANAGER], "password": people.PASSWORD})
    counter.press("Ctrl+S")
    assert counter.case["state"] == "to_pay"

    sites.paid(counter.ground, sites.standing(counter.ground, case["id"]))
    counter.tab.refresh()
    counter.press("F7", "Return")
    assert counter.case["state"] == "works"
    assert counter.window.papers == [("printed", "permit", case["id"])]
    assert counter.window.told[-1] == f"The permit {case['number']} is issued. F9 shows it."
    assert sites.faults(counter.ground) == {}


def test_what_the_works_say_proposes_their_risk_and_the_arrows_choose_another(counter):
    begin(counter, "load-bearing wall, kitchen")
    assert [(each["text"], each["place"], each["risk"]) for each in counter.case["scope"]] == [
        ("load-bearing wall", "kitchen", "structure")
    ]
    counter.press("F2")
    field = counter.room.panel.scope
    field.setFocus()
    counter.press("Backspace")
    assert field.text() == "load-bearing wall, kitchen" and field.value() is None
    counter.type(" ")
    counter.press("Down", "Return", "Ctrl+S")
    assert [each["risk"] for each in counter.case["scope"]] == [""]
    assert [each["text"] for each in counter.case["scope"]] == ["load-bearing wall"]


@pytest.mark.parametrize(
    ("typed", "work"),
    [
        ("拆墙，厨房", ("拆墙", "厨房")), ("拆墙、砸墙，厨房", ("拆墙、砸墙", "厨房")), ("paint", ("paint", "")),
        ("paint,", ("paint", "")), (" , ", ("", "")), ("a, b, c", ("a, b", "c")),
    ],
)  # fmt: skip
def test_a_place_stands_after_the_last_comma(typed, work):
    assert split_work(typed) == work


def test_a_form_left_half_typed_comes_back(counter):
    counter.press("F3")
    counter.type("3-1-502")
    counter.press("Return", "Return", "Return", "Return")
    counter.type("Painting,")
    counter.press("Return")
    counter.type("Tiles")
    counter.press("Escape", "Escape", "F3")
    panel = counter.room.panel
    assert panel.recalled()
    assert [work.text for work in panel.scope.works()] == ["Painting"] and panel.scope.text() == "Tiles"
    counter.press("Ctrl+S")
    assert panel.form.refusal() == "Press Enter on “Tiles” to take it."


def test_a_contractor_who_is_new_is_entered_and_one_who_is_barred_is_told_of(counter, estate):
    barred = sites.contractor(counter.ground, "Bad Builders")
    with sites.by(counter.ground, Role.SUPERVISOR):
        counter.office.renovation.contractors.bar(barred, "多次违规")
    counter.press("F3")
    panel = counter.room.panel
    panel.contractor.setFocus()
    counter.type("Bad Builders")
    counter.press("Return")
    assert panel.foretell() == "Not let in any more: 多次违规"
    panel.contractor.set_value(None)
    panel.contractor.setFocus()
    counter.type("Ding Sheng")
    counter.press("Return")
    assert not panel.form.field("manager").isHidden()
    panel.form.set_values({"manager": "Ding Yi", "manager_phone": "13700004567"})
    panel.unit.setFocus()
    counter.type("3-1-502")
    counter.press("Return", "Ctrl+S")
    assert (counter.case["contractor"], counter.case["manager"]) == ("Ding Sheng", "Ding Yi")
    assert counter.office.renovation.contractors.contractor(counter.case["contractor_id"])["firm"]


def test_the_phone_on_file_is_the_owners_and_not_a_tenants(counter):
    counter.press("F3")
    form = counter.room.panel.form
    counter.type("3-1-502")
    counter.press("Return")
    assert form.field("phone").input.value() == "13900001122"
    form.set_values({"applicant_kind": "tenant"})
    assert (form.field("owner").input.value(), form.field("phone").input.value()) == ("陈志远", "")
    assert not form.field("applicant").isHidden()
    form.set_values({"phone": "13600001111"})
    form.set_values({"applicant_kind": "owner"})
    assert form.field("phone").input.value() == "13600001111"


def test_what_is_not_needed_is_said_by_who_reviews_with_a_reason(counter):
    begin(counter)
    counter.press("F7", "3")
    form = counter.room.panel.form
    assert not form.field("reason").isHidden() and not form.field("authority").isHidden()
    form.set_values({
        "reason": "已在档案", "authority": people.OPERATORS[Role.SUPERVISOR], "password": people.PASSWORD,
    })  # fmt: skip
    counter.press("Ctrl+S")
    (document,) = counter.case["documents"]
    assert (document["shown"], document["words"], document["who"]) == (
        "not_needed", "已在档案", people.OPERATORS[Role.SUPERVISOR],
    )  # fmt: skip
    # What was noted by mistake is taken back.
    counter.press("Ctrl+D", "Home", "0", "Ctrl+S")
    assert counter.case["documents"] == []


def test_a_line_of_the_card_begins_the_act_that_sees_to_it(counter):
    begin(counter)
    (line, *_) = counter.room.record.missing.lines
    line.lead()
    assert counter.room.panel.form.field("documents").isVisible()


def test_whoever_only_looks_is_offered_no_act(qtbot, estate):
    sites.begun(estate.ground, estate.units[FLAT])
    counter = Counter(qtbot, estate.ground, Role.ADMINISTRATOR)
    assert counter.room.next.isHidden()
    assert all(line.lead is None for line in counter.room.record.missing.lines)
    counter.press("F3")
    assert counter.room.panel is None
    assert str(counter.window.refused[-1]) == "Your role may not do this. Ask a supervisor or the manager."


def test_an_application_sent_back_says_what_is_to_be_brought(qtbot, estate):
    permit = sites.applied(estate.ground, estate.units[SMALL])
    counter = Counter(qtbot, estate.ground, Role.SUPERVISOR)
    counter.press("Ctrl+G")
    counter.type("Bring the plans anew")
    counter.press("Ctrl+S")
    assert counter.case["state"] == "draft"
    assert counter.room.record.number.text() == permit.number
    told = [moment.what for moment in moments_of(counter.case)]
    assert told[0] == "First review: Returned for more papers · Bring the plans anew"


def test_an_enquiry_becomes_an_application_that_tells_where_it_comes_from(counter, estate):
    became = []
    facts = {"unit_id": estate.units[FLAT], "text": "Wants to renovate", "source": "ZX20261121-0001", "name": "陈太太"}
    facts["phone"] = "13600001111"
    counter.tab.take_over(facts, became.append)
    counter.press("Ctrl+S")
    assert (counter.case["source"], counter.case["remark"]) == ("ZX20261121-0001", "陈太太: Wants to renovate")
    assert (counter.case["owner"], counter.case["phone"]) == ("陈志远", "13600001111")
    assert became == [counter.case["number"]]


def test_every_step_of_the_course_has_its_act():
    assert {onward.act for onward in COURSE.values()} <= {act.name for act in CASE_ACTS}


def test_no_two_acts_that_a_case_allows_at_once_have_one_key(estate):
    """Qt would give the key to neither; those of the photos, of the list and of the window are taken already."""
    site = sites.works(estate.ground, estate.units[FLAT])
    told = Office(estate.ground).renovation.lists.permit(site.id)
    taken = {"Ctrl+Shift+A", "Ctrl+Shift+O", "Ctrl+V", "Ctrl+E", "Ctrl+S", "F3", "F7", "F9", "F10"}
    for state in PermitState:
        keys = [act.key for act in CASE_ACTS if act.offered(told | {"state": state})]
        assert sorted(keys) == sorted({*keys} - taken), state


def test_a_case_that_was_moved_at_another_counter_is_shown_as_it_stands_now(counter, estate):
    permit = sites.applied(estate.ground, estate.units[FLAT])
    counter.tab.refresh()
    stale = next(act for act in CASE_ACTS if act.name == "first_review")
    assert counter.room.offered("first_review") is stale
    with sites.by(estate.ground, Role.SUPERVISOR):
        counter.office.renovation.reviews.first_review(permit.id)
    counter.room.take(stale)
    assert counter.room.panel is None
    assert counter.room.told["state"] == "first_reviewed"

    # A form that was open meanwhile says so, and nothing is written.
    counter.press("Ctrl+R")
    with sites.by(estate.ground, Role.MANAGER):
        counter.office.renovation.reviews.reject(permit.id, "资料不实")
    counter.room.panel.form.set_values({"authority": people.OPERATORS[Role.MANAGER], "password": people.PASSWORD})
    counter.press("Ctrl+S")
    assert "Permit refused" in counter.room.panel.form.refusal()


def test_what_is_over_is_found_and_turned_to_all_the_same(counter, estate):
    permit = sites.begun(estate.ground, estate.units[FLAT])
    counter.office.renovation.applications.withdraw(permit.id, "业主暂不装修")
    counter.tab.show_record("permit", permit.id)
    assert counter.room.told["id"] == permit.id
    assert counter.room.record.missing.isHidden() and counter.room.next.isHidden()
    counter.tab.print_paper()
    assert counter.window.papers == [("shown", "permit_application", permit.id)]


@pytest.mark.parametrize("typed", ["%", "_", "%\ud800", "'", "XK", "x" * 500, "🏗"])
def test_whatever_is_typed_into_the_filter_is_answered(counter, estate, typed):
    sites.begun(estate.ground, estate.units[FLAT])
    assert list(counter.office.renovation.lists.permits(text=typed)) == []


def test_enter_in_the_list_opens_a_form_and_does_nothing_by_itself(counter, estate):
    site = sites.works(estate.ground, estate.units[FLAT])
    counter.tab.refresh()
    counter.room.table.setFocus()
    counter.press("Return", "Return")
    assert counter.room.read(site.id)["state"] == "works"
    sites.applied(estate.ground, estate.units[SMALL])
    counter.tab.refresh()
    counter.room.table.setFocus()
    counter.press("Home", "Return")
    assert counter.room.panel is not None
