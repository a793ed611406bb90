"""Puts the program together: the only place that knows how everything fits."""

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from frontdesk.core import words
from frontdesk.core.places import is_founded
from frontdesk.core.refusals import Refusal
from frontdesk.core.roles import Right
from frontdesk.core.words import say
from frontdesk.shell import theme, trouble
from frontdesk.shell.preferences import Preferences
from frontdesk.shell.signin import SignInPage
from frontdesk.widgets import looks
from frontdesk.widgets.inputs import PasswordField

if TYPE_CHECKING:
    from frontdesk.core.ground import Ground
    from frontdesk.core.operators import SignedIn
    from frontdesk.shell.throwaway import DemoEstate
    from frontdesk.shell.window import Desks


class Program(QObject):
    """The program from its first page to its last: opens the books, signs in, locks, changes the language."""

    def __init__(self, app: QApplication, folder: Path, clock: Any = None, language: str | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._folder = folder
        self._clock = clock
        self.preferences = Preferences(folder)
        self._translator = QTranslator(self)
        self._speak(language or self.preferences["language"] or words.language_of(QLocale.system().name()))
        theme.apply(app, self.preferences["scheme"])
        trouble.keep_log_in(folder)
        self._window: Any = None
        self.ground: Ground | None = None
        self.desks: Desks | None = None
        self._entered_as: SignedIn | None = None
        self._page: QWidget | None = None
        self.scanner: QObject | None = None
        self._demo: DemoEstate | None = None
        self._keeping = QTimer(self, interval=3000)
        self._keeping.timeout.connect(self._keep_drafts)

    # Starting

    def start(self, *, by_environment: bool = False, demo: bool = False) -> None:
        """Paint the first page, then load and open the rest; with `demo`, a throw-away demo estate.

        With `by_environment`, FRONTDESK_OPERATOR and FRONTDESK_PASSWORD sign in as they do for the command line.
        """
        self._by_environment = by_environment
        from frontdesk.shell.frame import Window

        self._window = Window()
        self._window.closing.connect(self._leave)
        self._window.closing_later.connect(self._lock_until_closed)
        self._app.aboutToQuit.connect(self._close_books)
        if is_founded(self._folder) and not demo:
            self._page = self._sign_in_page()
            self._window.show_page(self._page, self.preferences["estate"] or "frontdesk")
            self._window.appear()
            self._window.repaint()
            _tell_time("painted")
            QTimer.singleShot(0, self, self._open)
        else:
            self._welcome()
            self._window.appear()
            if demo:
                self._open_demo()
        trouble.install(self._apologise)
        looks.report = lambda error: self._apologise(trouble.apology(trouble.report(error)))

    @property
    def window(self) -> Any:
        """The program's window."""
        return self._window

    @property
    def page(self) -> Any:
        """The page before the desks, while there is one: signing in, or the welcome."""
        return self._page

    def end(self) -> None:
        """Take the hooks of this program out of the process again."""
        self._close_books()
        trouble.uninstall()

    def _sign_in_page(self) -> SignInPage:
        page = SignInPage(self.preferences["estate"], self.preferences["operator"], restores=self._demo is None)
        page.restore_wanted.connect(self._restore)
        page.language_chosen.connect(self.speak)
        page.signed_in.connect(self._enter)
        return page

    def _open(self) -> None:
        from frontdesk.shell.keeping import open_books

        # Once: who comes back from the page of backups, after the screen was locked perhaps, says again who they are.
        by_environment, self._by_environment = self._by_environment, False
        told: list[str] = []
        try:
            self._stand_on(open_books(self._folder, self._clock, told.append))
        except Refusal as refusal:
            from frontdesk.shell.backups.advice import with_advice

            assert isinstance(self._page, SignInPage)
            self._page.refuse(with_advice(refusal, self._folder, self._clock))
            return
        theme.load_remaining_fonts()
        self._ask_who(" ".join(told))
        if by_environment:
            self._page.sign_in_by_environment()  # type: ignore[union-attr]

    def _stand_on(self, ground: "Ground") -> None:
        from frontdesk.shell.backups.closing import see_to_backups
        from frontdesk.shell.bulletin import Bulletin
        from frontdesk.shell.jobs import Jobs
        from frontdesk.shell.office import Office
        from frontdesk.shell.presence import Presence
        from frontdesk.shell.scanner import Scanner

        self.ground = ground
        ground.counter = self.preferences["counter"]
        self.office = Office(ground)
        self.bulletin = Bulletin(ground.database, self)
        self.jobs = Jobs(ground, self)
        self._window.watch_jobs(self.jobs)
        self.keeper = see_to_backups(self._window, self.office, self.jobs, self.bulletin, last=self._demo is None)
        self.presence = Presence(self.office, self.bulletin, self)
        self.presence.left.connect(self.lock)
        for again in (self._keep_drafts, self._enter):
            self.presence.changed.connect(again)
        bearing, stir = self.office.keys.cabinet.bearing, self.presence.stir
        self.scanner = Scanner(self._app, self._scanned, lambda code: bearing(code), stir, self)
        self.preferences["estate"] = self.office.estate.estate().name

    def _ask_who(self, why: str = "") -> None:
        """The sign-in page over the opened books."""
        page = self._page if isinstance(self._page, SignInPage) else self._sign_in_page()
        self._page = page
        estate = self.office.estate.estate()
        note = ""
        if estate.demo:
            note = say("Demo estate: everything in it is made up. Password of every operator: frontdesk-demo")
        self._window.show_page(page, self._title())
        page.ready(estate.name, self.office.operators.names(), self.office.operators.sign_in, note)
        page.begin(why)

    def _title(self) -> str:
        estate = self.office.estate.estate()
        return f"{estate.name} · {say('Demo estate')} · frontdesk" if estate.demo else f"{estate.name} · frontdesk"

    # First start

    def _welcome(self) -> None:
        from frontdesk.shell.welcome import WelcomePage

        page = WelcomePage()
        page.founded.connect(self._found)
        page.demo_wanted.connect(self._open_demo)
        page.restore_wanted.connect(self._restore)
        page.language_chosen.connect(self.speak)
        self._page = page
        self._window.show_page(page, say("Welcome to frontdesk"))
        page.turn_to(0)

    def _found(self, estate: str, operator: str, password: str, importing: bool) -> None:
        from frontdesk.shell.keeping import found

        try:
            ground = found(self._folder, estate, operator, password, clock=self._clock)
        except Refusal as refusal:
            self._page.refuse(refusal)  # type: ignore[union-attr]
            return
        self.preferences = Preferences(self._folder)
        self.preferences["language"] = words.language()
        theme.load_remaining_fonts()
        self._stand_on(ground)
        self.preferences["operator"] = operator
        self._enter()
        assert self.desks is not None
        self.desks.tabs.choose("residents")
        if importing:
            self.desks.begin_import()

    def _open_demo(self) -> None:
        """Leave the welcome for a demo estate that is thrown away when the program ends."""
        from frontdesk.shell.throwaway import DemoEstate

        if self._demo is None:
            self._demo = DemoEstate(self._clock, self)
            self._demo.made.connect(self._turn_to_demo)
        self._page.follow(self._demo.make())  # type: ignore[union-attr]

    def _turn_to_demo(self) -> None:
        assert self._demo is not None
        self._turn_to(self._demo.folder)

    def _turn_to(self, folder: Path) -> None:
        """Open the books in a folder, with a first page of their own."""
        self._folder, self.preferences = folder, Preferences(folder)
        self._page = self._sign_in_page()
        self._window.show_page(self._page, self.preferences["estate"] or "frontdesk")
        self._open()

    def _restore(self) -> None:
        """Leave the first page for the one on which a backup is restored; the books are closed meanwhile."""
        from frontdesk.shell.restorepage import RestorePage

        self._close_books()
        if self.desks is not None:
            self.desks.deleteLater()
        self.ground = self.desks = None
        self._page = page = RestorePage(self._folder, self._clock, self.preferences["operator"])
        self._window.begin_anew(page, say("Restore a backup"), page.jobs)
        self._window.closing.connect(page.end)
        page.left.connect(self._come_back)
        page.start()

    def _come_back(self) -> None:
        self._page.end()  # type: ignore[union-attr]
        if is_founded(self._folder):
            self._turn_to(self._folder)
        else:
            self._welcome()

    # Coming and going

    def _enter(self) -> None:
        """Somebody has signed in: show the desks."""
        assert self.ground is not None and self.ground.signed_in is not None
        self.preferences["operator"] = self.ground.signed_in.name
        if self.desks is None or self._entered_as != self.ground.signed_in:
            self._build_desks()
        assert self.desks is not None
        self._page = None
        self._window.stay()
        self._window.show_page(self.desks, self._title())
        self.desks.show_state()
        self.desks.begin()
        self.presence.start()
        self._keeping.start()
        QTimer.singleShot(self.desks.FORGETS_AFTER_MS, self.desks, self.desks.forget_due)
        _tell_time("listed")

    def _build_desks(self) -> None:
        from frontdesk.shell.window import Desks
        from frontdesk.widgets.clipping import take_lists_along

        before = self.desks
        self._entered_as = self.office.ground.who()
        take_lists_along(self._entered_as.may(Right.EXPORT))
        self.desks = Desks(self.office, self.bulletin, self.jobs, self.preferences)
        self.desks.lock_wanted.connect(self.lock)
        self.desks.act_wanted.connect(self._act)
        self.desks.hear_of_backups(self.keeper)
        if before is not None:
            self.desks.tabs.choose(before.tabs.current())
            before.deleteLater()

    def lock(self, why: str = "") -> None:
        """Sign out and show who may sign in; drafts are kept."""
        if self.ground is None or self.ground.signed_in is None:
            return
        self._keep_drafts()
        self.presence.stop()
        self._keeping.stop()
        for dialog in self._window.findChildren(QDialog):
            dialog.close()
        for typed in self._window.findChildren(PasswordField):
            typed.clear()  # a supervisor's, over the shoulder
        # A disk that is full, or a database that is busy, must not leave the screen open.
        with suppress(Refusal):
            self.office.operators.sign_out()
        self._ask_who(why)

    def _lock_until_closed(self) -> None:
        """Nobody sits here until the work is over and the window closes by itself; whoever signs in again stays."""
        why = say("frontdesk closes by itself when the work is finished. Sign in to stay.")
        (self.lock if self.ground is not None and self.ground.signed_in else self._ask_who)(why)

    def _keep_drafts(self) -> None:
        if self.desks is not None and self.ground is not None and self.ground.signed_in is not None:
            for desk in self.desks.desks.values():
                desk.keep_drafts()

    def _leave(self) -> None:
        self._keep_drafts()
        if self.ground is not None and self.ground.signed_in is not None:
            # A full disk must not keep the window open.
            with suppress(Refusal):
                self.office.operators.sign_out()
        self._close_books()

    def _close_books(self) -> None:
        self._keeping.stop()
        if self.ground is not None:
            self.presence.stop()
            self.keeper.stop()
            self.bulletin.stop()
            self.jobs.cancel_all()
            self.ground.close()
        if self.scanner is not None:
            self.scanner.deleteLater()
            self.scanner = None
        if self._demo is not None:
            self._demo.throw_away()

    # Acts of the window

    def _act(self, name: str) -> None:
        from frontdesk.shell.besides import open_beside

        open_beside(self, name)

    def settings_changed(self) -> None:
        """Show what was set, wherever it stands."""
        assert self.desks is not None and self.ground is not None
        self.ground.counter = self.preferences["counter"]
        self._window.setWindowTitle(self._title())
        self.desks.show_state()

    def _scanned(self, code: str) -> bool:
        """Whether a scanned code was one that the desks know, or have said that they don't."""
        return self.desks is not None and self.desks.isVisible() and self.desks.scanned(code)

    def _apologise(self, apology: str) -> None:
        if self._window is not None:
            self._window.apologise(apology)

    # Languages

    def speak(self, language: str) -> None:
        """Change the language of the screen; every page is built anew, drafts and tab stay."""
        if language == words.language():
            return
        self._keep_drafts()
        self._speak(language)
        self.preferences["language"] = language
        self._entered_as = None
        if self.ground is None:
            # Between the first paint and the opened books there is nothing to build anew but the welcome.
            if not is_founded(self._folder):
                self._welcome()
        elif self.ground.signed_in is None:
            self._page = None
            self._ask_who()
        else:
            self._enter()

    def _speak(self, language: str) -> None:
        words.use(language)
        self._app.removeTranslator(self._translator)
        path = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if language != "en" and self._translator.load(f"qtbase_{language}", path):
            self._app.installTranslator(self._translator)


def _tell_time(what: str) -> None:
    """For the benchmarks: end here when FRONTDESK_TIMES names this moment, so that the whole process can be timed."""
    if os.environ.get("FRONTDESK_TIMES") == what:
        os._exit(0)
