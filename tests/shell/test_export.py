"""Registers taken along: whole, told as they grow, noted who took what, and nothing left of what failed."""

import argparse
import csv
import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from frontdesk.core.audit import Audit
from frontdesk.core.money import Money
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.billing.tariffs import TariffDesk, period_text
from frontdesk.fees.cases.deposits import DepositDesk
from frontdesk.fees.cases.listed import DEPOSIT_STATES, CaseLists
from frontdesk.fees.cases.refunds import Claim, RefundDesk
from frontdesk.fees.cases.waivers import WaiverDesk
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.dunning.desk import DunningDesk
from frontdesk.fees.dunning.promises import PROMISES
from frontdesk.fees.records import RECEIPT_STATES, STATES, Method
from frontdesk.fees.records.cases import RefundKind
from frontdesk.fees.records.items import Basis
from frontdesk.paper import saving
from frontdesk.residents.desk import ResidentDesk
from frontdesk.shell import exporting, work
from tests import people
from tests.people import FLAT, SMALL, SPACE, Estate

Told = list[tuple[int, int]]


@pytest.fixture
def billed(estate: Estate) -> Estate:
    for period in (202610, 202611):
        BillingDesk(estate.ground).post(period)
    return estate


@pytest.fixture
def told() -> Told:
    return []


def noted(estate: Estate) -> list[dict[str, object]]:
    """What the audit chain says of exports."""
    with estate.ground.database.reading() as session:
        return [json.loads(facts) for facts in session.scalars(select(Audit.facts).where(Audit.act == "exported"))]


@pytest.mark.parametrize("ending", work.ENDINGS)
def test_an_export_is_told_as_it_grows_and_noted(billed: Estate, told: Told, tmp_path: Path, ending: str) -> None:
    path, span = tmp_path / f"charges{ending}", {"since": "2026-11", "until": "2026-11-30"}
    rows = work.export(billed.ground, lambda *now: told.append(now), "charges", str(path), **span)
    assert rows == 4
    assert told == [(0, 4), (4, 4)]
    assert [each.name for each in tmp_path.glob("charges*")] == [path.name]
    assert noted(billed) == [{"format": ending, "register": "charges", "rows": 4, "narrowed": span}]


def test_notices_are_noted_too(billed: Estate, told: Told, tmp_path: Path) -> None:
    count = work.notices(billed.ground, lambda *now: told.append(now), str(tmp_path / "notices.pdf"))
    assert told[-1] == (count, count)
    assert noted(billed) == [{"format": ".pdf", "register": "notices", "rows": count}]


@pytest.mark.parametrize("register", work.REGISTERS)
def test_every_register_becomes_a_workbook(billed: Estate, told: Told, tmp_path: Path, register: str) -> None:
    rows = work.export(billed.ground, lambda *now: told.append(now), register, str(tmp_path / "list.xlsx"))
    sheet = openpyxl.load_workbook(tmp_path / "list.xlsx").active
    codes = [row[0] for row in sheet.iter_rows(values_only=True)]
    assert rows == told[-1][0]
    assert (FLAT in codes) == (register in ("charges", "dunning", "residents"))


