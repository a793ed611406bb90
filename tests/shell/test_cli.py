"""The command line: each command, its answers for people and machines, and its exit codes."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from frontdesk.core import words
from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.core.places import is_founded
from frontdesk.core.rules import Rule
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.billing.tariffs import Scope, TariffDesk
from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.records.items import Basis
from frontdesk.residents.records import UnitKind
from frontdesk.shell import checking, cli, drawing
from frontdesk.shell.cli import main
from frontdesk.shell.commandline import MISUSED
from tests import people

COMMANDS = ("init", "demo", "import", "bill", "share", "pay", "print", "notices", "export", "check", "tour")
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """English, the manager, and no estate of this machine's."""
    monkeypatch.setattr(words, "_screen", words.Speaker("en"))
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("FRONTDESK_DATA", str(tmp_path / "estate"))
    monkeypatch.setenv("FRONTDESK_OPERATOR", people.OPERATORS[Role.MANAGER])
    monkeypatch.setenv("FRONTDESK_PASSWORD", people.PASSWORD)
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command; gives back the exit code, what was answered and what was complained of."""

    def run(*arguments: object) -> tuple[int, str, str]:
        code = main([str(each) for each in arguments])
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return code, said.out, said.err

    return run


def program(*arguments: str, **more: Any) -> subprocess.CompletedProcess[str]:
    """The real program in a process of its own."""
    command = [sys.executable, "-m", "frontdesk", *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, **more)


def register(path: Path, *rows: tuple[object, ...]) -> Path:
    """A workbook with a register."""
    book = Workbook()
    assert book.active is not None
    for row in (("房号", "建筑面积", "姓名", "电话"), *rows):
        book.active.append(row)
    book.save(path)
    return path


def billed(estate: people.Estate) -> people.Estate:
    """The furnished estate with this month's charges, its books closed so that the command line is alone with them."""
    assert main(["bill", "2026-11"]) == cli.DONE
    return estate


# Help and usage


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_each_command_explains_itself_in_each_language(run: Run, command: str, language: str) -> None:
    code, out, err = run(*filter(None, [command]), "--help", "--language", language)
    assert (code, err) == (cli.DONE, "")
    assert f"frontdesk {command}".strip() in out
    assert words.Speaker(language)("show this help") in " ".join(out.split())


@pytest.mark.parametrize(
    "wrong",
    [
        ["fly"],
        ["pay", "3-1-502"],
        ["bill"],
        ["export", "bicycles", "--out", "x.csv"],
        ["check", "--language", "de"],
    ],
)
def test_what_is_not_understood_is_told_with_the_usage(run: Run, wrong: list[str]) -> None:
    code, out, err = run(*wrong)
    assert (code, out) == (cli.MISUSED, "")
    assert "frontdesk" in err


def test_bytes_that_are_no_text_are_not_understood(run: Run, estate: people.Estate) -> None:
    assert run("pay", "\udcff", "1") == (cli.MISUSED, "", "This command line is not understood: not UTF-8\n")


def test_options_may_stand_before_or_after_the_command(run: Run, estate: people.Estate) -> None:
    folder = estate.ground.folder
    assert run("--json", "--data", folder, "check")[:2] == run("check", "--json", "--data", folder)[:2]


# An estate


def test_init_founds_an_estate_once(run: Run, tmp_path: Path) -> None:
    code, out, _ = run("init", "--estate", "桂花苑", "--operator", "王敏", "--json")
    assert code == cli.DONE
    assert json.loads(out) == {"estate": "桂花苑", "operator": "王敏", "folder": str(tmp_path / "estate")}
    code, out, err = run("init", "--estate", "桂花苑", "--operator", "王敏")
    assert (code, out) == (cli.REFUSED, "")
    assert "already" in err


def test_init_refuses_a_short_password_and_leaves_nothing(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FRONTDESK_PASSWORD", "short")
    assert run("init", "--estate", "桂花苑", "--operator", "王敏")[0] == cli.REFUSED
    assert not is_founded(tmp_path / "estate")


def test_demo_makes_an_estate_and_check_finds_it_in_order(run: Run, tmp_path: Path) -> None:
    code, out, _ = run("demo", "--units", "12", "--months", "2", "--json")
    assert code == cli.DONE
    assert json.loads(out) == {"folder": str(tmp_path / "estate"), "units": 12, "months": 2, "seed": 7}
    code, out, _ = run("check", "--json")
    answer = json.loads(out)
    assert (code, set(answer), answer["ok"]) == (cli.DONE, {"ok", "checks"}, True)
    assert all(set(each) == {"name", "ok", "detail"} and each["ok"] for each in answer["checks"])


def test_a_data_folder_that_is_a_file_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "estate").touch()
    for command in (["check"], ["demo", "--units", "3"], ["init", "--estate", "桂花苑", "--operator", "王敏"]):
        code, out, err = run(*command)
        assert (code, out) == (cli.REFUSED, "")
        assert err.strip()


