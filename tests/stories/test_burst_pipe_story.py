"""A pipe bursts at ten past two at night: from the phone call to the third follow-up, by keyboard."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from frontdesk.core.operators import Role
from frontdesk.shell.checking import checks
from frontdesk.shell.paperwindow import PaperWindow
from frontdesk.tickets.crews import CrewDesk, WorkerFields
from frontdesk.tickets.records.followups import Verdict
from frontdesk.tickets.tab import TicketsTab
from tests import people
from tests.program import Hands

TEN_PAST_TWO = datetime(2026, 11, 21, 18, 10, tzinfo=UTC)
"""02:10 of Sunday the 22nd on the estate's wall."""


@pytest.fixture
def hands(started: Callable[..., Hands], estate: people.Estate, now: people.Now) -> Hands:
    """The night shift at the tickets; a plumber and an electrician are on duty, the lift firm can be called in."""
    crews = CrewDesk(estate.ground)
    crews.add(WorkerFields("赵工", crews.add_team("水电班"), "13700003344", ("plumbing", "leak")))
    crews.add(WorkerFields("钱师傅", None, "13700003345", ("electrical",)))
    estate.ground.close()
    now.now = TEN_PAST_TWO
    hands = started(estate.ground.folder)
    hands.sign_in(Role.RECEPTIONIST)
    hands.go("tickets")
    return hands


def room(hands: Hands) -> Any:
    tab = hands.program.desks.desk("tickets")  # type: ignore[union-attr]
    assert isinstance(tab, TicketsTab)
    return tab.room()


def ticket(hands: Hands) -> Any:
    """The ticket as it stands."""
    return hands.program.office.tickets.lists.ticket(1)


def put_away(hands: Hands, number: str) -> None:
    """The paper that has just come out, if there were a printer: it is looked at and closed."""
    paper = hands.dialog(PaperWindow)
    assert paper.windowTitle().find(number) >= 0
    paper.close()


def mended(hands: Hands, now: people.Now, result: str) -> None:
    """Dispatched to the likeliest, there after twenty minutes, done half an hour later."""
    room(hands).table.setFocus()
    hands.press("F7", "F10")
    put_away(hands, "WX20261122-0001")
    assert (ticket(hands)["state"], ticket(hands)["worker"]) == ("dispatched", "赵工")
    now.go_on(minutes=20)
    hands.press("F7", "Return")
    assert ticket(hands)["state"] == "on_site"
    now.go_on(minutes=30)
    hands.press("F7")
    hands.write(result)
    hands.press("Ctrl+S")
    assert ticket(hands)["state"] == "to_follow_up"


def asked(hands: Hands, now: people.Now, verdict: Verdict, words: str = "") -> None:
    """The resident is called when the badge says so, and what comes of it is chosen by its first letters."""
    now.now = (ticket(hands)["due_at"] - timedelta(minutes=30)).astimezone(UTC)
    hands.press("F5")
    assert hands.due("tickets") == (1, False)
    room(hands).table.setFocus()
    hands.press("F7")
    hands.write(verdict.value)
    if words:
        room(hands).panel.form.field("words").content.setFocus()
        hands.write(words)
    hands.press("Ctrl+S")


def test_a_burst_pipe_from_the_phone_call_to_the_third_follow_up(hands: Hands, now: people.Now) -> None:
    # The phone rings. What the caller says is typed as it comes; all the rest is read from the words.
    hands.keys = 0
    hands.write("3-1-502 厨房水管爆了，水流到楼下")
    hands.press("Return")
    told = ticket(hands)
    assert (told["unit"], told["reporter"], told["channel"]) == ("3-1-502", "陈志远", "phone")
    assert (told["category"], told["urgency"], told["due_what"]) == ("plumbing", "emergency", "on_site")
    assert f"{told['due_at']:%H:%M}" == "02:40"
    hands.press("F5")
    assert hands.due("tickets") == (1, False)

    mended(hands, now, "关总阀，更换爆裂的软管")
    assert hands.keys < 60, "the night is short"
    deadlines = {each["what"]: each for each in ticket(hands)["deadlines"]}
    assert deadlines["on_site"]["met_at"] <= deadlines["on_site"]["due"]
    assert ticket(hands)["due_what"] == "follow_up"
    hands.press("F5")
    assert hands.due("tickets") == (0, False)

    # A week later the call back is due by itself; nobody answers, so it is due again the next day.
    asked(hands, now, Verdict.NOT_REACHED)
    assert (ticket(hands)["state"], ticket(hands)["due_what"]) == ("to_follow_up", "follow_up")

    # They are not satisfied: it is open again, and the slip comes out at once, to be served within a day.
    asked(hands, now, Verdict.NOT_SATISFIED, "接头还在滴水")
    put_away(hands, "ZG")
    assert (ticket(hands)["state"], ticket(hands)["reopened"]) == ("reopened", 1)
    hands.press("Ctrl+M")
    hands.write("赵工")
    hands.press("Return", "Return")
    assert ticket(hands)["slips"][0]["served_to"] == "赵工"

    # Done once more, asked a third time, and closed.
    mended(hands, now, "重做接头，试压正常")
    asked(hands, now, Verdict.SATISFIED)
    told = ticket(hands)
    assert (told["state"], told["due_at"]) == ("closed", None)
    assert [each["verdict"] for each in told["follow_ups"]] == ["satisfied", "not_satisfied", "not_reached"]
    assert [each["outcome"] for each in told["dispatches"]] == ["done", "done"]
    assert [each["went_to"] for each in reversed(told["steps"])] == [
        "logged", "dispatched", "on_site", "done", "to_follow_up", "reopened",
        "dispatched", "on_site", "done", "to_follow_up", "closed",
    ]  # fmt: skip
    ground = hands.program.ground
    assert ground is not None
    assert {check.name: check.detail for check in checks(ground) if not check.ok} == {}
