"""The check code in a receipt's QR: whether a paper shown at the counter is true, voided, reprinted or forged.

The code is keyed by the estate's key file and covers everything on the receipt and which print of it this is. So
nobody without the key can make one, and a receipt whose rows were changed by hand no longer matches its papers.
"""

import base64
import re
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import aliased

from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.numbering import is_lost
from frontdesk.core.statements import Prepared
from frontdesk.core.words import mark, say
from frontdesk.fees.records import Receipt, ReceiptPrint

CHECKED = re.compile(r"([A-Z]{2}\d{4}-\d{6,9})-(\d{1,3})-([A-Z2-7]{10})", re.ASCII)
"""What the QR of a receipt says: its number, which print this is (0 the original), and the code of 50 bits."""


@dataclass(frozen=True)
class Verdict:
    """What a check code tells: about which receipt, whether it is true and stands, and the sentence that says so."""

    number: str
    stands: bool
    sentence: str
    facts: dict[str, Any]

    @property
    def said(self) -> str:
        """The verdict in the language of the screen."""
        return say(self.sentence, **self.facts)


class CheckCodes:
    """Makes and reads check codes."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def of(self, receipt: Receipt, reprint: int) -> str:
        """What the QR of a receipt holds on its print of this number; 0 is the original."""
        return f"{receipt.number}-{reprint}-{self._code(receipt.number, receipt.facts, reprint)}"

    def verdict(self, scanned: str) -> Verdict | None:
        """What a scanned text tells of the paper it stands on; None when it is no check code."""
        read = CHECKED.fullmatch(scanned.strip().upper())
        if read is None:
            return None
        number, reprint = read[1], int(read[2])
        with self._ground.database.reading() as session:
            kept = _KEPT.first(session, number=number)
            lost = kept is None and is_lost(session, number)
        if lost:
            return Verdict(number, False, _LOST, {"number": number})
        if kept is None or read[3] != self._code(number, kept.facts, reprint):
            return Verdict(number, False, _FORGED, {"number": number})
        told = {"number": number, "total": Money(kept.total).grouped(), "count": reprint}
        told |= {"red": kept.voided_by, "original": kept.voids, "prints": kept.prints - 1}
        if kept.voided_by:
            return Verdict(number, False, _VOIDED, told)
        if kept.voids:
            return Verdict(number, False, _RED, told)
        if reprint:
            return Verdict(number, True, _REPRINT, told)
        return Verdict(number, True, _COPIED if kept.prints > 1 else _TRUE, told)

    def _code(self, number: str, facts: str, reprint: int) -> str:
        mac = self._ground.vault.fingerprint("receipt", f"{number} {reprint} {facts}")
        return base64.b32encode(mac)[:10].decode()


_TRUE = mark("{number} is true: the original, over {total}.")
_COPIED = mark("{number} is true: the original, over {total}. It was also printed again, {prints} times.")
_REPRINT = mark("{number} is true, but reprint {count}, over {total}. The original may be shown elsewhere.")
_VOIDED = mark("{number} was issued here, but is voided by red entry {red}. It is worth nothing.")
_RED = mark("{number} is the red entry that voids {original}. It is worth nothing.")
_LOST = mark("{number} was issued after the backup that was restored, so it can't be checked. See the data set aside.")
_FORGED = mark("{number}: this paper is not ours, or it was changed. Its check code is wrong.")

_red, _original = aliased(Receipt), aliased(Receipt)
_KEPT = Prepared(
    select(
        Receipt.facts,
        Receipt.total,
        _red.number.label("voided_by"),
        _original.number.label("voids"),
        select(func.count()).where(ReceiptPrint.receipt_id == Receipt.id).scalar_subquery().label("prints"),
    )
    .outerjoin(_red, _red.voids_id == Receipt.id)
    .outerjoin(_original, _original.id == Receipt.voids_id)
    .where(Receipt.number == bindparam("number"))
)
