"""Every fault that is tried and every defect that must be found; a module of faults is named here once."""

from types import ModuleType

from tests.faults import (
    clocks,
    damage,
    diskwork,
    hostile,
    killed,
    long,
    powercut,
    races,
    restored,
    torn,
    upgrades,
    windows,
)
from tests.faults.fault import Defect, Fault

MODULES: tuple[ModuleType, ...] = (
    killed, races, long, clocks, upgrades, windows, powercut, torn, diskwork, damage, restored, hostile,
)  # fmt: skip
"""Each has FAULTS, and DEFECTS if it has any."""

FAULTS: dict[str, Fault] = {fault.name: fault for module in MODULES for fault in module.FAULTS}
DEFECTS: list[Defect] = [defect for module in MODULES for defect in getattr(module, "DEFECTS", ())]
