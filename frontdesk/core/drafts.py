"""Half-filled forms: kept under lock for the operator who began them, there again after a crash."""

import json
from datetime import datetime

from sqlalchemy import ForeignKey, delete
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.core.database import Moment, Record
from frontdesk.core.ground import Ground


class Draft(Record):
    """What an operator has typed into a form and not yet saved; encrypted, since it may hold anything."""

    __tablename__ = "draft"
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"), primary_key=True)
    form: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[bytes]
    at: Mapped[datetime] = mapped_column(Moment)


class Drafts:
    """Keeps, gives back and drops the drafts of the operator signed in."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def keep(self, form: str, fields: dict[str, str]) -> None:
        """Keep the fields of a form; an empty form drops its draft."""
        if not any(fields.values()):
            self.drop(form)
            return
        content = self._ground.vault.seal(json.dumps(fields, ensure_ascii=False))
        row = {"operator_id": self._ground.who().id, "form": form, "content": content, "at": self._ground.clock.now()}
        with self._ground.database.writing() as session:
            keeping = insert(Draft).values(row)
            session.execute(
                keeping.on_conflict_do_update(
                    index_elements=["operator_id", "form"],
                    set_={"content": keeping.excluded.content, "at": keeping.excluded.at},
                )
            )

    def recall(self, form: str) -> dict[str, str]:
        """The kept fields, or none."""
        with self._ground.database.reading() as session:
            draft = session.get(Draft, (self._ground.who().id, form))
        return json.loads(self._ground.vault.open(draft.content)) if draft else {}

    def drop(self, form: str) -> None:
        """Forget a draft: it was saved, or is not wanted."""
        mine = (Draft.operator_id == self._ground.who().id, Draft.form == form)
        with self._ground.database.writing() as session:
            session.execute(delete(Draft).where(*mine))
