"""Runs the steps on the connection handed in, for alembic."""

from alembic import context

from frontdesk.core import (
    attachments,
    audit,
    calendar,
    drafts,
    estate,
    finding,
    forms,
    imports,
    layouts,
    numbering,
    operators,
    rules,
    steps,
)  # fmt: skip
from frontdesk.core.database import Record
from frontdesk.duty import records as duty
from frontdesk.fees import records as fees
from frontdesk.fees.records import cases, closing, dunning, items, meters
from frontdesk.keys import records as keys
from frontdesk.privacy import records as privacy
from frontdesk.reception import records as reception
from frontdesk.renovation import records as renovation
from frontdesk.residents import records as residents
from frontdesk.tickets import records as tickets
from frontdesk.tickets.records import followups, work

RECORDS = (
    attachments, audit, calendar, drafts, estate, finding, forms, imports, layouts, numbering, operators, rules, steps,
    residents,
    items, fees, cases, meters, closing, dunning,
    reception, keys, tickets, work, followups, renovation, duty, privacy,
)  # fmt: skip
"""Every module with rows, so that the metadata is whole."""

if (connection := context.config.attributes.get("connection")) is not None:
    context.configure(connection=connection, target_metadata=Record.metadata, transactional_ddl=True)
    context.run_migrations()
