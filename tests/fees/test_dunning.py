"""Dunning with the clock going on: rounds, promises kept and broken, and the list that tells whom to call next."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.cases.waivers import WaiverDesk
from frontdesk.fees.cash.bounces import BounceDesk
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Tendered
from frontdesk.fees.dunning.desk import DunningDesk
from frontdesk.fees.dunning.listed import round_after
from frontdesk.fees.dunning.promises import PromiseState
from frontdesk.fees.records import Method
from frontdesk.fees.records.dunning import DunningRound, Outcome
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.fields import place_of
from frontdesk.shell.checking import checks
from frontdesk.shell.office import Office
from tests import people
from tests.people import FLAT, SHOP, SMALL, SPACE

CARE = 28090
"""A month of the flat's fee."""
CALLED = date(2026, 11, 21)
BY = date(2026, 11, 25)
PROMISED = Outcome.PROMISED


@pytest.fixture
def books(estate: people.Estate, now: people.Now) -> Iterator[people.Estate]:
    """September and October are billed and unpaid on 21 November; at the end the books are in order."""
    for month in (202609, 202610):
        BillingDesk(estate.ground).post(month)
    yield estate
    assert {check.name: check.detail for check in checks(estate.ground) if not check.ok} == {}


@pytest.fixture
def desk(books: people.Estate) -> DunningDesk:
    people.sign_in(books.ground, Role.RECEPTIONIST)
    return DunningDesk(books.ground)


def call(desk: DunningDesk, unit: int, outcome: Outcome = Outcome.TOLD, **more: Any) -> None:
    desk.log(unit, DunningRound(desk.due_rows([unit])[0]["next_round"]), "phone", outcome, **more)


def state(desk: DunningDesk, unit: int) -> str:
    """Where the latest promise of a unit stands, as its history tells."""
    return next(str(contact.state) for contact in desk.history(unit) if contact.state is not None)


def pay(books: people.Estate, code: str, yuan: str, method: Method = Method.CASH, **more: Any) -> Any:
    people.sign_in(books.ground, Role.MANAGER)
    return books.pay(code, yuan, method, **more)


# Contacts


def test_a_contact_is_kept_with_what_was_overdue(desk: DunningDesk, books: people.Estate) -> None:
    flat = books.units[FLAT]
    made = desk.log(flat, DunningRound.REMINDER, "phone", Outcome.TOLD, words="  下周出差  ")
    assert (made.owed, made.words, made.promised_for) == (2 * CARE, "下周出差", None)
    [contact] = desk.history(flat)
    assert (contact.who, contact.round, contact.outcome) == ("许诺", DunningRound.REMINDER, Outcome.TOLD)
    assert (f"{contact.at:%Y-%m-%d %H:%M}", contact.state) == ("2026-11-21 09:05", None)


@pytest.mark.parametrize(
    ("outcome", "more", "field"),
    [
        (PROMISED, {}, "promised_for"),
        (PROMISED, {"promised_for": date(2026, 11, 20)}, "promised_for"),
        (PROMISED, {"promised_for": date(2027, 11, 30)}, "promised_for"),
        (PROMISED, {"promised_for": BY, "promised": Money(0)}, "promised"),
        (PROMISED, {"promised_for": BY, "promised": Money(2 * CARE + 1)}, "promised"),
        (Outcome.TOLD, {"promised_for": BY}, "outcome"),
        (Outcome.TOLD, {"promised": Money(1)}, "outcome"),
        (Outcome.TOLD, {"words": "x" * 501}, "words"),
    ],
)
def test_what_makes_no_sense_is_refused(
    desk: DunningDesk, books: people.Estate, outcome: Outcome, more: dict[str, Any], field: str
) -> None:
    with pytest.raises(Refusal) as refused:
        desk.log(books.units[FLAT], DunningRound.REMINDER, "phone", outcome, **more)
    assert refused.value.field == field
    assert desk.history(books.units[FLAT]) == []


def test_a_promise_for_today_and_for_all_that_is_overdue_is_taken(desk: DunningDesk, books: people.Estate) -> None:
    call(desk, books.units[FLAT], PROMISED, promised_for=CALLED, promised=Money(2 * CARE))
    assert state(desk, books.units[FLAT]) == PromiseState.TODAY


def test_other_means_are_refused(desk: DunningDesk, books: people.Estate) -> None:
    with pytest.raises(Refusal, match="by which means"):
        desk.log(books.units[FLAT], DunningRound.REMINDER, "pigeon", Outcome.TOLD)


