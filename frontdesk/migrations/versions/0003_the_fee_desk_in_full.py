"""Deposits, waivers, refunds, late fees, meters, shared costs, day close, dunning, the look of papers."""

import sqlalchemy as sa
from alembic import op

from frontdesk.migrations.triggers import frozen

revision = "0003"
down_revision = "0002"

_KEY = "due, period, item_id, building_id"
_ADDED = ", ".join(f"{name} = {name} + excluded.{name}" for name in ("charges", "amount", "waived", "paid"))
_BUILDING = "(SELECT building_id FROM unit WHERE id = NEW.unit_id)"


def upgrade() -> None:
    op.create_table(
        "picture",
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name="pk_picture"),
    )
    op.create_table(
        "step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("record", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("came_from", sa.String(), nullable=False),
        sa.Column("went_to", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("salt", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_step_operator_id_operator"),
        sa.PrimaryKeyConstraint("id", name="pk_step"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_step_record", "step", ["kind", "record"], unique=False)
    op.create_table(
        "charge_sum",
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("period", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("building_id", sa.Integer(), nullable=False),
        sa.Column("charges", sa.Integer(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("waived", sa.Integer(), nullable=False),
        sa.Column("paid", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["building_id"], ["building.id"], name="fk_charge_sum_building_id_building"),
        sa.ForeignKeyConstraint(["item_id"], ["fee_item.id"], name="fk_charge_sum_item_id_fee_item"),
        sa.PrimaryKeyConstraint("due", "period", "item_id", "building_id", name="pk_charge_sum"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "hand_in",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("taken_by", sa.String(), nullable=False),
        sa.Column("cash", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.CheckConstraint("taken_by <> ''", name="ck_hand_in_taken_by"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_hand_in_operator_id_operator"),
        sa.PrimaryKeyConstraint("id", name="pk_hand_in"),
        sa.UniqueConstraint("number", name="uq_hand_in_number"),
    )
    op.create_table(
        "paper_form",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.CheckConstraint("kind <> ''", name="ck_paper_form_kind"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_paper_form_operator_id_operator"),
        sa.PrimaryKeyConstraint("id", name="pk_paper_form"),
    )
    op.create_table(
        "day_close",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("series", sa.String(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("until", sa.DateTime(), nullable=False),
        sa.Column("closed_by", sa.Integer(), nullable=False),
        sa.Column("opening", sa.Integer(), nullable=False),
        sa.Column("expected", sa.Integer(), nullable=False),
        sa.Column("counted", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("receipts", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("hand_in_id", sa.Integer(), nullable=True),
        sa.CheckConstraint("counted = expected OR reason <> ''", name="ck_day_close_reason"),
        sa.CheckConstraint("counted >= 0 AND opening >= 0", name="ck_day_close_counted"),
        sa.CheckConstraint("n > 0", name="ck_day_close_n"),
        sa.ForeignKeyConstraint(["closed_by"], ["operator.id"], name="fk_day_close_closed_by_operator"),
        sa.ForeignKeyConstraint(["hand_in_id"], ["hand_in.id"], name="fk_day_close_hand_in_id_hand_in"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_day_close_operator_id_operator"),
        sa.PrimaryKeyConstraint("id", name="pk_day_close"),
        sa.UniqueConstraint("number", name="uq_day_close_number"),
        sa.UniqueConstraint("operator_id", "day", name="uq_day_close_operator_id_day"),
        sa.UniqueConstraint("series", "n", name="uq_day_close_series_n"),
    )
    op.create_index("ix_day_close_day", "day_close", ["day"], unique=False)
    op.create_index("ix_day_close_until", "day_close", ["operator_id", "until"], unique=False)
    op.create_index("ix_day_close_hand_in_id", "day_close", ["hand_in_id"], unique=False)
    op.create_table(
        "dunning_letter",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("batch", sa.String(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("tone", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("due_by", sa.Date(), nullable=False),
        sa.Column("owed", sa.Integer(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.CheckConstraint("tone IN ('friendly', 'firm', 'final')", name="ck_dunning_letter_tone"),
        sa.CheckConstraint("owed > 0", name="ck_dunning_letter_owed"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_dunning_letter_operator_id_operator"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_dunning_letter_unit_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_dunning_letter"),
        sa.UniqueConstraint("number", name="uq_dunning_letter_number"),
    )
    op.create_index("ix_dunning_letter_batch", "dunning_letter", ["batch"], unique=False)
    op.create_index("ix_dunning_letter_unit_id", "dunning_letter", ["unit_id"], unique=False)
    op.create_table(
        "meter",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("multiplier", sa.Integer(), nullable=False),
        sa.Column("digits", sa.Integer(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.CheckConstraint("number <> ''", name="ck_meter_number"),
        sa.CheckConstraint("digits BETWEEN 3 AND 9", name="ck_meter_digits"),
        sa.CheckConstraint("multiplier > 0", name="ck_meter_multiplier"),
        sa.CheckConstraint("until IS NULL OR until >= since", name="ck_meter_until"),
        sa.ForeignKeyConstraint(["item_id"], ["fee_item.id"], name="fk_meter_item_id_fee_item"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_meter_unit_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_meter"),
        sa.UniqueConstraint("item_id", "number", name="uq_meter_item_id_number"),
    )
    op.create_index("ix_meter_unit_id", "meter", ["unit_id"], unique=False)
    op.create_table(
        "shared_cost",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("period", sa.Integer(), nullable=False),
        sa.Column("building_id", sa.Integer(), nullable=True),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "period BETWEEN 190001 AND 299912 AND period % 100 BETWEEN 1 AND 12", name="ck_shared_cost_period"
        ),
        sa.CheckConstraint("total > 0", name="ck_shared_cost_total"),
        sa.ForeignKeyConstraint(["building_id"], ["building.id"], name="fk_shared_cost_building_id_building"),
        sa.ForeignKeyConstraint(["item_id"], ["fee_item.id"], name="fk_shared_cost_item_id_fee_item"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_shared_cost_operator_id_operator"),
        sa.ForeignKeyConstraint(["run_id"], ["billing_run.id"], name="fk_shared_cost_run_id_billing_run"),
        sa.PrimaryKeyConstraint("id", name="pk_shared_cost"),
    )
    op.create_index("ix_shared_cost_period", "shared_cost", ["period", "item_id"], unique=False)
    op.create_table(
        "charge_part",
        sa.Column("charge_id", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("price", sa.Integer(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("over", sa.Integer(), nullable=False),
        sa.Column("of", sa.Integer(), nullable=False),
        sa.CheckConstraint("over >= 0 AND of > 0", name="ck_charge_part_share"),
        sa.ForeignKeyConstraint(["charge_id"], ["charge.id"], name="fk_charge_part_charge_id_charge"),
        sa.PrimaryKeyConstraint("charge_id", "n", name="pk_charge_part"),
    )
    op.create_table(
        "dunning_contact",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("round", sa.String(), nullable=False),
        sa.Column("means", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("promised_for", sa.Date(), nullable=True),
        sa.Column("promised", sa.Integer(), nullable=True),
        sa.Column("owed", sa.Integer(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("letter_id", sa.Integer(), nullable=True),
        sa.CheckConstraint("(outcome = 'promised') = (promised_for IS NOT NULL)", name="ck_dunning_contact_promised"),
        sa.CheckConstraint(
            "means IN ('phone', 'counter', 'wechat', 'visit', 'paper')", name="ck_dunning_contact_means"
        ),
        sa.CheckConstraint(
            "round IN ('reminder', 'notice', 'visit', 'letter', 'legal')", name="ck_dunning_contact_round"
        ),
        sa.ForeignKeyConstraint(
            ["letter_id"], ["dunning_letter.id"], name="fk_dunning_contact_letter_id_dunning_letter"
        ),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_dunning_contact_operator_id_operator"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_dunning_contact_unit_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_dunning_contact"),
    )
    op.create_index(
        "ix_dunning_contact_promised",
        "dunning_contact",
        ["promised_for"],
        unique=False,
        sqlite_where=sa.text("promised_for IS NOT NULL"),
    )
    op.create_index("ix_dunning_contact_unit", "dunning_contact", ["unit_id", "id"], unique=False)
    op.create_table(
        "late_fee",
        sa.Column("charge_id", sa.Integer(), nullable=False),
        sa.Column("of_id", sa.Integer(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.CheckConstraint("days > 0", name="ck_late_fee_days"),
        sa.ForeignKeyConstraint(["charge_id"], ["charge.id"], name="fk_late_fee_charge_id_charge"),
        sa.ForeignKeyConstraint(["of_id"], ["charge.id"], name="fk_late_fee_of_id_charge"),
        sa.PrimaryKeyConstraint("charge_id", name="pk_late_fee"),
    )
    op.create_index("ix_late_fee_of_id", "late_fee", ["of_id"], unique=False)
    op.create_table(
        "reading",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meter_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("period", sa.Integer(), nullable=False),
        sa.Column("read_on", sa.Date(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("use", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("charge_id", sa.Integer(), nullable=True),
        sa.Column("remark", sa.String(), nullable=False),
        sa.CheckConstraint("kind IN ('first', 'regular', 'rolled', 'last')", name="ck_reading_kind"),
        sa.CheckConstraint(
            "period BETWEEN 190001 AND 299912 AND period % 100 BETWEEN 1 AND 12", name="ck_reading_period"
        ),
        sa.CheckConstraint("value >= 0 AND use >= 0", name="ck_reading_value"),
        sa.ForeignKeyConstraint(["charge_id"], ["charge.id"], name="fk_reading_charge_id_charge"),
        sa.ForeignKeyConstraint(["meter_id"], ["meter.id"], name="fk_reading_meter_id_meter"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_reading_operator_id_operator"),
        sa.PrimaryKeyConstraint("id", name="pk_reading"),
    )
    op.create_index("ix_reading_charge_id", "reading", ["charge_id"], unique=False)
    op.create_index("ix_reading_period", "reading", ["period"], unique=False)
    op.create_index(
        "uq_reading_once",
        "reading",
        ["meter_id", "read_on", "kind"],
        unique=True,
        sqlite_where=sa.text("withdrawn = 0"),
    )
    op.create_table(
        "tier",
        sa.Column("tariff_id", sa.Integer(), nullable=False),
        sa.Column("above", sa.Integer(), nullable=False),
        sa.Column("price", sa.Integer(), nullable=False),
        sa.CheckConstraint("above > 0", name="ck_tier_above"),
        sa.CheckConstraint("price >= 0", name="ck_tier_price"),
        sa.ForeignKeyConstraint(["tariff_id"], ["tariff.id"], name="fk_tier_tariff_id_tariff"),
        sa.PrimaryKeyConstraint("tariff_id", "above", name="pk_tier"),
    )
    op.create_table(
        "receipt_unit",
        sa.Column("receipt_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["receipt_id"], ["receipt.id"], name="fk_receipt_unit_receipt_id_receipt"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_receipt_unit_unit_id_unit"),
        sa.PrimaryKeyConstraint("receipt_id", "unit_id", name="pk_receipt_unit"),
    )
    op.create_index("ix_receipt_unit_unit_id", "receipt_unit", ["unit_id"], unique=False)
    op.create_table(
        "refund",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("operation", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("receipt_id", sa.Integer(), nullable=True),
        sa.Column("deposit_id", sa.Integer(), nullable=True),
        sa.Column("settlement_id", sa.Integer(), nullable=True),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("payee", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("owed_again", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("applied_by", sa.Integer(), nullable=False),
        sa.Column("applied_at", sa.DateTime(), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.DateTime(), nullable=True),
        sa.Column("payment_id", sa.Integer(), nullable=True),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.CheckConstraint("(kind = 'deposit') = (deposit_id IS NOT NULL)", name="ck_refund_deposit"),
        sa.CheckConstraint("(kind = 'payment') = (receipt_id IS NOT NULL)", name="ck_refund_receipt"),
        sa.CheckConstraint("(kind = 'settlement') = (settlement_id IS NOT NULL)", name="ck_refund_settlement"),
        sa.CheckConstraint("(state = 'paid') = (payment_id IS NOT NULL)", name="ck_refund_paid"),
        sa.CheckConstraint("kind IN ('payment', 'prepayment', 'deposit', 'settlement')", name="ck_refund_kind"),
        sa.CheckConstraint("reason <> ''", name="ck_refund_reason"),
        sa.CheckConstraint("state IN ('applied', 'approved', 'paid', 'rejected', 'withdrawn')", name="ck_refund_state"),
        sa.CheckConstraint("amount > 0", name="ck_refund_amount"),
        sa.ForeignKeyConstraint(["applied_by"], ["operator.id"], name="fk_refund_applied_by_operator"),
        sa.ForeignKeyConstraint(["decided_by"], ["operator.id"], name="fk_refund_decided_by_operator"),
        sa.ForeignKeyConstraint(["deposit_id"], ["deposit.id"], name="fk_refund_deposit_id_deposit"),
        sa.ForeignKeyConstraint(["payment_id"], ["payment.id"], name="fk_refund_payment_id_payment"),
        sa.ForeignKeyConstraint(["receipt_id"], ["receipt.id"], name="fk_refund_receipt_id_receipt"),
        sa.ForeignKeyConstraint(["settlement_id"], ["payment.id"], name="fk_refund_settlement_id_payment"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_refund_unit_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_refund"),
        sa.UniqueConstraint("number", name="uq_refund_number"),
        sa.UniqueConstraint("operation", name="uq_refund_operation"),
        sa.UniqueConstraint("payment_id", name="uq_refund_payment_id"),
    )
    op.create_index("ix_refund_deposit_id", "refund", ["deposit_id"], unique=False)
    op.create_index(
        "ix_refund_open", "refund", ["unit_id"], unique=False, sqlite_where=sa.text("state IN ('applied', 'approved')")
    )
    op.create_index("ix_refund_receipt_id", "refund", ["receipt_id"], unique=False)
    op.create_index("ix_refund_settlement_id", "refund", ["settlement_id"], unique=False)
    op.create_index("ix_refund_unit_id", "refund", ["unit_id"], unique=False)
    op.create_table(
        "refund_line",
        sa.Column("refund_id", sa.Integer(), nullable=False),
        sa.Column("charge_id", sa.Integer(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.CheckConstraint("amount > 0", name="ck_refund_line_amount"),
        sa.ForeignKeyConstraint(["charge_id"], ["charge.id"], name="fk_refund_line_charge_id_charge"),
        sa.ForeignKeyConstraint(["refund_id"], ["refund.id"], name="fk_refund_line_refund_id_refund"),
        sa.PrimaryKeyConstraint("refund_id", "charge_id", name="pk_refund_line"),
    )
    op.create_index("ix_refund_line_charge_id", "refund_line", ["charge_id"], unique=False)
    op.create_table(
        "deduction",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("deposit_id", sa.Integer(), nullable=False),
        sa.Column("charge_id", sa.Integer(), nullable=False),
        sa.Column("payment_id", sa.Integer(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.CheckConstraint("amount > 0", name="ck_deduction_amount"),
        sa.CheckConstraint("reason <> ''", name="ck_deduction_reason"),
        sa.ForeignKeyConstraint(["charge_id"], ["charge.id"], name="fk_deduction_charge_id_charge"),
        sa.ForeignKeyConstraint(["deposit_id"], ["deposit.id"], name="fk_deduction_deposit_id_deposit"),
        sa.ForeignKeyConstraint(["payment_id"], ["payment.id"], name="fk_deduction_payment_id_payment"),
        sa.PrimaryKeyConstraint("id", name="pk_deduction"),
        sa.UniqueConstraint("charge_id", name="uq_deduction_charge_id"),
        sa.UniqueConstraint("number", name="uq_deduction_number"),
        sa.UniqueConstraint("payment_id", name="uq_deduction_payment_id"),
    )
    op.create_index("ix_deduction_deposit_id", "deduction", ["deposit_id"], unique=False)
    op.create_table(
        "waiver",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("operation", sa.String(), nullable=False),
        sa.Column("charge_id", sa.Integer(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("applied_by", sa.Integer(), nullable=False),
        sa.Column("applied_at", sa.DateTime(), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.DateTime(), nullable=True),
        sa.Column("refund_id", sa.Integer(), nullable=True),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.CheckConstraint("(state IN ('approved', 'rejected')) = (decided_by IS NOT NULL)", name="ck_waiver_decided"),
        sa.CheckConstraint("reason <> ''", name="ck_waiver_reason"),
        sa.CheckConstraint("state IN ('applied', 'approved', 'rejected', 'withdrawn')", name="ck_waiver_state"),
        sa.CheckConstraint("amount > 0", name="ck_waiver_amount"),
        sa.ForeignKeyConstraint(["applied_by"], ["operator.id"], name="fk_waiver_applied_by_operator"),
        sa.ForeignKeyConstraint(["charge_id"], ["charge.id"], name="fk_waiver_charge_id_charge"),
        sa.ForeignKeyConstraint(["decided_by"], ["operator.id"], name="fk_waiver_decided_by_operator"),
        sa.ForeignKeyConstraint(["refund_id"], ["refund.id"], name="fk_waiver_refund_id_refund"),
        sa.PrimaryKeyConstraint("id", name="pk_waiver"),
        sa.UniqueConstraint("number", name="uq_waiver_number"),
        sa.UniqueConstraint("operation", name="uq_waiver_operation"),
    )
    op.create_index("ix_waiver_charge_id", "waiver", ["charge_id"], unique=False)
    op.create_index(
        "uq_waiver_waiting",
        "waiver",
        ["charge_id"],
        unique=True,
        sqlite_where=sa.text("state = 'applied' AND refund_id IS NULL"),
    )
    for table in (
        "charge_part", "late_fee", "receipt_unit", "deduction", "refund_line", "step", "hand_in",
        "dunning_letter", "dunning_contact", "picture", "paper_form",
    ):  # fmt: skip
        frozen(table)
    frozen("deposit", "id, charge_id, unit_id, payer")
    frozen("waiver", "id, number, operation, charge_id, amount, reason, applied_by, applied_at, refund_id")
    frozen(
        "refund",
        "id, number, operation, kind, unit_id, receipt_id, deposit_id, settlement_id, amount, payee, reason,"
        " owed_again, applied_by, applied_at",
    )
    frozen("reading", "id, meter_id, kind, period, read_on, value, use, at, operator_id")
    frozen("shared_cost", "id, item_id, period, building_id, total, at, operator_id")
    frozen(
        "day_close",
        "id, series, n, number, day, operator_id, at, until, closed_by, opening, expected, counted, reason, receipts,"
        " total, facts",
    )
    # The day is the operator's who takes the money, pays it out or turns it round; what a run settles moves none.
    op.execute(
        "CREATE TRIGGER payment_day_is_open BEFORE INSERT ON payment"
        " WHEN NEW.kind IN ('payment', 'void', 'bounce', 'refund') AND EXISTS"
        " (SELECT 1 FROM day_close WHERE operator_id = NEW.operator_id AND until > NEW.at)"
        " BEGIN SELECT RAISE(ABORT, 'the day is closed'); END"
    )
    _keep_sums()


def _keep_sums() -> None:
    """Have the sums of charges kept with every charge that is raised, moved or voided, and every unit that moves."""
    op.execute(
        "CREATE TRIGGER charge_sum_raised AFTER INSERT ON charge WHEN NEW.state <> 'voided' BEGIN"
        f" INSERT INTO charge_sum ({_KEY}, charges, amount, waived, paid)"
        f" VALUES (NEW.due, NEW.period, NEW.item_id, {_BUILDING}, 1, NEW.amount, NEW.waived, NEW.paid)"
        f" ON CONFLICT ({_KEY}) DO UPDATE SET {_ADDED}; END"
    )
    op.execute(
        "CREATE TRIGGER charge_sum_moved AFTER UPDATE OF paid, waived, state ON charge BEGIN"
        " UPDATE charge_sum SET charges = charges + (NEW.state <> 'voided') - (OLD.state <> 'voided'),"
        " amount = amount + NEW.amount * ((NEW.state <> 'voided') - (OLD.state <> 'voided')),"
        " waived = waived + NEW.waived - OLD.waived, paid = paid + NEW.paid - OLD.paid"
        f" WHERE ({_KEY}) = (NEW.due, NEW.period, NEW.item_id, {_BUILDING}); END"
    )
    moves = "".join(
        f" INSERT INTO charge_sum ({_KEY}, charges, amount, waived, paid)"
        f" SELECT due, period, item_id, {unit}.building_id, {sign}count(*), {sign}sum(amount), {sign}sum(waived),"
        f" {sign}sum(paid) FROM charge WHERE unit_id = NEW.id AND state <> 'voided' GROUP BY due, period, item_id"
        f" ON CONFLICT ({_KEY}) DO UPDATE SET {_ADDED};"
        for unit, sign in (("OLD", "-"), ("NEW", ""))
    )
    op.execute(
        "CREATE TRIGGER charge_sum_unit_moved AFTER UPDATE OF building_id ON unit"
        f" WHEN NEW.building_id <> OLD.building_id BEGIN{moves} END"
    )
