"""The steps by which older databases become today's; frozen once released."""

HEAD = "0008"
"""The newest step, known without importing alembic, which takes a quarter of a second."""
