"""Registers in every format an office may send, read by what they are and not by what they are called."""

from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
import xlwt

from frontdesk.core.refusals import Refusal
from frontdesk.paper.grid import Grid, read_sheets_here
from tests.paper.foreign import excel_2003, ods, only, packed, said, written, xlsb

MOMENT = datetime.fromisoformat("2021-03-05T10:30:00")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """An .xls workbook with a title over four columns, a hidden sheet, and one cell of each kind."""
    book = xlwt.Workbook()
    sheet = book.add_sheet("业主")
    sheet.write_merge(0, 0, 1, 4, "阳光花园")
    sheet.write(2, 1, "3-1-502")
    sheet.write(2, 2, date(2021, 3, 5), xlwt.easyxf(num_format_str="yyyy-mm-dd"))
    sheet.write(2, 3, 5)
    sheet.write(2, 4, 112.36)
    sheet.write(4, 1, time(10, 30), xlwt.easyxf(num_format_str="hh:mm"))
    sheet.write(4, 2, True)
    hidden = book.add_sheet("hidden")
    hidden.write(0, 0, "x")
    hidden.visibility = 1
    book.add_sheet("empty")
    book.add_sheet("租户").write(9, 9, "李四")
    book.save(tmp_path / "old.xls")
    return tmp_path / "old.xls"


def test_an_old_workbook_is_read_sheet_by_sheet(old: Path) -> None:
    sheets = read_sheets_here(old)
    assert (sheets.kind, sheets.encoding) == ("xls", "")
    assert sheets.grids == [
        Grid(
            "业主",
            [
                (1, ["阳光花园", "", "", ""]),
                (3, ["3-1-502", date(2021, 3, 5), 5.0, 112.36]),
                (5, [time(10, 30), True, "", ""]),
            ],
            ((1, 0, 1, 3),),
        ),
        Grid("租户", [(10, ["李四"])]),
    ]
    assert type(sheets.grids[0].rows[1][1][2]) is float


def test_an_old_workbook_may_count_its_days_from_1904(tmp_path: Path) -> None:
    book = xlwt.Workbook()
    book.dates_1904 = True
    book.add_sheet("S").write(0, 0, 42798 - 1462, xlwt.easyxf(num_format_str="yyyy-mm-dd"))
    book.save(tmp_path / "a.xls")
    assert only(tmp_path / "a.xls").rows == [(1, [date(2017, 3, 4)])]


def test_the_name_of_a_file_does_not_count(old: Path) -> None:
    assert read_sheets_here(old.rename(old.with_suffix(".csv"))).kind == "xls"


def test_a_binary_workbook_is_read(tmp_path: Path) -> None:
    path = xlsb(tmp_path / "a.xlsb", {(1, 1): "房号", (1, 2): 112.36, (4, 1): 0, (1_048_575, 16_383): ""}, ["3-1-502"])
    assert only(path) == Grid("S", [(2, ["房号", 112.36]), (5, ["3-1-502", ""])])
    assert read_sheets_here(path).kind == "xlsb"


def test_an_opendocument_workbook_is_read_with_its_values(tmp_path: Path) -> None:
    cell = "<table:table-cell office:value-type="
    row = (
        '<table:table-row><table:table-cell table:number-columns-repeated="2"/>'
        f'{cell}"string"><text:p>房<text:span>号</text:span><text:s text:c="2"/>x</text:p><text:p>2</text:p>'
        "<office:annotation><text:p>note</text:p></office:annotation></table:table-cell>"
        f'{cell}"float" office:value="112.36"><text:p>112.4</text:p></table:table-cell>'
        f'{cell}"date" office:date-value="2021-03-05"><text:p>5.3.21</text:p></table:table-cell>'
        f'{cell}"date" office:date-value="2021-03-05T10:30:00"><text:p>…</text:p></table:table-cell>'
        f'{cell}"time" office:time-value="PT10H30M00S"/>{cell}"time" office:time-value="PT30H00M00S"/>'
        f'{cell}"boolean" office:boolean-value="true"/>{cell}"float" office:value="NaN"><text:p>?</text:p>'
        "</table:table-cell></table:table-row>"
    )
    path = ods(tmp_path / "a.ods", f'<table:table table:name="业主">{row}</table:table>')
    assert only(path).rows == [
        (
            1,
            [
                "房号  x\n2", 112.36, date(2021, 3, 5), MOMENT, time(10, 30),
                timedelta(hours=30), True, "?",
            ],
        )
    ]  # fmt: skip
    assert read_sheets_here(path).kind == "ods"


