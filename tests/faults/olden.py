"""Books of an older version, and the program that brings them up to date, in children of the nursery."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import insert

import frontdesk.migrations
from frontdesk.core.audit import Chain, digest
from frontdesk.core.clock import Clock
from frontdesk.core.database import Database
from frontdesk.core.estate import Estate
from frontdesk.core.places import DATABASE, KEY
from frontdesk.core.refusals import Refusal
from frontdesk.core.rows import rows_told
from frontdesk.core.steps import row_facts
from frontdesk.core.vault import Vault
from frontdesk.residents.records import Building
from frontdesk.shell import keeping
from tests import people
from tests.faults.acknowledged import Tell
from tests.faults.desks import count_statements, weights
from tests.faults.survey import found_by_check

_BUILDINGS = 30


def make(_: Tell, folder: Path, step: str) -> None:
    """An estate as a program of that step left it, in an empty folder, for a child of the nursery."""
    leave_books(folder, step)


def leave_books(folder: Path, step: str) -> None:
    """The books as a program of that step left them, with some buildings and their audit rows."""
    database = Database(folder / DATABASE)
    config = Config()
    config.set_main_option("script_location", str(Path(frontdesk.migrations.__file__).parent))
    with database.engine.connect().execution_options(writing=True) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, step)
    at = datetime(2026, 1, 5, tzinfo=UTC)
    with database.writing() as session:
        estate = Estate(id=1, name=people.ESTATE, office=people.ESTATE, founded=at)
        session.add(estate)
        session.flush()
        chain = Chain(session)
        chain.add(at, None, "estate_founded", "estate", 1, {"digest": digest(row_facts(estate))})
        for number in range(1, _BUILDINGS + 1):
            session.execute(insert(Building), {"code": str(number), "name": f"{number} 号楼"})
            chain.add(at, None, "building_added", "building", number, rows_told(session))
    database.close()
    Vault(folder / KEY).create()


def bring_up(tell: Tell, folder: Path, dies_at: int = -1) -> None:
    """Open the books, which brings them up to date; dies before a statement of that."""
    statements = count_statements(dies_at)
    ground = keeping.open_books(folder, Clock(now=people.Now()))
    tell(statements=statements[0], **_found(ground))
    ground.close()


def survey(tell: Tell, folder: Path) -> None:
    """Tell at which step the books stand, then start the program on them."""
    stands_at = keeping._ask(folder / DATABASE)
    try:
        ground = keeping.open_books(folder, Clock(now=people.Now()))
    except Refusal as refusal:
        tell(step=stands_at, bad=[f"refused to open: {refusal}"])
        return
    tell(step=stands_at, **_found(ground))
    ground.close()


def _found(ground: Any) -> dict[str, Any]:
    return {"weights": weights(ground), "bad": found_by_check(ground)}
