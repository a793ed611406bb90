"""Renovation permits: applications, workers and passes, inspections, deposits, completion."""

import sqlalchemy as sa
from alembic import op

from frontdesk.migrations.triggers import frozen

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_table(
        "contractor",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("firm", sa.Boolean(), nullable=False),
        sa.Column("licence", sa.String(), nullable=False),
        sa.Column("qualification", sa.String(), nullable=False),
        sa.Column("contact", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("barred", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.CheckConstraint("name <> ''", name="ck_contractor_name"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_contractor_operator_id_operator"),
        sa.PrimaryKeyConstraint("id", name="pk_contractor"),
    )
    op.create_index("uq_contractor_name", "contractor", ["name"], unique=True, sqlite_where=sa.text("active"))
    op.create_table(
        "permit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("applicant_kind", sa.String(), nullable=False),
        sa.Column("applicant", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("contractor_id", sa.Integer(), nullable=True),
        sa.Column("manager", sa.String(), nullable=False),
        sa.Column("manager_phone", sa.String(), nullable=False),
        sa.Column("starts", sa.Date(), nullable=True),
        sa.Column("ends", sa.Date(), nullable=True),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("applied_at", sa.DateTime(), nullable=True),
        sa.Column("due_at", sa.DateTime(), nullable=True),
        sa.Column("issued_at", sa.DateTime(), nullable=True),
        sa.Column("copy_due", sa.Date(), nullable=True),
        sa.Column("copied_at", sa.DateTime(), nullable=True),
        sa.Column("copied_to", sa.String(), nullable=False),
        sa.Column("unit_status", sa.String(), nullable=False),
        sa.Column("over_on", sa.Date(), nullable=True),
        sa.Column("waiting_until", sa.Date(), nullable=True),
        sa.Column("ended_early", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.CheckConstraint("(copied_at IS NULL) = (copied_to = '')", name="ck_permit_copied"),
        sa.CheckConstraint("(due_at IS NOT NULL) = (state IN ('applied', 'first_reviewed'))", name="ck_permit_due"),
        sa.CheckConstraint("applicant_kind IN ('owner', 'tenant', 'agent')", name="ck_permit_applicant_kind"),
        sa.CheckConstraint(
            "state = 'draft' OR (owner <> '' AND applicant <> '' AND starts IS NOT NULL AND ends IS NOT NULL"
            " AND applied_at IS NOT NULL) OR state = 'withdrawn'",
            name="ck_permit_said",
        ),
        sa.CheckConstraint(
            "state IN ('draft', 'applied', 'referred', 'first_reviewed', 'to_pay', 'works', 'stopped', 'completing',"
            " 'failed', 'waiting', 'mending', 'refund_due', 'filed', 'rejected', 'withdrawn')",
            name="ck_permit_state",
        ),
        sa.CheckConstraint(
            "state NOT IN ('waiting', 'mending') OR waiting_until IS NOT NULL", name="ck_permit_waiting"
        ),
        sa.CheckConstraint("copied_at IS NULL OR copy_due IS NOT NULL", name="ck_permit_copy_due"),
        sa.CheckConstraint("ends IS NULL OR ends >= starts", name="ck_permit_ends"),
        sa.ForeignKeyConstraint(["contractor_id"], ["contractor.id"], name="fk_permit_contractor_id_contractor"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_permit_operator_id_operator"),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name="fk_permit_owner_id_person"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_permit_unit_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_permit"),
        sa.UniqueConstraint("number", name="uq_permit_number"),
    )
    op.create_index("ix_permit_at", "permit", ["at"], unique=False)
    op.create_index("ix_permit_contractor_id", "permit", ["contractor_id"], unique=False)
    op.create_index(
        "ix_permit_copy",
        "permit",
        ["copy_due"],
        unique=False,
        sqlite_where=sa.text("copy_due IS NOT NULL AND copied_at IS NULL"),
    )
    op.create_index("ix_permit_due", "permit", ["due_at"], unique=False, sqlite_where=sa.text("due_at IS NOT NULL"))
    op.create_index(
        "ix_permit_open",
        "permit",
        ["state", "waiting_until"],
        unique=False,
        sqlite_where=sa.text("state NOT IN ('filed', 'rejected', 'withdrawn')"),
    )
    op.create_index("ix_permit_state", "permit", ["state", "at"], unique=False)
    op.create_index("ix_permit_unit_id", "permit", ["unit_id", "at"], unique=False)
    op.create_index(
        "uq_permit_unit",
        "permit",
        ["unit_id"],
        unique=True,
        sqlite_where=sa.text(
            "state IN ('applied', 'referred', 'first_reviewed', 'to_pay', 'works', 'stopped', 'completing', 'failed')"
        ),
    )
    op.create_table(
        "worker",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("id_kind", sa.String(), nullable=False),
        sa.Column("id_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("id_masked", sa.String(), nullable=False),
        sa.Column("id_index", sa.String(), nullable=True),
        sa.Column("trade", sa.String(), nullable=False),
        sa.Column("card", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("contractor_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("erased_at", sa.DateTime(), nullable=True),
        sa.CheckConstraint("(name = '') = (erased_at IS NOT NULL)", name="ck_worker_name"),
        sa.CheckConstraint("(id_sealed IS NULL) = (id_index IS NULL)", name="ck_worker_id"),
        sa.ForeignKeyConstraint(["contractor_id"], ["contractor.id"], name="fk_worker_contractor_id_contractor"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_worker_operator_id_operator"),
        sa.PrimaryKeyConstraint("id", name="pk_worker"),
    )
    op.create_index("ix_worker_contractor_id", "worker", ["contractor_id"], unique=False)
    op.create_index("ix_worker_name", "worker", ["name"], unique=False)
    op.create_index(
        "uq_worker_id_index", "worker", ["id_index"], unique=True, sqlite_where=sa.text("id_index IS NOT NULL")
    )
    op.create_table(
        "completion",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("permit_id", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("inspector", sa.String(), nullable=False),
        sa.Column("present", sa.String(), nullable=False),
        sa.Column("points", sa.Text(), nullable=False),
        sa.Column("passed", sa.Boolean(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("waiting_until", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "(waiting_until IS NOT NULL) = (kind = 'completion' AND passed)", name="ck_completion_waiting"
        ),
        sa.CheckConstraint("inspector <> ''", name="ck_completion_inspector"),
        sa.CheckConstraint("kind IN ('completion', 'reinspection')", name="ck_completion_kind"),
        sa.CheckConstraint("passed OR words <> ''", name="ck_completion_words"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_completion_operator_id_operator"),
        sa.ForeignKeyConstraint(["permit_id"], ["permit.id"], name="fk_completion_permit_id_permit"),
        sa.PrimaryKeyConstraint("id", name="pk_completion"),
        sa.UniqueConstraint("number", name="uq_completion_number"),
        sa.UniqueConstraint("permit_id", "n", name="uq_completion_permit_id_n"),
    )
    op.create_index("ix_completion_at", "completion", ["at"], unique=False)
    op.create_index("ix_completion_entered_at", "completion", ["entered_at"], unique=False)
    op.create_table(
        "contractor_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("permit_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("approved_by", sa.Integer(), nullable=False),
        sa.Column("before_id", sa.Integer(), nullable=True),
        sa.Column("before_manager", sa.String(), nullable=False),
        sa.Column("before_phone", sa.String(), nullable=False),
        sa.Column("contractor_id", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.CheckConstraint("reason <> ''", name="ck_contractor_change_reason"),
        sa.CheckConstraint("before_id IS NOT contractor_id", name="ck_contractor_change_another"),
        sa.ForeignKeyConstraint(["approved_by"], ["operator.id"], name="fk_contractor_change_approved_by_operator"),
        sa.ForeignKeyConstraint(["before_id"], ["contractor.id"], name="fk_contractor_change_before_id_contractor"),
        sa.ForeignKeyConstraint(
            ["contractor_id"], ["contractor.id"], name="fk_contractor_change_contractor_id_contractor"
        ),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_contractor_change_operator_id_operator"),
        sa.ForeignKeyConstraint(["permit_id"], ["permit.id"], name="fk_contractor_change_permit_id_permit"),
        sa.PrimaryKeyConstraint("id", name="pk_contractor_change"),
    )
    op.create_index("ix_contractor_change_at", "contractor_change", ["at"], unique=False)
    op.create_index("ix_contractor_change_permit_id", "contractor_change", ["permit_id"], unique=False)
    op.create_table(
        "extension",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("permit_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("before", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("works", sa.String(), nullable=False),
        sa.Column("risk", sa.String(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("decided_at", sa.DateTime(), nullable=True),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.CheckConstraint("(state = 'applied') = (decided_at IS NULL)", name="ck_extension_decided"),
        sa.CheckConstraint("reason <> ''", name="ck_extension_reason"),
        sa.CheckConstraint("state IN ('applied', 'approved', 'rejected', 'withdrawn')", name="ck_extension_state"),
        sa.CheckConstraint("until > before OR (until = before AND works <> '')", name="ck_extension_until"),
        sa.CheckConstraint("works <> '' OR risk = ''", name="ck_extension_works"),
        sa.CheckConstraint("(decided_at IS NULL) = (decided_by IS NULL)", name="ck_extension_decided_by"),
        sa.ForeignKeyConstraint(["decided_by"], ["operator.id"], name="fk_extension_decided_by_operator"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_extension_operator_id_operator"),
        sa.ForeignKeyConstraint(["permit_id"], ["permit.id"], name="fk_extension_permit_id_permit"),
        sa.PrimaryKeyConstraint("id", name="pk_extension"),
        sa.UniqueConstraint("number", name="uq_extension_number"),
    )
    op.create_index("ix_extension_at", "extension", ["at"], unique=False)
    op.create_index("ix_extension_permit_id", "extension", ["permit_id"], unique=False)
    op.create_index(
        "uq_extension_open", "extension", ["permit_id"], unique=True, sqlite_where=sa.text("state = 'applied'")
    )
    op.create_table(
        "hot_work",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("permit_id", sa.Integer(), nullable=False),
        sa.Column("worker_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("approved_by", sa.Integer(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("begins", sa.DateTime(), nullable=False),
        sa.Column("ends", sa.DateTime(), nullable=False),
        sa.Column("guard", sa.String(), nullable=False),
        sa.Column("measures", sa.Text(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("closed_at", sa.DateTime(), nullable=True),
        sa.Column("closed_by", sa.Integer(), nullable=True),
        sa.Column("words", sa.String(), nullable=False),
        sa.CheckConstraint("(state = 'issued') = (closed_at IS NULL)", name="ck_hot_work_closed"),
        sa.CheckConstraint("place <> '' AND what <> '' AND guard <> '' AND measures <> ''", name="ck_hot_work_said"),
        sa.CheckConstraint("state IN ('issued', 'closed', 'cancelled')", name="ck_hot_work_state"),
        sa.CheckConstraint("(closed_at IS NULL) = (closed_by IS NULL)", name="ck_hot_work_closed_by"),
        sa.CheckConstraint("ends > begins", name="ck_hot_work_ends"),
        sa.ForeignKeyConstraint(["approved_by"], ["operator.id"], name="fk_hot_work_approved_by_operator"),
        sa.ForeignKeyConstraint(["closed_by"], ["operator.id"], name="fk_hot_work_closed_by_operator"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_hot_work_operator_id_operator"),
        sa.ForeignKeyConstraint(["permit_id"], ["permit.id"], name="fk_hot_work_permit_id_permit"),
        sa.ForeignKeyConstraint(["worker_id"], ["worker.id"], name="fk_hot_work_worker_id_worker"),
        sa.PrimaryKeyConstraint("id", name="pk_hot_work"),
        sa.UniqueConstraint("number", name="uq_hot_work_number"),
    )
    op.create_index("ix_hot_work_at", "hot_work", ["at"], unique=False)
    op.create_index("ix_hot_work_open", "hot_work", ["ends"], unique=False, sqlite_where=sa.text("state = 'issued'"))
    op.create_index("ix_hot_work_permit_id", "hot_work", ["permit_id"], unique=False)
    op.create_table(
        "inspection",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("permit_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("inspector", sa.String(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("points", sa.Text(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("sheet", sa.Boolean(), nullable=False),
        sa.CheckConstraint("(kind = 'round') = (n > 0)", name="ck_inspection_n"),
        sa.CheckConstraint(
            "answer IN ('in_order', 'faults', 'nobody_in', 'not_let_in', 'finished')", name="ck_inspection_answer"
        ),
        sa.CheckConstraint("inspector <> ''", name="ck_inspection_inspector"),
        sa.CheckConstraint("kind IN ('round', 'extra', 'spot_check')", name="ck_inspection_kind"),
        sa.CheckConstraint("people IS NULL OR people >= 0", name="ck_inspection_people"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_inspection_operator_id_operator"),
        sa.ForeignKeyConstraint(["permit_id"], ["permit.id"], name="fk_inspection_permit_id_permit"),
        sa.PrimaryKeyConstraint("id", name="pk_inspection"),
        sa.UniqueConstraint("number", name="uq_inspection_number"),
    )
    op.create_index(
        "ix_inspection_answer",
        "inspection",
        ["answer", "at"],
        unique=False,
        sqlite_where=sa.text("answer <> 'in_order'"),
    )
    op.create_index("ix_inspection_at", "inspection", ["at"], unique=False)
    op.create_index("ix_inspection_day", "inspection", ["day", "permit_id"], unique=False)
    op.create_index("ix_inspection_entered_at", "inspection", ["entered_at"], unique=False)
    op.create_index("ix_inspection_permit_id", "inspection", ["permit_id", "at"], unique=False)
    op.create_index(
        "ix_inspection_spot_check",
        "inspection",
        ["at"],
        unique=False,
        sqlite_where=sa.text("kind = 'spot_check'"),
    )
    op.create_index(
        "uq_inspection_round",
        "inspection",
        ["permit_id", "day", "n"],
        unique=True,
        sqlite_where=sa.text("kind = 'round'"),
    )
    op.create_table(
        "issued_paper",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("permit_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("record", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_issued_paper_operator_id_operator"),
        sa.ForeignKeyConstraint(["permit_id"], ["permit.id"], name="fk_issued_paper_permit_id_permit"),
        sa.PrimaryKeyConstraint("id", name="pk_issued_paper"),
        sa.UniqueConstraint("kind", "record", "n", name="uq_issued_paper_kind_record_n"),
    )
    op.create_index("ix_issued_paper_permit_id", "issued_paper", ["permit_id"], unique=False)
    op.create_table(
        "owner_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("permit_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("before", sa.String(), nullable=False),
        sa.Column("before_id", sa.Integer(), nullable=True),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("deposit", sa.String(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.CheckConstraint("deposit IN ('stays', 'passed_on')", name="ck_owner_change_deposit"),
        sa.CheckConstraint("owner <> ''", name="ck_owner_change_owner"),
        sa.ForeignKeyConstraint(["before_id"], ["person.id"], name="fk_owner_change_before_id_person"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_owner_change_operator_id_operator"),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name="fk_owner_change_owner_id_person"),
        sa.ForeignKeyConstraint(["permit_id"], ["permit.id"], name="fk_owner_change_permit_id_permit"),
        sa.PrimaryKeyConstraint("id", name="pk_owner_change"),
    )
    op.create_index("ix_owner_change_at", "owner_change", ["at"], unique=False)
    op.create_index("ix_owner_change_permit_id", "owner_change", ["permit_id"], unique=False)
    op.create_table(
        "permit_document",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("permit_id", sa.Integer(), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        sa.Column("shown", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.Column("removed_by", sa.Integer(), nullable=True),
        sa.CheckConstraint("shown <> 'not_needed' OR words <> ''", name="ck_permit_document_words"),
        sa.CheckConstraint("shown IN ('original', 'copy', 'not_needed')", name="ck_permit_document_shown"),
        sa.CheckConstraint("(removed_at IS NULL) = (removed_by IS NULL)", name="ck_permit_document_removed"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_permit_document_operator_id_operator"),
        sa.ForeignKeyConstraint(["permit_id"], ["permit.id"], name="fk_permit_document_permit_id_permit"),
        sa.ForeignKeyConstraint(["removed_by"], ["operator.id"], name="fk_permit_document_removed_by_operator"),
        sa.PrimaryKeyConstraint("id", name="pk_permit_document"),
    )
    op.create_index("ix_permit_document_permit_id", "permit_document", ["permit_id"], unique=False)
    op.create_index(
        "uq_permit_document_once",
        "permit_document",
        ["permit_id", "document"],
        unique=True,
        sqlite_where=sa.text("removed_at IS NULL"),
    )
    op.create_table(
        "permit_review",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("permit_id", sa.Integer(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.CheckConstraint("outcome = 'passed' OR words <> ''", name="ck_permit_review_words"),
        sa.CheckConstraint(
            "outcome IN ('passed', 'returned', 'referred', 'rejected')", name="ck_permit_review_outcome"
        ),
        sa.CheckConstraint("stage IN ('first', 'final')", name="ck_permit_review_stage"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_permit_review_operator_id_operator"),
        sa.ForeignKeyConstraint(["permit_id"], ["permit.id"], name="fk_permit_review_permit_id_permit"),
        sa.PrimaryKeyConstraint("id", name="pk_permit_review"),
    )
    op.create_index("ix_permit_review_at", "permit_review", ["at"], unique=False)
    op.create_index("ix_permit_review_permit_id", "permit_review", ["permit_id"], unique=False)
    op.create_table(
        "permit_scope",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("permit_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("risk", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.Column("removed_by", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "risk IN ('', 'structure', 'load', 'waterproofing', 'gas', 'facade', 'heating')",
            name="ck_permit_scope_risk",
        ),
        sa.CheckConstraint("text <> ''", name="ck_permit_scope_text"),
        sa.CheckConstraint("(removed_at IS NULL) = (removed_by IS NULL)", name="ck_permit_scope_removed"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_permit_scope_operator_id_operator"),
        sa.ForeignKeyConstraint(["permit_id"], ["permit.id"], name="fk_permit_scope_permit_id_permit"),
        sa.ForeignKeyConstraint(["removed_by"], ["operator.id"], name="fk_permit_scope_removed_by_operator"),
        sa.PrimaryKeyConstraint("id", name="pk_permit_scope"),
    )
    op.create_index("ix_permit_scope_permit_id", "permit_scope", ["permit_id"], unique=False)
    op.create_table(
        "worker_pass",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("worker_id", sa.Integer(), nullable=False),
        sa.Column("permit_id", sa.Integer(), nullable=False),
        sa.Column("contractor_id", sa.Integer(), nullable=True),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("replaces_id", sa.Integer(), nullable=True),
        sa.CheckConstraint("(state = 'issued') = (ended_at IS NULL)", name="ck_worker_pass_ended"),
        sa.CheckConstraint("state IN ('issued', 'lost', 'returned', 'cancelled')", name="ck_worker_pass_state"),
        sa.CheckConstraint("until >= since", name="ck_worker_pass_until"),
        sa.ForeignKeyConstraint(["contractor_id"], ["contractor.id"], name="fk_worker_pass_contractor_id_contractor"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_worker_pass_operator_id_operator"),
        sa.ForeignKeyConstraint(["permit_id"], ["permit.id"], name="fk_worker_pass_permit_id_permit"),
        sa.ForeignKeyConstraint(["replaces_id"], ["worker_pass.id"], name="fk_worker_pass_replaces_id_worker_pass"),
        sa.ForeignKeyConstraint(["worker_id"], ["worker.id"], name="fk_worker_pass_worker_id_worker"),
        sa.PrimaryKeyConstraint("id", name="pk_worker_pass"),
        sa.UniqueConstraint("number", name="uq_worker_pass_number"),
        sa.UniqueConstraint("replaces_id", name="uq_worker_pass_replaces_id"),
    )
    op.create_index("ix_worker_pass_at", "worker_pass", ["at"], unique=False)
    op.create_index(
        "ix_worker_pass_out", "worker_pass", ["until"], unique=False, sqlite_where=sa.text("state = 'issued'")
    )
    op.create_index("ix_worker_pass_permit_id", "worker_pass", ["permit_id"], unique=False)
    op.create_index("ix_worker_pass_worker_id", "worker_pass", ["worker_id"], unique=False)
    op.create_index(
        "uq_worker_pass_holder",
        "worker_pass",
        ["worker_id", "permit_id"],
        unique=True,
        sqlite_where=sa.text("state = 'issued'"),
    )
    op.create_table(
        "permit_fee",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("permit_id", sa.Integer(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("charge_id", sa.Integer(), nullable=False),
        sa.Column("deposit_id", sa.Integer(), nullable=True),
        sa.Column("pass_id", sa.Integer(), nullable=True),
        sa.Column("contractor_id", sa.Integer(), nullable=True),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(deposit_id IS NOT NULL) = (what IN ('owner_deposit', 'contractor_deposit', 'pass_deposit'))",
            name="ck_permit_fee_deposit",
        ),
        sa.CheckConstraint(
            "what IN ('owner_deposit', 'contractor_deposit', 'pass_deposit', 'pass_fee', 'cleanup', 'replacement',"
            " 'damage')",
            name="ck_permit_fee_what",
        ),
        sa.CheckConstraint("amount > 0", name="ck_permit_fee_amount"),
        sa.ForeignKeyConstraint(["charge_id"], ["charge.id"], name="fk_permit_fee_charge_id_charge"),
        sa.ForeignKeyConstraint(["contractor_id"], ["contractor.id"], name="fk_permit_fee_contractor_id_contractor"),
        sa.ForeignKeyConstraint(["deposit_id"], ["deposit.id"], name="fk_permit_fee_deposit_id_deposit"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_permit_fee_operator_id_operator"),
        sa.ForeignKeyConstraint(["pass_id"], ["worker_pass.id"], name="fk_permit_fee_pass_id_worker_pass"),
        sa.ForeignKeyConstraint(["permit_id"], ["permit.id"], name="fk_permit_fee_permit_id_permit"),
        sa.PrimaryKeyConstraint("id", name="pk_permit_fee"),
        sa.UniqueConstraint("charge_id", name="uq_permit_fee_charge_id"),
        sa.UniqueConstraint("deposit_id", name="uq_permit_fee_deposit_id"),
        sa.UniqueConstraint("permit_id", "what", "n", name="uq_permit_fee_permit_id_what_n"),
    )
    op.create_index("ix_permit_fee_at", "permit_fee", ["at"], unique=False)
    op.create_index("ix_permit_fee_pass_id", "permit_fee", ["pass_id"], unique=False)
    op.create_table(
        "rectification",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("permit_id", sa.Integer(), nullable=False),
        sa.Column("inspection_id", sa.Integer(), nullable=True),
        sa.Column("worker_id", sa.Integer(), nullable=True),
        sa.Column("violation", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("found", sa.Text(), nullable=False),
        sa.Column("broken", sa.Text(), nullable=False),
        sa.Column("to_do", sa.Text(), nullable=False),
        sa.Column("due", sa.DateTime(), nullable=False),
        sa.Column("consequence", sa.Text(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("served_at", sa.DateTime(), nullable=True),
        sa.Column("served_how", sa.String(), nullable=False),
        sa.Column("served_to", sa.String(), nullable=False),
        sa.Column("served_by", sa.Integer(), nullable=True),
        sa.Column("closed_at", sa.DateTime(), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "(closed_at IS NOT NULL) = (state IN ('put_right', 'cancelled'))", name="ck_rectification_closed"
        ),
        sa.CheckConstraint("(served_at IS NULL) = (served_how = '')", name="ck_rectification_served"),
        sa.CheckConstraint("found <> '' AND broken <> '' AND to_do <> ''", name="ck_rectification_said"),
        sa.CheckConstraint(
            "served_how IN ('', 'hand', 'posted', 'wechat', 'mail', 'left')", name="ck_rectification_served_how"
        ),
        sa.CheckConstraint("state <> 'served' OR served_at IS NOT NULL", name="ck_rectification_state_served"),
        sa.CheckConstraint("state IN ('open', 'served', 'put_right', 'cancelled')", name="ck_rectification_state"),
        sa.ForeignKeyConstraint(["inspection_id"], ["inspection.id"], name="fk_rectification_inspection_id_inspection"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_rectification_operator_id_operator"),
        sa.ForeignKeyConstraint(["permit_id"], ["permit.id"], name="fk_rectification_permit_id_permit"),
        sa.ForeignKeyConstraint(["served_by"], ["operator.id"], name="fk_rectification_served_by_operator"),
        sa.ForeignKeyConstraint(["worker_id"], ["worker.id"], name="fk_rectification_worker_id_worker"),
        sa.PrimaryKeyConstraint("id", name="pk_rectification"),
        sa.UniqueConstraint("number", name="uq_rectification_number"),
    )
    op.create_index("ix_rectification_at", "rectification", ["at"], unique=False)
    op.create_index("ix_rectification_inspection_id", "rectification", ["inspection_id"], unique=False)
    op.create_index(
        "ix_rectification_open",
        "rectification",
        ["due"],
        unique=False,
        sqlite_where=sa.text("state IN ('open', 'served')"),
    )
    op.create_index("ix_rectification_permit_id", "rectification", ["permit_id"], unique=False)
    op.create_index("ix_rectification_worker_id", "rectification", ["worker_id"], unique=False)
    op.create_table(
        "recheck",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("rectification_id", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("inspector", sa.String(), nullable=False),
        sa.Column("put_right", sa.Boolean(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("due", sa.DateTime(), nullable=True),
        sa.CheckConstraint("put_right OR words <> ''", name="ck_recheck_words"),
        sa.CheckConstraint("put_right = (due IS NULL)", name="ck_recheck_due"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_recheck_operator_id_operator"),
        sa.ForeignKeyConstraint(
            ["rectification_id"], ["rectification.id"], name="fk_recheck_rectification_id_rectification"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_recheck"),
        sa.UniqueConstraint("rectification_id", "n", name="uq_recheck_rectification_id_n"),
    )
    op.create_index("ix_recheck_entered_at", "recheck", ["entered_at"], unique=False)
    op.create_table(
        "stop_work",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("permit_id", sa.Integer(), nullable=False),
        sa.Column("rectification_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("demands", sa.Text(), nullable=False),
        sa.Column("reported_to", sa.String(), nullable=False),
        sa.Column("served_how", sa.String(), nullable=False),
        sa.Column("served_to", sa.String(), nullable=False),
        sa.Column("lifted_at", sa.DateTime(), nullable=True),
        sa.Column("lifted_by", sa.Integer(), nullable=True),
        sa.Column("lifted_words", sa.Text(), nullable=False),
        sa.CheckConstraint("reason <> '' AND demands <> ''", name="ck_stop_work_said"),
        sa.CheckConstraint(
            "served_how IN ('', 'hand', 'posted', 'wechat', 'mail', 'left')", name="ck_stop_work_served_how"
        ),
        sa.CheckConstraint("(lifted_at IS NULL) = (lifted_by IS NULL)", name="ck_stop_work_lifted"),
        sa.ForeignKeyConstraint(["lifted_by"], ["operator.id"], name="fk_stop_work_lifted_by_operator"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_stop_work_operator_id_operator"),
        sa.ForeignKeyConstraint(["permit_id"], ["permit.id"], name="fk_stop_work_permit_id_permit"),
        sa.ForeignKeyConstraint(
            ["rectification_id"], ["rectification.id"], name="fk_stop_work_rectification_id_rectification"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_stop_work"),
        sa.UniqueConstraint("number", name="uq_stop_work_number"),
    )
    op.create_index("ix_stop_work_at", "stop_work", ["at"], unique=False)
    op.create_index("ix_stop_work_lifted_at", "stop_work", ["lifted_at"], unique=False)
    op.create_index("ix_stop_work_permit_id", "stop_work", ["permit_id"], unique=False)
    op.create_index(
        "uq_stop_work_open", "stop_work", ["permit_id"], unique=True, sqlite_where=sa.text("lifted_at IS NULL")
    )
    op.create_table(
        "permit_deduction",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("permit_id", sa.Integer(), nullable=False),
        sa.Column("fee_id", sa.Integer(), nullable=False),
        sa.Column("deduction_id", sa.Integer(), nullable=False),
        sa.Column("rectification_id", sa.Integer(), nullable=True),
        sa.Column("pass_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["deduction_id"], ["deduction.id"], name="fk_permit_deduction_deduction_id_deduction"),
        sa.ForeignKeyConstraint(["fee_id"], ["permit_fee.id"], name="fk_permit_deduction_fee_id_permit_fee"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_permit_deduction_operator_id_operator"),
        sa.ForeignKeyConstraint(["pass_id"], ["worker_pass.id"], name="fk_permit_deduction_pass_id_worker_pass"),
        sa.ForeignKeyConstraint(["permit_id"], ["permit.id"], name="fk_permit_deduction_permit_id_permit"),
        sa.ForeignKeyConstraint(
            ["rectification_id"], ["rectification.id"], name="fk_permit_deduction_rectification_id_rectification"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_permit_deduction"),
        sa.UniqueConstraint("deduction_id", name="uq_permit_deduction_deduction_id"),
    )
    op.create_index("ix_permit_deduction_fee_id", "permit_deduction", ["fee_id"], unique=False)
    op.create_index("ix_permit_deduction_permit_id", "permit_deduction", ["permit_id"], unique=False)
    op.create_table(
        "permit_refund",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("permit_id", sa.Integer(), nullable=False),
        sa.Column("fee_id", sa.Integer(), nullable=False),
        sa.Column("refund_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["fee_id"], ["permit_fee.id"], name="fk_permit_refund_fee_id_permit_fee"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_permit_refund_operator_id_operator"),
        sa.ForeignKeyConstraint(["permit_id"], ["permit.id"], name="fk_permit_refund_permit_id_permit"),
        sa.ForeignKeyConstraint(["refund_id"], ["refund.id"], name="fk_permit_refund_refund_id_refund"),
        sa.PrimaryKeyConstraint("id", name="pk_permit_refund"),
        sa.UniqueConstraint("refund_id", name="uq_permit_refund_refund_id"),
    )
    op.create_index("ix_permit_refund_fee_id", "permit_refund", ["fee_id"], unique=False)
    op.create_index("ix_permit_refund_permit_id", "permit_refund", ["permit_id"], unique=False)
    for table, columns in (
        ("contractor", "id, at, operator_id"),
        ("worker", "id, at, operator_id"),
        ("permit", "id, number, at, operator_id, unit_id, source"),
        ("permit_scope", "id, permit_id, text, place, risk, at, operator_id"),
        ("permit_document", "id, permit_id, document, shown, words, at, operator_id"),
        ("issued_paper", "id, permit_id, kind, record, n, at, operator_id"),
        ("worker_pass", "id, number, worker_id, permit_id, contractor_id, since, at, operator_id, replaces_id"),
        (
            "rectification",
            "id, number, permit_id, inspection_id, worker_id, violation, at, operator_id, place, found, broken, to_do,"
            " consequence",
        ),
        ("stop_work", "id, number, permit_id, rectification_id, at, operator_id, reason, demands"),
        (
            "hot_work",
            "id, number, permit_id, worker_id, at, operator_id, approved_by, place, what, begins, ends, guard,"
            " measures",
        ),
        ("extension", "id, number, permit_id, at, operator_id, before, until, works, risk, reason"),
    ):
        frozen(table, columns)
    for table in (
        "permit_review",
        "inspection",
        "recheck",
        "contractor_change",
        "owner_change",
        "completion",
        "permit_fee",
        "permit_deduction",
        "permit_refund",
    ):
        frozen(table)
    # What is over stays so.
    for table, column in (
        ("permit_scope", "removed_at"),
        ("permit_document", "removed_at"),
        ("permit", "copied_at"),
        ("rectification", "served_at"),
        ("rectification", "closed_at"),
        ("stop_work", "lifted_at"),
        ("hot_work", "closed_at"),
        ("extension", "decided_at"),
    ):
        op.execute(
            f"CREATE TRIGGER {table}_{column} BEFORE UPDATE OF {column} ON {table} WHEN OLD.{column} IS NOT NULL"
            f" AND OLD.{column} IS NOT NEW.{column} BEGIN SELECT RAISE(ABORT, '{table}: what is over stays so'); END"
        )
    # No case is filed while anything of it is open, and nothing is opened for one that is over.
    over = "('filed', 'rejected', 'withdrawn')"
    left_open = " OR ".join(
        f"EXISTS (SELECT 1 FROM {asked})"
        for asked in (
            "worker_pass WHERE permit_id = NEW.id AND state = 'issued'",
            "rectification WHERE permit_id = NEW.id AND state IN ('open', 'served')",
            "stop_work WHERE permit_id = NEW.id AND lifted_at IS NULL",
            "hot_work WHERE permit_id = NEW.id AND state = 'issued'",
            "extension WHERE permit_id = NEW.id AND state = 'applied'",
            "key_loan WHERE source = NEW.number AND source <> '' AND back_at IS NULL",
            "permit_fee JOIN deposit ON deposit.id = permit_fee.deposit_id JOIN charge ON charge.id = deposit.charge_id"
            " WHERE permit_fee.permit_id = NEW.id AND charge.paid > deposit.used",
        )
    )
    op.execute(
        f"CREATE TRIGGER permit_over BEFORE UPDATE OF state ON permit WHEN NEW.state IN {over} AND ({left_open})"
        " BEGIN SELECT RAISE(ABORT, 'permit: something of it is open'); END"
    )
    op.execute(
        f"CREATE TRIGGER permit_stays_over BEFORE UPDATE OF state ON permit WHEN OLD.state IN {over}"
        " AND NEW.state IS NOT OLD.state BEGIN SELECT RAISE(ABORT, 'permit: what is over stays so'); END"
    )
    for table in ("worker_pass", "rectification", "stop_work", "hot_work", "extension", "permit_fee"):
        op.execute(
            f"CREATE TRIGGER {table}_of_open_permit BEFORE INSERT ON {table}"
            f" WHEN (SELECT state FROM permit WHERE id = NEW.permit_id) IN {over}"
            f" BEGIN SELECT RAISE(ABORT, '{table}: the permit is over'); END"
        )
    op.execute(
        "CREATE TRIGGER key_loan_of_open_permit BEFORE INSERT ON key_loan"
        f" WHEN EXISTS (SELECT 1 FROM permit WHERE number = NEW.source AND state IN {over})"
        " BEGIN SELECT RAISE(ABORT, 'key_loan: the permit is over'); END"
    )
