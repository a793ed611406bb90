"""What became of a line of a register, as moments beside it."""

from collections.abc import Callable, Mapping, Sequence

from frontdesk.core.changes import Past
from frontdesk.core.words import mark, say
from frontdesk.widgets.timeline import Moment

_ACTS = {
    "added": (mark("Added"), "plus", "good"),
    "stopped": (mark("Not used"), "ban", "plain"),
    "resumed": (mark("Used again"), "circle-check", "good"),
    "entered": (mark("Added"), "plus", "good"),
    "barred": (mark("Not let in any more"), "ban", "late"),
    "admitted": (mark("Let in again"), "circle-check", "good"),
    "revealed": (mark("Identity number looked at"), "eye", "plain"),
    "erased": (mark("Erased"), "trash-2", "plain"),
}
"""What an act did, by the last word of its name."""


def moments_past(past: Sequence[Past], fields: Mapping[str, str], said: Callable[[str, str], str]) -> list[Moment]:
    """The moments of `changes.past_of`; `fields` are the words of what can change, `said` reads a stored value."""
    moments = []
    for each in past:
        if each.act:
            words, icon, role = _ACTS[each.act.rpartition("_")[2]]
            what = say(words)
        else:
            told = f"{said(each.field, each.before) or '—'} → {said(each.field, each.after) or '—'}"
            what, icon, role = say("{what}: {words}", what=say(fields[each.field]), words=told), "pencil", "plain"
        moments.append(Moment(f"{each.at:%Y-%m-%d %H:%M}", each.who, what, icon, role))
    return moments
