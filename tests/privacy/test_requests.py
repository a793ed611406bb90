"""Who asks for a copy of what is kept gets all of it; who asks to be erased is erased, as far as the books allow."""


import pytest

from frontdesk.core.operators import Role
from frontdesk.privacy.records import Wish
from frontdesk.privacy.requests import RequestDesk
from frontdesk.shell.checking import checks
from frontdesk.shell.forgetting import erase_person
from tests import people
from tests.people import Estate
from tests.privacy import tenants
from tests.privacy.tenants import Tenant


@pytest.fixture
def tenant(estate: Estate) -> Tenant:
    """Every desk has written something of the tenant, who has not paid anything and moved out."""
    tenant = tenants.moved_in(estate, Tenant())
    tenants.visited(estate, tenant)
    tenants.reported(estate, tenant)
    tenants.left_a_key(estate, tenant)
    tenants.photographed(estate, tenant)
    tenants.moved_out(estate)
    return tenant


def wrong(estate: Estate) -> dict[str, str]:
    return {check.name: check.detail for check in checks(estate.ground) if not check.ok}


def asked(estate: Estate, tenant: Tenant, wish: Wish = Wish.ERASE) -> int:
    people.sign_in(estate.ground, Role.RECEPTIONIST)
    request = RequestDesk(estate.ground).begin(tenant.id, wish, "identity_card")
    people.sign_in(estate.ground, Role.MANAGER)
    return request


def test_who_is_erased_is_in_no_file_any_more(estate: Estate, tenant: Tenant) -> None:
    assert tenants.in_files(estate, tenant)
    erase_person(estate.ground, asked(estate, tenant))
    assert tenants.in_files(estate, tenant) == set()
    assert tenants.name_of(estate, tenant) == f"已删除 #{tenant.id}"
    assert tenants.PNG not in [path.read_bytes() for path in estate.ground.folder.rglob("*") if path.is_file()]
    facts = RequestDesk(estate.ground).paper(1)
    assert {title for title, _ in facts["erased"]} >= {
        "Person", "Phones", "Visits, as the visitor", "Repairs and complaints", "Keys left at the counter",
        "Half-filled forms",
    }  # fmt: skip
    assert facts["elsewhere"] == []
    assert wrong(estate) == {}
