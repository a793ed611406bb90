"""Visits, who may come, enquiries and the answers to them."""

import sqlalchemy as sa
from alembic import op

from frontdesk.migrations.triggers import frozen

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "article",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("keywords", sa.String(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.CheckConstraint("title <> '' AND answer <> ''", name="ck_article_said"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_article_operator_id_operator"),
        sa.PrimaryKeyConstraint("id", name="pk_article"),
    )
    op.create_table(
        "admission",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("relation", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("asked_by", sa.String(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.Column("ended_by", sa.Integer(), nullable=True),
        sa.Column("end_reason", sa.String(), nullable=False),
        sa.Column("erased_at", sa.DateTime(), nullable=True),
        sa.CheckConstraint("kind <> 'permit' OR name <> '' OR erased_at IS NOT NULL", name="ck_admission_name"),
        sa.CheckConstraint("kind IN ('permit', 'ask', 'refuse')", name="ck_admission_kind"),
        sa.CheckConstraint("(ended_at IS NULL) = (ended_by IS NULL)", name="ck_admission_ended"),
        sa.CheckConstraint("until IS NULL OR until >= since", name="ck_admission_until"),
        sa.ForeignKeyConstraint(["ended_by"], ["operator.id"], name="fk_admission_ended_by_operator"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_admission_operator_id_operator"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_admission_unit_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_admission"),
    )
    op.create_index("ix_admission_unit_id", "admission", ["unit_id"], unique=False)
    op.create_table(
        "enquiry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("caller", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=True),
        sa.Column("promised_for", sa.DateTime(), nullable=True),
        sa.Column("answered_at", sa.DateTime(), nullable=True),
        sa.Column("answered_by", sa.Integer(), nullable=True),
        sa.Column("became", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("erased_at", sa.DateTime(), nullable=True),
        sa.CheckConstraint("(state = 'answered') = (answered_at IS NOT NULL)", name="ck_enquiry_answered"),
        sa.CheckConstraint(
            "channel IN ('counter', 'phone', 'wechat', 'email', 'letter', 'patrol')", name="ck_enquiry_channel"
        ),
        sa.CheckConstraint("state IN ('open', 'answered', 'cancelled')", name="ck_enquiry_state"),
        sa.CheckConstraint("text <> ''", name="ck_enquiry_text"),
        sa.ForeignKeyConstraint(["answered_by"], ["operator.id"], name="fk_enquiry_answered_by_operator"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_enquiry_article_id_article"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_enquiry_operator_id_operator"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_enquiry_unit_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_enquiry"),
        sa.UniqueConstraint("number", name="uq_enquiry_number"),
    )
    op.create_index(
        "ix_enquiry_article_id", "enquiry", ["article_id"], unique=False, sqlite_where=sa.text("article_id IS NOT NULL")
    )
    op.create_index("ix_enquiry_at", "enquiry", ["at"], unique=False)
    op.create_index("ix_enquiry_kept", "enquiry", ["at"], unique=False, sqlite_where=sa.text("erased_at IS NULL"))
    op.create_index(
        "ix_enquiry_open", "enquiry", ["promised_for"], unique=False, sqlite_where=sa.text("state = 'open'")
    )
    op.create_index("ix_enquiry_unit_id", "enquiry", ["unit_id", "at"], unique=False)
    op.create_table(
        "visit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("left_at", sa.DateTime(), nullable=True),
        sa.Column("expected_at", sa.DateTime(), nullable=True),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("company", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("id_kind", sa.String(), nullable=False),
        sa.Column("id_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("id_masked", sa.String(), nullable=False),
        sa.Column("id_index", sa.String(), nullable=True),
        sa.Column("plate", sa.String(), nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("carrying", sa.String(), nullable=False),
        sa.Column("badge", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("rule_id", sa.Integer(), nullable=True),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("erased_at", sa.DateTime(), nullable=True),
        sa.CheckConstraint("(name = '') = (erased_at IS NOT NULL)", name="ck_visit_name"),
        sa.CheckConstraint("(state = 'left') = (left_at IS NOT NULL)", name="ck_visit_left"),
        sa.CheckConstraint("(unit_id IS NULL) = (place <> '')", name="ck_visit_place"),
        sa.CheckConstraint(
            "purpose IN ('family', 'delivery', 'service', 'business', 'viewing', 'contractor', 'authority', 'other')",
            name="ck_visit_purpose",
        ),
        sa.CheckConstraint(
            "state IN ('expected', 'waiting', 'on_site', 'left', 'refused', 'cancelled')", name="ck_visit_state"
        ),
        sa.CheckConstraint("party BETWEEN 1 AND 999", name="ck_visit_party"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_visit_operator_id_operator"),
        sa.ForeignKeyConstraint(["rule_id"], ["admission.id"], name="fk_visit_rule_id_admission"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_visit_unit_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_visit"),
        sa.UniqueConstraint("number", name="uq_visit_number"),
    )
    op.create_index("ix_visit_at", "visit", ["at"], unique=False)
    op.create_index(
        "ix_visit_declined",
        "visit",
        ["state", "at"],
        unique=False,
        sqlite_where=sa.text("state IN ('refused', 'cancelled')"),
    )
    op.create_index(
        "ix_visit_id_index", "visit", ["id_index", "at"], unique=False, sqlite_where=sa.text("id_index IS NOT NULL")
    )
    op.create_index("ix_visit_kept", "visit", ["at"], unique=False, sqlite_where=sa.text("erased_at IS NULL"))
    op.create_index("ix_visit_name", "visit", ["name", "at"], unique=False)
    op.create_index("ix_visit_phone", "visit", ["phone", "at"], unique=False, sqlite_where=sa.text("phone <> ''"))
    op.create_index("ix_visit_plate", "visit", ["plate", "at"], unique=False, sqlite_where=sa.text("plate <> ''"))
    op.create_index(
        "ix_visit_present",
        "visit",
        ["state", "at"],
        unique=False,
        sqlite_where=sa.text("state IN ('expected', 'waiting', 'on_site')"),
    )
    op.create_index("ix_visit_unit_id", "visit", ["unit_id", "at"], unique=False)
    op.create_index(
        "uq_visit_badge", "visit", ["badge"], unique=True, sqlite_where=sa.text("state = 'on_site' AND badge <> ''")
    )
    for table, columns in (
        ("visit", "id, number, entered_at, operator_id"),
        ("admission", "id, unit_id, at, operator_id"),
        ("enquiry", "id, number, entered_at, operator_id"),
    ):
        frozen(table, columns)
    # Steps tell what happened for good; only the words said at those of a visit or an enquiry are erased in their time.
    op.execute("DROP TRIGGER step_no_update")
    op.execute(
        "CREATE TRIGGER step_no_update BEFORE UPDATE OF id, kind, record, at, operator_id, came_from, went_to ON step"
        " BEGIN SELECT RAISE(ABORT, 'step rows are never changed'); END"
    )
    op.execute(
        "CREATE TRIGGER step_words BEFORE UPDATE OF remark, salt ON step"
        " WHEN NEW.remark <> '' OR NEW.salt <> '' OR OLD.kind NOT IN ('visit', 'enquiry')"
        " BEGIN SELECT RAISE(ABORT, 'step rows are never changed'); END"
    )
