"""Who renovates in the demo estate, what, and what comes of it; everybody in it is invented."""

from dataclasses import dataclass

from frontdesk.core.money import Money
from frontdesk.renovation.contractors import ContractorFields
from frontdesk.renovation.records import Risk
from frontdesk.renovation.rectifications import Found
from frontdesk.renovation.scopes import ScopeFields
from frontdesk.renovation.stopping import Stop
from frontdesk.renovation.workers import WorkerFields

CONTRACTORS = (
    ContractorFields("匠心家装工程公司（演示）", True, "演示 0001", "演示 乙级", "孟凡", "0000-8888 7701"),
    ContractorFields("福安装饰公司（演示）", True, "演示 0002", "演示 丙级", "邱实", "0000-8888 7702"),
    ContractorFields("顺达防水（演示）", True, "演示 0003", "演示 防水", "龚平", "0000-8888 7703"),
    ContractorFields("老丁木工", False, contact="丁有才", phone="0000-8888 7704"),
)
SWAPPED_IN = 1
"""The place of the contractor that goes on where another one left."""

CREWS = (
    (
        WorkerFields("孟大勇", "site_manager", phone="13800007001"),
        WorkerFields("吕铁军", "welder", card="演示焊工 001", phone="13800007002"),
        WorkerFields("施小兵", "plumber_electrician", card="演示电工 001", phone="13800007003"),
    ),
    (
        WorkerFields("邱石头", "mason", phone="13800007004"),
        WorkerFields("温建国", "demolition", phone="13800007005"),
    ),
    (WorkerFields("龚水生", "waterproofing", phone="13800007006"),),
    (WorkerFields("丁有才", "carpenter", phone="13800007007"),),
)
"""The workers of each contractor."""

PAINT = ScopeFields("墙面铲旧、批腻子、刷乳胶漆", "全屋")
FLOOR = ScopeFields("更换木地板", "客厅、卧室")
BATH = ScopeFields("卫生间防水重做、贴砖", "主卫", Risk.WATERPROOFING)
WIRES = ScopeFields("改造强弱电线路", "全屋")
KITCHEN = ScopeFields("更换橱柜、台面", "厨房")
GAS = ScopeFields("燃气表后软管改道", "厨房", Risk.GAS)
WALL = ScopeFields("拆除厨房与餐厅之间墙体", "厨房", Risk.STRUCTURE)


@dataclass(frozen=True)
class Case:
    """An application of so many days ago: which works, by whom (the place in `CONTRACTORS`, or the owner), planned for
    how many days, and the story that it takes in `PermitLife`."""

    ago: int
    story: str
    works: tuple[ScopeFields, ...]
    contractor: int | None = 0
    days: int = 40
    tenant: bool = False


CASES = (
    Case(24, "going_on", (PAINT, FLOOR, WIRES), 0, tenant=True),
    Case(16, "wall", (PAINT, KITCHEN), 1),
    Case(58, "filed", (BATH,), 2, 10),
    Case(1, "applied", (PAINT,), None),
    Case(2, "reviewed", (BATH, KITCHEN), 1),
    Case(4, "approved", (FLOOR,), 3),
    Case(46, "waiting", (PAINT, FLOOR), 3, 20),
    Case(40, "expired", (BATH, WIRES), 0, 34),
    Case(54, "refund_due", (PAINT, BATH), 1, 12),
    Case(20, "extended", (PAINT, BATH, WIRES), 0, 15),
    Case(7, "referred", (KITCHEN, GAS), 0),
    Case(0, "draft", (PAINT,), 1),
    Case(28, "swapped", (BATH, FLOOR), 0),
    Case(19, "completing", (FLOOR,), 3, 15),
    Case(23, "failed", (BATH,), 2, 15),
    Case(51, "mending", (BATH, PAINT), 2, 10),
    Case(52, "waited", (KITCHEN,), 3, 12),
    Case(5, "paid", (PAINT, KITCHEN), 1),
    Case(12, "rejected", (WALL, KITCHEN), 1),
    Case(30, "withdrawn", (PAINT,), None),
    Case(9, "asking_for_more", (PAINT, WIRES), 0, 6),
    Case(5, "applied", (FLOOR,), None),
)
"""What is applied for, the most telling first: a small estate has the first few of them."""

EARLIER = Case(79, "filed", (PAINT, FLOOR), 0, 14)
"""Works of earlier months; in larger estates every three weeks one."""
APART = 21

SEEN = "资料齐全，同意"
GAS_OFFICE, GAS_ASKED = "燃气公司", "已填转报单，等待燃气公司现场查看"
NO_DESIGN = "设计单位不具备结构设计资质，不予批准"
CHANGED_MIND = "业主推迟装修"
TOO_SLOW = "原施工单位长期停工，业主另行委托"
MORE_TIME = "定制柜体晚到货，延期十二天"
LOOKED_AT = {
    "permit_shown": True, "passes_worn": True, "scope_kept": True, "fire_safety": True, "waste": True,
    "public_areas": True,
}  # fmt: skip
WALL_FOUND = {"structure_sound": False, "permit_shown": True, "passes_worn": True}
WALL_WORDS = "厨房承重墙被凿开约 0.8 米宽，未在许可范围内"
WALL_NOTICE = Found(
    "structure", WALL_WORDS, "《住宅室内装饰装修管理办法》第五条：禁止拆改承重结构；装修管理协议",
    "立即停止施工，由原设计单位出具加固方案，恢复承重墙", "厨房", "逾期未改正的，报告有关行政管理部门处理",
)  # fmt: skip
WALL_STOP = Stop(WALL_WORDS, "停止一切施工，封闭现场，等待加固方案")
AUTHORITY = "演示区住房和城乡建设局"
NOISE = Found(
    "noise", "午休时间使用电锤", "装修管理协议：午间 12:00 至 14:00 不得进行产生噪声的施工", "遵守施工时间", "客厅",
)  # fmt: skip
WASTE = Found(
    "waste", "装修垃圾未袋装，堆放在电梯厅", "装修管理协议：垃圾须袋装并运到指定地点", "当日清运并打扫电梯厅", "电梯厅",
)  # fmt: skip
STILL_THERE = "垃圾仍未清运完"
CLEARED = "已清运，地面已打扫"
LOST_WHERE = "在工地遗失，已找不到"
SCRATCHED, SCRATCH = "电梯轿厢被装修材料划伤，修补费", Money(350_00)
BALCONY = "阳台地漏堵塞，需疏通后重验"
LEAK = "楼下卫生间顶板有水渍，防水需返工"
GUARD, MEASURES = "施小兵", "清除可燃物，备灭火器两具，专人看守，作业后检查半小时"
WELDING, WELDED_AT = "阳台护栏焊接", "阳台"
