"""Documents of the ticket desk found by the numbers on their papers, in the finder."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from frontdesk.core.documents import Documents
from frontdesk.core.ground import Ground
from frontdesk.core.listing import among_ids, ids_text
from frontdesk.core.statements import Prepared
from frontdesk.core.words import say
from frontdesk.residents.records import Unit
from frontdesk.residents.unitfiles import Card, cards_of
from frontdesk.tickets.records import (
    CATEGORIES,
    OVER,
    PREFIXES,
    TAKEN_OVER,
    TICKET_STATES,
    Ticket,
    TicketKind,
    TicketState,
)
from frontdesk.tickets.records.followups import VERDICTS, FollowUp, RectificationSlip, Verdict
from frontdesk.tickets.records.incidents import INCIDENT_KINDS, Incident
from frontdesk.tickets.records.work import QUOTE_STATES, Quote, QuoteState

_TICKETS = Documents(dict.fromkeys((*PREFIXES.values(), TAKEN_OVER), Ticket))
_OTHERS = Documents({"BJ": Quote, "HF": FollowUp, "ZG": RectificationSlip, "TF": Incident})


class TicketNumbers:
    """Looks up tickets, their papers and incidents by their numbers."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def named(self, text: str, most: int = 40) -> list[tuple[str, int]]:
        """The documents (kind, id) whose number begins so, the latest first: `WX20261121-0001`, `wx2026`.

        The kind of a ticket is its own: repair, complaint, suggestion or praise.
        """
        with self._ground.database.reading() as session:
            if _TICKETS.beginning(text) is None:
                return _OTHERS.begun(session, text, most)
            found = [ticket for _, ticket in _TICKETS.begun(session, text, most)]
            kinds = {row.id: row.kind for row in _CARDS.all(session, ids=ids_text(found))}
            return [(kinds[ticket], ticket) for ticket in found]

    def cards(self, hits: Sequence[tuple[str, int]]) -> list[Card]:
        """What the finder shows for hits of these kinds, in the order of the hits."""
        shown: dict[str, Callable[[Session, str], Iterable[Card]]] = {
            **{kind.value: _tickets for kind in TicketKind},
            "incident": _incidents,
            "quote": partial(_papers, "quote", _QUOTES, lambda row: say(QUOTE_STATES[QuoteState(row.state)])),
            "follow_up": partial(_papers, "follow_up", _FOLLOW_UPS, lambda row: say(VERDICTS[Verdict(row.state)])),
            "rectification_slip": partial(
                _papers, "rectification_slip", _SLIPS, lambda row: say("Served") if row.state else say("Not served yet")
            ),
        }
        return cards_of(self._ground.database, hits, shown)


def _tickets(session: Session, ids: str) -> Iterator[Card]:
    for row in _CARDS.all(session, ids=ids):
        kind, state = TicketKind(row.kind), TicketState(row.state)
        told = (row.code or row.place, say(CATEGORIES[kind][row.category]), say(TICKET_STATES[state]))
        yield Card(row.kind, row.id, row.unit_id, row.number, "  ".join(filter(None, told)), state in OVER)


def _incidents(session: Session, ids: str) -> Iterator[Card]:
    for row in _INCIDENTS.all(session, ids=ids):
        told = say(INCIDENT_KINDS[row.kind]) + "  " + row.sentence
        yield Card("incident", row.id, None, row.number, told, row.ended_at is not None)


def _papers(kind: str, asked: Prepared, said: Any, session: Session, ids: str) -> Iterator[Card]:
    for row in asked.all(session, ids=ids):
        told = (row.ticket, row.code, said(row))
        yield Card(kind, row.id, row.unit_id, row.number, "  ".join(filter(None, told)))


def _of_ticket(record: Any, state: Any) -> Prepared:
    """A paper of a ticket with the ticket's number and unit."""
    asked: Select[Any] = select(
        record.id, record.number, state.label("state"), Ticket.number.label("ticket"), Ticket.unit_id, Unit.code
    )
    joined = asked.join(Ticket, Ticket.id == record.ticket_id).outerjoin(Unit, Unit.id == Ticket.unit_id)
    return Prepared(joined.where(record.id.in_(among_ids())))


_QUOTES = _of_ticket(Quote, Quote.state)
_FOLLOW_UPS = _of_ticket(FollowUp, FollowUp.verdict)
_SLIPS = _of_ticket(RectificationSlip, RectificationSlip.served_at)
_CARDS = Prepared(
    select(
        Ticket.id, Ticket.kind, Ticket.number, Ticket.category, Ticket.state, Ticket.place, Ticket.unit_id, Unit.code
    )
    .outerjoin(Unit, Unit.id == Ticket.unit_id)
    .where(Ticket.id.in_(among_ids()))
)
_INCIDENTS = Prepared(
    select(Incident.id, Incident.number, Incident.kind, Incident.sentence, Incident.ended_at).where(
        Incident.id.in_(among_ids())
    )
)
