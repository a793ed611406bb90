"""What the desks above the residents have to tell on the file of a unit, and the work that begins there."""

from collections.abc import Sequence

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.core.words import say
from frontdesk.residents.sections import Section, Task


def sections_of(ground: Ground, unit_id: int) -> Sequence[Section]:
    """The sections of a unit's file, in the order of the desks."""
    from frontdesk.duty.onfile import entries_of_unit
    from frontdesk.keys.onfile import keys_of
    from frontdesk.reception.onfile import enquiries_of, visits_of
    from frontdesk.renovation.onfile import permits_of
    from frontdesk.tickets.onfile import tickets_of

    return (
        Section(
            say("Visits"), "door-open", say("Nobody has come to see this unit yet."), visits_of(ground, unit_id),
            Task(say("Sign in a visitor"), "Ctrl+Shift+V", Right.RECEIVE, "reception", {"room": "visits"}),
        ),
        Section(
            say("Enquiries"), "circle-help", say("Nothing has been asked for this unit yet."),
            enquiries_of(ground, unit_id),
            Task(say("Note an enquiry"), "Ctrl+Shift+E", Right.RECEIVE, "reception", {"room": "enquiries"}),
        ),
        Section(
            say("Repairs and complaints"), "wrench", say("Nothing has been reported for this unit yet."),
            tickets_of(ground, unit_id),
            Task(say("New ticket"), "Ctrl+Shift+T", Right.HANDLE_TICKETS, "tickets", {"room": "repairs"}),
        ),
        Section(
            say("Keys"), "key-round", say("No key of this unit is kept here, and none was lent for it."),
            keys_of(ground, unit_id),
            Task(say("Lend a key"), "Ctrl+Shift+K", Right.LEND_KEYS, "keys", {"room": "loans"}),
        ),
        Section(
            say("Renovation"), "hard-hat", say("No renovation has been applied for in this unit yet."),
            permits_of(ground, unit_id),
            Task(say("New application"), "Ctrl+Shift+R", Right.HANDLE_PERMITS, "renovation", {"room": "permits"}),
        ),
        Section(
            say("Duty log"), "notebook-pen", say("Nothing has been written of this unit yet."),
            entries_of_unit(ground, unit_id),
            Task(say("Write an entry"), "Ctrl+Shift+L", Right.KEEP_LOG, "duty", {"room": "log"}),
        ),
    )  # fmt: skip
