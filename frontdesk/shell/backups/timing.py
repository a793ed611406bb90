"""When the books were last backed up, and when that is due again."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, func, select

from frontdesk.core.audit import Audit
from frontdesk.core.clock import Clock
from frontdesk.core.estate import Estate
from frontdesk.core.ground import Ground
from frontdesk.core.rules import rule
from frontdesk.core.statements import Prepared
from frontdesk.core.words import say

_IDLE = ("backed_up", "signed_in", "signed_out", "wrong_password", "password_confirmed")
"""What may be on the books and is not worth a backup of its own."""


@dataclass(frozen=True)
class Standing:
    """How it stands with the backups of an estate, here or at another counter.

    `last` is the moment of the last good one, None when there is none; `age` what has passed since then, or since the
    books were founded; `ahead` that it is of a time that has not come, as when the clock was put right;
    `missed` how many folders it did not reach; `behind` whether anything was done since the last that was tried, which
    is so long ago as `tried` says, and in which the check `fault` failed, by its title; `chain` is by what its backups
    are known.
    """

    last: datetime | None
    age: timedelta
    ahead: bool
    missed: int
    behind: bool
    every: timedelta
    late_after: timedelta
    chain: str
    demo: bool
    tried: timedelta
    fault: str

    @property
    def late(self) -> bool:
        """Whether too much would be lost by now."""
        return not self.demo and (self.age > self.late_after or bool(self.fault))

    @property
    def due(self) -> bool:
        """Whether one is to be made by itself."""
        if self.age > self.late_after and not self.fault:
            return True
        return (self.behind or self.late) and (self.ahead or self.tried >= self.every)


def standing(ground: Ground) -> Standing:
    """How it stands with the backups, asked of the books."""
    with ground.database.reading() as session:
        last = _LAST.first(session)
        noted = _GOOD.first(session) if last and last.fault else last
        first = _FIRST.one(session)
        now, today = ground.clock.now(), ground.clock.today()
        since = noted.at if noted else first.at
        tried = last.at if last else since
        behind = _SINCE.first(session, row=last.id if last else 0) is not None
        every, late = (timedelta(hours=int(rule(session, key, today))) for key in ("backup.every", "backup.late"))
        missed = (noted.missed or 0) if noted else 0
        demo = _DEMO.one(session).demo
    age, ago = max(now - since, timedelta()), max(now - tried, timedelta())
    fault = (last.fault or "") if last else ""
    return Standing(
        noted.at if noted else None, age, tried > now, missed, behind, every, late, first.hash, demo, ago, fault
    )


def told(standing: Standing, clock: Clock) -> tuple[str, str, str]:
    """How it stands in few words, the role that colours them (good, soon, late), and all of it."""
    if standing.last is None and standing.demo:
        return "", "good", ""  # it is thrown away: nobody is alarmed
    if standing.last is None:
        age, all_of_it = say("No backup yet"), say("The books were never backed up.")
        if standing.fault:
            all_of_it = say("The last copy did not pass: {check}. There is no good backup.", check=say(standing.fault))
        return age, "late" if standing.late else "soon", all_of_it
    age = say("Last backup {age}", age=age_in_words(standing.age))
    when = f"{clock.local(standing.last):%Y-%m-%d %H:%M}"
    if standing.fault:
        check = say(standing.fault)
        sentence = say(
            "The last copy did not pass: {check}. The last good backup is of {when}.", check=check, when=when
        )
        return age, "late", sentence
    if standing.late:
        return age, "late", say("The last backup is of {when}: back the books up now.", when=when)
    if standing.missed:
        return (
            age,
            "soon",
            say("The last backup is of {when}. One folder missed it: its disk was not there.", when=when),
        )
    return age, "good", say("The last backup is of {when}.", when=when)


def age_in_words(age: timedelta) -> str:
    """How long ago it was."""
    minutes = int(age / timedelta(minutes=1))
    if minutes < 60:
        return say("{minutes} min ago", minutes=minutes)
    if minutes < 48 * 60:
        return say("{hours} h ago", hours=minutes // 60)
    return say("{days} days ago", days=minutes // (24 * 60))


_FAULT = func.json_extract(Audit.facts, "$.fault")
_TRIED = (
    select(Audit.id, Audit.at, func.json_extract(Audit.facts, "$.missed").label("missed"), _FAULT.label("fault"))
    .where(Audit.kind == "backup", Audit.record == 0)
    .order_by(Audit.id.desc())
    .limit(1)
)
_LAST, _GOOD = Prepared(_TRIED), Prepared(_TRIED.where(_FAULT.is_(None)))
_DEMO = Prepared(select(Estate.demo))
_FIRST = Prepared(select(Audit.at, Audit.hash).where(Audit.id == 1))
_SINCE = Prepared(select(Audit.id).where(Audit.id > bindparam("row"), Audit.act.not_in(_IDLE)).limit(1))
