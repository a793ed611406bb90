"""Meters: put up, read, changed, rolled over; what can't be right is refused, what is odd is looked at twice."""

from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.rules import DEFAULTS
from frontdesk.core.statements import insert_many
from frontdesk.fees.billing.runs import BillingDesk, OneOffDesk
from frontdesk.fees.billing.tariffs import TariffDesk
from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.meters.desk import NewMeter, Typed
from frontdesk.fees.meters.numbered import MeterNumbers
from frontdesk.fees.meters.readings import multiplier_of, multiplier_text, use_of, usual_of, value_of, value_text
from frontdesk.fees.records.meters import Reading, ReadingKind
from tests import people
from tests.fees.waterworks import NOVEMBER, OCTOBER, PUT_UP, TODAY, Waterworks, waterworks


@pytest.fixture
def water(estate):
    return waterworks(estate)


def refusal(act, *args, **more):
    with pytest.raises(Refusal) as refused:
        act(*args, **more)
    return str(refused.value)


# What is typed


@pytest.mark.parametrize(
    ("typed", "value"), [("1234", 123400), ("1,234.5", 123450), ("０12.30", 1230), (" 7. ", 700), (".5", 50), ("0", 0)]
)
def test_a_reading_is_read_as_it_is_typed(typed, value):
    assert value_of(typed) == value


@pytest.mark.parametrize("typed", ["", "-1", "1.234", "12a", "1 2", "1,2", "½", "十"])
def test_what_is_no_reading_is_refused(typed):
    assert "no reading" in refusal(value_of, typed)


@pytest.mark.parametrize(("value", "shown"), [(123400, "1234"), (123450, "1234.5"), (5, "0.05"), (0, "0")])
def test_a_reading_is_shown_as_it_stands_on_the_meter(value, shown):
    assert value_text(value) == shown
    assert value_of(shown) == value


def test_a_multiplier_may_have_three_decimals_and_is_not_nought():
    assert [multiplier_of(typed) for typed in ("1", "40", "0.125")] == [1000, 40000, 125]
    assert multiplier_text(125) == "0.125"
    for typed in ("0", "-1", "1.2345", "x"):
        assert "no multiplier" in refusal(multiplier_of, typed)


@pytest.mark.parametrize(
    ("before", "value", "multiplier", "rolled", "use"),
    [
        (10000, 11250, 1000, False, 1250),
        (10000, 11250, 40000, False, 50000),
        (9998000, 1200, 1000, True, 3200),
        (9998000, 1200, 40000, True, 128000),
        (100, 101, 1500, False, 2),  # 0.015, half up
        (100, 103, 500, False, 2),
        (100, 101, 499, False, 0),
    ],
)
def test_a_use_is_rounded_once(before, value, multiplier, rolled, use):
    assert use_of(before, value, multiplier, 5, rolled=rolled) == use


def test_the_usual_use_is_the_median():
    assert [usual_of(uses) for uses in ([], [7], [1, 900, 3], [10, 20, 30, 1000])] == [None, 7, 3, 25]


# The sheet


def test_the_sheet_walks_from_door_to_door_and_tells_what_each_meter_showed(water):
    water.run_on(people.FLAT, 8)
    rows = water.desk.sheet(water.item, NOVEMBER)
    assert [row.unit for row in rows] == [people.SHOP, people.SMALL, people.FLAT]
    flat = rows[-1]
    assert (flat.last.value, flat.last.read_on, flat.usual) == (18000, date(2026, 9, 28), 1000)
    assert rows[0].usual is None and rows[0].last.value == 10000


def test_the_sheet_of_one_building_leaves_out_the_others(water):
    building = water.row(people.FLAT).building_id
    assert [row.unit for row in water.desk.sheet(water.item, NOVEMBER, building)] == [people.SMALL, people.FLAT]


def test_the_usual_is_that_of_the_last_six_readings(water):
    for month, value in enumerate((900, 901, 902, 903, 904, 905, 906), start=2):
        water.read(people.FLAT, str(value), 202600 + month, date(2026, month, 28), confirmed=True)
    assert water.row(people.FLAT).usual == 100


def test_a_sheet_is_stored_at_once_and_once(water):
    typed = [Typed(meter, 11000 + place) for place, meter in enumerate(water.meters.values())]
    assert water.desk.store(water.item, NOVEMBER, TODAY, typed) == 3
    assert water.desk.store(water.item, NOVEMBER, TODAY, typed) == 0
    assert [water.row(code).told.use for code in water.meters] == [1000, 1001, 1002]
    assert water.faults() == []


