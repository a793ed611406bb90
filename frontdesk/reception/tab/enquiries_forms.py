"""What is asked in the rooms of enquiries and answers: a new enquiry, its answer, another time, and an answer kept."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from frontdesk.core import phones
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import say
from frontdesk.reception.enquiries.desk import LONGEST_NAME, LONGEST_REASON, EnquiryFields
from frontdesk.reception.knowledge.desk import FIELDS, LONGEST_KEYWORDS, ArticleFields
from frontdesk.reception.records import CHANNELS, TOPICS, Channel, Enquiry
from frontdesk.widgets import looks
from frontdesk.widgets.card import Banner, Words
from frontdesk.widgets.entrypanel import EntryPanel, choice_of
from frontdesk.widgets.flow import Flow
from frontdesk.widgets.form import DateField, Field, NoteField, TextField
from frontdesk.widgets.hits import Hit
from frontdesk.widgets.moments import MomentField
from frontdesk.widgets.recordtable import Column, RecordTable
from frontdesk.widgets.toldcallers import ToldCallers
from frontdesk.widgets.unitpicker import UnitPicker

if TYPE_CHECKING:
    from frontdesk.reception.tab.doors import ReceptionHouse

Row = dict[str, Any]

MOST = 3
"""Answers that are offered at once; who needs more has typed too little."""


class ReadyAnswers(RecordTable):
    """The answers that suit what is typed, the likeliest first. Enter takes the current one, Tab passes them by."""

    changed = Signal()
    chosen = Signal(object)
    """The answer that was taken, a row of the list of answers."""

    def __init__(self) -> None:
        super().__init__((Column("title", FIELDS["title"], 0),), say("Known answers"))
        self._taken: int | None = None
        self.horizontalHeader().hide()
        self.setProperty("look", "framed")
        self.opened.connect(self._take)

    def offer(self, rows: Sequence[Row]) -> None:
        """Offer these, the first of them current."""
        self.set_rows(rows)
        self.setFixedHeight(looks.ROW * len(rows) + 4)
        if rows:
            self.select(0)

    def is_open(self) -> bool:
        """Enter takes an answer, as in any list that finds."""
        return bool(self.rows.rows)

    def value(self) -> int | None:
        """The id of the answer that was taken, or None."""
        return self._taken

    def set_value(self, value: object) -> None:
        """Note which answer was taken."""
        self._taken = value if isinstance(value, int) else None

    def draft(self) -> str:
        """The id as text."""
        return str(self._taken or "")

    def set_draft(self, text: str) -> None:
        """Put back what `draft` gave."""
        self._taken = int(text) if text.isdecimal() else None

    def problem(self) -> Refusal | None:
        """There is nothing to be read."""
        return None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.setToolTip(say("Enter takes this answer, Tab passes it by."))

    def _take(self, row: Row) -> None:
        self._taken = row["id"]
        self.chosen.emit(row)
        self.changed.emit()


class EnquiryEntry(EntryPanel):
    """A form about an enquiry; `act` gets its values and gives back the enquiry as it is kept then."""

    def __init__(
        self, house: "ReceptionHouse", heading: str, name: str, act: Callable[[Row], Enquiry], action: str = ""
    ) -> None:
        super().__init__(heading, name, house.drafts, self._keep, action)
        self._enquired = act
        self._kept: Enquiry | None = None

    def kept(self) -> Enquiry:
        """What was saved; there is nothing before."""
        assert self._kept is not None
        return self._kept

    def _keep(self, values: Row) -> None:
        self._kept = self._enquired(values)


class AnsweringPanel(EnquiryEntry):
    """A form in which an answer is typed, or taken from those that are known."""

    def __init__(
        self, house: "ReceptionHouse", heading: str, name: str, act: Callable[[Row], Enquiry], action: str
    ) -> None:
        super().__init__(house, heading, name, act, action)
        self._suggest = house.office.knowledge.suggest
        self.ready, self.answer = ReadyAnswers(), NoteField(say("Enter goes on, Shift+Enter begins a new line"), 3)
        self.ready.chosen.connect(self._taken)
        self.answer.changed.connect(self._answer_typed)

    def ask_answer(self) -> None:
        """Add the two fields."""
        self.form.add("ready", say("Known answers: Enter takes one, Tab passes by"), self.ready, span=2)
        self.form.add("answer", say("Answer"), self.answer, span=2)
        self.form.show_field("ready", False)

    def look_up(self, text: str) -> None:
        """Offer what suits a question."""
        found = self._suggest(text, MOST)
        self.ready.offer(found)
        self.form.show_field("ready", bool(found))

    def take(self, article: Row) -> None:
        """Answer with one that is known."""
        self.ready.set_value(article["id"])
        self._taken(article)

    def _taken(self, article: Row) -> None:
        self.answer.set_value(article["answer"])

    def _answer_typed(self) -> None:
        if not self.answer.value():
            self.ready.set_value(None)


class EnquiryPanel(AnsweringPanel):
    """A new enquiry; what suits the question is offered while it is typed. `acts` go on with it at other desks."""

    def __init__(
        self, house: "ReceptionHouse", name: str, act: Callable[[EnquiryFields], Enquiry], *acts: QWidget
    ) -> None:
        super().__init__(house, say("New enquiry"), name, lambda values: act(self.fields(values)), say("Save"))
        form = self.form
        self._resident_of = house.office.enquiries.resident_of
        self.text = NoteField(say("As it was asked"), 2)
        self.topic, self.channel = choice_of(TOPICS), choice_of(CHANNELS)
        self.topic.set_value("other")
        self.unit = UnitPicker(house.find_unit, say("Unit, name or phone"), say("Unit"))
        form.add("text", say("What was asked"), self.text, span=2, required=True)
        self.ask_answer()
        form.add("promised_for", say("Will be answered by"), MomentField(house.now))
        form.add("channel", say("Channel"), self.channel)
        form.add("caller", say("Asked by"), TextField(say("Optional"), LONGEST_NAME))
        self.phone = TextField(say("Optional"), 40)
        warn_of_phone(form.add("phone", say("Phone"), self.phone), self.phone)
        ToldCallers(house.told, form.add("unit_id", say("Unit"), self.unit), self.unit, self.unit.value)
        form.add("topic", say("Topic"), self.topic)
        form.add("at", say("Asked at, now if empty"), MomentField(house.now), span=2)
        self.text.changed.connect(lambda: self.look_up(self.text.value()))
        self.phone.editingFinished.connect(self._recognise)
        self.add(Flow(*acts))

    def fields(self, values: Mapping[str, Any]) -> EnquiryFields:
        """What is typed, as the desk takes it."""
        told = {name: value for name, value in values.items() if name != "ready"}
        return EnquiryFields(**told, article_id=self.ready.value())

    def know(self, facts: Mapping[str, Any], code: str) -> None:
        """Fill in what another desk knows; `code` is that of its unit."""
        known = {"text": facts.get("text"), "caller": facts.get("name"), "phone": facts.get("phone")}
        self.form.set_values({name: value for name, value in known.items() if value})
        self.unit.set_value(unit_hit(facts.get("unit_id"), code))

    def _recognise(self) -> None:
        """Whose phone is on file need not be asked for name and unit."""
        known = self._resident_of(self.phone.value())
        if known is None:
            return
        name, unit_id, code = known
        if not self.form.field("caller").input.value():
            self.form.set_values({"caller": name})
        if not self.unit.text():
            self.unit.set_hit(unit_hit(unit_id, code))

    def _taken(self, article: Row) -> None:
        super()._taken(article)
        self.topic.set_value(article["topic"])

    def _answer_typed(self) -> None:
        super()._answer_typed()
        self.form.field("promised_for").content.setEnabled(not self.answer.value())


class CorrectionPanel(EnquiryEntry):
    """What was taken down wrongly of an enquiry: who asked, from where, how and about what."""

    def __init__(self, house: "ReceptionHouse", row: Row, act: Callable[[EnquiryFields], Enquiry]) -> None:
        heading = say("Correct {number}", number=row["number"])
        super().__init__(house, heading, f"enquiry {row['id']}", lambda values: act(EnquiryFields(**values)))
        form = self.form
        unit = UnitPicker(house.find_unit, say("Unit, name or phone"), say("Unit"))
        phone = TextField(say("Optional"), 40)
        form.add("text", say("What was asked"), NoteField(say("As it was asked"), 4), span=2, required=True)
        form.add("caller", say("Asked by"), TextField(say("Optional"), LONGEST_NAME))
        warn_of_phone(form.add("phone", say("Phone"), phone), phone)
        form.add("unit_id", say("Unit"), unit, span=2)
        form.add("topic", say("Topic"), choice_of(TOPICS))
        form.add("channel", say("Channel"), choice_of(CHANNELS))
        form.set_values({name: row[name] for name in ("text", "caller", "phone", "topic")})
        form.set_values({"channel": Channel(row["channel"]), "unit_id": unit_hit(row["unit_id"], row["unit"])})


def answer_panel(house: "ReceptionHouse", row: Row, act: Callable[[str, int | None], Enquiry]) -> AnsweringPanel:
    """The answer to an open enquiry; those that suit its question are offered."""

    def done(values: Row) -> Enquiry:
        return act(values["answer"], panel.ready.value())

    name = f"answer to enquiry {row['id']}"
    panel = AnsweringPanel(house, say("Answer {number}", number=row["number"]), name, done, say("Answer"))
    panel.body.insertWidget(0, Words(row["text"], wraps=True))
    panel.ask_answer()
    panel.look_up(row["text"])
    return panel


def promise_panel(house: "ReceptionHouse", row: Row, act: Callable[[datetime], Enquiry]) -> EnquiryEntry:
    """Another time for the answer to an open enquiry."""
    heading = say("Promise {number} for another time", number=row["number"])
    name = f"promise of enquiry {row['id']}"
    panel = EnquiryEntry(house, heading, name, lambda values: act(values["promised_for"]))
    panel.body.insertWidget(0, Words(row["text"], wraps=True))
    panel.form.add("promised_for", say("Will be answered by"), MomentField(house.now), span=2, required=True)
    return panel


def reopen_panel(house: "ReceptionHouse", row: Row, act: Callable[[str, datetime], Enquiry]) -> EnquiryEntry:
    """Why an answered enquiry is open again, and by when it will be answered anew."""
    panel = EnquiryEntry(
        house, say("Open {number} again", number=row["number"]), f"enquiry {row['id']} again",
        lambda values: act(values["reason"], values["promised_for"]),
    )  # fmt: skip
    panel.body.insertWidget(0, Words(row["text"], wraps=True))
    panel.form.add("reason", say("Reason"), TextField(longest=LONGEST_REASON), span=2, required=True)
    panel.form.add("promised_for", say("Will be answered by"), MomentField(house.now), span=2, required=True)
    return panel


def article_panel(house: "ReceptionHouse", row: Row | None, act: Callable[[ArticleFields], object]) -> EntryPanel:
    """A new answer that is known, or what is to be changed of one."""
    heading = say("Edit the answer") if row else say("New answer")
    name = f"article {row['id']}" if row else "article"
    panel = EntryPanel(heading, name, house.drafts, lambda values: act(ArticleFields(**values)))
    form = panel.form
    form.add("title", say(FIELDS["title"]), NoteField(say("As residents ask it"), 2), span=2, required=True)
    form.add("answer", say(FIELDS["answer"]), NoteField(say("What they are told"), 9), span=2, required=True)
    words = TextField(say("Other words for it, parted by spaces"), LONGEST_KEYWORDS)
    form.add("keywords", say(FIELDS["keywords"]), words, span=2)
    form.add("topic", say(FIELDS["topic"]), choice_of(TOPICS))
    form.add("valid_until", say(FIELDS["valid_until"]), DateField(say("No end"), house.today))
    if row:
        form.set_values({name: row[name] for name in ("title", "answer", "keywords", "topic", "valid_until")})
    return panel


def unit_hit(unit_id: int | None, code: str) -> Hit | None:
    """A unit as a picker shows it once it is chosen."""
    return None if unit_id is None else Hit(unit_id, code)


def warn_of_phone(field: Field, phone: TextField) -> None:
    """Say beneath a phone what looks odd about it, once it is left; it never stands in the way."""
    words = Banner("", "soon")
    cast(QBoxLayout, field.layout()).insertWidget(2, words)

    def look() -> None:
        doubt = phones.doubt(phone.value())
        words.show_words("" if doubt is None else str(doubt))

    phone.editingFinished.connect(look)
    phone.textEdited.connect(lambda: words.show_words(""))
