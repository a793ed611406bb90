"""The paper of an erasure says what went, what stays and why; that of a refusal says the reason."""

from typing import Any

import pytest

from frontdesk.core.words import Speaker
from frontdesk.paper.sheet import as_text
from frontdesk.privacy.papers import request_sheet
from tests.papers import golden

FACTS: dict[str, Any] = {
    "number": "GX20261121-0001", "date": "2026-11-21 09:05", "estate": "云栖花园", "office": "云栖花园物业服务中心",
    "phone": "", "demo": False, "wish": "erase", "state": "answered", "name": "已删除 #7", "unit": "3-1-502",
    "asked_by": "", "shown": "identity_card", "due_on": "2026-12-06", "by": "许诺", "decided": "2026-11-22 10:00",
    "decided_by": "沈一舟", "reason": "", "against": [], "erased": [["Phones", 2]],
    "kept": [["Receipts", 3, "Kept with the accounts that it is about, as evidence of the claim, and never altered."]],
    "elsewhere": [["duty_entry", 1]],
}  # fmt: skip
STAMP = {"printed_at": "2026-11-22 10:01", "printed_by": "沈一舟"}


def told(language: str, **other: Any) -> str:
    return as_text(request_sheet(FACTS | other, Speaker(language), **STAMP))


def test_what_went_and_what_stays_stands_on_the_paper() -> None:
    text = told("zh_CN")
    for said in ("个人信息删除告知书", "GX20261121-0001", "联系电话", "债权凭据", "第四十七条", "12 个月", "沈一舟"):
        assert said in text


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_a_refusal_says_its_reason_and_where_to_go(language: str) -> None:
    text = told(language, state="refused", reason="仍在租住", erased=[], kept=[], elsewhere=[])
    assert "仍在租住" in text and ("50" in text or "第五十條" in text or "第五十条" in text)


def test_an_acknowledgement_says_by_when_and_what_comes_first() -> None:
    text = told("en", state="open", decided="", decided_by="", against=["A key is still lent."])
    assert "To be answered by: 2026-12-06" in text and "1. A key is still lent." in text


PAPERS: dict[str, dict[str, Any]] = {
    "personal_data_erased": {
        "erased": [["Person", 1], ["Phones", 2], ["Half-filled forms", 1]],
        "kept": [
            ["Receipts", 3, "Receipts, payments and what they rest on are accounting records, kept for 30 years"
             " (Administrative Measures for Accounting Archives, art. 14); they are never altered."],
            ["Renovations", 1, "The file of works belongs to the building: it says who answered for what was changed in"
             " it, and is kept with it."],
        ],
    },
    "personal_data_refused": {
        "state": "refused", "name": "欧阳若兰", "shown": "kin", "asked_by": "欧阳明", "reason": "仍在租住",
        "erased": [], "kept": [], "elsewhere": [],
    },
    "personal_data_copied": {
        "wish": "copy", "name": "欧阳若兰", "erased": [], "kept": [], "elsewhere": [],
        "rows": [["Person", 1], ["Phones", 2], ["Units", 1], ["Receipts", 3]],
    },
    "personal_data_asked": {
        "state": "open", "name": "欧阳若兰", "decided": "", "decided_by": "", "erased": [], "kept": [], "elsewhere": [],
    },
}  # fmt: skip


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
@pytest.mark.parametrize("name", PAPERS)
def test_the_papers_read_as_they_should(name: str, language: str) -> None:
    golden.check(name, language, told(language, **PAPERS[name]))
