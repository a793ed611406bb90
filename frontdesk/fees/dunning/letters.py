"""Dunning letters: one to each unit in arrears, all of a batch at once, as they were issued and ever again the same."""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import Integer, bindparam, func, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import canonical, digest
from frontdesk.core.estate import Estate, counter_hours
from frontdesk.core.forms import latest
from frontdesk.core.ground import Act, Ground
from frontdesk.core.listing import READ_AT_ONCE, Register, among_ids, ids_text, in_order
from frontdesk.core.numbering import next_numbers
from frontdesk.core.operators import Right
from frontdesk.core.progress import Progress, unheard
from frontdesk.core.refusals import Refusal
from frontdesk.core.rules import number
from frontdesk.core.statements import Prepared, insert_many
from frontdesk.core.words import mark
from frontdesk.fees.billing.tariffs import months_later, period_text
from frontdesk.fees.cash.latefees import with_late_fees
from frontdesk.fees.cash.owed import ALL_OWED, OLDEST_FIRST, Owed
from frontdesk.fees.dunning.ageing import IS_ARREARS
from frontdesk.fees.dunning.listed import OWNERS
from frontdesk.fees.records import IS_OWED, Charge
from frontdesk.fees.records.dunning import DunningContact, DunningLetter, DunningRound, Outcome, Tone
from frontdesk.residents.records import Person

Facts = dict[str, Any]

WRITING = mark("Writing the letters")
DRAWING = mark("Drawing the letters")
"""The steps of a batch, as progress tells them."""


@dataclass(frozen=True)
class Batch:
    """Letters that were issued at once: the number of the first, when on the estate's wall, their tone, how many.

    `passed_over` units were left out: they had got a letter in this tone on this day. `again` says that all had, by
    this very batch, and that nothing was issued.
    """

    name: str
    at: datetime
    tone: Tone
    letters: int
    passed_over: int = 0
    again: bool = False


@dataclass(frozen=True, slots=True)
class _Draft:
    """A letter that is not issued yet: to whom, about how much, and what will stand on it but its number, as JSON."""

    unit_id: int
    owed: int
    facts: str


_Arrears = tuple[int, int]
"""How many charges of a unit are overdue, and what is open of them in fen."""


