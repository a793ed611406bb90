"""A worker loses his pass; somebody else tries to get in by it, and in the end it turns up."""

from datetime import date

from frontdesk.core.operators import Role
from frontdesk.renovation.charged import fees_of
from frontdesk.renovation.passes import PassDesk
from frontdesk.renovation.records.money import FeeWhat
from frontdesk.renovation.records.workers import PassStanding
from frontdesk.renovation.tab import RenovationTab
from frontdesk.renovation.tab.gate import Gate
from frontdesk.renovation.tab.passroom import Passes
from frontdesk.renovation.workers import WorkerDesk, WorkerFields
from tests import people
from tests.program import Hands
from tests.renovation import sites


def works_with_two(hands: Hands) -> tuple[str, str]:
    """Works go on at a flat, and two workers have their passes; gives back the numbers of these."""
    ground = hands.program.ground
    assert ground is not None
    people.sign_in(ground, Role.MANAGER)
    with ground.database.reading() as session:
        unit = session.connection().exec_driver_sql("SELECT id FROM unit WHERE code = '3-1-502'").scalar_one()
    firm = sites.contractor(ground)
    workers = [
        WorkerDesk(ground).add(WorkerFields(name, "painter", phone=phone, contractor_id=firm))
        for name, phone in (("李建国", "13700001111"), ("孙大海", "13700002222"))
    ]
    site = sites.works(ground, unit, contractor_id=firm)
    desk = PassDesk(ground)
    first, second = desk.rows(desk.issue(site.id, workers))
    sites.paid(ground, site)
    ground.signed_in = None
    return first["number"], second["number"]


def test_a_lost_pass_lets_nobody_in(hands: Hands, now: people.Now) -> None:
    _, lost = works_with_two(hands)
    now.set_day(date(2026, 11, 24))
    hands.sign_in(Role.RECEPTIONIST)
    desks = hands.program.desks
    assert desks is not None
    tab = desks.desk("renovation")
    assert isinstance(tab, RenovationTab)
    desk = PassDesk(hands.program.ground)  # type: ignore[arg-type]

    # He stands at the counter without it. His name leads to him, and what he has is there to be reported lost.
    hands.go("renovation")
    hands.press("Ctrl+4")
    room = tab.room()
    assert isinstance(room, Passes)
    room.text.setFocus()
    hands.write("孙大海")
    hands.press("Return")
    hands.wait(lambda: (room.table.current_row() or {}).get("number") == lost)
    room.table.setFocus()
    hands.press("Ctrl+Shift+L")
    hands.write("昨天在回家路上丢失")
    hands.press("Ctrl+S")
    made = desk.worker_pass(3)
    assert (made["replaces"], made["state"]) == (lost, PassStanding.VALID)

    # The new one costs its fee; the deposit of the lost one stands for it.
    with hands.program.ground.database.reading() as session:  # type: ignore[union-attr]
        asked = [fee.what for fee in fees_of(session, made["permit_id"]) if fee.owed]
    assert asked == [FeeWhat.REPLACEMENT]

    # Somebody comes to the gate with the lost one: the room says no, and what stands for it.
    hands.press("Ctrl+5")
    gate = tab.room()
    assert isinstance(gate, Gate)
    hands.scan(lost)
    hands.wait(lambda: gate.sign.text() == "Pass lost")
    assert made["number"] in gate.why.text()
    hands.scan(made["number"])
    hands.wait(lambda: gate.sign.text() == "Let in")
    assert gate.name.text() == "孙大海"

    # At any other desk a scan opens the pass: it has turned up, and is taken back.
    hands.go("residents")
    hands.scan(lost)
    hands.wait(lambda: desks.tabs.current() == "renovation" and tab.room() is room)
    hands.wait(lambda: (room.table.current_row() or {}).get("number") == lost)
    hands.press("F7")
    assert desk.worker_pass(2)["state"] == PassStanding.RETURNED
    assert not sites.faults(hands.program.ground)  # type: ignore[arg-type]
