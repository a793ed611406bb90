"""The words of a register, ours and those of other offices: headings, kinds, states, roles and documents."""

import re
from functools import cache, lru_cache

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

_FURTHER = {
    "building": mark("Building"),
    "entrance": mark("Entrance"),
    "door": mark("Door"),
    "land_share": mark("Land share"),
    "fit_out": mark("Fit-out"),
    "birthday": mark("Birthday"),
    "care_flag": mark("Care flag"),
    "co_owner_name": mark("Co-owner's name"),
    "co_owner_phones": mark("Co-owner's phones"),
    "co_owner_id_number": mark("Co-owner's ID number"),
    "tenant_name": mark("Tenant's name"),
    "tenant_phones": mark("Tenant's phones"),
    "tenant_id_kind": mark("Tenant's ID document"),
    "tenant_id_number": mark("Tenant's ID number"),
    "tenant_since": mark("Lease from"),
    "tenant_until": mark("Lease to"),
    "lease": mark("Lease period"),
    "family": mark("Family members"),
    "vehicle_kind": mark("Vehicle kind"),
    "parking_space": mark("Parking space"),
}
"""What else can be read: in parts, in one row with the owner, or seldom kept."""

_HEADINGS = {
    "unit": "房号 房间号 房间编号 单元房号 户号 房屋编号 房产编号 房屋 房屋号 门牌号 门牌 房间 房屋地址 房屋位置 "
    "房屋坐落 房屋名称 房产名称 房间名称 铺位号 商铺号 资源编号 资产编号 "
    "楼栋单元房号 楼栋单元室号 楼号单元房号 栋单元房号 栋单元室 楼栋房号 栋号房号 楼号房号 幢室号 栋室号|"
    "Unit no|Unit code|House no|Room|Room no",
    "building": "楼栋 栋号 楼号 楼栋号 幢号 栋 幢 座 座号 楼 楼座 楼宇 楼幢 楼栋名称 楼宇名称 号楼 栋座 栋别|"
    "Building|Building no|Block|Tower",
    "entrance": "单元 单元号 楼门 门洞 梯 梯号 门栋 单元名称|Entrance|Stairwell",
    "door": "室号 室 房间门牌 户室号 门号 户室|Door|Door no|Flat no|Apartment",
    "kind": "类型 房屋类型 房产类型 物业类型 用途 房屋用途 业态 房屋性质 资源类型 资产类型|Unit kind|Type|Use",
    "gross_area": "建筑面积 面积 房屋面积 建面 产权面积 收费面积 计费面积|Area|Gross floor area",
    "interior_area": "套内面积 套内建筑面积 使用面积|Net area",
    "land_share": "土地分摊面积 分摊土地面积 土地面积|Land area",
    "layout": "户型 房型 格局|Floor plan",
    "fit_out": "装修情况 装修标准 装修程度 交付标准|Fit-out standard",
    "handover_date": "交房日期 交付日期 交房时间 交付时间 收房日期 收房时间 接房日期 接房时间 "
    "入伙日期 入伙时间|Handover|Handed over|Delivery date",
    "status": "状态 房屋状态 使用状态 使用情况 入住状态 入住情况 居住状态 居住情况|Unit status|State",
    "name": "姓名 业主 业主姓名 业主名称 住户姓名 住户 客户姓名 客户名称 户主 户主姓名 产权人 房主 名称 车主 车主姓名|"
    "Owner|Owner name|Resident|Full name",
    "role": "身份 住户类型 住户身份 人员类型 人员身份 客户类型 与房屋关系 角色 与业主关系 与户主关系 关系 住户性质|"
    "Relation|Resident kind",
    "phones": "电话 手机 手机号 手机号码 联系电话 联系方式 电话号码 移动电话 固定电话 业主电话 备用电话 座机 "
    "家庭电话 宅电 联系手机 联络电话 行动电话|Phone|Phone no|Phone number|Mobile|Telephone|Tel|Contact",
    "id_kind": "证件类型 证件种类 证件名称|ID kind|ID type|Document|Document type",
    "id_number": "身份证号 身份证 身份证号码 证件号码 证件号 证件编号 身份证件号码 公民身份号码|"
    "ID|ID no|Document no|Document number",
    "birthday": "出生日期 出生年月日 生日 出生年月|Date of birth|Born",
    "care_flag": "关怀 关怀对象 关爱对象 特殊人群 重点关注|Care",
    "since": "入住日期 入住时间 迁入日期 迁入时间 开始日期|Since|Start|Start date|Moved in|Move-in date",
    "until": "结束日期 搬出日期 搬离日期 迁出日期|Until|End|End date|Moved out",
    "tenant_name": "商户 商户名称 商户姓名 租户 租客 承租人 承租方 使用人 租户名称 承租人名称|Lessee|Renter",
    "tenant_since": "起租日期 起租日 租期起 起租时间 租赁开始日期 租赁起始日期 租赁起始日 租期开始 "
    "租期开始日期 合同起始日期 合同开始日期|Lease start",
    "tenant_until": "租期止 租期至 到期日期 到期日 租赁到期日 租赁到期日期 止租日期 止租日 "
    "租赁结束日期 租赁截止日期 租期结束 "
    "租期到期 租期结束日期 合同到期日 合同到期日期 合同结束日期|Lease end",
    "lease": "租期 租赁期 租赁期限 租赁期间 租赁时间 租约期限 合同期限 合同期 租赁起止日期 起止日期|Lease term",
    "co_owner_name": "共有人 共有人姓名 产权共有人 共有产权人 共同产权人 共有权人 其他产权人|Co-owner|Joint owner",
    "family": "家庭成员 配偶 配偶姓名 家属 家属姓名 家庭成员姓名 同住人 同住人姓名 同住人员 "
    "其他家庭成员 其他成员|Family",
    "plate": "车牌 车牌号 车牌号码 车号 车辆号牌 号牌 号牌号码|Plate no|Plate number|Licence plate|License plate",
    "vehicle_kind": "车辆类型 车辆种类 车辆类别 车类|Vehicle type",
    "parking_space": "车位号 车位编号 停车位 停车位号 泊位 泊位号 车位号码 所属车位|Space|Parking space no|Parking",
    "note": "备注 说明 附注 备注说明|Notes|Remark|Remarks|Comment",
}