class LetterDesk:
    """Issues letters in batches, and gives back what stands on them."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def issue(self, tone: Tone, unit_ids: Sequence[int], progress: Progress = unheard) -> Batch:
        """Issue a letter to each of these units that is in arrears, in their order, and log it as a contact.

        What somebody owes who has sold the unit is asked of them, in a letter of its own. What stands on the letters is
        gathered before anybody has to wait; units that have paid meanwhile are looked at again under the lock. Who got
        a letter in this tone today is passed over: asked for a second time, a batch is the same one. Refuses when
        nobody owes anything overdue, and when all got theirs by several batches or with others.
        """
        self._ground.require(Right.BILL)
        day, drafts, seen = self._ground.clock.today(), list[_Draft](), dict[int, _Arrears]()
        with self._ground.database.reading() as session:
            common = self._common(session, tone, day)
            for done in range(0, len(unit_ids), READ_AT_ONCE):
                progress(done, len(unit_ids), WRITING)
                some = unit_ids[done : done + READ_AT_ONCE]
                seen |= _arrears_of(session, some, day)
                drafts += self._drafted(session, some, day, common)
        with self._ground.act("dunning_letters_issued", Right.BILL) as act:
            stands = _arrears_of(act.session, unit_ids, day)
            changed = {unit for unit in unit_ids if stands.get(unit) != seen.get(unit)}
            drafts = [draft for draft in drafts if draft.unit_id not in changed]
            drafts += self._drafted(act.session, sorted(changed), day, common)
            if not drafts:
                raise Refusal(mark("None of these units owes anything overdue. There is no letter to write."))
            batch_of = self._written_today(act.session, tone, day, [draft.unit_id for draft in drafts])
            drafts = [draft for draft in drafts if draft.unit_id not in batch_of]
            if drafts:
                issued = self._issued(act, tone, drafts, stands, date.fromisoformat(common["due_by"]))
                return replace(issued, passed_over=len(batch_of))
        return self._once_more(batch_of)

    def facts(self, letter_id: int) -> Facts:
        """What stands on a letter, as `papers.letters.letter_sheet` takes it."""
        with self._ground.database.reading() as session:
            stored: Facts = json.loads(session.get_one(DunningLetter, letter_id).facts)
            return stored

    def unit_of(self, letter_id: int) -> int:
        """To which unit a letter went."""
        with self._ground.database.reading() as session:
            return session.get_one(DunningLetter, letter_id).unit_id

    @contextmanager
    def batch(self, name: str) -> Iterator[Register]:
        """How many letters a batch has, and what stands on each, in their order; read as they are asked for."""
        self._ground.require(Right.EXPORT)
        with self._ground.database.reading() as session:
            asked = select(DunningLetter.id).where(DunningLetter.batch == name).order_by(DunningLetter.id)
            ids = session.scalars(asked).all()
            rows = in_order(ids, partial(_facts_of, session), READ_AT_ONCE)
            yield len(ids), (json.loads(row["facts"]) for row in rows)

    def issued(self, name: str = "") -> Batch | None:
        """A batch by its name, to be drawn again if its paper was lost; else the last one, None if there is none."""
        last = select(DunningLetter.batch).order_by(DunningLetter.id.desc()).limit(1).scalar_subquery()
        asked = (
            select(DunningLetter.batch, func.min(DunningLetter.at), DunningLetter.tone, func.count())
            .where(DunningLetter.batch == (name or last))
            .group_by(DunningLetter.batch, DunningLetter.tone)
        )
        with self._ground.database.reading() as session:
            row = session.execute(asked).first()
        return None if row is None else Batch(row[0], self._ground.clock.local(row[1]), Tone(row[2]), row[3])

    # Writing

    def _written_today(self, session: Session, tone: Tone, day: date, unit_ids: Sequence[int]) -> dict[int, str]:
        """Which of these units got a letter in this tone today, and by which batch."""
        since = self._ground.clock.begin_of(day)
        rows = _WRITTEN.all(session, ids=ids_text(unit_ids), tone=tone.value, since=since)
        return {row.unit_id: row.batch for row in rows}

    def _once_more(self, batch_of: dict[int, str]) -> Batch:
        """The batch by which all of these units, and no others, got their letters. Refuses when there is none."""
        name = max(batch_of.values())
        with self._ground.database.reading() as session:
            asked = select(DunningLetter.unit_id).where(DunningLetter.batch == name)
            units = set(session.scalars(asked))
        batch = self.issued(name)
        if batch is None or units != batch_of.keys():
            raise Refusal(
                mark("All of these units got a letter in this tone today. Draw its batch once more: {batch}."),
                batch=name,
            )
        return replace(batch, again=True)

    def _common(self, session: Session, tone: Tone, day: date) -> Facts:
        """What stands on every letter of a batch."""
        estate = session.get_one(Estate, 1)
        due_by = day + timedelta(days=number(session, "dunning.due_in", day))
        return {
            "estate": estate.name, "office": estate.office, "demo": estate.demo, "form": latest(session),
            "phone": estate.phone, "bank": estate.bank, "hours": counter_hours(session, day),
            "tone": tone.value, "date": day.isoformat(), "due_by": due_by.isoformat(),
        }  # fmt: skip

    def _drafted(self, session: Session, unit_ids: Sequence[int], day: date, common: Facts) -> list[_Draft]:
        """The letters to these units, without their numbers."""
        chosen = ids_text(unit_ids)
        rows = _OVERDUE.all(session, ids=chosen, day=day)
        debtor = {row[0]: row[-1] for row in rows}
        owed = with_late_fees(session, self._ground.clock, [Owed(*row[:-1]) for row in rows], day)
        whose: dict[int, dict[int, list[Owed]]] = defaultdict(lambda: defaultdict(list))
        for one in owed:
            whose[one.unit_id][debtor[abs(one.id)] or 0].append(one)
        names: dict[int, list[str]] = defaultdict(list)
        for row in OWNERS.all(session, ids=chosen):
            names[row.unit_id].append(row.name)
        former = {
            row.id: row.name for row in _PERSONS.all(session, ids=ids_text([each or 0 for each in debtor.values()]))
        }
        return [
            _draft(charges, common | {"payer": former.get(person) or "、".join(names[unit_id])})
            for unit_id in unit_ids
            for person, charges in sorted(whose.get(unit_id, {}).items())
        ]

    def _issued(
        self, act: Act, tone: Tone, drafts: Sequence[_Draft], stands: dict[int, _Arrears], due_by: date
    ) -> Batch:
        session, series = act.session, f"CJ{act.day:%Y%m%d}"
        numbers = [f"{series}-{n:04d}" for n in next_numbers(session, series, len(drafts))]
        first = (_LAST.scalar(session) or 0) + 1
        letters = [
            (
                first + place,
                letter,
                draft.unit_id,
                draft.owed,
                canonical({"number": letter})[:-1] + "," + draft.facts[1:],
            )
            for place, (letter, draft) in enumerate(zip(numbers, drafts, strict=True))
        ]
        insert_many(
            session, DunningLetter, ("id", "number", "unit_id", "owed", "facts"), letters,
            batch=numbers[0], tone=tone.value, at=act.at, operator_id=act.operator.id, due_by=due_by,
        )  # fmt: skip
        contacts = [(draft.unit_id, stands[draft.unit_id][1], first + place) for place, draft in enumerate(drafts)]
        insert_many(
            session, DunningContact, ("unit_id", "owed", "letter_id"), contacts,
            at=act.at, operator_id=act.operator.id, round=DunningRound.LETTER.value, means="paper",
            outcome=Outcome.DELIVERED.value,
        )  # fmt: skip
        act.note(
            "dunning_letter", first, batch=numbers[0], letters=len(letters), tone=tone.value,
            digest=letters_digest(letters),
        )  # fmt: skip
        return Batch(numbers[0], self._ground.clock.local(act.at), tone, len(letters))


def letters_digest(letters: Sequence[tuple[Any, ...]]) -> str:
    """The fingerprint of a batch: id, number, unit_id, owed, facts of each letter."""
    return digest([[*letter[:3], int(letter[3]), letter[4]] for letter in letters])


def _draft(charges: Sequence[Owed], common: Facts) -> _Draft:
    """A letter about these charges and the late fees that run on them."""
    overdue = [one for one in charges if not one.runs]
    owed = sum(int(one.open) for one in overdue)
    facts = common | {
        "unit": overdue[0].unit, "total": owed, "late": sum(int(one.open) for one in charges if one.runs),
        "since": min(one.due for one in overdue).isoformat(), "lines": _lines(overdue),
    }  # fmt: skip
    return _Draft(overdue[0].unit_id, owed, canonical(facts))


def _lines(overdue: Sequence[Owed]) -> list[Facts]:
    """What is overdue by item, in the order in which items come first; months without a gap are one line.

    A line: item, first and last (`2026-03`), open (fen), due (`2026-03-31`, the first due day).
    """
    by_item: dict[str, list[Owed]] = defaultdict(list)
    for one in overdue:
        by_item[one.item].append(one)
    lines: list[Facts] = []
    for item, charges in by_item.items():
        follows = None
        for one in sorted(charges, key=lambda one: (one.period, one.due)):
            end = period_text(months_later(one.period, one.months - 1))
            if one.period == follows:
                lines[-1] |= {"last": end, "open": lines[-1]["open"] + int(one.open)}
            else:
                lines.append(
                    {
                        "item": item, "first": period_text(one.period), "last": end, "open": int(one.open),
                        "due": one.due.isoformat(),
                    }
                )  # fmt: skip
            follows = months_later(one.period, one.months)
    return lines


def _arrears_of(session: Session, unit_ids: Sequence[int], day: date) -> dict[int, _Arrears]:
    rows = _COUNTED.all(session, ids=ids_text(unit_ids), day=day)
    return {row.unit_id: (row.charges, row.still) for row in rows}


def _facts_of(session: Session, ids: Sequence[int]) -> list[Facts]:
    return [{"id": row.id, "facts": row.facts} for row in _FACTS.all(session, ids=ids_text(ids))]


_IS_OVERDUE = (Charge.unit_id.in_(among_ids()), IS_OWED, IS_ARREARS, Charge.due < bindparam("day"))
_OVERDUE = Prepared(ALL_OWED.add_columns(Charge.person_id).where(*_IS_OVERDUE).order_by(*OLDEST_FIRST))
_COUNTED = Prepared(
    select(
        Charge.unit_id,
        func.count().label("charges"),
        func.sum(Charge.amount - Charge.paid - Charge.waived, type_=Integer).label("still"),
    )
    .where(*_IS_OVERDUE)
    .group_by(Charge.unit_id)
)
_PERSONS = Prepared(select(Person.id, Person.name).where(Person.id.in_(among_ids())))
_LAST = Prepared(select(func.max(DunningLetter.id)))
_WRITTEN = Prepared(
    select(DunningLetter.unit_id, DunningLetter.batch)
    .where(
        DunningLetter.unit_id.in_(among_ids()),
        DunningLetter.tone == bindparam("tone"),
        DunningLetter.at >= bindparam("since"),
    )
    .order_by(DunningLetter.id)
)
_FACTS = Prepared(select(DunningLetter.id, DunningLetter.facts).where(DunningLetter.id.in_(among_ids())))
