"""A sheet in the language of receipt printers, ESC/POS: Chinese by their own fonts, and drawn what these lack."""

import io
import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from unicodedata import category, east_asian_width

from frontdesk.paper import qr
from frontdesk.paper.fonts import Faces, broken, faces
from frontdesk.paper.sheet import Align, Picture, Sheet
from frontdesk.paper.strip import CODE, LOGO, Strip

MM = 8
"""Dots in a millimetre."""

COLUMN, ROW = 12, 30
"""Dots: the width of a column, of which Chinese takes two, and the height of a line with the gap below it."""

RESET = b"\x1b@"
SPEAK_CHINESE = b"\x1c&"
SPEAK_AMERICAN = b"\x1bR\x00"  # else a printer for China has ¥ for $
ROW_HEIGHT = b"\x1b3" + bytes([ROW])
EMPHASISED = b"\x1bE"
ENLARGED = b"\x1d!"
ALIGNED = b"\x1ba"
FED = b"\x1bJ"
DOTS = b"\x1dv0\x00"
SYMBOL = b"\x1d(k"
CUT = b"\x1dVB\x00"

STAND_INS = {"m²": "㎡", "¥": "￥"}
"""What the printers spell in one character of their own."""

_BASE = 21
"""How far below the top of a line its letters stand, in dots."""

_LETTERS = 23
"""The height of drawn letters, in dots: as large as the printer's own appear."""


def slip_bytes(sheet: Sheet, *, columns: int = 48, extra_fonts: Path | None = None) -> bytes:
    """What to send to an ESC/POS printer for one sheet, from its reset to the cut.

    `columns` is how many letters of 12 dots fit on a line: 48 on 80 mm paper, 32 on 58 mm; an even number. A line with
    a character beyond GBK, which the fonts in printers cannot be trusted with, is sent as a picture of the line.
    `extra_fonts` is the folder with the estate's own fonts.
    """
    slip = _Slip(columns, faces(extra_fonts))
    slip.compose(sheet)
    return slip.finished()


@dataclass(frozen=True, slots=True)
class _Piece:
    """A text on a line: its first column, the columns it may take, how often enlarged, and where it stands in them."""

    text: str
    start: int
    room: int
    times: int = 1
    bold: bool = False
    align: Align = "left"


