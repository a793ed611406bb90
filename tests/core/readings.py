"""Names of all sorts, and how pypinyin itself reads them."""

from itertools import product

from pypinyin import lazy_pinyin

from frontdesk.core.words import folder

_GIVEN = ("长江", "朝阳", "重阳", "乐乐", "行健", "明", "雪", "思雨", "浩喆", "一帆", "都", "还珠")
_OTHERS = (
    *("陈志远", "张三", "單小明", "單曉明", "歐陽靜", "李乾", "髙敏", "鄧𡋾", "龘", "阿卜杜·热合曼", "John Smith"),
    *("越秀物业", "中国银行", "重庆长江实业有限公司", "南京朝天宫", "王Alice", "長孫無忌", "角色", "着落", "单单"),
)


def surnames() -> list[str]:
    """The surnames whose readings are kept in the resources."""
    lines = (folder("resources") / "surnames.txt").read_text(encoding="utf-8").splitlines()
    return [line.split()[0] for line in lines if line and not line.startswith("#")]


def names() -> list[str]:
    """Each surname with each given name, and names and firms that are unlike any other."""
    return [*(surname + given for surname, given in product(surnames(), _GIVEN)), *_OTHERS]


def tokens_by_pypinyin(name: str) -> set[str]:
    """What a name in signs alone was filed under when pypinyin cut it up, but for the other readings of its surname."""
    if not name.isalpha() or name.upper() != name.lower():
        return set()
    known = next((head for head in (name[:2], name[:1]) if head in surnames()), "")
    syllables = lazy_pinyin(name)[len(known) :]
    initials = "".join(syllable[0] for syllable in syllables)
    return {"".join(syllables[at:]) for at in range(len(syllables))} | {initials[at:] for at in range(len(initials))}
