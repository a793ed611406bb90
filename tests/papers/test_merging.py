"""Months of one item are one line on a receipt, in whichever order they were paid."""

from typing import Any

from frontdesk.core.words import Speaker
from frontdesk.fees.papers.receipt import receipt_sheet
from tests.papers.fee_facts import line, receipt


def rows(*lines: tuple[str, str, int, int]) -> list[tuple[str, ...]]:
    """The rows that a receipt shows for lines of (item, period, due, paid)."""
    facts: dict[str, Any] = receipt()
    facts["lines"] = [
        line(item, period, due * 100, 100, "fixed", due, paid=paid, remark="") for item, period, due, paid in lines
    ]
    sheet = receipt_sheet(facts, Speaker("en"), printed_at="2026-11-22 14:05", printed_by="林晓")
    return [row[:2] + row[3:5] for row in sheet.tables[0].rows]


def test_months_that_alternate_with_another_item_are_still_one_line_each() -> None:
    paid = [(item, f"2026-{month:02d}", due, due) for month in (9, 10, 11) for item, due in (("A", 28090), ("B", 800))]
    assert rows(*paid) == [
        ("A", "2026-09 to 2026-11", "842.70", "842.70"),
        ("B", "2026-09 to 2026-11", "24.00", "24.00"),
    ]


def test_a_part_payment_and_a_gap_stand_alone() -> None:
    assert rows(("A", "2026-08", 800, 800), ("A", "2026-10", 800, 800), ("A", "2026-11", 800, 300)) == [
        ("A", "2026-08", "8.00", "8.00"),
        ("A", "2026-10", "8.00", "8.00"),
        ("A", "2026-11", "8.00", "3.00"),
    ]