def test_an_opendocument_workbook_repeats_without_exploding(tmp_path: Path) -> None:
    content = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    rows = (
        "<table:table-header-rows><table:table-row>"
        '<table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="1"><text:p>a</text:p>'
        '</table:table-cell><table:covered-table-cell/><table:table-cell table:number-columns-repeated="16382"/>'
        "</table:table-row></table:table-header-rows>"
        f'<table:table-row table:number-rows-repeated="2">{content.format("b")}</table:table-row>'
        '<table:table-row table:number-rows-repeated="1048000"><table:table-cell '
        'table:number-columns-repeated="16384"/></table:table-row>'
        f"<table:table-row><table:covered-table-cell/>{content.format('c')}</table:table-row>"
    )
    assert only(ods(tmp_path / "a.ods", f'<table:table table:name="S">{rows}</table:table>')) == Grid(
        "S", [(1, ["a", ""]), (2, ["b", ""]), (3, ["b", ""]), (1048004, ["", "c"])], ((1, 0, 1, 1),)
    )


def test_hidden_tables_and_old_versions_of_cells_are_not_read(tmp_path: Path) -> None:
    style = (
        '<style:style style:name="h" style:family="table"><style:table-properties table:display="false"/></style:style>'
    )
    row = "<table:table-row><table:table-cell><text:p>{}</text:p></table:table-cell></table:table-row>"
    path = ods(
        tmp_path / "a.ods",
        f"<table:tracked-changes>{row.format('old')}</table:tracked-changes>"
        f'<table:table table:name="H" table:style-name="h">{row.format("hidden")}</table:table>'
        f'<table:table table:name="S"><table:shapes><draw:frame><table:table>{row.format("drawn")}</table:table>'
        f"</draw:frame></table:shapes>{row.format('a')}</table:table>",
        styles=style,
    )
    assert only(path) == Grid("S", [(1, ["a"])])


@pytest.mark.parametrize(
    ("content", "encoding", "kind"),
    [
        ("房号,姓名\r\n3-1-502,张三\r\n".encode(), "utf-8", "csv"),
        ("\ufeff房号,姓名\n3-1-502,张三\n".encode(), "utf-8", "csv"),
        ("房号\t姓名\r3-1-502\t张三".encode("utf-16"), "utf-16", "csv"),
        (b"\xfe\xff" + "房号\t姓名\n3-1-502\t张三".encode("utf-16-be"), "utf-16", "csv"),
        ("房号;姓名\n3-1-502;张三\n".encode("gbk"), "gb18030", "csv"),
        ("sep=|\n房号|姓名\n3-1-502|张三\n".encode("gb18030"), "gb18030", "csv"),
    ],
)
def test_text_is_read_in_its_encoding_and_parted_where_it_is_parted(
    tmp_path: Path, content: bytes, encoding: str, kind: str
) -> None:
    sheets = read_sheets_here(written(tmp_path / "a.xls", content))
    assert (sheets.encoding, sheets.kind) == (encoding, kind)
    assert said(sheets) == [["房号", "姓名"], ["3-1-502", "张三"]]


