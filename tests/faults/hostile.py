"""Files that somebody damaged, or made to do harm: a list of residents is read, or refused in words."""

import io
import random
from contextlib import suppress
from pathlib import Path

import openpyxl

from frontdesk.core.refusals import Refusal
from frontdesk.paper.grid import read_sheets_here
from frontdesk.residents.register import UNCHOSEN, layout_of, register_of
from tests import people
from tests.faults.fault import Fault, Outcome
from tests.faults.powercut import scratch
from tests.hostile.mutants import mutants

ROWS = [["房号", "业主姓名", "联系电话"], *([f"3-1-{n}", "李敏", "13800002047"] for n in range(101, 140))]


def real() -> list[bytes]:
    """A register as a workbook and as texts in several encodings."""
    book, file = openpyxl.Workbook(), io.BytesIO()
    assert book.active is not None
    for row in ROWS:
        book.active.append(row)
    book.save(file)
    text = "\n".join(",".join(row) for row in ROWS)
    return [file.getvalue(), *(text.encode(code) for code in ("utf-8-sig", "gb18030", "utf-16"))]


def run(tries: int, seed: int) -> Outcome:
    """Read so many files with something wrong in them; what was refused is counted as hit."""
    outcome, today = Outcome(), people.Now()().date()
    with scratch() as folder:
        path = Path(folder) / "list.xlsx"
        for place, mutant in enumerate(mutants(real(), tries, random.Random(seed))):
            path.write_bytes(mutant)
            outcome.tries += 1
            outcome.hit += 1
            try:
                with suppress(Refusal):
                    sheets = read_sheets_here(path)
                    register_of(sheets, layout_of(sheets, UNCHOSEN), today)
                    outcome.hit -= 1
            except Exception as error:
                outcome.bad.append(f"try {place}: {type(error).__name__}")
    return outcome


FAULTS = (Fault("hostile files", 27, 8_000, run),)
