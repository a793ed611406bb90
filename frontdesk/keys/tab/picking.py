"""Which copies of keys are meant: typed or scanned one after the other, each shown by its code."""

from collections.abc import Callable, Sequence

from frontdesk.core.words import mark, say
from frontdesk.keys.cabinet import LIVE
from frontdesk.keys.lists import Copy
from frontdesk.keys.records import COPY_STATES, CopyState
from frontdesk.widgets.hits import Hit
from frontdesk.widgets.several import SeveralLine


def copy_told(copy: Copy) -> str:
    """What a copy opens and where it hangs, or who has it."""
    if copy.state == CopyState.OUT and copy.due_back is not None:
        due = say("Due back: {moment}", moment=f"{copy.due_back:%m-%d %H:%M}")
        return f"{copy.opens}  {copy.borrower}  {due}"
    hook = say("Hook {hook}", hook=copy.hook) if copy.hook else ""
    where = "" if copy.state == CopyState.IN_CABINET else say(COPY_STATES[CopyState(copy.state)])
    return "  ".join(filter(None, (copy.opens, hook, where)))


class KeysLine(SeveralLine[Copy]):
    """The copies chosen, typed or scanned one after the other."""

    def __init__(self, find: Callable[[str], list[Copy]], known: Callable[[Sequence[int]], list[Copy]]) -> None:
        super().__init__(find, known, say("Scan or type a tag"), say("Keys"))

    def told(self) -> str:
        """Each of the copies chosen in a line of its own: its code, what it opens, its hook or who has it."""
        return "\n".join(f"{copy.code}  {copy_told(copy)}" for copy in self.things())

    def hit(self, copy: Copy) -> Hit:
        """A copy by its code."""
        return Hit(copy.id, copy.code, copy_told(copy), mark("Keys"), "key-round", copy.state not in LIVE)