def test_nothing_is_half_stored(water):
    flat, small = water.meters[people.FLAT], water.meters[people.SMALL]
    told = refusal(water.desk.store, water.item, NOVEMBER, TODAY, [Typed(flat, 11000), Typed(small, 9999)])
    assert told.startswith("Unit 3-1-501, meter W-501: Below the last reading, 100.")
    assert water.row(people.FLAT).told is None


def test_an_earlier_month_is_shown_as_it_was(water):
    water.read(people.FLAT, "110", OCTOBER, date(2026, 10, 31))
    water.read(people.FLAT, "125", NOVEMBER)
    row = water.row(people.FLAT, OCTOBER)
    assert (row.last.value, row.told.value, row.later) == (10000, 11000, True)
    assert "already" in refusal(water.read, people.FLAT, "120", OCTOBER)


def test_a_month_that_was_passed_over_is_not_read_later(water):
    water.read(people.FLAT, "125", NOVEMBER)
    assert "a later month" in refusal(water.read, people.FLAT, "126", OCTOBER)


def test_a_day_that_has_not_come_or_has_been_read_is_refused(water):
    water.read(people.FLAT, "110", OCTOBER, date(2026, 11, 2))
    assert "not come" in refusal(water.read, people.FLAT, "120", NOVEMBER, TODAY + timedelta(1))
    assert "2026-11-02" in refusal(water.read, people.FLAT, "120", NOVEMBER, date(2026, 11, 1))
    assert "2026-11-02" in refusal(water.read, people.FLAT, "120", NOVEMBER, date(2026, 11, 2))


def test_a_month_far_ahead_is_a_slip(water):
    assert "too far after" in refusal(water.read, people.FLAT, "110", 202701)
    assert water.read(people.FLAT, "110", 202612) == 1


def test_a_meter_without_use_is_read_too(water):
    assert water.read(people.FLAT, "100") == 1
    assert water.row(people.FLAT).told.use == 0


# Below, over, odd


def test_a_reading_below_the_last_is_refused_until_it_is_said_to_have_rolled_over(water):
    water.read(people.FLAT, "99980", OCTOBER, date(2026, 10, 31))
    assert "Below the last reading, 99980" in refusal(water.read, people.FLAT, "12")
    water.read(people.FLAT, "12", rolled=True)
    told = water.row(people.FLAT).told
    assert (told.kind, told.use) == (ReadingKind.ROLLED, 3200)
    assert water.faults() == []


def test_what_is_not_below_has_not_rolled_over(water):
    assert "has not rolled over" in refusal(water.read, people.FLAT, "101", rolled=True)


def test_a_value_with_more_digits_than_the_meter_is_refused(water):
    assert "5 digits" in refusal(water.read, people.FLAT, "100000")


def test_ten_times_the_usual_is_looked_at_twice(water):
    water.run_on(people.FLAT, 8)
    assert "10 times the usual" in refusal(water.read, people.FLAT, "280")
    assert water.read(people.FLAT, "280", confirmed=True) == 1
    assert water.row(people.FLAT).told.use == 10000


def test_nine_times_the_usual_is_not_flagged(water):
    water.run_on(people.FLAT, 8)
    assert water.read(people.FLAT, "279.99") == 1


def test_a_meter_that_stood_still_and_runs_is_looked_at_twice(water):
    water.run_on(people.FLAT, 3, each=0)
    assert "times the usual" in refusal(water.read, people.FLAT, "100.01")


def test_what_is_unusual_is_a_rule(water, monkeypatch):
    default = DEFAULTS["meter.unusual"]
    monkeypatch.setitem(DEFAULTS, "meter.unusual", type(default)("3", default.unit, default.title))
    water.run_on(people.FLAT, 8)
    assert "3 times the usual" in refusal(water.read, people.FLAT, "210")


# Withdrawing


def test_a_wrong_reading_is_withdrawn_and_typed_anew(water):
    water.read(people.FLAT, "150")
    water.desk.withdraw(water.row(people.FLAT).told.id, "看错")
    assert water.row(people.FLAT).told is None
    water.read(people.FLAT, "105")
    file = water.desk.meter(water.meters[people.FLAT])
    assert [(each["value"], each["withdrawn"]) for each in file.readings] == [
        (10500, False), (15000, True), (10000, False),
    ]  # fmt: skip
    assert file.readings[1]["remark"] == "看错"
    assert water.faults() == []


