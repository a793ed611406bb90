"""Rows of books by SQL alone, so many that no act could write them in the time: spread over the days, and counted."""

from pathlib import Path

from tests.benchmarks.estates import bare
from tests.people import MORNING

DAY = 86_400
WALL = 8 * 3600
"""Seconds that the estate's wall is ahead of UTC."""

WALL_DAY = f"strftime('{{}}', {{}} + {WALL}, 'unixepoch')"

_STAMP = "strftime('%Y-%m-%d %H:%M:%S.000000', {}, 'unixepoch')"


class Rows:
    """The books in the hands of the bare driver: everything in one transaction, up to now in so many days."""

    def __init__(self, path: Path, days: int) -> None:
        self.raw = bare(path)
        self.days = days
        self.end = int(MORNING.timestamp())
        self.raw.execute("BEGIN IMMEDIATE")
        # Rows are stored as they stand in the end: what guards the way there is put back when all is written.
        guards = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        self._guards = self.raw.execute(guards).fetchall()
        for name, _ in self._guards:
            self.raw.execute(f"DROP TRIGGER {name}")

    def keep(self) -> None:
        """Keep what was written."""
        self.raw.execute("COMMIT")

    def close(self) -> None:
        """Put the guards back."""
        for _, told in self._guards:
            self.raw.execute(told)
        self.raw.close()

    def spread(self, count: int, at: str = "") -> None:
        """So many rows `n` from 0, each with its moment `at` (seconds since 1970): evenly up to now unless told."""
        self._apart = max(1, self.days * DAY // max(count, 1))
        evenly = f"{self.end - 60} - ({count - 1} - n) * {self._apart}"
        self.one = (
            "WITH RECURSIVE counted(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM counted"
            f" WHERE n < {count - 1}), one AS (SELECT n, {at or evenly} AS at FROM counted WHERE {count} > 0)"
        )

    def insert(self, table: str, **columns: str) -> None:
        """Rows as they were spread; a number of the day is counted."""
        self.raw.execute(
            f"INSERT INTO {table} ({', '.join(columns)}) {self.one} SELECT {', '.join(columns.values())} FROM one"
        )
        if "number" in columns:
            self.count(table)

    def number(self, prefix: str) -> str:
        """The number of a row: rows are evenly apart, so how far the day has come tells how many there were."""
        of_day = f"(at + {WALL}) % {DAY} / {self._apart} + 1"
        return f"printf('{prefix}%s-%04d', {WALL_DAY.format('%Y%m%d', 'at')}, {of_day})"

    def count(self, table: str) -> None:
        """Numbers of a day go on after those of the table."""
        # The first day may begin amid a day: its numbers are drawn anew, from 1.
        series = "substr(number, 1, 10)"
        first = f"(SELECT {series} FROM {table} WHERE id = 1)"
        before = f"SELECT count(*) FROM {table} o WHERE o.id <= {table}.id AND substr(o.number, 1, 10) = {first}"
        self.raw.execute(
            f"UPDATE {table} SET number = printf('%s-%04d', {series}, ({before})) WHERE {series} = {first}"
        )
        self.raw.execute(
            f"INSERT INTO counter (series, n) SELECT {series}, max(substr(number, 12) + 0) FROM {table} GROUP BY 1"
        )

    def steps(self, *rows: str) -> None:
        """Steps, each as a question for (kind, record, at, operator_id, came_from, went_to, remark)."""
        for each in rows:
            self.raw.execute(
                "INSERT INTO step (kind, record, at, operator_id, came_from, went_to, remark, salt)"
                f" SELECT *, '' FROM ({each})"
            )

    @staticmethod
    def stamp(seconds: str) -> str:
        """A moment as the books keep it, of seconds since 1970."""
        return _STAMP.format(seconds)


def one_of(words: str, count: int) -> str:
    """One word after the other, over and over."""
    listed = [word.strip() for word in words.split(",")]
    cases = " ".join(f"WHEN {at} THEN {word}" for at, word in enumerate(listed))
    return f"CASE n % {count} {cases} END"
