"""The table of rights on paper, to be signed and hung up, and as a list to be taken along."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from frontdesk.core.ground import Ground
from frontdesk.core.rights import RightsDesk
from frontdesk.core.roles import ROLES, Right, Role
from frontdesk.core.words import Say
from frontdesk.fees.cases.steps import heading
from frontdesk.fees.papers.said import printed_said
from frontdesk.paper.book import Book, BookColumn
from frontdesk.paper.sheet import Column, Sheet, Signature, Table
from frontdesk.shell.rights.said import GROUPS, SAID

YES, NO = "✓", ""


def rights_facts(ground: Ground) -> dict[str, Any]:
    """What stands on the paper: office, demo, form; date; rights, by name, each with the roles that have it now."""
    with ground.database.reading() as session:
        told = heading(session)
    return told | {"date": ground.clock.today().isoformat(), "rights": _listed(ground)}


@contextmanager
def rights_rows(ground: Ground) -> Iterator[tuple[int, list[dict[str, Any]]]]:
    """A row for each right, by its desk, for whoever may take lists along."""
    ground.require(Right.EXPORT)
    having = _listed(ground)
    rows = [{"desk": desk, "right": right, "roles": having[right.value]} for desk, rights in GROUPS for right in rights]
    yield len(rows), rows


def _listed(ground: Ground) -> dict[str, list[str]]:
    table = RightsDesk(ground).table()
    return {right.value: [role.value for role in Role if right in table[role]] for right in Right}


def rights_sheet(facts: dict[str, Any], say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """The table as it stands: a table of each desk, roles across."""
    columns = (
        Column(say("What may be done"), 9.0),
        *(Column(say(words), 2.4, "centre") for words in ROLES.values()),
    )
    rows = [
        row
        for desk, rights in GROUPS
        for row in (
            (say("— {desk} —", desk=say(desk)), *("" for _ in Role)),
            *((say(SAID[right][0]), *_marks(facts["rights"][right.value])) for right in rights),
        )
    ]
    return Sheet(
        office=facts["office"],
        title=say("Table of rights"),
        date=facts["date"],
        tables=(Table(columns, tuple(rows)),),
        after=(say("Every change is kept with its date and with who made it."),),
        signatures=(Signature(say("Made by:"), rule=True), Signature(say("Approved by:"), rule=True)),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(say("Demo"),) if facts["demo"] else (),
    )


def rights_list(
    rows: Iterable[dict[str, Any]], say: Say, *, office: str, printed_at: str, printed_by: str, **told: Any
) -> Book:
    """The table as a workbook or text file; `rows` as `rights_rows` gives them."""
    return Book(
        title=say("Table of rights"),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        columns=(
            BookColumn("desk", say("Desk"), width=18),
            BookColumn("right", say("What may be done"), width=34),
            *(BookColumn(role, say(words), width=10) for role, words in ROLES.items()),
        ),
        rows=[(say(row["desk"]), say(SAID[row["right"]][0]), *_marks(row["roles"])) for row in rows],
        **told,
    )


def _marks(roles: list[str]) -> list[str]:
    return [YES if role in roles else NO for role in Role]
