"""Every fault as often as before a release, or as in a test run: `python -m tests.faults [--release] [--only NAME]`."""

import argparse
import sys
import time

from tests.faults.every import DEFECTS, FAULTS
from tests.faults.fault import Fault

_SHOWN = 5
"""Bad things told of each fault."""


def main() -> int:
    """Make the faults strike, then plant the defects; 1 when anything was bad or a defect escaped."""
    told = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    told.add_argument("--release", action="store_true", help="as many tries as before a release")
    told.add_argument("--only", metavar="NAME", choices=sorted(FAULTS), help="one fault, and the defects it must find")
    told.add_argument("--seed", type=int, default=1)
    asked = told.parse_args()
    faults = [fault for fault in FAULTS.values() if asked.only in (None, fault.name)]
    _tell(f"{'fault':34}{'tries':>8}{'struck':>8}{'bad':>6}{'seconds':>9}")
    bad = [fault for fault in faults if not _struck(fault, fault.release if asked.release else fault.short, asked.seed)]
    _tell(f"\n{'seeded defect':44}{'caught by':34}")
    escaped = [fault for fault in faults if not _caught(fault, asked.seed)]
    return 1 if bad or escaped else 0


def _struck(fault: Fault, tries: int, seed: int) -> bool:
    if why := fault.why_not():
        _tell(f"{fault.name:34}not tried: {why}")
        return True
    begun = time.monotonic()
    outcome = fault.run(tries, seed)
    took = time.monotonic() - begun
    _tell(f"{fault.name:34}{outcome.tries:8}{outcome.hit:8}{len(outcome.bad):6}{took:9.1f}")
    for bad in outcome.bad[:_SHOWN]:
        _tell(f"    {bad}")
    return not outcome.bad


def _caught(fault: Fault, seed: int) -> bool:
    """Whether every defect that this fault must find is found."""
    escaped = []
    for defect in DEFECTS:
        if defect.caught_by != fault.name or fault.why_not():
            continue
        with defect.plant():
            bad = fault.run(defect.tries, seed).bad
        _tell(f"{defect.name:44}{defect.caught_by if bad else 'ESCAPED':34}{bad[0][:80] if bad else ''}")
        escaped += [] if bad else [defect]
    return not escaped


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
