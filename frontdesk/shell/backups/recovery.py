"""The recovery sheet: the one paper that opens sealed backups when computer and passphrase are lost."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from frontdesk.core.ground import Ground
from frontdesk.core.words import Say, Speaker, mark, say
from frontdesk.fees.papers.said import Facts, day_said, printed_said
from frontdesk.paper.sheet import Column, Sheet, Signature, Table
from frontdesk.shell.backups.sealing import BackupKey
from frontdesk.shell.imprint import printed
from frontdesk.shell.letterhead import logo

if TYPE_CHECKING:
    from frontdesk.paper.formats import Format

KIND = "recovery"
"""Under which the paper format and the printer of recovery sheets are remembered."""

_WHAT = (
    mark("The backups of this estate are encrypted. This code opens all that the key named above has sealed."),
    mark("Keep this sheet in the safe, away from the computer and from the backups, and never take a photo of it."),
)  # fmt: skip

_STEPS = (
    mark("Install frontdesk on a sound computer and start it."),
    mark("On the first page choose to restore a backup, and the newest one on the USB disk or in the backup folder."),
    mark("Type the recovery code, group by group, or scan the QR code. A group that is mistyped is named."),
    mark("Compare what the program shows of the backup, confirm, and sign in as before."),
)

_CLOSING = mark(
    "If both this sheet and the passphrase are lost, nobody can open the encrypted backups, not even the maker of"
    " the program. If others have seen it, set a new passphrase and print a new sheet."
)


def recovery_sheet(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """The recovery sheet of a key. `facts`: estate, office, demo, made (`2026-11-22 09:05`), fingerprint, code."""
    groups = facts["code"].split("-")
    return Sheet(
        office=facts["office"],
        title=say("Backup recovery sheet"),
        code=facts["code"],
        date=day_said(facts["made"], say),
        facts=(
            (say("Estate: {name}", name=facts["estate"]), say("Made: {at}", at=facts["made"])),
            (say("Fingerprint of the key: {fingerprint}", fingerprint=facts["fingerprint"]),),
        ),
        before=(*map(say, _WHAT), say("Recovery code, in groups of five signs:")),
        tables=(Table(tuple(Column(str(at), align="centre") for at, _ in enumerate(groups, 1)), (tuple(groups),)),),
        after=(
            say("How to restore:"),
            *(f"{at}. {say(step)}" for at, step in enumerate(_STEPS, 1)),
            say(_CLOSING),
        ),
        signatures=(Signature(say("Kept at:"), rule=True), Signature(say("Received by:"), rule=True)),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(say("Confidential"), *([say("Demo")] if facts["demo"] else [])),
    )


def drawn(ground: Ground, key: BackupKey, code: str, page_format: "Format | None" = None) -> bytes:
    """The recovery sheet as PDF, on A4 unless another format is asked for, in the language of the estate's papers."""
    from frontdesk.core.estate import EstateDesk
    from frontdesk.paper.formats import A4_LETTER
    from frontdesk.paper.pdf import pdf_bytes

    estate = EstateDesk(ground).estate()
    spoken = Speaker(estate.paper_language)
    facts: dict[str, Any] = {
        "estate": estate.name, "office": estate.office or estate.name, "demo": estate.demo,
        "made": f"{ground.clock.local(ground.clock.now()):%Y-%m-%d %H:%M}", "fingerprint": key.fingerprint,
        "code": code,
    }  # fmt: skip
    sheet = replace(recovery_sheet(facts, spoken, **printed(ground)), logo=logo(ground))
    return pdf_bytes([sheet], page_format or A4_LETTER, spoken, title=sheet.title, extra_fonts=ground.folder / "fonts")


class RecoveryPaper:
    """The recovery sheet in the paper window; `on_issued` is told when it goes to a printer or into a file."""

    kind = KIND

    def __init__(self, ground: Ground, key: BackupKey, code: str, on_issued: Callable[[], object]) -> None:
        self._ground, self._key, self._code, self._on_issued = ground, key, code, on_issued
        self.name = say("Backup recovery sheet")

    def shown(self, format_name: str) -> bytes:
        """The sheet as PDF."""
        from frontdesk.paper.formats import A4, A4_LETTER, FORMATS

        chosen = FORMATS.get(format_name, A4)
        return drawn(self._ground, self._key, self._code, A4_LETTER if chosen is A4 else chosen)

    def issued(self, format_name: str) -> bytes:
        """The sheet as PDF on its way out."""
        sheet = self.shown(format_name)
        self._on_issued()
        return sheet
