"""The running program, and hands on its keyboard."""

from tests.program import started

__all__ = ["started"]
