"""A round finds a load-bearing wall taken down: notice, stop-work, report; it is put right, and works go on."""

from collections.abc import Callable
from datetime import date

import pytest

from frontdesk.core.operators import Role
from frontdesk.renovation.records import PermitState
from frontdesk.renovation.tab import RenovationTab
from frontdesk.renovation.tab.rounds import Rounds
from frontdesk.renovation.tab.violations import Violations
from tests import people
from tests.program import Hands
from tests.renovation import sites


@pytest.fixture
def hands(started: Callable[..., Hands], estate: people.Estate) -> Hands:
    """Nobody sits at the counter yet."""
    estate.ground.close()
    return started(estate.ground.folder)


def a_site(hands: Hands) -> int:
    """Works go on at a flat; gives back its permit."""
    ground = hands.program.ground
    assert ground is not None
    people.sign_in(ground, Role.MANAGER)
    with ground.database.reading() as session:
        unit = session.connection().exec_driver_sql("SELECT id FROM unit WHERE code = '3-1-502'").scalar_one()
    permit = sites.works(ground, unit)
    ground.signed_in = None
    return permit.id


def test_a_load_bearing_wall_is_taken_down(hands: Hands, now: people.Now) -> None:
    permit = a_site(hands)
    ground = hands.program.ground
    assert ground is not None
    now.set_day(date(2026, 11, 24))
    hands.sign_in(Role.RECEPTIONIST)
    office = hands.program.office.renovation
    tab = hands.program.desks.desk("renovation")  # type: ignore[union-attr]
    assert isinstance(tab, RenovationTab)

    # The round finds it; what was found leads on to the notice, which proposes the rule and what is to be done.
    hands.go("renovation")
    hands.press("Ctrl+2")
    rounds = tab.room()
    assert isinstance(rounds, Rounds)
    hands.wait(lambda: rounds.table.current_row() is not None)
    hands.press("F", "4", "Return")
    assert rounds.panel is not None
    rounds.panel.form.field("words").content.setFocus()
    hands.write("厨房承重墙已拆除约 1.2 米")
    hands.press("Ctrl+S")
    [found] = office.inspection_lists.of_permit(permit)
    hands.press("F7", "Ctrl+S")
    notice = office.violations.notice(1)
    assert notice["inspection"] == found["number"]
    assert "1.2 米" in notice["text"] and "article 5" in notice["broken"]

    # In the room of violations the next step is to stop the works, at once; that is served, and reported.
    hands.press("Ctrl+3")
    room = tab.room()
    assert isinstance(room, Violations)
    hands.wait(lambda: room.table.current_row() is not None)
    hands.press("F7")
    hands.write("区住房和城乡建设局")
    hands.press("Ctrl+S")
    assert sites.standing(ground, permit).state == PermitState.STOPPED
    hands.press("F7")
    hands.write("工长丁一")
    hands.press("Ctrl+S")
    [stop] = office.stopping.of_permit(permit)
    assert (stop["served_to"], stop["reported_to"]) == ("工长丁一", "区住房和城乡建设局")

    # Works do not go on until it is put right; the notice is served, too, and is late before anybody does.
    assert office.lists.permit(permit)["missing"][0].act == "resume"
    hands.press("Down", "F7")
    hands.write("工长丁一")
    hands.press("Ctrl+S")
    now.go_on(days=7)
    assert office.violations.pressing() == (1, True)
    hands.press("F7", "Ctrl+S")
    assert office.violations.row("rectification", 1)["state"] == "put_right"

    # The supervisor vouches over the shoulder; works go on, and nothing is open.
    room.show_record("stop_work", stop["id"])
    hands.press("F7", "Return")
    hands.write(people.OPERATORS[Role.SUPERVISOR])
    hands.press("Return")
    hands.write(people.PASSWORD)
    hands.press("Return")
    assert sites.standing(ground, permit).state == PermitState.WORKS
    assert office.violations.pressing() == (0, False)
    assert sites.faults(ground) == {}
