"""The window around the desks: tabs, finder, keys, status line; no rules."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.core.operators import Role
from frontdesk.core.words import say
from frontdesk.residents.unitfiles import Card as Found
from frontdesk.shell.backups.timing import told
from frontdesk.shell.bulletin import EVERYTHING, Bulletin
from frontdesk.shell.damage import DamagePanel
from frontdesk.shell.desks import DESKS
from frontdesk.shell.duecounts import DueCounts
from frontdesk.shell.hosting import TabHost
from frontdesk.shell.jobs import Jobs
from frontdesk.shell.menu import ACTS, menu
from frontdesk.shell.office import Office
from frontdesk.shell.preferences import Preferences
from frontdesk.shell.scanner import open_scanned
from frontdesk.widgets.buttons import KeyButton
from frontdesk.widgets.card import Card
from frontdesk.widgets.desktab import DeskTab
from frontdesk.widgets.finderbox import FinderBox
from frontdesk.widgets.hits import Hit
from frontdesk.widgets.statusline import StatusLine
from frontdesk.widgets.topbar import TopBar


class Desks(TabHost):
    """The desks of whoever is signed in, with the finder above and the status line below."""

    lock_wanted = Signal()
    act_wanted = Signal(str)
    """A choice of the menu: settings, help, keys, about."""
    TELLS = 260
    """Pixels that the row of desks keeps at least for what just happened."""

    def __init__(self, office: Office, bulletin: Bulletin, jobs: Jobs, preferences: Preferences) -> None:
        super().__init__(office, bulletin, jobs, preferences)
        self._stale: set[str] = set()
        self.finder = FinderBox(
            office.finder.find, say("Find: unit, name, initials, phone, plate, key tag, number, or scan  Ctrl+K")
        )
        self.finder.chosen.connect(self._found)
        self.top = TopBar()
        self.top.set_finder(self.finder)
        self.top.lock_wanted.connect(self.lock_wanted)
        self.menu = menu(self.act_wanted.emit, self.lock_wanted.emit, self.show_privacy)
        self.top.add_tool(self.menu)
        self.status = StatusLine()
        self.status.note_wanted.connect(lambda: self.act_wanted.emit("backups"))
        self.damage = DamagePanel(office, jobs, preferences)
        self.damage.found.connect(lambda: self.status.set_state(say("Data damaged"), "late", "circle-alert"))
        self.stack = QStackedWidget()
        for desk in DESKS:
            self.tabs.add(desk.key, say(desk.title), desk.icon)
        self._due = DueCounts(office, self.tabs)
        self.tabs.start_at(self._home())
        self.tabs.chosen.connect(self._turn_to)
        self.tabs.chosen.connect(self.quiet.turn_away)
        self.tabs.add_tail(self.quiet, self.TELLS)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for piece in (self.top, self.tabs, self.damage):
            whole.addWidget(piece)
        whole.addWidget(self.stack, 1)
        whole.addWidget(self.progress)
        whole.addWidget(self.status)
        self.progress.setContentsMargins(16, 6, 16, 6)
        bulletin.changed.connect(self._news)
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self.show_time)
        self._clock.start()
        QShortcut(QKeySequence("Ctrl+K"), self, lambda: self.finder.begin())
        self.show_state()

    # What is shown

    def show_state(self) -> None:
        """Show whose estate this is, who is signed in, and how the data is."""
        estate = self._office.estate.estate()
        who = self._office.ground.signed_in
        self.top.set_estate(
            estate.name, " · ".join(filter(None, (say("Service centre"), self._preferences["counter"])))
        )
        self.top.set_mark(say("Demo estate") if estate.demo else "")
        self.top.set_operator(who.name if who else "")
        self.status.set_state(say("Data in order"))
        keys = [
            ("F1", say("Help")), ("F3", say("New")), ("F4", say("Unit file")), ("F9", say("Preview")),
            ("F10", say("Save and print")),
        ]  # fmt: skip
        self.status.set_keys(keys)
        self.show_backup()
        self.show_time()
        QTimer.singleShot(0, self, self.count)

    def show_backup(self) -> None:
        """Show when the books were last backed up."""
        self.status.set_note(*told(self._office.backed_up(), self._office.ground.clock))

    def show_time(self) -> None:
        """Show the day and time on the estate's wall; with each minute something may have become due."""
        clock = self._office.ground.clock
        if self.status.set_clock(f"{clock.local(clock.now()):%Y-%m-%d %H:%M}"):
            QTimer.singleShot(0, self, self.count)
            self.show_backup()

    def count(self) -> None:
        """Show how many things are due at each desk, and the shift of whoever is signed in."""
        if self._office.ground.signed_in is None:
            return
        shift, over = self._office.duty.shifts.told()
        self.top.set_shift(shift, "soon" if over else "accent")
        # What has become due by the clock alone is shown anew, too.
        self._stale |= self._due.show() & set(self.desks)
        self._refresh_seen()

    def desk(self, key: str) -> DeskTab:
        """A desk's tab, made when it is first turned to."""
        if key not in self.desks:
            made = next(desk for desk in DESKS if desk.key == key).make(self._office, self)
            self.desks[key] = made
            made.turned.connect(self.quiet.turn_away)
            self._stale.add(key)
            self.stack.addWidget(made)
        return self.desks[key]

    def current(self) -> DeskTab:
        """The tab that is seen."""
        return self.desk(self.tabs.current())

    def _home(self) -> str:
        """Where work begins: at the desk this counter used last; the first time, where the role works most."""
        who, kept = self._office.ground.signed_in, self.kept("desk")
        home = "fees" if who is not None and who.role == Role.CASHIER else DESKS[0].key
        return kept if kept in [desk.key for desk in DESKS] else home

    def begin(self) -> None:
        """Show the state of the books, with the keyboard where work begins."""
        self._stale |= set(self.desks)
        self._turn_to(self.tabs.current())

    def _turn_to(self, key: str) -> None:
        self.keep("desk", key)
        desk = self.desk(key)
        self.stack.setCurrentWidget(desk)
        if key in self._stale:
            self._stale.discard(key)
            desk.refresh()
        desk.begin()

    def _news(self, tables: frozenset[str]) -> None:
        if tables == EVERYTHING:  # a backup is made by another process
            self.show_backup()
        self._stale |= {key for key, desk in self.desks.items() if tables == EVERYTHING or tables & desk.watches}
        # Later: an act in a slot may still be using the rows that a refresh replaces.
        QTimer.singleShot(0, self, self.count)

    def _refresh_seen(self) -> None:
        key = self.tabs.current()
        if key in self._stale and self.isVisible():
            self._stale.discard(key)
            self.desks[key].refresh()

    def begin_import(self) -> None:
        """Go straight to importing a register, at the desk that keeps the residents."""
        self.tabs.choose("residents")
        self.desk("residents").take_in()

    # Finding

    def _found(self, hit: Hit) -> None:
        self.open_card(self._office.finder.card(hit))

    def open_card(self, card: Found) -> None:
        """Open what was found where its desk keeps it."""
        self.show_record(card.kind, card.record)

    def scanned(self, code: str) -> bool:
        """Open the document whose code was scanned, or a unit at the desk that is seen; False for what is neither."""
        return open_scanned(code, self._office, self)

    # Keys that no button of the tab has taken

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = event.keyCombination().toCombined() if event.key() else 0
        act = self._keys().get(pressed)
        why = self._why_not(pressed)
        if why:
            self.quiet.refuse(why)
        elif act is not None:
            act()
        else:
            super().keyPressEvent(event)

    def _why_not(self, pressed: int) -> str:
        """Why the button of this key may not be used, if there is one that says so."""
        for button in self.current().findChildren(KeyButton):
            if button.why and button.isVisible() and _combined(button.key) == pressed:
                return button.why
        return ""

    def _keys(self) -> dict[int, Callable[[], object]]:
        desk = self.current()
        named: dict[str, Callable[[], object]] = {
            "F3": desk.new, "F4": self._show_file, "F5": self._refresh, "F6": self._next_pane, "F9": desk.print_paper,
            "F10": desk.save_and_print, "Ctrl+S": desk.save, "Ctrl+E": desk.export, "Esc": desk.back,
            "Shift+F12": self.show_privacy, **{key: partial(self.act_wanted.emit, name) for name, _, key in ACTS},
        }  # fmt: skip
        return {_combined(key): act for key, act in named.items() if key}

    def _show_file(self) -> None:
        unit_id = self.current().unit_id()
        if unit_id is not None:
            self.show_unit(unit_id)

    def _refresh(self) -> None:
        self.current().refresh()
        self.count()

    def _next_pane(self) -> None:
        """F6: into the next card of the desk, and in it from the filters to the list; left to right, above to below."""
        cards = [card for card in self.current().findChildren(Card) if card.isVisible()]
        cards.sort(key=lambda card: (card.mapTo(self, QPoint()).x() // 100, card.mapTo(self, QPoint()).y()))
        stops = list(dict.fromkeys(stop for card in cards for stop in _stops(card)))
        here = QApplication.focusWidget()
        if here is not None and here not in stops:
            here = next((stop for card in cards if card.isAncestorOf(here) for stop in _stops(card)), None)
        if stops:
            stops[(stops.index(here) + 1 if here in stops else 0) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)


def _combined(key: str) -> int:
    """A key as Qt numbers it, with its modifiers."""
    combination = QKeySequence(key)[0]  # type: ignore[index]
    return int(combination.toCombined())


def _stops(card: Card) -> list[QWidget]:
    """The first piece of a card that takes the keyboard, and the lists in it."""
    pieces = [one for one in card.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    seen = [one for one in pieces if one.isVisible() and one.isEnabled()]
    return seen[:1] + [one for one in seen[1:] if isinstance(one, QAbstractItemView)]
