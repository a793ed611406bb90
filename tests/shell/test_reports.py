"""Reports leave the house: by command, as a file in three formats, as a paper; and that is noted."""

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pypdfium2
import pytest
from sqlalchemy import select

from frontdesk.core import words
from frontdesk.core.audit import Audit
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.shell.cli import main
from frontdesk.shell.paperwindow import PaperWindow
from frontdesk.shell.preferences import Preferences
from frontdesk.shell.reporting import ReportPaper, save_report
from tests import people

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def books(estate: people.Estate) -> people.Estate:
    """November is billed and 100.00 of the flat's 280.90 is paid."""
    BillingDesk(estate.ground).post(202611)
    estate.pay(people.FLAT, "100")
    return estate


@pytest.fixture
def run(books: people.Estate, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command in English as the manager; gives back the exit code, the answer and the complaint."""
    monkeypatch.setattr(words, "_screen", words.Speaker("en"))
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("FRONTDESK_DATA", str(books.ground.folder))
    monkeypatch.setenv("FRONTDESK_OPERATOR", people.OPERATORS[Role.MANAGER])
    monkeypatch.setenv("FRONTDESK_PASSWORD", people.PASSWORD)

    def run(*arguments: object) -> tuple[int, str, str]:
        code = main([str(each) for each in arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def noted(estate: people.Estate, act: str) -> list[dict[str, object]]:
    with estate.ground.database.reading() as session:
        return [json.loads(facts) for facts in session.scalars(select(Audit.facts).where(Audit.act == act))]


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return "".join("".join(page.get_textpage().get_text_range().split()) for page in document)
    finally:
        document.close()


@pytest.mark.parametrize("name", ["rates", "income", "recovery", "ageing"])
def test_a_report_is_saved_by_command_as_pdf_and_workbook(run: Run, tmp_path: Path, name: str) -> None:
    for ending in (".pdf", ".xlsx"):
        path = tmp_path / f"{name}{ending}"
        assert run("report", name, "--out", path) == (0, f"Saved: {path}\n", "")
        assert path.stat().st_size > 5000
    assert "云栖花园" in text_of(tmp_path / f"{name}.pdf")
    assert len(openpyxl.load_workbook(tmp_path / f"{name}.xlsx").sheetnames) > 2


def test_a_table_of_a_report_as_csv_narrowed_to_months_and_a_building(
    run: Run, books: people.Estate, tmp_path: Path
) -> None:
    path = tmp_path / "rates.csv"
    narrowed = ("--from", "2026-11", "--to", "2026-11-30", "--building", "3", "--item", "物业费")
    code, _, complaint = run("report", "rates", *narrowed, "--by", "month", "--out", path, "--json")
    assert (code, complaint) == (0, "")
    month, total = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))[1:]
    assert month[:5] == ["2026-11", "504.65", "100.00", "404.65", "19.82%"]
    assert total[1:] == month[1:]
    (facts,) = noted(books, "exported")
    assert facts["narrowed"] == {"since": 202611, "until": 202611, "building_id": 1, "item_id": 1}


def test_the_statement_of_a_unit_is_saved_by_command(run: Run, books: people.Estate, tmp_path: Path) -> None:
    path = tmp_path / "statement.pdf"
    assert run("statement", "3-1-502", "--from", "2026-11-01", "--out", path)[0] == 0
    text = text_of(path)
    assert "对账单" in text
    assert "180.90" in text
    assert noted(books, "report_printed")[0]["report"] == "statement"


@pytest.mark.parametrize(
    ("asked", "complaint"),
    [
        (("ageing", "--from", "2026-11"), "ageing can't be narrowed by --from"),
        (("income", "--building", "3"), "income can't be narrowed by --building"),
        (("rates", "--by", "method"), "rates have no table by method"),
        (("rates", "--from", "2026-13"), "neither a day nor a month"),
        (("rates", "--building", "9"), "no building 9"),
    ],
)
def test_what_a_report_can_not_be_narrowed_by_is_refused(
    run: Run, tmp_path: Path, asked: tuple[str, ...], complaint: str
) -> None:
    path = tmp_path / "report.pdf"
    code, _, told = run("report", *asked, "--out", path)
    assert (code, complaint in told, path.exists()) == (1, True, False)


def test_a_file_of_another_kind_is_refused_and_nothing_is_noted(books: people.Estate, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"\.pdf, \.xlsx, \.csv"):
        save_report(books.ground, lambda *_: None, "rates", str(tmp_path / "rates.doc"))
    assert noted(books, "exported") == []


def test_who_may_not_export_takes_no_report_along_and_no_file_stays(books: people.Estate, tmp_path: Path) -> None:
    people.sign_in(books.ground, Role.RECEPTIONIST)
    with pytest.raises(Refusal):
        save_report(books.ground, lambda *_: None, "rates", str(tmp_path / "rates.pdf"))
    unit = books.units[people.FLAT]
    save_report(books.ground, lambda *_: None, "statement", str(tmp_path / "st.pdf"), unit_id=unit, since="2026-11-01")
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["st.pdf"]


def test_a_report_as_paper_is_noted_when_it_goes_out_and_not_when_it_is_shown(books: people.Estate) -> None:
    paper = ReportPaper(books.ground, "statement", unit_id=books.units[people.FLAT])
    assert (paper.kind, paper.name) == ("statement", "对账单")
    assert paper.shown("A4").startswith(b"%PDF")
    assert noted(books, "report_printed") == []
    assert paper.issued("A4") == paper.shown("A4")
    assert noted(books, "report_printed") == [
        {"narrowed": {"unit_id": books.units[people.FLAT]}, "report": "statement"}
    ]


def test_a_report_is_for_sheets_and_not_for_a_roll(books: people.Estate, qtbot: Any) -> None:
    paper = ReportPaper(books.ground, "rates")
    assert paper.shown("80mm") == paper.shown("A4") != paper.shown("A5")
    window = PaperWindow(None, paper, Preferences(books.ground.folder), lambda *_: None)
    qtbot.addWidget(window)
    offered = [window.format.itemText(at) for at in range(window.format.count())]
    assert offered == ["241 × 140 mm, three-part", "A5", "A4"]
    assert window.format.value() == "A4"
