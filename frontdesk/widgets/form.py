"""Fields with their labels and refusals, walked with Enter."""

from collections.abc import Mapping
from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.widgets import looks
from frontdesk.widgets.card import Banner, Words
from frontdesk.widgets.inputs import Check, Choice, DateField, Input, NoteField, NumberField, PasswordField, TextField

__all__ = [
    "Check",
    "Choice",
    "DateField",
    "Field",
    "Form",
    "Input",
    "NoteField",
    "NumberField",
    "PasswordField",
    "TextField",
]


class Field(QWidget):
    """A label above, what is typed, and beneath a line for the refusal that appears only when there is one."""

    def __init__(self, label: str, content: QWidget, *, required: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = label
        self.required = required
        self.content = content
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        self._label = Words(f"{label} *" if required else label, "label")
        self._label.setBuddy(content)
        self._refusal = Words("", "refusal", wraps=True)
        self._refusal.hide()
        if label:
            column.addWidget(self._label)
        column.addWidget(content)
        column.addWidget(self._refusal)
        column.addStretch(1)
        if not content.accessibleName():
            content.setAccessibleName(label)
        content.setSizePolicy(QSizePolicy.Policy.Ignored, content.sizePolicy().verticalPolicy())
        self.setFocusProxy(content)

    @property
    def input(self) -> Input:
        """The content, seen as a field of a form."""
        return cast(Input, self.content)

    def refusal(self) -> str:
        """The refusal shown, or an empty string."""
        return self._refusal.text()

    def show_refusal(self, refusal: Refusal | str | None) -> None:
        """Say beneath the field why; None takes the line away."""
        sentence = str(refusal) if refusal else ""
        self._refusal.setText(sentence)
        looks.reveal(self._refusal, bool(sentence))
        looks.show_wrong(self.content, sentence)

    def set_label(self, label: str) -> None:
        """Name the field anew."""
        self.label = label
        self._label.setText(f"{label} *" if self.required else label)
        self.content.setAccessibleName(label)


class Form(QWidget):
    """Fields in a grid, in the order they were added. Enter goes to the next, on the last it says `finished`."""

    finished = Signal()
    """Enter on the last field: the act of this form is wanted."""
    left = Signal()
    """Esc: she turns to something else; the draft may be kept."""
    changed = Signal()
    """Something was typed."""

    def __init__(self, columns: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._fields: dict[str, Field] = {}
        self._spans: dict[str, int] = {}
        self._hidden: set[str] = set()
        self._top = Banner("", "late")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(looks.GAP)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(looks.GAP)
        whole.addWidget(self._top)
        whole.addLayout(self._grid)

    def add(self, key: str, label: str, content: QWidget, *, span: int = 1, required: bool = False) -> Field:
        """Add a field that takes `span` columns. `content` is any `Input`; `key` is its name in `values`."""
        field = Field(label, content, required=required)
        self._fields[key] = field
        self._spans[key] = min(span, self._columns)
        content.installEventFilter(self)
        changed: Any = content
        changed.changed.connect(self._typed)
        chosen = getattr(content, "chosen", None)
        if chosen is not None:
            chosen.connect(self._chosen)
        self._arrange()
        return field

    def field(self, key: str) -> Field:
        """The field of that key."""
        return self._fields[key]

    def show_field(self, key: str, shown: bool) -> None:
        """Show or hide a field; a hidden one has no value and is not walked."""
        if shown == (key in self._hidden):
            self._hidden.symmetric_difference_update({key})
            self._arrange()

    def values(self) -> dict[str, Any]:
        """What is entered, by key, of the fields shown. Refuses, beside the field, what can't be read or is missing."""
        found = {}
        for key, field in self._shown():
            problem = field.input.problem()
            if problem is not None:
                raise Refusal(problem.sentence, field=key, **problem.facts)
            found[key] = field.input.value()
            if field.required and found[key] in (None, ""):
                raise Refusal(mark("Fill in {label}."), field=key, label=field.label)
        return found

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Enter values by key; keys without a field are passed over. Refusals are taken away."""
        for key, value in values.items():
            if key in self._fields:
                self._fields[key].input.set_value(value)
        self.clear_refusals()

    def clear(self) -> None:
        """Empty all fields; a choice goes back to its first."""
        for field in self._fields.values():
            if isinstance(field.content, Choice):
                field.content.setCurrentIndex(0)
            else:
                field.input.set_value(None)
        self.clear_refusals()

    def draft(self) -> dict[str, str]:
        """All that is typed, as it stands; empty fields are left out."""
        drafts = {key: field.input.draft() for key, field in self._fields.items()}
        return {key: text for key, text in drafts.items() if text}

    def set_draft(self, draft: Mapping[str, str]) -> None:
        """Put back what `draft` gave."""
        for key, text in draft.items():
            if key in self._fields:
                self._fields[key].input.set_draft(text)
        self.clear_refusals()

    def show_refusal(self, refusal: Refusal) -> None:
        """Say it beside the field it names, and go there; on top of the form when it names none.

        A password is typed for one try: whoever gave theirs over the shoulder has perhaps gone by the next.
        """
        self.clear_refusals()
        self.forget_passwords()
        field = self._fields.get(refusal.field)
        if field is None or refusal.field in self._hidden:
            self._top.show_words(str(refusal), "late")
            return
        field.show_refusal(refusal)
        field.content.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget_passwords(self) -> None:
        """Empty the fields of passwords."""
        for field in self._fields.values():
            if isinstance(field.input, PasswordField):
                field.input.clear()

    def refusal(self) -> str:
        """The refusal shown, on top or beside the first field that has one; else an empty string."""
        return self._top.text() or next((field.refusal() for field in self._fields.values() if field.refusal()), "")

    def clear_refusals(self) -> None:
        """Take all refusals away."""
        self._top.show_words("")
        for field in self._fields.values():
            field.show_refusal(None)

    def start(self) -> None:
        """Put the cursor into the first field that is still empty, or the first."""
        walked = self._walked()
        empty = (field for field in walked if field.input.value() in (None, ""))
        first = next(empty, walked[0] if walked else None)
        if first is not None:
            first.content.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        try:
            return self._met(watched, event) or super().eventFilter(watched, event)
        except Exception as exception:
            looks.failed("Form.eventFilter", exception)
            return False

    def _met(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            field = self._holding(watched)
            if field is not None and not field.refusal():
                field.show_refusal(field.input.problem())
            return False
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        # A finder with its list open takes Enter and Esc itself.
        if getattr(watched, "is_open", bool)():
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._walk(watched)
            return True
        return False

    def _holding(self, content: QObject | None) -> Field | None:
        return next((field for field in self._fields.values() if field.content is content), None)

    def _shown(self) -> list[tuple[str, Field]]:
        return [(key, field) for key, field in self._fields.items() if key not in self._hidden]

    def _walked(self) -> list[Field]:
        return [
            field
            for _, field in self._shown()
            if field.content.isEnabled()
            and field.content.focusPolicy() != Qt.FocusPolicy.NoFocus
            and not field.content.property("readOnly")
        ]

    def _walk(self, content: QObject | None) -> None:
        walked = self._walked()
        at = next((at for at, field in enumerate(walked) if field.content is content), len(walked))
        if at + 1 < len(walked):
            walked[at + 1].content.setFocus(Qt.FocusReason.TabFocusReason)
            return
        self.finished.emit()

    def _chosen(self) -> None:
        content = self.sender()
        if isinstance(content, QWidget) and self.focusWidget() is content:
            self._walk(content)

    def _typed(self) -> None:
        field = self._holding(self.sender())
        if field is not None and field.refusal():
            field.show_refusal(None)
        self.changed.emit()

    def _arrange(self) -> None:
        row, column = 0, 0
        before: QWidget | None = None
        for key, field in self._fields.items():
            # Taken out by the widget, its place in the grid is deleted; one only taken would go on keeping the field's
            # height, and what grows in the field later would be cut off.
            self._grid.removeWidget(field)
            looks.reveal(field, key not in self._hidden)
            if key in self._hidden:
                continue
            span = self._spans[key]
            if column + span > self._columns:
                row, column = row + 1, 0
            self._grid.addWidget(field, row, column, 1, span)
            column += span
            if before is not None:
                QWidget.setTabOrder(before, field.content)
            before = field.content