def test_big5_is_read_when_it_is_asked_for(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", "房號,姓名\n3-1-502,陳裏\n".encode("cp950"))
    sheets = read_sheets_here(path, "big5")
    assert (said(sheets)[1], sheets.encoding) == (["3-1-502", "陳裏"], "big5")
    assert read_sheets_here(path).encoding == "gb18030"  # nonsense, which only an operator can see
    hong_kong = written(tmp_path / "b.csv", "房號,姓名\n1,鄭喆\n".encode("big5hkscs"))
    assert said(read_sheets_here(hong_kong, "big5"))[1] == ["1", "鄭喆"]


def test_cells_of_text_stay_text_and_quotes_hold_separators_and_lines(tmp_path: Path) -> None:
    text = '房号,备注\n\n0102,"a,""b""\nc"\n="0103",=1+1\n,\n'
    assert only(written(tmp_path / "a.csv", text)).rows == [
        (1, ["房号", "备注"]),
        (3, ["0102", 'a,"b"\nc']),
        (4, ["0103", "=1+1"]),
    ]


def test_a_text_that_begins_like_an_archive_is_a_text(tmp_path: Path) -> None:
    assert only(written(tmp_path / "a.csv", "PK,name\n1,2\n")).rows[0] == (1, ["PK", "name"])


def test_commas_in_names_do_not_outweigh_the_tabs_between_columns(tmp_path: Path) -> None:
    assert only(written(tmp_path / "a.txt", "a\tb, c\n1\t2, 3, 4\n5\t6\n")).rows[1] == (2, ["1", "2, 3, 4"])


@pytest.mark.parametrize(
    ("content", "words_of_it"),
    [
        (b"a,b\n1,\0\n" + b"," * 5000, "no workbook"),
        (b"a,b\n" * 2000 + b"1,\0\n", "line 2001"),
        ("房号,姓名\n3-1-502,张三\n".encode() * 20 + b"\xff\n", "line 41"),
        ("房号,姓名\n".encode("gb18030") + b"a,\xff\xff\n", "line 2"),
        (b"\xef\xbb\xbfa,b\n\xff", "line 2"),
        ("房号".encode("utf-16") + b"\0", "line 1"),
        (b'a,b\n1,2\n3,"4\n5,6\n', "quotation mark"),
        (b"a" * 2_000_000, "too long"),
        (b",".join(b"x" for _ in range(300)), "column 300"),
        (b"a\n" * 200_001, "row 200001"),
        (b"{\\rtf1 a}", "Word"),
        (b"\n,,\n", "0 rows"),
    ],
)
def test_broken_text_is_refused_by_the_line(tmp_path: Path, content: bytes, words_of_it: str) -> None:
    with pytest.raises(Refusal, match=words_of_it):
        read_sheets_here(written(tmp_path / "a.csv", content))


def test_asking_for_the_wrong_encoding_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="line 1"):
        read_sheets_here(written(tmp_path / "a.csv", "房号".encode("gb18030")), "utf-8")


