"""How many things are due at each desk: the numbers on the tabs, asked also of desks to which nobody has turned yet."""

from frontdesk.shell.desks import DESKS
from frontdesk.shell.office import Office
from frontdesk.widgets.tabbar import DeskTabs


class DueCounts:
    """The numbers on the tabs, as they were shown last."""

    def __init__(self, office: Office, tabs: DeskTabs) -> None:
        self._office = office
        self._tabs = tabs
        self._shown: dict[str, tuple[int, bool]] = {}

    def show(self) -> set[str]:
        """Show how many things are due now; gives back the desks of which the number has changed since."""
        changed = set()
        for desk in DESKS:
            due = desk.due(self._office)
            before = self._shown.get(desk.key)
            if due != before:
                self._shown[desk.key] = due
                self._tabs.set_count(desk.key, *due)
                changed |= {desk.key} if before else set()
        return changed
