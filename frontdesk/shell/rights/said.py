"""What each right is called at the counter, and what whoever has it does."""

from frontdesk.core.roles import Right
from frontdesk.core.words import mark

GROUPS: tuple[tuple[str, tuple[Right, ...]], ...] = (
    (mark("All desks"), (Right.SEE,)),
    (mark("Reception"), (Right.RECEIVE, Right.KEEP_KNOWLEDGE)),
    (mark("Repairs & complaints"), (Right.HANDLE_TICKETS, Right.KEEP_TICKETS, Right.SPOT_CHECK)),
    (mark("Duty log"), (Right.KEEP_LOG, Right.REVIEW_LOG, Right.KEEP_ROSTER)),
    (mark("Keys"), (Right.LEND_KEYS, Right.KEEP_KEYS)),
    (mark("Renovation"), (Right.HANDLE_PERMITS, Right.REVIEW_PERMITS, Right.APPROVE_PERMITS)),
    (
        mark("Fees"),
        (
            Right.TAKE_PAYMENT, Right.VOID_RECEIPT, Right.APPROVE, Right.READ_METERS, Right.BILL, Right.SET_TARIFFS,
            Right.DUN, Right.REPORT,
        ),
    ),
    (mark("Residents"), (Right.KEEP_RESIDENTS, Right.TRANSFER_TITLE, Right.REVEAL_IDENTITY, Right.KEEP_PRIVACY)),
    (
        mark("The books and the program"),
        (
            Right.EXPORT, Right.BACK_UP, Right.RESTORE, Right.READ_AUDIT, Right.SET_RULES, Right.KEEP_OPERATORS,
            Right.KEEP_RIGHTS,
        ),
    ),
)  # fmt: skip
"""The rights by the desk where they are used, in the order of the tabs."""

