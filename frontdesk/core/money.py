"""Money is whole fen; rounding is half up and happens once; amounts are also written in capitals (大写)."""

import re
import unicodedata
from decimal import Decimal
from typing import Any, Self

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark

LARGEST = 99_999_999_999_999
"""The largest amount in fen, 999,999,999,999.99 yuan: what capitals are written for."""


class Money(int):
    """An amount in fen. A subclass of int, so it binds to an integer column as it is; made from whole fen alone."""

    __slots__ = ()

    def __new__(cls, fen: int = 0) -> Self:
        if not isinstance(fen, int):
            raise TypeError("money is made from whole fen or by parse()")
        return super().__new__(cls, fen)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `1,409.50`, `¥1409.5` or full-width digits. Refuses anything else, and more than two decimals."""
        plain = narrowed(text)
        if not re.fullmatch(r"[+-]?(\d+(\.\d{0,2})?|\.\d{1,2})", plain):
            raise Refusal(
                mark("{text} is not an amount. Type it like 1409.50."), field="amount", text=text.strip()[:40]
            )
        amount = cls(int((Decimal(plain) * 100).to_integral_exact()))
        if abs(amount) > LARGEST:
            raise Refusal(mark("The amount is too large."), field="amount")
        return amount

    def __add__(self, other: int) -> "Money":
        return Money(int.__add__(self, other))

    __radd__ = __add__

    def __sub__(self, other: int) -> "Money":
        return Money(int.__sub__(self, other))

    def __rsub__(self, other: int) -> "Money":
        return Money(int.__rsub__(self, other))

    def __neg__(self) -> "Money":
        return Money(int.__neg__(self))

    def __abs__(self) -> "Money":
        return Money(int.__abs__(self))

    def __mul__(self, times: Any) -> "Money":
        if not isinstance(times, int):
            raise TypeError("money is multiplied by whole numbers")
        return Money(int.__mul__(self, times))

    __rmul__ = __mul__

    def __truediv__(self, other: Any) -> Any:
        raise TypeError("money is not divided")

    def __str__(self) -> str:
        yuan, fen = divmod(int.__abs__(self), 100)
        return f"{'-' if self < 0 else ''}{yuan}.{fen:02d}"

    def __repr__(self) -> str:
        return f"Money({int(self)})"

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)

    def grouped(self) -> str:
        """`1,409.50`, as shown on screen and paper."""
        yuan, fen = divmod(int.__abs__(self), 100)
        return f"{'-' if self < 0 else ''}{yuan:,}.{fen:02d}"

    def in_capitals(self, *, traditional: bool = False) -> str:
        """`壹仟肆佰零玖元伍角整`. Red entries begin with 负.

        Source: People's Bank of China, 正确填写票据和结算凭证的基本规定 (annex to 支付结算办法, 银发〔1997〕393号),
        rules 1 to 4: 整 after yuan and after jiao, never after fen; runs of zeros inside the figure, a myriad's last
        one among them, are written as one 零; a figure that ends its yuan in zero but has jiao may go without 零, and
        one with fen but no jiao must have it.
        """
        if abs(self) > LARGEST:
            raise Refusal(mark("The amount is too large."), field="amount")
        digits, myriads, negative = _TRADITIONAL if traditional else _SIMPLIFIED
        yuan, cents = divmod(int.__abs__(self), 100)
        jiao, fen = divmod(cents, 10)
        text = _whole(yuan, digits, myriads) + "元" if yuan else ""
        if jiao:
            text += digits[jiao] + "角"
        elif fen and yuan:
            text += digits[0]
        if fen:
            text += digits[fen] + "分"
        elif text:
            text += "整"
        else:
            text = digits[0] + "元整"
        return (negative if self < 0 else "") + text


def narrowed(text: str) -> str:
    """A typed figure without outer spaces, currency and the commas that part thousands, its digits narrow.

    `12元5`, `12 5` and `12,5`, in which somebody may mean a decimal, keep what makes them no figure.
    """
    figure = unicodedata.normalize("NFKC", text).strip().removeprefix("¥").removesuffix("元").strip()
    return figure if re.search(r",\d{0,2}$", figure) else figure.replace(",", "")


_SIMPLIFIED = ("零壹贰叁肆伍陆柒捌玖", ("", "万", "亿"), "负")
_TRADITIONAL = ("零壹貳參肆伍陸柒捌玖", ("", "萬", "億"), "負")


def _whole(number: int, digits: str, myriads: tuple[str, ...]) -> str:
    """A whole number above zero in capitals, group of four by group of four."""
    groups = []
    while number:
        number, group = divmod(number, 10_000)
        groups.append(group)
    text, gap = "", False
    for place in range(len(groups) - 1, -1, -1):
        group = groups[place]
        if not group:
            gap = True
            continue
        if text and (gap or group < 1000):
            text += digits[0]
        # A group that ends in zero leaves a gap before the next one, as in 壹拾万零柒仟.
        gap = group % 10 == 0
        text += _thousands(group, digits) + myriads[place]
    return text


def _thousands(group: int, digits: str) -> str:
    text, gap = "", False
    for digit, place in zip(f"{group:04d}", ("仟", "佰", "拾", ""), strict=True):
        if digit == "0":
            gap = bool(text)
            continue
        if gap:
            text += digits[0]
            gap = False
        text += digits[int(digit)] + place
    return text
