"""The fingerprints of charges and of what they are made of, as the audit chain keeps them."""

import hashlib
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import chain
from typing import Any


def charges_digest(charges: Iterable[tuple[Any, ...]]) -> str:
    """The fingerprint of charges as raised: what `TOLD` names of each, in the order of id."""
    return hashlib.sha256("".join(map(_TOLD.__mod__, charges)).encode()).hexdigest()


TOLD = ("id", "unit_id", "item_id", "period", "price", "quantity", "months", "amount", "due", "source", "person_id")
"""The columns of a charge that never change."""

_TOLD = "%d,%d,%d,%d,%d,%d,%d,%d,%s,%r,%s\n"

PART = ("charge_id", "n", "since", "until", "price", "quantity", "over", "of")
"""The columns of a part of a charge."""

_PART = "%d,%d,%s,%s,%d,%d,%d,%d\n"


def parts_digest(parts: Sequence[tuple[Any, ...]]) -> str:
    """The fingerprint of the parts of a run's charges: what `PART` names of each, in the order of charge and n."""
    return hashlib.sha256((_PART * len(parts) % tuple(chain.from_iterable(parts))).encode()).hexdigest()


def run_digest(due: date, rows: Sequence[tuple[Any, ...]]) -> str:
    """What `charges_digest` says of a run's charges, (id, *line) each, told in one go; remarks are not told."""
    told = f"%d,%d,%d,%d,%d,%d,%d,%d,{due},%r,%s%.0s\n" * len(rows) % tuple(chain.from_iterable(rows))
    return hashlib.sha256(told.encode()).hexdigest()
