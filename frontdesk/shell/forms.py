"""Settings, the page of papers: wording, columns, logo and seal of each kind, with a paper as it will look."""

from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QRegularExpression, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.core.forms import ALL, NONE, FormDesk, hash_of
from frontdesk.core.forms import Form as PaperForm
from frontdesk.core.refusals import Refusal
from frontdesk.core.wording import Outline, Paragraph, checked
from frontdesk.core.words import Speaker, mark, say
from frontdesk.paper.formats import Format
from frontdesk.shell.letterhead import outlines
from frontdesk.shell.office import Office
from frontdesk.shell.printing import FORMATS, picture
from frontdesk.shell.samples import formats, sample
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.card import Scrolled, Words
from frontdesk.widgets.form import Choice, Field, Form, NoteField, TextField
from frontdesk.widgets.millimetres import MillimetreField
from frontdesk.widgets.picklist import PickList
from frontdesk.widgets.picturechoice import PictureChoice
from frontdesk.widgets.preview import PaperView
from frontdesk.widgets.quietline import QuietLine

_SPOTS = {"signature": mark("On the signature"), "left": mark("At the left edge"), "right": mark("At the right edge")}
_LAWFUL = mark("Letters ask. They never threaten to cut off water, power, gas or heating (Civil Code, article 944).")
_PLACE = ("spot", "size", "across", "down")
_MOST_LINES, _LINE = 6, 54
"""How tall the fields of texts are at most, and how many letters of a text stand on a line of one."""


class LineField(TextField):
    """One line of a paper, in which facts may stand."""

    def __init__(self, paragraph: Paragraph, facts: Mapping[str, str]) -> None:
        super().__init__("", 200)
        self._paragraph, self._facts = paragraph, facts

    def problem(self) -> Refusal | None:
        """What is too long for the paper, or a fact that is not known."""
        return _problem(self.text(), self._paragraph, self._facts)


class ParagraphField(NoteField):
    """A text of a paper, in which facts may stand; how far lines are indented counts."""

    def __init__(self, paragraph: Paragraph, facts: Mapping[str, str], lines: int) -> None:
        super().__init__("" if paragraph.needed else say("Empty: left out"), lines)
        self._paragraph, self._facts = paragraph, facts
        self._shown = _Facts(self)

    def value(self) -> str:
        """The text as it is typed."""
        return self.toPlainText()

    def problem(self) -> Refusal | None:
        """What is too long for the paper, or a fact that is not known."""
        return _problem(self.toPlainText(), self._paragraph, self._facts)


class _Facts(QSyntaxHighlighter):
    """Shows facts in a text in the accent colour."""

    def __init__(self, field: NoteField) -> None:
        super().__init__(field.document())

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        look = QTextCharFormat()
        look.setForeground(looks.colour("accent"))
        found = QRegularExpression(r"\{[a-z_]+\}").globalMatch(text)
        while found.hasNext():
            place = found.next()
            self.setFormat(place.capturedStart(), place.capturedLength(), look)


