"""What the columns of a key list are headed with, and the words for kinds and sets of keys, as offices write them."""

import re
from functools import cache

from frontdesk.core.search import normal
from frontdesk.core.words import LANGUAGES, Say, Speaker, mark
from frontdesk.fees.listed import PLACE, words_of
from frontdesk.keys.records import KEY_KINDS, SETS, KeyKind
from frontdesk.residents.headings import field_of as residents_field_of

TITLES = {
    "tag": mark("Tag number"),
    "kind": mark("Kind"),
    "unit": mark("Unit"),
    "building": mark("Building"),
    "entrance": mark("Entrance"),
    "door": mark("Door"),
    "opens": mark("Opens"),
    "copies": mark("Copies"),
    "hook": mark("Hook"),
    "key_set": mark("Set"),
    "note": mark("Note"),
}
"""What a column can be, in order; all three languages of it are read."""

# The words that say it best stand first.
_HEADINGS = {
    "tag": "钥匙牌号 钥匙编号 牌号 钥匙号 钥匙号码 钥匙号牌 钥匙牌 钥匙编码 钥匙标签 标签号 标签编号 号牌 编号|"
    "Tag|Tag no|Tag number|Key no|Key number|Key code",
    "kind": "类别 钥匙类别 类型 钥匙类型 种类 钥匙种类 钥匙性质 性质 分类|Type|Key type|Category",
    "opens": "房号/位置 房号/部位 房号/名称 房号或位置 位置/房号 房号位置 钥匙名称及位置 开启位置 开启部位 锁具位置 "
    "门锁位置 对应位置 钥匙名称 钥匙位置 对应房间 房间名称 名称 位置 使用位置 房间 地点 部位 区域 所属区域 用途|"
    "Place|Location|Door opened|Key name",
    "copies": "把数 钥匙数量 钥匙把数 数量 份数 数目 总把数 总数 在库数量 库存 库存数量|"
    "Count|Quantity|Qty|Number of copies",
    "hook": "挂钩号 挂钩 挂钩编号 钩号 挂位 挂位号 挂号 柜位 柜位号 钥匙柜位置 钥匙箱位置 钥匙箱号 钥匙柜号 存放位置 "
    "存放处|Hook no|Hook number|Cabinet position|Position",
    "key_set": "套别 套 套号 A/B套 套次|Key set",
    "note": "备注 说明 附注|Notes|Remark|Remarks",
}
_BRACKETS = re.compile(r"[(（\[【].*?[)）\]】]")

_KINDS = {
    KeyKind.PUBLIC: "公共 公共区域 公区 公用 公共部位 公共门 单元门 通道 天台|Public|Common area",
    KeyKind.PLANT: "设备房 设备间 设备用房 机房 配电房 水泵房 电梯机房 弱电间 强电间 设备|Plant|Machine room",
    KeyKind.CUSTODY: "托管 业主托管 住户托管 业主留匙 留匙 留匙委托 寄存 业主 住户 业主钥匙 住户钥匙|Custody|Resident",
    KeyKind.VACANT: "空置 空置房 空房 空关房 未售 未售房 待售 样板房 空置房钥匙|Vacant|Empty",
    KeyKind.REPAIR_RETURN: "维修 返修 维修返还 报修 整改 返修房 维修留匙 待修|Repair",
    KeyKind.OFFICE: "办公 办公室 办公区 办公用房 物业办公室 物业用房|Offices",
}
_SETS = {"A": "A|A套|A套看房|看房|Set A|Viewing", "B": "B|B套|B套其余|其余|Set B|Rest"}


def fields(say: Say) -> list[tuple[str, str]]:
    """(field, its name) of what a column can be."""
    return [(name, say(title)) for name, title in TITLES.items()]


@cache
def field_of(heading: str) -> str | None:
    """The field of 钥匙牌号, 数量（把）, 房号."""
    known = _known()
    found = known.get(normal(heading)) or known.get(normal(_BRACKETS.sub("", heading)))
    if found:
        return found
    place = residents_field_of(heading)
    return place if place in PLACE else None


@cache
def rank(heading: str) -> int:
    """How well a heading says its field, 0 being best: beside 钥匙名称, 所属区域 says less."""
    ranks = _ranks()
    found = ranks.get(normal(heading))
    return ranks.get(normal(_BRACKETS.sub("", heading)), 0) if found is None else found


@cache
def kind_words() -> dict[str, str]:
    """Each word for a kind of key, as `normal` has it, with the kind."""
    return _forms(_KINDS, KEY_KINDS)


@cache
def set_words() -> dict[str, str]:
    """Each word for the set of a vacant unit's key, as `normal` has it, with the set."""
    return _forms(_SETS, SETS)


@cache
def _known() -> dict[str, str]:
    return {normal(word): name for name, listed in _HEADINGS.items() for word in words_of(listed)} | _said(TITLES)


@cache
def _ranks() -> dict[str, int]:
    return {
        normal(word): place for listed in _HEADINGS.values() for place, word in enumerate(words_of(listed), start=1)
    }


def _forms(words: dict[str, str] | dict[KeyKind, str], titles: dict[str, str] | dict[KeyKind, str]) -> dict[str, str]:
    listed = {normal(word): str(value) for value, line in words.items() for word in words_of(line)}
    return _said(titles) | listed


def _said(titles: dict[str, str] | dict[KeyKind, str]) -> dict[str, str]:
    """The titles in the three languages, with what they are of."""
    speakers = [Speaker(language) for language in LANGUAGES]
    return {normal(say(title)): str(value) for value, title in titles.items() for say in speakers}
