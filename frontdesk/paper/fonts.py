"""The faces on paper: every character of a name finds one that has it, or is printed as a code point, not a box."""

import logging
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import cache
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Any, NamedTuple

from frontdesk.core.garbage import uncollected
from frontdesk.core.words import folder

REGULAR = ("NotoSansSC-Regular.ttf", "NotoSansHK-Regular.ttf")
BOLD = "NotoSansSC-Bold.ttf"
HANAZONO = Path("/usr/share/fonts/truetype/hanazono/HanaMinB.ttf")
"""Where Debian keeps a face for the rarest characters (CJK Extensions B to F)."""

STAND_INS = {"☐": "□", "☑": "√", "☒": "×", "\xa0": " ", "\u2011": "-"}
"""Characters that no bundled face has, and what an office prints in their place."""

NO_BEGIN = frozenset("，。、；：？！）》〉」』】〕〗’”…—·％‰℃°,.;:?!)]}%~～")
NO_END = frozenset("（《〈「『【〔〖‘“([{¥￥$№#")

REMEMBERED = 5_000
"""How many different texts are kept cut and measured before the memory is emptied."""


class Run(NamedTuple):
    """A stretch of text that one face can draw; `face` is a reportlab TTFont."""

    face: Any
    text: str


class Line(NamedTuple):
    """A text cut into runs, and its width in points at size 1."""

    runs: tuple[Run, ...]
    width: float


class Faces:
    """The bundled faces, those in the folder `more`, and HanaMinB, asked in this order for each character."""

    def __init__(self, more: Path | None = None) -> None:
        bundled = folder("resources") / "fonts"
        own = sorted(path for path in more.iterdir() if path.suffix.lower() == ".ttf") if more and more.is_dir() else []
        self._bundled = {bundled / name for name in (*REGULAR, BOLD)}
        self._regular = [*(bundled / name for name in REGULAR), *own, *([HANAZONO] if HANAZONO.is_file() else [])]
        self._bold = [bundled / BOLD, *self._regular]
        self._read: dict[Path, Any] = {}
        self._lines: dict[tuple[str, bool], Line] = {}
        self._wrapped: dict[tuple[str, float, float, bool], list[str]] = {}

    def regular(self) -> Any:
        """The face that most text is set in, a reportlab TTFont."""
        return self._face(self._regular[0])

    def line(self, text: str, *, bold: bool = False) -> Line:
        """Cut a text of one line into runs by face; remembered, because papers repeat themselves."""
        found = self._lines.get((text, bold))
        if found is None:
            if len(self._lines) >= REMEMBERED:
                self._lines.clear()
            found = self._lines[text, bold] = self._cut(text, self._bold if bold else self._regular)
        return found

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """Width in points of a text of one line."""
        return self.line(text, bold=bold).width * size

    def wrap(self, text: str, size: float, width: float, *, bold: bool = False) -> list[str]:
        """Break a text into lines no wider than `width` points, as `broken` does."""
        if "\n" not in text and self.line(text, bold=bold).width * size <= width:
            return [text]
        key = text, size, width, bold
        found = self._wrapped.get(key)
        if found is None:
            if len(self._wrapped) >= REMEMBERED:
                self._wrapped.clear()
            found = broken(text, lambda part: self.width(part, size, bold=bold) <= width)
            self._wrapped[key] = found
        return found

    def _cut(self, text: str, order: list[Path]) -> Line:
        first = self._face(order[0])
        with suppress(KeyError):
            if text:
                return Line((Run(first, text),), sum(map(first.face.charWidths.__getitem__, map(ord, text))) / 1000)
        runs: list[Run] = []
        width = 0.0
        for character in text:
            for face, shown in self._shown(character, order):
                if runs and runs[-1].face is face:
                    runs[-1] = Run(face, runs[-1].text + shown)
                else:
                    runs.append(Run(face, shown))
                width += sum(face.face.getCharWidth(ord(each)) for each in shown)
        return Line(tuple(runs), width / 1000)

    def _shown(self, character: str, order: list[Path]) -> Iterator[Run]:
        """The face and the text that stand for one character; none for what has no shape of its own."""
        kind = unicodedata.category(character)
        character = " " if kind in ("Cc", "Zl", "Zp") else STAND_INS.get(character, character)
        for face in map(self._face, order):
            if face is not None and face.face.charToGlyph.get(ord(character)):
                yield Run(face, character)
                return
        # Format marks and variation selectors (the last two blocks) only change their neighbours.
        if kind == "Cf" or 0xFE00 <= ord(character) <= 0xFE0F or 0xE0100 <= ord(character) <= 0xE01EF:
            return
        for sign in f"[U+{ord(character):04X}]":
            yield from self._shown(sign, order)

    def _face(self, path: Path) -> Any:
        """The reportlab font of a file, read when first asked for; None for one of the estate's that is no use."""
        if path not in self._read:
            try:
                self._read[path] = _open(path, self._bold.index(path), lying=path in self._bundled)
            except Exception:
                if path in self._bundled:
                    raise
                # reportlab fails in many ways on a damaged or unsuitable file; the paper must come out all the same.
                logging.getLogger(__name__).warning("The font file %s can't be used", path.name)
                self._read[path] = None
        return self._read[path]


