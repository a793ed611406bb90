<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>frontdesk</name>
    <message>
        <source> / </source>
        <translation> / </translation>
    </message>
    <message>
        <source> Ctrl+J shows the statement of its account.</source>
        <translation>Ctrl+J 檢視對帳單。</translation>
    </message>
    <message>
        <source> Ctrl+J shows the statement of its account.

Visits, enquiries, keys and what the duty log says of the unit stand below its people: Enter or a click on one of them opens it at its desk. Ctrl+Shift+V signs in a visitor for the unit, Ctrl+Shift+E notes an enquiry, Ctrl+Shift+K lends a key, Ctrl+Shift+L writes an entry in the log.</source>
        <translation>Ctrl+J 檢視該房屋的對帳單。

住戶下方列出本房屋的來訪、諮詢、鑰匙和值班日誌：按 Enter 或點一下即可到相應崗位檢視。Ctrl+Shift+V 為本房屋登記來訪，Ctrl+Shift+E 登記諮詢，Ctrl+Shift+K 借出鑰匙，Ctrl+Shift+L 記值班日誌。</translation>
    </message>
    <message>
        <source> F7 adds a unit that is paid on the same receipt, F8 all others of its owner. Late fees stand below their charge and are charged when something is paid on it; one that is unticked stays owed. Somebody else may pay: type the payer&apos;s name. Where nothing is owed yet, what is paid becomes prepayment.</source>
        <translation>F7 加入另一個房號，合併開一張收據；F8 加入該業主名下的其餘房號。違約金列在所屬應收款下方，該筆應收款一經繳納（含部分繳納）即入賬，取消勾選則暫不收取、繼續掛賬。可由他人代交：填寫交款人姓名即可。尚無應收款時，所收款項轉為預存款。</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>（已清除）</translation>
    </message>
    <message>
        <source>+ a second</source>
        <translation>+ 同日再排一班</translation>
    </message>
    <message>
        <source>+ larger   − smaller   0 fits</source>
        <translation>+ 放大   − 縮小   0 符合視窗</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>0 off</source>
        <translation>0 休息</translation>
    </message>
    <message>
        <source>0–30 d</source>
        <translation>0–30 天</translation>
    </message>
    <message>
        <source>1 Estate</source>
        <translation>1 小區</translation>
    </message>
    <message>
        <source>1 original · 2 copy · 3 not needed · 0 not there · A copies of all</source>
        <translation>1 原件 · 2 影印件 · 3 不需要 · 0 未交 · A 全部影印件</translation>
    </message>
    <message>
        <source>1. Works and time. The works above are done from {starts} to {ends}, and no others. More works or more time are applied for and permitted first.</source>
        <translation>一、施工內容與期限。施工內容以上表為限，期限自 {starts} 至 {ends}。增加施工內容或延長期限的，須先申請並經批准。</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>萬元</translation>
    </message>
    <message>
        <source>10. Each party has a copy. What is not said here goes by the law and by the rules of the estate; disputes are talked over first, and then go to the people&apos;s court.</source>
        <translation>十、其他。本協議各方各執一份。未盡事宜按法律法規和小區管理規約執行；發生爭議先行協商，協商不成的，向人民法院起訴。</translation>
    </message>
    <message>
        <source>100 million yuan</source>
        <translation>億元</translation>
    </message>
    <message>
        <source>181–365 d</source>
        <translation>181–365 天</translation>
    </message>
    <message>
        <source>1: very poor</source>
        <translation>1 分：很不滿意</translation>
    </message>
    <message>
        <source>2 First operator</source>
        <translation>2 首位操作員</translation>
    </message>
    <message>
        <source>2 heating or cooling seasons</source>
        <translation>2 個採暖期或供冷期</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 年</translation>
    </message>
    <message>
        <source>2. Hours. Works are done in these hours: {hours}. Noise and dust are kept as low as can be.</source>
        <translation>二、施工時間。允許施工的時間：{hours}。施工應儘量降低噪聲和粉塵。</translation>
    </message>
    <message>
        <source>241 × 140 mm, three-part</source>
        <translation>241 × 140 mm 三聯紙</translation>
    </message>
    <message>
        <source>2: poor</source>
        <translation>2 分：不滿意</translation>
    </message>
    <message>
        <source>3 Begin</source>
        <translation>3 開始使用</translation>
    </message>
    <message>
        <source>3. Waste. Waste is bagged and carried to the place that the office names. Nothing is left in stairs, corridors or lifts, nor poured into drains or thrown from a height.</source>
        <translation>三、垃圾清運。裝修垃圾須袋裝，運至物業指定地點；不得堆放在樓道、走廊、電梯內，不得倒入下水管道，嚴禁高空拋物。</translation>
    </message>
    <message>
        <source>31–90 d</source>
        <translation>31–90 天</translation>
    </message>
    <message>
        <source>3: fair</source>
        <translation>3 分：一般</translation>
    </message>
    <message>
        <source>4. Façade. Outer walls, windows, grilles, awnings and air conditioners are fitted as all of the estate has them; nothing is altered without the consent that the law asks for.</source>
        <translation>四、外立面。外牆、門窗、防盜窗、雨篷及空調外機的安裝須符合小區統一要求；未經依法批准，不得改變住宅外立面。</translation>
    </message>
    <message>
        <source>4: good</source>
        <translation>4 分：滿意</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 年</translation>
    </message>
    <message>
        <source>5. Forbidden without design or consent (articles 5 to 8): to touch load-bearing structure; to make rooms without waterproofing into bathrooms or kitchens; to widen doors and windows in load-bearing walls, or take down walls to balconies; to harm what saves energy; to build on; to alter the façade; to move gas or heating pipes; to load floors beyond their design. Waterproofing that is touched is made anew and tested with water.</source>
        <translation>五、禁止行為（第五至八條）。未經設計或批准，不得變動建築主體和承重結構；不得將沒有防水要求的房間或陽台改為衛生間、廚房；不得擴大承重牆上原有的門窗尺寸或拆除連接陽台的牆體；不得損壞節能設施；不得搭建建築物、構築物；不得改變住宅外立面；不得拆改供暖、燃氣管道和設施；不得超過設計標準增加樓面荷載。改動防水層的，須重做防水並做閉水試驗。</translation>
    </message>
    <message>
        <source>5: very good</source>
        <translation>5 分：非常滿意</translation>
    </message>
    <message>
        <source>6. Safety. Fire extinguishers stand ready. Hot work wants a permit of its own. Electricians and welders have their cards. Who works here wears a pass, and nobody sleeps on the site.</source>
        <translation>六、安全。現場須配備滅火器；動火作業須另辦動火作業證；電工、焊工持證上崗；施工人員佩戴臨時出入證，不得在現場留宿。</translation>
    </message>
    <message>
        <source>7. Deposits and fees. Owner&apos;s deposit {owner_deposit} yuan, contractor&apos;s deposit {contractor_deposit} yuan, for each pass a deposit of {pass_deposit} yuan and a fee of {pass_fee} yuan, clean-up fee {cleanup} yuan for a square metre of gross area. Deposits go back without interest when the re-inspection after the waiting period has passed, less what is kept of them for damage or breach, of the contractor&apos;s first. Passes come back within {pass_return} days after they expire, or their deposit is forfeit.</source>
        <translation>七、押金與費用。業主裝修押金 {owner_deposit} 元，施工單位裝修押金 {contractor_deposit} 元，臨時出入證每證押金 {pass_deposit} 元、工本費 {pass_fee} 元，垃圾清運費按建築面積每平方米 {cleanup} 元。觀察期滿複驗合格後押金不計息退還；因違約或損壞應扣款的，先從施工單位押金中扣除。出入證到期後 {pass_return} 日內退還，逾期不退的，押金不予退還。</translation>
    </message>
    <message>
        <source>8. Inspection and breach. The office&apos;s inspectors are let in. What breaks the law, the permit or this agreement is stopped and put right by the day that a notice names; what is not, the office reports to the authority (article 17). Whoever does damage to others or to public parts pays for it.</source>
        <translation>八、巡查與違約責任。裝修人和施工單位應配合物業現場巡查。違反法律法規、裝修許可或本協議的，應立即停止，並在整改通知書規定的期限內整改；拒不整改的，由物業報告有關部門依法處理（第十七條）。給他人或公共部位造成損壞的，由責任人賠償。</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>80 mm 小票紙</translation>
    </message>
    <message>
        <source>9. Completion. Owner and contractor ask for the completion inspection when works are done. Months that the waiting period after it lasts: {waiting}. The contractor guarantees the works for two years at least, and for five years that kitchens, bathrooms and outer walls do not leak (article 32).</source>
        <translation>九、竣工驗收。完工後由裝修人和施工單位申請竣工驗收，驗收後觀察期為 {waiting} 個月。施工單位對裝修工程至少保修兩年，有防水要求的廚房、衛生間和外牆面防滲漏保修五年（第三十二條）。</translation>
    </message>
    <message>
        <source>91–180 d</source>
        <translation>91–180 天</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A backup is being restored in another window. Wait until that is finished.</source>
        <translation>另一個視窗正在還原備份，請等它完成。</translation>
    </message>
    <message>
        <source>A backup is overdue after</source>
        <translation>超過以下時間未備份即為逾期</translation>
    </message>
    <message>
        <source>A batch is drawn again as a whole. Leave out {option}.</source>
        <translation>重新產生的是整批函件，請去掉 {option}。</translation>
    </message>
    <message>
        <source>A billing run charges every unit for the month. F9 shows what would be charged; nothing is written until it is posted.</source>
        <translation>出帳為全小區產生當月帳單。按 F9 試算；確認出帳之前不寫入任何資料。</translation>
    </message>
    <message>
        <source>A building</source>
        <translation>某樓棟</translation>
    </message>
    <message>
        <source>A card number has 18 digits, the last may be X. This one has {count} characters.</source>
        <translation>證件號碼應為 18 位，末位可為 X；現為 {count} 位。</translation>
    </message>
    <message>
        <source>A change applies at once at every counter. Space gives the right to the role, or takes it; what is not as delivered is tinted.</source>
        <translation>修改後在所有櫃檯立即生效。按空白鍵授予或收回權限；與出廠設定不同的格子帶底色。</translation>
    </message>
    <message>
        <source>A change applies from today on. What was done before stays as it was.</source>
        <translation>修改自今日起生效，此前的記錄不變。</translation>
    </message>
    <message>
        <source>A charge is in arrears from the day after its due day; its age is the days since. A unit that owes of several ages counts in each. Deposits are left out, late fees that were charged are not.</source>
        <translation>帳單自應繳日次日起計為欠費，帳齡為此後的天數。一戶有多個帳齡的欠費時，在各帳齡中分別計數。押金不計入，已計收的違約金計入。</translation>
    </message>
    <message>
        <source>A column can&apos;t be read as {named}. Choose one of {fields}.</source>
        <translation>不能把一欄讀作 {named}。可選：{fields}。</translation>
    </message>
    <message>
        <source>A complaint is answered within</source>
        <translation>投訴答覆時限</translation>
    </message>
    <message>
        <source>A copy of the key {tag} bears this tag.</source>
        <translation>鑰匙 {tag} 的其中一把已使用此牌號。</translation>
    </message>
    <message>
        <source>A copy of what is kept</source>
        <translation>查閱、複製個人資料</translation>
    </message>
    <message>
        <source>A demo estate has 1 to {units} units and 1 to {months} months.</source>
        <translation>演示小區可有 1 至 {units} 套房屋、1 至 {months} 個月。</translation>
    </message>
    <message>
        <source>A deposit is refunded as such, from the list of deposits.</source>
        <translation>押金請在押金列表中辦理退款。</translation>
    </message>
    <message>
        <source>A deposit of ¥{amount} is still held. Give it back first.</source>
        <translation>尚存押金 ¥{amount}，請先退還。</translation>
    </message>
    <message>
        <source>A firm</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>A friendly reminder</source>
        <translation>繳費提醒函</translation>
    </message>
    <message>
        <source>A key has 1 to 99 copies.</source>
        <translation>一個牌號可有 1 至 99 把鑰匙。</translation>
    </message>
    <message>
        <source>A key of {number} has come back already.</source>
        <translation>{number} 已有鑰匙歸還。</translation>
    </message>
    <message>
        <source>A late fee has been charged on this. Void the late fee first.</source>
        <translation>這筆費用已計收違約金。請先作廢該違約金。</translation>
    </message>
    <message>
        <source>A late fee is never more than this part of the charge</source>
        <translation>違約金不超過應收金額的百分比</translation>
    </message>
    <message>
        <source>A list of the keys that hang here, as the office has kept it so far: .xlsx, .xls, .ods or .csv.</source>
        <translation>客服中心現有的鑰匙清單：.xlsx、.xls、.ods 或 .csv。</translation>
    </message>
    <message>
        <source>A list of what each unit still owed, or had prepaid, when these books began: .xlsx, .xls, .ods or .csv.</source>
        <translation>啟用本系統時，各戶尚欠的費用和預存款的清單：.xlsx、.xls、.ods 或 .csv 檔案。</translation>
    </message>
    <message>
        <source>A list of what the meters show, such as the round sheet filled in: .xlsx, .xls, .ods or .csv.</source>
        <translation>抄表讀數清單，例如填好的抄表記錄表：.xlsx、.xls、.ods 或 .csv。</translation>
    </message>
    <message>
        <source>A lost key is dealt with within</source>
        <translation>鑰匙遺失後須在此時限內處理</translation>
    </message>
    <message>
        <source>A lost pass is reported at once; it is returned after the works.</source>
        <translation>遺失立即掛失；施工結束後交回。</translation>
    </message>
    <message>
        <source>A meter for which something is typed is no longer there. Look at the sheet again.</source>
        <translation>已輸入讀數的一塊表已不存在，請重新檢視抄表單。</translation>
    </message>
    <message>
        <source>A meter has 3 to 9 digits before the point.</source>
        <translation>表的整數位數為 3 到 9 位。</translation>
    </message>
    <message>
        <source>A meter that the books do not have yet is put up, when its row says the unit and its first reading, too.</source>
        <translation>帳上還沒有的表，如果該行寫明房號和初始讀數，將自動裝表。</translation>
    </message>
    <message>
        <source>A mobile number has 11 digits. This one has {count}.</source>
        <translation>手機號碼為 11 位，現為 {count} 位，請核對。</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>月報</translation>
    </message>
    <message>
        <source>A month that is carried over for a fee item is not billed again.</source>
        <translation>某個收費項目已經匯入的月份，以後出帳時不會重複計費。</translation>
    </message>
    <message>
        <source>A name has {count} characters at most.</source>
        <translation>姓名最多 {count} 個字。</translation>
    </message>
    <message>
        <source>A new computer? Restore a backup</source>
        <translation>換了新電腦？還原備份</translation>
    </message>
    <message>
        <source>A number stands beside the name. Put it into a column of its own.</source>
        <translation>姓名裡夾有號碼。請把號碼放到單獨一欄。</translation>
    </message>
    <message>
        <source>A part of it is charged by the day</source>
        <translation>不足一期的按天計費</translation>
    </message>
    <message>
        <source>A pass is returned after it expires within, or its deposit is forfeit</source>
        <translation>出入證到期後退還期限，逾期不退押金</translation>
    </message>
    <message>
        <source>A passport&apos;s number has 5 to 12 letters and digits.</source>
        <translation>護照號碼為 5 至 12 位字母和數字。</translation>
    </message>
    <message>
        <source>A password has at least {count} characters.</source>
        <translation>密碼至少 {count} 位。</translation>
    </message>
    <message>
        <source>A permit has at most {count} works. Bring some together.</source>
        <translation>一份許可證最多 {count} 項裝修內容，請合併幾項。</translation>
    </message>
    <message>
        <source>A phone number is not that long. Put a comma between several.</source>
        <translation>電話號碼過長。多個號碼請用逗號隔開。</translation>
    </message>
    <message>
        <source>A price from {day} on is set already. Choose a later day.</source>
        <translation>已有 {day} 起執行的單價，請選擇之後的日期。</translation>
    </message>
    <message>
        <source>A quote for chargeable work is valid for</source>
        <translation>有償服務報價單有效期</translation>
    </message>
    <message>
        <source>A rating is a number from 1 to 5.</source>
        <translation>評分請寫 1 至 5。</translation>
    </message>
    <message>
        <source>A reading is flagged when the use is this many times the usual</source>
        <translation>用量達到平時的這麼多倍時提示</translation>
    </message>
    <message>
        <source>A rectification slip is served within</source>
        <translation>整改單送達時限</translation>
    </message>
    <message>
        <source>A red entry can&apos;t be voided. Take the payment again instead.</source>
        <translation>紅字收據不能再沖紅，請重新收款。</translation>
    </message>
    <message>
        <source>A refund of this receipt was applied for or paid out. What it gave back can&apos;t be voided.</source>
        <translation>本收據已申請或辦理退款，不能作廢。</translation>
    </message>
    <message>
        <source>A refund to {payee} is under way. Take it back or pay it out first.</source>
        <translation>退給{payee}的款項正在辦理，請先撤回或付款。</translation>
    </message>
    <message>
        <source>A register brings in at most {count} tickets at once. Take it over year by year.</source>
        <translation>一次最多匯入 {count} 條記錄，請按年度分批匯入。</translation>
    </message>
    <message>
        <source>A register of repairs or complaints, as the office has kept it so far: .xlsx, .xls, .ods or .csv.</source>
        <translation>客服中心現有的報修或投訴登記表：.xlsx、.xls、.ods 或 .csv。</translation>
    </message>
    <message>
        <source>A renovation application is decided on within</source>
        <translation>裝修申請審批時限</translation>
    </message>
    <message>
        <source>A report goes over at most {months} months.</source>
        <translation>報表最多跨 {months} 個月。</translation>
    </message>
    <message>
        <source>A request about personal data is answered within</source>
        <translation>個人資料申請的答覆期限</translation>
    </message>
    <message>
        <source>A restore was cut off and has been finished now: these are the restored books. The data before lies in {aside}.</source>
        <translation>上次還原中途中斷，現已補做完成：目前開啟的是還原後的資料。還原前的資料在 {aside} 中。</translation>
    </message>
    <message>
        <source>A restore was cut off before anything was replaced. The books are as they were.</source>
        <translation>上次還原在替換之前中斷，資料沒有變化。</translation>
    </message>
    <message>
        <source>A roster goes over at most {days} days. Take a month.</source>
        <translation>排班表最多 {days} 天，請按月查看。</translation>
    </message>
    <message>
        <source>A row with a result, or a day on which it was done, is closed. What is still open is promised anew from now.</source>
        <translation>填有處理結果或完成時間的視為已關閉；尚未辦結的自匯入時起重新計算時限。</translation>
    </message>
    <message>
        <source>A seal is from {least} to {largest} mm large.</source>
        <translation>印章大小應為 {least} 至 {largest} 公釐。</translation>
    </message>
    <message>
        <source>A share of a cost</source>
        <translation>公共費用分攤</translation>
    </message>
    <message>
        <source>A shift is no longer than a day. Type when it ends.</source>
        <translation>一個班次不超過一天，請填寫結束時間。</translation>
    </message>
    <message>
        <source>A shift is opened late, or its handover missing, after</source>
        <translation>超過此時間算遲開班或缺交接班</translation>
    </message>
    <message>
        <source>A shift that is not used any more was chosen for {day}.</source>
        <translation>{day} 選了已停用的班次。</translation>
    </message>
    <message>
        <source>A signature stays with what was signed.</source>
        <translation>簽名須隨所簽內容保留，不能移除。</translation>
    </message>
    <message>
        <source>A site is inspected so many times a day</source>
        <translation>每個裝修現場每日巡查次數</translation>
    </message>
    <message>
        <source>A standing permission is somebody&apos;s. Type the name.</source>
        <translation>長期許可須指定到人，請填寫姓名。</translation>
    </message>
    <message>
        <source>A standing permission or refusal names them. End it first.</source>
        <translation>仍有涉及本人的長期許可（拒絕），請先終止。</translation>
    </message>
    <message>
        <source>A stock-take is listed as a whole. Leave out the days.</source>
        <translation>盤點表按整次匯出，請不要指定日期。</translation>
    </message>
    <message>
        <source>A supervisor must authorise this with their own password.</source>
        <translation>此操作須由主管輸入本人密碼批准。</translation>
    </message>
    <message>
        <source>A supervisor reviews a shift&apos;s log within</source>
        <translation>主管審閱值班日誌的時限</translation>
    </message>
    <message>
        <source>A tag must not tell which unit its key opens: such rows are named, so that you give them another one.</source>
        <translation>牌號不得反映房號：此類行會逐一列出，請另編牌號。</translation>
    </message>
    <message>
        <source>A ticket is shown as due soon within</source>
        <translation>工單臨近到期的提前提示</translation>
    </message>
    <message>
        <source>A use far from the usual is still to be confirmed.</source>
        <translation>還有用量異常的讀數沒有確認。</translation>
    </message>
    <message>
        <source>A visitor who stays longer than this is overstayed</source>
        <translation>訪客停留超過此時長即為逾時未離</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>週報</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 橫向</translation>
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
        <translation>位址</translation>
    </message>
    <message>
        <source>AMOUNT</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>About</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>About frontdesk</source>
        <translation>關於 frontdesk</translation>
    </message>
    <message>
        <source>About this copy</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>About {minutes} min left</source>
        <translation>約剩 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>About {seconds} s left</source>
        <translation>約剩 {seconds} 秒</translation>
    </message>
    <message>
        <source>About: {name}</source>
        <translation>資料主體：{name}</translation>
    </message>
    <message>
        <source>About: {topic}</source>
        <translation>諮詢類別：{topic}</translation>
    </message>
    <message>
        <source>Above {use}</source>
        <translation>超過 {use}</translation>
    </message>
    <message>
        <source>Acceptance of buildings</source>
        <translation>樓棟竣工驗收日期</translation>
    </message>
    <message>
        <source>Acceptance of buildings …</source>
        <translation>樓棟竣工驗收…</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>拒絕進入</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>收款帳戶</translation>
    </message>
    <message>
        <source>Account for transfers, please name unit {unit}: {bank}</source>
        <translation>轉帳帳戶（請備註房號 {unit}）：{bank}</translation>
    </message>
    <message>
        <source>Account for transfers: {bank}</source>
        <translation>轉帳帳戶：{bank}（請註明房號）</translation>
    </message>
    <message>
        <source>Accounting records: 30 years by the Administrative Measures for Accounting Archives.</source>
        <translation>會計檔案，按《會計檔案管理辦法》保存 30 年。</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>簽收回執</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Active sites</source>
        <translation>在建工地</translation>
    </message>
    <message>
        <source>Active sites by building</source>
        <translation>各樓棟在建工地</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Add a fee item first, then its price.</source>
        <translation>請先新增收費項目，再設定單價。</translation>
    </message>
    <message>
        <source>Add a fee item that is a share of a cost first, under Tariffs.</source>
        <translation>請先在「收費標準」中新增一個公攤收費項目。</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>新增資料夾</translation>
    </message>
    <message>
        <source>Add a kind of deposit first, as a fee item under Tariffs.</source>
        <translation>請先在收費標準中新增押金類收費項目。</translation>
    </message>
    <message>
        <source>Add a one-off fee item first, for what is kept, under Tariffs.</source>
        <translation>請先在收費標準中新增一次性收費項目，用於押金扣款。</translation>
    </message>
    <message>
        <source>Add a one-off fee item first, under Tariffs (Ctrl+5).</source>
        <translation>請先在「收費標準」（Ctrl+5）新增一次性收費項目。</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>加入房號</translation>
    </message>
    <message>
        <source>Add a unit: code, name or phone</source>
        <translation>加入房號：輸入房號、姓名或電話</translation>
    </message>
    <message>
        <source>Add another folder first.</source>
        <translation>請先新增另一個資料夾。</translation>
    </message>
    <message>
        <source>Add another method</source>
        <translation>再加一種方式</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>新增人員</translation>
    </message>
    <message>
        <source>Add person to {code}</source>
        <translation>{code} 新增人員</translation>
    </message>
    <message>
        <source>Add the number of the welder&apos;s card to the worker first.</source>
        <translation>請先在施工人員登記中補填焊工證號。</translation>
    </message>
    <message>
        <source>Add the owner&apos;s other units: {count}, {amount}</source>
        <translation>加入該業主其餘 {count} 個房號，{amount}</translation>
    </message>
    <message>
        <source>Add up the slips of {method} and type their sum.</source>
        <translation>請合計{method}單據並填寫金額。</translation>
    </message>
    <message>
        <source>Add vehicle</source>
        <translation>新增車輛</translation>
    </message>
    <message>
        <source>Add vehicle to {code}</source>
        <translation>{code} 新增車輛</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Added after the handover</source>
        <translation>交班後附記</translation>
    </message>
    <message>
        <source>Added after the shift was handed over.</source>
        <translation>交班後附記。</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>已新增。</translation>
    </message>
    <message>
        <source>Added: {added}. Changed: {changed}. Left alone: {unchanged}. Faulty: {faulty}.</source>
        <translation>新增 {added} 列，變更 {changed} 列，不變 {unchanged} 列，有誤 {faulty} 列。</translation>
    </message>
    <message>
        <source>Added: {count}</source>
        <translation>已新增 {count}</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>附記</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>附記</translation>
    </message>
    <message>
        <source>Addendum to {number}</source>
        <translation>{number} 的附記</translation>
    </message>
    <message>
        <source>Addendum …</source>
        <translation>附記…</translation>
    </message>
    <message>
        <source>Adds and changes units, people and vehicles, begins and ends leases, takes the register over from a list and undoes that.</source>
        <translation>新增、修改房屋、人員和車輛，登記租約起訖，從清單匯入檔案或撤銷匯入。</translation>
    </message>
    <message>
        <source>Adds operators, gives them a role or a new password, lets them go.</source>
        <translation>新增操作員，設定職務、重設密碼，停用離職人員。</translation>
    </message>
    <message>
        <source>Adds, changes and stops fee items, sets their prices.</source>
        <translation>新增、修改、停用收費項目，設定收費標準。</translation>
    </message>
    <message>
        <source>Adds, copies and retires keys, moves them to other hooks, has locks changed; takes keys over from lists.</source>
        <translation>新增、配製、註銷鑰匙，調整掛鉤，登記換鎖；從清單匯入鑰匙。</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>系統管理員</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Admit all the same</source>
        <translation>授權放行</translation>
    </message>
    <message>
        <source>Admit all the same …</source>
        <translation>授權放行…</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>准入</translation>
    </message>
    <message>
        <source>After</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>After hot work …</source>
        <translation>動火後檢查…</translation>
    </message>
    <message>
        <source>After the hot work {number}</source>
        <translation>動火作業 {number} 結束檢查</translation>
    </message>
    <message>
        <source>Against fire</source>
        <translation>防火措施</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>帳齡</translation>
    </message>
    <message>
        <source>Age of arrears</source>
        <translation>帳齡</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Agent, viewing</source>
        <translation>仲介看房</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Agreed to by {number}: ¥{amount}.</source>
        <translation>{number} 已同意：¥{amount}。</translation>
    </message>
    <message>
        <source>Agreed to by: {name}, {day}</source>
        <translation>住戶確認：{name}，{day}</translation>
    </message>
    <message>
        <source>Agreements on renovation works</source>
        <translation>裝修管理服務協議</translation>
    </message>
    <message>
        <source>Alignment page</source>
        <translation>校準頁</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付寶</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All are there: {count}</source>
        <translation>材料已齊：{count} 份</translation>
    </message>
    <message>
        <source>All borrowers</source>
        <translation>全部借用人</translation>
    </message>
    <message>
        <source>All buildings</source>
        <translation>全部樓棟</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部類別</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>全部渠道</translation>
    </message>
    <message>
        <source>All charges</source>
        <translation>全部帳單</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>各模組通用</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>全部記錄</translation>
    </message>
    <message>
        <source>All fee items</source>
        <translation>全部項目</translation>
    </message>
    <message>
        <source>All fields …</source>
        <translation>完整表單…</translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>檢查正常</translation>
    </message>
    <message>
        <source>All in the cabinet: {count}</source>
        <translation>在櫃的全部 {count} 把</translation>
    </message>
    <message>
        <source>All inspections</source>
        <translation>全部巡查記錄</translation>
    </message>
    <message>
        <source>All is as it should be. F3 declares what touches a whole building.</source>
        <translation>一切正常。影響整棟樓的事件按 F3 登記。</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>在管鑰匙</translation>
    </message>
    <message>
        <source>All keys of {number} are back.</source>
        <translation>{number} 的鑰匙已全部歸還。</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部類型</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>全部方式</translation>
    </message>
    <message>
        <source>All of the building</source>
        <translation>整棟樓</translation>
    </message>
    <message>
        <source>All of the company</source>
        <translation>該單位全部人員</translation>
    </message>
    <message>
        <source>All of the list: {count}</source>
        <translation>列表中全部 {count} 戶</translation>
    </message>
    <message>
        <source>All of the site</source>
        <translation>本工地全部</translation>
    </message>
    <message>
        <source>All of the site that end on this day</source>
        <translation>本工地同日到期的全部出入證</translation>
    </message>
    <message>
        <source>All of these units got a letter in this tone today. Draw its batch once more: {batch}.</source>
        <translation>這些單元今天都已出過相同語氣的催繳函。如需檔案，請重新產生該批：{batch}。</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>全部操作員</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>全部單據</translation>
    </message>
    <message>
        <source>All promises</source>
        <translation>全部承諾</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>全部對象</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>全部輪次</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>全部違規類別</translation>
    </message>
    <message>
        <source>All sites of the round</source>
        <translation>本輪全部工地</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部狀態</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>全部狀態</translation>
    </message>
    <message>
        <source>All that is closed</source>
        <translation>全部已了結</translation>
    </message>
    <message>
        <source>All that is due is erased for good, without waiting for the notice; what is held stays.</source>
        <translation>到期內容將立即永久清除，不再等待提示期；暫緩清除的除外。</translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation>全部未了結</translation>
    </message>
    <message>
        <source>All that waits</source>
        <translation>全部待辦</translation>
    </message>
    <message>
        <source>All that were made</source>
        <translation>全部已回訪</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>全部類別</translation>
    </message>
    <message>
        <source>All trades</source>
        <translation>全部工種</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部房屋</translation>
    </message>
    <message>
        <source>All with these columns</source>
        <translation>所有同樣欄位的工作表</translation>
    </message>
    <message>
        <source>All workers</source>
        <translation>全部人員</translation>
    </message>
    <message>
        <source>All works stop at once. Nobody works on here until the office lifts this notice.</source>
        <translation>自收到本通知起立即停止一切施工；未經本服務中心解除，任何人不得擅自復工。</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>批准動火</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Also found by</source>
        <translation>檢索詞</translation>
    </message>
    <message>
        <source>Alt+← → another month</source>
        <translation>Alt+← → 換月</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>應收</translation>
    </message>
    <message>
        <source>Amount of the bill</source>
        <translation>費用總額</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>實收</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>實收</translation>
    </message>
    <message>
        <source>Amount waived</source>
        <translation>減免金額</translation>
    </message>
    <message>
        <source>An import can be undone until somebody has worked on its rows.</source>
        <translation>匯入後，只要沒人改動過其中的資料，就可以撤銷。</translation>
    </message>
    <message>
        <source>An office or another place</source>
        <translation>辦公室或其他地點</translation>
    </message>
    <message>
        <source>An owner leaves by a transfer of title.</source>
        <translation>業主遷出請辦理產權過戶。</translation>
    </message>
    <message>
        <source>And more passes: {count}</source>
        <translation>另有出入證 {count} 張</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>已預告</translation>
    </message>
    <message>
        <source>Another contractor for {number}</source>
        <translation>{number} 變更施工單位</translation>
    </message>
    <message>
        <source>Another disk</source>
        <translation>獨立磁碟</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>其他證件</translation>
    </message>
    <message>
        <source>Another key has the tag {tag}, which a copy of this one would bear.</source>
        <translation>牌號 {tag} 已被另一把鑰匙使用，與本鑰匙的分號衝突。</translation>
    </message>
    <message>
        <source>Another key has the tag {tag}.</source>
        <translation>牌號 {tag} 已用於另一把鑰匙。</translation>
    </message>
    <message>
        <source>Another measure …</source>
        <translation>追加措施…</translation>
    </message>
    <message>
        <source>Another meter has this number.</source>
        <translation>另一塊表已用此表號。</translation>
    </message>
    <message>
        <source>Another owner is on file. Record a transfer of title in the unit file instead.</source>
        <translation>檔案中已有其他業主。請在業主檔案中辦理產權過戶。</translation>
    </message>
    <message>
        <source>Another resident</source>
        <translation>其他住戶</translation>
    </message>
    <message>
        <source>Another shift</source>
        <translation>其他班次</translation>
    </message>
    <message>
        <source>Another tenant is on file. Record a new lease in the unit file instead.</source>
        <translation>檔案中已有其他租戶。請在業主檔案中登記新租約。</translation>
    </message>
    <message>
        <source>Another time …</source>
        <translation>改約時間…</translation>
    </message>
    <message>
        <source>Another window is writing to the database. Wait a moment and try again.</source>
        <translation>另一個視窗正在寫入資料庫，請稍候再試。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Answer added to the knowledge base</source>
        <translation>知識庫：新增答案</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答覆期限</translation>
    </message>
    <message>
        <source>Answer by {at}</source>
        <translation>{at} 前答覆</translation>
    </message>
    <message>
        <source>Answer changed</source>
        <translation>知識庫：修改答案</translation>
    </message>
    <message>
        <source>Answer for personal data</source>
        <translation>個人資料管理</translation>
    </message>
    <message>
        <source>Answer offered again</source>
        <translation>知識庫：重新啟用答案</translation>
    </message>
    <message>
        <source>Answer overdue</source>
        <translation>逾期未答覆</translation>
    </message>
    <message>
        <source>Answer promised</source>
        <translation>承諾答覆</translation>
    </message>
    <message>
        <source>Answer somebody who asks for a copy of their personal data, or to be erased.</source>
        <translation>答覆個人資料副本或刪除申請。</translation>
    </message>
    <message>
        <source>Answer to an enquiry promised</source>
        <translation>諮詢：承諾答覆時間</translation>
    </message>
    <message>
        <source>Answer to the complaint</source>
        <translation>投訴答覆</translation>
    </message>
    <message>
        <source>Answer to the quote …</source>
        <translation>住戶答覆…</translation>
    </message>
    <message>
        <source>Answer was due {at}</source>
        <translation>{at} 應答覆</translation>
    </message>
    <message>
        <source>Answer withdrawn</source>
        <translation>知識庫：停用答案</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>答覆 {number}</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>答覆…</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>答覆：{text}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答覆</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>答覆時間</translation>
    </message>
    <message>
        <source>Answered before: {answer}</source>
        <translation>此前答覆：{answer}</translation>
    </message>
    <message>
        <source>Answered by {name} on {time}</source>
        <translation>答覆人：{name}，{time}</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>及時答覆率</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答覆時間</translation>
    </message>
    <message>
        <source>Answers overdue</source>
        <translation>逾時未答覆</translation>
    </message>
    <message>
        <source>Answers: what residents ask again and again, and what they are told. Type a word of the question, its pinyin or its initials. Enter or F7 notes an enquiry with the answer, Ctrl+Alt+C copies it for a chat, F9 prints it to take home. Whoever notes an enquiry sees the answers that suit it while typing.

Supervisors keep them: F3 writes a new one, F2 changes it, F8 takes it out of use or puts it back. What an answer said before stays in its history. Past its last day an answer is no longer offered.</source>
        <translation>知識庫：住戶常問的問題和統一的答覆口徑。輸入問題中的詞、拼音或拼音首字母即可查到。Enter 或 F7 用這條答覆登記諮詢，Ctrl+Alt+C 複製答覆以便發給住戶，F9 列印給住戶帶走。登記諮詢時，適用的答覆會隨輸入自動列出。

知識庫由主管維護：F3 新增，F2 修改，F8 停用或重新啟用。修改前的內容留在修改記錄裡。過了有效期的答覆不再推薦。</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>任何事由</translation>
    </message>
    <message>
        <source>Any site</source>
        <translation>不限工地</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>家電設備</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Applicant&apos;s identity card</source>
        <translation>申請人身份證</translation>
    </message>
    <message>
        <source>Applicant&apos;s signature:</source>
        <translation>申請人簽字：</translation>
    </message>
    <message>
        <source>Applicant: {name}</source>
        <translation>申請人：{name}</translation>
    </message>
    <message>
        <source>Application for an extension of works</source>
        <translation>裝修延期申請表</translation>
    </message>
    <message>
        <source>Application for renovation works</source>
        <translation>裝修申請表</translation>
    </message>
    <message>
        <source>Application reviewed finally</source>
        <translation>裝修申請複審</translation>
    </message>
    <message>
        <source>Application reviewed first</source>
        <translation>裝修申請初審</translation>
    </message>
    <message>
        <source>Application to be reviewed</source>
        <translation>裝修申請待審核</translation>
    </message>
    <message>
        <source>Application withdrawn</source>
        <translation>已撤回申請</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>裝修申請</translation>
    </message>
    <message>
        <source>Applications withdrawn</source>
        <translation>撤回申請</translation>
    </message>
    <message>
        <source>Applied at</source>
        <translation>申請時間</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>已申請</translation>
    </message>
    <message>
        <source>Applied for by</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Applied for by {name} on {day}</source>
        <translation>申請人：{name}　申請日期：{day}</translation>
    </message>
    <message>
        <source>Applied for by: {name}</source>
        <translation>申請人：{name}</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申請日期</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>提交申請</translation>
    </message>
    <message>
        <source>Apply for a refund</source>
        <translation>申請退款</translation>
    </message>
    <message>
        <source>Apply for the refund of {amount}, or deduct it.</source>
        <translation>押金尚餘 {amount} 元，請申請退還或扣款。</translation>
    </message>
    <message>
        <source>Apply for the refund …</source>
        <translation>申請退押金…</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>預約上門</translation>
    </message>
    <message>
        <source>Appointment for {number}</source>
        <translation>預約上門 {number}</translation>
    </message>
    <message>
        <source>Appointment from</source>
        <translation>預約開始</translation>
    </message>
    <message>
        <source>Appointment to</source>
        <translation>預約結束</translation>
    </message>
    <message>
        <source>Appointment …</source>
        <translation>預約上門…</translation>
    </message>
    <message>
        <source>Appointment: {since} to {until}</source>
        <translation>預約時間：{since} 至 {until}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Approve the refund</source>
        <translation>核准退款</translation>
    </message>
    <message>
        <source>Approve the refund of {amount}.</source>
        <translation>退押金 {amount} 元，待審批。</translation>
    </message>
    <message>
        <source>Approve the waiver</source>
        <translation>核准減免</translation>
    </message>
    <message>
        <source>Approve waivers and refunds</source>
        <translation>審批減免和退款</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>審批…</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>Approved at once by</source>
        <translation>當場核准人</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Approved by:</source>
        <translation>核准人：</translation>
    </message>
    <message>
        <source>Approved by: {name}</source>
        <translation>核准人：{name}</translation>
    </message>
    <message>
        <source>Approves waivers and refunds, closes the day of others, lends keys to outsiders, keeps the list of who is not let in anywhere, lets such visitors in all the same.</source>
        <translation>審批減免和退款，代他人日結，批准外來人員借鑰匙，維護全社區禁入名單，批准名單內人員進入。</translation>
    </message>
    <message>
        <source>Architect&apos;s drawing and design</source>
        <translation>設計單位出具的設計方案</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>欠費</translation>
    </message>
    <message>
        <source>Arrears by age</source>
        <translation>欠費帳齡分布</translation>
    </message>
    <message>
        <source>Arrears by building</source>
        <translation>各樓棟欠費</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到訪時間</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>到場時間</translation>
    </message>
    <message>
        <source>Arrived at: {at}</source>
        <translation>到場時間：{at}</translation>
    </message>
    <message>
        <source>Arrived: {time}</source>
        <translation>到訪時間：{time}</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>恢復出廠設定</translation>
    </message>
    <message>
        <source>As delivered …</source>
        <translation>恢復出廠設定…</translation>
    </message>
    <message>
        <source>As it stands on your papers</source>
        <translation>與貴處單據上的名稱一致</translation>
    </message>
    <message>
        <source>As it was asked</source>
        <translation>按原話記錄</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>截至 {day}</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>截至 {time}</translation>
    </message>
    <message>
        <source>As on all papers</source>
        <translation>與全部單據相同</translation>
    </message>
    <message>
        <source>As residents ask it</source>
        <translation>按住戶的問法填寫</translation>
    </message>
    <message>
        <source>As the State Council published it. Nothing is to be entered.</source>
        <translation>已按國務院辦公廳公布的放假安排，無需錄入。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Ask again at</source>
        <translation>再次回訪時間</translation>
    </message>
    <message>
        <source>Ask by phone; F7 lets the visitor wait</source>
        <translation>先電話詢問；無人接聽按 F7 等候</translation>
    </message>
    <message>
        <source>Ask the resident first</source>
        <translation>須先徵得住戶同意</translation>
    </message>
    <message>
        <source>Ask the resident first, and type who said yes.</source>
        <translation>須先徵得住戶同意，並填寫同意人。</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>諮詢時間</translation>
    </message>
    <message>
        <source>Asked at, now if empty</source>
        <translation>諮詢時間（不填為現在）</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>諮詢人</translation>
    </message>
    <message>
        <source>Asked by: {name}</source>
        <translation>諮詢人：{name}</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申請事項</translation>
    </message>
    <message>
        <source>Asked for by: {name}</source>
        <translation>申請人：{name}</translation>
    </message>
    <message>
        <source>Asked: {channel}</source>
        <translation>諮詢渠道：{channel}</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>欠費不低於</translation>
    </message>
    <message>
        <source>At most {count} lines stand on one paper.</source>
        <translation>一張單據最多 {count} 行。</translation>
    </message>
    <message>
        <source>At most {count} passes are made at once.</source>
        <translation>一次最多辦理 {count} 張出入證。</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>櫃檯</translation>
    </message>
    <message>
        <source>At the door in time</source>
        <translation>緊急到場及時率</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>At the foot</source>
        <translation>頁尾</translation>
    </message>
    <message>
        <source>At the left edge</source>
        <translation>靠左</translation>
    </message>
    <message>
        <source>At the right edge</source>
        <translation>靠右</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>施工人數</translation>
    </message>
    <message>
        <source>Attach …</source>
        <translation>加入…</translation>
    </message>
    <message>
        <source>Attachments are as noted</source>
        <translation>附件與登記一致</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>操作日誌</translation>
    </message>
    <message>
        <source>Audit trail looked at</source>
        <translation>查看操作日誌</translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Authorised by: {name}</source>
        <translation>批准人：{name}</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>政務公幹</translation>
    </message>
    <message>
        <source>Awaiting payment</source>
        <translation>待繳費</translation>
    </message>
    <message>
        <source>Awaiting the resident</source>
        <translation>待住戶確認</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Back the books up while work goes on; the copy is checked.</source>
        <translation>備份資料，不影響正在進行的工作；備份後自動核對。</translation>
    </message>
    <message>
        <source>Back to the roster</source>
        <translation>返回排班表</translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation>恢復預設</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Back up the books</source>
        <translation>備份資料</translation>
    </message>
    <message>
        <source>Backed up as {file}: {size} MB, checked.</source>
        <translation>已備份到 {file}：{size} MB，核對無誤。</translation>
    </message>
    <message>
        <source>Backed up to both folders again.</source>
        <translation>兩個資料夾都已補上備份。</translation>
    </message>
    <message>
        <source>Backed up to {file}, encrypted.</source>
        <translation>已加密備份為 {file}。</translation>
    </message>
    <message>
        <source>Backed up to {file}. Photos and files that are missing here are not in it: {count}</source>
        <translation>已備份到 {file}。本機缺失的照片和檔案未能備份：{count}</translation>
    </message>
    <message>
        <source>Backed up to {file}. The key of the identity numbers is not in it.</source>
        <translation>已備份為 {file}，其中不含證件號碼的金鑰。</translation>
    </message>
    <message>
        <source>Backed up, but not to {folder}: {reason}</source>
        <translation>已備份，但未能備份到 {folder}：{reason}</translation>
    </message>
    <message>
        <source>Backing up the books</source>
        <translation>正在備份資料</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>備份時間</translation>
    </message>
    <message>
        <source>Backup recovery sheet</source>
        <translation>備份還原說明單</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Backups are encrypted from now on.</source>
        <translation>從現在起備份已加密。</translation>
    </message>
    <message>
        <source>Backups are encrypted from now on. Print {file}, put the sheet into the safe and remove the file.</source>
        <translation>從現在起備份已加密。請列印 {file}，將說明單放入保險櫃，並刪除該檔案。</translation>
    </message>
    <message>
        <source>Backups are not encrypted from now on.</source>
        <translation>從現在起備份不再加密。</translation>
    </message>
    <message>
        <source>Backups go to this folder already. Choose another one.</source>
        <translation>備份已存放在該資料夾，請另選一個。</translation>
    </message>
    <message>
        <source>Backups go to two folders at most. Take one out first.</source>
        <translation>備份資料夾最多兩個，請先移除一個。</translation>
    </message>
    <message>
        <source>Backups made before that day still hold it and are only stored: those of the program are deleted within 12 months, copies made by hand or set aside at an upgrade or a restore by the office.</source>
        <translation>此前的備份中仍存有上述資料，僅作儲存：程式自動備份最遲在 12 個月內隨備份輪換刪除；手工另存的以及升級、恢復時留存的，由本服務中心刪除。</translation>
    </message>
    <message>
        <source>Backups made from now on can be read by whoever finds them. Those that are encrypted stay so, and open with their passphrase or their sheet.</source>
        <translation>今後的備份，撿到的人都能看到內容。已加密的備份仍保持加密，用原口令或原說明單開啟。</translation>
    </message>
    <message>
        <source>Backups put under a passphrase</source>
        <translation>備份設定加密口令</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>訪客牌</translation>
    </message>
    <message>
        <source>Badge {badge} is out with visit {number}. Sign that one out, or choose another badge.</source>
        <translation>訪客牌 {badge} 正由 {number} 使用。請先為其登記離開，或換一塊訪客牌。</translation>
    </message>
    <message>
        <source>Badge: {badge}</source>
        <translation>訪客牌：{badge}</translation>
    </message>
    <message>
        <source>Bag the waste, clear it from the public parts, and take it to the place laid down.</source>
        <translation>裝修垃圾袋裝，清出公共部位，運至指定地點堆放。</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>剩餘餘額</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>原餘額</translation>
    </message>
    <message>
        <source>Balance carried over</source>
        <translation>期初欠費</translation>
    </message>
    <message>
        <source>Bank account, as it stands on payment notices</source>
        <translation>收款帳戶（印在繳費通知單上）</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>禁止入場</translation>
    </message>
    <message>
        <source>Bars that stand out are the few that make up {share} of the founded complaints.</source>
        <translation>突出顯示的柱為累計佔有效投訴 {share} 的主要項，應優先處理。</translation>
    </message>
    <message>
        <source>Be on duty</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>已轉為</translation>
    </message>
    <message>
        <source>Became {number}</source>
        <translation>轉為 {number}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>變更前後</translation>
    </message>
    <message>
        <source>Before anything can be erased:</source>
        <translation>刪除前須先辦結：</translation>
    </message>
    <message>
        <source>Before it moves on</source>
        <translation>待辦事項</translation>
    </message>
    <message>
        <source>Began by</source>
        <translation>開始方式</translation>
    </message>
    <message>
        <source>Begin a new record</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Begin a stock-take</source>
        <translation>開始盤點</translation>
    </message>
    <message>
        <source>Begin of warranty</source>
        <translation>保修起始日</translation>
    </message>
    <message>
        <source>Begin of warranty set</source>
        <translation>設定保修起始日</translation>
    </message>
    <message>
        <source>Begin with an empty estate</source>
        <translation>從空白小區開始</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>應到時間</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>上班時間</translation>
    </message>
    <message>
        <source>Begun at: {at}</source>
        <translation>開始時間：{at}</translation>
    </message>
    <message>
        <source>Below the last</source>
        <translation>小於上期</translation>
    </message>
    <message>
        <source>Below the last reading, {last}. Look again, or mark that the meter rolled over or was changed.</source>
        <translation>小於上期讀數 {last}。請再核對；如錶盤歸零或已換表，請標明。</translation>
    </message>
    <message>
        <source>Below the table</source>
        <translation>表格下方</translation>
    </message>
    <message>
        <source>Between rounds</source>
        <translation>臨時巡查</translation>
    </message>
    <message>
        <source>Between rounds …</source>
        <translation>臨時巡查…</translation>
    </message>
    <message>
        <source>Beyond its last day</source>
        <translation>已過託管期</translation>
    </message>
    <message>
        <source>Big5 (traditional Chinese)</source>
        <translation>Big5（繁體中文）</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>出帳</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>已出帳</translation>
    </message>
    <message>
        <source>Billed already</source>
        <translation>已出帳</translation>
    </message>
    <message>
        <source>Billed by</source>
        <translation>出帳批次</translation>
    </message>
    <message>
        <source>Billed with</source>
        <translation>應收編號</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>計費週期</translation>
    </message>
    <message>
        <source>Billing run</source>
        <translation>出帳</translation>
    </message>
    <message>
        <source>Billing run: choose the month, F9 works out what would be charged and whom it leaves out and why, Ctrl+S posts it. No unit is charged twice for the same item and period, so a run can be repeated. Quarters, half-years and years are charged in the month in which they begin. F3 enters a bill that is shared out, such as the electricity of a lift; F8 withdraws it until it has been billed.</source>
        <translation>出帳：選擇月份，F9 試算應收金額，並列出未出帳的房屋及原因，Ctrl+S 正式出帳。同一房屋同一項目同一期只出帳一次，因此可以重複出帳。季度、半年和年度費用在其起始月份出帳。F3 錄入需要公攤的費用，例如電梯電費；出帳之前可用 F8 撤回。</translation>
    </message>
    <message>
        <source>Billing runs</source>
        <translation>出帳記錄</translation>
    </message>
    <message>
        <source>Bills to share out</source>
        <translation>公攤費用</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>交接項</translation>
    </message>
    <message>
        <source>Books backed up</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Books restored from a backup</source>
        <translation>從備份還原</translation>
    </message>
    <message>
        <source>Borne by the estate</source>
        <translation>物業承擔</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>Borrower&apos;s signature</source>
        <translation>借用人簽名</translation>
    </message>
    <message>
        <source>Borrower&apos;s signature:</source>
        <translation>借用人簽名：</translation>
    </message>
    <message>
        <source>Borrower: {name}</source>
        <translation>借用人：{name}</translation>
    </message>
    <message>
        <source>Borrower: {name} ({kind})</source>
        <translation>借用人：{name}（{kind}）</translation>
    </message>
    <message>
        <source>Both days lie in the month that is seen, the last not before the first.</source>
        <translation>起止日期須在所看的月份內，且截止不早於起始。</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>已退票</translation>
    </message>
    <message>
        <source>Bounced payment</source>
        <translation>退票/退匯</translation>
    </message>
    <message>
        <source>Bounced payments match what they were</source>
        <translation>退票（退匯）記錄與原收款一致</translation>
    </message>
    <message>
        <source>Bounced …</source>
        <translation>退票 …</translation>
    </message>
    <message>
        <source>Bounced: {methods}</source>
        <translation>退票：{methods}</translation>
    </message>
    <message>
        <source>Braces hold nothing but one of these facts: {known}</source>
        <translation>大括號內只能填寫以下項目：{known}</translation>
    </message>
    <message>
        <source>Bringing back photos and files</source>
        <translation>正在取回照片和檔案</translation>
    </message>
    <message>
        <source>Broken by</source>
        <translation>違規人員</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>上期結轉</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>樓棟</translation>
    </message>
    <message>
        <source>Building {code}</source>
        <translation>{code} 棟</translation>
    </message>
    <message>
        <source>Building {code} has no entrance {entrance}.</source>
        <translation>{code} 棟沒有 {entrance} 單元。</translation>
    </message>
    <message>
        <source>Building {code}, entrance {entrance}</source>
        <translation>{code} 棟 {entrance} 單元</translation>
    </message>
    <message>
        <source>Buildings with the lowest rates</source>
        <translation>收繳率最低的樓棟</translation>
    </message>
    <message>
        <source>Buildings with the most arrears</source>
        <translation>欠費最多的樓棟</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>商務辦事</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作員</translation>
    </message>
    <message>
        <source>By WeChat</source>
        <translation>微信送達</translation>
    </message>
    <message>
        <source>By a visit</source>
        <translation>上門</translation>
    </message>
    <message>
        <source>By article 944 of the Civil Code, a property manager may bring an action or apply for arbitration when overdue property fees are not paid within a reasonable time of being demanded. Please pay the sum above by {due_by}. If it is neither paid by then nor an agreement reached with us, we shall have a lawyer&apos;s letter sent to you and claim it by law.</source>
        <translation>　　根據《中華人民共和國民法典》第九百四十四條的規定，業主逾期不支付物業費，經催告在合理期限屆滿後仍不支付的，物業服務人可以提起訴訟或者申請仲裁。請您務必於{due_by}前繳清上述費用；逾期既未繳清也未與我們協商一致的，我們將委託律師發函，並依法主張權利。</translation>
    </message>
    <message>
        <source>By article 944 of the Civil Code, owners pay the property fee as agreed in the property service contract. Please pay the sum above by {due_by}.</source>
        <translation>　　根據《中華人民共和國民法典》第九百四十四條的規定，業主應當按照約定支付物業費。請您於{due_by}前繳清上述費用。</translation>
    </message>
    <message>
        <source>By building</source>
        <translation>按樓棟</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>按類別</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>按原因</translation>
    </message>
    <message>
        <source>By contractor</source>
        <translation>按施工單位</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>By denomination</source>
        <translation>券別張數</translation>
    </message>
    <message>
        <source>By fee item</source>
        <translation>按收費項目</translation>
    </message>
    <message>
        <source>By gross area</source>
        <translation>按建築面積</translation>
    </message>
    <message>
        <source>By household</source>
        <translation>按戶</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>來信</translation>
    </message>
    <message>
        <source>By meter</source>
        <translation>按錶計量</translation>
    </message>
    <message>
        <source>By method</source>
        <translation>按收款方式</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月份</translation>
    </message>
    <message>
        <source>By month owed for</source>
        <translation>按欠費所屬月份</translation>
    </message>
    <message>
        <source>By operator</source>
        <translation>按操作員</translation>
    </message>
    <message>
        <source>By our books of {date} the following fees of unit {unit} are overdue, the oldest of them since {since}:</source>
        <translation>　　經核對，截至{date}，您名下房屋 {unit} 有以下費用逾期未繳，其中最早一筆應於{since}繳清：</translation>
    </message>
    <message>
        <source>By our books of {date} the following fees of unit {unit} are still unpaid, the oldest of them since {since}:</source>
        <translation>　　經核對，截至{date}，您名下房屋 {unit} 的以下費用仍未繳清，其中最早一筆應於{since}繳清：</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>By refund</source>
        <translation>關聯退款</translation>
    </message>
    <message>
        <source>By registered mail</source>
        <translation>掛號信送達</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>按規則</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>By the books</source>
        <translation>帳面金額</translation>
    </message>
    <message>
        <source>By the books {count} keys are in the cabinet. Say what differs.</source>
        <translation>帳面櫃內應有 {count} 把鑰匙，請說明差異。</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>按天計費</translation>
    </message>
    <message>
        <source>By the property service contract a late fee runs on what is paid late. Up to {date} it comes to {late} yuan, which is not contained in the sum above.</source>
        <translation>　　按照物業服務合同的約定，逾期費用自逾期之日起計收違約金。截至{date}，違約金為 {late} 元，未計入以上合計。</translation>
    </message>
    <message>
        <source>By the retention rule</source>
        <translation>按保留期限自動辦理</translation>
    </message>
    <message>
        <source>By themselves</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is before {when}, when {number} was open. Set the clock right.</source>
        <translation>本機時間早於 {when}，當時 {number} 仍在班，請先校準時鐘。</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>按週</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>By who bears it</source>
        <translation>按費用承擔</translation>
    </message>
    <message>
        <source>By worker</source>
        <translation>按維修人員</translation>
    </message>
    <message>
        <source>By {time}</source>
        <translation>{time} 前</translation>
    </message>
    <message>
        <source>By: {name}</source>
        <translation>經辦：{name}</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Call off …</source>
        <translation>作廢本次盤點…</translation>
    </message>
    <message>
        <source>Call the stock-take off</source>
        <translation>作廢本次盤點</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>已作廢</translation>
    </message>
    <message>
        <source>Called, answer</source>
        <translation>催還情況</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>來電人</translation>
    </message>
    <message>
        <source>Callers are told</source>
        <translation>來電來訪告知</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>歸還時間</translation>
    </message>
    <message>
        <source>Came back at</source>
        <translation>實際歸還時間</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>來自單據</translation>
    </message>
    <message>
        <source>Came in at</source>
        <translation>受理時間</translation>
    </message>
    <message>
        <source>Came in at, now if empty</source>
        <translation>受理時間，空則為現在</translation>
    </message>
    <message>
        <source>Came of</source>
        <translation>來源單號</translation>
    </message>
    <message>
        <source>Came of it</source>
        <translation>後續處理</translation>
    </message>
    <message>
        <source>Came today: {came}   On site: {here}</source>
        <translation>今天來訪 {came} 人次，在場 {here} 人</translation>
    </message>
    <message>
        <source>Camera …</source>
        <translation>拍照…</translation>
    </message>
    <message>
        <source>Can go back</source>
        <translation>可退</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取消諮詢</translation>
    </message>
    <message>
        <source>Cancel pass {number}</source>
        <translation>取消出入證 {number}</translation>
    </message>
    <message>
        <source>Cancel the enquiry</source>
        <translation>取消諮詢</translation>
    </message>
    <message>
        <source>Cancel the pass</source>
        <translation>取消出入證</translation>
    </message>
    <message>
        <source>Cancel the pass …</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <translation>取消工單</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>取消來訪</translation>
    </message>
    <message>
        <source>Cancel {number}</source>
        <translation>取消 {number}</translation>
    </message>
    <message>
        <source>Cancel …</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Cancel: {work}</source>
        <translation>取消：{work}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cancels tickets that are under way, closes them without a follow-up, finds complaints unfounded, takes work back; keeps workers, teams, the price list and warranty periods; takes tickets over from lists.</source>
        <translation>取消處理中的工單，免回訪關閉，認定投訴不成立，撤回完工；維護維修人員、班組、價目表和保修期；從清單匯入工單。</translation>
    </message>
    <message>
        <source>Cannot pay now</source>
        <translation>暫無力繳納</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>小標題</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>汽車</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>Cards with 15 digits are no longer valid. Ask for the new card.</source>
        <translation>15 位的舊身份證已停用，請出示新證。</translation>
    </message>
    <message>
        <source>Care flag</source>
        <translation>關懷標記</translation>
    </message>
    <message>
        <source>Care note</source>
        <translation>關懷說明</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation>看護</translation>
    </message>
    <message>
        <source>Carpenter</source>
        <translation>木工</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>期初結轉</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>搬運工</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>攜帶物品</translation>
    </message>
    <message>
        <source>Carries: {things}</source>
        <translation>攜帶物品：{things}</translation>
    </message>
    <message>
        <source>Carry over balances</source>
        <translation>匯入期初餘額</translation>
    </message>
    <message>
        <source>Carry over balances …</source>
        <translation>匯入期初餘額…</translation>
    </message>
    <message>
        <source>Carrying over the balances</source>
        <translation>正在匯入期初餘額</translation>
    </message>
    <message>
        <source>Case given to another contractor</source>
        <translation>裝修：更換施工單位</translation>
    </message>
    <message>
        <source>Case passed on to a new owner</source>
        <translation>裝修：業主變更承接</translation>
    </message>
    <message>
        <source>Cases filed</source>
        <translation>歸檔</translation>
    </message>
    <message>
        <source>Cases open</source>
        <translation>未辦結裝修</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Cash and receipts</source>
        <translation>現金與收據</translation>
    </message>
    <message>
        <source>Cash by the books</source>
        <translation>帳面現金</translation>
    </message>
    <message>
        <source>Cash difference</source>
        <translation>現金不符</translation>
    </message>
    <message>
        <source>Cash hand-in</source>
        <translation>交款清單</translation>
    </message>
    <message>
        <source>Cash hand-ins</source>
        <translation>交款單</translation>
    </message>
    <message>
        <source>Cash handed in</source>
        <translation>交款</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>錢箱現金</translation>
    </message>
    <message>
        <source>Cash left in the drawer for change at the start of a day</source>
        <translation>每日開始時錢箱裡的備用金</translation>
    </message>
    <message>
        <source>Cash: float {opening}, by the books {expected}, counted {counted}, difference {difference}</source>
        <translation>現金：備用金 {opening}，帳面 {expected}，實點 {counted}，長短款 {difference}</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>收費員</translation>
    </message>
    <message>
        <source>Cashier:</source>
        <translation>收費員：</translation>
    </message>
    <message>
        <source>Cashier: {cashier}</source>
        <translation>收款人：{cashier}</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Category: {category}</source>
        <translation>類別：{category}</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cause: {cause}</source>
        <translation>原因：{cause}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Change given</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Change is given from cash only. Type the exact amount, or keep the rest as prepayment.</source>
        <translation>只有現金才能找零。請輸入準確金額，或將餘款轉為預存。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>換表</translation>
    </message>
    <message>
        <source>Change of contractor</source>
        <translation>變更施工單位</translation>
    </message>
    <message>
        <source>Change of owner</source>
        <translation>業主變更</translation>
    </message>
    <message>
        <source>Change the meter</source>
        <translation>換表</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>修改{name}</translation>
    </message>
    <message>
        <source>Change {number}</source>
        <translation>修改 {number}</translation>
    </message>
    <message>
        <source>Change {tag}</source>
        <translation>修改 {tag}</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>換表…</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Changed at another counter meanwhile, shown as stored. Cells: {count}</source>
        <translation>其他櫃檯已同時改動，現按已儲存的顯示：{count} 格</translation>
    </message>
    <message>
        <source>Changed: {count}</source>
        <translation>已變更 {count}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Changes of the unit file</source>
        <translation>檔案變更記錄</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Channel: {channel}</source>
        <translation>來源：{channel}</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>計費</translation>
    </message>
    <message>
        <source>Charge list</source>
        <translation>應收明細表</translation>
    </message>
    <message>
        <source>Charge number</source>
        <translation>帳單編號</translation>
    </message>
    <message>
        <source>Charge of a unit</source>
        <translation>帳單</translation>
    </message>
    <message>
        <source>Charge once</source>
        <translation>單筆計費</translation>
    </message>
    <message>
        <source>Charge once …</source>
        <translation>單筆計費…</translation>
    </message>
    <message>
        <source>Charge raised</source>
        <translation>單筆計費</translation>
    </message>
    <message>
        <source>Charge the unit with what is lacking</source>
        <translation>不足部分向房屋收取</translation>
    </message>
    <message>
        <source>Charge voided</source>
        <translation>作廢帳單</translation>
    </message>
    <message>
        <source>Charge voided: {what}</source>
        <translation>作廢：{what}</translation>
    </message>
    <message>
        <source>Charge waived</source>
        <translation>費用減免</translation>
    </message>
    <message>
        <source>Charge: {number}</source>
        <translation>帳單：{number}</translation>
    </message>
    <message>
        <source>Chargeable to the resident</source>
        <translation>有償服務</translation>
    </message>
    <message>
        <source>Chargeable work agrees with its charges</source>
        <translation>有償服務與應收一致</translation>
    </message>
    <message>
        <source>Chargeable work is charged as this one-off fee item</source>
        <translation>有償服務按此一次性收費項目計入應收</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>計費方式</translation>
    </message>
    <message>
        <source>Charged for work</source>
        <translation>有償服務收費</translation>
    </message>
    <message>
        <source>Charged: {amount}</source>
        <translation>已計費 {amount}</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>應收帳單</translation>
    </message>
    <message>
        <source>Charges and payments</source>
        <translation>帳單與繳費</translation>
    </message>
    <message>
        <source>Charges are as noted in the audit chain</source>
        <translation>帳單與稽核鏈記錄一致</translation>
    </message>
    <message>
        <source>Charges are settled once</source>
        <translation>帳單核銷無重複</translation>
    </message>
    <message>
        <source>Charges are waived as approved</source>
        <translation>各筆減免均經核准</translation>
    </message>
    <message>
        <source>Charges come to what they are made of</source>
        <translation>應收金額與計算依據一致</translation>
    </message>
    <message>
        <source>Charges fall due after the end of their month by</source>
        <translation>帳單到期日：當月末後</translation>
    </message>
    <message>
        <source>Charges settled from prepayment</source>
        <translation>預存款抵扣</translation>
    </message>
    <message>
        <source>Charges: what every unit owes, by months, item, building and state. F3 charges a unit once, F8 voids a charge on which nothing was paid, Ctrl+P makes payment notices, Ctrl+E saves the list. Ctrl+I carries over what was owed and prepaid in earlier books; Ctrl+Shift+I lists what was carried over and undoes it, until somebody has paid.</source>
        <translation>應收帳單：各戶的應收費用，可按月份、項目、樓棟和狀態篩選。F3 單筆計費，F8 作廢尚未收款的帳單，Ctrl+P 產生繳費通知單，Ctrl+E 匯出清單。Ctrl+I 匯入啟用前的欠費和預存款；Ctrl+Shift+I 查看匯入記錄，收款之前可以撤銷。</translation>
    </message>
    <message>
        <source>Charges: {count}</source>
        <translation>帳單 {count} 筆</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查情況</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已勾選</translation>
    </message>
    <message>
        <source>Checked after the work</source>
        <translation>作業後已檢查</translation>
    </message>
    <message>
        <source>Checked by:</source>
        <translation>複核：</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在核對</translation>
    </message>
    <message>
        <source>Checklist of {number}</source>
        <translation>{number} 材料清單</translation>
    </message>
    <message>
        <source>Checklist …</source>
        <translation>材料清單…</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>支票</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>請選擇類別。</translation>
    </message>
    <message>
        <source>Choose a day from today on.</source>
        <translation>請選擇今天或以後的日期。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>Choose a file that ends in {endings}.</source>
        <translation>請選擇以 {endings} 結尾的檔案。</translation>
    </message>
    <message>
        <source>Choose a key.</source>
        <translation>請選擇鑰匙。</translation>
    </message>
    <message>
        <source>Choose a one-off fee item for what is kept.</source>
        <translation>押金扣款請選擇一次性收費項目。</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>選擇圖片…</translation>
    </message>
    <message>
        <source>Choose a rating from 1 to 5.</source>
        <translation>請在 1 至 5 星中選擇。</translation>
    </message>
    <message>
        <source>Choose a unit to see its file.</source>
        <translation>選擇一套房屋，查看其檔案。</translation>
    </message>
    <message>
        <source>Choose a worker or a team from the list.</source>
        <translation>請從列表中選擇維修人員或班組。</translation>
    </message>
    <message>
        <source>Choose another contractor than the one before.</source>
        <translation>請選擇與原來不同的施工單位。</translation>
    </message>
    <message>
        <source>Choose another operator.</source>
        <translation>請選擇另一位操作員。</translation>
    </message>
    <message>
        <source>Choose by which means somebody was reached.</source>
        <translation>請選擇聯繫方式。</translation>
    </message>
    <message>
        <source>Choose files, drag them here, or paste a picture with Ctrl+V ({key})</source>
        <translation>選擇檔案，或拖到此處，或用 Ctrl+V 貼上圖片（{key}）</translation>
    </message>
    <message>
        <source>Choose how it was paid.</source>
        <translation>請選擇收款方式。</translation>
    </message>
    <message>
        <source>Choose how it was served.</source>
        <translation>請選擇送達方式。</translation>
    </message>
    <message>
        <source>Choose how many months are charged at once.</source>
        <translation>請選擇一次收取幾個月。</translation>
    </message>
    <message>
        <source>Choose how the amount is rounded.</source>
        <translation>請選擇金額的取整方式。</translation>
    </message>
    <message>
        <source>Choose how the title changed hands.</source>
        <translation>請選擇過戶方式。</translation>
    </message>
    <message>
        <source>Choose somebody who has a pass for this site.</source>
        <translation>請選擇持有本戶出入證的人員。</translation>
    </message>
    <message>
        <source>Choose somebody whose pass for this site holds on that day.</source>
        <translation>請選擇當日出入證有效的人員。</translation>
    </message>
    <message>
        <source>Choose the building of the entrance.</source>
        <translation>請先選擇單元所在的樓棟。</translation>
    </message>
    <message>
        <source>Choose the closed days whose money is handed in.</source>
        <translation>請選擇要交款的日結單。</translation>
    </message>
    <message>
        <source>Choose the document that was shown.</source>
        <translation>請選擇出示的證件。</translation>
    </message>
    <message>
        <source>Choose the list of balances</source>
        <translation>選擇期初餘額表</translation>
    </message>
    <message>
        <source>Choose the list of keys</source>
        <translation>選擇鑰匙清單</translation>
    </message>
    <message>
        <source>Choose the list of readings</source>
        <translation>選擇抄表清單</translation>
    </message>
    <message>
        <source>Choose the register</source>
        <translation>選擇登記表</translation>
    </message>
    <message>
        <source>Choose the register of tickets</source>
        <translation>選擇登記表檔案</translation>
    </message>
    <message>
        <source>Choose the trade.</source>
        <translation>請選擇工種。</translation>
    </message>
    <message>
        <source>Choose the unit that the key opens.</source>
        <translation>請選擇鑰匙對應的房號。</translation>
    </message>
    <message>
        <source>Choose the unit, or type the public place.</source>
        <translation>請選擇房號，或填寫公共部位。</translation>
    </message>
    <message>
        <source>Choose trades from the list.</source>
        <translation>請從列表中選擇工種。</translation>
    </message>
    <message>
        <source>Choose what is to be given back.</source>
        <translation>請選擇要退的費用。</translation>
    </message>
    <message>
        <source>Choose what is to be waived.</source>
        <translation>請選擇要減免的費用。</translation>
    </message>
    <message>
        <source>Choose what it comes from.</source>
        <translation>請選擇原因。</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>請選擇諮詢類別。</translation>
    </message>
    <message>
        <source>Choose what it is.</source>
        <translation>請選擇事件類型。</translation>
    </message>
    <message>
        <source>Choose what rule was broken.</source>
        <translation>請選擇違規類別。</translation>
    </message>
    <message>
        <source>Choose what the entry is about.</source>
        <translation>請選擇記錄類別。</translation>
    </message>
    <message>
        <source>Choose what the key is for.</source>
        <translation>請選擇鑰匙類別。</translation>
    </message>
    <message>
        <source>Choose what was done about it.</source>
        <translation>請選擇處理方式。</translation>
    </message>
    <message>
        <source>Choose who borrows.</source>
        <translation>請選擇借用人類別。</translation>
    </message>
    <message>
        <source>Choose who is to have a pass.</source>
        <translation>請選擇辦證人員。</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>請選擇是或否。</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>請選擇…</translation>
    </message>
    <message>
        <source>Chosen rows: {count}</source>
        <translation>選中的 {count} 戶</translation>
    </message>
    <message>
        <source>Clean-up fee</source>
        <translation>垃圾清運費</translation>
    </message>
    <message>
        <source>Clean-up fee for a square metre of gross area; 0: none is asked for</source>
        <translation>垃圾清運費（每平方米建築面積）；0 為不收</translation>
    </message>
    <message>
        <source>Cleaner</source>
        <translation>清潔</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>保潔</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear what stands there, and mend what was damaged as it was.</source>
        <translation>清理佔用物，損壞部位按原樣修復。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close a day</source>
        <translation>辦理日結</translation>
    </message>
    <message>
        <source>Close and print</source>
        <translation>日結並列印</translation>
    </message>
    <message>
        <source>Close at once, without this backup</source>
        <translation>不等備份，立即關閉</translation>
    </message>
    <message>
        <source>Close frontdesk</source>
        <translation>關閉 frontdesk</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日結</translation>
    </message>
    <message>
        <source>Close tickets, keep workers and prices</source>
        <translation>工單管理、人員與價目</translation>
    </message>
    <message>
        <source>Close when it is finished</source>
        <translation>完成後自動關閉</translation>
    </message>
    <message>
        <source>Close without asking …</source>
        <translation>不回訪關閉…</translation>
    </message>
    <message>
        <source>Close {number} without asking</source>
        <translation>不回訪，關閉 {number}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>了結時間</translation>
    </message>
    <message>
        <source>Closed at: {at}</source>
        <translation>日結時間：{at}</translation>
    </message>
    <message>
        <source>Closed by: {name}</source>
        <translation>日結人：{name}</translation>
    </message>
    <message>
        <source>Closed days agree with their payments</source>
        <translation>日結單與收款記錄一致</translation>
    </message>
    <message>
        <source>Closed days are as noted in the audit chain</source>
        <translation>日結單與稽核鏈記載一致</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>結束語</translation>
    </message>
    <message>
        <source>Co-owner</source>
        <translation>共有人</translation>
    </message>
    <message>
        <source>Co-owner&apos;s ID number</source>
        <translation>共有人證件號碼</translation>
    </message>
    <message>
        <source>Co-owner&apos;s name</source>
        <translation>共有人姓名</translation>
    </message>
    <message>
        <source>Co-owner&apos;s phones</source>
        <translation>共有人電話</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>實收</translation>
    </message>
    <message>
        <source>Collection rate</source>
        <translation>收繳率</translation>
    </message>
    <message>
        <source>Collection rate = received / due. Due is what was charged for these months, less what was voided or waived; received is what has settled it so far. A charge for several months counts in its first.</source>
        <translation>收繳率 = 實收 ÷ 應收。應收為所選月份的出帳金額，扣除作廢和減免；實收為截至目前已核銷的金額。跨月帳單計入其首月。</translation>
    </message>
    <message>
        <source>Collection rate by building</source>
        <translation>各樓棟收繳率</translation>
    </message>
    <message>
        <source>Collection rate by month</source>
        <translation>各月收繳率</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>第 {number} 欄</translation>
    </message>
    <message>
        <source>Columns as they are understood</source>
        <translation>各欄對應關係</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>恢復預設欄位</translation>
    </message>
    <message>
        <source>Columns that are not read: {headings}</source>
        <translation>未識別的欄：{headings}</translation>
    </message>
    <message>
        <source>Columns, and their order</source>
        <translation>顯示的欄及順序</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>復崗</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>來源單據</translation>
    </message>
    <message>
        <source>Comes on duty</source>
        <translation>當班</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Company: {company}</source>
        <translation>單位：{company}</translation>
    </message>
    <message>
        <source>Company: {name}</source>
        <translation>施工單位：{name}</translation>
    </message>
    <message>
        <source>Compare what the program shows of the backup, confirm, and sign in as before.</source>
        <translation>核對程式顯示的備份內容，確認還原，然後照常登入。</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>Complaint answered</source>
        <translation>投訴答覆</translation>
    </message>
    <message>
        <source>Complaint escalated</source>
        <translation>投訴上報</translation>
    </message>
    <message>
        <source>Complaint form</source>
        <translation>投訴處理單</translation>
    </message>
    <message>
        <source>Complaint found to be unfounded</source>
        <translation>投訴：認定無效</translation>
    </message>
    <message>
        <source>Complaint logged</source>
        <translation>投訴登記</translation>
    </message>
    <message>
        <source>Complaint rate</source>
        <translation>裝修投訴率</translation>
    </message>
    <message>
        <source>Complaint rate = founded complaints about works / permits under which works went on in these days, which were {permits}.</source>
        <translation>裝修投訴率 = 有效裝修投訴數 ÷ 統計期內施工的許可證數；統計期內施工的許可證為 {permits} 份。</translation>
    </message>
    <message>
        <source>Complaint rate at most</source>
        <translation>裝修投訴率上限</translation>
    </message>
    <message>
        <source>Complaint report</source>
        <translation>投訴報表</translation>
    </message>
    <message>
        <source>Complaint taken in hand</source>
        <translation>投訴：開始處理</translation>
    </message>
    <message>
        <source>Complaint under investigation</source>
        <translation>投訴：開始調查</translation>
    </message>
    <message>
        <source>Complaint unfounded</source>
        <translation>投訴不成立</translation>
    </message>
    <message>
        <source>Complaint: findings noted</source>
        <translation>投訴：記錄調查結果</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>Complaints about works</source>
        <translation>裝修投訴</translation>
    </message>
    <message>
        <source>Complaints about works, of all permits, at most</source>
        <translation>裝修投訴佔許可證的比例上限</translation>
    </message>
    <message>
        <source>Complaints by building</source>
        <translation>各樓棟投訴</translation>
    </message>
    <message>
        <source>Complaints by category</source>
        <translation>投訴類別排列圖</translation>
    </message>
    <message>
        <source>Complaints by cause</source>
        <translation>投訴原因排列圖</translation>
    </message>
    <message>
        <source>Complaints, suggestions, praise</source>
        <translation>投訴、建議、表揚</translation>
    </message>
    <message>
        <source>Complaints: F3 logs a complaint, a suggestion or praise; who complains need not be named. F7 is always the next step: have it looked into, take it in hand with what is done about it, answer it, follow it up. Beside that, what was found out is noted with Ctrl+O, Ctrl+U escalates it to somebody who decides, and Ctrl+R answers it at once. What turns out unfounded (Ctrl+Shift+U) leaves the handling rate; a supervisor says so, or vouches for it with their own password. Ctrl+N notes that the caller was told something, which is the first feedback. Praise is passed on to whom it is for. F9 shows the form, Ctrl+E saves the list.</source>
        <translation>投訴：F3 登記投訴、建議或表揚，投訴人可以匿名。F7 總是下一步：安排調查、填寫措施著手處理、答覆、回訪。此外，Ctrl+O 記錄調查結果，Ctrl+U 上報給能決定的人，Ctrl+R 直接答覆。調查後不成立的（Ctrl+Shift+U）不計入處理率，由主管認定，或由主管輸入本人密碼確認。Ctrl+N 記錄已告知反映人的內容，即首次反饋。表揚轉達給相關人員。F9 預覽處理單，Ctrl+E 匯出列表。</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>竣工驗收</translation>
    </message>
    <message>
        <source>Completion failed</source>
        <translation>竣工驗收不合格</translation>
    </message>
    <message>
        <source>Completion inspection</source>
        <translation>竣工驗收</translation>
    </message>
    <message>
        <source>Completion inspection of renovation works</source>
        <translation>裝修竣工驗收表</translation>
    </message>
    <message>
        <source>Completion inspection of {number}</source>
        <translation>{number} 竣工驗收</translation>
    </message>
    <message>
        <source>Completion inspection …</source>
        <translation>竣工驗收…</translation>
    </message>
    <message>
        <source>Completion inspections</source>
        <translation>竣工驗收</translation>
    </message>
    <message>
        <source>Completion passed</source>
        <translation>竣工驗收合格</translation>
    </message>
    <message>
        <source>Completion passed on</source>
        <translation>驗收合格日期</translation>
    </message>
    <message>
        <source>Completion rate</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Completions passed</source>
        <translation>竣工驗收合格</translation>
    </message>
    <message>
        <source>Conduct of staff</source>
        <translation>人員行為</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>保密</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已核實</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>住戶同意</translation>
    </message>
    <message>
        <source>Consent has come …</source>
        <translation>同意書已到…</translation>
    </message>
    <message>
        <source>Consent has come: review it</source>
        <translation>收到同意書後審核</translation>
    </message>
    <message>
        <source>Consent of the authority came</source>
        <translation>主管部門批准已到</translation>
    </message>
    <message>
        <source>Consent of the gas supplier</source>
        <translation>燃氣單位同意書</translation>
    </message>
    <message>
        <source>Consent of the heating supplier</source>
        <translation>供暖單位同意書</translation>
    </message>
    <message>
        <source>Consent of the household</source>
        <translation>住戶同意情況</translation>
    </message>
    <message>
        <source>Consent of the household: {consent}</source>
        <translation>住戶同意情況：{consent}</translation>
    </message>
    <message>
        <source>Consent to {number} has come</source>
        <translation>{number} 的同意書已到</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯繫人</translation>
    </message>
    <message>
        <source>Contact preference</source>
        <translation>聯絡方式偏好</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>催繳記錄</translation>
    </message>
    <message>
        <source>Contacts about arrears</source>
        <translation>催繳記錄</translation>
    </message>
    <message>
        <source>Contacts about arrears and dunning letters</source>
        <translation>催繳記錄與催繳函</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>施工單位</translation>
    </message>
    <message>
        <source>Contractor (seal):</source>
        <translation>施工單位（蓋章）：</translation>
    </message>
    <message>
        <source>Contractor barred</source>
        <translation>施工單位：禁止入場</translation>
    </message>
    <message>
        <source>Contractor changed</source>
        <translation>更換施工單位</translation>
    </message>
    <message>
        <source>Contractor entered</source>
        <translation>新增施工單位</translation>
    </message>
    <message>
        <source>Contractor let in again</source>
        <translation>施工單位：恢復准入</translation>
    </message>
    <message>
        <source>Contractor no longer used</source>
        <translation>施工單位：停用</translation>
    </message>
    <message>
        <source>Contractor used again</source>
        <translation>施工單位：恢復使用</translation>
    </message>
    <message>
        <source>Contractor …</source>
        <translation>變更施工單位…</translation>
    </message>
    <message>
        <source>Contractor&apos;s business licence</source>
        <translation>施工單位營業執照</translation>
    </message>
    <message>
        <source>Contractor&apos;s deposit</source>
        <translation>施工單位裝修押金</translation>
    </message>
    <message>
        <source>Contractor&apos;s deposit for works; 0: none is asked for</source>
        <translation>施工單位裝修押金；0 為不收</translation>
    </message>
    <message>
        <source>Contractor&apos;s qualification</source>
        <translation>施工單位資質證書</translation>
    </message>
    <message>
        <source>Contractor&apos;s signature:</source>
        <translation>施工單位簽字：</translation>
    </message>
    <message>
        <source>Contractor, site manager</source>
        <translation>施工單位、現場負責人</translation>
    </message>
    <message>
        <source>Contractor: {name}</source>
        <translation>施工單位：{name}</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>施工單位</translation>
    </message>
    <message>
        <source>Contractors are listed as of today. Leave out the days.</source>
        <translation>施工單位名冊為截至今天的情況，請勿填寫日期。</translation>
    </message>
    <message>
        <source>Contractors: who renovates here. F3 enters one, F7 or Enter changes the one chosen. Ctrl+J lets one in no more, with the reason and on a supervisor&apos;s word: no application is taken and no pass is made for it until it is let in again. Ctrl+Del says that one is not used any more; it stays with its cases. Ctrl+E saves the list.</source>
        <translation>施工單位：在小區裝修的單位。F3 登記，F7 或 Enter 修改所選單位。Ctrl+J 填寫原因並經主管批准後禁止其入場：恢復准入前不受理其裝修申請，也不為其辦證。Ctrl+Del 停用單位，其已辦裝修仍保留。Ctrl+E 導出列表。</translation>
    </message>
    <message>
        <source>Copied anew</source>
        <translation>已重新配製</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>把數</translation>
    </message>
    <message>
        <source>Copies are a whole number from 1 to 99.</source>
        <translation>把數應為 1 至 99 的整數。</translation>
    </message>
    <message>
        <source>Copies: {count}</source>
        <translation>共 {count} 把</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy 1 File</source>
        <translation>第一聯 存根</translation>
    </message>
    <message>
        <source>Copy 2 Resident</source>
        <translation>第二聯 客戶留存</translation>
    </message>
    <message>
        <source>Copy 3 Accounts</source>
        <translation>第三聯 記帳</translation>
    </message>
    <message>
        <source>Copy kept</source>
        <translation>已收影印件</translation>
    </message>
    <message>
        <source>Copy of a key</source>
        <translation>鑰匙副本</translation>
    </message>
    <message>
        <source>Copy of personal data</source>
        <translation>個人資料副本</translation>
    </message>
    <message>
        <source>Copy of personal data given out</source>
        <translation>提供個人資料副本</translation>
    </message>
    <message>
        <source>Copy of personal data: receipt</source>
        <translation>個人資料副本簽收單</translation>
    </message>
    <message>
        <source>Copy of {number} for the owner</source>
        <translation>{number} 業主副本</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>複製答覆</translation>
    </message>
    <message>
        <source>Copy the chosen rows of a list</source>
        <translation>複製清單中選取的列</translation>
    </message>
    <message>
        <source>Copy them with the names of the columns</source>
        <translation>連同欄位名稱一起複製</translation>
    </message>
    <message>
        <source>Copy to the owner</source>
        <translation>業主副本</translation>
    </message>
    <message>
        <source>Copy with column names</source>
        <translation>連同欄位名稱複製</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在複製</translation>
    </message>
    <message>
        <source>Copying photos and files</source>
        <translation>正在複製照片和檔案</translation>
    </message>
    <message>
        <source>Copying {place} of {count} …</source>
        <translation>正在複製第 {place} 個，共 {count} 個…</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Correct the fee item</source>
        <translation>更正收費項目</translation>
    </message>
    <message>
        <source>Correct the meter</source>
        <translation>更正表計</translation>
    </message>
    <message>
        <source>Correct the price</source>
        <translation>更正價格</translation>
    </message>
    <message>
        <source>Correct {number}</source>
        <translation>更正 {number}</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>已改正。</translation>
    </message>
    <message>
        <source>Corrected: {field}</source>
        <translation>更正：{field}</translation>
    </message>
    <message>
        <source>Correction of an entry</source>
        <translation>登記更正</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>筆數</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>實點金額</translation>
    </message>
    <message>
        <source>Counted by:</source>
        <translation>清點人：</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Counted: {count}</source>
        <translation>清點：{count}</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>櫃台</translation>
    </message>
    <message>
        <source>Counter 1</source>
        <translation>1 號櫃台</translation>
    </message>
    <message>
        <source>Counter hours</source>
        <translation>服務時間</translation>
    </message>
    <message>
        <source>Counter hours in your own words, on papers; empty: as above</source>
        <translation>單據上的服務時間說明（留空則按上面的時間）</translation>
    </message>
    <message>
        <source>Counter hours: {hours}</source>
        <translation>服務時間：{hours}</translation>
    </message>
    <message>
        <source>Counter: {counter}</source>
        <translation>櫃檯：{counter}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在統計…</translation>
    </message>
    <message>
        <source>Course of events</source>
        <translation>處理經過</translation>
    </message>
    <message>
        <source>Court decision</source>
        <translation>法院裁判</translation>
    </message>
    <message>
        <source>Cross out what is bad</source>
        <translation>勾出不合格項</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I takes over a register of other books; Ctrl+Shift+L shows those taken over and undoes one, until somebody has worked on its tickets.</source>
        <translation>Ctrl+Shift+I 匯入原有的登記表；Ctrl+Shift+L 檢視已匯入的登記表，工單尚無後續辦理時可撤銷匯入。</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P prints the sheet of the round, to walk along with. What stands on it is typed in afterwards: choose its day above, and each site asks for the time and who looked. What is not entered when the time of a round ends is late, and missed when the day is over; the log and the exceptions tell it. Ctrl+Shift+N looks at a site between rounds, Ctrl+Shift+D draws a spot check for the manager. The field of states shows what was found before. F9 shows the inspection record of the site, Ctrl+E saves the list.</source>
        <translation>Ctrl+Shift+P 列印本輪巡查表，供攜帶填寫；事後在上方選定日期逐戶補錄，每戶填寫巡查時間和巡查人。輪次時間已過仍未錄入的為逾期，當日結束仍未錄入的為漏巡，值班日誌和異常清單會列出。Ctrl+Shift+N 臨時巡查一處工地，Ctrl+Shift+D 為經理抽取抽查工地。狀態欄可查看以往的巡查記錄。F9 預覽該工地的巡查記錄表，Ctrl+E 匯出清單。</translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrows sort   Ctrl+C copies</source>
        <translation>Ctrl+Shift+方向鍵 排序   Ctrl+C 複製</translation>
    </message>
    <message>
        <source>Custodies, stock-takes and losses came where they stand by allowed steps</source>
        <translation>託管、盤點和掛失均經規定步驟</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>託管</translation>
    </message>
    <message>
        <source>Custody for a resident</source>
        <translation>住戶託管</translation>
    </message>
    <message>
        <source>Custody form</source>
        <translation>託管委託書</translation>
    </message>
    <message>
        <source>Custody: keys that residents leave here, with what they agreed to. F3 takes one in: unit, a tag that does not tell the unit, who leaves it, for what, to whom it may be lent without asking, until when. F10 saves and prints the form to be signed. F7 hands the key back to whoever takes it; nothing of it may be lent then. The same key may be left again under its old tag. F9 shows the form, Ctrl+E saves the list.</source>
        <translation>託管：住戶留在前台的鑰匙及其約定。F3 登記託管：房號、不反映房號的牌號、委託人、用途、可不經詢問借給誰、託管到何時。F10 儲存並列印委託書供簽字。F7 辦理退還，退還時不得有借出未還的。同一把鑰匙再次託管可沿用原牌號。F9 檢視委託書，Ctrl+E 匯出列表。</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>Damage beyond the deposits</source>
        <translation>超出押金的損壞賠償</translation>
    </message>
    <message>
        <source>Damage done by</source>
        <translation>造成損壞的單位</translation>
    </message>
    <message>
        <source>Damage to public parts</source>
        <translation>損壞公共部位</translation>
    </message>
    <message>
        <source>Dangerous works have the papers that they want</source>
        <translation>有風險的裝修項目均有所需文件</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Data damaged</source>
        <translation>資料損壞</translation>
    </message>
    <message>
        <source>Data folder: {folder}</source>
        <translation>資料存放處：{folder}</translation>
    </message>
    <message>
        <source>Data in order</source>
        <translation>資料正常</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>Database written anew</source>
        <translation>資料庫重新整理</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>簽收日期：</translation>
    </message>
    <message>
        <source>Date: {day}</source>
        <translation>日期：{day}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>日結</translation>
    </message>
    <message>
        <source>Day close: choose the day, count the drawer and type how many pieces of each note and coin there are; Enter goes on. For cards, phones and transfers the sum of their slips is asked. F10 closes the day and prints the Z slip; a difference needs a reason. Into a closed day nothing can be taken and in it nothing voided. Space ticks closed days, F8 hands their money in, F9 shows a Z slip or the list handed in.</source>
        <translation>日結：選擇日期，清點錢箱，逐一填寫各面額的張數，按 Enter 到下一格。刷卡、掃碼、轉帳填寫單據合計。F10 日結並列印日結單；有長短款時須填寫原因。日結後的日期不能再收款或沖紅。F2 查看已日結的日期，空白鍵勾選，F8 交款，F9 查看日結單。</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>日結</translation>
    </message>
    <message>
        <source>Day closes</source>
        <translation>日結單</translation>
    </message>
    <message>
        <source>Day of leaving</source>
        <translation>遷出日期</translation>
    </message>
    <message>
        <source>Day of the transfer</source>
        <translation>過戶日期</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>當日登記表</translation>
    </message>
    <message>
        <source>Day to close</source>
        <translation>要日結的日期</translation>
    </message>
    <message>
        <source>Day to pay by</source>
        <translation>繳費期限</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期範圍</translation>
    </message>
    <message>
        <source>Days closed</source>
        <translation>已日結</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩餘天數</translation>
    </message>
    <message>
        <source>Days of grace before a late fee runs</source>
        <translation>違約金起算前的寬限天數</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>全年日曆</translation>
    </message>
    <message>
        <source>Days off by the calendar: {days}</source>
        <translation>法定休息日：{days}</translation>
    </message>
    <message>
        <source>Days to return a pass</source>
        <translation>退還出入證的天數</translation>
    </message>
    <message>
        <source>Days under review</source>
        <translation>審批天數</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Deal with by</source>
        <translation>處理期限</translation>
    </message>
    <message>
        <source>Deal with by: {day}</source>
        <translation>處理期限：{day}</translation>
    </message>
    <message>
        <source>Deal with it …</source>
        <translation>登記處理…</translation>
    </message>
    <message>
        <source>Dealt with at</source>
        <translation>處理時間</translation>
    </message>
    <message>
        <source>Dealt with at: {at}</source>
        <translation>處理時間：{at}</translation>
    </message>
    <message>
        <source>Dealt with by</source>
        <translation>處理人</translation>
    </message>
    <message>
        <source>Dear owner of {unit},</source>
        <translation>尊敬的 {unit} 業主：</translation>
    </message>
    <message>
        <source>Dear {payer},</source>
        <translation>尊敬的{payer}：</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Decide on the extension {number}, or withdraw it.</source>
        <translation>請先審批延期申請 {number}，或將其撤回。</translation>
    </message>
    <message>
        <source>Decide on the refund …</source>
        <translation>退押金審批…</translation>
    </message>
    <message>
        <source>Decide on {number}</source>
        <translation>審批 {number}</translation>
    </message>
    <message>
        <source>Decided at: {at}</source>
        <translation>辦結時間：{at}</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>審批人</translation>
    </message>
    <message>
        <source>Decided by: {name}</source>
        <translation>審批人：{name}</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>審批結果</translation>
    </message>
    <message>
        <source>Decision: {state}</source>
        <translation>審批結果：{state}</translation>
    </message>
    <message>
        <source>Declare an incident</source>
        <translation>登記突發事件</translation>
    </message>
    <message>
        <source>Declare an incident …</source>
        <translation>登記突發事件…</translation>
    </message>
    <message>
        <source>Declare it</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>已登記</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>登記人</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Deducted</source>
        <translation>已扣款</translation>
    </message>
    <message>
        <source>Deducted from a deposit</source>
        <translation>押金扣款</translation>
    </message>
    <message>
        <source>Deducted from a renovation deposit</source>
        <translation>裝修押金扣款</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>扣款</translation>
    </message>
    <message>
        <source>Deduction notice</source>
        <translation>扣款通知單</translation>
    </message>
    <message>
        <source>Deduction of a case</source>
        <translation>裝修扣款</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>押金扣款</translation>
    </message>
    <message>
        <source>Delivered by:</source>
        <translation>送達人：</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>送貨快遞</translation>
    </message>
    <message>
        <source>Demand for payment</source>
        <translation>催繳通知函</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Demo estate</source>
        <translation>演示小區</translation>
    </message>
    <message>
        <source>Demo estate made</source>
        <translation>生成演示社區</translation>
    </message>
    <message>
        <source>Demo estate: everything in it is made up. Password of every operator: frontdesk-demo</source>
        <translation>演示小區：內容均為虛構。所有操作員的密碼：frontdesk-demo</translation>
    </message>
    <message>
        <source>Demolition</source>
        <translation>拆除工</translation>
    </message>
    <message>
        <source>Denomination</source>
        <translation>面額</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Deposit for a pass; 0: none is asked for</source>
        <translation>出入證押金；0 為不收</translation>
    </message>
    <message>
        <source>Deposit list</source>
        <translation>押金臺帳</translation>
    </message>
    <message>
        <source>Deposit of a pass forfeit</source>
        <translation>出入證押金沒收</translation>
    </message>
    <message>
        <source>Deposit raised</source>
        <translation>登記應收押金</translation>
    </message>
    <message>
        <source>Deposit receipt</source>
        <translation>押金收據</translation>
    </message>
    <message>
        <source>Deposit refund due</source>
        <translation>待退押金</translation>
    </message>
    <message>
        <source>Deposit refund slip</source>
        <translation>退押金單</translation>
    </message>
    <message>
        <source>Deposit taken</source>
        <translation>收取押金</translation>
    </message>
    <message>
        <source>Deposit taken: {amount}</source>
        <translation>押金金額：{amount}</translation>
    </message>
    <message>
        <source>Deposit: {deposit}</source>
        <translation>押金項目：{deposit}</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Deposits and fees</source>
        <translation>押金與費用</translation>
    </message>
    <message>
        <source>Deposits and fees of cases agree with their charges</source>
        <translation>裝修押金和費用與應收帳單一致</translation>
    </message>
    <message>
        <source>Deposits and refunds</source>
        <translation>押金退款</translation>
    </message>
    <message>
        <source>Deposits and refunds: Ctrl+PgDown and Ctrl+PgUp turn between the lists of deposits, refunds and waivers. F3 begins a new one, F9 shows its slip, Ctrl+E saves the list. Of a deposit F8 keeps part for a reason, F7 gives back the rest. A refund is applied for, approved by somebody else (F7, or with a supervisor&apos;s password), and paid out (F7 again); F8 rejects it, Shift+F8 withdraws it. Waivers are approved in the same way, several at once if several are chosen.</source>
        <translation>押金退款：Ctrl+PgDown、Ctrl+PgUp 在押金、退款、減免三個列表間切換。F3 新增，F9 查看單據，Ctrl+E 匯出列表。押金：F8 按原因扣款，F7 退還餘額。退款：先申請，由他人核准（F7，或由主管輸入密碼），再支付（再按 F7）；F8 不核准，Shift+F8 撤回。減免的審批方法相同，選中多條可一併審批。</translation>
    </message>
    <message>
        <source>Deposits are left out; late fees stand on a line of their own, outside the rate.</source>
        <translation>押金不計入；違約金單獨列示，不計入比率。</translation>
    </message>
    <message>
        <source>Deposits held</source>
        <translation>在押押金</translation>
    </message>
    <message>
        <source>Deposits held are what was taken less what was deducted and refunded</source>
        <translation>在押押金等於已收減扣款減退還</translation>
    </message>
    <message>
        <source>Deposits of cases agree with the fee desk</source>
        <translation>裝修押金與收費台帳一致</translation>
    </message>
    <message>
        <source>Deposits taken</source>
        <translation>收取押金</translation>
    </message>
    <message>
        <source>Deposits used</source>
        <translation>押金扣款及退還</translation>
    </message>
    <message>
        <source>Deposits, deductions, waivers and refunds are as noted in the audit chain</source>
        <translation>押金、扣款、減免、退款與稽核鏈一致</translation>
    </message>
    <message>
        <source>Deposits, which are owed back</source>
        <translation>押金（應退）</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>模組</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>功能區</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>開發商</translation>
    </message>
    <message>
        <source>Developer&apos;s repair</source>
        <translation>開發商維修</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到訪</translation>
    </message>
    <message>
        <source>Did not pass</source>
        <translation>檢查未通過</translation>
    </message>
    <message>
        <source>Did not pass: {check}</source>
        <translation>檢查未通過：{check}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>長短款</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>位數</translation>
    </message>
    <message>
        <source>Digits 7 to 14 are not a possible date of birth.</source>
        <translation>第 7 至 14 位不是有效的出生日期。</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>殘障</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放棄草稿</translation>
    </message>
    <message>
        <source>Discard the draft that is back, and begin anew</source>
        <translation>放棄已恢復的草稿，重新填寫</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>減免</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Dispatch and print</source>
        <translation>派工並列印</translation>
    </message>
    <message>
        <source>Dispatch {number}</source>
        <translation>派工 {number}</translation>
    </message>
    <message>
        <source>Dispatch …</source>
        <translation>派工…</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>已派工</translation>
    </message>
    <message>
        <source>Dispatched at: {at}</source>
        <translation>派工時間：{at}</translation>
    </message>
    <message>
        <source>Dispatched by: {name}</source>
        <translation>派工人：{name}</translation>
    </message>
    <message>
        <source>Dispatches are as noted in the audit chain</source>
        <translation>派工紀錄與稽核鏈一致</translation>
    </message>
    <message>
        <source>Dispatches follow one another</source>
        <translation>派工紀錄前後銜接</translation>
    </message>
    <message>
        <source>Dispute it</source>
        <translation>提出異議</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>有異議</translation>
    </message>
    <message>
        <source>Disputed: {words}</source>
        <translation>有異議：{words}</translation>
    </message>
    <message>
        <source>Disputes the amount</source>
        <translation>對金額有異議</translation>
    </message>
    <message>
        <source>Do noisy work only in the hours that the permit names, and tell the neighbours so.</source>
        <translation>產生噪聲的施工只在許可證載明的時間進行，並告知鄰居。</translation>
    </message>
    <message>
        <source>Do not admit</source>
        <translation>謝絕來訪</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>關聯單據</translation>
    </message>
    <message>
        <source>Document handed in</source>
        <translation>裝修：收件</translation>
    </message>
    <message>
        <source>Document of a case</source>
        <translation>裝修材料</translation>
    </message>
    <message>
        <source>Document shown</source>
        <translation>出示證件</translation>
    </message>
    <message>
        <source>Document shown: {what}</source>
        <translation>出示證件：{what}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>申請材料</translation>
    </message>
    <message>
        <source>Documents ticked</source>
        <translation>裝修：核對材料</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已辦結</translation>
    </message>
    <message>
        <source>Done after the backup: {acts}</source>
        <translation>備份之後辦理過：{acts}</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>完成時間</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>維修人員</translation>
    </message>
    <message>
        <source>Done by:</source>
        <translation>整改人：</translation>
    </message>
    <message>
        <source>Done on:</source>
        <translation>完成日期：</translation>
    </message>
    <message>
        <source>Done …</source>
        <translation>辦結…</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>室號</translation>
    </message>
    <message>
        <source>Doors and windows</source>
        <translation>門窗</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Drains and pipes free</source>
        <translation>下水及管道暢通</translation>
    </message>
    <message>
        <source>Draw spot checks</source>
        <translation>抽取抽查工單</translation>
    </message>
    <message>
        <source>Draw with mouse, pen or finger. Del clears it. Or write the name only.</source>
        <translation>用滑鼠、觸控筆或手指簽名，按 Del 清除；也可只填寫姓名。</translation>
    </message>
    <message>
        <source>Drawing the labels</source>
        <translation>正在產生標籤</translation>
    </message>
    <message>
        <source>Drawing the letters</source>
        <translation>正在產生催繳函</translation>
    </message>
    <message>
        <source>Drawing the work orders</source>
        <translation>正在產生派工單</translation>
    </message>
    <message>
        <source>Drawing up</source>
        <translation>計算應收</translation>
    </message>
    <message>
        <source>Drawn: {count}, of {all}</source>
        <translation>已抽取 {count} 件，共 {all} 件可抽</translation>
    </message>
    <message>
        <source>Draws follow-ups and site inspections by lot, and makes them.</source>
        <translation>隨機抽取回訪和裝修巡查進行抽查。</translation>
    </message>
    <message>
        <source>Drive the window through the main work and save pictures of it.</source>
        <translation>自動演示主要工作流程，並儲存每一步的截圖。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>應收</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>應還時間</translation>
    </message>
    <message>
        <source>Due back: {moment}</source>
        <translation>應還時間：{moment}</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>辦理時限</translation>
    </message>
    <message>
        <source>Due by fee item</source>
        <translation>各收費項目應收</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>應繳日期</translation>
    </message>
    <message>
        <source>Due in</source>
        <translation>剩餘時限</translation>
    </message>
    <message>
        <source>Due list</source>
        <translation>催繳清單</translation>
    </message>
    <message>
        <source>Due soon or late</source>
        <translation>即將到期或已超時</translation>
    </message>
    <message>
        <source>Due to be erased</source>
        <translation>到期清除</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>{day} 到期</translation>
    </message>
    <message>
        <source>Due: {count}</source>
        <translation>待辦 {count}</translation>
    </message>
    <message>
        <source>Dun</source>
        <translation>催繳</translation>
    </message>
    <message>
        <source>Dunned on {day}: {outcome}</source>
        <translation>{day} 已催繳：{outcome}</translation>
    </message>
    <message>
        <source>Dunning</source>
        <translation>催繳</translation>
    </message>
    <message>
        <source>Dunning contact</source>
        <translation>催繳記錄</translation>
    </message>
    <message>
        <source>Dunning contact logged</source>
        <translation>登記催繳</translation>
    </message>
    <message>
        <source>Dunning letter</source>
        <translation>催繳函</translation>
    </message>
    <message>
        <source>Dunning letters</source>
        <translation>催繳函</translation>
    </message>
    <message>
        <source>Dunning letters as one PDF, logged as sent.</source>
        <translation>把催繳函產生一個 PDF，並登記為已發出。</translation>
    </message>
    <message>
        <source>Dunning letters issued</source>
        <translation>發出催繳函</translation>
    </message>
    <message>
        <source>Dunning letters say what is stored</source>
        <translation>催繳函與存檔一致</translation>
    </message>
    <message>
        <source>Dunning letters, final</source>
        <translation>催繳函（最後）</translation>
    </message>
    <message>
        <source>Dunning letters, firm</source>
        <translation>催繳函（正式）</translation>
    </message>
    <message>
        <source>Dunning letters, friendly</source>
        <translation>催繳函（溫和）</translation>
    </message>
    <message>
        <source>Dunning: who owes something past its due day. Above stand the arrears by age; one that is pressed narrows the list. Broken promises come first, then those for today. F3 logs a contact: what came of it, for a promise the day (+7 is a week from today) and the sum, then Ctrl+S. Ctrl+P writes letters to the chosen rows or to all of the list, F9 shows the last letter, Enter opens the till, F4 the unit file, Ctrl+E saves the list.</source>
        <translation>催繳：逾期未繳的住戶。上方是按帳齡的欠費，點一項即按它篩選。違反承諾的排在最前，其次是承諾今天繳的。F3 登記催繳：結果，承諾的寫日期（+7 為一週後）和金額，Ctrl+S 儲存。Ctrl+P 給選中的或列表中全部住戶出催繳函，F9 查看最近一封，Enter 開啟收款，F4 開啟業主檔案，Ctrl+E 儲存清單。</translation>
    </message>
    <message>
        <source>Duty entry corrected</source>
        <translation>值班日誌：更正</translation>
    </message>
    <message>
        <source>Duty entry done</source>
        <translation>值班日誌：辦結</translation>
    </message>
    <message>
        <source>Duty entry written</source>
        <translation>值班日誌：登記</translation>
    </message>
    <message>
        <source>Duty log</source>
        <translation>值班日誌</translation>
    </message>
    <message>
        <source>Duty log reviewed</source>
        <translation>審閱值班日誌</translation>
    </message>
    <message>
        <source>Duty log {first} to {last}</source>
        <translation>值班日誌 {first} 至 {last}</translation>
    </message>
    <message>
        <source>E</source>
        <translation>早</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Each letter gets its number and is logged as a contact; all are saved as one PDF. They name what is overdue today, the account for transfers, the counter hours and the day by which to pay.</source>
        <translation>每封函件都有編號，並登記為一次催繳，全部儲存為一個 PDF。函中寫明今天逾期的費用、轉帳帳戶、服務時間和繳費期限。</translation>
    </message>
    <message>
        <source>Each next operator is further on in it by (days)</source>
        <translation>後一人比前一人錯開（天）</translation>
    </message>
    <message>
        <source>Each repair under way is with one worker or team</source>
        <translation>每張處理中的報修單只派給一個人員或班組</translation>
    </message>
    <message>
        <source>Each tier begins above the one before it.</source>
        <translation>每一檔的起算用量必須高於上一檔。</translation>
    </message>
    <message>
        <source>Each unit&apos;s statement closes with what it owes</source>
        <translation>每戶對帳單的期末餘額與欠費一致</translation>
    </message>
    <message>
        <source>Earlier balances carried over</source>
        <translation>結轉期初餘額</translation>
    </message>
    <message>
        <source>Earlier balances taken back</source>
        <translation>撤銷期初餘額</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>歷次出帳</translation>
    </message>
    <message>
        <source>Early shift</source>
        <translation>早班</translation>
    </message>
    <message>
        <source>Early, late and night</source>
        <translation>早班、中班、夜班</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Edit key …</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Edit the answer</source>
        <translation>修改答覆</translation>
    </message>
    <message>
        <source>Edit unit</source>
        <translation>修改房屋</translation>
    </message>
    <message>
        <source>Edit unit {code}</source>
        <translation>修改房屋 {code}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>修改 {name}</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>高齡</translation>
    </message>
    <message>
        <source>Electric bicycle</source>
        <translation>電動自行車</translation>
    </message>
    <message>
        <source>Electrical</source>
        <translation>電氣</translation>
    </message>
    <message>
        <source>Electrical wiring</source>
        <translation>電氣管線</translation>
    </message>
    <message>
        <source>Electrician</source>
        <translation>電工</translation>
    </message>
    <message>
        <source>Electrician&apos;s card</source>
        <translation>電工操作證</translation>
    </message>
    <message>
        <source>Electricians, welders</source>
        <translation>電工、焊工填寫</translation>
    </message>
    <message>
        <source>Electricity and water</source>
        <translation>水電</translation>
    </message>
    <message>
        <source>Embers are out, nothing smoulders, fuel and tools are cleared away.</source>
        <translation>已熄滅餘火，無陰燃，燃料和工具已清理。</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>緊急報修</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Empty if only more time is asked for</source>
        <translation>只申請延長時間可不填</translation>
    </message>
    <message>
        <source>Empty if the owner does the works</source>
        <translation>業主自行施工則留空</translation>
    </message>
    <message>
        <source>Empty: all of them</source>
        <translation>不填即全部</translation>
    </message>
    <message>
        <source>Empty: as the week before</source>
        <translation>不填則照上一週</translation>
    </message>
    <message>
        <source>Empty: left out</source>
        <translation>留空則不列印</translation>
    </message>
    <message>
        <source>Empty: stays as it is</source>
        <translation>留空則不修改</translation>
    </message>
    <message>
        <source>Empty: we ask each time</source>
        <translation>不填則每次徵得同意</translation>
    </message>
    <message>
        <source>Empty: what it is, and where</source>
        <translation>留空則按事件和地點自動生成</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Encrypt backups</source>
        <translation>加密備份</translation>
    </message>
    <message>
        <source>Encrypt from now on</source>
        <translation>從現在起加密</translation>
    </message>
    <message>
        <source>Encrypt the backups; saves the recovery sheet as PDF.</source>
        <translation>加密備份，並將還原說明單存為 PDF。</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>Encrypted. Fingerprint of the key: {fingerprint}</source>
        <translation>已加密。金鑰指紋：{fingerprint}</translation>
    </message>
    <message>
        <source>Encryption of backups</source>
        <translation>備份加密</translation>
    </message>
    <message>
        <source>End a price</source>
        <translation>停用單價</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>End lease</source>
        <translation>退租</translation>
    </message>
    <message>
        <source>End of works</source>
        <translation>施工截止日</translation>
    </message>
    <message>
        <source>End the lease of {code}</source>
        <translation>{code} 退租</translation>
    </message>
    <message>
        <source>End the price …</source>
        <translation>停用單價…</translation>
    </message>
    <message>
        <source>End the waiting period early, on a supervisor&apos;s word</source>
        <translation>經主管同意提前結束觀察期</translation>
    </message>
    <message>
        <source>End …</source>
        <translation>終止…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>結束時間</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>終止人</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>下班時間</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>諮詢</translation>
    </message>
    <message>
        <source>Enquiries are as noted</source>
        <translation>諮詢內容與登記一致</translation>
    </message>
    <message>
        <source>Enquiries are numbered without a gap</source>
        <translation>諮詢單號連續無缺</translation>
    </message>
    <message>
        <source>Enquiries stand where their steps lead</source>
        <translation>諮詢狀態與經過一致</translation>
    </message>
    <message>
        <source>Enquiries: what is asked at the counter, on the phone or in writing. F3 begins a new one: type what was asked, and the known answers that suit it stand beneath. Enter goes to them and takes the first, the arrows choose another, Tab passes them by. An enquiry that can&apos;t be answered at once gets the time by which it will be: past it, it turns red here and on the tab. A phone that is on file fills in name and unit. Ctrl+S saves, F10 saves and prints the slip.

F7 answers an open enquiry, F8 promises it for another time or opens an answered one again, Shift+F8 cancels it, F2 corrects what was taken down wrongly. Ctrl+Shift+K makes a key loan of it, Ctrl+Shift+V a visit, Ctrl+Shift+T a repair, Ctrl+Shift+N a complaint, Ctrl+Shift+R an application for renovation, Ctrl+Shift+L an entry of the duty log: what is known goes along with its files, and its number is kept here.</source>
        <translation>諮詢：前台、來電或書面提出的問題。F3 登記新諮詢：錄入諮詢內容，知識庫裡適用的答覆隨即列在下方。Enter 進入列表並採用第一條，上下鍵另選，Tab 跳過。不能當場答覆的，填寫承諾答覆時間，過時未答覆在這裡和標籤上變紅。錄入檔案裡有的電話，姓名和房號自動帶出。Ctrl+S 儲存，F10 儲存並列印諮詢單。

F7 答覆待答覆的諮詢，F8 改約答覆時間，或把已答覆的重新打開，Shift+F8 取消，F2 更正記錯的內容。Ctrl+Shift+K 轉為鑰匙借用，Ctrl+Shift+V 轉為來訪登記，Ctrl+Shift+T 轉為報修，Ctrl+Shift+N 轉為投訴，Ctrl+Shift+R 轉為裝修申請，Ctrl+Shift+L 轉為值班日誌：已有內容和附件一併帶過去，單號記回這裡。</translation>
    </message>
    <message>
        <source>Enquiries: {phone}</source>
        <translation>諮詢電話：{phone}</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>諮詢</translation>
    </message>
    <message>
        <source>Enquiry answered</source>
        <translation>諮詢已答覆</translation>
    </message>
    <message>
        <source>Enquiry cancelled</source>
        <translation>取消諮詢</translation>
    </message>
    <message>
        <source>Enquiry carried on</source>
        <translation>諮詢：轉辦</translation>
    </message>
    <message>
        <source>Enquiry corrected</source>
        <translation>諮詢：更正</translation>
    </message>
    <message>
        <source>Enquiry noted</source>
        <translation>諮詢：登記</translation>
    </message>
    <message>
        <source>Enquiry opened again</source>
        <translation>諮詢重新開啟</translation>
    </message>
    <message>
        <source>Enquiry register</source>
        <translation>諮詢登記表</translation>
    </message>
    <message>
        <source>Enquiry slip</source>
        <translation>諮詢登記單</translation>
    </message>
    <message>
        <source>Enquiry with this answer …</source>
        <translation>用此答覆登記諮詢…</translation>
    </message>
    <message>
        <source>Enter a bill</source>
        <translation>錄入公攤費用</translation>
    </message>
    <message>
        <source>Enter a bill that the next run of its month shares out.</source>
        <translation>錄入一筆公攤費用，在該月出帳時分攤。</translation>
    </message>
    <message>
        <source>Enter down   Shift+Enter up   F7 rolled over</source>
        <translation>Enter 向下　Shift+Enter 向上　F7 錶盤歸零</translation>
    </message>
    <message>
        <source>Enter goes on, Shift+Enter begins a new line</source>
        <translation>Enter 到下一項，Shift+Enter 換行</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>錄入</translation>
    </message>
    <message>
        <source>Enter it in the register</source>
        <translation>登記為新單位</translation>
    </message>
    <message>
        <source>Enter meter readings</source>
        <translation>錄入抄表讀數</translation>
    </message>
    <message>
        <source>Enter takes this answer, Tab passes it by.</source>
        <translation>Enter 採用這條答覆，Tab 跳過。</translation>
    </message>
    <message>
        <source>Enter the days of each year by themselves.</source>
        <translation>請按年份分別錄入，不要跨年。</translation>
    </message>
    <message>
        <source>Enter the terms of the law</source>
        <translation>填入法定期限</translation>
    </message>
    <message>
        <source>Enter what is to be done, line by line.</source>
        <translation>請逐行填寫材料和人工。</translation>
    </message>
    <message>
        <source>Entered at</source>
        <translation>登記時間</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>錄入人</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>誤登已撤銷</translation>
    </message>
    <message>
        <source>Entered. Parts: {count}</source>
        <translation>已填入 {count} 個部位。</translation>
    </message>
    <message>
        <source>Enters readings, corrects the last ones, takes readings over from lists.</source>
        <translation>錄入讀數，更正最近讀數，從清單匯入讀數。</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>單元</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>條數</translation>
    </message>
    <message>
        <source>Entries in the present books that are not in the backup: {count}, the first of {since}.</source>
        <translation>現有資料中有 {count} 條操作記錄不在備份裡，最早一條是 {since}。</translation>
    </message>
    <message>
        <source>Entries of the duty log</source>
        <translation>值班記錄</translation>
    </message>
    <message>
        <source>Entries: {count}</source>
        <translation>共 {count} 條</translation>
    </message>
    <message>
        <source>Entry of the duty log</source>
        <translation>值班日誌條目</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>設施設備</translation>
    </message>
    <message>
        <source>Equipment installed by the builder</source>
        <translation>設備安裝</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久刪除</translation>
    </message>
    <message>
        <source>Erase now</source>
        <translation>立即清除</translation>
    </message>
    <message>
        <source>Erase now…</source>
        <translation>立即清除…</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>刪除個人資料</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>Erased from</source>
        <translation>清除日期</translation>
    </message>
    <message>
        <source>Erased, its time is over</source>
        <translation>已到保存期限，已清除</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>已刪除。</translation>
    </message>
    <message>
        <source>Erased: {count}</source>
        <translation>已清除：{count}</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>刪除…</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>清除中</translation>
    </message>
    <message>
        <source>Erasing held back</source>
        <translation>暫緩清除個人資料</translation>
    </message>
    <message>
        <source>Erasing no longer held back</source>
        <translation>解除暫緩清除</translation>
    </message>
    <message>
        <source>Erasing what must not be kept any longer</source>
        <translation>清除到期的個人資料</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>上報</translation>
    </message>
    <message>
        <source>Escalate {number}</source>
        <translation>上報 {number}</translation>
    </message>
    <message>
        <source>Escalate …</source>
        <translation>上報…</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>已上報</translation>
    </message>
    <message>
        <source>Escalated to</source>
        <translation>上報給</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>陪同人</translation>
    </message>
    <message>
        <source>Escort: {name}</source>
        <translation>陪同人：{name}</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>社區</translation>
    </message>
    <message>
        <source>Estate agent</source>
        <translation>仲介</translation>
    </message>
    <message>
        <source>Estate founded</source>
        <translation>新建社區</translation>
    </message>
    <message>
        <source>Estate: {name}</source>
        <translation>小區：{name}</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Every answer can be found</source>
        <translation>知識庫的每條答覆都能查到</translation>
    </message>
    <message>
        <source>Every change is kept with its date and with who made it.</source>
        <translation>每次修改均留存日期和修改人。</translation>
    </message>
    <message>
        <source>Every day is closed</source>
        <translation>每天都已日結</translation>
    </message>
    <message>
        <source>Every dunning letter is logged as a contact</source>
        <translation>每封催繳函都有催繳記錄</translation>
    </message>
    <message>
        <source>Every key is where the books say it is.</source>
        <translation>全部鑰匙與登記相符。</translation>
    </message>
    <message>
        <source>Every key that is out has one holder</source>
        <translation>借出的鑰匙各有一個借用人</translation>
    </message>
    <message>
        <source>Every role may again do what frontdesk was delivered with, at every counter at once.</source>
        <translation>各職務權限將恢復為出廠設定，所有櫃檯立即生效。</translation>
    </message>
    <message>
        <source>Every row can be taken over.</source>
        <translation>所有列均可匯入。</translation>
    </message>
    <message>
        <source>Every shift is reviewed.</source>
        <translation>各班日誌均已審閱。</translation>
    </message>
    <message>
        <source>Every shift that is over has its handover</source>
        <translation>每個結束的班次都有一份交接記錄</translation>
    </message>
    <message>
        <source>Every ticket can be found by its words</source>
        <translation>每張工單都能按內容查到</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有來訪</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部內容</translation>
    </message>
    <message>
        <source>Everything listed above was handed over, on paper and as files that machines read.</source>
        <translation>以上內容已全部以紙質及電子文件形式提供。</translation>
    </message>
    <message>
        <source>Everything ticked is paid.</source>
        <translation>勾選的帳單全部結清。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全屋</translation>
    </message>
    <message>
        <source>Evidence of a claim; they go with the accounts.</source>
        <translation>債權憑據，隨帳目保存。</translation>
    </message>
    <message>
        <source>Excel could not work this out. Type what belongs here.</source>
        <translation>Excel 沒能算出這一格。請填寫實際內容。</translation>
    </message>
    <message>
        <source>Excel has made a date of this. Format the column as text and type it again.</source>
        <translation>Excel 已把它變成日期。請把該欄設為文字格式後重新填寫。</translation>
    </message>
    <message>
        <source>Excel has rounded this number. Format the column as text and type the number again.</source>
        <translation>Excel 已把號碼四捨五入。請把該欄設為文字格式後重新填寫號碼。</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>異常事項</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>異常清單</translation>
    </message>
    <message>
        <source>Exceptions: what went otherwise than the house rules want, told by the shifts themselves: a shift opened over one that was not handed over, a handover that is missing or disputed, cash that differs, a log not reviewed in time, what was added after the handover, a shift opened late or by somebody whom the roster does not have, what was promised of a ticket and not done when it fell due in the shift, sites that nobody was at on a round of the day. Choose the days and the kind above; Enter turns to the shift, F9 shows the list as a paper, Ctrl+E saves it.</source>
        <translation>異常清單：由各班次的記錄自動得出，列出不合規定之處：未確認交接即開班、缺交接班、交接有異議、現金不符、逾期未審閱、交班後附記、遲開班、不在排班表上、當班期間工單承諾逾時、當日裝修漏巡。在上方選擇日期和類型；Enter查看班次，F9 預覽列印，Ctrl+E 匯出。</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>預約</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>預約時間</translation>
    </message>
    <message>
        <source>Expected at {time}</source>
        <translation>預約 {time}</translation>
    </message>
    <message>
        <source>Expected until</source>
        <translation>預計恢復時間</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>Expired {days} d ago</source>
        <translation>已過期 {days} 天</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Export the resident register</source>
        <translation>匯出住戶登記表</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>續借</translation>
    </message>
    <message>
        <source>Extend pass {number}</source>
        <translation>出入證 {number} 延期</translation>
    </message>
    <message>
        <source>Extend the pass</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Extend the pass …</source>
        <translation>延期…</translation>
    </message>
    <message>
        <source>Extend {number}</source>
        <translation>{number} 續借</translation>
    </message>
    <message>
        <source>Extend …</source>
        <translation>續借…</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>已延期</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Extension applied for</source>
        <translation>申請裝修延期</translation>
    </message>
    <message>
        <source>Extension approved</source>
        <translation>裝修延期獲批</translation>
    </message>
    <message>
        <source>Extension of works</source>
        <translation>裝修延期</translation>
    </message>
    <message>
        <source>Extension of works applied for</source>
        <translation>裝修延期：申請</translation>
    </message>
    <message>
        <source>Extension of works approved</source>
        <translation>裝修延期：核准</translation>
    </message>
    <message>
        <source>Extension of works rejected</source>
        <translation>裝修延期：駁回</translation>
    </message>
    <message>
        <source>Extension of works withdrawn</source>
        <translation>裝修延期：撤回</translation>
    </message>
    <message>
        <source>Extension of {number}</source>
        <translation>{number} 延期申請</translation>
    </message>
    <message>
        <source>Extension rejected</source>
        <translation>裝修延期未獲批</translation>
    </message>
    <message>
        <source>Extension withdrawn</source>
        <translation>撤回裝修延期</translation>
    </message>
    <message>
        <source>Extension …</source>
        <translation>延期…</translation>
    </message>
    <message>
        <source>Extension: decide …</source>
        <translation>審批延期…</translation>
    </message>
    <message>
        <source>Extensions of works</source>
        <translation>裝修延期</translation>
    </message>
    <message>
        <source>Extensions stand where their steps lead</source>
        <translation>延期的狀態與其步驟一致</translation>
    </message>
    <message>
        <source>Extensions, successions and completions are as noted</source>
        <translation>延期、變更和驗收與稽核記錄一致</translation>
    </message>
    <message>
        <source>Extinguishers there, no fire unpermitted</source>
        <translation>配備滅火器，無違規動火</translation>
    </message>
    <message>
        <source>F2 sets the shifts up first.</source>
        <translation>請先按 F2 設定班次。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>公共設施</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>設施設備</translation>
    </message>
    <message>
        <source>Facts that can stand in a text: {facts}</source>
        <translation>文字中可用的項目：{facts}</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家屬</translation>
    </message>
    <message>
        <source>Family and friends</source>
        <translation>親友</translation>
    </message>
    <message>
        <source>Family members</source>
        <translation>家庭成員</translation>
    </message>
    <message>
        <source>Faults found</source>
        <translation>發現問題</translation>
    </message>
    <message>
        <source>Faults found on a site</source>
        <translation>裝修巡查發現問題</translation>
    </message>
    <message>
        <source>Faults of {number} are settled</source>
        <translation>{number} 問題已處理</translation>
    </message>
    <message>
        <source>Faults put right</source>
        <translation>裝修：缺陷整改完成</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>有誤</translation>
    </message>
    <message>
        <source>Faulty rows</source>
        <translation>有誤的列</translation>
    </message>
    <message>
        <source>Faulty rows of {name}</source>
        <translation>{name} 有誤的列</translation>
    </message>
    <message>
        <source>Faulty rows: {count}</source>
        <translation>有誤 {count} 列</translation>
    </message>
    <message>
        <source>Façade</source>
        <translation>外立面</translation>
    </message>
    <message>
        <source>Façade, windows, balconies kept</source>
        <translation>外立面、門窗、陽台保持原狀</translation>
    </message>
    <message>
        <source>Fee for a pass, also for a lost one; 0: none is asked for</source>
        <translation>出入證工本費（補辦同）；0 為不收</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>收費項目</translation>
    </message>
    <message>
        <source>Fee item added</source>
        <translation>新增收費項目</translation>
    </message>
    <message>
        <source>Fee item changed</source>
        <translation>修改收費項目</translation>
    </message>
    <message>
        <source>Fee item no longer used</source>
        <translation>停用收費項目</translation>
    </message>
    <message>
        <source>Fee item of pass deposits</source>
        <translation>出入證押金的收費項目</translation>
    </message>
    <message>
        <source>Fee item of pass fees</source>
        <translation>出入證工本費的收費項目</translation>
    </message>
    <message>
        <source>Fee item of the clean-up fee</source>
        <translation>垃圾清運費的收費項目</translation>
    </message>
    <message>
        <source>Fee item of the contractor&apos;s deposit</source>
        <translation>施工單位裝修押金的收費項目</translation>
    </message>
    <message>
        <source>Fee item of the owner&apos;s deposit</source>
        <translation>業主裝修押金的收費項目</translation>
    </message>
    <message>
        <source>Fee item of what is kept of deposits</source>
        <translation>押金扣款的收費項目</translation>
    </message>
    <message>
        <source>Fee item used again</source>
        <translation>恢復收費項目</translation>
    </message>
    <message>
        <source>Fee items and prices</source>
        <translation>收費項目與單價</translation>
    </message>
    <message>
        <source>Fee items are as noted in the audit chain</source>
        <translation>收費項目與稽核鏈記錄一致</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>新增附件</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>刪除附件</translation>
    </message>
    <message>
        <source>File saved elsewhere</source>
        <translation>另存附件</translation>
    </message>
    <message>
        <source>File the case</source>
        <translation>歸檔</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已歸檔</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Files attached: {count}</source>
        <translation>已加入檔案：{count}</translation>
    </message>
    <message>
        <source>Files missing: {count}</source>
        <translation>缺附件：{count}</translation>
    </message>
    <message>
        <source>Files of renovations, without their workers</source>
        <translation>裝修檔案（不含施工人員資料）</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>Fill in {label}.</source>
        <translation>請填寫「{label}」。</translation>
    </message>
    <message>
        <source>Fill the roster</source>
        <translation>批次填入排班</translation>
    </message>
    <message>
        <source>Fill …</source>
        <translation>批次填入…</translation>
    </message>
    <message>
        <source>Filled in, not stored yet: Ctrl+S stores it.</source>
        <translation>已填入，尚未儲存，按 Ctrl+S 儲存。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Filter: {text}</source>
        <translation>篩選：{text}</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最後通知</translation>
    </message>
    <message>
        <source>Final demand for payment</source>
        <translation>最後催繳函</translation>
    </message>
    <message>
        <source>Final review</source>
        <translation>複審</translation>
    </message>
    <message>
        <source>Final review due</source>
        <translation>待複審</translation>
    </message>
    <message>
        <source>Final review of permits</source>
        <translation>裝修複審</translation>
    </message>
    <message>
        <source>Final review of {number}</source>
        <translation>複審 {number}</translation>
    </message>
    <message>
        <source>Final review …</source>
        <translation>複審…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Find anything: type, or scan a code</source>
        <translation>搜尋：輸入或掃碼</translation>
    </message>
    <message>
        <source>Find: unit, name, initials, phone, plate, key tag, number, or scan  Ctrl+K</source>
        <translation>搜尋：房號、姓名、拼音首字母、電話、車牌、鑰匙牌、單號，或掃碼  Ctrl+K</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Fingerprint of the key: {fingerprint}</source>
        <translation>金鑰指紋：{fingerprint}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Finish the stock-take</source>
        <translation>完成盤點</translation>
    </message>
    <message>
        <source>Finish …</source>
        <translation>完成盤點…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation>完工時間</translation>
    </message>
    <message>
        <source>Finished at: {at}</source>
        <translation>完成時間：{at}</translation>
    </message>
    <message>
        <source>Finished stock-takes say of every key what was found</source>
        <translation>已完成的盤點對每把鑰匙均有結果</translation>
    </message>
    <message>
        <source>Finished: {work}</source>
        <translation>已完成：{work}</translation>
    </message>
    <message>
        <source>Fire and hot work</source>
        <translation>消防與動火</translation>
    </message>
    <message>
        <source>Fire from</source>
        <translation>動火開始</translation>
    </message>
    <message>
        <source>Fire until</source>
        <translation>動火結束</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>正式催繳</translation>
    </message>
    <message>
        <source>First</source>
        <translation>初始</translation>
    </message>
    <message>
        <source>First feedback</source>
        <translation>首次反饋</translation>
    </message>
    <message>
        <source>First issued on {day}; this one replaces all before.</source>
        <translation>首次發證日期：{day}；本證換發後，原證作廢。</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>初始讀數</translation>
    </message>
    <message>
        <source>First receipt</source>
        <translation>首張收據</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>初審</translation>
    </message>
    <message>
        <source>First review due</source>
        <translation>待初審</translation>
    </message>
    <message>
        <source>First review of permits</source>
        <translation>裝修初審</translation>
    </message>
    <message>
        <source>First review of {number}</source>
        <translation>初審 {number}</translation>
    </message>
    <message>
        <source>First review …</source>
        <translation>初審…</translation>
    </message>
    <message>
        <source>Fit-out</source>
        <translation>裝修情況</translation>
    </message>
    <message>
        <source>Fitting-out, doors and windows</source>
        <translation>裝修工程、門窗</translation>
    </message>
    <message>
        <source>Fixed per unit</source>
        <translation>每戶定額</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>住宅</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>備用金</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Folder for the backup, best on another disk</source>
        <translation>選擇存放備份的資料夾，最好在另一顆磁碟上</translation>
    </message>
    <message>
        <source>Folders of the backups</source>
        <translation>備份資料夾</translation>
    </message>
    <message>
        <source>Follow up …</source>
        <translation>回訪…</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟進</translation>
    </message>
    <message>
        <source>Follow-up call</source>
        <translation>回訪</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>待回訪</translation>
    </message>
    <message>
        <source>Follow-up of {number}</source>
        <translation>回訪 {number}</translation>
    </message>
    <message>
        <source>Follow-up record</source>
        <translation>回訪記錄</translation>
    </message>
    <message>
        <source>Follow-up register</source>
        <translation>回訪登記表</translation>
    </message>
    <message>
        <source>Follow-up: {boxes}</source>
        <translation>回訪：{boxes}</translation>
    </message>
    <message>
        <source>Follow-up: {number}</source>
        <translation>回訪單：{number}</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>回訪</translation>
    </message>
    <message>
        <source>Follow-ups that found a fault have their slips</source>
        <translation>回訪不滿意的均有整改單</translation>
    </message>
    <message>
        <source>Follow-ups: what was done or answered comes here by itself, with the time that the rules give it. F7 notes what came of the call: satisfied closes the ticket; not satisfied opens it again and prints its rectification slip, which is served with Ctrl+M and shown again with Ctrl+Shift+M; who was not reached is asked again. Ctrl+Shift+Y closes what nobody can be asked after, with a reason. The field of states shows also what was made before. The manager draws the month&apos;s spot checks with Ctrl+Shift+D, at random and no ticket twice, and asks after them with Ctrl+Shift+F. F9 shows the record or the slip, Ctrl+E saves the list.</source>
        <translation>回訪：完工或已答覆的工單按規則時限自動列在這裡。F7 記錄回訪結果：滿意則關閉工單；不滿意則重新開啟並列印整改單，Ctrl+M 登記送達，Ctrl+Shift+M 再次查看；未聯絡上的稍後再訪。無法回訪的用 Ctrl+Shift+Y 寫明原因後關閉。在狀態列還可以查看已做的回訪。經理用 Ctrl+Shift+D 隨機抽取本月抽查，同一工單不重複抽取，用 Ctrl+Shift+F 抽查回訪。F9 預覽記錄或整改單，Ctrl+E 匯出列表。</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>回訪</translation>
    </message>
    <message>
        <source>Followed up at</source>
        <translation>回訪時間</translation>
    </message>
    <message>
        <source>Followed up at: {at}</source>
        <translation>回訪時間：{at}</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation>回訪人</translation>
    </message>
    <message>
        <source>Followed up by: {name}</source>
        <translation>回訪人：{name}</translation>
    </message>
    <message>
        <source>Fonts: Noto Sans (SIL Open Font License). Icons: Lucide (ISC License).</source>
        <translation>字型：Noto Sans（SIL 開放字型許可）。圖示：Lucide（ISC 許可）。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>適用範圍</translation>
    </message>
    <message>
        <source>For somebody who has died, close relatives may ask, for lawful interests of their own and unless the deceased arranged otherwise (art. 49).</source>
        <translation>自然人死亡的，其近親屬為自身的合法、正當利益，可依第四十九條提出；死者生前另有安排的除外。</translation>
    </message>
    <message>
        <source>For the office: {name}</source>
        <translation>經辦人：{name}</translation>
    </message>
    <message>
        <source>For the same unit {number} is under way. Withdraw one of them.</source>
        <translation>同一房屋另有 {number} 正在辦理，請撤回其中一件。</translation>
    </message>
    <message>
        <source>For vacant units alone</source>
        <translation>僅適用於空置房</translation>
    </message>
    <message>
        <source>For {unit} there is {number} already: go on with that.</source>
        <translation>{unit} 已有 {number}，請接著辦理那一份。</translation>
    </message>
    <message>
        <source>Foreign permanent resident card</source>
        <translation>外國人永久居留身份證</translation>
    </message>
    <message>
        <source>Former residents: {count}</source>
        <translation>歷史住戶 {count} 人</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>已找回</translation>
    </message>
    <message>
        <source>Found at the door</source>
        <translation>現場情況</translation>
    </message>
    <message>
        <source>Found it? Please hand it in at: {office}</source>
        <translation>拾到請交回：{office}</translation>
    </message>
    <message>
        <source>Found on the site</source>
        <translation>巡查情況</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>調查結果</translation>
    </message>
    <message>
        <source>Found out …</source>
        <translation>調查結果…</translation>
    </message>
    <message>
        <source>Foundations and main structure</source>
        <translation>地基基礎和主體結構</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>有效投訴</translation>
    </message>
    <message>
        <source>Founded complaints that are handled, at least</source>
        <translation>有效投訴處理率，不低於</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>溫馨提醒</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>選擇文件…</translation>
    </message>
    <message>
        <source>From completion to re-inspection</source>
        <translation>竣工驗收到複驗的觀察期</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>From income to money</source>
        <translation>收入與實收款核對</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>開始月份</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>即日起</translation>
    </message>
    <message>
        <source>From prepayment and deposits</source>
        <translation>預存及押金抵扣</translation>
    </message>
    <message>
        <source>From today on {plate} no longer belongs to this unit.</source>
        <translation>自今日起，{plate} 不再登記在本房屋名下。</translation>
    </message>
    <message>
        <source>From {amount} yuan</source>
        <translation>不低於 {amount} 元</translation>
    </message>
    <message>
        <source>From {begins} to {ends}</source>
        <translation>{begins} 至 {ends}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>From {day} on the unit belongs to {names}.</source>
        <translation>自 {day} 起，業主為 {names}。</translation>
    </message>
    <message>
        <source>From {day} on the unit is let to {names}.</source>
        <translation>自 {day} 起，出租給 {names}。</translation>
    </message>
    <message>
        <source>From {day} on, personal data is erased as the rules ask: {what}.</source>
        <translation>自 {day} 起，將按保留期限清除個人資料：{what}。</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>時間：{first} 至 {last}</translation>
    </message>
    <message>
        <source>From {time}: {words}</source>
        <translation>{time} 起：{words}</translation>
    </message>
    <message>
        <source>Full identity number looked at</source>
        <translation>查看完整證件號碼</translation>
    </message>
    <message>
        <source>Further copies</source>
        <translation>增加把數</translation>
    </message>
    <message>
        <source>Further down (mm)</source>
        <translation>向下移（公釐）</translation>
    </message>
    <message>
        <source>Further report</source>
        <translation>再次反映</translation>
    </message>
    <message>
        <source>Further reports of tickets are as noted</source>
        <translation>工單的重複反映與記錄一致</translation>
    </message>
    <message>
        <source>Further right (mm)</source>
        <translation>向右移（公釐）</translation>
    </message>
    <message>
        <source>GB18030 (simplified Chinese)</source>
        <translation>GB18030（簡體中文）</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>燃氣</translation>
    </message>
    <message>
        <source>Gas and heating</source>
        <translation>燃氣、暖氣</translation>
    </message>
    <message>
        <source>Gas and heating as permitted</source>
        <translation>燃氣、供暖按許可施工</translation>
    </message>
    <message>
        <source>Gas off</source>
        <translation>停氣</translation>
    </message>
    <message>
        <source>Gas supplier</source>
        <translation>燃氣公司</translation>
    </message>
    <message>
        <source>Gas supplier, planning authority …</source>
        <translation>燃氣公司、規劃部門…</translation>
    </message>
    <message>
        <source>Gas, heating, pipes and wires as permitted</source>
        <translation>燃氣、暖氣及管線按許可施工</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>門崗</translation>
    </message>
    <message>
        <source>Gate: scan a pass, or type its number and Enter. Whoever it belongs to is seen with the photo, and in large whether they are let in, or why not: expired, wrong site, site stopped, works over, returned, lost. Choose the site that is asked for to have passes of others refused, or leave it open. The next scan takes the place of the last; nothing is kept of who came. F7 opens the pass. In every other room a scanned pass opens at once.</source>
        <translation>門崗：掃描出入證，或輸入證號後 Enter。螢幕顯示持證人照片，並以大字提示放行或不予放行的原因：已過期、非本工地、工地已停工、施工已結束、證件已交回或已掛失。選擇要核對的工地後，其他工地的出入證不予放行；也可不選。下一次掃描替換上一次結果，不留存出入記錄。F7 打開該出入證。在其他界面掃描出入證會直接打開。</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>贈與</translation>
    </message>
    <message>
        <source>Give or take</source>
        <translation>授予/收回</translation>
    </message>
    <message>
        <source>Give the change back in cash.</source>
        <translation>請以現金找零。</translation>
    </message>
    <message>
        <source>Give up the works</source>
        <translation>終止裝修</translation>
    </message>
    <message>
        <source>Give up the works …</source>
        <translation>終止裝修…</translation>
    </message>
    <message>
        <source>Give {number} to somebody else</source>
        <translation>改派 {number}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>引用次數</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退款金額</translation>
    </message>
    <message>
        <source>Given back {amount}</source>
        <translation>已退 {amount}</translation>
    </message>
    <message>
        <source>Given back {amount}, {number}: {reason}</source>
        <translation>退還 {amount}，{number}：{reason}</translation>
    </message>
    <message>
        <source>Given out by: {name}</source>
        <translation>發放經辦：{name}</translation>
    </message>
    <message>
        <source>Given to {role}</source>
        <translation>授予{role}</translation>
    </message>
    <message>
        <source>Given up midway</source>
        <translation>中途終止</translation>
    </message>
    <message>
        <source>Gives rights to roles and takes them away.</source>
        <translation>授予或收回各職務的權限。</translation>
    </message>
    <message>
        <source>Gives the final review, approves and rejects extensions.</source>
        <translation>裝修複審，批准或駁回延期。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go on to sign in</source>
        <translation>前往登入</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>繼續處理</translation>
    </message>
    <message>
        <source>Go over the whole books; fails when anything is wrong.</source>
        <translation>核查全部帳目；發現問題時傳回錯誤代碼。</translation>
    </message>
    <message>
        <source>Go through every point: in order, or not.</source>
        <translation>請逐項填寫：合格或不合格。</translation>
    </message>
    <message>
        <source>Go to a desk</source>
        <translation>切換功能區</translation>
    </message>
    <message>
        <source>Go to a room of the desk</source>
        <translation>轉到本崗位的某一頁</translation>
    </message>
    <message>
        <source>Goes back to the former owner</source>
        <translation>退還原業主</translation>
    </message>
    <message>
        <source>Goes back to the new owner, as both agreed in writing</source>
        <translation>按雙方書面約定退還新業主</translation>
    </message>
    <message>
        <source>Goes off duty</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>Goes over</source>
        <translation>統計範圍</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>改由</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Going over the books</source>
        <translation>正在核查帳目</translation>
    </message>
    <message>
        <source>Going over the books in it</source>
        <translation>正在核對備份中的資料</translation>
    </message>
    <message>
        <source>Going to</source>
        <translation>去往</translation>
    </message>
    <message>
        <source>Going to: {where}</source>
        <translation>去往：{where}</translation>
    </message>
    <message>
        <source>Greenery</source>
        <translation>綠化</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>稱呼</translation>
    </message>
    <message>
        <source>Greeting when no name is known</source>
        <translation>姓名不詳時的稱呼</translation>
    </message>
    <message>
        <source>Gross area</source>
        <translation>建築面積</translation>
    </message>
    <message>
        <source>Gross area {area} m²</source>
        <translation>建築面積 {area} m²</translation>
    </message>
    <message>
        <source>Gross area, m²</source>
        <translation>建築面積（m²）</translation>
    </message>
    <message>
        <source>Gross area: {area} m²</source>
        <translation>建築面積：{area} m²</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>第 {number} 組</translation>
    </message>
    <message>
        <source>Group {number} of the recovery code is mistyped. Compare it with the sheet.</source>
        <translation>恢復碼第 {number} 組輸入有誤，請對照說明單。</translation>
    </message>
    <message>
        <source>Guard:</source>
        <translation>監護人：</translation>
    </message>
    <message>
        <source>Guardian&apos;s identity card and proof of guardianship</source>
        <translation>監護人身份證及監護關係證明</translation>
    </message>
    <message>
        <source>HEADING=FIELD</source>
        <translation>欄名=欄位</translation>
    </message>
    <message>
        <source>Had become {number}</source>
        <translation>曾轉為 {number}</translation>
    </message>
    <message>
        <source>Half-filled forms</source>
        <translation>未完成的草稿</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <translation>按半年</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>退還</translation>
    </message>
    <message>
        <source>Hand back and print the form</source>
        <translation>退還並列印委託書</translation>
    </message>
    <message>
        <source>Hand back {tag}</source>
        <translation>退還 {tag}</translation>
    </message>
    <message>
        <source>Hand back …</source>
        <translation>退還…</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>交款</translation>
    </message>
    <message>
        <source>Hand in the application</source>
        <translation>提交申請</translation>
    </message>
    <message>
        <source>Hand in …</source>
        <translation>交款…</translation>
    </message>
    <message>
        <source>Hand in: {document}.</source>
        <translation>請提交：{document}。</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>提交申請</translation>
    </message>
    <message>
        <source>Hand it over against the signed receipt, to nobody else.</source>
        <translation>僅限憑簽收單交本人或其代理人，不得交他人。</translation>
    </message>
    <message>
        <source>Hand keys of {unit} to the owner</source>
        <translation>向業主交付 {unit} 的鑰匙</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>提交交班</translation>
    </message>
    <message>
        <source>Hand over and print</source>
        <translation>交班並列印</translation>
    </message>
    <message>
        <source>Hand over for them</source>
        <translation>代為交班</translation>
    </message>
    <message>
        <source>Hand over for them …</source>
        <translation>代為交班…</translation>
    </message>
    <message>
        <source>Hand over my shift</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Hand over my shift …</source>
        <translation>交班…</translation>
    </message>
    <message>
        <source>Hand the keys over</source>
        <translation>交付鑰匙</translation>
    </message>
    <message>
        <source>Hand to the owner …</source>
        <translation>交付業主…</translation>
    </message>
    <message>
        <source>Hand-ins agree with their closed days</source>
        <translation>交款單與日結單一致</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>已退還</translation>
    </message>
    <message>
        <source>Handed back at: {at}</source>
        <translation>退還時間：{at}</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>交款單號</translation>
    </message>
    <message>
        <source>Handed in as</source>
        <translation>提交方式</translation>
    </message>
    <message>
        <source>Handed in by:</source>
        <translation>交款人：</translation>
    </message>
    <message>
        <source>Handed in by: {name}</source>
        <translation>交款人：{name}</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交接</translation>
    </message>
    <message>
        <source>Handed over at</source>
        <translation>交班時間</translation>
    </message>
    <message>
        <source>Handed over at: {at}</source>
        <translation>交付時間：{at}</translation>
    </message>
    <message>
        <source>Handed over by: {name}</source>
        <translation>交班人：{name}</translation>
    </message>
    <message>
        <source>Handed over in person</source>
        <translation>當面送達</translation>
    </message>
    <message>
        <source>Handed over later, on {day}</source>
        <translation>{day} 交房，在本期之後</translation>
    </message>
    <message>
        <source>Handed over or posted</source>
        <translation>已送達或寄出</translation>
    </message>
    <message>
        <source>Handed to the owner</source>
        <translation>已交業主</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>已處理</translation>
    </message>
    <message>
        <source>Handled by:</source>
        <translation>經辦人：</translation>
    </message>
    <message>
        <source>Handled by: {name}</source>
        <translation>經辦人：{name}</translation>
    </message>
    <message>
        <source>Handling rate</source>
        <translation>處理率</translation>
    </message>
    <message>
        <source>Handling rate = handled / founded complaints. Founded are the complaints reported in these days, less what was unfounded or cancelled; handled are those that were answered and are not open again, as they stand now.</source>
        <translation>處理率 = 已處理 ÷ 有效投訴。有效投訴為期內受理的投訴，不含不成立和已取消的；已處理指已答覆且未重新開啟的，按目前狀態統計。</translation>
    </message>
    <message>
        <source>Handling rate by month</source>
        <translation>各月處理率</translation>
    </message>
    <message>
        <source>Handling rate by week</source>
        <translation>各週處理率</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接單</translation>
    </message>
    <message>
        <source>Handover answered</source>
        <translation>交接班：接班確認</translation>
    </message>
    <message>
        <source>Handover by the developer</source>
        <translation>開發商交房</translation>
    </message>
    <message>
        <source>Handover date</source>
        <translation>交房日期</translation>
    </message>
    <message>
        <source>Handover disputed</source>
        <translation>交接有異議</translation>
    </message>
    <message>
        <source>Handover left out</source>
        <translation>漏交接</translation>
    </message>
    <message>
        <source>Handover missing</source>
        <translation>缺交接班</translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <translation>交接班記錄表</translation>
    </message>
    <message>
        <source>Handover submitted</source>
        <translation>交接班：提交</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Handovers list what was open</source>
        <translation>交接記錄列出了當時的未結事項</translation>
    </message>
    <message>
        <source>Hands residents a copy of their data, erases it on request or before its time, and keeps what an authority wants kept.</source>
        <translation>向業主、住戶提供個人資料副本，按申請或提前刪除，按機關要求保留。</translation>
    </message>
    <message>
        <source>Hang it up</source>
        <translation>入櫃</translation>
    </message>
    <message>
        <source>Hang them up</source>
        <translation>入櫃</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>發生時間</translation>
    </message>
    <message>
        <source>Happened at, now if empty</source>
        <translation>發生時間（不填為現在）</translation>
    </message>
    <message>
        <source>Has a pass</source>
        <translation>已辦證</translation>
    </message>
    <message>
        <source>Has an identity number shown in full; each time is noted.</source>
        <translation>查看完整證件號碼，每次均留痕。</translation>
    </message>
    <message>
        <source>Has no pass</source>
        <translation>未辦證</translation>
    </message>
    <message>
        <source>Has pass {number} for {unit} until {day}.</source>
        <translation>持有 {unit} 的出入證 {number}，有效期至 {day}。</translation>
    </message>
    <message>
        <source>Have an electrician with a card put the wires in order, and close what leaks.</source>
        <translation>由持證電工整改線路，滲漏處立即封堵。</translation>
    </message>
    <message>
        <source>Have it looked into …</source>
        <translation>安排調查…</translation>
    </message>
    <message>
        <source>Have {number} looked into</source>
        <translation>安排調查 {number}</translation>
    </message>
    <message>
        <source>Headings again</source>
        <translation>重複的表頭</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>暖氣</translation>
    </message>
    <message>
        <source>Heating and cooling system</source>
        <translation>供熱與供冷系統</translation>
    </message>
    <message>
        <source>Heating off</source>
        <translation>停暖</translation>
    </message>
    <message>
        <source>Heavier load on a floor</source>
        <translation>增加樓面荷載</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>在押</translation>
    </message>
    <message>
        <source>Held after it</source>
        <translation>在押餘額</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>暫緩至</translation>
    </message>
    <message>
        <source>Held {amount}</source>
        <translation>在押 {amount}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>幫助</translation>
    </message>
    <message>
        <source>Help for this desk</source>
        <translation>本頁幫助</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>在櫃/共</translation>
    </message>
    <message>
        <source>Here each unit has its file: who lives there, how they are reached, what changed.
Ctrl+I imports the register that you have in Excel; F3 adds a single unit.</source>
        <translation>業主檔案：一戶一檔，住著誰、怎麼聯絡、有過哪些變更。
按 Ctrl+I 匯入已有的 Excel 登記表；按 F3 逐戶新增。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>History</source>
        <translation>變更記錄</translation>
    </message>
    <message>
        <source>Hold it back</source>
        <translation>登記暫緩</translation>
    </message>
    <message>
        <source>Hold of erasing</source>
        <translation>暫緩清除</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>適用範圍</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Holds on erasing are as noted</source>
        <translation>暫緩清除與審計記錄一致</translation>
    </message>
    <message>
        <source>Holidays are not announced yet</source>
        <translation>節假日安排尚未公布</translation>
    </message>
    <message>
        <source>Hong Kong and Macao travel permit</source>
        <translation>港澳居民來往內地通行證</translation>
    </message>
    <message>
        <source>Hong Kong, Macao and Taiwan residence permit</source>
        <translation>港澳台居民居住證</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>掛鉤號</translation>
    </message>
    <message>
        <source>Hook you stand before</source>
        <translation>目前掛鉤號</translation>
    </message>
    <message>
        <source>Hook {hook}</source>
        <translation>掛鉤 {hook}</translation>
    </message>
    <message>
        <source>Host&apos;s signature:</source>
        <translation>被訪人簽名：</translation>
    </message>
    <message>
        <source>Hot work</source>
        <translation>動火作業</translation>
    </message>
    <message>
        <source>Hot work allowed</source>
        <translation>已批准動火</translation>
    </message>
    <message>
        <source>Hot work cancelled</source>
        <translation>動火作業取消</translation>
    </message>
    <message>
        <source>Hot work checked</source>
        <translation>動火後已檢查</translation>
    </message>
    <message>
        <source>Hot work closed</source>
        <translation>動火作業：結束</translation>
    </message>
    <message>
        <source>Hot work going on</source>
        <translation>動火中</translation>
    </message>
    <message>
        <source>Hot work in {unit}</source>
        <translation>{unit} 動火作業</translation>
    </message>
    <message>
        <source>Hot work to be checked</source>
        <translation>動火後待檢查</translation>
    </message>
    <message>
        <source>Hot work {number} is to be looked after and closed.</source>
        <translation>動火作業 {number} 尚待作業後檢查並關閉。</translation>
    </message>
    <message>
        <source>Hot work …</source>
        <translation>動火作業…</translation>
    </message>
    <message>
        <source>Hot-work permit</source>
        <translation>動火作業證</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Hours for works</source>
        <translation>施工時間</translation>
    </message>
    <message>
        <source>Hours for works, as permits and agreements say them</source>
        <translation>裝修施工時間（許可證和協議上的寫法）</translation>
    </message>
    <message>
        <source>Hours for works: {hours}</source>
        <translation>施工時間：{hours}</translation>
    </message>
    <message>
        <source>Household&apos;s signature:</source>
        <translation>住戶簽字：</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>戶數</translation>
    </message>
    <message>
        <source>Housing authority</source>
        <translation>住建部門</translation>
    </message>
    <message>
        <source>How</source>
        <translation>送達方式</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>統計口徑</translation>
    </message>
    <message>
        <source>How it was lost</source>
        <translation>遺失經過</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>支付方式</translation>
    </message>
    <message>
        <source>How long a locked-out operator waits</source>
        <translation>操作員鎖定時長</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>How to restore:</source>
        <translation>還原步驟：</translation>
    </message>
    <message>
        <source>Hung on its own hook</source>
        <translation>掛回原位</translation>
    </message>
    <message>
        <source>I apply for the works above and have been told what is forbidden or needs the consent of others (Measures for the Administration of Interior Decoration of Dwellings, Decree 110 of 2002, articles 5 to 8 and 15).</source>
        <translation>本人申請進行上述裝修施工，已被告知《住宅室內裝飾裝修管理辦法》（2002 年建設部令第 110 號）第五至八條、第十五條規定的禁止行為和須經批准的事項。</translation>
    </message>
    <message>
        <source>I have received letter {number} of {date}.</source>
        <translation>本人已收到{date}的 {number} 號函件。</translation>
    </message>
    <message>
        <source>I have received the payment notice of {date}.</source>
        <translation>本人已收到 {date} 的繳費通知單。</translation>
    </message>
    <message>
        <source>ID document</source>
        <translation>證件類型</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>證件號碼</translation>
    </message>
    <message>
        <source>ID number of the co-owner</source>
        <translation>共有人證件號碼</translation>
    </message>
    <message>
        <source>ID or staff card</source>
        <translation>證件號/工牌</translation>
    </message>
    <message>
        <source>ID: {number}</source>
        <translation>證件：{number}</translation>
    </message>
    <message>
        <source>ITEM</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>證件號碼</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>居民身份證</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>證件類型</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>證件號碼</translation>
    </message>
    <message>
        <source>Identity number looked at</source>
        <translation>查看證件號碼</translation>
    </message>
    <message>
        <source>If both this sheet and the passphrase are lost, nobody can open the encrypted backups, not even the maker of the program. If others have seen it, set a new passphrase and print a new sheet.</source>
        <translation>本說明單與加密口令若都遺失，任何人（包括軟體開發者）都無法開啟已加密的備份。若被他人看到，請設定新口令並列印新說明單。</translation>
    </message>
    <message>
        <source>If it is lost, we tell the resident at once and have the lock changed at our cost.</source>
        <translation>如有遺失，我處立即告知委託人，並承擔更換鎖具的費用。</translation>
    </message>
    <message>
        <source>If it is not</source>
        <translation>逾期後果</translation>
    </message>
    <message>
        <source>If it is not put right by then, works are stopped and it is dealt with as a breach of the agreement; what it costs is deducted from the deposits.</source>
        <translation>逾期未整改的，責令停工，按違反裝修管理服務協議處理，所需費用從裝修押金中扣除。</translation>
    </message>
    <message>
        <source>If it is not put right by then, works are stopped, it is reported to the authority (Measures, article 17), and what it costs is deducted from the deposits.</source>
        <translation>逾期未整改的，責令停工，依《辦法》第十七條報告有關部門處理，所需費用從裝修押金中扣除。</translation>
    </message>
    <message>
        <source>If something is wrong</source>
        <translation>異議與說明</translation>
    </message>
    <message>
        <source>If you have paid in the meantime, please disregard this letter. If anything looks wrong to you, or you cannot pay just now, please call us: we will check it together and find a way.</source>
        <translation>　　如您已經繳納，請不必理會本函。如您對費用有疑問，或者暫時有困難，請與我們聯繫，我們將為您核對並一起商量解決辦法。</translation>
    </message>
    <message>
        <source>If you have paid in the meantime, please disregard this letter. If you dispute a sum, please bring your receipts and we will check them with you; if you cannot pay all at once, please agree with us on how you will.</source>
        <translation>　　如您已經繳納，請不必理會本函。如您對金額有異議，請攜帶繳費憑證與我們核對；如一次繳清確有困難，請與我們商定繳納辦法。</translation>
    </message>
    <message>
        <source>If you have paid in the meantime, please disregard this notice. If anything looks wrong to you, please tell us and we will check it together.</source>
        <translation>　　如您已繳納，請忽略本通知；如對費用有疑問，請與我們聯絡，我們將與您一同核對。</translation>
    </message>
    <message>
        <source>Illness, family, training …</source>
        <translation>病假、家事、培訓……</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Import a register from Excel</source>
        <translation>從 Excel 匯入住戶登記表</translation>
    </message>
    <message>
        <source>Import of keys undone</source>
        <translation>撤銷鑰匙匯入</translation>
    </message>
    <message>
        <source>Import of readings undone</source>
        <translation>撤銷讀數匯入</translation>
    </message>
    <message>
        <source>Import of residents undone</source>
        <translation>撤銷住戶匯入</translation>
    </message>
    <message>
        <source>Import of tickets undone</source>
        <translation>撤銷工單匯入</translation>
    </message>
    <message>
        <source>Import register</source>
        <translation>匯入登記表</translation>
    </message>
    <message>
        <source>Import register…</source>
        <translation>匯入登記表…</translation>
    </message>
    <message>
        <source>Import {number} has been undone already.</source>
        <translation>第 {number} 次匯入已經撤銷過了。</translation>
    </message>
    <message>
        <source>Import {number} is undone.</source>
        <translation>第 {number} 次匯入已撤銷。</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Important or urgent</source>
        <translation>重要或緊急</translation>
    </message>
    <message>
        <source>Imported. Added: {added}, changed: {changed}.</source>
        <translation>匯入完成：新增 {added}，變更 {changed}。</translation>
    </message>
    <message>
        <source>Importing the register</source>
        <translation>正在匯入登記表</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>匯入記錄</translation>
    </message>
    <message>
        <source>Imports of the resident register</source>
        <translation>業主登記表的匯入記錄</translation>
    </message>
    <message>
        <source>In an emergency a worker is at the door within</source>
        <translation>緊急報修到場時限</translation>
    </message>
    <message>
        <source>In an emergency call: {phone}</source>
        <translation>緊急聯絡電話：{phone}</translation>
    </message>
    <message>
        <source>In an emergency, why nobody on duty</source>
        <translation>緊急報修派給不當班人員的原因</translation>
    </message>
    <message>
        <source>In custody</source>
        <translation>託管中</translation>
    </message>
    <message>
        <source>In figures:</source>
        <translation>小寫：</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>執行中</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>處理中</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>處理中</translation>
    </message>
    <message>
        <source>In return</source>
        <translation>換回</translation>
    </message>
    <message>
        <source>In row {row} a quotation mark is not closed. Correct it, or save the register as .xlsx.</source>
        <translation>第 {row} 列的引號沒有成對。請改正，或把登記表另存為 .xlsx。</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>登記狀態</translation>
    </message>
    <message>
        <source>In the cabinet</source>
        <translation>在櫃</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>已登記</translation>
    </message>
    <message>
        <source>In the register of workers</source>
        <translation>施工人員檔案</translation>
    </message>
    <message>
        <source>In the resident&apos;s words</source>
        <translation>住戶說明</translation>
    </message>
    <message>
        <source>In these days</source>
        <translation>所選日期內</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>及時</translation>
    </message>
    <message>
        <source>In time is judged by what was promised when it was promised, whatever the rules say since.</source>
        <translation>是否及時按承諾當時的時限判定，其後規則調整不影響。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>啟用日期</translation>
    </message>
    <message>
        <source>In {unit}</source>
        <translation>單位：{unit}</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>突發事件</translation>
    </message>
    <message>
        <source>Incident changed</source>
        <translation>突發事件：修改</translation>
    </message>
    <message>
        <source>Incident declared</source>
        <translation>登記突發事件</translation>
    </message>
    <message>
        <source>Incident ended</source>
        <translation>突發事件：結束</translation>
    </message>
    <message>
        <source>Incident over</source>
        <translation>突發事件結束</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>突發事件</translation>
    </message>
    <message>
        <source>Incidents: what touches a whole building or the estate, such as water off or a lift stopped. F3 declares one, or announces one that is to come, and writes the sentence that callers are told; it stands wherever a caller is found: in forms, in the unit file, in the finder. F2 says anew how long it lasts, F7 ends it. One that lasts longer than expected is counted on the tab until somebody does either. Ctrl+E saves the list.</source>
        <translation>突發事件：影響整棟樓或全小區的情況，如停水停電、電梯停運。F3 登記或預告一項，並寫好對來電來訪者的告知內容；凡查到受影響的住戶，登記表、業主檔案和查找框中都會顯示該內容。F2 修改預計恢復時間，F7 登記恢復。超過預計時間的計入標籤數字，直到有人處理。Ctrl+E 匯出列表。</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Income by fee item</source>
        <translation>各收費項目收入</translation>
    </message>
    <message>
        <source>Income of a fee item is what settled its charges in these days: prepayment when it is used, deposits when they are deducted from. Deposits held are owed back and no income.</source>
        <translation>收費項目收入為所選日期內核銷其帳單的金額：預存款在抵扣時、押金在扣款時計為收入。在押押金應予退還，不是收入。</translation>
    </message>
    <message>
        <source>Income of fee items</source>
        <translation>收費項目收入</translation>
    </message>
    <message>
        <source>Incoming operator</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>Incoming:</source>
        <translation>接班人：</translation>
    </message>
    <message>
        <source>Infant in the household</source>
        <translation>家有嬰幼兒</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>繼承</translation>
    </message>
    <message>
        <source>Inspect …</source>
        <translation>巡查…</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>已巡查</translation>
    </message>
    <message>
        <source>Inspected at</source>
        <translation>驗收時間</translation>
    </message>
    <message>
        <source>Inspected at: {at}</source>
        <translation>驗收時間：{at}</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>巡查記錄</translation>
    </message>
    <message>
        <source>Inspection and breach</source>
        <translation>巡查與違約責任</translation>
    </message>
    <message>
        <source>Inspection record of a renovation site</source>
        <translation>裝修工地巡查記錄表</translation>
    </message>
    <message>
        <source>Inspection refused</source>
        <translation>拒絕巡查</translation>
    </message>
    <message>
        <source>Inspection result</source>
        <translation>巡查結果</translation>
    </message>
    <message>
        <source>Inspection: {number}</source>
        <translation>巡查記錄：{number}</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>巡查記錄</translation>
    </message>
    <message>
        <source>Inspections are as noted in the audit chain</source>
        <translation>巡查記錄與稽核鏈一致</translation>
    </message>
    <message>
        <source>Inspections of finished works</source>
        <translation>裝修竣工驗收</translation>
    </message>
    <message>
        <source>Inspections say what they found</source>
        <translation>巡查記錄前後一致</translation>
    </message>
    <message>
        <source>Inspections: {count}</source>
        <translation>巡查次數：{count}</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>驗收人</translation>
    </message>
    <message>
        <source>Inspector:</source>
        <translation>檢查人：</translation>
    </message>
    <message>
        <source>Inspector: {name}</source>
        <translation>驗收人：{name}</translation>
    </message>
    <message>
        <source>Inspectors of the office are let in; what they find to be against the rules is stopped and put right.</source>
        <translation>配合物業現場巡查；發現違規行為須立即停止並整改。</translation>
    </message>
    <message>
        <source>Install frontdesk on a sound computer and start it.</source>
        <translation>在正常的電腦上安裝 frontdesk 並啟動。</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>安裝工</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>上級通知</translation>
    </message>
    <message>
        <source>Interior area</source>
        <translation>套內面積</translation>
    </message>
    <message>
        <source>Interior area, m²</source>
        <translation>套內面積（m²）</translation>
    </message>
    <message>
        <source>Investigating</source>
        <translation>調查中</translation>
    </message>
    <message>
        <source>Is over</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Is the household&apos;s</source>
        <translation>與住戶關係</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>發證</translation>
    </message>
    <message>
        <source>Issue the permit</source>
        <translation>發放許可證</translation>
    </message>
    <message>
        <source>Issue the permit {number}</source>
        <translation>發放許可證 {number}</translation>
    </message>
    <message>
        <source>Issue the permit …</source>
        <translation>發放許可證…</translation>
    </message>
    <message>
        <source>Issued (no. of times)</source>
        <translation>簽發次數</translation>
    </message>
    <message>
        <source>Issued anew: {count}</source>
        <translation>換發 {count}</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>開具時間</translation>
    </message>
    <message>
        <source>Issued by (seal):</source>
        <translation>通知單位（蓋章）：</translation>
    </message>
    <message>
        <source>Issued permits are kept as they were</source>
        <translation>已發的裝修許可證均按原樣留存</translation>
    </message>
    <message>
        <source>It bounced</source>
        <translation>確認退票</translation>
    </message>
    <message>
        <source>It does not hold any more.</source>
        <translation>已終止。</translation>
    </message>
    <message>
        <source>It had been finished before it could be stopped. F5 shows the latest state.</source>
        <translation>中止之前已經完成，按 F5 查看最新情況。</translation>
    </message>
    <message>
        <source>It had rolled over</source>
        <translation>錶盤曾歸零</translation>
    </message>
    <message>
        <source>It hangs on that hook from now on</source>
        <translation>改掛鉤號</translation>
    </message>
    <message>
        <source>It hangs where the work is done. Outside these hours, or without the guard, nothing burns.</source>
        <translation>本證懸掛於動火地點。不在上述時間內或監護人不在場，不得動火。</translation>
    </message>
    <message>
        <source>It holds every receipt, up to {last}.</source>
        <translation>其中收據齊全，最後一張為 {last}。</translation>
    </message>
    <message>
        <source>It is a firm with a licence</source>
        <translation>持有營業執照的單位</translation>
    </message>
    <message>
        <source>It is disputed, or nobody took it over: say what came of it.</source>
        <translation>該班次有異議或無人接班，請寫明處理情況。</translation>
    </message>
    <message>
        <source>It is kept. No rule erases it until then.</source>
        <translation>已登記，到期前不會清除。</translation>
    </message>
    <message>
        <source>It is lent only as agreed above; each time is written down, with who took it and when it came back.</source>
        <translation>僅按上述約定借出；每次借出均登記借用人、借出與歸還時間。</translation>
    </message>
    <message>
        <source>It is not clear whether this is one name or two. Leave the space out, or put 、 for it.</source>
        <translation>看不出這是一個姓名還是兩個。請去掉中間的空格，或用「、」隔開。</translation>
    </message>
    <message>
        <source>It is not clear which fee item this is. Head one column Fee item.</source>
        <translation>不能確定是哪個收費項目。請增加「收費項目」欄。</translation>
    </message>
    <message>
        <source>It is not clear which plate stands on which space. Give each a row of its own.</source>
        <translation>看不出哪個車牌對應哪個車位。請每輛車單獨一列。</translation>
    </message>
    <message>
        <source>It is noted, and holds from its day on.</source>
        <translation>已記錄，自生效日起適用。</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>已恢復</translation>
    </message>
    <message>
        <source>It is over …</source>
        <translation>已恢復…</translation>
    </message>
    <message>
        <source>It is valid from {day}, once the permit is issued.</source>
        <translation>許可證發放後自 {day} 起有效。</translation>
    </message>
    <message>
        <source>It replaces {number}: {state}.</source>
        <translation>將取代 {number}（{state}）。</translation>
    </message>
    <message>
        <source>It should not be in anybody&apos;s hands. Keep the card and tell the counter.</source>
        <translation>該證不應在外使用，請收繳並通知前臺。</translation>
    </message>
    <message>
        <source>It was attached before.</source>
        <translation>該檔案之前已加入。</translation>
    </message>
    <message>
        <source>It was done before it was reported, or before somebody came.</source>
        <translation>早於報修時間或到場時間，請核對。</translation>
    </message>
    <message>
        <source>It was reported lost. Keep the card and tell the counter.</source>
        <translation>該證已掛失，請收繳並通知前臺。</translation>
    </message>
    <message>
        <source>It was reported lost; {number} stands for it. Keep the card.</source>
        <translation>該證已掛失並補辦 {number}，請收繳此證。</translation>
    </message>
    <message>
        <source>It was there after all</source>
        <translation>實際在櫃</translation>
    </message>
    <message>
        <source>It was valid until {day}. Have it extended or handed in.</source>
        <translation>有效期至 {day}，請辦理延期或交回。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Item, or its pinyin</source>
        <translation>項目名稱或拼音</translation>
    </message>
    <message>
        <source>Its last receipt is {last}. Receipts issued later, to be entered again: {count}</source>
        <translation>其中最後一張收據為 {last}，此後開具、需補錄的收據：{count} 張</translation>
    </message>
    <message>
        <source>Its last receipt is {last}; enter later ones again.</source>
        <translation>其中最後一張收據為 {last}，此後開具的收據需補錄。</translation>
    </message>
    <message>
        <source>Its loans</source>
        <translation>借用記錄</translation>
    </message>
    <message>
        <source>Its rectification slip is printed.</source>
        <translation>儲存後列印整改單。</translation>
    </message>
    <message>
        <source>Join it</source>
        <translation>併入原單</translation>
    </message>
    <message>
        <source>Keep and print the notice</source>
        <translation>扣款並列印通知單</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>扣款</translation>
    </message>
    <message>
        <source>Keep of a deposit what mending costs first.</source>
        <translation>請先從押金中扣除維修費用。</translation>
    </message>
    <message>
        <source>Keep of the deposits of {number}</source>
        <translation>{number} 押金扣款</translation>
    </message>
    <message>
        <source>Keep of the deposits …</source>
        <translation>押金扣款…</translation>
    </message>
    <message>
        <source>Keep part of the deposit</source>
        <translation>押金扣款</translation>
    </message>
    <message>
        <source>Keep part …</source>
        <translation>扣款…</translation>
    </message>
    <message>
        <source>Keep the deposit of {number}</source>
        <translation>扣留 {number} 的押金</translation>
    </message>
    <message>
        <source>Keep the deposit …</source>
        <translation>扣留押金…</translation>
    </message>
    <message>
        <source>Keep the key cabinet</source>
        <translation>鑰匙櫃管理</translation>
    </message>
    <message>
        <source>Keep the known answers</source>
        <translation>維護知識庫</translation>
    </message>
    <message>
        <source>Keep the operators</source>
        <translation>操作員管理</translation>
    </message>
    <message>
        <source>Keep the rest as prepayment</source>
        <translation>餘款轉預存</translation>
    </message>
    <message>
        <source>Keep the roster</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Keep the unit files</source>
        <translation>維護業主檔案</translation>
    </message>
    <message>
        <source>Keep this sheet in the safe, away from the computer and from the backups, and never take a photo of it.</source>
        <translation>請將本說明單存放在保險櫃中，與電腦和備份分開保管，切勿拍照。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>扣款金額</translation>
    </message>
    <message>
        <source>Kept and given back</source>
        <translation>扣款與退還</translation>
    </message>
    <message>
        <source>Kept at:</source>
        <translation>保管地點：</translation>
    </message>
    <message>
        <source>Kept for (months)</source>
        <translation>保留期限（月）</translation>
    </message>
    <message>
        <source>Kept for now</source>
        <translation>暫緩清除</translation>
    </message>
    <message>
        <source>Kept of a deposit</source>
        <translation>押金扣款</translation>
    </message>
    <message>
        <source>Kept of it</source>
        <translation>已扣款</translation>
    </message>
    <message>
        <source>Kept or given back</source>
        <translation>已扣已退</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>入櫃日期</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>託管至</translation>
    </message>
    <message>
        <source>Kept with the accounts that it is about, as evidence of the claim, and never altered.</source>
        <translation>作為債權憑據隨帳目保存，不得更改。</translation>
    </message>
    <message>
        <source>Kept {amount}</source>
        <translation>已扣 {amount}</translation>
    </message>
    <message>
        <source>Kept {amount}, {number}: {reason}</source>
        <translation>扣款 {amount}，{number}：{reason}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鑰匙</translation>
    </message>
    <message>
        <source>Key cabinet</source>
        <translation>鑰匙櫃</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>修改鑰匙資料</translation>
    </message>
    <message>
        <source>Key custodies erased in their time</source>
        <translation>到期清除：託管鑰匙</translation>
    </message>
    <message>
        <source>Key custody form</source>
        <translation>鑰匙託管委託書</translation>
    </message>
    <message>
        <source>Key given back from custody</source>
        <translation>託管鑰匙歸還</translation>
    </message>
    <message>
        <source>Key hand-over slip</source>
        <translation>鑰匙交接簽收單</translation>
    </message>
    <message>
        <source>Key handed over</source>
        <translation>移交鑰匙</translation>
    </message>
    <message>
        <source>Key hung up</source>
        <translation>鑰匙入櫃</translation>
    </message>
    <message>
        <source>Key in custody</source>
        <translation>託管鑰匙</translation>
    </message>
    <message>
        <source>Key in custody given back</source>
        <translation>歸還託管鑰匙</translation>
    </message>
    <message>
        <source>Key kept too long</source>
        <translation>鑰匙託管逾期</translation>
    </message>
    <message>
        <source>Key labels</source>
        <translation>鑰匙標籤</translation>
    </message>
    <message>
        <source>Key left in custody</source>
        <translation>託管鑰匙</translation>
    </message>
    <message>
        <source>Key lent</source>
        <translation>借出鑰匙</translation>
    </message>
    <message>
        <source>Key lists taken over</source>
        <translation>已匯入的鑰匙清單</translation>
    </message>
    <message>
        <source>Key loan extended</source>
        <translation>鑰匙續借</translation>
    </message>
    <message>
        <source>Key loan slip</source>
        <translation>鑰匙借用單</translation>
    </message>
    <message>
        <source>Key loan undone</source>
        <translation>撤銷借用</translation>
    </message>
    <message>
        <source>Key loans</source>
        <translation>鑰匙借用</translation>
    </message>
    <message>
        <source>Key loans erased in their time</source>
        <translation>到期清除：鑰匙借用</translation>
    </message>
    <message>
        <source>Key loss report</source>
        <translation>鑰匙遺失報告單</translation>
    </message>
    <message>
        <source>Key lost</source>
        <translation>鑰匙掛失</translation>
    </message>
    <message>
        <source>Key of backups</source>
        <translation>備份密鑰</translation>
    </message>
    <message>
        <source>Key of the identity numbers</source>
        <translation>證件號碼金鑰</translation>
    </message>
    <message>
        <source>Key out</source>
        <translation>鑰匙借出未還</translation>
    </message>
    <message>
        <source>Key register</source>
        <translation>鑰匙借用登記表</translation>
    </message>
    <message>
        <source>Key reported lost</source>
        <translation>鑰匙報失</translation>
    </message>
    <message>
        <source>Key retired</source>
        <translation>註銷鑰匙</translation>
    </message>
    <message>
        <source>Key returned</source>
        <translation>歸還鑰匙</translation>
    </message>
    <message>
        <source>Key taken into custody</source>
        <translation>鑰匙託管</translation>
    </message>
    <message>
        <source>Key {tag} has been worked with since. The import can&apos;t be undone any more.</source>
        <translation>鑰匙 {tag} 在匯入後已有業務，匯入不能再撤銷。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>鑰匙</translation>
    </message>
    <message>
        <source>Keys and loans</source>
        <translation>鑰匙</translation>
    </message>
    <message>
        <source>Keys are counted here. F3 begins a stock-take.</source>
        <translation>在這裡盤點鑰匙。按 F3 開始盤點。</translation>
    </message>
    <message>
        <source>Keys are counted on this day of the month</source>
        <translation>每月鑰匙盤點日</translation>
    </message>
    <message>
        <source>Keys are listed as of today. Leave out the days.</source>
        <translation>鑰匙清單以今天為準，請不要填寫日期。</translation>
    </message>
    <message>
        <source>Keys are lost as long as their loss is not dealt with</source>
        <translation>掛失未處理的鑰匙才記為遺失</translation>
    </message>
    <message>
        <source>Keys by the books</source>
        <translation>鑰匙帳面數</translation>
    </message>
    <message>
        <source>Keys came where they are by allowed steps</source>
        <translation>鑰匙的去向均經規定步驟</translation>
    </message>
    <message>
        <source>Keys counted</source>
        <translation>鑰匙盤點</translation>
    </message>
    <message>
        <source>Keys counted by:</source>
        <translation>盤點人：</translation>
    </message>
    <message>
        <source>Keys handed over for good</source>
        <translation>移交的鑰匙</translation>
    </message>
    <message>
        <source>Keys handed to owners</source>
        <translation>鑰匙交付</translation>
    </message>
    <message>
        <source>Keys handed to the owner</source>
        <translation>鑰匙交付業主</translation>
    </message>
    <message>
        <source>Keys imported</source>
        <translation>匯入鑰匙清單</translation>
    </message>
    <message>
        <source>Keys in custody</source>
        <translation>鑰匙託管登記</translation>
    </message>
    <message>
        <source>Keys in the cabinet, counted</source>
        <translation>櫃內鑰匙清點數</translation>
    </message>
    <message>
        <source>Keys left at the counter</source>
        <translation>託管的鑰匙</translation>
    </message>
    <message>
        <source>Keys lent</source>
        <translation>鑰匙借出</translation>
    </message>
    <message>
        <source>Keys out</source>
        <translation>借出鑰匙</translation>
    </message>
    <message>
        <source>Keys past due</source>
        <translation>逾期未還鑰匙清單</translation>
    </message>
    <message>
        <source>Keys past due are listed as of now. Leave out the days.</source>
        <translation>逾期清單以現在為準，請不要填寫日期。</translation>
    </message>
    <message>
        <source>Keys returned</source>
        <translation>鑰匙歸還</translation>
    </message>
    <message>
        <source>Keys that are out come back: {codes}.</source>
        <translation>借出的鑰匙尚未歸還：{codes}。</translation>
    </message>
    <message>
        <source>Keys that were in custody</source>
        <translation>已結束的鑰匙託管</translation>
    </message>
    <message>
        <source>Keys: should be {should_be}, in the cabinet {in_cabinet}, out {out}, lost {lost}</source>
        <translation>鑰匙：應有 {should_be}，在櫃 {in_cabinet}，借出 {out}，掛失 {lost}</translation>
    </message>
    <message>
        <source>Keys: what hangs in the cabinet. A tag never says which unit its key opens. F7 or Enter lends the chosen key or takes it back, Ctrl+H shows its loans. Supervisors hang up new keys with F3, change them with F2, add copies and retire them; F8 hands the keys of a unit to its owner for good, with a slip to sign. Ctrl+P saves labels with the codes of the chosen keys, to be put into their tags, Ctrl+E the list. Ctrl+I takes over the list of keys that was kept so far, Ctrl+Shift+I shows the lists taken over and undoes one, until somebody has worked with its keys.</source>
        <translation>鑰匙：鑰匙櫃裡有什麼。牌號不反映房號。F7 或 Enter 借出所選鑰匙或辦理歸還，Ctrl+H 查看其借用記錄。主管按 F3 新增鑰匙，F2 修改，還可增加把數或停用；F8 把房屋鑰匙交付業主並列印簽收單。Ctrl+P 匯出所選鑰匙的掃碼標籤，剪下放入鑰匙牌；Ctrl+E 匯出列表。Ctrl+I 匯入原有的鑰匙清單，Ctrl+Shift+I 查看已匯入的清單並可撤銷，直到其中的鑰匙有了業務。</translation>
    </message>
    <message>
        <source>Keys: {count}</source>
        <translation>鑰匙合計：{count} 把</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Kind of applicant</source>
        <translation>申請人身份</translation>
    </message>
    <message>
        <source>Kind of deposit</source>
        <translation>押金項目</translation>
    </message>
    <message>
        <source>Kind of incident</source>
        <translation>事件類型</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>單據種類</translation>
    </message>
    <message>
        <source>Kind of shift</source>
        <translation>班次設定</translation>
    </message>
    <message>
        <source>Kind of shift added</source>
        <translation>新增班次</translation>
    </message>
    <message>
        <source>Kind of shift changed</source>
        <translation>修改班次</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>類型：{kind}</translation>
    </message>
    <message>
        <source>Kitchen, lift hall …</source>
        <translation>廚房、電梯廳…</translation>
    </message>
    <message>
        <source>Known answer</source>
        <translation>知識庫答覆</translation>
    </message>
    <message>
        <source>Known answers</source>
        <translation>知識庫</translation>
    </message>
    <message>
        <source>Known answers are as noted</source>
        <translation>知識庫答案與記錄一致</translation>
    </message>
    <message>
        <source>Known answers are listed as of today. Leave out the days.</source>
        <translation>知識庫按今天的狀態列出，請不要填寫日期。</translation>
    </message>
    <message>
        <source>Known answers: Enter takes one, Tab passes by</source>
        <translation>知識庫（Enter 採用，Tab 跳過）</translation>
    </message>
    <message>
        <source>L</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Labels …</source>
        <translation>標籤…</translation>
    </message>
    <message>
        <source>Labels: {count}. Cut them out and put each into its tag.</source>
        <translation>標籤 {count} 張，剪下後分別放入鑰匙牌。</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>人工費</translation>
    </message>
    <message>
        <source>Land share</source>
        <translation>土地分攤面積</translation>
    </message>
    <message>
        <source>Land share, m²</source>
        <translation>土地分攤面積（m²）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>單據語言</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>末次</translation>
    </message>
    <message>
        <source>Last backup {age}</source>
        <translation>最近備份：{age}</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近催繳</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後執行日</translation>
    </message>
    <message>
        <source>Last day applied for: {day}</source>
        <translation>申請延至：{day}</translation>
    </message>
    <message>
        <source>Last day so far: {day}</source>
        <translation>原截止日期：{day}</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>最後一條記錄</translation>
    </message>
    <message>
        <source>Last inspections</source>
        <translation>最近巡查</translation>
    </message>
    <message>
        <source>Last letter</source>
        <translation>最近一封函</translation>
    </message>
    <message>
        <source>Last payment {day} {amount}</source>
        <translation>上次繳費 {day} {amount}</translation>
    </message>
    <message>
        <source>Last read on</source>
        <translation>上次抄表</translation>
    </message>
    <message>
        <source>Last read on {day}: {value}</source>
        <translation>上次抄表 {day}：{value}</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>上期讀數</translation>
    </message>
    <message>
        <source>Last reading of the old meter</source>
        <translation>舊表的末次讀數</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>末張收據</translation>
    </message>
    <message>
        <source>Last receipt on paper, if later</source>
        <translation>紙本末張收據號（如更晚）</translation>
    </message>
    <message>
        <source>Last shift</source>
        <translation>最後一個班次</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾時</translation>
    </message>
    <message>
        <source>Late and open</source>
        <translation>逾時未辦</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>違約金</translation>
    </message>
    <message>
        <source>Late fee a day</source>
        <translation>違約金日費率</translation>
    </message>
    <message>
        <source>Late fees (outside the rate)</source>
        <translation>違約金（不計入收繳率）</translation>
    </message>
    <message>
        <source>Late fees are charged, as the contract says</source>
        <translation>按合約約定收取違約金</translation>
    </message>
    <message>
        <source>Late fees charged</source>
        <translation>計收違約金</translation>
    </message>
    <message>
        <source>Late fees not charged yet</source>
        <translation>尚未計收的違約金</translation>
    </message>
    <message>
        <source>Late fees received</source>
        <translation>已收違約金</translation>
    </message>
    <message>
        <source>Late fees stand on their charges, below their cap</source>
        <translation>違約金與所屬應收款對應且未超上限</translation>
    </message>
    <message>
        <source>Late shift</source>
        <translation>中班</translation>
    </message>
    <message>
        <source>Latest scans</source>
        <translation>最近掃描</translation>
    </message>
    <message>
        <source>Latest stock-take</source>
        <translation>最近一次盤點</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>戶型</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>滲漏</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>租約</translation>
    </message>
    <message>
        <source>Lease begun</source>
        <translation>登記租賃</translation>
    </message>
    <message>
        <source>Lease ended</source>
        <translation>租約終止</translation>
    </message>
    <message>
        <source>Lease from</source>
        <translation>租期起</translation>
    </message>
    <message>
        <source>Lease period</source>
        <translation>租期</translation>
    </message>
    <message>
        <source>Lease to</source>
        <translation>租期止</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>離崗</translation>
    </message>
    <message>
        <source>Leaves by</source>
        <translation>應離時間</translation>
    </message>
    <message>
        <source>Leaves by: {time}</source>
        <translation>應離時間：{time}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已離開</translation>
    </message>
    <message>
        <source>Left alone: {count}</source>
        <translation>不變 {count}</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>離開時間</translation>
    </message>
    <message>
        <source>Left at:</source>
        <translation>離開時間：</translation>
    </message>
    <message>
        <source>Left at: {at}</source>
        <translation>交存時間：{at}</translation>
    </message>
    <message>
        <source>Left by</source>
        <translation>委託人</translation>
    </message>
    <message>
        <source>Left by: {name}</source>
        <translation>委託人：{name}</translation>
    </message>
    <message>
        <source>Left earlier</source>
        <translation>補記離開</translation>
    </message>
    <message>
        <source>Left earlier …</source>
        <translation>補記離開…</translation>
    </message>
    <message>
        <source>Left for</source>
        <translation>託管用途</translation>
    </message>
    <message>
        <source>Left here by</source>
        <translation>委託人</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>交存日期</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未出帳</translation>
    </message>
    <message>
        <source>Left out, having got one in this tone today: {count}.</source>
        <translation>今天已出過相同語氣的催繳函而略過的單元：{count} 個。</translation>
    </message>
    <message>
        <source>Left out: {count}. {reason}</source>
        <translation>有 {count} 個未加入。{reason}</translation>
    </message>
    <message>
        <source>Left there, signature refused</source>
        <translation>拒簽，留置送達</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>減免後未收</translation>
    </message>
    <message>
        <source>Left to see</source>
        <translation>待清點</translation>
    </message>
    <message>
        <source>Left without a handover, submitted by another: {reason}</source>
        <translation>未交班離崗，由他人代為提交：{reason}</translation>
    </message>
    <message>
        <source>Left without a word; handed over by the program when {by} came</source>
        <translation>未交班即離開，{by} 接班時由系統代交</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>已離開 {time}</translation>
    </message>
    <message>
        <source>Legal steps</source>
        <translation>法律程序</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Lend a key</source>
        <translation>借出鑰匙</translation>
    </message>
    <message>
        <source>Lend a key …</source>
        <translation>借鑰匙…</translation>
    </message>
    <message>
        <source>Lend and print the slip</source>
        <translation>借出並列印借用單</translation>
    </message>
    <message>
        <source>Lend keys</source>
        <translation>借出鑰匙</translation>
    </message>
    <message>
        <source>Lend keys …</source>
        <translation>借出鑰匙…</translation>
    </message>
    <message>
        <source>Lend or take back …</source>
        <translation>借出 / 歸還…</translation>
    </message>
    <message>
        <source>Lends keys and takes them back, takes keys into custody, hands keys over, reports losses, takes stock of the cabinet.</source>
        <translation>借還鑰匙，辦理鑰匙託管和移交，登記遺失，盤點鑰匙櫃。</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Lent by</source>
        <translation>經辦人</translation>
    </message>
    <message>
        <source>Lent by: {name}</source>
        <translation>經辦人：{name}</translation>
    </message>
    <message>
        <source>Lent by: {number}</source>
        <translation>借用單：{number}</translation>
    </message>
    <message>
        <source>Lent keys are due back after; 0 is the same day</source>
        <translation>鑰匙借出後應還天數（0 為當天）</translation>
    </message>
    <message>
        <source>Lent keys are due back by this time of the day</source>
        <translation>借出的鑰匙應在當日此時前歸還</translation>
    </message>
    <message>
        <source>Lent only after asking the resident each time</source>
        <translation>每次借出須徵得委託人同意</translation>
    </message>
    <message>
        <source>Lent, as booked</source>
        <translation>借出，與登記相符</translation>
    </message>
    <message>
        <source>Let</source>
        <translation>出租</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>恢復准入</translation>
    </message>
    <message>
        <source>Let in again …</source>
        <translation>恢復准入…</translation>
    </message>
    <message>
        <source>Let in no more …</source>
        <translation>禁止入場…</translation>
    </message>
    <message>
        <source>Let in …</source>
        <translation>放行…</translation>
    </message>
    <message>
        <source>Let in: {name}</source>
        <translation>放行：{name}</translation>
    </message>
    <message>
        <source>Let the inspector in, now and on every round.</source>
        <translation>立即並在今後每次巡查時配合入戶檢查。</translation>
    </message>
    <message>
        <source>Let works go on</source>
        <translation>恢復施工</translation>
    </message>
    <message>
        <source>Let works go on after {number}</source>
        <translation>解除 {number}，恢復施工</translation>
    </message>
    <message>
        <source>Let works go on …</source>
        <translation>恢復施工…</translation>
    </message>
    <message>
        <source>Let {name} in again</source>
        <translation>恢復{name}准入</translation>
    </message>
    <message>
        <source>Let {name} in no more</source>
        <translation>禁止{name}入場</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>催繳函</translation>
    </message>
    <message>
        <source>Letters ask. They never threaten to cut off water, power, gas or heating (Civil Code, article 944).</source>
        <translation>函件只作催告，不得以停水、停電、停氣、停暖相威脅（《民法典》第九百四十四條）。</translation>
    </message>
    <message>
        <source>Letters …</source>
        <translation>催繳函…</translation>
    </message>
    <message>
        <source>Letters: {count}, from {batch} on.</source>
        <translation>已出催繳函 {count} 封，從 {batch} 起。</translation>
    </message>
    <message>
        <source>Letters: {letters}, the first {batch}, saved as {file}</source>
        <translation>催繳函 {letters} 封，首封編號 {batch}，已儲存為 {file}</translation>
    </message>
    <message>
        <source>Li Na</source>
        <translation>李娜</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>營業執照</translation>
    </message>
    <message>
        <source>Licence: {number}</source>
        <translation>營業執照號：{number}</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>電梯</translation>
    </message>
    <message>
        <source>Lift stopped</source>
        <translation>電梯停運</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>解除暫緩</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>已解除</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Line {line} is too long for a register. Export it again, one row in a line.</source>
        <translation>第 {line} 行太長，不像登記表。請重新匯出，每筆記錄佔一行。</translation>
    </message>
    <message>
        <source>Lines in the log: {count}</source>
        <translation>日誌記錄 {count} 條</translation>
    </message>
    <message>
        <source>Lines of the duty log</source>
        <translation>值班日誌</translation>
    </message>
    <message>
        <source>Lines of the duty log have their numbers and their shift</source>
        <translation>值班日誌各條編號連續、歸屬班次正確</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>鑰匙清單</translation>
    </message>
    <message>
        <source>List of {day}</source>
        <translation>{day} 的清單</translation>
    </message>
    <message>
        <source>List the personal data that is due to be erased; erase it.</source>
        <translation>列出到期應清除的個人資料；清除。</translation>
    </message>
    <message>
        <source>Listed when somebody signs in; erased when the notice is over.</source>
        <translation>登入時列出，提示期滿後清除。</translation>
    </message>
    <message>
        <source>Listing what must not be kept any longer</source>
        <translation>正在列出到期的個人資料</translation>
    </message>
    <message>
        <source>Lists of balances carried over</source>
        <translation>期初餘額匯入記錄</translation>
    </message>
    <message>
        <source>Lists of readings taken over</source>
        <translation>已匯入的抄表清單</translation>
    </message>
    <message>
        <source>Lists of them lie in {aside}.</source>
        <translation>清單已存入 {aside}。</translation>
    </message>
    <message>
        <source>Lists taken over</source>
        <translation>已匯入清單</translation>
    </message>
    <message>
        <source>Lists: a click on a head sorts by it, as does Ctrl+Shift with the arrows: left and right choose the column, up and down the direction. Home and End go to the first and the last row. Ctrl+C copies the chosen rows as a table, Ctrl+Shift+C with the names of the columns. Columns are dragged to where and as wide as you like; a right click on a head puts them back.</source>
        <translation>列表：點按欄名即依該欄排序，也可按 Ctrl+Shift+方向鍵：左右鍵換欄，上下鍵改升降序。Home 和 End 到第一列和最後一列。Ctrl+C 將選取的列複製為表格，Ctrl+Shift+C 連同欄名複製。欄位可以拖曳換位、調寬，以右鍵點按欄名可恢復預設。</translation>
    </message>
    <message>
        <source>Lives alone</source>
        <translation>獨居</translation>
    </message>
    <message>
        <source>Load-bearing structure</source>
        <translation>承重結構</translation>
    </message>
    <message>
        <source>Load-bearing structure untouched</source>
        <translation>承重結構未變動</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>借用單</translation>
    </message>
    <message>
        <source>Loan extended</source>
        <translation>鑰匙續借</translation>
    </message>
    <message>
        <source>Loan of a key</source>
        <translation>鑰匙借用</translation>
    </message>
    <message>
        <source>Loan slip</source>
        <translation>借用單</translation>
    </message>
    <message>
        <source>Loan taken back</source>
        <translation>撤銷借用登記</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>借用</translation>
    </message>
    <message>
        <source>Loans of keys</source>
        <translation>鑰匙借用</translation>
    </message>
    <message>
        <source>Loans of keys are over when the last key is back</source>
        <translation>最後一把歸還後借用才結束</translation>
    </message>
    <message>
        <source>Loans: who has which keys, the first due first. F3 lends: scan or type the tags, Enter walks on, the last Enter lends, F10 lends and prints the slip. Who borrowed before is filled in from the name or the phone. Outsiders need a supervisor&apos;s password and an escort, keys in custody the consent of the household. F7 takes the keys of the chosen loan back; a tag that is scanned opens the form that is due. Backspace in the empty field takes the last key out again. F8 extends a loan, F9 shows its slip, Ctrl+E saves them.</source>
        <translation>借用：誰借了哪些鑰匙，應還時間早的在前。F3 借出：掃描或輸入牌號，Enter 逐項填寫，最後一次 Enter 即借出，F10 借出並列印借用單。以前借過的人，輸入姓名或電話即自動帶出。外部人員須主管輸入密碼批准並有陪同人，託管鑰匙須住戶同意。F7 歸還所選借用單的鑰匙；掃描鑰匙牌即開啟應辦的借出或歸還。空欄中按 Backspace 可移除最後一把。F8 續借，F9 查看借用單，Ctrl+E 匯出列表。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Lock changed</source>
        <translation>已換鎖</translation>
    </message>
    <message>
        <source>Lock, or change operator</source>
        <translation>鎖定或更換操作員</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>登記催繳</translation>
    </message>
    <message>
        <source>Log a contact …</source>
        <translation>登記催繳…</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Log of the day</source>
        <translation>當日日誌</translation>
    </message>
    <message>
        <source>Log of the shift</source>
        <translation>本班日誌</translation>
    </message>
    <message>
        <source>Log: type what happened into the line at the top, and Enter writes it into the log of your shift. What the desks do stands there by itself: visitors, keys, receipts, enquiries. F3 writes an entry with all that can be said of it: when it happened, if that is a while ago, the unit, the number of a document, and by when it is to be done. That is carried over from shift to shift until F7 says that it is done. A line is never changed: F2 puts it right by a further one. When the shift is handed over its log is locked; F8 adds to it, Ctrl+Shift+T makes a ticket of a line.

Ctrl+PgDown turns between the log of a shift and the entries of all shifts, Alt+Left and Alt+Right to the shift before and after. F9 shows the log of the shift, Shift+F9 that of the whole day, Ctrl+P saves the logs of several days as one PDF with bookmarks, Ctrl+E the list of entries.</source>
        <translation>日誌：在上方一行填寫發生的情況，按 Enter 即記入本班日誌。來訪、鑰匙、收據、諮詢等各項業務自動列入，無需重複填寫。按 F3 寫一條完整的記錄：補記的發生時間、房號、關聯單據編號，以及辦結期限；未辦結的事項逐班結轉，直到按 F7 辦結為止。記錄不可修改，寫錯時按 F2 另寫一條更正。交班後日誌鎖定，按 F8 可附記，Ctrl+Shift+T 把一條記錄轉為報修或投訴。

Ctrl+PgDown 在本班日誌與全部記錄之間切換，Alt+← 和 Alt+→ 翻到上一班次和下一班次。F9 預覽本班日誌，Shift+F9 預覽當日日誌，Ctrl+P 把多日日誌存為帶書籤的 PDF，Ctrl+E 匯出記錄清單。</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>已登記</translation>
    </message>
    <message>
        <source>Logged at: {at}</source>
        <translation>登記時間：{at}</translation>
    </message>
    <message>
        <source>Logged by: {name}</source>
        <translation>受理人：{name}</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>標誌</translation>
    </message>
    <message>
        <source>Logo and seal of all papers that have none of their own.</source>
        <translation>未單獨設定的單據均使用此標誌和印章。</translation>
    </message>
    <message>
        <source>Logs of several days</source>
        <translation>多日日誌</translation>
    </message>
    <message>
        <source>Logs: {logs}, saved as {file}</source>
        <translation>值班日誌 {logs} 份，已儲存為 {file}</translation>
    </message>
    <message>
        <source>Long work</source>
        <translation>後台任務</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look at the note below its field. Save again to keep it as it is.</source>
        <translation>請看欄位下方的提示；如確認無誤，請再次儲存。</translation>
    </message>
    <message>
        <source>Look at the notice again …</source>
        <translation>複查整改…</translation>
    </message>
    <message>
        <source>Look at this first</source>
        <translation>請先留意</translation>
    </message>
    <message>
        <source>Look at {name} again: its quantity or price can&apos;t be right.</source>
        <translation>請核對「{name}」：數量或單價不合理。</translation>
    </message>
    <message>
        <source>Look at {number} again</source>
        <translation>複查 {number}</translation>
    </message>
    <message>
        <source>Look of a paper</source>
        <translation>單據版式</translation>
    </message>
    <message>
        <source>Look of a paper changed</source>
        <translation>修改單據版式</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>已檢查</translation>
    </message>
    <message>
        <source>Looked after at:</source>
        <translation>檢查時間：</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>複查情況</translation>
    </message>
    <message>
        <source>Loss dealt with</source>
        <translation>掛失已處理</translation>
    </message>
    <message>
        <source>Loss report</source>
        <translation>遺失報告單</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遺失</translation>
    </message>
    <message>
        <source>Lost key</source>
        <translation>鑰匙掛失</translation>
    </message>
    <message>
        <source>Lost key dealt with</source>
        <translation>鑰匙遺失處理</translation>
    </message>
    <message>
        <source>Lost keys</source>
        <translation>鑰匙掛失</translation>
    </message>
    <message>
        <source>Lost keys erased in their time</source>
        <translation>到期清除：鑰匙遺失</translation>
    </message>
    <message>
        <source>Lost keys that are dealt with</source>
        <translation>已處理的鑰匙遺失</translation>
    </message>
    <message>
        <source>Lost keys: F3 reports one, or several that were lost together; who had borrowed them has them no more. F7 says what was done by the day that the rules name: found again, which anybody here may note; the lock changed, with which all copies are retired and new ones hung up; copied anew; or nothing needed, with the reason. F10 reports and prints, F9 shows the report, Ctrl+E saves the list.</source>
        <translation>鑰匙掛失：F3 報失一把或同時遺失的幾把，借出的隨即結束借用。F7 在規定期限內登記處理：已找回（任何前台人員均可登記）；已換鎖，全部舊鑰匙停用並掛上新鑰匙；已重新配製；或無需處理（須寫明原因）。F10 報失並列印，F9 檢視報告單，Ctrl+E 匯出列表。</translation>
    </message>
    <message>
        <source>Lost: {count}</source>
        <translation>遺失 {count} 把</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>MONTH</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>備份時間</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>辦證時間</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>辦證人</translation>
    </message>
    <message>
        <source>Made by:</source>
        <translation>製表：</translation>
    </message>
    <message>
        <source>Made: {at}</source>
        <translation>製作時間：{at}</translation>
    </message>
    <message>
        <source>Maintenance worker</source>
        <translation>維修人員</translation>
    </message>
    <message>
        <source>Maintenance worker added</source>
        <translation>新增維修人員</translation>
    </message>
    <message>
        <source>Maintenance worker changed</source>
        <translation>修改維修人員</translation>
    </message>
    <message>
        <source>Maintenance worker kept or let go</source>
        <translation>維修人員：在崗或離崗</translation>
    </message>
    <message>
        <source>Maintenance worker on or off duty</source>
        <translation>維修人員：上崗或下崗</translation>
    </message>
    <message>
        <source>Make a made-up estate, the same for the same seed.</source>
        <translation>產生一個虛構的演示小區，種子相同則內容相同。</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>補辦新證</translation>
    </message>
    <message>
        <source>Make a new one, for its fee</source>
        <translation>補辦新證，收取工本費</translation>
    </message>
    <message>
        <source>Make a new, empty estate; the operator becomes its manager.</source>
        <translation>新建一個空的小區，操作員即為經理。</translation>
    </message>
    <message>
        <source>Make and print</source>
        <translation>辦證並列印</translation>
    </message>
    <message>
        <source>Make it a complaint</source>
        <translation>轉為投訴</translation>
    </message>
    <message>
        <source>Make it a repair</source>
        <translation>轉為報修</translation>
    </message>
    <message>
        <source>Make it a ticket …</source>
        <translation>轉為工單…</translation>
    </message>
    <message>
        <source>Make it an application</source>
        <translation>轉為裝修申請</translation>
    </message>
    <message>
        <source>Make the passes</source>
        <translation>辦證</translation>
    </message>
    <message>
        <source>Make the waterproofing anew and let it stand under water for 48 hours, with the office present.</source>
        <translation>重做防水層，並在本服務中心到場見證下做 48 小時閉水試驗。</translation>
    </message>
    <message>
        <source>Makes a backup by hand and sets where backups go.</source>
        <translation>手動備份，設定備份資料夾。</translation>
    </message>
    <message>
        <source>Making payment notices</source>
        <translation>正在產生繳費通知單</translation>
    </message>
    <message>
        <source>Making the demo estate</source>
        <translation>正在產生演示小區</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>經理</translation>
    </message>
    <message>
        <source>Manager&apos;s check</source>
        <translation>經理抽查</translation>
    </message>
    <message>
        <source>Manager&apos;s check …</source>
        <translation>經理抽查…</translation>
    </message>
    <message>
        <source>Manager&apos;s signature:</source>
        <translation>經理簽字：</translation>
    </message>
    <message>
        <source>Manager:</source>
        <translation>經理：</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>過戶方式</translation>
    </message>
    <message>
        <source>Manner of staff</source>
        <translation>服務態度</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>標為已清點</translation>
    </message>
    <message>
        <source>Mark what is bad, or say what is wrong.</source>
        <translation>請標出不合格項，或寫明問題。</translation>
    </message>
    <message>
        <source>Mason and tiler</source>
        <translation>泥瓦工</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料費</translation>
    </message>
    <message>
        <source>Material and labour</source>
        <translation>材料和人工</translation>
    </message>
    <message>
        <source>Material and labour are charged as listed; more than this total is done only after another quote. The work is paid for at the service centre once it is done.</source>
        <translation>材料費、人工費按上表收取；超出合計金額的，須重新報價並經同意後方可施工。完工後請到物業服務中心繳費。</translation>
    </message>
    <message>
        <source>Material or labour</source>
        <translation>材料／人工</translation>
    </message>
    <message>
        <source>May be lent to</source>
        <translation>可借予</translation>
    </message>
    <message>
        <source>May be lent to: {whom}</source>
        <translation>可借予：{whom}</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>可登入</translation>
    </message>
    <message>
        <source>May we ask you to pay them by {due_by}?</source>
        <translation>　　敬請您於{due_by}前繳納上述費用。</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Means: {means}</source>
        <translation>回訪方式：{means}</translation>
    </message>
    <message>
        <source>Meanwhile {name} has opened the shift at this counter: {number}.</source>
        <translation>{name} 剛剛已在本櫃台開班：{number}。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>處理措施</translation>
    </message>
    <message>
        <source>Measure taken</source>
        <translation>處理措施</translation>
    </message>
    <message>
        <source>Measure where they do, and change the shift by the difference.</source>
        <translation>請量出實際位置，差多少，就在右移、下移中加減多少。</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Measures, article 11: no open fire and no welding without permission; fire precautions are taken.</source>
        <translation>《住宅室內裝飾裝修管理辦法》第十一條：採取必要的消防措施，不得擅自動用明火和進行焊接作業。</translation>
    </message>
    <message>
        <source>Measures, article 12: public space is not occupied, public parts and fittings are not damaged.</source>
        <translation>《住宅室內裝飾裝修管理辦法》第十二條：不得侵佔公共空間，不得損害公共部位和設施。</translation>
    </message>
    <message>
        <source>Measures, article 20: inspections that the agreement provides for are neither refused nor hindered.</source>
        <translation>《住宅室內裝飾裝修管理辦法》第二十條：不得拒絕和阻礙依協議約定進行的監督檢查。</translation>
    </message>
    <message>
        <source>Measures, article 26: works keep to the hours allowed, with as little noise as can be.</source>
        <translation>《住宅室內裝飾裝修管理辦法》第二十六條：嚴格遵守規定的施工時間，降低施工噪音。</translation>
    </message>
    <message>
        <source>Measures, article 27: waste is put and taken away where, how and when it is laid down.</source>
        <translation>《住宅室內裝飾裝修管理辦法》第二十七條：裝修廢物按規定的位置、方式和時間堆放和清運。</translation>
    </message>
    <message>
        <source>Measures, article 5: the main body and the load-bearing structure must not be changed without a design by the designers of the building or others so qualified.</source>
        <translation>《住宅室內裝飾裝修管理辦法》第五條：未經原設計單位或者具有相應資質等級的設計單位提出設計方案，不得變動建築主體和承重結構。</translation>
    </message>
    <message>
        <source>Measures, article 6: gas and heating pipes must not be changed without the consent of the supplier.</source>
        <translation>《住宅室內裝飾裝修管理辦法》第六條：未經供暖、燃氣管理單位批准，不得拆改供暖、燃氣管道和設施。</translation>
    </message>
    <message>
        <source>Measures, article 6: the façade must not be changed without the approval of the planning authority.</source>
        <translation>《住宅室內裝飾裝修管理辦法》第六條：未經城市規劃主管部門批准，不得改變住宅外立面。</translation>
    </message>
    <message>
        <source>Measures, article 8: what is done to waterproofing keeps to the standard and is tested with water.</source>
        <translation>《住宅室內裝飾裝修管理辦法》第八條：改動防水層應當按照防水標準施工，並做閉水試驗。</translation>
    </message>
    <message>
        <source>Median reply time</source>
        <translation>答覆用時（中位數）</translation>
    </message>
    <message>
        <source>Median time to arrive</source>
        <translation>到場用時（中位數）</translation>
    </message>
    <message>
        <source>Median time to arrive in an emergency</source>
        <translation>緊急報修到場用時（中位數）</translation>
    </message>
    <message>
        <source>Median time to finish</source>
        <translation>完工用時（中位數）</translation>
    </message>
    <message>
        <source>Median time to review</source>
        <translation>審批時長中位數</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>表計</translation>
    </message>
    <message>
        <source>Meter corrected</source>
        <translation>更正表具資料</translation>
    </message>
    <message>
        <source>Meter exchanged</source>
        <translation>換表</translation>
    </message>
    <message>
        <source>Meter number</source>
        <translation>表號</translation>
    </message>
    <message>
        <source>Meter put up</source>
        <translation>新裝表具</translation>
    </message>
    <message>
        <source>Meter reading</source>
        <translation>抄表</translation>
    </message>
    <message>
        <source>Meter reading withdrawn</source>
        <translation>撤銷抄表</translation>
    </message>
    <message>
        <source>Meter readings</source>
        <translation>抄表讀數表</translation>
    </message>
    <message>
        <source>Meter readings are as noted in the audit chain</source>
        <translation>抄表讀數與稽核鏈記錄一致</translation>
    </message>
    <message>
        <source>Meter readings are billed to their units</source>
        <translation>抄表讀數出帳到所屬房屋</translation>
    </message>
    <message>
        <source>Meter readings follow from one another</source>
        <translation>抄表讀數前後相接</translation>
    </message>
    <message>
        <source>Meter round</source>
        <translation>抄表記錄表</translation>
    </message>
    <message>
        <source>Meter taken down</source>
        <translation>拆錶</translation>
    </message>
    <message>
        <source>Meter {number} is in unit {unit}.</source>
        <translation>表號 {number} 裝在房屋 {unit}。</translation>
    </message>
    <message>
        <source>Metered charges bill what was read</source>
        <translation>抄表收費與讀數一致</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>表計</translation>
    </message>
    <message>
        <source>Meters are listed as of today. Leave out the days.</source>
        <translation>表計清單只列今天的情況，請不要填日期。</translation>
    </message>
    <message>
        <source>Meters read</source>
        <translation>抄表</translation>
    </message>
    <message>
        <source>Meters: the sheet has every meter of the item in walking order. Type what each shows; Enter goes to the next, Shift+Enter back, an empty cell is passed over. A value below the last is refused, unless F7 marks that the meter rolled over; a use far from the usual needs a second Enter. Ctrl+S stores all that is typed. F8 withdraws a reading that is not billed yet. F3 puts up a meter, F2 changes it, Ctrl+D takes it down, Ctrl+G corrects it. F9 makes the sheet to walk with, Ctrl+I takes over a list of readings or meters, Ctrl+E saves the readings.</source>
        <translation>抄表：抄表單按走樓順序列出該項目的全部表計。逐個輸入表上的讀數，Enter 到下一塊表，Shift+Enter 返回，空著按 Enter 即跳過。小於上期的讀數不予接受，按 F7 標明錶盤歸零的除外；用量遠高於平時的，需再按一次 Enter 確認。Ctrl+S 儲存已輸入的全部讀數。F8 撤回尚未出帳的讀數。F3 裝表，F2 換表，Ctrl+D 拆表，Ctrl+G 更正表計資料。F9 生成走樓用的抄表記錄表，Ctrl+I 匯入讀數或表計清單，Ctrl+E 匯出讀數。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏巡</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Missing: put the old estate.key into the data folder, or identity numbers can&apos;t be read.</source>
        <translation>缺少：請把原來的 estate.key 放進資料夾，否則證件號碼無法讀取。</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Money by method</source>
        <translation>各收款方式實收</translation>
    </message>
    <message>
        <source>Money of a case</source>
        <translation>裝修款項</translation>
    </message>
    <message>
        <source>Money of cases is as noted in the audit chain</source>
        <translation>裝修款項與稽核鏈記錄一致</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>實收款</translation>
    </message>
    <message>
        <source>Money received is what came in less what went out: payments, voids, bounces and refunds, as the receipts, slips and day closes of these days have it. Carried-over balances are none of it.</source>
        <translation>實收款 = 收到的款項 − 退出的款項，包括收款、沖紅、退票和退款，與所選日期的收據、退款單和日結單一致；期初結轉的餘額不計入。</translation>
    </message>
    <message>
        <source>Money received, by month</source>
        <translation>各月實收款</translation>
    </message>
    <message>
        <source>Money received, day by day</source>
        <translation>每日實收款</translation>
    </message>
    <message>
        <source>Money taken or paid out</source>
        <translation>收付款</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下個月</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上個月</translation>
    </message>
    <message>
        <source>Month billed</source>
        <translation>本月費用出帳</translation>
    </message>
    <message>
        <source>Month sheet</source>
        <translation>月排班表</translation>
    </message>
    <message>
        <source>Month, like 2026-11</source>
        <translation>月份，如 2026-11</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月數</translation>
    </message>
    <message>
        <source>Months of the waiting period</source>
        <translation>觀察期月數</translation>
    </message>
    <message>
        <source>Mon–Fri {working}</source>
        <translation>週一至週五 {working}</translation>
    </message>
    <message>
        <source>Mon–Fri {working}, Sat–Sun {off}</source>
        <translation>週一至週五 {working}，週六週日 {off}</translation>
    </message>
    <message>
        <source>More copies of a key</source>
        <translation>增配鑰匙</translation>
    </message>
    <message>
        <source>More copies of {tag}</source>
        <translation>增加 {tag} 的把數</translation>
    </message>
    <message>
        <source>More copies …</source>
        <translation>增加把數…</translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation>摩托車</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>遷出</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation>遷入</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>遷出</translation>
    </message>
    <message>
        <source>Moves out</source>
        <translation>退租遷出</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>我的密碼</translation>
    </message>
    <message>
        <source>N</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name and phone of who reported, also what corrections said. What was reported and done stays.</source>
        <translation>清除報告人姓名、電話及更正前內容；保留報告與處理內容。</translation>
    </message>
    <message>
        <source>Name each charge that this payment settled once, and no other.</source>
        <translation>每筆應收只能列一次，且須是這筆收款所核銷的。</translation>
    </message>
    <message>
        <source>Name each line in 1 to {count} characters.</source>
        <translation>每行名稱須為 1 至 {count} 個字。</translation>
    </message>
    <message>
        <source>Name of the estate</source>
        <translation>小區名稱</translation>
    </message>
    <message>
        <source>Name of the holiday</source>
        <translation>節日名稱</translation>
    </message>
    <message>
        <source>Name of the item</source>
        <translation>項目名稱</translation>
    </message>
    <message>
        <source>Name of the shift</source>
        <translation>班次名稱</translation>
    </message>
    <message>
        <source>Name of this counter</source>
        <translation>本櫃檯名稱</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>姓名或電話</translation>
    </message>
    <message>
        <source>Name or unit</source>
        <translation>姓名或房號</translation>
    </message>
    <message>
        <source>Name, ID number, phone, card and photo, also on passes and notices. That somebody worked there stays.</source>
        <translation>清除姓名、證件號碼、電話、上崗證與照片（含出入證、整改通知書）；保留曾有人施工的記錄。</translation>
    </message>
    <message>
        <source>Name, contact or phone</source>
        <translation>名稱、聯繫人或電話</translation>
    </message>
    <message>
        <source>Name, number or unit</source>
        <translation>姓名、證號或房號</translation>
    </message>
    <message>
        <source>Name, phone or company</source>
        <translation>姓名、電話或單位</translation>
    </message>
    <message>
        <source>Name, phones, ID number, notes and vehicles, also where other desks tell of them. What accounts rest on stays.</source>
        <translation>清除姓名、電話、證件號碼、備註、車輛及其他各處的個人資料；會計資料保留。</translation>
    </message>
    <message>
        <source>Name, quantity, price</source>
        <translation>名稱 數量 單價</translation>
    </message>
    <message>
        <source>Name, team or phone</source>
        <translation>姓名、班組或電話</translation>
    </message>
    <message>
        <source>Name, unit, plate, phone, badge or number</source>
        <translation>姓名、房號、車牌、電話、訪客牌或編號</translation>
    </message>
    <message>
        <source>Nanny</source>
        <translation>保姆</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>借用事由</translation>
    </message>
    <message>
        <source>Needed for the contract, as long as it lasts.</source>
        <translation>履行物業服務合同所必需，合同存續期間保留。</translation>
    </message>
    <message>
        <source>Needed for: {reason}</source>
        <translation>借用事由：{reason}</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>鄰里</translation>
    </message>
    <message>
        <source>Neighbours&apos; consent noted</source>
        <translation>裝修：登記鄰戶同意</translation>
    </message>
    <message>
        <source>Network down</source>
        <translation>網路中斷</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>新增答覆</translation>
    </message>
    <message>
        <source>New answer …</source>
        <translation>新增答覆…</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>新建裝修申請</translation>
    </message>
    <message>
        <source>New complaint in one line, such as: 3-1-502 music at night. Enter logs it.</source>
        <translation>一行登記投訴，例如：3-1-502 夜裡音響太吵。按 Enter 登記。</translation>
    </message>
    <message>
        <source>New contractor</source>
        <translation>新增施工單位</translation>
    </message>
    <message>
        <source>New contractor …</source>
        <translation>新增施工單位…</translation>
    </message>
    <message>
        <source>New copies</source>
        <translation>新鑰匙把數</translation>
    </message>
    <message>
        <source>New deposit</source>
        <translation>新增押金</translation>
    </message>
    <message>
        <source>New deposit …</source>
        <translation>新增押金…</translation>
    </message>
    <message>
        <source>New enquiry</source>
        <translation>登記諮詢</translation>
    </message>
    <message>
        <source>New enquiry …</source>
        <translation>登記諮詢…</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新記錄</translation>
    </message>
    <message>
        <source>New entry …</source>
        <translation>新記錄…</translation>
    </message>
    <message>
        <source>New fee item</source>
        <translation>新增收費項目</translation>
    </message>
    <message>
        <source>New fee item …</source>
        <translation>新增收費項目…</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新增鑰匙</translation>
    </message>
    <message>
        <source>New key …</source>
        <translation>新增鑰匙…</translation>
    </message>
    <message>
        <source>New lease</source>
        <translation>新租約</translation>
    </message>
    <message>
        <source>New lease of {code}</source>
        <translation>{code} 新租約</translation>
    </message>
    <message>
        <source>New line: Shift+Enter</source>
        <translation>換行：Shift+Enter</translation>
    </message>
    <message>
        <source>New meter</source>
        <translation>裝表</translation>
    </message>
    <message>
        <source>New meter …</source>
        <translation>裝表…</translation>
    </message>
    <message>
        <source>New operator</source>
        <translation>新增操作員</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>新業主</translation>
    </message>
    <message>
        <source>New owner of {number}</source>
        <translation>{number} 變更業主</translation>
    </message>
    <message>
        <source>New owner …</source>
        <translation>變更業主…</translation>
    </message>
    <message>
        <source>New owner&apos;s signature</source>
        <translation>新業主簽名</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>新增部位</translation>
    </message>
    <message>
        <source>New part …</source>
        <translation>新增部位…</translation>
    </message>
    <message>
        <source>New pass</source>
        <translation>補辦</translation>
    </message>
    <message>
        <source>New passes</source>
        <translation>辦理出入證</translation>
    </message>
    <message>
        <source>New passes …</source>
        <translation>辦理出入證…</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>更換加密口令</translation>
    </message>
    <message>
        <source>New password, at least 8 characters</source>
        <translation>新密碼（至少 8 位）</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>新增單價</translation>
    </message>
    <message>
        <source>New price …</source>
        <translation>新增單價…</translation>
    </message>
    <message>
        <source>New reading</source>
        <translation>本期讀數</translation>
    </message>
    <message>
        <source>New refund …</source>
        <translation>申請退款…</translation>
    </message>
    <message>
        <source>New request: {name}</source>
        <translation>新申請：{name}</translation>
    </message>
    <message>
        <source>New site worker</source>
        <translation>新增施工人員</translation>
    </message>
    <message>
        <source>New site worker …</source>
        <translation>新增施工人員…</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>新增班組</translation>
    </message>
    <message>
        <source>New team …</source>
        <translation>新增班組…</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新工單</translation>
    </message>
    <message>
        <source>New ticket in one line</source>
        <translation>一行登記新工單</translation>
    </message>
    <message>
        <source>New ticket in one line, such as: 3-1-502 no water in the kitchen. Enter logs it.</source>
        <translation>一行登記報修，例如：3-1-502 廚房水管爆了。按 Enter 登記。</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新增房屋</translation>
    </message>
    <message>
        <source>New waiver …</source>
        <translation>申請減免…</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>新增維修人員</translation>
    </message>
    <message>
        <source>New worker …</source>
        <translation>新增維修人員…</translation>
    </message>
    <message>
        <source>New …</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>New: {count}</source>
        <translation>新增 {count}</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新備份</translation>
    </message>
    <message>
        <source>Newly charged</source>
        <translation>本期應收</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next field; on the last one, save</source>
        <translation>下一項；最後一項則儲存</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>下一個檔案</translation>
    </message>
    <message>
        <source>Next page of a window, such as the settings</source>
        <translation>視窗（如設定）的下一頁</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>下一區域</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Night shift</source>
        <translation>夜班</translation>
    </message>
    <message>
        <source>Nine in ten answered within</source>
        <translation>九成答覆用時不超過</translation>
    </message>
    <message>
        <source>Nine in ten finished within</source>
        <translation>九成完工用時不超過</translation>
    </message>
    <message>
        <source>Nine in ten reached within</source>
        <translation>九成到場用時不超過</translation>
    </message>
    <message>
        <source>Nine in ten reviewed within</source>
        <translation>九成審批時長不超過</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No ID number is kept of this person.</source>
        <translation>此人未登記證件號碼。</translation>
    </message>
    <message>
        <source>No answer chosen</source>
        <translation>未選擇答覆</translation>
    </message>
    <message>
        <source>No answer matches. Esc shows them all.</source>
        <translation>沒有符合條件的答覆。按 Esc 顯示全部。</translation>
    </message>
    <message>
        <source>No answers are kept yet. A supervisor writes them here.</source>
        <translation>知識庫還沒有內容，由主管在這裡維護。</translation>
    </message>
    <message>
        <source>No backup of this estate lies there.</source>
        <translation>該資料夾中沒有本小區的備份。</translation>
    </message>
    <message>
        <source>No backup was found on this computer. Connect the disk and choose the file.</source>
        <translation>本機沒有找到備份。請接上存放備份的磁碟，再選擇檔案。</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚未備份</translation>
    </message>
    <message>
        <source>No bill of this month is to be shared out. F3 enters one.</source>
        <translation>本月沒有需要分攤的費用。按 F3 錄入。</translation>
    </message>
    <message>
        <source>No building</source>
        <translation>其他區域</translation>
    </message>
    <message>
        <source>No card of the trade is noted.</source>
        <translation>沒有登記特種作業操作證。</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>未選擇裝修申請</translation>
    </message>
    <message>
        <source>No charge chosen</source>
        <translation>未選擇帳單</translation>
    </message>
    <message>
        <source>No charge matches. Esc shows them all.</source>
        <translation>沒有符合條件的帳單。按 Esc 顯示全部。</translation>
    </message>
    <message>
        <source>No charges yet. Set prices under Tariffs (Ctrl+5), then bill the month under Billing run (Ctrl+4).</source>
        <translation>還沒有帳單。請先在「收費標準」（Ctrl+5）設定單價，再到「出帳」（Ctrl+4）出帳。</translation>
    </message>
    <message>
        <source>No complaint is open. F3 logs one.</source>
        <translation>沒有未結的投訴。按 F3 登記。</translation>
    </message>
    <message>
        <source>No contractor chosen</source>
        <translation>未選擇施工單位</translation>
    </message>
    <message>
        <source>No contractor is in the register yet. F3 enters the first.</source>
        <translation>還沒有登記施工單位。按 F3 登記第一家。</translation>
    </message>
    <message>
        <source>No copy has the tag {code}. Of a key with several copies scan that of the copy.</source>
        <translation>沒有牌號為 {code} 的鑰匙。有多把的鑰匙，請掃描每把各自的牌號。</translation>
    </message>
    <message>
        <source>No day closed yet.</source>
        <translation>還沒有日結過。</translation>
    </message>
    <message>
        <source>No day is charged twice</source>
        <translation>沒有重複計費的日期</translation>
    </message>
    <message>
        <source>No deposit can go back now: it was applied for, or a pass is still out.</source>
        <translation>目前沒有可退的押金：已經申請退還，或出入證尚未交回。</translation>
    </message>
    <message>
        <source>No deposit chosen</source>
        <translation>未選擇押金</translation>
    </message>
    <message>
        <source>No deposit is held for {number}.</source>
        <translation>{number} 沒有在押的押金。</translation>
    </message>
    <message>
        <source>No deposits yet. F3 takes one; kinds of deposits are added under Tariffs.</source>
        <translation>還沒有押金。按 F3 收取押金；押金項目在收費標準中新增。</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>不登記證件</translation>
    </message>
    <message>
        <source>No embers, nothing smoulders</source>
        <translation>無餘火、無陰燃</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>長期有效</translation>
    </message>
    <message>
        <source>No enquiry chosen</source>
        <translation>未選擇諮詢</translation>
    </message>
    <message>
        <source>No enquiry matches. Esc shows them all.</source>
        <translation>沒有符合條件的諮詢。按 Esc 顯示全部。</translation>
    </message>
    <message>
        <source>No entry matches. Esc shows them all.</source>
        <translation>沒有符合條件的記錄，按 Esc 顯示全部。</translation>
    </message>
    <message>
        <source>No entry was written.</source>
        <translation>沒有記錄。</translation>
    </message>
    <message>
        <source>No exception chosen</source>
        <translation>未選擇異常事項</translation>
    </message>
    <message>
        <source>No fee item called {name} is charged by meter. There are: {names}</source>
        <translation>沒有名為 {name} 的按表計費項目。現有：{names}</translation>
    </message>
    <message>
        <source>No fee item chosen</source>
        <translation>未選擇收費項目</translation>
    </message>
    <message>
        <source>No fee item is charged by meter yet. Add one under Tariffs first.</source>
        <translation>還沒有按表計費的項目，請先在「收費標準」中新增。</translation>
    </message>
    <message>
        <source>No fee item is charged by meter yet. Add one under Tariffs, charged by meter.</source>
        <translation>還沒有按表計費的項目，請在「收費標準」中新增。</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>暫無資料。</translation>
    </message>
    <message>
        <source>No identity number is kept.</source>
        <translation>沒有登記證件號碼。</translation>
    </message>
    <message>
        <source>No incident chosen</source>
        <translation>未選擇突發事件</translation>
    </message>
    <message>
        <source>No key chosen</source>
        <translation>未選擇鑰匙</translation>
    </message>
    <message>
        <source>No key has been lost. F3 reports one.</source>
        <translation>沒有遺失的鑰匙。按 F3 報失。</translation>
    </message>
    <message>
        <source>No key has been seen yet. Scan or tick them first.</source>
        <translation>還沒有清點任何鑰匙。請先掃描或勾選。</translation>
    </message>
    <message>
        <source>No key is kept yet. F3 hangs up the first.</source>
        <translation>鑰匙櫃還是空的，按 F3 新增第一把鑰匙。</translation>
    </message>
    <message>
        <source>No key is out.</source>
        <translation>沒有借出的鑰匙。</translation>
    </message>
    <message>
        <source>No key of this unit is kept here, and none was lent for it.</source>
        <translation>本房屋沒有存放鑰匙，也沒有借用記錄。</translation>
    </message>
    <message>
        <source>No keys are in custody. F3 takes one in.</source>
        <translation>沒有託管中的鑰匙。按 F3 登記託管。</translation>
    </message>
    <message>
        <source>No keys are out. F3 lends some.</source>
        <translation>沒有借出的鑰匙。按 F3 借出。</translation>
    </message>
    <message>
        <source>No line chosen</source>
        <translation>未選擇記錄</translation>
    </message>
    <message>
        <source>No load-bearing part is touched, nor façade, gas or heating, but as permitted above (Decree 110 of 2002, articles 5 to 8).</source>
        <translation>除上述許可外，不得變動承重結構、外立面、燃氣和供暖設施（2002 年建設部令第 110 號第五至八條）。</translation>
    </message>
    <message>
        <source>No load-bearing wall, façade, gas or heating is touched beyond what was permitted.</source>
        <translation>不得擅自改動承重牆、外立面、燃氣和暖氣設施。</translation>
    </message>
    <message>
        <source>No loan chosen</source>
        <translation>未選擇借用記錄</translation>
    </message>
    <message>
        <source>No longer encrypt</source>
        <translation>取消加密</translation>
    </message>
    <message>
        <source>No longer encrypt backups?</source>
        <translation>取消備份加密？</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>註銷</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>已不在管</translation>
    </message>
    <message>
        <source>No longer kept too</source>
        <translation>含已不在管</translation>
    </message>
    <message>
        <source>No loss chosen</source>
        <translation>未選擇掛失記錄</translation>
    </message>
    <message>
        <source>No meter chosen</source>
        <translation>未選擇表計</translation>
    </message>
    <message>
        <source>No meter is in use here. F3 puts one up, Ctrl+I takes over a list of meters.</source>
        <translation>這裡沒有在用的表。按 F3 裝表，按 Ctrl+I 匯入表計清單。</translation>
    </message>
    <message>
        <source>No money was handed out: it became prepayment of the unit.</source>
        <translation>未支付現款，已轉為該房屋的預存款。</translation>
    </message>
    <message>
        <source>No more is charged than was agreed to</source>
        <translation>收費不超過同意的報價</translation>
    </message>
    <message>
        <source>No new one now</source>
        <translation>暫不補辦</translation>
    </message>
    <message>
        <source>No open fire or hot work without a permit of its own.</source>
        <translation>未辦理動火作業證不得動火。</translation>
    </message>
    <message>
        <source>No paper to show</source>
        <translation>沒有可顯示的單據</translation>
    </message>
    <message>
        <source>No part chosen</source>
        <translation>未選擇部位</translation>
    </message>
    <message>
        <source>No part of the works wants the consent of others: the office decides itself.</source>
        <translation>裝修內容不需要其他單位同意，由服務中心自行審批。</translation>
    </message>
    <message>
        <source>No pass</source>
        <translation>無出入證</translation>
    </message>
    <message>
        <source>No pass chosen</source>
        <translation>未選擇出入證</translation>
    </message>
    <message>
        <source>No pass has this number. Look at the card, or send them to the counter.</source>
        <translation>沒有該編號的出入證。請核對證件，或請其到前臺辦理。</translation>
    </message>
    <message>
        <source>No pass is made yet. F3 makes the first once a permit is approved.</source>
        <translation>還沒有辦理出入證。裝修申請批准後按 F3 辦理。</translation>
    </message>
    <message>
        <source>No pass of this site is out.</source>
        <translation>本工地沒有在用的出入證。</translation>
    </message>
    <message>
        <source>No phone on file</source>
        <translation>未登記電話</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>沒有照片</translation>
    </message>
    <message>
        <source>No price applies</source>
        <translation>沒有適用的單價</translation>
    </message>
    <message>
        <source>No price chosen</source>
        <translation>未選擇項目</translation>
    </message>
    <message>
        <source>No price yet</source>
        <translation>未定價</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <translation>未設定印表機</translation>
    </message>
    <message>
        <source>No promise</source>
        <translation>未承諾</translation>
    </message>
    <message>
        <source>No province has this number&apos;s first two digits.</source>
        <translation>號碼前兩位不是任何省份的代碼。</translation>
    </message>
    <message>
        <source>No reading</source>
        <translation>不是讀數</translation>
    </message>
    <message>
        <source>No receipt chosen</source>
        <translation>未選擇收據</translation>
    </message>
    <message>
        <source>No receipt matches. Esc shows them all.</source>
        <translation>沒有符合條件的收據。按 Esc 顯示全部。</translation>
    </message>
    <message>
        <source>No receipts</source>
        <translation>無收據</translation>
    </message>
    <message>
        <source>No receipts yet. Each payment taken at the till (Ctrl+1) stands here.</source>
        <translation>還沒有收據。在「收款」（Ctrl+1）收款後，收據會列在這裡。</translation>
    </message>
    <message>
        <source>No refund chosen</source>
        <translation>未選擇退款</translation>
    </message>
    <message>
        <source>No refunds yet. F3 applies for one, of a payment, a prepayment or a deposit.</source>
        <translation>還沒有退款。按 F3 申請退收款、退預存款或退押金。</translation>
    </message>
    <message>
        <source>No renovation has been applied for in this unit yet.</source>
        <translation>本房屋還沒有申請過裝修。</translation>
    </message>
    <message>
        <source>No repair is dispatched that waits for its work order.</source>
        <translation>沒有等待列印派工單的報修。</translation>
    </message>
    <message>
        <source>No repair is open. F3 logs one.</source>
        <translation>沒有未完成的報修。在上方一行錄入，或按 F3 登記。</translation>
    </message>
    <message>
        <source>No row can be taken over as the columns are read now.</source>
        <translation>按目前各欄的含義，沒有一列可以匯入。</translation>
    </message>
    <message>
        <source>No row of days was found. The roster needs a row with the days 1, 2, 3 … and a column with the names.</source>
        <translation>沒有找到日期列。排班表須有一列日期（1、2、3……）和一欄姓名。</translation>
    </message>
    <message>
        <source>No row of headings was found. If the text reads wrongly, choose another encoding, such as Big5.</source>
        <translation>沒有找到表頭。如果文字顯示為亂碼，請改選編碼，如 Big5。</translation>
    </message>
    <message>
        <source>No row of headings was found. Name the columns in a row of their own, like Unit, Name, Phones.</source>
        <translation>沒有找到表頭。請用單獨一列寫明各欄名稱，如：房號、姓名、電話。</translation>
    </message>
    <message>
        <source>No row refers to nothing</source>
        <translation>記錄之間的參照完整</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>還沒有出過帳。</translation>
    </message>
    <message>
        <source>No shift chosen</source>
        <translation>未選擇班次</translation>
    </message>
    <message>
        <source>No shift yet</source>
        <translation>尚無班次</translation>
    </message>
    <message>
        <source>No shifts are set up. Type the name of yours and until when it goes.</source>
        <translation>尚未設置班次，請填寫本班名稱和結束時間。</translation>
    </message>
    <message>
        <source>No shifts yet. F3 opens the first.</source>
        <translation>還沒有班次記錄，按 F3 開班。</translation>
    </message>
    <message>
        <source>No site chosen</source>
        <translation>未選擇工地</translation>
    </message>
    <message>
        <source>No site worker is entered yet. F3 enters the first.</source>
        <translation>還沒有登記施工人員。按 F3 登記第一位。</translation>
    </message>
    <message>
        <source>No sound backup was found on this computer. Connect the disk with the backups, then restore one.</source>
        <translation>本機未找到完好的備份。請接上存有備份的磁碟，再進行還原。</translation>
    </message>
    <message>
        <source>No stock-take yet</source>
        <translation>尚未盤點</translation>
    </message>
    <message>
        <source>No such pass</source>
        <translation>查無此證</translation>
    </message>
    <message>
        <source>No swaps in this month.</source>
        <translation>本月沒有換班。</translation>
    </message>
    <message>
        <source>No ticket chosen</source>
        <translation>未選擇工單</translation>
    </message>
    <message>
        <source>No ticket has been closed or followed up this month yet.</source>
        <translation>本月尚無已關閉或已回訪的工單。</translation>
    </message>
    <message>
        <source>No time set</source>
        <translation>未定期限</translation>
    </message>
    <message>
        <source>No unit chosen</source>
        <translation>未選擇房屋</translation>
    </message>
    <message>
        <source>No unit fits the filter. Esc shows all units again.</source>
        <translation>沒有符合條件的房屋。按 Esc 顯示全部。</translation>
    </message>
    <message>
        <source>No unit is in arrears. There is nothing to print.</source>
        <translation>沒有欠費房屋，無需列印。</translation>
    </message>
    <message>
        <source>No unit matches. Esc shows them all.</source>
        <translation>沒有符合條件的房屋。按 Esc 顯示全部。</translation>
    </message>
    <message>
        <source>No visit matches. Esc shows them all.</source>
        <translation>沒有符合條件的來訪記錄。按 Esc 顯示全部。</translation>
    </message>
    <message>
        <source>No visitor chosen</source>
        <translation>未選擇來訪記錄</translation>
    </message>
    <message>
        <source>No waiver chosen</source>
        <translation>未選擇減免</translation>
    </message>
    <message>
        <source>No waivers yet. F3 applies for one; under Charges, F7 waives what is chosen there.</source>
        <translation>還沒有減免。按 F3 申請；也可在應收列表中選中後按 F7 申請。</translation>
    </message>
    <message>
        <source>No worker is in the register yet. A supervisor enters them in the room of workers.</source>
        <translation>還沒有登記維修人員。請主管在「維修人員」裡登記。</translation>
    </message>
    <message>
        <source>No worker is in the register yet. F3 enters the first.</source>
        <translation>還沒有登記維修人員。按 F3 登記第一位。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>Nobody called {name} is in the register of workers.</source>
        <translation>維修人員名冊裡沒有{name}。</translation>
    </message>
    <message>
        <source>Nobody came on this day.</source>
        <translation>當日無來訪。</translation>
    </message>
    <message>
        <source>Nobody changes their own position. Ask the manager.</source>
        <translation>不能更改自己的職務，請找經理。</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>未選擇</translation>
    </message>
    <message>
        <source>Nobody has agreed to this price yet. Type who signed for it, or offer a quote first.</source>
        <translation>這個價格還沒有人同意。請填寫簽字人，或先報價。</translation>
    </message>
    <message>
        <source>Nobody has come to see this unit yet.</source>
        <translation>本房屋還沒有來訪記錄。</translation>
    </message>
    <message>
        <source>Nobody has come today, and nobody is on site.
F3 signs a visitor in.</source>
        <translation>今天還沒有來訪，也沒有在場訪客。
按 F3 登記來訪。</translation>
    </message>
    <message>
        <source>Nobody has spoken to them yet. F3 logs a contact.</source>
        <translation>還沒有催繳記錄。按 F3 登記。</translation>
    </message>
    <message>
        <source>Nobody has {number} now. Dispatch it first.</source>
        <translation>{number} 目前沒有派給任何人，請先派工。</translation>
    </message>
    <message>
        <source>Nobody in</source>
        <translation>無人</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>不指明個人</translation>
    </message>
    <message>
        <source>Nobody is on duty at this counter.</source>
        <translation>本櫃台目前無人在班。</translation>
    </message>
    <message>
        <source>Nobody is on duty at this counter. Open a shift first.</source>
        <translation>本櫃檯無人當班，請先開班。</translation>
    </message>
    <message>
        <source>Nobody is on duty by the roster now.</source>
        <translation>按排班表現在無人當班。</translation>
    </message>
    <message>
        <source>Nobody is on file here yet. F7 adds the owner.</source>
        <translation>尚未登記住戶。按 F7 登記業主。</translation>
    </message>
    <message>
        <source>Nobody is on site.</source>
        <translation>目前無在場訪客。</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>目前無人登入，請先登入。</translation>
    </message>
    <message>
        <source>Nobody is their own escort. Type who goes along.</source>
        <translation>借用人不能兼作陪同人，請填陪同人員姓名。</translation>
    </message>
    <message>
        <source>Nobody is to be asked just now. What is done or answered comes here when its time has come.</source>
        <translation>目前沒有要回訪的。完工或已答覆的工單會自動列在這裡。</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未註明</translation>
    </message>
    <message>
        <source>Nobody of that name is on file at {unit}.</source>
        <translation>{unit} 沒有該姓名的人員。</translation>
    </message>
    <message>
        <source>Nobody of the company is without a pass here. In the list F8 enters a worker.</source>
        <translation>該單位沒有尚未辦證的人員。返回列表後按 F8 可登記新人員。</translation>
    </message>
    <message>
        <source>Nobody of the register</source>
        <translation>不在登記冊內</translation>
    </message>
    <message>
        <source>Nobody owes anything past its due day.</source>
        <translation>沒有逾期未繳的費用。</translation>
    </message>
    <message>
        <source>Nobody sleeps on the site</source>
        <translation>無人留宿工地</translation>
    </message>
    <message>
        <source>Nobody was on duty on these days. Choose others.</source>
        <translation>這些日期沒有班次，請另選日期。</translation>
    </message>
    <message>
        <source>Nobody was on file as the owner.</source>
        <translation>此前未登記業主。</translation>
    </message>
    <message>
        <source>Nobody without asking</source>
        <translation>每次須徵得同意</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪音</translation>
    </message>
    <message>
        <source>Noise outside the hours allowed</source>
        <translation>違規時段噪聲</translation>
    </message>
    <message>
        <source>Noisy work only in the hours allowed</source>
        <translation>噪聲作業在規定時段內</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>None of these units owes anything overdue. There is no letter to write.</source>
        <translation>這些房屋都沒有逾期費用，無需出催繳函。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暫無</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Not all things are there as they should be. Say what differs.</source>
        <translation>移交物品數量不符，請說明差異。</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未評分</translation>
    </message>
    <message>
        <source>Not billed yet</source>
        <translation>尚未出帳</translation>
    </message>
    <message>
        <source>Not charged yet</source>
        <translation>未入賬</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未勾選</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>未辦結</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>Not encrypted: whoever finds a backup can read names, phones and accounts in it.</source>
        <translation>未加密：撿到備份的人能看到其中的姓名、電話和帳目。</translation>
    </message>
    <message>
        <source>Not found yet</source>
        <translation>尚未查明</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>不予辦理</translation>
    </message>
    <message>
        <source>Not handled yet</source>
        <translation>未處理</translation>
    </message>
    <message>
        <source>Not in order, no.</source>
        <translation>不合格項</translation>
    </message>
    <message>
        <source>Not in order: {words}</source>
        <translation>不合格：{words}</translation>
    </message>
    <message>
        <source>Not in the register yet</source>
        <translation>尚未登記</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Not inspected yet</source>
        <translation>尚未巡查</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>未登記</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not known to this version yet: enter the holidays once they are published, and the weekends worked for them. Until then every weekday counts as worked.</source>
        <translation>本版本尚無該年放假安排。公布後請在此錄入節假日和調休上班日；錄入前週一至週五一律按工作日計算。</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>禁止入場</translation>
    </message>
    <message>
        <source>Not let in any more</source>
        <translation>禁止入場</translation>
    </message>
    <message>
        <source>Not let in any more: {reason}</source>
        <translation>已禁止入場：{reason}</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Not on the roster</source>
        <translation>不在排班表上</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>未結束</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>尚未繳納</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>驗收不合格</translation>
    </message>
    <message>
        <source>Not printed yet: {count}</source>
        <translation>未列印 {count} 張</translation>
    </message>
    <message>
        <source>Not put right</source>
        <translation>未整改</translation>
    </message>
    <message>
        <source>Not put right yet</source>
        <translation>尚未整改</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未聯繫上</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>不讀取</translation>
    </message>
    <message>
        <source>Not returned in time</source>
        <translation>逾期未交回</translation>
    </message>
    <message>
        <source>Not reviewed in time</source>
        <translation>逾期未審閱</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未說明</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>不滿意</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>撤銷清點</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>未清點</translation>
    </message>
    <message>
        <source>Not served yet</source>
        <translation>未送達</translation>
    </message>
    <message>
        <source>Not sold yet</source>
        <translation>尚未售出</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>目前不可用</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>未交</translation>
    </message>
    <message>
        <source>Not time yet</source>
        <translation>未到時間</translation>
    </message>
    <message>
        <source>Not to {folder}: {reason}</source>
        <translation>未備份到 {folder}：{reason}</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>未到有效期</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Note an enquiry</source>
        <translation>登記諮詢</translation>
    </message>
    <message>
        <source>Note for {number}</source>
        <translation>{number} 的記錄</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>記下</translation>
    </message>
    <message>
        <source>Note the report</source>
        <translation>登記報告</translation>
    </message>
    <message>
        <source>Note to a ticket</source>
        <translation>工單備註</translation>
    </message>
    <message>
        <source>Note who may come …</source>
        <translation>新增來訪許可…</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>記錄…</translation>
    </message>
    <message>
        <source>Noted besides</source>
        <translation>其他記錄</translation>
    </message>
    <message>
        <source>Noted besides: {facts}</source>
        <translation>其他記錄：{facts}</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>受理人</translation>
    </message>
    <message>
        <source>Noted by: {name}</source>
        <translation>受理人：{name}</translation>
    </message>
    <message>
        <source>Notes calls and visits about arrears, and what was promised.</source>
        <translation>登記催繳電話、上門和繳費承諾。</translation>
    </message>
    <message>
        <source>Notes on the unit</source>
        <translation>房屋備註</translation>
    </message>
    <message>
        <source>Notes on tickets</source>
        <translation>工單記錄</translation>
    </message>
    <message>
        <source>Notes that a unit has changed its owner.</source>
        <translation>辦理房屋產權過戶登記。</translation>
    </message>
    <message>
        <source>Notes, follow-ups and slips are as noted in the audit chain</source>
        <translation>記錄、回訪與整改單和審計鏈記錄一致</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未選擇記錄</translation>
    </message>
    <message>
        <source>Nothing has been asked for this unit yet.</source>
        <translation>本房屋還沒有諮詢記錄。</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>還沒有匯入過任何登記表。</translation>
    </message>
    <message>
        <source>Nothing has been reported for this unit yet.</source>
        <translation>該房屋還沒有報修或投訴。</translation>
    </message>
    <message>
        <source>Nothing has been written of this unit yet.</source>
        <translation>值班日誌中還沒有本房屋的記錄。</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Import takes over every sound row at once, or none of them.</source>
        <translation>尚未寫入任何內容。匯入時，無誤的列一次全部寫入；如中途出錯，則一列也不寫入。</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>暫無變更記錄。</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Type above what there is to be known, Enter writes it.</source>
        <translation>還沒有記錄。在上方填寫情況，按 Enter 記入日誌。</translation>
    </message>
    <message>
        <source>Nothing is different. Type what is right.</source>
        <translation>內容沒有變化，請填寫正確的內容。</translation>
    </message>
    <message>
        <source>Nothing is held. What the police or a court asks for, or a dispute needs, is kept from here.</source>
        <translation>沒有暫緩清除的內容。公安、法院要求或糾紛需要保留的，在此登記。</translation>
    </message>
    <message>
        <source>Nothing is left to bill for {month}.</source>
        <translation>{month} 已全部出帳，沒有可出的帳單。</translation>
    </message>
    <message>
        <source>Nothing is missing. Next: {step}</source>
        <translation>手續已齊，下一步：{step}</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>沒有未結事項。</translation>
    </message>
    <message>
        <source>Nothing is open. What a round finds comes here, and what is written in a case.</source>
        <translation>目前沒有未了結的違規。巡查發現的和在裝修檔案中開具的都列在這裡。</translation>
    </message>
    <message>
        <source>Nothing is owed. Keep the money as prepayment, or don&apos;t take it.</source>
        <translation>沒有欠費。請轉為預存，或不收款。</translation>
    </message>
    <message>
        <source>Nothing is owed. What is paid now becomes prepayment.</source>
        <translation>沒有欠費，本次繳費轉為預存。</translation>
    </message>
    <message>
        <source>Nothing is stored for this month. Turn to the month whose reading is wrong.</source>
        <translation>本月沒有已儲存的讀數。請轉到讀數有誤的月份。</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>以上為試算，尚未寫入。</translation>
    </message>
    <message>
        <source>Nothing is written yet. F3 writes the first entry.</source>
        <translation>還沒有記錄，按 F3 寫第一條。</translation>
    </message>
    <message>
        <source>Nothing matches. Esc shows all keys.</source>
        <translation>沒有符合條件的鑰匙，按 Esc 顯示全部。</translation>
    </message>
    <message>
        <source>Nothing matches. Esc shows all that are out.</source>
        <translation>沒有符合條件的記錄，按 Esc 顯示全部借出。</translation>
    </message>
    <message>
        <source>Nothing matches. Esc shows all that is in force.</source>
        <translation>沒有符合條件的記錄。按 Esc 顯示全部生效中的。</translation>
    </message>
    <message>
        <source>Nothing matches. Esc shows everything.</source>
        <translation>沒有符合條件的記錄。按 Esc 顯示全部。</translation>
    </message>
    <message>
        <source>Nothing matches. Esc shows them all.</source>
        <translation>沒有符合條件的記錄。按 Esc 顯示全部。</translation>
    </message>
    <message>
        <source>Nothing needed</source>
        <translation>無需處理</translation>
    </message>
    <message>
        <source>Nothing personal is left of what was erased</source>
        <translation>已清除的個人資料無殘留</translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>沒有替換任何資料。</translation>
    </message>
    <message>
        <source>Nothing was written and nothing done in this shift.</source>
        <translation>本班無記錄，也無業務發生。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未寫入任何內容。</translation>
    </message>
    <message>
        <source>Nothing: stands in</source>
        <translation>不換回（替班）</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notice for {unit}</source>
        <translation>{unit} 違規整改通知</translation>
    </message>
    <message>
        <source>Notice to be served</source>
        <translation>整改通知待送達</translation>
    </message>
    <message>
        <source>Notice written</source>
        <translation>已開具通知書</translation>
    </message>
    <message>
        <source>Notice …</source>
        <translation>開整改通知…</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知書</translation>
    </message>
    <message>
        <source>Notices and hot works are of their site</source>
        <translation>整改通知與動火作業均屬本戶</translation>
    </message>
    <message>
        <source>Notices and hot works stand where their steps lead</source>
        <translation>整改通知與動火作業的狀態與經過一致</translation>
    </message>
    <message>
        <source>Notices stand as their last recheck says</source>
        <translation>整改通知的狀態與最近一次複查一致</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Number of a document</source>
        <translation>關聯單據編號</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>證件號</translation>
    </message>
    <message>
        <source>Number of the cheque</source>
        <translation>支票號碼</translation>
    </message>
    <message>
        <source>Number of the slip, optional</source>
        <translation>流水號、憑證號，可不填</translation>
    </message>
    <message>
        <source>Number or unit</source>
        <translation>單號或房號</translation>
    </message>
    <message>
        <source>Number or words</source>
        <translation>編號或內容</translation>
    </message>
    <message>
        <source>Number, name or operator</source>
        <translation>編號、班次或值班人</translation>
    </message>
    <message>
        <source>Number, unit, name or phone</source>
        <translation>編號、房號、姓名或電話</translation>
    </message>
    <message>
        <source>Number, unit, owner or contractor</source>
        <translation>編號、房號、業主或施工單位</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Numbers given out after the backup</source>
        <translation>備份之後開出的編號</translation>
    </message>
    <message>
        <source>Numbers of extensions and completions have no gaps</source>
        <translation>延期和驗收編號連續</translation>
    </message>
    <message>
        <source>Numbers of follow-ups and slips have no gaps</source>
        <translation>回訪單與整改單編號無斷號</translation>
    </message>
    <message>
        <source>Numbers of inspections have no gaps</source>
        <translation>巡查編號連續</translation>
    </message>
    <message>
        <source>Numbers of notices have no gaps</source>
        <translation>通知書編號連續</translation>
    </message>
    <message>
        <source>Numbers of passes have no gaps</source>
        <translation>出入證編號連續</translation>
    </message>
    <message>
        <source>Numbers of permits have no gaps</source>
        <translation>裝修許可編號連續無缺號</translation>
    </message>
    <message>
        <source>Numbers of quotes have no gaps</source>
        <translation>報價單編號連續</translation>
    </message>
    <message>
        <source>Numbers of refunds, waivers and deductions have no gaps</source>
        <translation>退款、減免、扣款編號連續</translation>
    </message>
    <message>
        <source>Numbers of the papers of the key desk have no gaps</source>
        <translation>鑰匙單據編號無斷號</translation>
    </message>
    <message>
        <source>Numbers of tickets and incidents have no gaps</source>
        <translation>工單和突發事件編號連續</translation>
    </message>
    <message>
        <source>Numbers stand among the names. Give each of the family a row of their own.</source>
        <translation>家庭成員裡夾有號碼。請每位成員單獨一列。</translation>
    </message>
    <message>
        <source>Numbers that a restored backup does not know are as noted</source>
        <translation>還原備份所缺的編號與記錄一致</translation>
    </message>
    <message>
        <source>Numbers that are not given out again: {numbers}</source>
        <translation>不再重複使用的編號：{numbers}</translation>
    </message>
    <message>
        <source>Numbers that begin with 81, 82 or 83 are residence permits of Hong Kong, Macao and Taiwan residents.</source>
        <translation>81、82、83 開頭的號碼是港澳台居民居住證。</translation>
    </message>
    <message>
        <source>Numbers that begin with 9 are cards of foreign permanent residents.</source>
        <translation>9 開頭的號碼是外國人永久居留身份證。</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>居住關係</translation>
    </message>
    <message>
        <source>Of cases that are over nothing is open</source>
        <translation>已結束的裝修沒有未了事項</translation>
    </message>
    <message>
        <source>Of it in cash: {amount}</source>
        <translation>其中現金：{amount}</translation>
    </message>
    <message>
        <source>Of this charge {open} is open. Type an amount up to that.</source>
        <translation>這筆費用未收 {open}，請輸入不超過該數的金額。</translation>
    </message>
    <message>
        <source>Of this deposit {amount} can go back now.</source>
        <translation>這筆押金目前可退 {amount} 元。</translation>
    </message>
    <message>
        <source>Of this deposit {held} is held, and {back} of that is approved to go back. Type an amount up to the rest.</source>
        <translation>該押金在押 {held}，其中 {back} 已核准退還。請輸入不超過餘下部分的金額。</translation>
    </message>
    <message>
        <source>Of what is chosen nothing is open. There is nothing to waive.</source>
        <translation>所選費用均無未收，無需減免。</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Of workers who were erased nothing is left</source>
        <translation>已清除的施工人員不留任何個人資料</translation>
    </message>
    <message>
        <source>Of {item} {period} only {left} can go back.</source>
        <translation>{item} {period} 最多可退 {left}。</translation>
    </message>
    <message>
        <source>Off duty</source>
        <translation>不當班</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>報價</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>已報價</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>辦公</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>辦公時間</translation>
    </message>
    <message>
        <source>Office&apos;s seal:</source>
        <translation>服務中心（蓋章）：</translation>
    </message>
    <message>
        <source>Office, as it heads the papers</source>
        <translation>單據抬頭（服務中心名稱）</translation>
    </message>
    <message>
        <source>Old arrears by month owed for</source>
        <translation>各月往期欠費的清收情況</translation>
    </message>
    <message>
        <source>Old arrears received</source>
        <translation>收回往期欠費</translation>
    </message>
    <message>
        <source>Old arrears received, by month</source>
        <translation>各月收回往期欠費</translation>
    </message>
    <message>
        <source>Old arrears received, day by day</source>
        <translation>每日收回往期欠費</translation>
    </message>
    <message>
        <source>Older than {days} d</source>
        <translation>超過 {days} 天</translation>
    </message>
    <message>
        <source>Oldest of</source>
        <translation>最早日期</translation>
    </message>
    <message>
        <source>On a site patrol</source>
        <translation>現場巡查</translation>
    </message>
    <message>
        <source>On another hook</source>
        <translation>掛錯位置</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>當班</translation>
    </message>
    <message>
        <source>On duty here: {name}, {shift}</source>
        <translation>本櫃台在班：{name}，{shift}</translation>
    </message>
    <message>
        <source>On duty now</source>
        <translation>現在當班</translation>
    </message>
    <message>
        <source>On duty:</source>
        <translation>當班人：</translation>
    </message>
    <message>
        <source>On duty: {name}</source>
        <translation>當班人：{name}</translation>
    </message>
    <message>
        <source>On hook {hook}</source>
        <translation>掛在 {hook}</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>在場</translation>
    </message>
    <message>
        <source>On site since {time}</source>
        <translation>{time} 起在場</translation>
    </message>
    <message>
        <source>On the first page choose to restore a backup, and the newest one on the USB disk or in the backup folder.</source>
        <translation>在首頁選擇還原備份，選取隨身碟或備份資料夾中最新的備份。</translation>
    </message>
    <message>
        <source>On the signature</source>
        <translation>蓋在簽章處</translation>
    </message>
    <message>
        <source>On the slip that is signed</source>
        <translation>簽收回執</translation>
    </message>
    <message>
        <source>On this computer receipts go to no ESC/POS printer. Choose one in Settings, This computer.</source>
        <translation>這台電腦的收據沒有設為用 ESC/POS 印表機列印。請在「設定 → 本機」中指定一台。</translation>
    </message>
    <message>
        <source>On to the recovery sheet</source>
        <translation>下一步：還原說明單</translation>
    </message>
    <message>
        <source>On whom</source>
        <translation>送達對象</translation>
    </message>
    <message>
        <source>On {date} the following fees of your unit were still open in our books. We kindly ask you to pay them at our counter by {due_by}. Thank you for your support.</source>
        <translation>　　您好！截至 {date}，貴戶以下費用尚未繳納。煩請您於 {due_by} 前到物業服務中心前台繳納。感謝您對我們工作的理解與支持！</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>再輸入一次：</translation>
    </message>
    <message>
        <source>Once more: {batch} and following, {count}</source>
        <translation>重新產生上一批：{batch} 起 {count} 封</translation>
    </message>
    <message>
        <source>One column says the day, one what was reported. Unit, place, who reported it, phone, category, worker, when it was done, result and state may stand beside.</source>
        <translation>須有日期和內容兩欄；房號、地點、報修人、電話、類別、維修人員、完成時間、處理結果和狀態可有可無。</translation>
    </message>
    <message>
        <source>One column says the meter number or the unit, and one the reading. Day and month may stand beside.</source>
        <translation>其中一欄寫表號或房號，一欄寫讀數；可另有日期和月份欄。</translation>
    </message>
    <message>
        <source>One column says the tag, and one what the key opens or which unit. Kind, copies and hook may stand beside.</source>
        <translation>一列寫鑰匙牌號，一列寫對應門鎖或房號；另可有類型、把數、掛鉤號等列。</translation>
    </message>
    <message>
        <source>One column says the unit, and at least one what is owed or prepaid. A fee item and a month may stand beside.</source>
        <translation>必須有一欄房號，至少一欄欠費金額或預存款；可以另有收費項目和費用月份。</translation>
    </message>
    <message>
        <source>One step back; what is typed stays as a draft</source>
        <translation>返回；已填內容存為草稿</translation>
    </message>
    <message>
        <source>One unit</source>
        <translation>某一戶</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>一次性</translation>
    </message>
    <message>
        <source>Only a cheque or a transfer can bounce. Void the receipt instead.</source>
        <translation>只有支票或轉帳可以退票，其他請作廢收據。</translation>
    </message>
    <message>
        <source>Only a complaint can be unfounded. Write cancelled.</source>
        <translation>只有投訴可為「不成立」，請改寫「取消」。</translation>
    </message>
    <message>
        <source>Only a manager makes or changes a manager.</source>
        <translation>只有經理可以設定或更改經理。</translation>
    </message>
    <message>
        <source>Only a promise has a day and an amount.</source>
        <translation>只有承諾繳費才填日期和金額。</translation>
    </message>
    <message>
        <source>Only active operators of the counter stand on the roster.</source>
        <translation>只有在崗的櫃台人員可以排班。</translation>
    </message>
    <message>
        <source>Only after asking each time</source>
        <translation>每次須徵得同意</translation>
    </message>
    <message>
        <source>Only keys of vacant units belong to set A or B.</source>
        <translation>只有空置房鑰匙分 A 套和 B 套。</translation>
    </message>
    <message>
        <source>Only looking? Open the demo estate</source>
        <translation>只想看看？開啟演示小區</translation>
    </message>
    <message>
        <source>Only readings are taken over for a month. Leave out {option}.</source>
        <translation>只有抄表讀數按月份匯入，請去掉 {option}。</translation>
    </message>
    <message>
        <source>Only the works that were permitted</source>
        <translation>按許可範圍施工</translation>
    </message>
    <message>
        <source>Only what is charged by meter has tiers.</source>
        <translation>只有抄表收費的項目才有階梯。</translation>
    </message>
    <message>
        <source>Only who applied for it can withdraw it, or whoever may approve it.</source>
        <translation>只有申請人或有審批權的人可以撤回。</translation>
    </message>
    <message>
        <source>Only who applied for it can withdraw it. Whoever may approve it can reject it.</source>
        <translation>只有申請人可以撤回；有審批權的人可以不予核准。</translation>
    </message>
    <message>
        <source>Only {held} can be kept. Type an amount up to that, or charge the unit with the rest.</source>
        <translation>最多只能扣 {held} 元，請輸入不超過該數的金額，或將不足部分向房屋收取。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>開班</translation>
    </message>
    <message>
        <source>Open a shift …</source>
        <translation>開班…</translation>
    </message>
    <message>
        <source>Open again …</source>
        <translation>重新打開…</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>待辦事項</translation>
    </message>
    <message>
        <source>Open items: {count}</source>
        <translation>未結事項：{count}</translation>
    </message>
    <message>
        <source>Open notices elsewhere: {numbers}</source>
        <translation>其他工地未整改的通知：{numbers}</translation>
    </message>
    <message>
        <source>Open the demo estate instead</source>
        <translation>改為開啟演示小區</translation>
    </message>
    <message>
        <source>Open the pass</source>
        <translation>打開出入證</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>開啟對應記錄</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>開班</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>打開工單</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>未結工單</translation>
    </message>
    <message>
        <source>Open violation</source>
        <translation>有違規未整改</translation>
    </message>
    <message>
        <source>Open violation {number} at {unit}.</source>
        <translation>在 {unit} 有違規未整改：{number}。</translation>
    </message>
    <message>
        <source>Open violations</source>
        <translation>未整改違規</translation>
    </message>
    <message>
        <source>Open {number} again</source>
        <translation>重新打開 {number}</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開班時間</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Opened late</source>
        <translation>遲開班</translation>
    </message>
    <message>
        <source>Opened over another shift</source>
        <translation>未確認交接即開班</translation>
    </message>
    <message>
        <source>Opened over {over}: {words}</source>
        <translation>越過 {over} 開班：{words}</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>正在開啟備份</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>正文開頭</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>對應門鎖</translation>
    </message>
    <message>
        <source>Opens a shift, writes the duty log, counts and hands over, takes over from others.</source>
        <translation>開班，寫值班日誌，清點交接，接班。</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作員</translation>
    </message>
    <message>
        <source>Operator added</source>
        <translation>新增操作員</translation>
    </message>
    <message>
        <source>Operator changed</source>
        <translation>修改操作員</translation>
    </message>
    <message>
        <source>Operator signed in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Operator signed out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作員</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>審核意見</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>Original seen</source>
        <translation>已驗原件</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Other contractor</source>
        <translation>變更施工單位</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他證件</translation>
    </message>
    <message>
        <source>Other owner</source>
        <translation>變更業主</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>其他約定</translation>
    </message>
    <message>
        <source>Other than stored: {count}. Look at the sheet; Ctrl+S stores it.</source>
        <translation>與已存不同：{count} 格。請核對表格，按 Ctrl+S 儲存。</translation>
    </message>
    <message>
        <source>Other tickets are followed up after</source>
        <translation>其他工單回訪期限</translation>
    </message>
    <message>
        <source>Other trades</source>
        <translation>工種不對口</translation>
    </message>
    <message>
        <source>Other words for it, parted by spaces</source>
        <translation>其他說法，用空格分開</translation>
    </message>
    <message>
        <source>Our office</source>
        <translation>服務中心</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Out since: {at}</source>
        <translation>借出時間：{at}</translation>
    </message>
    <message>
        <source>Out until {time}</source>
        <translation>借出，{time} 前歸還</translation>
    </message>
    <message>
        <source>Out: {count}</source>
        <translation>借出 {count} 把</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Outcome of review</source>
        <translation>審核結果</translation>
    </message>
    <message>
        <source>Outer walls against seepage</source>
        <translation>外牆面防滲漏</translation>
    </message>
    <message>
        <source>Outgoing:</source>
        <translation>交班人：</translation>
    </message>
    <message>
        <source>Outside the estate</source>
        <translation>小區外部</translation>
    </message>
    <message>
        <source>Outsiders borrow keys only with an escort</source>
        <translation>外來人員借用鑰匙須有人陪同</translation>
    </message>
    <message>
        <source>Outsiders borrow keys only with approval</source>
        <translation>外來人員借用鑰匙須經批准</translation>
    </message>
    <message>
        <source>Outsiders borrow keys only with approval: a supervisor types their password.</source>
        <translation>外部人員借用鑰匙須經批准：請主管輸入本人密碼。</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Over 365 d</source>
        <translation>365 天以上</translation>
    </message>
    <message>
        <source>Over at</source>
        <translation>恢復時間</translation>
    </message>
    <message>
        <source>Over at, now if empty</source>
        <translation>恢復時間（留空為現在）</translation>
    </message>
    <message>
        <source>Over by {amount}</source>
        <translation>長款 {amount}</translation>
    </message>
    <message>
        <source>Over since {day}</source>
        <translation>{day} 觀察期滿</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期欠費</translation>
    </message>
    <message>
        <source>Overdue are {owed}. Type an amount up to that, or none for all of it.</source>
        <translation>逾期欠費為 {owed}，請輸入不超過它的金額；不填表示全部。</translation>
    </message>
    <message>
        <source>Overdue since</source>
        <translation>最早應繳日</translation>
    </message>
    <message>
        <source>Overdue today</source>
        <translation>今天逾期的</translation>
    </message>
    <message>
        <source>Overdue {days} d</source>
        <translation>逾期 {days} 天</translation>
    </message>
    <message>
        <source>Overstayed</source>
        <translation>超時未離</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠費金額</translation>
    </message>
    <message>
        <source>Owed after each line is what the unit then owed, deposits apart; prepayment is told beside it and not taken off. A charge stands on the day it was entered into the books.</source>
        <translation>每行的欠費餘額為該筆之後的欠費（不含押金），預存款單獨列示，不從中扣減。帳單按入帳日期列示。</translation>
    </message>
    <message>
        <source>Owed after it</source>
        <translation>欠費餘額</translation>
    </message>
    <message>
        <source>Owed at the beginning</source>
        <translation>期初欠費</translation>
    </message>
    <message>
        <source>Owed at the end</source>
        <translation>期末欠費</translation>
    </message>
    <message>
        <source>Owed at the till</source>
        <translation>掛帳，到收銀台交</translation>
    </message>
    <message>
        <source>Owed in all</source>
        <translation>欠費合計</translation>
    </message>
    <message>
        <source>Owed {amount}</source>
        <translation>欠費 {amount}</translation>
    </message>
    <message>
        <source>Owed: {item}</source>
        <translation>欠費：{item}</translation>
    </message>
    <message>
        <source>Own password confirmed</source>
        <translation>確認本人密碼</translation>
    </message>
    <message>
        <source>Own works</source>
        <translation>自行施工</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>業主</translation>
    </message>
    <message>
        <source>Owner has no copy yet</source>
        <translation>業主尚未收到副本</translation>
    </message>
    <message>
        <source>Owner&apos;s copy of a permit</source>
        <translation>許可證待送業主</translation>
    </message>
    <message>
        <source>Owner&apos;s copy …</source>
        <translation>業主副本…</translation>
    </message>
    <message>
        <source>Owner&apos;s deposit</source>
        <translation>業主裝修押金</translation>
    </message>
    <message>
        <source>Owner&apos;s deposit for works; 0: none is asked for</source>
        <translation>業主裝修押金；0 為不收</translation>
    </message>
    <message>
        <source>Owner&apos;s identity card</source>
        <translation>業主身份證</translation>
    </message>
    <message>
        <source>Owner&apos;s power of attorney</source>
        <translation>業主授權委託書</translation>
    </message>
    <message>
        <source>Owner&apos;s signature:</source>
        <translation>業主簽字：</translation>
    </message>
    <message>
        <source>Owner&apos;s written consent</source>
        <translation>業主同意裝修的書面意見</translation>
    </message>
    <message>
        <source>Owner-occupied</source>
        <translation>自住</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>業主：{name}</translation>
    </message>
    <message>
        <source>Page {page}/{pages}</source>
        <translation>第 {page}/{pages} 頁</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>Paid and settled</source>
        <translation>已繳及抵扣</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>已退還</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>收款方式</translation>
    </message>
    <message>
        <source>Paid by: {methods}</source>
        <translation>收款方式：{methods}</translation>
    </message>
    <message>
        <source>Paid or waived</source>
        <translation>已繳／減免</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Paid out by</source>
        <translation>退款方式</translation>
    </message>
    <message>
        <source>Paid out by: {methods}</source>
        <translation>退款方式：{methods}</translation>
    </message>
    <message>
        <source>Painter</source>
        <translation>油漆工</translation>
    </message>
    <message>
        <source>Painting of the walls</source>
        <translation>牆面粉刷</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>單據</translation>
    </message>
    <message>
        <source>Paper as issued</source>
        <translation>已開具單據</translation>
    </message>
    <message>
        <source>Paper format</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Paper printed</source>
        <translation>列印單據</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>單據</translation>
    </message>
    <message>
        <source>Papers and certificates</source>
        <translation>證明與手續</translation>
    </message>
    <message>
        <source>Papers are printed in {languages}.</source>
        <translation>單據語言只能是 {languages}。</translation>
    </message>
    <message>
        <source>Papers look as noted</source>
        <translation>單據格式與記錄一致</translation>
    </message>
    <message>
        <source>Papers of renovations</source>
        <translation>裝修單據</translation>
    </message>
    <message>
        <source>Papers of {number}</source>
        <translation>{number} 的單據</translation>
    </message>
    <message>
        <source>Papers …</source>
        <translation>單據…</translation>
    </message>
    <message>
        <source>Parcel and letter</source>
        <translation>快遞信件</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>停車</translation>
    </message>
    <message>
        <source>Parking fee</source>
        <translation>車位費</translation>
    </message>
    <message>
        <source>Parking space</source>
        <translation>車位</translation>
    </message>
    <message>
        <source>Part 1: file</source>
        <translation>第一聯 存檔</translation>
    </message>
    <message>
        <source>Part 2: worker</source>
        <translation>第二聯 維修</translation>
    </message>
    <message>
        <source>Part 3: resident</source>
        <translation>第三聯 住戶</translation>
    </message>
    <message>
        <source>Part in time</source>
        <translation>及時率</translation>
    </message>
    <message>
        <source>Part of a period</source>
        <translation>不足一期</translation>
    </message>
    <message>
        <source>Part of the building</source>
        <translation>保修部位</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>部分已收</translation>
    </message>
    <message>
        <source>Part payment: the oldest charges are settled first.</source>
        <translation>部分繳費：先核銷最早的帳單。</translation>
    </message>
    <message>
        <source>Particulars of a contractor changed</source>
        <translation>修改施工單位資料</translation>
    </message>
    <message>
        <source>Particulars of the estate changed</source>
        <translation>修改社區資料</translation>
    </message>
    <message>
        <source>Parts of charges are as noted in the audit chain</source>
        <translation>應收的計費明細與稽核鏈記錄一致</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>出入證</translation>
    </message>
    <message>
        <source>Pass cancelled</source>
        <translation>證件已取消</translation>
    </message>
    <message>
        <source>Pass deposit</source>
        <translation>出入證押金</translation>
    </message>
    <message>
        <source>Pass deposits: {count}, {amount}</source>
        <translation>出入證押金 {count} 筆，{amount}</translation>
    </message>
    <message>
        <source>Pass fee</source>
        <translation>出入證工本費</translation>
    </message>
    <message>
        <source>Pass for the site</source>
        <translation>辦理出入證的工地</translation>
    </message>
    <message>
        <source>Pass handed in</source>
        <translation>已交回</translation>
    </message>
    <message>
        <source>Pass issued</source>
        <translation>已辦證</translation>
    </message>
    <message>
        <source>Pass it</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>Pass lost</source>
        <translation>證件已掛失</translation>
    </message>
    <message>
        <source>Pass not returned</source>
        <translation>出入證未交回</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>轉達</translation>
    </message>
    <message>
        <source>Pass on …</source>
        <translation>轉達…</translation>
    </message>
    <message>
        <source>Pass replaced</source>
        <translation>補辦出入證</translation>
    </message>
    <message>
        <source>Pass reported lost</source>
        <translation>出入證報失</translation>
    </message>
    <message>
        <source>Pass returned</source>
        <translation>證件已交回</translation>
    </message>
    <message>
        <source>Pass {number} for {unit} expired on {day} and is not returned.</source>
        <translation>{unit} 的出入證 {number} 已於 {day} 過期，尚未交回。</translation>
    </message>
    <message>
        <source>Pass {number} is to be returned, or reported lost.</source>
        <translation>出入證 {number} 尚未交回，請收回或掛失。</translation>
    </message>
    <message>
        <source>Pass {number} on</source>
        <translation>轉達 {number}</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>轉達給</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>出入證</translation>
    </message>
    <message>
        <source>Passes and workers are as noted in the audit chain</source>
        <translation>出入證和施工人員與稽核記錄一致</translation>
    </message>
    <message>
        <source>Passes are kept as they were made</source>
        <translation>出入證內容留存完整</translation>
    </message>
    <message>
        <source>Passes are out only while a case is open</source>
        <translation>已辦結的裝修沒有在用出入證</translation>
    </message>
    <message>
        <source>Passes are out that are to be returned first: {numbers}</source>
        <translation>尚有出入證須先退還：{numbers}</translation>
    </message>
    <message>
        <source>Passes extended</source>
        <translation>出入證延期</translation>
    </message>
    <message>
        <source>Passes issued</source>
        <translation>發放出入證</translation>
    </message>
    <message>
        <source>Passes lost</source>
        <translation>遺失出入證</translation>
    </message>
    <message>
        <source>Passes made: {count}</source>
        <translation>已辦理出入證 {count} 張</translation>
    </message>
    <message>
        <source>Passes of the contractor before are out: {numbers}. Take them back first, or note them as lost.</source>
        <translation>原施工單位的出入證尚未退還：{numbers}。請先收回，或登記為遺失。</translation>
    </message>
    <message>
        <source>Passes out</source>
        <translation>在用證件</translation>
    </message>
    <message>
        <source>Passes prolonged: {count}</source>
        <translation>已延期出入證 {count} 張</translation>
    </message>
    <message>
        <source>Passes returned</source>
        <translation>交回出入證</translation>
    </message>
    <message>
        <source>Passes run until then, too</source>
        <translation>出入證一併延期</translation>
    </message>
    <message>
        <source>Passes stand where their steps lead</source>
        <translation>出入證狀態與辦理過程一致</translation>
    </message>
    <message>
        <source>Passes to be returned by now</source>
        <translation>逾期未交還出入證</translation>
    </message>
    <message>
        <source>Passes …</source>
        <translation>出入證…</translation>
    </message>
    <message>
        <source>Passes: who is let onto which site, and until when. F3 makes passes for workers who are known, one or many at once: choose the site, type names or phones, F8 takes everybody of the company who has none yet; F10 prints them too. F8 in the list enters a new worker, with the pass in the same go. What is known against somebody – an open violation, an expired pass elsewhere – is said before the pass is made. A pass that is lost gets a successor with a number of its own. F9 shows a pass as it is printed, Ctrl+P all of its site, fronts and backs, Ctrl+Shift+P the register of its workers; a scanned pass opens here.</source>
        <translation>出入證：誰可以進入哪個工地、有效期到哪天。F3 為已登記的施工人員辦證，可一次辦理多張：選擇工地，輸入姓名或電話；F8 選入該單位所有未辦證人員；F10 辦證並列印。在列表中按 F8 登記新的施工人員並同時辦證。辦證前會提示該人員未整改的違規、其他工地過期未交回的出入證等情況。遺失的出入證補辦後使用新編號。F9 預覽單張出入證，Ctrl+P 預覽本工地全部出入證（正反面），Ctrl+Shift+P 預覽本工地人員登記表；掃描出入證即可在此打開。</translation>
    </message>
    <message>
        <source>Passes: {count}</source>
        <translation>出入證 {count} 張</translation>
    </message>
    <message>
        <source>Passphrase of backups taken away</source>
        <translation>備份取消加密口令</translation>
    </message>
    <message>
        <source>Passphrase of the backups:</source>
        <translation>備份加密口令：</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>加密口令或恢復碼</translation>
    </message>
    <message>
        <source>Passphrase or recovery code:</source>
        <translation>加密口令或恢復碼：</translation>
    </message>
    <message>
        <source>Passphrase, such as four words</source>
        <translation>加密口令（如四個詞）</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>護照</translation>
    </message>
    <message>
        <source>Passport or travel permit</source>
        <translation>護照或通行證</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Password of {operator}:</source>
        <translation>{operator} 的密碼：</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>設定密碼</translation>
    </message>
    <message>
        <source>Password, at least 8 characters</source>
        <translation>密碼（至少 8 位）</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>逾期未還</translation>
    </message>
    <message>
        <source>Past its day</source>
        <translation>逾期未處理</translation>
    </message>
    <message>
        <source>Past its time</source>
        <translation>已逾時</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘貼</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>貼上的圖片</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>支付退款</translation>
    </message>
    <message>
        <source>Pay out and print the slip</source>
        <translation>支付並列印退款單</translation>
    </message>
    <message>
        <source>Pay out the refund of {amount}.</source>
        <translation>退押金 {amount} 元，待付款。</translation>
    </message>
    <message>
        <source>Pay out the refund of {number}</source>
        <translation>{number} 支付退押金</translation>
    </message>
    <message>
        <source>Pay out …</source>
        <translation>支付…</translation>
    </message>
    <message>
        <source>Pay the refund out</source>
        <translation>支付退款</translation>
    </message>
    <message>
        <source>Pay the refund out …</source>
        <translation>支付退押金…</translation>
    </message>
    <message>
        <source>Payable by</source>
        <translation>應繳期限</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Payee&apos;s signature:</source>
        <translation>收款人簽字：</translation>
    </message>
    <message>
        <source>Payee: {payee}</source>
        <translation>收款人：{payee}</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>交款人</translation>
    </message>
    <message>
        <source>Payer&apos;s signature:</source>
        <translation>交款人簽名：</translation>
    </message>
    <message>
        <source>Payer: {payer}</source>
        <translation>交款人：{payer}</translation>
    </message>
    <message>
        <source>Paying by transfer</source>
        <translation>轉帳說明</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付費情況</translation>
    </message>
    <message>
        <source>Payment did not come in</source>
        <translation>款項未到帳衝紅</translation>
    </message>
    <message>
        <source>Payment notice</source>
        <translation>繳費通知單</translation>
    </message>
    <message>
        <source>Payment notices</source>
        <translation>繳費通知單</translation>
    </message>
    <message>
        <source>Payment notices ask to pay within</source>
        <translation>繳費通知單限期</translation>
    </message>
    <message>
        <source>Payment notices made: {count}</source>
        <translation>已產生繳費通知單 {count} 份</translation>
    </message>
    <message>
        <source>Payment notices of all units in arrears, as one PDF.</source>
        <translation>把所有欠費房屋的繳費通知單存為一個 PDF。</translation>
    </message>
    <message>
        <source>Payment notices …</source>
        <translation>繳費通知單…</translation>
    </message>
    <message>
        <source>Payment notices: {notices}, saved as {file}</source>
        <translation>繳費通知單 {notices} 份，已存為 {file}</translation>
    </message>
    <message>
        <source>Payment refused</source>
        <translation>收款被拒</translation>
    </message>
    <message>
        <source>Payment taken</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Payment, {methods}</source>
        <translation>收款（{methods}）</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Payments add up</source>
        <translation>收款收支平衡</translation>
    </message>
    <message>
        <source>Payments are as noted in the audit chain</source>
        <translation>收款與稽核鏈記錄一致</translation>
    </message>
    <message>
        <source>People</source>
        <translation>住戶</translation>
    </message>
    <message>
        <source>People at work</source>
        <translation>施工人數</translation>
    </message>
    <message>
        <source>People who live or own here</source>
        <translation>在住人員與業主</translation>
    </message>
    <message>
        <source>People whose erasure must be asked for again: {count}</source>
        <translation>需要重新申請刪除個人資料的人數：{count}</translation>
    </message>
    <message>
        <source>Per m² of gross area</source>
        <translation>按建築面積（每平方米）</translation>
    </message>
    <message>
        <source>Per m² of interior area</source>
        <translation>按套內面積（每平方公尺）</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>所屬期間</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>許可證</translation>
    </message>
    <message>
        <source>Permit copied to the owner</source>
        <translation>裝修：抄送業主</translation>
    </message>
    <message>
        <source>Permit expired</source>
        <translation>許可證已過期</translation>
    </message>
    <message>
        <source>Permit expired, works go on</source>
        <translation>許可證過期仍在施工</translation>
    </message>
    <message>
        <source>Permit issued</source>
        <translation>已發證</translation>
    </message>
    <message>
        <source>Permit issued on</source>
        <translation>發證日期</translation>
    </message>
    <message>
        <source>Permit passed on to the new owner</source>
        <translation>許可證轉至新業主</translation>
    </message>
    <message>
        <source>Permit refused</source>
        <translation>不予批准</translation>
    </message>
    <message>
        <source>Permit shown at the door</source>
        <translation>許可證張貼於門口</translation>
    </message>
    <message>
        <source>Permit: {number}</source>
        <translation>裝修許可證：{number}</translation>
    </message>
    <message>
        <source>Permits</source>
        <translation>許可證</translation>
    </message>
    <message>
        <source>Permits and notices by month</source>
        <translation>各月許可與整改</translation>
    </message>
    <message>
        <source>Permits and notices by week</source>
        <translation>各週許可與整改</translation>
    </message>
    <message>
        <source>Permits are as noted in the audit chain</source>
        <translation>裝修許可與稽核鏈記錄一致</translation>
    </message>
    <message>
        <source>Permits expired</source>
        <translation>許可證過期工地</translation>
    </message>
    <message>
        <source>Permits have passed their reviews</source>
        <translation>裝修許可均經初審、複審</translation>
    </message>
    <message>
        <source>Permits issued</source>
        <translation>發放許可證</translation>
    </message>
    <message>
        <source>Permits refused</source>
        <translation>不予批准</translation>
    </message>
    <message>
        <source>Permits say what changed of them</source>
        <translation>許可證與其變更一致</translation>
    </message>
    <message>
        <source>Permits stand where their steps lead</source>
        <translation>裝修許可的狀態與辦理步驟一致</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>修改人員資料</translation>
    </message>
    <message>
        <source>Personal Information Protection Law, arts. 15, 47 and 50: personal data is erased when it is no longer needed, or consent is withdrawn. What other laws have kept is only stored, and used for nothing else (art. 47).</source>
        <translation>依據《個人信息保護法》第十五條、第四十七條、第五十條：處理目的已實現、不再必要或個人撤回同意的，刪除個人資料；法律、行政法規規定的保存期限未屆滿的，只作存儲，不作其他使用（第四十七條）。</translation>
    </message>
    <message>
        <source>Personal Information Protection Law, arts. 44, 45 and 50: everybody may see and copy what is kept.</source>
        <translation>依據《個人信息保護法》第四十四條、第四十五條、第五十條：個人有權查閱、複製其個人資料。</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>個人資料</translation>
    </message>
    <message>
        <source>Personal data due was erased</source>
        <translation>到期清除</translation>
    </message>
    <message>
        <source>Personal data erased in its time</source>
        <translation>到期清除：個人資料</translation>
    </message>
    <message>
        <source>Personal data erased on request</source>
        <translation>按申請刪除個人資料</translation>
    </message>
    <message>
        <source>Personal data erased, as the rules ask. Records: {count}</source>
        <translation>已按規定清除到期的個人資料，共 {count} 條。</translation>
    </message>
    <message>
        <source>Personal data erased: notice</source>
        <translation>個人資料刪除告知書</translation>
    </message>
    <message>
        <source>Personal data of a person looked at as a whole</source>
        <translation>查看個人資料彙總</translation>
    </message>
    <message>
        <source>Personal data that had been erased was erased again: {count}</source>
        <translation>備份之後已刪除的個人資料，已再次刪除：{count} 筆</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Persons: {count}</source>
        <translation>人數：{count}</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>寵物</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Phone of the office</source>
        <translation>服務中心電話</translation>
    </message>
    <message>
        <source>Phone: {phone}</source>
        <translation>電話：{phone}</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>聯絡電話</translation>
    </message>
    <message>
        <source>Phones of the co-owner</source>
        <translation>共有人電話</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photo or file</source>
        <translation>照片或檔案</translation>
    </message>
    <message>
        <source>Photo {n}: {name}</source>
        <translation>照片 {n}：{name}</translation>
    </message>
    <message>
        <source>Photo {n}: {name} – the file is missing or is no picture any more</source>
        <translation>照片 {n}：{name}（檔案缺失或已損壞）</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>照片和檔案</translation>
    </message>
    <message>
        <source>Photos and files lie beside it in {folder}: {count}</source>
        <translation>照片和檔案存放在同處的 {folder} 資料夾：{count}</translation>
    </message>
    <message>
        <source>Photos and files of the unit</source>
        <translation>房屋照片與附件</translation>
    </message>
    <message>
        <source>Photos and files of their tickets</source>
        <translation>其工單的照片與附件</translation>
    </message>
    <message>
        <source>Photos and files of units and tickets</source>
        <translation>房屋、工單的照片與附件</translation>
    </message>
    <message>
        <source>Photos and files that are missing here are not in it: {count}</source>
        <translation>本機缺失的照片和檔案未能備份：{count}</translation>
    </message>
    <message>
        <source>Photos and files that were nowhere to be found: {count}</source>
        <translation>找不到的照片和檔案：{count}</translation>
    </message>
    <message>
        <source>Photos and files: drag them onto the record, choose them with Ctrl+Shift+A, or paste a picture or copied files with Ctrl+V. Ctrl+Shift+O shows them large: the arrows turn to the next one, + and − zoom, Ctrl+S saves a copy. Del takes one off; who did is kept. Photos keep all that the camera wrote into them, also where they were taken.</source>
        <translation>照片和檔案：拖到紀錄上，或按 Ctrl+Shift+A 選擇，或用 Ctrl+V 貼上圖片或已複製的檔案。Ctrl+Shift+O 放大檢視：方向鍵翻到下一個，+ 和 − 縮放，Ctrl+S 另存一份。Del 移除，移除人有紀錄。照片保留相機寫入的全部資訊，包括拍攝地點。</translation>
    </message>
    <message>
        <source>Photos and files: {count}</source>
        <translation>照片和檔案：{count}</translation>
    </message>
    <message>
        <source>Picture of our own</source>
        <translation>自選圖片</translation>
    </message>
    <message>
        <source>Pictures in {folder}: {pictures}</source>
        <translation>{folder} 中的圖片：{pictures} 張</translation>
    </message>
    <message>
        <source>Piece, metre, time</source>
        <translation>個、米、次</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>張數</translation>
    </message>
    <message>
        <source>Pieces of {amount}</source>
        <translation>{amount} 的張數</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>部位：{place}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計劃</translation>
    </message>
    <message>
        <source>Planning authority</source>
        <translation>規劃部門</translation>
    </message>
    <message>
        <source>Planning consent to the façade</source>
        <translation>規劃部門關於外立面的批准</translation>
    </message>
    <message>
        <source>Plans of the works</source>
        <translation>裝修方案及圖紙</translation>
    </message>
    <message>
        <source>Plant room</source>
        <translation>設備房</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>車牌號</translation>
    </message>
    <message>
        <source>Plate: {plate}</source>
        <translation>車牌：{plate}</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>請核對</translation>
    </message>
    <message>
        <source>Please pay by: {date}</source>
        <translation>繳費期限：{date}</translation>
    </message>
    <message>
        <source>Please tell the office within 7 days if anything here is not right.</source>
        <translation>如有不符，請於 7 日內與服務中心聯繫核對。</translation>
    </message>
    <message>
        <source>Plumber and electrician</source>
        <translation>水電工</translation>
    </message>
    <message>
        <source>Plumbing</source>
        <translation>給排水</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>出帳</translation>
    </message>
    <message>
        <source>Post the billing run</source>
        <translation>確認出帳</translation>
    </message>
    <message>
        <source>Post {count} charges, {total} in all, for {month}? This can&apos;t be undone.</source>
        <translation>確認為 {month} 出帳 {count} 筆、共 {total}？此操作不能復原。</translation>
    </message>
    <message>
        <source>Posted as {run}: {count} charges, {total}.</source>
        <translation>已出帳 {run}：{count} 筆，{total}。</translation>
    </message>
    <message>
        <source>Posted on the door</source>
        <translation>張貼於門上</translation>
    </message>
    <message>
        <source>Posting {month}</source>
        <translation>正在出帳 {month}</translation>
    </message>
    <message>
        <source>Posts billing runs and late fees, raises and voids charges, shares costs out, issues dunning letters, keeps meters, takes balances over from lists.</source>
        <translation>批次出帳、計收違約金，登記或作廢應收，分攤公共費用，發催繳函，維護儀表，從清單匯入期初欠費。</translation>
    </message>
    <message>
        <source>Power of attorney and the agent&apos;s identity card</source>
        <translation>授權委託書及代理人身份證</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>停電</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>電</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表揚</translation>
    </message>
    <message>
        <source>Praise form</source>
        <translation>表揚登記單</translation>
    </message>
    <message>
        <source>Praise logged</source>
        <translation>表揚登記</translation>
    </message>
    <message>
        <source>Praise passed on</source>
        <translation>表揚：轉達</translation>
    </message>
    <message>
        <source>Prepaid {amount}</source>
        <translation>預存 {amount}</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>預存款</translation>
    </message>
    <message>
        <source>Prepayment afterwards: {amount}</source>
        <translation>收款後預存餘額 {amount}</translation>
    </message>
    <message>
        <source>Prepayment at the end</source>
        <translation>期末預存</translation>
    </message>
    <message>
        <source>Prepayment balance: before {before}, after {after}</source>
        <translation>預存餘額：上次 {before}　本次 {after}</translation>
    </message>
    <message>
        <source>Prepayment balance: {amount}</source>
        <translation>預存餘額：{amount}</translation>
    </message>
    <message>
        <source>Prepayment carried over</source>
        <translation>期初預存結轉</translation>
    </message>
    <message>
        <source>Prepayment refund slip</source>
        <translation>退預存款單</translation>
    </message>
    <message>
        <source>Prepayment settles new charges by itself</source>
        <translation>預存款自動抵扣新帳單</translation>
    </message>
    <message>
        <source>Prepayment used</source>
        <translation>預存抵扣及退還</translation>
    </message>
    <message>
        <source>Prepayments agree with their payments</source>
        <translation>預存與收款一致</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>在場人</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>現密碼</translation>
    </message>
    <message>
        <source>Present: {name}</source>
        <translation>在場人：{name}</translation>
    </message>
    <message>
        <source>Press Enter on “{text}” to take it.</source>
        <translation>請在「{text}」上按 Enter 加入。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>預覽列印</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>預覽單據</translation>
    </message>
    <message>
        <source>Preview the quote</source>
        <translation>預覽報價單</translation>
    </message>
    <message>
        <source>Preview {number}</source>
        <translation>預覽 {number}</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>上一個檔案</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Price in yuan</source>
        <translation>單價（元）</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>價目表</translation>
    </message>
    <message>
        <source>Price list of chargeable work</source>
        <translation>有償服務價目表</translation>
    </message>
    <message>
        <source>Price list: what material and labour cost when the resident pays. Quotes and finished work find these by any part of the name or its pinyin. Supervisors add with F3 and change with F7; what was quoted and charged before stays as it was, and what it cost before stands at the right. Ctrl+Del stops using a price, or uses it again. Ctrl+E saves the list.</source>
        <translation>價目表：住戶付費時的材料費和人工費。報價和完工時按名稱的任意部分或拼音查找。主管用 F3 新增、F7 修改；以前的報價和收費保持原樣，以前的價格列在右側。Ctrl+Del 停用或恢復使用。Ctrl+E 導出列表。</translation>
    </message>
    <message>
        <source>Price of work</source>
        <translation>維修價目</translation>
    </message>
    <message>
        <source>Price of work added</source>
        <translation>新增維修價目</translation>
    </message>
    <message>
        <source>Price of work changed</source>
        <translation>修改維修價目</translation>
    </message>
    <message>
        <source>Price of work no longer used</source>
        <translation>停用維修價目</translation>
    </message>
    <message>
        <source>Price of work used again</source>
        <translation>恢復維修價目</translation>
    </message>
    <message>
        <source>Price × quantity</source>
        <translation>單價 × 數量</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>價目</translation>
    </message>
    <message>
        <source>Prices are as noted in the audit chain</source>
        <translation>收費標準與稽核鏈記錄一致</translation>
    </message>
    <message>
        <source>Prices are listed as of today. Leave out the days.</source>
        <translation>價目表按今天列出，請不要填寫日期。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Print a receipt on an ESC/POS printer; save papers, work orders, logs, the key register as PDF.</source>
        <translation>在 ESC/POS 印表機上列印收據；將單據、派工單、日誌、鑰匙借用登記表存為 PDF。</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>補打</translation>
    </message>
    <message>
        <source>Print it for the door at once</source>
        <translation>同時列印，供張貼在門上</translation>
    </message>
    <message>
        <source>Print the recovery sheet first. Until it is printed and proved, nothing changes.</source>
        <translation>請先列印還原說明單。列印並核對之前，一切不變。</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>列印說明單</translation>
    </message>
    <message>
        <source>Printed {at} by {by}</source>
        <translation>列印：{at}　{by}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Printer: {address}</source>
        <translation>印表機：{address}</translation>
    </message>
    <message>
        <source>Prints of receipts are as noted</source>
        <translation>收據列印次數與記錄一致</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>緊急程度</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>流程制度</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>未守承諾</translation>
    </message>
    <message>
        <source>Promise broken: {sum} by {day}</source>
        <translation>未守承諾：{day} 前繳 {sum}</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>已守承諾</translation>
    </message>
    <message>
        <source>Promise not kept</source>
        <translation>承諾逾時</translation>
    </message>
    <message>
        <source>Promise {number} for another time</source>
        <translation>改約 {number} 的答覆時間</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>已承諾</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>承諾日期</translation>
    </message>
    <message>
        <source>Promised for another time</source>
        <translation>改約答覆時間</translation>
    </message>
    <message>
        <source>Promised for today</source>
        <translation>承諾今天繳</translation>
    </message>
    <message>
        <source>Promised for today: {sum}</source>
        <translation>承諾今天繳 {sum}</translation>
    </message>
    <message>
        <source>Promised for {day}</source>
        <translation>承諾 {day}</translation>
    </message>
    <message>
        <source>Promised to pay</source>
        <translation>承諾繳費</translation>
    </message>
    <message>
        <source>Promised: {sum} by {day}</source>
        <translation>承諾：{day} 前繳 {sum}</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承諾數</translation>
    </message>
    <message>
        <source>Promises have a day and are as noted</source>
        <translation>繳費承諾都有日期且與留痕一致</translation>
    </message>
    <message>
        <source>Proof of kinship, of somebody who has died</source>
        <translation>死亡證明及親屬關係證明</translation>
    </message>
    <message>
        <source>Property fee</source>
        <translation>物業費</translation>
    </message>
    <message>
        <source>Property management fee</source>
        <translation>物業費</translation>
    </message>
    <message>
        <source>Public area</source>
        <translation>公共區域</translation>
    </message>
    <message>
        <source>Public areas clean and unharmed</source>
        <translation>公共區域整潔完好</translation>
    </message>
    <message>
        <source>Public facility</source>
        <translation>公共設施</translation>
    </message>
    <message>
        <source>Public parts whole and clean</source>
        <translation>公共部位完好、清潔</translation>
    </message>
    <message>
        <source>Public place</source>
        <translation>公共部位</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Purpose: {purpose}</source>
        <translation>事由：{purpose}</translation>
    </message>
    <message>
        <source>Put back into use</source>
        <translation>重新啟用</translation>
    </message>
    <message>
        <source>Put it up</source>
        <translation>裝表</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Put right by no. {n} of this log.</source>
        <translation>已由本日誌第 {n} 條更正。</translation>
    </message>
    <message>
        <source>Put right in time</source>
        <translation>按期整改</translation>
    </message>
    <message>
        <source>Put right late</source>
        <translation>逾期整改</translation>
    </message>
    <message>
        <source>Put right …</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Put right: inspect again</source>
        <translation>整改後再驗收</translation>
    </message>
    <message>
        <source>Put the disk in to see what is on it.</source>
        <translation>接上磁碟後可查看其中的備份。</translation>
    </message>
    <message>
        <source>Put this right, and report here when it is done. It will be followed up again.</source>
        <translation>請按期整改，完成後報客服前台，前台將再次回訪。</translation>
    </message>
    <message>
        <source>Put {number} right</source>
        <translation>更正 {number}</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the present books.</source>
        <translation>用備份取代現有資料。</translation>
    </message>
    <message>
        <source>Puts no. {n} of this log right.</source>
        <translation>更正本日誌第 {n} 條。</translation>
    </message>
    <message>
        <source>Putting the logs together</source>
        <translation>正在彙總值班日誌</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>資質</translation>
    </message>
    <message>
        <source>Quality of repairs</source>
        <translation>維修品質</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>按季度</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Question, pinyin or other words</source>
        <translation>問題、拼音或檢索詞</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>報價單</translation>
    </message>
    <message>
        <source>Quote agreed</source>
        <translation>報價：同意</translation>
    </message>
    <message>
        <source>Quote declined</source>
        <translation>報價：拒絕</translation>
    </message>
    <message>
        <source>Quote for chargeable work</source>
        <translation>有償服務報價單</translation>
    </message>
    <message>
        <source>Quote for {number}</source>
        <translation>{number} 報價</translation>
    </message>
    <message>
        <source>Quote offered</source>
        <translation>出具報價單</translation>
    </message>
    <message>
        <source>Quote {number}</source>
        <translation>報價單 {number}</translation>
    </message>
    <message>
        <source>Quote {number} of ¥{amount}.</source>
        <translation>報價單 {number}，¥{amount}。</translation>
    </message>
    <message>
        <source>Quote {number}: {state}.</source>
        <translation>報價單 {number}：{state}。</translation>
    </message>
    <message>
        <source>Quote …</source>
        <translation>報價…</translation>
    </message>
    <message>
        <source>Quoted by: {name}</source>
        <translation>報價人：{name}</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>報價單</translation>
    </message>
    <message>
        <source>Quotes and work are as noted in the audit chain</source>
        <translation>報價和維修記錄與審計鏈一致</translation>
    </message>
    <message>
        <source>Quotes and work cost what their lines cost</source>
        <translation>報價和維修費用等於各行之和</translation>
    </message>
    <message>
        <source>Radio, access card, seal …</source>
        <translation>對講機、門禁卡、印章……</translation>
    </message>
    <message>
        <source>Raise it</source>
        <translation>掛帳</translation>
    </message>
    <message>
        <source>Raise the charges of a month, once.</source>
        <translation>為某月出帳；已出帳的不會重複。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Rate by household</source>
        <translation>戶數收繳率</translation>
    </message>
    <message>
        <source>Rate by household = units paid up / units billed: of a unit that is paid up nothing is open for these months.</source>
        <translation>戶數收繳率 = 已繳清戶數 ÷ 應繳戶數。已繳清指該戶在所選月份內沒有未繳金額。</translation>
    </message>
    <message>
        <source>Rate it from 1 to 5.</source>
        <translation>評分為 1 至 5 分。</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Rating (1 to 5): {rating}</source>
        <translation>評分（1–5）：{rating}</translation>
    </message>
    <message>
        <source>Rating {rating}</source>
        <translation>評分 {rating}</translation>
    </message>
    <message>
        <source>Rating: {rating} of 5</source>
        <translation>評分：{rating} 分（滿分 5 分）</translation>
    </message>
    <message>
        <source>Re-inspection</source>
        <translation>複驗</translation>
    </message>
    <message>
        <source>Re-inspection after the waiting period</source>
        <translation>裝修複驗表（觀察期滿）</translation>
    </message>
    <message>
        <source>Re-inspection due</source>
        <translation>待觀察期滿複驗</translation>
    </message>
    <message>
        <source>Re-inspection of {number}</source>
        <translation>{number} 複驗</translation>
    </message>
    <message>
        <source>Re-inspection …</source>
        <translation>複驗…</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>聯繫方式</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>抄表人</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>已抄後月</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>抄表日期</translation>
    </message>
    <message>
        <source>Read the audit trail</source>
        <translation>查看操作日誌</translation>
    </message>
    <message>
        <source>Read, file it</source>
        <translation>已閱，歸檔</translation>
    </message>
    <message>
        <source>Read: {done} of {all}</source>
        <translation>已抄 {done} / {all}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>抄錶讀數</translation>
    </message>
    <message>
        <source>Reading the file takes longer than {seconds} seconds. Keep only the register&apos;s own sheet and columns.</source>
        <translation>讀取檔案超過 {seconds} 秒，已停止。請只保留登記表所在的工作表和欄。</translation>
    </message>
    <message>
        <source>Reading the list of balances</source>
        <translation>正在讀取期初餘額表</translation>
    </message>
    <message>
        <source>Reading the list of keys</source>
        <translation>正在讀取鑰匙清單</translation>
    </message>
    <message>
        <source>Reading the list of readings</source>
        <translation>正在讀取抄表清單</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>正在讀取登記表</translation>
    </message>
    <message>
        <source>Reading the register of tickets</source>
        <translation>正在讀取登記表</translation>
    </message>
    <message>
        <source>Reading the roster</source>
        <translation>正在讀入排班表</translation>
    </message>
    <message>
        <source>Readings imported</source>
        <translation>匯入抄表讀數</translation>
    </message>
    <message>
        <source>Readings of the meter</source>
        <translation>該表的讀數</translation>
    </message>
    <message>
        <source>Readings stored: {count}</source>
        <translation>已儲存讀數：{count} 條</translation>
    </message>
    <message>
        <source>Readings without a month are of the month chosen in the sheet.</source>
        <translation>未寫月份的讀數，按抄表單中所選的月份計。</translation>
    </message>
    <message>
        <source>Reads and signs the log of yesterday, ends shifts that were left without a handover.</source>
        <translation>審閱前一日日誌並簽字，結束未交接的班次。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason of the difference</source>
        <translation>長短款原因</translation>
    </message>
    <message>
        <source>Reason of the difference: {reason}</source>
        <translation>長短款原因：{reason}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>原因：{text}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收據</translation>
    </message>
    <message>
        <source>Receipt list</source>
        <translation>收據清冊</translation>
    </message>
    <message>
        <source>Receipt numbers have no gaps</source>
        <translation>收據編號連續無缺</translation>
    </message>
    <message>
        <source>Receipt of payment</source>
        <translation>收款收據</translation>
    </message>
    <message>
        <source>Receipt of {number}</source>
        <translation>{number} 送達回執</translation>
    </message>
    <message>
        <source>Receipt or deposit</source>
        <translation>收據/押金</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>列印收據</translation>
    </message>
    <message>
        <source>Receipt printer (ESC/POS), used without a driver</source>
        <translation>收據印表機（ESC/POS，免驅動程式）</translation>
    </message>
    <message>
        <source>Receipt printer {address}</source>
        <translation>收據印表機 {address}</translation>
    </message>
    <message>
        <source>Receipt voided</source>
        <translation>收據衝紅</translation>
    </message>
    <message>
        <source>Receipt {number} bounced</source>
        <translation>收據 {number} 退票</translation>
    </message>
    <message>
        <source>Receipt {number} voided</source>
        <translation>收據 {number} 沖紅</translation>
    </message>
    <message>
        <source>Receipt: {number}</source>
        <translation>收據：{number}</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收據</translation>
    </message>
    <message>
        <source>Receipts among them: {count}, {first} to {last}.</source>
        <translation>其中收據 {count} 張，{first} 至 {last}。</translation>
    </message>
    <message>
        <source>Receipts are found at each unit that they settle</source>
        <translation>合併繳費的收據在各房號均可查到</translation>
    </message>
    <message>
        <source>Receipts are printed on</source>
        <translation>收據紙張</translation>
    </message>
    <message>
        <source>Receipts issued</source>
        <translation>開立收據數</translation>
    </message>
    <message>
        <source>Receipts keep within the frame.</source>
        <translation>收據內容都在此框內。</translation>
    </message>
    <message>
        <source>Receipts say what is stored</source>
        <translation>收據內容與帳目一致</translation>
    </message>
    <message>
        <source>Receipts that are not in the backup</source>
        <translation>備份中沒有的收據</translation>
    </message>
    <message>
        <source>Receipts to be entered again</source>
        <translation>需要補錄的收據</translation>
    </message>
    <message>
        <source>Receipts to be entered again: {count}</source>
        <translation>需要補錄的收據：{count} 張</translation>
    </message>
    <message>
        <source>Receipts, payments and what they rest on are accounting records, kept for 30 years (Administrative Measures for Accounting Archives, art. 14); they are never altered.</source>
        <translation>收據、收款及其依據屬會計檔案，按《會計檔案管理辦法》第十四條保存 30 年，不得更改。</translation>
    </message>
    <message>
        <source>Receipts, payments, deposits and what they rest on</source>
        <translation>收據、收款、押金及其依據</translation>
    </message>
    <message>
        <source>Receipts: F9 shows a receipt, Ctrl+P prints it again, marked as a reprint. F8 voids it by a red entry with a reason and a supervisor&apos;s password; its number stays and its charges are owed again. F7 enters that its cheque or transfer bounced: what was paid otherwise becomes prepayment. The fields above narrow the list by number, unit, name or phone, by days, building, state and method.</source>
        <translation>收據：F9 預覽收據，Ctrl+P 補打並註明補打次數。F8 憑原因和主管密碼以紅字沖銷，編號保留，所繳應收款恢復欠繳。F7 登記支票或轉帳退票：以其他方式收到的部分轉為預存款。上方各欄可按編號、房號、姓名或電話、日期、樓棟、狀態和方式篩選。</translation>
    </message>
    <message>
        <source>Receive visitors, note enquiries</source>
        <translation>來訪登記、諮詢登記</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Received at:</source>
        <translation>簽收時間：</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Received by (seal):</source>
        <translation>收款單位（蓋章）：</translation>
    </message>
    <message>
        <source>Received by finance:</source>
        <translation>財務簽收：</translation>
    </message>
    <message>
        <source>Received by:</source>
        <translation>簽收人：</translation>
    </message>
    <message>
        <source>Received {received}, change {change}</source>
        <translation>收到 {received}　找零 {change}</translation>
    </message>
    <message>
        <source>Recent receipts</source>
        <translation>最近收據</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>來訪接待</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Recheck</source>
        <translation>複查</translation>
    </message>
    <message>
        <source>Reckoning …</source>
        <translation>正在統計…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>登記人</translation>
    </message>
    <message>
        <source>Recorded by: {name}</source>
        <translation>登記人：{name}</translation>
    </message>
    <message>
        <source>Records from</source>
        <translation>記錄起始日</translation>
    </message>
    <message>
        <source>Records to</source>
        <translation>記錄截止日</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>恢復碼</translation>
    </message>
    <message>
        <source>Recovery code, in groups of five signs:</source>
        <translation>恢復碼（每組五位）：</translation>
    </message>
    <message>
        <source>Recovery of arrears</source>
        <translation>清欠</translation>
    </message>
    <message>
        <source>Recovery rate</source>
        <translation>清欠率</translation>
    </message>
    <message>
        <source>Recovery rate = old arrears received / (received + still open). Old are the charges for months before {month}; received is what settled them in these days, still open what was owed on them at their end.</source>
        <translation>清欠率 = 收回的往期欠費 ÷（收回 + 仍欠）。往期指 {month} 之前各月的帳單；收回為所選日期內核銷的金額，仍欠為期末尚未繳清的金額。</translation>
    </message>
    <message>
        <source>Rectification checked again</source>
        <translation>整改複查</translation>
    </message>
    <message>
        <source>Rectification notice</source>
        <translation>違規整改通知書</translation>
    </message>
    <message>
        <source>Rectification notice cancelled</source>
        <translation>撤銷整改通知</translation>
    </message>
    <message>
        <source>Rectification notice issued</source>
        <translation>開具整改通知</translation>
    </message>
    <message>
        <source>Rectification notice served</source>
        <translation>送達整改通知</translation>
    </message>
    <message>
        <source>Rectification notice {number} is not put right.</source>
        <translation>整改通知 {number} 尚未整改完畢。</translation>
    </message>
    <message>
        <source>Rectification notice {number} is to be served, and put right.</source>
        <translation>整改通知 {number} 待送達並整改。</translation>
    </message>
    <message>
        <source>Rectification notice …</source>
        <translation>違規整改通知書…</translation>
    </message>
    <message>
        <source>Rectification notices</source>
        <translation>違規整改通知書</translation>
    </message>
    <message>
        <source>Rectification slip</source>
        <translation>整改單</translation>
    </message>
    <message>
        <source>Rectification slip issued</source>
        <translation>開出整改單</translation>
    </message>
    <message>
        <source>Rectification slip served</source>
        <translation>整改單送達</translation>
    </message>
    <message>
        <source>Rectification slip {number}</source>
        <translation>整改單 {number}</translation>
    </message>
    <message>
        <source>Rectification slip: {number}</source>
        <translation>整改單：{number}</translation>
    </message>
    <message>
        <source>Rectification slips</source>
        <translation>整改單</translation>
    </message>
    <message>
        <source>Rectified</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>Red entries</source>
        <translation>沖紅</translation>
    </message>
    <message>
        <source>Red entries match what they void</source>
        <translation>沖紅與原收據相符</translation>
    </message>
    <message>
        <source>Red entry</source>
        <translation>沖紅</translation>
    </message>
    <message>
        <source>Red entry for receipt {number}</source>
        <translation>沖紅原收據：{number}</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>轉報</translation>
    </message>
    <message>
        <source>Refer to the developer …</source>
        <translation>轉開發商保修…</translation>
    </message>
    <message>
        <source>Refer {number}</source>
        <translation>轉報 {number}</translation>
    </message>
    <message>
        <source>Refer …</source>
        <translation>轉報…</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>流水號</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>轉報</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>轉報單位</translation>
    </message>
    <message>
        <source>Referred to another authority</source>
        <translation>已轉報</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Refund applied for</source>
        <translation>退款：申請</translation>
    </message>
    <message>
        <source>Refund approved</source>
        <translation>退款：核准</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>待退押金</translation>
    </message>
    <message>
        <source>Refund list</source>
        <translation>退款臺帳</translation>
    </message>
    <message>
        <source>Refund of a case</source>
        <translation>裝修退押</translation>
    </message>
    <message>
        <source>Refund of a deposit</source>
        <translation>退押金</translation>
    </message>
    <message>
        <source>Refund of a payment</source>
        <translation>退收款</translation>
    </message>
    <message>
        <source>Refund of a renovation deposit applied for</source>
        <translation>裝修退押：申請</translation>
    </message>
    <message>
        <source>Refund of a renovation deposit approved</source>
        <translation>裝修退押：核准</translation>
    </message>
    <message>
        <source>Refund of a renovation deposit rejected</source>
        <translation>裝修退押：駁回</translation>
    </message>
    <message>
        <source>Refund of a renovation deposit withdrawn</source>
        <translation>裝修退押：撤回</translation>
    </message>
    <message>
        <source>Refund of prepayment</source>
        <translation>退預存款</translation>
    </message>
    <message>
        <source>Refund of {number}</source>
        <translation>{number} 退押金審批</translation>
    </message>
    <message>
        <source>Refund paid</source>
        <translation>退款支付</translation>
    </message>
    <message>
        <source>Refund rejected</source>
        <translation>退款：駁回</translation>
    </message>
    <message>
        <source>Refund slip</source>
        <translation>退款單</translation>
    </message>
    <message>
        <source>Refund the deposits of {number}</source>
        <translation>{number} 申請退押金</translation>
    </message>
    <message>
        <source>Refund withdrawn</source>
        <translation>退款：撤回</translation>
    </message>
    <message>
        <source>Refund …</source>
        <translation>退款…</translation>
    </message>
    <message>
        <source>Refund, {methods}</source>
        <translation>退款（{methods}）</translation>
    </message>
    <message>
        <source>Refund, {unit}</source>
        <translation>退款，{unit}</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Refunds were paid once, within what was paid</source>
        <translation>退款只付一次且不超過已收</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不予辦理</translation>
    </message>
    <message>
        <source>Refuse the permit</source>
        <translation>不予批准</translation>
    </message>
    <message>
        <source>Refuse the permit {number}</source>
        <translation>{number} 不予批准</translation>
    </message>
    <message>
        <source>Refuse the permit …</source>
        <translation>不予批准…</translation>
    </message>
    <message>
        <source>Refuse the request</source>
        <translation>不予辦理</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation>謝絕…</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已謝絕</translation>
    </message>
    <message>
        <source>Refused. F9 shows the paper with the reason.</source>
        <translation>已登記不予辦理。按 F9 列印告知書。</translation>
    </message>
    <message>
        <source>Refuses to pay</source>
        <translation>拒絕繳費</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>不予辦理…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登記表</translation>
    </message>
    <message>
        <source>Register everybody who works there and take out passes; who has none leaves the site.</source>
        <translation>全部施工人員登記並辦理臨時出入證；無證人員離場。</translation>
    </message>
    <message>
        <source>Register of contractors</source>
        <translation>施工單位登記表</translation>
    </message>
    <message>
        <source>Register of keys lent</source>
        <translation>鑰匙借用登記表</translation>
    </message>
    <message>
        <source>Register of renovation permits</source>
        <translation>裝修登記表</translation>
    </message>
    <message>
        <source>Register of repairs and complaints</source>
        <translation>報修投訴登記表</translation>
    </message>
    <message>
        <source>Register of site inspections</source>
        <translation>裝修巡查登記表</translation>
    </message>
    <message>
        <source>Register of site workers</source>
        <translation>施工人員登記表</translation>
    </message>
    <message>
        <source>Register of temporary passes</source>
        <translation>臨時出入證登記表</translation>
    </message>
    <message>
        <source>Register of violations</source>
        <translation>裝修違規登記表</translation>
    </message>
    <message>
        <source>Register or report exported</source>
        <translation>匯出登記表或報表</translation>
    </message>
    <message>
        <source>Registers of tickets taken over</source>
        <translation>已匯入的登記表</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不核准</translation>
    </message>
    <message>
        <source>Reject the refund</source>
        <translation>不核准退款</translation>
    </message>
    <message>
        <source>Reject the waiver</source>
        <translation>不核准減免</translation>
    </message>
    <message>
        <source>Reject …</source>
        <translation>不核准…</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>未核准</translation>
    </message>
    <message>
        <source>Rejected by: {name}</source>
        <translation>未核准：{name}</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>關係</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>親屬</translation>
    </message>
    <message>
        <source>Relief comes before the shift begins by</source>
        <translation>接班人須提前到崗</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Remark: {remark}</source>
        <translation>備註：{remark}</translation>
    </message>
    <message>
        <source>Remark: {text}</source>
        <translation>備註：{text}</translation>
    </message>
    <message>
        <source>Remarks on visits to their units</source>
        <translation>其房屋來訪的備註</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Removed: {count}</source>
        <translation>已移除：{count}</translation>
    </message>
    <message>
        <source>Renovation</source>
        <translation>裝修</translation>
    </message>
    <message>
        <source>Renovation agreement</source>
        <translation>裝修管理服務協議</translation>
    </message>
    <message>
        <source>Renovation applications and permits stand here. F3 begins an application.</source>
        <translation>裝修申請和許可證都在這裡。按 F3 新建申請。</translation>
    </message>
    <message>
        <source>Renovation applications and permits: each is a case from the application until its deposits are back. The list shows those that are not over, what is due first above. The card of a case says what is missing before it can move on, and who can see to it; a click on such a line begins the act. F7 takes the next step, as does Enter in the list where it opens a form; each other act has its own key.

F3 begins an application: works are typed one after the other, after a comma where; Enter takes one with the risk that its words tell of, the arrows choose another, Backspace takes the last one back. In the checklist 1 notes an original, 2 a copy, 3 that a document is not needed, 0 that it is not there, and A copies of all that are not there yet. Whoever lacks the right for a review lets the supervisor or manager type their name and password. F2 puts right what was taken down. F9 shows the permit, and before it is issued the application.</source>
        <translation>裝修申請和許可證：每一份從申請到押金退清是一件事。列表顯示未結束的，先到期的在上面。卡片上寫明進行下一步還缺什麼、由誰辦理；點擊該行即可辦理。F7 進行下一步，需要填表的也可在列表中按 Enter；其他操作各有快捷鍵。

F3 新建申請：裝修內容逐項輸入，逗號後寫位置；Enter 按文字判斷的風險加入，上下鍵可另選，退格鍵取回最後一項。材料清單中按 1 記原件、2 記影印件、3 記不需要、0 記未交，A 把未交的全部記為影印件。沒有審核權限時，由主管或經理當面輸入姓名和密碼。F2 更正登記內容。F9 查看許可證，未發證時查看申請表。</translation>
    </message>
    <message>
        <source>Renovation applied for</source>
        <translation>受理裝修申請</translation>
    </message>
    <message>
        <source>Renovation approved</source>
        <translation>裝修：複審通過</translation>
    </message>
    <message>
        <source>Renovation case begun</source>
        <translation>裝修：登記</translation>
    </message>
    <message>
        <source>Renovation case corrected</source>
        <translation>裝修：更正</translation>
    </message>
    <message>
        <source>Renovation case filed</source>
        <translation>裝修歸檔</translation>
    </message>
    <message>
        <source>Renovation cases</source>
        <translation>裝修申請</translation>
    </message>
    <message>
        <source>Renovation deposit paid back</source>
        <translation>裝修退押：退款</translation>
    </message>
    <message>
        <source>Renovation permit</source>
        <translation>裝修許可證</translation>
    </message>
    <message>
        <source>Renovation permit issued</source>
        <translation>簽發裝修許可證</translation>
    </message>
    <message>
        <source>Renovation permits</source>
        <translation>裝修許可證</translation>
    </message>
    <message>
        <source>Renovation referred to an authority</source>
        <translation>裝修：轉報主管部門</translation>
    </message>
    <message>
        <source>Renovation refused</source>
        <translation>裝修不予批准</translation>
    </message>
    <message>
        <source>Renovation rejected</source>
        <translation>裝修：駁回</translation>
    </message>
    <message>
        <source>Renovation report</source>
        <translation>裝修管理報告</translation>
    </message>
    <message>
        <source>Renovation reviewed for the first time</source>
        <translation>裝修：初審通過</translation>
    </message>
    <message>
        <source>Renovation sent back for completion</source>
        <translation>裝修：退回補正</translation>
    </message>
    <message>
        <source>Renovation withdrawn</source>
        <translation>裝修：撤回</translation>
    </message>
    <message>
        <source>Renovation works</source>
        <translation>裝修施工</translation>
    </message>
    <message>
        <source>Renovations</source>
        <translation>裝修</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Reopen {number}</source>
        <translation>重新開啟 {number}</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>重新開啟…</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>已返修</translation>
    </message>
    <message>
        <source>Reopened: {count}</source>
        <translation>第 {count} 次返修</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>報修</translation>
    </message>
    <message>
        <source>Repair done</source>
        <translation>維修完工</translation>
    </message>
    <message>
        <source>Repair handed back</source>
        <translation>退單</translation>
    </message>
    <message>
        <source>Repair logged</source>
        <translation>報修登記</translation>
    </message>
    <message>
        <source>Repair report</source>
        <translation>維修報表</translation>
    </message>
    <message>
        <source>Repair suspended</source>
        <translation>報修掛起</translation>
    </message>
    <message>
        <source>Repaired again</source>
        <translation>返修</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>報修</translation>
    </message>
    <message>
        <source>Repairs &amp; complaints</source>
        <translation>報修投訴</translation>
    </message>
    <message>
        <source>Repairs and complaints</source>
        <translation>報修與投訴</translation>
    </message>
    <message>
        <source>Repairs by building</source>
        <translation>各樓棟報修</translation>
    </message>
    <message>
        <source>Repairs by category</source>
        <translation>各類別報修</translation>
    </message>
    <message>
        <source>Repairs by month</source>
        <translation>各月報修</translation>
    </message>
    <message>
        <source>Repairs by week</source>
        <translation>各週報修</translation>
    </message>
    <message>
        <source>Repairs given</source>
        <translation>派工數</translation>
    </message>
    <message>
        <source>Repairs now</source>
        <translation>手上工單</translation>
    </message>
    <message>
        <source>Repairs now: {count}</source>
        <translation>手上 {count} 張單</translation>
    </message>
    <message>
        <source>Repairs of leaks are followed up after</source>
        <translation>滲漏維修回訪期限</translation>
    </message>
    <message>
        <source>Repairs of safety facilities are followed up after</source>
        <translation>安全設施維修回訪期限</translation>
    </message>
    <message>
        <source>Repairs reported</source>
        <translation>報修</translation>
    </message>
    <message>
        <source>Repairs: what is due first stands on top, with the time that is left. Type what the caller says into the line at the top, unit first: unit, category, urgency, who bears it and who calls are read from the words and stand beneath, where Tab goes to change them. Enter logs it. What was reported already is shown: Ctrl+J joins it, and the caller is told how it stands. F3 opens the form with all fields, such as an appointment, F2 corrects what was taken down.

F7 is always the next step of the ticket chosen: dispatch it, note the worker on site, finish it, follow it up. All else that it allows stands beneath, each with its key. F9 shows the work order, F10 in the form of dispatching prints it, Ctrl+P saves those of a round, Ctrl+E the list.</source>
        <translation>報修：最先到期的排在最上面，並顯示剩餘時限。在上方一行按來電人所說錄入，房號在前：房號、類別、緊急程度、費用承擔和反映人由文字自動識別，列在下方，按 Tab 可逐項修改。Enter 即登記。已有人報過的會提示：Ctrl+J 併入原單，並可告知來電人辦理情況。F3 打開完整表單，可約上門時間；F2 更正記錯的內容。

F7 始終是所選工單的下一步：派工、記錄到場、完工、回訪。其餘可辦事項列在下方，各有快捷鍵。F9 預覽派工單，派工時按 F10 直接列印，Ctrl+P 彙總一輪的派工單，Ctrl+E 匯出清單。</translation>
    </message>
    <message>
        <source>Replaced by another</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Replacement of a lost pass</source>
        <translation>補辦出入證工本費</translation>
    </message>
    <message>
        <source>Reply time runs from the report to the first answer. In time is judged by what was promised when the complaint was logged, whatever the rules say since.</source>
        <translation>答覆用時自受理起至首次答覆止。是否及時按登記當時承諾的時限判定，其後規則調整不影響。</translation>
    </message>
    <message>
        <source>Reply to rectification slip {number}</source>
        <translation>整改回執（{number}）</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Report a loss …</source>
        <translation>報失…</translation>
    </message>
    <message>
        <source>Report a lost key</source>
        <translation>鑰匙報失</translation>
    </message>
    <message>
        <source>Report and print</source>
        <translation>報失並列印</translation>
    </message>
    <message>
        <source>Report and print the new one</source>
        <translation>掛失並列印新證</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>報失</translation>
    </message>
    <message>
        <source>Report it lost …</source>
        <translation>掛失…</translation>
    </message>
    <message>
        <source>Report printed</source>
        <translation>列印報表</translation>
    </message>
    <message>
        <source>Report the loss</source>
        <translation>掛失</translation>
    </message>
    <message>
        <source>Report {code} as lost</source>
        <translation>{code} 報失</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報修數</translation>
    </message>
    <message>
        <source>Reported again</source>
        <translation>再次反映</translation>
    </message>
    <message>
        <source>Reported already: {number}, {text}. {state}. Ctrl+J joins it.</source>
        <translation>已有人報過：{number}，{text}。{state}。按 Ctrl+J 併入原單。</translation>
    </message>
    <message>
        <source>Reported as lost</source>
        <translation>已報失</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>報失時間</translation>
    </message>
    <message>
        <source>Reported at: {at}</source>
        <translation>報失時間：{at}</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>報失人</translation>
    </message>
    <message>
        <source>Reported by month</source>
        <translation>各月受理量</translation>
    </message>
    <message>
        <source>Reported by week</source>
        <translation>各週受理量</translation>
    </message>
    <message>
        <source>Reported by: {name}</source>
        <translation>報失人：{name}</translation>
    </message>
    <message>
        <source>Reported further</source>
        <translation>重複反映次數</translation>
    </message>
    <message>
        <source>Reported once more</source>
        <translation>重複報修（併入原單）</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>已報告部門</translation>
    </message>
    <message>
        <source>Reported to the authority</source>
        <translation>報告主管部門</translation>
    </message>
    <message>
        <source>Reported …</source>
        <translation>報告主管部門…</translation>
    </message>
    <message>
        <source>Reported: {text}</source>
        <translation>報修內容：{text}</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>反映人</translation>
    </message>
    <message>
        <source>Reporter&apos;s signature:</source>
        <translation>報失人簽字：</translation>
    </message>
    <message>
        <source>Reporter: nobody named</source>
        <translation>反映人：未留名</translation>
    </message>
    <message>
        <source>Reporter: {name}</source>
        <translation>反映人：{name}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Reports: choose complaints or repairs at the top left, then a week like 2026-W47, a month like 2026-11, or some days; Alt+Left and Alt+Right turn to the one before and after. The complaint report has the handling rate, how soon complaints were answered, where they come from, and the few causes that make up most of them; the repair report how soon somebody came and was done, what was promised and kept, and what each worker did. F9 shows the report as it is printed, Ctrl+E saves it as .pdf, .xlsx or, the table that is seen alone, as .csv. How each figure is reckoned stands at the right.</source>
        <translation>報表：左上角選擇投訴報表或維修報表，再選週次（如 2026-W47）、月份（如 2026-11）或指定日期；Alt+← 和 Alt+→ 翻到上一期、下一期。投訴報表含處理率、答覆用時、熱點樓棟與類別、主要原因；維修報表含到場和完工用時、承諾時限完成情況、各維修人員工作量。F9 預覽列印，Ctrl+E 儲存為 .pdf、.xlsx，或將目前表格存為 .csv。各項指標的統計口徑見右側。</translation>
    </message>
    <message>
        <source>Reports: choose one at the top left, then the months or days it goes over. Collection rate: what of the charges of these months came in. Income: the money of these days, by item, method and operator. Recovery: what of older arrears came in. A statement asks for its unit. F9 shows the report as it is printed, Ctrl+E saves it as .pdf, .xlsx or, the table that is seen alone, as .csv. How each figure is reckoned stands at the right.</source>
        <translation>報表：在左上方選擇報表，再選擇月份或日期。收繳率：所選月份帳單的繳納情況；收入：所選日期的收款，按項目、方式、操作員統計；清欠：往期欠費的收回情況；對帳單需選擇房屋。F9 預覽列印，Ctrl+E 儲存為 .pdf、.xlsx，或將目前表格儲存為 .csv。右側為各項數字的統計口徑。</translation>
    </message>
    <message>
        <source>Reports: type a month like 2026-11 at the top, or choose a week or some days; Alt+Left and Alt+Right turn to the one before and after. The report tells what is under review and for how long, which sites are active or beyond their last day, which rules were broken and whether that was put right in time, which rounds were missed, and which deposits are held. F9 shows the report as it is printed, Ctrl+E saves it as .pdf, .xlsx or, the table that is seen alone, as .csv. How each figure is reckoned stands at the right.</source>
        <translation>報表：在上方輸入月份（如 2026-11），或選擇某一週、某幾天；Alt+Left、Alt+Right 翻到上一期、下一期。報表列出審批中的申請及已用天數、在建和超期的工地、違規類型及是否按期整改、漏巡的輪次以及在押的押金。F9 按列印樣式預覽，Ctrl+E 儲存為 .pdf、.xlsx，或把目前表格單獨存為 .csv。各項數字的算法列在右側。</translation>
    </message>
    <message>
        <source>Reprint {count}</source>
        <translation>補打 {count}</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Request about personal data</source>
        <translation>個人資料申請</translation>
    </message>
    <message>
        <source>Request about personal data refused</source>
        <translation>個人資料申請：不予辦理</translation>
    </message>
    <message>
        <source>Request about personal data taken</source>
        <translation>個人資料申請：受理</translation>
    </message>
    <message>
        <source>Request about personal data withdrawn</source>
        <translation>個人資料申請：撤回</translation>
    </message>
    <message>
        <source>Request for a copy of personal data: acknowledgement</source>
        <translation>查閱、複製個人資料申請受理回執</translation>
    </message>
    <message>
        <source>Request for a copy of personal data: refusal</source>
        <translation>不予提供個人資料副本告知書</translation>
    </message>
    <message>
        <source>Request for a copy of personal data: withdrawn</source>
        <translation>查閱、複製個人資料申請撤回單</translation>
    </message>
    <message>
        <source>Request to erase personal data: acknowledgement</source>
        <translation>刪除個人資料申請受理回執</translation>
    </message>
    <message>
        <source>Request to erase personal data: refusal</source>
        <translation>不予刪除個人資料告知書</translation>
    </message>
    <message>
        <source>Request to erase personal data: withdrawn</source>
        <translation>刪除個人資料申請撤回單</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Requests about personal data</source>
        <translation>個人資料申請</translation>
    </message>
    <message>
        <source>Requests about personal data are as noted</source>
        <translation>個人資料申請與審計記錄一致</translation>
    </message>
    <message>
        <source>Requests about personal data to be answered: {count}  (Shift+F12)</source>
        <translation>待答覆的個人資料申請：{count} 件（Shift+F12）</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>住戶</translation>
    </message>
    <message>
        <source>Resident added</source>
        <translation>登記住戶</translation>
    </message>
    <message>
        <source>Resident agrees (signature, date):</source>
        <translation>住戶同意（簽字、日期）：</translation>
    </message>
    <message>
        <source>Resident moved out</source>
        <translation>登記遷出</translation>
    </message>
    <message>
        <source>Resident register</source>
        <translation>住戶登記表</translation>
    </message>
    <message>
        <source>Resident&apos;s answer for {number}</source>
        <translation>{number} 住戶答覆</translation>
    </message>
    <message>
        <source>Resident&apos;s signature:</source>
        <translation>委託人簽字：</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>業主檔案</translation>
    </message>
    <message>
        <source>Residents are listed as of today. Leave out the days.</source>
        <translation>住戶登記表以今天為準，請不要填寫日期。</translation>
    </message>
    <message>
        <source>Residents imported</source>
        <translation>匯入住戶登記表</translation>
    </message>
    <message>
        <source>Residents who have moved out</source>
        <translation>已遷出的住戶</translation>
    </message>
    <message>
        <source>Residents who have moved out erased in their time</source>
        <translation>到期清除已遷出住戶</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>Restore a backup: tells what is in it, asks, and sets the present books aside.</source>
        <translation>還原備份：先顯示其中內容，確認後再替換，現有資料另存保留。</translation>
    </message>
    <message>
        <source>Restore of a backup begun</source>
        <translation>開始從備份還原</translation>
    </message>
    <message>
        <source>Restored: the books of {estate} as they were when the backup was made.</source>
        <translation>還原完成：{estate}的資料已回到備份時的狀態。</translation>
    </message>
    <message>
        <source>Restoring the books</source>
        <translation>正在還原資料</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>Result of the call</source>
        <translation>回訪結果</translation>
    </message>
    <message>
        <source>Result of the inspection</source>
        <translation>驗收結論</translation>
    </message>
    <message>
        <source>Result of the inspection: {text}</source>
        <translation>驗收結論：{text}</translation>
    </message>
    <message>
        <source>Result of the work</source>
        <translation>處理情況</translation>
    </message>
    <message>
        <source>Result: {text}</source>
        <translation>維修結果：{text}</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保留期限</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Retire {tag}</source>
        <translation>停用 {tag}</translation>
    </message>
    <message>
        <source>Retire …</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>退單</translation>
    </message>
    <message>
        <source>Return overdue</source>
        <translation>逾期未交回</translation>
    </message>
    <message>
        <source>Return undone …</source>
        <translation>退單…</translation>
    </message>
    <message>
        <source>Return {number} undone</source>
        <translation>退單 {number}</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已歸還</translation>
    </message>
    <message>
        <source>Returned for more papers</source>
        <translation>退回補件</translation>
    </message>
    <message>
        <source>Returned for repair</source>
        <translation>返修</translation>
    </message>
    <message>
        <source>Returned or cancelled: {count}</source>
        <translation>已交回或取消 {count} 張</translation>
    </message>
    <message>
        <source>Returned undone</source>
        <translation>已退單</translation>
    </message>
    <message>
        <source>Returned, signature:</source>
        <translation>歸還人簽名：</translation>
    </message>
    <message>
        <source>Returner&apos;s signature</source>
        <translation>歸還人簽名</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審閱</translation>
    </message>
    <message>
        <source>Review it again</source>
        <translation>重新審核</translation>
    </message>
    <message>
        <source>Review late</source>
        <translation>審批超時</translation>
    </message>
    <message>
        <source>Review of a case</source>
        <translation>裝修審核</translation>
    </message>
    <message>
        <source>Review the log</source>
        <translation>審閱日誌</translation>
    </message>
    <message>
        <source>Review: the shifts that are over and not yet read stand here, the oldest first, red when their time is over. The log of the one chosen stands below: what was written, and what the desks did meanwhile. Type what is to be said of it and press Ctrl+S: the shift is filed and the next one comes. What is disputed, or was taken over by nobody, is not filed in silence. F2 shows the handover, F9 the log as it is printed.</source>
        <translation>審閱：這裡列出已結束、尚未審閱的班次，最早的在前，逾期的標紅。下方是所選班次的日誌，包括手寫記錄和各崗位同期業務。填寫審閱意見後按 Ctrl+S，該班次歸檔並轉到下一個。有異議或無人接班的，須寫明處理情況才能歸檔。F2 查看交接單，F9 查看值班日誌列印稿。</translation>
    </message>
    <message>
        <source>Review: {words}</source>
        <translation>審閱意見：{words}</translation>
    </message>
    <message>
        <source>Reviewed and filed</source>
        <translation>已審閱歸檔</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>審閱人</translation>
    </message>
    <message>
        <source>Reviewed by {name} at {at}</source>
        <translation>{name} 於 {at} 審閱</translation>
    </message>
    <message>
        <source>Reviewed by:</source>
        <translation>審閱人：</translation>
    </message>
    <message>
        <source>Reviewed in time</source>
        <translation>按時審批率</translation>
    </message>
    <message>
        <source>Reviewed on:</source>
        <translation>審閱日期：</translation>
    </message>
    <message>
        <source>Reviewed {at} by {name}</source>
        <translation>{name} 於 {at} 審閱</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>審核人</translation>
    </message>
    <message>
        <source>Reviews applications first, refers them to other authorities, bars firms, cancels notices, has works resumed, allows hot work, approves deductions.</source>
        <translation>裝修申請初審，轉報有關部門，禁入施工單位，撤銷整改通知，批准復工和動火作業，批准扣款。</translation>
    </message>
    <message>
        <source>Right given to a role</source>
        <translation>授予權限</translation>
    </message>
    <message>
        <source>Right of a role</source>
        <translation>崗位權限</translation>
    </message>
    <message>
        <source>Right taken from a role</source>
        <translation>收回權限</translation>
    </message>
    <message>
        <source>Right, unless you say what is not</source>
        <translation>無誤則留空；有誤請寫明</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>Rights as delivered</source>
        <translation>恢復出廠權限</translation>
    </message>
    <message>
        <source>Rights changed: {count}</source>
        <translation>已修改權限：{count} 項</translation>
    </message>
    <message>
        <source>Rights set back as delivered</source>
        <translation>恢復出廠權限</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Rolled over</source>
        <translation>錶盤歸零</translation>
    </message>
    <message>
        <source>Rooms of the duty desk</source>
        <translation>值班交接各頁</translation>
    </message>
    <message>
        <source>Rooms of the fees desk</source>
        <translation>收費頁面</translation>
    </message>
    <message>
        <source>Rooms of the key desk</source>
        <translation>鑰匙各頁</translation>
    </message>
    <message>
        <source>Rooms of the reception desk</source>
        <translation>來訪接待各頁</translation>
    </message>
    <message>
        <source>Rooms of the renovation desk</source>
        <translation>裝修各頁</translation>
    </message>
    <message>
        <source>Rooms of the ticket desk</source>
        <translation>報修投訴的各個頁面</translation>
    </message>
    <message>
        <source>Rooms: {rooms}. F1 in a room explains it.</source>
        <translation>各頁：{rooms}。在某一頁按 F1 可看該頁說明。</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>排班表</translation>
    </message>
    <message>
        <source>Roster written</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Roster {month}</source>
        <translation>排班表 {month}</translation>
    </message>
    <message>
        <source>Roster: the sheet of a month, an operator a row and a day a column. The digits 1, 2, 3 or the signs type the shifts, 0 a day off; + and a sign add a second shift of the day. Several cells are chosen with Shift and the arrows, and typed at once; Ctrl+C and Ctrl+V carry them, also from and to Excel, Ctrl+Z takes back. F3 fills in a cycle, or the week before again. Nothing is stored before Ctrl+S. F7 swaps the chosen shift, with the reason. F2 sets up the shifts, F8 the things that are handed over. F9 shows the month&apos;s paper, Ctrl+W the week&apos;s; Ctrl+E saves the sheet as .xlsx, Ctrl+I takes a filled-in one back.</source>
        <translation>排班表：一月一張，每人一列，每天一欄。按數字 1、2、3 或直接輸入代號排班，0 為休息；按 + 再輸代號，可在同一天再排一班。按住 Shift 用方向鍵選多格，可一次填入；Ctrl+C、Ctrl+V 可複製貼上，也可與 Excel 互貼，Ctrl+Z 撤回。F3 按輪班週期填入，或照上一週填入。按 Ctrl+S 才儲存。F7 換班並記原因。F2 設定班次，F8 設定交接物品。F9 列印月排班表，Ctrl+W 列印週排班表；Ctrl+E 匯出 .xlsx，Ctrl+I 匯入填好的表。</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>輪次</translation>
    </message>
    <message>
        <source>Round due</source>
        <translation>待巡查</translation>
    </message>
    <message>
        <source>Round missed</source>
        <translation>裝修漏巡</translation>
    </message>
    <message>
        <source>Round of the renovation sites</source>
        <translation>裝修工地巡查表</translation>
    </message>
    <message>
        <source>Round sheet</source>
        <translation>抄表記錄表</translation>
    </message>
    <message>
        <source>Round sheet …</source>
        <translation>抄表記錄表…</translation>
    </message>
    <message>
        <source>Round {n}</source>
        <translation>第 {n} 輪</translation>
    </message>
    <message>
        <source>Round {n} begins at {time}. Enter it then, or as one between rounds.</source>
        <translation>第 {n} 輪 {time} 開始。請屆時錄入，或記為臨時巡查。</translation>
    </message>
    <message>
        <source>Round {n} of {day} was entered already, as {number} by {name}.</source>
        <translation>{day} 第 {n} 輪已由{name}錄入（{number}）。</translation>
    </message>
    <message>
        <source>Round {n}: {words}</source>
        <translation>第 {n} 輪：{words}</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>取整</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>裝修巡查</translation>
    </message>
    <message>
        <source>Rounds are told of days that are over. A notice was put right in time when it was right at the first look and before it was due.</source>
        <translation>巡查輪次只統計已結束的日期。首次複查即合格且未超過限期的，計為按期整改。</translation>
    </message>
    <message>
        <source>Rounds gone in time</source>
        <translation>按時巡查率</translation>
    </message>
    <message>
        <source>Rounds missed</source>
        <translation>漏巡輪次</translation>
    </message>
    <message>
        <source>Rounds were made where works went on</source>
        <translation>巡查時工地均在施工</translation>
    </message>
    <message>
        <source>Rounds: every site on which works go on, or are stopped, is inspected as often a day as the rules want; the hours of the counter are parted among the rounds. The list has the sites of a round in walking order. The letter of an answer opens the form with it: O in order, F faults found, N nobody in, L access refused, W works finished; the numbers cross out what is bad. Enter keeps it and goes on to the next site. A finding leads on to a rectification notice with F7. Photos are attached to the inspection once it is kept.</source>
        <translation>巡查：在施工或已停工的工地，每天按規定次數巡查，各輪平分服務中心的開放時間。清單按行走路線列出本輪工地。按結果字母鍵即開始錄入：O 正常，F 發現問題，N 無人，L 不讓進，W 已完工；數字鍵勾出不合格項。Enter 儲存並轉到下一處工地。發現問題後按 F7 開具違規整改通知書。儲存後可為巡查添加照片。</translation>
    </message>
    <message>
        <source>Rounds: {rounds}, saved as {file}</source>
        <translation>巡查表 {rounds} 張，已存為 {file}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列號</translation>
    </message>
    <message>
        <source>Row of the audit chain</source>
        <translation>稽核鏈序號</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>第 {row} 列</translation>
    </message>
    <message>
        <source>Row {row} has a reading of this meter for {month} already.</source>
        <translation>第 {row} 列已有該表 {month} 的讀數。</translation>
    </message>
    <message>
        <source>Row {row} has this tag already, or a copy of its key bears it.</source>
        <translation>第 {row} 行已用這個牌號，或其中一把鑰匙用了它。</translation>
    </message>
    <message>
        <source>Row {row} of sheet {sheet} says otherwise. Correct one of the two.</source>
        <translation>與工作表「{sheet}」第 {row} 列的內容不一致，請更正其中一列。</translation>
    </message>
    <message>
        <source>Row {row} says otherwise. Correct one of the two.</source>
        <translation>與第 {row} 列說法不一。請改正其中一處。</translation>
    </message>
    <message>
        <source>Row {row} says the same already.</source>
        <translation>與第 {row} 列重複。</translation>
    </message>
    <message>
        <source>Row {row} says this of the unit already. Add up the two, or name item and month in both.</source>
        <translation>第 {row} 列已有這套房屋的同一筆金額。請合併成一列，或在兩列都寫明收費項目和月份。</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {value} – {reason}</source>
        <translation>第 {row} 列，{column}：{value} – {reason}</translation>
    </message>
    <message>
        <source>Row {row}. {reasons}</source>
        <translation>第 {row} 列。{reasons}</translation>
    </message>
    <message>
        <source>Rows noted</source>
        <translation>已登記資料列</translation>
    </message>
    <message>
        <source>Rows say what was noted when they were written</source>
        <translation>各筆記錄與寫入時的存證一致</translation>
    </message>
    <message>
        <source>Rows: {count}</source>
        <translation>共 {count} 筆</translation>
    </message>
    <message>
        <source>Rows: {rows}, saved as {file}</source>
        <translation>共 {rows} 列，已存為 {file}</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Rule broken</source>
        <translation>違規類別</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>修改規則</translation>
    </message>
    <message>
        <source>Rule: {title} {value} months</source>
        <translation>規則：{title}：{value} 個月</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Rules and working days are as noted</source>
        <translation>規則和工作日與稽核鏈紀錄一致</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>SQLite {sqlite} · Qt {qt}</source>
        <translation>SQLite {sqlite} · Qt {qt}</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>六</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Safety facility</source>
        <translation>安防設施</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>約定人</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>買賣</translation>
    </message>
    <message>
        <source>Same disk as the books</source>
        <translation>與資料同一磁碟</translation>
    </message>
    <message>
        <source>Same disk as the other</source>
        <translation>與另一資料夾同一磁碟</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>滿意</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save a register as .xlsx, .csv or .pdf.</source>
        <translation>把清冊存為 .xlsx、.csv 或 .pdf。</translation>
    </message>
    <message>
        <source>Save a report as .pdf, .xlsx or .csv.</source>
        <translation>把報表儲存為 .pdf、.xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation>儲存並列印</translation>
    </message>
    <message>
        <source>Save and print the form</source>
        <translation>儲存並列印委託書</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存為 PDF</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>儲存為 PDF…</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>另存為…</translation>
    </message>
    <message>
        <source>Save faulty rows</source>
        <translation>儲存有誤的列</translation>
    </message>
    <message>
        <source>Save faulty rows…</source>
        <translation>儲存有誤的列…</translation>
    </message>
    <message>
        <source>Save the charge list</source>
        <translation>儲存應收明細表</translation>
    </message>
    <message>
        <source>Save the days closed</source>
        <translation>儲存已日結清單</translation>
    </message>
    <message>
        <source>Save the due list</source>
        <translation>儲存催繳清單</translation>
    </message>
    <message>
        <source>Save the dunning letters</source>
        <translation>儲存催繳函</translation>
    </message>
    <message>
        <source>Save the exceptions</source>
        <translation>匯出異常清單</translation>
    </message>
    <message>
        <source>Save the key register</source>
        <translation>儲存鑰匙借用登記表</translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>儲存標籤</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>匯出列表</translation>
    </message>
    <message>
        <source>Save the list as a file</source>
        <translation>匯出列表</translation>
    </message>
    <message>
        <source>Save the list of keys</source>
        <translation>儲存鑰匙清單</translation>
    </message>
    <message>
        <source>Save the logs</source>
        <translation>儲存日誌</translation>
    </message>
    <message>
        <source>Save the payment notices</source>
        <translation>儲存繳費通知單</translation>
    </message>
    <message>
        <source>Save the readings</source>
        <translation>儲存抄表讀數</translation>
    </message>
    <message>
        <source>Save the receipt list</source>
        <translation>儲存收據清冊</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>儲存報表</translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation>匯出排班表</translation>
    </message>
    <message>
        <source>Save the round sheet</source>
        <translation>儲存抄表記錄表</translation>
    </message>
    <message>
        <source>Save the statement of a unit&apos;s account.</source>
        <translation>儲存一戶的對帳單。</translation>
    </message>
    <message>
        <source>Save the work orders</source>
        <translation>儲存派工單</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Saved. Papers already issued stay as they are.</source>
        <translation>已儲存。此前開具的單據保持原樣。</translation>
    </message>
    <message>
        <source>Saved. Rows: {count}</source>
        <translation>已儲存，共 {count} 列</translation>
    </message>
    <message>
        <source>Saved. Shifts: {count}</source>
        <translation>已儲存，共 {count} 個班次</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已儲存：{file}</translation>
    </message>
    <message>
        <source>Saves registers as Excel, CSV or PDF, prints payment notices and labels in bulk; each time is noted.</source>
        <translation>將各類登記表匯出為 Excel、CSV 或 PDF，批次列印繳費通知單和標籤，每次均留痕。</translation>
    </message>
    <message>
        <source>Saving the charge list</source>
        <translation>正在儲存應收明細表</translation>
    </message>
    <message>
        <source>Saving the days closed</source>
        <translation>正在儲存已日結清單</translation>
    </message>
    <message>
        <source>Saving the due list</source>
        <translation>正在儲存催繳清單</translation>
    </message>
    <message>
        <source>Saving the key register</source>
        <translation>正在儲存鑰匙借用登記表</translation>
    </message>
    <message>
        <source>Saving the list</source>
        <translation>正在匯出列表</translation>
    </message>
    <message>
        <source>Saving the list of keys</source>
        <translation>正在儲存鑰匙清單</translation>
    </message>
    <message>
        <source>Saving the readings</source>
        <translation>正在儲存抄表讀數</translation>
    </message>
    <message>
        <source>Saving the receipt list</source>
        <translation>正在儲存收據清冊</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>正在儲存報表</translation>
    </message>
    <message>
        <source>Saving the roster</source>
        <translation>正在匯出排班表</translation>
    </message>
    <message>
        <source>Say from which day to which: --from DAY --to DAY.</source>
        <translation>請指明起止日期：--from 日期 --to 日期。</translation>
    </message>
    <message>
        <source>Say it in at most {count} characters.</source>
        <translation>請寫在 {count} 個字以內。</translation>
    </message>
    <message>
        <source>Say what is not right.</source>
        <translation>請寫明哪裡不符。</translation>
    </message>
    <message>
        <source>Say what was found: press the letter of an answer.</source>
        <translation>請按結果字母鍵，選擇巡查結果。</translation>
    </message>
    <message>
        <source>Say which log: --shift NUMBER, --day DAY or --month MONTH.</source>
        <translation>請指明列印哪份日誌：--shift 編號、--day 日期或 --month 月份。</translation>
    </message>
    <message>
        <source>Say who asks to have it kept, and why.</source>
        <translation>請寫明由誰要求保留及原因。</translation>
    </message>
    <message>
        <source>Say why it is cancelled.</source>
        <translation>請填寫取消的原因。</translation>
    </message>
    <message>
        <source>Say why it is refused: it stands on the paper.</source>
        <translation>請寫明不予辦理的理由，將印在告知書上。</translation>
    </message>
    <message>
        <source>Say why the visitor is let in all the same.</source>
        <translation>請填寫仍予放行的原因。</translation>
    </message>
    <message>
        <source>Say why the visitor is not let in.</source>
        <translation>請填寫謝絕來訪的原因。</translation>
    </message>
    <message>
        <source>Scan a pass</source>
        <translation>請掃描出入證</translation>
    </message>
    <message>
        <source>Scan or choose the passes that are handed in.</source>
        <translation>請掃描或選擇交回的出入證。</translation>
    </message>
    <message>
        <source>Scan or type a tag</source>
        <translation>掃描或輸入牌號</translation>
    </message>
    <message>
        <source>Scan or type the number of a pass</source>
        <translation>掃描或輸入出入證編號</translation>
    </message>
    <message>
        <source>Scan or type the tag of a key.</source>
        <translation>請掃描或輸入鑰匙牌號。</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>Seal of the books: audit row {row}, {seal}</source>
        <translation>帳冊封籤：稽核第 {row} 行，{seal}</translation>
    </message>
    <message>
        <source>Sealed; they go with what is erased, once they are as old as visits may be.</source>
        <translation>已加密；超過來訪保留期限後隨清除一併刪除。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查詢…</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安保</translation>
    </message>
    <message>
        <source>See first what is in a backup: nothing is replaced before you say so.</source>
        <translation>先看清備份裡有什麼；在您確認之前，不會替換任何資料。</translation>
    </message>
    <message>
        <source>See the reports</source>
        <translation>查看報表</translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation>檢視備份內容</translation>
    </message>
    <message>
        <source>See whole identity numbers</source>
        <translation>查看完整證件號碼</translation>
    </message>
    <message>
        <source>See {number}</source>
        <translation>見 {number}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已清點</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>清點時間</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>清點人</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>實際掛鉤</translation>
    </message>
    <message>
        <source>Seen to by:</source>
        <translation>處理人：</translation>
    </message>
    <message>
        <source>Sees and prints the reports of every desk.</source>
        <translation>查看、列印各模組報表。</translation>
    </message>
    <message>
        <source>Sees every desk, shows and prints papers again, sets their own password.</source>
        <translation>查看各模組，重新查看和列印單據，修改本人密碼。</translation>
    </message>
    <message>
        <source>Sees who did what, when and at which counter.</source>
        <translation>查看誰在何時、哪個櫃檯做了什麼。</translation>
    </message>
    <message>
        <source>Select at most {most} rows to copy. To take more along, ask somebody who may save lists.</source>
        <translation>一次最多複製 {most} 列。需要更多時，請找有權匯出清單的人員。</translation>
    </message>
    <message>
        <source>Select at most {most} rows to copy. To take more along, save the list as a file.</source>
        <translation>一次最多複製 {most} 列。需要更多時，請將清單匯出為檔案。</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Send back …</source>
        <translation>退回補件…</translation>
    </message>
    <message>
        <source>Send {number} back</source>
        <translation>退回 {number}</translation>
    </message>
    <message>
        <source>Serve the slip …</source>
        <translation>送達整改單…</translation>
    </message>
    <message>
        <source>Serve {number}</source>
        <translation>送達 {number}</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已送達</translation>
    </message>
    <message>
        <source>Served at</source>
        <translation>送達時間</translation>
    </message>
    <message>
        <source>Served at:</source>
        <translation>送達時間：</translation>
    </message>
    <message>
        <source>Served at: {at}</source>
        <translation>送達時間：{at}</translation>
    </message>
    <message>
        <source>Served by:</source>
        <translation>送達人：</translation>
    </message>
    <message>
        <source>Served on</source>
        <translation>簽收人</translation>
    </message>
    <message>
        <source>Served on:</source>
        <translation>簽收人：</translation>
    </message>
    <message>
        <source>Served on: {name}</source>
        <translation>簽收人：{name}</translation>
    </message>
    <message>
        <source>Served …</source>
        <translation>登記送達…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>上門服務</translation>
    </message>
    <message>
        <source>Service centre</source>
        <translation>服務中心</translation>
    </message>
    <message>
        <source>Service centre:</source>
        <translation>物業服務中心：</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>套別</translation>
    </message>
    <message>
        <source>Set A, viewing</source>
        <translation>A 套（看房）</translation>
    </message>
    <message>
        <source>Set B, the rest</source>
        <translation>B 套（其餘）</translation>
    </message>
    <message>
        <source>Set rules and papers</source>
        <translation>設定規則和單據</translation>
    </message>
    <message>
        <source>Set tariffs</source>
        <translation>設定收費標準</translation>
    </message>
    <message>
        <source>Set the price</source>
        <translation>設定單價</translation>
    </message>
    <message>
        <source>Set who may do what</source>
        <translation>權限設定</translation>
    </message>
    <message>
        <source>Sets the estate, the rules, the working days, and the words, logo and seal of papers.</source>
        <translation>設定社區資訊、規則、工作日，以及單據的文字、標誌和印章。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>處理完畢</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已結清</translation>
    </message>
    <message>
        <source>Settled at</source>
        <translation>處理時間</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>處理人</translation>
    </message>
    <message>
        <source>Settled by deduction …</source>
        <translation>扣款處理…</translation>
    </message>
    <message>
        <source>Settled from prepayment</source>
        <translation>預存抵扣</translation>
    </message>
    <message>
        <source>Settled without money: {sums}</source>
        <translation>未動用現款的核銷：{sums}</translation>
    </message>
    <message>
        <source>Settlement given back to prepayment</source>
        <translation>退回預存抵扣</translation>
    </message>
    <message>
        <source>Settlement of renovation deposits</source>
        <translation>裝修押金結算單</translation>
    </message>
    <message>
        <source>Settling from prepayment agreed</source>
        <translation>設定預存款自動抵扣</translation>
    </message>
    <message>
        <source>Several days …</source>
        <translation>多日日誌…</translation>
    </message>
    <message>
        <source>Several numbers stand in one cell. Give each person a row of their own.</source>
        <translation>一個儲存格裡有幾個號碼。請每人單獨一列。</translation>
    </message>
    <message>
        <source>Several people of that name are on file at {unit}. Begin the request in the window.</source>
        <translation>{unit} 有多名同名人員，請在視窗中受理。</translation>
    </message>
    <message>
        <source>Several people stand in one cell. Give each a row of their own.</source>
        <translation>一個儲存格裡有多人。請每人一列。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份額</translation>
    </message>
    <message>
        <source>Share of the title, %</source>
        <translation>產權份額（%）</translation>
    </message>
    <message>
        <source>Share so far</source>
        <translation>累計佔比</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>分攤方式</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>分攤範圍</translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation>分攤費用</translation>
    </message>
    <message>
        <source>Shared cost entered</source>
        <translation>登記分攤費用</translation>
    </message>
    <message>
        <source>Shared cost withdrawn</source>
        <translation>撤銷分攤費用</translation>
    </message>
    <message>
        <source>Shared costs are as noted in the audit chain</source>
        <translation>分攤費用與稽核鏈記錄一致</translation>
    </message>
    <message>
        <source>Shares add up to their costs</source>
        <translation>分攤金額合計等於公攤費用</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Sheet for the round</source>
        <translation>本輪巡查表</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Shift after</source>
        <translation>下一班次</translation>
    </message>
    <message>
        <source>Shift and handover</source>
        <translation>班次交接</translation>
    </message>
    <message>
        <source>Shift and handover: F3 opens a shift, the one on the roster or by the clock. At its end F7 hands it over: the program has put together what is open, which keys are out and what the drawer should hold; count and press Ctrl+S, or F10 to print the sheet as well. From then on its log is locked. The next one presses F7 and confirms block by block with their own password, or says what is not right. F2 shows what is handed over, F9 its sheet. A shift that was left is handed over by a supervisor with F7 when its time is over.</source>
        <translation>班次交接：F3 開班，按排班表或目前時間給出班次。下班時按 F7 交班：未結事項、借出鑰匙、抽屜應有現金已由程式彙總，清點後按 Ctrl+S 提交，按 F10 同時列印交接班記錄表；提交後日誌鎖定。接班人按 F7，用本人密碼逐項確認，或寫明不符之處。F2 查看移交內容，F9 查看記錄表。離崗未交的班次，時間一過可由主管按 F7 代為交班。</translation>
    </message>
    <message>
        <source>Shift before</source>
        <translation>上一班次</translation>
    </message>
    <message>
        <source>Shift down (mm)</source>
        <translation>下移（公釐）</translation>
    </message>
    <message>
        <source>Shift handed over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Shift not opened</source>
        <translation>尚未開班</translation>
    </message>
    <message>
        <source>Shift opened</source>
        <translation>開班</translation>
    </message>
    <message>
        <source>Shift right (mm)</source>
        <translation>右移（公釐）</translation>
    </message>
    <message>
        <source>Shift taken over</source>
        <translation>接班</translation>
    </message>
    <message>
        <source>Shift: {shift}</source>
        <translation>班次：{shift}</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Shifts and handovers</source>
        <translation>班次交接登記表</translation>
    </message>
    <message>
        <source>Shifts and handovers are as noted in the audit chain</source>
        <translation>班次和交接記錄與審計鏈一致</translation>
    </message>
    <message>
        <source>Shifts follow their steps</source>
        <translation>班次狀態與步驟一致</translation>
    </message>
    <message>
        <source>Shifts of a cycle, day after day</source>
        <translation>輪班週期（逐日）</translation>
    </message>
    <message>
        <source>Shifts opened over others or late, handovers missing or disputed, cash that differs, promises not kept, rounds missed: none of it.</source>
        <translation>沒有越班開班、遲開班、未交接、有異議、現金不符、承諾逾時或漏巡等異常。</translation>
    </message>
    <message>
        <source>Shifts swapped</source>
        <translation>換班</translation>
    </message>
    <message>
        <source>Shifts to review</source>
        <translation>待審閱班次</translation>
    </message>
    <message>
        <source>Shifts …</source>
        <translation>班次…</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>商舖</translation>
    </message>
    <message>
        <source>Short by {amount}</source>
        <translation>短款 {amount}</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>應有</translation>
    </message>
    <message>
        <source>Should be: {should_be}, in the cabinet: {in_cabinet}, out: {out}, lost: {lost}</source>
        <translation>應有 {should_be}，在櫃 {in_cabinet}，借出 {out}，掛失 {lost}</translation>
    </message>
    <message>
        <source>Should have left by {time}. Call the unit, and sign out who has left.</source>
        <translation>應於 {time} 前離開。請致電住戶核實，已離開的請登記離開。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>轉到裝修許可</translation>
    </message>
    <message>
        <source>Show the document</source>
        <translation>查看單據</translation>
    </message>
    <message>
        <source>Show the latest state</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>代號</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>請在此簽名</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Sign in a visitor</source>
        <translation>登記來訪</translation>
    </message>
    <message>
        <source>Sign in and look things up</source>
        <translation>登入、查詢</translation>
    </message>
    <message>
        <source>Sign on the roster</source>
        <translation>排班表代號</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登記離開</translation>
    </message>
    <message>
        <source>Sign out and restore it from the first page.</source>
        <translation>請登出，在首頁還原該備份。</translation>
    </message>
    <message>
        <source>Sign the visitor in</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Sign-out taken back</source>
        <translation>撤銷離開登記</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Signature of who asked:</source>
        <translation>申請人簽字：</translation>
    </message>
    <message>
        <source>Signature on return:</source>
        <translation>退還簽收：</translation>
    </message>
    <message>
        <source>Signature on the screen</source>
        <translation>屏幕簽名</translation>
    </message>
    <message>
        <source>Signature:</source>
        <translation>簽收人：</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>簽字人</translation>
    </message>
    <message>
        <source>Signed by the resident:</source>
        <translation>住戶簽字：</translation>
    </message>
    <message>
        <source>Signed by those on duty; altered, they would prove nothing.</source>
        <translation>由當班人員籤認，改動即失去證明力。</translation>
    </message>
    <message>
        <source>Signed handovers of keys</source>
        <translation>鑰匙移交簽收單</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <translation>經辦</translation>
    </message>
    <message>
        <source>Signed in by: {name}</source>
        <translation>登記人：{name}</translation>
    </message>
    <message>
        <source>Signed out: {names}</source>
        <translation>已登記離開：{names}</translation>
    </message>
    <message>
        <source>Signed: {name}</source>
        <translation>住戶簽字：{name}</translation>
    </message>
    <message>
        <source>Signs of this number are hidden by stars. Get the list with whole numbers, or leave this column unread.</source>
        <translation>號碼中有用星號隱去的位數。請換用號碼完整的名單，或將該欄設為「不讀取」。</translation>
    </message>
    <message>
        <source>Signs visitors in and out, turns them away, notes who may come to a unit; notes enquiries, answers them, promises to call back.</source>
        <translation>訪客簽入、簽出、勸返，登記各戶來訪許可；登記、答覆諮詢，約定回電。</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始時間</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>自 {time} 起</translation>
    </message>
    <message>
        <source>Since, now if empty</source>
        <translation>開始時間（留空為現在）</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>工地</translation>
    </message>
    <message>
        <source>Site asked for</source>
        <translation>核對工地</translation>
    </message>
    <message>
        <source>Site cleared, nobody lodges there</source>
        <translation>現場已清場，無人留宿</translation>
    </message>
    <message>
        <source>Site inspected</source>
        <translation>裝修巡查</translation>
    </message>
    <message>
        <source>Site inspection</source>
        <translation>裝修巡查</translation>
    </message>
    <message>
        <source>Site inspections</source>
        <translation>裝修巡查</translation>
    </message>
    <message>
        <source>Site inspector</source>
        <translation>巡查人</translation>
    </message>
    <message>
        <source>Site inspector:</source>
        <translation>巡查人：</translation>
    </message>
    <message>
        <source>Site looked at by the manager</source>
        <translation>經理抽查工地</translation>
    </message>
    <message>
        <source>Site manager</source>
        <translation>現場負責人</translation>
    </message>
    <message>
        <source>Site manager&apos;s phone</source>
        <translation>現場負責人電話</translation>
    </message>
    <message>
        <source>Site manager&apos;s signature:</source>
        <translation>現場負責人簽字：</translation>
    </message>
    <message>
        <source>Site manager, owner …</source>
        <translation>現場負責人、業主…</translation>
    </message>
    <message>
        <source>Site manager:</source>
        <translation>現場負責人：</translation>
    </message>
    <message>
        <source>Site manager: {name}</source>
        <translation>現場負責人：{name}</translation>
    </message>
    <message>
        <source>Site stopped</source>
        <translation>工地已停工</translation>
    </message>
    <message>
        <source>Site to be inspected</source>
        <translation>工地待巡查</translation>
    </message>
    <message>
        <source>Site worker</source>
        <translation>施工人員</translation>
    </message>
    <message>
        <source>Site worker corrected</source>
        <translation>修改施工人員</translation>
    </message>
    <message>
        <source>Site worker entered</source>
        <translation>登記施工人員</translation>
    </message>
    <message>
        <source>Site workers</source>
        <translation>施工人員</translation>
    </message>
    <message>
        <source>Site workers are listed as of today. Leave out the days.</source>
        <translation>施工人員名冊為截至今天的情況，請勿填寫日期。</translation>
    </message>
    <message>
        <source>Site workers erased in their time</source>
        <translation>到期清除：施工人員</translation>
    </message>
    <message>
        <source>Site {unit}</source>
        <translation>工地 {unit}</translation>
    </message>
    <message>
        <source>Site: {unit}</source>
        <translation>工地：{unit}</translation>
    </message>
    <message>
        <source>Sites not inspected in time</source>
        <translation>裝修工地未按時巡查</translation>
    </message>
    <message>
        <source>Sites on which works go on are inspected round by round; they stand here from the day they begin.</source>
        <translation>在施工地按輪次巡查；自開工之日起列在此處。</translation>
    </message>
    <message>
        <source>Sites: {count}</source>
        <translation>工地：{count} 處</translation>
    </message>
    <message>
        <source>Size of the seal (mm)</source>
        <translation>印章大小（公釐）</translation>
    </message>
    <message>
        <source>Sleeping on the site</source>
        <translation>工地留宿</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>單據</translation>
    </message>
    <message>
        <source>Slip of a settlement taken back</source>
        <translation>預存抵扣退回單</translation>
    </message>
    <message>
        <source>Slip to be served</source>
        <translation>整改單待送達</translation>
    </message>
    <message>
        <source>Slips: {method}</source>
        <translation>單據合計：{method}</translation>
    </message>
    <message>
        <source>Some days</source>
        <translation>指定日期</translation>
    </message>
    <message>
        <source>Some of the chosen charges have been paid meanwhile. Look at the list again.</source>
        <translation>所選帳單中有的剛已收款，請重新核對列表。</translation>
    </message>
    <message>
        <source>Somebody else must stand guard.</source>
        <translation>監護人須另由他人擔任。</translation>
    </message>
    <message>
        <source>Somebody else …</source>
        <translation>改派…</translation>
    </message>
    <message>
        <source>Somebody with this number is in the register already.</source>
        <translation>該證件號碼的人員已在名冊中。</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>不是此人</translation>
    </message>
    <message>
        <source>Something has been paid on this charge. Void the receipt first.</source>
        <translation>該筆帳單已有收款，請先作廢收據。</translation>
    </message>
    <message>
        <source>Something is marked as bad: the answer is “Faults found”.</source>
        <translation>已標出不合格項，結果應為「發現問題」。</translation>
    </message>
    <message>
        <source>Something of it must be kept for now. Wait until the hold is over or lifted.</source>
        <translation>部分資料目前須暫緩清除，請待暫緩期滿或解除後再辦理。</translation>
    </message>
    <message>
        <source>Something went wrong in the program; we are sorry. What was saved is safe, and you can go on. Report number: {number}</source>
        <translation>程式出了點問題，非常抱歉。已儲存的內容沒有受影響，您可以繼續使用。報告編號：{number}</translation>
    </message>
    <message>
        <source>Sort a list by another column</source>
        <translation>換一個欄位排序</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>依「{column}」遞增排序</translation>
    </message>
    <message>
        <source>Sort down by {column}</source>
        <translation>依「{column}」遞減排序</translation>
    </message>
    <message>
        <source>Sort it up or down</source>
        <translation>遞增或遞減排序</translation>
    </message>
    <message>
        <source>Space: show or hide. Ctrl+↑ ↓: move.</source>
        <translation>空白鍵：顯示或隱藏；Ctrl+↑ ↓：移動。</translation>
    </message>
    <message>
        <source>Space: this trade or not.</source>
        <translation>空格鍵：會不會這個工種。</translation>
    </message>
    <message>
        <source>Special reminders</source>
        <translation>特別提醒</translation>
    </message>
    <message>
        <source>Spot check</source>
        <translation>抽查回訪</translation>
    </message>
    <message>
        <source>Spot check drawn</source>
        <translation>抽取抽查工單</translation>
    </message>
    <message>
        <source>Spot check made</source>
        <translation>抽查回訪</translation>
    </message>
    <message>
        <source>Spot check of {number}</source>
        <translation>抽查回訪 {number}</translation>
    </message>
    <message>
        <source>Spot check record</source>
        <translation>抽查回訪記錄</translation>
    </message>
    <message>
        <source>Spot check …</source>
        <translation>抽查回訪…</translation>
    </message>
    <message>
        <source>Spot checks</source>
        <translation>抽查</translation>
    </message>
    <message>
        <source>Spot checks are answered by a follow-up each</source>
        <translation>每件抽查對應一次回訪</translation>
    </message>
    <message>
        <source>Spot checks drawn</source>
        <translation>抽取抽查工單</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Staff card</source>
        <translation>工牌號</translation>
    </message>
    <message>
        <source>Staff card: {number}</source>
        <translation>工牌號：{number}</translation>
    </message>
    <message>
        <source>Stage of review</source>
        <translation>審核環節</translation>
    </message>
    <message>
        <source>Standing permission</source>
        <translation>長期許可</translation>
    </message>
    <message>
        <source>Standing permissions that are over</source>
        <translation>已到期的長期許可</translation>
    </message>
    <message>
        <source>Standing permissions, as who is let in or not</source>
        <translation>作為被許可（拒絕）人的長期許可</translation>
    </message>
    <message>
        <source>Stands for {number}, which is lost</source>
        <translation>補辦，替代已遺失的 {number}</translation>
    </message>
    <message>
        <source>Stands on receipts; optional</source>
        <translation>印在收據上，可不填</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>狀態：{state}</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>對帳單</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>對帳單</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>不關閉</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>辦理過程</translation>
    </message>
    <message>
        <source>Steps are as noted</source>
        <translation>各步驟與稽核鏈記錄一致</translation>
    </message>
    <message>
        <source>Steps of renovation were taken when they were noted</source>
        <translation>裝修各步驟的時間與記錄一致</translation>
    </message>
    <message>
        <source>Still held</source>
        <translation>在押金額</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>仍在場</translation>
    </message>
    <message>
        <source>Still on file at {unit}. Record the transfer of title, the end of the lease or the move first.</source>
        <translation>仍登記在 {unit}，請先辦理過戶、退租或遷出。</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未繳金額</translation>
    </message>
    <message>
        <source>Still open {time} after its end</source>
        <translation>下班後 {time}仍未交班</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>還欠</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>未辦結明細</translation>
    </message>
    <message>
        <source>Still to be left</source>
        <translation>尚未交納</translation>
    </message>
    <message>
        <source>Still under way: {work}. What is stopped is not saved; what is waited for is saved, and the screen is locked until then.</source>
        <translation>仍在進行：{work}。中止的工作不會儲存；等待完成的會儲存，其間螢幕鎖定。</translation>
    </message>
    <message>
        <source>Stock-take</source>
        <translation>盤點</translation>
    </message>
    <message>
        <source>Stock-take begun</source>
        <translation>鑰匙盤點：開始</translation>
    </message>
    <message>
        <source>Stock-take cancelled</source>
        <translation>鑰匙盤點：取消</translation>
    </message>
    <message>
        <source>Stock-take counted</source>
        <translation>鑰匙盤點：清點</translation>
    </message>
    <message>
        <source>Stock-take finding</source>
        <translation>盤點差異</translation>
    </message>
    <message>
        <source>Stock-take finished</source>
        <translation>鑰匙盤點：完成</translation>
    </message>
    <message>
        <source>Stock-take of keys</source>
        <translation>鑰匙盤點表</translation>
    </message>
    <message>
        <source>Stock-take of keys: result</source>
        <translation>鑰匙盤點結果</translation>
    </message>
    <message>
        <source>Stock-take settled</source>
        <translation>鑰匙盤點：差異處理</translation>
    </message>
    <message>
        <source>Stock-take sheet</source>
        <translation>盤點表</translation>
    </message>
    <message>
        <source>Stock-take under way</source>
        <translation>盤點進行中</translation>
    </message>
    <message>
        <source>Stock-take: F3 begins one. Walk along the hooks in the order of the list, or with the sheet (F9), and scan each tag, or type it; type the hook you stand before, and a key that belongs on another one is found out. Enter or F7 in the list marks the chosen keys as seen, Shift+F7 takes that back. Keys that are lent need not be seen. F8 finishes: what is missing, what is here though it is booked as lent or lost, and what hangs on another hook stays open until it is settled with F7 or F8. Ctrl+E saves the list.</source>
        <translation>盤點：F3 開始。按列表順序或拿著盤點表（F9）逐個掛鉤清點，掃描或輸入每把鑰匙的牌號；填寫所在掛鉤號，可查出掛錯位置的鑰匙。在列表中按 Enter 或 F7 把所選鑰匙標為已清點，Shift+F7 取消。借出的鑰匙不必清點。F8 完成盤點：缺失的、登記為借出或遺失卻在櫃的、掛錯位置的均列為待處理，按 F7 或 F8 逐項處理。Ctrl+E 匯出列表。</translation>
    </message>
    <message>
        <source>Stock-takes of keys</source>
        <translation>鑰匙盤點</translation>
    </message>
    <message>
        <source>Stood still before</source>
        <translation>此前一直未用</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop at once and prop what is left. Restore it as the designers of the building say in writing, and show the report.</source>
        <translation>立即停工並做好臨時支撐；按原設計單位出具的書面方案恢復，並提交報告。</translation>
    </message>
    <message>
        <source>Stop at once and restore the façade as it was, or show the approval.</source>
        <translation>立即停工，恢復外立面原狀，或提交批准文件。</translation>
    </message>
    <message>
        <source>Stop at once. Have the supplier restore and test the pipes, and show the record.</source>
        <translation>立即停工，由管理單位恢復管道並檢測，提交檢測記錄。</translation>
    </message>
    <message>
        <source>Stop hot work until it is allowed. Put fire extinguishers at hand, and clear what burns.</source>
        <translation>未經批准立即停止動火；配足滅火器，清理可燃物。</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>中止並關閉</translation>
    </message>
    <message>
        <source>Stop of works reported</source>
        <translation>停工：上報</translation>
    </message>
    <message>
        <source>Stop of works served</source>
        <translation>停工：送達</translation>
    </message>
    <message>
        <source>Stop the work that is under way</source>
        <translation>中止正在進行的工作</translation>
    </message>
    <message>
        <source>Stop the works of {unit}</source>
        <translation>責令 {unit} 停工</translation>
    </message>
    <message>
        <source>Stop these works. Apply for them in addition, or put back what was changed.</source>
        <translation>停止超範圍施工，補辦申請或恢復原狀。</translation>
    </message>
    <message>
        <source>Stop using</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Stop using the item</source>
        <translation>停用收費項目</translation>
    </message>
    <message>
        <source>Stop works</source>
        <translation>責令停工</translation>
    </message>
    <message>
        <source>Stop works …</source>
        <translation>責令停工…</translation>
    </message>
    <message>
        <source>Stop-work</source>
        <translation>停工</translation>
    </message>
    <message>
        <source>Stop-work notice</source>
        <translation>停工通知書</translation>
    </message>
    <message>
        <source>Stop-works</source>
        <translation>停工通知書</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停工</translation>
    </message>
    <message>
        <source>Stopped before the file was saved. What was issued stays issued: save it once more.</source>
        <translation>已中止，檔案沒有儲存。已經出具的催繳函仍然有效，請重新產生並儲存。</translation>
    </message>
    <message>
        <source>Stopped for rectification</source>
        <translation>停工整改</translation>
    </message>
    <message>
        <source>Stopped. Nothing was attached.</source>
        <translation>已停止，未加入任何檔案。</translation>
    </message>
    <message>
        <source>Stopped. What was not finished was not saved.</source>
        <translation>已中止。未完成的內容沒有儲存。</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在中止…</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>儲藏室</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Stored on the roster: {count}</source>
        <translation>已儲存排班：{count} 格</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>寫入</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>強度高</translation>
    </message>
    <message>
        <source>Stub, given back on leaving</source>
        <translation>回執（離開時交回）</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Submitted by: {name}</source>
        <translation>代提交人：{name}</translation>
    </message>
    <message>
        <source>Such as 192.168.1.60 or /dev/usb/lp0</source>
        <translation>如 192.168.1.60 或 /dev/usb/lp0</translation>
    </message>
    <message>
        <source>Such as 3-1-502</source>
        <translation>如 3-1-502</translation>
    </message>
    <message>
        <source>Such as Counter 1; stands on receipts</source>
        <translation>如「1 號櫃檯」，印在收據上</translation>
    </message>
    <message>
        <source>Such as Holiday duty</source>
        <translation>如：節日值班</translation>
    </message>
    <message>
        <source>Such as National Day</source>
        <translation>例如：國慶節</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Suggestion form</source>
        <translation>建議處理單</translation>
    </message>
    <message>
        <source>Suggestion logged</source>
        <translation>建議登記</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Sum promised</source>
        <translation>承諾金額</translation>
    </message>
    <message>
        <source>Sum, all if empty</source>
        <translation>金額（空為全部）</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Supervisor:</source>
        <translation>主管：</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>掛起</translation>
    </message>
    <message>
        <source>Suspend {number}</source>
        <translation>掛起 {number}</translation>
    </message>
    <message>
        <source>Suspend …</source>
        <translation>掛起…</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已掛起</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>換班</translation>
    </message>
    <message>
        <source>Swap …</source>
        <translation>換班…</translation>
    </message>
    <message>
        <source>Swap: {name}</source>
        <translation>換班：{name}</translation>
    </message>
    <message>
        <source>Swapped shifts are as they were before</source>
        <translation>換班前後的班次一致</translation>
    </message>
    <message>
        <source>Swaps</source>
        <translation>換班</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Table of rights</source>
        <translation>權限表</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表數</translation>
    </message>
    <message>
        <source>Tables of the report</source>
        <translation>報表中的表格</translation>
    </message>
    <message>
        <source>Tag number</source>
        <translation>鑰匙牌號</translation>
    </message>
    <message>
        <source>Tag, door, unit or name</source>
        <translation>牌號、門鎖、房號或姓名</translation>
    </message>
    <message>
        <source>Tag, hook or place</source>
        <translation>牌號、掛鉤號或位置</translation>
    </message>
    <message>
        <source>Tag, name, phone or number</source>
        <translation>牌號、姓名、電話或編號</translation>
    </message>
    <message>
        <source>Tag, place, name or number</source>
        <translation>牌號、位置、姓名或編號</translation>
    </message>
    <message>
        <source>Tag, unit, name or number</source>
        <translation>牌號、房號、姓名或編號</translation>
    </message>
    <message>
        <source>Taiwan travel permit</source>
        <translation>台灣居民來往大陸通行證</translation>
    </message>
    <message>
        <source>Take a key into custody</source>
        <translation>登記鑰匙託管</translation>
    </message>
    <message>
        <source>Take a payment: the oldest charges first, the rest becomes prepayment.</source>
        <translation>收款：先核銷最早的帳單，餘款轉為預存。</translation>
    </message>
    <message>
        <source>Take and dispatch repairs and complaints</source>
        <translation>報修投訴受理與派工</translation>
    </message>
    <message>
        <source>Take and print the receipt</source>
        <translation>收取並列印收據</translation>
    </message>
    <message>
        <source>Take away the bedding and the stove; nobody stays overnight.</source>
        <translation>撤走床鋪和爐灶，不得留宿。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>歸還</translation>
    </message>
    <message>
        <source>Take back {number}</source>
        <translation>撤銷 {number}</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>歸還…</translation>
    </message>
    <message>
        <source>Take down a wall, kitchen</source>
        <translation>如：拆除隔牆，廚房</translation>
    </message>
    <message>
        <source>Take down the meter</source>
        <translation>拆表</translation>
    </message>
    <message>
        <source>Take down …</source>
        <translation>拆表…</translation>
    </message>
    <message>
        <source>Take in a roster</source>
        <translation>匯入排班表</translation>
    </message>
    <message>
        <source>Take in hand …</source>
        <translation>著手處理…</translation>
    </message>
    <message>
        <source>Take into custody …</source>
        <translation>登記託管…</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>收取</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>拆表</translation>
    </message>
    <message>
        <source>Take keys back</source>
        <translation>歸還鑰匙</translation>
    </message>
    <message>
        <source>Take keys back …</source>
        <translation>收回鑰匙…</translation>
    </message>
    <message>
        <source>Take lists along</source>
        <translation>匯出登記表</translation>
    </message>
    <message>
        <source>Take off the file</source>
        <translation>註銷</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>確認接班</translation>
    </message>
    <message>
        <source>Take over a key list</source>
        <translation>匯入鑰匙清單</translation>
    </message>
    <message>
        <source>Take over a list of other books: .xlsx, .xls, .ods, .csv and the like.</source>
        <translation>匯入其他系統或表格中的清單：.xlsx、.xls、.ods、.csv 等。</translation>
    </message>
    <message>
        <source>Take over a list …</source>
        <translation>匯入清單…</translation>
    </message>
    <message>
        <source>Take over a register of tickets</source>
        <translation>匯入登記表</translation>
    </message>
    <message>
        <source>Take over and print</source>
        <translation>接班並列印</translation>
    </message>
    <message>
        <source>Take over readings</source>
        <translation>匯入抄表讀數</translation>
    </message>
    <message>
        <source>Take over your residents from an .xlsx register: you see first what will be added, and every faulty row.</source>
        <translation>從 .xlsx 登記表匯入住戶：先預覽將新增的內容和每一處有誤的列，確認後再匯入。</translation>
    </message>
    <message>
        <source>Take over …</source>
        <translation>接班…</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Take payment and print</source>
        <translation>收款並列印收據</translation>
    </message>
    <message>
        <source>Take payment only</source>
        <translation>只收款</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Take renovation applications</source>
        <translation>裝修申請辦理</translation>
    </message>
    <message>
        <source>Take the backup {file}, made {when}.</source>
        <translation>請使用備份 {file}（{when} 製作）。</translation>
    </message>
    <message>
        <source>Take the folder out</source>
        <translation>移除資料夾</translation>
    </message>
    <message>
        <source>Take the folder out; its backups stay in it.</source>
        <translation>移除該資料夾，其中的備份仍然保留。</translation>
    </message>
    <message>
        <source>Take the pass back</source>
        <translation>收回出入證</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Take the request down</source>
        <translation>受理申請</translation>
    </message>
    <message>
        <source>Take the work back …</source>
        <translation>撤銷維修…</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>實收合計</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>沖紅與退款</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Taken back into the cabinet</source>
        <translation>收回入櫃</translation>
    </message>
    <message>
        <source>Taken back {amount}, {number}: {reason}</source>
        <translation>沖回 {amount}，{number}：{reason}</translation>
    </message>
    <message>
        <source>Taken back: {numbers}</source>
        <translation>已歸還：{numbers}</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Taken by:</source>
        <translation>接收人：</translation>
    </message>
    <message>
        <source>Taken by: {name}</source>
        <translation>接收人：{name}</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>已拆除</translation>
    </message>
    <message>
        <source>Taken down by</source>
        <translation>受理人</translation>
    </message>
    <message>
        <source>Taken down by: {name}</source>
        <translation>受理人：{name}</translation>
    </message>
    <message>
        <source>Taken down. F9 shows the acknowledgement to hand over.</source>
        <translation>已受理。按 F9 列印受理回執交申請人。</translation>
    </message>
    <message>
        <source>Taken from the file</source>
        <translation>從檔案讀入</translation>
    </message>
    <message>
        <source>Taken from {role}</source>
        <translation>收回{role}的權限</translation>
    </message>
    <message>
        <source>Taken in advance</source>
        <translation>預收款</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>接收經辦</translation>
    </message>
    <message>
        <source>Taken in by: {name}</source>
        <translation>接收經辦：{name}</translation>
    </message>
    <message>
        <source>Taken into custody</source>
        <translation>已交存</translation>
    </message>
    <message>
        <source>Taken out of the cabinet</source>
        <translation>撤出鑰匙櫃</translation>
    </message>
    <message>
        <source>Taken out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>Taken over by {name} at {at}</source>
        <translation>{name} 於 {at} 接班</translation>
    </message>
    <message>
        <source>Taken over by: {name}</source>
        <translation>接班人：{name}</translation>
    </message>
    <message>
        <source>Taken over from the register</source>
        <translation>由登記表匯入</translation>
    </message>
    <message>
        <source>Taken {amount}, {number}</source>
        <translation>收取 {amount}，{number}</translation>
    </message>
    <message>
        <source>Takes applications and their documents, issues reviewed permits and passes, inspects sites, serves notices, stops works, inspects on completion, proposes deductions and refunds.</source>
        <translation>受理裝修申請和材料，發放已審批的許可證和出入證，巡查現場，送達通知，責令停工，竣工驗收，提出扣款和退押金。</translation>
    </message>
    <message>
        <source>Takes payments, prepayments and deposits, prints receipts, applies for waivers and refunds, pays refunds out, closes the day, hands the cash in.</source>
        <translation>收取費用、預存款和押金，列印收據，申請減免和退款，支付退款，日結，交款。</translation>
    </message>
    <message>
        <source>Takes receipts back by a red entry, notes payments that bounced.</source>
        <translation>沖紅作廢收據，登記退票。</translation>
    </message>
    <message>
        <source>Takes tickets, dispatches and suspends work, makes quotes, enters what was done and used, follows up, investigates complaints, declares incidents, sets who is on duty.</source>
        <translation>受理工單，派工、掛起，報價，登記完工和用料，回訪，調查投訴，登記突發事件，設定當班人員。</translation>
    </message>
    <message>
        <source>Taking longer</source>
        <translation>超過預計時間</translation>
    </message>
    <message>
        <source>Taking over the keys</source>
        <translation>正在匯入鑰匙</translation>
    </message>
    <message>
        <source>Taking over the readings</source>
        <translation>正在匯入抄表讀數</translation>
    </message>
    <message>
        <source>Taking over the tickets</source>
        <translation>正在匯入登記表</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Target of the handling rate</source>
        <translation>處理率目標</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>收費標準</translation>
    </message>
    <message>
        <source>Tariff corrected</source>
        <translation>更正收費標準</translation>
    </message>
    <message>
        <source>Tariff ended</source>
        <translation>終止收費標準</translation>
    </message>
    <message>
        <source>Tariff set</source>
        <translation>設定收費標準</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>收費標準</translation>
    </message>
    <message>
        <source>Tariffs: F2 adds a fee item, F3 sets a price from a day on, F8 ends a price. The nearest price wins: the unit&apos;s own, then its building&apos;s, then its kind&apos;s, then the one for all; for a vacant unit those for vacant units come first. F7 corrects what was mistyped, until it has billed; after that a new price follows the old one. Ctrl+U stops using a fee item, or uses it again. Charged by the day: a unit handed over or sold, or a price that changes, inside a month counts by its days.</source>
        <translation>收費標準：F2 新增收費項目，F3 設定自某日起的價格，F8 終止價格。以最貼近的價格為準：先看本戶，再看本樓棟，再看房屋類型，最後是全部房屋；空置房優先適用空置價格。F7 更正輸錯的內容，一經出帳即不能更正，只能由新價格接續。Ctrl+U 停用或重新啟用收費項目。按天計費：月中交付、過戶或調價的，按實際天數計算。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Team added</source>
        <translation>新增維修班組</translation>
    </message>
    <message>
        <source>Team changed</source>
        <translation>修改維修班組</translation>
    </message>
    <message>
        <source>Tell a week or a month, or the days: not both.</source>
        <translation>週次、月份與起訖日期只能選一種。</translation>
    </message>
    <message>
        <source>Tell by the code in its QR whether a receipt is true, or a Z slip&apos;s books.</source>
        <translation>按二維碼中的驗證碼核對收據真偽，或核對日結單對應的帳目。</translation>
    </message>
    <message>
        <source>Tell the office when it is done: it looks at it again.</source>
        <translation>整改完畢請告知本服務中心，由本服務中心複查。</translation>
    </message>
    <message>
        <source>Temporary pass</source>
        <translation>臨時出入證</translation>
    </message>
    <message>
        <source>Temporary passes</source>
        <translation>臨時出入證</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租戶</translation>
    </message>
    <message>
        <source>Tenant&apos;s ID document</source>
        <translation>租戶證件類型</translation>
    </message>
    <message>
        <source>Tenant&apos;s ID number</source>
        <translation>租戶證件號碼</translation>
    </message>
    <message>
        <source>Tenant&apos;s name</source>
        <translation>租戶姓名</translation>
    </message>
    <message>
        <source>Tenant&apos;s phones</source>
        <translation>租戶電話</translation>
    </message>
    <message>
        <source>Term in words</source>
        <translation>期限說明</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>測試列印</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>簡訊</translation>
    </message>
    <message>
        <source>Texts that name the same name, of this or another person: {count}</source>
        <translation>其他文字中仍出現同一姓名（本人或同名者）：{count} 條</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Thank you for your support of our work. Up to {date} the following fees of unit {unit} had not reached us; perhaps they were overlooked. We take the liberty of reminding you:</source>
        <translation>　　您好！感謝您一直以來對我們工作的理解與支持。截至{date}，您名下房屋 {unit} 尚有以下費用未繳，可能是您近期事務繁忙未及繳納，特此提醒：</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>這一天還沒有到。</translation>
    </message>
    <message>
        <source>That inspection was of another site. Look at it again.</source>
        <translation>該巡查記錄不屬於本戶，請重新核對。</translation>
    </message>
    <message>
        <source>That is more than a month ago. Type when it happened.</source>
        <translation>這已是一個月以前，請核對發生時間。</translation>
    </message>
    <message>
        <source>That is more than a year ahead. Type a day that is nearer.</source>
        <translation>日期在一年以後，請輸入近一些的日期。</translation>
    </message>
    <message>
        <source>That is more than two years from now. Type a day that is nearer.</source>
        <translation>離今天超過兩年，請輸入較近的日期。</translation>
    </message>
    <message>
        <source>That is no printer&apos;s address. Type it like 192.168.1.60 or printer.local:9100, on Linux also like /dev/usb/lp0 or usb:04b8:0202.</source>
        <translation>這不是印表機位址。請按 192.168.1.60 或 printer.local:9100 的樣子填寫，Linux 上也可填 /dev/usb/lp0 或 usb:04b8:0202。</translation>
    </message>
    <message>
        <source>That is over already. Type a later time.</source>
        <translation>該時間已過，請輸入更晚的時間。</translation>
    </message>
    <message>
        <source>That is too short for a signature. Sign again, or clear it with Del.</source>
        <translation>簽名太短，請重新簽名，或按 Del 清除。</translation>
    </message>
    <message>
        <source>That notice is of another site. Look at it again.</source>
        <translation>該整改通知不屬於本戶，請重新核對。</translation>
    </message>
    <message>
        <source>That time has gone by. Type until when it is to be done.</source>
        <translation>這個時間已過，請填寫今後的辦結期限。</translation>
    </message>
    <message>
        <source>That time has not come yet.</source>
        <translation>該時間還沒有到。</translation>
    </message>
    <message>
        <source>That time is still to come. Type when it happened.</source>
        <translation>這個時間還沒到，請填寫實際發生的時間。</translation>
    </message>
    <message>
        <source>That time is still to come. Type when the worker arrived.</source>
        <translation>這個時間還沒到，請填寫實際到場時間。</translation>
    </message>
    <message>
        <source>That was the last meter. Ctrl+S stores what is typed.</source>
        <translation>這是最後一塊表。按 Ctrl+S 儲存已輸入的讀數。</translation>
    </message>
    <message>
        <source>The agreement (Measures, article 16): everybody who works on the site wears a pass.</source>
        <translation>裝修管理服務協議（《辦法》第十六條）：施工人員須佩戴臨時出入證。</translation>
    </message>
    <message>
        <source>The agreement (Measures, article 16): nobody sleeps on the site.</source>
        <translation>裝修管理服務協議（《辦法》第十六條）：施工現場不得留宿。</translation>
    </message>
    <message>
        <source>The agreement (Measures, article 16): only the works that the permit names are done.</source>
        <translation>裝修管理服務協議（《辦法》第十六條）：只進行許可證載明的施工內容。</translation>
    </message>
    <message>
        <source>The agreement (Measures, article 16): water and electricity are connected as permitted, and safely.</source>
        <translation>裝修管理服務協議（《辦法》第十六條）：水電按批准內容接駁，確保安全。</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>金額過大。</translation>
    </message>
    <message>
        <source>The answer is changed.</source>
        <translation>答覆已修改。</translation>
    </message>
    <message>
        <source>The answer is copied.</source>
        <translation>答覆已複製。</translation>
    </message>
    <message>
        <source>The answer is in use again.</source>
        <translation>答覆已重新啟用。</translation>
    </message>
    <message>
        <source>The answer is kept.</source>
        <translation>答覆已儲存。</translation>
    </message>
    <message>
        <source>The answer is no longer in use.</source>
        <translation>答覆已停用。</translation>
    </message>
    <message>
        <source>The applicant withdraws it</source>
        <translation>申請人撤回</translation>
    </message>
    <message>
        <source>The application {number} is begun.</source>
        <translation>已新建申請 {number}。</translation>
    </message>
    <message>
        <source>The area is too large.</source>
        <translation>面積過大。</translation>
    </message>
    <message>
        <source>The arrears list is made on this day of the month</source>
        <translation>每月第幾天產生欠費清單</translation>
    </message>
    <message>
        <source>The audit chain is the one in the backups</source>
        <translation>稽核鏈與備份一致</translation>
    </message>
    <message>
        <source>The audit chain is the one that the Z slips seal</source>
        <translation>稽核鏈與日結單封籤一致</translation>
    </message>
    <message>
        <source>The audit chain is whole</source>
        <translation>稽核鏈完整</translation>
    </message>
    <message>
        <source>The backup holds everything that is in the present books.</source>
        <translation>現有資料在備份裡全都有。</translation>
    </message>
    <message>
        <source>The backups of this estate are encrypted. This code opens all that the key named above has sealed.</source>
        <translation>本小區的備份已加密。凡用上述金鑰加密的備份，均可用本恢復碼開啟。</translation>
    </message>
    <message>
        <source>The bill of {amount} for {item} is not shared out. This can&apos;t be undone.</source>
        <translation>{item} 的費用 {amount} 將不再分攤。此操作無法復原。</translation>
    </message>
    <message>
        <source>The bill of {amount} is shared out by the next run.</source>
        <translation>{amount} 的費用將在下次出帳時分攤。</translation>
    </message>
    <message>
        <source>The books and the program</source>
        <translation>資料與系統</translation>
    </message>
    <message>
        <source>The books are backed up by themselves every</source>
        <translation>自動備份的間隔</translation>
    </message>
    <message>
        <source>The books are backed up by themselves every {hours} h, after each day close and when the window closes. Each folder keeps the last one of {days} days, {weeks} weeks and {months} months.</source>
        <translation>每 {hours} 小時、每次日結後和關閉視窗時自動備份。每個資料夾保留最近 {days} 天、{weeks} 週、{months} 個月各一份。</translation>
    </message>
    <message>
        <source>The books are being backed up already. Wait until it is finished.</source>
        <translation>資料正在備份，請等備份完成。</translation>
    </message>
    <message>
        <source>The books are not as they should be: {check}. A copy was set aside as it is.</source>
        <translation>資料檢查未通過：{check}。已照原樣另存一份副本，以前的備份不受影響。</translation>
    </message>
    <message>
        <source>The books are not in order. Stop working with them and restore a backup.</source>
        <translation>帳目有問題。請停止使用並還原備份。</translation>
    </message>
    <message>
        <source>The books are not in order. Stop working with them. Found: {found}</source>
        <translation>帳目核查未通過，請停止辦理業務。發現：{found}</translation>
    </message>
    <message>
        <source>The books are open in another window. Finish the work there and close it, then restore.</source>
        <translation>資料正在另一個視窗中使用。請先在那邊辦完並關閉視窗，再還原。</translation>
    </message>
    <message>
        <source>The books have this tag for another key: {opens}. Change it in the cabinet.</source>
        <translation>這個牌號在登記中屬於另一把鑰匙：{opens}。請在鑰匙櫃中修改。</translation>
    </message>
    <message>
        <source>The books in it are in order.</source>
        <translation>備份中的資料核對無誤。</translation>
    </message>
    <message>
        <source>The books in it are not in order:</source>
        <translation>備份中的資料核對有誤：</translation>
    </message>
    <message>
        <source>The books of {estate} are restored from this backup.</source>
        <translation>將用這份備份還原{estate}的資料。</translation>
    </message>
    <message>
        <source>The books say {value}.</source>
        <translation>帳上為 {value}。</translation>
    </message>
    <message>
        <source>The books were never backed up.</source>
        <translation>資料從未備份過。</translation>
    </message>
    <message>
        <source>The books were restored from the backup of {made}.</source>
        <translation>資料已用 {made} 的備份還原。</translation>
    </message>
    <message>
        <source>The borrower brings the keys back in time, has no copies made, hands them on to nobody, and reports a loss at once.</source>
        <translation>借用人須按時歸還鑰匙，不得私自配製，不得轉借他人；如有遺失，須立即報告。</translation>
    </message>
    <message>
        <source>The caller was told</source>
        <translation>已告知反映人</translation>
    </message>
    <message>
        <source>The charge is voided.</source>
        <translation>該筆帳單已作廢。</translation>
    </message>
    <message>
        <source>The charges are</source>
        <translation>費用處理</translation>
    </message>
    <message>
        <source>The charges are owed again</source>
        <translation>所退費用恢復為未收</translation>
    </message>
    <message>
        <source>The charges are owed again.</source>
        <translation>所退費用恢復為未收。</translation>
    </message>
    <message>
        <source>The charges are waived by as much.</source>
        <translation>所退費用相應減免。</translation>
    </message>
    <message>
        <source>The clock says {day}, and hardly anything was noted in the month before. So nothing personal is erased yet. Put the clock right; if it is right, erasing begins by itself in a few days.</source>
        <translation>電腦時鐘為 {day}，而此前一個月內幾乎沒有任何記錄，因此暫不清除個人資料。請先校準時鐘；若時鐘無誤，過幾天會自動開始清除。</translation>
    </message>
    <message>
        <source>The columns are read as they were assigned in an earlier file.</source>
        <translation>各欄按以前同樣表頭的檔案所指定的含義讀取。</translation>
    </message>
    <message>
        <source>The columns of the fee items are {sum} together, but this says {owed}. Correct one of them.</source>
        <translation>各收費項目合計 {sum}，與此處的 {owed} 不符。請更正其中一處。</translation>
    </message>
    <message>
        <source>The columns that say what and how much have to stay.</source>
        <translation>收費項目和金額欄必須保留。</translation>
    </message>
    <message>
        <source>The columns were assigned for another file. Assign them again.</source>
        <translation>這些欄是按另一份檔案指定的，請重新指定。</translation>
    </message>
    <message>
        <source>The columns {first} and {second} say the same. Choose which one is read, and Not read for the other.</source>
        <translation>「{first}」和「{second}」兩欄含義相同。請保留一欄，將另一欄設為「不讀取」。</translation>
    </message>
    <message>
        <source>The contact with {unit} is logged.</source>
        <translation>{unit} 的催繳已登記。</translation>
    </message>
    <message>
        <source>The copy is not as it should be: {check}. It was set aside as it is. Check the disk.</source>
        <translation>備份副本檢查未通過：{check}。已照原樣另存，請檢查磁碟。</translation>
    </message>
    <message>
        <source>The copy is not sound, so it was not kept. Check the disk, then the books: frontdesk check</source>
        <translation>備份核對不通過，沒有保留。請先檢查磁碟，再核查帳目：frontdesk check</translation>
    </message>
    <message>
        <source>The counter is closed for today. Type a later day.</source>
        <translation>今天服務中心已下班，請填以後的日期。</translation>
    </message>
    <message>
        <source>The counter is open on days off; empty when it is closed</source>
        <translation>休息日服務時間（不開放則留空）</translation>
    </message>
    <message>
        <source>The counter is open on working days</source>
        <translation>工作日服務時間</translation>
    </message>
    <message>
        <source>The counter stays closed on that day: there are no rounds.</source>
        <translation>當天服務中心不開放，沒有巡查。</translation>
    </message>
    <message>
        <source>The cover of the receipt printer is open. Close it.</source>
        <translation>收據印表機的蓋子沒有關好，請關上。</translation>
    </message>
    <message>
        <source>The dashed lines lie where the holes tear off.</source>
        <translation>虛線應與兩側孔邊的撕紙線重合。</translation>
    </message>
    <message>
        <source>The data before lies in {aside}, in the data folder.</source>
        <translation>還原前的資料保留在資料夾的 {aside} 中。</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written to. Nothing was changed. Ask for write permission.</source>
        <translation>資料夾無法寫入，未作任何變更。請申請寫入權限。</translation>
    </message>
    <message>
        <source>The data folder has been moved or deleted. Nothing was saved. Put it back and start again.</source>
        <translation>資料存放處已被移動或刪除，未儲存任何內容。請放回原處後重新啟動。</translation>
    </message>
    <message>
        <source>The database file can&apos;t be opened. Check the data folder and its permissions.</source>
        <translation>無法開啟資料庫檔案。請檢查資料夾及其權限。</translation>
    </message>
    <message>
        <source>The database file is damaged or is not frontdesk&apos;s. It was not touched. Restore a backup.</source>
        <translation>資料庫檔案已損壞，或不是本程式的資料庫，未作任何改動。請還原備份。</translation>
    </message>
    <message>
        <source>The database is damaged. Stop working with it and restore a backup.</source>
        <translation>資料庫已損壞。請停止使用並還原備份。</translation>
    </message>
    <message>
        <source>The database is no older than its mark</source>
        <translation>資料庫不早於其標記</translation>
    </message>
    <message>
        <source>The database is older than the last entry made with it, or is another one. It was not touched. Put the right file back, or restore a backup.</source>
        <translation>資料庫比最後一次記錄舊，或不是原來的資料庫，未作任何改動。請放回正確的檔案，或還原備份。</translation>
    </message>
    <message>
        <source>The database is read-only. Nothing was saved. Ask for write permission to the data folder.</source>
        <translation>資料庫為唯讀，未儲存任何內容。請開通資料夾的寫入權限。</translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>資料庫完整</translation>
    </message>
    <message>
        <source>The database was made by a newer version of frontdesk. It was not touched. Install the newer version.</source>
        <translation>資料庫由更新版本的 frontdesk 建立，未作任何更動。請安裝新版本。</translation>
    </message>
    <message>
        <source>The day has so many rounds: {count}</source>
        <translation>當天巡查輪數：{count}</translation>
    </message>
    <message>
        <source>The day is closed: {number}.</source>
        <translation>已日結：{number}。</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>缺少日期。</translation>
    </message>
    <message>
        <source>The day is missing. Write year, month and day, like 2021-03-05.</source>
        <translation>日期不完整。請填寫年月日，如 2021-03-05。</translation>
    </message>
    <message>
        <source>The day lies before the present entry of {day}.</source>
        <translation>日期早於現有登記的日期 {day}。</translation>
    </message>
    <message>
        <source>The day lies before the price came into force, {day}.</source>
        <translation>日期早於該單價的起始日 {day}。</translation>
    </message>
    <message>
        <source>The days of acceptance are kept.</source>
        <translation>竣工驗收日期已保存。</translation>
    </message>
    <message>
        <source>The demo estate can&apos;t end in the future.</source>
        <translation>演示小區的帳期不能晚於本月。</translation>
    </message>
    <message>
        <source>The demo estate is in {folder}. Sign in as receptionist, cashier, supervisor or manager, password {password}</source>
        <translation>演示小區已建在 {folder}。可用 receptionist、cashier、supervisor 或 manager 登入，密碼 {password}</translation>
    </message>
    <message>
        <source>The deposit is owed at the till: {amount}</source>
        <translation>押金已掛帳，待收 {amount}</translation>
    </message>
    <message>
        <source>The deposit is voided.</source>
        <translation>押金已作廢。</translation>
    </message>
    <message>
        <source>The deposit of this receipt has been deducted from or given back since.</source>
        <translation>本收據的押金此後已有抵扣或退還，不能作廢。</translation>
    </message>
    <message>
        <source>The deposit of {number} is kept.</source>
        <translation>{number} 的押金已扣留。</translation>
    </message>
    <message>
        <source>The deposit of {number} stands for {other} now.</source>
        <translation>{number} 的押金已轉作 {other} 的押金。</translation>
    </message>
    <message>
        <source>The deposit stands for the new pass.</source>
        <translation>原押金轉為新證押金。</translation>
    </message>
    <message>
        <source>The design life; 50 years of an ordinary building</source>
        <translation>設計使用年限（普通房屋 50 年）</translation>
    </message>
    <message>
        <source>The developer mends what is under warranty within</source>
        <translation>開發商保修維修時限</translation>
    </message>
    <message>
        <source>The disk does not answer properly. Nothing was saved. Check the disk before you go on.</source>
        <translation>磁碟讀寫異常，未儲存任何內容。請先檢查磁碟再繼續。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved. Free some space and try again.</source>
        <translation>磁碟已滿，未儲存任何內容。請清出空間後再試。</translation>
    </message>
    <message>
        <source>The drawer agrees with the books.</source>
        <translation>帳實相符。</translation>
    </message>
    <message>
        <source>The due list is as of today. Leave out the days.</source>
        <translation>催繳清單以今天為準，請不要填日期。</translation>
    </message>
    <message>
        <source>The duty log and handovers</source>
        <translation>值班日誌與交接班記錄</translation>
    </message>
    <message>
        <source>The duty log and the handovers are signed by those who were on duty; altered afterwards, they would prove nothing.</source>
        <translation>值班日誌與交接班記錄由當班人員籤認，事後改動即失去證明力。</translation>
    </message>
    <message>
        <source>The duty log is as it was written and locked</source>
        <translation>值班日誌與書寫、鎖定時一致</translation>
    </message>
    <message>
        <source>The end comes before the beginning.</source>
        <translation>結束日期早於開始日期。</translation>
    </message>
    <message>
        <source>The estate and its bank account are as noted</source>
        <translation>小區資訊與收款帳戶與記錄一致</translation>
    </message>
    <message>
        <source>The estate needs at least one active manager.</source>
        <translation>至少須保留一名可登入的經理。</translation>
    </message>
    <message>
        <source>The estate&apos;s balance agrees both ways</source>
        <translation>小區應收餘額兩種計算結果一致</translation>
    </message>
    <message>
        <source>The faulty rows are saved in {name}.</source>
        <translation>有誤的列已儲存到 {name}。</translation>
    </message>
    <message>
        <source>The fee item is corrected.</source>
        <translation>收費項目已更正。</translation>
    </message>
    <message>
        <source>The few causes to act on make up, of all complaints</source>
        <translation>主要原因累計佔投訴的比例</translation>
    </message>
    <message>
        <source>The file cannot be read: it is damaged, or it takes more memory than a register does. Open it in Excel, copy the register to a new workbook and save that as .xlsx.</source>
        <translation>無法讀取檔案：檔案已損壞，或佔用記憶體過大。請用 Excel 開啟，把登記表複製到新活頁簿並另存為 .xlsx。</translation>
    </message>
    <message>
        <source>The file is damaged. Open it in Excel, save it again as .xlsx, and try once more.</source>
        <translation>檔案已損壞。請用 Excel 開啟，另存為 .xlsx 後再試。</translation>
    </message>
    <message>
        <source>The file is empty, 0 bytes. Export or copy it again.</source>
        <translation>檔案是空的（0 位元組）。請重新匯出或複製。</translation>
    </message>
    <message>
        <source>The file of works belongs to the building: it says who answered for what was changed in it, and is kept with it.</source>
        <translation>裝修檔案屬房屋檔案，記載房屋改動及責任人，隨房屋保存。</translation>
    </message>
    <message>
        <source>The file says what is stored already.</source>
        <translation>檔案與已存的排班一致。</translation>
    </message>
    <message>
        <source>The file that says how this backup is opened is damaged. Take another backup.</source>
        <translation>該備份的開啟資訊檔案已損壞，請改用其他備份。</translation>
    </message>
    <message>
        <source>The file would unfold to more than this program opens. Keep only the register&apos;s own sheet and columns.</source>
        <translation>檔案展開後過大，無法開啟。請只保留登記表所在的工作表和欄。</translation>
    </message>
    <message>
        <source>The file {file} can&apos;t be read.</source>
        <translation>無法讀取檔案 {file}。</translation>
    </message>
    <message>
        <source>The files of attachments are there, unaltered</source>
        <translation>附件檔案齊全且未被改動</translation>
    </message>
    <message>
        <source>The folder of attachments can&apos;t be written to. Nothing was saved. Ask for write permission.</source>
        <translation>附件資料夾無法寫入，未保存任何內容。請申請寫入權限。</translation>
    </message>
    <message>
        <source>The folder of {file} does not exist. Choose another one.</source>
        <translation>{file} 所在的資料夾不存在，請另選一個。</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be written to. Choose another one.</source>
        <translation>資料夾 {folder} 無法寫入，請另選一個。</translation>
    </message>
    <message>
        <source>The following keys were handed over, tried and found in order.</source>
        <translation>下列鑰匙已當面交付並逐一試用，確認無誤。</translation>
    </message>
    <message>
        <source>The following was kept of the deposit. Whoever disagrees, please come to our counter within 7 days.</source>
        <translation>現從押金中扣除下列款項。如有異議，請於七日內到服務中心前檯核對。</translation>
    </message>
    <message>
        <source>The front desk of a residential estate&apos;s service centre.</source>
        <translation>住宅小區物業服務中心前台系統。</translation>
    </message>
    <message>
        <source>The front desk of a residential estate. Without a command, the window opens.</source>
        <translation>住宅小區物業客服前台。不帶命令時開啟視窗。</translation>
    </message>
    <message>
        <source>The hold has been lifted meanwhile.</source>
        <translation>該暫緩清除已由他人解除。</translation>
    </message>
    <message>
        <source>The hold is lifted: what is due is erased with the next notice.</source>
        <translation>已解除；到期內容列出提示後再清除。</translation>
    </message>
    <message>
        <source>The holidays of {year} are published. They need not be entered.</source>
        <translation>{year} 年的節假日安排已公布，無需錄入。</translation>
    </message>
    <message>
        <source>The import is undone: the unit files are as they were before.</source>
        <translation>匯入已撤銷，業主檔案恢復到匯入之前。</translation>
    </message>
    <message>
        <source>The kept sums are what the charges add up to</source>
        <translation>應收匯總與明細一致</translation>
    </message>
    <message>
        <source>The key file for identity numbers is missing or damaged. Put {name} back beside the database, or restore the newest encrypted backup, which brings it back.</source>
        <translation>證件號碼的金鑰檔案缺失或損壞。請將 {name} 放回資料庫旁，或還原最新的加密備份，其中帶有該金鑰。</translation>
    </message>
    <message>
        <source>The key is kept in the locked cabinet under the tag above, which does not tell what it opens.</source>
        <translation>鑰匙以上述牌號存放於上鎖的鑰匙櫃，牌號不反映房號。</translation>
    </message>
    <message>
        <source>The key of the identity numbers is not in it: keep a copy of {name} elsewhere.</source>
        <translation>備份中不含證件號碼的金鑰，請把 {name} 另存一份，放在別處。</translation>
    </message>
    <message>
        <source>The key opens every identity number</source>
        <translation>金鑰可開啟全部證件號碼</translation>
    </message>
    <message>
        <source>The key {tag} is in custody already.</source>
        <translation>鑰匙 {tag} 已在託管中。</translation>
    </message>
    <message>
        <source>The key {tag} is no longer in use. Give this one another tag.</source>
        <translation>鑰匙 {tag} 已停用，請換一個牌號。</translation>
    </message>
    <message>
        <source>The keys of the list are taken out of the books again.</source>
        <translation>清單中的鑰匙已從登記中撤出。</translation>
    </message>
    <message>
        <source>The kinds of shifts and the things handed over are as noted in the audit chain</source>
        <translation>班次設定與交接物品與稽核鏈所記一致</translation>
    </message>
    <message>
        <source>The last backup is of {when}.</source>
        <translation>最近一次備份：{when}。</translation>
    </message>
    <message>
        <source>The last backup is of {when}. One folder missed it: its disk was not there.</source>
        <translation>最近一次備份：{when}。有一個資料夾未備份到：磁碟未接上。</translation>
    </message>
    <message>
        <source>The last backup is of {when}: back the books up now.</source>
        <translation>最近一次備份：{when}，請立即備份。</translation>
    </message>
    <message>
        <source>The last copy did not pass: {check}. The last good backup is of {when}.</source>
        <translation>最近一份副本未通過檢查：{check}。最近一份完好的備份時間為 {when}。</translation>
    </message>
    <message>
        <source>The last copy did not pass: {check}. There is no good backup.</source>
        <translation>最近一份副本未通過檢查：{check}。目前沒有完好的備份。</translation>
    </message>
    <message>
        <source>The last day is over already.</source>
        <translation>託管截止日期已過。</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>截止日期早於開始日期。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>結束日期早於開始日期。</translation>
    </message>
    <message>
        <source>The last digit does not fit the others. One digit may be mistyped.</source>
        <translation>校驗位不符，可能有一位輸錯，請核對。</translation>
    </message>
    <message>
        <source>The last reading in the books is {value}.</source>
        <translation>帳上的上期讀數是 {value}。</translation>
    </message>
    <message>
        <source>The lease ends before it begins.</source>
        <translation>租約的結束日期早於開始日期。</translation>
    </message>
    <message>
        <source>The lease has ended.</source>
        <translation>租約已終止。</translation>
    </message>
    <message>
        <source>The lease is on file.</source>
        <translation>租約已登記。</translation>
    </message>
    <message>
        <source>The line stays as it is. What you type here stands beneath it as a further line.</source>
        <translation>原記錄保持不變，此處所寫內容將另起一條，作為更正。</translation>
    </message>
    <message>
        <source>The logs of all shifts of these days as one PDF, with bookmarks for each day and shift.</source>
        <translation>這些日期內所有班次的日誌合成一個 PDF，按日期和班次設有書籤。</translation>
    </message>
    <message>
        <source>The manager asks after so many tickets a month</source>
        <translation>經理每月抽查回訪數</translation>
    </message>
    <message>
        <source>The manager looks at so many sites a month</source>
        <translation>經理每月抽查裝修現場數</translation>
    </message>
    <message>
        <source>The meter has been read for a later month.</source>
        <translation>該表已抄過之後的月份。</translation>
    </message>
    <message>
        <source>The meter has been read since. Withdraw the later reading first.</source>
        <translation>該表之後又抄過，請先撤回後面的讀數。</translation>
    </message>
    <message>
        <source>The meter has been read with this multiplier. Withdraw its readings, or change the meter.</source>
        <translation>已按此倍率抄過表。請先撤回其讀數，或辦理換表。</translation>
    </message>
    <message>
        <source>The meter is changed.</source>
        <translation>已換表。</translation>
    </message>
    <message>
        <source>The meter is corrected.</source>
        <translation>表計已更正。</translation>
    </message>
    <message>
        <source>The meter is no longer in use.</source>
        <translation>該表已不在用。</translation>
    </message>
    <message>
        <source>The meter is put up.</source>
        <translation>已裝表。</translation>
    </message>
    <message>
        <source>The meter is taken down.</source>
        <translation>已拆表。</translation>
    </message>
    <message>
        <source>The meter was read on {day}. Choose a later day.</source>
        <translation>該表 {day} 已抄過，請選擇之後的日期。</translation>
    </message>
    <message>
        <source>The meter was taken down on {day}.</source>
        <translation>該表已於 {day} 拆除。</translation>
    </message>
    <message>
        <source>The money of the chosen days ({days}) is handed in. This can&apos;t be undone.</source>
        <translation>所選日結單（{days} 張）的款項將交出，此操作不能撤銷。</translation>
    </message>
    <message>
        <source>The money of {number}, {unit}, did not come in: {methods}. A red entry takes it back and its charges are owed again; what was paid otherwise becomes prepayment. This can&apos;t be undone.</source>
        <translation>{unit} 的收據 {number} 款項未到賬：{methods}。將以紅字沖回，所繳應收款恢復欠繳；以其他方式收到的部分轉為預存款。此操作不能復原。</translation>
    </message>
    <message>
        <source>The month lies too far after the day of the reading.</source>
        <translation>月份遠在抄表日期之後，請核對。</translation>
    </message>
    <message>
        <source>The name or the password is not right.</source>
        <translation>操作員或密碼不正確。</translation>
    </message>
    <message>
        <source>The next price comes into force on {day}. Choose an earlier day.</source>
        <translation>下一收費標準自 {day} 起執行。請選擇更早的日期。</translation>
    </message>
    <message>
        <source>The next shift was opened over it: {reason}</source>
        <translation>下一班未接班即開班：{reason}</translation>
    </message>
    <message>
        <source>The number of a document has {count} characters at most.</source>
        <translation>證件號碼最多 {count} 位。</translation>
    </message>
    <message>
        <source>The owner applied for {number}: no copy is due.</source>
        <translation>{number} 由業主本人申請，無需另送副本。</translation>
    </message>
    <message>
        <source>The owner does the works</source>
        <translation>業主自行施工</translation>
    </message>
    <message>
        <source>The owner has a copy of a permit that others applied for within</source>
        <translation>他人代辦的許可證副本送達業主時限</translation>
    </message>
    <message>
        <source>The owner has a copy of {number} already.</source>
        <translation>{number} 的副本已送達業主。</translation>
    </message>
    <message>
        <source>The owner&apos;s</source>
        <translation>預設為業主</translation>
    </message>
    <message>
        <source>The paper shows what is stored: Ctrl+S stores what is typed.</source>
        <translation>列印件只含已儲存的排班，未儲存的請先按 Ctrl+S。</translation>
    </message>
    <message>
        <source>The permit ended on {day}. Have it extended first.</source>
        <translation>裝修許可證已於 {day} 到期，請先辦理延期。</translation>
    </message>
    <message>
        <source>The permit ended on {day}. Type until when the works last.</source>
        <translation>許可證已於 {day} 到期，請填寫施工截止日期。</translation>
    </message>
    <message>
        <source>The permit is not issued yet.</source>
        <translation>許可證尚未簽發。</translation>
    </message>
    <message>
        <source>The permit runs until {day} already. Type a later day.</source>
        <translation>許可證已到 {day}，請填寫更晚的日期。</translation>
    </message>
    <message>
        <source>The permit runs until {day} so far.</source>
        <translation>目前許可期限至 {day}。</translation>
    </message>
    <message>
        <source>The permit {number} is issued. F9 shows it.</source>
        <translation>許可證 {number} 已發放，按 F9 查看。</translation>
    </message>
    <message>
        <source>The person is changed.</source>
        <translation>人員資訊已修改。</translation>
    </message>
    <message>
        <source>The person is on file.</source>
        <translation>人員已登記。</translation>
    </message>
    <message>
        <source>The picture is too large. Choose one of at most {size} MB and {pixels} pixels.</source>
        <translation>圖片過大，請選擇不超過 {size} MB、{pixels} 像素的圖片。</translation>
    </message>
    <message>
        <source>The plate is on file at another unit.</source>
        <translation>該車牌已登記在另一套房屋。</translation>
    </message>
    <message>
        <source>The prepayment is only {prepaid}.</source>
        <translation>預存款只有 {prepaid}。</translation>
    </message>
    <message>
        <source>The prepayment is the owner&apos;s, but {payee} is to have this. Choose another method.</source>
        <translation>預存款歸業主所有，而這筆錢應退給{payee}，請改用其他方式。</translation>
    </message>
    <message>
        <source>The prepayment is {prepaid}, and {back} of that is approved to go back. Type an amount up to the rest.</source>
        <translation>預存款 {prepaid}，其中 {back} 已核准退還。請輸入不超過餘下部分的金額。</translation>
    </message>
    <message>
        <source>The prepayment of this receipt has been used since. Void the later receipt first.</source>
        <translation>本收據的預存款已被使用，請先作廢後面的收據。</translation>
    </message>
    <message>
        <source>The present books are set aside, not deleted, and those of the backup take their place.</source>
        <translation>現有資料將另存保留（不會刪除），由備份中的資料取代。</translation>
    </message>
    <message>
        <source>The present books are those of another estate: {estate}</source>
        <translation>現有資料是另一個小區的：{estate}</translation>
    </message>
    <message>
        <source>The present books can&apos;t be read, so it can&apos;t be told what they hold that the backup does not.</source>
        <translation>現有資料無法讀取，因此無法比較其中有哪些內容不在備份裡。</translation>
    </message>
    <message>
        <source>The price ends on {day}.</source>
        <translation>單價執行到 {day} 為止。</translation>
    </message>
    <message>
        <source>The price is corrected.</source>
        <translation>價格已更正。</translation>
    </message>
    <message>
        <source>The price is in force from {day} on.</source>
        <translation>單價自 {day} 起執行。</translation>
    </message>
    <message>
        <source>The price list is empty. F3 adds the first price.</source>
        <translation>價目表還是空的，按 F3 新增第一項。</translation>
    </message>
    <message>
        <source>The printer does not take the paper. Check that it is on, or save as PDF.</source>
        <translation>印表機沒有回應。請檢查印表機是否開啟，或存為 PDF。</translation>
    </message>
    <message>
        <source>The printer has no paper of this format. Choose another format or another printer.</source>
        <translation>印表機不支援這種紙張。請改選紙張或印表機。</translation>
    </message>
    <message>
        <source>The printer stopped before the slip was finished. {reason} If the slip is not whole, print again.</source>
        <translation>印表機沒有印完就停了。{reason}如果收據不完整，請重新列印。</translation>
    </message>
    <message>
        <source>The printer {printer} is not there. Check that it is connected, or choose another one.</source>
        <translation>找不到印表機 {printer}。請檢查連線，或改選其他印表機。</translation>
    </message>
    <message>
        <source>The proof of who answers for the locks of a unit.</source>
        <translation>證明房屋門鎖責任歸屬。</translation>
    </message>
    <message>
        <source>The reading is not below the last one, {last}: the meter has not rolled over.</source>
        <translation>讀數不小於上期讀數 {last}，錶盤沒有歸零。</translation>
    </message>
    <message>
        <source>The reading is withdrawn.</source>
        <translation>讀數已撤回。</translation>
    </message>
    <message>
        <source>The reading {value} of unit {unit}, meter {number}, no longer counts, and the right one can be typed.</source>
        <translation>房屋 {unit}、表號 {number} 的讀數 {value} 將不再計入，可重新輸入正確讀數。</translation>
    </message>
    <message>
        <source>The readings of the list are withdrawn.</source>
        <translation>該清單的讀數已撤回。</translation>
    </message>
    <message>
        <source>The readings of the meter have other digits.</source>
        <translation>與該表已有讀數的位數不符。</translation>
    </message>
    <message>
        <source>The receipt printer has no paper. Put in a new roll.</source>
        <translation>收據印表機缺紙，請換上新的紙捲。</translation>
    </message>
    <message>
        <source>The receipt printer is not ready. Press the button on it.</source>
        <translation>收據印表機未就緒，請按一下機器上的按鍵。</translation>
    </message>
    <message>
        <source>The receipt printer reports a fault. Look at its cutter, then switch it off and on again.</source>
        <translation>收據印表機回報故障。請檢查切刀，然後關閉電源再開啟。</translation>
    </message>
    <message>
        <source>The receipt printer {address} does not answer. Switch it off and on again.</source>
        <translation>收據印表機 {address} 沒有回應。請關閉電源再開啟。</translation>
    </message>
    <message>
        <source>The receipt printer {address} is in use by another program. Close that one first.</source>
        <translation>收據印表機 {address} 正被其他程式佔用，請先關閉那個程式。</translation>
    </message>
    <message>
        <source>The receipt printer {address} is not reached. Check that it is on, that its cable is in and that its address is right.</source>
        <translation>連不上收據印表機 {address}。請檢查電源是否開啟、線是否插好、位址是否正確。</translation>
    </message>
    <message>
        <source>The record is not there any more. Press F5 and look again.</source>
        <translation>該紀錄已不存在，請按 F5 重新整理後再看。</translation>
    </message>
    <message>
        <source>The resident may have it back at any time, and has it back when the time is over.</source>
        <translation>委託人可隨時取回鑰匙；託管到期即予退還。</translation>
    </message>
    <message>
        <source>The resident will not pay</source>
        <translation>住戶拒絕付費</translation>
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
        <translation>業主檔案：一戶一檔，住著誰、何時遷入、怎麼聯絡、有哪些車輛、有過哪些變更。

在篩選框輸入即可縮小列表；用方向鍵選擇房屋，右側顯示檔案。點按欄名即可排序，也可按 Ctrl+Shift+方向鍵：左右鍵換欄，上下鍵改升降序。Ctrl+C 複製選取的列，Ctrl+Shift+C 連同欄名複製。
F3 新增房屋，F2 修改房屋，F7 新增人員，Ctrl+1 至 Ctrl+9 修改人員。
Ctrl+T 辦理產權過戶，Ctrl+R 登記新租約，Ctrl+D 退租。人員不會被刪除：遷出者作為歷史住戶保留（Ctrl+H）。
Ctrl+Shift+1 至 9 顯示證件號碼 20 秒，查看會留下記錄。
Shift+F1 至 F9 受理該人員的個人資料申請：查閱複製或刪除；已遷出住戶在其行尾辦理。
Ctrl+I 從表格或文字檔匯入登記表：先看各欄如何識別、匯入會有什麼結果，欄的含義可在欄上方指定。有問題的列連同原因另存，改好後可再匯入。Ctrl+Shift+I 列出歷次匯入，在有人改動其資料之前都可以撤銷。Ctrl+E 依清單中的房屋匯出登記表。
F8 為該房屋收款。Esc 離開表單，填了一半的內容會保留。</translation>
    </message>
    <message>
        <source>The roster had others on</source>
        <translation>排班表上為他人</translation>
    </message>
    <message>
        <source>The roster is as noted in the audit chain</source>
        <translation>排班表與稽核鏈所記一致</translation>
    </message>
    <message>
        <source>The roster was changed at another counter meanwhile. Look at it again (F5).</source>
        <translation>排班表剛在其他櫃台改過，請重新整理（F5）後再看。</translation>
    </message>
    <message>
        <source>The rulers cross 30 mm from the left edge and 30 mm from the top edge of the paper.</source>
        <translation>兩條標尺應在距紙張左邊緣 30 公釐、上邊緣 30 公釐處相交。</translation>
    </message>
    <message>
        <source>The rules name no fee item for chargeable work. Name one in the settings first.</source>
        <translation>規則裏沒有指定有償服務的收費項目，請先在設置裏指定。</translation>
    </message>
    <message>
        <source>The rules name no fee item for this. Name one in the settings first.</source>
        <translation>規則中沒有指定這項收費的收費項目，請先在設定中指定。</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>再次輸入口令</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>再次輸入密碼</translation>
    </message>
    <message>
        <source>The same person stands in row {row} for this unit already.</source>
        <translation>第 {row} 列已有本房屋的同一人。</translation>
    </message>
    <message>
        <source>The same unit stands in row {row} already.</source>
        <translation>第 {row} 列已有同一房號。</translation>
    </message>
    <message>
        <source>The screen locks after idling for</source>
        <translation>無操作自動鎖定</translation>
    </message>
    <message>
        <source>The screen was locked after {minutes} min without work.</source>
        <translation>{minutes} 分鐘無操作，已自動鎖定。</translation>
    </message>
    <message>
        <source>The sheet reaches to row {row} and column {column}. Delete what stands far from the register.</source>
        <translation>工作表一直延伸到第 {row} 列第 {column} 欄。請刪除登記表以外的內容。</translation>
    </message>
    <message>
        <source>The shifts of your counter, such as early, late and night.</source>
        <translation>櫃台的班次，如早班、中班、夜班。</translation>
    </message>
    <message>
        <source>The sign is one or two characters that stand on the roster, and no digits.</source>
        <translation>代號為排班表上的一兩個字，不能是數字。</translation>
    </message>
    <message>
        <source>The sign {sign} belongs to {name}. Choose another.</source>
        <translation>代號「{sign}」已用於{name}，請換一個。</translation>
    </message>
    <message>
        <source>The signed handover of a unit&apos;s keys is the proof of who answers for its locks.</source>
        <translation>鑰匙移交簽收單證明門鎖責任歸屬。</translation>
    </message>
    <message>
        <source>The table has been begun already.</source>
        <translation>保修表裏已經有內容了。</translation>
    </message>
    <message>
        <source>The table is empty. F7 enters the shortest terms of the law.</source>
        <translation>保修表還是空的，按 F7 填入法定最低保修期限。</translation>
    </message>
    <message>
        <source>The tag must not tell which unit the key opens. Choose another one.</source>
        <translation>牌號不得反映房號，請另編牌號。</translation>
    </message>
    <message>
        <source>The tag number is missing.</source>
        <translation>沒有填寫鑰匙牌號。</translation>
    </message>
    <message>
        <source>The tenant {names} stays: the lease goes on.</source>
        <translation>租戶 {names} 不變，租約繼續有效。</translation>
    </message>
    <message>
        <source>The test slip is being printed on {printer}.</source>
        <translation>正在 {printer} 上列印測試單。</translation>
    </message>
    <message>
        <source>The text is broken in line {line}. Export it again, or open it in Excel and save it as .xlsx.</source>
        <translation>文字第 {line} 行有損壞的字元。請重新匯出，或用 Excel 開啟並另存為 .xlsx。</translation>
    </message>
    <message>
        <source>The ticket is cancelled, and what the work was charged as is voided.</source>
        <translation>工單將取消，這次維修的應收隨之作廢。</translation>
    </message>
    <message>
        <source>The ticket is closed with it.</source>
        <translation>儲存後工單關閉。</translation>
    </message>
    <message>
        <source>The ticket is opened again, and its rectification slip printed.</source>
        <translation>儲存後工單重新開啟，並列印整改單。</translation>
    </message>
    <message>
        <source>The tickets of the register are taken out of the books again.</source>
        <translation>該登記表匯入的工單已撤回。</translation>
    </message>
    <message>
        <source>The time of {number} is over. Who asked is not kept again.</source>
        <translation>{number} 已過保存期限，不再保存諮詢人。</translation>
    </message>
    <message>
        <source>The time to review runs each time an application is handed in until it is allowed, refused, referred or sent back; in time is judged by the rule of that day.</source>
        <translation>審批時長自每次提交申請起，至批准、不予批准、轉報或退回補件為止；是否按時以提交當日的規定為準。</translation>
    </message>
    <message>
        <source>The title is transferred.</source>
        <translation>產權過戶已辦理。</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>兩次輸入的口令不一致。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation>兩次輸入的口令不一致，未作任何變更。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>兩次輸入的密碼不一致。</translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was made.</source>
        <translation>兩次輸入的密碼不同，未建立任何內容。</translation>
    </message>
    <message>
        <source>The unit belongs to {owner} now, who has to take the case over.</source>
        <translation>房屋現業主為{owner}，須先由新業主承接本裝修。</translation>
    </message>
    <message>
        <source>The unit belongs to {owner} now. Put the application right.</source>
        <translation>房屋現業主為{owner}，請更正申請。</translation>
    </message>
    <message>
        <source>The unit file tells of no other owner. Enter the sale there first.</source>
        <translation>業主檔案中沒有其他業主，請先在檔案中辦理過戶。</translation>
    </message>
    <message>
        <source>The unit is changed.</source>
        <translation>房屋資訊已修改。</translation>
    </message>
    <message>
        <source>The unit is charged {amount} more.</source>
        <translation>另向房屋收取 {amount}。</translation>
    </message>
    <message>
        <source>The unit is missing.</source>
        <translation>缺少房號。</translation>
    </message>
    <message>
        <source>The unit is not let.</source>
        <translation>本房屋未出租。</translation>
    </message>
    <message>
        <source>The unit is on file. F7 adds its owner.</source>
        <translation>房屋已建檔。按 F7 登記業主。</translation>
    </message>
    <message>
        <source>The unit or the place is missing.</source>
        <translation>缺少房號或地點。</translation>
    </message>
    <message>
        <source>The unit was sold.</source>
        <translation>房屋已出售。</translation>
    </message>
    <message>
        <source>The unit&apos;s door</source>
        <translation>預設為該房屋</translation>
    </message>
    <message>
        <source>The unit&apos;s door if empty</source>
        <translation>不填則為該房屋</translation>
    </message>
    <message>
        <source>The vehicle is on file.</source>
        <translation>車輛已登記。</translation>
    </message>
    <message>
        <source>The visit does not take place. It keeps its number.</source>
        <translation>此次來訪取消，編號保留。</translation>
    </message>
    <message>
        <source>The visit ends before it begins. Type a later end.</source>
        <translation>預約結束時間早於開始時間，請改晚一些。</translation>
    </message>
    <message>
        <source>The visitor is not let in. It stays in the register, with the reason.</source>
        <translation>訪客不予放行，原因記入登記表。</translation>
    </message>
    <message>
        <source>The waiting period ends between {first} and {last}.</source>
        <translation>觀察期應在 {first} 至 {last} 之間結束。</translation>
    </message>
    <message>
        <source>The waiting period runs until {day}, then the works are inspected again.</source>
        <translation>觀察期至 {day}，期滿後複驗。</translation>
    </message>
    <message>
        <source>The waiting period runs until {day}.</source>
        <translation>觀察期至 {day}。</translation>
    </message>
    <message>
        <source>The waiting period runs until {day}. Earlier only on the word of who reviews permits.</source>
        <translation>觀察期至 {day}，提前複驗須由有審核權限的人同意。</translation>
    </message>
    <message>
        <source>The whole estate</source>
        <translation>整個小區</translation>
    </message>
    <message>
        <source>The work is chargeable to the resident then.</source>
        <translation>此後這次維修由住戶付費。</translation>
    </message>
    <message>
        <source>The workbook has 0 rows: no visible sheet has anything in it. Was it saved after it was filled?</source>
        <translation>活頁簿有 0 列：可見的工作表都是空的。填寫後儲存了嗎？</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Save it without one in Excel.</source>
        <translation>活頁簿設有密碼。請在 Excel 中取消密碼後儲存。</translation>
    </message>
    <message>
        <source>The worker came after it was reported, and before the work was finished.</source>
        <translation>到場時間須在報修之後、完工之前。</translation>
    </message>
    <message>
        <source>The works of {number} are stopped already.</source>
        <translation>{number} 已處於停工狀態。</translation>
    </message>
    <message>
        <source>The works of {number} are to be inspected.</source>
        <translation>{number} 已完工，待驗收。</translation>
    </message>
    <message>
        <source>The works of {number} go on.</source>
        <translation>{number} 已繼續施工。</translation>
    </message>
    <message>
        <source>The works were to end on {ends}, which is over: type until when they last.</source>
        <translation>原定 {ends} 完工，已過期：請改填施工截止日期。</translation>
    </message>
    <message>
        <source>The year {year} cannot be right.</source>
        <translation>年份 {year} 有誤。</translation>
    </message>
    <message>
        <source>Their papers are true. Enter each payment again, with its number as the reference.</source>
        <translation>這些紙本收據有效。請逐筆補錄收款，並把原收據號填入參考號。</translation>
    </message>
    <message>
        <source>Their password</source>
        <translation>接班人密碼</translation>
    </message>
    <message>
        <source>Their word on lending the key of their unit</source>
        <translation>對出借其房屋鑰匙的同意</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>對方說法</translation>
    </message>
    <message>
        <source>There</source>
        <translation>實有</translation>
    </message>
    <message>
        <source>There are headings, but no rows below them. Was the file saved after it was filled?</source>
        <translation>只有表頭，下面沒有資料。檔案填寫後是否已儲存？</translation>
    </message>
    <message>
        <source>There are no books here that it would replace.</source>
        <translation>這裡還沒有小區資料，不會替換任何內容。</translation>
    </message>
    <message>
        <source>There are no keys to count. Add them to the cabinet first.</source>
        <translation>沒有可盤點的鑰匙。請先在鑰匙櫃中新增。</translation>
    </message>
    <message>
        <source>There are no rounds on that day. Enter it as one between rounds.</source>
        <translation>當天沒有巡查輪次，請記為臨時巡查。</translation>
    </message>
    <message>
        <source>There are no units to bill. Add units first.</source>
        <translation>還沒有可出帳的房屋，請先登記房屋。</translation>
    </message>
    <message>
        <source>There are shifts already. Change those.</source>
        <translation>已有班次，請直接修改。</translation>
    </message>
    <message>
        <source>There are {count} files here already, which is the most. Remove some first.</source>
        <translation>此處已有 {count} 個檔案，達到上限，請先移除一些。</translation>
    </message>
    <message>
        <source>There is a fee item called {name} already.</source>
        <translation>收費項目「{name}」已經存在。</translation>
    </message>
    <message>
        <source>There is a shift called {name} already.</source>
        <translation>已有名為「{name}」的班次。</translation>
    </message>
    <message>
        <source>There is an estate in this folder already. Choose another folder.</source>
        <translation>這個資料夾裡已有小區，請另選資料夾。</translation>
    </message>
    <message>
        <source>There is an operator called {name} already.</source>
        <translation>已有名為「{name}」的操作員。</translation>
    </message>
    <message>
        <source>There is neither a picture nor a file in it to attach.</source>
        <translation>其中沒有可加入的圖片或檔案。</translation>
    </message>
    <message>
        <source>There is no batch of letters {batch}.</source>
        <translation>沒有 {batch} 這一批催繳函。</translation>
    </message>
    <message>
        <source>There is no building {code}.</source>
        <translation>沒有 {code} 號樓棟。</translation>
    </message>
    <message>
        <source>There is no building {code}. There are: {codes}</source>
        <translation>沒有 {code} 棟。現有：{codes}</translation>
    </message>
    <message>
        <source>There is no column for the building. Head one Building, or write units like 3-1-502.</source>
        <translation>缺少樓棟欄。請設一欄「樓棟」，或把房號寫成 3-1-502 的樣式。</translation>
    </message>
    <message>
        <source>There is no column for the day. Head one Came in at.</source>
        <translation>沒有日期欄。請將一欄的標題寫為「受理時間」。</translation>
    </message>
    <message>
        <source>There is no column for the meter. Head one Meter number, or one Unit.</source>
        <translation>沒有指明表計的欄。請將一欄的標題寫為「表號」或「房號」。</translation>
    </message>
    <message>
        <source>There is no column for the tag of a key. Head one Tag number.</source>
        <translation>沒有鑰匙牌號這一列。請把其中一列的表頭寫成「鑰匙牌號」。</translation>
    </message>
    <message>
        <source>There is no column for the unit. Head one Unit, or three Building, Entrance and Door.</source>
        <translation>缺少房號欄。請設一欄「房號」，或設「樓棟」「單元」「室號」三欄。</translation>
    </message>
    <message>
        <source>There is no column for what is owed or prepaid. Head one Owed or Prepayment.</source>
        <translation>沒有欠費金額或預存款的欄。請給其中一欄寫上表頭「欠費金額」或「預存款」。</translation>
    </message>
    <message>
        <source>There is no column for what the keys open. Head one Opens, or Unit.</source>
        <translation>沒有說明鑰匙開哪裡的列。請把其中一列的表頭寫成「對應門鎖」或「房號」。</translation>
    </message>
    <message>
        <source>There is no column for what the meter shows. Head one New reading, or Last reading.</source>
        <translation>沒有讀數欄。請將一欄的標題寫為「本期讀數」或「上期讀數」。</translation>
    </message>
    <message>
        <source>There is no column for what was reported. Head one What was reported.</source>
        <translation>沒有內容欄。請將一欄的標題寫為「反映內容」。</translation>
    </message>
    <message>
        <source>There is no column {heading} in the file.</source>
        <translation>檔案裡沒有「{heading}」這一欄。</translation>
    </message>
    <message>
        <source>There is no document {number}.</source>
        <translation>沒有編號為 {number} 的單據。</translation>
    </message>
    <message>
        <source>There is no estate in {folder}. Make one first, or open the demo estate.</source>
        <translation>{folder} 裡沒有小區。請先新建，或開啟演示小區。</translation>
    </message>
    <message>
        <source>There is no estate in {folder}. Make one with: frontdesk init, or frontdesk demo</source>
        <translation>{folder} 裡沒有小區。請先用 frontdesk init 或 frontdesk demo 建立。</translation>
    </message>
    <message>
        <source>There is no fact {fact} here. Known are: {known}</source>
        <translation>沒有 {fact} 這個項目。可用的有：{known}</translation>
    </message>
    <message>
        <source>There is no fee item called {name}. Add it under Tariffs, or leave the cell empty.</source>
        <translation>沒有名為「{name}」的收費項目。請先在「收費標準」中新增，或讓這一格留空。</translation>
    </message>
    <message>
        <source>There is no fee item {name} that is a share of a cost.</source>
        <translation>沒有名為「{name}」的公攤收費項目。</translation>
    </message>
    <message>
        <source>There is no fee item {name}. There are: {names}</source>
        <translation>沒有收費項目「{name}」。現有：{names}</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>沒有檔案 {name}。</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose another one for the backup.</source>
        <translation>找不到資料夾 {folder}。請為備份另選資料夾。</translation>
    </message>
    <message>
        <source>There is no import {number}.</source>
        <translation>沒有第 {number} 次匯入。</translation>
    </message>
    <message>
        <source>There is no key to print a label for.</source>
        <translation>沒有可列印標籤的鑰匙。</translation>
    </message>
    <message>
        <source>There is no meter {number}. Head the column First reading to put it up.</source>
        <translation>沒有表號 {number}。如為新裝表，請將該欄的標題寫為「初始讀數」。</translation>
    </message>
    <message>
        <source>There is no meter {number}. Tell the unit to put it up.</source>
        <translation>沒有表號 {number}。如為新裝表，請寫明房號。</translation>
    </message>
    <message>
        <source>There is no name in this row.</source>
        <translation>本列沒有姓名。</translation>
    </message>
    <message>
        <source>There is no note or coin of {amount}.</source>
        <translation>沒有面額為 {amount} 的紙幣或硬幣。</translation>
    </message>
    <message>
        <source>There is no operator called {name}.</source>
        <translation>沒有名為「{name}」的操作員。</translation>
    </message>
    <message>
        <source>There is no permit and no pass {number}.</source>
        <translation>沒有編號為 {number} 的許可證或出入證。</translation>
    </message>
    <message>
        <source>There is no permit {number}.</source>
        <translation>沒有許可證 {number}。</translation>
    </message>
    <message>
        <source>There is no repair {number}.</source>
        <translation>沒有報修單 {number}。</translation>
    </message>
    <message>
        <source>There is no room for the backup in {folder}. Free some space or choose another folder.</source>
        <translation>{folder} 的空間不夠存放備份。請騰出空間，或另選資料夾。</translation>
    </message>
    <message>
        <source>There is no room on the disk for {file}. Free some space or save it elsewhere.</source>
        <translation>磁碟空間不足，無法儲存 {file}。請清理空間或換個位置儲存。</translation>
    </message>
    <message>
        <source>There is no screen here. See frontdesk --help for what works without one.</source>
        <translation>這裡沒有螢幕。不用螢幕能做什麼，請看 frontdesk --help。</translation>
    </message>
    <message>
        <source>There is no sheet {name} in the file.</source>
        <translation>檔案中沒有名為「{name}」的工作表。</translation>
    </message>
    <message>
        <source>There is no shift {number}.</source>
        <translation>沒有編號為 {number} 的班次。</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Set FRONTDESK_PASSPHRASE.</source>
        <translation>沒有可詢問口令的終端機，請設定 FRONTDESK_PASSPHRASE。</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password. Set FRONTDESK_PASSWORD.</source>
        <translation>目前沒有終端機，無法輸入密碼。請設定 FRONTDESK_PASSWORD。</translation>
    </message>
    <message>
        <source>There is no ticket {number}.</source>
        <translation>沒有工單 {number}。</translation>
    </message>
    <message>
        <source>There is no unit {code}.</source>
        <translation>沒有房號 {code}。</translation>
    </message>
    <message>
        <source>There is no unit {code}. Import the resident register first.</source>
        <translation>沒有 {code} 這套房屋。請先匯入業主檔案。</translation>
    </message>
    <message>
        <source>There is nothing left that could be given back.</source>
        <translation>已沒有可退的金額。</translation>
    </message>
    <message>
        <source>There is nothing of this kind to give back. Choose it from the list.</source>
        <translation>沒有這一類可退的款項，請從清單中選擇。</translation>
    </message>
    <message>
        <source>There is nothing to change: the books say the same as the file.</source>
        <translation>沒有需要更改的內容：檔案裡的內容都已入冊。</translation>
    </message>
    <message>
        <source>There is nothing with the number {number}.</source>
        <translation>沒有單號為 {number} 的記錄。</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>沒有異常。</translation>
    </message>
    <message>
        <source>There, but not booked so</source>
        <translation>在櫃，與登記不符</translation>
    </message>
    <message>
        <source>These are more than {count} files. Attach fewer at once.</source>
        <translation>檔案超過 {count} 個，請分次加入。</translation>
    </message>
    <message>
        <source>These keys open several vacant units. Take them back one after the other.</source>
        <translation>這些鑰匙屬於幾套空置房，請逐套辦理歸還。</translation>
    </message>
    <message>
        <source>These letters were issued today already. Saved once more: {batch}, {count}.</source>
        <translation>這批催繳函今天已經出過，沒有重複編號。已重新儲存：{batch} 起 {count} 封。</translation>
    </message>
    <message>
        <source>They are asked again.</source>
        <translation>稍後再次回訪。</translation>
    </message>
    <message>
        <source>They are not given out again. Look for these papers and enter again what they say.</source>
        <translation>這些編號不再使用。請找出相應單據，把內容補錄進去。</translation>
    </message>
    <message>
        <source>They belong to the building and stay with it.</source>
        <translation>屬房屋檔案，隨房屋保存。</translation>
    </message>
    <message>
        <source>They go with the person, on request or by rule.</source>
        <translation>隨人員資料一併刪除（申請或到期）。</translation>
    </message>
    <message>
        <source>They have left already. Nothing was changed.</source>
        <translation>訪客已經登記離開，未作更改。</translation>
    </message>
    <message>
        <source>They have swapped.</source>
        <translation>換班已登記。</translation>
    </message>
    <message>
        <source>They were issued today already. Nothing was issued anew.</source>
        <translation>這批催繳函今天已經出過，沒有重新出函。</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Thing handed over</source>
        <translation>交接物品</translation>
    </message>
    <message>
        <source>Thing to hand over added</source>
        <translation>新增交接物品</translation>
    </message>
    <message>
        <source>Thing to hand over changed</source>
        <translation>修改交接物品</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Things carried</source>
        <translation>攜帶物品</translation>
    </message>
    <message>
        <source>Things handed over</source>
        <translation>交接物品</translation>
    </message>
    <message>
        <source>Things …</source>
        <translation>交接物品…</translation>
    </message>
    <message>
        <source>This amount has parts of a fen. Write yuan with two decimals.</source>
        <translation>金額精確到了分以下。請以元為單位，保留兩位小數。</translation>
    </message>
    <message>
        <source>This amount is below zero. Put what is owed and what is prepaid in columns of their own.</source>
        <translation>金額是負數。請把欠費和預存款分成兩欄填寫。</translation>
    </message>
    <message>
        <source>This backup is encrypted. Set FRONTDESK_PASSPHRASE to its passphrase or recovery code.</source>
        <translation>這份備份已加密。請把 FRONTDESK_PASSPHRASE 設為加密口令或恢復碼。</translation>
    </message>
    <message>
        <source>This backup is encrypted. Type its passphrase or recovery code.</source>
        <translation>這份備份已加密，請輸入加密口令或恢復碼。</translation>
    </message>
    <message>
        <source>This can&apos;t be. Count again.</source>
        <translation>數量不合理，請重新清點。</translation>
    </message>
    <message>
        <source>This care flag is not known. Write lives alone, elderly, disabled, infant or other.</source>
        <translation>無法識別這個關懷類別。請填：獨居、高齡、殘障、嬰幼兒或其他。</translation>
    </message>
    <message>
        <source>This charge has been waived, in part or whole. It stays as it is.</source>
        <translation>該帳單已部分或全部減免，不能作廢。</translation>
    </message>
    <message>
        <source>This charge is owed no more. There is nothing to waive.</source>
        <translation>這筆費用已無欠款，無需減免。</translation>
    </message>
    <message>
        <source>This charge is voided already.</source>
        <translation>該筆帳單已經作廢。</translation>
    </message>
    <message>
        <source>This command line is not understood: {reason}</source>
        <translation>無法識別的命令：{reason}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本機</translation>
    </message>
    <message>
        <source>This computer account may not use {address}. Have it added to the group {group}, then sign in to the computer again.</source>
        <translation>目前的電腦帳戶無權使用 {address}。請讓管理員把它加入 {group} 群組，然後重新登入電腦。</translation>
    </message>
    <message>
        <source>This cost has been shared out. Void its charges, then enter it again.</source>
        <translation>這筆費用已經分攤出帳。請先作廢相關應收，再重新錄入。</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>這一天還沒有到。</translation>
    </message>
    <message>
        <source>This deposit is of {case}. Keep of it or give it back there.</source>
        <translation>這筆押金屬於裝修申請 {case}，請在該申請中扣款或退還。</translation>
    </message>
    <message>
        <source>This document is not known. Write resident identity card, passport or other document.</source>
        <translation>無法識別的證件類型。請填寫居民身份證、護照或其他證件。</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>電話號碼格式不正確，請核對。</translation>
    </message>
    <message>
        <source>This entry has been ended already, perhaps at another counter.</source>
        <translation>該項登記已經結束，可能是在另一櫃台辦理的。</translation>
    </message>
    <message>
        <source>This entry is not to be followed up.</source>
        <translation>這條記錄不需要跟進。</translation>
    </message>
    <message>
        <source>This entry was encrypted with another key, or it is damaged. Put the right key file beside the database.</source>
        <translation>此項由另一把金鑰加密，或已損壞。請把正確的金鑰檔案放到資料庫所在的資料夾。</translation>
    </message>
    <message>
        <source>This fee item is in use and stays as it is. Stop using it and add another.</source>
        <translation>該收費項目已在使用，不能更改。請將其停用後另行新增。</translation>
    </message>
    <message>
        <source>This file is no picture. Save it to open it with another program.</source>
        <translation>該檔案不是圖片，請另存後用其他程式開啟。</translation>
    </message>
    <message>
        <source>This has been done already. Look at it again.</source>
        <translation>這件事已經辦結，請重新查看。</translation>
    </message>
    <message>
        <source>This is a PDF document. Ask for the register as an .xlsx workbook.</source>
        <translation>這是 PDF 文件。請索取 .xlsx 格式的登記表。</translation>
    </message>
    <message>
        <source>This is a Word document. Copy its table to Excel and save it as .xlsx.</source>
        <translation>這是 Word 文件。請把其中的表格複製到 Excel 並另存為 .xlsx。</translation>
    </message>
    <message>
        <source>This is a packed archive. Unpack it and choose the workbook in it.</source>
        <translation>這是壓縮檔。請先解壓縮，再選擇其中的活頁簿。</translation>
    </message>
    <message>
        <source>This is a picture. Ask for the register as an .xlsx workbook.</source>
        <translation>這是圖片。請索取 .xlsx 格式的登記表。</translation>
    </message>
    <message>
        <source>This is a web archive named like a workbook. Open it in Excel and save it as .xlsx.</source>
        <translation>這是副檔名像活頁簿的網頁封存檔。請用 Excel 開啟並另存為 .xlsx。</translation>
    </message>
    <message>
        <source>This is a web page without a table. Open it in Excel and save it as .xlsx.</source>
        <translation>這是沒有表格的網頁。請用 Excel 開啟並另存為 .xlsx。</translation>
    </message>
    <message>
        <source>This is an XML file of another program. Open it in Excel and save it as .xlsx.</source>
        <translation>這是其他程式的 XML 檔案。請用 Excel 開啟並另存為 .xlsx。</translation>
    </message>
    <message>
        <source>This is asked for already and not answered yet.</source>
        <translation>已有同類申請尚未答覆。</translation>
    </message>
    <message>
        <source>This is being done already. Wait until it is finished.</source>
        <translation>這項工作正在進行，請等它完成。</translation>
    </message>
    <message>
        <source>This is everything that is kept of this person. Names of others are left out where they can be.</source>
        <translation>本件為本處保存的該人員全部個人資料；他人姓名在可略去處已略去。</translation>
    </message>
    <message>
        <source>This is for your attention.</source>
        <translation>　　特此函告。</translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery code of this backup. Try again.</source>
        <translation>這既不是該備份的加密口令，也不是其恢復碼，請重試。</translation>
    </message>
    <message>
        <source>This is no PNG or JPEG picture, or it is damaged. Choose another one.</source>
        <translation>該檔案不是 PNG 或 JPEG 圖片，或已損壞，請另選一張。</translation>
    </message>
    <message>
        <source>This is no amount. Write yuan, like 1409.50.</source>
        <translation>這不是金額。請以元為單位填寫，例如 1409.50。</translation>
    </message>
    <message>
        <source>This is no area. Write square metres, like 112.36.</source>
        <translation>面積填寫有誤。請填寫平方公尺數，如 112.36。</translation>
    </message>
    <message>
        <source>This is no check code. Scan the QR of the receipt or the Z slip.</source>
        <translation>這不是驗證碼。請掃描收據或日結單上的二維碼。</translation>
    </message>
    <message>
        <source>This is no date. Write year, month and day, like 2021-03-05.</source>
        <translation>日期填寫有誤。請填寫年月日，如 2021-03-05。</translation>
    </message>
    <message>
        <source>This is no day or time. Write year, month, day and time, like 2026-03-05 14:20.</source>
        <translation>日期時間無法識別。請寫年月日和時間，如 2026-03-05 14:20。</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>電話號碼不正確。</translation>
    </message>
    <message>
        <source>This is no picture that can be read. Choose another one.</source>
        <translation>無法讀取該圖片，請重新選擇。</translation>
    </message>
    <message>
        <source>This is no reading. Type it like 1234 or 1234.5, with at most two decimals.</source>
        <translation>這不是有效讀數。請按 1234 或 1234.5 填寫，最多兩位小數。</translation>
    </message>
    <message>
        <source>This is no time of the day. Write hours and minutes, like 14:20.</source>
        <translation>時間無法識別。請寫時和分，如 14:20。</translation>
    </message>
    <message>
        <source>This is no workbook that can be read. Open it in Excel and save it as .xlsx.</source>
        <translation>這不是可以讀取的活頁簿。請用 Excel 開啟並另存為 .xlsx。</translation>
    </message>
    <message>
        <source>This is not what the sheet says. Compare it sign by sign.</source>
        <translation>與說明單不符，請逐位核對。</translation>
    </message>
    <message>
        <source>This is too long. At most {characters} Chinese characters or {letters} letters have room.</source>
        <translation>內容過長，最多 {characters} 個漢字或 {letters} 個字母。</translation>
    </message>
    <message>
        <source>This is too long. Give each of the family a row of their own.</source>
        <translation>內容太長。請每位成員單獨一列。</translation>
    </message>
    <message>
        <source>This is your own shift. Count, and hand it over.</source>
        <translation>這是您本人的班次，請清點後交班。</translation>
    </message>
    <message>
        <source>This key is in custody. Give it back before it becomes another one.</source>
        <translation>該鑰匙正在託管中，請先辦理退還再修改。</translation>
    </message>
    <message>
        <source>This key is in custody. It goes back to who left it here.</source>
        <translation>該鑰匙為託管鑰匙，應退還委託人。</translation>
    </message>
    <message>
        <source>This kind is not known. Write repair, complaint, suggestion or praise.</source>
        <translation>類型無法識別。請寫報修、投訴、建議或表揚。</translation>
    </message>
    <message>
        <source>This kind of key is not known. Write public area, plant room, custody, vacant unit, returned for repair or office.</source>
        <translation>不認識這個鑰匙類型。請填寫公共區域、設備房、託管、空置房、返修或辦公。</translation>
    </message>
    <message>
        <source>This kind of unit is not known. Write flat, shop, office, storage or parking space.</source>
        <translation>無法識別的房屋類型。請填寫住宅、商舖、辦公、儲藏室或車位。</translation>
    </message>
    <message>
        <source>This kind of vehicle is not known. Write car, motorcycle, electric bicycle or other.</source>
        <translation>無法識別這種車輛類型。請填：汽車、摩托車、電動自行車或其他。</translation>
    </message>
    <message>
        <source>This lies ahead. Was another year meant?</source>
        <translation>此時間尚未到來，年份是否有誤？</translation>
    </message>
    <message>
        <source>This meter has {digits} digits. Look at it again, or correct its digits.</source>
        <translation>該表只有 {digits} 位整數，請再核對讀數，或更正表的位數。</translation>
    </message>
    <message>
        <source>This month has not come yet. What is to come is billed.</source>
        <translation>這個月份還沒到。以後的費用請按月出帳。</translation>
    </message>
    <message>
        <source>This month&apos;s spot checks are drawn: {count}</source>
        <translation>本月抽查已抽取：{count} 件</translation>
    </message>
    <message>
        <source>This number looks like a resident identity card. Choose that document.</source>
        <translation>此號碼應為居民身份證號碼，請改選證件類型。</translation>
    </message>
    <message>
        <source>This number looks made up. Leave the field empty if it is not known.</source>
        <translation>此號碼疑似隨意填寫；不清楚請留空。</translation>
    </message>
    <message>
        <source>This paper is as it was at first. Save to keep it so.</source>
        <translation>已恢復預設內容，儲存後生效。</translation>
    </message>
    <message>
        <source>This pass</source>
        <translation>僅此證</translation>
    </message>
    <message>
        <source>This pass is for {unit}.</source>
        <translation>該證僅限 {unit} 使用。</translation>
    </message>
    <message>
        <source>This passphrase is too easily guessed. Take four words that have nothing to do with each other.</source>
        <translation>該口令容易被猜到，請用四個互不相關的詞。</translation>
    </message>
    <message>
        <source>This payment was voided or bounced. There is nothing to give back.</source>
        <translation>該筆收款已沖紅或未到帳，沒有可退的款項。</translation>
    </message>
    <message>
        <source>This permit hangs at the door where everybody can read it. Who works here wears a pass.</source>
        <translation>本證須張貼在入戶門醒目處，施工人員須佩戴臨時出入證。</translation>
    </message>
    <message>
        <source>This permit&apos;s number has 8 digits.</source>
        <translation>此通行證號碼為 8 位數字。</translation>
    </message>
    <message>
        <source>This permit&apos;s number is H or M and 8 digits.</source>
        <translation>此通行證號碼為 H 或 M 加 8 位數字。</translation>
    </message>
    <message>
        <source>This person has been erased.</source>
        <translation>該人員資料已刪除。</translation>
    </message>
    <message>
        <source>This person is not on file any more.</source>
        <translation>該人員已不在檔案中。</translation>
    </message>
    <message>
        <source>This person is on file at no unit.</source>
        <translation>此人未登記在任何房屋。</translation>
    </message>
    <message>
        <source>This person is on file in the unit already, in the same role.</source>
        <translation>此人已以同一身份登記在本房屋。</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown. Save it to open it with another program.</source>
        <translation>該圖片無法顯示，請另存後用其他程式開啟。</translation>
    </message>
    <message>
        <source>This question is answered already. Change that answer instead.</source>
        <translation>知識庫裡已有這個問題，請修改原有的答覆。</translation>
    </message>
    <message>
        <source>This reading is billed. Void its charge and bill again, or let the next reading put it right.</source>
        <translation>該讀數已出帳。請作廢對應的應收後重新出帳，或在下次抄表時更正。</translation>
    </message>
    <message>
        <source>This reading is withdrawn already.</source>
        <translation>該讀數已經撤回。</translation>
    </message>
    <message>
        <source>This receipt was voided by red entry {number}.</source>
        <translation>本收據已由 {number} 沖紅作廢。</translation>
    </message>
    <message>
        <source>This refund can&apos;t be paid out so. Choose another method.</source>
        <translation>這筆退款不能用該方式支付，請改選其他方式。</translation>
    </message>
    <message>
        <source>This right of {role} is the same in every estate.</source>
        <translation>{role}的此項權限固定不變。</translation>
    </message>
    <message>
        <source>This role is not known. Write owner, tenant, family or agent.</source>
        <translation>無法識別的身份。請填寫業主、租戶、家屬或代理人。</translation>
    </message>
    <message>
        <source>This set is not known. Write A or B, or leave the cell empty.</source>
        <translation>不認識這個套別。請填寫 A 或 B，或留空。</translation>
    </message>
    <message>
        <source>This shift is open at another counter. Write in the log of yours.</source>
        <translation>該班次正在其他櫃檯當班，請寫入您自己班次的日誌。</translation>
    </message>
    <message>
        <source>This shift is over already. Choose another.</source>
        <translation>該班次已結束，請選擇其他班次。</translation>
    </message>
    <message>
        <source>This shift is {name}&apos;s no longer. Look at the roster again.</source>
        <translation>這個班已不是{name}的，請再看排班表。</translation>
    </message>
    <message>
        <source>This stands in row {row} of sheet {sheet} already.</source>
        <translation>工作表「{sheet}」第 {row} 列已有同樣的內容。</translation>
    </message>
    <message>
        <source>This state is not known. Write logged, to be followed up, closed, cancelled or unfounded.</source>
        <translation>狀態無法識別。請寫未完成、待回訪、已完成、已取消或不成立。</translation>
    </message>
    <message>
        <source>This status is not known. Write unsold, vacant, owner-occupied, let or under renovation.</source>
        <translation>無法識別的房屋狀態。請填寫未售、空置、自住、出租或裝修中。</translation>
    </message>
    <message>
        <source>This time has gone by. Type by when it will be answered.</source>
        <translation>這個時間已過。請填寫今後的答覆時間。</translation>
    </message>
    <message>
        <source>This unit does not stand in building {building}.</source>
        <translation>此房號不屬於樓棟 {building}。</translation>
    </message>
    <message>
        <source>This unit has nothing that could be given back.</source>
        <translation>該房屋沒有可退的款項。</translation>
    </message>
    <message>
        <source>This unit owes nothing that is overdue. There is nothing to dun.</source>
        <translation>該房屋沒有逾期費用，無需催繳。</translation>
    </message>
    <message>
        <source>This unit still owes {amount}.</source>
        <translation>該房屋尚欠 {amount}。</translation>
    </message>
    <message>
        <source>This urgency is not known. Write emergency, normal or planned.</source>
        <translation>緊急程度無法識別。請寫緊急、一般或計劃。</translation>
    </message>
    <message>
        <source>This visitor is not to be admitted. Have a supervisor correct it, or cancel the visit.</source>
        <translation>該訪客在謝絕來訪名單上。請由主管更正，或取消該次來訪。</translation>
    </message>
    <message>
        <source>This visitor is not to be admitted. Turn them away, or ask a supervisor for their word.</source>
        <translation>該訪客在謝絕來訪名單上。請謝絕來訪，或請主管授權放行。</translation>
    </message>
    <message>
        <source>This visitor is not to be admitted. Whoever lets them in all the same is kept, with the reason.</source>
        <translation>該訪客在謝絕來訪名單上。放行人及原因將記錄在案。</translation>
    </message>
    <message>
        <source>This was ended before.</source>
        <translation>此前已經終止。</translation>
    </message>
    <message>
        <source>This way of reporting is not known. Write at the counter, by phone, WeChat, e-mail, letter or patrol.</source>
        <translation>渠道無法識別。請寫前台、電話、微信、郵件、信件或巡查。</translation>
    </message>
    <message>
        <source>Tick at least one charge.</source>
        <translation>請至少勾選一筆費用。</translation>
    </message>
    <message>
        <source>Ticked: {count}</source>
        <translation>已選 {count} 筆</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>工單取消</translation>
    </message>
    <message>
        <source>Ticket closed</source>
        <translation>工單關閉</translation>
    </message>
    <message>
        <source>Ticket closed without a follow-up</source>
        <translation>工單：未回訪關閉</translation>
    </message>
    <message>
        <source>Ticket corrected</source>
        <translation>工單：更正</translation>
    </message>
    <message>
        <source>Ticket dispatched</source>
        <translation>工單：派工</translation>
    </message>
    <message>
        <source>Ticket dispatched again</source>
        <translation>工單：改派</translation>
    </message>
    <message>
        <source>Ticket handed back</source>
        <translation>工單：退回</translation>
    </message>
    <message>
        <source>Ticket logged</source>
        <translation>工單：登記</translation>
    </message>
    <message>
        <source>Ticket reopened</source>
        <translation>工單返修</translation>
    </message>
    <message>
        <source>Ticket reported again</source>
        <translation>工單：再次反映</translation>
    </message>
    <message>
        <source>Ticket resumed</source>
        <translation>工單：恢復處理</translation>
    </message>
    <message>
        <source>Ticket suspended</source>
        <translation>工單：掛起</translation>
    </message>
    <message>
        <source>Ticket suspended for longer</source>
        <translation>工單：繼續掛起</translation>
    </message>
    <message>
        <source>Ticket that deals with it</source>
        <translation>處理工單號</translation>
    </message>
    <message>
        <source>Ticket: appointment made</source>
        <translation>工單：預約上門</translation>
    </message>
    <message>
        <source>Ticket: {number}</source>
        <translation>工單號：{number}</translation>
    </message>
    <message>
        <source>Tickets and incidents are as noted in the audit chain</source>
        <translation>工單和突發事件與審計鏈一致</translation>
    </message>
    <message>
        <source>Tickets imported</source>
        <translation>匯入工單</translation>
    </message>
    <message>
        <source>Tickets stand where their steps lead</source>
        <translation>工單狀態與辦理步驟一致</translation>
    </message>
    <message>
        <source>Tickets tell how often they were reopened</source>
        <translation>工單的重開次數與記錄相符</translation>
    </message>
    <message>
        <source>Tickets tell what is due next</source>
        <translation>工單的到期時間與時限一致</translation>
    </message>
    <message>
        <source>Tiers count</source>
        <translation>階梯按</translation>
    </message>
    <message>
        <source>Tiers: above / price</source>
        <translation>階梯：起算用量 / 單價</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Till: type a unit, a name or a phone number and press Enter. What is due is ticked; Space ticks and unticks. Type what you are handed, F10 takes it and prints the receipt. F2 adds another method. What is left over is change, or prepayment if you tick so. Less than is due settles the oldest charges first.</source>
        <translation>收款：輸入房號、姓名或電話後按 Enter。截至本月的帳單已勾選，空白鍵勾選或取消。輸入實收金額，按 F10 收款並列印收據；F2 再加一種方式。多收的找零，勾選後轉為預存；少收的先核銷最早的帳單。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Time of the works</source>
        <translation>施工期限</translation>
    </message>
    <message>
        <source>Time, now if empty</source>
        <translation>時間（不填即現在）</translation>
    </message>
    <message>
        <source>Time:</source>
        <translation>時間：</translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <translation>時間：{time}</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Times reopened</source>
        <translation>返修次數</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Title deed, or contract of purchase</source>
        <translation>房產證或購房合同</translation>
    </message>
    <message>
        <source>Title transferred</source>
        <translation>產權過戶</translation>
    </message>
    <message>
        <source>To</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>To arrive</source>
        <translation>到場用時</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>待答覆</translation>
    </message>
    <message>
        <source>To be answered by: {day}</source>
        <translation>答覆期限：{day}</translation>
    </message>
    <message>
        <source>To be dealt with</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>辦結期限</translation>
    </message>
    <message>
        <source>To be erased</source>
        <translation>待清除</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>待回訪</translation>
    </message>
    <message>
        <source>To be inspected</source>
        <translation>待驗收</translation>
    </message>
    <message>
        <source>To be inspected on completion</source>
        <translation>待竣工驗收</translation>
    </message>
    <message>
        <source>To be looked after</source>
        <translation>待作業後檢查</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>待收</translation>
    </message>
    <message>
        <source>To be paid and issued</source>
        <translation>待繳費發證</translation>
    </message>
    <message>
        <source>To be paid now</source>
        <translation>本次應收</translation>
    </message>
    <message>
        <source>To be paid {amount}</source>
        <translation>待繳 {amount}</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>To be put right after re-inspection</source>
        <translation>複驗待整改</translation>
    </message>
    <message>
        <source>To be put right by</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>To be put right: {words}</source>
        <translation>需整改：{words}</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>待審閱</translation>
    </message>
    <message>
        <source>To be reviewed by</source>
        <translation>審閱期限</translation>
    </message>
    <message>
        <source>To be reviewed finally</source>
        <translation>待複審</translation>
    </message>
    <message>
        <source>To be reviewed first</source>
        <translation>待初審</translation>
    </message>
    <message>
        <source>To be served</source>
        <translation>待送達</translation>
    </message>
    <message>
        <source>To be served by: {at}</source>
        <translation>應於此前送達：{at}</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>To be taken over</source>
        <translation>待接班</translation>
    </message>
    <message>
        <source>To change: {count}</source>
        <translation>變更 {count}</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>完工用時</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>待跟進</translation>
    </message>
    <message>
        <source>To follow up, without a time</source>
        <translation>待跟進（不定期限）</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>重點查看</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>結束月份</translation>
    </message>
    <message>
        <source>To pay and issue</source>
        <translation>待繳費發證</translation>
    </message>
    <message>
        <source>To prepayment</source>
        <translation>轉預存</translation>
    </message>
    <message>
        <source>To take home</source>
        <translation>列印給住戶</translation>
    </message>
    <message>
        <source>To the case</source>
        <translation>轉到裝修許可</translation>
    </message>
    <message>
        <source>To the first review, not to the applicant</source>
        <translation>退回初審，不退給申請人</translation>
    </message>
    <message>
        <source>To the shift</source>
        <translation>查看班次</translation>
    </message>
    <message>
        <source>To the till</source>
        <translation>去收銀台</translation>
    </message>
    <message>
        <source>To undo it: frontdesk import {register} --undo {number}</source>
        <translation>撤銷這次匯入：frontdesk import {register} --undo {number}</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>發給</translation>
    </message>
    <message>
        <source>Today and who is here</source>
        <translation>今天及在場</translation>
    </message>
    <message>
        <source>Together {amount}</source>
        <translation>合計 {amount}</translation>
    </message>
    <message>
        <source>Told are the repairs reported in these days, as they stand now. Completion rate = done / what was not cancelled. Times run from the report, to when somebody was first seen there and to when the work was done, the last time if it was reopened.</source>
        <translation>統計期內受理的報修，按目前狀態。完成率 = 已辦結 ÷ 未取消的報修。用時自報修起，到場至首次到場止，完工至完工止；返修的以最後一次完工計。</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>答覆時間</translation>
    </message>
    <message>
        <source>Told, no promise</source>
        <translation>已告知，未承諾</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>語氣</translation>
    </message>
    <message>
        <source>Too easily guessed</source>
        <translation>容易被猜到</translation>
    </message>
    <message>
        <source>Too many digits</source>
        <translation>位數超出</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait {minutes} min, or ask the manager for a new password.</source>
        <translation>密碼錯誤次數過多。請等待 {minutes} 分鐘，或請經理重設密碼。</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Total (in capitals): {words}</source>
        <translation>合計（大寫）：{words}</translation>
    </message>
    <message>
        <source>Total of receipts</source>
        <translation>收據合計金額</translation>
    </message>
    <message>
        <source>Total: {amount}</source>
        <translation>合計：{amount}</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>工種</translation>
    </message>
    <message>
        <source>Trade card</source>
        <translation>操作證</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>工種</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>轉帳</translation>
    </message>
    <message>
        <source>Transfer of title</source>
        <translation>產權過戶</translation>
    </message>
    <message>
        <source>Transfer of title of {code}</source>
        <translation>{code} 產權過戶</translation>
    </message>
    <message>
        <source>Transfer the title</source>
        <translation>辦理過戶</translation>
    </message>
    <message>
        <source>Transfer title</source>
        <translation>產權過戶</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>已試用</translation>
    </message>
    <message>
        <source>Tried {count} ×</source>
        <translation>已試 {count} 次</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>二</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>謝絕來訪</translation>
    </message>
    <message>
        <source>Turn away …</source>
        <translation>謝絕來訪…</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>家教</translation>
    </message>
    <message>
        <source>Two extinguishers and a bucket of water at hand; nothing that burns within 10 m, gaps covered; the guard stays throughout and for 30 minutes after.</source>
        <translation>現場備滅火器兩具、水一桶；10 米內無可燃物，孔洞縫隙封蓋；監護人全程在場，作業後繼續看守 30 分鐘。</translation>
    </message>
    <message>
        <source>Two folders at most: take one out first.</source>
        <translation>最多兩個資料夾，請先移除一個。</translation>
    </message>
    <message>
        <source>Type a day from today on, within a year.</source>
        <translation>請填寫今天起一年之內的日期。</translation>
    </message>
    <message>
        <source>Type a last day that is not before the first, nor over already.</source>
        <translation>截止日不能早於起始日，也不能早於今天，請重新填寫。</translation>
    </message>
    <message>
        <source>Type a later last day, or which works are added.</source>
        <translation>請填寫更晚的截止日期，或增加的施工內容。</translation>
    </message>
    <message>
        <source>Type a length from −{reach} to {reach} mm.</source>
        <translation>請輸入 −{reach} 至 {reach} 公釐之間的數值。</translation>
    </message>
    <message>
        <source>Type a name of 1 to 40 characters.</source>
        <translation>請輸入 1 至 40 個字的名稱。</translation>
    </message>
    <message>
        <source>Type a name of 1 to 80 characters.</source>
        <translation>請填寫 1 至 80 個字的姓名。</translation>
    </message>
    <message>
        <source>Type a name of 1 to {count} characters.</source>
        <translation>請填寫 1 至 {count} 個字的姓名。</translation>
    </message>
    <message>
        <source>Type a name of at most 80 characters.</source>
        <translation>姓名最多 80 個字元。</translation>
    </message>
    <message>
        <source>Type a number with at most {decimals} decimals.</source>
        <translation>請輸入數字，最多 {decimals} 位小數。</translation>
    </message>
    <message>
        <source>Type a percentage like 0.05, with at most four decimals.</source>
        <translation>請輸入百分比，如 0.05，最多四位小數。</translation>
    </message>
    <message>
        <source>Type a phone of whoever applies.</source>
        <translation>請填寫申請人電話。</translation>
    </message>
    <message>
        <source>Type a phone, so that they can be called back.</source>
        <translation>請填寫電話，以便回電。</translation>
    </message>
    <message>
        <source>Type a receipt number as it stands on paper, like SJ2026-000180.</source>
        <translation>請按紙上的樣子輸入收據號，如 SJ2026-000180。</translation>
    </message>
    <message>
        <source>Type a tag like P-031: letters and digits, at most 20 signs.</source>
        <translation>請輸入牌號，如 P-031：字母和數字，最多 20 個字元。</translation>
    </message>
    <message>
        <source>Type a time of the day like 18:00.</source>
        <translation>請填寫時刻，如 18:00。</translation>
    </message>
    <message>
        <source>Type a time to come, within a year.</source>
        <translation>請填寫一年之內、尚未到來的時間。</translation>
    </message>
    <message>
        <source>Type a unit, a name or a phone number at the top and choose it.</source>
        <translation>請在上方輸入房號、姓名或電話並選擇。</translation>
    </message>
    <message>
        <source>Type a whole number from 0 to 1000.</source>
        <translation>請輸入 0 到 1000 的整數。</translation>
    </message>
    <message>
        <source>Type a whole number from 1 to 1000.</source>
        <translation>請輸入 1 到 1000 的整數。</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>請輸入整數。</translation>
    </message>
    <message>
        <source>Type an amount above 0.00.</source>
        <translation>請輸入大於 0.00 的金額。</translation>
    </message>
    <message>
        <source>Type an amount from 0 to 1,000,000.</source>
        <translation>請輸入 0 到 1,000,000 之間的金額。</translation>
    </message>
    <message>
        <source>Type from when to when the works last.</source>
        <translation>請輸入施工的起止日期。</translation>
    </message>
    <message>
        <source>Type from when to when, like 08:30-18:00.</source>
        <translation>請輸入起止時間，例如 08:30-18:00。</translation>
    </message>
    <message>
        <source>Type how many months, from 1 to {count}.</source>
        <translation>請填寫月數，1 至 {count}。</translation>
    </message>
    <message>
        <source>Type how many there are, from 1 to {most}.</source>
        <translation>請輸入數量，1 至 {most}。</translation>
    </message>
    <message>
        <source>Type how many they are, from 1 to 999.</source>
        <translation>請填寫人數，1 至 999。</translation>
    </message>
    <message>
        <source>Type on whom it was served.</source>
        <translation>請填寫送達對象。</translation>
    </message>
    <message>
        <source>Type part of a name and how many; what the price list has not, with its price: pipe 2.5 12.33</source>
        <translation>輸入名稱的一部分和數量；價目表裏沒有的，再加單價，例如：軟管 2.5 12.33</translation>
    </message>
    <message>
        <source>Type the amount received, above 0.00.</source>
        <translation>請輸入實收金額，須大於 0.00。</translation>
    </message>
    <message>
        <source>Type the answer, or by when it is promised.</source>
        <translation>請填寫答覆，或填寫承諾答覆時間。</translation>
    </message>
    <message>
        <source>Type the answer.</source>
        <translation>請填寫答覆。</translation>
    </message>
    <message>
        <source>Type the building and the door, like 3 and 502.</source>
        <translation>請填寫樓棟和室號，如 3 和 502。</translation>
    </message>
    <message>
        <source>Type the contractor&apos;s site manager.</source>
        <translation>請填寫施工單位的現場負責人。</translation>
    </message>
    <message>
        <source>Type the day by which they promised to pay, like +7 or 2026-01-31.</source>
        <translation>請輸入承諾繳費的日期，如 +7 或 2026-01-31。</translation>
    </message>
    <message>
        <source>Type the day on which the meters were read.</source>
        <translation>請填寫抄表日期。</translation>
    </message>
    <message>
        <source>Type the month, like 2026-11.</source>
        <translation>請填寫月份，如 2026-11。</translation>
    </message>
    <message>
        <source>Type the name of the estate, at most 60 characters.</source>
        <translation>請輸入小區名稱，最多 60 個字。</translation>
    </message>
    <message>
        <source>Type the name of the firm, or of who does the works.</source>
        <translation>請填寫施工單位名稱或施工負責人姓名。</translation>
    </message>
    <message>
        <source>Type the name of the shift, at most 20 characters.</source>
        <translation>請輸入班次名稱，最多 20 個字。</translation>
    </message>
    <message>
        <source>Type the name of who asks.</source>
        <translation>請填寫申請人姓名。</translation>
    </message>
    <message>
        <source>Type the new owner&apos;s name.</source>
        <translation>請填寫新業主的姓名。</translation>
    </message>
    <message>
        <source>Type the number of the cheque.</source>
        <translation>請填寫支票號碼。</translation>
    </message>
    <message>
        <source>Type the number of the hook, at most 20 signs.</source>
        <translation>請輸入掛鉤號，最多 20 個字元。</translation>
    </message>
    <message>
        <source>Type the number of the paper, like SJ2026-000001.</source>
        <translation>請輸入單據編號，如 SJ2026-000001。</translation>
    </message>
    <message>
        <source>Type the number printed on the meter, at most 40 signs.</source>
        <translation>請填寫表身上的編號，最多 40 個字元。</translation>
    </message>
    <message>
        <source>Type the owner: the unit file tells of none.</source>
        <translation>請填寫業主：檔案中沒有業主。</translation>
    </message>
    <message>
        <source>Type the phone under which the borrower can be reached.</source>
        <translation>請填寫能聯繫到借用人的電話。</translation>
    </message>
    <message>
        <source>Type the phone under which they can be reached, or leave it empty.</source>
        <translation>請填寫能聯繫到的電話，或者留空。</translation>
    </message>
    <message>
        <source>Type the plate, like 苏A8K21F.</source>
        <translation>請填寫車牌號，如 苏A8K21F。</translation>
    </message>
    <message>
        <source>Type the question, as residents ask it.</source>
        <translation>請按住戶的問法填寫問題。</translation>
    </message>
    <message>
        <source>Type the reason.</source>
        <translation>請填寫原因。</translation>
    </message>
    <message>
        <source>Type the recovery code, group by group, or scan the QR code. A group that is mistyped is named.</source>
        <translation>逐組輸入恢復碼，或掃描 QR 碼；輸錯的組會有提示。</translation>
    </message>
    <message>
        <source>Type the rule that was broken.</source>
        <translation>請填寫違反的規定。</translation>
    </message>
    <message>
        <source>Type the site manager&apos;s phone.</source>
        <translation>請填寫現場負責人電話。</translation>
    </message>
    <message>
        <source>Type these groups of the code from the printed sheet, then put it into the safe.</source>
        <translation>請照列印的說明單輸入以下各組，然後將其放入保險櫃。</translation>
    </message>
    <message>
        <source>Type to whom it goes.</source>
        <translation>請填寫上報或轉達給誰。</translation>
    </message>
    <message>
        <source>Type to whom it is referred.</source>
        <translation>請輸入轉報的單位。</translation>
    </message>
    <message>
        <source>Type until when it waits.</source>
        <translation>請填寫掛起到哪一天。</translation>
    </message>
    <message>
        <source>Type until when the shift goes, like 18:00.</source>
        <translation>請填寫本班結束時間，如 18:00。</translation>
    </message>
    <message>
        <source>Type what callers are told.</source>
        <translation>請填寫告知來電來訪者的內容。</translation>
    </message>
    <message>
        <source>Type what happened.</source>
        <translation>請填寫情況說明。</translation>
    </message>
    <message>
        <source>Type what is done about it.</source>
        <translation>請填寫處理措施。</translation>
    </message>
    <message>
        <source>Type what is done against fire.</source>
        <translation>請填寫防火措施。</translation>
    </message>
    <message>
        <source>Type what is done, after a comma where. Enter takes it, the arrows choose its risk.</source>
        <translation>輸入裝修內容，逗號後寫位置；Enter 加入，上下鍵選擇風險。</translation>
    </message>
    <message>
        <source>Type what is done.</source>
        <translation>請填寫作業內容。</translation>
    </message>
    <message>
        <source>Type what is not as it should be.</source>
        <translation>請填寫不滿意之處。</translation>
    </message>
    <message>
        <source>Type what is settled.</source>
        <translation>請填寫如何處理。</translation>
    </message>
    <message>
        <source>Type what is still wrong.</source>
        <translation>請填寫仍未整改之處。</translation>
    </message>
    <message>
        <source>Type what is to be brought or put right.</source>
        <translation>請寫明需要補交或改正的內容。</translation>
    </message>
    <message>
        <source>Type what is to be done.</source>
        <translation>請填寫整改要求。</translation>
    </message>
    <message>
        <source>Type what is to be noted.</source>
        <translation>請填寫記錄內容。</translation>
    </message>
    <message>
        <source>Type what is to be put right.</source>
        <translation>請填寫需要整改的內容。</translation>
    </message>
    <message>
        <source>Type what it is, at most 40 characters.</source>
        <translation>請輸入物品名稱，最多 40 個字。</translation>
    </message>
    <message>
        <source>Type what must be done before works go on.</source>
        <translation>請填寫復工條件。</translation>
    </message>
    <message>
        <source>Type what the applicant was told.</source>
        <translation>請填寫對申請人的答覆。</translation>
    </message>
    <message>
        <source>Type what the complainant was told.</source>
        <translation>請填寫向投訴人答覆的內容。</translation>
    </message>
    <message>
        <source>Type what the key is left for.</source>
        <translation>請填寫託管用途。</translation>
    </message>
    <message>
        <source>Type what the key is needed for.</source>
        <translation>請填寫借用事由。</translation>
    </message>
    <message>
        <source>Type what the key opens.</source>
        <translation>請填寫這把鑰匙對應的門鎖。</translation>
    </message>
    <message>
        <source>Type what was asked.</source>
        <translation>請填寫諮詢內容。</translation>
    </message>
    <message>
        <source>Type what was done.</source>
        <translation>請填寫處理情況。</translation>
    </message>
    <message>
        <source>Type what was found out.</source>
        <translation>請填寫調查結果。</translation>
    </message>
    <message>
        <source>Type what was found.</source>
        <translation>請填寫違規情況。</translation>
    </message>
    <message>
        <source>Type what was reported.</source>
        <translation>請填寫反映內容。</translation>
    </message>
    <message>
        <source>Type when it begins: at most 7 days back and 60 days ahead.</source>
        <translation>請輸入開始時間：最多早於現在 7 天、晚於現在 60 天。</translation>
    </message>
    <message>
        <source>Type when it begins: from today on, at most 30 days ahead.</source>
        <translation>請填寫開始時間：自今日起 30 天內。</translation>
    </message>
    <message>
        <source>Type when it ends: later, on the same day.</source>
        <translation>請填寫結束時間：須為同一天、晚於開始和當前時間。</translation>
    </message>
    <message>
        <source>Type when it should be over: a time to come, after it begins, at most 60 days ahead.</source>
        <translation>請輸入預計恢復時間：須晚於現在和開始時間，且不超過 60 天。</translation>
    </message>
    <message>
        <source>Type when it was asked, not later than now.</source>
        <translation>請填寫諮詢時間，不能晚於現在。</translation>
    </message>
    <message>
        <source>Type when it was reported, not later than now.</source>
        <translation>請填寫受理時間，不晚於現在。</translation>
    </message>
    <message>
        <source>Type when it was: after what went before, and not later than now.</source>
        <translation>請填寫發生時間：晚於上一步，不晚於現在。</translation>
    </message>
    <message>
        <source>Type when they are expected: a time to come, within a year.</source>
        <translation>請填寫預約時間：須晚於現在，且在一年之內。</translation>
    </message>
    <message>
        <source>Type when they came: not later than now, and within the last month.</source>
        <translation>請填寫到訪時間：不晚於現在，且在最近一個月之內。</translation>
    </message>
    <message>
        <source>Type when they left: after they came, and not later than now.</source>
        <translation>請填寫離開時間：須晚於到訪時間，且不晚於現在。</translation>
    </message>
    <message>
        <source>Type where it is.</source>
        <translation>請填寫地點。</translation>
    </message>
    <message>
        <source>Type which works are to be done.</source>
        <translation>請輸入裝修內容。</translation>
    </message>
    <message>
        <source>Type who applies.</source>
        <translation>請填寫申請人。</translation>
    </message>
    <message>
        <source>Type who goes along: outsiders have an escort.</source>
        <translation>外部人員借用須有人陪同，請填寫陪同人。</translation>
    </message>
    <message>
        <source>Type who leaves the key.</source>
        <translation>請填寫由誰交來鑰匙。</translation>
    </message>
    <message>
        <source>Type who looks into it.</source>
        <translation>請填寫調查人。</translation>
    </message>
    <message>
        <source>Type who of the household agreed, when and how.</source>
        <translation>請填寫住戶中誰、何時、以何種方式同意。</translation>
    </message>
    <message>
        <source>Type who reports it.</source>
        <translation>請填寫報失人。</translation>
    </message>
    <message>
        <source>Type who signed.</source>
        <translation>請填寫簽字人。</translation>
    </message>
    <message>
        <source>Type who stands guard.</source>
        <translation>請填寫監護人。</translation>
    </message>
    <message>
        <source>Type who takes the keys.</source>
        <translation>請填寫由誰領取鑰匙。</translation>
    </message>
    <message>
        <source>Type who takes the money.</source>
        <translation>請填寫接收人。</translation>
    </message>
    <message>
        <source>Type who took it.</source>
        <translation>請填寫簽收人。</translation>
    </message>
    <message>
        <source>Type who took the copy.</source>
        <translation>請輸入領取副本的人。</translation>
    </message>
    <message>
        <source>Type whom it was reported to.</source>
        <translation>請填寫報告的部門。</translation>
    </message>
    <message>
        <source>Type why it is not needed.</source>
        <translation>請寫明不需要的原因。</translation>
    </message>
    <message>
        <source>Type why nothing needs to be done.</source>
        <translation>請填寫無需處理的原因。</translation>
    </message>
    <message>
        <source>Type why somebody else is to do it.</source>
        <translation>請填寫改派原因。</translation>
    </message>
    <message>
        <source>Type why they don&apos;t hand over themselves.</source>
        <translation>請填寫本人未交班的原因。</translation>
    </message>
    <message>
        <source>Type why they swap.</source>
        <translation>請輸入換班原因。</translation>
    </message>
    <message>
        <source>Type yes to restore it:</source>
        <translation>輸入「是」開始還原：</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>待儲存</translation>
    </message>
    <message>
        <source>Typed by mistake</source>
        <translation>登記有誤</translation>
    </message>
    <message>
        <source>Typed in by:</source>
        <translation>錄入人：</translation>
    </message>
    <message>
        <source>Typed: {count}</source>
        <translation>待儲存 {count}</translation>
    </message>
    <message>
        <source>UNIT</source>
        <translation>房號</translation>
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
        <translation>裝修中</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>審批中</translation>
    </message>
    <message>
        <source>Under the developer&apos;s warranty</source>
        <translation>開發商保修</translation>
    </message>
    <message>
        <source>Under warranty</source>
        <translation>保修期內</translation>
    </message>
    <message>
        <source>Under warranty until {day}: {part}</source>
        <translation>保修期至 {day}：{part}</translation>
    </message>
    <message>
        <source>Under warranty until {day}: {part}.</source>
        <translation>保修期內，至 {day}：{part}。</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>盤點中</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤銷這次匯入</translation>
    </message>
    <message>
        <source>Undo what was just done, while the line about it stands</source>
        <translation>撤銷剛才的操作（提示消失之前）</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>正在撤銷匯入</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Undone: {when} {operator}.</source>
        <translation>已撤銷：{when} {operator}。</translation>
    </message>
    <message>
        <source>Unfounded</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Unfounded …</source>
        <translation>不成立…</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房號</translation>
    </message>
    <message>
        <source>Unit added</source>
        <translation>新增房屋</translation>
    </message>
    <message>
        <source>Unit and what is wrong, as the caller says it</source>
        <translation>房號和情況，按來電人所說</translation>
    </message>
    <message>
        <source>Unit changed</source>
        <translation>修改房屋資料</translation>
    </message>
    <message>
        <source>Unit file</source>
        <translation>業主檔案</translation>
    </message>
    <message>
        <source>Unit file of the unit in hand</source>
        <translation>目前房屋的業主檔案</translation>
    </message>
    <message>
        <source>Unit file {code}</source>
        <translation>業主檔案 {code}</translation>
    </message>
    <message>
        <source>Unit {code}</source>
        <translation>房屋 {code}</translation>
    </message>
    <message>
        <source>Unit {unit} has a meter {number} already.</source>
        <translation>房屋 {unit} 已有表號 {number}。</translation>
    </message>
    <message>
        <source>Unit {unit} has been worked on since. The import can&apos;t be undone any more.</source>
        <translation>房屋 {unit} 在匯入之後已有人處理過，這次匯入不能再撤銷。</translation>
    </message>
    <message>
        <source>Unit {unit} has no meter for this. Tell its number and its first reading.</source>
        <translation>房屋 {unit} 還沒有表，請寫明表號和初始讀數。</translation>
    </message>
    <message>
        <source>Unit {unit} has several meters for this. Tell the number of the meter.</source>
        <translation>房屋 {unit} 有多塊表，請寫明表號。</translation>
    </message>
    <message>
        <source>Unit {unit} has the meter {number}. Correct the number, or change the meter in its sheet.</source>
        <translation>房屋 {unit} 在用表號為 {number}。請更正表號，或在抄表單中辦理換表。</translation>
    </message>
    <message>
        <source>Unit {unit}, meter {number}</source>
        <translation>房屋 {unit}，表號 {number}</translation>
    </message>
    <message>
        <source>Unit {unit}, meter {number}: {reason}</source>
        <translation>房屋 {unit}，表號 {number}：{reason}</translation>
    </message>
    <message>
        <source>Unit, name or phone</source>
        <translation>房號、姓名或電話</translation>
    </message>
    <message>
        <source>Unit, name, initials, phone, plate</source>
        <translation>房號、姓名、首字母、電話、車牌</translation>
    </message>
    <message>
        <source>Unit, number or contractor</source>
        <translation>房號、編號或施工單位</translation>
    </message>
    <message>
        <source>Unit, resident, or an office</source>
        <translation>房號、住戶或辦公室</translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation>房號：{unit}</translation>
    </message>
    <message>
        <source>Unit; empty: all units</source>
        <translation>房號（空白為全部房屋）</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Units billed</source>
        <translation>應繳戶數</translation>
    </message>
    <message>
        <source>Units left out stand here, each with the reason.</source>
        <translation>未出帳的房屋及原因列在這裡。</translation>
    </message>
    <message>
        <source>Units measure what was entered</source>
        <translation>房屋面積等計費資料與錄入一致</translation>
    </message>
    <message>
        <source>Units of a kind</source>
        <translation>某類房屋</translation>
    </message>
    <message>
        <source>Units paid up</source>
        <translation>已繳清戶數</translation>
    </message>
    <message>
        <source>Units that owe</source>
        <translation>欠費戶數</translation>
    </message>
    <message>
        <source>Units: {count}</source>
        <translation>{count} 戶</translation>
    </message>
    <message>
        <source>Unsold</source>
        <translation>未售</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Until it is approved, works end on the day of the permit. The permit is issued anew with it.</source>
        <translation>延期批准前，施工仍以原許可期限為準；批准後換發裝修許可證。</translation>
    </message>
    <message>
        <source>Until the resident asks for it</source>
        <translation>託管至委託人取回</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>Until {day} instead of {before}</source>
        <translation>由 {before} 延至 {day}</translation>
    </message>
    <message>
        <source>Until: {day}</source>
        <translation>託管至：{day}</translation>
    </message>
    <message>
        <source>Urban management</source>
        <translation>城管部門</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急程度</translation>
    </message>
    <message>
        <source>Urgency: {urgency}</source>
        <translation>緊急程度：{urgency}</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>重新啟用</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>恢復使用</translation>
    </message>
    <message>
        <source>Use of a calendar year</source>
        <translation>全年用量</translation>
    </message>
    <message>
        <source>Use of a month</source>
        <translation>當月用量</translation>
    </message>
    <message>
        <source>Use only as much prepayment as is to be paid.</source>
        <translation>使用的預存款不能超過本次應收。</translation>
    </message>
    <message>
        <source>Use the item again</source>
        <translation>重新啟用收費項目</translation>
    </message>
    <message>
        <source>Used again</source>
        <translation>恢復使用</translation>
    </message>
    <message>
        <source>Usual use</source>
        <translation>平時用量</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>空置</translation>
    </message>
    <message>
        <source>Vacant unit</source>
        <translation>空置房</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Valid for the unit and the days on its front alone.</source>
        <translation>僅限正面所列房屋及有效期內使用。</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Valid only with our seal and unaltered. For an invoice, please bring this receipt.</source>
        <translation>本收據蓋章有效，塗改無效；如需發票請憑本收據辦理。</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>有效期至 {day}</translation>
    </message>
    <message>
        <source>Valid until: {day}</source>
        <translation>有效期至：{day}</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車輛</translation>
    </message>
    <message>
        <source>Vehicle added</source>
        <translation>登記車輛</translation>
    </message>
    <message>
        <source>Vehicle gone</source>
        <translation>註銷車輛</translation>
    </message>
    <message>
        <source>Vehicle kind</source>
        <translation>車輛類型</translation>
    </message>
    <message>
        <source>Vehicle no longer here</source>
        <translation>註銷車輛</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>車輛</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>評價</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>違規類型</translation>
    </message>
    <message>
        <source>Violation found</source>
        <translation>違規情況</translation>
    </message>
    <message>
        <source>Violation not put right yet</source>
        <translation>違規復查未整改</translation>
    </message>
    <message>
        <source>Violation put right</source>
        <translation>違規已整改</translation>
    </message>
    <message>
        <source>Violation to be checked</source>
        <translation>違規整改待複查</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>違規</translation>
    </message>
    <message>
        <source>Violations and hot work</source>
        <translation>違規與動火</translation>
    </message>
    <message>
        <source>Violations by kind</source>
        <translation>違規類型統計</translation>
    </message>
    <message>
        <source>Violations put right in time</source>
        <translation>按期整改率</translation>
    </message>
    <message>
        <source>Violations: rectification notices, stop-works and hot work of all sites; what is due first stands above, what is past its time is red. F7 or Enter in the list takes the next step: a violation of the structure, the façade, gas, heating or waterproofing stops the works, a notice is served, then looked at again until it is put right. A stop-work is lifted on a supervisor&apos;s word; hot work is looked after when it is done. A new notice is written from a round, or with Ctrl+Q for the same site, here or in the case. Ctrl+O turns to the case, F9 shows the paper, Ctrl+E saves the list.</source>
        <translation>違規：各戶的違規整改通知書、停工通知書和動火作業；先到期的排在上面，逾期的標紅。按 F7 或在列表中按 Enter 辦理下一步：涉及承重結構、外立面、燃氣、暖氣或防水的違規先責令停工；整改通知登記送達，再複查直至整改完畢。停工由主管解除；動火結束後登記檢查。新的整改通知在巡查中開具，或在此處、裝修檔案中按 Ctrl+Q 為同一戶開具。Ctrl+O 檢視檔案，F9 預覽單據，Ctrl+E 匯出列表。</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>上門</translation>
    </message>
    <message>
        <source>Visit cancelled</source>
        <translation>取消來訪</translation>
    </message>
    <message>
        <source>Visit changed</source>
        <translation>來訪：修改</translation>
    </message>
    <message>
        <source>Visit to the estate</source>
        <translation>來訪</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>來訪</translation>
    </message>
    <message>
        <source>Visitor announced</source>
        <translation>預約來訪</translation>
    </message>
    <message>
        <source>Visitor asked to wait</source>
        <translation>請來訪人等候</translation>
    </message>
    <message>
        <source>Visitor came in</source>
        <translation>來訪：登記</translation>
    </message>
    <message>
        <source>Visitor left</source>
        <translation>來訪：離開</translation>
    </message>
    <message>
        <source>Visitor let in</source>
        <translation>來訪：放行</translation>
    </message>
    <message>
        <source>Visitor overstayed</source>
        <translation>來訪逾時未離</translation>
    </message>
    <message>
        <source>Visitor refused</source>
        <translation>謝絕來訪</translation>
    </message>
    <message>
        <source>Visitor register</source>
        <translation>來訪登記表</translation>
    </message>
    <message>
        <source>Visitor signed in</source>
        <translation>來訪登記</translation>
    </message>
    <message>
        <source>Visitor signed out</source>
        <translation>來訪離開</translation>
    </message>
    <message>
        <source>Visitor slip</source>
        <translation>訪客單</translation>
    </message>
    <message>
        <source>Visitor turned away</source>
        <translation>來訪：謝絕</translation>
    </message>
    <message>
        <source>Visitor waits</source>
        <translation>來訪：等候</translation>
    </message>
    <message>
        <source>Visitor&apos;s name</source>
        <translation>來訪人</translation>
    </message>
    <message>
        <source>Visitor: {name}</source>
        <translation>來訪人：{name}</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>來訪人員</translation>
    </message>
    <message>
        <source>Visitors leave by this time at the latest</source>
        <translation>訪客最遲離開時間</translation>
    </message>
    <message>
        <source>Visitors on site</source>
        <translation>在場名單</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>來訪登記</translation>
    </message>
    <message>
        <source>Visits are as noted</source>
        <translation>來訪登記與稽核鏈記錄一致</translation>
    </message>
    <message>
        <source>Visits are numbered without a gap</source>
        <translation>來訪登記編號連續</translation>
    </message>
    <message>
        <source>Visits stand where their steps lead</source>
        <translation>來訪登記狀態與經過一致</translation>
    </message>
    <message>
        <source>Visits to their units</source>
        <translation>其房屋的來訪</translation>
    </message>
    <message>
        <source>Visits, as the visitor</source>
        <translation>作為訪客的來訪</translation>
    </message>
    <message>
        <source>Visits: F3 signs a visitor in. Type the unit, the resident or an office, Enter; what the unit has said about who may come stands beneath it. Then the name: who was here before or has a standing permission is offered and filled in. Ctrl+S signs in, F10 signs in and prints the slip, F7 lets the visitor wait for the resident&apos;s word, F8 turns them away. A time that is still to come notes somebody who is expected. Where the resident is to be asked first, type who said yes. Who is not to be admitted comes in only on a supervisor&apos;s word: Shift+F7.

Esc goes to the list, the arrows choose a visit. F7 signs out whoever is chosen, or lets in who was expected or has waited; Shift+F7 notes a time for somebody who left unseen. F2 corrects, F9 shows the slip, Shift+F8 cancels. A slip that is scanned opens its visit. Whoever stays longer than the rules allow turns red here and on the tab. Ctrl+P prints the list of everybody on site for an evacuation, Ctrl+Shift+P shows the day sheet, Ctrl+E saves the list.</source>
        <translation>來訪登記：F3 登記訪客。先輸入房號、住戶或辦公室，按 Enter；住戶對來訪的要求會顯示在下方。再輸入姓名：曾來訪或有長期許可的人會列出並自動帶出資料。Ctrl+S 登記，F10 登記並列印訪客單，F7 轉為待住戶確認，F8 謝絕來訪。填寫今後的時間即為預約來訪。住戶要求先徵得同意的，須填寫同意人；在謝絕來訪名單上的，須由主管授權放行：Shift+F7。

Esc 轉到列表，方向鍵選擇來訪記錄。F7 為選中的訪客登記離開，或放行預約、等候的訪客；Shift+F7 為已自行離開的訪客補記離開時間。F2 更正，F9 檢視訪客單，Shift+F8 取消。掃描訪客單即開啟該記錄。超過規定時間未離開的，在列表和標籤上顯示為紅色。Ctrl+P 列印在場名單（疏散用），Ctrl+Shift+P 檢視當日登記表，Ctrl+E 匯出列表。</translation>
    </message>
    <message>
        <source>Visits: {count}</source>
        <translation>來訪：{count} 批</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Void receipts</source>
        <translation>作廢收據</translation>
    </message>
    <message>
        <source>Void the charge</source>
        <translation>作廢帳單</translation>
    </message>
    <message>
        <source>Void the deposit</source>
        <translation>作廢押金</translation>
    </message>
    <message>
        <source>Void the receipt</source>
        <translation>作廢收據</translation>
    </message>
    <message>
        <source>Void …</source>
        <translation>作廢…</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作廢</translation>
    </message>
    <message>
        <source>Voided by</source>
        <translation>沖紅收據</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>沖紅原收據</translation>
    </message>
    <message>
        <source>Voids / voided by</source>
        <translation>沖紅對應收據</translation>
    </message>
    <message>
        <source>Voids {number}</source>
        <translation>沖紅 {number}</translation>
    </message>
    <message>
        <source>Vouched for with a password</source>
        <translation>輸入密碼授權</translation>
    </message>
    <message>
        <source>WEEK</source>
        <translation>週次</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Wait for the camera …</source>
        <translation>正在打開攝像頭…</translation>
    </message>
    <message>
        <source>Wait longer …</source>
        <translation>延長掛起…</translation>
    </message>
    <message>
        <source>Waiting for parts</source>
        <translation>待配件</translation>
    </message>
    <message>
        <source>Waiting for the developer</source>
        <translation>待開發商</translation>
    </message>
    <message>
        <source>Waiting for the resident</source>
        <translation>待住戶</translation>
    </message>
    <message>
        <source>Waiting period</source>
        <translation>觀察期</translation>
    </message>
    <message>
        <source>Waiting period over</source>
        <translation>觀察期滿</translation>
    </message>
    <message>
        <source>Waiting period until</source>
        <translation>觀察期至</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Waits until</source>
        <translation>掛起至</translation>
    </message>
    <message>
        <source>Waive charges</source>
        <translation>減免費用</translation>
    </message>
    <message>
        <source>Waive …</source>
        <translation>減免…</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已減免</translation>
    </message>
    <message>
        <source>Waived before</source>
        <translation>已減免金額</translation>
    </message>
    <message>
        <source>Waived now</source>
        <translation>本次減免</translation>
    </message>
    <message>
        <source>Waived: {what}</source>
        <translation>減免：{what}</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>減免</translation>
    </message>
    <message>
        <source>Waiver applied for</source>
        <translation>減免：申請</translation>
    </message>
    <message>
        <source>Waiver approved</source>
        <translation>減免：核准</translation>
    </message>
    <message>
        <source>Waiver list</source>
        <translation>減免臺帳</translation>
    </message>
    <message>
        <source>Waiver rejected</source>
        <translation>減免：駁回</translation>
    </message>
    <message>
        <source>Waiver slip</source>
        <translation>減免審批單</translation>
    </message>
    <message>
        <source>Waiver withdrawn</source>
        <translation>減免：撤回</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>減免</translation>
    </message>
    <message>
        <source>Waivers and refunds came where they stand by allowed steps</source>
        <translation>減免與退款均按規定步驟辦理</translation>
    </message>
    <message>
        <source>Wang Fang</source>
        <translation>王芳</translation>
    </message>
    <message>
        <source>Warranties are listed as of today. Leave out the days.</source>
        <translation>保修表按今天列出，請不要填寫日期。</translation>
    </message>
    <message>
        <source>Warranties of the developer</source>
        <translation>開發商保修表</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>Warranty added</source>
        <translation>新增保修項目</translation>
    </message>
    <message>
        <source>Warranty changed</source>
        <translation>修改保修項目</translation>
    </message>
    <message>
        <source>Warranty no longer used</source>
        <translation>停用保修項目</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>保修期至</translation>
    </message>
    <message>
        <source>Warranty used again</source>
        <translation>恢復保修項目</translation>
    </message>
    <message>
        <source>Warranty: how long the developer answers for each part of a building. F7 enters the shortest terms of the law (State Council Decree 279, art. 40) into the empty table, later it changes the part chosen; F3 adds a part. The terms of a unit run from its hand-over, as the unit file has it, those of public parts from the day on which their building was accepted: F8 enters these days. While a term runs, a repair of its category is proposed as the developer&apos;s. Ctrl+Del stops proposing a part, or proposes it again.</source>
        <translation>保修：開發商對各部位承擔保修的期限。表為空時按 F7 填入法定最低保修期限（國務院令第 279 號第四十條），之後用 F7 修改所選部位；F3 新增部位。戶內自業主檔案裏的交付日期起算，公共部位自樓棟竣工驗收之日起算，用 F8 填寫。保修期內，同類報修默認由開發商承擔。Ctrl+Del 停用或恢復使用。</translation>
    </message>
    <message>
        <source>Was to be reviewed by {due}</source>
        <translation>應於 {due} 前審閱</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>裝修垃圾</translation>
    </message>
    <message>
        <source>Waste bagged and put where it belongs</source>
        <translation>垃圾裝袋並定點堆放</translation>
    </message>
    <message>
        <source>Waste carried away</source>
        <translation>裝修垃圾已清運</translation>
    </message>
    <message>
        <source>Waste is bagged and carried to its place; stairs, lifts and corridors stay clear.</source>
        <translation>裝修垃圾袋裝清運至指定地點，保持樓道、電梯、走廊暢通整潔。</translation>
    </message>
    <message>
        <source>Waste is bagged; lifts and corridors are kept clean.</source>
        <translation>垃圾袋裝清運，保持電梯和樓道整潔。</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水費</translation>
    </message>
    <message>
        <source>Water off</source>
        <translation>停水</translation>
    </message>
    <message>
        <source>Water supply</source>
        <translation>水</translation>
    </message>
    <message>
        <source>Water supply and drains</source>
        <translation>給排水管道</translation>
    </message>
    <message>
        <source>Waterproofing</source>
        <translation>防水</translation>
    </message>
    <message>
        <source>Waterproofing and water test plan</source>
        <translation>防水及閉水試驗方案</translation>
    </message>
    <message>
        <source>Waterproofing of bathrooms and other wet rooms</source>
        <translation>衞生間等有防水要求的房間</translation>
    </message>
    <message>
        <source>Waterproofing of the roof</source>
        <translation>屋面防水</translation>
    </message>
    <message>
        <source>Waterproofing tested, no leak</source>
        <translation>閉水試驗合格，樓下無滲漏</translation>
    </message>
    <message>
        <source>Waterproofing whole, or tested anew</source>
        <translation>防水完好或已重做閉水試驗</translation>
    </message>
    <message>
        <source>We</source>
        <translation>三</translation>
    </message>
    <message>
        <source>We wish you and your family all the best.</source>
        <translation>　　祝您生活愉快，闔家安康！</translation>
    </message>
    <message>
        <source>We would rather settle this with you: if you dispute a sum, please bring your receipts by that day; if you cannot pay all at once, we can agree on instalments. If you have paid, please disregard this letter.</source>
        <translation>　　我們仍希望與您協商解決：如您對金額有異議，請在上述日期前攜帶繳費憑證與我們核對；如一次繳清確有困難，可以與我們商定分期繳納。如您已經繳納，請不必理會本函。</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週次</translation>
    </message>
    <message>
        <source>Week or month</source>
        <translation>週次或月份</translation>
    </message>
    <message>
        <source>Week sheet</source>
        <translation>週排班表</translation>
    </message>
    <message>
        <source>Welcome to frontdesk</source>
        <translation>歡迎使用 frontdesk</translation>
    </message>
    <message>
        <source>Welder</source>
        <translation>焊工</translation>
    </message>
    <message>
        <source>Welding, cutting …</source>
        <translation>焊接、切割…</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>借出時間</translation>
    </message>
    <message>
        <source>Went out at</source>
        <translation>實際借出時間</translation>
    </message>
    <message>
        <source>Went out: {moment}</source>
        <translation>借出時間：{moment}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>What I have entered and handed in is true. Works begin only when the permit hangs at the door, and go no further than it allows.</source>
        <translation>本人保證所填內容及所交資料真實；領取並張貼裝修許可證後方可施工，且不超出許可範圍。</translation>
    </message>
    <message>
        <source>What a rectification notice asks for is done within</source>
        <translation>違規整改期限</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>辦理結果</translation>
    </message>
    <message>
        <source>What both agreed</source>
        <translation>雙方約定</translation>
    </message>
    <message>
        <source>What bounced</source>
        <translation>退票的款項</translation>
    </message>
    <message>
        <source>What callers are told</source>
        <translation>對外答覆口徑</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>催繳結果</translation>
    </message>
    <message>
        <source>What can be done here, each when the record allows it: {acts}.</source>
        <translation>可辦理的操作（視記錄狀態而定）：{acts}。</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>未能讀入的內容</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差異說明</translation>
    </message>
    <message>
        <source>What differs of the keys</source>
        <translation>鑰匙差異說明</translation>
    </message>
    <message>
        <source>What differs of the things</source>
        <translation>物品差異說明</translation>
    </message>
    <message>
        <source>What differs: {words}</source>
        <translation>差異說明：{words}</translation>
    </message>
    <message>
        <source>What fields said before is as noted</source>
        <translation>變更前後內容與稽核鏈記錄一致</translation>
    </message>
    <message>
        <source>What goes from hand to hand with the shift; it is counted at each handover.</source>
        <translation>隨班交接的物品，每次交接班清點。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情況說明</translation>
    </message>
    <message>
        <source>What happened is told of these days; what is under review, active or held is told as it stands now. A permit is expired when works go on beyond its last day.</source>
        <translation>發生數按統計期計算；審批中、在建和在押情況以目前為準。超過許可期限仍在施工的，計為許可證過期。</translation>
    </message>
    <message>
        <source>What happened? Enter writes it into the log.</source>
        <translation>發生了什麼？按 Enter 記入日誌</translation>
    </message>
    <message>
        <source>What has a point that is not in order does not pass.</source>
        <translation>有不合格項時不能通過驗收。</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>參數</translation>
    </message>
    <message>
        <source>What is asked here and what was answered is kept in this list.
F3 notes an enquiry.</source>
        <translation>住戶諮詢了什麼、怎樣答覆，都記在這裡。
按 F3 登記諮詢。</translation>
    </message>
    <message>
        <source>What is charged, and how much. First add a fee item (F2), then its price (F3), then bill the month (Ctrl+4).</source>
        <translation>收什麼費、收多少。先新增收費項目（F2），再設定單價（F3），然後出帳（Ctrl+4）。</translation>
    </message>
    <message>
        <source>What is dangerous of it</source>
        <translation>涉及的風險</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>作業內容</translation>
    </message>
    <message>
        <source>What is done about {number}</source>
        <translation>{number} 的處理措施</translation>
    </message>
    <message>
        <source>What is due to be erased is listed so long before it is erased</source>
        <translation>到期資料清除前的提示天數</translation>
    </message>
    <message>
        <source>What is due to be erased was listed</source>
        <translation>列出到期待清除資訊</translation>
    </message>
    <message>
        <source>What is erased, and what stays</source>
        <translation>清除與保留的內容</translation>
    </message>
    <message>
        <source>What is forbidden</source>
        <translation>禁止行為</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>移交內容</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>依法保留內容</translation>
    </message>
    <message>
        <source>What is known here helps whoever stands at the counter.
F3 writes the first answer.</source>
        <translation>知識庫幫助每一位當班人員統一答覆。
按 F3 寫第一條答覆。</translation>
    </message>
    <message>
        <source>What is not as it should be</source>
        <translation>不滿意之處</translation>
    </message>
    <message>
        <source>What is not in order, by its number: {points}</source>
        <translation>不合格項請填編號：{points}</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>未結事項</translation>
    </message>
    <message>
        <source>What is refunded</source>
        <translation>退款內容</translation>
    </message>
    <message>
        <source>What is scanned is listed here until the window closes.</source>
        <translation>掃描結果顯示在此，關閉窗口後不留存。</translation>
    </message>
    <message>
        <source>What is settled</source>
        <translation>處理情況</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>顯示內容</translation>
    </message>
    <message>
        <source>What is suspended waits until a day</source>
        <translation>掛起的報修單都有恢復日期</translation>
    </message>
    <message>
        <source>What is to be brought or put right</source>
        <translation>需補交或改正的內容</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>What is to be put right, and where</source>
        <translation>哪裡需要整改、如何整改</translation>
    </message>
    <message>
        <source>What is to be said of it</source>
        <translation>審閱意見</translation>
    </message>
    <message>
        <source>What is unfounded leaves the handling rate.</source>
        <translation>不成立的投訴不計入處理率。</translation>
    </message>
    <message>
        <source>What is written and done while somebody is on duty stands here. Open a shift first.</source>
        <translation>當班期間的手寫記錄和各項業務都列在這裡，請先開班。</translation>
    </message>
    <message>
        <source>What is wrong, and where</source>
        <translation>何處有何問題</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>What lies there</source>
        <translation>其中的備份</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>What must be done first</source>
        <translation>復工條件</translation>
    </message>
    <message>
        <source>What no rule erases by itself</source>
        <translation>不自動清除的資料及理由</translation>
    </message>
    <message>
        <source>What residents say of their visitors is kept here.
F3 notes it.</source>
        <translation>這裡記錄住戶對來訪的要求。
按 F3 新增。</translation>
    </message>
    <message>
        <source>What the books say</source>
        <translation>帳面數</translation>
    </message>
    <message>
        <source>What the caller was told</source>
        <translation>告知反映人</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>攝像頭畫面</translation>
    </message>
    <message>
        <source>What the chosen meter showed stands here.</source>
        <translation>所選表計的歷次讀數顯示在這裡。</translation>
    </message>
    <message>
        <source>What the complainant was told</source>
        <translation>向投訴人的答覆</translation>
    </message>
    <message>
        <source>What the desks did</source>
        <translation>只看系統記錄</translation>
    </message>
    <message>
        <source>What the follow-up found</source>
        <translation>回訪發現的問題</translation>
    </message>
    <message>
        <source>What the incoming operator says</source>
        <translation>接班人意見</translation>
    </message>
    <message>
        <source>What the key desk wrote is as noted in the audit chain</source>
        <translation>鑰匙台所記與審計鏈一致</translation>
    </message>
    <message>
        <source>What the key opens is missing.</source>
        <translation>沒有填寫鑰匙對應的門鎖。</translation>
    </message>
    <message>
        <source>What the list brought in is voided: nobody owes it, nobody has prepaid it.</source>
        <translation>已撤銷：這份表匯入的欠費和預存款已全部作廢。</translation>
    </message>
    <message>
        <source>What they are told</source>
        <translation>統一的答覆口徑</translation>
    </message>
    <message>
        <source>What units have said about who may come is as noted</source>
        <translation>住戶的來訪許可與稽核鏈記錄一致</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>諮詢內容</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>實點數</translation>
    </message>
    <message>
        <source>What was counted differs from the books. Type the reason.</source>
        <translation>實點數與帳面不符，請填寫原因。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>處理方式</translation>
    </message>
    <message>
        <source>What was done about it:</source>
        <translation>整改情況：</translation>
    </message>
    <message>
        <source>What was done about {code}</source>
        <translation>{code} 的處理</translation>
    </message>
    <message>
        <source>What was done after the backup</source>
        <translation>備份之後辦理的業務</translation>
    </message>
    <message>
        <source>What was done or answered</source>
        <translation>處理或答覆情況</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>已刪除內容</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>盤點結果</translation>
    </message>
    <message>
        <source>What was found on sites is as noted in the audit chain</source>
        <translation>違規、停工與動火記錄與稽核鏈一致</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>調查結果</translation>
    </message>
    <message>
        <source>What was found out about {number}</source>
        <translation>{number} 的調查結果</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>提供內容</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>檢查項目</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>繳費明細</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>承諾時限</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>反映內容</translation>
    </message>
    <message>
        <source>What was reported is missing.</source>
        <translation>缺少內容。</translation>
    </message>
    <message>
        <source>What was reported: {text}</source>
        <translation>反映內容：{text}</translation>
    </message>
    <message>
        <source>What was said of visitors to their units</source>
        <translation>其房屋的訪客約定</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>檢查情況</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>只看手寫記錄</translation>
    </message>
    <message>
        <source>What was written to {folder} reads otherwise. Use another disk.</source>
        <translation>寫入 {folder} 的內容讀回不一致，請更換磁碟。</translation>
    </message>
    <message>
        <source>What would be charged</source>
        <translation>試算結果</translation>
    </message>
    <message>
        <source>What {number} demands is not put right. Type why works may go on all the same.</source>
        <translation>{number} 要求的整改尚未完成。請填寫准予恢復施工的理由。</translation>
    </message>
    <message>
        <source>Whatever holds</source>
        <translation>全部要求</translation>
    </message>
    <message>
        <source>Whatever was done</source>
        <translation>全部操作</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>When a late fee runs</source>
        <translation>違約金說明</translation>
    </message>
    <message>
        <source>When, now if empty</source>
        <translation>時間（不填即為現在）</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where does the visitor go? Type a unit, or the office.</source>
        <translation>訪客去往何處？請填寫房號或辦公室。</translation>
    </message>
    <message>
        <source>Where the seal is</source>
        <translation>印章位置</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>報修地點：{place}</translation>
    </message>
    <message>
        <source>Whether a row is a repair or a complaint is told by a column, or else by the name or title of the sheet.</source>
        <translation>報修還是投訴，由「類型」欄說明；沒有此欄的，按工作表名稱或標題判斷。</translation>
    </message>
    <message>
        <source>Which copy</source>
        <translation>停用哪一把</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Which log</source>
        <translation>日誌範圍</translation>
    </message>
    <message>
        <source>Which passes</source>
        <translation>延期範圍</translation>
    </message>
    <message>
        <source>Which says</source>
        <translation>違反規定</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>經辦人</translation>
    </message>
    <message>
        <source>Who applied for it may not approve it. Ask somebody else who may.</source>
        <translation>申請人不能審批自己的申請，請由其他有權限的人審批。</translation>
    </message>
    <message>
        <source>Who applies</source>
        <translation>申請人身份</translation>
    </message>
    <message>
        <source>Who applies for a waiver or refund may not approve it</source>
        <translation>減免、退款的申請人不得自行審批</translation>
    </message>
    <message>
        <source>Who asked, and the phone. What was asked and answered stays.</source>
        <translation>清除諮詢人與電話；保留諮詢與答覆內容。</translation>
    </message>
    <message>
        <source>Who asks, and why</source>
        <translation>由誰要求、原因</translation>
    </message>
    <message>
        <source>Who asks, if not the person</source>
        <translation>申請人（非本人時填寫）</translation>
    </message>
    <message>
        <source>Who bears it</source>
        <translation>費用承擔</translation>
    </message>
    <message>
        <source>Who bears it is not known. Write estate, resident or developer.</source>
        <translation>費用承擔無法識別。請寫物業、有償或開發商。</translation>
    </message>
    <message>
        <source>Who borrowed a key is erased after</source>
        <translation>鑰匙借用人資訊保存期限</translation>
    </message>
    <message>
        <source>Who borrowed, phone, ID number, reason and words. Which key was out, from when to when, stays.</source>
        <translation>清除借用人、電話、證件號碼、事由與備註；保留鑰匙與借還時間。</translation>
    </message>
    <message>
        <source>Who borrows</source>
        <translation>借用人類別</translation>
    </message>
    <message>
        <source>Who came is the visitors&apos; own data, which is erased after its own time.</source>
        <translation>訪客資料屬訪客本人，按其保留期限清除。</translation>
    </message>
    <message>
        <source>Who came, phone, ID number, plate, what they carried, and words. That somebody came, and when, stays.</source>
        <translation>清除訪客姓名、電話、證件號碼、車牌、攜帶物品與備註；保留來訪次數與時間。</translation>
    </message>
    <message>
        <source>Who gave the first review doesn&apos;t give the final one, and nobody else may. Send it back to the first review, for another to give.</source>
        <translation>初審的人不得複審，而其他人均無複審權限。請退回初審，由他人初審。</translation>
    </message>
    <message>
        <source>Who gave the first review doesn&apos;t give the final one. Ask the manager.</source>
        <translation>初審人不能再做複審，請找經理。</translation>
    </message>
    <message>
        <source>Who has moved out, and owes nothing, is erased after</source>
        <translation>已遷出且無欠費住戶資料保留</translation>
    </message>
    <message>
        <source>Who is asking? Give --operator NAME, or set FRONTDESK_OPERATOR.</source>
        <translation>請說明操作員：用 --operator 姓名，或設定 FRONTDESK_OPERATOR。</translation>
    </message>
    <message>
        <source>Who is on site can be found, and nobody else</source>
        <translation>在場訪客均可查到，且只有在場訪客可查到</translation>
    </message>
    <message>
        <source>Who left the key and took it back, phone and words. Which key it was, and from when to when, stays.</source>
        <translation>清除託管人、取回人、電話與備註；保留鑰匙與起止時間。</translation>
    </message>
    <message>
        <source>Who looked again</source>
        <translation>複查人</translation>
    </message>
    <message>
        <source>Who looks into it</source>
        <translation>調查人</translation>
    </message>
    <message>
        <source>Who may come</source>
        <translation>來訪許可</translation>
    </message>
    <message>
        <source>Who may come is listed as of today. Leave out the days.</source>
        <translation>來訪許可按目前情況列出，請不要指定日期。</translation>
    </message>
    <message>
        <source>Who may come: what residents have told the counter about their visitors. A standing permission lets somebody in by name; somebody can be asked about first, or not be admitted, by name or by purpose. It stands before whoever signs a visitor in the moment the unit is chosen. F3 notes what was said, F8 ends it. What is said of the whole estate is a supervisor&apos;s to say.</source>
        <translation>來訪許可：住戶對來訪的要求。長期許可指定到人；也可按姓名或事由要求先徵得住戶同意，或謝絕來訪。登記來訪時，一選定房號即會顯示。F3 新增，F8 終止。適用於全小區的要求由主管設定。</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>職務權限</translation>
    </message>
    <message>
        <source>Who may do what is as noted</source>
        <translation>權限表與操作日誌一致</translation>
    </message>
    <message>
        <source>Who may do what is listed as of today. Leave out the days.</source>
        <translation>權限表按今日列出，請勿指定日期。</translation>
    </message>
    <message>
        <source>Who may have a key that others left</source>
        <translation>他人託管鑰匙的借用約定</translation>
    </message>
    <message>
        <source>Who may sign in is as noted</source>
        <translation>登入人員與記錄一致</translation>
    </message>
    <message>
        <source>Who of the household said yes</source>
        <translation>同意來訪的住戶</translation>
    </message>
    <message>
        <source>Who pays? Type a unit, a name or a phone number above, and press Enter.</source>
        <translation>哪一戶繳費？請在上方輸入房號、姓名或電話，按 Enter。</translation>
    </message>
    <message>
        <source>Who recorded an application doesn&apos;t give its final review, and nobody else may. Enter another manager, or change the rule in the settings.</source>
        <translation>登記申請的人不得複審，而其他人均無複審權限。請在設定中增加一名經理，或修改規則。</translation>
    </message>
    <message>
        <source>Who recorded an application doesn&apos;t give its final review. Ask the manager.</source>
        <translation>登記申請的人不能複審，請找經理。</translation>
    </message>
    <message>
        <source>Who recorded an application may not give its final review</source>
        <translation>登記申請的人不得複審</translation>
    </message>
    <message>
        <source>Who recorded it may not approve it. Ask somebody else who may.</source>
        <translation>登記人不能批准自己登記的申請，請由其他有權限的人批准。</translation>
    </message>
    <message>
        <source>Who reported a repair or complaint is erased after</source>
        <translation>報修、投訴報告人資料保留</translation>
    </message>
    <message>
        <source>Who reported repairs and complaints</source>
        <translation>報修、投訴的報告人</translation>
    </message>
    <message>
        <source>Who reported something is told of it within</source>
        <translation>首次反饋時限</translation>
    </message>
    <message>
        <source>Who reported the loss, and words. That the key was lost, and what was done, stays.</source>
        <translation>清除報失人與說明；保留遺失與處理結果。</translation>
    </message>
    <message>
        <source>Who reported tickets erased in their time</source>
        <translation>到期清除工單報告人</translation>
    </message>
    <message>
        <source>Who restores it? The right to restore backups is needed.</source>
        <translation>由誰還原？需要有「還原備份」權限。</translation>
    </message>
    <message>
        <source>Who stands guard</source>
        <translation>監護人</translation>
    </message>
    <message>
        <source>Who stood for a unit from when to when must be accounted for: roles and days stay, without a name.</source>
        <translation>房屋權責起止須可追溯：保留身份與日期，不留姓名。</translation>
    </message>
    <message>
        <source>Who this was has been erased in its time. Enter the worker anew.</source>
        <translation>該人員的資訊已按規定清除，請重新登記。</translation>
    </message>
    <message>
        <source>Who took it, or how it was sent</source>
        <translation>領取人或送達方式</translation>
    </message>
    <message>
        <source>Who visited or enquired is erased after</source>
        <translation>來訪及諮詢人資訊保存期限</translation>
    </message>
    <message>
        <source>Who wants to see what is kept of them, or to be erased, asks here.
A request begins in the unit file (F4), beside the person, with “Personal data” (Shift+F1 to F9).</source>
        <translation>住戶要求查閱、複製或刪除個人資料的，在此辦理。
請在業主檔案（F4）中點按該人員旁的「個人資料」（Shift+F1 至 F9）開始受理。</translation>
    </message>
    <message>
        <source>Who was let in or not, phone and words. That there was such a word, and for which unit, stays.</source>
        <translation>清除許可（拒絕）對象、電話與備註；保留曾有約定及其房屋。</translation>
    </message>
    <message>
        <source>Who was not inside has seen neither points nor people.</source>
        <translation>未進入工地，不能填寫檢查項和人數。</translation>
    </message>
    <message>
        <source>Who worked on a site is erased after</source>
        <translation>施工人員資料保存期限</translation>
    </message>
    <message>
        <source>Who, when, how</source>
        <translation>何人、何時、何種方式</translation>
    </message>
    <message>
        <source>Whoever disagrees may take the matter to court (art. 50).</source>
        <translation>對處理結果有異議的，可依第五十條向人民法院提起訴訟。</translation>
    </message>
    <message>
        <source>Whoever hands over can&apos;t take over. Let the next one confirm it.</source>
        <translation>交班人不能自己接班，請由下一班確認。</translation>
    </message>
    <message>
        <source>Whoever looks after the files has nothing to do with the money.</source>
        <translation>系統管理員管理資料檔案，不得經手收款。</translation>
    </message>
    <message>
        <source>Whoever takes over confirms it with their own password.</source>
        <translation>請接班人用本人密碼確認。</translation>
    </message>
    <message>
        <source>Whoever was on duty may not review the log. Ask somebody else who may.</source>
        <translation>值班人不能審閱自己的日誌，請由其他有權限的人審閱。</translation>
    </message>
    <message>
        <source>Whoever wears this pass</source>
        <translation>持證須知</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>按整期計費</translation>
    </message>
    <message>
        <source>Whole estate</source>
        <translation>全小區</translation>
    </message>
    <message>
        <source>Whose the owner&apos;s deposit is</source>
        <translation>業主押金歸屬</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>終止原因</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>未出帳原因</translation>
    </message>
    <message>
        <source>Why it is not needed</source>
        <translation>不需要的原因</translation>
    </message>
    <message>
        <source>Why it is opened over that one</source>
        <translation>未經交接開班的原因</translation>
    </message>
    <message>
        <source>Why the row is faulty</source>
        <translation>有誤原因</translation>
    </message>
    <message>
        <source>Why they don&apos;t hand over themselves</source>
        <translation>本人未交班的原因</translation>
    </message>
    <message>
        <source>Why, unless all is put right</source>
        <translation>理由（未整改完畢時必填）</translation>
    </message>
    <message>
        <source>Will be answered by</source>
        <translation>承諾答覆時間</translation>
    </message>
    <message>
        <source>Will be answered by {time}</source>
        <translation>承諾 {time} 前答覆</translation>
    </message>
    <message>
        <source>Will be expected at {time}.</source>
        <translation>將登記為預約來訪：{time}。</translation>
    </message>
    <message>
        <source>Will do: longer is better</source>
        <translation>尚可，越長越好</translation>
    </message>
    <message>
        <source>Will not pay …</source>
        <translation>拒絕付費…</translation>
    </message>
    <message>
        <source>Wires and fire alarms as they should be</source>
        <translation>電線及消防報警設施完好</translation>
    </message>
    <message>
        <source>With a price of its own</source>
        <translation>價目表外</translation>
    </message>
    <message>
        <source>With slip</source>
        <translation>登記並列印</translation>
    </message>
    <message>
        <source>With {units}</source>
        <translation>合併繳費：{units}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw the bill</source>
        <translation>撤回費用</translation>
    </message>
    <message>
        <source>Withdraw the reading</source>
        <translation>撤回讀數</translation>
    </message>
    <message>
        <source>Withdraw the refund</source>
        <translation>撤回退款</translation>
    </message>
    <message>
        <source>Withdraw the waiver</source>
        <translation>撤回減免</translation>
    </message>
    <message>
        <source>Withdraw {number}</source>
        <translation>撤回 {number}</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>Without a day, the rules say by when the developer mends it.</source>
        <translation>不填日期時，按規則規定的期限請開發商維修。</translation>
    </message>
    <message>
        <source>Without a kind, the key of a unit is in custody, or of a vacant unit where it is empty; others are public.</source>
        <translation>未寫類型時：有房號的按住戶託管，空置或未售房屋按空置房，其餘按公共區域。</translation>
    </message>
    <message>
        <source>Without its first reading the meter is taken out of the books.</source>
        <translation>撤回初始讀數後，該表將從帳上移除。</translation>
    </message>
    <message>
        <source>Witness:</source>
        <translation>見證人：</translation>
    </message>
    <message>
        <source>Word about visitors ended</source>
        <translation>終止來訪授權</translation>
    </message>
    <message>
        <source>Word about visitors noted</source>
        <translation>登記來訪授權</translation>
    </message>
    <message>
        <source>Word of somebody who may not vouch</source>
        <translation>無權者授權被拒</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Words of the resident</source>
        <translation>住戶意見</translation>
    </message>
    <message>
        <source>Words on visits to their units</source>
        <translation>其房屋來訪的放行說明</translation>
    </message>
    <message>
        <source>Words, number, unit or name</source>
        <translation>內容、編號、房號或姓名</translation>
    </message>
    <message>
        <source>Words, number, unit, name or phone</source>
        <translation>內容、單號、房號、姓名或電話</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>維修記錄</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>開始處理</translation>
    </message>
    <message>
        <source>Work begun</source>
        <translation>工單：開始處理</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>完工</translation>
    </message>
    <message>
        <source>Work done …</source>
        <translation>完工…</translation>
    </message>
    <message>
        <source>Work finished at: {at}</source>
        <translation>完工時間：{at}</translation>
    </message>
    <message>
        <source>Work goes on</source>
        <translation>繼續處理</translation>
    </message>
    <message>
        <source>Work on sites</source>
        <translation>現場施工</translation>
    </message>
    <message>
        <source>Work on {number} has been charged to its unit, which stays therefore.</source>
        <translation>{number} 的維修費已計入該房號，房號不能更改。</translation>
    </message>
    <message>
        <source>Work on {number} is done</source>
        <translation>{number} 完工</translation>
    </message>
    <message>
        <source>Work on {number} is done.</source>
        <translation>{number} 已完工。</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>維修派工單</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>派工單</translation>
    </message>
    <message>
        <source>Work orders for a round</source>
        <translation>派工單彙總列印</translation>
    </message>
    <message>
        <source>Work orders for a round …</source>
        <translation>派工單彙總…</translation>
    </message>
    <message>
        <source>Work orders: {count}</source>
        <translation>派工單 {count} 張</translation>
    </message>
    <message>
        <source>Work orders: {count}, building by building.</source>
        <translation>派工單 {count} 張，按樓棟排列。</translation>
    </message>
    <message>
        <source>Work orders: {orders}, saved as {file}</source>
        <translation>派工單 {orders} 張，已儲存為 {file}</translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>試算</translation>
    </message>
    <message>
        <source>Work paid</source>
        <translation>有償服務收款</translation>
    </message>
    <message>
        <source>Work taken back</source>
        <translation>工單：撤銷完工</translation>
    </message>
    <message>
        <source>Work was done on {number} before. Note what was found instead.</source>
        <translation>{number} 已經維修過，不能取消，請登記這次的檢查結果。</translation>
    </message>
    <message>
        <source>Work: F8 finishes it. Material and labour are typed line by line: part of a name or its pinyin and how many, from the price list; what that has not, with a price of its own. Backspace takes the last line back. What the resident bears becomes a charge at once, and Ctrl+I opens the unit at the till; once it is paid the ticket goes on by itself. Ctrl+Q offers a quote, Ctrl+Shift+R notes the answer and who signed, on paper or on the screen; more than was agreed to wants another quote. Ctrl+Shift+N notes that the resident will not pay: it stays owed, and the follow-up is made all the same. Ctrl+Shift+Del takes work back that was done wrongly, with what it was charged as; a supervisor does that or vouches for it.</source>
        <translation>維修與費用：F8 完工。材料和人工逐行輸入：名稱的一部分或拼音加數量，取自價目表；價目表裏沒有的，再加單價。退格鍵取回最後一行。由住戶承擔的費用立即計入應收，Ctrl+I 打開該戶收款；繳清後工單自動進入下一步。Ctrl+Q 報價，Ctrl+Shift+R 記錄住戶答覆和簽字人（紙上或屏幕簽名）；超出同意金額須重新報價。Ctrl+Shift+N 記錄住戶拒絕付費：費用仍欠着，照常回訪。Ctrl+Shift+Del 撤銷做錯的維修及其應收，由主管操作或授權。</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Worked or off</source>
        <translation>上班 / 休息</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>維修人員</translation>
    </message>
    <message>
        <source>Worker at the door</source>
        <translation>到場</translation>
    </message>
    <message>
        <source>Worker came on site</source>
        <translation>維修人員到場</translation>
    </message>
    <message>
        <source>Worker dispatched</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Worker on site</source>
        <translation>已到場</translation>
    </message>
    <message>
        <source>Worker on site …</source>
        <translation>到場…</translation>
    </message>
    <message>
        <source>Worker or team</source>
        <translation>維修人員或班組</translation>
    </message>
    <message>
        <source>Worker with a pass</source>
        <translation>動火人員（持出入證）</translation>
    </message>
    <message>
        <source>Worker&apos;s signature:</source>
        <translation>維修人員簽字：</translation>
    </message>
    <message>
        <source>Worker:</source>
        <translation>動火人：</translation>
    </message>
    <message>
        <source>Worker: {name}</source>
        <translation>維修人員：{name}</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>維修人員</translation>
    </message>
    <message>
        <source>Workers and money are told of what was given and finished in these days, whenever it was reported; work that was taken back is left out. Collected is what has come in so far.</source>
        <translation>維修人員和收費按期內派工、完工的統計，不論何時報修；已撤回的完工不計。實收為至今已收金額。</translation>
    </message>
    <message>
        <source>Workers are known by their names, as they stand among the workers.</source>
        <translation>維修人員按姓名與維修人員名冊對應。</translation>
    </message>
    <message>
        <source>Workers are listed as of today. Leave out the days.</source>
        <translation>維修人員名冊以今天為準，請不要填日期。</translation>
    </message>
    <message>
        <source>Workers of the site</source>
        <translation>本工地人員登記表</translation>
    </message>
    <message>
        <source>Workers on sites</source>
        <translation>施工人員</translation>
    </message>
    <message>
        <source>Workers wear their passes</source>
        <translation>施工人員佩戴出入證</translation>
    </message>
    <message>
        <source>Workers, prices and warranties are as noted in the audit chain</source>
        <translation>維修人員、價目和保修期與稽核鏈記錄一致</translation>
    </message>
    <message>
        <source>Workers: who repairs what, and who is on duty. F7 or Enter says that the chosen worker is on duty, or not any more; whoever is on duty and of the trade is offered first when a repair is dispatched. Supervisors enter workers with F3 and teams, or firms that are called in, with F8, change them with F2, and note with Ctrl+Del who works here no longer, or does again. Ctrl+E saves the list.</source>
        <translation>維修人員：誰修什麼、誰當班。F7 或回車登記所選人員當班或下班；派工時先列出當班而且工種對口的人。主管用 F3 登記維修人員，F8 登記班組或外包單位，F2 修改，Ctrl+Del 登記離崗或重新上崗。Ctrl+E 匯出名冊。</translation>
    </message>
    <message>
        <source>Workers: who works on sites. F3 enters one, with a photo from a file, pasted with Ctrl+V, or from the camera, and a pass in the same go; who was here before is known by the identity number, or by name and phone. F7 or Enter changes the one chosen: passes that are out are printed anew with it. The identity number is kept encrypted; F8 shows it to who may see it, and that is noted. Ctrl+E saves the list. Who has had no pass for as long as Settings say is erased.</source>
        <translation>施工人員：在工地施工的人員。F3 登記，照片可從文件選擇、按 Ctrl+V 貼上或用鏡頭拍攝，並可同時辦理出入證；以前來過的人員按證件號碼或姓名加電話自動識別。F7 或 Enter 修改所選人員，在用的出入證隨之更新。證件號碼加密儲存，有權限者按 F8 查看並留下記錄。Ctrl+E 導出列表。超過設定中的儲存期限沒有辦證的人員資訊將被清除。</translation>
    </message>
    <message>
        <source>Workers: {count}</source>
        <translation>施工人數：{count}</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日曆</translation>
    </message>
    <message>
        <source>Working days set</source>
        <translation>設定工作日</translation>
    </message>
    <message>
        <source>Working out {month}</source>
        <translation>正在試算 {month}</translation>
    </message>
    <message>
        <source>Workmanship</source>
        <translation>施工維修品質</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>裝修內容</translation>
    </message>
    <message>
        <source>Works added</source>
        <translation>增加施工內容</translation>
    </message>
    <message>
        <source>Works added: {text}</source>
        <translation>增加施工內容：{text}</translation>
    </message>
    <message>
        <source>Works and time</source>
        <translation>施工內容與期限</translation>
    </message>
    <message>
        <source>Works are done</source>
        <translation>施工完畢</translation>
    </message>
    <message>
        <source>Works are done: to the case</source>
        <translation>已完工：轉到裝修許可</translation>
    </message>
    <message>
        <source>Works are over</source>
        <translation>施工已結束</translation>
    </message>
    <message>
        <source>Works are over and inspected</source>
        <translation>裝修竣工，驗收合格</translation>
    </message>
    <message>
        <source>Works are stopped by a notice, and go on without</source>
        <translation>停工均有停工通知，復工均已解除</translation>
    </message>
    <message>
        <source>Works are stopped by {number} until what it demands is done.</source>
        <translation>{number} 已責令停工，待滿足復工條件。</translation>
    </message>
    <message>
        <source>Works are stopped by {number} until {notice} is put right, or a supervisor says why not.</source>
        <translation>{number} 已責令停工，待 {notice} 整改完畢，或由主管說明理由。</translation>
    </message>
    <message>
        <source>Works at {unit} are over. Take the pass back.</source>
        <translation>{unit} 施工已結束，請收回出入證。</translation>
    </message>
    <message>
        <source>Works at {unit} are stopped. Nobody works there until they may go on.</source>
        <translation>{unit} 已停工，恢復施工前不得入場。</translation>
    </message>
    <message>
        <source>Works done by the owner</source>
        <translation>業主自行施工</translation>
    </message>
    <message>
        <source>Works elsewhere: {numbers}</source>
        <translation>其他在建工地：{numbers}</translation>
    </message>
    <message>
        <source>Works end on {day}. No pass is valid longer.</source>
        <translation>施工截止日為 {day}，出入證有效期不得超過該日。</translation>
    </message>
    <message>
        <source>Works failed inspection</source>
        <translation>裝修驗收未通過</translation>
    </message>
    <message>
        <source>Works finished</source>
        <translation>已完工</translation>
    </message>
    <message>
        <source>Works from</source>
        <translation>施工開始</translation>
    </message>
    <message>
        <source>Works from {since} to {until}</source>
        <translation>施工期限：{since} 至 {until}</translation>
    </message>
    <message>
        <source>Works given up</source>
        <translation>裝修：放棄施工</translation>
    </message>
    <message>
        <source>Works go on</source>
        <translation>繼續施工</translation>
    </message>
    <message>
        <source>Works go on again</source>
        <translation>恢復施工</translation>
    </message>
    <message>
        <source>Works go on …</source>
        <translation>繼續施工…</translation>
    </message>
    <message>
        <source>Works go on. {number} is lifted.</source>
        <translation>{number} 已解除，恢復施工。</translation>
    </message>
    <message>
        <source>Works going on</source>
        <translation>施工中</translation>
    </message>
    <message>
        <source>Works here again</source>
        <translation>重新上崗</translation>
    </message>
    <message>
        <source>Works here no longer</source>
        <translation>已離崗</translation>
    </message>
    <message>
        <source>Works inspected again at completion</source>
        <translation>裝修：竣工複驗</translation>
    </message>
    <message>
        <source>Works inspected at completion</source>
        <translation>裝修：竣工驗收</translation>
    </message>
    <message>
        <source>Works of a case</source>
        <translation>裝修項目</translation>
    </message>
    <message>
        <source>Works of {number} are given up</source>
        <translation>{number} 中途終止裝修</translation>
    </message>
    <message>
        <source>Works of {number} go on</source>
        <translation>{number} 繼續施工</translation>
    </message>
    <message>
        <source>Works on site</source>
        <translation>在建工地</translation>
    </message>
    <message>
        <source>Works passed before they wait</source>
        <translation>驗收合格後才進入觀察期</translation>
    </message>
    <message>
        <source>Works passed inspection</source>
        <translation>裝修驗收通過</translation>
    </message>
    <message>
        <source>Works permitted</source>
        <translation>許可施工內容</translation>
    </message>
    <message>
        <source>Works reported as done</source>
        <translation>申報完工</translation>
    </message>
    <message>
        <source>Works rest until the office lets them go on in writing. What the notice asks for is done first.</source>
        <translation>未經本服務中心書面同意不得復工；須先完成通知要求的整改。</translation>
    </message>
    <message>
        <source>Works rest until {number} is put right.</source>
        <translation>停工至 {number} 整改完畢為止。</translation>
    </message>
    <message>
        <source>Works resumed</source>
        <translation>裝修：復工</translation>
    </message>
    <message>
        <source>Works stopped</source>
        <translation>已停工</translation>
    </message>
    <message>
        <source>Works that were not permitted</source>
        <translation>超範圍施工</translation>
    </message>
    <message>
        <source>Works that were taken over</source>
        <translation>裝修主體變更</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>施工截止</translation>
    </message>
    <message>
        <source>Works: {since} – {until}</source>
        <translation>施工期限：{since} 至 {until}</translation>
    </message>
    <message>
        <source>Worn where it is seen on the site and in the estate; lent to nobody.</source>
        <translation>進出小區及施工時佩戴在明顯位置，不得轉借。</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>寫值班日誌</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>開具</translation>
    </message>
    <message>
        <source>Write the copy</source>
        <translation>生成副本</translation>
    </message>
    <message>
        <source>Write the copy…</source>
        <translation>生成副本…</translation>
    </message>
    <message>
        <source>Write the first and the last day of the lease, like 2021-03-05 to 2022-03-04.</source>
        <translation>請寫明租期的起訖日期，如：2021-03-05 至 2022-03-04。</translation>
    </message>
    <message>
        <source>Write the names of the family, not how many they are.</source>
        <translation>請填寫家庭成員的姓名，不要填人數。</translation>
    </message>
    <message>
        <source>Write the unit as building, entrance and door, like 3-1-502.</source>
        <translation>請按樓棟、單元、室號填寫房號，如 3-1-502。</translation>
    </message>
    <message>
        <source>Write them …</source>
        <translation>產生催繳函…</translation>
    </message>
    <message>
        <source>Write yes, or leave the cell empty.</source>
        <translation>請填「是」，或留空。</translation>
    </message>
    <message>
        <source>Writes known answers, changes them and takes them out of use.</source>
        <translation>編寫、修改、停用知識庫條目。</translation>
    </message>
    <message>
        <source>Writes the roster and swaps shifts; keeps the shifts and the list of things that are handed over.</source>
        <translation>編排班表、調班；維護班次和交接物品清單。</translation>
    </message>
    <message>
        <source>Writing the copy</source>
        <translation>正在生成副本</translation>
    </message>
    <message>
        <source>Writing the dunning letters</source>
        <translation>正在產生催繳函</translation>
    </message>
    <message>
        <source>Writing the letters</source>
        <translation>正在彙總欠費</translation>
    </message>
    <message>
        <source>Writing the papers</source>
        <translation>正在產生單據</translation>
    </message>
    <message>
        <source>Writing the register</source>
        <translation>正在產生登記表</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>編寫日期</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>記錄時間</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>開具人</translation>
    </message>
    <message>
        <source>Written by: {name}</source>
        <translation>開單人：{name}</translation>
    </message>
    <message>
        <source>Written later</source>
        <translation>補記</translation>
    </message>
    <message>
        <source>Written: {files}. Hand it over against the signed receipt.</source>
        <translation>已生成：{files}。請憑簽收單交付。</translation>
    </message>
    <message>
        <source>Written: {name}, rows: {count}.</source>
        <translation>已產生 {name}，共 {count} 列。</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>密碼錯誤</translation>
    </message>
    <message>
        <source>Wrong passwords before an operator is locked out</source>
        <translation>連續輸錯密碼即鎖定</translation>
    </message>
    <message>
        <source>Wrong site</source>
        <translation>非本工地</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Yes under Rolled over, or Confirmed, says that a value below the last, or far from the usual, is right.</source>
        <translation>讀數小於上期或用量異常、但確實無誤的，請在「錶盤歸零」或「已核實」欄填「是」。</translation>
    </message>
    <message>
        <source>You are on duty already. Hand your shift over first.</source>
        <translation>您已在班，請先交班。</translation>
    </message>
    <message>
        <source>You are on duty already: {number}.</source>
        <translation>您已在班：{number}。</translation>
    </message>
    <message>
        <source>You become the manager: you may do everything, and add the other operators later.</source>
        <translation>您將成為經理，擁有全部權限；其他操作員可稍後新增。</translation>
    </message>
    <message>
        <source>You can&apos;t give a right that you don&apos;t have yourself.</source>
        <translation>您本人沒有此項權限，不能授予他人。</translation>
    </message>
    <message>
        <source>You have no open shift. Open one first.</source>
        <translation>您沒有在班的班次，請先開班。</translation>
    </message>
    <message>
        <source>You, unless told</source>
        <translation>預設本人</translation>
    </message>
    <message>
        <source>Your day {day} is closed ({number}). Go on tomorrow, or let somebody else take the payment.</source>
        <translation>您 {day} 已日結（{number}）。請明天再收，或請其他收費員收款。</translation>
    </message>
    <message>
        <source>Your draft is back.</source>
        <translation>已恢復未儲存的草稿。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask a supervisor or the manager.</source>
        <translation>您的職務無權辦理，請找主管或經理。</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask the manager.</source>
        <translation>您的崗位無此權限，請找經理辦理。</translation>
    </message>
    <message>
        <source>Your shift {number} is still open at counter {counter}. Hand it over first.</source>
        <translation>您在櫃台 {counter} 的班次 {number} 還未交班，請先交班。</translation>
    </message>
    <message>
        <source>Your sign-in has been changed at another counter. Sign in again.</source>
        <translation>您的帳號已在其他櫃檯變更，請重新登入。</translation>
    </message>
    <message>
        <source>Z slip</source>
        <translation>日結單</translation>
    </message>
    <message>
        <source>Zhang San</source>
        <translation>張三</translation>
    </message>
    <message>
        <source>a further unit that is paid on the same receipt; may be told several times</source>
        <translation>合併開在同一張收據上的其他房號，可多次指定</translation>
    </message>
    <message>
        <source>a receipt on the ESC/POS printer; as PDF any paper that has a number, the duty log, the key register, a work order, or those of a round, the sheets of a day&apos;s rounds of renovation sites, the passes of a site</source>
        <translation>在 ESC/POS 打印機上列印收據；或將任何有編號的單據、值班日誌、鑰匙借用登記表、單張或彙總的派工單、某日的裝修巡查表、某工地的出入證存為 PDF</translation>
    </message>
    <message>
        <source>accepted {day}</source>
        <translation>{day} 竣工驗收</translation>
    </message>
    <message>
        <source>address of an ESC/POS printer; else the one that Settings sends receipts to</source>
        <translation>ESC/POS 印表機的位址；不寫則用設定中列印收據的那一台</translation>
    </message>
    <message>
        <source>agrees with the books</source>
        <translation>與帳面相符</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 條</translation>
    </message>
    <message>
        <source>another number, another estate</source>
        <translation>數字不同，小區不同</translation>
    </message>
    <message>
        <source>answer in JSON</source>
        <translation>以 JSON 格式輸出</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>前臺</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>收銀員</translation>
    </message>
    <message>
        <source>data folder; else FRONTDESK_DATA</source>
        <translation>資料存放處；不寫則取 FRONTDESK_DATA</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>decided by {name}</source>
        <translation>由 {name} 辦結</translation>
    </message>
    <message>
        <source>don&apos;t ask before the books are replaced</source>
        <translation>替換資料前不再詢問</translation>
    </message>
    <message>
        <source>done {at}</source>
        <translation>{at} 辦結</translation>
    </message>
    <message>
        <source>draw a batch once more, by the number of its first letter; nothing is issued</source>
        <translation>憑首封函件的編號重新產生該批函件，不再登記</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>應於 {day} 送達</translation>
    </message>
    <message>
        <source>erase all that is due, listed long enough or not</source>
        <translation>立即清除全部到期內容，不論提示期是否已滿</translation>
    </message>
    <message>
        <source>erase the person, as far as the books allow</source>
        <translation>在依法可以刪除的範圍內刪除該人員資料</translation>
    </message>
    <message>
        <source>erase what was listed as long ago as the notice asks</source>
        <translation>清除提示期已滿的內容</translation>
    </message>
    <message>
        <source>erased from {day}</source>
        <translation>{day} 起清除</translation>
    </message>
    <message>
        <source>first day of the key register</source>
        <translation>鑰匙借用登記表的起始日期</translation>
    </message>
    <message>
        <source>first day or month, like 2026-11-01</source>
        <translation>起始日期或月份，如 2026-11-01</translation>
    </message>
    <message>
        <source>folder for the pictures</source>
        <translation>存放截圖的資料夾</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>{date} 起</translation>
    </message>
    <message>
        <source>frontdesk closes by itself when it is finished.</source>
        <translation>備份完成後，frontdesk 會自動關閉。</translation>
    </message>
    <message>
        <source>frontdesk closes by itself when the work is finished. Sign in to stay.</source>
        <translation>工作完成後 frontdesk 自動關閉。登入即可繼續使用。</translation>
    </message>
    <message>
        <source>frontdesk keeps the books of one estate, on this computer. What is it called?</source>
        <translation>frontdesk 在本機為一個小區管理檔案和帳目。小區叫什麼名稱？</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>handed over {day}</source>
        <translation>{day} 交房</translation>
    </message>
    <message>
        <source>happened {at}</source>
        <translation>發生於 {at}</translation>
    </message>
    <message>
        <source>how it is paid; cash unless told</source>
        <translation>付款方式，不寫則為現金</translation>
    </message>
    <message>
        <source>how the letters are worded</source>
        <translation>函件的語氣</translation>
    </message>
    <message>
        <source>if there is one</source>
        <translation>沒有可不填</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>按時</translation>
    </message>
    <message>
        <source>interior {area} m²</source>
        <translation>套內面積 {area} m²</translation>
    </message>
    <message>
        <source>language of the answers</source>
        <translation>輸出所用語言</translation>
    </message>
    <message>
        <source>last day of the key register</source>
        <translation>鑰匙借用登記表的截止日期</translation>
    </message>
    <message>
        <source>last day or month, like 2026-11</source>
        <translation>截止日期或月份，如 2026-11</translation>
    </message>
    <message>
        <source>leave late fees owed</source>
        <translation>暫不收取違約金，繼續掛賬</translation>
    </message>
    <message>
        <source>less deposits deducted from or given back</source>
        <translation>減：押金扣款及退還</translation>
    </message>
    <message>
        <source>less prepayment used or given back</source>
        <translation>減：預存抵扣及退還</translation>
    </message>
    <message>
        <source>list the backups in the known folders</source>
        <translation>列出備份資料夾中的備份</translation>
    </message>
    <message>
        <source>list the imports so far</source>
        <translation>列出以往的匯入</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>經理</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>missing: {count}</source>
        <translation>缺少 {count}</translation>
    </message>
    <message>
        <source>months</source>
        <translation>個月</translation>
    </message>
    <message>
        <source>months billed, at most 60</source>
        <translation>出帳月數，最多 60</translation>
    </message>
    <message>
        <source>name of the estate</source>
        <translation>小區名稱</translation>
    </message>
    <message>
        <source>no longer encrypt backups</source>
        <translation>取消備份加密</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未清點</translation>
    </message>
    <message>
        <source>not held: {amount}</source>
        <translation>押金不足 {amount}</translation>
    </message>
    <message>
        <source>not sound</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>number of the receipt or paper, like SJ2026-000001</source>
        <translation>收據或單據編號，如 SJ2026-000001</translation>
    </message>
    <message>
        <source>of a text file, if it reads wrongly</source>
        <translation>文字檔的編碼，讀出亂碼時指定</translation>
    </message>
    <message>
        <source>only arrears older than so many days</source>
        <translation>只要超過這麼多天的欠費</translation>
    </message>
    <message>
        <source>only receipts paid so</source>
        <translation>只含以此方式付款的收據</translation>
    </message>
    <message>
        <source>only repairs that this worker or team has</source>
        <translation>只要該維修人員或班組手上的報修</translation>
    </message>
    <message>
        <source>only residents of units of this kind</source>
        <translation>只含此類房屋的住戶</translation>
    </message>
    <message>
        <source>only residents of units that stand so</source>
        <translation>只含此使用狀態房屋的住戶</translation>
    </message>
    <message>
        <source>only rows of this fee item</source>
        <translation>只列該收費項目</translation>
    </message>
    <message>
        <source>only rows that stand so</source>
        <translation>只列該狀態</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>只試算，不寫入</translation>
    </message>
    <message>
        <source>only this building</source>
        <translation>只含這一棟</translation>
    </message>
    <message>
        <source>only this fee item</source>
        <translation>只要此收費項目</translation>
    </message>
    <message>
        <source>only this unit, like 3-1-502</source>
        <translation>只含這一戶，如 3-1-502</translation>
    </message>
    <message>
        <source>only units with so much overdue, like 500</source>
        <translation>只要逾期欠費不低於此數的房屋，如 500</translation>
    </message>
    <message>
        <source>only what the filter of the list finds by this: number, unit, name, phone</source>
        <translation>只含清單以這段文字篩選得到的：編號、房號、姓名、電話</translation>
    </message>
    <message>
        <source>open the window on a throw-away demo estate</source>
        <translation>開啟臨時的演示小區，關閉後不保留</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>owed again</source>
        <translation>恢復為未收</translation>
    </message>
    <message>
        <source>print the receipt on the ESC/POS printer</source>
        <translation>在 ESC/POS 收據印表機上列印收據</translation>
    </message>
    <message>
        <source>put right by no. {n}</source>
        <translation>由第 {n} 條更正</translation>
    </message>
    <message>
        <source>puts no. {n} right</source>
        <translation>更正第 {n} 條</translation>
    </message>
    <message>
        <source>reach by: {way}</source>
        <translation>聯絡偏好：{way}</translation>
    </message>
    <message>
        <source>read a column as a field, like 联系方式=phones; an empty field is not read; may be repeated</source>
        <translation>把一欄讀作某個欄位，如 联系方式=phones；欄位留空則不讀取；可重複使用</translation>
    </message>
    <message>
        <source>resident or contractor</source>
        <translation>住戶或施工單位</translation>
    </message>
    <message>
        <source>save a copy of all that is kept of the person</source>
        <translation>生成該人員全部個人資料的副本</translation>
    </message>
    <message>
        <source>save the faulty rows as .xlsx</source>
        <translation>把有誤的列存為 .xlsx</translation>
    </message>
    <message>
        <source>save the receipt as PDF</source>
        <translation>把收據存為 PDF</translation>
    </message>
    <message>
        <source>several with commas</source>
        <translation>多個號碼用逗號隔開</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>顯示本說明</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自 {day} 起</translation>
    </message>
    <message>
        <source>since {since}</source>
        <translation>{since} 起</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>space {space}</source>
        <translation>車位 {space}</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>taken down {at} by {name}</source>
        <translation>{at} 由 {name} 受理</translation>
    </message>
    <message>
        <source>the PDF to write</source>
        <translation>要寫入的 PDF 檔案</translation>
    </message>
    <message>
        <source>the amount of the bill, like 1409.50</source>
        <translation>費用總額，如 1409.50</translation>
    </message>
    <message>
        <source>the amount received, like 1409.50</source>
        <translation>實收金額，如 1409.50</translation>
    </message>
    <message>
        <source>the building that shares it alone</source>
        <translation>僅由該樓棟分攤</translation>
    </message>
    <message>
        <source>the database of the backup</source>
        <translation>備份的資料庫檔案</translation>
    </message>
    <message>
        <source>the document that was shown</source>
        <translation>出示的證件</translation>
    </message>
    <message>
        <source>the fee item, a share of a cost</source>
        <translation>按公攤收取的收費項目</translation>
    </message>
    <message>
        <source>the file to take over</source>
        <translation>要匯入的檔案</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>輸出的檔案</translation>
    </message>
    <message>
        <source>the folder for it, best on another disk</source>
        <translation>存放備份的資料夾，最好在另一顆磁碟上</translation>
    </message>
    <message>
        <source>the last receipt that was issued, if it is later than the backup: numbers go on after it</source>
        <translation>備份之後開出的末張收據號；編號從它之後接續</translation>
    </message>
    <message>
        <source>the log of this shift, like ZB20261122-0001</source>
        <translation>某一班次的值班日誌，如 ZB20261122-0001</translation>
    </message>
    <message>
        <source>the log or the round of this day, like 2026-11-22</source>
        <translation>這一天的日誌或派工單，如 2026-11-22</translation>
    </message>
    <message>
        <source>the logs of all shifts of a month, like 2026-11</source>
        <translation>某月全部班次的值班日誌，如 2026-11</translation>
    </message>
    <message>
        <source>the month of readings whose list does not tell it, like 2026-11</source>
        <translation>清單未寫明月份時讀數所屬的月份，如 2026-11</translation>
    </message>
    <message>
        <source>the month, like 2026-11</source>
        <translation>月份，如 2026-11</translation>
    </message>
    <message>
        <source>the name as it stands in the unit file</source>
        <translation>業主檔案中的姓名</translation>
    </message>
    <message>
        <source>the number of the slip or cheque</source>
        <translation>憑證或支票號碼</translation>
    </message>
    <message>
        <source>the recovery sheet as PDF: print it, then remove it</source>
        <translation>還原說明單 PDF：列印後請刪除</translation>
    </message>
    <message>
        <source>the sheet; all that fit unless told</source>
        <translation>工作表；不指定則讀取所有同樣欄位的工作表</translation>
    </message>
    <message>
        <source>the unit, like 3-1-502</source>
        <translation>房號，如 3-1-502</translation>
    </message>
    <message>
        <source>the week, from Monday to Sunday, like 2026-W47</source>
        <translation>週次（週一至週日），如 2026-W47</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <source>to be answered by {day}</source>
        <translation>應於 {day} 前答覆</translation>
    </message>
    <message>
        <source>to follow up</source>
        <translation>待跟進</translation>
    </message>
    <message>
        <source>to follow up by {at}</source>
        <translation>須於 {at} 前辦結</translation>
    </message>
    <message>
        <source>to the fen (0.01)</source>
        <translation>到分（0.01）</translation>
    </message>
    <message>
        <source>to the jiao (0.1)</source>
        <translation>到角（0.1）</translation>
    </message>
    <message>
        <source>to the yuan (1)</source>
        <translation>到元（1）</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>逾時</translation>
    </message>
    <message>
        <source>undo the import of this number</source>
        <translation>撤銷這個編號的匯入</translation>
    </message>
    <message>
        <source>units, at most 10000</source>
        <translation>房屋數，最多 10000</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>長期</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>截至 {date}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>{moment} 前歸還</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>至 {time}</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>相應減免</translation>
    </message>
    <message>
        <source>what stands on receipts</source>
        <translation>印在收據上的備註</translation>
    </message>
    <message>
        <source>what the QR holds, like SJ2026-000123-0-AB2CD3EF4G</source>
        <translation>二維碼的內容，如 SJ2026-000123-0-AB2CD3EF4G</translation>
    </message>
    <message>
        <source>which list</source>
        <translation>哪一種清單</translation>
    </message>
    <message>
        <source>which register</source>
        <translation>哪種清冊</translation>
    </message>
    <message>
        <source>which report</source>
        <translation>哪種報表</translation>
    </message>
    <message>
        <source>which table a .csv holds</source>
        <translation>.csv 中儲存哪張表</translation>
    </message>
    <message>
        <source>who asks, if not the person</source>
        <translation>申請人（非本人時）</translation>
    </message>
    <message>
        <source>who signs in; else FRONTDESK_OPERATOR</source>
        <translation>登入的操作員；不寫則取 FRONTDESK_OPERATOR</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>written {at}</source>
        <translation>{at} 補記</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>{amount} go back once that is approved.</source>
        <translation>審批後退還 {amount}。</translation>
    </message>
    <message>
        <source>{amount} is in the books for this already. Correct the list, or void that first.</source>
        <translation>帳上這一項已有 {amount}。請核對清單，或先作廢帳上那一筆。</translation>
    </message>
    <message>
        <source>{amount} yuan: {words}</source>
        <translation>{amount} 元：{words}</translation>
    </message>
    <message>
        <source>{at} {name}: {words}</source>
        <translation>{at} {name}：{words}</translation>
    </message>
    <message>
        <source>{at} {text}</source>
        <translation>{at} {text}</translation>
    </message>
    <message>
        <source>{basis}, {cycle}</source>
        <translation>{basis}，{cycle}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{begins} to {ends}</source>
        <translation>{begins} 至 {ends}</translation>
    </message>
    <message>
        <source>{block}: {words}</source>
        <translation>{block}：{words}</translation>
    </message>
    <message>
        <source>{by}: {words}</source>
        <translation>{by}：{words}</translation>
    </message>
    <message>
        <source>{charge}, {months} mo.</source>
        <translation>{charge} 起 {months} 個月</translation>
    </message>
    <message>
        <source>{code} could be several units. Type it with hyphens, like 3-1-502.</source>
        <translation>{code} 可能對應多套房屋。請帶連字號填寫，如 3-1-502。</translation>
    </message>
    <message>
        <source>{code} has been moved meanwhile. Look at it again.</source>
        <translation>{code} 的狀態剛被他人更改，請重新查看。</translation>
    </message>
    <message>
        <source>{code} has been seen to meanwhile. Look at it again.</source>
        <translation>{code} 已被他人處理，請重新查看。</translation>
    </message>
    <message>
        <source>{code} is lost. Deal with its loss first.</source>
        <translation>{code} 已掛失，請先處理掛失。</translation>
    </message>
    <message>
        <source>{code} is no longer kept here.</source>
        <translation>{code} 已不在此保管。</translation>
    </message>
    <message>
        <source>{code} is not a key of this unit.</source>
        <translation>{code} 不是該房屋的鑰匙。</translation>
    </message>
    <message>
        <source>{code} is not in the cabinet.</source>
        <translation>{code} 不在鑰匙櫃。</translation>
    </message>
    <message>
        <source>{code} is not out. Look at it again.</source>
        <translation>{code} 不在借出狀態，請重新查看。</translation>
    </message>
    <message>
        <source>{code} is on file already.</source>
        <translation>{code} 已有檔案。</translation>
    </message>
    <message>
        <source>{code} is out. Take it back first.</source>
        <translation>{code} 已借出，請先辦理歸還。</translation>
    </message>
    <message>
        <source>{code} is out: {number}, due back {due}.</source>
        <translation>{code} 已借出：{number}，應還時間 {due}。</translation>
    </message>
    <message>
        <source>{code} is reported as lost already.</source>
        <translation>{code} 已經掛失。</translation>
    </message>
    <message>
        <source>{code} opens a vacant unit. Say how things, doors, water and power were found.</source>
        <translation>{code} 為空置房鑰匙，請填寫物品、門窗、水、電的檢查情況。</translation>
    </message>
    <message>
        <source>{code} was still out then. Type a later time.</source>
        <translation>當時 {code} 還未歸還，請輸入更晚的時間。</translation>
    </message>
    <message>
        <source>{column}, done</source>
        <translation>{column}，會做</translation>
    </message>
    <message>
        <source>{column}, not done</source>
        <translation>{column}，不做</translation>
    </message>
    <message>
        <source>{column}, not shown</source>
        <translation>{column}，不顯示</translation>
    </message>
    <message>
        <source>{column}, shown</source>
        <translation>{column}，顯示</translation>
    </message>
    <message>
        <source>{contractor} is not on site any more.</source>
        <translation>{contractor}已退場。</translation>
    </message>
    <message>
        <source>{contractor} owes its deposit of {amount}. It is paid before anybody is let in.</source>
        <translation>{contractor}尚欠裝修押金 {amount}，繳清後方可辦理臨時出入證。</translation>
    </message>
    <message>
        <source>{count} by the books</source>
        <translation>帳面 {count}</translation>
    </message>
    <message>
        <source>{count} fen</source>
        <translation>{count} 分</translation>
    </message>
    <message>
        <source>{count} jiao</source>
        <translation>{count} 角</translation>
    </message>
    <message>
        <source>{count} more: type on</source>
        <translation>還有 {count} 條，繼續輸入可縮小範圍</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} 次</translation>
    </message>
    <message>
        <source>{count} yuan</source>
        <translation>{count} 元</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>{days} d late</source>
        <translation>逾期 {days} 天</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小時</translation>
    </message>
    <message>
        <source>{days} d × {rate}% × {sum}</source>
        <translation>{days} 天 × {rate}% × {sum}</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>{days} 天前</translation>
    </message>
    <message>
        <source>{days}/{all} d</source>
        <translation>{days}/{all} 天</translation>
    </message>
    <message>
        <source>{day} has gone by. Type a day that is still to come.</source>
        <translation>{day} 已經過去，請填寫今後的日期。</translation>
    </message>
    <message>
        <source>{day} has gone by. Type the day by which they promised to pay.</source>
        <translation>{day} 已經過去，請輸入承諾繳費的日期。</translation>
    </message>
    <message>
        <source>{day} is closed already: {number}.</source>
        <translation>{day} 已經日結：{number}。</translation>
    </message>
    <message>
        <source>{day} is still open. Close it first.</source>
        <translation>{day} 還沒有日結，請先辦理。</translation>
    </message>
    <message>
        <source>{day} is too far away. Name a day of the past year or the next.</source>
        <translation>{day} 相隔太遠，請指定前後一年之內的日期。</translation>
    </message>
    <message>
        <source>{day} of {name} is closed with {counted} in the drawer; by the books it is {expected}. Nothing can be taken or voided on that day afterwards.</source>
        <translation>{name} {day} 日結：錢箱實點 {counted}，帳面 {expected}。日結後這一天不能再收款或沖紅。</translation>
    </message>
    <message>
        <source>{day} {round}: {outcome}</source>
        <translation>{day} {round}：{outcome}</translation>
    </message>
    <message>
        <source>{day} {shift}: {left} → {took}. {reason}</source>
        <translation>{day} {shift}：{left} → {took}，{reason}</translation>
    </message>
    <message>
        <source>{day}, {days} d</source>
        <translation>{day}，{days} 天</translation>
    </message>
    <message>
        <source>{digits} digits × {multiplier}</source>
        <translation>{digits} 位 × {multiplier}</translation>
    </message>
    <message>
        <source>{document} is missing: refer the application, or refuse it.</source>
        <translation>缺少{document}：請轉報，或不予批准。</translation>
    </message>
    <message>
        <source>{estate} Service Centre</source>
        <translation>{estate}物業服務中心</translation>
    </message>
    <message>
        <source>{estate} is founded in {folder}; {operator} is its manager.</source>
        <translation>{estate} 已建在 {folder}，經理為 {operator}。</translation>
    </message>
    <message>
        <source>{field} is now: {value}</source>
        <translation>{field}改為：{value}</translation>
    </message>
    <message>
        <source>{field} was: {before}</source>
        <translation>{field}原為：{before}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Close it if it is open in another program, or choose another one.</source>
        <translation>{file} 無法讀取。如已在其他程式中開啟，請先關閉，或另選檔案。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written there. Nothing was done. Choose another file.</source>
        <translation>{file} 無法寫入該處，未作任何處理。請另選檔案。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written. Close it if it is open in another program, or save it elsewhere.</source>
        <translation>無法寫入 {file}。如已在其他程式中開啟，請先關閉；或換個位置儲存。</translation>
    </message>
    <message>
        <source>{file} does not hold what it must. Take another backup.</source>
        <translation>{file} 的內容與備份清單不符，請改用另一份備份。</translation>
    </message>
    <message>
        <source>{file} has been removed meanwhile.</source>
        <translation>{file} 已被他人移除。</translation>
    </message>
    <message>
        <source>{file} has no {told} beside it that says what must be in it. It is not a whole backup.</source>
        <translation>{file} 旁邊沒有記載其內容的 {told}，不是完整的備份。</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the files that are in it.</source>
        <translation>{file} 是資料夾，請選擇其中的檔案。</translation>
    </message>
    <message>
        <source>{file} is damaged or was sealed with another key. Take another backup.</source>
        <translation>{file} 已損壞，或是用其他金鑰加密的。請改用其他備份。</translation>
    </message>
    <message>
        <source>{file} is empty. There is nothing in it to keep.</source>
        <translation>{file} 是空檔案，沒有可保存的內容。</translation>
    </message>
    <message>
        <source>{file} is larger than {size} MB. Make it smaller, or keep it elsewhere and note where.</source>
        <translation>{file} 超過 {size} MB。請壓縮後再加入，或存放別處並註明位置。</translation>
    </message>
    <message>
        <source>{file} is no picture. Choose a photo.</source>
        <translation>{file} 不是圖片，請選擇照片。</translation>
    </message>
    <message>
        <source>{file} is not in the store any more, or was altered. Look for it in a backup.</source>
        <translation>{file} 已不在附件庫中，或內容已被改動。請到備份中尋找。</translation>
    </message>
    <message>
        <source>{file} is not there any more. Choose it again.</source>
        <translation>{file} 已不存在，請重新選擇。</translation>
    </message>
    <message>
        <source>{file} is removed.</source>
        <translation>已移除 {file}。</translation>
    </message>
    <message>
        <source>{file} is still being written. Choose it again when it is complete.</source>
        <translation>{file} 還在寫入中，請等它完整後再選。</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another folder.</source>
        <translation>{file} 已存在，請另選資料夾。</translation>
    </message>
    <message>
        <source>{file} was altered or cut short. Take another backup.</source>
        <translation>{file} 被更動過或不完整。請改用其他備份。</translation>
    </message>
    <message>
        <source>{file} was altered since it was made. Take another backup.</source>
        <translation>{file} 在備份之後被改動過，請改用另一份備份。</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of frontdesk, {version}. Install that one and restore with it.</source>
        <translation>{file} 由更新版本的 frontdesk（{version}）製作。請安裝該版本後再還原。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{first} to {last}, {count} receipts</source>
        <translation>{first} 至 {last}，共 {count} 張</translation>
    </message>
    <message>
        <source>{first}. {second}</source>
        <translation>{first}。{second}</translation>
    </message>
    <message>
        <source>{folder} holds the books themselves. Choose a folder of its own for backups.</source>
        <translation>{folder} 是存放營運資料的資料夾，請為備份另選一個單獨的資料夾。</translation>
    </message>
    <message>
        <source>{folder} is not there now. Put its disk back in.</source>
        <translation>{folder} 目前不可用，請接上磁碟。</translation>
    </message>
    <message>
        <source>{folder} is on a network drive, where a database can be damaged. Choose a folder on this computer.</source>
        <translation>{folder} 在網路磁碟上，資料庫可能受損。請選擇本機上的資料夾。</translation>
    </message>
    <message>
        <source>{folder} is on a network drive. Back up to this computer or a USB disk, then copy it there.</source>
        <translation>{folder} 在網路磁碟上。請先備份到本機或 USB 隨身碟，再複製過去。</translation>
    </message>
    <message>
        <source>{heading} is read as</source>
        <translation>「{heading}」讀作</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小時</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>{hours} 小時前</translation>
    </message>
    <message>
        <source>{hours} h {minutes} m</source>
        <translation>{hours} 小時 {minutes} 分</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小時 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>{item} has no price of its own. Choose another fee item.</source>
        <translation>{item} 不設單價，請選擇其他收費項目。</translation>
    </message>
    <message>
        <source>{item} is added.</source>
        <translation>已新增 {item}。</translation>
    </message>
    <message>
        <source>{item} is added. F3 sets its price.</source>
        <translation>已新增「{item}」，按 F3 設定單價。</translation>
    </message>
    <message>
        <source>{item} is charged again.</source>
        <translation>{item} 已重新啟用。</translation>
    </message>
    <message>
        <source>{item} is no deposit. Choose another fee item.</source>
        <translation>{item}不是押金，請選擇其他收費項目。</translation>
    </message>
    <message>
        <source>{item} is no fee item of this kind in use. Name another one in the settings.</source>
        <translation>{item}不是在用的此類收費項目，請在設定中另行指定。</translation>
    </message>
    <message>
        <source>{item} is no one-off fee item in use. Name another one in the settings.</source>
        <translation>「{item}」不是在用的一次性收費項目，請在設置裏另行指定。</translation>
    </message>
    <message>
        <source>{item} is not charged any more.</source>
        <translation>{item} 已停用，不再出帳。</translation>
    </message>
    <message>
        <source>{item} is not charged as a share of a cost. Choose another fee item.</source>
        <translation>{item} 不是按公攤收取的項目，請選擇其他收費項目。</translation>
    </message>
    <message>
        <source>{item} is not charged by meter.</source>
        <translation>{item} 不是按表計費的項目。</translation>
    </message>
    <message>
        <source>{item} {period}: {late}</source>
        <translation>{item} {period}：{late}</translation>
    </message>
    <message>
        <source>{item}: comes to 0.00</source>
        <translation>{item}：金額為 0.00</translation>
    </message>
    <message>
        <source>{item}: no price applies</source>
        <translation>{item}：沒有適用的收費標準</translation>
    </message>
    <message>
        <source>{item}: the gross area is missing</source>
        <translation>{item}：缺建築面積</translation>
    </message>
    <message>
        <source>{item}: the gross area is missing, so nobody is charged a share of {total}</source>
        <translation>{item}：缺少建築面積，{total} 暫不分攤</translation>
    </message>
    <message>
        <source>{item}: the interior area is missing</source>
        <translation>{item}：缺少套內面積</translation>
    </message>
    <message>
        <source>{item}: the meter has not been read</source>
        <translation>{item}：尚未抄表</translation>
    </message>
    <message>
        <source>{item}: the period that began in {month} is not charged</source>
        <translation>{item}：自 {month} 開始的週期尚未出帳</translation>
    </message>
    <message>
        <source>{item}: there is nobody to share {total}</source>
        <translation>{item}：沒有可分攤 {total} 的房屋</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分鐘</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} 分鐘前</translation>
    </message>
    <message>
        <source>{months} mo.</source>
        <translation>{months} 個月</translation>
    </message>
    <message>
        <source>{month} has been billed at this price. Set a new price from a later day on.</source>
        <translation>{month} 已按此價格出帳。請設定之後某日起的新價格。</translation>
    </message>
    <message>
        <source>{month} has been billed. Choose a day after it.</source>
        <translation>{month} 已出帳，請選擇該月之後的日期。</translation>
    </message>
    <message>
        <source>{month} has been billed. Choose its last day or a later one.</source>
        <translation>{month} 已經出帳。請選擇該月最後一天或之後的日期。</translation>
    </message>
    <message>
        <source>{names} leaves on {day} and stays on file as a former resident.</source>
        <translation>{names} 於 {day} 遷出，作為歷史住戶保留在檔案中。</translation>
    </message>
    <message>
        <source>{names} leaves on {day}.</source>
        <translation>{names} 的登記於 {day} 截止。</translation>
    </message>
    <message>
        <source>{names} leaves on {day}. The unit is vacant after that.</source>
        <translation>{names} 於 {day} 遷出，此後房屋空置。</translation>
    </message>
    <message>
        <source>{name} (no card)</source>
        <translation>{name}（無證）</translation>
    </message>
    <message>
        <source>{name} ({role}) may not do this. Ask a supervisor or the manager.</source>
        <translation>{name}（{role}）無權辦理，請找主管或經理。</translation>
    </message>
    <message>
        <source>{name} cannot be read. Copy it to this computer and try again.</source>
        <translation>無法讀取 {name}。請複製到本機後再試。</translation>
    </message>
    <message>
        <source>{name} does not work here any more.</source>
        <translation>{name}已離崗。</translation>
    </message>
    <message>
        <source>{name} has a pass now.</source>
        <translation>{name}的出入證已辦理。</translation>
    </message>
    <message>
        <source>{name} has it already.</source>
        <translation>這張單已經派給{name}了。</translation>
    </message>
    <message>
        <source>{name} has moved out.</source>
        <translation>{name} 已遷出。</translation>
    </message>
    <message>
        <source>{name} has not handed {number} over. Let them do so; else say why, and it is handed over uncounted.</source>
        <translation>{name} 的 {number} 尚未交班，請其先交班；否則寫明原因，程式將不經清點代為交班。</translation>
    </message>
    <message>
        <source>{name} has pass {number} for this site already.</source>
        <translation>{name}已有本工地的出入證 {number}。</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose the workbook in it.</source>
        <translation>{name} 是資料夾。請選擇其中的活頁簿。</translation>
    </message>
    <message>
        <source>{name} is changed.</source>
        <translation>{name}已修改。</translation>
    </message>
    <message>
        <source>{name} is charged no more. Use it again first.</source>
        <translation>「{name}」已停用，請先恢復使用。</translation>
    </message>
    <message>
        <source>{name} is damaged, so backups can&apos;t be sealed. Set the passphrase anew: Settings, Backups.</source>
        <translation>{name} 已損壞，無法加密備份。請重新設定口令：設定 → 備份。</translation>
    </message>
    <message>
        <source>{name} is erased from every desk for good; receipts and what the law has kept stay.</source>
        <translation>{name} 的個人資料將從各處永久刪除，收據等依法保留的除外。</translation>
    </message>
    <message>
        <source>{name} is expected: {number}.</source>
        <translation>已預約 {name}：{number}。</translation>
    </message>
    <message>
        <source>{name} is in the price list.</source>
        <translation>「{name}」已列入價目表。</translation>
    </message>
    <message>
        <source>{name} is in the register already.</source>
        <translation>{name}已在名冊中。</translation>
    </message>
    <message>
        <source>{name} is in the register.</source>
        <translation>{name}已登記。</translation>
    </message>
    <message>
        <source>{name} is in the register: what is typed here is changed there.</source>
        <translation>{name}已在名冊中，此處填寫的內容將更新其檔案。</translation>
    </message>
    <message>
        <source>{name} is in the table.</source>
        <translation>「{name}」已列入保修表。</translation>
    </message>
    <message>
        <source>{name} is let in again.</source>
        <translation>已恢復{name}准入。</translation>
    </message>
    <message>
        <source>{name} is let in no more.</source>
        <translation>已禁止{name}入場。</translation>
    </message>
    <message>
        <source>{name} is listed already.</source>
        <translation>「{name}」已在清單中。</translation>
    </message>
    <message>
        <source>{name} is not let in any more: {reason}</source>
        <translation>{name}已被禁止入場：{reason}</translation>
    </message>
    <message>
        <source>{name} is not used any more.</source>
        <translation>「{name}」已停用。</translation>
    </message>
    <message>
        <source>{name} is off duty.</source>
        <translation>{name}已下班。</translation>
    </message>
    <message>
        <source>{name} is off duty. In an emergency choose somebody on duty, or say why.</source>
        <translation>{name}不當班。緊急報修請派給當班人員，或者寫明原因。</translation>
    </message>
    <message>
        <source>{name} is on duty at this counter ({number}). Let them hand over, or type why you open over it.</source>
        <translation>{name} 正在本櫃台值班（{number}）。請其交班，或寫明未經交接開班的原因。</translation>
    </message>
    <message>
        <source>{name} is on duty.</source>
        <translation>{name}已當班。</translation>
    </message>
    <message>
        <source>{name} is on for this shift already: {day}.</source>
        <translation>{name} {day} 已排了這個班。</translation>
    </message>
    <message>
        <source>{name} is on site.</source>
        <translation>{name} 已放行。</translation>
    </message>
    <message>
        <source>{name} is signed in: {number}.</source>
        <translation>已登記 {name}：{number}。</translation>
    </message>
    <message>
        <source>{name} is told on paper why it is not done.</source>
        <translation>將以書面形式告知 {name} 不予辦理的理由。</translation>
    </message>
    <message>
        <source>{name} is used again.</source>
        <translation>「{name}」已恢復使用。</translation>
    </message>
    <message>
        <source>{name} last came on {day}, to {where}.</source>
        <translation>{name} 上次來訪 {day}，去往 {where}。</translation>
    </message>
    <message>
        <source>{name} may not authorise this. Ask: {roles}.</source>
        <translation>{name} 無權授權。請找：{roles}。</translation>
    </message>
    <message>
        <source>{name} may not be read. Close it in other programs, or ask for permission to read it.</source>
        <translation>無權讀取 {name}。請在其他程式中關閉它，或開通讀取權限。</translation>
    </message>
    <message>
        <source>{name} moves out</source>
        <translation>{name} 遷出</translation>
    </message>
    <message>
        <source>{name} on {day} was changed at another counter meanwhile. Look at it again (F5).</source>
        <translation>{name} {day} 的排班剛在其他櫃台改過，請重新整理（F5）後再看。</translation>
    </message>
    <message>
        <source>{name} on {day}: {one} overlaps {other} of {other_day}.</source>
        <translation>{name} {day}：{one}與 {other_day} 的{other}時間重疊。</translation>
    </message>
    <message>
        <source>{name} stands in the price list already.</source>
        <translation>價目表裏已有「{name}」。</translation>
    </message>
    <message>
        <source>{name} stands in the table already.</source>
        <translation>保修表裏已有「{name}」。</translation>
    </message>
    <message>
        <source>{name} stands in two rows.</source>
        <translation>{name} 出現在兩列中。</translation>
    </message>
    <message>
        <source>{name} still has cases: {count}. They must be over first.</source>
        <translation>{name}還有 {count} 項裝修未辦結，辦結後才能停用。</translation>
    </message>
    <message>
        <source>{name} still has repairs: {count}. Give them to somebody else first.</source>
        <translation>{name}手上還有 {count} 張單，請先改派給別人。</translation>
    </message>
    <message>
        <source>{name} takes the case over from {before}: let them sign here, or the agreement on paper.</source>
        <translation>由{name}承接{before}的裝修：請在此簽名，或在紙質協議上簽名。</translation>
    </message>
    <message>
        <source>{name} waits for the resident&apos;s word: {number}.</source>
        <translation>{name} 待住戶確認：{number}。</translation>
    </message>
    <message>
        <source>{name} was turned away: {number}.</source>
        <translation>已謝絕 {name} 來訪：{number}。</translation>
    </message>
    <message>
        <source>{name} works here again.</source>
        <translation>{name}已重新上崗。</translation>
    </message>
    <message>
        <source>{name} works here no longer.</source>
        <translation>{name}已離崗。</translation>
    </message>
    <message>
        <source>{name} · {unit} · {number}</source>
        <translation>{name} · {unit} · {number}</translation>
    </message>
    <message>
        <source>{name}&apos;s signature:</source>
        <translation>{name}簽字：</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation>{name}：{number}</translation>
    </message>
    <message>
        <source>{numbers}: given out after the backup that was restored, see the data set aside.</source>
        <translation>{numbers}：在所還原的備份之後開出，見另存的資料。</translation>
    </message>
    <message>
        <source>{numbers}: {total} in all. This can&apos;t be undone.</source>
        <translation>{numbers}：共 {total}。此操作不能撤銷。</translation>
    </message>
    <message>
        <source>{number} asks for a copy, not for erasure.</source>
        <translation>{number} 申請的是副本，不是刪除。</translation>
    </message>
    <message>
        <source>{number} asks for time until {until}, which is over: reject it, or withdraw it and apply anew.</source>
        <translation>{number} 申請延期至 {until}，該日期已過：請不予批准，或撤回後重新申請。</translation>
    </message>
    <message>
        <source>{number} bounced, as {red} says. Its charges are owed again.</source>
        <translation>{number} 已退票，紅字收據 {red}，所繳應收款恢復欠繳。</translation>
    </message>
    <message>
        <source>{number} did not come in</source>
        <translation>{number} 款項未到帳</translation>
    </message>
    <message>
        <source>{number} does not wait for a follow-up. Look at it again.</source>
        <translation>{number} 不在待回訪狀態，請重新查看。</translation>
    </message>
    <message>
        <source>{number} expired on {day}. Make a new pass instead.</source>
        <translation>{number} 已於 {day} 到期，請直接辦理新證。</translation>
    </message>
    <message>
        <source>{number} goes on with another contractor. F9 shows the permit.</source>
        <translation>{number} 已變更施工單位，按 F9 查看新許可證。</translation>
    </message>
    <message>
        <source>{number} goes on.</source>
        <translation>{number} 繼續處理。</translation>
    </message>
    <message>
        <source>{number} goes to {name}.</source>
        <translation>{number} 已轉給 {name}。</translation>
    </message>
    <message>
        <source>{number} has become {other} already.</source>
        <translation>{number} 已轉為 {other}。</translation>
    </message>
    <message>
        <source>{number} has been answered meanwhile. Look at it again.</source>
        <translation>{number} 已由他人辦結，請重新查看。</translation>
    </message>
    <message>
        <source>{number} has been answered or cancelled meanwhile. Look at it again.</source>
        <translation>{number} 已被答覆或取消，請重新查看。</translation>
    </message>
    <message>
        <source>{number} has been changed meanwhile. Look at it again.</source>
        <translation>{number} 剛剛被改動過，請重新查看。</translation>
    </message>
    <message>
        <source>{number} has been dealt with already.</source>
        <translation>{number} 已經處理。</translation>
    </message>
    <message>
        <source>{number} has been decided or withdrawn meanwhile. Look at it again.</source>
        <translation>{number} 已被審批或撤回，請重新查看。</translation>
    </message>
    <message>
        <source>{number} has been finished or called off meanwhile.</source>
        <translation>{number} 已被他人完成或取消。</translation>
    </message>
    <message>
        <source>{number} has been given back already.</source>
        <translation>{number} 已經退還。</translation>
    </message>
    <message>
        <source>{number} has been given to {name} meanwhile. Look at it again.</source>
        <translation>{number} 剛剛已派給{name}，請重新查看。</translation>
    </message>
    <message>
        <source>{number} has been lifted already.</source>
        <translation>{number} 已經解除。</translation>
    </message>
    <message>
        <source>{number} has been replaced already.</source>
        <translation>{number} 已補辦。</translation>
    </message>
    <message>
        <source>{number} has been reported already: {to}.</source>
        <translation>{number} 已報告：{to}。</translation>
    </message>
    <message>
        <source>{number} has been served already.</source>
        <translation>{number} 已經送達。</translation>
    </message>
    <message>
        <source>{number} has been settled meanwhile. Look at it again.</source>
        <translation>{number} 已經有結果了，請重新查看。</translation>
    </message>
    <message>
        <source>{number} has been worked on meanwhile. Look at it again.</source>
        <translation>{number} 剛剛已被他人處理，請重新查看。</translation>
    </message>
    <message>
        <source>{number} has been worked on since. The import can&apos;t be undone any more.</source>
        <translation>{number} 已有後續辦理，本次匯入不能再撤銷。</translation>
    </message>
    <message>
        <source>{number} has left. Sign the visitor in anew.</source>
        <translation>{number} 的訪客已離開，請重新登記。</translation>
    </message>
    <message>
        <source>{number} has no paper that can be saved.</source>
        <translation>{number} 沒有可以儲存的單據。</translation>
    </message>
    <message>
        <source>{number} has no permit yet: keys are lent for it once it is issued.</source>
        <translation>{number} 尚未發證，發證後才能借出鑰匙。</translation>
    </message>
    <message>
        <source>{number} has no unit that could pay. Put the unit right first.</source>
        <translation>{number} 沒有可以收費的房號，請先更正房號。</translation>
    </message>
    <message>
        <source>{number} has not begun. Cancel it instead.</source>
        <translation>{number} 尚未開始，請改為作廢。</translation>
    </message>
    <message>
        <source>{number} has passed the first review.</source>
        <translation>{number} 初審通過。</translation>
    </message>
    <message>
        <source>{number} is a notice of another case.</source>
        <translation>{number} 是另一宗裝修的通知書。</translation>
    </message>
    <message>
        <source>{number} is a pass of another case.</source>
        <translation>{number} 是其他裝修申請的臨時出入證。</translation>
    </message>
    <message>
        <source>{number} is answered.</source>
        <translation>{number} 已答覆。</translation>
    </message>
    <message>
        <source>{number} is approved.</source>
        <translation>{number} 已核准。</translation>
    </message>
    <message>
        <source>{number} is approved. F7 pays it out.</source>
        <translation>{number} 已核准，按 F7 支付。</translation>
    </message>
    <message>
        <source>{number} is approved: deposits and fees are asked for.</source>
        <translation>{number} 已批准，待繳押金和費用。</translation>
    </message>
    <message>
        <source>{number} is approved: the permit is issued anew. F9 shows it.</source>
        <translation>{number} 已批准，許可證已換發，按 F9 查看。</translation>
    </message>
    <message>
        <source>{number} is being printed on {printer}.</source>
        <translation>{number} 正在 {printer} 列印。</translation>
    </message>
    <message>
        <source>{number} is called off.</source>
        <translation>{number} 已作廢。</translation>
    </message>
    <message>
        <source>{number} is cancelled.</source>
        <translation>{number} 已取消。</translation>
    </message>
    <message>
        <source>{number} is changed.</source>
        <translation>{number} 已修改。</translation>
    </message>
    <message>
        <source>{number} is closed.</source>
        <translation>{number} 已關閉。</translation>
    </message>
    <message>
        <source>{number} is corrected.</source>
        <translation>{number} 已更正。</translation>
    </message>
    <message>
        <source>{number} is dealt with.</source>
        <translation>{number} 已處理。</translation>
    </message>
    <message>
        <source>{number} is disputed: the supervisor sees it.</source>
        <translation>{number} 已提出異議，將由主管處理。</translation>
    </message>
    <message>
        <source>{number} is done</source>
        <translation>辦結 {number}</translation>
    </message>
    <message>
        <source>{number} is done.</source>
        <translation>{number} 已辦結。</translation>
    </message>
    <message>
        <source>{number} is done: its urgency and who bears it stay as they are.</source>
        <translation>{number} 已完工，緊急程度和費用承擔不能再改。</translation>
    </message>
    <message>
        <source>{number} is done: ¥{amount} is to be paid.</source>
        <translation>{number} 已完工，待繳費 ¥{amount}。</translation>
    </message>
    <message>
        <source>{number} is due anew.</source>
        <translation>{number} 已重定整改期限。</translation>
    </message>
    <message>
        <source>{number} is extended.</source>
        <translation>{number} 已續借。</translation>
    </message>
    <message>
        <source>{number} is filed.</source>
        <translation>{number} 已歸檔。</translation>
    </message>
    <message>
        <source>{number} is finished. To be settled: {count}</source>
        <translation>{number} 已完成，待處理 {count} 項</translation>
    </message>
    <message>
        <source>{number} is given to {name}.</source>
        <translation>{number} 已派給{name}。</translation>
    </message>
    <message>
        <source>{number} is handed in already.</source>
        <translation>{number} 已交款。</translation>
    </message>
    <message>
        <source>{number} is handed in: the office owes an answer.</source>
        <translation>{number} 已提交，待審核答覆。</translation>
    </message>
    <message>
        <source>{number} is handed over.</source>
        <translation>{number} 已交班。</translation>
    </message>
    <message>
        <source>{number} is handed over. The next one takes it over with F7.</source>
        <translation>{number} 已提交，請接班人按 F7 接班。</translation>
    </message>
    <message>
        <source>{number} is in hand.</source>
        <translation>{number} 處理中。</translation>
    </message>
    <message>
        <source>{number} is in the log.</source>
        <translation>{number} 已記入日誌。</translation>
    </message>
    <message>
        <source>{number} is issued, but not printed: {reason}</source>
        <translation>{number} 已開立，但沒有列印：{reason}</translation>
    </message>
    <message>
        <source>{number} is issued, but not saved as PDF: {reason}</source>
        <translation>{number} 已開立，但未存為 PDF：{reason}</translation>
    </message>
    <message>
        <source>{number} is logged.</source>
        <translation>{number} 已登記。</translation>
    </message>
    <message>
        <source>{number} is looked after.</source>
        <translation>{number} 已登記作業後檢查。</translation>
    </message>
    <message>
        <source>{number} is looked into by {name}.</source>
        <translation>{number} 由 {name} 調查。</translation>
    </message>
    <message>
        <source>{number} is lost</source>
        <translation>{number} 掛失</translation>
    </message>
    <message>
        <source>{number} is lost: the gate lets nobody in by it.</source>
        <translation>{number} 已掛失，門崗不再放行。</translation>
    </message>
    <message>
        <source>{number} is lost; {new} stands for it.</source>
        <translation>{number} 已掛失，補辦 {new}。</translation>
    </message>
    <message>
        <source>{number} is neither a complaint nor a suggestion.</source>
        <translation>{number} 不是投訴或建議。</translation>
    </message>
    <message>
        <source>{number} is not decided on yet. Decide on it first.</source>
        <translation>{number} 尚未審批，請先審批。</translation>
    </message>
    <message>
        <source>{number} is not handed over yet.</source>
        <translation>{number} 尚未交班。</translation>
    </message>
    <message>
        <source>{number} is not put right: say why works may go on.</source>
        <translation>{number} 尚未整改完畢：請說明准予恢復施工的理由。</translation>
    </message>
    <message>
        <source>{number} is not to be done any more. Look at it again.</source>
        <translation>{number} 已不在待辦狀態，請重新查看。</translation>
    </message>
    <message>
        <source>{number} is noted.</source>
        <translation>{number} 已登記。</translation>
    </message>
    <message>
        <source>{number} is open again.</source>
        <translation>{number} 已重新打開。</translation>
    </message>
    <message>
        <source>{number} is open again: {slip}.</source>
        <translation>{number} 已重新開啟：{slip}。</translation>
    </message>
    <message>
        <source>{number} is over</source>
        <translation>{number} 已恢復</translation>
    </message>
    <message>
        <source>{number} is over already.</source>
        <translation>{number} 已經結束。</translation>
    </message>
    <message>
        <source>{number} is over and is not changed any more.</source>
        <translation>{number} 已結束，不能再更改。</translation>
    </message>
    <message>
        <source>{number} is over meanwhile. Log it as a new ticket.</source>
        <translation>{number} 已經結束，請另行登記。</translation>
    </message>
    <message>
        <source>{number} is over. Callers are not told any more.</source>
        <translation>{number} 已恢復，不再告知來電來訪者。</translation>
    </message>
    <message>
        <source>{number} is over: no keys are lent for it any more.</source>
        <translation>{number} 已結束，不能再為其借出鑰匙。</translation>
    </message>
    <message>
        <source>{number} is promised for another time.</source>
        <translation>{number} 已改約答覆時間。</translation>
    </message>
    <message>
        <source>{number} is put right.</source>
        <translation>{number} 已整改完畢。</translation>
    </message>
    <message>
        <source>{number} is referred to {name}.</source>
        <translation>{number} 已轉報{name}。</translation>
    </message>
    <message>
        <source>{number} is refused.</source>
        <translation>{number} 不予批准。</translation>
    </message>
    <message>
        <source>{number} is rejected.</source>
        <translation>{number} 未核准。</translation>
    </message>
    <message>
        <source>{number} is reported.</source>
        <translation>{number} 已登記報告。</translation>
    </message>
    <message>
        <source>{number} is returned undone.</source>
        <translation>{number} 已退單。</translation>
    </message>
    <message>
        <source>{number} is returned.</source>
        <translation>{number} 已收回。</translation>
    </message>
    <message>
        <source>{number} is reviewed and filed.</source>
        <translation>{number} 已審閱歸檔。</translation>
    </message>
    <message>
        <source>{number} is saved as {file}.</source>
        <translation>{number} 已儲存為 {file}。</translation>
    </message>
    <message>
        <source>{number} is sent back.</source>
        <translation>{number} 已退回。</translation>
    </message>
    <message>
        <source>{number} is served.</source>
        <translation>{number} 已送達。</translation>
    </message>
    <message>
        <source>{number} is suspended.</source>
        <translation>{number} 已掛起。</translation>
    </message>
    <message>
        <source>{number} is taken back. This can&apos;t be undone.</source>
        <translation>將撤回 {number}。此操作不能撤銷。</translation>
    </message>
    <message>
        <source>{number} is taken back: nothing of it is owed.</source>
        <translation>{number} 已撤銷，不再欠費。</translation>
    </message>
    <message>
        <source>{number} is taken over by {name}.</source>
        <translation>{number} 已由{name}承接。</translation>
    </message>
    <message>
        <source>{number} is taken over.</source>
        <translation>{number} 已接班。</translation>
    </message>
    <message>
        <source>{number} is the red entry that voids {original}. It is worth nothing.</source>
        <translation>{number} 是沖紅 {original} 的紅字收據，不作收款憑據。</translation>
    </message>
    <message>
        <source>{number} is to be inspected as it stands.</source>
        <translation>{number} 按現狀待驗收。</translation>
    </message>
    <message>
        <source>{number} is to be reviewed again.</source>
        <translation>{number} 待重新審核。</translation>
    </message>
    <message>
        <source>{number} is true, but reprint {count}, over {total}. The original may be shown elsewhere.</source>
        <translation>{number} 為真，是補印第 {count} 次，金額 {total}。原件可能另有人持有。</translation>
    </message>
    <message>
        <source>{number} is true: the original, over {total}.</source>
        <translation>{number} 為真：原件，金額 {total}。</translation>
    </message>
    <message>
        <source>{number} is true: the original, over {total}. It was also printed again, {prints} times.</source>
        <translation>{number} 為真：原件，金額 {total}。另補印過 {prints} 次。</translation>
    </message>
    <message>
        <source>{number} is turned down. This can&apos;t be undone.</source>
        <translation>將不核准 {number}。此操作不能撤銷。</translation>
    </message>
    <message>
        <source>{number} is under way. Go on with it.</source>
        <translation>{number} 正在盤點，請繼續完成它。</translation>
    </message>
    <message>
        <source>{number} is under way. Scan the tags one after the other.</source>
        <translation>{number} 已開始。請逐一掃描牌號。</translation>
    </message>
    <message>
        <source>{number} is unfounded</source>
        <translation>{number} 投訴不成立</translation>
    </message>
    <message>
        <source>{number} is unfounded.</source>
        <translation>{number} 已定為不成立。</translation>
    </message>
    <message>
        <source>{number} is valid until {day} already. Type a later day.</source>
        <translation>{number} 的有效期已到 {day}，請填寫更晚的日期。</translation>
    </message>
    <message>
        <source>{number} is voided already.</source>
        <translation>{number} 已經作廢。</translation>
    </message>
    <message>
        <source>{number} is voided by {red}. Its charges are owed again.</source>
        <translation>{number} 已由 {red} 沖紅作廢，帳單恢復為未收。</translation>
    </message>
    <message>
        <source>{number} is waiting: {printer} is stopped. It will print when the printer resumes.</source>
        <translation>{number} 正在排隊：印表機 {printer} 已暫停，恢復後會自動列印。</translation>
    </message>
    <message>
        <source>{number} is withdrawn.</source>
        <translation>{number} 已撤回。</translation>
    </message>
    <message>
        <source>{number} is written. It is to be served.</source>
        <translation>{number} 已開具，待送達。</translation>
    </message>
    <message>
        <source>{number} leaves {amount} that was agreed to. Offer another quote first.</source>
        <translation>{number} 同意的金額只剩 {amount}，超出部分請先重新報價。</translation>
    </message>
    <message>
        <source>{number} needs no answer any more. It stays in the list.</source>
        <translation>{number} 不再需要答覆，取消後仍保留在列表中。</translation>
    </message>
    <message>
        <source>{number} of {day}, {total}: the books up to its audit row {row} stand as they stood then.</source>
        <translation>{number}（{day}，{total}）：截至稽核第 {row} 行的帳目與日結時一致。</translation>
    </message>
    <message>
        <source>{number} of {name} has not been taken over. F7 takes it over; else say why not.</source>
        <translation>{name} 的 {number} 尚未接班。按 F7 接班，否則寫明原因。</translation>
    </message>
    <message>
        <source>{number} of {name} has not been taken over. Take it over, or type why you open over it.</source>
        <translation>{name} 的 {number} 尚未接班。請先接班，或寫明未經交接開班的原因。</translation>
    </message>
    <message>
        <source>{number} of {name} is handed over uncounted.</source>
        <translation>{name} 的 {number} 將不經清點代為交班。</translation>
    </message>
    <message>
        <source>{number} of {name}. Enter confirms block by block.</source>
        <translation>{name} 的 {number}，按 Enter 逐項確認。</translation>
    </message>
    <message>
        <source>{number} of {unit}, {total}, is voided by a red entry. The number stays, its charges are owed again. This can&apos;t be undone.</source>
        <translation>{unit} 的收據 {number}（{total}）將沖紅作廢：編號保留，帳單恢復為未收。此操作不能復原。</translation>
    </message>
    <message>
        <source>{number} says so already.</source>
        <translation>{number} 已有同樣內容。</translation>
    </message>
    <message>
        <source>{number} says so already. Change that one.</source>
        <translation>{number} 已登記同一事件，請修改該條。</translation>
    </message>
    <message>
        <source>{number} stands as: {state}. Look at it again.</source>
        <translation>{number} 目前狀態為「{state}」，請重新查看。</translation>
    </message>
    <message>
        <source>{number} stands at “{state}” meanwhile. Look at it again.</source>
        <translation>{number} 現在的狀態是「{state}」，請重新查看。</translation>
    </message>
    <message>
        <source>{number} stands at “{state}”, which does not allow this.</source>
        <translation>{number} 現為「{state}」，不能這樣辦理。</translation>
    </message>
    <message>
        <source>{number} stands at “{state}”: no works went on there at that time.</source>
        <translation>{number} 現為「{state}」，當時沒有施工。</translation>
    </message>
    <message>
        <source>{number} stands for it</source>
        <translation>已由 {number} 替代</translation>
    </message>
    <message>
        <source>{number} stands for {lost}.</source>
        <translation>已補辦 {number}，替代 {lost}。</translation>
    </message>
    <message>
        <source>{number} stays owed and is followed up.</source>
        <translation>{number} 的費用仍欠着，照常回訪。</translation>
    </message>
    <message>
        <source>{number} waits for the manager&apos;s word.</source>
        <translation>{number} 待經理審批。</translation>
    </message>
    <message>
        <source>{number} waits for this charge already.</source>
        <translation>這筆費用已有 {number} 待審批。</translation>
    </message>
    <message>
        <source>{number} waits longer</source>
        <translation>{number} 延長掛起</translation>
    </message>
    <message>
        <source>{number} waits until {day}.</source>
        <translation>{number} 掛起至 {day}。</translation>
    </message>
    <message>
        <source>{number} wants “{document}” for its works.</source>
        <translation>{number} 增加的施工內容需要「{document}」。</translation>
    </message>
    <message>
        <source>{number} was changed meanwhile. Look at it again.</source>
        <translation>{number} 已被更改，請重新檢視。</translation>
    </message>
    <message>
        <source>{number} was issued after the backup that was restored, so it can&apos;t be checked. See the data set aside.</source>
        <translation>{number} 在所還原的備份之後開出，無法核驗，請查看另存的資料。</translation>
    </message>
    <message>
        <source>{number} was issued here, but is voided by red entry {red}. It is worth nothing.</source>
        <translation>{number} 由本處開出，但已被 {red} 沖紅，不作收款憑據。</translation>
    </message>
    <message>
        <source>{number} was not drawn, or has been asked after.</source>
        <translation>{number} 未被抽中，或已抽查回訪。</translation>
    </message>
    <message>
        <source>{number} was not typed a moment ago by you. Take the keys back instead.</source>
        <translation>{number} 不是您剛剛登記的，請改為辦理歸還。</translation>
    </message>
    <message>
        <source>{number} was reported</source>
        <translation>{number} 報告登記</translation>
    </message>
    <message>
        <source>{number} was reported again. It stands at “{state}”.</source>
        <translation>{number} 再次反映，目前狀態：{state}。</translation>
    </message>
    <message>
        <source>{number} was reviewed as it stands, and stays so. Send it back to put that right.</source>
        <translation>{number} 已按現內容審核，不能再改；如需更正請先退回。</translation>
    </message>
    <message>
        <source>{number} was served</source>
        <translation>{number} 送達登記</translation>
    </message>
    <message>
        <source>{number} was valid until {day}. Offer another one.</source>
        <translation>{number} 的有效期至 {day}，請重新報價。</translation>
    </message>
    <message>
        <source>{number} went out only after that. Type a later time.</source>
        <translation>{number} 是在此之後才借出的，請填更晚的時間。</translation>
    </message>
    <message>
        <source>{number}: a key is still lent to them. Take it back first.</source>
        <translation>{number}：鑰匙尚未歸還，請先收回。</translation>
    </message>
    <message>
        <source>{number}: callers are told from now on.</source>
        <translation>{number} 已登記，即刻起告知來電來訪者。</translation>
    </message>
    <message>
        <source>{number}: copies not seen: {count}. They become findings. What was counted can&apos;t be changed any more.</source>
        <translation>{number}：還有 {count} 把未清點，完成後列為缺失。完成後清點結果不能再改。</translation>
    </message>
    <message>
        <source>{number}: deposit of {amount} taken</source>
        <translation>{number}：已收押金 {amount}</translation>
    </message>
    <message>
        <source>{number}: erased.</source>
        <translation>{number}：已刪除。</translation>
    </message>
    <message>
        <source>{number}: hot work is allowed.</source>
        <translation>{number}：已批准動火。</translation>
    </message>
    <message>
        <source>{number}: it is noted.</source>
        <translation>{number}：已記錄。</translation>
    </message>
    <message>
        <source>{number}: left by {name}</source>
        <translation>{number}：{name} 託管</translation>
    </message>
    <message>
        <source>{number}: not passed, to be put right.</source>
        <translation>{number}：不合格，待整改。</translation>
    </message>
    <message>
        <source>{number}: passed, the deposits go back.</source>
        <translation>{number}：複驗合格，押金待退。</translation>
    </message>
    <message>
        <source>{number}: passed, the waiting period runs until {day}.</source>
        <translation>{number}：驗收合格，觀察期至 {day}。</translation>
    </message>
    <message>
        <source>{number}: settled, the rest of the deposits goes back.</source>
        <translation>{number}：已處理，其餘押金待退。</translation>
    </message>
    <message>
        <source>{number}: the appointment is noted.</source>
        <translation>{number}：預約已登記。</translation>
    </message>
    <message>
        <source>{number}: the books are not those that this Z slip was printed from. What was noted up to audit row {row} was altered. Stop working with them and restore a backup.</source>
        <translation>{number}：帳目與列印該日結單時不一致，稽核第 {row} 行及以前的記錄被改動過。請停止使用並從備份還原。</translation>
    </message>
    <message>
        <source>{number}: the checklist is noted.</source>
        <translation>{number} 的材料清單已記錄。</translation>
    </message>
    <message>
        <source>{number}: the copy that was asked for is not handed over yet. Answer it first.</source>
        <translation>{number}：所申請的個人資料副本尚未交付，請先辦結。</translation>
    </message>
    <message>
        <source>{number}: the follow-up is noted.</source>
        <translation>{number}：回訪已記錄。</translation>
    </message>
    <message>
        <source>{number}: the key is handed back.</source>
        <translation>{number}：鑰匙已退還。</translation>
    </message>
    <message>
        <source>{number}: the key is in custody.</source>
        <translation>{number}：鑰匙已託管。</translation>
    </message>
    <message>
        <source>{number}: the keys are handed over.</source>
        <translation>{number}：鑰匙已交付。</translation>
    </message>
    <message>
        <source>{number}: the keys are lent.</source>
        <translation>{number}：鑰匙已借出。</translation>
    </message>
    <message>
        <source>{number}: the loss is reported.</source>
        <translation>{number}：已報失。</translation>
    </message>
    <message>
        <source>{number}: the loss of a key is not dealt with yet. Say first what was done.</source>
        <translation>{number}：鑰匙遺失尚未處理，請先登記處理結果。</translation>
    </message>
    <message>
        <source>{number}: the owner has a copy.</source>
        <translation>{number} 的副本已送業主。</translation>
    </message>
    <message>
        <source>{number}: the refund of {amount} is approved.</source>
        <translation>{number}：退押金 {amount} 已批准。</translation>
    </message>
    <message>
        <source>{number}: the refund of {amount} is rejected.</source>
        <translation>{number}：退押金 {amount} 未批准。</translation>
    </message>
    <message>
        <source>{number}: the refund of {amount} is taken back.</source>
        <translation>{number}：退押金 {amount} 的申請已撤回。</translation>
    </message>
    <message>
        <source>{number}: the resident will not pay</source>
        <translation>{number}：住戶拒絕付費</translation>
    </message>
    <message>
        <source>{number}: the worker is on site.</source>
        <translation>{number}：維修人員已到場。</translation>
    </message>
    <message>
        <source>{number}: the works of {unit} are stopped.</source>
        <translation>{number}：{unit} 已責令停工。</translation>
    </message>
    <message>
        <source>{number}: their key is still in custody. Hand it back first.</source>
        <translation>{number}：其鑰匙仍在託管，請先交還。</translation>
    </message>
    <message>
        <source>{number}: there is no such Z slip in the books.</source>
        <translation>{number}：沒有這張日結單。</translation>
    </message>
    <message>
        <source>{number}: this enquiry waits for its answer. Answer it first.</source>
        <translation>{number}：諮詢尚未答覆，請先答覆。</translation>
    </message>
    <message>
        <source>{number}: this paper is not ours, or it was changed. Its check code is wrong.</source>
        <translation>{number}：校驗碼不符。這張收據不是本處開出，或已被改動。</translation>
    </message>
    <message>
        <source>{number}: this pass is still out. Take it back first.</source>
        <translation>{number}：出入證尚未收回，請先收回。</translation>
    </message>
    <message>
        <source>{number}: this refund is not paid out yet. Pay it out, or reject it, first.</source>
        <translation>{number}：退款尚未支付，請先支付或駁回。</translation>
    </message>
    <message>
        <source>{number}: this renovation is not over. Close the case first.</source>
        <translation>{number}：裝修尚未結案，請先結案。</translation>
    </message>
    <message>
        <source>{number}: this ticket is open. See it through first.</source>
        <translation>{number}：工單尚未辦結，請先辦結。</translation>
    </message>
    <message>
        <source>{number}: this visit is not over yet. Sign the visitor out first.</source>
        <translation>{number}：來訪尚未結束，請先登記離開。</translation>
    </message>
    <message>
        <source>{number}: what was counted so far counts for nothing.</source>
        <translation>{number}：已清點的結果全部作廢。</translation>
    </message>
    <message>
        <source>{number}: work is in progress.</source>
        <translation>{number}：處理中。</translation>
    </message>
    <message>
        <source>{number}: worker on site</source>
        <translation>{number}：維修人員到場</translation>
    </message>
    <message>
        <source>{number}: written: {files}</source>
        <translation>{number}：已生成 {files}</translation>
    </message>
    <message>
        <source>{number}: {amount} applied for</source>
        <translation>{number}：已申請 {amount}</translation>
    </message>
    <message>
        <source>{number}: {amount} go back to {payee}.</source>
        <translation>{number}：退還 {amount} 給{payee}。</translation>
    </message>
    <message>
        <source>{number}: {amount} is handed in.</source>
        <translation>{number}：已交款 {amount}。</translation>
    </message>
    <message>
        <source>{number}: {amount} kept. {reason}</source>
        <translation>{number}：扣款 {amount}。{reason}</translation>
    </message>
    <message>
        <source>{number}: {amount} of the deposit are kept</source>
        <translation>{number}：已從押金扣款 {amount}</translation>
    </message>
    <message>
        <source>{number}: {amount} of the deposits are kept.</source>
        <translation>{number}：已從押金中扣款 {amount}。</translation>
    </message>
    <message>
        <source>{number}: {amount} paid out</source>
        <translation>{number}：已支付 {amount}</translation>
    </message>
    <message>
        <source>{number}: {amount} waived</source>
        <translation>{number}：已減免 {amount}</translation>
    </message>
    <message>
        <source>{number}: {name} is open.</source>
        <translation>{number}：{name} 已開班。</translation>
    </message>
    <message>
        <source>{number}: {reason}</source>
        <translation>{number}：{reason}</translation>
    </message>
    <message>
        <source>{number}: {total} taken</source>
        <translation>{number}　已收 {total}</translation>
    </message>
    <message>
        <source>{number}: {total} taken, change {change}</source>
        <translation>{number}　已收 {total}，找零 {change}</translation>
    </message>
    <message>
        <source>{number}: {when} {operator}. Added: {added}. Changed: {changed}. Faulty: {faulty}.</source>
        <translation>{number}：{when} {operator}。新增 {added}，變更 {changed}，有誤 {faulty}。</translation>
    </message>
    <message>
        <source>{number}: ¥{amount}, valid until {day}.</source>
        <translation>{number}：¥{amount}，有效期至 {day}。</translation>
    </message>
    <message>
        <source>{office} (seal)</source>
        <translation>{office}（蓋章）</translation>
    </message>
    <message>
        <source>{office} (the office), the owner and the contractor agree on the following for the works above in unit {unit}, as article 16 of the Measures for the Administration of Interior Decoration of Dwellings (Decree 110 of 2002) has it.</source>
        <translation>根據《住宅室內裝飾裝修管理辦法》（2002 年建設部令第 110 號）第十六條，{office}（以下稱物業）與裝修人、施工單位就房屋 {unit} 的上述裝修工程訂立本協議：</translation>
    </message>
    <message>
        <source>{over}: {what}, {time} late</source>
        <translation>{over}：{what}，逾時 {time}</translation>
    </message>
    <message>
        <source>{paper} takes no {option}. Leave it out.</source>
        <translation>{paper} 不需要 {option}，請去掉。</translation>
    </message>
    <message>
        <source>{period}: charges {charges}, together {total}, left out {left}.</source>
        <translation>{period}：帳單 {charges} 筆，合計 {total}，未出帳 {left} 項。</translation>
    </message>
    <message>
        <source>{pieces} pieces of {amount} can&apos;t be in the drawer. Count them again.</source>
        <translation>錢箱裡不可能有 {pieces} 張（枚）面額 {amount} 的錢，請重新清點。</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place} 個，共 {count} 個</translation>
    </message>
    <message>
        <source>{plate} is no longer on file here.</source>
        <translation>{plate} 已註銷登記。</translation>
    </message>
    <message>
        <source>{plate} is on file already, at {unit}.</source>
        <translation>{plate} 已登記在 {unit}。</translation>
    </message>
    <message>
        <source>{plate} is still on file. Take it off the unit file first.</source>
        <translation>{plate} 仍在登記中，請先從檔案中註銷。</translation>
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
        <translation>{receipt} 已在 {printer} 上列印。</translation>
    </message>
    <message>
        <source>{receipt}: {unit} paid {amount}; settled {settled}, to prepayment {prepaid}, still owed {balance}.</source>
        <translation>{receipt}：{unit} 繳費 {amount}；核銷 {settled}，轉預存 {prepaid}，尚欠 {balance}。</translation>
    </message>
    <message>
        <source>{register} can&apos;t be narrowed by {option}. Leave it out.</source>
        <translation>{register} 不能用 {option} 篩選，請去掉這個選項。</translation>
    </message>
    <message>
        <source>{register} have no state {state}. Choose one of {states}.</source>
        <translation>{register} 沒有狀態 {state}，請從 {states} 中選一個。</translation>
    </message>
    <message>
        <source>{register} have no table by {table}. Choose one of {tables}.</source>
        <translation>{register} 沒有按 {table} 的表格，可選：{tables}。</translation>
    </message>
    <message>
        <source>{role} always has this.</source>
        <translation>{role}固定擁有此項權限。</translation>
    </message>
    <message>
        <source>{role}, {right}: {answer}</source>
        <translation>{role}，{right}：{answer}</translation>
    </message>
    <message>
        <source>{round}, {means}: {outcome}</source>
        <translation>{round}（{means}）：{outcome}</translation>
    </message>
    <message>
        <source>{round}: {outcome}</source>
        <translation>{round}：{outcome}</translation>
    </message>
    <message>
        <source>{shift} (your roster)</source>
        <translation>{shift}（排班）</translation>
    </message>
    <message>
        <source>{signs}   0 a day off   + two shifts of one day</source>
        <translation>{signs}   0 休息   + 同日兩班</translation>
    </message>
    <message>
        <source>{sign} stands for a day off. Choose another sign.</source>
        <translation>「{sign}」表示休息，請換一個代號。</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} 至 {until}</translation>
    </message>
    <message>
        <source>{sum} by {day}</source>
        <translation>{day} 前繳 {sum}</translation>
    </message>
    <message>
        <source>{sum} × {months} mo.</source>
        <translation>{sum} × {months} 個月</translation>
    </message>
    <message>
        <source>{tag} hangs in the cabinet.</source>
        <translation>{tag} 已入櫃。</translation>
    </message>
    <message>
        <source>{tag} has more copies.</source>
        <translation>{tag} 已增加把數。</translation>
    </message>
    <message>
        <source>{tag} is changed.</source>
        <translation>{tag} 已修改。</translation>
    </message>
    <message>
        <source>{tag}: retired.</source>
        <translation>{tag} 已停用。</translation>
    </message>
    <message>
        <source>{text} ({more})</source>
        <translation>{text}（{more}）</translation>
    </message>
    <message>
        <source>{text} is neither a day nor a month. Type it like 2026-11-22 or 2026-11.</source>
        <translation>「{text}」不是日期也不是月份。請按 2026-11-22 或 2026-11 的樣子輸入。</translation>
    </message>
    <message>
        <source>{text} is no day. Type it like 2026-11-22.</source>
        <translation>{text} 不是日期，請按 2026-11-22 的格式輸入。</translation>
    </message>
    <message>
        <source>{text} is no line yet. Type a name, how many and the price of one.</source>
        <translation>「{text}」還不成一行。請填寫名稱、數量和單價。</translation>
    </message>
    <message>
        <source>{text} is no multiplier. Type it like 1 or 40, with at most three decimals.</source>
        <translation>{text} 不是有效倍率。請按 1 或 40 填寫，最多三位小數。</translation>
    </message>
    <message>
        <source>{text} is no quantity. Type it like 2 or 1.5.</source>
        <translation>「{text}」不是數量，請按 2 或 1.5 的形式填寫。</translation>
    </message>
    <message>
        <source>{text} is no reading. Type it like 1234 or 1234.5, with at most two decimals.</source>
        <translation>{text} 不是有效讀數。請按 1234 或 1234.5 填寫，最多兩位小數。</translation>
    </message>
    <message>
        <source>{text} is no shift. There are: {signs}</source>
        <translation>「{text}」不是班次。現有班次：{signs}</translation>
    </message>
    <message>
        <source>{text} is no tier. Type one a line, from how much use on and its price: 180 / 7.00.</source>
        <translation>「{text}」不是階梯。每行一檔，先寫起算用量，再寫單價，如 180 / 7.00。</translation>
    </message>
    <message>
        <source>{text} is not a date. Type it like 2026-01-31.</source>
        <translation>「{text}」不是日期。請按 2026-01-31 的格式輸入。</translation>
    </message>
    <message>
        <source>{text} is not a month. Type it like 2026-11.</source>
        <translation>{text} 不是月份，請按 2026-11 的格式輸入。</translation>
    </message>
    <message>
        <source>{text} is not a price. Type it like 2.50, with at most four decimals.</source>
        <translation>{text} 不是單價，請按 2.50 的格式輸入，最多四位小數。</translation>
    </message>
    <message>
        <source>{text} is not a time. Type it like 14:05, or 2026-01-31 14:05.</source>
        <translation>「{text}」不是時間。請按 14:05 或 2026-01-31 14:05 的格式填寫。</translation>
    </message>
    <message>
        <source>{text} is not an amount. Type it like 1409.50.</source>
        <translation>「{text}」不是金額，請按 1409.50 的樣式填寫。</translation>
    </message>
    <message>
        <source>{text} was not found. Choose from the list.</source>
        <translation>沒有找到「{text}」。請從列表中選擇。</translation>
    </message>
    <message>
        <source>{there} of {count}</source>
        <translation>{there} / 應有 {count}</translation>
    </message>
    <message>
        <source>{times} times the usual use, {usual}, or more. Look again, then confirm it.</source>
        <translation>用量達到平時用量 {usual} 的 {times} 倍以上，請再核對，無誤後確認。</translation>
    </message>
    <message>
        <source>{times} × the usual</source>
        <translation>平時的 {times} 倍</translation>
    </message>
    <message>
        <source>{times}. Look at the meter again; Enter confirms it.</source>
        <translation>{times}。請再核對表上讀數，無誤按 Enter 確認。</translation>
    </message>
    <message>
        <source>{time} after its beginning</source>
        <translation>晚於上班時間 {time}</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>已逾時 {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>還剩 {time}</translation>
    </message>
    <message>
        <source>{title} ({unit})</source>
        <translation>{title}（{unit}）</translation>
    </message>
    <message>
        <source>{units}, vacant</source>
        <translation>{units}（空置）</translation>
    </message>
    <message>
        <source>{unit} and others, {count} units</source>
        <translation>{unit} 等 {count} 戶</translation>
    </message>
    <message>
        <source>{unit} has no gross area, by which the clean-up fee is reckoned. Enter it in the unit file first.</source>
        <translation>{unit} 沒有登記建築面積，無法計算垃圾清運費，請先在業主檔案中填寫。</translation>
    </message>
    <message>
        <source>{unit} is charged ¥{amount}.</source>
        <translation>將向 {unit} 收取 ¥{amount}。</translation>
    </message>
    <message>
        <source>{unit} no longer owes the deposit of {amount}. This can&apos;t be undone.</source>
        <translation>{unit} 不再需交押金 {amount}。此操作不能撤銷。</translation>
    </message>
    <message>
        <source>{unit} no longer owes {amount} for {item}, {month}. This can&apos;t be undone.</source>
        <translation>{unit} {month} 的{item} {amount} 將作廢，不再應收。此操作不能復原。</translation>
    </message>
    <message>
        <source>{unit} · between rounds</source>
        <translation>{unit} · 臨時巡查</translation>
    </message>
    <message>
        <source>{unit} · manager&apos;s check</source>
        <translation>{unit} · 經理抽查</translation>
    </message>
    <message>
        <source>{unit} · round {n}</source>
        <translation>{unit} · 第 {n} 輪</translation>
    </message>
    <message>
        <source>{unit}, moved out</source>
        <translation>{unit} 已遷出</translation>
    </message>
    <message>
        <source>{unit}: {number} is kept.</source>
        <translation>{unit}：{number} 已儲存。</translation>
    </message>
    <message>
        <source>{value} is in the books for {month} already. Withdraw it first.</source>
        <translation>{month} 已錄有讀數 {value}，請先撤回。</translation>
    </message>
    <message>
        <source>{what} (with unit {unit})</source>
        <translation>{what}（與 {unit} 一併繳納）</translation>
    </message>
    <message>
        <source>{what} for {where} does not hold any more.</source>
        <translation>{where} 的「{what}」即日起終止。</translation>
    </message>
    <message>
        <source>{what} is paid in part. Take in the rest, or void the receipt first.</source>
        <translation>{what}只繳了一部分，請先收齊餘款或作廢收據。</translation>
    </message>
    <message>
        <source>{what} is waived in part. Take in the rest, or have that waived, too.</source>
        <translation>{what}已部分減免，請收取餘款，或將餘款一併申請減免。</translation>
    </message>
    <message>
        <source>{what}: the rest of {amount} is to be paid or waived at the fee desk.</source>
        <translation>{what}：尚欠餘款 {amount} 元，請到收銀台繳清或申請減免。</translation>
    </message>
    <message>
        <source>{what}: {amount} is to be paid at the fee desk.</source>
        <translation>{what}：待收 {amount} 元，請到收銀台繳納。</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}：{count}</translation>
    </message>
    <message>
        <source>{what}: {found}</source>
        <translation>{what}：{found}</translation>
    </message>
    <message>
        <source>{what}: {who}</source>
        <translation>{what}：{who}</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}：{words}</translation>
    </message>
    <message>
        <source>{when} overdue</source>
        <translation>{when} 已逾期</translation>
    </message>
    <message>
        <source>{when}, {late} late</source>
        <translation>{when}，遲到 {late}</translation>
    </message>
    <message>
        <source>{where}: {what}.</source>
        <translation>{where}{what}。</translation>
    </message>
    <message>
        <source>{words} It should be over by {time}.</source>
        <translation>{words}預計 {time} 恢復。</translation>
    </message>
    <message>
        <source>{words} It should have been over by {time}.</source>
        <translation>{words}原預計 {time} 恢復。</translation>
    </message>
    <message>
        <source>{year}-{month}-{day}</source>
        <translation>{year}年{month}月{day}日</translation>
    </message>
    <message>
        <source>¥{amount} are still owed. Take the payment, or have it waived, first.</source>
        <translation>尚欠 ¥{amount}，請先收款或辦理減免。</translation>
    </message>
    <message>
        <source>— {desk} —</source>
        <translation>— {desk} —</translation>
    </message>
    <message>
        <source>“{document}” has been handed in already.</source>
        <translation>「{document}」已經提交過了。</translation>
    </message>
    <message>
        <source>“{document}” is asked for by law: nobody can do without it.</source>
        <translation>「{document}」是法規要求的材料，不能免交。</translation>
    </message>
    <message>
        <source>“{text}” is no month. Type one like 2026-11.</source>
        <translation>「{text}」不是月份，請按 2026-11 的格式輸入。</translation>
    </message>
    <message>
        <source>“{text}” is no week. Type one like 2026-W47.</source>
        <translation>「{text}」不是週次，請按 2026-W47 的格式輸入。</translation>
    </message>
    <message>
        <source>↑↓ choose   Enter unit file</source>
        <translation>↑↓ 選擇   Enter 進入業主檔案</translation>
    </message>
    <message>
        <source>□ confirmed   □ disputed:</source>
        <translation>□ 無誤   □ 有異議：</translation>
    </message>
</context>
</TS>
