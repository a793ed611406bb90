"""Settings: the estate and its papers, this computer, the operators and their rights, the rules, the working days."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from frontdesk.core.operators import Operator, Right, Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.roles import ROLES
from frontdesk.core.rules import DEFAULTS, NO, YES
from frontdesk.core.words import LANGUAGES, language, mark, say
from frontdesk.shell.backups.keeper import BackupKeeper
from frontdesk.shell.backups.page import BackupsPage
from frontdesk.shell.drawing import trial_slip
from frontdesk.shell.forms import PapersPage
from frontdesk.shell.office import Office
from frontdesk.shell.preferences import Preferences
from frontdesk.shell.printing import RECEIPT_FORMATS
from frontdesk.shell.rights.page import RightsPage
from frontdesk.shell.signin import NATIVE
from frontdesk.shell.slips import Slips
from frontdesk.shell.thermal import check_address, set_up
from frontdesk.shell.workingdays import WorkingDaysPage
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.card import Scrolled, Words
from frontdesk.widgets.form import Check, Choice, Form, PasswordField, TextField
from frontdesk.widgets.quietline import QuietLine
from frontdesk.widgets.recordtable import Column, RecordTable

SCHEMES = {"system": mark("As the system"), "light": mark("Light"), "dark": mark("Dark")}

_UNITS = {
    "days": mark("days"), "minutes": mark("min"), "times": mark("times"), "percent": mark("%"), "yuan": mark("yuan"),
    "hours": mark("h"), "months": mark("months"), "working_days": mark("working days"), "text": "", "yes_no": "",
    "day": "", "time": "", "span": "",
}  # fmt: skip
_SIZE, _WIDE = (900, 620), (1240, 720)
"""Of the window, and where a paper or what a right carries is seen beside the fields."""

_YES_NO = {YES: mark("Yes"), NO: mark("No")}


class SettingsWindow(QDialog):
    """The settings, a page for each subject; what a role may not set is not shown to it."""

    language_chosen = Signal(str)
    scheme_chosen = Signal(str)
    changed = Signal()
    paper_wanted = Signal(str, int)
    """The settings have closed, and a paper of this kind and record is to be shown."""

    def __init__(
        self, parent: QWidget | None, office: Office, preferences: Preferences, keeper: BackupKeeper | None = None
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._preferences = preferences
        self.setWindowTitle(say("Settings"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.quiet = QuietLine()
        self.pages = QTabWidget()
        self.pages.addTab(self._computer(), say("This computer"))
        self.pages.addTab(self._password_page(), say("My password"))
        if office.may(Right.SET_RULES):
            self.pages.addTab(self._estate(), say("Estate"))
            papers = PapersPage(office, self.quiet)
            papers.left.connect(self.accept)
            self.pages.addTab(papers, say("Papers"))
            self.pages.addTab(self._rules(), say("Rules"))
            self.pages.addTab(WorkingDaysPage(office, self.quiet), say("Working days"))
        if office.may(Right.KEEP_OPERATORS):
            self.pages.addTab(OperatorsPage(office, self.quiet), say("Operators"))
        if office.may(Right.KEEP_RIGHTS):
            rights = RightsPage(office, self.quiet)
            rights.paper_wanted.connect(self._show_paper)
            self.pages.addTab(rights, say("Rights"))
        if office.may(Right.BACK_UP):
            self.backups = BackupsPage(office, preferences, keeper, self.quiet)
            self.pages.addTab(self.backups, say("Backups"))
        self.pages.currentChanged.connect(self._begin)
        feet = QHBoxLayout()
        feet.addWidget(self.quiet, 1)
        feet.addWidget(plain(say("Close"), "Esc", self._back))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 12)
        whole.setSpacing(looks.WIDE_GAP)
        whole.addWidget(self.pages, 1)
        whole.addLayout(feet)
        self._begin()

    def open_at(self, page: str) -> None:
        """Open at the first page, or at `backups` for whoever may make one."""
        self.open()
        if page == "backups" and self._office.may(Right.BACK_UP):
            self.pages.setCurrentWidget(self.backups)

    def _begin(self) -> None:
        """The keyboard begins in the page that is seen."""
        page = self.pages.currentWidget()
        looks.size_within(self, *(_WIDE if isinstance(page, PapersPage | RightsPage | BackupsPage) else _SIZE))
        parent = self.parentWidget()
        if parent is not None:
            self.move(parent.window().frameGeometry().center() - self.rect().center())
        if isinstance(page, OperatorsPage):
            page.table.setFocus()
        elif isinstance(page, PapersPage | WorkingDaysPage | RightsPage | BackupsPage):
            page.start()
        else:
            page.findChild(Form).start()  # type: ignore[union-attr]

    def _back(self) -> None:
        """Esc: one step back on a page that has steps, else back to the desks."""
        page = self.pages.currentWidget()
        if not (isinstance(page, BackupsPage) and page.back()):
            self.accept()

    def _show_paper(self, kind: str, record: int) -> None:
        self.accept()
        self.paper_wanted.emit(kind, record)

    def _computer(self) -> QWidget:
        self.computer = form = Form(2)
        form.add("language", say("Language"), Choice([(name, NATIVE[name]) for name in LANGUAGES]))
        form.add("scheme", say("Colours"), Choice([(name, say(words)) for name, words in SCHEMES.items()]))
        form.add("counter", say("Name of this counter"), TextField(say("Such as Counter 1; stands on receipts"), 20))
        form.add(
            "receipt.format",
            say("Receipts are printed on"),
            Choice([(name, say(text)) for name, text in RECEIPT_FORMATS.items()]),
        )
        form.add(
            "thermal",
            say("Receipt printer (ESC/POS), used without a driver"),
            TextField(say("Such as 192.168.1.60 or /dev/usb/lp0"), 120),
        )
        kept = {name: self._preferences[name] for name in ("scheme", "counter", "receipt.format", "thermal")}
        form.set_values(kept | {"language": language()})
        self._slips = Slips(self)
        self.trial = plain(say("Test print"), "Ctrl+T", self._print_trial)
        return self._page(form, self._save_computer, beside=self.trial)

    def _save_computer(self, told: dict[str, Any]) -> None:
        if told["thermal"]:
            check_address(told["thermal"])
        for name in ("scheme", "counter", "receipt.format"):
            self._preferences[name] = told[name]
        set_up(self._preferences, told["thermal"])
        self.computer.set_values({"receipt.format": self._preferences["receipt.format"]})
        self.scheme_chosen.emit(told["scheme"])
        self.changed.emit()
        if told["language"] != language():
            self.accept()
            self.language_chosen.emit(told["language"])

    def _print_trial(self) -> None:
        """Print a slip on the receipt printer whose address is typed, saved or not."""
        address = self.computer.field("thermal").input.value()
        self.computer.clear_refusals()
        try:
            check_address(address)
        except Refusal as refusal:
            self.computer.show_refusal(refusal)
            return
        self.trial.setEnabled(False)
        self.quiet.tell(say("The test slip is being printed on {printer}.", printer=address))
        self._slips.send(address, lambda: trial_slip(self._office.ground, address), self._end_trial, self._end_trial)

    def _end_trial(self, trouble: str = "") -> None:
        self.trial.setEnabled(True)
        if trouble:
            self.quiet.clear()
            self.computer.field("thermal").show_refusal(trouble)

    def _password_page(self) -> QWidget:
        self.password = form = Form(1)
        form.add("old", say("Present password"), PasswordField(), required=True)
        form.add("password", say("New password, at least 8 characters"), PasswordField(), required=True)
        form.add("again", say("The same password again"), PasswordField(), required=True)
        return self._page(form, self._save_password)

    def _save_password(self, told: dict[str, Any]) -> None:
        if told["password"] != told["again"]:
            raise Refusal(mark("The two passwords differ."), field="again")
        self._office.operators.set_password(self._office.ground.who().id, told["password"], told["old"])
        self.password.clear()

    def _estate(self) -> QWidget:
        self.estate = form = Form(2)
        kept = self._office.estate.estate()
        form.add("name", say("Name of the estate"), TextField("", 60), required=True)
        form.add("office", say("Office, as it heads the papers"), TextField("", 80))
        form.add("phone", say("Phone of the office"), TextField("", 40))
        form.add("paper_language", say("Language of papers"), Choice([(name, NATIVE[name]) for name in LANGUAGES]))
        form.add("bank", say("Bank account, as it stands on payment notices"), TextField("", 200), span=2)
        form.set_values({name: getattr(kept, name) for name in ("name", "office", "phone", "bank", "paper_language")})
        return self._page(form, self._save_estate)

    def _save_estate(self, told: dict[str, Any]) -> None:
        self._office.estate.change(**told)
        self._preferences["estate"] = told["name"]
        self.changed.emit()

    def _rules(self) -> QWidget:
        self.rules = form = Form(2)
        for key, default in DEFAULTS.items():
            title = say(default.title)
            if _UNITS[default.unit]:
                title = say("{title} ({unit})", title=title, unit=say(_UNITS[default.unit]))
            answers = Choice([(answer, say(words)) for answer, words in _YES_NO.items()])
            form.add(key, title, answers if default.unit == "yes_no" else TextField("", 120))
        form.set_values(self._office.estate.rules())
        return self._page(
            form, self._save_rules, say("A change applies from today on. What was done before stays as it was.")
        )

    def _save_rules(self, told: dict[str, Any]) -> None:
        for key, value in told.items():
            self._office.estate.set_rule(key, value)

    def _page(
        self, form: Form, save: Callable[[dict[str, Any]], None], note: str = "", beside: QWidget | None = None
    ) -> QWidget:
        """A form with its one button, and another act `beside` it; a refusal stands beside its field."""

        def go() -> None:
            try:
                save(form.values())
            except Refusal as refusal:
                form.show_refusal(refusal)
                return
            self.quiet.tell(say("Saved."))

        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(4, 16, 4, 8)
        column.setSpacing(looks.WIDE_GAP)
        if note:
            column.addWidget(Words(note, "muted", wraps=True))
        held = QWidget()
        fields = QVBoxLayout(held)
        fields.setContentsMargins(0, 0, 6, 0)
        fields.addWidget(form)
        fields.addStretch(1)
        column.addWidget(Scrolled(held), 1)
        button = primary(say("Save"), "Ctrl+S", go)
        feet = QHBoxLayout()
        feet.addStretch(1)
        if beside is not None:
            feet.addWidget(beside)
        feet.addWidget(button)
        column.addLayout(feet)
        form.finished.connect(go)
        form.left.connect(self.accept)
        return page


class OperatorsPage(QWidget):
    """Who may sign in, and as what."""

    def __init__(self, office: Office, quiet: QuietLine) -> None:
        super().__init__()
        self._office = office
        self._quiet = quiet
        self._chosen: Operator | None = None
        columns = [
            Column("name", mark("Name"), 180),
            Column("role", mark("Position"), 120, value=lambda one: say(ROLES[Role(one.role)])),
            Column("active", mark("State"), 0, "pill", value=_state),
        ]
        self.table = RecordTable(columns, say("Operators"))
        self.table.current_changed.connect(self._show)
        self.form = Form(1)
        self.form.add("name", say("Name"), TextField("", 40), required=True)
        self.form.add("role", say("Position"), Choice([(role, say(words)) for role, words in ROLES.items()]))
        self._password = PasswordField()
        self.form.add("password", say("Password, at least 8 characters"), self._password)
        self.form.add("active", "", Check(say("May sign in"), True))
        self.save_button = primary(say("Save"), "Ctrl+S", self._save)
        self.new_button = plain(say("New operator"), "F3", self.new)
        self.form.finished.connect(self._save)
        side = QVBoxLayout()
        side.setSpacing(looks.WIDE_GAP)
        for piece in (self.new_button, self.form, self.save_button):
            side.addWidget(piece)
        side.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(4, 16, 4, 8)
        whole.setSpacing(looks.MARGIN)
        whole.addWidget(self.table, 3)
        whole.addLayout(side, 2)
        self._fill()
        self.table.select(0)

    def new(self) -> None:
        """Begin a new operator."""
        self._chosen = None
        self.form.clear()
        self.form.set_values({"role": Role.RECEPTIONIST, "active": True})
        self.form.field("name").content.setEnabled(True)
        self._password.setPlaceholderText("")
        self.form.start()

    def _fill(self) -> None:
        self.table.set_rows(self._office.operators.all())

    def _show(self, operator: Operator | None) -> None:
        if operator is None:
            return
        self._chosen = operator
        self.form.clear()
        self.form.set_values({"name": operator.name, "role": Role(operator.role), "active": operator.active})
        # Acts are signed with the name: it stays. Whoever is called otherwise becomes a new operator.
        self.form.field("name").content.setEnabled(False)
        self._password.setPlaceholderText(say("Empty: stays as it is"))

    def _save(self) -> None:
        operators = self._office.operators
        try:
            told = self.form.values()
            if self._chosen is None:
                saved = operators.add(told["name"], told["role"], told["password"])
            else:
                saved = self._chosen.id
                if (told["role"], told["active"]) != (self._chosen.role, self._chosen.active):
                    operators.change(self._chosen.id, told["role"], active=told["active"])
                if told["password"]:
                    operators.set_password(self._chosen.id, told["password"])
        except Refusal as refusal:
            self.form.show_refusal(refusal)
            return
        self._fill()
        # Whoever was saved stays chosen, with the keyboard out of the passwords of others.
        self.table.select_identity(saved)
        self._password.clear()
        self.table.setFocus()
        self._quiet.tell(say("Saved."))


def _state(operator: Operator) -> tuple[str, str]:
    return ("good", say("May sign in")) if operator.active else ("plain", say("Inactive"))
