"""The estate itself: its name, its office and how its papers speak; one database serves one estate."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from frontdesk.core.audit import digest
from frontdesk.core.changes import note_line_changes
from frontdesk.core.database import Moment, Record
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.rules import DEFAULTS, Rule, checked_value, rule
from frontdesk.core.steps import row_facts
from frontdesk.core.texts import plain
from frontdesk.core.words import LANGUAGES, Speaker, mark


class Estate(Record):
    """The one row that says whose books these are."""

    __tablename__ = "estate"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    office: Mapped[str]
    phone: Mapped[str] = mapped_column(default="")
    bank: Mapped[str] = mapped_column(default="")
    paper_language: Mapped[str] = mapped_column(default="zh_CN")
    demo: Mapped[bool] = mapped_column(default=False)
    founded: Mapped[datetime] = mapped_column(Moment)
    __table_args__ = (CheckConstraint("id = 1", name="only_one"), CheckConstraint("name <> ''", name="name"))


def estate(session: Session) -> Estate | None:
    """The estate of this database; None before it is founded."""
    return session.scalar(select(Estate).where(Estate.id == 1))


def counter_hours(session: Session, on: date) -> str:
    """The hours of the counter as papers of a day tell them: in the estate's own words, or as its rules say."""
    own = rule(session, "counter_hours", on)
    if own:
        return own
    say = Speaker(session.get_one(Estate, 1).paper_language)
    working, off = (rule(session, key, on).replace("-", "–") for key in ("hours.working_days", "hours.days_off"))
    if not off:
        return say("Mon–Fri {working}", working=working)
    return say("Mon–Fri {working}, Sat–Sun {off}", working=working, off=off)


def checked_name(name: str) -> str:
    """The estate's name without outer spaces. Refuses an empty or very long one."""
    name = plain(name)
    if not name or len(name) > 60:
        raise Refusal(mark("Type the name of the estate, at most 60 characters."), field="estate")
    return name


def checked_language(language: str) -> str:
    """A language that papers can be printed in. Refuses others."""
    if language not in LANGUAGES:
        raise Refusal(
            mark("Papers are printed in {languages}."), field="paper_language", languages=", ".join(LANGUAGES)
        )
    return language


class EstateDesk:
    """What the manager sets for the whole estate: its name and papers, and the rules."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def estate(self) -> Estate:
        """Whose books these are."""
        with self._ground.database.reading() as session:
            return session.get_one(Estate, 1)

    def change(self, *, name: str, office: str, phone: str, bank: str, paper_language: str) -> None:
        """Change what stands on the papers; papers already issued stay as they were."""
        told = {"name": checked_name(name), "office": plain(office) or checked_name(name), "phone": plain(phone)}
        told |= {"bank": plain(bank), "paper_language": checked_language(paper_language)}
        with self._ground.act("estate_changed", Right.SET_RULES) as act:
            kept = act.session.get_one(Estate, 1)
            changes = {
                field: (getattr(kept, field), value) for field, value in told.items() if getattr(kept, field) != value
            }
            for field, (_, value) in changes.items():
                setattr(kept, field, value)
            note_line_changes(act, kept, changes)

    def hours(self) -> str:
        """The hours of the counter as papers of today tell them."""
        with self._ground.database.reading() as session:
            return counter_hours(session, self._ground.clock.today())

    def rules(self) -> dict[str, str]:
        """Every rule with the value in force today."""
        with self._ground.database.reading() as session:
            return {key: rule(session, key, self._ground.clock.today()) for key in DEFAULTS}

    def set_rule(self, key: str, value: str) -> None:
        """Set a rule from today on. Refuses a number that is none, or is out of reach."""
        value = checked_value(key, value)
        with self._ground.act("rule_set", Right.SET_RULES) as act:
            if rule(act.session, key, act.day) == value:
                return
            kept = act.session.scalar(select(Rule).where(Rule.key == key, Rule.in_force_from == act.day))
            if kept is None:
                kept = Rule(key=key, in_force_from=act.day)
                act.session.add(kept)
            kept.value, kept.changed_by, kept.changed_at = value, act.operator.id, act.at
            act.session.flush()
            act.note("rule", kept.id, key=key, digest=digest(row_facts(kept)))
