"""A contractor leaves midway and another goes on; then the flat is sold, and the new owner takes the works over."""

from collections.abc import Callable
from datetime import date

import pytest

from frontdesk.core.operators import Role
from frontdesk.renovation.passes import PassDesk
from frontdesk.renovation.sheets import CaseSheets
from frontdesk.renovation.tab import RenovationTab
from frontdesk.renovation.tab.permitroom import PermitRoom
from frontdesk.renovation.workers import WorkerDesk, WorkerFields
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.fields import PersonFields
from tests import people
from tests.people import FLAT
from tests.program import Hands
from tests.renovation import sites


@pytest.fixture
def hands(started: Callable[..., Hands], estate: people.Estate) -> Hands:
    """A firm works at a flat, and one of its people has a pass; nobody sits at the counter yet."""
    ground = estate.ground
    firm = sites.contractor(ground)
    site = sites.works(ground, estate.units[FLAT], contractor_id=firm)
    worker = WorkerDesk(ground).add(WorkerFields("李建国", "painter", phone="13700001111", contractor_id=firm))
    PassDesk(ground).issue(site.id, [worker])
    sites.paid(ground, site)
    ground.close()
    return started(ground.folder)


def test_a_contractor_is_swapped_midway_and_the_flat_is_sold(
    hands: Hands, now: people.Now, estate: people.Estate
) -> None:
    ground = hands.program.ground
    assert ground is not None
    now.set_day(date(2026, 12, 1))
    hands.sign_in(Role.RECEPTIONIST)
    tab = hands.program.desks.desk("renovation")  # type: ignore[union-attr]
    assert isinstance(tab, RenovationTab)
    hands.go("renovation")
    room = tab.room()
    assert isinstance(room, PermitRoom)
    hands.wait(lambda: room.told is not None)
    assert room.told is not None
    number = room.told["number"]

    # The firm has left. Another one is to go on; but the pass of the first is out, and the form says so.
    hands.press("Ctrl+J")
    assert room.panel is not None
    hands.write("新居装饰")
    hands.press("Return", "Return")
    hands.write("何立")
    hands.press("Return")
    hands.write("13500005678")
    hands.press("Return", "Down", "Down", "Return", "Down", "Return")
    hands.write("原单位资金断裂，双方已解除合同")
    hands.press("Return")
    hands.write(people.OPERATORS[Role.SUPERVISOR])
    hands.press("Return")
    hands.write(people.PASSWORD)
    hands.press("Return")
    assert "CR20261121-0001" in room.panel.form.refusal()

    # The worker comes and hands it in; what was typed is still there, and the supervisor types her word again.
    hands.press("Escape")
    hands.scan("CR20261121-0001")
    hands.wait(lambda: tab.room() is not room)
    hands.press("Ctrl+R")
    hands.wait(lambda: PassDesk(ground).worker_pass(1)["state"] == "returned")
    hands.press("Ctrl+1")
    hands.wait(lambda: tab.room() is room)
    hands.press("Ctrl+J")
    hands.write(people.PASSWORD)
    hands.press("Return")
    assert room.panel is None
    assert room.told is not None
    assert (room.told["contractor"], room.told["manager"]) == ("新居装饰", "何立")
    kept = CaseSheets(ground).permit(room.told["id"])
    assert kept is not None
    assert (kept["contractor"], kept["issue"]) == ("新居装饰", 2)

    # The new firm's deposit is owed, and paid at the till.
    assert [fee.payer for fee in room.told["fees"] if fee.owed] == ["新居装饰"]
    sites.paid(ground, sites.standing(ground, room.told["id"]))

    # At another counter the sale of the flat is entered: nothing goes on before the buyer takes the works over.
    with sites.by(ground, Role.MANAGER):
        buyer = PersonFields("苏晴", ("13600003344",))
        ResidentDesk(ground).transfer_title(estate.units[FLAT], [buyer], date(2026, 12, 1), "sale")
    hands.press("F5")
    hands.wait(lambda: any("苏晴" in line.words for line in room.record.missing.lines))
    hands.press("F7", "Down", "Ctrl+S")
    assert room.told is not None
    assert (room.told["owner"], room.told["applicant"]) == ("苏晴", "苏晴")

    # The works are done and pass; after the waiting period they pass again, and the deposits go back.
    hands.press("F7", "F7", "Ctrl+S")
    assert room.told["state"] == "waiting"
    now.set_day(date(2027, 1, 2))
    hands.press("F5", "F7", "Ctrl+S")
    assert (room.told["number"], room.told["state"]) == (number, "refund_due")
    assert not sites.faults(ground)
