"""Fee items, tariffs, charges, payments and receipts."""

import sqlalchemy as sa
from alembic import op

from frontdesk.migrations.triggers import frozen

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "fee_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("basis", sa.String(), nullable=False),
        sa.Column("rounding", sa.Integer(), nullable=False),
        sa.Column("cycle", sa.Integer(), nullable=False),
        sa.Column("prorated", sa.Boolean(), nullable=False),
        sa.Column("split", sa.String(), nullable=False),
        sa.Column("tier_span", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "basis IN ('area', 'interior', 'fixed', 'metered', 'shared', 'one_off', 'deposit', 'late_fee')",
            name="ck_fee_item_basis",
        ),
        sa.CheckConstraint("cycle IN (1, 3, 6, 12)", name="ck_fee_item_cycle"),
        sa.CheckConstraint("split IN ('area', 'household')", name="ck_fee_item_split"),
        sa.CheckConstraint("tier_span IN ('month', 'year')", name="ck_fee_item_tier_span"),
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
        sa.Column("months", sa.Integer(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("paid", sa.Integer(), nullable=False),
        sa.Column("waived", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("remark", sa.String(), nullable=False),
        sa.CheckConstraint(
            "(state = 'open' AND paid = 0 AND waived < amount)"
            " OR (state = 'part' AND paid > 0 AND paid + waived < amount)"
            " OR (state = 'paid' AND paid > 0 AND paid + waived = amount)"
            " OR (state = 'waived' AND paid = 0 AND waived = amount)"
            " OR (state = 'voided' AND paid = 0 AND waived = 0)",
            name="ck_charge_state",
        ),
        sa.CheckConstraint("amount > 0", name="ck_charge_amount"),
        sa.CheckConstraint("months IN (1, 3, 6, 12)", name="ck_charge_months"),
        sa.CheckConstraint("paid >= 0 AND waived >= 0 AND paid + waived <= amount", name="ck_charge_paid"),
        sa.CheckConstraint(
            "period BETWEEN 190001 AND 299912 AND period % 100 BETWEEN 1 AND 12", name="ck_charge_period"
        ),
        sa.ForeignKeyConstraint(["item_id"], ["fee_item.id"], name="fk_charge_item_id_fee_item"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_charge_person_id_person"),
        sa.ForeignKeyConstraint(["run_id"], ["billing_run.id"], name="fk_charge_run_id_billing_run"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_charge_unit_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_charge"),
    )
    op.create_index(
        "ix_charge_owed",
        "charge",
        ["unit_id", "due", "period", "item_id"],
        unique=False,
        sqlite_where=sa.text("state IN ('open', 'part')"),
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
        "deposit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("charge_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("payer", sa.String(), nullable=False),
        sa.Column("used", sa.Integer(), nullable=False),
        sa.CheckConstraint("used >= 0", name="ck_deposit_used"),
        sa.ForeignKeyConstraint(["charge_id"], ["charge.id"], name="fk_deposit_charge_id_charge"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_deposit_unit_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_deposit"),
        sa.UniqueConstraint("charge_id", name="uq_deposit_charge_id"),
    )
    op.create_index("ix_deposit_unit_id", "deposit", ["unit_id"], unique=False)
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
        sa.Column("deposit_used", sa.Integer(), nullable=False),
        sa.Column("deposit_id", sa.Integer(), nullable=True),
        sa.Column("voids_id", sa.Integer(), nullable=True),
        sa.Column("authorised_by", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.CheckConstraint("(deposit_used <> 0) <= (deposit_id IS NOT NULL)", name="ck_payment_deposit"),
        sa.CheckConstraint("(kind IN ('void', 'bounce')) = (voids_id IS NOT NULL)", name="ck_payment_voids"),
        sa.CheckConstraint(
            "kind IN ('void', 'bounce', 'refund') OR (received >= 0 AND change >= 0 AND settled >= 0"
            " AND prepaid_in >= 0 AND prepaid_used >= 0 AND deposit_used >= 0)",
            name="ck_payment_sign",
        ),
        sa.CheckConstraint(
            "kind IN ('payment', 'void', 'bounce', 'settlement', 'opening', 'deduction', 'refund')",
            name="ck_payment_kind",
        ),
        sa.CheckConstraint(
            "received - change = settled + prepaid_in - prepaid_used - deposit_used", name="ck_payment_sum"
        ),
        sa.ForeignKeyConstraint(["authorised_by"], ["operator.id"], name="fk_payment_authorised_by_operator"),
        sa.ForeignKeyConstraint(["deposit_id"], ["deposit.id"], name="fk_payment_deposit_id_deposit"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_payment_operator_id_operator"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_payment_unit_id_unit"),
        sa.ForeignKeyConstraint(["voids_id"], ["payment.id"], name="fk_payment_voids_id_payment"),
        sa.PrimaryKeyConstraint("id", name="pk_payment"),
        sa.UniqueConstraint("operation", name="uq_payment_operation"),
        sa.UniqueConstraint("voids_id", name="uq_payment_voids_id"),
    )
    op.create_index("ix_payment_at", "payment", ["at"], unique=False)
    op.create_index("ix_payment_deposit_id", "payment", ["deposit_id"], unique=False)
    op.create_index("ix_payment_operator_at", "payment", ["operator_id", "at"], unique=False)
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
        sa.Column("vacant", sa.Boolean(), nullable=False),
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
            "method IN ('cash', 'card', 'wechat', 'alipay', 'transfer', 'cheque', 'prepayment', 'deposit', 'carried')",
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
    frozen("charge", "id, unit_id, item_id, period, source, price, quantity, months, amount, due, run_id, person_id")
