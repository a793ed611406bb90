"""The invariants of dunning: what ageing adds up is what is charged, letters and promises say what is stored."""

import json
from itertools import groupby
from operator import attrgetter

from sqlalchemy import Integer, and_, cast, exists, func, literal_column, or_, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import Audit
from frontdesk.core.faults import Check, Fault
from frontdesk.core.numbering import gap
from frontdesk.core.words import mark
from frontdesk.fees.dunning.desk import contact_digest
from frontdesk.fees.dunning.letters import letters_digest
from frontdesk.fees.records.dunning import DunningContact, DunningLetter, DunningRound, Outcome


def letters_say_what_is_stored(session: Session) -> Fault:
    """What stands on each letter is what is kept of it; each batch is as noted, and its numbers have no gap."""
    fact = {name: func.json_extract(DunningLetter.facts, f"$.{name}") for name in ("number", "tone", "due_by", "total")}
    wrong = select(func.count()).where(
        or_(
            fact["number"] != DunningLetter.number,
            fact["tone"] != DunningLetter.tone,
            fact["due_by"] != func.date(DunningLetter.due_by),
            cast(fact["total"], Integer) != cast(DunningLetter.owed, Integer),
        )
    )
    if count := session.scalar(wrong):
        return f"{count} letters differ from what is kept of them"
    return gap(session, {"CJ": DunningLetter.number}) or _batches_are_as_noted(session)


def _batches_are_as_noted(session: Session) -> Fault:
    noted = {facts["batch"]: facts["digest"] for facts in _noted(session, "dunning_letter").values()}
    told = (DunningLetter.id, DunningLetter.number, DunningLetter.unit_id, DunningLetter.owed, DunningLetter.facts)
    rows = session.execute(select(DunningLetter.batch, *told).order_by(DunningLetter.id)).yield_per(2000)
    for batch, letters in groupby(rows, attrgetter("batch")):
        if noted.pop(batch, None) != letters_digest([tuple(letter[1:]) for letter in letters]):
            return f"batch {batch} is not as noted"
    return f"batch {min(noted)} lost" if noted else None


def letters_are_contacts(session: Session) -> Fault:
    """Each letter is logged once, as handed over, at its moment and with its unit; nothing else names a letter."""
    told = exists().where(
        DunningContact.letter_id == DunningLetter.id,
        DunningContact.unit_id == DunningLetter.unit_id,
        DunningContact.at == DunningLetter.at,
        DunningContact.round == DunningRound.LETTER.value,
        DunningContact.outcome == Outcome.DELIVERED.value,
    )
    letters = session.scalar(select(func.count(DunningLetter.id))) or 0
    named = session.scalar(select(func.count(DunningContact.letter_id))) or 0
    logged = session.scalar(select(func.count(DunningLetter.id)).where(told)) or 0
    return None if letters == named == logged else f"{letters} letters, {logged} logged, {named} contacts name one"


def promises_have_their_day(session: Session) -> Fault:
    """Each promise is for a day that was not over yet, and for no more than was overdue; nothing else has a sum."""
    # No zone is a day ahead of UTC.
    too_early = DunningContact.promised_for < func.date(DunningContact.at, literal_column("'-1 day'"))
    wrong = select(func.count(DunningContact.id)).where(
        or_(
            (DunningContact.outcome == Outcome.PROMISED.value) != DunningContact.promised_for.is_not(None),
            and_(DunningContact.promised_for.is_(None), DunningContact.promised.is_not(None)),
            too_early,
            DunningContact.promised <= 0,
            DunningContact.promised > DunningContact.owed,
            DunningContact.owed <= 0,
        )
    )
    count = session.scalar(wrong)
    return f"{count} contacts make no sense" if count else _contacts_are_as_noted(session)


def _contacts_are_as_noted(session: Session) -> Fault:
    noted = {record: facts["digest"] for record, facts in _noted(session, "dunning_contact").items()}
    asked = select(*DunningContact.__table__.c).where(DunningContact.letter_id.is_(None)).order_by(DunningContact.id)
    for row in session.execute(asked).yield_per(2000):
        if noted.pop(row.id, None) != contact_digest(row):
            return f"contact {row.id} is not as noted"
    return f"contact {min(noted)} lost" if noted else None


def _noted(session: Session, kind: str) -> dict[int, dict[str, str]]:
    asked = select(Audit.record, Audit.facts).where(Audit.kind == kind).order_by(Audit.id)
    facts = ((record, json.loads(told)) for record, told in session.execute(asked))
    return {record: told for record, told in facts if "digest" in told}


DUNNING_CHECKS: tuple[Check, ...] = (
    ("letters", mark("Dunning letters say what is stored"), letters_say_what_is_stored),
    ("letters_logged", mark("Every dunning letter is logged as a contact"), letters_are_contacts),
    ("promises", mark("Promises have a day and are as noted"), promises_have_their_day),
)
"""Every invariant of dunning: its name for machines, its name on screen, and how it is asked."""
