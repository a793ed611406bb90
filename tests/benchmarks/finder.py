"""Finding while typing, on a large estate: the question against one bare range, and the key to the painted hits."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

from sqlalchemy import delete, insert, select

from frontdesk.core import search
from frontdesk.core.finding import Suffix, file_fresh, find
from frontdesk.core.ground import Ground
from frontdesk.fees.billing.tariffs import TariffDesk
from frontdesk.fees.records.items import Basis
from frontdesk.residents.fields import person_tokens, place_of
from frontdesk.residents.records import Building, Occupancy, Person, Phone, Unit
from frontdesk.shell.finder import KINDS, REACH
from tests.benchmarks.estates import bare, empty
from tests.benchmarks.figure import Figure, late, middle, timed

SURNAMES = "王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高罗郑梁谢宋唐许韩冯邓曹单曾仇解查"
GIVEN = "伟芳敏静丽强磊军洋勇艳杰娟涛超霞平刚宁雪明鹏斌辉琳颖文志国建海春晓思子嘉晨若一浩俊天立红少慧婷"

TYPED = (
    *("sxm", "dxm", "單小明", "shanxiaoming", "zhangwei", "王伟", "明", "31502", "3-1-502", "3150", "502"),
    *("2046", "13800002046", "0204", "sj2026-0042", "4207", "004207", "ys202601-0004711", "cz2026", "no such name"),
)
"""What is typed, key by key."""

BARE = "SELECT record, token FROM suffix WHERE kind = ? AND token >= ? AND token < ? ORDER BY token LIMIT ?"


def measure(folder: Path, *, units: int = 10_000, receipts: int = 500_000, rounds: int = 5) -> Iterator[Figure]:
    """`units` with three residents each, and a tenth of them; what is typed is typed in so many `rounds`."""
    few = _estate(folder / "tenth", units // 10, receipts // 10)
    asked_of_few, _ = _asked(few, rounds)
    few.close()
    ground = _estate(folder / "estate", units, receipts)
    asked, ranged = _asked(ground, rounds)
    painted = _painted(folder / "estate", rounds)
    filing = _filing(ground, folder / "raw.db")
    ground.close()
    ours, theirs = painted["asking"], painted["remembering"]
    yield Figure("finder: question, every kind", asked, ranged, 3, "the same ranges, bare driver")
    yield Figure(f"finder: question among {units:,} units", asked, asked_of_few, 0, f"among {units // 10:,}")
    side = "painting the same hits, unasked"
    yield Figure("finder: key to painted hits, median", middle(ours), middle(theirs), 0, side)
    yield Figure("finder: key to painted hits, 95 of 100", late(ours), late(theirs), 0, side, "≤ 10 ms")
    yield Figure("finder: names and codes made findable", *filing, 0, "raw executemany of the same suffixes")


def _asked(ground: Ground, rounds: int) -> tuple[float, float]:
    """Seconds of one question, and of its ranges alone on the bare driver."""
    kinds = [name for name, kind in KINDS.items() if kind.filed]
    texts = [text[: at + 1] for text in TYPED for at in range(len(text)) if search.needle(text[: at + 1])]
    raw = bare(ground.database.path)
    asked, ranged = [], []
    with ground.database.reading() as session:
        for text in texts * rounds:
            needles = search.needle(text)
            asked.append(timed(lambda needles=needles: find(session, kinds, needles, REACH)))
            bounds = [(kind, each, each + "\U0010ffff", REACH) for kind in kinds for each in needles]
            ranged.append(timed(lambda bounds=bounds: [raw.execute(BARE, bound).fetchall() for bound in bounds]))
    raw.close()
    return middle(asked), middle(ranged)


def _filing(ground: Ground, path: Path) -> tuple[float, float]:
    """Seconds to make up and store by what every unit and person is found, and to store the same rows bare."""
    with ground.database.reading() as session:
        units = session.execute(select(Unit.id, Unit.code)).all()
        people = session.execute(select(Person.id, Person.name, Phone.number).join(Phone)).all()
        rows = [tuple(row) for row in session.execute(select(Suffix.kind, Suffix.token, Suffix.record))]
    with ground.database.writing() as session:
        session.execute(delete(Suffix))
    begun = perf_counter()
    with ground.database.writing() as session:
        file_fresh(session, (("unit", unit, search.tokens_of_code(code)) for unit, code in units))
        file_fresh(session, (("person", one, person_tokens(name, [number])) for one, name, number in people))
    ours = perf_counter() - begun
    raw = bare(path)
    raw.execute(
        "CREATE TABLE suffix (kind VARCHAR NOT NULL, token VARCHAR NOT NULL, record INTEGER NOT NULL,"
        " PRIMARY KEY (kind, token, record)) WITHOUT ROWID"
    )
    begun = perf_counter()
    raw.execute("BEGIN IMMEDIATE")
    raw.executemany("INSERT INTO suffix VALUES (?, ?, ?)", rows)
    raw.execute("COMMIT")
    theirs = perf_counter() - begun
    raw.close()
    return ours, theirs


def _estate(folder: Path, units: int, receipts: int) -> Ground:
    """Blocks of twenty floors with three people to a flat, and the numbers of so many receipts and more charges."""
    ground = empty(folder)
    homes = [
        (at + 1, f"{at // 200 + 1}-{at // 100 % 2 + 1}-{at % 100 // 5 + 1}{at % 5 + 1:02d}") for at in range(units)
    ]
    buildings = {code.split("-")[0] for _, code in homes}
    people = [
        (person, SURNAMES[person % len(SURNAMES)] + GIVEN[person * 7 % len(GIVEN)] + GIVEN[person * 31 % len(GIVEN)])
        for person in range(1, units * 3 + 1)
    ]
    people[-1] = (units * 3, "单小明")
    phones = {person: f"13{800000000 + person * 7919 % 100000000}" for person, _ in people}
    with ground.database.writing() as session:
        session.execute(insert(Building), [{"id": int(code), "code": code, "name": ""} for code in buildings])
        session.execute(
            insert(Unit),
            [
                {
                    "id": unit, "building_id": int(code.split("-")[0]), "entrance": code.split("-")[1],
                    "door": code.split("-")[2], "code": code, "place": place_of(code), "gross_area": 9000,
                }
                for unit, code in homes
            ],
        )  # fmt: skip
        session.execute(insert(Person), [{"id": person, "name": name} for person, name in people])
        session.execute(
            insert(Phone), [{"person_id": person, "place": 0, "number": number} for person, number in phones.items()]
        )
        session.execute(
            insert(Occupancy),
            [
                {"person_id": person, "unit_id": (person + 2) // 3, "role": "family", "began_by": "register"}
                for person, _ in people
            ],
        )
        file_fresh(session, (("unit", unit, search.tokens_of_code(code)) for unit, code in homes))
        file_fresh(session, (("person", person, person_tokens(name, [phones[person]])) for person, name in people))
    item = TariffDesk(ground).add_item("物业费", Basis.AREA)
    _number(ground.database.path, units, receipts, item)
    return ground


def _number(path: Path, units: int, receipts: int, item: int) -> None:
    """Receipts of the last five years and charges, by SQL alone: their numbers and amounts, with no payment behind."""
    connection = bare(path)
    connection.execute("PRAGMA foreign_keys=OFF")
    counting = "WITH RECURSIVE one(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM one WHERE n < ?)"
    yearly = max(receipts // 5, 1)
    connection.execute("BEGIN IMMEDIATE")
    for year in range(5):
        series = f"SJ{2022 + year}"
        connection.execute(
            f"{counting} INSERT INTO receipt (id, series, n, number, payment_id, unit_id, at, total, facts)"
            f" SELECT n + {year * yearly}, '{series}', n, printf('{series}-%06d', n), n + {year * yearly},"
            f" n % {units} + 1, '2026-06-01', 28100, '{{}}' FROM one",
            (yearly,),
        )
        connection.execute("INSERT INTO counter VALUES (?, ?)", (series, yearly))
    connection.execute(
        f"{counting} INSERT INTO charge"
        " (id, unit_id, item_id, period, source, price, quantity, months, amount, paid, waived, state, due, remark)"
        f" SELECT n, n % {units} + 1, {item}, 202601, n, 25000, 9000, 1, 22500, 22500, 0, 'paid', '2026-02-28', ''"
        " FROM one",
        (receipts * 6 // 5,),
    )
    connection.execute("COMMIT")
    connection.close()


def _painted(folder: Path, rounds: int) -> dict[str, list[float]]:
    """Seconds from each key to the painted hits: `asking` the database, and `remembering` what it said."""
    told = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.finder", str(folder), str(rounds)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    times: dict[str, list[float]] = json.loads(told.stdout)
    return times


def _type_all(folder: Path, rounds: int) -> dict[str, list[float]]:
    """In a process of its own, with the program's looks: every key of every text, each until its hits are painted."""
    from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

    from frontdesk.shell import theme
    from frontdesk.shell.office import Office
    from frontdesk.widgets.finderbox import FinderBox

    app = QApplication([])
    theme.apply(app, "light")
    theme.load_remaining_fonts()
    ground = Ground(folder)
    finder = Office(ground).finder
    remembered: dict[str, Any] = {}
    window = QWidget()
    window.resize(1366, 768)
    layout = QVBoxLayout(window)
    boxes = {"asking": FinderBox(finder.find), "remembering": FinderBox(lambda text: remembered[text])}
    for box in (*boxes.values(), QLineEdit()):
        layout.addWidget(box)
    layout.addStretch(1)
    window.show()
    times: dict[str, list[float]] = {name: [] for name in boxes}
    for _ in range(rounds):
        for text in TYPED:
            for at in range(len(text)):
                remembered[text[: at + 1]] = finder.find(text[: at + 1])
            for name, box in boxes.items():
                box.clear()
                box.setFocus()
                times[name] += _typed(app.processEvents, box, text)
                box.close_list()
    window.close()
    ground.close()
    return times


def _typed(paint: Callable[[], object], box: Any, text: str) -> Iterator[float]:
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    for sign in text:
        paint()
        begun = perf_counter()
        QApplication.sendEvent(box, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign))
        paint()
        yield perf_counter() - begun


if __name__ == "__main__":
    print(json.dumps(_type_all(Path(sys.argv[1]), int(sys.argv[2]))))
