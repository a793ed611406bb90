"""The estate itself: its name, its office and how its papers speak; one database serves one estate."""

from datetime import datetime

from sqlalchemy import CheckConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from frontdesk.core.database import Moment, Record
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import LANGUAGES, mark


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


def checked_name(name: str) -> str:
    """The estate's name without outer spaces. Refuses an empty or very long one."""
    name = name.strip()
    if not name or len(name) > 60:
        raise Refusal(mark("Type the name of the estate, at most 60 characters."), field="estate")
    return name


def checked_language(language: str) -> str:
    """A language that papers can be printed in. Refuses others."""
    if language not in LANGUAGES:
        raise Refusal(mark("Papers are printed in {languages}."), field="paper_language", languages=", ".join(LANGUAGES))
    return language
