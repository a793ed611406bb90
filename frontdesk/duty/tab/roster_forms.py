"""The forms of the roster: a cycle or a week filled in, and a swap."""

from collections.abc import Callable, Sequence
from datetime import date

from frontdesk.core.words import say
from frontdesk.duty.roster.sheet import RosterSheet
from frontdesk.duty.roster.signs import Cell
from frontdesk.widgets.card import Words
from frontdesk.widgets.form import Choice, DateField, NumberField, TextField
from frontdesk.widgets.panelform import PanelForm


class FillForm(PanelForm):
    """A cycle of shifts over some days, or the week before over and over; it is typed, and stored with the sheet."""

    def __init__(self, today: Callable[[], date], fill: Callable[[], object]) -> None:
        super().__init__(say("Fill the roster"), say("Fill in"), fill)
        self.who = Choice()
        further = NumberField("0")
        self.signs = Words("", "muted", wraps=True)
        self.form.add("operator", say("Operator"), self.who, span=2)
        self.form.add("since", say("From"), DateField("", today), required=True)
        self.form.add("until", say("To"), DateField("", today), required=True)
        self.form.add(
            "cycle", say("Shifts of a cycle, day after day"), TextField(say("Empty: as the week before"), 80), span=2
        )
        self.form.add("further", say("Each next operator is further on in it by (days)"), further, span=2)
        self.body.insertWidget(1, self.signs)

    def offer(self, sheet: RosterSheet, chosen: Sequence[Cell]) -> None:
        """The chosen operators, or everybody; from the chosen day, of several to the last, else to the month's end."""
        self.form.clear()
        names, days = dict(sheet.operators), sorted(day for _, day in chosen) or list(sheet.days)
        these = tuple(dict.fromkeys(operator for operator, _ in chosen))
        several = [(these, say(", ").join(names[each] for each in these))] if len(these) > 1 else []
        one = [((each,), names[each]) for each in names]
        self.who.set_options([*several, *one, (tuple(sheet.may_be_on), say("All operators"))])
        until = days[-1] if days[-1] > days[0] else sheet.days[-1]
        self.form.set_values({"operator": these or tuple(sheet.may_be_on), "since": days[0], "until": until})
        signs = "   ".join(f"{each.sign} {each.name}" for each in sheet.patterns if each.active)
        self.signs.setText(say("{signs}   0 a day off   + two shifts of one day", signs=signs))
        self.form.field("cycle").content.setFocus()


class SwapForm(PanelForm):
    """A shift goes to another operator, who gives one back or none."""

    def __init__(self, swap: Callable[[], object]) -> None:
        super().__init__(say("Swap"), say("Swap"), swap)
        self.shift, self.who, self.back = Choice(), Choice(), Choice()
        self.form.add("shift", say("Shift"), self.shift, span=2, required=True)
        self.form.add("operator", say("Goes to"), self.who, span=2, required=True)
        self.form.add("back", say("In return"), self.back, span=2)
        self.form.add(
            "reason", say("Reason"), TextField(say("Illness, family, training …"), 100), span=2, required=True
        )
        self.who.changed.connect(self._offer_back)
        self._sheet: RosterSheet | None = None

    def offer(self, sheet: RosterSheet, chosen: Cell) -> None:
        """The shifts of the chosen cell, and who else there is."""
        self.form.clear()
        self._sheet = sheet
        name = dict(sheet.operators)[chosen[0]]
        self.set_heading(say("Swap: {name}", name=name))
        self.shift.set_options(self._shifts(chosen[0], chosen[1]))
        self.who.set_options([each for each in sheet.operators if each[0] != chosen[0]])
        self._offer_back()
        self.who.setFocus()

    def _offer_back(self) -> None:
        if self._sheet is not None and self.who.value() is not None:
            self.back.set_options([(None, say("Nothing: stands in")), *self._shifts(self.who.value())])

    def _shifts(self, operator: int, day: date | None = None) -> list[tuple[int, str]]:
        """The shifts that an operator has in the month, or on a day: the entry and how it is called."""
        assert self._sheet is not None
        named = self._sheet.named()
        return [
            (self._sheet.entries[operator, of, duty], f"{of:%m-%d} {named[duty].name}")
            for of in self._sheet.days
            for duty in self._sheet.cells.get((operator, of), ())
            if day in (None, of)
        ]
