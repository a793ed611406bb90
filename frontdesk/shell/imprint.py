"""What all papers tell of themselves: the language they speak, and when and by whom they are printed."""

from frontdesk.core.ground import Ground


def book_language(ground: Ground) -> str:
    """The language of the estate's papers."""
    from frontdesk.fees.desk import FeeDesk

    return FeeDesk(ground).estate().paper_language


def printed(ground: Ground) -> dict[str, str]:
    """When and by whom a paper is printed, for its foot."""
    return {
        "printed_at": f"{ground.clock.local(ground.clock.now()):%Y-%m-%d %H:%M}",
        "printed_by": ground.who().name,
    }
