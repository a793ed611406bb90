"""The words of the audit trail beside those of the acts: kinds of records, fields, and where an act was done."""

from frontdesk.core.words import mark, say
from frontdesk.reception.knowledge.desk import FIELDS as OF_ARTICLES
from frontdesk.residents.unitfiles import FIELDS as OF_RESIDENTS
from frontdesk.shell.answering import COMMAND_LINE
from frontdesk.shell.trail.acts import ACTS

KINDS = {
    "admission": mark("Who may come"), "article": mark("Known answer"), "attachment": mark("Photo or file"),
    "backup": mark("Backup"), "backup_key": mark("Key of backups"), "billing_run": mark("Billing run"),
    "building": mark("Building"), "calendar_day": mark("Working day"), "charge": mark("Charge of a unit"),
    "completion": mark("Completion inspection"), "contractor": mark("Contractor"),
    "contractor_change": mark("Change of contractor"), "data_request": mark("Request about personal data"),
    "database": mark("Database"), "day_close": mark("Day close"), "deadline": mark("Deadline"),
    "deduction": mark("Deduction"), "deposit": mark("Deposit"), "dispatch": mark("Dispatch"),
    "dunning_contact": mark("Dunning contact"), "dunning_letter": mark("Dunning letter"),
    "duty_entry": mark("Entry of the duty log"), "enquiry": mark("Enquiry"), "erasure_hold": mark("Hold of erasing"),
    "estate": mark("Estate"), "extension": mark("Extension of works"), "fee_item": mark("Fee item"),
    "follow_up": mark("Follow-up call"), "further_report": mark("Further report"), "hand_in": mark("Cash hand-in"),
    "handover": mark("Handover"), "handover_skipped": mark("Handover left out"), "hot_work": mark("Hot work"),
    "import": mark("Import"), "incident": mark("Incident"), "inspection": mark("Site inspection"),
    "issued_paper": mark("Paper as issued"), "job": mark("Long work"), "key": mark("Key"),
    "key_copy": mark("Copy of a key"), "key_custody": mark("Key in custody"),
    "key_handover": mark("Keys handed to owners"), "key_loan": mark("Loan of a key"), "key_loss": mark("Lost key"),
    "meter": mark("Meter"), "occupancy": mark("Occupancy"), "operator": mark("Operator"),
    "owner_change": mark("Change of owner"), "paper_form": mark("Look of a paper"),
    "payment": mark("Money taken or paid out"),
    "permit": mark("Renovation permit"), "permit_deduction": mark("Deduction of a case"),
    "permit_document": mark("Document of a case"), "permit_fee": mark("Money of a case"),
    "permit_refund": mark("Refund of a case"), "permit_review": mark("Review of a case"),
    "permit_scope": mark("Works of a case"), "person": mark("Person"), "price_item": mark("Price of work"),
    "quote": mark("Quote"), "reading": mark("Meter reading"), "receipt": mark("Receipt"), "recheck": mark("Recheck"),
    "recovery": mark("Recovery"), "rectification": mark("Rectification notice"),
    "rectification_slip": mark("Rectification slip"), "refund": mark("Refund"), "register": mark("Register"),
    "report": mark("Report"), "retention": mark("Retention"), "review": mark("Review"),

    "role_right": mark("Right of a role"),
    "roster": mark("Roster"), "round_sheet": mark("Round sheet"), "rule": mark("Rule"),
    "shared_cost": mark("Shared cost"), "shift": mark("Shift"), "shift_pattern": mark("Kind of shift"),
    "row": mark("Row"), "step": mark("Step"), "stock_take": mark("Stock-take of keys"), "stop_work": mark("Stop-work"),
    "tariff": mark("Tariff"), "team": mark("Team"), "technician": mark("Maintenance worker"),
    "thing": mark("Thing handed over"), "ticket": mark("Ticket"), "ticket_note": mark("Note to a ticket"),
    "trail": mark("Audit trail"), "unit": mark("Unit"), "vehicle": mark("Vehicle"),
    "visit": mark("Visit to the estate"),
    "waiver": mark("Waiver"), "warranty_start": mark("Begin of warranty"), "warranty_term": mark("Warranty"),
    "work": mark("Work"), "worker": mark("Site worker"), "worker_pass": mark("Temporary pass"),
}  # fmt: skip
"""Of which kind a record is, by the name in the audit chain."""

FIELDS = OF_ARTICLES | OF_RESIDENTS | {
    "applicant": mark("Applicant"), "applicant_kind": mark("Kind of applicant"), "arrived_at": mark("Arrived at"),
    "barred": mark("Barred"), "caller": mark("Caller"), "card": mark("Trade card"), "carrying": mark("Things carried"),
    "category": mark("Category"), "cause": mark("Cause"), "channel": mark("Channel"), "company": mark("Company"),
    "contact": mark("Contact"), "contractor_id": mark("Contractor"), "due_back": mark("Due back"),
    "duty": mark("Who bears it"), "ended_at": mark("Ended at"), "ends": mark("Works until"),
    "expected_until": mark("Expected until"), "finished_at": mark("Finished at"), "firm": mark("Kind"),
    "hook": mark("Hook"), "id_masked": mark("Identity number"), "licence": mark("Licence"),
    "manager": mark("Site manager"), "manager_phone": mark("Site manager's phone"), "measure": mark("Measured in"),
    "months": mark("Months"), "on_duty": mark("On duty"), "part": mark("Part of the building"),
    "part_id": mark("Part of the building"), "party": mark("How many people"),
    "phone": mark("Phone"), "place": mark("Place"),
    "price": mark("Price"), "promised_for": mark("Promised for"), "purpose": mark("Purpose"),
    "qualification": mark("Qualification"), "reason": mark("Reason"), "remark": mark("Remark"),
    "reported_to": mark("Reported to"), "reporter": mark("Reporter"), "sentence": mark("Callers are told"),
    "served": mark("Served"), "starts": mark("Works from"), "suspended_until": mark("Waits until"),
    "team_id": mark("Team"), "text": mark("Text"), "ticket_id": mark("Ticket"), "trade": mark("Trade"),
    "trades": mark("Trades"), "unit_id": mark("Unit"), "urgency": mark("Urgency"),
    "visit_from": mark("Appointment from"), "visit_until": mark("Appointment to"),
    "waiting_until": mark("Waits until"), "warranty_start": mark("Begin of warranty"), "words": mark("Words"),
    "working": mark("Working day"),
}  # fmt: skip
"""What a field that was changed is called; one that is not here bears the name that it has in the books."""


def act_said(act: str) -> str:
    """What an act is called on screen."""
    return say(ACTS[act]) if act in ACTS else act


def kind_said(kind: str) -> str:
    """What a kind of record is called on screen."""
    return say(KINDS[kind]) if kind in KINDS else kind


def field_said(field: str) -> str:
    """What a field is called on screen."""
    return say(FIELDS[field]) if field in FIELDS else field


def place_said(counter: str) -> str:
    """Where an act was done: a counter bears its own name."""
    return say("Command line") if counter == COMMAND_LINE else counter
