"""A photo that is shown at the counter, in the real window: pasted onto the enquiry, gone along into the repair."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from frontdesk.core.attachments import AttachmentDesk
from frontdesk.core.operators import Role
from frontdesk.reception.enquiries.desk import EnquiryDesk, EnquiryFields
from frontdesk.reception.records import Channel
from frontdesk.shell.checking import checks
from frontdesk.widgets.picturewindow import PictureWindow
from tests import people
from tests.people import FLAT
from tests.program import Hands

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_a_photo_goes_along_from_the_question_to_the_repair(hands: Hands, tmp_path: Path) -> None:
    ground = hands.program.ground
    assert ground is not None
    with ground.database.reading() as session:
        unit = session.connection().exec_driver_sql("SELECT id FROM unit WHERE code = ?", (FLAT,)).scalar_one()
    people.sign_in(ground, Role.RECEPTIONIST)
    fields = EnquiryFields(Channel.WECHAT, "other", "厨房水管漏水", caller="陈志远", phone="13900001122", unit_id=unit)
    asked = EnquiryDesk(ground).note(fields, onward=True)
    ground.signed_in = None
    hands.sign_in(Role.RECEPTIONIST)
    hands.go("reception")
    reception = hands.program.desks.desk("reception")  # type: ignore[union-attr]
    hands.press(f"Ctrl+{reception.places['enquiries'] + 1}")  # type: ignore[attr-defined]

    # A picture was copied from the chat: one key puts it onto the enquiry that is chosen.
    picture = QImage(80, 60, QImage.Format.Format_RGB32)
    picture.fill(QColor("#c30"))
    QGuiApplication.clipboard().setImage(picture)
    hands.press("Ctrl+V")
    files = AttachmentDesk(ground)
    hands.wait(lambda: files.of("enquiry", asked.id))

    # The enquiry becomes a repair, and the photo is there too.
    hands.press("Ctrl+Shift+T", "Ctrl+S")
    hands.wait(lambda: files.of("ticket", 1))
    assert files.of("ticket", 1)[0].hash == files.of("enquiry", asked.id)[0].hash
    assert EnquiryDesk(ground).enquiry(asked.id)["became"] == "WX20261121-0001"

    # It is looked at large, and Esc comes back to the repair.
    hands.press("Ctrl+Shift+O")
    large = hands.dialog(PictureWindow)
    assert large.windowTitle() == "Pasted picture.png · 1 of 1"
    large.activateWindow()  # as a window manager does
    hands.wait(large.isActiveWindow)
    hands.press("Escape")
    hands.wait(lambda: QApplication.activeModalWidget() is None)

    # The scan of what was signed is chosen from the disk.
    scan = tmp_path / "signed.pdf"
    scan.write_bytes(b"%PDF-1.7")
    hands.press("Ctrl+Shift+A")
    chooser = hands.dialog(QFileDialog)
    chooser.findChild(QLineEdit).setText(str(scan))
    chooser.accept()
    hands.wait(lambda: len(files.of("ticket", 1)) == 2)
    assert hands.program.desks.quiet.text() == "Files attached: 1"  # type: ignore[union-attr]
    assert [check.name for check in checks(ground) if not check.ok] == []
