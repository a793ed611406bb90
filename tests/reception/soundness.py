"""Whether the rows of reception are sound: its own checks alone, since those of the whole books take half a second."""

from frontdesk.core.ground import Ground
from frontdesk.reception.checked import RECEPTION_CHECKS


def wrong(ground: Ground) -> dict[str, str]:
    """What is wrong, by the name of the check; nothing when all is well."""
    with ground.database.reading() as session:
        found = {name: ask(session) for name, _, ask in RECEPTION_CHECKS}
    return {name: detail for name, detail in found.items() if detail}
