<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>frontdesk</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A card number has 18 digits, the last may be X. This one has {count} characters.</source>
        <translation>A card number has 18 digits, the last may be X. This one has {count} characters.</translation>
    </message>
    <message>
        <source>A mobile number has 11 digits. This one has {count}.</source>
        <translation>A mobile number has 11 digits. This one has {count}.</translation>
    </message>
    <message>
        <source>A passport&apos;s number has 5 to 12 letters and digits.</source>
        <translation>A passport&apos;s number has 5 to 12 letters and digits.</translation>
    </message>
    <message>
        <source>A password has at least {count} characters.</source>
        <translation>A password has at least {count} characters.</translation>
    </message>
    <message>
        <source>A price from {day} on is set already. Choose a later day.</source>
        <translation>A price from {day} on is set already. Choose a later day.</translation>
    </message>
    <message>
        <source>A red entry can&apos;t be voided. Take the payment again instead.</source>
        <translation>A red entry can&apos;t be voided. Take the payment again instead.</translation>
    </message>
    <message>
        <source>A supervisor must authorise this with their own password.</source>
        <translation>A supervisor must authorise this with their own password.</translation>
    </message>
    <message>
        <source>About {minutes} min left</source>
        <translation>About {minutes} min left</translation>
    </message>
    <message>
        <source>About {seconds} s left</source>
        <translation>About {seconds} s left</translation>
    </message>
    <message>
        <source>Account for transfers: {bank}</source>
        <translation>Account for transfers: {bank}</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Acknowledgement</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>Alipay</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>An owner leaves by a transfer of title.</source>
        <translation>An owner leaves by a transfer of title.</translation>
    </message>
    <message>
        <source>Another window is writing to the database. Wait a moment and try again.</source>
        <translation>Another window is writing to the database. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation>Authorised by</translation>
    </message>
    <message>
        <source>Authorised by: {name}</source>
        <translation>Authorised by: {name}</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>Bank card</translation>
    </message>
    <message>
        <source>Billed already</source>
        <translation>Billed already</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>By {date} the following fees of your unit were still open in our books. We kindly ask you to pay them by {due_by} at our counter. Thank you for your support.</source>
        <translation>By {date} the following fees of your unit were still open in our books. We kindly ask you to pay them by {due_by} at our counter. Thank you for your support.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Car</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Cards with 15 digits are no longer valid. Ask for the new card.</source>
        <translation>Cards with 15 digits are no longer valid. Ask for the new card.</translation>
    </message>
    <message>
        <source>Care flag</source>
        <translation>Care flag</translation>
    </message>
    <message>
        <source>Care note</source>
        <translation>Care note</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cashier</translation>
    </message>
    <message>
        <source>Cashier: {cashier}</source>
        <translation>Cashier: {cashier}</translation>
    </message>
    <message>
        <source>Change is given from cash only. Type the exact amount, or keep the rest as prepayment.</source>
        <translation>Change is given from cash only. Type the exact amount, or keep the rest as prepayment.</translation>
    </message>
    <message>
        <source>Change {amount}</source>
        <translation>Change {amount}</translation>
    </message>
    <message>
        <source>Charge list</source>
        <translation>Charge list</translation>
    </message>
    <message>
        <source>Charges fall due after the end of their month by</source>
        <translation>Charges fall due after the end of their month by</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Choose how the amount is rounded.</source>
        <translation>Choose how the amount is rounded.</translation>
    </message>
    <message>
        <source>Choose how the title changed hands.</source>
        <translation>Choose how the title changed hands.</translation>
    </message>
    <message>
        <source>Contact preference</source>
        <translation>Contact preference</translation>
    </message>
    <message>
        <source>Copy 1 File</source>
        <translation>Copy 1 File</translation>
    </message>
    <message>
        <source>Copy 2 Resident</source>
        <translation>Copy 2 Resident</translation>
    </message>
    <message>
        <source>Copy 3 Accounts</source>
        <translation>Copy 3 Accounts</translation>
    </message>
    <message>
        <source>Correction of an entry</source>
        <translation>Correction of an entry</translation>
    </message>
    <message>
        <source>Counter hours</source>
        <translation>Counter hours</translation>
    </message>
    <message>
        <source>Counter hours: {hours}</source>
        <translation>Counter hours: {hours}</translation>
    </message>
    <message>
        <source>Court decision</source>
        <translation>Court decision</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Date:</translation>
    </message>
    <message>
        <source>Dear {payer},</source>
        <translation>Dear {payer},</translation>
    </message>
    <message>
        <source>Delivered by:</source>
        <translation>Delivered by:</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Desks</translation>
    </message>
    <message>
        <source>Digits 7 to 14 are not a possible date of birth.</source>
        <translation>Digits 7 to 14 are not a possible date of birth.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Due: {count}</source>
        <translation>Due: {count}</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>Elderly</translation>
    </message>
    <message>
        <source>Electric bicycle</source>
        <translation>Electric bicycle</translation>
    </message>
    <message>
        <source>Enquiries: {phone}</source>
        <translation>Enquiries: {phone}</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrance</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>Fee item</translation>
    </message>
    <message>
        <source>Fill in {label}.</source>
        <translation>Fill in {label}.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Fit-out</source>
        <translation>Fit-out</translation>
    </message>
    <message>
        <source>Fixed per unit</source>
        <translation>Fixed per unit</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Flat</translation>
    </message>
    <message>
        <source>Foreign permanent resident card</source>
        <translation>Foreign permanent resident card</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>From prepayment</source>
        <translation>From prepayment</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Gift</translation>
    </message>
    <message>
        <source>Gross area</source>
        <translation>Gross area</translation>
    </message>
    <message>
        <source>Gross area: {area} m²</source>
        <translation>Gross area: {area} m²</translation>
    </message>
    <message>
        <source>Handed over later, on {day}</source>
        <translation>Handed over later, on {day}</translation>
    </message>
    <message>
        <source>Handover by the developer</source>
        <translation>Handover by the developer</translation>
    </message>
    <message>
        <source>Handover date</source>
        <translation>Handover date</translation>
    </message>
    <message>
        <source>Hong Kong and Macao travel permit</source>
        <translation>Hong Kong and Macao travel permit</translation>
    </message>
    <message>
        <source>Hong Kong, Macao and Taiwan residence permit</source>
        <translation>Hong Kong, Macao and Taiwan residence permit</translation>
    </message>
    <message>
        <source>How long a locked-out operator waits</source>
        <translation>How long a locked-out operator waits</translation>
    </message>
    <message>
        <source>I have received the payment notice of {date}.</source>
        <translation>I have received the payment notice of {date}.</translation>
    </message>
    <message>
        <source>ID document</source>
        <translation>ID document</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>If you have paid in the meantime, please disregard this notice. If anything looks wrong to you, please tell us and we will check it together.</source>
        <translation>If you have paid in the meantime, please disregard this notice. If anything looks wrong to you, please tell us and we will check it together.</translation>
    </message>
    <message>
        <source>In figures:</source>
        <translation>In figures:</translation>
    </message>
    <message>
        <source>Infant in the household</source>
        <translation>Infant in the household</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>Inheritance</translation>
    </message>
    <message>
        <source>Interior area</source>
        <translation>Interior area</translation>
    </message>
    <message>
        <source>Issued by (seal):</source>
        <translation>Issued by (seal):</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Land share</source>
        <translation>Land share</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Lease</translation>
    </message>
    <message>
        <source>Lease ended</source>
        <translation>Lease ended</translation>
    </message>
    <message>
        <source>Let</source>
        <translation>Let</translation>
    </message>
    <message>
        <source>Lives alone</source>
        <translation>Lives alone</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation>Motorcycle</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation>Moved in</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>Moved out</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New lease</source>
        <translation>New lease</translation>
    </message>
    <message>
        <source>New line: Shift+Enter</source>
        <translation>New line: Shift+Enter</translation>
    </message>
    <message>
        <source>No ID number is kept of this person.</source>
        <translation>No ID number is kept of this person.</translation>
    </message>
    <message>
        <source>No paper to show</source>
        <translation>No paper to show</translation>
    </message>
    <message>
        <source>No price applies</source>
        <translation>No price applies</translation>
    </message>
    <message>
        <source>No province has this number&apos;s first two digits.</source>
        <translation>No province has this number&apos;s first two digits.</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>Nobody is signed in. Sign in first.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>Not sold yet</source>
        <translation>Not sold yet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing is owed. Keep the money as prepayment, or don&apos;t take it.</source>
        <translation>Nothing is owed. Keep the money as prepayment, or don&apos;t take it.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Numbers that begin with 81, 82 or 83 are residence permits of Hong Kong, Macao and Taiwan residents.</source>
        <translation>Numbers that begin with 81, 82 or 83 are residence permits of Hong Kong, Macao and Taiwan residents.</translation>
    </message>
    <message>
        <source>Numbers that begin with 9 are cards of foreign permanent residents.</source>
        <translation>Numbers that begin with 9 are cards of foreign permanent residents.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>One-off</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Other document</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Owner-occupied</source>
        <translation>Owner-occupied</translation>
    </message>
    <message>
        <source>Page {page}/{pages}</source>
        <translation>Page {page}/{pages}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>Paid by: {methods}</source>
        <translation>Paid by: {methods}</translation>
    </message>
    <message>
        <source>Paid up</source>
        <translation>Paid up</translation>
    </message>
    <message>
        <source>Papers are printed in {languages}.</source>
        <translation>Papers are printed in {languages}.</translation>
    </message>
    <message>
        <source>Parking space</source>
        <translation>Parking space</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Part paid</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passport</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Payer&apos;s signature:</source>
        <translation>Payer&apos;s signature:</translation>
    </message>
    <message>
        <source>Payer: {payer}</source>
        <translation>Payer: {payer}</translation>
    </message>
    <message>
        <source>Payment notice</source>
        <translation>Payment notice</translation>
    </message>
    <message>
        <source>Payment notices ask to pay within</source>
        <translation>Payment notices ask to pay within</translation>
    </message>
    <message>
        <source>Per m² of gross area</source>
        <translation>Per m² of gross area</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Phones</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Plate</translation>
    </message>
    <message>
        <source>Please pay by: {date}</source>
        <translation>Please pay by: {date}</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>Prepayment</translation>
    </message>
    <message>
        <source>Prepayment balance: before {before}, after {after}</source>
        <translation>Prepayment balance: before {before}, after {after}</translation>
    </message>
    <message>
        <source>Prepayment balance: {amount}</source>
        <translation>Prepayment balance: {amount}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Price × quantity</source>
        <translation>Price × quantity</translation>
    </message>
    <message>
        <source>Printed {at} by {by}</source>
        <translation>Printed {at} by {by}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>Receipt list</source>
        <translation>Receipt list</translation>
    </message>
    <message>
        <source>Receipt of payment</source>
        <translation>Receipt of payment</translation>
    </message>
    <message>
        <source>Received by (seal):</source>
        <translation>Received by (seal):</translation>
    </message>
    <message>
        <source>Received {amount}</source>
        <translation>Received {amount}</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>Receptionist</translation>
    </message>
    <message>
        <source>Red entry</source>
        <translation>Red entry</translation>
    </message>
    <message>
        <source>Red entry for receipt {number}</source>
        <translation>Red entry for receipt {number}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Remark: {remark}</source>
        <translation>Remark: {remark}</translation>
    </message>
    <message>
        <source>Reprint {count}</source>
        <translation>Reprint {count}</translation>
    </message>
    <message>
        <source>Resident identity card</source>
        <translation>Resident identity card</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Signature:</source>
        <translation>Signature:</translation>
    </message>
    <message>
        <source>Some of the chosen charges have been paid meanwhile. Look at the list again.</source>
        <translation>Some of the chosen charges have been paid meanwhile. Look at the list again.</translation>
    </message>
    <message>
        <source>Something has been paid on this charge. Void the receipt first.</source>
        <translation>Something has been paid on this charge. Void the receipt first.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stopping …</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Taiwan travel permit</source>
        <translation>Taiwan travel permit</translation>
    </message>
    <message>
        <source>Taken over from the register</source>
        <translation>Taken over from the register</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Text message</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>The amount is too large.</translation>
    </message>
    <message>
        <source>The area is too large.</source>
        <translation>The area is too large.</translation>
    </message>
    <message>
        <source>The copy made before the upgrade is not sound. Nothing was upgraded. Check the disk.</source>
        <translation>The copy made before the upgrade is not sound. Nothing was upgraded. Check the disk.</translation>
    </message>
    <message>
        <source>The database file can&apos;t be opened. Check the data folder and its permissions.</source>
        <translation>The database file can&apos;t be opened. Check the data folder and its permissions.</translation>
    </message>
    <message>
        <source>The database file is damaged or is not frontdesk&apos;s. It was not touched. Restore a backup.</source>
        <translation>The database file is damaged or is not frontdesk&apos;s. It was not touched. Restore a backup.</translation>
    </message>
    <message>
        <source>The database is damaged. Stop working with it and restore a backup.</source>
        <translation>The database is damaged. Stop working with it and restore a backup.</translation>
    </message>
    <message>
        <source>The database is older than the last entry made with it, or is another one. It was not touched. Put the right file back. If you restored an older one on purpose, remove {name} first.</source>
        <translation>The database is older than the last entry made with it, or is another one. It was not touched. Put the right file back. If you restored an older one on purpose, remove {name} first.</translation>
    </message>
    <message>
        <source>The database is read-only. Nothing was saved. Ask for write permission to the data folder.</source>
        <translation>The database is read-only. Nothing was saved. Ask for write permission to the data folder.</translation>
    </message>
    <message>
        <source>The database was made by a newer version of frontdesk. It was not touched. Install the newer version.</source>
        <translation>The database was made by a newer version of frontdesk. It was not touched. Install the newer version.</translation>
    </message>
    <message>
        <source>The day lies before the present entry of {day}.</source>
        <translation>The day lies before the present entry of {day}.</translation>
    </message>
    <message>
        <source>The day lies before the price came into force, {day}.</source>
        <translation>The day lies before the price came into force, {day}.</translation>
    </message>
    <message>
        <source>The disk does not answer properly. Nothing was saved. Check the disk before you go on.</source>
        <translation>The disk does not answer properly. Nothing was saved. Check the disk before you go on.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved. Free some space and try again.</source>
        <translation>The disk is full. Nothing was saved. Free some space and try again.</translation>
    </message>
    <message>
        <source>The estate needs at least one active manager.</source>
        <translation>The estate needs at least one active manager.</translation>
    </message>
    <message>
        <source>The folder of {file} does not exist. Choose another one.</source>
        <translation>The folder of {file} does not exist. Choose another one.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be written to. Choose another one.</source>
        <translation>The folder {folder} can&apos;t be written to. Choose another one.</translation>
    </message>
    <message>
        <source>The key file for identity numbers is missing or damaged. Put {name} back beside the database.</source>
        <translation>The key file for identity numbers is missing or damaged. Put {name} back beside the database.</translation>
    </message>
    <message>
        <source>The last digit does not fit the others. One digit may be mistyped.</source>
        <translation>The last digit does not fit the others. One digit may be mistyped.</translation>
    </message>
    <message>
        <source>The lease ends before it begins.</source>
        <translation>The lease ends before it begins.</translation>
    </message>
    <message>
        <source>The name or the password is not right.</source>
        <translation>The name or the password is not right.</translation>
    </message>
    <message>
        <source>The prepayment is only {prepaid}.</source>
        <translation>The prepayment is only {prepaid}.</translation>
    </message>
    <message>
        <source>The prepayment of this receipt has been used since. Void the later receipt first.</source>
        <translation>The prepayment of this receipt has been used since. Void the later receipt first.</translation>
    </message>
    <message>
        <source>The screen locks after idling for</source>
        <translation>The screen locks after idling for</translation>
    </message>
    <message>
        <source>The unit is not let.</source>
        <translation>The unit is not let.</translation>
    </message>
    <message>
        <source>There is a fee item called {name} already.</source>
        <translation>There is a fee item called {name} already.</translation>
    </message>
    <message>
        <source>There is an estate in this folder already. Choose another folder.</source>
        <translation>There is an estate in this folder already. Choose another folder.</translation>
    </message>
    <message>
        <source>There is an operator called {name} already.</source>
        <translation>There is an operator called {name} already.</translation>
    </message>
    <message>
        <source>There is no estate in {folder}. Make one first, or open the demo estate.</source>
        <translation>There is no estate in {folder}. Make one first, or open the demo estate.</translation>
    </message>
    <message>
        <source>There is no receipt {number}.</source>
        <translation>There is no receipt {number}.</translation>
    </message>
    <message>
        <source>There is no room on the disk for {file}. Free some space or save it elsewhere.</source>
        <translation>There is no room on the disk for {file}. Free some space or save it elsewhere.</translation>
    </message>
    <message>
        <source>There is no unit {code}.</source>
        <translation>There is no unit {code}.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>This does not look like a phone number.</translation>
    </message>
    <message>
        <source>This entry was encrypted with another key, or it is damaged. Put the right key file beside the database.</source>
        <translation>This entry was encrypted with another key, or it is damaged. Put the right key file beside the database.</translation>
    </message>
    <message>
        <source>This number looks like a resident identity card. Choose that document.</source>
        <translation>This number looks like a resident identity card. Choose that document.</translation>
    </message>
    <message>
        <source>This number looks made up. Leave the field empty if it is not known.</source>
        <translation>This number looks made up. Leave the field empty if it is not known.</translation>
    </message>
    <message>
        <source>This permit&apos;s number has 8 digits.</source>
        <translation>This permit&apos;s number has 8 digits.</translation>
    </message>
    <message>
        <source>This permit&apos;s number is H or M and 8 digits.</source>
        <translation>This permit&apos;s number is H or M and 8 digits.</translation>
    </message>
    <message>
        <source>This person is on file in the unit already, in the same role.</source>
        <translation>This person is on file in the unit already, in the same role.</translation>
    </message>
    <message>
        <source>This receipt was voided by red entry {number}.</source>
        <translation>This receipt was voided by red entry {number}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait {minutes} min, or ask the manager for a new password.</source>
        <translation>Too many wrong passwords. Wait {minutes} min, or ask the manager for a new password.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total (in capitals): {words}</source>
        <translation>Total (in capitals): {words}</translation>
    </message>
    <message>
        <source>Total: {amount}</source>
        <translation>Total: {amount}</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Type a name of 1 to 40 characters.</source>
        <translation>Type a name of 1 to 40 characters.</translation>
    </message>
    <message>
        <source>Type a name of 1 to 80 characters.</source>
        <translation>Type a name of 1 to 80 characters.</translation>
    </message>
    <message>
        <source>Type a number with at most {decimals} decimals.</source>
        <translation>Type a number with at most {decimals} decimals.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>Type a whole number.</translation>
    </message>
    <message>
        <source>Type an amount above 0.00.</source>
        <translation>Type an amount above 0.00.</translation>
    </message>
    <message>
        <source>Type the amount received, above 0.00.</source>
        <translation>Type the amount received, above 0.00.</translation>
    </message>
    <message>
        <source>Type the building and the door, like 3 and 502.</source>
        <translation>Type the building and the door, like 3 and 502.</translation>
    </message>
    <message>
        <source>Type the name of the estate, at most 60 characters.</source>
        <translation>Type the name of the estate, at most 60 characters.</translation>
    </message>
    <message>
        <source>Type the new owner&apos;s name.</source>
        <translation>Type the new owner&apos;s name.</translation>
    </message>
    <message>
        <source>Type the plate, like 苏A8K21F.</source>
        <translation>Type the plate, like 苏A8K21F.</translation>
    </message>
    <message>
        <source>Type the reason.</source>
        <translation>Type the reason.</translation>
    </message>
    <message>
        <source>Under renovation</source>
        <translation>Under renovation</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation>Unit: {unit}</translation>
    </message>
    <message>
        <source>Unsold</source>
        <translation>Unsold</translation>
    </message>
    <message>
        <source>Use only as much prepayment as is to be paid.</source>
        <translation>Use only as much prepayment as is to be paid.</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Valid only with our seal and unaltered. For an invoice, please bring this receipt.</source>
        <translation>Valid only with our seal and unaltered. For an invoice, please bring this receipt.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>Voids / voided by</source>
        <translation>Voids / voided by</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>WeChat Pay</translation>
    </message>
    <message>
        <source>Wrong passwords before an operator is locked out</source>
        <translation>Wrong passwords before an operator is locked out</translation>
    </message>
    <message>
        <source>Your sign-in has been changed at another counter. Sign in again.</source>
        <translation>Your sign-in has been changed at another counter. Sign in again.</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>from {date}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>to the fen (0.01)</source>
        <translation>to the fen (0.01)</translation>
    </message>
    <message>
        <source>to the jiao (0.1)</source>
        <translation>to the jiao (0.1)</translation>
    </message>
    <message>
        <source>to the yuan (1)</source>
        <translation>to the yuan (1)</translation>
    </message>
    <message>
        <source>{code} could be several units. Type it with hyphens, like 3-1-502.</source>
        <translation>{code} could be several units. Type it with hyphens, like 3-1-502.</translation>
    </message>
    <message>
        <source>{code} is on file already.</source>
        <translation>{code} is on file already.</translation>
    </message>
    <message>
        <source>{estate} Service Centre</source>
        <translation>{estate} Service Centre</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written. Close it if it is open in another program, or save it elsewhere.</source>
        <translation>{file} can&apos;t be written. Close it if it is open in another program, or save it elsewhere.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{folder} is on a network drive, where a database can be damaged. Choose a folder on this computer.</source>
        <translation>{folder} is on a network drive, where a database can be damaged. Choose a folder on this computer.</translation>
    </message>
    <message>
        <source>{item}: comes to 0.00</source>
        <translation>{item}: comes to 0.00</translation>
    </message>
    <message>
        <source>{item}: the gross area is missing</source>
        <translation>{item}: the gross area is missing</translation>
    </message>
    <message>
        <source>{month} has been billed. Choose a day after it.</source>
        <translation>{month} has been billed. Choose a day after it.</translation>
    </message>
    <message>
        <source>{name} ({role}) may not do this. Ask a supervisor or the manager.</source>
        <translation>{name} ({role}) may not do this. Ask a supervisor or the manager.</translation>
    </message>
    <message>
        <source>{name} may not authorise this. Ask a supervisor or the manager.</source>
        <translation>{name} may not authorise this. Ask a supervisor or the manager.</translation>
    </message>
    <message>
        <source>{number} is voided already.</source>
        <translation>{number} is voided already.</translation>
    </message>
    <message>
        <source>{plate} is on file already, at {unit}.</source>
        <translation>{plate} is on file already, at {unit}.</translation>
    </message>
    <message>
        <source>{price} × {area} m²</source>
        <translation>{price} × {area} m²</translation>
    </message>
    <message>
        <source>{sum} × {months} months</source>
        <translation>{sum} × {months} months</translation>
    </message>
    <message>
        <source>{text} ({more})</source>
        <translation>{text} ({more})</translation>
    </message>
    <message>
        <source>{text} is not a date. Type it like 2026-01-31.</source>
        <translation>{text} is not a date. Type it like 2026-01-31.</translation>
    </message>
    <message>
        <source>{text} is not a month. Type it like 2026-11.</source>
        <translation>{text} is not a month. Type it like 2026-11.</translation>
    </message>
    <message>
        <source>{text} is not a price. Type it like 2.50, with at most four decimals.</source>
        <translation>{text} is not a price. Type it like 2.50, with at most four decimals.</translation>
    </message>
    <message>
        <source>{text} is not an amount. Type it like 1409.50.</source>
        <translation>{text} is not an amount. Type it like 1409.50.</translation>
    </message>
    <message>
        <source>{text} was not found. Choose from the list.</source>
        <translation>{text} was not found. Choose from the list.</translation>
    </message>
    <message>
        <source>{year}-{month}-{day}</source>
        <translation>{year}-{month}-{day}</translation>
    </message>
</context>
</TS>
