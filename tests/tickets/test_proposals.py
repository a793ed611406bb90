"""What a caller says in one line tells unit or place, what it is about, how soon, who bears it and who calls."""

from datetime import date

import pytest

from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.fields import PersonFields
from frontdesk.tickets.proposals import Proposals
from frontdesk.tickets.records import CATEGORIES, Duty, TicketKind, Urgency
from frontdesk.tickets.vocabulary import _known, meanings
from tests import people


@pytest.fixture(scope="module")
def read(small_estate, tmp_path_factory):
    """Reads a line; nothing is written, so that one estate serves all."""
    ground = people.copy(small_estate[0], tmp_path_factory.mktemp("proposals") / "estate", people.Now())
    yield Proposals(ground).of_line
    ground.close()


def test_one_line_is_enough_for_a_burst_pipe(read):
    told = read("3-1-502 厨房水管爆了")
    assert (told.kind, told.category, told.urgency, told.duty) == (
        TicketKind.REPAIR, "plumbing", Urgency.EMERGENCY, Duty.RESIDENT,
    )  # fmt: skip
    assert (told.unit, told.building, told.place, told.text) == ("3-1-502", "3", "", "厨房水管爆了")
    assert (told.reporter, told.phone) == ("陈志远", "13900001122")


@pytest.mark.parametrize(
    "line",
    [
        "3栋1单元502室水龙头漏水", "３－１－５０２ 水龙头漏水", "31502 水龙头漏水", "水龙头漏水 3-1-502",
        "陈志远家水龙头漏水", "3棟1單元502室水龍頭漏水", "502水龙头漏水", "13900001122 3号楼1单元502 水龙头漏水",
    ],
)  # fmt: skip
def test_a_unit_is_found_however_it_is_written(read, line):
    told = read(line)
    assert (told.unit, told.category, told.urgency, told.duty) == (
        "3-1-502", "plumbing", Urgency.NORMAL, Duty.RESIDENT,
    )  # fmt: skip
    assert told.text.replace("頭", "头").replace("龍", "龙") == "水龙头漏水"


@pytest.mark.parametrize(
    ("line", "unit", "text"),
    [
        ("三栋一单元502室 马桶堵了", "3-1-502", "马桶堵了"),
        ("3#1单元502 马桶堵了", "3-1-502", "马桶堵了"),
        ("3栋502 马桶堵了", "3-1-502", "马桶堵了"),  # no other entrance of the building has this door
        ("1栋502 马桶堵了", "", "502 马桶堵了"),
        ("我是3-1-502的业主,家里跳闸", "3-1-502", "家里跳闸"),
        ("3-1-502 家里冒烟了", "3-1-502", "家里冒烟了"),
        ("3-1-502家里冒烟了", "3-1-502", "家里冒烟了"),
        ("3-1-502家的水管断了", "3-1-502", "水管断了"),
        ("陈志远家的水管断了", "3-1-502", "水管断了"),
        ("楼上3-1-501漏水,我家3-1-502湿了", "3-1-502", "楼上3-1-501漏水,我家3-1-502湿了"),
        ("投诉3-1-502半夜打麻将", "", "投诉3-1-502半夜打麻将"),  # whoever is accused does not call
        ("投诉 3-1-502 楼上打麻将", "3-1-502", "投诉 3-1-502 楼上打麻将"),
        ("3-1-502 房间灯不亮", "3-1-502", "房间灯不亮"),
        ("3-1-502 室内漏水", "3-1-502", "室内漏水"),
        ("3-1-502房门坏了", "3-1-502", "房门坏了"),
        ("3-1-502室外机响", "3-1-502", "室外机响"),
        ("3-1-502号房顶漏水", "3-1-502", "房顶漏水"),
        ("24小时没水", "", "24小时没水"),
        ("6楼漏水", "", "6楼漏水"),
        ("110V的插座没电", "", "110V的插座没电"),
    ],
)
def test_the_unit_is_whose_caller_it_is_and_the_words_stay_whole(read, line, unit, text):
    told = read(line)
    assert (told.unit, told.text) == (unit, text)