def test_who_owes_nothing_overdue_is_not_dunned(desk: DunningDesk, books: people.Estate) -> None:
    pay(books, SPACE, "160")
    with pytest.raises(Refusal, match="nothing that is overdue"):
        desk.log(books.units[SPACE], DunningRound.REMINDER, "phone", Outcome.TOLD)


def test_the_administrator_logs_none(desk: DunningDesk, books: people.Estate) -> None:
    people.sign_in(books.ground, Role.ADMINISTRATOR)
    with pytest.raises(Refusal, match="may not do this"):
        desk.log(books.units[FLAT], DunningRound.REMINDER, "phone", Outcome.TOLD)


def test_phones_are_those_of_the_owners(desk: DunningDesk, books: people.Estate) -> None:
    assert desk.phones(books.units[FLAT]) == [("陈志远", "13900001122")]


# Rounds


@pytest.mark.parametrize(
    ("last", "outcome", "following"),
    [
        (None, None, "reminder"),
        ("reminder", Outcome.TOLD, "notice"),
        ("reminder", Outcome.NOT_REACHED, "reminder"),
        ("notice", PROMISED, "visit"),
        ("visit", Outcome.REFUSES, "letter"),
        ("letter", Outcome.DELIVERED, "legal"),
        ("legal", Outcome.DELIVERED, "legal"),
    ],
)
def test_rounds_follow_one_another(last: str | None, outcome: Outcome | None, following: str) -> None:
    assert round_after(DunningRound(last) if last else None, outcome) == following


def test_the_list_proposes_the_same_round(desk: DunningDesk, books: people.Estate, now: people.Now) -> None:
    flat = books.units[FLAT]
    for outcome in (Outcome.NOT_REACHED, Outcome.TOLD, Outcome.HARDSHIP, Outcome.NOT_REACHED, Outcome.REFUSES):
        last = desk.history(flat)[:1]
        expected = round_after(last[0].round if last else None, last[0].outcome if last else None)
        assert desk.due_rows([flat])[0]["next_round"] == expected
        call(desk, flat, outcome)
        now.go_on(hours=1)
    assert desk.due_rows([flat])[0]["next_round"] == "letter"


def test_rounds_begin_anew_with_new_arrears(desk: DunningDesk, books: people.Estate, now: people.Now) -> None:
    flat = books.units[FLAT]
    call(desk, flat)
    pay(books, FLAT, "561.80")
    BillingDesk(books.ground).post(202611)
    now.set_day(date(2026, 12, 2))
    row = desk.due_rows([flat])[0]
    assert (row["next_round"], row["last_round"]) == ("reminder", "reminder")


# Promises


@pytest.mark.parametrize(
    ("paid_on", "yuan", "seen_on", "expected"),
    [
        (None, "", date(2026, 11, 24), "waiting"),
        (None, "", BY, "today"),
        (None, "", date(2026, 11, 26), "broken"),
        (CALLED, "300", CALLED, "kept"),
        (BY, "300", BY, "kept"),
        (BY, "299.99", BY, "today"),
        (BY, "299.99", date(2026, 11, 26), "broken"),
        (BY, "300", date(2026, 12, 24), "kept"),
        (date(2026, 11, 26), "561.80", date(2026, 11, 26), "broken"),
    ],
)
def test_a_promise_of_a_sum(
    desk: DunningDesk,
    books: people.Estate,
    now: people.Now,
    paid_on: date | None,
    yuan: str,
    seen_on: date,
    expected: str,
) -> None:
    call(desk, books.units[FLAT], PROMISED, promised_for=BY, promised=Money(30000))
    if paid_on is not None:
        now.set_day(paid_on)
        pay(books, FLAT, yuan)
    now.set_day(seen_on)
    assert state(desk, books.units[FLAT]) == expected


@pytest.mark.parametrize(
    ("yuan", "paid_on", "expected"),
    [
        ("561.80", BY, "kept"),
        ("561.79", BY, "broken"),
        ("561.80", date(2026, 11, 26), "broken"),
    ],
)
def test_a_promise_without_a_sum_is_about_all_that_was_due(
    desk: DunningDesk, books: people.Estate, now: people.Now, yuan: str, paid_on: date, expected: str
) -> None:
    flat = books.units[FLAT]
    call(desk, flat, PROMISED, promised_for=BY)
    now.set_day(paid_on)
    pay(books, FLAT, yuan)
    BillingDesk(books.ground).post(202611)
    now.set_day(date(2026, 12, 5))
    assert state(desk, flat) == expected, "what falls due later was not promised"


