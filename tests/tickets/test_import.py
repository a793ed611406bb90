"""Registers of repairs and complaints as offices keep them: read as they come, entered once, undone while untouched."""

from datetime import UTC, datetime

import pytest
from openpyxl import Workbook
from sqlalchemy import func, select, text

from frontdesk.core.attachments import Attachment
from frontdesk.core.audit import Audit
from frontdesk.core.operators import Right, Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import Step, steps_of
from frontdesk.residents.desk import ResidentDesk
from frontdesk.shell.checking import checks
from frontdesk.shell.cli import main
from frontdesk.shell.work import export
from frontdesk.tickets.checked import TICKET_CHECKS
from frontdesk.tickets.crews import CrewDesk, WorkerFields
from frontdesk.tickets.dispatching import DispatchDesk
from frontdesk.tickets.headings import field_of, kind_named
from frontdesk.tickets.importing import TicketListDesk
from frontdesk.tickets.intake import IntakeDesk, TicketFields
from frontdesk.tickets.listed import TicketLists
from frontdesk.tickets.numbered import TicketNumbers
from frontdesk.tickets.records import Deadline, Ticket, TicketKind
from frontdesk.tickets.records.work import Work
from frontdesk.tickets.tab import TicketsTab
from tests import people
from tests.counter import RoomsCounter

HEADS = (
    "序号", "报修日期", "时间", "房号", "报修人", "联系电话", "报修内容", "类别", "维修人", "完成时间", "处理结果",
    "状态", "备注",
)  # fmt: skip
DONE = (
    1, "2026-11-02", "09:40", "3-1-502", "陈志远", "13900001122", "厨房水管漏水", "水", "王强", "2026-11-02 11:10",
    "更换软管", "已完成", "",
)  # fmt: skip
OPEN = (2, "2026/11/19", "下午2:05", "3栋电梯", "", "", "电梯有异响", "电梯", "", "", "", "处理中", "待厂家")
CALLED_OFF = (3, datetime(2026, 11, 3, 8, 15), "", "3-1-501", "张三", "", "卧室灯不亮", "", "", "", "", "取消", "")  # noqa: DTZ001


@pytest.fixture
def write(tmp_path):
    def made(*rows, title=""):
        book = Workbook()
        if title:
            book.active.append((title,))
        for row in rows:
            book.active.append(row)
        path = tmp_path / "报修登记表.xlsx"
        book.save(path)
        return path

    return made


@pytest.fixture
def desk(estate):
    return TicketListDesk(estate.ground)


def counts(imported):
    return imported.added, imported.unchanged, imported.refused


def faults_of(imported):
    return [(fault.row, fault.column, str(fault.reason)) for fault in imported.faults]


def faults(ground):
    with ground.database.reading() as session:
        asked = [(name, ask(session)) for name, _, ask in TICKET_CHECKS]
    return [each for each in asked if each[1]] + [each for each in checks(ground) if not each.ok]


def tickets_in(ground):
    with ground.database.reading() as session:
        return list(session.scalars(select(Ticket).order_by(Ticket.id)))


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("报修日期", "at"), ("報修時間", "at"), ("日期", "at"), ("房号", "unit"), ("楼栋", "building"),
        ("报修人", "reporter"), ("联系电话", "phones"), ("报修内容", "text"), ("投诉内容", "text"),
        ("报修类别", "category"), ("维修人员", "worker"),
        ("完成时间", "finished"), ("处理结果（简述）", "result"), ("是否完成", "state"), ("满意度", "rating"),
        ("工单号", "number"), ("来源", "channel"), ("Description", "text"), ("序号", None), ("房号/位置", "place"),
        ("是否有偿", "duty"), ("费用承担", "duty"), ("答复", "result"),
    ],
)  # fmt: skip
def test_headings_are_read_as_offices_write_them(heading, field):
    assert field_of(heading) == field


