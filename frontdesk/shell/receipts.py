"""A receipt as a paper on its way out: drawn in this process, marked as a reprint from the second time on."""

from frontdesk.shell.drawing import receipt_pdf, receipt_slip
from frontdesk.shell.office import Office
from frontdesk.shell.preferences import RECEIPT, Preferences
from frontdesk.shell.printing import printers, send


class ReceiptPaper:
    """One receipt, ready to be shown, printed or saved."""

    kind = RECEIPT

    def __init__(self, office: Office, receipt_id: int, preferences: Preferences) -> None:
        self._office = office
        self._id = receipt_id
        self._preferences = preferences
        self.name = office.fee_office.desk.receipt(receipt_id).number

    def shown(self, format_name: str) -> bytes:
        """As it would come out now."""
        reprint = self._office.fee_office.desk.prints(self._id)
        return receipt_pdf(self._office.ground, self._id, format_name, reprint=reprint)

    def issued(self, format_name: str) -> bytes:
        """On its way out; that it goes out is noted."""
        reprint = self._office.fee_office.cash.print_number(self._id)
        return receipt_pdf(self._office.ground, self._id, format_name, reprint=reprint)

    def slip(self) -> bytes:
        """On its way out of the receipt printer, in its language; that it goes out is noted."""
        return receipt_slip(self._office.ground, self._id)

    def can_print(self) -> bool:
        """Whether the printer chosen last is there, so that nothing has to be asked."""
        return bool(self._preferences["receipt.printer"]) and self._preferences["receipt.printer"] in printers()

    def put_out(self) -> str:
        """Print on the printer chosen last; gives back what to say."""
        return send(self, self._preferences["receipt.format"], self._preferences["receipt.printer"], self._preferences)
