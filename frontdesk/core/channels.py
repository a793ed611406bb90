"""How something reaches the counter: by whichever way a question, a repair or a complaint comes in."""

from enum import StrEnum

from frontdesk.core.words import mark


class Channel(StrEnum):
    """The way by which somebody turned to the counter, or the counter found something by itself (on a patrol)."""

    COUNTER = "counter"
    PHONE = "phone"
    WECHAT = "wechat"
    EMAIL = "email"
    LETTER = "letter"
    PATROL = "patrol"


CHANNELS = {
    Channel.COUNTER: mark("At the counter"),
    Channel.PHONE: mark("By phone"),
    Channel.WECHAT: mark("WeChat"),
    Channel.EMAIL: mark("E-mail"),
    Channel.LETTER: mark("By letter"),
    Channel.PATROL: mark("On a site patrol"),
}
