"""A TrueType face as it lies on the disk: which characters it has, how wide they are, and the part a paper takes along.

Nothing is read before it is asked for: a whole Chinese face has thirty thousand characters, a receipt needs a hundred.
Tables and their fields are those of the OpenType specification, chapter "Font file".
"""

import sys
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import accumulate
from mmap import mmap
from struct import Struct, iter_unpack, pack, unpack_from

_COMPONENT = Struct(">HH")
_WORDS, _SCALE, _MORE, _TWO_SCALES, _MATRIX = 0x0001, 0x0008, 0x0020, 0x0040, 0x0080
"""Flags of a component: wide offsets, one scale, another one follows, two scales, four."""

_HINTS = (b"cvt ", b"fpgm", b"prep")
"""Tables that are taken along as they are."""

_WINDOWS_WHOLE, _WINDOWS, _UNICODE_WHOLE, _UNICODE = (3, 10), (3, 1), (0, 4), (0, 3)


class TrueType:
    """One face. Widths and heights are in 1/1000 of the size it is set in; glyph 0 is what a missing one looks like.

    `glyph(character)` is the number of its glyph, 0 where the face lacks it; `width(character)` is how far the next
    one stands from its beginning.
    """

    def __init__(self, name: str, data: bytes | mmap) -> None:
        """`data` is a whole file; ValueError where it holds no TrueType outlines, struct.error where it is cut off."""
        if data[:4] not in (b"\0\1\0\0", b"true"):
            raise ValueError("not a TrueType face")
        self.name = name
        self._data = data
        (tables,) = unpack_from(">H", data, 4)
        records = (unpack_from(">4s4xII", data, 12 + 16 * number) for number in range(tables))
        self._tables: dict[bytes, tuple[int, int]] = {tag: (at, length) for tag, at, length in records}
        missing = {b"cmap", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp"} - self._tables.keys()
        if missing:
            raise ValueError("a table is missing")
        self._glyf, self._loca, self._hmtx = (self._tables[tag][0] for tag in (b"glyf", b"loca", b"hmtx"))
        head, hhea = self._tables[b"head"][0], self._tables[b"hhea"][0]
        self._em: int = unpack_from(">H", data, head + 18)[0]
        self.box = tuple(map(self._thousandths, unpack_from(">4h", data, head + 36)))
        (self._long,) = unpack_from(">h", data, head + 50)
        self.ascent, self.descent = map(self._thousandths, unpack_from(">2h", data, hhea + 4))
        (self._measured,) = unpack_from(">H", data, hhea + 34)
        self._groups = sorted(self._characters())
        self._starts = [start for start, _, _ in self._groups]
        # Papers repeat their characters.
        self.glyph: Callable[[str], int] = cache(self._glyph)
        self.width: Callable[[str], int] = cache(self._width)

    def subset(self, characters: Sequence[str]) -> bytes:
        """A face of only these: its glyph 0 is the missing one, its glyph n + 1 that of `characters[n]`."""
        glyphs = [0, *map(self.glyph, characters)]
        places = {glyph: place for place, glyph in enumerate(glyphs)}
        outlines = []
        # Glyphs put together from others bring those along, at the end.
        for glyph in glyphs:
            outline = bytearray(self._outline(glyph))
            if outline[:1] >= b"\x80":
                for at, component in _components(outline):
                    if component not in places:
                        places[component] = len(glyphs)
                        glyphs.append(component)
                    _COMPONENT.pack_into(outline, at, _COMPONENT.unpack_from(outline, at)[0], places[component])
            outlines.append(bytes(outline) + bytes(-len(outline) % 4))
        tables: dict[bytes, bytes] = {tag: self._table(tag) for tag in _HINTS if tag in self._tables}
        tables[b"glyf"] = b"".join(outlines)
        starts = list(accumulate(map(len, outlines), initial=0))
        tables[b"loca"] = pack(f">{len(starts)}I", *starts)
        tables[b"hmtx"] = b"".join(pack(">Hh", *self._metrics(glyph)) for glyph in glyphs)
        head, hhea, maxp = (bytearray(self._table(tag)) for tag in (b"head", b"hhea", b"maxp"))
        head[8:12], head[50:52] = bytes(4), b"\0\1"
        hhea[34:36] = maxp[4:6] = pack(">H", len(glyphs))
        return _file(tables | {b"head": bytes(head), b"hhea": bytes(hhea), b"maxp": bytes(maxp)})

    def _glyph(self, character: str) -> int:
        """The number of a character's glyph; 0 when the face lacks it."""
        code = ord(character)
        at = bisect_right(self._starts, code) - 1
        start, end, first = self._groups[at] if at >= 0 else (0, -1, 0)
        return first + code - start if code <= end else 0

    def _width(self, character: str) -> int:
        """How far the next character stands from the beginning of this one."""
        return self._thousandths(self._metrics(self.glyph(character))[0])

    def _thousandths(self, units: int) -> int:
        return round(units * 1000 / self._em)

    def _table(self, tag: bytes) -> bytes:
        at, length = self._tables[tag]
        return self._data[at : at + length]

    def _metrics(self, glyph: int) -> tuple[int, int]:
        """Width and left bearing in the units of the face; the last width counts for all that follow."""
        last = self._hmtx + 4 * min(glyph, self._measured - 1)
        (width,) = unpack_from(">H", self._data, last)
        beyond = glyph - self._measured
        (bearing,) = unpack_from(">h", self._data, last + 2 if beyond < 0 else last + 4 + 2 * beyond)
        return width, bearing

    def _outline(self, glyph: int) -> bytes:
        if self._long:
            start, end = unpack_from(">2I", self._data, self._loca + 4 * glyph)
        else:
            start, end = (2 * half for half in unpack_from(">2H", self._data, self._loca + 2 * glyph))
        return self._data[self._glyf + start : self._glyf + end]

    def _characters(self) -> Iterator[tuple[int, int, int]]:
        """Ranges of characters that follow each other, as their glyphs do: first, last, glyph of the first."""
        cmap = self._tables[b"cmap"][0]
        (count,) = unpack_from(">H", self._data, cmap + 2)
        records = (unpack_from(">HHI", self._data, cmap + 4 + 8 * number) for number in range(count))
        places = {(platform, encoding): cmap + offset for platform, encoding, offset in records}
        for wanted in (_WINDOWS_WHOLE, _UNICODE_WHOLE, _WINDOWS, _UNICODE):
            at = places.get(wanted, 0)
            (kind,) = unpack_from(">H", self._data, at)
            if at and kind == 12:
                (groups,) = unpack_from(">I", self._data, at + 12)
                yield from iter_unpack(">3I", self._data[at + 16 : at + 16 + 12 * groups])
                return
            if at and kind == 4:
                yield from self._segments(at)
                return
        raise ValueError("no characters")

    def _segments(self, at: int) -> Iterator[tuple[int, int, int]]:
        """The same from the older table, where a segment either shifts its characters or lists their glyphs."""
        (doubled,) = unpack_from(">H", self._data, at + 6)
        count = doubled // 2
        ends, starts, shifts, lists = (
            unpack_from(f">{count}H", self._data, at + 14 + place * doubled + (2 if place else 0)) for place in range(4)
        )
        for number, (start, end, shift, offset) in enumerate(zip(starts, ends, shifts, lists, strict=True)):
            if not offset:
                yield start, end, (start + shift) & 0xFFFF
                continue
            listed = at + 16 + 3 * doubled + 2 * number + offset
            for code in range(start, end + 1):
                (glyph,) = unpack_from(">H", self._data, listed + 2 * (code - start))
                if glyph:
                    yield code, code, (glyph + shift) & 0xFFFF


def _components(outline: bytearray) -> Iterator[tuple[int, int]]:
    """Where each component of a composite glyph is named, and which glyph it is."""
    at, flags = 10, _MORE
    while flags & _MORE:
        flags, glyph = _COMPONENT.unpack_from(outline, at)
        yield at, glyph
        at += 8 if flags & _WORDS else 6
        at += 2 if flags & _SCALE else 4 if flags & _TWO_SCALES else 8 if flags & _MATRIX else 0


def _file(tables: dict[bytes, bytes]) -> bytes:
    """A font file of these tables, with the checksums that careful readers look at."""
    power = len(tables).bit_length() - 1
    header = pack(">4s4H", b"\0\1\0\0", len(tables), 16 << power, power, 16 * len(tables) - (16 << power))
    offset = len(header) + 16 * len(tables)
    directory, body = b"", b""
    for tag in sorted(tables):
        padded = tables[tag] + bytes(-len(tables[tag]) % 4)
        directory += pack(">4s3I", tag, _checksum(padded), offset + len(body), len(tables[tag]))
        body += padded
    whole = bytearray(header + directory + body)
    head = unpack_from(">I", directory, directory.index(b"head") + 8)[0]
    whole[head + 8 : head + 12] = pack(">I", (0xB1B0AFBA - _checksum(bytes(whole))) & 0xFFFFFFFF)
    return bytes(whole)


def _checksum(padded: bytes) -> int:
    numbers = array("I", padded)
    if sys.byteorder == "little":
        numbers.byteswap()
    return sum(numbers) & 0xFFFFFFFF