@cache
def faces(more: Path | None = None) -> Faces:
    """The faces of this process, with those in the folder `more` (`<data>/fonts`)."""
    return Faces(more)


class _Lying:
    """A font file that reportlab reads where it lies, because the whole of a Chinese one would fill the memory."""

    def __init__(self, path: Path) -> None:
        self.name = str(path)
        with path.open("rb") as file:
            self._data = mmap(file.fileno(), 0, access=ACCESS_READ)

    def read(self) -> mmap:
        return self._data


class _Outlines:
    """The outlines of a face, for a subset to take what it needs: the whole, which reportlab copies, has megabytes."""

    def __init__(self, face: Any) -> None:
        self._data = face._ttf_data
        self._start = face.get_table_pos("glyf")[0]

    def __getitem__(self, part: slice) -> bytes:
        taken: bytes = self._data[self._start + part.start : self._start + part.stop]
        return taken


def _open(path: Path, place: int, *, lying: bool) -> Any:
    """Ours are read where they lie; the estate's are copied, because somebody may write over them meanwhile."""
    from reportlab.pdfbase import ttfonts

    ttfonts.makeToUnicodeCMap = _to_unicode
    file = _Lying(path) if lying else str(path)
    with uncollected():  # what is noted of a font is much, and makes no circles
        font = ttfonts.TTFont(str(path), file, shapable=False, asciiReadable=False)
    whole, outlines = font.face.get_table, _Outlines(font.face)
    font.face.get_table = lambda tag: outlines if tag == "glyf" else whole(tag)
    # A document tells fonts apart by both their names, and one of the estate's may be called like one of ours.
    font.face.subfontNameX = b"-%d" % place
    return font


def _to_unicode(name: str, subset: list[int]) -> str:
    """The table by which a reader copies and searches: one code of the subset → UTF-16.

    Replaces reportlab's own, which writes characters above U+FFFF as five digits instead of a surrogate pair, and more
    than the hundred entries that one block may have.
    """
    entries = [f"<{code:02X}> <{chr(point).encode('utf-16-be').hex().upper()}>" for code, point in enumerate(subset)]
    blocks = [entries[start : start + 100] for start in range(0, len(entries), 100)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
            f"/CMapName /{name} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<00> <FF>",
            "endcodespacerange",
            *(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks),
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    )


def broken(text: str, fits: Callable[[str], bool]) -> list[str]:
    """Break a text into lines that fit; at least one line, newlines kept.

    Chinese breaks between any two characters, but no line ends with （《“ and none begins with ，。）”. Latin words and
    numbers stay whole unless one alone does not fit on a line.
    """
    lines = []
    for paragraph in text.split("\n"):
        current = ""
        for atom in _atoms(paragraph):
            if fits((current + atom).rstrip()):
                current += atom
                continue
            if current.strip():
                lines.append(current.rstrip())
            current = atom
            while len(current) > 1 and not fits(current.rstrip()):
                fitting = _fitting(current, fits)
                lines.append(current[:fitting])
                current = current[fitting:]
        lines.append(current.rstrip())
    return lines


def _fitting(word: str, fits: Callable[[str], bool]) -> int:
    """How many characters of a word too long for a line fit on it; at least one."""
    count = 1
    while count < len(word) and fits(word[: count + 1]):
        count += 1
    return count


def _atoms(text: str) -> Iterable[str]:
    """The pieces of a text that no line break may split, spaces kept at their ends."""
    start = 0
    for at in range(1, len(text)):
        before, after = text[at - 1], text[at]
        if after == " " or before in NO_END or (before != " " and after in NO_BEGIN):
            continue
        if before == " " or chinese(before) or chinese(after):
            yield text[start:at]
            start = at
    yield text[start:]


def chinese(character: str) -> bool:
    """Whether a character is written in a square of its own, as Chinese is; False for an empty text."""
    return character >= "⺀"
