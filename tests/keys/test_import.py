"""Lists of keys as offices keep them: read as they come, hung up once, undone while nobody has touched them."""

import pytest
from openpyxl import Workbook
from sqlalchemy import select

from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import Step
from frontdesk.keys.cabinet import Cabinet, NewKey
from frontdesk.keys.headings import field_of
from frontdesk.keys.importing import KeyListDesk
from frontdesk.keys.records import Key, KeyCopy, KeyKind
from frontdesk.keys.tab import KeysTab
from frontdesk.shell.cli import main
from tests import people
from tests.counter import RoomsCounter

HEADS = ("序号", "钥匙编号", "类别", "房号/位置", "数量（把）", "挂钩号", "备注")
ROWS = (
    (1, "P-031", "公共区域", "3栋1单元天台门", "2把", "A-01", ""),
    (2, "S-002", "设备房", "地下水泵房", 1, "A-02", "双人进入"),
    (3, "T-014", "托管", "3-1-502", 1, "B-01", "无"),
    (4, "K-201", "", "3栋2单元101", 3, "C-01", "看房用"),
)


@pytest.fixture
def write(tmp_path):
    def made(*rows):
        book = Workbook()
        for row in rows:
            book.active.append(row)
        path = tmp_path / "钥匙清单.xlsx"
        book.save(path)
        return path

    return made


@pytest.fixture
def desk(estate):
    return KeyListDesk(estate.ground)


def counts(imported):
    return imported.added, imported.unchanged, imported.refused


def faults_of(imported):
    return [(fault.row, fault.column, str(fault.reason)) for fault in imported.faults]


def keys_in(ground):
    with ground.database.reading() as session:
        return {key.tag: key for key in session.scalars(select(Key))}


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("钥匙编号", "tag"), ("牌号", "tag"), ("Key no", "tag"), ("鑰匙牌號", "tag"), ("类别", "kind"),
        ("房号/位置", "opens"), ("位置", "opens"), ("房号", "unit"), ("楼栋", "building"), ("数量（把）", "copies"),
        ("把数", "copies"), ("挂钩号", "hook"), ("柜位", "hook"), ("套别", "key_set"), ("备注", "note"), ("序号", None),
        ("借用人", None),
    ],
)  # fmt: skip
def test_headings_are_read_as_offices_write_them(heading, field):
    assert field_of(heading) == field


def test_a_list_is_shown_then_hung_up_in_one_act(desk, estate, write):
    path = write(HEADS, *ROWS)
    assert counts(desk.preview(path)) == (4, 0, 0)
    assert keys_in(estate.ground) == {}
    done = desk.take_over(path)
    assert counts(done) == (4, 0, 0)
    assert done.unread == ("序号",)
    keys = keys_in(estate.ground)
    assert {tag: (key.kind, key.opens, key.unit_id, key.hook) for tag, key in keys.items()} == {
        "P-031": ("public", "3栋1单元天台门", None, "A-01"),
        "S-002": ("plant", "地下水泵房", None, "A-02"),
        "T-014": ("custody", "3-1-502", estate.units[people.FLAT], "B-01"),
        # Nobody lives there yet, so it is a key of a vacant unit.
        "K-201": ("vacant", "3栋2单元101", estate.units[people.UNSOLD], "C-01"),
    }
    assert keys["S-002"].note == "双人进入"
    with estate.ground.database.reading() as session:
        assert sorted(session.scalars(select(KeyCopy.n).where(KeyCopy.key_id == keys["K-201"].id))) == [1, 2, 3]


def test_the_same_list_again_changes_nothing(desk, write):
    path = write(HEADS, *ROWS)
    desk.take_over(path)
    again = desk.take_over(path)
    assert counts(again) == (0, 4, 0)
    assert again.number is None


def test_faulty_rows_are_named_and_left_out(desk, estate, write):
    Cabinet(estate.ground).add(NewKey("P-031", KeyKind.PUBLIC, "东门"))
    path = write(
        HEADS,
        ROWS[0],
        (2, "", "公共", "西门", 1, "", ""),
        (3, "G-01", "仓储", "西门", 1, "", ""),
        (4, "G-02", "公共", "", 1, "", ""),
        (5, "G-03", "公共", "南门", 100, "", ""),
        (6, "3-1-502", "托管", "3-1-502", 1, "", ""),
        (7, "G-04", "托管", "西门岗亭", 1, "", ""),
        (8, "G-05", "公共", "北门", 2, "", ""),
        (9, "G-05-2", "公共", "北侧门", 1, "", ""),
    )
    done = desk.take_over(path)
    assert counts(done) == (1, 0, 8)
    told = {row: reason for row, _, reason in faults_of(done)}
    assert sorted(told) == [2, 3, 4, 5, 6, 7, 8, 10]
    assert "东门" in told[2]
    assert set(keys_in(estate.ground)) == {"P-031", "G-05"}


def test_a_column_of_units_names_those_in_the_books(desk, estate, write):
    path = write(
        ("牌号", "楼栋", "单元", "房号", "名称", "把数"),
        ("T-1", 3, 1, "501", "入户门", 2),
        ("T-2", 9, 1, "501", "入户门", 2),
    )
    done = desk.take_over(path)
    assert counts(done) == (1, 0, 1)
    assert faults_of(done)[0][:2] == (3, "房号")
    assert keys_in(estate.ground)["T-1"].unit_id == estate.units[people.SMALL]


