"""The rooms of visits and of who may come, worked by keyboard."""

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from frontdesk.core.operators import Role
from frontdesk.reception.admissions.desk import AdmissionDesk, NewRule
from frontdesk.reception.records import Admission, Purpose
from frontdesk.reception.visits.fields import VisitFields
from frontdesk.widgets.card import Banner
from tests import people
from tests.people import FLAT, SHOP
from tests.reception.host import Counter

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Reception(Counter):
    """The receptionist in the room of visits."""

    @property
    def room(self) -> Any:
        return self.tab.room()

    @property
    def desk(self) -> Any:
        return self.office.reception.visits

    def form(self) -> Any:
        """The form that is open."""
        return self.room.entry.form

    def type(self, text: str) -> None:
        """What finds while it is typed hears every key, and the whole word from the input method."""
        there: Any = QApplication.focusWidget()
        if text.isascii():
            QTest.keyClicks(there, text)
            self.keys += len(text)
        else:
            super().type(text)
            getattr(there, "look", lambda: None)()

    def rows(self, **narrowed: Any) -> list[dict[str, Any]]:
        """The list."""
        return list(self.desk.visits(**narrowed))


@pytest.fixture
def counter(qtbot: Any, estate: people.Estate) -> Reception:
    return Reception(qtbot, estate.ground, Role.RECEPTIONIST)


def told(counter: Reception, kind: str, **more: Any) -> Any:
    """Have the flat say something, by the supervisor."""
    people.sign_in(counter.ground, Role.SUPERVISOR)
    since = counter.ground.clock.today()
    made = AdmissionDesk(counter.ground).add(NewRule(Admission(kind), more.pop("unit_id", 1), since, **more))
    people.sign_in(counter.ground, Role.RECEPTIONIST)
    return made


def came(counter: Reception, name: str = "李敏", **more: Any) -> Any:
    fields = {"purpose": Purpose.VIEWING, "unit_id": 1} | more
    visit = counter.desk.sign_in(VisitFields(name, **fields))
    counter.tab.refresh()
    return visit


def test_a_visitor_is_signed_in_with_ten_keys_after_the_unit(counter: Reception) -> None:
    counter.type("31502")
    counter.press("Return")
    counter.keys = 0
    counter.type("李敏")
    counter.press("Return", "2", "Ctrl+S")
    assert counter.keys == 5
    [row] = counter.rows()
    assert (row["where"], row["name"], row["purpose"], row["state"]) == (FLAT, "李敏", "delivery", "on_site")
    assert counter.window.told[-1] == "李敏 is signed in: LF20261121-0001."
    assert counter.room.entry.where.hasFocus()
    assert counter.room.table.current_row()["id"] == row["id"]
    counter.window.undo()
    assert counter.rows()[0]["state"] == "cancelled"


def test_every_field_is_walked_and_the_last_enter_signs_in(counter: Reception) -> None:
    counter.fill(FLAT, "王强", "cont", "13900001122", "", "", "", "苏A8K21F", "A7", "燃气公司", "工具箱", "", "急修")
    counter.press("Return")
    [row] = counter.rows()
    assert (row["who"], row["purpose"], row["phone"], row["plate"], row["badge"], row["carrying"], row["remark"]) == (
        "燃气公司 王强", "contractor", "13900001122", "苏A8K21F", "A7", "工具箱", "急修",
    )  # fmt: skip


def test_an_office_is_typed_where_no_unit_is_meant(counter: Reception) -> None:
    counter.type("服务中心")
    counter.press("Return")
    counter.type("刘主任")
    counter.press("Ctrl+S")
    assert [row["where"] for row in counter.rows()] == ["服务中心"]


def test_what_looks_like_a_unit_and_is_none_is_refused_beside_its_field(counter: Reception) -> None:
    counter.type("9-9-999")
    counter.press("Return")
    counter.type("刘主任")
    counter.press("Ctrl+S")
    assert "9-9-999" in counter.form().field("where").refusal()
    assert counter.rows() == []


