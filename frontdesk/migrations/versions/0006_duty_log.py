"""The roster, shifts, the duty log, handovers and reviews."""

import sqlalchemy as sa
from alembic import op

from frontdesk.migrations.triggers import frozen

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "shift_pattern",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("sign", sa.String(), nullable=False),
        sa.Column("begins", sa.Integer(), nullable=False),
        sa.Column("ends", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("name <> '' AND sign <> ''", name="ck_shift_pattern_said"),
        sa.CheckConstraint("begins BETWEEN 0 AND 1439 AND ends BETWEEN 0 AND 1439", name="ck_shift_pattern_times"),
        sa.PrimaryKeyConstraint("id", name="pk_shift_pattern"),
        sa.UniqueConstraint("name", name="uq_shift_pattern_name"),
        sa.UniqueConstraint("sign", name="uq_shift_pattern_sign"),
    )
    op.create_table(
        "thing",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("name <> ''", name="ck_thing_name"),
        sa.CheckConstraint("count >= 0", name="ck_thing_count"),
        sa.PrimaryKeyConstraint("id", name="pk_thing"),
        sa.UniqueConstraint("name", name="uq_thing_name"),
    )
    op.create_table(
        "roster_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("pattern_id", sa.Integer(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("entered_by", sa.Integer(), nullable=False),
        sa.Column("swapped_id", sa.Integer(), nullable=True),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.Column("removed_by", sa.Integer(), nullable=True),
        sa.CheckConstraint("(removed_at IS NULL) = (removed_by IS NULL)", name="ck_roster_entry_removed"),
        sa.ForeignKeyConstraint(["entered_by"], ["operator.id"], name="fk_roster_entry_entered_by_operator"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_roster_entry_operator_id_operator"),
        sa.ForeignKeyConstraint(["pattern_id"], ["shift_pattern.id"], name="fk_roster_entry_pattern_id_shift_pattern"),
        sa.ForeignKeyConstraint(["removed_by"], ["operator.id"], name="fk_roster_entry_removed_by_operator"),
        sa.ForeignKeyConstraint(["swapped_id"], ["roster_entry.id"], name="fk_roster_entry_swapped_id_roster_entry"),
        sa.PrimaryKeyConstraint("id", name="pk_roster_entry"),
    )
    op.create_index("ix_roster_entry_day", "roster_entry", ["day"], unique=False)
    op.create_index(
        "uq_roster_entry_day",
        "roster_entry",
        ["day", "operator_id", "pattern_id"],
        unique=True,
        sqlite_where=sa.text("removed_at IS NULL"),
    )
    op.create_table(
        "shift",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("pattern_id", sa.Integer(), nullable=True),
        sa.Column("counter", sa.String(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("begins", sa.DateTime(), nullable=False),
        sa.Column("ends", sa.DateTime(), nullable=False),
        sa.Column("opened_at", sa.DateTime(), nullable=False),
        sa.Column("closed_at", sa.DateTime(), nullable=True),
        sa.Column("before_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.CheckConstraint("(state = 'open') = (closed_at IS NULL)", name="ck_shift_closed"),
        sa.CheckConstraint("state IN ('open', 'submitted', 'confirmed', 'disputed', 'filed')", name="ck_shift_state"),
        sa.ForeignKeyConstraint(["before_id"], ["shift.id"], name="fk_shift_before_id_shift"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_shift_operator_id_operator"),
        sa.ForeignKeyConstraint(["pattern_id"], ["shift_pattern.id"], name="fk_shift_pattern_id_shift_pattern"),
        sa.PrimaryKeyConstraint("id", name="pk_shift"),
        sa.UniqueConstraint("number", name="uq_shift_number"),
    )
    op.create_index("ix_shift_day", "shift", ["day", "id"], unique=False)
    op.create_index("ix_shift_opened_at", "shift", ["opened_at"], unique=False)
    op.create_index("ix_shift_waiting", "shift", ["state"], unique=False, sqlite_where=sa.text("state <> 'filed'"))
    op.create_index("uq_shift_open_counter", "shift", ["counter"], unique=True, sqlite_where=sa.text("state = 'open'"))
    op.create_index(
        "uq_shift_open_operator", "shift", ["operator_id"], unique=True, sqlite_where=sa.text("state = 'open'")
    )
    op.create_table(
        "duty_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("shift_id", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("link", sa.String(), nullable=False),
        sa.Column("record", sa.Integer(), nullable=True),
        sa.Column("priority", sa.String(), nullable=False),
        sa.Column("addendum", sa.Boolean(), nullable=False),
        sa.Column("corrects_id", sa.Integer(), nullable=True),
        sa.Column("follows_up", sa.Boolean(), nullable=False),
        sa.Column("deadline", sa.DateTime(), nullable=True),
        sa.Column("done_at", sa.DateTime(), nullable=True),
        sa.Column("done_by", sa.Integer(), nullable=True),
        sa.Column("done_words", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.CheckConstraint("(link = '') = (record IS NULL)", name="ck_duty_entry_link"),
        sa.CheckConstraint("priority IN ('normal', 'important', 'urgent')", name="ck_duty_entry_priority"),
        sa.CheckConstraint("text <> ''", name="ck_duty_entry_text"),
        sa.CheckConstraint("(done_at IS NULL) = (done_by IS NULL)", name="ck_duty_entry_done"),
        sa.CheckConstraint("done_at IS NULL OR follows_up", name="ck_duty_entry_follows_up"),
        sa.ForeignKeyConstraint(["corrects_id"], ["duty_entry.id"], name="fk_duty_entry_corrects_id_duty_entry"),
        sa.ForeignKeyConstraint(["done_by"], ["operator.id"], name="fk_duty_entry_done_by_operator"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_duty_entry_operator_id_operator"),
        sa.ForeignKeyConstraint(["shift_id"], ["shift.id"], name="fk_duty_entry_shift_id_shift"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_duty_entry_unit_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_duty_entry"),
        sa.UniqueConstraint("shift_id", "n", name="uq_duty_entry_shift_id_n"),
    )
    op.create_index(
        "ix_duty_entry_addendum", "duty_entry", ["shift_id"], unique=False, sqlite_where=sa.text("addendum")
    )
    op.create_index("ix_duty_entry_at", "duty_entry", ["at"], unique=False)
    op.create_index(
        "ix_duty_entry_corrects_id",
        "duty_entry",
        ["corrects_id"],
        unique=False,
        sqlite_where=sa.text("corrects_id IS NOT NULL"),
    )
    op.create_index(
        "ix_duty_entry_open",
        "duty_entry",
        ["deadline"],
        unique=False,
        sqlite_where=sa.text("follows_up AND done_at IS NULL"),
    )
    op.create_index(
        "ix_duty_entry_unit_id",
        "duty_entry",
        ["unit_id", "at"],
        unique=False,
        sqlite_where=sa.text("unit_id IS NOT NULL"),
    )
    op.create_table(
        "handover",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("shift_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("submitted_by", sa.Integer(), nullable=False),
        sa.Column("expected", sa.Integer(), nullable=False),
        sa.Column("counted", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("log_digest", sa.String(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("answered_at", sa.DateTime(), nullable=True),
        sa.Column("answered_by", sa.Integer(), nullable=True),
        sa.CheckConstraint("counted IS NULL OR counted = expected OR reason <> ''", name="ck_handover_reason"),
        sa.CheckConstraint("(answered_at IS NULL) = (answered_by IS NULL)", name="ck_handover_answered"),
        sa.CheckConstraint("answered_by IS NULL OR answered_by <> operator_id", name="ck_handover_other"),
        sa.ForeignKeyConstraint(["answered_by"], ["operator.id"], name="fk_handover_answered_by_operator"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_handover_operator_id_operator"),
        sa.ForeignKeyConstraint(["shift_id"], ["shift.id"], name="fk_handover_shift_id_shift"),
        sa.ForeignKeyConstraint(["submitted_by"], ["operator.id"], name="fk_handover_submitted_by_operator"),
        sa.PrimaryKeyConstraint("id", name="pk_handover"),
        sa.UniqueConstraint("number", name="uq_handover_number"),
        sa.UniqueConstraint("shift_id", name="uq_handover_shift_id"),
    )
    op.create_index(
        "ix_handover_answered_at",
        "handover",
        ["answered_at"],
        unique=False,
        sqlite_where=sa.text("answered_at IS NOT NULL"),
    )
    op.create_index("ix_handover_at", "handover", ["at"], unique=False)
    op.create_table(
        "handover_skipped",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("shift_id", sa.Integer(), nullable=False),
        sa.Column("over_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.CheckConstraint("reason <> ''", name="ck_handover_skipped_reason"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_handover_skipped_operator_id_operator"),
        sa.ForeignKeyConstraint(["over_id"], ["shift.id"], name="fk_handover_skipped_over_id_shift"),
        sa.ForeignKeyConstraint(["shift_id"], ["shift.id"], name="fk_handover_skipped_shift_id_shift"),
        sa.PrimaryKeyConstraint("id", name="pk_handover_skipped"),
        sa.UniqueConstraint("shift_id", name="uq_handover_skipped_shift_id"),
    )
    op.create_index("ix_handover_skipped_over_id", "handover_skipped", ["over_id"], unique=False)
    op.create_table(
        "review",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("shift_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_review_operator_id_operator"),
        sa.ForeignKeyConstraint(["shift_id"], ["shift.id"], name="fk_review_shift_id_shift"),
        sa.PrimaryKeyConstraint("id", name="pk_review"),
        sa.UniqueConstraint("shift_id", name="uq_review_shift_id"),
    )
    op.create_table(
        "handover_block",
        sa.Column("handover_id", sa.Integer(), nullable=False),
        sa.Column("block", sa.String(), nullable=False),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.CheckConstraint("block IN ('items', 'keys', 'cash', 'things', 'reminders')", name="ck_handover_block_block"),
        sa.CheckConstraint("confirmed OR words <> ''", name="ck_handover_block_words"),
        sa.ForeignKeyConstraint(["handover_id"], ["handover.id"], name="fk_handover_block_handover_id_handover"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_handover_block_operator_id_operator"),
        sa.PrimaryKeyConstraint("handover_id", "block", name="pk_handover_block"),
        sqlite_with_rowid=False,
    )
    # What the desks did is gathered for the log by when they did it.
    op.create_index("ix_step_went_to", "step", ["kind", "went_to", "at"], unique=False)
    op.create_index("ix_dunning_letter_at", "dunning_letter", ["at"], unique=False)
    frozen("roster_entry", "id, day, pattern_id, operator_id, at, entered_by, swapped_id, remark")
    frozen("shift", "id, number, day, name, pattern_id, counter, operator_id, begins, ends, opened_at, before_id")
    frozen(
        "duty_entry",
        "id, shift_id, n, at, entered_at, operator_id, category, text, unit_id, link, record, priority, addendum,"
        " corrects_id, follows_up, deadline, source",
    )
    frozen(
        "handover",
        "id, number, shift_id, at, operator_id, submitted_by, expected, counted, reason, log_digest, facts",
    )
    for table in ("handover_block", "handover_skipped", "review"):
        frozen(table)
    op.execute(
        "CREATE TRIGGER duty_entry_locked BEFORE INSERT ON duty_entry WHEN NOT NEW.addendum"
        " AND (SELECT state FROM shift WHERE id = NEW.shift_id) <> 'open'"
        " BEGIN SELECT RAISE(ABORT, 'the log is locked'); END"
    )
    op.execute(
        "CREATE TRIGGER shift_handed_over BEFORE UPDATE OF state ON shift WHEN OLD.state = 'open'"
        " AND NOT EXISTS (SELECT 1 FROM handover WHERE shift_id = NEW.id)"
        " BEGIN SELECT RAISE(ABORT, 'a shift is closed by its handover'); END"
    )
