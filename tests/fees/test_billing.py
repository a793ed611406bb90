"""The billing run: what a month raises, what it leaves out and why, and that it does so once."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sqlalchemy import select, text

from frontdesk.core.ground import Ground
from frontdesk.core.money import LARGEST, Money
from frontdesk.core.operators import Role, SignedIn
from frontdesk.core.refusals import Refusal
from frontdesk.core.rules import Rule
from frontdesk.fees.billing.bills import Bill
from frontdesk.fees.billing.drawing import (
    BILLED_ALREADY,
    COMES_TO_NOTHING,
    DRAWING_UP,
    NO_AREA,
    NO_TARIFF,
    NOBODY_PAYS,
    NOT_HANDED_OVER,
    draw_up,
)
from frontdesk.fees.billing.runs import STORING, BillingDesk, OneOffDesk
from frontdesk.fees.billing.tariffs import Scope, TariffDesk
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.records import Charge, Payment, Receipt, State
from frontdesk.fees.records.items import Basis, FeeItem
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.fields import UnitFields
from frontdesk.residents.records import Status, Unit, UnitKind
from tests.people import FLAT, SHOP, SMALL, SPACE, UNSOLD, Estate

MONTH = 202611


def raised(estate: Estate, bill: Bill) -> dict[tuple[str, str], str]:
    with estate.ground.database.reading() as session:
        units = dict(session.execute(select(Unit.id, Unit.code)).all())
        items = dict(session.execute(select(FeeItem.id, FeeItem.name)).all())
    return {(units[line[0]], items[line[1]]): str(Money(line[6])) for line in bill.rows}


def left_out(bill: Bill) -> dict[str, str]:
    return {one.unit: one.sentence for one in bill.skipped}


def charges(estate: Estate) -> list[Charge]:
    with estate.ground.database.reading() as session:
        return list(session.scalars(select(Charge).order_by(Charge.id)))


def test_a_month_is_billed_by_area_and_fixed(estate: Estate) -> None:
    bill = BillingDesk(estate.ground).post(MONTH)
    assert raised(estate, bill) == {
        (SHOP, "物业费"): "960.00",
        (FLAT, "物业费"): "280.90",
        (SMALL, "物业费"): "223.75",
        (SPACE, "车位管理费"): "80.00",
    }
    assert bill.total == Money.parse("1544.65")
    assert bill.by_item == {
        "物业费": (3, Money.parse("1464.65"), Basis.AREA, 1),
        "车位管理费": (1, Money.parse("80"), Basis.FIXED, 1),
    }
    assert left_out(bill) == {UNSOLD: NOBODY_PAYS}
    assert bill.run == "CZ20261121-0001"


def test_a_preview_says_the_same_and_writes_nothing(estate: Estate) -> None:
    preview = BillingDesk(estate.ground).preview(MONTH)
    assert charges(estate) == []
    posted = BillingDesk(estate.ground).post(MONTH)
    assert (raised(estate, preview), preview.total, left_out(preview)) == (
        raised(estate, posted),
        posted.total,
        left_out(posted),
    )
    assert preview.run == ""


def test_the_charges_are_stored_as_shown(estate: Estate) -> None:
    BillingDesk(estate.ground).post(MONTH)
    flat = next(charge for charge in charges(estate) if charge.unit_id == estate.units[FLAT])
    assert (flat.price, flat.quantity, flat.amount, flat.paid) == (25000, 11236, 28090, 0)
    assert (flat.period, flat.state, flat.due, flat.source) == (MONTH, State.OPEN, date(2026, 11, 30), "")
    space = next(charge for charge in charges(estate) if charge.unit_id == estate.units[SPACE])
    assert (space.price, space.quantity, space.amount) == (800000, 100, 8000)


def test_when_charges_fall_due_is_a_rule(estate: Estate) -> None:
    ground = estate.ground
    with ground.database.writing() as session:
        session.add(
            Rule(key="billing.due_in", value="10", in_force_from=date(2026, 12, 1), changed_at=ground.clock.now())
        )
    for period in (MONTH, 202612):
        BillingDesk(ground).post(period)
    assert {(charge.period, charge.due) for charge in charges(estate)} == {
        (MONTH, date(2026, 11, 30)),
        (202612, date(2027, 1, 10)),
    }


def test_a_second_run_adds_nothing(estate: Estate) -> None:
    desk = BillingDesk(estate.ground)
    desk.post(MONTH)
    again = desk.post(MONTH)
    assert (again.rows, again.total, again.run) == ([], 0, "")
    assert left_out(again) == {UNSOLD: NOBODY_PAYS} | dict.fromkeys((FLAT, SMALL, SHOP, SPACE), BILLED_ALREADY)
    assert len(charges(estate)) == 4
    assert [run.number for run in desk.runs()] == ["CZ20261121-0001"]


def test_a_later_run_bills_what_has_come_since(estate: Estate) -> None:
    desk = BillingDesk(estate.ground)
    desk.post(MONTH)
    ResidentDesk(estate.ground).add_unit(UnitFields("3", "1", "601", gross_area=10000))
    assert raised(estate, desk.post(MONTH)) == {("3-1-601", "物业费"): "250.00"}
    assert [run.number for run in desk.runs()] == ["CZ20261121-0002", "CZ20261121-0001"]


def test_a_voided_charge_can_be_billed_again(estate: Estate) -> None:
    desk = BillingDesk(estate.ground)
    desk.post(MONTH)
    flat = next(charge for charge in charges(estate) if charge.unit_id == estate.units[FLAT])
    OneOffDesk(estate.ground).void_charge(flat.id, "面积有误")
    assert raised(estate, desk.post(MONTH)) == {(FLAT, "物业费"): "280.90"}
    assert FeeDesk(estate.ground).account(estate.units[FLAT]).arrears == 28090


@pytest.mark.parametrize(("rounding", "amount"), [(1, "223.75"), (10, "223.80"), (100, "224.00")])
def test_each_item_has_its_rounding(estate: Estate, rounding: int, amount: str) -> None:
    tariffs = TariffDesk(estate.ground)
    item = tariffs.add_item("公共能耗费", Basis.AREA, rounding)
    tariffs.set_price(item, 25000, date(2026, 11, 1), Scope(unit_id=estate.units[SMALL]))
    assert raised(estate, BillingDesk(estate.ground).preview(MONTH))[SMALL, "公共能耗费"] == amount


def test_a_price_changes_at_a_month(estate: Estate) -> None:
    tariffs, item = TariffDesk(estate.ground), estate.items["物业费"]
    tariffs.set_price(item, 28000, date(2026, 12, 1), Scope(unit_kind=UnitKind.FLAT))
    tariffs.set_price(item, 50000, date(2026, 12, 2), Scope(unit_kind=UnitKind.SHOP))
    desk = BillingDesk(estate.ground)
    assert [raised(estate, desk.preview(period))[FLAT, "物业费"] for period in (MONTH, 202612)] == ["280.90", "314.61"]
    assert [raised(estate, desk.preview(period))[SHOP, "物业费"] for period in (202612, 202701)] == [
        "960.00",
        "1000.00",
    ]


def test_what_is_left_out_says_why(estate: Estate) -> None:
    residents, tariffs = ResidentDesk(estate.ground), TariffDesk(estate.ground)
    late = UnitFields("3", "3", "101", gross_area=9000, handover_date=date(2026, 12, 1))
    residents.add_unit(late)
    residents.add_unit(UnitFields("3", "3", "102"))
    residents.add_unit(UnitFields("3", "3", "103", UnitKind.STORAGE, 900))
    free = residents.add_unit(UnitFields("3", "3", "104", gross_area=9000))
    tariffs.set_price(estate.items["物业费"], 0, date(2026, 1, 1), Scope(unit_id=free))
    bill = BillingDesk(estate.ground).preview(MONTH)
    said = left_out(bill)
    assert said == {
        UNSOLD: NOBODY_PAYS,
        "3-3-101": NOT_HANDED_OVER,
        "3-3-102": NO_AREA,
        "3-3-103": NO_TARIFF,
        "3-3-104": COMES_TO_NOTHING,
    }
    assert all("{" not in one.reason for one in bill.skipped)
    assert next(one.facts for one in bill.skipped if one.unit == "3-3-101") == {"day": date(2026, 12, 1)}
    assert "3-3-101" not in left_out(BillingDesk(estate.ground).preview(202612))


def test_a_unit_handed_over_on_the_last_day_is_billed(estate: Estate) -> None:
    fields = UnitFields("3", "3", "101", gross_area=9000, handover_date=date(2026, 11, 30))
    ResidentDesk(estate.ground).add_unit(fields)
    assert ("3-3-101", "物业费") in raised(estate, BillingDesk(estate.ground).preview(MONTH))


def test_an_inactive_item_is_not_billed(estate: Estate) -> None:
    with estate.ground.database.writing() as session:
        session.get_one(FeeItem, estate.items["物业费"]).active = False
    assert raised(estate, BillingDesk(estate.ground).preview(MONTH)) == {(SPACE, "车位管理费"): "80.00"}


def test_an_estate_without_units_bills_nothing(ground: Ground) -> None:
    assert BillingDesk(ground).post(MONTH).rows == []
    assert BillingDesk(ground).runs() == []


def test_a_month_before_the_first_price_bills_nothing(estate: Estate) -> None:
    assert set(left_out(BillingDesk(estate.ground).post(202512)).values()) == {NO_TARIFF, NOBODY_PAYS}
    assert BillingDesk(estate.ground).runs() == []


def test_units_are_billed_in_the_order_of_their_places(estate: Estate) -> None:
    bill = BillingDesk(estate.ground).preview(MONTH)
    assert [line[0] for line in bill.rows] == [estate.units[code] for code in (SHOP, SMALL, FLAT, SPACE)]


def test_new_charges_are_settled_from_prepayment_where_agreed(estate: Estate) -> None:
    cash, fees = CashDesk(estate.ground), FeeDesk(estate.ground)
    for code in (FLAT, SMALL, SHOP):
        estate.pay(code, "500")
    for code in (FLAT, SHOP):
        cash.agree_settling(estate.units[code], True)
    BillingDesk(estate.ground).post(MONTH)
    told = {code: fees.account(estate.units[code]) for code in (FLAT, SMALL, SHOP)}
    assert {code: (str(one.arrears), str(one.prepaid)) for code, one in told.items()} == {
        FLAT: ("0.00", "219.10"),
        SMALL: ("223.75", "500.00"),
        SHOP: ("460.00", "0.00"),
    }
    with estate.ground.database.reading() as session:
        settled = session.scalars(select(Payment).where(Payment.kind == "settlement")).all()
        assert session.query(Receipt).count() == 3, "no money moves, so no receipt"
    assert sorted(str(one.prepaid_used) for one in settled) == ["280.90", "500.00"]


def test_an_agreement_can_be_taken_back(estate: Estate) -> None:
    cash, unit = CashDesk(estate.ground), estate.units[FLAT]
    estate.pay(FLAT, "500")
    cash.agree_settling(unit, True)
    cash.agree_settling(unit, False)
    BillingDesk(estate.ground).post(MONTH)
    account = FeeDesk(estate.ground).account(unit)
    assert (account.prepaid, account.settles, account.arrears) == (50000, False, 28090)


def test_a_one_off_charge_is_raised_once_per_operation(estate: Estate) -> None:
    desk, unit, item = OneOffDesk(estate.ground), estate.units[FLAT], estate.items["装修垃圾清运费"]
    first = desk.charge(unit, item, Money.parse("300"), "click-1", "  三楼  ")
    assert desk.charge(unit, item, Money.parse("300"), "click-1") == first
    second = desk.charge(unit, item, Money.parse("300"), "click-2")
    assert second != first
    kept = next(charge for charge in charges(estate) if charge.id == first)
    assert (kept.amount, kept.price, kept.quantity, kept.remark) == (30000, 3_000_000, 100, "三楼")
    assert (kept.period, kept.due) == (MONTH, date(2026, 11, 21) + timedelta(days=7))
    assert BillingDesk(estate.ground).preview(MONTH).total == Money.parse("1544.65"), "it does not stand in for the run"


@pytest.mark.parametrize("fen", [0, -1, LARGEST + 1, 9 * 10**18])
def test_a_one_off_charge_is_above_zero_and_no_more_than_can_be_written(estate: Estate, fen: int) -> None:
    with pytest.raises(Refusal) as refused:
        OneOffDesk(estate.ground).charge(estate.units[FLAT], estate.items["装修垃圾清运费"], Money(fen), "x")
    assert refused.value.field == "amount"


def test_a_charge_is_voided_with_a_reason_while_nothing_was_paid(estate: Estate) -> None:
    BillingDesk(estate.ground).post(MONTH)
    desk, flat = OneOffDesk(estate.ground), charges(estate)[1]
    for reason in ("", "  "):
        with pytest.raises(Refusal) as refused:
            desk.void_charge(flat.id, reason)
        assert refused.value.field == "reason"
    estate.pay(SMALL, "1")
    with pytest.raises(Refusal) as refused:
        desk.void_charge(flat.id, "面积有误")
    assert refused.value.field == "charge"
    other = charges(estate)[2]
    desk.void_charge(other.id, "面积有误")
    kept = next(charge for charge in charges(estate) if charge.id == other.id)
    assert (kept.state, kept.remark) == (State.VOIDED, "面积有误")
    with pytest.raises(Refusal):
        desk.void_charge(other.id, "again")


def test_a_voided_charge_says_so_when_voided_again(estate: Estate) -> None:
    BillingDesk(estate.ground).post(MONTH)
    desk, flat = OneOffDesk(estate.ground), charges(estate)[1]
    desk.void_charge(flat.id, "面积有误")
    with pytest.raises(Refusal) as refused:
        desk.void_charge(flat.id, "面积有误")
    assert "voided already" in refused.value.sentence


def test_only_some_roles_bill(estate: Estate, signed_in: Callable[[Role], SignedIn]) -> None:
    for role in (Role.RECEPTIONIST, Role.CASHIER, Role.ADMINISTRATOR):
        signed_in(role)
        for what in (
            lambda: BillingDesk(estate.ground).preview(MONTH),
            lambda: BillingDesk(estate.ground).post(MONTH),
            lambda: OneOffDesk(estate.ground).charge(estate.units[FLAT], 1, Money(1), "x"),
            lambda: OneOffDesk(estate.ground).void_charge(1, "x"),
        ):
            with pytest.raises(Refusal):
                what()
    signed_in(Role.SUPERVISOR)
    assert BillingDesk(estate.ground).post(MONTH).rows


def test_a_flat_that_changes_status_is_billed_as_it_stands(estate: Estate) -> None:
    ResidentDesk(estate.ground).change_unit(
        estate.units[UNSOLD], UnitFields("3", "2", "101", gross_area=9000, status=Status.VACANT)
    )
    assert raised(estate, BillingDesk(estate.ground).preview(MONTH))[UNSOLD, "物业费"] == "225.00"


def test_one_operation_is_one_charge_also_when_a_month_ends_between_the_clicks(estate, now):
    desk = OneOffDesk(estate.ground)
    asked = (estate.units["3-1-502"], estate.items["装修垃圾清运费"], Money(33300), "one click")
    once = desk.charge(*asked)
    now.set_day(date(2026, 12, 1))
    assert desk.charge(*asked) == once
    with estate.ground.database.reading() as session:
        plan = session.execute(
            text(
                "EXPLAIN QUERY PLAN SELECT id FROM charge WHERE unit_id=1 AND item_id=3 AND source='x' AND source <> ''"
            )
        ).one()
    assert "uq_charge_source" in plan.detail


def test_it_is_told_how_far_a_run_has_come_and_it_may_be_stopped(estate: Estate) -> None:
    told: list[tuple[int, int, str]] = []

    def progress(done: int, of: int, step: str = "") -> None:
        told.append((done, of, step))

    def stop(done: int, of: int, step: str = "") -> None:
        if step == STORING:
            raise KeyboardInterrupt

    desk = BillingDesk(estate.ground)
    desk.preview(MONTH, progress)
    assert told == [(0, 5, DRAWING_UP)]
    with pytest.raises(KeyboardInterrupt):
        desk.post(MONTH, stop)
    assert (charges(estate), desk.runs()) == ([], [])
    desk.post(MONTH, progress)
    assert told[1:] == [(0, 5, DRAWING_UP), (0, 4, STORING)]


def test_what_is_billed_already_is_found_by_its_index(estate: Estate) -> None:
    asked: list[str] = []
    with estate.ground.database.reading() as session:
        session.connection().connection.set_trace_callback(asked.append)
        draw_up(session, MONTH, 0)
        session.connection().connection.set_trace_callback(None)
        billed = next(statement for statement in asked if "FROM charge" in statement)
        plan = session.execute(text(f"EXPLAIN QUERY PLAN {billed}")).all()
    assert len(plan) == 1
    assert plan[0].detail.startswith("SEARCH charge")
    assert plan[0].detail.endswith("(period=?)")
