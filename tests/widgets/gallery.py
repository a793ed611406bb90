"""Shows every widget with sample words, light and dark, and saves pictures: `gallery.py FOLDER`."""

import os
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.core.money import Money
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import Speaker
from frontdesk.paper.chart import Chart, Series
from frontdesk.paper.drawing import ScreenChart
from frontdesk.shell import theme
from frontdesk.widgets.ask import Answer, Confirm
from frontdesk.widgets.buttons import link, plain, primary
from frontdesk.widgets.card import Banner, Card, Heading, Rule, Scrolled, Words, row
from frontdesk.widgets.chart import ChartView
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.finderbox import FinderBox
from frontdesk.widgets.form import Check, Choice, DateField, Form, NoteField, NumberField, PasswordField, TextField
from frontdesk.widgets.hits import Hit
from frontdesk.widgets.moneybox import MoneyBox
from frontdesk.widgets.pill import Pill
from frontdesk.widgets.preview import PaperView
from frontdesk.widgets.progress import ProgressLine
from frontdesk.widgets.quietline import QuietLine
from frontdesk.widgets.recordtable import Column, RecordTable
from frontdesk.widgets.statusline import StatusLine
from frontdesk.widgets.tabbar import DeskTabs
from frontdesk.widgets.timeline import Moment, Timeline
from frontdesk.widgets.topbar import TopBar
from frontdesk.widgets.unitpicker import UnitPicker

DESKS = {
    "zh": ["来访接待", "报修投诉", "值班交接", "钥匙借用", "装修管理", "收费", "业主档案", "报表"],
    "en": [
        "Reception",
        "Repairs & complaints",
        "Duty log & handover",
        "Keys",
        "Renovation",
        "Fees",
        "Residents",
        "Reports",
    ],
}
ICONS = ["users", "wrench", "notebook-pen", "key-round", "hard-hat", "wallet", "house", "chart-column"]
COUNTS = [(2, False), (5, True), (0, False), (1, True), (3, False), (0, False), (0, False), (0, False)]


def found(text: str) -> list[Hit]:
    """Sample hits for any text."""
    if not text:
        return []
    return [
        Hit(1, "3-1-502  陈志远", "业主 · 138****2046", "房屋", "house"),
        Hit(2, "3-1-503  程小雨", "租户 · 139****7712", "房屋", "house"),
        Hit(3, "陈志远", "3-1-502 业主", "住户", "user-round"),
        Hit(4, "陈奶奶", "6-1-101 家属", "住户", "user-round"),
        Hit(5, "SJ2026-004182", "2026-08-17  ¥842.70", "收据", "receipt"),
    ]


def window(desk: int, panes: QWidget, language: str = "zh") -> QWidget:
    """The whole window around one desk."""
    whole = QWidget()
    whole.setObjectName("gallery")
    whole.setAutoFillBackground(True)
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    top, tabs, status = TopBar(), DeskTabs(), StatusLine()
    top.set_estate("云栖花园", "服务中心 · 1 号柜台")
    top.set_shift("早班 08:30–16:30")
    top.set_operator("林晓")
    finder = FinderBox(found, "查找：房号、姓名、拼音首字母、电话、车牌、钥匙牌、单号，或扫码  Ctrl+K", "查找")
    top.set_finder(finder)
    for at, (text, icon, (count, late)) in enumerate(zip(DESKS[language], ICONS, COUNTS, strict=True)):
        tabs.add(str(at), text, icon)
        tabs.set_count(str(at), count, late)
    tabs.choose(str(desk))
    status.set_state("数据正常")
    status.set_note("上次备份 12 分钟前")
    status.set_keys([("F1", "帮助"), ("F3", "新建"), ("F4", "住户卡"), ("F9", "打印"), ("F10", "保存并打印")])
    status.set_clock("2026-11-22 14:05")
    for piece in (top, tabs):
        column.addWidget(piece)
    column.addWidget(panes, 1)
    column.addWidget(status)
    whole.resize(1366, 768)
    return whole