SAID: dict[Right, tuple[str, str]] = {
    Right.SEE: (
        mark("Sign in and look things up"),
        mark("Sees every desk, shows and prints papers again, sets their own password."),
    ),
    Right.RECEIVE: (
        mark("Receive visitors, note enquiries"),
        mark(
            "Signs visitors in and out, turns them away, notes who may come to a unit; notes enquiries, answers them,"
            " promises to call back."
        ),
    ),
    Right.KEEP_KNOWLEDGE: (
        mark("Keep the known answers"),
        mark("Writes known answers, changes them and takes them out of use."),
    ),
    Right.HANDLE_TICKETS: (
        mark("Take and dispatch repairs and complaints"),
        mark(
            "Takes tickets, dispatches and suspends work, makes quotes, enters what was done and used, follows up,"
            " investigates complaints, declares incidents, sets who is on duty."
        ),
    ),
    Right.KEEP_TICKETS: (
        mark("Close tickets, keep workers and prices"),
        mark(
            "Cancels tickets that are under way, closes them without a follow-up, finds complaints unfounded, takes"
            " work back; keeps workers, teams, the price list and warranty periods; takes tickets over from lists."
        ),
    ),
    Right.SPOT_CHECK: (
        mark("Spot checks"),
        mark("Draws follow-ups and site inspections by lot, and makes them."),
    ),
    Right.KEEP_LOG: (
        mark("Be on duty"),
        mark("Opens a shift, writes the duty log, counts and hands over, takes over from others."),
    ),
    Right.REVIEW_LOG: (
        mark("Review the log"),
        mark("Reads and signs the log of yesterday, ends shifts that were left without a handover."),
    ),
    Right.KEEP_ROSTER: (
        mark("Keep the roster"),
        mark("Writes the roster and swaps shifts; keeps the shifts and the list of things that are handed over."),
    ),
    Right.LEND_KEYS: (
        mark("Lend keys"),
        mark(
            "Lends keys and takes them back, takes keys into custody, hands keys over, reports losses, takes stock of"
            " the cabinet."
        ),
    ),
    Right.KEEP_KEYS: (
        mark("Keep the key cabinet"),
        mark(
            "Adds, copies and retires keys, moves them to other hooks, has locks changed; takes keys over from lists."
        ),
    ),
    Right.HANDLE_PERMITS: (
        mark("Take renovation applications"),
        mark(
            "Takes applications and their documents, issues reviewed permits and passes, inspects sites, serves"
            " notices, stops works, inspects on completion, proposes deductions and refunds."
        ),
    ),
    Right.REVIEW_PERMITS: (
        mark("First review of permits"),
        mark(
            "Reviews applications first, refers them to other authorities, bars firms, cancels notices, has works"
            " resumed, allows hot work, approves deductions."
        ),
    ),
    Right.APPROVE_PERMITS: (
        mark("Final review of permits"),
        mark("Gives the final review, approves and rejects extensions."),
    ),
    Right.TAKE_PAYMENT: (
        mark("Take payments"),
        mark(
            "Takes payments, prepayments and deposits, prints receipts, applies for waivers and refunds, pays refunds"
            " out, closes the day, hands the cash in."
        ),
    ),
    Right.VOID_RECEIPT: (
        mark("Void receipts"),
        mark("Takes receipts back by a red entry, notes payments that bounced."),
    ),
    Right.APPROVE: (
        mark("Approve waivers and refunds"),
        mark(
            "Approves waivers and refunds, closes the day of others, lends keys to outsiders, keeps the list of who is"
            " not let in anywhere, lets such visitors in all the same."
        ),
    ),
    Right.READ_METERS: (
        mark("Enter meter readings"),
        mark("Enters readings, corrects the last ones, takes readings over from lists."),
    ),
    Right.BILL: (
        mark("Bill"),
        mark(
            "Posts billing runs and late fees, raises and voids charges, shares costs out, issues dunning letters,"
            " keeps meters, takes balances over from lists."
        ),
    ),
    Right.SET_TARIFFS: (mark("Set tariffs"), mark("Adds, changes and stops fee items, sets their prices.")),
    Right.DUN: (mark("Dun"), mark("Notes calls and visits about arrears, and what was promised.")),
    Right.REPORT: (mark("See the reports"), mark("Sees and prints the reports of every desk.")),
    Right.KEEP_RESIDENTS: (
        mark("Keep the unit files"),
        mark(
            "Adds and changes units, people and vehicles, begins and ends leases, takes the register over from a list"
            " and undoes that."
        ),
    ),
    Right.TRANSFER_TITLE: (mark("Transfer title"), mark("Notes that a unit has changed its owner.")),
    Right.REVEAL_IDENTITY: (
        mark("See whole identity numbers"),
        mark("Has an identity number shown in full; each time is noted."),
    ),
    Right.KEEP_PRIVACY: (
        mark("Answer for personal data"),
        mark(
            "Hands residents a copy of their data, erases it on request or before its time, and keeps what an authority"
            " wants kept."
        ),
    ),
    Right.EXPORT: (
        mark("Take lists along"),
        mark("Saves registers as Excel, CSV or PDF, prints payment notices and labels in bulk; each time is noted."),
    ),
    Right.BACK_UP: (mark("Back up"), mark("Makes a backup by hand and sets where backups go.")),
    Right.RESTORE: (mark("Restore a backup"), mark("Puts a backup in the place of the present books.")),
    Right.READ_AUDIT: (mark("Read the audit trail"), mark("Sees who did what, when and at which counter.")),
    Right.SET_RULES: (
        mark("Set rules and papers"),
        mark("Sets the estate, the rules, the working days, and the words, logo and seal of papers."),
    ),
    Right.KEEP_OPERATORS: (
        mark("Keep the operators"),
        mark("Adds operators, gives them a role or a new password, lets them go."),
    ),
    Right.KEEP_RIGHTS: (mark("Set who may do what"), mark("Gives rights to roles and takes them away.")),
}
"""Each right by its name, and the acts that ask for it, in the words of the counter."""