@pytest.mark.parametrize(
    ("line", "reporter", "phone"),
    [
        ("3-1-502 陈志远 139-0000-1122 灯不亮", "陈志远", "13900001122"),
        ("3-1-502 联系电话:13700001111 灯不亮", "陈志远", "13700001111"),
        ("3-1-502/13700001111/灯不亮", "陈志远", "13700001111"),
        ("3-1-502-13700001111 灯不亮", "陈志远", "13700001111"),
        ("3-1-502 025-88886666 灯不亮", "陈志远", "02588886666"),
        ("灯不亮 电话13900001122", "陈志远", "13900001122"),
        ("3-1-502 王女士 13700001111 灯不亮", "王女士", "13700001111"),
        ("3-1-502 陈太太 灯不亮", "陈太太", "13900001122"),
        ("3-1-502 王先生 灯不亮", "王先生", ""),  # nobody on file, so whose phone it would be is not known
    ],
)
def test_who_calls_is_read_from_the_line_and_taken_out_of_the_words(read, line, reporter, phone):
    told = read(line)
    assert (told.unit, told.reporter, told.phone, told.text) == ("3-1-502", reporter, phone, "灯不亮")


def test_a_house_that_is_named_is_meant_though_the_caller_lives_in_another(read):
    told = read("13900001122 1栋电梯停了")
    assert (told.unit, told.building, told.place) == ("", "1", "电梯")
    assert (told.reporter, told.phone, told.text) == ("陈志远", "13900001122", "电梯停了")
    assert read("13900001122 3栋电梯停了").unit == "3-1-502"


def test_who_is_named_as_the_caller_is_proposed_though_somebody_else_lives_there_too(estate):
    ResidentDesk(estate.ground).new_lease(
        estate.units["3-1-502"], PersonFields("郑宇", ("13700001111",)), date(2026, 1, 1), None
    )
    told = Proposals(estate.ground).of_line("陈志远家灯不亮")
    assert (told.unit, told.reporter, told.phone) == ("3-1-502", "陈志远", "13900001122")


def test_a_public_place_is_typed_instead_of_a_unit(read):
    told = read("3栋电梯停了")
    assert (told.unit_id, told.building, told.place, told.category) == (None, "3", "电梯", "lift")
    assert (told.duty, told.reporter) == (Duty.ESTATE, "")
    assert read("3栋2单元电梯停了").place == "2单元电梯"
    assert read("3号楼2单元6楼走廊灯不亮").place == "2单元6楼走廊"
    assert read("单元门关不上 3栋1单元").place == "1单元门"
    assert (read("三号楼电梯坏了").building, read("lift stopped in building 3").building) == ("3", "3")
    garage = read("地下车库灯不亮")
    assert (garage.building_id, garage.place, garage.category, garage.duty) == (
        None,
        "地下车库",
        "electrical",
        Duty.ESTATE,
    )


def test_a_unit_in_the_midst_of_the_words_stays_there(read):
    assert read("请到3-1-502修水龙头").text == "请到3-1-502修水龙头"
    assert read("13800002046 3-1-502 楼下说漏水 13700001111").text == "楼下说漏水 13700001111"


def test_what_is_before_the_door_is_the_estates(read):
    told = read("3-1-502 门口走廊灯不亮")
    assert (told.unit, told.place, told.duty) == ("3-1-502", "走廊", Duty.ESTATE)


