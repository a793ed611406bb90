"""What an operator can be at the counter, and what each role may do unless the estate says otherwise."""

from enum import StrEnum

from frontdesk.core.words import mark


class Role(StrEnum):
    """What an operator is at the counter."""

    RECEPTIONIST = "receptionist"
    CASHIER = "cashier"
    SUPERVISOR = "supervisor"
    MANAGER = "manager"
    ADMINISTRATOR = "administrator"


ROLES = {
    Role.RECEPTIONIST: mark("Receptionist"),
    Role.CASHIER: mark("Cashier"),
    Role.SUPERVISOR: mark("Supervisor"),
    Role.MANAGER: mark("Manager"),
    Role.ADMINISTRATOR: mark("Administrator"),
}
"""Each role's name on screen."""


class Right(StrEnum):
    """What an act asks for; the desks check it, whatever the buttons show."""

    SEE = "see"
    KEEP_RESIDENTS = "keep_residents"
    TRANSFER_TITLE = "transfer_title"
    REVEAL_IDENTITY = "reveal_identity"
    TAKE_PAYMENT = "take_payment"
    VOID_RECEIPT = "void_receipt"
    BILL = "bill"
    SET_TARIFFS = "set_tariffs"
    EXPORT = "export"
    KEEP_OPERATORS = "keep_operators"
    SET_RULES = "set_rules"
    BACK_UP = "back_up"
    APPROVE = "approve"
    READ_METERS = "read_meters"
    DUN = "dun"
    REPORT = "report"
    RECEIVE = "receive"
    KEEP_KNOWLEDGE = "keep_knowledge"
    LEND_KEYS = "lend_keys"
    KEEP_KEYS = "keep_keys"
    KEEP_LOG = "keep_log"
    REVIEW_LOG = "review_log"
    KEEP_ROSTER = "keep_roster"
    HANDLE_TICKETS = "handle_tickets"
    KEEP_TICKETS = "keep_tickets"
    SPOT_CHECK = "spot_check"
    HANDLE_PERMITS = "handle_permits"
    REVIEW_PERMITS = "review_permits"
    APPROVE_PERMITS = "approve_permits"
    READ_AUDIT = "read_audit"
    RESTORE = "restore"
    KEEP_PRIVACY = "keep_privacy"
    KEEP_RIGHTS = "keep_rights"


_COUNTER = {
    Right.SEE, Right.KEEP_RESIDENTS, Right.READ_METERS, Right.DUN, Right.RECEIVE, Right.LEND_KEYS, Right.KEEP_LOG,
    Right.HANDLE_TICKETS, Right.HANDLE_PERMITS,
}  # fmt: skip
_CASH = _COUNTER | {Right.TAKE_PAYMENT, Right.EXPORT}
_SUPERVISION = _CASH | {
    Right.TRANSFER_TITLE, Right.REVEAL_IDENTITY, Right.VOID_RECEIPT, Right.BILL, Right.BACK_UP, Right.APPROVE,
    Right.REPORT, Right.KEEP_KNOWLEDGE, Right.KEEP_KEYS, Right.REVIEW_LOG, Right.KEEP_ROSTER,
    Right.KEEP_TICKETS, Right.REVIEW_PERMITS, Right.READ_AUDIT,
}  # fmt: skip

RIGHTS: dict[Role, frozenset[Right]] = {
    Role.RECEPTIONIST: frozenset(_COUNTER),
    Role.CASHIER: frozenset(_CASH),
    Role.SUPERVISOR: frozenset(_SUPERVISION),
    Role.MANAGER: frozenset(Right),
    Role.ADMINISTRATOR: frozenset(
        {Right.SEE, Right.KEEP_OPERATORS, Right.SET_RULES, Right.BACK_UP, Right.RESTORE, Right.READ_AUDIT}
    ),
}
"""What each role may do unless the estate's own table says otherwise, see `operators.rights_of`.

The administrator looks after the program, not after the cash.
"""

FIXED: dict[Role, frozenset[Right]] = {role: frozenset({Right.SEE}) for role in Role} | {
    Role.MANAGER: frozenset({Right.SEE, Right.KEEP_OPERATORS, Right.KEEP_RIGHTS})
}
"""What no table takes from a role: whoever may sign in sees, and the manager can't lock everybody out."""

NEVER: dict[Role, frozenset[Right]] = dict.fromkeys(Role, frozenset[Right]()) | {
    Role.ADMINISTRATOR: frozenset(
        {Right.TAKE_PAYMENT, Right.VOID_RECEIPT, Right.BILL, Right.SET_TARIFFS, Right.APPROVE}
    )
}
"""What no table gives to a role: who can read and restore the files has nothing to do with the money."""
