"""How the estate wants its papers: wording, columns, logo and seal of each kind of paper, every version kept."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary, Text, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from frontdesk.core.audit import Audit, canonical, digest
from frontdesk.core.database import Moment, Record
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.wording import Outline, checked
from frontdesk.core.words import mark

Spot = Literal["signature", "left", "right"]

ALL = "all"
"""The form that every kind of paper has its logo and seal from, unless it has its own."""

NONE = "none"
"""Instead of a picture: none, even if there is one for all papers."""

SPOTS: tuple[Spot, ...] = ("signature", "left", "right")
"""Where a seal may be: on the signature or the closing lines, or as high as these at an edge."""

REACH, LEAST, LARGEST = 1_000, 100, 600
"""How far a seal may be moved and how small and large it may be, in 1/10 mm."""


class Picture(Record):
    """A logo or seal, found by the SHA-256 of its bytes; never changed, so that a reprint shows the one of its day."""

    __tablename__ = "picture"
    hash: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class PaperForm(Record):
    """A version of how one kind of paper looks; the latest is in force, papers issued earlier name theirs.

    `facts` (JSON) holds only what the estate has changed.
    """

    __tablename__ = "paper_form"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    facts: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    __table_args__ = (CheckConstraint("kind <> ''", name="kind"),)


@dataclass(frozen=True, slots=True)
class Form:
    """What the estate has changed on one kind of paper; all that is empty is as the program has it.

    `words` are texts by the keys of their paragraphs, an empty one is left out; `columns` are those shown, in their
    order. `logo` and `seal` are the hash of a picture, NONE, or empty for the one of all papers. The seal is at a spot
    of SPOTS, moved `across` to the right and `down`, and of a `size`, each in 1/10 mm.
    """

    words: dict[str, str] = field(default_factory=dict)
    columns: tuple[str, ...] = ()
    logo: str = ""
    seal: str = ""
    spot: Spot = SPOTS[0]
    across: int = 0
    down: int = 0
    size: int = 400


@dataclass(frozen=True, slots=True)
class Worn:
    """A form as a paper wears it: with its pictures, its own or those of all papers."""

    form: Form
    logo: bytes | None
    seal: bytes | None


LATEST = select(func.coalesce(func.max(PaperForm.id), 0))
"""The number of the latest version of any form: what a paper stores to wear ever again what was in force."""


def latest(session: Session) -> int:
    """The number of the latest version of any form, 0 when nothing was ever changed."""
    return session.scalar(LATEST) or 0


class FormDesk:
    """Keeps what the estate changes on its papers, and tells how a paper looks now or looked when it was issued."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def form(self, kind: str) -> Form:
        """What is changed on a kind of paper now."""
        with self._ground.database.reading() as session:
            return _form_of(session, kind, latest(session))

    def worn(self, kind: str, upto: int | None = None) -> Worn:
        """How a kind of paper looks now, or looked when `upto` was the latest version of any form."""
        if upto == 0:
            return Worn(Form(), None, None)
        with self._ground.database.reading() as session:
            upto = latest(session) if upto is None else upto
            return worn(session, kind, _form_of(session, kind, upto), upto)

    def tried(self, kind: str, form: Form, pictures: Sequence[bytes] = ()) -> Worn:
        """How it would look with a form that is not kept yet, whose pictures are kept or among these."""
        given = {hash_of(each): each for each in pictures}
        with self._ground.database.reading() as session:
            return worn(session, kind, form, latest(session), given)

    def keep(self, outline: Outline, form: Form, pictures: Sequence[bytes] = ()) -> Form:
        """Change a kind of paper from now on; papers already issued stay as they are. Gives back the form as kept.

        `pictures` are logo and seal as `check_picture` gives them, if they are new. Refuses, beside the field, words
        that are too long or name unknown facts, columns without those that are needed, and a seal that is out of reach.
        """
        form = checked_form(outline, form)
        with self._ground.act("paper_form_changed", Right.SET_RULES) as act:
            if form == _form_of(act.session, outline.kind, latest(act.session)):
                return form
            for each in pictures:
                name = hash_of(each)
                if name in (form.logo, form.seal) and act.session.get(Picture, name) is None:
                    act.session.add(Picture(hash=name, content=each))
            facts = canonical(_changed(form))
            row = PaperForm(kind=outline.kind, facts=facts, at=act.at, operator_id=act.operator.id)
            act.session.add(row)
            act.session.flush()
            act.note("paper_form", row.id, of=outline.kind, digest=digest(facts))
        return form


