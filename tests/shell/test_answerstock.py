"""The answers that the demo estate knows: whole, found by what residents say, and never a threat."""

from frontdesk.core.operators import Role
from frontdesk.reception.knowledge.desk import KnowledgeDesk
from frontdesk.reception.records import TOPICS
from frontdesk.shell.answerstock import stock_answers
from tests import people
from tests.people import Estate
from tests.reception.soundness import wrong

ASKED = {
    "物业费怎么收的呀": "物业费是怎么算出来的",
    "我想包月停车": "月租车位怎么办理",
    "你们周末上班不": "服务中心几点上班，周末有人吗",
    "门禁卡丢了": "门禁卡丢了怎么补办",
    "装修要交多少押金": "装修要办什么手续",
    "楼上晚上太吵了": "楼上太吵怎么办",
    "能开发票吗": "可以开发票吗，怎么开",
    "電動車在哪裡充電": "电动自行车在哪里停放和充电",
    "钥匙能放你们那吗": "可以把家里的钥匙放在前台吗",
    "lstcz": "楼上太吵怎么办",
    "我家的猫不见了": "",
}
"""What is typed at the counter, and the answer that is wanted first; none where nothing suits."""


def test_they_are_kept_in_one_act_and_found(estate: Estate) -> None:
    people.sign_in(estate.ground, Role.SUPERVISOR)
    desk = KnowledgeDesk(estate.ground)
    assert stock_answers(estate.ground) == len(list(desk.articles())) >= 20
    for typed, title in ASKED.items():
        found = [row["title"] for row in desk.suggest(typed)]
        assert found[:1] == ([title] if title else []), typed
    assert {row["topic"] for row in desk.articles()} <= set(TOPICS)
    assert wrong(estate.ground) == {}
