"""Starting: to the painted sign-in page and to the first list, each a whole process, against an empty window."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.estates import found
from tests.benchmarks.figure import Figure, middle, timed
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


def measure(folder: Path, *, units: int = 2000, starts: int = 7) -> Iterator[Figure]:
    """`starts` processes of each, taking turns."""
    found(folder / "estate", units, 3).close()
    times: dict[str, list[float]] = {"empty": [], "painted": [], "listed": []}
    for _ in range(starts):
        times["empty"].append(timed(lambda: _run([sys.executable, "-c", EMPTY])))
        for moment in ("painted", "listed"):
            program = [sys.executable, "-m", "frontdesk", "--data", str(folder / "estate")]
            times[moment].append(timed(lambda program=program, moment=moment: _run(program, folder, moment)))
    empty = middle(times["empty"])
    yield Figure("start: sign-in page painted", middle(times["painted"]), empty, 1.4, "empty QMainWindow")
    yield Figure("start: signed in, first list there", middle(times["listed"]), empty, 3.5, "empty QMainWindow")


def _run(program: list[str], folder: Path | None = None, moment: str = "") -> None:
    told = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    if folder is not None:
        told |= {
            "FRONTDESK_DATA": str(folder / "estate"),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "FRONTDESK_TIMES": moment,
            "FRONTDESK_OPERATOR": OPERATORS[Role.MANAGER],
            "FRONTDESK_PASSWORD": PASSWORD,
        }
    subprocess.run(program, env=told, check=True, timeout=30, capture_output=True)
