"""Fee items, tariffs, charges, payments and receipts."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def frozen(table: str, columns: str = "") -> None:
    """Let nobody change (these columns of) the rows of a table, nor delete them, whatever program asks."""
    of = f"OF {columns} " if columns else ""
    for act, on in (("UPDATE", f"UPDATE {of}"), ("DELETE", "DELETE ")):
        op.execute(
            f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {on}ON {table}"
            f" BEGIN SELECT RAISE(ABORT, '{table} rows are never changed'); END"
        )


def upgrade() -> None:
    op.create_table(
        "fee_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("basis", sa.String(), nullable=False),
        sa.Column("rounding", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("basis IN ('area', 'fixed', 'one_off')", name="ck_fee_item_basis"),
        sa.CheckConstraint("name <> ''", name="ck_fee_item_name"),
        sa.CheckConstraint("rounding IN (1, 10, 100)", name="ck_fee_item_rounding"),
        sa.PrimaryKeyConstraint("id", name="pk_fee_item"),
        sa.UniqueConstraint("name", name="uq_fee_item_name"),
    )
    op.create_table(
        "billing_run",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("period", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("charges", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.CheckConstraint("kind IN ('month', 'opening')", name="ck_billing_run_kind"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_billing_run_operator_id_operator"),
        sa.PrimaryKeyConstraint("id", name="pk_billing_run"),
        sa.UniqueConstraint("number", name="uq_billing_run_number"),
    )
    op.create_table(
        "account",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("prepaid", sa.Integer(), nullable=False),
        sa.Column("settles", sa.Boolean(), nullable=False),
        sa.CheckConstraint("prepaid >= 0", name="ck_account_prepaid"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_account_unit_id_unit"),
        sa.PrimaryKeyConstraint("unit_id", name="pk_account"),
    )
    op.create_table(
        "charge",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("period", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("price", sa.Integer(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("paid", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=True),
        sa.Column("remark", sa.String(), nullable=False),
        sa.CheckConstraint(
            "(state = 'open' AND paid = 0) OR (state = 'part' AND paid > 0 AND paid < amount)"
            " OR (state = 'paid' AND paid = amount) OR (state = 'voided' AND paid = 0)",
            name="ck_charge_state",
        ),
        sa.CheckConstraint("amount > 0", name="ck_charge_amount"),
        sa.CheckConstraint("paid >= 0 AND paid <= amount", name="ck_charge_paid"),
        sa.CheckConstraint(
            "period BETWEEN 190001 AND 299912 AND period % 100 BETWEEN 1 AND 12", name="ck_charge_period"
        ),
        sa.ForeignKeyConstraint(["item_id"], ["fee_item.id"], name="fk_charge_item_id_fee_item"),
        sa.ForeignKeyConstraint(["run_id"], ["billing_run.id"], name="fk_charge_run_id_billing_run"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_charge_unit_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_charge"),
    )
    op.create_index(
        "ix_charge_owed", "charge", ["unit_id", "due"], unique=False, sqlite_where=sa.text("state IN ('open', 'part')")
    )
    op.create_index("ix_charge_period", "charge", ["period"], unique=False)
    op.create_index("ix_charge_voided", "charge", ["unit_id"], unique=False, sqlite_where=sa.text("state = 'voided'"))
    op.create_index(
        "uq_charge_once",
        "charge",
        ["period", "item_id", "unit_id", "source"],
        unique=True,
        sqlite_where=sa.text("state <> 'voided'"),
    )
    op.create_index(
        "uq_charge_source",
        "charge",
        ["unit_id", "item_id", "source"],
        unique=True,
        sqlite_where=sa.text("source <> ''"),
    )
    op.create_table(
        "payment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("operation", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("payer", sa.String(), nullable=False),
        sa.Column("received", sa.Integer(), nullable=False),
        sa.Column("change", sa.Integer(), nullable=False),
        sa.Column("settled", sa.Integer(), nullable=False),
        sa.Column("prepaid_in", sa.Integer(), nullable=False),
        sa.Column("prepaid_used", sa.Integer(), nullable=False),
        sa.Column("voids_id", sa.Integer(), nullable=True),
        sa.Column("authorised_by", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.CheckConstraint("(kind = 'void') = (voids_id IS NOT NULL)", name="ck_payment_voids"),
        sa.CheckConstraint(
            "kind = 'void' OR"
            " (received >= 0 AND change >= 0 AND settled >= 0 AND prepaid_in >= 0 AND prepaid_used >= 0)",
            name="ck_payment_sign",
        ),
        sa.CheckConstraint("kind IN ('payment', 'void', 'settlement', 'opening')", name="ck_payment_kind"),
        sa.CheckConstraint("received - change = settled + prepaid_in - prepaid_used", name="ck_payment_sum"),
        sa.ForeignKeyConstraint(["authorised_by"], ["operator.id"], name="fk_payment_authorised_by_operator"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_payment_operator_id_operator"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_payment_unit_id_unit"),
        sa.ForeignKeyConstraint(["voids_id"], ["payment.id"], name="fk_payment_voids_id_payment"),
        sa.PrimaryKeyConstraint("id", name="pk_payment"),
        sa.UniqueConstraint("operation", name="uq_payment_operation"),
        sa.UniqueConstraint("voids_id", name="uq_payment_voids_id"),
    )
    op.create_index("ix_payment_unit_id", "payment", ["unit_id"], unique=False)
    op.create_table(
        "tariff",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("price", sa.Integer(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("unit_kind", sa.String(), nullable=True),
        sa.Column("building_id", sa.Integer(), nullable=True),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "(unit_kind IS NOT NULL) + (building_id IS NOT NULL) + (unit_id IS NOT NULL) <= 1", name="ck_tariff_scope"
        ),
        sa.CheckConstraint("price >= 0", name="ck_tariff_price"),
        sa.CheckConstraint("until IS NULL OR until >= since", name="ck_tariff_until"),
        sa.ForeignKeyConstraint(["building_id"], ["building.id"], name="fk_tariff_building_id_building"),
        sa.ForeignKeyConstraint(["item_id"], ["fee_item.id"], name="fk_tariff_item_id_fee_item"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_tariff_unit_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_tariff"),
    )
    op.create_index("ix_tariff_item_id", "tariff", ["item_id"], unique=False)
    op.create_table(
        "allocation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("payment_id", sa.Integer(), nullable=False),
        sa.Column("charge_id", sa.Integer(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.CheckConstraint("amount <> 0", name="ck_allocation_amount"),
        sa.ForeignKeyConstraint(["charge_id"], ["charge.id"], name="fk_allocation_charge_id_charge"),
        sa.ForeignKeyConstraint(["payment_id"], ["payment.id"], name="fk_allocation_payment_id_payment"),
        sa.PrimaryKeyConstraint("id", name="pk_allocation"),
    )
    op.create_index("ix_allocation_charge_id", "allocation", ["charge_id"], unique=False)
    op.create_index("ix_allocation_payment_id", "allocation", ["payment_id"], unique=False)
    op.create_table(
        "receipt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("series", sa.String(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("payment_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("voids_id", sa.Integer(), nullable=True),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.CheckConstraint("n > 0", name="ck_receipt_n"),
        sa.ForeignKeyConstraint(["payment_id"], ["payment.id"], name="fk_receipt_payment_id_payment"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_receipt_unit_id_unit"),
        sa.ForeignKeyConstraint(["voids_id"], ["receipt.id"], name="fk_receipt_voids_id_receipt"),
        sa.PrimaryKeyConstraint("id", name="pk_receipt"),
        sa.UniqueConstraint("number", name="uq_receipt_number"),
        sa.UniqueConstraint("payment_id", name="uq_receipt_payment_id"),
        sa.UniqueConstraint("series", "n", name="uq_receipt_series_n"),
        sa.UniqueConstraint("voids_id", name="uq_receipt_voids_id"),
    )
    op.create_index("ix_receipt_at", "receipt", ["at"], unique=False)
    op.create_index("ix_receipt_unit_id", "receipt", ["unit_id"], unique=False)
    op.create_table(
        "tender",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("payment_id", sa.Integer(), nullable=False),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.CheckConstraint(
            "method IN ('cash', 'card', 'wechat', 'alipay', 'transfer', 'prepayment', 'carried')",
            name="ck_tender_method",
        ),
        sa.CheckConstraint("amount <> 0", name="ck_tender_amount"),
        sa.ForeignKeyConstraint(["payment_id"], ["payment.id"], name="fk_tender_payment_id_payment"),
        sa.PrimaryKeyConstraint("id", name="pk_tender"),
    )
    op.create_index("ix_tender_payment_id", "tender", ["payment_id"], unique=False)
    op.create_table(
        "receipt_print",
        sa.Column("receipt_id", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_receipt_print_operator_id_operator"),
        sa.ForeignKeyConstraint(["receipt_id"], ["receipt.id"], name="fk_receipt_print_receipt_id_receipt"),
        sa.PrimaryKeyConstraint("receipt_id", "n", name="pk_receipt_print"),
    )
    for table in ("billing_run", "payment", "tender", "allocation", "receipt", "receipt_print"):
        frozen(table)
    frozen("charge", "id, unit_id, item_id, period, source, price, quantity, amount, due, run_id")