PAGE = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="gb2312"><style>td{}</style>
</head>
<body><table><tr><td>导出时间</td></tr></table>
<TABLE><caption>业主</caption><tr><th colspan=3>阳光花园<tr><td>房号<td>姓名</td><td>备注</td></tr><!-- <td>no</td> -->
<tr><td rowspan="2">3-1-502</td><td>张&nbsp;三</td><td>a<br>b &lt;c&gt; <table><tr><td>inner</td></tr></table></td></tr>
<tr><td> 李四
  五 </td><td><script>no</script></td></tr><tr style="display:none"><td></td></tr></table></body></html>"""


def test_a_web_page_named_like_a_workbook_gives_its_largest_table(tmp_path: Path) -> None:
    path = written(tmp_path / "a.xls", PAGE.encode("gbk"))
    sheets = read_sheets_here(path)
    assert (sheets.kind, sheets.encoding) == ("html", "gb18030")
    assert sheets.grids == [
        Grid(
            "",
            [
                (1, ["阳光花园", "", ""]),
                (2, ["房号", "姓名", "备注"]),
                (3, ["3-1-502", "张 三", "a\nb <c>"]),
                (4, ["", "李四 五", ""]),
            ],
            ((1, 0, 1, 2), (3, 0, 4, 0)),
        )
    ]


def test_a_web_page_is_read_in_its_encoding_whatever_it_says(tmp_path: Path) -> None:
    table = "<table><tr><td>房號</td></tr></table>"
    for content, encoding in [
        (table.encode("utf-16"), "utf-16"),
        (b"<meta charset=gb2312>" + table.encode(), "gb18030"),
        (b'<?xml version="1.0"?><html><meta charset=big5>' + table.encode("big5"), "big5"),
        (b"<meta charset=utf-8>" + table.encode("gb18030"), "gb18030"),
    ]:
        assert read_sheets_here(written(tmp_path / "a.xls", content)).encoding == encoding


@pytest.mark.parametrize(
    ("content", "words_of_it"),
    [
        ("<html><body>empty</body></html>", "without a table"),
        ("<!-- only --><frameset><frame src=a></frameset>", "without a table"),
        ("<table><tr><td colspan=1000000>a</td></tr></table>", "column 201"),
        ("<table><tr><td></table>", "0 rows"),
        ("MIME-Version: 1.0\nContent-Type: multipart/related\n", "web archive"),
        ("<?xml version='1.0'?><orders/>", "XML"),
        ("<orders><order>1</order></orders>", "XML"),
    ],
)
def test_other_pages_are_refused_by_what_they_are(tmp_path: Path, content: str, words_of_it: str) -> None:
    with pytest.raises(Refusal, match=words_of_it):
        read_sheets_here(written(tmp_path / "a.xls", content))


def test_excels_xml_of_2003_is_read(tmp_path: Path) -> None:
    data = '<Cell><Data ss:Type="{}">{}</Data></Cell>'
    rows = (
        '<Row ss:Index="2"><Cell ss:Index="2" ss:MergeAcross="1"><Data ss:Type="String">阳光<B>花园</B></Data>'
        f"<Comment><ss:Data>no</ss:Data></Comment></Cell>{data.format('Number', '112.36')}</Row>"
        f'<Row ss:Index="5" ss:Span="2"/><Row><Cell/>{data.format("DateTime", "2021-03-05T00:00:00.000")}'
        f"{data.format('DateTime', '2021-03-05T10:30:00.000')}{data.format('DateTime', '1899-12-31T10:30:00.000')}"
        f"{data.format('Boolean', '1')}{data.format('Number', 'x')}</Row>"
    )
    hidden = '<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible>'
    path = excel_2003(
        tmp_path / "a.xls",
        f'<Worksheet ss:Name="H"><Table><Row>{data.format("String", "x")}</Row></Table>{hidden}</WorksheetOptions>'
        f'</Worksheet><Worksheet ss:Name="业主"><Table>{rows}</Table></Worksheet>',
    )
    assert only(path) == Grid(
        "业主",
        [
            (2, ["阳光花园", "", 112.36, "", ""]),
            (8, [date(2021, 3, 5), MOMENT, time(10, 30), True, "x"]),
        ],
        ((2, 0, 2, 1),),
    )
    assert read_sheets_here(path).kind == "xml"


def test_excels_xml_of_2003_may_be_written_in_gb2312(tmp_path: Path) -> None:
    sheet = (
        '<Worksheet ss:Name="S"><Table><Row><Cell><Data ss:Type="String">房号</Data></Cell></Row></Table></Worksheet>'
    )
    assert only(excel_2003(tmp_path / "a.xls", sheet, declared="")).rows == [(1, ["房号"])]
    path = excel_2003(tmp_path / "a.xls", sheet, declared='<?xml version="1.0" encoding="gb2312"?>')
    written(path, path.read_bytes().decode().encode("gb2312"))
    assert only(path).rows == [(1, ["房号"])]


def test_locked_and_foreign_files_are_refused_by_what_they_are(tmp_path: Path) -> None:
    compound = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    for content, words_of_it in [
        (compound + "EncryptedPackage".encode("utf-16-le"), "password"),
        (compound + "WordDocument".encode("utf-16-le"), "Word"),
        (compound + "PowerPoint".encode("utf-16-le"), "no workbook"),
        (compound + "Workbook".encode("utf-16-le"), "damaged"),
        (b"Rar!\x1a\x07\0", "archive"),
    ]:
        with pytest.raises(Refusal, match=words_of_it):
            read_sheets_here(written(tmp_path / "a.xls", content))
    locked = {"mimetype": "", "content.xml": "?", "META-INF/manifest.xml": "<manifest:encryption-data/>"}
    with pytest.raises(Refusal, match="password"):
        read_sheets_here(packed(tmp_path / "a.ods", dict(locked)))
