"""Who works on sites is told nowhere but where it belongs, and once erased, nowhere at all."""

import tempfile
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import inspect, select, text

from frontdesk.core.audit import Audit
from frontdesk.core.drafts import Drafts
from frontdesk.core.filestore import FileStore
from frontdesk.core.operators import Role
from frontdesk.core.retention import erase_due
from frontdesk.renovation.gate import GateDesk
from frontdesk.renovation.hotwork import Hot, HotWorkDesk
from frontdesk.renovation.inspecting import Found, InspectionDesk
from frontdesk.renovation.passes import PassDesk
from frontdesk.renovation.records.inspections import Answer, InspectionKind
from frontdesk.renovation.rectifications import Found as Violation
from frontdesk.renovation.rectifications import Looked, RectificationDesk
from frontdesk.renovation.retention import KINDS
from frontdesk.renovation.workers import WorkerDesk, WorkerFields
from tests import people
from tests.people import FLAT, Estate, Now
from tests.renovation import sites

NAME, PHONE, NUMBER, MASKED, CARD = "诸葛瑾", "13755501234", "320102199001011232", "3201**********1232", "T320102199003"

WELDER = WorkerFields(NAME, "welder", id_number=NUMBER, card=CARD, phone=PHONE)
PNG = b"\x89PNG\r\n\x1a\n a face"


@pytest.fixture
def busy(estate: Estate, now: Now, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Estate:
    """A day of a welder: entered, let in, looked at, warned, lost and replaced, put right in the books, gone."""
    ground = estate.ground
    (tmp_path / "temp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temp"))
    permit = sites.works(ground, estate.units[FLAT], contractor_id=sites.contractor(ground), starts=date(2026, 11, 21))
    workers, passes, notices = WorkerDesk(ground), PassDesk(ground), RectificationDesk(ground)
    photo = FileStore(ground.folder).put(f"{NAME}.png", PNG)
    worker, made = passes.admit(permit.id, WELDER, photo)
    workers.change(worker, WorkerFields(NAME, "welder", id_number=None, card=CARD, phone="13755509999"))
    workers.change(worker, WELDER)
    people.sign_in(ground, Role.MANAGER)
    now.go_on(minutes=30)
    begins = ground.clock.local(now.now) + timedelta(hours=1)
    hot = Hot(worker, "阳台", "焊接护栏", begins, begins + timedelta(hours=2), "物业巡查员", "清空可燃物，备灭火器两具")
    HotWorkDesk(ground).allow(permit.id, hot)
    looked = InspectionDesk(ground).inspect(permit.id, Found(Answer.FAULTS, InspectionKind.EXTRA, words="阳台堆放纸箱"))
    notice = notices.issue(
        permit.id,
        Violation("fire", "阳台堆放纸箱", "《装修管理协议》", "清走", inspection_id=looked.id, worker_id=worker),
    )
    notices.recheck(notice.id, Looked(True))
    second = passes.replace(made, words=f"{NAME}说掉在工地了")
    assert GateDesk(ground).look(passes.paper(second)["number"]).worker_pass["worker_id"] == worker
    workers.reveal(worker)
    passes.take_back([second])
    now.go_on(hours=5)
    [hot_work] = HotWorkDesk(ground).of_permit(permit.id)
    HotWorkDesk(ground).close(hot_work["id"])
    return estate


def rows_with(estate: Estate, said: str) -> set[str]:
    """The tables and columns of the books in which something is said, whatever it is a part of."""
    found = set()
    with estate.ground.database.reading() as session:
        for table in inspect(session.connection()).get_table_names():
            for column in inspect(session.connection()).get_columns(table):
                asked = text(f'SELECT count(*) FROM "{table}" WHERE instr(CAST("{column["name"]}" AS TEXT), :said)')
                if session.scalar(asked, {"said": said}):
                    found.add(f"{table}.{column['name']}")
    return found


def test_a_busy_day_names_workers_only_where_they_are_kept(busy: Estate) -> None:
    assert rows_with(busy, NUMBER) == set()
    assert rows_with(busy, NAME) == {"worker.name", "suffix.token", "issued_paper.facts", "worker_pass.words"}
    assert rows_with(busy, PHONE) == {"worker.phone", "suffix.token", "change.before", "change.after"}
    assert rows_with(busy, CARD) == {"worker.card", "issued_paper.facts"}
    told = [path.name for folder in (busy.ground.folder, Path(tempfile.gettempdir())) for path in folder.rglob("*")]
    assert not [name for name in told if NAME in name or PHONE in name or NUMBER in name]
    with busy.ground.database.reading() as session:
        revealed = select(Audit.facts).where(Audit.act == "identity_revealed", Audit.kind == "worker")
        assert len(session.scalars(revealed).all()) == 1


def test_what_is_erased_is_nowhere_in_the_books(busy: Estate, now: Now) -> None:
    now.set_day(date(2029, 1, 10))
    assert erase_due(busy.ground, KINDS) == {"worker": 1}
    for said in (NAME, PHONE, "13755509999", CARD, MASKED):
        assert rows_with(busy, said) == set()
    assert PNG not in [path.read_bytes() for path in busy.ground.folder.rglob("*") if path.is_file()]
    assert not sites.faults(busy.ground)


def test_a_half_filled_form_is_kept_sealed(busy: Estate) -> None:
    people.sign_in(busy.ground, Role.RECEPTIONIST)
    Drafts(busy.ground).keep("site worker", {"id_number": NUMBER, "name": NAME, "phone": PHONE})
    assert "draft.content" not in rows_with(busy, NUMBER) | rows_with(busy, NAME)
    assert Drafts(busy.ground).recall("site worker")["id_number"] == NUMBER
