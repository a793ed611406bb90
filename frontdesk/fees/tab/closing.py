"""The day close: the drawer counted against the books, the Z slip, and the money handed in."""

from typing import Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from frontdesk.core.money import Money
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.fees.closing.desk import ClosingDesk
from frontdesk.fees.closing.drawer import DENOMINATIONS, Counted, DayFigures, compared
from frontdesk.fees.closing.handins import HandInDesk
from frontdesk.fees.records import METHODS, MONEY_MOVES, Method
from frontdesk.fees.tab.room import Room
from frontdesk.fees.tables import face, yuan
from frontdesk.widgets import looks
from frontdesk.widgets.ask import Answer, Confirm
from frontdesk.widgets.buttons import KeyButton, link, plain, primary
from frontdesk.widgets.card import Card, Scrolled, Words, row
from frontdesk.widgets.desktab import Host
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.form import Choice, Form, NumberField
from frontdesk.widgets.moneybox import MoneyBox
from frontdesk.widgets.recordtable import Column, RecordTable
from frontdesk.widgets.room import ENDINGS
from frontdesk.widgets.rowcount import RowCount

METHOD_COLUMNS = (
    Column("name", mark("Method"), 0),
    Column("count", mark("Count"), 72, "count"),
    Column("received", mark("Received"), 112, "money"),
    Column("paid_out", mark("Paid out"), 112, "money"),
    Column("expected", mark("By the books"), 112, "money"),
    Column("counted", mark("Counted"), 112, "money"),
    Column("difference", mark("Difference"), 112, "money"),
)


def close_columns(ticked: set[int]) -> list[Column]:
    """The days closed; `ticked` holds the ids of those whose money is to be handed in."""
    return [
        Column("id", "", 36, "check", value=lambda close: close["id"] in ticked),
        Column("number", mark("Day close"), 124),
        Column("day", mark("Day"), 96, "date"),
        Column("operator", mark("Cashier"), 0),
        Column("total", mark("Taken"), 104, "money"),
        Column("counted", mark("Cash in the drawer"), 112, "money"),
        Column("difference", mark("Difference"), 92, "money"),
        Column("hand_in", mark("Handed in"), 132),
    ]


class CountForm(Form):
    """The drawer by denomination, and what the slips of the other methods come to."""

    def __init__(self) -> None:
        super().__init__(4)
        for fen in DENOMINATIONS:
            pieces = NumberField(say("Pieces"))
            pieces.setAccessibleName(say("Pieces of {amount}", amount=Money(fen).grouped()))
            self.add(f"cash {fen}", face(fen), pieces)
        for method in MONEY_MOVES:
            if method != Method.CASH:
                self.add(f"sum {method}", say("Slips: {method}", method=say(METHODS[method])), MoneyBox())

    def show_methods(self, methods: dict[Method, Money]) -> None:
        """Ask for the slips of these methods alone; what they should come to is hinted, but has to be typed."""
        for method in MONEY_MOVES:
            if method != Method.CASH:
                self.show_field(f"sum {method}", method in methods)
                box = self.field(f"sum {method}").content
                assert isinstance(box, MoneyBox)
                box.setPlaceholderText(methods[method].grouped() if method in methods else "")

    def missing(self, methods: dict[Method, Money]) -> Refusal | None:
        """That the slips of a method were not added up, if one of these was not."""
        for method, expected in methods.items():
            if expected and method != Method.CASH and self.field(f"sum {method}").input.value() is None:
                sentence = mark("Add up the slips of {method} and type their sum.")
                return Refusal(sentence, field=f"sum {method}", method=say(METHODS[method]))
        return None

    def counted(self) -> Counted:
        """What is typed, as far as it can be read; nothing typed is no piece."""
        cash: dict[int, int] = {}
        others: dict[Method, Money] = {}
        for fen in DENOMINATIONS:
            pieces = self.field(f"cash {fen}").input.value()
            if pieces:
                cash[fen] = int(pieces)
        for method in MONEY_MOVES:
            if method != Method.CASH:
                typed = self.field(f"sum {method}").input.value()
                if typed is not None:
                    others[method] = typed
        return Counted(cash, others)


