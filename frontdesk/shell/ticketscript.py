"""What is reported, repaired and complained of in the demo estate; everybody in it is invented."""

from dataclasses import dataclass

from frontdesk.core.money import Money
from frontdesk.tickets.crews import WorkerFields
from frontdesk.tickets.lines import Line
from frontdesk.tickets.prices import Price
from frontdesk.tickets.records import Duty, Urgency
from frontdesk.tickets.records.work import LineKind

TEAMS = (("工程一班", "0000-8888 6601"), ("安捷电梯维保", "0000-8888 6602"))

WORKERS = (
    (0, WorkerFields("王德发", phone="13800006001", trades=("plumbing", "leak"))),
    (0, WorkerFields("李长河", phone="13800006002", trades=("electrical", "safety_facility"))),
    (0, WorkerFields("赵小军", phone="13800006003", trades=("doors_windows", "public_facility", "other"))),
    (1, WorkerFields("钱立新", phone="13800006004", trades=("lift",))),
    (None, WorkerFields("孙福来", phone="13800006005")),
)
"""Who repairs, each with the place of the team in `TEAMS`."""

OFF_DUTY = "孙福来"

TAP = Price(LineKind.MATERIAL, "水龙头", Money(8500), "个", "plumbing")
HOSE = Price(LineKind.MATERIAL, "不锈钢软管", Money(2800), "根", "plumbing")
SWITCH = Price(LineKind.MATERIAL, "开关面板", Money(2200), "个", "electrical")
LOCK = Price(LineKind.MATERIAL, "门锁锁芯", Money(12000), "套", "doors_windows")
HOUR = Price(LineKind.LABOUR, "维修工时", Money(6000), "小时")
VISIT = Price(LineKind.LABOUR, "上门服务费", Money(3000), "次")
DREDGE = Price(LineKind.LABOUR, "疏通管道", Money(12000), "次", "plumbing")
PRICES = (TAP, HOSE, SWITCH, LOCK, HOUR, VISIT, DREDGE)


def lines(*parts: tuple[Price, int]) -> tuple[Line, ...]:
    """Lines of the price list, each with how much of it in 1/100."""
    return tuple(Line(price.kind, price.name, quantity, price.price, price.measure) for price, quantity in parts)


@dataclass(frozen=True)
class Fault:
    """Something that is reported and repaired: `minutes` from arrival till it is done."""

    text: str
    category: str
    result: str
    minutes: int = 40
    urgency: Urgency = Urgency.NORMAL
    duty: Duty = Duty.ESTATE
    place: str = ""
    lines: tuple[Line, ...] = ()
    rating: int | None = 5


FAULTS = (
    Fault("楼道感应灯不亮", "electrical", "更换声光控灯头", 25, place="二层楼道"),
    Fault("单元门关不严，门禁失灵", "public_facility", "调整闭门器，重置门禁", 35, place="单元门口"),
    Fault("主卫水龙头一直滴水", "plumbing", "更换阀芯", 30, duty=Duty.RESIDENT, lines=lines((VISIT, 100), (TAP, 100))),
    Fault("地下车库应急灯不亮", "safety_facility", "更换应急灯电池两组", 45, place="B1 车库"),
    Fault("厨房水管爆了，地上全是水", "plumbing", "关闭入户阀，更换爆裂段并试压", 55, Urgency.EMERGENCY),
    Fault("阳台推拉门掉轨", "doors_windows", "更换滑轮，调整轨道", 50, rating=4),
    Fault("电梯运行有异响", "lift", "维保单位调整导靴，试运行正常", 90, place="1 号电梯"),
    Fault("主卫顶板渗水，楼上没人", "leak", "查明为楼上地漏松动，已密封", 120, rating=4),
    Fault(
        "厨房下水堵了", "plumbing", "疏通下水管约 3 米", 60, duty=Duty.RESIDENT,
        lines=lines((DREDGE, 100)), rating=4,
    ),
    Fault("客厅插座没电", "electrical", "更换空气开关", 35, Urgency.NORMAL, Duty.ESTATE),
    Fault("垃圾房门口地砖翘起", "public_facility", "重新铺贴地砖 4 块", 80, place="垃圾房"),
    Fault(
        "入户门锁拧不动", "doors_windows", "更换锁芯，交还钥匙三把", 45, duty=Duty.RESIDENT,
        lines=lines((LOCK, 100), (HOUR, 100)),
    ),
)  # fmt: skip
"""What happens day after day, one after the other."""

