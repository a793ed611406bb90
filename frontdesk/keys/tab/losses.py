"""The room of lost keys: what was reported, by when it is to be dealt with, what was done."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from frontdesk.core.operators import Right
from frontdesk.core.steps import steps_of
from frontdesk.core.words import mark, say
from frontdesk.keys.papers.losses import LOSS_STANDING
from frontdesk.keys.records import LOSS_ANSWERS, REPORTED, LossAnswer
from frontdesk.keys.tab.picking import KeysLine, copy_told
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.card import row
from frontdesk.widgets.entrypanel import EntryPanel, choice_of, value_of
from frontdesk.widgets.form import Choice, NoteField, NumberField, TextField
from frontdesk.widgets.keepingroom import KeepingRoom, PaperCard, days, ordered
from frontdesk.widgets.longlist import Source
from frontdesk.widgets.recordtable import Column
from frontdesk.widgets.timeline import Moment

if TYPE_CHECKING:
    from frontdesk.keys.tab.doors import KeyHouse

_ROLES = {"open": "soon", "overdue": "late"}
_WITH_COPIES = (LossAnswer.LOCK_CHANGED, LossAnswer.COPIED)


def loss_state(line: Mapping[str, Any]) -> tuple[str, str]:
    """How a loss stands, as a pill."""
    return _ROLES.get(line["state"], "good"), say(LOSS_STANDING[line["state"]])


COLUMNS = (
    Column("number", mark("Number"), 142, sorts=True),
    Column("at", mark("Reported at"), 140, "date", sorts=True),
    Column("code", mark("Tag number"), 88, sorts=True),
    Column("opens", mark("Opens"), 112),
    Column("words", mark("What happened"), 0),
    Column("reported_by", mark("Reported by"), 100),
    Column("due", mark("Deal with by"), 96, "date", sorts=True),
    Column("state", mark("State"), 128, "pill", value=loss_state),
)


class Losses(KeepingRoom):
    """The lost keys, the latest first."""

    NAME = "losses"
    ICON = "key-round"

    def __init__(self, house: "KeyHouse") -> None:
        self._desk, self._cabinet = house.office.losses, house.office.cabinet
        self.deal = primary(say("Deal with it …"), "F7", self.answer)
        self.new_button = plain(say("Report a loss …"), "F3", self.new)
        self.report_button = plain(say("Loss report"), "F9", self.print_paper)
        self.record = PaperCard(self.deal, self.new_button, self.report_button)
        super().__init__(
            house, COLUMNS, say("Lost keys"), ("number", True), LOSS_STANDING, say("Tag, place, name or number"),
            self.record, days(house),
        )  # fmt: skip
        self.table.opened.connect(lambda _: self.answer())

    def help_text(self) -> str:
        return say(
            "Lost keys: F3 reports one, or several that were lost together; who had borrowed them has them no more. F7"
            " says what was done by the day that the rules name: found again, which anybody here may note; the lock"
            " changed, with which all copies are retired and new ones hung up; copied anew; or nothing needed, with the"
            " reason. F10 reports and prints, F9 shows the report, Ctrl+E saves the list."
        )

    def source(self, narrowed: Mapping[str, Any]) -> Source:
        return self._desk.listing(**narrowed)

    def empty(self) -> str:
        return say("No key has been lost. F3 reports one.")

    def show_current(self, line: dict[str, Any] | None) -> None:
        lending = self.house.may(Right.LEND_KEYS)
        waits = line is not None and not line["answer"]
        ordered(
            ((self.deal, lending and waits), (self.new_button, lending), (self.report_button, line is not None)),
        )
        if line is None:
            self.record.show_paper(say("No loss chosen"))
            return
        facts = [
            (say("Opens"), line["opens"]),
            (say("Unit"), line["unit"]),
            (say("Hook"), line["hook"]),
            (say("What happened"), line["words"]),
            (say("Reported by"), line["reported_by"]),
            (say("Loan"), line["loan"]),
            (say("Deal with by"), line["due"].isoformat() if waits else ""),
            (say("Remark"), line["remark"]),
        ]
        self.record.show_paper(line["code"], line["number"], loss_state(line), facts, self._moments(line["id"]))

    def _moments(self, loss_id: int) -> list[Moment]:
        moments = []
        for step in steps_of(self.house.office.ground, "key_loss", loss_id):
            reported = step.went_to == REPORTED
            what = say("Reported as lost") if reported else say(LOSS_ANSWERS[LossAnswer(step.went_to)])
            icon, role = ("circle-alert", "late") if reported else ("circle-check", "good")
            moments.append(Moment(f"{step.at:%Y-%m-%d %H:%M}", step.who, what, icon, role))
        return moments

    # Reporting and dealing with it

    def new(self) -> None:
        """F3: a form for what was lost."""
        if not self.permits(self.house.may(Right.LEND_KEYS)):
            return
        panel = EntryPanel(say("Report a lost key"), "key loss", self.house.drafts, self._report, say("Report it"))
        keys = KeysLine(self._cabinet.offered, self._cabinet.copies)
        panel.form.add("copies", say("Keys"), keys, span=2, required=True)
        panel.form.add("reported_by", say("Reported by"), TextField("", 60), span=2, required=True)
        panel.form.add("words", say("What happened"), NoteField("", 3), span=2, required=True)
        panel.foretell = lambda: "\n".join(f"{copy.code}  {copy_told(copy)}" for copy in keys.things())
        panel.add(row(plain(say("Report and print"), "F10", self.save_and_print), None))
        self.open_panel(panel)

    def _report(self, values: dict[str, Any]) -> None:
        losses = self._desk.report_several(values["copies"], values["reported_by"], values["words"])
        numbers = say(", ").join(loss.number for loss in losses)
        self.done(losses[0].id, say("{number}: the loss is reported.", number=numbers))
        for loss in losses:
            self.paper("key_loss", loss.id)

    def scanned(self, code: str) -> bool:
        """A tag joins the form that is open."""
        if self.panel is None or not isinstance(self.panel.form.field("copies").content, KeysLine):
            return False
        found = self._cabinet.bearing(code)
        if len(found) == 1:
            cast(KeysLine, self.panel.form.field("copies").content).add(*found)
        return len(found) == 1

    def answer(self) -> None:
        """F7: a form for what was done."""
        line = self.table.current_row()
        if line is None or line["answer"] or not self.permits(self.house.may(Right.LEND_KEYS)):
            return

        def answer(values: dict[str, Any]) -> None:
            told = LossAnswer(values["answer"])
            self._desk.answer(line["id"], told, values["remark"], copies=values.get("copies") or 0)
            self.done(line["id"], say("{number} is dealt with.", number=line["number"]))
            self.paper("key_loss", line["id"])

        heading = say("What was done about {code}", code=line["code"])
        panel = EntryPanel(heading, f"key loss {line['id']}", self.house.drafts, answer)
        form = panel.form
        may = (LossAnswer.FOUND, *((*_WITH_COPIES, LossAnswer.NONE) if self.house.may(Right.KEEP_KEYS) else ()))
        form.add("answer", say("What was done"), choice_of({each: LOSS_ANSWERS[each] for each in may}), span=2)
        form.add("copies", say("New copies"), NumberField("1"), span=2, required=True)
        form.add("remark", say("Remark"), TextField(say("Optional"), 300), span=2)
        chosen = cast(Choice, form.field("answer").content)
        chosen.changed.connect(lambda: form.show_field("copies", value_of(form, "answer") in _WITH_COPIES))
        form.show_field("copies", False)
        form.set_values({"copies": 1})
        panel.add(row(plain(say("Save and print"), "F10", self.save_and_print), None))
        self.open_panel(panel)

    def print_paper(self) -> None:
        line = self.table.current_row()
        if line is not None:
            self.host.preview_paper("key_loss", line["id"])