class Closing(Room):
    """Closes days. The figures are the books' own; only what was counted is typed."""

    def __init__(self, closing: ClosingDesk, hand_ins: HandInDesk, host: Host) -> None:
        self._panel = Card(say("Day close"))
        super().__init__(host, self._panel)
        self._desk, self._hand_ins = closing, hand_ins
        self._figures: DayFigures | None = None
        self._ticked: set[int] = set()
        self.day = Choice()
        self.methods = RecordTable(METHOD_COLUMNS, say("By method"), identity="name")
        self.form = CountForm()
        self.pages = QStackedWidget()
        self.closes = RecordTable(close_columns(self._ticked), say("Days closed"))
        self.closes.set_empty(say("No day closed yet."), "history")
        self.caption, self.amount = Words(say("Cash in the drawer"), "muted"), Words("", "amount")
        self.difference = Words("", "change")
        self.facts = Facts()
        self.close_and_print = primary(say("Close and print"), "F10", self.save_and_print)
        self.close_only = plain(say("Close the day"), "Ctrl+S", self.save)
        self.turn = KeyButton(say("Days closed"), "F2")
        self.turn.clicked.connect(self._turn)
        self.hand_in = plain(say("Hand in …"), "F8", self._ask_hand_in)
        self.slip = plain(say("Z slip"), "F9", self.print_paper)
        self._lay_out()
        self.day.changed.connect(self._start_over)
        self.form.changed.connect(self._compare)
        self.form.finished.connect(self.save_and_print)
        self.form.left.connect(self.back)
        self.closes.checked_changed.connect(self._tick)
        self.closes.opened.connect(lambda _: self.print_paper())

    def _lay_out(self) -> None:
        self.day.setMinimumWidth(260)
        self.day.setAccessibleName(say("Day to close"))
        books = Card(say("What the books say"), flush=True)
        books.add_tool(self.day)
        books.add(self.methods, 1)
        count = Card(say("What was counted"))
        count.add(self.form)
        closed = Card(say("Days closed"), flush=True)
        closed.add_tool(self.slip)
        closed.add_tool(self.hand_in)
        closed.add(self.closes, 1)
        closed.add_foot(RowCount(self.closes), link(say("Export"), self.export, "download", "Ctrl+E"))
        still_open = QWidget()
        column = QVBoxLayout(still_open)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(looks.WIDE_GAP)
        column.addWidget(books, 1)
        column.addWidget(count)
        self.pages.addWidget(still_open)
        self.pages.addWidget(closed)
        self.column.addWidget(self.pages, 1)
        self._panel.add(row(self.caption, None, self.amount))
        self._panel.add(self.difference)
        self._panel.add(Scrolled(self.facts), 1)
        self._panel.add(self.close_and_print)
        self._panel.add(row(self.close_only))
        self._panel.add(row(self.turn))

    def help_text(self) -> str:
        return say(
            "Day close: choose the day, count the drawer and type how many pieces of each note and coin there are;"
            " Enter goes on. For cards, phones and transfers the sum of their slips is asked. F10 closes the day and"
            " prints the Z slip; a difference needs a reason. Into a closed day nothing can be taken and in it nothing"
            " voided. Space ticks closed days, F8 hands their money in, F9 shows a Z slip or the list handed in."
        )

    def refresh(self) -> None:
        open_days = self._desk.open_days()
        kept = self.day.value()
        self.day.set_options(
            [((day, operator), f"{day.isoformat()}  {name}") for day, operator, name in open_days]
            or [(None, say("Every day is closed"))]
        )
        if kept is not None:
            self.day.set_value(kept)
        closed = self._desk.closed()
        self._ticked &= {close["id"] for close in closed if not close["hand_in"]}
        self.closes.set_rows(closed)
        self._choose()

    def begin(self) -> None:
        self.form.start()

    def _turn(self) -> None:
        """From the day that is open to those that are closed, and back."""
        place = 1 - self.pages.currentIndex()
        self.pages.setCurrentIndex(place)
        self.turn.set_words(say("Close a day") if place else say("Days closed"))
        for piece in (self.close_and_print, self.close_only):
            looks.reveal(piece, not place)
        if place and self.closes.current_row() is None:
            self.closes.select(0)
        (self.closes.setFocus if place else self.form.start)()

    def back(self) -> None:
        """Start counting over; from the closed days, back to the open one."""
        if self.pages.currentIndex():
            self._turn()
            return
        self.form.clear()
        self._choose()
        self.begin()

    def show_record(self, kind: str, record: int) -> None:
        """Turn to a closed day; of a hand-in, show its list."""
        self.refresh()
        if not self.pages.currentIndex():
            self._turn()
        if kind == "day_close":
            self.closes.select_identity(record)
        else:
            self.host.preview_paper(kind, record)

    def save(self) -> None:
        self._ask_close(printing=False)

    def save_and_print(self) -> None:
        self._ask_close(printing=True)

    def export(self) -> None:
        """Ctrl+E: save the list of the days closed."""
        self.host.choose_target(say("Save the days closed"), say("Days closed"), ENDINGS, self._export)

    def _export(self, path: str) -> None:
        self.host.run("export", say("Saving the days closed"), self._exported, register="closes", path=path)

    def _exported(self, rows: int) -> None:
        self.host.tell(say("Saved. Rows: {count}", count=rows))

    def print_paper(self) -> None:
        """F9: the Z slip of the closed day that is chosen."""
        chosen = self.closes.current_row()
        if chosen is not None:
            self.host.preview_paper("day_close", chosen["id"])

    # What is there, and what was counted

    def _choose(self) -> None:
        chosen = self.day.value()
        self._figures = self._desk.figures(*chosen) if chosen else None
        figures = self._figures
        self.form.show_methods({each.method: each.expected for each in figures.methods} if figures else {})
        for button in (self.close_and_print, self.close_only):
            button.setEnabled(figures is not None)
        self._compare()

    def _start_over(self) -> None:
        """Another day: what was typed belongs to the one before."""
        self.form.clear()
        self._choose()

    def _compare(self) -> None:
        figures = self._figures
        if figures is None:
            self.methods.set_rows([])
            self.facts.set_facts([])
            self.amount.setText(Money(0).grouped())
            self.difference.setText("")
            return
        counted = self.form.counted()
        self.methods.set_rows([_shown(line) for line in compared(figures, counted)])
        self.amount.setText(counted.cash_total.grouped())
        missing = counted.cash_total - figures.expected
        if missing:
            words = mark("Over by {amount}") if missing > 0 else mark("Short by {amount}")
            self.difference.setText(say(words, amount=abs(missing).grouped()))
        else:
            self.difference.setText(say("The drawer agrees with the books."))
        self.difference.wear("owed" if missing else "change")
        self.facts.set_facts(_told(figures))

    # Acts

    def _ask_close(self, *, printing: bool) -> None:
        figures = self._figures
        if figures is None or self.pages.currentIndex():
            return
        missing = self.form.missing({each.method: each.expected for each in figures.methods})
        if missing is not None:
            self.form.show_refusal(missing)
            return
        counted = self.form.counted()
        differs = any(line["counted"] != line["expected"] for line in compared(figures, counted))

        def act(answer: Answer) -> None:
            closed = self._desk.close(figures.day, figures.operator_id, counted, answer.reason)
            self._closed(closed.id, closed.number, printing=printing)

        sentence = say(
            "{day} of {name} is closed with {counted} in the drawer; by the books it is {expected}. Nothing can be"
            " taken or voided on that day afterwards.",
            day=figures.day,
            name=figures.operator,
            counted=yuan(counted.cash_total),
            expected=yuan(figures.expected),
        )
        reason = say("Reason of the difference") if differs else False
        Confirm(self, say("Close the day"), sentence, say("Close the day"), act, reason=reason).open()

    def _closed(self, close_id: int, number: str, *, printing: bool) -> None:
        self.form.clear()
        self.refresh()
        self.closes.select_identity(close_id)
        self.form.start()
        self.host.tell(say("The day is closed: {number}.", number=number))
        if printing:
            self.host.print_paper("day_close", close_id)

    def _tick(self, close: dict[str, Any], ticked: bool) -> None:
        if close["hand_in"]:
            self.host.refuse(Refusal(mark("{number} is handed in already."), number=close["number"]))
            self.closes.set_rows(self._desk.closed())
            return
        (self._ticked.add if ticked else self._ticked.discard)(close["id"])

    def _ask_hand_in(self) -> None:
        chosen = self.closes.current_row()
        wanted = sorted(self._ticked) or ([chosen["id"]] if chosen and not chosen["hand_in"] else [])
        if not wanted:
            self.host.refuse(Refusal(mark("Choose the closed days whose money is handed in.")))
            return
        sentence = say("The money of the chosen days ({days}) is handed in. This can't be undone.", days=len(wanted))

        def act(answer: Answer) -> None:
            self._handed_in(wanted, answer.reason)

        Confirm(self, say("Hand in"), sentence, say("Hand in"), act, reason=say("Taken by")).open()

    def _handed_in(self, wanted: list[int], taken_by: str) -> None:
        handed = self._hand_ins.hand_in(wanted, taken_by)
        self._ticked.clear()
        self.refresh()
        self.host.tell(say("{number}: {amount} is handed in.", number=handed.number, amount=yuan(handed.total)))
        self.host.print_paper("hand_in", handed.id)


def _shown(line: dict[str, Any]) -> dict[str, Any]:
    figures = {name: Money(line[name]) for name in ("received", "paid_out", "expected", "counted")}
    return {
        "name": say(METHODS[Method(line["method"])]), "count": line["count"], **figures,
        "difference": figures["counted"] - figures["expected"],
    }  # fmt: skip


def _told(figures: DayFigures) -> list[tuple[str, str]]:
    """What the day was, beside its methods."""
    told = [
        (say("Receipts"), f"{figures.receipts:,}"),
        (say("First receipt"), figures.first),
        (say("Last receipt"), figures.last),
        (say("Float"), figures.opening.grouped()),
        (say("Cash by the books"), figures.expected.grouped()),
        (say("All methods"), figures.total.grouped()),
        (say("Red entries"), f"{len(figures.voids):,}"),
        (say("Refunds"), f"{len(figures.refunds):,}"),
    ]
    told += [(say(METHODS[Method(method)]), amount.grouped()) for method, amount in figures.unmoved.items() if amount]
    return [(label, value) for label, value in told if value]
