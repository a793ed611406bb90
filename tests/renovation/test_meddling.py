"""What was changed past the program, by SQL alone, is found by check: every column but what is erased in its time."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.fees.records import Method
from frontdesk.renovation.checked import RENOVATION_CHECKS
from frontdesk.renovation.checks.applications import permits_are_as_noted
from frontdesk.renovation.checks.changes import changes_are_as_noted
from frontdesk.renovation.checks.inspecting import inspections_are_as_noted, inspections_say_what_they_found
from frontdesk.renovation.checks.money import money_is_as_noted
from frontdesk.renovation.checks.passes import passes_are_as_noted, who_is_forgotten_is_gone
from frontdesk.renovation.checks.taken import steps_were_noted
from frontdesk.renovation.checks.violations import violations_are_as_noted
from frontdesk.renovation.completions import Look
from frontdesk.renovation.extensions import ExtensionFields
from frontdesk.renovation.hotwork import Hot
from frontdesk.renovation.inspecting import Found
from frontdesk.renovation.records import Shown
from frontdesk.renovation.records.changes import COMPLETION_POINTS, DepositGoes
from frontdesk.renovation.records.inspections import Answer, InspectionKind
from frontdesk.renovation.rectifications import Found as Notice
from frontdesk.renovation.rectifications import Looked
from frontdesk.renovation.stopping import Stop
from frontdesk.renovation.successions import FIRM_PAPERS, SuccessorFields
from frontdesk.renovation.workers import WorkerFields
from frontdesk.residents.desk import ResidentDesk
from frontdesk.shell.office import Office
from tests import people
from tests.renovation import sites

TABLES = {
    permits_are_as_noted: ("permit", "permit_scope", "permit_document", "permit_review", "issued_paper"),
    changes_are_as_noted: ("extension", "contractor_change", "owner_change", "completion"),
    inspections_are_as_noted: ("inspection",),
    money_is_as_noted: ("permit_fee", "permit_deduction", "permit_refund"),
    passes_are_as_noted: ("contractor", "worker", "worker_pass"),
    violations_are_as_noted: ("rectification", "recheck", "stop_work", "hot_work"),
}
"""The tables whose rows each check holds against the audit chain."""

ERASED = {
    "worker": ("name", "id_kind", "id_sealed", "id_masked", "id_index", "card", "phone", "erased_at"),
    "worker_pass": ("words",),
}
"""What is erased in its time, of which the chain can't tell."""

STEPPED = ("permit", "worker_pass", "rectification", "hot_work", "extension")


@pytest.fixture(scope="module")
def books(small_estate, tmp_path_factory):
    """A site on which all that can happen on a site has happened, until its case is filed; nothing is written on it."""
    template, estate = small_estate
    now = people.Now()
    ground = people.copy(template, tmp_path_factory.mktemp("meddled") / "estate", now)
    office, clock = Office(ground).renovation, ground.clock
    firm, other = sites.contractor(ground), sites.contractor(ground, "新居装饰")
    welder, mason = (
        office.workers.add(WorkerFields(name, trade, card=card, contractor_id=firm))
        for name, trade, card in (("吕铁军", "welder", "焊 001"), ("邱石头", "mason", ""))
    )
    permit = sites.works(ground, estate.units[people.FLAT], contractor_id=firm).id
    first, second = office.passes.issue(permit, [welder, mason], since=clock.today())
    sites.paid(ground, sites.standing(ground, permit))
    now.go_on(minutes=20)
    seen = office.inspecting.inspect(
        permit, Found(Answer.FAULTS, InspectionKind.EXTRA, points={"waste": False}, words="垃圾未清")
    )
    notice = office.rectifications.issue(permit, Notice("noise", "午间施工", "协议", "遵守时间", inspection_id=seen.id))
    stop = office.stopping.stop(permit, Stop("拆改承重墙", "恢复原状", notice.id))
    office.rectifications.serve(notice.id, "hand", "丁一")
    office.rectifications.recheck(notice.id, Looked(True, "已改"))
    office.stopping.resume(stop.id, "已恢复")
    begins = clock.now() + timedelta(minutes=5)
    ends = begins + timedelta(hours=1)
    hot = office.hot_work.allow(permit, Hot(welder, "阳台", "焊接", begins, ends, "孟凡", "灭火器"))
    now.go_on(minutes=90)
    office.hot_work.close(hot.id, "无火种")
    with sites.by(ground, Role.RECEPTIONIST):
        extension = office.extensions.apply(permit, ExtensionFields(sites.ENDS + timedelta(days=10), "工期不足"))
    office.extensions.approve(extension.id)
    third = office.passes.replace(first)
    sites.paid(ground, sites.standing(ground, permit))
    office.settling.deduct(permit, Money(1000), "墙面", rectification_id=notice.id)
    office.passes.take_back([second, third])
    papers = dict.fromkeys(FIRM_PAPERS, Shown.COPY)
    office.successions.change_contractor(permit, SuccessorFields(other, "退场", "何立", "13500005678", papers))
    sites.paid(ground, sites.standing(ground, permit))
    buyer = people.PersonFields("苏晴", ("13600003344",))
    ResidentDesk(ground).transfer_title(estate.units[people.FLAT], [buyer], clock.today(), "sale")
    office.successions.take_over(permit, DepositGoes.PASSED_ON)
    office.completions.works_done(permit)
    look = Look(dict.fromkeys(COMPLETION_POINTS, True), passed=True)
    office.completions.complete(permit, look)
    office.completions.reinspect(permit, look, early=True)
    with sites.by(ground, Role.RECEPTIONIST):
        refunds = office.refunding.apply(permit, "竣工")
    office.refunding.approve(refunds)
    office.refunding.pay(refunds, Method.CASH)
    office.filing.file(permit)
    assert not sites.faults(ground)
    yield ground
    ground.close()


