"""The running program, and hands on its keyboard."""

from tests.program import hands, started

__all__ = ["hands", "started"]