def panes(left: list[QWidget], right: QWidget, width: int = 360) -> QWidget:
    """The list at the left, the record at the right."""
    whole = QWidget()
    layout = QHBoxLayout(whole)
    layout.setContentsMargins(12, 12, 12, 12)
    layout.setSpacing(12)
    column = QVBoxLayout()
    column.setSpacing(12)
    for at, piece in enumerate(left):
        column.addWidget(piece, at == len(left) - 1)
    layout.addLayout(column, 1)
    right.setFixedWidth(width)
    layout.addWidget(right)
    return whole


def fees(language: str = "zh") -> QWidget:
    """The fee desk as in the picture to aim at."""
    head = Card()
    head.add(
        row(
            Heading("3-1-502  陈志远", large=True),
            Pill("业主", "accent"),
            Pill("欠费 ¥1,409.50", "late"),
            Pill("预存 ¥200.00", "good"),
            Pill("装修押金 ¥2,000.00", "soon"),
            None,
            plain("住户卡", "F4"),
        )
    )
    head.add(Words("建筑面积 112.36 m² · 自住 · 电话 138****2046 · 上次缴费 2026-08-17 ¥842.70", "muted"))
    table = RecordTable(
        [
            Column("ticked", "", 40, "check"),
            Column("item", "收费项目", 110, sorts=True),
            Column("period", "所属期间", 120, sorts=True),
            Column("how", "单价 × 数量", 180),
            Column("due", "应收", 100, "money"),
            Column("paid", "已收", 80, "money"),
            Column("open", "未收", 90, "money"),
            Column("state", "状态", 0, "pill"),
        ],
        "应收账单",
    )
    late, soon = ("late", "逾期 43 天"), ("soon", "11-30 到期")
    lines = [
        (1, "物业费", "2026-09", "2.50 × 112.36", 28090, late),
        (1, "物业费", "2026-10", "2.50 × 112.36", 28090, ("late", "逾期 12 天")),
        (1, "物业费", "2026-11", "2.50 × 112.36", 28090, soon),
        (1, "车位管理费", "2026 第四季度", "80.00 × 3", 24000, soon),
        (1, "水费", "2026-10", "起 1,204 止 1,251 · 47 吨 · 含污水处理费", 17680, soon),
        (1, "公摊电费", "2026-10", "按户分摊", 15000, soon),
        (0, "物业费", "2026-12", "2.50 × 112.36", 28090, ("good", "未到期")),
    ]
    keys = ("ticked", "item", "period", "how", "due", "state")
    table.set_rows(
        [{"id": at, "paid": 0, "open": line[4], **dict(zip(keys, line, strict=True))} for at, line in enumerate(lines)]
    )
    table.select(0)
    table.heads.show_sorting("period", False)
    bills = Card("应收账单", flush=True)
    bills.add_tool(plain("全部账单"))
    bills.add_tool(plain("减免…"))
    bills.add(table)
    bills.add_foot(Words("已选 6 笔", "muted"), Words("本次应收", "muted"), Words("¥1,409.50", "total"))
    cash = Card("收款")
    cash.add(row(Words("应收", "muted"), None, Words("1,409.50", "amount")))
    capitals = Words(Money(140950).in_capitals(), "muted")
    capitals.setAlignment(Qt.AlignmentFlag.AlignRight)
    cash.add(capitals)
    form = Form(3)
    box = MoneyBox()
    box.set_money(Money(150000))
    form.add("method", "方式", Choice([("cash", "现金"), ("card", "刷卡"), ("wechat", "微信")]))
    form.add("amount", "实收", box, span=2)
    form.add("payer", "交款人", TextField(), span=3).input.set_value("陈志远")
    form.add("remark", "备注", TextField("可不填"), span=3)
    cash.add(form)
    cash.add(link("再加一种方式", icon="plus"))
    cash.add(row(Words("找零", "muted"), None, Words("90.50", "change")))
    cash.add(row(Check("余款转预存", True), Check("只出电子收据"), None))
    cash.add(primary("收款并打印收据", "F10"))
    cash.add(row(plain("只收款", "Ctrl+S"), plain("预览", "F9")))
    line = QuietLine()
    line.tell("已收 ¥842.70，收据 SJ2026-004182", undo=lambda: None)
    cash.add(line)
    cash.body.addStretch(1)
    whole = window(5, panes([head, bills], cash), language)
    box.setFocus()
    return whole


