"""The list of rooms of the fees tab, in their order; each is furnished when it is first entered."""

from typing import TYPE_CHECKING

from frontdesk.core.operators import Right
from frontdesk.core.words import mark
from frontdesk.fees.office import FeeOffice
from frontdesk.fees.tab.room import Room
from frontdesk.widgets.rooms import Door, House

if TYPE_CHECKING:
    pass


FeeHouse = House[FeeOffice]


def _till(house: FeeHouse) -> Room:
    from frontdesk.fees.tab.till import Till

    office = house.office
    return Till(
        office.desk, office.cash, house.find_unit, house.resolve, lambda unit: office.dunning.told(unit), house.host,
        house.today,
    )  # fmt: skip


def _receipts(house: FeeHouse) -> Room:
    from frontdesk.fees.tab.receipts import Receipts

    office = house.office
    return Receipts(office.desk, office.cash, office.bounces, house.buildings, house.vouch, house.may, house.host)


def _charges(house: FeeHouse) -> Room:
    from frontdesk.fees.tab.charges import Charges

    office = house.office
    return Charges(
        office.desk, office.one_off, office.tariffs, house.find_unit, house.buildings,
        lambda: house.lists("balances"), house.may, house.host, house.today,
    )  # fmt: skip


def _billing(house: FeeHouse) -> Room:
    from frontdesk.fees.tab.billing import BillingRoom

    office = house.office
    return BillingRoom(office.billing, office.shared_costs, office.tariffs, house.buildings, house.host, house.today)


def _tariffs(house: FeeHouse) -> Room:
    from frontdesk.fees.tab.tariffs import Tariffs

    return Tariffs(house.office.tariffs, house.find_unit, house.buildings, house.may, house.host, house.today)


def _closing(house: FeeHouse) -> Room:
    from frontdesk.fees.tab.closing import Closing

    return Closing(house.office.closing, house.office.hand_ins, house.host)


def _meters(house: FeeHouse) -> Room:
    from frontdesk.fees.tab.meters import MeterRoom

    office = house.office
    return MeterRoom(
        office.meters, office.drafts, house.find_unit, house.buildings, lambda: house.lists("readings"), house.may,
        house.host, house.today,
    )  # fmt: skip


def _cases(house: FeeHouse) -> Room:
    from frontdesk.fees.tab.cases import Cases

    return Cases(house)


def _dunning(house: FeeHouse) -> Room:
    from frontdesk.fees.tab.dunning import Dunning

    office = house.office
    return Dunning(
        office.dunning, office.letters, office.ageing, house.buildings, house.may, house.host, house.today
    )  # fmt: skip


def _reports(house: FeeHouse) -> Room:
    from frontdesk.fees.tab.reports import Reports

    office = house.office
    return Reports(
        office.reports, office.tariffs, house.find_unit, house.buildings, house.may, house.host, house.today
    )  # fmt: skip


DOORS: tuple[Door[FeeOffice, Room], ...] = (
    Door("till", mark("Till"), Right.TAKE_PAYMENT, _till),
    Door("receipts", mark("Receipts"), Right.SEE, _receipts, frozenset({"receipt"})),
    Door("charges", mark("Charges"), Right.SEE, _charges, frozenset({"charge"})),
    Door("billing", mark("Billing run"), Right.BILL, _billing, frozenset({"billing_run"})),
    Door("tariffs", mark("Tariffs"), Right.SEE, _tariffs),
    Door("meters", mark("Meter reading"), Right.READ_METERS, _meters, frozenset({"meter"})),
    Door(
        "cases",
        mark("Deposits and refunds"),
        Right.SEE,
        _cases,
        frozenset({"deposit", "deduction", "refund", "waiver"}),
    ),
    Door("closing", mark("Day close"), Right.TAKE_PAYMENT, _closing, frozenset({"day_close", "hand_in"})),
    Door("dunning", mark("Dunning"), Right.DUN, _dunning, frozenset({"dunning_letter"})),
    Door("reports", mark("Reports"), Right.REPORT, _reports),
)
"""Every room there is; a new one is a module beside this and a line here. Its key is its place: Ctrl+1, …, Ctrl+0."""
