"""A PDF that goes to its target page by page, so that the batch for an estate takes no more memory than a letter."""

import io
import logging
import zlib
from array import array
from copy import copy
from functools import lru_cache
from typing import Any, BinaryIO, NamedTuple

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFFile,
    PDFImageXObject,
    PDFIndirectObject,
    PDFName,
    PDFResourceDictionary,
    PDFTrailer,
)

from frontdesk.paper.bookmarks import Bookmarks
from frontdesk.paper.sheet import Picture

VERSION = 1, 4
"""The first PDF that knows transparency, for seals and for logos without a ground."""

INK = "Ink"
"""The name of the state in which a picture is stamped over what is printed, as ink is: dark shows through."""

_STREAM = b"<<\n/Filter /FlateDecode /Length %d\n>>\nstream\n%b\nendstream"
"""What is drawn on a page, packed."""

_LEVEL = 4
"""How hard pages are packed: in two thirds of the time that the usual level takes, into files a twentieth larger."""


class Placed(NamedTuple):
    """A picture in a document: the name by which pages draw it, and its size in pixels."""

    name: str
    width: int
    height: int


class Flow:
    """One document on its way out.

    reportlab keeps every page until it saves; here its objects are formatted and written as soon as a page is full,
    and only where they begin is remembered: 24 bytes of a page. Fonts, pictures, the tree of pages and the table of
    where all begins come last. What fonts need to know of their document is in `document`.
    """

    def __init__(self, target: BinaryIO, title: str) -> None:
        rl_config.useA85 = 0
        self.document: Any = PDFDocument(compression=1, invariant=1, pdfVersion=VERSION)
        info, catalog = self.document.info, self.document.Catalog
        info.title, info.author, info.subject, info.creator = title, "", "", "frontdesk"
        catalog.Outlines = None
        self._tree = catalog.Pages = PDFDictionary({"Type": PDFName("Pages")})
        self._parent = self.document.Reference(self._tree)
        self._shared = PDFResourceDictionary()
        self._shared.basicFonts()
        self._shared.allProcs()
        self._resources = self.document.Reference(self._shared)
        self._blanks: dict[tuple[float, float], bytes] = {}
        self._pages = array("L")
        self._begins = array("Q", [0])
        self._bookmarks = Bookmarks()
        self._pictures: dict[Picture, Placed | None] = {}
        self._canvas: Any = None
        self._file = PDFFile(VERSION)
        for begun in self._file.strings:
            target.write(begun)
        self._file.strings.clear()
        self._file.write = target.write

    def contents(self, operators: str) -> int:
        """Write what is drawn on a page, or a part of it; gives its number."""
        packed = zlib.compress(operators.encode("ascii"), _LEVEL)
        self.document.updateSignature(packed)
        return self._add(_STREAM % (len(packed), packed))

    def page(self, width: float, height: float, contents: list[int]) -> None:
        """Write the next page, sizes in points, with the contents of these numbers one over the other."""
        blank = self._blanks.get((width, height))
        if blank is None:
            blank = self._blanks[width, height] = self._blank(width, height)
        self._pages.append(self._add(blank % b" ".join([b"%d 0 R" % each for each in contents])))

    def bookmark(self, path: tuple[str, ...]) -> None:
        """The next page begins a part that is named in the outline of the document, see `Bookmarks`."""
        self._bookmarks.add(path, len(self._pages))

    def _blank(self, width: float, height: float) -> bytes:
        """A page of a size as reportlab formats it, all but its contents."""
        known = {"Type": PDFName("Page"), "Parent": self._parent, "Resources": self._resources}
        size = {"MediaBox": PDFArray([0, 0, width, height]), "Contents": b"[ %b ]"}
        blank: bytes = PDFDictionary({**known, **size}).format(self.document)
        return blank

    def picture(self, picture: Picture) -> Placed | None:
        """A picture to be drawn on any page, which is in the document once; None for one that can't be drawn."""
        if picture not in self._pictures:
            try:
                self._pictures[picture] = self._placed(picture)
            except Exception:
                # The receipt must come out even when somebody replaced the logo by a holiday video.
                logging.getLogger(__name__).warning("A logo or seal can't be drawn")
                self._pictures[picture] = None
        return self._pictures[picture]

    def _placed(self, picture: Picture) -> Placed:
        image, mask = (copy(each) for each in _image(picture if isinstance(picture, bytes) else picture.read_bytes()))
        name = f"Picture{len(self._pictures)}"
        if mask:
            image.smask = self.document.Reference(mask, f"{name}.mask")
        self._shared.XObject[name] = self.document.Reference(image, name)
        return Placed(name, image.width, image.height)

    def drawn(self, drawing: Any, x: float, y: float, font: Any) -> str:
        """The operators of a drawing of reportlab.graphics, its lower left corner at x, y; `font` is a TTFont."""
        from reportlab.graphics import renderPDF
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfgen.canvas import Canvas

        if self._canvas is None:
            pdfmetrics.registerFont(font)
            self._canvas = Canvas(io.BytesIO(), initialFontName=font.fontName)
            self._canvas._doc = self.document
        renderPDF.draw(drawing, self._canvas, x, y)
        operators = "\n".join(self._canvas._code)
        self._canvas._code.clear()
        states = self._canvas._extgstate.getState()
        if states:
            self._shared.ExtGState.update(states.dict)
        return operators

    def ink(self) -> str:
        """The name of the state that stamps a picture."""
        if INK not in self._shared.ExtGState:
            state = {"Type": PDFName("ExtGState"), "BM": PDFName("Multiply"), "ca": 0.85}
            self._shared.ExtGState[INK] = self.document.Reference(PDFDictionary(state), INK)
        return INK

    def save(self) -> None:
        """Write what the pages need, and how it all hangs together."""
        document = self.document
        for font in document.delayedFonts:
            font.addObjects(document)
        if self._bookmarks:
            document.Catalog.Outlines = self._bookmarks.written(document, self._pages)
            document.Catalog.showOutline()
        document.info.digest(document.signature)
        root, info = document.Reference(document.Catalog), document.Reference(document.info)
        self._tree["Count"] = len(self._pages)
        self._tree["Kids"] = b"[ %b ]" % b"\n".join([b"%d 0 R" % page for page in self._pages])
        number = 0
        while number < document.objectcounter:  # which grows while fonts are formatted
            number += 1
            name = document.numberToId.get(number)
            if name:
                self._write(number, PDFIndirectObject(name, document.idToObject[name]).format(document))
        start = self._file.add(b"xref\n0 %d\n0000000000 65535 f \n" % (number + 1))
        for begin in self._begins[1:]:
            self._file.add(b"%010d 00000 n \n" % begin)
        trailer = PDFTrailer(startxref=start, Size=number + 1, Root=root, Info=info, ID=document.ID())
        self._file.add(trailer.format(document))

    def _add(self, formatted: bytes) -> int:
        """Write a thing that is never asked for again but by its number."""
        self.document.objectcounter += 1
        number: int = self.document.objectcounter
        self._write(number, b"%d 0 obj\n%b\nendobj\n" % (number, formatted))
        return number

    def _write(self, number: int, formatted: bytes) -> None:
        self._begins.extend([0] * (number + 1 - len(self._begins)))
        self._begins[number] = self._file.add(formatted)


@lru_cache(maxsize=4)
def _image(data: bytes) -> tuple[Any, Any]:
    """A picture as reportlab packs it, and how transparent it is, or None; remembered, for that takes long."""
    image = PDFImageXObject("", ImageReader(io.BytesIO(data)), mask="auto")
    return image, image.__dict__.pop("_smask", None)
