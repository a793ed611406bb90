"""A moment is typed as it is said, and shown with its day."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt

from frontdesk.widgets.form import Form
from frontdesk.widgets.moments import MomentField

WALL = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 11, 22, 9, 5, tzinfo=WALL)


@pytest.fixture
def field(qtbot):
    made = MomentField(lambda: NOW)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    "typed, told",
    [
        ("14:05", "2026-11-22 14:05"),
        ("9：05", "2026-11-22 09:05"),
        ("1405", "2026-11-22 14:05"),
        ("905", "2026-11-22 09:05"),
        ("14时05分", "2026-11-22 14:05"),
        ("11-23 14:05", "2026-11-23 14:05"),
        ("2026-12-01 08:30", "2026-12-01 08:30"),
        ("2026-12-01T08:30", "2026-12-01 08:30"),
        ("2026年12月1日 8:30", "2026-12-01 08:30"),
        ("12/1 0830", "2026-12-01 08:30"),
    ],
)
def test_a_moment_is_typed_as_it_is_said(field, typed, told):
    field.setText(typed)
    assert field.problem() is None
    assert f"{field.moment():%Y-%m-%d %H:%M}" == told
    assert field.moment().tzinfo is WALL


@pytest.mark.parametrize(
    "typed",
    ["25:00", "14:60", "2026-02-30 14:05", "soon", "2026-12-01", "0000-01-01 10:00", "1:5", "24:00", "2-30 10:00"],
)
def test_what_is_no_moment_is_refused(field, typed):
    field.setText(typed)
    assert field.moment() is None
    assert typed in str(field.problem())


@pytest.mark.parametrize(
    "now, typed, told",
    [
        ((2027, 1, 1, 0, 10), "12-31 23:50", "2026-12-31 23:50"),
        ((2026, 12, 31, 22, 0), "1-1 8:00", "2027-01-01 08:00"),
        ((2026, 12, 31, 22, 0), "12-31 8:00", "2026-12-31 08:00"),
        ((2027, 12, 1, 9, 0), "2-29 10:00", "2028-02-29 10:00"),
        ((2028, 2, 29, 9, 0), "8:00", "2028-02-29 08:00"),
    ],
)
def test_a_day_without_its_year_is_the_nearest(qtbot, now, typed, told):
    field = MomentField(lambda: datetime(*now, tzinfo=WALL))
    qtbot.addWidget(field)
    field.setText(typed)
    assert f"{field.moment():%Y-%m-%d %H:%M}" == told


def test_an_empty_field_is_no_moment_and_not_wrong(field):
    assert field.moment() is None
    assert field.problem() is None


def test_a_moment_of_another_zone_is_shown_as_the_wall_tells_it(field):
    field.set_moment(datetime(2026, 11, 22, 6, 5, tzinfo=UTC))
    assert field.text() == "2026-11-22 14:05"


def test_up_and_down_go_a_quarter_of_an_hour(qtbot, field):
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "2026-11-22 09:05"
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.text() == "2026-11-22 09:20"


def test_a_draft_keeps_the_day(field):
    field.setText("14:05")
    assert field.draft() == "2026-11-22 14:05"
    field.setText("14:")
    assert field.draft() == "14:"


def test_a_form_reads_it(qtbot):
    form = Form(1)
    form.add("due", "Due back", MomentField(lambda: NOW))
    qtbot.addWidget(form)
    form.set_values({"due": NOW})
    assert form.values() == {"due": NOW}
    form.clear()
    assert form.values() == {"due": None}