def reception() -> QWidget:
    """The reception desk, empty list, a refusal in the form, the unit's list open."""
    table = RecordTable(
        [
            Column("arrived", "时间", 70, "time"),
            Column("visitor", "来访人", 150),
            Column("unit", "去往", 100),
            Column("state", "状态", 0, "pill"),
        ],
        "来访",
    )
    table.set_empty("来访登记：谁来、去哪户、为什么事。\n按 F3 登记第一位来访人。", "users")
    visits = Card(flush=True)
    bar = row(TextField("筛选姓名、房号…"), Choice([(0, "今天")]), Choice([(0, "全部状态")]), plain("导出", "Ctrl+E"))
    bar.setContentsMargins(11, 10, 11, 10)
    visits.add(bar)
    visits.add(table)
    visits.add_foot(Words("今天 31 人次，在场 4 人", "muted"), Words("↑↓ 选择   Enter 查看   F3 登记来访", "muted"))
    side = Card("登记来访")
    side.add_tool(Words("草稿已保存", "muted"))
    picker = UnitPicker(found, "房号、姓名、拼音")
    form = Form(2)
    form.add("unit", "去往", picker, span=2, required=True)
    form.add("visitor", "来访人", TextField(), required=True)
    form.add("why", "事由", Choice([("family", "亲友"), ("agent", "中介看房")]))
    form.add("phone", "电话", TextField()).input.set_value("139 0000 112")
    form.add("count", "人数", NumberField()).input.set_value(3)
    form.add("on", "日期", DateField(today=lambda: date(2026, 11, 22))).input.set_value(date(2026, 11, 22))
    form.add("word", "口令", PasswordField()).input.set_value("secret")
    form.add("things", "携带物品", NoteField("可不填", 2), span=2)
    side.add(Banner("住户要求：中介看房须先电话确认", "soon"))
    side.add(form)
    side.add(primary("登记并打印访客单", "F10"))
    side.add(row(plain("待住户确认"), plain("拒绝来访")))
    side.body.addStretch(1)
    form.show_refusal(Refusal("电话少一位：手机号码是 11 位，请再核对。", field="phone"))
    whole = window(0, panes([visits], side, 380))
    whole.picker = picker  # type: ignore[attr-defined]
    return whole


def record() -> QWidget:
    """Facts, timeline, preview, progress, banners."""
    facts = Card("房屋")
    grid = Facts(2)
    grid.set_facts(
        [
            ("房号", "3-1-502"),
            ("建筑面积", "112.36 m²"),
            ("业主", "陈志远"),
            ("使用情况", "自住"),
            ("交房日期", "2019-06-30"),
            ("车牌", ""),
            ("备注", "老人独居，来访先打电话；楼下邻居漏水问题已协调，维修基金申请在办。"),
        ],
        wide=("备注",),
    )
    facts.add(grid)
    facts.add(Rule())
    for role, text in (("plain", "一般"), ("accent", "提示"), ("good", "已办好"), ("soon", "快到期"), ("late", "拒绝")):
        facts.add(Banner(f"{text}：这是一句要让人看到的话。", role))
    for label, step, done in (("正在导入业主档案", "正在保存", 12400), ("正在备份账册", "", 0)):
        line = ProgressLine(label)
        line.show_key(not facts.findChildren(ProgressLine))
        line.advance(0, 30000, step)
        line._began -= 20
        line.advance(done, 30000, step)
        facts.add(line)
    facts.body.addStretch(1)
    history = Card("经过")
    line = Timeline("还没有记录")
    line.set_moments(
        [
            Moment("2026-11-22 14:05", "林晓", "收款 ¥842.70，收据 SJ2026-004182", "receipt", "good"),
            Moment(
                "2026-11-21 09:12", "孙蔚", "报修：厨房漏水，已派工给水电班王师傅，约定下午两点上门", "wrench", "soon"
            ),
            Moment("2026-11-20 18:40", "林晓", "投诉：楼上装修噪声", "message-square", "late"),
        ]
    )
    history.add(Scrolled(line))
    view = PaperView()

    def page(number: int, width: int) -> QImage:
        image = QImage(width, round(width * 1.414), QImage.Format.Format_RGB32)
        image.fill(QColor("#ffffff" if number else "#fefefa"))
        return image

    view.set_pages([(210, 297), (210, 297)], page)
    paper = Card("预览", flush=True)
    paper.add(view, 1)
    side = Card("空白")
    side.add(Timeline("还没有记录"))
    side.body.addStretch(1)
    body = QWidget()
    layout = QHBoxLayout(body)
    layout.setContentsMargins(12, 12, 12, 12)
    layout.setSpacing(12)
    for piece in (facts, history, paper):
        layout.addWidget(piece, 1)
    return window(6, body)


