"""Shows a paper as it will be printed, page under page, each drawn when it is first seen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from frontdesk.core.words import say
from frontdesk.widgets import looks

Draw = Callable[[int, int], QImage]
"""Page number from 0 and width in device pixels → the page, drawn at that width."""


class PaperView(QAbstractScrollArea):
    """Pages beneath each other at the width of the view. PgUp and PgDn turn pages; Ctrl with +, - and 0 zooms."""

    page_changed = Signal(int)
    """The page now at the top, from 0."""
    _KEPT = 8

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say("Preview"))
        self._sizes: list[tuple[float, float]] = []
        self._draw: Draw | None = None
        self._drawn: dict[tuple[int, int], QImage] = {}
        self._zoom = 1.0
        self._page = 0
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def set_pages(self, sizes: Sequence[tuple[float, float]], draw: Draw) -> None:
        """Show pages of these sizes (width and height in any one unit), each drawn by `draw` when it is seen."""
        self._sizes, self._draw = list(sizes), draw
        self._drawn.clear()
        self._page = 0
        self._measure()
        self.verticalScrollBar().setValue(0)
        self.viewport().update()

    def clear(self) -> None:
        """Show no paper."""
        self._sizes, self._draw = [], None
        self._drawn.clear()
        self._measure()
        self.viewport().update()

    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    def page(self) -> int:
        """The page at the top, from 0."""
        return self._page

    def set_page(self, page: int) -> None:
        """Turn to a page, from 0."""
        if self._sizes:
            places = self._places()
            self.verticalScrollBar().setValue(places[max(0, min(page, len(places) - 1))].top() - looks.WIDE_GAP)

    def set_zoom(self, zoom: float) -> None:
        """1 fits the width of the view; kept between a half and four."""
        self._zoom = max(0.5, min(zoom, 4.0))
        page = self._page
        self._measure()
        self.set_page(page)
        self.viewport().update()

    def _places(self) -> list[QRect]:
        """Where the pages lie, from the top of the first. The widest one takes the width of the view."""
        room = (self.viewport().width() - 2 * looks.MARGIN) * self._zoom
        widest = max((width for width, _ in self._sizes), default=1.0)
        places, top = [], looks.WIDE_GAP
        for width, height in self._sizes:
            wide = max(round(room * width / widest), 1)
            tall = max(round(wide * height / width), 1)
            left = max((self.viewport().width() - wide) // 2, looks.MARGIN)
            places.append(QRect(left, top, wide, tall))
            top += tall + looks.WIDE_GAP
        return places

    def _measure(self) -> None:
        places = self._places()
        tall = places[-1].bottom() + looks.WIDE_GAP if places else 0
        wide = max((place.right() for place in places), default=0) + looks.MARGIN
        view = self.viewport()
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(48)
        self.verticalScrollBar().setRange(0, max(0, tall - view.height()))
        self.horizontalScrollBar().setPageStep(view.width())
        self.horizontalScrollBar().setRange(0, max(0, wide - view.width()) if self._zoom > 1 else 0)

    def _scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        places = self._places()
        page = next((at for at, place in enumerate(places) if place.bottom() >= middle), max(len(places) - 1, 0))
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def _image(self, page: int, width: int) -> QImage | None:
        if self._draw is None:
            return None
        key = (page, width)
        if key not in self._drawn:
            while len(self._drawn) >= self._KEPT:
                del self._drawn[next(iter(self._drawn))]
            self._drawn[key] = self._draw(page, width)
        return self._drawn[key]

    @looks.safely(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        try:
            self._paint(painter)
        finally:
            painter.end()

    def _paint(self, painter: QPainter) -> None:
        painter.fillRect(self.viewport().rect(), looks.colour("window"))
        if not self._sizes:
            painter.setPen(looks.colour("muted"))
            painter.drawText(self.viewport().rect(), int(Qt.AlignmentFlag.AlignCenter), say("No paper to show"))
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shift = (-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        ratio = self.devicePixelRatioF()
        for page, place in enumerate(self._places()):
            seen = place.translated(*shift)
            if not seen.intersects(self.viewport().rect()):
                continue
            painter.fillRect(seen.adjusted(-1, -1, 1, 1), looks.colour("line"))
            painter.fillRect(seen, Qt.GlobalColor.white)
            image = self._image(page, round(place.width() * ratio))
            if image is not None:
                painter.drawImage(seen, image)

    @looks.safely(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._drawn.clear()
        self._measure()

    @looks.safely(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_PageDown:
            self.set_page(self._page + 1)
        elif key == Qt.Key.Key_PageUp:
            self.set_page(self._page - 1)
        elif key == Qt.Key.Key_Home:
            self.set_page(0)
        elif key == Qt.Key.Key_End:
            self.set_page(self.page_count() - 1)
        elif control and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.set_zoom(self._zoom * 1.25)
        elif control and key == Qt.Key.Key_Minus:
            self.set_zoom(self._zoom / 1.25)
        elif control and key == Qt.Key.Key_0:
            self.set_zoom(1.0)
        else:
            super().keyPressEvent(event)

    @looks.safely(None)
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * (1.1 if event.angleDelta().y() > 0 else 1 / 1.1))
        else:
            super().wheelEvent(event)
