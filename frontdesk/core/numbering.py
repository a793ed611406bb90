"""Document numbers: drawn inside the transaction of the document, so that a series has no gap and no number twice."""

from sqlalchemy import bindparam
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Mapped, Session, mapped_column

from frontdesk.core.database import Record


class Counter(Record):
    """How far a series of numbers has come."""

    __tablename__ = "counter"
    series: Mapped[str] = mapped_column(primary_key=True)
    n: Mapped[int]


_NEXT = (
    insert(Counter)
    .values(n=bindparam("count"))
    .on_conflict_do_update(index_elements=["series"], set_={"n": Counter.n + bindparam("count")})
    .returning(Counter.n)
)


def next_number(session: Session, series: str) -> int:
    """The next number of the series, from 1; gone back if the transaction is not committed."""
    return next_numbers(session, series, 1)[0]


def next_numbers(session: Session, series: str, count: int) -> range:
    """So many next numbers of the series, drawn at once."""
    last = int(session.execute(_NEXT, {"series": series, "count": count}).scalar_one())
    return range(last - count + 1, last + 1)
