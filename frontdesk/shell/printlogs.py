"""The duty log and the key register from the command line, as PDF: of a shift, a day or a month, of any period."""

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.shell.answering import answer, check_writable, count_aloud, signed_in

if TYPE_CHECKING:
    from frontdesk.core.ground import Ground

PDF = ".pdf"


def save_log(asked: argparse.Namespace) -> int:
    """Save the log of a shift, a day or a month."""
    if sum(each is not None for each in (asked.shift, asked.day, asked.month)) != 1:
        raise Refusal(mark("Say which log: --shift NUMBER, --day DAY or --month MONTH."), field="shift")
    if asked.month is not None:
        return _save_month(asked)
    with signed_in(asked) as ground:
        kind, record, name = _log_of(ground, asked)
        path = pdf_target(asked, f"{name}{PDF}")
        put_out(ground, kind, record, path)
    return answer(asked, {"file": str(path), "logs": 1}, say("Saved: {file}", file=path))


def _log_of(ground: "Ground", asked: argparse.Namespace) -> tuple[str, int, str]:
    """The kind and record of the paper of a shift or a day, and what its file is called."""
    from frontdesk.shell.office import Office

    if asked.day is not None:
        try:
            day = date.fromisoformat(asked.day)
        except ValueError as error:
            sentence = mark("{text} is no day. Type it like 2026-11-22.")
            raise Refusal(sentence, field="day", text=asked.day[:20]) from error
        return "duty_day", day.toordinal(), f"dutylog-{day}"
    card = Office(ground).finder.numbered(asked.shift.strip().upper())
    if card is None or card.kind != "shift":
        raise Refusal(mark("There is no shift {number}."), field="shift", number=asked.shift[:20])
    return "duty_log", card.record, card.title


def _save_month(asked: argparse.Namespace) -> int:
    from frontdesk.fees.billing.tariffs import first_day, last_day, period_of, period_text
    from frontdesk.shell.dutylogs import duty_logs

    period = period_of(asked.month)
    path = pdf_target(asked, f"dutylog-{period_text(period)}{PDF}")
    with signed_in(asked) as ground:
        span = {"since": first_day(period), "until": last_day(period)}
        logs = duty_logs(ground, count_aloud(asked), str(path), **span)
    facts = {"file": str(path), "logs": logs}
    return answer(asked, facts, say("Logs: {logs}, saved as {file}", **facts))


def save_key_register(asked: argparse.Namespace) -> int:
    """Save the register of the keys lent from a day to another."""
    from frontdesk.shell.work import export

    if asked.since is None or asked.until is None:
        raise Refusal(mark("Say from which day to which: --from DAY --to DAY."), field="since")
    path = pdf_target(asked, f"keyregister-{asked.since}-{asked.until}{PDF}".replace("/", "-"))
    with signed_in(asked) as ground:
        rows = export(ground, count_aloud(asked), "loans", str(path), since=asked.since, until=asked.until)
    facts = {"file": str(path), "rows": rows}
    return answer(asked, facts, say("Rows: {rows}, saved as {file}", **facts))


def put_out(ground: "Ground", kind: str, record: int, path: Path) -> None:
    """Save the paper of a record (a kind of `shell.papers`); that it goes out is noted."""
    from frontdesk.paper.saving import saved
    from frontdesk.shell.papers import paper_of

    paper = paper_of(ground, kind, record)
    with saved(path) as file:
        file.write(paper.issued("A4"))


def pdf_target(asked: argparse.Namespace, name: str) -> Path:
    """The PDF to write: as asked, or by this name. Refuses another ending, and what can't be written there."""
    path: Path = asked.out or Path(name)
    if path.suffix.lower() != PDF:
        raise Refusal(mark("Choose a file that ends in {endings}."), field="file", endings=PDF)
    check_writable(path)
    return path
