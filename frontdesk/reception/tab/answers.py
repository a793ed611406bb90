"""The answers room: what is known at the counter, looked up by anybody and kept by the supervisors."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.reception.knowledge.changes import Changed
from frontdesk.reception.knowledge.desk import FIELDS, ArticleFields
from frontdesk.reception.knowledge.listed import ARTICLE_STATES
from frontdesk.reception.records import TOPICS
from frontdesk.reception.tab.enquiries_forms import article_panel
from frontdesk.reception.tab.room import EntryRoom
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import link, plain, primary
from frontdesk.widgets.card import Card, Heading, Rule, Scrolled, Words, row
from frontdesk.widgets.entrypanel import EntryPanel
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.flow import Flow
from frontdesk.widgets.form import Choice, TextField
from frontdesk.widgets.pill import Pill
from frontdesk.widgets.recordtable import Column, RecordTable
from frontdesk.widgets.room import Filters, LongList
from frontdesk.widgets.timeline import Moment, Timeline

if TYPE_CHECKING:
    from frontdesk.reception.tab.doors import ReceptionHouse

_ROLES = {"offered": "good", "expired": "late", "withdrawn": "plain"}


def article_state(article: dict[str, Any]) -> tuple[str, str]:
    """Where an answer stands, as the role of a pill and its word."""
    return _ROLES[article["state"]], say(ARTICLE_STATES[article["state"]])


COLUMNS = (
    Column("topic", mark("Topic"), 116, sorts=True, value=lambda article: say(TOPICS[article["topic"]])),
    Column("title", mark("Question"), 0, sorts=True),
    Column("used", mark("Given"), 68, "count"),
    Column("valid_until", mark("Valid until"), 104, "date", sorts=True),
    Column("at", mark("Written"), 104, sorts=True, value=lambda article: article["at"].date().isoformat()),
    Column("state", mark("State"), 96, "pill", value=article_state),
)


class AnswerCard(Card):
    """One known answer, with its history."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.answer = Words("", "heading", wraps=True), Words(wraps=True)
        self.answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.state, self.facts, self.rule = Pill(), Facts(), Rule()
        self.timeline = Timeline(name=say("History"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, looks.GAP, 0)
        column.setSpacing(looks.WIDE_GAP)
        for piece in (self.title, self.answer, self.facts, self.rule):
            column.addWidget(piece)
        column.addWidget(self.timeline, 1)
        self.add(row(Heading(say("Known answer")), self.state, None))
        self.add(Scrolled(inside), 1)

    def show_answer(self, article: dict[str, Any] | None, history: list[Changed]) -> None:
        """Show a row of the list with its history; None empties the card."""
        self.title.setText(article["title"] if article else say("No answer chosen"))
        self.answer.setText(article["answer"] if article else "")
        role, word = article_state(article) if article else ("plain", "")
        self.state.show_state(word, role)
        for piece in (self.answer, self.facts, self.rule):
            looks.reveal(piece, article is not None)
        moments = [Moment(f"{each.at:%Y-%m-%d %H:%M}", each.who, _changed(each), "pencil") for each in history]
        if article is not None:
            written = Moment(f"{article['at']:%Y-%m-%d %H:%M}", article["who"], say("Written"), "plus")
            moments.append(written)
            until = article["valid_until"]
            self.facts.set_facts(
                [
                    (say("Topic"), say(TOPICS[article["topic"]])),
                    (say(FIELDS["keywords"]), article["keywords"]),
                    (say(FIELDS["valid_until"]), until.isoformat() if until else say("No end")),
                    (say("Given"), say("{count} times", count=article["used"])),
                ]
            )
        self.timeline.set_moments(moments)


class Answers(EntryRoom):
    """The answers by topic. A form takes the answer's place until it is saved or left."""

    def __init__(self, house: "ReceptionHouse") -> None:
        self.card = AnswerCard()
        table = RecordTable(COLUMNS, say("Known answers"), sort=("topic", False), first=True)
        super().__init__(house.host, self.card, table, "answers", house.may)
        self.house, self._desk = house, house.office.knowledge
        self._changed = 0
        self.text = TextField(say("Question, pinyin or other words"), 60)
        self.topic = Choice([("", say("All topics")), *((topic, say(word)) for topic, word in TOPICS.items())])
        self.state = Choice([("", say("All states")), *((state, say(word)) for state, word in ARTICLE_STATES.items())])
        self._bar = Filters(
            (self.text, say("Filter"), 230),
            (self.topic, say("Topic"), 150),
            (self.state, say("State"), 118),
            told=self._list,
        )
        self.saved = link(say("Export"), self.export, "download", "Ctrl+E")
        self.column.addWidget(LongList(self.table, self._bar, self.host, "answers", self.saved), 1)
        self.use = primary(say("Enquiry with this answer …"), "F7", self._use)
        self.copy = plain(say("Copy the answer"), "Ctrl+Alt+C", self._copy)
        self.add = plain(say("New answer …"), "F3", self.new)
        self.edit = plain(say("Edit …"), "F2", self._edit)
        self.sheet = plain(say("To take home"), "F9", self.print_paper)
        self.withdraw = plain(say("Take out of use"), "F8", self._withdraw)
        self.bring_back = plain(say("Put back into use"), "F8", self._bring_back)
        self.card.add(self.use)
        self.card.add(Flow(self.copy, self.sheet, self.add, self.edit, self.withdraw, self.bring_back))
        self.table.current_changed.connect(self._show)
        self.table.opened.connect(lambda _: self._use())
        self.text.returnPressed.connect(self._enter_list)

    def help_text(self) -> str:
        return say(
            "Answers: what residents ask again and again, and what they are told. Type a word of the question, its"
            " pinyin or its initials. Enter or F7 notes an enquiry with the answer, Ctrl+Alt+C copies it for a chat, F9"
            " prints it to take home. Whoever notes an enquiry sees the answers that suit it while typing."
            "\n\nSupervisors keep them: F3 writes a new one, F2 changes it, F8 takes it out of use or puts it back."
            " What an answer said before stays in its history. Past its last day an answer is no longer offered."
        )

    # The list

    def refresh(self) -> None:
        keeps = self._keeps()
        for piece, seen in ((self.saved, self.house.may(Right.EXPORT)), (self.add, keeps), (self.edit, keeps)):
            looks.reveal(piece, seen)
        self._list()

    def _list(self) -> None:
        narrowed = self.narrowed()
        self.table.set_empty(
            say("No answer matches. Esc shows them all.")
            if any(narrowed.values())
            else say("What is known here helps whoever stands at the counter.\nF3 writes the first answer.")
            if self._keeps()
            else say("No answers are kept yet. A supervisor writes them here."),
            "circle-help",
        )
        self.table.show_source(self._desk.articles(**narrowed))
        self._show(self.table.current_row())

    def narrowed(self) -> dict[str, Any]:
        return {"text": self.text.value(), "topic": self.topic.value(), "state": self.state.value()}

    def _keeps(self) -> bool:
        return self.house.may(Right.KEEP_KNOWLEDGE)

    def _enter_list(self) -> None:
        self._bar.tell()
        self.table.setFocus()

    def home(self) -> QWidget:
        """Answers are looked up: the keyboard begins in the filter."""
        return self.text

    def widen(self) -> None:
        self.text.set_value("")
        for choice in (self.topic, self.state):
            choice.setCurrentIndex(0)
        self._bar.tell()

    def _show(self, article: dict[str, Any] | None) -> None:
        self.card.show_answer(article, self._desk.history(article["id"]) if article else [])
        state, keeps = article["state"] if article else "", self._keeps()
        for piece, seen in (
            (self.use, state == "offered"), (self.copy, bool(article)), (self.sheet, bool(article)),
            (self.edit, keeps and bool(article)),
            (self.withdraw, keeps and state in ("offered", "expired")),
            (self.bring_back, keeps and state == "withdrawn"),
        ):  # fmt: skip
            looks.reveal(piece, seen)

    # Given

    def _use(self) -> None:
        """Note an enquiry that is answered by the current answer."""
        article = self.table.current_row()
        if article is not None and article["state"] == "offered":
            facts = {"room": "enquiries", "text": article["title"], "article_id": article["id"]}
            self.host.hand_on("reception", facts)

    def _copy(self) -> None:
        """The words of the current answer, to be pasted into a chat."""
        article = self.table.current_row()
        if article is not None:
            QGuiApplication.clipboard().setText(article["answer"])
            self.host.tell(say("The answer is copied."))

    def print_paper(self) -> None:
        """F9: the current answer on a sheet to take home."""
        article = self.table.current_row()
        if article is not None:
            self.host.preview_paper("article", article["id"])

    # Kept

    def new(self) -> None:
        """F3: a new answer."""
        if self.permits(self._keeps()):
            self._open(article_panel(self.house, None, self._add), say("The answer is kept."))

    def _add(self, fields: ArticleFields) -> None:
        self._changed = self._desk.add(fields)

    def _edit(self) -> None:
        article = self.table.current_row()
        if article is None or not self.permits(self._keeps()):
            return

        def change(fields: ArticleFields) -> None:
            self._desk.change(article["id"], fields)
            self._changed = article["id"]

        self._open(article_panel(self.house, article, change), say("The answer is changed."))

    def _withdraw(self) -> None:
        self._set(self._desk.withdraw, say("The answer is no longer in use."))

    def _bring_back(self) -> None:
        self._set(self._desk.bring_back, say("The answer is in use again."))

    def _set(self, act: Callable[[int], None], told: str) -> None:
        article = self.table.current_row()
        if article is not None:

            def done() -> None:
                act(article["id"])
                self.turn_to(article["id"], told)

            self.attempt(done)

    def _open(self, panel: EntryPanel, told: str) -> None:
        self.open_entry(panel, lambda: self.turn_to(self._changed, told))


def _changed(change: Changed) -> str:
    if change.field == "active":
        return say("Taken out of use") if change.after else say("Put back into use")
    before = say(TOPICS[change.before]) if change.field == "topic" else change.before or say("nothing")
    return say("{field} was: {before}", field=say(FIELDS[change.field]), before=before)