@pytest.fixture
def meddler(books):
    """Whoever reaches the database past the program: no trigger, no condition and no index stands in the way."""
    with books.database.writing() as session:
        for kind in ("trigger", "index"):
            asked = text("SELECT name FROM sqlite_master WHERE type = :kind AND sql IS NOT NULL")
            for name in session.scalars(asked, {"kind": kind}).all():
                session.execute(text(f"DROP {kind} {name}"))
        session.execute(text("PRAGMA ignore_check_constraints = ON"))
        session.execute(text("PRAGMA defer_foreign_keys = ON"))
        yield session
        session.rollback()


def meddled(session, sql, *checks):
    """What a check finds once this was run; it is taken back."""
    with session.begin_nested() as point:
        assert session.connection().exec_driver_sql(sql).rowcount
        session.expire_all()
        found = next(filter(None, (check(session) for check in checks)), None)
        point.rollback()
    return found


def columns(session, table):
    """The columns of a table, but its id, and in each what is not there in any row."""
    for _, name, kind, *_ in session.connection().exec_driver_sql(f"PRAGMA table_info({table})").all():
        if name != "id":
            another = "coalesce({}, 0) + 4711" if kind.startswith(("INT", "BOOL", "BIG")) else "coalesce({}, '') || 'x'"
            moment = {"DATETIME": "'2019-01-02 03:04:05.000000'", "DATE": "'2019-01-02'", "BOOLEAN": "1 - {}"}
            yield name, moment.get(kind, another).format(name)


def test_every_column_that_was_meddled_with_is_found(meddler):
    for check, tables in TABLES.items():
        for table in tables:
            for name, value in columns(meddler, table):
                if name not in ERASED.get(table, ()):
                    of = f"(SELECT max(id) FROM {table})"
                    told = meddled(meddler, f"UPDATE {table} SET {name} = {value} WHERE id = {of}", check)
                    assert told and told.startswith(f"{table} "), f"{table}.{name}"


def test_every_row_that_was_lost_is_found(meddler):
    for check, tables in TABLES.items():
        for table in tables:
            lost = f"DELETE FROM {table} WHERE id = (SELECT max(id) FROM {table})"
            assert (meddled(meddler, lost, check) or "").endswith(" is lost"), table


def test_steps_that_were_meddled_with_are_found(meddler):
    def found(sql):
        told = meddled(meddler, sql, *(check for _, _, check in RENOVATION_CHECKS))
        return told is not None

    for kind in STEPPED:
        last = f"(SELECT max(id) FROM step WHERE kind = '{kind}')"
        assert found(f"DELETE FROM step WHERE id = {last}"), kind
        assert found(f"UPDATE step SET went_to = 'x' WHERE id = {last}"), kind
        assert found(f"UPDATE step SET record = record + 1 WHERE id = {last}"), kind
        assert meddled(meddler, f"UPDATE step SET at = '2026-11-20' WHERE id = {last}", steps_were_noted), kind


def test_what_can_not_be_read_any_more_is_found(meddler):
    broken = "UPDATE inspection SET points = '{' WHERE id = 1"
    assert meddled(meddler, broken, inspections_say_what_they_found) == "1 inspections contradict themselves"


def test_a_worker_who_is_erased_in_part_is_found(meddler):
    for change in ("erased_at = at", "name = ''"):
        told = meddled(meddler, f"UPDATE worker SET {change} WHERE id = 1", who_is_forgotten_is_gone)
        assert told == "1 workers were not erased wholly"