Words = dict[str, tuple[str, str]]
"""A value → our word for it, which is read in all languages, and what others write."""

KINDS: Words = {
    "flat": (
        mark("Flat"),
        "住宅 普通住宅 商品房 公寓 房屋 别墅 洋房 住房 "
        "高层 小高层 多层 高层住宅 小高层住宅 多层住宅 联排 叠拼 联排别墅 安置房 复式 跃层 平层 "
        "LOFT|Apartment|Residential|Home",
    ),
    "shop": (mark("Shop"), "商铺 店铺 商业 门面 底商 商服 门市|Retail|Store"),
    "office": (mark("Office"), "写字楼 办公 办公室 办公楼 商务"),
    "storage": (mark("Storage"), "储藏室 储藏间 储物间 仓库 杂物间 地下室|Storage room|Basement"),
    "parking": (mark("Parking space"), "车位 停车位 车库 地下车位 产权车位|Parking|Garage"),
}
STATUSES: Words = {
    "unsold": (mark("Unsold"), "未售 未售出 待售 未销售"),
    "vacant": (mark("Vacant"), "空置 空关 空置房 未入住 空房 未装修 未交房 未交付 未收房 未接房|Empty"),
    "owner_occupied": (mark("Owner-occupied"), "自住 业主自住 已入住 入住 居住 常住|Occupied|Owner occupied"),
    "let": (mark("Let"), "出租 已出租 租住 租赁|Rented|Leased|Tenanted"),
    "under_renovation": (mark("Under renovation"), "装修中 装修 正在装修|Renovating"),
}
ROLES: Words = {
    "owner": (mark("Owner"), "业主 产权人 房主 户主 业主本人 本人 共有人 产权共有人 共有产权人"),
    "tenant": (mark("Tenant"), "租户 租客 承租人 租赁户 使用人 承租|Lessee|Renter"),
    "family": (
        mark("Family"),
        "家属 家庭成员 家人 亲属 配偶 夫妻 丈夫 妻子 夫 妻 子女 儿子 女儿 子 女 长子 次子 长女 次女 父母 "
        "父亲 母亲 父 母 岳父 岳母 公公 婆婆 儿媳 女婿 孙子 孙女 外孙 外孙女 兄弟 姐妹 哥哥 弟弟 姐姐 妹妹 成员 同住人 "
        "业主家属 业主亲属 租户家属|"
        "Family member|Relative|Spouse|Child|Parent",
    ),
    "agent": (mark("Agent"), "代理人 代理 委托人 受托人 中介 代办人|Proxy"),
}
VEHICLES: Words = {
    "car": (
        mark("Car"),
        "汽车 小汽车 轿车 小轿车 小车 小型车 小型汽车 小客车 小型客车 机动车 越野车 面包车 商务车 "
        "新能源 新能源车 新能源汽车 电动汽车 SUV",
    ),
    "motorcycle": (mark("Motorcycle"), "摩托车 摩托|Motorbike"),
    "electric_bicycle": (
        mark("Electric bicycle"),
        "电动自行车 电动车 电瓶车 电单车 助力车 两轮电动车 二轮电动车|E-bike|Electric scooter",
    ),
    "other": (mark("Other"), "其他 其它 自行车 三轮车 电动三轮车 货车 小货车 大车 客车 大客车 房车"),
}
CARE: Words = {
    "lives_alone": (mark("Lives alone"), "独居 独居老人 空巢 空巢老人 孤寡 孤寡老人"),
    "elderly": (mark("Elderly"), "老人 高龄 高龄老人 老年人 老年"),
    "disabled": (mark("Disabled"), "残疾 残疾人 残障 行动不便"),
    "infant": (mark("Infant in the household"), "婴幼儿 婴儿 幼儿 孕妇 孕产妇"),
    "other": (mark("Other"), "其他 其它 重病 病人 低保 低保户 军属 烈属"),
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

_BRACKETS = re.compile(r"[(（\[【](.*?)[)）\]】]")
_TENANT = "租户|租客|承租人|承租方|租赁人|使用人|tenants?|lessees?|renters?"
_OF_TENANT = re.compile(f"(?:{_TENANT})(?:基本)?(?:信息|资料|情况|details)?(.+)")
_OF_OTHERS = re.compile(
    "(?:业主|产权人|房主|户主|住户|客户|居民|人员|个人|基本|基础|房屋|房产|房间|车辆|车主|其他|其它|owners?|residents?|vehicles?)"
    "(?:基本)?(?:信息|资料|情况|details)?(.+)"
)
_OF_NTH_OWNER = re.compile(
    "(?:业主|产权人|房主|owner)([1-9一二三四])(.*)|第([1-9一二三四])(?:业主|产权人|房主)(.*)"
    "|(?:业主|产权人|房主)(?:姓名|名称)([2-9])()|(?:产权)?共(?:有|同)(?:产权)?人()(?:信息|资料|[1-9])?(.*)"
)
_CO_OWNERS_OWN = {"name", "phones", "id_number"}
_TENANTS_OWN = {"name", "phones", "id_kind", "id_number", "since", "until"}
_FIRST = {"1", "一"}
_NOT_TENANTS = {"birthday", "care_flag", "role", "family"}
_MEASURE = re.compile("(?:m2|平方米|平米)$")
_NUMBERED = re.compile(r"\d{1,2}$")
_LONGEST = 60


def headings(say: Say) -> list[tuple[str, str]]:
    """(field, heading) of each column of a register that can be read back, in order."""
    return [(field, say(title)) for field, title in _TITLES.items()]


def fields(say: Say) -> list[tuple[str, str]]:
    """(field, title) of everything that a column of a register can be, in the order in which one is asked."""
    titles = _TITLES | _FURTHER
    return [(field, say(titles[field])) for field in dict.fromkeys((*_HEADINGS, *titles))]


@cache
def _fields() -> dict[str, str]:
    """Normal form of a heading → field, ours in all languages first."""
    known: dict[str, str] = {}
    for titles in (_TITLES, _FURTHER):
        for language in LANGUAGES:
            for field, title in titles.items():
                known.setdefault(normal(Speaker(language)(title)), field)
    for field, synonyms in _HEADINGS.items():
        for synonym in _listed(synonyms):
            known.setdefault(normal(synonym), field)
    return known


@lru_cache(maxsize=10_000)
def field_of(heading: str) -> str | None:
    """The field of 面积（㎡）, *姓名, 联系电话2, 租户信息 姓名, 电话（租户）; None if it is none that we know."""
    if not heading or len(heading) > _LONGEST:
        return None
    key = normal(_BRACKETS.sub("", heading))
    if any(re.search(_TENANT, normal(aside)) for aside in _BRACKETS.findall(heading)):
        key = "租户" + key
    upper, _, lower = heading.rpartition(" ")
    return _named(key) or _named(normal(lower + upper)) or _same(upper, lower)


def _named(key: str) -> str | None:
    """The field of a heading in normal form, with or without the words for whose it is: 租户电话, 业主身份证号."""
    known = _fields()
    if key not in known and (whose := _OF_NTH_OWNER.fullmatch(key)):
        nth, what = [part for part in whose.groups() if part is not None]
        field = _named(what) if what else "name"
        if nth in _FIRST:
            return field
        return f"co_owner_{field}" if field in _CO_OWNERS_OWN else None
    if field := known.get(key) or known.get(_NUMBERED.sub("", key)) or known.get(_MEASURE.sub("", key)):
        return field
    if whose := _OF_TENANT.fullmatch(key):
        field = _named(whose[1])
        return f"tenant_{field}" if field in _TENANTS_OWN else None if field in _NOT_TENANTS else field
    if whose := _OF_OTHERS.fullmatch(key):
        return _named(whose[1])
    return None


def _same(upper: str, lower: str) -> str | None:
    """The field of two headings one above the other that mean the same: 联系方式 手机."""
    field = _named(normal(lower))
    return field if field and field == _named(normal(upper)) else None


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