def test_a_register_says_by_its_name_what_it_is_of():
    told = {name: kind_named(name) for name in ("2026年投诉登记表", "11月报修", "意见建议登记", "表扬信", "Sheet1")}
    assert told == {
        "2026年投诉登记表": "complaint", "11月报修": "repair", "意见建议登记": "suggestion", "表扬信": "praise",
        "Sheet1": "",
    }  # fmt: skip


def test_a_register_is_shown_then_entered_in_one_act(desk, estate, write):
    worker = CrewDesk(estate.ground).add(WorkerFields("王强"))
    path = write(HEADS, DONE, OPEN, CALLED_OFF)
    assert counts(desk.preview(path)) == (3, 0, 0)
    assert tickets_in(estate.ground) == []
    done = desk.take_over(path)
    assert (counts(done), done.unread) == ((3, 0, 0), ("序号",))
    first, second, third = tickets_in(estate.ground)
    flat = estate.units[people.FLAT]
    assert (first.kind, first.unit_id, first.category, first.state) == ("repair", flat, "plumbing", "closed")
    assert first.at == datetime(2026, 11, 2, 1, 40, tzinfo=UTC)
    assert first.finished_at == datetime(2026, 11, 2, 3, 10, tzinfo=UTC)
    assert (first.reporter, first.phone, first.technician_id) == ("陈志远", "13900001122", worker)
    assert (second.unit_id, second.place, second.category, second.state) == (None, "电梯", "lift", "logged")
    assert second.at == datetime(2026, 11, 19, 6, 5, tzinfo=UTC)
    assert (third.state, third.category, third.finished_at) == ("cancelled", "electrical", None)
    with estate.ground.database.reading() as session:
        (work,) = session.scalars(select(Work))
    assert (work.ticket_id, work.result, work.technician_id, work.charge_id) == (first.id, "更换软管", worker, None)
    told = [(step.went_to, step.remark) for step in reversed(steps_of(estate.ground, "repair", first.id))]
    assert told == [("logged", ""), ("done", "王强"), ("to_follow_up", ""), ("closed", "")]
    assert steps_of(estate.ground, "repair", second.id)[0].remark == "待厂家"
    assert faults(estate.ground) == []


def test_what_is_still_open_is_promised_anew_and_what_is_over_promises_nothing(desk, estate, write):
    desk.take_over(write(HEADS, DONE, OPEN, CALLED_OFF))
    _, second, _ = tickets_in(estate.ground)
    with estate.ground.database.reading() as session:
        promised = session.execute(select(Deadline.ticket_id, Deadline.what)).all()
    assert promised == [(second.id, "feedback")]
    assert second.due_at > estate.ground.clock.now()


def test_tickets_of_a_register_are_found_by_words_and_number(desk, estate, write):
    desk.take_over(write(HEADS, DONE, OPEN))
    assert [row["place"] for row in TicketLists(estate.ground).tickets(text="异响")] == ["电梯"]
    first, second = tickets_in(estate.ground)
    assert (first.number, second.number) == ("DR20261121-0001", "DR20261121-0002")
    assert [row["id"] for row in TicketLists(estate.ground).tickets(text="dr20261121-0002")] == [second.id]
    assert TicketNumbers(estate.ground).named("dr20261121-0001") == [("repair", first.id)]


def test_the_same_register_again_changes_nothing(desk, write):
    path = write(HEADS, DONE, OPEN)
    desk.take_over(path)
    again = desk.take_over(path)
    assert (counts(again), again.number) == ((0, 2, 0), None)


