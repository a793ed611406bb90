"""What is in a backup, and what a restore would set aside, in words: the same in the window and on the command line."""

from datetime import datetime

from frontdesk.core.clock import Clock
from frontdesk.core.numbering import spelled
from frontdesk.core.words import mark, say
from frontdesk.shell.backups.inspecting import Contents, Present
from frontdesk.shell.backups.restoring import Restored
from frontdesk.shell.trail.acts import ACTS

COUNTS = {
    "units": mark("Units"),
    "people": mark("People"),
    "receipts": mark("Receipts"),
    "tickets": mark("Repairs and complaints"),
    "permits": mark("Renovation cases"),
}

_MOST = 8
"""Kinds of acts, and series, that are told; the lists have them all."""


def moment_said(moment: datetime | None, clock: Clock) -> str:
    """A moment on the estate's wall; a dash for none."""
    return f"{clock.local(moment):%Y-%m-%d %H:%M}" if moment else "–"


def facts_said(told: Contents, clock: Clock) -> list[tuple[str, str]]:
    """The facts of a backup, each with its name."""
    missing = say("missing: {count}", count=told.files_missing)
    facts = [
        (say("Estate"), f"{told.estate}（{say('Demo estate')}）" if told.demo else told.estate),
        (say("Backup made"), moment_said(told.manifest.moment, clock)),
        (say("Last entry"), moment_said(told.last_entry, clock)),
        (say("Last receipt"), told.last_receipt or "–"),
        (say("Last shift"), told.last_shift or "–"),
        *((say(title), str(told.counts[name])) for name, title in COUNTS.items()),
        (say("Photos and files"), f"{told.files} ({missing})" if told.files_missing else str(told.files)),
        (say("Encrypted"), say("Yes") if told.manifest.sealed else say("No")),
    ]
    if not told.key:
        sentence = say("Missing: put the old estate.key into the data folder, or identity numbers can't be read.")
        facts.append((say("Key of the identity numbers"), sentence))
    return facts


def faults_said(told: Contents) -> list[str]:
    """What the checks found in the books of the backup."""
    return [f"{say('Did not pass: {check}', check=say(title))} ({detail})" for title, detail in told.faults]


def loss_said(present: Present | None, clock: Clock) -> str:
    """What the present books hold that the backup does not."""
    if present is None:
        return say("There are no books here that it would replace.")
    if not present.readable:
        return say("The present books can't be read, so it can't be told what they hold that the backup does not.")
    if not present.same:
        return say("The present books are those of another estate: {estate}", estate=present.estate)
    if not present.entries:
        return say("The backup holds everything that is in the present books.")
    sentence = say(
        "Entries in the present books that are not in the backup: {count}, the first of {since}.",
        count=present.entries,
        since=moment_said(present.since, clock),
    )
    if not present.receipts:
        return sentence
    lost = say(
        "Receipts among them: {count}, {first} to {last}.",
        count=present.receipts,
        first=present.first,
        last=present.last,
    )
    return f"{sentence} {lost}"


def warning_said(told: Contents) -> str:
    """The one sentence before the books are replaced."""
    if told.present is None:
        return say("The books of {estate} are restored from this backup.", estate=told.estate)
    return say("The present books are set aside, not deleted, and those of the backup take their place.")


def outcome_said(done: Restored) -> list[str]:
    """What a restore has done, and what is to be done after it."""
    lines = [say("Restored: the books of {estate} as they were when the backup was made.", estate=done.estate)]
    if done.replaced:
        lines.append(say("The data before lies in {aside}, in the data folder.", aside=done.aside))
    if done.lost.receipts:
        lines.append(say("Receipts to be entered again: {count}", count=len(done.lost.receipts)))
    if done.lost.acts:
        acts = (f"{say(ACTS.get(act, act))} {count}" for act, count in done.lost.acts[:_MOST])
        lines.append(say("Done after the backup: {acts}", acts=say(", ").join(acts)))
    if done.lost.gaps:
        numbers = say(", ").join(map(spelled, done.lost.gaps[:_MOST]))
        lines.append(say("Numbers that are not given out again: {numbers}", numbers=numbers))
    if done.lost.receipts or done.lost.acts or done.lost.gaps:
        lines.append(say("Lists of them lie in {aside}.", aside=done.aside))
    if done.files_missing:
        lines.append(say("Photos and files that were nowhere to be found: {count}", count=done.files_missing))
    if done.forgotten.records or done.forgotten.people:
        count = done.forgotten.records + done.forgotten.people
        lines.append(say("Personal data that had been erased was erased again: {count}", count=count))
    if done.forgotten.left:
        sentence = say("People whose erasure must be asked for again: {count}", count=done.forgotten.left)
        lines.append(sentence)
    return lines
