"""The answers that the demo estate knows from its first day, kept in resources/answers.json."""

import json

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.core.words import folder
from frontdesk.reception.knowledge.desk import ArticleFields, checked, store


def stock_answers(ground: Ground) -> int:
    """Keep them all, in one act of the operator signed in, who keeps answers; gives back how many."""
    kept = json.loads((folder("resources") / "answers.json").read_text(encoding="utf-8"))
    with ground.act("article_added", Right.KEEP_KNOWLEDGE) as act:
        for answer in kept:
            store(act, checked(ArticleFields(**answer)))
    return len(kept)
