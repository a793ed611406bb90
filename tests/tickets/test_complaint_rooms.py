"""Complaints and follow-ups at the counter, worked by keyboard."""

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from frontdesk.core.attachments import AttachmentDesk
from frontdesk.core.operators import Role
from frontdesk.shell.checking import checks
from frontdesk.tickets.complaints import ComplaintDesk
from frontdesk.tickets.followups import Asked, FollowUpDesk
from frontdesk.tickets.records import TicketKind
from frontdesk.tickets.records.followups import Means, Verdict
from frontdesk.tickets.rectifying import RectifyingDesk
from frontdesk.tickets.tab import TicketsTab
from frontdesk.tickets.tab.said import moments_of
from tests import people
from tests.counter import RoomsCounter
from tests.tickets.grievances import logged, now_of, repaired


@pytest.fixture
def sit_down(qtbot, estate):
    def seated(role=Role.RECEPTIONIST):
        return RoomsCounter(qtbot, estate.ground, lambda office: office.tickets, TicketsTab, role)

    yield seated
    assert {check.name: check.detail for check in checks(estate.ground) if not check.ok} == {}


def entered(counter, name):
    """The room of this name, entered by its key."""
    counter.press(f"Ctrl+{counter.tab.places[name] + 1}")
    return counter.tab.room()


def write(text):
    """Type a text where the cursor is, in one line or several."""
    field = QApplication.focusWidget()
    (field.insertPlainText if isinstance(field, QPlainTextEdit) else field.insert)(text)


def numbers(room):
    return [row["number"] for row in room.table.rows.rows]


def test_a_complaint_goes_to_its_end_by_the_key_of_the_next_step(sit_down, estate):
    complaint = logged(estate.ground, unit_id=estate.units[people.FLAT])
    counter = sit_down()
    room = entered(counter, "complaints")
    assert (room.table.current_row()["number"], room.next.text()) == (complaint.number, "Have it looked into …  F7")
    for typed in ("赵工", "发停工通知", "已停工"):
        counter.press("F7")
        write(typed)
        counter.press("Ctrl+S")
    assert room.panel is None
    assert room.next.text() == "Follow up …  F7"
    counter.press("F7", "2", "Ctrl+S")
    assert now_of(estate.ground, complaint).state == "closed"
    assert counter.window.told[-1] == f"{complaint.number}: the follow-up is noted."


def test_what_was_found_out_is_noted_beside_the_next_step_with_its_cause(sit_down, estate):
    complaint = logged(estate.ground)
    counter = sit_down()
    room = entered(counter, "complaints")
    counter.press("Ctrl+O")
    write("602 装修未报批")
    room.panel.form.set_values({"cause": "neighbour"})
    counter.press("Ctrl+S")
    assert now_of(estate.ground, complaint).cause == "neighbour"
    counter.press("Ctrl+U")
    write("周明")
    counter.press("Return")
    write("第三次了")
    counter.press("Ctrl+S")
    assert now_of(estate.ground, complaint).state == "escalated"


def test_what_it_comes_from_and_who_took_a_slip_on_stand_among_its_steps_in_words(sit_down, estate):
    desk, complaint = ComplaintDesk(estate.ground), logged(estate.ground)
    desk.found(complaint.id, "查过", "neighbour")
    desk.answer(complaint.id, "已约谈")
    _, slip = FollowUpDesk(estate.ground).follow_up(complaint.id, Asked(Verdict.NOT_SATISFIED, Means.PHONE, "还吵"))
    RectifyingDesk(estate.ground).serve(slip.id, "赵工")
    desk.answer(complaint.id, "已停工")
    entered(counter := sit_down(), "complaints")
    told = [moment.what for moment in moments_of(counter.tab.room().told)]
    assert f"Rectification slip {slip.number}: 还吵 · Served on: 赵工 · 2026-11-21 09:05" in told
    assert "Corrected: Cause: — → Another resident" in told
    assert "Corrected: Answer: 已约谈 → 已停工" in told


