"""A ticket with twenty photos: how soon its text is there, and whether the window ever waits for the pictures."""

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

from tests.benchmarks.estates import found
from tests.benchmarks.figure import Figure, middle, quiet, timed
from tests.people import Now

TWELVE_MEGAPIXELS = (4000, 3000)
PATIENCE = 60
"""Seconds after which pictures that are not there will never be."""


def measure(
    folder: Path, *, photos: int = 20, size: tuple[int, int] = TWELVE_MEGAPIXELS, runs: int = 15
) -> Iterator[Figure]:
    """A repair with so many photos of a `size`, opened so many times, beside one without any."""
    found(folder / "estate", 2, 1).close()
    told = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    asked = [sys.executable, "-m", "tests.benchmarks.photos", str(folder), str(photos), *map(str, size), str(runs)]
    answer = subprocess.run(asked, env=told, check=True, capture_output=True, text=True)
    took: dict[str, list[float]] = json.loads(answer.stdout.splitlines()[-1])
    name, aside = f"ticket with {photos} photos", "the same ticket without a photo"
    yield Figure(f"{name}: text painted", quiet(took["with"]), quiet(took["without"]), 2, aside, "≤ 16.7 ms")
    inside = "QPixmap(file).scaled in the window, one of them"
    yield Figure(f"{name}: longest stall", quiet(took["stalls"]), middle(took["inside"]), 0, inside, "≤ 50 ms")
    yield Figure(
        f"{name}: all drawn", middle(took["drawn"]), sum(took["inside"]), 0, "QPixmap(file).scaled, all of them"
    )
    copied = "copied beside it and put on the disk"
    yield Figure("a photo taken in", middle(took["in"]), middle(took["copied"]), 3, copied)


def main(folder: Path, photos: int, size: tuple[int, int], runs: int) -> None:
    """Print the seconds of each as JSON: text painted `with` and `without` photos, the longest of the window's `stalls`
    while they are drawn, until all are `drawn`, each of them read `inside` the window, taken `in`, `copied`."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication

    from frontdesk.core.attachments import AttachmentDesk
    from frontdesk.core.clock import Clock
    from frontdesk.core.ground import Ground
    from frontdesk.shell.desks import house_of
    from frontdesk.shell.office import Office
    from frontdesk.tickets.tab import TicketsTab
    from tests.counter import Window
    from tests.people import Role, sign_in

    app = QApplication([])
    ground = Ground(folder / "estate", Clock(now=Now()))
    sign_in(ground, Role.MANAGER)
    office, desk = Office(ground), AttachmentDesk(ground)
    files = list(_draw(folder, photos, size))
    taken = []
    took: dict[str, list[float]] = {}
    took["in"] = [timed(lambda path=path: taken.append(desk.store.take_in(path))) for path in files]
    took["copied"] = [timed(lambda path=path: _copy(path, folder / "copy")) for path in files]
    bare, full = (_ticket(office, text) for text in ("无照片", "有照片"))
    desk.attach("ticket", full, taken)
    tab: Any = TicketsTab(house_of(office, Window(ground), office.tickets))  # type: ignore[arg-type]
    tab.resize(1366, 643)
    tab.show()
    tab.refresh()
    room = tab.room()
    tiles = room.files.tiles

    def shown(ticket: int) -> float:
        tiles._pictures._kept.clear()
        tiles.show_files([])
        app.processEvents()
        return timed(lambda: (room.show_current({"id": ticket}), room.record.repaint()))

    shown(full)
    turns = [(shown(bare), shown(full)) for _ in range(runs)]
    took["without"], took["with"] = (list(times) for times in zip(*turns, strict=True))
    rounds = [(shown(full), *_all_drawn(app, tiles, photos)) for _ in range(3)]
    _, took["stalls"], took["drawn"] = (list(times) for times in zip(*rounds, strict=True))
    took["inside"] = [
        timed(lambda path=path: QPixmap(str(path)).scaled(72, 72, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
        for path in files
    ]
    ground.close()
    print(json.dumps(took))


def _all_drawn(app: Any, tiles: Any, photos: int) -> tuple[float, float]:
    """Go to and fro over the tiles until each is drawn: for how long the window was busy at once, and in all."""
    bar, begun, stalls, place = tiles.horizontalScrollBar(), perf_counter(), [0.0], 0
    while len(tiles._pictures._kept) < photos and perf_counter() - begun < PATIENCE:
        place += 1
        bar.setValue(place * 20 % (bar.maximum() + 20))
        stalls.append(timed(app.processEvents))
    return max(stalls), perf_counter() - begun


def _ticket(office: Any, text: str) -> int:
    from frontdesk.tickets.intake import TicketFields
    from frontdesk.tickets.records import TicketKind

    fields = TicketFields(TicketKind.REPAIR, text, reporter="业主1", phone="13900001122", unit_id=1)
    return int(office.tickets.intake.log(fields).id)


def _draw(folder: Path, photos: int, size: tuple[int, int]) -> Iterator[Path]:
    """Photos as noisy as a camera's, so that they are as long to read."""
    from PySide6.QtGui import QImage

    wide, tall = size
    noise = random.Random(12).randbytes(wide * 4 * 64)
    rows = b"".join(noise for _ in range(-(-tall // 64)))
    for n in range(photos):
        path = folder / f"photo{n}.jpg"
        image = QImage(rows, wide, tall, QImage.Format.Format_RGB32).copy()
        image.setPixel(0, 0, n)
        image.setText("n", str(n))
        image.save(str(path), quality=60)  # type: ignore[call-overload]
        yield path


def _copy(path: Path, target: Path) -> None:
    with path.open("rb") as source, target.open("wb") as file:
        shutil.copyfileobj(source, file)
        file.flush()
        os.fsync(file.fileno())


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), (int(sys.argv[3]), int(sys.argv[4])), int(sys.argv[5]))
