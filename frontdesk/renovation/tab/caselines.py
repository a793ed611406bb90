"""What the card of a case shows of each of its desks: a section of lines, such as its passes or its deposits."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from frontdesk.renovation.office import RenovationOffice
from frontdesk.widgets.acting import Facts


@dataclass(frozen=True)
class CaseLine:
    """A line of a section, said already: `words`, beneath them `detail` in a muted look, at the right a pill.

    `role` colours icon and pill: good, soon, late, accent or plain. `shows` is the record to which a click turns (a
    kind of `shell.finder`); `act` the name of the act that a click begins instead, while it is offered.
    """

    words: str
    detail: str = ""
    state: str = ""
    role: str = "plain"
    icon: str = ""
    shows: tuple[str, int] | None = None
    act: str = ""


@dataclass(frozen=True)
class CaseSection:
    """A section of the card: its heading (marked), and its lines of a case as `PermitLists.permit` tells it.

    Without lines it is not shown.
    """

    title: str
    lines: Callable[[RenovationOffice, Facts], Sequence[CaseLine]]
