"""Contractors, workers and passes: who is let onto which site, and what the gate says."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.core.attachments import AttachmentDesk, faults
from frontdesk.core.filestore import FileStore
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.retention import erase_due, is_due
from frontdesk.renovation.completions import CompletionDesk
from frontdesk.renovation.contractors import ContractorDesk, ContractorFields
from frontdesk.renovation.gate import GateDesk, Verdict
from frontdesk.renovation.passes import PassDesk
from frontdesk.renovation.records.workers import PassStanding, Worker, WorkerPass
from frontdesk.renovation.rectifications import Found, Looked, RectificationDesk
from frontdesk.renovation.retention import KINDS
from frontdesk.renovation.stopping import Stop, StopDesk
from frontdesk.renovation.workers import WorkerDesk, WorkerFields
from tests import people
from tests.renovation import sites

NUMBER = "11010519491231002X"
"""The example of GB 11643."""

LI = WorkerFields("李建国", "mason", id_number=NUMBER, phone="13700001111")
SUN = WorkerFields("孙大海", "electrician", phone="13700002222", card="T320102")


@pytest.fixture
def site(estate):
    return sites.works(estate.ground, estate.units[people.FLAT], contractor_id=sites.contractor(estate.ground))


@pytest.fixture
def crew(estate):
    desk = WorkerDesk(estate.ground)
    return [desk.add(LI), desk.add(SUN)]


def photo(ground, content=b"\x89PNG\r\n\x1a\n one"):
    return FileStore(ground.folder).put("李建国.png", content)


def test_a_worker_is_known_again_by_the_number_or_by_name_and_phone(estate, crew):
    desk = WorkerDesk(estate.ground)
    assert desk.known(id_number="110105 19491231 002x") == crew[0]
    assert desk.known(name=" 孙大海", phone="137-0000-2222") == crew[1]
    assert desk.known(name="孫　大海", phone="+86 137 0000 2222") == crew[1]
    assert desk.known(name="孙大海", phone="13700009999") is None
    assert desk.known(name="李建国", phone="13700001111", id_number="320102199001011234") is None
    with pytest.raises(Refusal, match="in the register already"):
        desk.add(WorkerFields("李大国", "mason", id_number=NUMBER))


def test_the_number_of_a_worker_is_sealed_and_looking_at_it_is_noted(estate, crew):
    desk = WorkerDesk(estate.ground)
    row = desk.worker(crew[0])
    assert row["id_masked"] == "1101**********002X"
    with pytest.raises(Refusal), sites.by(estate.ground, Role.RECEPTIONIST):
        desk.reveal(crew[0])
    assert desk.reveal(crew[0]) == NUMBER
    kept = [path.read_bytes() for path in estate.ground.folder.iterdir() if path.is_file()]
    assert kept
    assert not any(NUMBER.encode() in content for content in kept)


def test_a_pass_is_for_one_person_and_site(estate, site, crew):
    desk = PassDesk(estate.ground)
    passes = desk.issue(site.id, crew)
    assert [row["number"][-4:] for row in desk.rows(passes)] == ["0001", "0002"]
    with pytest.raises(Refusal, match=r"has pass CR.* for this site already"):
        desk.issue(site.id, [crew[1]])
    other = sites.works(estate.ground, estate.units[people.SMALL])
    desk.issue(other.id, [crew[1]])
    assert [one.sentence for one in desk.concerns(crew[1], other.id)] == ["Has pass {number} for {unit} until {day}."]


def test_no_pass_is_valid_longer_than_the_works(estate, site, crew):
    desk = PassDesk(estate.ground)
    with pytest.raises(Refusal, match="No pass is valid longer"):
        desk.issue(site.id, crew, until=sites.ENDS + timedelta(days=1))
    with pytest.raises(Refusal, match="not before the first"):
        desk.issue(site.id, crew, until=date(2026, 11, 20))
    (made,) = desk.issue(site.id, crew[:1], until=date(2026, 12, 1))
    with pytest.raises(Refusal, match="valid until 2026-12-01 already"):
        desk.extend([made], date(2026, 12, 1))
    desk.extend([made], date(2026, 12, 24))
    assert desk.worker_pass(made)["until"] == date(2026, 12, 24)
    assert desk.paper(made)["until"] == "2026-12-24"


def test_an_application_that_is_not_approved_yet_gives_nobody_a_pass(estate, crew):
    permit = sites.applied(estate.ground, estate.units[people.FLAT])
    with pytest.raises(Refusal, match="does not allow this"):
        PassDesk(estate.ground).issue(permit.id, crew)


def test_a_lost_pass_is_replaced_once_and_may_turn_up(estate, site, crew):
    desk, gate = PassDesk(estate.ground), GateDesk(estate.ground)
    (lost,) = desk.issue(site.id, crew[:1])
    desk.lost(lost, "地铁上丢失")
    made = desk.replace(lost)
    row, before = desk.worker_pass(made), desk.worker_pass(lost)
    assert (row["replaces"], before["replaced_by"]) == (before["number"], row["number"])
    with pytest.raises(Refusal, match="has been replaced already"):
        desk.replace(lost)
    assert gate.look(before["number"]).verdict == Verdict.LOST
    desk.take_back([lost])
    assert gate.look(before["number"]).verdict == Verdict.RETURNED
    with pytest.raises(Refusal, match="stands at “Pass handed in”"):
        desk.take_back([made, lost])
    assert desk.worker_pass(made)["state"] == PassStanding.NOT_YET
    assert not sites.faults(estate.ground)


def test_who_works_for_a_barred_contractor_gets_no_pass(estate, site, crew):
    ContractorDesk(estate.ground).bar(site.contractor_id, "多次野蛮施工")
    with pytest.raises(Refusal, match="鼎盛装饰 is not let in any more: 多次野蛮施工"):
        PassDesk(estate.ground).issue(site.id, crew)


def test_a_contractor_that_has_a_case_stays_in_use(estate, site):
    desk = ContractorDesk(estate.ground)
    with pytest.raises(Refusal, match="still has cases: 1"):
        desk.use(site.contractor_id, active=False)
    with pytest.raises(Refusal, match="in the register already"):
        desk.add(ContractorFields("鼎盛装饰"))


def test_a_batch_is_all_or_none_and_counts_one_person_once(estate, site, crew):
    desk = PassDesk(estate.ground)
    desk.issue(site.id, crew[:1])
    with pytest.raises(Refusal):
        desk.issue(site.id, [crew[1], crew[0]])
    assert len(desk.issue(site.id, [crew[1], crew[1]])) == 1


def test_the_gate_says_why_somebody_is_not_let_in(estate, site, crew, now):
    desk, gate = PassDesk(estate.ground), GateDesk(estate.ground)
    (made,) = desk.issue(site.id, crew[:1], until=date(2026, 12, 1))
    number = desk.worker_pass(made)["number"]
    assert gate.look(number).verdict == Verdict.NOT_YET
    now.set_day(date(2026, 11, 24))
    assert gate.look(number.lower()).verdict == Verdict.VALID
    assert gate.look(number, site.unit_id).verdict == Verdict.VALID
    assert gate.look(number, estate.units[people.SMALL]).verdict == Verdict.WRONG_SITE
    now.set_day(date(2026, 12, 2))
    assert gate.look(number).verdict == Verdict.EXPIRED
    assert desk.overdue() == 0
    now.set_day(date(2026, 12, 9))
    assert desk.overdue() == 1
    assert [row["id"] for row in desk.listing(state="overdue")] == [made]
    for odd in ("", "CR", "CR20991231-0001", "XK20261121-0001", "\ud800", "x" * 500):
        assert gate.look(odd).verdict == Verdict.UNKNOWN


def test_the_gate_knows_a_pass_however_its_number_is_typed_and_whatever_became_of_it(estate, site, crew, now):
    desk, gate = PassDesk(estate.ground), GateDesk(estate.ground)
    now.set_day(date(2026, 11, 24))
    mason, electrician = desk.issue(site.id, crew)
    first, second = (desk.worker_pass(made)["number"] for made in (mason, electrician))
    wide = first.translate({sign: sign + 0xFEE0 for sign in range(0x21, 0x7F)})
    for typed in (first, wide, f" {first}\n", first.replace("-", ""), first.replace("-", "—")):
        assert gate.look(typed).verdict == Verdict.VALID, typed
    for typed in (f"{first}1", first[:-1], f"{first}{first}"):
        assert gate.look(typed).verdict == Verdict.UNKNOWN, typed
    desk.cancel(electrician, "误办")
    instead = desk.replace(mason)
    third = desk.worker_pass(instead)["number"]
    told = [gate.look(number).verdict for number in (first, second, third)]
    assert told == [Verdict.LOST, Verdict.CANCELLED, Verdict.VALID]
    with sites.by(estate.ground, Role.SUPERVISOR):
        stop = StopDesk(estate.ground).stop(site.id, Stop("拆改承重墙", "停止施工"))
        assert gate.look(third).verdict == Verdict.STOPPED
        StopDesk(estate.ground).resume(stop.id, "已恢复")
    CompletionDesk(estate.ground).works_done(site.id)
    assert gate.look(third).verdict == Verdict.OVER
    desk.take_back([instead])
    assert gate.look(third).verdict == Verdict.RETURNED


def test_a_pass_made_by_mistake_is_not_paid_for(estate, site, crew):
    from frontdesk.renovation.charged import fees_of

    desk = PassDesk(estate.ground)
    (made,) = desk.issue(site.id, crew[:1])
    desk.cancel(made, "登记错人")
    with estate.ground.database.reading() as session:
        assert not [fee for fee in fees_of(session, site.id) if fee.pass_id == made and fee.owed]


def test_a_photo_taken_later_stands_on_the_pass(estate, site, crew):
    workers, passes = WorkerDesk(estate.ground), PassDesk(estate.ground)
    (made,) = passes.issue(site.id, crew[:1])
    assert passes.paper(made)["photo"] == ""
    stored = photo(estate.ground)
    workers.change(crew[0], LI, stored)
    assert passes.paper(made)["photo"] == stored.hash
    (kept,) = AttachmentDesk(estate.ground).of("worker", crew[0])
    assert kept.name == "photo.png"
    workers.change(crew[0], LI, photo(estate.ground, b"\x89PNG\r\n\x1a\n two"))
    assert len(AttachmentDesk(estate.ground).of("worker", crew[0])) == 1
    assert not sites.faults(estate.ground)


def test_two_counters_do_not_undo_each_other(estate, crew):
    desk = WorkerDesk(estate.ground)
    shown = {"phone": desk.worker(crew[0])["phone"]}
    desk.change(crew[0], WorkerFields("李建国", "mason", id_number=None, phone="13700005555"), shown=shown)
    with pytest.raises(Refusal, match="has been changed meanwhile"):
        desk.change(crew[0], LI, shown=shown)
    assert desk.worker(crew[0])["id_masked"].startswith("1101")


def test_who_worked_here_long_ago_is_forgotten_with_the_photo(estate, site, crew, now):
    ground, passes = estate.ground, PassDesk(estate.ground)
    stored = photo(ground)
    WorkerDesk(ground).change(crew[0], LI, stored)
    first, _ = passes.issue(site.id, crew)
    notices = RectificationDesk(ground)
    notice = notices.issue(site.id, Found("other", "电梯厅吸烟", "《管理规约》", "不再吸烟", worker_id=crew[0]))
    notices.recheck(notice.id, Looked(True))
    passes.take_back([first])
    now.set_day(date(2028, 11, 25))
    assert is_due(ground, KINDS)
    assert erase_due(ground, KINDS) == {"worker": 1}
    with ground.database.reading() as session:
        worker = session.get_one(Worker, crew[0])
        assert (worker.name, worker.phone, worker.id_sealed, worker.erased_at) == ("", "", None, ground.clock.now())
        assert session.get_one(Worker, crew[1]).name == "孙大海"
        assert faults(session, FileStore(ground.folder)) is None
    assert not FileStore(ground.folder).path(stored.hash).exists()
    assert passes.paper(first)["name"] == notices.paper(notice.id)["worker"] == ""
    assert not list(WorkerDesk(ground).listing(text="李建国"))
    assert not is_due(ground, KINDS)
    assert not sites.faults(ground)


def test_the_database_itself_refuses_a_second_pass(estate, site, crew):
    from sqlalchemy.exc import IntegrityError

    (made,) = PassDesk(estate.ground).issue(site.id, crew[:1])
    with pytest.raises((IntegrityError, Refusal)), estate.ground.database.writing() as session:
        _copy(session, made)


def _copy(session: Session, pass_id: int) -> None:
    kept = session.scalars(select(WorkerPass).where(WorkerPass.id == pass_id)).one()
    told = {column.name: getattr(kept, column.name) for column in WorkerPass.__table__.columns if column.name != "id"}
    session.add(WorkerPass(**told | {"number": "CR20261121-9999"}))
    session.flush()
