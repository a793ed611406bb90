"""The words of a register, ours and those of other offices: headings, kinds, states, roles and documents."""

import re
from functools import cache

from frontdesk.core.identity import ID_KINDS
from frontdesk.core.search import normal
from frontdesk.core.words import LANGUAGES, Say, Speaker, mark

_TITLES = {
    "unit": mark("Unit"),
    "kind": mark("Kind"),
    "gross_area": mark("Gross area"),
    "interior_area": mark("Interior area"),
    "layout": mark("Layout"),
    "handover_date": mark("Handover date"),
    "status": mark("Status"),
    "name": mark("Name"),
    "role": mark("Role"),
    "phones": mark("Phones"),
    "id_kind": mark("ID document"),
    "id_number": mark("ID number"),
    "since": mark("From"),
    "until": mark("To"),
    "plate": mark("Plate"),
    "note": mark("Note"),
}
"""The headings that we write, in order; all three languages of them are read back."""

_HEADINGS = {
    "unit": "房号 房间号 房间编号 单元房号 户号 房屋编号 房产编号 房屋 房屋号 门牌号 门牌 房间|"
    "Unit no|Unit code|House no|Room|Room no",
    "building": "楼栋 栋号 楼号 楼栋号 幢号 栋 幢 座 座号 楼 楼座 楼宇|Building|Building no|Block|Tower",
    "entrance": "单元 单元号 楼门 门洞 梯|Entrance|Stairwell",
    "door": "室号 室 房间门牌 户室号 门号|Door|Door no|Flat no|Apartment",
    "kind": "类型 房屋类型 房产类型 物业类型 用途 房屋用途 业态|Unit kind|Type|Use",
    "gross_area": "建筑面积 面积 房屋面积 建面 产权面积 收费面积 计费面积|Area|Gross floor area",
    "interior_area": "套内面积 套内建筑面积 使用面积|Net area",
    "layout": "户型 房型 格局|Floor plan",
    "handover_date": "交房日期 交付日期 交房时间 交付时间 收房日期 接房日期|Handover|Handed over|Delivery date",
    "status": "状态 房屋状态 使用状态 使用情况 入住状态 居住状态|Unit status|State",
    "name": "姓名 业主 业主姓名 住户姓名 住户 客户姓名 客户名称 户主 户主姓名 产权人 名称|"
    "Owner|Owner name|Resident|Full name",
    "role": "身份 住户类型 住户身份 人员类型 人员身份 客户类型 与房屋关系 角色|Relation|Resident kind",
    "phones": "电话 手机 手机号 手机号码 联系电话 联系方式 电话号码 移动电话 固定电话 业主电话 备用电话|"
    "Phone|Phone no|Phone number|Mobile|Telephone|Tel|Contact",
    "id_kind": "证件类型 证件种类 证件名称|ID kind|ID type|Document|Document type",
    "id_number": "身份证号 身份证 身份证号码 证件号码 证件号 身份证件号码|ID|ID no|Document no|Document number",
    "since": "入住日期 入住时间 起租日期 租期起 起租时间 租赁开始日期 开始日期|"
    "Since|Start|Start date|Lease start|Moved in",
    "until": "租期止 租期至 到期日期 租赁到期日 止租日期 结束日期 搬出日期|Until|End|End date|Lease end|Moved out",
    "plate": "车牌 车牌号 车牌号码 车号|Plate no|Plate number|Licence plate|License plate",
    "note": "备注 说明 附注|Notes|Remark|Remarks|Comment",
}

Words = dict[str, tuple[str, str]]
"""A value → our word for it, which is read in all languages, and what others write."""

