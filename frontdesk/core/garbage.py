"""Looking for garbage takes longer than much of the work between two looks; where nothing makes circles, it waits."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Garbage in circles is not looked for within; what is not in circles goes at once, as ever."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
