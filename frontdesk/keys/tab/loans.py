"""The loans room: who has which keys until when, the overdue ones first; lending and taking back."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.keys.listed import LOAN_STATES, LoanState
from frontdesk.keys.lists import Copy
from frontdesk.keys.records import BORROWERS, OUTSIDERS, BorrowerKind, CopyState, KeyLoan
from frontdesk.keys.tab.lending import BackPanel, LendPanel, extend_panel
from frontdesk.keys.tab.loancard import LoanCard, loan_state
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import link, plain, primary
from frontdesk.widgets.flow import Flow
from frontdesk.widgets.form import Choice, DateField, TextField
from frontdesk.widgets.panelroom import PanelRoom
from frontdesk.widgets.recordtable import Column, RecordTable
from frontdesk.widgets.room import ENDINGS, Filters, LongList

if TYPE_CHECKING:
    from frontdesk.keys.tab.doors import KeyHouse

_ALL = "all"

COLUMNS = (
    Column("number", mark("Number"), 148, sorts=True),
    Column("at", mark("Went out"), 142, "date", sorts=True),
    Column("keys", mark("Keys"), 0),
    Column("borrower", mark("Borrower"), 84, sorts=True),
    Column("company", mark("Company"), 110),
    Column("due", mark("Due back"), 142, "date", sorts=True, value=lambda loan: loan["due_back"]),
    Column("state", mark("State"), 92, "pill", value=loan_state),
    Column("by", mark("Lent by"), 96),
)


class Loans(PanelRoom):
    """The loans that are out, those to be back first."""

    def __init__(self, house: "KeyHouse") -> None:
        self.card = LoanCard()
        super().__init__(house.host, self.card)
        self.house = house
        self._cabinet, self._desk = house.office.cabinet, house.office.lending
        self._print = False
        self._on_done: Callable[[str], None] | None = None
        self._unit: int | None = None
        self._key: int | None = None
        self.text = TextField(say("Tag, name, phone or number"), 60)
        states = ((str(state), say(words)) for state, words in LOAN_STATES.items())
        self.state = Choice([*states, (_ALL, say("All states"))])
        self.kind = Choice(
            [("", say("All borrowers")), *((str(kind), say(words)) for kind, words in BORROWERS.items())]
        )
        self.building = Choice([(None, say("All buildings"))])
        self.since, self.until = DateField(say("From"), house.today), DateField(say("To"), house.today)
        self._bar = Filters(
            (self.text, say("Filter"), 196),
            (self.state, say("State"), 118),
            (self.kind, say("Borrower"), 118),
            (self.building, say("Building"), 118),
            (self.since, say("From"), 112),
            (self.until, say("To"), 112),
            told=self._list,
        )
        self.saved = link(say("Export"), self.export, "download", "Ctrl+E")
        self.table = RecordTable(COLUMNS, say("Loans of keys"), sort=("due", False), first=True)
        self.column.addWidget(LongList(self.table, self._bar, house.host, "loans", self.saved), 1)
        self.back_button = primary(say("Take back …"), "F7", self.take_back)
        self.lend_button = plain(say("Lend keys …"), "F3", self.new)
        self.extend_button = plain(say("Extend …"), "F8", self.extend)
        self.slip = plain(say("Loan slip"), "F9", self.print_paper)
        self.card.add(self.back_button)
        self.card.add(Flow(self.lend_button, self.extend_button, self.slip))
        self.table.current_changed.connect(self._show)
        self.table.opened.connect(lambda _: self.take_back())
        self.text.returnPressed.connect(self._bar.tell)
        self.state.changed.connect(self._sort)
        self._show(None)

    def help_text(self) -> str:
        return say(
            "Loans: who has which keys, the first due first. F3 lends: scan or type the tags, Enter walks on, the last"
            " Enter lends, F10 lends and prints the slip. Who borrowed before is filled in from the name or the phone."
            " Outsiders need a supervisor's password and an escort, keys in custody the consent of the household. F7"
            " takes the keys of the chosen loan back; a tag that is scanned opens the form that is due. Backspace in"
            " the empty field takes the last key out again. F8 extends a loan, F9 shows its slip, Ctrl+E saves them."
        )

    # The list

    def refresh(self) -> None:
        buildings = [(each.id, say("Building {code}", code=each.code)) for each in self.house.buildings()]
        self.building.set_options([(None, say("All buildings")), *buildings])
        looks.reveal(self.saved, self.house.may(Right.EXPORT))
        looks.reveal(self.lend_button, self.house.may(Right.LEND_KEYS))
        self._list()

    def _list(self) -> None:
        narrowed = self._narrowed()
        usual = {"state": str(LoanState.OUT)}
        self.table.set_empty(
            say("No keys are out. F3 lends some.")
            if narrowed == usual
            else say("Nothing matches. Esc shows all that are out."),
            "key-round",
        )
        self.table.show_source(self._desk.loans(**narrowed))
        self._show(self.table.current_row())

    def _sort(self) -> None:
        """What is out stands in the order in which it is due, all else the latest first."""
        out = self.state.value() in (LoanState.OUT, LoanState.OVERDUE)
        self.table.sort_by("due" if out else "at", not out)

    def _narrowed(self) -> dict[str, Any]:
        told = {
            "text": self.text.value(), "state": "" if self.state.value() == _ALL else self.state.value(),
            "borrower_kind": self.kind.value(), "building_id": self.building.value(), "since": self.since.value(),
            "until": self.until.value(), "unit_id": self._unit, "key_id": self._key,
        }  # fmt: skip
        return {name: value for name, value in told.items() if value}

    def widen(self) -> None:
        self._widen()

    def _widen(self, state: str = LoanState.OUT, unit: int | None = None, key: int | None = None) -> None:
        self._unit, self._key = unit, key
        self.text.set_value("")
        self.state.set_value(str(state))
        for choice in (self.kind, self.building):
            choice.setCurrentIndex(0)
        for day in (self.since, self.until):
            day.set_value(None)
        self._bar.tell()

    def show_unit(self, unit_id: int) -> None:
        """The loans of a unit's keys, the latest first."""
        self.close_panel()
        self._widen(_ALL, unit=unit_id)
        self.table.setFocus()

    def show_key(self, key_id: int) -> None:
        """The loans of one key, the latest first."""
        self.close_panel()
        self._widen(_ALL, key=key_id)
        self.table.setFocus()

    def show_record(self, kind: str, record: int) -> None:
        """Turn to a loan, among all."""
        self.close_panel()
        self._widen(_ALL)
        self.table.select_identity(record)
        self.table.setFocus()

    def unit_id(self) -> int | None:
        loan = self.table.current_row()
        return loan["unit_id"] if loan else None

    def _show(self, row: dict[str, Any] | None) -> None:
        loan = self._desk.loan(row["id"]) if row else None
        self.card.show_loan(loan)
        lending = self.house.may(Right.LEND_KEYS)
        out = loan is not None and loan["back_at"] is None
        looks.reveal(self.back_button, lending and out)
        looks.reveal(self.extend_button, lending and out)
        looks.reveal(self.slip, loan is not None)

    # Lending and taking back

    def new(self) -> None:
        """F3: a form for lending."""
        self.lend(())

    def lend(self, copies: Sequence[Copy], facts: Mapping[str, Any] | None = None) -> None:
        """A form for lending these copies; it takes in those that are scanned while it is open."""
        if not self.permits(self.house.may(Right.LEND_KEYS)):
            return
        if not isinstance(self.panel, LendPanel) or facts is not None:
            self._on_done = None
            panel = LendPanel(self._cabinet, self._desk, self.house, self._lent, self.save_and_print, facts or {})
            self.open_panel(panel)
        cast(LendPanel, self.panel).offer(copies)

    def take_back(self) -> None:
        """F7: a form for taking back what is still out of the chosen loan."""
        loan = self.table.current_row()
        if loan is None:
            return
        out = [item["copy_id"] for item in self._desk.loan(loan["id"])["items"] if item["back_at"] is None]
        if out:
            self.receive(self._cabinet.copies(out))

    def receive(self, copies: Sequence[Copy]) -> None:
        """A form for taking these copies back."""
        if self.permits(self.house.may(Right.LEND_KEYS)):
            self._on_done = None
            self.open_panel(BackPanel(self._cabinet, self._desk, self.house, self._received))
            cast(BackPanel, self.panel).offer(copies)

    def extend(self) -> None:
        """F8: until when a loan runs on."""
        loan = self.table.current_row()
        if loan is None or loan["back_at"] is not None or not self.permits(self.house.may(Right.LEND_KEYS)):
            return
        kind = BorrowerKind(loan["borrower_kind"])
        asks = kind in OUTSIDERS and self._desk.asked((), kind).approval and not self.house.may(Right.APPROVE)
        told = partial(self._done, loan["id"], say("{number} is extended.", number=loan["number"]))
        self.open_panel(extend_panel(self._desk, self.house, loan, asks, told))

    def show_copy(self, copy: Copy) -> None:
        """A tag was scanned: lend it, or take it back, whichever is due; it joins a form that is open for that."""
        if copy.state == CopyState.OUT:
            if isinstance(self.panel, BackPanel):
                self.panel.keys.add(copy)
            else:
                self.receive([copy])
        elif copy.state == CopyState.IN_CABINET:
            self.lend([copy])
        else:
            self.host.refuse(Refusal(mark("{code} is not in the cabinet."), code=copy.code))

    def take_over(self, facts: Mapping[str, Any], on_done: Callable[[str], None]) -> None:
        """Lend to somebody whom another desk knows already; the only key of the unit is chosen. Or take back what is
        out for a case of that desk, if that is what the facts want (`back`)."""
        if facts.get("back"):
            self.receive(self._cabinet.copies(self._desk.out_for(facts["source"], facts["unit_id"])))
            self._on_done = on_done
            return
        there = []
        if facts.get("unit_id"):
            there = [copy for copy in self._cabinet.copies_of_unit(facts["unit_id"]) if copy.state == "in_cabinet"]
        self.lend(there if len(there) == 1 else (), facts)
        self._on_done = on_done

    def _lent(self, loan: KeyLoan) -> None:
        def undo() -> None:
            self.attempt(lambda: self._desk.undo(loan.id))
            self.refresh()

        on_done, self._on_done = self._on_done, None
        self._done(loan.id, say("{number}: the keys are lent.", number=loan.number), undo)
        if self._print:
            self.host.print_paper("key_loan", loan.id)
        if on_done is not None:
            on_done(loan.number)

    def _received(self, loans: Sequence[KeyLoan]) -> None:
        on_done, self._on_done = self._on_done, None
        told = say("Taken back: {numbers}", numbers=say(", ").join(loan.number for loan in loans))
        self._done(None, told)
        if on_done is not None:
            on_done(loans[0].number)

    def _done(self, loan_id: int | None, sentence: str, undo: Callable[[], object] | None = None) -> None:
        """What was done is in the books: the list again, at this loan."""
        self._list()
        if loan_id is not None:
            self.table.select_identity(loan_id)
        self.host.tell(sentence, undo)

    def save_and_print(self) -> None:
        """F10: lend, and print the slip."""
        if isinstance(self.panel, LendPanel):
            self._print = True
            self.panel.save()
            self._print = False

    def print_paper(self) -> None:
        loan = self.table.current_row()
        if loan is not None:
            self.host.preview_paper("key_loan", loan["id"])

    # Taken along

    def export(self) -> None:
        if self.permits(self.house.may(Right.EXPORT)):
            self.host.choose_target(say("Save the key register"), say("Key register"), ENDINGS, self._save)

    def _save(self, path: str) -> None:
        narrowed = {
            name: value.isoformat() if isinstance(value, date) else value for name, value in self._narrowed().items()
        }
        overdue = narrowed.get("state") == LoanState.OVERDUE and not {"since", "until"} & narrowed.keys()
        register = "overduekeys" if overdue else "loans"
        self.host.run(
            "export", say("Saving the key register"), self._saved,
            register=register, path=path, **self.table.heads.sorting(), **narrowed,
        )  # fmt: skip

    def _saved(self, rows: int) -> None:
        self.host.tell(say("Saved. Rows: {count}", count=rows))
