"""How the papers of keys say what they have in common: moments, and what was found in a vacant unit."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from frontdesk.core.words import Say, mark
from frontdesk.keys.records import OK

CHECKED = {
    "things": mark("Things"),
    "doors": mark("Doors and windows"),
    "water": mark("Water supply"),
    "power": mark("Power supply"),
}
"""What is looked at when the key of a vacant unit comes back."""


def moment_said(moment: datetime | None) -> str:
    """A moment to the minute; none is empty."""
    return f"{moment:%Y-%m-%d %H:%M}" if moment else ""


def check_said(item: Mapping[str, Any], say: Say) -> str:
    """What was found in a vacant unit: all in order, or what was not; empty where nothing is looked at."""
    if not item["things"]:
        return ""
    wrong = [
        say("{what}: {found}", what=say(title), found=item[key]) for key, title in CHECKED.items() if item[key] != OK
    ]
    return say("; ").join(wrong) or say("All in order")
