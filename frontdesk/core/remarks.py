"""What is typed of what happened: its words, when it was, and who vouches for it over the shoulder."""

from datetime import UTC, datetime

from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Authority, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.texts import plain
from frontdesk.core.words import mark

LONGEST, LONGEST_NAME = 2000, 60


def happened(act: Act, since: datetime, at: datetime | None) -> datetime:
    """When something happened, in UTC: now unless told. Refuses what is to come, or lay before `since`.

    What is typed is told to the minute, and a minute that `since` lies in is not before it.
    """
    # With the clock put back meanwhile, nothing happens before what went before it.
    latest = max(act.at, since)
    if at is None:
        return latest
    if not since.replace(second=0, microsecond=0) <= at <= latest:
        raise Refusal(mark("Type when it was: after what went before, and not later than now."), field="at")
    return max(at.astimezone(UTC), since)


def checked_words(words: str, field: str = "words", empty: str = "", longest: int = LONGEST) -> str:
    """Words without outer spaces. Refuses none, and too many."""
    words = plain(words)
    if not words:
        raise Refusal(empty or mark("Type what is to be noted."), field=field)
    return checked_length(words, field, longest)


def checked_length(words: str, field: str = "words", longest: int = LONGEST) -> str:
    """Words that may be left out, without outer spaces. Refuses too many."""
    words = plain(words)
    if len(words) > longest:
        raise Refusal(mark("Say it in at most {count} characters."), field=field, count=longest)
    return words


def vouched_by(ground: Ground, right: Right, authority: Authority | None) -> int:
    """The id of the operator on whose word it is done: who is signed in, or who vouches with their own password.

    Refuses whoever lacks the right, unless somebody who has it vouches.
    """
    if authority is None:
        return ground.require(right).id
    if authority.right != right:
        raise Refusal(mark("A supervisor must authorise this with their own password."), field="authority")
    return authority.id
