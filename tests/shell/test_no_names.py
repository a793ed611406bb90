"""Whatever goes wrong, nobody's name, phone or number is written anywhere but in the books."""

import gc
import json
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtWidgets import QMessageBox
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from frontdesk.core.operators import Operators, Role
from frontdesk.core.places import ATTACHMENTS, DATABASE
from frontdesk.core.refusals import Refusal
from frontdesk.reception.office import ReceptionOffice
from frontdesk.reception.records import Purpose
from frontdesk.reception.visits.fields import VisitFields
from frontdesk.residents.desk import ResidentDesk
from frontdesk.shell import cli, trouble
from tests import people
from tests.people import Estate
from tests.program import Hands

FINGERPRINTS = [
    word
    for person in (people.CHEN, people.ZHANG, people.SHAN)
    for word in (person.name, *person.phones, person.id_number)
    if word
]
"""By what the people of the estate would be known again."""

TELLING = "; ".join(FINGERPRINTS)


def fail(*_: object, **__: object) -> NoReturn:
    """A bug in a desk that has everybody's data at hand."""
    visitor, phone = people.CHEN.name, people.CHEN.phones[0]
    raise RuntimeError(f"{TELLING} {visitor} {phone}")


class Leaving:
    """Something that fails on its way out, where nobody can catch it."""

    def __del__(self) -> None:
        fail()


@pytest.fixture
def hooks() -> Iterator[None]:
    """The hooks of the test's own process, as they were."""
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    yield
    sys.excepthook, threading.excepthook, sys.unraisablehook = before


def telling(folder: Path, *said: str) -> list[str]:
    """Where any of the people is told of: files beside the books, their names, and what was said."""
    found = [f"said: {each[:200]}" for each in said if any(word in each for word in FINGERPRINTS)]
    for path in folder.rglob("*"):
        if any(word in path.name for word in FINGERPRINTS):
            found.append(path.name)
        if path.is_file() and not path.name.startswith(DATABASE) and ATTACHMENTS not in path.parts:
            content = path.read_bytes()
            found += [path.name for word in FINGERPRINTS if word.encode() in content]
    return found


def test_a_day_with_crashes_leaves_nobodys_data_beside_the_books(
    estate: Estate, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], hooks: None
) -> None:
    ground, chen = estate.ground, people.CHEN
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    trouble.keep_log_in(ground.folder)
    told: list[str] = []
    trouble.install(told.append)
    # Acts, a typed name among them, and a refusal.
    reception = ReceptionOffice(ground)
    reception.visits.sign_in(
        VisitFields(name=chen.name, phone=chen.phones[0], id_kind="resident_id", id_number=chen.id_number,
                    unit_id=estate.units[people.FLAT], purpose=Purpose.FAMILY)
    )  # fmt: skip
    with pytest.raises(Refusal):
        Operators(ground).sign_in(chen.name, chen.phones[0])
    # A bug in an act, in the database, in a thread, in an object on its way out, and in a slot.
    with pytest.raises(DBAPIError) as broken, ground.database.writing() as session:
        session.execute(text("INSERT INTO person (name, care_note) VALUES (:name, :note)"),
                        {"name": chen.name, "note": TELLING})  # fmt: skip
    trouble.report(broken.value)
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    Leaving()
    gc.collect()
    try:
        fail()
    except RuntimeError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    trouble.uninstall()
    # The command line.
    monkeypatch.setenv("FRONTDESK_OPERATOR", people.OPERATORS[Role.MANAGER])
    monkeypatch.setenv("FRONTDESK_PASSWORD", people.PASSWORD)
    monkeypatch.setattr(ResidentDesk, "unit_id", fail)
    assert cli.main(["--data", str(ground.folder), "pay", people.FLAT, "10"]) == cli.REFUSED
    said = capfd.readouterr()
    log = (ground.folder / "trouble.log").read_text(encoding="utf-8")
    assert log.count("RuntimeError") == 4, log
    assert log.count("IntegrityError") == 1
    assert telling(ground.folder, said.out, said.err, *told) == []
    assert telling(temporary) == []
    with ground.database.reading() as session:
        facts = session.execute(text("SELECT facts FROM audit")).scalars().all()
    assert [each for each in facts if any(word in each for word in FINGERPRINTS)] == []


CHILD = """
import json, multiprocessing, sys
from pathlib import Path
from frontdesk.core.clock import Clock
from frontdesk.shell import child, work
telling, folder = json.loads(sys.argv[1])

def fail(*_, **__):
    raise RuntimeError(telling)

def in_thread(*_, **__):
    import threading
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    fail()

work.WORK["erase"] = in_thread
ear, mouth = multiprocessing.Pipe(duplex=False)
child.carry_out(child.Order("0", "erase", {}, Path(folder), Clock(), None, "", "en"), mouth)
print(ear.recv())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a session of its own is begun otherwise there")
def test_a_child_process_that_fails_tells_a_number_and_nothing_else(estate: Estate) -> None:
    folder = estate.ground.folder
    asked = json.dumps([TELLING, str(folder)])
    child = subprocess.run([sys.executable, "-c", CHILD, asked], capture_output=True, text=True, timeout=60, check=True)
    assert child.stdout.startswith("('failed', 'T")
    assert telling(folder, child.stdout, child.stderr) == []
    assert (folder / "trouble.log").read_text(encoding="utf-8").count("RuntimeError") == 2


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_a_slot_that_fails_tells_a_number_and_the_window_lives_on(
    hands: Hands, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    hands.sign_in()
    hands.go("residents")
    monkeypatch.setattr(type(hands.program.desks), "show_unit", fail)
    monkeypatch.setattr(type(hands.program.desks), "open_card", fail)
    hands.press("Ctrl+K")
    hands.write(people.CHEN.name)
    hands.press("Return")
    hands.wait(lambda: (hands.program.ground.folder / "trouble.log").exists())
    assert hands.program.window.isVisible()
    hands.dialog(QMessageBox).close()
    said = capfd.readouterr()
    assert telling(hands.program.ground.folder, said.out, said.err) == []
