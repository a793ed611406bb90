"""The command that writes dunning letters to all of the due list, narrowed as it is in the window."""

import argparse
from pathlib import Path

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.shell.answering import answer, check_writable, count_aloud, signed_in
from frontdesk.shell.exporting import add_arrears_options, narrowed_by


def add_options(command: argparse.ArgumentParser) -> None:
    """What may be asked of the command."""
    what = command.add_mutually_exclusive_group(required=True)
    what.add_argument("--tone", choices=("friendly", "firm", "final"), help=say("how the letters are worded"))
    again = say("draw a batch once more, by the number of its first letter; nothing is issued")
    what.add_argument("--again", metavar=say("NUMBER"), help=again)
    command.add_argument("--building", metavar=say("CODE"), help=say("only this building"))
    command.add_argument("--unit", metavar=say("CODE"), help=say("only this unit, like 3-1-502"))
    add_arrears_options(command)
    command.add_argument("--out", metavar=say("FILE"), type=Path, required=True, help=say("the PDF to write"))


def write_letters(asked: argparse.Namespace) -> int:
    """Issue a letter to each unit of the due list, or draw a batch again, as one PDF."""
    from frontdesk.shell.batches import letters

    check_writable(asked.out)
    options = {"--building": asked.building, "--unit": asked.unit, "--at-least": asked.at_least}
    options["--older-than"] = asked.older_than
    narrower = next((option for option, value in options.items() if value is not None), None)
    if asked.again and narrower:
        raise Refusal(mark("A batch is drawn again as a whole. Leave out {option}."), option=narrower)
    with signed_in(asked) as ground:
        narrowed = narrowed_by(ground, asked)
        batch = letters(
            ground, count_aloud(asked), str(asked.out), asked.tone or "", again=asked.again or "", **narrowed
        )
    facts = {"file": str(asked.out), "batch": batch.name, "letters": batch.letters, "tone": batch.tone.value}
    facts |= {"left_out": batch.passed_over, "again": batch.again}
    told = say("Letters: {letters}, the first {batch}, saved as {file}", **facts)
    if batch.again:
        told += "\n" + say("They were issued today already. Nothing was issued anew.")
    if batch.passed_over:
        told += "\n" + say("Left out, having got one in this tone today: {count}.", count=batch.passed_over)
    return answer(asked, facts, told)
