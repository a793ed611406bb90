"""What the cabinet room says of key lists of other books that are taken over."""

from frontdesk.core.words import mark
from frontdesk.residents.tab.takeover import Kind

KEY_LISTS = Kind(
    register="keys",
    title=mark("Take over a key list"),
    choose=mark("Choose the list of keys"),
    reading=mark("Reading the list of keys"),
    importing=mark("Taking over the keys"),
    past=mark("Key lists taken over"),
    undone=mark("The keys of the list are taken out of the books again."),
)

HINT = (
    mark("A list of the keys that hang here, as the office has kept it so far: .xlsx, .xls, .ods or .csv."),
    mark("One column says the tag, and one what the key opens or which unit. Kind, copies and hook may stand beside."),
    mark("Without a kind, the key of a unit is in custody, or of a vacant unit where it is empty; others are public."),
    mark("A tag must not tell which unit its key opens: such rows are named, so that you give them another one."),
)
"""What such a list looks like."""
