"""A tenant about whom every desk has written something, and who has moved out again."""

from dataclasses import dataclass
from datetime import date

from frontdesk.core.attachments import AttachmentDesk
from frontdesk.core.drafts import Drafts
from frontdesk.core.operators import Role
from frontdesk.keys.custody import CustodyDesk, Left
from frontdesk.reception.admissions.desk import AdmissionDesk, NewRule
from frontdesk.reception.enquiries.desk import EnquiryDesk, EnquiryFields
from frontdesk.reception.records import Admission, Channel, Purpose
from frontdesk.reception.visits.desk import VisitDesk
from frontdesk.reception.visits.fields import VisitFields
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.fields import PersonFields
from frontdesk.residents.records import Person
from frontdesk.tickets.finishing import Done, FinishingDesk
from frontdesk.tickets.followups import Asked, FollowUpDesk
from frontdesk.tickets.intake import IntakeDesk, Report, TicketFields
from frontdesk.tickets.records import TicketKind
from frontdesk.tickets.records.followups import Means, Verdict
from frontdesk.tickets.records.notes import NoteKind
from frontdesk.tickets.remarks import RemarkDesk
from tests import people
from tests.people import FLAT, Estate

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(24))
"""What was photographed at the tenant's."""


@dataclass
class Tenant:
    """Who moved in, by which name, phone and number."""

    name: str = "欧阳若兰"
    phone: str = "13711118888"
    number: str = "320102199003078061"
    id: int = 0

    def secrets(self) -> list[bytes]:
        """What tells of the tenant, as it may stand in a file: also parted, as words are filed."""
        return [self.name.encode(), self.phone.encode(), self.number.encode(), " ".join(self.name).encode()]


def moved_in(estate: Estate, tenant: Tenant, unit: str = FLAT) -> Tenant:
    """The tenant rents a flat."""
    people.sign_in(estate.ground, Role.MANAGER)
    fields = PersonFields(
        tenant.name, (tenant.phone,), "resident_id", tenant.number, care_flag="lives_alone", care_note="独居，常联系"
    )
    day = date(2026, 11, 1)
    tenant.id = ResidentDesk(estate.ground).new_lease(estate.units[unit], fields, day, None)
    return tenant


def visited(estate: Estate, tenant: Tenant, unit: str = FLAT) -> None:
    """The tenant came to the counter, asked, and let others in."""
    ground, at = estate.ground, estate.units[unit]
    visits = VisitDesk(ground)
    came = VisitFields(tenant.name, Purpose.OTHER, place="服务中心", phone=tenant.phone)
    visits.sign_out([visits.sign_in(came).id])
    visits.sign_out([visits.sign_in(VisitFields("李敏", Purpose.FAMILY, at, remark=f"{tenant.name}的表姐")).id])
    enquiry = EnquiryDesk(ground).note(
        EnquiryFields(Channel.PHONE, "fees", f"我是{tenant.name}，问物业费", answer="按面积", caller=tenant.name,
                      phone=tenant.phone, unit_id=at)
    )  # fmt: skip
    assert enquiry.id
    rules = AdmissionDesk(ground)
    today = ground.clock.today()
    rules.end(rules.add(NewRule(Admission.PERMIT, at, today, name="何阿姨", asked_by=tenant.name)).id)


def reported(estate: Estate, tenant: Tenant, unit: str = FLAT) -> None:
    """The tenant reported a tap, which was mended, and was asked after it; and a photo was taken."""
    ground, at = estate.ground, estate.units[unit]
    intake = IntakeDesk(ground)
    told = {"category": "plumbing", "reporter": tenant.name, "phone": tenant.phone, "unit_id": at}
    ticket = intake.log(TicketFields(TicketKind.REPAIR, text=f"{tenant.name}家水龙头漏水", **told))
    intake.join(ticket.id, Report(reporter=tenant.name, phone=tenant.phone, text=f"{tenant.phone}再次来电", unit_id=at))
    RemarkDesk(ground).note(ticket.id, NoteKind.TOLD, f"已告知{tenant.name}")
    files = AttachmentDesk(ground)
    files.attach("ticket", ticket.id, [files.store.put(f"{tenant.name}.png", PNG)])
    FinishingDesk(ground).finish(ticket.id, Done(f"换了{tenant.name}家的水龙头", signed_by=tenant.name))
    FollowUpDesk(ground).follow_up(ticket.id, Asked(Verdict.SATISFIED, Means.PHONE, words=f"{tenant.name}说很好"))


def left_a_key(estate: Estate, tenant: Tenant, unit: str = FLAT) -> None:
    """The tenant left a key for a while."""
    desk = CustodyDesk(estate.ground)
    custody = desk.take(Left(estate.units[unit], "T-031", tenant.name, "出差", tenant.phone))
    desk.give_back(custody.id, tenant.name)


def paid(estate: Estate, tenant: Tenant, unit: str = FLAT) -> str:
    """The tenant paid in advance; gives back the receipt's number."""
    return estate.pay(unit, "50.00", payer=tenant.name).number


def moved_out(estate: Estate, unit: str = FLAT) -> None:
    """The lease is over; a half-filled form still tells of it."""
    people.sign_in(estate.ground, Role.MANAGER)
    ResidentDesk(estate.ground).end_lease(estate.units[unit], date(2026, 11, 20))


def photographed(estate: Estate, tenant: Tenant, unit: str = FLAT) -> None:
    """A scan and a half-filled form of the tenant's."""
    files = AttachmentDesk(estate.ground)
    files.attach("unit", estate.units[unit], [files.store.put(f"{tenant.name}租约.png", PNG + b"1")])
    Drafts(estate.ground).keep("visit", {"name": tenant.name, "phone": tenant.phone})


def in_files(estate: Estate, tenant: Tenant) -> set[str]:
    """In which files of the data folder, by content or name, the tenant can still be read."""
    found = set()
    for path in estate.ground.folder.rglob("*"):
        held = path.read_bytes() if path.is_file() else b""
        if any(secret in held or secret in path.name.encode() for secret in tenant.secrets()):
            found.add(path.name)
    return found


def name_of(estate: Estate, tenant: Tenant) -> str:
    """What the tenant is called in the unit files now."""
    with estate.ground.database.reading() as session:
        return session.get_one(Person, tenant.id).name


def moved_out_of(estate: Estate) -> Tenant:
    """Somebody who moved in and out again."""
    tenant = moved_in(estate, Tenant())
    moved_out(estate)
    return tenant
