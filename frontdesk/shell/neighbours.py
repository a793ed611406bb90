"""What desks that stand beside one another ask of each other: neither knows the other, so each is handed it here."""

from datetime import datetime
from typing import TYPE_CHECKING

from frontdesk.core.ground import Ground
from frontdesk.keys.office import KeyOffice
from frontdesk.renovation.office import RenovationOffice

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def key_office(ground: Ground) -> KeyOffice:
    """The key desk, which lends for a renovation case only while that has its permit."""
    return KeyOffice(ground, _check_lends)


def renovation_office(ground: Ground) -> RenovationOffice:
    """The renovation desk, which knows what keys are out for a case and how many complain about works."""
    return RenovationOffice(ground, _keys_out, complained)


def complained(session: "Session", since: datetime, until: datetime) -> int:
    """How many founded complaints about works were reported from a moment until another."""
    from frontdesk.tickets.reports.complaints import founded_about

    return founded_about(session, "renovation", since, until)


def _check_lends(session: "Session", number: str) -> None:
    from frontdesk.renovation.filing import check_lends

    check_lends(session, number)


def _keys_out(session: "Session", number: str, unit_id: int) -> list[str]:
    from frontdesk.keys.terms import codes_out

    return codes_out(session, number, unit_id)