def test_the_last_minute_of_the_promised_day_keeps_it_and_the_next_breaks_it(
    desk: DunningDesk, books: people.Estate, now: people.Now
) -> None:
    call(desk, books.units[FLAT], PROMISED, promised_for=BY, promised=Money(100))
    call(desk, books.units[SMALL], PROMISED, promised_for=BY, promised=Money(100))
    now.set_day(BY)
    now.go_on(hours=13, minutes=59)
    pay(books, FLAT, "1")
    now.go_on(minutes=1)
    pay(books, SMALL, "1")
    assert (state(desk, books.units[FLAT]), state(desk, books.units[SMALL])) == ("kept", "broken")


def test_what_was_paid_before_the_contact_keeps_no_promise(
    desk: DunningDesk, books: people.Estate, now: people.Now
) -> None:
    pay(books, FLAT, "300")
    now.go_on(minutes=1)
    call(desk, books.units[FLAT], PROMISED, promised_for=BY, promised=Money(100))
    now.set_day(date(2026, 11, 26))
    assert state(desk, books.units[FLAT]) == PromiseState.BROKEN


def test_what_falls_due_after_the_contact_keeps_no_promise(
    desk: DunningDesk, books: people.Estate, now: people.Now
) -> None:
    flat = books.units[FLAT]
    call(desk, flat, PROMISED, promised_for=date(2026, 12, 5), promised=Money(CARE))
    people.sign_in(books.ground, Role.MANAGER)
    BillingDesk(books.ground).post(202611)
    now.set_day(date(2026, 12, 5))
    november = next(row["id"] for row in desk_charges(books, flat) if row["period"] == 202611)
    CashDesk(books.ground).take_payment(flat, [Tendered(Method.CASH, Money(CARE))], charges=[november])
    now.set_day(date(2026, 12, 6))
    assert state(desk, flat) == PromiseState.BROKEN


def desk_charges(books: people.Estate, unit: int) -> list[dict[str, Any]]:
    from frontdesk.fees.desk import FeeDesk

    return list(FeeDesk(books.ground).charges(unit_id=unit))


def test_waivers_keep_promises_and_payments_taken_back_do_not(
    desk: DunningDesk, books: people.Estate, now: people.Now
) -> None:
    flat, small = books.units[FLAT], books.units[SMALL]
    call(desk, flat, PROMISED, promised_for=BY, promised=Money(CARE))
    call(desk, small, PROMISED, promised_for=BY)
    now.go_on(hours=1)
    people.sign_in(books.ground, Role.MANAGER)
    first = desk_charges(books, flat)[-1]["id"]
    [waiver] = WaiverDesk(books.ground).apply({first: Money(CARE)}, "漏水补偿")
    assert state(desk, flat) == PromiseState.WAITING, "an application is no waiver yet"
    people.sign_in(books.ground, Role.SUPERVISOR)
    WaiverDesk(books.ground).approve(waiver.id)
    assert state(desk, flat) == PromiseState.KEPT
    receipt = pay(books, SMALL, "447.50", Method.TRANSFER)
    assert state(desk, small) == PromiseState.KEPT
    now.set_day(date(2026, 11, 27))
    BounceDesk(books.ground).bounce(receipt.id, "账号有误")
    assert state(desk, small) == PromiseState.BROKEN


def test_a_voided_receipt_keeps_no_promise(desk: DunningDesk, books: people.Estate, now: people.Now) -> None:
    flat = books.units[FLAT]
    call(desk, flat, PROMISED, promised_for=BY, promised=Money(100))
    now.go_on(hours=1)
    receipt = pay(books, FLAT, "561.80")
    assert state(desk, flat) == PromiseState.KEPT
    CashDesk(books.ground).void(receipt.id, "误收")
    assert state(desk, flat) == PromiseState.WAITING


def test_who_pays_for_several_units_keeps_the_promise_of_each(
    desk: DunningDesk, books: people.Estate, now: people.Now
) -> None:
    flat, space = books.units[FLAT], books.units[SPACE]
    call(desk, space, PROMISED, promised_for=BY)
    now.go_on(hours=1)
    people.sign_in(books.ground, Role.MANAGER)
    CashDesk(books.ground).take_payment(
        flat, [Tendered(Method.CASH, Money(2 * CARE + 16000))], further=[space]
    )  # fmt: skip
    assert state(desk, space) == PromiseState.KEPT


