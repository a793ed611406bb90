"""The steps by which older databases become today's; frozen once released."""

HEAD = "0009"
"""The newest step, known without importing alembic, which takes a quarter of a second."""
