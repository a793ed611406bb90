"""The room of rounds by keyboard: site after site answered, a sheet typed in afterwards, a finding that leads on."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from frontdesk.core.operators import Role
from frontdesk.renovation.inspecting import Found, InspectionDesk
from frontdesk.renovation.records import Permit
from frontdesk.renovation.records.inspections import Answer, Inspection
from frontdesk.renovation.tab import RenovationTab
from tests.counter import RoomsCounter
from tests.people import FLAT, SHOP, SMALL, Estate, Now, sign_in
from tests.renovation.sites import STARTS, works

WALK = (SHOP, SMALL, FLAT)
"""The units in walking order."""


def at(now: Now, day: date, said: str) -> None:
    now.now = datetime.combine(day, time.fromisoformat(said), ZoneInfo("Asia/Shanghai")).astimezone(UTC)


class Counter(RoomsCounter):
    """The renovation desk at its rounds, worked by keyboard."""

    def __init__(self, qtbot: Any, ground: Any, role: Role = Role.RECEPTIONIST) -> None:
        super().__init__(qtbot, ground, lambda office: office.renovation, RenovationTab, role)
        self.tab.open_room("rounds")
        self.tab.room().refresh()

    @property
    def room(self) -> Any:
        return self.tab.room()

    def units(self) -> list[str]:
        return [row["unit"] for row in self.room.table.rows.rows]

    def standings(self) -> list[str]:
        return [row["standing"] for row in self.room.table.rows.rows]

    def made(self) -> list[Inspection]:
        with self.ground.database.reading() as session:
            return list(session.query(Inspection).order_by(Inspection.id).all())


@pytest.fixture
def sites(estate: Estate, now: Now) -> dict[str, Permit]:
    made = {code: works(estate.ground, estate.units[code]) for code in (FLAT, SMALL, SHOP)}
    sign_in(estate.ground, Role.RECEPTIONIST)
    at(now, STARTS, "09:00")
    return made


@pytest.fixture
def counter(qtbot: Any, estate: Estate, sites: dict[str, Permit]) -> Counter:
    return Counter(qtbot, estate.ground)


def test_a_round_is_walked_with_two_keys_a_site(counter: Counter) -> None:
    assert counter.units() == list(WALK)
    counter.press("O", "Return")  # the form of the next site opens by itself
    counter.press("N", "Return")
    counter.press("W", "Return")
    assert [made.answer for made in counter.made()] == ["in_order", "nobody_in", "finished"]
    assert counter.standings() == ["in_order", "nobody_in", "finished"]
    assert counter.room.panel is None
    assert counter.room.next.text().startswith("Works are done")


def test_numbers_tick_what_is_bad_and_the_words_are_asked_for(counter: Counter) -> None:
    counter.press("F", "8", "-", "Return")
    words = counter.room.panel.form.field("words").content
    assert words.hasFocus()
    words.insertPlainText("楼道堆放垃圾")
    counter.press("Return", "Return", "Return")
    [made] = counter.made()
    assert made.answer == Answer.FAULTS
    assert made.points.count("false") == 2
    assert counter.room.panel is None  # a finding leads on to its notice first
    assert counter.room.table.current_row()["unit"] == WALK[0]
    counter.press("F7")
    assert counter.room.panel is not None
    assert "楼道堆放垃圾" in counter.room.panel.form.draft()["found"]


def test_a_round_that_was_entered_at_another_counter_is_refused_in_the_form(
    counter: Counter, sites: dict[str, Permit]
) -> None:
    counter.press("O")
    InspectionDesk(counter.ground).inspect(sites[SHOP].id, Found(Answer.NOBODY_IN))
    counter.press("Return")
    assert "was entered already" in counter.room.panel.form.refusal()


def test_a_sheet_is_typed_in_afterwards_with_the_times_of_its_rows(counter: Counter, now: Now) -> None:
    at(now, STARTS + timedelta(days=1), "08:40")
    counter.room.since.set_value(STARTS)
    counter.room.since.changed.emit()
    counter.room._bar.tell()
    counter.room.table.setFocus()
    assert counter.standings() == ["missed"] * 3
    counter.press("F7")
    counter.type("0905")
    counter.press("Return", "O", "Return")
    assert "Fill in" in counter.room.panel.form.refusal()
    counter.type("老周")  # asked for once: it is the same one who walked on
    counter.press("Return")
    counter.type("0912")
    counter.press("Return", "N", "Return")
    first, second = counter.made()
    local = counter.ground.clock.local
    assert [f"{local(made.at):%m-%d %H:%M}" for made in (first, second)] == ["11-23 09:05", "11-23 09:12"]
    assert {made.inspector for made in (first, second)} == {"老周"}
    assert first.sheet


def test_what_was_half_answered_is_there_again(counter: Counter) -> None:
    counter.press("F", "2", "Esc")
    counter.press("F7")
    assert counter.room.panel.finding.value()[0] == Answer.FAULTS
    assert counter.room.panel.finding.points["passes_worn"].isChecked()


def test_the_list_shows_what_was_made(counter: Counter) -> None:
    counter.press("O", "Return", "Esc")
    counter.room.show_all()
    assert [row["answer"] for row in counter.room.table.rows.rows] == ["in_order"]
    counter.press("F9")
    assert counter.window.papers[-1][:2] == ("shown", "inspection_record")


def test_the_manager_looks_at_a_site_that_is_drawn(qtbot: Any, estate: Estate, sites: dict[str, Permit]) -> None:
    counter = Counter(qtbot, estate.ground, Role.MANAGER)
    counter.press("Ctrl+Shift+D", "O", "Return")
    assert [made.kind for made in counter.made()] == ["spot_check"]
