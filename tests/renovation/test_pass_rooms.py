"""The rooms of passes, of the gate, of workers and of contractors, by keyboard."""

from datetime import date
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage, QInputMethodEvent
from PySide6.QtWidgets import QApplication

from frontdesk.core.filestore import FileStore
from frontdesk.core.operators import Role
from frontdesk.renovation.contractors import ContractorDesk
from frontdesk.renovation.passes import PassDesk
from frontdesk.renovation.records.workers import PassStanding
from frontdesk.renovation.tab import RenovationTab
from frontdesk.renovation.workers import WorkerDesk, WorkerFields
from frontdesk.widgets import camera
from frontdesk.widgets.photofield import PhotoField
from tests import people
from tests.counter import RoomsCounter
from tests.renovation import sites

NUMBER = "11010519491231002X"


class Counter(RoomsCounter):
    """The renovation desk, worked by keyboard."""

    def __init__(self, qtbot, ground, room, role=Role.RECEPTIONIST):
        super().__init__(qtbot, ground, lambda office: office.renovation, RenovationTab, role)
        assert self.tab.open_room(room)
        self.tab.refresh()

    def press(self, *keys):
        """The window's own keys go to the tab, as the window has it."""
        own = {"F3": self.tab.new, "Ctrl+S": self.tab.save, "F10": self.tab.save_and_print, "F9": self.tab.print_paper}
        for key in keys:
            if key in own and not (key == "F10" and self.room.panel is None):
                own[key]()
            else:
                super().press(key)

    def type(self, text):
        """Type a text as an input method does, so that whoever listens to typing hears it."""
        written = QInputMethodEvent()
        written.setCommitString(text)
        QApplication.sendEvent(QApplication.focusWidget(), written)

    @property
    def room(self):
        return self.tab.room()


@pytest.fixture
def site(estate):
    ground = estate.ground
    firm = sites.contractor(ground)
    desk = WorkerDesk(ground)
    desk.add(WorkerFields("李建国", "mason", id_number=NUMBER, phone="13700001111", contractor_id=firm))
    desk.add(WorkerFields("孙大海", "welder", phone="13700002222", contractor_id=firm))
    return sites.works(ground, estate.units[people.FLAT], contractor_id=firm)


def test_passes_for_all_of_a_company_are_made_and_printed_in_one_go(qtbot, estate, site):
    counter = Counter(qtbot, estate.ground, "passes")
    counter.press("F3")
    counter.room.panel.site.set_value(site.id)
    counter.press("F8")
    assert [worker["name"] for worker in counter.room.panel.workers.things()] == ["孙大海", "李建国"]
    assert "No card of the trade is noted." in counter.room.panel._told.text()
    counter.press("F10")
    assert counter.room.panel is None
    assert counter.window.told[-1] == "Passes made: 2"
    assert counter.window.papers == [("printed", "site_passes", site.id)]
    counter.press("F3", "F8")
    assert "Nobody of the company is without a pass here." in counter.room.panel.form.refusal()


def test_workers_are_typed_one_after_the_other_and_the_last_enter_makes_the_passes(qtbot, estate, site):
    counter = Counter(qtbot, estate.ground, "passes")
    counter.press("F3")
    counter.room.panel.site.set_value(site.id)
    counter.room.panel.workers.setFocus()
    for name in ("李建国", "sdh"):
        counter.type(name)
        counter.press("Return")
    counter.press("Return", "Return", "Return")
    assert counter.room.panel is None
    rows = PassDesk(estate.ground).of_permit(site.id)
    assert [row["worker"] for row in rows] == ["李建国", "孙大海"]