def test_a_newer_promise_takes_the_place_of_the_older(desk: DunningDesk, books: people.Estate, now: people.Now) -> None:
    flat = books.units[FLAT]
    call(desk, flat, PROMISED, promised_for=BY, promised=Money(100))
    now.set_day(date(2026, 11, 26))
    call(desk, flat, PROMISED, promised_for=date(2026, 11, 30))
    row = desk.due_rows([flat])[0]
    assert (row["promise"], row["promised_for"], row["promised"]) == ("waiting", date(2026, 11, 30), None)
    assert [contact.state for contact in desk.history(flat)] == ["waiting", "broken"]


# The list


def test_broken_promises_come_back_at_the_top_until_somebody_has_spoken_to_them(
    desk: DunningDesk, books: people.Estate, now: people.Now
) -> None:
    small, shop = books.units[SMALL], books.units[SHOP]
    call(desk, shop, PROMISED, promised_for=BY)
    call(desk, small, PROMISED, promised_for=date(2026, 11, 26))
    assert [row["unit"] for row in desk.due()][-2:] == [SHOP, SMALL], "who has promised is left alone"
    assert desk.waiting() == 0
    now.set_day(date(2026, 11, 26))
    assert [row["unit"] for row in desk.due()][:2] == [SHOP, SMALL]
    assert desk.waiting() == 1
    call(desk, shop, Outcome.REFUSES)
    assert next(iter(desk.due()))["unit"] == SMALL
    assert (desk.waiting(), desk.due_rows([shop])[0]["followed"]) == (0, True)
    now.set_day(date(2026, 11, 27))
    assert desk.waiting() == 1
    pay(books, SMALL, "447.50")
    assert desk.waiting() == 0
    assert small not in [row["id"] for row in desk.due()]


def test_the_months_list_is_as_of_its_day(desk: DunningDesk, books: people.Estate, now: people.Now) -> None:
    assert desk.list_day() == date(2026, 10, 25)
    pay(books, FLAT, "280.90")
    assert FLAT in [row["unit"] for row in desk.due()]
    assert FLAT not in [row["unit"] for row in desk.due(listed=True)], "October fell due after the list was made"
    now.set_day(date(2026, 11, 25))
    assert desk.list_day() == date(2026, 11, 25)
    assert FLAT in [row["unit"] for row in desk.due(listed=True)]


def test_a_row_tells_all_that_is_needed_for_a_call(desk: DunningDesk, books: people.Estate, now: people.Now) -> None:
    people.sign_in(books.ground, Role.MANAGER)
    BillingDesk(books.ground).post(202611)
    flat = books.units[FLAT]
    call(desk, flat, PROMISED, promised_for=BY, promised=Money(100))
    [row] = desk.due_rows([flat])
    assert row | {"last_at": f"{row['last_at']:%Y-%m-%d %H:%M}"} == {
        "id": flat, "unit": FLAT, "unit_id": flat, "payer": "陈志远", "owed": 3 * CARE, "overdue": 2 * CARE,
        "oldest": date(2026, 9, 30), "days": 52, "age": "90", "last_round": "reminder", "last_outcome": "promised",
        "last_at": "2026-11-21 09:05", "next_round": "notice", "promise": "waiting", "promised_for": BY,
        "promised": 100, "followed": False,
    }  # fmt: skip
    assert desk.due_rows([books.units[people.UNSOLD]]) == []


