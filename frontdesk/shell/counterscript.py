"""What people at the counter of the demo estate come for, ask, borrow and write down; everybody in it is invented."""

from dataclasses import dataclass

from frontdesk.duty.log import NewEntry
from frontdesk.keys.lending import Borrower
from frontdesk.keys.records import BorrowerKind, KeyKind
from frontdesk.reception.records import Channel, Purpose

EARLY, LATE = ("早班", "早", 8 * 60, 16 * 60), ("晚班", "晚", 16 * 60, 0)
"""The shifts of the counter: name, sign, from when to when in minutes from midnight."""

THINGS = (("对讲机", 2), ("门禁卡", 3), ("业务专用章", 1), ("应急手电", 2))

NAMES = (
    "孙丽", "赵磊", "周海燕", "吴建国", "郑晓东", "冯雪", "陈佳怡", "褚卫东",
    "卫红梅", "蒋文博", "沈若彤", "韩志强", "杨春梅", "朱一帆", "秦俊杰", "许慧敏",
    "何向阳", "吕思雨", "施浩然", "张嘉诺", "孔少华", "曹丽华", "严福生", "华雨桐",
)  # fmt: skip
"""Friends and relations who come once."""


@dataclass(frozen=True)
class Caller:
    """A visitor as they come again and again: what for, from where, with what, for how many minutes."""

    purpose: Purpose
    minutes: int
    company: str = ""
    carrying: str = ""
    party: int = 1
    name: str = ""
    plate: str = ""


CALLERS = (
    Caller(Purpose.DELIVERY, 12, "速达快递", "包裹", name="马小军"),
    Caller(Purpose.FAMILY, 150),
    Caller(Purpose.SERVICE, 180, "洁净家政", "保洁工具", name="刘桂英"),
    Caller(Purpose.FAMILY, 95, party=2),
    Caller(Purpose.CONTRACTOR, 220, "安居装饰", "瓷砖 12 箱", 3, "高大勇", "苏Y0D318"),
    Caller(Purpose.DELIVERY, 15, "鲜到家", "生鲜", name="田亮"),
    Caller(Purpose.VIEWING, 40, "万家地产", party=3, name="丁一凡"),
    Caller(Purpose.SERVICE, 60, "城北燃气", "检测仪", name="梁永福"),
    Caller(Purpose.BUSINESS, 50, "云栖社区银行"),
    Caller(Purpose.FAMILY, 240, plate="苏Y0K620"),
    Caller(Purpose.AUTHORITY, 35, "街道办事处", party=2),
)

TURNED_AWAY = (Caller(Purpose.VIEWING, 0, "好房中介", name="钱多"), "未提供证件，住户表示没有约看")

QUESTIONS: tuple[tuple[Channel, str, str, str], ...] = (
    (
        Channel.PHONE,
        "fees",
        "物业费按什么标准收，什么时候缴？",
        "住宅每月每平方米 2.50 元，按建筑面积计，当月底前缴清。",
    ),
    (
        Channel.COUNTER,
        "parking",
        "访客车辆可以停多久，怎么收费？",
        "首 30 分钟免费，之后每小时 5 元，24 小时封顶 40 元。",
    ),
    (Channel.WECHAT, "facilities", "健身房周末几点开？", "周末 9:00 至 21:00，凭业主卡进入。"),
    (Channel.COUNTER, "renovation", "封阳台需要办什么手续？", "先交图样和承诺书，物业复核后发许可，外立面样式要统一。"),
    (Channel.PHONE, "repairs", "厨房下水慢，找谁？", "已报工程部，师傅今天下午联系您上门。"),
    (Channel.PHONE, "hours", "前台晚上有人吗？", "前台 8:00 至 24:00 有人，夜间请拨监控中心电话。"),
    (Channel.COUNTER, "documents", "开居住证明要带什么？", "带身份证和房产证复印件，当场可开。"),
    (
        Channel.WECHAT,
        "neighbours",
        "楼上晚上十一点还在装修，能管吗？",
        "已请巡逻岗上门劝停，装修时间为工作日 8:00 至 18:00。",
    ),
)
PROMISED = (Channel.PHONE, "fees", "去年的停车费发票开了吗？想补一张电子票。")
OVERDUE = (Channel.COUNTER, "facilities", "单元门禁不认新办的卡，什么时候能好？")
KEY_WANTED = (Channel.COUNTER, "keys", "空调外机检修，想借一下天台的钥匙。")

PUBLIC, PLANT, OFFICE = KeyKind.PUBLIC.value, KeyKind.PLANT.value, KeyKind.OFFICE.value
KEYS: tuple[tuple[str, str, str, int, str], ...] = (
    ("GG-001", PUBLIC, "1 号楼天台门", 2, "A-01"),
    ("GG-002", PUBLIC, "2 号楼天台门", 2, "A-02"),
    ("GG-003", PUBLIC, "3 号楼天台门", 1, "A-03"),
    ("GG-004", PUBLIC, "地下车库管理间", 2, "A-04"),
    ("GG-005", PUBLIC, "垃圾分类站", 3, "A-05"),
    ("GG-006", PUBLIC, "自行车棚", 2, "A-06"),
    ("SB-001", PLANT, "生活水泵房", 2, "B-01"),
    ("SB-002", PLANT, "配电房", 2, "B-02"),
    ("SB-003", PLANT, "消防水泵房", 1, "B-03"),
    ("SB-004", PLANT, "电梯机房（1、2 号楼）", 2, "B-04"),
    ("SB-005", PLANT, "弱电机房", 2, "B-05"),
    ("BG-001", OFFICE, "档案室", 1, "C-01"),
    ("BG-002", OFFICE, "会议室", 3, "C-02"),
    ("BG-003", OFFICE, "社区活动室", 2, "C-03"),
)
"""Tag, kind, what it opens, copies, hook."""


