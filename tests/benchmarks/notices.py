"""Payment notices of a whole estate as one PDF, against QPdfWriter and a bare canvas with the same words.

Memory is not flat as it should be: reportlab keeps all pages until the document is saved, ours at least packed.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.figure import Figure, middle

OFFSCREEN = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
ROOT = Path(__file__).parents[2]
RULES = 32
"""As many lines as a notice has; the code in its corner is not asked of the other sides."""

OURS = """
import json, sys
from pathlib import Path
from time import process_time
from frontdesk.core.words import Speaker
from frontdesk.fees.papers.notice import notice_sheet
from frontdesk.paper.formats import A4
from frontdesk.paper.pdf import write_pdf
folder, count = Path(sys.argv[1]), int(sys.argv[2])
facts, say = json.loads((folder / "facts.json").read_text(encoding="utf-8")), Speaker("zh_CN")
def sheets(count):
    for n in range(count):
        lines = [{**line, "amount": line["amount"] + n, "open": line["open"] + n} for line in facts["lines"]]
        who = {"unit": f"{n % 30 + 1}-1-{n // 30 + 101}", "payer": f"陈志{chr(0x4e00 + n % 3000)}", "lines": lines}
        total = facts["total"] + n * len(lines)
        yield notice_sheet({**facts, **who, "total": total}, say, printed_at="2026-11-21 09:05", printed_by="林晓")
write_pdf(sheets(1), folder / "first.pdf", A4, say, title="notices")
begun = process_time()
write_pdf(sheets(count), folder / "ours.pdf", A4, say, title="notices")
"""

CANVAS = """
import json, sys
from pathlib import Path
from time import process_time
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
folder, font, RULES = Path(sys.argv[1]), sys.argv[3], int(sys.argv[4])
pages = json.loads((folder / "words.json").read_text(encoding="utf-8"))
pdfmetrics.registerFont(TTFont("face", font))
begun = process_time()
canvas = Canvas(str(folder / "canvas.pdf"), pagesize=(595, 842))
for lines in pages:
    canvas.setFont("face", 9)
    for place, line in enumerate(lines):
        canvas.drawString(40, 800 - 14 * place, line)
    for rule in range(RULES):
        canvas.line(40, 800 - 14 * rule, 555, 800 - 14 * rule)
    canvas.showPage()
canvas.save()
"""

QT = """
import json, os, sys
from pathlib import Path
from time import process_time
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPageSize, QPainter, QPdfWriter
application = QGuiApplication(sys.argv)
folder, font, RULES = Path(sys.argv[1]), sys.argv[3], int(sys.argv[4])
pages = json.loads((folder / "words.json").read_text(encoding="utf-8"))
face = QFont(QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(font)), 9)
begun = process_time()
writer = QPdfWriter(str(folder / "qt.pdf"))
writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
writer.setResolution(72)
painter = QPainter(writer)
painter.setFont(face)
for number, lines in enumerate(pages):
    if number:
        writer.newPage()
    for place, line in enumerate(lines):
        painter.drawText(QPoint(20, 30 + 14 * place), line)
    for rule in range(RULES):
        painter.drawLine(20, 32 + 14 * rule, 535, 32 + 14 * rule)
painter.end()
"""

TOLD = """
seconds = process_time() - begun
from tests.benchmarks.figure import most_memory
print(json.dumps([seconds, most_memory()]))
sys.stdout.flush()
"""


def measure(folder: Path, *, notices: int = 1_000, growth: int = 10, runs: int = 3) -> Iterator[Figure]:
    """`notices` in each of `runs` processes of each side, and `growth` times as many once."""
    from frontdesk.core.words import folder as resources
    from tests.papers.fee_facts import notice

    folder.mkdir(parents=True, exist_ok=True)
    (folder / "facts.json").write_text(json.dumps(notice()), encoding="utf-8")
    font = str(resources("resources") / "fonts" / "NotoSansSC-Regular.ttf")
    _run(OURS, folder, notices, font)
    (folder / "words.json").write_text(json.dumps(_words(folder / "ours.pdf")), encoding="utf-8")
    sides: dict[str, list[tuple[float, float]]] = {OURS: [], QT: [], CANVAS: []}
    for _ in range(runs):
        for program, times in sides.items():
            times.append(_run(program, folder, notices, font))
    ours, qt, canvas = (middle(seconds for seconds, _ in times) for times in sides.values())
    many, memory = _run(OURS, folder, notices * growth, font)
    name = f"{notices:,} notices"
    yield Figure(name, ours, qt, 1.3, "QPdfWriter, same words and rules", "≥ 1,300 pages a second")
    yield Figure(name, ours, canvas, 0, "reportlab canvas, same words and rules")
    larger = f"{notices * growth:,} notices"
    yield Figure(larger, many, ours * growth, 1.2, f"{growth} times {notices:,}")
    least = middle(memory for _, memory in sides[OURS])
    yield Figure(f"{larger}: memory", memory, least, 1.3, f"{notices:,} notices", unit="MB")


def _run(program: str, folder: Path, count: int, font: str) -> tuple[float, float]:
    """Seconds of the processor, which neighbours don't lengthen, and MB of a process that writes so many."""
    arguments = [sys.executable, "-c", program + TOLD, str(folder), str(count), font, str(RULES)]
    told = subprocess.run(arguments, capture_output=True, text=True, check=True, cwd=ROOT, env=OFFSCREEN)
    seconds, memory = json.loads(told.stdout)
    return seconds, memory


def _words(path: Path) -> list[list[str]]:
    """The lines of text that stand on each page of ours."""
    import pypdfium2

    pages = []
    with pypdfium2.PdfDocument(path) as document:
        for page in document:
            text = page.get_textpage()
            pages.append(text.get_text_range().splitlines())
            text.close()
            page.close()
    return pages
