"""Figures of what really happened: registers taken over, people who came back, money that stayed, promises let go."""

from datetime import date, timedelta

import pytest
from openpyxl import Workbook

from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.tickets.crews import CrewDesk, WorkerFields
from frontdesk.tickets.dispatching import DispatchDesk
from frontdesk.tickets.finishing import FinishingDesk
from frontdesk.tickets.importing import TicketListDesk
from frontdesk.tickets.payments import PaymentWatch
from frontdesk.tickets.records import TicketKind
from frontdesk.tickets.reports.desk import TicketReportDesk
from tests import people
from tests.tickets.grievances import logged
from tests.tickets.jobs import LABOUR, finished, repair

DAYS = {"since": date(2026, 11, 1), "until": date(2026, 11, 30)}


@pytest.fixture
def facts(estate):
    people.sign_in(estate.ground, Role.SUPERVISOR)
    return lambda name: TicketReportDesk(estate.ground).facts(name, **DAYS)


def test_what_a_register_does_not_say_is_not_told_as_done_in_no_time(estate, facts, tmp_path):
    book = Workbook()
    for row in (
        ("类型", "日期", "房号", "内容", "处理人", "完成时间", "状态"),
        ("报修", "2026-11-03 09:40", people.FLAT, "漏水", "", "2026-11-03 10:40", "已完成"),
        ("报修", "2026-11-03 09:40", people.FLAT, "灯不亮", "", "", "已完成"),
        ("报修", "2026-11-03", people.FLAT, "门锁坏", "", "2026-11-03", "已完成"),
        ("投诉", "2026-11-03 09:40", people.FLAT, "夜里吵", "", "", "已完成"),
        ("投诉", "2026-11-03 09:40", people.FLAT, "狗叫", "", "2026-11-03 11:40", "已完成"),
    ):
        book.active.append(row)
    book.save(tmp_path / "登记表.xlsx")
    assert TicketListDesk(estate.ground).take_over(tmp_path / "登记表.xlsx").added == 5
    told = facts("repairs")
    assert (told["done"], told["finish"]) == (3, {"cases": 1, "median": 3600, "p90": 3600})
    assert [(line["finished"], line["finish"]) for line in told["by_worker"]] == [(3, 3600)]
    reply = facts("complaints")["reply"]
    assert (reply["cases"], reply["median"]) == (1, 7200)


def test_what_two_people_of_one_name_were_given_is_counted_together(estate, facts):
    crews, dispatching = CrewDesk(estate.ground), DispatchDesk(estate.ground)
    for _ in range(2):
        worker, ticket = crews.add(WorkerFields("王强")), repair(estate.ground, estate.units[people.FLAT])
        dispatching.dispatch(ticket.id, worker)
        finished(estate.ground, ticket, signed_by="")
        crews.set_active(worker, active=False)
    assert [(line["worker"], line["given"], line["finished"]) for line in facts("repairs")["by_worker"]] == [
        ("王强", 2, 2)
    ]


def test_what_was_paid_for_earlier_work_is_told_though_later_work_was_taken_back(estate, facts):
    ground, finishing = estate.ground, FinishingDesk(estate.ground)
    ticket = repair(ground, estate.units[people.FLAT])
    finished(ground, ticket, LABOUR)
    estate.pay(people.FLAT, "30.00")
    PaymentWatch(ground).note_paid()
    DispatchDesk(ground).reopen(ticket.id, "还漏")
    finished(ground, ticket, LABOUR)
    finishing.take_back(ticket.id, "记错了")
    told = facts("repairs")
    assert (told["cancelled"], told["charged"], told["received"]) == (1, 3000, 3000)
    assert [(line["finished"], line["charged"]) for line in told["by_worker"]] == [(1, Money(3000))]


def test_an_appointment_that_was_missed_stays_missed_when_another_is_made(estate, facts, now):
    ticket, dispatching = repair(estate.ground, estate.units[people.FLAT]), DispatchDesk(estate.ground)
    for _ in range(2):
        at = estate.ground.clock.now() + timedelta(hours=1)
        dispatching.appoint(ticket.id, at, at + timedelta(hours=1))
        now.go_on(hours=3)
    # What is put off before its time is neither kept nor broken.
    at = estate.ground.clock.now() + timedelta(hours=1)
    dispatching.appoint(ticket.id, at, at + timedelta(hours=2))
    dispatching.appoint(ticket.id, at, at + timedelta(hours=3))
    visits = next(line for line in facts("repairs")["promises"] if line["what"] == "visit")
    assert {key: visits[key] for key in ("set", "in_time", "late", "overdue", "pending", "rate")} == {
        "set": 3, "in_time": 0, "late": 2, "overdue": 0, "pending": 1, "rate": 0,
    }  # fmt: skip


@pytest.mark.parametrize("span", [(date.min, date(1, 1, 7)), (date(9999, 12, 27), date.max)])
def test_a_report_goes_to_the_ends_of_the_calendar(estate, facts, span):
    logged(estate.ground, TicketKind.COMPLAINT)
    for name in ("complaints", "repairs"):
        told = TicketReportDesk(estate.ground).facts(name, since=span[0], until=span[1])
        assert told["rate"] is None
