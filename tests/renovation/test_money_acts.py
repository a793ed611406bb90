"""The money of a case by keyboard: to the till and back, damage kept, deposits given back by other eyes, and filed."""

import pytest

from frontdesk.core.operators import Role
from frontdesk.keys.cabinet import NewKey
from frontdesk.keys.lending import Borrower
from frontdesk.keys.records import BorrowerKind, KeyKind
from frontdesk.renovation.passes import PassDesk
from frontdesk.renovation.records.money import FeeWhat
from frontdesk.renovation.workers import WorkerDesk, WorkerFields
from frontdesk.shell.office import Office
from tests import people
from tests.people import FLAT
from tests.renovation import sites
from tests.renovation.test_permit_room import Counter


def sections(counter):
    """All that the sections of the card say, line by line, with how it stands."""
    return [
        (line.words, line.state) for section in counter.room.record.sections for line in section.lines if line.state
    ]


def turn_to(counter, permit):
    counter.tab.refresh()
    counter.room.show_record("permit", permit.id)


@pytest.fixture
def counter(qtbot, estate):
    return Counter(qtbot, estate.ground, Role.SUPERVISOR)


@pytest.fixture
def ended(estate):
    """A site whose works are over and inspected, with a pass that came back; all of it was paid."""
    ground = estate.ground
    permit = sites.works(ground, estate.units[FLAT], contractor_id=sites.contractor(ground))
    worker = WorkerDesk(ground).add(WorkerFields("李建国", "mason", phone="13700004560"))
    passes = PassDesk(ground).issue(permit.id, [worker])
    sites.paid(ground, permit)
    PassDesk(ground).take_back(passes)
    return sites.inspected(ground, permit)


def test_what_is_owed_leads_to_the_till_and_its_receipt_back_to_the_case(counter, estate):
    permit = sites.to_pay(estate.ground, estate.units[FLAT])
    turn_to(counter, permit)
    assert counter.lacks()[0] == "Owner's deposit: 2,000.00 is to be paid at the fee desk."
    assert ("Owner's deposit ¥2,000.00", "To be paid") in sections(counter)
    counter.press("F7")
    ((desk, facts, back),) = counter.window.handed_on
    assert (desk, facts) == ("fees", {"unit_id": permit.unit_id})
    sites.paid(estate.ground, permit)
    back("SJ2026-000001")
    assert counter.window.records == [("permit", permit.id)]
    turn_to(counter, permit)
    assert ("Owner's deposit ¥2,000.00", "Held") in sections(counter)
    assert counter.lacks() == ["Nothing is missing. Next: Issue the permit"]


def test_damage_is_kept_as_the_form_foretells(counter, estate, ended):
    turn_to(counter, ended)
    counter.press("Ctrl+U")
    counter.type("2100.50")
    assert counter.room.panel.foretell() == "Contractor's deposit · 鼎盛装饰 ¥2,000.00; Owner's deposit ¥100.50"
    counter.press("Return", "Return")
    counter.type("楼道墙面")
    counter.press("F10")
    assert [paper[:2] for paper in counter.window.papers] == [("printed", "deduction")] * 2
    assert ("Contractor's deposit ¥2,000.00", "Settled") in sections(counter)
    assert ("Owner's deposit ¥2,000.00", "Held ¥1,899.50") in sections(counter)


def test_deposits_go_back_and_the_case_is_filed_by_keyboard(counter, estate, ended):
    turn_to(counter, ended)
    assert counter.lacks() == ["Apply for the refund of 4,050.00, or deduct it."]
    counter.press("F7")
    assert counter.room.panel.foretell() == "¥4,050.00 go back once that is approved."
    counter.press("Ctrl+S")
    assert counter.lacks() == ["Approve the refund of 4,050.00."]
    counter.press("F7", "Return")
    counter.type(people.OPERATORS[Role.MANAGER])
    counter.press("Return")
    counter.type(people.PASSWORD)
    counter.press("Return")
    assert counter.lacks() == ["Pay out the refund of 4,050.00."]
    counter.press("F7", "F10", "F7", "Ctrl+S")
    assert [paper[:2] for paper in counter.window.papers] == [("printed", "deposit_settlement")]
    assert counter.lacks() == ["Nothing is missing. Next: File the case"]
    counter.press("F7")
    assert counter.case["state"] == "filed"
    assert {fee.what for fee in counter.case["fees"]} == set(FeeWhat) - {FeeWhat.REPLACEMENT, FeeWhat.DAMAGE}
    assert not sites.faults(estate.ground)


def test_an_application_for_a_refund_is_rejected_or_taken_back_with_the_deposits_still_held(counter, estate, ended):
    with sites.by(estate.ground, Role.RECEPTIONIST):
        counter.office.renovation.refunding.apply(ended.id, "竣工")
    turn_to(counter, ended)
    counter.press("Ctrl+Shift+D", "Down", "Return")
    counter.type("缺收据")
    counter.press("Return")
    assert counter.lacks() == ["Apply for the refund of 4,050.00, or deduct it."]


def test_a_key_is_lent_to_the_contractor_for_the_case(counter, estate):
    permit = sites.works(estate.ground, estate.units[FLAT], contractor_id=sites.contractor(estate.ground))
    turn_to(counter, permit)
    counter.press("Ctrl+Shift+B")
    ((desk, facts, _),) = counter.window.handed_on
    assert desk == "keys"
    assert (facts["source"], facts["kind"], facts["company"]) == (permit.number, "contractor", "鼎盛装饰")


def test_keys_that_are_out_are_taken_back_at_the_key_desk_before_the_case_is_filed(counter, estate):
    ground = estate.ground
    permit, keys = sites.works(ground, estate.units[FLAT]), Office(ground).keys
    keys.cabinet.add(NewKey("P-031", KeyKind.PUBLIC, "泵房"))
    staff = Borrower(BorrowerKind.STAFF.value, "赵工", "13700003344")
    keys.lending.lend([keys.cabinet.copy_named("P-031")], staff, "关水", source=permit.number)
    sites.inspected(ground, permit)
    turn_to(counter, permit)
    assert counter.lacks()[0] == "Keys that are out come back: P-031."
    counter.press("F7")
    ((desk, facts, _),) = counter.window.handed_on
    assert (desk, facts["source"], facts["back"]) == ("keys", permit.number, True)
