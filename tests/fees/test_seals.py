"""Who writes the whole audit chain anew is found by the Z slips in finance's folder, and by the backups."""

import pytest
from sqlalchemy import text

from frontdesk.core.audit import FIRST, Audit, link
from frontdesk.core.ground import Ground
from frontdesk.core.places import BACKUPS
from frontdesk.fees.closing.desk import ClosingDesk
from frontdesk.fees.closing.drawer import Counted
from frontdesk.fees.closing.seals import Seals
from frontdesk.fees.records.closing import seal_of
from frontdesk.shell.backups.making import back_up, fresh_path
from frontdesk.shell.checking import checks
from tests.people import Estate


def close_day(estate: Estate) -> dict[str, object]:
    """Close today; gives back what stands on the Z slip."""
    ground = estate.ground
    desk = ClosingDesk(ground)
    return desk.facts(desk.close(ground.clock.today(), ground.who().id, Counted({}, {})).id)


def write_anew(ground: Ground, row: int, facts: str) -> None:
    """Change one row of the chain, and link all after it anew, as somebody could who knows how; the mark too."""
    with ground.database.writing() as session:
        session.execute(text("DROP TRIGGER audit_no_update"))
        session.execute(text("UPDATE audit SET facts = :facts WHERE id = :row"), {"facts": facts, "row": row})
        before = FIRST
        for each in session.execute(text("SELECT id FROM audit ORDER BY id")).scalars().all():
            kept = session.get_one(Audit, each)
            columns = {column.name: getattr(kept, column.name) for column in Audit.__table__.c}
            before = link(before, columns)
            session.execute(text("UPDATE audit SET hash = :hash WHERE id = :id"), {"hash": before, "id": each})
    (ground.folder / "estate.mark").unlink()


def failing(ground: Ground) -> dict[str, str]:
    return {check.name: check.detail for check in checks(ground) if not check.ok}


def test_a_seal_tells_that_the_books_stand_as_they_stood(estate: Estate) -> None:
    facts = close_day(estate)
    verdict = Seals(estate.ground).verdict(f" {seal_of(facts).lower()} ")
    assert verdict is not None
    assert verdict.stands
    assert verdict.said.startswith("RJ2026-000001 of 2026-11-21, 0.00: the books up to its audit row")


def test_a_chain_that_was_written_anew_is_told_by_the_z_slip(estate: Estate) -> None:
    seal = seal_of(close_day(estate))
    write_anew(estate.ground, 3, '{"role":"manager"}')
    assert "closes_sealed" in failing(estate.ground)
    assert "Z slip RJ2026-000001" in failing(estate.ground)["closes_sealed"]
    verdict = Seals(estate.ground).verdict(seal)
    assert verdict is not None
    assert not verdict.stands
    assert "was altered" in verdict.said


def test_a_seal_of_a_slip_that_is_not_there_is_told(estate: Estate) -> None:
    seal = seal_of(close_day(estate))
    verdict = Seals(estate.ground).verdict(seal.replace("RJ2026-000001", "RJ2026-000002"))
    assert verdict is not None
    assert (verdict.stands, "no such Z slip" in verdict.said) == (False, True)


@pytest.mark.parametrize("text", ["", "RJ2026-000001", "SJ2026-000001-0-AB2CD3EF4G", "RJ2026-000001-12-9f2c", "张三"])
def test_what_is_no_seal_is_none(estate: Estate, text: str) -> None:
    assert Seals(estate.ground).verdict(text) is None


def test_a_chain_that_was_written_anew_is_told_by_the_backups(ground: Ground) -> None:
    folder = ground.folder / BACKUPS
    folder.mkdir(mode=0o700)
    back_up(ground, fresh_path(folder, ground))
    assert failing(ground) == {}
    write_anew(ground, 3, '{"role":"manager"}')
    assert "backup" in failing(ground)["audit_backups"]
