"""Passes on paper: one, or all that are out of a site, as cards on sheets that are printed on both sides."""

from collections.abc import Mapping
from io import BytesIO
from typing import TYPE_CHECKING, Any

from frontdesk.core.filestore import FileStore
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import Speaker, mark
from frontdesk.shell.imprint import book_language

if TYPE_CHECKING:
    from frontdesk.paper.cards import Card

OF_SITE = "site_passes"
"""The kind of the paper that has all passes of a site; its record is the permit."""

PASS_CARDS = {"worker_pass", OF_SITE}
"""The kinds of papers that are cards."""


class PassPaper:
    """The passes of a record, ready to be shown, printed or saved; that they go out is noted, of each."""

    kind = "pass"

    def __init__(self, ground: Ground, kind: str, record: int) -> None:
        from frontdesk.renovation.passes import PassDesk

        self._ground = ground
        desk = PassDesk(ground)
        self._passes = desk.papers_of(record) if kind == OF_SITE else {record: desk.paper(record)}
        if not self._passes:
            raise Refusal(mark("No pass of this site is out."))
        first = next(iter(self._passes.values()))
        self.name = str(first["permit"] if kind == OF_SITE else first["number"])

    def shown(self, format_name: str) -> bytes:
        """As they would come out now; cards lie on A4, whatever was chosen."""
        from frontdesk.paper.cards import write_cards

        say, target = Speaker(book_language(self._ground)), BytesIO()
        cards = [self._card(pass_id, facts, say) for pass_id, facts in self._passes.items()]
        write_cards(cards, target, title=say("Temporary pass"), extra_fonts=self._ground.folder / "fonts")
        return target.getvalue()

    def issued(self, format_name: str) -> bytes:
        """On their way out; that they go out is noted, and from then on the next is a reprint."""
        drawn = self.shown(format_name)
        with self._ground.act("paper_printed", Right.SEE) as act:
            for pass_id in self._passes:
                act.note(self.kind, pass_id)
        return drawn

    def _card(self, pass_id: int, facts: Mapping[str, Any], say: Speaker) -> "Card":
        from frontdesk.paper.pictures import printed_photo
        from frontdesk.renovation.keptpapers import reprints
        from frontdesk.renovation.papers.passes import pass_card

        photo = printed_photo(FileStore(self._ground.folder).path(facts["photo"])) if facts["photo"] else None
        return pass_card(facts, say, photo, reprint=reprints(self._ground, self.kind, pass_id))
