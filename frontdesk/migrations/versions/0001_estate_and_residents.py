"""The estate, its operators, the audit chain, the rules, and the unit files."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def frozen(table: str, columns: str = "") -> None:
    """Let nobody change (these columns of) the rows of a table, nor delete them, whatever program asks."""
    of = f"OF {columns} " if columns else ""
    for act, on in (("UPDATE", f"UPDATE {of}"), ("DELETE", "DELETE ")):
        op.execute(
            f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {on}ON {table}"
            f" BEGIN SELECT RAISE(ABORT, '{table} rows are never changed'); END"
        )


def upgrade() -> None:
    # "estd" marks the file as frontdesk's.
    op.execute("PRAGMA application_id = 1702065252")
    op.create_table(
        "building",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_building"),
        sa.UniqueConstraint("code", name="uq_building_code"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "counter",
        sa.Column("series", sa.String(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("span", sa.String(), sa.Computed("substr(series, 3)", persisted=False), nullable=False),
        sa.PrimaryKeyConstraint("series", name="pk_counter"),
    )
    op.create_index("ix_counter_span", "counter", ["span"], unique=False)
    op.create_table(
        "estate",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("office", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("bank", sa.String(), nullable=False),
        sa.Column("paper_language", sa.String(), nullable=False),
        sa.Column("demo", sa.Boolean(), nullable=False),
        sa.Column("founded", sa.DateTime(), nullable=False),
        sa.CheckConstraint("name <> ''", name="ck_estate_name"),
        sa.CheckConstraint("id = 1", name="ck_estate_only_one"),
        sa.PrimaryKeyConstraint("id", name="pk_estate"),
    )
    op.create_table(
        "operator",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("sign_in_name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("password", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("locked_until", sa.DateTime(), nullable=True),
        sa.Column("since", sa.DateTime(), nullable=False),
        sa.CheckConstraint("name <> ''", name="ck_operator_name"),
        sa.CheckConstraint(
            "role IN ('receptionist', 'cashier', 'supervisor', 'manager', 'administrator')", name="ck_operator_role"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_operator"),
        sa.UniqueConstraint("sign_in_name", name="uq_operator_sign_in_name"),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("id_kind", sa.String(), nullable=False),
        sa.Column("id_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("id_masked", sa.String(), nullable=False),
        sa.Column("id_index", sa.String(), nullable=True),
        sa.Column("birthday", sa.Date(), nullable=True),
        sa.Column("contact_preference", sa.String(), nullable=False),
        sa.Column("care_flag", sa.String(), nullable=False),
        sa.Column("care_note", sa.String(), nullable=False),
        sa.CheckConstraint("name <> ''", name="ck_person_name"),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_person_id_index", "person", ["id_index"], unique=False)
    op.create_table(
        "suffix",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("token", sa.String(), nullable=False),
        sa.Column("record", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "token", "record", name="pk_suffix"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=True),
        sa.Column("counter", sa.String(), nullable=False),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("record", sa.Integer(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_audit_operator_id_operator"),
        sa.PrimaryKeyConstraint("id", name="pk_audit"),
    )
    op.create_index("ix_audit_kind_record", "audit", ["kind", "record"], unique=False)
    op.create_table(
        "change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("record", sa.Integer(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("before", sa.String(), nullable=False),
        sa.Column("after", sa.String(), nullable=False),
        sa.Column("salt", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_change_operator_id_operator"),
        sa.PrimaryKeyConstraint("id", name="pk_change"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_change_kind_record", "change", ["kind", "record"], unique=False)
    op.create_table(
        "row_salt",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("record", sa.Integer(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "record", name="pk_row_salt"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "draft",
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("form", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_draft_operator_id_operator"),
        sa.PrimaryKeyConstraint("operator_id", "form", name="pk_draft"),
    )
    op.create_table(
        "import",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("register", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("added", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("unchanged", sa.Integer(), nullable=False),
        sa.Column("refused", sa.Integer(), nullable=False),
        sa.Column("marks", sa.Text(), nullable=False),
        sa.Column("undone_at", sa.DateTime(), nullable=True),
        sa.Column("undone_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_import_operator_id_operator"),
        sa.ForeignKeyConstraint(["undone_by"], ["operator.id"], name="fk_import_undone_by_operator"),
        sa.PrimaryKeyConstraint("id", name="pk_import"),
    )
    op.create_table(
        "import_added",
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["import_id"], ["import.id"], name="fk_import_added_import_id_import"),
        sa.PrimaryKeyConstraint("import_id", "kind", name="pk_import_added"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "import_changed",
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("record", sa.Integer(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["import_id"], ["import.id"], name="fk_import_changed_import_id_import"),
        sa.PrimaryKeyConstraint("import_id", "kind", "record", name="pk_import_changed"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "layout",
        sa.Column("register", sa.String(), nullable=False),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("assigned", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name="fk_layout_operator_id_operator"),
        sa.PrimaryKeyConstraint("register", "fingerprint", name="pk_layout"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "phone",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_phone_person_id_person"),
        sa.PrimaryKeyConstraint("id", name="pk_phone"),
        sa.UniqueConstraint("person_id", "place", name="uq_phone_person_id_place"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "rule",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("in_force_from", sa.Date(), nullable=False),
        sa.Column("changed_by", sa.Integer(), nullable=True),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["changed_by"], ["operator.id"], name="fk_rule_changed_by_operator"),
        sa.PrimaryKeyConstraint("id", name="pk_rule"),
        sa.UniqueConstraint("key", "in_force_from", name="uq_rule_key_in_force_from"),
    )
    op.create_table(
        "unit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("building_id", sa.Integer(), nullable=False),
        sa.Column("entrance", sa.String(), nullable=False),
        sa.Column("door", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("gross_area", sa.Integer(), nullable=False),
        sa.Column("interior_area", sa.Integer(), nullable=True),
        sa.Column("land_share", sa.Integer(), nullable=True),
        sa.Column("layout", sa.String(), nullable=False),
        sa.Column("fit_out", sa.String(), nullable=False),
        sa.Column("handover_date", sa.Date(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.CheckConstraint("kind IN ('flat', 'shop', 'office', 'storage', 'parking')", name="ck_unit_kind"),
        sa.CheckConstraint(
            "status IN ('unsold', 'vacant', 'owner_occupied', 'let', 'under_renovation')", name="ck_unit_status"
        ),
        sa.CheckConstraint("gross_area >= 0 AND gross_area <= 100000000", name="ck_unit_gross_area"),
        sa.CheckConstraint("interior_area IS NULL OR interior_area >= 0", name="ck_unit_interior_area"),
        sa.ForeignKeyConstraint(["building_id"], ["building.id"], name="fk_unit_building_id_building"),
        sa.PrimaryKeyConstraint("id", name="pk_unit"),
        sa.UniqueConstraint("building_id", "entrance", "door", name="uq_unit_building_id_entrance_door"),
        sa.UniqueConstraint("code", name="uq_unit_code"),
        sa.UniqueConstraint("place", name="uq_unit_place"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "occupancy",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("share", sa.Integer(), nullable=True),
        sa.Column("began_by", sa.String(), nullable=False),
        sa.Column("ended_by", sa.String(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.CheckConstraint("role IN ('owner', 'tenant', 'family', 'agent')", name="ck_occupancy_role"),
        sa.CheckConstraint("share IS NULL OR (share > 0 AND share <= 10000)", name="ck_occupancy_share"),
        sa.CheckConstraint("until IS NULL OR since IS NULL OR until >= since", name="ck_occupancy_until"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_occupancy_person_id_person"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_occupancy_unit_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_occupancy"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_occupancy_person_id", "occupancy", ["person_id"], unique=False)
    op.create_index("ix_occupancy_unit_id", "occupancy", ["unit_id"], unique=False)
    op.create_index(
        "uq_occupancy_current",
        "occupancy",
        ["unit_id", "person_id", "role"],
        unique=True,
        sqlite_where=sa.text("closed = 0"),
    )
    op.create_table(
        "vehicle",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("plate", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("parking_space", sa.String(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("entered", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_vehicle_person_id_person"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_vehicle_unit_id_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_vehicle"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_vehicle_person_id", "vehicle", ["person_id"], unique=False)
    op.create_index("ix_vehicle_unit_id", "vehicle", ["unit_id"], unique=False)
    op.create_index("uq_vehicle_plate", "vehicle", ["plate"], unique=True, sqlite_where=sa.text("until IS NULL"))
    frozen("audit")