@pytest.mark.parametrize(
    ("line", "kind", "category"),
    [
        ("3-1-501 投诉楼上半夜唱歌太吵", TicketKind.COMPLAINT, "noise"),
        ("楼上装修噪音", TicketKind.COMPLAINT, "renovation"),
        ("保安态度差", TicketKind.COMPLAINT, "manner"),
        ("建议门口增加路灯", TicketKind.SUGGESTION, "public_facility"),
        ("表扬维修师傅", TicketKind.PRAISE, "repairs"),
        ("表揚維修師傅", TicketKind.PRAISE, "repairs"),
        ("马桶噪音很大", TicketKind.REPAIR, "plumbing"),
        ("电梯困人", TicketKind.REPAIR, "lift"),
        ("屋顶漏水", TicketKind.REPAIR, "leak"),
        ("水龙头漏水", TicketKind.REPAIR, "plumbing"),
        ("闻到煤气味", TicketKind.REPAIR, "safety_facility"),
        ("有点事", TicketKind.REPAIR, "other"),
        ("lift stopped", TicketKind.REPAIR, "lift"),
        ("staple", TicketKind.REPAIR, "other"),
        ("麻烦看一下空调不冷,谢谢", TicketKind.REPAIR, "appliance"),
        ("能不能派人来修水龙头", TicketKind.REPAIR, "plumbing"),
        ("能不能把草坪修剪一下", TicketKind.SUGGESTION, "greenery"),
        ("能不能装个路灯", TicketKind.SUGGESTION, "public_facility"),
        ("感谢维修师傅修好了水管", TicketKind.PRAISE, "repairs"),
        ("谢谢", TicketKind.PRAISE, "other"),
        ("电梯里有人抽烟", TicketKind.COMPLAINT, "neighbours"),
        ("楼道堆满杂物", TicketKind.COMPLAINT, "neighbours"),
        ("消防通道被车堵了", TicketKind.COMPLAINT, "parking"),
        ("电梯太脏", TicketKind.REPAIR, "lift"),
        ("投诉电梯太脏", TicketKind.COMPLAINT, "cleaning"),
        ("楼上脚步声太大", TicketKind.COMPLAINT, "noise"),
        ("抽油烟机不转", TicketKind.REPAIR, "appliance"),
        ("垃圾房门口污水漫出来了", TicketKind.REPAIR, "plumbing"),
        ("天花板渗水", TicketKind.REPAIR, "leak"),
        ("冷氣滴水", TicketKind.REPAIR, "appliance"),
        ("kitchen tap leaking", TicketKind.REPAIR, "plumbing"),
    ],
)
def test_words_tell_the_kind_and_what_it_is_about(read, line, kind, category):
    told = read(line)
    assert (told.kind, told.category) == (kind, category)


def test_a_trapped_lift_and_gas_are_emergencies_and_what_can_wait_is_planned(read):
    assert read("电梯困人").urgency == Urgency.EMERGENCY
    assert read("闻到煤气味").urgency == Urgency.EMERGENCY
    assert read("灯不亮,不急,下周来").urgency == Urgency.PLANNED
    for line in ("电梯关人了", "水止不住", "忘带钥匙进不去门", "外墙瓷砖掉下来砸到人", "插座打火"):
        assert read(line).urgency == Urgency.EMERGENCY, line
    for line in ("煤气灶打不着火", "墙皮脱落", "门吸掉下来了"):
        assert read(line).urgency == Urgency.NORMAL, line
    assert read("投诉马上处理").urgency == Urgency.NORMAL  # only a repair is urgent


def test_who_lives_there_is_likelier_to_call_than_who_has_let_it(estate):
    ResidentDesk(estate.ground).new_lease(
        estate.units["3-1-502"], PersonFields("郑宇", ("13700001111",)), date(2026, 1, 1), None
    )
    assert [each.name for each in Proposals(estate.ground).reporters(estate.units["3-1-502"])] == ["郑宇", "陈志远"]
    assert Proposals(estate.ground).of_line("3-1-502 没水").reporter == "郑宇"


def test_what_is_chosen_already_is_not_read_anew(small_estate, read):
    told = read("3-1-501 灯不亮", unit_id=small_estate[1].units["3-1-502"], kind=TicketKind.COMPLAINT)
    assert (told.unit, told.kind, told.text) == ("3-1-502", TicketKind.COMPLAINT, "3-1-501 灯不亮")


@pytest.mark.parametrize("line", ["", " ", "-", "110", "2", "\ud83d", "水" * 3000, "'\"%_", "0栋", "999栋", "3栋"])
def test_any_line_can_be_read(read, line):
    assert read(line).kind == TicketKind.REPAIR


def test_every_line_of_the_vocabulary_means_something_that_there_is():
    for word, told in (entry for known in _known() for entry in known.items()):
        for kind, category, urgency, duty in told:
            assert kind.removesuffix("?") in ("", "about", "place", *TicketKind)
            assert urgency in ("", *Urgency) and duty in ("", *Duty)
            assert (
                not category or category in CATEGORIES[TicketKind.REPAIR if kind == "repair" else TicketKind.COMPLAINT]
            )
        assert meanings(word), word
