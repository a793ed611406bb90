"""Opening somebody else's file: what it is by its first bytes, whatever its name says, and who reads it."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.paper.limits import LARGEST, LOCKED, PACKED, TOO_LARGE, WORD, Merge, Row, Sheet

_AT_ONCE = 500
"""Rows in a piece: they are told while the next are read."""

_NOT_ONE = mark("This is no workbook that can be read. Open it in Excel and save it as .xlsx.")

_TAG = re.compile("<[a-z!?]")
_PAGE = re.compile(r"<(?:!doctype html|html|head|body|meta|style|script|title|table|div|center|form|font|p|frameset)\b")
_EXCEL_2003 = re.compile(r"<(?:\w+:)?workbook\s[^>]*urn:schemas-microsoft-com:office:spreadsheet")
_BROKEN_TEXT = re.compile(rb"[\0-\x08\x0e-\x1f]")


class Opened(NamedTuple):
    """What the file is: its kind, and what a text is read as. Told first."""

    kind: str
    encoding: str


class Piece(NamedTuple):
    """Some rows of a sheet; `further` ones belong to the sheet told of last."""

    name: str
    merged: list[Merge]
    rows: list[Row]
    further: bool


def told(path: Path, encoding: str) -> Iterator[Opened | Piece]:
    """What the file is and then its sheets, piece by piece, those without rows left out. Refuses in words."""
    content = _content(path)
    kind, read_as, sheets = _opened(content, encoding)
    del content
    yield Opened(kind, read_as)
    for name, merged, rows in sheets:
        further = False
        remaining = iter(rows)
        while piece := list(islice(remaining, _AT_ONCE)):
            yield Piece(name, [] if further else merged, piece, further)
            further = True


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise Refusal(TOO_LARGE)
        return path.read_bytes()
    except FileNotFoundError:
        raise Refusal(mark("There is no file {name}."), name=path.name) from None
    except IsADirectoryError:
        raise Refusal(mark("{name} is a folder. Choose the workbook in it."), name=path.name) from None
    except PermissionError:
        if path.is_dir():  # Windows says so
            raise Refusal(mark("{name} is a folder. Choose the workbook in it."), name=path.name) from None
        sentence = mark("{name} may not be read. Close it in other programs, or ask for permission to read it.")
        raise Refusal(sentence, name=path.name) from None
    except (OSError, ValueError):
        raise Refusal(mark("{name} cannot be read. Copy it to this computer and try again."), name=path.name) from None


def _opened(content: bytes, encoding: str) -> tuple[str, str, Iterable[Sheet]]:
    """Kind, encoding and sheets. Readers are loaded when they are needed: each start of the reader pays for them."""
    if not content:
        raise Refusal(mark("The file is empty, 0 bytes. Export or copy it again."))
    if content.startswith(b"PK\x03\x04"):
        from frontdesk.paper import archive

        kind = archive.kind_of(content)
        if kind == "ods":
            from frontdesk.paper import opendocument

            return kind, "", opendocument.sheets(archive.part(content, "content.xml"))
        from frontdesk.paper import workbook

        if kind == "xlsb":
            archive.measure_binary(content)
            return kind, "", workbook.sheets(content, {})
        return kind, "", workbook.sheets(*archive.measured(content))
    if content.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return "xls", "", _old_workbook(content)
    _refuse_pictures_and_papers(content)

    from frontdesk.paper import plaintext

    head = plaintext.beginning(content).lstrip("\ufeff \t\r\n").lower()
    if head.startswith("mime-version:"):
        raise Refusal(mark("This is a web archive named like a workbook. Open it in Excel and save it as .xlsx."))
    if _TAG.match(head):
        from frontdesk.paper import webpage, xmlsheets

        if not (_EXCEL_2003.search(head) or _PAGE.search(head)):
            raise Refusal(mark("This is an XML file of another program. Open it in Excel and save it as .xlsx."))
        text, read_as = webpage.decoded(content, encoding)
        if _EXCEL_2003.search(head):
            return "xml", read_as, xmlsheets.sheets(text)
        return "html", read_as, webpage.sheets(text)
    text, read_as = plaintext.decoded(content, encoding)
    return "csv", read_as, plaintext.sheets(text)


def _refuse_pictures_and_papers(content: bytes) -> None:
    start = content[:4096].lstrip(b"\xef\xbb\xbf\0 \t\r\n").lower()
    if start.startswith(b"%pdf"):
        raise Refusal(mark("This is a PDF document. Ask for the register as an .xlsx workbook."))
    if start.startswith((b"\x89png", b"\xff\xd8\xff", b"gif8", b"bm", b"riff")) and b"\0" in content[:4096]:
        raise Refusal(mark("This is a picture. Ask for the register as an .xlsx workbook."))
    if start.startswith(b"{\\rtf"):
        raise Refusal(WORD)
    if content.startswith((b"PK\x05\x06", b"PK\x07\x08", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b")):
        raise Refusal(PACKED)
    if not content.startswith((b"\xff\xfe", b"\xfe\xff")) and _BROKEN_TEXT.search(content[:4096]):
        raise Refusal(_NOT_ONE)


def _old_workbook(content: bytes) -> Iterable[Sheet]:
    """The sheets of a compound file, if it is Excel's and not Word's, and not locked."""
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise Refusal(LOCKED)
    if not any(name.encode("utf-16-le") in content for name in ("Workbook", "Book", "WORKBOOK", "BOOK")):
        if "WordDocument".encode("utf-16-le") in content:
            raise Refusal(WORD)
        raise Refusal(_NOT_ONE)
    from frontdesk.paper import workbook

    return workbook.sheets(content, {}, old=True)