def test_somebody_who_was_here_before_is_filled_in_and_what_is_known_is_said(qtbot, estate, site, now):
    passes, workers = PassDesk(estate.ground), WorkerDesk(estate.ground)
    known = workers.known(id_number=NUMBER)
    passes.issue(site.id, [known], until=date(2026, 11, 25))
    other = sites.works(estate.ground, estate.units[people.SMALL])
    now.set_day(date(2026, 12, 1))
    counter = Counter(qtbot, estate.ground, "passes")
    counter.press("F8")
    counter.type(NUMBER)
    counter.press("Return")
    form = counter.room.panel.form
    form.set_values({"permit_id": other.id})
    assert form.field("name").input.value() == "李建国"
    assert "expired on 2026-11-25 and is not returned" in counter.room.panel._told.text()
    counter.press("Ctrl+S")
    assert counter.room.panel is None
    assert len(list(workers.listing())) == 2
    (row,) = passes.of_permit(other.id)
    assert (row["worker_id"], row["id_masked"]) == (known, "1101**********002X")


def test_a_lost_pass_is_reported_and_replaced_by_keyboard(qtbot, estate, site):
    passes = PassDesk(estate.ground)
    (lost,) = passes.issue(site.id, [1])
    counter = Counter(qtbot, estate.ground, "passes")
    counter.press("Ctrl+Shift+L")
    counter.type("工地上丢失")
    counter.press("F10")
    made = passes.worker_pass(2)
    assert passes.worker_pass(lost)["state"] == PassStanding.LOST
    assert made["replaces"] == passes.worker_pass(lost)["number"]
    assert counter.window.papers == [("printed", "worker_pass", 2)]
    assert counter.room.table.current_row()["id"] == 2
    assert counter.room.next.isHidden()


def test_the_deposit_of_a_pass_that_did_not_come_back_is_kept_on_the_word_of_a_supervisor(qtbot, estate, site, now):
    (made,) = PassDesk(estate.ground).issue(site.id, [1], until=date(2026, 12, 1))
    sites.paid(estate.ground, site)
    now.set_day(date(2026, 12, 10))
    counter = Counter(qtbot, estate.ground, "passes")
    counter.press("Ctrl+U")
    counter.type(people.OPERATORS[Role.SUPERVISOR])
    counter.press("Return")
    counter.type(people.PASSWORD)
    counter.press("Return")
    number = PassDesk(estate.ground).worker_pass(made)["number"]
    assert counter.window.told[-1] == f"The deposit of {number} is kept."
    counter.press("F7")
    assert PassDesk(estate.ground).worker_pass(made)["state"] == PassStanding.RETURNED
    assert not sites.faults(estate.ground)


def test_the_gate_shows_each_scan_in_place_of_the_last(qtbot, estate, site, now):
    passes = PassDesk(estate.ground)
    numbers = [row["number"] for row in passes.rows(passes.issue(site.id, [1, 2]))]
    now.set_day(date(2026, 11, 24))
    passes.lost(2)
    counter = Counter(qtbot, estate.ground, "gate")
    counter.type(numbers[0])
    counter.press("Return")
    assert (counter.room.sign.text(), counter.room.name.text()) == ("Let in", "李建国")
    assert counter.tab.scanned(numbers[1])
    assert counter.room.sign.text() == "Pass lost"
    counter.type("CR20990101-0001")
    counter.press("Return")
    assert (counter.room.sign.text(), counter.room.name.isHidden()) == ("No such pass", True)
    assert len(counter.room._latest) == 3
    assert not counter.tab.scanned("JY20261121-0001")


def test_the_gate_refuses_passes_of_another_site_than_is_asked_for(qtbot, estate, site, now):
    other = sites.works(estate.ground, estate.units[people.SMALL])
    (made,) = PassDesk(estate.ground).issue(site.id, [1])
    now.set_day(date(2026, 11, 24))
    counter = Counter(qtbot, estate.ground, "gate")
    counter.tab.scanned(PassDesk(estate.ground).worker_pass(made)["number"])
    counter.room.site.set_value(other.unit_id)
    assert counter.room.sign.text() == "Wrong site"
    assert counter.room.why.text() == "This pass is for 3-1-502."
    counter.press("F7")
    assert counter.window.records == [("worker_pass", made)]