class KindForm(Form):
    """The fields of one kind of paper, filled with what stands on it now."""

    def __init__(self, outline: Outline) -> None:
        super().__init__(2)
        self.outline = outline
        self.touched = False
        self._own = {each.key: each.words for each in outline.paragraphs}
        for each in outline.paragraphs:
            lines = max(2, min(_MOST_LINES, 1 + len(each.words) // _LINE))
            facts = outline.facts
            content = ParagraphField(each, facts, lines) if each.tall else LineField(each, facts)
            self.add(each.key, say(each.label), content, span=2)
        if outline.columns:
            titles = [(key, say(title)) for key, title in outline.columns.items()]
            self.add("columns", say("Columns, and their order"), PickList(titles, outline.fixed), span=2)
        usual = [("", say("None"))] if outline.kind == ALL else [("", say("As on all papers")), (NONE, say("None"))]
        self.add("logo", say("Logo"), PictureChoice(usual), span=2)
        self.add("seal", say("Seal"), PictureChoice(usual), span=2)
        self.add("spot", say("Where the seal is"), Choice([(spot, say(words)) for spot, words in _SPOTS.items()]))
        self.add("size", say("Size of the seal (mm)"), MillimetreField(60))
        self.add("across", say("Further right (mm)"), MillimetreField(100))
        self.add("down", say("Further down (mm)"), MillimetreField(100))
        self.changed.connect(self._touch)

    def names(self) -> list[str]:
        """The keys of the fields, in their order."""
        columns = ["columns"] if self.outline.columns else []
        return [*self._own, *columns, "logo", "seal", *_PLACE]

    def show_form(self, form: PaperForm, paper_say: Speaker) -> None:
        """Fill the fields with a form; what it has no words of its own for has the program's, as papers say them."""
        self._own = {each.key: paper_say(each.words) for each in self.outline.paragraphs}
        values = self._own | form.words
        with QSignalBlocker(self):
            self.set_values(values | {name: getattr(form, name) for name in ("columns", "logo", "seal", *_PLACE)})
            self._place()
        self.touched = False

    def told(self) -> PaperForm:
        """What is typed, as a form. Refuses, beside the field, what can't be read."""
        values = self.values()
        place = {name: values[name] for name in _PLACE if name in values and values[name] is not None}
        return PaperForm(self._words(), values.get("columns", ()), values["logo"], values["seal"], **place)

    def _words(self) -> dict[str, str]:
        """The texts that are not the program's own, of which one that may not be left out is never empty."""
        typed = {each: str(self.field(each.key).input.value()) for each in self.outline.paragraphs}
        return {
            each.key: text
            for each, text in typed.items()
            if text.strip() != self._own[each.key].strip() and (text.strip() or not each.needed)
        }

    def _touch(self) -> None:
        self.touched = True
        self._place()

    def _place(self) -> None:
        """Where a seal is can be chosen where there is one of this kind's own."""
        own = self.field("seal").input.value() not in ("", NONE)
        for name in _PLACE:
            self.show_field(name, own)


class PapersPage(QWidget):
    """The kinds of paper and their fields at the left; at the right a sample as it will look, a moment after a key."""

    left = Signal()
    """Esc: she turns to something else."""
    PATIENCE_MS = 300

    def __init__(self, office: Office, quiet: QuietLine) -> None:
        super().__init__()
        self._office, self._quiet = office, quiet
        self._desk = FormDesk(office.ground)
        self._estate = office.estate.estate()
        self._hours = ""
        self._pictures: dict[str, bytes] = {}
        self._outlines = {each.kind: each for each in outlines()}
        self._forms: dict[str, KindForm] = {}
        self.kind = Choice([(kind, say(outline.name)) for kind, outline in self._outlines.items()])
        self.hint = Words("", "muted", wraps=True)
        self._stack = QStackedWidget()
        self.format = Choice()
        self.view = PaperView()
        self._waiting = QTimer(self, singleShot=True, interval=self.PATIENCE_MS)
        self._waiting.timeout.connect(self.draw)
        self._arrange()
        self.kind.changed.connect(self._show_kind)
        self.format.changed.connect(self._show_format)
        self._show_kind()

    def _arrange(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(looks.GAP)
        head = Form(1)
        head.add("kind", say("Kind of paper"), self.kind)
        head.finished.connect(self._walk_on)
        head.left.connect(self.left)
        left.addWidget(head)
        left.addWidget(self.hint)
        left.addWidget(self._stack, 1)
        feet = QHBoxLayout()
        self.back_button = plain(say("Back to the usual"), "", self.back)
        self.save_button = primary(say("Save"), "Ctrl+S", self.save)
        feet.addWidget(self.back_button)
        feet.addStretch(1)
        feet.addWidget(self.save_button)
        left.addLayout(feet)
        right.setSpacing(looks.GAP)
        self._format = Field(say("Paper format"), self.format)
        right.addWidget(self._format)
        right.addWidget(self.view, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(4, 16, 4, 8)
        whole.setSpacing(looks.MARGIN)
        whole.addLayout(left, 2)
        whole.addLayout(right, 3)

    def start(self) -> None:
        """The keyboard begins at the kind of paper; the papers speak as the estate now wants it."""
        before, self._estate = self._estate, self._office.estate.estate()
        self._hours = self._office.estate.hours()
        if before.paper_language != self._estate.paper_language:
            for form in self._forms.values():
                form.show_form(self._desk.form(form.outline.kind), Speaker(self._estate.paper_language))
        self.kind.setFocus()
        self.draw()

    def fields(self) -> KindForm:
        """The fields of the kind that is chosen."""
        kind = self.kind.value()
        if kind not in self._forms:
            self._forms[kind] = form = KindForm(self._outlines[kind])
            form.show_form(self._desk.form(kind), Speaker(self._estate.paper_language))
            form.changed.connect(self._waiting.start)
            form.finished.connect(self.save)
            form.left.connect(self.left)
            for name in ("logo", "seal"):
                wanted = form.field(name).content
                assert isinstance(wanted, PictureChoice)
                wanted.wanted.connect(lambda name=name: self._ask_for(name))
            held = QWidget()
            column = QVBoxLayout(held)
            column.setContentsMargins(0, 0, 8, 0)
            column.addWidget(form)
            column.addStretch(1)
            self._stack.addWidget(Scrolled(held))
            form.setProperty("page", self._stack.count() - 1)
            self._order(form)
        return self._forms[kind]

    def _order(self, form: KindForm) -> None:
        """Tab goes from the kind through its fields to the buttons."""
        contents = [form.field(name).content for name in form.names()]
        pieces = [(each.choice, each.button) if isinstance(each, PictureChoice) else (each,) for each in contents]
        order = [self.kind, *(piece for each in pieces for piece in each), self.back_button, self.save_button]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def save(self) -> None:
        """Keep every kind that was changed, from now on; papers already issued stay as they are."""
        for kind, form in self._forms.items():
            if not form.touched:
                continue
            try:
                kept = self._desk.keep(form.outline, form.told(), tuple(self._pictures.values()))
            except Refusal as refusal:
                self.kind.set_value(kind)
                form.show_refusal(refusal)
                return
            form.show_form(kept, Speaker(self._estate.paper_language))
        self._quiet.tell(say("Saved. Papers already issued stay as they are."))

    def back(self) -> None:
        """Fill the fields of this kind with what the program has; it is kept when it is saved."""
        form = self.fields()
        form.show_form(PaperForm(), Speaker(self._estate.paper_language))
        form.touched = True
        self._quiet.tell(say("This paper is as it was at first. Save to keep it so."))
        self.draw()

    def draw(self) -> None:
        """Show a sample as it will look; while something can't be read, the last one stays."""
        if not self.isVisible():
            return  # what draws takes its time to load
        from frontdesk.paper.pdf import pdf_bytes
        from frontdesk.paper.preview import page_count, page_size

        form = self.fields()
        try:
            told = form.told()
        except Refusal:
            return
        worn = self._desk.tried(form.outline.kind, told, tuple(self._pictures.values()))
        paper, speaker = self._paper(), Speaker(self._estate.paper_language)
        sheet = sample(form.outline.kind, paper, worn, self._estate, self._hours)
        fonts = self._office.ground.folder / "fonts"
        pdf = pdf_bytes([sheet], paper, speaker, title=sheet.title, extra_fonts=fonts)
        sizes = [page_size(pdf, page) for page in range(page_count(pdf))]

        def drawn(page: int, width: int) -> QImage:
            return picture(pdf, page, 72 * width / sizes[page][0])

        bar = self.view.verticalScrollBar()
        # Whoever moves the seal looks at it, and it is at the end.
        sealing = any(form.field(name).content.hasFocus() for name in ("seal", *_PLACE))
        at = bar.value()
        self.view.set_pages(sizes, drawn)
        bar.setValue(bar.maximum() if sealing else at)

    def _walk_on(self) -> None:
        """From the kind to the first of its fields."""
        form = self.fields()
        form.field(form.names()[0]).content.setFocus()

    def _show_kind(self) -> None:
        form, offered = self.fields(), formats(self.kind.value())
        self._stack.setCurrentIndex(form.property("page"))
        facts = say(", ").join(f"{{{name}}} {say(words)}" for name, words in form.outline.facts.items())
        hints = [say("Facts that can stand in a text: {facts}", facts=facts)] if facts else []
        hints += [say(_LAWFUL)] if form.outline.kind.startswith("letter.") else []
        self.hint.setText("\n".join(hints) or say("Logo and seal of all papers that have none of their own."))
        with QSignalBlocker(self.format):
            self.format.set_options([(each.name, say(FORMATS.get(each.name, FORMATS["A4"]))) for each in offered])
        looks.reveal(self._format, len(offered) > 1)
        self._show_format()

    def _show_format(self) -> None:
        """A roll is narrow: as wide as the view it would be larger than life."""
        self.view.set_zoom(0.5 if self._paper().roll else 1.0)
        self.draw()

    def _paper(self) -> Format:
        return {each.name: each for each in formats(self.kind.value())}[self.format.value()]

    def _ask_for(self, name: str) -> None:
        dialog = QFileDialog(self, say("Choose a picture"), "", "*.png *.jpg *.jpeg")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.take_picture(name, Path(path)))
        dialog.open()

    def take_picture(self, name: str, path: Path) -> None:
        """Take a picture from a file as the `logo` or `seal` of this kind; refused beside its field if it is none."""
        from frontdesk.paper.pictures import LARGEST, check_picture

        form = self.fields()
        try:
            with path.open("rb") as file:
                content = check_picture(file.read(LARGEST + 1), field=name)
        except OSError:
            form.show_refusal(Refusal(mark("The file {file} can't be read."), field=name, file=path.name))
            return
        except Refusal as refusal:
            form.show_refusal(refusal)
            return
        self._pictures[hash_of(content)] = content
        form.field(name).show_refusal(None)
        form.field(name).input.set_value(hash_of(content))
        form.field(name).content.setFocus()


def _problem(text: str, paragraph: Paragraph, facts: Mapping[str, str]) -> Refusal | None:
    try:
        checked(text, paragraph, facts)
    except Refusal as refusal:
        return refusal
    return None
