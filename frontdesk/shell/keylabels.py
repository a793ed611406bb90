"""Labels for the tags of keys as one PDF, so that every key can be scanned."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from frontdesk.core.ground import Ground
from frontdesk.core.progress import Progress
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import Speaker, mark
from frontdesk.shell.imprint import book_language
from frontdesk.shell.outgoing import note_export, told


def key_labels(
    ground: Ground, progress: Progress, path: str, *, keys: Sequence[int] | None = None, **narrowed: Any
) -> int:
    """A label for each copy of these keys, or of all of the list as it is narrowed; gives back how many.

    A label has the code of the copy and its hook, and never tells what the key opens. Refuses when there is none.
    """
    from frontdesk.keys.cabinet import Cabinet
    from frontdesk.paper.labels import Label, write_labels
    from frontdesk.paper.saving import saved

    cabinet, say = Cabinet(ground), Speaker(book_language(ground))
    copies = cabinet.copies_of(list(keys) if keys is not None else [row["id"] for row in cabinet.listing(**narrowed)])
    if not copies:
        raise Refusal(mark("There is no key to print a label for."))
    labels = (
        Label(copy.code, say("Hook {hook}", hook=copy.hook) if copy.hook else "")
        for copy in told(copies, progress, len(copies), every=100)
    )
    with saved(Path(path)) as file:
        write_labels(labels, file, title=say("Key labels"), extra_fonts=ground.folder / "fonts")
        note_export(ground, register="key_labels", format=".pdf", rows=len(copies))
    progress(len(copies), len(copies))
    return len(copies)
