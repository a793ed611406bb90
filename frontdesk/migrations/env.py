"""Runs the steps on the connection handed in, for alembic."""

from alembic import context

from frontdesk.core import audit, drafts, estate, finding, forms, imports, layouts, numbering, operators, rules
from frontdesk.core.database import Record
from frontdesk.fees import records as fees
from frontdesk.fees.records import cases, closing, dunning, items, meters
from frontdesk.residents import records as residents

RECORDS = (
    audit, drafts, estate, finding, forms, imports, layouts, numbering, operators, rules,
    residents,
    items, fees, cases, meters, closing, dunning,
)  # fmt: skip
"""Every module with rows, so that the metadata is whole."""

if (connection := context.config.attributes.get("connection")) is not None:
    context.configure(connection=connection, target_metadata=Record.metadata, transactional_ddl=True)
    context.run_migrations()
