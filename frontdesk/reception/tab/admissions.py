"""The room of who may come: what units have said of visitors, in force, to come or over."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.reception.admissions.desk import AdmissionDesk, NewRule
from frontdesk.reception.admissions.listed import ADMISSION_STATES
from frontdesk.reception.records import ADMISSIONS, PURPOSES, Admission, AdmissionRule, Purpose
from frontdesk.reception.tab.admissions_form import AdmissionPanel
from frontdesk.reception.tab.admissions_said import ROLES, whom
from frontdesk.reception.tab.room import EntryRoom
from frontdesk.widgets import looks
from frontdesk.widgets.ask import Answer, Confirm
from frontdesk.widgets.buttons import link, plain, primary
from frontdesk.widgets.card import Card, Heading, Scrolled, row
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.flow import Flow
from frontdesk.widgets.form import Choice, TextField
from frontdesk.widgets.pill import Pill
from frontdesk.widgets.recordtable import Column, RecordTable
from frontdesk.widgets.room import Filters, LongList

if TYPE_CHECKING:
    from frontdesk.reception.tab.doors import ReceptionHouse

Row = dict[str, Any]
_STANDING = {"in_force": "good", "to_come": "accent", "over": "plain"}


def _kind(rule: Row) -> tuple[str, str]:
    return ROLES[Admission(rule["kind"])], say(ADMISSIONS[Admission(rule["kind"])])


def _state(rule: Row) -> tuple[str, str]:
    return _STANDING[rule["state"]], say(ADMISSION_STATES[rule["state"]])


def _where(rule: Row) -> str:
    return rule["unit"] or say("The whole estate")


def _whom(rule: Row) -> str:
    """Whom it is about, in a few words."""
    if rule["erased"]:
        return say("(erased)")
    return whom(rule["name"], rule["relation"], rule["purpose"], rule["phone"])


COLUMNS = (
    Column("unit", mark("Unit"), 118, sorts=True, value=_where),
    Column("kind", mark("What holds"), 170, "pill", value=_kind),
    Column("name", mark("Of whom"), 132, sorts=True, value=_whom),
    Column("words", mark("In the resident's words"), 0),
    Column("since", mark("From"), 96, "date"),
    Column("until", mark("To"), 96, "date", sorts=True),
    Column("state", mark("State"), 92, "pill", value=_state),
)


class Admissions(EntryRoom):
    """What units have said, the latest first."""

    def __init__(self, house: "ReceptionHouse") -> None:
        self.card = Card()
        table = RecordTable(COLUMNS, say("Who may come"), sort=("at", True), first=True)
        super().__init__(house.host, self.card, table, "admissions", house.may)
        self.house = house
        self._desk: AdmissionDesk = house.office.admissions
        self._lay_out_list()
        self._lay_out_card()
        table.current_changed.connect(self._show)
        self.text.returnPressed.connect(self._bar.tell)

    def _lay_out_list(self) -> None:
        self.text = TextField(say("Name or unit"), 60)
        self.kind = Choice([("", say("Whatever holds")), *((str(one), say(text)) for one, text in ADMISSIONS.items())])
        self.state = Choice([*((one, say(text)) for one, text in ADMISSION_STATES.items()), ("", say("All states"))])
        self.building = Choice([(None, say("All buildings"))])
        self._bar = Filters(
            (self.text, say("Filter"), 210),
            (self.kind, say("What holds"), 170),
            (self.state, say("State"), 132),
            (self.building, say("Building"), 124),
            told=self._list,
        )
        self.saved = link(say("Export"), self.export, "download", "Ctrl+E")
        self.column.addWidget(LongList(self.table, self._bar, self.host, "admissions", self.saved), 1)

    def _lay_out_card(self) -> None:
        self.title, self.pill, self.facts = Heading(large=True), Pill(), Facts()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, looks.GAP, 0)
        column.addWidget(self.facts)
        column.addStretch(1)
        self.title.setWordWrap(True)
        self.begin_new = primary(say("Note who may come …"), "F3", self.new)
        self.end = plain(say("End …"), "F8", self._ask_end)
        self.card.add(self.title)
        self.card.add(row(self.pill, None))
        self.card.add(Scrolled(inside), 1)
        self.card.add(self.begin_new)
        self.card.add(Flow(self.end))

    def help_text(self) -> str:
        return say(
            "Who may come: what residents have told the counter about their visitors. A standing permission lets"
            " somebody in by name; somebody can be asked about first, or not be admitted, by name or by purpose. It"
            " stands before whoever signs a visitor in the moment the unit is chosen. F3 notes what was said, F8 ends"
            " it. What is said of the whole estate is a supervisor's to say."
        )

    # The list

    def refresh(self) -> None:
        buildings = [(each.id, say("Building {code}", code=each.code)) for each in self.house.buildings()]
        self.building.set_options([(None, say("All buildings")), *buildings])
        looks.reveal(self.saved, self.house.may(Right.EXPORT))
        self._list()

    def _list(self) -> None:
        narrowed = self.narrowed()
        several = any(narrowed[name] for name in ("text", "holds", "building_id")) or narrowed["state"] != "in_force"
        self.table.set_empty(
            say("Nothing matches. Esc shows all that is in force.")
            if several
            else say("What residents say of their visitors is kept here.\nF3 notes it."),
            "shield-check",
        )
        self.table.show_source(self._desk.admissions(**narrowed))
        self._show(self.table.current_row())

    def narrowed(self) -> dict[str, Any]:
        return {
            "text": self.text.value(),
            "holds": self.kind.value(),
            "state": self.state.value(),
            "building_id": self.building.value(),
        }

    def widen(self, text: str = "") -> None:
        self.text.set_value(text)
        for choice in (self.kind, self.state, self.building):
            choice.setCurrentIndex(0)
        self._bar.tell()

    def show_unit(self, unit_id: int) -> None:
        """What a unit has said."""
        self.keep_drafts()
        self.close_entry()
        self.widen(self.house.office.visits.unit_code(unit_id))
        self.table.setFocus()

    def unit_id(self) -> int | None:
        rule = self.table.current_row()
        return rule["unit_id"] if rule else None

    def _show(self, rule: Row | None) -> None:
        self.title.setText(_whom(rule) if rule else say("Nothing chosen"))
        role, word = _kind(rule) if rule else ("plain", "")
        self.pill.show_state(word, role)
        looks.reveal(self.facts, rule is not None)
        looks.reveal(self.end, rule is not None and rule["ended_at"] is None and rule["state"] != "over")
        if rule is not None:
            self.facts.set_facts(_facts(rule))

    # Acts

    def new(self) -> None:
        """F3: what a unit says."""
        self.open_entry(AdmissionPanel(self.house, self._keep), self._kept)

    def _keep(self, new: NewRule) -> None:
        self._made: AdmissionRule = self._desk.add(new)

    def _kept(self) -> None:
        self.turn_to(self._made.id, say("It is noted, and holds from its day on."))

    def _ask_end(self) -> None:
        rule = self.table.current_row()
        if rule is None:
            return

        def act(answer: Answer) -> None:
            self._desk.end(rule["id"], answer.reason)
            self.turn_to(rule["id"], say("It does not hold any more."))

        sentence = say("{what} for {where} does not hold any more.", what=_kind(rule)[1], where=_where(rule))
        Confirm(self, say("End it"), sentence, say("End it"), act, reason=True, way_back=say("Go back")).open()


def _facts(rule: Row) -> list[tuple[str, str]]:
    told = [
        (say("Holds for"), _where(rule)),
        (say("State"), _state(rule)[1]),
        (say("Purpose"), say(PURPOSES[Purpose(rule["purpose"])]) if rule["purpose"] else ""),
        (say("Phone"), rule["phone"]),
        (say("In the resident's words"), rule["words"]),
        (say("Said by"), rule["asked_by"]),
        (say("From"), rule["since"].isoformat()),
        (say("To"), rule["until"].isoformat() if rule["until"] else say("No end")),
        (say("Noted by"), f"{rule['operator']} · {rule['at']:%Y-%m-%d %H:%M}"),
    ]
    if rule["ended_at"] is not None:
        told.append((say("Ended by"), f"{rule['ended_by']} · {rule['ended_at']:%Y-%m-%d %H:%M}"))
        told.append((say("Reason"), rule["end_reason"]))
    return [(label, value) for label, value in told if value]
