"""The registers of custody, losses and stock-takes by command, and their papers found by their numbers."""

import csv

import pytest

from frontdesk.core.operators import Role
from frontdesk.keys.cabinet import Cabinet, NewKey
from frontdesk.keys.custody import CustodyDesk, Left
from frontdesk.keys.losses import LossDesk
from frontdesk.keys.numbered import KeyNumbers
from frontdesk.keys.records import KeyKind
from frontdesk.keys.stocktakes.desk import StockTakeDesk
from frontdesk.shell.cli import main
from frontdesk.shell.papers import DeskPaper
from tests import people
from tests.people import FLAT, UNSOLD


@pytest.fixture
def kept(estate, now):
    """One of each: a custody, a loss, a stock-take that misses a key, keys handed to an owner."""
    ground, cabinet = estate.ground, Cabinet(estate.ground)
    for key in (NewKey("G-01", KeyKind.PUBLIC, "东门"), NewKey("G-02", KeyKind.PUBLIC, "西门")):
        cabinet.add(key)
    cabinet.add(NewKey("K-201", KeyKind.VACANT, "入户门", estate.units[UNSOLD]))
    CustodyDesk(ground).take(Left(estate.units[FLAT], "T-014", "陈志远", "装修"))
    LossDesk(ground).report(cabinet.copy_named("G-02"), "赵工", "掉进电梯井")
    cabinet.hand_over(estate.units[UNSOLD], [cabinet.copy_named("K-201")], "李雯")
    now.go_on(minutes=5)
    take = StockTakeDesk(ground).begin()
    StockTakeDesk(ground).see(take.id, "T-014")
    StockTakeDesk(ground).finish(take.id)
    return ground


@pytest.fixture
def run(kept, monkeypatch):
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("FRONTDESK_DATA", str(kept.folder))
    monkeypatch.setenv("FRONTDESK_OPERATOR", people.OPERATORS[Role.MANAGER])
    monkeypatch.setenv("FRONTDESK_PASSWORD", people.PASSWORD)
    return lambda *words: main([str(word) for word in words])


def rows_of(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


@pytest.mark.parametrize(
    ("register", "words", "told"),
    [
        ("custody", ("--state", "held", "--unit", FLAT), "T-014"),
        ("losses", ("--state", "open", "--from", "2026-11-21"), "G-02"),
        ("stocktake", ("--state", "missing"), "G-01"),
    ],
)
def test_a_register_is_saved_by_command(run, tmp_path, register, words, told):
    out = tmp_path / f"{register}.csv"
    assert run("export", register, *words, "--out", out) == 0
    rows = rows_of(out)
    assert sum(told in row for row in rows) == 1


def test_a_stock_take_has_no_days(run, tmp_path, capsys):
    assert run("export", "stocktake", "--from", "2026-11-01", "--out", tmp_path / "a.csv") != 0
    assert "Leave out the days" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("typed", "kind", "detail"),
    [
        ("LT20261121-0001", "key_custody", "T-014"), ("lt2026", "key_custody", FLAT), ("PD", "stock_take", "Finished"),
        ("gs20261121", "key_loss", "G-02"), ("YJ20261121-0001", "key_handover", "李雯"),
    ],
)  # fmt: skip
def test_a_paper_is_found_by_its_number(kept, typed, kind, detail):
    numbers = KeyNumbers(kept)
    hits = numbers.named(typed)
    assert [found for found, _ in hits] == [kind]
    [card] = numbers.cards(hits)
    assert detail in card.detail
    assert DeskPaper(kept, kind, card.record).name == card.title


@pytest.mark.parametrize("typed", ["LT20261122", "GS2025", "XX2026", "", "0001"])
def test_what_is_no_number_of_theirs_finds_nothing(kept, typed):
    assert KeyNumbers(kept).named(typed) == []