def reports() -> QWidget:
    """Charts as the reports show them."""
    months = tuple(f"{month} 月" for month in range(1, 13))
    ages = ("0–30 天", "31–90 天", "91–180 天", "181–365 天", "一年以上")
    items = ("物业费", "车位管理费", "水费代收", "公摊电费", "违约金")
    rates = (9512, 9380, 9145, 9633, 9701, 9588, 9420, 9512, 9688, 9730, 8120)
    arrears = (18542350, 9321180, 6120045, 3544020, 8120900)
    received = (182033050, 45210000, 23310875, 8120440, 554321)
    shared: dict[str, Any] = {"measure": "money", "by": "月份"}
    charts = [
        Chart(
            title="月度收缴率",
            measure="percent",
            shape="lines",
            categories=months,
            series=(
                Series("2026 年", (*rates, None)),
                Series("2025 年", tuple(8800 + 83 * at % 640 for at in range(12))),
            ),
        ),
        Chart(title="账龄分析", categories=ages, series=(Series("欠费", arrears),), ordered=True, **shared),
        Chart(
            title="收入构成", categories=items, series=(Series("实收", received),), shape="rows", shares=True, **shared
        ),
        Chart(
            title="各月收入",
            shape="stacked",
            categories=months,
            series=tuple(
                Series(item, tuple((10 + at * (turn + 2) % 4) * 160000 // (turn + 1) for at in range(12)))
                for turn, item in enumerate(items[:4])
            ),
            **shared,
        ),
    ]
    whole = QWidget()
    grid = QGridLayout(whole)
    grid.setContentsMargins(12, 12, 12, 12)
    grid.setSpacing(12)
    for at, chart in enumerate(charts):
        card, view = Card(chart.title), ChartView()
        view.show_chart(ScreenChart(chart, Speaker("zh_CN")))
        card.add(view, 1)
        grid.addWidget(card, at // 2, at % 2)
    return window(7, whole)


def settle() -> None:
    """Let the window paint."""
    loop = QEventLoop()
    QTimer.singleShot(60, loop.quit)
    loop.exec()


def main(folder: Path) -> None:
    """Save a picture of each page in each scheme."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    began = datetime.now().astimezone()
    theme.apply(app, "light")
    theme.load_remaining_fonts()
    print("theme", datetime.now().astimezone() - began)  # noqa: T201
    for scheme in ("light", "dark"):
        theme.apply(app, scheme)
        for name, make in (("fees", fees), ("reception", reception), ("record", record), ("reports", reports)):
            whole = make()
            whole.show()
            settle()
            if name == "reception":
                whole.picker.setFocus()  # type: ignore[attr-defined]
                whole.picker.setText("czy")  # type: ignore[attr-defined]
                whole.picker.look()  # type: ignore[attr-defined]
            settle()
            whole.grab().save(str(folder / f"{name}-{scheme}.png"))
            whole.close()
        box = Confirm(
            None,
            "作废收据",
            "收据 SJ2026-004182（¥842.70）将冲红作废，号码保留，应收恢复为未收；此事不能撤回。",
            "作废",
            lambda answer: answer if isinstance(answer, Answer) else None,
            reason=True,
            authority=True,
        )
        box.open()
        box.show_refusal(Refusal("口令不对，请再输一次。", field="password"))
        settle()
        box.grab().save(str(folder / f"ask-{scheme}.png"))
        box.close()
    theme.apply(app, "light")
    whole = fees("en")
    whole.show()
    settle()
    whole.grab().save(str(folder / "fees-en.png"))
    whole.close()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "."))
