"""Forms are walked with Enter, refuse beside the field, and keep drafts."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from frontdesk.core.money import Money
from frontdesk.core.refusals import Refusal
from frontdesk.widgets.card import Banner, Scrolled
from frontdesk.widgets.form import Check, Choice, DateField, Form, NoteField, NumberField, PasswordField, TextField
from frontdesk.widgets.hits import Hit
from frontdesk.widgets.moneybox import MoneyBox
from frontdesk.widgets.unitpicker import UnitPicker

TODAY = date(2026, 11, 22)


@pytest.fixture
def form(qtbot):
    made = Form(2)
    made.add("name", "姓名", TextField(), required=True)
    made.add("method", "方式", Choice([("cash", "现金"), ("card", "刷卡"), ("wechat", "微信")]))
    made.add("amount", "实收", MoneyBox())
    made.add("on", "日期", DateField(today=lambda: TODAY))
    made.add("area", "建筑面积", NumberField(decimals=2))
    made.add("remark", "备注", NoteField(), span=2)
    made.add("ahead", "", Check("余款转预存"))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def type_into(qtbot, form, key, text):
    qtbot.keyClicks(form.field(key).content, text)


def test_enter_walks_from_field_to_field_and_the_last_one_finishes(qtbot, form):
    form.start()
    for key in ("name", "method", "amount", "on", "area", "remark"):
        assert QApplication.focusWidget() is form.field(key).content
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    with qtbot.waitSignal(form.finished):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Enter)


def test_hidden_and_disabled_fields_are_not_walked(qtbot, form):
    form.show_field("method", False)
    form.field("amount").content.setEnabled(False)
    form.start()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert QApplication.focusWidget() is form.field("on").content


def test_esc_leaves(qtbot, form):
    with qtbot.waitSignal(form.left):
        qtbot.keyClick(form.field("name").content, Qt.Key.Key_Escape)


def test_values_are_read_by_key(qtbot, form):
    form.set_values({"name": " 陈志远 ", "method": "wechat", "amount": Money(150000), "on": TODAY, "area": 11236})
    assert form.values() == {
        "name": "陈志远",
        "method": "wechat",
        "amount": Money(150000),
        "on": TODAY,
        "area": 11236,
        "remark": "",
        "ahead": False,
    }


def test_what_is_missing_or_unreadable_is_refused_at_its_field(qtbot, form):
    with pytest.raises(Refusal) as missing:
        form.values()
    assert missing.value.field == "name"
    form.set_values({"name": "陈志远"})
    form.field("amount").content.setText("1.2.3")
    with pytest.raises(Refusal) as unreadable:
        form.values()
    assert unreadable.value.field == "amount"
    form.show_refusal(unreadable.value)
    assert form.field("amount").refusal() == str(unreadable.value)
    assert QApplication.focusWidget() is form.field("amount").content


def test_a_refusal_goes_when_the_field_is_mended(qtbot, form):
    form.show_refusal(Refusal("Fill in {label}.", field="name", label="姓名"))
    assert form.refusal()
    type_into(qtbot, form, "name", "c")
    assert form.refusal() == ""


def test_a_refusal_without_a_field_stands_on_top(qtbot, form):
    form.show_refusal(Refusal("The shift is closed."))
    assert form.refusal() == "The shift is closed."


def test_leaving_an_unreadable_field_says_why(qtbot, form):
    form.field("on").content.setFocus()
    type_into(qtbot, form, "on", "2026-13-40")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert "2026-13-40" in form.field("on").refusal()


def test_a_draft_comes_back_as_it_was_typed(qtbot, form):
    form.set_values({"name": "陈", "method": "card", "ahead": True})
    form.field("amount").content.setText("12.")
    draft = form.draft()
    assert all(isinstance(text, str) for text in draft.values())
    form.clear()
    assert form.draft() == {"method": "cash"}
    form.set_draft(draft)
    assert form.draft() == draft
    assert form.values()["ahead"] is True


def test_a_password_is_never_part_of_a_draft(qtbot):
    field = PasswordField()
    qtbot.addWidget(field)
    field.setText(" secret ")
    assert field.value() == " secret "
    assert field.draft() == ""


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-11-21", date(2026, 11, 21)),
        ("20261121", date(2026, 11, 21)),
        ("11-21", date(2026, 11, 21)),
        ("２０２６／１１／２１", date(2026, 11, 21)),
        ("2026年1月5日", date(2026, 1, 5)),
        ("", None),
        ("2026-02-30", None),
        ("tomorrow", None),
    ],
)
def test_a_date_is_read_as_people_type_it(qtbot, typed, day):
    field = DateField(today=lambda: TODAY)
    qtbot.addWidget(field)
    field.setText(typed)
    assert field.value() == day
    assert (field.problem() is None) == (day is not None or not typed)


def test_keys_step_days(qtbot):
    field = DateField(today=lambda: TODAY)
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "+")
    assert field.value() == TODAY
    qtbot.keyClicks(field, "+")
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClicks(field, "-")
    assert field.text() == "2026-11-23"


def test_a_date_with_hyphens_is_typed_without_stepping(qtbot):
    for typed in ("2026-11-21", "11-21"):
        field = DateField(today=lambda: TODAY)
        qtbot.addWidget(field)
        qtbot.keyClicks(field, typed)
        assert field.value() == date(2026, 11, 21)


@pytest.mark.parametrize(("typed", "kept"), [("112.36", 11236), ("112", 11200), ("１１２．３", 11230), ("0.05", 5)])
def test_areas_are_kept_as_hundredths(qtbot, typed, kept):
    field = NumberField(decimals=2)
    qtbot.addWidget(field)
    field.setText(typed)
    assert field.value() == kept
    field.set_value(kept)
    assert field.value() == kept


def test_too_many_decimals_are_refused(qtbot):
    field = NumberField()
    qtbot.addWidget(field)
    field.setText("1.5")
    assert field.value() is None
    assert field.problem() is not None


def test_a_choice_is_found_by_text_value_or_place(qtbot):
    choice = Choice([("cash", "现金"), ("wechat", "微信"), ("alipay", "支付宝")])
    qtbot.addWidget(choice)
    qtbot.keyClicks(choice, "w")
    assert choice.value() == "wechat"
    choice._start_over()
    qtbot.keyClicks(choice, "3")
    assert choice.value() == "alipay"


def test_the_wheel_does_not_change_a_choice(qtbot):
    choice = Choice([(1, "一"), (2, "二")])
    qtbot.addWidget(choice)
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(choice, turn)
    assert choice.value() == 1


def test_other_options_keep_the_choice_if_they_hold_it(qtbot):
    choice = Choice([(1, "一"), (2, "二")])
    qtbot.addWidget(choice)
    choice.set_value(2)
    choice.set_options([(2, "Two"), (3, "Three")])
    assert choice.value() == 2
    choice.set_options([(4, "Four")])
    assert choice.value() == 4


def test_choosing_a_unit_in_a_form_walks_on(qtbot):
    form = Form(1)
    picker = UnitPicker(lambda text: [Hit(7, "3-1-502")] if text else [])
    form.add("unit", "去往", picker, required=True)
    form.add("name", "来访人", TextField())
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    form.start()
    qtbot.keyClicks(picker, "31502")
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert form.values()["unit"] == 7
    assert form.focusWidget() is form.field("name").content
    draft = form.draft()
    form.clear()
    form.set_draft(draft)
    assert form.values()["unit"] == 7


def test_what_grows_within_a_field_makes_the_form_higher(qtbot):
    form = Form(2)
    said = Banner("")
    field = form.add("where", "去往", TextField(), span=2)
    field.layout().insertWidget(2, said)
    form.add("name", "来访人", TextField())
    form.resize(320, 300)
    qtbot.addWidget(form)
    form.show()
    said.show_words("长期许可：保洁")
    qtbot.waitUntil(lambda: 0 < said.height() == said.heightForWidth(said.width()))
    one_line = said.height()
    said.show_words("长期许可：保洁。每周二、周五上午做保洁，中午以前离开，家里有人的时候也要先按门铃。")
    qtbot.waitUntil(lambda: one_line < said.height() == said.heightForWidth(said.width()))
    said.show_words("长期许可：保洁")
    qtbot.waitUntil(lambda: said.height() == one_line)


def test_a_refusal_at_the_foot_of_a_low_panel_is_seen_whole(qtbot):
    form = Form(1)
    for key in "abcdefg":
        form.add(key, key, TextField(), required=True)
    panel = Scrolled(form)
    panel.resize(300, 200)
    qtbot.addWidget(panel)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    form.show_refusal(Refusal("请填写“批准人”，由主管本人输入姓名和密码，再交给外单位人员。", field="g"))
    field = form.field("g")

    def its_foot():
        return field.mapTo(panel, field.rect().bottomLeft()).y()

    qtbot.waitUntil(lambda: field.height() > 70 and its_foot() <= panel.height())


def test_a_password_is_typed_for_one_try(qtbot):
    """Whoever gave theirs over the shoulder has perhaps gone when what was refused is put right."""
    form = Form(1)
    qtbot.addWidget(form)
    form.add("reason", "原因", TextField())
    form.add("password", "密码", PasswordField())
    form.set_values({"reason": "重复收费", "password": "a supervisor's"})
    form.show_refusal(Refusal("Say it more fully.", field="reason"))
    assert form.values() == {"reason": "重复收费", "password": ""}