KINDS: Words = {
    "flat": (mark("Flat"), "住宅 普通住宅 商品房 公寓 房屋 别墅 洋房 住房|Apartment|Residential|Home"),
    "shop": (mark("Shop"), "商铺 店铺 商业 门面 底商 商服 门市|Retail|Store"),
    "office": (mark("Office"), "写字楼 办公 办公室 办公楼 商务"),
    "storage": (mark("Storage"), "储藏室 储藏间 储物间 仓库 杂物间 地下室|Storage room|Basement"),
    "parking": (mark("Parking space"), "车位 停车位 车库 地下车位 产权车位|Parking|Garage"),
}
STATUSES: Words = {
    "unsold": (mark("Unsold"), "未售 未售出 待售 未销售"),
    "vacant": (mark("Vacant"), "空置 空关 空置房 未入住 空房 未装修|Empty"),
    "owner_occupied": (mark("Owner-occupied"), "自住 业主自住 已入住 入住 居住 常住|Occupied|Owner occupied"),
    "let": (mark("Let"), "出租 已出租 租住 租赁|Rented|Leased|Tenanted"),
    "under_renovation": (mark("Under renovation"), "装修中 装修 正在装修|Renovating"),
}
ROLES: Words = {
    "owner": (mark("Owner"), "业主 产权人 房主 户主 业主本人 本人 共有人"),
    "tenant": (mark("Tenant"), "租户 租客 承租人 租赁户 使用人|Lessee|Renter"),
    "family": (mark("Family"), "家属 家庭成员 家人 亲属 配偶 子女 父母 成员|Family member|Relative|Spouse"),
    "agent": (mark("Agent"), "代理人 代理 委托人 受托人 中介 代办人|Proxy"),
}
DOCUMENTS: Words = {
    kind.value: (title, synonyms)
    for (kind, title), synonyms in zip(
        ID_KINDS.items(),
        (
            "身份证 居民身份证 二代身份证 二代证 中国居民身份证|ID card|Identity card|Resident ID",
            "港澳通行证 回乡证 港澳居民来往内地通行证 港澳居民往来内地通行证 来往内地通行证|Home return permit",
            "台胞证 台湾通行证 台湾居民来往大陆通行证 台湾居民往来大陆通行证",
            "港澳台居民居住证 港澳居民居住证 台湾居民居住证 港澳台居住证",
            "外国人永久居留身份证 外国人永久居留证 永居证",
            "护照 中国护照 外国护照",
            "其他 其它 其他证件 军官证 士兵证 户口本 户口簿 营业执照 统一社会信用代码|Other",
        ),
        strict=True,
    )
}

_BRACKETS = re.compile(r"[(（\[【].*?[)）\]】]")


def headings(say: Say) -> list[tuple[str, str]]:
    """(field, heading) of each column of a register that can be read back, in order."""
    return [(field, say(title)) for field, title in _TITLES.items()]


@cache
def _fields() -> dict[str, str]:
    """Normal form of a heading → field, ours in all languages first."""
    known = {normal(Speaker(language)(title)): field for language in LANGUAGES for field, title in _TITLES.items()}
    for field, synonyms in _HEADINGS.items():
        for synonym in _listed(synonyms):
            known.setdefault(normal(synonym), field)
    return known


def field_of(heading: str) -> str | None:
    """The field of 面积（㎡）, *姓名, 联系电话2."""
    if not heading or len(heading) > 40:
        return None
    key = normal(_BRACKETS.sub("", heading))
    known = _fields()
    return known.get(key) or known.get(key.rstrip("0123456789")) or known.get(key.removesuffix("m2"))


def forms(words: Words) -> dict[str, str]:
    """Normal form of each word → the value that it stands for."""
    known: dict[str, str] = {}
    for value, (title, synonyms) in words.items():
        titles = [Speaker(language)(title) for language in LANGUAGES]
        known |= {normal(word): value for word in (value, *titles, *_listed(synonyms))}
    return known


def _listed(synonyms: str) -> list[str]:
    """Chinese words are parted by spaces; English ones, which may be phrases, by bars."""
    return [word for part in synonyms.split("|") for word in (part.split() if part[:1] > "\x7f" else [part])]