def test_only_the_last_reading_can_be_withdrawn(water):
    water.read(people.FLAT, "110", OCTOBER, date(2026, 10, 31))
    first = water.row(people.FLAT, OCTOBER).told.id
    water.read(people.FLAT, "120")
    assert "later reading first" in refusal(water.desk.withdraw, first, "看错")


def test_a_billed_reading_stays_until_its_charge_is_voided(water):
    water.read(people.FLAT, "150")
    reading = water.row(people.FLAT).told.id
    charge = water.bill(people.FLAT)
    assert "Void its charge" in refusal(water.desk.withdraw, reading, "看错")
    assert water.desk.meter(water.meters[people.FLAT]).readings[0]["charge"].startswith("YS202611-")
    OneOffDesk(water.ground).void_charge(charge, "读数有误")
    water.desk.withdraw(reading, "看错")
    assert water.faults() == []


def test_a_meter_put_up_by_mistake_is_put_up_again_elsewhere(water):
    first = water.desk.meter(water.meters[people.SHOP]).readings[0]["id"]
    water.desk.withdraw(first, "装错房号")
    assert [row.unit for row in water.desk.sheet(water.item, NOVEMBER)] == [people.SMALL, people.FLAT]
    again = water.desk.add(water.estate.units[people.SPACE], water.item, NewMeter("w-101 ", 500, 2000, 6), PUT_UP)
    assert again == water.meters[people.SHOP]
    assert water.row(people.SHOP).unit == people.SPACE
    assert water.faults() == []


def test_a_billing_run_bills_what_the_meters_showed_and_a_voided_charge_gives_it_back(water):
    TariffDesk(water.ground).set_price(water.item, 35000, date(2026, 1, 1))
    water.read(people.FLAT, "110", OCTOBER, date(2026, 10, 31))
    water.desk.change(water.meters[people.FLAT], 11200, NewMeter("W-502B", 0), date(2026, 11, 5))
    BillingDesk(water.ground).post(NOVEMBER)
    charges = list(FeeDesk(water.ground).charges(unit_id=water.estate.units[people.FLAT], item_id=water.item))
    assert sum(row["amount"] for row in charges) == Money(4200)
    readings = water.desk.meter(water.meters[people.FLAT]).readings
    assert [bool(each["charge"]) for each in readings] == [True, True, False]
    assert "Void its charge" in refusal(water.desk.withdraw, readings[0]["id"], "看错")
    for row in charges:
        OneOffDesk(water.ground).void_charge(row["id"], "读数有误")
    assert not any(each["charge"] for each in water.desk.meter(water.meters[people.FLAT]).readings)
    BillingDesk(water.ground).post(NOVEMBER)
    assert sum(charge.open for charge in owed_for(water)) == Money(4200)
    assert water.faults() == []


def owed_for(water):
    account = FeeDesk(water.ground).account(water.estate.units[people.FLAT])
    return [charge for charge in account.owed if charge.item == "水费"]


def test_without_a_reason_nothing_is_withdrawn(water):
    water.read(people.FLAT, "150")
    assert "reason" in refusal(water.desk.withdraw, water.row(people.FLAT).told.id, " ")


# Meters


def test_a_meter_is_changed_at_once(water):
    water.read(people.FLAT, "110", OCTOBER, date(2026, 10, 31))
    new = water.desk.change(water.meters[people.FLAT], 11300, NewMeter("W-502B", 20, 2000, 6), date(2026, 11, 10))
    rows = [row for row in water.desk.sheet(water.item, NOVEMBER) if row.unit == people.FLAT]
    assert [(row.number, row.until, row.told and row.told.use) for row in rows] == [
        ("W-502", date(2026, 11, 10), 300),
        ("W-502B", None, None),
    ]
    told = refusal(water.desk.store, water.item, 202612, TODAY, [Typed(water.meters[people.FLAT], 1)])
    assert "no longer there" in told
    water.desk.store(water.item, NOVEMBER, TODAY, [Typed(new, 1020)])
    assert [row.told.use for row in water.desk.sheet(water.item, NOVEMBER) if row.unit == people.FLAT] == [300, 2000]
    assert water.faults() == []


