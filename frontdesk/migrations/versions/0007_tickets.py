"""Repairs, complaints, follow-ups; photos and files of any record; working days of years not yet published."""

import sqlalchemy as sa
from alembic import op

from frontdesk.migrations.triggers import frozen

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "attachment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("record", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.Column("removed_by", sa.Integer(), nullable=True),
        sa.CheckConstraint("role IN ('', 'signature')", name="ck_attachment_role"),
        sa.CheckConstraint("size > 0 AND length(hash) = 64 AND name <> ''", name="ck_attachment_file"),
        sa.CheckConstraint("(removed_at IS NULL) = (removed_by IS NULL)", name="ck_attachment_removed"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_attachment_operator_id_operator"),
        sa.ForeignKeyConstraint(["removed_by"], ["operator.id"], name="fk_attachment_removed_by_operator"),
        sa.PrimaryKeyConstraint("id", name="pk_attachment"),
    )
    op.create_index("ix_attachment_hash", "attachment", ["hash"], unique=False)
    op.create_index("ix_attachment_record", "attachment", ["kind", "record"], unique=False)
    op.create_index(
        "uq_attachment_once",
        "attachment",
        ["kind", "record", "hash"],
        unique=True,
        sqlite_where=sa.text("removed_at IS NULL AND role = ''"),
    )
    op.create_table(
        "calendar_day",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("working", sa.Boolean(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_calendar_day_operator_id_operator"),
        sa.PrimaryKeyConstraint("day", name="pk_calendar_day"),
    )
    op.create_table(
        "price_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("measure", sa.String(), nullable=False),
        sa.Column("price", sa.Integer(), nullable=False),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.CheckConstraint("kind IN ('material', 'labour')", name="ck_price_item_kind"),
        sa.CheckConstraint("name <> ''", name="ck_price_item_name"),
        sa.CheckConstraint("price >= 0", name="ck_price_item_price"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_price_item_operator_id_operator"),
        sa.PrimaryKeyConstraint("id", name="pk_price_item"),
    )
    op.create_index("uq_price_item_name", "price_item", ["kind", "name"], unique=True, sqlite_where=sa.text("active"))
    op.create_table(
        "team",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.CheckConstraint("name <> ''", name="ck_team_name"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_team_operator_id_operator"),
        sa.PrimaryKeyConstraint("id", name="pk_team"),
        sa.UniqueConstraint("name", name="uq_team_name"),
    )
    op.create_table(
        "warranty_start",
        sa.Column("building_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["building_id"], ["building.id"], name="fk_warranty_start_building_id_building"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_warranty_start_operator_id_operator"),
        sa.PrimaryKeyConstraint("building_id", name="pk_warranty_start"),
    )
    op.create_table(
        "warranty_term",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("months", sa.Integer(), nullable=False),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.CheckConstraint("part <> ''", name="ck_warranty_term_part"),
        sa.CheckConstraint("months BETWEEN 1 AND 1200", name="ck_warranty_term_months"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_warranty_term_operator_id_operator"),
        sa.PrimaryKeyConstraint("id", name="pk_warranty_term"),
        sa.UniqueConstraint("part", name="uq_warranty_term_part"),
    )
    op.create_table(
        "technician",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("team_id", sa.Integer(), nullable=True),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("trades", sa.String(), nullable=False),
        sa.Column("on_duty", sa.Boolean(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.CheckConstraint("name <> ''", name="ck_technician_name"),
        sa.CheckConstraint("active OR NOT on_duty", name="ck_technician_on_duty"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_technician_operator_id_operator"),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name="fk_technician_team_id_team"),
        sa.PrimaryKeyConstraint("id", name="pk_technician"),
    )
    op.create_index("ix_technician_team_id", "technician", ["team_id"], unique=False)
    op.create_index("uq_technician_name", "technician", ["name"], unique=True, sqlite_where=sa.text("active"))
    op.create_table(
        "ticket",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("reporter", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("building_id", sa.Integer(), nullable=True),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column("cause", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("urgency", sa.String(), nullable=False),
        sa.Column("duty", sa.String(), nullable=False),
        sa.Column("part_id", sa.Integer(), nullable=True),
        sa.Column("warranty_until", sa.Date(), nullable=True),
        sa.Column("visit_from", sa.DateTime(), nullable=True),
        sa.Column("visit_until", sa.DateTime(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("suspended_for", sa.String(), nullable=False),
        sa.Column("suspended_until", sa.Date(), nullable=True),
        sa.Column("technician_id", sa.Integer(), nullable=True),
        sa.Column("team_id", sa.Integer(), nullable=True),
        sa.Column("due_at", sa.DateTime(), nullable=True),
        sa.Column("due_what", sa.String(), nullable=False),
        sa.Column("reopened", sa.Integer(), nullable=False),
        sa.Column("finished_at", sa.DateTime(), nullable=True),
        sa.Column("unpaid", sa.Boolean(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("became", sa.String(), nullable=False),
        sa.CheckConstraint("(due_at IS NULL) = (due_what = '')", name="ck_ticket_due"),
        sa.CheckConstraint("(state = 'suspended') = (suspended_for <> '')", name="ck_ticket_suspended"),
        sa.CheckConstraint(
            "channel IN ('counter', 'phone', 'wechat', 'email', 'letter', 'patrol')", name="ck_ticket_channel"
        ),
        sa.CheckConstraint("duty IN ('estate', 'resident', 'developer')", name="ck_ticket_duty"),
        sa.CheckConstraint("kind <> 'repair' OR unit_id IS NOT NULL OR place <> ''", name="ck_ticket_place"),
        sa.CheckConstraint("kind IN ('repair', 'complaint', 'suggestion', 'praise')", name="ck_ticket_kind"),
        sa.CheckConstraint(
            "state IN ('logged', 'dispatched', 'on_site', 'in_progress', 'suspended', 'handed_back', 'to_pay',"
            " 'investigating', 'in_hand', 'escalated', 'to_follow_up', 'closed', 'unfounded', 'reopened', 'cancelled')",
            name="ck_ticket_state",
        ),
        sa.CheckConstraint("suspended_for IN ('', 'parts', 'resident', 'developer')", name="ck_ticket_suspended_for"),
        sa.CheckConstraint("text <> ''", name="ck_ticket_text"),
        sa.CheckConstraint("urgency IN ('emergency', 'normal', 'planned')", name="ck_ticket_urgency"),
        sa.CheckConstraint("reopened >= 0", name="ck_ticket_reopened"),
        sa.CheckConstraint("visit_until IS NULL OR visit_until >= visit_from", name="ck_ticket_visit"),
        sa.ForeignKeyConstraint(["building_id"], ["building.id"], name="fk_ticket_building_id_building"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_ticket_operator_id_operator"),
        sa.ForeignKeyConstraint(["part_id"], ["warranty_term.id"], name="fk_ticket_part_id_warranty_term"),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name="fk_ticket_team_id_team"),
        sa.ForeignKeyConstraint(["technician_id"], ["technician.id"], name="fk_ticket_technician_id_technician"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_ticket_unit_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_ticket"),
        sa.UniqueConstraint("number", name="uq_ticket_number"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_ticket_at", "ticket", ["at"], unique=False)
    op.create_index("ix_ticket_building_state", "ticket", ["building_id", "state", "at"], unique=False)
    op.create_index("ix_ticket_due", "ticket", ["due_at"], unique=False, sqlite_where=sa.text("due_at IS NOT NULL"))
    op.create_index("ix_ticket_kind_at", "ticket", ["kind", "at"], unique=False)
    op.create_index(
        "ix_ticket_open",
        "ticket",
        ["kind", "at"],
        unique=False,
        sqlite_where=sa.text("state NOT IN ('closed', 'unfounded', 'cancelled')"),
    )
    op.create_index(
        "ix_ticket_open_place",
        "ticket",
        ["category", "place"],
        unique=False,
        sqlite_where=sa.text("place <> '' AND state NOT IN ('closed', 'unfounded', 'cancelled')"),
    )
    op.create_index(
        "ix_ticket_open_unit",
        "ticket",
        ["unit_id", "category"],
        unique=False,
        sqlite_where=sa.text("state NOT IN ('closed', 'unfounded', 'cancelled')"),
    )
    op.create_index("ix_ticket_state", "ticket", ["state", "at"], unique=False)
    op.create_index(
        "ix_ticket_technician_id",
        "ticket",
        ["technician_id", "at"],
        unique=False,
        sqlite_where=sa.text("technician_id IS NOT NULL"),
    )
    op.create_index(
        "ix_ticket_unit_id", "ticket", ["unit_id", "at"], unique=False, sqlite_where=sa.text("unit_id IS NOT NULL")
    )
    op.create_table(
        "deadline",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("due", sa.DateTime(), nullable=False),
        sa.Column("set_at", sa.DateTime(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("met_at", sa.DateTime(), nullable=True),
        sa.Column("dropped_at", sa.DateTime(), nullable=True),
        sa.CheckConstraint(
            "what IN ('feedback', 'on_site', 'visit', 'answer', 'developer', 'resume', 'follow_up', 'rectify')",
            name="ck_deadline_what",
        ),
        sa.CheckConstraint("met_at IS NULL OR dropped_at IS NULL", name="ck_deadline_over"),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name="fk_deadline_ticket_id_ticket"),
        sa.PrimaryKeyConstraint("id", name="pk_deadline"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_deadline_due", "deadline", ["due"], unique=False)
    op.create_index("ix_deadline_ticket_id", "deadline", ["ticket_id"], unique=False)
    op.create_index(
        "uq_deadline_open",
        "deadline",
        ["ticket_id", "what"],
        unique=True,
        sqlite_where=sa.text("met_at IS NULL AND dropped_at IS NULL"),
    )
    op.create_table(
        "dispatch",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("technician_id", sa.Integer(), nullable=True),
        sa.Column("team_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("arrived_at", sa.DateTime(), nullable=True),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.CheckConstraint("(ended_at IS NULL) = (outcome = '')", name="ck_dispatch_ended"),
        sa.CheckConstraint(
            "outcome IN ('', 'done', 'handed_back', 'redispatched', 'cancelled')", name="ck_dispatch_outcome"
        ),
        sa.CheckConstraint("technician_id IS NOT NULL OR team_id IS NOT NULL", name="ck_dispatch_whom"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_dispatch_operator_id_operator"),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name="fk_dispatch_team_id_team"),
        sa.ForeignKeyConstraint(["technician_id"], ["technician.id"], name="fk_dispatch_technician_id_technician"),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name="fk_dispatch_ticket_id_ticket"),
        sa.PrimaryKeyConstraint("id", name="pk_dispatch"),
        sa.UniqueConstraint("ticket_id", "n", name="uq_dispatch_ticket_id_n"),
    )
    op.create_index("ix_dispatch_at", "dispatch", ["at"], unique=False)
    op.create_index("ix_dispatch_team_id", "dispatch", ["team_id"], unique=False)
    op.create_index("ix_dispatch_technician_id", "dispatch", ["technician_id"], unique=False)
    op.create_index(
        "uq_dispatch_open", "dispatch", ["ticket_id"], unique=True, sqlite_where=sa.text("ended_at IS NULL")
    )
    op.create_table(
        "follow_up",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("means", sa.String(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("rating", sa.Integer(), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("spot_check", sa.Boolean(), nullable=False),
        sa.CheckConstraint("means IN ('phone', 'visit', 'counter', 'wechat')", name="ck_follow_up_means"),
        sa.CheckConstraint("verdict <> 'not_satisfied' OR words <> ''", name="ck_follow_up_words"),
        sa.CheckConstraint("verdict IN ('satisfied', 'not_satisfied', 'not_reached')", name="ck_follow_up_verdict"),
        sa.CheckConstraint("rating BETWEEN 1 AND 5", name="ck_follow_up_rating"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_follow_up_operator_id_operator"),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name="fk_follow_up_ticket_id_ticket"),
        sa.PrimaryKeyConstraint("id", name="pk_follow_up"),
        sa.UniqueConstraint("number", name="uq_follow_up_number"),
    )
    op.create_index("ix_follow_up_at", "follow_up", ["at"], unique=False)
    op.create_index("ix_follow_up_entered_at", "follow_up", ["entered_at"], unique=False)
    op.create_index("ix_follow_up_ticket_id", "follow_up", ["ticket_id"], unique=False)
    op.create_table(
        "further_report",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("reporter", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.CheckConstraint(
            "channel IN ('counter', 'phone', 'wechat', 'email', 'letter', 'patrol')", name="ck_further_report_channel"
        ),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_further_report_operator_id_operator"),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name="fk_further_report_ticket_id_ticket"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_further_report_unit_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_further_report"),
    )
    op.create_index("ix_further_report_entered_at", "further_report", ["entered_at"], unique=False)
    op.create_index("ix_further_report_ticket_id", "further_report", ["ticket_id"], unique=False)
    op.create_index("ix_further_report_unit_id", "further_report", ["unit_id"], unique=False)
    op.create_table(
        "incident",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("building_id", sa.Integer(), nullable=True),
        sa.Column("entrance", sa.String(), nullable=False),
        sa.Column("sentence", sa.String(), nullable=False),
        sa.Column("since", sa.DateTime(), nullable=False),
        sa.Column("expected_until", sa.DateTime(), nullable=True),
        sa.Column("ticket_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.Column("ended_by", sa.Integer(), nullable=True),
        sa.CheckConstraint("entrance = '' OR building_id IS NOT NULL", name="ck_incident_entrance"),
        sa.CheckConstraint(
            "kind IN ('water_off', 'power_off', 'gas_off', 'heating_off', 'lift_stopped', 'network_off', 'other')",
            name="ck_incident_kind",
        ),
        sa.CheckConstraint("sentence <> ''", name="ck_incident_sentence"),
        sa.CheckConstraint("(ended_at IS NULL) = (ended_by IS NULL)", name="ck_incident_ended"),
        sa.ForeignKeyConstraint(["building_id"], ["building.id"], name="fk_incident_building_id_building"),
        sa.ForeignKeyConstraint(["ended_by"], ["operator.id"], name="fk_incident_ended_by_operator"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_incident_operator_id_operator"),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name="fk_incident_ticket_id_ticket"),
        sa.PrimaryKeyConstraint("id", name="pk_incident"),
        sa.UniqueConstraint("number", name="uq_incident_number"),
    )
    op.create_index(
        "ix_incident_open", "incident", ["building_id"], unique=False, sqlite_where=sa.text("ended_at IS NULL")
    )
    op.create_index("ix_incident_since", "incident", ["since"], unique=False)
    op.create_index("ix_incident_ticket_id", "incident", ["ticket_id"], unique=False)
    op.create_table(
        "quote",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("settled_at", sa.DateTime(), nullable=True),
        sa.Column("signed_by", sa.String(), nullable=False),
        sa.Column("signature_id", sa.Integer(), nullable=True),
        sa.CheckConstraint("state <> 'agreed' OR signed_by <> ''", name="ck_quote_signed"),
        sa.CheckConstraint("state IN ('offered', 'agreed', 'declined', 'replaced')", name="ck_quote_state"),
        sa.CheckConstraint("total >= 0", name="ck_quote_total"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_quote_operator_id_operator"),
        sa.ForeignKeyConstraint(["signature_id"], ["attachment.id"], name="fk_quote_signature_id_attachment"),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name="fk_quote_ticket_id_ticket"),
        sa.PrimaryKeyConstraint("id", name="pk_quote"),
        sa.UniqueConstraint("number", name="uq_quote_number"),
    )
    op.create_index("ix_quote_at", "quote", ["at"], unique=False)
    op.create_index("ix_quote_ticket_id", "quote", ["ticket_id"], unique=False)
    op.create_index(
        "uq_quote_standing", "quote", ["ticket_id"], unique=True, sqlite_where=sa.text("state IN ('offered', 'agreed')")
    )
    op.create_table(
        "ticket_note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.CheckConstraint("kind IN ('told', 'found', 'measure', 'remark')", name="ck_ticket_note_kind"),
        sa.CheckConstraint("text <> ''", name="ck_ticket_note_text"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_ticket_note_operator_id_operator"),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name="fk_ticket_note_ticket_id_ticket"),
        sa.PrimaryKeyConstraint("id", name="pk_ticket_note"),
    )
    op.create_index("ix_ticket_note_entered_at", "ticket_note", ["entered_at"], unique=False)
    op.create_index("ix_ticket_note_ticket_id", "ticket_note", ["ticket_id"], unique=False)
    op.create_table(
        "rectification_slip",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("follow_up_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("fault", sa.Text(), nullable=False),
        sa.Column("due", sa.DateTime(), nullable=False),
        sa.Column("served_at", sa.DateTime(), nullable=True),
        sa.Column("served_to", sa.String(), nullable=False),
        sa.Column("served_by", sa.Integer(), nullable=True),
        sa.CheckConstraint("(served_at IS NULL) = (served_to = '')", name="ck_rectification_slip_served_to"),
        sa.CheckConstraint("fault <> ''", name="ck_rectification_slip_fault"),
        sa.CheckConstraint("(served_at IS NULL) = (served_by IS NULL)", name="ck_rectification_slip_served"),
        sa.ForeignKeyConstraint(
            ["follow_up_id"], ["follow_up.id"], name="fk_rectification_slip_follow_up_id_follow_up"
        ),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_rectification_slip_operator_id_operator"),
        sa.ForeignKeyConstraint(["served_by"], ["operator.id"], name="fk_rectification_slip_served_by_operator"),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name="fk_rectification_slip_ticket_id_ticket"),
        sa.PrimaryKeyConstraint("id", name="pk_rectification_slip"),
        sa.UniqueConstraint("follow_up_id", name="uq_rectification_slip_follow_up_id"),
        sa.UniqueConstraint("number", name="uq_rectification_slip_number"),
    )
    op.create_index(
        "ix_rectification_slip_open",
        "rectification_slip",
        ["due"],
        unique=False,
        sqlite_where=sa.text("served_at IS NULL"),
    )
    op.create_index("ix_rectification_slip_ticket_id", "rectification_slip", ["ticket_id"], unique=False)
    op.create_table(
        "spot_check",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("month", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("drawn_from", sa.Integer(), nullable=False),
        sa.Column("follow_up_id", sa.Integer(), nullable=True),
        sa.CheckConstraint("drawn_from > 0", name="ck_spot_check_drawn_from"),
        sa.CheckConstraint(
            "month BETWEEN 190001 AND 299912 AND month % 100 BETWEEN 1 AND 12", name="ck_spot_check_month"
        ),
        sa.ForeignKeyConstraint(["follow_up_id"], ["follow_up.id"], name="fk_spot_check_follow_up_id_follow_up"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_spot_check_operator_id_operator"),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name="fk_spot_check_ticket_id_ticket"),
        sa.PrimaryKeyConstraint("id", name="pk_spot_check"),
        sa.UniqueConstraint("follow_up_id", name="uq_spot_check_follow_up_id"),
        sa.UniqueConstraint("ticket_id", name="uq_spot_check_ticket_id"),
    )
    op.create_index("ix_spot_check_month", "spot_check", ["month"], unique=False)
    op.create_index(
        "ix_spot_check_open", "spot_check", ["at"], unique=False, sqlite_where=sa.text("follow_up_id IS NULL")
    )
    op.create_table(
        "work",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("technician_id", sa.Integer(), nullable=True),
        sa.Column("team_id", sa.Integer(), nullable=True),
        sa.Column("arrived_at", sa.DateTime(), nullable=True),
        sa.Column("finished_at", sa.DateTime(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("duty", sa.String(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("quote_id", sa.Integer(), nullable=True),
        sa.Column("charge_id", sa.Integer(), nullable=True),
        sa.Column("rating", sa.Integer(), nullable=True),
        sa.Column("signed_by", sa.String(), nullable=False),
        sa.Column("signature_id", sa.Integer(), nullable=True),
        sa.CheckConstraint("charge_id IS NULL OR duty = 'resident'", name="ck_work_charge"),
        sa.CheckConstraint("duty IN ('estate', 'resident', 'developer')", name="ck_work_duty"),
        sa.CheckConstraint("result <> ''", name="ck_work_result"),
        sa.CheckConstraint("arrived_at <= finished_at", name="ck_work_arrived"),
        sa.CheckConstraint("rating BETWEEN 1 AND 5", name="ck_work_rating"),
        sa.CheckConstraint("total >= 0", name="ck_work_total"),
        sa.ForeignKeyConstraint(["charge_id"], ["charge.id"], name="fk_work_charge_id_charge"),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_work_operator_id_operator"),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name="fk_work_quote_id_quote"),
        sa.ForeignKeyConstraint(["signature_id"], ["attachment.id"], name="fk_work_signature_id_attachment"),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name="fk_work_team_id_team"),
        sa.ForeignKeyConstraint(["technician_id"], ["technician.id"], name="fk_work_technician_id_technician"),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name="fk_work_ticket_id_ticket"),
        sa.PrimaryKeyConstraint("id", name="pk_work"),
        sa.UniqueConstraint("charge_id", name="uq_work_charge_id"),
        sa.UniqueConstraint("ticket_id", "n", name="uq_work_ticket_id_n"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_work_finished_at", "work", ["finished_at"], unique=False)
    op.create_index("ix_work_team_id", "work", ["team_id"], unique=False)
    op.create_index("ix_work_technician_id", "work", ["technician_id"], unique=False)
    op.create_table(
        "work_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("quote_id", sa.Integer(), nullable=True),
        sa.Column("work_id", sa.Integer(), nullable=True),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("price_item_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("measure", sa.String(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("price", sa.Integer(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.CheckConstraint("kind IN ('material', 'labour')", name="ck_work_line_kind"),
        sa.CheckConstraint("name <> ''", name="ck_work_line_name"),
        sa.CheckConstraint("(quote_id IS NULL) <> (work_id IS NULL)", name="ck_work_line_whose"),
        sa.CheckConstraint("amount = (2 * price * quantity + 100) / 200", name="ck_work_line_amount"),
        sa.CheckConstraint("quantity > 0 AND price >= 0", name="ck_work_line_quantity"),
        sa.ForeignKeyConstraint(["price_item_id"], ["price_item.id"], name="fk_work_line_price_item_id_price_item"),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name="fk_work_line_quote_id_quote"),
        sa.ForeignKeyConstraint(["work_id"], ["work.id"], name="fk_work_line_work_id_work"),
        sa.PrimaryKeyConstraint("id", name="pk_work_line"),
    )
    op.create_index("ix_work_line_quote_id", "work_line", ["quote_id"], unique=False)
    op.create_index("ix_work_line_work_id", "work_line", ["work_id"], unique=False)
    op.execute("CREATE VIRTUAL TABLE ticket_words USING fts5(words, tokenize = 'unicode61')")
    for table, columns in (
        ("attachment", "id, kind, record, hash, name, type, size, role, at, operator_id"),
        ("ticket", "id, number, kind, at, entered_at, operator_id"),
        ("deadline", "id, ticket_id, what, due, set_at, rule, value"),
        ("incident", "id, number, kind, since, at, operator_id"),
        ("dispatch", "id, ticket_id, n, technician_id, team_id, at, operator_id, remark"),
        ("quote", "id, number, ticket_id, at, operator_id, total, valid_until, remark"),
        ("spot_check", "id, month, ticket_id, at, operator_id, drawn_from"),
        ("rectification_slip", "id, number, ticket_id, follow_up_id, at, operator_id, fault, due"),
    ):
        frozen(table, columns)
    for table in ("further_report", "ticket_note", "work", "work_line", "follow_up"):
        frozen(table)
    # What is over stays so.
    for table, column in (
        ("deadline", "met_at"),
        ("deadline", "dropped_at"),
        ("dispatch", "ended_at"),
        ("quote", "settled_at"),
        ("incident", "ended_at"),
        ("rectification_slip", "served_at"),
        ("attachment", "removed_at"),
    ):
        op.execute(
            f"CREATE TRIGGER {table}_{column} BEFORE UPDATE OF {column} ON {table} WHEN OLD.{column} IS NOT NULL"
            f" AND OLD.{column} IS NOT NEW.{column} BEGIN SELECT RAISE(ABORT, '{table}: what is over stays so'); END"
        )
    # What a list brought in is taken away again with it, and its steps; what somebody did since refers to a ticket.
    for table in ("ticket", "deadline", "work"):
        op.execute(f"DROP TRIGGER {table}_no_delete")
        op.execute(
            f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} WHEN NOT EXISTS"
            f" (SELECT 1 FROM import_added WHERE kind = '{table}' AND OLD.id BETWEEN first AND last)"
            f" BEGIN SELECT RAISE(ABORT, '{table} rows are never changed'); END"
        )
    kinds = "('repair', 'complaint', 'suggestion', 'praise')"
    op.execute("DROP TRIGGER step_no_delete")
    op.execute(
        "CREATE TRIGGER step_no_delete BEFORE DELETE ON step"
        " WHEN NOT (OLD.kind = 'key_copy' AND NOT EXISTS (SELECT 1 FROM key_copy WHERE id = OLD.record))"
        f" AND NOT (OLD.kind IN {kinds} AND NOT EXISTS (SELECT 1 FROM ticket WHERE id = OLD.record))"
        " BEGIN SELECT RAISE(ABORT, 'step rows are never changed'); END"
    )
