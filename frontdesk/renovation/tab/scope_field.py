"""The works of an application, typed one after the other: what, where, and what is dangerous of each."""

import json
import re
from collections.abc import Callable, Iterable
from contextlib import suppress

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.renovation.records import RISKS, Risk
from frontdesk.renovation.scopes import ScopeFields, proposed_risk
from frontdesk.widgets import looks
from frontdesk.widgets.form import Form
from frontdesk.widgets.hits import FindingLine, Hit
from frontdesk.widgets.toldlines import ToldLine, ToldLines

_ORDER = tuple(Risk)
_WITH_PLACE = re.compile(r"(.*\S)\s*[,，]\s*([^,，]+)", re.DOTALL)


class ScopeField(FindingLine):
    """A field whose value are works. What is typed is one of them, after a comma the place; Enter takes it with the
    risk that its words tell of, or that is chosen with the arrows. Backspace in the empty field takes the last one
    back."""

    changed = Signal()

    def __init__(self) -> None:
        self._works: list[ScopeFields] = []
        super().__init__(self._hits, say("Take down a wall, kitchen"), say("Works"))
        self.setToolTip(say("Type what is done, after a comma where. Enter takes it, the arrows choose its risk."))
        self.textEdited.connect(lambda _: self.changed.emit())

    def works(self) -> list[ScopeFields]:
        """The works taken, in their order."""
        return list(self._works)

    def drop(self, work: ScopeFields) -> None:
        """Take one of them out."""
        self._works.remove(work)
        self.changed.emit()

    def value(self) -> tuple[ScopeFields, ...] | None:
        """The works taken; None without any."""
        return tuple(self._works) or None

    def set_value(self, value: object) -> None:
        """Take these works instead; None takes none."""
        self._works = [work for work in value if isinstance(work, ScopeFields)] if isinstance(value, Iterable) else []
        self.setText("")
        self.changed.emit()

    def draft(self) -> str:
        """The works taken, and what is typed besides."""
        if not self._works and not self.text():
            return ""
        works = [(work.text, work.place, work.risk.value) for work in self._works]
        return json.dumps({"works": works, "typed": self.text()}, ensure_ascii=False)

    def set_draft(self, text: str) -> None:
        """Put back what `draft` gave."""
        works, typed = [], ""
        with suppress(ValueError, KeyError, TypeError):
            kept = json.loads(text)
            works = [ScopeFields(str(what), str(where), Risk(risk)) for what, where, risk in kept["works"]]
            typed = str(kept["typed"])
        self.set_value(works)
        self.setText(typed)

    def problem(self) -> Refusal | None:
        """A text that was not taken."""
        typed = self.text().strip()
        return Refusal(mark("Press Enter on “{text}” to take it."), text=typed[:40]) if typed else None

    def _hits(self, text: str) -> list[Hit]:
        what, _ = split_work(text)
        if not what:
            return []
        proposed = proposed_risk(what)
        risks = sorted(_ORDER, key=lambda risk: risk != proposed)
        return [Hit(_ORDER.index(risk), say(RISKS[risk]), "", mark("What is dangerous of it")) for risk in risks]

    def choose(self, hit: Hit) -> None:
        """Take this one and stay: more may follow, and Enter in the empty field goes on."""
        self.close_list()
        self._take(hit)

    def _take(self, hit: Hit) -> None:
        what, where = split_work(self.text())
        self._works.append(ScopeFields(what, where, _ORDER[hit.key]))
        self.setText("")
        self.changed.emit()

    @looks.safely(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text() and self._works:
            work = self._works.pop()
            self.setText(say(", ").join(filter(None, (work.text, work.place))))
            self.changed.emit()
            return
        super().keyPressEvent(event)


def split_work(text: str) -> tuple[str, str]:
    """What was typed as what is done, and where: `拆墙，厨房` is 拆墙 in the 厨房."""
    found = _WITH_PLACE.fullmatch(text.strip())
    return (found[1].rstrip(" ,，"), found[2].strip()) if found else (text.strip(" ,，"), "")


def add_scope(form: Form) -> ScopeField:
    """Add to a form the field `scope`, with what was taken beneath it; a click on a line takes it out."""
    field = ScopeField()
    shown = ToldLines("")
    column = form.add("scope", say("Works"), field, span=2).layout()
    assert isinstance(column, QVBoxLayout)
    column.insertWidget(column.indexOf(field) + 1, shown)
    field.changed.connect(lambda: shown.set_lines([work_line(work, _out(field, work)) for work in field.works()]))
    return field


def _out(field: ScopeField, work: ScopeFields) -> Callable[[], object]:
    return lambda: field.drop(work)


def work_line(work: ScopeFields, lead: Callable[[], object] | None = None) -> ToldLine:
    """A part of the works as a line: what, where, and its risk as a pill."""
    risk = say(RISKS[work.risk]) if work.risk else ""
    return ToldLine(work.text, work.place, risk, "late" if work.risk else "plain", lead=lead)
