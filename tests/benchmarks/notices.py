"""Notices and letters to a whole estate as one PDF: notices against QPdfWriter and a bare canvas with the same words.

Time is a straight line in pages, and memory is flat, both shown by as many pages and many times more.
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

LETTERS = """
import io, json, sys
from dataclasses import replace
from pathlib import Path
from time import process_time
from PIL import Image, ImageDraw
from frontdesk.core.words import Speaker
from frontdesk.paper.formats import A4_LETTER
from frontdesk.paper.pdf import write_pdf
from frontdesk.paper.sheet import Seal, Total
from tests.paper.test_sheet import letter
folder, count, say, drawn = Path(sys.argv[1]), int(sys.argv[2]), Speaker("zh_CN"), io.BytesIO()
picture = Image.new("RGBA", (600, 600))
ImageDraw.Draw(picture).ellipse((10, 10, 590, 590), outline=(210, 30, 30, 255), width=20)
picture.save(drawn, "PNG")
one = replace(letter(), seal=Seal(drawn.getvalue()))
(table,) = one.tables
def sheets(count):
    for n in range(count):
        unit, who = f"{n % 30 + 1}-1-{n // 30 + 101}", f"陈志{chr(0x4e00 + n % 3000)}"
        rows = tuple((item, period, f"{1234.5 + n:,.2f}") for item, period, _ in table.rows)
        yield replace(
            one, code=unit, number=f"云栖催字〔2026〕第 {n:05} 号", tables=(replace(table, rows=rows),),
            before=(f"尊敬的 {unit} 业主{who}先生：", *one.before[1:]),
            total=Total("合计（大写）：人民币贰仟肆佰陆拾玖元整", "小写：", f"¥{2469 + 2 * n:,.2f}"),
        )
write_pdf(sheets(1), folder / "first.pdf", A4_LETTER, say, title="letters")
begun = process_time()
write_pdf(sheets(count), folder / "letters.pdf", A4_LETTER, say, title="letters")
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
    """`notices`, and as many letters, in each of `runs` processes of each side, and `growth` times as many once."""
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
    name = f"{notices:,} notices"
    yield Figure(name, ours, qt, 1.3, "QPdfWriter, same words and rules", "≥ 1,300 pages a second")
    yield Figure(name, ours, canvas, 0, "reportlab canvas, same words and rules")
    yield from _grown("notices", sides[OURS], _run(OURS, folder, notices * growth, font), notices, growth)
    letters = [_run(LETTERS, folder, notices, font) for _ in range(runs)]
    yield from _grown("letters", letters, _run(LETTERS, folder, notices * growth, font), notices, growth)


def _grown(
    kind: str, few: list[tuple[float, float]], many: tuple[float, float], count: int, growth: int
) -> Iterator[Figure]:
    """What many of a kind take, beside what few take: seconds and MB."""
    seconds, least = (middle(values) for values in zip(*few, strict=True))
    name, other, rate = f"{count * growth:,} {kind}", f"{count:,} {kind}", count * growth / many[0]
    yield Figure(f"{name}: {rate:,.0f} a second", many[0], seconds * growth, 1.2, f"{growth} times {other}")
    yield Figure(f"{name}: memory", many[1], least, 1.1, other, unit="MB")


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
