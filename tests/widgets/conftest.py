"""Widgets are shown without a screen."""

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_collection_modifyitems(items):
    # The offscreen platform says this once per window shown; it is about the platform, not about us.
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))
