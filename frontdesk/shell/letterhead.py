"""How the estate has its papers: its words, columns, logo and seal put on a sheet as they were when it was issued."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from frontdesk.core.forms import ALL, FormDesk, Worn
from frontdesk.core.wording import Outline
from frontdesk.core.words import Say, mark

if TYPE_CHECKING:
    from frontdesk.core.ground import Ground
    from frontdesk.paper.dressing import Dress
    from frontdesk.paper.sheet import Sheet

ALL_PAPERS = Outline(ALL, mark("All papers"))
"""What all papers have in common: logo and seal."""


def outlines() -> tuple[Outline, ...]:
    """The kinds of paper that can be changed, in the order in which Settings offers them."""
    from frontdesk.fees.papers.outlines import LETTERS, NOTICE, RECEIPT
    from frontdesk.renovation.papers.agreement import AGREEMENT

    return (ALL_PAPERS, RECEIPT, NOTICE, *LETTERS, AGREEMENT)


class Letterhead:
    """Puts on papers of one kind what was in force when they were issued; for those of a batch it is found once."""

    def __init__(self, ground: "Ground", kind: str = ALL) -> None:
        self._desk = FormDesk(ground)
        self._kind = kind
        self._found: dict[int, Worn] = {}

    def worn(self, facts: dict[str, Any]) -> Worn:
        """The form of a paper, from what was stored with it; papers of earlier days have none."""
        upto = facts.get("form", 0)
        if upto not in self._found:
            self._found[upto] = self._desk.worn(self._kind, upto)
        return self._found[upto]

    def put_on(self, draw: "Callable[..., Sheet]", facts: dict[str, Any], say: Say, **more: Any) -> "Sheet":
        """A paper drawn by `draw(facts, say, words, **more)` in the estate's words, dressed as it was when issued."""
        from frontdesk.paper.dressing import dressed

        worn = self.worn(facts)
        return dressed(draw(facts, say, worn.form.words, **more), dress_of(worn))


def dress_of(worn: Worn) -> "Dress":
    """A form with its pictures as a sheet is dressed in it."""
    from frontdesk.paper.dressing import Dress
    from frontdesk.paper.sheet import Seal

    form = worn.form
    seal = Seal(worn.seal, form.spot, form.across / 10, form.down / 10, form.size / 10) if worn.seal else None
    return Dress(form.columns, worn.logo, seal)


def logo(ground: "Ground") -> bytes | None:
    """The logo of all papers now, for lists and reports, which are as of the moment that they are made."""
    return FormDesk(ground).worn(ALL).logo


def headed(ground: "Ground", sheet: "Sheet", facts: dict[str, Any]) -> "Sheet":
    """A paper without words of its own, with logo and seal of all papers as they were when it was issued."""
    from frontdesk.paper.dressing import dressed

    return dressed(sheet, dress_of(Letterhead(ground).worn(facts)))
