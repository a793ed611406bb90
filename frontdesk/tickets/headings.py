"""What the columns of registers of repairs and complaints are headed with, and the words that stand in them."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from frontdesk.core.search import normal
from frontdesk.core.words import LANGUAGES, Say, Speaker, mark
from frontdesk.fees.listed import PLACE, words_of
from frontdesk.residents.headings import field_of as residents_field_of
from frontdesk.tickets.records import (
    CHANNELS,
    COMPLAINT_CATEGORIES,
    DUTIES,
    REPAIR_CATEGORIES,
    TICKET_KINDS,
    TICKET_STATES,
    URGENCIES,
    Channel,
    Duty,
    TicketKind,
    TicketState,
    Urgency,
)

TITLES = {
    "number": mark("Number"),
    "kind": mark("Kind"),
    "at": mark("Came in at"),
    "time": mark("Time"),
    "unit": mark("Unit"),
    "building": mark("Building"),
    "entrance": mark("Entrance"),
    "door": mark("Door"),
    "place": mark("Where"),
    "reporter": mark("Reporter"),
    "phones": mark("Phone"),
    "channel": mark("Channel"),
    "category": mark("Category"),
    "urgency": mark("Urgency"),
    "text": mark("What was reported"),
    "duty": mark("Who bears it"),
    "worker": mark("Worker"),
    "arrived": mark("Arrived at"),
    "finished": mark("Done at"),
    "result": mark("Result"),
    "rating": mark("Rating"),
    "state": mark("State"),
    "note": mark("Note"),
}
"""What a column can be, in order; all three languages of it are read."""

# The words that say it best stand first.
_HEADINGS = {
    "number": "单号 工单号 工单编号 报修单号 报修编号 投诉编号 投诉单号 登记编号 受理编号 受理单号 编号|Ticket no|"
    "Ticket number|Work order no",
    "kind": "类型 事项类型 工单类型 业务类型 事件类型 受理类型 诉求类型 性质|Type|Ticket type",
    "at": "报修时间 报修日期 投诉时间 投诉日期 登记时间 登记日期 受理时间 受理日期 接报时间 接单时间 来电时间 "
    "来访时间 反映时间 建议时间 表扬时间 提交时间 创建时间 报单时间 日期 时间|Date|Date reported|Reported at|Created|"
    "Logged at",
    "place": "报修地点 报修位置 报修部位 维修地点 维修位置 维修部位 地点 位置 区域 部位 公共部位 具体位置 发生地点 "
    "事发地点 地址 房号/位置 房号/地点 报修房号/位置|Location|Place",
    "reporter": "报修人 投诉人 反映人 建议人 表扬人 报修人姓名 投诉人姓名 来电人 来访人 联系人 报事人 业主姓名 业主 "
    "客户姓名 客户 住户姓名 住户 姓名|Reported by|Caller|Name|Complainant",
    "phones": "联系电话 电话 联系方式 手机 手机号 手机号码 电话号码 报修电话 来电号码 投诉人电话 报修人电话|"
    "Telephone|Mobile|Contact",
    "channel": "报修方式 投诉方式 来源 渠道 受理渠道 受理方式 报修渠道 投诉渠道 来源渠道 途径|Source|Reported via",
    "category": "报修类别 投诉类别 报修项目 维修项目 维修类别 维修类型 报修类型 投诉类型 故障类型 故障类别 类别 "
    "分类 专业 工种|Categories|Repair type|Trade",
    "urgency": "紧急程度 紧急度 优先级 缓急 轻重缓急|Priority",
    "text": "报修内容 投诉内容 建议内容 表扬内容 报修事项 投诉事项 反映内容 反映问题 诉求内容 问题描述 故障描述 "
    "故障现象 事项描述 报修描述 事件内容 事由 内容 描述 问题 内容描述 具体内容 情况说明 维修内容|Description|"
    "Problem|Details|Subject",
    "duty": "承担方 责任方 费用承担方 是否有偿 是否收费 收费性质 有偿无偿 维修性质 保修情况|Borne by|Chargeable",
    "worker": "维修人 维修人员 维修工 维修师傅 处理人 处理人员 派工人员 接单人 责任人 经办人 承办人 负责人 跟进人|"
    "Assigned to|Technician|Handled by",
    "arrived": "到场时间 到达时间 上门时间 到达现场时间|Arrival|Arrived",
    "finished": "完成时间 完成日期 完工时间 完工日期 维修完成时间 处理完成时间 办结时间 办结日期 解决时间 处理时间 "
    "处理日期 维修时间 维修日期 答复时间 回复时间 关闭时间 结单时间|Completed|Done|Date done|Closed at|Completed at",
    "result": "处理结果 维修结果 处理情况 维修情况 处理措施 处理意见 处理方式 答复内容 回复内容 答复 办理结果 完成情况 "
    "结果|Outcome|Action taken|Answer",
    "rating": "满意度 评价 业主评价 满意程度 服务评价 回访满意度|Satisfaction",
    "state": "状态 处理状态 工单状态 当前状态 是否完成 是否处理 完成状态 进度 是否办结|Status",
    "note": "备注 说明 附注|Notes|Remark|Remarks",
}
_LONGEST_WORDS = 60
_BRACKETS = re.compile(r"[(（\[【].*?[)）\]】]")

_KINDS = {
    TicketKind.REPAIR: "报修 维修 报事 报修单 维修单 报障|Repairs|Maintenance",
    TicketKind.COMPLAINT: "投诉 客诉 投诉单|Complaints",
    TicketKind.SUGGESTION: "建议 意见 意见建议 建议单|Suggestions",
    TicketKind.PRAISE: "表扬 表彰 感谢 表扬单|Compliment",
}
_CHANNELS = {
    Channel.COUNTER: "前台 现场 来访 到访 上门 面谈 当面 服务中心 客服中心|Counter|Front desk|In person",
    Channel.PHONE: "电话 来电 热线 电话报修 电话投诉 客服热线 12345|Phone|Call|Hotline",
    Channel.WECHAT: "微信 业主群 微信群 公众号 小程序 app 线上 网上 企业微信|Online",
    Channel.EMAIL: "邮件 邮箱 电子邮件|Email",
    Channel.LETTER: "信件 书面 来信 书信 意见箱|Letter|Written",
    Channel.PATROL: "巡查 巡检 巡逻 自查 日常巡查 员工报修 内部报修|Patrol|Inspection",
}
_URGENCIES = {
    Urgency.EMERGENCY: "紧急 急 特急 加急 急修 非常紧急 高|Urgent|High",
    Urgency.NORMAL: "一般 普通 正常 常规 中 不急|Medium",
    Urgency.PLANNED: "计划 预约 计划性 低|Scheduled|Low",
}
_DUTIES = {
    Duty.ESTATE: "物业 无偿 免费 公司承担 物业公司 否|Estate|Free",
    Duty.RESIDENT: "有偿 收费 业主 住户 自费 业主承担 住户承担 是|Resident|Chargeable|Paid",
    Duty.DEVELOPER: "保修 质保 开发商 质保期内 保修期内 建设单位|Developer|Warranty",
}
_REPAIR_CATEGORIES = {
    "plumbing": "水 给排水 水路 上下水 水管 管道 下水 水暖 疏通 给水 排水|Water",
    "electrical": "电 强电 电路 照明 供电 灯具 电气维修|Power|Electricity|Lighting",
    "appliance": "电器 家电 空调 家用电器|Appliances",
    "doors_windows": "门窗 门 窗 门锁 五金|Door|Window|Doors|Windows",
    "leak": "渗漏 漏水 渗水 防水 漏雨|Leaks|Leakage",
    "safety_facility": "消防 安防 弱电 门禁 监控 对讲 安全设施 消防设施|Fire safety|Security system",
    "lift": "电梯 升降机|Elevator|Elevators|Lifts",
    "public_facility": "公共 公共设施 公区 公共区域 公共部位 土建 公共维修|Public area|Common area",
    "other": "其他 其它 杂项 综合|Others|Misc",
}
_COMPLAINT_CATEGORIES = {
    "noise": "噪音 噪声 扰民 噪音扰民",
    "parking": "停车 车辆 车位 停车管理 车辆管理",
    "security": "安保 治安 保安 秩序 安全 秩序维护",
    "cleaning": "保洁 卫生 清洁 环境 环境卫生 垃圾",
    "greenery": "绿化 园林|Gardening",
    "manner": "服务 态度 服务态度 服务质量 客服|Service|Staff",
    "repairs": "维修 工程 维修质量 工程维修|Maintenance",
    "fees": "收费 费用 物业费 费用收取|Charges",
    "renovation": "装修 装修管理|Fit-out",
    "pets": "宠物 犬只 养狗|Dogs",
    "neighbours": "邻里 邻里纠纷 邻居|Neighbour",
    "public_facility": "公共设施 设施 设施设备 公区|Facilities",
    "other": "其他 其它 综合|Others",
}
_STATES = {
    TicketState.LOGGED: "未完成 未处理 待处理 处理中 进行中 维修中 跟进中 待跟进 已派工 已派单 待派单 待派工 已受理 "
    "受理 受理中 已登记 挂起 待件 未解决 未办结 办理中 调查中 否 x n no 未修 待修|Open|Pending|New|In work|Not done",
    TicketState.TO_FOLLOW_UP: "待回访 未回访|Awaiting follow-up",
    TicketState.CLOSED: "已完成 完成 已办结 办结 已处理 处理完毕 处理完成 已解决 解决 已维修 已修复 修复 已修好 "
    "修好 已关闭 关闭 已闭环 闭环 已结案 结案 已回访 已答复 已完工 完工 完毕 维修完成 是 y yes ok|Completed|"
    "Finished|Resolved|Fixed",
    TicketState.CANCELLED: "取消 已取消 作废 已作废 撤销 已撤销 误报 重复报修|Canceled|Void",
    TicketState.UNFOUNDED: "不成立 无效投诉 无效 投诉不成立 不属实|Invalid|Not founded",
}
_S = TicketState
_MEANT = {
    _S.LOGGED: (
        _S.LOGGED, _S.DISPATCHED, _S.ON_SITE, _S.IN_PROGRESS, _S.SUSPENDED, _S.HANDED_BACK, _S.INVESTIGATING,
        _S.IN_HAND, _S.ESCALATED, _S.REOPENED,
    ),
    _S.TO_FOLLOW_UP: (_S.TO_FOLLOW_UP, _S.TO_PAY),
    _S.CLOSED: (_S.CLOSED, _S.DONE, _S.ANSWERED),
    _S.CANCELLED: (_S.CANCELLED,),
    _S.UNFOUNDED: (_S.UNFOUNDED,),
}  # fmt: skip
"""The states of our own lists, by that in which what stood there is taken over."""

_RATINGS = {
    "5": "非常满意 很满意 优 优秀 五星 5星 5|Excellent|Very satisfied",
    "4": "满意 良 良好 好 四星 4星 4|Good|Satisfied",
    "3": "一般 基本满意 中 三星 3星 3|Fair",
    "2": "不满意 差 较差 二星 2星 2|Poor|Not satisfied",
    "1": "非常不满意 很不满意 很差 一星 1星 1|Very poor",
}


def fields(say: Say) -> list[tuple[str, str]]:
    """(field, its name) of what a column can be."""
    return [(name, say(title)) for name, title in TITLES.items()]


@cache
def field_of(heading: str) -> str | None:
    """The field of 报修日期, 房号, 处理结果（简述）."""
    known = _known()
    found = known.get(normal(heading)) or known.get(normal(without_asides(heading)))
    if found:
        return found
    place = residents_field_of(heading)
    return place if place in PLACE else None


@cache
def rank(heading: str) -> int:
    """How well a heading says its field, 0 being best: beside 报修时间, 日期 says less."""
    ranks = _ranks()
    found = ranks.get(normal(heading))
    return ranks.get(normal(without_asides(heading)), 0) if found is None else found


def without_asides(text: str) -> str:
    """处理结果（简述） without what stands in brackets."""
    return _BRACKETS.sub("", text) if len(text) <= _LONGEST_WORDS else text


@cache
def kind_words() -> dict[str, str]:
    """Each word for a kind, as `normal` has it, with the kind."""
    return _forms(_KINDS, TICKET_KINDS)


def kind_named(*texts: str) -> str:
    """The kind that the name of a sheet, its title or its headings tell, such as 十一月投诉登记表; "" for none."""
    spelled = " ".join(map(normal, texts))
    for kind in (TicketKind.COMPLAINT, TicketKind.PRAISE, TicketKind.SUGGESTION, TicketKind.REPAIR):
        if any(word in spelled for word, said in kind_words().items() if said == kind):
            return kind
    return ""


@cache
def category_words(kind: str) -> dict[str, str]:
    """Each word for what a ticket of a kind is about, with the category."""
    if kind == TicketKind.REPAIR:
        return _forms(_REPAIR_CATEGORIES, REPAIR_CATEGORIES)
    return _forms(_COMPLAINT_CATEGORIES, COMPLAINT_CATEGORIES)


@cache
def channel_words() -> dict[str, str]:
    """Each word for how something was reported, with the channel."""
    return _forms(_CHANNELS, CHANNELS)


@cache
def urgency_words() -> dict[str, str]:
    """Each word for how urgent something is, with the urgency."""
    return _forms(_URGENCIES, URGENCIES)


@cache
def duty_words() -> dict[str, str]:
    """Each word for who bears the work, with the duty."""
    return _forms(_DUTIES, DUTIES)


@cache
def state_words() -> dict[str, str]:
    """Each word for where a ticket stands, with one of logged, to_follow_up, closed, cancelled and unfounded."""
    ours = {
        word: str(state)
        for state, some in _MEANT.items()
        for each in some
        for word in _said({each: TICKET_STATES[each]})
    }
    return ours | _forms(_STATES, {})


@cache
def rating_words() -> dict[str, str]:
    """Each word for how satisfied somebody is, with the rating from 1 to 5."""
    return _forms(_RATINGS, {})


@cache
def _known() -> dict[str, str]:
    return {normal(word): name for name, listed in _HEADINGS.items() for word in words_of(listed)} | _said(TITLES)


@cache
def _ranks() -> dict[str, int]:
    return {
        normal(word): place for listed in _HEADINGS.values() for place, word in enumerate(words_of(listed), start=1)
    }


def _forms(words: Mapping[Any, str], titles: Mapping[Any, str]) -> dict[str, str]:
    listed = {normal(word): str(value) for value, line in words.items() for word in words_of(line)}
    return _said(titles) | listed


def _said(titles: Mapping[Any, str]) -> dict[str, str]:
    """The titles in the three languages, with what they are of."""
    speakers = [Speaker(language) for language in LANGUAGES]
    return {normal(say(title)): str(value) for value, title in titles.items() for say in speakers}
