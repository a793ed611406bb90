"""The seal of the books on a Z slip: whether the audit chain still stands as it stood when the paper was printed.

The paper is in finance's folder. Who can write to the database can write all of the chain anew, but not the paper.
"""

import json
import re

from sqlalchemy import bindparam, select

from frontdesk.core.audit import hash_of
from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.statements import Prepared
from frontdesk.core.words import mark
from frontdesk.fees.cash.checkcodes import Verdict
from frontdesk.fees.closing.desk import SEAL
from frontdesk.fees.records.closing import DayClose, seal_of

SEALED = re.compile(rf"(RJ\d{{4}}-\d{{6,9}})-(\d{{1,15}})-([0-9A-F]{{{SEAL}}})", re.ASCII)
"""What the QR of a Z slip says: its number, the last audit row when it was made, and that row's seal."""


class Seals:
    """Compares the seals of Z slips with the books."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def verdict(self, scanned: str) -> Verdict | None:
        """What the seal on a Z slip, scanned or typed, tells of the books; None when it is none."""
        read = SEALED.fullmatch(scanned.strip().upper())
        if read is None:
            return None
        number, row, seal = read[1], int(read[2]), read[3].lower()
        with self._ground.database.reading() as session:
            known = hash_of(session, row)
            close = _CLOSE.first(session, number=number)
        told = {"number": number, "row": row}
        if known is None or known[:SEAL] != seal:
            return Verdict(number, False, _ALTERED, told)
        if close is None or seal_of(json.loads(close.facts)) != read[0]:
            return Verdict(number, False, _UNKNOWN, told)
        return Verdict(number, True, _SOUND, told | {"day": close.day, "total": Money(close.total).grouped()})


_SOUND = mark("{number} of {day}, {total}: the books up to its audit row {row} stand as they stood then.")
_ALTERED = mark(
    "{number}: the books are not those that this Z slip was printed from. What was noted up to audit row {row} was"
    " altered. Stop working with them and restore a backup."
)
_UNKNOWN = mark("{number}: there is no such Z slip in the books.")

_CLOSE = Prepared(select(DayClose.day, DayClose.total, DayClose.facts).where(DayClose.number == bindparam("number")))
