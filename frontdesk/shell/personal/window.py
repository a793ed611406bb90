"""The window of personal data, a page for each subject; it is opened from the menu, or at a person."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTabWidget, QVBoxLayout

from frontdesk.core.words import say
from frontdesk.shell.hosting import TabHost
from frontdesk.shell.office import Office
from frontdesk.shell.personal.duepage import DuePage
from frontdesk.shell.personal.holdspage import HoldsPage
from frontdesk.shell.personal.requestspage import RequestsPage
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import plain
from frontdesk.widgets.quietline import QuietLine

_SIZE = (1180, 680)


class PersonalDataWindow(QDialog):
    """Requests, what is due, and holds. With a person, a new request of theirs is begun at once; with a request, it is
    the one chosen."""

    def __init__(
        self, parent: TabHost, office: Office, person_id: int | None = None, request_id: int | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Personal data"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.quiet = QuietLine()
        self.pages = QTabWidget()
        self.requests = RequestsPage(office, parent, self.quiet, self.accept)
        self.due = DuePage(office, parent, self.quiet)
        self.holds = HoldsPage(office, self.quiet)
        self.pages.addTab(self.requests, say("Requests"))
        self.pages.addTab(self.due, say("Due to be erased"))
        self.pages.addTab(self.holds, say("Kept for now"))
        self.pages.currentChanged.connect(self._begin)
        feet = QHBoxLayout()
        feet.addWidget(self.quiet, 1)
        feet.addWidget(plain(say("Close"), "Esc", self.accept))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 12)
        whole.setSpacing(looks.WIDE_GAP)
        whole.addWidget(self.pages, 1)
        whole.addLayout(feet)
        looks.size_within(self, *_SIZE)
        if person_id is not None:
            self.requests.new(person_id)
        else:
            self._begin()
        if request_id is not None:
            self.requests.table.select_identity(request_id)

    def _begin(self) -> None:
        """The keyboard begins in the page that is seen, which shows the books as they are."""
        page = self.pages.currentWidget()
        assert isinstance(page, RequestsPage | DuePage | HoldsPage)
        page.start()
