"""The duty log and the key register printed from the command line."""

import json
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest

from frontdesk.core import words
from frontdesk.core.operators import Role
from frontdesk.duty.log import LogDesk, NewEntry
from frontdesk.duty.roster.patterns import PatternDesk
from frontdesk.duty.shifts import ShiftDesk
from frontdesk.keys.cabinet import Cabinet, NewKey
from frontdesk.keys.lending import Borrower, LendingDesk
from frontdesk.keys.records import BorrowerKind, KeyKind
from frontdesk.shell.cli import main
from tests import people

Run = Callable[..., tuple[int, str, str]]
DAY = "2026-11-21"


@pytest.fixture
def run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path, estate: people.Estate
) -> Run:
    """Run a command on an estate with a shift on duty, a line in its log, and a key lent."""
    monkeypatch.setattr(words, "_screen", words.Speaker("en"))
    monkeypatch.chdir(tmp_path)
    ground = estate.ground
    for name, value in (
        ("LANG", "C.UTF-8"),
        ("FRONTDESK_DATA", str(ground.folder)),
        ("FRONTDESK_OPERATOR", people.OPERATORS[Role.MANAGER]),
        ("FRONTDESK_PASSWORD", people.PASSWORD),
    ):
        monkeypatch.setenv(name, value)
    PatternDesk(ground).add("早班", "早", 8 * 60, 16 * 60)
    ShiftDesk(ground).open_shift()
    LogDesk(ground).write(NewEntry("event", "一号楼电梯停运"))
    Cabinet(ground).add(NewKey("P-031", KeyKind.PLANT, "生活水泵房"))
    copy = Cabinet(ground).copy_named("P-031")
    assert copy is not None
    LendingDesk(ground).lend([copy], Borrower(BorrowerKind.STAFF, "赵工", "13700003344"), "水泵检修")

    def run(*arguments: str) -> tuple[int, str, str]:
        code = main(["print", *arguments])
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return code, said.out, said.err

    return run


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as pdf:
        return "".join(page.get_textpage().get_text_bounded() for page in pdf)


@pytest.mark.parametrize(
    ("asked", "file"),
    [
        (("--shift", "zb20261121-0001"), "ZB20261121-0001.pdf"),
        (("--day", DAY), f"dutylog-{DAY}.pdf"),
        (("--month", "2026-11"), "dutylog-2026-11.pdf"),
    ],
)
def test_the_log_of_a_shift_a_day_and_a_month_is_saved(
    run: Run, tmp_path: Path, asked: tuple[str, str], file: str
) -> None:
    code, said, _ = run("dutylog", *asked, "--json")
    assert (code, json.loads(said)) == (0, {"file": file, "logs": 1})
    printed = text_of(tmp_path / file)
    assert "一号楼电梯停运" in printed
    assert "P-031" in printed, "what the key desk did stands in the log by itself"


def test_the_key_register_of_any_period_is_saved(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "register.pdf"
    code, said, _ = run("keyregister", "--from", "2026-11-01", "--to", DAY, "--out", str(path), "--json")
    assert (code, json.loads(said)) == (0, {"file": str(path), "rows": 1})
    assert "赵工" in text_of(path)


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (("dutylog",), "Say which log: --shift NUMBER, --day DAY or --month MONTH."),
        (("dutylog", "--day", DAY, "--month", "2026-11"), "Say which log: --shift NUMBER, --day DAY or --month MONTH."),
        (("dutylog", "--day", "2026-11"), "2026-11 is no day. Type it like 2026-11-22."),
        (("dutylog", "--shift", "ZB20201121-0001"), "There is no shift ZB20201121-0001."),
        (("dutylog", "--month", "2020-01"), "Nobody was on duty on these days. Choose others."),
        (("dutylog", "ZB20261121-0001"), "dutylog takes no NUMBER. Leave it out."),
        (("keyregister", "--from", DAY), "Say from which day to which: --from DAY --to DAY."),
        (("keyregister", "--from", DAY, "--to", DAY, "--shift", "1"), "keyregister takes no --shift. Leave it out."),
        (("keyregister", "--from", DAY, "--to", "2026-11-20"), "The last day lies before the first."),
        (("dutylog", "--day", DAY, "--out", "log.xlsx"), "Choose a file that ends in .pdf."),
        (("receipt",), "Type the number of the paper, like SJ2026-000001."),
        (("paper", "SJ2026-000001", "--day", DAY), "paper takes no --day. Leave it out."),
    ],
)
def test_what_can_not_be_printed_is_refused_in_words_and_leaves_no_file(
    run: Run, tmp_path: Path, asked: tuple[str, ...], sentence: str
) -> None:
    code, said, complaint = run(*asked)
    assert (code, said, complaint.strip()) == (1, "", sentence)
    assert not list(tmp_path.glob("*.pdf")) + list(tmp_path.glob("*.xlsx"))
