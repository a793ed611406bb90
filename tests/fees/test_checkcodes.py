"""The check code on a receipt: true, voided, reprinted, forged."""

import pytest

from frontdesk.core.operators import Role
from frontdesk.core.vault import Vault
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.checkcodes import CHECKED, CheckCodes
from tests import people
from tests.people import FLAT, Estate


@pytest.fixture
def codes(estate: Estate) -> CheckCodes:
    people.sign_in(estate.ground, Role.MANAGER)
    return CheckCodes(estate.ground)


def told(codes: CheckCodes, code: str) -> str:
    verdict = codes.verdict(code)
    assert verdict is not None
    return verdict.said


def test_the_original_is_true_and_every_reprint_says_which_it_is(estate: Estate, codes: CheckCodes) -> None:
    receipt = estate.pay(FLAT, "100")
    cash = CashDesk(estate.ground)
    assert cash.print_number(receipt.id) == 0
    original = codes.of(receipt, 0)
    assert CHECKED.fullmatch(original)
    assert told(codes, original) == "SJ2026-000001 is true: the original, over 100.00."
    again = codes.of(receipt, cash.print_number(receipt.id))
    assert (
        told(codes, again) == "SJ2026-000001 is true, but reprint 1, over 100.00. The original may be shown elsewhere."
    )
    assert "printed again, 1 times" in told(codes, original)
    assert told(codes, f" {original.lower()}\n"), "a scanner may send small letters"


def test_a_voided_receipt_and_its_red_entry_are_worth_nothing(estate: Estate, codes: CheckCodes) -> None:
    receipt = estate.pay(FLAT, "100")
    red = CashDesk(estate.ground).void(receipt.id, "typed wrongly")
    for paper, sentence in (
        (receipt, "is voided by red entry SJ2026-000002"),
        (red, "the red entry that voids SJ2026-000001"),
    ):
        verdict = codes.verdict(codes.of(paper, 0))
        assert verdict is not None
        assert not verdict.stands
        assert sentence in verdict.said


def test_a_paper_that_was_changed_or_made_elsewhere_is_forged(estate: Estate, codes: CheckCodes) -> None:
    receipt = estate.pay(FLAT, "100")
    code = codes.of(receipt, 1)
    number, reprint, check = code.rsplit("-", 2)
    other = "A" if check[0] != "A" else "B"
    for forged in (f"{number}-0-{check}", f"{number}-{reprint}-{other}{check[1:]}", f"SJ2026-000404-0-{check}"):
        verdict = codes.verdict(forged)
        assert verdict is not None
        assert (verdict.stands, "not ours" in verdict.said) == (False, True), forged


def test_a_receipt_changed_by_hand_in_the_books_no_longer_matches_its_paper(estate: Estate, codes: CheckCodes) -> None:
    receipt = estate.pay(FLAT, "100")
    code = codes.of(receipt, 0)
    with estate.ground.database.engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER receipt_no_update")
        connection.exec_driver_sql("UPDATE receipt SET facts = replace(facts, '10000', '90000')")
    assert "not ours" in told(codes, code)


def test_the_key_of_another_estate_makes_other_codes(estate: Estate, codes: CheckCodes) -> None:
    receipt = estate.pay(FLAT, "100")
    code = codes.of(receipt, 0)
    key = estate.ground.folder / "estate.key"
    key.write_bytes(bytes(reversed(key.read_bytes())))
    estate.ground.vault = Vault(key)
    assert "not ours" in told(codes, code)


@pytest.mark.parametrize("text", ["", "SJ2026-000001", "3-1-502", "SJ2026-000001-0-short", "x" * 500])
def test_what_is_no_check_code_is_left_alone(codes: CheckCodes, text: str) -> None:
    assert codes.verdict(text) is None