def test_a_change_that_is_refused_changes_nothing(water):
    old = water.meters[people.FLAT]
    day = date(2026, 11, 10)
    assert "W-501 already" in refusal(water.desk.change, old, 11300, NewMeter("W-501", 0), day)
    assert "Below" in refusal(water.desk.change, old, 9900, NewMeter("W-999", 0), day)
    assert water.desk.meter(old).until is None
    assert len(water.desk.meter(old).readings) == 1


def test_a_meter_that_goes_after_it_rolled_over_says_so_in_a_reading_of_its_own(water):
    water.read(people.FLAT, "99980", OCTOBER, date(2026, 10, 31))
    water.desk.take_down(water.meters[people.FLAT], 1200, TODAY, rolled=True)
    kinds = [(each["kind"], each["use"]) for each in water.desk.meter(water.meters[people.FLAT]).readings]
    assert kinds[:2] == [("last", 0), ("rolled", 3200)]
    assert water.faults() == []


def test_what_a_meter_showed_when_it_went_is_billed_with_the_month_after_a_billed_one(water):
    water.read(people.FLAT, "110")
    water.bill(people.FLAT)
    water.desk.take_down(water.meters[people.FLAT], 11100, TODAY)
    assert water.desk.meter(water.meters[people.FLAT]).readings[0]["period"] == 202612


def test_a_meter_that_was_taken_down_by_mistake_is_in_use_again(water):
    water.desk.take_down(water.meters[people.FLAT], 11000, TODAY)
    assert "no longer in use" in refusal(water.desk.take_down, water.meters[people.FLAT], 11000, TODAY)
    water.desk.withdraw(water.desk.meter(water.meters[people.FLAT]).readings[0]["id"], "没拆")
    assert water.read(people.FLAT, "105") == 1
    assert water.faults() == []


def test_what_was_entered_wrongly_of_a_meter_is_corrected_while_no_use_was_reckoned_with_it(water):
    flat = water.meters[people.FLAT]
    water.desk.correct(flat, "w-502x", 40000, 6)
    file = water.desk.meter(flat)
    assert (file.number, file.multiplier, file.digits) == ("W-502X", 40000, 6)
    water.read(people.FLAT, "99999")
    assert water.row(people.FLAT).told.use == 399596000
    assert "with this multiplier" in refusal(water.desk.correct, flat, "W-502X", 1000, 6)
    assert "other digits" in refusal(water.desk.correct, flat, "W-502X", 40000, 4)
    assert "Another meter" in refusal(water.desk.correct, flat, "W-501", 40000, 6)
    assert "3 to 9" in refusal(water.desk.correct, flat, "W-502X", 40000, 10)
    water.desk.correct(flat, "W-502", 40000, 5)
    assert water.faults() == []


@pytest.mark.parametrize(
    ("meter", "told"),
    [
        (NewMeter("", 0), "number printed"),
        (NewMeter("x" * 41, 0), "number printed"),
        (NewMeter("ｗ-502", 0), "Unit 3-1-502 has a meter W-502"),
        (NewMeter("W-1", 0, digits=2), "3 to 9 digits"),
        (NewMeter("W-1", 10_000_000), "5 digits"),
    ],
)
def test_a_meter_that_can_not_be_is_refused(water, meter, told):
    assert told in refusal(water.desk.add, water.estate.units[people.FLAT], water.item, meter, TODAY)


def test_only_metered_items_have_meters(water, estate):
    told = refusal(water.desk.add, estate.units[people.FLAT], estate.items["物业费"], NewMeter("W-1", 0), TODAY)
    assert "not charged by meter" in told


def test_who_reads_meters_does_not_change_them(water, signed_in):
    signed_in(Role.RECEPTIONIST)
    assert water.read(people.FLAT, "105") == 1
    water.desk.withdraw(water.row(people.FLAT).told.id, "看错")
    for act in (
        lambda: water.desk.add(water.estate.units[people.FLAT], water.item, NewMeter("W-1", 0), TODAY),
        lambda: water.desk.take_down(water.meters[people.FLAT], 11000, TODAY),
        lambda: water.desk.withdraw(water.desk.meter(water.meters[people.FLAT]).readings[-1]["id"], "看错"),
    ):
        assert "may not do this" in refusal(act)
    signed_in(Role.ADMINISTRATOR)
    assert "may not do this" in refusal(water.read, people.FLAT, "105")


