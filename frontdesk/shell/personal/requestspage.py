"""The page of requests: who asks for a copy of what is kept, or to be erased, and what is answered."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.privacy.records import PROOFS, STATES, WISHES, Asked, Wish
from frontdesk.privacy.requests import Line, RequestDesk
from frontdesk.shell.hosting import TabHost
from frontdesk.shell.office import Office
from frontdesk.widgets import looks
from frontdesk.widgets.ask import Answer, Confirm
from frontdesk.widgets.buttons import KeyButton, plain, primary
from frontdesk.widgets.card import Banner, Card, Heading, Words
from frontdesk.widgets.form import Choice, Form, NoteField, TextField
from frontdesk.widgets.quietline import QuietLine
from frontdesk.widgets.recordtable import Column, RecordTable

FORBIDDEN = mark("Your role may not do this. Ask the manager.")

_ROLES = {"open": "soon", "late": "late", "answered": "good", "refused": "plain", "withdrawn": "plain"}
_COLUMNS = [
    Column("number", mark("Number"), 145),
    Column("wish", mark("Asked for"), 170, value=lambda line: say(WISHES[Wish(line.wish)])),
    Column("name", mark("Person"), 95),
    Column("unit", mark("Unit"), 75),
    Column("due_on", mark("Answer by"), 95, "date"),
    Column("standing", mark("State"), 0, "pill", value=lambda line: _state(line)),
]


def forbid(button: KeyButton, allowed: bool) -> KeyButton:
    """A button that the role may not use says so; the desk checks again."""
    if not allowed:
        button.forbid(say(FORBIDDEN))
    return button


class RequestsPage(QWidget):
    """The requests at the left; at the right the one chosen with its acts, or the form of a new one."""

    def __init__(self, office: Office, host: TabHost, quiet: QuietLine, leave: Callable[[], object]) -> None:
        super().__init__()
        self._desk, self._host, self._quiet, self._leave = RequestDesk(office.ground), host, quiet, leave
        self._person: int | None = None
        keeps = office.may(Right.KEEP_PRIVACY)
        self.table = RecordTable(_COLUMNS, say("Requests"))
        self.table.set_empty(
            say(
                "Who wants to see what is kept of them, or to be erased, asks here.\nA request begins in the unit file"
                " (F4), beside the person, with “Personal data” (Shift+F1 to F9)."
            ),
            "shield-check",
        )
        self.table.current_changed.connect(self._show)
        self._side = QStackedWidget()
        self._side.addWidget(self._chosen(keeps, office.may(Right.KEEP_RESIDENTS)))
        self._side.addWidget(self._asking())
        whole = QHBoxLayout(self)
        whole.setContentsMargins(4, 16, 4, 8)
        whole.setSpacing(looks.MARGIN)
        listed = Card(flush=True)
        listed.add(self.table, 1)
        whole.addWidget(listed, 5)
        whole.addWidget(self._side, 3)

    def _chosen(self, keeps: bool, takes: bool) -> QWidget:
        self.heading, self.told, self.against = Heading("", large=True), Words("", "muted", wraps=True), Banner("")
        self.heading.setWordWrap(True)
        self.copy = forbid(primary(say("Write the copy…"), "F10", self._copy), keeps)
        self.erase = forbid(primary(say("Erase…"), "F8", self._erase), keeps)
        self.refuse = forbid(plain(say("Refuse…"), "F7", self._refuse), keeps)
        self.withdraw = forbid(plain(say("Withdrawn"), "Ctrl+W", self._withdraw), takes)
        self.paper = plain(say("Paper"), "F9", self._paper)
        card = Card()
        for piece in (self.heading, self.told, self.against):
            card.add(piece)
        card.body.addStretch(1)
        for button in (self.copy, self.erase, self.refuse, self.withdraw, self.paper):
            card.add(button)
        return card

    def _asking(self) -> QWidget:
        self.whose, self.before = Heading("", large=True), Banner("")
        self.form = Form(1)
        self.form.add("wish", say("Asked for"), Choice([(wish, say(words)) for wish, words in WISHES.items()]))
        self.form.add("shown", say("Document shown"), Choice([(key, say(words)) for key, words in PROOFS.items()]))
        self.form.add("asked_by", say("Who asks, if not the person"), TextField("", 60))
        self.form.add("remark", say("Remark"), NoteField())
        self.form.finished.connect(self._begin)
        self.form.left.connect(self.start)
        self.form.changed.connect(self._tell_before)
        self.save = primary(say("Take the request down"), "Ctrl+S", self._begin)
        card = Card()
        for piece in (self.whose, self.form, self.before):
            card.add(piece)
        card.body.addStretch(1)
        card.add(self.save)
        return card

    def start(self) -> None:
        """Show the requests as they stand, with the keyboard in the list."""
        self._person = None
        self._side.setCurrentIndex(0)
        self.table.set_rows(self._desk.listing())
        if self.table.current_row() is None:
            self.table.select(0)
        self._show(self.table.current_row())
        self.table.setFocus()

    def new(self, person_id: int) -> None:
        """Begin a request of a person."""
        self.table.set_rows(self._desk.listing())
        self._person = person_id
        self.whose.setText(say("New request: {name}", name=self._desk.name(person_id)))
        self.form.clear()
        self.form.set_values({"wish": Wish.COPY, "shown": "identity_card"})
        self._tell_before()
        self._side.setCurrentIndex(1)
        looks.reveal(self._side, True)
        # What is asked for is never taken as read.
        self.form.field("wish").setFocus()

    def _tell_before(self) -> None:
        """What stands against an erasure is told before anybody waits for it."""
        erases = self._person is not None and self.form.field("wish").input.value() == Wish.ERASE
        self.before.show_words("\n".join(self._desk.against(self._person or 0)) if erases else "", "soon")

    def _begin(self) -> None:
        assert self._person is not None
        try:
            told = self.form.values()
            made = self._desk.begin(self._person, told["wish"], told["shown"], told["asked_by"], told["remark"])
        except Refusal as refusal:
            self.form.show_refusal(refusal)
            return
        self.start()
        self.table.select_identity(made)
        self._quiet.tell(say("Taken down. F9 shows the acknowledgement to hand over."))

    def _show(self, line: Line | None) -> None:
        """The chosen request, with what can be done."""
        looks.reveal(self._side, line is not None)
        if line is None:
            return
        is_open, erases = line.state == Asked.OPEN, line.wish == Wish.ERASE
        self.heading.setText(f"{line.number}  {line.name}")
        told = [say(WISHES[Wish(line.wish)]), say("taken down {at} by {name}", at=f"{line.at:%Y-%m-%d}", name=line.who)]
        if is_open:
            told.append(say("to be answered by {day}", day=line.due_on))
        elif line.decided_by:
            told.append(say("decided by {name}", name=line.decided_by))
        self.told.setText("\n".join(filter(None, (*told, line.reason))))
        against = self._desk.against(line.person_id) if is_open and erases else []
        self.against.show_words("\n".join(against), "soon")
        looks.reveal(self.copy, is_open and not erases)
        looks.reveal(self.erase, is_open and erases)
        self.erase.setEnabled(not against and not self.erase.why)
        for button in (self.refuse, self.withdraw):
            looks.reveal(button, is_open)

    def _line(self) -> Line:
        line = self.table.current_row()
        assert isinstance(line, Line)
        return line

    def _copy(self) -> None:
        line = self._line()
        self._host.choose_target(say("Write the copy"), line.number, (".pdf",), partial(self._write, line))

    def _write(self, line: Line, path: str) -> None:
        def tell(files: list[str]) -> None:
            self._again(say("Written: {files}. Hand it over against the signed receipt.", files=", ".join(files)))

        self._host.run("copy_person", say("Writing the copy"), tell, request_id=line.id, path=path)

    def _erase(self) -> None:
        line = self._line()

        def go(answer: Answer) -> None:
            self._host.run("erase_person", say("Erasing"), lambda _: self._again(say("Erased.")), request_id=line.id)

        sentence = say(
            "{name} is erased from every desk for good; receipts and what the law has kept stay.", name=line.name
        )
        Confirm(self, say("Erase personal data"), sentence, say("Erase for good"), go).open()

    def _refuse(self) -> None:
        line = self._line()

        def go(answer: Answer) -> None:
            self._desk.refuse(line.id, answer.reason)
            self._again(say("Refused. F9 shows the paper with the reason."))

        sentence = say("{name} is told on paper why it is not done.", name=line.name)
        Confirm(self, say("Refuse the request"), sentence, say("Refuse"), go, reason=True).open()

    def _withdraw(self) -> None:
        try:
            self._desk.withdraw(self._line().id)
        except Refusal as refusal:
            self._quiet.refuse(refusal)
            return
        self._again(say("Withdrawn."))

    def _again(self, sentence: str) -> None:
        """Show what became of it, also of work that was done meanwhile elsewhere."""
        if looks.alive(self):
            self.start()
            self._quiet.tell(sentence)
        else:
            self._host.tell(sentence)

    def _paper(self) -> None:
        line = self._line()
        self._leave()
        self._host.preview_paper("data_request", line.id)


def _state(line: Line) -> tuple[str, str]:
    return _ROLES[line.standing], say("Late") if line.standing == "late" else say(STATES[Asked(line.state)])
