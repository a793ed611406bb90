"""The PDF file itself, written as it grows: a page goes out when it is drawn, so memory stays flat however many follow.

Objects and their entries are those of ISO 32000-1; text is searched and copied by the tables in chapter 9.10.
"""

import re
import zlib
from array import array
from collections import deque
from pathlib import Path
from typing import BinaryIO

from frontdesk.paper.truetype import TrueType

_CATALOG, _PAGES, _RESOURCES, _INFO = 1, 2, 3, 4
"""The numbers of the objects that are named before they are written."""

_BLOCK = 100
"""Entries that one block of a ToUnicode table may have."""

_LEVEL = 4
"""How hard is packed: in two thirds of the time that the usual level takes, into files a twentieth larger at most."""

_UNNAMEABLE = re.compile("[^A-Za-z0-9-]")
"""What of a face's name is left out, because a name in a PDF may not have it."""


class _Used(dict[str, str]):
    """The characters that a document takes from one face, each with the code it has in this document, in hex."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.name = f"F{number}"

    def __missing__(self, character: str) -> str:
        code = self[character] = f"{len(self) + 1:04X}"
        return code


class Document:
    """Writes pages to a binary file. The same pages give the same bytes."""

    def __init__(self, target: BinaryIO, title: str) -> None:
        self.pages = 0
        self._target = target
        self._title = title
        self._at = 0
        self._offsets = array("Q", [0] * 5)
        self._kids = array("L")
        self._unfinished: deque[int] = deque()
        self._faces: dict[TrueType, _Used] = {}
        self._pictures: dict[Path, tuple[int, float]] = {}
        # The second line tells transfer programs that the file is not text.
        self._write(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")

    def show(self, face: TrueType, size: float, text: str) -> str:
        """The operators that show a text; the face must have each of its characters."""
        used = self._faces.get(face)
        if used is None:
            used = self._faces[face] = _Used(len(self._faces) + 1)
        return f"/{used.name} {size:g} Tf <{''.join(map(used.__getitem__, text))}> Tj"

    def picture(self, path: Path) -> tuple[str, float]:
        """The operator that shows a picture in a square of 1 point, and how many times as wide as high it is."""
        if path not in self._pictures:
            self._pictures[path] = self._image(path)
        number, ratio = self._pictures[path]
        return f"/I{number} Do", ratio

    def page(self, width: float, height: float, operators: str, *, unfinished: bool = False) -> None:
        """Add a page, sizes in points; an unfinished one must be finished before the document is closed."""
        contents = f"{self._stream('', operators.encode('ascii'))} 0 R"
        if unfinished:
            self._unfinished.append(self._number())
            contents = f"[{contents} {self._unfinished[-1]} 0 R]"
        box = f"/MediaBox[0 0 {width:.4f} {height:.4f}]"
        page = f"<</Type/Page/Parent {_PAGES} 0 R{box}/Resources {_RESOURCES} 0 R/Contents {contents}>>"
        self._kids.append(self._object(page))
        self.pages += 1

    def finish(self, operators: str) -> None:
        """Add what was left out of the first of the unfinished pages, known only when all are drawn."""
        self._stream("", operators.encode("ascii"), self._unfinished.popleft())

    def close(self) -> None:
        """Write what all pages share and where each object stands."""
        fonts = "".join(f"/{used.name} {self._font(face, used)} 0 R" for face, used in self._faces.items())
        pictures = "".join(f"/I{number} {number} 0 R" for number, _ in self._pictures.values())
        self._object(f"<</Font<<{fonts}>>/XObject<<{pictures}>>>>", _RESOURCES)
        kids = " ".join(f"{number} 0 R" for number in self._kids)
        self._object(f"<</Type/Pages/Count {self.pages}/Kids[{kids}]>>", _PAGES)
        self._object(f"<</Title<FEFF{_utf16(self._title)}>/Creator(frontdesk)>>", _INFO)
        self._object(f"<</Type/Catalog/Pages {_PAGES} 0 R>>", _CATALOG)
        start = self._at
        count = len(self._offsets)
        self._write(f"xref\n0 {count}\n0000000000 65535 f \n".encode())
        for offset in self._offsets[1:]:
            self._write(b"%010d 00000 n \n" % offset)
        self._write(f"trailer\n<</Size {count}/Root {_CATALOG} 0 R/Info {_INFO} 0 R>>\n".encode())
        self._write(f"startxref\n{start}\n%%EOF\n".encode())

    def _image(self, path: Path) -> tuple[int, float]:
        from PIL import Image

        with Image.open(path) as opened:
            picture = opened.convert("RGBA")
        head = f"/Type/XObject/Subtype/Image/Width {picture.width}/Height {picture.height}/BitsPerComponent 8"
        mask = self._stream(f"{head}/ColorSpace/DeviceGray", picture.getchannel("A").tobytes())
        pixels = picture.convert("RGB").tobytes()
        number = self._stream(f"{head}/ColorSpace/DeviceRGB/SMask {mask} 0 R", pixels)
        return number, picture.width / picture.height

    def _font(self, face: TrueType, used: _Used) -> int:
        """Embed what was used of a face."""
        characters = list(used)
        # Which part it is stands before the name, so that readers never take two parts for one face.
        name = f"AAAAA{chr(ord('A') + int(used.name[1:]) % 26)}+{_UNNAMEABLE.sub('', face.name)}"
        program = face.subset(characters)
        file = self._stream(f"/Length1 {len(program)}", program)
        box = " ".join(map(str, face.box))
        descriptor = self._object(
            f"<</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[{box}]/ItalicAngle 0/Ascent {face.ascent}"
            f"/Descent {face.descent}/CapHeight {face.ascent}/StemV 80/FontFile2 {file} 0 R>>"
        )
        widths = " ".join(str(face.width(character)) for character in characters)
        descendant = self._object(
            f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
            f"/Supplement 0>>/CIDToGIDMap/Identity/FontDescriptor {descriptor} 0 R/W[1[{widths}]]>>"
        )
        copied = self._stream("", _to_unicode(used).encode("ascii"))
        return self._object(
            f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]"
            f"/ToUnicode {copied} 0 R>>"
        )

    def _stream(self, entries: str, data: bytes, number: int = 0) -> int:
        packed = zlib.compress(data, _LEVEL)
        head = f"<<{entries}/Filter/FlateDecode/Length {len(packed)}>>stream\n".encode("ascii")
        return self._object(head + packed + b"\nendstream", number)

    def _number(self) -> int:
        """The number of the next object."""
        self._offsets.append(0)
        return len(self._offsets) - 1

    def _object(self, body: str | bytes, number: int = 0) -> int:
        """Write an object, under the next number unless it has one."""
        number = number or self._number()
        self._offsets[number] = self._at
        whole = body.encode("ascii") if isinstance(body, str) else body
        self._write(b"%d 0 obj\n%b\nendobj\n" % (number, whole))
        return number

    def _write(self, data: bytes) -> None:
        self._target.write(data)
        self._at += len(data)


def _to_unicode(used: _Used) -> str:
    """The table by which a reader copies and searches: code → UTF-16."""
    entries = [f"<{code}> <{_utf16(character)}>" for character, code in used.items()]
    blocks = [entries[start : start + _BLOCK] for start in range(0, len(entries), _BLOCK)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<0000> <FFFF>",
            "endcodespacerange",
            *(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks),
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    )


def _utf16(text: str) -> str:
    return text.encode("utf-16-be").hex().upper()
