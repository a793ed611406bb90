"""A stock-take on the twenty-fifth: the scanner goes along the hooks, one key is missing, and what becomes of it."""

from contextlib import closing
from datetime import date
from io import BytesIO

import pypdfium2
import pytest

from frontdesk.core.operators import Role
from frontdesk.keys.cabinet import Cabinet, NewKey
from frontdesk.keys.lending import Borrower, LendingDesk
from frontdesk.keys.records import BorrowerKind, CopyState, KeyCopy, KeyKind
from frontdesk.shell.checking import checks
from frontdesk.shell.papers import DeskPaper
from frontdesk.widgets.ask import Confirm
from tests import people
from tests.program import Hands

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

KEYS = (
    NewKey("P-031", KeyKind.PLANT, "地下水泵房", copies=2, hook="A-10"),
    NewKey("G-01", KeyKind.PUBLIC, "东门岗亭", hook="A-2"),
    NewKey("G-02", KeyKind.PUBLIC, "西门岗亭", hook="A-1"),
)


def words_of(ground, take_id):
    """The printed result, without blanks."""
    pdf = BytesIO(DeskPaper(ground, "stock_take", take_id).shown("A4"))
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return "".join("".join(page.get_textpage().get_text_range().split()) for page in document)


def test_a_stock_take_with_one_key_missing(hands: Hands, now: people.Now) -> None:
    ground = hands.program.ground
    assert ground is not None
    people.sign_in(ground, Role.MANAGER)
    cabinet = Cabinet(ground)
    for key in KEYS:
        cabinet.add(key)
    now.go_on(minutes=5)
    staff = Borrower(BorrowerKind.STAFF, "赵工", "13700003344", staff_card="0032")
    loan = LendingDesk(ground).lend([cabinet.copy_named("P-031-2")], staff, "检修")
    now.set_day(date(2026, 11, 25))
    ground.signed_in = None

    # It is the twenty-fifth: the tab says that something is due, F3 begins.
    hands.sign_in(Role.RECEPTIONIST)
    hands.go("keys")
    tab = hands.program.desks.desk("keys")
    overdue, late = hands.due("keys")
    assert (overdue, late) == (2, True)  # the pump room's key should be back, and the keys are to be counted
    hands.press("Ctrl+4", "F3")
    room = tab.room()
    assert [row["code"] for row in room.table.rows.rows] == ["G-02", "G-01", "P-031-1", "P-031-2"]
    now.go_on(minutes=10)

    # Two tags are scanned, the third is not to be found: its hook is empty.
    hands.scan("G-02")
    hands.scan("P-031-1")
    assert room.take_card.progress.value("Left to see") == "1"
    now.go_on(minutes=5)
    hands.press("F8")
    question = hands.dialog(Confirm)
    assert "copies not seen: 1." in question.sentence.text()
    question.yes.click()
    assert [(row["code"], row["finding"]) for row in room.table.rows.rows] == [("G-01", "missing")]
    take = room.table.current_row()["take_id"]
    printed = words_of(ground, take)
    assert "G-01" in printed and "P-031-2" in printed and loan.number in printed and "G-02" not in printed

    # She reports it as lost; the finding is settled, the loss is to be dealt with by Friday.
    hands.press("F7")
    hands.write("挂钩空着，登记簿无借出记录")
    hands.press("Ctrl+S")
    assert hands.due("keys")[0] == 2
    hands.press("Ctrl+5")
    losses = tab.room()
    loss = losses.table.current_row()
    assert (loss["code"], loss["due"], loss["state"]) == ("G-01", date(2026, 11, 27), "open")

    # The day after it turns up in a toolbox: found again, it hangs where it belongs.
    now.go_on(days=1)
    hands.press("F7")
    losses.panel.form.set_values({"remark": "在工具箱里找到"})
    hands.press("Ctrl+S")
    assert losses.table.current_row()["state"] == "found"
    with ground.database.reading() as session:
        assert session.get_one(KeyCopy, loss["copy_id"]).state == CopyState.IN_CABINET
    # The sheet says ever again what was found, though somebody prints it on another day.
    assert words_of(ground, take).partition("打印")[0] == printed.partition("打印")[0]
    assert {check.name: check.detail for check in checks(ground) if not check.ok} == {}