def test_what_the_unit_has_said_is_seen_at_once_and_who_is_to_be_asked_about_needs_a_word(counter: Reception) -> None:
    told(counter, "ask", purpose="viewing", words="先电话确认")
    told(counter, "permit", name="何姨", relation="cleaner", phone="13951880000")
    counter.type(FLAT)
    counter.press("Return")
    panel = counter.room.entry
    assert (
        panel.said.text() == "Ask the resident first: Agent, viewing. 先电话确认\nStanding permission: 何姨 (Cleaner)"
    )
    counter.type("李敏")
    counter.press("Return", "5", "Ctrl+S")
    assert panel.said.text() == "Ask the resident first: Agent, viewing. 先电话确认"
    assert counter.form().refusal() == "Fill in Who of the household said yes."
    counter.type("陈志远")
    counter.press("Ctrl+S")
    assert [row["state"] for row in counter.rows()] == ["on_site"]


def test_who_is_to_be_asked_about_waits_without_a_word_and_is_let_in_or_turned_away(counter: Reception) -> None:
    told(counter, "ask", purpose="viewing")
    counter.type(FLAT)
    counter.press("Return")
    counter.type("李敏")
    counter.press("Return", "5", "F7")
    [row] = counter.rows()
    assert row["state"] == "waiting"
    assert counter.due() == (1, False)
    counter.press("Esc", "F7")
    assert "Ask the resident first: Agent, viewing" in [one.text() for one in counter.room.entry.findChildren(Banner)]
    counter.type("陈志远")
    counter.press("Return")
    counter.type("A7")
    counter.press("Return")
    [row] = counter.rows()
    assert (row["state"], row["badge"]) == ("on_site", "A7")
    assert counter.due() == (0, False)


def test_with_a_permission_name_phone_and_purpose_come_by_initials(counter: Reception) -> None:
    rule = told(counter, "permit", name="何姨", purpose="service", phone="13951880000", relation="nanny")
    counter.type(FLAT)
    counter.press("Return")
    counter.keys = 0
    counter.type("hy")
    counter.press("Return", "Ctrl+S")
    assert counter.keys == 4
    [row] = counter.rows()
    assert (row["name"], row["phone"], row["purpose"], row["rule_id"]) == ("何姨", "13951880000", "service", rule.id)


def test_who_is_not_to_be_admitted_comes_in_on_a_supervisors_word_only(counter: Reception) -> None:
    told(counter, "refuse", unit_id=None, name="王强", words="闹事")
    counter.type(FLAT)
    counter.press("Return")
    counter.type("王强")
    panel = counter.room.entry
    assert panel.said.text() == "Do not admit: 王强. 闹事"
    counter.press("Ctrl+S")
    assert "not to be admitted" in counter.form().refusal()
    counter.press("Shift+F7")
    question = counter.question()
    question.form.set_values({"reason": "警察陪同", "name": people.OPERATORS[Role.SUPERVISOR], "password": "wrong"})
    question.yes.click()
    assert "not right" in question.form.refusal()
    question.form.set_values({"password": people.PASSWORD})
    counter.confirm()
    assert [row["state"] for row in counter.rows()] == ["on_site"]


def test_who_is_turned_away_stands_in_the_register_with_the_reason(counter: Reception) -> None:
    counter.type(FLAT)
    counter.press("Return")
    counter.type("王强")
    counter.press("F8")
    counter.question().form.set_values({"reason": "推销"})
    counter.confirm()
    assert [row["state"] for row in counter.rows()] == ["refused"]
    assert counter.window.told[-1] == "王强 was turned away: LF20261121-0001."


def test_who_was_here_before_is_filled_in_and_a_namesake_is_not(counter: Reception, now: people.Now) -> None:
    first = came(
        counter, phone="13900001122", plate="苏A8K21F", company="安家", id_kind="passport", id_number="E12345678"
    )
    counter.desk.sign_out([first.id])
    now.go_on(days=3)
    counter.press("F3")
    counter.type(FLAT)
    counter.press("Return")
    counter.type("李敏")
    counter.press("Return")
    panel = counter.room.entry
    assert panel._told_before.text() == f"李敏 last came on 2026-11-21, to {FLAT}."
    assert (counter.form().field("phone").input.value(), panel.purpose.value()) == ("13900001122", "viewing")
    counter.press("Ctrl+S")
    again = counter.rows()[0]
    assert (again["plate"], again["who"], again["id_masked"]) == ("苏A8K21F", "安家 李敏", "E1*****78")
    counter.type(FLAT)
    counter.press("Return")
    counter.type("李敏")
    counter.press("Return", "Ctrl+D", "Ctrl+S")
    namesake = counter.rows()[0]
    assert (namesake["plate"], namesake["phone"], namesake["id_masked"]) == ("", "", "")


