"""The page of holds: what the police, a court or a dispute asks to have kept for now, though its time is over."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.privacy.due import Retention
from frontdesk.privacy.holds import EVERYTHING, HoldDesk, Standing
from frontdesk.shell.office import Office
from frontdesk.shell.personal.requestspage import forbid
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.card import Card, Scrolled
from frontdesk.widgets.form import Choice, DateField, Form, NoteField, TextField
from frontdesk.widgets.quietline import QuietLine
from frontdesk.widgets.recordtable import Column, RecordTable

_STATES = {
    "held": ("accent", mark("Kept for now")),
    "over": ("plain", mark("Over")),
    "lifted": ("plain", mark("Lifted")),
}


class HoldsPage(QWidget):
    """The holds at the left, the form of a new one at the right."""

    def __init__(self, office: Office, quiet: QuietLine) -> None:
        super().__init__()
        self._office, self._desk, self._quiet = office, HoldDesk(office.ground), quiet
        kinds = {kind.kind: kind.title for kind in Retention(office.ground).kinds} | {EVERYTHING: mark("Everything")}
        keeps = office.may(Right.KEEP_PRIVACY)
        columns = [
            Column("kind", mark("What"), 120, value=lambda hold: say(kinds.get(hold.kind, hold.kind))),
            Column("unit", mark("Unit"), 64),
            Column("since", mark("Records from"), 92, "date"),
            Column("until", mark("Records to"), 92, "date"),
            Column("keep_until", mark("Held until"), 92, "date"),
            Column("state", mark("State"), 90, "pill", value=_state),
            Column("reason", mark("Reason"), 0),
        ]
        self.table = RecordTable(columns, say("Kept for now"))
        self.table.set_empty(
            say("Nothing is held. What the police or a court asks for, or a dispute needs, is kept from here."), "lock"
        )
        self.table.current_changed.connect(self._show)
        self.form = Form(2)
        chosen = [(EVERYTHING, say(kinds[EVERYTHING])), *((key, say(kinds[key])) for key in kinds if key != EVERYTHING)]
        self.form.add("kind", say("What"), Choice(chosen), span=2)
        self.form.add("unit", say("Unit; empty: all units"), TextField(say("Such as 3-1-502"), 30), span=2)
        self.form.add("since", say("Records from"), DateField(), required=True)
        self.form.add("until", say("Records to"), DateField(), required=True)
        self.form.add("keep_until", say("Held until"), DateField(), required=True)
        self.form.add("reason", say("Who asks, and why"), NoteField(), span=2, required=True)
        self.form.finished.connect(self._add)
        self.save = forbid(primary(say("Hold it back"), "Ctrl+S", self._add), keeps)
        self.lift = forbid(plain(say("Lift the hold"), "F8", self._lift), keeps)
        listed, side, held = Card(flush=True), Card(), QWidget()
        listed.add(self.table, 1)
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        column.addStretch(1)
        side.add(Scrolled(held), 1)
        side.add(self.save)
        side.add(self.lift)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(4, 16, 4, 8)
        whole.setSpacing(looks.MARGIN)
        whole.addWidget(listed, 7)
        whole.addWidget(side, 4)

    def start(self) -> None:
        """Show the holds as they stand."""
        self.table.set_rows(self._desk.all())
        if self.table.current_row() is None:
            self.table.select(0)
        self._show(self.table.current_row())
        self.form.start()

    def _show(self, hold: Standing | None) -> None:
        """What is held can be lifted."""
        looks.reveal(self.lift, hold is not None and hold.state == "held")

    def _add(self) -> None:
        if self.save.why:
            self._quiet.refuse(self.save.why)
            return
        try:
            told = self.form.values()
            unit = self._office.residents.unit_id(told["unit"]) if told["unit"] else None
            self._desk.add(told["kind"], told["since"], told["until"], told["keep_until"], told["reason"], unit)
        except Refusal as refusal:
            self.form.show_refusal(refusal)
            return
        self.form.clear()
        self.start()
        self._quiet.tell(say("It is kept. No rule erases it until then."))

    def _lift(self) -> None:
        hold = self.table.current_row()
        if not isinstance(hold, Standing):
            return
        try:
            self._desk.lift(hold.id)
        except Refusal as refusal:
            self._quiet.refuse(refusal)
            return
        self.start()
        self._quiet.tell(say("The hold is lifted: what is due is erased with the next notice."))


def _state(hold: Standing) -> tuple[str, str]:
    role, words = _STATES[hold.state]
    return role, say(words)
