"""How late the window's worst frame is while long work is under way, against the same window with nothing to do."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from tests.benchmarks.estates import FIRST_PERIOD, found
from tests.benchmarks.figure import Figure
from tests.people import OPERATORS, PASSWORD, Now, Role

if TYPE_CHECKING:
    from frontdesk.shell.app import Program

FRAME = 1 / 60
"""Seconds from one frame to the next."""

MONTHS = 6
KINDS = ("preview_import", "import_register", "preview_bill", "post_bill", "export", "notices", "back_up")


def measure(
    folder: Path, *, units: int = 10_000, rows: int = 30_000, settle: int = 120, kinds: int = 7
) -> Iterator[Figure]:
    """An estate of that many `units` billed for six months, a register of so many `rows`, `settle` frames around each
    piece of work, of which the first `kinds` are done."""
    found(folder / "estate", units, MONTHS).close()
    _write_register(folder / "register.xlsx", rows)
    told = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "FRONTDESK_OPERATOR": OPERATORS[Role.MANAGER],
        "FRONTDESK_PASSWORD": PASSWORD,
    }
    window = [sys.executable, "-m", "tests.benchmarks.frames", str(folder), str(settle), str(kinds)]
    asked = subprocess.run(window, env=told, check=True, capture_output=True, text=True)
    late: dict[str, tuple[float, float]] = json.loads(asked.stdout.splitlines()[-1])
    for kind in KINDS[:kinds]:
        ours, idle = late[kind]
        yield Figure(f"worst frame late: {kind}", ours, idle, 0, "the idle window, just before", "≤ 50 ms")


def main(folder: Path, settle: int, kinds: int) -> None:
    """Print the worst lateness of each kind, and of the idle window before it, in seconds, as JSON."""
    from PySide6.QtWidgets import QApplication

    from frontdesk.core.clock import Clock
    from frontdesk.shell.app import Program

    app = QApplication([])
    program = Program(app, folder / "estate", Clock(now=Now()))
    program.start(by_environment=True)
    _until(app, lambda: program.desks is not None)
    late = {}
    for kind, begin in list(_work(program, folder).items())[:kinds]:
        idle = _worst(app, program, lambda: None, settle)
        late[kind] = _worst(app, program, begin, settle), idle
    program.window.close()
    program.end()
    print(json.dumps(late))


def _work(program: "Program", folder: Path) -> dict[str, Callable[[], None]]:
    """How each kind of long work is begun, at the desk that begins it where its answer is a large one."""
    desks: Any = program.desks
    fees = desks.desk("fees")
    desks.tabs.choose("fees")
    fees.choose(3)
    room = fees.room()
    room.form.set_values({"period": str(FIRST_PERIOD + MONTHS)})

    def run(work: str, **facts: Any) -> Callable[[], None]:
        return lambda: desks.run(work, work, lambda _: None, **facts)

    register = str(folder / "register.xlsx")
    return {
        "preview_import": run("preview_import", path=register),
        "import_register": run("import_register", path=register),
        "preview_bill": room.print_paper,
        "post_bill": lambda: room._post(FIRST_PERIOD + MONTHS),
        "export": run("export", register="charges", path=str(folder / "charges.xlsx")),
        "notices": run("notices", path=str(folder / "notices.pdf")),
        "back_up": run("back_up", path=str(folder / "backup.db")),
    }


def _worst(app: Any, program: "Program", begin: Callable[[], None], settle: int) -> float:
    """Paint the whole window sixty times a second, before the work, until it is over, and after it for what it changed;
    gives back how late the latest frame was."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer

    loop, worst, due, left = QEventLoop(), 0.0, perf_counter() + FRAME, settle

    def paint() -> None:
        nonlocal worst, due, left
        program.window.repaint()
        worst = max(worst, perf_counter() - due)
        due = max(due, perf_counter()) + FRAME
        if not program.jobs.busy():
            left -= 1
            if left == settle // 2:
                QTimer.singleShot(0, begin)
            elif left == 0:
                loop.quit()

    frames = QTimer(interval=round(FRAME * 1000), timerType=Qt.TimerType.PreciseTimer)
    frames.timeout.connect(paint)
    frames.start()
    loop.exec()
    return worst


def _until(app: Any, so: Callable[[], bool]) -> None:
    while not so():
        app.processEvents()


def _write_register(path: Path, rows: int) -> None:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(["房号", "建筑面积", "姓名", "身份", "联系电话"])
    for n in range(rows):
        sheet.append([f"9-{n // 4 + 1}-{n % 4 + 1}", 80 + n % 50, f"住户{n}", "业主", f"139{n:08d}"])
    book.save(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
