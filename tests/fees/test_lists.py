"""The lists of receipts and charges: every sort and every filter gives what a look at each row would give."""

from array import array
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import insert

from frontdesk.core.ground import Ground
from frontdesk.core.listing import HEAD, Listing
from frontdesk.core.money import Money
from frontdesk.core.search import needle, tokens_of_code
from frontdesk.fees.billing.runs import BillingDesk, OneOffDesk
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.records import Method, charge_number
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.fields import person_tokens, place_of
from frontdesk.residents.records import Building, Unit
from frontdesk.residents.unitfiles import UnitFile
from tests import people
from tests.people import FLAT, SHOP, SMALL, SPACE

DAYS = [date(2026, 9, 5), date(2026, 10, 31), date(2026, 11, 21), date(2026, 11, 22)]
MONTHS = [202609, 202610, 202611]
TEXTS = ["", "1", "2", "000003", "SJ2026", "sj2026-000002", "陈", "czy", "3-1", FLAT, "502", "2046", "nobody", "%"]


@pytest.fixture(scope="module")
def books(
    small_estate: tuple[Path, people.Estate], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[people.Estate]:
    """An estate with payments on several days by several methods, a void, and charges in all states."""
    folder, kept = small_estate
    now = people.Now()
    ground = people.copy(folder, tmp_path_factory.mktemp("lists") / "estate", now)
    estate = people.Estate(ground, kept.units, kept.items)
    once = OneOffDesk(ground)
    for month, day in zip(MONTHS, DAYS, strict=False):
        now.set_day(day)
        BillingDesk(ground).post(month)
        estate.pay(FLAT, "280.90", Method.WECHAT)
        estate.pay(SMALL, "100")
        once.charge(estate.units[SHOP], estate.items["装修垃圾清运费"], Money(month), f"{month}")
    now.set_day(DAYS[-1])
    wrong = estate.pay(SPACE, "80", Method.CARD)
    CashDesk(ground).void(wrong.id, "误收")
    once.void_charge(once.charge(estate.units[FLAT], estate.items["装修垃圾清运费"], Money(300), "x"), "误记")
    yield estate
    ground.close()


def asked(listing: Listing, sort: str, descending: bool) -> list[int]:
    """The ids as the list's thread gets them: the last answer is all."""
    answers = list(listing.ask(sort, descending).answers())
    assert [whole for _, whole in answers][-1]
    return list(answers[-1][0])


@cache
def found_units(ground: Ground, typed: str) -> set[int]:
    """The units that a text names, by looking at every file."""
    desk = ResidentDesk(ground)
    files = [desk.unit_file(row["id"]) for row in desk.units()]
    exact = {file.unit.id for file in files if file.unit.code == typed}
    return exact or {file.unit.id for file in files if _named(file, typed)}


def _named(file: UnitFile, typed: str) -> bool:
    tokens = tokens_of_code(file.unit.code)
    for one in file.residents:
        tokens |= person_tokens(one.person.name, one.phones)
    return any(token.startswith(begin) for token in tokens for begin in needle(typed))


def names_a_paper(typed: str) -> bool:
    return typed.upper().startswith("SJ20") or (len(typed) == 1 and typed.isascii())


def numbered(typed: str, number: str) -> bool:
    return number.startswith(typed.upper()) or (typed.isdecimal() and int(number.rpartition("-")[2]) == int(typed))


@given(
    text=st.sampled_from(TEXTS),
    since=st.sampled_from([None, *DAYS]),
    until=st.sampled_from([None, *DAYS]),
    method=st.sampled_from(["", "cash", "wechat", "card", "transfer"]),
    state=st.sampled_from(["", "valid", "voided", "red"]),
    building=st.sampled_from([None, "1", "3", "B1"]),
    sort=st.sampled_from(["number", "at", "unit", "total"]),
    descending=st.booleans(),
)
def test_receipts_are_those_that_a_look_at_each_would_give(
    books: people.Estate,
    text: str,
    since: date | None,
    until: date | None,
    method: str,
    state: str,
    building: str | None,
    sort: str,
    descending: bool,
) -> None:
    desk = FeeDesk(books.ground)
    buildings = {each.code: each.id for each in ResidentDesk(books.ground).buildings()}
    named = found_units(books.ground, text) if text and not names_a_paper(text) else set()
    keys: dict[str, Callable[[dict[str, Any]], Any]] = {
        "number": lambda row: row["number"],
        "at": lambda row: (row["at"], row["id"]),
        "unit": lambda row: (place_of(row["unit"]), row["id"]),
        "total": lambda row: (row["total"], row["id"]),
    }
    wanted = [
        row
        for row in desk.receipts()
        if (not text or numbered(text, row["number"]) or row["unit_id"] in named)
        and (since is None or row["at"].date() >= since)
        and (until is None or row["at"].date() <= until)
        and (not method or method in row["methods"])
        and state in ("", "red" if row["kind"] == "red" else "voided" if row["voided_by"] else "valid")
        and (building is None or row["unit"].split("-")[0] == building)
    ]
    wanted.sort(key=keys[sort], reverse=descending)
    listing = desk.receipts(
        text=text, since=since, until=until, method=method, state=state,
        building_id=buildings[building] if building else None,
    )  # fmt: skip
    assert asked(listing, sort, descending) == [row["id"] for row in wanted]


@given(
    text=st.sampled_from([*TEXTS, "YS202610", "YS202611-0000009", "9"]),
    since=st.sampled_from([None, *MONTHS]),
    until=st.sampled_from([None, *MONTHS]),
    item=st.sampled_from([None, "物业费", "车位管理费", "装修垃圾清运费"]),
    state=st.sampled_from(["", "owed", "open", "part", "paid", "voided"]),
    building=st.sampled_from([None, "1", "3", "B1"]),
    unit=st.sampled_from([None, FLAT, SHOP]),
    sort=st.sampled_from(["number", "unit", "amount"]),
    descending=st.booleans(),
)
def test_charges_are_those_that_a_look_at_each_would_give(
    books: people.Estate,
    text: str,
    since: int | None,
    until: int | None,
    item: str | None,
    state: str,
    building: str | None,
    unit: str | None,
    sort: str,
    descending: bool,
) -> None:
    desk = FeeDesk(books.ground)
    buildings = {each.code: each.id for each in ResidentDesk(books.ground).buildings()}
    named = found_units(books.ground, text) if text and not names_a_paper(text) and text[:2] != "YS" else set()
    keys: dict[str, Callable[[dict[str, Any]], Any]] = {
        "number": lambda row: (row["period"], row["id"]),
        "unit": lambda row: (place_of(row["unit"]), row["period"], row["id"]),
        "amount": lambda row: (row["amount"], row["id"]),
    }

    def meant(row: dict[str, Any]) -> bool:
        number = charge_number(row["id"], row["period"])
        tail = text.isdecimal() and int(text) == row["id"]
        return tail or number == text or (text == number[:8]) or row["unit_id"] in named

    wanted = [
        row
        for row in desk.charges()
        if (not text or meant(row))
        and (since is None or row["period"] >= since)
        and (until is None or row["period"] <= until)
        and (item is None or row["item"] == item)
        and (not state or row["state"] in (("open", "part") if state == "owed" else (state,)))
        and (building is None or row["unit"].split("-")[0] == building)
        and (unit is None or row["unit"] == unit)
    ]
    wanted.sort(key=keys[sort], reverse=descending)
    listing = desk.charges(
        text=text, since=since, until=until, item_id=books.items[item] if item else None, state=state,
        building_id=buildings[building] if building else None, unit_id=books.units[unit] if unit else None,
    )  # fmt: skip
    assert asked(listing, sort, descending) == [row["id"] for row in wanted]


def test_until_the_last_day_of_the_calendar_is_everything(books: people.Estate) -> None:
    desk = FeeDesk(books.ground)
    assert [*desk.receipts(since=date.min, until=date.max)] == [*desk.receipts()] != []


@pytest.mark.parametrize("sort", ["code", "kind", "status"])
@pytest.mark.parametrize("descending", [False, True])
def test_units_are_sorted_by_what_is_asked(books: people.Estate, sort: str, descending: bool) -> None:
    desk = ResidentDesk(books.ground)
    rows = list(desk.units())
    places = {row["id"]: place_of(row["code"]) for row in rows}
    keys = {"code": lambda row: places[row["id"]], "kind": lambda row: (row["kind"], places[row["id"]])}
    keys["status"] = lambda row: (row["status"], places[row["id"]])
    rows.sort(key=keys[sort], reverse=descending)
    assert asked(desk.units(), sort, descending) == [row["id"] for row in rows]


def test_a_long_list_answers_its_head_first_and_then_all(ground: Ground) -> None:
    ids = range(1, 3 * HEAD + 1)
    with ground.database.writing() as session:
        session.execute(insert(Building), [{"id": 1, "code": "1", "name": ""}])
        units = [{"id": n, "building_id": 1, "door": f"{n}", "code": f"1-{n}", "place": f"1-{n:06}"} for n in ids]
        session.execute(insert(Unit), units)
    (head, some), (whole, every) = ResidentDesk(ground).units().ask("code", True).answers()
    assert (some, every) == (False, True)
    assert whole == array("q", reversed(ids))
    assert head == whole[:HEAD]


def test_a_question_that_is_called_off_answers_no_more(books: people.Estate) -> None:
    question = FeeDesk(books.ground).charges().ask("number", True)
    question.stop()
    assert list(question.answers()) == []


def test_lists_narrowed_alike_are_the_same_list(books: people.Estate) -> None:
    desk = FeeDesk(books.ground)
    assert desk.charges(text="陈", state="owed") == desk.charges(text="陈", state="owed")
    assert desk.charges(state="owed") != desk.charges(state="paid")
    assert desk.charges() != desk.receipts()


def test_rows_of_what_is_gone_are_left_out(books: people.Estate) -> None:
    assert [row["id"] for row in FeeDesk(books.ground).receipts().rows([1, 10**9])] == [1]
