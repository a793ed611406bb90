"""How far long work has come, told while it goes on."""

from typing import Protocol


class Progress(Protocol):
    """What long work is handed, to call as often as it likes."""

    def __call__(self, done: int, of: int, step: str = "") -> None:
        """`done` of `of` pieces are done; 0 of 0 where that is not known.

        `step` is a marked word for what is being done, such as Reading or Storing; each step counts for itself.
        """


def unheard(done: int, of: int, step: str = "") -> None:
    """Where nobody wants to know how far it is."""
