"""What everything else rests on is proved by the chain too: the estate, who may sign in, and what units measure."""

import pytest
from sqlalchemy import text

from frontdesk.core.estate import EstateDesk
from frontdesk.core.operators import Operators, Role
from frontdesk.core.vault import Vault
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.fields import UnitFields
from frontdesk.residents.records import Status
from frontdesk.shell.checking import checks
from tests import people
from tests.people import Estate


def wrong(estate: Estate) -> dict[str, str]:
    """What the checks find."""
    return {each.name: each.detail for each in checks(estate.ground) if not each.ok}


def test_what_the_desks_enter_and_change_is_as_noted(estate: Estate) -> None:
    residents, operators = ResidentDesk(estate.ground), Operators(estate.ground)
    new = residents.add_unit(UnitFields("9", "1", "101", gross_area=9950))
    residents.change_unit(new, UnitFields("9", "1", "102", gross_area=9951, interior_area=8000))
    residents.change_unit(new, UnitFields("9", "1", "102", gross_area=9950, status=Status.LET))
    cashier = operators.add("林月", Role.CASHIER, people.PASSWORD)
    operators.change(cashier, Role.SUPERVISOR, active=True)
    operators.set_password(cashier, "another password")
    EstateDesk(estate.ground).change(
        name="云栖花园", office="客服前台", phone="", bank="622000", paper_language="zh_TW"
    )
    assert wrong(estate) == {}


@pytest.mark.parametrize(
    ("meddling", "name", "found"),
    [
        ("UPDATE unit SET gross_area = 11336 WHERE code = '3-1-502'", "units_noted", "unit 3-1-502 is not as"),
        ("UPDATE unit SET kind = 'flat' WHERE code = '1-101'", "units_noted", "unit 1-101"),
        ("UPDATE unit SET status = 'unsold' WHERE code = '3-1-501'", "units_noted", "unit 3-1-501: status is unsold"),
        ("UPDATE operator SET role = 'manager' WHERE role = 'cashier'", "operators", "operator"),
        ("UPDATE operator SET active = 0 WHERE role = 'cashier'", "operators", "is not as noted"),
        (
            "UPDATE operator SET password = (SELECT password FROM operator WHERE role = 'cashier')"
            " WHERE role = 'manager'", "operators", "operator 1 is not as noted",
        ),
        (
            "INSERT INTO operator (name, sign_in_name, role, password, active, failures, since)"
            " SELECT 'x', 'x', 'manager', password, 1, 0, since FROM operator WHERE id = 1", "operators",
            "operator 6 was added by hand",
        ),
        ("UPDATE estate SET bank = '622000'", "estate", "the estate is not as noted"),
    ],
)  # fmt: skip
def test_what_is_changed_by_hand_is_named(estate: Estate, meddling: str, name: str, found: str) -> None:
    small = estate.units[people.SMALL]
    residents = ResidentDesk(estate.ground)
    kept = UnitFields("3", "1", "501", gross_area=8950, status=Status.LET)
    residents.change_unit(small, kept)
    with estate.ground.database.writing() as session:
        session.execute(text(meddling))
    told = wrong(estate)
    assert set(told) - {"rows"} == {name}
    assert found in told[name]


def test_identity_numbers_that_the_key_does_not_open_are_told(estate: Estate) -> None:
    key = estate.ground.folder / "estate.key"
    right = key.read_bytes()
    for content, found in ((b"", "missing"), (bytes(32), "can't be opened")):
        key.write_bytes(content)
        estate.ground.vault = Vault(key)
        assert found in wrong(estate)["identity_key"]
    key.write_bytes(right)
    estate.ground.vault = Vault(key)
    with estate.ground.database.writing() as session:
        session.execute(text("UPDATE person SET id_masked = '110***********0000' WHERE id_sealed IS NOT NULL"))
    assert "is not the one that was sealed" in wrong(estate)["identity_key"]


def test_a_print_that_was_taken_away_or_changed_by_hand_is_named(estate: Estate) -> None:
    receipt = estate.pay(people.FLAT, "10.00")
    cash = CashDesk(estate.ground)
    cash.print_number(receipt.id)
    cash.print_number(receipt.id)
    assert wrong(estate) == {}
    with estate.ground.database.writing() as session:
        for (name,) in session.execute(
            text("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'receipt_print'")
        ).all():
            session.execute(text(f"DROP TRIGGER {name}"))
        session.execute(text("DELETE FROM receipt_print WHERE n = 1"))
    assert wrong(estate) == {"receipt_prints": f"print 1 of receipt {receipt.id} is not as noted"}
