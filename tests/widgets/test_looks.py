"""The looks: contrast, icons, one report for one failure."""

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from frontdesk.core.words import folder
from frontdesk.shell import theme
from frontdesk.widgets import looks
from frontdesk.widgets.card import Banner, Card, row
from frontdesk.widgets.pill import Pill


@pytest.fixture(autouse=True)
def light_again():
    yield
    looks.use(looks.LIGHT)


def contrast(one: str, other: str) -> float:
    def light(colour: str) -> float:
        parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in rgb(colour)]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    def rgb(colour: str) -> tuple[float, float, float]:
        made = QColor(colour)
        return made.redF(), made.greenF(), made.blueF()

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", [looks.LIGHT, looks.DARK], ids=lambda scheme: scheme.name)
def test_every_word_stands_out_from_its_ground(scheme):
    for ink, grounds in {
        "text": ("window", "surface", "stripe", "accent_tint"),
        "muted": ("window", "surface", "stripe"),
        "accent": ("surface", "accent_tint"),
        "on_accent": ("accent",),
        "good": ("surface", "good_tint"),
        "soon": ("surface", "soon_tint"),
        "late": ("surface", "late_tint"),
    }.items():
        for ground in grounds:
            assert contrast(getattr(scheme, ink), getattr(scheme, ground)) >= 4.5, (ink, ground)


def test_every_icon_is_drawn_in_the_colour_asked_for(qtbot):
    for path in (folder("resources") / "icons").glob("*.svg"):
        image = looks.pixmap(path.stem, "late", 16, 2.0).toImage()
        assert image.size().width() == 32
        inks = {
            image.pixelColor(x, y).name() for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() == 255
        }
        assert looks.LIGHT.late.lower() in inks, path.stem


def test_a_dressed_button_changes_its_icon_with_the_scheme(qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    looks.dress(button, "lock")

    def ink() -> float:
        image: QImage = button.icon().pixmap(16, 16).toImage()
        return max(image.pixelColor(x, y).lightnessF() for x in range(16) for y in range(16))

    before = ink()
    looks.use(looks.DARK)
    assert ink() > before + 0.4


def test_the_style_sheet_knows_every_colour_it_names():
    for scheme in (looks.LIGHT, looks.DARK):
        assert "@" not in theme.style_sheet(scheme).split("*/", 1)[1]


def test_the_program_can_be_dressed_light_dark_and_light_again(qtbot):
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    sheet, palette, font, style = app.styleSheet(), app.palette(), app.font(), app.style().objectName()
    try:
        theme.apply(app, "dark")
        assert looks.scheme() is looks.DARK
        theme.apply(app, "light")
        assert looks.scheme() is looks.LIGHT
        assert app.palette().accent().color() == QColor(looks.LIGHT.accent)
    finally:
        app.setStyle(style)
        app.setStyleSheet(sheet)
        app.setPalette(palette)
        app.setFont(font)


def test_a_failure_while_painting_is_reported_once(monkeypatch):
    told = []
    monkeypatch.setattr(looks, "report", told.append)
    monkeypatch.setattr(looks, "_reported", set())

    @looks.safely("nothing")
    def broken() -> str:
        raise KeyError("row")

    assert [broken(), broken(), broken()] == ["nothing"] * 3
    assert len(told) == 1


def test_pieces_without_a_window_never_become_one(qtbot):
    for make in (lambda: Pill("逾期"), lambda: Banner("要看到的话"), lambda: Card("收款")):
        piece = make()
        qtbot.addWidget(piece)
        assert not piece.isVisible()


def test_a_piece_filled_before_it_has_a_window_is_seen_with_it(qtbot):
    card = Card()
    qtbot.addWidget(card)
    pill = Pill()
    pill.show_state("逾期", "late")
    card.add(row(pill, None, QLabel("x")))
    card.show()
    assert pill.isVisible()
    pill.show_state("")
    assert not pill.isVisible()
