"""The ticket office: all its desks on one ground, each made when it is first asked for."""

from frontdesk.core.ground import Ground


class TicketOffice:
    """The desks of its rooms."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
