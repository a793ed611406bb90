"""The morning round: the work orders of what was dispatched overnight, building by building, as one PDF."""

from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from frontdesk.core.operators import Role
from frontdesk.tickets.crews import CrewDesk, WorkerFields
from frontdesk.tickets.dispatching import DispatchDesk
from frontdesk.tickets.records import TicketKind
from tests import people
from tests.program import Hands
from tests.tickets.grievances import logged


def dispatched_overnight(hands: Hands) -> None:
    """A repair in building 3 and one in building 1, each with a plumber of its own."""
    ground = hands.program.ground
    assert ground is not None
    people.sign_in(ground, Role.RECEPTIONIST)
    for worker, unit, text in (("赵工", people.FLAT, "马桶堵了"), ("钱师傅", people.SHOP, "水表漏水")):
        crew_desk, unit_id = CrewDesk(ground), hands.program.office.residents.unit_id(unit)
        people.sign_in(ground, Role.SUPERVISOR)
        crew = crew_desk.add(WorkerFields(worker))
        people.sign_in(ground, Role.RECEPTIONIST)
        ticket = logged(ground, TicketKind.REPAIR, category="plumbing", text=text, unit_id=unit_id)
        DispatchDesk(ground).dispatch(ticket.id, crew)


def test_the_receptionist_prints_the_orders_of_the_round(hands: Hands, qapp: QApplication, tmp_path: Path) -> None:
    qapp.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    hands.sign_in(Role.RECEPTIONIST)
    dispatched_overnight(hands)
    hands.go("tickets")
    hands.press("Ctrl+P")
    room = hands.program.desks.desk("tickets").room()  # type: ignore[union-attr]
    assert room.panel._told.text() == "Not printed yet: 2"
    hands.press("Ctrl+S")
    target = tmp_path / "round.pdf"
    dialog = hands.dialog(QFileDialog)
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    line.setText(str(target))
    QTest.keyClick(line, Qt.Key.Key_Return)
    hands.wait(lambda: target.exists() and not hands.program.jobs.busy())
    with pypdfium2.PdfDocument(target) as pdf:
        pages = [page.get_textpage().get_text_range() for page in pdf]
    assert ["水表漏水" in pages[0], "马桶堵了" in pages[1]] == [True, True]
    assert hands.program.office.tickets.orders.stack() == []
