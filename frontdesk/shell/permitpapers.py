"""The papers of renovation: applications, agreements, permits and what comes of them; drawn as those of all desks."""

from datetime import date
from typing import TYPE_CHECKING, Any

from frontdesk.core.filestore import FileStore
from frontdesk.core.ground import Ground
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import Say, mark
from frontdesk.renovation.keptpapers import reprints
from frontdesk.renovation.sheets import AGREEMENT, APPLICATION, PERMIT, SETTLEMENT, CaseSheets
from frontdesk.shell.letterhead import Letterhead, headed

if TYPE_CHECKING:
    from frontdesk.paper.sheet import Sheet
    from frontdesk.shell.papers import Drawing


def _application(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.renovation.papers.application import application_form

    facts = CaseSheets(ground).application(record)
    return headed(ground, application_form(facts, say, **stamp), facts)


def _agreement(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.renovation.papers.agreement import agreement_sheet

    facts = CaseSheets(ground).agreement(record)
    more: dict[str, Any] = {**stamp, "reprint": reprints(ground, AGREEMENT, record)}
    return Letterhead(ground, AGREEMENT).put_on(agreement_sheet, facts, say, **more)


def _permit(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.renovation.papers.doorpermit import door_permit

    facts = CaseSheets(ground).permit(record)
    if facts is None:
        raise Refusal(mark("The permit is not issued yet."))
    return headed(ground, door_permit(facts, say, **stamp, reprint=reprints(ground, PERMIT, record)), facts)


def _extension(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.renovation.papers.changes import extension_form

    facts, reprint = CaseSheets(ground).extension(record), reprints(ground, "extension", record)
    return headed(ground, extension_form(facts, say, **stamp, reprint=reprint), facts)


def _completion(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.renovation.papers.completion import completion_form

    facts, reprint = CaseSheets(ground).completion(record), reprints(ground, "completion", record)
    return headed(ground, completion_form(facts, say, **stamp, reprint=reprint), facts)


def _round_sheet(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    """`record` is the ordinal of the day with two more digits for the round."""
    from frontdesk.renovation.inspectionlists import InspectionLists
    from frontdesk.renovation.papers.rounds import round_sheet

    day, n = divmod(record, 100)
    facts = InspectionLists(ground).site_facts(date.fromordinal(day), n)
    return headed(ground, round_sheet(facts, say, **stamp), facts)


def _inspection_record(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.renovation.inspectionlists import InspectionLists
    from frontdesk.renovation.papers.rounds import inspection_record

    facts = InspectionLists(ground).record(record)
    return headed(ground, inspection_record(facts, say, **stamp), facts)


def _rectification(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.paper.pictures import printed_photo
    from frontdesk.renovation.papers.notices import rectification_notice
    from frontdesk.renovation.rectifications import RectificationDesk

    facts, reprint = RectificationDesk(ground).paper(record), reprints(ground, "rectification", record)
    store = FileStore(ground.folder)
    photos = [printed_photo(store.path(photo["hash"])) for photo in facts.get("photos", ())]
    return headed(ground, rectification_notice(facts, say, photos, **stamp, reprint=reprint), facts)


def _stop_work(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.renovation.papers.notices import stop_work_notice
    from frontdesk.renovation.stopping import StopDesk

    facts, reprint = StopDesk(ground).paper(record), reprints(ground, "stop_work", record)
    return headed(ground, stop_work_notice(facts, say, **stamp, reprint=reprint), facts)


def _settlement(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.renovation.papers.settlement import deposit_settlement
    from frontdesk.renovation.refunding import RefundingDesk

    facts = RefundingDesk(ground).paper(record)
    return headed(ground, deposit_settlement(facts, say, **stamp), facts)


def _hot_work(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    from frontdesk.renovation.hotwork import HotWorkDesk
    from frontdesk.renovation.papers.notices import hot_work_permit

    facts, reprint = HotWorkDesk(ground).paper(record), reprints(ground, "hot_work", record)
    return headed(ground, hot_work_permit(facts, say, **stamp, reprint=reprint), facts)


def _site_workers(ground: Ground, record: int, say: Say, stamp: dict[str, str]) -> "Sheet":
    """Of a permit."""
    from frontdesk.renovation.papers.passes import site_workers
    from frontdesk.renovation.passes import PassDesk

    facts = PassDesk(ground).site_workers(record)
    return headed(ground, site_workers(facts, say, **stamp), facts)


PERMIT_PAPERS: "dict[str, Drawing]" = {
    APPLICATION: _application,
    AGREEMENT: _agreement,
    PERMIT: _permit,
    "extension": _extension,
    "completion": _completion,
    "round_sheet": _round_sheet,
    "inspection_record": _inspection_record,
    "rectification": _rectification,
    "stop_work": _stop_work,
    "hot_work": _hot_work,
    SETTLEMENT: _settlement,
    "site_workers": _site_workers,
}
"""How the papers of renovation are drawn, by their kinds; a new one is a line here."""
