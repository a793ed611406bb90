"""Lines of a quote or of work, typed one after the other: found in the price list, or with a price of their own."""

import json
import re
import unicodedata
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from frontdesk.core.money import Money
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.tickets.lines import Line, lines_told, quantity_of, total_of
from frontdesk.tickets.records.work import LINE_KINDS, LineKind, quantity_text
from frontdesk.widgets import looks
from frontdesk.widgets.card import Words
from frontdesk.widgets.form import Form
from frontdesk.widgets.hits import FindingLine, Hit

Prices = Callable[[str], list[dict[str, Any]]]
"""What of the price list a text may mean, as `PriceDesk.offered` gives it."""

_FIGURE = re.compile(r"(\d+(?:\.\d+)?|\.\d+)([^\d\s.]*(?:(?<=m)[23])?)")
"""A figure and its measure, which has no figure itself but for m² and m³."""

_TIMES = re.compile(r"\s*[×*@]\s*(?=[\d.,]+\s*$)")
"""Before a price; elsewhere it belongs to a name, such as 木门 80×200."""


def split_line(text: str) -> tuple[str, str, str, str]:
    """What was typed as its name, quantity, measure and price: `软管 2.5米 12.33`; what was not typed is empty.

    A single figure at the end is the quantity.
    """
    words = _TIMES.sub(" ", unicodedata.normalize("NFKC", text)).split()
    figures: list[tuple[str, str]] = []
    while len(words) > 1 and len(figures) < 2 and (found := _FIGURE.fullmatch(words[-1].replace(",", ""))):
        figures.insert(0, (found[1], found[2]))
        words.pop()
    quantity, measure = figures[0] if figures else ("", "")
    return " ".join(words), quantity, measure, figures[1][0] if len(figures) == 2 else ""


def line_text(line: Line) -> str:
    """A line as it can be typed."""
    return f"{line.name} {quantity_text(line.quantity)}{line.measure} {line.price}"


def line_told(line: Line) -> str:
    """How much of it at which price."""
    return f"{quantity_text(line.quantity)}{line.measure} × {line.price.grouped()}"


