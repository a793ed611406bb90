"""A cheque or transfer that was taken for a payment and did not come in."""

from collections.abc import Iterable

from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Authority, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.fees.cash.voids import standing, turn_round, word_for
from frontdesk.fees.records import CAN_BOUNCE, Method, Receipt


def can_bounce(methods: Iterable[str]) -> bool:
    """Whether any of the methods by which a receipt was paid can bounce."""
    return any(method in CAN_BOUNCE for method in methods)


class BounceDesk:
    """Takes back what the bank sent back."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def bounce(
        self, receipt_id: int, reason: str, authority: Authority | None = None, *, method: Method | None = None
    ) -> Receipt:
        """Enter that the cheque and transfer of a receipt, or what was paid by one `method`, bounced.

        All its charges are owed again; what came in by other methods becomes the unit's prepayment. Gives back the red
        entry. The authority is that of a void; refused is what `void` refuses, and a receipt without such a payment.
        """
        word = word_for(self._ground, reason, authority)
        with self._ground.act("payment_bounced", Right.TAKE_PAYMENT) as act:
            taken = standing(act.session, receipt_id)
            methods = CAN_BOUNCE if method is None else (method,)
            bounced = [one for one in taken.tenders if one.method in CAN_BOUNCE and one.method in methods]
            if not bounced:
                raise Refusal(mark("Only a cheque or a transfer can bounce. Void the receipt instead."))
            lost = Money(sum(one.amount for one in bounced))
            sums = {
                "received": -lost,
                "change": Money(0),
                "prepaid_in": taken.payment.settled - lost,
                "prepaid_used": Money(0),
            }
            return turn_round(self._ground, act, taken, word, "bounce", bounced, sums)
