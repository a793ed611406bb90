"""The list of the residents desk: its units."""

from typing import Any

from frontdesk.core import phones
from frontdesk.core.words import mark, say
from frontdesk.residents.records import STATUSES, UNIT_KINDS, Status
from frontdesk.widgets.recordtable import Column

STATUS_LOOKS = {
    Status.UNSOLD: "plain",
    Status.VACANT: "soon",
    Status.OWNER_OCCUPIED: "good",
    Status.LET: "accent",
    Status.UNDER_RENOVATION: "soon",
}
"""The colour in which each status is shown."""


def said_status(status: str) -> tuple[str, str]:
    """The look and the word of a unit's status."""
    return STATUS_LOOKS[Status(status)], say(STATUSES[Status(status)])


def _kind(row: dict[str, Any]) -> str:
    return say(UNIT_KINDS[row["kind"]])


def _status(row: dict[str, Any]) -> tuple[str, str]:
    return said_status(row["status"])


def _phone(row: dict[str, Any]) -> str:
    # Visitors see this screen: the whole number stands in the unit file.
    return phones.masked(row["phone"])


UNITS = (
    Column("code", mark("Unit"), 96, sorts=True),
    Column("kind", mark("Kind"), 118, value=_kind, sorts=True),
    Column("owner", mark("Owner")),
    Column("tenant", mark("Tenant")),
    Column("phone", mark("Phone"), 122, value=_phone),
    Column("status", mark("Status"), 138, "pill", value=_status, sorts=True),
)