def test_a_receptionist_has_it_vouched_for_that_a_complaint_is_unfounded(sit_down, estate):
    complaint = logged(estate.ground)
    ComplaintDesk(estate.ground).investigate(complaint.id, "赵工")
    counter = sit_down()
    room = entered(counter, "complaints")
    counter.press("Ctrl+Shift+U")
    form = room.panel.form
    form.set_values({"words": "当晚无人施工", "authority": "周明", "password": "wrong"})
    counter.press("Ctrl+S")
    assert form.refusal()
    form.set_values({"password": people.PASSWORD})
    counter.press("F10")
    assert now_of(estate.ground, complaint).state == "unfounded"
    assert counter.window.papers == [("printed", "complaint_form", complaint.id)]


def test_praise_is_passed_on(sit_down, estate):
    praise = logged(estate.ground, TicketKind.PRAISE, category="security", text="门岗热心")
    counter = sit_down()
    room = entered(counter, "complaints")
    assert room.next.text() == "Pass on …  F7"
    counter.press("F7")
    write("保安队")
    counter.press("Ctrl+S")
    assert now_of(estate.ground, praise).state == "closed"


def test_the_list_is_narrowed_to_a_kind(sit_down, estate):
    logged(estate.ground)
    suggestion = logged(estate.ground, TicketKind.SUGGESTION, category="greenery", text="多种树")
    counter = sit_down()
    room = entered(counter, "complaints")
    assert len(numbers(room)) == 2
    kinds = room._further["kinds"]
    kinds.set_value("suggestion")
    room.list_records()
    assert numbers(room) == [suggestion.number]


def test_who_is_not_satisfied_has_the_slip_printed_at_once(sit_down, estate, now):
    ticket = repaired(estate.ground, unit_id=estate.units[people.FLAT])
    now.go_on(days=3)
    counter = sit_down()
    room = entered(counter, "followups")
    row = room.table.current_row()
    assert (row["number"], row["standing"], row["phone"]) == (ticket.number, "due", "13900001122")
    counter.press("F7")
    form = room.panel.form
    counter.press("Ctrl+S")
    assert "Fill in" in form.refusal()
    form.set_values({"verdict": Verdict.NOT_SATISFIED})
    counter.press("Ctrl+S")
    assert "What is not as it should be" in form.refusal()
    write("还在漏")
    counter.press("F10")
    assert room.panel is None
    assert counter.window.papers == [("printed", "follow_up", 1), ("printed", "rectification_slip", 1)]
    assert (room.table.current_row()["standing"], room.next.text()) == ("slip", "Serve the slip …  F7")
    counter.press("F9")
    assert counter.window.papers[-1] == ("shown", "rectification_slip", 1)
    counter.press("F7")
    write("赵工")
    counter.press("Return", "Return")
    assert numbers(room) == []
    counter.tab.show_record("rectification_slip", 1)
    assert room.table.current_row()["follow_up"] == "HF20261124-0001"
    counter.press("Ctrl+Shift+M")
    assert counter.window.papers[-1] == ("shown", "rectification_slip", 1)
    assert now_of(estate.ground, ticket).due_what == "feedback"


def test_what_was_made_is_listed_the_latest_first_and_shown_again(sit_down, estate, now, tmp_path):
    desk = FollowUpDesk(estate.ground)
    tickets = [repaired(estate.ground) for _ in range(2)]
    for ticket in tickets:
        now.go_on(days=1)
        desk.follow_up(ticket.id, Asked(Verdict.SATISFIED, Means.PHONE, "好"))
    counter = sit_down(Role.SUPERVISOR)
    room = entered(counter, "followups")
    assert numbers(room) == []
    room.state.set_value("made")
    room.list_records()
    assert numbers(room) == [tickets[1].number, tickets[0].number]
    counter.press("F9")
    assert counter.window.papers == [("shown", "follow_up", 2)]
    counter.tab.show_record("follow_up", 1)
    assert room.table.current_row()["number"] == tickets[0].number
    counter.press("Ctrl+N")
    write("已致谢")
    counter.press("Ctrl+S")
    assert room.table.current_row()["number"] == tickets[0].number
    assert room.told["notes"][0]["text"] == "已致谢"
    counter.window.file = str(tmp_path / "followups.csv")
    counter.press("Ctrl+E")
    saved = (tmp_path / "followups.csv").read_text(encoding="utf-8-sig")
    assert saved.index("HF20261123-0001") < saved.index("HF20261122-0001")


