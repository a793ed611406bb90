"""Every sentence can be found, is translated, and keeps its facts in all three languages."""

import pytest

import translations
from frontdesk.core import words


def test_every_sentence_is_translated_with_its_facts() -> None:
    assert translations.faults() == []


def test_no_sentence_is_put_together_where_it_is_said() -> None:
    assert translations.unmarked() == []


def test_the_program_reads_what_the_translators_wrote() -> None:
    finished = {source: text for source, (text, done) in translations.read("zh_TW").items() if done}
    assert words.catalogue("zh_TW") == finished


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("zh_CN", "zh_CN"),
        ("zh", "zh_CN"),
        ("zh-Hans-SG", "zh_CN"),
        ("zh_CN.UTF-8", "zh_CN"),
        ("zh_TW", "zh_TW"),
        ("zh_HK", "zh_TW"),
        ("zh-Hant-MO", "zh_TW"),
        ("en_US", "en"),
        ("de_DE", "en"),
        ("C", "en"),
    ],
)
def test_the_language_follows_the_system(locale: str, language: str) -> None:
    assert words.language_of(locale) == language


def test_the_screen_speaks_the_language_in_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        words, "catalogue", lambda language: {"Unit {code}": "房屋 {code}"} if language == "zh_CN" else {}
    )
    monkeypatch.setattr(words, "_screen", words.Speaker("zh_CN"))
    assert words.say("Unit {code}", code="3-1-502") == "房屋 3-1-502"
    words.use("en")
    assert words.say("Unit {code}", code="3-1-502") == "Unit 3-1-502"


def test_a_sentence_without_translation_is_said_in_english() -> None:
    assert (
        words.Speaker("zh_CN")("{count} of nothing that the program says", count=3)
        == "3 of nothing that the program says"
    )


@pytest.mark.parametrize(
    ("translation", "agrees"),
    [("房屋 {code}", True), ("房屋 {cod}", False), ("房屋", False), ("房屋 {code", False), ("{code:>9} 房屋", False)],
)
def test_a_translation_that_loses_a_fact_is_noticed(translation: str, agrees: bool) -> None:
    assert (translations.facts(translation) == translations.facts("Unit {code}")) is agrees
