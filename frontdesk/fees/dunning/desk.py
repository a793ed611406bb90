"""Dunning: talking to units about their arrears, and remembering what came of it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Date, bindparam, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import digest
from frontdesk.core.ground import Act
from frontdesk.core.money import Money
from frontdesk.core.operators import Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.core.texts import plain
from frontdesk.core.words import mark, say
from frontdesk.fees.cash.owed import owed_by
from frontdesk.fees.dunning.ageing import ages_of, total
from frontdesk.fees.dunning.listed import DunningLists
from frontdesk.fees.dunning.promises import PromiseState, promises, shift_of, standing_of
from frontdesk.fees.records.dunning import (
    MEANS,
    OUTCOMES,
    DunningContact,
    DunningLetter,
    DunningRound,
    Outcome,
)
from frontdesk.residents.records import Occupancy, OccupancyRole, Person, Phone

_FURTHEST = 366
"""Days ahead that a promise may lie; more is mistyped."""

_LONGEST = 500

_RECENT = 30
"""Days for which a contact is news."""

_PROMISED = {
    PromiseState.BROKEN: ("late", mark("Promise broken: {sum} by {day}")),
    PromiseState.TODAY: ("soon", mark("Promised for today: {sum}")),
    PromiseState.WAITING: ("accent", mark("Promised: {sum} by {day}")),
}


@dataclass(frozen=True)
class Contact:
    """A contact as it is shown: when on the estate's wall, by whom, what came of it, what became of the promise.

    `owed` is what was overdue at that moment; of a letter there are its id and number.
    """

    id: int
    at: datetime
    who: str
    round: DunningRound
    means: str
    outcome: Outcome
    promised_for: date | None
    promised: Money | None
    owed: Money
    words: str
    letter_id: int | None
    letter: str
    state: PromiseState | None


class DunningDesk(DunningLists):
    """Logs contacts, and tells what was said before."""

    def log(
        self,
        unit_id: int,
        round: DunningRound,
        means: str,
        outcome: Outcome,
        *,
        promised_for: date | None = None,
        promised: Money | None = None,
        words: str = "",
    ) -> DunningContact:
        """Keep a contact with a unit in arrears. `promised_for` is the last day on which a promise is kept.

        A promise without an amount is about all that is overdue. Refuses a promise without a day or for a day gone by,
        an amount that is not overdue, and a unit that owes nothing overdue.
        """
        words = plain(words)
        if means not in MEANS:
            raise Refusal(mark("Choose by which means somebody was reached."), field="means")
        if len(words) > _LONGEST:
            raise Refusal(mark("Say it in at most {count} characters."), field="words", count=_LONGEST)
        if outcome != Outcome.PROMISED and (promised_for is not None or promised is not None):
            raise Refusal(mark("Only a promise has a day and an amount."), field="outcome")
        with self._ground.act("dunning_contact_logged", Right.DUN) as act:
            owed = overdue(act.session, unit_id, act.day)
            if not owed:
                raise Refusal(mark("This unit owes nothing that is overdue. There is nothing to dun."), field="unit")
            if outcome == Outcome.PROMISED:
                _check_promise(promised_for, promised, owed, act.day)
            contact = DunningContact(
                unit_id=unit_id, at=act.at, operator_id=act.operator.id, round=round.value, means=means,
                outcome=outcome.value, promised_for=promised_for, promised=promised, owed=owed, words=words,
            )  # fmt: skip
            act.session.add(contact)
            act.session.flush()
            note(act, contact)
            return contact

    def history(self, unit_id: int) -> list[Contact]:
        """Every contact with a unit, the latest first."""
        clock = self._ground.clock
        with self._ground.database.reading() as session:
            stands = {
                row.id: PromiseState(row.state)
                for row in _STANDS.all(session, unit=unit_id, today=clock.today(), shift=shift_of(clock))
            }
            return [
                Contact(
                    row.id, clock.local(row.at), row.who, DunningRound(row.round), row.means, Outcome(row.outcome),
                    row.promised_for, row.promised, row.owed, row.words, row.letter_id, row.number or "",
                    stands.get(row.id),
                )
                for row in _HISTORY.all(session, unit=unit_id)
            ]  # fmt: skip

    def told(self, unit_id: int) -> tuple[str, str] | None:
        """What whoever stands before this unit should know, as the role of a pill and a sentence; None for nothing.

        That is a promise that is not kept yet, or a contact of the last weeks.
        """
        with self._ground.database.reading() as session:
            if _SPOKEN.first(session, unit=unit_id) is None:
                return None
        for due in self.due_rows([unit_id]):
            words = _PROMISED.get(due["promise"])
            if words is not None:
                owed = due["promised"].grouped() if due["promised"] else say("all")
                return words[0], say(words[1], sum=owed, day=due["promised_for"])
            if due["last_at"] and (self._ground.clock.today() - due["last_at"].date()).days <= _RECENT:
                outcome = say(OUTCOMES[Outcome(due["last_outcome"])])
                return "plain", say("Dunned on {day}: {outcome}", day=due["last_at"].date(), outcome=outcome)
        return None

    def ages(self, unit_id: int) -> dict[str, Money]:
        """What a unit owes past its due day, by the key of its bucket."""
        with self._ground.database.reading() as session:
            return ages_of(owed_by(session, unit_id), self._ground.clock.today())

    def phones(self, unit_id: int) -> list[tuple[str, str]]:
        """Whom to call: the name and number of each owner and tenant, in the order of the unit file."""
        with self._ground.database.reading() as session:
            return [(row.name, row.number) for row in _PHONES.all(session, unit=unit_id)]


def overdue(session: Session, unit_id: int, day: date) -> Money:
    """All that a unit owes past its due day on a day, deposits left out."""
    return total(ages_of(owed_by(session, unit_id), day))


def note(act: Act, contact: DunningContact) -> None:
    """Put a contact into the audit chain, with the fingerprint of all that it says."""
    act.note(
        "dunning_contact", contact.id, round=contact.round, outcome=contact.outcome, digest=contact_digest(contact)
    )


def contact_digest(contact: Any) -> str:
    """The fingerprint of a contact, of the record or of a row of its columns."""
    kept = {column.name: getattr(contact, column.name) for column in DunningContact.__table__.columns}
    return digest({name: value.isoformat() if isinstance(value, date) else value for name, value in kept.items()})


def _check_promise(day: date | None, amount: Money | None, owed: Money, today: date) -> None:
    if day is None:
        raise Refusal(mark("Type the day by which they promised to pay, like +7 or 2026-01-31."), field="promised_for")
    if day < today:
        raise Refusal(
            mark("{day} has gone by. Type the day by which they promised to pay."), field="promised_for", day=day
        )
    if day > today + timedelta(days=_FURTHEST):
        raise Refusal(mark("That is more than a year ahead. Type a day that is nearer."), field="promised_for")
    if amount is not None and not 0 < amount <= owed:
        raise Refusal(
            mark("Overdue are {owed}. Type an amount up to that, or none for all of it."),
            field="promised",
            owed=owed.grouped(),
        )


_HISTORY = Prepared(
    select(
        DunningContact.id, DunningContact.at, Operator.name.label("who"), DunningContact.round, DunningContact.means,
        DunningContact.outcome, DunningContact.promised_for, DunningContact.promised, DunningContact.owed,
        DunningContact.words, DunningContact.letter_id, DunningLetter.number,
    )
    .join(Operator, Operator.id == DunningContact.operator_id)
    .outerjoin(DunningLetter, DunningLetter.id == DunningContact.letter_id)
    .where(DunningContact.unit_id == bindparam("unit"))
    .order_by(DunningContact.id.desc())
)  # fmt: skip
_SPOKEN = Prepared(select(DunningContact.id).where(DunningContact.unit_id == bindparam("unit")).limit(1))
_STANDS = Prepared(
    select(
        standing_of(
            promises(bindparam("shift")).where(DunningContact.unit_id == bindparam("unit")).cte("promise"),
            bindparam("today", type_=Date),
            bindparam("shift"),
        )
    )
)
_PHONES = Prepared(
    select(Person.name, Phone.number)
    .select_from(Occupancy)
    .join(Person, Person.id == Occupancy.person_id)
    .join(Phone, Phone.person_id == Person.id)
    .where(
        Occupancy.unit_id == bindparam("unit"),
        Occupancy.closed.is_(False),
        Occupancy.role.in_((OccupancyRole.OWNER.value, OccupancyRole.TENANT.value)),
    )
    .order_by(Occupancy.role, Occupancy.id, Phone.place)
)
