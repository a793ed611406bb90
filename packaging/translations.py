"""Keeps the translations in i18n/ in step with the sentences that the program says.

    python packaging/translations.py update          takes new sentences in, drops those no longer said
    python packaging/translations.py check           lists what is missing, left over, unfinished or has other {facts}
    python packaging/translations.py untranslated    prints the sentences without simplified Chinese, one a line
    python packaging/translations.py fill FILE.tsv   sets translations: English, zh_CN, zh_TW, parted by tabs

In .tsv files a line break within a sentence is written \\n. English is the key and translates itself.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("zh_CN", "zh_TW", "en")
SPOKEN_BY = ("say", "mark")
"""Calls by these names, `_say` and `self.say` too, take a sentence as their first argument."""


class Translation(NamedTuple):
    text: str
    finished: bool


Catalogue = dict[str, Translation]
"""English sentence → what it is in one language."""


def calls() -> Iterator[tuple[str, str, ast.expr]]:
    """Every call in the program that has a first argument: where it stands, what is called, that argument."""
    for path in sorted((ROOT / "frontdesk").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.func, ast.Name | ast.Attribute):
                name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
                yield f"{path.relative_to(ROOT).as_posix()}:{node.lineno}", name.lstrip("_"), node.args[0]


def choices(argument: ast.expr) -> list[ast.expr]:
    """What an argument may stand for: both branches of `a if b else c`, otherwise itself."""
    return choices(argument.body) + choices(argument.orelse) if isinstance(argument, ast.IfExp) else [argument]


def literal(argument: ast.expr) -> str | None:
    """The text of a string literal."""
    return argument.value if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else None


def sentences() -> set[str]:
    """Every sentence that the program says."""
    spoken = (choice for _, name, argument in calls() if name in SPOKEN_BY for choice in choices(argument))
    return {sentence for sentence in map(literal, spoken) if sentence}


def unmarked() -> list[str]:
    """Places whose sentence cannot be found for translation: it is put together on the spot, or refused unmarked."""
    places = []
    for place, name, argument in calls():
        for choice in choices(argument):
            built = isinstance(choice, ast.JoinedStr | ast.BinOp)
            if (name in SPOKEN_BY and built) or (name == "Refusal" and (built or literal(choice) is not None)):
                places.append(place)
    return places


def file_of(language: str) -> Path:
    return ROOT / "i18n" / f"frontdesk_{language}.ts"


def read(language: str) -> Catalogue:
    """The catalogue as it lies in i18n/; empty when there is none yet."""
    path = file_of(language)
    found: Catalogue = {}
    for message in ElementTree.parse(path).getroot().iter("message") if path.is_file() else ():
        translation = message.find("translation")
        if translation is not None and translation.get("type") in (None, "unfinished"):
            text = translation.text or ""
            found[message.findtext("source", "")] = Translation(text, bool(text) and translation.get("type") is None)
    return found


def write(language: str, catalogue: Catalogue) -> None:
    """Lay the catalogue down as Qt Linguist writes it, in alphabetical order so that changes stay small."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        "    <name>frontdesk</name>",
    ]
    for sentence, (text, finished) in sorted(catalogue.items()):
        state = "" if finished else ' type="unfinished"'
        lines += [
            "    <message>",
            f"        <source>{_escaped(sentence)}</source>",
            f"        <translation{state}>{_escaped(text)}</translation>",
            "    </message>",
        ]
    lines += ["</context>", "</TS>", ""]
    file_of(language).write_text("\n".join(lines), encoding="utf-8", newline="\n")


def _escaped(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def update() -> None:
    """Bring all catalogues to the sentences of the program; translations are kept."""
    said = sentences()
    for language in LANGUAGES:
        known = {sentence: Translation(sentence, True) for sentence in said} if language == "en" else read(language)
        write(language, {sentence: known.get(sentence, Translation("", False)) for sentence in said})


def faults() -> list[str]:
    """What keeps the catalogues from being complete, one sentence each; empty when all is well."""
    said, found = sentences(), []
    for language in LANGUAGES:
        catalogue = read(language)
        found += [f"{language}: missing: {sentence}" for sentence in sorted(said - catalogue.keys())]
        found += [f"{language}: no longer said: {sentence}" for sentence in sorted(catalogue.keys() - said)]
        for sentence, (text, finished) in sorted(catalogue.items()):
            if not finished:
                found.append(f"{language}: unfinished: {sentence}")
            elif facts(text) != facts(sentence):
                found.append(f"{language}: other facts: {sentence} → {text}")
    return found


def facts(text: str) -> set[tuple[str, str | None]] | None:
    """The names in braces with their formats, such as ("count", ","); None when the braces do not match."""
    try:
        return {(name, form) for _, name, form, _ in Formatter().parse(text) if name is not None}
    except ValueError:
        return None


def fill(path: Path) -> list[str]:
    """Set the translations of a .tsv file; give back the lines that could not be used."""
    update()
    catalogues = {language: read(language) for language in ("zh_CN", "zh_TW")}
    unused = []
    for line in path.read_text(encoding="utf-8-sig").splitlines():
        sentence, *texts = (cell.replace("\\n", "\n") for cell in line.split("\t"))
        if sentence in catalogues["zh_CN"] and len(texts) == len(catalogues) and all(texts):
            for catalogue, text in zip(catalogues.values(), texts, strict=True):
                catalogue[sentence] = Translation(text, True)
        elif line.strip():
            unused.append(line)
    for language, catalogue in catalogues.items():
        write(language, catalogue)
    return unused


def untranslated() -> list[str]:
    """The sentences without simplified Chinese, as lines of a .tsv file."""
    catalogue = read("zh_CN")
    waiting = [sentence for sentence in sentences() if sentence not in catalogue or not catalogue[sentence].finished]
    return [sentence.replace("\n", "\\n") for sentence in sorted(waiting)]


def main(words: list[str]) -> int:
    match words:
        case ["update"]:
            update()
            lines, failed = [], False
        case ["check"]:
            lines = [*faults(), *(f"{place}: this sentence cannot be found for translation" for place in unmarked())]
            failed = bool(lines)
        case ["untranslated"]:
            lines, failed = untranslated(), False
        case ["fill", file]:
            lines = [f"not said by the program, or not two translations: {line}" for line in fill(Path(file))]
            failed = bool(lines)
        case _:
            lines, failed = [__doc__ or ""], True
    print("\n".join(lines), end="\n" if lines else "")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
