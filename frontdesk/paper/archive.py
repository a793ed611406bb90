"""Looking inside a packed workbook before it is unfolded: what it is, and how far its cells reach."""

import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from frontdesk.core.refusals import Refusal
from frontdesk.paper import binarysheets, reach
from frontdesk.paper.limits import DAMAGED, LARGEST_UNPACKED, LOCKED, MOST_TEXT, PACKED, TOO_LARGE, WORD

_SUSPICIOUS_SIZE, _SUSPICIOUS_RATIO = 10_000_000, 200
_PIECE = 1_000_000
_SHORTEST_CELL = 15

_ERROR = b't="e"'
_ROOT = re.compile(rb"<((?:[\w.-]+:)?)(worksheet|sst)[\s>]")


@contextmanager
def _opened(content: bytes) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            yield archive
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError, NotImplementedError) as error:
        raise Refusal(DAMAGED) from error


def kind_of(content: bytes) -> str:
    """xlsx, xlsb or ods. Refuses other archives by their name, and those that would unfold without measure."""
    with _opened(content) as archive:
        members = archive.infolist()
        names = {member.filename for member in members}
        locked = "META-INF/manifest.xml" in names and b"encryption-data" in archive.read("META-INF/manifest.xml")
    unpacked = sum(member.file_size for member in members)
    if unpacked > LARGEST_UNPACKED:
        raise Refusal(TOO_LARGE)
    if unpacked > _SUSPICIOUS_SIZE and unpacked > _SUSPICIOUS_RATIO * len(content):
        raise Refusal(TOO_LARGE)
    if "xl/workbook.xml" in names:
        return "xlsx"
    if "xl/workbook.bin" in names:
        return "xlsb"
    if "content.xml" in names and "mimetype" in names:
        if locked:
            raise Refusal(LOCKED)
        return "ods"
    if any(name.startswith("word/") for name in names):
        raise Refusal(WORD)
    raise Refusal(PACKED)


def part(content: bytes, name: str) -> bytes:
    """A part of the archive, unpacked."""
    with _opened(content) as archive:
        return archive.read(name)


def measure_binary(content: bytes) -> None:
    """Refuse an .xlsb workbook whose cells reach further than can be held."""
    with _opened(content) as archive:
        binarysheets.measure(archive.read(member) for member in archive.infolist())


def measured(content: bytes) -> tuple[bytes, dict[str, list[int]]]:
    """The workbook itself, if its cells reach no further than can be held.

    The declared size of a sheet is not trusted; the places of its cells are. A sheet with few rows far apart is closed
    up, which is told with the rows' true numbers by the sheet's name. An error such as #N/A stands there as text: it
    would be read as an empty cell otherwise. Refuses sheets with cells too many, too far or
    too full of text.
    """
    far: dict[str, tuple[bytes, list[int]]] = {}
    faulty: list[tuple[str, bytes]] = []
    longest, texts_part, sheets = 0, "", []
    with _opened(content) as archive:
        for member in archive.infolist():
            prefix = kind = b""
            may_be_far = has_errors = False
            for piece in _pieces(archive, member):
                if not kind and (root := _ROOT.search(piece)):
                    prefix, kind = b"<" + root[1], root[2]
                if kind == b"worksheet":
                    may_be_far = may_be_far or reach.may_be_far(prefix, piece)
                    has_errors = has_errors or _ERROR in piece
                elif kind == b"sst":
                    longest = max(longest, *map(len, piece.split(prefix + b"si")))
            if kind == b"worksheet":
                sheets.append((member, prefix))
                if has_errors:
                    faulty.append((member.filename, prefix))
                if (
                    may_be_far
                    and member.filename not in {part for _, part, visible in _targets(archive) if not visible}
                    and not reach.fits_by_tags(prefix, _pieces(archive, member))
                    and (closed_up := reach.closed_up(prefix, _pieces(archive, member)))
                ):
                    far[member.filename] = closed_up
            elif kind == b"sst":
                texts_part = member.filename
        if not sheets:
            raise Refusal(DAMAGED)
        if longest * sum(member.file_size for member, _ in sheets) > MOST_TEXT * _SHORTEST_CELL:
            _weigh_texts(archive, texts_part, sheets)
        exchanged = {name: sheet for name, (sheet, _) in far.items()}
        for name, prefix in faulty:
            as_text = re.compile(b"(" + prefix + rb'c\s[^<>]*?\b)t="e"')
            exchanged[name] = as_text.sub(rb'\1t="str"', exchanged.get(name) or archive.read(name))
        if not exchanged:
            return content, {}
        numbers = {name: far[part][1] for name, part, _ in _targets(archive) if part in far} if far else {}
        return _packed_again(archive, exchanged), numbers


def _pieces(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[bytes]:
    """The part, a megabyte at a time, cut before a tag."""
    rest = b""
    with archive.open(member) as file:
        while read := file.read(_PIECE):
            piece = rest + read
            cut = piece.rfind(b"<")
            rest = piece[cut:] if cut > 0 else b""
            yield piece[:cut] if cut > 0 else piece
    yield rest


def _weigh_texts(archive: zipfile.ZipFile, texts_part: str, sheets: list[tuple[zipfile.ZipInfo, bytes]]) -> None:
    """Refuse a workbook whose cells share long texts so often that they come to more than can be held."""
    texts = archive.read(texts_part)
    root = _ROOT.search(texts)
    lengths = [len(text) for text in texts.split(b"<" + root[1] + b"si")[1:]] if root else []
    uses: Counter[bytes] = Counter()
    for member, prefix in sheets:
        for piece in _pieces(archive, member):
            uses.update(re.findall(prefix + rb"v>(\d{1,8})<", piece))
    if sum(lengths[int(at)] * count for at, count in uses.items() if int(at) < len(lengths)) > MOST_TEXT:
        raise Refusal(TOO_LARGE)


def _packed_again(archive: zipfile.ZipFile, exchanged: dict[str, bytes]) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as copy:
        for name in archive.namelist():
            copy.writestr(name, exchanged.get(name) or archive.read(name))
    return file.getvalue()


def _targets(archive: zipfile.ZipFile) -> Iterator[tuple[str, str, bool]]:
    """The sheets' names, where they stand in the archive, and whether they are to be seen."""
    from xml.etree import ElementTree

    try:
        links = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
        book = ElementTree.fromstring(archive.read("xl/workbook.xml"))
    except (ElementTree.ParseError, KeyError) as error:
        raise Refusal(DAMAGED) from error
    targets = {link.get("Id", ""): link.get("Target", "") for link in links}
    for sheet in book.iter():
        identifier = next((value for name, value in sheet.items() if name.endswith("}id")), "")
        target = targets.get(identifier, "")
        part = target[1:] if target.startswith("/") else "xl/" + target
        yield sheet.get("name", ""), part, sheet.get("state", "visible") == "visible"
