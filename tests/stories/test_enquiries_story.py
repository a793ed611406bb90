"""A morning of questions in the real window: answered by what is known, promised and kept, turned into a key loan."""

import pytest

from frontdesk.core.operators import Right, Role
from frontdesk.keys.cabinet import NewKey, store_key
from frontdesk.reception.enquiries.desk import EnquiryDesk
from frontdesk.reception.knowledge.desk import ArticleFields, KnowledgeDesk
from frontdesk.shell.checking import checks
from tests import people
from tests.people import FLAT
from tests.program import Hands

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def room(hands: Hands) -> object:
    """The room of enquiries, by its keys."""
    hands.go("reception")
    tab = hands.program.desks.desk("reception")  # type: ignore[union-attr]
    hands.press(f"Ctrl+{tab.places['enquiries'] + 1}")  # type: ignore[attr-defined]
    return tab.room()  # type: ignore[attr-defined]


def test_a_morning_of_questions(hands: Hands, now: people.Now) -> None:
    ground = hands.program.ground
    assert ground is not None
    people.sign_in(ground, Role.SUPERVISOR)
    KnowledgeDesk(ground).add(ArticleFields("fees", "物业费是怎么计算的", "建筑面积 × 单价 × 月数。", "收费标准"))
    with ground.act("key_stored", Right.KEEP_KEYS) as act:
        store_key(act, NewKey("T01", "public", "三单元天台门"))
    ground.signed_in = None
    hands.sign_in(Role.RECEPTIONIST)
    desks, enquiries = hands.program.desks, room(hands)
    assert desks is not None

    # The phone rings: what is known is given in three keys after the question.
    hands.press("F3")
    hands.write("我家物业费怎么算的")
    hands.keys = 0
    hands.press("Return", "Return", "Ctrl+S")
    assert hands.keys == 3
    desk = EnquiryDesk(ground)
    assert desk.enquiry(1)["answer"] == "建筑面积 × 单价 × 月数。"

    # The next one nobody can answer: it is promised for half past nine, by phone, to 3-1-502.
    hands.press("F3")
    hands.write("三单元电梯什么时候修好")
    hands.press("Return", "Return")
    hands.write("9:30")
    hands.press("Return")
    hands.write("2")
    hands.press("Return", "Return", "Return")
    hands.write("31502")
    hands.press("Return", "Ctrl+S")
    asked = desk.enquiry(2)
    assert (asked["unit"], asked["channel"], f"{asked['promised_for']:%H:%M}") == (FLAT, "phone", "09:30")
    assert hands.due("reception") == (1, False)

    # Half past nine goes by: the tab turns red, and the answer takes F7, the words and Enter.
    now.go_on(minutes=40)
    hands.press("F5")
    assert hands.due("reception") == (1, True)
    assert enquiries.card.state.text() == "Answer overdue"  # type: ignore[attr-defined]
    hands.press("F7")
    hands.write("下午四点前修好")
    hands.press("Return")
    assert hands.due("reception") == (0, False)
    assert desk.enquiry(2)["answered_by"] == people.OPERATORS[Role.RECEPTIONIST]

    # Somebody wants the key to the roof: it is lent at the keys desk, and the enquiry keeps its number.
    hands.press("F3")
    hands.write("想借天台门钥匙看热水器")
    enquiries.entry.form.set_values({"caller": "陈志远", "phone": "13900001122"})  # type: ignore[attr-defined]
    hands.press("Ctrl+Shift+K")
    assert hands.program.desks.tabs.current() == "keys"  # type: ignore[union-attr]
    assert desk.enquiry(3)["state"] == "open"
    hands.write("T01")
    hands.press("Return", "Ctrl+S")
    lent = desk.enquiry(3)
    assert (lent["state"], lent["became"]) == ("answered", "JY20261121-0001")
    hands.scan("ZX20261121-0003")
    assert desks.tabs.current() == "reception"
    assert enquiries.table.current_row()["id"] == 3  # type: ignore[attr-defined]
    assert enquiries.card.facts.value("Became") == "JY20261121-0001"  # type: ignore[attr-defined]
    assert {check.name: check.detail for check in checks(ground) if not check.ok} == {}
