"""The tour goes through the main job in the real window, on a machine without a screen too."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.long
def test_the_tour_shows_every_step_and_every_paper(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    command = [
        sys.executable,
        "-m",
        "frontdesk",
        "--language",
        "zh_CN",
        "tour",
        "--json",
        "--out",
        str(tmp_path / "tour"),
    ]
    walked = subprocess.run(command, env=environment, capture_output=True, timeout=300)
    assert (walked.returncode, walked.stderr) == (0, b"")
    told = json.loads(walked.stdout)
    pictures = sorted((tmp_path / "tour").glob("*.png"))
    assert told["pictures"] == len(pictures)
    assert all(picture.read_bytes().startswith(b"\x89PNG") and picture.stat().st_size > 3000 for picture in pictures)
    named = {picture.stem.partition("-")[2] for picture in pictures}
    assert {"sign-in", "charges-due", "payment-taken", "receipt-preview", "billing-run", "finder", "unit-file"} <= named
    assert {"visits", "visitor", "enquiries", "answers", "log", "shift", "review", "roster", "exceptions"} <= named
    assert {"repairs", "complaints", "followups", "incidents", "crews", "prices", "warranties"} <= named
    assert {"ticket-with-photos", "ticket-in-one-line", "paper-repair", "paper-quote", "paper-complaint-form"} <= named
    assert {"paper-follow-up", "paper-rectification-slip"} <= named
    assert {"permits", "rounds", "violations", "passes", "gate", "workers", "contractors"} <= named
    assert {"paper-permit-application", "paper-permit-agreement", "paper-permit", "paper-rectification"} <= named
    assert {"paper-stop-work", "paper-extension", "paper-completion", "paper-permits", "paper-inspections"} <= named
    assert {"loans", "key-loan", "cabinet", "custody", "stocktake", "losses", "settings-papers"} <= named
    assert {"paper-visit", "paper-on-site", "paper-key-loan", "paper-handover", "paper-duty-log"} <= named
    assert {"register-preview", "paper-receipt-241x140", "paper-receipt-red", "paper-notice", "paper-charges"} <= named
    written = {path.name for path in (tmp_path / "tour").iterdir()}
    assert {f"{name}.{ending}" for name in ("charges", "receipts") for ending in ("pdf", "xlsx", "csv")} <= written