@pytest.mark.parametrize("command", [["check"], ["bill", "2026-11"], ["notices"], ["pay", "1", "1"]])
def test_without_an_estate_every_command_says_what_to_do(run: Run, command: list[str]) -> None:
    code, out, err = run(*command)
    assert (code, out) == (cli.REFUSED, "")
    assert "frontdesk init" in err


def test_check_fails_when_one_thing_is_wrong(run: Run, estate: people.Estate, monkeypatch: pytest.MonkeyPatch) -> None:
    found = [checking.Check("payments", "Payments add up", "3 payments do not add up")]
    monkeypatch.setattr(checking, "checks", lambda ground: iter(found))
    code, out, err = run("check", "--json")
    assert code == cli.REFUSED
    assert json.loads(out) == {
        "ok": False,
        "checks": [{"name": "payments", "ok": False, "detail": "3 payments do not add up"}],
    }
    assert "backup" in err
    assert "✗ Payments add up: 3 payments do not add up" in run("check")[1]


# Signing in


def test_a_wrong_password_is_refused(run: Run, estate: people.Estate, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FRONTDESK_PASSWORD", "wrong horse")
    code, out, err = run("bill", "2026-11")
    assert (code, out) == (cli.REFUSED, "")
    assert "password is not right" in err


def test_nobody_and_no_password_are_refused_where_nobody_can_be_asked(
    run: Run, estate: people.Estate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FRONTDESK_PASSWORD")
    assert "FRONTDESK_PASSWORD" in run("bill", "2026-11")[2]
    monkeypatch.delenv("FRONTDESK_OPERATOR")
    assert "--operator" in run("bill", "2026-11")[2]


def test_at_a_terminal_the_password_is_asked_for(
    run: Run, estate: people.Estate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FRONTDESK_PASSWORD")
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda prompt: people.PASSWORD)
    assert run("bill", "2026-11", "--dry-run")[0] == cli.DONE


def test_a_new_password_is_asked_for_twice(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter(["correct horse", "another horse"])
    monkeypatch.delenv("FRONTDESK_PASSWORD")
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda prompt: next(answers))
    code, _, err = run("init", "--estate", "桂花苑", "--operator", "王敏")
    assert code == cli.REFUSED
    assert "differ" in err
    assert not is_founded(tmp_path / "estate")


def test_the_desks_check_the_right_here_too(run: Run, estate: people.Estate) -> None:
    code, _, err = run("bill", "2026-11", "--operator", people.OPERATORS[Role.RECEPTIONIST])
    assert code == cli.REFUSED
    assert "may not do this" in err


# Importing


def test_a_register_is_imported_once_and_its_faults_are_named(run: Run, estate: people.Estate, tmp_path: Path) -> None:
    file = register(tmp_path / "业主.xlsx", ("5-1-101", 88.5, "吴桐", 13800002047.0), ("5-1-102", "很大", "郑和", ""))
    dry = run("import", "residents", file, "--dry-run", "--json")
    code, out, _ = run("import", "residents", file, "--json", "--faults", tmp_path / "faults.xlsx")
    answer = json.loads(out)
    assert json.loads(dry[1]) == answer | {"import": None}
    assert (answer["import"], answer["refused"]) == (1, 1)
    assert code == cli.DONE
    assert {name: answer[name] for name in ("added", "changed", "unchanged")} == {
        "added": 1, "changed": 0, "unchanged": 0,
    }  # fmt: skip
    assert [(each["row"], each["column"], each["value"]) for each in answer["faults"]] == [(3, "建筑面积", "很大")]
    assert set(answer["faults"][0]) == {"sheet", "row", "column", "value", "reason"}
    assert load_workbook(tmp_path / "faults.xlsx").worksheets[0].max_row >= 2
    answer = json.loads(run("import", "residents", file, "--json")[1])
    assert (answer["added"], answer["changed"], answer["unchanged"]) == (0, 0, 1)
    assert "Row 3, 建筑面积: 很大" in run("import", "residents", file)[1]


def test_an_import_is_listed_and_undone_by_its_number(run: Run, estate: people.Estate, tmp_path: Path) -> None:
    assert "Nothing has been imported yet" in run("import", "residents", "--list")[1]
    file = register(tmp_path / "业主.xlsx", ("5-1-101", 88.5, "吴桐", 13800002047.0))
    assert "--undo 1" in run("import", "residents", file)[1]
    (listed,) = json.loads(run("import", "residents", "--list", "--json")[1])["imports"]
    assert (listed["import"], listed["added"], listed["undone_at"]) == (1, 1, "")
    assert json.loads(run("import", "residents", "--undo", 1, "--json")[1]) == {"undone": 1}
    assert "Undone: 20" in run("import", "residents", "--list")[1]
    code, _, err = run("import", "residents", "--undo", 1)
    assert (code, "undone already" in err) == (cli.REFUSED, True)
    assert run("import", "residents")[0] == MISUSED
    assert run("import", "residents", file, "--list")[0] == MISUSED


def test_balances_of_earlier_books_are_carried_over_and_undone(run: Run, estate: people.Estate, tmp_path: Path) -> None:
    file = tmp_path / "期初.csv"
    file.write_text(f"房号,欠费,预存\n{people.FLAT},10.5,\n9-9-909,1,\n", encoding="utf-8")
    answer = json.loads(run("import", "balances", file, "--json")[1])
    assert (answer["added"], answer["refused"], answer["faults"][0]["row"]) == (1, 1, 3)
    assert json.loads(run("pay", people.FLAT, "20", "--json")[1])["settled"] == "10.50"
    code, _, err = run("import", "balances", "--undo", answer["import"])
    assert (code, people.FLAT in err) == (cli.REFUSED, True)
    assert run("check")[0] == cli.DONE


def test_columns_are_assigned_by_heading_and_remembered(run: Run, estate: people.Estate, tmp_path: Path) -> None:
    file = tmp_path / "own.csv"
    file.write_bytes("房號;姓名;聯絡;備註\n5-1-101;陳志遠;13800002047;x\n".encode("big5"))
    asked = ("import", "residents", file, "--encoding", "big5", "--json")
    answer = json.loads(run(*asked, "--column", "聯絡=phones", "--column", "備註=")[1])
    assert [each["field"] for each in answer["columns"]] == ["unit", "name", "phones", ""]
    again = json.loads(run(*asked)[1])
    assert [each["field"] for each in again["columns"]] == ["unit", "name", "phones", ""]
    assert (again["added"], again["unchanged"]) == (0, 1)
    for column in ("聯絡=quux", "联络方式=phones"):
        code, _, err = run(*asked, "--column", column)
        assert (code, column.partition("=")[2] in err or "联络方式" in err) == (cli.REFUSED, True)
    assert run(*asked, "--sheet", "Sheet2")[0] == cli.REFUSED


def test_nothing_is_imported_when_the_faults_could_not_be_saved(
    run: Run, estate: people.Estate, tmp_path: Path
) -> None:
    file = register(tmp_path / "业主.xlsx", ("5-1-101", 88.5, "吴桐", ""))
    assert run("import", "residents", file, "--faults", tmp_path)[0] == cli.REFUSED
    assert json.loads(run("import", "residents", file, "--json")[1])["added"] == 1


@pytest.mark.parametrize("content", [None, b"", b"PK\x03\x04 cut short", b"%PDF-1.7"])
def test_a_file_that_is_no_register_is_refused_in_words(
    run: Run, estate: people.Estate, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "register.xlsx"
    if content is not None:
        file.write_bytes(content)
    code, out, err = run("import", "residents", file)
    assert (code, out) == (cli.REFUSED, "")
    assert err.strip()


# Billing and paying


def test_a_month_is_billed_once(run: Run, estate: people.Estate) -> None:
    dry = json.loads(run("bill", "2026-11", "--dry-run", "--json")[1])
    code, out, _ = run("bill", "2026-11", "--json")
    assert code == cli.DONE
    assert json.loads(out) == dry
    assert dry["period"] == "2026-11"
    assert (dry["charges"], dry["total"]) == (4, "1544.65")
    assert dry["skipped"] == [{"unit": people.UNSOLD, "reason": "Not sold yet"}]
    again = json.loads(run("bill", "2026-11", "--json")[1])
    assert (again["charges"], again["total"]) == (0, "0.00")
    assert len(again["skipped"]) == 5


def test_a_bill_is_entered_and_shared_by_the_run_of_its_month(run: Run, estate: people.Estate) -> None:
    TariffDesk(estate.ground).add_item("电梯电费", Basis.SHARED)
    told = ("share", "电梯电费", "2026-11", "1,000", "--building", "3", "--remark", "11 月")
    assert json.loads(run(*told, "--json")[1]) == {"id": 1, "item": "电梯电费", "period": "2026-11", "total": "1000.00"}
    assert json.loads(run("bill", "2026-11", "--json")[1])["total"] == "2544.65"


@pytest.mark.parametrize(
    "wrong", [("物业费", "2026-11", "10"), ("电梯电费", "2026-13", "10"), ("电梯电费", "2026-11", "0")]
)
def test_a_bill_that_can_not_be_shared_is_refused(run: Run, estate: people.Estate, wrong: tuple[str, ...]) -> None:
    TariffDesk(estate.ground).add_item("电梯电费", Basis.SHARED)
    assert run("share", *wrong)[0] == cli.REFUSED
    assert run("share", "电梯电费", "2026-11", "10", "--building", "9")[0] == cli.REFUSED


def test_a_month_that_is_none_is_refused(run: Run, estate: people.Estate) -> None:
    code, _, err = run("bill", "2026-13")
    assert code == cli.REFUSED
    assert "2026-13 is not a month" in err


def test_a_payment_is_answered_with_its_receipt(run: Run, estate: people.Estate, tmp_path: Path) -> None:
    billed(estate)
    run("bill", "2026-12")
    code, out, _ = run("pay", "3栋1单元502", "300", "--method", "wechat", "--out", tmp_path / "r.pdf", "--json")
    assert code == cli.DONE
    answer = json.loads(out.splitlines()[-1])
    assert answer | {"receipt": ""} == {
        "receipt": "", "unit": "3-1-502", "amount": "300.00",
        "settled": "300.00", "prepaid": "0.00", "balance": "261.80",
    }  # fmt: skip
    assert answer["receipt"].endswith("-000001")
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")
    answer = json.loads(run("pay", "31502", "¥1,000.00", "--json")[1])
    assert (answer["settled"], answer["prepaid"], answer["balance"]) == ("261.80", "738.20", "0.00")


def test_several_units_are_paid_on_one_receipt(run: Run, estate: people.Estate) -> None:
    billed(estate)
    told = ("--unit", people.SPACE, "--unit", people.SPACE, "--method", "cheque", "--reference", "10203040", "--json")
    answer = json.loads(run("pay", people.FLAT, "360.90", *told)[1].splitlines()[-1])
    assert (answer["unit"], answer["settled"], answer["balance"]) == (people.FLAT, "360.90", "0.00")
    assert list(FeeDesk(estate.ground).receipts(unit_id=estate.units[people.SPACE]))
    assert run("pay", people.FLAT, "1", "--unit", "9-9-999")[0] == cli.REFUSED
    assert run("pay", people.FLAT, "1", "--method", "cheque")[0] == cli.REFUSED


def test_late_fees_are_paid_unless_told_otherwise(run: Run, estate: people.Estate) -> None:
    with estate.ground.database.writing() as session:
        on = {"key": "latefee.on", "value": "yes", "in_force_from": date(2020, 1, 1)}
        session.add(Rule(**on, changed_at=estate.ground.clock.now()))
    BillingDesk(estate.ground).post(202601)
    left = json.loads(run("pay", people.FLAT, "280.90", "--no-late-fees", "--json")[1])
    assert left["settled"] == "280.90"
    assert Money.parse(left["balance"]) > 0
    paid = json.loads(run("pay", people.FLAT, left["balance"], "--json")[1])
    assert (paid["settled"], paid["balance"]) == (left["balance"], "0.00")


@pytest.mark.parametrize("wrong", [["9-9-999", "10"], ["3-1-502", "ten"], ["3-1-502", "-5"], ["3-1-502", "0.001"]])
def test_a_payment_that_makes_no_sense_is_refused(run: Run, estate: people.Estate, wrong: list[str]) -> None:
    code, out, err = run("pay", *wrong)
    assert (code, out) == (cli.REFUSED, "")
    assert err.strip()
    assert list(FeeDesk(estate.ground).receipts()) == []


def test_no_money_is_taken_when_the_receipt_could_not_be_saved(run: Run, estate: people.Estate, tmp_path: Path) -> None:
    assert run("pay", "3-1-502", "10", "--out", tmp_path / "missing" / "r.pdf")[0] == cli.REFUSED
    assert list(FeeDesk(estate.ground).receipts()) == []


def test_a_payment_is_answered_with_its_receipt_also_when_drawing_it_fails(
    run: Run, estate: people.Estate, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(drawing, "receipt_pdf", fail)
    code, out, err = run("pay", "3-1-502", "10", "--out", tmp_path / "r.pdf", "--json")
    assert (code, json.loads(out)["receipt"]) == (cli.DONE, "SJ2026-000001")
    assert "SJ2026-000001 is issued, but not saved as PDF" in err


def test_a_paper_format_that_is_not_known_keeps_nobody_from_a_receipt(
    run: Run, estate: people.Estate, tmp_path: Path
) -> None:
    (estate.ground.folder / "preferences.json").write_text('{"receipt.format": "papyrus"}')
    assert run("pay", "3-1-502", "10", "--out", tmp_path / "r.pdf")[::2] == (cli.DONE, "")
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")


# Papers


def test_notices_are_one_file(run: Run, estate: people.Estate, tmp_path: Path) -> None:
    assert run("notices", "--out", tmp_path / "n.pdf")[0] == cli.REFUSED
    billed(estate)
    code, out, _ = run("notices", "--out", tmp_path / "n.pdf", "--json")
    assert code == cli.DONE
    assert json.loads(out.splitlines()[-1]) == {"file": str(tmp_path / "n.pdf"), "notices": 4}
    assert (tmp_path / "n.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("ending", ["xlsx", "csv", "pdf"])
@pytest.mark.parametrize(("register", "rows"), [("charges", 4), ("receipts", 1), ("residents", 5)])
def test_registers_are_exported(
    run: Run, estate: people.Estate, tmp_path: Path, register: str, rows: int, ending: str
) -> None:
    billed(estate)
    run("pay", "3-1-502", "10")
    file = tmp_path / f"list.{ending}"
    code, out, _ = run("export", register, "--out", file, "--json")
    assert code == cli.DONE
    assert json.loads(out.splitlines()[-1]) == {"file": str(file), "rows": rows}
    assert file.stat().st_size > 100


def test_exported_residents_can_be_taken_over_again(run: Run, estate: people.Estate, tmp_path: Path) -> None:
    run("export", "residents", "--out", tmp_path / "list.xlsx")
    answer = json.loads(run("import", "residents", tmp_path / "list.xlsx", "--json")[1].splitlines()[-1])
    told = {name: answer[name] for name in ("added", "changed", "unchanged", "faults")}
    assert told == {"added": 0, "changed": 0, "unchanged": 5, "faults": []}


def test_a_span_narrows_the_register(run: Run, estate: people.Estate, tmp_path: Path) -> None:
    billed(estate)
    run("bill", "2026-12")
    file = tmp_path / "list.csv"

    def rows(*span: str) -> int:
        return int(json.loads(run("export", "charges", *span, "--out", file, "--json")[1].splitlines()[-1])["rows"])

    assert rows() == 8
    assert rows("--from", "2026-12") == rows("--to", "2026-11-30") == rows("--from", "2026-12-05") == 4
    assert rows("--from", "2026-11", "--to", "2026-12") == rows("--from", "0001-01-01", "--to", "9999-12-31") == 8


@pytest.mark.parametrize(
    ("asked", "rows"),
    [
        (("charges", "--building", "3"), 2),
        (("charges", "--unit", "3-1-502"), 1),
        (("charges", "--item", "车位管理费"), 1),
        (("charges", "--state", "owed", "--text", "czy"), 2),
        (("charges", "--state", "part", "--from", "2026-11"), 1),
        (("receipts", "--method", "wechat"), 0),
        (("receipts", "--method", "cash", "--state", "valid", "--to", "9999-12-31"), 1),
        (("receipts", "--building", "1"), 0),
        (("residents", "--kind", "parking"), 1),
        (("residents", "--status", "unsold"), 1),
        (("residents", "--building", "3", "--text", "zs"), 1),
        (("residents", "--unit", "3-1-501"), 1),
    ],
)
def test_a_register_is_narrowed_as_its_list_is(
    run: Run, estate: people.Estate, tmp_path: Path, asked: tuple[str, ...], rows: int
) -> None:
    billed(estate)
    run("pay", "3-1-502", "10")
    code, out, err = run("export", *asked, "--out", tmp_path / "list.csv", "--json")
    assert (code, err) == (cli.DONE, "")
    assert json.loads(out)["rows"] == rows


@pytest.mark.parametrize(
    "wrong",
    [
        ["charges", "--from", "yesterday", "--out", "list.csv"],
        ["charges", "--from", "2026-12", "--to", "2026-11", "--out", "list.csv"],
        ["residents", "--from", "2026-12", "--out", "list.csv"],
        ["charges", "--out", "list.doc"],
        ["receipts", "--kind", "flat", "--out", "list.csv"],
        ["charges", "--method", "cash", "--out", "list.csv"],
        ["charges", "--state", "red", "--out", "list.csv"],
        ["residents", "--state", "owed", "--out", "list.csv"],
        ["charges", "--building", "99", "--out", "list.csv"],
        ["charges", "--unit", "99-1-101", "--out", "list.csv"],
        ["charges", "--item", "水费", "--out", "list.csv"],
        ["charges", "--out", "missing/list.csv"],
    ],
)
def test_what_can_not_be_exported_is_refused(
    run: Run, estate: people.Estate, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wrong: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    code, out, err = run("export", *wrong)
    assert (code, out) == (cli.REFUSED, "")
    assert err.strip()


# When things go wrong


def test_an_unexpected_error_is_an_apology_with_a_number(
    run: Run, estate: people.Estate, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(ground: Ground) -> None:
        raise ZeroDivisionError("陈志远")

    monkeypatch.setattr(checking, "checks", fail)
    code, out, err = run("check")
    assert (code, out) == (cli.REFUSED, "")
    assert "Report number: T" in err
    log = (estate.ground.folder / "trouble.log").read_text(encoding="utf-8")
    assert "ZeroDivisionError" in log
    assert "陈志远" not in log


def test_ctrl_c_stops_without_a_traceback(run: Run, estate: people.Estate, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(ground: Ground) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(checking, "checks", interrupt)
    code, _, err = run("check")
    assert code == cli.STOPPED
    assert "Stopped" in err


def test_an_answer_that_nobody_reads_is_no_error(estate: people.Estate) -> None:
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, "-m", "frontdesk", "check"]
    ended = subprocess.run(command, stdout=write, stderr=subprocess.PIPE, check=False)
    os.close(write)
    assert (ended.returncode, ended.stderr) == (cli.UNHEARD, b"")


def test_window_and_command_line_work_on_the_same_estate(estate: people.Estate) -> None:
    """The books stay open here, as in the window, while the program runs beside."""
    run = program("bill", f"{date(2026, 11, 1):%Y-%m}", "--json")
    assert (run.returncode, run.stderr) == (cli.DONE, "")
    receipt = estate.pay(people.FLAT, "280.90")
    run = program("pay", people.FLAT, "10", "--json")
    assert run.returncode == cli.DONE
    issued = json.loads(run.stdout)
    assert issued["balance"] == "0.00"
    assert [row["number"] for row in FeeDesk(estate.ground).receipts()] == [issued["receipt"], receipt.number]
    assert program("check").returncode == cli.DONE


def test_the_program_answers_in_chinese_and_refuses_with_one(estate: people.Estate) -> None:
    said = program("check", "--language", "zh_CN")
    assert words.Speaker("zh_CN")("Payments add up") in said.stdout
    refused = program("bill", "nonsense")
    assert (refused.returncode, refused.stdout) == (cli.REFUSED, "")
    assert program("--nonsense").returncode == cli.MISUSED


def test_the_command_line_never_loads_qt(estate: people.Estate) -> None:
    lines = "import sys; sys.modules['PySide6'] = None; from frontdesk.shell.cli import main; sys.exit(main(['check']))"
    assert subprocess.run([sys.executable, "-c", lines], capture_output=True, check=False).returncode == cli.DONE


def test_help_comes_without_loading_the_database() -> None:
    lines = "import sys; from frontdesk.shell.cli import main; main(['--help']); sys.exit('sqlalchemy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", lines], capture_output=True, check=False).returncode == 0


def test_prices_set_at_the_window_count_at_the_command_line(run: Run, estate: people.Estate) -> None:
    TariffDesk(estate.ground).set_price(
        estate.items["车位管理费"], 900000, date(2026, 12, 1), Scope(unit_kind=UnitKind.PARKING)
    )
    assert json.loads(run("bill", "2026-12", "--json")[1])["total"] == "1554.65"
