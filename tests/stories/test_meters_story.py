"""The round of a month: a building's meters typed from paper without a mouse, also when something comes in between."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right, Role
from frontdesk.fees.billing.tariffs import TariffDesk
from frontdesk.fees.meters.desk import MeterDesk, NewMeter, Typed, put_up
from frontdesk.fees.records.items import Basis
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.fields import UnitFields
from tests import people
from tests.program import Hands

DOORS, NOVEMBER = 12, 202611


def furnish(ground: Ground) -> int:
    """Building 8 with a water meter behind each of twelve doors, read since September; gives back the item."""
    item = TariffDesk(ground).add_item("水费", Basis.METERED)
    units = [ResidentDesk(ground).add_unit(UnitFields("8", "1", f"{101 + door}")) for door in range(DOORS)]
    with ground.act("meter_added", Right.BILL) as act:
        meters = [
            put_up(act, unit, item, NewMeter(f"SB-{unit:03d}", 10000), date(2026, 8, 31), 202608) for unit in units
        ]
    desk = MeterDesk(ground)
    for period, day, value in ((202609, date(2026, 9, 30), 11000), (202610, date(2026, 10, 31), 12000)):
        desk.store(item, period, day, [Typed(meter, value) for meter in meters])
    return item


@pytest.fixture
def item(estate: people.Estate) -> int:
    return furnish(estate.ground)


def start(started: Callable[[Path], Hands], estate: people.Estate) -> Hands:
    hands = started(estate.ground.folder)
    hands.wait(lambda: hands.program.ground is not None)
    hands.sign_in(Role.RECEPTIONIST)
    hands.go("fees")
    return hands


def sheet(hands: Hands):  # type: ignore[no-untyped-def]
    return hands.program.desks.desks["fees"].room().sheet  # type: ignore[union-attr]


def test_a_building_is_typed_with_its_values_and_enter_alone(
    started: Callable[[Path], Hands], estate: people.Estate, item: int
) -> None:
    hands = start(started, estate)
    hands.press("Ctrl+6")
    before = hands.keys
    values = [f"{128 + door}.5" for door in range(DOORS - 2)]
    for value in values:
        hands.write(value)
        hands.press("Return")
    hands.write("99")  # below the last: she looks again, it is 199, and that is far from the usual
    hands.press("Return", "Escape")
    hands.write("230")
    hands.press("Return", "Return")
    hands.press("Return")  # nobody at home: passed over
    hands.press("Ctrl+S")
    typed = sum(len(value) + 1 for value in values) + len("99") + 2 + len("230") + 2 + 1 + 1
    assert hands.keys - before == typed
    told = [row.told and row.told.use for row in MeterDesk(estate.ground).sheet(item, NOVEMBER)]
    assert told == [850 + 100 * door for door in range(DOORS - 2)] + [11000, None]
    assert hands.program.desks.quiet.text() == "Readings stored: 11"  # type: ignore[union-attr]
    assert sheet(hands).current_row().standing.unit == "8-1-112"
    assert hands.program.office.fee_office.ground.who().name == people.OPERATORS[Role.RECEPTIONIST]


def test_what_is_typed_outlives_the_program(started: Callable[[Path], Hands], estate: people.Estate, item: int) -> None:
    hands = start(started, estate)
    hands.press("Ctrl+6")
    hands.write("131")
    hands.press("Return")
    hands.program._keep_drafts()  # as it does every three seconds; then the power fails
    hands.program.window.hide()
    again = start(started, estate)
    again.press("Ctrl+6")
    assert sheet(again).rows.rows[0].text == "131"
    again.press("Ctrl+S")
    assert MeterDesk(estate.ground).sheet(item, NOVEMBER)[0].told.value == 13100  # type: ignore[union-attr]


def test_a_meter_is_scanned_and_read(started: Callable[[Path], Hands], estate: people.Estate, item: int) -> None:
    hands = start(started, estate)
    number = MeterDesk(estate.ground).sheet(item, NOVEMBER)[6].number
    hands.scan(number)
    hands.wait(lambda: hands.program.desks.desks["fees"].room().__class__.__name__ == "MeterRoom")  # type: ignore[union-attr]
    assert sheet(hands).current_row().standing.number == number
    hands.write("133")
    hands.press("Return", "Ctrl+S")
    assert MeterDesk(estate.ground).sheet(item, NOVEMBER)[6].told.value == 13300  # type: ignore[union-attr]
