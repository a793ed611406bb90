"""The sentences of the program in the three languages, found without Qt.

The English sentence in the code is the key; the translations are Qt Linguist's `.ts` files in `i18n/`, read as they
stand, so the window, the papers and the command line speak from one catalogue and nothing has to be compiled.
"""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

LANGUAGES = ("zh_CN", "zh_TW", "en")
"""Languages offered, Chinese first; each is the stem of a file in `i18n/`."""

Say = Callable[..., str]
"""`say(sentence, **facts)`: the sentence in one language with `{fact}` filled in."""


def folder(name: str) -> Path:
    """Where `resources` or `i18n` lies: beside the package in a checkout, inside it in a wheel or a bundle."""
    package = Path(__file__).resolve().parent.parent
    inside = package / name
    return inside if inside.is_dir() else package.parent / name


@cache
def catalogue(language: str) -> dict[str, str]:
    """Sentence → translation; only finished translations count. Unknown languages have none."""
    path = folder("i18n") / f"frontdesk_{language}.ts"
    if language not in LANGUAGES or not path.is_file():
        return {}
    found = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        source, translation = message.findtext("source"), message.find("translation")
        if source and translation is not None and translation.text and translation.get("type") is None:
            found[source] = translation.text
    return found


def mark(sentence: str) -> str:
    """Note a sentence for translation and give it back unchanged; it is said later, with `say`."""
    return sentence


def language_of(locale_name: str) -> str:
    """The offered language for a system locale such as `zh_HK` or `de_DE`: Chinese where it is read, else English."""
    name = locale_name.replace("-", "_").split(".")[0]
    if name.startswith("zh"):
        return "zh_TW" if any(part in name for part in ("TW", "HK", "MO", "Hant")) else "zh_CN"
    return "en"


class Speaker:
    """Says sentences in one language: `speaker("Unit {code}", code="3-1-502")`."""

    def __init__(self, language: str) -> None:
        self.language = language

    def __call__(self, sentence: str, **facts: object) -> str:
        text = catalogue(self.language).get(sentence, sentence)
        return text.format(**facts) if facts else text


_screen = Speaker("zh_CN")


def use(language: str) -> None:
    """Choose the language of the screen and of refusals for this process."""
    global _screen
    _screen = Speaker(language)


def language() -> str:
    """The language chosen with `use`."""
    return _screen.language


def say(sentence: str, **facts: object) -> str:
    """The sentence in the language of the screen, with its facts filled in."""
    return _screen(sentence, **facts)
