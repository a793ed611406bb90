"""A unit in arrears at the right of the due list: whom to call, what is owed, what was said before."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.core.money import Money
from frontdesk.core.words import say
from frontdesk.fees.dunning.ageing import BUCKETS
from frontdesk.fees.dunning.desk import Contact
from frontdesk.fees.dunning.promises import PROMISES, PromiseState
from frontdesk.fees.records.dunning import MEANS, OUTCOMES, ROUNDS, DunningRound
from frontdesk.fees.tables import Shown, yuan
from frontdesk.widgets import looks
from frontdesk.widgets.card import Card, Heading, Scrolled, Words, row
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.pill import Pill
from frontdesk.widgets.timeline import Moment, Timeline

_ROLES = {
    PromiseState.BROKEN: "late",
    PromiseState.TODAY: "soon",
    PromiseState.WAITING: "accent",
    PromiseState.KEPT: "good",
}
_ICONS = {"phone": "phone", "counter": "user-round", "wechat": "message-square", "visit": "house", "paper": "file-text"}


def promise_shown(promised: dict[str, Any]) -> Shown:
    """The promise of a row of the due list as a pill; an empty word where there is none."""
    if not promised["promise"]:
        return "plain", ""
    state = PromiseState(promised["promise"])
    if state == PromiseState.WAITING:
        return _ROLES[state], say("Promised for {day}", day=f"{promised['promised_for']:%m-%d}")
    return _ROLES[state], say(PROMISES[state])


class DunningCard(Card):
    """What is known of one unit in arrears."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.promise = Heading(large=True), Pill()
        self.amount, self.caption = Words("", "amount"), Words("", "muted")
        self.facts = Facts()
        self.timeline = Timeline(say("Nobody has spoken to them yet. F3 logs a contact."), say("Contacts"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, looks.GAP, 0)
        column.setSpacing(looks.WIDE_GAP)
        column.addWidget(self.facts)
        column.addWidget(self.timeline, 1)
        self.add(row(self.title, self.promise, None))
        self.add(row(self.caption, None, self.amount))
        self.add(Scrolled(inside), 1)

    def show_unit(
        self,
        due: dict[str, Any] | None,
        ages: dict[str, Money],
        phones: Sequence[tuple[str, str]],
        history: Sequence[Contact],
    ) -> None:
        """Show a row of the due list, and what else is known of its unit; None empties the card."""
        self.title.setText(f"{due['unit']}  {due['payer']}".strip() if due else say("No unit chosen"))
        self.title.setToolTip(self.title.text())
        role, word = promise_shown(due) if due else ("plain", "")
        self.promise.show_state(word, role)
        self.amount.setText(yuan(due["overdue"]) if due else "")
        self.caption.setText(say("Overdue") if due else "")
        looks.reveal(self.facts, due is not None)
        self.timeline.set_moments([_moment(contact) for contact in history])
        if due is None:
            return
        calls = "\n".join(f"{number} {name}" for name, number in phones)
        told = [(say("Phone"), calls), (say("Owed in all"), due["owed"].grouped())]
        told.append((say("Overdue since"), say("{day}, {days} d", day=due["oldest"], days=due["days"])))
        told += [(say(bucket.title), ages[bucket.key].grouped()) for bucket in BUCKETS if ages[bucket.key]]
        told.append((say("Next round"), say(ROUNDS[DunningRound(due["next_round"])])))
        self.facts.set_facts(told)


def _moment(contact: Contact) -> Moment:
    """A contact as it stands in the history of its unit."""
    told = {"round": say(ROUNDS[contact.round]), "outcome": say(OUTCOMES[contact.outcome])}
    if contact.letter:
        lines = [say("{round}: {outcome}", **told), contact.letter]
    else:
        lines = [say("{round}, {means}: {outcome}", means=say(MEANS[contact.means]), **told)]
    if contact.promised_for is not None and contact.state is not None:
        sum_ = contact.promised.grouped() if contact.promised else say("all")
        lines.append(say("{sum} by {day}", sum=sum_, day=contact.promised_for) + f"  ·  {say(PROMISES[contact.state])}")
    if contact.words:
        lines.append(contact.words)
    role = _ROLES[contact.state] if contact.state else "plain"
    return Moment(
        f"{contact.at:%Y-%m-%d %H:%M}", contact.who, "\n".join(lines), _ICONS.get(contact.means, "phone"), role
    )
