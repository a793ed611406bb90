"""A receipt as PDF on the disk, the first of a process and the next, against a bare canvas with the same words."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.figure import Figure, middle

OURS = """
import json, sys
from pathlib import Path
from time import perf_counter
folder, count = Path(sys.argv[1]), int(sys.argv[2])
facts = json.loads((folder / "facts.json").read_text(encoding="utf-8"))
import frontdesk.fees.records  # what a window has loaded that shows a payment to be printed
times = []
for n in range(count):
    begun = perf_counter()
    from frontdesk.core.words import Speaker
    from frontdesk.fees.papers.receipt import receipt_sheet
    from frontdesk.paper.formats import CONTINUOUS
    from frontdesk.paper.pdf import write_pdf
    say = Speaker("zh_CN")
    sheet = receipt_sheet({**facts, "number": f"SJ2026-{n:06d}"}, say, printed_at="2026-11-21 09:05", printed_by="林晓")
    write_pdf([sheet], folder / f"ours-{n}.pdf", CONTINUOUS, say, title="receipt")
    times.append(perf_counter() - begun)
print(json.dumps(times))
"""

OTHERS = """
import json, os, sys
from pathlib import Path
from time import perf_counter
folder, count, font = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
lines = json.loads((folder / "words.json").read_text(encoding="utf-8"))
times = []
for n in range(count):
    begun = perf_counter()
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas
    if not n:
        pdfmetrics.registerFont(TTFont("face", font))
    with (folder / f"others-{n}.pdf").open("wb") as file:
        canvas = Canvas(file, pagesize=(683, 397))
        canvas.setFont("face", 9)
        for place, line in enumerate(lines):
            canvas.drawString(40, 380 - 9 * place, line)
        canvas.save()
        file.flush()
        os.fsync(file.fileno())
    times.append(perf_counter() - begun)
print(json.dumps(times))
"""


def measure(folder: Path, *, receipts: int = 30, starts: int = 3) -> Iterator[Figure]:
    """`receipts` in each of `starts` processes."""
    from frontdesk.core.words import folder as resources
    from tests.papers.fee_facts import receipt

    folder.mkdir(parents=True, exist_ok=True)
    (folder / "facts.json").write_text(json.dumps(receipt()), encoding="utf-8")
    font = str(resources("resources") / "fonts" / "NotoSansSC-Regular.ttf")
    ours = [_run(OURS, str(folder), str(receipts)) for _ in range(starts)]
    (folder / "words.json").write_text(json.dumps(words_on(folder / "ours-0.pdf")), encoding="utf-8")
    others = [_run(OTHERS, str(folder), str(receipts), font) for _ in range(starts)]
    side = "reportlab canvas, same words"
    first = [middle(times[0] for times in several) for several in (ours, others)]
    yield Figure("receipt PDF, the first of a process", *first, 0, side, "≤ 0.2 s")
    following = [middle(time for times in several for time in times[1:] or times) for several in (ours, others)]
    yield Figure("receipt PDF, the next ones", *following, 0, side, "≤ 6 ms")
    sizes = [(folder / f"{whose}-0.pdf").stat().st_size / 1024 for whose in ("ours", "others")]
    yield Figure("receipt PDF: its size", *sizes, 1.5, side, unit="KB")


def _run(program: str, *arguments: str) -> list[float]:
    told = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True)
    times: list[float] = json.loads(told.stdout)
    return times


def words_on(path: Path) -> list[str]:
    """The lines of text that stand on a page of ours."""
    import pypdfium2

    with pypdfium2.PdfDocument(path) as document:
        page = document[0].get_textpage()
        text: str = page.get_text_range()
        page.close()
    return text.splitlines()