def test_with_another_name_nothing_stays_of_whoever_was_filled_in(counter: Reception) -> None:
    first = came(counter, phone="13900001122", plate="苏A8K21F", id_kind="passport", id_number="E12345678")
    counter.desk.sign_out([first.id])
    counter.press("F3")
    counter.type(FLAT)
    counter.press("Return")
    counter.type("李敏")
    counter.press("Return")
    panel = counter.room.entry
    counter.form().set_values({"plate": "苏B12345"})
    panel.name.setFocus()
    panel.name.selectAll()
    counter.type("王强")
    counter.press("Return", "Ctrl+S")
    other = counter.rows()[0]
    assert (other["name"], other["phone"], other["plate"], other["id_masked"]) == ("王强", "", "苏B12345", "")


def test_a_longer_name_that_is_known_never_takes_the_place_of_the_one_typed(counter: Reception) -> None:
    came(counter, "王强国")
    counter.press("F3")
    counter.type(SHOP)
    counter.press("Return")
    counter.type("王强")
    assert counter.room.entry.name.is_open()
    counter.press("Return", "Ctrl+S")
    assert counter.rows()[0]["name"] == "王强"
    counter.type(SHOP)
    counter.press("Return")
    counter.type("王强")
    counter.press("Down", "Return", "Ctrl+S")
    assert counter.rows()[0]["name"] == "王强国"


def test_a_time_to_come_is_of_somebody_who_is_expected(counter: Reception) -> None:
    counter.type(FLAT)
    counter.press("Return")
    counter.type("李敏")
    counter.form().field("at").content.setText("16:30")
    assert counter.room.entry.foretell() == "Will be expected at 16:30."
    counter.press("Ctrl+S")
    [row] = counter.rows()
    assert (row["state"], f"{row['expected_at']:%H:%M}") == ("expected", "16:30")


def test_several_are_signed_out_at_once_and_taken_back(counter: Reception) -> None:
    came(counter)
    came(counter, "王强")
    counter.press("Esc", "Ctrl+A", "F7")
    assert [row["state"] for row in counter.rows()] == ["left", "left"]
    assert counter.window.told[-1] in ("Signed out: 王强、李敏", "Signed out: 李敏、王强")
    counter.window.undo()
    assert [row["state"] for row in counter.rows()] == ["on_site", "on_site"]


def test_who_left_unseen_is_signed_out_with_the_time(counter: Reception, now: people.Now) -> None:
    came(counter)
    now.go_on(hours=5)
    counter.tab.refresh()
    counter.press("Esc")
    assert counter.room.card.state.text() == "Overstayed"
    assert counter.due() == (1, True)
    counter.press("Shift+F7")
    counter.type("11:40")
    counter.press("Return")
    [row] = counter.rows()
    assert f"{row['left_at']:%H:%M}" == "11:40"
    assert counter.due() == (0, False)


def test_what_is_half_typed_is_kept_while_the_list_is_looked_at(counter: Reception) -> None:
    came(counter, "王强")
    counter.press("F3")
    counter.type(FLAT)
    counter.press("Return")
    counter.type("李")
    counter.room.table.setFocus()
    assert counter.room.entry is None
    assert counter.room.card.title.text() == "王强"
    counter.press("F3")
    assert counter.room.entry.name.value() == "李"
    assert counter.room.entry.where.unit_id() == 1


def test_a_mistake_is_corrected_and_the_number_of_the_document_is_kept(counter: Reception) -> None:
    came(counter, id_kind="passport", id_number="E12345678")
    counter.press("Esc", "F2")
    counter.form().set_values({"name": "李明"})
    counter.press("Ctrl+S")
    [row] = counter.rows()
    assert (row["name"], row["id_masked"], row["where"]) == ("李明", "E1*****78", FLAT)


