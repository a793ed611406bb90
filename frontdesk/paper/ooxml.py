"""What every workbook of ours says beside its rows: styles, sheets, what is frozen, filtered and repeated in print.

Parts and their names are those of ECMA-376, chapter 18 (SpreadsheetML) and part 2 (how they are packed).
"""

from collections.abc import Iterator

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"

ESCAPED = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord('"'): "&quot;", ord("\r"): "_x000D_"}
"""What stands for the signs that XML keeps for itself, and for the one it would change."""

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

OFFICE, TITLE, QUIET, HEADER, BODY, FOOT = 0, 2, 4, 6, 8, 14
"""The first style of each part in the list below; the next one is for texts that begin as formulas do."""

NUMBERS = {"text": 0, "count": 2, "money": 3, "area": 3, "date": 4, "percent": 5}
"""How many further a style of body or foot is, by the kind of the column."""


def _styles() -> Iterator[str]:
    """The styles in their order: number format, font, fill, border, and what else there is to say."""
    quoted = ' quotePrefix="1"'
    centred = '<alignment horizontal="center" vertical="center" wrapText="1"/>'
    for font, fill, border, inside in ((0, 0, 0, ""), (2, 0, 0, ""), (3, 0, 0, ""), (1, 2, 1, centred)):
        for more in ("", quoted):
            yield _style(0, font, fill, border, more, inside)
    for font in (0, 1):
        for number, more in ((0, ""), (0, quoted), (3, ""), (4, ""), (164, ""), (10, "")):
            yield _style(number, font, 0, 1, more)


def _style(number: int, font: int, fill: int, border: int, more: str, inside: str = "") -> str:
    return (
        f'<xf numFmtId="{number}" fontId="{font}" fillId="{fill}" borderId="{border}" xfId="0" applyNumberFormat="1" '
        f'applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"{more}>{inside}</xf>'
    )


_SIDES = "".join(
    f'<{side} style="thin"><color rgb="FFDCE1E7"/></{side}>' for side in ("left", "right", "top", "bottom")
)
STYLES = (
    f'<styleSheet xmlns="{_MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts>'
    '<fonts count="4"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="16"/><name val="Calibri"/></font>'
    '<font><sz val="10"/><color rgb="FF5C6773"/><name val="Calibri"/></font></fonts>'
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE5F0FA"/><bgColor indexed="64"/></patternFill></fill>'
    '</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>'
    f"<border>{_SIDES}<diagonal/></border></borders>"
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    f'<cellXfs count="{len(list(_styles()))}">{"".join(_styles())}</cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)

HEAD = (
    f'<worksheet xmlns="{_MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>'
    '<sheetView tabSelected="{selected}" workbookViewId="0"><pane ySplit="{header}" topLeftCell="A{below}" '
    'activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>{widths}</cols><sheetData>{rows}'
)
TAIL = (
    '</sheetData><autoFilter ref="{filter}"/><pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" '
    'footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
)


def relations(targets: list[tuple[str, str, str]]) -> str:
    """What belongs to a part: the name it has there, its kind, and where it is."""
    told = "".join(
        f'<Relationship Id="{name}" Type="{_DOCUMENT}/relationships/{kind}" Target="{target}"/>'
        for name, kind, target in targets
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{told}</Relationships>'


def content_types(sheets: int) -> str:
    """Which parts there are, for that many sheets."""
    parts = [("workbook.xml", "sheet.main"), ("styles.xml", "styles")]
    parts += [(f"worksheets/sheet{number}.xml", "worksheet") for number in range(1, sheets + 1)]
    overrides = "".join(
        f'<Override PartName="/xl/{name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.'
        f'{kind}+xml"/>'
        for name, kind in parts
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{overrides}</Types>'
    )


def workbook(names: list[str], filters: list[str], header: int) -> str:
    """The sheets by name, where each is filtered, and the row that is printed on every page."""
    escaped = [name.translate(ESCAPED) for name in names]
    sheets = "".join(
        f'<sheet name="{name}" sheetId="{number}" r:id="rId{number}"/>' for number, name in enumerate(escaped, 1)
    )
    defined = "".join(
        f'<definedName name="_xlnm._FilterDatabase" localSheetId="{at}" hidden="1">\'{name}\'!{filtered}</definedName>'
        f'<definedName name="_xlnm.Print_Titles" localSheetId="{at}">\'{name}\'!${header}:${header}</definedName>'
        for at, (name, filtered) in enumerate(zip(escaped, filters, strict=True))
    )
    return (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_DOCUMENT}/relationships"><sheets>{sheets}</sheets>'
        f"<definedNames>{defined}</definedNames></workbook>"
    )