def test_of_columns_that_say_the_same_the_one_that_says_it_best_is_read(desk, estate, write):
    path = write(
        ("云栖花园钥匙管理台账",),
        ("序号", "钥匙编号", "所属区域", "钥匙名称", "把数", "存放位置"),
        (1, "GG-001", "地上", "1号楼天台门", "2把", "A01"),
        ("合计", "", "", "", 2, ""),
    )
    done = desk.take_over(path)
    assert (counts(done), done.unread) == ((1, 0, 0), ("序号", "所属区域"))
    key = keys_in(estate.ground)["GG-001"]
    assert (key.opens, key.hook) == ("1号楼天台门", "A01")


def test_a_sheet_may_be_of_one_kind(desk, estate, tmp_path):
    book = Workbook()
    book.active.title = "设备房"
    for sheet, row in ((book.active, ("S-1", "水泵房", 1)), (book.create_sheet("空置房"), ("V-1", "3-2-101", 1))):
        sheet.append(("钥匙牌号", "位置", "数量"))
        sheet.append(row)
    book.save(tmp_path / "钥匙.xlsx")
    assert counts(desk.take_over(tmp_path / "钥匙.xlsx")) == (2, 0, 0)
    assert {tag: key.kind for tag, key in keys_in(estate.ground).items()} == {"S-1": "plant", "V-1": "vacant"}


def test_a_text_file_of_a_chinese_office_is_read_too(desk, estate, tmp_path):
    path = tmp_path / "钥匙.csv"
    path.write_bytes("牌号,楼栋,单元,室号,套别,数量\nK2,3,2,101,A套,1\nK3,3,2,101,B套（其余）,1\n".encode("gb18030"))
    assert counts(desk.take_over(path)) == (2, 0, 0)
    assert {tag: key.key_set for tag, key in keys_in(estate.ground).items()} == {"K2": "A", "K3": "B"}


def test_a_list_without_tags_is_refused_and_says_so(desk, write):
    path = write(("位置", "数量"), ("东门", 2))
    assert "tag of a key" in str(desk.preview(path).refusal)
    with pytest.raises(Refusal):
        desk.take_over(path)


def test_undone_while_nobody_has_touched_the_keys(desk, estate, write):
    path = write(HEADS, *ROWS)
    done = desk.take_over(path)
    desk.undo(done.number)
    assert keys_in(estate.ground) == {}
    with estate.ground.database.reading() as session:
        assert session.scalars(select(Step).where(Step.kind == "key_copy")).all() == []
    assert counts(desk.take_over(path)) == (4, 0, 0)


def test_not_undone_once_a_key_was_worked_with(desk, estate, write):
    done = desk.take_over(write(HEADS, *ROWS))
    cabinet = Cabinet(estate.ground)
    cabinet.retire([cabinet.copy_named("S-002")], "锁芯已换")
    with pytest.raises(Refusal, match="S-002"):
        desk.undo(done.number)


def test_only_who_keeps_the_keys_takes_over_a_list(desk, estate, write):
    people.sign_in(estate.ground, Role.RECEPTIONIST)
    with pytest.raises(Refusal):
        desk.preview(write(HEADS, *ROWS))


def test_the_command_takes_over_a_list_and_takes_it_back(desk, estate, write, monkeypatch, capsys):
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("FRONTDESK_DATA", str(estate.ground.folder))
    monkeypatch.setenv("FRONTDESK_OPERATOR", people.OPERATORS[Role.MANAGER])
    monkeypatch.setenv("FRONTDESK_PASSWORD", people.PASSWORD)
    assert main(["import", "keys", str(write(HEADS, *ROWS))]) == 0
    assert "Added: 4." in capsys.readouterr().out
    assert main(["import", "keys", "--undo", "1"]) == 0
    assert keys_in(estate.ground) == {}


def test_in_the_window_a_list_is_shown_taken_over_and_undone(qtbot, estate, write):
    counter = RoomsCounter(qtbot, estate.ground, lambda office: office.keys, KeysTab)
    counter.press("Ctrl+2")
    room = counter.tab.room()
    counter.window.file = str(write(HEADS, *ROWS))
    counter.press("Ctrl+I")
    assert room.carrying.panel() is not None
    counter.press("Ctrl+S")
    assert {row["tag"] for row in room.table.rows.rows} == {"P-031", "S-002", "T-014", "K-201"}
    counter.press("Ctrl+Z", "Escape")
    assert room.carrying.panel() is None
    assert keys_in(estate.ground) == {}


def test_who_does_not_keep_the_keys_is_told_so(qtbot, estate, write):
    counter = RoomsCounter(qtbot, estate.ground, lambda office: office.keys, KeysTab, Role.RECEPTIONIST)
    counter.press("Ctrl+2")
    counter.tab.room().take_in()
    assert counter.tab.room().carrying.panel() is None
    assert "role" in counter.window.refused[0]