def test_complaints_are_told_by_the_title_and_answered_or_unfounded(desk, estate, write):
    heads = ("日期", "房号", "投诉人", "内容", "分类", "处理情况", "处理时间", "状态")
    path = write(
        heads,
        ("2026-11-04", "3-1-502", "陈志远", "夜间施工扰民", "噪音", "已劝止", "2026-11-05", "已处理"),
        ("2026-11-06", "3-1-501", "张三", "保洁不及时", "维修", "查无此事", "2026-11-07", "不成立"),
        ("2026-11-08", "", "", "车位被占", "停车", "", "", "未处理"),
        title="云栖花园11月投诉登记表",
    )
    assert counts(desk.take_over(path)) == (3, 0, 0)
    told = [(each.kind, each.category, each.state, each.answer) for each in tickets_in(estate.ground)]
    assert told == [
        ("complaint", "noise", "closed", "已劝止"),
        ("complaint", "repairs", "unfounded", "查无此事"),
        ("complaint", "parking", "logged", ""),
    ]
    assert faults(estate.ground) == []


def test_a_register_of_all_kinds_tells_the_kind_row_by_row(desk, estate, write):
    path = write(
        ("日期", "房号", "类型", "内容", "满意度", "是否完成"),
        ("2026-11-04", "3-1-502", "报修", "门锁坏了", "满意", "√"),
        ("2026-11-04", "3-1-502", "投诉", "乱停车", "", "×"),
        ("2026-11-04", "3-1-502", "建议", "多放垃圾桶", "", "待回访"),
        ("2026-11-05", "", "表扬", "保安拾金不昧", "", "是"),
    )
    assert counts(desk.take_over(path)) == (4, 0, 0)
    told = [(each.kind, each.state) for each in tickets_in(estate.ground)]
    assert told == [
        ("repair", "closed"), ("complaint", "logged"), ("suggestion", "to_follow_up"), ("praise", "closed"),
    ]  # fmt: skip
    with estate.ground.database.reading() as session:
        assert session.scalars(select(Work.rating)).all() == [4]
        assert set(session.scalars(select(Deadline.what))) == {"feedback", "answer", "follow_up"}


def test_the_register_that_we_write_is_read_again(desk, estate, write, tmp_path):
    CrewDesk(estate.ground).add(WorkerFields("王强"))
    done = desk.take_over(write((*HEADS, "是否有偿"), (*DONE, "有偿"), (*OPEN, ""), (*CALLED_OFF, "")))
    told = ("kind", "at", "unit_id", "place", "building_id", "reporter", "phone", "category", "duty", "text", "state")
    before = [[getattr(ticket, name) for name in (*told, "finished_at")] for ticket in tickets_in(estate.ground)]
    path = tmp_path / "tickets.xlsx"
    assert export(estate.ground, lambda *_: None, "tickets", str(path)) == 3
    desk.undo(done.number)
    assert counts(desk.take_over(path)) == (3, 0, 0)
    after = [[getattr(ticket, name) for name in (*told, "finished_at")] for ticket in tickets_in(estate.ground)]
    assert sorted(after, key=str) == sorted(before, key=str)


def test_numbers_of_people_are_masked_where_a_register_is_shown(desk, write):
    done = desk.preview(
        write(HEADS, (*DONE[:6], "请打13900001122", *DONE[7:]), (*DONE[:5], "1390000112299999999999999", *DONE[6:]))
    )
    told = " ".join(cell for row in done.layout.samples for cell in row) + done.faults[0].value
    assert "13900001122" not in told
    assert "139****1122" in told


def test_public_places_are_no_units(desk, estate, write):
    told = (
        ("大堂", None, "大堂"),
        ("3栋1单元大堂", 3, "1单元大堂"),
        ("小区东门", None, "小区东门"),
        ("3-1-502", 3, ""),
    )
    heads = ("报修日期", "房号", "报修内容")
    assert counts(desk.take_over(write(heads, *(("2026-11-04", each[0], "坏了") for each in told)))) == (4, 0, 0)
    buildings = {building.code: building.id for building in ResidentDesk(estate.ground).buildings()}
    assert [(each.building_id, each.place) for each in tickets_in(estate.ground)] == [
        (buildings[str(building)] if building else None, place) for _, building, place in told
    ]
    heads = ("日期", "楼栋", "单元", "房号", "内容")
    parts = write(heads, ("2026-11-05", "3", "1", "502", "漏水"), ("2026-11-05", "3", "", "电梯", "停了"))
    assert counts(desk.take_over(parts)) == (2, 0, 0)
    flat, lift = tickets_in(estate.ground)[-2:]
    assert (flat.unit_id, flat.place) == (estate.units[people.FLAT], "")
    assert (lift.unit_id, lift.building_id, lift.place) == (None, buildings["3"], "电梯")


