<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>frontdesk</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>1 Estate</source>
        <translation>1 小區</translation>
    </message>
    <message>
        <source>2 First operator</source>
        <translation>2 首位操作員</translation>
    </message>
    <message>
        <source>241 × 140 mm, three-part</source>
        <translation>241 × 140 mm 三聯紙</translation>
    </message>
    <message>
        <source>3 Begin</source>
        <translation>3 開始使用</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>80 mm 小票紙</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change applies from today on. What was done before stays as it was.</source>
        <translation>修改自今日起生效，此前的記錄不變。</translation>
    </message>
    <message>
        <source>A demo estate has 1 to {units} units and 1 to {months} months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mobile number has 11 digits. This one has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has {count} characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passport&apos;s number has 5 to 12 letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password has at least {count} characters.</source>
        <translation>密碼至少 {count} 位。</translation>
    </message>
    <message>
        <source>A phone number is not that long. Put a comma between several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price from {day} on is set already. Choose a later day.</source>
        <translation>已有 {day} 起執行的單價，請選擇之後的日期。</translation>
    </message>
    <message>
        <source>A red entry can&apos;t be voided. Take the payment again instead.</source>
        <translation>紅字收據不能再沖紅，請重新收款。</translation>
    </message>
    <message>
        <source>A supervisor must authorise this with their own password.</source>
        <translation>此操作須由主管輸入本人密碼批准。</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>AMOUNT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About frontdesk</source>
        <translation>關於 frontdesk</translation>
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
        <source>Account for transfers: {bank}</source>
        <translation>轉帳帳戶：{bank}（請註明房號）</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>簽收回執</translation>
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
        <source>Add a one-off fee item first, under Tariffs (Ctrl+5).</source>
        <translation>請先在「收費標準」（Ctrl+5）新增一次性收費項目。</translation>
    </message>
    <message>
        <source>Add another method</source>
        <translation>再加一種方式</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person to {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add vehicle to {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {added}. Changed: {changed}. Left alone: {unchanged}. Faulty: {faulty}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {count}</source>
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
        <translation>支付寶</translation>
    </message>
    <message>
        <source>All buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All charges</source>
        <translation>全部帳單</translation>
    </message>
    <message>
        <source>All fee items</source>
        <translation>全部項目</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部狀態</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部房屋</translation>
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
        <source>Amount paid</source>
        <translation>實收</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>實收</translation>
    </message>
    <message>
        <source>An owner leaves by a transfer of title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another owner is on file. Record a transfer of title in the unit file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another tenant is on file. Record a new lease in the unit file instead.</source>
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
        <source>Arrears</source>
        <translation>欠費</translation>
    </message>
    <message>
        <source>As it stands on your papers</source>
        <translation>與貴處單據上的名稱一致</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation>授權人</translation>
    </message>
    <message>
        <source>Authorised by: {name}</source>
        <translation>批准人：{name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Bank account, as it stands on payment notices</source>
        <translation>收款帳戶（印在繳費通知單上）</translation>
    </message>
    <message>
        <source>Begin a new record</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Begin with an empty estate</source>
        <translation>從空白小區開始</translation>
    </message>
    <message>
        <source>Billed already</source>
        <translation>已出帳</translation>
    </message>
    <message>
        <source>Billing run</source>
        <translation>出帳</translation>
    </message>
    <message>
        <source>Billing run: choose the month, F9 works out what would be charged, Ctrl+S posts it. No unit is charged twice for the same item and month, so a run can be repeated.</source>
        <translation>出帳：選擇月份，F9 試算，Ctrl+S 出帳。同一戶同一項目同一月份不會重複出帳，可放心再次執行。</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
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
        <source>COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation>刷卡</translation>
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
        <translation>現金</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Cashier: {cashier}</source>
        <translation>收款人：{cashier}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Change is given from cash only. Type the exact amount, or keep the rest as prepayment.</source>
        <translation>只有現金才能找零。請輸入準確金額，或將餘款轉為預存。</translation>
    </message>
    <message>
        <source>Changed: {count}</source>
        <translation type="unfinished"></translation>
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
        <source>Charge once</source>
        <translation>單筆計費</translation>
    </message>
    <message>
        <source>Charge once …</source>
        <translation>單筆計費…</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>計費方式</translation>
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
        <source>Charges are as noted in the audit chain</source>
        <translation>應收與審計鏈記錄一致</translation>
    </message>
    <message>
        <source>Charges are settled once</source>
        <translation>每筆應收只核銷一次</translation>
    </message>
    <message>
        <source>Charges fall due after the end of their month by</source>
        <translation>帳單到期日：當月末後</translation>
    </message>
    <message>
        <source>Charges: what every unit owes, by month, item and state. F3 charges a unit once, F8 voids a charge on which nothing was paid, Ctrl+P makes payment notices, Ctrl+E saves the list.</source>
        <translation>應收帳單：按月份、項目、狀態查看各戶應收。F3 單筆計費，F8 作廢尚無收款的應收，Ctrl+P 產生繳費通知單，Ctrl+E 匯出列表。</translation>
    </message>
    <message>
        <source>Charges: {count}</source>
        <translation>應收 {count} 筆</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已勾選</translation>
    </message>
    <message>
        <source>Choose a file that ends in {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a unit to see its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the amount is rounded.</source>
        <translation>請選擇金額的取整方式。</translation>
    </message>
    <message>
        <source>Choose how the title changed hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close frontdesk</source>
        <translation>關閉 frontdesk</translation>
    </message>
    <message>
        <source>Co-owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as they are understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact preference</source>
        <translation type="unfinished"></translation>
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
        <source>Correction of an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation>筆數</translation>
    </message>
    <message>
        <source>Counter hours</source>
        <translation>服務時間</translation>
    </message>
    <message>
        <source>Counter hours: {hours}</source>
        <translation>前台時間：{hours}</translation>
    </message>
    <message>
        <source>Court decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+5 turn from room to room.</source>
        <translation>Ctrl+1 至 Ctrl+5 切換各頁面。</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Data folder: {folder}</source>
        <translation>資料夾：{folder}</translation>
    </message>
    <message>
        <source>Data in order</source>
        <translation>資料正常</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>簽收日期：</translation>
    </message>
    <message>
        <source>Day of the transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear {payer},</source>
        <translation>尊敬的 {payer}：</translation>
    </message>
    <message>
        <source>Delivered by:</source>
        <translation>送達人：</translation>
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
        <source>Demo estate: everything in it is made up. Password of every operator: frontdesk-demo</source>
        <translation>演示小區：內容均為虛構。所有操作員的密碼：frontdesk-demo</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>功能區</translation>
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
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive the window through the main work and save pictures of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>應繳日期</translation>
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
        <source>Earlier runs</source>
        <translation>歷次出帳</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit unit {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {name}</source>
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
        <source>Empty: stays as it is</source>
        <translation>留空則不修改</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the lease of {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the price …</source>
        <translation>停用單價…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Enquiries: {phone}</source>
        <translation>諮詢電話：{phone}</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries: {count}</source>
        <translation>共 {count} 條</translation>
    </message>
    <message>
        <source>Estate and papers</source>
        <translation>小區與單據</translation>
    </message>
    <message>
        <source>Every row can be taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything ticked is paid.</source>
        <translation>勾選的帳單全部結清。</translation>
    </message>
    <message>
        <source>Excel has made a date of this. Format the column as text and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel has rounded this number. Format the column as text and type the number again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Export the resident register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faulty rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faulty rows of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faulty rows: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>收費項目</translation>
    </message>
    <message>
        <source>Fee items and prices</source>
        <translation>收費項目與單價</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>Fill in {label}.</source>
        <translation>請填寫{label}。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Find anything: type, or scan a code</source>
        <translation>查詢：輸入或掃碼</translation>
    </message>
    <message>
        <source>Find: unit, name, initials, phone, plate, number, or scan  Ctrl+K</source>
        <translation>查詢：房號、姓名、拼音首字母、電話、車牌、單號，或掃碼  Ctrl+K</translation>
    </message>
    <message>
        <source>Fit-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed per unit</source>
        <translation>每戶定額</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation type="unfinished"></translation>
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
        <source>Foreign permanent resident card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former residents: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查詢結果</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>From today on {plate} no longer belongs to this unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>From {day} on the unit belongs to {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day} on the unit is let to {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the change back in cash.</source>
        <translation>請以現金找零。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go over the whole books; fails when anything is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a desk</source>
        <translation>切換功能區</translation>
    </message>
    <message>
        <source>Go to a page of the fee desk</source>
        <translation>切換收費的各頁</translation>
    </message>
    <message>
        <source>Gross area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross area {area} m²</source>
        <translation>建築面積 {area} m²</translation>
    </message>
    <message>
        <source>Gross area, m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross area: {area} m²</source>
        <translation>建築面積：{area} m²</translation>
    </message>
    <message>
        <source>Handed over later, on {day}</source>
        <translation>交房日期在後：{day}</translation>
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
        <source>Help</source>
        <translation>幫助</translation>
    </message>
    <message>
        <source>Help for this desk</source>
        <translation>本頁幫助</translation>
    </message>
    <message>
        <source>Here each unit has its file: who lives there, how they are reached, what changed.
Ctrl+I imports the register that you have in Excel; F3 adds a single unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
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
        <translation>操作員鎖定時長</translation>
    </message>
    <message>
        <source>I have received the payment notice of {date}.</source>
        <translation>本人已收到 {date} 的繳費通知單。</translation>
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
        <source>ID number of the co-owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have paid in the meantime, please disregard this notice. If anything looks wrong to you, please tell us and we will check it together.</source>
        <translation>　　如您已繳納，請忽略本通知；如對費用有疑問，請與我們聯繫，我們將與您一同核對。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a register from Excel</source>
        <translation>匯入 Excel 住戶臺帳</translation>
    </message>
    <message>
        <source>Import register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported. Added: {added}, changed: {changed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing the register</source>
        <translation type="unfinished"></translation>
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
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>已停用</translation>
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
        <source>Interior area, m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by (seal):</source>
        <translation>通知單位（蓋章）：</translation>
    </message>
    <message>
        <source>Keep the rest as prepayment</source>
        <translation>餘款轉預存</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷鍵</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Land share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land share, m²</source>
        <translation type="unfinished"></translation>
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
        <source>Last day</source>
        <translation>最後執行日</translation>
    </message>
    <message>
        <source>Last payment {day} {amount}</source>
        <translation>上次繳費 {day} {amount}</translation>
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
        <source>Left alone: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未出帳</translation>
    </message>
    <message>
        <source>Let</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Lives alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖屏</translation>
    </message>
    <message>
        <source>Lock, or change operator</source>
        <translation>鎖屏／換人</translation>
    </message>
    <message>
        <source>MONTH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a made-up estate, the same for the same seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new, empty estate; the operator becomes its manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making payment notices</source>
        <translation>正在產生繳費通知單</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>可登入</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Month, like 2026-11</source>
        <translation>月份，如 2026-11</translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move out</source>
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
        <source>My password</source>
        <translation>我的密碼</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name of the estate</source>
        <translation>小區名稱</translation>
    </message>
    <message>
        <source>Name of the item</source>
        <translation>項目名稱</translation>
    </message>
    <message>
        <source>Name of this counter</source>
        <translation>本櫃檯名稱</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
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
        <source>New lease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lease of {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line: Shift+Enter</source>
        <translation>換行：Shift+Enter</translation>
    </message>
    <message>
        <source>New operator</source>
        <translation>新增操作員</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation type="unfinished"></translation>
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
        <source>New unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {count}</source>
        <translation type="unfinished"></translation>
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
        <source>Next part of the page</source>
        <translation>下一區域</translation>
    </message>
    <message>
        <source>No ID number is kept of this person.</source>
        <translation type="unfinished"></translation>
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
        <source>No document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fee item chosen</source>
        <translation>未選擇收費項目</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper to show</source>
        <translation>沒有可顯示的單據</translation>
    </message>
    <message>
        <source>No phone on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price applies</source>
        <translation>沒有適用的收費標準</translation>
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
        <source>No province has this number&apos;s first two digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receipt chosen</source>
        <translation>未選擇收據</translation>
    </message>
    <message>
        <source>No receipt matches. Each payment taken at the till (Ctrl+1) stands here.</source>
        <translation>沒有符合條件的收據。在「收款」（Ctrl+1）收的每一筆都列在這裡。</translation>
    </message>
    <message>
        <source>No row of headings was found. Name the columns in one of the first 15 rows, like Unit, Name, Phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row refers to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>還沒有出過帳。</translation>
    </message>
    <message>
        <source>No unit fits the filter. Esc shows all units again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit is in arrears. There is nothing to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>Nobody is on file here yet. F7 adds the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was on file as the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未勾選</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Not sold yet</source>
        <translation>尚未售出</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written yet. Import takes over every sound row at once, or none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to bill for {month}.</source>
        <translation>{month} 已全部出帳，沒有可出的帳單。</translation>
    </message>
    <message>
        <source>Nothing is owed. Keep the money as prepayment, or don&apos;t take it.</source>
        <translation>沒有欠費。請轉為預存，或不要收款。</translation>
    </message>
    <message>
        <source>Nothing is owed. What is paid now becomes prepayment.</source>
        <translation>沒有欠費。現在繳的款轉為預存。</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>以上為試算，尚未寫入。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Number of the slip, optional</source>
        <translation>流水號、憑證號，可不填</translation>
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
        <source>Office, as it heads the papers</source>
        <translation>單據抬頭（服務中心名稱）</translation>
    </message>
    <message>
        <source>On {date} the following fees of your unit were still open in our books. We kindly ask you to pay them at our counter by {due_by}. Thank you for your support.</source>
        <translation>　　您好！截至 {date}，您戶以下費用尚未繳納。煩請您於 {due_by} 前到物業服務中心前台繳納。感謝您對我們工作的理解與支持！</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation type="unfinished"></translation>
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
        <source>Only looking? Open the demo estate</source>
        <translation>只想看看？開啟演示小區</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>Open the demo estate instead</source>
        <translation>改為開啟演示小區</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作員</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作員</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Options</source>
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
        <source>Overdue {days} d</source>
        <translation>逾期 {days} 天</translation>
    </message>
    <message>
        <source>Owed {amount}</source>
        <translation>欠費 {amount}</translation>
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
        <translation>第 {page}/{pages} 頁</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已收</translation>
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
        <source>Paper format</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Papers are printed in {languages}.</source>
        <translation>單據語言只能是 {languages}。</translation>
    </message>
    <message>
        <source>Parking space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>部分已收</translation>
    </message>
    <message>
        <source>Part payment: the oldest charges are settled first.</source>
        <translation>部分繳費：先沖最早的帳單。</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Password of {operator}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password, at least 8 characters</source>
        <translation>密碼（至少 8 位）</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>交款人</translation>
    </message>
    <message>
        <source>Payer&apos;s signature:</source>
        <translation>交款人簽字：</translation>
    </message>
    <message>
        <source>Payer: {payer}</source>
        <translation>交款人：{payer}</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment notices …</source>
        <translation>繳費通知單…</translation>
    </message>
    <message>
        <source>Payment notices: {notices}, saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments add up</source>
        <translation>每筆收款收支相符</translation>
    </message>
    <message>
        <source>Payments are as noted in the audit chain</source>
        <translation>收款與審計鏈記錄一致</translation>
    </message>
    <message>
        <source>People</source>
        <translation>住戶</translation>
    </message>
    <message>
        <source>Per m² of gross area</source>
        <translation>按建築面積（每平方米）</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>所屬期間</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone of the office</source>
        <translation>服務中心電話</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones of the co-owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please pay by: {date}</source>
        <translation>繳費期限：{date}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>崗位</translation>
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
        <source>Posting {month}</source>
        <translation>正在出帳 {month}</translation>
    </message>
    <message>
        <source>Prepaid {amount}</source>
        <translation>預存 {amount}</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>預存</translation>
    </message>
    <message>
        <source>Prepayment afterwards: {amount}</source>
        <translation>收款後預存餘額 {amount}</translation>
    </message>
    <message>
        <source>Prepayment balance: before {before}, after {after}</source>
        <translation>預存餘額：收款前 {before}　收款後 {after}</translation>
    </message>
    <message>
        <source>Prepayment balance: {amount}</source>
        <translation>預存餘額：{amount}</translation>
    </message>
    <message>
        <source>Prepayment settles new charges by itself</source>
        <translation>預存款自動抵扣新帳單</translation>
    </message>
    <message>
        <source>Prepayments agree with their payments</source>
        <translation>預存款與收款記錄相符</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>現密碼</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>預覽單據</translation>
    </message>
    <message>
        <source>Preview {number}</source>
        <translation>預覽 {number}</translation>
    </message>
    <message>
        <source>Price in yuan</source>
        <translation>單價（元）</translation>
    </message>
    <message>
        <source>Price × quantity</source>
        <translation>單價 × 數量</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>補打</translation>
    </message>
    <message>
        <source>Printed {at} by {by}</source>
        <translation>列印 {at}　{by}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Property management fee</source>
        <translation>物業費</translation>
    </message>
    <message>
        <source>Raise the charges of a month, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <source>Receipt list</source>
        <translation>收據清冊</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>收據編號</translation>
    </message>
    <message>
        <source>Receipt numbers have no gaps</source>
        <translation>收據編號連續無缺號</translation>
    </message>
    <message>
        <source>Receipt of payment</source>
        <translation>收款收據</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收據</translation>
    </message>
    <message>
        <source>Receipts are printed on</source>
        <translation>收據紙張</translation>
    </message>
    <message>
        <source>Receipts say what is stored</source>
        <translation>收據內容與帳簿相符</translation>
    </message>
    <message>
        <source>Receipts: F9 shows a receipt, Ctrl+P prints it again, marked as a reprint. F8 voids it by a red entry with a reason and a supervisor&apos;s password; its number stays and its charges are owed again.</source>
        <translation>收據：F9 預覽，Ctrl+P 補打（註明補打）。F8 沖紅作廢，須填寫原因並由主管輸入密碼；編號保留，應收恢復為未收。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Received by (seal):</source>
        <translation>收款單位（蓋章）：</translation>
    </message>
    <message>
        <source>Received {received}, change {change}</source>
        <translation>收 {received}　找零 {change}</translation>
    </message>
    <message>
        <source>Recent receipts</source>
        <translation>最近收據</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red entries match what they void</source>
        <translation>紅字收據與原收據相符</translation>
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
        <source>Relation to the unit</source>
        <translation type="unfinished"></translation>
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
        <source>Reprint {count}</source>
        <translation>補打 {count}</translation>
    </message>
    <message>
        <source>Resident identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resident register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>業主檔案</translation>
    </message>
    <message>
        <source>Residents are listed as of today. Leave out the days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation>崗位</translation>
    </message>
    <message>
        <source>Rooms of the fees desk</source>
        <translation>收費頁面</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>取整</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, {column}: {value} – {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: {rows}, saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>SQLite {sqlite} · Qt {qt}</source>
        <translation>SQLite {sqlite} · Qt {qt}</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save a register as .xlsx, .csv or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation>儲存並列印</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存為 PDF</translation>
    </message>
    <message>
        <source>Save faulty rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save faulty rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the charge list</source>
        <translation>儲存應收明細表</translation>
    </message>
    <message>
        <source>Save the list as a file</source>
        <translation>匯出列表</translation>
    </message>
    <message>
        <source>Save the payment notices</source>
        <translation>儲存繳費通知單</translation>
    </message>
    <message>
        <source>Save the receipt list</source>
        <translation>儲存收據清冊</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Saved. Rows: {count}</source>
        <translation>已儲存，共 {count} 行</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已儲存：{file}</translation>
    </message>
    <message>
        <source>Saving the charge list</source>
        <translation>正在儲存應收明細表</translation>
    </message>
    <message>
        <source>Saving the receipt list</source>
        <translation>正在儲存收據清冊</translation>
    </message>
    <message>
        <source>Service centre</source>
        <translation>服務中心</translation>
    </message>
    <message>
        <source>Set the price</source>
        <translation>設定單價</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Several people stand in one cell. Give each a row of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several plates stand in one cell. Give each a row of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the title, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the latest state</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Signature:</source>
        <translation>簽收人：</translation>
    </message>
    <message>
        <source>Some of the chosen charges have been paid meanwhile. Look at the list again.</source>
        <translation>所選帳單中有的剛剛已收，請重新核對列表。</translation>
    </message>
    <message>
        <source>Something has been paid on this charge. Void the receipt first.</source>
        <translation>該筆應收已有收款，請先作廢收據。</translation>
    </message>
    <message>
        <source>Something went wrong in the program; we are sorry. What was saved is safe, and you can go on. Report number: {number}</source>
        <translation>程式出了點問題，非常抱歉。已儲存的內容沒有受影響，您可以繼續使用。報告編號：{number}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未繳金額</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>還欠</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>中止並關閉</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已中止，未作任何改動。</translation>
    </message>
    <message>
        <source>Stopped. What was not finished was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在中止…</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Counter 1; stands on receipts</source>
        <translation>如“1 號櫃檯”，印在收據上</translation>
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
        <source>Take a payment: the oldest charges first, the rest becomes prepayment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over a register from an Excel workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over your residents from an .xlsx register: you see first what will be added, and every faulty row.</source>
        <translation>從 .xlsx 臺帳匯入住戶：先預覽將新增的內容和每一處有誤的行，確認後再匯入。</translation>
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
        <source>Taken over from the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>收費標準</translation>
    </message>
    <message>
        <source>Tariffs: F2 adds a fee item, F3 sets a price from a day on, F8 ends a price. The nearest price wins: the unit&apos;s own, then its building&apos;s, then its kind&apos;s, then the one for all.</source>
        <translation>收費標準：F2 新增收費項目，F3 設定某日起的單價，F8 停用單價。取最近的一級：先本戶，再樓棟，再房屋類型，最後全部房屋。</translation>
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
        <translation>金額過大。</translation>
    </message>
    <message>
        <source>The area is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit chain is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books are not in order. Stop working with them and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charge is voided.</source>
        <translation>該筆應收已作廢。</translation>
    </message>
    <message>
        <source>The columns {first} and {second} say the same. Remove one or change its heading.</source>
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
        <source>The database is no older than its mark</source>
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
        <source>The database is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was made by a newer version of frontdesk. It was not touched. Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is missing. Write year, month and day, like 2021-03-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day lies before the present entry of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day lies before the price came into force, {day}.</source>
        <translation>日期早於該單價的起始日 {day}。</translation>
    </message>
    <message>
        <source>The demo estate can&apos;t end in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo estate is in {folder}. Sign in as receptionist, cashier, supervisor or manager, password {password}</source>
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
        <source>The end comes before the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The estate needs at least one active manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The estate&apos;s balance agrees both ways</source>
        <translation>全小區應收餘額雙向相符</translation>
    </message>
    <message>
        <source>The faulty rows are saved in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Open it in Excel, save it again as .xlsx, and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty, 0 bytes. Export or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file would unfold to more than this program opens. Keep only the register&apos;s own sheet and columns.</source>
        <translation type="unfinished"></translation>
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
        <source>The front desk of a residential estate&apos;s service centre.</source>
        <translation>住宅小區物業服務中心前臺系統。</translation>
    </message>
    <message>
        <source>The front desk of a residential estate. Without a command, the window opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file for identity numbers is missing or damaged. Put {name} back beside the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
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
        <source>The lease has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lease is on file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or the password is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a document has {count} characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is on file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plate is on file at another unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prepayment is only {prepaid}.</source>
        <translation>預存款只有 {prepaid}。</translation>
    </message>
    <message>
        <source>The prepayment of this receipt has been used since. Void the later receipt first.</source>
        <translation>本收據的預存款已被使用，請先作廢後面的收據。</translation>
    </message>
    <message>
        <source>The price ends on {day}.</source>
        <translation>單價執行到 {day} 為止。</translation>
    </message>
    <message>
        <source>The price is in force from {day} on.</source>
        <translation>單價自 {day} 起執行。</translation>
    </message>
    <message>
        <source>The printer does not take the paper. Check that it is on, or save as PDF.</source>
        <translation>印表機沒有響應。請檢查印表機是否開啟，或存為 PDF。</translation>
    </message>
    <message>
        <source>The residents desk keeps one file for each unit: who lives there since when, how they are reached, their vehicles, and everything that changed.

Type in the filter to narrow the list; arrows choose a unit, its file stands at the right.
F3 adds a unit, F2 changes it, F7 adds a person, Ctrl+1 to Ctrl+9 change a person.
Ctrl+T records a transfer of title, Ctrl+L a new lease, Ctrl+D the end of a lease. Nobody is deleted: who leaves stays on file as a former resident (Ctrl+H).
Ctrl+Shift+1 to 9 show an identity number for 20 seconds; who looked is noted.
Ctrl+I takes over a register from Excel: you see first what it would do. Ctrl+E writes the register.
F8 takes a payment for the unit. Esc leaves a form and keeps what is half typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>再次輸入密碼</translation>
    </message>
    <message>
        <source>The same person stands in row {row} for this unit already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same unit stands in row {row} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen locks after idling for</source>
        <translation>無操作自動鎖屏</translation>
    </message>
    <message>
        <source>The screen was locked after {minutes} min without work.</source>
        <translation>{minutes} 分鐘無操作，已自動鎖屏。</translation>
    </message>
    <message>
        <source>The sheet reaches to row {row} and column {column}. Delete what stands far from the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant {names} stays: the lease goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is transferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>兩次輸入的密碼不一致。</translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is not let.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is on file. F7 adds its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicle is on file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has 0 rows: no visible sheet has anything in it. Was it saved after it was filled?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Save it without one in Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year {year} cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no units to bill. Add units first.</source>
        <translation>還沒有可出帳的房屋，請先登記房屋。</translation>
    </message>
    <message>
        <source>There is a fee item called {name} already.</source>
        <translation>收費項目「{name}」已經存在。</translation>
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
        <source>There is no column for the building. Head one Building, or write units like 3-1-502.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column for the unit. Head one Unit, or three Building, Entrance and Door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no estate in {folder}. Make one first, or open the demo estate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no estate in {folder}. Make one with: frontdesk init, or frontdesk demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name in this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no receipt {number}.</source>
        <translation>沒有收據 {number}。</translation>
    </message>
    <message>
        <source>There is no room on the disk for {file}. Free some space or save it elsewhere.</source>
        <translation>磁碟空間不足，無法儲存 {file}。請清理空間或換個位置儲存。</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password. Set FRONTDESK_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unit {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to change: the unit files say the same as the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing with the number {number}.</source>
        <translation>沒有單號為 {number} 的記錄。</translation>
    </message>
    <message>
        <source>This charge is voided already.</source>
        <translation>該筆應收已經作廢。</translation>
    </message>
    <message>
        <source>This command line is not understood: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本機</translation>
    </message>
    <message>
        <source>This document is not known. Write resident identity card, passport or other document.</source>
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
        <source>This is a PDF document. Ask for the register as an .xlsx workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Word document. Copy its table to Excel and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a picture. Ask for the register as an .xlsx workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a text file, such as .csv. Open it in Excel and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page named like a workbook. Open it in Excel and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a zip archive. Unpack it and choose the .xlsx workbook in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an .xlsb workbook. Open it in Excel and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an OpenDocument file, such as .ods. Save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an old .xls workbook. Open it in Excel and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is being done already. Wait until it is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no area. Write square metres, like 112.36.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date. Write year, month and day, like 2021-03-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an .xlsx workbook. Open it in Excel and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of unit is not known. Write flat, shop, office, storage or parking space.</source>
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
        <source>This person is on file at no unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is on file in the unit already, in the same role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt was voided by red entry {number}.</source>
        <translation>本收據已由 {number} 沖紅作廢。</translation>
    </message>
    <message>
        <source>This role is not known. Write owner, tenant, family or agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This status is not known. Write unsold, vacant, owner-occupied, let or under renovation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This unit does not stand in building {building}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked: {count}</source>
        <translation>已選 {count} 筆</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Till: type a unit, a name or a phone number and press Enter. What is due is ticked; Space ticks and unticks. Type what you are handed, F10 takes it and prints the receipt. F2 adds another method. What is left over is change, or prepayment if you tick so. Less than is due settles the oldest charges first.</source>
        <translation>收款：輸入房號、姓名或電話後按Enter。到期的帳單已勾選，空格鍵勾選或取消。輸入實收金額，按 F10 收款並列印收據；F2 再加一種方式。多收的找零，勾選後轉為預存；少收的先沖最早的帳單。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>To be paid now</source>
        <translation>本次應收</translation>
    </message>
    <message>
        <source>To change: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To prepayment</source>
        <translation>轉預存</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait {minutes} min, or ask the manager for a new password.</source>
        <translation type="unfinished"></translation>
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
        <source>Total: {amount}</source>
        <translation>合計：{amount}</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>轉帳</translation>
    </message>
    <message>
        <source>Transfer of title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer of title of {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name of 1 to 40 characters.</source>
        <translation>請輸入 1 至 40 個字的名稱。</translation>
    </message>
    <message>
        <source>Type a name of 1 to 80 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number with at most {decimals} decimals.</source>
        <translation>請輸入數字，最多 {decimals} 位小數。</translation>
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
        <source>Type the amount received, above 0.00.</source>
        <translation>請輸入實收金額，須大於 0.00。</translation>
    </message>
    <message>
        <source>Type the building and the door, like 3 and 502.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the estate, at most 60 characters.</source>
        <translation>請輸入小區名稱，最多 60 個字。</translation>
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
        <translation>請填寫原因。</translation>
    </message>
    <message>
        <source>UNIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under renovation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房號</translation>
    </message>
    <message>
        <source>Unit file</source>
        <translation>住戶卡</translation>
    </message>
    <message>
        <source>Unit file of the unit in hand</source>
        <translation>當前房屋的住戶卡</translation>
    </message>
    <message>
        <source>Unit file {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit {code}</source>
        <translation>房屋 {code}</translation>
    </message>
    <message>
        <source>Unit, name or phone</source>
        <translation>房號、姓名或電話</translation>
    </message>
    <message>
        <source>Unit, name, initials, phone, plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation>房號：{unit}</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Units left out stand here, each with the reason.</source>
        <translation>未出帳的房屋及原因列在這裡。</translation>
    </message>
    <message>
        <source>Units of a kind</source>
        <translation>某類房屋</translation>
    </message>
    <message>
        <source>Units: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use only as much prepayment as is to be paid.</source>
        <translation>使用的預存款不能超過本次應收。</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Valid only with our seal and unaltered. For an invoice, please bring this receipt.</source>
        <translation>本收據蓋章有效，塗改無效；如需發票請憑本收據辦理。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle no longer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>車輛</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Void the charge</source>
        <translation>作廢應收</translation>
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
        <source>WeChat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Welcome to frontdesk</source>
        <translation>歡迎使用 frontdesk</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is charged, and how much. First add a fee item (F2), then its price (F3), then bill the month (Ctrl+4).</source>
        <translation>收什麼費、收多少。先新增收費項目（F2），再設定單價（F3），然後出帳（Ctrl+4）。</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>繳費明細</translation>
    </message>
    <message>
        <source>What would be charged</source>
        <translation>試算結果</translation>
    </message>
    <message>
        <source>Who is asking? Give --operator NAME, or set FRONTDESK_OPERATOR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays? Type a unit, a name or a phone number above, and press Enter.</source>
        <translation>哪一戶繳費？請在上方輸入房號、姓名或電話，按Enter。</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>未出帳原因</translation>
    </message>
    <message>
        <source>Work is still under way. If you close now it is stopped, and nothing of it is saved.</source>
        <translation>還有工作正在進行。現在關閉將中止該工作，其內容不會儲存。</translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>試算</translation>
    </message>
    <message>
        <source>Working out {month}</source>
        <translation>正在試算 {month}</translation>
    </message>
    <message>
        <source>Write the unit as building, entrance and door, like 3-1-502.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the papers</source>
        <translation>正在產生單據</translation>
    </message>
    <message>
        <source>Writing the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {name}, rows: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong passwords before an operator is locked out</source>
        <translation>連續輸錯密碼即鎖定</translation>
    </message>
    <message>
        <source>You become the manager: you may do everything, and add the other operators later.</source>
        <translation>您將成為經理，擁有全部許可權；其他操作員可稍後新增。</translation>
    </message>
    <message>
        <source>Your draft is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask a supervisor or the manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in has been changed at another counter. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another number, another estate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer in JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data folder; else FRONTDESK_DATA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>first day or month, like 2026-11-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder for the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>{date} 起</translation>
    </message>
    <message>
        <source>frontdesk keeps the books of one estate, on this computer. What is it called?</source>
        <translation>frontdesk 在本機為一個小區管理檔案和帳目。小區叫什麼名稱？</translation>
    </message>
    <message>
        <source>handed over {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it is paid; cash unless told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interior {area} m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day or month, like 2026-11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>months billed, at most 60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the estate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the window on a throw-away demo estate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>reach by: {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the faulty rows as .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the receipt as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space {space}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount received, like 1409.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the month, like 2026-11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit, like 3-1-502</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbook, .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
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
        <source>units, at most 10000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>長期</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who signs in; else FRONTDESK_OPERATOR</source>
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
        <translation>{estate}物業服務中心</translation>
    </message>
    <message>
        <source>{estate} is founded in {folder}; {operator} is its manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be written there. Nothing was paid. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be written. Close it if it is open in another program, or save it elsewhere.</source>
        <translation>無法寫入 {file}。如已在其他程式中開啟，請先關閉；或換個位置儲存。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{folder} is on a network drive, where a database can be damaged. Choose a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is added. F3 sets its price.</source>
        <translation>已新增「{item}」，按 F3 設定單價。</translation>
    </message>
    <message>
        <source>{item}: comes to 0.00</source>
        <translation>{item}：金額為 0.00</translation>
    </message>
    <message>
        <source>{item}: the gross area is missing</source>
        <translation>{item}：缺建築面積</translation>
    </message>
    <message>
        <source>{month} has been billed. Choose a day after it.</source>
        <translation>{month} 已出帳，請選擇該月之後的日期。</translation>
    </message>
    <message>
        <source>{names} leaves on {day} and stays on file as a former resident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} leaves on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} leaves on {day}. The unit is vacant after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({role}) may not do this. Ask a supervisor or the manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read. Copy it to this computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has moved out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder. Choose the workbook in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not authorise this. Ask a supervisor or the manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not be read. Close it in other programs, or ask for permission to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} moves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is being printed on {printer}.</source>
        <translation>{number} 正在 {printer} 列印。</translation>
    </message>
    <message>
        <source>{number} is issued, but not saved as PDF: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is voided already.</source>
        <translation>{number} 已經作廢。</translation>
    </message>
    <message>
        <source>{number} is voided by {red}. Its charges are owed again.</source>
        <translation>{number} 已由 {red} 沖紅作廢，應收恢復為未收。</translation>
    </message>
    <message>
        <source>{number} of {unit}, {total}, is voided by a red entry. The number stays, its charges are owed again. This can&apos;t be undone.</source>
        <translation>{unit} 的收據 {number}（{total}）將沖紅作廢：編號保留，應收恢復為未收。此操作不能復原。</translation>
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
        <source>{period}: charges {charges}, together {total}, left out {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plate} is no longer on file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plate} is on file already, at {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} × {area} m²</source>
        <translation>{price} × {area} m²</translation>
    </message>
    <message>
        <source>{receipt}: {unit} paid {amount}; settled {settled}, to prepayment {prepaid}, still owed {balance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum} × {months} mo.</source>
        <translation>{sum} × {months} 月</translation>
    </message>
    <message>
        <source>{text} ({more})</source>
        <translation>{text}（{more}）</translation>
    </message>
    <message>
        <source>{text} is neither a day nor a month. Type it like 2026-11-22 or 2026-11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a date. Type it like 2026-01-31.</source>
        <translation>“{text}”不是日期。請按 2026-01-31 的格式輸入。</translation>
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
        <source>{text} is not an amount. Type it like 1409.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} was not found. Choose from the list.</source>
        <translation>沒有找到“{text}”。請從列表中選擇。</translation>
    </message>
    <message>
        <source>{unit} no longer owes {amount} for {item}, {month}. This can&apos;t be undone.</source>
        <translation>{unit} {month} 的{item} {amount} 將作廢，不再應收。此操作不能復原。</translation>
    </message>
    <message>
        <source>{year}-{month}-{day}</source>
        <translation>{year} 年 {month} 月 {day} 日</translation>
    </message>
    <message>
        <source>↑↓ choose   Enter unit file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