@pytest.fixture(scope="module")
def town(small_estate: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[people.Estate]:
    """Units with promises in every state, arrears of several ages, and one that owes nothing."""
    folder, kept = small_estate
    now = people.Now()
    ground = people.copy(folder, tmp_path_factory.mktemp("due") / "estate", now)
    estate = people.Estate(ground, kept.units, kept.items)
    for month in (202605, 202609, 202610):
        BillingDesk(ground).post(month)
    desk = DunningDesk(ground)
    estate.pay(SPACE, "160")
    estate.pay(SHOP, "960")
    call(desk, estate.units[SMALL], PROMISED, promised_for=date(2026, 11, 23), promised=Money(100))
    call(desk, estate.units[SHOP], PROMISED, promised_for=date(2026, 11, 25))
    call(desk, estate.units[SPACE], Outcome.NOT_REACHED)
    now.set_day(date(2026, 11, 25))
    yield estate
    ground.close()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.sampled_from(["", "3-1", FLAT, "陈", "2046", "nobody"]),
    building=st.sampled_from([None, "1", "3", "B1"]),
    at_least=st.sampled_from([0, 8000, 8001, 80000]),
    age=st.sampled_from(["", "30", "90", "180", "365"]),
    older_than=st.sampled_from([None, 20, 30, 100]),
    round=st.sampled_from(["", "reminder", "notice", "visit"]),
    state=st.sampled_from(["", "broken", "today", "waiting", "kept", "none"]),
    sort=st.sampled_from(["promise", "unit", "overdue", "oldest", "last"]),
    descending=st.booleans(),
)
def test_the_list_is_what_a_look_at_each_would_give(
    town: people.Estate,
    text: str,
    building: str | None,
    at_least: int,
    age: str,
    older_than: int | None,
    round: str,
    state: str,
    sort: str,
    descending: bool,
) -> None:
    desk, residents = DunningDesk(town.ground), ResidentDesk(town.ground)
    buildings = {each.code: each.id for each in residents.buildings()}
    named = {row["id"] for row in residents.units(text=text)}
    urgency = {"broken": 0, "today": 1, "waiting": 3}
    keys = {
        "promise": lambda row: (urgency.get(row["promise"], 2), row["oldest"], place_of(row["unit"])),
        "unit": lambda row: place_of(row["unit"]),
        "overdue": lambda row: (row["overdue"], place_of(row["unit"])),
        "oldest": lambda row: (row["oldest"], place_of(row["unit"])),
        "last": lambda row: (row["last_at"] is not None, str(row["last_at"]), place_of(row["unit"])),
    }
    wanted = [
        row
        for row in desk.due_rows(list(town.units.values()))
        if row["id"] in named
        and (building is None or row["unit"].split("-")[0] == building)
        and row["overdue"] >= at_least
        and (not age or desk.ages(row["id"])[age])
        and (older_than is None or row["days"] > older_than)
        and round in ("", row["next_round"])
        and state in ("", row["promise"] or "none")
    ]
    wanted.sort(key=keys[sort], reverse=descending)
    listing = desk.due(
        text=text, building_id=buildings[building] if building else None, at_least=at_least, age=age,
        older_than=older_than, round=round, state=state,
    )  # fmt: skip
    assert list(list(listing.ask(sort, descending).answers())[-1][0]) == [row["id"] for row in wanted]


def test_the_town_has_something_of_everything(town: people.Estate) -> None:
    found = {row["unit"]: (row["promise"], row["age"]) for row in DunningDesk(town.ground).due()}
    assert found == {SMALL: ("broken", "180"), SHOP: ("today", "90"), FLAT: ("", "180"), SPACE: ("", "30")}


# At the till and on the unit file


def test_whoever_stands_before_the_unit_is_told(desk: DunningDesk, books: people.Estate, now: people.Now) -> None:
    flat = books.units[FLAT]
    assert desk.told(flat) is None
    call(desk, flat, Outcome.NOT_REACHED)
    assert desk.told(flat) == ("plain", "Dunned on 2026-11-21: Not reached")
    call(desk, flat, PROMISED, promised_for=BY)
    assert desk.told(flat) == ("accent", "Promised: all by 2026-11-25")
    now.set_day(BY)
    assert desk.told(flat) == ("soon", "Promised for today: all")
    now.set_day(date(2026, 11, 26))
    assert desk.told(flat) == ("late", "Promise broken: all by 2026-11-25")
    assert ("Dunning", "Promise broken: all by 2026-11-25", "late") in Office(books.ground).unit_facts(flat)
    pay(books, FLAT, "561.80")
    assert desk.told(flat) is None


def test_old_contacts_are_no_news(desk: DunningDesk, books: people.Estate, now: people.Now) -> None:
    call(desk, books.units[FLAT], Outcome.DISPUTES)
    now.set_day(date(2026, 12, 21))
    assert desk.told(books.units[FLAT]) is not None
    now.set_day(date(2026, 12, 22))
    assert desk.told(books.units[FLAT]) is None


def test_a_late_fee_that_runs_is_not_overdue_and_one_that_is_charged_will_be(
    desk: DunningDesk, books: people.Estate, now: people.Now
) -> None:
    from frontdesk.core.estate import EstateDesk
    from frontdesk.fees.cash.latefees import LateFeeDesk

    people.sign_in(books.ground, Role.MANAGER)
    EstateDesk(books.ground).set_rule("latefee.on", "yes")
    now.set_day(date(2026, 11, 30))
    flat = books.units[FLAT]
    assert desk.due_rows([flat])[0]["overdue"] == 2 * CARE
    fee = LateFeeDesk(books.ground).charge(flat)
    assert fee > 0
    now.set_day(date(2026, 12, 1))
    assert desk.due_rows([flat])[0]["overdue"] == 2 * CARE + fee