def test_faulty_rows_are_named_and_left_out(desk, write):
    heads = ("报修日期", "房号", "报修内容", "完成时间", "状态", "电话")
    path = write(
        heads,
        ("", "3-1-502", "没有日期", "", "", ""),
        ("2026-11-04", "9-1-101", "没有这户", "", "", ""),
        ("2026-11-04", "3-1-502", "", "", "", ""),
        ("2027-01-04", "3-1-502", "在将来", "", "", ""),
        ("2026-11-04", "3-1-502", "先完成", "2026-11-01", "", ""),
        ("2026-11-04", "", "没有地点", "", "", ""),
        ("2026-11-04", "3-1-502", "状态不明", "", "随便", ""),
        ("2026-11-04", "3-1-502", "电话不对", "", "", "找物业"),
        ("2026-11-04", "3-1-502", "不是投诉", "", "不成立", ""),
        ("2026-11-04", "3-1-502", "水管漏水", "", "", ""),
        ("2026-11-04", "3-1-502", "水管漏水", "", "", ""),
        ("2026-02-30", "3-1-502", "没有这天", "", "", ""),
    )
    done = desk.take_over(path)
    assert counts(done) == (1, 0, 11)
    told = {row: (column, reason) for row, column, reason in faults_of(done)}
    assert told[2] == ("报修日期", "The day is missing.")
    assert told[3] == ("房号", "There is no unit 9-1-101. Import the resident register first.")
    assert told[4] == ("报修内容", "What was reported is missing.")
    assert told[5][1].startswith("This lies ahead.")
    assert told[6][0] == "完成时间"
    assert told[7] == ("房号", "The unit or the place is missing.")
    assert told[8][0] == "状态"
    assert told[9] == ("电话", "This is no phone number.")
    assert told[10][1] == "Only a complaint can be unfounded. Write cancelled."
    assert told[12] == ("报修内容", "Row 11 says the same already.")
    assert told[13][0] == "报修日期"


@pytest.mark.parametrize(
    ("heads", "sentence"),
    [
        (("日期", "房号", "姓名"), "what was reported"),
        (("房号", "内容"), "for the day"),
        (("报修日期", "房号", "内容", "内容"), ""),
    ],
)
def test_a_file_without_what_it_takes_is_refused(desk, write, heads, sentence):
    told = desk.preview(write(heads, ("2026-11-04",) * len(heads))).refusal
    assert (told is None) == (not sentence)
    assert sentence in str(told)


def test_a_list_is_undone_with_all_that_came_with_it(desk, estate, write):
    own = IntakeDesk(estate.ground).log(TicketFields(TicketKind.REPAIR, "大堂灯不亮", place="大堂"))
    done = desk.take_over(write(HEADS, DONE, OPEN, CALLED_OFF))
    desk.undo(done.number)
    assert [each.id for each in tickets_in(estate.ground)] == [own.id]
    with estate.ground.database.reading() as session:
        assert set(session.scalars(select(Step.record).where(Step.kind == "repair"))) == {own.id}
        assert session.scalar(text("SELECT count(*) FROM ticket_words")) == 1
        assert set(session.scalars(select(Deadline.ticket_id))) == {own.id}
        assert session.scalar(select(func.count(Work.id))) == 0
    assert faults(estate.ground) == []
    # What is entered again has ids and numbers that nobody ever had.
    again = desk.take_over(write(HEADS, DONE))
    assert (counts(again), tickets_in(estate.ground)[-1].number) == ((1, 0, 0), "DR20261121-0004")


