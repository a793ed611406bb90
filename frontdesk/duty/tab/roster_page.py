"""What stands beside the roster: who is on now, the chosen day, swaps; and what could not be read of a file."""

from collections.abc import Sequence

from frontdesk.core.words import say
from frontdesk.duty.roster.patterns import end_text, times_text
from frontdesk.duty.roster.reading import Misread
from frontdesk.duty.roster.sheet import OnNow, RosterSheet
from frontdesk.duty.roster.signs import Cell, Duties
from frontdesk.duty.roster.swaps import Swapped
from frontdesk.widgets import looks
from frontdesk.widgets.card import Banner, Card, Heading, Scrolled
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.timeline import Moment, Timeline


class RosterCard(Card):
    """Who is on now, the cell that is chosen, and the swaps of the month."""

    def __init__(self) -> None:
        super().__init__()
        self.now = Timeline(say("Nobody is on duty by the roster now."), say("On duty now"))
        self.title, self.facts = Heading(large=True), Facts()
        self.swaps = Timeline(say("No swaps in this month."), say("Swaps"))
        below = Card()
        below.setProperty("look", "")
        below.body.setContentsMargins(0, 0, 0, 0)
        below.add(Heading(say("On duty now")))
        below.add(self.now)
        below.add(Heading(say("Swaps")))
        below.add(self.swaps)
        below.body.addStretch(1)
        self.add(self.title)
        self.add(self.facts)
        self.add(Scrolled(below), 1)

    def show_now(self, on: Sequence[OnNow]) -> None:
        """Show who is on."""
        self.now.set_moments([_on_now(each) for each in on])

    def show_swaps(self, swaps: Sequence[Swapped]) -> None:
        """Show who swapped, the latest first."""
        self.swaps.set_moments(
            [
                Moment(
                    f"{each.at:%m-%d %H:%M}",
                    each.by,
                    say(
                        "{day} {shift}: {left} → {took}. {reason}",
                        day=f"{each.day:%m-%d}", shift=each.shift, left=each.left, took=each.took, reason=each.reason,
                    ),
                    "refresh-cw",
                )
                for each in swaps
            ]
        )  # fmt: skip

    def show_cell(self, sheet: RosterSheet, cell: Cell | None, duties: Duties) -> None:
        """Show what stands in a cell, and how many shifts its operator has."""
        operators, patterns = dict(sheet.operators), sheet.named()
        self.title.setText(operators[cell[0]] if cell else say("Nobody chosen"))
        looks.reveal(self.facts, cell is not None)
        if cell is None:
            return
        told = [f"{patterns[duty].name} {times_text(patterns[duty].begins, patterns[duty].ends)}" for duty in duties]
        self.facts.set_facts([(say("Day"), cell[1].isoformat()), (say("Shift"), "\n".join(told) or say("Day off"))])


class MisreadCard(Card):
    """What a file that was read had wrong; the rest of it stands in the sheet, to be looked at and stored."""

    def __init__(self) -> None:
        super().__init__(say("Taken from the file"))
        self.banner = Banner()
        self.faults = Timeline("", say("What could not be read"))
        self.add(self.banner)
        self.add(Scrolled(self.faults), 1)

    def show_read(self, changed: int, faults: Sequence[Misread]) -> None:
        """Show how many cells would be others, and what could not be read."""
        told = say("Other than stored: {count}. Look at the sheet; Ctrl+S stores it.", count=changed)
        self.banner.show_words(told if changed else say("The file says what is stored already."), "accent")
        self.faults.set_moments(
            [
                Moment(
                    say("Row {row}", row=each.row),
                    " · ".join(part for part in (each.name, each.day) if part),
                    str(each.why),
                    "circle-alert",
                    "late",
                )
                for each in faults
            ]
        )


def _on_now(each: OnNow) -> Moment:
    until = say("until {time}", time=end_text(60 * each.until.hour + each.until.minute))
    if each.counter is None:
        return Moment(until, say("Shift not opened"), f"{each.name} {each.shift}", "clock", "soon")
    where = each.counter or say("On duty")
    if not each.rostered:
        return Moment(
            until, f"{where} · {say('Not on the roster')}", f"{each.name} {each.shift}", "circle-alert", "soon"
        )
    return Moment(until, where, f"{each.name} {each.shift}", "circle-check", "good")
