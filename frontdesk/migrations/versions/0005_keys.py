"""Keys and their copies, loans, custody, stock-takes, losses."""

import sqlalchemy as sa
from alembic import op

from frontdesk.migrations.triggers import frozen

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "stock_take",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("finished_at", sa.DateTime(), nullable=True),
        sa.Column("finished_by", sa.Integer(), nullable=True),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.CheckConstraint("(state = 'open') = (finished_at IS NULL)", name="ck_stock_take_finished"),
        sa.CheckConstraint("state IN ('open', 'finished', 'cancelled')", name="ck_stock_take_state"),
        sa.ForeignKeyConstraint(["finished_by"], ["operator.id"], name="fk_stock_take_finished_by_operator"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_stock_take_operator_id_operator"),
        sa.PrimaryKeyConstraint("id", name="pk_stock_take"),
        sa.UniqueConstraint("number", name="uq_stock_take_number"),
    )
    op.create_index("uq_stock_take_open", "stock_take", ["state"], unique=True, sqlite_where=sa.text("state = 'open'"))
    op.create_table(
        "key",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tag", sa.String(), nullable=False),
        sa.Column("shelf", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("key_set", sa.String(), nullable=False),
        sa.Column("opens", sa.String(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("hook", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.CheckConstraint("key_set = '' OR kind = 'vacant'", name="ck_key_set_of_vacant"),
        sa.CheckConstraint("key_set IN ('', 'A', 'B')", name="ck_key_key_set"),
        sa.CheckConstraint(
            "kind IN ('public', 'plant', 'custody', 'vacant', 'repair_return', 'office')", name="ck_key_kind"
        ),
        sa.CheckConstraint("kind NOT IN ('custody', 'vacant') OR unit_id IS NOT NULL", name="ck_key_unit"),
        sa.CheckConstraint("tag <> '' AND opens <> ''", name="ck_key_said"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_key_unit_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_key"),
        sa.UniqueConstraint("shelf", name="uq_key_shelf"),
        sa.UniqueConstraint("tag", name="uq_key_tag"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_key_unit_id", "key", ["unit_id"], unique=False)
    op.create_table(
        "key_loan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("operation", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("borrower_kind", sa.String(), nullable=False),
        sa.Column("borrower", sa.String(), nullable=False),
        sa.Column("company", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("id_kind", sa.String(), nullable=False),
        sa.Column("id_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("id_masked", sa.String(), nullable=False),
        sa.Column("id_index", sa.String(), nullable=True),
        sa.Column("staff_card", sa.String(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("approved_by", sa.Integer(), nullable=True),
        sa.Column("escort", sa.String(), nullable=False),
        sa.Column("consent", sa.String(), nullable=False),
        sa.Column("due_back", sa.DateTime(), nullable=False),
        sa.Column("back_at", sa.DateTime(), nullable=True),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("erased_at", sa.DateTime(), nullable=True),
        sa.CheckConstraint("(borrower = '') = (erased_at IS NOT NULL)", name="ck_key_loan_borrower"),
        sa.CheckConstraint(
            "borrower_kind IN ('staff', 'resident', 'contractor', 'agent')", name="ck_key_loan_borrower_kind"
        ),
        sa.CheckConstraint("back_at IS NULL OR back_at >= at", name="ck_key_loan_back"),
        sa.CheckConstraint("erased_at IS NULL OR back_at IS NOT NULL", name="ck_key_loan_erased"),
        sa.ForeignKeyConstraint(["approved_by"], ["operator.id"], name="fk_key_loan_approved_by_operator"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_key_loan_operator_id_operator"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_key_loan_unit_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_key_loan"),
        sa.UniqueConstraint("number", name="uq_key_loan_number"),
        sa.UniqueConstraint("operation", name="uq_key_loan_operation"),
    )
    op.create_index("ix_key_loan_at", "key_loan", ["at"], unique=False)
    op.create_index("ix_key_loan_borrower", "key_loan", ["borrower", "at"], unique=False)
    op.create_index("ix_key_loan_due", "key_loan", ["due_back"], unique=False, sqlite_where=sa.text("back_at IS NULL"))
    op.create_index(
        "ix_key_loan_kept",
        "key_loan",
        ["back_at"],
        unique=False,
        sqlite_where=sa.text("erased_at IS NULL AND back_at IS NOT NULL"),
    )
    op.create_index("ix_key_loan_phone", "key_loan", ["phone", "at"], unique=False, sqlite_where=sa.text("phone <> ''"))
    op.create_index("ix_key_loan_source", "key_loan", ["source"], unique=False, sqlite_where=sa.text("source <> ''"))
    op.create_index(
        "ix_key_loan_unit_id", "key_loan", ["unit_id", "at"], unique=False, sqlite_where=sa.text("unit_id IS NOT NULL")
    )
    op.create_table(
        "key_copy",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key_id", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.CheckConstraint(
            "state IN ('in_cabinet', 'out', 'lost', 'retired', 'handed_over')", name="ck_key_copy_state"
        ),
        sa.CheckConstraint("n BETWEEN 1 AND 99", name="ck_key_copy_n"),
        sa.ForeignKeyConstraint(["key_id"], ["key.id"], name="fk_key_copy_key_id_key"),
        sa.PrimaryKeyConstraint("id", name="pk_key_copy"),
        sa.UniqueConstraint("key_id", "n", name="uq_key_copy_key_id_n"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_key_copy_state", "key_copy", ["state"], unique=False, sqlite_where=sa.text("state IN ('out', 'lost')")
    )
    op.create_table(
        "key_custody",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("key_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("given_by", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("lend_to", sa.String(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.Column("ended_by", sa.Integer(), nullable=True),
        sa.Column("taken_by", sa.String(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("erased_at", sa.DateTime(), nullable=True),
        sa.CheckConstraint("(state = 'ended') = (ended_at IS NOT NULL)", name="ck_key_custody_ended"),
        sa.CheckConstraint("(given_by = '' OR purpose = '') = (erased_at IS NOT NULL)", name="ck_key_custody_said"),
        sa.CheckConstraint("erased_at IS NULL OR ended_at IS NOT NULL", name="ck_key_custody_erased"),
        sa.CheckConstraint("state IN ('held', 'ended')", name="ck_key_custody_state"),
        sa.ForeignKeyConstraint(["ended_by"], ["operator.id"], name="fk_key_custody_ended_by_operator"),
        sa.ForeignKeyConstraint(["key_id"], ["key.id"], name="fk_key_custody_key_id_key"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_key_custody_operator_id_operator"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_key_custody_unit_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_key_custody"),
        sa.UniqueConstraint("number", name="uq_key_custody_number"),
    )
    op.create_index(
        "ix_key_custody_kept",
        "key_custody",
        ["ended_at"],
        unique=False,
        sqlite_where=sa.text("erased_at IS NULL AND ended_at IS NOT NULL"),
    )
    op.create_index("ix_key_custody_unit_id", "key_custody", ["unit_id"], unique=False)
    op.create_index(
        "uq_key_custody_held", "key_custody", ["key_id"], unique=True, sqlite_where=sa.text("state = 'held'")
    )
    op.create_table(
        "key_loan_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("loan_id", sa.Integer(), nullable=False),
        sa.Column("copy_id", sa.Integer(), nullable=False),
        sa.Column("back_at", sa.DateTime(), nullable=True),
        sa.Column("received_by", sa.Integer(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("things", sa.String(), nullable=False),
        sa.Column("doors", sa.String(), nullable=False),
        sa.Column("water", sa.String(), nullable=False),
        sa.Column("power", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.CheckConstraint("(back_at IS NULL) = (outcome = '')", name="ck_key_loan_item_back"),
        sa.CheckConstraint("outcome IN ('', 'back', 'lost', 'kept', 'undone')", name="ck_key_loan_item_outcome"),
        sa.CheckConstraint("(back_at IS NULL) = (received_by IS NULL)", name="ck_key_loan_item_received"),
        sa.ForeignKeyConstraint(["copy_id"], ["key_copy.id"], name="fk_key_loan_item_copy_id_key_copy"),
        sa.ForeignKeyConstraint(["loan_id"], ["key_loan.id"], name="fk_key_loan_item_loan_id_key_loan"),
        sa.ForeignKeyConstraint(["received_by"], ["operator.id"], name="fk_key_loan_item_received_by_operator"),
        sa.PrimaryKeyConstraint("id", name="pk_key_loan_item"),
        sa.UniqueConstraint("loan_id", "copy_id", name="uq_key_loan_item_loan_id_copy_id"),
    )
    op.create_index("ix_key_loan_item_copy", "key_loan_item", ["copy_id", "loan_id"], unique=False)
    op.create_index("ix_key_loan_item_loan_id", "key_loan_item", ["loan_id"], unique=False)
    op.create_index(
        "uq_key_loan_item_holder", "key_loan_item", ["copy_id"], unique=True, sqlite_where=sa.text("back_at IS NULL")
    )
    op.create_table(
        "key_loss",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("copy_id", sa.Integer(), nullable=False),
        sa.Column("loan_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("reported_by", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("answered_at", sa.DateTime(), nullable=True),
        sa.Column("answered_by", sa.Integer(), nullable=True),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("erased_at", sa.DateTime(), nullable=True),
        sa.CheckConstraint("(answer = '') = (answered_at IS NULL)", name="ck_key_loss_answered"),
        sa.CheckConstraint("answer IN ('', 'lock_changed', 'copied', 'found', 'none')", name="ck_key_loss_answer"),
        sa.CheckConstraint("(words = '') = (erased_at IS NOT NULL)", name="ck_key_loss_words"),
        sa.CheckConstraint("erased_at IS NULL OR answered_at IS NOT NULL", name="ck_key_loss_erased"),
        sa.ForeignKeyConstraint(["answered_by"], ["operator.id"], name="fk_key_loss_answered_by_operator"),
        sa.ForeignKeyConstraint(["copy_id"], ["key_copy.id"], name="fk_key_loss_copy_id_key_copy"),
        sa.ForeignKeyConstraint(["loan_id"], ["key_loan.id"], name="fk_key_loss_loan_id_key_loan"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_key_loss_operator_id_operator"),
        sa.PrimaryKeyConstraint("id", name="pk_key_loss"),
        sa.UniqueConstraint("number", name="uq_key_loss_number"),
    )
    op.create_index("ix_key_loss_copy_id", "key_loss", ["copy_id"], unique=False)
    op.create_index(
        "ix_key_loss_kept",
        "key_loss",
        ["answered_at"],
        unique=False,
        sqlite_where=sa.text("erased_at IS NULL AND answered_at IS NOT NULL"),
    )
    op.create_index("ix_key_loss_due", "key_loss", ["due"], unique=False, sqlite_where=sa.text("answer = ''"))
    op.create_index("uq_key_loss_open", "key_loss", ["copy_id"], unique=True, sqlite_where=sa.text("answer = ''"))
    op.create_table(
        "stock_take_line",
        sa.Column("stock_take_id", sa.Integer(), nullable=False),
        sa.Column("copy_id", sa.Integer(), nullable=False),
        sa.Column("seen_at", sa.DateTime(), nullable=True),
        sa.Column("seen_by", sa.Integer(), nullable=True),
        sa.Column("hook", sa.String(), nullable=False),
        sa.Column("finding", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("settled_at", sa.DateTime(), nullable=True),
        sa.Column("settled_by", sa.Integer(), nullable=True),
        sa.Column("settled", sa.String(), nullable=False),
        sa.CheckConstraint(
            "finding IN ('', 'there', 'out', 'missing', 'unexpected', 'wrong_hook')", name="ck_stock_take_line_finding"
        ),
        sa.ForeignKeyConstraint(["copy_id"], ["key_copy.id"], name="fk_stock_take_line_copy_id_key_copy"),
        sa.ForeignKeyConstraint(["seen_by"], ["operator.id"], name="fk_stock_take_line_seen_by_operator"),
        sa.ForeignKeyConstraint(["settled_by"], ["operator.id"], name="fk_stock_take_line_settled_by_operator"),
        sa.ForeignKeyConstraint(
            ["stock_take_id"], ["stock_take.id"], name="fk_stock_take_line_stock_take_id_stock_take"
        ),
        sa.PrimaryKeyConstraint("stock_take_id", "copy_id", name="pk_stock_take_line"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_stock_take_line_open",
        "stock_take_line",
        ["stock_take_id"],
        unique=False,
        sqlite_where=sa.text("finding IN ('missing', 'unexpected', 'wrong_hook') AND settled_at IS NULL"),
    )
    op.create_table(
        "key_handover",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("operation", sa.String(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("taken_by", sa.String(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.CheckConstraint("taken_by <> ''", name="ck_key_handover_taken_by"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_key_handover_operator_id_operator"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_key_handover_unit_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_key_handover"),
        sa.UniqueConstraint("number", name="uq_key_handover_number"),
        sa.UniqueConstraint("operation", name="uq_key_handover_operation"),
    )
    op.create_index(op.f("ix_key_handover_unit_id"), "key_handover", ["unit_id"], unique=False)
    # ### end Alembic commands ###
    frozen(
        "key_loan",
        "id, number, operation, at, entered_at, operator_id, borrower_kind, unit_id, approved_by, source",
    )
    frozen("key_loan_item", "id, loan_id, copy_id")
    frozen("key_custody", "id, number, key_id, unit_id, since, until, at, operator_id")
    frozen("key_handover")
    frozen("stock_take", "id, number, at, operator_id")
    frozen("key_loss", "id, number, copy_id, loan_id, at, operator_id, due")
    # What somebody agreed to or reported is kept as it was said, until its time is over and it is erased.
    for table, columns in (
        ("key_custody", "given_by, phone, purpose, lend_to, facts"),
        ("key_loss", "reported_by, words"),
    ):
        op.execute(
            f"CREATE TRIGGER {table}_said BEFORE UPDATE OF {columns} ON {table} WHEN NEW.erased_at IS NULL"
            f" BEGIN SELECT RAISE(ABORT, '{table}: what was said is never changed'); END"
        )
    # The steps of a copy that a list brought in go with it, when the list is taken back.
    op.execute("DROP TRIGGER step_no_delete")
    op.execute(
        "CREATE TRIGGER step_no_delete BEFORE DELETE ON step WHEN OLD.kind <> 'key_copy'"
        " OR EXISTS (SELECT 1 FROM key_copy WHERE id = OLD.record)"
        " BEGIN SELECT RAISE(ABORT, 'step rows are never changed'); END"
    )
    # Who borrowed a key is told as it was, until its time is over and it is erased.
    op.execute(
        "CREATE TRIGGER key_loan_borrower BEFORE UPDATE OF borrower, company, phone, id_kind, id_sealed, id_masked,"
        " id_index, staff_card, escort, reason, consent ON key_loan WHEN NEW.erased_at IS NULL"
        " BEGIN SELECT RAISE(ABORT, 'borrowers are never changed'); END"
    )
    op.execute(
        "CREATE TRIGGER key_loan_item_back BEFORE UPDATE ON key_loan_item WHEN OLD.back_at IS NOT NULL"
        " AND (SELECT erased_at FROM key_loan WHERE id = OLD.loan_id) IS NULL"
        " BEGIN SELECT RAISE(ABORT, 'a key that is back stays so'); END"
    )
    # Beside the unique index on open items: what is lent lay in the cabinet, and what is lent never lies there.
    op.execute(
        "CREATE TRIGGER key_loan_item_lent BEFORE INSERT ON key_loan_item WHEN NEW.back_at IS NULL"
        " AND (SELECT state FROM key_copy WHERE id = NEW.copy_id) <> 'in_cabinet'"
        " BEGIN SELECT RAISE(ABORT, 'the key is not in the cabinet'); END"
    )
    op.execute(
        "CREATE TRIGGER key_copy_lent BEFORE UPDATE OF state ON key_copy WHEN NEW.state <> 'out'"
        " AND EXISTS (SELECT 1 FROM key_loan_item WHERE copy_id = NEW.id AND back_at IS NULL)"
        " BEGIN SELECT RAISE(ABORT, 'the key is lent'); END"
    )
