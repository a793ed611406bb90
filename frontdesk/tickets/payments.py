"""What residents paid for work: the ticket goes on by itself, and comes back when the receipt is voided."""

from sqlalchemy import literal_column, select

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.core.statements import Prepared
from frontdesk.tickets.charges import IS_CHARGED, is_charged
from frontdesk.tickets.flow import move, note, ticket_of
from frontdesk.tickets.records import Ticket, TicketState


class PaymentWatch:
    """Compares tickets with what is owed at the fee desk, whenever something was charged or paid there."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def note_paid(self) -> int:
        """Let go on what was paid, waived or voided at the fee desk, and bring back what is owed again; gives back how
        many tickets were moved.

        What the resident refuses to pay, and is followed up all the same, stays as it is. Nothing is done while nobody
        is signed in who handles tickets: whoever is next does it.
        """
        operator = self._ground.signed_in
        if operator is None or not operator.may(Right.HANDLE_TICKETS):
            return 0
        with self._ground.database.reading() as session:
            moved = [row.id for row in _MOVED.all(session)]
        if not moved:
            return 0
        count = 0
        with self._ground.act("work_paid", Right.HANDLE_TICKETS) as act:
            for ticket_id in moved:
                ticket = ticket_of(act, ticket_id)
                owed = is_charged(act.session, ticket_id)
                # Another counter may have seen it first.
                if ticket.state == TicketState.TO_PAY and not owed:
                    move(act, ticket, TicketState.TO_FOLLOW_UP)
                elif ticket.state == TicketState.TO_FOLLOW_UP and owed and not ticket.unpaid:
                    move(act, ticket, TicketState.TO_PAY)
                else:
                    continue
                note(act, ticket)
                count += 1
        return count


# The states are written out: a bound one would not meet the index of what stands where.
_PAID = select(Ticket.id).where(Ticket.state == literal_column("'to_pay'"), ~IS_CHARGED)
_OWED_AGAIN = select(Ticket.id).where(Ticket.state == literal_column("'to_follow_up'"), ~Ticket.unpaid, IS_CHARGED)
_MOVED = Prepared(_PAID.union_all(_OWED_AGAIN))
