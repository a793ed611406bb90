"""The enquiries room: what was asked at the counter and on the phone, what was answered, what is still owed."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.reception.enquiries.desk import EnquiryFields
from frontdesk.reception.enquiries.listed import LISTED_STATES
from frontdesk.reception.records import CHANNELS, TOPICS, Channel, Enquiry, EnquiryState
from frontdesk.reception.tab.enquiries_card import EnquiryCard, briefly, enquiry_state
from frontdesk.reception.tab.enquiries_forms import (
    CorrectionPanel,
    EnquiryEntry,
    EnquiryPanel,
    answer_panel,
    promise_panel,
    reopen_panel,
)
from frontdesk.reception.tab.room import EntryRoom
from frontdesk.widgets import looks
from frontdesk.widgets.ask import Answer, Confirm
from frontdesk.widgets.attachments import HELP, AttachmentStrip
from frontdesk.widgets.buttons import KeyButton, link, plain, primary
from frontdesk.widgets.flow import Flow
from frontdesk.widgets.form import Choice, DateField, TextField
from frontdesk.widgets.recordtable import Column, RecordTable
from frontdesk.widgets.room import Filters, LongList

if TYPE_CHECKING:
    from frontdesk.reception.tab.doors import ReceptionHouse

ONWARD: tuple[tuple[str, str, str, str, Right, Mapping[str, Any]], ...] = (
    ("keys", mark("Lend a key"), "key-round", "Ctrl+Shift+K", Right.LEND_KEYS, {}),
    ("reception", mark("Sign in a visitor"), "door-open", "Ctrl+Shift+V", Right.RECEIVE, {"room": "visits"}),
    ("tickets", mark("Make it a repair"), "wrench", "Ctrl+Shift+T", Right.HANDLE_TICKETS, {"room": "repairs"}),
    (
        "tickets",
        mark("Make it a complaint"),
        "triangle-alert",
        "Ctrl+Shift+N",
        Right.HANDLE_TICKETS,
        {
            "room": "complaints",
        },
    ),
    ("renovation", mark("Make it an application"), "hard-hat", "Ctrl+Shift+R", Right.HANDLE_PERMITS, {}),
    ("duty", mark("Write an entry"), "notebook-pen", "Ctrl+Shift+L", Right.KEEP_LOG, {}),
)
"""How work goes on at another desk: the desk, words, icon and key, who may, and what the desk is told besides."""


_NOTED = mark("{number} is noted.")


def _columns(now: Callable[[], datetime]) -> tuple[Column, ...]:
    return (
        Column("at", mark("Time"), 106, sorts=True, value=lambda row: briefly(row["at"], now())),
        Column("unit", mark("Unit"), 84, sorts=True),
        Column("caller", mark("Asked by"), 88),
        Column("topic", mark("Topic"), 98, value=lambda row: say(TOPICS[row["topic"]])),
        Column("text", mark("What was asked"), 0, value=lambda row: " ".join(row["text"].split())),
        Column("became", mark("Became"), 136),
        Column(
            "promised_for", mark("State"), 130, "pill", sorts=True, value=lambda row: enquiry_state(row, now())
        ),
    )  # fmt: skip


class Enquiries(EntryRoom):
    """The enquiries, the latest first. A form takes the record's place until it is saved or left."""

    def __init__(self, house: "ReceptionHouse") -> None:
        self.card = EnquiryCard()
        table = RecordTable(_columns(house.now), say("Enquiries"), sort=("at", True), first=True)
        super().__init__(house.host, self.card, table, "enquiries", house.may)
        self.house, self._desk = house, house.office.enquiries
        self._channel = Channel.COUNTER
        self._onward = False
        self._lay_out_list()
        self._lay_out_acts()
        self.files = AttachmentStrip(house.office.attachments, house.host, house.may, "enquiry")
        self.files.listen(self.card, self)
        self.card.hold(self.files)
        self.table.current_changed.connect(self._show)
        self.table.opened.connect(self._opened)
        self.text.returnPressed.connect(self._bar.tell)

    def _lay_out_list(self) -> None:
        self.text = TextField(say("Words, number, unit, name or phone"), 60)
        self.since, self.until = DateField(say("From"), self.house.today), DateField(say("To"), self.house.today)
        self.state = Choice([("", say("All states")), *((state, say(word)) for state, word in LISTED_STATES.items())])
        self.topic = Choice([("", say("All topics")), *((topic, say(word)) for topic, word in TOPICS.items())])
        self.channel = Choice([("", say("All channels")), *((str(one), say(word)) for one, word in CHANNELS.items())])
        self._bar = Filters(
            (self.text, say("Filter"), 230),
            (self.since, say("From"), 106),
            (self.until, say("To"), 106),
            (self.state, say("State"), 112),
            (self.topic, say("Topic"), 132),
            (self.channel, say("Channel"), 132),
            told=self._list,
        )
        self.saved = link(say("Export"), self.export, "download", "Ctrl+E")
        self.column.addWidget(LongList(self.table, self._bar, self.host, "enquiries", self.saved), 1)

    def _lay_out_acts(self) -> None:
        self.answer = primary(say("Answer …"), "F7", self._ask_answer)
        self.new_first = primary(say("New enquiry …"), "F3", self.new)
        self.new_too = plain(say("New enquiry …"), "F3", self.new)
        self.promise = plain(say("Another time …"), "F8", self._ask_promise)
        self.reopen = plain(say("Open again …"), "F8", self._ask_reopen)
        self.correct = plain(say("Correct …"), "F2", self._ask_correction)
        self.slip = plain(say("Slip"), "F9", self.print_paper)
        self.cancel = plain(say("Cancel …"), "Shift+F8", self._ask_cancel)
        self.onward = self._onward_buttons(self._hand_on_current)
        self.card.add(self.answer)
        self.card.add(self.new_first)
        self.card.add(Flow(self.promise, self.reopen, self.correct, self.slip, self.new_too, self.cancel))
        self.card.add(Flow(*self.onward))

    def _onward_buttons(self, hand_on: Callable[[str, Mapping[str, Any]], object]) -> list[KeyButton]:
        return [
            link(say(words), partial(hand_on, desk, more), icon, key)
            for desk, words, icon, key, right, more in ONWARD
            if self.house.may(right)
        ]

    def help_text(self) -> str:
        told = say(
            "Enquiries: what is asked at the counter, on the phone or in writing. F3 begins a new one: type what was"
            " asked, and the known answers that suit it stand beneath. Enter goes to them and takes the first, the"
            " arrows choose another, Tab passes them by. An enquiry that can't be answered at once gets the time by"
            " which it will be: past it, it turns red here and on the tab. A phone that is on file fills in name and"
            " unit. Ctrl+S saves, F10 saves and prints the slip."
            "\n\nF7 answers an open enquiry, F8 promises it for another time or opens an answered one again, Shift+F8"
            " cancels it, F2 corrects what was taken down wrongly. Ctrl+Shift+K makes a key loan of it, Ctrl+Shift+V a"
            " visit, Ctrl+Shift+T a repair, Ctrl+Shift+N a complaint, Ctrl+Shift+R an application for renovation,"
            " Ctrl+Shift+L an entry of the duty log: what is known goes along with its files, and its number is kept"
            " here."
        )
        return f"{told}\n\n{say(HELP)}"

    # The list

    def refresh(self) -> None:
        looks.reveal(self.saved, self.house.may(Right.EXPORT))
        self._list()

    def _list(self) -> None:
        narrowed = self.narrowed()
        self.table.set_empty(
            say("No enquiry matches. Esc shows them all.")
            if any(narrowed.values())
            else say("What is asked here and what was answered is kept in this list.\nF3 notes an enquiry."),
            "message-square",
        )
        self.table.show_source(self._desk.enquiries(**narrowed))
        self._show(self.table.current_row())

    def narrowed(self) -> dict[str, Any]:
        return {
            "text": self.text.value(),
            "since": self.since.value(),
            "until": self.until.value(),
            "state": self.state.value(),
            "topic": self.topic.value(),
            "channel": self.channel.value(),
        }

    def widen(self, text: str = "") -> None:
        self.text.set_value(text)
        for day in (self.since, self.until):
            day.set_value(None)
        for choice in (self.state, self.topic, self.channel):
            choice.setCurrentIndex(0)
        self._bar.tell()

    def show_unit(self, unit_id: int) -> None:
        """The enquiries of a unit."""
        self.close_entry()
        self.widen(self._desk.unit_code(unit_id))
        self.table.setFocus()

    def unit_id(self) -> int | None:
        row = self.table.current_row()
        return row["unit_id"] if row else None

    def _show(self, row: dict[str, Any] | None) -> None:
        state = row["state"] if row else ""
        steps = self._desk.steps(row["id"]) if row else []
        self.card.show_enquiry(row, steps, self._desk.changes(row["id"]) if row else [], self.house.now())
        self.files.show_of(row["id"] if row else None)
        is_open, answered = state == EnquiryState.OPEN, state == EnquiryState.ANSWERED
        onward = (is_open or answered) and row is not None and not row["became"]
        shown = (
            (self.answer, is_open), (self.new_first, not is_open), (self.new_too, is_open), (self.promise, is_open),
            (self.reopen, answered), (self.correct, bool(row and not row["erased"])), (self.slip, bool(row)),
            (self.cancel, is_open),
            *((button, onward) for button in self.onward),
        )  # fmt: skip
        for piece, seen in shown:
            looks.reveal(piece, seen)

    def _opened(self, row: dict[str, Any]) -> None:
        if row["state"] == EnquiryState.OPEN:
            self._ask_answer()
        else:
            self.print_paper()

    # Forms

    def new(self) -> None:
        """F3: a new enquiry, with what was half typed before."""
        self._open(self._panel("enquiry"), _NOTED)

    def take_over(self, facts: Mapping[str, Any], on_done: Callable[[str], None]) -> None:
        """A new enquiry with what another desk knows; with an `article_id` it is answered by that known answer."""
        unit, article = facts.get("unit_id"), facts.get("article_id")
        draft = f"enquiry with answer {article}" if article else f"enquiry for {facts.get('source') or unit}"
        panel = self._panel(draft)
        panel.know(facts, self._desk.unit_code(unit) if unit else "")
        if article:
            panel.take(self.house.office.knowledge.article(article))
        self._open(panel, _NOTED, on_done)

    def _panel(self, draft: str) -> EnquiryPanel:
        and_print = link(say("Save and print"), self.save_and_print, "printer", "F10")
        panel = EnquiryPanel(self.house, draft, self._note, and_print, *self._onward_buttons(self._hand_on_typed))
        panel.form.set_values({"channel": self._channel})
        return panel

    def _note(self, fields: EnquiryFields) -> Enquiry:
        self._channel = fields.channel
        return self._desk.note(fields, onward=self._onward)

    def _ask_answer(self) -> None:
        self._ask(answer_panel, self._desk.answer, mark("{number} is answered."))

    def _ask_promise(self) -> None:
        self._ask(promise_panel, self._desk.promise, mark("{number} is promised for another time."))

    def _ask_reopen(self) -> None:
        self._ask(reopen_panel, self._desk.reopen, mark("{number} is open again."))

    def _ask_correction(self) -> None:
        self._ask(CorrectionPanel, self._desk.correct, mark("{number} is corrected."))

    def _ask(self, panel: Callable[..., EnquiryEntry], act: Callable[..., Enquiry], told: str) -> None:
        """Open a form about the current enquiry."""
        row = self.table.current_row()
        if row is not None:
            self._open(panel(self.house, row, partial(act, row["id"])), told)

    def _ask_cancel(self) -> None:
        row = self.table.current_row()

        def act(answer: Answer) -> None:
            cancelled = self._desk.cancel(row["id"], answer.reason)
            self.turn_to(cancelled.id, say("{number} is cancelled.", number=cancelled.number))

        sentence = say("{number} needs no answer any more. It stays in the list.", number=row["number"])
        Confirm(
            self, say("Cancel the enquiry"), sentence, say("Cancel it"), act, reason=True, way_back=say("Go back")
        ).open()

    def _open(self, panel: EnquiryEntry, told: str, on_done: Callable[[str], None] | None = None) -> None:
        def saved() -> None:
            number = panel.kept().number
            self.turn_to(panel.kept().id, say(told, number=number))
            if on_done is not None:
                on_done(number)

        self.open_entry(panel, saved)

    def save_and_print(self) -> None:
        """F10: save what is typed, and put the slip on the printer."""
        made = self._saved_now()
        if made is not None:
            self.host.print_paper("enquiry", made.id)

    def _saved_now(self) -> Enquiry | None:
        """Save the form that is open; None when there is none, or it refuses."""
        entry = self.entry
        self.save()
        return entry.kept() if isinstance(entry, EnquiryEntry) and self.entry is None else None

    # Elsewhere

    def _hand_on_typed(self, desk: str, more: Mapping[str, Any]) -> None:
        """Save what is typed, answered or not, and go on with it at another desk."""
        self._onward = True
        made = self._saved_now()
        self._onward = False
        if made is not None:
            self._hand_on(made.id, desk, more)

    def _hand_on_current(self, desk: str, more: Mapping[str, Any]) -> None:
        row = self.table.current_row()
        if row is not None:
            self._hand_on(row["id"], desk, more)

    def _hand_on(self, enquiry_id: int, desk: str, more: Mapping[str, Any]) -> None:
        """Begin work at another desk with what is known; its number comes back to the enquiry."""
        row = self._desk.enquiry(enquiry_id)
        facts = {
            "unit_id": row["unit_id"], "name": row["caller"], "phone": row["phone"], "text": row["text"],
            "channel": row["channel"],
        }  # fmt: skip
        known = {name: value for name, value in facts.items() if value} | {
            "source": row["number"], "files_of": ("enquiry", enquiry_id), **more,
        }  # fmt: skip

        def done(number: str) -> None:
            self.attempt(lambda: self._desk.became(enquiry_id, number))
            self._list()

        self.host.hand_on(desk, known, done)

    def print_paper(self) -> None:
        """F9: the slip of the current enquiry."""
        row = self.table.current_row()
        if row is not None:
            self.host.preview_paper("enquiry", row["id"])
