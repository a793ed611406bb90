"""A loan at the right of the list: who has the keys, for what, on whose word, and what came back how."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.core import phones
from frontdesk.core.words import say
from frontdesk.keys.listed import LOAN_STATES, LoanState
from frontdesk.keys.papers.said import check_said
from frontdesk.keys.records import BORROWERS, OUTCOMES, BorrowerKind, Outcome
from frontdesk.widgets import looks
from frontdesk.widgets.card import Card, Heading, Rule, Scrolled, Words, row
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.pill import Pill
from frontdesk.widgets.timeline import Moment, Timeline

ROLES = {
    LoanState.OUT: "accent",
    LoanState.OVERDUE: "late",
    LoanState.BACK: "good",
    LoanState.UNDONE: "plain",
}


def loan_state(loan: Mapping[str, Any]) -> tuple[str, str]:
    """How a loan stands, as a pill."""
    state = LoanState(loan["state"])
    return ROLES[state], say(LOAN_STATES[state])


class LoanCard(Card):
    """One loan; without one it says so."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.state = Heading(large=True), Pill()
        self.number = Words("", "muted")
        self.facts, self.rule, self.timeline = Facts(), Rule(), Timeline(name=say("Keys"))
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(looks.WIDE_GAP)
        column.addWidget(self.facts)
        column.addWidget(self.rule)
        column.addWidget(self.timeline, 1)
        self.add(row(self.title, self.state, None))
        self.add(self.number)
        self.add(Scrolled(told), 1)

    def show_loan(self, loan: Mapping[str, Any] | None) -> None:
        """Show a loan as `LoanLists.loan` tells it."""
        for piece in (self.state, self.number, self.facts, self.rule):
            looks.reveal(piece, loan is not None)
        if loan is None:
            self.title.setText(say("No loan chosen"))
            self.timeline.set_moments([])
            return
        self.title.setText(loan["borrower"] or say("Erased"))
        role, word = loan_state(loan)
        self.state.show_state(word, role)
        self.number.setText(loan["number"])
        self.facts.set_facts(_facts(loan))
        self.timeline.set_moments(_moments(loan))


def _facts(loan: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Labels and values; what was not asked is left out."""
    told = [
        (say("Borrower"), say(BORROWERS[BorrowerKind(loan["borrower_kind"])])),
        (say("Company"), loan["company"]),
        (say("Phone"), phones.masked(loan["phone"]) if loan["back_at"] else loan["phone"]),
        (say("ID number"), loan["id_masked"]),
        (say("Staff card"), loan["staff_card"]),
        (say("Unit"), loan["unit"]),
        (say("Needed for"), loan["reason"]),
        (say("Went out"), f"{loan['at']:%Y-%m-%d %H:%M}"),
        (say("Due back"), f"{loan['due_back']:%Y-%m-%d %H:%M}"),
        (say("Approved by"), loan["approved_by"]),
        (say("Escort"), loan["escort"]),
        (say("Consent"), loan["consent"]),
        (say("Lent by"), loan["by"]),
        (say("Came from"), loan["source"]),
        (say("Remark"), loan["remark"]),
    ]
    return [(label, value) for label, value in told if value]


def _moments(loan: Mapping[str, Any]) -> list[Moment]:
    moments = []
    for item in loan["items"]:
        what = f"{item['code']}  {item['opens']}"
        if item["back_at"] is None:
            moments.append(
                Moment("", "", what, "key-round", "late" if loan["state"] == LoanState.OVERDUE else "accent")
            )
            continue
        came = say(OUTCOMES[Outcome(item["outcome"])])
        found = [check_said(item, say), item["remark"]]
        told = "\n".join(filter(None, (f"{what}: {came}", *found)))
        role = "good" if item["outcome"] == Outcome.BACK else "plain"
        moments.append(Moment(f"{item['back_at']:%Y-%m-%d %H:%M}", item["received_by"], told, "circle-check", role))
    for change in reversed(loan["extended"]):
        what = say("Due back") if change["field"] == "due_back" else say("Reason")
        moments.append(
            Moment(f"{change['at']:%Y-%m-%d %H:%M}", change["who"], f"{what}: {change['after']}", "clock", "soon")
        )
    return moments
