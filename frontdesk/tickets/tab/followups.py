"""The room of follow-ups: who is to be asked after what was done, which slips are to be served, what was answered."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.tickets.followuplists import MADE, STANDING
from frontdesk.tickets.progress import countdown
from frontdesk.tickets.records import TICKET_STATES, TicketState
from frontdesk.tickets.tab.acting import aside
from frontdesk.tickets.tab.followup_acts import FOLLOWUP_ACTS
from frontdesk.tickets.tab.remark_acts import REMARK_ACTS
from frontdesk.tickets.tab.said import category_of, minutes, where_of
from frontdesk.tickets.tab.ticketroom import TicketRoom
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import KeyButton
from frontdesk.widgets.longlist import Source
from frontdesk.widgets.recordtable import Column

if TYPE_CHECKING:
    from frontdesk.tickets.tab.doors import TicketHouse

_ROLES = {
    "slip": "late", "spot_check": "accent", "satisfied": "good",
    "not_satisfied": "late", "not_reached": "soon",
}  # fmt: skip


def standing_of(line: Mapping[str, Any]) -> tuple[str, str]:
    """How a row stands, as a pill; where nobody was reached, how often it was tried. When it is due stands beside."""
    if line["standing"] not in ("late", "due", "to_come"):
        return _ROLES.get(line["standing"], "plain"), say(STANDING[line["standing"]])
    if line["tries"]:
        return "soon", say("Tried {count} ×", count=line["tries"])
    return "plain", say(TICKET_STATES[TicketState.TO_FOLLOW_UP])


class FollowUps(TicketRoom):
    """What waits to be asked after, the longest first; or the calls back that were made."""

    NAME = "followups"
    ICON = "phone"
    TITLE = mark("Follow-ups")
    SORT = ("when", False)

    def __init__(self, house: "TicketHouse") -> None:
        self._waiting = house.office.follow_up_lists
        self._made: bool | None = None
        super().__init__(house, (*FOLLOWUP_ACTS, *REMARK_ACTS))

    def aside(self) -> Sequence[KeyButton]:
        self.draw = aside(say("Draw spot checks"), "Ctrl+Shift+D", self._draw)
        return (self.draw,)

    def filters(self) -> dict[str, tuple[Any, str, int]]:
        return {}

    def states(self) -> list[tuple[str, str]]:
        return [(state, say(words)) for state, words in STANDING.items()]

    def columns(self) -> Sequence[Column]:
        return (
            Column("when", mark("Time"), 150, "pill", sorts=True, value=self._when),
            Column("standing", mark("State"), 150, "pill", value=standing_of),
            Column("unit", mark("Where"), 104, sorts=True, value=where_of),
            Column("reporter", mark("Reporter"), 80),
            Column("phone", mark("Phone"), 112),
            Column("category", mark("Category"), 84, value=category_of),
            Column("text", mark("What was reported"), 0, value=lambda line: " ".join(line["text"].split())),
            Column("words", mark("Words"), 160, value=lambda line: " ".join(line["words"].split())),
            Column("who", mark("Followed up by"), 80),
            Column("number", mark("Ticket"), 136, sorts=True),
        )

    def _when(self, line: Mapping[str, Any]) -> tuple[str, str]:
        """How long there is left; of what was made, when."""
        if line["standing"] in MADE:
            return "plain", minutes(line["when"])
        words, role = countdown(self.house.now(), line["when"], self._soon)
        return role, words

    def record_id(self, line: Mapping[str, Any]) -> int:
        return int(line["ticket_id"])

    def list_records(self) -> None:
        """What waits is listed with how to reach whom, what was made the latest first with what they said."""
        made = self.state.value() in MADE
        if made != self._made:
            self._made = made
            self.table.heads.show_sorting("when", made)
            for shown, columns in ((made, ("words", "who")), (not made, ("reporter", "phone", "category"))):
                for column in columns:
                    self.table.heads.show_column(column, shown)
        super().list_records()

    def source(self, narrowed: Mapping[str, Any]) -> Source:
        return self._waiting.listing(**narrowed)

    def narrowed(self) -> dict[str, Any]:
        return {name: value for name, value in super().narrowed().items() if name != "kinds"}

    def show_current(self, line: dict[str, Any] | None) -> None:
        super().show_current(line)
        looks.reveal(self.paper_button, line is not None and bool(self._paper(line)[1]))

    def refresh(self) -> None:
        draws = self.house.may(Right.SPOT_CHECK) and self.house.office.spot_checks.wanting() > 0
        looks.reveal(self.draw, draws)
        super().refresh()

    def show_record(self, kind: str, record: int) -> None:
        """Turn to a follow-up, or to the one that a slip came of, among all that were made."""
        if kind == "rectification_slip":
            record = self.house.office.rectifying.follow_up_of(record)
        self.close_panel()
        self.widen()
        self.state.set_value("made")
        self._bar.tell()
        self.table.select_identity(record)
        self.table.setFocus()

    def done(self, record: int | None, sentence: str) -> None:
        """The list stays as it is narrowed: whoever calls back all of a building goes on with the next one. Among what
        was made, the follow-up that is chosen stays so."""
        line = self.table.current_row()
        if self._made and line is not None:
            record = line["id"]
        super().done(None, sentence)
        if record is not None and self.table.select_identity(record):
            self.show_current(self.table.current_row())

    def show_all(self) -> None:
        self.state.setCurrentIndex(0)
        self._bar.tell()

    def print_paper(self) -> None:
        """F9: the slip that waits, or the record of the follow-up chosen."""
        line = self.table.current_row()
        kind, record = self._paper(line) if line else ("", None)
        if record is not None:
            self.host.preview_paper(kind, record)

    def _paper(self, line: Mapping[str, Any]) -> tuple[str, int | None]:
        if line["standing"] in MADE:
            return "follow_up", line["id"]
        return "rectification_slip", line["slip_id"]

    def _draw(self) -> None:
        """Draw what is wanting of the month's spot checks, and show what was drawn."""

        def draw() -> None:
            drawn = self.house.office.spot_checks.draw()
            self.widen()
            self.done(drawn[0].ticket_id, say("Drawn: {count}, of {all}", count=len(drawn), all=drawn[0].drawn_from))

        self.attempt(draw)

    def empty(self) -> str:
        return say("Nobody is to be asked just now. What is done or answered comes here when its time has come.")

    def help_text(self) -> str:
        return say(
            "Follow-ups: what was done or answered comes here by itself, with the time that the rules give it. F7 notes"
            " what came of the call: satisfied closes the ticket; not satisfied opens it again and prints its"
            " rectification slip, which is served with Ctrl+M and shown again with Ctrl+Shift+M; who was not reached is"
            " asked again. Ctrl+Shift+Y closes what nobody can be asked after, with a reason. The field of states shows"
            " also what was made before. The manager draws the month's spot checks with Ctrl+Shift+D, at random and no"
            " ticket twice, and asks after them with Ctrl+Shift+F. F9 shows the record or the slip, Ctrl+E saves the"
            " list."
        )