def test_f10_prints_the_slip_and_one_key_the_list_of_who_is_here(counter: Reception) -> None:
    counter.type(FLAT)
    counter.press("Return")
    counter.type("李敏")
    counter.tab.save_and_print()
    assert counter.window.papers == [("printed", "visit", 1)]
    counter.press("Ctrl+P", "Ctrl+Shift+P", "Esc")
    counter.tab.print_paper()
    assert counter.window.papers[1:] == [
        ("printed", "on_site", 0), ("shown", "visit_day", 20261121), ("shown", "visit", 1),
    ]  # fmt: skip


def test_a_visit_begun_elsewhere_tells_its_number_there(counter: Reception) -> None:
    numbers: list[str] = []
    facts = {"room": "visits", "unit_id": 1, "name": "李敏", "phone": "13900001122", "text": "送资料", "source": "ZX1"}
    counter.tab.take_over(facts, numbers.append)
    counter.press("Ctrl+S")
    [row] = counter.rows()
    assert (row["where"], row["name"], row["remark"], row["source"]) == (FLAT, "李敏", "送资料", "ZX1")
    assert numbers == ["LF20261121-0001"]


def test_the_list_is_narrowed_and_esc_shows_all_again(counter: Reception, now: people.Now) -> None:
    gone = came(counter, "王强", plate="苏A8K21F")
    counter.desk.sign_out([gone.id])
    now.go_on(days=1)
    came(counter)
    counter.press("Esc")
    shown = lambda: [row["name"] for row in counter.room.table.rows.rows]  # noqa: E731
    assert shown() == ["李敏"]
    counter.room.days.set_value("all")
    counter.room.text.set_value("苏A8")
    counter.room._bar.tell()
    assert shown() == ["王强"]
    counter.tab.back()
    assert shown() == ["李敏"]
    counter.tab.show_record("visit", gone.id)
    assert counter.room.table.current_row()["id"] == gone.id
    counter.tab.show_unit(1)
    assert shown() == ["李敏", "王强"]


def test_every_state_has_its_acts_and_nothing_more(counter: Reception, now: people.Now) -> None:
    expected = counter.desk.expect(
        VisitFields("孙七", Purpose.FAMILY, 1), counter.ground.clock.now() + timedelta(hours=2)
    )  # fmt: skip
    counter.tab.refresh()
    counter.tab.show_record("visit", expected.id)
    room = counter.room

    def acts() -> set[str]:
        return {
            name
            for name in ("sign_out", "let_in", "sign_in_first", "left_earlier", "turn_away", "again", "slip", "cancel")
            if not getattr(room, name).isHidden()
        }

    assert acts() == {"let_in", "turn_away", "cancel"}
    counter.press("F7", "Return", "Return")
    assert acts() == {"sign_out", "left_earlier", "slip", "cancel"}
    counter.press("Return")
    assert acts() == {"sign_in_first", "again", "slip"}
    counter.press("F7")
    assert acts() == {"sign_out", "left_earlier", "slip", "cancel"}
    counter.press("Shift+F8")
    counter.question().form.set_values({"reason": "登记错了"})
    counter.confirm()
    assert acts() == {"sign_in_first", "slip"}


def test_what_a_unit_says_is_noted_and_ended(counter: Reception) -> None:
    counter.press("Ctrl+2", "F3")
    counter.type(FLAT)
    counter.press("Return", "2", "Return")
    counter.type("李敏")
    counter.press("Ctrl+S")
    said = counter.office.reception.admissions
    [rule] = said.admissions()
    assert (rule["unit"], rule["kind"], rule["name"]) == (FLAT, "ask", "李敏")
    assert counter.room.title.text() == "李敏"
    counter.press("F8")
    counter.question().form.set_values({"reason": "已搬走"})
    counter.confirm()
    assert list(said.admissions()) == []
    assert [rule["end_reason"] for rule in said.admissions(state="over")] == ["已搬走"]


def test_only_who_may_approve_speaks_for_the_whole_estate(counter: Reception) -> None:
    counter.press("Ctrl+2", "F3")
    assert counter.form().field("scope").isHidden()
    people.sign_in(counter.ground, Role.SUPERVISOR)
    counter.press("Esc", "F3")
    assert not counter.form().field("scope").isHidden()
