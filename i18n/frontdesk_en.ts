<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>frontdesk</name>
    <message>
        <source> / </source>
        <translation> / </translation>
    </message>
    <message>
        <source> Ctrl+J shows the statement of its account.</source>
        <translation> Ctrl+J shows the statement of its account.</translation>
    </message>
    <message>
        <source> Ctrl+J shows the statement of its account.

Visits, enquiries, keys and what the duty log says of the unit stand below its people: Enter or a click on one of them opens it at its desk. Ctrl+Shift+V signs in a visitor for the unit, Ctrl+Shift+E notes an enquiry, Ctrl+Shift+K lends a key, Ctrl+Shift+L writes an entry in the log.</source>
        <translation> Ctrl+J shows the statement of its account.

Visits, enquiries, keys and what the duty log says of the unit stand below its people: Enter or a click on one of them opens it at its desk. Ctrl+Shift+V signs in a visitor for the unit, Ctrl+Shift+E notes an enquiry, Ctrl+Shift+K lends a key, Ctrl+Shift+L writes an entry in the log.</translation>
    </message>
    <message>
        <source> F7 adds a unit that is paid on the same receipt, F8 all others of its owner. Late fees stand below their charge and are charged when something is paid on it; one that is unticked stays owed. Somebody else may pay: type the payer&apos;s name. Where nothing is owed yet, what is paid becomes prepayment.</source>
        <translation> F7 adds a unit that is paid on the same receipt, F8 all others of its owner. Late fees stand below their charge and are charged when something is paid on it; one that is unticked stays owed. Somebody else may pay: type the payer&apos;s name. Where nothing is owed yet, what is paid becomes prepayment.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(erased)</translation>
    </message>
    <message>
        <source>+ a second</source>
        <translation>+ a second</translation>
    </message>
    <message>
        <source>+ larger   − smaller   0 fits</source>
        <translation>+ larger   − smaller   0 fits</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>0 off</source>
        <translation>0 off</translation>
    </message>
    <message>
        <source>0–30 d</source>
        <translation>0–30 d</translation>
    </message>
    <message>
        <source>1 Estate</source>
        <translation>1 Estate</translation>
    </message>
    <message>
        <source>1 original · 2 copy · 3 not needed · 0 not there · A copies of all</source>
        <translation>1 original · 2 copy · 3 not needed · 0 not there · A copies of all</translation>
    </message>
    <message>
        <source>1. Works and time. The works above are done from {starts} to {ends}, and no others. More works or more time are applied for and permitted first.</source>
        <translation>1. Works and time. The works above are done from {starts} to {ends}, and no others. More works or more time are applied for and permitted first.</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>10,000 yuan</translation>
    </message>
    <message>
        <source>10. Each party has a copy. What is not said here goes by the law and by the rules of the estate; disputes are talked over first, and then go to the people&apos;s court.</source>
        <translation>10. Each party has a copy. What is not said here goes by the law and by the rules of the estate; disputes are talked over first, and then go to the people&apos;s court.</translation>
    </message>
    <message>
        <source>100 million yuan</source>
        <translation>100 million yuan</translation>
    </message>
    <message>
        <source>181–365 d</source>
        <translation>181–365 d</translation>
    </message>
    <message>
        <source>1: very poor</source>
        <translation>1: very poor</translation>
    </message>
    <message>
        <source>2 First operator</source>
        <translation>2 First operator</translation>
    </message>
    <message>
        <source>2 heating or cooling seasons</source>
        <translation>2 heating or cooling seasons</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 years</translation>
    </message>
    <message>
        <source>2. Hours. Works are done in these hours: {hours}. Noise and dust are kept as low as can be.</source>
        <translation>2. Hours. Works are done in these hours: {hours}. Noise and dust are kept as low as can be.</translation>
    </message>
    <message>
        <source>241 × 140 mm, three-part</source>
        <translation>241 × 140 mm, three-part</translation>
    </message>
    <message>
        <source>2: poor</source>
        <translation>2: poor</translation>
    </message>
    <message>
        <source>3 Begin</source>
        <translation>3 Begin</translation>
    </message>
    <message>
        <source>3. Waste. Waste is bagged and carried to the place that the office names. Nothing is left in stairs, corridors or lifts, nor poured into drains or thrown from a height.</source>
        <translation>3. Waste. Waste is bagged and carried to the place that the office names. Nothing is left in stairs, corridors or lifts, nor poured into drains or thrown from a height.</translation>
    </message>
    <message>
        <source>31–90 d</source>
        <translation>31–90 d</translation>
    </message>
    <message>
        <source>3: fair</source>
        <translation>3: fair</translation>
    </message>
    <message>
        <source>4. Façade. Outer walls, windows, grilles, awnings and air conditioners are fitted as all of the estate has them; nothing is altered without the consent that the law asks for.</source>
        <translation>4. Façade. Outer walls, windows, grilles, awnings and air conditioners are fitted as all of the estate has them; nothing is altered without the consent that the law asks for.</translation>
    </message>
    <message>
        <source>4: good</source>
        <translation>4: good</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 years</translation>
    </message>
    <message>
        <source>5. Forbidden without design or consent (articles 5 to 8): to touch load-bearing structure; to make rooms without waterproofing into bathrooms or kitchens; to widen doors and windows in load-bearing walls, or take down walls to balconies; to harm what saves energy; to build on; to alter the façade; to move gas or heating pipes; to load floors beyond their design. Waterproofing that is touched is made anew and tested with water.</source>
        <translation>5. Forbidden without design or consent (articles 5 to 8): to touch load-bearing structure; to make rooms without waterproofing into bathrooms or kitchens; to widen doors and windows in load-bearing walls, or take down walls to balconies; to harm what saves energy; to build on; to alter the façade; to move gas or heating pipes; to load floors beyond their design. Waterproofing that is touched is made anew and tested with water.</translation>
    </message>
    <message>
        <source>5: very good</source>
        <translation>5: very good</translation>
    </message>
    <message>
        <source>6. Safety. Fire extinguishers stand ready. Hot work wants a permit of its own. Electricians and welders have their cards. Who works here wears a pass, and nobody sleeps on the site.</source>
        <translation>6. Safety. Fire extinguishers stand ready. Hot work wants a permit of its own. Electricians and welders have their cards. Who works here wears a pass, and nobody sleeps on the site.</translation>
    </message>
    <message>
        <source>7. Deposits and fees. Owner&apos;s deposit {owner_deposit} yuan, contractor&apos;s deposit {contractor_deposit} yuan, for each pass a deposit of {pass_deposit} yuan and a fee of {pass_fee} yuan, clean-up fee {cleanup} yuan for a square metre of gross area. Deposits go back without interest when the re-inspection after the waiting period has passed, less what is kept of them for damage or breach, of the contractor&apos;s first. Passes come back within {pass_return} days after they expire, or their deposit is forfeit.</source>
        <translation>7. Deposits and fees. Owner&apos;s deposit {owner_deposit} yuan, contractor&apos;s deposit {contractor_deposit} yuan, for each pass a deposit of {pass_deposit} yuan and a fee of {pass_fee} yuan, clean-up fee {cleanup} yuan for a square metre of gross area. Deposits go back without interest when the re-inspection after the waiting period has passed, less what is kept of them for damage or breach, of the contractor&apos;s first. Passes come back within {pass_return} days after they expire, or their deposit is forfeit.</translation>
    </message>
    <message>
        <source>8. Inspection and breach. The office&apos;s inspectors are let in. What breaks the law, the permit or this agreement is stopped and put right by the day that a notice names; what is not, the office reports to the authority (article 17). Whoever does damage to others or to public parts pays for it.</source>
        <translation>8. Inspection and breach. The office&apos;s inspectors are let in. What breaks the law, the permit or this agreement is stopped and put right by the day that a notice names; what is not, the office reports to the authority (article 17). Whoever does damage to others or to public parts pays for it.</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>80 mm roll</translation>
    </message>
    <message>
        <source>9. Completion. Owner and contractor ask for the completion inspection when works are done. Months that the waiting period after it lasts: {waiting}. The contractor guarantees the works for two years at least, and for five years that kitchens, bathrooms and outer walls do not leak (article 32).</source>
        <translation>9. Completion. Owner and contractor ask for the completion inspection when works are done. Months that the waiting period after it lasts: {waiting}. The contractor guarantees the works for two years at least, and for five years that kitchens, bathrooms and outer walls do not leak (article 32).</translation>
    </message>
    <message>
        <source>91–180 d</source>
        <translation>91–180 d</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>A backup is being restored in another window. Wait until that is finished.</source>
        <translation>A backup is being restored in another window. Wait until that is finished.</translation>
    </message>
    <message>
        <source>A backup is overdue after</source>
        <translation>A backup is overdue after</translation>
    </message>
    <message>
        <source>A batch is drawn again as a whole. Leave out {option}.</source>
        <translation>A batch is drawn again as a whole. Leave out {option}.</translation>
    </message>
    <message>
        <source>A billing run charges every unit for the month. F9 shows what would be charged; nothing is written until it is posted.</source>
        <translation>A billing run charges every unit for the month. F9 shows what would be charged; nothing is written until it is posted.</translation>
    </message>
    <message>
        <source>A building</source>
        <translation>A building</translation>
    </message>
    <message>
        <source>A card number has 18 digits, the last may be X. This one has {count} characters.</source>
        <translation>A card number has 18 digits, the last may be X. This one has {count} characters.</translation>
    </message>
    <message>
        <source>A change applies at once at every counter. Space gives the right to the role, or takes it; what is not as delivered is tinted.</source>
        <translation>A change applies at once at every counter. Space gives the right to the role, or takes it; what is not as delivered is tinted.</translation>
    </message>
    <message>
        <source>A change applies from today on. What was done before stays as it was.</source>
        <translation>A change applies from today on. What was done before stays as it was.</translation>
    </message>
    <message>
        <source>A charge is in arrears from the day after its due day; its age is the days since. A unit that owes of several ages counts in each. Deposits are left out, late fees that were charged are not.</source>
        <translation>A charge is in arrears from the day after its due day; its age is the days since. A unit that owes of several ages counts in each. Deposits are left out, late fees that were charged are not.</translation>
    </message>
    <message>
        <source>A column can&apos;t be read as {named}. Choose one of {fields}.</source>
        <translation>A column can&apos;t be read as {named}. Choose one of {fields}.</translation>
    </message>
    <message>
        <source>A complaint is answered within</source>
        <translation>A complaint is answered within</translation>
    </message>
    <message>
        <source>A copy of the key {tag} bears this tag.</source>
        <translation>A copy of the key {tag} bears this tag.</translation>
    </message>
    <message>
        <source>A copy of what is kept</source>
        <translation>A copy of what is kept</translation>
    </message>
    <message>
        <source>A demo estate has 1 to {units} units and 1 to {months} months.</source>
        <translation>A demo estate has 1 to {units} units and 1 to {months} months.</translation>
    </message>
    <message>
        <source>A deposit is refunded as such, from the list of deposits.</source>
        <translation>A deposit is refunded as such, from the list of deposits.</translation>
    </message>
    <message>
        <source>A deposit of ¥{amount} is still held. Give it back first.</source>
        <translation>A deposit of ¥{amount} is still held. Give it back first.</translation>
    </message>
    <message>
        <source>A firm</source>
        <translation>A firm</translation>
    </message>
    <message>
        <source>A friendly reminder</source>
        <translation>A friendly reminder</translation>
    </message>
    <message>
        <source>A key has 1 to 99 copies.</source>
        <translation>A key has 1 to 99 copies.</translation>
    </message>
    <message>
        <source>A key of {number} has come back already.</source>
        <translation>A key of {number} has come back already.</translation>
    </message>
    <message>
        <source>A late fee has been charged on this. Void the late fee first.</source>
        <translation>A late fee has been charged on this. Void the late fee first.</translation>
    </message>
    <message>
        <source>A late fee is never more than this part of the charge</source>
        <translation>A late fee is never more than this part of the charge</translation>
    </message>
    <message>
        <source>A list of the keys that hang here, as the office has kept it so far: .xlsx, .xls, .ods or .csv.</source>
        <translation>A list of the keys that hang here, as the office has kept it so far: .xlsx, .xls, .ods or .csv.</translation>
    </message>
    <message>
        <source>A list of what each unit still owed, or had prepaid, when these books began: .xlsx, .xls, .ods or .csv.</source>
        <translation>A list of what each unit still owed, or had prepaid, when these books began: .xlsx, .xls, .ods or .csv.</translation>
    </message>
    <message>
        <source>A list of what the meters show, such as the round sheet filled in: .xlsx, .xls, .ods or .csv.</source>
        <translation>A list of what the meters show, such as the round sheet filled in: .xlsx, .xls, .ods or .csv.</translation>
    </message>
    <message>
        <source>A lost key is dealt with within</source>
        <translation>A lost key is dealt with within</translation>
    </message>
    <message>
        <source>A lost pass is reported at once; it is returned after the works.</source>
        <translation>A lost pass is reported at once; it is returned after the works.</translation>
    </message>
    <message>
        <source>A meter for which something is typed is no longer there. Look at the sheet again.</source>
        <translation>A meter for which something is typed is no longer there. Look at the sheet again.</translation>
    </message>
    <message>
        <source>A meter has 3 to 9 digits before the point.</source>
        <translation>A meter has 3 to 9 digits before the point.</translation>
    </message>
    <message>
        <source>A meter that the books do not have yet is put up, when its row says the unit and its first reading, too.</source>
        <translation>A meter that the books do not have yet is put up, when its row says the unit and its first reading, too.</translation>
    </message>
    <message>
        <source>A mobile number has 11 digits. This one has {count}.</source>
        <translation>A mobile number has 11 digits. This one has {count}.</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>A month</translation>
    </message>
    <message>
        <source>A month that is carried over for a fee item is not billed again.</source>
        <translation>A month that is carried over for a fee item is not billed again.</translation>
    </message>
    <message>
        <source>A name has {count} characters at most.</source>
        <translation>A name has {count} characters at most.</translation>
    </message>
    <message>
        <source>A new computer? Restore a backup</source>
        <translation>A new computer? Restore a backup</translation>
    </message>
    <message>
        <source>A number stands beside the name. Put it into a column of its own.</source>
        <translation>A number stands beside the name. Put it into a column of its own.</translation>
    </message>
    <message>
        <source>A part of it is charged by the day</source>
        <translation>A part of it is charged by the day</translation>
    </message>
    <message>
        <source>A pass is returned after it expires within, or its deposit is forfeit</source>
        <translation>A pass is returned after it expires within, or its deposit is forfeit</translation>
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
        <source>A permit has at most {count} works. Bring some together.</source>
        <translation>A permit has at most {count} works. Bring some together.</translation>
    </message>
    <message>
        <source>A phone number is not that long. Put a comma between several.</source>
        <translation>A phone number is not that long. Put a comma between several.</translation>
    </message>
    <message>
        <source>A price from {day} on is set already. Choose a later day.</source>
        <translation>A price from {day} on is set already. Choose a later day.</translation>
    </message>
    <message>
        <source>A quote for chargeable work is valid for</source>
        <translation>A quote for chargeable work is valid for</translation>
    </message>
    <message>
        <source>A rating is a number from 1 to 5.</source>
        <translation>A rating is a number from 1 to 5.</translation>
    </message>
    <message>
        <source>A reading is flagged when the use is this many times the usual</source>
        <translation>A reading is flagged when the use is this many times the usual</translation>
    </message>
    <message>
        <source>A rectification slip is served within</source>
        <translation>A rectification slip is served within</translation>
    </message>
    <message>
        <source>A red entry can&apos;t be voided. Take the payment again instead.</source>
        <translation>A red entry can&apos;t be voided. Take the payment again instead.</translation>
    </message>
    <message>
        <source>A refund of this receipt was applied for or paid out. What it gave back can&apos;t be voided.</source>
        <translation>A refund of this receipt was applied for or paid out. What it gave back can&apos;t be voided.</translation>
    </message>
    <message>
        <source>A refund to {payee} is under way. Take it back or pay it out first.</source>
        <translation>A refund to {payee} is under way. Take it back or pay it out first.</translation>
    </message>
    <message>
        <source>A register brings in at most {count} tickets at once. Take it over year by year.</source>
        <translation>A register brings in at most {count} tickets at once. Take it over year by year.</translation>
    </message>
    <message>
        <source>A register of repairs or complaints, as the office has kept it so far: .xlsx, .xls, .ods or .csv.</source>
        <translation>A register of repairs or complaints, as the office has kept it so far: .xlsx, .xls, .ods or .csv.</translation>
    </message>
    <message>
        <source>A renovation application is decided on within</source>
        <translation>A renovation application is decided on within</translation>
    </message>
    <message>
        <source>A report goes over at most {months} months.</source>
        <translation>A report goes over at most {months} months.</translation>
    </message>
    <message>
        <source>A request about personal data is answered within</source>
        <translation>A request about personal data is answered within</translation>
    </message>
    <message>
        <source>A restore was cut off and has been finished now: these are the restored books. The data before lies in {aside}.</source>
        <translation>A restore was cut off and has been finished now: these are the restored books. The data before lies in {aside}.</translation>
    </message>
    <message>
        <source>A restore was cut off before anything was replaced. The books are as they were.</source>
        <translation>A restore was cut off before anything was replaced. The books are as they were.</translation>
    </message>
    <message>
        <source>A roster goes over at most {days} days. Take a month.</source>
        <translation>A roster goes over at most {days} days. Take a month.</translation>
    </message>
    <message>
        <source>A row with a result, or a day on which it was done, is closed. What is still open is promised anew from now.</source>
        <translation>A row with a result, or a day on which it was done, is closed. What is still open is promised anew from now.</translation>
    </message>
    <message>
        <source>A seal is from {least} to {largest} mm large.</source>
        <translation>A seal is from {least} to {largest} mm large.</translation>
    </message>
    <message>
        <source>A share of a cost</source>
        <translation>A share of a cost</translation>
    </message>
    <message>
        <source>A shift is no longer than a day. Type when it ends.</source>
        <translation>A shift is no longer than a day. Type when it ends.</translation>
    </message>
    <message>
        <source>A shift is opened late, or its handover missing, after</source>
        <translation>A shift is opened late, or its handover missing, after</translation>
    </message>
    <message>
        <source>A shift that is not used any more was chosen for {day}.</source>
        <translation>A shift that is not used any more was chosen for {day}.</translation>
    </message>
    <message>
        <source>A signature stays with what was signed.</source>
        <translation>A signature stays with what was signed.</translation>
    </message>
    <message>
        <source>A site is inspected so many times a day</source>
        <translation>A site is inspected so many times a day</translation>
    </message>
    <message>
        <source>A standing permission is somebody&apos;s. Type the name.</source>
        <translation>A standing permission is somebody&apos;s. Type the name.</translation>
    </message>
    <message>
        <source>A standing permission or refusal names them. End it first.</source>
        <translation>A standing permission or refusal names them. End it first.</translation>
    </message>
    <message>
        <source>A stock-take is listed as a whole. Leave out the days.</source>
        <translation>A stock-take is listed as a whole. Leave out the days.</translation>
    </message>
    <message>
        <source>A supervisor must authorise this with their own password.</source>
        <translation>A supervisor must authorise this with their own password.</translation>
    </message>
    <message>
        <source>A supervisor reviews a shift&apos;s log within</source>
        <translation>A supervisor reviews a shift&apos;s log within</translation>
    </message>
    <message>
        <source>A tag must not tell which unit its key opens: such rows are named, so that you give them another one.</source>
        <translation>A tag must not tell which unit its key opens: such rows are named, so that you give them another one.</translation>
    </message>
    <message>
        <source>A ticket is shown as due soon within</source>
        <translation>A ticket is shown as due soon within</translation>
    </message>
    <message>
        <source>A use far from the usual is still to be confirmed.</source>
        <translation>A use far from the usual is still to be confirmed.</translation>
    </message>
    <message>
        <source>A visitor who stays longer than this is overstayed</source>
        <translation>A visitor who stays longer than this is overstayed</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>A week</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 landscape</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADDRESS</translation>
    </message>
    <message>
        <source>AMOUNT</source>
        <translation>AMOUNT</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>About frontdesk</source>
        <translation>About frontdesk</translation>
    </message>
    <message>
        <source>About this copy</source>
        <translation>About this copy</translation>
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
        <source>About: {name}</source>
        <translation>About: {name}</translation>
    </message>
    <message>
        <source>About: {topic}</source>
        <translation>About: {topic}</translation>
    </message>
    <message>
        <source>Above {use}</source>
        <translation>Above {use}</translation>
    </message>
    <message>
        <source>Acceptance of buildings</source>
        <translation>Acceptance of buildings</translation>
    </message>
    <message>
        <source>Acceptance of buildings …</source>
        <translation>Acceptance of buildings …</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Access refused</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Account for transfers, please name unit {unit}: {bank}</source>
        <translation>Account for transfers, please name unit {unit}: {bank}</translation>
    </message>
    <message>
        <source>Account for transfers: {bank}</source>
        <translation>Account for transfers: {bank}</translation>
    </message>
    <message>
        <source>Accounting records: 30 years by the Administrative Measures for Accounting Archives.</source>
        <translation>Accounting records: 30 years by the Administrative Measures for Accounting Archives.</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Acknowledgement</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Active sites</source>
        <translation>Active sites</translation>
    </message>
    <message>
        <source>Active sites by building</source>
        <translation>Active sites by building</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add a fee item first, then its price.</source>
        <translation>Add a fee item first, then its price.</translation>
    </message>
    <message>
        <source>Add a fee item that is a share of a cost first, under Tariffs.</source>
        <translation>Add a fee item that is a share of a cost first, under Tariffs.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Add a folder</translation>
    </message>
    <message>
        <source>Add a kind of deposit first, as a fee item under Tariffs.</source>
        <translation>Add a kind of deposit first, as a fee item under Tariffs.</translation>
    </message>
    <message>
        <source>Add a one-off fee item first, for what is kept, under Tariffs.</source>
        <translation>Add a one-off fee item first, for what is kept, under Tariffs.</translation>
    </message>
    <message>
        <source>Add a one-off fee item first, under Tariffs (Ctrl+5).</source>
        <translation>Add a one-off fee item first, under Tariffs (Ctrl+5).</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>Add a unit</translation>
    </message>
    <message>
        <source>Add a unit: code, name or phone</source>
        <translation>Add a unit: code, name or phone</translation>
    </message>
    <message>
        <source>Add another folder first.</source>
        <translation>Add another folder first.</translation>
    </message>
    <message>
        <source>Add another method</source>
        <translation>Add another method</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Add person to {code}</source>
        <translation>Add person to {code}</translation>
    </message>
    <message>
        <source>Add the number of the welder&apos;s card to the worker first.</source>
        <translation>Add the number of the welder&apos;s card to the worker first.</translation>
    </message>
    <message>
        <source>Add the owner&apos;s other units: {count}, {amount}</source>
        <translation>Add the owner&apos;s other units: {count}, {amount}</translation>
    </message>
    <message>
        <source>Add up the slips of {method} and type their sum.</source>
        <translation>Add up the slips of {method} and type their sum.</translation>
    </message>
    <message>
        <source>Add vehicle</source>
        <translation>Add vehicle</translation>
    </message>
    <message>
        <source>Add vehicle to {code}</source>
        <translation>Add vehicle to {code}</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Added after the handover</source>
        <translation>Added after the handover</translation>
    </message>
    <message>
        <source>Added after the shift was handed over.</source>
        <translation>Added after the shift was handed over.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Added.</translation>
    </message>
    <message>
        <source>Added: {added}. Changed: {changed}. Left alone: {unchanged}. Faulty: {faulty}.</source>
        <translation>Added: {added}. Changed: {changed}. Left alone: {unchanged}. Faulty: {faulty}.</translation>
    </message>
    <message>
        <source>Added: {count}</source>
        <translation>Added: {count}</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>Addenda</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>Addendum to {number}</source>
        <translation>Addendum to {number}</translation>
    </message>
    <message>
        <source>Addendum …</source>
        <translation>Addendum …</translation>
    </message>
    <message>
        <source>Adds and changes units, people and vehicles, begins and ends leases, takes the register over from a list and undoes that.</source>
        <translation>Adds and changes units, people and vehicles, begins and ends leases, takes the register over from a list and undoes that.</translation>
    </message>
    <message>
        <source>Adds operators, gives them a role or a new password, lets them go.</source>
        <translation>Adds operators, gives them a role or a new password, lets them go.</translation>
    </message>
    <message>
        <source>Adds, changes and stops fee items, sets their prices.</source>
        <translation>Adds, changes and stops fee items, sets their prices.</translation>
    </message>
    <message>
        <source>Adds, copies and retires keys, moves them to other hooks, has locks changed; takes keys over from lists.</source>
        <translation>Adds, copies and retires keys, moves them to other hooks, has locks changed; takes keys over from lists.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admit</translation>
    </message>
    <message>
        <source>Admit all the same</source>
        <translation>Admit all the same</translation>
    </message>
    <message>
        <source>Admit all the same …</source>
        <translation>Admit all the same …</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>After hot work …</source>
        <translation>After hot work …</translation>
    </message>
    <message>
        <source>After the hot work {number}</source>
        <translation>After the hot work {number}</translation>
    </message>
    <message>
        <source>Against fire</source>
        <translation>Against fire</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Age of arrears</source>
        <translation>Age of arrears</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agent, viewing</source>
        <translation>Agent, viewing</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Agreed to by {number}: ¥{amount}.</source>
        <translation>Agreed to by {number}: ¥{amount}.</translation>
    </message>
    <message>
        <source>Agreed to by: {name}, {day}</source>
        <translation>Agreed to by: {name}, {day}</translation>
    </message>
    <message>
        <source>Agreements on renovation works</source>
        <translation>Agreements on renovation works</translation>
    </message>
    <message>
        <source>Alignment page</source>
        <translation>Alignment page</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>Alipay</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>All are there: {count}</source>
        <translation>All are there: {count}</translation>
    </message>
    <message>
        <source>All borrowers</source>
        <translation>All borrowers</translation>
    </message>
    <message>
        <source>All buildings</source>
        <translation>All buildings</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>All categories</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>All channels</translation>
    </message>
    <message>
        <source>All charges</source>
        <translation>All charges</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>All desks</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>All entries</translation>
    </message>
    <message>
        <source>All fee items</source>
        <translation>All fee items</translation>
    </message>
    <message>
        <source>All fields …</source>
        <translation>All fields …</translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>All in order</translation>
    </message>
    <message>
        <source>All in the cabinet: {count}</source>
        <translation>All in the cabinet: {count}</translation>
    </message>
    <message>
        <source>All inspections</source>
        <translation>All inspections</translation>
    </message>
    <message>
        <source>All is as it should be. F3 declares what touches a whole building.</source>
        <translation>All is as it should be. F3 declares what touches a whole building.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>All keys of {number} are back.</source>
        <translation>All keys of {number} are back.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>All methods</translation>
    </message>
    <message>
        <source>All of the building</source>
        <translation>All of the building</translation>
    </message>
    <message>
        <source>All of the company</source>
        <translation>All of the company</translation>
    </message>
    <message>
        <source>All of the list: {count}</source>
        <translation>All of the list: {count}</translation>
    </message>
    <message>
        <source>All of the site</source>
        <translation>All of the site</translation>
    </message>
    <message>
        <source>All of the site that end on this day</source>
        <translation>All of the site that end on this day</translation>
    </message>
    <message>
        <source>All of these units got a letter in this tone today. Draw its batch once more: {batch}.</source>
        <translation>All of these units got a letter in this tone today. Draw its batch once more: {batch}.</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>All operators</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>All papers</translation>
    </message>
    <message>
        <source>All promises</source>
        <translation>All promises</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>All records</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>All rounds</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>All rules</translation>
    </message>
    <message>
        <source>All sites of the round</source>
        <translation>All sites of the round</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>All that is closed</source>
        <translation>All that is closed</translation>
    </message>
    <message>
        <source>All that is due is erased for good, without waiting for the notice; what is held stays.</source>
        <translation>All that is due is erased for good, without waiting for the notice; what is held stays.</translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation>All that is open</translation>
    </message>
    <message>
        <source>All that waits</source>
        <translation>All that waits</translation>
    </message>
    <message>
        <source>All that were made</source>
        <translation>All that were made</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>All topics</translation>
    </message>
    <message>
        <source>All trades</source>
        <translation>All trades</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>All with these columns</source>
        <translation>All with these columns</translation>
    </message>
    <message>
        <source>All workers</source>
        <translation>All workers</translation>
    </message>
    <message>
        <source>All works stop at once. Nobody works on here until the office lifts this notice.</source>
        <translation>All works stop at once. Nobody works on here until the office lifts this notice.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Allow it</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>Also found by</source>
        <translation>Also found by</translation>
    </message>
    <message>
        <source>Alt+← → another month</source>
        <translation>Alt+← → another month</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Amount due</translation>
    </message>
    <message>
        <source>Amount of the bill</source>
        <translation>Amount of the bill</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Amount paid</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>Amount received</translation>
    </message>
    <message>
        <source>Amount waived</source>
        <translation>Amount waived</translation>
    </message>
    <message>
        <source>An import can be undone until somebody has worked on its rows.</source>
        <translation>An import can be undone until somebody has worked on its rows.</translation>
    </message>
    <message>
        <source>An office or another place</source>
        <translation>An office or another place</translation>
    </message>
    <message>
        <source>An owner leaves by a transfer of title.</source>
        <translation>An owner leaves by a transfer of title.</translation>
    </message>
    <message>
        <source>And more passes: {count}</source>
        <translation>And more passes: {count}</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Announced</translation>
    </message>
    <message>
        <source>Another contractor for {number}</source>
        <translation>Another contractor for {number}</translation>
    </message>
    <message>
        <source>Another disk</source>
        <translation>Another disk</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>Another document</translation>
    </message>
    <message>
        <source>Another key has the tag {tag}, which a copy of this one would bear.</source>
        <translation>Another key has the tag {tag}, which a copy of this one would bear.</translation>
    </message>
    <message>
        <source>Another key has the tag {tag}.</source>
        <translation>Another key has the tag {tag}.</translation>
    </message>
    <message>
        <source>Another measure …</source>
        <translation>Another measure …</translation>
    </message>
    <message>
        <source>Another meter has this number.</source>
        <translation>Another meter has this number.</translation>
    </message>
    <message>
        <source>Another owner is on file. Record a transfer of title in the unit file instead.</source>
        <translation>Another owner is on file. Record a transfer of title in the unit file instead.</translation>
    </message>
    <message>
        <source>Another resident</source>
        <translation>Another resident</translation>
    </message>
    <message>
        <source>Another shift</source>
        <translation>Another shift</translation>
    </message>
    <message>
        <source>Another tenant is on file. Record a new lease in the unit file instead.</source>
        <translation>Another tenant is on file. Record a new lease in the unit file instead.</translation>
    </message>
    <message>
        <source>Another time …</source>
        <translation>Another time …</translation>
    </message>
    <message>
        <source>Another window is writing to the database. Wait a moment and try again.</source>
        <translation>Another window is writing to the database. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answer added to the knowledge base</source>
        <translation>Answer added to the knowledge base</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Answer by {at}</source>
        <translation>Answer by {at}</translation>
    </message>
    <message>
        <source>Answer changed</source>
        <translation>Answer changed</translation>
    </message>
    <message>
        <source>Answer for personal data</source>
        <translation>Answer for personal data</translation>
    </message>
    <message>
        <source>Answer offered again</source>
        <translation>Answer offered again</translation>
    </message>
    <message>
        <source>Answer overdue</source>
        <translation>Answer overdue</translation>
    </message>
    <message>
        <source>Answer promised</source>
        <translation>Answer promised</translation>
    </message>
    <message>
        <source>Answer somebody who asks for a copy of their personal data, or to be erased.</source>
        <translation>Answer somebody who asks for a copy of their personal data, or to be erased.</translation>
    </message>
    <message>
        <source>Answer to an enquiry promised</source>
        <translation>Answer to an enquiry promised</translation>
    </message>
    <message>
        <source>Answer to the complaint</source>
        <translation>Answer to the complaint</translation>
    </message>
    <message>
        <source>Answer to the quote …</source>
        <translation>Answer to the quote …</translation>
    </message>
    <message>
        <source>Answer was due {at}</source>
        <translation>Answer was due {at}</translation>
    </message>
    <message>
        <source>Answer withdrawn</source>
        <translation>Answer withdrawn</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>Answer {number}</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Answer …</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>Answer: {text}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Answered at</translation>
    </message>
    <message>
        <source>Answered before: {answer}</source>
        <translation>Answered before: {answer}</translation>
    </message>
    <message>
        <source>Answered by {name} on {time}</source>
        <translation>Answered by {name} on {time}</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Answered in time</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Answers overdue</source>
        <translation>Answers overdue</translation>
    </message>
    <message>
        <source>Answers: what residents ask again and again, and what they are told. Type a word of the question, its pinyin or its initials. Enter or F7 notes an enquiry with the answer, Ctrl+Alt+C copies it for a chat, F9 prints it to take home. Whoever notes an enquiry sees the answers that suit it while typing.

Supervisors keep them: F3 writes a new one, F2 changes it, F8 takes it out of use or puts it back. What an answer said before stays in its history. Past its last day an answer is no longer offered.</source>
        <translation>Answers: what residents ask again and again, and what they are told. Type a word of the question, its pinyin or its initials. Enter or F7 notes an enquiry with the answer, Ctrl+Alt+C copies it for a chat, F9 prints it to take home. Whoever notes an enquiry sees the answers that suit it while typing.

Supervisors keep them: F3 writes a new one, F2 changes it, F8 takes it out of use or puts it back. What an answer said before stays in its history. Past its last day an answer is no longer offered.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>Any purpose</translation>
    </message>
    <message>
        <source>Any site</source>
        <translation>Any site</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Appliance</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Applicant&apos;s identity card</source>
        <translation>Applicant&apos;s identity card</translation>
    </message>
    <message>
        <source>Applicant&apos;s signature:</source>
        <translation>Applicant&apos;s signature:</translation>
    </message>
    <message>
        <source>Applicant: {name}</source>
        <translation>Applicant: {name}</translation>
    </message>
    <message>
        <source>Application for an extension of works</source>
        <translation>Application for an extension of works</translation>
    </message>
    <message>
        <source>Application for renovation works</source>
        <translation>Application for renovation works</translation>
    </message>
    <message>
        <source>Application reviewed finally</source>
        <translation>Application reviewed finally</translation>
    </message>
    <message>
        <source>Application reviewed first</source>
        <translation>Application reviewed first</translation>
    </message>
    <message>
        <source>Application to be reviewed</source>
        <translation>Application to be reviewed</translation>
    </message>
    <message>
        <source>Application withdrawn</source>
        <translation>Application withdrawn</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Applications withdrawn</source>
        <translation>Applications withdrawn</translation>
    </message>
    <message>
        <source>Applied at</source>
        <translation>Applied at</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Applied for</translation>
    </message>
    <message>
        <source>Applied for by</source>
        <translation>Applied for by</translation>
    </message>
    <message>
        <source>Applied for by {name} on {day}</source>
        <translation>Applied for by {name} on {day}</translation>
    </message>
    <message>
        <source>Applied for by: {name}</source>
        <translation>Applied for by: {name}</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Applied on</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Apply for a refund</source>
        <translation>Apply for a refund</translation>
    </message>
    <message>
        <source>Apply for the refund of {amount}, or deduct it.</source>
        <translation>Apply for the refund of {amount}, or deduct it.</translation>
    </message>
    <message>
        <source>Apply for the refund …</source>
        <translation>Apply for the refund …</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Appointment for {number}</source>
        <translation>Appointment for {number}</translation>
    </message>
    <message>
        <source>Appointment from</source>
        <translation>Appointment from</translation>
    </message>
    <message>
        <source>Appointment to</source>
        <translation>Appointment to</translation>
    </message>
    <message>
        <source>Appointment …</source>
        <translation>Appointment …</translation>
    </message>
    <message>
        <source>Appointment: {since} to {until}</source>
        <translation>Appointment: {since} to {until}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Approve the refund</source>
        <translation>Approve the refund</translation>
    </message>
    <message>
        <source>Approve the refund of {amount}.</source>
        <translation>Approve the refund of {amount}.</translation>
    </message>
    <message>
        <source>Approve the waiver</source>
        <translation>Approve the waiver</translation>
    </message>
    <message>
        <source>Approve waivers and refunds</source>
        <translation>Approve waivers and refunds</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>Approve …</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Approved at once by</source>
        <translation>Approved at once by</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Approved by:</source>
        <translation>Approved by:</translation>
    </message>
    <message>
        <source>Approved by: {name}</source>
        <translation>Approved by: {name}</translation>
    </message>
    <message>
        <source>Approves waivers and refunds, closes the day of others, lends keys to outsiders, keeps the list of who is not let in anywhere, lets such visitors in all the same.</source>
        <translation>Approves waivers and refunds, closes the day of others, lends keys to outsiders, keeps the list of who is not let in anywhere, lets such visitors in all the same.</translation>
    </message>
    <message>
        <source>Architect&apos;s drawing and design</source>
        <translation>Architect&apos;s drawing and design</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>Arrears</translation>
    </message>
    <message>
        <source>Arrears by age</source>
        <translation>Arrears by age</translation>
    </message>
    <message>
        <source>Arrears by building</source>
        <translation>Arrears by building</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Arrived at</translation>
    </message>
    <message>
        <source>Arrived at: {at}</source>
        <translation>Arrived at: {at}</translation>
    </message>
    <message>
        <source>Arrived: {time}</source>
        <translation>Arrived: {time}</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>As delivered</translation>
    </message>
    <message>
        <source>As delivered …</source>
        <translation>As delivered …</translation>
    </message>
    <message>
        <source>As it stands on your papers</source>
        <translation>As it stands on your papers</translation>
    </message>
    <message>
        <source>As it was asked</source>
        <translation>As it was asked</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>As of {day}</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>As of {time}</translation>
    </message>
    <message>
        <source>As on all papers</source>
        <translation>As on all papers</translation>
    </message>
    <message>
        <source>As residents ask it</source>
        <translation>As residents ask it</translation>
    </message>
    <message>
        <source>As the State Council published it. Nothing is to be entered.</source>
        <translation>As the State Council published it. Nothing is to be entered.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Ask again at</source>
        <translation>Ask again at</translation>
    </message>
    <message>
        <source>Ask by phone; F7 lets the visitor wait</source>
        <translation>Ask by phone; F7 lets the visitor wait</translation>
    </message>
    <message>
        <source>Ask the resident first</source>
        <translation>Ask the resident first</translation>
    </message>
    <message>
        <source>Ask the resident first, and type who said yes.</source>
        <translation>Ask the resident first, and type who said yes.</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Asked at</translation>
    </message>
    <message>
        <source>Asked at, now if empty</source>
        <translation>Asked at, now if empty</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Asked by: {name}</source>
        <translation>Asked by: {name}</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Asked for by: {name}</source>
        <translation>Asked for by: {name}</translation>
    </message>
    <message>
        <source>Asked: {channel}</source>
        <translation>Asked: {channel}</translation>
    </message>
    <message>
        <source>At</source>
        <translation>At</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>At most {count} lines stand on one paper.</source>
        <translation>At most {count} lines stand on one paper.</translation>
    </message>
    <message>
        <source>At most {count} passes are made at once.</source>
        <translation>At most {count} passes are made at once.</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>At the counter</translation>
    </message>
    <message>
        <source>At the door in time</source>
        <translation>At the door in time</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>At the end</translation>
    </message>
    <message>
        <source>At the foot</source>
        <translation>At the foot</translation>
    </message>
    <message>
        <source>At the left edge</source>
        <translation>At the left edge</translation>
    </message>
    <message>
        <source>At the right edge</source>
        <translation>At the right edge</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>At work</translation>
    </message>
    <message>
        <source>Attach …</source>
        <translation>Attach …</translation>
    </message>
    <message>
        <source>Attachments are as noted</source>
        <translation>Attachments are as noted</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>Audit trail looked at</source>
        <translation>Audit trail looked at</translation>
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
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Awaiting payment</source>
        <translation>Awaiting payment</translation>
    </message>
    <message>
        <source>Awaiting the resident</source>
        <translation>Awaiting the resident</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back the books up while work goes on; the copy is checked.</source>
        <translation>Back the books up while work goes on; the copy is checked.</translation>
    </message>
    <message>
        <source>Back to the roster</source>
        <translation>Back to the roster</translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation>Back to the usual</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Back up</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Back up the books</source>
        <translation>Back up the books</translation>
    </message>
    <message>
        <source>Backed up as {file}: {size} MB, checked.</source>
        <translation>Backed up as {file}: {size} MB, checked.</translation>
    </message>
    <message>
        <source>Backed up to both folders again.</source>
        <translation>Backed up to both folders again.</translation>
    </message>
    <message>
        <source>Backed up to {file}, encrypted.</source>
        <translation>Backed up to {file}, encrypted.</translation>
    </message>
    <message>
        <source>Backed up to {file}. Photos and files that are missing here are not in it: {count}</source>
        <translation>Backed up to {file}. Photos and files that are missing here are not in it: {count}</translation>
    </message>
    <message>
        <source>Backed up to {file}. The key of the identity numbers is not in it.</source>
        <translation>Backed up to {file}. The key of the identity numbers is not in it.</translation>
    </message>
    <message>
        <source>Backed up, but not to {folder}: {reason}</source>
        <translation>Backed up, but not to {folder}: {reason}</translation>
    </message>
    <message>
        <source>Backing up the books</source>
        <translation>Backing up the books</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Backup made</translation>
    </message>
    <message>
        <source>Backup recovery sheet</source>
        <translation>Backup recovery sheet</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Backups are encrypted from now on.</source>
        <translation>Backups are encrypted from now on.</translation>
    </message>
    <message>
        <source>Backups are encrypted from now on. Print {file}, put the sheet into the safe and remove the file.</source>
        <translation>Backups are encrypted from now on. Print {file}, put the sheet into the safe and remove the file.</translation>
    </message>
    <message>
        <source>Backups are not encrypted from now on.</source>
        <translation>Backups are not encrypted from now on.</translation>
    </message>
    <message>
        <source>Backups go to this folder already. Choose another one.</source>
        <translation>Backups go to this folder already. Choose another one.</translation>
    </message>
    <message>
        <source>Backups go to two folders at most. Take one out first.</source>
        <translation>Backups go to two folders at most. Take one out first.</translation>
    </message>
    <message>
        <source>Backups made before that day still hold it and are only stored: those of the program are deleted within 12 months, copies made by hand or set aside at an upgrade or a restore by the office.</source>
        <translation>Backups made before that day still hold it and are only stored: those of the program are deleted within 12 months, copies made by hand or set aside at an upgrade or a restore by the office.</translation>
    </message>
    <message>
        <source>Backups made from now on can be read by whoever finds them. Those that are encrypted stay so, and open with their passphrase or their sheet.</source>
        <translation>Backups made from now on can be read by whoever finds them. Those that are encrypted stay so, and open with their passphrase or their sheet.</translation>
    </message>
    <message>
        <source>Backups put under a passphrase</source>
        <translation>Backups put under a passphrase</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Badge {badge} is out with visit {number}. Sign that one out, or choose another badge.</source>
        <translation>Badge {badge} is out with visit {number}. Sign that one out, or choose another badge.</translation>
    </message>
    <message>
        <source>Badge: {badge}</source>
        <translation>Badge: {badge}</translation>
    </message>
    <message>
        <source>Bag the waste, clear it from the public parts, and take it to the place laid down.</source>
        <translation>Bag the waste, clear it from the public parts, and take it to the place laid down.</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Balance after</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Balance before</translation>
    </message>
    <message>
        <source>Balance carried over</source>
        <translation>Balance carried over</translation>
    </message>
    <message>
        <source>Bank account, as it stands on payment notices</source>
        <translation>Bank account, as it stands on payment notices</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>Barred</translation>
    </message>
    <message>
        <source>Bars that stand out are the few that make up {share} of the founded complaints.</source>
        <translation>Bars that stand out are the few that make up {share} of the founded complaints.</translation>
    </message>
    <message>
        <source>Be on duty</source>
        <translation>Be on duty</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Became</translation>
    </message>
    <message>
        <source>Became {number}</source>
        <translation>Became {number}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>Before anything can be erased:</source>
        <translation>Before anything can be erased:</translation>
    </message>
    <message>
        <source>Before it moves on</source>
        <translation>Before it moves on</translation>
    </message>
    <message>
        <source>Began by</source>
        <translation>Began by</translation>
    </message>
    <message>
        <source>Begin a new record</source>
        <translation>Begin a new record</translation>
    </message>
    <message>
        <source>Begin a stock-take</source>
        <translation>Begin a stock-take</translation>
    </message>
    <message>
        <source>Begin of warranty</source>
        <translation>Begin of warranty</translation>
    </message>
    <message>
        <source>Begin of warranty set</source>
        <translation>Begin of warranty set</translation>
    </message>
    <message>
        <source>Begin with an empty estate</source>
        <translation>Begin with an empty estate</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Begins at</translation>
    </message>
    <message>
        <source>Begun at: {at}</source>
        <translation>Begun at: {at}</translation>
    </message>
    <message>
        <source>Below the last</source>
        <translation>Below the last</translation>
    </message>
    <message>
        <source>Below the last reading, {last}. Look again, or mark that the meter rolled over or was changed.</source>
        <translation>Below the last reading, {last}. Look again, or mark that the meter rolled over or was changed.</translation>
    </message>
    <message>
        <source>Below the table</source>
        <translation>Below the table</translation>
    </message>
    <message>
        <source>Between rounds</source>
        <translation>Between rounds</translation>
    </message>
    <message>
        <source>Between rounds …</source>
        <translation>Between rounds …</translation>
    </message>
    <message>
        <source>Beyond its last day</source>
        <translation>Beyond its last day</translation>
    </message>
    <message>
        <source>Big5 (traditional Chinese)</source>
        <translation>Big5 (traditional Chinese)</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Bill</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Billed</translation>
    </message>
    <message>
        <source>Billed already</source>
        <translation>Billed already</translation>
    </message>
    <message>
        <source>Billed by</source>
        <translation>Billed by</translation>
    </message>
    <message>
        <source>Billed with</source>
        <translation>Billed with</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Billing cycle</translation>
    </message>
    <message>
        <source>Billing run</source>
        <translation>Billing run</translation>
    </message>
    <message>
        <source>Billing run: choose the month, F9 works out what would be charged and whom it leaves out and why, Ctrl+S posts it. No unit is charged twice for the same item and period, so a run can be repeated. Quarters, half-years and years are charged in the month in which they begin. F3 enters a bill that is shared out, such as the electricity of a lift; F8 withdraws it until it has been billed.</source>
        <translation>Billing run: choose the month, F9 works out what would be charged and whom it leaves out and why, Ctrl+S posts it. No unit is charged twice for the same item and period, so a run can be repeated. Quarters, half-years and years are charged in the month in which they begin. F3 enters a bill that is shared out, such as the electricity of a lift; F8 withdraws it until it has been billed.</translation>
    </message>
    <message>
        <source>Billing runs</source>
        <translation>Billing runs</translation>
    </message>
    <message>
        <source>Bills to share out</source>
        <translation>Bills to share out</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Books backed up</source>
        <translation>Books backed up</translation>
    </message>
    <message>
        <source>Books restored from a backup</source>
        <translation>Books restored from a backup</translation>
    </message>
    <message>
        <source>Borne by the estate</source>
        <translation>Borne by the estate</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Borrower</translation>
    </message>
    <message>
        <source>Borrower&apos;s signature</source>
        <translation>Borrower&apos;s signature</translation>
    </message>
    <message>
        <source>Borrower&apos;s signature:</source>
        <translation>Borrower&apos;s signature:</translation>
    </message>
    <message>
        <source>Borrower: {name}</source>
        <translation>Borrower: {name}</translation>
    </message>
    <message>
        <source>Borrower: {name} ({kind})</source>
        <translation>Borrower: {name} ({kind})</translation>
    </message>
    <message>
        <source>Both days lie in the month that is seen, the last not before the first.</source>
        <translation>Both days lie in the month that is seen, the last not before the first.</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Bounced</translation>
    </message>
    <message>
        <source>Bounced payment</source>
        <translation>Bounced payment</translation>
    </message>
    <message>
        <source>Bounced payments match what they were</source>
        <translation>Bounced payments match what they were</translation>
    </message>
    <message>
        <source>Bounced …</source>
        <translation>Bounced …</translation>
    </message>
    <message>
        <source>Bounced: {methods}</source>
        <translation>Bounced: {methods}</translation>
    </message>
    <message>
        <source>Braces hold nothing but one of these facts: {known}</source>
        <translation>Braces hold nothing but one of these facts: {known}</translation>
    </message>
    <message>
        <source>Bringing back photos and files</source>
        <translation>Bringing back photos and files</translation>
    </message>
    <message>
        <source>Broken by</source>
        <translation>Broken by</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Brought forward</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Building {code}</source>
        <translation>Building {code}</translation>
    </message>
    <message>
        <source>Building {code} has no entrance {entrance}.</source>
        <translation>Building {code} has no entrance {entrance}.</translation>
    </message>
    <message>
        <source>Building {code}, entrance {entrance}</source>
        <translation>Building {code}, entrance {entrance}</translation>
    </message>
    <message>
        <source>Buildings with the lowest rates</source>
        <translation>Buildings with the lowest rates</translation>
    </message>
    <message>
        <source>Buildings with the most arrears</source>
        <translation>Buildings with the most arrears</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>By WeChat</source>
        <translation>By WeChat</translation>
    </message>
    <message>
        <source>By a visit</source>
        <translation>By a visit</translation>
    </message>
    <message>
        <source>By article 944 of the Civil Code, a property manager may bring an action or apply for arbitration when overdue property fees are not paid within a reasonable time of being demanded. Please pay the sum above by {due_by}. If it is neither paid by then nor an agreement reached with us, we shall have a lawyer&apos;s letter sent to you and claim it by law.</source>
        <translation>By article 944 of the Civil Code, a property manager may bring an action or apply for arbitration when overdue property fees are not paid within a reasonable time of being demanded. Please pay the sum above by {due_by}. If it is neither paid by then nor an agreement reached with us, we shall have a lawyer&apos;s letter sent to you and claim it by law.</translation>
    </message>
    <message>
        <source>By article 944 of the Civil Code, owners pay the property fee as agreed in the property service contract. Please pay the sum above by {due_by}.</source>
        <translation>By article 944 of the Civil Code, owners pay the property fee as agreed in the property service contract. Please pay the sum above by {due_by}.</translation>
    </message>
    <message>
        <source>By building</source>
        <translation>By building</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>By category</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>By cause</translation>
    </message>
    <message>
        <source>By contractor</source>
        <translation>By contractor</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>By day</translation>
    </message>
    <message>
        <source>By denomination</source>
        <translation>By denomination</translation>
    </message>
    <message>
        <source>By fee item</source>
        <translation>By fee item</translation>
    </message>
    <message>
        <source>By gross area</source>
        <translation>By gross area</translation>
    </message>
    <message>
        <source>By household</source>
        <translation>By household</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>By letter</translation>
    </message>
    <message>
        <source>By meter</source>
        <translation>By meter</translation>
    </message>
    <message>
        <source>By method</source>
        <translation>By method</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>By month owed for</source>
        <translation>By month owed for</translation>
    </message>
    <message>
        <source>By operator</source>
        <translation>By operator</translation>
    </message>
    <message>
        <source>By our books of {date} the following fees of unit {unit} are overdue, the oldest of them since {since}:</source>
        <translation>By our books of {date} the following fees of unit {unit} are overdue, the oldest of them since {since}:</translation>
    </message>
    <message>
        <source>By our books of {date} the following fees of unit {unit} are still unpaid, the oldest of them since {since}:</source>
        <translation>By our books of {date} the following fees of unit {unit} are still unpaid, the oldest of them since {since}:</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>By refund</source>
        <translation>By refund</translation>
    </message>
    <message>
        <source>By registered mail</source>
        <translation>By registered mail</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>By rule</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>By the books</source>
        <translation>By the books</translation>
    </message>
    <message>
        <source>By the books {count} keys are in the cabinet. Say what differs.</source>
        <translation>By the books {count} keys are in the cabinet. Say what differs.</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>By the day</translation>
    </message>
    <message>
        <source>By the property service contract a late fee runs on what is paid late. Up to {date} it comes to {late} yuan, which is not contained in the sum above.</source>
        <translation>By the property service contract a late fee runs on what is paid late. Up to {date} it comes to {late} yuan, which is not contained in the sum above.</translation>
    </message>
    <message>
        <source>By the retention rule</source>
        <translation>By the retention rule</translation>
    </message>
    <message>
        <source>By themselves</source>
        <translation>By themselves</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is before {when}, when {number} was open. Set the clock right.</source>
        <translation>By this computer&apos;s clock it is before {when}, when {number} was open. Set the clock right.</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>By week</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>By who bears it</source>
        <translation>By who bears it</translation>
    </message>
    <message>
        <source>By worker</source>
        <translation>By worker</translation>
    </message>
    <message>
        <source>By {time}</source>
        <translation>By {time}</translation>
    </message>
    <message>
        <source>By: {name}</source>
        <translation>By: {name}</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Call off</translation>
    </message>
    <message>
        <source>Call off …</source>
        <translation>Call off …</translation>
    </message>
    <message>
        <source>Call the stock-take off</source>
        <translation>Call the stock-take off</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Called off</translation>
    </message>
    <message>
        <source>Called, answer</source>
        <translation>Called, answer</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Callers are told</source>
        <translation>Callers are told</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>Came back at</source>
        <translation>Came back at</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Came from</translation>
    </message>
    <message>
        <source>Came in at</source>
        <translation>Came in at</translation>
    </message>
    <message>
        <source>Came in at, now if empty</source>
        <translation>Came in at, now if empty</translation>
    </message>
    <message>
        <source>Came of</source>
        <translation>Came of</translation>
    </message>
    <message>
        <source>Came of it</source>
        <translation>Came of it</translation>
    </message>
    <message>
        <source>Came today: {came}   On site: {here}</source>
        <translation>Came today: {came}   On site: {here}</translation>
    </message>
    <message>
        <source>Camera …</source>
        <translation>Camera …</translation>
    </message>
    <message>
        <source>Can go back</source>
        <translation>Can go back</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancel it</translation>
    </message>
    <message>
        <source>Cancel pass {number}</source>
        <translation>Cancel pass {number}</translation>
    </message>
    <message>
        <source>Cancel the enquiry</source>
        <translation>Cancel the enquiry</translation>
    </message>
    <message>
        <source>Cancel the pass</source>
        <translation>Cancel the pass</translation>
    </message>
    <message>
        <source>Cancel the pass …</source>
        <translation>Cancel the pass …</translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <translation>Cancel the ticket</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Cancel the visit</translation>
    </message>
    <message>
        <source>Cancel {number}</source>
        <translation>Cancel {number}</translation>
    </message>
    <message>
        <source>Cancel …</source>
        <translation>Cancel …</translation>
    </message>
    <message>
        <source>Cancel: {work}</source>
        <translation>Cancel: {work}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Cancels tickets that are under way, closes them without a follow-up, finds complaints unfounded, takes work back; keeps workers, teams, the price list and warranty periods; takes tickets over from lists.</source>
        <translation>Cancels tickets that are under way, closes them without a follow-up, finds complaints unfounded, takes work back; keeps workers, teams, the price list and warranty periods; takes tickets over from lists.</translation>
    </message>
    <message>
        <source>Cannot pay now</source>
        <translation>Cannot pay now</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
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
        <source>Carer</source>
        <translation>Carer</translation>
    </message>
    <message>
        <source>Carpenter</source>
        <translation>Carpenter</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Carries</translation>
    </message>
    <message>
        <source>Carries: {things}</source>
        <translation>Carries: {things}</translation>
    </message>
    <message>
        <source>Carry over balances</source>
        <translation>Carry over balances</translation>
    </message>
    <message>
        <source>Carry over balances …</source>
        <translation>Carry over balances …</translation>
    </message>
    <message>
        <source>Carrying over the balances</source>
        <translation>Carrying over the balances</translation>
    </message>
    <message>
        <source>Case given to another contractor</source>
        <translation>Case given to another contractor</translation>
    </message>
    <message>
        <source>Case passed on to a new owner</source>
        <translation>Case passed on to a new owner</translation>
    </message>
    <message>
        <source>Cases filed</source>
        <translation>Cases filed</translation>
    </message>
    <message>
        <source>Cases open</source>
        <translation>Cases open</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Cash and receipts</source>
        <translation>Cash and receipts</translation>
    </message>
    <message>
        <source>Cash by the books</source>
        <translation>Cash by the books</translation>
    </message>
    <message>
        <source>Cash difference</source>
        <translation>Cash difference</translation>
    </message>
    <message>
        <source>Cash hand-in</source>
        <translation>Cash hand-in</translation>
    </message>
    <message>
        <source>Cash hand-ins</source>
        <translation>Cash hand-ins</translation>
    </message>
    <message>
        <source>Cash handed in</source>
        <translation>Cash handed in</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>Cash in the drawer</translation>
    </message>
    <message>
        <source>Cash left in the drawer for change at the start of a day</source>
        <translation>Cash left in the drawer for change at the start of a day</translation>
    </message>
    <message>
        <source>Cash: float {opening}, by the books {expected}, counted {counted}, difference {difference}</source>
        <translation>Cash: float {opening}, by the books {expected}, counted {counted}, difference {difference}</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cashier</translation>
    </message>
    <message>
        <source>Cashier:</source>
        <translation>Cashier:</translation>
    </message>
    <message>
        <source>Cashier: {cashier}</source>
        <translation>Cashier: {cashier}</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Category: {category}</source>
        <translation>Category: {category}</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Cause: {cause}</source>
        <translation>Cause: {cause}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change given</source>
        <translation>Change given</translation>
    </message>
    <message>
        <source>Change is given from cash only. Type the exact amount, or keep the rest as prepayment.</source>
        <translation>Change is given from cash only. Type the exact amount, or keep the rest as prepayment.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Change it</translation>
    </message>
    <message>
        <source>Change of contractor</source>
        <translation>Change of contractor</translation>
    </message>
    <message>
        <source>Change of owner</source>
        <translation>Change of owner</translation>
    </message>
    <message>
        <source>Change the meter</source>
        <translation>Change the meter</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Change {name}</translation>
    </message>
    <message>
        <source>Change {number}</source>
        <translation>Change {number}</translation>
    </message>
    <message>
        <source>Change {tag}</source>
        <translation>Change {tag}</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Change …</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Changed at another counter meanwhile, shown as stored. Cells: {count}</source>
        <translation>Changed at another counter meanwhile, shown as stored. Cells: {count}</translation>
    </message>
    <message>
        <source>Changed: {count}</source>
        <translation>Changed: {count}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Changes of the unit file</source>
        <translation>Changes of the unit file</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Channel: {channel}</source>
        <translation>Channel: {channel}</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Charge list</source>
        <translation>Charge list</translation>
    </message>
    <message>
        <source>Charge number</source>
        <translation>Charge number</translation>
    </message>
    <message>
        <source>Charge of a unit</source>
        <translation>Charge of a unit</translation>
    </message>
    <message>
        <source>Charge once</source>
        <translation>Charge once</translation>
    </message>
    <message>
        <source>Charge once …</source>
        <translation>Charge once …</translation>
    </message>
    <message>
        <source>Charge raised</source>
        <translation>Charge raised</translation>
    </message>
    <message>
        <source>Charge the unit with what is lacking</source>
        <translation>Charge the unit with what is lacking</translation>
    </message>
    <message>
        <source>Charge voided</source>
        <translation>Charge voided</translation>
    </message>
    <message>
        <source>Charge voided: {what}</source>
        <translation>Charge voided: {what}</translation>
    </message>
    <message>
        <source>Charge waived</source>
        <translation>Charge waived</translation>
    </message>
    <message>
        <source>Charge: {number}</source>
        <translation>Charge: {number}</translation>
    </message>
    <message>
        <source>Chargeable to the resident</source>
        <translation>Chargeable to the resident</translation>
    </message>
    <message>
        <source>Chargeable work agrees with its charges</source>
        <translation>Chargeable work agrees with its charges</translation>
    </message>
    <message>
        <source>Chargeable work is charged as this one-off fee item</source>
        <translation>Chargeable work is charged as this one-off fee item</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Charged</translation>
    </message>
    <message>
        <source>Charged for work</source>
        <translation>Charged for work</translation>
    </message>
    <message>
        <source>Charged: {amount}</source>
        <translation>Charged: {amount}</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Charges</translation>
    </message>
    <message>
        <source>Charges and payments</source>
        <translation>Charges and payments</translation>
    </message>
    <message>
        <source>Charges are as noted in the audit chain</source>
        <translation>Charges are as noted in the audit chain</translation>
    </message>
    <message>
        <source>Charges are settled once</source>
        <translation>Charges are settled once</translation>
    </message>
    <message>
        <source>Charges are waived as approved</source>
        <translation>Charges are waived as approved</translation>
    </message>
    <message>
        <source>Charges come to what they are made of</source>
        <translation>Charges come to what they are made of</translation>
    </message>
    <message>
        <source>Charges fall due after the end of their month by</source>
        <translation>Charges fall due after the end of their month by</translation>
    </message>
    <message>
        <source>Charges settled from prepayment</source>
        <translation>Charges settled from prepayment</translation>
    </message>
    <message>
        <source>Charges: what every unit owes, by months, item, building and state. F3 charges a unit once, F8 voids a charge on which nothing was paid, Ctrl+P makes payment notices, Ctrl+E saves the list. Ctrl+I carries over what was owed and prepaid in earlier books; Ctrl+Shift+I lists what was carried over and undoes it, until somebody has paid.</source>
        <translation>Charges: what every unit owes, by months, item, building and state. F3 charges a unit once, F8 voids a charge on which nothing was paid, Ctrl+P makes payment notices, Ctrl+E saves the list. Ctrl+I carries over what was owed and prepaid in earlier books; Ctrl+Shift+I lists what was carried over and undoes it, until somebody has paid.</translation>
    </message>
    <message>
        <source>Charges: {count}</source>
        <translation>Charges: {count}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Checked after the work</source>
        <translation>Checked after the work</translation>
    </message>
    <message>
        <source>Checked by:</source>
        <translation>Checked by:</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>Checklist of {number}</source>
        <translation>Checklist of {number}</translation>
    </message>
    <message>
        <source>Checklist …</source>
        <translation>Checklist …</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Choose a category.</translation>
    </message>
    <message>
        <source>Choose a day from today on.</source>
        <translation>Choose a day from today on.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Choose a file that ends in {endings}.</source>
        <translation>Choose a file that ends in {endings}.</translation>
    </message>
    <message>
        <source>Choose a key.</source>
        <translation>Choose a key.</translation>
    </message>
    <message>
        <source>Choose a one-off fee item for what is kept.</source>
        <translation>Choose a one-off fee item for what is kept.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choose a picture…</translation>
    </message>
    <message>
        <source>Choose a rating from 1 to 5.</source>
        <translation>Choose a rating from 1 to 5.</translation>
    </message>
    <message>
        <source>Choose a unit to see its file.</source>
        <translation>Choose a unit to see its file.</translation>
    </message>
    <message>
        <source>Choose a worker or a team from the list.</source>
        <translation>Choose a worker or a team from the list.</translation>
    </message>
    <message>
        <source>Choose another contractor than the one before.</source>
        <translation>Choose another contractor than the one before.</translation>
    </message>
    <message>
        <source>Choose another operator.</source>
        <translation>Choose another operator.</translation>
    </message>
    <message>
        <source>Choose by which means somebody was reached.</source>
        <translation>Choose by which means somebody was reached.</translation>
    </message>
    <message>
        <source>Choose files, drag them here, or paste a picture with Ctrl+V ({key})</source>
        <translation>Choose files, drag them here, or paste a picture with Ctrl+V ({key})</translation>
    </message>
    <message>
        <source>Choose how it was paid.</source>
        <translation>Choose how it was paid.</translation>
    </message>
    <message>
        <source>Choose how it was served.</source>
        <translation>Choose how it was served.</translation>
    </message>
    <message>
        <source>Choose how many months are charged at once.</source>
        <translation>Choose how many months are charged at once.</translation>
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
        <source>Choose somebody who has a pass for this site.</source>
        <translation>Choose somebody who has a pass for this site.</translation>
    </message>
    <message>
        <source>Choose somebody whose pass for this site holds on that day.</source>
        <translation>Choose somebody whose pass for this site holds on that day.</translation>
    </message>
    <message>
        <source>Choose the building of the entrance.</source>
        <translation>Choose the building of the entrance.</translation>
    </message>
    <message>
        <source>Choose the closed days whose money is handed in.</source>
        <translation>Choose the closed days whose money is handed in.</translation>
    </message>
    <message>
        <source>Choose the document that was shown.</source>
        <translation>Choose the document that was shown.</translation>
    </message>
    <message>
        <source>Choose the list of balances</source>
        <translation>Choose the list of balances</translation>
    </message>
    <message>
        <source>Choose the list of keys</source>
        <translation>Choose the list of keys</translation>
    </message>
    <message>
        <source>Choose the list of readings</source>
        <translation>Choose the list of readings</translation>
    </message>
    <message>
        <source>Choose the register</source>
        <translation>Choose the register</translation>
    </message>
    <message>
        <source>Choose the register of tickets</source>
        <translation>Choose the register of tickets</translation>
    </message>
    <message>
        <source>Choose the trade.</source>
        <translation>Choose the trade.</translation>
    </message>
    <message>
        <source>Choose the unit that the key opens.</source>
        <translation>Choose the unit that the key opens.</translation>
    </message>
    <message>
        <source>Choose the unit, or type the public place.</source>
        <translation>Choose the unit, or type the public place.</translation>
    </message>
    <message>
        <source>Choose trades from the list.</source>
        <translation>Choose trades from the list.</translation>
    </message>
    <message>
        <source>Choose what is to be given back.</source>
        <translation>Choose what is to be given back.</translation>
    </message>
    <message>
        <source>Choose what is to be waived.</source>
        <translation>Choose what is to be waived.</translation>
    </message>
    <message>
        <source>Choose what it comes from.</source>
        <translation>Choose what it comes from.</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>Choose what it is about.</translation>
    </message>
    <message>
        <source>Choose what it is.</source>
        <translation>Choose what it is.</translation>
    </message>
    <message>
        <source>Choose what rule was broken.</source>
        <translation>Choose what rule was broken.</translation>
    </message>
    <message>
        <source>Choose what the entry is about.</source>
        <translation>Choose what the entry is about.</translation>
    </message>
    <message>
        <source>Choose what the key is for.</source>
        <translation>Choose what the key is for.</translation>
    </message>
    <message>
        <source>Choose what was done about it.</source>
        <translation>Choose what was done about it.</translation>
    </message>
    <message>
        <source>Choose who borrows.</source>
        <translation>Choose who borrows.</translation>
    </message>
    <message>
        <source>Choose who is to have a pass.</source>
        <translation>Choose who is to have a pass.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Choose yes or no.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Chosen rows: {count}</source>
        <translation>Chosen rows: {count}</translation>
    </message>
    <message>
        <source>Clean-up fee</source>
        <translation>Clean-up fee</translation>
    </message>
    <message>
        <source>Clean-up fee for a square metre of gross area; 0: none is asked for</source>
        <translation>Clean-up fee for a square metre of gross area; 0: none is asked for</translation>
    </message>
    <message>
        <source>Cleaner</source>
        <translation>Cleaner</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Cleaning</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Clear what stands there, and mend what was damaged as it was.</source>
        <translation>Clear what stands there, and mend what was damaged as it was.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close a day</source>
        <translation>Close a day</translation>
    </message>
    <message>
        <source>Close and print</source>
        <translation>Close and print</translation>
    </message>
    <message>
        <source>Close at once, without this backup</source>
        <translation>Close at once, without this backup</translation>
    </message>
    <message>
        <source>Close frontdesk</source>
        <translation>Close frontdesk</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Close it</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <source>Close tickets, keep workers and prices</source>
        <translation>Close tickets, keep workers and prices</translation>
    </message>
    <message>
        <source>Close when it is finished</source>
        <translation>Close when it is finished</translation>
    </message>
    <message>
        <source>Close without asking …</source>
        <translation>Close without asking …</translation>
    </message>
    <message>
        <source>Close {number} without asking</source>
        <translation>Close {number} without asking</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Closed at</translation>
    </message>
    <message>
        <source>Closed at: {at}</source>
        <translation>Closed at: {at}</translation>
    </message>
    <message>
        <source>Closed by: {name}</source>
        <translation>Closed by: {name}</translation>
    </message>
    <message>
        <source>Closed days agree with their payments</source>
        <translation>Closed days agree with their payments</translation>
    </message>
    <message>
        <source>Closed days are as noted in the audit chain</source>
        <translation>Closed days are as noted in the audit chain</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Closing words</translation>
    </message>
    <message>
        <source>Co-owner</source>
        <translation>Co-owner</translation>
    </message>
    <message>
        <source>Co-owner&apos;s ID number</source>
        <translation>Co-owner&apos;s ID number</translation>
    </message>
    <message>
        <source>Co-owner&apos;s name</source>
        <translation>Co-owner&apos;s name</translation>
    </message>
    <message>
        <source>Co-owner&apos;s phones</source>
        <translation>Co-owner&apos;s phones</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>Collection rate</source>
        <translation>Collection rate</translation>
    </message>
    <message>
        <source>Collection rate = received / due. Due is what was charged for these months, less what was voided or waived; received is what has settled it so far. A charge for several months counts in its first.</source>
        <translation>Collection rate = received / due. Due is what was charged for these months, less what was voided or waived; received is what has settled it so far. A charge for several months counts in its first.</translation>
    </message>
    <message>
        <source>Collection rate by building</source>
        <translation>Collection rate by building</translation>
    </message>
    <message>
        <source>Collection rate by month</source>
        <translation>Collection rate by month</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Column {number}</translation>
    </message>
    <message>
        <source>Columns as they are understood</source>
        <translation>Columns as they are understood</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>Columns as they were at first</translation>
    </message>
    <message>
        <source>Columns that are not read: {headings}</source>
        <translation>Columns that are not read: {headings}</translation>
    </message>
    <message>
        <source>Columns, and their order</source>
        <translation>Columns, and their order</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Comes back</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Comes from</translation>
    </message>
    <message>
        <source>Comes on duty</source>
        <translation>Comes on duty</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Command line</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Company: {company}</source>
        <translation>Company: {company}</translation>
    </message>
    <message>
        <source>Company: {name}</source>
        <translation>Company: {name}</translation>
    </message>
    <message>
        <source>Compare what the program shows of the backup, confirm, and sign in as before.</source>
        <translation>Compare what the program shows of the backup, confirm, and sign in as before.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Complaint answered</source>
        <translation>Complaint answered</translation>
    </message>
    <message>
        <source>Complaint escalated</source>
        <translation>Complaint escalated</translation>
    </message>
    <message>
        <source>Complaint form</source>
        <translation>Complaint form</translation>
    </message>
    <message>
        <source>Complaint found to be unfounded</source>
        <translation>Complaint found to be unfounded</translation>
    </message>
    <message>
        <source>Complaint logged</source>
        <translation>Complaint logged</translation>
    </message>
    <message>
        <source>Complaint rate</source>
        <translation>Complaint rate</translation>
    </message>
    <message>
        <source>Complaint rate = founded complaints about works / permits under which works went on in these days, which were {permits}.</source>
        <translation>Complaint rate = founded complaints about works / permits under which works went on in these days, which were {permits}.</translation>
    </message>
    <message>
        <source>Complaint rate at most</source>
        <translation>Complaint rate at most</translation>
    </message>
    <message>
        <source>Complaint report</source>
        <translation>Complaint report</translation>
    </message>
    <message>
        <source>Complaint taken in hand</source>
        <translation>Complaint taken in hand</translation>
    </message>
    <message>
        <source>Complaint under investigation</source>
        <translation>Complaint under investigation</translation>
    </message>
    <message>
        <source>Complaint unfounded</source>
        <translation>Complaint unfounded</translation>
    </message>
    <message>
        <source>Complaint: findings noted</source>
        <translation>Complaint: findings noted</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Complaints about works</source>
        <translation>Complaints about works</translation>
    </message>
    <message>
        <source>Complaints about works, of all permits, at most</source>
        <translation>Complaints about works, of all permits, at most</translation>
    </message>
    <message>
        <source>Complaints by building</source>
        <translation>Complaints by building</translation>
    </message>
    <message>
        <source>Complaints by category</source>
        <translation>Complaints by category</translation>
    </message>
    <message>
        <source>Complaints by cause</source>
        <translation>Complaints by cause</translation>
    </message>
    <message>
        <source>Complaints, suggestions, praise</source>
        <translation>Complaints, suggestions, praise</translation>
    </message>
    <message>
        <source>Complaints: F3 logs a complaint, a suggestion or praise; who complains need not be named. F7 is always the next step: have it looked into, take it in hand with what is done about it, answer it, follow it up. Beside that, what was found out is noted with Ctrl+O, Ctrl+U escalates it to somebody who decides, and Ctrl+R answers it at once. What turns out unfounded (Ctrl+Shift+U) leaves the handling rate; a supervisor says so, or vouches for it with their own password. Ctrl+N notes that the caller was told something, which is the first feedback. Praise is passed on to whom it is for. F9 shows the form, Ctrl+E saves the list.</source>
        <translation>Complaints: F3 logs a complaint, a suggestion or praise; who complains need not be named. F7 is always the next step: have it looked into, take it in hand with what is done about it, answer it, follow it up. Beside that, what was found out is noted with Ctrl+O, Ctrl+U escalates it to somebody who decides, and Ctrl+R answers it at once. What turns out unfounded (Ctrl+Shift+U) leaves the handling rate; a supervisor says so, or vouches for it with their own password. Ctrl+N notes that the caller was told something, which is the first feedback. Praise is passed on to whom it is for. F9 shows the form, Ctrl+E saves the list.</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>Completion failed</source>
        <translation>Completion failed</translation>
    </message>
    <message>
        <source>Completion inspection</source>
        <translation>Completion inspection</translation>
    </message>
    <message>
        <source>Completion inspection of renovation works</source>
        <translation>Completion inspection of renovation works</translation>
    </message>
    <message>
        <source>Completion inspection of {number}</source>
        <translation>Completion inspection of {number}</translation>
    </message>
    <message>
        <source>Completion inspection …</source>
        <translation>Completion inspection …</translation>
    </message>
    <message>
        <source>Completion inspections</source>
        <translation>Completion inspections</translation>
    </message>
    <message>
        <source>Completion passed</source>
        <translation>Completion passed</translation>
    </message>
    <message>
        <source>Completion passed on</source>
        <translation>Completion passed on</translation>
    </message>
    <message>
        <source>Completion rate</source>
        <translation>Completion rate</translation>
    </message>
    <message>
        <source>Completions passed</source>
        <translation>Completions passed</translation>
    </message>
    <message>
        <source>Conduct of staff</source>
        <translation>Conduct of staff</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Consent has come …</source>
        <translation>Consent has come …</translation>
    </message>
    <message>
        <source>Consent has come: review it</source>
        <translation>Consent has come: review it</translation>
    </message>
    <message>
        <source>Consent of the authority came</source>
        <translation>Consent of the authority came</translation>
    </message>
    <message>
        <source>Consent of the gas supplier</source>
        <translation>Consent of the gas supplier</translation>
    </message>
    <message>
        <source>Consent of the heating supplier</source>
        <translation>Consent of the heating supplier</translation>
    </message>
    <message>
        <source>Consent of the household</source>
        <translation>Consent of the household</translation>
    </message>
    <message>
        <source>Consent of the household: {consent}</source>
        <translation>Consent of the household: {consent}</translation>
    </message>
    <message>
        <source>Consent to {number} has come</source>
        <translation>Consent to {number} has come</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact preference</source>
        <translation>Contact preference</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Contacts about arrears</source>
        <translation>Contacts about arrears</translation>
    </message>
    <message>
        <source>Contacts about arrears and dunning letters</source>
        <translation>Contacts about arrears and dunning letters</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>Contractor (seal):</source>
        <translation>Contractor (seal):</translation>
    </message>
    <message>
        <source>Contractor barred</source>
        <translation>Contractor barred</translation>
    </message>
    <message>
        <source>Contractor changed</source>
        <translation>Contractor changed</translation>
    </message>
    <message>
        <source>Contractor entered</source>
        <translation>Contractor entered</translation>
    </message>
    <message>
        <source>Contractor let in again</source>
        <translation>Contractor let in again</translation>
    </message>
    <message>
        <source>Contractor no longer used</source>
        <translation>Contractor no longer used</translation>
    </message>
    <message>
        <source>Contractor used again</source>
        <translation>Contractor used again</translation>
    </message>
    <message>
        <source>Contractor …</source>
        <translation>Contractor …</translation>
    </message>
    <message>
        <source>Contractor&apos;s business licence</source>
        <translation>Contractor&apos;s business licence</translation>
    </message>
    <message>
        <source>Contractor&apos;s deposit</source>
        <translation>Contractor&apos;s deposit</translation>
    </message>
    <message>
        <source>Contractor&apos;s deposit for works; 0: none is asked for</source>
        <translation>Contractor&apos;s deposit for works; 0: none is asked for</translation>
    </message>
    <message>
        <source>Contractor&apos;s qualification</source>
        <translation>Contractor&apos;s qualification</translation>
    </message>
    <message>
        <source>Contractor&apos;s signature:</source>
        <translation>Contractor&apos;s signature:</translation>
    </message>
    <message>
        <source>Contractor, site manager</source>
        <translation>Contractor, site manager</translation>
    </message>
    <message>
        <source>Contractor: {name}</source>
        <translation>Contractor: {name}</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>Contractors</translation>
    </message>
    <message>
        <source>Contractors are listed as of today. Leave out the days.</source>
        <translation>Contractors are listed as of today. Leave out the days.</translation>
    </message>
    <message>
        <source>Contractors: who renovates here. F3 enters one, F7 or Enter changes the one chosen. Ctrl+J lets one in no more, with the reason and on a supervisor&apos;s word: no application is taken and no pass is made for it until it is let in again. Ctrl+Del says that one is not used any more; it stays with its cases. Ctrl+E saves the list.</source>
        <translation>Contractors: who renovates here. F3 enters one, F7 or Enter changes the one chosen. Ctrl+J lets one in no more, with the reason and on a supervisor&apos;s word: no application is taken and no pass is made for it until it is let in again. Ctrl+Del says that one is not used any more; it stays with its cases. Ctrl+E saves the list.</translation>
    </message>
    <message>
        <source>Copied anew</source>
        <translation>Copied anew</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Copies are a whole number from 1 to 99.</source>
        <translation>Copies are a whole number from 1 to 99.</translation>
    </message>
    <message>
        <source>Copies: {count}</source>
        <translation>Copies: {count}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
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
        <source>Copy kept</source>
        <translation>Copy kept</translation>
    </message>
    <message>
        <source>Copy of a key</source>
        <translation>Copy of a key</translation>
    </message>
    <message>
        <source>Copy of personal data</source>
        <translation>Copy of personal data</translation>
    </message>
    <message>
        <source>Copy of personal data given out</source>
        <translation>Copy of personal data given out</translation>
    </message>
    <message>
        <source>Copy of personal data: receipt</source>
        <translation>Copy of personal data: receipt</translation>
    </message>
    <message>
        <source>Copy of {number} for the owner</source>
        <translation>Copy of {number} for the owner</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copy the answer</translation>
    </message>
    <message>
        <source>Copy the chosen rows of a list</source>
        <translation>Copy the chosen rows of a list</translation>
    </message>
    <message>
        <source>Copy them with the names of the columns</source>
        <translation>Copy them with the names of the columns</translation>
    </message>
    <message>
        <source>Copy to the owner</source>
        <translation>Copy to the owner</translation>
    </message>
    <message>
        <source>Copy with column names</source>
        <translation>Copy with column names</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copying</translation>
    </message>
    <message>
        <source>Copying photos and files</source>
        <translation>Copying photos and files</translation>
    </message>
    <message>
        <source>Copying {place} of {count} …</source>
        <translation>Copying {place} of {count} …</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Correct it</translation>
    </message>
    <message>
        <source>Correct the fee item</source>
        <translation>Correct the fee item</translation>
    </message>
    <message>
        <source>Correct the meter</source>
        <translation>Correct the meter</translation>
    </message>
    <message>
        <source>Correct the price</source>
        <translation>Correct the price</translation>
    </message>
    <message>
        <source>Correct {number}</source>
        <translation>Correct {number}</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Correct …</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Corrected.</translation>
    </message>
    <message>
        <source>Corrected: {field}</source>
        <translation>Corrected: {field}</translation>
    </message>
    <message>
        <source>Correction of an entry</source>
        <translation>Correction of an entry</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Counted by:</source>
        <translation>Counted by:</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Counted in</translation>
    </message>
    <message>
        <source>Counted: {count}</source>
        <translation>Counted: {count}</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Counter 1</source>
        <translation>Counter 1</translation>
    </message>
    <message>
        <source>Counter hours</source>
        <translation>Counter hours</translation>
    </message>
    <message>
        <source>Counter hours in your own words, on papers; empty: as above</source>
        <translation>Counter hours in your own words, on papers; empty: as above</translation>
    </message>
    <message>
        <source>Counter hours: {hours}</source>
        <translation>Counter hours: {hours}</translation>
    </message>
    <message>
        <source>Counter: {counter}</source>
        <translation>Counter: {counter}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>Course of events</source>
        <translation>Course of events</translation>
    </message>
    <message>
        <source>Court decision</source>
        <translation>Court decision</translation>
    </message>
    <message>
        <source>Cross out what is bad</source>
        <translation>Cross out what is bad</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I takes over a register of other books; Ctrl+Shift+L shows those taken over and undoes one, until somebody has worked on its tickets.</source>
        <translation>Ctrl+Shift+I takes over a register of other books; Ctrl+Shift+L shows those taken over and undoes one, until somebody has worked on its tickets.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P prints the sheet of the round, to walk along with. What stands on it is typed in afterwards: choose its day above, and each site asks for the time and who looked. What is not entered when the time of a round ends is late, and missed when the day is over; the log and the exceptions tell it. Ctrl+Shift+N looks at a site between rounds, Ctrl+Shift+D draws a spot check for the manager. The field of states shows what was found before. F9 shows the inspection record of the site, Ctrl+E saves the list.</source>
        <translation>Ctrl+Shift+P prints the sheet of the round, to walk along with. What stands on it is typed in afterwards: choose its day above, and each site asks for the time and who looked. What is not entered when the time of a round ends is late, and missed when the day is over; the log and the exceptions tell it. Ctrl+Shift+N looks at a site between rounds, Ctrl+Shift+D draws a spot check for the manager. The field of states shows what was found before. F9 shows the inspection record of the site, Ctrl+E saves the list.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrows sort   Ctrl+C copies</source>
        <translation>Ctrl+Shift+arrows sort   Ctrl+C copies</translation>
    </message>
    <message>
        <source>Custodies, stock-takes and losses came where they stand by allowed steps</source>
        <translation>Custodies, stock-takes and losses came where they stand by allowed steps</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Custody</translation>
    </message>
    <message>
        <source>Custody for a resident</source>
        <translation>Custody for a resident</translation>
    </message>
    <message>
        <source>Custody form</source>
        <translation>Custody form</translation>
    </message>
    <message>
        <source>Custody: keys that residents leave here, with what they agreed to. F3 takes one in: unit, a tag that does not tell the unit, who leaves it, for what, to whom it may be lent without asking, until when. F10 saves and prints the form to be signed. F7 hands the key back to whoever takes it; nothing of it may be lent then. The same key may be left again under its old tag. F9 shows the form, Ctrl+E saves the list.</source>
        <translation>Custody: keys that residents leave here, with what they agreed to. F3 takes one in: unit, a tag that does not tell the unit, who leaves it, for what, to whom it may be lent without asking, until when. F10 saves and prints the form to be signed. F7 hands the key back to whoever takes it; nothing of it may be lent then. The same key may be left again under its old tag. F9 shows the form, Ctrl+E saves the list.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>DAYS</translation>
    </message>
    <message>
        <source>Damage beyond the deposits</source>
        <translation>Damage beyond the deposits</translation>
    </message>
    <message>
        <source>Damage done by</source>
        <translation>Damage done by</translation>
    </message>
    <message>
        <source>Damage to public parts</source>
        <translation>Damage to public parts</translation>
    </message>
    <message>
        <source>Dangerous works have the papers that they want</source>
        <translation>Dangerous works have the papers that they want</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Data damaged</source>
        <translation>Data damaged</translation>
    </message>
    <message>
        <source>Data folder: {folder}</source>
        <translation>Data folder: {folder}</translation>
    </message>
    <message>
        <source>Data in order</source>
        <translation>Data in order</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Database written anew</source>
        <translation>Database written anew</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Date:</translation>
    </message>
    <message>
        <source>Date: {day}</source>
        <translation>Date: {day}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>Day close</translation>
    </message>
    <message>
        <source>Day close: choose the day, count the drawer and type how many pieces of each note and coin there are; Enter goes on. For cards, phones and transfers the sum of their slips is asked. F10 closes the day and prints the Z slip; a difference needs a reason. Into a closed day nothing can be taken and in it nothing voided. Space ticks closed days, F8 hands their money in, F9 shows a Z slip or the list handed in.</source>
        <translation>Day close: choose the day, count the drawer and type how many pieces of each note and coin there are; Enter goes on. For cards, phones and transfers the sum of their slips is asked. F10 closes the day and prints the Z slip; a difference needs a reason. Into a closed day nothing can be taken and in it nothing voided. Space ticks closed days, F8 hands their money in, F9 shows a Z slip or the list handed in.</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>Day closed</translation>
    </message>
    <message>
        <source>Day closes</source>
        <translation>Day closes</translation>
    </message>
    <message>
        <source>Day of leaving</source>
        <translation>Day of leaving</translation>
    </message>
    <message>
        <source>Day of the transfer</source>
        <translation>Day of the transfer</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Day off</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Day sheet</translation>
    </message>
    <message>
        <source>Day to close</source>
        <translation>Day to close</translation>
    </message>
    <message>
        <source>Day to pay by</source>
        <translation>Day to pay by</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Days closed</source>
        <translation>Days closed</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Days left</translation>
    </message>
    <message>
        <source>Days of grace before a late fee runs</source>
        <translation>Days of grace before a late fee runs</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>Days of the year</translation>
    </message>
    <message>
        <source>Days off by the calendar: {days}</source>
        <translation>Days off by the calendar: {days}</translation>
    </message>
    <message>
        <source>Days to return a pass</source>
        <translation>Days to return a pass</translation>
    </message>
    <message>
        <source>Days under review</source>
        <translation>Days under review</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Deal with by</source>
        <translation>Deal with by</translation>
    </message>
    <message>
        <source>Deal with by: {day}</source>
        <translation>Deal with by: {day}</translation>
    </message>
    <message>
        <source>Deal with it …</source>
        <translation>Deal with it …</translation>
    </message>
    <message>
        <source>Dealt with at</source>
        <translation>Dealt with at</translation>
    </message>
    <message>
        <source>Dealt with at: {at}</source>
        <translation>Dealt with at: {at}</translation>
    </message>
    <message>
        <source>Dealt with by</source>
        <translation>Dealt with by</translation>
    </message>
    <message>
        <source>Dear owner of {unit},</source>
        <translation>Dear owner of {unit},</translation>
    </message>
    <message>
        <source>Dear {payer},</source>
        <translation>Dear {payer},</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Decide on the extension {number}, or withdraw it.</source>
        <translation>Decide on the extension {number}, or withdraw it.</translation>
    </message>
    <message>
        <source>Decide on the refund …</source>
        <translation>Decide on the refund …</translation>
    </message>
    <message>
        <source>Decide on {number}</source>
        <translation>Decide on {number}</translation>
    </message>
    <message>
        <source>Decided at: {at}</source>
        <translation>Decided at: {at}</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Decided by: {name}</source>
        <translation>Decided by: {name}</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Decision: {state}</source>
        <translation>Decision: {state}</translation>
    </message>
    <message>
        <source>Declare an incident</source>
        <translation>Declare an incident</translation>
    </message>
    <message>
        <source>Declare an incident …</source>
        <translation>Declare an incident …</translation>
    </message>
    <message>
        <source>Declare it</source>
        <translation>Declare it</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Declared</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>Declared by</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Deducted</source>
        <translation>Deducted</translation>
    </message>
    <message>
        <source>Deducted from a deposit</source>
        <translation>Deducted from a deposit</translation>
    </message>
    <message>
        <source>Deducted from a renovation deposit</source>
        <translation>Deducted from a renovation deposit</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>Deduction</translation>
    </message>
    <message>
        <source>Deduction notice</source>
        <translation>Deduction notice</translation>
    </message>
    <message>
        <source>Deduction of a case</source>
        <translation>Deduction of a case</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>Deductions</translation>
    </message>
    <message>
        <source>Delivered by:</source>
        <translation>Delivered by:</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Demand for payment</source>
        <translation>Demand for payment</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Demo estate</source>
        <translation>Demo estate</translation>
    </message>
    <message>
        <source>Demo estate made</source>
        <translation>Demo estate made</translation>
    </message>
    <message>
        <source>Demo estate: everything in it is made up. Password of every operator: frontdesk-demo</source>
        <translation>Demo estate: everything in it is made up. Password of every operator: frontdesk-demo</translation>
    </message>
    <message>
        <source>Demolition</source>
        <translation>Demolition</translation>
    </message>
    <message>
        <source>Denomination</source>
        <translation>Denomination</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Deposit</translation>
    </message>
    <message>
        <source>Deposit for a pass; 0: none is asked for</source>
        <translation>Deposit for a pass; 0: none is asked for</translation>
    </message>
    <message>
        <source>Deposit list</source>
        <translation>Deposit list</translation>
    </message>
    <message>
        <source>Deposit of a pass forfeit</source>
        <translation>Deposit of a pass forfeit</translation>
    </message>
    <message>
        <source>Deposit raised</source>
        <translation>Deposit raised</translation>
    </message>
    <message>
        <source>Deposit receipt</source>
        <translation>Deposit receipt</translation>
    </message>
    <message>
        <source>Deposit refund due</source>
        <translation>Deposit refund due</translation>
    </message>
    <message>
        <source>Deposit refund slip</source>
        <translation>Deposit refund slip</translation>
    </message>
    <message>
        <source>Deposit taken</source>
        <translation>Deposit taken</translation>
    </message>
    <message>
        <source>Deposit taken: {amount}</source>
        <translation>Deposit taken: {amount}</translation>
    </message>
    <message>
        <source>Deposit: {deposit}</source>
        <translation>Deposit: {deposit}</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Deposits</translation>
    </message>
    <message>
        <source>Deposits and fees</source>
        <translation>Deposits and fees</translation>
    </message>
    <message>
        <source>Deposits and fees of cases agree with their charges</source>
        <translation>Deposits and fees of cases agree with their charges</translation>
    </message>
    <message>
        <source>Deposits and refunds</source>
        <translation>Deposits and refunds</translation>
    </message>
    <message>
        <source>Deposits and refunds: Ctrl+PgDown and Ctrl+PgUp turn between the lists of deposits, refunds and waivers. F3 begins a new one, F9 shows its slip, Ctrl+E saves the list. Of a deposit F8 keeps part for a reason, F7 gives back the rest. A refund is applied for, approved by somebody else (F7, or with a supervisor&apos;s password), and paid out (F7 again); F8 rejects it, Shift+F8 withdraws it. Waivers are approved in the same way, several at once if several are chosen.</source>
        <translation>Deposits and refunds: Ctrl+PgDown and Ctrl+PgUp turn between the lists of deposits, refunds and waivers. F3 begins a new one, F9 shows its slip, Ctrl+E saves the list. Of a deposit F8 keeps part for a reason, F7 gives back the rest. A refund is applied for, approved by somebody else (F7, or with a supervisor&apos;s password), and paid out (F7 again); F8 rejects it, Shift+F8 withdraws it. Waivers are approved in the same way, several at once if several are chosen.</translation>
    </message>
    <message>
        <source>Deposits are left out; late fees stand on a line of their own, outside the rate.</source>
        <translation>Deposits are left out; late fees stand on a line of their own, outside the rate.</translation>
    </message>
    <message>
        <source>Deposits held</source>
        <translation>Deposits held</translation>
    </message>
    <message>
        <source>Deposits held are what was taken less what was deducted and refunded</source>
        <translation>Deposits held are what was taken less what was deducted and refunded</translation>
    </message>
    <message>
        <source>Deposits of cases agree with the fee desk</source>
        <translation>Deposits of cases agree with the fee desk</translation>
    </message>
    <message>
        <source>Deposits taken</source>
        <translation>Deposits taken</translation>
    </message>
    <message>
        <source>Deposits used</source>
        <translation>Deposits used</translation>
    </message>
    <message>
        <source>Deposits, deductions, waivers and refunds are as noted in the audit chain</source>
        <translation>Deposits, deductions, waivers and refunds are as noted in the audit chain</translation>
    </message>
    <message>
        <source>Deposits, which are owed back</source>
        <translation>Deposits, which are owed back</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Desks</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Developer</translation>
    </message>
    <message>
        <source>Developer&apos;s repair</source>
        <translation>Developer&apos;s repair</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Did not pass</source>
        <translation>Did not pass</translation>
    </message>
    <message>
        <source>Did not pass: {check}</source>
        <translation>Did not pass: {check}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Digits</translation>
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
        <source>Discard it</source>
        <translation>Discard it</translation>
    </message>
    <message>
        <source>Discard the draft that is back, and begin anew</source>
        <translation>Discard the draft that is back, and begin anew</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>Dispatch and print</source>
        <translation>Dispatch and print</translation>
    </message>
    <message>
        <source>Dispatch {number}</source>
        <translation>Dispatch {number}</translation>
    </message>
    <message>
        <source>Dispatch …</source>
        <translation>Dispatch …</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Dispatched</translation>
    </message>
    <message>
        <source>Dispatched at: {at}</source>
        <translation>Dispatched at: {at}</translation>
    </message>
    <message>
        <source>Dispatched by: {name}</source>
        <translation>Dispatched by: {name}</translation>
    </message>
    <message>
        <source>Dispatches are as noted in the audit chain</source>
        <translation>Dispatches are as noted in the audit chain</translation>
    </message>
    <message>
        <source>Dispatches follow one another</source>
        <translation>Dispatches follow one another</translation>
    </message>
    <message>
        <source>Dispute it</source>
        <translation>Dispute it</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Disputed</translation>
    </message>
    <message>
        <source>Disputed: {words}</source>
        <translation>Disputed: {words}</translation>
    </message>
    <message>
        <source>Disputes the amount</source>
        <translation>Disputes the amount</translation>
    </message>
    <message>
        <source>Do noisy work only in the hours that the permit names, and tell the neighbours so.</source>
        <translation>Do noisy work only in the hours that the permit names, and tell the neighbours so.</translation>
    </message>
    <message>
        <source>Do not admit</source>
        <translation>Do not admit</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document handed in</source>
        <translation>Document handed in</translation>
    </message>
    <message>
        <source>Document of a case</source>
        <translation>Document of a case</translation>
    </message>
    <message>
        <source>Document shown</source>
        <translation>Document shown</translation>
    </message>
    <message>
        <source>Document shown: {what}</source>
        <translation>Document shown: {what}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents ticked</source>
        <translation>Documents ticked</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Done after the backup: {acts}</source>
        <translation>Done after the backup: {acts}</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Done at</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Done by:</source>
        <translation>Done by:</translation>
    </message>
    <message>
        <source>Done on:</source>
        <translation>Done on:</translation>
    </message>
    <message>
        <source>Done …</source>
        <translation>Done …</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Doors and windows</source>
        <translation>Doors and windows</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Drains and pipes free</source>
        <translation>Drains and pipes free</translation>
    </message>
    <message>
        <source>Draw spot checks</source>
        <translation>Draw spot checks</translation>
    </message>
    <message>
        <source>Draw with mouse, pen or finger. Del clears it. Or write the name only.</source>
        <translation>Draw with mouse, pen or finger. Del clears it. Or write the name only.</translation>
    </message>
    <message>
        <source>Drawing the labels</source>
        <translation>Drawing the labels</translation>
    </message>
    <message>
        <source>Drawing the letters</source>
        <translation>Drawing the letters</translation>
    </message>
    <message>
        <source>Drawing the work orders</source>
        <translation>Drawing the work orders</translation>
    </message>
    <message>
        <source>Drawing up</source>
        <translation>Drawing up</translation>
    </message>
    <message>
        <source>Drawn: {count}, of {all}</source>
        <translation>Drawn: {count}, of {all}</translation>
    </message>
    <message>
        <source>Draws follow-ups and site inspections by lot, and makes them.</source>
        <translation>Draws follow-ups and site inspections by lot, and makes them.</translation>
    </message>
    <message>
        <source>Drive the window through the main work and save pictures of it.</source>
        <translation>Drive the window through the main work and save pictures of it.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Due back</translation>
    </message>
    <message>
        <source>Due back: {moment}</source>
        <translation>Due back: {moment}</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>Due by fee item</source>
        <translation>Due by fee item</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Due in</source>
        <translation>Due in</translation>
    </message>
    <message>
        <source>Due list</source>
        <translation>Due list</translation>
    </message>
    <message>
        <source>Due soon or late</source>
        <translation>Due soon or late</translation>
    </message>
    <message>
        <source>Due to be erased</source>
        <translation>Due to be erased</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Due {day}</translation>
    </message>
    <message>
        <source>Due: {count}</source>
        <translation>Due: {count}</translation>
    </message>
    <message>
        <source>Dun</source>
        <translation>Dun</translation>
    </message>
    <message>
        <source>Dunned on {day}: {outcome}</source>
        <translation>Dunned on {day}: {outcome}</translation>
    </message>
    <message>
        <source>Dunning</source>
        <translation>Dunning</translation>
    </message>
    <message>
        <source>Dunning contact</source>
        <translation>Dunning contact</translation>
    </message>
    <message>
        <source>Dunning contact logged</source>
        <translation>Dunning contact logged</translation>
    </message>
    <message>
        <source>Dunning letter</source>
        <translation>Dunning letter</translation>
    </message>
    <message>
        <source>Dunning letters</source>
        <translation>Dunning letters</translation>
    </message>
    <message>
        <source>Dunning letters as one PDF, logged as sent.</source>
        <translation>Dunning letters as one PDF, logged as sent.</translation>
    </message>
    <message>
        <source>Dunning letters issued</source>
        <translation>Dunning letters issued</translation>
    </message>
    <message>
        <source>Dunning letters say what is stored</source>
        <translation>Dunning letters say what is stored</translation>
    </message>
    <message>
        <source>Dunning letters, final</source>
        <translation>Dunning letters, final</translation>
    </message>
    <message>
        <source>Dunning letters, firm</source>
        <translation>Dunning letters, firm</translation>
    </message>
    <message>
        <source>Dunning letters, friendly</source>
        <translation>Dunning letters, friendly</translation>
    </message>
    <message>
        <source>Dunning: who owes something past its due day. Above stand the arrears by age; one that is pressed narrows the list. Broken promises come first, then those for today. F3 logs a contact: what came of it, for a promise the day (+7 is a week from today) and the sum, then Ctrl+S. Ctrl+P writes letters to the chosen rows or to all of the list, F9 shows the last letter, Enter opens the till, F4 the unit file, Ctrl+E saves the list.</source>
        <translation>Dunning: who owes something past its due day. Above stand the arrears by age; one that is pressed narrows the list. Broken promises come first, then those for today. F3 logs a contact: what came of it, for a promise the day (+7 is a week from today) and the sum, then Ctrl+S. Ctrl+P writes letters to the chosen rows or to all of the list, F9 shows the last letter, Enter opens the till, F4 the unit file, Ctrl+E saves the list.</translation>
    </message>
    <message>
        <source>Duty entry corrected</source>
        <translation>Duty entry corrected</translation>
    </message>
    <message>
        <source>Duty entry done</source>
        <translation>Duty entry done</translation>
    </message>
    <message>
        <source>Duty entry written</source>
        <translation>Duty entry written</translation>
    </message>
    <message>
        <source>Duty log</source>
        <translation>Duty log</translation>
    </message>
    <message>
        <source>Duty log reviewed</source>
        <translation>Duty log reviewed</translation>
    </message>
    <message>
        <source>Duty log {first} to {last}</source>
        <translation>Duty log {first} to {last}</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Each letter gets its number and is logged as a contact; all are saved as one PDF. They name what is overdue today, the account for transfers, the counter hours and the day by which to pay.</source>
        <translation>Each letter gets its number and is logged as a contact; all are saved as one PDF. They name what is overdue today, the account for transfers, the counter hours and the day by which to pay.</translation>
    </message>
    <message>
        <source>Each next operator is further on in it by (days)</source>
        <translation>Each next operator is further on in it by (days)</translation>
    </message>
    <message>
        <source>Each repair under way is with one worker or team</source>
        <translation>Each repair under way is with one worker or team</translation>
    </message>
    <message>
        <source>Each tier begins above the one before it.</source>
        <translation>Each tier begins above the one before it.</translation>
    </message>
    <message>
        <source>Each unit&apos;s statement closes with what it owes</source>
        <translation>Each unit&apos;s statement closes with what it owes</translation>
    </message>
    <message>
        <source>Earlier balances carried over</source>
        <translation>Earlier balances carried over</translation>
    </message>
    <message>
        <source>Earlier balances taken back</source>
        <translation>Earlier balances taken back</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Earlier runs</translation>
    </message>
    <message>
        <source>Early shift</source>
        <translation>Early shift</translation>
    </message>
    <message>
        <source>Early, late and night</source>
        <translation>Early, late and night</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Edit key …</source>
        <translation>Edit key …</translation>
    </message>
    <message>
        <source>Edit the answer</source>
        <translation>Edit the answer</translation>
    </message>
    <message>
        <source>Edit unit</source>
        <translation>Edit unit</translation>
    </message>
    <message>
        <source>Edit unit {code}</source>
        <translation>Edit unit {code}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Edit {name}</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Edit …</translation>
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
        <source>Electrical</source>
        <translation>Electrical</translation>
    </message>
    <message>
        <source>Electrical wiring</source>
        <translation>Electrical wiring</translation>
    </message>
    <message>
        <source>Electrician</source>
        <translation>Electrician</translation>
    </message>
    <message>
        <source>Electrician&apos;s card</source>
        <translation>Electrician&apos;s card</translation>
    </message>
    <message>
        <source>Electricians, welders</source>
        <translation>Electricians, welders</translation>
    </message>
    <message>
        <source>Electricity and water</source>
        <translation>Electricity and water</translation>
    </message>
    <message>
        <source>Embers are out, nothing smoulders, fuel and tools are cleared away.</source>
        <translation>Embers are out, nothing smoulders, fuel and tools are cleared away.</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>Emergencies</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>Empty if only more time is asked for</source>
        <translation>Empty if only more time is asked for</translation>
    </message>
    <message>
        <source>Empty if the owner does the works</source>
        <translation>Empty if the owner does the works</translation>
    </message>
    <message>
        <source>Empty: all of them</source>
        <translation>Empty: all of them</translation>
    </message>
    <message>
        <source>Empty: as the week before</source>
        <translation>Empty: as the week before</translation>
    </message>
    <message>
        <source>Empty: left out</source>
        <translation>Empty: left out</translation>
    </message>
    <message>
        <source>Empty: stays as it is</source>
        <translation>Empty: stays as it is</translation>
    </message>
    <message>
        <source>Empty: we ask each time</source>
        <translation>Empty: we ask each time</translation>
    </message>
    <message>
        <source>Empty: what it is, and where</source>
        <translation>Empty: what it is, and where</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Encrypt backups</source>
        <translation>Encrypt backups</translation>
    </message>
    <message>
        <source>Encrypt from now on</source>
        <translation>Encrypt from now on</translation>
    </message>
    <message>
        <source>Encrypt the backups; saves the recovery sheet as PDF.</source>
        <translation>Encrypt the backups; saves the recovery sheet as PDF.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Encrypted</translation>
    </message>
    <message>
        <source>Encrypted. Fingerprint of the key: {fingerprint}</source>
        <translation>Encrypted. Fingerprint of the key: {fingerprint}</translation>
    </message>
    <message>
        <source>Encryption of backups</source>
        <translation>Encryption of backups</translation>
    </message>
    <message>
        <source>End a price</source>
        <translation>End a price</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>End it</translation>
    </message>
    <message>
        <source>End lease</source>
        <translation>End lease</translation>
    </message>
    <message>
        <source>End of works</source>
        <translation>End of works</translation>
    </message>
    <message>
        <source>End the lease of {code}</source>
        <translation>End the lease of {code}</translation>
    </message>
    <message>
        <source>End the price …</source>
        <translation>End the price …</translation>
    </message>
    <message>
        <source>End the waiting period early, on a supervisor&apos;s word</source>
        <translation>End the waiting period early, on a supervisor&apos;s word</translation>
    </message>
    <message>
        <source>End …</source>
        <translation>End …</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Ended at</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Ended by</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Ends at</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>Enquiries</translation>
    </message>
    <message>
        <source>Enquiries are as noted</source>
        <translation>Enquiries are as noted</translation>
    </message>
    <message>
        <source>Enquiries are numbered without a gap</source>
        <translation>Enquiries are numbered without a gap</translation>
    </message>
    <message>
        <source>Enquiries stand where their steps lead</source>
        <translation>Enquiries stand where their steps lead</translation>
    </message>
    <message>
        <source>Enquiries: what is asked at the counter, on the phone or in writing. F3 begins a new one: type what was asked, and the known answers that suit it stand beneath. Enter goes to them and takes the first, the arrows choose another, Tab passes them by. An enquiry that can&apos;t be answered at once gets the time by which it will be: past it, it turns red here and on the tab. A phone that is on file fills in name and unit. Ctrl+S saves, F10 saves and prints the slip.

F7 answers an open enquiry, F8 promises it for another time or opens an answered one again, Shift+F8 cancels it, F2 corrects what was taken down wrongly. Ctrl+Shift+K makes a key loan of it, Ctrl+Shift+V a visit, Ctrl+Shift+T a repair, Ctrl+Shift+N a complaint, Ctrl+Shift+R an application for renovation, Ctrl+Shift+L an entry of the duty log: what is known goes along with its files, and its number is kept here.</source>
        <translation>Enquiries: what is asked at the counter, on the phone or in writing. F3 begins a new one: type what was asked, and the known answers that suit it stand beneath. Enter goes to them and takes the first, the arrows choose another, Tab passes them by. An enquiry that can&apos;t be answered at once gets the time by which it will be: past it, it turns red here and on the tab. A phone that is on file fills in name and unit. Ctrl+S saves, F10 saves and prints the slip.

F7 answers an open enquiry, F8 promises it for another time or opens an answered one again, Shift+F8 cancels it, F2 corrects what was taken down wrongly. Ctrl+Shift+K makes a key loan of it, Ctrl+Shift+V a visit, Ctrl+Shift+T a repair, Ctrl+Shift+N a complaint, Ctrl+Shift+R an application for renovation, Ctrl+Shift+L an entry of the duty log: what is known goes along with its files, and its number is kept here.</translation>
    </message>
    <message>
        <source>Enquiries: {phone}</source>
        <translation>Enquiries: {phone}</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>Enquiry</translation>
    </message>
    <message>
        <source>Enquiry answered</source>
        <translation>Enquiry answered</translation>
    </message>
    <message>
        <source>Enquiry cancelled</source>
        <translation>Enquiry cancelled</translation>
    </message>
    <message>
        <source>Enquiry carried on</source>
        <translation>Enquiry carried on</translation>
    </message>
    <message>
        <source>Enquiry corrected</source>
        <translation>Enquiry corrected</translation>
    </message>
    <message>
        <source>Enquiry noted</source>
        <translation>Enquiry noted</translation>
    </message>
    <message>
        <source>Enquiry opened again</source>
        <translation>Enquiry opened again</translation>
    </message>
    <message>
        <source>Enquiry register</source>
        <translation>Enquiry register</translation>
    </message>
    <message>
        <source>Enquiry slip</source>
        <translation>Enquiry slip</translation>
    </message>
    <message>
        <source>Enquiry with this answer …</source>
        <translation>Enquiry with this answer …</translation>
    </message>
    <message>
        <source>Enter a bill</source>
        <translation>Enter a bill</translation>
    </message>
    <message>
        <source>Enter a bill that the next run of its month shares out.</source>
        <translation>Enter a bill that the next run of its month shares out.</translation>
    </message>
    <message>
        <source>Enter down   Shift+Enter up   F7 rolled over</source>
        <translation>Enter down   Shift+Enter up   F7 rolled over</translation>
    </message>
    <message>
        <source>Enter goes on, Shift+Enter begins a new line</source>
        <translation>Enter goes on, Shift+Enter begins a new line</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Enter it</translation>
    </message>
    <message>
        <source>Enter it in the register</source>
        <translation>Enter it in the register</translation>
    </message>
    <message>
        <source>Enter meter readings</source>
        <translation>Enter meter readings</translation>
    </message>
    <message>
        <source>Enter takes this answer, Tab passes it by.</source>
        <translation>Enter takes this answer, Tab passes it by.</translation>
    </message>
    <message>
        <source>Enter the days of each year by themselves.</source>
        <translation>Enter the days of each year by themselves.</translation>
    </message>
    <message>
        <source>Enter the terms of the law</source>
        <translation>Enter the terms of the law</translation>
    </message>
    <message>
        <source>Enter what is to be done, line by line.</source>
        <translation>Enter what is to be done, line by line.</translation>
    </message>
    <message>
        <source>Entered at</source>
        <translation>Entered at</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Entered by mistake</translation>
    </message>
    <message>
        <source>Entered. Parts: {count}</source>
        <translation>Entered. Parts: {count}</translation>
    </message>
    <message>
        <source>Enters readings, corrects the last ones, takes readings over from lists.</source>
        <translation>Enters readings, corrects the last ones, takes readings over from lists.</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrance</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Entries in the present books that are not in the backup: {count}, the first of {since}.</source>
        <translation>Entries in the present books that are not in the backup: {count}, the first of {since}.</translation>
    </message>
    <message>
        <source>Entries of the duty log</source>
        <translation>Entries of the duty log</translation>
    </message>
    <message>
        <source>Entries: {count}</source>
        <translation>Entries: {count}</translation>
    </message>
    <message>
        <source>Entry of the duty log</source>
        <translation>Entry of the duty log</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Equipment installed by the builder</source>
        <translation>Equipment installed by the builder</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Erase now</source>
        <translation>Erase now</translation>
    </message>
    <message>
        <source>Erase now…</source>
        <translation>Erase now…</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>Erase personal data</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Erased</translation>
    </message>
    <message>
        <source>Erased from</source>
        <translation>Erased from</translation>
    </message>
    <message>
        <source>Erased, its time is over</source>
        <translation>Erased, its time is over</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Erased.</translation>
    </message>
    <message>
        <source>Erased: {count}</source>
        <translation>Erased: {count}</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Erase…</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Erasing</translation>
    </message>
    <message>
        <source>Erasing held back</source>
        <translation>Erasing held back</translation>
    </message>
    <message>
        <source>Erasing no longer held back</source>
        <translation>Erasing no longer held back</translation>
    </message>
    <message>
        <source>Erasing what must not be kept any longer</source>
        <translation>Erasing what must not be kept any longer</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Erasure</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalate</translation>
    </message>
    <message>
        <source>Escalate {number}</source>
        <translation>Escalate {number}</translation>
    </message>
    <message>
        <source>Escalate …</source>
        <translation>Escalate …</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escalated</translation>
    </message>
    <message>
        <source>Escalated to</source>
        <translation>Escalated to</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>Escort</translation>
    </message>
    <message>
        <source>Escort: {name}</source>
        <translation>Escort: {name}</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>Estate</translation>
    </message>
    <message>
        <source>Estate agent</source>
        <translation>Estate agent</translation>
    </message>
    <message>
        <source>Estate founded</source>
        <translation>Estate founded</translation>
    </message>
    <message>
        <source>Estate: {name}</source>
        <translation>Estate: {name}</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Every answer can be found</source>
        <translation>Every answer can be found</translation>
    </message>
    <message>
        <source>Every change is kept with its date and with who made it.</source>
        <translation>Every change is kept with its date and with who made it.</translation>
    </message>
    <message>
        <source>Every day is closed</source>
        <translation>Every day is closed</translation>
    </message>
    <message>
        <source>Every dunning letter is logged as a contact</source>
        <translation>Every dunning letter is logged as a contact</translation>
    </message>
    <message>
        <source>Every key is where the books say it is.</source>
        <translation>Every key is where the books say it is.</translation>
    </message>
    <message>
        <source>Every key that is out has one holder</source>
        <translation>Every key that is out has one holder</translation>
    </message>
    <message>
        <source>Every role may again do what frontdesk was delivered with, at every counter at once.</source>
        <translation>Every role may again do what frontdesk was delivered with, at every counter at once.</translation>
    </message>
    <message>
        <source>Every row can be taken over.</source>
        <translation>Every row can be taken over.</translation>
    </message>
    <message>
        <source>Every shift is reviewed.</source>
        <translation>Every shift is reviewed.</translation>
    </message>
    <message>
        <source>Every shift that is over has its handover</source>
        <translation>Every shift that is over has its handover</translation>
    </message>
    <message>
        <source>Every ticket can be found by its words</source>
        <translation>Every ticket can be found by its words</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Everything listed above was handed over, on paper and as files that machines read.</source>
        <translation>Everything listed above was handed over, on paper and as files that machines read.</translation>
    </message>
    <message>
        <source>Everything ticked is paid.</source>
        <translation>Everything ticked is paid.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Evidence of a claim; they go with the accounts.</source>
        <translation>Evidence of a claim; they go with the accounts.</translation>
    </message>
    <message>
        <source>Excel could not work this out. Type what belongs here.</source>
        <translation>Excel could not work this out. Type what belongs here.</translation>
    </message>
    <message>
        <source>Excel has made a date of this. Format the column as text and type it again.</source>
        <translation>Excel has made a date of this. Format the column as text and type it again.</translation>
    </message>
    <message>
        <source>Excel has rounded this number. Format the column as text and type the number again.</source>
        <translation>Excel has rounded this number. Format the column as text and type the number again.</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>Exceptions: what went otherwise than the house rules want, told by the shifts themselves: a shift opened over one that was not handed over, a handover that is missing or disputed, cash that differs, a log not reviewed in time, what was added after the handover, a shift opened late or by somebody whom the roster does not have, what was promised of a ticket and not done when it fell due in the shift, sites that nobody was at on a round of the day. Choose the days and the kind above; Enter turns to the shift, F9 shows the list as a paper, Ctrl+E saves it.</source>
        <translation>Exceptions: what went otherwise than the house rules want, told by the shifts themselves: a shift opened over one that was not handed over, a handover that is missing or disputed, cash that differs, a log not reviewed in time, what was added after the handover, a shift opened late or by somebody whom the roster does not have, what was promised of a ticket and not done when it fell due in the shift, sites that nobody was at on a round of the day. Choose the days and the kind above; Enter turns to the shift, F9 shows the list as a paper, Ctrl+E saves it.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>Expected at</translation>
    </message>
    <message>
        <source>Expected at {time}</source>
        <translation>Expected at {time}</translation>
    </message>
    <message>
        <source>Expected until</source>
        <translation>Expected until</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Expired {days} d ago</source>
        <translation>Expired {days} d ago</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export the resident register</source>
        <translation>Export the resident register</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>Extend pass {number}</source>
        <translation>Extend pass {number}</translation>
    </message>
    <message>
        <source>Extend the pass</source>
        <translation>Extend the pass</translation>
    </message>
    <message>
        <source>Extend the pass …</source>
        <translation>Extend the pass …</translation>
    </message>
    <message>
        <source>Extend {number}</source>
        <translation>Extend {number}</translation>
    </message>
    <message>
        <source>Extend …</source>
        <translation>Extend …</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Extended</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Extension applied for</source>
        <translation>Extension applied for</translation>
    </message>
    <message>
        <source>Extension approved</source>
        <translation>Extension approved</translation>
    </message>
    <message>
        <source>Extension of works</source>
        <translation>Extension of works</translation>
    </message>
    <message>
        <source>Extension of works applied for</source>
        <translation>Extension of works applied for</translation>
    </message>
    <message>
        <source>Extension of works approved</source>
        <translation>Extension of works approved</translation>
    </message>
    <message>
        <source>Extension of works rejected</source>
        <translation>Extension of works rejected</translation>
    </message>
    <message>
        <source>Extension of works withdrawn</source>
        <translation>Extension of works withdrawn</translation>
    </message>
    <message>
        <source>Extension of {number}</source>
        <translation>Extension of {number}</translation>
    </message>
    <message>
        <source>Extension rejected</source>
        <translation>Extension rejected</translation>
    </message>
    <message>
        <source>Extension withdrawn</source>
        <translation>Extension withdrawn</translation>
    </message>
    <message>
        <source>Extension …</source>
        <translation>Extension …</translation>
    </message>
    <message>
        <source>Extension: decide …</source>
        <translation>Extension: decide …</translation>
    </message>
    <message>
        <source>Extensions of works</source>
        <translation>Extensions of works</translation>
    </message>
    <message>
        <source>Extensions stand where their steps lead</source>
        <translation>Extensions stand where their steps lead</translation>
    </message>
    <message>
        <source>Extensions, successions and completions are as noted</source>
        <translation>Extensions, successions and completions are as noted</translation>
    </message>
    <message>
        <source>Extinguishers there, no fire unpermitted</source>
        <translation>Extinguishers there, no fire unpermitted</translation>
    </message>
    <message>
        <source>F2 sets the shifts up first.</source>
        <translation>F2 sets the shifts up first.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Facilities</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Facts that can stand in a text: {facts}</source>
        <translation>Facts that can stand in a text: {facts}</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Family and friends</source>
        <translation>Family and friends</translation>
    </message>
    <message>
        <source>Family members</source>
        <translation>Family members</translation>
    </message>
    <message>
        <source>Faults found</source>
        <translation>Faults found</translation>
    </message>
    <message>
        <source>Faults found on a site</source>
        <translation>Faults found on a site</translation>
    </message>
    <message>
        <source>Faults of {number} are settled</source>
        <translation>Faults of {number} are settled</translation>
    </message>
    <message>
        <source>Faults put right</source>
        <translation>Faults put right</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Faulty</translation>
    </message>
    <message>
        <source>Faulty rows</source>
        <translation>Faulty rows</translation>
    </message>
    <message>
        <source>Faulty rows of {name}</source>
        <translation>Faulty rows of {name}</translation>
    </message>
    <message>
        <source>Faulty rows: {count}</source>
        <translation>Faulty rows: {count}</translation>
    </message>
    <message>
        <source>Façade</source>
        <translation>Façade</translation>
    </message>
    <message>
        <source>Façade, windows, balconies kept</source>
        <translation>Façade, windows, balconies kept</translation>
    </message>
    <message>
        <source>Fee for a pass, also for a lost one; 0: none is asked for</source>
        <translation>Fee for a pass, also for a lost one; 0: none is asked for</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>Fee item</translation>
    </message>
    <message>
        <source>Fee item added</source>
        <translation>Fee item added</translation>
    </message>
    <message>
        <source>Fee item changed</source>
        <translation>Fee item changed</translation>
    </message>
    <message>
        <source>Fee item no longer used</source>
        <translation>Fee item no longer used</translation>
    </message>
    <message>
        <source>Fee item of pass deposits</source>
        <translation>Fee item of pass deposits</translation>
    </message>
    <message>
        <source>Fee item of pass fees</source>
        <translation>Fee item of pass fees</translation>
    </message>
    <message>
        <source>Fee item of the clean-up fee</source>
        <translation>Fee item of the clean-up fee</translation>
    </message>
    <message>
        <source>Fee item of the contractor&apos;s deposit</source>
        <translation>Fee item of the contractor&apos;s deposit</translation>
    </message>
    <message>
        <source>Fee item of the owner&apos;s deposit</source>
        <translation>Fee item of the owner&apos;s deposit</translation>
    </message>
    <message>
        <source>Fee item of what is kept of deposits</source>
        <translation>Fee item of what is kept of deposits</translation>
    </message>
    <message>
        <source>Fee item used again</source>
        <translation>Fee item used again</translation>
    </message>
    <message>
        <source>Fee items and prices</source>
        <translation>Fee items and prices</translation>
    </message>
    <message>
        <source>Fee items are as noted in the audit chain</source>
        <translation>Fee items are as noted in the audit chain</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Fees</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>File attached</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>File removed</translation>
    </message>
    <message>
        <source>File saved elsewhere</source>
        <translation>File saved elsewhere</translation>
    </message>
    <message>
        <source>File the case</source>
        <translation>File the case</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Files attached: {count}</source>
        <translation>Files attached: {count}</translation>
    </message>
    <message>
        <source>Files missing: {count}</source>
        <translation>Files missing: {count}</translation>
    </message>
    <message>
        <source>Files of renovations, without their workers</source>
        <translation>Files of renovations, without their workers</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Fill in {label}.</source>
        <translation>Fill in {label}.</translation>
    </message>
    <message>
        <source>Fill the roster</source>
        <translation>Fill the roster</translation>
    </message>
    <message>
        <source>Fill …</source>
        <translation>Fill …</translation>
    </message>
    <message>
        <source>Filled in, not stored yet: Ctrl+S stores it.</source>
        <translation>Filled in, not stored yet: Ctrl+S stores it.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: {text}</source>
        <translation>Filter: {text}</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Final demand for payment</source>
        <translation>Final demand for payment</translation>
    </message>
    <message>
        <source>Final review</source>
        <translation>Final review</translation>
    </message>
    <message>
        <source>Final review due</source>
        <translation>Final review due</translation>
    </message>
    <message>
        <source>Final review of permits</source>
        <translation>Final review of permits</translation>
    </message>
    <message>
        <source>Final review of {number}</source>
        <translation>Final review of {number}</translation>
    </message>
    <message>
        <source>Final review …</source>
        <translation>Final review …</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find anything: type, or scan a code</source>
        <translation>Find anything: type, or scan a code</translation>
    </message>
    <message>
        <source>Find: unit, name, initials, phone, plate, key tag, number, or scan  Ctrl+K</source>
        <translation>Find: unit, name, initials, phone, plate, key tag, number, or scan  Ctrl+K</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Fingerprint of the key: {fingerprint}</source>
        <translation>Fingerprint of the key: {fingerprint}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Finish the stock-take</source>
        <translation>Finish the stock-take</translation>
    </message>
    <message>
        <source>Finish …</source>
        <translation>Finish …</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation>Finished at</translation>
    </message>
    <message>
        <source>Finished at: {at}</source>
        <translation>Finished at: {at}</translation>
    </message>
    <message>
        <source>Finished stock-takes say of every key what was found</source>
        <translation>Finished stock-takes say of every key what was found</translation>
    </message>
    <message>
        <source>Finished: {work}</source>
        <translation>Finished: {work}</translation>
    </message>
    <message>
        <source>Fire and hot work</source>
        <translation>Fire and hot work</translation>
    </message>
    <message>
        <source>Fire from</source>
        <translation>Fire from</translation>
    </message>
    <message>
        <source>Fire until</source>
        <translation>Fire until</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>First</source>
        <translation>First</translation>
    </message>
    <message>
        <source>First feedback</source>
        <translation>First feedback</translation>
    </message>
    <message>
        <source>First issued on {day}; this one replaces all before.</source>
        <translation>First issued on {day}; this one replaces all before.</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>First reading</translation>
    </message>
    <message>
        <source>First receipt</source>
        <translation>First receipt</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>First review</translation>
    </message>
    <message>
        <source>First review due</source>
        <translation>First review due</translation>
    </message>
    <message>
        <source>First review of permits</source>
        <translation>First review of permits</translation>
    </message>
    <message>
        <source>First review of {number}</source>
        <translation>First review of {number}</translation>
    </message>
    <message>
        <source>First review …</source>
        <translation>First review …</translation>
    </message>
    <message>
        <source>Fit-out</source>
        <translation>Fit-out</translation>
    </message>
    <message>
        <source>Fitting-out, doors and windows</source>
        <translation>Fitting-out, doors and windows</translation>
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
        <source>Float</source>
        <translation>Float</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Folder for the backup, best on another disk</source>
        <translation>Folder for the backup, best on another disk</translation>
    </message>
    <message>
        <source>Folders of the backups</source>
        <translation>Folders of the backups</translation>
    </message>
    <message>
        <source>Follow up …</source>
        <translation>Follow up …</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Follow-up call</source>
        <translation>Follow-up call</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Follow-up due</translation>
    </message>
    <message>
        <source>Follow-up of {number}</source>
        <translation>Follow-up of {number}</translation>
    </message>
    <message>
        <source>Follow-up record</source>
        <translation>Follow-up record</translation>
    </message>
    <message>
        <source>Follow-up register</source>
        <translation>Follow-up register</translation>
    </message>
    <message>
        <source>Follow-up: {boxes}</source>
        <translation>Follow-up: {boxes}</translation>
    </message>
    <message>
        <source>Follow-up: {number}</source>
        <translation>Follow-up: {number}</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Follow-ups that found a fault have their slips</source>
        <translation>Follow-ups that found a fault have their slips</translation>
    </message>
    <message>
        <source>Follow-ups: what was done or answered comes here by itself, with the time that the rules give it. F7 notes what came of the call: satisfied closes the ticket; not satisfied opens it again and prints its rectification slip, which is served with Ctrl+M and shown again with Ctrl+Shift+M; who was not reached is asked again. Ctrl+Shift+Y closes what nobody can be asked after, with a reason. The field of states shows also what was made before. The manager draws the month&apos;s spot checks with Ctrl+Shift+D, at random and no ticket twice, and asks after them with Ctrl+Shift+F. F9 shows the record or the slip, Ctrl+E saves the list.</source>
        <translation>Follow-ups: what was done or answered comes here by itself, with the time that the rules give it. F7 notes what came of the call: satisfied closes the ticket; not satisfied opens it again and prints its rectification slip, which is served with Ctrl+M and shown again with Ctrl+Shift+M; who was not reached is asked again. Ctrl+Shift+Y closes what nobody can be asked after, with a reason. The field of states shows also what was made before. The manager draws the month&apos;s spot checks with Ctrl+Shift+D, at random and no ticket twice, and asks after them with Ctrl+Shift+F. F9 shows the record or the slip, Ctrl+E saves the list.</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Followed up</translation>
    </message>
    <message>
        <source>Followed up at</source>
        <translation>Followed up at</translation>
    </message>
    <message>
        <source>Followed up at: {at}</source>
        <translation>Followed up at: {at}</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation>Followed up by</translation>
    </message>
    <message>
        <source>Followed up by: {name}</source>
        <translation>Followed up by: {name}</translation>
    </message>
    <message>
        <source>Fonts: Noto Sans (SIL Open Font License). Icons: Lucide (ISC License).</source>
        <translation>Fonts: Noto Sans (SIL Open Font License). Icons: Lucide (ISC License).</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>For somebody who has died, close relatives may ask, for lawful interests of their own and unless the deceased arranged otherwise (art. 49).</source>
        <translation>For somebody who has died, close relatives may ask, for lawful interests of their own and unless the deceased arranged otherwise (art. 49).</translation>
    </message>
    <message>
        <source>For the office: {name}</source>
        <translation>For the office: {name}</translation>
    </message>
    <message>
        <source>For the same unit {number} is under way. Withdraw one of them.</source>
        <translation>For the same unit {number} is under way. Withdraw one of them.</translation>
    </message>
    <message>
        <source>For vacant units alone</source>
        <translation>For vacant units alone</translation>
    </message>
    <message>
        <source>For {unit} there is {number} already: go on with that.</source>
        <translation>For {unit} there is {number} already: go on with that.</translation>
    </message>
    <message>
        <source>Foreign permanent resident card</source>
        <translation>Foreign permanent resident card</translation>
    </message>
    <message>
        <source>Former residents: {count}</source>
        <translation>Former residents: {count}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Found again</translation>
    </message>
    <message>
        <source>Found at the door</source>
        <translation>Found at the door</translation>
    </message>
    <message>
        <source>Found it? Please hand it in at: {office}</source>
        <translation>Found it? Please hand it in at: {office}</translation>
    </message>
    <message>
        <source>Found on the site</source>
        <translation>Found on the site</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Found out</translation>
    </message>
    <message>
        <source>Found out …</source>
        <translation>Found out …</translation>
    </message>
    <message>
        <source>Foundations and main structure</source>
        <translation>Foundations and main structure</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Founded</translation>
    </message>
    <message>
        <source>Founded complaints that are handled, at least</source>
        <translation>Founded complaints that are handled, at least</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Friendly</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>From a file …</translation>
    </message>
    <message>
        <source>From completion to re-inspection</source>
        <translation>From completion to re-inspection</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>From day</translation>
    </message>
    <message>
        <source>From income to money</source>
        <translation>From income to money</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>From month</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>From now on</translation>
    </message>
    <message>
        <source>From prepayment and deposits</source>
        <translation>From prepayment and deposits</translation>
    </message>
    <message>
        <source>From today on {plate} no longer belongs to this unit.</source>
        <translation>From today on {plate} no longer belongs to this unit.</translation>
    </message>
    <message>
        <source>From {amount} yuan</source>
        <translation>From {amount} yuan</translation>
    </message>
    <message>
        <source>From {begins} to {ends}</source>
        <translation>From {begins} to {ends}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>From {day}</translation>
    </message>
    <message>
        <source>From {day} on the unit belongs to {names}.</source>
        <translation>From {day} on the unit belongs to {names}.</translation>
    </message>
    <message>
        <source>From {day} on the unit is let to {names}.</source>
        <translation>From {day} on the unit is let to {names}.</translation>
    </message>
    <message>
        <source>From {day} on, personal data is erased as the rules ask: {what}.</source>
        <translation>From {day} on, personal data is erased as the rules ask: {what}.</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>From {first} to {last}</translation>
    </message>
    <message>
        <source>From {time}: {words}</source>
        <translation>From {time}: {words}</translation>
    </message>
    <message>
        <source>Full identity number looked at</source>
        <translation>Full identity number looked at</translation>
    </message>
    <message>
        <source>Further copies</source>
        <translation>Further copies</translation>
    </message>
    <message>
        <source>Further down (mm)</source>
        <translation>Further down (mm)</translation>
    </message>
    <message>
        <source>Further report</source>
        <translation>Further report</translation>
    </message>
    <message>
        <source>Further reports of tickets are as noted</source>
        <translation>Further reports of tickets are as noted</translation>
    </message>
    <message>
        <source>Further right (mm)</source>
        <translation>Further right (mm)</translation>
    </message>
    <message>
        <source>GB18030 (simplified Chinese)</source>
        <translation>GB18030 (simplified Chinese)</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Gas and heating</source>
        <translation>Gas and heating</translation>
    </message>
    <message>
        <source>Gas and heating as permitted</source>
        <translation>Gas and heating as permitted</translation>
    </message>
    <message>
        <source>Gas off</source>
        <translation>Gas off</translation>
    </message>
    <message>
        <source>Gas supplier</source>
        <translation>Gas supplier</translation>
    </message>
    <message>
        <source>Gas supplier, planning authority …</source>
        <translation>Gas supplier, planning authority …</translation>
    </message>
    <message>
        <source>Gas, heating, pipes and wires as permitted</source>
        <translation>Gas, heating, pipes and wires as permitted</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Gate: scan a pass, or type its number and Enter. Whoever it belongs to is seen with the photo, and in large whether they are let in, or why not: expired, wrong site, site stopped, works over, returned, lost. Choose the site that is asked for to have passes of others refused, or leave it open. The next scan takes the place of the last; nothing is kept of who came. F7 opens the pass. In every other room a scanned pass opens at once.</source>
        <translation>Gate: scan a pass, or type its number and Enter. Whoever it belongs to is seen with the photo, and in large whether they are let in, or why not: expired, wrong site, site stopped, works over, returned, lost. Choose the site that is asked for to have passes of others refused, or leave it open. The next scan takes the place of the last; nothing is kept of who came. F7 opens the pass. In every other room a scanned pass opens at once.</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Gift</translation>
    </message>
    <message>
        <source>Give or take</source>
        <translation>Give or take</translation>
    </message>
    <message>
        <source>Give the change back in cash.</source>
        <translation>Give the change back in cash.</translation>
    </message>
    <message>
        <source>Give up the works</source>
        <translation>Give up the works</translation>
    </message>
    <message>
        <source>Give up the works …</source>
        <translation>Give up the works …</translation>
    </message>
    <message>
        <source>Give {number} to somebody else</source>
        <translation>Give {number} to somebody else</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Given back</translation>
    </message>
    <message>
        <source>Given back {amount}</source>
        <translation>Given back {amount}</translation>
    </message>
    <message>
        <source>Given back {amount}, {number}: {reason}</source>
        <translation>Given back {amount}, {number}: {reason}</translation>
    </message>
    <message>
        <source>Given out by: {name}</source>
        <translation>Given out by: {name}</translation>
    </message>
    <message>
        <source>Given to {role}</source>
        <translation>Given to {role}</translation>
    </message>
    <message>
        <source>Given up midway</source>
        <translation>Given up midway</translation>
    </message>
    <message>
        <source>Gives rights to roles and takes them away.</source>
        <translation>Gives rights to roles and takes them away.</translation>
    </message>
    <message>
        <source>Gives the final review, approves and rejects extensions.</source>
        <translation>Gives the final review, approves and rejects extensions.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Go on to sign in</source>
        <translation>Go on to sign in</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
    <message>
        <source>Go over the whole books; fails when anything is wrong.</source>
        <translation>Go over the whole books; fails when anything is wrong.</translation>
    </message>
    <message>
        <source>Go through every point: in order, or not.</source>
        <translation>Go through every point: in order, or not.</translation>
    </message>
    <message>
        <source>Go to a desk</source>
        <translation>Go to a desk</translation>
    </message>
    <message>
        <source>Go to a room of the desk</source>
        <translation>Go to a room of the desk</translation>
    </message>
    <message>
        <source>Goes back to the former owner</source>
        <translation>Goes back to the former owner</translation>
    </message>
    <message>
        <source>Goes back to the new owner, as both agreed in writing</source>
        <translation>Goes back to the new owner, as both agreed in writing</translation>
    </message>
    <message>
        <source>Goes off duty</source>
        <translation>Goes off duty</translation>
    </message>
    <message>
        <source>Goes over</source>
        <translation>Goes over</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Going on</translation>
    </message>
    <message>
        <source>Going over the books</source>
        <translation>Going over the books</translation>
    </message>
    <message>
        <source>Going over the books in it</source>
        <translation>Going over the books in it</translation>
    </message>
    <message>
        <source>Going to</source>
        <translation>Going to</translation>
    </message>
    <message>
        <source>Going to: {where}</source>
        <translation>Going to: {where}</translation>
    </message>
    <message>
        <source>Greenery</source>
        <translation>Greenery</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Greeting</translation>
    </message>
    <message>
        <source>Greeting when no name is known</source>
        <translation>Greeting when no name is known</translation>
    </message>
    <message>
        <source>Gross area</source>
        <translation>Gross area</translation>
    </message>
    <message>
        <source>Gross area {area} m²</source>
        <translation>Gross area {area} m²</translation>
    </message>
    <message>
        <source>Gross area, m²</source>
        <translation>Gross area, m²</translation>
    </message>
    <message>
        <source>Gross area: {area} m²</source>
        <translation>Gross area: {area} m²</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Group {number}</translation>
    </message>
    <message>
        <source>Group {number} of the recovery code is mistyped. Compare it with the sheet.</source>
        <translation>Group {number} of the recovery code is mistyped. Compare it with the sheet.</translation>
    </message>
    <message>
        <source>Guard:</source>
        <translation>Guard:</translation>
    </message>
    <message>
        <source>Guardian&apos;s identity card and proof of guardianship</source>
        <translation>Guardian&apos;s identity card and proof of guardianship</translation>
    </message>
    <message>
        <source>HEADING=FIELD</source>
        <translation>HEADING=FIELD</translation>
    </message>
    <message>
        <source>Had become {number}</source>
        <translation>Had become {number}</translation>
    </message>
    <message>
        <source>Half-filled forms</source>
        <translation>Half-filled forms</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <translation>Half-yearly</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Hand back</translation>
    </message>
    <message>
        <source>Hand back and print the form</source>
        <translation>Hand back and print the form</translation>
    </message>
    <message>
        <source>Hand back {tag}</source>
        <translation>Hand back {tag}</translation>
    </message>
    <message>
        <source>Hand back …</source>
        <translation>Hand back …</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <source>Hand in the application</source>
        <translation>Hand in the application</translation>
    </message>
    <message>
        <source>Hand in …</source>
        <translation>Hand in …</translation>
    </message>
    <message>
        <source>Hand in: {document}.</source>
        <translation>Hand in: {document}.</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Hand it in</translation>
    </message>
    <message>
        <source>Hand it over against the signed receipt, to nobody else.</source>
        <translation>Hand it over against the signed receipt, to nobody else.</translation>
    </message>
    <message>
        <source>Hand keys of {unit} to the owner</source>
        <translation>Hand keys of {unit} to the owner</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Hand over and print</source>
        <translation>Hand over and print</translation>
    </message>
    <message>
        <source>Hand over for them</source>
        <translation>Hand over for them</translation>
    </message>
    <message>
        <source>Hand over for them …</source>
        <translation>Hand over for them …</translation>
    </message>
    <message>
        <source>Hand over my shift</source>
        <translation>Hand over my shift</translation>
    </message>
    <message>
        <source>Hand over my shift …</source>
        <translation>Hand over my shift …</translation>
    </message>
    <message>
        <source>Hand the keys over</source>
        <translation>Hand the keys over</translation>
    </message>
    <message>
        <source>Hand to the owner …</source>
        <translation>Hand to the owner …</translation>
    </message>
    <message>
        <source>Hand-ins agree with their closed days</source>
        <translation>Hand-ins agree with their closed days</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Handed back</translation>
    </message>
    <message>
        <source>Handed back at: {at}</source>
        <translation>Handed back at: {at}</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Handed in as</source>
        <translation>Handed in as</translation>
    </message>
    <message>
        <source>Handed in by:</source>
        <translation>Handed in by:</translation>
    </message>
    <message>
        <source>Handed in by: {name}</source>
        <translation>Handed in by: {name}</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Handed over at</source>
        <translation>Handed over at</translation>
    </message>
    <message>
        <source>Handed over at: {at}</source>
        <translation>Handed over at: {at}</translation>
    </message>
    <message>
        <source>Handed over by: {name}</source>
        <translation>Handed over by: {name}</translation>
    </message>
    <message>
        <source>Handed over in person</source>
        <translation>Handed over in person</translation>
    </message>
    <message>
        <source>Handed over later, on {day}</source>
        <translation>Handed over later, on {day}</translation>
    </message>
    <message>
        <source>Handed over or posted</source>
        <translation>Handed over or posted</translation>
    </message>
    <message>
        <source>Handed to the owner</source>
        <translation>Handed to the owner</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Handled</translation>
    </message>
    <message>
        <source>Handled by:</source>
        <translation>Handled by:</translation>
    </message>
    <message>
        <source>Handled by: {name}</source>
        <translation>Handled by: {name}</translation>
    </message>
    <message>
        <source>Handling rate</source>
        <translation>Handling rate</translation>
    </message>
    <message>
        <source>Handling rate = handled / founded complaints. Founded are the complaints reported in these days, less what was unfounded or cancelled; handled are those that were answered and are not open again, as they stand now.</source>
        <translation>Handling rate = handled / founded complaints. Founded are the complaints reported in these days, less what was unfounded or cancelled; handled are those that were answered and are not open again, as they stand now.</translation>
    </message>
    <message>
        <source>Handling rate by month</source>
        <translation>Handling rate by month</translation>
    </message>
    <message>
        <source>Handling rate by week</source>
        <translation>Handling rate by week</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>Handover answered</source>
        <translation>Handover answered</translation>
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
        <source>Handover disputed</source>
        <translation>Handover disputed</translation>
    </message>
    <message>
        <source>Handover left out</source>
        <translation>Handover left out</translation>
    </message>
    <message>
        <source>Handover missing</source>
        <translation>Handover missing</translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <translation>Handover sheet</translation>
    </message>
    <message>
        <source>Handover submitted</source>
        <translation>Handover submitted</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Handovers</translation>
    </message>
    <message>
        <source>Handovers list what was open</source>
        <translation>Handovers list what was open</translation>
    </message>
    <message>
        <source>Hands residents a copy of their data, erases it on request or before its time, and keeps what an authority wants kept.</source>
        <translation>Hands residents a copy of their data, erases it on request or before its time, and keeps what an authority wants kept.</translation>
    </message>
    <message>
        <source>Hang it up</source>
        <translation>Hang it up</translation>
    </message>
    <message>
        <source>Hang them up</source>
        <translation>Hang them up</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>Happened at</translation>
    </message>
    <message>
        <source>Happened at, now if empty</source>
        <translation>Happened at, now if empty</translation>
    </message>
    <message>
        <source>Has a pass</source>
        <translation>Has a pass</translation>
    </message>
    <message>
        <source>Has an identity number shown in full; each time is noted.</source>
        <translation>Has an identity number shown in full; each time is noted.</translation>
    </message>
    <message>
        <source>Has no pass</source>
        <translation>Has no pass</translation>
    </message>
    <message>
        <source>Has pass {number} for {unit} until {day}.</source>
        <translation>Has pass {number} for {unit} until {day}.</translation>
    </message>
    <message>
        <source>Have an electrician with a card put the wires in order, and close what leaks.</source>
        <translation>Have an electrician with a card put the wires in order, and close what leaks.</translation>
    </message>
    <message>
        <source>Have it looked into …</source>
        <translation>Have it looked into …</translation>
    </message>
    <message>
        <source>Have {number} looked into</source>
        <translation>Have {number} looked into</translation>
    </message>
    <message>
        <source>Headings again</source>
        <translation>Headings again</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Heating</translation>
    </message>
    <message>
        <source>Heating and cooling system</source>
        <translation>Heating and cooling system</translation>
    </message>
    <message>
        <source>Heating off</source>
        <translation>Heating off</translation>
    </message>
    <message>
        <source>Heavier load on a floor</source>
        <translation>Heavier load on a floor</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Held after it</source>
        <translation>Held after it</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Held until</translation>
    </message>
    <message>
        <source>Held {amount}</source>
        <translation>Held {amount}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Help for this desk</source>
        <translation>Help for this desk</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Here each unit has its file: who lives there, how they are reached, what changed.
Ctrl+I imports the register that you have in Excel; F3 adds a single unit.</source>
        <translation>Here each unit has its file: who lives there, how they are reached, what changed.
Ctrl+I imports the register that you have in Excel; F3 adds a single unit.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Hold it back</source>
        <translation>Hold it back</translation>
    </message>
    <message>
        <source>Hold of erasing</source>
        <translation>Hold of erasing</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Holds for</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>Holds now</translation>
    </message>
    <message>
        <source>Holds on erasing are as noted</source>
        <translation>Holds on erasing are as noted</translation>
    </message>
    <message>
        <source>Holidays are not announced yet</source>
        <translation>Holidays are not announced yet</translation>
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
        <source>Hook</source>
        <translation>Hook</translation>
    </message>
    <message>
        <source>Hook you stand before</source>
        <translation>Hook you stand before</translation>
    </message>
    <message>
        <source>Hook {hook}</source>
        <translation>Hook {hook}</translation>
    </message>
    <message>
        <source>Host&apos;s signature:</source>
        <translation>Host&apos;s signature:</translation>
    </message>
    <message>
        <source>Hot work</source>
        <translation>Hot work</translation>
    </message>
    <message>
        <source>Hot work allowed</source>
        <translation>Hot work allowed</translation>
    </message>
    <message>
        <source>Hot work cancelled</source>
        <translation>Hot work cancelled</translation>
    </message>
    <message>
        <source>Hot work checked</source>
        <translation>Hot work checked</translation>
    </message>
    <message>
        <source>Hot work closed</source>
        <translation>Hot work closed</translation>
    </message>
    <message>
        <source>Hot work going on</source>
        <translation>Hot work going on</translation>
    </message>
    <message>
        <source>Hot work in {unit}</source>
        <translation>Hot work in {unit}</translation>
    </message>
    <message>
        <source>Hot work to be checked</source>
        <translation>Hot work to be checked</translation>
    </message>
    <message>
        <source>Hot work {number} is to be looked after and closed.</source>
        <translation>Hot work {number} is to be looked after and closed.</translation>
    </message>
    <message>
        <source>Hot work …</source>
        <translation>Hot work …</translation>
    </message>
    <message>
        <source>Hot-work permit</source>
        <translation>Hot-work permit</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Hours for works</source>
        <translation>Hours for works</translation>
    </message>
    <message>
        <source>Hours for works, as permits and agreements say them</source>
        <translation>Hours for works, as permits and agreements say them</translation>
    </message>
    <message>
        <source>Hours for works: {hours}</source>
        <translation>Hours for works: {hours}</translation>
    </message>
    <message>
        <source>Household&apos;s signature:</source>
        <translation>Household&apos;s signature:</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Housing authority</source>
        <translation>Housing authority</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>How it is reckoned</translation>
    </message>
    <message>
        <source>How it was lost</source>
        <translation>How it was lost</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>How it was paid</translation>
    </message>
    <message>
        <source>How long a locked-out operator waits</source>
        <translation>How long a locked-out operator waits</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>How long ago</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>How many people</translation>
    </message>
    <message>
        <source>How to restore:</source>
        <translation>How to restore:</translation>
    </message>
    <message>
        <source>Hung on its own hook</source>
        <translation>Hung on its own hook</translation>
    </message>
    <message>
        <source>I apply for the works above and have been told what is forbidden or needs the consent of others (Measures for the Administration of Interior Decoration of Dwellings, Decree 110 of 2002, articles 5 to 8 and 15).</source>
        <translation>I apply for the works above and have been told what is forbidden or needs the consent of others (Measures for the Administration of Interior Decoration of Dwellings, Decree 110 of 2002, articles 5 to 8 and 15).</translation>
    </message>
    <message>
        <source>I have received letter {number} of {date}.</source>
        <translation>I have received letter {number} of {date}.</translation>
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
        <source>ID number of the co-owner</source>
        <translation>ID number of the co-owner</translation>
    </message>
    <message>
        <source>ID or staff card</source>
        <translation>ID or staff card</translation>
    </message>
    <message>
        <source>ID: {number}</source>
        <translation>ID: {number}</translation>
    </message>
    <message>
        <source>ITEM</source>
        <translation>ITEM</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Identity card</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Identity document</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>Identity number looked at</source>
        <translation>Identity number looked at</translation>
    </message>
    <message>
        <source>If both this sheet and the passphrase are lost, nobody can open the encrypted backups, not even the maker of the program. If others have seen it, set a new passphrase and print a new sheet.</source>
        <translation>If both this sheet and the passphrase are lost, nobody can open the encrypted backups, not even the maker of the program. If others have seen it, set a new passphrase and print a new sheet.</translation>
    </message>
    <message>
        <source>If it is lost, we tell the resident at once and have the lock changed at our cost.</source>
        <translation>If it is lost, we tell the resident at once and have the lock changed at our cost.</translation>
    </message>
    <message>
        <source>If it is not</source>
        <translation>If it is not</translation>
    </message>
    <message>
        <source>If it is not put right by then, works are stopped and it is dealt with as a breach of the agreement; what it costs is deducted from the deposits.</source>
        <translation>If it is not put right by then, works are stopped and it is dealt with as a breach of the agreement; what it costs is deducted from the deposits.</translation>
    </message>
    <message>
        <source>If it is not put right by then, works are stopped, it is reported to the authority (Measures, article 17), and what it costs is deducted from the deposits.</source>
        <translation>If it is not put right by then, works are stopped, it is reported to the authority (Measures, article 17), and what it costs is deducted from the deposits.</translation>
    </message>
    <message>
        <source>If something is wrong</source>
        <translation>If something is wrong</translation>
    </message>
    <message>
        <source>If you have paid in the meantime, please disregard this letter. If anything looks wrong to you, or you cannot pay just now, please call us: we will check it together and find a way.</source>
        <translation>If you have paid in the meantime, please disregard this letter. If anything looks wrong to you, or you cannot pay just now, please call us: we will check it together and find a way.</translation>
    </message>
    <message>
        <source>If you have paid in the meantime, please disregard this letter. If you dispute a sum, please bring your receipts and we will check them with you; if you cannot pay all at once, please agree with us on how you will.</source>
        <translation>If you have paid in the meantime, please disregard this letter. If you dispute a sum, please bring your receipts and we will check them with you; if you cannot pay all at once, please agree with us on how you will.</translation>
    </message>
    <message>
        <source>If you have paid in the meantime, please disregard this notice. If anything looks wrong to you, please tell us and we will check it together.</source>
        <translation>If you have paid in the meantime, please disregard this notice. If anything looks wrong to you, please tell us and we will check it together.</translation>
    </message>
    <message>
        <source>Illness, family, training …</source>
        <translation>Illness, family, training …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import a register from Excel</source>
        <translation>Import a register from Excel</translation>
    </message>
    <message>
        <source>Import of keys undone</source>
        <translation>Import of keys undone</translation>
    </message>
    <message>
        <source>Import of readings undone</source>
        <translation>Import of readings undone</translation>
    </message>
    <message>
        <source>Import of residents undone</source>
        <translation>Import of residents undone</translation>
    </message>
    <message>
        <source>Import of tickets undone</source>
        <translation>Import of tickets undone</translation>
    </message>
    <message>
        <source>Import register</source>
        <translation>Import register</translation>
    </message>
    <message>
        <source>Import register…</source>
        <translation>Import register…</translation>
    </message>
    <message>
        <source>Import {number} has been undone already.</source>
        <translation>Import {number} has been undone already.</translation>
    </message>
    <message>
        <source>Import {number} is undone.</source>
        <translation>Import {number} is undone.</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Import …</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Important or urgent</source>
        <translation>Important or urgent</translation>
    </message>
    <message>
        <source>Imported. Added: {added}, changed: {changed}.</source>
        <translation>Imported. Added: {added}, changed: {changed}.</translation>
    </message>
    <message>
        <source>Importing the register</source>
        <translation>Importing the register</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Imports of the resident register</source>
        <translation>Imports of the resident register</translation>
    </message>
    <message>
        <source>In an emergency a worker is at the door within</source>
        <translation>In an emergency a worker is at the door within</translation>
    </message>
    <message>
        <source>In an emergency call: {phone}</source>
        <translation>In an emergency call: {phone}</translation>
    </message>
    <message>
        <source>In an emergency, why nobody on duty</source>
        <translation>In an emergency, why nobody on duty</translation>
    </message>
    <message>
        <source>In custody</source>
        <translation>In custody</translation>
    </message>
    <message>
        <source>In figures:</source>
        <translation>In figures:</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>In hand</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>In return</source>
        <translation>In return</translation>
    </message>
    <message>
        <source>In row {row} a quotation mark is not closed. Correct it, or save the register as .xlsx.</source>
        <translation>In row {row} a quotation mark is not closed. Correct it, or save the register as .xlsx.</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>In the books</translation>
    </message>
    <message>
        <source>In the cabinet</source>
        <translation>In the cabinet</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>In the register</translation>
    </message>
    <message>
        <source>In the register of workers</source>
        <translation>In the register of workers</translation>
    </message>
    <message>
        <source>In the resident&apos;s words</source>
        <translation>In the resident&apos;s words</translation>
    </message>
    <message>
        <source>In these days</source>
        <translation>In these days</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>In time is judged by what was promised when it was promised, whatever the rules say since.</source>
        <translation>In time is judged by what was promised when it was promised, whatever the rules say since.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>In use since</translation>
    </message>
    <message>
        <source>In {unit}</source>
        <translation>In {unit}</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Incident changed</source>
        <translation>Incident changed</translation>
    </message>
    <message>
        <source>Incident declared</source>
        <translation>Incident declared</translation>
    </message>
    <message>
        <source>Incident ended</source>
        <translation>Incident ended</translation>
    </message>
    <message>
        <source>Incident over</source>
        <translation>Incident over</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Incidents: what touches a whole building or the estate, such as water off or a lift stopped. F3 declares one, or announces one that is to come, and writes the sentence that callers are told; it stands wherever a caller is found: in forms, in the unit file, in the finder. F2 says anew how long it lasts, F7 ends it. One that lasts longer than expected is counted on the tab until somebody does either. Ctrl+E saves the list.</source>
        <translation>Incidents: what touches a whole building or the estate, such as water off or a lift stopped. F3 declares one, or announces one that is to come, and writes the sentence that callers are told; it stands wherever a caller is found: in forms, in the unit file, in the finder. F2 says anew how long it lasts, F7 ends it. One that lasts longer than expected is counted on the tab until somebody does either. Ctrl+E saves the list.</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Income</translation>
    </message>
    <message>
        <source>Income by fee item</source>
        <translation>Income by fee item</translation>
    </message>
    <message>
        <source>Income of a fee item is what settled its charges in these days: prepayment when it is used, deposits when they are deducted from. Deposits held are owed back and no income.</source>
        <translation>Income of a fee item is what settled its charges in these days: prepayment when it is used, deposits when they are deducted from. Deposits held are owed back and no income.</translation>
    </message>
    <message>
        <source>Income of fee items</source>
        <translation>Income of fee items</translation>
    </message>
    <message>
        <source>Incoming operator</source>
        <translation>Incoming operator</translation>
    </message>
    <message>
        <source>Incoming:</source>
        <translation>Incoming:</translation>
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
        <source>Inspect …</source>
        <translation>Inspect …</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Inspected</translation>
    </message>
    <message>
        <source>Inspected at</source>
        <translation>Inspected at</translation>
    </message>
    <message>
        <source>Inspected at: {at}</source>
        <translation>Inspected at: {at}</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>Inspection and breach</source>
        <translation>Inspection and breach</translation>
    </message>
    <message>
        <source>Inspection record of a renovation site</source>
        <translation>Inspection record of a renovation site</translation>
    </message>
    <message>
        <source>Inspection refused</source>
        <translation>Inspection refused</translation>
    </message>
    <message>
        <source>Inspection result</source>
        <translation>Inspection result</translation>
    </message>
    <message>
        <source>Inspection: {number}</source>
        <translation>Inspection: {number}</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Inspections</translation>
    </message>
    <message>
        <source>Inspections are as noted in the audit chain</source>
        <translation>Inspections are as noted in the audit chain</translation>
    </message>
    <message>
        <source>Inspections of finished works</source>
        <translation>Inspections of finished works</translation>
    </message>
    <message>
        <source>Inspections say what they found</source>
        <translation>Inspections say what they found</translation>
    </message>
    <message>
        <source>Inspections: {count}</source>
        <translation>Inspections: {count}</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Inspector:</source>
        <translation>Inspector:</translation>
    </message>
    <message>
        <source>Inspector: {name}</source>
        <translation>Inspector: {name}</translation>
    </message>
    <message>
        <source>Inspectors of the office are let in; what they find to be against the rules is stopped and put right.</source>
        <translation>Inspectors of the office are let in; what they find to be against the rules is stopped and put right.</translation>
    </message>
    <message>
        <source>Install frontdesk on a sound computer and start it.</source>
        <translation>Install frontdesk on a sound computer and start it.</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Interior area</source>
        <translation>Interior area</translation>
    </message>
    <message>
        <source>Interior area, m²</source>
        <translation>Interior area, m²</translation>
    </message>
    <message>
        <source>Investigating</source>
        <translation>Investigating</translation>
    </message>
    <message>
        <source>Is over</source>
        <translation>Is over</translation>
    </message>
    <message>
        <source>Is the household&apos;s</source>
        <translation>Is the household&apos;s</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Issue the permit</source>
        <translation>Issue the permit</translation>
    </message>
    <message>
        <source>Issue the permit {number}</source>
        <translation>Issue the permit {number}</translation>
    </message>
    <message>
        <source>Issue the permit …</source>
        <translation>Issue the permit …</translation>
    </message>
    <message>
        <source>Issued (no. of times)</source>
        <translation>Issued (no. of times)</translation>
    </message>
    <message>
        <source>Issued anew: {count}</source>
        <translation>Issued anew: {count}</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Issued at</translation>
    </message>
    <message>
        <source>Issued by (seal):</source>
        <translation>Issued by (seal):</translation>
    </message>
    <message>
        <source>Issued permits are kept as they were</source>
        <translation>Issued permits are kept as they were</translation>
    </message>
    <message>
        <source>It bounced</source>
        <translation>It bounced</translation>
    </message>
    <message>
        <source>It does not hold any more.</source>
        <translation>It does not hold any more.</translation>
    </message>
    <message>
        <source>It had been finished before it could be stopped. F5 shows the latest state.</source>
        <translation>It had been finished before it could be stopped. F5 shows the latest state.</translation>
    </message>
    <message>
        <source>It had rolled over</source>
        <translation>It had rolled over</translation>
    </message>
    <message>
        <source>It hangs on that hook from now on</source>
        <translation>It hangs on that hook from now on</translation>
    </message>
    <message>
        <source>It hangs where the work is done. Outside these hours, or without the guard, nothing burns.</source>
        <translation>It hangs where the work is done. Outside these hours, or without the guard, nothing burns.</translation>
    </message>
    <message>
        <source>It holds every receipt, up to {last}.</source>
        <translation>It holds every receipt, up to {last}.</translation>
    </message>
    <message>
        <source>It is a firm with a licence</source>
        <translation>It is a firm with a licence</translation>
    </message>
    <message>
        <source>It is disputed, or nobody took it over: say what came of it.</source>
        <translation>It is disputed, or nobody took it over: say what came of it.</translation>
    </message>
    <message>
        <source>It is kept. No rule erases it until then.</source>
        <translation>It is kept. No rule erases it until then.</translation>
    </message>
    <message>
        <source>It is lent only as agreed above; each time is written down, with who took it and when it came back.</source>
        <translation>It is lent only as agreed above; each time is written down, with who took it and when it came back.</translation>
    </message>
    <message>
        <source>It is not clear whether this is one name or two. Leave the space out, or put 、 for it.</source>
        <translation>It is not clear whether this is one name or two. Leave the space out, or put 、 for it.</translation>
    </message>
    <message>
        <source>It is not clear which fee item this is. Head one column Fee item.</source>
        <translation>It is not clear which fee item this is. Head one column Fee item.</translation>
    </message>
    <message>
        <source>It is not clear which plate stands on which space. Give each a row of its own.</source>
        <translation>It is not clear which plate stands on which space. Give each a row of its own.</translation>
    </message>
    <message>
        <source>It is noted, and holds from its day on.</source>
        <translation>It is noted, and holds from its day on.</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>It is over</translation>
    </message>
    <message>
        <source>It is over …</source>
        <translation>It is over …</translation>
    </message>
    <message>
        <source>It is valid from {day}, once the permit is issued.</source>
        <translation>It is valid from {day}, once the permit is issued.</translation>
    </message>
    <message>
        <source>It replaces {number}: {state}.</source>
        <translation>It replaces {number}: {state}.</translation>
    </message>
    <message>
        <source>It should not be in anybody&apos;s hands. Keep the card and tell the counter.</source>
        <translation>It should not be in anybody&apos;s hands. Keep the card and tell the counter.</translation>
    </message>
    <message>
        <source>It was attached before.</source>
        <translation>It was attached before.</translation>
    </message>
    <message>
        <source>It was done before it was reported, or before somebody came.</source>
        <translation>It was done before it was reported, or before somebody came.</translation>
    </message>
    <message>
        <source>It was reported lost. Keep the card and tell the counter.</source>
        <translation>It was reported lost. Keep the card and tell the counter.</translation>
    </message>
    <message>
        <source>It was reported lost; {number} stands for it. Keep the card.</source>
        <translation>It was reported lost; {number} stands for it. Keep the card.</translation>
    </message>
    <message>
        <source>It was there after all</source>
        <translation>It was there after all</translation>
    </message>
    <message>
        <source>It was valid until {day}. Have it extended or handed in.</source>
        <translation>It was valid until {day}. Have it extended or handed in.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Item, or its pinyin</source>
        <translation>Item, or its pinyin</translation>
    </message>
    <message>
        <source>Its last receipt is {last}. Receipts issued later, to be entered again: {count}</source>
        <translation>Its last receipt is {last}. Receipts issued later, to be entered again: {count}</translation>
    </message>
    <message>
        <source>Its last receipt is {last}; enter later ones again.</source>
        <translation>Its last receipt is {last}; enter later ones again.</translation>
    </message>
    <message>
        <source>Its loans</source>
        <translation>Its loans</translation>
    </message>
    <message>
        <source>Its rectification slip is printed.</source>
        <translation>Its rectification slip is printed.</translation>
    </message>
    <message>
        <source>Join it</source>
        <translation>Join it</translation>
    </message>
    <message>
        <source>Keep and print the notice</source>
        <translation>Keep and print the notice</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Keep of a deposit what mending costs first.</source>
        <translation>Keep of a deposit what mending costs first.</translation>
    </message>
    <message>
        <source>Keep of the deposits of {number}</source>
        <translation>Keep of the deposits of {number}</translation>
    </message>
    <message>
        <source>Keep of the deposits …</source>
        <translation>Keep of the deposits …</translation>
    </message>
    <message>
        <source>Keep part of the deposit</source>
        <translation>Keep part of the deposit</translation>
    </message>
    <message>
        <source>Keep part …</source>
        <translation>Keep part …</translation>
    </message>
    <message>
        <source>Keep the deposit of {number}</source>
        <translation>Keep the deposit of {number}</translation>
    </message>
    <message>
        <source>Keep the deposit …</source>
        <translation>Keep the deposit …</translation>
    </message>
    <message>
        <source>Keep the key cabinet</source>
        <translation>Keep the key cabinet</translation>
    </message>
    <message>
        <source>Keep the known answers</source>
        <translation>Keep the known answers</translation>
    </message>
    <message>
        <source>Keep the operators</source>
        <translation>Keep the operators</translation>
    </message>
    <message>
        <source>Keep the rest as prepayment</source>
        <translation>Keep the rest as prepayment</translation>
    </message>
    <message>
        <source>Keep the roster</source>
        <translation>Keep the roster</translation>
    </message>
    <message>
        <source>Keep the unit files</source>
        <translation>Keep the unit files</translation>
    </message>
    <message>
        <source>Keep this sheet in the safe, away from the computer and from the backups, and never take a photo of it.</source>
        <translation>Keep this sheet in the safe, away from the computer and from the backups, and never take a photo of it.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Kept and given back</source>
        <translation>Kept and given back</translation>
    </message>
    <message>
        <source>Kept at:</source>
        <translation>Kept at:</translation>
    </message>
    <message>
        <source>Kept for (months)</source>
        <translation>Kept for (months)</translation>
    </message>
    <message>
        <source>Kept for now</source>
        <translation>Kept for now</translation>
    </message>
    <message>
        <source>Kept of a deposit</source>
        <translation>Kept of a deposit</translation>
    </message>
    <message>
        <source>Kept of it</source>
        <translation>Kept of it</translation>
    </message>
    <message>
        <source>Kept or given back</source>
        <translation>Kept or given back</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>Kept since</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Kept until</translation>
    </message>
    <message>
        <source>Kept with the accounts that it is about, as evidence of the claim, and never altered.</source>
        <translation>Kept with the accounts that it is about, as evidence of the claim, and never altered.</translation>
    </message>
    <message>
        <source>Kept {amount}</source>
        <translation>Kept {amount}</translation>
    </message>
    <message>
        <source>Kept {amount}, {number}: {reason}</source>
        <translation>Kept {amount}, {number}: {reason}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Key cabinet</source>
        <translation>Key cabinet</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Key changed</translation>
    </message>
    <message>
        <source>Key custodies erased in their time</source>
        <translation>Key custodies erased in their time</translation>
    </message>
    <message>
        <source>Key custody form</source>
        <translation>Key custody form</translation>
    </message>
    <message>
        <source>Key given back from custody</source>
        <translation>Key given back from custody</translation>
    </message>
    <message>
        <source>Key hand-over slip</source>
        <translation>Key hand-over slip</translation>
    </message>
    <message>
        <source>Key handed over</source>
        <translation>Key handed over</translation>
    </message>
    <message>
        <source>Key hung up</source>
        <translation>Key hung up</translation>
    </message>
    <message>
        <source>Key in custody</source>
        <translation>Key in custody</translation>
    </message>
    <message>
        <source>Key in custody given back</source>
        <translation>Key in custody given back</translation>
    </message>
    <message>
        <source>Key kept too long</source>
        <translation>Key kept too long</translation>
    </message>
    <message>
        <source>Key labels</source>
        <translation>Key labels</translation>
    </message>
    <message>
        <source>Key left in custody</source>
        <translation>Key left in custody</translation>
    </message>
    <message>
        <source>Key lent</source>
        <translation>Key lent</translation>
    </message>
    <message>
        <source>Key lists taken over</source>
        <translation>Key lists taken over</translation>
    </message>
    <message>
        <source>Key loan extended</source>
        <translation>Key loan extended</translation>
    </message>
    <message>
        <source>Key loan slip</source>
        <translation>Key loan slip</translation>
    </message>
    <message>
        <source>Key loan undone</source>
        <translation>Key loan undone</translation>
    </message>
    <message>
        <source>Key loans</source>
        <translation>Key loans</translation>
    </message>
    <message>
        <source>Key loans erased in their time</source>
        <translation>Key loans erased in their time</translation>
    </message>
    <message>
        <source>Key loss report</source>
        <translation>Key loss report</translation>
    </message>
    <message>
        <source>Key lost</source>
        <translation>Key lost</translation>
    </message>
    <message>
        <source>Key of backups</source>
        <translation>Key of backups</translation>
    </message>
    <message>
        <source>Key of the identity numbers</source>
        <translation>Key of the identity numbers</translation>
    </message>
    <message>
        <source>Key out</source>
        <translation>Key out</translation>
    </message>
    <message>
        <source>Key register</source>
        <translation>Key register</translation>
    </message>
    <message>
        <source>Key reported lost</source>
        <translation>Key reported lost</translation>
    </message>
    <message>
        <source>Key retired</source>
        <translation>Key retired</translation>
    </message>
    <message>
        <source>Key returned</source>
        <translation>Key returned</translation>
    </message>
    <message>
        <source>Key taken into custody</source>
        <translation>Key taken into custody</translation>
    </message>
    <message>
        <source>Key {tag} has been worked with since. The import can&apos;t be undone any more.</source>
        <translation>Key {tag} has been worked with since. The import can&apos;t be undone any more.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Keys and loans</source>
        <translation>Keys and loans</translation>
    </message>
    <message>
        <source>Keys are counted here. F3 begins a stock-take.</source>
        <translation>Keys are counted here. F3 begins a stock-take.</translation>
    </message>
    <message>
        <source>Keys are counted on this day of the month</source>
        <translation>Keys are counted on this day of the month</translation>
    </message>
    <message>
        <source>Keys are listed as of today. Leave out the days.</source>
        <translation>Keys are listed as of today. Leave out the days.</translation>
    </message>
    <message>
        <source>Keys are lost as long as their loss is not dealt with</source>
        <translation>Keys are lost as long as their loss is not dealt with</translation>
    </message>
    <message>
        <source>Keys by the books</source>
        <translation>Keys by the books</translation>
    </message>
    <message>
        <source>Keys came where they are by allowed steps</source>
        <translation>Keys came where they are by allowed steps</translation>
    </message>
    <message>
        <source>Keys counted</source>
        <translation>Keys counted</translation>
    </message>
    <message>
        <source>Keys counted by:</source>
        <translation>Keys counted by:</translation>
    </message>
    <message>
        <source>Keys handed over for good</source>
        <translation>Keys handed over for good</translation>
    </message>
    <message>
        <source>Keys handed to owners</source>
        <translation>Keys handed to owners</translation>
    </message>
    <message>
        <source>Keys handed to the owner</source>
        <translation>Keys handed to the owner</translation>
    </message>
    <message>
        <source>Keys imported</source>
        <translation>Keys imported</translation>
    </message>
    <message>
        <source>Keys in custody</source>
        <translation>Keys in custody</translation>
    </message>
    <message>
        <source>Keys in the cabinet, counted</source>
        <translation>Keys in the cabinet, counted</translation>
    </message>
    <message>
        <source>Keys left at the counter</source>
        <translation>Keys left at the counter</translation>
    </message>
    <message>
        <source>Keys lent</source>
        <translation>Keys lent</translation>
    </message>
    <message>
        <source>Keys out</source>
        <translation>Keys out</translation>
    </message>
    <message>
        <source>Keys past due</source>
        <translation>Keys past due</translation>
    </message>
    <message>
        <source>Keys past due are listed as of now. Leave out the days.</source>
        <translation>Keys past due are listed as of now. Leave out the days.</translation>
    </message>
    <message>
        <source>Keys returned</source>
        <translation>Keys returned</translation>
    </message>
    <message>
        <source>Keys that are out come back: {codes}.</source>
        <translation>Keys that are out come back: {codes}.</translation>
    </message>
    <message>
        <source>Keys that were in custody</source>
        <translation>Keys that were in custody</translation>
    </message>
    <message>
        <source>Keys: should be {should_be}, in the cabinet {in_cabinet}, out {out}, lost {lost}</source>
        <translation>Keys: should be {should_be}, in the cabinet {in_cabinet}, out {out}, lost {lost}</translation>
    </message>
    <message>
        <source>Keys: what hangs in the cabinet. A tag never says which unit its key opens. F7 or Enter lends the chosen key or takes it back, Ctrl+H shows its loans. Supervisors hang up new keys with F3, change them with F2, add copies and retire them; F8 hands the keys of a unit to its owner for good, with a slip to sign. Ctrl+P saves labels with the codes of the chosen keys, to be put into their tags, Ctrl+E the list. Ctrl+I takes over the list of keys that was kept so far, Ctrl+Shift+I shows the lists taken over and undoes one, until somebody has worked with its keys.</source>
        <translation>Keys: what hangs in the cabinet. A tag never says which unit its key opens. F7 or Enter lends the chosen key or takes it back, Ctrl+H shows its loans. Supervisors hang up new keys with F3, change them with F2, add copies and retire them; F8 hands the keys of a unit to its owner for good, with a slip to sign. Ctrl+P saves labels with the codes of the chosen keys, to be put into their tags, Ctrl+E the list. Ctrl+I takes over the list of keys that was kept so far, Ctrl+Shift+I shows the lists taken over and undoes one, until somebody has worked with its keys.</translation>
    </message>
    <message>
        <source>Keys: {count}</source>
        <translation>Keys: {count}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kind of applicant</source>
        <translation>Kind of applicant</translation>
    </message>
    <message>
        <source>Kind of deposit</source>
        <translation>Kind of deposit</translation>
    </message>
    <message>
        <source>Kind of incident</source>
        <translation>Kind of incident</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Kind of paper</translation>
    </message>
    <message>
        <source>Kind of shift</source>
        <translation>Kind of shift</translation>
    </message>
    <message>
        <source>Kind of shift added</source>
        <translation>Kind of shift added</translation>
    </message>
    <message>
        <source>Kind of shift changed</source>
        <translation>Kind of shift changed</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>Kind: {kind}</translation>
    </message>
    <message>
        <source>Kitchen, lift hall …</source>
        <translation>Kitchen, lift hall …</translation>
    </message>
    <message>
        <source>Known answer</source>
        <translation>Known answer</translation>
    </message>
    <message>
        <source>Known answers</source>
        <translation>Known answers</translation>
    </message>
    <message>
        <source>Known answers are as noted</source>
        <translation>Known answers are as noted</translation>
    </message>
    <message>
        <source>Known answers are listed as of today. Leave out the days.</source>
        <translation>Known answers are listed as of today. Leave out the days.</translation>
    </message>
    <message>
        <source>Known answers: Enter takes one, Tab passes by</source>
        <translation>Known answers: Enter takes one, Tab passes by</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Labels …</source>
        <translation>Labels …</translation>
    </message>
    <message>
        <source>Labels: {count}. Cut them out and put each into its tag.</source>
        <translation>Labels: {count}. Cut them out and put each into its tag.</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Labour</translation>
    </message>
    <message>
        <source>Land share</source>
        <translation>Land share</translation>
    </message>
    <message>
        <source>Land share, m²</source>
        <translation>Land share, m²</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Language of papers</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Last backup {age}</source>
        <translation>Last backup {age}</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Last day applied for: {day}</source>
        <translation>Last day applied for: {day}</translation>
    </message>
    <message>
        <source>Last day so far: {day}</source>
        <translation>Last day so far: {day}</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Last entry</translation>
    </message>
    <message>
        <source>Last inspections</source>
        <translation>Last inspections</translation>
    </message>
    <message>
        <source>Last letter</source>
        <translation>Last letter</translation>
    </message>
    <message>
        <source>Last payment {day} {amount}</source>
        <translation>Last payment {day} {amount}</translation>
    </message>
    <message>
        <source>Last read on</source>
        <translation>Last read on</translation>
    </message>
    <message>
        <source>Last read on {day}: {value}</source>
        <translation>Last read on {day}: {value}</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Last reading</translation>
    </message>
    <message>
        <source>Last reading of the old meter</source>
        <translation>Last reading of the old meter</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Last receipt</translation>
    </message>
    <message>
        <source>Last receipt on paper, if later</source>
        <translation>Last receipt on paper, if later</translation>
    </message>
    <message>
        <source>Last shift</source>
        <translation>Last shift</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Late and open</source>
        <translation>Late and open</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>Late by</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>Late fee</translation>
    </message>
    <message>
        <source>Late fee a day</source>
        <translation>Late fee a day</translation>
    </message>
    <message>
        <source>Late fees (outside the rate)</source>
        <translation>Late fees (outside the rate)</translation>
    </message>
    <message>
        <source>Late fees are charged, as the contract says</source>
        <translation>Late fees are charged, as the contract says</translation>
    </message>
    <message>
        <source>Late fees charged</source>
        <translation>Late fees charged</translation>
    </message>
    <message>
        <source>Late fees not charged yet</source>
        <translation>Late fees not charged yet</translation>
    </message>
    <message>
        <source>Late fees received</source>
        <translation>Late fees received</translation>
    </message>
    <message>
        <source>Late fees stand on their charges, below their cap</source>
        <translation>Late fees stand on their charges, below their cap</translation>
    </message>
    <message>
        <source>Late shift</source>
        <translation>Late shift</translation>
    </message>
    <message>
        <source>Latest scans</source>
        <translation>Latest scans</translation>
    </message>
    <message>
        <source>Latest stock-take</source>
        <translation>Latest stock-take</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Leak</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Lease</translation>
    </message>
    <message>
        <source>Lease begun</source>
        <translation>Lease begun</translation>
    </message>
    <message>
        <source>Lease ended</source>
        <translation>Lease ended</translation>
    </message>
    <message>
        <source>Lease from</source>
        <translation>Lease from</translation>
    </message>
    <message>
        <source>Lease period</source>
        <translation>Lease period</translation>
    </message>
    <message>
        <source>Lease to</source>
        <translation>Lease to</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Leaves</translation>
    </message>
    <message>
        <source>Leaves by</source>
        <translation>Leaves by</translation>
    </message>
    <message>
        <source>Leaves by: {time}</source>
        <translation>Leaves by: {time}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Left alone: {count}</source>
        <translation>Left alone: {count}</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Left at</translation>
    </message>
    <message>
        <source>Left at:</source>
        <translation>Left at:</translation>
    </message>
    <message>
        <source>Left at: {at}</source>
        <translation>Left at: {at}</translation>
    </message>
    <message>
        <source>Left by</source>
        <translation>Left by</translation>
    </message>
    <message>
        <source>Left by: {name}</source>
        <translation>Left by: {name}</translation>
    </message>
    <message>
        <source>Left earlier</source>
        <translation>Left earlier</translation>
    </message>
    <message>
        <source>Left earlier …</source>
        <translation>Left earlier …</translation>
    </message>
    <message>
        <source>Left for</source>
        <translation>Left for</translation>
    </message>
    <message>
        <source>Left here by</source>
        <translation>Left here by</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Left out, having got one in this tone today: {count}.</source>
        <translation>Left out, having got one in this tone today: {count}.</translation>
    </message>
    <message>
        <source>Left out: {count}. {reason}</source>
        <translation>Left out: {count}. {reason}</translation>
    </message>
    <message>
        <source>Left there, signature refused</source>
        <translation>Left there, signature refused</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Left to pay</translation>
    </message>
    <message>
        <source>Left to see</source>
        <translation>Left to see</translation>
    </message>
    <message>
        <source>Left without a handover, submitted by another: {reason}</source>
        <translation>Left without a handover, submitted by another: {reason}</translation>
    </message>
    <message>
        <source>Left without a word; handed over by the program when {by} came</source>
        <translation>Left without a word; handed over by the program when {by} came</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>Left {time}</translation>
    </message>
    <message>
        <source>Legal steps</source>
        <translation>Legal steps</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Lend</translation>
    </message>
    <message>
        <source>Lend a key</source>
        <translation>Lend a key</translation>
    </message>
    <message>
        <source>Lend a key …</source>
        <translation>Lend a key …</translation>
    </message>
    <message>
        <source>Lend and print the slip</source>
        <translation>Lend and print the slip</translation>
    </message>
    <message>
        <source>Lend keys</source>
        <translation>Lend keys</translation>
    </message>
    <message>
        <source>Lend keys …</source>
        <translation>Lend keys …</translation>
    </message>
    <message>
        <source>Lend or take back …</source>
        <translation>Lend or take back …</translation>
    </message>
    <message>
        <source>Lends keys and takes them back, takes keys into custody, hands keys over, reports losses, takes stock of the cabinet.</source>
        <translation>Lends keys and takes them back, takes keys into custody, hands keys over, reports losses, takes stock of the cabinet.</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Lent by</source>
        <translation>Lent by</translation>
    </message>
    <message>
        <source>Lent by: {name}</source>
        <translation>Lent by: {name}</translation>
    </message>
    <message>
        <source>Lent by: {number}</source>
        <translation>Lent by: {number}</translation>
    </message>
    <message>
        <source>Lent keys are due back after; 0 is the same day</source>
        <translation>Lent keys are due back after; 0 is the same day</translation>
    </message>
    <message>
        <source>Lent keys are due back by this time of the day</source>
        <translation>Lent keys are due back by this time of the day</translation>
    </message>
    <message>
        <source>Lent only after asking the resident each time</source>
        <translation>Lent only after asking the resident each time</translation>
    </message>
    <message>
        <source>Lent, as booked</source>
        <translation>Lent, as booked</translation>
    </message>
    <message>
        <source>Let</source>
        <translation>Let</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Let in</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Let in again</translation>
    </message>
    <message>
        <source>Let in again …</source>
        <translation>Let in again …</translation>
    </message>
    <message>
        <source>Let in no more …</source>
        <translation>Let in no more …</translation>
    </message>
    <message>
        <source>Let in …</source>
        <translation>Let in …</translation>
    </message>
    <message>
        <source>Let in: {name}</source>
        <translation>Let in: {name}</translation>
    </message>
    <message>
        <source>Let the inspector in, now and on every round.</source>
        <translation>Let the inspector in, now and on every round.</translation>
    </message>
    <message>
        <source>Let works go on</source>
        <translation>Let works go on</translation>
    </message>
    <message>
        <source>Let works go on after {number}</source>
        <translation>Let works go on after {number}</translation>
    </message>
    <message>
        <source>Let works go on …</source>
        <translation>Let works go on …</translation>
    </message>
    <message>
        <source>Let {name} in again</source>
        <translation>Let {name} in again</translation>
    </message>
    <message>
        <source>Let {name} in no more</source>
        <translation>Let {name} in no more</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Letters ask. They never threaten to cut off water, power, gas or heating (Civil Code, article 944).</source>
        <translation>Letters ask. They never threaten to cut off water, power, gas or heating (Civil Code, article 944).</translation>
    </message>
    <message>
        <source>Letters …</source>
        <translation>Letters …</translation>
    </message>
    <message>
        <source>Letters: {count}, from {batch} on.</source>
        <translation>Letters: {count}, from {batch} on.</translation>
    </message>
    <message>
        <source>Letters: {letters}, the first {batch}, saved as {file}</source>
        <translation>Letters: {letters}, the first {batch}, saved as {file}</translation>
    </message>
    <message>
        <source>Li Na</source>
        <translation>Li Na</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence: {number}</source>
        <translation>Licence: {number}</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Lift stopped</source>
        <translation>Lift stopped</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Lift the hold</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Lifted</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Line {line} is too long for a register. Export it again, one row in a line.</source>
        <translation>Line {line} is too long for a register. Export it again, one row in a line.</translation>
    </message>
    <message>
        <source>Lines in the log: {count}</source>
        <translation>Lines in the log: {count}</translation>
    </message>
    <message>
        <source>Lines of the duty log</source>
        <translation>Lines of the duty log</translation>
    </message>
    <message>
        <source>Lines of the duty log have their numbers and their shift</source>
        <translation>Lines of the duty log have their numbers and their shift</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>List of keys</translation>
    </message>
    <message>
        <source>List of {day}</source>
        <translation>List of {day}</translation>
    </message>
    <message>
        <source>List the personal data that is due to be erased; erase it.</source>
        <translation>List the personal data that is due to be erased; erase it.</translation>
    </message>
    <message>
        <source>Listed when somebody signs in; erased when the notice is over.</source>
        <translation>Listed when somebody signs in; erased when the notice is over.</translation>
    </message>
    <message>
        <source>Listing what must not be kept any longer</source>
        <translation>Listing what must not be kept any longer</translation>
    </message>
    <message>
        <source>Lists of balances carried over</source>
        <translation>Lists of balances carried over</translation>
    </message>
    <message>
        <source>Lists of readings taken over</source>
        <translation>Lists of readings taken over</translation>
    </message>
    <message>
        <source>Lists of them lie in {aside}.</source>
        <translation>Lists of them lie in {aside}.</translation>
    </message>
    <message>
        <source>Lists taken over</source>
        <translation>Lists taken over</translation>
    </message>
    <message>
        <source>Lists: a click on a head sorts by it, as does Ctrl+Shift with the arrows: left and right choose the column, up and down the direction. Home and End go to the first and the last row. Ctrl+C copies the chosen rows as a table, Ctrl+Shift+C with the names of the columns. Columns are dragged to where and as wide as you like; a right click on a head puts them back.</source>
        <translation>Lists: a click on a head sorts by it, as does Ctrl+Shift with the arrows: left and right choose the column, up and down the direction. Home and End go to the first and the last row. Ctrl+C copies the chosen rows as a table, Ctrl+Shift+C with the names of the columns. Columns are dragged to where and as wide as you like; a right click on a head puts them back.</translation>
    </message>
    <message>
        <source>Lives alone</source>
        <translation>Lives alone</translation>
    </message>
    <message>
        <source>Load-bearing structure</source>
        <translation>Load-bearing structure</translation>
    </message>
    <message>
        <source>Load-bearing structure untouched</source>
        <translation>Load-bearing structure untouched</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Loan</translation>
    </message>
    <message>
        <source>Loan extended</source>
        <translation>Loan extended</translation>
    </message>
    <message>
        <source>Loan of a key</source>
        <translation>Loan of a key</translation>
    </message>
    <message>
        <source>Loan slip</source>
        <translation>Loan slip</translation>
    </message>
    <message>
        <source>Loan taken back</source>
        <translation>Loan taken back</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>Loans of keys</source>
        <translation>Loans of keys</translation>
    </message>
    <message>
        <source>Loans of keys are over when the last key is back</source>
        <translation>Loans of keys are over when the last key is back</translation>
    </message>
    <message>
        <source>Loans: who has which keys, the first due first. F3 lends: scan or type the tags, Enter walks on, the last Enter lends, F10 lends and prints the slip. Who borrowed before is filled in from the name or the phone. Outsiders need a supervisor&apos;s password and an escort, keys in custody the consent of the household. F7 takes the keys of the chosen loan back; a tag that is scanned opens the form that is due. Backspace in the empty field takes the last key out again. F8 extends a loan, F9 shows its slip, Ctrl+E saves them.</source>
        <translation>Loans: who has which keys, the first due first. F3 lends: scan or type the tags, Enter walks on, the last Enter lends, F10 lends and prints the slip. Who borrowed before is filled in from the name or the phone. Outsiders need a supervisor&apos;s password and an escort, keys in custody the consent of the household. F7 takes the keys of the chosen loan back; a tag that is scanned opens the form that is due. Backspace in the empty field takes the last key out again. F8 extends a loan, F9 shows its slip, Ctrl+E saves them.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Lock changed</source>
        <translation>Lock changed</translation>
    </message>
    <message>
        <source>Lock, or change operator</source>
        <translation>Lock, or change operator</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Log a contact</translation>
    </message>
    <message>
        <source>Log a contact …</source>
        <translation>Log a contact …</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Log it</translation>
    </message>
    <message>
        <source>Log of the day</source>
        <translation>Log of the day</translation>
    </message>
    <message>
        <source>Log of the shift</source>
        <translation>Log of the shift</translation>
    </message>
    <message>
        <source>Log: type what happened into the line at the top, and Enter writes it into the log of your shift. What the desks do stands there by itself: visitors, keys, receipts, enquiries. F3 writes an entry with all that can be said of it: when it happened, if that is a while ago, the unit, the number of a document, and by when it is to be done. That is carried over from shift to shift until F7 says that it is done. A line is never changed: F2 puts it right by a further one. When the shift is handed over its log is locked; F8 adds to it, Ctrl+Shift+T makes a ticket of a line.

Ctrl+PgDown turns between the log of a shift and the entries of all shifts, Alt+Left and Alt+Right to the shift before and after. F9 shows the log of the shift, Shift+F9 that of the whole day, Ctrl+P saves the logs of several days as one PDF with bookmarks, Ctrl+E the list of entries.</source>
        <translation>Log: type what happened into the line at the top, and Enter writes it into the log of your shift. What the desks do stands there by itself: visitors, keys, receipts, enquiries. F3 writes an entry with all that can be said of it: when it happened, if that is a while ago, the unit, the number of a document, and by when it is to be done. That is carried over from shift to shift until F7 says that it is done. A line is never changed: F2 puts it right by a further one. When the shift is handed over its log is locked; F8 adds to it, Ctrl+Shift+T makes a ticket of a line.

Ctrl+PgDown turns between the log of a shift and the entries of all shifts, Alt+Left and Alt+Right to the shift before and after. F9 shows the log of the shift, Shift+F9 that of the whole day, Ctrl+P saves the logs of several days as one PDF with bookmarks, Ctrl+E the list of entries.</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Logged</translation>
    </message>
    <message>
        <source>Logged at: {at}</source>
        <translation>Logged at: {at}</translation>
    </message>
    <message>
        <source>Logged by: {name}</source>
        <translation>Logged by: {name}</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo and seal of all papers that have none of their own.</source>
        <translation>Logo and seal of all papers that have none of their own.</translation>
    </message>
    <message>
        <source>Logs of several days</source>
        <translation>Logs of several days</translation>
    </message>
    <message>
        <source>Logs: {logs}, saved as {file}</source>
        <translation>Logs: {logs}, saved as {file}</translation>
    </message>
    <message>
        <source>Long work</source>
        <translation>Long work</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Look at the note below its field. Save again to keep it as it is.</source>
        <translation>Look at the note below its field. Save again to keep it as it is.</translation>
    </message>
    <message>
        <source>Look at the notice again …</source>
        <translation>Look at the notice again …</translation>
    </message>
    <message>
        <source>Look at this first</source>
        <translation>Look at this first</translation>
    </message>
    <message>
        <source>Look at {name} again: its quantity or price can&apos;t be right.</source>
        <translation>Look at {name} again: its quantity or price can&apos;t be right.</translation>
    </message>
    <message>
        <source>Look at {number} again</source>
        <translation>Look at {number} again</translation>
    </message>
    <message>
        <source>Look of a paper</source>
        <translation>Look of a paper</translation>
    </message>
    <message>
        <source>Look of a paper changed</source>
        <translation>Look of a paper changed</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>Looked after</translation>
    </message>
    <message>
        <source>Looked after at:</source>
        <translation>Looked after at:</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Looked at again</translation>
    </message>
    <message>
        <source>Loss dealt with</source>
        <translation>Loss dealt with</translation>
    </message>
    <message>
        <source>Loss report</source>
        <translation>Loss report</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Lost key</source>
        <translation>Lost key</translation>
    </message>
    <message>
        <source>Lost key dealt with</source>
        <translation>Lost key dealt with</translation>
    </message>
    <message>
        <source>Lost keys</source>
        <translation>Lost keys</translation>
    </message>
    <message>
        <source>Lost keys erased in their time</source>
        <translation>Lost keys erased in their time</translation>
    </message>
    <message>
        <source>Lost keys that are dealt with</source>
        <translation>Lost keys that are dealt with</translation>
    </message>
    <message>
        <source>Lost keys: F3 reports one, or several that were lost together; who had borrowed them has them no more. F7 says what was done by the day that the rules name: found again, which anybody here may note; the lock changed, with which all copies are retired and new ones hung up; copied anew; or nothing needed, with the reason. F10 reports and prints, F9 shows the report, Ctrl+E saves the list.</source>
        <translation>Lost keys: F3 reports one, or several that were lost together; who had borrowed them has them no more. F7 says what was done by the day that the rules name: found again, which anybody here may note; the lock changed, with which all copies are retired and new ones hung up; copied anew; or nothing needed, with the reason. F10 reports and prints, F9 shows the report, Ctrl+E saves the list.</translation>
    </message>
    <message>
        <source>Lost: {count}</source>
        <translation>Lost: {count}</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>MONTH</source>
        <translation>MONTH</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Made at</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>Made by:</source>
        <translation>Made by:</translation>
    </message>
    <message>
        <source>Made: {at}</source>
        <translation>Made: {at}</translation>
    </message>
    <message>
        <source>Maintenance worker</source>
        <translation>Maintenance worker</translation>
    </message>
    <message>
        <source>Maintenance worker added</source>
        <translation>Maintenance worker added</translation>
    </message>
    <message>
        <source>Maintenance worker changed</source>
        <translation>Maintenance worker changed</translation>
    </message>
    <message>
        <source>Maintenance worker kept or let go</source>
        <translation>Maintenance worker kept or let go</translation>
    </message>
    <message>
        <source>Maintenance worker on or off duty</source>
        <translation>Maintenance worker on or off duty</translation>
    </message>
    <message>
        <source>Make a made-up estate, the same for the same seed.</source>
        <translation>Make a made-up estate, the same for the same seed.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Make a new one</translation>
    </message>
    <message>
        <source>Make a new one, for its fee</source>
        <translation>Make a new one, for its fee</translation>
    </message>
    <message>
        <source>Make a new, empty estate; the operator becomes its manager.</source>
        <translation>Make a new, empty estate; the operator becomes its manager.</translation>
    </message>
    <message>
        <source>Make and print</source>
        <translation>Make and print</translation>
    </message>
    <message>
        <source>Make it a complaint</source>
        <translation>Make it a complaint</translation>
    </message>
    <message>
        <source>Make it a repair</source>
        <translation>Make it a repair</translation>
    </message>
    <message>
        <source>Make it a ticket …</source>
        <translation>Make it a ticket …</translation>
    </message>
    <message>
        <source>Make it an application</source>
        <translation>Make it an application</translation>
    </message>
    <message>
        <source>Make the passes</source>
        <translation>Make the passes</translation>
    </message>
    <message>
        <source>Make the waterproofing anew and let it stand under water for 48 hours, with the office present.</source>
        <translation>Make the waterproofing anew and let it stand under water for 48 hours, with the office present.</translation>
    </message>
    <message>
        <source>Makes a backup by hand and sets where backups go.</source>
        <translation>Makes a backup by hand and sets where backups go.</translation>
    </message>
    <message>
        <source>Making payment notices</source>
        <translation>Making payment notices</translation>
    </message>
    <message>
        <source>Making the demo estate</source>
        <translation>Making the demo estate</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Manager&apos;s check</source>
        <translation>Manager&apos;s check</translation>
    </message>
    <message>
        <source>Manager&apos;s check …</source>
        <translation>Manager&apos;s check …</translation>
    </message>
    <message>
        <source>Manager&apos;s signature:</source>
        <translation>Manager&apos;s signature:</translation>
    </message>
    <message>
        <source>Manager:</source>
        <translation>Manager:</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Manner</translation>
    </message>
    <message>
        <source>Manner of staff</source>
        <translation>Manner of staff</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Mark as seen</translation>
    </message>
    <message>
        <source>Mark what is bad, or say what is wrong.</source>
        <translation>Mark what is bad, or say what is wrong.</translation>
    </message>
    <message>
        <source>Mason and tiler</source>
        <translation>Mason and tiler</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Material and labour</source>
        <translation>Material and labour</translation>
    </message>
    <message>
        <source>Material and labour are charged as listed; more than this total is done only after another quote. The work is paid for at the service centre once it is done.</source>
        <translation>Material and labour are charged as listed; more than this total is done only after another quote. The work is paid for at the service centre once it is done.</translation>
    </message>
    <message>
        <source>Material or labour</source>
        <translation>Material or labour</translation>
    </message>
    <message>
        <source>May be lent to</source>
        <translation>May be lent to</translation>
    </message>
    <message>
        <source>May be lent to: {whom}</source>
        <translation>May be lent to: {whom}</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>May sign in</translation>
    </message>
    <message>
        <source>May we ask you to pay them by {due_by}?</source>
        <translation>May we ask you to pay them by {due_by}?</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Means: {means}</source>
        <translation>Means: {means}</translation>
    </message>
    <message>
        <source>Meanwhile {name} has opened the shift at this counter: {number}.</source>
        <translation>Meanwhile {name} has opened the shift at this counter: {number}.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Measure taken</source>
        <translation>Measure taken</translation>
    </message>
    <message>
        <source>Measure where they do, and change the shift by the difference.</source>
        <translation>Measure where they do, and change the shift by the difference.</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Measured in</translation>
    </message>
    <message>
        <source>Measures, article 11: no open fire and no welding without permission; fire precautions are taken.</source>
        <translation>Measures, article 11: no open fire and no welding without permission; fire precautions are taken.</translation>
    </message>
    <message>
        <source>Measures, article 12: public space is not occupied, public parts and fittings are not damaged.</source>
        <translation>Measures, article 12: public space is not occupied, public parts and fittings are not damaged.</translation>
    </message>
    <message>
        <source>Measures, article 20: inspections that the agreement provides for are neither refused nor hindered.</source>
        <translation>Measures, article 20: inspections that the agreement provides for are neither refused nor hindered.</translation>
    </message>
    <message>
        <source>Measures, article 26: works keep to the hours allowed, with as little noise as can be.</source>
        <translation>Measures, article 26: works keep to the hours allowed, with as little noise as can be.</translation>
    </message>
    <message>
        <source>Measures, article 27: waste is put and taken away where, how and when it is laid down.</source>
        <translation>Measures, article 27: waste is put and taken away where, how and when it is laid down.</translation>
    </message>
    <message>
        <source>Measures, article 5: the main body and the load-bearing structure must not be changed without a design by the designers of the building or others so qualified.</source>
        <translation>Measures, article 5: the main body and the load-bearing structure must not be changed without a design by the designers of the building or others so qualified.</translation>
    </message>
    <message>
        <source>Measures, article 6: gas and heating pipes must not be changed without the consent of the supplier.</source>
        <translation>Measures, article 6: gas and heating pipes must not be changed without the consent of the supplier.</translation>
    </message>
    <message>
        <source>Measures, article 6: the façade must not be changed without the approval of the planning authority.</source>
        <translation>Measures, article 6: the façade must not be changed without the approval of the planning authority.</translation>
    </message>
    <message>
        <source>Measures, article 8: what is done to waterproofing keeps to the standard and is tested with water.</source>
        <translation>Measures, article 8: what is done to waterproofing keeps to the standard and is tested with water.</translation>
    </message>
    <message>
        <source>Median reply time</source>
        <translation>Median reply time</translation>
    </message>
    <message>
        <source>Median time to arrive</source>
        <translation>Median time to arrive</translation>
    </message>
    <message>
        <source>Median time to arrive in an emergency</source>
        <translation>Median time to arrive in an emergency</translation>
    </message>
    <message>
        <source>Median time to finish</source>
        <translation>Median time to finish</translation>
    </message>
    <message>
        <source>Median time to review</source>
        <translation>Median time to review</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Meter corrected</source>
        <translation>Meter corrected</translation>
    </message>
    <message>
        <source>Meter exchanged</source>
        <translation>Meter exchanged</translation>
    </message>
    <message>
        <source>Meter number</source>
        <translation>Meter number</translation>
    </message>
    <message>
        <source>Meter put up</source>
        <translation>Meter put up</translation>
    </message>
    <message>
        <source>Meter reading</source>
        <translation>Meter reading</translation>
    </message>
    <message>
        <source>Meter reading withdrawn</source>
        <translation>Meter reading withdrawn</translation>
    </message>
    <message>
        <source>Meter readings</source>
        <translation>Meter readings</translation>
    </message>
    <message>
        <source>Meter readings are as noted in the audit chain</source>
        <translation>Meter readings are as noted in the audit chain</translation>
    </message>
    <message>
        <source>Meter readings are billed to their units</source>
        <translation>Meter readings are billed to their units</translation>
    </message>
    <message>
        <source>Meter readings follow from one another</source>
        <translation>Meter readings follow from one another</translation>
    </message>
    <message>
        <source>Meter round</source>
        <translation>Meter round</translation>
    </message>
    <message>
        <source>Meter taken down</source>
        <translation>Meter taken down</translation>
    </message>
    <message>
        <source>Meter {number} is in unit {unit}.</source>
        <translation>Meter {number} is in unit {unit}.</translation>
    </message>
    <message>
        <source>Metered charges bill what was read</source>
        <translation>Metered charges bill what was read</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Meters</translation>
    </message>
    <message>
        <source>Meters are listed as of today. Leave out the days.</source>
        <translation>Meters are listed as of today. Leave out the days.</translation>
    </message>
    <message>
        <source>Meters read</source>
        <translation>Meters read</translation>
    </message>
    <message>
        <source>Meters: the sheet has every meter of the item in walking order. Type what each shows; Enter goes to the next, Shift+Enter back, an empty cell is passed over. A value below the last is refused, unless F7 marks that the meter rolled over; a use far from the usual needs a second Enter. Ctrl+S stores all that is typed. F8 withdraws a reading that is not billed yet. F3 puts up a meter, F2 changes it, Ctrl+D takes it down, Ctrl+G corrects it. F9 makes the sheet to walk with, Ctrl+I takes over a list of readings or meters, Ctrl+E saves the readings.</source>
        <translation>Meters: the sheet has every meter of the item in walking order. Type what each shows; Enter goes to the next, Shift+Enter back, an empty cell is passed over. A value below the last is refused, unless F7 marks that the meter rolled over; a use far from the usual needs a second Enter. Ctrl+S stores all that is typed. F8 withdraws a reading that is not billed yet. F3 puts up a meter, F2 changes it, Ctrl+D takes it down, Ctrl+G corrects it. F9 makes the sheet to walk with, Ctrl+I takes over a list of readings or meters, Ctrl+E saves the readings.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Missing: put the old estate.key into the data folder, or identity numbers can&apos;t be read.</source>
        <translation>Missing: put the old estate.key into the data folder, or identity numbers can&apos;t be read.</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Money by method</source>
        <translation>Money by method</translation>
    </message>
    <message>
        <source>Money of a case</source>
        <translation>Money of a case</translation>
    </message>
    <message>
        <source>Money of cases is as noted in the audit chain</source>
        <translation>Money of cases is as noted in the audit chain</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Money received</translation>
    </message>
    <message>
        <source>Money received is what came in less what went out: payments, voids, bounces and refunds, as the receipts, slips and day closes of these days have it. Carried-over balances are none of it.</source>
        <translation>Money received is what came in less what went out: payments, voids, bounces and refunds, as the receipts, slips and day closes of these days have it. Carried-over balances are none of it.</translation>
    </message>
    <message>
        <source>Money received, by month</source>
        <translation>Money received, by month</translation>
    </message>
    <message>
        <source>Money received, day by day</source>
        <translation>Money received, day by day</translation>
    </message>
    <message>
        <source>Money taken or paid out</source>
        <translation>Money taken or paid out</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Month after</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>Month billed</source>
        <translation>Month billed</translation>
    </message>
    <message>
        <source>Month sheet</source>
        <translation>Month sheet</translation>
    </message>
    <message>
        <source>Month, like 2026-11</source>
        <translation>Month, like 2026-11</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Months of the waiting period</source>
        <translation>Months of the waiting period</translation>
    </message>
    <message>
        <source>Mon–Fri {working}</source>
        <translation>Mon–Fri {working}</translation>
    </message>
    <message>
        <source>Mon–Fri {working}, Sat–Sun {off}</source>
        <translation>Mon–Fri {working}, Sat–Sun {off}</translation>
    </message>
    <message>
        <source>More copies of a key</source>
        <translation>More copies of a key</translation>
    </message>
    <message>
        <source>More copies of {tag}</source>
        <translation>More copies of {tag}</translation>
    </message>
    <message>
        <source>More copies …</source>
        <translation>More copies …</translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation>Motorcycle</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>Move out</translation>
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
        <source>Moves out</source>
        <translation>Moves out</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>Multiplier</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>My password</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMBER</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name and phone of who reported, also what corrections said. What was reported and done stays.</source>
        <translation>Name and phone of who reported, also what corrections said. What was reported and done stays.</translation>
    </message>
    <message>
        <source>Name each charge that this payment settled once, and no other.</source>
        <translation>Name each charge that this payment settled once, and no other.</translation>
    </message>
    <message>
        <source>Name each line in 1 to {count} characters.</source>
        <translation>Name each line in 1 to {count} characters.</translation>
    </message>
    <message>
        <source>Name of the estate</source>
        <translation>Name of the estate</translation>
    </message>
    <message>
        <source>Name of the holiday</source>
        <translation>Name of the holiday</translation>
    </message>
    <message>
        <source>Name of the item</source>
        <translation>Name of the item</translation>
    </message>
    <message>
        <source>Name of the shift</source>
        <translation>Name of the shift</translation>
    </message>
    <message>
        <source>Name of this counter</source>
        <translation>Name of this counter</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>Name or phone</translation>
    </message>
    <message>
        <source>Name or unit</source>
        <translation>Name or unit</translation>
    </message>
    <message>
        <source>Name, ID number, phone, card and photo, also on passes and notices. That somebody worked there stays.</source>
        <translation>Name, ID number, phone, card and photo, also on passes and notices. That somebody worked there stays.</translation>
    </message>
    <message>
        <source>Name, contact or phone</source>
        <translation>Name, contact or phone</translation>
    </message>
    <message>
        <source>Name, number or unit</source>
        <translation>Name, number or unit</translation>
    </message>
    <message>
        <source>Name, phone or company</source>
        <translation>Name, phone or company</translation>
    </message>
    <message>
        <source>Name, phones, ID number, notes and vehicles, also where other desks tell of them. What accounts rest on stays.</source>
        <translation>Name, phones, ID number, notes and vehicles, also where other desks tell of them. What accounts rest on stays.</translation>
    </message>
    <message>
        <source>Name, quantity, price</source>
        <translation>Name, quantity, price</translation>
    </message>
    <message>
        <source>Name, team or phone</source>
        <translation>Name, team or phone</translation>
    </message>
    <message>
        <source>Name, unit, plate, phone, badge or number</source>
        <translation>Name, unit, plate, phone, badge or number</translation>
    </message>
    <message>
        <source>Nanny</source>
        <translation>Nanny</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Needed for</translation>
    </message>
    <message>
        <source>Needed for the contract, as long as it lasts.</source>
        <translation>Needed for the contract, as long as it lasts.</translation>
    </message>
    <message>
        <source>Needed for: {reason}</source>
        <translation>Needed for: {reason}</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Neighbours</translation>
    </message>
    <message>
        <source>Neighbours&apos; consent noted</source>
        <translation>Neighbours&apos; consent noted</translation>
    </message>
    <message>
        <source>Network down</source>
        <translation>Network down</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>New answer</translation>
    </message>
    <message>
        <source>New answer …</source>
        <translation>New answer …</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>New application</translation>
    </message>
    <message>
        <source>New complaint in one line, such as: 3-1-502 music at night. Enter logs it.</source>
        <translation>New complaint in one line, such as: 3-1-502 music at night. Enter logs it.</translation>
    </message>
    <message>
        <source>New contractor</source>
        <translation>New contractor</translation>
    </message>
    <message>
        <source>New contractor …</source>
        <translation>New contractor …</translation>
    </message>
    <message>
        <source>New copies</source>
        <translation>New copies</translation>
    </message>
    <message>
        <source>New deposit</source>
        <translation>New deposit</translation>
    </message>
    <message>
        <source>New deposit …</source>
        <translation>New deposit …</translation>
    </message>
    <message>
        <source>New enquiry</source>
        <translation>New enquiry</translation>
    </message>
    <message>
        <source>New enquiry …</source>
        <translation>New enquiry …</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>New entry …</source>
        <translation>New entry …</translation>
    </message>
    <message>
        <source>New fee item</source>
        <translation>New fee item</translation>
    </message>
    <message>
        <source>New fee item …</source>
        <translation>New fee item …</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>New key</translation>
    </message>
    <message>
        <source>New key …</source>
        <translation>New key …</translation>
    </message>
    <message>
        <source>New lease</source>
        <translation>New lease</translation>
    </message>
    <message>
        <source>New lease of {code}</source>
        <translation>New lease of {code}</translation>
    </message>
    <message>
        <source>New line: Shift+Enter</source>
        <translation>New line: Shift+Enter</translation>
    </message>
    <message>
        <source>New meter</source>
        <translation>New meter</translation>
    </message>
    <message>
        <source>New meter …</source>
        <translation>New meter …</translation>
    </message>
    <message>
        <source>New operator</source>
        <translation>New operator</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>New owner</translation>
    </message>
    <message>
        <source>New owner of {number}</source>
        <translation>New owner of {number}</translation>
    </message>
    <message>
        <source>New owner …</source>
        <translation>New owner …</translation>
    </message>
    <message>
        <source>New owner&apos;s signature</source>
        <translation>New owner&apos;s signature</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>New part</translation>
    </message>
    <message>
        <source>New part …</source>
        <translation>New part …</translation>
    </message>
    <message>
        <source>New pass</source>
        <translation>New pass</translation>
    </message>
    <message>
        <source>New passes</source>
        <translation>New passes</translation>
    </message>
    <message>
        <source>New passes …</source>
        <translation>New passes …</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>New password, at least 8 characters</source>
        <translation>New password, at least 8 characters</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>New price</translation>
    </message>
    <message>
        <source>New price …</source>
        <translation>New price …</translation>
    </message>
    <message>
        <source>New reading</source>
        <translation>New reading</translation>
    </message>
    <message>
        <source>New refund …</source>
        <translation>New refund …</translation>
    </message>
    <message>
        <source>New request: {name}</source>
        <translation>New request: {name}</translation>
    </message>
    <message>
        <source>New site worker</source>
        <translation>New site worker</translation>
    </message>
    <message>
        <source>New site worker …</source>
        <translation>New site worker …</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>New team</translation>
    </message>
    <message>
        <source>New team …</source>
        <translation>New team …</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>New ticket</translation>
    </message>
    <message>
        <source>New ticket in one line</source>
        <translation>New ticket in one line</translation>
    </message>
    <message>
        <source>New ticket in one line, such as: 3-1-502 no water in the kitchen. Enter logs it.</source>
        <translation>New ticket in one line, such as: 3-1-502 no water in the kitchen. Enter logs it.</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>New unit</translation>
    </message>
    <message>
        <source>New waiver …</source>
        <translation>New waiver …</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>New worker</translation>
    </message>
    <message>
        <source>New worker …</source>
        <translation>New worker …</translation>
    </message>
    <message>
        <source>New …</source>
        <translation>New …</translation>
    </message>
    <message>
        <source>New: {count}</source>
        <translation>New: {count}</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Newest</translation>
    </message>
    <message>
        <source>Newly charged</source>
        <translation>Newly charged</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Next field; on the last one, save</source>
        <translation>Next field; on the last one, save</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Next file</translation>
    </message>
    <message>
        <source>Next page of a window, such as the settings</source>
        <translation>Next page of a window, such as the settings</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Next part of the page</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Next round</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Night shift</source>
        <translation>Night shift</translation>
    </message>
    <message>
        <source>Nine in ten answered within</source>
        <translation>Nine in ten answered within</translation>
    </message>
    <message>
        <source>Nine in ten finished within</source>
        <translation>Nine in ten finished within</translation>
    </message>
    <message>
        <source>Nine in ten reached within</source>
        <translation>Nine in ten reached within</translation>
    </message>
    <message>
        <source>Nine in ten reviewed within</source>
        <translation>Nine in ten reviewed within</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No ID number is kept of this person.</source>
        <translation>No ID number is kept of this person.</translation>
    </message>
    <message>
        <source>No answer chosen</source>
        <translation>No answer chosen</translation>
    </message>
    <message>
        <source>No answer matches. Esc shows them all.</source>
        <translation>No answer matches. Esc shows them all.</translation>
    </message>
    <message>
        <source>No answers are kept yet. A supervisor writes them here.</source>
        <translation>No answers are kept yet. A supervisor writes them here.</translation>
    </message>
    <message>
        <source>No backup of this estate lies there.</source>
        <translation>No backup of this estate lies there.</translation>
    </message>
    <message>
        <source>No backup was found on this computer. Connect the disk and choose the file.</source>
        <translation>No backup was found on this computer. Connect the disk and choose the file.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>No bill of this month is to be shared out. F3 enters one.</source>
        <translation>No bill of this month is to be shared out. F3 enters one.</translation>
    </message>
    <message>
        <source>No building</source>
        <translation>No building</translation>
    </message>
    <message>
        <source>No card of the trade is noted.</source>
        <translation>No card of the trade is noted.</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>No case chosen</translation>
    </message>
    <message>
        <source>No charge chosen</source>
        <translation>No charge chosen</translation>
    </message>
    <message>
        <source>No charge matches. Esc shows them all.</source>
        <translation>No charge matches. Esc shows them all.</translation>
    </message>
    <message>
        <source>No charges yet. Set prices under Tariffs (Ctrl+5), then bill the month under Billing run (Ctrl+4).</source>
        <translation>No charges yet. Set prices under Tariffs (Ctrl+5), then bill the month under Billing run (Ctrl+4).</translation>
    </message>
    <message>
        <source>No complaint is open. F3 logs one.</source>
        <translation>No complaint is open. F3 logs one.</translation>
    </message>
    <message>
        <source>No contractor chosen</source>
        <translation>No contractor chosen</translation>
    </message>
    <message>
        <source>No contractor is in the register yet. F3 enters the first.</source>
        <translation>No contractor is in the register yet. F3 enters the first.</translation>
    </message>
    <message>
        <source>No copy has the tag {code}. Of a key with several copies scan that of the copy.</source>
        <translation>No copy has the tag {code}. Of a key with several copies scan that of the copy.</translation>
    </message>
    <message>
        <source>No day closed yet.</source>
        <translation>No day closed yet.</translation>
    </message>
    <message>
        <source>No day is charged twice</source>
        <translation>No day is charged twice</translation>
    </message>
    <message>
        <source>No deposit can go back now: it was applied for, or a pass is still out.</source>
        <translation>No deposit can go back now: it was applied for, or a pass is still out.</translation>
    </message>
    <message>
        <source>No deposit chosen</source>
        <translation>No deposit chosen</translation>
    </message>
    <message>
        <source>No deposit is held for {number}.</source>
        <translation>No deposit is held for {number}.</translation>
    </message>
    <message>
        <source>No deposits yet. F3 takes one; kinds of deposits are added under Tariffs.</source>
        <translation>No deposits yet. F3 takes one; kinds of deposits are added under Tariffs.</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>No document</translation>
    </message>
    <message>
        <source>No embers, nothing smoulders</source>
        <translation>No embers, nothing smoulders</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>No end</translation>
    </message>
    <message>
        <source>No enquiry chosen</source>
        <translation>No enquiry chosen</translation>
    </message>
    <message>
        <source>No enquiry matches. Esc shows them all.</source>
        <translation>No enquiry matches. Esc shows them all.</translation>
    </message>
    <message>
        <source>No entry matches. Esc shows them all.</source>
        <translation>No entry matches. Esc shows them all.</translation>
    </message>
    <message>
        <source>No entry was written.</source>
        <translation>No entry was written.</translation>
    </message>
    <message>
        <source>No exception chosen</source>
        <translation>No exception chosen</translation>
    </message>
    <message>
        <source>No fee item called {name} is charged by meter. There are: {names}</source>
        <translation>No fee item called {name} is charged by meter. There are: {names}</translation>
    </message>
    <message>
        <source>No fee item chosen</source>
        <translation>No fee item chosen</translation>
    </message>
    <message>
        <source>No fee item is charged by meter yet. Add one under Tariffs first.</source>
        <translation>No fee item is charged by meter yet. Add one under Tariffs first.</translation>
    </message>
    <message>
        <source>No fee item is charged by meter yet. Add one under Tariffs, charged by meter.</source>
        <translation>No fee item is charged by meter yet. Add one under Tariffs, charged by meter.</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>No figures yet.</translation>
    </message>
    <message>
        <source>No identity number is kept.</source>
        <translation>No identity number is kept.</translation>
    </message>
    <message>
        <source>No incident chosen</source>
        <translation>No incident chosen</translation>
    </message>
    <message>
        <source>No key chosen</source>
        <translation>No key chosen</translation>
    </message>
    <message>
        <source>No key has been lost. F3 reports one.</source>
        <translation>No key has been lost. F3 reports one.</translation>
    </message>
    <message>
        <source>No key has been seen yet. Scan or tick them first.</source>
        <translation>No key has been seen yet. Scan or tick them first.</translation>
    </message>
    <message>
        <source>No key is kept yet. F3 hangs up the first.</source>
        <translation>No key is kept yet. F3 hangs up the first.</translation>
    </message>
    <message>
        <source>No key is out.</source>
        <translation>No key is out.</translation>
    </message>
    <message>
        <source>No key of this unit is kept here, and none was lent for it.</source>
        <translation>No key of this unit is kept here, and none was lent for it.</translation>
    </message>
    <message>
        <source>No keys are in custody. F3 takes one in.</source>
        <translation>No keys are in custody. F3 takes one in.</translation>
    </message>
    <message>
        <source>No keys are out. F3 lends some.</source>
        <translation>No keys are out. F3 lends some.</translation>
    </message>
    <message>
        <source>No line chosen</source>
        <translation>No line chosen</translation>
    </message>
    <message>
        <source>No load-bearing part is touched, nor façade, gas or heating, but as permitted above (Decree 110 of 2002, articles 5 to 8).</source>
        <translation>No load-bearing part is touched, nor façade, gas or heating, but as permitted above (Decree 110 of 2002, articles 5 to 8).</translation>
    </message>
    <message>
        <source>No load-bearing wall, façade, gas or heating is touched beyond what was permitted.</source>
        <translation>No load-bearing wall, façade, gas or heating is touched beyond what was permitted.</translation>
    </message>
    <message>
        <source>No loan chosen</source>
        <translation>No loan chosen</translation>
    </message>
    <message>
        <source>No longer encrypt</source>
        <translation>No longer encrypt</translation>
    </message>
    <message>
        <source>No longer encrypt backups?</source>
        <translation>No longer encrypt backups?</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>No longer here</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>No longer kept</translation>
    </message>
    <message>
        <source>No longer kept too</source>
        <translation>No longer kept too</translation>
    </message>
    <message>
        <source>No loss chosen</source>
        <translation>No loss chosen</translation>
    </message>
    <message>
        <source>No meter chosen</source>
        <translation>No meter chosen</translation>
    </message>
    <message>
        <source>No meter is in use here. F3 puts one up, Ctrl+I takes over a list of meters.</source>
        <translation>No meter is in use here. F3 puts one up, Ctrl+I takes over a list of meters.</translation>
    </message>
    <message>
        <source>No money was handed out: it became prepayment of the unit.</source>
        <translation>No money was handed out: it became prepayment of the unit.</translation>
    </message>
    <message>
        <source>No more is charged than was agreed to</source>
        <translation>No more is charged than was agreed to</translation>
    </message>
    <message>
        <source>No new one now</source>
        <translation>No new one now</translation>
    </message>
    <message>
        <source>No open fire or hot work without a permit of its own.</source>
        <translation>No open fire or hot work without a permit of its own.</translation>
    </message>
    <message>
        <source>No paper to show</source>
        <translation>No paper to show</translation>
    </message>
    <message>
        <source>No part chosen</source>
        <translation>No part chosen</translation>
    </message>
    <message>
        <source>No part of the works wants the consent of others: the office decides itself.</source>
        <translation>No part of the works wants the consent of others: the office decides itself.</translation>
    </message>
    <message>
        <source>No pass</source>
        <translation>No pass</translation>
    </message>
    <message>
        <source>No pass chosen</source>
        <translation>No pass chosen</translation>
    </message>
    <message>
        <source>No pass has this number. Look at the card, or send them to the counter.</source>
        <translation>No pass has this number. Look at the card, or send them to the counter.</translation>
    </message>
    <message>
        <source>No pass is made yet. F3 makes the first once a permit is approved.</source>
        <translation>No pass is made yet. F3 makes the first once a permit is approved.</translation>
    </message>
    <message>
        <source>No pass of this site is out.</source>
        <translation>No pass of this site is out.</translation>
    </message>
    <message>
        <source>No phone on file</source>
        <translation>No phone on file</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>No photo</translation>
    </message>
    <message>
        <source>No price applies</source>
        <translation>No price applies</translation>
    </message>
    <message>
        <source>No price chosen</source>
        <translation>No price chosen</translation>
    </message>
    <message>
        <source>No price yet</source>
        <translation>No price yet</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <translation>No printer is set up</translation>
    </message>
    <message>
        <source>No promise</source>
        <translation>No promise</translation>
    </message>
    <message>
        <source>No province has this number&apos;s first two digits.</source>
        <translation>No province has this number&apos;s first two digits.</translation>
    </message>
    <message>
        <source>No reading</source>
        <translation>No reading</translation>
    </message>
    <message>
        <source>No receipt chosen</source>
        <translation>No receipt chosen</translation>
    </message>
    <message>
        <source>No receipt matches. Esc shows them all.</source>
        <translation>No receipt matches. Esc shows them all.</translation>
    </message>
    <message>
        <source>No receipts</source>
        <translation>No receipts</translation>
    </message>
    <message>
        <source>No receipts yet. Each payment taken at the till (Ctrl+1) stands here.</source>
        <translation>No receipts yet. Each payment taken at the till (Ctrl+1) stands here.</translation>
    </message>
    <message>
        <source>No refund chosen</source>
        <translation>No refund chosen</translation>
    </message>
    <message>
        <source>No refunds yet. F3 applies for one, of a payment, a prepayment or a deposit.</source>
        <translation>No refunds yet. F3 applies for one, of a payment, a prepayment or a deposit.</translation>
    </message>
    <message>
        <source>No renovation has been applied for in this unit yet.</source>
        <translation>No renovation has been applied for in this unit yet.</translation>
    </message>
    <message>
        <source>No repair is dispatched that waits for its work order.</source>
        <translation>No repair is dispatched that waits for its work order.</translation>
    </message>
    <message>
        <source>No repair is open. F3 logs one.</source>
        <translation>No repair is open. F3 logs one.</translation>
    </message>
    <message>
        <source>No row can be taken over as the columns are read now.</source>
        <translation>No row can be taken over as the columns are read now.</translation>
    </message>
    <message>
        <source>No row of days was found. The roster needs a row with the days 1, 2, 3 … and a column with the names.</source>
        <translation>No row of days was found. The roster needs a row with the days 1, 2, 3 … and a column with the names.</translation>
    </message>
    <message>
        <source>No row of headings was found. If the text reads wrongly, choose another encoding, such as Big5.</source>
        <translation>No row of headings was found. If the text reads wrongly, choose another encoding, such as Big5.</translation>
    </message>
    <message>
        <source>No row of headings was found. Name the columns in a row of their own, like Unit, Name, Phones.</source>
        <translation>No row of headings was found. Name the columns in a row of their own, like Unit, Name, Phones.</translation>
    </message>
    <message>
        <source>No row refers to nothing</source>
        <translation>No row refers to nothing</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>No run yet.</translation>
    </message>
    <message>
        <source>No shift chosen</source>
        <translation>No shift chosen</translation>
    </message>
    <message>
        <source>No shift yet</source>
        <translation>No shift yet</translation>
    </message>
    <message>
        <source>No shifts are set up. Type the name of yours and until when it goes.</source>
        <translation>No shifts are set up. Type the name of yours and until when it goes.</translation>
    </message>
    <message>
        <source>No shifts yet. F3 opens the first.</source>
        <translation>No shifts yet. F3 opens the first.</translation>
    </message>
    <message>
        <source>No site chosen</source>
        <translation>No site chosen</translation>
    </message>
    <message>
        <source>No site worker is entered yet. F3 enters the first.</source>
        <translation>No site worker is entered yet. F3 enters the first.</translation>
    </message>
    <message>
        <source>No sound backup was found on this computer. Connect the disk with the backups, then restore one.</source>
        <translation>No sound backup was found on this computer. Connect the disk with the backups, then restore one.</translation>
    </message>
    <message>
        <source>No stock-take yet</source>
        <translation>No stock-take yet</translation>
    </message>
    <message>
        <source>No such pass</source>
        <translation>No such pass</translation>
    </message>
    <message>
        <source>No swaps in this month.</source>
        <translation>No swaps in this month.</translation>
    </message>
    <message>
        <source>No ticket chosen</source>
        <translation>No ticket chosen</translation>
    </message>
    <message>
        <source>No ticket has been closed or followed up this month yet.</source>
        <translation>No ticket has been closed or followed up this month yet.</translation>
    </message>
    <message>
        <source>No time set</source>
        <translation>No time set</translation>
    </message>
    <message>
        <source>No unit chosen</source>
        <translation>No unit chosen</translation>
    </message>
    <message>
        <source>No unit fits the filter. Esc shows all units again.</source>
        <translation>No unit fits the filter. Esc shows all units again.</translation>
    </message>
    <message>
        <source>No unit is in arrears. There is nothing to print.</source>
        <translation>No unit is in arrears. There is nothing to print.</translation>
    </message>
    <message>
        <source>No unit matches. Esc shows them all.</source>
        <translation>No unit matches. Esc shows them all.</translation>
    </message>
    <message>
        <source>No visit matches. Esc shows them all.</source>
        <translation>No visit matches. Esc shows them all.</translation>
    </message>
    <message>
        <source>No visitor chosen</source>
        <translation>No visitor chosen</translation>
    </message>
    <message>
        <source>No waiver chosen</source>
        <translation>No waiver chosen</translation>
    </message>
    <message>
        <source>No waivers yet. F3 applies for one; under Charges, F7 waives what is chosen there.</source>
        <translation>No waivers yet. F3 applies for one; under Charges, F7 waives what is chosen there.</translation>
    </message>
    <message>
        <source>No worker is in the register yet. A supervisor enters them in the room of workers.</source>
        <translation>No worker is in the register yet. A supervisor enters them in the room of workers.</translation>
    </message>
    <message>
        <source>No worker is in the register yet. F3 enters the first.</source>
        <translation>No worker is in the register yet. F3 enters the first.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>Nobody called {name} is in the register of workers.</source>
        <translation>Nobody called {name} is in the register of workers.</translation>
    </message>
    <message>
        <source>Nobody came on this day.</source>
        <translation>Nobody came on this day.</translation>
    </message>
    <message>
        <source>Nobody changes their own position. Ask the manager.</source>
        <translation>Nobody changes their own position. Ask the manager.</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nobody chosen</translation>
    </message>
    <message>
        <source>Nobody has agreed to this price yet. Type who signed for it, or offer a quote first.</source>
        <translation>Nobody has agreed to this price yet. Type who signed for it, or offer a quote first.</translation>
    </message>
    <message>
        <source>Nobody has come to see this unit yet.</source>
        <translation>Nobody has come to see this unit yet.</translation>
    </message>
    <message>
        <source>Nobody has come today, and nobody is on site.
F3 signs a visitor in.</source>
        <translation>Nobody has come today, and nobody is on site.
F3 signs a visitor in.</translation>
    </message>
    <message>
        <source>Nobody has spoken to them yet. F3 logs a contact.</source>
        <translation>Nobody has spoken to them yet. F3 logs a contact.</translation>
    </message>
    <message>
        <source>Nobody has {number} now. Dispatch it first.</source>
        <translation>Nobody has {number} now. Dispatch it first.</translation>
    </message>
    <message>
        <source>Nobody in</source>
        <translation>Nobody in</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nobody in particular</translation>
    </message>
    <message>
        <source>Nobody is on duty at this counter.</source>
        <translation>Nobody is on duty at this counter.</translation>
    </message>
    <message>
        <source>Nobody is on duty at this counter. Open a shift first.</source>
        <translation>Nobody is on duty at this counter. Open a shift first.</translation>
    </message>
    <message>
        <source>Nobody is on duty by the roster now.</source>
        <translation>Nobody is on duty by the roster now.</translation>
    </message>
    <message>
        <source>Nobody is on file here yet. F7 adds the owner.</source>
        <translation>Nobody is on file here yet. F7 adds the owner.</translation>
    </message>
    <message>
        <source>Nobody is on site.</source>
        <translation>Nobody is on site.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>Nobody is signed in. Sign in first.</translation>
    </message>
    <message>
        <source>Nobody is their own escort. Type who goes along.</source>
        <translation>Nobody is their own escort. Type who goes along.</translation>
    </message>
    <message>
        <source>Nobody is to be asked just now. What is done or answered comes here when its time has come.</source>
        <translation>Nobody is to be asked just now. What is done or answered comes here when its time has come.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nobody named</translation>
    </message>
    <message>
        <source>Nobody of that name is on file at {unit}.</source>
        <translation>Nobody of that name is on file at {unit}.</translation>
    </message>
    <message>
        <source>Nobody of the company is without a pass here. In the list F8 enters a worker.</source>
        <translation>Nobody of the company is without a pass here. In the list F8 enters a worker.</translation>
    </message>
    <message>
        <source>Nobody of the register</source>
        <translation>Nobody of the register</translation>
    </message>
    <message>
        <source>Nobody owes anything past its due day.</source>
        <translation>Nobody owes anything past its due day.</translation>
    </message>
    <message>
        <source>Nobody sleeps on the site</source>
        <translation>Nobody sleeps on the site</translation>
    </message>
    <message>
        <source>Nobody was on duty on these days. Choose others.</source>
        <translation>Nobody was on duty on these days. Choose others.</translation>
    </message>
    <message>
        <source>Nobody was on file as the owner.</source>
        <translation>Nobody was on file as the owner.</translation>
    </message>
    <message>
        <source>Nobody without asking</source>
        <translation>Nobody without asking</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Noise</translation>
    </message>
    <message>
        <source>Noise outside the hours allowed</source>
        <translation>Noise outside the hours allowed</translation>
    </message>
    <message>
        <source>Noisy work only in the hours allowed</source>
        <translation>Noisy work only in the hours allowed</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>None of these units owes anything overdue. There is no letter to write.</source>
        <translation>None of these units owes anything overdue. There is no letter to write.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not all things are there as they should be. Say what differs.</source>
        <translation>Not all things are there as they should be. Say what differs.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Not billed yet</source>
        <translation>Not billed yet</translation>
    </message>
    <message>
        <source>Not charged yet</source>
        <translation>Not charged yet</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Not done yet</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Not due yet</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Not encrypted</translation>
    </message>
    <message>
        <source>Not encrypted: whoever finds a backup can read names, phones and accounts in it.</source>
        <translation>Not encrypted: whoever finds a backup can read names, phones and accounts in it.</translation>
    </message>
    <message>
        <source>Not found yet</source>
        <translation>Not found yet</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Not granted</translation>
    </message>
    <message>
        <source>Not handled yet</source>
        <translation>Not handled yet</translation>
    </message>
    <message>
        <source>Not in order, no.</source>
        <translation>Not in order, no.</translation>
    </message>
    <message>
        <source>Not in order: {words}</source>
        <translation>Not in order: {words}</translation>
    </message>
    <message>
        <source>Not in the register yet</source>
        <translation>Not in the register yet</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Not in use</translation>
    </message>
    <message>
        <source>Not inspected yet</source>
        <translation>Not inspected yet</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Not kept</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Not known to this version yet: enter the holidays once they are published, and the weekends worked for them. Until then every weekday counts as worked.</source>
        <translation>Not known to this version yet: enter the holidays once they are published, and the weekends worked for them. Until then every weekday counts as worked.</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Not let in</translation>
    </message>
    <message>
        <source>Not let in any more</source>
        <translation>Not let in any more</translation>
    </message>
    <message>
        <source>Not let in any more: {reason}</source>
        <translation>Not let in any more: {reason}</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Not on the roster</source>
        <translation>Not on the roster</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>Not over yet</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Not paid yet</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Not passed</translation>
    </message>
    <message>
        <source>Not printed yet: {count}</source>
        <translation>Not printed yet: {count}</translation>
    </message>
    <message>
        <source>Not put right</source>
        <translation>Not put right</translation>
    </message>
    <message>
        <source>Not put right yet</source>
        <translation>Not put right yet</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Not read</translation>
    </message>
    <message>
        <source>Not returned in time</source>
        <translation>Not returned in time</translation>
    </message>
    <message>
        <source>Not reviewed in time</source>
        <translation>Not reviewed in time</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>Not satisfied</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Not seen</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Not seen yet</translation>
    </message>
    <message>
        <source>Not served yet</source>
        <translation>Not served yet</translation>
    </message>
    <message>
        <source>Not sold yet</source>
        <translation>Not sold yet</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>Not there now</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Not there yet</translation>
    </message>
    <message>
        <source>Not time yet</source>
        <translation>Not time yet</translation>
    </message>
    <message>
        <source>Not to {folder}: {reason}</source>
        <translation>Not to {folder}: {reason}</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Not used any more</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Not valid yet</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation>Not yet in force</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note an enquiry</source>
        <translation>Note an enquiry</translation>
    </message>
    <message>
        <source>Note for {number}</source>
        <translation>Note for {number}</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>Note the report</source>
        <translation>Note the report</translation>
    </message>
    <message>
        <source>Note to a ticket</source>
        <translation>Note to a ticket</translation>
    </message>
    <message>
        <source>Note who may come …</source>
        <translation>Note who may come …</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>Note …</translation>
    </message>
    <message>
        <source>Noted besides</source>
        <translation>Noted besides</translation>
    </message>
    <message>
        <source>Noted besides: {facts}</source>
        <translation>Noted besides: {facts}</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Noted by</translation>
    </message>
    <message>
        <source>Noted by: {name}</source>
        <translation>Noted by: {name}</translation>
    </message>
    <message>
        <source>Notes calls and visits about arrears, and what was promised.</source>
        <translation>Notes calls and visits about arrears, and what was promised.</translation>
    </message>
    <message>
        <source>Notes on the unit</source>
        <translation>Notes on the unit</translation>
    </message>
    <message>
        <source>Notes on tickets</source>
        <translation>Notes on tickets</translation>
    </message>
    <message>
        <source>Notes that a unit has changed its owner.</source>
        <translation>Notes that a unit has changed its owner.</translation>
    </message>
    <message>
        <source>Notes, follow-ups and slips are as noted in the audit chain</source>
        <translation>Notes, follow-ups and slips are as noted in the audit chain</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nothing chosen</translation>
    </message>
    <message>
        <source>Nothing has been asked for this unit yet.</source>
        <translation>Nothing has been asked for this unit yet.</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Nothing has been imported yet.</translation>
    </message>
    <message>
        <source>Nothing has been reported for this unit yet.</source>
        <translation>Nothing has been reported for this unit yet.</translation>
    </message>
    <message>
        <source>Nothing has been written of this unit yet.</source>
        <translation>Nothing has been written of this unit yet.</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Import takes over every sound row at once, or none of them.</source>
        <translation>Nothing has been written yet. Import takes over every sound row at once, or none of them.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Nothing has changed yet.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Type above what there is to be known, Enter writes it.</source>
        <translation>Nothing has happened yet. Type above what there is to be known, Enter writes it.</translation>
    </message>
    <message>
        <source>Nothing is different. Type what is right.</source>
        <translation>Nothing is different. Type what is right.</translation>
    </message>
    <message>
        <source>Nothing is held. What the police or a court asks for, or a dispute needs, is kept from here.</source>
        <translation>Nothing is held. What the police or a court asks for, or a dispute needs, is kept from here.</translation>
    </message>
    <message>
        <source>Nothing is left to bill for {month}.</source>
        <translation>Nothing is left to bill for {month}.</translation>
    </message>
    <message>
        <source>Nothing is missing. Next: {step}</source>
        <translation>Nothing is missing. Next: {step}</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nothing is open.</translation>
    </message>
    <message>
        <source>Nothing is open. What a round finds comes here, and what is written in a case.</source>
        <translation>Nothing is open. What a round finds comes here, and what is written in a case.</translation>
    </message>
    <message>
        <source>Nothing is owed. Keep the money as prepayment, or don&apos;t take it.</source>
        <translation>Nothing is owed. Keep the money as prepayment, or don&apos;t take it.</translation>
    </message>
    <message>
        <source>Nothing is owed. What is paid now becomes prepayment.</source>
        <translation>Nothing is owed. What is paid now becomes prepayment.</translation>
    </message>
    <message>
        <source>Nothing is stored for this month. Turn to the month whose reading is wrong.</source>
        <translation>Nothing is stored for this month. Turn to the month whose reading is wrong.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nothing is written yet.</translation>
    </message>
    <message>
        <source>Nothing is written yet. F3 writes the first entry.</source>
        <translation>Nothing is written yet. F3 writes the first entry.</translation>
    </message>
    <message>
        <source>Nothing matches. Esc shows all keys.</source>
        <translation>Nothing matches. Esc shows all keys.</translation>
    </message>
    <message>
        <source>Nothing matches. Esc shows all that are out.</source>
        <translation>Nothing matches. Esc shows all that are out.</translation>
    </message>
    <message>
        <source>Nothing matches. Esc shows all that is in force.</source>
        <translation>Nothing matches. Esc shows all that is in force.</translation>
    </message>
    <message>
        <source>Nothing matches. Esc shows everything.</source>
        <translation>Nothing matches. Esc shows everything.</translation>
    </message>
    <message>
        <source>Nothing matches. Esc shows them all.</source>
        <translation>Nothing matches. Esc shows them all.</translation>
    </message>
    <message>
        <source>Nothing needed</source>
        <translation>Nothing needed</translation>
    </message>
    <message>
        <source>Nothing personal is left of what was erased</source>
        <translation>Nothing personal is left of what was erased</translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>Nothing was replaced.</translation>
    </message>
    <message>
        <source>Nothing was written and nothing done in this shift.</source>
        <translation>Nothing was written and nothing done in this shift.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>Nothing: stands in</source>
        <translation>Nothing: stands in</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Notice for {unit}</source>
        <translation>Notice for {unit}</translation>
    </message>
    <message>
        <source>Notice to be served</source>
        <translation>Notice to be served</translation>
    </message>
    <message>
        <source>Notice written</source>
        <translation>Notice written</translation>
    </message>
    <message>
        <source>Notice …</source>
        <translation>Notice …</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Notices and hot works are of their site</source>
        <translation>Notices and hot works are of their site</translation>
    </message>
    <message>
        <source>Notices and hot works stand where their steps lead</source>
        <translation>Notices and hot works stand where their steps lead</translation>
    </message>
    <message>
        <source>Notices stand as their last recheck says</source>
        <translation>Notices stand as their last recheck says</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Number of a document</source>
        <translation>Number of a document</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>Number of the card</translation>
    </message>
    <message>
        <source>Number of the cheque</source>
        <translation>Number of the cheque</translation>
    </message>
    <message>
        <source>Number of the slip, optional</source>
        <translation>Number of the slip, optional</translation>
    </message>
    <message>
        <source>Number or unit</source>
        <translation>Number or unit</translation>
    </message>
    <message>
        <source>Number or words</source>
        <translation>Number or words</translation>
    </message>
    <message>
        <source>Number, name or operator</source>
        <translation>Number, name or operator</translation>
    </message>
    <message>
        <source>Number, unit, name or phone</source>
        <translation>Number, unit, name or phone</translation>
    </message>
    <message>
        <source>Number, unit, owner or contractor</source>
        <translation>Number, unit, owner or contractor</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Numbers given out after the backup</source>
        <translation>Numbers given out after the backup</translation>
    </message>
    <message>
        <source>Numbers of extensions and completions have no gaps</source>
        <translation>Numbers of extensions and completions have no gaps</translation>
    </message>
    <message>
        <source>Numbers of follow-ups and slips have no gaps</source>
        <translation>Numbers of follow-ups and slips have no gaps</translation>
    </message>
    <message>
        <source>Numbers of inspections have no gaps</source>
        <translation>Numbers of inspections have no gaps</translation>
    </message>
    <message>
        <source>Numbers of notices have no gaps</source>
        <translation>Numbers of notices have no gaps</translation>
    </message>
    <message>
        <source>Numbers of passes have no gaps</source>
        <translation>Numbers of passes have no gaps</translation>
    </message>
    <message>
        <source>Numbers of permits have no gaps</source>
        <translation>Numbers of permits have no gaps</translation>
    </message>
    <message>
        <source>Numbers of quotes have no gaps</source>
        <translation>Numbers of quotes have no gaps</translation>
    </message>
    <message>
        <source>Numbers of refunds, waivers and deductions have no gaps</source>
        <translation>Numbers of refunds, waivers and deductions have no gaps</translation>
    </message>
    <message>
        <source>Numbers of the papers of the key desk have no gaps</source>
        <translation>Numbers of the papers of the key desk have no gaps</translation>
    </message>
    <message>
        <source>Numbers of tickets and incidents have no gaps</source>
        <translation>Numbers of tickets and incidents have no gaps</translation>
    </message>
    <message>
        <source>Numbers stand among the names. Give each of the family a row of their own.</source>
        <translation>Numbers stand among the names. Give each of the family a row of their own.</translation>
    </message>
    <message>
        <source>Numbers that a restored backup does not know are as noted</source>
        <translation>Numbers that a restored backup does not know are as noted</translation>
    </message>
    <message>
        <source>Numbers that are not given out again: {numbers}</source>
        <translation>Numbers that are not given out again: {numbers}</translation>
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
        <source>Occupancy</source>
        <translation>Occupancy</translation>
    </message>
    <message>
        <source>Of cases that are over nothing is open</source>
        <translation>Of cases that are over nothing is open</translation>
    </message>
    <message>
        <source>Of it in cash: {amount}</source>
        <translation>Of it in cash: {amount}</translation>
    </message>
    <message>
        <source>Of this charge {open} is open. Type an amount up to that.</source>
        <translation>Of this charge {open} is open. Type an amount up to that.</translation>
    </message>
    <message>
        <source>Of this deposit {amount} can go back now.</source>
        <translation>Of this deposit {amount} can go back now.</translation>
    </message>
    <message>
        <source>Of this deposit {held} is held, and {back} of that is approved to go back. Type an amount up to the rest.</source>
        <translation>Of this deposit {held} is held, and {back} of that is approved to go back. Type an amount up to the rest.</translation>
    </message>
    <message>
        <source>Of what is chosen nothing is open. There is nothing to waive.</source>
        <translation>Of what is chosen nothing is open. There is nothing to waive.</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Of whom</translation>
    </message>
    <message>
        <source>Of workers who were erased nothing is left</source>
        <translation>Of workers who were erased nothing is left</translation>
    </message>
    <message>
        <source>Of {item} {period} only {left} can go back.</source>
        <translation>Of {item} {period} only {left} can go back.</translation>
    </message>
    <message>
        <source>Off duty</source>
        <translation>Off duty</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>Offer it</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Office hours</translation>
    </message>
    <message>
        <source>Office&apos;s seal:</source>
        <translation>Office&apos;s seal:</translation>
    </message>
    <message>
        <source>Office, as it heads the papers</source>
        <translation>Office, as it heads the papers</translation>
    </message>
    <message>
        <source>Old arrears by month owed for</source>
        <translation>Old arrears by month owed for</translation>
    </message>
    <message>
        <source>Old arrears received</source>
        <translation>Old arrears received</translation>
    </message>
    <message>
        <source>Old arrears received, by month</source>
        <translation>Old arrears received, by month</translation>
    </message>
    <message>
        <source>Old arrears received, day by day</source>
        <translation>Old arrears received, day by day</translation>
    </message>
    <message>
        <source>Older than {days} d</source>
        <translation>Older than {days} d</translation>
    </message>
    <message>
        <source>Oldest of</source>
        <translation>Oldest of</translation>
    </message>
    <message>
        <source>On a site patrol</source>
        <translation>On a site patrol</translation>
    </message>
    <message>
        <source>On another hook</source>
        <translation>On another hook</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>On duty here: {name}, {shift}</source>
        <translation>On duty here: {name}, {shift}</translation>
    </message>
    <message>
        <source>On duty now</source>
        <translation>On duty now</translation>
    </message>
    <message>
        <source>On duty:</source>
        <translation>On duty:</translation>
    </message>
    <message>
        <source>On duty: {name}</source>
        <translation>On duty: {name}</translation>
    </message>
    <message>
        <source>On hook {hook}</source>
        <translation>On hook {hook}</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>On site since {time}</source>
        <translation>On site since {time}</translation>
    </message>
    <message>
        <source>On the first page choose to restore a backup, and the newest one on the USB disk or in the backup folder.</source>
        <translation>On the first page choose to restore a backup, and the newest one on the USB disk or in the backup folder.</translation>
    </message>
    <message>
        <source>On the signature</source>
        <translation>On the signature</translation>
    </message>
    <message>
        <source>On the slip that is signed</source>
        <translation>On the slip that is signed</translation>
    </message>
    <message>
        <source>On this computer receipts go to no ESC/POS printer. Choose one in Settings, This computer.</source>
        <translation>On this computer receipts go to no ESC/POS printer. Choose one in Settings, This computer.</translation>
    </message>
    <message>
        <source>On to the recovery sheet</source>
        <translation>On to the recovery sheet</translation>
    </message>
    <message>
        <source>On whom</source>
        <translation>On whom</translation>
    </message>
    <message>
        <source>On {date} the following fees of your unit were still open in our books. We kindly ask you to pay them at our counter by {due_by}. Thank you for your support.</source>
        <translation>On {date} the following fees of your unit were still open in our books. We kindly ask you to pay them at our counter by {due_by}. Thank you for your support.</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Once more:</translation>
    </message>
    <message>
        <source>Once more: {batch} and following, {count}</source>
        <translation>Once more: {batch} and following, {count}</translation>
    </message>
    <message>
        <source>One column says the day, one what was reported. Unit, place, who reported it, phone, category, worker, when it was done, result and state may stand beside.</source>
        <translation>One column says the day, one what was reported. Unit, place, who reported it, phone, category, worker, when it was done, result and state may stand beside.</translation>
    </message>
    <message>
        <source>One column says the meter number or the unit, and one the reading. Day and month may stand beside.</source>
        <translation>One column says the meter number or the unit, and one the reading. Day and month may stand beside.</translation>
    </message>
    <message>
        <source>One column says the tag, and one what the key opens or which unit. Kind, copies and hook may stand beside.</source>
        <translation>One column says the tag, and one what the key opens or which unit. Kind, copies and hook may stand beside.</translation>
    </message>
    <message>
        <source>One column says the unit, and at least one what is owed or prepaid. A fee item and a month may stand beside.</source>
        <translation>One column says the unit, and at least one what is owed or prepaid. A fee item and a month may stand beside.</translation>
    </message>
    <message>
        <source>One step back; what is typed stays as a draft</source>
        <translation>One step back; what is typed stays as a draft</translation>
    </message>
    <message>
        <source>One unit</source>
        <translation>One unit</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>One-off</translation>
    </message>
    <message>
        <source>Only a cheque or a transfer can bounce. Void the receipt instead.</source>
        <translation>Only a cheque or a transfer can bounce. Void the receipt instead.</translation>
    </message>
    <message>
        <source>Only a complaint can be unfounded. Write cancelled.</source>
        <translation>Only a complaint can be unfounded. Write cancelled.</translation>
    </message>
    <message>
        <source>Only a manager makes or changes a manager.</source>
        <translation>Only a manager makes or changes a manager.</translation>
    </message>
    <message>
        <source>Only a promise has a day and an amount.</source>
        <translation>Only a promise has a day and an amount.</translation>
    </message>
    <message>
        <source>Only active operators of the counter stand on the roster.</source>
        <translation>Only active operators of the counter stand on the roster.</translation>
    </message>
    <message>
        <source>Only after asking each time</source>
        <translation>Only after asking each time</translation>
    </message>
    <message>
        <source>Only keys of vacant units belong to set A or B.</source>
        <translation>Only keys of vacant units belong to set A or B.</translation>
    </message>
    <message>
        <source>Only looking? Open the demo estate</source>
        <translation>Only looking? Open the demo estate</translation>
    </message>
    <message>
        <source>Only readings are taken over for a month. Leave out {option}.</source>
        <translation>Only readings are taken over for a month. Leave out {option}.</translation>
    </message>
    <message>
        <source>Only the works that were permitted</source>
        <translation>Only the works that were permitted</translation>
    </message>
    <message>
        <source>Only what is charged by meter has tiers.</source>
        <translation>Only what is charged by meter has tiers.</translation>
    </message>
    <message>
        <source>Only who applied for it can withdraw it, or whoever may approve it.</source>
        <translation>Only who applied for it can withdraw it, or whoever may approve it.</translation>
    </message>
    <message>
        <source>Only who applied for it can withdraw it. Whoever may approve it can reject it.</source>
        <translation>Only who applied for it can withdraw it. Whoever may approve it can reject it.</translation>
    </message>
    <message>
        <source>Only {held} can be kept. Type an amount up to that, or charge the unit with the rest.</source>
        <translation>Only {held} can be kept. Type an amount up to that, or charge the unit with the rest.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>Open a shift</translation>
    </message>
    <message>
        <source>Open a shift …</source>
        <translation>Open a shift …</translation>
    </message>
    <message>
        <source>Open again …</source>
        <translation>Open again …</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Open items</translation>
    </message>
    <message>
        <source>Open items: {count}</source>
        <translation>Open items: {count}</translation>
    </message>
    <message>
        <source>Open notices elsewhere: {numbers}</source>
        <translation>Open notices elsewhere: {numbers}</translation>
    </message>
    <message>
        <source>Open the demo estate instead</source>
        <translation>Open the demo estate instead</translation>
    </message>
    <message>
        <source>Open the pass</source>
        <translation>Open the pass</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Open the shift</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Open the ticket</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Open tickets</translation>
    </message>
    <message>
        <source>Open violation</source>
        <translation>Open violation</translation>
    </message>
    <message>
        <source>Open violation {number} at {unit}.</source>
        <translation>Open violation {number} at {unit}.</translation>
    </message>
    <message>
        <source>Open violations</source>
        <translation>Open violations</translation>
    </message>
    <message>
        <source>Open {number} again</source>
        <translation>Open {number} again</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Opened again</translation>
    </message>
    <message>
        <source>Opened late</source>
        <translation>Opened late</translation>
    </message>
    <message>
        <source>Opened over another shift</source>
        <translation>Opened over another shift</translation>
    </message>
    <message>
        <source>Opened over {over}: {words}</source>
        <translation>Opened over {over}: {words}</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>Opening the backup</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>Opening words</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>Opens a shift, writes the duty log, counts and hands over, takes over from others.</source>
        <translation>Opens a shift, writes the duty log, counts and hands over, takes over from others.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Operator added</source>
        <translation>Operator added</translation>
    </message>
    <message>
        <source>Operator changed</source>
        <translation>Operator changed</translation>
    </message>
    <message>
        <source>Operator signed in</source>
        <translation>Operator signed in</translation>
    </message>
    <message>
        <source>Operator signed out</source>
        <translation>Operator signed out</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operators</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Original seen</source>
        <translation>Original seen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Other contractor</source>
        <translation>Other contractor</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Other document</translation>
    </message>
    <message>
        <source>Other owner</source>
        <translation>Other owner</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>Other terms</translation>
    </message>
    <message>
        <source>Other than stored: {count}. Look at the sheet; Ctrl+S stores it.</source>
        <translation>Other than stored: {count}. Look at the sheet; Ctrl+S stores it.</translation>
    </message>
    <message>
        <source>Other tickets are followed up after</source>
        <translation>Other tickets are followed up after</translation>
    </message>
    <message>
        <source>Other trades</source>
        <translation>Other trades</translation>
    </message>
    <message>
        <source>Other words for it, parted by spaces</source>
        <translation>Other words for it, parted by spaces</translation>
    </message>
    <message>
        <source>Our office</source>
        <translation>Our office</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Out since: {at}</source>
        <translation>Out since: {at}</translation>
    </message>
    <message>
        <source>Out until {time}</source>
        <translation>Out until {time}</translation>
    </message>
    <message>
        <source>Out: {count}</source>
        <translation>Out: {count}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Outcome of review</source>
        <translation>Outcome of review</translation>
    </message>
    <message>
        <source>Outer walls against seepage</source>
        <translation>Outer walls against seepage</translation>
    </message>
    <message>
        <source>Outgoing:</source>
        <translation>Outgoing:</translation>
    </message>
    <message>
        <source>Outside the estate</source>
        <translation>Outside the estate</translation>
    </message>
    <message>
        <source>Outsiders borrow keys only with an escort</source>
        <translation>Outsiders borrow keys only with an escort</translation>
    </message>
    <message>
        <source>Outsiders borrow keys only with approval</source>
        <translation>Outsiders borrow keys only with approval</translation>
    </message>
    <message>
        <source>Outsiders borrow keys only with approval: a supervisor types their password.</source>
        <translation>Outsiders borrow keys only with approval: a supervisor types their password.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Over 365 d</source>
        <translation>Over 365 d</translation>
    </message>
    <message>
        <source>Over at</source>
        <translation>Over at</translation>
    </message>
    <message>
        <source>Over at, now if empty</source>
        <translation>Over at, now if empty</translation>
    </message>
    <message>
        <source>Over by {amount}</source>
        <translation>Over by {amount}</translation>
    </message>
    <message>
        <source>Over since {day}</source>
        <translation>Over since {day}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Overdue are {owed}. Type an amount up to that, or none for all of it.</source>
        <translation>Overdue are {owed}. Type an amount up to that, or none for all of it.</translation>
    </message>
    <message>
        <source>Overdue since</source>
        <translation>Overdue since</translation>
    </message>
    <message>
        <source>Overdue today</source>
        <translation>Overdue today</translation>
    </message>
    <message>
        <source>Overdue {days} d</source>
        <translation>Overdue {days} d</translation>
    </message>
    <message>
        <source>Overstayed</source>
        <translation>Overstayed</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>Owed after each line is what the unit then owed, deposits apart; prepayment is told beside it and not taken off. A charge stands on the day it was entered into the books.</source>
        <translation>Owed after each line is what the unit then owed, deposits apart; prepayment is told beside it and not taken off. A charge stands on the day it was entered into the books.</translation>
    </message>
    <message>
        <source>Owed after it</source>
        <translation>Owed after it</translation>
    </message>
    <message>
        <source>Owed at the beginning</source>
        <translation>Owed at the beginning</translation>
    </message>
    <message>
        <source>Owed at the end</source>
        <translation>Owed at the end</translation>
    </message>
    <message>
        <source>Owed at the till</source>
        <translation>Owed at the till</translation>
    </message>
    <message>
        <source>Owed in all</source>
        <translation>Owed in all</translation>
    </message>
    <message>
        <source>Owed {amount}</source>
        <translation>Owed {amount}</translation>
    </message>
    <message>
        <source>Owed: {item}</source>
        <translation>Owed: {item}</translation>
    </message>
    <message>
        <source>Own password confirmed</source>
        <translation>Own password confirmed</translation>
    </message>
    <message>
        <source>Own works</source>
        <translation>Own works</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Owner has no copy yet</source>
        <translation>Owner has no copy yet</translation>
    </message>
    <message>
        <source>Owner&apos;s copy of a permit</source>
        <translation>Owner&apos;s copy of a permit</translation>
    </message>
    <message>
        <source>Owner&apos;s copy …</source>
        <translation>Owner&apos;s copy …</translation>
    </message>
    <message>
        <source>Owner&apos;s deposit</source>
        <translation>Owner&apos;s deposit</translation>
    </message>
    <message>
        <source>Owner&apos;s deposit for works; 0: none is asked for</source>
        <translation>Owner&apos;s deposit for works; 0: none is asked for</translation>
    </message>
    <message>
        <source>Owner&apos;s identity card</source>
        <translation>Owner&apos;s identity card</translation>
    </message>
    <message>
        <source>Owner&apos;s power of attorney</source>
        <translation>Owner&apos;s power of attorney</translation>
    </message>
    <message>
        <source>Owner&apos;s signature:</source>
        <translation>Owner&apos;s signature:</translation>
    </message>
    <message>
        <source>Owner&apos;s written consent</source>
        <translation>Owner&apos;s written consent</translation>
    </message>
    <message>
        <source>Owner-occupied</source>
        <translation>Owner-occupied</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Owner: {name}</translation>
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
        <source>Paid and settled</source>
        <translation>Paid and settled</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Paid back</translation>
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
        <source>Paid or waived</source>
        <translation>Paid or waived</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>Paid out by</source>
        <translation>Paid out by</translation>
    </message>
    <message>
        <source>Paid out by: {methods}</source>
        <translation>Paid out by: {methods}</translation>
    </message>
    <message>
        <source>Painter</source>
        <translation>Painter</translation>
    </message>
    <message>
        <source>Painting of the walls</source>
        <translation>Painting of the walls</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Paper as issued</source>
        <translation>Paper as issued</translation>
    </message>
    <message>
        <source>Paper format</source>
        <translation>Paper format</translation>
    </message>
    <message>
        <source>Paper printed</source>
        <translation>Paper printed</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Papers and certificates</source>
        <translation>Papers and certificates</translation>
    </message>
    <message>
        <source>Papers are printed in {languages}.</source>
        <translation>Papers are printed in {languages}.</translation>
    </message>
    <message>
        <source>Papers look as noted</source>
        <translation>Papers look as noted</translation>
    </message>
    <message>
        <source>Papers of renovations</source>
        <translation>Papers of renovations</translation>
    </message>
    <message>
        <source>Papers of {number}</source>
        <translation>Papers of {number}</translation>
    </message>
    <message>
        <source>Papers …</source>
        <translation>Papers …</translation>
    </message>
    <message>
        <source>Parcel and letter</source>
        <translation>Parcel and letter</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parking</translation>
    </message>
    <message>
        <source>Parking fee</source>
        <translation>Parking fee</translation>
    </message>
    <message>
        <source>Parking space</source>
        <translation>Parking space</translation>
    </message>
    <message>
        <source>Part 1: file</source>
        <translation>Part 1: file</translation>
    </message>
    <message>
        <source>Part 2: worker</source>
        <translation>Part 2: worker</translation>
    </message>
    <message>
        <source>Part 3: resident</source>
        <translation>Part 3: resident</translation>
    </message>
    <message>
        <source>Part in time</source>
        <translation>Part in time</translation>
    </message>
    <message>
        <source>Part of a period</source>
        <translation>Part of a period</translation>
    </message>
    <message>
        <source>Part of the building</source>
        <translation>Part of the building</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Part paid</translation>
    </message>
    <message>
        <source>Part payment: the oldest charges are settled first.</source>
        <translation>Part payment: the oldest charges are settled first.</translation>
    </message>
    <message>
        <source>Particulars of a contractor changed</source>
        <translation>Particulars of a contractor changed</translation>
    </message>
    <message>
        <source>Particulars of the estate changed</source>
        <translation>Particulars of the estate changed</translation>
    </message>
    <message>
        <source>Parts of charges are as noted in the audit chain</source>
        <translation>Parts of charges are as noted in the audit chain</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Pass cancelled</source>
        <translation>Pass cancelled</translation>
    </message>
    <message>
        <source>Pass deposit</source>
        <translation>Pass deposit</translation>
    </message>
    <message>
        <source>Pass deposits: {count}, {amount}</source>
        <translation>Pass deposits: {count}, {amount}</translation>
    </message>
    <message>
        <source>Pass fee</source>
        <translation>Pass fee</translation>
    </message>
    <message>
        <source>Pass for the site</source>
        <translation>Pass for the site</translation>
    </message>
    <message>
        <source>Pass handed in</source>
        <translation>Pass handed in</translation>
    </message>
    <message>
        <source>Pass issued</source>
        <translation>Pass issued</translation>
    </message>
    <message>
        <source>Pass it</source>
        <translation>Pass it</translation>
    </message>
    <message>
        <source>Pass lost</source>
        <translation>Pass lost</translation>
    </message>
    <message>
        <source>Pass not returned</source>
        <translation>Pass not returned</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Pass on</translation>
    </message>
    <message>
        <source>Pass on …</source>
        <translation>Pass on …</translation>
    </message>
    <message>
        <source>Pass replaced</source>
        <translation>Pass replaced</translation>
    </message>
    <message>
        <source>Pass reported lost</source>
        <translation>Pass reported lost</translation>
    </message>
    <message>
        <source>Pass returned</source>
        <translation>Pass returned</translation>
    </message>
    <message>
        <source>Pass {number} for {unit} expired on {day} and is not returned.</source>
        <translation>Pass {number} for {unit} expired on {day} and is not returned.</translation>
    </message>
    <message>
        <source>Pass {number} is to be returned, or reported lost.</source>
        <translation>Pass {number} is to be returned, or reported lost.</translation>
    </message>
    <message>
        <source>Pass {number} on</source>
        <translation>Pass {number} on</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Passed on to</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Passes</translation>
    </message>
    <message>
        <source>Passes and workers are as noted in the audit chain</source>
        <translation>Passes and workers are as noted in the audit chain</translation>
    </message>
    <message>
        <source>Passes are kept as they were made</source>
        <translation>Passes are kept as they were made</translation>
    </message>
    <message>
        <source>Passes are out only while a case is open</source>
        <translation>Passes are out only while a case is open</translation>
    </message>
    <message>
        <source>Passes are out that are to be returned first: {numbers}</source>
        <translation>Passes are out that are to be returned first: {numbers}</translation>
    </message>
    <message>
        <source>Passes extended</source>
        <translation>Passes extended</translation>
    </message>
    <message>
        <source>Passes issued</source>
        <translation>Passes issued</translation>
    </message>
    <message>
        <source>Passes lost</source>
        <translation>Passes lost</translation>
    </message>
    <message>
        <source>Passes made: {count}</source>
        <translation>Passes made: {count}</translation>
    </message>
    <message>
        <source>Passes of the contractor before are out: {numbers}. Take them back first, or note them as lost.</source>
        <translation>Passes of the contractor before are out: {numbers}. Take them back first, or note them as lost.</translation>
    </message>
    <message>
        <source>Passes out</source>
        <translation>Passes out</translation>
    </message>
    <message>
        <source>Passes prolonged: {count}</source>
        <translation>Passes prolonged: {count}</translation>
    </message>
    <message>
        <source>Passes returned</source>
        <translation>Passes returned</translation>
    </message>
    <message>
        <source>Passes run until then, too</source>
        <translation>Passes run until then, too</translation>
    </message>
    <message>
        <source>Passes stand where their steps lead</source>
        <translation>Passes stand where their steps lead</translation>
    </message>
    <message>
        <source>Passes to be returned by now</source>
        <translation>Passes to be returned by now</translation>
    </message>
    <message>
        <source>Passes …</source>
        <translation>Passes …</translation>
    </message>
    <message>
        <source>Passes: who is let onto which site, and until when. F3 makes passes for workers who are known, one or many at once: choose the site, type names or phones, F8 takes everybody of the company who has none yet; F10 prints them too. F8 in the list enters a new worker, with the pass in the same go. What is known against somebody – an open violation, an expired pass elsewhere – is said before the pass is made. A pass that is lost gets a successor with a number of its own. F9 shows a pass as it is printed, Ctrl+P all of its site, fronts and backs, Ctrl+Shift+P the register of its workers; a scanned pass opens here.</source>
        <translation>Passes: who is let onto which site, and until when. F3 makes passes for workers who are known, one or many at once: choose the site, type names or phones, F8 takes everybody of the company who has none yet; F10 prints them too. F8 in the list enters a new worker, with the pass in the same go. What is known against somebody – an open violation, an expired pass elsewhere – is said before the pass is made. A pass that is lost gets a successor with a number of its own. F9 shows a pass as it is printed, Ctrl+P all of its site, fronts and backs, Ctrl+Shift+P the register of its workers; a scanned pass opens here.</translation>
    </message>
    <message>
        <source>Passes: {count}</source>
        <translation>Passes: {count}</translation>
    </message>
    <message>
        <source>Passphrase of backups taken away</source>
        <translation>Passphrase of backups taken away</translation>
    </message>
    <message>
        <source>Passphrase of the backups:</source>
        <translation>Passphrase of the backups:</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Passphrase or recovery code</translation>
    </message>
    <message>
        <source>Passphrase or recovery code:</source>
        <translation>Passphrase or recovery code:</translation>
    </message>
    <message>
        <source>Passphrase, such as four words</source>
        <translation>Passphrase, such as four words</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passport</translation>
    </message>
    <message>
        <source>Passport or travel permit</source>
        <translation>Passport or travel permit</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password of {operator}:</source>
        <translation>Password of {operator}:</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Password set</translation>
    </message>
    <message>
        <source>Password, at least 8 characters</source>
        <translation>Password, at least 8 characters</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>Past due</translation>
    </message>
    <message>
        <source>Past its day</source>
        <translation>Past its day</translation>
    </message>
    <message>
        <source>Past its time</source>
        <translation>Past its time</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Pasted picture</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Pay out</translation>
    </message>
    <message>
        <source>Pay out and print the slip</source>
        <translation>Pay out and print the slip</translation>
    </message>
    <message>
        <source>Pay out the refund of {amount}.</source>
        <translation>Pay out the refund of {amount}.</translation>
    </message>
    <message>
        <source>Pay out the refund of {number}</source>
        <translation>Pay out the refund of {number}</translation>
    </message>
    <message>
        <source>Pay out …</source>
        <translation>Pay out …</translation>
    </message>
    <message>
        <source>Pay the refund out</source>
        <translation>Pay the refund out</translation>
    </message>
    <message>
        <source>Pay the refund out …</source>
        <translation>Pay the refund out …</translation>
    </message>
    <message>
        <source>Payable by</source>
        <translation>Payable by</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Payee</translation>
    </message>
    <message>
        <source>Payee&apos;s signature:</source>
        <translation>Payee&apos;s signature:</translation>
    </message>
    <message>
        <source>Payee: {payee}</source>
        <translation>Payee: {payee}</translation>
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
        <source>Paying by transfer</source>
        <translation>Paying by transfer</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Payment did not come in</source>
        <translation>Payment did not come in</translation>
    </message>
    <message>
        <source>Payment notice</source>
        <translation>Payment notice</translation>
    </message>
    <message>
        <source>Payment notices</source>
        <translation>Payment notices</translation>
    </message>
    <message>
        <source>Payment notices ask to pay within</source>
        <translation>Payment notices ask to pay within</translation>
    </message>
    <message>
        <source>Payment notices made: {count}</source>
        <translation>Payment notices made: {count}</translation>
    </message>
    <message>
        <source>Payment notices of all units in arrears, as one PDF.</source>
        <translation>Payment notices of all units in arrears, as one PDF.</translation>
    </message>
    <message>
        <source>Payment notices …</source>
        <translation>Payment notices …</translation>
    </message>
    <message>
        <source>Payment notices: {notices}, saved as {file}</source>
        <translation>Payment notices: {notices}, saved as {file}</translation>
    </message>
    <message>
        <source>Payment refused</source>
        <translation>Payment refused</translation>
    </message>
    <message>
        <source>Payment taken</source>
        <translation>Payment taken</translation>
    </message>
    <message>
        <source>Payment, {methods}</source>
        <translation>Payment, {methods}</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Payments add up</source>
        <translation>Payments add up</translation>
    </message>
    <message>
        <source>Payments are as noted in the audit chain</source>
        <translation>Payments are as noted in the audit chain</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>People at work</source>
        <translation>People at work</translation>
    </message>
    <message>
        <source>People who live or own here</source>
        <translation>People who live or own here</translation>
    </message>
    <message>
        <source>People whose erasure must be asked for again: {count}</source>
        <translation>People whose erasure must be asked for again: {count}</translation>
    </message>
    <message>
        <source>Per m² of gross area</source>
        <translation>Per m² of gross area</translation>
    </message>
    <message>
        <source>Per m² of interior area</source>
        <translation>Per m² of interior area</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Permit</translation>
    </message>
    <message>
        <source>Permit copied to the owner</source>
        <translation>Permit copied to the owner</translation>
    </message>
    <message>
        <source>Permit expired</source>
        <translation>Permit expired</translation>
    </message>
    <message>
        <source>Permit expired, works go on</source>
        <translation>Permit expired, works go on</translation>
    </message>
    <message>
        <source>Permit issued</source>
        <translation>Permit issued</translation>
    </message>
    <message>
        <source>Permit issued on</source>
        <translation>Permit issued on</translation>
    </message>
    <message>
        <source>Permit passed on to the new owner</source>
        <translation>Permit passed on to the new owner</translation>
    </message>
    <message>
        <source>Permit refused</source>
        <translation>Permit refused</translation>
    </message>
    <message>
        <source>Permit shown at the door</source>
        <translation>Permit shown at the door</translation>
    </message>
    <message>
        <source>Permit: {number}</source>
        <translation>Permit: {number}</translation>
    </message>
    <message>
        <source>Permits</source>
        <translation>Permits</translation>
    </message>
    <message>
        <source>Permits and notices by month</source>
        <translation>Permits and notices by month</translation>
    </message>
    <message>
        <source>Permits and notices by week</source>
        <translation>Permits and notices by week</translation>
    </message>
    <message>
        <source>Permits are as noted in the audit chain</source>
        <translation>Permits are as noted in the audit chain</translation>
    </message>
    <message>
        <source>Permits expired</source>
        <translation>Permits expired</translation>
    </message>
    <message>
        <source>Permits have passed their reviews</source>
        <translation>Permits have passed their reviews</translation>
    </message>
    <message>
        <source>Permits issued</source>
        <translation>Permits issued</translation>
    </message>
    <message>
        <source>Permits refused</source>
        <translation>Permits refused</translation>
    </message>
    <message>
        <source>Permits say what changed of them</source>
        <translation>Permits say what changed of them</translation>
    </message>
    <message>
        <source>Permits stand where their steps lead</source>
        <translation>Permits stand where their steps lead</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Person changed</translation>
    </message>
    <message>
        <source>Personal Information Protection Law, arts. 15, 47 and 50: personal data is erased when it is no longer needed, or consent is withdrawn. What other laws have kept is only stored, and used for nothing else (art. 47).</source>
        <translation>Personal Information Protection Law, arts. 15, 47 and 50: personal data is erased when it is no longer needed, or consent is withdrawn. What other laws have kept is only stored, and used for nothing else (art. 47).</translation>
    </message>
    <message>
        <source>Personal Information Protection Law, arts. 44, 45 and 50: everybody may see and copy what is kept.</source>
        <translation>Personal Information Protection Law, arts. 44, 45 and 50: everybody may see and copy what is kept.</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Personal data due was erased</source>
        <translation>Personal data due was erased</translation>
    </message>
    <message>
        <source>Personal data erased in its time</source>
        <translation>Personal data erased in its time</translation>
    </message>
    <message>
        <source>Personal data erased on request</source>
        <translation>Personal data erased on request</translation>
    </message>
    <message>
        <source>Personal data erased, as the rules ask. Records: {count}</source>
        <translation>Personal data erased, as the rules ask. Records: {count}</translation>
    </message>
    <message>
        <source>Personal data erased: notice</source>
        <translation>Personal data erased: notice</translation>
    </message>
    <message>
        <source>Personal data of a person looked at as a whole</source>
        <translation>Personal data of a person looked at as a whole</translation>
    </message>
    <message>
        <source>Personal data that had been erased was erased again: {count}</source>
        <translation>Personal data that had been erased was erased again: {count}</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Persons: {count}</source>
        <translation>Persons: {count}</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Pets</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Phone of the office</source>
        <translation>Phone of the office</translation>
    </message>
    <message>
        <source>Phone: {phone}</source>
        <translation>Phone: {phone}</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Phones</translation>
    </message>
    <message>
        <source>Phones of the co-owner</source>
        <translation>Phones of the co-owner</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photo or file</source>
        <translation>Photo or file</translation>
    </message>
    <message>
        <source>Photo {n}: {name}</source>
        <translation>Photo {n}: {name}</translation>
    </message>
    <message>
        <source>Photo {n}: {name} – the file is missing or is no picture any more</source>
        <translation>Photo {n}: {name} – the file is missing or is no picture any more</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>Photos and files</translation>
    </message>
    <message>
        <source>Photos and files lie beside it in {folder}: {count}</source>
        <translation>Photos and files lie beside it in {folder}: {count}</translation>
    </message>
    <message>
        <source>Photos and files of the unit</source>
        <translation>Photos and files of the unit</translation>
    </message>
    <message>
        <source>Photos and files of their tickets</source>
        <translation>Photos and files of their tickets</translation>
    </message>
    <message>
        <source>Photos and files of units and tickets</source>
        <translation>Photos and files of units and tickets</translation>
    </message>
    <message>
        <source>Photos and files that are missing here are not in it: {count}</source>
        <translation>Photos and files that are missing here are not in it: {count}</translation>
    </message>
    <message>
        <source>Photos and files that were nowhere to be found: {count}</source>
        <translation>Photos and files that were nowhere to be found: {count}</translation>
    </message>
    <message>
        <source>Photos and files: drag them onto the record, choose them with Ctrl+Shift+A, or paste a picture or copied files with Ctrl+V. Ctrl+Shift+O shows them large: the arrows turn to the next one, + and − zoom, Ctrl+S saves a copy. Del takes one off; who did is kept. Photos keep all that the camera wrote into them, also where they were taken.</source>
        <translation>Photos and files: drag them onto the record, choose them with Ctrl+Shift+A, or paste a picture or copied files with Ctrl+V. Ctrl+Shift+O shows them large: the arrows turn to the next one, + and − zoom, Ctrl+S saves a copy. Del takes one off; who did is kept. Photos keep all that the camera wrote into them, also where they were taken.</translation>
    </message>
    <message>
        <source>Photos and files: {count}</source>
        <translation>Photos and files: {count}</translation>
    </message>
    <message>
        <source>Picture of our own</source>
        <translation>Picture of our own</translation>
    </message>
    <message>
        <source>Pictures in {folder}: {pictures}</source>
        <translation>Pictures in {folder}: {pictures}</translation>
    </message>
    <message>
        <source>Piece, metre, time</source>
        <translation>Piece, metre, time</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Pieces of {amount}</source>
        <translation>Pieces of {amount}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>Place: {place}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Planning authority</source>
        <translation>Planning authority</translation>
    </message>
    <message>
        <source>Planning consent to the façade</source>
        <translation>Planning consent to the façade</translation>
    </message>
    <message>
        <source>Plans of the works</source>
        <translation>Plans of the works</translation>
    </message>
    <message>
        <source>Plant room</source>
        <translation>Plant room</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Plate</translation>
    </message>
    <message>
        <source>Plate: {plate}</source>
        <translation>Plate: {plate}</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Please check</translation>
    </message>
    <message>
        <source>Please pay by: {date}</source>
        <translation>Please pay by: {date}</translation>
    </message>
    <message>
        <source>Please tell the office within 7 days if anything here is not right.</source>
        <translation>Please tell the office within 7 days if anything here is not right.</translation>
    </message>
    <message>
        <source>Plumber and electrician</source>
        <translation>Plumber and electrician</translation>
    </message>
    <message>
        <source>Plumbing</source>
        <translation>Plumbing</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Post the billing run</source>
        <translation>Post the billing run</translation>
    </message>
    <message>
        <source>Post {count} charges, {total} in all, for {month}? This can&apos;t be undone.</source>
        <translation>Post {count} charges, {total} in all, for {month}? This can&apos;t be undone.</translation>
    </message>
    <message>
        <source>Posted as {run}: {count} charges, {total}.</source>
        <translation>Posted as {run}: {count} charges, {total}.</translation>
    </message>
    <message>
        <source>Posted on the door</source>
        <translation>Posted on the door</translation>
    </message>
    <message>
        <source>Posting {month}</source>
        <translation>Posting {month}</translation>
    </message>
    <message>
        <source>Posts billing runs and late fees, raises and voids charges, shares costs out, issues dunning letters, keeps meters, takes balances over from lists.</source>
        <translation>Posts billing runs and late fees, raises and voids charges, shares costs out, issues dunning letters, keeps meters, takes balances over from lists.</translation>
    </message>
    <message>
        <source>Power of attorney and the agent&apos;s identity card</source>
        <translation>Power of attorney and the agent&apos;s identity card</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>Power off</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>Power supply</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Praise</translation>
    </message>
    <message>
        <source>Praise form</source>
        <translation>Praise form</translation>
    </message>
    <message>
        <source>Praise logged</source>
        <translation>Praise logged</translation>
    </message>
    <message>
        <source>Praise passed on</source>
        <translation>Praise passed on</translation>
    </message>
    <message>
        <source>Prepaid {amount}</source>
        <translation>Prepaid {amount}</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>Prepayment</translation>
    </message>
    <message>
        <source>Prepayment afterwards: {amount}</source>
        <translation>Prepayment afterwards: {amount}</translation>
    </message>
    <message>
        <source>Prepayment at the end</source>
        <translation>Prepayment at the end</translation>
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
        <source>Prepayment carried over</source>
        <translation>Prepayment carried over</translation>
    </message>
    <message>
        <source>Prepayment refund slip</source>
        <translation>Prepayment refund slip</translation>
    </message>
    <message>
        <source>Prepayment settles new charges by itself</source>
        <translation>Prepayment settles new charges by itself</translation>
    </message>
    <message>
        <source>Prepayment used</source>
        <translation>Prepayment used</translation>
    </message>
    <message>
        <source>Prepayments agree with their payments</source>
        <translation>Prepayments agree with their payments</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>Present: {name}</source>
        <translation>Present: {name}</translation>
    </message>
    <message>
        <source>Press Enter on “{text}” to take it.</source>
        <translation>Press Enter on “{text}” to take it.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Preview and print</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>Preview of the paper</translation>
    </message>
    <message>
        <source>Preview the quote</source>
        <translation>Preview the quote</translation>
    </message>
    <message>
        <source>Preview {number}</source>
        <translation>Preview {number}</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>Previous file</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Price in yuan</source>
        <translation>Price in yuan</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Price list</translation>
    </message>
    <message>
        <source>Price list of chargeable work</source>
        <translation>Price list of chargeable work</translation>
    </message>
    <message>
        <source>Price list: what material and labour cost when the resident pays. Quotes and finished work find these by any part of the name or its pinyin. Supervisors add with F3 and change with F7; what was quoted and charged before stays as it was, and what it cost before stands at the right. Ctrl+Del stops using a price, or uses it again. Ctrl+E saves the list.</source>
        <translation>Price list: what material and labour cost when the resident pays. Quotes and finished work find these by any part of the name or its pinyin. Supervisors add with F3 and change with F7; what was quoted and charged before stays as it was, and what it cost before stands at the right. Ctrl+Del stops using a price, or uses it again. Ctrl+E saves the list.</translation>
    </message>
    <message>
        <source>Price of work</source>
        <translation>Price of work</translation>
    </message>
    <message>
        <source>Price of work added</source>
        <translation>Price of work added</translation>
    </message>
    <message>
        <source>Price of work changed</source>
        <translation>Price of work changed</translation>
    </message>
    <message>
        <source>Price of work no longer used</source>
        <translation>Price of work no longer used</translation>
    </message>
    <message>
        <source>Price of work used again</source>
        <translation>Price of work used again</translation>
    </message>
    <message>
        <source>Price × quantity</source>
        <translation>Price × quantity</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>Prices are as noted in the audit chain</source>
        <translation>Prices are as noted in the audit chain</translation>
    </message>
    <message>
        <source>Prices are listed as of today. Leave out the days.</source>
        <translation>Prices are listed as of today. Leave out the days.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print a receipt on an ESC/POS printer; save papers, work orders, logs, the key register as PDF.</source>
        <translation>Print a receipt on an ESC/POS printer; save papers, work orders, logs, the key register as PDF.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Print it for the door at once</source>
        <translation>Print it for the door at once</translation>
    </message>
    <message>
        <source>Print the recovery sheet first. Until it is printed and proved, nothing changes.</source>
        <translation>Print the recovery sheet first. Until it is printed and proved, nothing changes.</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Print the sheet</translation>
    </message>
    <message>
        <source>Printed {at} by {by}</source>
        <translation>Printed {at} by {by}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Printer: {address}</source>
        <translation>Printer: {address}</translation>
    </message>
    <message>
        <source>Prints of receipts are as noted</source>
        <translation>Prints of receipts are as noted</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Promise broken</translation>
    </message>
    <message>
        <source>Promise broken: {sum} by {day}</source>
        <translation>Promise broken: {sum} by {day}</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Promise kept</translation>
    </message>
    <message>
        <source>Promise not kept</source>
        <translation>Promise not kept</translation>
    </message>
    <message>
        <source>Promise {number} for another time</source>
        <translation>Promise {number} for another time</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promised for</translation>
    </message>
    <message>
        <source>Promised for another time</source>
        <translation>Promised for another time</translation>
    </message>
    <message>
        <source>Promised for today</source>
        <translation>Promised for today</translation>
    </message>
    <message>
        <source>Promised for today: {sum}</source>
        <translation>Promised for today: {sum}</translation>
    </message>
    <message>
        <source>Promised for {day}</source>
        <translation>Promised for {day}</translation>
    </message>
    <message>
        <source>Promised to pay</source>
        <translation>Promised to pay</translation>
    </message>
    <message>
        <source>Promised: {sum} by {day}</source>
        <translation>Promised: {sum} by {day}</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>Promises have a day and are as noted</source>
        <translation>Promises have a day and are as noted</translation>
    </message>
    <message>
        <source>Proof of kinship, of somebody who has died</source>
        <translation>Proof of kinship, of somebody who has died</translation>
    </message>
    <message>
        <source>Property fee</source>
        <translation>Property fee</translation>
    </message>
    <message>
        <source>Property management fee</source>
        <translation>Property management fee</translation>
    </message>
    <message>
        <source>Public area</source>
        <translation>Public area</translation>
    </message>
    <message>
        <source>Public areas clean and unharmed</source>
        <translation>Public areas clean and unharmed</translation>
    </message>
    <message>
        <source>Public facility</source>
        <translation>Public facility</translation>
    </message>
    <message>
        <source>Public parts whole and clean</source>
        <translation>Public parts whole and clean</translation>
    </message>
    <message>
        <source>Public place</source>
        <translation>Public place</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Purpose: {purpose}</source>
        <translation>Purpose: {purpose}</translation>
    </message>
    <message>
        <source>Put back into use</source>
        <translation>Put back into use</translation>
    </message>
    <message>
        <source>Put it up</source>
        <translation>Put it up</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Put right</translation>
    </message>
    <message>
        <source>Put right by no. {n} of this log.</source>
        <translation>Put right by no. {n} of this log.</translation>
    </message>
    <message>
        <source>Put right in time</source>
        <translation>Put right in time</translation>
    </message>
    <message>
        <source>Put right late</source>
        <translation>Put right late</translation>
    </message>
    <message>
        <source>Put right …</source>
        <translation>Put right …</translation>
    </message>
    <message>
        <source>Put right: inspect again</source>
        <translation>Put right: inspect again</translation>
    </message>
    <message>
        <source>Put the disk in to see what is on it.</source>
        <translation>Put the disk in to see what is on it.</translation>
    </message>
    <message>
        <source>Put this right, and report here when it is done. It will be followed up again.</source>
        <translation>Put this right, and report here when it is done. It will be followed up again.</translation>
    </message>
    <message>
        <source>Put {number} right</source>
        <translation>Put {number} right</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the present books.</source>
        <translation>Puts a backup in the place of the present books.</translation>
    </message>
    <message>
        <source>Puts no. {n} of this log right.</source>
        <translation>Puts no. {n} of this log right.</translation>
    </message>
    <message>
        <source>Putting the logs together</source>
        <translation>Putting the logs together</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>Quality of repairs</source>
        <translation>Quality of repairs</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Quarterly</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question, pinyin or other words</source>
        <translation>Question, pinyin or other words</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Quote agreed</source>
        <translation>Quote agreed</translation>
    </message>
    <message>
        <source>Quote declined</source>
        <translation>Quote declined</translation>
    </message>
    <message>
        <source>Quote for chargeable work</source>
        <translation>Quote for chargeable work</translation>
    </message>
    <message>
        <source>Quote for {number}</source>
        <translation>Quote for {number}</translation>
    </message>
    <message>
        <source>Quote offered</source>
        <translation>Quote offered</translation>
    </message>
    <message>
        <source>Quote {number}</source>
        <translation>Quote {number}</translation>
    </message>
    <message>
        <source>Quote {number} of ¥{amount}.</source>
        <translation>Quote {number} of ¥{amount}.</translation>
    </message>
    <message>
        <source>Quote {number}: {state}.</source>
        <translation>Quote {number}: {state}.</translation>
    </message>
    <message>
        <source>Quote …</source>
        <translation>Quote …</translation>
    </message>
    <message>
        <source>Quoted by: {name}</source>
        <translation>Quoted by: {name}</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <source>Quotes and work are as noted in the audit chain</source>
        <translation>Quotes and work are as noted in the audit chain</translation>
    </message>
    <message>
        <source>Quotes and work cost what their lines cost</source>
        <translation>Quotes and work cost what their lines cost</translation>
    </message>
    <message>
        <source>Radio, access card, seal …</source>
        <translation>Radio, access card, seal …</translation>
    </message>
    <message>
        <source>Raise it</source>
        <translation>Raise it</translation>
    </message>
    <message>
        <source>Raise the charges of a month, once.</source>
        <translation>Raise the charges of a month, once.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Rate by household</source>
        <translation>Rate by household</translation>
    </message>
    <message>
        <source>Rate by household = units paid up / units billed: of a unit that is paid up nothing is open for these months.</source>
        <translation>Rate by household = units paid up / units billed: of a unit that is paid up nothing is open for these months.</translation>
    </message>
    <message>
        <source>Rate it from 1 to 5.</source>
        <translation>Rate it from 1 to 5.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Rating (1 to 5): {rating}</source>
        <translation>Rating (1 to 5): {rating}</translation>
    </message>
    <message>
        <source>Rating {rating}</source>
        <translation>Rating {rating}</translation>
    </message>
    <message>
        <source>Rating: {rating} of 5</source>
        <translation>Rating: {rating} of 5</translation>
    </message>
    <message>
        <source>Re-inspection</source>
        <translation>Re-inspection</translation>
    </message>
    <message>
        <source>Re-inspection after the waiting period</source>
        <translation>Re-inspection after the waiting period</translation>
    </message>
    <message>
        <source>Re-inspection due</source>
        <translation>Re-inspection due</translation>
    </message>
    <message>
        <source>Re-inspection of {number}</source>
        <translation>Re-inspection of {number}</translation>
    </message>
    <message>
        <source>Re-inspection …</source>
        <translation>Re-inspection …</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Reached by</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Read by</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>Read later</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>Read the audit trail</source>
        <translation>Read the audit trail</translation>
    </message>
    <message>
        <source>Read, file it</source>
        <translation>Read, file it</translation>
    </message>
    <message>
        <source>Read: {done} of {all}</source>
        <translation>Read: {done} of {all}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Reading the file takes longer than {seconds} seconds. Keep only the register&apos;s own sheet and columns.</source>
        <translation>Reading the file takes longer than {seconds} seconds. Keep only the register&apos;s own sheet and columns.</translation>
    </message>
    <message>
        <source>Reading the list of balances</source>
        <translation>Reading the list of balances</translation>
    </message>
    <message>
        <source>Reading the list of keys</source>
        <translation>Reading the list of keys</translation>
    </message>
    <message>
        <source>Reading the list of readings</source>
        <translation>Reading the list of readings</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>Reading the register</translation>
    </message>
    <message>
        <source>Reading the register of tickets</source>
        <translation>Reading the register of tickets</translation>
    </message>
    <message>
        <source>Reading the roster</source>
        <translation>Reading the roster</translation>
    </message>
    <message>
        <source>Readings imported</source>
        <translation>Readings imported</translation>
    </message>
    <message>
        <source>Readings of the meter</source>
        <translation>Readings of the meter</translation>
    </message>
    <message>
        <source>Readings stored: {count}</source>
        <translation>Readings stored: {count}</translation>
    </message>
    <message>
        <source>Readings without a month are of the month chosen in the sheet.</source>
        <translation>Readings without a month are of the month chosen in the sheet.</translation>
    </message>
    <message>
        <source>Reads and signs the log of yesterday, ends shifts that were left without a handover.</source>
        <translation>Reads and signs the log of yesterday, ends shifts that were left without a handover.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reason of the difference</source>
        <translation>Reason of the difference</translation>
    </message>
    <message>
        <source>Reason of the difference: {reason}</source>
        <translation>Reason of the difference: {reason}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>Reason: {text}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Receipt list</source>
        <translation>Receipt list</translation>
    </message>
    <message>
        <source>Receipt numbers have no gaps</source>
        <translation>Receipt numbers have no gaps</translation>
    </message>
    <message>
        <source>Receipt of payment</source>
        <translation>Receipt of payment</translation>
    </message>
    <message>
        <source>Receipt of {number}</source>
        <translation>Receipt of {number}</translation>
    </message>
    <message>
        <source>Receipt or deposit</source>
        <translation>Receipt or deposit</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>Receipt printed</translation>
    </message>
    <message>
        <source>Receipt printer (ESC/POS), used without a driver</source>
        <translation>Receipt printer (ESC/POS), used without a driver</translation>
    </message>
    <message>
        <source>Receipt printer {address}</source>
        <translation>Receipt printer {address}</translation>
    </message>
    <message>
        <source>Receipt voided</source>
        <translation>Receipt voided</translation>
    </message>
    <message>
        <source>Receipt {number} bounced</source>
        <translation>Receipt {number} bounced</translation>
    </message>
    <message>
        <source>Receipt {number} voided</source>
        <translation>Receipt {number} voided</translation>
    </message>
    <message>
        <source>Receipt: {number}</source>
        <translation>Receipt: {number}</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Receipts among them: {count}, {first} to {last}.</source>
        <translation>Receipts among them: {count}, {first} to {last}.</translation>
    </message>
    <message>
        <source>Receipts are found at each unit that they settle</source>
        <translation>Receipts are found at each unit that they settle</translation>
    </message>
    <message>
        <source>Receipts are printed on</source>
        <translation>Receipts are printed on</translation>
    </message>
    <message>
        <source>Receipts issued</source>
        <translation>Receipts issued</translation>
    </message>
    <message>
        <source>Receipts keep within the frame.</source>
        <translation>Receipts keep within the frame.</translation>
    </message>
    <message>
        <source>Receipts say what is stored</source>
        <translation>Receipts say what is stored</translation>
    </message>
    <message>
        <source>Receipts that are not in the backup</source>
        <translation>Receipts that are not in the backup</translation>
    </message>
    <message>
        <source>Receipts to be entered again</source>
        <translation>Receipts to be entered again</translation>
    </message>
    <message>
        <source>Receipts to be entered again: {count}</source>
        <translation>Receipts to be entered again: {count}</translation>
    </message>
    <message>
        <source>Receipts, payments and what they rest on are accounting records, kept for 30 years (Administrative Measures for Accounting Archives, art. 14); they are never altered.</source>
        <translation>Receipts, payments and what they rest on are accounting records, kept for 30 years (Administrative Measures for Accounting Archives, art. 14); they are never altered.</translation>
    </message>
    <message>
        <source>Receipts, payments, deposits and what they rest on</source>
        <translation>Receipts, payments, deposits and what they rest on</translation>
    </message>
    <message>
        <source>Receipts: F9 shows a receipt, Ctrl+P prints it again, marked as a reprint. F8 voids it by a red entry with a reason and a supervisor&apos;s password; its number stays and its charges are owed again. F7 enters that its cheque or transfer bounced: what was paid otherwise becomes prepayment. The fields above narrow the list by number, unit, name or phone, by days, building, state and method.</source>
        <translation>Receipts: F9 shows a receipt, Ctrl+P prints it again, marked as a reprint. F8 voids it by a red entry with a reason and a supervisor&apos;s password; its number stays and its charges are owed again. F7 enters that its cheque or transfer bounced: what was paid otherwise becomes prepayment. The fields above narrow the list by number, unit, name or phone, by days, building, state and method.</translation>
    </message>
    <message>
        <source>Receive visitors, note enquiries</source>
        <translation>Receive visitors, note enquiries</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Received at:</source>
        <translation>Received at:</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Received by (seal):</source>
        <translation>Received by (seal):</translation>
    </message>
    <message>
        <source>Received by finance:</source>
        <translation>Received by finance:</translation>
    </message>
    <message>
        <source>Received by:</source>
        <translation>Received by:</translation>
    </message>
    <message>
        <source>Received {received}, change {change}</source>
        <translation>Received {received}, change {change}</translation>
    </message>
    <message>
        <source>Recent receipts</source>
        <translation>Recent receipts</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>Receptionist</translation>
    </message>
    <message>
        <source>Recheck</source>
        <translation>Recheck</translation>
    </message>
    <message>
        <source>Reckoning …</source>
        <translation>Reckoning …</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Recorded by: {name}</source>
        <translation>Recorded by: {name}</translation>
    </message>
    <message>
        <source>Records from</source>
        <translation>Records from</translation>
    </message>
    <message>
        <source>Records to</source>
        <translation>Records to</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>Recovery code, in groups of five signs:</source>
        <translation>Recovery code, in groups of five signs:</translation>
    </message>
    <message>
        <source>Recovery of arrears</source>
        <translation>Recovery of arrears</translation>
    </message>
    <message>
        <source>Recovery rate</source>
        <translation>Recovery rate</translation>
    </message>
    <message>
        <source>Recovery rate = old arrears received / (received + still open). Old are the charges for months before {month}; received is what settled them in these days, still open what was owed on them at their end.</source>
        <translation>Recovery rate = old arrears received / (received + still open). Old are the charges for months before {month}; received is what settled them in these days, still open what was owed on them at their end.</translation>
    </message>
    <message>
        <source>Rectification checked again</source>
        <translation>Rectification checked again</translation>
    </message>
    <message>
        <source>Rectification notice</source>
        <translation>Rectification notice</translation>
    </message>
    <message>
        <source>Rectification notice cancelled</source>
        <translation>Rectification notice cancelled</translation>
    </message>
    <message>
        <source>Rectification notice issued</source>
        <translation>Rectification notice issued</translation>
    </message>
    <message>
        <source>Rectification notice served</source>
        <translation>Rectification notice served</translation>
    </message>
    <message>
        <source>Rectification notice {number} is not put right.</source>
        <translation>Rectification notice {number} is not put right.</translation>
    </message>
    <message>
        <source>Rectification notice {number} is to be served, and put right.</source>
        <translation>Rectification notice {number} is to be served, and put right.</translation>
    </message>
    <message>
        <source>Rectification notice …</source>
        <translation>Rectification notice …</translation>
    </message>
    <message>
        <source>Rectification notices</source>
        <translation>Rectification notices</translation>
    </message>
    <message>
        <source>Rectification slip</source>
        <translation>Rectification slip</translation>
    </message>
    <message>
        <source>Rectification slip issued</source>
        <translation>Rectification slip issued</translation>
    </message>
    <message>
        <source>Rectification slip served</source>
        <translation>Rectification slip served</translation>
    </message>
    <message>
        <source>Rectification slip {number}</source>
        <translation>Rectification slip {number}</translation>
    </message>
    <message>
        <source>Rectification slip: {number}</source>
        <translation>Rectification slip: {number}</translation>
    </message>
    <message>
        <source>Rectification slips</source>
        <translation>Rectification slips</translation>
    </message>
    <message>
        <source>Rectified</source>
        <translation>Rectified</translation>
    </message>
    <message>
        <source>Red entries</source>
        <translation>Red entries</translation>
    </message>
    <message>
        <source>Red entries match what they void</source>
        <translation>Red entries match what they void</translation>
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
        <source>Refer</source>
        <translation>Refer</translation>
    </message>
    <message>
        <source>Refer to the developer …</source>
        <translation>Refer to the developer …</translation>
    </message>
    <message>
        <source>Refer {number}</source>
        <translation>Refer {number}</translation>
    </message>
    <message>
        <source>Refer …</source>
        <translation>Refer …</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Referred</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Referred to</translation>
    </message>
    <message>
        <source>Referred to another authority</source>
        <translation>Referred to another authority</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Refund applied for</source>
        <translation>Refund applied for</translation>
    </message>
    <message>
        <source>Refund approved</source>
        <translation>Refund approved</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>Refund due</translation>
    </message>
    <message>
        <source>Refund list</source>
        <translation>Refund list</translation>
    </message>
    <message>
        <source>Refund of a case</source>
        <translation>Refund of a case</translation>
    </message>
    <message>
        <source>Refund of a deposit</source>
        <translation>Refund of a deposit</translation>
    </message>
    <message>
        <source>Refund of a payment</source>
        <translation>Refund of a payment</translation>
    </message>
    <message>
        <source>Refund of a renovation deposit applied for</source>
        <translation>Refund of a renovation deposit applied for</translation>
    </message>
    <message>
        <source>Refund of a renovation deposit approved</source>
        <translation>Refund of a renovation deposit approved</translation>
    </message>
    <message>
        <source>Refund of a renovation deposit rejected</source>
        <translation>Refund of a renovation deposit rejected</translation>
    </message>
    <message>
        <source>Refund of a renovation deposit withdrawn</source>
        <translation>Refund of a renovation deposit withdrawn</translation>
    </message>
    <message>
        <source>Refund of prepayment</source>
        <translation>Refund of prepayment</translation>
    </message>
    <message>
        <source>Refund of {number}</source>
        <translation>Refund of {number}</translation>
    </message>
    <message>
        <source>Refund paid</source>
        <translation>Refund paid</translation>
    </message>
    <message>
        <source>Refund rejected</source>
        <translation>Refund rejected</translation>
    </message>
    <message>
        <source>Refund slip</source>
        <translation>Refund slip</translation>
    </message>
    <message>
        <source>Refund the deposits of {number}</source>
        <translation>Refund the deposits of {number}</translation>
    </message>
    <message>
        <source>Refund withdrawn</source>
        <translation>Refund withdrawn</translation>
    </message>
    <message>
        <source>Refund …</source>
        <translation>Refund …</translation>
    </message>
    <message>
        <source>Refund, {methods}</source>
        <translation>Refund, {methods}</translation>
    </message>
    <message>
        <source>Refund, {unit}</source>
        <translation>Refund, {unit}</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Refunds</translation>
    </message>
    <message>
        <source>Refunds were paid once, within what was paid</source>
        <translation>Refunds were paid once, within what was paid</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Refuse the permit</source>
        <translation>Refuse the permit</translation>
    </message>
    <message>
        <source>Refuse the permit {number}</source>
        <translation>Refuse the permit {number}</translation>
    </message>
    <message>
        <source>Refuse the permit …</source>
        <translation>Refuse the permit …</translation>
    </message>
    <message>
        <source>Refuse the request</source>
        <translation>Refuse the request</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation>Refuse …</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Refused. F9 shows the paper with the reason.</source>
        <translation>Refused. F9 shows the paper with the reason.</translation>
    </message>
    <message>
        <source>Refuses to pay</source>
        <translation>Refuses to pay</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Refuse…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Register everybody who works there and take out passes; who has none leaves the site.</source>
        <translation>Register everybody who works there and take out passes; who has none leaves the site.</translation>
    </message>
    <message>
        <source>Register of contractors</source>
        <translation>Register of contractors</translation>
    </message>
    <message>
        <source>Register of keys lent</source>
        <translation>Register of keys lent</translation>
    </message>
    <message>
        <source>Register of renovation permits</source>
        <translation>Register of renovation permits</translation>
    </message>
    <message>
        <source>Register of repairs and complaints</source>
        <translation>Register of repairs and complaints</translation>
    </message>
    <message>
        <source>Register of site inspections</source>
        <translation>Register of site inspections</translation>
    </message>
    <message>
        <source>Register of site workers</source>
        <translation>Register of site workers</translation>
    </message>
    <message>
        <source>Register of temporary passes</source>
        <translation>Register of temporary passes</translation>
    </message>
    <message>
        <source>Register of violations</source>
        <translation>Register of violations</translation>
    </message>
    <message>
        <source>Register or report exported</source>
        <translation>Register or report exported</translation>
    </message>
    <message>
        <source>Registers of tickets taken over</source>
        <translation>Registers of tickets taken over</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Reject the refund</source>
        <translation>Reject the refund</translation>
    </message>
    <message>
        <source>Reject the waiver</source>
        <translation>Reject the waiver</translation>
    </message>
    <message>
        <source>Reject …</source>
        <translation>Reject …</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Rejected by: {name}</source>
        <translation>Rejected by: {name}</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Relative</translation>
    </message>
    <message>
        <source>Relief comes before the shift begins by</source>
        <translation>Relief comes before the shift begins by</translation>
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
        <source>Remark: {text}</source>
        <translation>Remark: {text}</translation>
    </message>
    <message>
        <source>Remarks on visits to their units</source>
        <translation>Remarks on visits to their units</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Removed: {count}</source>
        <translation>Removed: {count}</translation>
    </message>
    <message>
        <source>Renovation</source>
        <translation>Renovation</translation>
    </message>
    <message>
        <source>Renovation agreement</source>
        <translation>Renovation agreement</translation>
    </message>
    <message>
        <source>Renovation applications and permits stand here. F3 begins an application.</source>
        <translation>Renovation applications and permits stand here. F3 begins an application.</translation>
    </message>
    <message>
        <source>Renovation applications and permits: each is a case from the application until its deposits are back. The list shows those that are not over, what is due first above. The card of a case says what is missing before it can move on, and who can see to it; a click on such a line begins the act. F7 takes the next step, as does Enter in the list where it opens a form; each other act has its own key.

F3 begins an application: works are typed one after the other, after a comma where; Enter takes one with the risk that its words tell of, the arrows choose another, Backspace takes the last one back. In the checklist 1 notes an original, 2 a copy, 3 that a document is not needed, 0 that it is not there, and A copies of all that are not there yet. Whoever lacks the right for a review lets the supervisor or manager type their name and password. F2 puts right what was taken down. F9 shows the permit, and before it is issued the application.</source>
        <translation>Renovation applications and permits: each is a case from the application until its deposits are back. The list shows those that are not over, what is due first above. The card of a case says what is missing before it can move on, and who can see to it; a click on such a line begins the act. F7 takes the next step, as does Enter in the list where it opens a form; each other act has its own key.

F3 begins an application: works are typed one after the other, after a comma where; Enter takes one with the risk that its words tell of, the arrows choose another, Backspace takes the last one back. In the checklist 1 notes an original, 2 a copy, 3 that a document is not needed, 0 that it is not there, and A copies of all that are not there yet. Whoever lacks the right for a review lets the supervisor or manager type their name and password. F2 puts right what was taken down. F9 shows the permit, and before it is issued the application.</translation>
    </message>
    <message>
        <source>Renovation applied for</source>
        <translation>Renovation applied for</translation>
    </message>
    <message>
        <source>Renovation approved</source>
        <translation>Renovation approved</translation>
    </message>
    <message>
        <source>Renovation case begun</source>
        <translation>Renovation case begun</translation>
    </message>
    <message>
        <source>Renovation case corrected</source>
        <translation>Renovation case corrected</translation>
    </message>
    <message>
        <source>Renovation case filed</source>
        <translation>Renovation case filed</translation>
    </message>
    <message>
        <source>Renovation cases</source>
        <translation>Renovation cases</translation>
    </message>
    <message>
        <source>Renovation deposit paid back</source>
        <translation>Renovation deposit paid back</translation>
    </message>
    <message>
        <source>Renovation permit</source>
        <translation>Renovation permit</translation>
    </message>
    <message>
        <source>Renovation permit issued</source>
        <translation>Renovation permit issued</translation>
    </message>
    <message>
        <source>Renovation permits</source>
        <translation>Renovation permits</translation>
    </message>
    <message>
        <source>Renovation referred to an authority</source>
        <translation>Renovation referred to an authority</translation>
    </message>
    <message>
        <source>Renovation refused</source>
        <translation>Renovation refused</translation>
    </message>
    <message>
        <source>Renovation rejected</source>
        <translation>Renovation rejected</translation>
    </message>
    <message>
        <source>Renovation report</source>
        <translation>Renovation report</translation>
    </message>
    <message>
        <source>Renovation reviewed for the first time</source>
        <translation>Renovation reviewed for the first time</translation>
    </message>
    <message>
        <source>Renovation sent back for completion</source>
        <translation>Renovation sent back for completion</translation>
    </message>
    <message>
        <source>Renovation withdrawn</source>
        <translation>Renovation withdrawn</translation>
    </message>
    <message>
        <source>Renovation works</source>
        <translation>Renovation works</translation>
    </message>
    <message>
        <source>Renovations</source>
        <translation>Renovations</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Reopen {number}</source>
        <translation>Reopen {number}</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>Reopen …</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Reopened: {count}</source>
        <translation>Reopened: {count}</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Repair done</source>
        <translation>Repair done</translation>
    </message>
    <message>
        <source>Repair handed back</source>
        <translation>Repair handed back</translation>
    </message>
    <message>
        <source>Repair logged</source>
        <translation>Repair logged</translation>
    </message>
    <message>
        <source>Repair report</source>
        <translation>Repair report</translation>
    </message>
    <message>
        <source>Repair suspended</source>
        <translation>Repair suspended</translation>
    </message>
    <message>
        <source>Repaired again</source>
        <translation>Repaired again</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Repairs</translation>
    </message>
    <message>
        <source>Repairs &amp; complaints</source>
        <translation>Repairs &amp; complaints</translation>
    </message>
    <message>
        <source>Repairs and complaints</source>
        <translation>Repairs and complaints</translation>
    </message>
    <message>
        <source>Repairs by building</source>
        <translation>Repairs by building</translation>
    </message>
    <message>
        <source>Repairs by category</source>
        <translation>Repairs by category</translation>
    </message>
    <message>
        <source>Repairs by month</source>
        <translation>Repairs by month</translation>
    </message>
    <message>
        <source>Repairs by week</source>
        <translation>Repairs by week</translation>
    </message>
    <message>
        <source>Repairs given</source>
        <translation>Repairs given</translation>
    </message>
    <message>
        <source>Repairs now</source>
        <translation>Repairs now</translation>
    </message>
    <message>
        <source>Repairs now: {count}</source>
        <translation>Repairs now: {count}</translation>
    </message>
    <message>
        <source>Repairs of leaks are followed up after</source>
        <translation>Repairs of leaks are followed up after</translation>
    </message>
    <message>
        <source>Repairs of safety facilities are followed up after</source>
        <translation>Repairs of safety facilities are followed up after</translation>
    </message>
    <message>
        <source>Repairs reported</source>
        <translation>Repairs reported</translation>
    </message>
    <message>
        <source>Repairs: what is due first stands on top, with the time that is left. Type what the caller says into the line at the top, unit first: unit, category, urgency, who bears it and who calls are read from the words and stand beneath, where Tab goes to change them. Enter logs it. What was reported already is shown: Ctrl+J joins it, and the caller is told how it stands. F3 opens the form with all fields, such as an appointment, F2 corrects what was taken down.

F7 is always the next step of the ticket chosen: dispatch it, note the worker on site, finish it, follow it up. All else that it allows stands beneath, each with its key. F9 shows the work order, F10 in the form of dispatching prints it, Ctrl+P saves those of a round, Ctrl+E the list.</source>
        <translation>Repairs: what is due first stands on top, with the time that is left. Type what the caller says into the line at the top, unit first: unit, category, urgency, who bears it and who calls are read from the words and stand beneath, where Tab goes to change them. Enter logs it. What was reported already is shown: Ctrl+J joins it, and the caller is told how it stands. F3 opens the form with all fields, such as an appointment, F2 corrects what was taken down.

F7 is always the next step of the ticket chosen: dispatch it, note the worker on site, finish it, follow it up. All else that it allows stands beneath, each with its key. F9 shows the work order, F10 in the form of dispatching prints it, Ctrl+P saves those of a round, Ctrl+E the list.</translation>
    </message>
    <message>
        <source>Replaced by another</source>
        <translation>Replaced by another</translation>
    </message>
    <message>
        <source>Replacement of a lost pass</source>
        <translation>Replacement of a lost pass</translation>
    </message>
    <message>
        <source>Reply time runs from the report to the first answer. In time is judged by what was promised when the complaint was logged, whatever the rules say since.</source>
        <translation>Reply time runs from the report to the first answer. In time is judged by what was promised when the complaint was logged, whatever the rules say since.</translation>
    </message>
    <message>
        <source>Reply to rectification slip {number}</source>
        <translation>Reply to rectification slip {number}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Report a loss …</source>
        <translation>Report a loss …</translation>
    </message>
    <message>
        <source>Report a lost key</source>
        <translation>Report a lost key</translation>
    </message>
    <message>
        <source>Report and print</source>
        <translation>Report and print</translation>
    </message>
    <message>
        <source>Report and print the new one</source>
        <translation>Report and print the new one</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>Report it</translation>
    </message>
    <message>
        <source>Report it lost …</source>
        <translation>Report it lost …</translation>
    </message>
    <message>
        <source>Report printed</source>
        <translation>Report printed</translation>
    </message>
    <message>
        <source>Report the loss</source>
        <translation>Report the loss</translation>
    </message>
    <message>
        <source>Report {code} as lost</source>
        <translation>Report {code} as lost</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Reported again</source>
        <translation>Reported again</translation>
    </message>
    <message>
        <source>Reported already: {number}, {text}. {state}. Ctrl+J joins it.</source>
        <translation>Reported already: {number}, {text}. {state}. Ctrl+J joins it.</translation>
    </message>
    <message>
        <source>Reported as lost</source>
        <translation>Reported as lost</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>Reported at</translation>
    </message>
    <message>
        <source>Reported at: {at}</source>
        <translation>Reported at: {at}</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>Reported by month</source>
        <translation>Reported by month</translation>
    </message>
    <message>
        <source>Reported by week</source>
        <translation>Reported by week</translation>
    </message>
    <message>
        <source>Reported by: {name}</source>
        <translation>Reported by: {name}</translation>
    </message>
    <message>
        <source>Reported further</source>
        <translation>Reported further</translation>
    </message>
    <message>
        <source>Reported once more</source>
        <translation>Reported once more</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>Reported to</translation>
    </message>
    <message>
        <source>Reported to the authority</source>
        <translation>Reported to the authority</translation>
    </message>
    <message>
        <source>Reported …</source>
        <translation>Reported …</translation>
    </message>
    <message>
        <source>Reported: {text}</source>
        <translation>Reported: {text}</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Reporter&apos;s signature:</source>
        <translation>Reporter&apos;s signature:</translation>
    </message>
    <message>
        <source>Reporter: nobody named</source>
        <translation>Reporter: nobody named</translation>
    </message>
    <message>
        <source>Reporter: {name}</source>
        <translation>Reporter: {name}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Reports: choose complaints or repairs at the top left, then a week like 2026-W47, a month like 2026-11, or some days; Alt+Left and Alt+Right turn to the one before and after. The complaint report has the handling rate, how soon complaints were answered, where they come from, and the few causes that make up most of them; the repair report how soon somebody came and was done, what was promised and kept, and what each worker did. F9 shows the report as it is printed, Ctrl+E saves it as .pdf, .xlsx or, the table that is seen alone, as .csv. How each figure is reckoned stands at the right.</source>
        <translation>Reports: choose complaints or repairs at the top left, then a week like 2026-W47, a month like 2026-11, or some days; Alt+Left and Alt+Right turn to the one before and after. The complaint report has the handling rate, how soon complaints were answered, where they come from, and the few causes that make up most of them; the repair report how soon somebody came and was done, what was promised and kept, and what each worker did. F9 shows the report as it is printed, Ctrl+E saves it as .pdf, .xlsx or, the table that is seen alone, as .csv. How each figure is reckoned stands at the right.</translation>
    </message>
    <message>
        <source>Reports: choose one at the top left, then the months or days it goes over. Collection rate: what of the charges of these months came in. Income: the money of these days, by item, method and operator. Recovery: what of older arrears came in. A statement asks for its unit. F9 shows the report as it is printed, Ctrl+E saves it as .pdf, .xlsx or, the table that is seen alone, as .csv. How each figure is reckoned stands at the right.</source>
        <translation>Reports: choose one at the top left, then the months or days it goes over. Collection rate: what of the charges of these months came in. Income: the money of these days, by item, method and operator. Recovery: what of older arrears came in. A statement asks for its unit. F9 shows the report as it is printed, Ctrl+E saves it as .pdf, .xlsx or, the table that is seen alone, as .csv. How each figure is reckoned stands at the right.</translation>
    </message>
    <message>
        <source>Reports: type a month like 2026-11 at the top, or choose a week or some days; Alt+Left and Alt+Right turn to the one before and after. The report tells what is under review and for how long, which sites are active or beyond their last day, which rules were broken and whether that was put right in time, which rounds were missed, and which deposits are held. F9 shows the report as it is printed, Ctrl+E saves it as .pdf, .xlsx or, the table that is seen alone, as .csv. How each figure is reckoned stands at the right.</source>
        <translation>Reports: type a month like 2026-11 at the top, or choose a week or some days; Alt+Left and Alt+Right turn to the one before and after. The report tells what is under review and for how long, which sites are active or beyond their last day, which rules were broken and whether that was put right in time, which rounds were missed, and which deposits are held. F9 shows the report as it is printed, Ctrl+E saves it as .pdf, .xlsx or, the table that is seen alone, as .csv. How each figure is reckoned stands at the right.</translation>
    </message>
    <message>
        <source>Reprint {count}</source>
        <translation>Reprint {count}</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Request about personal data</source>
        <translation>Request about personal data</translation>
    </message>
    <message>
        <source>Request about personal data refused</source>
        <translation>Request about personal data refused</translation>
    </message>
    <message>
        <source>Request about personal data taken</source>
        <translation>Request about personal data taken</translation>
    </message>
    <message>
        <source>Request about personal data withdrawn</source>
        <translation>Request about personal data withdrawn</translation>
    </message>
    <message>
        <source>Request for a copy of personal data: acknowledgement</source>
        <translation>Request for a copy of personal data: acknowledgement</translation>
    </message>
    <message>
        <source>Request for a copy of personal data: refusal</source>
        <translation>Request for a copy of personal data: refusal</translation>
    </message>
    <message>
        <source>Request for a copy of personal data: withdrawn</source>
        <translation>Request for a copy of personal data: withdrawn</translation>
    </message>
    <message>
        <source>Request to erase personal data: acknowledgement</source>
        <translation>Request to erase personal data: acknowledgement</translation>
    </message>
    <message>
        <source>Request to erase personal data: refusal</source>
        <translation>Request to erase personal data: refusal</translation>
    </message>
    <message>
        <source>Request to erase personal data: withdrawn</source>
        <translation>Request to erase personal data: withdrawn</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Requests about personal data</source>
        <translation>Requests about personal data</translation>
    </message>
    <message>
        <source>Requests about personal data are as noted</source>
        <translation>Requests about personal data are as noted</translation>
    </message>
    <message>
        <source>Requests about personal data to be answered: {count}  (Shift+F12)</source>
        <translation>Requests about personal data to be answered: {count}  (Shift+F12)</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Resident</translation>
    </message>
    <message>
        <source>Resident added</source>
        <translation>Resident added</translation>
    </message>
    <message>
        <source>Resident agrees (signature, date):</source>
        <translation>Resident agrees (signature, date):</translation>
    </message>
    <message>
        <source>Resident moved out</source>
        <translation>Resident moved out</translation>
    </message>
    <message>
        <source>Resident register</source>
        <translation>Resident register</translation>
    </message>
    <message>
        <source>Resident&apos;s answer for {number}</source>
        <translation>Resident&apos;s answer for {number}</translation>
    </message>
    <message>
        <source>Resident&apos;s signature:</source>
        <translation>Resident&apos;s signature:</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Residents</translation>
    </message>
    <message>
        <source>Residents are listed as of today. Leave out the days.</source>
        <translation>Residents are listed as of today. Leave out the days.</translation>
    </message>
    <message>
        <source>Residents imported</source>
        <translation>Residents imported</translation>
    </message>
    <message>
        <source>Residents who have moved out</source>
        <translation>Residents who have moved out</translation>
    </message>
    <message>
        <source>Residents who have moved out erased in their time</source>
        <translation>Residents who have moved out erased in their time</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Restore a backup: tells what is in it, asks, and sets the present books aside.</source>
        <translation>Restore a backup: tells what is in it, asks, and sets the present books aside.</translation>
    </message>
    <message>
        <source>Restore of a backup begun</source>
        <translation>Restore of a backup begun</translation>
    </message>
    <message>
        <source>Restored: the books of {estate} as they were when the backup was made.</source>
        <translation>Restored: the books of {estate} as they were when the backup was made.</translation>
    </message>
    <message>
        <source>Restoring the books</source>
        <translation>Restoring the books</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Result of the call</source>
        <translation>Result of the call</translation>
    </message>
    <message>
        <source>Result of the inspection</source>
        <translation>Result of the inspection</translation>
    </message>
    <message>
        <source>Result of the inspection: {text}</source>
        <translation>Result of the inspection: {text}</translation>
    </message>
    <message>
        <source>Result of the work</source>
        <translation>Result of the work</translation>
    </message>
    <message>
        <source>Result: {text}</source>
        <translation>Result: {text}</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>Retire {tag}</source>
        <translation>Retire {tag}</translation>
    </message>
    <message>
        <source>Retire …</source>
        <translation>Retire …</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>Return it</translation>
    </message>
    <message>
        <source>Return overdue</source>
        <translation>Return overdue</translation>
    </message>
    <message>
        <source>Return undone …</source>
        <translation>Return undone …</translation>
    </message>
    <message>
        <source>Return {number} undone</source>
        <translation>Return {number} undone</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Returned for more papers</source>
        <translation>Returned for more papers</translation>
    </message>
    <message>
        <source>Returned for repair</source>
        <translation>Returned for repair</translation>
    </message>
    <message>
        <source>Returned or cancelled: {count}</source>
        <translation>Returned or cancelled: {count}</translation>
    </message>
    <message>
        <source>Returned undone</source>
        <translation>Returned undone</translation>
    </message>
    <message>
        <source>Returned, signature:</source>
        <translation>Returned, signature:</translation>
    </message>
    <message>
        <source>Returner&apos;s signature</source>
        <translation>Returner&apos;s signature</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Review it again</source>
        <translation>Review it again</translation>
    </message>
    <message>
        <source>Review late</source>
        <translation>Review late</translation>
    </message>
    <message>
        <source>Review of a case</source>
        <translation>Review of a case</translation>
    </message>
    <message>
        <source>Review the log</source>
        <translation>Review the log</translation>
    </message>
    <message>
        <source>Review: the shifts that are over and not yet read stand here, the oldest first, red when their time is over. The log of the one chosen stands below: what was written, and what the desks did meanwhile. Type what is to be said of it and press Ctrl+S: the shift is filed and the next one comes. What is disputed, or was taken over by nobody, is not filed in silence. F2 shows the handover, F9 the log as it is printed.</source>
        <translation>Review: the shifts that are over and not yet read stand here, the oldest first, red when their time is over. The log of the one chosen stands below: what was written, and what the desks did meanwhile. Type what is to be said of it and press Ctrl+S: the shift is filed and the next one comes. What is disputed, or was taken over by nobody, is not filed in silence. F2 shows the handover, F9 the log as it is printed.</translation>
    </message>
    <message>
        <source>Review: {words}</source>
        <translation>Review: {words}</translation>
    </message>
    <message>
        <source>Reviewed and filed</source>
        <translation>Reviewed and filed</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Reviewed by</translation>
    </message>
    <message>
        <source>Reviewed by {name} at {at}</source>
        <translation>Reviewed by {name} at {at}</translation>
    </message>
    <message>
        <source>Reviewed by:</source>
        <translation>Reviewed by:</translation>
    </message>
    <message>
        <source>Reviewed in time</source>
        <translation>Reviewed in time</translation>
    </message>
    <message>
        <source>Reviewed on:</source>
        <translation>Reviewed on:</translation>
    </message>
    <message>
        <source>Reviewed {at} by {name}</source>
        <translation>Reviewed {at} by {name}</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Reviews applications first, refers them to other authorities, bars firms, cancels notices, has works resumed, allows hot work, approves deductions.</source>
        <translation>Reviews applications first, refers them to other authorities, bars firms, cancels notices, has works resumed, allows hot work, approves deductions.</translation>
    </message>
    <message>
        <source>Right given to a role</source>
        <translation>Right given to a role</translation>
    </message>
    <message>
        <source>Right of a role</source>
        <translation>Right of a role</translation>
    </message>
    <message>
        <source>Right taken from a role</source>
        <translation>Right taken from a role</translation>
    </message>
    <message>
        <source>Right, unless you say what is not</source>
        <translation>Right, unless you say what is not</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>Rights as delivered</source>
        <translation>Rights as delivered</translation>
    </message>
    <message>
        <source>Rights changed: {count}</source>
        <translation>Rights changed: {count}</translation>
    </message>
    <message>
        <source>Rights set back as delivered</source>
        <translation>Rights set back as delivered</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Rolled over</source>
        <translation>Rolled over</translation>
    </message>
    <message>
        <source>Rooms of the duty desk</source>
        <translation>Rooms of the duty desk</translation>
    </message>
    <message>
        <source>Rooms of the fees desk</source>
        <translation>Rooms of the fees desk</translation>
    </message>
    <message>
        <source>Rooms of the key desk</source>
        <translation>Rooms of the key desk</translation>
    </message>
    <message>
        <source>Rooms of the reception desk</source>
        <translation>Rooms of the reception desk</translation>
    </message>
    <message>
        <source>Rooms of the renovation desk</source>
        <translation>Rooms of the renovation desk</translation>
    </message>
    <message>
        <source>Rooms of the ticket desk</source>
        <translation>Rooms of the ticket desk</translation>
    </message>
    <message>
        <source>Rooms: {rooms}. F1 in a room explains it.</source>
        <translation>Rooms: {rooms}. F1 in a room explains it.</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>Roster written</source>
        <translation>Roster written</translation>
    </message>
    <message>
        <source>Roster {month}</source>
        <translation>Roster {month}</translation>
    </message>
    <message>
        <source>Roster: the sheet of a month, an operator a row and a day a column. The digits 1, 2, 3 or the signs type the shifts, 0 a day off; + and a sign add a second shift of the day. Several cells are chosen with Shift and the arrows, and typed at once; Ctrl+C and Ctrl+V carry them, also from and to Excel, Ctrl+Z takes back. F3 fills in a cycle, or the week before again. Nothing is stored before Ctrl+S. F7 swaps the chosen shift, with the reason. F2 sets up the shifts, F8 the things that are handed over. F9 shows the month&apos;s paper, Ctrl+W the week&apos;s; Ctrl+E saves the sheet as .xlsx, Ctrl+I takes a filled-in one back.</source>
        <translation>Roster: the sheet of a month, an operator a row and a day a column. The digits 1, 2, 3 or the signs type the shifts, 0 a day off; + and a sign add a second shift of the day. Several cells are chosen with Shift and the arrows, and typed at once; Ctrl+C and Ctrl+V carry them, also from and to Excel, Ctrl+Z takes back. F3 fills in a cycle, or the week before again. Nothing is stored before Ctrl+S. F7 swaps the chosen shift, with the reason. F2 sets up the shifts, F8 the things that are handed over. F9 shows the month&apos;s paper, Ctrl+W the week&apos;s; Ctrl+E saves the sheet as .xlsx, Ctrl+I takes a filled-in one back.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Round due</source>
        <translation>Round due</translation>
    </message>
    <message>
        <source>Round missed</source>
        <translation>Round missed</translation>
    </message>
    <message>
        <source>Round of the renovation sites</source>
        <translation>Round of the renovation sites</translation>
    </message>
    <message>
        <source>Round sheet</source>
        <translation>Round sheet</translation>
    </message>
    <message>
        <source>Round sheet …</source>
        <translation>Round sheet …</translation>
    </message>
    <message>
        <source>Round {n}</source>
        <translation>Round {n}</translation>
    </message>
    <message>
        <source>Round {n} begins at {time}. Enter it then, or as one between rounds.</source>
        <translation>Round {n} begins at {time}. Enter it then, or as one between rounds.</translation>
    </message>
    <message>
        <source>Round {n} of {day} was entered already, as {number} by {name}.</source>
        <translation>Round {n} of {day} was entered already, as {number} by {name}.</translation>
    </message>
    <message>
        <source>Round {n}: {words}</source>
        <translation>Round {n}: {words}</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Rounded</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>Rounds are told of days that are over. A notice was put right in time when it was right at the first look and before it was due.</source>
        <translation>Rounds are told of days that are over. A notice was put right in time when it was right at the first look and before it was due.</translation>
    </message>
    <message>
        <source>Rounds gone in time</source>
        <translation>Rounds gone in time</translation>
    </message>
    <message>
        <source>Rounds missed</source>
        <translation>Rounds missed</translation>
    </message>
    <message>
        <source>Rounds were made where works went on</source>
        <translation>Rounds were made where works went on</translation>
    </message>
    <message>
        <source>Rounds: every site on which works go on, or are stopped, is inspected as often a day as the rules want; the hours of the counter are parted among the rounds. The list has the sites of a round in walking order. The letter of an answer opens the form with it: O in order, F faults found, N nobody in, L access refused, W works finished; the numbers cross out what is bad. Enter keeps it and goes on to the next site. A finding leads on to a rectification notice with F7. Photos are attached to the inspection once it is kept.</source>
        <translation>Rounds: every site on which works go on, or are stopped, is inspected as often a day as the rules want; the hours of the counter are parted among the rounds. The list has the sites of a round in walking order. The letter of an answer opens the form with it: O in order, F faults found, N nobody in, L access refused, W works finished; the numbers cross out what is bad. Enter keeps it and goes on to the next site. A finding leads on to a rectification notice with F7. Photos are attached to the inspection once it is kept.</translation>
    </message>
    <message>
        <source>Rounds: {rounds}, saved as {file}</source>
        <translation>Rounds: {rounds}, saved as {file}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Row of the audit chain</source>
        <translation>Row of the audit chain</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Row {row}</translation>
    </message>
    <message>
        <source>Row {row} has a reading of this meter for {month} already.</source>
        <translation>Row {row} has a reading of this meter for {month} already.</translation>
    </message>
    <message>
        <source>Row {row} has this tag already, or a copy of its key bears it.</source>
        <translation>Row {row} has this tag already, or a copy of its key bears it.</translation>
    </message>
    <message>
        <source>Row {row} of sheet {sheet} says otherwise. Correct one of the two.</source>
        <translation>Row {row} of sheet {sheet} says otherwise. Correct one of the two.</translation>
    </message>
    <message>
        <source>Row {row} says otherwise. Correct one of the two.</source>
        <translation>Row {row} says otherwise. Correct one of the two.</translation>
    </message>
    <message>
        <source>Row {row} says the same already.</source>
        <translation>Row {row} says the same already.</translation>
    </message>
    <message>
        <source>Row {row} says this of the unit already. Add up the two, or name item and month in both.</source>
        <translation>Row {row} says this of the unit already. Add up the two, or name item and month in both.</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {value} – {reason}</source>
        <translation>Row {row}, {column}: {value} – {reason}</translation>
    </message>
    <message>
        <source>Row {row}. {reasons}</source>
        <translation>Row {row}. {reasons}</translation>
    </message>
    <message>
        <source>Rows noted</source>
        <translation>Rows noted</translation>
    </message>
    <message>
        <source>Rows say what was noted when they were written</source>
        <translation>Rows say what was noted when they were written</translation>
    </message>
    <message>
        <source>Rows: {count}</source>
        <translation>Rows: {count}</translation>
    </message>
    <message>
        <source>Rows: {rows}, saved as {file}</source>
        <translation>Rows: {rows}, saved as {file}</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Rule broken</source>
        <translation>Rule broken</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Rule set</translation>
    </message>
    <message>
        <source>Rule: {title} {value} months</source>
        <translation>Rule: {title} {value} months</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Rules and working days are as noted</source>
        <translation>Rules and working days are as noted</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Run out</translation>
    </message>
    <message>
        <source>SQLite {sqlite} · Qt {qt}</source>
        <translation>SQLite {sqlite} · Qt {qt}</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Safety facility</source>
        <translation>Safety facility</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Said by</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Same disk as the books</source>
        <translation>Same disk as the books</translation>
    </message>
    <message>
        <source>Same disk as the other</source>
        <translation>Same disk as the other</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save a register as .xlsx, .csv or .pdf.</source>
        <translation>Save a register as .xlsx, .csv or .pdf.</translation>
    </message>
    <message>
        <source>Save a report as .pdf, .xlsx or .csv.</source>
        <translation>Save a report as .pdf, .xlsx or .csv.</translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation>Save and print</translation>
    </message>
    <message>
        <source>Save and print the form</source>
        <translation>Save and print the form</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Save as …</translation>
    </message>
    <message>
        <source>Save faulty rows</source>
        <translation>Save faulty rows</translation>
    </message>
    <message>
        <source>Save faulty rows…</source>
        <translation>Save faulty rows…</translation>
    </message>
    <message>
        <source>Save the charge list</source>
        <translation>Save the charge list</translation>
    </message>
    <message>
        <source>Save the days closed</source>
        <translation>Save the days closed</translation>
    </message>
    <message>
        <source>Save the due list</source>
        <translation>Save the due list</translation>
    </message>
    <message>
        <source>Save the dunning letters</source>
        <translation>Save the dunning letters</translation>
    </message>
    <message>
        <source>Save the exceptions</source>
        <translation>Save the exceptions</translation>
    </message>
    <message>
        <source>Save the key register</source>
        <translation>Save the key register</translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>Save the labels</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>Save the list as a file</source>
        <translation>Save the list as a file</translation>
    </message>
    <message>
        <source>Save the list of keys</source>
        <translation>Save the list of keys</translation>
    </message>
    <message>
        <source>Save the logs</source>
        <translation>Save the logs</translation>
    </message>
    <message>
        <source>Save the payment notices</source>
        <translation>Save the payment notices</translation>
    </message>
    <message>
        <source>Save the readings</source>
        <translation>Save the readings</translation>
    </message>
    <message>
        <source>Save the receipt list</source>
        <translation>Save the receipt list</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation>Save the roster</translation>
    </message>
    <message>
        <source>Save the round sheet</source>
        <translation>Save the round sheet</translation>
    </message>
    <message>
        <source>Save the statement of a unit&apos;s account.</source>
        <translation>Save the statement of a unit&apos;s account.</translation>
    </message>
    <message>
        <source>Save the work orders</source>
        <translation>Save the work orders</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Saved. Papers already issued stay as they are.</source>
        <translation>Saved. Papers already issued stay as they are.</translation>
    </message>
    <message>
        <source>Saved. Rows: {count}</source>
        <translation>Saved. Rows: {count}</translation>
    </message>
    <message>
        <source>Saved. Shifts: {count}</source>
        <translation>Saved. Shifts: {count}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>Saves registers as Excel, CSV or PDF, prints payment notices and labels in bulk; each time is noted.</source>
        <translation>Saves registers as Excel, CSV or PDF, prints payment notices and labels in bulk; each time is noted.</translation>
    </message>
    <message>
        <source>Saving the charge list</source>
        <translation>Saving the charge list</translation>
    </message>
    <message>
        <source>Saving the days closed</source>
        <translation>Saving the days closed</translation>
    </message>
    <message>
        <source>Saving the due list</source>
        <translation>Saving the due list</translation>
    </message>
    <message>
        <source>Saving the key register</source>
        <translation>Saving the key register</translation>
    </message>
    <message>
        <source>Saving the list</source>
        <translation>Saving the list</translation>
    </message>
    <message>
        <source>Saving the list of keys</source>
        <translation>Saving the list of keys</translation>
    </message>
    <message>
        <source>Saving the readings</source>
        <translation>Saving the readings</translation>
    </message>
    <message>
        <source>Saving the receipt list</source>
        <translation>Saving the receipt list</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Saving the report</translation>
    </message>
    <message>
        <source>Saving the roster</source>
        <translation>Saving the roster</translation>
    </message>
    <message>
        <source>Say from which day to which: --from DAY --to DAY.</source>
        <translation>Say from which day to which: --from DAY --to DAY.</translation>
    </message>
    <message>
        <source>Say it in at most {count} characters.</source>
        <translation>Say it in at most {count} characters.</translation>
    </message>
    <message>
        <source>Say what is not right.</source>
        <translation>Say what is not right.</translation>
    </message>
    <message>
        <source>Say what was found: press the letter of an answer.</source>
        <translation>Say what was found: press the letter of an answer.</translation>
    </message>
    <message>
        <source>Say which log: --shift NUMBER, --day DAY or --month MONTH.</source>
        <translation>Say which log: --shift NUMBER, --day DAY or --month MONTH.</translation>
    </message>
    <message>
        <source>Say who asks to have it kept, and why.</source>
        <translation>Say who asks to have it kept, and why.</translation>
    </message>
    <message>
        <source>Say why it is cancelled.</source>
        <translation>Say why it is cancelled.</translation>
    </message>
    <message>
        <source>Say why it is refused: it stands on the paper.</source>
        <translation>Say why it is refused: it stands on the paper.</translation>
    </message>
    <message>
        <source>Say why the visitor is let in all the same.</source>
        <translation>Say why the visitor is let in all the same.</translation>
    </message>
    <message>
        <source>Say why the visitor is not let in.</source>
        <translation>Say why the visitor is not let in.</translation>
    </message>
    <message>
        <source>Scan a pass</source>
        <translation>Scan a pass</translation>
    </message>
    <message>
        <source>Scan or choose the passes that are handed in.</source>
        <translation>Scan or choose the passes that are handed in.</translation>
    </message>
    <message>
        <source>Scan or type a tag</source>
        <translation>Scan or type a tag</translation>
    </message>
    <message>
        <source>Scan or type the number of a pass</source>
        <translation>Scan or type the number of a pass</translation>
    </message>
    <message>
        <source>Scan or type the tag of a key.</source>
        <translation>Scan or type the tag of a key.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Seal of the books: audit row {row}, {seal}</source>
        <translation>Seal of the books: audit row {row}, {seal}</translation>
    </message>
    <message>
        <source>Sealed; they go with what is erased, once they are as old as visits may be.</source>
        <translation>Sealed; they go with what is erased, once they are as old as visits may be.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>See first what is in a backup: nothing is replaced before you say so.</source>
        <translation>See first what is in a backup: nothing is replaced before you say so.</translation>
    </message>
    <message>
        <source>See the reports</source>
        <translation>See the reports</translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation>See what is in it</translation>
    </message>
    <message>
        <source>See whole identity numbers</source>
        <translation>See whole identity numbers</translation>
    </message>
    <message>
        <source>See {number}</source>
        <translation>See {number}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Seen at</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Seen by</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Seen on</translation>
    </message>
    <message>
        <source>Seen to by:</source>
        <translation>Seen to by:</translation>
    </message>
    <message>
        <source>Sees and prints the reports of every desk.</source>
        <translation>Sees and prints the reports of every desk.</translation>
    </message>
    <message>
        <source>Sees every desk, shows and prints papers again, sets their own password.</source>
        <translation>Sees every desk, shows and prints papers again, sets their own password.</translation>
    </message>
    <message>
        <source>Sees who did what, when and at which counter.</source>
        <translation>Sees who did what, when and at which counter.</translation>
    </message>
    <message>
        <source>Select at most {most} rows to copy. To take more along, ask somebody who may save lists.</source>
        <translation>Select at most {most} rows to copy. To take more along, ask somebody who may save lists.</translation>
    </message>
    <message>
        <source>Select at most {most} rows to copy. To take more along, save the list as a file.</source>
        <translation>Select at most {most} rows to copy. To take more along, save the list as a file.</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>Send back …</source>
        <translation>Send back …</translation>
    </message>
    <message>
        <source>Send {number} back</source>
        <translation>Send {number} back</translation>
    </message>
    <message>
        <source>Serve the slip …</source>
        <translation>Serve the slip …</translation>
    </message>
    <message>
        <source>Serve {number}</source>
        <translation>Serve {number}</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Served at</source>
        <translation>Served at</translation>
    </message>
    <message>
        <source>Served at:</source>
        <translation>Served at:</translation>
    </message>
    <message>
        <source>Served at: {at}</source>
        <translation>Served at: {at}</translation>
    </message>
    <message>
        <source>Served by:</source>
        <translation>Served by:</translation>
    </message>
    <message>
        <source>Served on</source>
        <translation>Served on</translation>
    </message>
    <message>
        <source>Served on:</source>
        <translation>Served on:</translation>
    </message>
    <message>
        <source>Served on: {name}</source>
        <translation>Served on: {name}</translation>
    </message>
    <message>
        <source>Served …</source>
        <translation>Served …</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Service centre</source>
        <translation>Service centre</translation>
    </message>
    <message>
        <source>Service centre:</source>
        <translation>Service centre:</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Set A, viewing</source>
        <translation>Set A, viewing</translation>
    </message>
    <message>
        <source>Set B, the rest</source>
        <translation>Set B, the rest</translation>
    </message>
    <message>
        <source>Set rules and papers</source>
        <translation>Set rules and papers</translation>
    </message>
    <message>
        <source>Set tariffs</source>
        <translation>Set tariffs</translation>
    </message>
    <message>
        <source>Set the price</source>
        <translation>Set the price</translation>
    </message>
    <message>
        <source>Set who may do what</source>
        <translation>Set who may do what</translation>
    </message>
    <message>
        <source>Sets the estate, the rules, the working days, and the words, logo and seal of papers.</source>
        <translation>Sets the estate, the rules, the working days, and the words, logo and seal of papers.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Settled at</source>
        <translation>Settled at</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Settled by</translation>
    </message>
    <message>
        <source>Settled by deduction …</source>
        <translation>Settled by deduction …</translation>
    </message>
    <message>
        <source>Settled from prepayment</source>
        <translation>Settled from prepayment</translation>
    </message>
    <message>
        <source>Settled without money: {sums}</source>
        <translation>Settled without money: {sums}</translation>
    </message>
    <message>
        <source>Settlement given back to prepayment</source>
        <translation>Settlement given back to prepayment</translation>
    </message>
    <message>
        <source>Settlement of renovation deposits</source>
        <translation>Settlement of renovation deposits</translation>
    </message>
    <message>
        <source>Settling from prepayment agreed</source>
        <translation>Settling from prepayment agreed</translation>
    </message>
    <message>
        <source>Several days …</source>
        <translation>Several days …</translation>
    </message>
    <message>
        <source>Several numbers stand in one cell. Give each person a row of their own.</source>
        <translation>Several numbers stand in one cell. Give each person a row of their own.</translation>
    </message>
    <message>
        <source>Several people of that name are on file at {unit}. Begin the request in the window.</source>
        <translation>Several people of that name are on file at {unit}. Begin the request in the window.</translation>
    </message>
    <message>
        <source>Several people stand in one cell. Give each a row of their own.</source>
        <translation>Several people stand in one cell. Give each a row of their own.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Share of the title, %</source>
        <translation>Share of the title, %</translation>
    </message>
    <message>
        <source>Share so far</source>
        <translation>Share so far</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Shared by</translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation>Shared cost</translation>
    </message>
    <message>
        <source>Shared cost entered</source>
        <translation>Shared cost entered</translation>
    </message>
    <message>
        <source>Shared cost withdrawn</source>
        <translation>Shared cost withdrawn</translation>
    </message>
    <message>
        <source>Shared costs are as noted in the audit chain</source>
        <translation>Shared costs are as noted in the audit chain</translation>
    </message>
    <message>
        <source>Shares add up to their costs</source>
        <translation>Shares add up to their costs</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Sheet for the round</source>
        <translation>Sheet for the round</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shift after</source>
        <translation>Shift after</translation>
    </message>
    <message>
        <source>Shift and handover</source>
        <translation>Shift and handover</translation>
    </message>
    <message>
        <source>Shift and handover: F3 opens a shift, the one on the roster or by the clock. At its end F7 hands it over: the program has put together what is open, which keys are out and what the drawer should hold; count and press Ctrl+S, or F10 to print the sheet as well. From then on its log is locked. The next one presses F7 and confirms block by block with their own password, or says what is not right. F2 shows what is handed over, F9 its sheet. A shift that was left is handed over by a supervisor with F7 when its time is over.</source>
        <translation>Shift and handover: F3 opens a shift, the one on the roster or by the clock. At its end F7 hands it over: the program has put together what is open, which keys are out and what the drawer should hold; count and press Ctrl+S, or F10 to print the sheet as well. From then on its log is locked. The next one presses F7 and confirms block by block with their own password, or says what is not right. F2 shows what is handed over, F9 its sheet. A shift that was left is handed over by a supervisor with F7 when its time is over.</translation>
    </message>
    <message>
        <source>Shift before</source>
        <translation>Shift before</translation>
    </message>
    <message>
        <source>Shift down (mm)</source>
        <translation>Shift down (mm)</translation>
    </message>
    <message>
        <source>Shift handed over</source>
        <translation>Shift handed over</translation>
    </message>
    <message>
        <source>Shift not opened</source>
        <translation>Shift not opened</translation>
    </message>
    <message>
        <source>Shift opened</source>
        <translation>Shift opened</translation>
    </message>
    <message>
        <source>Shift right (mm)</source>
        <translation>Shift right (mm)</translation>
    </message>
    <message>
        <source>Shift taken over</source>
        <translation>Shift taken over</translation>
    </message>
    <message>
        <source>Shift: {shift}</source>
        <translation>Shift: {shift}</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Shifts</translation>
    </message>
    <message>
        <source>Shifts and handovers</source>
        <translation>Shifts and handovers</translation>
    </message>
    <message>
        <source>Shifts and handovers are as noted in the audit chain</source>
        <translation>Shifts and handovers are as noted in the audit chain</translation>
    </message>
    <message>
        <source>Shifts follow their steps</source>
        <translation>Shifts follow their steps</translation>
    </message>
    <message>
        <source>Shifts of a cycle, day after day</source>
        <translation>Shifts of a cycle, day after day</translation>
    </message>
    <message>
        <source>Shifts opened over others or late, handovers missing or disputed, cash that differs, promises not kept, rounds missed: none of it.</source>
        <translation>Shifts opened over others or late, handovers missing or disputed, cash that differs, promises not kept, rounds missed: none of it.</translation>
    </message>
    <message>
        <source>Shifts swapped</source>
        <translation>Shifts swapped</translation>
    </message>
    <message>
        <source>Shifts to review</source>
        <translation>Shifts to review</translation>
    </message>
    <message>
        <source>Shifts …</source>
        <translation>Shifts …</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Short by {amount}</source>
        <translation>Short by {amount}</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Should be</translation>
    </message>
    <message>
        <source>Should be: {should_be}, in the cabinet: {in_cabinet}, out: {out}, lost: {lost}</source>
        <translation>Should be: {should_be}, in the cabinet: {in_cabinet}, out: {out}, lost: {lost}</translation>
    </message>
    <message>
        <source>Should have left by {time}. Call the unit, and sign out who has left.</source>
        <translation>Should have left by {time}. Call the unit, and sign out who has left.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>Show the case</translation>
    </message>
    <message>
        <source>Show the document</source>
        <translation>Show the document</translation>
    </message>
    <message>
        <source>Show the latest state</source>
        <translation>Show the latest state</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Sign here</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Sign in a visitor</source>
        <translation>Sign in a visitor</translation>
    </message>
    <message>
        <source>Sign in and look things up</source>
        <translation>Sign in and look things up</translation>
    </message>
    <message>
        <source>Sign on the roster</source>
        <translation>Sign on the roster</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Sign out and restore it from the first page.</source>
        <translation>Sign out and restore it from the first page.</translation>
    </message>
    <message>
        <source>Sign the visitor in</source>
        <translation>Sign the visitor in</translation>
    </message>
    <message>
        <source>Sign-out taken back</source>
        <translation>Sign-out taken back</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signature of who asked:</source>
        <translation>Signature of who asked:</translation>
    </message>
    <message>
        <source>Signature on return:</source>
        <translation>Signature on return:</translation>
    </message>
    <message>
        <source>Signature on the screen</source>
        <translation>Signature on the screen</translation>
    </message>
    <message>
        <source>Signature:</source>
        <translation>Signature:</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Signed by the resident:</source>
        <translation>Signed by the resident:</translation>
    </message>
    <message>
        <source>Signed by those on duty; altered, they would prove nothing.</source>
        <translation>Signed by those on duty; altered, they would prove nothing.</translation>
    </message>
    <message>
        <source>Signed handovers of keys</source>
        <translation>Signed handovers of keys</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <translation>Signed in by</translation>
    </message>
    <message>
        <source>Signed in by: {name}</source>
        <translation>Signed in by: {name}</translation>
    </message>
    <message>
        <source>Signed out: {names}</source>
        <translation>Signed out: {names}</translation>
    </message>
    <message>
        <source>Signed: {name}</source>
        <translation>Signed: {name}</translation>
    </message>
    <message>
        <source>Signs of this number are hidden by stars. Get the list with whole numbers, or leave this column unread.</source>
        <translation>Signs of this number are hidden by stars. Get the list with whole numbers, or leave this column unread.</translation>
    </message>
    <message>
        <source>Signs visitors in and out, turns them away, notes who may come to a unit; notes enquiries, answers them, promises to call back.</source>
        <translation>Signs visitors in and out, turns them away, notes who may come to a unit; notes enquiries, answers them, promises to call back.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>Since {time}</translation>
    </message>
    <message>
        <source>Since, now if empty</source>
        <translation>Since, now if empty</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Site asked for</source>
        <translation>Site asked for</translation>
    </message>
    <message>
        <source>Site cleared, nobody lodges there</source>
        <translation>Site cleared, nobody lodges there</translation>
    </message>
    <message>
        <source>Site inspected</source>
        <translation>Site inspected</translation>
    </message>
    <message>
        <source>Site inspection</source>
        <translation>Site inspection</translation>
    </message>
    <message>
        <source>Site inspections</source>
        <translation>Site inspections</translation>
    </message>
    <message>
        <source>Site inspector</source>
        <translation>Site inspector</translation>
    </message>
    <message>
        <source>Site inspector:</source>
        <translation>Site inspector:</translation>
    </message>
    <message>
        <source>Site looked at by the manager</source>
        <translation>Site looked at by the manager</translation>
    </message>
    <message>
        <source>Site manager</source>
        <translation>Site manager</translation>
    </message>
    <message>
        <source>Site manager&apos;s phone</source>
        <translation>Site manager&apos;s phone</translation>
    </message>
    <message>
        <source>Site manager&apos;s signature:</source>
        <translation>Site manager&apos;s signature:</translation>
    </message>
    <message>
        <source>Site manager, owner …</source>
        <translation>Site manager, owner …</translation>
    </message>
    <message>
        <source>Site manager:</source>
        <translation>Site manager:</translation>
    </message>
    <message>
        <source>Site manager: {name}</source>
        <translation>Site manager: {name}</translation>
    </message>
    <message>
        <source>Site stopped</source>
        <translation>Site stopped</translation>
    </message>
    <message>
        <source>Site to be inspected</source>
        <translation>Site to be inspected</translation>
    </message>
    <message>
        <source>Site worker</source>
        <translation>Site worker</translation>
    </message>
    <message>
        <source>Site worker corrected</source>
        <translation>Site worker corrected</translation>
    </message>
    <message>
        <source>Site worker entered</source>
        <translation>Site worker entered</translation>
    </message>
    <message>
        <source>Site workers</source>
        <translation>Site workers</translation>
    </message>
    <message>
        <source>Site workers are listed as of today. Leave out the days.</source>
        <translation>Site workers are listed as of today. Leave out the days.</translation>
    </message>
    <message>
        <source>Site workers erased in their time</source>
        <translation>Site workers erased in their time</translation>
    </message>
    <message>
        <source>Site {unit}</source>
        <translation>Site {unit}</translation>
    </message>
    <message>
        <source>Site: {unit}</source>
        <translation>Site: {unit}</translation>
    </message>
    <message>
        <source>Sites not inspected in time</source>
        <translation>Sites not inspected in time</translation>
    </message>
    <message>
        <source>Sites on which works go on are inspected round by round; they stand here from the day they begin.</source>
        <translation>Sites on which works go on are inspected round by round; they stand here from the day they begin.</translation>
    </message>
    <message>
        <source>Sites: {count}</source>
        <translation>Sites: {count}</translation>
    </message>
    <message>
        <source>Size of the seal (mm)</source>
        <translation>Size of the seal (mm)</translation>
    </message>
    <message>
        <source>Sleeping on the site</source>
        <translation>Sleeping on the site</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>Slip of a settlement taken back</source>
        <translation>Slip of a settlement taken back</translation>
    </message>
    <message>
        <source>Slip to be served</source>
        <translation>Slip to be served</translation>
    </message>
    <message>
        <source>Slips: {method}</source>
        <translation>Slips: {method}</translation>
    </message>
    <message>
        <source>Some days</source>
        <translation>Some days</translation>
    </message>
    <message>
        <source>Some of the chosen charges have been paid meanwhile. Look at the list again.</source>
        <translation>Some of the chosen charges have been paid meanwhile. Look at the list again.</translation>
    </message>
    <message>
        <source>Somebody else must stand guard.</source>
        <translation>Somebody else must stand guard.</translation>
    </message>
    <message>
        <source>Somebody else …</source>
        <translation>Somebody else …</translation>
    </message>
    <message>
        <source>Somebody with this number is in the register already.</source>
        <translation>Somebody with this number is in the register already.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Someone else</translation>
    </message>
    <message>
        <source>Something has been paid on this charge. Void the receipt first.</source>
        <translation>Something has been paid on this charge. Void the receipt first.</translation>
    </message>
    <message>
        <source>Something is marked as bad: the answer is “Faults found”.</source>
        <translation>Something is marked as bad: the answer is “Faults found”.</translation>
    </message>
    <message>
        <source>Something of it must be kept for now. Wait until the hold is over or lifted.</source>
        <translation>Something of it must be kept for now. Wait until the hold is over or lifted.</translation>
    </message>
    <message>
        <source>Something went wrong in the program; we are sorry. What was saved is safe, and you can go on. Report number: {number}</source>
        <translation>Something went wrong in the program; we are sorry. What was saved is safe, and you can go on. Report number: {number}</translation>
    </message>
    <message>
        <source>Sort a list by another column</source>
        <translation>Sort a list by another column</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Sort by {column}</translation>
    </message>
    <message>
        <source>Sort down by {column}</source>
        <translation>Sort down by {column}</translation>
    </message>
    <message>
        <source>Sort it up or down</source>
        <translation>Sort it up or down</translation>
    </message>
    <message>
        <source>Space: show or hide. Ctrl+↑ ↓: move.</source>
        <translation>Space: show or hide. Ctrl+↑ ↓: move.</translation>
    </message>
    <message>
        <source>Space: this trade or not.</source>
        <translation>Space: this trade or not.</translation>
    </message>
    <message>
        <source>Special reminders</source>
        <translation>Special reminders</translation>
    </message>
    <message>
        <source>Spot check</source>
        <translation>Spot check</translation>
    </message>
    <message>
        <source>Spot check drawn</source>
        <translation>Spot check drawn</translation>
    </message>
    <message>
        <source>Spot check made</source>
        <translation>Spot check made</translation>
    </message>
    <message>
        <source>Spot check of {number}</source>
        <translation>Spot check of {number}</translation>
    </message>
    <message>
        <source>Spot check record</source>
        <translation>Spot check record</translation>
    </message>
    <message>
        <source>Spot check …</source>
        <translation>Spot check …</translation>
    </message>
    <message>
        <source>Spot checks</source>
        <translation>Spot checks</translation>
    </message>
    <message>
        <source>Spot checks are answered by a follow-up each</source>
        <translation>Spot checks are answered by a follow-up each</translation>
    </message>
    <message>
        <source>Spot checks drawn</source>
        <translation>Spot checks drawn</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Staff card</source>
        <translation>Staff card</translation>
    </message>
    <message>
        <source>Staff card: {number}</source>
        <translation>Staff card: {number}</translation>
    </message>
    <message>
        <source>Stage of review</source>
        <translation>Stage of review</translation>
    </message>
    <message>
        <source>Standing permission</source>
        <translation>Standing permission</translation>
    </message>
    <message>
        <source>Standing permissions that are over</source>
        <translation>Standing permissions that are over</translation>
    </message>
    <message>
        <source>Standing permissions, as who is let in or not</source>
        <translation>Standing permissions, as who is let in or not</translation>
    </message>
    <message>
        <source>Stands for {number}, which is lost</source>
        <translation>Stands for {number}, which is lost</translation>
    </message>
    <message>
        <source>Stands on receipts; optional</source>
        <translation>Stands on receipts; optional</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>State: {state}</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Statement of account</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Steps are as noted</source>
        <translation>Steps are as noted</translation>
    </message>
    <message>
        <source>Steps of renovation were taken when they were noted</source>
        <translation>Steps of renovation were taken when they were noted</translation>
    </message>
    <message>
        <source>Still held</source>
        <translation>Still held</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Still here</translation>
    </message>
    <message>
        <source>Still on file at {unit}. Record the transfer of title, the end of the lease or the move first.</source>
        <translation>Still on file at {unit}. Record the transfer of title, the end of the lease or the move first.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Still open {time} after its end</source>
        <translation>Still open {time} after its end</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Still owed</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Still to be done</translation>
    </message>
    <message>
        <source>Still to be left</source>
        <translation>Still to be left</translation>
    </message>
    <message>
        <source>Still under way: {work}. What is stopped is not saved; what is waited for is saved, and the screen is locked until then.</source>
        <translation>Still under way: {work}. What is stopped is not saved; what is waited for is saved, and the screen is locked until then.</translation>
    </message>
    <message>
        <source>Stock-take</source>
        <translation>Stock-take</translation>
    </message>
    <message>
        <source>Stock-take begun</source>
        <translation>Stock-take begun</translation>
    </message>
    <message>
        <source>Stock-take cancelled</source>
        <translation>Stock-take cancelled</translation>
    </message>
    <message>
        <source>Stock-take counted</source>
        <translation>Stock-take counted</translation>
    </message>
    <message>
        <source>Stock-take finding</source>
        <translation>Stock-take finding</translation>
    </message>
    <message>
        <source>Stock-take finished</source>
        <translation>Stock-take finished</translation>
    </message>
    <message>
        <source>Stock-take of keys</source>
        <translation>Stock-take of keys</translation>
    </message>
    <message>
        <source>Stock-take of keys: result</source>
        <translation>Stock-take of keys: result</translation>
    </message>
    <message>
        <source>Stock-take settled</source>
        <translation>Stock-take settled</translation>
    </message>
    <message>
        <source>Stock-take sheet</source>
        <translation>Stock-take sheet</translation>
    </message>
    <message>
        <source>Stock-take under way</source>
        <translation>Stock-take under way</translation>
    </message>
    <message>
        <source>Stock-take: F3 begins one. Walk along the hooks in the order of the list, or with the sheet (F9), and scan each tag, or type it; type the hook you stand before, and a key that belongs on another one is found out. Enter or F7 in the list marks the chosen keys as seen, Shift+F7 takes that back. Keys that are lent need not be seen. F8 finishes: what is missing, what is here though it is booked as lent or lost, and what hangs on another hook stays open until it is settled with F7 or F8. Ctrl+E saves the list.</source>
        <translation>Stock-take: F3 begins one. Walk along the hooks in the order of the list, or with the sheet (F9), and scan each tag, or type it; type the hook you stand before, and a key that belongs on another one is found out. Enter or F7 in the list marks the chosen keys as seen, Shift+F7 takes that back. Keys that are lent need not be seen. F8 finishes: what is missing, what is here though it is booked as lent or lost, and what hangs on another hook stays open until it is settled with F7 or F8. Ctrl+E saves the list.</translation>
    </message>
    <message>
        <source>Stock-takes of keys</source>
        <translation>Stock-takes of keys</translation>
    </message>
    <message>
        <source>Stood still before</source>
        <translation>Stood still before</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop at once and prop what is left. Restore it as the designers of the building say in writing, and show the report.</source>
        <translation>Stop at once and prop what is left. Restore it as the designers of the building say in writing, and show the report.</translation>
    </message>
    <message>
        <source>Stop at once and restore the façade as it was, or show the approval.</source>
        <translation>Stop at once and restore the façade as it was, or show the approval.</translation>
    </message>
    <message>
        <source>Stop at once. Have the supplier restore and test the pipes, and show the record.</source>
        <translation>Stop at once. Have the supplier restore and test the pipes, and show the record.</translation>
    </message>
    <message>
        <source>Stop hot work until it is allowed. Put fire extinguishers at hand, and clear what burns.</source>
        <translation>Stop hot work until it is allowed. Put fire extinguishers at hand, and clear what burns.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Stop it and close</translation>
    </message>
    <message>
        <source>Stop of works reported</source>
        <translation>Stop of works reported</translation>
    </message>
    <message>
        <source>Stop of works served</source>
        <translation>Stop of works served</translation>
    </message>
    <message>
        <source>Stop the work that is under way</source>
        <translation>Stop the work that is under way</translation>
    </message>
    <message>
        <source>Stop the works of {unit}</source>
        <translation>Stop the works of {unit}</translation>
    </message>
    <message>
        <source>Stop these works. Apply for them in addition, or put back what was changed.</source>
        <translation>Stop these works. Apply for them in addition, or put back what was changed.</translation>
    </message>
    <message>
        <source>Stop using</source>
        <translation>Stop using</translation>
    </message>
    <message>
        <source>Stop using the item</source>
        <translation>Stop using the item</translation>
    </message>
    <message>
        <source>Stop works</source>
        <translation>Stop works</translation>
    </message>
    <message>
        <source>Stop works …</source>
        <translation>Stop works …</translation>
    </message>
    <message>
        <source>Stop-work</source>
        <translation>Stop-work</translation>
    </message>
    <message>
        <source>Stop-work notice</source>
        <translation>Stop-work notice</translation>
    </message>
    <message>
        <source>Stop-works</source>
        <translation>Stop-works</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Stopped before the file was saved. What was issued stays issued: save it once more.</source>
        <translation>Stopped before the file was saved. What was issued stays issued: save it once more.</translation>
    </message>
    <message>
        <source>Stopped for rectification</source>
        <translation>Stopped for rectification</translation>
    </message>
    <message>
        <source>Stopped. Nothing was attached.</source>
        <translation>Stopped. Nothing was attached.</translation>
    </message>
    <message>
        <source>Stopped. What was not finished was not saved.</source>
        <translation>Stopped. What was not finished was not saved.</translation>
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
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stored</translation>
    </message>
    <message>
        <source>Stored on the roster: {count}</source>
        <translation>Stored on the roster: {count}</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Storing</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Strong</translation>
    </message>
    <message>
        <source>Stub, given back on leaving</source>
        <translation>Stub, given back on leaving</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Submitted by: {name}</source>
        <translation>Submitted by: {name}</translation>
    </message>
    <message>
        <source>Such as 192.168.1.60 or /dev/usb/lp0</source>
        <translation>Such as 192.168.1.60 or /dev/usb/lp0</translation>
    </message>
    <message>
        <source>Such as 3-1-502</source>
        <translation>Such as 3-1-502</translation>
    </message>
    <message>
        <source>Such as Counter 1; stands on receipts</source>
        <translation>Such as Counter 1; stands on receipts</translation>
    </message>
    <message>
        <source>Such as Holiday duty</source>
        <translation>Such as Holiday duty</translation>
    </message>
    <message>
        <source>Such as National Day</source>
        <translation>Such as National Day</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Suggestion form</source>
        <translation>Suggestion form</translation>
    </message>
    <message>
        <source>Suggestion logged</source>
        <translation>Suggestion logged</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Sum promised</source>
        <translation>Sum promised</translation>
    </message>
    <message>
        <source>Sum, all if empty</source>
        <translation>Sum, all if empty</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Supervisor:</source>
        <translation>Supervisor:</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspend</translation>
    </message>
    <message>
        <source>Suspend {number}</source>
        <translation>Suspend {number}</translation>
    </message>
    <message>
        <source>Suspend …</source>
        <translation>Suspend …</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Swap …</source>
        <translation>Swap …</translation>
    </message>
    <message>
        <source>Swap: {name}</source>
        <translation>Swap: {name}</translation>
    </message>
    <message>
        <source>Swapped shifts are as they were before</source>
        <translation>Swapped shifts are as they were before</translation>
    </message>
    <message>
        <source>Swaps</source>
        <translation>Swaps</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Table of rights</source>
        <translation>Table of rights</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Tables of the report</source>
        <translation>Tables of the report</translation>
    </message>
    <message>
        <source>Tag number</source>
        <translation>Tag number</translation>
    </message>
    <message>
        <source>Tag, door, unit or name</source>
        <translation>Tag, door, unit or name</translation>
    </message>
    <message>
        <source>Tag, hook or place</source>
        <translation>Tag, hook or place</translation>
    </message>
    <message>
        <source>Tag, name, phone or number</source>
        <translation>Tag, name, phone or number</translation>
    </message>
    <message>
        <source>Tag, place, name or number</source>
        <translation>Tag, place, name or number</translation>
    </message>
    <message>
        <source>Tag, unit, name or number</source>
        <translation>Tag, unit, name or number</translation>
    </message>
    <message>
        <source>Taiwan travel permit</source>
        <translation>Taiwan travel permit</translation>
    </message>
    <message>
        <source>Take a key into custody</source>
        <translation>Take a key into custody</translation>
    </message>
    <message>
        <source>Take a payment: the oldest charges first, the rest becomes prepayment.</source>
        <translation>Take a payment: the oldest charges first, the rest becomes prepayment.</translation>
    </message>
    <message>
        <source>Take and dispatch repairs and complaints</source>
        <translation>Take and dispatch repairs and complaints</translation>
    </message>
    <message>
        <source>Take and print the receipt</source>
        <translation>Take and print the receipt</translation>
    </message>
    <message>
        <source>Take away the bedding and the stove; nobody stays overnight.</source>
        <translation>Take away the bedding and the stove; nobody stays overnight.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Take back {number}</source>
        <translation>Take back {number}</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>Take back …</translation>
    </message>
    <message>
        <source>Take down a wall, kitchen</source>
        <translation>Take down a wall, kitchen</translation>
    </message>
    <message>
        <source>Take down the meter</source>
        <translation>Take down the meter</translation>
    </message>
    <message>
        <source>Take down …</source>
        <translation>Take down …</translation>
    </message>
    <message>
        <source>Take in a roster</source>
        <translation>Take in a roster</translation>
    </message>
    <message>
        <source>Take in hand …</source>
        <translation>Take in hand …</translation>
    </message>
    <message>
        <source>Take into custody …</source>
        <translation>Take into custody …</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Take it</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>Take it down</translation>
    </message>
    <message>
        <source>Take keys back</source>
        <translation>Take keys back</translation>
    </message>
    <message>
        <source>Take keys back …</source>
        <translation>Take keys back …</translation>
    </message>
    <message>
        <source>Take lists along</source>
        <translation>Take lists along</translation>
    </message>
    <message>
        <source>Take off the file</source>
        <translation>Take off the file</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Take out of use</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Take over a key list</source>
        <translation>Take over a key list</translation>
    </message>
    <message>
        <source>Take over a list of other books: .xlsx, .xls, .ods, .csv and the like.</source>
        <translation>Take over a list of other books: .xlsx, .xls, .ods, .csv and the like.</translation>
    </message>
    <message>
        <source>Take over a list …</source>
        <translation>Take over a list …</translation>
    </message>
    <message>
        <source>Take over a register of tickets</source>
        <translation>Take over a register of tickets</translation>
    </message>
    <message>
        <source>Take over and print</source>
        <translation>Take over and print</translation>
    </message>
    <message>
        <source>Take over readings</source>
        <translation>Take over readings</translation>
    </message>
    <message>
        <source>Take over your residents from an .xlsx register: you see first what will be added, and every faulty row.</source>
        <translation>Take over your residents from an .xlsx register: you see first what will be added, and every faulty row.</translation>
    </message>
    <message>
        <source>Take over …</source>
        <translation>Take over …</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Take payment</translation>
    </message>
    <message>
        <source>Take payment and print</source>
        <translation>Take payment and print</translation>
    </message>
    <message>
        <source>Take payment only</source>
        <translation>Take payment only</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation>Take payments</translation>
    </message>
    <message>
        <source>Take renovation applications</source>
        <translation>Take renovation applications</translation>
    </message>
    <message>
        <source>Take the backup {file}, made {when}.</source>
        <translation>Take the backup {file}, made {when}.</translation>
    </message>
    <message>
        <source>Take the folder out</source>
        <translation>Take the folder out</translation>
    </message>
    <message>
        <source>Take the folder out; its backups stay in it.</source>
        <translation>Take the folder out; its backups stay in it.</translation>
    </message>
    <message>
        <source>Take the pass back</source>
        <translation>Take the pass back</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Take the photo</translation>
    </message>
    <message>
        <source>Take the request down</source>
        <translation>Take the request down</translation>
    </message>
    <message>
        <source>Take the work back …</source>
        <translation>Take the work back …</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Taken back by</translation>
    </message>
    <message>
        <source>Taken back into the cabinet</source>
        <translation>Taken back into the cabinet</translation>
    </message>
    <message>
        <source>Taken back {amount}, {number}: {reason}</source>
        <translation>Taken back {amount}, {number}: {reason}</translation>
    </message>
    <message>
        <source>Taken back: {numbers}</source>
        <translation>Taken back: {numbers}</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Taken by</translation>
    </message>
    <message>
        <source>Taken by:</source>
        <translation>Taken by:</translation>
    </message>
    <message>
        <source>Taken by: {name}</source>
        <translation>Taken by: {name}</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>Taken down</translation>
    </message>
    <message>
        <source>Taken down by</source>
        <translation>Taken down by</translation>
    </message>
    <message>
        <source>Taken down by: {name}</source>
        <translation>Taken down by: {name}</translation>
    </message>
    <message>
        <source>Taken down. F9 shows the acknowledgement to hand over.</source>
        <translation>Taken down. F9 shows the acknowledgement to hand over.</translation>
    </message>
    <message>
        <source>Taken from the file</source>
        <translation>Taken from the file</translation>
    </message>
    <message>
        <source>Taken from {role}</source>
        <translation>Taken from {role}</translation>
    </message>
    <message>
        <source>Taken in advance</source>
        <translation>Taken in advance</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>Taken in by</translation>
    </message>
    <message>
        <source>Taken in by: {name}</source>
        <translation>Taken in by: {name}</translation>
    </message>
    <message>
        <source>Taken into custody</source>
        <translation>Taken into custody</translation>
    </message>
    <message>
        <source>Taken out of the cabinet</source>
        <translation>Taken out of the cabinet</translation>
    </message>
    <message>
        <source>Taken out of use</source>
        <translation>Taken out of use</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Taken over by</translation>
    </message>
    <message>
        <source>Taken over by {name} at {at}</source>
        <translation>Taken over by {name} at {at}</translation>
    </message>
    <message>
        <source>Taken over by: {name}</source>
        <translation>Taken over by: {name}</translation>
    </message>
    <message>
        <source>Taken over from the register</source>
        <translation>Taken over from the register</translation>
    </message>
    <message>
        <source>Taken {amount}, {number}</source>
        <translation>Taken {amount}, {number}</translation>
    </message>
    <message>
        <source>Takes applications and their documents, issues reviewed permits and passes, inspects sites, serves notices, stops works, inspects on completion, proposes deductions and refunds.</source>
        <translation>Takes applications and their documents, issues reviewed permits and passes, inspects sites, serves notices, stops works, inspects on completion, proposes deductions and refunds.</translation>
    </message>
    <message>
        <source>Takes payments, prepayments and deposits, prints receipts, applies for waivers and refunds, pays refunds out, closes the day, hands the cash in.</source>
        <translation>Takes payments, prepayments and deposits, prints receipts, applies for waivers and refunds, pays refunds out, closes the day, hands the cash in.</translation>
    </message>
    <message>
        <source>Takes receipts back by a red entry, notes payments that bounced.</source>
        <translation>Takes receipts back by a red entry, notes payments that bounced.</translation>
    </message>
    <message>
        <source>Takes tickets, dispatches and suspends work, makes quotes, enters what was done and used, follows up, investigates complaints, declares incidents, sets who is on duty.</source>
        <translation>Takes tickets, dispatches and suspends work, makes quotes, enters what was done and used, follows up, investigates complaints, declares incidents, sets who is on duty.</translation>
    </message>
    <message>
        <source>Taking longer</source>
        <translation>Taking longer</translation>
    </message>
    <message>
        <source>Taking over the keys</source>
        <translation>Taking over the keys</translation>
    </message>
    <message>
        <source>Taking over the readings</source>
        <translation>Taking over the readings</translation>
    </message>
    <message>
        <source>Taking over the tickets</source>
        <translation>Taking over the tickets</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Target of the handling rate</source>
        <translation>Target of the handling rate</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tariff</translation>
    </message>
    <message>
        <source>Tariff corrected</source>
        <translation>Tariff corrected</translation>
    </message>
    <message>
        <source>Tariff ended</source>
        <translation>Tariff ended</translation>
    </message>
    <message>
        <source>Tariff set</source>
        <translation>Tariff set</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tariffs</translation>
    </message>
    <message>
        <source>Tariffs: F2 adds a fee item, F3 sets a price from a day on, F8 ends a price. The nearest price wins: the unit&apos;s own, then its building&apos;s, then its kind&apos;s, then the one for all; for a vacant unit those for vacant units come first. F7 corrects what was mistyped, until it has billed; after that a new price follows the old one. Ctrl+U stops using a fee item, or uses it again. Charged by the day: a unit handed over or sold, or a price that changes, inside a month counts by its days.</source>
        <translation>Tariffs: F2 adds a fee item, F3 sets a price from a day on, F8 ends a price. The nearest price wins: the unit&apos;s own, then its building&apos;s, then its kind&apos;s, then the one for all; for a vacant unit those for vacant units come first. F7 corrects what was mistyped, until it has billed; after that a new price follows the old one. Ctrl+U stops using a fee item, or uses it again. Charged by the day: a unit handed over or sold, or a price that changes, inside a month counts by its days.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Team added</source>
        <translation>Team added</translation>
    </message>
    <message>
        <source>Team changed</source>
        <translation>Team changed</translation>
    </message>
    <message>
        <source>Tell a week or a month, or the days: not both.</source>
        <translation>Tell a week or a month, or the days: not both.</translation>
    </message>
    <message>
        <source>Tell by the code in its QR whether a receipt is true, or a Z slip&apos;s books.</source>
        <translation>Tell by the code in its QR whether a receipt is true, or a Z slip&apos;s books.</translation>
    </message>
    <message>
        <source>Tell the office when it is done: it looks at it again.</source>
        <translation>Tell the office when it is done: it looks at it again.</translation>
    </message>
    <message>
        <source>Temporary pass</source>
        <translation>Temporary pass</translation>
    </message>
    <message>
        <source>Temporary passes</source>
        <translation>Temporary passes</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Tenant&apos;s ID document</source>
        <translation>Tenant&apos;s ID document</translation>
    </message>
    <message>
        <source>Tenant&apos;s ID number</source>
        <translation>Tenant&apos;s ID number</translation>
    </message>
    <message>
        <source>Tenant&apos;s name</source>
        <translation>Tenant&apos;s name</translation>
    </message>
    <message>
        <source>Tenant&apos;s phones</source>
        <translation>Tenant&apos;s phones</translation>
    </message>
    <message>
        <source>Term in words</source>
        <translation>Term in words</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>Test print</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Text message</translation>
    </message>
    <message>
        <source>Texts that name the same name, of this or another person: {count}</source>
        <translation>Texts that name the same name, of this or another person: {count}</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>Th</translation>
    </message>
    <message>
        <source>Thank you for your support of our work. Up to {date} the following fees of unit {unit} had not reached us; perhaps they were overlooked. We take the liberty of reminding you:</source>
        <translation>Thank you for your support of our work. Up to {date} the following fees of unit {unit} had not reached us; perhaps they were overlooked. We take the liberty of reminding you:</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>That day has not come yet.</translation>
    </message>
    <message>
        <source>That inspection was of another site. Look at it again.</source>
        <translation>That inspection was of another site. Look at it again.</translation>
    </message>
    <message>
        <source>That is more than a month ago. Type when it happened.</source>
        <translation>That is more than a month ago. Type when it happened.</translation>
    </message>
    <message>
        <source>That is more than a year ahead. Type a day that is nearer.</source>
        <translation>That is more than a year ahead. Type a day that is nearer.</translation>
    </message>
    <message>
        <source>That is more than two years from now. Type a day that is nearer.</source>
        <translation>That is more than two years from now. Type a day that is nearer.</translation>
    </message>
    <message>
        <source>That is no printer&apos;s address. Type it like 192.168.1.60 or printer.local:9100, on Linux also like /dev/usb/lp0 or usb:04b8:0202.</source>
        <translation>That is no printer&apos;s address. Type it like 192.168.1.60 or printer.local:9100, on Linux also like /dev/usb/lp0 or usb:04b8:0202.</translation>
    </message>
    <message>
        <source>That is over already. Type a later time.</source>
        <translation>That is over already. Type a later time.</translation>
    </message>
    <message>
        <source>That is too short for a signature. Sign again, or clear it with Del.</source>
        <translation>That is too short for a signature. Sign again, or clear it with Del.</translation>
    </message>
    <message>
        <source>That notice is of another site. Look at it again.</source>
        <translation>That notice is of another site. Look at it again.</translation>
    </message>
    <message>
        <source>That time has gone by. Type until when it is to be done.</source>
        <translation>That time has gone by. Type until when it is to be done.</translation>
    </message>
    <message>
        <source>That time has not come yet.</source>
        <translation>That time has not come yet.</translation>
    </message>
    <message>
        <source>That time is still to come. Type when it happened.</source>
        <translation>That time is still to come. Type when it happened.</translation>
    </message>
    <message>
        <source>That time is still to come. Type when the worker arrived.</source>
        <translation>That time is still to come. Type when the worker arrived.</translation>
    </message>
    <message>
        <source>That was the last meter. Ctrl+S stores what is typed.</source>
        <translation>That was the last meter. Ctrl+S stores what is typed.</translation>
    </message>
    <message>
        <source>The agreement (Measures, article 16): everybody who works on the site wears a pass.</source>
        <translation>The agreement (Measures, article 16): everybody who works on the site wears a pass.</translation>
    </message>
    <message>
        <source>The agreement (Measures, article 16): nobody sleeps on the site.</source>
        <translation>The agreement (Measures, article 16): nobody sleeps on the site.</translation>
    </message>
    <message>
        <source>The agreement (Measures, article 16): only the works that the permit names are done.</source>
        <translation>The agreement (Measures, article 16): only the works that the permit names are done.</translation>
    </message>
    <message>
        <source>The agreement (Measures, article 16): water and electricity are connected as permitted, and safely.</source>
        <translation>The agreement (Measures, article 16): water and electricity are connected as permitted, and safely.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>The amount is too large.</translation>
    </message>
    <message>
        <source>The answer is changed.</source>
        <translation>The answer is changed.</translation>
    </message>
    <message>
        <source>The answer is copied.</source>
        <translation>The answer is copied.</translation>
    </message>
    <message>
        <source>The answer is in use again.</source>
        <translation>The answer is in use again.</translation>
    </message>
    <message>
        <source>The answer is kept.</source>
        <translation>The answer is kept.</translation>
    </message>
    <message>
        <source>The answer is no longer in use.</source>
        <translation>The answer is no longer in use.</translation>
    </message>
    <message>
        <source>The applicant withdraws it</source>
        <translation>The applicant withdraws it</translation>
    </message>
    <message>
        <source>The application {number} is begun.</source>
        <translation>The application {number} is begun.</translation>
    </message>
    <message>
        <source>The area is too large.</source>
        <translation>The area is too large.</translation>
    </message>
    <message>
        <source>The arrears list is made on this day of the month</source>
        <translation>The arrears list is made on this day of the month</translation>
    </message>
    <message>
        <source>The audit chain is the one in the backups</source>
        <translation>The audit chain is the one in the backups</translation>
    </message>
    <message>
        <source>The audit chain is the one that the Z slips seal</source>
        <translation>The audit chain is the one that the Z slips seal</translation>
    </message>
    <message>
        <source>The audit chain is whole</source>
        <translation>The audit chain is whole</translation>
    </message>
    <message>
        <source>The backup holds everything that is in the present books.</source>
        <translation>The backup holds everything that is in the present books.</translation>
    </message>
    <message>
        <source>The backups of this estate are encrypted. This code opens all that the key named above has sealed.</source>
        <translation>The backups of this estate are encrypted. This code opens all that the key named above has sealed.</translation>
    </message>
    <message>
        <source>The bill of {amount} for {item} is not shared out. This can&apos;t be undone.</source>
        <translation>The bill of {amount} for {item} is not shared out. This can&apos;t be undone.</translation>
    </message>
    <message>
        <source>The bill of {amount} is shared out by the next run.</source>
        <translation>The bill of {amount} is shared out by the next run.</translation>
    </message>
    <message>
        <source>The books and the program</source>
        <translation>The books and the program</translation>
    </message>
    <message>
        <source>The books are backed up by themselves every</source>
        <translation>The books are backed up by themselves every</translation>
    </message>
    <message>
        <source>The books are backed up by themselves every {hours} h, after each day close and when the window closes. Each folder keeps the last one of {days} days, {weeks} weeks and {months} months.</source>
        <translation>The books are backed up by themselves every {hours} h, after each day close and when the window closes. Each folder keeps the last one of {days} days, {weeks} weeks and {months} months.</translation>
    </message>
    <message>
        <source>The books are being backed up already. Wait until it is finished.</source>
        <translation>The books are being backed up already. Wait until it is finished.</translation>
    </message>
    <message>
        <source>The books are not as they should be: {check}. A copy was set aside as it is.</source>
        <translation>The books are not as they should be: {check}. A copy was set aside as it is.</translation>
    </message>
    <message>
        <source>The books are not in order. Stop working with them and restore a backup.</source>
        <translation>The books are not in order. Stop working with them and restore a backup.</translation>
    </message>
    <message>
        <source>The books are not in order. Stop working with them. Found: {found}</source>
        <translation>The books are not in order. Stop working with them. Found: {found}</translation>
    </message>
    <message>
        <source>The books are open in another window. Finish the work there and close it, then restore.</source>
        <translation>The books are open in another window. Finish the work there and close it, then restore.</translation>
    </message>
    <message>
        <source>The books have this tag for another key: {opens}. Change it in the cabinet.</source>
        <translation>The books have this tag for another key: {opens}. Change it in the cabinet.</translation>
    </message>
    <message>
        <source>The books in it are in order.</source>
        <translation>The books in it are in order.</translation>
    </message>
    <message>
        <source>The books in it are not in order:</source>
        <translation>The books in it are not in order:</translation>
    </message>
    <message>
        <source>The books of {estate} are restored from this backup.</source>
        <translation>The books of {estate} are restored from this backup.</translation>
    </message>
    <message>
        <source>The books say {value}.</source>
        <translation>The books say {value}.</translation>
    </message>
    <message>
        <source>The books were never backed up.</source>
        <translation>The books were never backed up.</translation>
    </message>
    <message>
        <source>The books were restored from the backup of {made}.</source>
        <translation>The books were restored from the backup of {made}.</translation>
    </message>
    <message>
        <source>The borrower brings the keys back in time, has no copies made, hands them on to nobody, and reports a loss at once.</source>
        <translation>The borrower brings the keys back in time, has no copies made, hands them on to nobody, and reports a loss at once.</translation>
    </message>
    <message>
        <source>The caller was told</source>
        <translation>The caller was told</translation>
    </message>
    <message>
        <source>The charge is voided.</source>
        <translation>The charge is voided.</translation>
    </message>
    <message>
        <source>The charges are</source>
        <translation>The charges are</translation>
    </message>
    <message>
        <source>The charges are owed again</source>
        <translation>The charges are owed again</translation>
    </message>
    <message>
        <source>The charges are owed again.</source>
        <translation>The charges are owed again.</translation>
    </message>
    <message>
        <source>The charges are waived by as much.</source>
        <translation>The charges are waived by as much.</translation>
    </message>
    <message>
        <source>The clock says {day}, and hardly anything was noted in the month before. So nothing personal is erased yet. Put the clock right; if it is right, erasing begins by itself in a few days.</source>
        <translation>The clock says {day}, and hardly anything was noted in the month before. So nothing personal is erased yet. Put the clock right; if it is right, erasing begins by itself in a few days.</translation>
    </message>
    <message>
        <source>The columns are read as they were assigned in an earlier file.</source>
        <translation>The columns are read as they were assigned in an earlier file.</translation>
    </message>
    <message>
        <source>The columns of the fee items are {sum} together, but this says {owed}. Correct one of them.</source>
        <translation>The columns of the fee items are {sum} together, but this says {owed}. Correct one of them.</translation>
    </message>
    <message>
        <source>The columns that say what and how much have to stay.</source>
        <translation>The columns that say what and how much have to stay.</translation>
    </message>
    <message>
        <source>The columns were assigned for another file. Assign them again.</source>
        <translation>The columns were assigned for another file. Assign them again.</translation>
    </message>
    <message>
        <source>The columns {first} and {second} say the same. Choose which one is read, and Not read for the other.</source>
        <translation>The columns {first} and {second} say the same. Choose which one is read, and Not read for the other.</translation>
    </message>
    <message>
        <source>The contact with {unit} is logged.</source>
        <translation>The contact with {unit} is logged.</translation>
    </message>
    <message>
        <source>The copy is not as it should be: {check}. It was set aside as it is. Check the disk.</source>
        <translation>The copy is not as it should be: {check}. It was set aside as it is. Check the disk.</translation>
    </message>
    <message>
        <source>The copy is not sound, so it was not kept. Check the disk, then the books: frontdesk check</source>
        <translation>The copy is not sound, so it was not kept. Check the disk, then the books: frontdesk check</translation>
    </message>
    <message>
        <source>The counter is closed for today. Type a later day.</source>
        <translation>The counter is closed for today. Type a later day.</translation>
    </message>
    <message>
        <source>The counter is open on days off; empty when it is closed</source>
        <translation>The counter is open on days off; empty when it is closed</translation>
    </message>
    <message>
        <source>The counter is open on working days</source>
        <translation>The counter is open on working days</translation>
    </message>
    <message>
        <source>The counter stays closed on that day: there are no rounds.</source>
        <translation>The counter stays closed on that day: there are no rounds.</translation>
    </message>
    <message>
        <source>The cover of the receipt printer is open. Close it.</source>
        <translation>The cover of the receipt printer is open. Close it.</translation>
    </message>
    <message>
        <source>The dashed lines lie where the holes tear off.</source>
        <translation>The dashed lines lie where the holes tear off.</translation>
    </message>
    <message>
        <source>The data before lies in {aside}, in the data folder.</source>
        <translation>The data before lies in {aside}, in the data folder.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written to. Nothing was changed. Ask for write permission.</source>
        <translation>The data folder can&apos;t be written to. Nothing was changed. Ask for write permission.</translation>
    </message>
    <message>
        <source>The data folder has been moved or deleted. Nothing was saved. Put it back and start again.</source>
        <translation>The data folder has been moved or deleted. Nothing was saved. Put it back and start again.</translation>
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
        <source>The database is no older than its mark</source>
        <translation>The database is no older than its mark</translation>
    </message>
    <message>
        <source>The database is older than the last entry made with it, or is another one. It was not touched. Put the right file back, or restore a backup.</source>
        <translation>The database is older than the last entry made with it, or is another one. It was not touched. Put the right file back, or restore a backup.</translation>
    </message>
    <message>
        <source>The database is read-only. Nothing was saved. Ask for write permission to the data folder.</source>
        <translation>The database is read-only. Nothing was saved. Ask for write permission to the data folder.</translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>The database is whole</translation>
    </message>
    <message>
        <source>The database was made by a newer version of frontdesk. It was not touched. Install the newer version.</source>
        <translation>The database was made by a newer version of frontdesk. It was not touched. Install the newer version.</translation>
    </message>
    <message>
        <source>The day has so many rounds: {count}</source>
        <translation>The day has so many rounds: {count}</translation>
    </message>
    <message>
        <source>The day is closed: {number}.</source>
        <translation>The day is closed: {number}.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>The day is missing.</translation>
    </message>
    <message>
        <source>The day is missing. Write year, month and day, like 2021-03-05.</source>
        <translation>The day is missing. Write year, month and day, like 2021-03-05.</translation>
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
        <source>The days of acceptance are kept.</source>
        <translation>The days of acceptance are kept.</translation>
    </message>
    <message>
        <source>The demo estate can&apos;t end in the future.</source>
        <translation>The demo estate can&apos;t end in the future.</translation>
    </message>
    <message>
        <source>The demo estate is in {folder}. Sign in as receptionist, cashier, supervisor or manager, password {password}</source>
        <translation>The demo estate is in {folder}. Sign in as receptionist, cashier, supervisor or manager, password {password}</translation>
    </message>
    <message>
        <source>The deposit is owed at the till: {amount}</source>
        <translation>The deposit is owed at the till: {amount}</translation>
    </message>
    <message>
        <source>The deposit is voided.</source>
        <translation>The deposit is voided.</translation>
    </message>
    <message>
        <source>The deposit of this receipt has been deducted from or given back since.</source>
        <translation>The deposit of this receipt has been deducted from or given back since.</translation>
    </message>
    <message>
        <source>The deposit of {number} is kept.</source>
        <translation>The deposit of {number} is kept.</translation>
    </message>
    <message>
        <source>The deposit of {number} stands for {other} now.</source>
        <translation>The deposit of {number} stands for {other} now.</translation>
    </message>
    <message>
        <source>The deposit stands for the new pass.</source>
        <translation>The deposit stands for the new pass.</translation>
    </message>
    <message>
        <source>The design life; 50 years of an ordinary building</source>
        <translation>The design life; 50 years of an ordinary building</translation>
    </message>
    <message>
        <source>The developer mends what is under warranty within</source>
        <translation>The developer mends what is under warranty within</translation>
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
        <source>The drawer agrees with the books.</source>
        <translation>The drawer agrees with the books.</translation>
    </message>
    <message>
        <source>The due list is as of today. Leave out the days.</source>
        <translation>The due list is as of today. Leave out the days.</translation>
    </message>
    <message>
        <source>The duty log and handovers</source>
        <translation>The duty log and handovers</translation>
    </message>
    <message>
        <source>The duty log and the handovers are signed by those who were on duty; altered afterwards, they would prove nothing.</source>
        <translation>The duty log and the handovers are signed by those who were on duty; altered afterwards, they would prove nothing.</translation>
    </message>
    <message>
        <source>The duty log is as it was written and locked</source>
        <translation>The duty log is as it was written and locked</translation>
    </message>
    <message>
        <source>The end comes before the beginning.</source>
        <translation>The end comes before the beginning.</translation>
    </message>
    <message>
        <source>The estate and its bank account are as noted</source>
        <translation>The estate and its bank account are as noted</translation>
    </message>
    <message>
        <source>The estate needs at least one active manager.</source>
        <translation>The estate needs at least one active manager.</translation>
    </message>
    <message>
        <source>The estate&apos;s balance agrees both ways</source>
        <translation>The estate&apos;s balance agrees both ways</translation>
    </message>
    <message>
        <source>The faulty rows are saved in {name}.</source>
        <translation>The faulty rows are saved in {name}.</translation>
    </message>
    <message>
        <source>The fee item is corrected.</source>
        <translation>The fee item is corrected.</translation>
    </message>
    <message>
        <source>The few causes to act on make up, of all complaints</source>
        <translation>The few causes to act on make up, of all complaints</translation>
    </message>
    <message>
        <source>The file cannot be read: it is damaged, or it takes more memory than a register does. Open it in Excel, copy the register to a new workbook and save that as .xlsx.</source>
        <translation>The file cannot be read: it is damaged, or it takes more memory than a register does. Open it in Excel, copy the register to a new workbook and save that as .xlsx.</translation>
    </message>
    <message>
        <source>The file is damaged. Open it in Excel, save it again as .xlsx, and try once more.</source>
        <translation>The file is damaged. Open it in Excel, save it again as .xlsx, and try once more.</translation>
    </message>
    <message>
        <source>The file is empty, 0 bytes. Export or copy it again.</source>
        <translation>The file is empty, 0 bytes. Export or copy it again.</translation>
    </message>
    <message>
        <source>The file of works belongs to the building: it says who answered for what was changed in it, and is kept with it.</source>
        <translation>The file of works belongs to the building: it says who answered for what was changed in it, and is kept with it.</translation>
    </message>
    <message>
        <source>The file says what is stored already.</source>
        <translation>The file says what is stored already.</translation>
    </message>
    <message>
        <source>The file that says how this backup is opened is damaged. Take another backup.</source>
        <translation>The file that says how this backup is opened is damaged. Take another backup.</translation>
    </message>
    <message>
        <source>The file would unfold to more than this program opens. Keep only the register&apos;s own sheet and columns.</source>
        <translation>The file would unfold to more than this program opens. Keep only the register&apos;s own sheet and columns.</translation>
    </message>
    <message>
        <source>The file {file} can&apos;t be read.</source>
        <translation>The file {file} can&apos;t be read.</translation>
    </message>
    <message>
        <source>The files of attachments are there, unaltered</source>
        <translation>The files of attachments are there, unaltered</translation>
    </message>
    <message>
        <source>The folder of attachments can&apos;t be written to. Nothing was saved. Ask for write permission.</source>
        <translation>The folder of attachments can&apos;t be written to. Nothing was saved. Ask for write permission.</translation>
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
        <source>The following keys were handed over, tried and found in order.</source>
        <translation>The following keys were handed over, tried and found in order.</translation>
    </message>
    <message>
        <source>The following was kept of the deposit. Whoever disagrees, please come to our counter within 7 days.</source>
        <translation>The following was kept of the deposit. Whoever disagrees, please come to our counter within 7 days.</translation>
    </message>
    <message>
        <source>The front desk of a residential estate&apos;s service centre.</source>
        <translation>The front desk of a residential estate&apos;s service centre.</translation>
    </message>
    <message>
        <source>The front desk of a residential estate. Without a command, the window opens.</source>
        <translation>The front desk of a residential estate. Without a command, the window opens.</translation>
    </message>
    <message>
        <source>The hold has been lifted meanwhile.</source>
        <translation>The hold has been lifted meanwhile.</translation>
    </message>
    <message>
        <source>The hold is lifted: what is due is erased with the next notice.</source>
        <translation>The hold is lifted: what is due is erased with the next notice.</translation>
    </message>
    <message>
        <source>The holidays of {year} are published. They need not be entered.</source>
        <translation>The holidays of {year} are published. They need not be entered.</translation>
    </message>
    <message>
        <source>The import is undone: the unit files are as they were before.</source>
        <translation>The import is undone: the unit files are as they were before.</translation>
    </message>
    <message>
        <source>The kept sums are what the charges add up to</source>
        <translation>The kept sums are what the charges add up to</translation>
    </message>
    <message>
        <source>The key file for identity numbers is missing or damaged. Put {name} back beside the database, or restore the newest encrypted backup, which brings it back.</source>
        <translation>The key file for identity numbers is missing or damaged. Put {name} back beside the database, or restore the newest encrypted backup, which brings it back.</translation>
    </message>
    <message>
        <source>The key is kept in the locked cabinet under the tag above, which does not tell what it opens.</source>
        <translation>The key is kept in the locked cabinet under the tag above, which does not tell what it opens.</translation>
    </message>
    <message>
        <source>The key of the identity numbers is not in it: keep a copy of {name} elsewhere.</source>
        <translation>The key of the identity numbers is not in it: keep a copy of {name} elsewhere.</translation>
    </message>
    <message>
        <source>The key opens every identity number</source>
        <translation>The key opens every identity number</translation>
    </message>
    <message>
        <source>The key {tag} is in custody already.</source>
        <translation>The key {tag} is in custody already.</translation>
    </message>
    <message>
        <source>The key {tag} is no longer in use. Give this one another tag.</source>
        <translation>The key {tag} is no longer in use. Give this one another tag.</translation>
    </message>
    <message>
        <source>The keys of the list are taken out of the books again.</source>
        <translation>The keys of the list are taken out of the books again.</translation>
    </message>
    <message>
        <source>The kinds of shifts and the things handed over are as noted in the audit chain</source>
        <translation>The kinds of shifts and the things handed over are as noted in the audit chain</translation>
    </message>
    <message>
        <source>The last backup is of {when}.</source>
        <translation>The last backup is of {when}.</translation>
    </message>
    <message>
        <source>The last backup is of {when}. One folder missed it: its disk was not there.</source>
        <translation>The last backup is of {when}. One folder missed it: its disk was not there.</translation>
    </message>
    <message>
        <source>The last backup is of {when}: back the books up now.</source>
        <translation>The last backup is of {when}: back the books up now.</translation>
    </message>
    <message>
        <source>The last copy did not pass: {check}. The last good backup is of {when}.</source>
        <translation>The last copy did not pass: {check}. The last good backup is of {when}.</translation>
    </message>
    <message>
        <source>The last copy did not pass: {check}. There is no good backup.</source>
        <translation>The last copy did not pass: {check}. There is no good backup.</translation>
    </message>
    <message>
        <source>The last day is over already.</source>
        <translation>The last day is over already.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>The last day lies before the first one.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>The last day lies before the first.</translation>
    </message>
    <message>
        <source>The last digit does not fit the others. One digit may be mistyped.</source>
        <translation>The last digit does not fit the others. One digit may be mistyped.</translation>
    </message>
    <message>
        <source>The last reading in the books is {value}.</source>
        <translation>The last reading in the books is {value}.</translation>
    </message>
    <message>
        <source>The lease ends before it begins.</source>
        <translation>The lease ends before it begins.</translation>
    </message>
    <message>
        <source>The lease has ended.</source>
        <translation>The lease has ended.</translation>
    </message>
    <message>
        <source>The lease is on file.</source>
        <translation>The lease is on file.</translation>
    </message>
    <message>
        <source>The line stays as it is. What you type here stands beneath it as a further line.</source>
        <translation>The line stays as it is. What you type here stands beneath it as a further line.</translation>
    </message>
    <message>
        <source>The logs of all shifts of these days as one PDF, with bookmarks for each day and shift.</source>
        <translation>The logs of all shifts of these days as one PDF, with bookmarks for each day and shift.</translation>
    </message>
    <message>
        <source>The manager asks after so many tickets a month</source>
        <translation>The manager asks after so many tickets a month</translation>
    </message>
    <message>
        <source>The manager looks at so many sites a month</source>
        <translation>The manager looks at so many sites a month</translation>
    </message>
    <message>
        <source>The meter has been read for a later month.</source>
        <translation>The meter has been read for a later month.</translation>
    </message>
    <message>
        <source>The meter has been read since. Withdraw the later reading first.</source>
        <translation>The meter has been read since. Withdraw the later reading first.</translation>
    </message>
    <message>
        <source>The meter has been read with this multiplier. Withdraw its readings, or change the meter.</source>
        <translation>The meter has been read with this multiplier. Withdraw its readings, or change the meter.</translation>
    </message>
    <message>
        <source>The meter is changed.</source>
        <translation>The meter is changed.</translation>
    </message>
    <message>
        <source>The meter is corrected.</source>
        <translation>The meter is corrected.</translation>
    </message>
    <message>
        <source>The meter is no longer in use.</source>
        <translation>The meter is no longer in use.</translation>
    </message>
    <message>
        <source>The meter is put up.</source>
        <translation>The meter is put up.</translation>
    </message>
    <message>
        <source>The meter is taken down.</source>
        <translation>The meter is taken down.</translation>
    </message>
    <message>
        <source>The meter was read on {day}. Choose a later day.</source>
        <translation>The meter was read on {day}. Choose a later day.</translation>
    </message>
    <message>
        <source>The meter was taken down on {day}.</source>
        <translation>The meter was taken down on {day}.</translation>
    </message>
    <message>
        <source>The money of the chosen days ({days}) is handed in. This can&apos;t be undone.</source>
        <translation>The money of the chosen days ({days}) is handed in. This can&apos;t be undone.</translation>
    </message>
    <message>
        <source>The money of {number}, {unit}, did not come in: {methods}. A red entry takes it back and its charges are owed again; what was paid otherwise becomes prepayment. This can&apos;t be undone.</source>
        <translation>The money of {number}, {unit}, did not come in: {methods}. A red entry takes it back and its charges are owed again; what was paid otherwise becomes prepayment. This can&apos;t be undone.</translation>
    </message>
    <message>
        <source>The month lies too far after the day of the reading.</source>
        <translation>The month lies too far after the day of the reading.</translation>
    </message>
    <message>
        <source>The name or the password is not right.</source>
        <translation>The name or the password is not right.</translation>
    </message>
    <message>
        <source>The next price comes into force on {day}. Choose an earlier day.</source>
        <translation>The next price comes into force on {day}. Choose an earlier day.</translation>
    </message>
    <message>
        <source>The next shift was opened over it: {reason}</source>
        <translation>The next shift was opened over it: {reason}</translation>
    </message>
    <message>
        <source>The number of a document has {count} characters at most.</source>
        <translation>The number of a document has {count} characters at most.</translation>
    </message>
    <message>
        <source>The owner applied for {number}: no copy is due.</source>
        <translation>The owner applied for {number}: no copy is due.</translation>
    </message>
    <message>
        <source>The owner does the works</source>
        <translation>The owner does the works</translation>
    </message>
    <message>
        <source>The owner has a copy of a permit that others applied for within</source>
        <translation>The owner has a copy of a permit that others applied for within</translation>
    </message>
    <message>
        <source>The owner has a copy of {number} already.</source>
        <translation>The owner has a copy of {number} already.</translation>
    </message>
    <message>
        <source>The owner&apos;s</source>
        <translation>The owner&apos;s</translation>
    </message>
    <message>
        <source>The paper shows what is stored: Ctrl+S stores what is typed.</source>
        <translation>The paper shows what is stored: Ctrl+S stores what is typed.</translation>
    </message>
    <message>
        <source>The permit ended on {day}. Have it extended first.</source>
        <translation>The permit ended on {day}. Have it extended first.</translation>
    </message>
    <message>
        <source>The permit ended on {day}. Type until when the works last.</source>
        <translation>The permit ended on {day}. Type until when the works last.</translation>
    </message>
    <message>
        <source>The permit is not issued yet.</source>
        <translation>The permit is not issued yet.</translation>
    </message>
    <message>
        <source>The permit runs until {day} already. Type a later day.</source>
        <translation>The permit runs until {day} already. Type a later day.</translation>
    </message>
    <message>
        <source>The permit runs until {day} so far.</source>
        <translation>The permit runs until {day} so far.</translation>
    </message>
    <message>
        <source>The permit {number} is issued. F9 shows it.</source>
        <translation>The permit {number} is issued. F9 shows it.</translation>
    </message>
    <message>
        <source>The person is changed.</source>
        <translation>The person is changed.</translation>
    </message>
    <message>
        <source>The person is on file.</source>
        <translation>The person is on file.</translation>
    </message>
    <message>
        <source>The picture is too large. Choose one of at most {size} MB and {pixels} pixels.</source>
        <translation>The picture is too large. Choose one of at most {size} MB and {pixels} pixels.</translation>
    </message>
    <message>
        <source>The plate is on file at another unit.</source>
        <translation>The plate is on file at another unit.</translation>
    </message>
    <message>
        <source>The prepayment is only {prepaid}.</source>
        <translation>The prepayment is only {prepaid}.</translation>
    </message>
    <message>
        <source>The prepayment is the owner&apos;s, but {payee} is to have this. Choose another method.</source>
        <translation>The prepayment is the owner&apos;s, but {payee} is to have this. Choose another method.</translation>
    </message>
    <message>
        <source>The prepayment is {prepaid}, and {back} of that is approved to go back. Type an amount up to the rest.</source>
        <translation>The prepayment is {prepaid}, and {back} of that is approved to go back. Type an amount up to the rest.</translation>
    </message>
    <message>
        <source>The prepayment of this receipt has been used since. Void the later receipt first.</source>
        <translation>The prepayment of this receipt has been used since. Void the later receipt first.</translation>
    </message>
    <message>
        <source>The present books are set aside, not deleted, and those of the backup take their place.</source>
        <translation>The present books are set aside, not deleted, and those of the backup take their place.</translation>
    </message>
    <message>
        <source>The present books are those of another estate: {estate}</source>
        <translation>The present books are those of another estate: {estate}</translation>
    </message>
    <message>
        <source>The present books can&apos;t be read, so it can&apos;t be told what they hold that the backup does not.</source>
        <translation>The present books can&apos;t be read, so it can&apos;t be told what they hold that the backup does not.</translation>
    </message>
    <message>
        <source>The price ends on {day}.</source>
        <translation>The price ends on {day}.</translation>
    </message>
    <message>
        <source>The price is corrected.</source>
        <translation>The price is corrected.</translation>
    </message>
    <message>
        <source>The price is in force from {day} on.</source>
        <translation>The price is in force from {day} on.</translation>
    </message>
    <message>
        <source>The price list is empty. F3 adds the first price.</source>
        <translation>The price list is empty. F3 adds the first price.</translation>
    </message>
    <message>
        <source>The printer does not take the paper. Check that it is on, or save as PDF.</source>
        <translation>The printer does not take the paper. Check that it is on, or save as PDF.</translation>
    </message>
    <message>
        <source>The printer has no paper of this format. Choose another format or another printer.</source>
        <translation>The printer has no paper of this format. Choose another format or another printer.</translation>
    </message>
    <message>
        <source>The printer stopped before the slip was finished. {reason} If the slip is not whole, print again.</source>
        <translation>The printer stopped before the slip was finished. {reason} If the slip is not whole, print again.</translation>
    </message>
    <message>
        <source>The printer {printer} is not there. Check that it is connected, or choose another one.</source>
        <translation>The printer {printer} is not there. Check that it is connected, or choose another one.</translation>
    </message>
    <message>
        <source>The proof of who answers for the locks of a unit.</source>
        <translation>The proof of who answers for the locks of a unit.</translation>
    </message>
    <message>
        <source>The reading is not below the last one, {last}: the meter has not rolled over.</source>
        <translation>The reading is not below the last one, {last}: the meter has not rolled over.</translation>
    </message>
    <message>
        <source>The reading is withdrawn.</source>
        <translation>The reading is withdrawn.</translation>
    </message>
    <message>
        <source>The reading {value} of unit {unit}, meter {number}, no longer counts, and the right one can be typed.</source>
        <translation>The reading {value} of unit {unit}, meter {number}, no longer counts, and the right one can be typed.</translation>
    </message>
    <message>
        <source>The readings of the list are withdrawn.</source>
        <translation>The readings of the list are withdrawn.</translation>
    </message>
    <message>
        <source>The readings of the meter have other digits.</source>
        <translation>The readings of the meter have other digits.</translation>
    </message>
    <message>
        <source>The receipt printer has no paper. Put in a new roll.</source>
        <translation>The receipt printer has no paper. Put in a new roll.</translation>
    </message>
    <message>
        <source>The receipt printer is not ready. Press the button on it.</source>
        <translation>The receipt printer is not ready. Press the button on it.</translation>
    </message>
    <message>
        <source>The receipt printer reports a fault. Look at its cutter, then switch it off and on again.</source>
        <translation>The receipt printer reports a fault. Look at its cutter, then switch it off and on again.</translation>
    </message>
    <message>
        <source>The receipt printer {address} does not answer. Switch it off and on again.</source>
        <translation>The receipt printer {address} does not answer. Switch it off and on again.</translation>
    </message>
    <message>
        <source>The receipt printer {address} is in use by another program. Close that one first.</source>
        <translation>The receipt printer {address} is in use by another program. Close that one first.</translation>
    </message>
    <message>
        <source>The receipt printer {address} is not reached. Check that it is on, that its cable is in and that its address is right.</source>
        <translation>The receipt printer {address} is not reached. Check that it is on, that its cable is in and that its address is right.</translation>
    </message>
    <message>
        <source>The record is not there any more. Press F5 and look again.</source>
        <translation>The record is not there any more. Press F5 and look again.</translation>
    </message>
    <message>
        <source>The resident may have it back at any time, and has it back when the time is over.</source>
        <translation>The resident may have it back at any time, and has it back when the time is over.</translation>
    </message>
    <message>
        <source>The resident will not pay</source>
        <translation>The resident will not pay</translation>
    </message>
    <message>
        <source>The residents desk keeps one file for each unit: who lives there since when, how they are reached, their vehicles, and everything that changed.

Type in the filter to narrow the list; arrows choose a unit, its file stands at the right. A click on a head sorts, as does Ctrl+Shift with the arrows: left and right choose the column, up and down the direction. Ctrl+C copies the chosen rows, Ctrl+Shift+C with the names of the columns.
F3 adds a unit, F2 changes it, F7 adds a person, Ctrl+1 to Ctrl+9 change a person.
Ctrl+T records a transfer of title, Ctrl+R a new lease, Ctrl+D the end of a lease. Nobody is deleted: who leaves stays on file as a former resident (Ctrl+H).
Ctrl+Shift+1 to 9 show an identity number for 20 seconds; who looked is noted.
Shift+F1 to F9 begin a request of a person: a copy of what is kept of them, or to be erased. Former residents have it beside their line.
Ctrl+I takes over a register from a workbook or a text file: you see first how its columns are read and what it would do; above each column you say what it is. Faulty rows are saved with their reasons, to be mended and imported again. Ctrl+Shift+I lists the imports: each can be undone until somebody has worked on its rows. Ctrl+E writes the register of the units that are listed.
F8 takes a payment for the unit. Esc leaves a form and keeps what is half typed.</source>
        <translation>The residents desk keeps one file for each unit: who lives there since when, how they are reached, their vehicles, and everything that changed.

Type in the filter to narrow the list; arrows choose a unit, its file stands at the right. A click on a head sorts, as does Ctrl+Shift with the arrows: left and right choose the column, up and down the direction. Ctrl+C copies the chosen rows, Ctrl+Shift+C with the names of the columns.
F3 adds a unit, F2 changes it, F7 adds a person, Ctrl+1 to Ctrl+9 change a person.
Ctrl+T records a transfer of title, Ctrl+R a new lease, Ctrl+D the end of a lease. Nobody is deleted: who leaves stays on file as a former resident (Ctrl+H).
Ctrl+Shift+1 to 9 show an identity number for 20 seconds; who looked is noted.
Shift+F1 to F9 begin a request of a person: a copy of what is kept of them, or to be erased. Former residents have it beside their line.
Ctrl+I takes over a register from a workbook or a text file: you see first how its columns are read and what it would do; above each column you say what it is. Faulty rows are saved with their reasons, to be mended and imported again. Ctrl+Shift+I lists the imports: each can be undone until somebody has worked on its rows. Ctrl+E writes the register of the units that are listed.
F8 takes a payment for the unit. Esc leaves a form and keeps what is half typed.</translation>
    </message>
    <message>
        <source>The roster had others on</source>
        <translation>The roster had others on</translation>
    </message>
    <message>
        <source>The roster is as noted in the audit chain</source>
        <translation>The roster is as noted in the audit chain</translation>
    </message>
    <message>
        <source>The roster was changed at another counter meanwhile. Look at it again (F5).</source>
        <translation>The roster was changed at another counter meanwhile. Look at it again (F5).</translation>
    </message>
    <message>
        <source>The rulers cross 30 mm from the left edge and 30 mm from the top edge of the paper.</source>
        <translation>The rulers cross 30 mm from the left edge and 30 mm from the top edge of the paper.</translation>
    </message>
    <message>
        <source>The rules name no fee item for chargeable work. Name one in the settings first.</source>
        <translation>The rules name no fee item for chargeable work. Name one in the settings first.</translation>
    </message>
    <message>
        <source>The rules name no fee item for this. Name one in the settings first.</source>
        <translation>The rules name no fee item for this. Name one in the settings first.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>The same passphrase again</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>The same password again</translation>
    </message>
    <message>
        <source>The same person stands in row {row} for this unit already.</source>
        <translation>The same person stands in row {row} for this unit already.</translation>
    </message>
    <message>
        <source>The same unit stands in row {row} already.</source>
        <translation>The same unit stands in row {row} already.</translation>
    </message>
    <message>
        <source>The screen locks after idling for</source>
        <translation>The screen locks after idling for</translation>
    </message>
    <message>
        <source>The screen was locked after {minutes} min without work.</source>
        <translation>The screen was locked after {minutes} min without work.</translation>
    </message>
    <message>
        <source>The sheet reaches to row {row} and column {column}. Delete what stands far from the register.</source>
        <translation>The sheet reaches to row {row} and column {column}. Delete what stands far from the register.</translation>
    </message>
    <message>
        <source>The shifts of your counter, such as early, late and night.</source>
        <translation>The shifts of your counter, such as early, late and night.</translation>
    </message>
    <message>
        <source>The sign is one or two characters that stand on the roster, and no digits.</source>
        <translation>The sign is one or two characters that stand on the roster, and no digits.</translation>
    </message>
    <message>
        <source>The sign {sign} belongs to {name}. Choose another.</source>
        <translation>The sign {sign} belongs to {name}. Choose another.</translation>
    </message>
    <message>
        <source>The signed handover of a unit&apos;s keys is the proof of who answers for its locks.</source>
        <translation>The signed handover of a unit&apos;s keys is the proof of who answers for its locks.</translation>
    </message>
    <message>
        <source>The table has been begun already.</source>
        <translation>The table has been begun already.</translation>
    </message>
    <message>
        <source>The table is empty. F7 enters the shortest terms of the law.</source>
        <translation>The table is empty. F7 enters the shortest terms of the law.</translation>
    </message>
    <message>
        <source>The tag must not tell which unit the key opens. Choose another one.</source>
        <translation>The tag must not tell which unit the key opens. Choose another one.</translation>
    </message>
    <message>
        <source>The tag number is missing.</source>
        <translation>The tag number is missing.</translation>
    </message>
    <message>
        <source>The tenant {names} stays: the lease goes on.</source>
        <translation>The tenant {names} stays: the lease goes on.</translation>
    </message>
    <message>
        <source>The test slip is being printed on {printer}.</source>
        <translation>The test slip is being printed on {printer}.</translation>
    </message>
    <message>
        <source>The text is broken in line {line}. Export it again, or open it in Excel and save it as .xlsx.</source>
        <translation>The text is broken in line {line}. Export it again, or open it in Excel and save it as .xlsx.</translation>
    </message>
    <message>
        <source>The ticket is cancelled, and what the work was charged as is voided.</source>
        <translation>The ticket is cancelled, and what the work was charged as is voided.</translation>
    </message>
    <message>
        <source>The ticket is closed with it.</source>
        <translation>The ticket is closed with it.</translation>
    </message>
    <message>
        <source>The ticket is opened again, and its rectification slip printed.</source>
        <translation>The ticket is opened again, and its rectification slip printed.</translation>
    </message>
    <message>
        <source>The tickets of the register are taken out of the books again.</source>
        <translation>The tickets of the register are taken out of the books again.</translation>
    </message>
    <message>
        <source>The time of {number} is over. Who asked is not kept again.</source>
        <translation>The time of {number} is over. Who asked is not kept again.</translation>
    </message>
    <message>
        <source>The time to review runs each time an application is handed in until it is allowed, refused, referred or sent back; in time is judged by the rule of that day.</source>
        <translation>The time to review runs each time an application is handed in until it is allowed, refused, referred or sent back; in time is judged by the rule of that day.</translation>
    </message>
    <message>
        <source>The title is transferred.</source>
        <translation>The title is transferred.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>The two passphrases differ.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation>The two passphrases differ. Nothing was changed.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>The two passwords differ.</translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was made.</source>
        <translation>The two passwords differ. Nothing was made.</translation>
    </message>
    <message>
        <source>The unit belongs to {owner} now, who has to take the case over.</source>
        <translation>The unit belongs to {owner} now, who has to take the case over.</translation>
    </message>
    <message>
        <source>The unit belongs to {owner} now. Put the application right.</source>
        <translation>The unit belongs to {owner} now. Put the application right.</translation>
    </message>
    <message>
        <source>The unit file tells of no other owner. Enter the sale there first.</source>
        <translation>The unit file tells of no other owner. Enter the sale there first.</translation>
    </message>
    <message>
        <source>The unit is changed.</source>
        <translation>The unit is changed.</translation>
    </message>
    <message>
        <source>The unit is charged {amount} more.</source>
        <translation>The unit is charged {amount} more.</translation>
    </message>
    <message>
        <source>The unit is missing.</source>
        <translation>The unit is missing.</translation>
    </message>
    <message>
        <source>The unit is not let.</source>
        <translation>The unit is not let.</translation>
    </message>
    <message>
        <source>The unit is on file. F7 adds its owner.</source>
        <translation>The unit is on file. F7 adds its owner.</translation>
    </message>
    <message>
        <source>The unit or the place is missing.</source>
        <translation>The unit or the place is missing.</translation>
    </message>
    <message>
        <source>The unit was sold.</source>
        <translation>The unit was sold.</translation>
    </message>
    <message>
        <source>The unit&apos;s door</source>
        <translation>The unit&apos;s door</translation>
    </message>
    <message>
        <source>The unit&apos;s door if empty</source>
        <translation>The unit&apos;s door if empty</translation>
    </message>
    <message>
        <source>The vehicle is on file.</source>
        <translation>The vehicle is on file.</translation>
    </message>
    <message>
        <source>The visit does not take place. It keeps its number.</source>
        <translation>The visit does not take place. It keeps its number.</translation>
    </message>
    <message>
        <source>The visit ends before it begins. Type a later end.</source>
        <translation>The visit ends before it begins. Type a later end.</translation>
    </message>
    <message>
        <source>The visitor is not let in. It stays in the register, with the reason.</source>
        <translation>The visitor is not let in. It stays in the register, with the reason.</translation>
    </message>
    <message>
        <source>The waiting period ends between {first} and {last}.</source>
        <translation>The waiting period ends between {first} and {last}.</translation>
    </message>
    <message>
        <source>The waiting period runs until {day}, then the works are inspected again.</source>
        <translation>The waiting period runs until {day}, then the works are inspected again.</translation>
    </message>
    <message>
        <source>The waiting period runs until {day}.</source>
        <translation>The waiting period runs until {day}.</translation>
    </message>
    <message>
        <source>The waiting period runs until {day}. Earlier only on the word of who reviews permits.</source>
        <translation>The waiting period runs until {day}. Earlier only on the word of who reviews permits.</translation>
    </message>
    <message>
        <source>The whole estate</source>
        <translation>The whole estate</translation>
    </message>
    <message>
        <source>The work is chargeable to the resident then.</source>
        <translation>The work is chargeable to the resident then.</translation>
    </message>
    <message>
        <source>The workbook has 0 rows: no visible sheet has anything in it. Was it saved after it was filled?</source>
        <translation>The workbook has 0 rows: no visible sheet has anything in it. Was it saved after it was filled?</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Save it without one in Excel.</source>
        <translation>The workbook is protected by a password. Save it without one in Excel.</translation>
    </message>
    <message>
        <source>The worker came after it was reported, and before the work was finished.</source>
        <translation>The worker came after it was reported, and before the work was finished.</translation>
    </message>
    <message>
        <source>The works of {number} are stopped already.</source>
        <translation>The works of {number} are stopped already.</translation>
    </message>
    <message>
        <source>The works of {number} are to be inspected.</source>
        <translation>The works of {number} are to be inspected.</translation>
    </message>
    <message>
        <source>The works of {number} go on.</source>
        <translation>The works of {number} go on.</translation>
    </message>
    <message>
        <source>The works were to end on {ends}, which is over: type until when they last.</source>
        <translation>The works were to end on {ends}, which is over: type until when they last.</translation>
    </message>
    <message>
        <source>The year {year} cannot be right.</source>
        <translation>The year {year} cannot be right.</translation>
    </message>
    <message>
        <source>Their papers are true. Enter each payment again, with its number as the reference.</source>
        <translation>Their papers are true. Enter each payment again, with its number as the reference.</translation>
    </message>
    <message>
        <source>Their password</source>
        <translation>Their password</translation>
    </message>
    <message>
        <source>Their word on lending the key of their unit</source>
        <translation>Their word on lending the key of their unit</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Their words</translation>
    </message>
    <message>
        <source>There</source>
        <translation>There</translation>
    </message>
    <message>
        <source>There are headings, but no rows below them. Was the file saved after it was filled?</source>
        <translation>There are headings, but no rows below them. Was the file saved after it was filled?</translation>
    </message>
    <message>
        <source>There are no books here that it would replace.</source>
        <translation>There are no books here that it would replace.</translation>
    </message>
    <message>
        <source>There are no keys to count. Add them to the cabinet first.</source>
        <translation>There are no keys to count. Add them to the cabinet first.</translation>
    </message>
    <message>
        <source>There are no rounds on that day. Enter it as one between rounds.</source>
        <translation>There are no rounds on that day. Enter it as one between rounds.</translation>
    </message>
    <message>
        <source>There are no units to bill. Add units first.</source>
        <translation>There are no units to bill. Add units first.</translation>
    </message>
    <message>
        <source>There are shifts already. Change those.</source>
        <translation>There are shifts already. Change those.</translation>
    </message>
    <message>
        <source>There are {count} files here already, which is the most. Remove some first.</source>
        <translation>There are {count} files here already, which is the most. Remove some first.</translation>
    </message>
    <message>
        <source>There is a fee item called {name} already.</source>
        <translation>There is a fee item called {name} already.</translation>
    </message>
    <message>
        <source>There is a shift called {name} already.</source>
        <translation>There is a shift called {name} already.</translation>
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
        <source>There is neither a picture nor a file in it to attach.</source>
        <translation>There is neither a picture nor a file in it to attach.</translation>
    </message>
    <message>
        <source>There is no batch of letters {batch}.</source>
        <translation>There is no batch of letters {batch}.</translation>
    </message>
    <message>
        <source>There is no building {code}.</source>
        <translation>There is no building {code}.</translation>
    </message>
    <message>
        <source>There is no building {code}. There are: {codes}</source>
        <translation>There is no building {code}. There are: {codes}</translation>
    </message>
    <message>
        <source>There is no column for the building. Head one Building, or write units like 3-1-502.</source>
        <translation>There is no column for the building. Head one Building, or write units like 3-1-502.</translation>
    </message>
    <message>
        <source>There is no column for the day. Head one Came in at.</source>
        <translation>There is no column for the day. Head one Came in at.</translation>
    </message>
    <message>
        <source>There is no column for the meter. Head one Meter number, or one Unit.</source>
        <translation>There is no column for the meter. Head one Meter number, or one Unit.</translation>
    </message>
    <message>
        <source>There is no column for the tag of a key. Head one Tag number.</source>
        <translation>There is no column for the tag of a key. Head one Tag number.</translation>
    </message>
    <message>
        <source>There is no column for the unit. Head one Unit, or three Building, Entrance and Door.</source>
        <translation>There is no column for the unit. Head one Unit, or three Building, Entrance and Door.</translation>
    </message>
    <message>
        <source>There is no column for what is owed or prepaid. Head one Owed or Prepayment.</source>
        <translation>There is no column for what is owed or prepaid. Head one Owed or Prepayment.</translation>
    </message>
    <message>
        <source>There is no column for what the keys open. Head one Opens, or Unit.</source>
        <translation>There is no column for what the keys open. Head one Opens, or Unit.</translation>
    </message>
    <message>
        <source>There is no column for what the meter shows. Head one New reading, or Last reading.</source>
        <translation>There is no column for what the meter shows. Head one New reading, or Last reading.</translation>
    </message>
    <message>
        <source>There is no column for what was reported. Head one What was reported.</source>
        <translation>There is no column for what was reported. Head one What was reported.</translation>
    </message>
    <message>
        <source>There is no column {heading} in the file.</source>
        <translation>There is no column {heading} in the file.</translation>
    </message>
    <message>
        <source>There is no document {number}.</source>
        <translation>There is no document {number}.</translation>
    </message>
    <message>
        <source>There is no estate in {folder}. Make one first, or open the demo estate.</source>
        <translation>There is no estate in {folder}. Make one first, or open the demo estate.</translation>
    </message>
    <message>
        <source>There is no estate in {folder}. Make one with: frontdesk init, or frontdesk demo</source>
        <translation>There is no estate in {folder}. Make one with: frontdesk init, or frontdesk demo</translation>
    </message>
    <message>
        <source>There is no fact {fact} here. Known are: {known}</source>
        <translation>There is no fact {fact} here. Known are: {known}</translation>
    </message>
    <message>
        <source>There is no fee item called {name}. Add it under Tariffs, or leave the cell empty.</source>
        <translation>There is no fee item called {name}. Add it under Tariffs, or leave the cell empty.</translation>
    </message>
    <message>
        <source>There is no fee item {name} that is a share of a cost.</source>
        <translation>There is no fee item {name} that is a share of a cost.</translation>
    </message>
    <message>
        <source>There is no fee item {name}. There are: {names}</source>
        <translation>There is no fee item {name}. There are: {names}</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>There is no file {name}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose another one for the backup.</source>
        <translation>There is no folder {folder}. Choose another one for the backup.</translation>
    </message>
    <message>
        <source>There is no import {number}.</source>
        <translation>There is no import {number}.</translation>
    </message>
    <message>
        <source>There is no key to print a label for.</source>
        <translation>There is no key to print a label for.</translation>
    </message>
    <message>
        <source>There is no meter {number}. Head the column First reading to put it up.</source>
        <translation>There is no meter {number}. Head the column First reading to put it up.</translation>
    </message>
    <message>
        <source>There is no meter {number}. Tell the unit to put it up.</source>
        <translation>There is no meter {number}. Tell the unit to put it up.</translation>
    </message>
    <message>
        <source>There is no name in this row.</source>
        <translation>There is no name in this row.</translation>
    </message>
    <message>
        <source>There is no note or coin of {amount}.</source>
        <translation>There is no note or coin of {amount}.</translation>
    </message>
    <message>
        <source>There is no operator called {name}.</source>
        <translation>There is no operator called {name}.</translation>
    </message>
    <message>
        <source>There is no permit and no pass {number}.</source>
        <translation>There is no permit and no pass {number}.</translation>
    </message>
    <message>
        <source>There is no permit {number}.</source>
        <translation>There is no permit {number}.</translation>
    </message>
    <message>
        <source>There is no repair {number}.</source>
        <translation>There is no repair {number}.</translation>
    </message>
    <message>
        <source>There is no room for the backup in {folder}. Free some space or choose another folder.</source>
        <translation>There is no room for the backup in {folder}. Free some space or choose another folder.</translation>
    </message>
    <message>
        <source>There is no room on the disk for {file}. Free some space or save it elsewhere.</source>
        <translation>There is no room on the disk for {file}. Free some space or save it elsewhere.</translation>
    </message>
    <message>
        <source>There is no screen here. See frontdesk --help for what works without one.</source>
        <translation>There is no screen here. See frontdesk --help for what works without one.</translation>
    </message>
    <message>
        <source>There is no sheet {name} in the file.</source>
        <translation>There is no sheet {name} in the file.</translation>
    </message>
    <message>
        <source>There is no shift {number}.</source>
        <translation>There is no shift {number}.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Set FRONTDESK_PASSPHRASE.</source>
        <translation>There is no terminal to ask for the passphrase. Set FRONTDESK_PASSPHRASE.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password. Set FRONTDESK_PASSWORD.</source>
        <translation>There is no terminal to ask for the password. Set FRONTDESK_PASSWORD.</translation>
    </message>
    <message>
        <source>There is no ticket {number}.</source>
        <translation>There is no ticket {number}.</translation>
    </message>
    <message>
        <source>There is no unit {code}.</source>
        <translation>There is no unit {code}.</translation>
    </message>
    <message>
        <source>There is no unit {code}. Import the resident register first.</source>
        <translation>There is no unit {code}. Import the resident register first.</translation>
    </message>
    <message>
        <source>There is nothing left that could be given back.</source>
        <translation>There is nothing left that could be given back.</translation>
    </message>
    <message>
        <source>There is nothing of this kind to give back. Choose it from the list.</source>
        <translation>There is nothing of this kind to give back. Choose it from the list.</translation>
    </message>
    <message>
        <source>There is nothing to change: the books say the same as the file.</source>
        <translation>There is nothing to change: the books say the same as the file.</translation>
    </message>
    <message>
        <source>There is nothing with the number {number}.</source>
        <translation>There is nothing with the number {number}.</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>There were none.</translation>
    </message>
    <message>
        <source>There, but not booked so</source>
        <translation>There, but not booked so</translation>
    </message>
    <message>
        <source>These are more than {count} files. Attach fewer at once.</source>
        <translation>These are more than {count} files. Attach fewer at once.</translation>
    </message>
    <message>
        <source>These keys open several vacant units. Take them back one after the other.</source>
        <translation>These keys open several vacant units. Take them back one after the other.</translation>
    </message>
    <message>
        <source>These letters were issued today already. Saved once more: {batch}, {count}.</source>
        <translation>These letters were issued today already. Saved once more: {batch}, {count}.</translation>
    </message>
    <message>
        <source>They are asked again.</source>
        <translation>They are asked again.</translation>
    </message>
    <message>
        <source>They are not given out again. Look for these papers and enter again what they say.</source>
        <translation>They are not given out again. Look for these papers and enter again what they say.</translation>
    </message>
    <message>
        <source>They belong to the building and stay with it.</source>
        <translation>They belong to the building and stay with it.</translation>
    </message>
    <message>
        <source>They go with the person, on request or by rule.</source>
        <translation>They go with the person, on request or by rule.</translation>
    </message>
    <message>
        <source>They have left already. Nothing was changed.</source>
        <translation>They have left already. Nothing was changed.</translation>
    </message>
    <message>
        <source>They have swapped.</source>
        <translation>They have swapped.</translation>
    </message>
    <message>
        <source>They were issued today already. Nothing was issued anew.</source>
        <translation>They were issued today already. Nothing was issued anew.</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Thing</translation>
    </message>
    <message>
        <source>Thing handed over</source>
        <translation>Thing handed over</translation>
    </message>
    <message>
        <source>Thing to hand over added</source>
        <translation>Thing to hand over added</translation>
    </message>
    <message>
        <source>Thing to hand over changed</source>
        <translation>Thing to hand over changed</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Things</translation>
    </message>
    <message>
        <source>Things carried</source>
        <translation>Things carried</translation>
    </message>
    <message>
        <source>Things handed over</source>
        <translation>Things handed over</translation>
    </message>
    <message>
        <source>Things …</source>
        <translation>Things …</translation>
    </message>
    <message>
        <source>This amount has parts of a fen. Write yuan with two decimals.</source>
        <translation>This amount has parts of a fen. Write yuan with two decimals.</translation>
    </message>
    <message>
        <source>This amount is below zero. Put what is owed and what is prepaid in columns of their own.</source>
        <translation>This amount is below zero. Put what is owed and what is prepaid in columns of their own.</translation>
    </message>
    <message>
        <source>This backup is encrypted. Set FRONTDESK_PASSPHRASE to its passphrase or recovery code.</source>
        <translation>This backup is encrypted. Set FRONTDESK_PASSPHRASE to its passphrase or recovery code.</translation>
    </message>
    <message>
        <source>This backup is encrypted. Type its passphrase or recovery code.</source>
        <translation>This backup is encrypted. Type its passphrase or recovery code.</translation>
    </message>
    <message>
        <source>This can&apos;t be. Count again.</source>
        <translation>This can&apos;t be. Count again.</translation>
    </message>
    <message>
        <source>This care flag is not known. Write lives alone, elderly, disabled, infant or other.</source>
        <translation>This care flag is not known. Write lives alone, elderly, disabled, infant or other.</translation>
    </message>
    <message>
        <source>This charge has been waived, in part or whole. It stays as it is.</source>
        <translation>This charge has been waived, in part or whole. It stays as it is.</translation>
    </message>
    <message>
        <source>This charge is owed no more. There is nothing to waive.</source>
        <translation>This charge is owed no more. There is nothing to waive.</translation>
    </message>
    <message>
        <source>This charge is voided already.</source>
        <translation>This charge is voided already.</translation>
    </message>
    <message>
        <source>This command line is not understood: {reason}</source>
        <translation>This command line is not understood: {reason}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>This computer account may not use {address}. Have it added to the group {group}, then sign in to the computer again.</source>
        <translation>This computer account may not use {address}. Have it added to the group {group}, then sign in to the computer again.</translation>
    </message>
    <message>
        <source>This cost has been shared out. Void its charges, then enter it again.</source>
        <translation>This cost has been shared out. Void its charges, then enter it again.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>This day has not come yet.</translation>
    </message>
    <message>
        <source>This deposit is of {case}. Keep of it or give it back there.</source>
        <translation>This deposit is of {case}. Keep of it or give it back there.</translation>
    </message>
    <message>
        <source>This document is not known. Write resident identity card, passport or other document.</source>
        <translation>This document is not known. Write resident identity card, passport or other document.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>This does not look like a phone number.</translation>
    </message>
    <message>
        <source>This entry has been ended already, perhaps at another counter.</source>
        <translation>This entry has been ended already, perhaps at another counter.</translation>
    </message>
    <message>
        <source>This entry is not to be followed up.</source>
        <translation>This entry is not to be followed up.</translation>
    </message>
    <message>
        <source>This entry was encrypted with another key, or it is damaged. Put the right key file beside the database.</source>
        <translation>This entry was encrypted with another key, or it is damaged. Put the right key file beside the database.</translation>
    </message>
    <message>
        <source>This fee item is in use and stays as it is. Stop using it and add another.</source>
        <translation>This fee item is in use and stays as it is. Stop using it and add another.</translation>
    </message>
    <message>
        <source>This file is no picture. Save it to open it with another program.</source>
        <translation>This file is no picture. Save it to open it with another program.</translation>
    </message>
    <message>
        <source>This has been done already. Look at it again.</source>
        <translation>This has been done already. Look at it again.</translation>
    </message>
    <message>
        <source>This is a PDF document. Ask for the register as an .xlsx workbook.</source>
        <translation>This is a PDF document. Ask for the register as an .xlsx workbook.</translation>
    </message>
    <message>
        <source>This is a Word document. Copy its table to Excel and save it as .xlsx.</source>
        <translation>This is a Word document. Copy its table to Excel and save it as .xlsx.</translation>
    </message>
    <message>
        <source>This is a packed archive. Unpack it and choose the workbook in it.</source>
        <translation>This is a packed archive. Unpack it and choose the workbook in it.</translation>
    </message>
    <message>
        <source>This is a picture. Ask for the register as an .xlsx workbook.</source>
        <translation>This is a picture. Ask for the register as an .xlsx workbook.</translation>
    </message>
    <message>
        <source>This is a web archive named like a workbook. Open it in Excel and save it as .xlsx.</source>
        <translation>This is a web archive named like a workbook. Open it in Excel and save it as .xlsx.</translation>
    </message>
    <message>
        <source>This is a web page without a table. Open it in Excel and save it as .xlsx.</source>
        <translation>This is a web page without a table. Open it in Excel and save it as .xlsx.</translation>
    </message>
    <message>
        <source>This is an XML file of another program. Open it in Excel and save it as .xlsx.</source>
        <translation>This is an XML file of another program. Open it in Excel and save it as .xlsx.</translation>
    </message>
    <message>
        <source>This is asked for already and not answered yet.</source>
        <translation>This is asked for already and not answered yet.</translation>
    </message>
    <message>
        <source>This is being done already. Wait until it is finished.</source>
        <translation>This is being done already. Wait until it is finished.</translation>
    </message>
    <message>
        <source>This is everything that is kept of this person. Names of others are left out where they can be.</source>
        <translation>This is everything that is kept of this person. Names of others are left out where they can be.</translation>
    </message>
    <message>
        <source>This is for your attention.</source>
        <translation>This is for your attention.</translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery code of this backup. Try again.</source>
        <translation>This is neither the passphrase nor the recovery code of this backup. Try again.</translation>
    </message>
    <message>
        <source>This is no PNG or JPEG picture, or it is damaged. Choose another one.</source>
        <translation>This is no PNG or JPEG picture, or it is damaged. Choose another one.</translation>
    </message>
    <message>
        <source>This is no amount. Write yuan, like 1409.50.</source>
        <translation>This is no amount. Write yuan, like 1409.50.</translation>
    </message>
    <message>
        <source>This is no area. Write square metres, like 112.36.</source>
        <translation>This is no area. Write square metres, like 112.36.</translation>
    </message>
    <message>
        <source>This is no check code. Scan the QR of the receipt or the Z slip.</source>
        <translation>This is no check code. Scan the QR of the receipt or the Z slip.</translation>
    </message>
    <message>
        <source>This is no date. Write year, month and day, like 2021-03-05.</source>
        <translation>This is no date. Write year, month and day, like 2021-03-05.</translation>
    </message>
    <message>
        <source>This is no day or time. Write year, month, day and time, like 2026-03-05 14:20.</source>
        <translation>This is no day or time. Write year, month, day and time, like 2026-03-05 14:20.</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>This is no phone number.</translation>
    </message>
    <message>
        <source>This is no picture that can be read. Choose another one.</source>
        <translation>This is no picture that can be read. Choose another one.</translation>
    </message>
    <message>
        <source>This is no reading. Type it like 1234 or 1234.5, with at most two decimals.</source>
        <translation>This is no reading. Type it like 1234 or 1234.5, with at most two decimals.</translation>
    </message>
    <message>
        <source>This is no time of the day. Write hours and minutes, like 14:20.</source>
        <translation>This is no time of the day. Write hours and minutes, like 14:20.</translation>
    </message>
    <message>
        <source>This is no workbook that can be read. Open it in Excel and save it as .xlsx.</source>
        <translation>This is no workbook that can be read. Open it in Excel and save it as .xlsx.</translation>
    </message>
    <message>
        <source>This is not what the sheet says. Compare it sign by sign.</source>
        <translation>This is not what the sheet says. Compare it sign by sign.</translation>
    </message>
    <message>
        <source>This is too long. At most {characters} Chinese characters or {letters} letters have room.</source>
        <translation>This is too long. At most {characters} Chinese characters or {letters} letters have room.</translation>
    </message>
    <message>
        <source>This is too long. Give each of the family a row of their own.</source>
        <translation>This is too long. Give each of the family a row of their own.</translation>
    </message>
    <message>
        <source>This is your own shift. Count, and hand it over.</source>
        <translation>This is your own shift. Count, and hand it over.</translation>
    </message>
    <message>
        <source>This key is in custody. Give it back before it becomes another one.</source>
        <translation>This key is in custody. Give it back before it becomes another one.</translation>
    </message>
    <message>
        <source>This key is in custody. It goes back to who left it here.</source>
        <translation>This key is in custody. It goes back to who left it here.</translation>
    </message>
    <message>
        <source>This kind is not known. Write repair, complaint, suggestion or praise.</source>
        <translation>This kind is not known. Write repair, complaint, suggestion or praise.</translation>
    </message>
    <message>
        <source>This kind of key is not known. Write public area, plant room, custody, vacant unit, returned for repair or office.</source>
        <translation>This kind of key is not known. Write public area, plant room, custody, vacant unit, returned for repair or office.</translation>
    </message>
    <message>
        <source>This kind of unit is not known. Write flat, shop, office, storage or parking space.</source>
        <translation>This kind of unit is not known. Write flat, shop, office, storage or parking space.</translation>
    </message>
    <message>
        <source>This kind of vehicle is not known. Write car, motorcycle, electric bicycle or other.</source>
        <translation>This kind of vehicle is not known. Write car, motorcycle, electric bicycle or other.</translation>
    </message>
    <message>
        <source>This lies ahead. Was another year meant?</source>
        <translation>This lies ahead. Was another year meant?</translation>
    </message>
    <message>
        <source>This meter has {digits} digits. Look at it again, or correct its digits.</source>
        <translation>This meter has {digits} digits. Look at it again, or correct its digits.</translation>
    </message>
    <message>
        <source>This month has not come yet. What is to come is billed.</source>
        <translation>This month has not come yet. What is to come is billed.</translation>
    </message>
    <message>
        <source>This month&apos;s spot checks are drawn: {count}</source>
        <translation>This month&apos;s spot checks are drawn: {count}</translation>
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
        <source>This paper is as it was at first. Save to keep it so.</source>
        <translation>This paper is as it was at first. Save to keep it so.</translation>
    </message>
    <message>
        <source>This pass</source>
        <translation>This pass</translation>
    </message>
    <message>
        <source>This pass is for {unit}.</source>
        <translation>This pass is for {unit}.</translation>
    </message>
    <message>
        <source>This passphrase is too easily guessed. Take four words that have nothing to do with each other.</source>
        <translation>This passphrase is too easily guessed. Take four words that have nothing to do with each other.</translation>
    </message>
    <message>
        <source>This payment was voided or bounced. There is nothing to give back.</source>
        <translation>This payment was voided or bounced. There is nothing to give back.</translation>
    </message>
    <message>
        <source>This permit hangs at the door where everybody can read it. Who works here wears a pass.</source>
        <translation>This permit hangs at the door where everybody can read it. Who works here wears a pass.</translation>
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
        <source>This person has been erased.</source>
        <translation>This person has been erased.</translation>
    </message>
    <message>
        <source>This person is not on file any more.</source>
        <translation>This person is not on file any more.</translation>
    </message>
    <message>
        <source>This person is on file at no unit.</source>
        <translation>This person is on file at no unit.</translation>
    </message>
    <message>
        <source>This person is on file in the unit already, in the same role.</source>
        <translation>This person is on file in the unit already, in the same role.</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown. Save it to open it with another program.</source>
        <translation>This picture can&apos;t be shown. Save it to open it with another program.</translation>
    </message>
    <message>
        <source>This question is answered already. Change that answer instead.</source>
        <translation>This question is answered already. Change that answer instead.</translation>
    </message>
    <message>
        <source>This reading is billed. Void its charge and bill again, or let the next reading put it right.</source>
        <translation>This reading is billed. Void its charge and bill again, or let the next reading put it right.</translation>
    </message>
    <message>
        <source>This reading is withdrawn already.</source>
        <translation>This reading is withdrawn already.</translation>
    </message>
    <message>
        <source>This receipt was voided by red entry {number}.</source>
        <translation>This receipt was voided by red entry {number}.</translation>
    </message>
    <message>
        <source>This refund can&apos;t be paid out so. Choose another method.</source>
        <translation>This refund can&apos;t be paid out so. Choose another method.</translation>
    </message>
    <message>
        <source>This right of {role} is the same in every estate.</source>
        <translation>This right of {role} is the same in every estate.</translation>
    </message>
    <message>
        <source>This role is not known. Write owner, tenant, family or agent.</source>
        <translation>This role is not known. Write owner, tenant, family or agent.</translation>
    </message>
    <message>
        <source>This set is not known. Write A or B, or leave the cell empty.</source>
        <translation>This set is not known. Write A or B, or leave the cell empty.</translation>
    </message>
    <message>
        <source>This shift is open at another counter. Write in the log of yours.</source>
        <translation>This shift is open at another counter. Write in the log of yours.</translation>
    </message>
    <message>
        <source>This shift is over already. Choose another.</source>
        <translation>This shift is over already. Choose another.</translation>
    </message>
    <message>
        <source>This shift is {name}&apos;s no longer. Look at the roster again.</source>
        <translation>This shift is {name}&apos;s no longer. Look at the roster again.</translation>
    </message>
    <message>
        <source>This stands in row {row} of sheet {sheet} already.</source>
        <translation>This stands in row {row} of sheet {sheet} already.</translation>
    </message>
    <message>
        <source>This state is not known. Write logged, to be followed up, closed, cancelled or unfounded.</source>
        <translation>This state is not known. Write logged, to be followed up, closed, cancelled or unfounded.</translation>
    </message>
    <message>
        <source>This status is not known. Write unsold, vacant, owner-occupied, let or under renovation.</source>
        <translation>This status is not known. Write unsold, vacant, owner-occupied, let or under renovation.</translation>
    </message>
    <message>
        <source>This time has gone by. Type by when it will be answered.</source>
        <translation>This time has gone by. Type by when it will be answered.</translation>
    </message>
    <message>
        <source>This unit does not stand in building {building}.</source>
        <translation>This unit does not stand in building {building}.</translation>
    </message>
    <message>
        <source>This unit has nothing that could be given back.</source>
        <translation>This unit has nothing that could be given back.</translation>
    </message>
    <message>
        <source>This unit owes nothing that is overdue. There is nothing to dun.</source>
        <translation>This unit owes nothing that is overdue. There is nothing to dun.</translation>
    </message>
    <message>
        <source>This unit still owes {amount}.</source>
        <translation>This unit still owes {amount}.</translation>
    </message>
    <message>
        <source>This urgency is not known. Write emergency, normal or planned.</source>
        <translation>This urgency is not known. Write emergency, normal or planned.</translation>
    </message>
    <message>
        <source>This visitor is not to be admitted. Have a supervisor correct it, or cancel the visit.</source>
        <translation>This visitor is not to be admitted. Have a supervisor correct it, or cancel the visit.</translation>
    </message>
    <message>
        <source>This visitor is not to be admitted. Turn them away, or ask a supervisor for their word.</source>
        <translation>This visitor is not to be admitted. Turn them away, or ask a supervisor for their word.</translation>
    </message>
    <message>
        <source>This visitor is not to be admitted. Whoever lets them in all the same is kept, with the reason.</source>
        <translation>This visitor is not to be admitted. Whoever lets them in all the same is kept, with the reason.</translation>
    </message>
    <message>
        <source>This was ended before.</source>
        <translation>This was ended before.</translation>
    </message>
    <message>
        <source>This way of reporting is not known. Write at the counter, by phone, WeChat, e-mail, letter or patrol.</source>
        <translation>This way of reporting is not known. Write at the counter, by phone, WeChat, e-mail, letter or patrol.</translation>
    </message>
    <message>
        <source>Tick at least one charge.</source>
        <translation>Tick at least one charge.</translation>
    </message>
    <message>
        <source>Ticked: {count}</source>
        <translation>Ticked: {count}</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>Ticket cancelled</translation>
    </message>
    <message>
        <source>Ticket closed</source>
        <translation>Ticket closed</translation>
    </message>
    <message>
        <source>Ticket closed without a follow-up</source>
        <translation>Ticket closed without a follow-up</translation>
    </message>
    <message>
        <source>Ticket corrected</source>
        <translation>Ticket corrected</translation>
    </message>
    <message>
        <source>Ticket dispatched</source>
        <translation>Ticket dispatched</translation>
    </message>
    <message>
        <source>Ticket dispatched again</source>
        <translation>Ticket dispatched again</translation>
    </message>
    <message>
        <source>Ticket handed back</source>
        <translation>Ticket handed back</translation>
    </message>
    <message>
        <source>Ticket logged</source>
        <translation>Ticket logged</translation>
    </message>
    <message>
        <source>Ticket reopened</source>
        <translation>Ticket reopened</translation>
    </message>
    <message>
        <source>Ticket reported again</source>
        <translation>Ticket reported again</translation>
    </message>
    <message>
        <source>Ticket resumed</source>
        <translation>Ticket resumed</translation>
    </message>
    <message>
        <source>Ticket suspended</source>
        <translation>Ticket suspended</translation>
    </message>
    <message>
        <source>Ticket suspended for longer</source>
        <translation>Ticket suspended for longer</translation>
    </message>
    <message>
        <source>Ticket that deals with it</source>
        <translation>Ticket that deals with it</translation>
    </message>
    <message>
        <source>Ticket: appointment made</source>
        <translation>Ticket: appointment made</translation>
    </message>
    <message>
        <source>Ticket: {number}</source>
        <translation>Ticket: {number}</translation>
    </message>
    <message>
        <source>Tickets and incidents are as noted in the audit chain</source>
        <translation>Tickets and incidents are as noted in the audit chain</translation>
    </message>
    <message>
        <source>Tickets imported</source>
        <translation>Tickets imported</translation>
    </message>
    <message>
        <source>Tickets stand where their steps lead</source>
        <translation>Tickets stand where their steps lead</translation>
    </message>
    <message>
        <source>Tickets tell how often they were reopened</source>
        <translation>Tickets tell how often they were reopened</translation>
    </message>
    <message>
        <source>Tickets tell what is due next</source>
        <translation>Tickets tell what is due next</translation>
    </message>
    <message>
        <source>Tiers count</source>
        <translation>Tiers count</translation>
    </message>
    <message>
        <source>Tiers: above / price</source>
        <translation>Tiers: above / price</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Till: type a unit, a name or a phone number and press Enter. What is due is ticked; Space ticks and unticks. Type what you are handed, F10 takes it and prints the receipt. F2 adds another method. What is left over is change, or prepayment if you tick so. Less than is due settles the oldest charges first.</source>
        <translation>Till: type a unit, a name or a phone number and press Enter. What is due is ticked; Space ticks and unticks. Type what you are handed, F10 takes it and prints the receipt. F2 adds another method. What is left over is change, or prepayment if you tick so. Less than is due settles the oldest charges first.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Time of the works</source>
        <translation>Time of the works</translation>
    </message>
    <message>
        <source>Time, now if empty</source>
        <translation>Time, now if empty</translation>
    </message>
    <message>
        <source>Time:</source>
        <translation>Time:</translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <translation>Time: {time}</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Times reopened</source>
        <translation>Times reopened</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Title deed, or contract of purchase</source>
        <translation>Title deed, or contract of purchase</translation>
    </message>
    <message>
        <source>Title transferred</source>
        <translation>Title transferred</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>To arrive</source>
        <translation>To arrive</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>To be answered</translation>
    </message>
    <message>
        <source>To be answered by: {day}</source>
        <translation>To be answered by: {day}</translation>
    </message>
    <message>
        <source>To be dealt with</source>
        <translation>To be dealt with</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>To be decided</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>To be done</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>To be done by</translation>
    </message>
    <message>
        <source>To be erased</source>
        <translation>To be erased</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>To be followed up</translation>
    </message>
    <message>
        <source>To be inspected</source>
        <translation>To be inspected</translation>
    </message>
    <message>
        <source>To be inspected on completion</source>
        <translation>To be inspected on completion</translation>
    </message>
    <message>
        <source>To be looked after</source>
        <translation>To be looked after</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>To be paid</translation>
    </message>
    <message>
        <source>To be paid and issued</source>
        <translation>To be paid and issued</translation>
    </message>
    <message>
        <source>To be paid now</source>
        <translation>To be paid now</translation>
    </message>
    <message>
        <source>To be paid {amount}</source>
        <translation>To be paid {amount}</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>To be put right</translation>
    </message>
    <message>
        <source>To be put right after re-inspection</source>
        <translation>To be put right after re-inspection</translation>
    </message>
    <message>
        <source>To be put right by</source>
        <translation>To be put right by</translation>
    </message>
    <message>
        <source>To be put right: {words}</source>
        <translation>To be put right: {words}</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>To be reviewed</translation>
    </message>
    <message>
        <source>To be reviewed by</source>
        <translation>To be reviewed by</translation>
    </message>
    <message>
        <source>To be reviewed finally</source>
        <translation>To be reviewed finally</translation>
    </message>
    <message>
        <source>To be reviewed first</source>
        <translation>To be reviewed first</translation>
    </message>
    <message>
        <source>To be served</source>
        <translation>To be served</translation>
    </message>
    <message>
        <source>To be served by: {at}</source>
        <translation>To be served by: {at}</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>To be settled</translation>
    </message>
    <message>
        <source>To be taken over</source>
        <translation>To be taken over</translation>
    </message>
    <message>
        <source>To change: {count}</source>
        <translation>To change: {count}</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>To day</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>To finish</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>To follow up</translation>
    </message>
    <message>
        <source>To follow up, without a time</source>
        <translation>To follow up, without a time</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>To month</translation>
    </message>
    <message>
        <source>To pay and issue</source>
        <translation>To pay and issue</translation>
    </message>
    <message>
        <source>To prepayment</source>
        <translation>To prepayment</translation>
    </message>
    <message>
        <source>To take home</source>
        <translation>To take home</translation>
    </message>
    <message>
        <source>To the case</source>
        <translation>To the case</translation>
    </message>
    <message>
        <source>To the first review, not to the applicant</source>
        <translation>To the first review, not to the applicant</translation>
    </message>
    <message>
        <source>To the shift</source>
        <translation>To the shift</translation>
    </message>
    <message>
        <source>To the till</source>
        <translation>To the till</translation>
    </message>
    <message>
        <source>To undo it: frontdesk import {register} --undo {number}</source>
        <translation>To undo it: frontdesk import {register} --undo {number}</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Today and who is here</source>
        <translation>Today and who is here</translation>
    </message>
    <message>
        <source>Together {amount}</source>
        <translation>Together {amount}</translation>
    </message>
    <message>
        <source>Told are the repairs reported in these days, as they stand now. Completion rate = done / what was not cancelled. Times run from the report, to when somebody was first seen there and to when the work was done, the last time if it was reopened.</source>
        <translation>Told are the repairs reported in these days, as they stand now. Completion rate = done / what was not cancelled. Times run from the report, to when somebody was first seen there and to when the work was done, the last time if it was reopened.</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>Told at</translation>
    </message>
    <message>
        <source>Told, no promise</source>
        <translation>Told, no promise</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tone</translation>
    </message>
    <message>
        <source>Too easily guessed</source>
        <translation>Too easily guessed</translation>
    </message>
    <message>
        <source>Too many digits</source>
        <translation>Too many digits</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait {minutes} min, or ask the manager for a new password.</source>
        <translation>Too many wrong passwords. Wait {minutes} min, or ask the manager for a new password.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
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
        <source>Total of receipts</source>
        <translation>Total of receipts</translation>
    </message>
    <message>
        <source>Total: {amount}</source>
        <translation>Total: {amount}</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Trade</translation>
    </message>
    <message>
        <source>Trade card</source>
        <translation>Trade card</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Transfer of title</source>
        <translation>Transfer of title</translation>
    </message>
    <message>
        <source>Transfer of title of {code}</source>
        <translation>Transfer of title of {code}</translation>
    </message>
    <message>
        <source>Transfer the title</source>
        <translation>Transfer the title</translation>
    </message>
    <message>
        <source>Transfer title</source>
        <translation>Transfer title</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Tried</translation>
    </message>
    <message>
        <source>Tried {count} ×</source>
        <translation>Tried {count} ×</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>Turn away</translation>
    </message>
    <message>
        <source>Turn away …</source>
        <translation>Turn away …</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Two extinguishers and a bucket of water at hand; nothing that burns within 10 m, gaps covered; the guard stays throughout and for 30 minutes after.</source>
        <translation>Two extinguishers and a bucket of water at hand; nothing that burns within 10 m, gaps covered; the guard stays throughout and for 30 minutes after.</translation>
    </message>
    <message>
        <source>Two folders at most: take one out first.</source>
        <translation>Two folders at most: take one out first.</translation>
    </message>
    <message>
        <source>Type a day from today on, within a year.</source>
        <translation>Type a day from today on, within a year.</translation>
    </message>
    <message>
        <source>Type a last day that is not before the first, nor over already.</source>
        <translation>Type a last day that is not before the first, nor over already.</translation>
    </message>
    <message>
        <source>Type a later last day, or which works are added.</source>
        <translation>Type a later last day, or which works are added.</translation>
    </message>
    <message>
        <source>Type a length from −{reach} to {reach} mm.</source>
        <translation>Type a length from −{reach} to {reach} mm.</translation>
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
        <source>Type a name of 1 to {count} characters.</source>
        <translation>Type a name of 1 to {count} characters.</translation>
    </message>
    <message>
        <source>Type a name of at most 80 characters.</source>
        <translation>Type a name of at most 80 characters.</translation>
    </message>
    <message>
        <source>Type a number with at most {decimals} decimals.</source>
        <translation>Type a number with at most {decimals} decimals.</translation>
    </message>
    <message>
        <source>Type a percentage like 0.05, with at most four decimals.</source>
        <translation>Type a percentage like 0.05, with at most four decimals.</translation>
    </message>
    <message>
        <source>Type a phone of whoever applies.</source>
        <translation>Type a phone of whoever applies.</translation>
    </message>
    <message>
        <source>Type a phone, so that they can be called back.</source>
        <translation>Type a phone, so that they can be called back.</translation>
    </message>
    <message>
        <source>Type a receipt number as it stands on paper, like SJ2026-000180.</source>
        <translation>Type a receipt number as it stands on paper, like SJ2026-000180.</translation>
    </message>
    <message>
        <source>Type a tag like P-031: letters and digits, at most 20 signs.</source>
        <translation>Type a tag like P-031: letters and digits, at most 20 signs.</translation>
    </message>
    <message>
        <source>Type a time of the day like 18:00.</source>
        <translation>Type a time of the day like 18:00.</translation>
    </message>
    <message>
        <source>Type a time to come, within a year.</source>
        <translation>Type a time to come, within a year.</translation>
    </message>
    <message>
        <source>Type a unit, a name or a phone number at the top and choose it.</source>
        <translation>Type a unit, a name or a phone number at the top and choose it.</translation>
    </message>
    <message>
        <source>Type a whole number from 0 to 1000.</source>
        <translation>Type a whole number from 0 to 1000.</translation>
    </message>
    <message>
        <source>Type a whole number from 1 to 1000.</source>
        <translation>Type a whole number from 1 to 1000.</translation>
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
        <source>Type an amount from 0 to 1,000,000.</source>
        <translation>Type an amount from 0 to 1,000,000.</translation>
    </message>
    <message>
        <source>Type from when to when the works last.</source>
        <translation>Type from when to when the works last.</translation>
    </message>
    <message>
        <source>Type from when to when, like 08:30-18:00.</source>
        <translation>Type from when to when, like 08:30-18:00.</translation>
    </message>
    <message>
        <source>Type how many months, from 1 to {count}.</source>
        <translation>Type how many months, from 1 to {count}.</translation>
    </message>
    <message>
        <source>Type how many there are, from 1 to {most}.</source>
        <translation>Type how many there are, from 1 to {most}.</translation>
    </message>
    <message>
        <source>Type how many they are, from 1 to 999.</source>
        <translation>Type how many they are, from 1 to 999.</translation>
    </message>
    <message>
        <source>Type on whom it was served.</source>
        <translation>Type on whom it was served.</translation>
    </message>
    <message>
        <source>Type part of a name and how many; what the price list has not, with its price: pipe 2.5 12.33</source>
        <translation>Type part of a name and how many; what the price list has not, with its price: pipe 2.5 12.33</translation>
    </message>
    <message>
        <source>Type the amount received, above 0.00.</source>
        <translation>Type the amount received, above 0.00.</translation>
    </message>
    <message>
        <source>Type the answer, or by when it is promised.</source>
        <translation>Type the answer, or by when it is promised.</translation>
    </message>
    <message>
        <source>Type the answer.</source>
        <translation>Type the answer.</translation>
    </message>
    <message>
        <source>Type the building and the door, like 3 and 502.</source>
        <translation>Type the building and the door, like 3 and 502.</translation>
    </message>
    <message>
        <source>Type the contractor&apos;s site manager.</source>
        <translation>Type the contractor&apos;s site manager.</translation>
    </message>
    <message>
        <source>Type the day by which they promised to pay, like +7 or 2026-01-31.</source>
        <translation>Type the day by which they promised to pay, like +7 or 2026-01-31.</translation>
    </message>
    <message>
        <source>Type the day on which the meters were read.</source>
        <translation>Type the day on which the meters were read.</translation>
    </message>
    <message>
        <source>Type the month, like 2026-11.</source>
        <translation>Type the month, like 2026-11.</translation>
    </message>
    <message>
        <source>Type the name of the estate, at most 60 characters.</source>
        <translation>Type the name of the estate, at most 60 characters.</translation>
    </message>
    <message>
        <source>Type the name of the firm, or of who does the works.</source>
        <translation>Type the name of the firm, or of who does the works.</translation>
    </message>
    <message>
        <source>Type the name of the shift, at most 20 characters.</source>
        <translation>Type the name of the shift, at most 20 characters.</translation>
    </message>
    <message>
        <source>Type the name of who asks.</source>
        <translation>Type the name of who asks.</translation>
    </message>
    <message>
        <source>Type the new owner&apos;s name.</source>
        <translation>Type the new owner&apos;s name.</translation>
    </message>
    <message>
        <source>Type the number of the cheque.</source>
        <translation>Type the number of the cheque.</translation>
    </message>
    <message>
        <source>Type the number of the hook, at most 20 signs.</source>
        <translation>Type the number of the hook, at most 20 signs.</translation>
    </message>
    <message>
        <source>Type the number of the paper, like SJ2026-000001.</source>
        <translation>Type the number of the paper, like SJ2026-000001.</translation>
    </message>
    <message>
        <source>Type the number printed on the meter, at most 40 signs.</source>
        <translation>Type the number printed on the meter, at most 40 signs.</translation>
    </message>
    <message>
        <source>Type the owner: the unit file tells of none.</source>
        <translation>Type the owner: the unit file tells of none.</translation>
    </message>
    <message>
        <source>Type the phone under which the borrower can be reached.</source>
        <translation>Type the phone under which the borrower can be reached.</translation>
    </message>
    <message>
        <source>Type the phone under which they can be reached, or leave it empty.</source>
        <translation>Type the phone under which they can be reached, or leave it empty.</translation>
    </message>
    <message>
        <source>Type the plate, like 苏A8K21F.</source>
        <translation>Type the plate, like 苏A8K21F.</translation>
    </message>
    <message>
        <source>Type the question, as residents ask it.</source>
        <translation>Type the question, as residents ask it.</translation>
    </message>
    <message>
        <source>Type the reason.</source>
        <translation>Type the reason.</translation>
    </message>
    <message>
        <source>Type the recovery code, group by group, or scan the QR code. A group that is mistyped is named.</source>
        <translation>Type the recovery code, group by group, or scan the QR code. A group that is mistyped is named.</translation>
    </message>
    <message>
        <source>Type the rule that was broken.</source>
        <translation>Type the rule that was broken.</translation>
    </message>
    <message>
        <source>Type the site manager&apos;s phone.</source>
        <translation>Type the site manager&apos;s phone.</translation>
    </message>
    <message>
        <source>Type these groups of the code from the printed sheet, then put it into the safe.</source>
        <translation>Type these groups of the code from the printed sheet, then put it into the safe.</translation>
    </message>
    <message>
        <source>Type to whom it goes.</source>
        <translation>Type to whom it goes.</translation>
    </message>
    <message>
        <source>Type to whom it is referred.</source>
        <translation>Type to whom it is referred.</translation>
    </message>
    <message>
        <source>Type until when it waits.</source>
        <translation>Type until when it waits.</translation>
    </message>
    <message>
        <source>Type until when the shift goes, like 18:00.</source>
        <translation>Type until when the shift goes, like 18:00.</translation>
    </message>
    <message>
        <source>Type what callers are told.</source>
        <translation>Type what callers are told.</translation>
    </message>
    <message>
        <source>Type what happened.</source>
        <translation>Type what happened.</translation>
    </message>
    <message>
        <source>Type what is done about it.</source>
        <translation>Type what is done about it.</translation>
    </message>
    <message>
        <source>Type what is done against fire.</source>
        <translation>Type what is done against fire.</translation>
    </message>
    <message>
        <source>Type what is done, after a comma where. Enter takes it, the arrows choose its risk.</source>
        <translation>Type what is done, after a comma where. Enter takes it, the arrows choose its risk.</translation>
    </message>
    <message>
        <source>Type what is done.</source>
        <translation>Type what is done.</translation>
    </message>
    <message>
        <source>Type what is not as it should be.</source>
        <translation>Type what is not as it should be.</translation>
    </message>
    <message>
        <source>Type what is settled.</source>
        <translation>Type what is settled.</translation>
    </message>
    <message>
        <source>Type what is still wrong.</source>
        <translation>Type what is still wrong.</translation>
    </message>
    <message>
        <source>Type what is to be brought or put right.</source>
        <translation>Type what is to be brought or put right.</translation>
    </message>
    <message>
        <source>Type what is to be done.</source>
        <translation>Type what is to be done.</translation>
    </message>
    <message>
        <source>Type what is to be noted.</source>
        <translation>Type what is to be noted.</translation>
    </message>
    <message>
        <source>Type what is to be put right.</source>
        <translation>Type what is to be put right.</translation>
    </message>
    <message>
        <source>Type what it is, at most 40 characters.</source>
        <translation>Type what it is, at most 40 characters.</translation>
    </message>
    <message>
        <source>Type what must be done before works go on.</source>
        <translation>Type what must be done before works go on.</translation>
    </message>
    <message>
        <source>Type what the applicant was told.</source>
        <translation>Type what the applicant was told.</translation>
    </message>
    <message>
        <source>Type what the complainant was told.</source>
        <translation>Type what the complainant was told.</translation>
    </message>
    <message>
        <source>Type what the key is left for.</source>
        <translation>Type what the key is left for.</translation>
    </message>
    <message>
        <source>Type what the key is needed for.</source>
        <translation>Type what the key is needed for.</translation>
    </message>
    <message>
        <source>Type what the key opens.</source>
        <translation>Type what the key opens.</translation>
    </message>
    <message>
        <source>Type what was asked.</source>
        <translation>Type what was asked.</translation>
    </message>
    <message>
        <source>Type what was done.</source>
        <translation>Type what was done.</translation>
    </message>
    <message>
        <source>Type what was found out.</source>
        <translation>Type what was found out.</translation>
    </message>
    <message>
        <source>Type what was found.</source>
        <translation>Type what was found.</translation>
    </message>
    <message>
        <source>Type what was reported.</source>
        <translation>Type what was reported.</translation>
    </message>
    <message>
        <source>Type when it begins: at most 7 days back and 60 days ahead.</source>
        <translation>Type when it begins: at most 7 days back and 60 days ahead.</translation>
    </message>
    <message>
        <source>Type when it begins: from today on, at most 30 days ahead.</source>
        <translation>Type when it begins: from today on, at most 30 days ahead.</translation>
    </message>
    <message>
        <source>Type when it ends: later, on the same day.</source>
        <translation>Type when it ends: later, on the same day.</translation>
    </message>
    <message>
        <source>Type when it should be over: a time to come, after it begins, at most 60 days ahead.</source>
        <translation>Type when it should be over: a time to come, after it begins, at most 60 days ahead.</translation>
    </message>
    <message>
        <source>Type when it was asked, not later than now.</source>
        <translation>Type when it was asked, not later than now.</translation>
    </message>
    <message>
        <source>Type when it was reported, not later than now.</source>
        <translation>Type when it was reported, not later than now.</translation>
    </message>
    <message>
        <source>Type when it was: after what went before, and not later than now.</source>
        <translation>Type when it was: after what went before, and not later than now.</translation>
    </message>
    <message>
        <source>Type when they are expected: a time to come, within a year.</source>
        <translation>Type when they are expected: a time to come, within a year.</translation>
    </message>
    <message>
        <source>Type when they came: not later than now, and within the last month.</source>
        <translation>Type when they came: not later than now, and within the last month.</translation>
    </message>
    <message>
        <source>Type when they left: after they came, and not later than now.</source>
        <translation>Type when they left: after they came, and not later than now.</translation>
    </message>
    <message>
        <source>Type where it is.</source>
        <translation>Type where it is.</translation>
    </message>
    <message>
        <source>Type which works are to be done.</source>
        <translation>Type which works are to be done.</translation>
    </message>
    <message>
        <source>Type who applies.</source>
        <translation>Type who applies.</translation>
    </message>
    <message>
        <source>Type who goes along: outsiders have an escort.</source>
        <translation>Type who goes along: outsiders have an escort.</translation>
    </message>
    <message>
        <source>Type who leaves the key.</source>
        <translation>Type who leaves the key.</translation>
    </message>
    <message>
        <source>Type who looks into it.</source>
        <translation>Type who looks into it.</translation>
    </message>
    <message>
        <source>Type who of the household agreed, when and how.</source>
        <translation>Type who of the household agreed, when and how.</translation>
    </message>
    <message>
        <source>Type who reports it.</source>
        <translation>Type who reports it.</translation>
    </message>
    <message>
        <source>Type who signed.</source>
        <translation>Type who signed.</translation>
    </message>
    <message>
        <source>Type who stands guard.</source>
        <translation>Type who stands guard.</translation>
    </message>
    <message>
        <source>Type who takes the keys.</source>
        <translation>Type who takes the keys.</translation>
    </message>
    <message>
        <source>Type who takes the money.</source>
        <translation>Type who takes the money.</translation>
    </message>
    <message>
        <source>Type who took it.</source>
        <translation>Type who took it.</translation>
    </message>
    <message>
        <source>Type who took the copy.</source>
        <translation>Type who took the copy.</translation>
    </message>
    <message>
        <source>Type whom it was reported to.</source>
        <translation>Type whom it was reported to.</translation>
    </message>
    <message>
        <source>Type why it is not needed.</source>
        <translation>Type why it is not needed.</translation>
    </message>
    <message>
        <source>Type why nothing needs to be done.</source>
        <translation>Type why nothing needs to be done.</translation>
    </message>
    <message>
        <source>Type why somebody else is to do it.</source>
        <translation>Type why somebody else is to do it.</translation>
    </message>
    <message>
        <source>Type why they don&apos;t hand over themselves.</source>
        <translation>Type why they don&apos;t hand over themselves.</translation>
    </message>
    <message>
        <source>Type why they swap.</source>
        <translation>Type why they swap.</translation>
    </message>
    <message>
        <source>Type yes to restore it:</source>
        <translation>Type yes to restore it:</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Typed</translation>
    </message>
    <message>
        <source>Typed by mistake</source>
        <translation>Typed by mistake</translation>
    </message>
    <message>
        <source>Typed in by:</source>
        <translation>Typed in by:</translation>
    </message>
    <message>
        <source>Typed: {count}</source>
        <translation>Typed: {count}</translation>
    </message>
    <message>
        <source>UNIT</source>
        <translation>UNIT</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Under renovation</source>
        <translation>Under renovation</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>Under review</translation>
    </message>
    <message>
        <source>Under the developer&apos;s warranty</source>
        <translation>Under the developer&apos;s warranty</translation>
    </message>
    <message>
        <source>Under warranty</source>
        <translation>Under warranty</translation>
    </message>
    <message>
        <source>Under warranty until {day}: {part}</source>
        <translation>Under warranty until {day}: {part}</translation>
    </message>
    <message>
        <source>Under warranty until {day}: {part}.</source>
        <translation>Under warranty until {day}: {part}.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>Undo what was just done, while the line about it stands</source>
        <translation>Undo what was just done, while the line about it stands</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Undoing the import</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Undone: {when} {operator}.</source>
        <translation>Undone: {when} {operator}.</translation>
    </message>
    <message>
        <source>Unfounded</source>
        <translation>Unfounded</translation>
    </message>
    <message>
        <source>Unfounded …</source>
        <translation>Unfounded …</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unit added</source>
        <translation>Unit added</translation>
    </message>
    <message>
        <source>Unit and what is wrong, as the caller says it</source>
        <translation>Unit and what is wrong, as the caller says it</translation>
    </message>
    <message>
        <source>Unit changed</source>
        <translation>Unit changed</translation>
    </message>
    <message>
        <source>Unit file</source>
        <translation>Unit file</translation>
    </message>
    <message>
        <source>Unit file of the unit in hand</source>
        <translation>Unit file of the unit in hand</translation>
    </message>
    <message>
        <source>Unit file {code}</source>
        <translation>Unit file {code}</translation>
    </message>
    <message>
        <source>Unit {code}</source>
        <translation>Unit {code}</translation>
    </message>
    <message>
        <source>Unit {unit} has a meter {number} already.</source>
        <translation>Unit {unit} has a meter {number} already.</translation>
    </message>
    <message>
        <source>Unit {unit} has been worked on since. The import can&apos;t be undone any more.</source>
        <translation>Unit {unit} has been worked on since. The import can&apos;t be undone any more.</translation>
    </message>
    <message>
        <source>Unit {unit} has no meter for this. Tell its number and its first reading.</source>
        <translation>Unit {unit} has no meter for this. Tell its number and its first reading.</translation>
    </message>
    <message>
        <source>Unit {unit} has several meters for this. Tell the number of the meter.</source>
        <translation>Unit {unit} has several meters for this. Tell the number of the meter.</translation>
    </message>
    <message>
        <source>Unit {unit} has the meter {number}. Correct the number, or change the meter in its sheet.</source>
        <translation>Unit {unit} has the meter {number}. Correct the number, or change the meter in its sheet.</translation>
    </message>
    <message>
        <source>Unit {unit}, meter {number}</source>
        <translation>Unit {unit}, meter {number}</translation>
    </message>
    <message>
        <source>Unit {unit}, meter {number}: {reason}</source>
        <translation>Unit {unit}, meter {number}: {reason}</translation>
    </message>
    <message>
        <source>Unit, name or phone</source>
        <translation>Unit, name or phone</translation>
    </message>
    <message>
        <source>Unit, name, initials, phone, plate</source>
        <translation>Unit, name, initials, phone, plate</translation>
    </message>
    <message>
        <source>Unit, number or contractor</source>
        <translation>Unit, number or contractor</translation>
    </message>
    <message>
        <source>Unit, resident, or an office</source>
        <translation>Unit, resident, or an office</translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation>Unit: {unit}</translation>
    </message>
    <message>
        <source>Unit; empty: all units</source>
        <translation>Unit; empty: all units</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Units billed</source>
        <translation>Units billed</translation>
    </message>
    <message>
        <source>Units left out stand here, each with the reason.</source>
        <translation>Units left out stand here, each with the reason.</translation>
    </message>
    <message>
        <source>Units measure what was entered</source>
        <translation>Units measure what was entered</translation>
    </message>
    <message>
        <source>Units of a kind</source>
        <translation>Units of a kind</translation>
    </message>
    <message>
        <source>Units paid up</source>
        <translation>Units paid up</translation>
    </message>
    <message>
        <source>Units that owe</source>
        <translation>Units that owe</translation>
    </message>
    <message>
        <source>Units: {count}</source>
        <translation>Units: {count}</translation>
    </message>
    <message>
        <source>Unsold</source>
        <translation>Unsold</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Until it is approved, works end on the day of the permit. The permit is issued anew with it.</source>
        <translation>Until it is approved, works end on the day of the permit. The permit is issued anew with it.</translation>
    </message>
    <message>
        <source>Until the resident asks for it</source>
        <translation>Until the resident asks for it</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Until {day}</translation>
    </message>
    <message>
        <source>Until {day} instead of {before}</source>
        <translation>Until {day} instead of {before}</translation>
    </message>
    <message>
        <source>Until: {day}</source>
        <translation>Until: {day}</translation>
    </message>
    <message>
        <source>Urban management</source>
        <translation>Urban management</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Urgency: {urgency}</source>
        <translation>Urgency: {urgency}</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Usage:</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Use again</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Use it again</translation>
    </message>
    <message>
        <source>Use of a calendar year</source>
        <translation>Use of a calendar year</translation>
    </message>
    <message>
        <source>Use of a month</source>
        <translation>Use of a month</translation>
    </message>
    <message>
        <source>Use only as much prepayment as is to be paid.</source>
        <translation>Use only as much prepayment as is to be paid.</translation>
    </message>
    <message>
        <source>Use the item again</source>
        <translation>Use the item again</translation>
    </message>
    <message>
        <source>Used again</source>
        <translation>Used again</translation>
    </message>
    <message>
        <source>Usual use</source>
        <translation>Usual use</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>Vacant unit</source>
        <translation>Vacant unit</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Valid for the unit and the days on its front alone.</source>
        <translation>Valid for the unit and the days on its front alone.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid only with our seal and unaltered. For an invoice, please bring this receipt.</source>
        <translation>Valid only with our seal and unaltered. For an invoice, please bring this receipt.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>Valid until {day}</translation>
    </message>
    <message>
        <source>Valid until: {day}</source>
        <translation>Valid until: {day}</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Vehicle added</source>
        <translation>Vehicle added</translation>
    </message>
    <message>
        <source>Vehicle gone</source>
        <translation>Vehicle gone</translation>
    </message>
    <message>
        <source>Vehicle kind</source>
        <translation>Vehicle kind</translation>
    </message>
    <message>
        <source>Vehicle no longer here</source>
        <translation>Vehicle no longer here</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Vehicles</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>Violation</translation>
    </message>
    <message>
        <source>Violation found</source>
        <translation>Violation found</translation>
    </message>
    <message>
        <source>Violation not put right yet</source>
        <translation>Violation not put right yet</translation>
    </message>
    <message>
        <source>Violation put right</source>
        <translation>Violation put right</translation>
    </message>
    <message>
        <source>Violation to be checked</source>
        <translation>Violation to be checked</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Violations</translation>
    </message>
    <message>
        <source>Violations and hot work</source>
        <translation>Violations and hot work</translation>
    </message>
    <message>
        <source>Violations by kind</source>
        <translation>Violations by kind</translation>
    </message>
    <message>
        <source>Violations put right in time</source>
        <translation>Violations put right in time</translation>
    </message>
    <message>
        <source>Violations: rectification notices, stop-works and hot work of all sites; what is due first stands above, what is past its time is red. F7 or Enter in the list takes the next step: a violation of the structure, the façade, gas, heating or waterproofing stops the works, a notice is served, then looked at again until it is put right. A stop-work is lifted on a supervisor&apos;s word; hot work is looked after when it is done. A new notice is written from a round, or with Ctrl+Q for the same site, here or in the case. Ctrl+O turns to the case, F9 shows the paper, Ctrl+E saves the list.</source>
        <translation>Violations: rectification notices, stop-works and hot work of all sites; what is due first stands above, what is past its time is red. F7 or Enter in the list takes the next step: a violation of the structure, the façade, gas, heating or waterproofing stops the works, a notice is served, then looked at again until it is put right. A stop-work is lifted on a supervisor&apos;s word; hot work is looked after when it is done. A new notice is written from a round, or with Ctrl+Q for the same site, here or in the case. Ctrl+O turns to the case, F9 shows the paper, Ctrl+E saves the list.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Visit cancelled</source>
        <translation>Visit cancelled</translation>
    </message>
    <message>
        <source>Visit changed</source>
        <translation>Visit changed</translation>
    </message>
    <message>
        <source>Visit to the estate</source>
        <translation>Visit to the estate</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>Visitor announced</source>
        <translation>Visitor announced</translation>
    </message>
    <message>
        <source>Visitor asked to wait</source>
        <translation>Visitor asked to wait</translation>
    </message>
    <message>
        <source>Visitor came in</source>
        <translation>Visitor came in</translation>
    </message>
    <message>
        <source>Visitor left</source>
        <translation>Visitor left</translation>
    </message>
    <message>
        <source>Visitor let in</source>
        <translation>Visitor let in</translation>
    </message>
    <message>
        <source>Visitor overstayed</source>
        <translation>Visitor overstayed</translation>
    </message>
    <message>
        <source>Visitor refused</source>
        <translation>Visitor refused</translation>
    </message>
    <message>
        <source>Visitor register</source>
        <translation>Visitor register</translation>
    </message>
    <message>
        <source>Visitor signed in</source>
        <translation>Visitor signed in</translation>
    </message>
    <message>
        <source>Visitor signed out</source>
        <translation>Visitor signed out</translation>
    </message>
    <message>
        <source>Visitor slip</source>
        <translation>Visitor slip</translation>
    </message>
    <message>
        <source>Visitor turned away</source>
        <translation>Visitor turned away</translation>
    </message>
    <message>
        <source>Visitor waits</source>
        <translation>Visitor waits</translation>
    </message>
    <message>
        <source>Visitor&apos;s name</source>
        <translation>Visitor&apos;s name</translation>
    </message>
    <message>
        <source>Visitor: {name}</source>
        <translation>Visitor: {name}</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitors</translation>
    </message>
    <message>
        <source>Visitors leave by this time at the latest</source>
        <translation>Visitors leave by this time at the latest</translation>
    </message>
    <message>
        <source>Visitors on site</source>
        <translation>Visitors on site</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Visits are as noted</source>
        <translation>Visits are as noted</translation>
    </message>
    <message>
        <source>Visits are numbered without a gap</source>
        <translation>Visits are numbered without a gap</translation>
    </message>
    <message>
        <source>Visits stand where their steps lead</source>
        <translation>Visits stand where their steps lead</translation>
    </message>
    <message>
        <source>Visits to their units</source>
        <translation>Visits to their units</translation>
    </message>
    <message>
        <source>Visits, as the visitor</source>
        <translation>Visits, as the visitor</translation>
    </message>
    <message>
        <source>Visits: F3 signs a visitor in. Type the unit, the resident or an office, Enter; what the unit has said about who may come stands beneath it. Then the name: who was here before or has a standing permission is offered and filled in. Ctrl+S signs in, F10 signs in and prints the slip, F7 lets the visitor wait for the resident&apos;s word, F8 turns them away. A time that is still to come notes somebody who is expected. Where the resident is to be asked first, type who said yes. Who is not to be admitted comes in only on a supervisor&apos;s word: Shift+F7.

Esc goes to the list, the arrows choose a visit. F7 signs out whoever is chosen, or lets in who was expected or has waited; Shift+F7 notes a time for somebody who left unseen. F2 corrects, F9 shows the slip, Shift+F8 cancels. A slip that is scanned opens its visit. Whoever stays longer than the rules allow turns red here and on the tab. Ctrl+P prints the list of everybody on site for an evacuation, Ctrl+Shift+P shows the day sheet, Ctrl+E saves the list.</source>
        <translation>Visits: F3 signs a visitor in. Type the unit, the resident or an office, Enter; what the unit has said about who may come stands beneath it. Then the name: who was here before or has a standing permission is offered and filled in. Ctrl+S signs in, F10 signs in and prints the slip, F7 lets the visitor wait for the resident&apos;s word, F8 turns them away. A time that is still to come notes somebody who is expected. Where the resident is to be asked first, type who said yes. Who is not to be admitted comes in only on a supervisor&apos;s word: Shift+F7.

Esc goes to the list, the arrows choose a visit. F7 signs out whoever is chosen, or lets in who was expected or has waited; Shift+F7 notes a time for somebody who left unseen. F2 corrects, F9 shows the slip, Shift+F8 cancels. A slip that is scanned opens its visit. Whoever stays longer than the rules allow turns red here and on the tab. Ctrl+P prints the list of everybody on site for an evacuation, Ctrl+Shift+P shows the day sheet, Ctrl+E saves the list.</translation>
    </message>
    <message>
        <source>Visits: {count}</source>
        <translation>Visits: {count}</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Void receipts</source>
        <translation>Void receipts</translation>
    </message>
    <message>
        <source>Void the charge</source>
        <translation>Void the charge</translation>
    </message>
    <message>
        <source>Void the deposit</source>
        <translation>Void the deposit</translation>
    </message>
    <message>
        <source>Void the receipt</source>
        <translation>Void the receipt</translation>
    </message>
    <message>
        <source>Void …</source>
        <translation>Void …</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>Voided by</source>
        <translation>Voided by</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Voids</translation>
    </message>
    <message>
        <source>Voids / voided by</source>
        <translation>Voids / voided by</translation>
    </message>
    <message>
        <source>Voids {number}</source>
        <translation>Voids {number}</translation>
    </message>
    <message>
        <source>Vouched for with a password</source>
        <translation>Vouched for with a password</translation>
    </message>
    <message>
        <source>WEEK</source>
        <translation>WEEK</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>Wait for the camera …</source>
        <translation>Wait for the camera …</translation>
    </message>
    <message>
        <source>Wait longer …</source>
        <translation>Wait longer …</translation>
    </message>
    <message>
        <source>Waiting for parts</source>
        <translation>Waiting for parts</translation>
    </message>
    <message>
        <source>Waiting for the developer</source>
        <translation>Waiting for the developer</translation>
    </message>
    <message>
        <source>Waiting for the resident</source>
        <translation>Waiting for the resident</translation>
    </message>
    <message>
        <source>Waiting period</source>
        <translation>Waiting period</translation>
    </message>
    <message>
        <source>Waiting period over</source>
        <translation>Waiting period over</translation>
    </message>
    <message>
        <source>Waiting period until</source>
        <translation>Waiting period until</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>Waits until</source>
        <translation>Waits until</translation>
    </message>
    <message>
        <source>Waive charges</source>
        <translation>Waive charges</translation>
    </message>
    <message>
        <source>Waive …</source>
        <translation>Waive …</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>Waived before</source>
        <translation>Waived before</translation>
    </message>
    <message>
        <source>Waived now</source>
        <translation>Waived now</translation>
    </message>
    <message>
        <source>Waived: {what}</source>
        <translation>Waived: {what}</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Waiver</translation>
    </message>
    <message>
        <source>Waiver applied for</source>
        <translation>Waiver applied for</translation>
    </message>
    <message>
        <source>Waiver approved</source>
        <translation>Waiver approved</translation>
    </message>
    <message>
        <source>Waiver list</source>
        <translation>Waiver list</translation>
    </message>
    <message>
        <source>Waiver rejected</source>
        <translation>Waiver rejected</translation>
    </message>
    <message>
        <source>Waiver slip</source>
        <translation>Waiver slip</translation>
    </message>
    <message>
        <source>Waiver withdrawn</source>
        <translation>Waiver withdrawn</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Waivers</translation>
    </message>
    <message>
        <source>Waivers and refunds came where they stand by allowed steps</source>
        <translation>Waivers and refunds came where they stand by allowed steps</translation>
    </message>
    <message>
        <source>Wang Fang</source>
        <translation>Wang Fang</translation>
    </message>
    <message>
        <source>Warranties are listed as of today. Leave out the days.</source>
        <translation>Warranties are listed as of today. Leave out the days.</translation>
    </message>
    <message>
        <source>Warranties of the developer</source>
        <translation>Warranties of the developer</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Warranty</translation>
    </message>
    <message>
        <source>Warranty added</source>
        <translation>Warranty added</translation>
    </message>
    <message>
        <source>Warranty changed</source>
        <translation>Warranty changed</translation>
    </message>
    <message>
        <source>Warranty no longer used</source>
        <translation>Warranty no longer used</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>Warranty until</translation>
    </message>
    <message>
        <source>Warranty used again</source>
        <translation>Warranty used again</translation>
    </message>
    <message>
        <source>Warranty: how long the developer answers for each part of a building. F7 enters the shortest terms of the law (State Council Decree 279, art. 40) into the empty table, later it changes the part chosen; F3 adds a part. The terms of a unit run from its hand-over, as the unit file has it, those of public parts from the day on which their building was accepted: F8 enters these days. While a term runs, a repair of its category is proposed as the developer&apos;s. Ctrl+Del stops proposing a part, or proposes it again.</source>
        <translation>Warranty: how long the developer answers for each part of a building. F7 enters the shortest terms of the law (State Council Decree 279, art. 40) into the empty table, later it changes the part chosen; F3 adds a part. The terms of a unit run from its hand-over, as the unit file has it, those of public parts from the day on which their building was accepted: F8 enters these days. While a term runs, a repair of its category is proposed as the developer&apos;s. Ctrl+Del stops proposing a part, or proposes it again.</translation>
    </message>
    <message>
        <source>Was to be reviewed by {due}</source>
        <translation>Was to be reviewed by {due}</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Waste</translation>
    </message>
    <message>
        <source>Waste bagged and put where it belongs</source>
        <translation>Waste bagged and put where it belongs</translation>
    </message>
    <message>
        <source>Waste carried away</source>
        <translation>Waste carried away</translation>
    </message>
    <message>
        <source>Waste is bagged and carried to its place; stairs, lifts and corridors stay clear.</source>
        <translation>Waste is bagged and carried to its place; stairs, lifts and corridors stay clear.</translation>
    </message>
    <message>
        <source>Waste is bagged; lifts and corridors are kept clean.</source>
        <translation>Waste is bagged; lifts and corridors are kept clean.</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>Water off</source>
        <translation>Water off</translation>
    </message>
    <message>
        <source>Water supply</source>
        <translation>Water supply</translation>
    </message>
    <message>
        <source>Water supply and drains</source>
        <translation>Water supply and drains</translation>
    </message>
    <message>
        <source>Waterproofing</source>
        <translation>Waterproofing</translation>
    </message>
    <message>
        <source>Waterproofing and water test plan</source>
        <translation>Waterproofing and water test plan</translation>
    </message>
    <message>
        <source>Waterproofing of bathrooms and other wet rooms</source>
        <translation>Waterproofing of bathrooms and other wet rooms</translation>
    </message>
    <message>
        <source>Waterproofing of the roof</source>
        <translation>Waterproofing of the roof</translation>
    </message>
    <message>
        <source>Waterproofing tested, no leak</source>
        <translation>Waterproofing tested, no leak</translation>
    </message>
    <message>
        <source>Waterproofing whole, or tested anew</source>
        <translation>Waterproofing whole, or tested anew</translation>
    </message>
    <message>
        <source>We</source>
        <translation>We</translation>
    </message>
    <message>
        <source>We wish you and your family all the best.</source>
        <translation>We wish you and your family all the best.</translation>
    </message>
    <message>
        <source>We would rather settle this with you: if you dispute a sum, please bring your receipts by that day; if you cannot pay all at once, we can agree on instalments. If you have paid, please disregard this letter.</source>
        <translation>We would rather settle this with you: if you dispute a sum, please bring your receipts by that day; if you cannot pay all at once, we can agree on instalments. If you have paid, please disregard this letter.</translation>
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
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Week or month</source>
        <translation>Week or month</translation>
    </message>
    <message>
        <source>Week sheet</source>
        <translation>Week sheet</translation>
    </message>
    <message>
        <source>Welcome to frontdesk</source>
        <translation>Welcome to frontdesk</translation>
    </message>
    <message>
        <source>Welder</source>
        <translation>Welder</translation>
    </message>
    <message>
        <source>Welding, cutting …</source>
        <translation>Welding, cutting …</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Went out</translation>
    </message>
    <message>
        <source>Went out at</source>
        <translation>Went out at</translation>
    </message>
    <message>
        <source>Went out: {moment}</source>
        <translation>Went out: {moment}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What I have entered and handed in is true. Works begin only when the permit hangs at the door, and go no further than it allows.</source>
        <translation>What I have entered and handed in is true. Works begin only when the permit hangs at the door, and go no further than it allows.</translation>
    </message>
    <message>
        <source>What a rectification notice asks for is done within</source>
        <translation>What a rectification notice asks for is done within</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>What both agreed</source>
        <translation>What both agreed</translation>
    </message>
    <message>
        <source>What bounced</source>
        <translation>What bounced</translation>
    </message>
    <message>
        <source>What callers are told</source>
        <translation>What callers are told</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>What can be done here, each when the record allows it: {acts}.</source>
        <translation>What can be done here, each when the record allows it: {acts}.</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>What could not be read</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>What differs of the keys</source>
        <translation>What differs of the keys</translation>
    </message>
    <message>
        <source>What differs of the things</source>
        <translation>What differs of the things</translation>
    </message>
    <message>
        <source>What differs: {words}</source>
        <translation>What differs: {words}</translation>
    </message>
    <message>
        <source>What fields said before is as noted</source>
        <translation>What fields said before is as noted</translation>
    </message>
    <message>
        <source>What goes from hand to hand with the shift; it is counted at each handover.</source>
        <translation>What goes from hand to hand with the shift; it is counted at each handover.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>What happened is told of these days; what is under review, active or held is told as it stands now. A permit is expired when works go on beyond its last day.</source>
        <translation>What happened is told of these days; what is under review, active or held is told as it stands now. A permit is expired when works go on beyond its last day.</translation>
    </message>
    <message>
        <source>What happened? Enter writes it into the log.</source>
        <translation>What happened? Enter writes it into the log.</translation>
    </message>
    <message>
        <source>What has a point that is not in order does not pass.</source>
        <translation>What has a point that is not in order does not pass.</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>What holds</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>What is asked here and what was answered is kept in this list.
F3 notes an enquiry.</source>
        <translation>What is asked here and what was answered is kept in this list.
F3 notes an enquiry.</translation>
    </message>
    <message>
        <source>What is charged, and how much. First add a fee item (F2), then its price (F3), then bill the month (Ctrl+4).</source>
        <translation>What is charged, and how much. First add a fee item (F2), then its price (F3), then bill the month (Ctrl+4).</translation>
    </message>
    <message>
        <source>What is dangerous of it</source>
        <translation>What is dangerous of it</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>What is done</translation>
    </message>
    <message>
        <source>What is done about {number}</source>
        <translation>What is done about {number}</translation>
    </message>
    <message>
        <source>What is due to be erased is listed so long before it is erased</source>
        <translation>What is due to be erased is listed so long before it is erased</translation>
    </message>
    <message>
        <source>What is due to be erased was listed</source>
        <translation>What is due to be erased was listed</translation>
    </message>
    <message>
        <source>What is erased, and what stays</source>
        <translation>What is erased, and what stays</translation>
    </message>
    <message>
        <source>What is forbidden</source>
        <translation>What is forbidden</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>What is handed over</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>What is kept</translation>
    </message>
    <message>
        <source>What is known here helps whoever stands at the counter.
F3 writes the first answer.</source>
        <translation>What is known here helps whoever stands at the counter.
F3 writes the first answer.</translation>
    </message>
    <message>
        <source>What is not as it should be</source>
        <translation>What is not as it should be</translation>
    </message>
    <message>
        <source>What is not in order, by its number: {points}</source>
        <translation>What is not in order, by its number: {points}</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>What is open</translation>
    </message>
    <message>
        <source>What is refunded</source>
        <translation>What is refunded</translation>
    </message>
    <message>
        <source>What is scanned is listed here until the window closes.</source>
        <translation>What is scanned is listed here until the window closes.</translation>
    </message>
    <message>
        <source>What is settled</source>
        <translation>What is settled</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>What is suspended waits until a day</source>
        <translation>What is suspended waits until a day</translation>
    </message>
    <message>
        <source>What is to be brought or put right</source>
        <translation>What is to be brought or put right</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>What is to be put right, and where</source>
        <translation>What is to be put right, and where</translation>
    </message>
    <message>
        <source>What is to be said of it</source>
        <translation>What is to be said of it</translation>
    </message>
    <message>
        <source>What is unfounded leaves the handling rate.</source>
        <translation>What is unfounded leaves the handling rate.</translation>
    </message>
    <message>
        <source>What is written and done while somebody is on duty stands here. Open a shift first.</source>
        <translation>What is written and done while somebody is on duty stands here. Open a shift first.</translation>
    </message>
    <message>
        <source>What is wrong, and where</source>
        <translation>What is wrong, and where</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>What lies there</source>
        <translation>What lies there</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>What may be done</translation>
    </message>
    <message>
        <source>What must be done first</source>
        <translation>What must be done first</translation>
    </message>
    <message>
        <source>What no rule erases by itself</source>
        <translation>What no rule erases by itself</translation>
    </message>
    <message>
        <source>What residents say of their visitors is kept here.
F3 notes it.</source>
        <translation>What residents say of their visitors is kept here.
F3 notes it.</translation>
    </message>
    <message>
        <source>What the books say</source>
        <translation>What the books say</translation>
    </message>
    <message>
        <source>What the caller was told</source>
        <translation>What the caller was told</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>What the camera sees</translation>
    </message>
    <message>
        <source>What the chosen meter showed stands here.</source>
        <translation>What the chosen meter showed stands here.</translation>
    </message>
    <message>
        <source>What the complainant was told</source>
        <translation>What the complainant was told</translation>
    </message>
    <message>
        <source>What the desks did</source>
        <translation>What the desks did</translation>
    </message>
    <message>
        <source>What the follow-up found</source>
        <translation>What the follow-up found</translation>
    </message>
    <message>
        <source>What the incoming operator says</source>
        <translation>What the incoming operator says</translation>
    </message>
    <message>
        <source>What the key desk wrote is as noted in the audit chain</source>
        <translation>What the key desk wrote is as noted in the audit chain</translation>
    </message>
    <message>
        <source>What the key opens is missing.</source>
        <translation>What the key opens is missing.</translation>
    </message>
    <message>
        <source>What the list brought in is voided: nobody owes it, nobody has prepaid it.</source>
        <translation>What the list brought in is voided: nobody owes it, nobody has prepaid it.</translation>
    </message>
    <message>
        <source>What they are told</source>
        <translation>What they are told</translation>
    </message>
    <message>
        <source>What units have said about who may come is as noted</source>
        <translation>What units have said about who may come is as noted</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>What was asked</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>What was counted</translation>
    </message>
    <message>
        <source>What was counted differs from the books. Type the reason.</source>
        <translation>What was counted differs from the books. Type the reason.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>What was done about it:</source>
        <translation>What was done about it:</translation>
    </message>
    <message>
        <source>What was done about {code}</source>
        <translation>What was done about {code}</translation>
    </message>
    <message>
        <source>What was done after the backup</source>
        <translation>What was done after the backup</translation>
    </message>
    <message>
        <source>What was done or answered</source>
        <translation>What was done or answered</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>What was erased</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>What was found on sites is as noted in the audit chain</source>
        <translation>What was found on sites is as noted in the audit chain</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>What was found out</translation>
    </message>
    <message>
        <source>What was found out about {number}</source>
        <translation>What was found out about {number}</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>What was handed over</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>What was looked at</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>What was paid</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>What was promised</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>What was reported</translation>
    </message>
    <message>
        <source>What was reported is missing.</source>
        <translation>What was reported is missing.</translation>
    </message>
    <message>
        <source>What was reported: {text}</source>
        <translation>What was reported: {text}</translation>
    </message>
    <message>
        <source>What was said of visitors to their units</source>
        <translation>What was said of visitors to their units</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>What was seen</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>What was written</translation>
    </message>
    <message>
        <source>What was written to {folder} reads otherwise. Use another disk.</source>
        <translation>What was written to {folder} reads otherwise. Use another disk.</translation>
    </message>
    <message>
        <source>What would be charged</source>
        <translation>What would be charged</translation>
    </message>
    <message>
        <source>What {number} demands is not put right. Type why works may go on all the same.</source>
        <translation>What {number} demands is not put right. Type why works may go on all the same.</translation>
    </message>
    <message>
        <source>Whatever holds</source>
        <translation>Whatever holds</translation>
    </message>
    <message>
        <source>Whatever was done</source>
        <translation>Whatever was done</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>When a late fee runs</source>
        <translation>When a late fee runs</translation>
    </message>
    <message>
        <source>When, now if empty</source>
        <translation>When, now if empty</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Where does the visitor go? Type a unit, or the office.</source>
        <translation>Where does the visitor go? Type a unit, or the office.</translation>
    </message>
    <message>
        <source>Where the seal is</source>
        <translation>Where the seal is</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>Where: {place}</translation>
    </message>
    <message>
        <source>Whether a row is a repair or a complaint is told by a column, or else by the name or title of the sheet.</source>
        <translation>Whether a row is a repair or a complaint is told by a column, or else by the name or title of the sheet.</translation>
    </message>
    <message>
        <source>Which copy</source>
        <translation>Which copy</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Which list</translation>
    </message>
    <message>
        <source>Which log</source>
        <translation>Which log</translation>
    </message>
    <message>
        <source>Which passes</source>
        <translation>Which passes</translation>
    </message>
    <message>
        <source>Which says</source>
        <translation>Which says</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Who applied for it may not approve it. Ask somebody else who may.</source>
        <translation>Who applied for it may not approve it. Ask somebody else who may.</translation>
    </message>
    <message>
        <source>Who applies</source>
        <translation>Who applies</translation>
    </message>
    <message>
        <source>Who applies for a waiver or refund may not approve it</source>
        <translation>Who applies for a waiver or refund may not approve it</translation>
    </message>
    <message>
        <source>Who asked, and the phone. What was asked and answered stays.</source>
        <translation>Who asked, and the phone. What was asked and answered stays.</translation>
    </message>
    <message>
        <source>Who asks, and why</source>
        <translation>Who asks, and why</translation>
    </message>
    <message>
        <source>Who asks, if not the person</source>
        <translation>Who asks, if not the person</translation>
    </message>
    <message>
        <source>Who bears it</source>
        <translation>Who bears it</translation>
    </message>
    <message>
        <source>Who bears it is not known. Write estate, resident or developer.</source>
        <translation>Who bears it is not known. Write estate, resident or developer.</translation>
    </message>
    <message>
        <source>Who borrowed a key is erased after</source>
        <translation>Who borrowed a key is erased after</translation>
    </message>
    <message>
        <source>Who borrowed, phone, ID number, reason and words. Which key was out, from when to when, stays.</source>
        <translation>Who borrowed, phone, ID number, reason and words. Which key was out, from when to when, stays.</translation>
    </message>
    <message>
        <source>Who borrows</source>
        <translation>Who borrows</translation>
    </message>
    <message>
        <source>Who came is the visitors&apos; own data, which is erased after its own time.</source>
        <translation>Who came is the visitors&apos; own data, which is erased after its own time.</translation>
    </message>
    <message>
        <source>Who came, phone, ID number, plate, what they carried, and words. That somebody came, and when, stays.</source>
        <translation>Who came, phone, ID number, plate, what they carried, and words. That somebody came, and when, stays.</translation>
    </message>
    <message>
        <source>Who gave the first review doesn&apos;t give the final one, and nobody else may. Send it back to the first review, for another to give.</source>
        <translation>Who gave the first review doesn&apos;t give the final one, and nobody else may. Send it back to the first review, for another to give.</translation>
    </message>
    <message>
        <source>Who gave the first review doesn&apos;t give the final one. Ask the manager.</source>
        <translation>Who gave the first review doesn&apos;t give the final one. Ask the manager.</translation>
    </message>
    <message>
        <source>Who has moved out, and owes nothing, is erased after</source>
        <translation>Who has moved out, and owes nothing, is erased after</translation>
    </message>
    <message>
        <source>Who is asking? Give --operator NAME, or set FRONTDESK_OPERATOR.</source>
        <translation>Who is asking? Give --operator NAME, or set FRONTDESK_OPERATOR.</translation>
    </message>
    <message>
        <source>Who is on site can be found, and nobody else</source>
        <translation>Who is on site can be found, and nobody else</translation>
    </message>
    <message>
        <source>Who left the key and took it back, phone and words. Which key it was, and from when to when, stays.</source>
        <translation>Who left the key and took it back, phone and words. Which key it was, and from when to when, stays.</translation>
    </message>
    <message>
        <source>Who looked again</source>
        <translation>Who looked again</translation>
    </message>
    <message>
        <source>Who looks into it</source>
        <translation>Who looks into it</translation>
    </message>
    <message>
        <source>Who may come</source>
        <translation>Who may come</translation>
    </message>
    <message>
        <source>Who may come is listed as of today. Leave out the days.</source>
        <translation>Who may come is listed as of today. Leave out the days.</translation>
    </message>
    <message>
        <source>Who may come: what residents have told the counter about their visitors. A standing permission lets somebody in by name; somebody can be asked about first, or not be admitted, by name or by purpose. It stands before whoever signs a visitor in the moment the unit is chosen. F3 notes what was said, F8 ends it. What is said of the whole estate is a supervisor&apos;s to say.</source>
        <translation>Who may come: what residents have told the counter about their visitors. A standing permission lets somebody in by name; somebody can be asked about first, or not be admitted, by name or by purpose. It stands before whoever signs a visitor in the moment the unit is chosen. F3 notes what was said, F8 ends it. What is said of the whole estate is a supervisor&apos;s to say.</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Who may do what</translation>
    </message>
    <message>
        <source>Who may do what is as noted</source>
        <translation>Who may do what is as noted</translation>
    </message>
    <message>
        <source>Who may do what is listed as of today. Leave out the days.</source>
        <translation>Who may do what is listed as of today. Leave out the days.</translation>
    </message>
    <message>
        <source>Who may have a key that others left</source>
        <translation>Who may have a key that others left</translation>
    </message>
    <message>
        <source>Who may sign in is as noted</source>
        <translation>Who may sign in is as noted</translation>
    </message>
    <message>
        <source>Who of the household said yes</source>
        <translation>Who of the household said yes</translation>
    </message>
    <message>
        <source>Who pays? Type a unit, a name or a phone number above, and press Enter.</source>
        <translation>Who pays? Type a unit, a name or a phone number above, and press Enter.</translation>
    </message>
    <message>
        <source>Who recorded an application doesn&apos;t give its final review, and nobody else may. Enter another manager, or change the rule in the settings.</source>
        <translation>Who recorded an application doesn&apos;t give its final review, and nobody else may. Enter another manager, or change the rule in the settings.</translation>
    </message>
    <message>
        <source>Who recorded an application doesn&apos;t give its final review. Ask the manager.</source>
        <translation>Who recorded an application doesn&apos;t give its final review. Ask the manager.</translation>
    </message>
    <message>
        <source>Who recorded an application may not give its final review</source>
        <translation>Who recorded an application may not give its final review</translation>
    </message>
    <message>
        <source>Who recorded it may not approve it. Ask somebody else who may.</source>
        <translation>Who recorded it may not approve it. Ask somebody else who may.</translation>
    </message>
    <message>
        <source>Who reported a repair or complaint is erased after</source>
        <translation>Who reported a repair or complaint is erased after</translation>
    </message>
    <message>
        <source>Who reported repairs and complaints</source>
        <translation>Who reported repairs and complaints</translation>
    </message>
    <message>
        <source>Who reported something is told of it within</source>
        <translation>Who reported something is told of it within</translation>
    </message>
    <message>
        <source>Who reported the loss, and words. That the key was lost, and what was done, stays.</source>
        <translation>Who reported the loss, and words. That the key was lost, and what was done, stays.</translation>
    </message>
    <message>
        <source>Who reported tickets erased in their time</source>
        <translation>Who reported tickets erased in their time</translation>
    </message>
    <message>
        <source>Who restores it? The right to restore backups is needed.</source>
        <translation>Who restores it? The right to restore backups is needed.</translation>
    </message>
    <message>
        <source>Who stands guard</source>
        <translation>Who stands guard</translation>
    </message>
    <message>
        <source>Who stood for a unit from when to when must be accounted for: roles and days stay, without a name.</source>
        <translation>Who stood for a unit from when to when must be accounted for: roles and days stay, without a name.</translation>
    </message>
    <message>
        <source>Who this was has been erased in its time. Enter the worker anew.</source>
        <translation>Who this was has been erased in its time. Enter the worker anew.</translation>
    </message>
    <message>
        <source>Who took it, or how it was sent</source>
        <translation>Who took it, or how it was sent</translation>
    </message>
    <message>
        <source>Who visited or enquired is erased after</source>
        <translation>Who visited or enquired is erased after</translation>
    </message>
    <message>
        <source>Who wants to see what is kept of them, or to be erased, asks here.
A request begins in the unit file (F4), beside the person, with “Personal data” (Shift+F1 to F9).</source>
        <translation>Who wants to see what is kept of them, or to be erased, asks here.
A request begins in the unit file (F4), beside the person, with “Personal data” (Shift+F1 to F9).</translation>
    </message>
    <message>
        <source>Who was let in or not, phone and words. That there was such a word, and for which unit, stays.</source>
        <translation>Who was let in or not, phone and words. That there was such a word, and for which unit, stays.</translation>
    </message>
    <message>
        <source>Who was not inside has seen neither points nor people.</source>
        <translation>Who was not inside has seen neither points nor people.</translation>
    </message>
    <message>
        <source>Who worked on a site is erased after</source>
        <translation>Who worked on a site is erased after</translation>
    </message>
    <message>
        <source>Who, when, how</source>
        <translation>Who, when, how</translation>
    </message>
    <message>
        <source>Whoever disagrees may take the matter to court (art. 50).</source>
        <translation>Whoever disagrees may take the matter to court (art. 50).</translation>
    </message>
    <message>
        <source>Whoever hands over can&apos;t take over. Let the next one confirm it.</source>
        <translation>Whoever hands over can&apos;t take over. Let the next one confirm it.</translation>
    </message>
    <message>
        <source>Whoever looks after the files has nothing to do with the money.</source>
        <translation>Whoever looks after the files has nothing to do with the money.</translation>
    </message>
    <message>
        <source>Whoever takes over confirms it with their own password.</source>
        <translation>Whoever takes over confirms it with their own password.</translation>
    </message>
    <message>
        <source>Whoever was on duty may not review the log. Ask somebody else who may.</source>
        <translation>Whoever was on duty may not review the log. Ask somebody else who may.</translation>
    </message>
    <message>
        <source>Whoever wears this pass</source>
        <translation>Whoever wears this pass</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Whole</translation>
    </message>
    <message>
        <source>Whole estate</source>
        <translation>Whole estate</translation>
    </message>
    <message>
        <source>Whose the owner&apos;s deposit is</source>
        <translation>Whose the owner&apos;s deposit is</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Why it ended</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Why it is left out</translation>
    </message>
    <message>
        <source>Why it is not needed</source>
        <translation>Why it is not needed</translation>
    </message>
    <message>
        <source>Why it is opened over that one</source>
        <translation>Why it is opened over that one</translation>
    </message>
    <message>
        <source>Why the row is faulty</source>
        <translation>Why the row is faulty</translation>
    </message>
    <message>
        <source>Why they don&apos;t hand over themselves</source>
        <translation>Why they don&apos;t hand over themselves</translation>
    </message>
    <message>
        <source>Why, unless all is put right</source>
        <translation>Why, unless all is put right</translation>
    </message>
    <message>
        <source>Will be answered by</source>
        <translation>Will be answered by</translation>
    </message>
    <message>
        <source>Will be answered by {time}</source>
        <translation>Will be answered by {time}</translation>
    </message>
    <message>
        <source>Will be expected at {time}.</source>
        <translation>Will be expected at {time}.</translation>
    </message>
    <message>
        <source>Will do: longer is better</source>
        <translation>Will do: longer is better</translation>
    </message>
    <message>
        <source>Will not pay …</source>
        <translation>Will not pay …</translation>
    </message>
    <message>
        <source>Wires and fire alarms as they should be</source>
        <translation>Wires and fire alarms as they should be</translation>
    </message>
    <message>
        <source>With a price of its own</source>
        <translation>With a price of its own</translation>
    </message>
    <message>
        <source>With slip</source>
        <translation>With slip</translation>
    </message>
    <message>
        <source>With {units}</source>
        <translation>With {units}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Withdraw the bill</source>
        <translation>Withdraw the bill</translation>
    </message>
    <message>
        <source>Withdraw the reading</source>
        <translation>Withdraw the reading</translation>
    </message>
    <message>
        <source>Withdraw the refund</source>
        <translation>Withdraw the refund</translation>
    </message>
    <message>
        <source>Withdraw the waiver</source>
        <translation>Withdraw the waiver</translation>
    </message>
    <message>
        <source>Withdraw {number}</source>
        <translation>Withdraw {number}</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Withdraw …</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Withdrawn.</translation>
    </message>
    <message>
        <source>Without a day, the rules say by when the developer mends it.</source>
        <translation>Without a day, the rules say by when the developer mends it.</translation>
    </message>
    <message>
        <source>Without a kind, the key of a unit is in custody, or of a vacant unit where it is empty; others are public.</source>
        <translation>Without a kind, the key of a unit is in custody, or of a vacant unit where it is empty; others are public.</translation>
    </message>
    <message>
        <source>Without its first reading the meter is taken out of the books.</source>
        <translation>Without its first reading the meter is taken out of the books.</translation>
    </message>
    <message>
        <source>Witness:</source>
        <translation>Witness:</translation>
    </message>
    <message>
        <source>Word about visitors ended</source>
        <translation>Word about visitors ended</translation>
    </message>
    <message>
        <source>Word about visitors noted</source>
        <translation>Word about visitors noted</translation>
    </message>
    <message>
        <source>Word of somebody who may not vouch</source>
        <translation>Word of somebody who may not vouch</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Words of the resident</source>
        <translation>Words of the resident</translation>
    </message>
    <message>
        <source>Words on visits to their units</source>
        <translation>Words on visits to their units</translation>
    </message>
    <message>
        <source>Words, number, unit or name</source>
        <translation>Words, number, unit or name</translation>
    </message>
    <message>
        <source>Words, number, unit, name or phone</source>
        <translation>Words, number, unit, name or phone</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>Work begins</translation>
    </message>
    <message>
        <source>Work begun</source>
        <translation>Work begun</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Work done</translation>
    </message>
    <message>
        <source>Work done …</source>
        <translation>Work done …</translation>
    </message>
    <message>
        <source>Work finished at: {at}</source>
        <translation>Work finished at: {at}</translation>
    </message>
    <message>
        <source>Work goes on</source>
        <translation>Work goes on</translation>
    </message>
    <message>
        <source>Work on sites</source>
        <translation>Work on sites</translation>
    </message>
    <message>
        <source>Work on {number} has been charged to its unit, which stays therefore.</source>
        <translation>Work on {number} has been charged to its unit, which stays therefore.</translation>
    </message>
    <message>
        <source>Work on {number} is done</source>
        <translation>Work on {number} is done</translation>
    </message>
    <message>
        <source>Work on {number} is done.</source>
        <translation>Work on {number} is done.</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Work order</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Work orders</translation>
    </message>
    <message>
        <source>Work orders for a round</source>
        <translation>Work orders for a round</translation>
    </message>
    <message>
        <source>Work orders for a round …</source>
        <translation>Work orders for a round …</translation>
    </message>
    <message>
        <source>Work orders: {count}</source>
        <translation>Work orders: {count}</translation>
    </message>
    <message>
        <source>Work orders: {count}, building by building.</source>
        <translation>Work orders: {count}, building by building.</translation>
    </message>
    <message>
        <source>Work orders: {orders}, saved as {file}</source>
        <translation>Work orders: {orders}, saved as {file}</translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>Work out</translation>
    </message>
    <message>
        <source>Work paid</source>
        <translation>Work paid</translation>
    </message>
    <message>
        <source>Work taken back</source>
        <translation>Work taken back</translation>
    </message>
    <message>
        <source>Work was done on {number} before. Note what was found instead.</source>
        <translation>Work was done on {number} before. Note what was found instead.</translation>
    </message>
    <message>
        <source>Work: F8 finishes it. Material and labour are typed line by line: part of a name or its pinyin and how many, from the price list; what that has not, with a price of its own. Backspace takes the last line back. What the resident bears becomes a charge at once, and Ctrl+I opens the unit at the till; once it is paid the ticket goes on by itself. Ctrl+Q offers a quote, Ctrl+Shift+R notes the answer and who signed, on paper or on the screen; more than was agreed to wants another quote. Ctrl+Shift+N notes that the resident will not pay: it stays owed, and the follow-up is made all the same. Ctrl+Shift+Del takes work back that was done wrongly, with what it was charged as; a supervisor does that or vouches for it.</source>
        <translation>Work: F8 finishes it. Material and labour are typed line by line: part of a name or its pinyin and how many, from the price list; what that has not, with a price of its own. Backspace takes the last line back. What the resident bears becomes a charge at once, and Ctrl+I opens the unit at the till; once it is paid the ticket goes on by itself. Ctrl+Q offers a quote, Ctrl+Shift+R notes the answer and who signed, on paper or on the screen; more than was agreed to wants another quote. Ctrl+Shift+N notes that the resident will not pay: it stays owed, and the follow-up is made all the same. Ctrl+Shift+Del takes work back that was done wrongly, with what it was charged as; a supervisor does that or vouches for it.</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Worked</translation>
    </message>
    <message>
        <source>Worked or off</source>
        <translation>Worked or off</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Worker at the door</source>
        <translation>Worker at the door</translation>
    </message>
    <message>
        <source>Worker came on site</source>
        <translation>Worker came on site</translation>
    </message>
    <message>
        <source>Worker dispatched</source>
        <translation>Worker dispatched</translation>
    </message>
    <message>
        <source>Worker on site</source>
        <translation>Worker on site</translation>
    </message>
    <message>
        <source>Worker on site …</source>
        <translation>Worker on site …</translation>
    </message>
    <message>
        <source>Worker or team</source>
        <translation>Worker or team</translation>
    </message>
    <message>
        <source>Worker with a pass</source>
        <translation>Worker with a pass</translation>
    </message>
    <message>
        <source>Worker&apos;s signature:</source>
        <translation>Worker&apos;s signature:</translation>
    </message>
    <message>
        <source>Worker:</source>
        <translation>Worker:</translation>
    </message>
    <message>
        <source>Worker: {name}</source>
        <translation>Worker: {name}</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Workers and money are told of what was given and finished in these days, whenever it was reported; work that was taken back is left out. Collected is what has come in so far.</source>
        <translation>Workers and money are told of what was given and finished in these days, whenever it was reported; work that was taken back is left out. Collected is what has come in so far.</translation>
    </message>
    <message>
        <source>Workers are known by their names, as they stand among the workers.</source>
        <translation>Workers are known by their names, as they stand among the workers.</translation>
    </message>
    <message>
        <source>Workers are listed as of today. Leave out the days.</source>
        <translation>Workers are listed as of today. Leave out the days.</translation>
    </message>
    <message>
        <source>Workers of the site</source>
        <translation>Workers of the site</translation>
    </message>
    <message>
        <source>Workers on sites</source>
        <translation>Workers on sites</translation>
    </message>
    <message>
        <source>Workers wear their passes</source>
        <translation>Workers wear their passes</translation>
    </message>
    <message>
        <source>Workers, prices and warranties are as noted in the audit chain</source>
        <translation>Workers, prices and warranties are as noted in the audit chain</translation>
    </message>
    <message>
        <source>Workers: who repairs what, and who is on duty. F7 or Enter says that the chosen worker is on duty, or not any more; whoever is on duty and of the trade is offered first when a repair is dispatched. Supervisors enter workers with F3 and teams, or firms that are called in, with F8, change them with F2, and note with Ctrl+Del who works here no longer, or does again. Ctrl+E saves the list.</source>
        <translation>Workers: who repairs what, and who is on duty. F7 or Enter says that the chosen worker is on duty, or not any more; whoever is on duty and of the trade is offered first when a repair is dispatched. Supervisors enter workers with F3 and teams, or firms that are called in, with F8, change them with F2, and note with Ctrl+Del who works here no longer, or does again. Ctrl+E saves the list.</translation>
    </message>
    <message>
        <source>Workers: who works on sites. F3 enters one, with a photo from a file, pasted with Ctrl+V, or from the camera, and a pass in the same go; who was here before is known by the identity number, or by name and phone. F7 or Enter changes the one chosen: passes that are out are printed anew with it. The identity number is kept encrypted; F8 shows it to who may see it, and that is noted. Ctrl+E saves the list. Who has had no pass for as long as Settings say is erased.</source>
        <translation>Workers: who works on sites. F3 enters one, with a photo from a file, pasted with Ctrl+V, or from the camera, and a pass in the same go; who was here before is known by the identity number, or by name and phone. F7 or Enter changes the one chosen: passes that are out are printed anew with it. The identity number is kept encrypted; F8 shows it to who may see it, and that is noted. Ctrl+E saves the list. Who has had no pass for as long as Settings say is erased.</translation>
    </message>
    <message>
        <source>Workers: {count}</source>
        <translation>Workers: {count}</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Working day</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Working days set</source>
        <translation>Working days set</translation>
    </message>
    <message>
        <source>Working out {month}</source>
        <translation>Working out {month}</translation>
    </message>
    <message>
        <source>Workmanship</source>
        <translation>Workmanship</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>Works added</source>
        <translation>Works added</translation>
    </message>
    <message>
        <source>Works added: {text}</source>
        <translation>Works added: {text}</translation>
    </message>
    <message>
        <source>Works and time</source>
        <translation>Works and time</translation>
    </message>
    <message>
        <source>Works are done</source>
        <translation>Works are done</translation>
    </message>
    <message>
        <source>Works are done: to the case</source>
        <translation>Works are done: to the case</translation>
    </message>
    <message>
        <source>Works are over</source>
        <translation>Works are over</translation>
    </message>
    <message>
        <source>Works are over and inspected</source>
        <translation>Works are over and inspected</translation>
    </message>
    <message>
        <source>Works are stopped by a notice, and go on without</source>
        <translation>Works are stopped by a notice, and go on without</translation>
    </message>
    <message>
        <source>Works are stopped by {number} until what it demands is done.</source>
        <translation>Works are stopped by {number} until what it demands is done.</translation>
    </message>
    <message>
        <source>Works are stopped by {number} until {notice} is put right, or a supervisor says why not.</source>
        <translation>Works are stopped by {number} until {notice} is put right, or a supervisor says why not.</translation>
    </message>
    <message>
        <source>Works at {unit} are over. Take the pass back.</source>
        <translation>Works at {unit} are over. Take the pass back.</translation>
    </message>
    <message>
        <source>Works at {unit} are stopped. Nobody works there until they may go on.</source>
        <translation>Works at {unit} are stopped. Nobody works there until they may go on.</translation>
    </message>
    <message>
        <source>Works done by the owner</source>
        <translation>Works done by the owner</translation>
    </message>
    <message>
        <source>Works elsewhere: {numbers}</source>
        <translation>Works elsewhere: {numbers}</translation>
    </message>
    <message>
        <source>Works end on {day}. No pass is valid longer.</source>
        <translation>Works end on {day}. No pass is valid longer.</translation>
    </message>
    <message>
        <source>Works failed inspection</source>
        <translation>Works failed inspection</translation>
    </message>
    <message>
        <source>Works finished</source>
        <translation>Works finished</translation>
    </message>
    <message>
        <source>Works from</source>
        <translation>Works from</translation>
    </message>
    <message>
        <source>Works from {since} to {until}</source>
        <translation>Works from {since} to {until}</translation>
    </message>
    <message>
        <source>Works given up</source>
        <translation>Works given up</translation>
    </message>
    <message>
        <source>Works go on</source>
        <translation>Works go on</translation>
    </message>
    <message>
        <source>Works go on again</source>
        <translation>Works go on again</translation>
    </message>
    <message>
        <source>Works go on …</source>
        <translation>Works go on …</translation>
    </message>
    <message>
        <source>Works go on. {number} is lifted.</source>
        <translation>Works go on. {number} is lifted.</translation>
    </message>
    <message>
        <source>Works going on</source>
        <translation>Works going on</translation>
    </message>
    <message>
        <source>Works here again</source>
        <translation>Works here again</translation>
    </message>
    <message>
        <source>Works here no longer</source>
        <translation>Works here no longer</translation>
    </message>
    <message>
        <source>Works inspected again at completion</source>
        <translation>Works inspected again at completion</translation>
    </message>
    <message>
        <source>Works inspected at completion</source>
        <translation>Works inspected at completion</translation>
    </message>
    <message>
        <source>Works of a case</source>
        <translation>Works of a case</translation>
    </message>
    <message>
        <source>Works of {number} are given up</source>
        <translation>Works of {number} are given up</translation>
    </message>
    <message>
        <source>Works of {number} go on</source>
        <translation>Works of {number} go on</translation>
    </message>
    <message>
        <source>Works on site</source>
        <translation>Works on site</translation>
    </message>
    <message>
        <source>Works passed before they wait</source>
        <translation>Works passed before they wait</translation>
    </message>
    <message>
        <source>Works passed inspection</source>
        <translation>Works passed inspection</translation>
    </message>
    <message>
        <source>Works permitted</source>
        <translation>Works permitted</translation>
    </message>
    <message>
        <source>Works reported as done</source>
        <translation>Works reported as done</translation>
    </message>
    <message>
        <source>Works rest until the office lets them go on in writing. What the notice asks for is done first.</source>
        <translation>Works rest until the office lets them go on in writing. What the notice asks for is done first.</translation>
    </message>
    <message>
        <source>Works rest until {number} is put right.</source>
        <translation>Works rest until {number} is put right.</translation>
    </message>
    <message>
        <source>Works resumed</source>
        <translation>Works resumed</translation>
    </message>
    <message>
        <source>Works stopped</source>
        <translation>Works stopped</translation>
    </message>
    <message>
        <source>Works that were not permitted</source>
        <translation>Works that were not permitted</translation>
    </message>
    <message>
        <source>Works that were taken over</source>
        <translation>Works that were taken over</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Works until</translation>
    </message>
    <message>
        <source>Works: {since} – {until}</source>
        <translation>Works: {since} – {until}</translation>
    </message>
    <message>
        <source>Worn where it is seen on the site and in the estate; lent to nobody.</source>
        <translation>Worn where it is seen on the site and in the estate; lent to nobody.</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>Write an entry</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Write it</translation>
    </message>
    <message>
        <source>Write the copy</source>
        <translation>Write the copy</translation>
    </message>
    <message>
        <source>Write the copy…</source>
        <translation>Write the copy…</translation>
    </message>
    <message>
        <source>Write the first and the last day of the lease, like 2021-03-05 to 2022-03-04.</source>
        <translation>Write the first and the last day of the lease, like 2021-03-05 to 2022-03-04.</translation>
    </message>
    <message>
        <source>Write the names of the family, not how many they are.</source>
        <translation>Write the names of the family, not how many they are.</translation>
    </message>
    <message>
        <source>Write the unit as building, entrance and door, like 3-1-502.</source>
        <translation>Write the unit as building, entrance and door, like 3-1-502.</translation>
    </message>
    <message>
        <source>Write them …</source>
        <translation>Write them …</translation>
    </message>
    <message>
        <source>Write yes, or leave the cell empty.</source>
        <translation>Write yes, or leave the cell empty.</translation>
    </message>
    <message>
        <source>Writes known answers, changes them and takes them out of use.</source>
        <translation>Writes known answers, changes them and takes them out of use.</translation>
    </message>
    <message>
        <source>Writes the roster and swaps shifts; keeps the shifts and the list of things that are handed over.</source>
        <translation>Writes the roster and swaps shifts; keeps the shifts and the list of things that are handed over.</translation>
    </message>
    <message>
        <source>Writing the copy</source>
        <translation>Writing the copy</translation>
    </message>
    <message>
        <source>Writing the dunning letters</source>
        <translation>Writing the dunning letters</translation>
    </message>
    <message>
        <source>Writing the letters</source>
        <translation>Writing the letters</translation>
    </message>
    <message>
        <source>Writing the papers</source>
        <translation>Writing the papers</translation>
    </message>
    <message>
        <source>Writing the register</source>
        <translation>Writing the register</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Written at</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>Written by: {name}</source>
        <translation>Written by: {name}</translation>
    </message>
    <message>
        <source>Written later</source>
        <translation>Written later</translation>
    </message>
    <message>
        <source>Written: {files}. Hand it over against the signed receipt.</source>
        <translation>Written: {files}. Hand it over against the signed receipt.</translation>
    </message>
    <message>
        <source>Written: {name}, rows: {count}.</source>
        <translation>Written: {name}, rows: {count}.</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Wrong password</translation>
    </message>
    <message>
        <source>Wrong passwords before an operator is locked out</source>
        <translation>Wrong passwords before an operator is locked out</translation>
    </message>
    <message>
        <source>Wrong site</source>
        <translation>Wrong site</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Yearly</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Yes under Rolled over, or Confirmed, says that a value below the last, or far from the usual, is right.</source>
        <translation>Yes under Rolled over, or Confirmed, says that a value below the last, or far from the usual, is right.</translation>
    </message>
    <message>
        <source>You are on duty already. Hand your shift over first.</source>
        <translation>You are on duty already. Hand your shift over first.</translation>
    </message>
    <message>
        <source>You are on duty already: {number}.</source>
        <translation>You are on duty already: {number}.</translation>
    </message>
    <message>
        <source>You become the manager: you may do everything, and add the other operators later.</source>
        <translation>You become the manager: you may do everything, and add the other operators later.</translation>
    </message>
    <message>
        <source>You can&apos;t give a right that you don&apos;t have yourself.</source>
        <translation>You can&apos;t give a right that you don&apos;t have yourself.</translation>
    </message>
    <message>
        <source>You have no open shift. Open one first.</source>
        <translation>You have no open shift. Open one first.</translation>
    </message>
    <message>
        <source>You, unless told</source>
        <translation>You, unless told</translation>
    </message>
    <message>
        <source>Your day {day} is closed ({number}). Go on tomorrow, or let somebody else take the payment.</source>
        <translation>Your day {day} is closed ({number}). Go on tomorrow, or let somebody else take the payment.</translation>
    </message>
    <message>
        <source>Your draft is back.</source>
        <translation>Your draft is back.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask a supervisor or the manager.</source>
        <translation>Your role may not do this. Ask a supervisor or the manager.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask the manager.</source>
        <translation>Your role may not do this. Ask the manager.</translation>
    </message>
    <message>
        <source>Your shift {number} is still open at counter {counter}. Hand it over first.</source>
        <translation>Your shift {number} is still open at counter {counter}. Hand it over first.</translation>
    </message>
    <message>
        <source>Your sign-in has been changed at another counter. Sign in again.</source>
        <translation>Your sign-in has been changed at another counter. Sign in again.</translation>
    </message>
    <message>
        <source>Z slip</source>
        <translation>Z slip</translation>
    </message>
    <message>
        <source>Zhang San</source>
        <translation>Zhang San</translation>
    </message>
    <message>
        <source>a further unit that is paid on the same receipt; may be told several times</source>
        <translation>a further unit that is paid on the same receipt; may be told several times</translation>
    </message>
    <message>
        <source>a receipt on the ESC/POS printer; as PDF any paper that has a number, the duty log, the key register, a work order, or those of a round, the sheets of a day&apos;s rounds of renovation sites, the passes of a site</source>
        <translation>a receipt on the ESC/POS printer; as PDF any paper that has a number, the duty log, the key register, a work order, or those of a round, the sheets of a day&apos;s rounds of renovation sites, the passes of a site</translation>
    </message>
    <message>
        <source>accepted {day}</source>
        <translation>accepted {day}</translation>
    </message>
    <message>
        <source>address of an ESC/POS printer; else the one that Settings sends receipts to</source>
        <translation>address of an ESC/POS printer; else the one that Settings sends receipts to</translation>
    </message>
    <message>
        <source>agrees with the books</source>
        <translation>agrees with the books</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>another number, another estate</source>
        <translation>another number, another estate</translation>
    </message>
    <message>
        <source>answer in JSON</source>
        <translation>answer in JSON</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>at the counter</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>cashier</translation>
    </message>
    <message>
        <source>data folder; else FRONTDESK_DATA</source>
        <translation>data folder; else FRONTDESK_DATA</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>decided by {name}</source>
        <translation>decided by {name}</translation>
    </message>
    <message>
        <source>don&apos;t ask before the books are replaced</source>
        <translation>don&apos;t ask before the books are replaced</translation>
    </message>
    <message>
        <source>done {at}</source>
        <translation>done {at}</translation>
    </message>
    <message>
        <source>draw a batch once more, by the number of its first letter; nothing is issued</source>
        <translation>draw a batch once more, by the number of its first letter; nothing is issued</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>due on {day}</translation>
    </message>
    <message>
        <source>erase all that is due, listed long enough or not</source>
        <translation>erase all that is due, listed long enough or not</translation>
    </message>
    <message>
        <source>erase the person, as far as the books allow</source>
        <translation>erase the person, as far as the books allow</translation>
    </message>
    <message>
        <source>erase what was listed as long ago as the notice asks</source>
        <translation>erase what was listed as long ago as the notice asks</translation>
    </message>
    <message>
        <source>erased from {day}</source>
        <translation>erased from {day}</translation>
    </message>
    <message>
        <source>first day of the key register</source>
        <translation>first day of the key register</translation>
    </message>
    <message>
        <source>first day or month, like 2026-11-01</source>
        <translation>first day or month, like 2026-11-01</translation>
    </message>
    <message>
        <source>folder for the pictures</source>
        <translation>folder for the pictures</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>from {date}</translation>
    </message>
    <message>
        <source>frontdesk closes by itself when it is finished.</source>
        <translation>frontdesk closes by itself when it is finished.</translation>
    </message>
    <message>
        <source>frontdesk closes by itself when the work is finished. Sign in to stay.</source>
        <translation>frontdesk closes by itself when the work is finished. Sign in to stay.</translation>
    </message>
    <message>
        <source>frontdesk keeps the books of one estate, on this computer. What is it called?</source>
        <translation>frontdesk keeps the books of one estate, on this computer. What is it called?</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>handed over {day}</source>
        <translation>handed over {day}</translation>
    </message>
    <message>
        <source>happened {at}</source>
        <translation>happened {at}</translation>
    </message>
    <message>
        <source>how it is paid; cash unless told</source>
        <translation>how it is paid; cash unless told</translation>
    </message>
    <message>
        <source>how the letters are worded</source>
        <translation>how the letters are worded</translation>
    </message>
    <message>
        <source>if there is one</source>
        <translation>if there is one</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>in time</translation>
    </message>
    <message>
        <source>interior {area} m²</source>
        <translation>interior {area} m²</translation>
    </message>
    <message>
        <source>language of the answers</source>
        <translation>language of the answers</translation>
    </message>
    <message>
        <source>last day of the key register</source>
        <translation>last day of the key register</translation>
    </message>
    <message>
        <source>last day or month, like 2026-11</source>
        <translation>last day or month, like 2026-11</translation>
    </message>
    <message>
        <source>leave late fees owed</source>
        <translation>leave late fees owed</translation>
    </message>
    <message>
        <source>less deposits deducted from or given back</source>
        <translation>less deposits deducted from or given back</translation>
    </message>
    <message>
        <source>less prepayment used or given back</source>
        <translation>less prepayment used or given back</translation>
    </message>
    <message>
        <source>list the backups in the known folders</source>
        <translation>list the backups in the known folders</translation>
    </message>
    <message>
        <source>list the imports so far</source>
        <translation>list the imports so far</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>manager</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>missing: {count}</source>
        <translation>missing: {count}</translation>
    </message>
    <message>
        <source>months</source>
        <translation>months</translation>
    </message>
    <message>
        <source>months billed, at most 60</source>
        <translation>months billed, at most 60</translation>
    </message>
    <message>
        <source>name of the estate</source>
        <translation>name of the estate</translation>
    </message>
    <message>
        <source>no longer encrypt backups</source>
        <translation>no longer encrypt backups</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>not held: {amount}</source>
        <translation>not held: {amount}</translation>
    </message>
    <message>
        <source>not sound</source>
        <translation>not sound</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>number of the receipt or paper, like SJ2026-000001</source>
        <translation>number of the receipt or paper, like SJ2026-000001</translation>
    </message>
    <message>
        <source>of a text file, if it reads wrongly</source>
        <translation>of a text file, if it reads wrongly</translation>
    </message>
    <message>
        <source>only arrears older than so many days</source>
        <translation>only arrears older than so many days</translation>
    </message>
    <message>
        <source>only receipts paid so</source>
        <translation>only receipts paid so</translation>
    </message>
    <message>
        <source>only repairs that this worker or team has</source>
        <translation>only repairs that this worker or team has</translation>
    </message>
    <message>
        <source>only residents of units of this kind</source>
        <translation>only residents of units of this kind</translation>
    </message>
    <message>
        <source>only residents of units that stand so</source>
        <translation>only residents of units that stand so</translation>
    </message>
    <message>
        <source>only rows of this fee item</source>
        <translation>only rows of this fee item</translation>
    </message>
    <message>
        <source>only rows that stand so</source>
        <translation>only rows that stand so</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>only say what would be done</translation>
    </message>
    <message>
        <source>only this building</source>
        <translation>only this building</translation>
    </message>
    <message>
        <source>only this fee item</source>
        <translation>only this fee item</translation>
    </message>
    <message>
        <source>only this unit, like 3-1-502</source>
        <translation>only this unit, like 3-1-502</translation>
    </message>
    <message>
        <source>only units with so much overdue, like 500</source>
        <translation>only units with so much overdue, like 500</translation>
    </message>
    <message>
        <source>only what the filter of the list finds by this: number, unit, name, phone</source>
        <translation>only what the filter of the list finds by this: number, unit, name, phone</translation>
    </message>
    <message>
        <source>open the window on a throw-away demo estate</source>
        <translation>open the window on a throw-away demo estate</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>owed again</source>
        <translation>owed again</translation>
    </message>
    <message>
        <source>print the receipt on the ESC/POS printer</source>
        <translation>print the receipt on the ESC/POS printer</translation>
    </message>
    <message>
        <source>put right by no. {n}</source>
        <translation>put right by no. {n}</translation>
    </message>
    <message>
        <source>puts no. {n} right</source>
        <translation>puts no. {n} right</translation>
    </message>
    <message>
        <source>reach by: {way}</source>
        <translation>reach by: {way}</translation>
    </message>
    <message>
        <source>read a column as a field, like 联系方式=phones; an empty field is not read; may be repeated</source>
        <translation>read a column as a field, like 联系方式=phones; an empty field is not read; may be repeated</translation>
    </message>
    <message>
        <source>resident or contractor</source>
        <translation>resident or contractor</translation>
    </message>
    <message>
        <source>save a copy of all that is kept of the person</source>
        <translation>save a copy of all that is kept of the person</translation>
    </message>
    <message>
        <source>save the faulty rows as .xlsx</source>
        <translation>save the faulty rows as .xlsx</translation>
    </message>
    <message>
        <source>save the receipt as PDF</source>
        <translation>save the receipt as PDF</translation>
    </message>
    <message>
        <source>several with commas</source>
        <translation>several with commas</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>show this help</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>since {since}</source>
        <translation>since {since}</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sound</translation>
    </message>
    <message>
        <source>space {space}</source>
        <translation>space {space}</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>taken down {at} by {name}</source>
        <translation>taken down {at} by {name}</translation>
    </message>
    <message>
        <source>the PDF to write</source>
        <translation>the PDF to write</translation>
    </message>
    <message>
        <source>the amount of the bill, like 1409.50</source>
        <translation>the amount of the bill, like 1409.50</translation>
    </message>
    <message>
        <source>the amount received, like 1409.50</source>
        <translation>the amount received, like 1409.50</translation>
    </message>
    <message>
        <source>the building that shares it alone</source>
        <translation>the building that shares it alone</translation>
    </message>
    <message>
        <source>the database of the backup</source>
        <translation>the database of the backup</translation>
    </message>
    <message>
        <source>the document that was shown</source>
        <translation>the document that was shown</translation>
    </message>
    <message>
        <source>the fee item, a share of a cost</source>
        <translation>the fee item, a share of a cost</translation>
    </message>
    <message>
        <source>the file to take over</source>
        <translation>the file to take over</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>the file to write</translation>
    </message>
    <message>
        <source>the folder for it, best on another disk</source>
        <translation>the folder for it, best on another disk</translation>
    </message>
    <message>
        <source>the last receipt that was issued, if it is later than the backup: numbers go on after it</source>
        <translation>the last receipt that was issued, if it is later than the backup: numbers go on after it</translation>
    </message>
    <message>
        <source>the log of this shift, like ZB20261122-0001</source>
        <translation>the log of this shift, like ZB20261122-0001</translation>
    </message>
    <message>
        <source>the log or the round of this day, like 2026-11-22</source>
        <translation>the log or the round of this day, like 2026-11-22</translation>
    </message>
    <message>
        <source>the logs of all shifts of a month, like 2026-11</source>
        <translation>the logs of all shifts of a month, like 2026-11</translation>
    </message>
    <message>
        <source>the month of readings whose list does not tell it, like 2026-11</source>
        <translation>the month of readings whose list does not tell it, like 2026-11</translation>
    </message>
    <message>
        <source>the month, like 2026-11</source>
        <translation>the month, like 2026-11</translation>
    </message>
    <message>
        <source>the name as it stands in the unit file</source>
        <translation>the name as it stands in the unit file</translation>
    </message>
    <message>
        <source>the number of the slip or cheque</source>
        <translation>the number of the slip or cheque</translation>
    </message>
    <message>
        <source>the recovery sheet as PDF: print it, then remove it</source>
        <translation>the recovery sheet as PDF: print it, then remove it</translation>
    </message>
    <message>
        <source>the sheet; all that fit unless told</source>
        <translation>the sheet; all that fit unless told</translation>
    </message>
    <message>
        <source>the unit, like 3-1-502</source>
        <translation>the unit, like 3-1-502</translation>
    </message>
    <message>
        <source>the week, from Monday to Sunday, like 2026-W47</source>
        <translation>the week, from Monday to Sunday, like 2026-W47</translation>
    </message>
    <message>
        <source>times</source>
        <translation>times</translation>
    </message>
    <message>
        <source>to be answered by {day}</source>
        <translation>to be answered by {day}</translation>
    </message>
    <message>
        <source>to follow up</source>
        <translation>to follow up</translation>
    </message>
    <message>
        <source>to follow up by {at}</source>
        <translation>to follow up by {at}</translation>
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
        <source>too late</source>
        <translation>too late</translation>
    </message>
    <message>
        <source>undo the import of this number</source>
        <translation>undo the import of this number</translation>
    </message>
    <message>
        <source>units, at most 10000</source>
        <translation>units, at most 10000</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>until further notice</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>until {date}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>until {moment}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>until {time}</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>waived</translation>
    </message>
    <message>
        <source>what stands on receipts</source>
        <translation>what stands on receipts</translation>
    </message>
    <message>
        <source>what the QR holds, like SJ2026-000123-0-AB2CD3EF4G</source>
        <translation>what the QR holds, like SJ2026-000123-0-AB2CD3EF4G</translation>
    </message>
    <message>
        <source>which list</source>
        <translation>which list</translation>
    </message>
    <message>
        <source>which register</source>
        <translation>which register</translation>
    </message>
    <message>
        <source>which report</source>
        <translation>which report</translation>
    </message>
    <message>
        <source>which table a .csv holds</source>
        <translation>which table a .csv holds</translation>
    </message>
    <message>
        <source>who asks, if not the person</source>
        <translation>who asks, if not the person</translation>
    </message>
    <message>
        <source>who signs in; else FRONTDESK_OPERATOR</source>
        <translation>who signs in; else FRONTDESK_OPERATOR</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>written {at}</source>
        <translation>written {at}</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>{amount} go back once that is approved.</source>
        <translation>{amount} go back once that is approved.</translation>
    </message>
    <message>
        <source>{amount} is in the books for this already. Correct the list, or void that first.</source>
        <translation>{amount} is in the books for this already. Correct the list, or void that first.</translation>
    </message>
    <message>
        <source>{amount} yuan: {words}</source>
        <translation>{amount} yuan: {words}</translation>
    </message>
    <message>
        <source>{at} {name}: {words}</source>
        <translation>{at} {name}: {words}</translation>
    </message>
    <message>
        <source>{at} {text}</source>
        <translation>{at} {text}</translation>
    </message>
    <message>
        <source>{basis}, {cycle}</source>
        <translation>{basis}, {cycle}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{begins} to {ends}</source>
        <translation>{begins} to {ends}</translation>
    </message>
    <message>
        <source>{block}: {words}</source>
        <translation>{block}: {words}</translation>
    </message>
    <message>
        <source>{by}: {words}</source>
        <translation>{by}: {words}</translation>
    </message>
    <message>
        <source>{charge}, {months} mo.</source>
        <translation>{charge}, {months} mo.</translation>
    </message>
    <message>
        <source>{code} could be several units. Type it with hyphens, like 3-1-502.</source>
        <translation>{code} could be several units. Type it with hyphens, like 3-1-502.</translation>
    </message>
    <message>
        <source>{code} has been moved meanwhile. Look at it again.</source>
        <translation>{code} has been moved meanwhile. Look at it again.</translation>
    </message>
    <message>
        <source>{code} has been seen to meanwhile. Look at it again.</source>
        <translation>{code} has been seen to meanwhile. Look at it again.</translation>
    </message>
    <message>
        <source>{code} is lost. Deal with its loss first.</source>
        <translation>{code} is lost. Deal with its loss first.</translation>
    </message>
    <message>
        <source>{code} is no longer kept here.</source>
        <translation>{code} is no longer kept here.</translation>
    </message>
    <message>
        <source>{code} is not a key of this unit.</source>
        <translation>{code} is not a key of this unit.</translation>
    </message>
    <message>
        <source>{code} is not in the cabinet.</source>
        <translation>{code} is not in the cabinet.</translation>
    </message>
    <message>
        <source>{code} is not out. Look at it again.</source>
        <translation>{code} is not out. Look at it again.</translation>
    </message>
    <message>
        <source>{code} is on file already.</source>
        <translation>{code} is on file already.</translation>
    </message>
    <message>
        <source>{code} is out. Take it back first.</source>
        <translation>{code} is out. Take it back first.</translation>
    </message>
    <message>
        <source>{code} is out: {number}, due back {due}.</source>
        <translation>{code} is out: {number}, due back {due}.</translation>
    </message>
    <message>
        <source>{code} is reported as lost already.</source>
        <translation>{code} is reported as lost already.</translation>
    </message>
    <message>
        <source>{code} opens a vacant unit. Say how things, doors, water and power were found.</source>
        <translation>{code} opens a vacant unit. Say how things, doors, water and power were found.</translation>
    </message>
    <message>
        <source>{code} was still out then. Type a later time.</source>
        <translation>{code} was still out then. Type a later time.</translation>
    </message>
    <message>
        <source>{column}, done</source>
        <translation>{column}, done</translation>
    </message>
    <message>
        <source>{column}, not done</source>
        <translation>{column}, not done</translation>
    </message>
    <message>
        <source>{column}, not shown</source>
        <translation>{column}, not shown</translation>
    </message>
    <message>
        <source>{column}, shown</source>
        <translation>{column}, shown</translation>
    </message>
    <message>
        <source>{contractor} is not on site any more.</source>
        <translation>{contractor} is not on site any more.</translation>
    </message>
    <message>
        <source>{contractor} owes its deposit of {amount}. It is paid before anybody is let in.</source>
        <translation>{contractor} owes its deposit of {amount}. It is paid before anybody is let in.</translation>
    </message>
    <message>
        <source>{count} by the books</source>
        <translation>{count} by the books</translation>
    </message>
    <message>
        <source>{count} fen</source>
        <translation>{count} fen</translation>
    </message>
    <message>
        <source>{count} jiao</source>
        <translation>{count} jiao</translation>
    </message>
    <message>
        <source>{count} more: type on</source>
        <translation>{count} more: type on</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} times</translation>
    </message>
    <message>
        <source>{count} yuan</source>
        <translation>{count} yuan</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>{days} d late</source>
        <translation>{days} d late</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} d {hours} h</translation>
    </message>
    <message>
        <source>{days} d × {rate}% × {sum}</source>
        <translation>{days} d × {rate}% × {sum}</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>{days} days ago</translation>
    </message>
    <message>
        <source>{days}/{all} d</source>
        <translation>{days}/{all} d</translation>
    </message>
    <message>
        <source>{day} has gone by. Type a day that is still to come.</source>
        <translation>{day} has gone by. Type a day that is still to come.</translation>
    </message>
    <message>
        <source>{day} has gone by. Type the day by which they promised to pay.</source>
        <translation>{day} has gone by. Type the day by which they promised to pay.</translation>
    </message>
    <message>
        <source>{day} is closed already: {number}.</source>
        <translation>{day} is closed already: {number}.</translation>
    </message>
    <message>
        <source>{day} is still open. Close it first.</source>
        <translation>{day} is still open. Close it first.</translation>
    </message>
    <message>
        <source>{day} is too far away. Name a day of the past year or the next.</source>
        <translation>{day} is too far away. Name a day of the past year or the next.</translation>
    </message>
    <message>
        <source>{day} of {name} is closed with {counted} in the drawer; by the books it is {expected}. Nothing can be taken or voided on that day afterwards.</source>
        <translation>{day} of {name} is closed with {counted} in the drawer; by the books it is {expected}. Nothing can be taken or voided on that day afterwards.</translation>
    </message>
    <message>
        <source>{day} {round}: {outcome}</source>
        <translation>{day} {round}: {outcome}</translation>
    </message>
    <message>
        <source>{day} {shift}: {left} → {took}. {reason}</source>
        <translation>{day} {shift}: {left} → {took}. {reason}</translation>
    </message>
    <message>
        <source>{day}, {days} d</source>
        <translation>{day}, {days} d</translation>
    </message>
    <message>
        <source>{digits} digits × {multiplier}</source>
        <translation>{digits} digits × {multiplier}</translation>
    </message>
    <message>
        <source>{document} is missing: refer the application, or refuse it.</source>
        <translation>{document} is missing: refer the application, or refuse it.</translation>
    </message>
    <message>
        <source>{estate} Service Centre</source>
        <translation>{estate} Service Centre</translation>
    </message>
    <message>
        <source>{estate} is founded in {folder}; {operator} is its manager.</source>
        <translation>{estate} is founded in {folder}; {operator} is its manager.</translation>
    </message>
    <message>
        <source>{field} is now: {value}</source>
        <translation>{field} is now: {value}</translation>
    </message>
    <message>
        <source>{field} was: {before}</source>
        <translation>{field} was: {before}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Close it if it is open in another program, or choose another one.</source>
        <translation>{file} can&apos;t be read. Close it if it is open in another program, or choose another one.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written there. Nothing was done. Choose another file.</source>
        <translation>{file} can&apos;t be written there. Nothing was done. Choose another file.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written. Close it if it is open in another program, or save it elsewhere.</source>
        <translation>{file} can&apos;t be written. Close it if it is open in another program, or save it elsewhere.</translation>
    </message>
    <message>
        <source>{file} does not hold what it must. Take another backup.</source>
        <translation>{file} does not hold what it must. Take another backup.</translation>
    </message>
    <message>
        <source>{file} has been removed meanwhile.</source>
        <translation>{file} has been removed meanwhile.</translation>
    </message>
    <message>
        <source>{file} has no {told} beside it that says what must be in it. It is not a whole backup.</source>
        <translation>{file} has no {told} beside it that says what must be in it. It is not a whole backup.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the files that are in it.</source>
        <translation>{file} is a folder. Choose the files that are in it.</translation>
    </message>
    <message>
        <source>{file} is damaged or was sealed with another key. Take another backup.</source>
        <translation>{file} is damaged or was sealed with another key. Take another backup.</translation>
    </message>
    <message>
        <source>{file} is empty. There is nothing in it to keep.</source>
        <translation>{file} is empty. There is nothing in it to keep.</translation>
    </message>
    <message>
        <source>{file} is larger than {size} MB. Make it smaller, or keep it elsewhere and note where.</source>
        <translation>{file} is larger than {size} MB. Make it smaller, or keep it elsewhere and note where.</translation>
    </message>
    <message>
        <source>{file} is no picture. Choose a photo.</source>
        <translation>{file} is no picture. Choose a photo.</translation>
    </message>
    <message>
        <source>{file} is not in the store any more, or was altered. Look for it in a backup.</source>
        <translation>{file} is not in the store any more, or was altered. Look for it in a backup.</translation>
    </message>
    <message>
        <source>{file} is not there any more. Choose it again.</source>
        <translation>{file} is not there any more. Choose it again.</translation>
    </message>
    <message>
        <source>{file} is removed.</source>
        <translation>{file} is removed.</translation>
    </message>
    <message>
        <source>{file} is still being written. Choose it again when it is complete.</source>
        <translation>{file} is still being written. Choose it again when it is complete.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another folder.</source>
        <translation>{file} is there already. Choose another folder.</translation>
    </message>
    <message>
        <source>{file} was altered or cut short. Take another backup.</source>
        <translation>{file} was altered or cut short. Take another backup.</translation>
    </message>
    <message>
        <source>{file} was altered since it was made. Take another backup.</source>
        <translation>{file} was altered since it was made. Take another backup.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of frontdesk, {version}. Install that one and restore with it.</source>
        <translation>{file} was made by a newer version of frontdesk, {version}. Install that one and restore with it.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{first} to {last}, {count} receipts</source>
        <translation>{first} to {last}, {count} receipts</translation>
    </message>
    <message>
        <source>{first}. {second}</source>
        <translation>{first}. {second}</translation>
    </message>
    <message>
        <source>{folder} holds the books themselves. Choose a folder of its own for backups.</source>
        <translation>{folder} holds the books themselves. Choose a folder of its own for backups.</translation>
    </message>
    <message>
        <source>{folder} is not there now. Put its disk back in.</source>
        <translation>{folder} is not there now. Put its disk back in.</translation>
    </message>
    <message>
        <source>{folder} is on a network drive, where a database can be damaged. Choose a folder on this computer.</source>
        <translation>{folder} is on a network drive, where a database can be damaged. Choose a folder on this computer.</translation>
    </message>
    <message>
        <source>{folder} is on a network drive. Back up to this computer or a USB disk, then copy it there.</source>
        <translation>{folder} is on a network drive. Back up to this computer or a USB disk, then copy it there.</translation>
    </message>
    <message>
        <source>{heading} is read as</source>
        <translation>{heading} is read as</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>{hours} h ago</translation>
    </message>
    <message>
        <source>{hours} h {minutes} m</source>
        <translation>{hours} h {minutes} m</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{item} has no price of its own. Choose another fee item.</source>
        <translation>{item} has no price of its own. Choose another fee item.</translation>
    </message>
    <message>
        <source>{item} is added.</source>
        <translation>{item} is added.</translation>
    </message>
    <message>
        <source>{item} is added. F3 sets its price.</source>
        <translation>{item} is added. F3 sets its price.</translation>
    </message>
    <message>
        <source>{item} is charged again.</source>
        <translation>{item} is charged again.</translation>
    </message>
    <message>
        <source>{item} is no deposit. Choose another fee item.</source>
        <translation>{item} is no deposit. Choose another fee item.</translation>
    </message>
    <message>
        <source>{item} is no fee item of this kind in use. Name another one in the settings.</source>
        <translation>{item} is no fee item of this kind in use. Name another one in the settings.</translation>
    </message>
    <message>
        <source>{item} is no one-off fee item in use. Name another one in the settings.</source>
        <translation>{item} is no one-off fee item in use. Name another one in the settings.</translation>
    </message>
    <message>
        <source>{item} is not charged any more.</source>
        <translation>{item} is not charged any more.</translation>
    </message>
    <message>
        <source>{item} is not charged as a share of a cost. Choose another fee item.</source>
        <translation>{item} is not charged as a share of a cost. Choose another fee item.</translation>
    </message>
    <message>
        <source>{item} is not charged by meter.</source>
        <translation>{item} is not charged by meter.</translation>
    </message>
    <message>
        <source>{item} {period}: {late}</source>
        <translation>{item} {period}: {late}</translation>
    </message>
    <message>
        <source>{item}: comes to 0.00</source>
        <translation>{item}: comes to 0.00</translation>
    </message>
    <message>
        <source>{item}: no price applies</source>
        <translation>{item}: no price applies</translation>
    </message>
    <message>
        <source>{item}: the gross area is missing</source>
        <translation>{item}: the gross area is missing</translation>
    </message>
    <message>
        <source>{item}: the gross area is missing, so nobody is charged a share of {total}</source>
        <translation>{item}: the gross area is missing, so nobody is charged a share of {total}</translation>
    </message>
    <message>
        <source>{item}: the interior area is missing</source>
        <translation>{item}: the interior area is missing</translation>
    </message>
    <message>
        <source>{item}: the meter has not been read</source>
        <translation>{item}: the meter has not been read</translation>
    </message>
    <message>
        <source>{item}: the period that began in {month} is not charged</source>
        <translation>{item}: the period that began in {month} is not charged</translation>
    </message>
    <message>
        <source>{item}: there is nobody to share {total}</source>
        <translation>{item}: there is nobody to share {total}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} min ago</translation>
    </message>
    <message>
        <source>{months} mo.</source>
        <translation>{months} mo.</translation>
    </message>
    <message>
        <source>{month} has been billed at this price. Set a new price from a later day on.</source>
        <translation>{month} has been billed at this price. Set a new price from a later day on.</translation>
    </message>
    <message>
        <source>{month} has been billed. Choose a day after it.</source>
        <translation>{month} has been billed. Choose a day after it.</translation>
    </message>
    <message>
        <source>{month} has been billed. Choose its last day or a later one.</source>
        <translation>{month} has been billed. Choose its last day or a later one.</translation>
    </message>
    <message>
        <source>{names} leaves on {day} and stays on file as a former resident.</source>
        <translation>{names} leaves on {day} and stays on file as a former resident.</translation>
    </message>
    <message>
        <source>{names} leaves on {day}.</source>
        <translation>{names} leaves on {day}.</translation>
    </message>
    <message>
        <source>{names} leaves on {day}. The unit is vacant after that.</source>
        <translation>{names} leaves on {day}. The unit is vacant after that.</translation>
    </message>
    <message>
        <source>{name} (no card)</source>
        <translation>{name} (no card)</translation>
    </message>
    <message>
        <source>{name} ({role}) may not do this. Ask a supervisor or the manager.</source>
        <translation>{name} ({role}) may not do this. Ask a supervisor or the manager.</translation>
    </message>
    <message>
        <source>{name} cannot be read. Copy it to this computer and try again.</source>
        <translation>{name} cannot be read. Copy it to this computer and try again.</translation>
    </message>
    <message>
        <source>{name} does not work here any more.</source>
        <translation>{name} does not work here any more.</translation>
    </message>
    <message>
        <source>{name} has a pass now.</source>
        <translation>{name} has a pass now.</translation>
    </message>
    <message>
        <source>{name} has it already.</source>
        <translation>{name} has it already.</translation>
    </message>
    <message>
        <source>{name} has moved out.</source>
        <translation>{name} has moved out.</translation>
    </message>
    <message>
        <source>{name} has not handed {number} over. Let them do so; else say why, and it is handed over uncounted.</source>
        <translation>{name} has not handed {number} over. Let them do so; else say why, and it is handed over uncounted.</translation>
    </message>
    <message>
        <source>{name} has pass {number} for this site already.</source>
        <translation>{name} has pass {number} for this site already.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose the workbook in it.</source>
        <translation>{name} is a folder. Choose the workbook in it.</translation>
    </message>
    <message>
        <source>{name} is changed.</source>
        <translation>{name} is changed.</translation>
    </message>
    <message>
        <source>{name} is charged no more. Use it again first.</source>
        <translation>{name} is charged no more. Use it again first.</translation>
    </message>
    <message>
        <source>{name} is damaged, so backups can&apos;t be sealed. Set the passphrase anew: Settings, Backups.</source>
        <translation>{name} is damaged, so backups can&apos;t be sealed. Set the passphrase anew: Settings, Backups.</translation>
    </message>
    <message>
        <source>{name} is erased from every desk for good; receipts and what the law has kept stay.</source>
        <translation>{name} is erased from every desk for good; receipts and what the law has kept stay.</translation>
    </message>
    <message>
        <source>{name} is expected: {number}.</source>
        <translation>{name} is expected: {number}.</translation>
    </message>
    <message>
        <source>{name} is in the price list.</source>
        <translation>{name} is in the price list.</translation>
    </message>
    <message>
        <source>{name} is in the register already.</source>
        <translation>{name} is in the register already.</translation>
    </message>
    <message>
        <source>{name} is in the register.</source>
        <translation>{name} is in the register.</translation>
    </message>
    <message>
        <source>{name} is in the register: what is typed here is changed there.</source>
        <translation>{name} is in the register: what is typed here is changed there.</translation>
    </message>
    <message>
        <source>{name} is in the table.</source>
        <translation>{name} is in the table.</translation>
    </message>
    <message>
        <source>{name} is let in again.</source>
        <translation>{name} is let in again.</translation>
    </message>
    <message>
        <source>{name} is let in no more.</source>
        <translation>{name} is let in no more.</translation>
    </message>
    <message>
        <source>{name} is listed already.</source>
        <translation>{name} is listed already.</translation>
    </message>
    <message>
        <source>{name} is not let in any more: {reason}</source>
        <translation>{name} is not let in any more: {reason}</translation>
    </message>
    <message>
        <source>{name} is not used any more.</source>
        <translation>{name} is not used any more.</translation>
    </message>
    <message>
        <source>{name} is off duty.</source>
        <translation>{name} is off duty.</translation>
    </message>
    <message>
        <source>{name} is off duty. In an emergency choose somebody on duty, or say why.</source>
        <translation>{name} is off duty. In an emergency choose somebody on duty, or say why.</translation>
    </message>
    <message>
        <source>{name} is on duty at this counter ({number}). Let them hand over, or type why you open over it.</source>
        <translation>{name} is on duty at this counter ({number}). Let them hand over, or type why you open over it.</translation>
    </message>
    <message>
        <source>{name} is on duty.</source>
        <translation>{name} is on duty.</translation>
    </message>
    <message>
        <source>{name} is on for this shift already: {day}.</source>
        <translation>{name} is on for this shift already: {day}.</translation>
    </message>
    <message>
        <source>{name} is on site.</source>
        <translation>{name} is on site.</translation>
    </message>
    <message>
        <source>{name} is signed in: {number}.</source>
        <translation>{name} is signed in: {number}.</translation>
    </message>
    <message>
        <source>{name} is told on paper why it is not done.</source>
        <translation>{name} is told on paper why it is not done.</translation>
    </message>
    <message>
        <source>{name} is used again.</source>
        <translation>{name} is used again.</translation>
    </message>
    <message>
        <source>{name} last came on {day}, to {where}.</source>
        <translation>{name} last came on {day}, to {where}.</translation>
    </message>
    <message>
        <source>{name} may not authorise this. Ask: {roles}.</source>
        <translation>{name} may not authorise this. Ask: {roles}.</translation>
    </message>
    <message>
        <source>{name} may not be read. Close it in other programs, or ask for permission to read it.</source>
        <translation>{name} may not be read. Close it in other programs, or ask for permission to read it.</translation>
    </message>
    <message>
        <source>{name} moves out</source>
        <translation>{name} moves out</translation>
    </message>
    <message>
        <source>{name} on {day} was changed at another counter meanwhile. Look at it again (F5).</source>
        <translation>{name} on {day} was changed at another counter meanwhile. Look at it again (F5).</translation>
    </message>
    <message>
        <source>{name} on {day}: {one} overlaps {other} of {other_day}.</source>
        <translation>{name} on {day}: {one} overlaps {other} of {other_day}.</translation>
    </message>
    <message>
        <source>{name} stands in the price list already.</source>
        <translation>{name} stands in the price list already.</translation>
    </message>
    <message>
        <source>{name} stands in the table already.</source>
        <translation>{name} stands in the table already.</translation>
    </message>
    <message>
        <source>{name} stands in two rows.</source>
        <translation>{name} stands in two rows.</translation>
    </message>
    <message>
        <source>{name} still has cases: {count}. They must be over first.</source>
        <translation>{name} still has cases: {count}. They must be over first.</translation>
    </message>
    <message>
        <source>{name} still has repairs: {count}. Give them to somebody else first.</source>
        <translation>{name} still has repairs: {count}. Give them to somebody else first.</translation>
    </message>
    <message>
        <source>{name} takes the case over from {before}: let them sign here, or the agreement on paper.</source>
        <translation>{name} takes the case over from {before}: let them sign here, or the agreement on paper.</translation>
    </message>
    <message>
        <source>{name} waits for the resident&apos;s word: {number}.</source>
        <translation>{name} waits for the resident&apos;s word: {number}.</translation>
    </message>
    <message>
        <source>{name} was turned away: {number}.</source>
        <translation>{name} was turned away: {number}.</translation>
    </message>
    <message>
        <source>{name} works here again.</source>
        <translation>{name} works here again.</translation>
    </message>
    <message>
        <source>{name} works here no longer.</source>
        <translation>{name} works here no longer.</translation>
    </message>
    <message>
        <source>{name} · {unit} · {number}</source>
        <translation>{name} · {unit} · {number}</translation>
    </message>
    <message>
        <source>{name}&apos;s signature:</source>
        <translation>{name}&apos;s signature:</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation>{name}: {number}</translation>
    </message>
    <message>
        <source>{numbers}: given out after the backup that was restored, see the data set aside.</source>
        <translation>{numbers}: given out after the backup that was restored, see the data set aside.</translation>
    </message>
    <message>
        <source>{numbers}: {total} in all. This can&apos;t be undone.</source>
        <translation>{numbers}: {total} in all. This can&apos;t be undone.</translation>
    </message>
    <message>
        <source>{number} asks for a copy, not for erasure.</source>
        <translation>{number} asks for a copy, not for erasure.</translation>
    </message>
    <message>
        <source>{number} asks for time until {until}, which is over: reject it, or withdraw it and apply anew.</source>
        <translation>{number} asks for time until {until}, which is over: reject it, or withdraw it and apply anew.</translation>
    </message>
    <message>
        <source>{number} bounced, as {red} says. Its charges are owed again.</source>
        <translation>{number} bounced, as {red} says. Its charges are owed again.</translation>
    </message>
    <message>
        <source>{number} did not come in</source>
        <translation>{number} did not come in</translation>
    </message>
    <message>
        <source>{number} does not wait for a follow-up. Look at it again.</source>
        <translation>{number} does not wait for a follow-up. Look at it again.</translation>
    </message>
    <message>
        <source>{number} expired on {day}. Make a new pass instead.</source>
        <translation>{number} expired on {day}. Make a new pass instead.</translation>
    </message>
    <message>
        <source>{number} goes on with another contractor. F9 shows the permit.</source>
        <translation>{number} goes on with another contractor. F9 shows the permit.</translation>
    </message>
    <message>
        <source>{number} goes on.</source>
        <translation>{number} goes on.</translation>
    </message>
    <message>
        <source>{number} goes to {name}.</source>
        <translation>{number} goes to {name}.</translation>
    </message>
    <message>
        <source>{number} has become {other} already.</source>
        <translation>{number} has become {other} already.</translation>
    </message>
    <message>
        <source>{number} has been answered meanwhile. Look at it again.</source>
        <translation>{number} has been answered meanwhile. Look at it again.</translation>
    </message>
    <message>
        <source>{number} has been answered or cancelled meanwhile. Look at it again.</source>
        <translation>{number} has been answered or cancelled meanwhile. Look at it again.</translation>
    </message>
    <message>
        <source>{number} has been changed meanwhile. Look at it again.</source>
        <translation>{number} has been changed meanwhile. Look at it again.</translation>
    </message>
    <message>
        <source>{number} has been dealt with already.</source>
        <translation>{number} has been dealt with already.</translation>
    </message>
    <message>
        <source>{number} has been decided or withdrawn meanwhile. Look at it again.</source>
        <translation>{number} has been decided or withdrawn meanwhile. Look at it again.</translation>
    </message>
    <message>
        <source>{number} has been finished or called off meanwhile.</source>
        <translation>{number} has been finished or called off meanwhile.</translation>
    </message>
    <message>
        <source>{number} has been given back already.</source>
        <translation>{number} has been given back already.</translation>
    </message>
    <message>
        <source>{number} has been given to {name} meanwhile. Look at it again.</source>
        <translation>{number} has been given to {name} meanwhile. Look at it again.</translation>
    </message>
    <message>
        <source>{number} has been lifted already.</source>
        <translation>{number} has been lifted already.</translation>
    </message>
    <message>
        <source>{number} has been replaced already.</source>
        <translation>{number} has been replaced already.</translation>
    </message>
    <message>
        <source>{number} has been reported already: {to}.</source>
        <translation>{number} has been reported already: {to}.</translation>
    </message>
    <message>
        <source>{number} has been served already.</source>
        <translation>{number} has been served already.</translation>
    </message>
    <message>
        <source>{number} has been settled meanwhile. Look at it again.</source>
        <translation>{number} has been settled meanwhile. Look at it again.</translation>
    </message>
    <message>
        <source>{number} has been worked on meanwhile. Look at it again.</source>
        <translation>{number} has been worked on meanwhile. Look at it again.</translation>
    </message>
    <message>
        <source>{number} has been worked on since. The import can&apos;t be undone any more.</source>
        <translation>{number} has been worked on since. The import can&apos;t be undone any more.</translation>
    </message>
    <message>
        <source>{number} has left. Sign the visitor in anew.</source>
        <translation>{number} has left. Sign the visitor in anew.</translation>
    </message>
    <message>
        <source>{number} has no paper that can be saved.</source>
        <translation>{number} has no paper that can be saved.</translation>
    </message>
    <message>
        <source>{number} has no permit yet: keys are lent for it once it is issued.</source>
        <translation>{number} has no permit yet: keys are lent for it once it is issued.</translation>
    </message>
    <message>
        <source>{number} has no unit that could pay. Put the unit right first.</source>
        <translation>{number} has no unit that could pay. Put the unit right first.</translation>
    </message>
    <message>
        <source>{number} has not begun. Cancel it instead.</source>
        <translation>{number} has not begun. Cancel it instead.</translation>
    </message>
    <message>
        <source>{number} has passed the first review.</source>
        <translation>{number} has passed the first review.</translation>
    </message>
    <message>
        <source>{number} is a notice of another case.</source>
        <translation>{number} is a notice of another case.</translation>
    </message>
    <message>
        <source>{number} is a pass of another case.</source>
        <translation>{number} is a pass of another case.</translation>
    </message>
    <message>
        <source>{number} is answered.</source>
        <translation>{number} is answered.</translation>
    </message>
    <message>
        <source>{number} is approved.</source>
        <translation>{number} is approved.</translation>
    </message>
    <message>
        <source>{number} is approved. F7 pays it out.</source>
        <translation>{number} is approved. F7 pays it out.</translation>
    </message>
    <message>
        <source>{number} is approved: deposits and fees are asked for.</source>
        <translation>{number} is approved: deposits and fees are asked for.</translation>
    </message>
    <message>
        <source>{number} is approved: the permit is issued anew. F9 shows it.</source>
        <translation>{number} is approved: the permit is issued anew. F9 shows it.</translation>
    </message>
    <message>
        <source>{number} is being printed on {printer}.</source>
        <translation>{number} is being printed on {printer}.</translation>
    </message>
    <message>
        <source>{number} is called off.</source>
        <translation>{number} is called off.</translation>
    </message>
    <message>
        <source>{number} is cancelled.</source>
        <translation>{number} is cancelled.</translation>
    </message>
    <message>
        <source>{number} is changed.</source>
        <translation>{number} is changed.</translation>
    </message>
    <message>
        <source>{number} is closed.</source>
        <translation>{number} is closed.</translation>
    </message>
    <message>
        <source>{number} is corrected.</source>
        <translation>{number} is corrected.</translation>
    </message>
    <message>
        <source>{number} is dealt with.</source>
        <translation>{number} is dealt with.</translation>
    </message>
    <message>
        <source>{number} is disputed: the supervisor sees it.</source>
        <translation>{number} is disputed: the supervisor sees it.</translation>
    </message>
    <message>
        <source>{number} is done</source>
        <translation>{number} is done</translation>
    </message>
    <message>
        <source>{number} is done.</source>
        <translation>{number} is done.</translation>
    </message>
    <message>
        <source>{number} is done: its urgency and who bears it stay as they are.</source>
        <translation>{number} is done: its urgency and who bears it stay as they are.</translation>
    </message>
    <message>
        <source>{number} is done: ¥{amount} is to be paid.</source>
        <translation>{number} is done: ¥{amount} is to be paid.</translation>
    </message>
    <message>
        <source>{number} is due anew.</source>
        <translation>{number} is due anew.</translation>
    </message>
    <message>
        <source>{number} is extended.</source>
        <translation>{number} is extended.</translation>
    </message>
    <message>
        <source>{number} is filed.</source>
        <translation>{number} is filed.</translation>
    </message>
    <message>
        <source>{number} is finished. To be settled: {count}</source>
        <translation>{number} is finished. To be settled: {count}</translation>
    </message>
    <message>
        <source>{number} is given to {name}.</source>
        <translation>{number} is given to {name}.</translation>
    </message>
    <message>
        <source>{number} is handed in already.</source>
        <translation>{number} is handed in already.</translation>
    </message>
    <message>
        <source>{number} is handed in: the office owes an answer.</source>
        <translation>{number} is handed in: the office owes an answer.</translation>
    </message>
    <message>
        <source>{number} is handed over.</source>
        <translation>{number} is handed over.</translation>
    </message>
    <message>
        <source>{number} is handed over. The next one takes it over with F7.</source>
        <translation>{number} is handed over. The next one takes it over with F7.</translation>
    </message>
    <message>
        <source>{number} is in hand.</source>
        <translation>{number} is in hand.</translation>
    </message>
    <message>
        <source>{number} is in the log.</source>
        <translation>{number} is in the log.</translation>
    </message>
    <message>
        <source>{number} is issued, but not printed: {reason}</source>
        <translation>{number} is issued, but not printed: {reason}</translation>
    </message>
    <message>
        <source>{number} is issued, but not saved as PDF: {reason}</source>
        <translation>{number} is issued, but not saved as PDF: {reason}</translation>
    </message>
    <message>
        <source>{number} is logged.</source>
        <translation>{number} is logged.</translation>
    </message>
    <message>
        <source>{number} is looked after.</source>
        <translation>{number} is looked after.</translation>
    </message>
    <message>
        <source>{number} is looked into by {name}.</source>
        <translation>{number} is looked into by {name}.</translation>
    </message>
    <message>
        <source>{number} is lost</source>
        <translation>{number} is lost</translation>
    </message>
    <message>
        <source>{number} is lost: the gate lets nobody in by it.</source>
        <translation>{number} is lost: the gate lets nobody in by it.</translation>
    </message>
    <message>
        <source>{number} is lost; {new} stands for it.</source>
        <translation>{number} is lost; {new} stands for it.</translation>
    </message>
    <message>
        <source>{number} is neither a complaint nor a suggestion.</source>
        <translation>{number} is neither a complaint nor a suggestion.</translation>
    </message>
    <message>
        <source>{number} is not decided on yet. Decide on it first.</source>
        <translation>{number} is not decided on yet. Decide on it first.</translation>
    </message>
    <message>
        <source>{number} is not handed over yet.</source>
        <translation>{number} is not handed over yet.</translation>
    </message>
    <message>
        <source>{number} is not put right: say why works may go on.</source>
        <translation>{number} is not put right: say why works may go on.</translation>
    </message>
    <message>
        <source>{number} is not to be done any more. Look at it again.</source>
        <translation>{number} is not to be done any more. Look at it again.</translation>
    </message>
    <message>
        <source>{number} is noted.</source>
        <translation>{number} is noted.</translation>
    </message>
    <message>
        <source>{number} is open again.</source>
        <translation>{number} is open again.</translation>
    </message>
    <message>
        <source>{number} is open again: {slip}.</source>
        <translation>{number} is open again: {slip}.</translation>
    </message>
    <message>
        <source>{number} is over</source>
        <translation>{number} is over</translation>
    </message>
    <message>
        <source>{number} is over already.</source>
        <translation>{number} is over already.</translation>
    </message>
    <message>
        <source>{number} is over and is not changed any more.</source>
        <translation>{number} is over and is not changed any more.</translation>
    </message>
    <message>
        <source>{number} is over meanwhile. Log it as a new ticket.</source>
        <translation>{number} is over meanwhile. Log it as a new ticket.</translation>
    </message>
    <message>
        <source>{number} is over. Callers are not told any more.</source>
        <translation>{number} is over. Callers are not told any more.</translation>
    </message>
    <message>
        <source>{number} is over: no keys are lent for it any more.</source>
        <translation>{number} is over: no keys are lent for it any more.</translation>
    </message>
    <message>
        <source>{number} is promised for another time.</source>
        <translation>{number} is promised for another time.</translation>
    </message>
    <message>
        <source>{number} is put right.</source>
        <translation>{number} is put right.</translation>
    </message>
    <message>
        <source>{number} is referred to {name}.</source>
        <translation>{number} is referred to {name}.</translation>
    </message>
    <message>
        <source>{number} is refused.</source>
        <translation>{number} is refused.</translation>
    </message>
    <message>
        <source>{number} is rejected.</source>
        <translation>{number} is rejected.</translation>
    </message>
    <message>
        <source>{number} is reported.</source>
        <translation>{number} is reported.</translation>
    </message>
    <message>
        <source>{number} is returned undone.</source>
        <translation>{number} is returned undone.</translation>
    </message>
    <message>
        <source>{number} is returned.</source>
        <translation>{number} is returned.</translation>
    </message>
    <message>
        <source>{number} is reviewed and filed.</source>
        <translation>{number} is reviewed and filed.</translation>
    </message>
    <message>
        <source>{number} is saved as {file}.</source>
        <translation>{number} is saved as {file}.</translation>
    </message>
    <message>
        <source>{number} is sent back.</source>
        <translation>{number} is sent back.</translation>
    </message>
    <message>
        <source>{number} is served.</source>
        <translation>{number} is served.</translation>
    </message>
    <message>
        <source>{number} is suspended.</source>
        <translation>{number} is suspended.</translation>
    </message>
    <message>
        <source>{number} is taken back. This can&apos;t be undone.</source>
        <translation>{number} is taken back. This can&apos;t be undone.</translation>
    </message>
    <message>
        <source>{number} is taken back: nothing of it is owed.</source>
        <translation>{number} is taken back: nothing of it is owed.</translation>
    </message>
    <message>
        <source>{number} is taken over by {name}.</source>
        <translation>{number} is taken over by {name}.</translation>
    </message>
    <message>
        <source>{number} is taken over.</source>
        <translation>{number} is taken over.</translation>
    </message>
    <message>
        <source>{number} is the red entry that voids {original}. It is worth nothing.</source>
        <translation>{number} is the red entry that voids {original}. It is worth nothing.</translation>
    </message>
    <message>
        <source>{number} is to be inspected as it stands.</source>
        <translation>{number} is to be inspected as it stands.</translation>
    </message>
    <message>
        <source>{number} is to be reviewed again.</source>
        <translation>{number} is to be reviewed again.</translation>
    </message>
    <message>
        <source>{number} is true, but reprint {count}, over {total}. The original may be shown elsewhere.</source>
        <translation>{number} is true, but reprint {count}, over {total}. The original may be shown elsewhere.</translation>
    </message>
    <message>
        <source>{number} is true: the original, over {total}.</source>
        <translation>{number} is true: the original, over {total}.</translation>
    </message>
    <message>
        <source>{number} is true: the original, over {total}. It was also printed again, {prints} times.</source>
        <translation>{number} is true: the original, over {total}. It was also printed again, {prints} times.</translation>
    </message>
    <message>
        <source>{number} is turned down. This can&apos;t be undone.</source>
        <translation>{number} is turned down. This can&apos;t be undone.</translation>
    </message>
    <message>
        <source>{number} is under way. Go on with it.</source>
        <translation>{number} is under way. Go on with it.</translation>
    </message>
    <message>
        <source>{number} is under way. Scan the tags one after the other.</source>
        <translation>{number} is under way. Scan the tags one after the other.</translation>
    </message>
    <message>
        <source>{number} is unfounded</source>
        <translation>{number} is unfounded</translation>
    </message>
    <message>
        <source>{number} is unfounded.</source>
        <translation>{number} is unfounded.</translation>
    </message>
    <message>
        <source>{number} is valid until {day} already. Type a later day.</source>
        <translation>{number} is valid until {day} already. Type a later day.</translation>
    </message>
    <message>
        <source>{number} is voided already.</source>
        <translation>{number} is voided already.</translation>
    </message>
    <message>
        <source>{number} is voided by {red}. Its charges are owed again.</source>
        <translation>{number} is voided by {red}. Its charges are owed again.</translation>
    </message>
    <message>
        <source>{number} is waiting: {printer} is stopped. It will print when the printer resumes.</source>
        <translation>{number} is waiting: {printer} is stopped. It will print when the printer resumes.</translation>
    </message>
    <message>
        <source>{number} is withdrawn.</source>
        <translation>{number} is withdrawn.</translation>
    </message>
    <message>
        <source>{number} is written. It is to be served.</source>
        <translation>{number} is written. It is to be served.</translation>
    </message>
    <message>
        <source>{number} leaves {amount} that was agreed to. Offer another quote first.</source>
        <translation>{number} leaves {amount} that was agreed to. Offer another quote first.</translation>
    </message>
    <message>
        <source>{number} needs no answer any more. It stays in the list.</source>
        <translation>{number} needs no answer any more. It stays in the list.</translation>
    </message>
    <message>
        <source>{number} of {day}, {total}: the books up to its audit row {row} stand as they stood then.</source>
        <translation>{number} of {day}, {total}: the books up to its audit row {row} stand as they stood then.</translation>
    </message>
    <message>
        <source>{number} of {name} has not been taken over. F7 takes it over; else say why not.</source>
        <translation>{number} of {name} has not been taken over. F7 takes it over; else say why not.</translation>
    </message>
    <message>
        <source>{number} of {name} has not been taken over. Take it over, or type why you open over it.</source>
        <translation>{number} of {name} has not been taken over. Take it over, or type why you open over it.</translation>
    </message>
    <message>
        <source>{number} of {name} is handed over uncounted.</source>
        <translation>{number} of {name} is handed over uncounted.</translation>
    </message>
    <message>
        <source>{number} of {name}. Enter confirms block by block.</source>
        <translation>{number} of {name}. Enter confirms block by block.</translation>
    </message>
    <message>
        <source>{number} of {unit}, {total}, is voided by a red entry. The number stays, its charges are owed again. This can&apos;t be undone.</source>
        <translation>{number} of {unit}, {total}, is voided by a red entry. The number stays, its charges are owed again. This can&apos;t be undone.</translation>
    </message>
    <message>
        <source>{number} says so already.</source>
        <translation>{number} says so already.</translation>
    </message>
    <message>
        <source>{number} says so already. Change that one.</source>
        <translation>{number} says so already. Change that one.</translation>
    </message>
    <message>
        <source>{number} stands as: {state}. Look at it again.</source>
        <translation>{number} stands as: {state}. Look at it again.</translation>
    </message>
    <message>
        <source>{number} stands at “{state}” meanwhile. Look at it again.</source>
        <translation>{number} stands at “{state}” meanwhile. Look at it again.</translation>
    </message>
    <message>
        <source>{number} stands at “{state}”, which does not allow this.</source>
        <translation>{number} stands at “{state}”, which does not allow this.</translation>
    </message>
    <message>
        <source>{number} stands at “{state}”: no works went on there at that time.</source>
        <translation>{number} stands at “{state}”: no works went on there at that time.</translation>
    </message>
    <message>
        <source>{number} stands for it</source>
        <translation>{number} stands for it</translation>
    </message>
    <message>
        <source>{number} stands for {lost}.</source>
        <translation>{number} stands for {lost}.</translation>
    </message>
    <message>
        <source>{number} stays owed and is followed up.</source>
        <translation>{number} stays owed and is followed up.</translation>
    </message>
    <message>
        <source>{number} waits for the manager&apos;s word.</source>
        <translation>{number} waits for the manager&apos;s word.</translation>
    </message>
    <message>
        <source>{number} waits for this charge already.</source>
        <translation>{number} waits for this charge already.</translation>
    </message>
    <message>
        <source>{number} waits longer</source>
        <translation>{number} waits longer</translation>
    </message>
    <message>
        <source>{number} waits until {day}.</source>
        <translation>{number} waits until {day}.</translation>
    </message>
    <message>
        <source>{number} wants “{document}” for its works.</source>
        <translation>{number} wants “{document}” for its works.</translation>
    </message>
    <message>
        <source>{number} was changed meanwhile. Look at it again.</source>
        <translation>{number} was changed meanwhile. Look at it again.</translation>
    </message>
    <message>
        <source>{number} was issued after the backup that was restored, so it can&apos;t be checked. See the data set aside.</source>
        <translation>{number} was issued after the backup that was restored, so it can&apos;t be checked. See the data set aside.</translation>
    </message>
    <message>
        <source>{number} was issued here, but is voided by red entry {red}. It is worth nothing.</source>
        <translation>{number} was issued here, but is voided by red entry {red}. It is worth nothing.</translation>
    </message>
    <message>
        <source>{number} was not drawn, or has been asked after.</source>
        <translation>{number} was not drawn, or has been asked after.</translation>
    </message>
    <message>
        <source>{number} was not typed a moment ago by you. Take the keys back instead.</source>
        <translation>{number} was not typed a moment ago by you. Take the keys back instead.</translation>
    </message>
    <message>
        <source>{number} was reported</source>
        <translation>{number} was reported</translation>
    </message>
    <message>
        <source>{number} was reported again. It stands at “{state}”.</source>
        <translation>{number} was reported again. It stands at “{state}”.</translation>
    </message>
    <message>
        <source>{number} was reviewed as it stands, and stays so. Send it back to put that right.</source>
        <translation>{number} was reviewed as it stands, and stays so. Send it back to put that right.</translation>
    </message>
    <message>
        <source>{number} was served</source>
        <translation>{number} was served</translation>
    </message>
    <message>
        <source>{number} was valid until {day}. Offer another one.</source>
        <translation>{number} was valid until {day}. Offer another one.</translation>
    </message>
    <message>
        <source>{number} went out only after that. Type a later time.</source>
        <translation>{number} went out only after that. Type a later time.</translation>
    </message>
    <message>
        <source>{number}: a key is still lent to them. Take it back first.</source>
        <translation>{number}: a key is still lent to them. Take it back first.</translation>
    </message>
    <message>
        <source>{number}: callers are told from now on.</source>
        <translation>{number}: callers are told from now on.</translation>
    </message>
    <message>
        <source>{number}: copies not seen: {count}. They become findings. What was counted can&apos;t be changed any more.</source>
        <translation>{number}: copies not seen: {count}. They become findings. What was counted can&apos;t be changed any more.</translation>
    </message>
    <message>
        <source>{number}: deposit of {amount} taken</source>
        <translation>{number}: deposit of {amount} taken</translation>
    </message>
    <message>
        <source>{number}: erased.</source>
        <translation>{number}: erased.</translation>
    </message>
    <message>
        <source>{number}: hot work is allowed.</source>
        <translation>{number}: hot work is allowed.</translation>
    </message>
    <message>
        <source>{number}: it is noted.</source>
        <translation>{number}: it is noted.</translation>
    </message>
    <message>
        <source>{number}: left by {name}</source>
        <translation>{number}: left by {name}</translation>
    </message>
    <message>
        <source>{number}: not passed, to be put right.</source>
        <translation>{number}: not passed, to be put right.</translation>
    </message>
    <message>
        <source>{number}: passed, the deposits go back.</source>
        <translation>{number}: passed, the deposits go back.</translation>
    </message>
    <message>
        <source>{number}: passed, the waiting period runs until {day}.</source>
        <translation>{number}: passed, the waiting period runs until {day}.</translation>
    </message>
    <message>
        <source>{number}: settled, the rest of the deposits goes back.</source>
        <translation>{number}: settled, the rest of the deposits goes back.</translation>
    </message>
    <message>
        <source>{number}: the appointment is noted.</source>
        <translation>{number}: the appointment is noted.</translation>
    </message>
    <message>
        <source>{number}: the books are not those that this Z slip was printed from. What was noted up to audit row {row} was altered. Stop working with them and restore a backup.</source>
        <translation>{number}: the books are not those that this Z slip was printed from. What was noted up to audit row {row} was altered. Stop working with them and restore a backup.</translation>
    </message>
    <message>
        <source>{number}: the checklist is noted.</source>
        <translation>{number}: the checklist is noted.</translation>
    </message>
    <message>
        <source>{number}: the copy that was asked for is not handed over yet. Answer it first.</source>
        <translation>{number}: the copy that was asked for is not handed over yet. Answer it first.</translation>
    </message>
    <message>
        <source>{number}: the follow-up is noted.</source>
        <translation>{number}: the follow-up is noted.</translation>
    </message>
    <message>
        <source>{number}: the key is handed back.</source>
        <translation>{number}: the key is handed back.</translation>
    </message>
    <message>
        <source>{number}: the key is in custody.</source>
        <translation>{number}: the key is in custody.</translation>
    </message>
    <message>
        <source>{number}: the keys are handed over.</source>
        <translation>{number}: the keys are handed over.</translation>
    </message>
    <message>
        <source>{number}: the keys are lent.</source>
        <translation>{number}: the keys are lent.</translation>
    </message>
    <message>
        <source>{number}: the loss is reported.</source>
        <translation>{number}: the loss is reported.</translation>
    </message>
    <message>
        <source>{number}: the loss of a key is not dealt with yet. Say first what was done.</source>
        <translation>{number}: the loss of a key is not dealt with yet. Say first what was done.</translation>
    </message>
    <message>
        <source>{number}: the owner has a copy.</source>
        <translation>{number}: the owner has a copy.</translation>
    </message>
    <message>
        <source>{number}: the refund of {amount} is approved.</source>
        <translation>{number}: the refund of {amount} is approved.</translation>
    </message>
    <message>
        <source>{number}: the refund of {amount} is rejected.</source>
        <translation>{number}: the refund of {amount} is rejected.</translation>
    </message>
    <message>
        <source>{number}: the refund of {amount} is taken back.</source>
        <translation>{number}: the refund of {amount} is taken back.</translation>
    </message>
    <message>
        <source>{number}: the resident will not pay</source>
        <translation>{number}: the resident will not pay</translation>
    </message>
    <message>
        <source>{number}: the worker is on site.</source>
        <translation>{number}: the worker is on site.</translation>
    </message>
    <message>
        <source>{number}: the works of {unit} are stopped.</source>
        <translation>{number}: the works of {unit} are stopped.</translation>
    </message>
    <message>
        <source>{number}: their key is still in custody. Hand it back first.</source>
        <translation>{number}: their key is still in custody. Hand it back first.</translation>
    </message>
    <message>
        <source>{number}: there is no such Z slip in the books.</source>
        <translation>{number}: there is no such Z slip in the books.</translation>
    </message>
    <message>
        <source>{number}: this enquiry waits for its answer. Answer it first.</source>
        <translation>{number}: this enquiry waits for its answer. Answer it first.</translation>
    </message>
    <message>
        <source>{number}: this paper is not ours, or it was changed. Its check code is wrong.</source>
        <translation>{number}: this paper is not ours, or it was changed. Its check code is wrong.</translation>
    </message>
    <message>
        <source>{number}: this pass is still out. Take it back first.</source>
        <translation>{number}: this pass is still out. Take it back first.</translation>
    </message>
    <message>
        <source>{number}: this refund is not paid out yet. Pay it out, or reject it, first.</source>
        <translation>{number}: this refund is not paid out yet. Pay it out, or reject it, first.</translation>
    </message>
    <message>
        <source>{number}: this renovation is not over. Close the case first.</source>
        <translation>{number}: this renovation is not over. Close the case first.</translation>
    </message>
    <message>
        <source>{number}: this ticket is open. See it through first.</source>
        <translation>{number}: this ticket is open. See it through first.</translation>
    </message>
    <message>
        <source>{number}: this visit is not over yet. Sign the visitor out first.</source>
        <translation>{number}: this visit is not over yet. Sign the visitor out first.</translation>
    </message>
    <message>
        <source>{number}: what was counted so far counts for nothing.</source>
        <translation>{number}: what was counted so far counts for nothing.</translation>
    </message>
    <message>
        <source>{number}: work is in progress.</source>
        <translation>{number}: work is in progress.</translation>
    </message>
    <message>
        <source>{number}: worker on site</source>
        <translation>{number}: worker on site</translation>
    </message>
    <message>
        <source>{number}: written: {files}</source>
        <translation>{number}: written: {files}</translation>
    </message>
    <message>
        <source>{number}: {amount} applied for</source>
        <translation>{number}: {amount} applied for</translation>
    </message>
    <message>
        <source>{number}: {amount} go back to {payee}.</source>
        <translation>{number}: {amount} go back to {payee}.</translation>
    </message>
    <message>
        <source>{number}: {amount} is handed in.</source>
        <translation>{number}: {amount} is handed in.</translation>
    </message>
    <message>
        <source>{number}: {amount} kept. {reason}</source>
        <translation>{number}: {amount} kept. {reason}</translation>
    </message>
    <message>
        <source>{number}: {amount} of the deposit are kept</source>
        <translation>{number}: {amount} of the deposit are kept</translation>
    </message>
    <message>
        <source>{number}: {amount} of the deposits are kept.</source>
        <translation>{number}: {amount} of the deposits are kept.</translation>
    </message>
    <message>
        <source>{number}: {amount} paid out</source>
        <translation>{number}: {amount} paid out</translation>
    </message>
    <message>
        <source>{number}: {amount} waived</source>
        <translation>{number}: {amount} waived</translation>
    </message>
    <message>
        <source>{number}: {name} is open.</source>
        <translation>{number}: {name} is open.</translation>
    </message>
    <message>
        <source>{number}: {reason}</source>
        <translation>{number}: {reason}</translation>
    </message>
    <message>
        <source>{number}: {total} taken</source>
        <translation>{number}: {total} taken</translation>
    </message>
    <message>
        <source>{number}: {total} taken, change {change}</source>
        <translation>{number}: {total} taken, change {change}</translation>
    </message>
    <message>
        <source>{number}: {when} {operator}. Added: {added}. Changed: {changed}. Faulty: {faulty}.</source>
        <translation>{number}: {when} {operator}. Added: {added}. Changed: {changed}. Faulty: {faulty}.</translation>
    </message>
    <message>
        <source>{number}: ¥{amount}, valid until {day}.</source>
        <translation>{number}: ¥{amount}, valid until {day}.</translation>
    </message>
    <message>
        <source>{office} (seal)</source>
        <translation>{office} (seal)</translation>
    </message>
    <message>
        <source>{office} (the office), the owner and the contractor agree on the following for the works above in unit {unit}, as article 16 of the Measures for the Administration of Interior Decoration of Dwellings (Decree 110 of 2002) has it.</source>
        <translation>{office} (the office), the owner and the contractor agree on the following for the works above in unit {unit}, as article 16 of the Measures for the Administration of Interior Decoration of Dwellings (Decree 110 of 2002) has it.</translation>
    </message>
    <message>
        <source>{over}: {what}, {time} late</source>
        <translation>{over}: {what}, {time} late</translation>
    </message>
    <message>
        <source>{paper} takes no {option}. Leave it out.</source>
        <translation>{paper} takes no {option}. Leave it out.</translation>
    </message>
    <message>
        <source>{period}: charges {charges}, together {total}, left out {left}.</source>
        <translation>{period}: charges {charges}, together {total}, left out {left}.</translation>
    </message>
    <message>
        <source>{pieces} pieces of {amount} can&apos;t be in the drawer. Count them again.</source>
        <translation>{pieces} pieces of {amount} can&apos;t be in the drawer. Count them again.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} of {count}</translation>
    </message>
    <message>
        <source>{plate} is no longer on file here.</source>
        <translation>{plate} is no longer on file here.</translation>
    </message>
    <message>
        <source>{plate} is on file already, at {unit}.</source>
        <translation>{plate} is on file already, at {unit}.</translation>
    </message>
    <message>
        <source>{plate} is still on file. Take it off the unit file first.</source>
        <translation>{plate} is still on file. Take it off the unit file first.</translation>
    </message>
    <message>
        <source>{price} × {area} m²</source>
        <translation>{price} × {area} m²</translation>
    </message>
    <message>
        <source>{reasons}</source>
        <translation>{reasons}</translation>
    </message>
    <message>
        <source>{receipt} is printed on {printer}.</source>
        <translation>{receipt} is printed on {printer}.</translation>
    </message>
    <message>
        <source>{receipt}: {unit} paid {amount}; settled {settled}, to prepayment {prepaid}, still owed {balance}.</source>
        <translation>{receipt}: {unit} paid {amount}; settled {settled}, to prepayment {prepaid}, still owed {balance}.</translation>
    </message>
    <message>
        <source>{register} can&apos;t be narrowed by {option}. Leave it out.</source>
        <translation>{register} can&apos;t be narrowed by {option}. Leave it out.</translation>
    </message>
    <message>
        <source>{register} have no state {state}. Choose one of {states}.</source>
        <translation>{register} have no state {state}. Choose one of {states}.</translation>
    </message>
    <message>
        <source>{register} have no table by {table}. Choose one of {tables}.</source>
        <translation>{register} have no table by {table}. Choose one of {tables}.</translation>
    </message>
    <message>
        <source>{role} always has this.</source>
        <translation>{role} always has this.</translation>
    </message>
    <message>
        <source>{role}, {right}: {answer}</source>
        <translation>{role}, {right}: {answer}</translation>
    </message>
    <message>
        <source>{round}, {means}: {outcome}</source>
        <translation>{round}, {means}: {outcome}</translation>
    </message>
    <message>
        <source>{round}: {outcome}</source>
        <translation>{round}: {outcome}</translation>
    </message>
    <message>
        <source>{shift} (your roster)</source>
        <translation>{shift} (your roster)</translation>
    </message>
    <message>
        <source>{signs}   0 a day off   + two shifts of one day</source>
        <translation>{signs}   0 a day off   + two shifts of one day</translation>
    </message>
    <message>
        <source>{sign} stands for a day off. Choose another sign.</source>
        <translation>{sign} stands for a day off. Choose another sign.</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} to {until}</translation>
    </message>
    <message>
        <source>{sum} by {day}</source>
        <translation>{sum} by {day}</translation>
    </message>
    <message>
        <source>{sum} × {months} mo.</source>
        <translation>{sum} × {months} mo.</translation>
    </message>
    <message>
        <source>{tag} hangs in the cabinet.</source>
        <translation>{tag} hangs in the cabinet.</translation>
    </message>
    <message>
        <source>{tag} has more copies.</source>
        <translation>{tag} has more copies.</translation>
    </message>
    <message>
        <source>{tag} is changed.</source>
        <translation>{tag} is changed.</translation>
    </message>
    <message>
        <source>{tag}: retired.</source>
        <translation>{tag}: retired.</translation>
    </message>
    <message>
        <source>{text} ({more})</source>
        <translation>{text} ({more})</translation>
    </message>
    <message>
        <source>{text} is neither a day nor a month. Type it like 2026-11-22 or 2026-11.</source>
        <translation>{text} is neither a day nor a month. Type it like 2026-11-22 or 2026-11.</translation>
    </message>
    <message>
        <source>{text} is no day. Type it like 2026-11-22.</source>
        <translation>{text} is no day. Type it like 2026-11-22.</translation>
    </message>
    <message>
        <source>{text} is no line yet. Type a name, how many and the price of one.</source>
        <translation>{text} is no line yet. Type a name, how many and the price of one.</translation>
    </message>
    <message>
        <source>{text} is no multiplier. Type it like 1 or 40, with at most three decimals.</source>
        <translation>{text} is no multiplier. Type it like 1 or 40, with at most three decimals.</translation>
    </message>
    <message>
        <source>{text} is no quantity. Type it like 2 or 1.5.</source>
        <translation>{text} is no quantity. Type it like 2 or 1.5.</translation>
    </message>
    <message>
        <source>{text} is no reading. Type it like 1234 or 1234.5, with at most two decimals.</source>
        <translation>{text} is no reading. Type it like 1234 or 1234.5, with at most two decimals.</translation>
    </message>
    <message>
        <source>{text} is no shift. There are: {signs}</source>
        <translation>{text} is no shift. There are: {signs}</translation>
    </message>
    <message>
        <source>{text} is no tier. Type one a line, from how much use on and its price: 180 / 7.00.</source>
        <translation>{text} is no tier. Type one a line, from how much use on and its price: 180 / 7.00.</translation>
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
        <source>{text} is not a time. Type it like 14:05, or 2026-01-31 14:05.</source>
        <translation>{text} is not a time. Type it like 14:05, or 2026-01-31 14:05.</translation>
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
        <source>{there} of {count}</source>
        <translation>{there} of {count}</translation>
    </message>
    <message>
        <source>{times} times the usual use, {usual}, or more. Look again, then confirm it.</source>
        <translation>{times} times the usual use, {usual}, or more. Look again, then confirm it.</translation>
    </message>
    <message>
        <source>{times} × the usual</source>
        <translation>{times} × the usual</translation>
    </message>
    <message>
        <source>{times}. Look at the meter again; Enter confirms it.</source>
        <translation>{times}. Look at the meter again; Enter confirms it.</translation>
    </message>
    <message>
        <source>{time} after its beginning</source>
        <translation>{time} after its beginning</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} late</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} left</translation>
    </message>
    <message>
        <source>{title} ({unit})</source>
        <translation>{title} ({unit})</translation>
    </message>
    <message>
        <source>{units}, vacant</source>
        <translation>{units}, vacant</translation>
    </message>
    <message>
        <source>{unit} and others, {count} units</source>
        <translation>{unit} and others, {count} units</translation>
    </message>
    <message>
        <source>{unit} has no gross area, by which the clean-up fee is reckoned. Enter it in the unit file first.</source>
        <translation>{unit} has no gross area, by which the clean-up fee is reckoned. Enter it in the unit file first.</translation>
    </message>
    <message>
        <source>{unit} is charged ¥{amount}.</source>
        <translation>{unit} is charged ¥{amount}.</translation>
    </message>
    <message>
        <source>{unit} no longer owes the deposit of {amount}. This can&apos;t be undone.</source>
        <translation>{unit} no longer owes the deposit of {amount}. This can&apos;t be undone.</translation>
    </message>
    <message>
        <source>{unit} no longer owes {amount} for {item}, {month}. This can&apos;t be undone.</source>
        <translation>{unit} no longer owes {amount} for {item}, {month}. This can&apos;t be undone.</translation>
    </message>
    <message>
        <source>{unit} · between rounds</source>
        <translation>{unit} · between rounds</translation>
    </message>
    <message>
        <source>{unit} · manager&apos;s check</source>
        <translation>{unit} · manager&apos;s check</translation>
    </message>
    <message>
        <source>{unit} · round {n}</source>
        <translation>{unit} · round {n}</translation>
    </message>
    <message>
        <source>{unit}, moved out</source>
        <translation>{unit}, moved out</translation>
    </message>
    <message>
        <source>{unit}: {number} is kept.</source>
        <translation>{unit}: {number} is kept.</translation>
    </message>
    <message>
        <source>{value} is in the books for {month} already. Withdraw it first.</source>
        <translation>{value} is in the books for {month} already. Withdraw it first.</translation>
    </message>
    <message>
        <source>{what} (with unit {unit})</source>
        <translation>{what} (with unit {unit})</translation>
    </message>
    <message>
        <source>{what} for {where} does not hold any more.</source>
        <translation>{what} for {where} does not hold any more.</translation>
    </message>
    <message>
        <source>{what} is paid in part. Take in the rest, or void the receipt first.</source>
        <translation>{what} is paid in part. Take in the rest, or void the receipt first.</translation>
    </message>
    <message>
        <source>{what} is waived in part. Take in the rest, or have that waived, too.</source>
        <translation>{what} is waived in part. Take in the rest, or have that waived, too.</translation>
    </message>
    <message>
        <source>{what}: the rest of {amount} is to be paid or waived at the fee desk.</source>
        <translation>{what}: the rest of {amount} is to be paid or waived at the fee desk.</translation>
    </message>
    <message>
        <source>{what}: {amount} is to be paid at the fee desk.</source>
        <translation>{what}: {amount} is to be paid at the fee desk.</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>{what}: {found}</source>
        <translation>{what}: {found}</translation>
    </message>
    <message>
        <source>{what}: {who}</source>
        <translation>{what}: {who}</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}: {words}</translation>
    </message>
    <message>
        <source>{when} overdue</source>
        <translation>{when} overdue</translation>
    </message>
    <message>
        <source>{when}, {late} late</source>
        <translation>{when}, {late} late</translation>
    </message>
    <message>
        <source>{where}: {what}.</source>
        <translation>{where}: {what}.</translation>
    </message>
    <message>
        <source>{words} It should be over by {time}.</source>
        <translation>{words} It should be over by {time}.</translation>
    </message>
    <message>
        <source>{words} It should have been over by {time}.</source>
        <translation>{words} It should have been over by {time}.</translation>
    </message>
    <message>
        <source>{year}-{month}-{day}</source>
        <translation>{year}-{month}-{day}</translation>
    </message>
    <message>
        <source>¥{amount} are still owed. Take the payment, or have it waived, first.</source>
        <translation>¥{amount} are still owed. Take the payment, or have it waived, first.</translation>
    </message>
    <message>
        <source>— {desk} —</source>
        <translation>— {desk} —</translation>
    </message>
    <message>
        <source>“{document}” has been handed in already.</source>
        <translation>“{document}” has been handed in already.</translation>
    </message>
    <message>
        <source>“{document}” is asked for by law: nobody can do without it.</source>
        <translation>“{document}” is asked for by law: nobody can do without it.</translation>
    </message>
    <message>
        <source>“{text}” is no month. Type one like 2026-11.</source>
        <translation>“{text}” is no month. Type one like 2026-11.</translation>
    </message>
    <message>
        <source>“{text}” is no week. Type one like 2026-W47.</source>
        <translation>“{text}” is no week. Type one like 2026-W47.</translation>
    </message>
    <message>
        <source>↑↓ choose   Enter unit file</source>
        <translation>↑↓ choose   Enter unit file</translation>
    </message>
    <message>
        <source>□ confirmed   □ disputed:</source>
        <translation>□ confirmed   □ disputed:</translation>
    </message>
</context>
</TS>