def test_once_somebody_has_worked_on_a_ticket_its_list_stays(desk, estate, write):
    done = desk.take_over(write(HEADS, OPEN))
    (ticket,) = tickets_in(estate.ground)
    DispatchDesk(estate.ground).cancel(ticket.id, "厂家已修好")
    with pytest.raises(Refusal, match="DR20261121-0001 has been worked on"):
        desk.undo(done.number)


def test_a_ticket_with_a_photo_stays_too(desk, estate, write):
    done = desk.take_over(write(HEADS, OPEN))
    (ticket,) = tickets_in(estate.ground)
    with estate.ground.act("attached", Right.HANDLE_TICKETS) as act:
        act.session.add(
            Attachment(
                kind="ticket", record=ticket.id, hash="0" * 64, name="photo.jpg", type="image/jpeg", size=1, role="",
                at=act.at, operator_id=act.operator.id,
            )
        )  # fmt: skip
    with pytest.raises(Refusal, match="worked on"):
        desk.undo(done.number)


def test_rows_that_no_list_brought_in_can_not_be_deleted(estate):
    ticket = IntakeDesk(estate.ground).log(TicketFields(TicketKind.REPAIR, "大堂灯不亮", place="大堂"))
    for table in ("ticket", "deadline"):
        with pytest.raises(Exception, match="never changed"), estate.ground.act("x", Right.HANDLE_TICKETS) as act:
            act.session.execute(text(f"DELETE FROM {table}"))
    assert tickets_in(estate.ground)[0].id == ticket.id


def test_only_who_keeps_tickets_takes_lists_over(desk, estate, write):
    people.sign_in(estate.ground, Role.RECEPTIONIST)
    with pytest.raises(Refusal):
        desk.preview(write(HEADS, DONE))


def test_a_register_is_taken_over_by_command(estate, write, capsys, monkeypatch):
    path = write(HEADS, DONE, OPEN)
    monkeypatch.setenv("FRONTDESK_DATA", str(estate.ground.folder))
    monkeypatch.setenv("FRONTDESK_OPERATOR", people.OPERATORS[Role.MANAGER])
    monkeypatch.setenv("FRONTDESK_PASSWORD", people.PASSWORD)
    assert main(["import", "tickets", str(path)]) == 0
    assert "2" in capsys.readouterr().out
    assert main(["import", "tickets", "--undo", "1"]) == 0
    assert tickets_in(estate.ground) == []


def test_nothing_of_people_is_in_the_audit_chain(desk, estate, write):
    desk.take_over(write(HEADS, DONE))
    with estate.ground.database.reading() as session:
        facts = "".join(session.scalars(select(Audit.facts)))
    assert "陈志远" not in facts
    assert "13900001122" not in facts


def test_in_the_window_a_register_is_shown_taken_over_and_undone(qtbot, estate, write):
    counter = RoomsCounter(qtbot, estate.ground, lambda office: office.tickets, TicketsTab)
    room = counter.tab.room()
    counter.window.file = str(write(HEADS, DONE, OPEN, CALLED_OFF))
    counter.press("Ctrl+Shift+I")
    assert room.carrying.panel() is not None
    assert not room.quick.isVisibleTo(room)
    counter.press("Ctrl+S")
    assert len(tickets_in(estate.ground)) == 3
    counter.press("Escape")
    assert room.quick.isVisibleTo(room)
    assert [row["place"] for row in room.table.rows.rows] == ["电梯"]
    counter.press("Ctrl+Shift+L", "Ctrl+Z", "Escape")
    assert tickets_in(estate.ground) == []


def test_who_does_not_keep_tickets_is_told_so(qtbot, estate):
    counter = RoomsCounter(qtbot, estate.ground, lambda office: office.tickets, TicketsTab, Role.RECEPTIONIST)
    counter.tab.room().take_in()
    assert counter.tab.room().carrying.panel() is None
    assert "role" in counter.window.refused[0]