class _Slip(Strip):
    """Puts line after line into bytes."""

    def __init__(self, columns: int, faces: Faces) -> None:
        self._columns = columns
        self._faces = faces
        self._out = bytearray(RESET + SPEAK_CHINESE + SPEAK_AMERICAN + ROW_HEIGHT)

    def finished(self) -> bytes:
        """All of it, with the paper fed past the knife and cut."""
        return bytes(self._out + b"\n\n" + CUT)

    def write(
        self, text: str, size: float = 1, *, bold: bool = False, align: Align = "left", red: bool = False
    ) -> None:
        if not text:
            return
        times = 2 if size >= 1.4 else 1
        for line in broken(self._spelt(text), _within(self._columns // times)):
            room = width(line) * times
            spare = self._columns - room
            start = {"left": 0, "centre": spare // 2, "right": spare}[align]
            self._put(_Piece(line, start, room, times, bold, align))

    def pair(self, left: str, right: str, size: float = 1, *, bold: bool = False, red: bool = False) -> None:
        left, right = self._spelt(left), self._spelt(right)
        times = 2 if size >= 1.4 and 2 * width(right) <= self._columns * 2 // 3 else 1
        extent = width(right) * times
        room = self._columns - extent - 1
        if room < self._columns // 3:
            self.write(left)
            self.write(right, bold=bold, align="right")
            return
        *lines, last = broken(left, _within(room))
        for line in lines:
            self.write(line)
        self._put(_Piece(last, 0, width(last)), _Piece(right, self._columns - extent, extent, times, bold, "right"))

    def stamp(self, text: str) -> None:
        self.gap(0.3)
        self.write(f"【{text}】", 1.6, bold=True, align="centre")

    def rule(self, *, dashed: bool = False) -> None:
        self.write("-" * self._columns if dashed else "─" * (self._columns // 2))

    def code(self, text: str) -> None:
        data = text.encode()
        module = min(8, max(3, CODE * MM // len(qr.rows(text))))
        self.gap(0.8)
        self._out += ALIGNED + b"\x01"
        # Model 2, dots of a module, error correction M, what is in it, and print it.
        for order in (b"1A2\x00", b"1C" + bytes([module]), b"1E1", b"1P0" + data, b"1Q0"):
            self._out += SYMBOL + len(order).to_bytes(2, "little") + order
        self._out += ALIGNED + b"\x00"
        self.gap(0.4)

    def logo(self, picture: Picture) -> None:
        from PIL import Image, ImageOps

        try:
            with Image.open(io.BytesIO(picture) if isinstance(picture, bytes) else picture) as opened:
                drawn = opened.convert("RGBA")
        except Exception:
            # The receipt must come out even when somebody replaced the logo by a holiday video.
            logging.getLogger(__name__).warning("The logo can't be drawn")
            return
        drawn = ImageOps.contain(drawn, (self._columns * COLUMN, LOGO * MM))
        paper = Image.new("RGBA", (self._columns * COLUMN, drawn.height), "white")
        paper.alpha_composite(drawn, ((paper.width - drawn.width) // 2, 0))
        self._print(ImageOps.invert(paper.convert("L")).convert("1"))
        self.gap(0.4)

    def gap(self, size: float) -> None:
        self._out += FED + bytes([round(2 * COLUMN * size)])

    def _spelt(self, text: str) -> str:
        """The text in characters that can be sent or drawn: signs without a shape are left out or told by number."""
        for sign, stand_in in STAND_INS.items():
            text = text.replace(sign, stand_in)
        return "\n".join(
            part if spells(part) else "".join(run.text for run in self._faces.line(part).runs)
            for part in text.split("\n")
        )

    def _put(self, *pieces: _Piece) -> None:
        if all(spells(piece.text) for piece in pieces):
            self._send(pieces)
        else:
            self._draw(pieces)

    def _send(self, pieces: tuple[_Piece, ...]) -> None:
        at = 0
        for piece in pieces:
            self._out += b" " * (piece.start - at)
            text = piece.text.encode("gb18030")
            if piece.bold:
                text = EMPHASISED + b"\x01" + text + EMPHASISED + b"\x00"
            if piece.times > 1:
                text = ENLARGED + b"\x11" + text + ENLARGED + b"\x00"
            self._out += text
            at = piece.start + piece.room
        self._out += b"\n"

    def _draw(self, pieces: tuple[_Piece, ...]) -> None:
        from PIL import Image

        tall = max(piece.times for piece in pieces)
        line = Image.new("L", (self._columns * COLUMN, ROW * tall))
        for piece in filter(lambda piece: piece.text, pieces):
            drawn = self._drawn(piece, tall)
            room = piece.room * COLUMN
            if drawn.width > room:
                drawn = drawn.resize((room, drawn.height))
            spare = {"left": 0, "centre": (room - drawn.width) // 2, "right": room - drawn.width}[piece.align]
            line.paste(drawn, (piece.start * COLUMN + spare, 0))
        self._print(line.convert("1", dither=Image.Dither.NONE))

    def _print(self, picture: Any) -> None:
        """A picture as wide as the paper, of dots that are on where it is to be black."""
        dots = picture.tobytes()
        across = len(dots) // picture.height
        self._out += DOTS + across.to_bytes(2, "little") + picture.height.to_bytes(2, "little") + dots

    def _drawn(self, piece: _Piece, tall: int) -> Any:
        """The letters of a piece in white on black, on a line that is so many times as tall as usual."""
        from PIL import Image, ImageDraw

        runs = [
            (_font(run.face.fontName, _LETTERS * piece.times), run.text)
            for run in self._faces.line(piece.text, bold=piece.bold).runs
        ]
        extents = [font.getlength(text) for font, text in runs]
        drawn = Image.new("L", (round(sum(extents)), ROW * tall))
        pen, x = ImageDraw.Draw(drawn), 0.0
        for (font, text), extent in zip(runs, extents, strict=True):
            pen.text((x, _BASE * tall), text, 255, font, "ls")
            x += extent
        return drawn


def spells(text: str) -> bool:
    """Whether printers have all of a text in their own fonts: the characters of ASCII and of GBK, and no commands."""
    return all(map(_spells, text))


def _spells(character: str) -> bool:
    if character < "\x80":
        return character.isprintable()
    try:
        return bool(character.encode("gbk"))
    except UnicodeEncodeError:
        return False


def width(text: str) -> int:
    """How many columns a text takes: a letter of ASCII one, every other character that printers have two."""
    return sum(map(_columns, text))


def _columns(character: str) -> int:
    if character < "\x80":
        return 1
    if category(character) in ("Mn", "Me"):
        return 0
    return 2 if _spells(character) or east_asian_width(character) in "WF" else 1


def _within(columns: int) -> Callable[[str], bool]:
    return lambda text: width(text) <= columns


@cache
def _font(path: str, size: int) -> Any:
    from PIL import ImageFont

    return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)