def hash_of(picture: bytes) -> str:
    """The name under which a picture is kept."""
    return hashlib.sha256(picture).hexdigest()


def checked_form(outline: Outline, form: Form) -> Form:
    """A form as it is kept; see `FormDesk.keep`."""
    words = {}
    for paragraph in outline.paragraphs:
        if paragraph.key in form.words:
            text = checked(form.words[paragraph.key], paragraph, outline.facts)
            if text or not paragraph.needed:
                words[paragraph.key] = text
    columns = tuple(key for key in dict.fromkeys(form.columns) if key in outline.columns)
    if columns and not outline.fixed.issubset(columns):
        raise Refusal(mark("The columns that say what and how much have to stay."), field="columns")
    if columns == tuple(outline.columns):
        columns = ()
    for name in ("across", "down"):
        if abs(getattr(form, name)) > REACH:
            raise Refusal(mark("Type a length from −{reach} to {reach} mm."), field=name, reach=REACH // 10)
    if not LEAST <= form.size <= LARGEST or form.spot not in SPOTS:
        raise Refusal(
            mark("A seal is from {least} to {largest} mm large."),
            field="size", least=LEAST // 10, largest=LARGEST // 10,
        )  # fmt: skip
    form = replace(form, words=words, columns=columns)
    if form.seal in ("", NONE):  # where it would be says nothing then
        form = replace(form, spot=SPOTS[0], across=0, down=0, size=400)
    return form


def worn(session: Session, kind: str, form: Form, upto: int, given: dict[str, bytes] | None = None) -> Worn:
    """A form with its pictures, what it leaves to all papers as these had it at `upto`; `given` are not kept yet."""
    common = _form_of(session, ALL, upto) if kind != ALL else form
    if not form.logo:
        form = replace(form, logo=common.logo)
    if not form.seal:
        place = {name: getattr(common, name) for name in ("seal", "spot", "across", "down", "size")}
        form = replace(form, **place)
    pictures = {
        row.hash: row.content
        for row in session.scalars(select(Picture).where(Picture.hash.in_((form.logo, form.seal))))
    } | (given or {})
    return Worn(form, pictures.get(form.logo), pictures.get(form.seal))


def _form_of(session: Session, kind: str, upto: int) -> Form:
    asked = select(PaperForm.facts).where(PaperForm.kind == kind, PaperForm.id <= upto)
    facts = session.scalar(asked.order_by(PaperForm.id.desc()).limit(1))
    if facts is None:
        return Form()
    told: dict[str, Any] = json.loads(facts)
    return Form(**told | {"columns": tuple(told.get("columns", ()))})


def _changed(form: Form) -> dict[str, Any]:
    """The fields in which a form differs from an empty one."""
    empty = asdict(Form())
    return {name: value for name, value in asdict(form).items() if value != empty[name]}


def fault(session: Session) -> str | None:
    """What is wrong with the forms, if anything is: one is not as noted, or a picture is not what its name says."""
    noted = {
        row.record: json.loads(row.facts)["digest"]
        for row in session.execute(select(Audit.record, Audit.facts).where(Audit.kind == "paper_form"))
    }
    for form in session.scalars(select(PaperForm)):
        if noted.pop(form.id, None) != digest(form.facts):
            return f"form {form.id} is not as noted"
    if noted:
        return f"form {min(noted)} lost"
    off = [picture.hash for picture in session.scalars(select(Picture)) if hash_of(picture.content) != picture.hash]
    return f"picture {off[0]} is another one" if off else None
