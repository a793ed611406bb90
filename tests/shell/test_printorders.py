"""Work orders printed from the command line."""

import json
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest

from frontdesk.core import words
from frontdesk.core.operators import Role
from frontdesk.shell.cli import main
from frontdesk.tickets.crews import CrewDesk, WorkerFields
from frontdesk.tickets.dispatching import DispatchDesk
from frontdesk.tickets.records import TicketKind
from tests import people
from tests.tickets.grievances import logged

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path, estate: people.Estate
) -> Run:
    """Run a command, as a receptionist, on an estate with two repairs dispatched to two workers."""
    monkeypatch.setattr(words, "_screen", words.Speaker("en"))
    monkeypatch.chdir(tmp_path)
    ground = estate.ground
    for name, value in (
        ("LANG", "C.UTF-8"),
        ("FRONTDESK_DATA", str(ground.folder)),
        ("FRONTDESK_OPERATOR", people.OPERATORS[Role.RECEPTIONIST]),
        ("FRONTDESK_PASSWORD", people.PASSWORD),
    ):
        monkeypatch.setenv(name, value)
    for worker, text in (("赵工", "水管爆了"), ("钱师傅", "跳闸")):
        crew = CrewDesk(ground).add(WorkerFields(worker))
        ticket = logged(ground, TicketKind.REPAIR, category="plumbing", text=text, unit_id=estate.units[people.FLAT])
        DispatchDesk(ground).dispatch(ticket.id, crew)

    def run(*arguments: str) -> tuple[int, str, str]:
        code = main(["print", *arguments])
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return code, said.out, said.err

    return run


def text_of(path: str) -> str:
    with pypdfium2.PdfDocument(Path(path)) as pdf:
        return "".join(page.get_textpage().get_text_bounded() for page in pdf)


def test_the_work_order_of_a_repair_is_saved_by_its_number(run: Run) -> None:
    assert run("workorder", "wx20261121-0001") == (
        0, "WX20261121-0001 is saved as wx20261121-0001.pdf.\n", "",
    )  # fmt: skip
    assert text_of("wx20261121-0001.pdf").count("水管爆了") == 3  # three parts
    code, _, error = run("workorder", "WX20261121-0009")
    assert (code, error) == (1, "There is no repair WX20261121-0009.\n")


def test_those_of_a_round_are_saved_once_or_by_worker_and_day(run: Run) -> None:
    code, said, _ = run("workorders", "--out", "round.pdf", "--json")
    assert (code, json.loads(said)) == (0, {"file": "round.pdf", "orders": 2})
    code, _, error = run("workorders")
    assert (code, error) == (1, "No repair is dispatched that waits for its work order.\n")
    assert run("workorders", "--worker", "钱师傅", "--day", "2099-01-01")[0] == 1
    assert run("workorders", "--worker", "钱师傅", "--out", "his.pdf")[1] == "Work orders: 1, saved as his.pdf\n"
    assert "跳闸" in text_of("his.pdf") and "水管爆了" not in text_of("his.pdf")


def test_what_can_not_be_asked_is_refused(run: Run) -> None:
    for asked, told in (
        ("workorders --worker 无名", "Nobody called 无名"),
        ("workorders --day tomorrow", "is no day"),
        ("workorders WX20261121-0001", "takes no NUMBER"),
        ("workorder", "Type the number"),
        ("workorder WX20261121-0001 --out order.txt", ".pdf"),
    ):
        code, _, error = run(*asked.split())
        assert code == 1 and told in error
