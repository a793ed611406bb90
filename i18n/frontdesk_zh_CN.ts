<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>frontdesk</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card number has 18 digits, the last may be X. This one has {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mobile number has 11 digits. This one has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passport&apos;s number has 5 to 12 letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password has at least {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price from {day} on is set already. Choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A red entry can&apos;t be voided. Take the payment again instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor must authorise this with their own password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {seconds} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account for transfers: {bank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An owner leaves by a transfer of title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window is writing to the database. Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised by: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {date} the following fees of your unit were still open in our books. We kindly ask you to pay them by {due_by} at our counter. Thank you for your support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards with 15 digits are no longer valid. Ask for the new card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashier: {cashier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change is given from cash only. Type the exact amount, or keep the rest as prepayment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges fall due after the end of their month by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the amount is rounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the title changed hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy 1 File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy 2 Resident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy 3 Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction of an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter hours: {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear {payer},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits 7 to 14 are not a possible date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electric bicycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enquiries: {phone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed per unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign permanent resident card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From prepayment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross area: {area} m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over later, on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover by the developer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong and Macao travel permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong, Macao and Taiwan residence permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a locked-out operator waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have received the payment notice of {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have paid in the meantime, please disregard this notice. If anything looks wrong to you, please tell us and we will check it together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In figures:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infant in the household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interior area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by (seal):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lease ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line: Shift+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ID number is kept of this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No province has this number&apos;s first two digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sold yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed. Keep the money as prepayment, or don&apos;t take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that begin with 81, 82 or 83 are residence permits of Hong Kong, Macao and Taiwan residents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that begin with 9 are cards of foreign permanent residents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner-occupied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page}/{pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by: {methods}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers are printed in {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer&apos;s signature:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer: {payer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment notices ask to pay within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per m² of gross area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please pay by: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepayment balance: before {before}, after {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepayment balance: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price × quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed {at} by {by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by (seal):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red entry for receipt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark: {remark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprint {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resident identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the chosen charges have been paid meanwhile. Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has been paid on this charge. Void the receipt first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan travel permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over from the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy made before the upgrade is not sound. Nothing was upgraded. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file can&apos;t be opened. Check the data folder and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file is damaged or is not frontdesk&apos;s. It was not touched. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged. Stop working with it and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is older than the last entry made with it, or is another one. It was not touched. Put the right file back. If you restored an older one on purpose, remove {name} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is read-only. Nothing was saved. Ask for write permission to the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was made by a newer version of frontdesk. It was not touched. Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day lies before the present entry of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day lies before the price came into force, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not answer properly. Nothing was saved. Check the disk before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The estate needs at least one active manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of {file} does not exist. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be written to. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file for identity numbers is missing or damaged. Put {name} back beside the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last digit does not fit the others. One digit may be mistyped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lease ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or the password is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prepayment is only {prepaid}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prepayment of this receipt has been used since. Void the later receipt first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen locks after idling for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is not let.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a fee item called {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an estate in this folder already. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an operator called {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no estate in {folder}. Make one first, or open the demo estate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no receipt {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room on the disk for {file}. Free some space or save it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unit {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was encrypted with another key, or it is damaged. Put the right key file beside the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number looks like a resident identity card. Choose that document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number looks made up. Leave the field empty if it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This permit&apos;s number has 8 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This permit&apos;s number is H or M and 8 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is on file in the unit already, in the same role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt was voided by red entry {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait {minutes} min, or ask the manager for a new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total (in capitals): {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name of 1 to 40 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name of 1 to 80 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number with at most {decimals} decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an amount above 0.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amount received, above 0.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the building and the door, like 3 and 502.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the estate, at most 60 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the new owner&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the plate, like 苏A8K21F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under renovation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use only as much prepayment as is to be paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid only with our seal and unaltered. For an invoice, please bring this receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voids / voided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong passwords before an operator is locked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in has been changed at another counter. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the fen (0.01)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the jiao (0.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the yuan (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} could be several units. Type it with hyphens, like 3-1-502.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is on file already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{estate} Service Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be written. Close it if it is open in another program, or save it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is on a network drive, where a database can be damaged. Choose a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: comes to 0.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: the gross area is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} has been billed. Choose a day after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({role}) may not do this. Ask a supervisor or the manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not authorise this. Ask a supervisor or the manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is voided already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plate} is on file already, at {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} × {area} m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum} × {months} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} ({more})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a date. Type it like 2026-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a month. Type it like 2026-11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a price. Type it like 2.50, with at most four decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not an amount. Type it like 1409.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} was not found. Choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}-{month}-{day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