@dataclass(frozen=True)
class Loan:
    """A key that is borrowed: by whom, what for, who goes along, who agreed; `water` as found in a vacant unit."""

    tag: str
    borrower: Borrower
    reason: str
    escort: str = ""
    consent: str = ""
    water: str = ""


_SONG = Borrower(BorrowerKind.STAFF, "宋国强", "13800001021", staff_card="GC-07")
_FANG = Borrower(BorrowerKind.STAFF, "方永福", "13800001023", staff_card="GC-11")
_PAN = Borrower(BorrowerKind.STAFF, "潘立新", "13800001026", staff_card="BJ-03")
_LIFTS = Borrower(BorrowerKind.CONTRACTOR, "姚世安", "13900001022", "通达电梯维保")
_FIRE = Borrower(BorrowerKind.CONTRACTOR, "邓海涛", "13900001024", "城南消防检测")
_LINES = Borrower(BorrowerKind.CONTRACTOR, "余天佑", "13900001027", "联通机房维护")
_DANCERS = Borrower(BorrowerKind.RESIDENT, "袁秀英", "13800001025")
_AGENT = Borrower(BorrowerKind.AGENT, "丁一凡", "13900001028", "万家地产")
_CLEANER = Borrower(BorrowerKind.CONTRACTOR, "刘桂英", "13900001029", "洁净家政")

LOANS = (
    Loan("SB-001", _SONG, "水泵例行巡检"),
    Loan("SB-004", _LIFTS, "电梯月度保养", "保安 老赵"),
    Loan("GG-004", _FANG, "清理积水"),
    Loan("SB-003", _FIRE, "消防设施年检", "工程 宋国强"),
    Loan("BG-003", _DANCERS, "舞蹈队排练"),
    Loan("GG-005", _PAN, "清运垃圾"),
    Loan("SB-005", _LINES, "更换交换机", "工程 方永福"),
    Loan("GG-002", _SONG, "天台排水口检查"),
)
"""What is borrowed day by day."""

NOT_BACK = Loan("GG-006", _PAN, "整理自行车棚")
VIEWING = Loan("KZ-001A", _AGENT, "带客户看房", "前台", water="厨房龙头滴水，已报修")
IN_CUSTODY = Loan("TG-001", _CLEANER, "上门保洁", "前台", consent="业主托管时已书面同意")
FOR_ENQUIRY = Loan("GG-001", _FIRE, "空调外机检修", "保安 老赵")
LOST = Loan("GG-003", _FANG, "天台防水检查")
LOST_WHERE = "在天台作业时掉落，寻找未果"

MISSING, MISSED, COPIED = "GG-005-3", "盘点时挂钩上没有，问遍各班无人见过", "已配新钥匙一把"
WRONG_HOOK = ("BG-002-2", "C-03")

LEFT = (("定期通风、浇花", "本户家政刘桂英"), ("长期在外地，应急开门", ""), ("子女放学取钥匙", "本户子女"))
"""Why a household leaves its key, and to whom it may be lent."""

ENTRIES = (
    NewEntry("facility", "巡查地下车库，3 号集水井水位正常。"),
    NewEntry("parcel", "代收挂号信 2 封，已电话通知收件人。"),
    NewEntry("event", "早上 1 号楼货梯停运约 10 分钟，复位后恢复，已通知维保单位。", priority="important"),
    NewEntry("resident", "住户反映楼道灯不亮，已转工程部。"),
    NewEntry("safety", "监控中心电话告知南门有人翻越围栏，巡逻岗到场未见异常。", priority="important"),
    NewEntry("notice", "接工程部通知：本周四 9:00 至 11:00 二次供水水箱清洗，已张贴告示。"),
    NewEntry("repair", "沿街商铺下水返味，工程部安排明日疏通。"),
    NewEntry("visitor", "媒体要求进入小区拍摄，已告知须先联系管理处。"),
    NewEntry("complaint", "住户来电投诉广场舞音量，已到场劝说调低。"),
    NewEntry("other", "大堂雨伞架归还雨伞 6 把。"),
)
CALL_BACK = "住户反映卫生间天花渗水，工程部答应两天内上楼查看，需回访。"
CALLED_BACK = "已上楼查看，为上层地漏返水，疏通后复查无渗漏。"
LATE_ENTRY = "补记：午间 12:20 老人独自外出，已联系家属接回。"
WRONG = "代收挂号信 2 封，已电话通知收件人。"
CORRECTED = "更正：代收挂号信为 3 封，另一封收件人已搬离，退回邮局。"
ADDED = "附记：失主已来认领雨伞，签字取走。"
REMINDER = "明早 9 点维保单位来做电梯年检，钥匙 SB-004 提前备好。"

SKIPPED = "交班人家中有急事先走，电话里交代过了"
DISPUTED = "应急手电只见到一支，另一支不在柜台"
CASH_SHORT = "找零多付 1 元"
REVIEWED = ("已阅。", "已阅，渗水一事请跟紧。", "已阅，交接清楚。")
SETTLED = "问明情况，手电在巡逻岗，已收回，交接无误。"
SWAPPED = "家中有事，与同事对调"
PAID_OUT = "由备用金垫付退款，次日补回"