class LinesLine(FindingLine):
    """A field whose value are lines. What is typed is a name with a quantity and, of what the price list has not, a
    price; Enter takes it. Backspace in the empty field takes the last line back into it."""

    changed = Signal()

    def __init__(self, prices: Prices) -> None:
        self._lines: list[Line] = []
        self._offered: list[Line] = []
        self._prices = prices
        hint = say("Name, quantity, price")
        super().__init__(self._hits, hint, say("Material and labour"))
        self.setToolTip(
            say("Type part of a name and how many; what the price list has not, with its price: pipe 2.5 12.33")
        )
        self.textEdited.connect(lambda _: self.changed.emit())

    def lines(self) -> list[Line]:
        """The lines taken, in their order."""
        return list(self._lines)

    def add(self, *lines: Line) -> None:
        """Take these too."""
        self._lines += lines
        self.setText("")
        self.changed.emit()

    def drop(self, place: int) -> None:
        """Take the line at a place out."""
        del self._lines[place]
        self.changed.emit()

    def value(self) -> tuple[Line, ...] | None:
        """The lines taken; None without any."""
        return tuple(self._lines) or None

    def set_value(self, value: object) -> None:
        """Take these lines instead; None takes none."""
        self._lines = [line for line in value if isinstance(line, Line)] if isinstance(value, Iterable) else []
        self.setText("")
        self.changed.emit()

    def draft(self) -> str:
        """The lines taken, and what is typed besides."""
        if not self._lines and not self.text():
            return ""
        return json.dumps({"lines": lines_told(self._lines), "typed": self.text()}, ensure_ascii=False)

    def set_draft(self, text: str) -> None:
        """Put back what `draft` gave."""
        lines, typed = [], ""
        with suppress(ValueError, KeyError, TypeError):
            kept = json.loads(text)
            lines = [
                Line(LineKind(each["kind"]), each["name"], each["quantity"], Money(each["price"]), each["measure"])
                for each in kept["lines"]
            ]
            typed = str(kept["typed"])
        self.set_value(lines)
        self.setText(typed)

    def problem(self) -> Refusal | None:
        """A text that was not taken."""
        typed = self.text().strip()
        if not typed:
            return None
        return Refusal(mark("{text} is no line yet. Type a name, how many and the price of one."), text=typed[:40])

    def _hits(self, text: str) -> list[Hit]:
        name, quantity, measure, price = split_line(text)
        self._offered = []
        hits: list[Hit] = []
        if not name:
            return hits
        with suppress(Refusal):
            many = quantity_of(quantity or "1")
            money = Money.parse(price) if price else None
            for row in self._prices(name):
                price_of_one = row["price"] if money is None else money
                line = Line(LineKind(row["kind"]), row["name"], many, price_of_one, row["measure"])
                hits.append(self._offer(line, mark("Price list")))
            if money is None and quantity and not hits:  # of what the list has not, a single figure is the price
                many, money = 100, Money.parse(quantity)
            if money is not None:
                own = [Line(kind, name, many, money, measure) for kind in LineKind]
                hits += [self._offer(line, mark("With a price of its own")) for line in own]
        return hits

    def _offer(self, line: Line, group: str) -> Hit:
        self._offered.append(line)
        icon = "package" if line.kind == LineKind.MATERIAL else "wrench"
        detail = f"{say(LINE_KINDS[line.kind])}  {line_told(line)} = {line.amount.grouped()}"
        return Hit(len(self._offered) - 1, line.name, detail, group, icon)

    def choose(self, hit: Hit) -> None:
        """Take this one and stay: another line may follow, and Enter in the empty field goes on."""
        self.close_list()
        self._take(hit)

    def _take(self, hit: Hit) -> None:
        self.add(self._offered[hit.key])

    @looks.safely(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text() and self._lines:
            self.setText(line_text(self._lines.pop()))
            self.changed.emit()
            return
        super().keyPressEvent(event)


class LinesTable(QWidget):
    """The lines taken, with what each costs and what all do."""

    def __init__(self, line: LinesLine) -> None:
        super().__init__()
        self._line = line
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(2, 4, 2, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(0, 1)
        self._shown: list[Line] = []
        self._words: list[Words] = []
        line.changed.connect(self._show)
        looks.reveal(self, False)

    def _show(self) -> None:
        lines = self._line.lines()
        if lines == self._shown:
            return
        self._shown = lines
        for words in self._words:
            self._grid.removeWidget(words)
            words.hide()
            words.deleteLater()
        self._words = []
        for place, line in enumerate(lines):
            told = (line.name, line_told(line), line.amount.grouped())
            self._put(place, told, ("plain", "muted", "plain"))
        self._put(len(lines), (say("Total"), "", f"¥{total_of(lines).grouped()}"), ("strong", "muted", "strong"))
        looks.reveal(self, bool(lines))
        self._line.setAccessibleDescription("; ".join(f"{line.name} {line.amount.grouped()}" for line in lines))

    def _put(self, row: int, told: tuple[str, str, str], wears: tuple[str, str, str]) -> None:
        for column, (text, look) in enumerate(zip(told, wears, strict=True)):
            words = Words(text, look, wraps=column == 0)
            self._words.append(words)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(words, row, column, right if column else Qt.AlignmentFlag.AlignTop)


def add_lines(form: Form, prices: Prices, *, required: bool = False) -> LinesLine:
    """Add to a form the field `lines`, with the table of what was taken beneath it."""
    line = LinesLine(prices)
    field = form.add("lines", say("Material and labour"), line, span=2, required=required)
    column = field.layout()
    assert isinstance(column, QVBoxLayout)
    column.insertWidget(column.indexOf(line) + 1, LinesTable(line))
    return line