BURST = FAULTS[4]
QUOTED = Fault(
    "卧室要加装两个插座", "electrical", "加装插座两个", duty=Duty.RESIDENT, lines=lines((SWITCH, 200), (HOUR, 150))
)
"""Chargeable work that the resident still thinks about."""
UNPAID = Fault(
    "厨房软管漏水", "plumbing", "更换软管两根", 40, duty=Duty.RESIDENT, lines=lines((HOSE, 200), (HOUR, 100)), rating=2
)
WONT_PAY = "住户认为软管应在保修期内，不同意付费"
UNDER_WARRANTY = Fault("外墙渗水，次卧墙皮鼓包", "leak", "", duty=Duty.DEVELOPER)
WAITS_FOR_PARTS = Fault("可视对讲黑屏", "appliance", "")
NOT_HOME = Fault("卫生间换气扇不转", "appliance", "")
HANDED_BACK = Fault("中庭喷泉水泵不出水", "public_facility", "", place="中庭")
OVERDUE = Fault("儿童滑梯有尖角", "public_facility", "", place="儿童乐园")
FRESH = Fault("卫生间地漏反味", "plumbing", "")
FRESH_ALARM = Fault("配电间有焦味", "electrical", "", urgency=Urgency.EMERGENCY, place="配电间")
AGAIN = ("换过的地方又漏了，要求彻底处理", "重新密封并做闭水试验")
"""What a follow-up finds, and what was done then."""
REPORTED_AGAIN = "隔壁也来电：三楼楼道灯都不亮"

NO_PARTS, AT_WORK, WRONG_TRADE = "屏幕缺货，已向厂家订货", "住户上班，约周末上门", "水泵要专业厂家拆检，本班处理不了"
TO_DEVELOPER, TOLD = "保修期内，已书面通知开发商", "已电话告知进展"


@dataclass(frozen=True)
class Grievance:
    """Something complained of, and how it is answered."""

    text: str
    category: str
    measure: str
    answer: str
    cause: str


GRIEVANCES = (
    Grievance("楼下商铺夜里还在装修", "noise", "现场制止，约谈商户", "已责令商户按规定时段施工。", "neighbour"),
    Grievance("地面车位被外来车长期占用", "parking", "联系车主挪车", "占用车辆已驶离，出入口严格登记。", "procedure"),
    Grievance("楼道两天没有打扫", "cleaning", "约谈保洁班长，当天补扫", "漏扫楼层已补做，班长每日抽查。", "staff"),
    Grievance("门岗不登记就放推销的上楼", "security", "调看监控，岗位培训", "当班人员已培训，访客一律登记。", "staff"),
    Grievance("报修三天没人上门", "repairs", "查派工记录，当天补派", "漏派已致歉并于当日修好。", "procedure"),
    Grievance("遛狗不牵绳，孩子被吓到", "pets", "入户劝导，增设提示牌", "已劝导养犬住户，公区增设提示。", "neighbour"),
)  # fmt: skip
NOTHING_IN_IT = ("反映物业私自上调电费", "fees", "核对供电公司账单与公示价，单价未变，已向住户出示。")
"""A complaint without ground: its text, what it is about, what the resident was told."""
ESCALATED = ("消防通道被装修材料堵了一周", "security", "客服主管", "装修户两次劝导未清，需主管协调")
SUGGESTION = ("建议儿童乐园加一盏灯", "public_facility")
PRAISE = ("保安小刘帮老人把菜送上楼，很感谢", "manner", "秩序维护部")

WATER_OFF = ("water_off", "水管抢修，本栋停水。")
LIFT = ("lift_stopped", "1 号电梯停运检修，请走楼梯或换乘 2 号电梯。")
