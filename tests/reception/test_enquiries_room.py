"""The rooms of enquiries and answers, worked by keyboard."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.reception.enquiries.desk import EnquiryFields
from frontdesk.reception.knowledge.desk import ArticleFields, KnowledgeDesk
from frontdesk.reception.records import Channel
from tests import people
from tests.people import FLAT, SHOP
from tests.reception.host import Counter

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

FEE = ArticleFields("fees", "物业费是怎么计算的", "物业费＝建筑面积 × 单价 × 月数。", "收费标准")
PARKING = ArticleFields("parking", "月租车位怎么办理", "带行驶证到前台办理。")


@pytest.fixture
def known(estate: people.Estate) -> people.Estate:
    """The small estate with two known answers."""
    for fields in (FEE, PARKING):
        KnowledgeDesk(estate.ground).add(fields)
    return estate


@pytest.fixture
def counter(qtbot: Any, known: people.Estate) -> Counter:
    """The receptionist in the room of enquiries."""
    return Counter(qtbot, known.ground, Role.RECEPTIONIST, "enquiries")


def rows(counter: Counter) -> list[dict[str, Any]]:
    return list(counter.office.reception.enquiries.enquiries())


def noted(counter: Counter, text: str = "快递放哪？", **more: Any) -> Any:
    fields = EnquiryFields(Channel.PHONE, "other", text, **more)
    made = counter.office.reception.enquiries.note(fields, onward=True)
    counter.tab.refresh()
    return made


def test_a_known_answer_is_given_with_three_keys_after_the_question(counter: Counter) -> None:
    counter.press("F3")
    counter.type("我家物业费怎么算的")
    counter.keys = 0
    counter.press("Return", "Return", "Ctrl+S")
    assert counter.keys == 3
    [row] = rows(counter)
    assert (row["answer"], row["topic"], row["article"], row["state"]) == (FEE.answer, "fees", FEE.title, "answered")
    assert counter.window.told[-1] == "ZX20261121-0001 is noted."
    assert counter.tab.room().table.current_row()["id"] == row["id"]
    assert counter.tab.room().card.answer.text() == FEE.answer


def test_another_known_answer_is_chosen_by_arrow_or_passed_by(counter: Counter) -> None:
    counter.press("F3")
    counter.type("怎么")
    panel = counter.tab.room().entry
    assert len(panel.ready.rows.rows) == 2
    second = panel.ready.rows.rows[1]
    counter.press("Return", "Down", "Return")
    assert panel.answer.value() == second["answer"]
    panel.answer.set_value("")
    panel.text.setFocus()
    counter.press("Return", "Tab")
    counter.type("自己写的")
    panel.save()
    assert [(row["answer"], row["article"]) for row in rows(counter)] == [("自己写的", "")]


def test_what_is_not_answered_is_promised(counter: Counter, now: people.Now) -> None:
    counter.press("F3")
    counter.type("电梯什么时候修好？")
    room = counter.tab.room()
    assert not room.entry.ready.isVisible()
    counter.press("Ctrl+S")
    room.save()
    assert room.entry.form.field("answer").refusal() == "Type the answer, or by when it is promised."
    counter.press("Return")
    counter.type("10:30")
    counter.press("Return", "Return")
    counter.type("单女士")
    counter.press("Ctrl+S")
    assert (counter.due(), room.card.state.text()) == ((1, False), "By 10:30")
    now.go_on(hours=2)
    counter.tab.refresh()
    assert (counter.due(), room.card.state.text(), room.card.state.role()) == ((1, True), "Answer overdue", "late")
    counter.press("F7")
    counter.type("下午四点")
    counter.press("Ctrl+S")
    assert (counter.due(), room.card.answer.text()) == ((0, False), "下午四点")


def test_a_half_typed_enquiry_is_there_again(counter: Counter) -> None:
    counter.press("F3")
    counter.type("月租车位多少钱")
    counter.press("Return", "Return", "Esc")
    assert rows(counter) == []
    counter.press("F3")
    panel = counter.tab.room().entry
    assert panel.recalled()
    assert (panel.text.value(), panel.answer.value()) == ("月租车位多少钱", PARKING.answer)
    counter.tab.save()
    assert rows(counter)[0]["article"] == PARKING.title
    counter.press("F3")
    assert counter.tab.room().entry.text.value() == ""


def test_a_refusal_stands_beside_its_field(counter: Counter) -> None:
    counter.press("F3", "Ctrl+S")
    counter.tab.save()
    form = counter.tab.room().entry.form
    assert form.field("text").refusal() == "Fill in What was asked."
    form.set_values({"text": "什么？", "answer": "是", "phone": "139000"})
    form.field("phone").content.setFocus()
    counter.tab.save()
    assert "Look at the note below its field" in form.refusal()
    counter.tab.save()
    assert rows(counter)[0]["phone"] == "139000"


def test_a_phone_that_is_on_file_tells_who_asks(counter: Counter) -> None:
    counter.press("F3")
    panel = counter.tab.room().entry
    panel.phone.setFocus()
    counter.type("138 0000 2046")
    counter.press("Return")
    panel.form.set_values({"text": "水压低", "answer": "派人看"})
    panel.save()
    [row] = rows(counter)
    assert (row["unit"], row["caller"], row["phone"]) == (people.SMALL, "张三", "13800002046")


def test_a_phone_of_somebody_with_several_units_tells_the_name_alone(counter: Counter) -> None:
    counter.press("F3")
    panel = counter.tab.room().entry
    panel.phone.setFocus()
    counter.type("13900001122")
    counter.press("Return")
    assert (panel.form.field("caller").input.value(), panel.unit.hit()) == ("陈志远", None)
    assert counter.office.reception.enquiries.resident_of("1122") is None


def test_the_slip_is_printed_with_it(counter: Counter) -> None:
    counter.press("F3")
    counter.type("物业费")
    counter.press("Return", "Return")
    counter.tab.save_and_print()
    assert counter.window.papers == [("printed", "enquiry", rows(counter)[0]["id"])]
    counter.tab.print_paper()
    assert counter.window.papers[-1] == ("shown", "enquiry", rows(counter)[0]["id"])


@pytest.mark.parametrize(
    ("key", "desk", "more"),
    [
        ("Ctrl+Shift+K", "keys", {}), ("Ctrl+Shift+V", "reception", {"room": "visits"}),
        ("Ctrl+Shift+T", "tickets", {"room": "repairs"}), ("Ctrl+Shift+N", "tickets", {"room": "complaints"}),
        ("Ctrl+Shift+R", "renovation", {}), ("Ctrl+Shift+L", "duty", {}),
    ],
)  # fmt: skip
def test_it_goes_on_at_another_desk_and_keeps_the_number_of_what_it_became(
    counter: Counter, known: people.Estate, key: str, desk: str, more: dict[str, Any]
) -> None:
    counter.press("F3")
    counter.type("想借天台钥匙")
    form = counter.tab.room().entry.form
    form.set_values({"caller": "陈先生", "phone": "13900001122"})
    counter.press(key)
    [(went, facts, on_done)] = counter.window.handed_on
    assert (went, facts) == (
        desk, {
            "name": "陈先生", "phone": "13900001122", "channel": "counter", "text": "想借天台钥匙",
            "source": "ZX20261121-0001", "files_of": ("enquiry", 1), **more,
        },
    )  # fmt: skip
    assert counter.due() == (1, True)
    assert on_done is not None
    on_done("JY20261121-0001")
    [row] = rows(counter)
    assert (row["state"], row["became"]) == ("answered", "JY20261121-0001")
    assert counter.due() == (0, False)
    assert not any(button.isVisible() for button in counter.tab.room().onward)


def test_one_in_the_list_goes_on_too(counter: Counter, known: people.Estate) -> None:
    noted(counter, unit_id=known.units[SHOP])
    counter.press("Ctrl+Shift+K")
    [(_, facts, _)] = counter.window.handed_on
    assert facts == {
        "unit_id": known.units[SHOP], "channel": "phone", "text": "快递放哪？", "source": "ZX20261121-0001",
        "files_of": ("enquiry", 1),
    }  # fmt: skip


def test_it_is_promised_for_another_time_opened_again_corrected_and_cancelled(
    counter: Counter, known: people.Estate
) -> None:
    made = noted(counter)
    counter.press("F8")
    counter.type("11:00")
    counter.press("Ctrl+S")
    assert rows(counter)[0]["promised_for"].hour == 11
    counter.office.reception.enquiries.answer(made.id, "门卫处")
    counter.tab.refresh()
    counter.press("F8")
    counter.type("又问了一次")
    counter.press("Return")
    counter.type("12:00")
    counter.press("Return")
    assert (rows(counter)[0]["state"], counter.window.told[-1]) == ("open", f"{made.number} is open again.")
    counter.press("F2")
    counter.tab.room().entry.form.set_values({"caller": "陈先生", "channel": Channel.WECHAT})
    counter.press("Ctrl+S")
    assert (rows(counter)[0]["caller"], rows(counter)[0]["channel"]) == ("陈先生", "wechat")
    counter.press("Shift+F8")
    counter.question().form.set_values({"reason": "已解决"})
    counter.confirm()
    assert rows(counter)[0]["state"] == "cancelled"
    told = counter.tab.room().card
    assert told.state.text() == "Cancelled"
    assert not told.findChild(type(counter.tab.room().answer)).isVisible()


def test_enter_answers_what_is_open_and_shows_the_slip_of_the_rest(counter: Counter) -> None:
    made = noted(counter)
    counter.press("Return")
    counter.type("门卫处")
    counter.press("Return")
    assert rows(counter)[0]["answer"] == "门卫处"
    counter.press("Return")
    assert counter.window.papers == [("shown", "enquiry", made.id)]


def test_the_list_is_narrowed_and_widened(counter: Counter, known: people.Estate) -> None:
    noted(counter, "车位还有吗", unit_id=known.units[SHOP])
    noted(counter, "水费怎么交", answer="微信")
    room = counter.tab.room()
    for field, value, found in (
        (room.state, "open", ["车位还有吗"]), (room.state, "", ["水费怎么交", "车位还有吗"]),
        (room.text, "水费", ["水费怎么交"]), (room.topic, "parking", []),
    ):  # fmt: skip
        field.set_value(value)
        room._bar.tell()
        assert [row["text"] for row in room.table.rows.rows] == found
    counter.tab.back()
    assert len(room.table.rows.rows) == 2
    counter.tab.show_unit(known.units[SHOP])
    assert [row["text"] for row in room.table.rows.rows] == ["车位还有吗"]
    assert counter.tab.unit_id() == known.units[SHOP]


def test_an_enquiry_is_shown_where_its_number_was_found(counter: Counter) -> None:
    first = noted(counter)
    noted(counter)
    card = counter.office.finder.numbered(first.number)
    assert card is not None
    counter.tab.show_record(card.kind, card.record)
    assert counter.tab.room().table.current_row()["id"] == first.id


def test_the_unit_file_begins_an_enquiry_for_its_unit(counter: Counter, known: people.Estate) -> None:
    told: list[str] = []
    counter.tab.take_over({"room": "enquiries", "unit_id": known.units[FLAT], "name": "陈志远"}, told.append)
    counter.type("水压低怎么办")
    counter.tab.room().entry.form.set_values({"answer": "派人上门"})
    counter.tab.save()
    [row] = rows(counter)
    assert (row["unit"], row["caller"], told) == (FLAT, "陈志远", [row["number"]])


def test_what_was_half_typed_with_what_another_desk_knows_is_still_there(
    counter: Counter, known: people.Estate
) -> None:
    facts = {"room": "enquiries", "unit_id": known.units[FLAT], "name": "陈志远", "text": "水压低"}
    counter.tab.take_over(facts, lambda _: None)
    counter.tab.room().entry.form.set_values({"text": "三楼水压低"})
    counter.press("Esc")
    counter.tab.take_over(facts, lambda _: None)
    assert counter.tab.room().entry.form.values()["text"] == "三楼水压低"


def test_the_list_is_saved_by_who_may(qtbot: Any, known: people.Estate, tmp_path: Any) -> None:
    counter = Counter(qtbot, known.ground, Role.CASHIER, "enquiries")
    noted(counter, "车位还有吗")
    noted(counter, "水费怎么交", answer="微信")
    counter.window.file = str(tmp_path / "enquiries.csv")
    counter.tab.room().state.set_value("open")
    counter.press("Ctrl+E")
    saved = (tmp_path / "enquiries.csv").read_text(encoding="utf-8-sig")
    assert "车位还有吗" in saved
    assert "水费怎么交" not in saved
    assert counter.window.told[-1] == "Saved. Rows: 1"


def test_a_receptionist_takes_no_list_along(counter: Counter) -> None:
    counter.tab.export()
    assert "Your role may not do this" in counter.window.refused[-1]


# Answers


@pytest.fixture
def answers(qtbot: Any, known: people.Estate) -> Callable[[Role], Counter]:
    """Whoever sits in the room of answers."""
    return lambda role: Counter(qtbot, known.ground, role, "answers")


def test_an_answer_is_looked_up_and_given(answers: Callable[[Role], Counter]) -> None:
    counter = answers(Role.RECEPTIONIST)
    counter.type("cw")
    counter.press("Return", "Ctrl+Alt+C")
    assert QGuiApplication.clipboard().text() == PARKING.answer
    counter.press("Return")
    [(desk, facts, on_done)] = counter.window.handed_on
    assert (desk, facts["room"], on_done) == ("reception", "enquiries", None)
    counter.tab.take_over(facts, lambda _: None)
    counter.tab.save()
    assert [(row["text"], row["answer"], row["topic"]) for row in rows(counter)] == [
        (PARKING.title, PARKING.answer, "parking")
    ]
    counter.tab.choose(counter.tab.places["answers"])
    assert {row["title"]: row["used"] for row in counter.tab.room()._desk.articles()} == {
        FEE.title: 0,
        PARKING.title: 1,
    }


def test_a_supervisor_keeps_the_answers(answers: Callable[[Role], Counter]) -> None:
    counter = answers(Role.SUPERVISOR)
    room = counter.tab.room()
    counter.press("F3")
    counter.type("几点上班")
    counter.press("Return")
    counter.type("八点半")
    counter.press("Return")
    counter.type("营业时间")
    counter.press("Ctrl+S")
    assert counter.window.told[-1] == "The answer is kept."
    assert room.table.current_row()["title"] == "几点上班"
    counter.press("F2")
    room.entry.form.set_values({"answer": "九点"})
    counter.press("Ctrl+S")
    assert room.card.answer.text() == "九点"
    counter.press("F8")
    assert (room.card.state.text(), counter.window.told[-1]) == ("Not in use", "The answer is no longer in use.")
    counter.press("F8")
    assert room.card.state.text() == "Valid"
    counter.press("F9")
    assert counter.window.papers == [("shown", "article", room.table.current_row()["id"])]


def test_a_question_that_is_answered_already_is_refused_beside_it(answers: Callable[[Role], Counter]) -> None:
    counter = answers(Role.SUPERVISOR)
    counter.press("F3")
    form = counter.tab.room().entry.form
    form.set_values({"title": FEE.title, "answer": "别的"})
    counter.tab.save()
    assert "answered already" in form.field("title").refusal()


def test_a_receptionist_only_reads_them(answers: Callable[[Role], Counter]) -> None:
    counter = answers(Role.RECEPTIONIST)
    room = counter.tab.room()
    assert not any(each.isVisible() for each in (room.add, room.edit, room.withdraw, room.saved))
    counter.tab.new()
    assert "Your role may not do this" in counter.window.refused[-1]
    assert room.entry is None


def test_an_answer_is_found_in_the_finder(answers: Callable[[Role], Counter]) -> None:
    counter = answers(Role.RECEPTIONIST)
    hit = next(hit for hit in counter.office.finder.find("车位") if getattr(hit, "title", "") == PARKING.title)
    card = counter.office.finder.card(hit)
    counter.tab.show_record(card.kind, card.record)
    assert counter.tab.room().table.current_row()["title"] == PARKING.title


def test_an_empty_knowledge_base_says_who_writes_it(qtbot: Any, ground: Ground) -> None:
    Counter(qtbot, ground, Role.RECEPTIONIST, "answers").tab.print_paper()
    counter = Counter(qtbot, ground, Role.SUPERVISOR, "answers")
    assert counter.tab.room().card.title.text() == "No answer chosen"
    counter.press("F7", "F9", "Return")
    assert counter.window.papers == []
    assert counter.window.handed_on == []


def test_what_was_promised_long_ago_is_shown_with_its_day(counter: Counter, now: people.Now) -> None:
    made = noted(counter)
    counter.office.reception.enquiries.promise(made.id, now() + timedelta(days=4))
    counter.tab.refresh()
    assert counter.tab.room().card.state.text() == "By 11-25 09:05"