def test_a_meter_is_found_by_its_number(water):
    numbers = MeterNumbers(water.ground)
    assert numbers.named("w-50") == [("meter", water.meters[people.SMALL]), ("meter", water.meters[people.FLAT])]
    assert numbers.named("w") == []
    (card,) = numbers.cards(numbers.named("W-502"))
    assert (card.title, card.detail, card.unit_id) == ("W-502", "3-1-502  水费", water.estate.units[people.FLAT])


# The books


@pytest.mark.parametrize(
    ("harm", "check"),
    [
        ("UPDATE meter SET multiplier = 2000", "readings"),
        ("UPDATE meter SET until = '2026-11-21'", "readings"),
        ("UPDATE reading SET withdrawn = 1 WHERE kind = 'first'", "readings"),
        ("UPDATE reading SET withdrawn = 1 WHERE id = (SELECT max(id) FROM reading)", "readings_noted"),
        ("UPDATE reading SET withdrawn = 1", "readings_noted"),
        (
            "INSERT INTO reading (meter_id, kind, period, read_on, value, use, at, operator_id, withdrawn, remark)"
            " SELECT meter_id, kind, 202612, '2026-12-01', value, 0, at, operator_id, 0, '' FROM reading"
            " WHERE kind = 'regular'",
            "readings_noted",
        ),
        ("UPDATE reading SET charge_id = (SELECT max(id) FROM charge) WHERE charge_id IS NULL", "readings_billed"),
    ],
)
def test_the_books_show_what_was_altered_behind_their_back(water, harm, check):
    water.read(people.FLAT, "110")
    water.bill(people.FLAT)
    assert water.faults() == []
    with water.ground.database.writing() as session:
        session.execute(text(harm))
    assert check in [fault.split(":")[0] for fault in water.faults()]


def test_readings_can_not_be_changed_nor_deleted(water):
    for harm in ("UPDATE reading SET value = 1", "DELETE FROM reading"):
        with pytest.raises(Exception, match="never changed"), water.ground.database.writing() as session:
            session.execute(text(harm))


def test_a_reading_that_was_never_noted_is_found(water):
    with water.ground.database.writing() as session:
        row = (water.meters[people.FLAT], "regular", NOVEMBER, TODAY, 11000, 1000, water.ground.clock.now(), 1)
        names = ("meter_id", "kind", "period", "read_on", "value", "use", "at", "operator_id")
        insert_many(session, Reading, names, [row])
    assert [fault.split(":")[0] for fault in water.faults()] == ["readings_noted"]


# Any order of acts

_ACTS = st.lists(
    st.tuples(
        st.sampled_from(("read", "read", "read", "roll", "change", "down", "withdraw", "bill", "void")),
        st.integers(0, 99999), st.integers(0, 40), st.integers(0, 2),
    ),
    max_size=30,
)  # fmt: skip


@given(acts=_ACTS)
@settings(max_examples=15)
def test_whatever_is_done_the_chain_of_readings_holds(small_estate, acts):
    folder, kept = small_estate
    with TemporaryDirectory() as place:
        now = people.Now()
        ground = people.copy(folder, Path(place) / "estate", now)
        try:
            water = waterworks(people.Estate(ground, kept.units, kept.items))
            _do(water, now, acts)
            assert water.faults() == []
        finally:
            ground.close()


def _do(water: Waterworks, now: people.Now, acts) -> None:
    day = PUT_UP
    charges: list[int] = []
    for act, value, days, which in acts:
        day += timedelta(days)
        now.set_day(day)
        code = (people.FLAT, people.SMALL, people.SHOP)[which]
        meter = water.meters[code]
        try:
            match act:
                case "read" | "roll":
                    typed = Typed(meter, value * 100 + which, rolled=act == "roll", confirmed=True)
                    water.desk.store(water.item, day.year * 100 + day.month, day, [typed])
                case "change":
                    new = NewMeter(f"N{value}", value, 1000 * (which + 1), 4 + which)
                    water.meters[code] = water.desk.change(meter, value * 100, new, day)
                case "down":
                    water.desk.take_down(meter, value * 100, day, rolled=bool(value % 2))
                case "withdraw":
                    water.desk.withdraw(water.desk.meter(meter).readings[0]["id"], "试")
                case "bill":
                    charges.append(water.bill(code))
                case _ if charges:
                    OneOffDesk(water.ground).void_charge(charges.pop(), "试")
        except Refusal:
            continue
