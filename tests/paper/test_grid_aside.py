"""The reader in a process of its own: the same answers, held to its limits, gone with whoever asked."""

import multiprocessing
import os
import subprocess
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import xlwt

from frontdesk import __main__ as program
from frontdesk.core.refusals import Refusal
from frontdesk.paper import aside
from frontdesk.paper.grid import read_sheets, read_sheets_here
from tests.paper.foreign import read_into, workbook, written


@pytest.fixture
def readers(monkeypatch: pytest.MonkeyPatch) -> list["subprocess.Popen[bytes]"]:
    """The readers that are started."""
    started: list[subprocess.Popen[bytes]] = []
    start = aside._started

    def noted() -> "subprocess.Popen[bytes]":
        started.append(start())
        return started[-1]

    monkeypatch.setattr(aside, "_started", noted)
    return started


def test_a_reader_aside_answers_as_one_here_and_leaves_nothing(
    tmp_path: Path, readers: list["subprocess.Popen[bytes]"]
) -> None:
    cells = {f"A{row}": f"3-1-{row}" for row in range(3, 1200)}
    path = workbook(tmp_path / "业主.xlsx", {"B1": "房号", "B2": date(2021, 3, 5), **cells})
    assert read_sheets(path) == read_sheets_here(path)
    assert [reader.poll() is not None for reader in readers] == [True]
    assert list(tmp_path.iterdir()) == [path]


def test_a_refusal_comes_back_with_its_facts(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"no file gone\.xlsx"):
        read_sheets(tmp_path / "gone.xlsx")


def test_what_is_asked_for_is_told_to_the_reader(tmp_path: Path) -> None:
    assert read_sheets(written(tmp_path / "a.csv", "房號,姓名\n".encode("big5")), "big5").encoding == "big5"


def test_a_reader_that_takes_too_long_is_ended(tmp_path: Path, readers: list["subprocess.Popen[bytes]"]) -> None:
    path = workbook(tmp_path / "a.xlsx", {"A1": 1})
    with pytest.raises(Refusal, match="longer than"):
        list(aside.told_aside(path, "", seconds=0.001))
    assert readers[0].poll() is not None


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to its memory")
def test_a_file_that_would_take_all_memory_is_refused(tmp_path: Path) -> None:
    book = xlwt.Workbook()
    sheet = book.add_sheet("S")
    sheet.write(0, 0, 1)
    sheet.write(65_535, 255, 1)
    book.save(tmp_path / "a.xls")
    with pytest.raises(Refusal, match="more memory"):
        read_sheets(tmp_path / "a.xls")


def test_a_reader_that_dies_is_said_in_words(tmp_path: Path, readers: list["subprocess.Popen[bytes]"]) -> None:
    telling = aside.told_aside(written(tmp_path / "a.csv", "a,b\n" * 150_000), "")
    next(telling)
    readers[0].kill()
    with pytest.raises(Refusal, match="damaged"):
        list(telling)


def test_a_reader_that_never_lives_is_said_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(aside, "_LIVE", "import os; os.close(0); os._exit(1)")
    with pytest.raises(Refusal, match="damaged"):
        read_sheets(tmp_path / ("long" * 50_000))


def test_whoever_stops_listening_ends_the_reader(tmp_path: Path, readers: list["subprocess.Popen[bytes]"]) -> None:
    telling = aside.told_aside(written(tmp_path / "a.csv", "a,b\n" * 150_000), "")
    next(telling)
    telling.close()
    assert readers[0].poll() is not None


@pytest.mark.skipif(sys.platform == "win32", reason="it needs a file that never ends")
def test_a_reader_ends_when_whoever_asked_is_killed(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "endless.csv")
    ask = (
        "from pathlib import Path; from frontdesk.paper import aside; start = aside._started\n"
        "def noted():\n    reader = start(); print(reader.pid, flush=True); return reader\n"
        "aside._started = noted; list(aside.told_aside(Path(input()), ''))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", ask], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as asker:
        assert asker.stdin is not None
        assert asker.stdout is not None
        print(tmp_path / "endless.csv", file=asker.stdin, flush=True)
        reader = int(asker.stdout.readline())
        time.sleep(0.1)
        asker.kill()
    until = time.monotonic() + 60
    while _lives(reader) and time.monotonic() < until:
        time.sleep(0.01)
    assert not _lives(reader)


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
        return "Z" not in Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except (ProcessLookupError, FileNotFoundError):
        return False


def test_a_job_may_ask_whether_or_not_it_is_a_daemon(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", "房号\n")
    context = multiprocessing.get_context("spawn")
    for daemon in (True, False):
        ear, mouth = context.Pipe(duplex=False)
        job = context.Process(target=read_into, args=(mouth, path), daemon=daemon)
        job.start()
        assert ear.recv() == read_sheets_here(path)
        job.join()
        ear.close()
        mouth.close()


def test_the_reader_loads_nothing_but_itself(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"A1": 1})
    look = (
        "import sys; sys.path[:] = sys.argv[2:]; from pathlib import Path; from frontdesk.paper import aside, opening;"
        "list(opening.told(Path(sys.argv[1]), '')); print(*sys.modules)"
    )
    asked = [sys.executable, "-I", "-S", "-c", look, str(path), *sys.path]
    loaded = set(subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split())
    assert "python_calamine" in loaded
    assert not loaded & {"sqlalchemy", "PySide6", "openpyxl", "reportlab", "multiprocessing", "dataclasses", "inspect"}


def test_a_reader_of_strangers_files_knows_no_password(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[dict[str, str]] = []
    monkeypatch.setenv("FRONTDESK_PASSWORD", "a manager's")
    monkeypatch.setenv("FRONTDESK_PASSPHRASE", "of the backups")
    monkeypatch.setattr(subprocess, "Popen", lambda _, env, **_how: told.append(env))
    aside._started()
    assert [name for name in told[0] if name.startswith("FRONTDESK_PASS")] == []
    assert told[0]["PATH"] == os.environ["PATH"]


def test_a_bundle_is_its_own_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[Any] = []
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(subprocess, "Popen", lambda command, **_how: started.append(command))
    aside._started()
    assert started == [[sys.executable, aside.ARGUMENT]]

    def live() -> None:
        raise SystemExit(0)

    monkeypatch.setattr(aside, "live", live)
    monkeypatch.setattr(sys, "argv", started[0])
    with pytest.raises(SystemExit):
        program.main()
