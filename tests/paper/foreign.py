"""Files as other offices send them, written by hand where no library writes them so."""

import io
import struct
import zipfile
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import openpyxl

from frontdesk.paper.grid import Grid, Sheets, read_sheets, read_sheets_here

MAIN = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_ODS_NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in [
        ("office", "office"), ("style", "style"), ("table", "table"), ("text", "text"), ("draw", "drawing")
    ]
)  # fmt: skip


def only(path: Path, encoding: str = "") -> Grid:
    """The one sheet of a file."""
    (grid,) = read_sheets_here(path, encoding).grids
    return grid


def written(path: Path, content: bytes | str) -> Path:
    """A file with this content."""
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def workbook(path: Path, cells: dict[str, Any]) -> Path:
    """An .xlsx workbook with one sheet."""
    book = openpyxl.Workbook()
    assert book.active is not None
    for place, value in cells.items():
        book.active[place] = value
    book.save(path)
    return path


def altered(path: Path, *exchanges: tuple[bytes, bytes], parts: Callable[[str], bool] = bool) -> Path:
    """The same archive with some bytes of its parts exchanged."""
    source = io.BytesIO(path.read_bytes())
    with zipfile.ZipFile(source) as before, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            part = before.read(name)
            for old, new in exchanges if parts(name) else ():
                part = part.replace(old, new)
            after.writestr(name, part)
    return path


def packed(path: Path, parts: dict[str, bytes | str]) -> Path:
    """A zip archive of these parts."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return path


def sheet_xml(path: Path, sheet: str | bytes, texts: str = "") -> Path:
    """An .xlsx workbook around the XML of its one sheet, and of the texts that stand beside it."""
    package = "http://schemas.openxmlformats.org/package/2006"
    office = RELATIONS.decode()
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    main = MAIN.decode()
    body = sheet.encode() if isinstance(sheet, str) else sheet
    return packed(
        path,
        {
            "_rels/.rels": f'<Relationships xmlns="{package}/relationships">'
            f'<Relationship Id="r0" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
            '<Default Extension="xml" ContentType="text/xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/></Types>',
            "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
            '<sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships">'
            f'<Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>'
            f'<Relationship Id="r2" Type="{office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
            "xl/sharedStrings.xml": f'<sst xmlns="{main}">{texts}</sst>',
            "xl/worksheets/sheet1.xml": b'<worksheet xmlns="%s">%s</worksheet>' % (MAIN, body),
        },
    )


def ods(path: Path, tables: str, *, styles: str = "", before: str = "") -> Path:
    """An .ods workbook around the XML of its tables."""
    content = (
        f'<?xml version="1.0"?>{before}<office:document-content {_ODS_NAMES}>'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    return packed(path, {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content})


def excel_2003(path: Path, sheets: str, *, declared: str = '<?xml version="1.0"?>') -> Path:
    """Excel's XML workbook of 2003 around its sheets."""
    names = (
        'xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"'
    )
    return written(path, f'{declared}<?mso-application progid="Excel.Sheet"?><Workbook {names}>{sheets}</Workbook>')


def said(sheets: Sheets) -> list[list[Any]]:
    """The cells of the only sheet."""
    (grid,) = sheets.grids
    return [cells for _, cells in grid.rows]


def read_into(mouth: Connection, path: Path) -> None:
    """What a job does that asks for a file."""
    mouth.send(read_sheets(path))


def xlsb(path: Path, cells: dict[tuple[int, int], str | float], texts: Sequence[str] = ()) -> Path:
    """A binary workbook with one sheet; cells by row and column from 0, whole numbers point to shared texts."""

    def record(kind: int, content: bytes = b"") -> bytes:
        number = bytes([kind]) if kind < 0x80 else bytes([kind & 0x7F | 0x80, kind >> 7])
        return (
            number + bytes([len(content) & 0x7F | 0x80, len(content) >> 7 & 0x7F | 0x80, len(content) >> 14]) + content
        )

    def wide(text: str) -> bytes:
        return struct.pack("<I", len(text)) + text.encode("utf-16-le")

    rows = b""
    for (row, column), value in sorted(cells.items(), key=lambda cell: cell[0]):
        place = struct.pack("<II", column, 0)
        rows += record(0, struct.pack("<I", row) + bytes(13))
        if isinstance(value, str):
            rows += record(6, place + wide(value)) if value else record(1, place)
        elif isinstance(value, int):
            rows += record(7, place + struct.pack("<I", value))
        else:
            rows += record(5, place + struct.pack("<d", value))
    bundle = record(156, struct.pack("<II", 0, 1) + wide("r1") + wide("S"))
    office = RELATIONS.decode()
    return packed(
        path,
        {
            "xl/_rels/workbook.bin.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
            f'relationships"><Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.bin"/>'
            f'<Relationship Id="r2" Type="{office}/sharedStrings" Target="sharedStrings.bin"/></Relationships>',
            "xl/workbook.bin": record(131) + record(143) + bundle + record(144) + record(132),
            "xl/styles.bin": record(617, struct.pack("<I", 1)) + record(47, bytes(16)) + record(618),
            "xl/sharedStrings.bin": record(159, struct.pack("<II", len(texts), len(texts)))
            + b"".join(record(19, b"\0" + wide(text)) for text in texts)
            + record(160),
            "xl/worksheets/sheet1.bin": record(129)
            + record(148, bytes(16))
            + record(145)
            + rows
            + record(146)
            + record(130),
        },
    )
