"""Rules that the database keeps by itself, whatever program asks; steps of migrations set them up."""

from alembic import op


def frozen(table: str, columns: str = "") -> None:
    """Let nobody change (these columns of) the rows of a table, nor delete them, whatever program asks."""
    of = f"OF {columns} " if columns else ""
    for act, on in (("UPDATE", f"UPDATE {of}"), ("DELETE", "DELETE ")):
        op.execute(
            f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {on}ON {table}"
            f" BEGIN SELECT RAISE(ABORT, '{table} rows are never changed'); END"
        )
