"""A visitor at the counter, being typed: signed in, left to wait, turned away, or let in on a supervisor's word."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from frontdesk.core.operators import Right
from frontdesk.core.words import say
from frontdesk.reception.records import Admission, Visit
from frontdesk.reception.tab.visits_card import clock_of
from frontdesk.reception.tab.visits_form import VisitPanel
from frontdesk.reception.visits.desk import VisitDesk, Word
from frontdesk.reception.visits.fields import VisitFields
from frontdesk.widgets import looks
from frontdesk.widgets.ask import Answer, Confirm
from frontdesk.widgets.buttons import plain

if TYPE_CHECKING:
    from frontdesk.reception.tab.doors import ReceptionHouse

Way = Callable[[VisitFields, dict[str, Any]], Visit]
"""What is done with what is typed."""


class Arrival:
    """The form of one visitor and its acts. `source` is the number of the document that the visit comes from."""

    def __init__(self, house: "ReceptionHouse", draft: str, source: str = "") -> None:
        self._house, self._source = house, source
        self._desk: VisitDesk = house.office.visits
        self._way: Way = self._come_in
        self.visit: Visit | None = None
        """What was saved."""
        self.slip_wanted = False
        self._despite = plain(say("Admit all the same …"), "Shift+F7", self._ask_despite)
        self.panel = VisitPanel(
            house, say("Sign in a visitor"), draft, self._keep, say("Sign the visitor in"),
            plain(say("With slip"), "F10", self.sign_in_and_print),
            plain(say("Wait"), "F7", lambda: self._do(self._let_wait)),
            plain(say("Refuse …"), "F8", self._ask_turn_away),
            self._despite,
        )  # fmt: skip
        self.panel.foretell = self._foretold
        self.panel.ruled.connect(self._offer_word)
        self._offer_word(None)

    def sign_in_and_print(self) -> None:
        """F10: sign in, and put the slip on the printer."""
        self.slip_wanted = True
        self.panel.save()
        self.slip_wanted = False

    def _keep(self, values: dict[str, Any]) -> None:
        self.visit = self._way(replace(self.panel.fields(values), source=self._source), values)

    def _do(self, way: Way) -> None:
        """Do this with what is typed, without the household's word; what is refused stands in the form."""
        self._way = way
        self.panel.ask_for_word(False)
        self.panel.save()
        if self.visit is None:
            self._way = self._come_in
            self.panel.ask_for_word(True)

    def _come_in(self, fields: VisitFields, values: dict[str, Any], word: Word | None = None) -> Visit:
        at, expected = self.panel.when(values)
        if at is not None and expected:
            return self._desk.expect(fields, at)
        return self._desk.sign_in(fields, at=at, word=word or Word(agreed_by=values.get("agreed_by", "")))

    def _let_wait(self, fields: VisitFields, values: dict[str, Any]) -> Visit:
        return self._desk.let_wait(fields)

    def _ask_turn_away(self) -> None:
        def act(answer: Answer) -> None:
            self._do(lambda fields, _: self._desk.turn_away(fields, answer.reason))

        sentence = say("The visitor is not let in. It stays in the register, with the reason.")
        Confirm(self.panel, say("Turn away"), sentence, say("Turn away"), act, reason=True).open()

    def _ask_despite(self) -> None:
        def act(word: Word) -> None:
            self._do(lambda fields, values: self._come_in(fields, values, word))

        ask_despite(self._house, self.panel, act)

    def _offer_word(self, rule: Any) -> None:
        looks.reveal(self._despite, rule is not None and rule.kind == Admission.REFUSE)

    def _foretold(self) -> str:
        at = self.panel.form.field("at").input.value()
        if at is None or at <= self._house.now():
            return ""
        return say("Will be expected at {time}.", time=clock_of(at, self._house.now()))


def ask_despite(house: "ReceptionHouse", parent: QWidget, act: Callable[[Word], object]) -> None:
    """Ask why a visitor comes in whom nobody wants, and for a supervisor's word, if that is not given by right."""
    may = house.may(Right.APPROVE)

    def done(answer: Answer) -> None:
        authority = None if may else house.vouch(answer.name, answer.password, Right.APPROVE)
        act(Word(reason=answer.reason, authority=authority))

    sentence = say("This visitor is not to be admitted. Whoever lets them in all the same is kept, with the reason.")
    Confirm(
        parent, say("Admit all the same"), sentence, say("Admit"), done, reason=True, authority=not may
    ).open()  # fmt: skip
