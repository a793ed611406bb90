"""A form in the panel at the right: it takes the place of the record until it is saved or left."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from frontdesk.core.words import say
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.card import Card, Scrolled, row
from frontdesk.widgets.form import Form


class PanelForm(Card):
    """A form that takes the place of the record until it is saved or left."""

    left = Signal()

    def __init__(self, heading: str, action: str, save: Callable[[], object], columns: int = 2) -> None:
        super().__init__(heading)
        self._save = save
        self.form = Form(columns)
        self.yes = primary(action, "Ctrl+S", save)
        self.add(self.form)
        self.add(self.yes)
        self._others = row(plain(say("Cancel"), "Esc", self.left.emit))
        self.add(self._others)
        self.body.addStretch(1)
        self.form.finished.connect(save)
        self.form.left.connect(self.left)

    def begin(self) -> None:
        """An empty form with the cursor in its first field."""
        self.form.clear()
        self.form.start()


class TallForm(PanelForm):
    """A form in the panel whose fields scroll where the screen is low; its buttons stay in sight."""

    def __init__(
        self, heading: str, action: str, save: Callable[[], object], *further: QWidget, columns: int = 2
    ) -> None:
        super().__init__(heading, action, save, columns)
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        for piece in further:
            column.addWidget(piece)
        self.body.insertWidget(0, _Fitted(fields))

    def add_button(self, button: QWidget) -> None:
        """A further button beneath the first, beside the one that cancels."""
        self._others.insertWidget(0, button)
        QWidget.setTabOrder(self.yes, button)


class _Fitted(Scrolled):
    """As tall as what is in it where there is room for it; where there is less, it scrolls."""

    def __init__(self, content: QWidget) -> None:
        super().__init__(content)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        content = self.widget()
        return super().sizeHint() if content is None else content.sizeHint()

    @looks.safely(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
