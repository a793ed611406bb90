"""A loan at the right of the list: who has the keys, for what, on whose word, and what came back how."""

from collections.abc import Mapping
from typing import Any

from frontdesk.core import phones
from frontdesk.core.words import say
from frontdesk.keys.listed import LOAN_STATES, LoanState
from frontdesk.keys.papers.said import check_said
from frontdesk.keys.records import BORROWERS, OUTCOMES, BorrowerKind, Outcome
from frontdesk.widgets import looks
from frontdesk.widgets.card import Words
from frontdesk.widgets.recordcard import RecordCard
from frontdesk.widgets.timeline import Moment

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


class LoanCard(RecordCard):
    """One loan; without one it says so."""

    def __init__(self) -> None:
        self.number = Words("", "muted")
        super().__init__(self.number, say("Keys"))

    def show_loan(self, loan: Mapping[str, Any] | None) -> None:
        """Show a loan as `LoanLists.loan` tells it."""
        looks.reveal(self.number, loan is not None)
        if loan is None:
            self.show_told(say("No loan chosen"))
            return
        self.number.setText(loan["number"])
        self.show_told(loan["borrower"] or say("Erased"), loan_state(loan), _facts(loan), _moments(loan))


def _facts(loan: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [
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
