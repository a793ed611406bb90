"""Photos on the ticket card: the words of the ticket never wait for them."""

import threading
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from frontdesk.core.attachments import AttachmentDesk
from frontdesk.reception.enquiries.desk import EnquiryDesk, EnquiryFields
from frontdesk.reception.records import Channel
from frontdesk.shell.checking import checks
from frontdesk.tickets.intake import IntakeDesk, Report, TicketFields
from frontdesk.tickets.records import TicketKind
from frontdesk.tickets.tab import TicketsTab
from frontdesk.widgets import thumbnails
from tests import people
from tests.counter import RoomsCounter
from tests.people import FLAT

PHOTOS = 20


def drawn(n: int) -> QImage:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor.fromHsv(n * 15, 200, 200))
    return image


def jpeg(n: int) -> bytes:
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(kept, b"jpeg").write(drawn(n))
    return bytes(kept.data().data())


@pytest.fixture
def counter(qtbot: Any, estate: people.Estate) -> RoomsCounter:
    """The room of repairs with one ticket that has no photo, and before it one that has twenty."""
    intake, desk = IntakeDesk(estate.ground), AttachmentDesk(estate.ground)
    told = {"reporter": "陈志远", "phone": "13900001122", "unit_id": estate.units[FLAT]}
    pictured = intake.log(TicketFields(TicketKind.REPAIR, "厨房水管爆了", "plumbing", **told))
    intake.log(TicketFields(TicketKind.REPAIR, "门锁坏了", "doors_windows", **told))
    desk.attach("ticket", pictured.id, [desk.store.put(f"{n}.jpg", jpeg(n)) for n in range(PHOTOS)])
    return RoomsCounter(qtbot, estate.ground, lambda office: office.tickets, TicketsTab)


def test_the_words_of_a_ticket_are_there_while_its_photos_are_still_read(
    counter: RoomsCounter, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    read = thumbnails.read_picture
    monkeypatch.setattr(thumbnails, "read_picture", lambda path, side: read(path, side) if gate.wait(5) else QImage())
    room = counter.tab.furnished("repairs")
    room.table.setFocus()
    room.table.select_identity(1)
    room.record.repaint()
    tiles, pictures = room.files.tiles, room.files.tiles._pictures
    assert room.record.text.text() == "厨房水管爆了" and len(tiles.files()) == PHOTOS
    QTest.qWait(pictures.BEGINS_MS * 2)
    counter.press("Down", "Up")
    assert room.files.heading.text() == f"Photos and files: {PHOTOS}" and not pictures._kept
    gate.set()
    qtbot.waitUntil(lambda: len(pictures._kept) >= 3)
    assert len(pictures._kept) < PHOTOS, "only those that are seen are read"


def test_a_photo_is_pasted_onto_the_ticket_chosen_while_the_line_for_calls_waits_empty(
    counter: RoomsCounter, qtbot: Any
) -> None:
    room = counter.tab.furnished("repairs")
    room.table.select_identity(2)
    room.begin()
    assert QApplication.focusWidget() is room.quick.line
    QGuiApplication.clipboard().setImage(drawn(3))
    counter.press("Ctrl+V")
    qtbot.waitUntil(lambda: len(room.files.tiles.files()) == 1)
    assert counter.window.told == ["Files attached: 1"]


def test_what_is_reported_again_brings_its_photos_to_the_ticket_that_stands_open(estate: people.Estate) -> None:
    intake, desk = IntakeDesk(estate.ground), AttachmentDesk(estate.ground)
    fields = EnquiryFields(Channel.WECHAT, "other", "大堂漏水", caller="陈志远")
    asked = [EnquiryDesk(estate.ground).note(fields, onward=True) for _ in range(2)]
    for one in asked:
        desk.attach("enquiry", one.id, [desk.store.put(f"{one.number}.jpg", jpeg(one.id))])
    first = intake.log(
        TicketFields(TicketKind.REPAIR, "大堂漏水", "leak", place="大堂", files_of=("enquiry", asked[0].id))
    )
    intake.join(first.id, Report("还在漏", source=asked[1].number, files_of=("enquiry", asked[1].id)))
    assert [file.name for file in desk.of("ticket", first.id)] == [f"{one.number}.jpg" for one in asked]
    assert [check.name for check in checks(estate.ground) if not check.ok] == []