def test_a_disk_that_is_full_leaves_no_file_and_no_note(
    billed: Estate, told: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextmanager
    def full(target: Path) -> Iterator[BinaryIO]:
        with saved(target) as file:
            file.close()
            with Path("/dev/full").open("wb", buffering=0) as nowhere:
                yield nowhere  # type: ignore[misc]

    if not Path("/dev/full").exists():
        pytest.skip("no disk that is always full")
    saved = saving.saved
    monkeypatch.setattr(saving, "saved", full)
    with pytest.raises(Refusal) as refused:
        work.export(billed.ground, lambda *now: told.append(now), "charges", str(tmp_path / "list.xlsx"))
    assert "no room on the disk" in refused.value.sentence
    assert list(tmp_path.glob("list*")) == []
    assert noted(billed) == []


def test_what_can_not_be_noted_is_not_taken_along(
    billed: Estate, told: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(name: str, right: Right) -> None:
        raise Refusal("The database is locked.")

    monkeypatch.setattr(billed.ground, "act", refuse)
    with pytest.raises(Refusal, match="locked"):
        work.export(billed.ground, lambda *now: told.append(now), "charges", str(tmp_path / "list.csv"))
    assert list(tmp_path.glob("list*")) == []


# Narrowed and sorted as the list is


@pytest.fixture(scope="module")
def books(small_estate: tuple[Path, Estate], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Estate]:
    """Two months billed, payments by two methods on two days, one of them voided."""
    folder, kept = small_estate
    now = people.Now()
    ground = people.copy(folder, tmp_path_factory.mktemp("export") / "estate", now)
    estate = Estate(ground, kept.units, kept.items)
    for month, day in ((202610, 5), (202611, 22)):
        now.set_day(date(2026, month % 100, day))
        BillingDesk(ground).post(month)
        estate.pay(FLAT, "280.90", Method.WECHAT)
        estate.pay(SMALL, "100")
    CashDesk(ground).void(estate.pay(SPACE, "80").id, "误收")
    deposit = TariffDesk(ground).add_item("装修押金", Basis.DEPOSIT)
    DepositDesk(ground).take(estate.units[FLAT], deposit, Money(200000), Method.CASH)
    DepositDesk(ground).ask_for(estate.units[SMALL], deposit, Money(100000))
    for code in (SMALL, SPACE):
        owed = FeeDesk(ground).account(estate.units[code]).owed[0]
        waiver = WaiverDesk(ground).apply({owed.id: Money(100)}, "优惠")[0]
    WaiverDesk(ground).withdraw(waiver.id)
    RefundDesk(ground).apply(Claim(RefundKind.DEPOSIT, 1, "完工", Money(200000)))
    yield estate
    ground.close()


TEXTS = ["", "  ", "1", "502", "czy", "陈", FLAT, "SJ2026-000002", "YS202610", "nobody"]
SPANS = [(None, None), ("2026-10-06", None), (None, "2026-10"), ("2026-11", "2026-11-22"), ("0001-01-01", "9999-12-31")]
UNITS = {"text": TEXTS, "building_id": [None, "1", "3", "B1"], "unit_id": [None, FLAT, SPACE]}
FILTERS: dict[str, dict[str, list[Any]]] = {
    "receipts": {**UNITS, "state": ["", *RECEIPT_STATES], "method": ["", "cash", "wechat"]},
    "charges": {**UNITS, "state": ["", "owed", *map(str, STATES)], "item_id": [None, "物业费", "车位管理费"]},
    "deposits": {**UNITS, "state": ["", *DEPOSIT_STATES], "item_id": [None, "物业费"]},
    "dunning": {**UNITS, "state": ["", *PROMISES, "none"], "at_least": [0, 8001], "older_than": [None, 30]},
    "refunds": {**UNITS, "state": ["", "applied", "paid"]},
    "waivers": {**UNITS, "state": ["", "applied", "withdrawn"], "item_id": [None, "物业费"]},
    "residents": {**UNITS, "kind": ["", "flat", "parking"], "status": ["", "unsold", "owner_occupied"]},
}
SORTS = {
    "receipts": ["number", "at", "unit", "total"],
    "charges": ["number", "unit", "amount"],
    "deposits": ["number", "unit", "amount", "held"],
    "dunning": ["promise", "unit", "overdue", "oldest", "last"],
    "refunds": ["number", "at", "unit", "amount"],
    "waivers": ["number", "at", "unit", "amount"],
    "residents": ["code", "kind", "status"],
}


LISTED = [register for register in work.REGISTERS if register in FILTERS]
"""The registers that are lists of fees and residents on the screen, too; the tests of other desks look at theirs."""


def asked_of(books: Estate, chosen: dict[str, Any]) -> dict[str, Any]:
    """What is chosen, as the window hands it to the work: by ids."""
    buildings = {each.code: each.id for each in ResidentDesk(books.ground).buildings()}
    ids = {"building_id": buildings, "unit_id": books.units, "item_id": books.items}
    return {name: ids[name].get(value) if name in ids else value for name, value in chosen.items()}


def shown(books: Estate, register: str, sort: str, descending: bool, **narrowed: Any) -> list[dict[str, Any]]:
    """The rows of the list on screen."""
    for end, day in (("since", "01"), ("until", "31")):
        if text := narrowed.pop(end, None):
            whole = date.fromisoformat(text if len(text) > 7 else f"{text}-{day}")
            by_month = register in ("charges", "deposits")
            narrowed[end] = whole.year * 100 + whole.month if by_month else whole
    fees, residents, cases = FeeDesk(books.ground), ResidentDesk(books.ground), CaseLists(books.ground)
    lists = {
        "receipts": fees.receipts, "charges": fees.charges, "residents": residents.units, "deposits": cases.deposits,
        "refunds": cases.refunds, "waivers": cases.waivers, "dunning": DunningDesk(books.ground).due,
    }  # fmt: skip
    listing = lists[register](**narrowed)
    *_, (ids, _) = listing.ask(sort, descending).answers()
    return [listing.rows([id_])[0] for id_ in ids]


def saved_rows(books: Estate, register: str, **asked: Any) -> tuple[list[list[str]], list[str]]:
    """The rows of a text file, and below them the line of totals where there is one."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.csv"
        count = work.export(books.ground, lambda *_: None, register, str(path), **asked)
        with path.open(encoding="utf-8-sig", newline="") as file:
            _, *rows = csv.reader(file)
    return rows[:count], rows[count] if rows[count:] else []


@pytest.mark.parametrize("register", LISTED)
@settings(max_examples=40)
@given(data=st.data())
def test_what_is_shown_is_what_is_saved(books: Estate, register: str, data: st.DataObject) -> None:
    chosen = {name: data.draw(st.sampled_from(values), name) for name, values in FILTERS[register].items()}
    asked = asked_of(books, chosen)
    if register not in ("residents", "dunning"):
        asked["since"], asked["until"] = data.draw(st.sampled_from(SPANS), "span")
    asked |= {"sort": data.draw(st.sampled_from(SORTS[register])), "descending": data.draw(st.booleans())}
    rows, totals = saved_rows(books, register, **asked)
    listed = shown(books, register, **asked)
    match register:
        case "receipts":
            assert [row[0] for row in rows] == [row["number"] for row in listed]
            assert totals[4] == str(Money(sum(row["total"] for row in listed)))
        case "charges":
            wanted = [[row["unit"], row["item"], period_text(row["period"]), str(row["amount"])] for row in listed]
            assert [[row[0], row[2], row[3], row[5]] for row in rows] == wanted
            sums = [str(Money(sum(row[key] for row in listed))) for key in ("amount", "paid", "open")]
            assert totals[5:8] == sums
        case "dunning":
            assert [(row[0], row[2]) for row in rows] == [(row["unit"], str(row["overdue"])) for row in listed]
        case "deposits" | "refunds" | "waivers":
            assert [row[0] for row in rows] == [row["number"] for row in listed]
            at = {"deposits": 4, "refunds": 6, "waivers": 6}[register]
            assert totals[at] == str(Money(sum(row["amount"] for row in listed)))
        case _:
            assert list(dict.fromkeys(row[0] for row in rows)) == [row["code"] for row in listed]


@pytest.mark.parametrize("ending", work.ENDINGS)
@pytest.mark.parametrize(
    ("register", "chosen", "told"),
    [
        ("receipts", {"text": " czy "}, "筛选：czy"),
        ("receipts", {"since": "2026-10-05"}, "2026-10-05 起"),
        ("receipts", {"state": "voided", "method": "cash"}, "已作废 · 现金"),
        ("charges", {"until": "2026-10"}, "截至 2026-10"),
        ("charges", {"state": "owed", "building_id": "3", "since": "2026-10-05", "until": "2026-11"},
         "2026-10 至 2026-11 · 3 栋 · 还欠"),
        ("deposits", {"state": "held", "since": "2026-11"}, "2026-11 起 · 在押"),
        ("refunds", {"state": "applied"}, "已申请"),
        ("waivers", {"unit_id": SMALL, "state": "applied"}, "房号：3-1-501 · 已申请"),
        ("charges", {"item_id": "物业费", "unit_id": FLAT}, "房号：3-1-502 · 物业费"),
        ("residents", {"kind": "flat", "status": "unsold"}, "住宅 · 未售"),
        ("residents", {"building_id": "B1"}, "B1 栋"),
        ("residents", {"text": ""}, ""),
    ],
)  # fmt: skip
def test_a_paper_tells_what_it_is_narrowed_to_and_the_chain_no_names(
    books: Estate, tmp_path: Path, ending: str, register: str, chosen: dict[str, Any], told: str
) -> None:
    path = tmp_path / f"list{ending}"
    asked = asked_of(books, chosen)
    assert work.export(books.ground, lambda *_: None, register, str(path), **asked) > 0
    if ending == ".xlsx":
        sheet = openpyxl.load_workbook(path).active
        above = [row[0] for row in sheet.iter_rows(max_row=4, max_col=1, values_only=True)]
        assert (told in above) == bool(told)
    noted_last = noted(books)[-1]
    assert noted_last["narrowed"] == {name: True if name == "text" else value for name, value in asked.items() if value}
    assert "czy" not in str(noted_last)


def test_residents_that_were_narrowed_can_be_taken_over_again(books: Estate, tmp_path: Path) -> None:
    for building, ending in (("3", ".xlsx"), ("B1", ".csv")):
        path = tmp_path / f"list{ending}"
        asked = asked_of(books, {"building_id": building, "text": building})
        rows = work.export(books.ground, lambda *_: None, "residents", str(path), **asked)
        seen = work.preview_import(books.ground, lambda *_: None, str(path))
        assert (seen.added, seen.changed, seen.unchanged, seen.faults) == (0, 0, rows, [])


ASKED = {
    "--from": "2026-11-01", "--to": "2026-11", "--building": "3", "--unit": FLAT, "--item": "物业费", "--text": "张",
    "--method": "cash", "--kind": "flat", "--status": "vacant", "--at-least": "1", "--older-than": "1",
}  # fmt: skip


def test_every_register_is_narrowed_by_what_it_has_and_refuses_the_rest_in_words(
    estate: Estate, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextmanager
    def here(asked: argparse.Namespace) -> Iterator[Any]:
        yield estate.ground

    monkeypatch.setattr(exporting, "signed_in", here)
    monkeypatch.setattr(exporting, "count_aloud", lambda asked: lambda done, whole: None)
    monkeypatch.setattr(exporting, "answer", lambda *told: 0)
    parser = argparse.ArgumentParser()
    exporting.add_options(parser)
    taken = set()
    for register in work.REGISTERS:
        for option, value in ASKED.items():
            asked = parser.parse_args([register, option, value, "--out", str(tmp_path / "list.csv")])
            with suppress(Refusal):
                exporting.save_register(asked)
                taken.add(register)
    assert taken == set(work.REGISTERS) - {"rights"}, "the table of rights is one whole"


def test_a_text_longer_than_any_filter_takes_is_refused_before_anybody_signs_in(tmp_path: Path) -> None:
    parser = argparse.ArgumentParser()
    exporting.add_options(parser)
    for register in ("contractors", "inspections", "enquiries"):
        asked = parser.parse_args([register, "--text", "长" * 30_000, "--out", str(tmp_path / "list.csv")])
        with pytest.raises(Refusal, match="at most 60 characters"):
            exporting.save_register(asked)
