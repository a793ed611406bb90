"""The recovery sheet, word for word."""

import pytest

from frontdesk.core.words import LANGUAGES, Speaker
from frontdesk.paper.sheet import as_text
from frontdesk.shell.backups.recovery import recovery_sheet
from tests.papers.golden import check

FACTS = {
    "estate": "云栖花园", "office": "云栖花园物业服务中心", "demo": False, "made": "2026-11-22 09:05",
    "fingerprint": "935E B2F0 B3C2 2025",
    "code": "6HHMQ-KQHNM-HJF9S-XRX3H-S6MVH-ZTYNG-YAJKT-CGMF6",
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_recovery_sheet(language: str) -> None:
    sheet = recovery_sheet(FACTS, Speaker(language), printed_at="2026-11-22 09:05", printed_by="沈一舟")
    check("recovery_sheet", language, as_text(sheet))
