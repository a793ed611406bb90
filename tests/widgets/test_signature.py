"""A signature on the screen: drawn with mouse, pen or finger, cleared, and kept as a picture."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from frontdesk.widgets.form import Form, TextField
from frontdesk.widgets.signature import SignaturePad


@pytest.fixture
def pad(qtbot: Any) -> SignaturePad:
    pad = SignaturePad()
    qtbot.addWidget(pad)
    pad.resize(320, 132)
    with qtbot.waitActive(pad):
        pad.show()
        pad.activateWindow()
    return pad


def sign(pad: SignaturePad, *places: tuple[int, int]) -> None:
    begin, *rest = (QPoint(*place) for place in places)
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=begin)
    for place in rest:
        QTest.mouseMove(pad, place)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=rest[-1] if rest else begin)


def picture(pad: SignaturePad) -> QImage:
    value = pad.value()
    assert value is not None
    return QImage.fromData(value, "PNG")


def test_a_signature_is_a_black_line_on_white_cut_to_what_was_drawn(pad: SignaturePad) -> None:
    assert pad.value() is None
    sign(pad, (20, 60), (80, 20), (140, 60))
    kept = picture(pad)
    assert (kept.width(), kept.height()) == ((120 + 16) * 3, (40 + 16) * 3)
    assert kept.pixelColor(0, 0) == QColor("white")
    assert kept.pixelColor(24, kept.height() - 24).lightness() < 128
    assert len(pad.value() or b"") < 10_000


def test_what_is_drawn_beyond_the_edge_stays_within(pad: SignaturePad) -> None:
    sign(pad, (20, 60), (5000, -900))
    assert picture(pad).width() <= (320 + 16) * 3


def test_a_slip_of_the_hand_is_no_signature(pad: SignaturePad) -> None:
    sign(pad, (20, 60))
    assert pad.value() is None
    assert str(pad.problem()) == "That is too short for a signature. Sign again, or clear it with Del."
    QTest.keyClick(pad, Qt.Key.Key_Delete)
    assert pad.problem() is None


def test_a_pen_and_a_finger_sign_too(pad: SignaturePad) -> None:
    for kind, x in ((QEvent.Type.TabletPress, 20), (QEvent.Type.TabletMove, 90), (QEvent.Type.TabletRelease, 90)):
        at, held = QPointF(x, 50), Qt.MouseButton.LeftButton
        pen = QTabletEvent(
            kind, QPointingDevice.primaryPointingDevice(), at, at, 0.5, 0, 0, 0, 0, 0,
            Qt.KeyboardModifier.NoModifier, held, held,
        )  # fmt: skip
        QApplication.sendEvent(pad, pen)
    assert picture(pad).width() == (70 + 16) * 3
    pad.clear()
    finger = QTest.createTouchDevice()
    QTest.touchEvent(pad, finger).press(0, QPoint(30, 40), pad).commit()
    QTest.touchEvent(pad, finger).move(0, QPoint(130, 40), pad).commit()
    QTest.touchEvent(pad, finger).release(0, QPoint(130, 40), pad).commit()
    assert picture(pad).width() == (100 + 16) * 3


def test_it_is_a_field_that_enter_walks_through_and_no_draft_keeps(qtbot: Any) -> None:
    form, pad = Form(1), SignaturePad()
    qtbot.addWidget(form)
    form.add("signed_by", "Name", TextField())
    form.add("signature", "Signature", pad)
    finished: list[bool] = []
    form.finished.connect(lambda: finished.append(True))
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    form.start()
    QTest.keyClicks(QApplication.focusWidget(), "Chen")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert QApplication.focusWidget() is pad
    assert (form.values()["signature"], pad.accessibleName()) == (None, "Signature")
    sign(pad, (20, 60), (120, 40))
    assert form.values()["signature"].startswith(b"\x89PNG") and form.draft() == {"signed_by": "Chen"}
    QTest.keyClick(pad, Qt.Key.Key_Return)
    assert finished == [True]
    form.clear()
    assert pad.value() is None