def test_a_receptionist_bars_a_contractor_only_on_the_word_of_a_supervisor(qtbot, estate, site):
    counter = Counter(qtbot, estate.ground, "contractors")
    counter.press("Ctrl+J")
    counter.type("野蛮施工")
    counter.press("Return")
    counter.type(people.OPERATORS[Role.SUPERVISOR])
    counter.press("Return")
    counter.type(people.PASSWORD)
    counter.press("Return")
    (row,) = ContractorDesk(estate.ground).listing()
    assert (row["state"], row["barred"]) == ("barred", "野蛮施工")
    assert not sites.faults(estate.ground)


def test_a_case_leads_to_its_passes_and_shows_them(qtbot, estate, site):
    PassDesk(estate.ground).issue(site.id, [1])
    counter = Counter(qtbot, estate.ground, "permits")
    counter.tab.show_record("permit", site.id)
    counter.press("Ctrl+W")
    (desk, facts, _) = counter.window.handed_on[-1]
    assert (desk, facts) == ("renovation", {"room": "passes", "permit_id": site.id})
    counter.tab.take_over(facts, lambda _: None)
    assert [row["worker"] for row in counter.room.passes.listing(**counter.room.narrowed())] == ["李建国"]


def test_a_photo_is_cut_to_the_shape_of_a_pass_whatever_it_was(qtbot, ground, tmp_path):
    store, paths = FileStore(ground.folder), []
    field = PhotoField(store, lambda title, endings, chosen: chosen(str(paths[-1])))
    qtbot.addWidget(field)
    paths.append(tmp_path / "wide.png")
    QImage(1200, 500, QImage.Format.Format_ARGB32).save(str(paths[-1]))
    field.choose()
    kept = field.value()
    picture = QImage(str(store.path(kept.hash)))
    assert (kept.name, kept.type, picture.width(), picture.height()) == ("photo.jpg", "image/jpeg", 375, 500)
    field.set_draft(field.draft())
    assert field.value() == kept
    paths.append(tmp_path / "letter.txt")
    paths[-1].write_text("no picture")
    field.choose()
    assert str(field.problem()) == "This is no picture that can be read. Choose another one."
    data = QMimeData()
    data.setImageData(QImage(300, 400, QImage.Format.Format_RGB32))
    QGuiApplication.clipboard().setMimeData(data)
    field.paste()
    assert field.problem() is None
    assert field.value() != kept
    for draft in ("", "{", "[1]", "null"):
        field.set_draft(draft)
        assert field.value() is None


def test_without_what_qt_needs_for_cameras_there_is_none(monkeypatch):
    monkeypatch.setattr(camera, "find_spec", lambda name: None)
    assert camera.cameras() == ()


class Frame:
    """What a camera gives."""

    def toImage(self):  # noqa: N802 - Qt's name
        picture = QImage(640, 480, QImage.Format.Format_RGB32)
        picture.fill(0x336699)
        return picture


class Sink(QObject):
    videoFrameChanged = Signal(object)  # noqa: N815 - Qt's name


class Lens(QObject):
    errorOccurred = Signal(object, str)  # noqa: N815 - Qt's name

    def __init__(self, device):
        super().__init__()
        self.running = False

    def start(self):
        self.running = True

    def stop(self):
        self.running = False


class Session:
    def setCamera(self, lens):  # noqa: N802 - Qt's name
        self.lens = lens

    def setVideoSink(self, sink):  # noqa: N802 - Qt's name
        self.sink = sink


def test_the_camera_shows_what_it_sees_until_the_photo_is_taken(qtbot, monkeypatch):
    media = SimpleNamespace(QCamera=Lens, QVideoSink=Sink, QMediaCaptureSession=Session)
    monkeypatch.setattr(camera, "import_module", lambda name: media)
    taken = []
    window = camera.CameraWindow("front", taken.append)
    qtbot.addWidget(window)
    window.take()
    assert not taken
    lens, sink = window._camera, window._sink
    assert lens.running
    sink.videoFrameChanged.emit(Frame())
    window.take()
    assert (taken[0].width(), lens.running) == (640, False)
