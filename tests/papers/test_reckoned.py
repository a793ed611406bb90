"""What an amount is made of, as papers and lists say it: days, tiers, shares, months and what meters showed."""

from typing import Any

import pytest

from frontdesk.core.words import Speaker
from frontdesk.fees.papers.said import merged, period_said, price_said
from frontdesk.fees.tables import reckoned

ENGLISH, CHINESE = Speaker("en"), Speaker("zh_CN")
POWER = [
    {"since": "2026-11-01", "until": "2026-11-30", "price": 4883, "quantity": 24000, "over": 1, "of": 1},
    {"since": "2026-11-01", "until": "2026-11-30", "price": 5383, "quantity": 6000, "over": 1, "of": 1},
]
READ = {"meter": "D1", "multiplier": 1000, "before": 120300, "after": 150300, "use": 30000}


def part(price: int, quantity: int, over: int = 1, of: int = 1) -> dict[str, Any]:
    return {"since": "2026-11-01", "until": "2026-11-30", "price": price, "quantity": quantity, "over": over, "of": of}


def line(basis: str, price: int = 0, quantity: int = 0, months: int = 1, **more: Any) -> dict[str, Any]:
    return {"basis": basis, "price": price, "quantity": quantity, "months": months, **more}


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (line("area", 25000, 11236), "2.50 × 112.36 m²"),
        (line("area", 25000, 11236, 3), "2.50 × 112.36 m² × 3 mo."),
        (line("interior", 25000, 9000), "2.50 × 90.00 m²"),
        (line("fixed", 800000, 100, 12), "80.00 × 12 mo."),
        (line("area", parts=[part(25000, 11236, 12, 30)]), "2.50 × 112.36 m² × 12/30 d"),
        (line("fixed", parts=[part(800000, 100, 12, 30)]), "80.00 × 12/30 d"),
        (
            line("area", months=3, parts=[part(25000, 11236, 19, 30), part(25000, 11236, 1)]),
            "2.50 × 112.36 m² × (19/30 d + 1 mo.)",
        ),
        (
            line("area", months=3, parts=[part(25000, 11236), part(28000, 11236, 2)]),
            "2.50 × 112.36 m² + 2.80 × 112.36 m² × 2 mo.",
        ),
        (line("metered", parts=POWER), "0.4883 × 240 + 0.5383 × 60"),
        (line("metered", parts=POWER, readings=[READ]), "0.4883 × 240 + 0.5383 × 60 (1,203 → 1,503)"),
        (
            line("metered", 4883, 2100, readings=[READ | {"multiplier": 40000, "before": 99950, "after": 150}]),
            "0.4883 × 21 (999.5 → 1.5, × 40)",
        ),
        (
            line("metered", 4883, 30000, readings=[READ, READ | {"before": 0, "after": 550}]),
            "0.4883 × 300 (1,203 → 1,503; 0 → 5.5)",
        ),
        (line("shared", parts=[part(30000000, 100, 11236, 1234567)]), "3,000.00 × 112.36/12,345.67"),
        (line("shared", parts=[part(30000000, 100, 100, 12000)]), "3,000.00 × 1/120"),
    ],
)
def test_what_an_amount_is_made_of(told: dict[str, Any], words: str) -> None:
    assert price_said(told, ENGLISH) == words


def test_it_is_said_in_the_language_of_the_paper() -> None:
    told = line("area", months=3, parts=[part(25000, 11236, 19, 30), part(25000, 11236, 1)])
    assert price_said(told, CHINESE) == "2.50 × 112.36 m² × (19/30 天 + 1 个月)"


def test_the_lists_say_the_same() -> None:
    assert reckoned("metered", 0, 0, 1, POWER, [READ]) == "0.4883 × 240 + 0.5383 × 60 (1,203 → 1,503)"
    assert reckoned("fixed", 800000, 100, 3) == "80.00 × 1 × 3 mo."


def test_a_quarter_goes_on_with_the_next_and_a_part_of_one_stands_alone() -> None:
    quarter = {"item": "车位费", "price": 1, "quantity": 100, "basis": "fixed", "months": 3, "amount": 9, "open": 9}
    found = merged(
        [
            quarter | {"period": "2026-01", "quantity": 0, "price": 9, "parts": [part(1, 100, 19, 30)]},
            quarter | {"period": "2026-04"},
            quarter | {"period": "2026-07"},
            quarter | {"period": "2027-01"},
        ],
        "amount",
        "open",
    )
    assert [(period_said(one, ENGLISH), one["amount"], price_said(one, ENGLISH)) for one in found] == [
        ("2026-01 to 2026-03", 9, "0.0001 × 19/30 d"),
        ("2026-04 to 2026-09", 18, "0.0001 × 6 mo."),
        ("2027-01 to 2027-03", 9, "0.0001 × 3 mo."),
    ]
