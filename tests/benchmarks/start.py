"""Starting: to the painted sign-in page and to the first list, time and memory, each a whole process, against an empty
window."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import update

from frontdesk.fees.records import Charge
from tests.benchmarks.estates import found, periods
from tests.benchmarks.figure import Figure, middle
from tests.people import OPERATORS, PASSWORD, Role

EMPTY = """
import os, sys
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1366, 768)
window.show()
window.repaint()
os._exit(0)
"""


RUNNER = """
import os, sys, time
begun = time.perf_counter()
_, ending, used = os.wait4(os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ), 0)
print(ending, time.perf_counter() - begun, used.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024))
"""
"""Times a program and weighs it; a process of its own, because a program is weighed with what began it."""


def measure(folder: Path, *, units: int = 10_000, months: int = 60, starts: int = 7) -> Iterator[Figure]:
    """`starts` processes of each, taking turns; on the estate all but the last three months are paid."""
    ground = found(folder / "estate", units, months)
    with ground.database.writing() as session:
        old = Charge.period < periods(months)[-min(months, 3)]
        session.execute(update(Charge).where(old).values(paid=Charge.amount, state="paid"))
    ground.close()
    programs = {
        "empty": [sys.executable, "-c", EMPTY],
        "painted": [sys.executable, "-m", "frontdesk"],
        "listed": [sys.executable, "-m", "frontdesk"],
    }
    for moment, program in programs.items():
        _run(program, folder, moment)  # once for nothing: it compiles what an installed program has compiled
    runs: dict[str, list[tuple[float, float]]] = {moment: [] for moment in programs}
    for _ in range(starts):
        for moment, program in programs.items():
            runs[moment].append(_run(program, folder, moment))
    times = {moment: middle(time for time, _ in several) for moment, several in runs.items()}
    memory = {moment: middle(most for _, most in several) for moment, several in runs.items()}
    side = "empty QMainWindow"
    yield Figure("start: sign-in page painted", times["painted"], times["empty"], 1.4, side)
    yield Figure("start: signed in, first list there", times["listed"], times["empty"], 3.5, side)
    yield Figure("memory: signed in, first list there", memory["listed"], memory["empty"], 2.4, side, unit="MB")


def _run(program: list[str], folder: Path, moment: str) -> tuple[float, float]:
    """How long a program runs until that moment, in seconds, and the most memory that it holds, in MB."""
    told = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
        "FRONTDESK_DATA": str(folder / "estate"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "FRONTDESK_TIMES": moment,
        "FRONTDESK_OPERATOR": OPERATORS[Role.MANAGER],
        "FRONTDESK_PASSWORD": PASSWORD,
    }
    run = [sys.executable, "-c", RUNNER, *program]
    told_back = subprocess.run(run, env=told, check=True, timeout=30, capture_output=True, text=True).stdout
    ending, seconds, most = told_back.split()[-3:]
    assert ending == "0", f"{program} ended with {ending}"
    return float(seconds), float(most)
