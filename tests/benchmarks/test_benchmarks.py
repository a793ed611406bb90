"""Every benchmark runs, at a tiny size; how fast, only `python -m tests.benchmarks` says."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks import (
    backup,
    billing,
    counter,
    export,
    finder,
    frames,
    imports,
    letters,
    lists,
    meters,
    notices,
    payment,
    photos,
    receipt,
    renovation,
    reports,
    start,
    tickets,
)
from tests.benchmarks.__main__ import MEASURES, table

TINY: dict[Callable[..., Any], dict[str, Any]] = {
    start.measure: {"units": 2, "months": 1, "starts": 1},
    payment.measure: {"payments": 2, "units": 20},
    billing.measure: {"units": 20, "months": 2, "runs": 1},
    finder.measure: {"units": 20, "receipts": 20, "rounds": 1},
    lists.measure: {"receipts": 300, "charges": 600, "frames": 3},
    counter.measure: {
        "units": 20,
        "visits": 300,
        "entries": 60,
        "keys": 12,
        "loans": 100,
        "days": 40,
        "frames": 3,
        "runs": 1,
    },
    tickets.measure: {"units": 20, "tickets": 400, "days": 30, "runs": 1},
    renovation.measure: {"units": 20, "permits": 40, "days": 120, "runs": 1},
    meters.measure: {"meters": 20, "months": 3, "runs": 1},
    reports.measure: {"units": 60, "months": 2, "receipts": 2, "runs": 1},
    receipt.measure: {"receipts": 2, "starts": 1},
    letters.measure: {"units": 20, "charges": 300, "runs": 1},
    notices.measure: {"notices": 3, "growth": 2, "runs": 1},
    export.measure: {"rows": 20, "runs": 1},
    imports.measure: {"rows": 20, "runs": 1},
    backup.measure: {"units": 20, "months": 1, "runs": 1, "payments": 5},
    photos.measure: {"photos": 2, "size": (64, 48), "runs": 1},
    frames.measure: {"units": 20, "rows": 20, "settle": 4, "kinds": 1},
}


@pytest.mark.parametrize("name", MEASURES)
def test_every_figure_is_measured(name: str, tmp_path: Path) -> None:
    measure = MEASURES[name]
    figures = list(measure(tmp_path, **TINY[measure]))
    assert figures
    assert all(figure.ours > 0 and figure.other > 0 for figure in figures)
    assert all(figure.name in table(figures) for figure in figures)
