"""The page of what is due to be erased: how much of what, and from when on; what no rule erases, and why."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.core.operators import Right
from frontdesk.core.rules import DEFAULTS
from frontdesk.core.words import mark, say
from frontdesk.privacy.due import WITHOUT_RULE, Retention
from frontdesk.shell.hosting import TabHost
from frontdesk.shell.office import Office
from frontdesk.shell.personal.requestspage import forbid
from frontdesk.widgets import looks
from frontdesk.widgets.ask import Answer, Confirm
from frontdesk.widgets.buttons import primary
from frontdesk.widgets.card import Card, Heading, Scrolled, Words
from frontdesk.widgets.quietline import QuietLine
from frontdesk.widgets.recordtable import Column, RecordTable

_COLUMNS = [
    Column("title", mark("What"), 0),
    Column("months", mark("Kept for (months)"), 120, align="right"),
    Column("count", mark("To be erased"), 90, "count"),
    Column("oldest", mark("Oldest of"), 94, "date"),
    Column("erased_from", mark("Erased from"), 94, "date"),
]


class DuePage(QWidget):
    """Each rule with what is due by it; what goes and what stays is told of the one chosen."""

    def __init__(self, office: Office, host: TabHost, quiet: QuietLine) -> None:
        super().__init__()
        self._office, self._host, self._quiet = office, host, quiet
        self._kept = Retention(office.ground)
        self.table = RecordTable(_COLUMNS, say("Due to be erased"))
        self.table.current_changed.connect(self._show)
        self.words = Words("", "muted", wraps=True)
        self.erase = forbid(primary(say("Erase now…"), "F8", self._erase), office.may(Right.KEEP_PRIVACY))
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(looks.GAP)
        column.addWidget(Heading(say("What is erased, and what stays")))
        column.addWidget(self.words)
        column.addSpacing(looks.MARGIN)
        column.addWidget(Heading(say("What no rule erases by itself")))
        for title, why in WITHOUT_RULE:
            column.addWidget(Words(say(title), wraps=True))
            column.addWidget(Words(say(why), "muted", wraps=True))
        column.addStretch(1)
        feet = QHBoxLayout()
        feet.addWidget(Words(say("Listed when somebody signs in; erased when the notice is over."), "muted"))
        feet.addStretch(1)
        feet.addWidget(self.erase)
        left = QVBoxLayout()
        left.setSpacing(looks.WIDE_GAP)
        listed = Card(flush=True)
        listed.add(self.table, 1)
        left.addWidget(listed, 1)
        left.addLayout(feet)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(4, 16, 4, 8)
        whole.setSpacing(looks.MARGIN)
        whole.addLayout(left, 3)
        told = Card()
        told.add(Scrolled(held), 1)
        whole.addWidget(told, 2)

    def start(self) -> None:
        """Show what was due when it was listed last."""
        last, rules = self._kept.latest(), self._office.estate.rules()
        lines = {line.kind: line for line in last.lines} if last is not None else {}
        rows: list[dict[str, Any]] = []
        for kind in self._kept.kinds:
            line = lines.get(kind.kind)
            rows.append(
                {
                    "id": kind.kind, "title": say(kind.title), "months": rules[kind.rule],
                    "count": line.count if line else 0, "oldest": line.oldest if line else None,
                    "erased_from": line.erased_from if line else None, "erases": kind.erases, "rule": kind.rule,
                }
            )  # fmt: skip
        self.table.set_rows(rows)
        if self.table.current_row() is None:
            self.table.select(0)
        self.erase.setEnabled(bool(lines) and not self.erase.why)
        self.table.setFocus()

    def _show(self, row: dict[str, Any] | None) -> None:
        if row is not None:
            rule = say("Rule: {title} {value} months", title=say(DEFAULTS[row["rule"]].title), value=row["months"])
            self.words.setText(f"{say(row['erases'])}\n{rule}")

    def _erase(self) -> None:
        def go(answer: Answer) -> None:
            self._host.run("erase_now", say("Erasing what must not be kept any longer"), self._done)

        sentence = say("All that is due is erased for good, without waiting for the notice; what is held stays.")
        Confirm(self, say("Erase now"), sentence, say("Erase for good"), go).open()

    def _done(self, erased: int) -> None:
        told = say("Personal data erased, as the rules ask. Records: {count}", count=f"{erased:,}")
        if looks.alive(self):
            self.start()
            self._quiet.tell(told)
        else:
            self._host.tell(told)
