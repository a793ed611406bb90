"""The outline of a PDF: names that stand beside the pages and lead to where a part of the document begins."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFString

Path = tuple[str, ...]
"""Where a name stands: under which others, the outermost first; the last is the name itself."""


@dataclass
class _Entry:
    """A name, the page to which it leads, and what stands under it."""

    name: str
    page: int
    under: "list[_Entry]" = field(default_factory=list)

    def open_names(self) -> int:
        """How many names are seen under this one: all of them, as all are unfolded."""
        return sum(1 + each.open_names() for each in self.under)


class Bookmarks:
    """Gathers the names of a document while its pages are written."""

    def __init__(self) -> None:
        self._root = _Entry("", 0)

    def __bool__(self) -> bool:
        return bool(self._root.under)

    def add(self, path: Path, page: int) -> None:
        """A part begins on a page, counted from 0. What it stands under is there already or begins with it."""
        above = self._root
        for depth, name in enumerate(path):
            last = above.under[-1] if above.under else None
            if last is None or last.name != name or depth == len(path) - 1:
                last = _Entry(name, page)
                above.under.append(last)
            above = last

    def written(self, document: Any, pages: Sequence[int]) -> Any:
        """The outline as an object of a document of reportlab's; `pages` are the numbers of its pages as objects."""
        self._write(document, pages, self._root, "outline")
        return document.Reference(document.idToObject["outline"])

    def _write(self, document: Any, pages: Sequence[int], entry: _Entry, name: str) -> None:
        shown = PDFDictionary({"Count": entry.open_names()})
        if entry is self._root:
            shown["Type"] = PDFName("Outlines")
        else:
            shown["Title"] = PDFString(entry.name)
            shown["Dest"] = b"[ %d 0 R /Fit ]" % pages[entry.page]
        document.Reference(shown, name)
        under = [f"{name}.{place}" for place in range(len(entry.under))]
        for each, at in zip(entry.under, under, strict=True):
            self._write(document, pages, each, at)
        if under:
            shown["First"], shown["Last"] = _of(document, under[0]), _of(document, under[-1])
        for at, beside in _neighbours(under):
            document.idToObject[at]["Parent"] = _of(document, name)
            for key, other in beside:
                document.idToObject[at][key] = _of(document, other)


def _of(document: Any, name: str) -> Any:
    return document.Reference(document.idToObject[name])


def _neighbours(names: Sequence[str]) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Each name with the one before and the one after it."""
    for place, name in enumerate(names):
        beside = [("Prev", names[place - 1])] if place else []
        yield name, beside + ([("Next", names[place + 1])] if place + 1 < len(names) else [])
