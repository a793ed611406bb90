"""Workers and teams: the register, and its room worked by keyboard."""

import pytest

from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.shell.work import export
from frontdesk.tickets.crews import CrewDesk, WorkerFields
from frontdesk.tickets.tab import TicketsTab
from tests.counter import RoomsCounter


@pytest.fixture
def crews(estate):
    """A team with a plumber and an electrician, a handyman by himself, and a firm that is called in."""
    desk = CrewDesk(estate.ground)
    team = desk.add_team("水电班", "02588880001")
    desk.add(WorkerFields("赵工", team, "13700003344", ("plumbing", "leak")))
    desk.add(WorkerFields("钱师傅", team, "", ("electrical",)))
    desk.add(WorkerFields("孙杂工"))
    desk.add_team("迅达电梯维保", "4008201118")
    return desk


def test_who_is_on_duty_and_of_the_trade_is_offered_first(crews):
    crews.set_duty(crews.named("赵工"), False)
    offers = [(each.name, each.on_duty, each.fits) for each in crews.offered("plumbing")]
    assert offers == [
        ("孙杂工", True, True), ("水电班", True, True), ("迅达电梯维保", True, True), ("钱师傅", True, False),
        ("赵工", False, True),
    ]  # fmt: skip


def test_who_is_in_the_register_already_is_not_entered_again(crews):
    with pytest.raises(Refusal, match="in the register already"):
        crews.add(WorkerFields(" 赵工 "))
    with pytest.raises(Refusal, match="in the register already"):
        crews.add_team("水电班")


def test_a_worker_who_was_changed_at_another_counter_meanwhile_is_not_put_back(crews):
    worker = crews.named("赵工")
    line = crews.rows([worker])[0]
    shown = {name: line[name] for name in ("name", "team_id", "phone")}
    crews.change(worker, WorkerFields("赵工", line["team_id"], "13700009988", line["trades"]), shown)
    with pytest.raises(Refusal, match="changed meanwhile"):
        crews.change(worker, WorkerFields("赵师傅", line["team_id"], line["phone"], line["trades"]), shown)


def test_who_has_left_leaves_the_name_to_others_and_comes_back_only_if_it_is_free(crews):
    left = crews.named("赵工")
    crews.set_active(left, False)
    with pytest.raises(Refusal, match="Nobody called 赵工"):
        crews.named("赵工")
    crews.add(WorkerFields("赵工"))
    with pytest.raises(Refusal, match="in the register already"):
        crews.set_active(left, True)
    assert [row["state"] for row in crews.listing(text="赵工", state="left")] == ["left"]


@pytest.mark.parametrize("name", ["", " \u200b", "长" * 41, "两\n行"])
def test_nobody_is_entered_without_a_name(crews, name):
    with pytest.raises(Refusal, match="1 to 40"):
        crews.add(WorkerFields(name))


def test_lone_surrogates_and_made_up_phones_are_not_kept(crews):
    with pytest.raises(Refusal, match="reached"):
        crews.add(WorkerFields("周工", phone="11111111111"))
    crews.add(WorkerFields("周\ud800工"))
    assert crews.named("周工") > 0


def test_the_list_is_narrowed_by_trade_state_and_words(crews):
    def names(**narrowed):
        return [row["name"] for row in crews.listing(**narrowed)]

    assert names(trade="electrical") == ["孙杂工", "水电班", "迅达电梯维保", "钱师傅"]
    assert names(state="team") == ["水电班", "迅达电梯维保"]
    assert names(text="1370000") == ["赵工"]
    assert names(text="水电") == ["水电班", "赵工", "钱师傅"]
    assert [row["id"] for row in crews.listing()] == [
        row["id"] for row in sorted(crews.listing(), key=lambda row: row["name"])
    ]


# The room


@pytest.fixture
def sit_down(qtbot, estate, crews):
    def seated(role=Role.SUPERVISOR):
        counter = RoomsCounter(qtbot, estate.ground, lambda office: office.tickets, TicketsTab, role)
        counter.press(f"Ctrl+{counter.tab.places['crews'] + 1}")
        return counter, counter.tab.room()

    return seated


def test_a_worker_goes_off_duty_and_comes_back_by_one_key(sit_down, crews):
    counter, room = sit_down(Role.RECEPTIONIST)
    room.table.select_identity(crews.named("赵工"))
    counter.press("F7")
    assert room.table.current_row()["state"] == "off_duty"
    counter.press("Return")
    assert room.table.current_row()["state"] == "on_duty"
    assert room.new_button.isHidden() and room.change_button.isHidden()  # a supervisor's


def test_a_worker_is_entered_changed_and_let_go_by_keyboard(sit_down, crews):
    counter, room = sit_down()
    counter.press("F3")
    for text in ("李工", "13700005566"):
        counter.type(text)
        counter.press("Return")
    counter.press("Down", "Return", "Space", "Return")  # the first team; every trade but plumbing
    line = room.table.current_row()
    assert (line["name"], line["team"], line["phone"]) == ("李工", "水电班", "13700005566")
    assert "plumbing" not in line["trades"] and "electrical" in line["trades"]
    counter.press("F2")
    counter.press("Return", "Return", "Return", "Return")
    assert room.panel is None
    counter.press("Ctrl+Del")
    assert [row["name"] for row in crews.listing(state="left")] == ["李工"]
    room.state.set_value("left")
    room._bar.tell()
    room.table.select_identity(next(iter(crews.listing(state="left")))["id"])
    assert room.leave_button.accessibleName() == "Comes back"
    assert [moment.what for moment in room._moments(room.table.current_row()["id"])] == ["Works here no longer"]


def test_a_team_is_entered_and_named_anew(sit_down, crews):
    counter, room = sit_down()
    counter.press("F8")
    counter.type("绿化班")
    counter.press("Return", "Return")
    assert room.table.current_row()["name"] == "绿化班"
    counter.press("F2")
    room.panel.form.field("name").content.setFocus()
    counter.press("End")
    counter.type("二组")
    counter.press("Ctrl+S")
    assert room.table.current_row()["name"] == "绿化班二组"
    assert "绿化班二组" in room._moments(room.table.current_row()["id"])[0].what


def test_the_register_of_workers_is_saved(crews, estate, tmp_path):
    target = tmp_path / "workers.csv"
    assert export(estate.ground, lambda *_: None, "workers", str(target), trade="plumbing") == 4
    text = target.read_text("utf-8-sig")
    assert "赵工" in text and "钱师傅" not in text