def test_a_follow_up_that_was_made_shows_the_files_of_its_ticket(sit_down, estate):
    stranger, ticket = repaired(estate.ground), repaired(estate.ground)
    FollowUpDesk(estate.ground).follow_up(ticket.id, Asked(Verdict.SATISFIED, Means.PHONE))
    desk = AttachmentDesk(estate.ground)
    desk.attach("ticket", stranger.id, [desk.store.put("stranger.pdf", b"%PDF-1")])
    desk.attach("ticket", ticket.id, [desk.store.put("its own.pdf", b"%PDF-2")])
    counter = sit_down()
    room = entered(counter, "followups")
    counter.tab.show_record("follow_up", 1)
    assert room.table.current_row()["id"] == stranger.id
    assert [file.name for file in room.files.tiles.files()] == ["its own.pdf"]


def test_whoever_calls_back_all_that_is_late_in_a_building_goes_on_with_the_next(sit_down, estate, now):
    tickets = [repaired(estate.ground, unit_id=estate.units[code]) for code in (people.FLAT, people.SMALL)]
    repaired(estate.ground)
    now.go_on(days=9)
    counter = sit_down()
    room = entered(counter, "followups")
    room.state.set_value("late")
    room.building.setCurrentIndex(room.building.findText("Building 3"))
    room.list_records()
    assert len(numbers(room)) == 2
    for verdict, left in ((Verdict.SATISFIED, [tickets[1].number]), (Verdict.NOT_REACHED, [])):
        counter.press("F7")
        room.panel.form.set_values({"verdict": verdict})
        counter.press("Ctrl+S")
        assert (numbers(room), room.state.value()) == (left, "late")


def test_the_list_is_saved_as_it_is_seen(sit_down, estate, tmp_path):
    ticket = repaired(estate.ground)
    counter = sit_down(Role.SUPERVISOR)
    entered(counter, "followups")
    counter.window.file = str(tmp_path / "waiting.csv")
    counter.press("Ctrl+E")
    assert counter.window.told[-1] == "Saved. Rows: 1"
    assert ticket.number in (tmp_path / "waiting.csv").read_text(encoding="utf-8-sig")


def test_whoever_was_not_reached_stays_in_the_list(sit_down, estate, now):
    ticket = repaired(estate.ground)
    now.go_on(days=9)
    counter = sit_down()
    room = entered(counter, "followups")
    assert room.table.current_row()["standing"] == "late"
    counter.press("F7")
    room.panel.form.set_values({"verdict": Verdict.NOT_REACHED})
    counter.press("Ctrl+S")
    assert (room.table.current_row()["number"], room.table.current_row()["tries"]) == (ticket.number, 1)


def test_the_manager_draws_and_asks_after_what_was_drawn(sit_down, estate, now):
    ticket = repaired(estate.ground)
    FollowUpDesk(estate.ground).follow_up(ticket.id, Asked(Verdict.SATISFIED, Means.PHONE))
    counter = sit_down(Role.MANAGER)
    room = entered(counter, "followups")
    counter.press("Ctrl+Shift+D")
    assert counter.window.told[-1] == "Drawn: 1, of 1"
    assert (room.table.current_row()["standing"], room.next.text()) == ("spot_check", "Spot check …  F7")
    assert room.draw.isHidden()
    counter.press("F7", "2", "Ctrl+S")
    assert numbers(room) == []


def test_others_see_no_spot_check(sit_down, estate):
    ticket = repaired(estate.ground)
    FollowUpDesk(estate.ground).follow_up(ticket.id, Asked(Verdict.SATISFIED, Means.PHONE))
    counter = sit_down(Role.SUPERVISOR)
    assert entered(counter, "followups").draw.isHidden()


def test_a_half_typed_answer_is_there_again(sit_down, estate):
    complaint = logged(estate.ground)
    counter = sit_down()
    room = entered(counter, "complaints")
    counter.press("Ctrl+R")
    write("已停工")
    counter.press("Escape", "Ctrl+R")
    assert room.panel.recalled()
    counter.press("Ctrl+S")
    assert now_of(estate.ground, complaint).answer == "已停工"
