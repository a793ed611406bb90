"""Safe keeping: rights by role, gaps that a restored backup leaves, requests about personal data, what is held."""

import sqlalchemy as sa
from alembic import op

from frontdesk.migrations.triggers import frozen

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table(
        "data_request",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("wish", sa.String(), nullable=False),
        sa.Column("asked_by", sa.String(), nullable=False),
        sa.Column("shown", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("decided_at", sa.DateTime(), nullable=True),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.CheckConstraint("(state = 'open') = (decided_at IS NULL)", name="ck_data_request_decided"),
        sa.CheckConstraint("shown <> ''", name="ck_data_request_shown"),
        sa.CheckConstraint("state <> 'refused' OR reason <> ''", name="ck_data_request_reason"),
        sa.CheckConstraint("state IN ('open', 'answered', 'refused', 'withdrawn')", name="ck_data_request_state"),
        sa.CheckConstraint("wish IN ('copy', 'erase')", name="ck_data_request_wish"),
        sa.CheckConstraint("(decided_at IS NULL) = (decided_by IS NULL)", name="ck_data_request_decided_by"),
        sa.ForeignKeyConstraint(["decided_by"], ["operator.id"], name="fk_data_request_decided_by_operator"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_data_request_operator_id_operator"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_data_request_person_id_person"),
        sa.PrimaryKeyConstraint("id", name="pk_data_request"),
        sa.UniqueConstraint("number", name="uq_data_request_number"),
    )
    op.create_index(
        "ix_data_request_open", "data_request", ["due_on"], unique=False, sqlite_where=sa.text("state = 'open'")
    )
    op.create_index("ix_data_request_person", "data_request", ["person_id"], unique=False)
    op.create_table(
        "number_gap",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("series", sa.String(), nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=True),
        sa.CheckConstraint("reason <> ''", name="ck_number_gap_reason"),
        sa.CheckConstraint("first > 0 AND last >= first", name="ck_number_gap_span"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_number_gap_operator_id_operator"),
        sa.PrimaryKeyConstraint("id", name="pk_number_gap"),
        sa.UniqueConstraint("series", "first", name="uq_number_gap_series_first"),
    )
    op.create_table(
        "role_right",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("right", sa.String(), nullable=False),
        sa.Column("granted", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "role IN ('receptionist', 'cashier', 'supervisor', 'manager', 'administrator')", name="ck_role_right_role"
        ),
        sa.CheckConstraint("\"right\" <> ''", name="ck_role_right_right"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_role_right_operator_id_operator"),
        sa.PrimaryKeyConstraint("id", name="pk_role_right"),
    )
    op.create_index("ix_role_right_role", "role_right", ["role", "right"], unique=False)
    op.create_table(
        "erasure_hold",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("keep_until", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("lifted_at", sa.DateTime(), nullable=True),
        sa.Column("lifted_by", sa.Integer(), nullable=True),
        sa.CheckConstraint("kind <> '' AND reason <> ''", name="ck_erasure_hold_told"),
        sa.CheckConstraint("(lifted_at IS NULL) = (lifted_by IS NULL)", name="ck_erasure_hold_lifted"),
        sa.CheckConstraint("until >= since", name="ck_erasure_hold_span"),
        sa.ForeignKeyConstraint(["lifted_by"], ["operator.id"], name="fk_erasure_hold_lifted_by_operator"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_erasure_hold_operator_id_operator"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_erasure_hold_unit_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_erasure_hold"),
    )
    op.create_index(
        "ix_erasure_hold_kind", "erasure_hold", ["kind"], unique=False, sqlite_where=sa.text("lifted_at IS NULL")
    )
    for table in ("number_gap", "role_right"):
        frozen(table)
    frozen("data_request", "number, at, operator_id, person_id, wish, shown, due_on")
    frozen("erasure_hold", "at, operator_id, kind, unit_id, since, until, keep_until, reason")
    # What is over stays so.
    for table, column in (("data_request", "decided_at"), ("erasure_hold", "lifted_at")):
        op.execute(
            f"CREATE TRIGGER {table}_{column} BEFORE UPDATE OF {column} ON {table} WHEN OLD.{column} IS NOT NULL"
            f" AND OLD.{column} IS NOT NEW.{column} BEGIN SELECT RAISE(ABORT, '{table}: what is over stays so'); END"
        )
    # What was said is never changed, but to take out somebody who asked for it: while that request is open.
    for table, kept, words in _SAID:
        op.execute(f"DROP TRIGGER {table}_no_update")
        op.execute(
            f"CREATE TRIGGER {table}_no_update BEFORE UPDATE OF {kept} ON {table}"
            f" BEGIN SELECT RAISE(ABORT, '{table} rows are never changed'); END"
        )
        op.execute(
            f"CREATE TRIGGER {table}_words BEFORE UPDATE OF {words} ON {table} WHEN {_NOBODY_ASKS}"
            f" BEGIN SELECT RAISE(ABORT, '{table} rows are never changed'); END"
        )
    # Who reported something once more is erased in its time, as who reported it first.
    op.execute(
        "CREATE TRIGGER further_report_caller BEFORE UPDATE OF reporter, phone ON further_report"
        " WHEN NEW.reporter <> '' OR NEW.phone <> ''"
        " BEGIN SELECT RAISE(ABORT, 'further_report rows are never changed'); END"
    )
    op.execute("DROP TRIGGER step_words")
    op.execute(
        "CREATE TRIGGER step_words BEFORE UPDATE OF remark, salt ON step WHEN NEW.remark <> '' OR NEW.salt <> ''"
        f" OR (OLD.kind NOT IN ('visit', 'enquiry') AND {_NOBODY_ASKS})"
        " BEGIN SELECT RAISE(ABORT, 'step rows are never changed'); END"
    )
    op.execute("DROP TRIGGER key_loan_borrower")
    op.execute(
        "CREATE TRIGGER key_loan_borrower BEFORE UPDATE OF borrower, company, phone, id_kind, id_sealed, id_masked,"
        f" id_index, staff_card, escort, reason, consent ON key_loan WHEN NEW.erased_at IS NULL AND {_NOBODY_ASKS}"
        " BEGIN SELECT RAISE(ABORT, 'borrowers are never changed'); END"
    )
    # What is taken out of the words of tickets is gone from their index, too, and not only marked as gone.
    op.execute("INSERT INTO ticket_words (ticket_words, rank) VALUES ('secure-delete', 1)")


_NOBODY_ASKS = "NOT EXISTS (SELECT 1 FROM data_request WHERE state = 'open' AND wish = 'erase')"

_SAID = (
    ("further_report", "id, ticket_id, at, entered_at, operator_id, channel, unit_id, source", "text"),
    ("ticket_note", "id, ticket_id, at, entered_at, operator_id, kind", "text"),
    (
        "follow_up", "id, number, ticket_id, at, entered_at, operator_id, means, verdict, rating, spot_check", "words",
    ),
    (
        "work",
        "id, ticket_id, n, technician_id, team_id, arrived_at, finished_at, at, operator_id, duty, total, quote_id,"
        " charge_id, rating, signature_id", "result, signed_by",
    ),
    ("attachment", "id, kind, record, hash, type, size, role, at, operator_id", "name"),
)  # fmt: skip
"""Tables whose rows were frozen: the columns that stay so, and those in which somebody may be told of."""
