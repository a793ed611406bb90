"""What the desks did appears in the log by itself, once, of whoever did it; and a log that is locked never changes."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Authority, Right, Role
from frontdesk.duty.doings import ASKED, LINKS
from frontdesk.duty.gathering import gathered
from frontdesk.duty.log import LogDesk, NewEntry
from frontdesk.duty.records import DOINGS, Shift
from frontdesk.duty.registers import LogRegisters
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.billing.tariffs import TariffDesk
from frontdesk.fees.cases.deposits import DepositDesk
from frontdesk.fees.cases.waivers import WaiverDesk
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.dunning.letters import LetterDesk
from frontdesk.fees.records import Charge, Method
from frontdesk.fees.records.dunning import Tone
from frontdesk.fees.records.items import Basis
from frontdesk.keys.cabinet import Cabinet, NewKey
from frontdesk.keys.lending import Back, Borrower, LendingDesk
from frontdesk.keys.records import BorrowerKind, Key, KeyKind
from frontdesk.keys.records.stocktakes import Settling
from frontdesk.keys.stocktakes.desk import StockTakeDesk
from frontdesk.reception.enquiries.desk import EnquiryDesk, EnquiryFields
from frontdesk.reception.records import Channel, Purpose
from frontdesk.reception.visits.desk import VisitDesk, Word
from frontdesk.reception.visits.fields import VisitFields
from frontdesk.shell.finder import KINDS
from tests import people
from tests.duty.counter import hand_over, on_duty, set_up
from tests.people import FLAT, SHOP, SMALL, Estate, Now

STAFF = Borrower(BorrowerKind.STAFF, "赵工", "13700003344", staff_card="0032")
QUESTION = EnquiryFields(Channel.PHONE, "fees", "物业费怎么算？")


@pytest.fixture
def office(estate: Estate, now: Now) -> Estate:
    """Two keys in the cabinet, and a receptionist who has just opened the early shift."""
    set_up(estate.ground)
    cabinet = Cabinet(estate.ground)
    cabinet.add(NewKey("P-031", KeyKind.PLANT, "水泵房", copies=2))
    cabinet.add(NewKey("K-502", KeyKind.VACANT, "空置房", unit_id=estate.units[FLAT], key_set="A"))
    now.go_on(minutes=1)
    on_duty(estate.ground, Role.RECEPTIONIST)
    now.go_on(minutes=10)
    return estate


def copy(ground: Ground, code: str) -> int:
    named = Cabinet(ground).copy_named(code)
    assert named is not None
    return named


def log_of(ground: Ground, shift: Shift | None = None) -> list[tuple[str, str, str]]:
    """What, what of it, and by whom, of the open shift at this counter unless told."""
    with ground.database.reading() as session:
        shift = shift or session.query(Shift).order_by(Shift.id.desc()).limit(1).one()
        return [(one.what, one.text, one.who) for one in gathered(session, ground.clock, shift)]


def test_each_act_of_reception_appears_once(office: Estate, now: Now) -> None:
    desk, later = VisitDesk(office.ground), now.now + timedelta(hours=2)
    guest = VisitFields("钱七", Purpose.FAMILY, office.units[FLAT])
    coming = [desk.expect(replace(guest, name=name), later) for name in ("周海", "李敏")] + [desk.let_wait(guest)]
    now.go_on(minutes=5)
    desk.cancel(coming[0].id, "改期")
    desk.refuse(coming[1].id, "业主不在家")
    desk.admit(coming[2].id)
    now.go_on(minutes=5)
    desk.sign_out([coming[2].id])
    now.go_on(minutes=5)
    desk.sign_in_again([coming[2].id])
    now.go_on(minutes=5)
    desk.cancel(coming[2].id, "登错人")
    desk.turn_away(guest, "推销")
    enquiries = EnquiryDesk(office.ground)
    first = enquiries.note(QUESTION, onward=True)
    now.go_on(minutes=1)
    enquiries.became(first.id, "JY20261121-0001")
    now.go_on(minutes=1)
    enquiries.reopen(first.id, "没听懂", later)
    enquiries.cancel(first.id, "不必了")
    enquiries.note(EnquiryFields(Channel.PHONE, "fees", "几点上班？", answer="八点半"))
    assert [what for what, _, _ in log_of(office.ground)] == [
        "shift_opened", "visit_expected", "visit_expected", "visit_waits", "visit_cancelled", "visit_refused",
        "visit_in", "visit_out", "visit_back", "visit_cancelled", "visit_refused", "enquiry", "enquiry_answered",
        "enquiry_cancelled", "enquiry_reopened", "enquiry",
    ]  # fmt: skip


def test_each_act_on_keys_appears_once(office: Estate, now: Now) -> None:
    ground = office.ground
    desk, cabinet, takes = LendingDesk(ground), Cabinet(ground), StockTakeDesk(ground)
    mistaken = desk.lend([copy(ground, "P-031-1"), copy(ground, "P-031-2")], STAFF, "检修")
    now.go_on(minutes=1)
    desk.undo(mistaken.id)
    now.go_on(minutes=1)
    loan = desk.lend([copy(ground, "P-031-1"), copy(ground, "P-031-2")], STAFF, "检修")
    now.go_on(minutes=1)
    desk.extend(loan.id, now.now + timedelta(days=2), "未完工")
    now.go_on(minutes=1)
    desk.take_back([Back(copy(ground, "P-031-2"))])
    now.go_on(minutes=1)
    people.sign_in(ground, Role.MANAGER)
    take = takes.begin()
    takes.tick(take.id, [copy(ground, code) for code in ("P-031-1", "P-031-2", "K-502")])
    takes.finish(take.id)
    now.go_on(minutes=1)
    takes.settle(take.id, copy(ground, "P-031-1"), Settling.TAKEN_BACK, "挂在板上")
    now.go_on(minutes=1)
    people.sign_in(ground, Role.RECEPTIONIST)
    cabinet.hand_over(office.units[FLAT], [copy(ground, "K-502")], "陈志远")
    found = [(what, text) for what, text, _ in log_of(ground)]
    assert found == [
        ("shift_opened", "早班"), ("key_lent", "P-031-1, P-031-2"), ("key_undone", "P-031-1, P-031-2"),
        ("key_lent", "P-031-1, P-031-2"), ("key_extended", found[4][1]), ("key_back", "P-031-2"), ("stock_take", ""),
        ("key_back", "P-031-1"), ("key_kept", "K-502"),
    ]  # fmt: skip
    assert found[4][1].startswith("2026-11-23 ")


def test_each_act_on_money_appears_once(office: Estate, now: Now) -> None:
    ground, flat, small = office.ground, office.units[FLAT], office.units[SMALL]
    people.sign_in(ground, Role.MANAGER)
    BillingDesk(ground).post(202611)
    now.go_on(minutes=1)
    deposits, waivers = DepositDesk(ground), WaiverDesk(ground)
    deposits.take(flat, TariffDesk(ground).add_item("装修押金", Basis.DEPOSIT), Money(50000), Method.CASH)
    now.go_on(minutes=1)
    with ground.database.reading() as session:
        charge = session.query(Charge.id).filter(Charge.unit_id == office.units[SHOP]).limit(1).scalar()
    people.sign_in(ground, Role.CASHIER)
    [waiver] = waivers.apply({charge: Money(1000)}, "漏水补偿")
    people.sign_in(ground, Role.MANAGER)
    waivers.approve(waiver.id)
    now.go_on(minutes=1)
    deposits.deduct(deposits.latest(flat), office.items["装修垃圾清运费"], Money(10000), "墙面损坏")
    now.go_on(minutes=1)
    receipt = office.pay(SMALL, "100.00")
    now.go_on(minutes=1)
    CashDesk(ground).void(receipt.id, "误收")
    now.go_on(days=40)
    LetterDesk(ground).issue(Tone.FRIENDLY, [flat, small])
    assert [what for what, _, _ in log_of(ground)] == [
        "shift_opened", "billed", "receipt", "waived", "deducted", "receipt", "receipt_red", "dunned",
    ]  # fmt: skip


def test_an_act_is_of_whoever_did_it(office: Estate, now: Now) -> None:
    ground, desk = office.ground, VisitDesk(office.ground)
    coming = desk.expect(VisitFields("钱七", Purpose.FAMILY, office.units[FLAT]), now.now + timedelta(hours=1))
    now.go_on(minutes=5)
    first = hand_over(ground)
    ground.counter = "2 号柜台"
    now.go_on(minutes=30)
    theirs = on_duty(ground, Role.CASHIER)
    now.go_on(minutes=5)
    desk.admit(coming.id, word=Word())
    with ground.database.reading() as session:
        before = session.get_one(Shift, first.shift_id)
    assert ("visit_in", "", people.OPERATORS[Role.CASHIER]) in log_of(ground, theirs)
    assert [what for what, _, _ in log_of(ground, before)] == ["shift_opened", "visit_expected", "handed_over"]


def test_a_supervisor_who_lets_somebody_in_says_so_in_the_log(office: Estate, now: Now) -> None:
    ground = office.ground
    people.sign_in(ground, Role.SUPERVISOR)
    word = Authority(ground.who().id, ground.who().name, Right.APPROVE)
    people.sign_in(ground, Role.RECEPTIONIST)
    VisitDesk(ground).sign_in(VisitFields("孙八", Purpose.OTHER, place="客服中心"), word=Word("", "主管同意", word))
    assert log_of(ground)[-1] == ("visit_in", "客服中心", people.OPERATORS[Role.RECEPTIONIST])


def test_what_is_entered_late_is_of_the_shift_that_entered_it_and_tells_both_times(office: Estate, now: Now) -> None:
    ground, earlier = office.ground, now.now
    now.go_on(minutes=5)
    first = hand_over(ground)
    now.go_on(minutes=5)
    second = on_duty(ground, Role.CASHIER, over=None, reason="接班人未到")
    now.go_on(minutes=5)
    VisitDesk(ground).sign_in(VisitFields("孙八", Purpose.OTHER, place="客服中心"), at=earlier)
    loan = LendingDesk(ground).lend([copy(ground, "P-031-1")], STAFF, "检修", at=earlier)
    LendingDesk(ground).take_back([Back(copy(ground, "P-031-1"))], at=earlier + timedelta(minutes=2))
    EnquiryDesk(ground).note(EnquiryFields(Channel.PHONE, "fees", "几点上班？", answer="八点半", at=earlier))
    with ground.database.reading() as session:
        locked = session.get_one(Shift, first.shift_id)
        assert {one.what for one in gathered(session, ground.clock, locked)} == {"shift_opened", "handed_over"}
        late = {one.what: one for one in gathered(session, ground.clock, second)}
    assert {what: one.happened for what, one in late.items()} == {
        "shift_opened": None, "visit_in": ground.clock.local(earlier), "key_lent": ground.clock.local(earlier),
        "key_back": ground.clock.local(earlier + timedelta(minutes=2)), "enquiry": ground.clock.local(earlier),
    }  # fmt: skip
    assert late["key_lent"].number == loan.number
    lines = {line["what"]: line for line in LogRegisters(ground).shift(second.id)["lines"]}
    assert (lines["key_lent"]["time"], lines["key_lent"]["happened"]) == ("09:31", "09:16")


def test_the_log_of_a_locked_shift_says_the_same_for_ever(office: Estate, now: Now) -> None:
    ground, visits, lending = office.ground, VisitDesk(office.ground), LendingDesk(office.ground)
    enquiries = EnquiryDesk(ground)
    guest = VisitFields("钱七", Purpose.FAMILY, office.units[FLAT])
    stays, leaves = visits.sign_in(guest), visits.sign_in(VisitFields("孙八", Purpose.OTHER, place="客服中心"))
    coming = visits.expect(VisitFields("李九", Purpose.FAMILY, office.units[SMALL]), now.now + timedelta(minutes=30))
    asked = enquiries.note(QUESTION, onward=True)
    answered = enquiries.note(EnquiryFields(Channel.PHONE, "fees", "几点上班？", answer="八点半"))
    mistaken = lending.lend([copy(ground, "P-031-1")], STAFF, "检修")
    lending.lend([copy(ground, "K-502")], STAFF, "看房")
    visits.sign_out([leaves.id])
    LogDesk(ground).write(NewEntry("event", "巡查正常"))
    now.go_on(minutes=1)
    first = hand_over(ground)
    now.go_on(minutes=1)

    def printed() -> dict[str, Any]:
        facts = LogRegisters(ground).shift(first.shift_id)
        return {name: facts[name] for name in ("tally", "lines")}

    told = printed()
    enquiries.correct(asked.id, replace(QUESTION, topic="parking", unit_id=office.units[SMALL]))
    visits.change(stays.id, replace(guest, purpose=Purpose.OTHER))
    lending.undo(mistaken.id)
    visits.sign_in_again([leaves.id])
    visits.cancel(stays.id, "登错人")
    visits.sign_out([leaves.id])
    visits.admit(coming.id)
    enquiries.answer(asked.id, "按面积")
    enquiries.reopen(answered.id, "没听懂", now.now + timedelta(hours=1))
    visits.sign_in(guest, at=now.now - timedelta(minutes=5))
    lending.lend([copy(ground, "P-031-2")], STAFF, "检修", at=now.now - timedelta(minutes=5))
    people.sign_in(ground, Role.MANAGER)
    with ground.database.reading() as session:
        lent = session.query(Key).filter_by(tag="K-502").one()
    Cabinet(ground).add_copies(lent.id, 1)
    Cabinet(ground).change(lent.id, NewKey("K-777", KeyKind.VACANT, "空置房", office.units[FLAT], key_set="A"))
    assert printed() == told


def test_everything_that_is_asked_for_has_a_name() -> None:
    assert list(ASKED) == [what for what in DOINGS if what != "round_late"]  # what nobody did is reckoned


def test_what_the_desks_did_is_shown_at_its_desk() -> None:
    assert set(KINDS) >= LINKS


def test_whatever_the_log_names_by_its_number_a_line_can_be_about(office: Estate, now: Now) -> None:
    ground = office.ground
    people.sign_in(ground, Role.MANAGER)
    BillingDesk(ground).post(202611)
    VisitDesk(ground).turn_away(VisitFields("孙八", Purpose.OTHER, place="客服中心"), "推销")
    Cabinet(ground).hand_over(office.units[FLAT], [copy(ground, "K-502")], "陈志远")
    office.pay(SMALL, "100.00")
    with ground.database.reading() as session:
        [shift] = session.query(Shift).all()
        numbers = {one.number: (one.link, one.record) for one in gathered(session, ground.clock, shift)}
    assert len(numbers) == 5
    for number, linked in numbers.items():
        entry = LogDesk(ground).write(NewEntry("other", "已核对", about=number))
        assert (entry.link, entry.record) == linked
